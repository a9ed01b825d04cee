// Package schema describes request and reply types: their members in wire
// order, with names, kinds, documentation and generation. Codecs, pages, type
// listings and samples all read this one description. It reflects on Go types
// once and refuses to encode, decode or print anything itself.
package schema

import (
	"fmt"
	"maps"
	"reflect"
	"strings"
	"sync"
	"time"
)

// Kind is the family of a type.
type Kind int

// The kinds. Object has members, Map has free keys of text, Any is any JSON value.
const (
	String Kind = iota
	Bool
	Int
	Long
	Double
	DateTime
	Bytes
	Enum
	List
	Map
	Object
	Any
)

// Type describes one type. Types are shared and must not be changed.
type Type struct {
	Kind Kind
	// Name is the bare name of an object, enumeration or named map, for
	// instance CustomerInfo or ListRequest; it is empty for all others.
	Name string
	// Args are the type arguments of a generic object.
	Args []*Type
	// Base is the type that an object extends; its members follow on the wire.
	Base *Type
	// Members are an object's own members, without those of the base.
	Members []*Member
	// Elem is the element of a list or the value of a map.
	Elem *Type
	// EnumMembers are the names of an enumeration, in order.
	EnumMembers []string
	// EnumLater are those of them that the earliest generation lacks.
	EnumLater []string
	// Go is the reflected type; pointers and documents are taken off.
	Go reflect.Type
}

// Member is one member of an object.
type Member struct {
	// Name is the wire name.
	Name string
	Type *Type
	// Nullable members are left out when they hold null.
	Nullable bool
	// Document members keep their JSON text as it was sent.
	Document bool
	// OmitEmpty counts an empty text as null.
	OmitEmpty bool
	// Required members must be given, or binding refuses the call.
	Required bool
	// Later members are missing from the earliest schema generation.
	Later bool
	// Added members are not in the contract; they count as later ones.
	Added bool
	// InPath members are put into the path by callers.
	InPath bool
	// Doc is the declared description, Note one that only we show.
	Doc, Note string
	// Index is the way to the field from the object that owns the member.
	Index []int
}

// Description is the declared description or else the note.
func (m *Member) Description() string {
	if m.Doc != "" {
		return m.Doc
	}
	return m.Note
}

// FullName is the name with its arguments, for instance ListRequest<CustomerInfo>.
func (t *Type) FullName() string {
	switch t.Kind {
	case List:
		return "List<" + t.Elem.FullName() + ">"
	case Map:
		if t.Name == "" {
			return "Map<string," + t.Elem.FullName() + ">"
		}
	case Object, Enum:
	default:
		return [...]string{String: "string", Bool: "bool", Int: "int", Long: "long", Double: "double", DateTime: "dateTime", Bytes: "bytes", Any: "Object"}[t.Kind]
	}
	if len(t.Args) == 0 {
		return t.Name
	}
	names := make([]string, len(t.Args))
	for i, a := range t.Args {
		names[i] = a.FullName()
	}
	return t.Name + "<" + strings.Join(names, ",") + ">"
}

// AllMembers are the members in wire order: own ones, then those of the base.
// Index of each is the way from t.
func (t *Type) AllMembers() []*Member {
	all := append([]*Member(nil), t.Members...)
	if t.Base == nil {
		return all
	}
	field := baseField(t.Go)
	for _, m := range t.Base.AllMembers() {
		inherited := *m
		inherited.Index = append([]int{field}, m.Index...)
		all = append(all, &inherited)
	}
	return all
}

// document is the shape of a member type that keeps its JSON text.
type document interface {
	DocumentType() reflect.Type
	JSON() []byte
}

// enumeration is the shape of a text type with a fixed set of names.
type enumeration interface{ Members() []string }

type generations interface{ Later() []string }

var (
	mu    sync.Mutex
	known = map[reflect.Type]*Type{}

	documentType    = reflect.TypeFor[document]()
	enumerationType = reflect.TypeFor[enumeration]()
	timeType        = reflect.TypeFor[time.Time]()
)

// Of describes t. A pointer or document stands for what it points to or holds.
// It panics for types that have no place on the wire, which is a mistake in
// the program and found when the server starts.
func Of(t reflect.Type) *Type {
	mu.Lock()
	defer mu.Unlock()
	if found, ok := known[t]; ok {
		return found
	}
	return describeWhole(t)
}

