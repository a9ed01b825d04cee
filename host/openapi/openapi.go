// Package openapi describes operations as an OpenAPI 3.1 document, in JSON and
// in YAML, and holds the page on which people read that document and try calls
// with their own session. Everything follows from the operations and the
// descriptions of their types, and the same input gives the same bytes. The
// package refuses to serve what it makes, to call anything, and to describe two
// types under one name or two operations at one verb and path.
package openapi

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"evovoice/host/pages"
	"evovoice/host/schema"
)

// Operation is what the document shows of an operation.
type Operation struct {
	pages.Operation
	// Reads tells that the operation changes nothing; others take what callers
	// may say about a write.
	Reads bool
}

// Options say what the document tells besides the operations.
type Options struct {
	// Title and Version name the service and its edition; both are needed.
	Title, Version string
	// Description stands before what the document says about all calls; it may
	// be empty.
	Description string
	// Servers are addresses at which the paths begin, "/" unless given.
	Servers []string
	// Roots are types to describe besides those that operations need.
	Roots []*schema.Type
	// Predefined lists the path /json/reply/{Name} of every operation. Without
	// it only operations without routes are listed there.
	Predefined bool
}

// Document gives the OpenAPI 3.1.0 document of the operations as indented JSON
// that ends with a line break. Paths and types are in alphabetical order. It
// fails when two operations share a verb and path, when two types share a name,
// when a path names a member that the request lacks, and without title or
// version.
func Document(operations []Operation, o Options) ([]byte, error) {
	if o.Title == "" || o.Version == "" {
		return nil, errors.New("openapi: a document needs a title and a version")
	}
	sorted := slices.SortedStableFunc(slices.Values(operations), func(a, b Operation) int {
		return cmp.Or(strings.Compare(a.Area, b.Area), strings.Compare(a.Name, b.Name))
	})
	types := newSchemas()
	paths, err := describePaths(sorted, types, o)
	if err != nil {
		return nil, fmt.Errorf("openapi: %w", err)
	}
	for _, t := range o.Roots {
		types.of(t)
	}
	components := sharedComponents(types)
	if types.err != nil {
		return nil, fmt.Errorf("openapi: %w", types.err)
	}
	text, err := encode(object{
		{"openapi", "3.1.0"},
		{"info", object{
			{"title", o.Title},
			{"description", strings.TrimSpace(o.Description + "\n\n" + conventions)},
			{"version", o.Version},
		}},
		{"servers", servers(o.Servers)},
		{"tags", tags(sorted)},
		{"paths", paths},
		{"components", components},
	})
	if err != nil {
		return nil, fmt.Errorf("openapi: %w", err)
	}
	return text, nil
}

// conventions is what holds for every call.
const conventions = "Each operation also answers at `/json/reply/{operation}` and `/api/{operation}`, on every verb, " +
	"with the members of its request as a JSON body or in the query.\n\n" +
	"A member that holds null is left out of a reply; null in a request means the same as leaving the member out. " +
	"Names of members are taken in any case, and unknown ones are passed over. " +
	"Lists in a path or query are values with commas between them; a value that has a comma itself stands in double quotes.\n\n" +
	"Failures carry a `responseStatus` with a code for machines, a message for people, and one entry for each refused member."

func servers(addresses []string) []any {
	if len(addresses) == 0 {
		addresses = []string{"/"}
	}
	var all []any
	for _, a := range addresses {
		all = append(all, object{{"url", a}})
	}
	return all
}

// tags are the areas of sorted operations.
func tags(sorted []Operation) []any {
	all := []any{}
	last := ""
	for _, op := range sorted {
		if op.Area != last {
			all = append(all, object{{"name", op.Area}})
		}
		last = op.Area
	}
	return all
}
