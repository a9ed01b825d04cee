package customer

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"evovoice/api"
)

// object is a JSON object of a document by its members' names in lower case,
// less those that are null. Documents are kept as they were sent, and callers
// may send members in any case and scalars of another kind that convert.
type object map[string]json.RawMessage

// readObject gives nil for what is no object.
func readObject(text []byte) object {
	var members map[string]json.RawMessage
	if json.Unmarshal(text, &members) != nil || members == nil {
		return nil
	}
	o := make(object, len(members))
	for _, name := range slices.Sorted(maps.Keys(members)) { // two spellings of a name: the same one wins always
		if raw := members[name]; string(raw) != "null" {
			o[lower(name)] = raw
		}
	}
	return o
}

// text gives a member's text; numbers and truth values are their spelling.
func (o object) text(name string) string {
	raw, ok := o[lower(name)]
	if !ok {
		return ""
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}

// flag tells whether a member is true.
func (o object) flag(name string) bool {
	switch strings.ToLower(strings.TrimSpace(o.text(name))) {
	case "true", "1", "yes", "on", "t", "y":
		return true
	}
	return false
}

// number gives a member's number, 0 for none.
func (o object) number(name string) float64 {
	var n float64
	if json.Unmarshal([]byte(strings.TrimPrefix(strings.TrimSpace(o.text(name)), "+")), &n) != nil {
		return 0
	}
	return n
}

// has tells whether there is a member other than null.
func (o object) has(name string) bool {
	_, ok := o[lower(name)]
	return ok
}

// values gives the values of data by field name, nil for a null one.
func values(data api.Document[api.Struct]) map[string]object {
	var members map[string]json.RawMessage
	if data.IsNull() || json.Unmarshal(data.JSON(), &members) != nil {
		return nil
	}
	found := make(map[string]object, len(members))
	for name, raw := range members {
		found[name] = readObject(raw)
	}
	return found
}

func lower(name string) string { return strings.ToLower(name) }
