package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// session is the connection as one function sees it, and keeps that function
// from harming those that use the connection after it or share a commit with
// it. It runs nothing once a statement has failed: SQLite may have ended the
// whole transaction then, and what followed would be committed on its own.
type session struct {
	conn *conn
	// whole runs statements to their end: interrupting one rolls back the
	// transaction, and the change sets of others with it.
	whole  bool
	rows   *sql.Rows // of the latest query
	failed error
}

var _ store.Conn = (*session)(nil)

var (
	errEnded    = errors.New("the connection was used after its transaction")
	errRowsOpen = errors.New("the rows of the statement before are still open")
)

// Exec implements store.Conn.
func (s *session) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	ctx, err := s.enter(ctx)
	if err != nil {
		return 0, err
	}
	changed, err := s.conn.Exec(ctx, text, args...)
	s.failed = err
	return changed, err
}

// Query implements store.Conn.
func (s *session) Query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	ctx, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	s.rows, err = s.conn.Query(ctx, text, args...)
	s.failed = err
	return s.rows, err
}

// enter says whether a statement may run, and with which context.
func (s *session) enter(ctx context.Context) (context.Context, error) {
	if s.failed == nil && s.rows != nil {
		if _, closed := s.rows.Columns(); closed == nil {
			return nil, errRowsOpen
		}
		s.failed, s.rows = s.rows.Err(), nil
	}
	if s.failed == nil {
		s.failed = ctx.Err()
	}
	if s.failed != nil {
		return nil, s.failed
	}
	if s.whole {
		ctx = context.WithoutCancel(ctx)
	}
	return ctx, nil
}

// end closes what the function left open and gives its error. A failed
// statement that it made nothing of is its error too.
func (s *session) end(err error) error {
	if s.rows != nil {
		s.rows.Close() //nolint:errcheck // Err tells the same
		s.failed = errors.Join(s.failed, s.rows.Err())
		s.rows = nil
	}
	failed := s.failed
	s.failed = errEnded
	switch {
	case failed != nil && unfit(failed):
		return unavailable("run", failed)
	case err == nil:
		return failed
	}
	return err
}

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

func unavailable(step string, cause error) error {
	return &fault.Error{
		Code:       fault.Unavailable,
		Message:    "The database could not do this now, and nothing was kept",
		RetryAfter: time.Second,
		Cause:      fmt.Errorf("%s: %w", step, cause),
	}
}

func stopping() error { return fault.New(fault.Unavailable, "The server is stopping") }
