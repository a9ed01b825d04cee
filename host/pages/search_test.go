package pages_test

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/host/pages"
)

func found(t *testing.T, ops []pages.Operation, o pages.IndexOptions) string {
	t.Helper()
	var out bytes.Buffer
	if err := pages.WriteIndex(&out, pages.SearchIndex(ops, o)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// caller is a login that may do what needs no role.
func caller() pages.Caller {
	return pages.Caller{
		Who: "Ann <ann@example.com>", SignInPath: "/sign-in",
		Allowed: func(op pages.Operation) bool { return len(op.Roles) == 0 },
	}
}

func searched() pages.IndexOptions {
	return pages.IndexOptions{
		Service: "Evo Voice", Caller: caller(), Formats: []string{"json", "xml"},
		Query:     pages.IndexQuery{Text: "S"},
		TypesPath: "/types", BrowserPath: "/openapi", DocumentPath: "/openapi.json",
	}
}

// names are those of the operations that an index shows, in its order.
func names(v pages.IndexView) []string {
	all := []string{}
	for _, area := range v.Areas {
		for _, op := range area.Operations {
			all = append(all, op.Name)
		}
	}
	return all
}

func TestSearch(t *testing.T) {
	t.Parallel()
	all := []string{
		"GetAccount", "ListAccounts", "NewAccount", "Authenticate", "GetAuthStatus",
		"GetCustomer", "ListCustomers", "NewCustomer",
	}
	tests := map[string]struct {
		query string
		as    pages.Caller
		want  []string
	}{
		"nothing asked":      {"", pages.Caller{}, all},
		"part of a name":     {"text=CUSTOMER", pages.Caller{}, []string{"GetCustomer", "ListCustomers", "NewCustomer"}},
		"part of a summary":  {"text=who+is", pages.Caller{}, []string{"GetAuthStatus"}},
		"words of both":      {"text=+reads++CUST+", pages.Caller{}, []string{"GetCustomer"}},
		"no words":           {"text=+++", pages.Caller{}, all},
		"words not together": {"text=account+customer", pages.Caller{}, []string{}},
		"area":               {"area=auth", pages.Caller{}, []string{"Authenticate", "GetAuthStatus"}},
		"area in any case":   {"area=AUTH", pages.Caller{}, []string{"Authenticate", "GetAuthStatus"}},
		"part of an area":    {"area=aut", pages.Caller{}, []string{}},
		"role":               {"role=manager", pages.Caller{}, []string{"GetCustomer", "ListCustomers", "NewCustomer"}},
		"no role needed":     {"role=Any+sign-in", pages.Caller{}, []string{"GetAccount", "ListAccounts"}},
		"open":               {"role=everybody", pages.Caller{}, []string{"Authenticate", "GetAuthStatus"}},
		"all of them":        {"text=list&area=customers&role=Customer", pages.Caller{}, []string{"ListCustomers"}},
		"mine":               {"mine=true", caller(), []string{"GetAccount", "ListAccounts", "Authenticate", "GetAuthStatus"}},
		"mine by name":       {"mine=true&text=list", caller(), []string{"ListAccounts"}},
		"not mine":           {"mine=false", caller(), all},
		"mine of nobody":     {"mine=true", pages.Caller{Allowed: caller().Allowed}, all},
		"mine, unknown":      {"mine=true", pages.Caller{Who: "Ann"}, all},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			query, err := url.ParseQuery(test.query)
			if err != nil {
				t.Fatal(err)
			}
			v := pages.SearchIndex(operations(), pages.IndexOptions{Query: pages.IndexQueryOf(query), Caller: test.as})
			if d := cmp.Diff(test.want, names(v)); d != "" {
				t.Error(d)
			}
			if v.Search.Count != len(test.want) || v.Search.Total != len(all) {
				t.Errorf("says %d of %d", v.Search.Count, v.Search.Total)
			}
		})
	}
}

