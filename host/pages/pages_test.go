package pages_test

import (
	"bytes"
	"errors"
	"flag"
	"html"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

var update = flag.Bool("update", false, "write the golden files")

// shown are the operations of the test pages.
var shown = []string{
	"GetAccount", "ListAccounts", "NewAccount", "Authenticate", "GetAuthStatus", "GetCustomer", "ListCustomers", "NewCustomer",
}

func operations() []pages.Operation {
	var ops []pages.Operation
	for _, o := range api.Operations() {
		if !slices.Contains(shown, o.Name) {
			continue
		}
		op := pages.Operation{Area: o.Area, Open: o.Open}
		op.Name, op.Summary, op.Request = o.Name, o.Summary, schema.Of(reflect.TypeOf(o.Request))
		if o.Reply != nil {
			op.Reply = schema.Of(reflect.TypeOf(o.Reply))
		}
		for _, r := range o.Routes {
			op.Routes = append(op.Routes, typegen.Route{Verbs: r.Verbs, Path: r.Path})
		}
		for _, r := range o.Roles {
			op.Roles = append(op.Roles, string(r))
		}
		op.Verb = typegen.MarkerVerb(op.Routes)
		ops = append(ops, op)
	}
	return ops
}

func operation(t *testing.T, name string) pages.Operation {
	t.Helper()
	ops := operations()
	i := slices.IndexFunc(ops, func(o pages.Operation) bool { return o.Name == name })
	if i < 0 {
		t.Fatalf("no operation %s", name)
	}
	return ops[i]
}

func options() pages.Options {
	return pages.Options{
		Service: "Evo Voice", Host: "evovoice.io",
		Listing: typegen.Options{
			Preamble:    map[string]string{"typescript": "export class NodeParameterMap\n{\n}\n"},
			WithoutBase: []string{"Struct"},
			Undeclared:  []string{"DayOfWeek"},
		},
	}
}

func page(t *testing.T, op pages.Operation, o pages.Options) string {
	t.Helper()
	var out bytes.Buffer
	if err := pages.WriteOperation(&out, pages.NewOperation(op, o)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func index(t *testing.T, ops []pages.Operation) string {
	t.Helper()
	var out bytes.Buffer
	if err := pages.WriteIndex(&out, pages.NewIndex("Evo Voice", ops)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// between cuts out what stands between two marks, the first of which is given
// from its start to its end.
func between(t *testing.T, text, before, after string) string {
	t.Helper()
	_, rest, found := strings.Cut(text, before)
	inner, _, ended := strings.Cut(rest, after)
	if !found || !ended {
		t.Fatalf("no %s…%s in the page", before, after)
	}
	return inner
}

func TestExampleMatchesTheGivenPage(t *testing.T) {
	t.Parallel()
	given, err := os.ReadFile("testdata/new-customer-page.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, want, _ := strings.Cut(string(given), "\n\nPOST /customers ")
	want = "POST /customers " + want

	got := page(t, operation(t, "NewCustomer"), options())
	request := between(t, got, `<div class="request"><pre>`, "</pre>")
	response := between(t, got, `<div class="response"><pre>`, "</pre>")
	request = strings.NewReplacer(`<span class="value">`, "", "</span>", "").Replace(request)
	text := html.UnescapeString(request) + "\n" + html.UnescapeString(response)
	if d := cmp.Diff(strings.TrimSuffix(want, "\n"), text); d != "" {
		t.Error(d)
	}
}

func TestListingOnThePageIsTheListing(t *testing.T) {
	t.Parallel()
	op := operation(t, "NewCustomer")
	o := options()
	o.Language = "typescript"
	for _, e := range []typegen.Edition{typegen.Current, typegen.Compat64} {
		o.Listing.Edition = e
		l, _ := typegen.LanguageOf("typescript")
		want := typegen.Print(l, []typegen.Operation{op.Operation}, o.Listing)
		code := between(t, page(t, op, o), `<pre><code lang="typescript">`, "</code></pre>")
		if d := cmp.Diff(string(want), html.UnescapeString(code)); d != "" {
			t.Error(d)
		}
	}
}

func TestPages(t *testing.T) {
	t.Parallel()
	with := func(change func(o *pages.Options)) pages.Options {
		o := options()
		change(&o)
		return o
	}
	language := func(name string) pages.Options {
		return with(func(o *pages.Options) { o.Language = name })
	}
	tests := map[string]string{
		"index.html":               index(t, some(t)),
		"index.search.html":        found(t, some(t), searched()),
		"NewCustomer.try.html":     page(t, operation(t, "NewCustomer"), tried(caller())),
		"ListCustomers.try.html":   page(t, operation(t, "ListCustomers"), tried(pages.Caller{SignInPath: "/sign-in"})),
		"snapshot.html":            snapshot(t, reply()),
		"snapshot.failure.html":    snapshot(t, failure()),
		"NewCustomer.html":         page(t, operation(t, "NewCustomer"), options()),
		"NewCustomer.ts.html":      page(t, operation(t, "NewCustomer"), language("typescript")),
		"NewCustomer.compat.html":  page(t, operation(t, "NewCustomer"), with(func(o *pages.Options) { o.Listing.Edition = typegen.Compat64 })),
		"ListCustomers.html":       page(t, operation(t, "ListCustomers"), options()),
		"GetCustomer.html":         page(t, operation(t, "GetCustomer"), options()),
		"Authenticate.html":        page(t, operation(t, "Authenticate"), options()),
		"GetAuthStatus.links.html": page(t, operation(t, "GetAuthStatus"), with(func(o *pages.Options) { o.Language, o.TypesPath = "typescript", "/types" })),
		"GetAccount.unknown.html":  page(t, operation(t, "GetAccount"), language("<cobol>")),
	}
	for name, got := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			golden(t, name, got)
		})
	}
}

// some operations, of several areas and one of none.
func some(t *testing.T) []pages.Operation {
	t.Helper()
	return []pages.Operation{
		operation(t, "NewCustomer"), operation(t, "ListCustomers"), operation(t, "Authenticate"), operation(t, "GetAuthStatus"),
		changeWith(),
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s: %s", path, d)
	}
}

func TestOtherFormats(t *testing.T) {
	t.Parallel()
	o := options()
	o.Format = pages.Format{
		Name: "xml", ContentType: "application/xml",
		Sample: func(typ *schema.Type) []byte { return []byte("<" + typ.Name + "/>") },
	}
	got := page(t, operation(t, "NewCustomer"), o)
	for _, want := range []string{
		"<h3>HTTP + XML</h3>", "Accept: application/xml\n", "&lt;NewCustomer/&gt;", "&lt;CustomerInfo/&gt;",
		`href="/xml/metadata?op=NewCustomer&amp;lang=typescript"`, "<b>?format=xml</b>",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(got, "jsonp") {
		t.Error("offers jsonp for xml")
	}
}

func TestCompatReadersStayOnCompatPages(t *testing.T) {
	t.Parallel()
	o := options()
	o.Listing.Edition = typegen.Compat64
	got := page(t, operation(t, "NewCustomer"), o)
	if want := `href="/json/metadata?op=NewCustomer&amp;lang=typescript&amp;compat=6.4"`; !strings.Contains(got, want) {
		t.Errorf("no %s", want)
	}
	if strings.Contains(got, "aiInsights") {
		t.Error("shows a member of a later generation")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("gone") }

func TestWriteTellsOfFailures(t *testing.T) {
	t.Parallel()
	if err := pages.WriteIndex(broken{}, pages.NewIndex("Evo Voice", nil)); err == nil {
		t.Error("no error from a reader that is gone")
	}
}
