// Package load is the load program: it sends one kind of request over a number
// of connections for a bounded time and tells how long the answers took. It
// runs in a process of its own, on one core, speaks plain HTTP/1.1 to loopback,
// and refuses every other address.
package load

import (
	"errors"
	"fmt"
	"net"
	"strings"
	"time"
)

// CounterMark stands in a body for ten digits that no other request of the plan
// has.
const CounterMark = "{{counter}}"

// Request is what is sent.
type Request struct {
	Method string `json:"method"`
	// Targets are paths with their queries, of which each request takes one.
	Targets []string `json:"targets"`
	// Header holds whole lines, such as "Cookie: a=b".
	Header []string `json:"header"`
	Body   string   `json:"body"`
}

// Plan is one measurement.
type Plan struct {
	Address     string        `json:"address"` // host:port on loopback
	Connections int           `json:"connections"`
	WarmUp      time.Duration `json:"warmUp"` // sent before, and not measured
	Duration    time.Duration `json:"duration"`
	// Count ends the measurement early, after about so many requests; 0 for no
	// such end.
	Count int `json:"count"`
	// Rate is the requests a second of an open loop, which sends them when they
	// are due whether earlier ones were answered or not; 0 for a closed loop,
	// where each connection sends as soon as it has its answer.
	Rate    float64 `json:"rate"`
	Request Request `json:"request"`
	// Collect asks for the ids in the answers.
	Collect bool `json:"collect"`
	// First is the first number of the counter.
	First int64 `json:"first"`
}

// Limits of a plan, so that a slip in a command line does not run for hours.
const (
	maxConnections = 1024
	maxDuration    = 10 * time.Minute
)

func (p *Plan) check() error {
	host, _, err := net.SplitHostPort(p.Address)
	if err != nil {
		return fmt.Errorf("address: %w", err)
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("address %s is not on loopback", p.Address)
	}
	switch {
	case p.Connections < 1 || p.Connections > maxConnections:
		return fmt.Errorf("connections: want 1 to %d, got %d", maxConnections, p.Connections)
	case p.Duration <= 0 || p.WarmUp < 0 || p.Duration+p.WarmUp > maxDuration:
		return fmt.Errorf("duration: want at most %s, got %s after %s", maxDuration, p.Duration, p.WarmUp)
	case len(p.Request.Targets) == 0:
		return errors.New("targets: want at least one")
	case strings.Count(p.Request.Body, CounterMark) > 1:
		return errors.New("body: want at most one counter")
	}
	return nil
}

// Result is what a measurement gave. Latencies of an open loop count from when
// a request was due.
type Result struct {
	Requests int           `json:"requests"` // answered with 2xx
	Errors   int           `json:"errors"`   // everything else
	Error    string        `json:"error"`    // the first of them
	Bytes    int64         `json:"bytes"`    // of the bodies of answers
	Elapsed  time.Duration `json:"elapsed"`
	P50      time.Duration `json:"p50"`
	P99      time.Duration `json:"p99"`
	Max      time.Duration `json:"max"`
	// IDs are those of all answers with 2xx, the warm-up included, if the plan
	// asked for them.
	IDs []string `json:"ids,omitempty"`
}

// Rate is the requests answered a second.
func (r *Result) Rate() float64 {
	if r.Elapsed <= 0 {
		return 0
	}
	return float64(r.Requests) / r.Elapsed.Seconds()
}
