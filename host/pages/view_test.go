package pages_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/host/pages"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

type change struct {
	ID    string            `json:"id" in:"path" required:"true" doc:"Which one"`
	Flag  *bool             `json:"flag"`
	When  time.Time         `json:"when"`
	Words map[string]string `json:"words"`
	Raw   []byte            `json:"raw"`
	Any   []any             `json:"any" note:"Whatever"`
	Part  *part             `json:"part"`
}

type part struct {
	Size int64 `json:"size"`
}

func changeWith(routes ...typegen.Route) pages.Operation {
	op := pages.Operation{}
	op.Name, op.Request, op.Routes = "change", schema.Of(reflect.TypeFor[change]()), routes
	return op
}

func route(verbs, path string) typegen.Route {
	return typegen.Route{Verbs: strings.Fields(verbs), Path: path}
}

func TestParameters(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		routes   []typegen.Route
		id, flag string
	}{
		"no routes":        {nil, "query", "query"},
		"read":             {[]typegen.Route{route("GET", "/x/{Id}")}, "path", "query"},
		"write":            {[]typegen.Route{route("POST", "/x/{id}")}, "path", "body"},
		"put among others": {[]typegen.Route{route("GET", "/x"), route("PUT", "/x")}, "body", "body"},
		"patch":            {[]typegen.Route{route("PATCH", "/x")}, "query", "query"},
		"every verb":       {[]typegen.Route{route("", "/x")}, "body", "body"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := pages.NewOperation(changeWith(test.routes...), pages.Options{})
			members := v.Tables[0].Members
			if members[0].Parameter != test.id || members[1].Parameter != test.flag {
				t.Errorf("%s and %s, want %s and %s", members[0].Parameter, members[1].Parameter, test.id, test.flag)
			}
			if nested := v.Tables[1].Members[0].Parameter; nested != "form" {
				t.Errorf("%s for a nested type", nested)
			}
		})
	}
}

func TestTables(t *testing.T) {
	t.Parallel()
	v := pages.NewOperation(changeWith(route("POST", "/x/{id}")), pages.Options{})
	want := []pages.Table{
		{Name: "change", Members: []pages.MemberRow{
			{Name: "id", Parameter: "path", Type: "string", Required: "Yes", Description: "Which one"},
			{Name: "flag", Parameter: "body", Type: "bool?", Required: "No"},
			{Name: "when", Parameter: "body", Type: "DateTime", Required: "No"},
			{Name: "words", Parameter: "body", Type: "Dictionary<string, string>", Required: "No"},
			{Name: "raw", Parameter: "body", Type: "byte[]", Required: "No"},
			{Name: "any", Parameter: "body", Type: "List<object>", Required: "No", Description: "Whatever"},
			{Name: "part", Parameter: "body", Type: "part", Required: "No"},
		}},
		{Name: "part", Members: []pages.MemberRow{
			{Name: "size", Parameter: "form", Type: "long", Required: "No"},
		}},
	}
	if d := cmp.Diff(want, v.Tables); d != "" {
		t.Error(d)
	}
}

// Lists tell what is in them, and their paging goes where the filters go.
func TestListsNameTheirElements(t *testing.T) {
	t.Parallel()
	v := pages.NewOperation(operation(t, "ListCustomers"), options())
	found := map[string]string{}
	for _, table := range v.Tables {
		if len(table.Members) > 0 {
			found[table.Name] = table.Members[0].Type + " in " + table.Members[0].Parameter
		}
	}
	if got := found["ListResponse<CustomerInfo>"]; got != "List<CustomerInfo> in form" {
		t.Errorf("items are %q", got)
	}
	if got := found["ListRequest<CustomerInfo>"]; got != "int in query" {
		t.Errorf("page is %q", got)
	}
}

func TestExampleLines(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		routes []typegen.Route
		want   string
		body   bool
	}{
		"no routes":     {nil, "POST /json/oneway/change HTTP/1.1 ", true},
		"read":          {[]typegen.Route{route("GET", "/x/{Id}")}, "GET /x/{Id} HTTP/1.1 ", false},
		"remove":        {[]typegen.Route{route("DELETE", "/x/{id}")}, "DELETE /x/{id} HTTP/1.1 ", false},
		"patch":         {[]typegen.Route{route("GET PATCH", "/x")}, "PATCH /x HTTP/1.1 ", true},
		"put over read": {[]typegen.Route{route("GET", "/x"), route("PUT", "/y")}, "PUT /x HTTP/1.1 ", true},
		"post's path":   {[]typegen.Route{route("GET", "/x"), route("GET POST", "/y")}, "POST /y HTTP/1.1 ", true},
		"every verb":    {[]typegen.Route{route("GET", "/x"), route("", "/y")}, "POST /y HTTP/1.1 ", true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := pages.NewOperation(changeWith(test.routes...), pages.Options{Host: "h"}).Example
			lines := strings.Split(string(e.Request), "\n")
			if lines[0] != test.want || lines[1] != "Host: h " {
				t.Errorf("%q, want %q", lines[:2], test.want)
			}
			if body := len(lines) > 3; body != test.body {
				t.Errorf("body is %v in %q", body, e.Request)
			}
			if e.Response != "" {
				t.Errorf("an empty answer is shown as %q", e.Response)
			}
		})
	}
}

func TestAccess(t *testing.T) {
	t.Parallel()
	tests := []struct {
		open  bool
		roles []string
		want  *pages.Access
		index string
	}{
		{true, nil, nil, "Everybody"},
		{false, nil, &pages.Access{}, "Any sign-in"},
		{false, []string{"A"}, &pages.Access{Label: "Requires the role:", Roles: "A"}, "A"},
		{false, []string{"A", "B"}, &pages.Access{Label: "Requires any of the roles:", Roles: "A, B"}, "A, B"},
	}
	for _, test := range tests {
		op := changeWith()
		op.Open, op.Roles = test.open, test.roles
		if d := cmp.Diff(test.want, pages.NewOperation(op, pages.Options{}).Access); d != "" {
			t.Error(d)
		}
		if got := pages.NewIndex("", []pages.Operation{op}).Areas[0].Operations[0].Access; got != test.index {
			t.Errorf("%q, want %q", got, test.index)
		}
	}
}
