package client

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// member is one set member of a request.
type member struct {
	name  string
	value reflect.Value
}

// setMembers lists the members of a request that hold something, in wire
// order. The server reads an absent member as its zero value, so those are left
// out; behind a pointer, and as an empty list, a zero value counts as set.
func setMembers(request reflect.Value) []member {
	var set []member
	t := request.Type()
	for i := range t.NumField() {
		field, value := t.Field(i), request.Field(i)
		switch {
		case field.Anonymous:
			set = append(set, setMembers(value)...)
		case field.IsExported() && !value.IsZero():
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			set = append(set, member{name, value})
		}
	}
	return set
}

// notText finds text that is not valid UTF-8 and gives the name of its member.
// JSON would put other characters in its place without a word.
func notText(set []member) (string, bool) {
	for _, m := range set {
		if !allText(m.value) {
			return m.name, true
		}
	}
	return "", false
}

func allText(v reflect.Value) bool {
	if d, ok := v.Interface().(interface{ JSON() []byte }); ok {
		return utf8.Valid(d.JSON())
	}
	switch v.Kind() {
	case reflect.String:
		return utf8.ValidString(v.String())
	case reflect.Pointer:
		return v.IsNil() || allText(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			if !allText(v.Index(i)) {
				return false
			}
		}
	case reflect.Map:
		for key, value := range v.Seq2() {
			if !allText(key) || !allText(value) {
				return false
			}
		}
	case reflect.Struct:
		_, wrong := notText(setMembers(v))
		return !wrong
	}
	return true
}

// appendJSON appends v. Letters of HTML stay as they are, since documents are
// kept as they were sent.
func appendJSON(b *bytes.Buffer, v any) error {
	encoder := json.NewEncoder(b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return err
	}
	b.Truncate(b.Len() - 1) // the line end that Encode adds
	return nil
}

// bodyOf writes members as a JSON object.
func bodyOf(set []member) ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range set {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:", m.name)
		if err := appendJSON(&b, m.value.Interface()); err != nil {
			return nil, fmt.Errorf("encode %s: %w", m.name, err)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// queryText is a member as it stands in a query. Scalars are bare, lists have
// commas between their elements, all else is JSON. An empty text has no such
// form, because the server passes over empty values.
func queryText(v reflect.Value) (string, error) {
	if isPlainList(v) {
		elements := make([]string, v.Len())
		for i := range elements {
			elements[i] = quoteElement(v.Index(i).String())
		}
		return strings.Join(elements, ","), nil
	}
	var b bytes.Buffer
	if err := appendJSON(&b, v.Interface()); err != nil {
		return "", err
	}
	var text string // as enumerations, times and bytes are in JSON too
	if json.Unmarshal(b.Bytes(), &text) == nil {
		return text, nil
	}
	return b.String(), nil
}

// isPlainList tells whether v is a list of texts with an element. Other lists,
// an empty one among them, are written as JSON.
func isPlainList(v reflect.Value) bool {
	return v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.String && v.Len() > 0
}

// quoteElement quotes an element of a list where its marks, or white space at
// its ends, would be taken for those of the list.
func quoteElement(s string) string {
	if s != "" && !strings.ContainsAny(s, "\",:{}[]\r\n") && strings.TrimSpace(s) == s {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}
