package typegen

import (
	"slices"
	"strconv"

	"evovoice/host/schema"
)

// Listing is what a language prints: declarations in an order in which every
// type stands after its base.
type Listing struct {
	Edition Edition
	// Header lines come first, as a comment.
	Header []string
	// Namespace and Imports are empty where the language's defaults hold.
	Namespace string
	Imports   []string
	// Foreign and Definite are as in Options.
	Foreign, Definite bool
	// Preamble is printed before the declarations as it stands; it may be empty.
	Preamble     string
	Declarations []*Declaration
}

// Declaration is one type of a listing.
type Declaration struct {
	// Type is the declared type; a generic one is given by one of its
	// instances.
	Type *schema.Type
	// Operation is set for request types.
	Operation *Operation
	// Params name the parameters of a generic type, one for each argument of
	// Type. Param tells where they stand.
	Params []string
	// Base is the type that this one extends, or nil.
	Base *schema.Type
	// Elem is the value of a type that is a map, or nil.
	Elem *schema.Type
	// Members are an object's own members that the edition has.
	Members []*schema.Member
	// EnumMembers are an enumeration's names that the edition has.
	EnumMembers []string
}

// Param is the name of the parameter that t stands for inside d, or nothing.
// Only named types count: a text in a list of texts is no parameter.
func (d *Declaration) Param(t *schema.Type) string {
	i := slices.Index(d.Type.Args, t)
	if i < 0 || t.Name == "" {
		return ""
	}
	return d.Params[i]
}

func newListing(operations []Operation, o Options, language string) *Listing {
	l := &Listing{Edition: o.Edition, Header: o.Header, Namespace: o.Namespace, Imports: o.Imports, Foreign: o.Foreign, Definite: o.Definite}
	operations = slices.Clone(operations)
	if o.Edition == Compat64 {
		l.Preamble = o.Preamble[language]
	}
	requests, replies := map[string]*Operation{}, map[string]bool{}
	for i := range operations {
		operations[i].unmarked, operations[i].tagged = o.Unmarked, o.Tagged
		requests[operations[i].Name] = &operations[i]
		if operations[i].Reply != nil {
			replies[operations[i].Reply.Name] = true
		}
	}
	for _, t := range declared(operations, requests, o) {
		selected := o.Select.HasType
		if requests[t.Name] != nil {
			selected = o.Select.HasRequest
		}
		if !selected(t.Name) {
			continue
		}
		d := declaration(t, requests[t.Name], o)
		d.extend(isReply(t, replies), o)
		if o.Bare {
			d.strip()
		}
		l.Declarations = append(l.Declarations, d)
	}
	return l
}

// isReply tells whether t is a reply, and the first one on the way to its base:
// a type inherits what its base was given.
func isReply(t *schema.Type, replies map[string]bool) bool {
	for base := t.Base; base != nil; base = base.Base {
		if replies[base.Name] {
			return false
		}
	}
	return replies[t.Name]
}

// extend adds the members that the options give to requests and replies which
// lack them.
func (d *Declaration) extend(reply bool, o Options) {
	add := func(name string, t *schema.Type) {
		if t.Kind != schema.Object && t.Kind != schema.Int || d.Type.Kind != schema.Object {
			return
		}
		if !slices.ContainsFunc(d.Type.AllMembers(), func(m *schema.Member) bool { return m.Name == name }) {
			d.Members = append(slices.Clone(d.Members), &schema.Member{Name: name, Type: t, Nullable: t.Kind == schema.Object})
		}
	}
	if reply && o.ResponseStatus != nil {
		add("responseStatus", o.ResponseStatus)
	}
	if d.Operation != nil && o.Version != 0 {
		add("version", &schema.Type{Kind: schema.Int})
	}
}

// strip takes the descriptions away.
func (d *Declaration) strip() {
	members := make([]*schema.Member, len(d.Members))
	for i, m := range d.Members {
		bare := *m
		bare.Doc, bare.Note = "", ""
		members[i] = &bare
	}
	d.Members = members
	if d.Operation != nil {
		bare := *d.Operation
		bare.Summary = ""
		d.Operation = &bare
	}
}

func declaration(t *schema.Type, op *Operation, o Options) *Declaration {
	d := &Declaration{
		Type: t, Operation: op, Params: params(len(t.Args)),
		Members: o.Edition.Members(t), EnumMembers: o.Edition.EnumMembers(t),
	}
	if !o.withoutBase(t) {
		d.Base, d.Elem = t.Base, t.Elem
	}
	return d
}

func params(count int) []string {
	if count == 1 {
		return []string{"T"}
	}
	var names []string
	for i := range count {
		names = append(names, "T"+strconv.Itoa(i+1))
	}
	return names
}

func (o *Options) withoutBase(t *schema.Type) bool {
	return o.Edition == Compat64 && slices.Contains(o.WithoutBase, t.Name)
}

// declares tells whether listings declare t: a type with a name, and in a
// Compat64 listing none that belongs to the host.
func (o *Options) declares(t *schema.Type) bool {
	if t.Name == "" {
		return false
	}
	if o.Edition == Current {
		return true
	}
	return t.Name != "ResponseStatus" && t.Name != "ResponseError" && !slices.Contains(o.Undeclared, t.Name)
}
