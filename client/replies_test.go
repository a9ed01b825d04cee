package client_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/client"
)

const webPage = "<html>Bad Gateway</html>"

func TestAnswersOfAnotherForm(t *testing.T) {
	t.Parallel()
	endless := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, strings.Repeat(" ", 1<<10)); err != nil {
				return
			}
		}
	}
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		want   error
	}{
		"malformed JSON":     {answer("application/json", `{"id":"1"`), client.ErrReply},
		"more than one":      {answer("application/json", `{} {}`), client.ErrReply},
		"a list":             {answer("application/json", `[]`), client.ErrReply},
		"null":               {answer("application/json", ` null `), client.ErrReply},
		"a wrong type":       {answer("application/json", `{"id":1}`), client.ErrReply},
		"a page":             {answer("text/html", webPage), client.ErrReply},
		"no content type":    {answer("", `{}`), client.ErrReply},
		"nothing":            {answer("application/json", ``), client.ErrReply},
		"no content":         {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }, client.ErrReply},
		"a byte too many":    {answer("application/json", `{"id":"`+strings.Repeat("x", 1<<12-8)+`"}`), client.ErrTooLarge},
		"as large as it may": {answer("application/json", `{"id":"`+strings.Repeat("x", 1<<12-9)+`"}`), nil},
		"without an end":     {endless, client.ErrTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var requests atomic.Int64
			c := dial(t, script(t, &requests, test.answer), client.WithLimits(client.Limits{Reply: 1 << 12}))
			reply, err := c.NewCustomer(t.Context(), nil)
			if !errors.Is(err, test.want) || (reply == nil) != (err != nil) {
				t.Errorf("reply %v, error %v", reply, err)
			}
			if requests.Load() != 1 {
				t.Errorf("%d requests", requests.Load())
			}
		})
	}
}

func TestErrorsOfAnotherForm(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		status       int
		kind, body   string
		code, text   string
		isNotFound   bool
		fieldsAtMost int
	}{
		"a page":             {404, "text/html", webPage, "", "404: Not Found (request r)", false, 0},
		"no body":            {404, "application/json", "", "", "404: Not Found (request r)", false, 0},
		"malformed JSON":     {404, "application/json", "{", "", "404: Not Found (request r)", false, 0},
		"another JSON":       {404, "application/json", `{"error":"x"}`, "", "404: Not Found (request r)", false, 0},
		"names with capital": {404, "application/json", `{"ResponseStatus":{"ErrorCode":"NotFound","Message":"Gone"}}`, "NotFound", "404 NotFound: Gone (request r)", true, 0},
		"too large":          {404, "application/json", strings.Repeat(" ", 2<<20) + `{}`, "", "404: Not Found (request r)", false, 0},
		"unknown status":     {499, "", "", "", "499 (request r)", false, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := dial(t, serve(t, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", test.kind)
				w.Header().Set("X-Request-Id", "r")
				w.WriteHeader(test.status)
				io.WriteString(w, test.body) //nolint:errcheck // the client need not read it all
			}))
			_, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: "1"})
			var e *client.Error
			if !errors.As(err, &e) || e.Status != test.status || e.Code != test.code || e.Error() != test.text {
				t.Fatalf("error %v", err)
			}
			if !strings.HasPrefix(err.Error(), "client: GetCustomer: ") {
				t.Errorf("error %v does not name the operation", err)
			}
			if client.IsNotFound(err) != test.isNotFound {
				t.Errorf("IsNotFound is %v", !test.isNotFound)
			}
		})
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	var requests atomic.Int64
	c := dial(t, script(t, &requests, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "https://elsewhere.example/customers", http.StatusPermanentRedirect)
	}))
	_, err := c.NewCustomer(t.Context(), nil)
	var e *client.Error
	if !errors.As(err, &e) || e.Status != 308 || !strings.Contains(e.Message, "elsewhere.example") || requests.Load() != 1 {
		t.Errorf("after %d requests: %v", requests.Load(), err)
	}
}

func TestDryRunWithoutConfirmation(t *testing.T) {
	t.Parallel()
	c := dial(t, serve(t, fine))
	if _, err := c.NewCustomer(t.Context(), nil, client.WithDryRun()); !errors.Is(err, client.ErrNotDry) {
		t.Errorf("error %v", err)
	}
}

