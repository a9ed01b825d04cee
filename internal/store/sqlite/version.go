package sqlite

import (
	"context"
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
	return e.versions.conn.version(context.WithoutCancel(ctx))
}
