package pages

import (
	"fmt"
	"html/template"
	"net/url"
	"strings"

	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// Operation is what pages show of an operation.
type Operation struct {
	typegen.Operation
	// Area groups operations on the index.
	Area string
	// Open operations need no sign-in.
	Open bool
	// Roles of which one is enough; empty means any signed-in caller.
	Roles []string
}

// Options say which page of an operation is asked for.
type Options struct {
	// Service is the service's name, the title of each page.
	Service string
	// Host is the name that the request came for, without port.
	Host string
	// Format is the format that the page is about; the zero value means JSON.
	Format Format
	// Language names the type listing to show; empty shows tables of members.
	Language string
	// Listing shapes listings; its edition holds for the tables too.
	Listing typegen.Options
	// TypesPath is where the server gives listings as plain text, for instance
	// /types; empty if it does not.
	TypesPath string
	// TryPath is where the server takes calls by the operation's name, for
	// instance /json/reply, and answers ?format=html with a page; empty leaves
	// the form for trying calls out.
	TryPath string
	Caller
}

// Format is a format of the example calls.
type Format struct {
	// Name is the format's name in addresses, for instance json.
	Name string
	// ContentType names it in headers.
	ContentType string
	// Sample makes an example body.
	Sample func(t *schema.Type) []byte
}

// OperationView is what the page of an operation shows.
type OperationView struct {
	Service, Name, Summary string
	StylePath, IndexPath   string
	// Access is nil for open operations.
	Access *Access
	Routes []RouteView
	Nav    []Link
	// Tables describe the types; Listing replaces them when a language was
	// asked for, Problem when there is no such language.
	Tables  []Table
	Listing *ListingView
	Problem string
	// Format is the name of the format in addresses.
	Format  string
	Example Example
	// Try is nil where calls cannot be tried.
	Try *TryView
}

// Title names the page.
func (v OperationView) Title() string { return v.Service }

// Access is what a caller needs.
type Access struct {
	// Label and Roles are empty when signing in is enough.
	Label, Roles string
}

// RouteView is one row of the table of routes.
type RouteView struct{ Verbs, Path string }

// Link is a link by absolute path. Active marks the page that it stands on.
type Link struct {
	Href, Label string
	Active      bool
}

// ListingView is a type listing in a language.
type ListingView struct {
	Language string
	Code     template.HTML
	// Plain links to the listing as plain text; nil leaves the link out.
	Plain *Link
}

// NewOperation fills the page of an operation.
func NewOperation(op Operation, o Options) OperationView {
	if o.Format.Name == "" {
		o.Format = JSON()
	}
	v := OperationView{
		Service: o.Service, Name: op.Name, Summary: op.Summary,
		StylePath: StylePath, IndexPath: IndexPath,
		Access:  access(op),
		Nav:     nav(op.Name, o),
		Format:  o.Format.Name,
		Example: example(op, o),
		Try:     try(op, o),
	}
	for _, r := range op.Routes {
		v.Routes = append(v.Routes, RouteView{Verbs: verbs(r), Path: r.Path})
	}
	if o.Language == "" {
		v.Tables = tables(op, o.Listing)
		return v
	}
	language, ok := typegen.LanguageOf(o.Language)
	if !ok {
		v.Problem = unknownLanguage(o.Language)
		return v
	}
	v.Listing = listing(op, language, o)
	return v
}

func access(op Operation) *Access {
	switch {
	case op.Open:
		return nil
	case len(op.Roles) == 0:
		return &Access{}
	case len(op.Roles) == 1:
		return &Access{Label: "Requires the role:", Roles: op.Roles[0]}
	}
	return &Access{Label: "Requires any of the roles:", Roles: strings.Join(op.Roles, ", ")}
}

func verbs(r typegen.Route) string {
	if len(r.Verbs) == 0 {
		return "All Verbs"
	}
	return strings.Join(r.Verbs, ",")
}

// nav links to the tables and to the listing in each language.
func nav(name string, o Options) []Link {
	links := []Link{{
		Href: href(name, o.Format.Name, "", o.Listing.Edition), Label: "Metadata", Active: o.Language == "",
	}}
	for _, l := range typegen.Languages() {
		links = append(links, Link{
			Href: href(name, o.Format.Name, l.Name(), o.Listing.Edition), Label: l.Label(), Active: o.Language == l.Name(),
		})
	}
	return links
}

// href is the address of an operation's page; a compat reader stays one.
func href(name, format, language string, edition typegen.Edition) string {
	address := "/" + format + "/metadata?op=" + url.QueryEscape(name)
	if language != "" {
		address += "&lang=" + url.QueryEscape(language)
	}
	if edition == typegen.Compat64 {
		address += "&compat=6.4"
	}
	return address
}

func listing(op Operation, language typegen.Language, o Options) *ListingView {
	code := typegen.Print(language, []typegen.Operation{op.Operation}, o.Listing)
	v := &ListingView{Language: language.Name(), Code: escape(code)}
	if o.TypesPath != "" {
		v.Plain = &Link{
			Href:  o.TypesPath + "/" + language.Name() + "?IncludeTypes=" + url.QueryEscape(op.Name) + ".*",
			Label: fmt.Sprintf("%s %s DTOs", language.Label(), op.Name),
		}
	}
	return v
}

func unknownLanguage(name string) string {
	var known []string
	for _, l := range typegen.Languages() {
		known = append(known, l.Name())
	}
	return fmt.Sprintf("Unknown language '%s', Supported languages: %s", name, strings.Join(known, ", "))
}

// escape writes code as HTML. Quotes stay, for people read the page's source too
// and scrapers take it as it is.
func escape(code []byte) template.HTML {
	return template.HTML(strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(string(code)))
}
