package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"

	"evovoice/internal/store"
)

// conn is one connection inside a transaction, with the reach in force on it.
// One goroutine uses it at a time.
type conn struct {
	sql  *sql.Conn
	link *link

	// reach is that of the statements to come, inForce what the server was
	// told; both are encoded walls.
	reach, inForce string

	// prompt tells that a change set waits for all its statements.
	prompt bool
	// save puts a savepoint in front of the next statement that is waited for; nil
	// where there is one or none is needed.
	save func()
}

var (
	_ store.Conn   = (*conn)(nil)
	_ store.Walled = (*conn)(nil)

	_ store.Deferring = (*conn)(nil)
)

// unknown is no encoded wall, so that the server is told anew.
const unknown = "?"

// dial takes a connection from a pool.
func dial(ctx context.Context, pool *sql.DB) (*conn, error) {
	c, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	made := &conn{sql: c}
	err = c.Raw(func(raw any) error {
		made.link = raw.(*link)
		made.link.before = made.link.before[:0]
		return nil
	})
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return made, nil
}

// Wall implements store.Walled.
func (c *conn) Wall(w store.Wall) { c.reach = encode(w) }

// ahead lets a statement go ahead of the next one.
func (c *conn) ahead(text string) { c.link.before = append(c.link.before, step{text: text}) }

// start forgets what was in force before a transaction.
func (c *conn) start(prompt bool) {
	c.inForce, c.reach, c.save, c.prompt = "", "", nil, prompt
	c.link.before, c.link.late, c.link.prompt = c.link.before[:0], false, prompt
}

// ready is called before a statement that is waited for.
func (c *conn) ready() {
	if c.save != nil {
		c.save()
	}
	c.tell()
}

// tell lets the server know the reach before the next statement, if it changed.
func (c *conn) tell() {
	if c.reach == c.inForce {
		return
	}
	c.link.before = append(c.link.before, step{text: setReach, args: []any{c.reach}})
	c.inForce = c.reach
}

// Exec implements store.Conn.
func (c *conn) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	c.ready()
	result, err := c.sql.ExecContext(ctx, text, args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// Defer implements store.Deferring. A text that is not prepared yet is run at
// once: sent ahead it could fail before the savepoint in front of it stands.
func (c *conn) Defer(ctx context.Context, text string, args ...any) error {
	if !c.link.known[text] {
		_, err := c.Exec(ctx, text, args...)
		return err
	}
	c.tell()
	c.link.before = append(c.link.before, step{text: text, args: args, deferred: true})
	return nil
}

// Flush implements store.Deferring.
func (c *conn) Flush(ctx context.Context) error {
	if !c.prompt {
		return nil
	}
	return c.send(ctx)
}

// send sends the deferred statements that wait.
func (c *conn) send(ctx context.Context) error {
	if !c.link.defers() {
		return nil
	}
	return c.link.flush(ctx)
}

// Query implements store.Conn.
func (c *conn) Query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	c.ready()
	return c.sql.QueryContext(ctx, text, args...)
}

// alive tells whether the connection may be used further.
func (c *conn) alive() bool { return !c.link.Conn.Conn().IsClosed() }

// inTransaction tells whether the server has a transaction open here.
func (c *conn) inTransaction() bool { return c.link.Conn.Conn().PgConn().TxStatus() != 'I' }

// put gives the connection back to its pool, which drops one that is no longer
// in order.
func (c *conn) put() {
	c.link.before = c.link.before[:0]
	if !c.alive() || c.inTransaction() {
		c.sql.Raw(func(any) error { return driver.ErrBadConn }) //nolint:errcheck // that is how a pool is told
	}
	c.sql.Close() //nolint:errcheck // it was given back or dropped
}
