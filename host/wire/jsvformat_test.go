package wire_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// texts is written in JSV and CSV without the noise of other members.
type texts struct {
	Text string   `json:"text,omitempty"`
	Ref  *string  `json:"ref"`
	List []string `json:"list"`
}

// appended gives v in a format.
func appended(t *testing.T, f *wire.Format, v any, options wire.Options) string {
	t.Helper()
	text, err := f.Append([]byte("> "), v, options)
	if err != nil {
		t.Fatal(err)
	}
	rest, found := strings.CutPrefix(string(text), "> ")
	if !found {
		t.Fatalf("what was there is gone: %q", text)
	}
	return rest
}

func TestJSVTexts(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"plain":     `{text:plain}`,
		"two words": `{text:two words}`,
		"":          `{}`,
		" ":         `{text:" "}`,
		"a ":        `{text:"a "}`,
		"\u00a0a":   "{text:\"\u00a0a\"}",
		`"`:         `{text:""""}`,
		`a"b`:       `{text:"a""b"}`,
		"a,b":       `{text:"a,b"}`,
		"a:b":       `{text:"a:b"}`,
		"{":         `{text:"{"}`,
		"}":         `{text:"}"}`,
		"[":         `{text:"["}`,
		"]":         `{text:"]"}`,
		"a\nb":      "{text:\"a\nb\"}",
		"a\rb":      "{text:\"a\rb\"}",
		`a\nb`:      `{text:a\nb}`,
		"null":      `{text:null}`,
		"1.50":      `{text:1.50}`,
		"é😀\x01":    "{text:é😀\x01}",
	} {
		if got := appended(t, wire.JSV, &texts{Text: text}, wire.Options{}); got != want {
			t.Errorf("%q is written as %s, want %s", text, got, want)
		}
		var read texts
		if err := wire.JSV.Decode([]byte(want), &read); err != nil || read.Text != text {
			t.Errorf("%s is read as %q (%v)", want, read.Text, err)
		}
	}
}

