package wire_test

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"evovoice/host/wire"
)

// checkFormat reads text in a format and checks what must hold for any: what is
// read can be written and read again to the same effect, and what is refused
// has a reason.
func checkFormat(t failer, f *wire.Format, text []byte) {
	sent := bytes.Clone(text)
	var got every
	err := f.Decode(text, &got)
	if !bytes.Equal(sent, text) {
		t.Fatalf("reading changed %q to %q", sent, text)
	}
	if err != nil {
		checkRefusal(t, nil, err)
		return
	}
	if len(got.Docs) > 0 || len(got.Data.raw) > 0 {
		checkRoundTrip(t, &got)
	}
	for _, other := range []*wire.Format{f, wire.JSON} {
		first, err := other.Append(nil, &got, wire.Options{})
		if err != nil || !utf8.Valid(first) {
			t.Fatalf("%q is read, but not written (%v): %q", text, err, first)
		}
		var again every
		if err := other.Decode(first, &again); err != nil {
			t.Fatalf("%q is written as %q, which is refused: %v", text, first, err)
		}
		second, err := other.Append(nil, &again, wire.Options{})
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("%q is written as\n%q, then as\n%q (%v)", text, first, second, err)
		}
	}
}

func fuzzFormat(f *testing.F, format *wire.Format) {
	f.Add(sample(f, "formats/failure."+format.Name))
	f.Fuzz(func(t *testing.T, text []byte) { checkFormat(t, format, text) })
}

func FuzzDecodeJSV(f *testing.F) { fuzzFormat(f, wire.JSV) }
func FuzzDecodeCSV(f *testing.F) { fuzzFormat(f, wire.CSV) }
func FuzzDecodeXML(f *testing.F) { fuzzFormat(f, wire.XML) }

func FuzzParseOptions(f *testing.F) {
	f.Add("edv,dh:iso8601,eccn:false", []byte(`{"data":{"k":{"NUMBERVALUE":1,"zz":[true]}},"colors":["Red"],"at":"2026-07-11"}`))
	f.Fuzz(func(t *testing.T, jsconfig string, text []byte) {
		options, err := wire.ParseOptions(jsconfig)
		if err != nil {
			checkRefusal(t, nil, err)
			return
		}
		var v every
		if wire.DecodeJSON(text, &v) != nil {
			return
		}
		for _, format := range []*wire.Format{wire.JSON, wire.JSV} {
			written, err := format.Append(nil, &v, options)
			if err != nil || !utf8.Valid(written) {
				t.Fatalf("%q of %q is %q (%v)", jsconfig, text, written, err)
			}
			var any map[string]any
			if err := format.Decode(written, &any); err != nil {
				t.Fatalf("%q of %q is %q, which is refused: %v", jsconfig, text, written, err)
			}
		}
	})
}
