package overload

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Abuse is a way to overload a server. Run ends when ctx does, and gives how
// often it did what it does.
type Abuse struct {
	Name string
	Run  func(ctx context.Context, to Target) int64
}

// Target is a server to be overloaded.
type Target struct {
	// URL is where it answers, Address its host and port.
	URL, Address string
	// Authorization is that of a good login, AccountID an account of it.
	Authorization, AccountID string
}

// Abuses are all that the server has to stand.
var Abuses = []Abuse{
	{"slow senders", slowSenders},
	{"huge heads", hugeHeads},
	{"huge bodies", hugeBodies},
	{"wrong passwords", wrongPasswords},
	{"whole lists", wholeLists},
	{"cancelled calls", cancelledCalls},
}

// each runs fn from so many at once, again and again until ctx ends.
func each(ctx context.Context, at int, fn func(worker int) bool) int64 {
	var count atomic.Int64
	var all sync.WaitGroup
	for worker := range at {
		all.Go(func() {
			for ctx.Err() == nil && fn(worker) {
				count.Add(1)
			}
		})
	}
	all.Wait()
	return count.Load()
}

// dial opens a connection that closes with ctx.
func dial(ctx context.Context, to Target) (net.Conn, func(), error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", to.Address)
	if err != nil {
		return nil, nil, err
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	return conn, func() { stop(); conn.Close() }, nil
}

// slowSenders send a byte at a time of heads and bodies that never end.
func slowSenders(ctx context.Context, to Target) int64 {
	heads := []string{
		"GET /metadata HTTP/1.1\r\nHost: x\r\nX-Slow: ",
		fmt.Sprintf("POST /customers HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n", to.Authorization),
	}
	return each(ctx, 200, func(worker int) bool {
		conn, done, err := dial(ctx, to)
		if err != nil {
			return true
		}
		defer done()
		if _, err := io.WriteString(conn, heads[worker%len(heads)]); err != nil {
			return true
		}
		slowly := time.NewTicker(20 * time.Millisecond)
		defer slowly.Stop()
		for {
			select {
			case <-ctx.Done():
				return true
			case <-slowly.C:
			}
			if _, err := io.WriteString(conn, " "); err != nil {
				return true
			}
		}
	})
}

// hugeHeads send heads of a megabyte.
func hugeHeads(ctx context.Context, to Target) int64 {
	head := "GET /metadata HTTP/1.1\r\nHost: x\r\nX-Huge: " + strings.Repeat("a", 1<<20) + "\r\n\r\n"
	return each(ctx, 16, func(int) bool {
		conn, done, err := dial(ctx, to)
		if err != nil {
			return true
		}
		defer done()
		io.WriteString(conn, head) //nolint:errcheck // the server may hang up at any byte
		io.Copy(io.Discard, conn)  //nolint:errcheck // what it says does not matter
		return true
	})
}

// hugeBodies send bodies of 16 megabytes, with a length and without one.
func hugeBodies(ctx context.Context, to Target) int64 {
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	blank := strings.Repeat(" ", 16<<20)
	return each(ctx, 16, func(worker int) bool {
		var body io.Reader = strings.NewReader(blank)
		if worker%2 == 0 {
			body = struct{ io.Reader }{body}
		}
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL+"/customers", body)
		if err != nil {
			return false
		}
		r.Header.Set("Authorization", to.Authorization)
		r.Header.Set("Content-Type", "application/json")
		discard(client.Do(r))
		return true
	})
}

// wrongPasswords guess as fast as they can, for a new name from a new address
// each time, so that no bound for one of them helps.
func wrongPasswords(ctx context.Context, to Target) int64 {
	transport := &http.Transport{MaxIdleConnsPerHost: 256}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	var n atomic.Uint32
	return each(ctx, 256, func(int) bool {
		i := n.Add(1)
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, to.URL+"/customers", nil)
		if err != nil {
			return false
		}
		r.SetBasicAuth(fmt.Sprintf("guess%d@example.com", i), "wrong")
		r.Header.Set("X-Forwarded-For", fmt.Sprintf("198.18.%d.%d", i>>8&0xff, i&0xff))
		discard(client.Do(r))
		return true
	})
}

// wholeLists ask for all there is, and half of them stop reading.
func wholeLists(ctx context.Context, to Target) int64 {
	transport := &http.Transport{MaxIdleConnsPerHost: 8}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	return each(ctx, 8, func(worker int) bool {
		r, err := newRequest(ctx, to.URL, Call{Verb: http.MethodGet, Path: "/customers?all=true"})
		if err != nil {
			return false
		}
		r.Header.Set("Authorization", to.Authorization)
		reply, err := client.Do(r)
		if err == nil && worker%2 == 0 {
			reply.Body.Close()
			return true
		}
		discard(reply, err)
		return true
	})
}

// cancelledCalls go away while they are answered.
func cancelledCalls(ctx context.Context, to Target) int64 {
	transport := &http.Transport{MaxIdleConnsPerHost: 16}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	body := fmt.Sprintf(`{"accountId":%q,"name":"Cancelled"}`, to.AccountID)
	return each(ctx, 16, func(worker int) bool {
		ctx, cancel := context.WithTimeout(ctx, rand.N(5*time.Millisecond))
		defer cancel()
		call := Call{Verb: http.MethodPost, Path: "/customers", Body: body}
		if worker%2 == 0 {
			call = Call{Verb: http.MethodGet, Path: "/customers?countPerPage=100"}
		}
		r, err := newRequest(ctx, to.URL, call)
		if err != nil {
			return false
		}
		r.Header.Set("Authorization", to.Authorization)
		discard(client.Do(r))
		return true
	})
}

func newRequest(ctx context.Context, url string, c Call) (*http.Request, error) {
	var body io.Reader
	if c.Body != "" {
		body = strings.NewReader(c.Body)
	}
	r, err := http.NewRequestWithContext(ctx, c.Verb, url+c.Path, body)
	if err != nil {
		return nil, err
	}
	if body != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	for name, values := range c.Header {
		r.Header[name] = values
	}
	return r, nil
}

func discard(reply *http.Response, err error) {
	if err != nil {
		return
	}
	io.Copy(io.Discard, reply.Body) //nolint:errcheck // abuse expects nothing
	reply.Body.Close()
}
