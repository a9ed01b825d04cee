package settings

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestWithText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ object, want string }{
		{`{}`, `{"id":"X"}`},
		{`{"a":1}`, `{"id":"X","a":1}`},
		{`{"id":""}`, `{"id":"X"}`},
		{`{"a":{"id":1},"ID":null,"b":[1,2]}`, `{"a":{"id":1},"ID":"X","b":[1,2]}`},
		{`{"id":"first","Id":"","c":"}"}`, `{"id":"first","Id":"X","c":"}"}`},
		{`{"\u0069d":"","é\\\"":1.50}`, `{"\u0069d":"X","é\\\"":1.50}`},
	} {
		got, err := withText([]byte(c.object), "id", "X")
		if err != nil || string(got) != c.want {
			t.Errorf("%s gives %s, %v", c.object, got, err)
		}
	}
	for _, bad := range []string{``, `[]`, `1`, `{"a"`, `{"a":}`} {
		if got, err := withText([]byte(bad), "id", "X"); err == nil {
			t.Errorf("%s gives %s", bad, got)
		}
	}
}

func TestWithout(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ object, want string }{
		{`{}`, `{}`},
		{`{"value":1}`, `{}`},
		{`{"a":1,"VALUE":{"value":2},"b":{"value":3},"value":4}`, `{"a":1,"b":{"value":3}}`},
	} {
		got, err := without([]byte(c.object), "value")
		if err != nil || string(got) != c.want {
			t.Errorf("%s gives %s, %v", c.object, got, err)
		}
	}
}

// object makes JSON objects as a client may write them, without spaces.
var object = rapid.Custom(func(t *rapid.T) []byte {
	names := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{"id", "ID", "iD", "value", "name", ""}), rapid.String()), 0, 6).Draw(t, "names")
	parts := make([]string, len(names))
	for i, name := range names {
		quoted, err := json.Marshal(name)
		if err != nil {
			t.Fatal(err)
		}
		parts[i] = string(quoted) + ":" + rapid.SampledFrom([]string{`null`, `""`, `"x"`, `1e2`, `{"id":1,"value":2}`, `[{"id":""},"}"]`, `true`}).Draw(t, "value")
	}
	return []byte("{" + strings.Join(parts, ",") + "}")
})

// TestIDsGoIn: whatever the object, a reader finds the id, and nothing else
// differs.
func TestIDsGoIn(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := object.Draw(t, "object")
		got, err := withText(text, "id", "X-1")
		if err != nil {
			t.Fatal(err)
		}
		var rest struct{ ID json.RawMessage }
		if err := json.Unmarshal(got, &rest); err != nil || string(rest.ID) != `"X-1"` {
			t.Fatalf("%s gives %s: %s, %v", text, got, rest.ID, err)
		}
		before, err := without(text, "id")
		if err != nil {
			t.Fatal(err)
		}
		after, err := without(got, "id")
		if err != nil || !bytes.Equal(before, after) {
			t.Fatalf("%s gives %s: besides the id there is %s, %v", text, got, after, err)
		}
		again, err := withText(got, "id", "X-1")
		if err != nil || !bytes.Equal(again, got) {
			t.Fatalf("%s given its id again is %s, %v", got, again, err)
		}
	})
}
