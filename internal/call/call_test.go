package call_test

import (
	"context"
	"net/http"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
)

func TestFrom(t *testing.T) {
	t.Parallel()
	c := &call.Call{RequestID: "r"}
	ctx := call.Into(t.Context(), c)
	if got := call.From(ctx); got != c {
		t.Errorf("got %+v", got)
	}
	inner := call.Into(ctx, &call.Call{RequestID: "inner"})
	if got := call.From(inner).RequestID; got != "inner" {
		t.Errorf("got %s", got)
	}
	none := call.From(context.Background())
	if none == nil || none.Caller.SignedIn() || none.Caller.Reach.IsEverywhere() || none.Caller.Reach.IsSystem() {
		t.Errorf("outside a request there is %+v", none)
	}
	none.RequestID = "changed"
	if got := call.From(context.Background()).RequestID; got != "" {
		t.Errorf("calls outside a request share %q", got)
	}
}

func TestCaller(t *testing.T) {
	t.Parallel()
	if (call.Caller{Email: "a@example.com", Roles: []api.Role{api.Manager}}).SignedIn() {
		t.Error("a caller without a login is signed in")
	}
	c := call.Caller{LoginID: "l", Roles: []api.Role{api.Manager, api.User}}
	if !c.SignedIn() {
		t.Error("a caller with a login is not signed in")
	}
	for _, k := range []struct {
		roles []api.Role
		want  bool
	}{
		{nil, false},
		{[]api.Role{api.User}, true},
		{[]api.Role{api.SystemAdministrator, api.Manager}, true},
		{[]api.Role{api.SystemAdministrator, api.Customer}, false},
	} {
		if got := c.HasRole(k.roles...); got != k.want {
			t.Errorf("has one of %v: %v, want %v", k.roles, got, k.want)
		}
	}
	if (call.Caller{}).HasRole(api.User) {
		t.Error("nobody has a role")
	}
}

func TestSetCookie(t *testing.T) {
	t.Parallel()
	var c call.Call
	c.SetCookie(&http.Cookie{Name: "a"})
	c.SetCookie(&http.Cookie{Name: "b"})
	if len(c.Cookies) != 2 || c.Cookies[0].Name != "a" || c.Cookies[1].Name != "b" {
		t.Errorf("got %v", c.Cookies)
	}
}
