package client_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/client"
)

// front passes calls on to a server and spoils the answers that it is told to.
type front struct {
	to     string
	passed atomic.Int64
	spoil  func(n int64, r *http.Request, w http.ResponseWriter, answer *http.Response) bool
}

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	onward := r.Clone(r.Context())
	onward.RequestURI = ""
	onward.URL.Scheme, onward.URL.Host = "http", strings.TrimPrefix(f.to, "http://")
	answer, err := http.DefaultTransport.RoundTrip(onward)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	defer answer.Body.Close() //nolint:errcheck // it was read, or is spoilt
	if f.spoil(f.passed.Add(1), r, w, answer) {
		return
	}
	for name, values := range answer.Header {
		w.Header()[name] = values
	}
	w.WriteHeader(answer.StatusCode)
	io.Copy(w, answer.Body) //nolint:errcheck // the client sees a cut answer
}

// abort closes the connection without an answer, or in the middle of one.
func abort() { panic(http.ErrAbortHandler) }

func TestALostAnswerDoesNotCreateTwice(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]func(w http.ResponseWriter, answer *http.Response){
		"before the answer": func(http.ResponseWriter, *http.Response) { abort() },
		"in the middle of the answer": func(w http.ResponseWriter, answer *http.Response) {
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Content-Length", answer.Header.Get("Content-Length"))
			io.CopyN(w, answer.Body, 20)          //nolint:errcheck // the test fails without it
			http.NewResponseController(w).Flush() //nolint:errcheck // the same
			abort()
		},
		"by a gateway": func(w http.ResponseWriter, _ *http.Response) { w.WriteHeader(http.StatusGatewayTimeout) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := start(t)
			direct := admin(t, a.URL())
			account := newAccount(t, direct, "Harbor")
			f := &front{to: a.URL(), spoil: func(n int64, _ *http.Request, w http.ResponseWriter, answer *http.Response) bool {
				if n > 2 {
					return false
				}
				spoil(w, answer)
				return true
			}}
			c := admin(t, serve(t, f.ServeHTTP), client.WithHTTPClient(&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}))
			var seen client.Outcome
			added, err := c.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID, Name: "Lakeside"}, client.WithOutcome(&seen))
			if err != nil {
				t.Fatal(err)
			}
			if seen.Attempts != 3 || !seen.Replayed || f.passed.Load() != 3 {
				t.Errorf("outcome %+v after %d requests", seen, f.passed.Load())
			}
			found, err := direct.ListCustomers(t.Context(), nil)
			if err != nil || len(found.Items) != 1 || found.Items[0].ID != added.ID {
				t.Errorf("customers %+v, %v", found, err)
			}
		})
	}
}

func TestACallGivenUpCanBeFinishedLater(t *testing.T) {
	t.Parallel()
	a := start(t)
	direct := admin(t, a.URL())
	account := newAccount(t, direct, "Harbor")
	f := &front{to: a.URL(), spoil: func(int64, *http.Request, http.ResponseWriter, *http.Response) bool { abort(); return true }}
	c := admin(t, serve(t, f.ServeHTTP))
	request := &api.NewCustomer{AccountID: account.ID, Name: "Lakeside"}
	var seen client.Outcome
	if _, err := c.NewCustomer(t.Context(), request, client.WithOutcome(&seen)); !errors.Is(err, client.ErrNoAnswer) {
		t.Fatalf("error %v", err)
	}
	var later client.Outcome
	if _, err := direct.NewCustomer(t.Context(), request, client.WithIdempotencyKey(seen.IdempotencyKey), client.WithOutcome(&later)); err != nil || !later.Replayed {
		t.Errorf("later: %+v, %v", later, err)
	}
}

// script answers the n-th request with the n-th handler, the last one for good.
func script(t *testing.T, requests *atomic.Int64, handlers ...http.HandlerFunc) string {
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		n := int(requests.Add(1))
		handlers[min(n, len(handlers))-1](w, r)
	})
}

func status(code int, header ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(code)
		fmt.Fprintf(w, `{"responseStatus":{"errorCode":"Code%d","message":"m","errors":[]}}`, code)
	}
}

func answer(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		io.WriteString(w, body) //nolint:errcheck // the client sees a cut answer
	}
}

var fine = answer("application/json; charset=utf-8", `{"id":"1","name":"A"}`)

func cut(http.ResponseWriter, *http.Request) { abort() }

