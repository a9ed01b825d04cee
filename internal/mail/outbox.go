package mail

import (
	"context"
	"log/slog"
	"sync"

	"evovoice/internal/fault"
)

// Outbox runs jobs that send mail, one after the other in the background. It
// forgets what waits when the program ends.
type Outbox struct {
	log     *slog.Logger
	waiting chan job
	// ending ends running jobs.
	ending context.Context
	end    context.CancelFunc

	mu      sync.Mutex
	stopped bool
	workers sync.WaitGroup
}

type job struct {
	send  func(context.Context) error
	attrs []any
}

// Bounds of an outbox.
const (
	workers    = 4
	maxWaiting = 1000
)

// NewOutbox makes an outbox that logs what could not be sent.
func NewOutbox(log *slog.Logger) *Outbox {
	o := &Outbox{log: log, waiting: make(chan job, maxWaiting)}
	o.ending, o.end = context.WithCancel(context.Background())
	return o
}

// Start begins to send.
func (o *Outbox) Start() {
	for range workers {
		o.workers.Go(func() {
			for j := range o.waiting {
				o.run(j)
			}
		})
	}
}

func (o *Outbox) run(j job) {
	if err := j.send(o.ending); err != nil {
		o.log.Error("mail was not sent", append(j.attrs, "error", err)...)
	}
}

// Add has send called in the background, with a context that ends with the
// outbox. attrs are logged with its error. It fails with fault.Unavailable when
// too many wait already, and after Stop.
func (o *Outbox) Add(send func(context.Context) error, attrs ...any) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.stopped {
		select {
		case o.waiting <- job{send, attrs}:
			return nil
		default:
		}
	}
	return fault.New(fault.Unavailable, "Too many mails wait to be sent")
}

// Stop takes no further mail and waits until all that waits is sent. When ctx
// ends before, what is left is ended and logged.
func (o *Outbox) Stop(ctx context.Context) {
	o.mu.Lock()
	if !o.stopped {
		o.stopped = true
		close(o.waiting)
	}
	o.mu.Unlock()
	defer o.end()
	defer context.AfterFunc(ctx, o.end)()
	o.workers.Wait()
}
