package client_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/client"
)

// Whatever answers, the call ends with a reply that the text spells, or with
// one of the client's errors.
func FuzzAnswer(f *testing.F) {
	f.Add(200, "application/json", "", `{"id":"1","data":{"b":{"numberValue":1.50},"a":null}}`)
	f.Add(404, "application/json; charset=utf-8", "3", `{"responseStatus":{"errorCode":"NotFound","message":"m","errors":[{"fieldName":"a"}]}}`)
	f.Add(503, "text/html", "Mon, 02 Feb 2026 10:00:07 GMT", "<html>")
	f.Fuzz(func(t *testing.T, code int, kind, retryAfter, body string) {
		c, err := client.New("http://voice.example", client.WithRetry(client.Retry{Attempts: 1}),
			client.WithHTTPClient(&http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
				header := http.Header{"Content-Type": {kind}, "Retry-After": {retryAfter}, "Date": {"Mon, 02 Feb 2026 10:00:00 GMT"}}
				return &http.Response{StatusCode: code, Header: header, Body: io.NopCloser(strings.NewReader(body))}, nil
			})}))
		if err != nil {
			t.Fatal(err)
		}
		reply, err := c.GetCustomer(t.Context(), &api.GetCustomer{CustomerID: "1"})
		var e *client.Error
		switch {
		case err == nil:
			if code < 200 || code > 299 || !json.Valid([]byte(body)) || reply == nil {
				t.Errorf("%d %q was taken for %+v", code, body, reply)
			}
		case errors.As(err, &e):
			if code >= 200 && code <= 299 || e.Status != code || e.RetryAfter < 0 {
				t.Errorf("%d became %+v", code, e)
			}
		case !errors.Is(err, client.ErrReply):
			t.Errorf("%d %q: %v", code, body, err)
		}
	})
}
