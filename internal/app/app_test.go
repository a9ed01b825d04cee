package app

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"evovoice/internal/call"
)

func TestReadAddress(t *testing.T) {
	t.Parallel()
	a := &App{config: Config{TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}}}
	for _, c := range []struct {
		name, peer string
		forwarded  []string
		proto      string
		want       string
		secure     bool
	}{
		{"straight", "192.0.2.1:5", nil, "", "192.0.2.1", false},
		{"a stranger's claim", "192.0.2.1:5", []string{"203.0.113.9"}, "https", "192.0.2.1", false},
		{"a proxy's word", "10.0.0.1:5", []string{"203.0.113.9"}, "https", "203.0.113.9", true},
		{"behind two proxies", "10.0.0.1:5", []string{"203.0.113.9, 10.0.0.2"}, "HTTPS", "203.0.113.9", true},
		{"two lines", "10.0.0.1:5", []string{"203.0.113.9", "10.0.0.2"}, "http", "203.0.113.9", false},
		{"a claim made before the proxy", "10.0.0.1:5", []string{"1.1.1.1, 203.0.113.9"}, "", "203.0.113.9", false},
		{"rubbish", "10.0.0.1:5", []string{"not an address"}, "", "10.0.0.1", false},
		{"nothing", "10.0.0.1:5", nil, "", "10.0.0.1", false},
		{"IPv6", "[::1]:5", []string{"2001:db8::7"}, "", "2001:db8::7", false},
		{"IPv4 in IPv6", "[::ffff:10.0.0.1]:5", []string{"203.0.113.9"}, "", "203.0.113.9", false},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		r.Header["X-Forwarded-For"] = c.forwarded
		r.Header.Set("X-Forwarded-Proto", c.proto)
		var got call.Call
		a.readAddress(&got, r)
		if got.Address != c.want || got.Secure != c.secure {
			t.Errorf("%s: %s, secure %v; want %s, %v", c.name, got.Address, got.Secure, c.want, c.secure)
		}
	}
}

const (
	testEmail    = "admin@example.com"
	testPassword = "correct horse"
)

func start(t *testing.T) *App {
	t.Helper()
	a, err := New(t.Context(), Config{Listen: "127.0.0.1:0", Data: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Stop() })
	if _, err := a.FirstStart(t.Context(), testEmail, testPassword); err != nil {
		t.Fatal(err)
	}
	if err := a.Start(); err != nil {
		t.Fatal(err)
	}
	return a
}

func post(t *testing.T, a *App, path, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), "POST", a.URL()+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.SetBasicAuth(testEmail, testPassword)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reply, string(text)
}

func TestARepeatedBatchAddsNothing(t *testing.T) {
	t.Parallel()
	a := start(t)
	post(t, a, "/accounts", `{"name":"Harbor"}`)
	const batch = `[{"name":"One"},{"name":"One"},{"name":"Two"}]`
	first, text := post(t, a, "/api/NewCustomer[]", batch, "Idempotency-Key", "k")
	if first.StatusCode != 200 || first.Header.Get("X-AutoBatch-Completed") != "3" || first.Header.Get("Idempotent-Replayed") != "" {
		t.Fatalf("status %d, %v: %s", first.StatusCode, first.Header, text)
	}
	again, repeated := post(t, a, "/api/NewCustomer[]", batch, "Idempotency-Key", "k")
	if again.Header.Get("Idempotent-Replayed") != "true" || repeated != text {
		t.Errorf("%v\n%s\nwant\n%s", again.Header, repeated, text)
	}
	if other, _ := post(t, a, "/api/NewCustomer[]", `[{"name":"One"},{"name":"Other"}]`, "Idempotency-Key", "k"); other.StatusCode != 422 || other.Header.Get("X-AutoBatch-Completed") != "1" {
		t.Errorf("another batch under the key: status %d, completed %s", other.StatusCode, other.Header.Get("X-AutoBatch-Completed"))
	}
	if _, text := post(t, a, "/json/reply/ListCustomers", `{}`); !strings.Contains(text, `"totalCount":3`) {
		t.Errorf("listed %s", text)
	}
}

func TestHealth(t *testing.T) {
	t.Parallel()
	a := start(t)
	status := func(path string) int {
		w := httptest.NewRecorder()
		a.handler.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		return w.Code
	}
	if status("/health/live") != 200 || status("/health/ready") != 200 {
		t.Error("a running server is not healthy")
	}
	if err := a.Stop(); err != nil {
		t.Fatal(err)
	}
	if status("/health/live") != 200 || status("/health/ready") != 503 {
		t.Error("a stopped server says that it is ready")
	}
	if err := a.Stop(); err != nil {
		t.Errorf("stopped twice: %v", err)
	}
}

func TestHeadersAreBounded(t *testing.T) {
	t.Parallel()
	a := start(t)
	conn, err := net.Dial("tcp", strings.TrimPrefix(a.URL(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "GET /metadata HTTP/1.1\r\nHost: x\r\nX-Long: %s\r\n\r\n", strings.Repeat("a", 100<<10))
	line, err := bufio.NewReader(conn).ReadString('\n')
	if err != nil || !strings.Contains(line, "431") {
		t.Errorf("answer %q, %v", line, err)
	}
	if s := a.server; s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout <= time.Minute || s.IdleTimeout == 0 {
		t.Error("a slow client is waited for without end")
	}
}

func TestNewRefusesWhatItCannotOpen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		config Config
		want   string
	}{
		{Config{Database: "mysql://x"}, "expected sqlite:FILE"},
		{Config{Database: "sqlite:"}, "expected sqlite:FILE"},
		{Config{SecretKey: "short"}, "64 hexadecimal digits"},
		{Config{Origins: []string{"portal"}}, "origins"},
	} {
		c.config.Data = t.TempDir()
		a, err := New(context.Background(), c.config)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v, want %q", err, c.want)
		}
		if err == nil {
			a.Stop()
		}
	}
}
