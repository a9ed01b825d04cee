package wire

import (
	"fmt"
	"slices"

	"evovoice/host/schema"
)

// Format is a way to write values as bytes and to read them back.
type Format struct {
	// Name is the format's name in addresses, in lower case.
	Name string
	// ContentType names it in headers; MediaTypes are all types it is read from.
	ContentType string
	MediaTypes  []string
	// Decode binds text into the struct that into points to. It binds and
	// refuses as DecodeJSON does; empty text binds nothing.
	Decode func(text []byte, into any) error
	// Append appends v, in the variation that options ask for; only JSON and JSV
	// know variations. It fails as AppendJSON does, and dst then comes back as it
	// was.
	Append func(dst []byte, v any, options Options) ([]byte, error)

	write writer
}

// JSON is the format of RFC 8259.
var JSON = &Format{
	Name: "json", ContentType: "application/json; charset=utf-8",
	MediaTypes: []string{"application/json", "text/json"},
	Decode:     DecodeJSON,
	Append: func(dst []byte, v any, options Options) ([]byte, error) {
		if options.IsZero() {
			return AppendJSON(dst, v)
		}
		return appendVia(dst, v, encoding{nullEntries: options.NullEntries}, options, writeJSON)
	},
	write: writeJSON,
}

// formats are in the order in which pages offer them.
var formats = []*Format{JSON, XML, JSV, CSV}

// Formats gives the formats in the order in which pages offer them.
func Formats() []*Format { return slices.Clone(formats) }

// FormatNamed finds a format by its name in lower case, nil for none.
func FormatNamed(name string) *Format {
	for _, f := range formats {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// FormatOf finds the format that a media type without parameters is read from,
// nil for none.
func FormatOf(mediaType string) *Format {
	for _, f := range formats {
		if slices.Contains(f.MediaTypes, mediaType) {
			return f
		}
	}
	return nil
}

// Convert appends JSON text of type t in this format, for instance a sample. It
// writes what the text has and nothing else. It fails for text that is not JSON.
func (f *Format) Convert(dst, text []byte, t *schema.Type) ([]byte, error) {
	s := scratches.Get().(*scratch)
	defer s.release()
	if err := s.tape.read(text); err != nil {
		return dst, fmt.Errorf("convert to %s: %w", f.Name, err)
	}
	return f.write(dst, s, spot{shape: shapeOf(t)}, Options{}), nil
}
