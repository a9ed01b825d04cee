package pages

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"evovoice/host/typegen"
)

// IndexOptions say what the index shows besides the operations.
type IndexOptions struct {
	// Service is the service's name, the title of each page.
	Service string
	Query   IndexQuery
	Caller
	// Formats are the names of the formats that operations have a page for;
	// none means json.
	Formats []string
	// TypesPath is where the server gives listings as plain text, for instance
	// /types. Links to it and to what the next two tell are left out where
	// they are empty.
	TypesPath string
	// BrowserPath is the page on which people read the API's OpenAPI document,
	// DocumentPath the document itself.
	BrowserPath, DocumentPath string
}

// IndexView is what the index shows.
type IndexView struct {
	Service, StylePath string
	// Who is the reader's login; SignIn is offered where there is none.
	Who    string
	SignIn *Link
	// Links lead to other descriptions of the whole API, Listings to its types
	// in each language.
	Links, Listings []Link
	Search          SearchView
	// Marked tells that rows say what the reader may use.
	Marked bool
	Areas  []Area
}

// Title names the page.
func (v IndexView) Title() string { return v.Service }

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
	// Allowed tells whether the reader may.
	Allowed bool
	// Page leads to the operation's page, Formats to that of each format and
	// Listings to its types in each language.
	Page              Link
	Formats, Listings []Link
}

// FormatLinks and ListingLinks are the row's links, each named for the operation
// too. They are written here because templates look into each address anew,
// which took most of the time of a long index.
func (r IndexRow) FormatLinks() template.HTML { return r.write(r.Formats) }

// ListingLinks stands with FormatLinks.
func (r IndexRow) ListingLinks() template.HTML { return r.write(r.Listings) }

func (r IndexRow) write(links []Link) template.HTML {
	var out strings.Builder
	for _, l := range links {
		label := template.HTMLEscapeString(l.Label)
		out.WriteString(`<a href="` + template.HTMLEscapeString(l.Href) + `" aria-label="` + label + ` of ` + template.HTMLEscapeString(r.Name) + `">` + label + `</a> `)
	}
	return template.HTML(out.String())
}

// NewIndex fills the index for a reader of whom nothing is known: areas and, in
// them, operations by name.
func NewIndex(service string, operations []Operation) IndexView {
	return SearchIndex(operations, IndexOptions{Service: service})
}

// SearchIndex fills the index with the operations that the query finds: areas
// and, in them, operations by name.
func SearchIndex(operations []Operation, o IndexOptions) IndexView {
	if len(o.Formats) == 0 {
		o.Formats = []string{JSON().Name}
	}
	v := IndexView{
		Service: o.Service, StylePath: StylePath, Who: o.Who, SignIn: o.signIn(),
		Links: o.links(), Listings: o.listings(), Search: search(operations, o), Marked: o.marks(),
	}
	sorted := slices.SortedFunc(slices.Values(operations), func(a, b Operation) int {
		return cmp.Or(strings.Compare(a.Area, b.Area), strings.Compare(a.Name, b.Name))
	})
	for _, op := range sorted {
		if !o.Query.finds(op, o.Caller) {
			continue
		}
		name := cmp.Or(op.Area, "other")
		if len(v.Areas) == 0 || v.Areas[len(v.Areas)-1].Name != name {
			v.Areas = append(v.Areas, Area{Name: name})
		}
		area := &v.Areas[len(v.Areas)-1]
		area.Operations = append(area.Operations, indexRow(op, o))
		v.Search.Count++
	}
	return v
}

func (o IndexOptions) links() []Link {
	all := []Link{
		{Href: o.BrowserPath, Label: "API browser"},
		{Href: o.DocumentPath, Label: "OpenAPI document"},
		{Href: o.TypesPath, Label: "Addresses of all type listings"},
	}
	return slices.DeleteFunc(all, func(l Link) bool { return l.Href == "" })
}

func (o IndexOptions) listings() []Link {
	if o.TypesPath == "" {
		return nil
	}
	var all []Link
	for _, l := range typegen.Languages() {
		all = append(all, Link{Href: o.TypesPath + "/" + l.Name(), Label: l.Label()})
	}
	return all
}

func indexRow(op Operation, o IndexOptions) IndexRow {
	row := IndexRow{
		Name: op.Name, Summary: op.Summary, Access: strings.Join(callers(op), ", "),
		Allowed: o.marks() && o.Allowed(op),
	}
	for _, r := range op.Routes {
		row.Routes = append(row.Routes, RouteView{Verbs: verbs(r), Path: r.Path})
	}
	if len(row.Routes) == 0 {
		row.Routes = []RouteView{{Verbs: "All Verbs", Path: "/json/reply/" + op.Name}}
	}
	for _, format := range o.Formats {
		row.Formats = append(row.Formats, Link{
			Href: href(op.Name, format, "", typegen.Current), Label: strings.ToUpper(format),
		})
	}
	row.Page = row.Formats[0]
	for _, l := range typegen.Languages() {
		row.Listings = append(row.Listings, Link{
			Href: href(op.Name, o.Formats[0], l.Name(), typegen.Current), Label: l.Label(),
		})
	}
	return row
}
