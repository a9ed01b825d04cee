// Package overload measures what good callers notice while others abuse a
// server: how long their calls take and whether any is refused. It refuses to
// judge by time alone, as machines that run tests are busy with more than that.
package overload

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"time"
)

// Call is one kind of good call.
type Call struct {
	Verb, Path, Body string
	Header           http.Header
}

// Measured is what good callers noticed.
type Measured struct {
	Calls    int
	P50, P99 time.Duration
	Longest  time.Duration
	// Failed tells the first calls that were not answered with 200.
	Failed []string
}

// String gives the figures in one line.
func (m Measured) String() string {
	return fmt.Sprintf("%5d calls, p50 %s, p99 %s, longest %s", m.Calls,
		m.P50.Round(10*time.Microsecond), m.P99.Round(10*time.Microsecond), m.Longest.Round(10*time.Microsecond))
}

// maxFailed bounds the failures that are told.
const maxFailed = 5

// Measure makes calls one after the other, each kind on a connection of its
// own, until ctx ends.
func Measure(ctx context.Context, url string, calls []Call) Measured {
	var (
		mu     sync.Mutex
		took   []time.Duration
		failed []string
		all    sync.WaitGroup
	)
	for _, c := range calls {
		all.Go(func() {
			transport := &http.Transport{}
			defer transport.CloseIdleConnections()
			client := &http.Client{Transport: transport}
			for ctx.Err() == nil {
				began := time.Now()
				err := c.send(client, url)
				mu.Lock()
				took = append(took, time.Since(began))
				if err != nil && len(failed) < maxFailed {
					failed = append(failed, fmt.Sprintf("%s %s: %v", c.Verb, c.Path, err))
				}
				mu.Unlock()
			}
		})
	}
	all.Wait()
	slices.Sort(took)
	if len(took) == 0 {
		return Measured{Failed: failed}
	}
	return Measured{
		Calls: len(took), P50: took[len(took)/2], P99: took[len(took)*99/100], Longest: took[len(took)-1], Failed: failed,
	}
}

// patience is how long a good call is waited for.
const patience = time.Minute

func (c Call) send(client *http.Client, url string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	r, err := newRequest(ctx, url, c)
	if err != nil {
		return err
	}
	reply, err := client.Do(r)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err == nil && reply.StatusCode != http.StatusOK {
		err = fmt.Errorf("%d %.200s", reply.StatusCode, text)
	}
	return err
}
