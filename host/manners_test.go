package host_test

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/klauspost/compress/zstd"

	"evovoice/host"
)

func TestCORS(t *testing.T) {
	t.Parallel()
	listed := newServer(t, func(c *host.Config) { c.Origins = []string{"https://portal.example"} })
	open := newServer(t, func(c *host.Config) { c.Origins = []string{"*"} })
	slashed := newServer(t, func(c *host.Config) { c.Origins = []string{"https://portal.example/"} })
	closed := newServer(t, nil)
	for _, c := range []struct {
		name                 string
		server               server
		origin, allow, creds string
	}{
		{"listed", listed, "https://portal.example", "https://portal.example", "true"},
		{"not listed", listed, "https://evil.example", "", ""},
		{"no origin", listed, "", "", ""},
		{"open to all, without sessions", open, "https://any.example", "*", ""},
		{"none configured", closed, "https://portal.example", "", ""},
	} {
		for _, verb := range []string{"GET", "OPTIONS"} {
			w := c.server.do(verb, "/books/7", "", "Origin", c.origin)
			header := w.Header()
			if w.Code != 200 || header.Get("Access-Control-Allow-Origin") != c.allow || header.Get("Access-Control-Allow-Credentials") != c.creds {
				t.Errorf("%s, %s: status %d, %v", c.name, verb, w.Code, header)
			}
			if methods := header.Get("Access-Control-Allow-Methods"); (methods != "") != (verb == "OPTIONS" && c.allow != "") {
				t.Errorf("%s, %s: methods %q", c.name, verb, methods)
			}
		}
	}
	for _, c := range []struct {
		server server
		origin string
		status int
	}{
		{listed, "https://portal.example", 200},
		{listed, "https://evil.example", 403},
		{open, "https://any.example", 403},
		{slashed, "https://portal.example", 200},
	} {
		if w := c.server.do("POST", "/books/7", `{}`, "Origin", c.origin, "Sec-Fetch-Site", "cross-site"); w.Code != c.status {
			t.Errorf("a change from %s: status %d, want %d", c.origin, w.Code, c.status)
		}
	}
	if w := open.do("POST", "/books/7", `{}`, "Origin", "https://any.example", "Sec-Fetch-Site", "cross-site", "Authorization", "Basic YTpi"); w.Code != 200 {
		t.Errorf("a page that knows a password itself: status %d", w.Code)
	}
	if w := slashed.do("GET", "/books/7", "", "Origin", "https://portal.example"); w.Header().Get("Access-Control-Allow-Origin") != "https://portal.example" {
		t.Errorf("an origin given with a slash: %v", w.Header())
	}
	if got := listed.do("GET", "/books/7", "").Header().Values("Vary"); !strings.Contains(strings.Join(got, ","), "Origin") {
		t.Errorf("Vary %q: a cache would give one origin's answer to another", got)
	}
}

func TestCompressedAnswers(t *testing.T) {
	t.Parallel()
	s := newServer(t, func(c *host.Config) { c.MaxBody = 1 << 20 })
	body := `{"title":"` + strings.Repeat("abcdefgh", 1000) + `"}`
	plain := s.do("POST", "/books/7", body).Body.String()
	for _, c := range []struct{ accept, want string }{
		{"gzip", "gzip"},
		{"gzip, deflate, br, zstd", "zstd"},
		{"GZIP;q=1.0", "gzip"},
		{"zstd;q=0, gzip;q=0.5", "gzip"},
		{"zstd;q=0.1, gzip;q=0.5", "gzip"},
		{"gzip;q=0", ""},
		{"br", ""},
		{"", ""},
	} {
		w := s.do("POST", "/books/7", body, "Accept-Encoding", c.accept)
		if got := w.Header().Get("Content-Encoding"); got != c.want {
			t.Errorf("Accept-Encoding %q: %q, want %q", c.accept, got, c.want)
			continue
		}
		if got := unpack(t, c.want, w.Body); got != plain {
			t.Errorf("Accept-Encoding %q: another answer after unpacking", c.accept)
		}
		if !strings.Contains(strings.Join(w.Header().Values("Vary"), ","), "Accept-Encoding") {
			t.Errorf("Accept-Encoding %q: Vary %q", c.accept, w.Header().Values("Vary"))
		}
	}
	if got := s.do("GET", "/books/7", "", "Accept-Encoding", "gzip").Header().Get("Content-Encoding"); got != "" {
		t.Errorf("a short answer is packed with %q", got)
	}
}