func TestJSVValues(t *testing.T) {
	t.Parallel()
	at := func(text string) time.Time {
		m, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	type inner struct {
		A *int   `json:"a"`
		B string `json:"b"`
	}
	tests := []struct {
		name string
		v    any
		want string
	}{
		{"truth", &struct {
			A bool  `json:"a"`
			B *bool `json:"b"`
			C *bool `json:"c"`
		}{A: true, B: new(false)}, `{a:True,b:False}`},
		{"numbers", &struct {
			A int     `json:"a"`
			B float64 `json:"b"`
			C float64 `json:"c"`
		}{A: -1, B: 0.1, C: 1e21}, `{a:-1,b:0.1,c:1E+21}`},
		{"nulls", &texts{}, `{}`},
		{"empty text behind a pointer", &texts{Ref: new("")}, `{ref:""}`},
		{"empty list", &texts{List: []string{}}, `{list:[]}`},
		{"list of texts", &texts{List: []string{"a", "", "b,c", `"`}}, `{list:[a,"","b,c",""""]}`},
		{"null elements", &struct {
			A []*inner `json:"a"`
		}{[]*inner{nil, {B: "x"}}}, `{a:[null,{b:x}]}`},
		{"map", map[string]string{"a": "1", "b:c": "", "": "x"}, `{"":x,a:1,"b:c":""}`},
		{"midnight", &struct {
			A time.Time `json:"a"`
		}{at("2026-07-11T00:00:00Z")}, `{a:2026-07-11}`},
		{"whole seconds", &struct {
			A time.Time `json:"a"`
		}{at("2026-07-11T10:47:11+02:00")}, `{a:2026-07-11T08:47:11Z}`},
		{"fractions", &struct {
			A time.Time `json:"a"`
		}{at("2026-07-11T08:47:11.5Z")}, `{a:2026-07-11T08:47:11.5000000Z}`},
		{"fraction of midnight", &struct {
			A *time.Time `json:"a"`
		}{new(at("2026-07-11T00:00:00.0000001Z"))}, `{a:2026-07-11T00:00:00.0000001Z}`},
		{"bytes", &struct {
			A []byte `json:"a"`
		}{[]byte{1, 2}}, `{a:AQI=}`},
		{"enumeration", &day{Color: "GeekBlue"}, `{offset:0,color:GeekBlue}`},
		{"own members first", &struct {
			A int `json:"a"`
			base
		}{}, `{a:0,page:0}`},
		{"undescribed", &struct {
			A any `json:"a"`
		}{map[string]any{"n": int64(5), "t": "5", "b": true, "s": "true", "w": "null", "l": []any{nil, "x"}}}, `{a:{b:True,l:[null,x],n:5,s:"true",t:"5",w:"null"}}`},
		{"null in a document's list of texts", []doc[[]string]{{[]byte(`["a",null]`)}}, `[[a,""]]`},
		{"list", []day{{Offset: 1, Color: "Red"}}, `[{offset:1,color:Red}]`},
		{"null", nil, `null`},
		{"text", new("a,b"), `"a,b"`},
		{
			"document", &struct {
				A doc[fields] `json:"a"`
			}{raw(`{"k":{"STRINGVALUE":"a:b","numberValue":"7","boolValue":true,"zz":"7"},"n":null,"m":{"stringValue":null,"boolValue":null,"listValue":[null]}}`)},
			`{a:{k:{STRINGVALUE:"a:b",numberValue:7,boolValue:True,zz:"7"},n:null,m:{boolValue:null,listValue:[null]}}}`,
		},
	}
	for _, test := range tests {
		if got := appended(t, wire.JSV, test.v, wire.Options{}); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

func TestDecodeJSV(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       every
	}{
		{"nothing", "", every{}},
		{"white space", " \r\n\t", every{}},
		{"byte order mark", "\ufeff{text:a}", every{Text: "a"}},
		{"any case of names", "{TEXT:a,MayInt:1}", every{Text: "a", MayInt: new(1)}},
		{"white space around", " { text : a , count : 5 , words : [ a , b ] } ", every{Text: " a ", Count: 5, Words: []string{" a ", " b "}}},
		{"unknown members", "{zz:{a:[1,{b:c}]},text:a}", every{Text: "a"}},
		{"truth", "{flags:[True,False,true,0,yes]}", every{Flags: []bool{true, false, true, false, true}}},
		{"nulls", "{mayInt:null,rule:null,mayFlag:,words:}", every{}},
		{"null is a text", "{text:null,words:[null]}", every{Text: "null", Words: []string{"null"}}},
		{"list in a text", `{words:"a,b"}`, every{Words: []string{"a", "b"}}},
		{"inherited", "{sortField:a}", every{base: base{Field: "a"}}},
		{"last one wins", "{text:a,text:b}", every{Text: "b"}},
		{"JSON", `{"text":"a\nb","words":["a,b"],"data":{"k":{"x":"5"}}}`, every{Text: "a\nb", Words: []string{"a,b"}, Data: raw(`{"k":{"x":"5"}}`)}},
		{"no JSON inside JSV", `{text:"a\nb",words:["\n,",c]}`, every{Text: `a\nb`, Words: []string{`\n,`, "c"}}},
		{
			"document", `{data:{a:{stringValue:"x ""y""",zz:5,z:"5"},b:{boolValue:yes}}}`,
			every{Data: raw(`{"a":{"stringValue":"x \"y\"","zz":5,"z":"5"},"b":{"boolValue":true}}`)},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			if err := wire.JSV.Decode([]byte(test.text), &got); err != nil {
				t.Fatal(err)
			}
			same(t, got, test.want)
		})
	}
}

// refusal is what a body is refused with.
type refusal struct {
	text, message string
	code          fault.Code
	fields        []string
}

func checkRefusals(t *testing.T, f *wire.Format, tests []refusal) {
	t.Helper()
	for _, test := range tests {
		if test.code == "" {
			test.code = fault.Serialization
		}
		err := f.Decode([]byte(test.text), &every{})
		name := test.text[:min(len(test.text), 60)]
		if !fault.Is(err, test.code) {
			t.Errorf("%q: error %v", name, err)
			continue
		}
		if test.message != "" && fault.As(err).Message != test.message {
			t.Errorf("%q: message %q, want %q", name, fault.As(err).Message, test.message)
		}
		if diff := cmp.Diff(test.fields, fieldErrors(t, err)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", name, diff)
		}
	}
}

func TestJSVRefusals(t *testing.T) {
	t.Parallel()
	checkRefusals(t, wire.JSV, []refusal{
		{text: "a", message: "The body must be an object in JSV, but begins with 'a'"},
		{text: "[a]", message: "The body must be an object in JSV, but begins with '[a]'"},
		{text: "{text:a", message: "The body is not valid JSV at byte 7"},
		{text: "{text:a}}", message: "The body is not valid JSV at byte 8"},
		{text: "{text}", message: "The body is not valid JSV at byte 5"},
		{text: `{text:"a}`, message: "The body is not valid JSV at byte 6"},
		{text: `{text:"a"b}`, message: "The body is not valid JSV at byte 9"},
		{text: "{words:[a}", message: "The body is not valid JSV at byte 10"},
		{text: "{text:\xff}", message: "The body is not valid JSV at byte 6: it is not UTF-8 text"},
		{
			text:   "{count:x,words:[a],rules:[{byDay:[{offset:1.5}]}],data:{a:{boolValue:x}}}",
			fields: []string{"count: 'x' is not a whole number", "rules[0].byDay[0].offset: '1.5' is not a whole number", "data.a.boolValue: 'x' is not true or false"},
		},
		{text: "{rule:x}", fields: []string{"rule: 'x' is not an object"}},
		{text: "{zz:" + nested(64, "[", "", "]") + "}", code: fault.Depth, fields: []string{"zz" + strings.Repeat("[0]", 63) + ": 'zz" + strings.Repeat("[0]", 12) + "[0…' is nested more than 64 levels deep"}},
		{text: "{zz:" + nested(5000, "[", "", "]") + "}", code: fault.Depth, fields: []string{"zz: 'zz' is nested more than 64 levels deep"}},
		{text: "{DATA:" + strings.Repeat("{a:", 5000), code: fault.Depth, fields: []string{"data: 'data' is nested more than 64 levels deep"}},
	})
}