// What is asked for stays chosen in the form, one that nothing has too.
func TestFormKeepsItsQuery(t *testing.T) {
	t.Parallel()
	o := pages.IndexOptions{Query: pages.IndexQuery{Text: "new", Area: "Customers", Role: "Pilot", Mine: true}, Caller: caller()}
	v := pages.SearchIndex(operations(), o).Search
	want := pages.SearchView{
		Action: "/metadata", Text: "new",
		Areas: []pages.Choice{{Name: "accounts"}, {Name: "auth"}, {Name: "customers", Chosen: true}},
		Roles: []pages.Choice{
			{Name: "Any sign-in"},
			{Name: "Customer"},
			{Name: "Everybody"},
			{Name: "Manager"},
			{Name: "Pilot", Chosen: true},
			{Name: "SystemAdministrator"},
		},
		Mine:  &pages.Choice{Name: "Only what I may use", Chosen: true},
		Total: 8, Narrowed: true,
	}
	if d := cmp.Diff(want, v); d != "" {
		t.Error(d)
	}
}

func TestMarks(t *testing.T) {
	t.Parallel()
	marked := found(t, operations(), pages.IndexOptions{Caller: caller()})
	if got := strings.Count(marked, ">Allowed</td>"); got != 4 {
		t.Errorf("%d allowed", got)
	}
	if got := strings.Count(marked, ">Not allowed</td>"); got != 4 {
		t.Errorf("%d not allowed", got)
	}
	for name, c := range map[string]pages.Caller{"nobody": {}, "nobody in": {Allowed: caller().Allowed}, "unknown": {Who: "Ann"}} {
		plain := found(t, operations(), pages.IndexOptions{Caller: c})
		for _, mark := range []string{"llowed", ">You<", `name="mine"`} {
			if strings.Contains(plain, mark) {
				t.Errorf("%s: has %s", name, mark)
			}
		}
	}
}

func TestIndexSaysWhoReads(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		c    pages.Caller
		want string
	}{
		"signed in":  {caller(), `<p class="who">Signed in as Ann &lt;ann@example.com&gt;.</p>`},
		"signed out": {pages.Caller{SignInPath: "/sign-in?to=%2F"}, `<p class="who">Not signed in. <a href="/sign-in?to=%2F">Sign in</a></p>`},
		"unknown":    {pages.Caller{}, ""},
	}
	for name, test := range tests {
		got := found(t, operations(), pages.IndexOptions{Caller: test.c})
		if test.want == "" {
			if strings.Contains(got, `class="who"`) {
				t.Errorf("%s: says who", name)
			}
			continue
		}
		if !strings.Contains(got, test.want) || strings.Count(got, `class="who"`) != 1 {
			t.Errorf("%s: no %s", name, test.want)
		}
	}
}

// Narrowing by more never shows more, and shows what is left in the same order.
func TestSearchNarrows(t *testing.T) {
	t.Parallel()
	ops := operations()
	every := names(pages.NewIndex("", ops))
	text := rapid.SampledFrom([]string{"", "e", "account", "S", "new", "the caller", "zz"})
	area := rapid.SampledFrom([]string{"", "auth", "customers", "none"})
	role := rapid.SampledFrom([]string{"", "Manager", "Everybody", "none"})
	rapid.Check(t, func(t *rapid.T) {
		q := pages.IndexQuery{Text: text.Draw(t, "text"), Area: area.Draw(t, "area"), Role: role.Draw(t, "role"), Mine: rapid.Bool().Draw(t, "mine")}
		got := names(pages.SearchIndex(ops, pages.IndexOptions{Query: q, Caller: caller()}))
		parts := []pages.IndexQuery{{Text: q.Text}, {Area: q.Area}, {Role: q.Role}, {Mine: q.Mine}}
		want := slices.DeleteFunc(slices.Clone(every), func(name string) bool {
			return slices.ContainsFunc(parts, func(p pages.IndexQuery) bool {
				return !slices.Contains(names(pages.SearchIndex(ops, pages.IndexOptions{Query: p, Caller: caller()})), name)
			})
		})
		if !slices.Equal(want, got) {
			t.Errorf("%v, want %v", got, want)
		}
	})
}
