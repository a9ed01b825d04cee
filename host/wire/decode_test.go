package wire_test

import (
	"errors"
	"math"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/schema"
	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// same compares values; documents by their text.
func same[T any](t interface {
	Helper()
	Errorf(format string, args ...any)
}, got, want T,
) {
	t.Helper()
	unexported := cmp.Exporter(func(reflect.Type) bool { return true })
	if diff := cmp.Diff(want, got, unexported); diff != "" {
		t.Errorf("differs from what is wanted (-want +got):\n%s", diff)
	}
}

// fieldErrors gives the paths and messages of an error's fields.
func fieldErrors(t *testing.T, err error) []string {
	t.Helper()
	var e *fault.Error
	if !errors.As(err, &e) {
		t.Fatalf("error %v is no fault", err)
	}
	var all []string
	for _, f := range e.Fields {
		if f.Code != e.Code {
			t.Errorf("field %s has code %s, the call %s", f.Path, f.Code, e.Code)
		}
		all = append(all, f.Path+": "+f.Message)
	}
	return all
}

func TestDecodedMembers(t *testing.T) {
	utc := func(text string) time.Time {
		at, err := time.Parse(time.RFC3339Nano, text)
		if err != nil {
			t.Fatal(err)
		}
		return at.UTC()
	}
	tests := []struct {
		name, text string
		want       every
	}{
		{"nothing", ``, every{}},
		{"white space", " \t\r\n", every{}},
		{"byte order mark", "\ufeff{\"text\":\"a\"}", every{Text: "a"}},
		{"only a byte order mark", "\ufeff", every{}},
		{"no members", ` { } `, every{}},
		{"any case of names", `{"NAME":"a","mayint":1,"INLINE":{"OFFSET":2}}`, every{Name: "a", MayInt: new(1), Inline: day{Offset: 2}}},
		{"escaped name", `{"\u006eam\u0065":"a"}`, every{Name: "a"}},
		{"Kelvin sign is no k", "{\"may\u212a\":\"a\",\"\u212aame\":\"a\"}", every{}},
		{"inherited members", `{"sortField":"a","page":3}`, every{base: base{Page: 3, Field: "a"}}},
		{"unknown members", `{"x":{"y":[1,{"z":null}]},"name":"a","xx":"\ud83d\ude00"}`, every{Name: "a"}},
		{"last duplicate wins", `{"name":"a","NAME":"b","numbers":[1,2],"numbers":[3]}`, every{Name: "b", Numbers: []int{3}}},
		{"last duplicate takes all of the first away", `{"inline":{"offset":1},"inline":{"color":"Green"}}`, every{Inline: day{Color: "Green"}}},
		{"null as the last duplicate", `{"name":"a","name":null,"ref":"x","ref":null}`, every{}},
		{"null", `{"name":null,"ref":null,"count":null,"rule":null,"words":null,"meta":null,"data":null,"at":null,"any":null,"inline":null}`, every{}},
		{
			"number as text", `{"count":"3","mayInt":" 4 ","big":"9007199254740993","ratio":"-1.5e3","small":"+7","mayNum":".5"}`,
			every{Count: 3, MayInt: new(4), Big: 9007199254740993, Ratio: -1500, Small: 7, MayNum: new(0.5)},
		},
		{"leading zeros in a text", `{"count":"007","mayNum":"-00.50","ratio":"5."}`, every{Count: 7, MayNum: new(-0.5), Ratio: 5}},
		{"text as number", `{"name":3,"ref":1.50e+1,"words":[1e400]}`, every{Name: "3", Ref: new("1.50e+1"), Words: []string{"1e400"}}},
		{"text as truth", `{"name":true,"ref":false}`, every{Name: "true", Ref: new("false")}},
		{
			"truth", `{"flags":[true,false,"TRUE","False",1,0,"1","0","t","F","y","N","yes","no","on","OFF"]}`,
			every{Flags: []bool{true, false, true, false, true, false, true, false, true, false, true, false, true, false, true, false}},
		},
		{
			"enumerations", `{"colors":["Red","geekBLUE",2,"1"," green "],"mayColor":"red"}`,
			every{Colors: []color{"Red", "GeekBlue", "Green", "GeekBlue", "Green"}, MayCol: new(color("Red"))},
		},
		{"empty text for others", `{"mayInt":"","count":"","flag":"","mayColor":"","mayAt":" ","mayNum":"","words":"","blob":""}`, every{}},
		{"empty text", `{"ref":"","text":""}`, every{Ref: new("")}},
		{
			"whole numbers", `{"numbers":[3.0,1e2,-0,0e99999999999999999999,1200e-2,0.000e5,2147483647,-2147483648,"1e1"]}`,
			every{Numbers: []int{3, 100, 0, 0, 12, 0, 2147483647, -2147483648, 10}},
		},
		{"edges of long", `{"big":9223372036854775807,"any":-9223372036854775808}`, every{Big: math.MaxInt64, Any: int64(math.MinInt64)}},
		{"lowest long", `{"big":-92233720368547758.08e2}`, every{Big: math.MinInt64}},
		{"long digits of zero", `{"count":1.` + strings.Repeat("0", 400) + `}`, every{Count: 1}},
		{"day", `{"at":"2024-02-29"}`, every{At: utc("2024-02-29T00:00:00Z")}},
		{"time with zone", `{"at":"2024-01-02T03:04:05.1234567+02:00"}`, every{At: utc("2024-01-02T01:04:05.1234567Z")}},
		{"time without zone", `{"mayAt":"2024-01-02T03:04:05.5"}`, every{MayAt: new(utc("2024-01-02T03:04:05.5Z"))}},
		{"milliseconds", `{"at":"\/Date(1720687631000)\/"}`, every{At: utc("2024-07-11T08:47:11Z")}},
		{
			"milliseconds with zone", `{"at":"/Date(1720687631000+0200)/","mayAt":"/Date(-1-0000)/"}`,
			every{At: utc("2024-07-11T08:47:11Z"), MayAt: new(utc("1969-12-31T23:59:59.999Z"))},
		},
		{"bytes", `{"blob":"AQID"}`, every{Blob: []byte{1, 2, 3}}},
		{
			"list as one text", `{"words":"a,\"b,c\",d","numbers":"[1,2]","colors":"red"}`,
			every{Words: []string{"a", "b,c", "d"}, Numbers: []int{1, 2}, Colors: []color{"Red"}},
		},
		{"list of objects as one text", `{"rules":"[{id:a,byDay:[{offset:1}]}]"}`, every{Rules: []rule{{ID: "a", ByDay: []day{{Offset: 1}}}}}},
		{"empty lists and maps", `{"words":[],"meta":{},"grid":[[],null]}`, every{Words: []string{}, Meta: map[string]string{}, Grid: [][]int{{}, nil}}},
		{
			"null elements", `{"words":[null,"a"],"mayList":[null,{"id":"a"}],"docs":[null,{}]}`,
			every{Words: []string{"", "a"}, MayList: []*rule{nil, {ID: "a"}}, Docs: []doc[fields]{{}, {raw: []byte("{}")}}},
		},
		{
			"null entries", `{"meta":{"a":null,"b":"x"},"tree":{"a":null,"a\u0062":{"stringValue":"x"}}}`,
			every{Meta: map[string]string{"b": "x"}, Tree: fields{"a": nil, "ab": {StringValue: new("x")}}},
		},
		{
			"duplicate keys", `{"meta":{"a":"1","A":"2","a":"3"},"tree":{"a":{"boolValue":true},"a":null}}`,
			every{Meta: map[string]string{"a": "3", "A": "2"}, Tree: fields{"a": nil}},
		},
		{"duplicate key ends with null", `{"meta":{"a":"1","a":null}}`, every{Meta: map[string]string{}}},
		{"escapes", `{"text":"\"\\\/\b\f\n\r\t\u0041\ud83d\ude00\u00e9é"}`, every{Text: "\"\\/\b\f\n\r\tA😀éé"}},
		{
			"any value", `{"any":{"a":[1,2.5,1e3,"x",true,null,12345678901234567890]}}`,
			every{Any: map[string]any{"a": []any{int64(1), 2.5, 1000.0, "x", true, nil, 12345678901234567890.0}}},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got every
			if err := wire.DecodeJSON([]byte(test.text), &got); err != nil {
				t.Fatal(err)
			}
			same(t, got, test.want)
		})
	}
}

