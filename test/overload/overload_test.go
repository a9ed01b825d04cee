package overload_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"evovoice/test"
	"evovoice/test/overload"
)

var (
	long    = flag.Bool("long", false, "abuse the server for minutes rather than seconds")
	program test.Program
)

// abuseVariable makes this test program an abuser: its value is the name of what
// it does, its arguments the target.
const abuseVariable = "EVOVOICE_ABUSE"

func TestMain(m *testing.M) {
	if name := os.Getenv(abuseVariable); name != "" {
		abuse(name)
		return
	}
	flag.Parse()
	os.Exit(run(m))
}

// begun is the line an abuser prints when it has done what it does for the
// first time.
const begun = "begun"

// abuse does one kind until standard input ends, and prints how often. Abusers
// use machines of their own: this one leaves the cores to the server.
func abuse(name string) {
	if err := syscall.Setpriority(syscall.PRIO_PROCESS, 0, 19); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var to overload.Target
	if err := json.Unmarshal([]byte(os.Args[1]), &to); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		io.Copy(io.Discard, os.Stdin)
		cancel()
	}()
	var count atomic.Int64
	did := func() {
		if count.Add(1) == 1 {
			fmt.Println(begun)
		}
	}
	for _, a := range overload.Abuses {
		if a.Name == name {
			a.Run(ctx, to, did)
		}
	}
	fmt.Println(count.Load())
}

