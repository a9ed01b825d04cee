package sqlite

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

func put(t *testing.T, name string) func(store.Conn) error {
	return func(c store.Conn) error {
		_, err := c.Exec(t.Context(), `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, '')`, name)
		return err
	}
}

// putMuch writes a row that needs pages of its own, in one of two ways: a
// failure of the first takes the whole transaction with it, one of the second
// only the statement.
func putMuch(t *testing.T, name string, alone bool) func(store.Conn) error {
	return func(c store.Conn) error {
		statement := `INSERT INTO failed_sign_in (name_hash, failures, last_at) SELECT $1 || value, 0, $2 FROM (SELECT 1 AS value UNION SELECT 2)`
		if alone {
			statement = `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, $2)`
		}
		_, err := c.Exec(t.Context(), statement, name, strings.Repeat("x", 1<<20))
		return err
	}
}

func names(t *testing.T, e *Engine) []string {
	t.Helper()
	return ask(t, e.Read, `SELECT name_hash FROM failed_sign_in ORDER BY name_hash`)
}

// inOneBatch runs functions in one batch, in order, and gives their answers.
func inOneBatch(t *testing.T, e *Engine, fns ...func(store.Conn) error) []error {
	t.Helper()
	started, free := make(chan struct{}), make(chan struct{})
	all := append([]func(store.Conn) error{func(store.Conn) error {
		close(started)
		<-free
		return nil
	}}, fns...)
	jobs := make([]*queue.Job, len(all))
	for i, fn := range all {
		var err error
		if jobs[i], err = e.writes.Put(fn); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			<-started
		}
	}
	close(free)
	answers := make([]error, len(jobs))
	for i, j := range jobs {
		answers[i] = j.Wait(t.Context())
	}
	if answers[0] != nil {
		t.Errorf("the write before the batch: %v", answers[0])
	}
	return answers[1:]
}

// commits counts the commits in the write-ahead log: the frames that name the
// size of the database. Source: the file format of SQLite, section 4.1.
func commits(t *testing.T, path string) int {
	t.Helper()
	log, err := os.ReadFile(path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	const head, frameHead = 32, 24
	page := int(binary.BigEndian.Uint32(log[8:]))
	salt := log[16:24]
	count := 0
	for at := head; at+frameHead+page <= len(log); at += frameHead + page {
		if frame := log[at:]; slices.Equal(frame[8:16], salt) && binary.BigEndian.Uint32(frame[4:]) != 0 {
			count++
		}
	}
	return count
}

func TestWritesShareCommits(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	if err := e.Write(t.Context(), put(t, "first")); err != nil {
		t.Fatal(err)
	}
	before := commits(t, path)
	var fns []func(store.Conn) error
	for i := range maxBatch + 10 {
		fns = append(fns, put(t, fmt.Sprint(i)))
	}
	for i, err := range inOneBatch(t, e, fns...) {
		if err != nil {
			t.Errorf("write %d: %v", i, err)
		}
	}
	if got := len(names(t, e)); got != 1+len(fns) {
		t.Errorf("%d rows, want %d", got, 1+len(fns))
	}
	// The write before the batch changed nothing; the batch has a bound.
	if got := commits(t, path) - before; got != 2 {
		t.Errorf("%d writes made %d commits, want 2", len(fns), got)
	}
	before = commits(t, path)
	inOneBatch(t, e, func(c store.Conn) error { return errors.Join(put(t, "failed")(c), errors.New("failed")) })
	if got := commits(t, path) - before; got != 0 {
		t.Errorf("a batch of failures made %d commits", got)
	}
}

// TestAnswersWaitForCommit makes a commit fail: none of its writes may have
// been answered from what it held, not even those that failed by themselves.
func TestAnswersWaitForCommit(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	saw := errors.New("saw the row of a neighbour")
	answers := inOneBatch(t, e,
		put(t, "a"),
		func(c store.Conn) error {
			rows, err := c.Query(t.Context(), `SELECT 1 FROM failed_sign_in WHERE name_hash = 'a'`)
			if err != nil {
				return err
			}
			defer rows.Close()
			if rows.Next() {
				return saw
			}
			return nil
		},
		func(c store.Conn) error {
			if _, err := c.Exec(t.Context(), `PRAGMA defer_foreign_keys = ON`); err != nil {
				return err
			}
			_, err := c.Exec(t.Context(), `INSERT INTO login_account (login_id, account_id) VALUES ('nobody', 'none')`)
			return err
		},
		put(t, "b"),
	)
	for i, err := range answers {
		if !fault.Is(err, fault.Unavailable) {
			t.Errorf("write %d of a commit that failed was answered %v", i, err)
		}
	}
	if got := names(t, e); len(got) > 0 {
		t.Errorf("the commit that failed kept %q", got)
	}
	if err := e.Write(t.Context(), put(t, "after")); err != nil {
		t.Errorf("after a commit that failed: %v", err)
	}
}

// limit bounds the database to some pages more than it has.
func limit(t *testing.T, e *Engine, more int) {
	t.Helper()
	pages := ask(t, e.Write, `SELECT page_count + $1 FROM pragma_page_count`, more)
	if len(pages) == 1 {
		ask(t, e.Write, `PRAGMA max_page_count = `+pages[0])
	}
}

func TestFullDisk(t *testing.T) {
	t.Parallel()
	for name, alone := range map[string]bool{"the transaction is lost": true, "the statement is lost": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := open(t, file(t), Options{})
			limit(t, e, 2)
			if err := e.Write(t.Context(), putMuch(t, "much", alone)); !fault.Is(err, fault.Unavailable) || fault.As(err).RetryAfter <= 0 {
				t.Errorf("on a full disk: %v", err)
			}
			careless := func(c store.Conn) error {
				putMuch(t, "much", alone)(c)
				put(t, "careless")(c) // would be committed by itself
				return nil
			}
			answers := inOneBatch(t, e, put(t, "before"), putMuch(t, "much", alone), put(t, "between"), careless, put(t, "after"))
			var kept []string
			for i, name := range []string{"before", "much", "between", "careless", "after"} {
				switch err := answers[i]; {
				case err == nil:
					kept = append(kept, name)
				case !fault.Is(err, fault.Unavailable):
					t.Errorf("%s: %v", name, err)
				}
			}
			slices.Sort(kept)
			if got := names(t, e); !slices.Equal(got, kept) {
				t.Errorf("answered for %q, kept %q", kept, got)
			}
			if !slices.Contains(kept, "after") || slices.Contains(kept, "much") || slices.Contains(kept, "careless") {
				t.Errorf("answered for %q", kept)
			}
			limit(t, e, 10_000)
			if err := e.Write(t.Context(), putMuch(t, "much", true)); err != nil {
				t.Errorf("with room again: %v", err)
			}
			if got := ask(t, e.Read, `PRAGMA integrity_check`); !slices.Equal(got, []string{"ok"}) {
				t.Errorf("integrity check: %q", got)
			}
		})
	}
}

