package audit

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"

	"evovoice/api"
)

// maxChanges bounds the members that one entry names.
const maxChanges = 1000

// number gives a count as text.
func number(n int64) string { return strconv.FormatInt(n, 10) }

// diff gives the members in which two states differ, by path. Objects are gone
// into; lists and plain values are compared whole. A nil state has no members.
func diff(before, after []byte) []api.FieldChange {
	var changes []api.FieldChange
	compare(&changes, "", before, after)
	if len(changes) > maxChanges {
		changes = changes[:maxChanges]
	}
	return changes
}

func compare(changes *[]api.FieldChange, path string, before, after []byte) {
	if bytes.Equal(before, after) {
		return
	}
	a, b := members(before), members(after)
	if (a == nil && before != nil) || (b == nil && after != nil) || (a == nil && b == nil) {
		*changes = append(*changes, api.FieldChange{Path: path, Before: string(before), After: string(after)})
		return
	}
	names := make([]string, 0, len(a)+len(b))
	for name := range a {
		names = append(names, name)
	}
	for name := range b {
		if _, both := a[name]; !both {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		inner := name
		if path != "" {
			inner = path + "." + name
		}
		compare(changes, inner, a[name], b[name])
	}
	if len(names) == 0 { // an empty object on one side only
		*changes = append(*changes, api.FieldChange{Path: path, Before: string(before), After: string(after)})
	}
}

// members gives those of a JSON object, nil for anything else.
func members(text []byte) map[string]json.RawMessage {
	trimmed := bytes.TrimLeft(text, " \t\r\n")
	if len(trimmed) == 0 || trimmed[0] != '{' {
		return nil
	}
	m := map[string]json.RawMessage{}
	if json.Unmarshal(text, &m) != nil {
		return nil
	}
	return m
}
