package interop

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
)

// Call is a request as a client sent it.
type Call struct {
	Verb string
	// Target is the path with its query, as spelled.
	Target string
	Header http.Header
	Body   string
}

// Recorder stands between a client and the server and keeps the calls.
type Recorder struct {
	URL string

	mu    sync.Mutex
	calls []Call
}

// Record passes calls on to the server at target until the test ends.
func Record(t testing.TB, target string) *Recorder {
	t.Helper()
	to, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	r := &Recorder{}
	proxy := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) {
		p.SetURL(to)
		p.Out.Host = p.In.Host
	}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, asked *http.Request) {
		body, err := io.ReadAll(asked.Body)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		asked.Body = io.NopCloser(bytes.NewReader(body))
		r.keep(Call{Verb: asked.Method, Target: asked.RequestURI, Header: asked.Header.Clone(), Body: string(body)})
		proxy.ServeHTTP(w, asked)
	}))
	t.Cleanup(server.Close)
	r.URL = server.URL
	return r
}

func (r *Recorder) keep(c Call) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.calls = append(r.calls, c)
}

// Calls gives what was sent so far, in order.
func (r *Recorder) Calls() []Call {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.calls[:len(r.calls):len(r.calls)]
}
