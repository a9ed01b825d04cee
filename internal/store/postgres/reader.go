package postgres

import (
	"context"
	"database/sql"

	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

const beginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

// snapshot is the connection of one read. The transaction begins with its first
// statement, which a connection lost while it was idle may still be replaced for.
type snapshot struct {
	pool *sql.DB
	*conn
	begun bool
	reach store.Wall
}

var _ store.Walled = (*snapshot)(nil)

// read runs fn on one snapshot.
func read(ctx context.Context, pool *sql.DB, fn func(store.Conn) error) (err error) {
	s := &snapshot{pool: pool}
	session := queue.NewSession(s, unfit)
	defer func() {
		err = session.End(err)
		s.end(context.WithoutCancel(ctx))
	}()
	return fn(session)
}

// Wall implements store.Walled.
func (s *snapshot) Wall(w store.Wall) { s.reach = w }

// Exec implements store.Conn.
func (s *snapshot) Exec(ctx context.Context, text string, args ...any) (changed int64, err error) {
	err = s.begin(ctx, func() error {
		changed, err = s.conn.Exec(ctx, text, args...)
		return err
	})
	return changed, err
}

// Query implements store.Conn.
func (s *snapshot) Query(ctx context.Context, text string, args ...any) (rows *sql.Rows, err error) {
	err = s.begin(ctx, func() error {
		rows, err = s.conn.Query(ctx, text, args...) //nolint:sqlclosecheck // the session closes them
		return err
	})
	return rows, err
}

// begin runs a statement with the transaction's begin ahead of it, if it is the
// first. Each connection that turns out to be lost leaves the pool, so that at
// last a new one is made, or making it fails.
func (s *snapshot) begin(ctx context.Context, statement func() error) error {
	for {
		if s.conn == nil {
			c, err := dial(ctx, s.pool)
			switch {
			case err != nil && ctx.Err() != nil:
				return ctx.Err()
			case err != nil:
				return queue.Unavailable("connect", err)
			}
			c.inForce = ""
			c.ahead(beginRead)
			s.conn = c
		}
		s.conn.Wall(s.reach)
		err := statement()
		if err == nil || s.begun || s.conn.alive() || ctx.Err() != nil {
			s.begun = true
			return err
		}
		s.conn.put()
		s.conn = nil
	}
}

// end gives the connection back, out of its transaction.
func (s *snapshot) end(ctx context.Context) {
	if s.conn == nil {
		return
	}
	defer s.conn.put()
	if !s.conn.alive() || !s.conn.inTransaction() {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, stepTime)
	defer cancel()
	s.conn.link.simple(ctx, "COMMIT") //nolint:errcheck // put drops a connection that is still in its transaction
}
