package openapi_test

import (
	"bytes"
	"encoding/json"
	"math"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"evovoice/host/openapi"
)

// sameAsJSON reports YAML that says something else than the JSON it is made of,
// or says it in another order.
func sameAsJSON(t *testing.T, text []byte) {
	t.Helper()
	printed, err := openapi.YAML(text)
	if err != nil {
		t.Fatal(err)
	}
	var got any
	if err := yaml.Unmarshal(printed, &got); err != nil {
		t.Fatalf("%v in\n%s", err, printed)
	}
	again, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(decoded(t, text), decoded(t, again)); d != "" {
		t.Errorf("%s\n%s", d, printed)
	}
}

func TestYAMLSaysWhatTheDocumentSays(t *testing.T) {
	t.Parallel()
	for name, text := range documents(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sameAsJSON(t, text)
			printed, err := openapi.YAML(text)
			if err != nil {
				t.Fatal(err)
			}
			again, err := yaml.YAMLToJSON(printed) // keeps the order
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(compact(t, text), compact(t, again)); d != "" {
				t.Error(d)
			}
		})
	}
}

func compact(t *testing.T, text []byte) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Compact(&out, text); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestYAML(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ json, want string }{
		"scalar":      {`3`, "3\n"},
		"null":        {`null`, "null\n"},
		"empty":       {`{}`, "{}\n"},
		"empties":     {`{"a":{},"b":[],"c":[[],{}]}`, "a: {}\nb: []\nc:\n  - []\n  - {}\n"},
		"nested":      {`{"a":{"b":[1,{"c":true,"d":null}]}}`, "a:\n  b:\n    - 1\n    - c: true\n      d: null\n"},
		"lists":       {`[[1,2],[{"a":[3]}]]`, "- - 1\n  - 2\n- - a:\n      - 3\n"},
		"plain":       {`{"/a/{b}":"Reads it, or (else) not.","$ref":"x"}`, "/a/{b}: Reads it, or (else) not.\n$ref: x\n"},
		"quoted":      {`["","1","-"," a","a ","a: b","a #b","#a","*a","é"]`, "- \"\"\n- \"1\"\n- \"-\"\n- \" a\"\n- \"a \"\n- \"a: b\"\n- \"a #b\"\n- \"#a\"\n- \"*a\"\n- \"é\"\n"},
		"words":       {`["true","No","NULL","y","on","one"]`, "- \"true\"\n- \"No\"\n- \"NULL\"\n- \"y\"\n- \"on\"\n- one\n"},
		"escapes":     {`"a\n\"\\\u0000\u0085\u2028\ud83d\ude00"`, "\"a\\n\\\"\\\\\\x00\\u0085\\u2028😀\"\n"},
		"numbers":     {`[0,-1,1.50,1e3,2.5E-7]`, "- 0\n- -1\n- 1.50\n- 1.0e+3\n- 2.5e-7\n"},
		"name quoted": {`{"200":1,"no":2}`, "\"200\": 1\n\"no\": 2\n"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := openapi.YAML([]byte(test.json))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(test.want, string(got)); d != "" {
				t.Error(d)
			}
			sameAsJSON(t, []byte(test.json))
		})
	}
}

func TestYAMLRefusesWhatIsNoJSON(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "{", `{"a"`, `{"a":`, `{"a":1`, "[1", "[1,", "{} {}", "1 2", "}", `{"a" 1}`, "nul"} {
		if got, err := openapi.YAML([]byte(text)); err == nil {
			t.Errorf("%q gives %q", text, got)
		}
	}
}

func FuzzYAML(f *testing.F) {
	f.Add("name", "a value: with # signs", -3.25)
	f.Add("200", "line\nbreak\ttab\x7f", 0.0)
	f.Add("true", "- dash", 1e21)
	f.Fuzz(func(t *testing.T, name, value string, number float64) {
		if size := math.Abs(number); size >= 1<<63 && size < 1e21 {
			return // written without exponent, and the reader knows integers of 64 bits only
		}
		text, err := json.Marshal(map[string]any{"k" + name: []any{value, number, map[string]any{name: value}}})
		if err != nil {
			return // not a number
		}
		sameAsJSON(t, text)
	})
}
