// Package queue is the one way in which change sets wait for an engine's writer
// and share a commit, and the fence around each function that uses one of an
// engine's connections. It knows no database: engines hand it a connection that
// can begin, save and end. It answers nobody before the commit.
package queue

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

// Connection is an engine's one writing connection. Each of its steps may fail,
// and the transaction is then given up; an error that is no fault.Error is
// answered as fault.Unavailable.
type Connection interface {
	// Begin opens the transaction of a batch, alone among the writers, and tells
	// whether nobody else has written since the one before began. Unless it is to
	// be prompt, statements may be sent when their change set has ended already;
	// when one of them fails, the error of a later step is ErrLate.
	Begin(ctx context.Context, prompt bool) (alone bool, err error)
	// Savepoint begins a change set in it, which either Release keeps or
	// RollbackTo and Release drop.
	Savepoint(context.Context) error
	RollbackTo(context.Context) error
	Release(context.Context) error
	// Commit returns when the transaction is on disk. When it fails and the
	// transaction may still come to be there, its error is Unsure.
	Commit(context.Context) error
	// Rollback drops the transaction, if there still is one.
	Rollback(context.Context) error
	// Session gives the connection to one function.
	Session() *Session
}

// Writer has one write at a time: a goroutine of its own, or a caller whom nobody
// else keeps from it. Who writes takes the change sets that wait, runs each inside
// a savepoint of one transaction, and answers them all when the transaction is on
// disk. One that fails is rolled back to its savepoint and does not disturb its
// neighbours.
type Writer struct {
	conn     Connection
	batch    int
	observer Observer
	queue    chan *Job
	bell     chan struct{} // rung for the goroutine when a job was handed in
	ended    chan struct{}

	turn   sync.Mutex // held by who writes
	memory memory     // of who has the turn

	mu      sync.RWMutex // held for reading while a job is handed in
	stopped bool
}

// Job is a change set on its way through the writer.
type Job struct {
	fn   func(store.Conn) error
	done chan error
	err  error // of fn, until the transaction has ended
	// claimed is set by the writer that takes the job or by the caller that
	// takes it back, whoever is first.
	claimed atomic.Bool
}

// Start starts a writer, in which room change sets may wait and at most batch
// share one commit. A larger batch makes the first of it wait longer for the
// others. A nil observer is told nothing.
func Start(conn Connection, room, batch int, observer Observer) *Writer {
	if observer == nil {
		observer = nobody{}
	}
	w := &Writer{conn: conn, batch: batch, observer: observer, queue: make(chan *Job, room), bell: make(chan struct{}, 1), ended: make(chan struct{})}
	observer.Started(func() int { return len(w.queue) })
	go w.run()
	return w
}

