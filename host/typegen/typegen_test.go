package typegen_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

var update = flag.Bool("update", false, "write the golden files")

const preamble = `export class NodeParameterMap
{
    [key:string] : NodeParameter;

    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}
`

// options are those that the product prints with.
func options(e typegen.Edition) typegen.Options {
	return typegen.Options{
		Edition:     e,
		Roots:       []*schema.Type{schema.Of(reflect.TypeFor[api.NodeParameterMap]())},
		Preamble:    map[string]string{"typescript": preamble},
		WithoutBase: []string{"Struct"},
		Undeclared:  []string{"DayOfWeek"},
	}
}

func operations() []typegen.Operation {
	var ops []typegen.Operation
	for _, o := range api.Operations() {
		op := typegen.Operation{Name: o.Name, Summary: o.Summary, Request: schema.Of(reflect.TypeOf(o.Request))}
		if o.Reply != nil {
			op.Reply = schema.Of(reflect.TypeOf(o.Reply))
		}
		for _, r := range o.Routes {
			op.Routes = append(op.Routes, typegen.Route{Verbs: r.Verbs, Path: r.Path})
		}
		op.Verb = typegen.MarkerVerb(op.Routes)
		ops = append(ops, op)
	}
	return ops
}

func operation(t *testing.T, name string) typegen.Operation {
	t.Helper()
	ops := operations()
	i := slices.IndexFunc(ops, func(o typegen.Operation) bool { return o.Name == name })
	if i < 0 {
		t.Fatalf("no operation %s", name)
	}
	return ops[i]
}

func typeScript(t *testing.T) typegen.Language {
	t.Helper()
	l, ok := typegen.LanguageOf("typescript")
	if !ok {
		t.Fatal("no typescript")
	}
	return l
}

// givenListing is the listing of the page that the compat edition follows.
func givenListing(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile("../pages/testdata/new-customer-page.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "export class NodeParameterMap")
	listing, _, found := strings.Cut(rest, "\n\nTypeScript NewCustomer DTOs")
	if !found {
		t.Fatal("no listing on the page")
	}
	return "export class NodeParameterMap" + listing + "\n"
}

var (
	commentText = regexp.MustCompile(`(?m)^( *\* ).*$`)
	description = regexp.MustCompile(`Description=".*"`)
)

// withoutWords takes the wording of descriptions out of a listing.
func withoutWords(listing string) string {
	listing = commentText.ReplaceAllString(listing, "${1}…")
	return description.ReplaceAllString(listing, `Description="…"`)
}

func TestCompatListingMatchesTheGivenPage(t *testing.T) {
	t.Parallel()
	got := typegen.Print(typeScript(t), []typegen.Operation{operation(t, "NewCustomer")}, options(typegen.Compat64))
	if d := cmp.Diff(withoutWords(givenListing(t)), withoutWords(string(got))); d != "" {
		t.Error(d)
	}
}

func TestListings(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		operations []typegen.Operation
		edition    typegen.Edition
	}{
		"NewCustomer.compat.ts":   {[]typegen.Operation{operation(t, "NewCustomer")}, typegen.Compat64},
		"NewCustomer.ts":          {[]typegen.Operation{operation(t, "NewCustomer")}, typegen.Current},
		"ListCustomers.compat.ts": {[]typegen.Operation{operation(t, "ListCustomers")}, typegen.Compat64},
		"ListCustomers.ts":        {[]typegen.Operation{operation(t, "ListCustomers")}, typegen.Current},
		"Authenticate.compat.ts":  {[]typegen.Operation{operation(t, "Authenticate")}, typegen.Compat64},
		"samples.ts":              {samples(), typegen.Current},
		"samples.compat.ts":       {samples(), typegen.Compat64},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			golden(t, name, typegen.Print(typeScript(t), test.operations, options(test.edition)))
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s: %s", path, d)
	}
}

var declaredName = regexp.MustCompile(`(?m)^export (?:class|enum|interface) (\w+)`)

// A current listing declares each type once, and every class that another one
// extends stands before it.
func TestCurrentListingsAreWhole(t *testing.T) {
	t.Parallel()
	extends := regexp.MustCompile(`(?m)^export class (\w+).* extends (\w+)`)
	for _, ops := range append(singles(), append(operations(), samples()...)) {
		text := string(typegen.Print(typeScript(t), ops, options(typegen.Current)))
		position := map[string]int{}
		for _, m := range declaredName.FindAllStringSubmatchIndex(text, -1) {
			name := text[m[2]:m[3]]
			if _, twice := position[name]; twice {
				t.Errorf("%s: %s is declared twice", ops[0].Name, name)
			}
			position[name] = m[0]
		}
		for _, m := range extends.FindAllStringSubmatchIndex(text, -1) {
			base := text[m[4]:m[5]]
			if at, ok := position[base]; !ok || at > m[0] {
				t.Errorf("%s: %s comes before its base %s", ops[0].Name, text[m[2]:m[3]], base)
			}
		}
		for _, name := range []string{"NodeParameterMap", "NodeParameter", "ValueTypes", "NodeParameterSources", "Struct"} {
			if _, ok := position[name]; !ok {
				t.Errorf("%s: %s is missing", ops[0].Name, name)
			}
		}
	}
}

func singles() [][]typegen.Operation {
	var all [][]typegen.Operation
	for _, op := range operations() {
		all = append(all, []typegen.Operation{op})
	}
	return all
}

func TestMarkerVerb(t *testing.T) {
	t.Parallel()
	tests := []struct {
		verbs [][]string
		want  string
	}{
		{nil, ""},
		{[][]string{{"GET"}}, "GET"},
		{[][]string{{"PUT"}, {"PUT"}}, "PUT"},
		{[][]string{{"GET", "POST"}}, ""},
		{[][]string{{"GET"}, {"POST"}}, ""},
		{[][]string{{"GET"}, {}}, ""},
	}
	for _, test := range tests {
		var routes []typegen.Route
		for _, v := range test.verbs {
			routes = append(routes, typegen.Route{Verbs: v, Path: "/"})
		}
		if got := typegen.MarkerVerb(routes); got != test.want {
			t.Errorf("%v: %q, want %q", test.verbs, got, test.want)
		}
	}
}

func TestLanguages(t *testing.T) {
	t.Parallel()
	for _, l := range typegen.Languages() {
		found, ok := typegen.LanguageOf(l.Name())
		if !ok || found.Name() != l.Name() || l.Label() == "" {
			t.Errorf("language %q is not found by its name", l.Name())
		}
	}
	if _, ok := typegen.LanguageOf("cobol"); ok {
		t.Error("found a language that there is not")
	}
}

func TestEditionOf(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]typegen.Edition{
		"": typegen.Current, "6.4": typegen.Compat64, "7": typegen.Current,
	} {
		if got := typegen.EditionOf(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
