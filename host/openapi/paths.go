package openapi

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// verbs are those that a path item may have, in print order; the first
// everyVerb of them stand for a route that takes every verb.
var verbs = []string{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"}

const everyVerb = 5

// pathItem is one path with the calls that it takes.
type pathItem struct {
	segments []string
	calls    map[string]*call // by verb
}

// call is an operation at one path and verb.
type call struct {
	*Operation
	item *pathItem
	verb string
	// named tells that the route names its verbs.
	named bool
	id    string
	// inPath are the members in the path, by the order of its variables.
	inPath []*schema.Member
}

// atlas holds the paths by their form: literals in lower case, variables
// without their names, for paths that differ in no more than that are one.
type atlas struct {
	items map[string]*pathItem
	calls map[*Operation][]*call
}

func describePaths(sorted []Operation, types *schemas, o Options) (object, error) {
	a, err := newAtlas(sorted, o)
	if err != nil {
		return nil, err
	}
	a.name(sorted)
	items := slices.SortedFunc(maps.Values(a.items), func(x, y *pathItem) int { return strings.Compare(x.path(), y.path()) })
	paths := object{}
	for _, item := range items {
		var described object
		for _, verb := range verbs {
			if c := item.calls[verb]; c != nil {
				described.put(strings.ToLower(verb), c.describe(types))
			}
		}
		paths.put(item.path(), described)
	}
	return paths, nil
}

// newAtlas places the operations. A verb of its own beats every verb, whichever
// comes first.
func newAtlas(sorted []Operation, o Options) (*atlas, error) {
	a := &atlas{items: map[string]*pathItem{}, calls: map[*Operation][]*call{}}
	for _, named := range []bool{true, false} {
		for i := range sorted {
			for _, route := range routes(&sorted[i], o) {
				if len(route.Verbs) > 0 != named {
					continue
				}
				if err := a.add(&sorted[i], route); err != nil {
					return nil, fmt.Errorf("operation %s: route %s: %w", sorted[i].Name, route.Path, err)
				}
			}
		}
	}
	return a, nil
}

func routes(op *Operation, o Options) []typegen.Route {
	if len(op.Routes) > 0 && !o.Predefined {
		return op.Routes
	}
	return append(slices.Clone(op.Routes), typegen.Route{Verbs: []string{"POST"}, Path: "/json/reply/" + op.Name})
}

func (a *atlas) add(op *Operation, route typegen.Route) error {
	segments := strings.FieldsFunc(route.Path, func(r rune) bool { return r == '/' })
	inPath, err := pathMembers(op, segments)
	if err != nil {
		return err
	}
	item := a.items[form(segments)]
	if item == nil {
		item = &pathItem{segments: segments, calls: map[string]*call{}}
		a.items[form(segments)] = item
	}
	named := len(route.Verbs) > 0
	wanted := verbs[:everyVerb]
	if named {
		// The document cannot say other verbs, and tools refuse it for them.
		wanted = slices.DeleteFunc(slices.Clone(route.Verbs), func(verb string) bool { return !slices.Contains(verbs, verb) })
		if len(wanted) == 0 {
			return fmt.Errorf("%v has no verb of OpenAPI", route.Verbs)
		}
	}
	for _, verb := range wanted {
		switch other := item.calls[verb]; {
		case other != nil && other.named && !named:
			continue
		case other != nil:
			return fmt.Errorf("%s is taken by %s", verb, other.Name)
		}
		c := &call{Operation: op, item: item, verb: verb, named: named, inPath: inPath}
		item.calls[verb] = c
		a.calls[op] = append(a.calls[op], c)
	}
	return nil
}

// form is what is left of a path without the spelling of its literals and the
// names of its variables.
func form(segments []string) string {
	var all []string
	for _, s := range segments {
		if _, variable := variable(s); variable {
			s = "{}"
		}
		all = append(all, strings.ToLower(s))
	}
	return strings.Join(all, "/")
}

// variable is the name in a segment that is one.
func variable(segment string) (name string, ok bool) {
	name, ok = strings.CutPrefix(segment, "{")
	return strings.TrimSuffix(name, "}"), ok
}

func (p *pathItem) path() string { return "/" + strings.Join(p.segments, "/") }

// variables are the names that the path gives its variables, in order.
func (p *pathItem) variables() []string {
	var names []string
	for _, s := range p.segments {
		if name, ok := variable(s); ok {
			names = append(names, name)
		}
	}
	return names
}

// pathMembers finds the members that a path names, in any case.
func pathMembers(op *Operation, segments []string) ([]*schema.Member, error) {
	all := op.Request.AllMembers()
	var found []*schema.Member
	for _, s := range segments {
		name, ok := variable(s)
		if !ok {
			continue
		}
		i := slices.IndexFunc(all, func(m *schema.Member) bool { return strings.EqualFold(m.Name, name) })
		if i < 0 {
			return nil, fmt.Errorf("the request has no member %s", name)
		}
		found = append(found, all[i])
	}
	return found, nil
}

// name gives each call its operationId: the operation's name to the call that
// says most about it on its first path, verb and path added to the others.
func (a *atlas) name(sorted []Operation) {
	taken := map[string]bool{}
	for _, op := range sorted {
		taken[op.Name] = true
	}
	for i := range sorted {
		main := a.main(&sorted[i])
		for _, c := range a.calls[&sorted[i]] {
			if c == main {
				c.id = c.Name
				continue
			}
			c.id = free(c.Name+"By"+c.signature(), taken)
			taken[c.id] = true
		}
	}
}

func free(id string, taken map[string]bool) string {
	candidate := id
	for n := 2; taken[candidate]; n++ {
		candidate = id + strconv.Itoa(n)
	}
	return candidate
}

// main is the call of the first path with the verb that reading or writing goes
// by, or nil for an operation without calls.
func (a *atlas) main(op *Operation) *call {
	order := []string{"POST", "PUT", "PATCH", "DELETE"}
	if op.Reads {
		order = []string{"GET"}
	}
	calls := a.calls[op]
	for _, verb := range order {
		for _, c := range calls {
			if c.verb == verb && c.item == calls[0].item {
				return c
			}
		}
	}
	if len(calls) == 0 {
		return nil
	}
	return calls[0]
}

// signature is verb and path as part of a name, for instance GetAuthProvider.
func (c *call) signature() string {
	words := strings.FieldsFunc(strings.ToLower(c.verb)+c.item.path(), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9')
	})
	var name string
	for _, w := range words {
		name += strings.ToUpper(w[:1]) + w[1:]
	}
	return name
}
