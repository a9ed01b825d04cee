package load

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Moments are called when the measurement begins and ends, so that others can
// read their meters then.
type Moments struct {
	Begin, End func()
}

// Run does a measurement. Requests under way at the end are waited for and
// counted.
func Run(ctx context.Context, p Plan, at Moments) (Result, error) {
	if err := p.check(); err != nil {
		return Result{}, err
	}
	r := &run{plan: p, message: p.message()}
	r.counter.Store(p.First)
	workers := make([]*worker, p.Connections)
	for i := range workers {
		workers[i] = &worker{run: r, conn: conn{address: p.Address}, random: rand.New(rand.NewPCG(uint64(p.First), uint64(i)))}
		defer workers[i].conn.close()
	}
	if p.WarmUp > 0 {
		r.phase(ctx, workers, p.WarmUp, false)
	}
	at.Begin()
	began := time.Now()
	r.phase(ctx, workers, p.Duration, true)
	elapsed := time.Since(began)
	at.End()
	if err := ctx.Err(); err != nil {
		return Result{}, err
	}
	return r.result(workers, elapsed), nil
}

type run struct {
	plan    Plan
	message message
	counter atomic.Int64
	sent    atomic.Int64
}

type worker struct {
	run       *run
	conn      conn
	random    *rand.Rand
	latencies []time.Duration
	ids       []string
	bytes     int64
	errors    int
	first     error
}

// phase sends for a while.
func (r *run) phase(ctx context.Context, workers []*worker, d time.Duration, measured bool) {
	began := time.Now()
	r.sent.Store(0)
	var all sync.WaitGroup
	for _, w := range workers {
		all.Go(func() {
			for ctx.Err() == nil {
				from, ok := r.turn(began, d, measured)
				if !ok {
					return
				}
				w.one(ctx, from, measured)
			}
		})
	}
	all.Wait()
}

// turn waits until a worker may send, and gives the time from which its latency
// counts. ok is false at the end.
func (r *run) turn(began time.Time, d time.Duration, measured bool) (from time.Time, ok bool) {
	n := r.sent.Add(1)
	if measured && r.plan.Count > 0 && n > int64(r.plan.Count) {
		return from, false
	}
	if r.plan.Rate <= 0 {
		now := time.Now()
		return now, now.Sub(began) < d
	}
	after := time.Duration(float64(n-1) / r.plan.Rate * float64(time.Second))
	if after >= d {
		return from, false
	}
	due := began.Add(after)
	time.Sleep(time.Until(due))
	return due, true
}

func (w *worker) one(ctx context.Context, from time.Time, measured bool) {
	targets := w.run.plan.Request.Targets
	target := targets[0]
	if len(targets) > 1 {
		target = targets[w.random.IntN(len(targets))]
	}
	a, err := w.conn.send(ctx, &w.run.message, target, w.run.counter.Add(1))
	if err == nil && (a.status < 200 || a.status > 299) {
		err = fmt.Errorf("status %d: %.200s", a.status, a.body)
	}
	if err != nil {
		w.fail(err)
		return
	}
	if w.run.plan.Collect {
		w.ids = append(w.ids, lastID(a.body))
	}
	if measured {
		w.latencies = append(w.latencies, time.Since(from))
		w.bytes += int64(a.length)
	}
}

// fail counts an error, also one of the warm-up. It waits a little, so that a
// server that is gone does not make for millions of them.
func (w *worker) fail(err error) {
	w.errors++
	if w.first == nil {
		w.first = err
	}
	time.Sleep(time.Millisecond)
}

func (r *run) result(workers []*worker, elapsed time.Duration) Result {
	var all []time.Duration
	total := Result{Elapsed: elapsed}
	for _, w := range workers {
		all = append(all, w.latencies...)
		total.IDs = append(total.IDs, w.ids...)
		total.Bytes += w.bytes
		total.Errors += w.errors
		if total.Error == "" && w.first != nil {
			total.Error = w.first.Error()
		}
	}
	total.Requests = len(all)
	slices.Sort(all)
	total.P50, total.P99, total.Max = quantile(all, 0.50), quantile(all, 0.99), quantile(all, 1)
	return total
}

// quantile gives the least value that the share q of the sorted values does not
// pass, 0 for none.
func quantile(sorted []time.Duration, q float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	at := int(q*float64(len(sorted))+0.9999999) - 1
	return sorted[min(max(at, 0), len(sorted)-1)]
}
