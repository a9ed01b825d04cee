package wire_test

import (
	"fmt"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

func TestKeptText(t *testing.T) {
	many := func(n int, value string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `"k%d":{"stringValue":"%s"},`, i, value)
		}
		return b.String()
	}
	tests := []struct{ name, sent, kept string }{
		{"as sent", `{"a":{"numberValue":1e21},"b":{"numberValue":0.10},"c":{"numberValue":12345678901234567}}`, ``},
		{"escapes", `{"\u0061\/":{"stringValue":"\u00e9\/\ud83d\ude00 é"}}`, ``},
		{"nulls", `{"a":null,"b":{"stringValue":null,"listValue":[null,{},null]}}`, ``},
		{"unknown members", `{"a":{"zz":[1,{"y":[null,true,false,"x"]}],"stringValue":"x","aa":{}}}`, ``},
		{"order", `{"z":{"structValue":{},"boolValue":true},"a":{"numberValue":-0}}`, ``},
		{"lenient values", `{"a":{"numberValue":"1","boolValue":1,"stringValue":5,"NUMBERVALUE":"","listValue":""}}`, ``},
		{"empty", `{}`, ``},
		{
			"white space", " { \"a\" : \t{ \"numberValue\" : 1 , \"x\" : [ 1 , 2 , [ ] , { } ] ,\r\n \"stringValue\" : \" a b \" } } ",
			`{"a":{"numberValue":1,"x":[1,2,[],{}],"stringValue":" a b "}}`,
		},
		{"duplicate", `{"a":{"numberValue":1},"b":{},"a":{"numberValue":2}}`, `{"b":{},"a":{"numberValue":2}}`},
		{"duplicate by escape", `{"\u0061":{"numberValue":1},"a":{"numberValue":2}}`, `{"a":{"numberValue":2}}`},
		{"same name in another case", `{"a":{"numberValue":1,"NumberValue":2},"A":{}}`, ``},
		{"three of a kind", `{"a":{},"b":{},"a":{"boolValue":true},"c":{},"a":null}`, `{"b":{},"c":{},"a":null}`},
		{
			"duplicates on several levels", `{ "a":{"x":{"q":1,"q":2},"x":{"q":3,"r":4,"q":5}}, "b":{}, "a":{"x":{"q":1, "q":[{"s":1,"s":2}]}} }`,
			`{"b":{},"a":{"x":{"q":[{"s":2}]}}}`,
		},
		{"duplicates of unknown members", `{"a":{"x":1,"y":{"z":1,"z":2},"x":2}}`, `{"a":{"y":{"z":2},"x":2}}`},
		{"many members", `{` + many(100, "v") + `"z":{}}`, ``},
		{"many duplicates", `{` + many(100, "old") + many(100, "new") + `"z":{}}`, `{` + many(100, "new") + `"z":{}}`},
		{"first of many", `{` + many(40, "v") + `"k0":{}}`, `{` + strings.TrimPrefix(many(40, "v"), many(1, "v")) + `"k0":{}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.kept == "" {
				test.kept = test.sent
			}
			var got every
			err := wire.DecodeJSON([]byte(`{"text":"before","data": `+test.sent+` ,"page":1}`), &got)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.kept, string(got.Data.raw)); diff != "" {
				t.Errorf("kept text (-want +got):\n%s", diff)
			}
			if got.Text != "before" || got.Page != 1 {
				t.Error("the members around it are lost")
			}
		})
	}
}

func TestKeptTextIsACopy(t *testing.T) {
	text := []byte(`{"data":{"a":{"stringValue":"x"}},"text":"abc"}`)
	var got every
	if err := wire.DecodeJSON(text, &got); err != nil {
		t.Fatal(err)
	}
	clear(text)
	same(t, got, every{Text: "abc", Data: doc[fields]{raw: []byte(`{"a":{"stringValue":"x"}}`)}})
}

func TestDocumentsOfOtherShapes(t *testing.T) {
	type shapes struct {
		Day   doc[day]      `json:"day"`
		Days  doc[[]day]    `json:"days"`
		Words doc[[]string] `json:"words"`
		Word  doc[string]   `json:"word"`
		Any   doc[any]      `json:"any"`
	}
	text := `{"day":{"color":"geekblue","offset":"2"},"days":[{"offset":1}],"words":"a,b","word":5,"any":[1,{"a":1}]}`
	var got shapes
	if err := wire.DecodeJSON([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	out, err := wire.AppendJSON(nil, &got)
	if err != nil {
		t.Fatal(err)
	}
	if string(out) != text {
		t.Errorf("kept %s", out)
	}
}

func TestRefusedDocuments(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{`{"data":5}`, []string{"data: '5' is not an object"}},
		{`{"data":"{}"}`, []string{"data: '{}' is not an object"}},
		{`{"data":[]}`, []string{"data: '[]' is not an object"}},
		{`{"data":true}`, []string{"data: 'true' is not an object"}},
		{`{"data":{"a":5}}`, []string{"data.a: '5' is not an object"}},
		{
			`{"data":{"color":{"numberValue":"abc","boolValue":"x"}}}`,
			[]string{"data.color.numberValue: 'abc' is not a number", "data.color.boolValue: 'x' is not true or false"},
		},
		{`{"data":{"a":{"numberValue":1e400}}}`, []string{"data.a.numberValue: '1e400' is too large a number"}},
		{`{"data":{"a":{"numberValue":1` + strings.Repeat("0", 400) + `}}}`, []string{"data.a.numberValue: '1" + strings.Repeat("0", 39) + "…' is too large a number"}},
		{
			`{"data":{"a":{"numberValue":true,"stringValue":{}}}}`,
			[]string{"data.a.numberValue: 'true' is not a number", "data.a.stringValue: '{}' is not a text"},
		},
		{`{"data":{"a":{"LISTVALUE":[{"b":{"StringValue":[]}}]}}}`, []string{"data.a.listValue[0].b.stringValue: '[]' is not a text"}},
		{`{"data":{"a":{"listValue":[null,5]}}}`, []string{"data.a.listValue[1]: '5' is not an object"}},
		{`{"data":{"a":{"listValue":5}}}`, []string{"data.a.listValue: '5' is not a list"}},
		{`{"data":{"a":{"listValue":"x"}}}`, []string{"data.a.listValue[0]: 'x' is not an object"}},
		{`{"data":{"a\u0062.c":{"boolValue":5}}}`, []string{"data.ab.c.boolValue: '5' is not true or false"}},
		{
			`{"plan":{"byDay":[{"color":"Pink"},{"offset":1.5}]}}`,
			[]string{"plan.byDay[0].color: 'Pink' is not one of Red, GeekBlue, Green", "plan.byDay[1].offset: '1.5' is not a whole number"},
		},
		{
			`{"plan":{"byDay":"[{offset:x}]"},"docs":[{},{"a":1}]}`,
			[]string{"plan.byDay[0].offset: 'x' is not a whole number", "docs[1].a: '1' is not an object"},
		},
	}
	for _, test := range tests {
		err := wire.DecodeJSON([]byte(test.text), &every{})
		if !fault.Is(err, fault.Serialization) {
			t.Errorf("%s: error %v", test.text, err)
			continue
		}
		if diff := cmp.Diff(test.want, fieldErrors(t, err)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
	}
}

// nested gives JSON with n open objects or lists of the given beginning.
func nested(n int, begin, inner, end string) string {
	return strings.Repeat(begin, n) + inner + strings.Repeat(end, n)
}

func TestNestingOfDocuments(t *testing.T) {
	byStruct := func(n int) string { return nested(n-1, `{"a":{"structValue":`, `{}`, `}}`) }
	byList := func(n int) string { return nested(n-1, `{"a":{"listValue":[`, `{}`, `]}}`) }
	unknown := func(n int) string { return `{"a":{"zz":` + nested(n, `[`, ``, `]`) + `}}` }
	below := func(step string, n int) string { return "data" + strings.Repeat(step, n) }
	tests := []struct{ name, data, path string }{
		{"64 by struct", byStruct(64), ""},
		{"65 by struct", byStruct(65), below(".a.structValue", 64)},
		{"64 by list", byList(64), ""},
		{"65 by list", byList(65), below(".a.listValue[0]", 64)},
		{"64 unknown", unknown(64), ""},
		{"65 unknown", unknown(65), "data.a.zz" + strings.Repeat("[0]", 64)},
		{"64 unknown below 64", nested(63, `{"a":{"structValue":`, unknown(64), `}}`), ""},
		{"65 unknown below 64", nested(63, `{"a":{"structValue":`, unknown(65), `}}`), (below(".a.structValue", 63) + ".a.zz" + strings.Repeat("[0]", 64))[:1024] + "…"},
		{"many levels, one after the other", `{"b":{"structValue":` + byStruct(63) + `},"c":{"structValue":` + byStruct(63) + `}}`, ""},
		{"long keys", nested(64, `{"`+strings.Repeat("k", 400)+`":{"structValue":`, `{}`, `}}`), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			err := wire.DecodeJSON([]byte(`{"data":`+test.data+`}`), &got)
			switch {
			case test.name == "long keys":
				if !fault.Is(err, fault.Depth) || len(err.Error()) > 200 || len(fieldErrors(t, err)[0]) > 1300 {
					t.Errorf("error %.100v", err)
				}
			case test.path != "":
				wantDepth(t, err, test.path)
			case err != nil:
				t.Fatal(err)
			case string(got.Data.raw) != test.data:
				t.Error("text is not kept")
			}
		})
	}
}

// ring and spoke contain each other and themselves; knot is a list of itself.
type ring struct {
	Ring  *ring   `json:"ring"`
	Spoke *spoke  `json:"spoke"`
	Rings []*ring `json:"rings"`
	Knot  knot    `json:"knot"`
}

type spoke struct {
	Ring *ring `json:"ring"`
}

type knot []knot

func TestNestingStaysOffTheStacksEnd(t *testing.T) {
	defer debug.SetMaxStack(debug.SetMaxStack(8 << 20))
	type held struct {
		Doc   doc[ring]   `json:"doc"`
		Ring  *ring       `json:"ring"`
		Any   any         `json:"any"`
		Words []string    `json:"words"`
		Data  doc[fields] `json:"data"`
	}
	const n = 1e5
	pieces := []string{`{"ring":`, `{"spoke":`, `{"rings":[`, `[`, `{"a":`, `{"a":{"structValue":`, `{"a":{"listValue":[`}
	for _, member := range []string{"doc", "ring", "any", "words", "data", "unknown"} {
		for _, piece := range pieces {
			err := wire.DecodeJSON([]byte(`{"`+member+`":`+strings.Repeat(piece, n)), &held{})
			if err == nil {
				t.Errorf("%s of %s is taken", member, piece)
			}
			for _, text := range []string{strings.Repeat(piece, n), strings.Repeat("[", n), strings.Repeat("{a:", n), strings.Repeat("{knot:[", n)} {
				// Text is as good as any value.
				if found, err := wire.SetText(&held{}, member, []string{text}); found && err == nil && member != "any" {
					t.Errorf("%s of text %.10s is taken", member, text)
				}
			}
		}
	}
	err := wire.DecodeJSON([]byte(`{"doc":{"knot":`+nested(1000, "[", "", "]")+`}}`), &held{})
	if err != nil {
		t.Error(err)
	}
	err = wire.DecodeJSON([]byte(`{"doc":{"knot":`+nested(1e6, "[", "", "]")+`}}`), &held{})
	if !fault.Is(err, fault.Depth) {
		t.Error(err)
	}
}
