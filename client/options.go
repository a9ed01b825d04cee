package client

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Option is a setting of a client.
type Option interface{ setClient(*Client) error }

// CallOption is a setting of one call.
type CallOption interface{ setCall(*call) error }

// CommonOption is a setting of one call, or of each call of a client.
type CommonOption interface {
	Option
	CallOption
}

type clientOption func(*Client) error

func (o clientOption) setClient(c *Client) error { return o(c) }

type callOption func(*call) error

func (o callOption) setCall(c *call) error { return o(c) }

type commonOption struct{ callOption }

func (o commonOption) setClient(c *Client) error {
	c.common = append(c.common, o)
	return o.setCall(&call{}) // what is wrong with it shows now and not at the first call
}

// WithHTTPClient makes the calls with a copy of h: its transport, its timeout,
// which bounds each attempt, and its cookie jar if it has one. Without this
// option an attempt may take a minute.
func WithHTTPClient(h *http.Client) Option {
	return clientOption(func(c *Client) error {
		if h == nil {
			return errors.New("WithHTTPClient: nil")
		}
		copied := *h
		c.http = &copied
		return nil
	})
}

// WithBasic sends user name and password with each call by HTTP Basic. They
// count before a session that SignIn opened.
func WithBasic(userName, password string) Option {
	return clientOption(func(c *Client) error {
		if userName == "" || password == "" {
			return errors.New("WithBasic: user name and password must not be empty")
		}
		if strings.Contains(userName, ":") { // RFC 7617 2
			return errors.New("WithBasic: a user name with a colon cannot be sent")
		}
		c.basic = url.UserPassword(userName, password)
		return nil
	})
}

// WithUserAgent names the calling program to the server, which notes it with
// each session.
func WithUserAgent(name string) Option {
	return clientOption(func(c *Client) error {
		c.userAgent = name
		return checkHeader("WithUserAgent", name)
	})
}

// WithRetry says how calls are repeated.
func WithRetry(r Retry) Option {
	return clientOption(func(c *Client) error {
		c.retry = r
		return nil
	})
}

// WithLimits bounds requests and replies.
func WithLimits(l Limits) Option {
	return clientOption(func(c *Client) error {
		if l.Request < 0 || l.Reply < 0 {
			return errors.New("WithLimits: a limit is negative")
		}
		c.limits = l
		return nil
	})
}

// WithReason says why changes are made; the server keeps it with each change
// set. Operations that change nothing do without it.
func WithReason(text string) CommonOption {
	return commonOption{func(c *call) error {
		c.reason = text
		return checkHeader("WithReason", text)
	}}
}

// WithDryRun asks a write to run whole and to be rolled back: the reply shows
// what would be, or the error what would be refused. A write that the server
// answers without having run dry fails with ErrNotDry. Operations that change
// nothing run as ever.
func WithDryRun() CommonOption {
	return commonOption{func(c *call) error {
		c.dryRun = true
		return nil
	}}
}

// WithIdempotencyKey sends this key with a write instead of a fresh one. A
// later call with the same request and key gets the stored reply, so that a
// write whose answer was lost can be repeated in another process. Dry runs,
// signing in and operations that change nothing go without a key.
func WithIdempotencyKey(key string) CallOption {
	return callOption(func(c *call) error {
		if key == "" {
			return errors.New("WithIdempotencyKey: the key is empty")
		}
		c.key = key
		return checkHeader("WithIdempotencyKey", key)
	})
}

// WithRequestID names the call in the server's log and audit. The server takes
// up to 100 letters, digits and -_.:+=/@ and makes its own id for others.
func WithRequestID(id string) CallOption {
	return callOption(func(c *call) error {
		c.requestID = id
		return checkHeader("WithRequestID", id)
	})
}

// WithOutcome fills o once the call is over, failed or not.
func WithOutcome(o *Outcome) CallOption {
	return callOption(func(c *call) error {
		if o == nil {
			return errors.New("WithOutcome: nil")
		}
		c.outcome = o
		return nil
	})
}

// Outcome is what a call tells beside its reply.
type Outcome struct {
	// RequestID is the call's name in the server's log and audit; empty when no
	// answer came.
	RequestID string
	// IdempotencyKey was sent with the write; WithIdempotencyKey repeats it.
	IdempotencyKey string
	// Attempts counts the requests made, without those that the transport repeats
	// by itself when an idle connection turns out to be closed.
	Attempts int
	// Replayed tells that the server gave the stored reply of an earlier
	// request with the same key.
	Replayed bool
}

// checkHeader refuses what cannot stand in a header (RFC 9110 5.5).
func checkHeader(option, value string) error {
	for _, b := range []byte(value) {
		if b < ' ' && b != '\t' || b == 0x7f {
			return fmt.Errorf("%s: control characters cannot be sent", option)
		}
	}
	return nil
}
