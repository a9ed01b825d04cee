package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/internal/store"
)

// beforeMigration calls fn, if there is one, on a snapshot of a file whose
// schema is about to be changed. A new file has nothing to lose.
func beforeMigration(ctx context.Context, pool *sql.DB, current, known int64, fn store.BeforeMigration) error {
	if fn == nil || current == 0 || current >= known {
		return nil
	}
	one, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	c := &conn{sql: one, statements: map[string]*sql.Stmt{}}
	defer c.close() //nolint:errcheck // it only read
	err = c.snapshot(ctx, func(shown store.Conn) error { return fn(ctx, current, shown) })
	if err != nil {
		return fmt.Errorf("before the schema is changed: %w", err)
	}
	return nil
}
