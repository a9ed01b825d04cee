package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"strconv"

	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

// conn is one connection with the statements it has prepared. One goroutine
// uses it at a time.
type conn struct {
	sql        *sql.Conn
	statements map[string]*sql.Stmt
}

// Bounds of the statements kept: filters make texts of many shapes, and long
// lists of ids make long ones, in bytes.
const (
	maxStatements = 256
	maxKept       = 8 << 10
)

func (c *conn) prepare(ctx context.Context, text string) (*sql.Stmt, error) {
	if s, ok := c.statements[text]; ok {
		return s, nil
	}
	if len(c.statements) >= maxStatements {
		c.forget() // none of them is running: a session has one at a time
	}
	s, err := c.sql.PrepareContext(ctx, numbered(text))
	if err != nil {
		return nil, fmt.Errorf("prepare %s: %w", text, err)
	}
	c.statements[text] = s
	return s, nil
}

// numbered spells placeholders as ?1 for $1. SQLite takes $1 for a name and
// looks through all names before it, which makes long lists take quadratic time.
// Where each comes once and in turn they are spelled ?, as the driver asks for
// the name of each one that has a number whenever it binds.
func numbered(text string) string {
	turn := 0
	for _, number := range placeholder.FindAllStringSubmatch(text, -1) {
		if turn++; number[1] != strconv.Itoa(turn) {
			return placeholder.ReplaceAllString(text, "?$1")
		}
	}
	return placeholder.ReplaceAllString(text, "?")
}

var placeholder = regexp.MustCompile(`\$([0-9]+)`)

func (c *conn) forget() {
	for text, s := range c.statements {
		s.Close()
		delete(c.statements, text)
	}
}

// Exec implements store.Conn.
func (c *conn) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	s, err := c.prepare(ctx, text)
	if err != nil {
		return 0, err
	}
	result, err := s.ExecContext(ctx, args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// Query implements store.Conn.
func (c *conn) Query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	if len(text) > maxKept {
		return c.sql.QueryContext(ctx, numbered(text), args...)
	}
	s, err := c.prepare(ctx, text)
	if err != nil {
		return nil, err
	}
	return s.QueryContext(ctx, args...)
}

// begin opens a transaction. It first ends one that an earlier end failed to:
// the connection would be of no use for good.
func (c *conn) begin(ctx context.Context, how string) error {
	_, err := c.Exec(ctx, how)
	if err == nil {
		return nil
	}
	if _, stuck := c.Exec(ctx, "ROLLBACK"); stuck != nil {
		return err
	}
	_, err = c.Exec(ctx, how)
	return err
}

// version is the file's as this connection sees it, whose own commits do not
// count (https://www.sqlite.org/pragma.html#pragma_data_version).
func (c *conn) version(ctx context.Context) (version int64, err error) {
	rows, err := c.Query(ctx, `PRAGMA data_version`)
	if err != nil {
		return 0, fmt.Errorf("read version: %w", err)
	}
	defer rows.Close()
	if rows.Next() {
		err = rows.Scan(&version)
	}
	if err == nil {
		err = rows.Err()
	}
	if err != nil {
		return 0, fmt.Errorf("read version: %w", err)
	}
	return version, nil
}

// snapshot runs fn in a read transaction, so that all its queries see one state.
func (c *conn) snapshot(ctx context.Context, fn func(store.Conn) error) (err error) {
	calm := context.WithoutCancel(ctx)
	if err := c.begin(calm, "BEGIN"); err != nil {
		return queue.Unavailable("begin snapshot", err)
	}
	s := queue.NewSession(c, unfit)
	defer func() {
		err = s.End(err)
		if _, end := c.Exec(calm, "COMMIT"); end != nil && err == nil {
			err = queue.Unavailable("end snapshot", end)
		}
	}()
	return fn(s)
}

func (c *conn) close() error {
	c.forget()
	if err := c.sql.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
		return err
	}
	return nil
}
