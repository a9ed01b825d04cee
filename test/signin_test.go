package test_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
)

func credentials(password string) map[string]any {
	return map[string]any{"provider": "credentials", "userName": test.AdminEmail, "password": password}
}

func TestSessionByCookies(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	c := p.Client()
	r := c.Post(t, "/auth/credentials", credentials(test.Password))
	who := test.As[api.AuthenticateResponse](t, r)
	if who.UserName != test.AdminEmail || !slices.Equal(who.Roles, []string{"SystemAdministrator"}) {
		t.Errorf("signed in as %+v", who)
	}
	checkSessionCookies(t, r, who)

	session := c.WithCookies(r.Cookies)
	status := test.As[api.UserInfo](t, session.Get(t, "/auth/status"))
	if !status.IsAuthenticated || status.ID != who.UserID || status.EmailAddress != test.AdminEmail {
		t.Errorf("status %+v", status)
	}
	session.Get(t, "/customers").Want(t, http.StatusOK)

	// What a Node.js client makes of the cookies' dates must do no harm.
	odd := "11 Jul 2046 08:47:11 GMT=null; ss-id=" + r.Cookie("ss-id").Value + "; ss-opt=temp"
	c.With("Cookie", odd).Get(t, "/customers").Want(t, http.StatusOK)
	c.With("X-ss-id", r.Cookie("ss-id").Value).Get(t, "/customers").Want(t, http.StatusOK)
	// The second token opens nothing unless the login is to be remembered.
	c.With("Cookie", "ss-opt=perm; ss-pid="+r.Cookie("ss-pid").Value).Get(t, "/customers").Refused(t, 401, "Unauthorized", "")

	anew := session.Post(t, "/auth/credentials", credentials(test.Password)).Want(t, http.StatusOK)
	if anew.Cookie("ss-id").Value == r.Cookie("ss-id").Value {
		t.Error("signing in again keeps the session's token")
	}
	session.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
	p.Stop(t)
}

func checkSessionCookies(t *testing.T, r *test.Reply, who api.AuthenticateResponse) {
	t.Helper()
	want := map[string]struct{ value, lasts string }{
		"ss-id": {who.SessionID, "the browser"}, "ss-pid": {"", "years"}, "ss-opt": {"temp", "years"}, "X-UAId": {who.UserID, "years"},
	}
	for _, line := range r.Header.Values("Set-Cookie") {
		for _, part := range []string{"; path=/", "; httponly", "; samesite=lax"} {
			if !strings.Contains(strings.ToLower(line), part) {
				t.Errorf("no %q in %s", part, line)
			}
		}
		if strings.Contains(strings.ToLower(line), "; secure") {
			t.Errorf("secure, though the call came over HTTP: %s", line)
		}
	}
	for _, c := range r.Cookies {
		w, known := want[c.Name]
		if !known {
			t.Errorf("an unknown cookie %s", c.Name)
			continue
		}
		delete(want, c.Name)
		if w.value != "" && c.Value != w.value {
			t.Errorf("%s is %q, want %q", c.Name, c.Value, w.value)
		}
		if far := time.Until(c.Expires) > 19*365*24*time.Hour; far != (w.lasts == "years") || !far && !c.Expires.IsZero() {
			t.Errorf("%s expires %s, want it to last as long as %s", c.Name, c.Expires, w.lasts)
		}
	}
	if len(want) > 0 {
		t.Errorf("cookies missing: %v", want)
	}
}

func TestSecureCookiesBehindAProxy(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	r := p.Client().With("X-Forwarded-Proto", "https").Post(t, "/auth/credentials", credentials(test.Password)).Want(t, http.StatusOK)
	for _, c := range r.Cookies {
		if !c.Secure {
			t.Errorf("%s is not secure", c.Name)
		}
	}
	p.Stop(t)
}

func TestRememberedSession(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Client()
	brief := c.SignIn(t, test.AdminEmail, test.Password)
	body := credentials(test.Password)
	body["rememberMe"] = true
	r := c.Post(t, "/auth/credentials", body).Want(t, http.StatusOK)
	if got := r.Cookie("ss-opt").Value; got != "perm" {
		t.Errorf("ss-opt is %q", got)
	}
	long := c.With("Cookie", "ss-opt=perm; ss-pid="+r.Cookie("ss-pid").Value)
	long.Get(t, "/customers").Want(t, http.StatusOK)
	s.Clock.Advance(25 * time.Hour)
	brief.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
	long.Get(t, "/customers").Want(t, http.StatusOK)
	s.Clock.Advance(30 * 24 * time.Hour)
	long.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
}

