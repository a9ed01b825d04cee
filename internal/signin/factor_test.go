package signin_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// refused gives an error as code and members, empty for none.
func refused(err error) string {
	if err == nil {
		return ""
	}
	e := fault.As(err)
	line := string(e.Code)
	for _, f := range e.Fields {
		line += " " + f.Path
		if f.Code != e.Code {
			line += ":" + string(f.Code)
		}
	}
	return line
}

// as gives the context of a login that signed in by some way.
func (d *desk) as(t testing.TB, id string) context.Context {
	t.Helper()
	caller, err := store.View(t.Context(), d.db, func(q *store.Reader) (call.Caller, error) {
		l, err := user.ByID(t.Context(), q, id)
		if err != nil || l == nil {
			return call.Caller{}, fmt.Errorf("login %s: %v", id, err)
		}
		return user.Caller(t.Context(), q, l)
	})
	if err != nil {
		t.Fatal(err)
	}
	return call.Into(t.Context(), &call.Call{Verb: "POST", Caller: caller})
}

// add adds a login with the desk's password.
func (d *desk) add(t testing.TB, l user.Login) string {
	t.Helper()
	l.PasswordHash = d.hash
	added, err := d.users.Add(t.Context(), l)
	if err != nil {
		t.Fatal(err)
	}
	return added.ID
}

// signIn signs in with a code and gives the failure as refused does.
func (d *desk) signIn(name, password, code string) string {
	c := &call.Call{Verb: "POST"}
	r := &api.Authenticate{Provider: "credentials", UserName: name, Password: password}
	if code != "" {
		r.Meta = map[string]string{"TOTP": code}
	}
	_, err := d.Authenticate(call.Into(context.Background(), c), r)
	if (err == nil) != (len(c.Cookies) == 4) {
		return "cookies without a session, or the other way round"
	}
	return refused(err)
}

// turnOn sets up the second factor of the desk's login and gives its secret and
// recovery codes. The clock is a step further then.
func (d *desk) turnOn(t *testing.T) (string, []string) {
	t.Helper()
	ctx := d.as(t, d.loginID)
	started, err := d.StartTotp(ctx, &api.StartTotp{})
	if err != nil {
		t.Fatal(err)
	}
	confirmed, err := d.ConfirmTotp(ctx, &api.ConfirmTotp{Code: signin.CodeAt(started.Secret, d.clock())})
	if err != nil {
		t.Fatal(err)
	}
	d.wait(30 * time.Second)
	return started.Secret, confirmed.RecoveryCodes
}

