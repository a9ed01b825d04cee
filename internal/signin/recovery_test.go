package signin_test

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

const chosen = "another horse entirely"

func (p *post) all() []mail.Message {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.mails)
}

// forget asks for a recovery and gives the mail that was sent, if one was.
func (d *desk) forget(t *testing.T, name string) (mail.Message, bool) {
	t.Helper()
	before := len(d.post.all())
	if err := d.ForgotPassword(call.Into(t.Context(), &call.Call{Address: "192.0.2.7"}), &api.ForgotPassword{EmailAddress: name}); err != nil {
		t.Fatal(err)
	}
	d.Settle()
	mails := d.post.all()
	if len(mails) == before {
		return mail.Message{}, false
	}
	return mails[len(mails)-1], true
}

// tokenIn reads the token from a mail's link.
func tokenIn(t *testing.T, m mail.Message) string {
	t.Helper()
	for _, word := range strings.Fields(m.Text) {
		link, err := url.Parse(word)
		if err != nil || link.Scheme != "https" {
			continue
		}
		if link.Query().Get("e") == m.To {
			return link.Query().Get("t")
		}
	}
	t.Fatalf("no link in %q", m.Text)
	return ""
}

func (d *desk) recover(name, token, password string) string {
	return refused(d.RecoverPassword(context.Background(), &api.RecoverPassword{EmailAddress: name, Token: token, NewPassword: password}))
}

