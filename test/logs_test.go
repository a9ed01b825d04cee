package test_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"evovoice/test"
)

func TestLogsHoldNoSecrets(t *testing.T) {
	t.Parallel()
	const wrong, carrier, odd = "Wrong-Password-1", "carrier-token-9f2c", "a secret in an odd place"
	p, basic := serve(t, t.TempDir(), "--log-format", "json", "--log-level", "debug")
	c := p.Client()
	secrets := []string{test.Password, url.QueryEscape(test.Password), wrong, carrier, odd, url.QueryEscape(odd)}
	secrets = append(secrets, strings.TrimPrefix(basicHeader(test.AdminEmail, test.Password), "Basic "))
	secrets = append(secrets, strings.TrimPrefix(basicHeader(test.AdminEmail, wrong), "Basic "))

	r := c.Post(t, "/auth/credentials", credentials(test.Password)).Want(t, 200)
	for _, name := range []string{"ss-id", "ss-pid"} {
		secrets = append(secrets, r.Cookie(name).Value)
	}
	session := c.WithCookies(r.Cookies)
	for range 12 {
		c.Post(t, "/auth/credentials", map[string]string{"userName": "guess@harbor.example", "password": wrong})
	}
	c.Basic(test.AdminEmail, wrong).Get(t, "/customers").Want(t, 401)
	c.Get(t, "/auth/credentials?userName=x&password="+url.QueryEscape(odd)).Want(t, 405)
	c.Post(t, "/json/reply/Authenticate?password="+url.QueryEscape(odd), `{"userName":"x"}`).Want(t, 401)
	c.Post(t, "/auth/credentials", fmt.Sprintf(`{"userName":"x","password":[%q]}`, odd)).Want(t, 400)
	c.Post(t, "/auth/credentials", fmt.Sprintf(`{"userName":"x","password":%q`, odd)).Want(t, 400)
	session.Post(t, "/accounts", map[string]string{"name": "BYO", "twilioAccountSid": "AC1", "twilioAuthToken": carrier}).Want(t, 200)
	session.Post(t, "/accounts", map[string]string{"name": "BYO", "twilioAuthToken": carrier}).Want(t, 400)
	basic.With("X-Request-Id", "logged-1").Get(t, "/customers?nameFilter="+url.QueryEscape(odd)).Want(t, 200)
	session.Get(t, "/auth/logout").Want(t, 200)
	p.Stop(t)

	text := p.Stdout.String() + p.Stderr.String()
	for _, secret := range secrets {
		if strings.Contains(text, secret) {
			t.Errorf("the output holds the secret %q", secret)
		}
	}
	checkCallLines(t, p.Stderr.Lines())
}

// checkCallLines checks that what is logged is JSON, and what it says of one call.
func checkCallLines(t *testing.T, lines []string) {
	t.Helper()
	calls, found := 0, false
	for _, line := range lines {
		if !strings.HasPrefix(line, "{") {
			continue // what the first start says is for people
		}
		var entry struct {
			Level, Msg, RequestID, Verb, Path, Operation, Login, Address string
			Status                                                       int
		}
		if err := json.Unmarshal([]byte(line), &entry); err != nil {
			t.Errorf("%v: %s", err, line)
		}
		if entry.Msg != "call" {
			continue
		}
		calls++
		if entry.RequestID == "" || entry.Verb == "" || entry.Path == "" || entry.Status == 0 || strings.Contains(entry.Path, "?") {
			t.Errorf("a call without the needful: %s", line)
		}
		if entry.RequestID == "logged-1" {
			found = true
			if entry.Operation != "ListCustomers" || entry.Login == "" || entry.Address != "127.0.0.1" || entry.Status != 200 || entry.Path != "/customers" || entry.Verb != "GET" {
				t.Errorf("the call is logged as %s", line)
			}
		}
	}
	if calls != 22 || !found {
		t.Errorf("%d calls are logged, want 22; the marked one: %v", calls, found)
	}
}
