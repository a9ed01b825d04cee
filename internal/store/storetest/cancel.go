package storetest

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"testing"
	"time"

	"evovoice/internal/store"
)

var cancelLaws = map[string]func(*testing.T, Open){
	"before the call, nothing runs":             cancelledBefore,
	"while waiting, the caller is let go":       cancelledWaiting,
	"while running, the answer tells the truth": cancelledRunning,
	"does not disturb neighbours":               cancelledNeighbours,
	"ends a long query":                         cancelledQuery,
	"within a statement does neither":           cancelledStatement,
}

func cancelledBefore(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	run := func(store.Conn) error {
		t.Error("the function ran")
		return nil
	}
	if err := r.Write(ctx, run); !errors.Is(err, context.Canceled) {
		t.Errorf("write: got %v", err)
	}
	if err := r.Read(ctx, run); !errors.Is(err, context.Canceled) {
		t.Errorf("read: got %v", err)
	}
	if err := r.Ping(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("ping: got %v", err)
	}
}

func cancelledWaiting(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx, cancel := context.WithCancel(t.Context())
	release := r.hold()
	answers := make(chan error, 10)
	for i := range cap(answers) {
		go func() {
			answers <- r.Write(ctx, func(c store.Conn) error {
				return insert(context.Background(), c, strconv.Itoa(i)) // goes on whatever its caller does
			})
		}()
	}
	cancel()
	for range cap(answers) { // answered while the writer is still held
		if err := <-answers; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	}
	release()
	r.must(r.put(t.Context(), "after"))
	r.want("after")
}

func cancelledRunning(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	for _, c := range []struct {
		name  string
		after func(context.Context, store.Conn) error // runs with the context already cancelled
		fails bool
	}{
		{"tried", func(ctx context.Context, c store.Conn) error { return insert(ctx, c, "more") }, true},
		{"unnoticed", func(ctx context.Context, c store.Conn) error { insert(ctx, c, "more"); return nil }, true},
		{"done", func(context.Context, store.Conn) error { return nil }, false},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		err := r.Write(ctx, func(conn store.Conn) error {
			if err := insert(ctx, conn, c.name); err != nil {
				return err
			}
			cancel()
			return c.after(ctx, conn)
		})
		if c.fails && !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v", c.name, err)
		}
		kept := false
		for _, id := range r.rows() {
			kept = kept || id == c.name
		}
		if kept != (err == nil) {
			t.Errorf("%s: answered %v, kept %v", c.name, err, kept)
		}
	}
}

// cancelledNeighbours lets some of many writes be cancelled by themselves and
// some by others, at any moment; rows and answers must agree.
func cancelledNeighbours(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	const writers = 60
	var mu sync.Mutex
	var kept []string
	var done sync.WaitGroup
	release := r.hold()
	contexts := make([]context.Context, writers)
	cancels := make([]context.CancelFunc, writers)
	for w := range writers {
		contexts[w], cancels[w] = context.WithCancel(t.Context())
		defer cancels[w]()
	}
	for w := range writers {
		done.Go(func() {
			id, ctx := strconv.Itoa(w), contexts[w]
			err := r.Write(ctx, func(c store.Conn) error {
				if err := insert(ctx, c, id); err != nil {
					return err
				}
				switch w % 3 {
				case 0:
					cancels[w]()
				case 1:
					cancels[(w+writers/2)/3*3%writers]() // one of those that are cancelled anyway
				}
				_, err := texts(ctx, c, `SELECT id FROM probe`)
				return err
			})
			if w%3 != 0 && err != nil {
				t.Errorf("write %d, which nobody cancelled: %v", w, err)
			}
			if w%3 == 0 && !errors.Is(err, context.Canceled) {
				t.Errorf("write %d, which was cancelled: %v", w, err)
			}
			if err == nil {
				mu.Lock()
				defer mu.Unlock()
				kept = append(kept, id)
			}
		})
	}
	release()
	done.Wait()
	r.want(kept...)
}

// cancelledStatement lets the context of a write end while one of its
// statements runs, between two neighbours.
func cancelledStatement(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	var done sync.WaitGroup
	release := r.hold()
	for _, id := range []string{"a", "b"} {
		done.Go(func() {
			if err := r.put(t.Context(), id); err != nil {
				t.Errorf("a neighbour: %v", err)
			}
		})
	}
	var err error
	done.Go(func() {
		err = r.Write(t.Context(), func(c store.Conn) error {
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Millisecond) // it takes many times as long
			defer cancel()
			_, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount)
				WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT 'many ' || CAST(i AS TEXT), '', '', i FROM n`)
			return err
		})
	})
	release()
	done.Wait()
	if err != nil && !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	want := "2"
	if err == nil {
		want = "10002"
	}
	r.must(r.Read(t.Context(), func(c store.Conn) error {
		got, failed := one(t.Context(), c, `SELECT COUNT(*) FROM probe`)
		if got != want {
			t.Errorf("answered %v, and there are %s rows, want %s", err, got, want)
		}
		return failed
	}))
}

func cancelledQuery(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx, cancel := context.WithCancel(t.Context())
	err := r.Read(ctx, func(c store.Conn) error {
		rows, err := c.Query(ctx, `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT CAST(i AS TEXT) FROM n`)
		if err != nil {
			return err
		}
		cancel()
		_, err = collect(rows) // has no end of its own
		return err
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	r.must(r.put(t.Context(), "a"))
	for range 20 { // more than there are connections
		r.want("a")
	}
}
