package app_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/app"
	"evovoice/internal/call"
	"evovoice/internal/limit"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/user"
)

// BenchmarkRead reads customers over HTTP as a Manager with a session: from 64
// connections without commits (warm) and with one in a hundred calls (mixed), and
// from one connection with a commit before each call, which is not measured (cold).
func BenchmarkRead(b *testing.B) {
	onBoth(b, func(b *testing.B, s *shop) {
		targets := make([]string, len(s.children))
		for i, id := range s.children {
			targets[i] = "/customers/" + id
		}
		s.measure(b, targets)
	})
}

// BenchmarkList lists 25 of 1,000 children of a customer by name, without a
// total, and counted with one.
func BenchmarkList(b *testing.B) {
	onBoth(b, func(b *testing.B, s *shop) {
		page := "/customers?parentCustomerIds=" + s.parent + "&shallowParent=true&countPerPage=25"
		s.measure(b, []string{page + "&simplifiedPaging=true"})
		b.Run("counted", func(b *testing.B) { s.measure(b, []string{page}) })
	})
}

// shop is a running server with an account for benchmarks of reading.
type shop struct {
	*app.App
	password string
	session  string // line of a header
	parent   string
	children []string
	aside    string // customer that nothing measured shows
}

func onBoth(b *testing.B, run func(*testing.B, *shop)) {
	b.Run("sqlite", func(b *testing.B) { run(b, openShop(b, "")) })
	b.Run("postgres", func(b *testing.B) { run(b, openShop(b, pgtest.EmptyURL(b))) })
}

func openShop(b *testing.B, database string) *shop {
	b.Helper()
	folder := b.TempDir()
	lines, err := os.Create(filepath.Join(folder, "log"))
	if err != nil {
		b.Fatal(err)
	}
	wide := limit.Rate{PerSecond: 1e6, Burst: 1e6}
	a, err := app.New(b.Context(), app.Config{
		Listen: "127.0.0.1:0", Data: folder, Database: database, LoginRate: wide, AddressRate: wide, Guesses: wide,
		Log: slog.New(slog.NewTextHandler(lines, nil)),
	})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		a.Stop()
		lines.Close()
	})
	s := &shop{App: a, password: "a password of the tests"}
	if _, err := a.FirstStart(b.Context(), "admin@example.com", s.password); err != nil {
		b.Fatal(err)
	}
	if err := a.Start(); err != nil {
		b.Fatal(err)
	}
	s.fill(b)
	return s
}

// fill makes an account with its Manager, and a customer with 1,000 below it.
func (s *shop) fill(b *testing.B) {
	sample, err := os.ReadFile("testdata/customer.json")
	if err != nil {
		b.Fatal(err)
	}
	s.signIn(b, "admin@example.com")
	account := s.add(b, "/accounts", `{"name":"Harbor"}`)
	if _, err := s.AddLogin(b.Context(), user.Login{Email: "m@example.com", Roles: []api.Role{api.Manager}, AccountIDs: []string{account}}, s.password); err != nil {
		b.Fatal(err)
	}
	s.signIn(b, "m@example.com")
	s.aside = s.add(b, "/customers", `{"name":"Aside"}`)
	s.parent = s.add(b, "/customers", `{"name":"Harbour Group"}`)
	for i := range 1000 {
		body := bytes.Replace(sample, []byte("ACCOUNT"), []byte(account+`","parentCustomerId":"`+s.parent), 1)
		body = bytes.Replace(body, []byte("Harbour Dental"), fmt.Appendf(nil, "Harbour Dental %d", i*7919%1000), 1)
		s.children = append(s.children, s.add(b, "/customers", string(body)))
	}
}

func (s *shop) post(b *testing.B, path, body string) (http.Header, []byte) {
	r, err := http.NewRequest(http.MethodPost, s.URL()+path, strings.NewReader(body))
	if err != nil {
		b.Fatal(err)
	}
	if s.session != "" {
		r.Header.Set("Cookie", s.session)
	}
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer reply.Body.Close()
	text, _ := io.ReadAll(reply.Body)
	if reply.StatusCode != http.StatusOK {
		b.Fatalf("%s: %d %s", path, reply.StatusCode, text)
	}
	return reply.Header, text
}

