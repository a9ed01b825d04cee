package wire_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/host/schema"
	"evovoice/host/wire"
)

// understood compares values, documents by what they say instead of by their
// text. clean stands for what a format makes of texts.
func understood(t failer, got, want *every, clean func(string) string) {
	options := []cmp.Option{
		cmp.Exporter(func(reflect.Type) bool { return true }),
		cmp.Comparer(func(a, b string) bool { return clean(a) == clean(b) }),
		cmp.Transformer("document", func(d doc[fields]) (read fields) {
			if d.raw == nil {
				return nil
			}
			if err := wire.DecodeJSON(d.raw, &read); err != nil {
				t.Fatalf("document %s: %v", d.raw, err)
			}
			return read
		}),
		cmp.Transformer("rule", func(d doc[rule]) (read *rule) {
			if d.raw == nil {
				return nil
			}
			read = new(rule)
			if err := wire.DecodeJSON(d.raw, read); err != nil {
				t.Fatalf("document %s: %v", d.raw, err)
			}
			return read
		}),
	}
	if diff := cmp.Diff(want, got, options...); diff != "" {
		t.Fatalf("differs from what was written (-want +got):\n%s", diff)
	}
}

func asIs(text string) string { return text }

// xmlText is what XML can hold of a text.
func xmlText(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, text)
}

func TestLawFormatsTakeBackWhatTheyWrite(t *testing.T) {
	t.Parallel()
	tests := []struct {
		format *wire.Format
		clean  func(string) string
		// prepare takes away what the format cannot tell from nothing.
		prepare func(*every)
	}{
		{wire.JSV, asIs, func(*every) {}},
		{wire.XML, xmlText, func(v *every) {
			for key := range v.Meta {
				if key != xmlText(key) {
					delete(v.Meta, key)
				}
			}
			cleanKeys(v.Tree)
		}},
		{wire.CSV, asIs, func(v *every) {
			if v.Ref != nil && *v.Ref == "" {
				v.Ref = nil
			}
		}},
	}
	for _, test := range tests {
		t.Run(test.format.Name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				want := drawEvery(t)
				test.prepare(&want)
				text, err := test.format.Append([]byte("before"), &want, wire.Options{})
				if err != nil {
					t.Fatal(err)
				}
				var got every
				if err := test.format.Decode([]byte(strings.TrimPrefix(string(text), "before")), &got); err != nil {
					t.Fatalf("%v\n%s", err, text)
				}
				understood(t, &got, &want, test.clean)
			})
		})
	}
}

func cleanKeys(tree fields) {
	for key, v := range tree {
		if key != xmlText(key) {
			delete(tree, key)
			continue
		}
		cleanKeys(v.StructValue)
		for _, below := range v.ListValue {
			cleanKeys(below)
		}
	}
}

// What nothing describes keeps its kind in all formats.
func TestLawUndescribedValuesComeBack(t *testing.T) {
	t.Parallel()
	for _, format := range wire.Formats() {
		t.Run(format.Name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				want := every{Any: drawAny(t, 3), Color: "Red", Inline: day{Color: "Red"}}
				text, err := format.Append(nil, &want, wire.Options{})
				if err != nil {
					t.Fatal(err)
				}
				var got every
				if err := format.Decode(text, &got); err != nil {
					t.Fatalf("%v\n%s", err, text)
				}
				understood(t, &got, &want, asIs)
			})
		})
	}
}

// drawAny gives values of the types that decoding gives.
func drawAny(t *rapid.T, depth int) any {
	text := rapid.OneOf(
		rapid.SampledFrom([]string{"", " ", "5", "-1", "true", "False", "null", "a,b", "{", "[1]", `"`, "=1", "'=1", "x\r\ny", "\r", "KeyValueOfx", "_x0041_"}),
		rapid.Map(rapid.String(), xmlText))
	switch kind := rapid.IntRange(0, 6).Draw(t, "kind"); {
	case kind == 0:
		return text.Draw(t, "text")
	case kind == 1:
		return rapid.Int64().Draw(t, "whole")
	case kind == 2:
		return rapid.Bool().Draw(t, "truth")
	case kind == 3 && depth < 3:
		return nil
	case kind == 4:
		return 0.5
	case depth == 0:
		return "end"
	case kind == 5:
		list := []any{}
		for range rapid.IntRange(0, 3).Draw(t, "size") {
			list = append(list, drawAny(t, depth-1))
		}
		return list
	}
	object := map[string]any{}
	for range rapid.IntRange(0, 3).Draw(t, "size") {
		if v := drawAny(t, depth-1); v != nil { // JSON leaves null entries out
			object[text.Draw(t, "key")] = v
		}
	}
	return object
}

// Documents keep their unknown members, with the kinds of their values.
func TestLawUnknownMembersComeBack(t *testing.T) {
	t.Parallel()
	for _, format := range wire.Formats() {
		t.Run(format.Name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, func(t *rapid.T) {
				name := rapid.OneOf(rapid.SampledFrom([]string{"", "zz", "Zz", "_x0041_", "_x_", "a b", "1", "é", "😀", "a:b"}), rapid.String()).
					Filter(func(s string) bool { return !wire.HasMember(valueType, s) }).Draw(t, "name")
				text, err := wire.AppendJSON(nil, map[string]any{"k": map[string]any{name: drawAny(t, 3), "numberValue": 1.5}})
				if err != nil {
					t.Fatal(err)
				}
				want := every{Data: raw(string(text))}
				body, err := format.Append(nil, &want, wire.Options{})
				if err != nil {
					t.Fatal(err)
				}
				var got every
				if err := format.Decode(body, &got); err != nil {
					t.Fatalf("%v\n%s", err, body)
				}
				if format == wire.XML && string(got.Data.raw) != string(text) {
					// Declared members come first in XML.
					got.Data.raw, text = sorted(t, got.Data.raw), sorted(t, text)
				}
				if string(got.Data.raw) != string(text) {
					t.Fatalf("came back as\n%s\nfrom\n%s\nby\n%s", got.Data.raw, text, body)
				}
			})
		})
	}
}

// sorted gives JSON with its members in the order of their names.
func sorted(t failer, text []byte) []byte {
	var v map[string]any
	err := wire.DecodeJSON(text, &v)
	if err == nil {
		text, err = wire.AppendJSON(nil, v)
	}
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return text
}

var valueType = schema.Of(reflect.TypeFor[value]())
