package settings

import (
	"fmt"
	"slices"

	"evovoice/api"
	"evovoice/internal/fault"
)

// CheckValue refuses a value that is not of the type that a field has. path is
// the member it came in. A value without members is blank and fits every field;
// what a text must look like is not checked, as templates make it at run time.
func CheckValue(path string, f *api.DataField, v *api.Value) []fault.Field {
	want := ValueMember(f.Type)
	if v == nil || f.AnyValueType || want == "" {
		return nil
	}
	given := givenMembers(v)
	if len(given) == 0 {
		return nil
	}
	if !slices.Contains(given, want) {
		return []fault.Field{{
			Path: path + "." + given[0], Code: fault.Predicate,
			Message: fmt.Sprintf("%s must have %s, as the field is a %s", path, want, f.Type),
		}}
	}
	var wrong []fault.Field
	switch {
	case want == "structValue" && f.StructType != nil:
		wrong = checkStruct(path+".structValue", f.StructType, v.StructValue)
	case want == "listValue" && f.ListType != nil:
		for i, element := range v.ListValue {
			wrong = append(wrong, checkStruct(fmt.Sprintf("%s.listValue[%d]", path, i), f.ListType, element)...)
		}
	}
	return wrong
}

// checkStruct checks the values that the type defines, and takes any others.
func checkStruct(path string, t *api.DataType, s api.Struct) []fault.Field {
	var wrong []fault.Field
	for i := range t.Fields {
		f := &t.Fields[i]
		wrong = append(wrong, CheckValue(path+"."+f.Name, f, s[f.Name])...)
	}
	return wrong
}

// ValueMember is the member of a value that holds what a type stands for; it is
// empty for types that take anything.
func ValueMember(t api.ValueTypes) string {
	switch t {
	case "", "NotSpecified", "Custom":
		return ""
	case "Boolean":
		return "boolValue"
	case "Number":
		return "numberValue"
	case "List":
		return "listValue"
	case "Struct":
		return "structValue"
	}
	return "stringValue"
}

func givenMembers(v *api.Value) []string {
	var given []string
	for _, m := range []struct {
		name  string
		given bool
	}{
		{"boolValue", v.BoolValue != nil},
		{"stringValue", v.StringValue != nil},
		{"numberValue", v.NumberValue != nil},
		{"listValue", v.ListValue != nil},
		{"structValue", v.StructValue != nil},
	} {
		if m.given {
			given = append(given, m.name)
		}
	}
	return given
}
