package wire_test

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"evovoice/host/schema"
	"evovoice/host/wire"
)

func TestFormats(t *testing.T) {
	t.Parallel()
	var names []string
	for _, f := range wire.Formats() {
		names = append(names, f.Name)
		if wire.FormatNamed(f.Name) != f {
			t.Errorf("%s is not found by its name", f.Name)
		}
		for _, kind := range f.MediaTypes {
			if wire.FormatOf(kind) != f {
				t.Errorf("%s is not read from %s", f.Name, kind)
			}
		}
	}
	if want := []string{"json", "xml", "jsv", "csv"}; !slices.Equal(names, want) {
		t.Errorf("formats are %v, want %v", names, want)
	}
	for kind, want := range map[string]*wire.Format{
		"application/json": wire.JSON, "text/json": wire.JSON, "application/xml": wire.XML, "text/xml": wire.XML,
		"application/jsv": wire.JSV, "text/jsv": wire.JSV, "text/csv": wire.CSV, "text/html": nil, "": nil, "Text/CSV": nil,
	} {
		if got := wire.FormatOf(kind); got != want {
			t.Errorf("%q is read as %v", kind, got)
		}
	}
	if wire.FormatNamed("JSON") != nil || wire.FormatNamed("html") != nil {
		t.Error("there is a format too much")
	}
}

func TestFormatsFailBeforeTheyWrite(t *testing.T) {
	t.Parallel()
	for _, f := range wire.Formats() {
		for _, v := range []any{
			&day{Color: "Red"}, // what can be written comes first, to leave something behind in shared room
			&struct {
				A float64 `json:"a"`
			}{math.NaN()},
			&struct {
				A doc[day] `json:"a"`
			}{doc[day]{[]byte(`{"offset":`)}},
		} {
			text, err := f.Append([]byte("before"), v, wire.Options{})
			broken := reflect.TypeOf(v) == reflect.TypeFor[*struct {
				A doc[day] `json:"a"`
			}]()
			switch {
			case f == wire.JSON && broken: // documents are trusted, and copied
			case reflect.TypeOf(v) == reflect.TypeFor[*day]():
				if err != nil {
					t.Errorf("%s: %v", f.Name, err)
				}
			case err == nil || string(text) != "before":
				t.Errorf("%s: %T is written as %q (%v)", f.Name, v, text, err)
			}
		}
	}
}

func TestConvert(t *testing.T) {
	t.Parallel()
	described := schema.Of(reflect.TypeFor[pageOf[day]]())
	text := []byte(` {"items": [ {"offset":1} , null ]} `)
	for f, want := range map[*wire.Format]string{
		wire.JSON: `{"items":[{"offset":1},null]}`,
		wire.JSV:  `{items:[{offset:1},null]}`,
		wire.CSV:  "Offset,Color\r\n1,\r\n,\r\n",
		wire.XML:  xmlHead + `<PageOfOfDay` + xmlns + `><Items><Day><Offset>1</Offset></Day><Day` + nilled + `</Items></PageOfOfDay>`,
	} {
		got, err := f.Convert([]byte("> "), text, described)
		if err != nil || string(got) != "> "+want {
			t.Errorf("%s: %s (%v), want %s", f.Name, got, err, want)
		}
		for _, broken := range []string{"{", "{} {}", ""} {
			if got, err := f.Convert([]byte("> "), []byte(broken), described); err == nil || string(got) != "> " {
				t.Errorf("%s: %q is written as %q", f.Name, broken, got)
			}
		}
	}
}
