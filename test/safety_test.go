package test_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
)

// kept counts the rows of every table that a change may touch.
func (h harbor) kept(t *testing.T) string {
	t.Helper()
	counts := make([]string, 0, 8)
	for _, table := range []string{"account", "customer", "login", "session", "failed_sign_in", "change_set", "change_entry", "stored_reply"} {
		counts = append(counts, fmt.Sprintf("%s %d", table, h.Rows(t, table)))
	}
	return strings.Join(counts, ", ")
}

func TestCrossSiteCallsAreRefused(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	session := h.Client().SignIn(t, test.AdminEmail, test.Password)
	own := strings.TrimPrefix(h.App.URL(), "http://")
	body := h.places.Replace(`{"accountId":"{account}","name":"Forged"}`)
	query := h.places.Replace("?accountId={account}&name=Forged")
	foreign := map[string]test.Client{
		"another site":       session.With("Sec-Fetch-Site", "cross-site"),
		"another origin":     session.With("Sec-Fetch-Site", "same-site"),
		"an old browser":     session.With("Origin", "https://evil.example"),
		"a sandboxed frame":  session.With("Origin", "null"),
		"another local port": session.With("Origin", "http://127.0.0.1:1"),
	}
	before := h.kept(t)
	for name, c := range foreign {
		for _, r := range []*test.Reply{
			c.Post(t, "/customers", body),
			c.With("Content-Type", "text/plain").Post(t, "/json/reply/NewCustomer", body),
			c.Get(t, "/json/reply/NewCustomer"+query),
			c.Get(t, "/api/NewCustomer"+query),
			c.Post(t, "/accounts", `{"name":"Forged"}`),
			c.Post(t, "/auth/credentials", credentials(test.Password)),
			c.Get(t, "/auth/logout"),
		} {
			r.What = name + ": " + r.What
			r.Refused(t, 403, "Forbidden", "")
		}
		if r := c.Call(t, http.MethodHead, "/api/NewCustomer"+query, nil); r.Status < 400 {
			t.Errorf("%s: HEAD answers %d", name, r.Status)
		}
		c.Get(t, "/customers").Want(t, http.StatusOK)
	}
	if after := h.kept(t); after != before {
		t.Errorf("kept before: %s\nafter: %s", before, after)
	}
	for _, c := range []test.Client{
		session, session.With("Sec-Fetch-Site", "same-origin"), session.With("Sec-Fetch-Site", "none"), session.With("Origin", "http://"+own),
	} {
		c.Post(t, "/customers", body).Want(t, http.StatusOK)
		c.Get(t, "/json/reply/NewCustomer"+query).Want(t, http.StatusOK)
	}
}

func TestDryRunsKeepNothing(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	c := h.Admin()
	session := h.Client().SignIn(t, test.AdminEmail, test.Password)
	body := h.places.Replace(`{"accountId":"{account}","parentCustomerId":"{customer}","name":"Never","data":{"x":{"numberValue":1}}}`)
	before := h.kept(t)

	r := c.With("Idempotency-Key", "dry").Post(t, "/customers?dryRun=true", body)
	made := test.As[api.CustomerInfo](t, r)
	if made.Name != "Never" || test.Way(made) != "Group > Never" || len(made.ID) != 24 || r.Header.Get("Dry-Run") != "true" {
		t.Errorf("answers %v %s", r.Header, r.Body)
	}
	c.Get(t, "/customers/"+made.ID).Refused(t, 404, "NotFound", "customerId")
	for _, path := range []string{
		"/customers?DRYRUN=1", "/json/reply/NewCustomer?dryRun=true", "/api/NewCustomer?dryrun=True",
	} {
		test.As[api.CustomerInfo](t, c.Post(t, path, body))
	}
	c.Post(t, "/accounts?dryRun=true", `{"name":"Never"}`).Want(t, http.StatusOK)
	c.Post(t, "/customers?dryRun=true", strings.Replace(body, `"Never"`, `" "`, 1)).Refused(t, 400, "NotEmpty", "name")
	if r := h.Client().Post(t, "/auth/credentials?dryRun=true", credentials(test.Password)); r.Want(t, http.StatusOK).Cookie("ss-id") != nil {
		t.Error("a dry run opens a session")
	}
	session.Get(t, "/auth/logout?dryRun=true").Want(t, http.StatusOK)
	session.Get(t, "/customers").Want(t, http.StatusOK)
	if after := h.kept(t); after != before {
		t.Errorf("kept before: %s\nafter: %s", before, after)
	}
	// The key of a dry run is free for the real run.
	actual := c.With("Idempotency-Key", "dry").Post(t, "/customers?dryRun=false", body).Want(t, http.StatusOK)
	if actual.Header.Get("Idempotent-Replayed") != "" || actual.Header.Get("Dry-Run") != "" {
		t.Errorf("the real run is marked %v", actual.Header)
	}
}

