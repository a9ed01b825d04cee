// Package storetest holds the laws of store.Engine, and of store.DB over one,
// as a suite that the tests of each engine run. It knows no engine, and asks
// none for more than the interface promises.
package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"evovoice/internal/store"
)

// Open gives an engine on an empty database with the product's schema, in which
// at most queue writes may wait. The suite closes it.
type Open func(t *testing.T, queue int) store.Engine

// Run checks all laws, each on an engine of its own.
func Run(t *testing.T, open Open) {
	for _, group := range []struct {
		name string
		laws map[string]func(*testing.T, Open)
	}{
		{"Read", readLaws},
		{"Write", writeLaws},
		{"Conn", connLaws},
		{"Statements", statementLaws},
		{"Cancel", cancelLaws},
		{"Close", closeLaws},
		{"ChangeSet", changeLaws},
		{"Shared", sharedLaws},
		{"Version", versionLaws},
		{"Key", keyLaws},
		{"Reach", reachLaws},
	} {
		t.Run(group.name, func(t *testing.T) {
			t.Parallel()
			for name, law := range group.laws {
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					law(t, open)
				})
			}
		})
	}
}

// queue is room enough for tests that do not look at it.
const queue = 256

// rig is an engine under test with a table of the suite's own.
type rig struct {
	store.Engine
	t *testing.T
}

func newRig(t *testing.T, open Open, queue int) *rig {
	t.Helper()
	r := &rig{open(t, queue), t}
	t.Cleanup(func() {
		if err := r.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	r.must(r.Write(t.Context(), func(c store.Conn) error {
		text := "TEXT"
		if r.Dialect() == store.Postgres {
			text = `TEXT COLLATE "C"` // as the product's tables have it
		}
		_, err := c.Exec(t.Context(), fmt.Sprintf(`CREATE TABLE probe (
			id %[1]s NOT NULL PRIMARY KEY, account_id %[1]s NOT NULL, path %[1]s NOT NULL, amount BIGINT NOT NULL)`, text))
		return err
	}))
	return r
}

func (r *rig) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

// Read runs fn on one snapshot that shows all rows.
func (r *rig) Read(ctx context.Context, fn func(store.Conn) error) error {
	return r.Engine.Read(ctx, func(c store.Conn) error { return fn(unwalled(c)) })
}

// Write runs fn in a transaction that shows all rows.
func (r *rig) Write(ctx context.Context, fn func(store.Conn) error) error {
	return r.Engine.Write(ctx, func(c store.Conn) error { return fn(unwalled(c)) })
}

// unwalled lets a connection show all rows, as the laws look past the reach.
func unwalled(c store.Conn) store.Conn {
	if walled, ok := c.(store.Walled); ok {
		walled.Wall(store.Wall{Everywhere: true})
	}
	return c
}

// put writes one row.
func (r *rig) put(ctx context.Context, id string) error {
	return r.Write(ctx, func(c store.Conn) error { return insert(ctx, c, id) })
}

func insert(ctx context.Context, c store.Conn, id string) error {
	_, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',0)`, id)
	return err
}

// rows gives the ids of all rows in order.
func (r *rig) rows() []string {
	r.t.Helper()
	var ids []string
	r.must(r.Read(context.Background(), func(c store.Conn) (err error) {
		ids, err = texts(context.Background(), c, `SELECT id FROM probe ORDER BY id`)
		return err
	}))
	return ids
}

// want checks that the given rows exist and no others.
func (r *rig) want(ids ...string) {
	r.t.Helper()
	slices.Sort(ids)
	if got := r.rows(); !slices.Equal(got, ids) {
		r.t.Errorf("rows are %q, want %q", got, ids)
	}
}

// texts reads a query's only column.
func texts(ctx context.Context, c store.Conn, statement string, args ...any) ([]string, error) {
	rows, err := c.Query(ctx, statement, args...)
	if err != nil {
		return nil, err
	}
	return collect(rows)
}

func collect(rows *sql.Rows) ([]string, error) {
	defer rows.Close()
	var out []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		out = append(out, text)
	}
	return out, rows.Err()
}

func one(ctx context.Context, c store.Conn, statement string, args ...any) (string, error) {
	found, err := texts(ctx, c, statement, args...)
	if err == nil && len(found) != 1 {
		err = fmt.Errorf("%d rows, want one", len(found))
	}
	if err != nil {
		return "", err
	}
	return found[0], nil
}

// hold keeps the engine busy with a write until release is called, which
// reports how that write ended.
func (r *rig) hold() (release func()) {
	r.t.Helper()
	started, free, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- r.Write(context.Background(), func(store.Conn) error {
			close(started)
			<-free
			return nil
		})
	}()
	<-started
	release = sync.OnceFunc(func() {
		close(free)
		if err := <-ended; err != nil {
			r.t.Errorf("the write that held the others: %v", err)
		}
	})
	r.t.Cleanup(release) // or Close would wait for ever after a failure
	return release
}

// errOwn is what functions under test fail with.
var errOwn = errors.New("own error")
