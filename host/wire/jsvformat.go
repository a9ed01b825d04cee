package wire

import (
	"bytes"
	"encoding/json"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

// JSV is JSON with quotes only around texts that have marks in them. Quotes
// inside are doubled, truth values are True and False. Bodies in JSON are read,
// too.
var JSV = &Format{
	Name: "jsv", ContentType: "application/jsv",
	MediaTypes: []string{"application/jsv", "text/jsv"},
	Decode:     decodeJSV,
	Append: func(dst []byte, v any, options Options) ([]byte, error) {
		return appendVia(dst, v, encoding{nullEntries: options.NullEntries}, options, writeJSV)
	},
	write: writeJSV,
}

func decodeJSV(text []byte, into any) error {
	text, err := textBody(text, "JSV")
	if text = bytes.TrimSpace(text); err != nil || len(text) == 0 {
		return err
	}
	p, _ := targetOf(into)
	s := p.shape
	mark, what := byte('{'), "an object"
	if s.kind == schema.List {
		mark, what = '[', "a list"
	}
	if text[0] != mark {
		return fault.New(fault.Serialization, "The body must be %s in JSV, but begins with '%s'", what, shown(string(text[:min(len(text), 4*longestShown)])))
	}
	if json.Valid(text) {
		return DecodeJSON(text, into)
	}
	j := jsv{text: text, out: make([]byte, 0, len(text)+len(text)/4)}
	switch err := j.element(s, 0); {
	case err == errNestedJSV:
		return tooDeep(cut(s.declared(j.member), longestPath))
	case err != nil || j.pos < len(text):
		return fault.New(fault.Serialization, "The body is not valid JSV at byte %d", j.pos)
	}
	return DecodeJSON(j.out, into)
}

// textBody takes a byte order mark off a body that is text.
func textBody(text []byte, format string) ([]byte, error) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if at := invalidUTF8(text); at >= 0 {
		return nil, fault.New(fault.Serialization, "The body is not valid %s at byte %d: it is not UTF-8 text", format, at)
	}
	return text, nil
}