// TestStuckTransaction leaves the connections inside a transaction, as an end
// that fails does.
func TestStuckTransaction(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	for _, c := range e.all {
		if _, err := c.Exec(t.Context(), "BEGIN"); err != nil {
			t.Fatal(err)
		}
	}
	if err := put(t, "stuck")(e.all[0]); err != nil {
		t.Fatal(err)
	}
	if err := e.Write(t.Context(), put(t, "a")); err != nil {
		t.Error(err)
	}
	for range e.all {
		if got := names(t, e); !slices.Equal(got, []string{"a"}) {
			t.Errorf("got %q", got)
		}
	}
}

func TestStatementsAreBounded(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	for i := range 3 * maxStatements {
		if got := ask(t, e.Write, fmt.Sprintf(`SELECT %d`, i)); !slices.Equal(got, []string{fmt.Sprint(i)}) {
			t.Fatalf("got %q", got)
		}
	}
	e.writes.Stop() // from now on the connection is only ours
	if kept := len(e.all[0].statements); kept > maxStatements {
		t.Errorf("%d statements are kept, want %d at most", kept, maxStatements)
	}
}

func TestCloseLeavesNothing(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	leaky := func(c store.Conn) error {
		rows, err := c.Query(t.Context(), `SELECT 1 UNION SELECT 2`)
		if err == nil && !rows.Next() {
			t.Error("no rows")
		}
		return err
	}
	for range 5 {
		if err := errors.Join(e.Read(t.Context(), leaky), e.Write(t.Context(), leaky)); err != nil {
			t.Error(err)
		}
	}
	for i, c := range e.all { // an idle connection that holds a snapshot keeps the log growing
		if _, err := c.Exec(t.Context(), "BEGIN"); err != nil {
			t.Errorf("connection %d is idle: %v", i, err)
		}
		if _, err := c.Exec(t.Context(), "COMMIT"); err != nil {
			t.Errorf("connection %d is idle: %v", i, err)
		}
	}
	if err := e.Close(); err != nil {
		t.Error(err)
	}
	for i, pool := range e.pools {
		if n := pool.Stats().OpenConnections; n != 0 {
			t.Errorf("pool %d has %d connections after Close", i, n)
		}
	}
	if _, err := os.Stat(path + "-wal"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the log was not folded into the file: %v", err)
	}
}
