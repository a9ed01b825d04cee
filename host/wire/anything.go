package wire

import (
	"bytes"
	"encoding/json"
	"reflect"
)

// anything reads a value that no type describes: an object becomes a
// map[string]any, a list a []any, a whole number an int64 if it fits one, any
// other number a float64.
func (d *decoder) anything(v reflect.Value) (bool, error) {
	value, err := d.dynamic()
	if err != nil || value == nil {
		return false, err
	}
	v.Set(reflect.ValueOf(value))
	return true, nil
}

func (d *decoder) dynamic() (any, error) {
	switch c := d.peek(); {
	case c == '{':
		return d.dynamicObject()
	case c == '[':
		return d.dynamicList()
	case c == '"':
		raw, escaped, err := d.str()
		if escaped && err == nil {
			raw = appendUnescaped(nil, raw)
		}
		return string(raw), err
	case c == '-' || '0' <= c && c <= '9':
		return d.dynamicNumber()
	case c == 't':
		return true, d.literal("true")
	case c == 'f':
		return false, d.literal("false")
	case c == 'n':
		return nil, d.literal("null")
	}
	return nil, d.expected("a value")
}

func (d *decoder) dynamicNumber() (any, error) {
	number, err := d.number()
	if err != nil {
		return nil, err
	}
	if !bytes.ContainsAny(number, ".eE") {
		if n, verdict := integer(number); verdict == fits {
			return n, nil
		}
	}
	f, ok := float(number)
	if !ok {
		return nil, d.refuse(number, "is too large a number")
	}
	return f, nil
}

func (d *decoder) dynamicObject() (any, error) {
	if err := d.enter(nil, false); err != nil {
		return nil, err
	}
	object := map[string]any{}
	for more := d.open('}'); more; {
		key, err := d.memberName()
		if err != nil {
			return nil, err
		}
		d.top().key = key
		if object[string(key)], err = d.dynamic(); err != nil {
			return nil, err
		}
		if more, err = d.more('}'); err != nil {
			return nil, err
		}
	}
	d.leave()
	return object, nil
}

func (d *decoder) dynamicList() (any, error) {
	if err := d.enter(nil, true); err != nil {
		return nil, err
	}
	list := []any{}
	for more := d.open(']'); more; {
		d.top().index = len(list)
		elem, err := d.dynamic()
		if err != nil {
			return nil, err
		}
		list = append(list, elem)
		if more, err = d.more(']'); err != nil {
			return nil, err
		}
	}
	d.leave()
	return list, nil
}

// anyJSON gives text that is a JSON object or list as it is, other text as a
// JSON string.
func anyJSON(text []byte) []byte {
	trimmed := bytes.TrimSpace(text)
	if len(trimmed) > 0 && (trimmed[0] == '{' || trimmed[0] == '[') && json.Valid(trimmed) {
		return trimmed
	}
	return appendString(nil, text)
}
