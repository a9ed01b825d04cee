package wire

import (
	"fmt"
	"reflect"
	"sync"

	"evovoice/host/schema"
)

// form is how a Go type holds the values of its shape.
type form uint8

const (
	formScalar form = iota
	formPointer
	formDocument
	formObject
	formMap
	formList
	formAny
)

// plan tells how values of one Go type are read and written. Plans are shared
// and must not be changed.
type plan struct {
	form  form
	kind  schema.Kind
	typ   reflect.Type
	shape *shape
	// elem is what a pointer points to, a list or a map holds.
	elem *plan
	// members run parallel to those of the shape.
	members []memberPlan
}

type memberPlan struct {
	name      string
	key       string // name in quotes, with the colon
	index     []int
	plan      *plan
	omitEmpty bool
}

// document is a member that keeps its JSON text.
type document interface {
	DocumentType() reflect.Type
	JSON() []byte
}

// documentKeeper is what the pointer to a document offers.
type documentKeeper interface{ SetJSON(text []byte) }

var (
	documentType = reflect.TypeFor[document]()
	keeperType   = reflect.TypeFor[documentKeeper]()

	plans        sync.Map // reflect.Type to *plan
	planBuilding sync.Mutex
)

// planOf gives the plan of a type, built at the first call. It panics for types
// that have no place on the wire, which is a mistake in the program.
func planOf(t reflect.Type) *plan {
	if found, ok := plans.Load(t); ok {
		return found.(*plan)
	}
	planBuilding.Lock()
	defer planBuilding.Unlock()
	fresh := map[reflect.Type]*plan{}
	p := buildPlan(t, fresh)
	// Others may see plans only when all that they link to is complete.
	for t, f := range fresh {
		plans.Store(t, f)
	}
	return p
}

func buildPlan(t reflect.Type, fresh map[reflect.Type]*plan) *plan {
	if found, ok := plans.Load(t); ok {
		return found.(*plan)
	}
	if found, ok := fresh[t]; ok {
		return found
	}
	described := schema.Of(t)
	p := &plan{typ: t, kind: described.Kind, shape: shapeOf(described)}
	fresh[t] = p
	p.fill(described, fresh)
	return p
}

func (p *plan) fill(described *schema.Type, fresh map[reflect.Type]*plan) {
	t := p.typ
	if t.Kind() == reflect.Pointer {
		p.form, p.elem = formPointer, buildPlan(t.Elem(), fresh)
		return
	}
	if t.Implements(documentType) {
		p.must(reflect.PointerTo(t).Implements(keeperType), "has no SetJSON")
		p.form = formDocument
		return
	}
	switch p.kind {
	case schema.Object:
		p.form = formObject
		for _, m := range described.AllMembers() {
			p.members = append(p.members, p.member(m, fresh))
		}
	case schema.Map:
		p.must(t.Key().Kind() == reflect.String, "has keys that are not text")
		p.form, p.elem = formMap, buildPlan(t.Elem(), fresh)
	case schema.List:
		p.form, p.elem = formList, buildPlan(t.Elem(), fresh)
	case schema.Any:
		p.must(t.NumMethod() == 0, "is an interface with methods")
		p.form = formAny
	case schema.Enum:
		p.must(t.Kind() == reflect.String, "is an enumeration that is not text")
		p.must(len(described.EnumMembers) > 0, "is an enumeration without members")
	}
}

func (p *plan) member(m *schema.Member, fresh map[reflect.Type]*plan) memberPlan {
	field := p.typ
	for i, at := range m.Index {
		p.must(i == 0 || field.Kind() == reflect.Struct, "has its base behind a pointer")
		field = field.Field(at).Type
	}
	return memberPlan{
		name:      m.Name,
		key:       string(append(appendString(nil, m.Name), ':')),
		index:     m.Index,
		plan:      buildPlan(field, fresh),
		omitEmpty: m.OmitEmpty && field.Kind() == reflect.String && m.Type.Kind == schema.String,
	}
}

func (p *plan) must(ok bool, problem string) {
	if !ok {
		panic(fmt.Sprintf("wire: %s %s", p.typ, problem))
	}
}
