package queue

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"evovoice/internal/store"
)

// Session is a connection as one function sees it. It keeps that function from
// harming those that use the connection after it or share a commit with it. It
// runs nothing once a statement has failed: a database may have ended the whole
// transaction then, and what followed would be committed on its own.
type Session struct {
	conn  store.Conn
	bound bound
	unfit func(error) bool

	rows   *sql.Rows // of the latest query
	cancel context.CancelFunc
	failed error

	memory  *memory // nil for a read
	learned learned
}

// bound is how long a statement may run.
type bound struct {
	// whole runs statements to their end, whatever their caller does.
	whole bool
	limit time.Duration
}

// NewSession gives a connection to a function that its caller may leave: its
// statements end with their contexts. Unfit tells that a statement failed for
// the state of the database and not for what it asks, so that the same may go
// well later.
func NewSession(conn store.Conn, unfit func(error) bool) *Session {
	return &Session{conn: conn, unfit: unfit}
}

// NewWhole gives a connection to a function that shares its transaction with
// others. Its statements run to their end, for at most limit unless that is 0:
// interrupting one rolls back the change sets of others with it.
func NewWhole(conn store.Conn, limit time.Duration, unfit func(error) bool) *Session {
	return &Session{conn: conn, bound: bound{true, limit}, unfit: unfit}
}

var (
	_ store.Conn        = (*Session)(nil)
	_ store.Deferring   = (*Session)(nil)
	_ store.Remembering = (*Session)(nil)
	_ store.Sparing     = (*Session)(nil)
)

var (
	errEnded    = errors.New("the connection was used after its transaction")
	errRowsOpen = errors.New("the rows of the statement before are still open")
)

// Wall passes the reach on to a connection that wants to know it.
func (s *Session) Wall(w store.Wall) {
	if walled, ok := s.conn.(store.Walled); ok && s.failed == nil {
		walled.Wall(w)
	}
}

// SpareCallers passes it on to a connection that wants to know it.
func (s *Session) SpareCallers() {
	if c, ok := s.conn.(store.Sparing); ok {
		c.SpareCallers()
	}
}

// Exec implements store.Conn.
func (s *Session) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	ctx, err := s.enter(ctx)
	if err != nil {
		return 0, err
	}
	defer s.release()
	changed, err := s.conn.Exec(ctx, text, args...)
	s.failed = err
	return changed, err
}

// Defer implements store.Deferring; a connection that cannot runs the statement
// at once.
func (s *Session) Defer(ctx context.Context, text string, args ...any) error {
	d, ok := s.conn.(store.Deferring)
	if !ok {
		_, err := s.Exec(ctx, text, args...)
		return err
	}
	ctx, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer s.release()
	s.failed = d.Defer(ctx, text, args...)
	return s.failed
}

// Flush implements store.Deferring.
func (s *Session) Flush(ctx context.Context) error {
	d, ok := s.conn.(store.Deferring)
	if !ok {
		return nil
	}
	ctx, err := s.enter(ctx)
	if err != nil {
		return err
	}
	defer s.release()
	s.failed = d.Flush(ctx)
	return s.failed
}

// Query implements store.Conn.
func (s *Session) Query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	ctx, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	s.rows, err = s.conn.Query(ctx, text, args...)
	s.failed = err
	return s.rows, err
}

// enter says whether a statement may run, and with which context.
func (s *Session) enter(ctx context.Context) (context.Context, error) {
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
	s.release()
	if s.bound.whole {
		ctx = context.WithoutCancel(ctx)
	}
	if s.bound.limit > 0 {
		ctx, s.cancel = context.WithTimeout(ctx, s.bound.limit)
	}
	return ctx, nil
}

// release ends the context of the statement before.
func (s *Session) release() {
	if s.cancel != nil {
		s.cancel()
		s.cancel = nil
	}
}

// End closes what the function left open and gives its error. A failed
// statement that it made nothing of is its error too.
func (s *Session) End(err error) error {
	if s.rows != nil {
		s.rows.Close() //nolint:errcheck // Err tells the same
		s.failed = errors.Join(s.failed, s.rows.Err())
		s.rows = nil
	}
	s.release()
	if err == nil && s.failed == nil && s.bound.whole { // reads have nothing to send
		s.Flush(context.Background()) //nolint:errcheck // failed keeps it
	}
	failed := s.failed
	s.failed = errEnded
	switch {
	case failed != nil && s.unfit(failed):
		return Unavailable("run", failed)
	case err == nil:
		return failed
	}
	return err
}
