package postgres_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/schema"
)

func TestServersStartAtOnce(t *testing.T) {
	t.Parallel()
	url := pgtest.EmptyURL(t)
	var done sync.WaitGroup
	for range 4 {
		done.Go(func() {
			e := open(t, url, postgres.Options{Readers: 1})
			if got := ask(t, e.Read, all, `SELECT COUNT(*)::text FROM customer`); !slices.Equal(got, []string{"0"}) {
				t.Errorf("got %q", got)
			}
		})
	}
	done.Wait()
	steps, err := schema.Migrations(schema.Postgres)
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprint(len(steps))
	if got := catalog(t, url, `SELECT COUNT(*)::text FROM goose_db_version WHERE version_id > 0`); !slices.Equal(got, []string{want}) {
		t.Errorf("%q steps were taken, want %s", got, want)
	}
}

func TestOpenAgainChangesNothing(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	const state = `SELECT relname || ' ' || xmin::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace
		UNION ALL SELECT oid::text FROM pg_policy ORDER BY 1`
	before := catalog(t, url, state)
	open(t, url, postgres.Options{})
	if after := catalog(t, url, state); !slices.Equal(after, before) {
		t.Errorf("before\n%q\nafter\n%q", before, after)
	}
}

func TestWallIsMended(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	pgtest.Run(t, url, `ALTER TABLE customer DISABLE ROW LEVEL SECURITY`, `DROP POLICY evovoice_wall ON tag`, `CREATE TABLE later (account_id TEXT)`,
		`ALTER TABLE later OWNER TO `+pgtest.Owner, `INSERT INTO later VALUES ('a'), ('b')`)
	e := open(t, url, postgres.Options{})
	if got := catalog(t, url, `SELECT r.relname::text FROM pg_class r LEFT JOIN pg_policy p ON p.polrelid = r.oid
			WHERE r.relname IN ('customer', 'tag', 'later') AND r.relrowsecurity AND r.relforcerowsecurity AND p.polname IS NOT NULL ORDER BY 1`); !slices.Equal(got, []string{"customer", "later", "tag"}) {
		t.Errorf("behind the wall are %q", got)
	}
	if got := ask(t, e.Read, &store.Wall{Accounts: []string{"a"}}, `SELECT account_id FROM later`); !slices.Equal(got, []string{"a"}) {
		t.Errorf("a table of a later step shows %q", got)
	}
}

func TestCommitsAreSafe(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	database := url[strings.LastIndex(url, "/")+1:]
	pgtest.Run(t, url, `ALTER DATABASE `+database+` SET synchronous_commit = off`)
	e := open(t, url, postgres.Options{})
	if got := ask(t, e.Write, nil, `SELECT current_setting('synchronous_commit')`); !slices.Equal(got, []string{"on"}) {
		t.Errorf("the writer's commits are %q", got)
	}
	pgtest.Run(t, url, `ALTER DATABASE `+database+` SET synchronous_commit = remote_apply`, cut)
	if got := ask(t, e.Write, nil, `SELECT current_setting('synchronous_commit')`); !slices.Equal(got, []string{"remote_apply"}) {
		t.Errorf("a stricter setting became %q", got)
	}
}

func TestUnsafeServerIsTold(t *testing.T) {
	t.Parallel()
	var log strings.Builder
	open(t, pgtest.URL(t), postgres.Options{Log: slog.New(slog.NewTextHandler(&log, nil))}) // the cluster of tests has fsync off
	if !strings.Contains(log.String(), "loss of power") {
		t.Errorf("the log says\n%s", log.String())
	}
}

func TestRefusesNewerSchema(t *testing.T) {
	t.Parallel()
	for name, shared := range map[string]bool{"server": false, "command": true} {
		url := pgtest.URL(t)
		pgtest.Run(t, url, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)`)
		if _, err := postgres.Open(t.Context(), url, postgres.Options{Shared: shared}); err == nil || !strings.Contains(err.Error(), "newer program") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestCommandDoesNotMigrate(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	pgtest.Run(t, url, `DELETE FROM goose_db_version WHERE version_id = (SELECT MAX(version_id) FROM goose_db_version)`)
	if _, err := postgres.Open(t.Context(), url, postgres.Options{Shared: true}); err == nil || !strings.Contains(err.Error(), "earlier version") {
		t.Errorf("got %v", err)
	}
	open(t, pgtest.EmptyURL(t), postgres.Options{Shared: true})
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for name, url := range map[string]string{
		"nobody there":    "postgres://a:secret@127.0.0.1:1/x",
		"no such user":    strings.Replace(pgtest.URL(t), "evovoice:", "nobody:secret", 1),
		"not a URL":       "postgres://a:secret@[::1/x",
		"another setting": "postgres://a:secret@127.0.0.1/x?sslmode=perhaps",
	} {
		_, err := postgres.Open(t.Context(), url, postgres.Options{})
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestUnknownStatementsKeepNeighbours(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	started, free := make(chan struct{}), make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() {
		err := e.Write(t.Context(), func(c store.Conn) error {
			close(started)
			<-free
			return put(t.Context(), "first")(c)
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-started
	for i := range 30 {
		done.Go(func() {
			err := e.Write(t.Context(), func(c store.Conn) error {
				if i%3 == 0 { // fails before anything of this change set was sent
					_, err := c.Exec(t.Context(), fmt.Sprintf(`INSERT INTO nowhere_%d VALUES (1)`, i))
					return err
				}
				if i%3 == 1 { // runs nothing at all
					return context.Canceled
				}
				return put(t.Context(), fmt.Sprint(i))(c)
			})
			if (err == nil) != (i%3 == 2) {
				t.Errorf("write %d: %v", i, err)
			}
		})
	}
	close(free)
	done.Wait()
	if got := ask(t, e.Read, all, names); len(got) != 11 {
		t.Errorf("kept %q", got)
	}
}

func TestManyStatementsAndLongLists(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{Readers: 1})
	for i := range 1000 { // more than are kept prepared
		if got := ask(t, e.Write, nil, fmt.Sprintf(`SELECT '%d'`, i)); !slices.Equal(got, []string{fmt.Sprint(i)}) {
			t.Fatalf("got %q", got)
		}
	}
	if err := e.Write(t.Context(), put(t.Context(), "x")); err != nil {
		t.Fatal(err)
	}
	args := make([]any, 30_000)
	for i := range args {
		args[i] = fmt.Sprint(i)
	}
	args[len(args)-1] = "x"
	for range 2 {
		if got := ask(t, e.Read, all, `SELECT name_hash FROM failed_sign_in WHERE name_hash IN (`+store.Placeholders(0, len(args))+`)`, args...); !slices.Equal(got, []string{"x"}) {
			t.Errorf("got %q", got)
		}
	}
}
