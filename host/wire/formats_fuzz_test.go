package wire_test

import (
	"bytes"
	"runtime"
	"strings"
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
	checkRoundTrip(t, &got)
	first, err := f.Append(nil, &got, wire.Options{})
	if err != nil || !utf8.Valid(first) {
		t.Fatalf("%q is read, but not written (%v): %q", text, err, first)
	}
	var again every
	if err := f.Decode(first, &again); err != nil {
		t.Fatalf("%q is written as %q, which is refused: %v", text, first, err)
	}
	second, err := f.Append(nil, &again, wire.Options{})
	if err != nil || !bytes.Equal(first, second) {
		t.Fatalf("%q is written as\n%q, then as\n%q (%v)", text, first, second, err)
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

// What is sent costs no more than in proportion to its length. The test does not
// run beside others, which would take memory, too.
func TestHostileBodiesAreCheap(t *testing.T) {
	const size, most = 128 << 10, 200
	many := func(piece string) string { return strings.Repeat(piece, size/len(piece)) }
	tests := []struct {
		format     *wire.Format
		name, text string
	}{
		{wire.JSV, "elements", "{words:[" + many("a,") + "]}"},
		{wire.JSV, "objects", "{rules:[" + many("{},") + "]}"},
		{wire.JSV, "quotes", "{words:" + many(`"`) + "}"},
		{wire.JSV, "lists in texts", "{grid:[" + many(`"[1]",`) + "]}"},
		{wire.JSV, "nesting", "{zz:" + many("[")},
		{wire.JSV, "unfinished objects", "{zz:" + many("{a:")},
		{wire.JSV, "undescribed objects", "{any:[" + many("{},") + "]}"},
		{wire.JSV, "control characters", "{text:" + many("\x01") + "}"},
		{wire.CSV, "columns", many(",")},
		{wire.CSV, "lines", "Text\na\n" + many("\n")},
		{wire.CSV, "quotes", many(`"`)},
		{wire.CSV, "apostrophes", "Text\n" + many("'")},
		{wire.CSV, "lists in columns", strings.Repeat("Words,", 4000) + "\n" + strings.Repeat(`"a,b,c,d,e,f,g,h",`, 4000)},
		{wire.XML, "elements", "<x>" + many("<a/>") + "</x>"},
		{wire.XML, "objects", "<x><rules>" + many("<a/>") + "</rules></x>"},
		{wire.XML, "nesting", many("<a>")},
		{wire.XML, "attributes", "<x " + many(`a="" `) + "/>"},
		{wire.XML, "namespaces", strings.Repeat(`<x xmlns:a="b">`, 2000) + strings.Repeat("</x>", 2000)},
		{wire.XML, "comments", "<x><text>" + many("a<!---->") + "</text></x>"},
		{wire.XML, "document type", "<!D " + many("<")},
		{wire.XML, "entity", "<x><text>&" + many("a") + ";</text></x>"},
		{wire.XML, "escapes in a name", "<x><" + many("_x0") + "/></x>"},
		{wire.XML, "entries", "<x><meta>" + many("<KeyValueOfx><Key/></KeyValueOfx>") + "</meta></x>"},
	}
	for _, test := range tests {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		err := test.format.Decode([]byte(test.text), new(every))
		runtime.ReadMemStats(&after)
		if taken := after.TotalAlloc - before.TotalAlloc; taken > most*uint64(len(test.text)) {
			t.Errorf("%s in %s: %d bytes took %d (%v)", test.name, test.format.Name, len(test.text), taken, err)
		}
		if err != nil {
			checkRefusal(t, nil, err)
		}
	}
}
