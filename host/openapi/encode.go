package openapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// object is a JSON object whose members keep their order.
type object []entry

type entry struct {
	name  string
	value any
}

func (o *object) put(name string, value any) { *o = append(*o, entry{name, value}) }

// get is the value of a member, or nil.
func (o object) get(name string) any {
	i := slices.IndexFunc(o, func(e entry) bool { return e.name == name })
	if i < 0 {
		return nil
	}
	return o[i].value
}

// encode gives indented JSON that ends with a line break.
func encode(v any) ([]byte, error) {
	compact, err := appendValue(nil, v)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := json.Indent(&out, compact, "", "  "); err != nil {
		return nil, fmt.Errorf("indent: %w", err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

func appendValue(dst []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case object:
		return appendObject(dst, v)
	case []any:
		return appendList(dst, v)
	case json.RawMessage:
		return append(dst, v...), nil
	}
	return appendScalar(dst, v)
}

func appendObject(dst []byte, o object) ([]byte, error) {
	dst = append(dst, '{')
	for i, e := range o {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendScalar(dst, e.name); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		if dst, err = appendValue(dst, e.value); err != nil {
			return nil, fmt.Errorf("%s: %w", e.name, err)
		}
	}
	return append(dst, '}'), nil
}

func appendList(dst []byte, list []any) ([]byte, error) {
	dst = append(dst, '[')
	for i, v := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendValue(dst, v); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

// appendScalar leaves angle brackets and ampersands as they are: the document
// is no HTML, and people read it too.
func appendScalar(dst []byte, v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return append(dst, bytes.TrimSuffix(out.Bytes(), []byte("\n"))...), nil
}

// list makes a JSON list of values of one Go type.
func list[T any](values []T) []any {
	all := make([]any, len(values))
	for i, v := range values {
		all[i] = v
	}
	return all
}
