package queue

import "sync"

// Gate counts the reads under way, so that closing an engine waits for them and
// lets no further one in. Its zero value is no gate; NewGate makes one.
type Gate struct {
	work   sync.WaitGroup
	mu     sync.Mutex // held while work is added and while closed is closed
	closed chan struct{}
}

// NewGate makes an open gate.
func NewGate() *Gate { return &Gate{closed: make(chan struct{})} }

// Enter counts a read that Close is to wait for, until it calls Leave. It fails
// with fault.Unavailable after Close.
func (g *Gate) Enter() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	select {
	case <-g.closed:
		return Stopping()
	default:
		g.work.Add(1)
		return nil
	}
}

// Leave ends a read.
func (g *Gate) Leave() { g.work.Done() }

// Closed is closed by Close.
func (g *Gate) Closed() <-chan struct{} { return g.closed }

// Close lets nobody in any more and waits for those inside. It may be called
// once.
func (g *Gate) Close() {
	g.mu.Lock()
	close(g.closed)
	g.mu.Unlock()
	g.work.Wait()
}
