package storetest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/fault"
	"evovoice/internal/store"
)

var writeLaws = map[string]func(*testing.T, Open){
	"sees its own changes and those before": writesSeeWrites,
	"leaves no trace of an error":           writeErrorLeavesNothing,
	"turns a panic into its error":          writePanics,
	"keeps exactly what it answered for":    writesManyAtOnce,
	"runs alone among writers":              writesAlone,
	"refuses what cannot wait":              writesBounded,
}

func writesSeeWrites(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	r.must(r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "b"); err != nil {
			return err
		}
		count, err := one(ctx, c, `SELECT COUNT(*) FROM probe`)
		if count != "2" {
			t.Errorf("counted %s rows, want 2", count)
		}
		return err
	}))
}

func writeErrorLeavesNothing(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	err := r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "b"); err != nil {
			return err
		}
		if _, err := c.Exec(ctx, `DELETE FROM probe WHERE id = 'a'`); err != nil {
			return err
		}
		return fmt.Errorf("wrapped: %w", errOwn)
	})
	if !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	r.want("a")
}

func writePanics(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	err := r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "a"); err != nil {
			return err
		}
		c.Query(ctx, `SELECT id FROM probe`)
		panic("out of order")
	})
	if err == nil || !strings.Contains(err.Error(), "out of order") {
		t.Errorf("got %v", err)
	}
	r.want()
	r.must(r.put(ctx, "b"))
	r.want("b")
}

// The ways in which a write of writesManyAtOnce goes wrong, after its insert.
var mishaps = []func(context.Context, store.Conn) error{
	func(context.Context, store.Conn) error { return errOwn },
	func(context.Context, store.Conn) error { panic(errOwn) },
	func(ctx context.Context, c store.Conn) error {
		_, err := c.Exec(ctx, `INSERT INTO nowhere VALUES (1)`)
		return err
	},
	func(ctx context.Context, c store.Conn) error { return insert(ctx, c, "taken") },
	func(ctx context.Context, c store.Conn) error {
		insert(ctx, c, "taken") // its failure is not looked at
		return nil
	},
}

func writesManyAtOnce(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	r.must(r.put(t.Context(), "taken"))
	const writers, each = 16, 12
	var mu sync.Mutex
	kept := []string{"taken"}
	write := func(w, i int) {
		id := strconv.Itoa(w) + "/" + strconv.Itoa(i)
		ctx := t.Context()
		goesWrong := (w+i)%2 == 1
		err := r.Write(ctx, func(c store.Conn) error {
			if err := insert(ctx, c, id); err != nil {
				return err
			}
			if goesWrong {
				return mishaps[(w*each+i)%len(mishaps)](ctx, c)
			}
			return nil
		})
		if (err != nil) != goesWrong {
			t.Errorf("write %s: %v", id, err)
		}
		if err == nil {
			mu.Lock()
			defer mu.Unlock()
			kept = append(kept, id)
		}
	}
	var done sync.WaitGroup
	release := r.hold() // so that they wait and may be grouped
	for w := range writers {
		done.Go(func() {
			for i := range each {
				write(w, i)
			}
		})
	}
	release()
	done.Wait()
	r.want(kept...)
}

func writesAlone(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	r.must(r.put(t.Context(), "a"))
	const writers, each = 4, 10
	var done sync.WaitGroup
	for range writers {
		done.Go(func() {
			for range each {
				err := r.Write(t.Context(), func(c store.Conn) error {
					// Reading first and writing back loses updates unless alone.
					text, err := one(t.Context(), c, `SELECT amount FROM probe WHERE id = 'a'`)
					if err != nil {
						return err
					}
					amount, err := strconv.Atoi(text)
					if err != nil {
						return err
					}
					_, err = c.Exec(t.Context(), `UPDATE probe SET amount = $1 WHERE id = 'a'`, amount+1)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	done.Wait()
	r.must(r.Read(t.Context(), func(c store.Conn) error {
		got, err := one(t.Context(), c, `SELECT amount FROM probe WHERE id = 'a'`)
		if got != strconv.Itoa(writers*each) {
			t.Errorf("counted to %s, want %d", got, writers*each)
		}
		return err
	}))
}

func writesBounded(t *testing.T, open Open) {
	const room = 3
	r := newRig(t, open, room)
	release := r.hold()
	type answer struct {
		id  string
		err error
	}
	answers := make(chan answer, room+1)
	for i := range room + 1 {
		id := strconv.Itoa(i)
		go func() { answers <- answer{id, r.put(context.Background(), id)} }()
	}
	refused := <-answers // the others can be answered only after release
	release()
	if !fault.Is(refused.err, fault.Unavailable) || fault.As(refused.err).RetryAfter <= 0 {
		t.Errorf("the write too many was answered %v, want a refusal that says when to come back", refused.err)
	}
	var kept []string
	for range room {
		a := <-answers
		if a.err != nil {
			t.Errorf("write %s: %v", a.id, a.err)
		}
		kept = append(kept, a.id)
	}
	r.want(kept...)
}