func TestNullLeavesWhatTheCallerSet(t *testing.T) {
	got := every{Name: "a", Count: 25}
	if err := wire.DecodeJSON([]byte(`{"name":null,"count":""}`), &got); err != nil {
		t.Fatal(err)
	}
	same(t, got, every{Name: "a", Count: 25})
}

func TestRefusedText(t *testing.T) {
	tests := []struct{ text, message string }{
		{`[1,2]`, `The body must be a JSON object, but begins with '[1,2]' at byte 0`},
		{` null`, `The body must be a JSON object, but begins with 'null' at byte 1`},
		{`"` + strings.Repeat("é", 100) + `"`, `The body must be a JSON object, but begins with '"` + strings.Repeat("é", 39) + `…' at byte 0`},
		{`{`, `it ends where a member name in quotes is expected`},
		{`{"name"`, `at byte 7: it ends where a colon is expected`},
		{`{"name":`, `at byte 8: it ends where a value is expected`},
		{`{"name":"A"`, `at byte 11: it ends where a comma or } is expected`},
		{`{"name":"A`, `at byte 10: it ends inside a string`},
		{`{"name":"A\`, `it ends inside a string`},
		{`{"name":"A",}`, `at byte 12: '}' where a member name in quotes is expected`},
		{`{"words":["a",]}`, `at byte 14: ']' where a value is expected`},
		{`{"words":[,"a"]}`, `at byte 10: ',' where a value is expected`},
		{`{"words":["a" "b"]}`, `at byte 14: '"' where a comma or ] is expected`},
		{`{name:"A"}`, `at byte 1: 'n' where a member name in quotes is expected`},
		{`{'name':"A"}`, `at byte 1: '\'' where a member name in quotes is expected`},
		{`{"name":"A"} {}`, `at byte 13: '{' where the end is expected`},
		{"{\"name\":\"A\"}\x00", `at byte 12: '\x00' where the end is expected`},
		{"{\"name\":\"A\nB\"}", `at byte 10: a control character inside a string`},
		{"{\"name\":\x00}", `at byte 8: '\x00' where a value is expected`},
		{"{\"name\":\"\xff\"}", `at byte 9: it is not UTF-8 text`},
		{"{\"name\":\"\xed\xa0\x80\"}", `at byte 9: it is not UTF-8 text`},
		{`{"name":"\x41"}`, `at byte 9: an unknown escape`},
		{`{"name":"\u12g4"}`, `at byte 9: an escape \u without four hexadecimal digits`},
		{`{"name":"\u12"}`, `at byte 9: an escape \u without four hexadecimal digits`},
		{`{"name":"\ud800"}`, `at byte 9: half of a surrogate pair`},
		{`{"name":"\udc00\ud800"}`, `at byte 9: half of a surrogate pair`},
		{`{"name":"\ud83d\u0041"}`, `at byte 9: half of a surrogate pair`},
		{`{"\ud800":1}`, `at byte 2: half of a surrogate pair`},
		{`{"count":01}`, `at byte 9: a number that is spelled wrong`},
		{`{"count":+1}`, `at byte 9: '+' where a value is expected`},
		{`{"count":.5}`, `at byte 9: '.' where a value is expected`},
		{`{"ratio":5.}`, `at byte 9: a number that is spelled wrong`},
		{`{"ratio":1e}`, `at byte 9: a number that is spelled wrong`},
		{`{"ratio":NaN}`, `at byte 9: 'N' where a value is expected`},
		{`{"count":-}`, `at byte 9: a number that is spelled wrong`},
		{`{"count":0x1}`, `at byte 10: 'x' where a comma or } is expected`},
		{`{"flag":True}`, `at byte 8: 'T' where a value is expected`},
		{`{"flag":tru}`, `at byte 8: 't' where a value is expected`},
		{`{"flag":nul}`, `at byte 8: 'n' where a value is expected`},
		{`{"flag":truely}`, `at byte 12: 'l' where a comma or } is expected`},
		{`{"x":tru}`, `at byte 5: 't' where a value is expected`},
		{`{"x":[1,]}`, `at byte 8: ']' where a value is expected`},
		{`{"x":{"a":1,}}`, `at byte 12: '}' where a member name in quotes is expected`},
		{`{"x":01}`, `at byte 5: a number that is spelled wrong`},
		{`{"data":{"a":{"x":01}}}`, `at byte 18: a number that is spelled wrong`},
		{`{"data":{"a":{"numberValue":01}}}`, `at byte 28: a number that is spelled wrong`},
		{`{"data":{"a" 1}}`, `at byte 13: '1' where a colon is expected`},
		{`{"any":[1,{"a":]}`, `at byte 15: ']' where a value is expected`},
		{`{"name": /* no */ "A"}`, `at byte 9: '/' where a value is expected`},
	}
	for _, test := range tests {
		err := wire.DecodeJSON([]byte(test.text), &every{})
		if !fault.Is(err, fault.Serialization) || !strings.Contains(err.Error(), test.message) {
			t.Errorf("%s\ngives %v\nwant  …%s", test.text, err, test.message)
		}
	}
}

func TestRefusedValues(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{`{"COUNT":"abc"}`, []string{"count: 'abc' is not a whole number"}},
		{`{"page":1.5}`, []string{"page: '1.5' is not a whole number"}},
		{`{"count":"1.5","mayInt":1e-1}`, []string{"count: '1.5' is not a whole number", "mayInt: '1e-1' is not a whole number"}},
		{`{"count":2147483648}`, []string{"count: '2147483648' is not between -2147483648 and 2147483647"}},
		{`{"small":"-2147483649"}`, []string{"small: '-2147483649' is not between -2147483648 and 2147483647"}},
		{`{"big":9223372036854775808}`, []string{"big: '9223372036854775808' is not between -9223372036854775808 and 9223372036854775807"}},
		{`{"big":1e19}`, []string{"big: '1e19' is not between -9223372036854775808 and 9223372036854775807"}},
		{`{"big":1e99999999999999999999}`, []string{"big: '1e99999999999999999999' is not between -9223372036854775808 and 9223372036854775807"}},
		{`{"big":1e-99999999999999999999}`, []string{"big: '1e-99999999999999999999' is not a whole number"}},
		{`{"count":true}`, []string{"count: 'true' is not a whole number"}},
		{`{"count":"0x10","mayInt":"1_000"}`, []string{"count: '0x10' is not a whole number", "mayInt: '1_000' is not a whole number"}},
		{`{"ratio":"abc","mayNum":1e999}`, []string{"ratio: 'abc' is not a number", "mayNum: '1e999' is too large a number"}},
		{`{"ratio":"NaN","mayNum":"Infinity"}`, []string{"ratio: 'NaN' is not a number", "mayNum: 'Infinity' is not a number"}},
		{`{"ratio":"","mayNum":"."}`, []string{"mayNum: '.' is not a number"}},
		{`{"ratio":"1e","mayNum":"+-1"}`, []string{"ratio: '1e' is not a number", "mayNum: '+-1' is not a number"}},
		{`{"flag":2,"mayFlag":"maybe"}`, []string{"flag: '2' is not true or false", "mayFlag: 'maybe' is not true or false"}},
		{`{"flag":1.0}`, []string{"flag: '1.0' is not true or false"}},
		{`{"color":"Pink","mayColor":3}`, []string{"color: 'Pink' is not one of Red, GeekBlue, Green", "mayColor: '3' is not one of Red, GeekBlue, Green"}},
		{`{"color":-1,"mayColor":0.5}`, []string{"color: '-1' is not one of Red, GeekBlue, Green", "mayColor: '0.5' is not one of Red, GeekBlue, Green"}},
		{`{"at":"yesterday","mayAt":5}`, []string{"at: 'yesterday' is not a date and time", "mayAt: '5' is not a date and time"}},
		{`{"at":"2023-02-29","mayAt":"/Date(x)/"}`, []string{"at: '2023-02-29' is not a date and time", "mayAt: '/Date(x)/' is not a date and time"}},
		{
			`{"at":"/Date(1+99)/","mayAt":"/Date(999999999999999)/"}`,
			[]string{"at: '/Date(1+99)/' is not a date and time", "mayAt: '/Date(999999999999999)/' is not a date and time"},
		},
		{`{"at":"0001-01-01T00:00:00+01:00"}`, []string{"at: '0001-01-01T00:00:00+01:00' is not a date and time"}},
		{`{"blob":"?","color":true}`, []string{"blob: '?' is not base64 text", "color: 'true' is not one of Red, GeekBlue, Green"}},
		{`{"blob":5}`, []string{"blob: '5' is not base64 text"}},
		{`{"name":{"a":1},"ref":[ 1 ]}`, []string{`name: '{"a":1}' is not a text`, `ref: '[ 1 ]' is not a text`}},
		{`{"words":5,"numbers":{}}`, []string{"words: '5' is not a list", "numbers: '{}' is not a list"}},
		{`{"words":"[a","numbers":"x"}`, []string{"words: '[a' is not a list", "numbers[0]: 'x' is not a whole number"}},
		{`{"inline":[],"meta":"a","rule":5}`, []string{"inline: '[]' is not an object", "meta: 'a' is not an object", "rule: '5' is not an object"}},
		{`{"meta":{"k":{}}}`, []string{"meta.k: '{}' is not a text"}},
		{`{"rules":[null,{"BYDAY":[{"offset":1},{"OFFSET":"x"}]}]}`, []string{"rules[1].byDay[1].offset: 'x' is not a whole number"}},
		{`{"grid":[[1],[2,"x"]]}`, []string{"grid[1][1]: 'x' is not a whole number"}},
		{`{"data":{"color":{"NumberValue":"x"}},"name":[]}`, []string{"data.color.numberValue: 'x' is not a number", "name: '[]' is not a text"}},
		{`{"any":1e999}`, []string{"any: '1e999' is too large a number"}},
		{`{"count":"` + strings.Repeat("é", 41) + `"}`, []string{"count: '" + strings.Repeat("é", 40) + "…' is not a whole number"}},
		{`{"count":"a\u0062"}`, []string{"count: 'ab' is not a whole number"}},
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

func TestFieldErrorsStopAtTwenty(t *testing.T) {
	text := `{"numbers":[` + strings.Repeat(`"x",`, 30) + `1]} not read`
	err := wire.DecodeJSON([]byte(text), &every{})
	got := fieldErrors(t, err)
	if len(got) != 20 || got[19] != "numbers[19]: 'x' is not a whole number" {
		t.Errorf("got %d errors: %q", len(got), got)
	}
}

func TestNestingOfOrdinaryMembers(t *testing.T) {
	// The body itself is the first level.
	lists := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	tree := func(n int) string { // each turn adds a map and a value
		return strings.Repeat(`{"a":{"structValue":`, n) + "{}" + strings.Repeat("}}", n)
	}
	tests := []struct{ text, path string }{
		{`{"x":` + lists(63) + `}`, ""},
		{`{"x":` + lists(64) + `}`, "x" + strings.Repeat("[0]", 63)},
		{`{"any":` + lists(63) + `}`, ""},
		{`{"any":` + lists(64) + `}`, "any" + strings.Repeat("[0]", 63)},
		{`{"any":` + strings.Repeat(`{"a":`, 64) + "1" + strings.Repeat("}", 64) + `}`, "any" + strings.Repeat(".a", 63)},
		{`{"name":` + lists(64) + `}`, "name" + strings.Repeat("[0]", 63)},
		{`{"tree":` + tree(31) + `}`, ""},
		{`{"tree":` + tree(32) + `}`, "tree" + strings.Repeat(".a.structValue", 31) + ".a"},
		{`{"x":` + strings.Repeat("[", 1e6), "x" + strings.Repeat("[0]", 63)},
	}
	for i, test := range tests {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			err := wire.DecodeJSON([]byte(test.text), &every{})
			if test.path == "" {
				if err != nil && !strings.Contains(err.Error(), "is not a") {
					t.Fatal(err)
				}
				return
			}
			wantDepth(t, err, test.path)
		})
	}
}

func wantDepth(t *testing.T, err error, path string) {
	t.Helper()
	var e *fault.Error
	if !errors.As(err, &e) || e.Code != fault.Depth || len(e.Fields) != 1 {
		t.Fatalf("error %v is not about depth", err)
	}
	if e.Fields[0].Path != path {
		t.Errorf("path %s\nwant %s", e.Fields[0].Path, path)
	}
}

func TestDecodeIntoOtherThanStructs(t *testing.T) {
	var tree fields
	if err := wire.DecodeJSON([]byte(`{"a":{"numberValue":"1"}}`), &tree); err != nil {
		t.Fatal(err)
	}
	same(t, tree, fields{"a": {NumberValue: new(1.0)}})
	var list []day
	if err := wire.DecodeJSON([]byte(`[{"offset":1}]`), &list); err != nil {
		t.Fatal(err)
	}
	same(t, list, []day{{Offset: 1}})
	err := wire.DecodeJSON([]byte(`{}`), &list)
	if !fault.Is(err, fault.Serialization) || !strings.Contains(err.Error(), "must be a JSON list") {
		t.Errorf("error %v", err)
	}
}

func TestMistakesOfTheProgramPanic(t *testing.T) {
	type pointerBase struct{ *base }
	type oddKeys struct {
		M map[int]string `json:"m"`
	}
	type oddAny struct {
		E error `json:"e"`
	}
	for name, call := range map[string]func(){
		"no pointer":          func() { _ = wire.DecodeJSON(nil, every{}) },
		"nil pointer":         func() { _ = wire.DecodeJSON(nil, (*every)(nil)) },
		"text into a map":     func() { _, _ = wire.SetText(&fields{}, "a", nil) },
		"text into no struct": func() { _, _ = wire.SetText(every{}, "a", nil) },
		"base by pointer":     func() { _ = wire.DecodeJSON(nil, &pointerBase{}) },
		"keys of numbers":     func() { _ = wire.DecodeJSON(nil, &oddKeys{}) },
		"interface":           func() { _ = wire.DecodeJSON(nil, &oddAny{}) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			call()
		})
	}
}

func TestHasMember(t *testing.T) {
	described := schema.Of(reflect.TypeFor[every]())
	for name, want := range map[string]bool{"name": true, "NAME": true, "sortfield": true, "nam": false, "": false, "offset": false} {
		if got := wire.HasMember(described, name); got != want {
			t.Errorf("HasMember(%q) = %t", name, got)
		}
	}
	if wire.HasMember(schema.Of(reflect.TypeFor[fields]()), "a") {
		t.Error("a map has no members")
	}
}
