package postgres

import (
	"context"
	"database/sql/driver"
	"io"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
)

// connector makes links.
type connector struct {
	driver.Connector
}

// Connect implements driver.Connector.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	made, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &link{Conn: made.(*stdlib.Conn), known: map[string]bool{}}, nil
}

// link is a connection of database/sql that can send statements of its own in
// front of the next one, in the same round trip: transactions, savepoints and
// the reach in force then cost no waiting.
type link struct {
	*stdlib.Conn
	// before is sent ahead of the next statement.
	before []step
	// known are texts that this connection has prepared.
	known map[string]bool
	// prompt tells that what goes ahead is of one change set. Otherwise late tells
	// that one of them failed, and nothing goes on in this transaction.
	prompt, late bool
}

// step is a statement that goes ahead of others; it gives no rows of interest.
type step struct {
	text string
	args []any
	// deferred steps are statements of a change set; the others are our own.
	deferred bool
}

// maxKnown is below the count of statements that pgx keeps prepared, so that
// what is known is still prepared.
const maxKnown = 400

// maxKept bounds the length of statements that are kept prepared, in bytes:
// long lists of ids make long ones.
const maxKept = 8 << 10

// modes says how the server is asked for a text: long ones are not kept.
func mode(text string) pgx.QueryExecMode {
	if len(text) > maxKept {
		return pgx.QueryExecModeDescribeExec
	}
	return pgx.QueryExecModeCacheStatement
}

func (l *link) learn(text string) {
	if len(text) > maxKept {
		return
	}
	if len(l.known) >= maxKnown {
		clear(l.known)
	}
	l.known[text] = true
}

// QueryContext implements driver.QueryerContext.
func (l *link) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	rows, err := l.query(ctx, text, args)
	if err != nil {
		return nil, err
	}
	l.learn(text)
	return rows, nil
}

// query sends a text that it does not know only after what goes before it: a
// text that fails to be prepared ends the whole transaction, unless the
// savepoint before it stands already.
func (l *link) query(ctx context.Context, text string, named []driver.NamedValue) (driver.Rows, error) {
	if len(l.before) == 0 || !l.known[text] {
		if err := l.flush(ctx); err != nil {
			return nil, err
		}
		return l.Conn.QueryContext(ctx, text, withMode(text, named))
	}
	return l.sendBatch(ctx, text, values(named))
}

func (l *link) sendBatch(ctx context.Context, text string, args []any) (driver.Rows, error) {
	batch := l.batch()
	batch.Queue(text, args...)
	results := l.Conn.Conn().SendBatch(ctx, batch)
	if err := l.drain(results); err != nil {
		return nil, err
	}
	rows, err := results.Query()
	if err != nil {
		results.Close() //nolint:errcheck // it gives the same error
		return nil, err
	}
	first := rows.Next() // the columns are known only now
	if err := rows.Err(); err != nil {
		results.Close() //nolint:errcheck // it gives the same error
		return nil, err
	}
	return &batchRows{rows: rows, results: results, link: l, first: first}, nil
}

// batch is what goes ahead.
func (l *link) batch() *pgx.Batch {
	batch := &pgx.Batch{}
	for _, s := range l.before {
		batch.Queue(s.text, s.args...)
	}
	return batch
}

// drain reads the results of what went ahead. When a deferred step of one change
// set fails, those before it were done, the savepoint among them.
func (l *link) drain(results pgx.BatchResults) error {
	for _, s := range l.before {
		if _, err := results.Exec(); err != nil {
			if s.deferred {
				l.before = l.before[:0]
				l.late = !l.prompt
			}
			results.Close() //nolint:errcheck // it gives the same error
			return err
		}
	}
	l.before = l.before[:0]
	return nil
}

// defers tells whether statements of a change set wait.
func (l *link) defers() bool {
	return slices.ContainsFunc(l.before, func(s step) bool { return s.deferred })
}

