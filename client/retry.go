package client

import (
	"context"
	"crypto/tls"
	"errors"
	"math/rand/v2"
	"net/http"
	"time"
)

// Retry says how often and after which waits a call is repeated. Only calls
// that cannot change things twice are: reads, dry runs and writes with an
// Idempotency-Key. They are repeated when no answer came and after 429, 502,
// 503 and 504; after another 5xx once. Zero members take the defaults.
type Retry struct {
	// Attempts bounds the requests of one call, the first included; 4 unless
	// given. 1 repeats nothing.
	Attempts int
	// MinWait is the wait before the first repetition, 200 ms unless given. It
	// doubles with each further one; up to half of a wait is taken off by chance.
	MinWait time.Duration
	// MaxWait bounds a wait, 30 s unless given. A call that the server asks to
	// wait longer is not repeated.
	MaxWait time.Duration
	// Wait lets d pass, or gives the context's error when that ends first. Tests
	// put their own here.
	Wait func(ctx context.Context, d time.Duration) error
}

func (r *Retry) complete() error {
	if r.Attempts < 0 || r.MinWait < 0 || r.MaxWait < 0 {
		return errors.New("WithRetry: a member is negative")
	}
	if r.Attempts == 0 {
		r.Attempts = 4
	}
	if r.MinWait == 0 {
		r.MinWait = 200 * time.Millisecond
	}
	if r.MaxWait == 0 {
		r.MaxWait = 30 * time.Second
	}
	if r.Wait == nil {
		r.Wait = wait
	}
	return nil
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// attempts decides about the repetitions of one call.
type attempts struct {
	policy *Retry
	made   int
	broken int // answers with a 5xx that says nothing of a better moment
}

// after tells whether the call is worth another attempt, and the wait before it.
func (a *attempts) after(err error) (time.Duration, bool) {
	if a.made >= a.policy.Attempts {
		return 0, false
	}
	var refused *Error
	switch {
	case errors.As(err, &refused):
		return a.afterStatus(refused)
	case errors.Is(err, ErrNoAnswer):
		var untrusted *tls.CertificateVerificationError
		return a.backoff(), !errors.As(err, &untrusted)
	}
	return 0, false
}

func (a *attempts) afterStatus(e *Error) (time.Duration, bool) {
	switch e.Status {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
	default:
		if e.Status < 500 {
			return 0, false
		}
		if a.broken++; a.broken > 1 {
			return 0, false
		}
	}
	if e.RetryAfter > 0 {
		return e.RetryAfter, e.RetryAfter <= a.policy.MaxWait
	}
	return a.backoff(), true
}

// backoff spreads the repetitions of many callers that failed at one moment.
func (a *attempts) backoff() time.Duration {
	d := a.policy.MinWait
	for range a.made - 1 {
		if d >= a.policy.MaxWait/2 {
			d = a.policy.MaxWait
			break
		}
		d *= 2
	}
	d = min(d, a.policy.MaxWait)
	return d - rand.N(d/2+1)
}