func (s *shop) add(b *testing.B, path, body string) string {
	b.Helper()
	_, text := s.post(b, path, body)
	var made struct{ ID string }
	if err := json.Unmarshal(text, &made); err != nil || made.ID == "" {
		b.Fatalf("%s, %v", text, err)
	}
	return made.ID
}

func (s *shop) signIn(b *testing.B, email string) {
	s.session = ""
	header, _ := s.post(b, "/auth/credentials", fmt.Sprintf(`{"userName":%q,"password":%q}`, email, s.password))
	for _, cookie := range header.Values("Set-Cookie") {
		if cookie, ok := strings.CutPrefix(cookie, "ss-id="); ok {
			cookie, _, _ = strings.Cut(cookie, ";")
			s.session = "ss-id=" + cookie
		}
	}
}

// measure times GET of the targets in turn, warm and cold.
func (s *shop) measure(b *testing.B, targets []string) {
	requests := make([][]byte, len(targets))
	for i, target := range targets {
		requests[i] = fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nCookie: %s\r\n\r\n", target, s.session)
	}
	b.Run("warm", func(b *testing.B) { s.warm(b, requests, 0) })
	b.Run("mixed", func(b *testing.B) { s.warm(b, requests, 100) })
	b.Run("cold", func(b *testing.B) { s.cold(b, requests) })
}

// warm calls from 64 connections; one call in so many commits something first,
// where that is not 0.
func (s *shop) warm(b *testing.B, requests [][]byte, commits int64) {
	const connections = 64
	callers := make([]*caller, connections)
	for i := range callers {
		callers[i] = s.dial(b)
	}
	for _, request := range requests {
		callers[0].get(b, request)
	}
	b.ReportAllocs()
	before := processorTime(b)
	var next atomic.Int64
	b.ResetTimer()
	var done sync.WaitGroup
	for _, c := range callers {
		done.Go(func() {
			for i := next.Add(1); i <= int64(b.N); i = next.Add(1) {
				if commits > 0 && i%commits == 0 {
					s.commit(b, i/commits)
				}
				c.get(b, requests[int(i)%len(requests)])
			}
		})
	}
	done.Wait()
	b.ReportMetric(float64((processorTime(b)-before).Microseconds())/float64(b.N), "cpu-µs/op")
}

// cold measures single calls, each after a commit that is not measured.
func (s *shop) cold(b *testing.B, requests [][]byte) {
	c := s.dial(b)
	b.ReportAllocs()
	used := time.Duration(0)
	b.ResetTimer()
	for i := range b.N {
		b.StopTimer()
		s.commit(b, int64(i))
		b.StartTimer()
		before := processorTime(b)
		c.get(b, requests[i%len(requests)])
		used += processorTime(b) - before
	}
	b.ReportMetric(float64(used.Microseconds())/float64(b.N), "cpu-µs/op")
}

// commit changes the customer aside.
func (s *shop) commit(b *testing.B, i int64) {
	ctx := call.Into(b.Context(), &call.Call{Caller: call.Caller{Reach: call.Everywhere()}})
	if _, err := s.Customers.SetCustomerStagingMode(ctx, &api.SetCustomerStagingMode{CustomerID: s.aside, IsStaging: i%2 == 0}); err != nil {
		b.Error(err)
	}
}

// caller is a kept-alive connection with little cost of its own.
type caller struct {
	conn net.Conn
	in   *bufio.Reader
}

func (s *shop) dial(b *testing.B) *caller {
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.URL(), "http://"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { conn.Close() })
	return &caller{conn, bufio.NewReaderSize(conn, 128<<10)}
}

// get sends a request and reads the answer, which must be 200 with a length.
func (c *caller) get(b *testing.B, request []byte) {
	if _, err := c.conn.Write(request); err != nil {
		b.Error(err)
		return
	}
	line, err := c.in.ReadSlice('\n')
	if err != nil || !bytes.HasPrefix(line, []byte("HTTP/1.1 200")) {
		b.Errorf("%q, %v", line, err)
		return
	}
	length := 0
	for len(line) > 2 {
		if line, err = c.in.ReadSlice('\n'); err != nil {
			b.Error(err)
			return
		}
		if digits, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			length, _ = strconv.Atoi(string(bytes.TrimSpace(digits)))
		}
	}
	if length == 0 {
		b.Error("no length")
	}
	if _, err := c.in.Discard(length); err != nil {
		b.Error(err)
	}
}