func TestRepeatedRequests(t *testing.T) {
	t.Parallel()
	h := newHarbor(t)
	c := h.Admin()
	body := h.places.Replace(`{"accountId":"{account}","name":"Once","data":{"x":{"numberValue":1}}}`)
	keyed := c.With("Idempotency-Key", "key")
	first := keyed.Post(t, "/customers", body).Want(t, http.StatusOK)
	before := h.kept(t)
	spaced := strings.ReplaceAll(body, ",", " ,\n\t")
	for _, r := range []*test.Reply{
		keyed.Post(t, "/customers", body), keyed.Post(t, "/customers", spaced), keyed.Post(t, "/json/reply/NewCustomer", body), keyed.Post(t, "/api/NewCustomer", body),
	} {
		if string(r.Want(t, http.StatusOK).Body) != string(first.Body) || r.Header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("%s gives %v\n%s\nfirst\n%s", r.What, r.Header, r.Body, first.Body)
		}
	}
	for _, other := range []string{
		strings.Replace(body, "Once", "Twice", 1),
		strings.Replace(body, ":1}", ":1.0}", 1),
		strings.Replace(body, `"name"`, `"referenceId":"r","name"`, 1),
	} {
		keyed.Post(t, "/customers", other).Refused(t, 422, "IdempotencyKeyReused", "")
	}
	keyed.Post(t, "/accounts", `{"name":"Once"}`).Refused(t, 422, "IdempotencyKeyReused", "")
	c.With("Idempotency-Key", "refused").Post(t, "/customers", `{"name":""}`).Refused(t, 400, "NotEmpty", "name")
	c.With("Idempotency-Key", strings.Repeat("k", 256)).Post(t, "/customers", body).Refused(t, 400, "Length", "Idempotency-Key")
	if after := h.kept(t); after != before {
		t.Errorf("kept before: %s\nafter: %s", before, after)
	}
	// What was refused was not kept as the answer.
	c.With("Idempotency-Key", "refused").Post(t, "/customers", body).Want(t, http.StatusOK)

	// A key belongs to a login.
	other := h.AddLogin(t, user.Login{Email: "second@harbor.example", Roles: []api.Role{api.SystemAdministrator}})
	theirs := other.With("Idempotency-Key", "key").Post(t, "/customers", body).Want(t, http.StatusOK)
	if string(theirs.Body) == string(first.Body) || theirs.Header.Get("Idempotent-Replayed") != "" {
		t.Error("another login gets the stored reply")
	}
	// Reading is no change, and a session is never handed out twice.
	reads := keyed.Get(t, "/customers?nameFilter="+url.QueryEscape("once")).Want(t, http.StatusOK)
	if reads.Header.Get("Idempotent-Replayed") != "" {
		t.Error("a read is replayed")
	}
	signIn := func() string {
		return keyed.Post(t, "/auth/credentials", credentials(test.Password)).Want(t, http.StatusOK).Cookie("ss-id").Value
	}
	if first, again := signIn(), signIn(); first == again {
		t.Error("a sign-in is replayed")
	}
}
