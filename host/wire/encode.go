package wire

import (
	"encoding/base64"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"evovoice/host/schema"
)

// deepestValue bounds the nesting of a value being written; only one that
// contains itself comes near.
const deepestValue = 1000

var errEndless = errors.New("the value contains itself")

// AppendJSON appends v as compact JSON. Members are in wire order; those that
// hold null are left out, as are entries of maps, while lists keep null
// elements. Maps are sorted by key. Documents are written as they were sent,
// times in UTC with seven digits of a second, bytes as base64, and an empty
// enumeration as its first member.
//
// It fails for numbers that are not finite, years outside 1 to 9999 and values
// that contain themselves; dst then comes back as it was. It panics for types
// that have no place on the wire.
func AppendJSON(dst []byte, v any) ([]byte, error) {
	return appendJSON(dst, v, encoding{})
}

// encoding is the state of writing a value, and how it is written.
type encoding struct {
	// nullEntries writes entries of maps that hold null.
	nullEntries bool
	depth       int
}

func (e encoding) deeper() encoding {
	e.depth++
	return e
}

func appendJSON(dst []byte, v any, e encoding) ([]byte, error) {
	if v == nil {
		return append(dst, "null"...), nil
	}
	value := addressable(reflect.ValueOf(v))
	out, err := planOf(value.Type()).append(dst, value, e)
	if err != nil {
		return dst, fmt.Errorf("encode %T: %w", v, err)
	}
	return out, nil
}

// addressable gives v, or a copy of it, with an address: documents and times
// are reached through a pointer, which takes no memory.
func addressable(v reflect.Value) reflect.Value {
	if v.CanAddr() || v.Kind() == reflect.Pointer {
		return v
	}
	c := reflect.New(v.Type()).Elem()
	c.Set(v)
	return c
}

func (p *plan) append(dst []byte, v reflect.Value, e encoding) ([]byte, error) {
	if p.null(v) {
		return append(dst, "null"...), nil
	}
	if e.depth > deepestValue {
		return nil, errEndless
	}
	switch p.form {
	case formPointer:
		return p.elem.append(dst, v.Elem(), e.deeper())
	case formDocument:
		return append(dst, v.Addr().Interface().(document).JSON()...), nil
	case formObject:
		return p.appendObject(dst, v, e)
	case formMap:
		return p.appendMap(dst, v, e)
	case formList:
		return p.appendList(dst, v, e)
	case formAny:
		inner := addressable(v.Elem())
		return planOf(inner.Type()).append(dst, inner, e.deeper())
	}
	return p.appendScalar(dst, v)
}

// null tells whether v holds null.
func (p *plan) null(v reflect.Value) bool {
	switch p.form {
	case formPointer:
		return v.IsNil() || p.elem.null(v.Elem())
	case formDocument:
		text := v.Addr().Interface().(document).JSON()
		return len(text) == 0 || string(text) == "null"
	case formMap, formList, formAny:
		return v.IsNil()
	}
	return p.kind == schema.Bytes && v.IsNil()
}

func (p *plan) appendObject(dst []byte, v reflect.Value, e encoding) ([]byte, error) {
	dst = append(dst, '{')
	separator := false
	for i := range p.members {
		m := &p.members[i]
		f := v.FieldByIndex(m.index)
		if m.plan.null(f) || m.omitEmpty && f.Len() == 0 {
			continue
		}
		if separator {
			dst = append(dst, ',')
		}
		separator = true
		dst = append(dst, m.key...)
		var err error
		dst, err = m.plan.append(dst, f, e.deeper())
		switch {
		case err == errEndless: // has no path worth telling
			return nil, err
		case err != nil:
			return nil, fmt.Errorf("%s: %w", m.name, err)
		}
	}
	return append(dst, '}'), nil
}

func (p *plan) appendList(dst []byte, v reflect.Value, e encoding) ([]byte, error) {
	dst = append(dst, '[')
	for i := range v.Len() {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = p.elem.append(dst, v.Index(i), e.deeper()); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

func (p *plan) appendMap(dst []byte, v reflect.Value, e encoding) ([]byte, error) {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	elem := reflect.New(p.elem.typ).Elem() // entries of a map have no address
	dst = append(dst, '{')
	separator := false
	for _, key := range keys {
		elem.Set(v.MapIndex(key))
		if p.elem.null(elem) && !e.nullEntries {
			continue
		}
		if separator {
			dst = append(dst, ',')
		}
		separator = true
		dst = append(appendString(dst, key.String()), ':')
		var err error
		if dst, err = p.elem.append(dst, elem, e.deeper()); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func (p *plan) appendScalar(dst []byte, v reflect.Value) ([]byte, error) {
	switch p.kind {
	case schema.String:
		return appendString(dst, v.String()), nil
	case schema.Bool:
		return strconv.AppendBool(dst, v.Bool()), nil
	case schema.Int, schema.Long:
		return strconv.AppendInt(dst, v.Int(), 10), nil
	case schema.Double:
		f := v.Float()
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return nil, fmt.Errorf("%v has no place in JSON", f)
		}
		return appendFloat(dst, f), nil
	case schema.Enum:
		name := v.String()
		if name == "" {
			name = p.shape.typ.EnumMembers[0]
		}
		return appendString(dst, name), nil
	case schema.DateTime:
		return appendTime(dst, *v.Addr().Interface().(*time.Time))
	case schema.Bytes:
		dst = append(dst, '"')
		dst = base64.StdEncoding.AppendEncode(dst, v.Bytes())
		return append(dst, '"'), nil
	}
	panic(fmt.Sprintf("wire: %s is no scalar", p.typ))
}

func appendTime(dst []byte, t time.Time) ([]byte, error) {
	t, ok := inYears(t)
	if !ok {
		return nil, fmt.Errorf("year %d has no place on the wire", t.Year())
	}
	return t.AppendFormat(dst, `"2006-01-02T15:04:05.0000000Z"`), nil
}

// appendString appends text in quotes. Only what JSON demands is escaped;
// bytes that are not UTF-8 become U+FFFD.
func appendString[T string | []byte](dst []byte, text T) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(text); {
		c := text[i]
		if plain[c] && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(string(text[i:min(len(text), i+utf8.UTFMax)]))
			if r == utf8.RuneError && n == 1 {
				dst = append(append(dst, text[start:i]...), "\ufffd"...)
				start = i + 1
			}
			i += n
			continue
		}
		dst = appendEscape(append(dst, text[start:i]...), c)
		i++
		start = i
	}
	return append(append(dst, text[start:]...), '"')
}

func appendEscape(dst []byte, c byte) []byte {
	const hex = "0123456789ABCDEF"
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	case '\f':
		return append(dst, '\\', 'f')
	case '\b':
		return append(dst, '\\', 'b')
	}
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}