func unpack(t *testing.T, encoding string, packed io.Reader) string {
	t.Helper()
	var err error
	switch encoding {
	case "gzip":
		packed, err = gzip.NewReader(packed)
	case "zstd":
		packed, err = zstd.NewReader(packed)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(packed)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func pack(t *testing.T, encoding, text string) string {
	t.Helper()
	var packed bytes.Buffer
	var w io.WriteCloser
	var err error
	switch encoding {
	case "gzip":
		w = gzip.NewWriter(&packed)
	case "zstd":
		w, err = zstd.NewWriter(&packed)
	case "deflate":
		w, err = flate.NewWriter(&packed, flate.BestSpeed)
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.String()
}

func TestCompressedBodies(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil) // bodies of 1000 bytes at most
	for _, encoding := range []string{"gzip", "zstd", "deflate"} {
		w := s.do("POST", "/books/7", pack(t, encoding, `{"title":"a"}`), "Content-Encoding", encoding)
		if w.Code != 200 || w.Body.String() != `{"bookId":"7","title":"a","pages":0}` {
			t.Errorf("%s: status %d, %s", encoding, w.Code, w.Body)
		}
		bomb := pack(t, encoding, `{"title":"`+strings.Repeat("a", 1<<20)+`"}`)
		for _, target := range []string{"/books/7", "/api/SaveBook[]"} {
			if w := s.do("POST", target, bomb[:min(len(bomb), 999)], "Content-Encoding", encoding); w.Code != 413 && w.Code != 400 {
				t.Errorf("%s bomb on %s: status %d", encoding, target, w.Code)
			}
		}
		if w := s.do("POST", "/books/7", "no such packing", "Content-Encoding", encoding); w.Code != 400 {
			t.Errorf("%s, damaged: status %d", encoding, w.Code)
		}
	}
	if w := s.do("POST", "/books/7", pack(t, "gzip", `{"title":"`+strings.Repeat("a", 2000)+`"}`), "Content-Encoding", "gzip"); w.Code != 413 {
		t.Errorf("a small body that expands over the bound: status %d, %s", w.Code, w.Body)
	}
	if w := s.do("POST", "/books/7", "x", "Content-Encoding", "br"); w.Code != 415 {
		t.Errorf("an unknown packing: status %d", w.Code)
	}
}

func TestRevisions(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	tag := s.do("GET", "/books/7", "").Header().Get("ETag")
	if len(tag) < 10 || tag == s.do("GET", "/books/8", "").Header().Get("ETag") {
		t.Fatalf("ETag %q", tag)
	}
	for _, c := range []struct {
		header, value string
		status        int
	}{
		{"If-None-Match", tag, 304},
		{"If-None-Match", `"x", W/` + tag, 304},
		{"If-None-Match", "*", 304},
		{"If-None-Match", `"x"`, 200},
		{"If-Match", tag, 200},
		{"If-Match", `"x"`, 412},
	} {
		w := s.do("GET", "/books/7", "", c.header, c.value)
		if w.Code != c.status || c.status == 304 && (w.Body.Len() > 0 || w.Header().Get("ETag") != tag) {
			t.Errorf("%s %s: status %d, body %s", c.header, c.value, w.Code, w.Body)
		}
	}
	if got := s.do("POST", "/books/7", `{}`).Header().Get("ETag"); got != "" {
		t.Errorf("a change is marked with %q", got)
	}
}

type waiting struct {
	shelf
	entered chan struct{}
	leave   chan struct{}
}

func (w *waiting) GetBook(ctx context.Context, _ *GetBook) (*Book, error) {
	w.entered <- struct{}{}
	select {
	case <-w.leave:
		return &Book{}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func TestCallsAreBounded(t *testing.T) {
	t.Parallel()
	service := &waiting{entered: make(chan struct{}), leave: make(chan struct{})}
	s := newServer(t, func(c *host.Config) {
		c.Services = []any{service}
		c.MaxCalls = 2
	})
	done := make(chan int)
	for range 2 {
		go func() { done <- s.do("GET", "/books/7", "").Code }()
		<-service.entered
	}
	for _, target := range []string{"/books/7", "/types/java"} {
		if w := s.do("GET", target, ""); w.Code != 503 || w.Header().Get("Retry-After") != "1" {
			t.Errorf("one too many, %s: status %d, Retry-After %q", target, w.Code, w.Header().Get("Retry-After"))
		}
	}
	close(service.leave)
	for range 2 {
		if code := <-done; code != 200 {
			t.Errorf("a call in hand: status %d", code)
		}
	}
	go func() { <-service.entered }()
	if w := s.do("GET", "/books/7", ""); w.Code != 200 {
		t.Errorf("after the others: status %d", w.Code)
	}
}

// A request that is sent slowly keeps no other out.
func TestSlowBodiesHoldNoPlace(t *testing.T) {
	t.Parallel()
	s := newServer(t, func(c *host.Config) { c.MaxCalls = 1 })
	body, slow := io.Pipe()
	done := make(chan int)
	go func() {
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest("POST", "/books/7", body))
		done <- w.Code
	}()
	io.WriteString(slow, `{"title":`) //nolint:errcheck // returns once the server reads
	if w := s.do("GET", "/books/7", ""); w.Code != 200 {
		t.Errorf("beside a slow request: status %d", w.Code)
	}
	io.WriteString(slow, `"a"}`) //nolint:errcheck // the same
	slow.Close()
	if code := <-done; code != 200 {
		t.Errorf("the slow request: status %d", code)
	}
}

func TestOpenOperationsTakeShortBodies(t *testing.T) {
	t.Parallel()
	body := `{"title":"` + strings.Repeat("a", 2000) + `"}`
	for open, status := range map[bool]int{true: 413, false: 200} {
		s := newServer(t, func(c *host.Config) {
			c.MaxBody, c.MaxOpenBody = 1<<20, 1000
			c.Operations[1].Open = open
		})
		if w := s.do("POST", "/books/7", body); w.Code != status {
			t.Errorf("open is %v: status %d, want %d", open, w.Code, status)
		}
	}
}

func TestAnswersAreNotShared(t *testing.T) {
	t.Parallel()
	s := newServer(t, nil)
	for verb, want := range map[string]string{"GET": "private, no-cache", "POST": "no-store"} {
		if got := s.do(verb, "/books/7", "").Header().Get("Cache-Control"); got != want {
			t.Errorf("%s: Cache-Control %q, want %q", verb, got, want)
		}
	}
}

func TestCallsEndInTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		service := &waiting{entered: make(chan struct{}, 1), leave: make(chan struct{})}
		s := newServer(t, func(c *host.Config) {
			c.Services = []any{service}
			c.Timeout = 30 * time.Second
		})
		began := time.Now()
		w := s.do("GET", "/books/7", "")
		if w.Code != 503 || time.Since(began) != 30*time.Second {
			t.Errorf("status %d after %s", w.Code, time.Since(began))
		}
	})
}