func TestRecovery(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	session := carrying(d.open(t, false, call.Credentials{}), "ss-id")
	for range signin.MaxFailures {
		if d.basic("ANN@example.com", "wrong password") == nil {
			t.Fatal("a wrong password is taken")
		}
	}
	m, sent := d.forget(t, " ANN@Example.com ")
	if !sent || m.To != email || m.Subject == "" || !strings.Contains(m.Text, "\n"+tokenIn(t, m)+"\n") {
		t.Fatalf("%+v", m)
	}
	token := tokenIn(t, m)
	for name, c := range map[string]struct{ email, token, password, want string }{
		"a short password":   {email, token, "short", "Length newPassword"},
		"nothing":            {" ", "", "", "NotEmpty emailAddress token newPassword:Length"},
		"the address":        {email, token, email, "Predicate newPassword"},
		"another login":      {"bob@example.com", token, chosen, "Predicate token"},
		"an invented token":  {email, token + "x", chosen, "Predicate token"},
		"a token's own hash": {email, strings.Repeat("0", 64), chosen, "Predicate token"},
	} {
		if got := d.recover(c.email, c.token, c.password); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	if got := d.recover("Ann@example.com", " "+token+" ", chosen); got != "" {
		t.Fatal(got)
	}
	if d.caller(t, session).SignedIn() {
		t.Error("a session outlived the password")
	}
	if err := d.basic(email, chosen); err != nil {
		t.Errorf("the new password, after failures before: %v", err)
	}
	if err := d.basic(email, secret); !fault.Is(err, fault.Unauthorized) {
		t.Errorf("the password before: %v", err)
	}
	if got := d.recover(email, token, chosen); got != "Predicate token" {
		t.Errorf("used again: %q", got)
	}
}

func TestRecoveryTokensEnd(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	first, _ := d.forget(t, email)
	second, _ := d.forget(t, email)
	if got := d.recover(email, tokenIn(t, first), chosen); got != "Predicate token" {
		t.Errorf("an older token: %q", got)
	}
	d.wait(signin.RecoveryLifetime)
	if got := d.recover(email, tokenIn(t, second), chosen); got != "Predicate token" {
		t.Errorf("after an hour: %q", got)
	}
	third, _ := d.forget(t, email)
	d.wait(signin.RecoveryLifetime - time.Second)
	if got := d.recover(email, tokenIn(t, third), chosen); got != "" {
		t.Errorf("within the hour: %q", got)
	}
	fourth, _ := d.forget(t, email)
	if err := d.SetPassword(t.Context(), email, "yet another password"); err != nil {
		t.Fatal(err)
	}
	if got := d.recover(email, tokenIn(t, fourth), chosen); got != "Predicate token" {
		t.Errorf("after the password was set otherwise: %q", got)
	}
}

func TestARecoveryTokenCountsOnceUnderRace(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	m, _ := d.forget(t, email)
	token := tokenIn(t, m)
	var wg sync.WaitGroup
	var mu sync.Mutex
	var results []string
	for i := range 6 {
		wg.Go(func() {
			got := d.recover(email, token, fmt.Sprint(chosen, i))
			mu.Lock()
			defer mu.Unlock()
			results = append(results, got)
		})
	}
	wg.Wait()
	slices.Sort(results)
	if results[0] != "" || results[1] != "Predicate token" {
		t.Errorf("%q", results)
	}
}

// The answer tells nothing of who has a login, and the database nothing of
// tokens.
func TestRecoveryTellsNothing(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	if m, sent := d.forget(t, "nobody@example.com"); sent {
		t.Errorf("mailed to nobody: %+v", m)
	}
	m, _ := d.forget(t, email)
	token := tokenIn(t, m)
	err := d.db.Read(t.Context(), func(q *store.Reader) error {
		for _, statement := range []string{
			`SELECT COUNT(*) FROM recovery_token WHERE token_hash = $1`,
			`SELECT COUNT(*) FROM change_entry WHERE COALESCE(after_state, '') || description LIKE '%' || $1 || '%'`,
		} {
			var found int
			if _, err := q.Scan(t.Context(), call.System(), []any{&found}, statement, token); err != nil || found > 0 {
				return fmt.Errorf("%s: %d, %v", statement, found, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	for _, bad := range []struct{ email, want string }{
		{" ", "NotEmpty emailAddress"}, {strings.Repeat("a", 255), "Length emailAddress"}, {"a\nb", "InvalidCharacters emailAddress"},
	} {
		if err := d.ForgotPassword(t.Context(), &api.ForgotPassword{EmailAddress: bad.email}); refused(err) != bad.want {
			t.Errorf("%.10q: %v", bad.email, err)
		}
	}
	ctx := call.Into(t.Context(), &call.Call{DryRun: true})
	before := len(d.post.all())
	if err := d.ForgotPassword(ctx, &api.ForgotPassword{EmailAddress: email}); err != nil {
		t.Error(err)
	}
	if d.Settle(); len(d.post.all()) != before {
		t.Error("a dry run sends mail")
	}
}

// A known and an unknown address are slowed alike.
func TestRecoveriesAreBounded(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, name := range []string{email, "nobody@example.com"} {
		for range 3 {
			d.forget(t, name)
		}
		slow := fault.As(d.ForgotPassword(t.Context(), &api.ForgotPassword{EmailAddress: strings.ToUpper(name)}))
		if slow.Code != fault.TooManyRequests || slow.RetryAfter != 5*time.Minute {
			t.Errorf("%s: %v after %s", name, slow, slow.RetryAfter)
		}
	}
	for i := range guesses {
		d.forget(t, fmt.Sprintf("somebody%d@example.com", i))
		if i == guesses-7 { // six were asked for above
			break
		}
	}
	err := d.ForgotPassword(call.Into(t.Context(), &call.Call{Address: "192.0.2.7"}), &api.ForgotPassword{EmailAddress: "one@example.com"})
	if refused(err) != "TooManyRequests" {
		t.Errorf("from one address: %v", err)
	}
	if err := d.ForgotPassword(call.Into(t.Context(), &call.Call{Address: "192.0.2.8"}), &api.ForgotPassword{EmailAddress: "one@example.com"}); err != nil {
		t.Errorf("from another address: %v", err)
	}
}

// Whoever sets up the mail server of an account must not read tokens of logins
// that reach further.
func TestWhoseServerCarriesTokens(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	accounts := d.openAccounts(t)
	for name, c := range map[string]struct {
		login user.Login
		want  []string
	}{
		"one":   {user.Login{Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1]}, accounts[:1]},
		"two":   {user.Login{Roles: []api.Role{api.Manager}, AccountIDs: accounts[:]}, nil},
		"admin": {user.Login{Roles: []api.Role{api.SystemAdministrator}, AccountIDs: accounts[:1]}, nil},
		"none":  {user.Login{Roles: []api.Role{api.User}}, nil},
	} {
		c.login.Email = name + "@example.com"
		d.add(t, c.login)
		if _, sent := d.forget(t, c.login.Email); !sent {
			t.Fatalf("%s: no mail", name)
		}
		if got := d.post.vias[len(d.post.vias)-1]; !slices.Equal(got, c.want) {
			t.Errorf("%s: carried by %v, want %v", name, got, c.want)
		}
	}
}

// Failed sign-ins from one address are bounded, whatever names they are for.
func TestGuessesFromOneAddress(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	from := func(address, name, password string) error {
		_, err := d.Identify(call.Into(t.Context(), &call.Call{Address: address, Credentials: call.Credentials{Basic: true, UserName: name, Password: password}}))
		return err
	}
	key := func(address string) error {
		_, err := d.Identify(call.Into(t.Context(), &call.Call{Address: address, Credentials: call.Credentials{Key: "evk_wrong"}}))
		return err
	}
	if err := from("2001:db8::1", "name@example.com", "wrong password"); !fault.Is(err, fault.Unauthorized) {
		t.Fatal(err)
	}
	for i := range guesses - 1 {
		if err := key(fmt.Sprintf("2001:db8::%x", i)); !fault.Is(err, fault.Unauthorized) { // of the same network
			t.Fatalf("guess %d: %v", i, err)
		}
	}
	for name, err := range map[string]error{"password": from("2001:db8::2", email, secret), "key": key("2001:db8::3")} {
		slow := fault.As(err)
		if slow.Code != fault.TooManyRequests || slow.RetryAfter <= 0 || slow.RetryAfter > time.Minute/guesses {
			t.Errorf("%s: %v after %s", name, err, slow.RetryAfter)
		}
	}
	if err := from("2001:db8:0:1::1", email, secret); err != nil {
		t.Errorf("from another network: %v", err)
	}
	d.wait(time.Second)
	if err := from("2001:db8::4", email, secret); err != nil {
		t.Errorf("a second later: %v", err)
	}
}
