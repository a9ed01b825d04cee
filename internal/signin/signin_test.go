package signin_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/mail"
	"evovoice/internal/password"
	secrets "evovoice/internal/secret"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
	"evovoice/internal/user"
)

// desk is a sign-in service with one login and a clock that is moved by hand.
type desk struct {
	*signin.Service
	db      *store.DB
	users   *user.Service
	post    post
	loginID string
	hash    string // of the login's password

	mu     sync.Mutex
	now    time.Time
	passed time.Duration // since the start
	asked  func()        // called when the clock is asked
}

// guesses are the failures a minute that an address has.
const guesses = 60

// post keeps the mails that are sent.
type post struct {
	mu    sync.Mutex
	mails []mail.Message
	vias  [][]string
}

func (p *post) Send(_ context.Context, accountIDs []string, m mail.Message) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.mails, p.vias = append(p.mails, m), append(p.vias, accountIDs)
	return nil
}

const (
	email  = "ann@example.com"
	secret = "correct horse"
)

func newDesk(t *testing.T) *desk {
	t.Helper()
	engine := storefix.Open(t)
	d := &desk{now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	d.db = store.New(engine, d.clock, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	t.Cleanup(func() { d.db.Close() })
	hasher, err := password.NewHasher()
	if err != nil {
		t.Fatal(err)
	}
	hash, err := hasher.Hash(t.Context(), secret)
	if err != nil {
		t.Fatal(err)
	}
	box, err := secrets.New(strings.Repeat("0f", 32))
	if err != nil {
		t.Fatal(err)
	}
	d.Service = signin.New(d.db, hasher, signin.Config{
		Box: box, Issuer: "Evo Voice", Mailer: &d.post, RecoveryLink: "https://voice.example/recover?e={email}&t={token}",
		Guesses: limit.Rate{PerSecond: guesses / 60.0, Burst: guesses}, Elapsed: d.elapsed,
	})
	t.Cleanup(d.Stop)
	d.users = user.New(d.db, hasher, d.Service)
	l, err := d.users.Add(t.Context(), user.Login{Email: email, PasswordHash: hash, Roles: []api.Role{api.SystemAdministrator}})
	if err != nil {
		t.Fatal(err)
	}
	d.loginID, d.hash = l.ID, hash
	return d
}

func (d *desk) clock() time.Time {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.asked != nil {
		d.asked()
	}
	return d.now
}

func (d *desk) onNow(fn func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.asked = fn
}

// wait lets time pass.
func (d *desk) wait(by time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now, d.passed = d.now.Add(by), d.passed+by
}

func (d *desk) basic(name, password string) error {
	_, err := d.Identify(with(call.Credentials{Basic: true, UserName: name, Password: password}))
	return err
}

func with(c call.Credentials) context.Context {
	return call.Into(context.Background(), &call.Call{Verb: http.MethodPost, Credentials: c})
}

// open signs in and gives the cookies of the session.
func (d *desk) open(t *testing.T, remember bool, held call.Credentials) map[string]*http.Cookie {
	t.Helper()
	c := &call.Call{Verb: http.MethodPost, Credentials: held, Secure: true}
	reply, err := d.Authenticate(call.Into(t.Context(), c), &api.Authenticate{Provider: "credentials", UserName: email, Password: secret, RememberMe: &remember})
	if err != nil {
		t.Fatal(err)
	}
	cookies := map[string]*http.Cookie{}
	for _, cookie := range c.Cookies {
		cookies[cookie.Name] = cookie
	}
	active := "ss-id"
	if remember {
		active = "ss-pid"
	}
	if reply.SessionID != cookies[active].Value || reply.UserID != d.loginID {
		t.Errorf("session %q of %q", reply.SessionID, reply.UserID)
	}
	return cookies
}

// carrying gives the credentials of a request with these cookies.
func carrying(cookies map[string]*http.Cookie, names ...string) call.Credentials {
	r := httptest.NewRequest("GET", "/", nil)
	for _, name := range names {
		r.AddCookie(cookies[name])
	}
	return signin.FromRequest(r)
}

func (d *desk) caller(t *testing.T, c call.Credentials) call.Caller {
	t.Helper()
	caller, err := d.Identify(with(c))
	if err != nil {
		t.Fatal(err)
	}
	return caller
}

func TestSessions(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, c := range []struct {
		name     string
		remember bool
		carried  []string
		wait     time.Duration
		in       bool
	}{
		{"for the browser's time", false, []string{"ss-id", "ss-pid", "ss-opt"}, 0, true},
		{"by ss-id alone", false, []string{"ss-id"}, 0, true},
		{"not by ss-pid, which was not asked for", false, []string{"ss-pid"}, 0, false},
		{"until a day has passed", false, []string{"ss-id"}, signin.SessionLifetime, false},
		{"remembered", true, []string{"ss-id", "ss-pid", "ss-opt"}, 0, true},
		{"remembered, after the browser", true, []string{"ss-pid", "ss-opt"}, signin.SessionLifetime, true},
		{"remembered, until thirty days have passed", true, []string{"ss-pid", "ss-opt"}, signin.RememberedLifetime, false},
	} {
		cookies := d.open(t, c.remember, call.Credentials{})
		for name, cookie := range cookies {
			if !cookie.HttpOnly || !cookie.Secure || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" {
				t.Errorf("%s: cookie %s lacks a guard: %v", c.name, name, cookie)
			}
		}
		d.wait(c.wait)
		if got := d.caller(t, carrying(cookies, c.carried...)); got.SignedIn() != c.in {
			t.Errorf("%s: signed in is %v", c.name, got.SignedIn())
		}
	}
}

func TestATokenIsStoredAsAHashOnly(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	cookies := d.open(t, true, call.Credentials{})
	err := d.db.Read(t.Context(), func(q *store.Reader) error {
		var found int
		for _, name := range []string{"ss-id", "ss-pid"} {
			for _, statement := range []string{
				`SELECT COUNT(*) FROM session WHERE session_hash = $1 OR permanent_hash = $1`,
				`SELECT COUNT(*) FROM change_entry WHERE after_state LIKE '%' || $1 || '%'`,
				`SELECT COUNT(*) FROM stored_reply WHERE reply LIKE '%' || $1 || '%'`,
			} {
				if _, err := q.Scan(t.Context(), call.System(), []any{&found}, statement, cookies[name].Value); err != nil || found > 0 {
					return errors.Join(err, errors.New(name+" is stored as it is"))
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	if len(cookies["ss-id"].Value) != 20 || strings.ContainsAny(cookies["ss-id"].Value, "+/=") {
		t.Errorf("token %q", cookies["ss-id"].Value)
	}
}

func TestSigningInAnewAndOutEndsTheSession(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	first := carrying(d.open(t, false, call.Credentials{}), "ss-id", "ss-opt")
	second := carrying(d.open(t, false, first), "ss-id", "ss-opt")
	if d.caller(t, first).SignedIn() || !d.caller(t, second).SignedIn() {
		t.Error("the session given up is open, or the new one is not")
	}
	c := &call.Call{Verb: http.MethodGet, Credentials: second, Caller: d.caller(t, second)}
	reply, err := d.Authenticate(call.Into(t.Context(), c), &api.Authenticate{Provider: "logout"})
	if err != nil || reply.UserID != "" || len(c.Cookies) != 4 {
		t.Errorf("%+v, %v, %d cookies", reply, err, len(c.Cookies))
	}
	if d.caller(t, second).SignedIn() {
		t.Error("signed out, and in")
	}
}

func TestSessionsAreListedAndEnded(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	one := carrying(d.open(t, false, call.Credentials{}), "ss-id")
	two := carrying(d.open(t, true, call.Credentials{}), "ss-pid", "ss-opt")
	sessions, err := d.Sessions(t.Context(), d.loginID)
	if err != nil || len(sessions) != 2 {
		t.Fatalf("%v, %v", sessions, err)
	}
	if err := d.EndSession(t.Context(), d.loginID, sessions[0].ID); err != nil {
		t.Fatal(err)
	}
	if d.caller(t, one).SignedIn() || !d.caller(t, two).SignedIn() {
		t.Error("another session was ended than was asked for")
	}
	if err := d.EndSession(t.Context(), d.loginID, sessions[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("ended twice: %v", err)
	}
	if err := d.SetPassword(t.Context(), email, "a new long password"); err != nil {
		t.Fatal(err)
	}
	if d.caller(t, two).SignedIn() {
		t.Error("a session outlived the password")
	}
}

func TestWrongPasswordAndUnknownLoginAreOne(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	wrong, unknown := fault.As(d.basic(email, "wrong password")), fault.As(d.basic("bob@example.com", secret))
	if wrong.Code != fault.Unauthorized || wrong.Error() != unknown.Error() || wrong.Code != unknown.Code {
		t.Errorf("%v and %v", wrong, unknown)
	}
	for name, member := range map[string]string{"": "userName", email: "password"} {
		password := ""
		if name == "" {
			password = secret
		}
		_, err := d.Authenticate(with(call.Credentials{}), &api.Authenticate{Provider: "credentials", UserName: name, Password: password})
		if e := fault.As(err); e.Code != fault.NotEmpty || e.Fields[0].Path != member {
			t.Errorf("empty %s: %v", member, err)
		}
	}
	if err := d.basic(" ANN@Example.com ", secret); err != nil {
		t.Errorf("the address in another case: %v", err)
	}
}

func TestTenFailuresDelayAName(t *testing.T) {
	t.Parallel()
	for _, name := range []string{email, "nobody@example.com"} {
		d := newDesk(t)
		for i := range signin.MaxFailures {
			if err := d.basic(name, "wrong password"); !fault.Is(err, fault.Unauthorized) {
				t.Fatalf("%s, failure %d: %v", name, i+1, err)
			}
		}
		slow := fault.As(d.basic(name, secret))
		if slow.Code != fault.TooManyRequests || slow.RetryAfter != signin.Delay {
			t.Errorf("%s: %v, retry after %s", name, slow, slow.RetryAfter)
		}
		d.wait(signin.Delay)
		err := d.basic(name, secret)
		if name == email && err != nil || name != email && !fault.Is(err, fault.Unauthorized) {
			t.Errorf("%s, after the delay: %v", name, err)
		}
	}
}

// Whoever hangs up while the password is compared has guessed all the same.
func TestGuessesOfThoseWhoHangUpCount(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for range signin.MaxFailures {
		ctx, hangUp := context.WithCancel(with(call.Credentials{Basic: true, UserName: email, Password: "wrong password"}))
		asked := 0
		d.onNow(func() {
			if asked++; asked == 5 { // once the failures so far are known, just before the comparison
				hangUp()
			}
		})
		if _, err := d.Identify(ctx); err == nil {
			t.Fatal("a wrong password is taken")
		}
	}
	d.onNow(nil)
	if err := d.basic(email, secret); !fault.Is(err, fault.TooManyRequests) {
		t.Errorf("after ten guesses: %v", err)
	}
}

func TestFailuresAreForgotten(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	fail := func(times int) {
		for range times {
			if err := d.basic(email, "wrong password"); !fault.Is(err, fault.Unauthorized) {
				t.Fatal(err)
			}
		}
	}
	fail(signin.MaxFailures - 1)
	if err := d.basic(email, secret); err != nil {
		t.Fatal(err)
	}
	d.wait(2 * time.Minute) // past the time for which a right password is remembered
	fail(signin.MaxFailures - 1)
	d.wait(signin.Delay + time.Second)
	fail(signin.MaxFailures - 1)
	if err := d.basic(email, secret); err != nil {
		t.Errorf("failures long ago, or before a success, count: %v", err)
	}
}

func TestManyCallsWithOnePasswordCostFewHashes(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	var wg sync.WaitGroup
	for range 300 { // far more than may wait for a hash
		wg.Go(func() {
			if err := d.basic(email, secret); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

func TestAuthenticateTakesNoPasswordByGET(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	ctx := func(verb string) context.Context { return call.Into(t.Context(), &call.Call{Verb: verb}) }
	for _, c := range []struct {
		verb, provider string
		code           fault.Code
	}{
		{"GET", "credentials", fault.NotSupported},
		{"HEAD", "Credentials", fault.NotSupported},
		{"GET", "", fault.Unauthorized},
		{"POST", "facebook", fault.NotFound},
		{"POST", "", fault.NotEmpty},
	} {
		_, err := d.Authenticate(ctx(c.verb), &api.Authenticate{Provider: c.provider})
		if !fault.Is(err, c.code) {
			t.Errorf("%s %q: %v, want %s", c.verb, c.provider, err, c.code)
		}
	}
}

func FuzzFromRequest(f *testing.F) {
	f.Add("ss-id=a; ss-pid=b; 11 Jul 2046 08:47:11 GMT=null; ss-opt=perm; X-UAId=5f8e", "", "")
	f.Add("ss-id=\"a b\"; ss-id=c", "Basic YTpi", "perm")
	f.Add(";;=;", "basic !!!", "temp\r\n")
	f.Fuzz(func(t *testing.T, cookies, authorization, option string) {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header["Cookie"] = []string{cookies}
		r.Header["Authorization"] = []string{authorization}
		r.Header["X-Ss-Opt"] = []string{option}
		given := signin.FromRequest(r)
		if given.Basic && len(given.Tokens) > 0 || len(given.Tokens) > 2 {
			t.Errorf("%+v", given)
		}
	})
}