func TestServerTiming(t *testing.T) {
	t.Parallel()
	if got := newServer(t, nil).do("GET", "/books/7", "").Header().Get("Server-Timing"); got != "" {
		t.Errorf("off, but %q", got)
	}
	on := newServer(t, func(c *host.Config) { c.ServerTiming = true })
	if got := on.do("GET", "/books/7", "").Header().Get("Server-Timing"); !strings.HasPrefix(got, "app;dur=") {
		t.Errorf("on, but %q", got)
	}
}

// A reply cannot be made to carry headers or cookies of a caller's making.
func FuzzHeaders(f *testing.F) {
	f.Add("text/html,*/*;q=0.8", "ss-id=1; ss-opt=perm; 11 Jul 2046 08:47:11 GMT=null", "gzip;q=0.1,zstd", "cb", "edv,dh:iso8601")
	f.Add("application/json\r\nX: y", "=;;=", ";q=,gzip", "a\r\nb", "indent:true,,:")
	s := server{shelf: &shelf{}, log: &bytes.Buffer{}}
	h, err := host.New(&host.Config{
		Operations: bookOperations(), Services: []any{s.shelf}, JSONP: true,
		Now: func() time.Time { return time.Time{} }, NewRequestID: func() string { return "made" },
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, accept, cookie, encoding, callback, jsconfig string) {
		r := httptest.NewRequest("GET", "/books/7", nil)
		r.Header["Accept"] = []string{accept}
		r.Header["Cookie"] = []string{cookie}
		r.Header["Accept-Encoding"] = []string{encoding}
		r.Header["X-Request-Id"] = []string{cookie}
		query := r.URL.Query()
		query.Set("callback", callback)
		query.Set("jsconfig", jsconfig)
		r.URL.RawQuery = query.Encode()
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("status %d: %s", w.Code, w.Body)
		}
		for name, values := range w.Header() {
			if http.CanonicalHeaderKey(name) != name || strings.ContainsAny(strings.Join(values, ""), "\r\n\x00") {
				t.Errorf("header %q: %q", name, values)
			}
		}
	})
}
