package pages

import (
	"cmp"
	"slices"
	"strings"

	"evovoice/host/typegen"
)

// IndexView is what the index shows.
type IndexView struct {
	Service, StylePath string
	Areas              []Area
}

// Area is a group of operations.
type Area struct {
	Name       string
	Operations []IndexRow
}

// IndexRow is one operation of the index.
type IndexRow struct {
	Name, Summary string
	Routes        []RouteView
	// Access says who may call.
	Access string
	// Page leads to the operation's page, Listings to its types in each
	// language.
	Page     Link
	Listings []Link
}

// NewIndex fills the index: areas and, in them, operations by name.
func NewIndex(service string, operations []Operation) IndexView {
	v := IndexView{Service: service, StylePath: StylePath}
	sorted := slices.SortedFunc(slices.Values(operations), func(a, b Operation) int {
		return cmp.Or(strings.Compare(a.Area, b.Area), strings.Compare(a.Name, b.Name))
	})
	for _, op := range sorted {
		if len(v.Areas) == 0 || v.Areas[len(v.Areas)-1].Name != op.Area {
			v.Areas = append(v.Areas, Area{Name: op.Area})
		}
		area := &v.Areas[len(v.Areas)-1]
		area.Operations = append(area.Operations, indexRow(op))
	}
	return v
}

func indexRow(op Operation) IndexRow {
	row := IndexRow{
		Name: op.Name, Summary: op.Summary,
		Page: Link{Href: href(op.Name, "json", "", typegen.Current), Label: "JSON"},
	}
	for _, r := range op.Routes {
		row.Routes = append(row.Routes, RouteView{Verbs: verbs(r), Path: r.Path})
	}
	if len(row.Routes) == 0 {
		row.Routes = []RouteView{{Verbs: "All Verbs", Path: "/json/reply/" + op.Name}}
	}
	switch {
	case op.Open:
		row.Access = "Everybody"
	case len(op.Roles) == 0:
		row.Access = "Any sign-in"
	default:
		row.Access = strings.Join(op.Roles, ", ")
	}
	for _, l := range typegen.Languages() {
		row.Listings = append(row.Listings, Link{Href: href(op.Name, "json", l.Name(), typegen.Current), Label: l.Label()})
	}
	return row
}
