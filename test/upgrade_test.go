package test_test

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"evovoice/internal/store/postgres/pgtest"
	"evovoice/test"
)

// socket opens what a service manager would: a socket that outlives servers.
func socket(t *testing.T) *os.File {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	file, err := listener.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	// A copy that this process takes for a plain file: it would otherwise make
	// the socket blocking, for the servers too, each time that it hands it over.
	copied, err := syscall.Dup(int(file.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	handed := os.NewFile(uintptr(copied), "socket")
	t.Cleanup(func() { handed.Close() })
	return handed
}

// callers call a server without end and count what becomes of their calls.
type callers struct {
	made    atomic.Int64 // customers
	calls   atomic.Int64
	stopped chan struct{}
	all     sync.WaitGroup
	mu      sync.Mutex
	failed  []string
}

// caller is a way to call.
type caller struct {
	name      string
	client    *http.Client
	verb, key string
}

// call calls at url until stopped. Each failure is kept: none of these clients
// repeats a call of its own that the server might have begun.
func (c *callers) call(url, body string, by caller) {
	for n := 0; ; n++ {
		select {
		case <-c.stopped:
			return
		default:
		}
		path := "/customers?countPerPage=1"
		if by.verb == http.MethodPost {
			path = "/customers"
		}
		r, err := http.NewRequest(by.verb, url+path, bytes.NewReader([]byte(body)))
		if err == nil {
			r.Header.Set("Authorization", basicHeader(test.AdminEmail, test.Password))
			r.Header.Set("Content-Type", "application/json")
			if by.key != "" {
				r.Header.Set("Idempotency-Key", fmt.Sprint(by.key, n))
			}
			err = c.send(by, r)
		}
		if err != nil {
			c.mu.Lock()
			c.failed = append(c.failed, fmt.Sprintf("%s: %v", by.name, err))
			c.mu.Unlock()
			return
		}
	}
}

func (c *callers) send(by caller, r *http.Request) error {
	reply, err := by.client.Do(r)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		return err
	}
	if reply.StatusCode != http.StatusOK {
		return fmt.Errorf("%d %s", reply.StatusCode, text)
	}
	c.calls.Add(1)
	if by.verb == http.MethodPost {
		c.made.Add(1)
	}
	return nil
}

// begin starts callers of every kind at a server.
func begin(url, account string) *callers {
	c := &callers{stopped: make(chan struct{})}
	body := fmt.Sprintf(`{"accountId":%q,"name":"During the upgrade"}`, account)
	for i := range 2 {
		anew := &http.Client{Timeout: test.Patience, Transport: &http.Transport{DisableKeepAlives: true}}
		kept := &http.Client{Timeout: test.Patience, Transport: &http.Transport{}}
		for _, by := range []caller{
			{"a new connection reads", anew, http.MethodGet, ""},
			{"a new connection writes", anew, http.MethodPost, ""},
			{"a kept connection reads", kept, http.MethodGet, ""},
			{"a kept connection writes", kept, http.MethodPost, ""},
			{"a kept connection writes under a key", kept, http.MethodPost, fmt.Sprint("caller", i, "-")},
		} {
			sent := body
			if by.verb == http.MethodGet {
				sent = ""
			}
			c.all.Go(func() { c.call(url, sent, by) })
		}
	}
	return c
}

// await waits for so many more calls to end well.
func (c *callers) await(t *testing.T, calls int64) {
	t.Helper()
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	for until := c.calls.Load() + calls; c.calls.Load() < until; {
		select {
		case <-look.C:
		case <-test.Context(t).Done():
			t.Fatalf("%d calls, want %d", c.calls.Load(), until)
		}
	}
}

// end stops the callers, and expects that no call has failed.
func (c *callers) end(t *testing.T) {
	t.Helper()
	close(c.stopped)
	c.all.Wait()
	for _, f := range c.failed {
		t.Error(f)
	}
}

// TestUpgradeFailsNoCall replaces a server while it is called: the next one
// waits for the database, and connections wait in the socket that both have.
func TestUpgradeFailsNoCall(t *testing.T) {
	t.Parallel()
	i := test.Invocation{
		Args:   []string{"serve", "--listen", "systemd", "--data", t.TempDir(), "--wait-for-lock", "1m", "--drain", "2s", "--address-rate", "0", "--login-rate", "0"},
		Env:    admin(),
		Socket: socket(t),
	}
	old := program.Launch(t, i)
	c := old.Client().Basic(test.AdminEmail, test.Password)
	account := c.NewAccount(t, "Harbor")
	load := begin(old.URL, account.ID)
	load.await(t, 50)

	next := program.Begin(t, i)
	await(t, next, "waiting for the server that has the database")
	body := fmt.Sprintf(`{"accountId":%q,"name":"In flight"}`, account.ID)
	flying := dial(t, old)
	flying.begin(t, len(body))
	old.Signal(t, syscall.SIGTERM)
	flying.send(t, "%s", body)
	reply, err := http.ReadResponse(flying.in, nil)
	if err != nil || reply.StatusCode != http.StatusOK {
		t.Fatalf("the call in flight: %v, %v", reply, err)
	}
	if code := old.Wait(t); code != 0 {
		t.Errorf("exit code %d\n%s", code, old.Stderr)
	}
	next.Ready(t)
	if next.URL != old.URL {
		t.Errorf("the next server is at %s, the one before was at %s", next.URL, old.URL)
	}
	load.await(t, 50)
	load.end(t)
	if total, want := c.ListCustomers(t).TotalCount, int(load.made.Load())+1; total != want {
		t.Errorf("%d customers, %d answered", total, want)
	}
	next.Stop(t)
}

// TestRollingUpgradeFailsNoCall does the same on PostgreSQL, where both servers
// answer for a while.
func TestRollingUpgradeFailsNoCall(t *testing.T) {
	t.Parallel()
	i := test.Invocation{
		Args:   []string{"serve", "--listen", "systemd", "--data", t.TempDir(), "--drain", "2s", "--address-rate", "0", "--login-rate", "0"},
		Env:    append(admin(), "EVOVOICE_DATABASE="+pgtest.EmptyURL(t)),
		Socket: socket(t),
	}
	old := program.Launch(t, i)
	c := old.Client().Basic(test.AdminEmail, test.Password)
	load := begin(old.URL, c.NewAccount(t, "Harbor").ID)
	load.await(t, 50)
	next := program.Launch(t, i)
	load.await(t, 50)
	old.Stop(t)
	load.await(t, 50)
	load.end(t)
	if total, want := c.ListCustomers(t).TotalCount, int(load.made.Load()); total != want {
		t.Errorf("%d customers, %d answered", total, want)
	}
	next.Stop(t)
}

// TestDrainWithoutAManager: a server with a socket of its own goes on taking
// connections until its callers have been sent away.
func TestDrainWithoutAManager(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir(), "--drain", "1m")
	c.Get(t, "/health/ready").Want(t, http.StatusOK)
	p.Signal(t, syscall.SIGTERM)
	look := time.NewTicker(10 * time.Millisecond)
	defer look.Stop()
	for c.Get(t, "/health/ready").Status != http.StatusServiceUnavailable {
		select {
		case <-look.C:
		case <-test.Context(t).Done():
			t.Fatal("a server that is about to stop says that it is ready")
		}
	}
	l := dial(t, p)
	l.send(t, "GET /customers HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n", basicHeader(test.AdminEmail, test.Password))
	if r, err := http.ReadResponse(l.in, nil); err != nil || r.StatusCode != http.StatusOK || !r.Close {
		t.Errorf("the answer keeps its connection: %v, %v", r, err)
	}
	p.Signal(t, syscall.SIGKILL)
	p.Gone(t)
}