func TestSignOut(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir())
	c := p.Client()
	ways := map[string]func(test.Client) *test.Reply{
		"GET":       func(c test.Client) *test.Reply { return c.Get(t, "/auth/logout") },
		"POST":      func(c test.Client) *test.Reply { return c.Post(t, "/auth/logout", nil) },
		"empty":     func(c test.Client) *test.Reply { return c.Post(t, "/auth/logout", `{}`) },
		"POST body": func(c test.Client) *test.Reply { return c.Post(t, "/auth", `{"provider":"logout"}`) },
		"api":       func(c test.Client) *test.Reply { return c.Post(t, "/api/Authenticate", `{"provider":"logout"}`) },
	}
	for name, signOut := range ways {
		session, other := c.SignIn(t, test.AdminEmail, test.Password), c.SignIn(t, test.AdminEmail, test.Password)
		r := signOut(session).Want(t, http.StatusOK)
		if string(r.Body) != "{}" {
			t.Errorf("%s: answers %s", name, r.Body)
		}
		for _, cookie := range []string{"ss-id", "ss-pid", "X-UAId"} {
			if k := r.Cookie(cookie); k == nil || k.Value != "" || !k.Expires.Before(time.Now()) {
				t.Errorf("%s: %s is not taken away: %v", name, cookie, k)
			}
		}
		status := test.As[api.UserInfo](t, session.Get(t, "/auth/status"))
		if status.IsAuthenticated || status.ID != "" || status.EmailAddress != "" || len(status.Roles) > 0 {
			t.Errorf("%s: status afterwards %+v", name, status)
		}
		session.Get(t, "/customers").Refused(t, 401, "Unauthorized", "")
		other.Get(t, "/customers").Want(t, http.StatusOK)
	}
	p.Stop(t)
}

func TestWaysToSignIn(t *testing.T) {
	t.Parallel()
	p, basic := serve(t, t.TempDir())
	c := p.Client()
	r := basic.Get(t, "/customers").Want(t, http.StatusOK)
	if len(r.Cookies) > 0 {
		t.Errorf("Basic opens a session: %v", r.Cookies)
	}
	c.With("Authorization", strings.Replace(basicHeader(test.AdminEmail, test.Password), "Basic", "bAsIc", 1)).Get(t, "/customers").Want(t, http.StatusOK)
	p.Client().Basic(strings.ToUpper(test.AdminEmail), test.Password).Get(t, "/customers").Want(t, http.StatusOK)

	form := c.With("Content-Type", "application/x-www-form-urlencoded")
	for _, r := range []*test.Reply{
		c.Post(t, "/json/reply/Authenticate", credentials(test.Password)),
		c.Post(t, "/api/Authenticate", credentials(test.Password)),
		c.Post(t, "/auth", credentials(test.Password)),
		c.Post(t, "/auth/login", credentials(test.Password)),
		form.Post(t, "/auth/credentials", "UserName=admin%40harbor.example&Password=a+password+of+the+tests"),
	} {
		who := test.As[api.AuthenticateResponse](t, r)
		if who.SessionID == "" || r.Cookie("ss-id") == nil {
			t.Errorf("%s: no session: %+v", r.What, who)
			continue
		}
		c.WithCookies(r.Cookies).Get(t, "/customers").Want(t, http.StatusOK)
	}
	if who := test.As[api.AuthenticateResponse](t, basic.Get(t, "/auth")); who.UserName != test.AdminEmail {
		t.Errorf("GET /auth tells of %+v", who)
	}
	c.Get(t, "/auth").Refused(t, 401, "Unauthorized", "")
	c.Get(t, "/auth/credentials?userName=admin%40harbor.example&password=a+password+of+the+tests").Refused(t, 405, "NotSupportedException", "")
	c.Post(t, "/auth/oauth", credentials(test.Password)).Refused(t, 404, "NotFound", "provider")
	p.Stop(t)
}