// beginAbuse starts an abuser, waits until it is at work, which takes as long as
// the server leaves it no core, and gives what ends it and tells how often it did
// what it does.
func (s *server) beginAbuse(t *testing.T, name string) (end func() string) {
	t.Helper()
	target, err := json.Marshal(s.Target)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(test.Context(t), os.Args[0], string(target))
	c.Env = append(os.Environ(), abuseVariable+"="+name)
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	pipe, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	out := bufio.NewReader(pipe)
	line, err := out.ReadString('\n')
	if line != begun+"\n" {
		t.Errorf("%s was not done: %q, %v", name, line, err)
	}
	return func() string {
		in.Close()
		count, err := io.ReadAll(out)
		if err = errors.Join(err, c.Wait()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return strings.TrimSpace(string(count))
	}
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "evovoice-overload-")
	if err == nil {
		defer os.RemoveAll(dir)
		program, err = test.Build(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// Bounds: what a test may take for broken on a machine that does other work too.
const (
	slowest   = 20 * time.Second // p99 of good calls
	moreCount = 64               // goroutines and files above those at the beginning
	moreHeap  = 96 << 20         // bytes above those at the beginning
	idleMost  = 10_000
	spare     = 1_000 // files that either process needs beside the idle connections
)

// server is a running program with its numbers.
type server struct {
	*test.Process
	overload.Target
	metrics string
	admin   test.Client
}

func start(t *testing.T) *server {
	t.Helper()
	p := program.Serve(t, t.TempDir(), test.Invocation{
		Args: []string{"--metrics-listen", "127.0.0.1:0", "--login-rate", "0", "--address-rate", "0", "--log-level", "error"},
		Env:  []string{"EVOVOICE_ADMIN_EMAIL=" + test.AdminEmail, "EVOVOICE_ADMIN_PASSWORD=" + test.Password},
	})
	line, err := p.Stdout.Await(test.Context(t), "metrics at ")
	if err != nil {
		t.Fatal(err)
	}
	s := &server{Process: p, metrics: strings.TrimPrefix(line, "metrics at "), admin: p.Client().Basic(test.AdminEmail, test.Password)}
	r := http.Request{Header: http.Header{}}
	r.SetBasicAuth(test.AdminEmail, test.Password)
	s.Target = overload.Target{
		URL: p.URL, Address: strings.TrimPrefix(p.URL, "http://"),
		Authorization: r.Header.Get("Authorization"), AccountID: s.admin.NewAccount(t, "Harbor").ID,
	}
	return s
}

// numbers are what must not grow.
type numbers struct{ goroutines, files, connections, heap float64 }

func (n numbers) String() string {
	return fmt.Sprintf("%.0f goroutines, %.0f files, %.0f connections, heap %.1f MB", n.goroutines, n.files, n.connections, n.heap/1e6)
}

// numbers collects garbage and reads the numbers of the server.
func (s *server) numbers(t *testing.T) numbers {
	t.Helper()
	s.admin.Get(t, "/debug/pprof/heap?gc=1").Want(t, http.StatusOK)
	reply, err := http.Get(s.metrics)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		t.Fatal(err)
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	gauge := func(name string) float64 {
		if len(families[name].GetMetric()) != 1 {
			t.Fatalf("no %s in\n%s", name, text)
		}
		return families[name].GetMetric()[0].GetGauge().GetValue()
	}
	return numbers{gauge("go_goroutines"), gauge("process_open_fds"), gauge("evovoice_connections_open"), gauge("go_memstats_heap_alloc_bytes")}
}

// awaitQuiet waits until the numbers are near those at the beginning.
func (s *server) awaitQuiet(t *testing.T, before numbers) numbers {
	t.Helper()
	look := time.NewTicker(50 * time.Millisecond)
	defer look.Stop()
	for {
		now := s.numbers(t)
		if now.goroutines < before.goroutines+moreCount && now.files < before.files+moreCount &&
			now.connections < before.connections+moreCount && now.heap < before.heap+moreHeap {
			return now
		}
		select {
		case <-look.C:
		case <-test.Context(t).Done():
			t.Fatalf("before: %v\nafter:  %v", before, now)
		}
	}
}

// idle opens connections that have made one call and then do nothing, and gives
// what closes them.
func idle(t *testing.T, to overload.Target, count int) (closeAll func()) {
	t.Helper()
	conns := make([]net.Conn, count)
	var all sync.WaitGroup
	for worker := range 64 {
		all.Go(func() {
			for i := worker; i < count; i += 64 {
				conn, err := net.Dial("tcp", to.Address)
				if err != nil {
					t.Error(err)
					return
				}
				conns[i] = conn
				answer := make([]byte, 4096)
				if _, err = io.WriteString(conn, "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"); err == nil {
					_, err = conn.Read(answer)
				}
				if err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	return func() {
		for _, c := range conns {
			if c != nil {
				c.Close()
			}
		}
	}
}

// idleCount is how many idle connections the files of one process allow.
func idleCount(t *testing.T) int {
	t.Helper()
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Fatal(err)
	}
	raised := syscall.Rlimit{Cur: limit.Max, Max: limit.Max}
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &raised); err == nil {
		limit = raised
	}
	return int(min(idleMost, max(limit.Cur, 2*spare)-spare))
}

func TestOverload(t *testing.T) {
	s := start(t)
	takes, rounds := time.Second, 1
	if *long {
		takes, rounds = 5*time.Second, 3
	}
	one := s.admin.NewCustomer(t, s.AccountID, "", "First")
	for i := range 10 {
		names := make([]string, 100)
		for n := range names {
			names[n] = fmt.Sprintf(`{"accountId":%q,"name":"Customer %d-%d"}`, s.AccountID, i, n)
		}
		s.admin.Post(t, "/api/NewCustomer[]", "["+strings.Join(names, ",")+"]").Want(t, http.StatusOK)
	}
	header := http.Header{"Authorization": {s.Authorization}}
	good := []overload.Call{
		{Verb: http.MethodGet, Path: "/customers/" + one.ID, Header: header},
		{Verb: http.MethodGet, Path: "/customers?countPerPage=10", Header: header},
		{Verb: http.MethodPost, Path: "/customers", Header: header, Body: fmt.Sprintf(`{"accountId":%q,"name":"Good"}`, s.AccountID)},
	}
	measure := func(name string) overload.Measured {
		ctx, cancel := context.WithTimeout(t.Context(), takes)
		defer cancel()
		m := overload.Measure(ctx, s.Target.URL, good)
		t.Logf("%-16s %v", name, m)
		for _, f := range m.Failed {
			t.Errorf("while %s: %s", name, f)
		}
		if m.Calls == 0 || m.P99 > slowest {
			t.Errorf("while %s: %v", name, m)
		}
		return m
	}
	measure("warming up")
	quiet := measure("quiet")
	before := s.numbers(t)
	t.Logf("%-16s %v", "before", before)
	for range rounds {
		s.round(t, quiet, measure)
		t.Logf("%-16s %v", "after", s.awaitQuiet(t, before))
	}
	if m := measure("quiet again"); m.Calls == 0 {
		t.Error("no call is answered")
	}
	s.Stop(t)
}

// round does each abuse once.
func (s *server) round(t *testing.T, quiet overload.Measured, measure func(string) overload.Measured) {
	t.Helper()
	compare := func(m overload.Measured) {
		t.Logf("%-16s p99 is %.1f times that of a quiet server", "", float64(m.P99)/float64(quiet.P99))
	}
	count := idleCount(t)
	closeAll := idle(t, s.Target, count)
	t.Logf("%-16s %v", "idle", s.numbers(t))
	compare(measure(fmt.Sprint(count, " idle")))
	closeAll()
	for _, a := range overload.Abuses {
		end := s.beginAbuse(t, a.Name)
		m := measure(a.Name)
		t.Logf("%-16s %s times", "", end())
		compare(m)
	}
}
