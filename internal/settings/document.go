package settings

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// member is one member of a JSON object in compact text.
type member struct {
	name string
	// from and to bound the member, at and to its value.
	from, at, to int
}

// members finds the members of an object, in order.
func members(text []byte) ([]member, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, fmt.Errorf("not an object: %.20q", text)
	}
	var all []member
	for d.More() {
		from := int(d.InputOffset())
		if text[from] == ',' {
			from++
		}
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, err
		}
		to := int(d.InputOffset())
		all = append(all, member{name.(string), from, to - len(value), to})
	}
	return all, nil
}

// withText gives an object whose last member of a name, in any case, has the
// given text, and is the first of all where there was none. Nothing else in the
// text changes.
func withText(object []byte, name, value string) ([]byte, error) {
	all, err := members(object)
	if err != nil {
		return nil, err
	}
	quoted, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	for i := len(all) - 1; i >= 0; i-- {
		if m := all[i]; strings.EqualFold(m.name, name) {
			return splice(object, m.at, m.to, string(quoted)), nil
		}
	}
	first := fmt.Sprintf("%q:%s", name, quoted)
	if len(all) > 0 {
		first += ","
	}
	return splice(object, 1, 1, first), nil
}

// without gives an object without the members of a name, in any case.
func without(object []byte, name string) ([]byte, error) {
	all, err := members(object)
	if err != nil {
		return nil, err
	}
	var kept [][]byte
	for _, m := range all {
		if !strings.EqualFold(m.name, name) {
			kept = append(kept, object[m.from:m.to])
		}
	}
	if len(kept) == len(all) {
		return object, nil
	}
	return joined('{', kept, '}'), nil
}

// with puts a member of an object into another one, at its end.
func with(object, from []byte, name string) ([]byte, error) {
	all, err := members(from)
	if err != nil {
		return nil, err
	}
	for _, m := range all {
		if strings.EqualFold(m.name, name) {
			separator := ","
			if bytes.Equal(object, []byte("{}")) {
				separator = ""
			}
			return splice(object, len(object)-1, len(object)-1, separator+string(from[m.from:m.to])), nil
		}
	}
	return object, nil
}

func splice(text []byte, from, to int, put string) []byte {
	out := make([]byte, 0, len(text)+len(put))
	return append(append(append(out, text[:from]...), put...), text[to:]...)
}

func joined(open byte, parts [][]byte, end byte) []byte {
	out := append([]byte{open}, bytes.Join(parts, []byte{','})...)
	return append(out, end)
}
