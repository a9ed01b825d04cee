package metadata_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/metadata"
	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
	"evovoice/host/wire"
)

var update = flag.Bool("update", false, "write the golden files")

func operations() []pages.Operation {
	var ops []pages.Operation
	for _, o := range api.Operations() {
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

func options() metadata.Options {
	return metadata.Options{
		BaseURL: "https://voice.example", Namespace: "EvoVoice",
		Roots:        []*schema.Type{schema.Of(reflect.TypeFor[api.NodeParameterMap]())},
		Service:      "Evo Voice",
		ContentTypes: map[string]string{"json": "application/json", "csv": "text/csv"},
		Plugins:      []string{"metadata", "nativetypes", "auth", "openapi"},
		Providers: []metadata.AuthProvider{
			{Name: "credentials", Type: "credentials", Label: "Email address and password"},
			{Name: "basic", Type: "Basic"},
		},
		SignInPath: "/sign-in",
	}
}

// models are all that the package makes, by the name of their golden file.
func models() map[string]any {
	return map[string]any{
		"types":      metadata.Types(operations(), options()),
		"app":        metadata.App(operations(), options()),
		"nav":        metadata.Nav("https://voice.example", metadata.Link{ID: "credentials", Href: "/sign-in", Label: "Sign in"}),
		"listings":   metadata.Listings("https://voice.example/"),
		"operations": metadata.OperationsMetadata(operations()),
		// What is empty must keep its shape, too.
		"types.empty":      metadata.Types(nil, metadata.Options{}),
		"app.empty":        metadata.App(nil, metadata.Options{}),
		"nav.empty":        metadata.Nav(""),
		"operations.empty": metadata.OperationsMetadata(nil),
		"types.odd":        metadata.Types(odd(), metadata.Options{}),
		"operations.odd":   metadata.OperationsMetadata(odd()),
	}
}

func TestGolden(t *testing.T) {
	t.Parallel()
	for name, model := range models() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			compact, err := wire.AppendJSON(nil, model)
			if err != nil {
				t.Fatal(err)
			}
			var text bytes.Buffer
			if err := json.Indent(&text, compact, "", "  "); err != nil {
				t.Fatal(err)
			}
			golden(t, name+".json", text.String()+"\n")
		})
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

func TestEncodersAgree(t *testing.T) {
	t.Parallel()
	for name, model := range models() {
		ours, err := wire.AppendJSON(nil, model)
		if err != nil {
			t.Fatal(err)
		}
		var theirs bytes.Buffer
		e := json.NewEncoder(&theirs)
		e.SetEscapeHTML(false)
		if err := e.Encode(model); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(strings.TrimSuffix(theirs.String(), "\n"), string(ours)); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// Whoever follows a name of the service's namespace finds its description.
func TestTypesAreDescribed(t *testing.T) {
	t.Parallel()
	for name, o := range map[string][]pages.Operation{"contract": operations(), "odd": odd()} {
		m := metadata.Types(o, options())
		described := map[string]int{}
		for _, d := range m.Types {
			described[d.Name]++
			if described[d.Name] > 1 {
				t.Errorf("%s: %s is given twice", name, d.Name)
			}
		}
		all := slices.Clone(m.Types)
		for _, op := range m.Operations {
			all = append(all, op.Request)
			described[op.Request.Name]++
			if op.Response != nil {
				all = append(all, *op.Response)
				described[op.Response.Name]++
			}
		}
		for _, d := range all {
			for _, used := range references(d) {
				if described[used] == 0 {
					t.Errorf("%s: %s uses %s", name, d.Name, used)
				}
			}
		}
		if len(described) < 5 {
			t.Errorf("%s: only %d types", name, len(described))
		}
	}
}

// references are the types of the service's namespace that a type uses.
func references(d metadata.Type) []string {
	names := []metadata.TypeName{}
	if d.Inherits != nil {
		names = append(names, *d.Inherits)
	}
	for _, p := range d.Properties {
		names = append(names, metadata.TypeName{Name: p.Type, Namespace: p.Namespace, GenericArgs: p.GenericArgs})
	}
	known := []string{"T", "T1", "T2", "String", "Boolean", "Int32", "Int64", "Double", "DateTime", "Object", "Byte[]"}
	var all []string
	for _, n := range names {
		if n.Namespace == "EvoVoice" && !slices.Contains(known, n.Name) {
			all = append(all, n.Name)
		}
		for _, arg := range n.GenericArgs {
			bare := arg[strings.LastIndexAny(arg, "<,")+1:]
			if bare = strings.TrimRight(bare, ">"); !slices.Contains(known, bare) {
				all = append(all, bare)
			}
		}
	}
	return all
}

// Properties run parallel to the members of their types.
func TestPropertiesAreMembers(t *testing.T) {
	t.Parallel()
	m := metadata.Types(operations(), options())
	for i, op := range m.Operations {
		ops := operations()
		slices.SortFunc(ops, func(a, b pages.Operation) int { return strings.Compare(a.Name, b.Name) })
		if op.Request.Name != ops[i].Name {
			t.Fatalf("%s at the place of %s", op.Request.Name, ops[i].Name)
		}
		var got, want []string
		for _, p := range op.Request.Properties {
			got = append(got, strings.ToLower(p.Name[:1])+p.Name[1:])
		}
		for _, member := range ops[i].Request.Members {
			want = append(want, member.Name)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", op.Request.Name, d)
		}
	}
}

func TestOrderOfInputDoesNotMatter(t *testing.T) {
	t.Parallel()
	backward := operations()
	slices.Reverse(backward)
	if d := cmp.Diff(metadata.Types(operations(), options()), metadata.Types(backward, options())); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(metadata.OperationsMetadata(operations()), metadata.OperationsMetadata(backward)); d != "" {
		t.Error(d)
	}
}

func TestEveryLanguageHasItsAddress(t *testing.T) {
	t.Parallel()
	text, err := wire.AppendJSON(nil, metadata.Listings("http://here"))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range typegen.Languages() {
		if want := `"http://here/types/` + l.Name() + `"`; strings.Count(string(text), want) != 1 {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(string(text), "/js\"") {
		t.Error("has an address for a language that is not printed")
	}
}
