package archive_test

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/archive"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/sqlite"
	"evovoice/internal/store/storefix"
)

// older is a version of the schema that is not the newest.
const older = 9

// place is where a database is that is opened more than once. Each opens it
// with a hook, and gives its version and its failed sign-ins.
type place func(schema int64, before store.BeforeMigration) (store.Engine, error)

func places(t *testing.T) map[string]place {
	file, url := filepath.Join(t.TempDir(), "test.db"), pgtest.EmptyURL(t)
	return map[string]place{
		"sqlite": func(schema int64, before store.BeforeMigration) (store.Engine, error) {
			return sqlite.Open(t.Context(), file, sqlite.Options{Schema: schema, BeforeMigration: before})
		},
		"postgres": func(schema int64, before store.BeforeMigration) (store.Engine, error) {
			return postgres.Open(t.Context(), url, postgres.Options{Schema: schema, BeforeMigration: before})
		},
	}
}

func open(t *testing.T, at place, schema int64, before store.BeforeMigration) store.Engine {
	t.Helper()
	e, err := at(schema, before)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() }) //nolint:errcheck // it is closed in the test, too
	return e
}

func shut(t *testing.T, e store.Engine) {
	t.Helper()
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestBackupBeforeMigration opens a database of an earlier schema: it is shown
// as it was, and stays so when that fails.
func TestBackupBeforeMigration(t *testing.T) {
	t.Parallel()
	for name, at := range places(t) {
		called := 0
		var found *archive.Contents
		file := filepath.Join(t.TempDir(), "before.evobackup")
		dialect := store.Dialect(name)
		before := func(ctx context.Context, schema int64, c store.Conn) error {
			called++
			if schema != older {
				t.Errorf("%s: schema %d", name, schema)
			}
			return archive.Create(file, archive.Refuse, func(w io.Writer) (err error) {
				found, err = archive.Write(ctx, w, c, dialect, archive.Task{})
				return err
			})
		}
		first := open(t, at, older, before)
		storefix.Alter(t, first, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('a', 1, '')`)
		shut(t, first)
		if called > 0 {
			t.Errorf("%s: a new database was shown", name)
		}

		full := errors.New("the disk is full")
		if _, err := at(0, func(context.Context, int64, store.Conn) error { return full }); !errors.Is(err, full) {
			t.Errorf("%s: opened although there is no backup: %v", name, err)
		}
		newer := open(t, at, 0, before)
		shut(t, newer)
		if called != 1 || found == nil || found.Schema != older || found.Rows() != 1 {
			t.Fatalf("%s: called %d times, the backup holds %+v", name, called, found)
		}
		shut(t, open(t, at, 0, before))
		if called != 1 {
			t.Errorf("%s: called without need", name)
		}
		checkOlder(t, file, found)
	}
}

// checkOlder restores an archive of an earlier schema into databases of either
// kind, and brings them up to date.
func checkOlder(t *testing.T, file string, wrote *archive.Contents) {
	t.Helper()
	for name, at := range places(t) {
		found, err := archive.Verify(t.Context(), file, archive.Opener{}, nil)
		if err != nil || found.Sum != wrote.Sum {
			t.Fatal(found, err)
		}
		target := open(t, at, found.Schema, nil)
		if err := archive.Restore(t.Context(), file, archive.Opener{}, target, found, nil); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		shut(t, target)
		newer := open(t, at, 0, nil)
		if _, has := write(t, newer, archive.Task{}); has.Schema <= older || has.Rows() != 1 {
			t.Errorf("%s: brought up to date it has schema %d and %d rows", name, has.Schema, has.Rows())
		}
		if err := archive.Restore(t.Context(), file, archive.Opener{}, newer, found, nil); err == nil {
			t.Errorf("%s: restored into another schema", name)
		}
	}
}
