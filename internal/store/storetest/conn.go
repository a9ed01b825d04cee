package storetest

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"testing"

	"evovoice/internal/store"
)

var connLaws = map[string]func(*testing.T, Open){
	"runs nothing after a failure":          failureEndsIt,
	"fails for a failure that is not told":  failureIsNotLost,
	"takes one query at a time":             oneQueryAtATime,
	"lets go of rows left open by a write":  writeLeavesRowsOpen,
	"lets go of rows left open by a reader": readLeavesRowsOpen,
	"ends with its function":                connEnds,
	"keeps values":                          keepsValues,
	"counts changed rows":                   countsChanges,
	"compares texts by their bytes":         comparesBytes,
}

func failureEndsIt(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	err := r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "a"); err == nil {
			t.Error("two rows have one key")
		}
		if err := insert(ctx, c, "b"); err == nil {
			t.Error("a statement ran after one that failed")
		}
		if _, err := c.Query(ctx, `SELECT id FROM probe`); err == nil {
			t.Error("a query ran after a statement that failed")
		}
		return errOwn
	})
	if !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	r.want("a")
}

func failureIsNotLost(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	err := r.Write(ctx, func(c store.Conn) error {
		if err := insert(ctx, c, "a"); err != nil {
			return err
		}
		c.Exec(ctx, `INSERT INTO nowhere VALUES (1)`)
		return nil
	})
	if err == nil {
		t.Error("a write with a failed statement was answered as kept")
	}
	r.want()
}

func oneQueryAtATime(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	r.must(r.put(ctx, "b"))
	check := func(c store.Conn) error {
		rows, err := c.Query(ctx, `SELECT id FROM probe`)
		if err != nil {
			return err
		}
		if !rows.Next() {
			t.Error("no rows")
		}
		if _, err := c.Query(ctx, `SELECT id FROM probe`); err == nil {
			t.Error("a query ran while the rows of another one were open")
		}
		if err := rows.Close(); err != nil {
			return err
		}
		_, err = texts(ctx, c, `SELECT id FROM probe`)
		return err
	}
	r.must(r.Read(ctx, check))
	r.must(r.Write(ctx, check))
}

func writeLeavesRowsOpen(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	r.must(r.put(ctx, "b"))
	for _, id := range []string{"c", "d"} {
		r.must(r.Write(ctx, func(c store.Conn) error {
			if err := insert(ctx, c, id); err != nil {
				return err
			}
			rows, err := c.Query(ctx, `SELECT id FROM probe`)
			if err == nil && !rows.Next() {
				t.Error("no rows")
			}
			return err
		}))
	}
	err := r.Write(ctx, func(c store.Conn) error {
		if _, err := c.Query(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ('e','','',0), ('f','','',0) RETURNING id`); err != nil {
			return err
		}
		return errOwn
	})
	if !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	r.want("a", "b", "c", "d")
}

func readLeavesRowsOpen(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	r.must(r.put(ctx, "a"))
	r.must(r.put(ctx, "b"))
	for range 20 { // more than there are connections
		r.must(r.Read(ctx, func(c store.Conn) error {
			rows, err := c.Query(ctx, `SELECT id FROM probe`)
			if err == nil && !rows.Next() {
				t.Error("no rows")
			}
			return err
		}))
	}
	// A connection with open rows would still be in its old snapshot.
	r.must(r.put(ctx, "c"))
	for range 20 {
		r.want("a", "b", "c")
	}
}

func connEnds(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	var kept []store.Conn
	keep := func(c store.Conn) error {
		kept = append(kept, c)
		return nil
	}
	r.must(r.Read(ctx, keep))
	r.must(r.Write(ctx, keep))
	for _, c := range kept {
		if err := insert(ctx, c, "a"); err == nil {
			t.Error("a statement ran after its transaction")
		}
	}
	r.want()
}

func keepsValues(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	const long = "žluťoučký 🐎 'quoted' \" \\ %_ \n\t\u2028"
	r.must(r.Write(ctx, func(c store.Conn) error {
		if _, err := c.Exec(ctx, `CREATE TABLE kinds (t TEXT, n TEXT, i BIGINT)`); err != nil {
			return err
		}
		_, err := c.Exec(ctx, `INSERT INTO kinds (t, n, i) VALUES ($1,$2,$3)`, long, sql.NullString{}, int64(1)<<62)
		return err
	}))
	r.must(r.Read(ctx, func(c store.Conn) error {
		rows, err := c.Query(ctx, `SELECT t, n, i FROM kinds WHERE t = $1 AND i = $2 AND n IS NULL`, long, int64(1)<<62)
		if err != nil {
			return err
		}
		defer rows.Close()
		if !rows.Next() {
			t.Error("the row is not found by its values")
			return rows.Err()
		}
		var text string
		var null sql.NullString
		var number int64
		err = rows.Scan(&text, &null, &number)
		if text != long || null.Valid || number != 1<<62 {
			t.Errorf("got %q, %v, %d", text, null, number)
		}
		return err
	}))
}

func countsChanges(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := t.Context()
	for _, id := range []string{"a", "b", "c"} {
		r.must(r.put(ctx, id))
	}
	r.must(r.Write(ctx, func(c store.Conn) error {
		for _, step := range []struct {
			statement string
			want      int64
		}{
			{`UPDATE probe SET amount = 1 WHERE id <> $1`, 2},
			{`UPDATE probe SET amount = 1 WHERE id = 'z' AND id <> $1`, 0},
			{`DELETE FROM probe WHERE id = $1`, 1},
			{`DELETE FROM probe WHERE id = $1`, 0},
		} {
			got, err := c.Exec(ctx, step.statement, "a")
			if err != nil {
				return err
			}
			if got != step.want {
				t.Errorf("%s changed %d rows, want %d", step.statement, got, step.want)
			}
		}
		return nil
	}))
}

func comparesBytes(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	ctx := context.Background()
	ids := []string{"", "-", "/", "/1/", "/1/2/", "/10", "/A", "/_", "/a", "0", "A", "Z", "a", "z", "ä", "ž", "🐎"}
	for _, id := range ids {
		r.must(r.put(ctx, id))
	}
	if got := r.rows(); !slices.Equal(got, ids) {
		t.Errorf("sorted as %q, want %q", got, ids)
	}
}
