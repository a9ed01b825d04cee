package logvfs_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	_ "modernc.org/sqlite" // the driver named sqlite
	"pgregory.net/rapid"

	"evovoice/internal/store/sqlite/faultvfs"
	"evovoice/internal/store/sqlite/logvfs"
)

type failer interface {
	Helper()
	Fatal(args ...any)
}

func must(t failer, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// over gives a file system on another one, for as long as the test runs.
func over(t *testing.T, base string) *logvfs.System {
	t.Helper()
	s, err := logvfs.Over(base)
	must(t, err)
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// pool opens a file with one connection of few pages, so that large transactions
// come to the log before they end.
func pool(t *testing.T, path, vfs string) *sql.DB {
	t.Helper()
	name := url.URL{Scheme: "file", Path: path, RawQuery: "_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=cache_size(10)&_pragma=wal_autocheckpoint(0)&vfs=" + vfs}
	db, err := sql.Open("sqlite", name.String())
	must(t, err)
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	must(t, db.Ping())
	return db
}

// Whatever is written through the file system is there for who reads past it
// once it is committed, and the same as without it.
func TestNothingIsKeptBack(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "test.db")
	writer, reader := pool(t, path, over(t, "").Name()), pool(t, path, "unix")
	exec := func(r failer, db interface {
		Exec(string, ...any) (sql.Result, error)
	}, text string, args ...any,
	) {
		r.Helper()
		_, err := db.Exec(text, args...)
		must(r, err)
	}
	exec(t, writer, `CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)`)
	many := `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
		INSERT INTO note (body) SELECT hex(randomblob(1500)) FROM n`
	rows := 0
	rapid.Check(t, func(r *rapid.T) {
		switch what := rapid.SampledFrom([]string{"one", "many", "back", "twice", "change", "fold", "NORMAL", "FULL"}).Draw(r, "what"); what {
		case "one":
			exec(r, writer, many, 1)
			rows++
		case "many": // more than is held at once
			exec(r, writer, many, 100)
			rows += 100
		case "back", "twice": // pages that went to the log are changed, and written there again
			tx, err := writer.Begin()
			must(r, err)
			exec(r, tx, many, 60)
			exec(r, tx, `UPDATE note SET body = hex(randomblob(1500)) WHERE id % 7 = 0`)
			if what == "back" {
				must(r, tx.Rollback())
				break
			}
			must(r, tx.Commit())
			rows += 60
		case "change":
			exec(r, writer, `UPDATE note SET body = hex(randomblob(100)) WHERE id % 50 = 1`)
		case "fold":
			how := rapid.SampledFrom([]string{"PASSIVE", "RESTART", "TRUNCATE"}).Draw(r, "how")
			exec(r, writer, `PRAGMA wal_checkpoint(`+how+`)`)
		default:
			exec(r, writer, `PRAGMA synchronous=`+what)
		}
		count, verdict := 0, ""
		must(r, reader.QueryRow(`SELECT COUNT(*) FROM note`).Scan(&count))
		must(r, reader.QueryRow(`PRAGMA integrity_check`).Scan(&verdict))
		if count != rows || verdict != "ok" {
			r.Fatal(fmt.Sprintf("%d rows, want %d; %s", count, rows, verdict))
		}
	})
}

// A small commit takes one write to the log, and one sync.
func TestOneWriteACommit(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	disk, err := faultvfs.New(folder)
	must(t, err)
	t.Cleanup(func() { disk.Close() }) //nolint:errcheck // nothing is open
	db := pool(t, filepath.Join(folder, "test.db"), over(t, disk.Name()).Name())
	for _, name := range []string{"a", "b", "c"} {
		_, err := db.Exec(`CREATE TABLE ` + name + ` (body TEXT)`)
		must(t, err)
	}
	_, err = db.Exec(`INSERT INTO a VALUES ('first')`)
	must(t, err)
	var writes, syncs atomic.Int64
	disk.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if strings.HasSuffix(o.Name, "-wal") {
			switch o.Kind {
			case faultvfs.Write:
				writes.Add(1)
			case faultvfs.Sync:
				syncs.Add(1)
			}
		}
		return faultvfs.Fault{}
	})
	tx, err := db.Begin()
	must(t, err)
	for _, name := range []string{"a", "b", "c"} {
		_, err := tx.Exec(`INSERT INTO ` + name + ` VALUES ('x')`)
		must(t, err)
	}
	must(t, tx.Commit())
	if writes.Load() != 1 || syncs.Load() != 1 {
		t.Errorf("%d writes and %d syncs", writes.Load(), syncs.Load())
	}
}

func TestNoSuchFileSystem(t *testing.T) {
	t.Parallel()
	if _, err := logvfs.Over("nowhere"); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Error(err)
	}
}
