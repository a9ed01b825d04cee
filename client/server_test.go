package client_test

import (
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/client"
	"evovoice/internal/app"
	"evovoice/internal/user"
)

const (
	adminEmail = "ada@harbor.example"
	password   = "seven quiet harbours"
)

// start runs a real server on a new database until the test ends.
func start(t *testing.T) *app.App {
	t.Helper()
	a, err := app.New(t.Context(), app.Config{Listen: "127.0.0.1:0", Data: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.Stop(); err != nil {
			t.Error(err)
		}
	})
	if _, err := a.FirstStart(t.Context(), adminEmail, password); err != nil {
		t.Fatal(err)
	}
	if err := a.Start(); err != nil {
		t.Fatal(err)
	}
	return a
}

// manager adds a Manager of the account and gives a client of that login.
func manager(t *testing.T, a *app.App, accountID string) *client.Client {
	t.Helper()
	const email = "marta@harbor.example"
	_, err := a.AddLogin(t.Context(), user.Login{Email: email, Roles: []api.Role{api.Manager}, AccountIDs: []string{accountID}}, password)
	if err != nil {
		t.Fatal(err)
	}
	return dial(t, a.URL(), client.WithBasic(email, password))
}

// dial makes a client that never waits in earnest. When the test ends, the
// client must have given every answer's body back.
func dial(t *testing.T, url string, options ...client.Option) *client.Client {
	t.Helper()
	bodies := &bodyCounter{transport: &http.Transport{}}
	options = append([]client.Option{
		client.WithHTTPClient(&http.Client{Transport: bodies}),
		client.WithRetry(client.Retry{Wait: noWait}),
	}, options...)
	c, err := client.New(url, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		c.Close()
		bodies.transport.CloseIdleConnections()
		if open := bodies.open.Load(); open != 0 {
			t.Errorf("%d bodies were left open", open)
		}
	})
	return c
}

func noWait(ctx context.Context, _ time.Duration) error { return ctx.Err() }

// admin is a client of the administrator.
func admin(t *testing.T, url string, options ...client.Option) *client.Client {
	t.Helper()
	return dial(t, url, append(options, client.WithBasic(adminEmail, password))...)
}

// newAccount opens an account.
func newAccount(t *testing.T, c *client.Client, name string) *api.AccountInfo {
	t.Helper()
	opened, err := c.NewAccount(t.Context(), &api.NewAccount{Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return opened
}

// serve runs a handler as a server until the test ends.
func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = discard
	s.Start()
	t.Cleanup(s.Close)
	return s.URL
}

// bodyCounter counts the bodies that are not closed yet.
type bodyCounter struct {
	transport *http.Transport
	open      atomic.Int64
}

func (b *bodyCounter) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := b.transport.RoundTrip(r)
	if err == nil {
		b.open.Add(1)
		answer.Body = &countedBody{ReadCloser: answer.Body, counter: b}
	}
	return answer, err
}

type countedBody struct {
	io.ReadCloser
	counter *bodyCounter
	closed  atomic.Bool
}

func (b *countedBody) Close() error {
	if !b.closed.Swap(true) {
		b.counter.open.Add(-1)
	}
	return b.ReadCloser.Close()
}

var discard = log.New(io.Discard, "", 0)
