package load

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func addressOf(s *httptest.Server) string { return strings.TrimPrefix(s.URL, "http://") }

func serve(t *testing.T, handler http.HandlerFunc) string {
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return addressOf(s)
}

func measured(t *testing.T, p Plan) Result {
	t.Helper()
	nothing := func() {}
	r, err := Run(t.Context(), p, Moments{nothing, nothing})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestEveryBodyHasItsOwnCounterAndEveryIDIsCollected(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	sent := map[string]bool{}
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		sent[string(body)] = true
		mu.Unlock()
		if r.Header.Get("Authorization") != "Bearer x" || r.Header.Get("Content-Type") != "application/json" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		number := strings.TrimSuffix(strings.TrimPrefix(string(body), `{"name":"`), `"}`)
		fmt.Fprintf(w, `{"parent":{"id":"other"},"pad":"%s","id":"made-%s"}`, strings.Repeat("x", 5000), number)
	})
	r := measured(t, Plan{
		Address: address, Connections: 4, Duration: time.Minute, Count: 100, Collect: true, First: 41,
		Request: Request{Method: "POST", Targets: []string{"/a"}, Header: []string{"Authorization: Bearer x"}, Body: `{"name":"` + CounterMark + `"}`},
	})
	if r.Requests != 100 || r.Errors != 0 || len(sent) != 100 || len(r.IDs) != 100 {
		t.Fatalf("%d requests, %d errors (%s), %d bodies, %d ids", r.Requests, r.Errors, r.Error, len(sent), len(r.IDs))
	}
	slices.Sort(r.IDs)
	if r.IDs[0] != "made-0000000042" || r.IDs[99] != "made-0000000141" {
		t.Errorf("ids run from %s to %s", r.IDs[0], r.IDs[99])
	}
	if want := int64(100 * len(`{"parent":{"id":"other"},"pad":"","id":"made-0000000042"}`)); r.Bytes != want+100*5000 {
		t.Errorf("%d bytes, want %d", r.Bytes, want+100*5000)
	}
}

func TestAnswersOutsideOf2xxAreErrors(t *testing.T) {
	t.Parallel()
	var count atomic.Int64
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if count.Add(1)%2 == 0 {
			http.Error(w, "no luck", http.StatusTeapot)
		}
	})
	r := measured(t, Plan{Address: address, Connections: 1, Duration: time.Minute, Count: 10, Request: Request{Method: "GET", Targets: []string{"/"}}})
	if r.Requests != 5 || r.Errors != 5 || !strings.Contains(r.Error, "418: no luck") {
		t.Errorf("%d requests, %d errors: %s", r.Requests, r.Errors, r.Error)
	}
}

func TestABrokenConnectionIsAnErrorAndReplaced(t *testing.T) {
	t.Parallel()
	var count atomic.Int64
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if count.Add(1) == 3 {
			panic(http.ErrAbortHandler)
		}
		w.Header().Set("Connection", "close")
	})
	r := measured(t, Plan{Address: address, Connections: 1, Duration: time.Minute, Count: 6, Request: Request{Method: "GET", Targets: []string{"/"}}})
	if r.Requests != 5 || r.Errors != 1 {
		t.Errorf("%d requests, %d errors", r.Requests, r.Errors)
	}
}

func TestTheOpenLoopKeepsItsRateAndCountsTheWait(t *testing.T) {
	t.Parallel()
	// One connection and a server that holds up its first answer for 200 ms: the
	// requests due meanwhile were late by up to that, which a closed loop hides.
	var count atomic.Int64
	address := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		if count.Add(1) == 1 {
			select {
			case <-time.After(200 * time.Millisecond):
			case <-r.Context().Done():
			}
		}
	})
	r := measured(t, Plan{Address: address, Connections: 1, Duration: time.Second, Rate: 100, Request: Request{Method: "GET", Targets: []string{"/"}}})
	if r.Requests != 100 {
		t.Errorf("%d requests, want 100", r.Requests)
	}
	if r.P99 < 150*time.Millisecond {
		t.Errorf("p99 is %s: the wait is not counted", r.P99)
	}
}

func TestPlansAreBoundedAndStayOnLoopback(t *testing.T) {
	t.Parallel()
	good := Plan{Address: "127.0.0.1:1", Connections: 1, Duration: time.Second, Request: Request{Targets: []string{"/"}}}
	if err := good.check(); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(*Plan){
		"loopback":    func(p *Plan) { p.Address = "192.0.2.1:80" },
		"address":     func(p *Plan) { p.Address = "localhost" },
		"connections": func(p *Plan) { p.Connections = 5000 },
		"duration":    func(p *Plan) { p.Duration = time.Hour },
		"targets":     func(p *Plan) { p.Request.Targets = nil },
		"counter":     func(p *Plan) { p.Request.Body = CounterMark + CounterMark },
	} {
		p := good
		spoil(&p)
		if err := p.check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", want, err)
		}
	}
}

func TestProgramTellsItsMomentsAndResult(t *testing.T) {
	t.Parallel()
	address := serve(t, func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, `{"id":"7"}`) })
	text, err := json.Marshal(Plan{Address: address, Connections: 2, Duration: time.Minute, Count: 20, Collect: true, Request: Request{Method: "GET", Targets: []string{"/a", "/b"}}})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Program(t.Context(), bytes.NewReader(text), &out); err != nil {
		t.Fatal(err)
	}
	var told []string
	r, err := Follow(&out, Moments{func() { told = append(told, "begin") }, func() { told = append(told, "end") }})
	if err != nil || r.Requests != 20 || len(r.IDs) != 20 || !slices.Equal(told, []string{"begin", "end"}) {
		t.Errorf("%d requests, %d ids, told %v, %v", r.Requests, len(r.IDs), told, err)
	}
}

func TestQuantile(t *testing.T) {
	t.Parallel()
	var values []time.Duration
	for i := range 100 {
		values = append(values, time.Duration(i+1))
	}
	for q, want := range map[float64]time.Duration{0.5: 50, 0.99: 99, 1: 100, 0: 1} {
		if got := quantile(values, q); got != want {
			t.Errorf("quantile %v is %d, want %d", q, got, want)
		}
	}
	if got := quantile(nil, 0.5); got != 0 {
		t.Errorf("quantile of nothing is %d", got)
	}
}
