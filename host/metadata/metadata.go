// Package metadata describes operations and their types as the JSON models that
// ServiceStack's tools read: types in .NET terms, the application, its
// navigation and the addresses of its type listings. Everything follows from
// the operations, and the same input gives the same models. The package refuses
// to serve or encode what it makes, and tells nothing of who calls.
package metadata

import (
	"cmp"
	"slices"
	"strings"

	"evovoice/host/pages"
	"evovoice/host/schema"
)

// Options say what models tell besides the operations.
type Options struct {
	// BaseURL is the absolute address of the server, without a slash at its end.
	BaseURL string
	// Namespace is that of the types, Dtos unless given.
	Namespace string
	// Roots are types to describe besides those that operations need.
	Roots []*schema.Type

	// Service is the service's name. Like all that follow, App alone tells it.
	Service string
	// ContentTypes are the formats' media types by format name.
	ContentTypes map[string]string
	// Plugins name what else the server offers, for instance openapi.
	Plugins []string
	// Providers are the ways to sign in, the default first.
	Providers []AuthProvider
	// SignInPath is where people sign in, for instance /login; it may be empty.
	SignInPath string
}

// Types gives the model of all types and operations, each list by name. Types
// are those that are neither requests nor replies; a generic type is given by
// its definition there, and by its instance where an operation replies with one.
func Types(operations []pages.Operation, o Options) Model {
	o.Namespace = cmp.Or(o.Namespace, "Dtos")
	d := newDescriber(operations, o)
	m := Model{Config: config(o), Types: []Type{}, Operations: []Operation{}}
	for _, t := range d.types {
		m.Types = append(m.Types, d.definition(t))
	}
	for _, op := range byName(operations) {
		m.Operations = append(m.Operations, d.operation(op))
	}
	m.Namespaces = d.usedNamespaces()
	return m
}

func byName(operations []pages.Operation) []pages.Operation {
	return slices.SortedStableFunc(slices.Values(operations), func(a, b pages.Operation) int {
		return strings.Compare(a.Name, b.Name)
	})
}

// config says how the listings of this server come out.
func config(o Options) Config {
	return Config{
		BaseURL: o.BaseURL, MakePartial: true, MakeVirtual: true,
		AddReturnMarker: true, AddDescriptionAsComments: true, MakePropertiesOptional: true,
		GlobalNamespace: o.Namespace,
	}
}
