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

// A change set that fails has those before it done again, once a batch: the rest
// of the batch, and the batches that follow soon, have savepoints. So have
// change sets behind so many statements that doing them again would take long.
const (
	wary   = 16
	maxRun = 2000
)

// writer is the connection that the queue writes on.
type writer struct {
	conn    *journal
	version int64 // of the file when the transaction began
	// wary counts the batches still to come with savepoints, this one included.
	wary int
	// mark is how many statements were done before this change set.
	mark  int
	saved bool // the change set has a savepoint
	// touches tells that a change set of the transaction may touch callers.
	touches  bool
	versions *versions
	// committed is called after each commit that changed something.
	committed func()
}

var _ queue.Connection = (*writer)(nil)

func (w *writer) run(ctx context.Context, statement string) error {
	_, err := w.conn.conn.Exec(ctx, statement)
	return err
}

// Begin implements queue.Connection.
func (w *writer) Begin(ctx context.Context, _ bool) (alone bool, err error) {
	w.wary, w.touches = max(0, w.wary-1), false
	before := w.version
	err = w.begin(ctx)
	return before == w.version, err
}

// begin opens a transaction that nothing was done in, and reads the version.
func (w *writer) begin(ctx context.Context) (err error) {
	w.conn.keep(0)
	if err := w.conn.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if w.version, err = w.conn.version(ctx); err != nil {
		return errors.Join(err, w.Rollback(ctx)) // or the file stays locked
	}
	return nil
}

// Savepoint implements queue.Connection.
func (w *writer) Savepoint(ctx context.Context) error {
	w.mark, w.conn.spares = len(w.conn.done), false
	w.saved = w.wary > 0 || w.mark > maxRun
	if w.saved {
		return w.run(ctx, "SAVEPOINT change")
	}
	return nil
}

// RollbackTo implements queue.Connection.
func (w *writer) RollbackTo(ctx context.Context) error {
	w.conn.spares = true // all
	if w.saved {
		w.conn.keep(w.mark)
		return w.run(ctx, "ROLLBACK TO change")
	}
	return w.redo(ctx)
}

// Release implements queue.Connection.
func (w *writer) Release(ctx context.Context) error {
	w.touches = w.touches || !w.conn.spares
	if w.saved {
		return w.run(ctx, "RELEASE change")
	}
	return nil
}

var errOvertaken = errors.New("another process wrote before the change sets could be done again")

// redo brings back the state before the change set, from the start of the
// transaction. It fails where a statement has ended the transaction already.
func (w *writer) redo(ctx context.Context) error {
	if err := w.run(ctx, "ROLLBACK"); err != nil {
		return err
	}
	done, version := w.conn.done[:w.mark:w.mark], w.version
	w.conn.done = nil
	if err := w.begin(ctx); err != nil {
		return err
	}
	if w.version != version {
		return errOvertaken
	}
	w.wary = wary
	w.conn.done = done
	return w.conn.again(ctx)
}

// Commit implements queue.Connection. A commit that failed may be in the log as
// a whole, where it would be found after a crash, unless something is written
// over it. Only then is it certain that nothing was kept.
func (w *writer) Commit(ctx context.Context) error {
	before := w.versions.moment()
	err := w.run(ctx, "COMMIT")
	if err == nil {
		if !w.touches {
			w.versions.spare(before)
		}
		w.committed()
	}
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
func (w *writer) supersede(ctx context.Context) error {
	if err := w.begin(ctx); err != nil {
		return err
	}
	version, err := w.userVersion(ctx)
	if err == nil {
		// Setting it writes the first page, also to what it is already.
		_, err = w.conn.conn.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version))
	}
	if err != nil {
		return errors.Join(err, w.Rollback(ctx))
	}
	return w.run(ctx, "COMMIT")
}

func (w *writer) userVersion(ctx context.Context) (version int64, err error) {
	err = w.conn.conn.sql.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}

// Rollback implements queue.Connection.
func (w *writer) Rollback(ctx context.Context) error { return w.run(ctx, "ROLLBACK") }

// Session implements queue.Connection.
func (w *writer) Session() *queue.Session { return queue.NewWhole(w.conn, 0, unfit) }

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
