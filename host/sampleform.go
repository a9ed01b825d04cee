package host

import (
	"strings"

	"evovoice/host/pages"
	"evovoice/host/sample"
	"evovoice/host/schema"
	"evovoice/host/wire"
)

// pageFormat is the format that an operation's page is about. Its samples are
// those in JSON, written anew.
func pageFormat(name string) pages.Format {
	format := wire.FormatNamed(name)
	if format == wire.JSON {
		return pages.JSON()
	}
	kind, _, _ := strings.Cut(format.ContentType, ";")
	if name == "jsv" {
		kind = "text/jsv" // what pages of such hosts have always said
	}
	return pages.Format{Name: name, ContentType: kind, Sample: func(t *schema.Type) []byte {
		text, err := format.Convert(nil, sample.JSON(t), t)
		if err != nil {
			return nil // a page without its sample is better than none
		}
		return text
	}}
}

func formatNames() []string {
	var names []string
	for _, f := range wire.Formats() {
		names = append(names, f.Name)
	}
	return names
}
