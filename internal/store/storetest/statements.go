package storetest

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"

	"evovoice/internal/store"
)

// statementLaws are about the words that the product uses: one text runs on
// every database and means the same.
var statementLaws = map[string]func(*testing.T, Open){
	"inserts, reads, changes and deletes": statementsWork,
	"put one row in another's place":      upserts,
	"give rows back from a change":        returning,
	"keep keys unique, whoever comes":     uniqueAtOnce,
	"page through all rows once":          pages,
	"keep truths, numbers and bytes":      keepsKinds,
	"take long lists":                     longLists,
	"join texts of a group":               groupsTexts,
	"order what is missing when told":     ordersMissing,
}

func statementsWork(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	for _, step := range []struct {
		statement string
		args      []any
		changed   int64
		amounts   []string
	}{
		{`UPDATE probe SET amount = amount + $2 WHERE id = $1`, []any{"a", 5}, 1, []string{"5"}},
		{`UPDATE probe SET amount = $2, path = $3 WHERE id = $1 AND amount = $4`, []any{"a", 7, "/", 5}, 1, []string{"7"}},
		{`UPDATE probe SET amount = $2 WHERE id = $1`, []any{"b", 9}, 0, []string{"7"}},
		{`INSERT INTO probe (id, account_id, path, amount) SELECT $1, account_id, path, amount + 1 FROM probe WHERE id = $2`, []any{"b", "a"}, 1, []string{"7", "8"}},
		{`DELETE FROM probe WHERE amount < $1`, []any{8}, 1, []string{"8"}},
	} {
		r.must(r.Write(ctx, func(c store.Conn) error {
			changed, err := c.Exec(ctx, step.statement, step.args...)
			if changed != step.changed {
				t.Errorf("%s changed %d rows, want %d", step.statement, changed, step.changed)
			}
			return err
		}))
		r.must(r.Read(ctx, func(c store.Conn) error {
			got, err := texts(ctx, c, `SELECT amount FROM probe ORDER BY id`)
			if !slices.Equal(got, step.amounts) {
				t.Errorf("after %s the amounts are %q, want %q", step.statement, got, step.amounts)
			}
			return err
		}))
	}
}

func upserts(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	for i := range 3 {
		r.must(r.Write(ctx, func(c store.Conn) error {
			_, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',$2)
				ON CONFLICT (id) DO UPDATE SET amount = excluded.amount + probe.amount`, "a", i+1)
			return err
		}))
	}
	r.must(r.Write(ctx, func(c store.Conn) error {
		changed, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ('a','','',0) ON CONFLICT (id) DO NOTHING`)
		if changed != 0 {
			t.Errorf("%d rows were added beside the one that stands", changed)
		}
		return err
	}))
	r.must(r.Read(ctx, func(c store.Conn) error {
		got, err := texts(ctx, c, `SELECT amount FROM probe`)
		if !slices.Equal(got, []string{"6"}) {
			t.Errorf("the amount is %q, want 6", got)
		}
		return err
	}))
}

func returning(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.Write(ctx, func(c store.Conn) error {
		made, err := texts(ctx, c, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',1), ($2,'','',2) RETURNING id`, "a", "b")
		if !slices.Equal(made, []string{"a", "b"}) {
			t.Errorf("made %q", made)
		}
		if err != nil {
			return err
		}
		gone, err := texts(ctx, c, `DELETE FROM probe WHERE amount = $1 RETURNING id`, 2)
		if !slices.Equal(gone, []string{"b"}) {
			t.Errorf("deleted %q", gone)
		}
		return err
	}))
	r.want("a")
}

func uniqueAtOnce(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	const writers = 12
	var done sync.WaitGroup
	answers := make(chan error, writers)
	release := r.hold()
	for range writers {
		done.Go(func() { answers <- r.put(t.Context(), "a") })
	}
	release()
	done.Wait()
	close(answers)
	kept := 0
	for err := range answers {
		if err == nil {
			kept++
		}
	}
	if kept != 1 {
		t.Errorf("%d writers were told that they made the one row", kept)
	}
	r.want("a")
}