func TestRepeating(t *testing.T) {
	t.Parallel()
	read := func(c *client.Client, o ...client.CallOption) error {
		_, err := c.GetCustomer(context.Background(), &api.GetCustomer{CustomerID: "1"}, o...)
		return err
	}
	write := func(c *client.Client, o ...client.CallOption) error {
		_, err := c.NewCustomer(context.Background(), &api.NewCustomer{Name: "A"}, o...)
		return err
	}
	signIn := func(c *client.Client, o ...client.CallOption) error {
		_, err := c.SignIn(context.Background(), "a", "b", o...)
		return err
	}
	for name, test := range map[string]struct {
		call     func(*client.Client, ...client.CallOption) error
		answers  []http.HandlerFunc
		attempts int
		waits    []time.Duration // the longest of each
		status   int             // 0 for success, -1 for no answer
	}{
		"at once":                    {read, []http.HandlerFunc{fine}, 1, nil, 0},
		"503 with seconds":           {write, []http.HandlerFunc{status(503, "Retry-After", "2"), fine}, 2, []time.Duration{2 * time.Second}, 0},
		"503 with a date":            {read, []http.HandlerFunc{status(503, "Retry-After", "Mon, 02 Feb 2026 10:00:07 GMT", "Date", "Mon, 02 Feb 2026 10:00:00 GMT"), fine}, 2, []time.Duration{7 * time.Second}, 0},
		"429":                        {write, []http.HandlerFunc{status(429, "Retry-After", "1"), status(429), fine}, 3, []time.Duration{time.Second, 400 * time.Millisecond}, 0},
		"429 that asks for too long": {read, []http.HandlerFunc{status(429, "Retry-After", "31"), fine}, 1, nil, 429},
		"502 for good":               {read, []http.HandlerFunc{status(502)}, 4, []time.Duration{200 * time.Millisecond, 400 * time.Millisecond, 800 * time.Millisecond}, 502},
		"500 for good":               {write, []http.HandlerFunc{status(500)}, 2, []time.Duration{200 * time.Millisecond}, 500},
		"500 once":                   {write, []http.HandlerFunc{status(500), fine}, 2, []time.Duration{200 * time.Millisecond}, 0},
		"500 between others":         {write, []http.HandlerFunc{status(503), status(500), status(503), fine}, 4, []time.Duration{200 * time.Millisecond, 400 * time.Millisecond, 800 * time.Millisecond}, 0},
		"connections cut":            {write, []http.HandlerFunc{cut, cut, fine}, 3, []time.Duration{200 * time.Millisecond, 400 * time.Millisecond}, 0},
		"cut for good":               {read, []http.HandlerFunc{cut}, 4, []time.Duration{200 * time.Millisecond, 400 * time.Millisecond, 800 * time.Millisecond}, -1},
		"400":                        {read, []http.HandlerFunc{status(400), fine}, 1, nil, 400},
		"409":                        {write, []http.HandlerFunc{status(409), fine}, 1, nil, 409},
		"signing in, cut":            {signIn, []http.HandlerFunc{cut, fine}, 1, nil, -1},
		"signing in, refused":        {signIn, []http.HandlerFunc{status(503), fine}, 1, nil, 503},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var requests atomic.Int64
			var waits []time.Duration
			c := dial(t, script(t, &requests, test.answers...),
				client.WithHTTPClient(&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}),
				client.WithRetry(client.Retry{Wait: func(_ context.Context, d time.Duration) error { waits = append(waits, d); return nil }}))
			var seen client.Outcome
			err := test.call(c, client.WithOutcome(&seen))
			if int(requests.Load()) != test.attempts || seen.Attempts != test.attempts {
				t.Errorf("%d requests, %d attempts, want %d", requests.Load(), seen.Attempts, test.attempts)
			}
			if got := statusOf(err); got != test.status {
				t.Errorf("ended with %d: %v", got, err)
			}
			if len(waits) != len(test.waits) {
				t.Fatalf("waits %v, want %v", waits, test.waits)
			}
			for i, most := range test.waits {
				if waits[i] > most || waits[i] < most/2 {
					t.Errorf("wait %d is %v, want up to %v", i, waits[i], most)
				}
			}
		})
	}
}

func statusOf(err error) int {
	var e *client.Error
	switch {
	case err == nil:
		return 0
	case errors.As(err, &e):
		return e.Status
	case errors.Is(err, client.ErrNoAnswer):
		return -1
	}
	return -2
}

func TestOneKeyACall(t *testing.T) {
	t.Parallel()
	var keys, reasons []string
	note := func(then http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			keys = append(keys, r.Header.Get("Idempotency-Key"))
			reasons = append(reasons, r.Header.Get("X-Reason"))
			then(w, r)
		}
	}
	var requests atomic.Int64
	c := dial(t, script(t, &requests, note(status(503)), note(fine)), client.WithReason("import"))
	ctx := t.Context()
	calls := []error{}
	call := func(_ any, err error) { calls = append(calls, err) }
	call(c.NewCustomer(ctx, nil))
	call(c.NewCustomer(ctx, nil, client.WithReason("by hand")))
	call(c.NewCustomer(ctx, nil, client.WithIdempotencyKey("mine")))
	call(c.GetCustomer(ctx, nil, client.WithIdempotencyKey("mine")))
	call(c.SignIn(ctx, "a", "b"))
	if err := errors.Join(calls...); err != nil {
		t.Fatal(err)
	}
	if len(keys) != 6 || keys[0] == "" || keys[0] != keys[1] || keys[2] == "" || keys[2] == keys[0] || keys[3] != "mine" || keys[4] != "" || keys[5] != "" {
		t.Errorf("keys %q", keys)
	}
	if want := "import,import,by hand,import,,import"; strings.Join(reasons, ",") != want {
		t.Errorf("reasons %q, want %s", reasons, want)
	}
}
