package wire_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

func TestSplitArray(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want []string
	}{
		{"[]", nil},
		{" [ ] \n", nil},
		{"\ufeff[1]", []string{"1"}},
		{`[{"a":1},{"b":[2,{}]}]`, []string{`{"a":1}`, `{"b":[2,{}]}`}},
		{" [ { } ,\n[ ] , \"a,]\\\"\" , -1.5e3, true,false,null ] ", []string{"{ }", "[ ]", `"a,]\""`, "-1.5e3", "true", "false", "null"}},
		{"[" + nested(1000, "[", "", "]") + "]", []string{nested(1000, "[", "", "]")}},
	}
	for _, test := range tests {
		got, err := wire.SplitArray([]byte(test.text))
		if err != nil {
			t.Errorf("%q: %v", test.text, err)
			continue
		}
		var texts []string
		for _, element := range got {
			texts = append(texts, string(element))
		}
		if diff := cmp.Diff(test.want, texts); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.text, diff)
		}
	}
}

func TestSplitArrayRefusals(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":           "The body must be a JSON list, but begins with '' at byte 0",
		" {}":        "The body must be a JSON list, but begins with '{}' at byte 1",
		"[":          "The body is not valid JSON at byte 1: it ends where a value is expected",
		"[1":         "The body is not valid JSON at byte 2: it ends where a comma or ] is expected",
		"[1,]":       "The body is not valid JSON at byte 3: ']' where a value is expected",
		"[,1]":       "The body is not valid JSON at byte 1: ',' where a value is expected",
		"[1}":        "The body is not valid JSON at byte 2: '}' where a comma or ] is expected",
		"[[1}]":      "The body is not valid JSON at byte 3: '}' where a comma or ] is expected",
		"[{1:2}]":    "The body is not valid JSON at byte 2: '1' where a member name in quotes is expected",
		`[{"a" 2}]`:  "The body is not valid JSON at byte 6: '2' where a colon is expected",
		`[{"a":2,}]`: "The body is not valid JSON at byte 8: '}' where a member name in quotes is expected",
		"[1] 2":      "The body is not valid JSON at byte 4: '2' where the end is expected",
		"[1 2]":      "The body is not valid JSON at byte 3: '2' where a comma or ] is expected",
		"[nul]":      "The body is not valid JSON at byte 1: 'n' where a value is expected",
		"[tru]":      "The body is not valid JSON at byte 1: 't' where a value is expected",
		"[01]":       "The body is not valid JSON at byte 1: a number that is spelled wrong",
		`["\x"]`:     "The body is not valid JSON at byte 2: an unknown escape",
		`["a]`:       "The body is not valid JSON at byte 4: it ends inside a string",
		"[\"\n\"]":   "The body is not valid JSON at byte 2: a control character inside a string",
		"[\"\xff\"]": "The body is not valid JSON at byte 2: it is not UTF-8 text",
		"[/**/1]":    "The body is not valid JSON at byte 1: '/' where a value is expected",
	} {
		_, err := wire.SplitArray([]byte(text))
		if !fault.Is(err, fault.Serialization) || fault.As(err).Message != want {
			t.Errorf("%q: error %v, want %s", text, err, want)
		}
	}
	if _, err := wire.SplitArray([]byte("[1," + strings.Repeat("[", 100_000))); !fault.Is(err, fault.Depth) || fault.As(err).Fields[0].Path != "[1]" {
		t.Errorf("endless nesting: error %v", err)
	}
}

// What is joined is split into the same.
func TestLawSplittingTakesJoiningBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		blanks := rapid.SampledFrom([]string{"", "", " ", "\n\t"})
		var want, elements []string
		for range rapid.IntRange(0, 4).Draw(t, "size") {
			element := drawUnknown(t, 3).sent(func() string { return blanks.Draw(t, "inside") })
			want = append(want, element)
			elements = append(elements, blanks.Draw(t, "before")+element+blanks.Draw(t, "after"))
		}
		text := "[" + strings.Join(elements, ",") + "]"
		got, err := wire.SplitArray([]byte(text))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		var split []string
		for _, element := range got {
			split = append(split, string(element))
		}
		if diff := cmp.Diff(want, split); diff != "" {
			t.Fatalf("%s (-want +got):\n%s", text, diff)
		}
	})
}
