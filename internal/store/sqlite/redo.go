package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"evovoice/internal/store"
)

// journal keeps what the change sets of a transaction did, so that those before
// one that fails can be done again without it. A savepoint for each would cost
// more than all that its statements write, and nearly none fails.
type journal struct {
	*conn
	done []statement
	// spares tells that the change set that runs leaves callers alone.
	spares bool
}

// statement is one that changed something, and how many rows.
type statement struct {
	text    string
	args    []any
	changed int64
}

var (
	_ store.Conn    = (*journal)(nil)
	_ store.Sparing = (*journal)(nil)
)

// SpareCallers implements store.Sparing.
func (j *journal) SpareCallers() { j.spares = true }

// Exec implements store.Conn.
func (j *journal) Exec(ctx context.Context, text string, args ...any) (int64, error) {
	changed, err := j.conn.Exec(ctx, text, args...)
	j.done = append(j.done, statement{text, args, changed})
	return changed, err
}

// returned stands for the count of a statement that gave rows.
const returned = -1

// Query implements store.Conn.
func (j *journal) Query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	if !strings.HasPrefix(strings.TrimSpace(text), "SELECT") {
		j.done = append(j.done, statement{text, args, returned})
	}
	return j.conn.Query(ctx, text, args...)
}

// keep lets go of all but the first statements.
func (j *journal) keep(count int) {
	clear(j.done[count:])
	j.done = j.done[:count]
}

var errDifferent = errors.New("a statement that was done again changed something else")

// again does the statements once more. They start from the same state as
// the first time, and must do the same.
func (j *journal) again(ctx context.Context) error {
	for _, s := range j.done {
		if s.changed == returned {
			rows, err := j.conn.Query(ctx, s.text, s.args...)
			if err != nil {
				return err
			}
			for rows.Next() { //nolint:revive // it is run for what it changes
			}
			if err := rows.Err(); err != nil {
				return err
			}
			continue
		}
		changed, err := j.conn.Exec(ctx, s.text, s.args...)
		if err != nil {
			return err
		}
		if changed != s.changed {
			return fmt.Errorf("%w: %d rows instead of %d: %s", errDifferent, changed, s.changed, s.text)
		}
	}
	return nil
}
