package sqlite

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// maxBatch bounds how many change sets share one commit, and so how long the
// first of them waits for the others.
const maxBatch = 256

// writer is the one goroutine that writes. It takes the change sets that wait,
// runs each inside a savepoint of one transaction, and answers them all when
// the transaction is on disk. One that fails is rolled back to its savepoint
// and does not disturb its neighbours.
type writer struct {
	conn  *conn
	queue chan *job
	ended chan struct{}

	mu      sync.RWMutex // held for reading while a job is handed in
	stopped bool
}

// job is a change set on its way through the writer.
type job struct {
	fn   func(store.Conn) error
	done chan error
	err  error // of fn, until the transaction has ended
	// claimed is set by the writer that takes the job or by the caller that
	// takes it back, whoever is first.
	claimed atomic.Bool
}

func startWriter(c *conn, queue int) *writer {
	w := &writer{conn: c, queue: make(chan *job, queue), ended: make(chan struct{})}
	go w.run()
	return w
}

// do hands fn in and waits for its commit. A caller whose context ends takes a
// waiting job back; once the writer has it, the answer tells what became of it.
func (w *writer) do(ctx context.Context, fn func(store.Conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	j := &job{fn: fn, done: make(chan error, 1)}
	if err := w.submit(j); err != nil {
		return err
	}
	select {
	case err := <-j.done:
		return err
	case <-ctx.Done():
		if j.claimed.CompareAndSwap(false, true) {
			return ctx.Err()
		}
		return <-j.done
	}
}

func (w *writer) submit(j *job) error {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.stopped {
		return stopping()
	}
	select {
	case w.queue <- j:
		return nil
	default:
		busy := fault.New(fault.Unavailable, "Too many changes wait to be written")
		busy.RetryAfter = time.Second
		return busy
	}
}

// stop lets waiting change sets finish and ends the goroutine.
func (w *writer) stop() {
	w.mu.Lock()
	if !w.stopped {
		w.stopped = true
		close(w.queue)
	}
	w.mu.Unlock()
	<-w.ended
}

func (w *writer) run() {
	defer close(w.ended)
	batch := make([]*job, 0, maxBatch)
	for first := range w.queue {
		batch = claim(batch[:0], first)
		for rest := w.fill(batch); len(rest) > 0; {
			rest = w.transact(rest)
		}
	}
}

// fill adds the jobs that wait already.
func (w *writer) fill(batch []*job) []*job {
	for len(batch) < maxBatch {
		select {
		case j, ok := <-w.queue:
			if !ok {
				return batch
			}
			batch = claim(batch, j)
		default:
			return batch
		}
	}
	return batch
}

// claim adds a job unless its caller took it back.
func claim(batch []*job, j *job) []*job {
	if !j.claimed.CompareAndSwap(false, true) {
		return batch
	}
	return append(batch, j)
}

// transact runs jobs in one transaction and answers them. When the transaction
// breaks, as on a full disk, it gives those that it did not come to. No job is
// answered before the commit, not even one that failed: it may have failed for
// what it saw of its neighbours.
func (w *writer) transact(batch []*job) (rest []*job) {
	ctx := context.Background()
	if err := w.conn.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		refuse(batch, unavailable("begin", err))
		return nil
	}
	end := "ROLLBACK"
	for i, j := range batch {
		broken := w.attempt(ctx, j)
		if broken != nil {
			w.conn.Exec(ctx, "ROLLBACK") //nolint:errcheck // there may be nothing left to roll back
			refuse(batch[:i+1], unavailable("write", broken))
			return batch[i+1:]
		}
		if j.err == nil {
			end = "COMMIT"
		}
	}
	if _, err := w.conn.Exec(ctx, end); err != nil {
		w.conn.Exec(ctx, "ROLLBACK") //nolint:errcheck // a failed commit may have rolled back already
		refuse(batch, unavailable("commit", err))
		return nil
	}
	for _, j := range batch {
		j.done <- j.err
	}
	return nil
}

// attempt runs one job inside a savepoint. An error tells that the transaction
// around it no longer stands.
func (w *writer) attempt(ctx context.Context, j *job) error {
	if _, err := w.conn.Exec(ctx, "SAVEPOINT change"); err != nil {
		return err
	}
	if j.err = run(j.fn, w.conn); j.err != nil {
		if _, err := w.conn.Exec(ctx, "ROLLBACK TO change"); err != nil {
			return errors.Join(j.err, err)
		}
	}
	_, err := w.conn.Exec(ctx, "RELEASE change")
	return err
}

// run calls fn and turns a panic into its error: neighbours in the batch must
// not fall with it.
func run(fn func(store.Conn) error, c *conn) (err error) {
	s := &session{conn: c, whole: true}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a change set: %v\n%s", p, debug.Stack())
		}
		err = s.end(err)
	}()
	return fn(s)
}

func refuse(jobs []*job, err error) {
	for _, j := range jobs {
		j.done <- err
	}
}
