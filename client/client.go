package client

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"
)

// Client calls one server. It may be used by several goroutines at once, which
// then share its session.
type Client struct {
	base      string // without a slash at the end
	http      *http.Client
	own       *http.Transport // nil when the caller brought its own HTTP client
	userAgent string
	basic     *url.Userinfo
	retry     Retry
	limits    Limits
	common    []CallOption
}

// Limits bounds what is sent and read, in bytes. Zero members take the defaults.
type Limits struct {
	// Request bounds the body of a request, 16 MiB unless given. A server may
	// have a narrower bound of its own.
	Request int64
	// Reply bounds the body of a reply after decompression, 64 MiB unless given.
	Reply int64
}

const (
	defaultRequestLimit = 16 << 20
	defaultReplyLimit   = 64 << 20
	defaultUserAgent    = "evovoice-client"
	defaultTimeout      = time.Minute
)

// New makes a client for the server at baseURL, an http or https address such
// as https://voice.example or, behind a proxy, https://example.com/voice. It
// connects only when a call is made.
func New(baseURL string, options ...Option) (*Client, error) {
	base, err := checkBase(baseURL)
	if err != nil {
		return nil, fmt.Errorf("client: base URL: %w", err)
	}
	c := &Client{base: base, userAgent: defaultUserAgent}
	for _, o := range options {
		if err := o.setClient(c); err != nil {
			return nil, fmt.Errorf("client: %w", err)
		}
	}
	if err := c.complete(); err != nil {
		return nil, fmt.Errorf("client: %w", err)
	}
	return c, nil
}

func checkBase(text string) (string, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return "", errors.New("it cannot be read") // the cause would repeat a password in it
	case u.Scheme != "http" && u.Scheme != "https":
		return "", errors.New("it must start with http:// or https://")
	case u.Hostname() == "":
		return "", errors.New("it names no host")
	case u.User != nil:
		return "", errors.New("it must not hold credentials; give them with WithBasic")
	case u.RawQuery != "" || u.ForceQuery || u.Fragment != "":
		return "", errors.New("it must not have a query or fragment")
	}
	return strings.TrimRight(u.String(), "/"), nil
}

// complete fills what no option gave.
func (c *Client) complete() error {
	if err := c.retry.complete(); err != nil {
		return err
	}
	if c.limits.Request == 0 {
		c.limits.Request = defaultRequestLimit
	}
	if c.limits.Reply == 0 {
		c.limits.Reply = defaultReplyLimit
	}
	if c.http == nil {
		c.own = newTransport()
		c.http = &http.Client{Transport: c.own, Timeout: defaultTimeout}
	}
	if c.http.Jar == nil {
		jar, err := cookiejar.New(nil)
		if err != nil {
			return fmt.Errorf("cookie jar: %w", err)
		}
		c.http.Jar = jar
	}
	// The API redirects nowhere, and following one would turn a write into a
	// read or carry its body to another place.
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return nil
}

func newTransport() *http.Transport {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	return &http.Transport{
		Proxy:                  http.ProxyFromEnvironment,
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		MaxIdleConnsPerHost:    16,
		IdleConnTimeout:        90 * time.Second,
		TLSHandshakeTimeout:    10 * time.Second,
		MaxResponseHeaderBytes: 1 << 20,
	}
}

// Close gives idle connections back. A client with an HTTP client of the
// caller's leaves those to the caller. Calls may still be made afterwards.
func (c *Client) Close() {
	if c.own != nil {
		c.own.CloseIdleConnections()
	}
}
