package signin_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	secrets "evovoice/internal/secret"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// openAccounts opens two accounts.
func (d *desk) openAccounts(t *testing.T) [2]string {
	t.Helper()
	box, err := secrets.New(strings.Repeat("0f", 32))
	if err != nil {
		t.Fatal(err)
	}
	var ids [2]string
	for i, name := range []string{"Harbor", "Lighthouse"} {
		a, err := account.New(d.db, box).NewAccount(d.as(t, d.loginID), &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		ids[i] = a.ID
	}
	return ids
}

// token asks for a token with which to act as a login.
func (d *desk) token(t *testing.T, actor string, r api.RequestAuthToken) string {
	t.Helper()
	result, err := d.RequestAuthToken(d.as(t, actor), &r)
	if err != nil {
		t.Fatal(err)
	}
	return result.AuthToken
}

// redeem signs in with a token and gives the session's credentials.
func (d *desk) redeem(token string) (call.Credentials, *api.AuthenticateResponse, error) {
	c := &call.Call{Verb: "POST"}
	reply, err := d.Authenticate(call.Into(context.Background(), c), &api.Authenticate{AccessToken: token})
	var given call.Credentials
	for _, cookie := range c.Cookies {
		if cookie.Name == "ss-id" {
			given.Tokens = []string{cookie.Value}
		}
	}
	return given, reply, err
}

func TestActingAsAnotherLogin(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	accounts := d.openAccounts(t)
	bob := d.add(t, user.Login{Email: "bob@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1]})
	for _, r := range []api.RequestAuthToken{{UserEmailAddress: " BOB@example.com"}, {UserID: bob, UserEmailAddress: email}} {
		session, reply, err := d.redeem(d.token(t, d.loginID, r))
		if err != nil || reply.UserID != bob || reply.SessionID != session.Tokens[0] {
			t.Fatalf("%+v, %v", reply, err)
		}
		caller := d.caller(t, session)
		if caller.LoginID != bob || caller.ActorEmail != email || !caller.HasRole(api.Manager) || caller.Reach.IsEverywhere() {
			t.Errorf("%+v", caller)
		}
		status, err := d.users.GetAuthStatus(call.Into(t.Context(), &call.Call{Caller: caller}), nil)
		if err != nil || status.ActorEmailAddress == nil || *status.ActorEmailAddress != email {
			t.Errorf("%+v, %v", status, err)
		}
	}
	var line string
	err := d.db.Read(t.Context(), func(q *store.Reader) error {
		_, err := q.Scan(t.Context(), call.System(), []any{&line}, `SELECT after_state FROM change_entry WHERE kind = 'session' AND after_state LIKE '%bob%'`)
		return err
	})
	if err != nil || !strings.Contains(line, `"actor":"`+email+`"`) {
		t.Errorf("audited as %s, %v", line, err)
	}
}

func TestRequestAuthTokenRefuses(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	accounts := d.openAccounts(t)
	manager := func(name string, accounts ...string) string {
		return d.add(t, user.Login{Email: name + "@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts})
	}
	harbor, peer, both, light := manager("harbor", accounts[0]), manager("peer", accounts[0]), manager("both", accounts[:]...), manager("light", accounts[1])
	reader := d.add(t, user.Login{Email: "reader@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1], ManagerAccess: api.AccessReadOnly})
	for _, c := range []struct {
		name, actor string
		request     api.RequestAuthToken
		want        string
	}{
		{"nobody named", harbor, api.RequestAuthToken{UserEmailAddress: "  "}, "NotEmpty userId"},
		{"a peer", harbor, api.RequestAuthToken{UserID: peer}, ""},
		{"who may less", harbor, api.RequestAuthToken{UserID: reader}, ""},
		{"who may more", reader, api.RequestAuthToken{UserID: peer}, "Forbidden userId"},
		{"who reaches further", harbor, api.RequestAuthToken{UserEmailAddress: "both@example.com"}, "Forbidden userEmailAddress"},
		{"who is elsewhere", harbor, api.RequestAuthToken{UserID: light}, "NotFound userId"},
		{"a stronger role", harbor, api.RequestAuthToken{UserEmailAddress: email}, "NotFound userEmailAddress"},
		{"nobody's address", harbor, api.RequestAuthToken{UserEmailAddress: "x@example.com"}, "NotFound userEmailAddress"},
		{"an administrator, anybody", d.loginID, api.RequestAuthToken{UserID: both}, ""},
	} {
		if _, err := d.RequestAuthToken(d.as(t, c.actor), &c.request); refused(err) != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestActingTokensEnd(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	accounts := d.openAccounts(t)
	actor := d.add(t, user.Login{Email: "actor@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1]})
	bob := d.add(t, user.Login{Email: "bob@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1]})
	fresh := func() string { return d.token(t, actor, api.RequestAuthToken{UserID: bob}) }
	want := func(name, token, want string) {
		t.Helper()
		if _, _, err := d.redeem(token); refused(err) != want {
			t.Errorf("%s: %v, want %q", name, err, want)
		}
	}
	used := fresh()
	want("fresh", used, "")
	want("used", used, "Unauthorized")
	want("invented", "evk_x", "Unauthorized")
	old := fresh()
	d.wait(signin.ActingLifetime)
	want("expired", old, "Unauthorized")

	dry := fresh()
	ctx := call.Into(t.Context(), &call.Call{Verb: "POST", DryRun: true})
	if _, err := d.Authenticate(ctx, &api.Authenticate{AccessToken: dry}); err != nil || len(call.From(ctx).Cookies) > 0 {
		t.Errorf("dry run: %v", err)
	}
	want("after a dry run", dry, "")
	if _, err := d.Authenticate(call.Into(t.Context(), &call.Call{Verb: "GET"}), &api.Authenticate{Provider: "credentials", AccessToken: fresh()}); refused(err) != "NotSupportedException" {
		t.Errorf("a token in a query: %v", err)
	}

	session, _, err := d.redeem(fresh())
	if err != nil {
		t.Fatal(err)
	}
	late := fresh()
	patch := &api.PatchUser{UserID: actor, ManagerAccess: new(api.UserManagerAccess)}
	*patch.ManagerAccess = api.AccessReadOnly
	if _, err := d.users.PatchUser(d.as(t, d.loginID), patch); err != nil {
		t.Fatal(err)
	}
	want("the actor may less now", late, "Unauthorized")
	if d.caller(t, session).SignedIn() {
		t.Error("the actor still acts as who may more")
	}
	if err := d.users.DeleteUser(d.as(t, d.loginID), &api.DeleteUser{UserID: bob}); err != nil {
		t.Error(err)
	}
}

func TestAnActingTokenCountsOnceUnderRace(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	bob := d.add(t, user.Login{Email: "bob@example.com", Roles: []api.Role{api.User}})
	for range 5 {
		token := d.token(t, d.loginID, api.RequestAuthToken{UserID: bob})
		var wg sync.WaitGroup
		var mu sync.Mutex
		in := 0
		for range 8 {
			wg.Go(func() {
				if _, _, err := d.redeem(token); err == nil {
					mu.Lock()
					in++
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		if in != 1 {
			t.Fatalf("%d signed in with one token", in)
		}
	}
}
