package store

import (
	"context"
	"errors"
	"sync"
)

// Readings lets those who ask for the same at the same version share one
// reading: after a commit many do at once. Its zero value is ready.
type Readings[T any] struct {
	mu      sync.Mutex
	running map[readingKey]*reading[T]
}

type readingKey struct {
	version int64
	key     string
}

type reading[T any] struct {
	done   chan struct{}
	result T
	err    error
}

var errUnfinished = errors.New("store: the reading did not end")

// Share gives what read gives, or another caller's reading that has begun at the
// version, which was asked for before. The result is shared and must not be
// changed. Of a reading that failed nothing is taken, as what failed may be the
// other caller's.
func (r *Readings[T]) Share(ctx context.Context, version int64, key string, read func() (T, error)) (T, error) {
	own, other := r.begin(readingKey{version, key})
	if other != nil {
		select {
		case <-other.done:
		case <-ctx.Done():
			var none T
			return none, ctx.Err()
		}
		if other.err == nil {
			return other.result, nil
		}
		return read()
	}
	defer r.end(readingKey{version, key}, own)
	own.result, own.err = read()
	return own.result, own.err
}

// begin gives a reading of one's own, or one that is running.
func (r *Readings[T]) begin(key readingKey) (own, other *reading[T]) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if other := r.running[key]; other != nil {
		return nil, other
	}
	own = &reading[T]{done: make(chan struct{}), err: errUnfinished}
	if r.running == nil {
		r.running = map[readingKey]*reading[T]{}
	}
	r.running[key] = own
	return own, nil
}

func (r *Readings[T]) end(key readingKey, own *reading[T]) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.running, key)
	close(own.done)
}
