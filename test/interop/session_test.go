package interop_test

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/test"
	"evovoice/test/interop"
)

// dateCookie is what the client makes of a cookie's date: it splits the header
// at every comma, and so takes the second half of a date for a cookie.
var dateCookie = regexp.MustCompile(`\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT=null`)

func TestSession(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		for _, remember := range []bool{false, true} {
			wire := interop.Record(t, p.App.URL())
			var got struct {
				Before, During, After api.UserInfo
				Wrong, Refused        failure
				SignedIn              api.AuthenticateResponse
				Jar                   []string
				Account               api.AccountInfo
				Accounts              api.ListResponse[api.AccountInfo]
			}
			p.run(t, "session.js", map[string]any{"url": wire.URL, "rememberMe": remember}, &got)
			if got.Before.IsAuthenticated || !got.During.IsAuthenticated || got.After.IsAuthenticated {
				t.Errorf("signed in before, during, after: %t %t %t", got.Before.IsAuthenticated, got.During.IsAuthenticated, got.After.IsAuthenticated)
			}
			if got.SignedIn.UserName != test.AdminEmail || got.During.EmailAddress != test.AdminEmail || got.SignedIn.UserID != got.During.ID {
				t.Errorf("signed in as %+v, is %+v", got.SignedIn, got.During)
			}
			if s := got.Wrong.ResponseStatus; s.ErrorCode != "Unauthorized" || s.Message != "Invalid Username or Password" {
				t.Errorf("wrong password: %+v", s)
			}
			if s := got.Refused.ResponseStatus; s.ErrorCode != "Unauthorized" {
				t.Errorf("after signing out: %+v", s)
			}
			if got.Account.Name != "By session" || len(got.Accounts.Items) < 2 {
				t.Errorf("made %+v, listed %+v", got.Account, got.Accounts)
			}
			checkJar(t, wire, got.Jar)
		}
	})
}

// checkJar looks at the cookies that the client kept, and at those it sent.
func checkJar(t *testing.T, wire *interop.Recorder, jar []string) {
	t.Helper()
	for _, name := range []string{"ss-id", "ss-pid", "ss-opt", "X-UAId"} {
		if !slices.Contains(jar, name) {
			t.Errorf("the client keeps %q, without %s", jar, name)
		}
	}
	calls := wire.Calls()
	if first := calls[0].Header.Get("Cookie"); first != "" {
		t.Errorf("the first call has cookies: %s", first)
	}
	for _, c := range calls[3:6] {
		cookies := c.Header.Get("Cookie")
		if !strings.Contains(cookies, "ss-id=") || !dateCookie.MatchString(cookies) {
			t.Errorf("%s %s: the client is known to send a date for a cookie: %s", c.Verb, c.Target, cookies)
		}
	}
}

func TestBasic(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		var got struct{ Made api.CustomerInfo }
		const secret = "pässword: 日本 %"
		if _, err := p.App.AddLogin(t.Context(), login("chef@harbor.example", p.account), secret); err != nil {
			t.Fatal(err)
		}
		p.run(t, "basic.js", map[string]any{"user": "chef@harbor.example", "password": secret}, &got)
		if got.Made.Name != "By Basic" || p.names(t) != "By Basic" {
			t.Errorf("made %+v", got.Made)
		}
		for _, c := range p.wire.Calls() {
			if c.Header.Get("Cookie") != "" || !strings.HasPrefix(c.Header.Get("Authorization"), "Basic ") {
				t.Errorf("%s: Basic opens no session: %v", c.Target, c.Header)
			}
		}
	})
}

func TestErrors(t *testing.T) {
	everyEdition(t, func(t *testing.T, p place) {
		p.admin.NewCustomer(t, p.account, "", "One")
		var report struct {
			Failures    map[string]failure
			Seen        []int
			AfterAsking int
		}
		p.run(t, "errors.js", map[string]any{"weakUser": p.weak(t)}, &report)
		got := report.Failures
		for what, want := range map[string]failure{
			"bad":           {"", status{ErrorCode: "NotEmpty", Message: "name must not be blank"}},
			"badValue":      {"", status{ErrorCode: "SerializationException"}},
			"badQuery":      {"", status{ErrorCode: "SerializationException"}},
			"unsigned":      {"", status{ErrorCode: "Unauthorized"}},
			"wrongPassword": {"", status{ErrorCode: "Unauthorized", Message: "Invalid Username or Password"}},
			"forbidden":     {"", status{ErrorCode: "Forbidden", Message: "Invalid Role"}},
			"missing":       {"", status{ErrorCode: "NotFound"}},
			"noPath":        {"", status{ErrorCode: "NotFound"}},
			"noVerb":        {"", status{ErrorCode: "MethodNotAllowed"}},
			"noOperation":   {"", status{ErrorCode: "NotImplementedException", Message: "The operation 'NoSuch' does not exist for this service"}},
			"notRefreshed":  {"RefreshTokenException", status{ErrorCode: "NotImplementedException"}},
		} {
			f := got[what]
			if f.Type != want.Type || f.ResponseStatus.ErrorCode != want.ResponseStatus.ErrorCode || f.ResponseStatus.Message == "" {
				t.Errorf("%s: %+v", what, f)
			}
			if want.ResponseStatus.Message != "" && f.ResponseStatus.Message != want.ResponseStatus.Message {
				t.Errorf("%s: %q, want %q", what, f.ResponseStatus.Message, want.ResponseStatus.Message)
			}
		}
		for what, fields := range map[string]string{
			"bad": "name NotEmpty;referenceId Length;", "badValue": "data SerializationException;", "badQuery": "page SerializationException;", "forbidden": "",
		} {
			if s := got[what].ResponseStatus; s.fields() != fields {
				t.Errorf("%s: fields at fault %q, want %q", what, s.fields(), fields)
			}
		}
		if d := cmp.Diff([]int{http.StatusNotFound}, report.Seen); d != "" || report.AfterAsking != 1 {
			t.Errorf("statuses %v, customers after signing in when asked %d", report.Seen, report.AfterAsking)
		}
		if names := p.names(t); names != "One" {
			t.Errorf("a refused call made %s", names)
		}
	})
}
