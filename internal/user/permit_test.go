package user_test

import (
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/user"
)

func TestPermit(t *testing.T) {
	t.Parallel()
	caller := func(roles ...api.Role) call.Caller {
		return call.Caller{LoginID: "1", Roles: roles, ManagerAccess: api.AccessReadWriteDelete}
	}
	for _, c := range []struct {
		name   string
		caller call.Caller
		op     api.Operation
		want   fault.Code
	}{
		{"nobody, where none is needed", call.Caller{}, api.Operation{Open: true}, ""},
		{"nobody", call.Caller{}, api.Operation{}, fault.Unauthorized},
		{"nobody, where a role is asked for", call.Caller{}, api.Operation{Roles: []api.Role{api.Manager}}, fault.Unauthorized},
		{"anybody signed in", caller(api.User), api.Operation{}, ""},
		{"one of the roles", caller(api.User, api.Manager), api.Operation{Roles: []api.Role{api.SystemAdministrator, api.Manager}}, ""},
		{"another role", caller(api.User), api.Operation{Roles: []api.Role{api.Manager}}, fault.Forbidden},
		{"no role", caller(), api.Operation{Roles: []api.Role{api.Manager}}, fault.Forbidden},
	} {
		err := user.Permit(c.caller, &c.op)
		if c.want == "" && err != nil || c.want != "" && !fault.Is(err, c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// Every operation of the contract, for every access: what reads is open to all,
// what writes takes ReadWrite, what deletes ReadWriteDelete.
func TestAccessBoundsEveryOperation(t *testing.T) {
	t.Parallel()
	for _, op := range api.Operations() {
		deletes := false
		for _, r := range op.Routes {
			for _, verb := range r.Verbs {
				deletes = deletes || verb == "DELETE"
			}
		}
		own := op.Open || op.Area == "auth" || op.Name == "UpdateUserInfo"
		for access, want := range map[api.UserManagerAccess]bool{
			"":                        own || op.Reads,
			"Everything":              own || op.Reads,
			api.AccessReadOnly:        own || op.Reads,
			api.AccessReadWrite:       own || op.Reads || !deletes,
			api.AccessReadWriteDelete: true,
		} {
			err := user.Permit(call.Caller{LoginID: "1", Roles: api.Roles(), ManagerAccess: access}, &op)
			if got := err == nil; got != want || !got && !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s with %q: %v, want allowed %v", op.Name, access, err, want)
			}
		}
	}
}

func TestPermissionsBoundAreas(t *testing.T) {
	t.Parallel()
	of := func(p ...api.DashboardPermissions) call.Caller {
		return call.Caller{LoginID: "1", ManagerAccess: api.AccessReadWriteDelete, DashboardPermissions: p}
	}
	customers := api.Operation{Area: "customers", Permission: api.ViewCustomers, Reads: true}
	for _, c := range []struct {
		name   string
		caller call.Caller
		op     api.Operation
		want   bool
	}{
		{"none listed", of(), customers, true},
		{"listed", of(api.ViewFiles, api.ViewCustomers), customers, true},
		{"not listed", of(api.ViewFiles), customers, false},
		{"an operation of no area", of(api.ViewFiles), api.Operation{Reads: true}, true},
		{"signing in", of(api.ViewFiles), api.Operation{Area: "auth", Permission: api.ViewCustomers}, true},
	} {
		if err := user.Permit(c.caller, &c.op); (err == nil) != c.want || err != nil && !fault.Is(err, fault.Forbidden) {
			t.Errorf("%s: %v, want allowed %v", c.name, err, c.want)
		}
	}
}
