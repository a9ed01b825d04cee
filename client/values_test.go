package client_test

import (
	"encoding/json"
	"reflect"
	"strings"

	"pgregory.net/rapid"
)

// fill gives a request, or a part of one, values of its shape by chance.
func fill(t *rapid.T, v reflect.Value) { fillTo(t, v, 3) }

type document interface {
	DocumentType() reflect.Type
	SetJSON(text []byte)
}

func fillTo(t *rapid.T, v reflect.Value, depth int) {
	if d, ok := v.Addr().Interface().(document); ok {
		fillDocument(t, d, depth)
		return
	}
	if e, ok := v.Interface().(interface{ Members() []string }); ok && v.Kind() == reflect.String {
		v.SetString(rapid.SampledFrom(e.Members()).Draw(t, "enum"))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(anyText().Draw(t, "text"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Int, reflect.Int32:
		v.SetInt(int64(rapid.Int32().Draw(t, "int")))
	case reflect.Int64:
		v.SetInt(rapid.Int64().Draw(t, "long"))
	case reflect.Float64:
		v.SetFloat(rapid.Float64Range(-1e9, 1e9).Draw(t, "double"))
	case reflect.Pointer:
		if depth > 0 && rapid.Bool().Draw(t, "set") {
			v.Set(reflect.New(v.Type().Elem()))
			fillTo(t, v.Elem(), depth-1)
		}
	case reflect.Slice:
		fillList(t, v, depth)
	case reflect.Map:
		fillMap(t, v, depth)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillTo(t, v.Field(i), depth)
			}
		}
	default:
		t.Fatalf("no values for %s", v.Type())
	}
}

func fillList(t *rapid.T, v reflect.Value, depth int) {
	n := rapid.IntRange(-1, 3).Draw(t, "elements")
	if n < 0 || depth == 0 {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), n, n))
	for i := range n {
		fillTo(t, v.Index(i), depth-1)
	}
}

func fillMap(t *rapid.T, v reflect.Value, depth int) {
	n := rapid.IntRange(-1, 3).Draw(t, "entries")
	if n < 0 || depth == 0 {
		return
	}
	v.Set(reflect.MakeMap(v.Type()))
	for range n {
		value := reflect.New(v.Type().Elem()).Elem()
		if value.Kind() == reflect.Pointer { // a null entry does not outlive binding
			value.Set(reflect.New(value.Type().Elem()))
			fillTo(t, value.Elem(), depth-1)
		} else {
			fillTo(t, value, depth-1)
		}
		v.SetMapIndex(reflect.ValueOf(anyText().Draw(t, "key")), value)
	}
}

func fillDocument(t *rapid.T, d document, depth int) {
	if depth == 0 || !rapid.Bool().Draw(t, "document") {
		return
	}
	shape := reflect.New(d.DocumentType())
	fillTo(t, shape.Elem(), depth-1)
	text, err := json.Marshal(shape.Interface())
	if err != nil {
		t.Fatal(err)
	}
	d.SetJSON(text)
}

// anyText draws texts that mean something to queries, lists and paths.
func anyText() *rapid.Generator[string] {
	marks := rapid.StringOfN(rapid.SampledFrom([]rune("ab1,\"'[]{}:;%&=+#?/\\. \t\r\n.ü€𝄞")), 0, 8, -1)
	fixed := rapid.SampledFrom([]string{"", "null", "[]", "{}", `[1]`, `{"a":1}`, "true", "..", "x.json", "customers", "auth", "Status", strings.Repeat("a", 5000), "0123456789abcdef01234567"})
	return rapid.OneOf(rapid.String(), marks, fixed)
}