func TestSecondFactor(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	ctx := d.as(t, d.loginID)
	if _, err := d.ConfirmTotp(ctx, &api.ConfirmTotp{Code: "123456"}); refused(err) != "Conflict" {
		t.Errorf("confirmed before it was started: %v", err)
	}
	if err := d.DisableTotp(ctx, &api.DisableTotp{Code: "123456"}); refused(err) != "Conflict" {
		t.Errorf("turned off before it was on: %v", err)
	}
	first, err := d.StartTotp(ctx, &api.StartTotp{})
	if err != nil {
		t.Fatal(err)
	}
	started, err := d.StartTotp(ctx, &api.StartTotp{})
	if err != nil || started.Secret == first.Secret || !strings.Contains(started.URI, started.Secret) {
		t.Fatalf("%+v, %v", started, err)
	}
	if got := d.signIn(email, secret, ""); got != "" {
		t.Errorf("asked for before it was confirmed: %s", got)
	}
	for code, want := range map[string]string{"": "NotEmpty code", "000": "Predicate code", signin.CodeAt(first.Secret, d.clock()): "Predicate code"} {
		if _, err := d.ConfirmTotp(ctx, &api.ConfirmTotp{Code: code}); refused(err) != want {
			t.Errorf("confirmed with %q: %v", code, err)
		}
	}
	code := signin.CodeAt(started.Secret, d.clock())
	confirmed, err := d.ConfirmTotp(ctx, &api.ConfirmTotp{Code: code[:3] + " " + code[3:]})
	if err != nil || len(confirmed.RecoveryCodes) != 10 {
		t.Fatalf("%+v, %v", confirmed, err)
	}
	if _, err := d.StartTotp(ctx, &api.StartTotp{}); refused(err) != "Conflict" {
		t.Errorf("started anew while it is on: %v", err)
	}
	for _, c := range []struct {
		name, code, want string
		wait             time.Duration
	}{
		{"no code", "", "TwoFactorRequired", 0},
		{"the code that confirmed", code, "Unauthorized totp", 0},
		{"a new one", "next", "", 30 * time.Second},
		{"the same again", "next", "Unauthorized totp", 0},
		{"one of the step before", "before", "Unauthorized totp", 0},
		{"one of the step to come", "ahead", "", 0},
		{"now that of this step", "next", "Unauthorized totp", 0},
		{"an old one", "old", "Unauthorized totp", 10 * time.Minute},
		{"a recovery code", confirmed.RecoveryCodes[3], "", 0},
		{"the same again", confirmed.RecoveryCodes[3], "Unauthorized totp", 0},
		{"a recovery code as people type", strings.ToLower(strings.ReplaceAll(confirmed.RecoveryCodes[4], "-", " ")), "", 0},
		{"not a code", "abcdef", "Unauthorized totp", 0},
	} {
		d.wait(c.wait)
		switch now := d.clock(); c.code {
		case "next":
			c.code = signin.CodeAt(started.Secret, now)
		case "before":
			c.code = signin.CodeAt(started.Secret, now.Add(-30*time.Second))
		case "ahead":
			c.code = signin.CodeAt(started.Secret, now.Add(30*time.Second))
		case "old":
			c.code = signin.CodeAt(started.Secret, now.Add(-90*time.Second))
		}
		if got := d.signIn(email, secret, c.code); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if got := d.signIn(email, "wrong password", signin.CodeAt(started.Secret, d.clock().Add(30*time.Second))); got != "Unauthorized" {
		t.Errorf("a code without the password: %q", got)
	}
}

// Passwords alone open nothing, on any way.
func TestBasicWithASecondFactor(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	shared, _ := d.turnOn(t)
	if got := refused(d.basic(email, secret)); got != "TwoFactorRequired" {
		t.Errorf("Basic: %q", got)
	}
	if got := refused(d.basic(email, "wrong password")); got != "Unauthorized" {
		t.Errorf("Basic with a wrong password: %q", got)
	}
	credentials := call.Credentials{Basic: true, UserName: email, Password: secret, Code: signin.CodeAt(shared, d.clock())}
	if _, err := d.Identify(with(credentials)); refused(err) != "TwoFactorRequired" {
		t.Errorf("Basic with a code: %v", err)
	}
	c := &call.Call{Verb: "POST", Operation: "Authenticate", Credentials: credentials}
	ctx := call.Into(t.Context(), c)
	if caller, err := d.Identify(ctx); err != nil || caller.SignedIn() {
		t.Fatalf("%+v, %v", caller, err)
	}
	if _, err := d.Authenticate(ctx, &api.Authenticate{Provider: "basic"}); err != nil || len(c.Cookies) != 4 {
		t.Errorf("a session with Basic and a code: %v", err)
	}
}

// Whoever knows the password must not guess codes at leisure: right passwords in
// between change nothing.
func TestWrongCodesDelay(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	shared, codes := d.turnOn(t)
	for i := range signin.MaxFailures {
		d.wait(70 * time.Second) // the password is compared anew each time
		if got := d.signIn(email, secret, "000000"); got != "Unauthorized totp" {
			t.Fatalf("guess %d: %q", i+1, got)
		}
	}
	for _, code := range []string{signin.CodeAt(shared, d.clock()), codes[0], ""} {
		want := "TooManyRequests"
		if code == "" {
			want = "TwoFactorRequired" // the password was found right a moment ago
		}
		if got := d.signIn(email, secret, code); got != want {
			t.Errorf("after ten guesses, %q: %q", code, got)
		}
	}
	d.wait(signin.Delay)
	if got := d.signIn(email, secret, codes[0]); got != "" {
		t.Errorf("after the delay: %q", got)
	}
}

func TestACodeCountsOnceUnderRace(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	shared, codes := d.turnOn(t)
	for _, code := range []string{signin.CodeAt(shared, d.clock()), codes[0]} {
		var wg sync.WaitGroup
		var mu sync.Mutex
		in := 0
		for range 6 {
			wg.Go(func() {
				if d.signIn(email, secret, code) == "" {
					mu.Lock()
					in++
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		if in != 1 {
			t.Errorf("%d signed in with one code", in)
		}
		d.wait(2 * signin.Delay)
	}
}

func TestDisableTotp(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	shared, _ := d.turnOn(t)
	ctx := d.as(t, d.loginID)
	for code, want := range map[string]string{"": "NotEmpty code", "000000": "Predicate code"} {
		if err := d.DisableTotp(ctx, &api.DisableTotp{Code: code}); refused(err) != want {
			t.Errorf("%q: %v", code, err)
		}
	}
	other := d.add(t, user.Login{Email: "bob@example.com", Roles: []api.Role{api.User}})
	reader := d.add(t, user.Login{Email: "eve@example.com", Roles: []api.Role{api.SystemAdministrator}, ManagerAccess: api.AccessReadOnly})
	for name, c := range map[string]struct{ id, want string }{
		"another login":                    {other, "Forbidden userId"},
		"an administrator that only reads": {reader, "Forbidden"},
	} {
		if err := d.DisableTotp(d.as(t, c.id), &api.DisableTotp{UserID: d.loginID}); refused(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := d.DisableTotp(ctx, &api.DisableTotp{Code: signin.CodeAt(shared, d.clock())}); err != nil {
		t.Fatal(err)
	}
	if got := d.signIn(email, secret, ""); got != "" {
		t.Errorf("turned off: %q", got)
	}
	d.wait(30 * time.Second)
	d.turnOn(t)
	admin := d.add(t, user.Login{Email: "admin@example.com", Roles: []api.Role{api.SystemAdministrator}})
	if err := d.DisableTotp(d.as(t, admin), &api.DisableTotp{UserID: d.loginID}); err != nil {
		t.Errorf("by an administrator: %v", err)
	}
	d.turnOn(t)
	if err := d.ResetSecondFactor(t.Context(), strings.ToUpper(email)); err != nil || d.signIn(email, secret, "") != "" {
		t.Errorf("by the operator: %v", err)
	}
}

// Neither keys nor others change how a login signs in.
func TestOnlyInPerson(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, change := range []func(*call.Caller){
		func(c *call.Caller) { c.KeyID = "key" },
		func(c *call.Caller) { c.ActorEmail = "bob@example.com" },
	} {
		ctx := d.as(t, d.loginID)
		change(&call.From(ctx).Caller)
		_, start := d.StartTotp(ctx, &api.StartTotp{})
		_, confirm := d.ConfirmTotp(ctx, &api.ConfirmTotp{Code: "123456"})
		_, key := d.NewApiKey(ctx, &api.NewApiKey{Name: "New"})
		_, token := d.RequestAuthToken(ctx, &api.RequestAuthToken{UserID: d.loginID})
		for name, err := range map[string]error{
			"StartTotp": start, "ConfirmTotp": confirm, "DisableTotp": d.DisableTotp(ctx, &api.DisableTotp{Code: "123456"}),
			"NewApiKey": key, "RequestAuthToken": token,
		} {
			if refused(err) != "Forbidden" {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}
