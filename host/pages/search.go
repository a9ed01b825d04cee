package pages

import (
	"net/url"
	"slices"
	"strings"
)

// What the index calls access that needs no role.
const (
	everybody = "Everybody"
	anySignIn = "Any sign-in"
)

// IndexQuery narrows the index. The zero value shows every operation.
type IndexQuery struct {
	// Text holds words that must all occur in name or summary, in any case.
	Text string
	// Area is the name of an area, in any case.
	Area string
	// Role is a role that the operation names, in any case, or one of the
	// index's words for operations without roles: Everybody, Any sign-in.
	Role string
	// Mine leaves out what the reader may not use. It does nothing where the
	// index does not know what that is.
	Mine bool
}

// IndexQueryOf reads the query that the index's own form sends.
func IndexQueryOf(query url.Values) IndexQuery {
	return IndexQuery{
		Text: strings.TrimSpace(query.Get("text")), Area: query.Get("area"), Role: query.Get("role"),
		Mine: query.Get("mine") == "true",
	}
}

// finds tells whether an operation belongs to the answer.
func (q IndexQuery) finds(op Operation, c Caller) bool {
	said := strings.ToLower(op.Name + "\n" + op.Summary)
	for _, word := range strings.Fields(strings.ToLower(q.Text)) {
		if !strings.Contains(said, word) {
			return false
		}
	}
	switch {
	case q.Area != "" && !strings.EqualFold(q.Area, op.Area):
		return false
	case q.Role != "" && !slices.ContainsFunc(callers(op), func(r string) bool { return strings.EqualFold(r, q.Role) }):
		return false
	}
	return !q.Mine || !c.marks() || c.Allowed(op)
}

// callers are those who may use an operation: roles, or one of the words for none.
func callers(op Operation) []string {
	switch {
	case op.Open:
		return []string{everybody}
	case len(op.Roles) == 0:
		return []string{anySignIn}
	}
	return op.Roles
}

// SearchView is the form that narrows the index.
type SearchView struct {
	Action, Text string
	Areas, Roles []Choice
	// Mine is nil where the index does not know what the reader may use.
	Mine *Choice
	// Count of Total operations are shown.
	Count, Total int
	// Narrowed tells that a query was asked.
	Narrowed bool
}

// Choice is one that a reader can make in a form.
type Choice struct {
	Name   string
	Chosen bool
}

func search(operations []Operation, o IndexOptions) SearchView {
	v := SearchView{
		Action: IndexPath, Text: o.Query.Text, Total: len(operations), Narrowed: o.Query != IndexQuery{},
	}
	var areas, roles []string
	for _, op := range operations {
		areas = append(areas, op.Area)
		roles = append(roles, callers(op)...)
	}
	v.Areas, v.Roles = choices(areas, o.Query.Area), choices(roles, o.Query.Role)
	if o.marks() {
		v.Mine = &Choice{Name: "Only what I may use", Chosen: o.Query.Mine}
	}
	return v
}

// choices gives each name once, in order. A chosen one that is not among them
// is shown all the same, for it is why nothing was found.
func choices(names []string, chosen string) []Choice {
	names = slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == "" })
	if chosen != "" && !slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(name, chosen) }) {
		names = append(names, chosen)
	}
	slices.Sort(names)
	var all []Choice
	for _, name := range slices.Compact(names) {
		all = append(all, Choice{Name: name, Chosen: strings.EqualFold(name, chosen)})
	}
	return all
}
