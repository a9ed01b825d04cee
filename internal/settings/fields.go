package settings

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
)

// sentField is a field of a list that was sent.
type sentField struct {
	definition
	field api.DataField
	// mean gives the meaning once the field has its id.
	mean func(id string) (json.RawMessage, error)
}

// fieldLists are the lists that were sent; a nil one was not.
type fieldLists map[kind][]*sentField

// readFields reads and checks the lists of fields of a patch.
func (s *Service) readFields(r *api.PatchSystemSettings, f *findings) fieldLists {
	return fieldLists{
		systemFields: readList(s, "systemFields", r.SystemFields, f, func(t *api.SystemSettingsField) *api.DataField { return &t.DataField },
			func(path string, t *api.SystemSettingsField) []fault.Field {
				return CheckValue(path+".value", &t.DataField, t.Value)
			}),
		customerFields: readList(s, "customerFields", r.CustomerFields, f, func(t *api.CustomerDataField) *api.DataField { return &t.DataField }, nil),
		endpointFields: readList(s, "endpointFields", r.EndpointFields, f, func(t *api.EndpointDataField) *api.DataField { return &t.DataField }, nil),
	}
}

// Bounds of lists and of what is in them.
const (
	maxFields      = 500
	maxDefinition  = 64 << 10 // bytes of JSON
	maxChoices     = 1000
	maxDescription = 10_000
	maxTabName     = 200
	maxPattern     = 2000
	maxID          = 64
)

func readList[T any](s *Service, path string, document api.Document[[]T], f *findings, base func(*T) *api.DataField, more func(string, *T) []fault.Field) []*sentField {
	if document.IsNull() {
		return nil
	}
	objects := f.objects(path, document.JSON(), maxFields)
	if objects == nil {
		return nil
	}
	var typed []T
	if err := s.decode(document.JSON(), &typed); err != nil {
		f.add(under(path, err)...)
		return nil
	}
	sent := make([]*sentField, len(typed))
	for i := range typed {
		field := base(&typed[i])
		complete(field)
		sent[i] = &sentField{definition: definition{id: field.ID, document: objects[i]}, field: *field}
		sent[i].mean = func(id string) (json.RawMessage, error) {
			base(&typed[i]).ID = id
			return json.Marshal(typed[i])
		}
		at := fmt.Sprintf("%s[%d]", path, i)
		if len(objects[i]) > maxDefinition {
			f.refuse(at, fault.Length, "%s must have at most %d bytes, got %d", at, maxDefinition, len(objects[i]))
		}
		checkField(f, at, field)
		if more != nil {
			f.add(more(at, &typed[i])...)
		}
	}
	checkAmong(f, path, sent)
	return sent
}

// objects splits a list of JSON objects.
func (f *findings) objects(path string, list []byte, max int) []json.RawMessage {
	var compact bytes.Buffer
	objects := []json.RawMessage{}
	if json.Compact(&compact, list) != nil || json.Unmarshal(compact.Bytes(), &objects) != nil {
		f.refuse(path, fault.Serialization, "%s must be a list", path)
		return nil
	}
	if len(objects) > max {
		f.refuse(path, fault.Range, "%s must have at most %d elements, got %d", path, max, len(objects))
		return nil
	}
	for i, o := range objects {
		if o[0] != '{' {
			f.refuse(fmt.Sprintf("%s[%d]", path, i), fault.Serialization, "%s[%d] must be an object", path, i)
			return nil
		}
	}
	return objects
}

// complete fills in the enumerations that were not sent, which clients read as
// their first members.
func complete(f *api.DataField) {
	orFirst(&f.Type)
	orFirst(&f.UIHint)
	orFirst(&f.Uniqueness)
	orFirst(&f.UserMode)
	for _, t := range []*api.DataType{f.StructType, f.ListType} {
		if t != nil {
			for i := range t.Fields {
				complete(&t.Fields[i])
			}
		}
	}
}