func TestRequestsAreBounded(t *testing.T) {
	t.Parallel()
	var requests atomic.Int64
	c := dial(t, script(t, &requests, fine), client.WithLimits(client.Limits{Request: 100}))
	if _, err := c.NewCustomer(t.Context(), &api.NewCustomer{Name: strings.Repeat("a", 89)}); err != nil {
		t.Errorf("100 bytes: %v", err)
	}
	if _, err := c.NewCustomer(t.Context(), &api.NewCustomer{Name: strings.Repeat("a", 90)}); !errors.Is(err, client.ErrTooLarge) {
		t.Errorf("101 bytes: %v", err)
	}
	if requests.Load() != 1 {
		t.Errorf("%d requests", requests.Load())
	}
}

func TestWhatCannotBeSaidIsNotSent(t *testing.T) {
	t.Parallel()
	var requests atomic.Int64
	c := dial(t, script(t, &requests, fine))
	latin1 := "M\xfcller"
	for name, call := range map[string]func() error{
		"encode data: ": func() error {
			_, err := c.NewCustomer(t.Context(), &api.NewCustomer{Data: api.DocumentJSON[api.Struct]([]byte("{"))})
			return err
		},
		"data is not valid UTF-8": func() error {
			_, err := c.NewCustomer(t.Context(), &api.NewCustomer{Data: api.DocumentJSON[api.Struct]([]byte(`{"` + latin1 + `":{}}`))})
			return err
		},
		"name is not valid UTF-8": func() error {
			_, err := c.NewCustomer(t.Context(), &api.NewCustomer{Name: latin1})
			return err
		},
		"referenceId is not valid UTF-8": func() error {
			_, err := c.NewCustomer(t.Context(), &api.NewCustomer{ReferenceID: &latin1})
			return err
		},
		"tagIds is not valid UTF-8": func() error {
			_, err := c.ListCustomers(t.Context(), &api.ListCustomers{TagIDs: []string{"a", latin1}})
			return err
		},
		"meta is not valid UTF-8": func() error {
			_, err := c.Authenticate(t.Context(), &api.Authenticate{Meta: map[string]string{latin1: "a"}})
			return err
		},
	} {
		if err := call(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if requests.Load() != 0 {
		t.Errorf("%d requests", requests.Load())
	}
}

func TestContexts(t *testing.T) {
	t.Parallel()
	t.Run("ends while the server thinks", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancel(t.Context())
		var requests atomic.Int64
		c := dial(t, script(t, &requests, func(_ http.ResponseWriter, r *http.Request) {
			cancel()
			<-r.Context().Done()
		}))
		_, err := c.ListCustomers(ctx, &api.ListCustomers{NameFilter: "private"})
		if !errors.Is(err, context.Canceled) || !errors.Is(err, client.ErrNoAnswer) || requests.Load() != 1 {
			t.Errorf("after %d requests: %v", requests.Load(), err)
		}
		if strings.Contains(err.Error(), "private") {
			t.Errorf("the error repeats what was asked for: %v", err)
		}
		if strings.Contains(err.Error(), "waiting") {
			t.Errorf("it waited to repeat: %v", err)
		}
	})
	t.Run("ends while the client waits", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancel(t.Context())
		var requests atomic.Int64
		c := dial(t, script(t, &requests, status(503)), client.WithRetry(client.Retry{Wait: func(ctx context.Context, _ time.Duration) error {
			cancel()
			return ctx.Err()
		}}))
		_, err := c.GetCustomer(ctx, nil)
		if !errors.Is(err, context.Canceled) || statusOf(err) != 503 || requests.Load() != 1 {
			t.Errorf("after %d requests: %v", requests.Load(), err)
		}
	})
	t.Run("ended before", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		var requests atomic.Int64
		c := dial(t, script(t, &requests, fine))
		if _, err := c.GetCustomer(ctx, nil); !errors.Is(err, context.Canceled) || requests.Load() != 0 {
			t.Errorf("after %d requests: %v", requests.Load(), err)
		}
	})
}
