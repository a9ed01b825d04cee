package client

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// call is one call of an operation, over all its attempts.
type call struct {
	op        *operation
	reason    string
	key       string
	requestID string
	dryRun    bool
	outcome   *Outcome
}

// invoke calls an operation that has a reply.
func invoke[T any](ctx context.Context, c *Client, op *operation, request any, options []CallOption) (*T, error) {
	reply := new(T)
	if err := c.call(ctx, op, request, options, reply); err != nil {
		return nil, err
	}
	return reply, nil
}

// call calls an operation and decodes the answer into reply, nil for none.
func (c *Client) call(ctx context.Context, op *operation, request any, options []CallOption, reply any) error {
	made, err := c.newCall(op, options)
	if err != nil {
		return fmt.Errorf("client: %s: %w", op.name, err)
	}
	*made.outcome = Outcome{IdempotencyKey: made.key}
	m, err := c.message(op, request, made.dryRun)
	if err == nil {
		var text []byte
		if text, err = c.answer(ctx, made, m); err == nil {
			err = decodeReply(text, reply)
		}
	}
	if err != nil {
		return fmt.Errorf("client: %s: %w", op.name, err)
	}
	return nil
}

// newCall reads the options and drops what the operation has no use for.
func (c *Client) newCall(op *operation, options []CallOption) (*call, error) {
	made := &call{op: op, outcome: &Outcome{}}
	for _, list := range [][]CallOption{c.common, options} {
		for _, o := range list {
			if err := o.setCall(made); err != nil {
				return nil, err
			}
		}
	}
	switch {
	case op.reads:
		made.reason, made.key, made.dryRun = "", "", false
	case op.open || made.dryRun:
		made.key = ""
	case made.key == "":
		made.key = rand.Text()
	}
	return made, nil
}

// repeatable tells whether a second attempt cannot change things twice.
func (made *call) repeatable() bool { return made.op.reads || !made.op.open }

// answer gives the body of a success, after as many attempts as that takes.
func (c *Client) answer(ctx context.Context, made *call, m message) ([]byte, error) {
	tried := attempts{policy: &c.retry}
	for {
		tried.made++
		made.outcome.Attempts = tried.made
		text, err := c.exchange(ctx, made, m)
		if err == nil {
			return text, nil
		}
		if !made.repeatable() || ctx.Err() != nil {
			return nil, err
		}
		pause, again := tried.after(err)
		if !again {
			return nil, err
		}
		if stopped := c.retry.Wait(ctx, pause); stopped != nil {
			return nil, fmt.Errorf("%w, waiting to repeat after %w", stopped, err)
		}
	}
}

// exchange sends the request once and reads the answer.
func (c *Client) exchange(ctx context.Context, made *call, m message) ([]byte, error) {
	var body io.Reader
	if m.body != nil {
		body = bytes.NewReader(m.body)
	}
	request, err := http.NewRequestWithContext(ctx, m.verb, m.url, body)
	if err != nil {
		return nil, err
	}
	c.setHeader(request, made)
	answer, err := c.http.Do(request)
	if err != nil {
		return nil, noAnswer(err)
	}
	defer answer.Body.Close() //nolint:errcheck // nothing more is read
	return c.read(made, answer)
}

func (c *Client) setHeader(request *http.Request, made *call) {
	header := request.Header
	header.Set("Accept", "application/json")
	header.Set("User-Agent", c.userAgent)
	if request.Body != nil {
		header.Set("Content-Type", "application/json")
	}
	if c.basic != nil {
		password, _ := c.basic.Password()
		request.SetBasicAuth(c.basic.Username(), password)
	}
	for name, value := range map[string]string{
		"X-Reason":        made.reason,
		"Idempotency-Key": made.key,
		"X-Request-Id":    made.requestID,
	} {
		if value != "" {
			header.Set(name, value)
		}
	}
}

// noAnswer leaves the address out of what net/http reports: a query may hold
// what people typed, and the error may end up in a log.
func noAnswer(err error) error {
	var transport *url.Error
	if errors.As(err, &transport) {
		err = transport.Err
	}
	return fmt.Errorf("%w: %w", ErrNoAnswer, err)
}
