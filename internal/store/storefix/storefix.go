// Package storefix gives tests of domains an empty database of each kind, so
// that what runs on one also runs on the other. It holds no law of its own, and
// refuses to be part of anything but tests.
package storefix

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/sqlite"
)

// Each runs fn on every engine, as parallel subtests named after them. Each has
// the product's schema and no rows, and is closed after its subtest.
func Each(t *testing.T, fn func(t *testing.T, e store.Engine)) {
	t.Helper()
	for _, one := range []struct {
		dialect store.Dialect
		open    func(testing.TB) store.Engine
	}{
		{store.SQLite, SQLite},
		{store.Postgres, pgtest.Open},
	} {
		t.Run(string(one.dialect), func(t *testing.T) {
			t.Parallel()
			fn(t, one.open(t))
		})
	}
}

// SQLite gives an engine on a file of its own, closed after the test.
func SQLite(t testing.TB) store.Engine {
	t.Helper()
	e, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return e
}

// running is the engine of the tests that Run runs at this moment.
var running = store.SQLite

// Run runs a package's tests once on each engine, and gives the exit code for
// TestMain. Tests take their engine from Open. A fuzz target, which runs for as
// long as it is given, runs on the embedded engine alone.
func Run(m *testing.M) int {
	for _, running = range []store.Dialect{store.SQLite, store.Postgres} {
		if code := m.Run(); code != 0 {
			fmt.Fprintf(os.Stderr, "these tests ran on %s\n", running)
			return code
		}
		for _, name := range []string{"test.fuzz", "test.list"} {
			if f := flag.Lookup(name); f != nil && f.Value.String() != "" {
				return 0
			}
		}
	}
	return 0
}

// Open gives an engine with the product's schema and no rows, closed after the
// test: an embedded one, or under Run of each kind in turn.
func Open(t testing.TB) store.Engine {
	t.Helper()
	if running == store.Postgres {
		return pgtest.Open(t)
	}
	return SQLite(t)
}

// Alter runs statements past the product's rules, in one transaction that
// reaches all rows: as somebody does who has the database's file or password.
func Alter(t testing.TB, e store.Engine, statements ...string) {
	t.Helper()
	ctx := t.Context()
	err := e.Write(ctx, func(c store.Conn) error {
		if walled, ok := c.(store.Walled); ok {
			walled.Wall(store.Wall{Everywhere: true})
		}
		for _, text := range statements {
			if _, err := c.Exec(ctx, text); err != nil {
				return fmt.Errorf("%.200s: %w", text, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
