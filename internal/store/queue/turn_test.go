package queue_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

// lonely is a connection that tells when two use it at once.
type lonely struct {
	fake
	using atomic.Bool
	twice atomic.Bool
}

func (l *lonely) Begin(context.Context, bool) (bool, error) {
	if !l.using.CompareAndSwap(false, true) {
		l.twice.Store(true)
	}
	return true, nil
}

func (l *lonely) Commit(context.Context) error {
	l.using.Store(false)
	return nil
}

func (l *lonely) Rollback(ctx context.Context) error { return l.Commit(ctx) }

// TestOneWritesAtATime hands in change sets in both ways from many goroutines
// while the writer is stopped: each is run once or refused, and no two at once.
func TestOneWritesAtATime(t *testing.T) {
	t.Parallel()
	for range 50 {
		conn := &lonely{}
		w := queue.Start(conn, 64, 8, nil)
		var ran, kept, refused atomic.Int64
		fn := func(store.Conn) error {
			ran.Add(1)
			return nil
		}
		told := func(err error) {
			switch {
			case err == nil:
				kept.Add(1)
			case fault.Is(err, fault.Unavailable):
				refused.Add(1)
			default:
				t.Error(err)
			}
		}
		const callers, each = 16, 20
		var all sync.WaitGroup
		for caller := range callers {
			all.Go(func() {
				for i := range each {
					if (caller+i)%3 > 0 {
						told(w.Do(t.Context(), fn))
						continue
					}
					j, err := w.Put(fn)
					if err == nil {
						err = j.Wait(t.Context())
					}
					told(err)
				}
			})
			if caller == callers/2 {
				all.Go(w.Stop)
			}
		}
		all.Wait()
		if conn.twice.Load() {
			t.Fatal("two wrote at once")
		}
		if ran.Load() != kept.Load() || kept.Load()+refused.Load() != callers*each {
			t.Fatalf("%d ran, %d were kept and %d refused of %d", ran.Load(), kept.Load(), refused.Load(), callers*each)
		}
	}
}

// TestStopWaitsForACallerThatWrites: who writes without the goroutine is waited
// for, and others are refused at once meanwhile.
func TestStopWaitsForACallerThatWrites(t *testing.T) {
	t.Parallel()
	w := queue.Start(&lonely{}, 4, 4, nil)
	began, free, wrote, stopped := make(chan struct{}), make(chan struct{}), make(chan error, 1), make(chan struct{})
	own := errors.New("own")
	go func() {
		wrote <- w.Do(t.Context(), func(store.Conn) error {
			close(began)
			<-free
			return own
		})
	}()
	<-began
	go func() {
		w.Stop()
		close(stopped)
	}()
	for {
		j, err := w.Put(func(store.Conn) error { return nil })
		if err != nil {
			if !fault.Is(err, fault.Unavailable) {
				t.Error(err)
			}
			if fault.As(err).RetryAfter == 0 { // and not for the lack of room
				break
			}
			continue
		}
		defer j.Wait(t.Context()) //nolint:errcheck // it is only not to be left
	}
	select {
	case <-stopped:
		t.Error("stopped under a caller that writes")
	default:
	}
	close(free)
	<-stopped
	if err := <-wrote; !errors.Is(err, own) {
		t.Errorf("the caller was answered %v", err)
	}
}

// shaky is an observer that panics at the first commit.
type shaky struct {
	diary
	panicked bool
}

func (s *shaky) Committing() {
	if !s.panicked {
		s.panicked = true
		panic("shaky")
	}
}

// TestPanicOfACallerThatWrites: a caller that survives a panic leaves no open
// transaction, nothing remembered of it, and the turn to others.
func TestPanicOfACallerThatWrites(t *testing.T) {
	t.Parallel()
	conn := &lonely{}
	w := queue.Start(conn, 4, 4, &shaky{})
	defer w.Stop()
	func() {
		defer func() {
			if recover() == nil {
				t.Error("it did not panic")
			}
		}()
		w.Do(t.Context(), func(c store.Conn) error { //nolint:errcheck // it panics
			c.(store.Remembering).Remember("kind", "name", "lost")
			return nil
		})
	}()
	if conn.using.Load() {
		t.Error("the transaction is open")
	}
	err := w.Do(t.Context(), func(c store.Conn) error {
		if value, known := c.(store.Remembering).Recall("kind", "name"); known {
			t.Errorf("%v is remembered of what was not kept", value)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
