package transfer

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"evovoice/internal/store"
)

// Bounds of what stands in memory at once: rows of a page, and the bytes and
// parameters of one INSERT. The driver of SQLite looks for each parameter among
// all, so that many take quadratic time.
const (
	pageRows      = 500
	maxBytes      = 4 << 20
	maxParameters = 1_000
)

// row holds the values of a table's columns, each nil, int64, string, []byte or
// float64. Booleans are 0 and 1.
type row []any

// page reads the rows that follow a key, in the order of keys.
func (s *side) page(ctx context.Context, t *table, after row) ([]row, error) {
	var b strings.Builder
	b.WriteString("SELECT " + list(t, all(t)) + " FROM " + quote(t.name))
	var args []any
	if after != nil {
		marks := make([]string, len(t.key))
		for i, at := range t.key {
			args = append(args, s.value(t.columns[at], after[at]))
			marks[i] = "$" + strconv.Itoa(i+1)
		}
		fmt.Fprintf(&b, " WHERE (%s) > (%s)", list(t, t.key), strings.Join(marks, ","))
	}
	fmt.Fprintf(&b, " ORDER BY %s LIMIT %d", list(t, t.key), pageRows)
	var found []row
	err := s.each(ctx, func(rows *sql.Rows) error {
		r := make(row, len(t.columns))
		into := make([]any, len(r))
		for i := range r {
			into[i] = &r[i]
		}
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i := range r {
			var err error
			if r[i], err = normal(t.columns[i], r[i]); err != nil {
				return fmt.Errorf("column %s: %w", t.columns[i].name, err)
			}
		}
		found = append(found, r)
		return nil
	}, b.String(), args...)
	return found, err
}

// walk reads all rows page by page.
func (s *side) walk(ctx context.Context, t *table, fn func([]row) error) error {
	var last row
	for {
		rows, err := s.page(ctx, t, last)
		if err != nil {
			return err
		}
		if err := fn(rows); err != nil {
			return err
		}
		if len(rows) < pageRows {
			return nil
		}
		last = rows[len(rows)-1]
	}
}

// normal gives a value as both databases have it.
func normal(c column, v any) (any, error) {
	switch v := v.(type) {
	case nil, int64, float64:
		return v, nil
	case bool:
		if v {
			return int64(1), nil
		}
		return int64(0), nil
	case string:
		return v, nil
	case []byte:
		if c.kind == text {
			return string(v), nil
		}
		return v, nil
	}
	return nil, fmt.Errorf("a value of the type %T", v)
}

// value gives a value as a side's column takes it.
func (s *side) value(c column, v any) any {
	if n, ok := v.(int64); ok && c.kind == boolean {
		return n != 0
	}
	return v
}

var errText = errors.New("holds a text that is not UTF-8 or has a zero byte, which PostgreSQL does not keep")

func (p pair) copyRows(ctx context.Context) error {
	err := p.source.walk(ctx, p.from, func(rows []row) error { return p.put(ctx, rows) })
	if err != nil || len(p.to.ties) == 0 {
		return err
	}
	return p.source.walk(ctx, p.from, func(rows []row) error { return p.tie(ctx, rows) })
}

