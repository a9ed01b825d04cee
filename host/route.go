package host

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// node is a step of the route tree. Literals are kept in lower case.
type node struct {
	literals map[string]*node
	variable *node
	ends     []*end
}

// end is an operation's route that ends at a node.
type end struct {
	op    *Operation
	verbs []string
	names []string // of the variables on the way
}

func (n *node) add(op *Operation, route Route) error {
	if !strings.HasPrefix(route.Path, "/") {
		return fmt.Errorf("route %q does not start with a slash", route.Path)
	}
	e := &end{op: op, verbs: route.Verbs}
	for _, segment := range segments(route.Path) {
		if name, ok := strings.CutPrefix(segment, "{"); ok {
			e.names = append(e.names, strings.TrimSuffix(name, "}"))
			if n.variable == nil {
				n.variable = &node{}
			}
			n = n.variable
			continue
		}
		literal := lower(segment)
		if n.literals == nil {
			n.literals = map[string]*node{}
		}
		if n.literals[literal] == nil {
			n.literals[literal] = &node{}
		}
		n = n.literals[literal]
	}
	for _, other := range n.ends {
		if other.clashes(e) {
			return fmt.Errorf("route %s is taken by %s", route.Path, other.op.Name)
		}
	}
	n.ends = append(n.ends, e)
	return nil
}

func (e *end) clashes(other *end) bool {
	if len(e.verbs) == 0 || len(other.verbs) == 0 {
		return len(e.verbs) == len(other.verbs)
	}
	return slices.ContainsFunc(e.verbs, func(v string) bool { return slices.Contains(other.verbs, v) })
}

// match is a route found for a path.
type match struct {
	op     *Operation
	names  []string
	values []string
	// allow are the verbs of the path, filled when the verb asked for is none.
	allow []string
}

// find looks for the route with the most literals, the earlier segments
// counting more, and among those for the verb. A verb of its own beats every
// verb; HEAD is taken where GET is.
func (n *node) find(verb string, path []string) (match, bool) {
	var allow []string
	var values [maxSegments]string
	m, found := n.walk(verb, path, values[:0], &allow)
	if !found && len(allow) > 0 {
		slices.Sort(allow)
		return match{allow: slices.Compact(allow)}, true
	}
	return m, found
}

const maxSegments = 16

func (n *node) walk(verb string, path, values []string, allow *[]string) (match, bool) {
	if len(path) == 0 {
		return n.pick(verb, values, allow)
	}
	if next := n.literals[lower(path[0])]; next != nil {
		if m, ok := next.walk(verb, path[1:], values, allow); ok {
			return m, true
		}
	}
	if n.variable != nil {
		return n.variable.walk(verb, path[1:], append(values, path[0]), allow)
	}
	return match{}, false
}

func (n *node) pick(verb string, values []string, allow *[]string) (match, bool) {
	if verb == "HEAD" {
		verb = "GET"
	}
	var anyVerb *end
	for _, e := range n.ends {
		if len(e.verbs) == 0 {
			anyVerb = e
			continue
		}
		if slices.Contains(e.verbs, verb) {
			return match{op: e.op, names: e.names, values: slices.Clone(values)}, true
		}
		*allow = append(*allow, e.verbs...)
	}
	if anyVerb != nil {
		return match{op: anyVerb.op, names: anyVerb.names, values: slices.Clone(values)}, true
	}
	return match{}, false
}

// segments cuts a path at its slashes; empty segments do not count.
func segments(path string) []string {
	return slices.DeleteFunc(strings.Split(path, "/"), func(s string) bool { return s == "" })
}

// decoded is segments of an escaped path, each decoded once, so that an
// escaped slash stays inside its segment.
func decoded(escaped string) ([]string, error) {
	parts := segments(escaped)
	for i, p := range parts {
		if !strings.Contains(p, "%") {
			continue
		}
		text, err := url.PathUnescape(p)
		if err != nil {
			return nil, err
		}
		parts[i] = text
	}
	return parts, nil
}

func lower(s string) string { return strings.ToLower(s) }
