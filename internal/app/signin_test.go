package app

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/limit"
)

// hands makes calls to a server whose clock is moved by hand.
type hands struct {
	*App
	t *testing.T

	mu  sync.Mutex
	now time.Time
}

func startWith(t *testing.T, change func(*Config)) *hands {
	t.Helper()
	h := &hands{t: t, now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	config := Config{Listen: "127.0.0.1:0", Data: t.TempDir(), Now: func() time.Time {
		h.mu.Lock()
		defer h.mu.Unlock()
		return h.now
	}}
	change(&config)
	var err error
	if h.App, err = New(t.Context(), config); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Stop(); err != nil {
			t.Error(err)
		}
	})
	if _, err := h.FirstStart(t.Context(), testEmail, testPassword); err != nil {
		t.Fatal(err)
	}
	if err := h.Start(); err != nil {
		t.Fatal(err)
	}
	return h
}

// call makes a call; who puts the credentials into it.
func (h *hands) call(verb, path, body string, who func(*http.Request)) (int, http.Header, string) {
	h.t.Helper()
	r, err := http.NewRequestWithContext(h.t.Context(), verb, h.URL()+path, strings.NewReader(body))
	if err != nil {
		h.t.Fatal(err)
	}
	who(r)
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return reply.StatusCode, reply.Header, string(text)
}

func admin(r *http.Request) { r.SetBasicAuth(testEmail, testPassword) }

func nobody(*http.Request) {}

func bearer(key string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+key) }
}

// member reads a text member of a JSON object.
func member(t *testing.T, text, name string) string {
	t.Helper()
	var o map[string]any
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	value, _ := o[name].(string)
	return value
}

func TestAKeyCallsAsItsLogin(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	account := member(t, text, "id")
	h.call("POST", "/accounts", `{"name":"Lighthouse"}`, admin)
	status, header, text := h.call("POST", "/api-keys", `{"name":"Export","accountId":"`+account+`"}`, func(r *http.Request) {
		admin(r)
		r.Header.Set("Idempotency-Key", "once")
	})
	key, id := member(t, text, "key"), member(t, text, "id")
	if status != 200 || key == "" || header.Get("Cache-Control") != "no-store" {
		t.Fatalf("%d %v %s", status, header, text)
	}
	if _, _, again := h.call("POST", "/api-keys", `{"name":"Export","accountId":"`+account+`"}`, func(r *http.Request) {
		admin(r)
		r.Header.Set("Idempotency-Key", "once")
	}); member(t, again, "key") == key {
		t.Error("a key is kept for repeated calls")
	}
	for name, who := range map[string]func(*http.Request){
		"bearer":         bearer(key),
		"basic":          func(r *http.Request) { r.SetBasicAuth(key, "") },
		"basic with any": func(r *http.Request) { r.SetBasicAuth(key, "x") },
	} {
		status, header, text := h.call("GET", "/customers", "", who)
		if status != 200 || len(header.Values("Set-Cookie")) > 0 {
			t.Errorf("%s: %d %s", name, status, text)
		}
		if status, _, text := h.call("POST", "/accounts", `{"name":"New"}`, who); status != 403 {
			t.Errorf("%s: beyond its account: %d %s", name, status, text)
		}
		if _, _, text := h.call("GET", "/auth/status", "", who); !strings.Contains(text, `"roles":["Manager"],"accountIds":["`+account+`"],"accountNames":["Harbor"]`) {
			t.Errorf("%s: status %s", name, text)
		}
		if status, _, text := h.call("POST", "/api-keys", `{"name":"More"}`, who); status != 403 {
			t.Errorf("%s: makes keys: %d %s", name, status, text)
		}
	}
	if status, header, text := h.call("GET", "/customers", "", bearer(key+"x")); status != 401 || !strings.Contains(text, "Invalid API key") || header.Get("WWW-Authenticate") == "" {
		t.Errorf("a wrong key: %d %s", status, text)
	}
	if status, _, text := h.call("DELETE", "/api-keys/"+id, "", admin); status != 204 {
		t.Errorf("deleting: %d %s", status, text)
	}
	if status, _, _ := h.call("GET", "/customers", "", bearer(key)); status != 401 {
		t.Errorf("a deleted key: %d", status)
	}
}

func TestUsersOverHTTP(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	account := member(t, text, "id")
	status, _, text := h.call("POST", "/users", `{"emailAddress":"bob@example.com","password":"battery staple"}`, admin)
	bob := member(t, text, "id")
	want := `{"id":"` + bob + `","isAuthenticated":false,"name":"bob@example.com","emailAddress":"bob@example.com","roles":["Manager"],` +
		`"accountIds":["` + account + `"],"accountNames":["Harbor"],"managerAccess":"ReadWriteDelete","dashboardPermissions":[]}`
	if status != 200 || text != want {
		t.Errorf("%d %s\nwant %s", status, text, want)
	}
	asBob := func(r *http.Request) { r.SetBasicAuth("bob@example.com", "battery staple") }
	if status, _, text := h.call("PATCH", "/users/"+bob, `{"managerAccess":"ReadOnly","roles":null,"firstName":"Bob"}`, admin); status != 200 || !strings.Contains(text, `"managerAccess":"ReadOnly"`) {
		t.Errorf("%d %s", status, text)
	}
	if status, _, text := h.call("POST", "/customers", `{"name":"New"}`, asBob); status != 403 || !strings.Contains(text, "ReadOnly") {
		t.Errorf("a reader writes: %d %s", status, text)
	}
	if status, _, text := h.call("POST", "/json/reply/DeleteUser", `{"userId":"`+bob+`"}`, asBob); status != 403 {
		t.Errorf("a reader deletes by POST: %d %s", status, text)
	}
	if status, _, text := h.call("GET", "/users?emailFilter=BOB", "", asBob); status != 200 || !strings.Contains(text, `"totalCount":1`) {
		t.Errorf("%d %s", status, text)
	}
	if status, _, _ := h.call("DELETE", "/users/"+bob, "", admin); status != 204 {
		t.Errorf("deleting: %d", status)
	}
	if status, _, _ := h.call("GET", "/customers", "", asBob); status != 401 {
		t.Errorf("a deleted login: %d", status)
	}
	if status, _, text := h.call("POST", "/auth/forgot-password", `{"emailAddress":"bob@example.com"}`, nobody); status != 204 || text != "" {
		t.Errorf("forgot: %d %s", status, text)
	}
}

func TestCallsAreBounded(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(c *Config) {
		c.LoginRate, c.AddressRate = limit.Rate{PerSecond: 1, Burst: 3}, limit.Rate{PerSecond: 1, Burst: 8}
	})
	want := func(name string, want int, who func(*http.Request)) {
		t.Helper()
		status, header, text := h.call("GET", "/customers", "", who)
		if status != want || (status == 429) != (header.Get("Retry-After") == "1") || status == 429 && !strings.Contains(text, `"errorCode":"TooManyRequests"`) {
			t.Errorf("%s: %d, retry after %q: %s", name, status, header.Get("Retry-After"), text)
		}
	}
	for range 3 {
		want("a login", 200, admin)
	}
	want("a login, once more", 429, admin)
	for range 4 {
		want("nobody", 401, nobody)
	}
	want("an address, once more", 429, nobody)
	h.mu.Lock()
	h.now = h.now.Add(time.Second)
	h.mu.Unlock()
	want("a second later", 200, admin)
}
