package api_test

import (
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/schema"
)

type contract struct {
	Operations []operation
	Types      []struct {
		Name             string
		Extends          *string
		Fields, Proposed []field
	}
	Enums []struct {
		Name                     string
		Members, Later, Proposed []string
	}
}

type operation struct {
	Name, Area               string
	Routes                   []route
	Authentication           *bool
	AnyRole, ProposedAnyRole []string
	Request                  struct {
		Type             string
		Extends          *string
		Fields, Proposed []field
	}
	Response         *string
	ProposedResponse string
}

// settled gives a row with what is proposed where the contract leaves it open.
func (o operation) settled() operation {
	o.Request.Fields = slices.Concat(o.Request.Fields, o.Request.Proposed)
	if o.Authentication == nil {
		o.AnyRole = o.ProposedAnyRole
	}
	if o.Response != nil && *o.Response == "unknown" {
		o.Response = &o.ProposedResponse
	}
	return o
}

type route struct {
	Verbs []string
	Path  string
}

type field struct {
	Name, Type, In  string
	Nullable        bool
	Required, Later bool
}

func load(t *testing.T) contract {
	t.Helper()
	text, err := os.ReadFile("testdata/contract.json")
	if err != nil {
		t.Fatal(err)
	}
	var c contract
	if err := json.Unmarshal(text, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestOperationsFollowTheContract(t *testing.T) {
	c := load(t)
	for _, op := range api.Operations() {
		t.Run(op.Name, func(t *testing.T) {
			i := slices.IndexFunc(c.Operations, func(o operation) bool { return o.Name == op.Name })
			if i >= 0 == op.Addition {
				t.Fatalf("in the contract: %v, an addition: %v", i >= 0, op.Addition)
			}
			if op.Addition {
				return
			}
			want := c.Operations[i].settled()
			if op.Area != want.Area {
				t.Errorf("area %q, want %q", op.Area, want.Area)
			}
			var routes, wantRoutes []string
			for _, r := range op.Routes {
				routes = append(routes, strings.Join(r.Verbs, ",")+" "+r.Path)
			}
			for _, r := range want.Routes {
				wantRoutes = append(wantRoutes, strings.Join(r.Verbs, ",")+" "+r.Path)
			}
			if d := cmp.Diff(wantRoutes, routes); d != "" {
				t.Errorf("routes: %s", d)
			}
			var roles []string
			for _, r := range op.Roles {
				roles = append(roles, string(r))
			}
			if !slices.Equal(roles, want.AnyRole) {
				t.Errorf("roles %v, want %v", roles, want.AnyRole)
			}
			if want.Authentication != nil && op.Open == *want.Authentication {
				t.Errorf("open is %v, contract asks for sign-in: %v", op.Open, *want.Authentication)
			}
			request := schema.Of(reflect.TypeOf(op.Request))
			if request.Name != want.Request.Type {
				t.Errorf("request type %s, want %s", request.Name, want.Request.Type)
			}
			compareMembers(t, request, want.Request.Extends, want.Request.Fields)
			reply := "nothing"
			if op.Reply != nil {
				reply = schema.Of(reflect.TypeOf(op.Reply)).FullName()
			}
			wantReply := "nothing"
			if want.Response != nil {
				wantReply = *want.Response
			}
			if reply != wantReply {
				t.Errorf("reply %s, want %s", reply, wantReply)
			}
		})
	}
}

func TestTypesFollowTheContract(t *testing.T) {
	c := load(t)
	seen := map[string]*schema.Type{}
	for _, op := range api.Operations() {
		if op.Addition {
			continue
		}
		collect(seen, schema.Of(reflect.TypeOf(op.Request)))
		if op.Reply != nil {
			collect(seen, schema.Of(reflect.TypeOf(op.Reply)))
		}
	}
	collect(seen, schema.Of(reflect.TypeFor[api.NodeParameterMap]()))
	collect(seen, schema.Of(reflect.TypeFor[api.ResponseStatus]()))
	for name, typ := range seen {
		if slices.ContainsFunc(api.Operations(), func(o api.Operation) bool { return o.Name == name }) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			for _, e := range c.Enums {
				if e.Name == name {
					if d := cmp.Diff(slices.Concat(e.Members, e.Proposed), typ.EnumMembers); d != "" {
						t.Error(d)
					}
					later := e.Later
					if len(e.Members) > 0 { // what is proposed beside them came after the earliest generation
						later = slices.Concat(later, e.Proposed)
					}
					if d := cmp.Diff(later, typ.EnumLater); d != "" {
						t.Error(d)
					}
					return
				}
			}
			for _, w := range c.Types {
				bare, _, _ := strings.Cut(w.Name, "<")
				if bare != name {
					continue
				}
				if typ.Kind == schema.Map {
					if w.Extends == nil || *w.Extends != "Map<string,"+typ.Elem.FullName()+">" {
						t.Errorf("map of %s, want %v", typ.Elem.FullName(), w.Extends)
					}
					return
				}
				compareMembers(t, typ, w.Extends, slices.Concat(w.Fields, w.Proposed))
				return
			}
			t.Error("not in the contract")
		})
	}
}

func collect(seen map[string]*schema.Type, typ *schema.Type) {
	if typ == nil {
		return
	}
	if typ.Name != "" {
		if seen[typ.Name] != nil {
			return
		}
		seen[typ.Name] = typ
	}
	collect(seen, typ.Base)
	collect(seen, typ.Elem)
	for _, a := range typ.Args {
		collect(seen, a)
	}
	for _, m := range typ.Members {
		if !m.Added {
			collect(seen, m.Type)
		}
	}
}

func compareMembers(t *testing.T, typ *schema.Type, extends *string, want []field) {
	t.Helper()
	base := "nothing"
	if typ.Base != nil {
		base = typ.Base.FullName()
	}
	wantBase := "nothing"
	if extends != nil {
		wantBase = *extends
	}
	if base != wantBase {
		t.Errorf("extends %s, want %s", base, wantBase)
	}
	line := func(name, typ string, nullable, required, later bool) string {
		text, _ := json.Marshal(map[string]any{"name": name, "type": typ, "nullable": nullable, "required": required, "later": later})
		return string(text)
	}
	var got, wanted []string
	for _, m := range typ.Members {
		if m.Added {
			continue
		}
		name := m.Type.FullName()
		if len(typ.Args) == 1 { // the contract spells generic types with T
			name = strings.ReplaceAll(name, typ.Args[0].FullName(), "T")
		}
		got = append(got, line(m.Name, name, m.Nullable, m.Required, m.Later))
	}
	for _, f := range want {
		wanted = append(wanted, line(f.Name, f.Type, f.Nullable, f.Required, f.Later))
	}
	if d := cmp.Diff(wanted, got); d != "" {
		t.Errorf("members: %s", d)
	}
	for _, f := range want {
		if f.In == "" {
			continue
		}
		for _, m := range typ.Members {
			if m.Name == f.Name && m.InPath != (f.In == "path") {
				t.Errorf("%s: in path is %v, contract says %s", m.Name, m.InPath, f.In)
			}
		}
	}
}
