package wire_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// failer is what tests, laws and fuzz targets have in common.
type failer interface {
	Fatalf(format string, args ...any)
}

// checkDecode reads text and checks what must hold for any: what is read can be
// written and read again to the same effect, and what is refused has a reason.
func checkDecode(t failer, text []byte) {
	var got every
	if err := wire.DecodeJSON(text, &got); err != nil {
		checkRefusal(t, text, err)
		return
	}
	body := bytes.Trim(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n")
	if len(body) > 0 && (!json.Valid(body) || !utf8.Valid(body)) {
		t.Fatalf("no JSON, but taken: %q", text)
	}
	checkRoundTrip(t, &got)
}

func checkRoundTrip(t failer, got *every) {
	for _, d := range append([]doc[fields]{got.Data}, got.Docs...) {
		var compact bytes.Buffer
		if d.raw == nil {
			continue
		}
		if err := json.Compact(&compact, d.raw); err != nil || !bytes.Equal(compact.Bytes(), d.raw) {
			t.Fatalf("kept text is not compact JSON (%v): %q", err, d.raw)
		}
	}
	first, err := wire.AppendJSON(nil, got)
	if err != nil {
		t.Fatalf("read, but not written: %v", err)
	}
	if !json.Valid(first) || !utf8.Valid(first) {
		t.Fatalf("written, but no JSON: %q", first)
	}
	var again every
	if err := wire.DecodeJSON(first, &again); err != nil {
		t.Fatalf("own text is refused: %v\n%q", err, first)
	}
	second, err := wire.AppendJSON(nil, &again)
	if err != nil || !bytes.Equal(first, second) {
		t.Fatalf("written differently (%v):\n%q\n%q", err, first, second)
	}
}

func checkRefusal(t failer, text []byte, err error) {
	var e *fault.Error
	if !errors.As(err, &e) || e.Code != fault.Serialization && e.Code != fault.Depth || e.Message == "" {
		t.Fatalf("%q is refused with %v", text, err)
	}
	if len(e.Fields) > 20 || len(e.Fields) == 0 && e.Code == fault.Depth {
		t.Fatalf("%q is refused with %d fields", text, len(e.Fields))
	}
	if !utf8.ValidString(e.Message) || len(e.Message) > 500 {
		t.Fatalf("%q is refused with the message %q", text, e.Message)
	}
	for _, f := range e.Fields {
		if f.Path == "" || !utf8.ValidString(f.Path) || !utf8.ValidString(f.Message) {
			t.Fatalf("%q is refused with the field %+v", text, f)
		}
	}
	// Only the syntax decides about errors without a field, and a lone
	// surrogate is the one matter that encoding/json sees otherwise.
	if len(e.Fields) == 0 && utf8.Valid(text) && json.Valid(text) &&
		bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n"), []byte("{")) && !strings.Contains(e.Message, "surrogate") {
		t.Fatalf("%q is valid, but refused: %s", text, e.Message)
	}
}

func checkSetText(t failer, name, text string) {
	var got every
	found, err := wire.SetText(&got, name, []string{text})
	if !found {
		if err != nil {
			t.Fatalf("%q is unknown, but refused: %v", name, err)
		}
		return
	}
	if err != nil {
		checkRefusal(t, []byte(text), err)
		return
	}
	checkRoundTrip(t, &got)
}

func FuzzDecodeJSON(f *testing.F) {
	f.Add(sample(f, "new-customer.json"))
	f.Add(sample(f, "customer-info.json"))
	f.Fuzz(func(t *testing.T, text []byte) { checkDecode(t, text) })
}

func FuzzSetText(f *testing.F) {
	f.Add("words", `["x,y",z]`)
	f.Add("data", "{k:{stringValue:v,numberValue:1.50}}")
	f.Fuzz(func(t *testing.T, name, text string) { checkSetText(t, name, text) })
}
