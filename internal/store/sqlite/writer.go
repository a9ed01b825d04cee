package sqlite

import (
	"context"
	"errors"
	"fmt"

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

// Commit implements queue.Connection. A commit that failed may be in the log as
// a whole, where it would be found after a crash, unless something is written
// over it. Only then is it certain that nothing was kept.
func (w writer) Commit(ctx context.Context) error {
	err := w.run(ctx, "COMMIT")
	if err == nil || code(err) == codes.SQLITE_FULL { // for which the end was not written
		return err
	}
	if still := w.supersede(ctx); still != nil {
		return queue.Unsure(errors.Join(err, still))
	}
	return err
}

// supersede commits a change of nothing, which takes the place in the log of a
// commit that failed before and breaks the chain of checksums behind it.
func (w writer) supersede(ctx context.Context) error {
	if err := w.Begin(ctx); err != nil {
		return err
	}
	version, err := w.userVersion(ctx)
	if err == nil {
		// Setting it writes the first page, also to what it is already.
		_, err = w.conn.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version))
	}
	if err != nil {
		return errors.Join(err, w.Rollback(ctx))
	}
	return w.run(ctx, "COMMIT")
}

func (w writer) userVersion(ctx context.Context) (version int64, err error) {
	err = w.conn.sql.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}

// Rollback implements queue.Connection.
func (w writer) Rollback(ctx context.Context) error { return w.run(ctx, "ROLLBACK") }

// Session implements queue.Connection.
func (w writer) Session() *queue.Session { return queue.NewWhole(w.conn, 0, unfit) }

// unfit tells that a statement failed for the state of the machine and not for
// what it asks: the same may go well later.
func unfit(err error) bool {
	switch code(err) {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_NOMEM, codes.SQLITE_IOERR,
		codes.SQLITE_FULL, codes.SQLITE_CANTOPEN, codes.SQLITE_PROTOCOL:
		return true
	}
	return false
}

// code is the primary result code of an error, 0 where it is none of SQLite's.
func code(err error) int {
	var e *driver.Error
	if !errors.As(err, &e) {
		return 0
	}
	return e.Code() & 0xff
}
