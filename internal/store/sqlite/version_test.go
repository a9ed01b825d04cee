package sqlite

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"syscall"
	"testing"

	"pgregory.net/rapid"

	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

// TestVersionMovesAsSQLiteSays commits here, on another connection and in
// another process, rolls back, checkpoints, starts the log anew and breaks its
// index, and asks after each step whether the version moved. A connection that only asks for
// data_version tells whether it should have. The version of callers must move
// with each commit but one that spares them.
func TestVersionMovesAsSQLiteSays(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	whats := []string{"here", "there", "elsewhere", "nothing", "back", "PASSIVE", "RESTART", "TRUNCATE", "large", "spares", "shares", "spares and fails"}
	if _, err := os.Stat("/proc/self/fd"); err == nil {
		whats = append(whats, "torn")
		if e.versions.index == nil {
			t.Fatal("the log's index was not found")
		}
	}
	other, oracle := rawPool(t, path), rawPool(t, path)
	other.SetMaxOpenConns(1)
	oracle.SetMaxOpenConns(1)
	mustExec(t, other, `PRAGMA cache_size = 10`)
	elsewhere := startChild(t, "commit", path)
	elsewhere.expect(t, "open")
	before, said := version(t, e), dataVersion(t, oracle)
	callers := callersVersion(t, e)
	compare := func(t *rapid.T, what string, commits bool) {
		switch now := callersVersion(t, e); {
		case now == callers && commits && what != "spares":
			t.Fatalf("%s: the version of callers stands", what)
		case now != callers && what == "spares":
			t.Fatalf("%s: the version of callers moved", what)
		}
		after, says := version(t, e), dataVersion(t, oracle)
		if moved := after != before; moved != (says != said) || commits && !moved {
			t.Fatalf("%s: the version moved: %v; by data_version: %v", what, moved, says != said)
		}
		before, said, callers = after, says, callersVersion(t, e)
	}
	step := 0
	rapid.Check(t, func(t *rapid.T) {
		step++
		name := fmt.Sprint("row ", step)
		commits := true
		what := rapid.SampledFrom(whats).Draw(t, "what")
		switch what {
		case "here":
			must(t, e.Write(context.Background(), insertNumber(name, nil)))
		case "spares":
			must(t, e.Write(context.Background(), sparing(insertNumber(name, nil))))
		case "shares": // a commit with one that does not spare
			together(t, e, sparing(insertNumber(name, nil)), insertNumber(name+" too", nil), sparing(insertNumber(name+" as well", nil)))
		case "spares and fails":
			failed := errors.New("to be rolled back")
			commits = false
			if err := e.Write(context.Background(), sparing(insertNumber(name, failed))); !errors.Is(err, failed) {
				t.Fatal(err)
			}
		case "there":
			mustExec(t, other, insertText, name)
		case "elsewhere":
			fmt.Fprintln(elsewhere.in, name)
			if !elsewhere.lines.Scan() || elsewhere.lines.Text() != name {
				t.Fatalf("the other process says %q", elsewhere.lines.Text())
			}
		case "large": // more than the connection keeps in memory until the commit
			tx, err := other.Begin()
			must(t, err)
			defer tx.Rollback() //nolint:errcheck // it was committed, or the test failed
			_, err = tx.Exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
				INSERT INTO failed_sign_in (name_hash, failures, last_at) SELECT $1 || '/' || i, 0, hex(randomblob(100)) FROM n`, name)
			must(t, err)
			compare(t, "written and not committed", false) // the log may have begun anew
			must(t, tx.Commit())
		case "torn": // as a process leaves it that was killed in the middle
			descriptor, ok := indexDescriptor(path)
			if _, err := syscall.Pwrite(descriptor, []byte("torn"), 8); !ok || err != nil {
				t.Fatal(err)
			}
		case "back":
			commits = false
			failed := errors.New("to be rolled back")
			if err := e.Write(context.Background(), insertNumber(name, failed)); !errors.Is(err, failed) {
				t.Fatal(err)
			}
		case "nothing":
			commits = false
		default:
			commits = false
			mustExec(t, other, `PRAGMA wal_checkpoint(`+what+`)`)
		}
		compare(t, what, commits)
		if what == "torn" { // the oracle has mended it
			before, callers = version(t, e), callersVersion(t, e)
		}
	})
}

// TestVersionWithoutIndex asks SQLite where the index cannot be read.
func TestVersionWithoutIndex(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	if err := e.versions.open(t.Context(), e, path+" that is not there", Options{}, e.pools[1]); err != nil || e.versions.index != nil {
		t.Fatalf("%v, index %v", err, e.versions.index)
	}
	first := version(t, e)
	if again := version(t, e); again != first {
		t.Errorf("from %d to %d without a commit", first, again)
	}
	must(t, e.Write(t.Context(), insertNumber("a", nil)))
	if after := version(t, e); after == first {
		t.Error("a commit left the version as it was")
	}
}

// TestVersionOfTornHeader gives each look at a header whose copies differ, or
// that was never written, a number of its own.
func TestVersionOfTornHeader(t *testing.T) {
	t.Parallel()
	memory := make([]byte, 2*indexCopy)
	v := &versions{index: &index{memory}}
	set := func(first, second uint32) {
		binary.NativeEndian.PutUint32(memory[8:], first)
		binary.NativeEndian.PutUint32(memory[indexCopy+8:], second)
	}
	taken := map[int64]bool{}
	fresh := func(what string) int64 {
		n := v.look()
		if taken[n] {
			t.Errorf("%s: %d was given before", what, n)
		}
		taken[n] = true
		return n
	}
	fresh("never written")
	fresh("never written, again")
	set(1, 1)
	whole := fresh("written")
	if again := v.look(); again != whole {
		t.Errorf("unchanged: %d, then %d", whole, again)
	}
	set(1, 2)
	fresh("being written")
	fresh("being written, again")
	set(2, 2)
	fresh("written anew")
	set(1, 1)
	fresh("as it was once")
}

// TestSparedAlone lets another process commit before one's own commit is looked
// at.
func TestSparedAlone(t *testing.T) {
	t.Parallel()
	for others, want := range map[uint32]bool{0: true, 1: false} {
		memory := make([]byte, 2*indexCopy)
		set := func(commits uint32) {
			binary.NativeEndian.PutUint32(memory[4*wordCommits:], commits)
			binary.NativeEndian.PutUint32(memory[indexCopy+4*wordCommits:], commits)
		}
		v := &versions{index: &index{memory}}
		set(7)
		before := v.moment()
		set(8 + others)
		v.spare(before)
		if spared := v.spared == v.look() && v.since == before.number; spared != want {
			t.Errorf("with %d commits of others: spared %t, want %t", others, spared, want)
		}
	}
}

func TestVersionOfClosed(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	must(t, e.Close())
	if _, err := e.Version(t.Context()); !fault.Is(err, fault.Unavailable) {
		t.Errorf("%v, want that it is closed", err)
	}
}

type tester interface {
	Helper()
	Fatal(args ...any)
}

func must(t tester, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

const insertText = `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, '2026-01-01T00:00:00.000Z')`

// insertNumber adds a row and gives an error.
func insertNumber(name string, err error) func(store.Conn) error {
	return func(c store.Conn) error {
		_, failed := c.Exec(context.Background(), insertText, name)
		return errors.Join(failed, err)
	}
}

// sparing says that fn leaves callers alone.
func sparing(fn func(store.Conn) error) func(store.Conn) error {
	return func(c store.Conn) error {
		c.(store.Sparing).SpareCallers()
		return fn(c)
	}
}

// together commits what several functions do at once.
func together(t tester, e *Engine, fns ...func(store.Conn) error) {
	t.Helper()
	gate, none := make(chan struct{}), errors.New("nothing to keep")
	first, err := e.writes.Put(func(store.Conn) error {
		<-gate
		return none
	})
	must(t, err)
	jobs := make([]*queue.Job, len(fns))
	for i, fn := range fns {
		jobs[i], err = e.writes.Put(fn)
		must(t, err)
	}
	close(gate)
	if err := first.Wait(context.Background()); !errors.Is(err, none) {
		t.Fatal(err)
	}
	for _, j := range jobs {
		must(t, j.Wait(context.Background()))
	}
}

func mustExec(t tester, pool *sql.DB, statement string, args ...any) {
	t.Helper()
	_, err := pool.Exec(statement, args...)
	must(t, err)
}

func version(t tester, e *Engine) int64 {
	t.Helper()
	n, err := e.Version(context.Background())
	must(t, err)
	return n
}

func callersVersion(t tester, e *Engine) int64 {
	t.Helper()
	n, err := e.CallersVersion(context.Background())
	must(t, err)
	return n
}

func dataVersion(t tester, pool *sql.DB) (n int64) {
	t.Helper()
	must(t, pool.QueryRow(`PRAGMA data_version`).Scan(&n))
	return n
}

// expect reads the line that a child prints next.
func (c *child) expect(t *testing.T, line string) {
	t.Helper()
	if !c.lines.Scan() || c.lines.Text() != line {
		t.Fatalf("the child says %q, want %q", c.lines.Text(), line)
	}
}
