package signin

import (
	"context"
	"sync"
)

// turns lets one call at a time check a name with a password, so that the calls
// behind the first find what it found and cost no hash each.
type turns struct {
	mu    sync.Mutex
	taken map[digest]chan struct{} // closed when the turn is over
}

func newTurns() *turns { return &turns{taken: map[digest]chan struct{}{}} }

// take gives the turn, or waits until the one who has it is done and gives
// false. The turn must be given back with done.
func (t *turns) take(ctx context.Context, d digest) (bool, error) {
	t.mu.Lock()
	busy, taken := t.taken[d]
	if !taken {
		t.taken[d] = make(chan struct{})
	}
	t.mu.Unlock()
	if !taken {
		return true, nil
	}
	select {
	case <-busy:
		return false, nil
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

func (t *turns) done(d digest) {
	t.mu.Lock()
	defer t.mu.Unlock()
	close(t.taken[d])
	delete(t.taken, d)
}