// put inserts rows, as many at once as go into one statement.
func (p pair) put(ctx context.Context, rows []row) error {
	for len(rows) > 0 {
		n := p.fit(rows)
		if err := p.insert(ctx, rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// fit tells how many rows go into one INSERT.
func (p pair) fit(rows []row) int {
	size := 0
	for i, r := range rows {
		for _, v := range r {
			switch v := v.(type) {
			case string:
				size += len(v)
			case []byte:
				size += len(v)
			}
		}
		if i > 0 && (size > maxBytes || (i+1)*len(r) > maxParameters) {
			return i
		}
	}
	return len(rows)
}

// insert adds rows. References into the same table are left out: the row
// referred to may come later.
func (p pair) insert(ctx context.Context, rows []row) error {
	var b strings.Builder
	b.WriteString("INSERT INTO " + quote(p.to.name) + " (" + list(p.to, all(p.to)) + ") VALUES ")
	var args []any
	for i, r := range rows {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('(')
		for at, v := range r {
			if s, ok := v.(string); ok && p.target.dialect == store.Postgres && (!utf8.ValidString(s) || strings.Contains(s, "\x00")) {
				return fmt.Errorf("row %v: column %s %w", p.keyOf(r), p.to.columns[at].name, errText)
			}
			if at > 0 {
				b.WriteByte(',')
			}
			if p.isTie(at) {
				v = nil
			}
			args = append(args, p.target.value(p.to.columns[at], v))
			b.WriteByte('$')
			b.WriteString(strconv.Itoa(len(args)))
		}
		b.WriteByte(')')
	}
	_, err := p.target.conn.Exec(ctx, b.String(), args...)
	return err
}

func (p pair) isTie(at int) bool {
	for _, tie := range p.to.ties {
		if tie == at {
			return true
		}
	}
	return false
}

// casts spell the type of a parameter whose place does not tell it.
var casts = map[string]string{text: "TEXT", integer: "BIGINT", boolean: "BOOLEAN", bytes: "BYTEA", float: "DOUBLE PRECISION"}

// tie fills in the references into the same table, of rows that are all there.
func (p pair) tie(ctx context.Context, rows []row) error {
	for _, tie := range p.to.ties {
		var args []any
		var values []string
		bind := func(at int, v any) string {
			args = append(args, p.target.value(p.to.columns[at], v))
			return fmt.Sprintf("CAST($%d AS %s)", len(args), casts[p.to.columns[at].kind])
		}
		for _, r := range rows {
			if r[tie] == nil {
				continue
			}
			marks := []string{bind(tie, r[tie])}
			for _, at := range p.to.key {
				marks = append(marks, bind(at, r[at]))
			}
			values = append(values, "("+strings.Join(marks, ",")+")")
		}
		if len(values) == 0 {
			continue
		}
		name := quote(p.to.name)
		text := fmt.Sprintf("UPDATE %s SET %s = tied.column1 FROM (VALUES %s) AS tied WHERE ", name, quote(p.to.columns[tie].name), strings.Join(values, ","))
		for i, at := range p.to.key {
			if i > 0 {
				text += " AND "
			}
			text += fmt.Sprintf("%s.%s = tied.column%d", name, quote(p.to.columns[at].name), i+2)
		}
		n, err := p.target.conn.Exec(ctx, text, args...)
		if err == nil && n != int64(len(values)) {
			err = fmt.Errorf("%d rows of %d refer to others of their table", n, len(values))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (p pair) keyOf(r row) []any {
	out := make([]any, len(p.from.key))
	for i, at := range p.from.key {
		out[i] = r[at]
	}
	return out
}

// hash reads a table in the order of its keys.
func (s *side) hash(ctx context.Context, t *table) (n int64, sum string, err error) {
	h := sha256.New()
	var text []byte
	err = s.walk(ctx, t, func(rows []row) error {
		for _, r := range rows {
			text = r.append(text[:0])
			h.Write(text)
		}
		n += int64(len(rows))
		return nil
	})
	return n, hex.EncodeToString(h.Sum(nil)), err
}

// append gives a row as text that no other row gives: each value as its kind,
// its length and itself. readRow reads it.
func (r row) append(b []byte) []byte {
	for _, v := range r {
		switch v := v.(type) {
		case nil:
			b = append(b, 'n')
		case int64:
			b = strconv.AppendInt(append(b, 'i'), v, 10)
		case float64:
			b = strconv.AppendUint(append(b, 'f'), math.Float64bits(v), 16)
		case string:
			b = append(sized(b, 't', len(v)), v...)
		case []byte:
			b = append(sized(b, 'b', len(v)), v...)
		}
		b = append(b, ';')
	}
	return append(b, '\n')
}

func sized(b []byte, kind byte, size int) []byte {
	return append(strconv.AppendInt(append(b, kind), int64(size), 10), ':')
}

func all(t *table) []int {
	out := make([]int, len(t.columns))
	for i := range out {
		out[i] = i
	}
	return out
}

// list names columns.
func list(t *table, at []int) string {
	quoted := make([]string, len(at))
	for i, place := range at {
		quoted[i] = quote(t.columns[place].name)
	}
	return strings.Join(quoted, ", ")
}
