package metadata

import (
	"maps"
	"slices"
	"strings"

	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// describer makes descriptions of types and keeps which namespaces they used.
type describer struct {
	namespace string
	// types are those to be given by themselves, one for each name, in order.
	types []*schema.Type
	// contracts holds the topmost bases of types with a member whose wire name
	// does not follow from that of its property.
	contracts map[string]bool
	used      map[string]bool
}

func newDescriber(operations []pages.Operation, o Options) *describer {
	d := &describer{namespace: o.Namespace, contracts: map[string]bool{}, used: map[string]bool{}}
	elsewhere := map[string]bool{}
	roots := slices.Clone(o.Roots)
	for _, op := range operations {
		roots = append(roots, op.Request, op.Reply)
		elsewhere[op.Request.Name] = true
		if op.Reply != nil && len(op.Reply.Args) == 0 {
			elsewhere[op.Reply.Name] = true
		}
	}
	for _, t := range (typegen.Options{}).Related(roots...) {
		if slices.ContainsFunc(t.Members, func(m *schema.Member) bool { return camel(pascal(m.Name)) != m.Name }) {
			d.contracts[family(t)] = true
		}
		if !elsewhere[t.Name] {
			elsewhere[t.Name] = true
			d.types = append(d.types, t)
		}
	}
	slices.SortFunc(d.types, func(a, b *schema.Type) int { return strings.Compare(a.Name, b.Name) })
	return d
}

// family is the name of the topmost base. A data contract on one type of a
// family hides the inherited members unless all its types have one.
func family(t *schema.Type) string {
	for t.Base != nil {
		t = t.Base
	}
	return t.Name
}

// usedNamespaces are those of all that was described so far.
func (d *describer) usedNamespaces() []string {
	all := slices.Sorted(maps.Keys(d.used))
	if all == nil {
		return []string{}
	}
	return all
}

// definition describes a type, a generic one with parameters for arguments.
func (d *describer) definition(t *schema.Type) Type {
	if len(t.Args) == 0 {
		return d.instance(t)
	}
	s := scope{namespace: d.namespace, owner: t, params: parameters(len(t.Args))}
	described := d.describe(t, s)
	described.GenericArgs = s.params
	described.IsGenericTypeDef = new(true)
	return described
}

// instance describes a type with the arguments that it has.
func (d *describer) instance(t *schema.Type) Type {
	return d.describe(t, scope{namespace: d.namespace})
}

func (d *describer) describe(t *schema.Type, s scope) Type {
	name := d.refer(t, scope{namespace: d.namespace})
	described := Type{Name: name.Name, Namespace: name.Namespace, GenericArgs: name.GenericArgs}
	if t.Kind == schema.Enum {
		described.IsEnum, described.EnumNames = new(true), t.EnumMembers
		return described
	}
	switch {
	case t.Elem != nil:
		described.Inherits = d.note(s.dictionary(t.Elem))
	case t.Base != nil:
		described.Inherits = d.refer(t.Base, s)
	}
	contract := d.contracts[family(t)]
	if contract {
		described.DataContract = &DataContract{}
	}
	for _, m := range t.Members {
		p := d.property(m, s)
		if contract {
			p.DataMember = &DataMember{Name: m.Name}
		}
		described.Properties = append(described.Properties, p)
	}
	return described
}

// refer names a type and notes its namespace.
func (d *describer) refer(t *schema.Type, s scope) *TypeName { return d.note(s.name(t)) }

func (d *describer) note(n TypeName) *TypeName {
	d.used[n.Namespace] = true
	return &n
}

func (d *describer) property(m *schema.Member, s scope) Property {
	name := d.refer(m.Type, s)
	p := Property{
		Name: pascal(m.Name), Type: name.Name, Namespace: name.Namespace, GenericArgs: name.GenericArgs,
		Description: m.Description(), Attributes: memberAttributes(m),
	}
	if m.Required {
		p.IsRequired = new(true)
	}
	if m.InPath {
		p.ParamType = "path"
	}
	switch m.Type.Kind {
	case schema.Bool, schema.Int, schema.Long, schema.Double, schema.DateTime, schema.Enum:
		p.IsValueType = new(true)
	default:
		return p
	}
	switch {
	case m.Nullable:
		n := d.note(generic("Nullable", system, s.spell(m.Type)))
		p.Type, p.Namespace, p.GenericArgs = n.Name, n.Namespace, n.GenericArgs
	case m.Type.Kind == schema.Enum:
		p.IsEnum = new(true)
	}
	return p
}

// memberAttributes say what is declared of a member besides its type.
func memberAttributes(m *schema.Member) []Attribute {
	var args []Property
	if m.Doc != "" {
		args = append(args, Property{Name: "Description", Type: "String", Value: m.Doc})
	}
	if m.Required {
		args = append(args, Property{Name: "IsRequired", Type: "Boolean", Value: "true"})
	}
	if m.InPath {
		args = append(args, Property{Name: "ParameterType", Type: "String", Value: "path"})
	}
	if args == nil {
		return nil
	}
	return []Attribute{{Name: "ApiMember", Args: args}}
}
