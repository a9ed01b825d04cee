package metadata

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"evovoice/host/schema"
)

// Namespaces of .NET and of ServiceStack's markers.
const (
	system       = "System"
	collections  = "System.Collections.Generic"
	serviceStack = "ServiceStack"
)

var scalars = map[schema.Kind]string{
	schema.String: "String", schema.Bool: "Boolean", schema.Int: "Int32", schema.Long: "Int64",
	schema.Double: "Double", schema.DateTime: "DateTime", schema.Bytes: "Byte[]", schema.Any: "Object",
}

// scope tells how types are named at one place: inside the definition of a
// generic type its arguments stand for its parameters.
type scope struct {
	namespace string
	owner     *schema.Type
	params    []string
}

// name refers to a type in the terms of .NET.
func (s scope) name(t *schema.Type) TypeName {
	if i := s.param(t); i >= 0 {
		return TypeName{Name: s.params[i], Namespace: s.namespace}
	}
	switch t.Kind {
	case schema.List:
		return generic("List", collections, s.spell(t.Elem))
	case schema.Map:
		if t.Name == "" {
			return s.dictionary(t.Elem)
		}
	case schema.Object, schema.Enum:
	default:
		return TypeName{Name: scalars[t.Kind], Namespace: system}
	}
	var args []string
	for _, a := range t.Args {
		args = append(args, s.spell(a))
	}
	return generic(t.Name, s.namespace, args...)
}

// param is the place of the parameter that t stands for, or -1. Only named
// types count: a text in a list of texts is no parameter.
func (s scope) param(t *schema.Type) int {
	if s.params == nil || t.Name == "" {
		return -1
	}
	return slices.Index(s.owner.Args, t)
}

func (s scope) dictionary(elem *schema.Type) TypeName {
	return generic("Dictionary", collections, "String", s.spell(elem))
}

// spell writes a type as one word: List<Tag>.
func (s scope) spell(t *schema.Type) string {
	n := s.name(t)
	if len(n.GenericArgs) == 0 {
		return n.Name
	}
	bare, _, _ := strings.Cut(n.Name, "`")
	return bare + "<" + strings.Join(n.GenericArgs, ",") + ">"
}

func generic(name, namespace string, args ...string) TypeName {
	if len(args) > 0 {
		name += "`" + strconv.Itoa(len(args))
	}
	return TypeName{Name: name, Namespace: namespace, GenericArgs: args}
}

// parameters name those of a generic type.
func parameters(count int) []string {
	if count == 1 {
		return []string{"T"}
	}
	var names []string
	for i := range count {
		names = append(names, "T"+strconv.Itoa(i+1))
	}
	return names
}

// pascal is the name of the property for a member: with a capital at its start,
// and low lines for what .NET takes in no name.
func pascal(wire string) string {
	letters := []rune(wire)
	for i, r := range letters {
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			letters[i] = '_'
		}
	}
	if len(letters) == 0 || unicode.IsDigit(letters[0]) {
		return "_" + string(letters)
	}
	letters[0] = unicode.ToUpper(letters[0])
	return string(letters)
}

// camel is the wire name that .NET gives a property: the capitals at its start
// become small, but not one that begins a word.
func camel(property string) string {
	letters := []rune(property)
	for i, r := range letters {
		begins := i > 0 && i+1 < len(letters) && unicode.IsLower(letters[i+1])
		if !unicode.IsUpper(r) || begins {
			break
		}
		letters[i] = unicode.ToLower(r)
	}
	return string(letters)
}
