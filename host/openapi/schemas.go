package openapi

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// schemas describes types; those with a name become components.
type schemas struct {
	types map[string]*schema.Type
	built map[string]object
	err   error
}

func newSchemas() *schemas {
	return &schemas{types: map[string]*schema.Type{}, built: map[string]object{}}
}

// components are the types with a name, in alphabetical order.
func (s *schemas) components() object {
	var all object
	for _, name := range slices.Sorted(maps.Keys(s.built)) {
		all.put(name, s.built[name])
	}
	return all
}

// of describes t where it is used: in place, or by reference if it has a name.
func (s *schemas) of(t *schema.Type) object {
	switch {
	case t.Name != "":
		return s.reference(t)
	case t.Kind == schema.List:
		return object{{"type", "array"}, {"items", s.element(t)}}
	}
	return s.define(t)
}

func (s *schemas) reference(t *schema.Type) object {
	name := componentName(t)
	switch known := s.types[name]; {
	case known == nil:
		s.types[name] = t // before its members, for types that contain themselves
		s.built[name] = s.define(t)
	case known != t && s.err == nil:
		s.err = fmt.Errorf("two types are named %s: %v and %v", name, known.Go, t.Go)
	}
	return object{{"$ref", "#/components/schemas/" + name}}
}

// componentName is a type's name in the characters that components may have,
// for instance ListResponseOfCustomerInfo.
func componentName(t *schema.Type) string {
	name := t.Name
	switch {
	case name != "":
	case t.Kind == schema.List:
		return "ListOf" + componentName(t.Elem)
	case t.Kind == schema.Map:
		return "MapOf" + componentName(t.Elem)
	default:
		full := t.FullName()
		return strings.ToUpper(full[:1]) + full[1:]
	}
	for i, a := range t.Args {
		name += [...]string{"Of", "And"}[min(i, 1)] + componentName(a)
	}
	return name
}

func (s *schemas) define(t *schema.Type) object {
	switch t.Kind {
	case schema.Enum:
		return object{{"type", "string"}, {"enum", list(t.EnumMembers)}}
	case schema.Map:
		return object{{"type", "object"}, {"additionalProperties", s.element(t)}}
	case schema.Object:
		return s.object(t)
	}
	return scalar(t.Kind)
}

func scalar(k schema.Kind) object {
	switch k {
	case schema.Bool:
		return object{{"type", "boolean"}}
	case schema.Int:
		return object{{"type", "integer"}, {"format", "int32"}}
	case schema.Long:
		return object{{"type", "integer"}, {"format", "int64"}}
	case schema.Double:
		return object{{"type", "number"}, {"format", "double"}}
	case schema.DateTime:
		return object{{"type", "string"}, {"format", "date-time"}}
	case schema.Bytes:
		return object{{"type", "string"}, {"contentEncoding", "base64"}}
	case schema.Any:
		return object{}
	}
	return object{{"type", "string"}}
}

func (s *schemas) object(t *schema.Type) object {
	var described object
	if len(t.Args) > 0 {
		described.put("title", t.FullName())
	}
	own := s.members(t.Members)
	if t.Base == nil {
		return append(described, own...)
	}
	described.put("allOf", []any{s.of(t.Base), own})
	return described
}

func (s *schemas) members(members []*schema.Member) object {
	var properties object
	var required []any
	for _, m := range members {
		properties.put(m.Name, s.member(m))
		if m.Required {
			required = append(required, m.Name)
		}
	}
	described := object{{"type", "object"}}
	if len(properties) > 0 {
		described.put("properties", properties)
	}
	if len(required) > 0 {
		described.put("required", required)
	}
	return described
}

func (s *schemas) member(m *schema.Member) object {
	described := s.of(m.Type)
	if m.Nullable && !m.Required {
		described = orNull(described)
	}
	if text := m.Description(); text != "" {
		described.put("description", text)
	}
	return described
}

// element describes the elements of a list or the values of a map.
func (s *schemas) element(t *schema.Type) object {
	described := s.of(t.Elem)
	if holdsNull(t) {
		return orNull(described)
	}
	return described
}

// holdsNull tells whether a list or map may have null among its values: where
// they come by pointer, or where samples end an endless nesting with null.
func holdsNull(t *schema.Type) bool {
	if t.Go != nil {
		switch t.Go.Elem().Kind() {
		case reflect.Pointer, reflect.Map, reflect.Slice:
			return true
		}
	}
	return contains(t.Elem, t.Elem, map[*schema.Type]bool{})
}

// contains tells whether a value of type within may have one of type t inside.
func contains(within, t *schema.Type, seen map[*schema.Type]bool) bool {
	seen[within] = true
	for _, part := range parts(within) {
		if part == t || !seen[part] && contains(part, t, seen) {
			return true
		}
	}
	return false
}

func parts(t *schema.Type) []*schema.Type {
	var all []*schema.Type
	for _, part := range []*schema.Type{t.Base, t.Elem} {
		if part != nil {
			all = append(all, part)
		}
	}
	for _, m := range t.Members {
		all = append(all, m.Type)
	}
	return all
}

// orNull allows null besides what is described.
func orNull(described object) object {
	if described.get("$ref") != nil {
		return object{{"anyOf", []any{described, object{{"type", "null"}}}}}
	}
	allowed := slices.Clone(described)
	for i, e := range allowed {
		if e.name == "type" {
			allowed[i].value = []any{e.value, "null"}
		}
	}
	return allowed
}
