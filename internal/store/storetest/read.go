package storetest

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"testing"

	"evovoice/internal/store"
)

var readLaws = map[string]func(*testing.T, Open){
	"sees one snapshot":                     readsSnapshot,
	"sees what a write answered for":        readsAnswered,
	"sees nothing of a write in the making": readsNothingUnfinished,
	"cannot write":                          readsOnly,
	"gives the function's error":            readGivesError,
	"survives a panic":                      readSurvivesPanic,
	"runs beside a writer":                  readsBesideWriters,
	"answers a ping":                        pings,
}

func readsSnapshot(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	r.must(r.Read(ctx, func(c store.Conn) error {
		before, err := one(ctx, c, `SELECT COUNT(*) FROM probe`)
		if err != nil {
			return err
		}
		if err := r.put(ctx, "b"); err != nil {
			return err
		}
		after, err := one(ctx, c, `SELECT COUNT(*) FROM probe`)
		if before != "1" || after != "1" {
			t.Errorf("counted %s, then %s within one snapshot", before, after)
		}
		return err
	}))
	r.want("a", "b")
}

func readsAnswered(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	var done sync.WaitGroup
	for w := range 4 {
		done.Go(func() {
			for i := range 10 {
				id := strconv.Itoa(w) + "/" + strconv.Itoa(i)
				if err := r.put(t.Context(), id); err != nil {
					t.Error(err)
				}
				err := r.Read(t.Context(), func(c store.Conn) error {
					_, err := one(t.Context(), c, `SELECT id FROM probe WHERE id = $1`, id)
					return err
				})
				if err != nil {
					t.Errorf("row %s after its write was answered: %v", id, err)
				}
			}
		})
	}
	done.Wait()
}

func readsNothingUnfinished(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "a"); err != nil {
			return err
		}
		return r.Read(ctx, func(c store.Conn) error {
			found, err := texts(ctx, c, `SELECT id FROM probe`)
			if len(found) > 0 {
				t.Errorf("a reader sees %q before its write was answered", found)
			}
			return err
		})
	}))
	r.want("a")
}

func readsOnly(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	if err := r.Read(ctx, func(c store.Conn) error { return insert(ctx, c, "a") }); err == nil {
		t.Error("a reader could write")
	}
	r.want()
}

func readGivesError(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	if err := r.Read(t.Context(), func(store.Conn) error { return errOwn }); !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	bad := r.Read(t.Context(), func(c store.Conn) error {
		c.Query(t.Context(), `SELECT nothing FROM nowhere`)
		return nil
	})
	if bad == nil {
		t.Error("a statement failed and the read did not")
	}
	r.want()
}

func readSurvivesPanic(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	for range 20 { // more than there are connections
		func() {
			defer func() {
				if recover() != errOwn {
					t.Error("the panic did not come through")
				}
			}()
			r.Read(ctx, func(c store.Conn) error {
				c.Query(ctx, `SELECT id FROM probe`)
				panic(errOwn)
			})
		}()
	}
	r.must(r.put(ctx, "a"))
	r.want("a")
}

// readsBesideWriters moves amounts between rows: in each snapshot they sum up
// to nothing, seen by two queries.
func readsBesideWriters(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	r.must(r.put(ctx, "a"))
	r.must(r.put(ctx, "b"))
	var writers, readers sync.WaitGroup
	for w := range 3 {
		writers.Go(func() {
			for i := range 15 {
				err := r.Write(t.Context(), func(c store.Conn) error { return move(t.Context(), c, w+i) })
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 3 {
		readers.Go(func() {
			for ctx.Err() == nil {
				err := r.Read(t.Context(), func(c store.Conn) error {
					a, err := one(t.Context(), c, `SELECT amount FROM probe WHERE id = 'a'`)
					if err != nil {
						return err
					}
					b, err := one(t.Context(), c, `SELECT 0 - amount FROM probe WHERE id = 'b'`)
					if a != b {
						t.Errorf("one snapshot has amounts %s and -%s", a, b)
					}
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	writers.Wait()
	stop()
	readers.Wait()
}

func move(ctx context.Context, c store.Conn, amount int) error {
	if _, err := c.Exec(ctx, `UPDATE probe SET amount = amount + $1 WHERE id = 'a'`, amount); err != nil {
		return err
	}
	_, err := c.Exec(ctx, `UPDATE probe SET amount = amount - $1 WHERE id = 'b'`, amount)
	return err
}

func pings(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	release := r.hold()
	if err := r.Ping(t.Context()); err != nil {
		t.Errorf("ping beside a write: %v", err)
	}
	release()
}