// ExecContext implements driver.ExecerContext.
func (l *link) ExecContext(ctx context.Context, text string, named []driver.NamedValue) (driver.Result, error) {
	if len(l.before) == 0 || !l.known[text] {
		if err := l.flush(ctx); err != nil {
			return nil, err
		}
		result, err := l.Conn.ExecContext(ctx, text, withMode(text, named))
		if err == nil {
			l.learn(text)
		}
		return result, err
	}
	rows, err := l.sendBatch(ctx, text, values(named))
	if err != nil {
		return nil, err
	}
	if err := rows.Close(); err != nil {
		return nil, err
	}
	return driver.RowsAffected(rows.(*batchRows).rows.CommandTag().RowsAffected()), nil
}

// flush sends what waits to go ahead, as one text.
func (l *link) flush(ctx context.Context) error {
	if len(l.before) == 0 {
		return nil
	}
	if l.defers() {
		results := l.Conn.Conn().SendBatch(ctx, l.batch())
		if err := l.drain(results); err != nil {
			return err
		}
		return results.Close()
	}
	texts := make([]string, len(l.before))
	for i, s := range l.before {
		texts[i] = s.text
		if len(s.args) == 1 {
			texts[i] = strings.Replace(s.text, "$1", quote(s.args[0].(string)), 1)
		}
	}
	if _, err := l.simple(ctx, strings.Join(texts, ";")); err != nil {
		return err
	}
	l.before = l.before[:0]
	return nil
}

// simple runs a text without parameters, which may hold several statements, and
// gives what the server calls the last of them.
func (l *link) simple(ctx context.Context, text string) (pgconn.CommandTag, error) {
	results, err := l.Conn.Conn().PgConn().Exec(ctx, text).ReadAll()
	if err != nil || len(results) == 0 {
		return pgconn.CommandTag{}, err
	}
	return results[len(results)-1].CommandTag, nil
}

// quote spells a text as a literal; connections have
// standard_conforming_strings on.
func quote(text string) string {
	return "'" + strings.ReplaceAll(strings.ReplaceAll(text, "\x00", ""), "'", "''") + "'"
}

// withMode puts the way to send a text in front of its arguments, where pgx
// looks for it.
func withMode(text string, named []driver.NamedValue) []driver.NamedValue {
	if m := mode(text); m != pgx.QueryExecModeCacheStatement {
		return append([]driver.NamedValue{{Ordinal: 1, Value: m}}, shifted(named)...)
	}
	return named
}

func shifted(named []driver.NamedValue) []driver.NamedValue {
	out := make([]driver.NamedValue, len(named))
	for i, v := range named {
		out[i] = driver.NamedValue{Ordinal: v.Ordinal + 1, Value: v.Value}
	}
	return out
}

func values(named []driver.NamedValue) []any {
	out := make([]any, len(named))
	for i, v := range named {
		out[i] = v.Value
	}
	return out
}

// batchRows are the rows of the last statement of a batch.
type batchRows struct {
	rows    pgx.Rows
	results pgx.BatchResults
	link    *link
	first   bool // the row that was read already waits
	begun   bool
}

// Columns implements driver.Rows.
func (r *batchRows) Columns() []string {
	fields := r.rows.FieldDescriptions()
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.Name
	}
	return names
}

// Next implements driver.Rows.
func (r *batchRows) Next(dest []driver.Value) error {
	more := r.first
	if r.begun {
		more = r.rows.Next()
	}
	r.begun = true
	if !more {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return io.EOF
	}
	types := r.link.Conn.Conn().TypeMap()
	fields := r.rows.FieldDescriptions()
	for i, raw := range r.rows.RawValues() {
		if dest[i] = nil; raw == nil {
			continue
		}
		kind, ok := types.TypeForOID(fields[i].DataTypeOID)
		if !ok {
			dest[i] = string(raw)
			continue
		}
		value, err := kind.Codec.DecodeDatabaseSQLValue(types, fields[i].DataTypeOID, fields[i].Format, raw)
		if err != nil {
			return err
		}
		dest[i] = value
	}
	return nil
}

// Close implements driver.Rows.
func (r *batchRows) Close() error {
	r.rows.Close()
	if err := r.results.Close(); err != nil {
		return err
	}
	return r.rows.Err()
}
