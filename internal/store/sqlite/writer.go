package sqlite

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
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

type job struct {
	ctx  context.Context
	fn   func(store.Conn) error
	done chan error
}

func startWriter(c *conn, queue int) *writer {
	w := &writer{conn: c, queue: make(chan *job, queue), ended: make(chan struct{})}
	go w.run()
	return w
}

// do hands fn in and waits for its commit. Once it is handed in, the caller's
// context no longer ends the wait: the answer must tell what became of it.
func (w *writer) do(ctx context.Context, fn func(store.Conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	j := &job{ctx: context.WithoutCancel(ctx), fn: fn, done: make(chan error, 1)}
	if err := w.submit(j); err != nil {
		return err
	}
	return <-j.done
}

func (w *writer) submit(j *job) error {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.stopped {
		return fault.New(fault.Unavailable, "The server is stopping")
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
		batch = append(batch[:0], first)
		w.commit(w.fill(batch))
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
			batch = append(batch, j)
		default:
			return batch
		}
	}
	return batch
}

// commit runs a batch in one transaction and answers each of its jobs.
func (w *writer) commit(batch []*job) {
	ctx := context.Background()
	if _, err := w.conn.Exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		answer(batch, unavailable("begin", err))
		return
	}
	var kept []*job
	for i, j := range batch {
		err, whole := w.attempt(ctx, j)
		if !whole {
			// The transaction itself is gone, as on a full disk; nothing of
			// this batch was kept, and those not yet tried are told so too.
			w.conn.Exec(ctx, "ROLLBACK") //nolint:errcheck // there may be nothing left to roll back
			j.done <- unavailable("write", err)
			answer(kept, unavailable("write", err))
			answer(batch[i+1:], unavailable("write", err))
			return
		}
		if err != nil {
			j.done <- err
			continue
		}
		kept = append(kept, j)
	}
	end := "COMMIT"
	if len(kept) == 0 {
		end = "ROLLBACK"
	}
	if _, err := w.conn.Exec(ctx, end); err != nil {
		w.conn.Exec(ctx, "ROLLBACK") //nolint:errcheck // a failed commit may have rolled back already
		answer(kept, unavailable("commit", err))
		return
	}
	answer(kept, nil)
}

// attempt runs one job inside a savepoint. whole tells that the transaction
// around it still stands.
func (w *writer) attempt(ctx context.Context, j *job) (err error, whole bool) {
	if _, err := w.conn.Exec(ctx, "SAVEPOINT change"); err != nil {
		return err, false
	}
	if err := run(j, w.conn); err != nil {
		if _, undo := w.conn.Exec(ctx, "ROLLBACK TO change"); undo != nil {
			return errors.Join(err, undo), false
		}
		if _, undo := w.conn.Exec(ctx, "RELEASE change"); undo != nil {
			return errors.Join(err, undo), false
		}
		return err, true
	}
	if _, err := w.conn.Exec(ctx, "RELEASE change"); err != nil {
		return err, false
	}
	return nil, true
}

// run calls the job and turns a panic into its error: neighbours in the batch
// must not fall with it.
func run(j *job, c store.Conn) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a change set: %v\n%s", p, debug.Stack())
		}
	}()
	return j.fn(c)
}

func answer(jobs []*job, err error) {
	for _, j := range jobs {
		j.done <- err
	}
}

func unavailable(step string, cause error) error {
	return &fault.Error{
		Code:       fault.Unavailable,
		Message:    "The change could not be written and was not kept",
		RetryAfter: time.Second,
		Cause:      fmt.Errorf("%s: %w", step, cause),
	}
}
