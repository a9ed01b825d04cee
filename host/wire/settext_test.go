package wire_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

func raw(text string) doc[fields] { return doc[fields]{raw: []byte(text)} }

func TestSetText(t *testing.T) {
	tests := []struct {
		name, member string
		values       []string
		want         every
	}{
		{"text stays raw", "NAME", []string{` "a",b] `}, every{Name: ` "a",b] `}},
		{"texts are joined", "ref", []string{"a", "b,c"}, every{Ref: new("a,b,c")}},
		{"text with marks", "text", []string{"{\"a\":\n1}\x00"}, every{Text: "{\"a\":\n1}\x00"}},
		{"no values", "name", nil, every{}},
		{"empty values", "name", []string{"", ""}, every{}},
		{"empty values between", "name", []string{"", "a", "", "b"}, every{Name: "a,b"}},
		{"inherited", "PAGE", []string{"7"}, every{base: base{Page: 7}}},
		{"number", "mayint", []string{" 1e2 "}, every{MayInt: new(100)}},
		{"blank number", "mayInt", []string{" "}, every{}},
		{"float", "ratio", []string{"-.5"}, every{Ratio: -0.5}},
		{"truth", "flag", []string{"on,off"}, every{Flag: true}},
		{"truth of several", "mayFlag", []string{"no", "yes"}, every{MayFlag: new(false)}},
		{"enumeration", "color", []string{"geekblue"}, every{Color: "GeekBlue"}},
		{"enumeration by position", "mayColor", []string{"2"}, every{MayCol: new(color("Green"))}},
		{"time", "at", []string{"2024-01-02"}, every{At: time.Date(2024, 1, 2, 0, 0, 0, 0, time.UTC)}},
		{"bytes", "blob", []string{"AQID"}, every{Blob: []byte{1, 2, 3}}},

		{"list", "words", []string{"a,b c,d"}, every{Words: []string{"a", "b c", "d"}}},
		{"list in brackets", "words", []string{"[a,b]"}, every{Words: []string{"a", "b"}}},
		{"quoted elements", "words", []string{`["x,y",z]`}, every{Words: []string{"x,y", "z"}}},
		{"quoted elements without brackets", "words", []string{`"x,y",z,"say ""a]"""`}, every{Words: []string{"x,y", "z", `say "a]"`}}},
		{"JSON list", "words", []string{`["a\"b", 1.50, true]`}, every{Words: []string{`a"b`, "1.50", "true"}}},
		{"repeated", "words", []string{"a", "b,c", "", "[d,e]", `"f,g"`}, every{Words: []string{"a", "b", "c", "d", "e", "f,g"}}},
		{"empty list", "words", []string{"[]"}, every{Words: []string{}}},
		{"empty lists", "words", []string{"[]", " [ ] "}, every{Words: []string{}}},
		{"missing elements", "words", []string{",a,,b,"}, every{Words: []string{"a", "b"}}},
		{"empty text as element", "words", []string{`a,"",b`}, every{Words: []string{"a", "", "b"}}},
		{"the word null", "words", []string{"null"}, every{Words: []string{"null"}}},
		{"marks inside elements", "words", []string{`a"b,c]d,e:f,g}`}, every{Words: []string{`a"b`, "c]d", "e:f", "g}"}}},
		{"space around elements", "words", []string{`a , b , "c" `}, every{Words: []string{"a ", " b ", "c"}}},
		{"numbers", "numbers", []string{"1, 2,[3]"[:4], "[3.0,+4]"}, every{Numbers: []int{1, 2, 3, 4}}},
		{"null number", "numbers", []string{"1,null"}, every{Numbers: []int{1, 0}}},
		{"truths", "flags", []string{"yes,no"}, every{Flags: []bool{true, false}}},
		{"enumerations", "colors", []string{"red,1"}, every{Colors: []color{"Red", "GeekBlue"}}},
		{"lists in a list", "grid", []string{`[[1,2],[],"3,4"]`}, every{Grid: [][]int{{1, 2}, {}, {3, 4}}}},
		{"objects", "rules", []string{"{id:a},{id:b}"}, every{Rules: []rule{{ID: "a"}, {ID: "b"}}}},
		{"objects one by one", "rules", []string{"{id:a}", `[{"id":"b"}]`}, every{Rules: []rule{{ID: "a"}, {ID: "b"}}}},

		{
			"object", "rule",
			[]string{"{ID:a b,byDay:[{offset:-1,color:green}],price:1.5}"},
			every{Rule: &rule{ID: "a b", ByDay: []day{{Offset: -1, Color: "Green"}}, Price: new(1.5)}},
		},
		{"object in JSON", "rule", []string{` {"id":"a","x":[1]} `}, every{Rule: &rule{ID: "a"}}},
		{"object with space", "rule", []string{` { "id" : a , byDay : [ { offset : 1 } ] , price : "2" } `}, every{Rule: &rule{ID: " a ", ByDay: []day{{Offset: 1}}, Price: new(2.0)}}},
		{"object with missing values", "rule", []string{"{id:,price:,byDay:}"}, every{Rule: &rule{}}},
		{"bare list in an object", "rule", []string{`{byDay:"{offset:1},{offset:2}"}`}, every{Rule: &rule{ByDay: []day{{Offset: 1}, {Offset: 2}}}}},
		{"unknown members", "rule", []string{"{x:1,y:[a,{b:c}],id:a}"}, every{Rule: &rule{ID: "a"}}},
		{"empty object", "rule", []string{"{}"}, every{Rule: &rule{}}},
		{"map", "meta", []string{`{a:b,"c,d":"e""f","":x,g:null}`}, every{Meta: map[string]string{"a": "b", "c,d": `e"f`, "": "x", "g": "null"}}},
		{"map with an URL", "meta", []string{"{a:http://x.org/y?z=1}"}, every{Meta: map[string]string{"a": "http://x.org/y?z=1"}}},

		{"document", "data", []string{"{k:{stringValue:v}}"}, every{Data: raw(`{"k":{"stringValue":"v"}}`)}},
		{
			"document's scalars", "data",
			[]string{"{k:{STRINGVALUE:1,numberValue: 1.50 ,boolValue:Yes},l:{numberValue:+07,x:5,y:true},m:null}"},
			every{Data: raw(`{"k":{"STRINGVALUE":"1","numberValue":1.50,"boolValue":true},"l":{"numberValue":7,"x":5,"y":true},"m":null}`)},
		},
		{
			"document's lists", "data",
			[]string{"{k:{listValue:[{a:{boolValue:f}},{}],structValue:{b:{}}}}"},
			every{Data: raw(`{"k":{"listValue":[{"a":{"boolValue":false}},{}],"structValue":{"b":{}}}}`)},
		},
		{"document in JSON", "data", []string{`{ "k": {"numberValue": 1e21, "x":null}, "k":{} }`}, every{Data: raw(`{"k":{}}`)}},
		{"document with quotes", "data", []string{`{"a:b":{stringValue:"x ""y"", z"}}`}, every{Data: raw(`{"a:b":{"stringValue":"x \"y\", z"}}`)}},
		{"documents", "docs", []string{"{a:{}}", "{b:{}}"}, every{Docs: []doc[fields]{raw(`{"a":{}}`), raw(`{"b":{}}`)}}},

		{"any text", "any", []string{"5"}, every{Any: "5"}},
		{"any JSON", "any", []string{`{"a":[1]}`}, every{Any: map[string]any{"a": []any{int64(1)}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			found, err := wire.SetText(&got, test.member, test.values)
			if !found || err != nil {
				t.Fatalf("found %t, error %v", found, err)
			}
			same(t, got, test.want)
		})
	}
}

func TestSetTextReplaces(t *testing.T) {
	got := every{Words: []string{"a"}, Inline: day{Offset: 1, Color: "Red"}, Count: 4, Meta: map[string]string{"a": "b"}}
	for name, text := range map[string]string{"words": "b", "inline": "{offset:2}", "count": " ", "meta": "{c:d}"} {
		if found, err := wire.SetText(&got, name, []string{text}); !found || err != nil {
			t.Fatal(name, found, err)
		}
	}
	same(t, got, every{Words: []string{"b"}, Inline: day{Offset: 2}, Count: 4, Meta: map[string]string{"c": "d"}})
}

func TestSetTextOfUnknownMembers(t *testing.T) {
	for _, name := range []string{"nope", "", "offset", strings.Repeat("x", 1000)} {
		if found, err := wire.SetText(&every{}, name, []string{"x"}); found || err != nil {
			t.Errorf("%q: found %t, error %v", name, found, err)
		}
	}
}

func TestRefusedTexts(t *testing.T) {
	tests := []struct {
		member string
		values []string
		want   string
	}{
		{"PAGE", []string{"abc"}, "page: 'abc' is an Invalid value for 'page'"},
		{"page", []string{"1", "2"}, "page: '1,2' is an Invalid value for 'page'"},
		{"page", []string{"1.5"}, "page: '1.5' is an Invalid value for 'page'"},
		{"count", []string{"2147483648"}, "count: '2147483648' is an Invalid value for 'count'"},
		{"count", []string{strings.Repeat("é", 41)}, "count: '" + strings.Repeat("é", 40) + "…' is an Invalid value for 'count'"},
		{"flag", []string{"maybe,true"}, "flag: 'maybe,true' is an Invalid value for 'flag'"},
		{"color", []string{"pink"}, "color: 'pink' is an Invalid value for 'color'"},
		{"name", []string{"a\xffb"}, "name: 'a\ufffdb' is an Invalid value for 'name'"},
		{"words", []string{"[a,b"}, "words: '[a,b' is an Invalid value for 'words'"},
		{"words", []string{"[a]b"}, "words: '[a]b' is an Invalid value for 'words'"},
		{"words", []string{`"a`}, `words: '"a' is an Invalid value for 'words'`},
		{"words", []string{`"a"b`}, `words: '"a"b' is an Invalid value for 'words'`},
		{"words", []string{"{a:b}"}, "words: '{a:b}' is an Invalid value for 'words'"},
		{"words", []string{`["\ud800"]`}, `words: '["\ud800"]' is an Invalid value for 'words'`},
		{"numbers", []string{"1,x"}, "numbers: '1,x' is an Invalid value for 'numbers'"},
		{"numbers", []string{"1,\x00"}, "numbers: '1,\x00' is an Invalid value for 'numbers'"},
		{"rule", []string{"a"}, "rule: 'a' is an Invalid value for 'rule'"},
		{"rule", []string{"{id:a"}, "rule: '{id:a' is an Invalid value for 'rule'"},
		{"rule", []string{"{id}"}, "rule: '{id}' is an Invalid value for 'rule'"},
		{"rule", []string{"{id:a}}"}, "rule: '{id:a}}' is an Invalid value for 'rule'"},
		{"rule", []string{`{"id"x:a}`}, `rule: '{"id"x:a}' is an Invalid value for 'rule'`},
		{"rule", []string{`{"id:a}`}, `rule: '{"id:a}' is an Invalid value for 'rule'`},
		{"rule", []string{`{id:"a}`}, `rule: '{id:"a}' is an Invalid value for 'rule'`},
		{"rule", []string{"{id:[a]}"}, "rule: '{id:[a]}' is an Invalid value for 'rule'"},
		{"rule", []string{"{byDay:[{offset:x}]}"}, "rule: '{byDay:[{offset:x}]}' is an Invalid value for 'rule'"},
		{"rule", []string{"{}", "{}"}, "rule: '{},{}' is an Invalid value for 'rule'"},
		{"data", []string{"[a]"}, "data: '[a]' is an Invalid value for 'data'"},
		{"data", []string{"{a:b}"}, "data: '{a:b}' is an Invalid value for 'data'"},
		{"data", []string{"{a:{numberValue:x}}"}, "data: '{a:{numberValue:x}}' is an Invalid value for 'data'"},
	}
	for _, test := range tests {
		found, err := wire.SetText(&every{}, test.member, test.values)
		if !found || !fault.Is(err, fault.Serialization) {
			t.Errorf("%s %q: found %t, error %v", test.member, test.values, found, err)
			continue
		}
		if diff := cmp.Diff([]string{test.want}, fieldErrors(t, err)); diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", test.member, test.values, diff)
		}
	}
}

func TestNestingOfTexts(t *testing.T) {
	for _, test := range []struct {
		member, text string
		deep         bool
	}{
		{"data", nested(63, "{a:{structValue:", "{}", "}}"), false},
		{"data", nested(64, "{a:{structValue:", "{}", "}}"), true},
		{"data", nested(64, `{"a":{"structValue":`, "{}", "}}"), true},
		{"data", nested(1e5, "{a:{structValue:", "{}", "}}"), true},
		{"tree", nested(31, "{a:{structValue:", "{}", "}}"), false},
		{"tree", nested(32, "{a:{structValue:", "{}", "}}"), true},
		{"words", nested(1e5, "[", "", "]"), true},
	} {
		_, err := wire.SetText(&every{}, test.member, []string{test.text})
		switch {
		case !test.deep && err != nil:
			t.Error(err)
		case test.deep:
			wantDepth(t, err, test.member)
		}
	}
}
