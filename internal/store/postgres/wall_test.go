package postgres_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
)

// catalog reads a query's only column past the engine, as the owner.
func catalog(t *testing.T, url, statement string, args ...any) []string {
	t.Helper()
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(context.Background()) //nolint:errcheck // all is read
	rows, err := c.Query(t.Context(), statement, args...)
	if err != nil {
		t.Fatal(err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// ask reads a query's only column on the engine, behind a wall unless it is nil.
func ask(t testing.TB, transaction func(context.Context, func(store.Conn) error) error, wall *store.Wall, statement string, args ...any) (out []string) {
	t.Helper()
	ctx := context.Background()
	err := transaction(ctx, func(c store.Conn) error {
		if wall != nil {
			c.(store.Walled).Wall(*wall)
		}
		rows, err := c.Query(ctx, statement, args...)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var text sql.NullString
			if err := rows.Scan(&text); err != nil {
				return err
			}
			out = append(out, text.String)
		}
		return rows.Err()
	})
	if err != nil {
		t.Errorf("%s: %v", statement, err)
	}
	return out
}

var all = &store.Wall{Everywhere: true}

// run executes statements in one write, with no wall in the way.
func run(t testing.TB, e store.Engine, statements ...string) {
	t.Helper()
	err := e.Write(t.Context(), func(c store.Conn) error {
		c.(store.Walled).Wall(*all)
		for _, s := range statements {
			if _, err := c.Exec(t.Context(), s); err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// settle makes two accounts with trees of customers, and what hangs on them.
func settle(t testing.TB, e store.Engine) {
	t.Helper()
	var texts []string
	for _, a := range []string{"a", "b"} {
		texts = append(texts,
			fmt.Sprintf(`INSERT INTO account (id, path, name, name_key, date_created, date_last_modified, created_by, last_modified_by) VALUES ('%[1]s','/%[1]s/','','','','','','')`, a),
			fmt.Sprintf(`INSERT INTO tag (account_id, id, position, name, color) VALUES ('%[1]s','%[1]st',0,'','')`, a))
		for _, path := range []string{"/1/", "/1/2/", "/10/", "/3/"} {
			id := a + strings.ReplaceAll(path, "/", "")
			texts = append(texts,
				fmt.Sprintf(`INSERT INTO customer (account_id, id, path, depth, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
					VALUES ('%s','%s','%s',0,'','','','','','')`, a, id, path),
				fmt.Sprintf(`INSERT INTO customer_tag (account_id, tag_id, customer_id) VALUES ('%[1]s','%[1]st','%[2]s')`, a, id),
				fmt.Sprintf(`INSERT INTO change_set (id, at, operation, login_id, login_email, address, request_id, reason) VALUES ('c%s','','','','','','','')`, id),
				fmt.Sprintf(`INSERT INTO change_entry (account_id, change_id, position, customer_id, kind, record_id, action) VALUES ('%[1]s','c%[2]s',0,'%[2]s','','%[2]s','')`, a, id),
				fmt.Sprintf(`INSERT INTO login (id, email, email_key, first_name, last_name, password_hash, password_set, roles, customer_id, date_created, date_last_modified, created_by, last_modified_by)
					VALUES ('l%[1]s','','%[1]s','','','','','','%[1]s','','','','')`, id))
		}
		texts = append(texts,
			fmt.Sprintf(`INSERT INTO login (id, email, email_key, first_name, last_name, password_hash, password_set, roles, date_created, date_last_modified, created_by, last_modified_by)
				VALUES ('m%[1]s','','m%[1]s','','','','','','','','','')`, a),
			fmt.Sprintf(`INSERT INTO login_account (login_id, account_id) VALUES ('m%[1]s','%[1]s')`, a))
	}
	run(t, e, append(texts, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('f', 1, '')`)...)
}

// TestEveryTableHasItsWall asks the catalog, so that a table of a later
// migration is not forgotten.
func TestEveryTableHasItsWall(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	open(t, url, postgres.Options{})
	const open = `SELECT r.relname::text FROM pg_class r WHERE r.relnamespace = current_schema()::regnamespace
		AND r.relkind IN ('r', 'p') AND r.relname <> 'goose_db_version' AND `
	for what, without := range map[string]string{
		"row-level security is off": `NOT (r.relrowsecurity AND r.relforcerowsecurity)`,
		"there is not one policy":   `(SELECT COUNT(*) FROM pg_policy p WHERE p.polrelid = r.oid) <> 1`,
		"the policy asks for no reach": `NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = r.oid AND p.polcmd = '*' AND p.polpermissive
			AND pg_get_expr(p.polqual, r.oid) LIKE '%evovoice.reach%' AND pg_get_expr(p.polwithcheck, r.oid) LIKE '%evovoice.reach%')`,
		"rows of a tenant are the system's": `EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attname IN ('account_id', 'customer_id', 'customer_path') AND NOT a.attisdropped)
			AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = r.oid AND pg_get_expr(p.polqual, r.oid) ~ 'account_id|customer_id')`,
	} {
		if got := catalog(t, url, open+without); len(got) > 0 {
			t.Errorf("%s: %q", what, got)
		}
	}
	if got := catalog(t, url, open+`r.relname = 'customer'`); len(got) != 1 {
		t.Errorf("the catalog shows %q", got)
	}
}

// TestWallWithoutConditions runs statements that forget the reach.
func TestWallWithoutConditions(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	settle(t, e)
	const (
		customers = `SELECT id FROM customer ORDER BY id`
		tags      = `SELECT customer_id FROM customer_tag ORDER BY customer_id`
		entries   = `SELECT record_id FROM change_entry ORDER BY record_id`
		sets      = `SELECT substr(id, 2) FROM change_set ORDER BY id`
		logins    = `SELECT id FROM login ORDER BY id`
		accounts  = `SELECT id FROM account ORDER BY id`
		failures  = `SELECT name_hash FROM failed_sign_in`
	)
	treeOf := func(account, path string) store.Wall {
		return store.Wall{Trees: []store.Subtree{{AccountID: account, Path: path}}}
	}
	everyone := []string{"a1", "a10", "a12", "a3", "b1", "b10", "b12", "b3"}
	ofA := everyone[:4]
	for _, c := range []struct {
		name string
		wall *store.Wall
		want map[string][]string
	}{
		{"nothing said", nil, map[string][]string{customers: nil, tags: nil, entries: nil, sets: nil, logins: nil, accounts: nil, failures: nil}},
		{"nothing reached", &store.Wall{}, map[string][]string{customers: nil, tags: nil, entries: nil, sets: nil, logins: nil, accounts: nil, failures: nil}},
		{"everywhere", all, map[string][]string{customers: everyone, tags: everyone, entries: everyone, sets: everyone, accounts: {"a", "b"}, failures: {"f"}}},
		{"the system", &store.Wall{System: true}, map[string][]string{customers: nil, tags: nil, accounts: nil, failures: {"f"}, entries: everyone, sets: everyone}},
		{"an account", &store.Wall{Accounts: []string{"a"}}, map[string][]string{
			customers: ofA, tags: ofA, entries: ofA, sets: ofA, accounts: {"a"}, failures: nil, logins: {"la1", "la10", "la12", "la3", "ma"},
		}},
		{"two accounts", &store.Wall{Accounts: []string{"b", "a"}}, map[string][]string{customers: everyone, accounts: {"a", "b"}}},
		{"a tree", ptr(treeOf("a", "/1/")), map[string][]string{
			customers: {"a1", "a12"}, tags: {"a1", "a12"}, entries: {"a1", "a12"}, sets: {"a1", "a12"}, accounts: {"a"}, failures: nil, logins: {"la1", "la12"},
		}},
		{"a leaf", ptr(treeOf("b", "/3/")), map[string][]string{customers: {"b3"}, tags: {"b3"}, entries: {"b3"}, accounts: {"b"}}},
		{"a tree and an account", &store.Wall{Accounts: []string{"b"}, Trees: []store.Subtree{{AccountID: "a", Path: "/10/"}}}, map[string][]string{
			customers: {"a10", "b1", "b10", "b12", "b3"}, tags: {"a10", "b1", "b10", "b12", "b3"},
		}},
		{"ids with marks", &store.Wall{Accounts: []string{"x\x1fa", "\x1e", ""}}, map[string][]string{customers: nil, accounts: nil}},
		{"a path without an end", ptr(treeOf("a", "/1")), map[string][]string{customers: nil}},
		{"a quote", &store.Wall{Accounts: []string{"' OR '", "a"}}, map[string][]string{customers: ofA}},
	} {
		for statement, want := range c.want {
			if got := ask(t, e.Read, c.wall, statement); !slices.Equal(got, want) {
				t.Errorf("%s: a reader of %q sees %q, want %q", c.name, statement, got, want)
			}
			if got := ask(t, e.Write, c.wall, statement); !slices.Equal(got, want) {
				t.Errorf("%s: a writer of %q sees %q, want %q", c.name, statement, got, want)
			}
		}
	}
}

func ptr[T any](v T) *T { return &v }

// TestWallHoldsForChanges: what is not seen is neither changed nor removed, and
// nothing is moved out of reach.
func TestWallHoldsForChanges(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	settle(t, e)
	tree := store.Wall{Trees: []store.Subtree{{AccountID: "a", Path: "/1/"}}}
	change := func(wall *store.Wall, statement string) (n int64, err error) {
		err = e.Write(t.Context(), func(c store.Conn) (err error) {
			if wall != nil {
				c.(store.Walled).Wall(*wall)
			}
			n, err = c.Exec(t.Context(), statement)
			return err
		})
		return n, err
	}
	if n, err := change(&tree, `UPDATE customer SET depth = 9`); n != 2 || err != nil {
		t.Errorf("changed %d customers, %v; want the 2 of the tree", n, err)
	}
	if n, err := change(nil, `DELETE FROM customer_tag`); n != 0 || err != nil {
		t.Errorf("removed %d links, %v; want none", n, err)
	}
	if _, err := change(&tree, `UPDATE customer SET path = '/3/1/' WHERE id = 'a12'`); err == nil {
		t.Error("a customer was moved out of reach")
	}
	if _, err := change(nil, `INSERT INTO tag (account_id, id, position, name, color) VALUES ('a','x',0,'','')`); err == nil {
		t.Error("a row was added without a reach")
	}
	if got := ask(t, e.Read, all, `SELECT id FROM customer WHERE depth = 9 ORDER BY id`); !slices.Equal(got, []string{"a1", "a12"}) {
		t.Errorf("changed %q", got)
	}
}

// TestWallIsOfOneStatement: neighbours in a commit and the users of a connection
// after each other do not inherit a reach, and one may follow another.
func TestWallIsOfOneStatement(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{Readers: 1})
	settle(t, e)
	const count = `SELECT COUNT(*)::text FROM customer`
	step := func(c store.Conn, wall store.Wall) string {
		c.(store.Walled).Wall(wall)
		rows, err := c.Query(t.Context(), count)
		if err != nil {
			t.Error(err)
			return ""
		}
		defer rows.Close()
		var n string
		for rows.Next() {
			if err := rows.Scan(&n); err != nil {
				t.Error(err)
			}
		}
		return n
	}
	for range 3 {
		for name, transaction := range map[string]func(context.Context, func(store.Conn) error) error{"read": e.Read, "write": e.Write} {
			err := transaction(t.Context(), func(c store.Conn) error {
				got := []string{
					step(c, *all), step(c, store.Wall{Accounts: []string{"a"}}), step(c, store.Wall{Accounts: []string{"a"}}),
					step(c, store.Wall{}), step(c, store.Wall{System: true}), step(c, *all),
				}
				if want := []string{"8", "4", "4", "0", "0", "8"}; !slices.Equal(got, want) {
					t.Errorf("%s: counted %q, want %q", name, got, want)
				}
				return nil
			})
			if err != nil {
				t.Error(err)
			}
			if got := ask(t, transaction, nil, count); !slices.Equal(got, []string{"0"}) {
				t.Errorf("the %s after it inherits a reach: %q", name, got)
			}
		}
	}
}

// TestNeighboursHaveWallsOfTheirOwn lets change sets of many reaches, some of
// which are rolled back, share a transaction.
func TestNeighboursHaveWallsOfTheirOwn(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	settle(t, e)
	started, free := make(chan struct{}), make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() {
		if err := e.Write(t.Context(), func(store.Conn) error { close(started); <-free; return nil }); err != nil {
			t.Error(err)
		}
	})
	<-started
	fails := errors.New("on purpose")
	for range 80 {
		done.Go(func() {
			kind := []struct {
				wall *store.Wall
				want string
				err  error
			}{{all, "8", nil}, {nil, "0", nil}, {&store.Wall{Accounts: []string{"a"}}, "4", nil}, {all, "8", fails}, {&store.Wall{Accounts: []string{"a"}}, "4", fails}}[rand.IntN(5)]
			err := e.Write(t.Context(), func(c store.Conn) error {
				if kind.wall != nil {
					c.(store.Walled).Wall(*kind.wall)
				}
				rows, err := c.Query(t.Context(), `SELECT COUNT(*)::text FROM customer`)
				if err != nil {
					return err
				}
				defer rows.Close()
				for rows.Next() {
					var n string
					if err := rows.Scan(&n); err != nil {
						return err
					}
					if n != kind.want {
						t.Errorf("a reach of %+v shows %s customers, want %s", kind.wall, n, kind.want)
					}
				}
				return errors.Join(rows.Err(), kind.err)
			})
			if !errors.Is(err, kind.err) {
				t.Errorf("got %v, want %v", err, kind.err)
			}
		})
	}
	close(free)
	done.Wait()
}

func TestSuperuserIsBehindTheWall(t *testing.T) {
	t.Parallel()
	url := pgtest.SuperURL(t)
	for range 2 { // the second time the role stands already
		e := open(t, url, postgres.Options{})
		if got := ask(t, e.Read, nil, `SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user`); !slices.Equal(got, []string{"false"}) {
			t.Errorf("the reader is a superuser: %q", got)
		}
		if len(ask(t, e.Read, all, `SELECT id FROM account`)) == 0 {
			settle(t, e)
		}
		if got := ask(t, e.Read, nil, `SELECT id FROM customer`); len(got) > 0 {
			t.Errorf("a superuser sees %q", got)
		}
		if got := ask(t, e.Write, &store.Wall{Accounts: []string{"b"}}, `SELECT id FROM account`); !slices.Equal(got, []string{"b"}) {
			t.Errorf("a writing superuser sees %q", got)
		}
		if err := e.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestSearchUsesItsIndex asks for the plan of a search behind the wall.
func TestSearchUsesItsIndex(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	settle(t, e)
	run(t, e, `INSERT INTO customer (account_id, id, path, depth, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
		SELECT 'a', 'n' || i, '/' || i || '/', 0, '', md5(i::text), '', '', '', '' FROM generate_series(1, 20000) i`, `ANALYZE customer`)
	for name, wall := range map[string]store.Wall{"everywhere": *all, "an account": {Accounts: []string{"a"}}} {
		plan := strings.Join(ask(t, e.Read, &wall, `EXPLAIN SELECT c.id FROM customer c WHERE c.name_key LIKE $1 ESCAPE '\'`, store.LikePattern("abcdef")), "\n")
		if !strings.Contains(plan, "customer_trigram") {
			t.Errorf("%s:\n%s", name, plan)
		}
		plan = strings.Join(ask(t, e.Read, &wall, `EXPLAIN SELECT c.id FROM customer c WHERE c.account_id = $1 AND c.path >= $2 AND c.path < $3`, "a", "/7/", "/70"), "\n")
		if !strings.Contains(plan, "customer_path") {
			t.Errorf("%s:\n%s", name, plan)
		}
	}
}
