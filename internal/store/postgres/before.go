package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"evovoice/internal/store"
)

// beforeMigration calls fn, if there is one, on a snapshot of a database whose
// schema is about to be changed. An empty database has nothing to lose.
func beforeMigration(ctx context.Context, config *pgx.ConnConfig, current, known int64, fn store.BeforeMigration) error {
	if fn == nil || current == 0 || current >= known {
		return nil
	}
	pool := openPool(config, 1, readerSettings)
	defer pool.Close()
	err := read(ctx, pool, func(shown store.Conn) error { return fn(ctx, current, shown) })
	if err != nil {
		return fmt.Errorf("before the schema is changed: %w", err)
	}
	return nil
}
