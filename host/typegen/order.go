package typegen

import (
	"slices"

	"evovoice/host/schema"
)

// Related gives the types with a name that belong to the roots, each instance of
// a generic type on its own: a root, its base, the types of its members in
// order, and so on downwards before the next root.
func (o Options) Related(roots ...*schema.Type) []*schema.Type {
	w := walk{options: &o, seen: map[string]bool{}}
	for _, t := range roots {
		w.visit(t)
	}
	return w.found
}

type walk struct {
	options *Options
	seen    map[string]bool
	found   []*schema.Type
}

func (w *walk) visit(t *schema.Type) {
	switch {
	case t == nil:
		return
	case t.Name == "": // a list, a plain map or a scalar
		w.visit(t.Elem)
		return
	case w.seen[t.FullName()] || !w.options.declares(t):
		return
	}
	w.seen[t.FullName()] = true
	w.found = append(w.found, t)
	w.visit(t.Base)
	w.visit(t.Elem)
	for _, m := range w.options.Edition.Members(t) {
		w.visit(m.Type)
	}
	for _, a := range t.Args {
		w.visit(a)
	}
}

// declared gives the types of a listing in print order.
func declared(operations []Operation, requests map[string]*Operation, o Options) []*schema.Type {
	var roots []*schema.Type
	if o.Edition == Current {
		roots = append(roots, o.Roots...)
	}
	for _, op := range operations {
		roots = append(roots, op.Request, op.Reply)
	}
	if o.ResponseStatus != nil {
		roots = append(roots, o.ResponseStatus)
	}
	types := definitions(o.Related(roots...))
	if o.Edition == Compat64 {
		return byDependency(basesFirst(types), requests, o.Edition)
	}
	types = byKind(basesFirst(types), operations, requests)
	// A base that was reached by way of its own derived type would follow it.
	return basesFirst(byDependency(types, requests, o.Edition))
}

// definitions keeps one instance of each generic type: the first whose
// arguments have names, by which they are found in its members, if there is one.
func definitions(types []*schema.Type) []*schema.Type {
	place := map[string]int{}
	var kept []*schema.Type
	for _, t := range types {
		i, found := place[t.Name]
		switch {
		case !found:
			place[t.Name] = len(kept)
			kept = append(kept, t)
		case !named(kept[i].Args) && named(t.Args):
			kept[i] = t
		}
	}
	return kept
}

func named(types []*schema.Type) bool {
	return !slices.ContainsFunc(types, func(t *schema.Type) bool { return t.Name == "" })
}

// byKind puts plain types first, then replies, then requests.
func byKind(types []*schema.Type, operations []Operation, requests map[string]*Operation) []*schema.Type {
	replies := map[string]bool{}
	for _, op := range operations {
		if op.Reply != nil {
			replies[op.Reply.Name] = true
		}
	}
	var groups [3][]*schema.Type
	for _, t := range types {
		group := 0
		switch {
		case requests[t.Name] != nil:
			group = 2
		case replies[t.Name]:
			group = 1
		}
		groups[group] = append(groups[group], t)
	}
	return append(append(groups[0], groups[1]...), groups[2]...)
}

// basesFirst moves each base before the first type that extends it and keeps
// the order otherwise.
func basesFirst(types []*schema.Type) []*schema.Type {
	listed := map[string]*schema.Type{}
	for _, t := range types {
		listed[t.Name] = t
	}
	var sorted []*schema.Type
	var put func(t *schema.Type)
	put = func(t *schema.Type) {
		if t == nil || listed[t.Name] == nil {
			return
		}
		definition := listed[t.Name]
		delete(listed, t.Name)
		put(t.Base)
		sorted = append(sorted, definition)
	}
	for _, t := range types {
		put(t)
	}
	return sorted
}

// byDependency puts each type after those that it needs. Of two types that need
// each other the one reached second comes first.
func byDependency(types []*schema.Type, requests map[string]*Operation, e Edition) []*schema.Type {
	d := dependencies{waiting: map[string]*schema.Type{}, requests: requests, edition: e}
	for _, t := range types {
		d.waiting[t.Name] = t
	}
	for _, t := range types {
		d.put(t)
	}
	return d.sorted
}

// dependencies holds the types not yet reached and those put in order.
type dependencies struct {
	waiting  map[string]*schema.Type
	requests map[string]*Operation
	edition  Edition
	sorted   []*schema.Type
}

func (d *dependencies) put(t *schema.Type) {
	if d.waiting[t.Name] == nil {
		return
	}
	t = d.waiting[t.Name]
	delete(d.waiting, t.Name)
	if op := d.requests[t.Name]; op != nil {
		d.need(op.Reply)
	}
	d.need(t.Base)
	if t.Base != nil {
		d.put(t.Base) // a generic base, which need leaves out
	}
	d.need(t.Elem)
	for _, m := range d.edition.Members(t) {
		d.need(m.Type)
	}
	d.sorted = append(d.sorted, t)
}

// need puts the types that a use of t refers to: for generic types the
// arguments, whose definition can come at any place.
func (d *dependencies) need(t *schema.Type) {
	switch {
	case t == nil:
	case t.Name == "":
		d.need(t.Elem)
	case len(t.Args) > 0:
		for _, a := range t.Args {
			d.need(a)
		}
	default:
		d.put(t)
	}
}
