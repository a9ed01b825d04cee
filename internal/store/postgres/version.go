package postgres

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"evovoice/internal/store"
)

var _ store.Versioned = (*Engine)(nil)

// questions ask which transactions are seen: where two snapshots are the same,
// so is all that can be read. One question answers everyone who came before it
// was sent.
type questions struct {
	pool *sql.DB

	mu     sync.Mutex
	asking bool
	next   *question // not sent yet, nil for none
	seen   string
	number int64
}

type question struct {
	answered chan struct{}
	number   int64
	err      error
}

// Version implements store.Versioned. It tells of commits of other programs too
// (https://www.postgresql.org/docs/current/functions-info.html, pg_current_snapshot).
func (e *Engine) Version(ctx context.Context) (int64, error) {
	if err := e.gate.Enter(); err != nil {
		return 0, err
	}
	defer e.gate.Leave()
	q := e.versions.ask()
	select {
	case <-q.answered:
		return q.number, q.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// ask gives the question that will be sent next.
func (v *questions) ask() *question {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.next == nil {
		v.next = &question{answered: make(chan struct{})}
	}
	if !v.asking {
		v.asking = true
		go v.answer()
	}
	return v.next
}

// answer sends questions until there is none.
func (v *questions) answer() {
	for {
		v.mu.Lock()
		q := v.next
		v.next = nil
		v.asking = q != nil
		v.mu.Unlock()
		if q == nil {
			return
		}
		snapshot, err := v.read()
		if err != nil {
			q.err = fmt.Errorf("read version: %w", err)
		} else {
			if snapshot != v.seen { // only this goroutine looks
				v.seen = snapshot
				v.number++
			}
			q.number = v.number
		}
		close(q.answered)
	}
}

func (v *questions) read() (snapshot string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), stepTime)
	defer cancel()
	err = v.pool.QueryRowContext(ctx, `SELECT pg_current_snapshot()::text`).Scan(&snapshot)
	return snapshot, err
}
