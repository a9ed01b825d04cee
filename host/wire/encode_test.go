package wire_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"evovoice/host/wire"
)

func TestAppendedValues(t *testing.T) {
	type texts struct {
		Kept    string  `json:"kept"`
		Omitted string  `json:"omitted,omitempty"`
		Ref     *string `json:"ref,omitempty"`
	}
	type lists struct {
		Rules []*rule       `json:"rules"`
		Grid  [][]int       `json:"grid"`
		Docs  []doc[fields] `json:"docs"`
		Maps  []fields      `json:"maps"`
		Any   []any         `json:"any"`
		Blobs [][]byte      `json:"blobs"`
	}
	type maps struct {
		Meta map[string]string      `json:"meta"`
		Tree fields                 `json:"tree"`
		Days map[string]day         `json:"days"`
		At   map[string]time.Time   `json:"at"`
		Docs map[string]doc[fields] `json:"docs"`
		Any  any                    `json:"any"`
	}
	type documents struct {
		Doc    doc[fields]  `json:"doc"`
		Ref    *doc[fields] `json:"ref"`
		Inline day          `json:"inline"`
	}
	null := doc[fields]{raw: []byte("null")}
	tests := []struct {
		name  string
		value any
		want  string
	}{
		{"nil", nil, `null`},
		{"nil pointer", (*every)(nil), `null`},
		{"nil list", []day(nil), `null`},
		{"own members, then those of the base", struct {
			Z string `json:"z"`
			base
			A int `json:"a"`
		}{}, `{"z":"","a":0,"page":0}`},
		{"base text", &base{Field: "x"}, `{"page":0,"sortField":"x"}`},
		{"texts", texts{}, `{"kept":""}`},
		{"empty text behind a pointer", texts{Ref: new("")}, `{"kept":"","ref":""}`},
		{"zero values", every{}, `{"text":"","flag":false,"count":0,"small":0,"big":0,"ratio":0,"at":"0001-01-01T00:00:00.0000000Z","color":"Red","inline":{"offset":0,"color":"Red"},"page":0}`},
		{"nil lists", lists{}, `{}`},
		{"empty lists", lists{Rules: []*rule{}, Grid: [][]int{}, Blobs: [][]byte{}}, `{"rules":[],"grid":[],"blobs":[]}`},
		{
			"null elements",
			lists{Rules: []*rule{nil}, Grid: [][]int{nil, {}}, Docs: []doc[fields]{{}, null}, Maps: []fields{nil}, Any: []any{nil, (*day)(nil)}, Blobs: [][]byte{nil, {}}},
			`{"rules":[null],"grid":[null,[]],"docs":[null,null],"maps":[null],"any":[null,null],"blobs":[null,""]}`,
		},
		{"sorted keys", maps{Meta: map[string]string{"b": "", "a\"": "x", "É": "y", "A": "z"}}, `{"meta":{"A":"z","a\"":"x","b":"","É":"y"}}`},
		{
			"null entries",
			maps{Tree: fields{"a": nil, "b": {}}, Docs: map[string]doc[fields]{"a": {}, "b": {raw: []byte(`{}`)}}, Any: map[string]any{"a": nil}},
			`{"tree":{"b":{}},"docs":{"b":{}},"any":{}}`,
		},
		{
			"objects in maps",
			maps{Days: map[string]day{"a": {Offset: 1}}, At: map[string]time.Time{"a": time.UnixMilli(0)}, Any: 5},
			`{"days":{"a":{"offset":1,"color":"Red"}},"at":{"a":"1970-01-01T00:00:00.0000000Z"},"any":5}`,
		},
		{
			"any values",
			[]any{1, int64(2), 2.5, "x", true, []any{day{}}, &day{Offset: 3}, time.UnixMilli(1), color(""), doc[fields]{raw: []byte(`{"a":1}`)}},
			`[1,2,2.5,"x",true,[{"offset":0,"color":"Red"}],{"offset":3,"color":"Red"},"1970-01-01T00:00:00.0010000Z","Red",{"a":1}]`,
		},
		{"documents", documents{Doc: doc[fields]{raw: []byte(`{ "a": 1e21}`)}, Ref: &doc[fields]{}}, `{"doc":{ "a": 1e21},"inline":{"offset":0,"color":"Red"}}`},
		{"null documents", documents{Doc: null}, `{"inline":{"offset":0,"color":"Red"}}`},
		{"time", []time.Time{time.Date(2026, 7, 11, 10, 47, 11, 123456789, time.FixedZone("", 7200))}, `["2026-07-11T08:47:11.1234567Z"]`},
		{"bytes", [][]byte{{1, 2, 3}, {255}}, `["AQID","/w=="]`},
		{"enumeration", []color{"", "Green", "odd\""}, `["Red","Green","odd\""]`},
		{"whole numbers", []int64{math.MinInt64, math.MaxInt64, 0, -1}, `[-9223372036854775808,9223372036854775807,0,-1]`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := wire.AppendJSON([]byte("-"), test.value)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != "-"+test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestAppendedNumbers(t *testing.T) {
	tests := map[float64]string{
		0: "0", math.Copysign(0, -1): "-0", 1: "1", -1: "-1", 0.1: "0.1", 1.5: "1.5", -2.25: "-2.25", 0.0001: "0.0001",
		0.00002: "0.00002", 1e-5: "1E-05", -1e-5: "-1E-05", 9.9e-6: "9.9E-06", 1e-300: "1E-300", 5e-324: "5E-324",
		123456789012345: "123456789012345", 999999999999999: "999999999999999", 1e15: "1E+15", -1e15: "-1E+15", 1.5e16: "1.5E+16", 1e21: "1E+21", 1e100: "1E+100",
		99999999999999.9: "99999999999999.9", 0.30000000000000004: "0.30000000000000004", math.MaxFloat64: "1.7976931348623157E+308",
	}
	for number, want := range tests {
		got, err := wire.AppendJSON(nil, number)
		if err != nil || string(got) != want {
			t.Errorf("%g is written %s (%v), want %s", number, got, err, want)
		}
	}
}

func TestAppendedTexts(t *testing.T) {
	tests := map[string]string{
		"":                     `""`,
		"\"\\":                 `"\"\\"`,
		"\n\r\t\f\b":           `"\n\r\t\f\b"`,
		"\x00\x01\x1f\v\x1b":   `"\u0000\u0001\u001F\u000B\u001B"`,
		"/<>&'\x7f":            "\"/<>&'\x7f\"",
		"é😀\u2028\u2029\u0085": "\"é😀\u2028\u2029\u0085\"",
		"a\xffb\xc3":           "\"a\ufffdb\ufffd\"",
		"\xed\xa0\x80":         "\"\ufffd\ufffd\ufffd\"",
		"\ufffd":               "\"\ufffd\"",
		"é\"é":                 `"é\"é"`,
	}
	for text, want := range tests {
		got, err := wire.AppendJSON(nil, text)
		if err != nil || string(got) != want {
			t.Errorf("%q is written %s (%v), want %s", text, got, err, want)
		}
	}
}

func TestUnwritableValues(t *testing.T) {
	self := &ring{}
	self.Ring = self
	loop := []any{nil}
	loop[0] = loop
	tests := map[string]struct {
		value any
		want  string
	}{
		"no number":     {&every{MayNum: new(math.NaN())}, "mayNum: NaN has no place in JSON"},
		"infinity":      {&every{Rules: []rule{{Price: new(math.Inf(-1))}}}, "rules: price: -Inf has no place in JSON"},
		"late year":     {[]time.Time{time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)}, "year 10000 has no place"},
		"early year":    {time.Date(1, 1, 1, 0, 0, 0, 0, time.FixedZone("", 3600)), "year 0 has no place"},
		"itself":        {self, "the value contains itself"},
		"itself in any": {loop, "the value contains itself"},
		"in a map":      {map[string]float64{"a": math.NaN()}, "NaN has no place"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := wire.AppendJSON([]byte("kept"), test.value)
			if err == nil || !strings.Contains(err.Error(), test.want) || len(err.Error()) > 200 {
				t.Errorf("error %.300v", err)
			}
			if string(got) != "kept" {
				t.Errorf("dst is %.100s", got)
			}
		})
	}
}

func TestAppendTakesNoMemory(t *testing.T) {
	v := &every{Name: "a", MayNum: new(1.5), MayAt: new(time.UnixMilli(0)), Rules: []rule{{ByDay: []day{{}}}}, Data: doc[fields]{raw: []byte(`{}`)}}
	room := make([]byte, 0, 4096)
	if n := testing.AllocsPerRun(100, func() { _, _ = wire.AppendJSON(room, v) }); n > 0 {
		t.Errorf("%g allocations", n)
	}
}
