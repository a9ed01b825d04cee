package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"evovoice/internal/store/queue"
)

// maxBatch bounds how many change sets share one commit. A server keeps 64
// savepoints of a transaction at hand, and looks the others up on disk.
const maxBatch = 60

// stepTime bounds each statement of a write: a server that is not heard of any
// more must not hold up all writes for good.
const stepTime = 30 * time.Second

// writer is the connection that the queue writes on. It connects anew when the
// one before was lost.
//
// Statements whose results nobody waits for are sent with the next one that is
// waited for, be it that of another change set or the commit: a batch of
// creations takes a few round trips. A change set has a savepoint only from its
// first statement that is waited for. When a statement that was sent late fails,
// the batch is run again with a savepoint and a round trip for each change set.
type writer struct {
	pool   *sql.DB
	conn   *conn
	prompt bool
	// mark is how many statements waited to be sent when the change set began.
	mark int
	open bool // a savepoint was begun and neither released nor forgotten
}

var _ queue.Connection = (*writer)(nil)

const (
	savepoint = "SAVEPOINT change"
	release   = "RELEASE SAVEPOINT change"
)

// Writers of all servers on one database take turns by this lock: rules over
// several rows count on being alone.
var beginWrite = fmt.Sprintf("BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(%d, %d)", lockSpace, writeLock)

func (w *writer) simple(ctx context.Context, text string) error {
	ctx, cancel := context.WithTimeout(ctx, stepTime)
	defer cancel()
	_, err := w.conn.link.simple(ctx, text)
	return err
}

// Begin implements queue.Connection. A connection may have been lost while it
// was idle, so a second one is tried. Other servers may always have written.
func (w *writer) Begin(ctx context.Context, prompt bool) (alone bool, err error) {
	w.prompt, w.open = prompt, false
	for range 2 {
		if err = w.connect(ctx); err != nil {
			return false, err
		}
		if err = w.simple(ctx, beginWrite); err == nil {
			w.conn.start(prompt)
			return false, nil
		}
		if w.conn.alive() { // the server refuses, or others keep the lock
			return false, errors.Join(err, w.Rollback(ctx))
		}
		w.drop()
	}
	return false, err
}

func (w *writer) connect(ctx context.Context) (err error) {
	if w.conn != nil && w.conn.alive() && !w.conn.inTransaction() {
		return nil
	}
	w.drop()
	ctx, cancel := context.WithTimeout(ctx, stepTime)
	defer cancel()
	w.conn, err = dial(ctx, w.pool)
	return err
}

func (w *writer) drop() {
	if w.conn != nil {
		w.conn.put()
		w.conn = nil
	}
}

// Savepoint implements queue.Connection. It is sent with the first statement
// that is waited for.
func (w *writer) Savepoint(context.Context) error {
	w.mark = len(w.conn.link.before)
	w.conn.reach = "" // that of the change set before is not this one's
	w.open = false
	if w.prompt {
		w.conn.ahead(savepoint)
		w.open = true
		return nil
	}
	w.conn.save = w.save
	return nil
}

// save puts a savepoint in front of what the change set sends.
func (w *writer) save() {
	w.conn.save = nil
	w.conn.link.before = slices.Insert(w.conn.link.before, w.mark, step{text: savepoint})
	w.open = true
}

// isSaved tells whether the savepoint was sent, with what came after it.
func (w *writer) isSaved() bool {
	return w.open && !slices.ContainsFunc(w.conn.link.before, func(s step) bool { return s.text == savepoint })
}

// RollbackTo implements queue.Connection.
func (w *writer) RollbackTo(ctx context.Context) error {
	w.conn.save = nil
	switch {
	case !w.conn.alive():
		return errLost
	case w.conn.link.late:
		return queue.ErrLate
	case !w.isSaved():
		return w.forget()
	}
	w.conn.link.before = w.conn.link.before[:0]
	w.conn.inForce = unknown
	return w.simple(ctx, "ROLLBACK TO "+savepoint)
}

// forget takes back what was not sent, the savepoint among it.
func (w *writer) forget() error {
	if w.conn.link.Conn.Conn().PgConn().TxStatus() != 'T' {
		return errLost
	}
	w.conn.link.before = w.conn.link.before[:w.mark]
	w.conn.inForce = unknown
	w.open = false
	return nil
}

// Release implements queue.Connection. It is sent with the next statement, or
// is part of the commit.
func (w *writer) Release(context.Context) error {
	w.conn.save = nil
	switch {
	case !w.conn.alive():
		return errLost
	case !w.open:
		return nil
	case !w.isSaved():
		return w.forget()
	}
	w.conn.ahead(release)
	w.open = false
	return nil
}

// Commit implements queue.Connection.
func (w *writer) Commit(ctx context.Context) error {
	if !w.conn.alive() {
		return errLost
	}
	ctx, cancel := context.WithTimeout(ctx, stepTime)
	defer cancel()
	if err := w.conn.send(ctx); err != nil {
		if w.conn.link.late {
			return queue.ErrLate
		}
		return err
	}
	w.conn.link.before = w.conn.link.before[:0]
	tag, err := w.conn.link.simple(ctx, "COMMIT")
	switch {
	case err != nil && isLost(err):
		return queue.Unsure(err)
	case err != nil:
		return err
	case tag.String() != "COMMIT": // the server rolls back what it calls aborted
		return fmt.Errorf("the commit was answered with %q", tag)
	}
	return nil
}

// Rollback implements queue.Connection.
func (w *writer) Rollback(ctx context.Context) error {
	if w.conn == nil || !w.conn.alive() || !w.conn.inTransaction() {
		return nil
	}
	w.conn.link.before = w.conn.link.before[:0]
	if err := w.simple(ctx, "ROLLBACK"); err != nil {
		w.drop()
		return err
	}
	return nil
}

// Session implements queue.Connection.
func (w *writer) Session() *queue.Session { return queue.NewWhole(w.conn, stepTime, unfit) }

var errLost = errors.New("the connection to the database was lost")
