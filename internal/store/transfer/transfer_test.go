package transfer_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/storefix"
	"evovoice/internal/store/transfer"
)

const (
	author  = `date_created, date_last_modified, created_by, last_modified_by`
	someone = `'2025-01-01T00:00:00.000Z', '', 'žluťoučký 🐎', 'it''s "him" \ %_'`
)

// fill makes rows of many kinds in an embedded database: parents that sort after their children, more
// than a page, texts and numbers at their ends, NULLs and truths.
func fill(t *testing.T, e store.Engine) {
	t.Helper()
	texts := []string{
		`INSERT INTO account (id, parent_id, path, name, name_key, max_phone_numbers, billing_settings, ` + author + `) VALUES
			('z', NULL, '/z/', '', '', 9223372036854775807, NULL, ` + someone + `), ('a', 'z', '/z/a/', '', '', -9223372036854775808, '{"a" : 1.0}', ` + someone + `)`,
		`INSERT INTO tag (account_id, id, position, name, color) VALUES ('a', 't', 3, 'Ä', 'Red')`,
	}
	texts = append(texts,
		`WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1199)
			INSERT INTO customer (account_id, id, path, depth, name, name_key, is_staging, override_app_settings, data, `+author+`)
			SELECT 'a', printf('c%05d', i), '/', i, '', 'k' || (i % 10), i % 2 = 0, i % 3 = 0, printf('{"text": "  %.*c"}', i % 100, 'x'), `+someone+` FROM n`,
		`INSERT INTO customer_tag (account_id, tag_id, customer_id) SELECT 'a', 't', id FROM customer`,
		`UPDATE customer SET parent_id = printf('c%05d', 1199 - depth % 7) WHERE depth % 3 = 0 AND depth < 1190`) // those come last
	texts = append(texts,
		`INSERT INTO login (id, email, email_key, first_name, last_name, password_hash, password_set, roles, customer_id, `+author+`)
			VALUES ('l', 'A@example.com', 'a@example.com', '', '', '', '', '["User"]', 'c00007', `+someone+`)`,
		`INSERT INTO failed_sign_in (name_hash, failures, last_at, delayed_to) VALUES ('', 1, '', NULL), ('A', 2, '', ''), ('a', 3, '', NULL), ('ä', 4, '', NULL)`)
	storefix.Alter(t, e, texts...)
}

func check(t *testing.T, tables []transfer.Table, rows map[string]int64) {
	t.Helper()
	for _, table := range tables {
		if !table.Equal() || len(table.Hash) != 64 {
			t.Errorf("table %+v", table)
		}
		if want, ok := rows[table.Name]; ok && table.Rows != want {
			t.Errorf("%d rows of %s, want %d", table.Rows, table.Name, want)
		}
	}
	if len(tables) < 11 {
		t.Errorf("only %d tables: %+v", len(tables), tables)
	}
}

var filled = map[string]int64{"account": 2, "tag": 1, "customer": 1200, "customer_tag": 1200, "login": 1, "failed_sign_in": 4, "session": 0}

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	first, middle, last := storefix.SQLite(t), pgtest.Open(t), storefix.SQLite(t)
	fill(t, first)
	there, err := transfer.Copy(t.Context(), first, middle)
	if err != nil {
		t.Fatal(err)
	}
	check(t, there, filled)
	back, err := transfer.Copy(t.Context(), middle, last)
	if err != nil {
		t.Fatal(err)
	}
	check(t, back, filled)
	ends, err := transfer.Compare(t.Context(), first, last)
	if err != nil {
		t.Fatal(err)
	}
	check(t, ends, filled)
	hashes := func(tables []transfer.Table) (out []string) {
		for _, one := range tables {
			out = append(out, one.Name+" "+one.Hash)
		}
		slices.Sort(out)
		return out
	}
	if a, b := hashes(there), hashes(back); !slices.Equal(a, b) {
		t.Errorf("there\n%q\nback\n%q", a, b)
	}
	again := pgtest.Open(t)
	if _, err := transfer.Copy(t.Context(), middle, again); err != nil {
		t.Errorf("between two of a kind: %v", err)
	}
}

