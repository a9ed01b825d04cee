package test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
)

// T is what the client needs of a test; *testing.T and *rapid.T are ones.
type T interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// Client makes calls with the same credentials and headers. It follows no
// redirects and keeps no cookies of its own.
type Client struct {
	URL    string
	header http.Header
}

var transport = &http.Client{
	Timeout:       Patience,
	Transport:     &http.Transport{MaxIdleConnsPerHost: 256, DisableCompression: true},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// At gives a client of the server at url that is not signed in.
func At(url string) Client { return Client{URL: url} }

// To gives a client of another server with the same credentials and headers.
func (c Client) To(url string) Client {
	c.URL = url
	return c
}

// With gives a client that sends one more header. Host sets the request's host.
func (c Client) With(name, value string) Client {
	c.header = c.header.Clone()
	if c.header == nil {
		c.header = http.Header{}
	}
	c.header.Add(name, value)
	return c
}

// Basic gives a client that signs in by HTTP Basic on each call.
func (c Client) Basic(user, password string) Client {
	r := http.Request{Header: http.Header{}}
	r.SetBasicAuth(user, password)
	return c.With("Authorization", r.Header.Get("Authorization"))
}

// WithCookies gives a client that sends these cookies.
func (c Client) WithCookies(cookies []*http.Cookie) Client {
	pairs := make([]string, len(cookies))
	for i, k := range cookies {
		pairs[i] = k.Name + "=" + k.Value
	}
	return c.With("Cookie", strings.Join(pairs, "; "))
}

// Get reads a path.
func (c Client) Get(t T, path string) *Reply {
	t.Helper()
	return c.Call(t, http.MethodGet, path, nil)
}

// Post sends a body to a path. A string is sent as it is, an io.Reader in
// chunks, and anything else as its JSON.
func (c Client) Post(t T, path string, body any) *Reply {
	t.Helper()
	return c.Call(t, http.MethodPost, path, body)
}

// Call makes a call with any verb; a nil body is none.
func (c Client) Call(t T, verb, path string, body any) *Reply {
	t.Helper()
	r, err := http.NewRequest(verb, c.URL+path, reader(t, body))
	if err != nil {
		t.Fatalf("%s %s: %v", verb, path, err)
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for name, values := range c.header {
		r.Header[name] = values
	}
	r.Host = c.header.Get("Host")
	response, err := transport.Do(r)
	if err != nil {
		t.Fatalf("%s %s: %v", verb, path, err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", verb, path, err)
	}
	return &Reply{What: verb + " " + path, Status: response.StatusCode, Header: response.Header, Body: text, Cookies: response.Cookies()}
}

func reader(t T, body any) io.Reader {
	t.Helper()
	switch body := body.(type) {
	case nil:
		return nil
	case string:
		return strings.NewReader(body)
	case io.Reader:
		return struct{ io.Reader }{body} // of unknown length
	}
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return bytes.NewReader(text)
}