func pages(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	var want []string
	r.must(r.Write(ctx, func(c store.Conn) error {
		for i := range 25 {
			want = append(want, fmt.Sprintf("%02d", i))
			if err := insert(ctx, c, want[i]); err != nil {
				return err
			}
		}
		return nil
	}))
	var offset, keyset []string
	r.must(r.Read(ctx, func(c store.Conn) error {
		for page := range 4 {
			found, err := texts(ctx, c, `SELECT id FROM probe ORDER BY amount, id LIMIT 10 OFFSET `+strconv.Itoa(10*page))
			if err != nil {
				return err
			}
			offset = append(offset, found...)
		}
		last := ""
		for {
			found, err := texts(ctx, c, `SELECT id FROM probe WHERE (amount, id) > ($1, $2) ORDER BY amount, id LIMIT $3`, 0, last, 10)
			if err != nil || len(found) == 0 {
				return err
			}
			keyset = append(keyset, found...)
			last = found[len(found)-1]
		}
	}))
	if !slices.Equal(offset, want) || !slices.Equal(keyset, want) {
		t.Errorf("by offset %q, by key %q, want %q", offset, keyset, want)
	}
}

func keepsKinds(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	truth := "INTEGER"
	if r.Dialect() == store.Postgres {
		truth = "BOOLEAN"
	}
	none, some := (*string)(nil), "some"
	r.must(r.Write(ctx, func(c store.Conn) error {
		if _, err := c.Exec(ctx, `CREATE TABLE kinds (id BIGINT, b `+truth+`, document TEXT, note TEXT)`); err != nil {
			return err
		}
		for i, args := range [][]any{{0, true, []byte(`{"a" : 1}`), none}, {1, false, `[]`, &some}, {int64(2), true, nil, sql.NullString{String: "x", Valid: true}}} {
			if changed, err := c.Exec(ctx, `INSERT INTO kinds (id, b, document, note) VALUES ($1,$2,$3,$4)`, args...); err != nil || changed != 1 {
				return fmt.Errorf("row %d: %w", i, err)
			}
		}
		return nil
	}))
	var got []string
	r.must(r.Read(ctx, func(c store.Conn) error {
		rows, err := c.Query(ctx, `SELECT id, b, document, COALESCE(note, 'none'), COUNT(*) OVER () FROM kinds WHERE b OR NOT b ORDER BY id`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var id, count int
			var b bool
			var document []byte
			var note string
			if err := rows.Scan(&id, &b, &document, &note, &count); err != nil {
				return err
			}
			got = append(got, fmt.Sprintf("%d %t %s %t %s %d", id, b, document, document == nil, note, count))
		}
		return rows.Err()
	}))
	want := []string{`0 true {"a" : 1} false none 3`, `1 false [] false some 3`, `2 true  true x 3`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func longLists(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "4999"))
	args := make([]any, 5_000)
	for i := range args {
		args[i] = strconv.Itoa(i)
	}
	r.must(r.Read(ctx, func(c store.Conn) error {
		for range 2 {
			got, err := texts(ctx, c, `SELECT id FROM probe WHERE id IN (`+store.Placeholders(0, len(args))+`)`, args...)
			if !slices.Equal(got, []string{"4999"}) {
				t.Errorf("got %q", got)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}))
}

func groupsTexts(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := context.Background()
	r.must(r.put(ctx, "a"))
	r.must(r.Read(ctx, func(c store.Conn) error {
		got, err := one(ctx, c, `SELECT COALESCE((SELECT string_agg(p.id, ',') FROM probe p WHERE p.amount = $1), '') || '|' ||
			COALESCE((SELECT string_agg(p.id, ',') FROM probe p WHERE p.amount = $2), '')`, 0, 1)
		if got != "a|" {
			t.Errorf("got %q", got)
		}
		return err
	}))
}

// ordersMissing: databases differ in where NULL sorts, so statements say it.
func ordersMissing(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.Write(ctx, func(c store.Conn) error {
		for id, amount := range map[string]int{"a": 1, "b": 2, "c": 0} {
			if _, err := c.Exec(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',$2)`, id, amount); err != nil {
				return err
			}
		}
		return nil
	}))
	r.must(r.Read(ctx, func(c store.Conn) error {
		for order, want := range map[string][]string{
			"NULLIF(amount, 0) NULLS FIRST": {"c", "a", "b"}, "NULLIF(amount, 0) DESC NULLS LAST": {"b", "a", "c"}, "COALESCE(NULLIF(amount, 0), 0)": {"c", "a", "b"},
		} {
			got, err := texts(ctx, c, `SELECT id FROM probe ORDER BY `+order)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("by %s: %q, %v, want %q", order, got, err, want)
			}
		}
		return nil
	}))
}
