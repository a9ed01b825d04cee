package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/schema"
)

func file(t *testing.T) string { return filepath.Join(t.TempDir(), "a file ?%#.db") }

// ask reads a query's only column, on a connection of the engine's.
func ask(t *testing.T, transaction func(context.Context, func(store.Conn) error) error, statement string, args ...any) (out []string) {
	t.Helper()
	err := transaction(t.Context(), func(c store.Conn) error {
		rows, err := c.Query(t.Context(), statement, args...)
		if err != nil {
			return err
		}
		for rows.Next() {
			var text string
			if err := rows.Scan(&text); err != nil {
				return err
			}
			out = append(out, text)
		}
		return rows.Err()
	})
	if err != nil {
		t.Errorf("%s: %v", statement, err)
	}
	return out
}

func TestMigratesFromNothing(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	tables := ask(t, e.Read, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
	for _, name := range []string{"account", "customer", "tag", "customer_tag", "login", "login_account", "session", "failed_sign_in", "change_set", "change_entry", "stored_reply"} {
		if !slices.Contains(tables, name) {
			t.Errorf("there is no table %s among %q", name, tables)
		}
	}
	steps, err := schema.Migrations(schema.SQLite)
	if err != nil || len(steps) == 0 {
		t.Fatalf("migrations: %v, %v", steps, err)
	}
	want := fmt.Sprint(steps[len(steps)-1].Version)
	if got := ask(t, e.Read, `SELECT MAX(version_id) FROM goose_db_version`); !slices.Equal(got, []string{want}) {
		t.Errorf("the schema has version %q, want %s", got, want)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	again := open(t, path, Options{})
	if got := ask(t, again.Read, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`); !slices.Equal(got, tables) {
		t.Errorf("after opening again there are %q, want %q", got, tables)
	}
}

// A violation found only at the commit would fail all that share it, so the
// schema has no constraint that waits for it.
func TestSchemaChecksAtOnce(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	if late := ask(t, e.Read, `SELECT name FROM sqlite_schema WHERE sql LIKE '%DEFERRABLE%' OR sql LIKE '%DEFERRED%'`); len(late) > 0 {
		t.Errorf("%q have constraints that are checked at the commit", late)
	}
	if loose := ask(t, e.Read, `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
			AND name NOT LIKE 'sqlite_%' AND name <> 'goose_db_version'`); len(loose) > 0 {
		t.Errorf("%q take values of any type", loose)
	}
}

func TestPragmasAreInForce(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	if len(e.all) != 2+cap(e.readers) || cap(e.readers) < 2 {
		t.Fatalf("%d connections, want a writer, %d readers, and one that folds the log or asks for versions", len(e.all), cap(e.readers))
	}
	for i, c := range e.all {
		want := map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "query_only": "1", "busy_timeout": "10000"}
		if i == 0 || e.folder != nil && c == e.folder.conn {
			want["query_only"] = "0"
		}
		on := func(_ context.Context, fn func(store.Conn) error) error { return fn(c) }
		for pragma, value := range want {
			if got := ask(t, on, "PRAGMA "+pragma); !slices.Equal(got, []string{value}) {
				t.Errorf("connection %d: %s is %q, want %s", i, pragma, got, value)
			}
		}
	}
}

func TestFilesAreTheirOwners(t *testing.T) {
	t.Parallel()
	path := file(t)
	open(t, path, Options{})
	for _, suffix := range []string{"", "-wal", "-shm", ".lock"} {
		info, err := os.Stat(path + suffix)
		if err != nil {
			t.Error(err)
		} else if info.Mode().Perm() != 0o600 {
			t.Errorf("%s may be used as %v, want only by its owner", info.Name(), info.Mode())
		}
	}
}

func TestForeignKeysHold(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{})
	err := e.Write(t.Context(), func(c store.Conn) error {
		_, err := c.Exec(t.Context(), `INSERT INTO tag (account_id, id, position, name, color) VALUES ('nobody', 'a', 1, 'a', 'Red')`)
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "FOREIGN KEY") {
		t.Errorf("a tag of no account: %v", err)
	}
}

func TestFileIsLocked(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	_, err := Open(t.Context(), path, Options{})
	if !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), fmt.Sprintf("process %d", os.Getpid())) || strings.Contains(err.Error(), "\n") {
		t.Errorf("opened twice: %v", err)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	if err := open(t, path, Options{}).Ping(t.Context()); err != nil {
		t.Errorf("after Close: %v", err)
	}
}

// TestCloseGivesTheLockBack although another descriptor of the lock file is
// open, as in a process that is just being started.
func TestCloseGivesTheLockBack(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	twin, err := syscall.Dup(int(e.lock.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(twin)
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path, Options{})
}

func TestLockEndsWithItsProcess(t *testing.T) {
	t.Parallel()
	path := file(t)
	c := startChild(t, "hold", path)
	if !c.lines.Scan() {
		t.Fatalf("the child opened nothing: %v", c.Wait())
	}
	_, err := Open(t.Context(), path, Options{})
	if !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), fmt.Sprintf("process %d", c.Process.Pid)) {
		t.Errorf("opened beside a child: %v", err)
	}
	c.kill(t)
	if err := open(t, path, Options{}).Ping(t.Context()); err != nil {
		t.Errorf("after the child's death: %v", err)
	}
}

func TestFailedOpenLetsGo(t *testing.T) {
	t.Parallel()
	path := file(t)
	if err := os.WriteFile(path, []byte(strings.Repeat("this is no database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, Options{}); err == nil || errors.Is(err, ErrInUse) {
		t.Errorf("opened a text: %v", err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	open(t, path, Options{})
	if _, err := Open(t.Context(), filepath.Join(path, "below", "a.db"), Options{}); err == nil {
		t.Error("opened a file below a file")
	}
}

func TestSharedOpensBeside(t *testing.T) {
	t.Parallel()
	path := file(t)
	server := open(t, path, Options{})
	command := open(t, path, Options{Shared: true})
	for i, e := range []*Engine{server, command} {
		err := e.Write(t.Context(), func(c store.Conn) error {
			_, err := c.Exec(t.Context(), `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 1, '')`, fmt.Sprint(i))
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
	for _, e := range []*Engine{server, command} {
		if got := ask(t, e.Read, `SELECT name_hash FROM failed_sign_in ORDER BY name_hash`); !slices.Equal(got, []string{"0", "1"}) {
			t.Errorf("got %q", got)
		}
	}
	if err := command.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, Options{}); !errors.Is(err, ErrInUse) {
		t.Errorf("the command took the server's lock with it: %v", err)
	}
	if err := server.Ping(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestSharedAloneMigrates(t *testing.T) {
	t.Parallel()
	e := open(t, file(t), Options{Shared: true})
	if got := ask(t, e.Read, `SELECT COUNT(*) FROM login`); !slices.Equal(got, []string{"0"}) {
		t.Errorf("got %q", got)
	}
}

func TestSharedRefusesOtherSchema(t *testing.T) {
	t.Parallel()
	for name, statement := range map[string]string{
		"older": `DELETE FROM goose_db_version WHERE version_id = (SELECT MAX(version_id) FROM goose_db_version)`,
		"newer": `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)`,
	} {
		path := file(t)
		open(t, path, Options{})
		if _, err := rawPool(t, path).Exec(statement); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(t.Context(), path, Options{Shared: true}); err == nil || errors.Is(err, ErrInUse) {
			t.Errorf("%s: opened beside a server of another version: %v", name, err)
		}
	}
}

func TestRefusesNewerSchema(t *testing.T) {
	t.Parallel()
	path := file(t)
	if err := open(t, path, Options{}).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := rawPool(t, path).Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)`); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, Options{}); err == nil || !strings.Contains(err.Error(), "newer program") {
		t.Errorf("got %v", err)
	}
}

// rawPool opens the file past the engine, as a tool would.
func rawPool(t *testing.T, path string) *sql.DB {
	t.Helper()
	pool, err := openPool(path, "", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { pool.Close() })
	return pool
}

func TestPlaceholders(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]string{
		"a = $1 AND b = $2":  "a = ? AND b = ?",
		"a = $1 OR b = $1":   "a = ?1 OR b = ?1",
		"a = $2 AND b = $1":  "a = ?2 AND b = ?1",
		"$1,$2,$3 LIMIT $10": "?1,?2,?3 LIMIT ?10",
		"none":               "none",
	} {
		if got := numbered(given); got != want {
			t.Errorf("%s becomes %s, want %s", given, got, want)
		}
	}
}
