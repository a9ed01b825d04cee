package typegen

import "strings"

// dotnetImports are the namespaces that .NET listings import by default.
var dotnetImports = []string{
	"System", "System.Collections", "System.Collections.Generic", "System.Runtime.Serialization",
	"ServiceStack", "ServiceStack.DataAnnotations",
}

const dotnetNamespace = "Dtos"

// dotnetNames are those that .NET listings use.
const dotnetNames = `List Dictionary Nullable DateTime Route Api ApiMember DataContract DataMember
	EnumMember IReturn IReturnVoid IGet IPost IPut IDelete IPatch`

// dotnet is what the listings of .NET have in common: properties in Pascal
// case, whose wire names clients find without regard to case. Where that fails
// a data contract names the members.
type dotnet struct {
	*speller
	listing    *Listing
	properties map[*Declaration][]property
	// contracts holds the topmost bases of types that need data contracts.
	contracts map[string]bool
}

func newDotnet(x *dialect, l *Listing) *dotnet {
	l = apart(l)
	n := &dotnet{
		speller: newSpeller(x, l), listing: l,
		properties: map[*Declaration][]property{}, contracts: map[string]bool{},
	}
	for _, d := range l.Declarations {
		taken := append(n.params(d), n.bare[d.Type.Name])
		n.properties[d] = n.speller.properties(d, d.Members, taken...)
		for _, p := range n.properties[d] {
			if !strings.EqualFold(p.bare, p.Name) {
				n.contracts[family(d)] = true
			}
		}
	}
	return n
}

// family is the name of the topmost base. A data contract on one type of a
// family hides the inherited members unless all its types have one.
func family(d *Declaration) string {
	top := d.Type.Name
	for t := d.Base; t != nil; t = t.Base {
		top = t.Name
	}
	return top
}

func pascalMember(wire string) string { return upperFirst(identifier(wire)) }

// typeAttributes are those of a class.
func (n *dotnet) typeAttributes(d *Declaration) []attribute {
	var all []attribute
	if d.Operation != nil {
		for _, r := range d.Operation.Routes {
			all = append(all, routeAttribute(r, "", ""))
		}
		all = append(all, apiAttributes(d.Operation)...)
	}
	if n.contracts[family(d)] {
		all = append(all, attribute{name: "DataContract"})
	}
	return all
}

func (n *dotnet) memberAttributes(d *Declaration, p property) []attribute {
	var all []attribute
	if n.contracts[family(d)] {
		all = append(all, attribute{"DataMember", []argument{{name: "Name", text: p.Name}}})
	}
	return append(all, memberAttributes(p.Member)...)
}

// enumAttributes and optionAttributes carry wire names that are no identifiers.
func enumAttributes(options []option) []attribute {
	for _, o := range options {
		if o.bare != o.wire {
			return []attribute{{name: "DataContract"}}
		}
	}
	return nil
}

func optionAttributes(o option) []attribute {
	if o.bare == o.wire {
		return nil
	}
	return []attribute{{"EnumMember", []argument{{name: "Value", text: o.wire}}}}
}

// nullable tells whether a property needs a nullable form of its type.
func (n *dotnet) nullable(d *Declaration, p property) bool {
	return p.Nullable && plainValue(p.Type.Kind) && d.Param(p.Type) == ""
}

// imports are the caller's or the default ones.
func (n *dotnet) imports() []string {
	if len(n.listing.Imports) > 0 {
		return n.listing.Imports
	}
	return dotnetImports
}

// namespaceName is the caller's or the default one.
func (n *dotnet) namespaceName() string {
	if n.listing.Namespace == "" {
		return dotnetNamespace
	}
	return n.namespace(n.listing.Namespace)
}

// summary prints a text as XML documentation behind a mark.
func (s *source) summary(depth int, mark, text string) {
	if text == "" {
		return
	}
	s.line(depth, "%s<summary>", mark)
	s.line(depth, "%s%s", mark, xmlComment(text))
	s.line(depth, "%s</summary>", mark)
}

func (s *source) attributes(depth int, form attributeForm, all []attribute) {
	for _, a := range all {
		s.line(depth, "%s", form.write(a))
	}
}
