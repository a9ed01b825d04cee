package host

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// callContext is the context of a call: that of its request, with the exchange,
// and an end after the time that a call may take. The timer for that runs only
// once somebody waits for it.
type callContext struct {
	context.Context // of the request
	host            *Host
	began           time.Time
	exchange        exchange

	mu     sync.Mutex
	ended  atomic.Bool
	timed  atomic.Pointer[timedContext] // nil until somebody waits
	cancel context.CancelFunc
}

type timedContext struct{ context.Context }

type exchangeKey struct{}

// exchangeOf gives the exchange of the call that ctx is of, nil for none.
func exchangeOf(ctx context.Context) *exchange {
	e, _ := ctx.Value(exchangeKey{}).(*exchange)
	return e
}

// Deadline implements context.Context.
func (c *callContext) Deadline() (time.Time, bool) { return c.start().Deadline() }

// Done implements context.Context.
func (c *callContext) Done() <-chan struct{} { return c.start().Done() }

// Err implements context.Context.
func (c *callContext) Err() error {
	if c.timed.Load() == nil && !c.ended.Load() && c.left() > 0 {
		return c.Context.Err()
	}
	return c.start().Err()
}

// Value implements context.Context.
func (c *callContext) Value(key any) any {
	if key == (exchangeKey{}) {
		return &c.exchange
	}
	if t := c.timed.Load(); t != nil {
		return t.Value(key)
	}
	return c.Context.Value(key)
}

// left is how much longer the call may take.
func (c *callContext) left() time.Duration {
	return c.host.config.Timeout - c.host.config.Now().Sub(c.began)
}

// start gives a context that ends when the call does, with its timer running.
func (c *callContext) start() *timedContext {
	if t := c.timed.Load(); t != nil {
		return t
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if t := c.timed.Load(); t != nil {
		return t
	}
	t := &timedContext{}
	if c.ended.Load() {
		t.Context, c.cancel = context.WithCancel(c.Context)
		c.cancel()
	} else {
		t.Context, c.cancel = context.WithTimeout(c.Context, c.left())
	}
	c.timed.Store(t)
	return t
}

// end ends the call.
func (c *callContext) end() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended.Store(true)
	if c.cancel != nil {
		c.cancel()
	}
}