// TestComparisonFindsAChange changes one thing at a time in the target.
func TestComparisonFindsAChange(t *testing.T) {
	t.Parallel()
	source := storefix.SQLite(t)
	fill(t, source)
	storefix.Each(t, func(t *testing.T, target store.Engine) {
		if _, err := transfer.Copy(t.Context(), source, target); err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct{ table, spoil, mend string }{
			{"customer", `UPDATE customer SET data = '{"text": " x"}' WHERE id = 'c00001'`, `UPDATE customer SET data = '{"text": "  x"}' WHERE id = 'c00001'`},
			{"customer", `UPDATE customer SET is_staging = NOT is_staging WHERE id = 'c01000'`, `UPDATE customer SET is_staging = NOT is_staging WHERE id = 'c01000'`},
			{"account", `UPDATE account SET max_phone_numbers = max_phone_numbers - 1 WHERE id = 'z'`, `UPDATE account SET max_phone_numbers = max_phone_numbers + 1 WHERE id = 'z'`},
			{"failed_sign_in", `UPDATE failed_sign_in SET delayed_to = '' WHERE name_hash = 'ä'`, `UPDATE failed_sign_in SET delayed_to = NULL WHERE name_hash = 'ä'`},
			{"customer_tag", `DELETE FROM customer_tag WHERE customer_id = 'c01199'`, `INSERT INTO customer_tag (account_id, tag_id, customer_id) VALUES ('a', 't', 'c01199')`},
			{"account", `UPDATE account SET parent_id = NULL WHERE id = 'a'`, `UPDATE account SET parent_id = 'z' WHERE id = 'a'`},
		} {
			storefix.Alter(t, target, c.spoil)
			tables, err := transfer.Compare(t.Context(), source, target)
			if err != nil {
				t.Fatal(err)
			}
			for _, table := range tables {
				if table.Equal() == (table.Name == c.table) {
					t.Errorf("after %s: %+v", c.spoil, table)
				}
			}
			storefix.Alter(t, target, c.mend)
		}
		tables, err := transfer.Compare(t.Context(), source, target)
		if err != nil {
			t.Fatal(err)
		}
		check(t, tables, filled)
	})
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, target store.Engine) {
		source := storefix.SQLite(t)
		storefix.Alter(t, source, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('a', 1, '')`)
		storefix.Alter(t, target, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('b', 1, '')`)
		if _, err := transfer.Copy(t.Context(), source, target); err == nil || !strings.Contains(err.Error(), "not empty") {
			t.Errorf("into a database with rows: %v", err)
		}
		storefix.Alter(t, target, `DELETE FROM failed_sign_in`, `CREATE TABLE more (id TEXT PRIMARY KEY)`)
		if _, err := transfer.Copy(t.Context(), source, target); err == nil || !strings.Contains(err.Error(), "different tables") {
			t.Errorf("into a database with another table: %v", err)
		}
	})
}

// TestFailedCopyLeavesNothing gives PostgreSQL what it cannot keep, late in a
// copy.
func TestFailedCopyLeavesNothing(t *testing.T) {
	t.Parallel()
	source, target := storefix.SQLite(t), pgtest.Open(t)
	fill(t, source)
	for _, text := range []string{`CAST(x'41004200' AS TEXT)`, `CAST(x'ff41' AS TEXT)`} {
		storefix.Alter(t, source, `UPDATE customer SET created_by = `+text+` WHERE id = 'c01150'`)
		if _, err := transfer.Copy(t.Context(), source, target); err == nil || !strings.Contains(err.Error(), "c01150") {
			t.Fatalf("%s: %v", text, err)
		}
	}
	storefix.Alter(t, source, `UPDATE customer SET created_by = '' WHERE id = 'c01150'`)
	tables, err := transfer.Copy(t.Context(), source, target)
	if err != nil {
		t.Fatal(err)
	}
	check(t, tables, filled)
}

// TestNobodyWritesMeanwhile begins a write to the source that can only be
// answered after the copy.
func TestNobodyWritesMeanwhile(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, source store.Engine) {
		target := storefix.SQLite(t)
		storefix.Alter(t, source, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ('a', 1, '')`)
		answer := make(chan error, 1)
		watched := watching{Engine: target, begun: func() {
			go func() {
				answer <- source.Write(context.Background(), func(c store.Conn) error {
					if walled, ok := c.(store.Walled); ok {
						walled.Wall(store.Wall{Everywhere: true})
					}
					_, err := c.Exec(context.Background(), `DELETE FROM failed_sign_in`)
					return err
				})
			}()
		}}
		tables, err := transfer.Copy(t.Context(), source, watched)
		if err != nil {
			t.Fatal(err)
		}
		check(t, tables, map[string]int64{"failed_sign_in": 1})
		if err := <-answer; err != nil {
			t.Errorf("the write after the copy: %v", err)
		}
	})
}

// watching tells when the target's transaction has begun.
type watching struct {
	store.Engine
	begun func()
}

// Write implements store.Engine.
func (w watching) Write(ctx context.Context, fn func(store.Conn) error) error {
	return w.Engine.Write(ctx, func(c store.Conn) error {
		w.begun()
		return fn(c)
	})
}
