package sqlite

import (
	"context"
	"errors"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"evovoice/internal/store/queue"
)

// maxBatch bounds how many change sets share one commit, and so how long the
// first of them waits for the others.
const maxBatch = 256

// writer is the connection that the queue writes on.
type writer struct {
	conn *conn
}

var _ queue.Connection = writer{}

func (w writer) run(ctx context.Context, statement string) error {
	_, err := w.conn.Exec(ctx, statement)
	return err
}

// Begin implements queue.Connection.
func (w writer) Begin(ctx context.Context) error { return w.conn.begin(ctx, "BEGIN IMMEDIATE") }

// Savepoint implements queue.Connection.
func (w writer) Savepoint(ctx context.Context) error { return w.run(ctx, "SAVEPOINT change") }

// RollbackTo implements queue.Connection.
func (w writer) RollbackTo(ctx context.Context) error { return w.run(ctx, "ROLLBACK TO change") }

// Release implements queue.Connection.
func (w writer) Release(ctx context.Context) error { return w.run(ctx, "RELEASE change") }

// Commit implements queue.Connection.
func (w writer) Commit(ctx context.Context) error { return w.run(ctx, "COMMIT") }

// Rollback implements queue.Connection.
func (w writer) Rollback(ctx context.Context) error { return w.run(ctx, "ROLLBACK") }

// Session implements queue.Connection.
func (w writer) Session() *queue.Session { return queue.NewWhole(w.conn, 0, unfit) }

// unfit tells that a statement failed for the state of the machine and not for
// what it asks: the same may go well later.
func unfit(err error) bool {
	var e *driver.Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.Code() & 0xff {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_NOMEM, codes.SQLITE_IOERR,
		codes.SQLITE_FULL, codes.SQLITE_CANTOPEN, codes.SQLITE_PROTOCOL:
		return true
	}
	return false
}