func orFirst[E interface {
	~string
	Members() []string
}](e *E) {
	if *e == "" {
		*e = E((*e).Members()[0])
	}
}

// checkField checks what a definition says by itself.
func checkField(f *findings, at string, d *api.DataField) {
	if d.ID != "" {
		f.id(at+".id", d.ID)
	}
	switch {
	case strings.TrimSpace(d.Name) == "":
		f.refuse(at+".name", fault.NotEmpty, "%s.name must not be blank", at)
	case strings.TrimSpace(d.Name) != d.Name:
		// The name is a key of data, and the text of a definition stays as sent.
		f.refuse(at+".name", fault.Format, "%s.name must not begin or end with white space", at)
	default:
		f.line(at+".name", d.Name, maxName)
	}
	f.line(at+".uiTab", d.UITab, maxTabName)
	f.block(at+".description", d.Description, maxDescription)
	f.line(at+".customFieldValuesUrl", d.CustomFieldValuesURL, maxPattern)
	f.line(at+".transitionNameFormat", d.TransitionNameFormat, maxPattern)
	checkChoices(f, at, d)
	f.add(CheckValue(at+".defaultValue", d, d.DefaultValue)...)
	for _, nested := range []struct {
		path string
		t    *api.DataType
	}{{at + ".structType", d.StructType}, {at + ".listType", d.ListType}} {
		if nested.t != nil {
			checkType(f, nested.path, nested.t)
		}
	}
}

// checkChoices refuses possible values that a field of its type cannot have.
func checkChoices(f *findings, at string, d *api.DataField) {
	path := at + ".possibleValues"
	if n := len(d.PossibleValues); n > maxChoices {
		f.refuse(path, fault.Range, "%s must have at most %d values, got %d", path, maxChoices, n)
		return
	}
	if d.AnyValueType {
		return
	}
	for i, choice := range d.PossibleValues {
		switch {
		case d.Type == "Number" && !isNumber(choice):
			f.refuse(fmt.Sprintf("%s[%d]", path, i), fault.Predicate, "%s[%d] must be a number, as the field is a Number", path, i)
		case d.Type == "Boolean" && choice != "true" && choice != "false":
			f.refuse(fmt.Sprintf("%s[%d]", path, i), fault.Predicate, "%s[%d] must be true or false, as the field is a Boolean", path, i)
		}
	}
}

func isNumber(text string) bool {
	var n *float64
	return json.Unmarshal([]byte(text), &n) == nil && n != nil
}

// checkType checks the fields of a struct or of a list's elements.
func checkType(f *findings, path string, t *api.DataType) {
	names := map[string]bool{}
	for i := range t.Fields {
		at := fmt.Sprintf("%s.fields[%d]", path, i)
		checkField(f, at, &t.Fields[i])
		f.unique(at+".name", fold(t.Fields[i].Name), names)
	}
	for i := range t.Fields {
		checkVisibility(f, fmt.Sprintf("%s.fields[%d]", path, i), &t.Fields[i], names)
	}
}

// checkAmong checks what the definitions of a list say of each other.
func checkAmong(f *findings, path string, sent []*sentField) {
	ids, names := map[string]bool{}, map[string]bool{}
	for i, s := range sent {
		at := fmt.Sprintf("%s[%d]", path, i)
		f.unique(at+".id", s.id, ids)
		f.unique(at+".name", fold(s.field.Name), names)
	}
	for i, s := range sent {
		checkVisibility(f, fmt.Sprintf("%s[%d]", path, i), &s.field, names)
	}
}

func checkVisibility(f *findings, at string, d *api.DataField, names map[string]bool) {
	path, on := at+".conditionalVisibilityField", fold(d.ConditionalVisibilityField)
	switch {
	case on == "":
	case on == fold(d.Name):
		f.refuse(path, fault.Predicate, "%s must be another field", path)
	case !names[on]:
		f.refuse(path, fault.Predicate, "%s must be the name of a field of the same list", path)
	}
}
