package sqlite

import (
	"context"
	"fmt"
	"sync"

	"evovoice/internal/store"
)

var _ store.Versioned = (*Engine)(nil)

// versions asks for the file's version on a connection of its own, which
// commits nothing: a connection does not count its own commits.
type versions struct {
	mu   sync.Mutex
	conn *conn
}

// Version implements store.Versioned. It tells of commits of other processes too
// (https://www.sqlite.org/pragma.html#pragma_data_version).
func (e *Engine) Version(ctx context.Context) (int64, error) {
	if !e.beginRead() {
		return 0, store.ErrClosed
	}
	defer e.reads.Done()
	e.versions.mu.Lock()
	defer e.versions.mu.Unlock()
	rows, err := e.versions.conn.Query(context.WithoutCancel(ctx), `PRAGMA data_version`)
	if err != nil {
		return 0, fmt.Errorf("read version: %w", err)
	}
	defer rows.Close()
	version := int64(0)
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