func basicHeader(user, password string) string {
	r := http.Request{Header: http.Header{}}
	r.SetBasicAuth(user, password)
	return r.Header.Get("Authorization")
}

func TestRefusedSignIns(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Client()
	for _, row := range []struct {
		name, body  string
		status      int
		code, field string
	}{
		{"no user name", `{"password":"something long"}`, 400, "NotEmpty", "userName"},
		{"blank user name", `{"userName":"  ","password":"something long"}`, 400, "NotEmpty", "userName"},
		{"no password", `{"userName":"admin@harbor.example"}`, 400, "NotEmpty", "password"},
		{"empty password", `{"userName":"admin@harbor.example","password":""}`, 400, "NotEmpty", "password"},
		{"password of another type", `{"userName":"admin@harbor.example","password":["a"]}`, 400, "SerializationException", "password"},
		{"wrong password", `{"userName":"admin@harbor.example","password":"wrong password"}`, 401, "Unauthorized", ""},
		{"password in another case", `{"userName":"admin@harbor.example","password":"A Password of the Tests"}`, 401, "Unauthorized", ""},
		{"unknown user", `{"userName":"nobody@harbor.example","password":"a password of the tests"}`, 401, "Unauthorized", ""},
	} {
		r := c.Post(t, "/auth/credentials", row.body)
		r.Refused(t, row.status, row.code, row.field)
		if len(r.Cookies) > 0 {
			t.Errorf("%s: sets %v", row.name, r.Cookies)
		}
	}
	wrong := c.Post(t, "/auth/credentials", credentials("wrong password"))
	unknown := c.Post(t, "/auth/credentials", `{"userName":"nobody@harbor.example","password":"wrong password"}`)
	if string(wrong.Body) != string(unknown.Body) {
		t.Errorf("a wrong password answers %s, an unknown user %s", wrong.Body, unknown.Body)
	}
	basic, nobody := c.Basic(test.AdminEmail, "wrong password").Get(t, "/customers"), c.Basic("nobody@harbor.example", "wrong password").Get(t, "/customers")
	if string(basic.Body) != string(wrong.Body) || string(nobody.Body) != string(wrong.Body) || basic.Status != 401 || nobody.Status != 401 {
		t.Errorf("Basic answers %d %s and %d %s", basic.Status, basic.Body, nobody.Status, nobody.Body)
	}
	if got := s.Rows(t, "session"); got != 0 {
		t.Errorf("%d sessions", got)
	}
}

func TestTenFailuresDelay(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"slow@harbor.example", "nobody@harbor.example"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := test.Start(t)
			s.Clock.Stop()
			s.AddLogin(t, user.Login{Email: "slow@harbor.example", Roles: []api.Role{api.SystemAdministrator}})
			attempt := func(password string) *test.Reply {
				return s.Client().Post(t, "/auth/credentials", map[string]string{"userName": name, "password": password})
			}
			for range 10 {
				attempt("wrong password").Refused(t, 401, "Unauthorized", "")
			}
			for _, password := range []string{"wrong password", test.Password} {
				r := attempt(password)
				r.Refused(t, 429, "TooManyRequests", "")
				if after := r.Header.Get("Retry-After"); after != "900" {
					t.Errorf("Retry-After %q, want 900", after)
				}
			}
			s.Client().Basic(strings.ToUpper(name), test.Password).Get(t, "/customers").Refused(t, 429, "TooManyRequests", "")
			s.Admin().Get(t, "/customers").Want(t, http.StatusOK)
			s.Clock.Advance(15*time.Minute - time.Second)
			attempt(test.Password).Refused(t, 429, "TooManyRequests", "")
			s.Clock.Advance(time.Second)
			want := http.StatusOK
			if name != "slow@harbor.example" {
				want = http.StatusUnauthorized
			}
			attempt(test.Password).Want(t, want)
			attempt("wrong password").Refused(t, 401, "Unauthorized", "")
			attempt(test.Password).Want(t, want)
		})
	}
}

func TestManyCallsWithOneNewPassword(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	replies := at(200, func(int) *test.Reply { return s.Admin().Get(t, "/auth/status") })
	for _, r := range replies {
		if r.Status != http.StatusOK {
			t.Fatalf("%d %s", r.Status, r.Body)
		}
	}
}
