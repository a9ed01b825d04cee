package wire

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

// SetText binds the member of this name, in any case, to values from a path, a
// query or a form, and tells whether the struct that into points to has such a
// member. Empty values are skipped. Text members take the values as they are,
// joined with commas; scalars are read as leniently as in JSON, a truth value
// up to its first comma. Lists are a,b,c or [a,b,c], with "x,y" in quotes and
// quotes in there doubled, or repeated values; objects, maps and documents are
// JSON, or JSV as {k:{stringValue:v}}. The value replaces what was there.
//
// Errors are of type fault.Error on the declared name of the member:
// Serialization for a value that does not fit, Depth for one nested too deep.
// SetText panics if into is no pointer to a struct that schema describes.
func SetText(into any, name string, values []string) (bool, error) {
	target := reflect.ValueOf(into)
	if target.Kind() != reflect.Pointer || target.IsNil() || target.Elem().Kind() != reflect.Struct {
		panic(fmt.Sprintf("wire: cannot set members of %T", into))
	}
	target = target.Elem()
	p := planOf(target.Type())
	i := p.shape.find([]byte(name), 0)
	if i < 0 {
		return false, nil
	}
	values = given(values)
	if len(values) == 0 {
		return true, nil
	}
	m := &p.members[i]
	return true, m.setText(p, target.FieldByIndex(m.index), values)
}

// given leaves out empty values.
func given(values []string) []string {
	for i, v := range values {
		if v == "" {
			kept := append([]string(nil), values[:i]...)
			for _, v := range values[i+1:] {
				if v != "" {
					kept = append(kept, v)
				}
			}
			return kept
		}
	}
	return values
}

func (m *memberPlan) setText(owner *plan, v reflect.Value, values []string) error {
	joined := strings.Join(values, ",")
	if !utf8.ValidString(joined) {
		return m.unbindable(strings.ToValidUTF8(joined, "\ufffd"))
	}
	text, err := textJSON(m.plan.shape, joined, values)
	if err == errNestedJSV {
		return tooDeep(m.name)
	}
	if err != nil {
		return m.unbindable(joined)
	}
	d := newDecoder(text)
	defer d.release()
	d.levels = append(d.levels, level{shape: owner.shape, open: 1, name: m.name})
	fresh := reflect.New(m.plan.typ).Elem()
	bound, err := d.value(m.plan, fresh)
	switch {
	case fault.Is(err, fault.Depth):
		return tooDeep(m.name)
	case err != nil || len(d.fields) > 0:
		return m.unbindable(joined)
	}
	if bound {
		v.Set(fresh)
	}
	return nil
}

func (m *memberPlan) unbindable(value string) error {
	return fault.OnField(fault.Serialization, m.name, "'%s' is an Invalid value for '%s'", shown(value), m.name)
}

// textJSON gives the JSON of what the values spell for a member of shape s.
func textJSON(s *shape, joined string, values []string) ([]byte, error) {
	switch s.kind {
	case schema.Object, schema.Map:
		return objectJSON(nil, s, []byte(joined))
	case schema.Any:
		return anyJSON([]byte(joined)), nil
	case schema.List:
		return listsJSON(s, values)
	case schema.Bool:
		joined, _, _ = strings.Cut(joined, ",")
	}
	return appendString(nil, joined), nil
}

// listsJSON gives one list of what the values spell one by one. That equals
// joining them with commas, and takes values in brackets beside bare ones.
func listsJSON(s *shape, values []string) ([]byte, error) {
	out := []byte{'['}
	for _, v := range values {
		one, err := listJSON(nil, s, []byte(v))
		if err != nil {
			return nil, err
		}
		inner := bytes.TrimSpace(one[1 : len(one)-1])
		if len(inner) == 0 {
			continue
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(out, inner...)
	}
	return append(out, ']'), nil
}