// describeWhole takes back what a panic leaves half described.
func describeWhole(t reflect.Type) *Type {
	before := maps.Clone(known)
	finished := false
	defer func() {
		if !finished {
			known = before
		}
	}()
	d := describe(t)
	finished = true
	return d
}

func describe(t reflect.Type) *Type {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Implements(documentType) {
		t = reflect.New(t).Elem().Interface().(document).DocumentType()
	}
	if found, ok := known[t]; ok {
		return found
	}
	d := &Type{Go: t}
	known[t] = d // before members, for types that contain themselves
	d.fill(t)
	return d
}

func (d *Type) fill(t reflect.Type) {
	switch {
	case t == timeType:
		d.Kind = DateTime
		return
	case t.Implements(enumerationType):
		d.Kind, d.Name = Enum, t.Name()
		zero := reflect.New(t).Elem().Interface()
		d.EnumMembers = zero.(enumeration).Members()
		if g, ok := zero.(generations); ok {
			d.EnumLater = g.Later()
		}
		return
	}
	switch t.Kind() {
	case reflect.String:
		d.Kind = String
	case reflect.Bool:
		d.Kind = Bool
	case reflect.Int, reflect.Int32:
		d.Kind = Int
	case reflect.Int64:
		d.Kind = Long
	case reflect.Float64:
		d.Kind = Double
	case reflect.Interface:
		d.Kind = Any
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			d.Kind = Bytes
			return
		}
		d.Kind, d.Elem = List, describe(t.Elem())
	case reflect.Map:
		d.Kind, d.Name, d.Elem = Map, t.Name(), describe(t.Elem())
	case reflect.Struct:
		d.Kind = Object
		d.fillObject(t)
	default:
		panic(fmt.Sprintf("schema: %s has no place on the wire", t))
	}
}

func (d *Type) fillObject(t reflect.Type) {
	d.Name, _, _ = strings.Cut(t.Name(), "[")
	for i := range t.NumField() {
		f := t.Field(i)
		switch {
		case f.Name == "_" && f.Type.Kind() == reflect.Array:
			d.Args = append(d.Args, describe(f.Type.Elem()))
		case f.Anonymous:
			if d.Base != nil {
				panic(fmt.Sprintf("schema: %s has two bases", t))
			}
			d.Base = describe(f.Type)
		case f.IsExported():
			d.Members = append(d.Members, member(t, f))
		}
	}
	if len(d.Args) == 0 && strings.Contains(t.Name(), "[") {
		d.Args = elementArgs(d)
	}
	refuseTwins(d)
}

// refuseTwins holds that no member has the name of another, or of one of the
// base: on the wire they would be one.
func refuseTwins(d *Type) {
	seen := map[string]bool{}
	for _, m := range d.AllMembers() {
		if seen[m.Name] {
			panic(fmt.Sprintf("schema: %s has two members %s", d.Go, m.Name))
		}
		seen[m.Name] = true
	}
}

// elementArgs reads the argument of a generic object off its first list of
// objects, as in ListResponse.items.
func elementArgs(d *Type) []*Type {
	for _, m := range d.Members {
		if m.Type.Kind == List {
			return []*Type{m.Type.Elem}
		}
	}
	return nil
}

func member(owner reflect.Type, f reflect.StructField) *Member {
	name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" {
		panic(fmt.Sprintf("schema: %s.%s has no wire name", owner, f.Name))
	}
	m := &Member{
		Name:      name,
		Type:      describe(f.Type),
		Document:  f.Type.Implements(documentType),
		OmitEmpty: options == "omitempty",
		Required:  f.Tag.Get("required") == "true",
		Later:     f.Tag.Get("later") == "true" || f.Tag.Get("added") == "true",
		Added:     f.Tag.Get("added") == "true",
		InPath:    f.Tag.Get("in") == "path",
		Doc:       f.Tag.Get("doc"),
		Note:      f.Tag.Get("note"),
		Index:     f.Index,
	}
	m.Nullable = m.Document || nullable(f.Type, m.Type.Kind)
	return m
}

// nullable members are texts, lists, maps and objects behind a pointer, and
// plain values behind one.
func nullable(t reflect.Type, kind Kind) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface:
		return true
	}
	return kind == String
}

func baseField(t reflect.Type) int {
	for i := range t.NumField() {
		if t.Field(i).Anonymous {
			return i
		}
	}
	panic(fmt.Sprintf("schema: %s has no base", t))
}
