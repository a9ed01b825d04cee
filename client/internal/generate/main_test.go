package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestTheMethodsAreFresh(t *testing.T) {
	t.Parallel()
	want, err := source(api.Operations())
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../operations_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("run go generate ./client (-want +got):\n%s", cmp.Diff(string(want), string(got)))
	}
}

func get(path string, verbs ...string) api.Route { return api.Route{Verbs: verbs, Path: path} }

// Rows of forms that the table may take.
func TestSource(t *testing.T) {
	t.Parallel()
	got, err := source([]api.Operation{
		{
			Name: "PatchThing", Summary: "SIP settings are changed", Request: api.GetCustomer{}, Reply: api.CustomerInfo{},
			Routes: []api.Route{get("/things/{customerId}/sip", "PATCHY", "PATCH")}, Roles: []api.Role{api.Manager},
		},
		{
			Name: "DeleteThing", Summary: "Deletes a thing", Request: api.GetCustomer{},
			Routes: []api.Route{get("/things/{CUSTOMERID}", "DELETE")}, Roles: []api.Role{api.Manager, api.User},
		},
		{
			Name: "ReportThings", Summary: "Reports", Request: api.ListCustomers{}, Reply: api.ListResponse[api.CustomerInfo]{},
			Routes: []api.Route{get("/Reports/{page}/things", "POST")}, Reads: true,
		},
		{Name: "AnyRead", Summary: "Reads", Request: api.GetAuthStatus{}, Reply: api.UserInfo{}, Routes: []api.Route{get("/any")}, Reads: true, Open: true},
		{Name: "AnyWrite", Summary: "Writes", Request: api.GetAuthStatus{}, Reply: api.UserInfo{}, Routes: []api.Route{get("/any"), get("/other", "GET")}},
		{Name: "NoRoute", Summary: "Runs", Request: api.GetAuthStatus{}, Reply: api.UserInfo{}},
	})
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "operations.golden")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSourceRefuses(t *testing.T) {
	t.Parallel()
	good := api.Operation{Name: "A", Summary: "Does", Request: api.GetCustomer{}}
	with := func(change func(*api.Operation)) []api.Operation {
		op := good
		change(&op)
		return []api.Operation{op}
	}
	for name, test := range map[string]struct {
		operations []api.Operation
		want       string
	}{
		"twice":            {[]api.Operation{good, good}, "declared twice"},
		"no summary":       {with(func(op *api.Operation) { op.Summary = "" }), "no summary"},
		"no request":       {with(func(op *api.Operation) { op.Request = nil }), "no named object"},
		"a list as reply":  {with(func(op *api.Operation) { op.Reply = []api.CustomerInfo{} }), "no named object"},
		"another package":  {with(func(op *api.Operation) { op.Reply = bytes.Buffer{} }), "another package"},
		"no slash":         {with(func(op *api.Operation) { op.Routes = []api.Route{get("a")} }), "start with a slash"},
		"an open brace":    {with(func(op *api.Operation) { op.Routes = []api.Route{get("/{customerId")} }), "left open"},
		"unknown variable": {with(func(op *api.Operation) { op.Routes = []api.Route{get("/{id}")} }), "no member id"},
		"unknown verb":     {with(func(op *api.Operation) { op.Routes = []api.Route{get("/a", "PATCHY")} }), "none of its verbs"},
	} {
		if _, err := source(test.operations); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
}

func TestRunWrites(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "out.go")
	if err := run(file); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(file); err != nil || !bytes.HasPrefix(text, []byte("// Code generated ")) {
		t.Errorf("%.40s, %v", text, err)
	}
}
