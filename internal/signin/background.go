package signin

import "sync"

// background runs work that callers do not wait for, a bounded number at once.
type background struct {
	slots chan struct{}

	mu      sync.Mutex
	stopped bool
	running sync.WaitGroup
}

// behind is how many works run at a time; more are refused.
const behind = 64

func newBackground() *background { return &background{slots: make(chan struct{}, behind)} }

// start runs fn, unless too many run already, and tells whether it does.
func (b *background) start(fn func()) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.stopped {
		return false
	}
	select {
	case b.slots <- struct{}{}:
	default:
		return false
	}
	b.running.Go(func() {
		defer func() { <-b.slots }()
		fn()
	})
	return true
}

// stop refuses further work and waits for what runs.
func (b *background) stop() {
	b.mu.Lock()
	b.stopped = true
	b.mu.Unlock()
	b.running.Wait()
}