func TestWaitForLockEnds(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	p, _ := serve(t, data)
	second := program.Run(t, test.Invocation{Args: []string{"serve", "--listen", "127.0.0.1:0", "--data", data, "--wait-for-lock", "50ms"}})
	if second.Code == 0 || !strings.Contains(second.Stderr, "in use by another evovoice") {
		t.Errorf("exit code %d\n%s", second.Code, second.Stderr)
	}
	p.Stop(t)
}

func TestSocketThatNobodyHandsOver(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for _, env := range [][]string{nil, {"LISTEN_FDS=1", "LISTEN_PID=1"}, {"LISTEN_FDS=2", "LISTEN_PID=1"}} {
		done := program.Run(t, test.Invocation{Args: []string{"serve", "--listen", "systemd", "--data", data}, Env: env})
		if done.Code == 0 || !strings.Contains(done.Stderr, "one socket from the service manager") {
			t.Errorf("%q: exit code %d\n%s", env, done.Code, done.Stderr)
		}
	}
	// A single command takes the server's configuration, and serves nobody.
	config := writeConfig(t, "listen: systemd", "data: "+data, "metrics-listen: 127.0.0.1:1", "trace-endpoint: http://127.0.0.1:1")
	program.Succeed(t, test.Invocation{Args: []string{"user", "list", "--config", config}})
	notASocket, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer notASocket.Close()
	done := program.Run(t, test.Invocation{Args: []string{"serve", "--listen", "systemd", "--data", data}, Socket: notASocket})
	if done.Code == 0 || !strings.Contains(done.Stderr, "the socket of the service manager") {
		t.Errorf("exit code %d\n%s", done.Code, done.Stderr)
	}
}
