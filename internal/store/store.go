// Package store keeps the product's state: reads in one snapshot, writes as
// change sets that carry their own audit and the reply for a repeated request,
// and a reach on every query of tenant data. It knows no domain's tables but
// those of the change sets, and refuses statements that ignore the reach.
package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Engine is a database. It runs functions on connections and decides how
// writes are grouped; its conformance suite is storetest. A function may run on
// a goroutine that others need, so it must not end it as runtime.Goexit does; a
// panic is the error of its Write. It begins no Read inside a Read and no Write
// inside a Write, which could wait for each other.
type Engine interface {
	// Dialect tells which database it is.
	Dialect() Dialect
	// Read runs fn on one snapshot, which it cannot change.
	Read(ctx context.Context, fn func(Conn) error) error
	// Write runs fn alone among the writers, in a transaction that is on disk
	// when Write returns nil and gone without trace when it returns an error,
	// but for one that says that the outcome is not known. Fn may be run more than
	// once, each time as if it had not been before.
	// It fails with fault.Unavailable when too many writes wait already, when
	// the database cannot write now, and after Close. When ctx ends before the
	// transaction, its error is the answer and nothing is written.
	Write(ctx context.Context, fn func(Conn) error) error
	// Ping tells whether the database answers.
	Ping(ctx context.Context) error
	// Close waits for running work and lets go of the database. It may be
	// called more than once.
	Close() error
}

// Conn runs statements with $1, $2, … as placeholders, for the time of one Read
// or Write. The rows of a query are read to their end or closed before the next
// statement. After a statement that failed no further one is run, and the Read
// or Write fails with its error at the latest.
type Conn interface {
	// Exec runs a statement and gives the count of rows it changed.
	Exec(ctx context.Context, statement string, args ...any) (changed int64, err error)
	// Query runs a statement that gives rows.
	Query(ctx context.Context, statement string, args ...any) (*sql.Rows, error)
}

// DB is an engine with the product's rules laid over it.
type DB struct {
	engine Engine
	now    func() time.Time
	encode func(any) ([]byte, error)
	ids    *ids
}

// Versioned is an Engine that knows cheaply whether anything was committed.
type Versioned interface {
	// Version gives a number that is another one after each commit, whoever
	// made it; what was read after asking is as of that version or a later one.
	Version(ctx context.Context) (int64, error)
}

// Version gives a number that is another one after each commit. It knows none
// where the database cannot tell cheaply.
func (d *DB) Version(ctx context.Context) (version int64, known bool) {
	e, ok := d.engine.(Versioned)
	if !ok {
		return 0, false
	}
	version, err := e.Version(ctx)
	return version, err == nil
}

// Sparing is a Conn that is told of a Write that leaves alone what says who calls.
type Sparing interface {
	SpareCallers()
}

// CallersVersioned is an Engine that knows cheaply whether anything was committed
// by others than those who told a Sparing that they leave callers alone.
type CallersVersioned interface {
	// CallersVersion is to such commits what Version is to all.
	CallersVersion(ctx context.Context) (int64, error)
}

// CallersVersion gives a number that is another one after each commit that may
// change who calls, or how far a caller reaches. It knows none where the database
// cannot tell cheaply.
func (d *DB) CallersVersion(ctx context.Context) (version int64, known bool) {
	e, ok := d.engine.(CallersVersioned)
	if !ok {
		return d.Version(ctx)
	}
	version, err := e.CallersVersion(ctx)
	return version, err == nil
}

// Deferring is a Conn that can send a statement along with the next one, so that
// nobody waits for it alone.
type Deferring interface {
	// Defer takes a statement whose result is of no interest. What is wrong with
	// it is the error of a later statement, or of Flush.
	Defer(ctx context.Context, statement string, args ...any) error
	// Flush sends what still waits, or leaves it to be sent with what follows.
	Flush(ctx context.Context) error
}

// New lays the rules over an engine. Now tells the time of change sets; encode
// writes records for the audit and replies for repeated requests as JSON.
func New(engine Engine, now func() time.Time, encode func(any) ([]byte, error)) *DB {
	return &DB{engine: engine, now: now, encode: encode, ids: newIDs()}
}

// Ping tells whether the database answers.
func (d *DB) Ping(ctx context.Context) error { return d.engine.Ping(ctx) }

// Close waits for running work and lets go of the database.
func (d *DB) Close() error { return d.engine.Close() }

// Now is the time that a change set begun at this moment would carry: in UTC,
// with milliseconds.
func (d *DB) Now() time.Time { return d.now().UTC().Truncate(time.Millisecond) }

// Read runs fn on one snapshot.
func (d *DB) Read(ctx context.Context, fn func(*Reader) error) error {
	return d.engine.Read(ctx, func(c Conn) error { return fn(&Reader{conn: c, dialect: d.engine.Dialect()}) })
}

// View runs fn on one snapshot and gives its result.
func View[T any](ctx context.Context, d *DB, fn func(*Reader) (T, error)) (T, error) {
	var result T
	err := d.Read(ctx, func(r *Reader) (err error) {
		result, err = fn(r)
		return err
	})
	return result, err
}

// timeLayout sorts as text.
const timeLayout = "2006-01-02T15:04:05.000Z"

// FormatTime gives a moment as it is stored and sent: ISO 8601 in UTC with
// milliseconds, ending in Z.
func FormatTime(t time.Time) string { return t.UTC().Format(timeLayout) }

// ParseTime reads what FormatTime wrote.
func ParseTime(text string) (time.Time, error) {
	t, err := time.Parse(timeLayout, text)
	if err != nil {
		return time.Time{}, fmt.Errorf("stored time: %w", err)
	}
	return t, nil
}
