package test_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/test"
)

// line is a connection over which a test writes its own HTTP.
type line struct {
	net.Conn
	in *bufio.Reader
}

func dial(t *testing.T, p *test.Process) line {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(p.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(test.Patience)); err != nil {
		t.Fatal(err)
	}
	return line{conn, bufio.NewReader(conn)}
}

func (l line) send(t *testing.T, format string, args ...any) {
	t.Helper()
	if _, err := fmt.Fprintf(l, format, args...); err != nil {
		t.Fatal(err)
	}
}

// begin sends the head of a creation and waits until the server asks for the
// body: then the call is in flight.
func (l line) begin(t *testing.T, length int) {
	t.Helper()
	l.send(t, "POST /customers HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n",
		basicHeader(test.AdminEmail, test.Password), length)
	for _, want := range []string{"HTTP/1.1 100 Continue\r\n", "\r\n"} {
		if got, err := l.in.ReadString('\n'); err != nil || got != want {
			t.Fatalf("%q, %v; want %q", got, err, want)
		}
	}
}

// rest opens a connection that has nothing to do; the server closes it as soon
// as it stops.
func rest(t *testing.T, p *test.Process) line {
	t.Helper()
	l := dial(t, p)
	l.send(t, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n")
	r, err := http.ReadResponse(l.in, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l line) awaitEnd(t *testing.T) {
	t.Helper()
	if _, err := l.in.ReadByte(); err != io.EOF {
		t.Fatalf("the connection ends with %v", err)
	}
}

func TestStopFinishesCallsInFlight(t *testing.T) {
	t.Parallel()
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT} {
		t.Run(signal.String(), func(t *testing.T) {
			t.Parallel()
			data := t.TempDir()
			p, c := serve(t, data)
			account := c.NewAccount(t, "Harbor")
			body := fmt.Sprintf(`{"accountId":%q,"name":"In flight"}`, account.ID)
			idle, flying := rest(t, p), dial(t, p)
			flying.begin(t, len(body))
			p.Signal(t, signal)
			idle.awaitEnd(t)
			flying.send(t, "%s", body)
			r, err := http.ReadResponse(flying.in, nil)
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r.Body)
			if err != nil || r.StatusCode != http.StatusOK || !strings.Contains(string(text), `"name":"In flight"`) {
				t.Errorf("the call ends with %d %s, %v", r.StatusCode, text, err)
			}
			if code := p.Wait(t); code != 0 {
				t.Errorf("exit code %d\n%s", code, p.Stderr)
			}
			again, c := serve(t, data)
			if got := test.Names(c.ListCustomers(t)); got != "In flight" {
				t.Errorf("kept: %q", got)
			}
			again.Stop(t)
		})
	}
}

func TestStopEndsCallsThatDoNotFinish(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, t.TempDir(), "--stop-timeout", "10ms")
	stuck := dial(t, p)
	stuck.begin(t, 100)
	p.Stop(t)
	if !strings.Contains(p.Stderr.String(), "requests in flight were ended") {
		t.Errorf("it does not say so:\n%s", p.Stderr)
	}
}

func TestRestartKeepsEverything(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, c := serve(t, data)
	g := grow(t, c)
	session := p.Client().SignIn(t, test.AdminEmail, test.Password)
	before := c.Get(t, "/customers?all=true").Want(t, http.StatusOK)
	keyed := map[string]any{"accountId": g.account.ID, "name": "Keyed", "data": map[string]any{"é": map[string]any{"stringValue": "\u2028"}}}
	first := c.With("Idempotency-Key", "once").Post(t, "/customers", keyed).Want(t, http.StatusOK)
	p.Stop(t)

	p, c = serve(t, data)
	replay := c.With("Idempotency-Key", "once").Post(t, "/customers", keyed).Want(t, http.StatusOK)
	if string(replay.Body) != string(first.Body) || replay.Header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("replayed %v\n%s\nfirst\n%s", replay.Header, replay.Body, first.Body)
	}
	fresh := c.With("Idempotency-Key", "twice").Post(t, "/customers", keyed).Want(t, http.StatusOK)
	if test.As[api.CustomerInfo](t, fresh).ID == test.As[api.CustomerInfo](t, first).ID || fresh.Header.Get("Idempotent-Replayed") != "" {
		t.Error("another key gives the same customer")
	}
	c.With("Idempotency-Key", "once").Post(t, "/customers", map[string]any{"accountId": g.account.ID, "name": "Other"}).Refused(t, 422, "IdempotencyKeyReused", "")
	kept := make([]string, 0, len(g.ids))
	for _, id := range g.ids {
		kept = append(kept, id)
	}
	after := session.To(p.URL).Get(t, "/customers?all=true&specificIds="+strings.Join(kept, ",")).Want(t, http.StatusOK)
	if string(after.Body) != string(before.Body) {
		t.Errorf("after\n%s\nbefore\n%s", after.Body, before.Body)
	}
	if total := c.ListCustomers(t).TotalCount; total != len(g.ids)+2 {
		t.Errorf("%d customers, want %d", total, len(g.ids)+2)
	}
	p.Stop(t)
}

func TestSecondServerOnTheSameData(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "the data")
	p, c := serve(t, data)
	c.NewAccount(t, "Harbor")
	second := program.Run(t, test.Invocation{Args: []string{"serve", "--listen", "127.0.0.1:0", "--data", data}})
	if second.Code == 0 || second.Stdout != "" {
		t.Errorf("exit code %d, output %q", second.Code, second.Stdout)
	}
	text := strings.TrimSuffix(second.Stderr, "\n")
	if strings.Contains(text, "\n") || !strings.Contains(text, data) || !strings.Contains(text, "in use") {
		t.Errorf("not one line that names what is in use:\n%s", second.Stderr)
	}
	c.NewAccount(t, "Undisturbed")
	p.Stop(t)

	// The lock goes with the process, however that ends.
	p, _ = serve(t, data)
	p.Signal(t, syscall.SIGKILL)
	p.Gone(t)
	p, c = serve(t, data)
	accounts := test.As[api.ListResponse[api.AccountInfo]](t, c.Get(t, "/accounts"))
	if accounts.TotalCount != 2 {
		t.Errorf("%d accounts", accounts.TotalCount)
	}
	p.Stop(t)
}

func TestFirstStartThatCannotListen(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	failed := program.Run(t, test.Invocation{Args: []string{"serve", "--listen", taken.Addr().String(), "--data", data, "--log-level", "error"}})
	if failed.Code == 0 || strings.Count(failed.Stderr, "\n") != 1 || !strings.Contains(failed.Stderr, taken.Addr().String()) {
		t.Errorf("exit code %d\n%s", failed.Code, failed.Stderr)
	}
	// The login must not have been made unseen.
	p := program.Serve(t, data, test.Invocation{})
	await(t, p, "Its password is")
	p.Stop(t)
}

func TestDataFolderIsPrivate(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "deep", "data")
	p, _ := serve(t, data)
	for name, want := range map[string]os.FileMode{"": 0o700, "secret.key": 0o600} {
		info, err := os.Stat(filepath.Join(data, name))
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%q has mode %o, want %o", name, got, want)
		}
	}
	p.Stop(t)
}