// Do hands fn in and waits for its commit. Where nobody else writes or waits, the
// caller writes itself, which takes less time than waking the goroutine.
func (w *Writer) Do(ctx context.Context, fn func(store.Conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if done, err := w.alone(fn); done {
		return err
	}
	j, err := w.Put(fn)
	if err != nil {
		return err
	}
	return j.Wait(ctx)
}

// Put hands fn in. It fails with fault.Unavailable when too many wait already,
// and after Stop.
func (w *Writer) Put(fn func(store.Conn) error) (*Job, error) {
	j := &Job{fn: fn, done: make(chan error, 1)}
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.stopped {
		return nil, Stopping()
	}
	select {
	case w.queue <- j:
		w.ring()
		return j, nil
	default:
		w.observer.Refused()
		busy := fault.New(fault.Unavailable, "Too many changes wait to be written")
		busy.RetryAfter = time.Second
		return nil, busy
	}
}

// alone runs fn as a batch of its own if nobody else writes or waits.
func (w *Writer) alone(fn func(store.Conn) error) (done bool, err error) {
	w.mu.RLock()
	free := !w.stopped && len(w.queue) == 0 && w.turn.TryLock()
	w.mu.RUnlock()
	if !free {
		return false, nil
	}
	defer w.turn.Unlock()
	ended := false
	defer func() {
		if !ended { // it panics, which ends the goroutine's process and perhaps not a caller's
			w.drop(context.Background())
		}
	}()
	j := &Job{fn: fn, done: make(chan error, 1)}
	w.transact([]*Job{j})
	ended = true
	return true, <-j.done
}

func (w *Writer) ring() {
	select {
	case w.bell <- struct{}{}:
	default: // it was rung already, and all who wait are taken
	}
}

// Wait gives the answer of a job. A caller whose context ends takes a waiting
// job back; once the writer has it, the answer tells what became of it.
func (j *Job) Wait(ctx context.Context) error {
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

// Stop lets waiting change sets and who writes finish, and ends the goroutine. It
// may be called more than once.
func (w *Writer) Stop() {
	w.mu.Lock()
	if !w.stopped {
		w.stopped = true
		close(w.queue)
		close(w.bell)
	}
	w.mu.Unlock()
	<-w.ended
}

func (w *Writer) run() {
	defer close(w.ended)
	for range w.bell {
		w.drain()
	}
	w.drain()
}

// drain writes until no job waits.
func (w *Writer) drain() {
	w.turn.Lock()
	defer w.turn.Unlock()
	var batch []*Job
	for {
		batch = w.fill(batch[:0])
		if len(batch) == 0 {
			return
		}
		for rest := batch; len(rest) > 0; {
			rest = w.transact(rest)
		}
	}
}

// fill adds the jobs that wait.
func (w *Writer) fill(batch []*Job) []*Job {
	for len(batch) < w.batch {
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
func claim(batch []*Job, j *Job) []*Job {
	if !j.claimed.CompareAndSwap(false, true) {
		return batch
	}
	return append(batch, j)
}

// transact runs jobs in one transaction and answers them. When the transaction
// breaks, as on a full disk, it gives those that it did not come to. No job is
// answered before the commit, not even one that failed: it may have failed for
// what it saw of its neighbours.
func (w *Writer) transact(batch []*Job) (rest []*Job) {
	w.observer.Began(len(batch))
	rest, err := w.settle(context.Background(), batch)
	w.observer.Ended(err)
	return rest
}

// ErrLate tells that a statement of one of the change sets failed, and not of
// which: all are run again, promptly.
var ErrLate = errors.New("a statement failed after its change set")

// settle does what transact says, and gives what broke the transaction.
func (w *Writer) settle(ctx context.Context, batch []*Job) (rest []*Job, err error) {
	tried, step, err := w.try(ctx, batch, false)
	if errors.Is(err, ErrLate) {
		w.drop(ctx)
		tried, step, err = w.try(ctx, batch, true)
	}
	if err != nil {
		if step != "begin" {
			w.drop(ctx)
		}
		w.memory.clear()
		refuse(batch[:tried], Unavailable(step, err))
		return batch[tried:], err
	}
	for _, j := range batch {
		j.done <- j.err
	}
	return nil, nil
}

// drop gives up a transaction, of which something may be remembered.
func (w *Writer) drop(ctx context.Context) {
	w.conn.Rollback(ctx) //nolint:errcheck // there may be nothing left to roll back
	w.memory.clear()
}

// try runs a batch in one transaction. When a step fails, it names the step and
// counts the jobs that were run.
func (w *Writer) try(ctx context.Context, batch []*Job, prompt bool) (tried int, step string, err error) {
	alone, err := w.conn.Begin(ctx, prompt)
	if err != nil {
		return len(batch), "begin", err
	}
	if !alone {
		w.memory.clear()
	}
	end := w.conn.Rollback
	for i, j := range batch {
		if err := w.attempt(ctx, j); err != nil {
			return i + 1, "write", err
		}
		if j.err == nil {
			end = w.commit
		}
	}
	return len(batch), "commit", end(ctx)
}

func (w *Writer) commit(ctx context.Context) error {
	if err := w.memory.end(ctx, w.conn.Session()); err != nil {
		return err
	}
	w.observer.Committing()
	return w.conn.Commit(ctx)
}

// attempt runs one job inside a savepoint. An error tells that the transaction
// around it no longer stands.
func (w *Writer) attempt(ctx context.Context, j *Job) error {
	if err := w.conn.Savepoint(ctx); err != nil {
		return err
	}
	s := w.conn.Session()
	s.memory = &w.memory
	if j.err = run(j.fn, s); j.err != nil {
		if err := w.conn.RollbackTo(ctx); err != nil {
			return errors.Join(j.err, err)
		}
	}
	if err := w.conn.Release(ctx); err != nil {
		return err
	}
	if j.err == nil {
		w.memory.take(s.learned)
	}
	return nil
}

// run calls fn and turns a panic into its error: neighbours in the batch must
// not fall with it.
func run(fn func(store.Conn) error, s *Session) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic in a change set: %v\n%s", p, debug.Stack())
		}
		err = s.End(err)
	}()
	return fn(s)
}

func refuse(jobs []*Job, err error) {
	for _, j := range jobs {
		j.done <- err
	}
}

// Unavailable is the answer when a step fails for the state of the database and
// nothing was kept. A cause that says itself how to answer is left as it is.
func Unavailable(step string, cause error) error {
	if e := (*fault.Error)(nil); errors.As(cause, &e) && e.Code == fault.Unavailable {
		return cause
	}
	return &fault.Error{
		Code:       fault.Unavailable,
		Message:    "The database could not do this now, and nothing was kept",
		RetryAfter: time.Second,
		Cause:      fmt.Errorf("%s: %w", step, cause),
	}
}

// Unsure is the answer when a commit failed in a way that leaves open whether
// the change set was kept.
func Unsure(cause error) error {
	return &fault.Error{
		Code:       fault.Unavailable,
		Message:    "The database did not say whether the change was kept; look, or repeat the call with its Idempotency-Key",
		RetryAfter: time.Second,
		Cause:      fmt.Errorf("commit: %w", cause),
	}
}

// Stopping is the answer after Close.
func Stopping() error { return fault.New(fault.Unavailable, "The server is stopping") }
