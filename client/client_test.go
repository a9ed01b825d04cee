package client_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"evovoice/client"
)

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	const ok = "https://voice.example"
	for name, test := range map[string]struct {
		url    string
		option client.Option
	}{
		"no scheme":            {"voice.example", nil},
		"another scheme":       {"ftp://voice.example", nil},
		"no host":              {"http://:80", nil},
		"not a URL":            {"http://secret:pass%zz@x", nil},
		"credentials":          {"http://a:secret@voice.example", nil},
		"a query":              {ok + "/?a=b", nil},
		"an empty query":       {ok + "/?", nil},
		"a fragment":           {ok + "/#a", nil},
		"no HTTP client":       {ok, client.WithHTTPClient(nil)},
		"a colon in the name":  {ok, client.WithBasic("a:b", "secret")},
		"an empty password":    {ok, client.WithBasic("a", "")},
		"a negative limit":     {ok, client.WithLimits(client.Limits{Reply: -1})},
		"negative attempts":    {ok, client.WithRetry(client.Retry{Attempts: -1})},
		"a negative wait":      {ok, client.WithRetry(client.Retry{MinWait: -1})},
		"lines in the reason":  {ok, client.WithReason("a\nb")},
		"lines in the program": {ok, client.WithUserAgent("a\rb")},
	} {
		var options []client.Option
		if test.option != nil {
			options = append(options, test.option)
		}
		if c, err := client.New(test.url, options...); err == nil || c != nil {
			t.Errorf("%s: %v, %v", name, c, err)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error tells the password: %v", name, err)
		}
	}
}

func TestCallsRefuse(t *testing.T) {
	t.Parallel()
	c := dial(t, serve(t, func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") }))
	for name, option := range map[string]client.CallOption{
		"an empty key":      client.WithIdempotencyKey(""),
		"lines in a key":    client.WithIdempotencyKey("a\nb"),
		"lines in an id":    client.WithRequestID("a\nb"),
		"lines in a reason": client.WithReason("a\nb"),
		"no outcome":        client.WithOutcome(nil),
	} {
		if _, err := c.NewCustomer(t.Context(), nil, option); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestHeaders(t *testing.T) {
	t.Parallel()
	var got http.Header
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		got = r.Header
		fine(w, r)
	})
	c := dial(t, url, client.WithUserAgent("importer/1"), client.WithBasic("ä@b.example", "p:w"))
	if _, err := c.NewCustomer(t.Context(), nil, client.WithRequestID("r-1")); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"Accept": "application/json", "Content-Type": "application/json", "User-Agent": "importer/1",
		"Authorization": "Basic w6RAYi5leGFtcGxlOnA6dw==", "X-Request-Id": "r-1",
	} {
		if got.Get(name) != want {
			t.Errorf("%s: %q, want %q", name, got.Get(name), want)
		}
	}
	if _, err := c.GetCustomer(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if got.Get("Content-Type") != "" || got.Get("X-Request-Id") != "" {
		t.Errorf("a read without a body has %v", got)
	}
}

// The caller's HTTP client is used and not changed.
func TestTheHTTPClientIsLeftAlone(t *testing.T) {
	t.Parallel()
	mine := &http.Client{}
	c := dial(t, serve(t, fine), client.WithHTTPClient(mine))
	if _, err := c.GetCustomer(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if mine.Jar != nil || mine.CheckRedirect != nil {
		t.Errorf("changed to %+v", mine)
	}
}

func TestCloseEndsConnections(t *testing.T) {
	t.Parallel()
	closed := make(chan struct{})
	var once sync.Once
	server := httptest.NewUnstartedServer(fine)
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateClosed {
			once.Do(func() { close(closed) })
		}
	}
	server.Start()
	defer server.Close()
	c, err := client.New(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.GetCustomer(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	select {
	case <-closed:
		t.Fatal("the connection was not kept for the next call")
	default:
	}
	c.Close()
	<-closed
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func unavailable(*http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: 503, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(""))}, nil
}

// Waiting goes by the clock and ends with the context.
func TestWaiting(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c, err := client.New("http://voice.example",
			client.WithHTTPClient(&http.Client{Transport: roundTrip(unavailable)}),
			client.WithRetry(client.Retry{Attempts: 6, MinWait: time.Second, MaxWait: 5 * time.Second}))
		if err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		if _, err = c.GetCustomer(t.Context(), nil); statusOf(err) != 503 {
			t.Errorf("error %v", err)
		}
		most := (1 + 2 + 4 + 5 + 5) * time.Second
		if took := time.Since(began); took > most || took < most/2 {
			t.Errorf("took %v, want up to %v", took, most)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		began = time.Now()
		if _, err = c.GetCustomer(ctx, nil); !errors.Is(err, context.DeadlineExceeded) || statusOf(err) != 503 {
			t.Errorf("error %v", err)
		}
		if took := time.Since(began); took != 100*time.Millisecond {
			t.Errorf("the context ended after %v", took)
		}
	})
}

func TestCertificatesAreNotTriedAgain(t *testing.T) {
	t.Parallel()
	server := httptest.NewUnstartedServer(fine)
	server.Config.ErrorLog = discard
	server.StartTLS()
	t.Cleanup(server.Close)
	c := dial(t, server.URL)
	var seen client.Outcome
	_, err := c.GetCustomer(t.Context(), nil, client.WithOutcome(&seen))
	if !errors.Is(err, client.ErrNoAnswer) || seen.Attempts != 1 {
		t.Errorf("after %d attempts: %v", seen.Attempts, err)
	}
	trusting := dial(t, server.URL, client.WithHTTPClient(server.Client()))
	if _, err := trusting.GetCustomer(t.Context(), nil); err != nil {
		t.Error(err)
	}
}
