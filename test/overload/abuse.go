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

// Abuse is a way to overload a server. Run calls did, from any goroutine, each
// time that it did what it does, and ends when ctx does.
type Abuse struct {
	Name string
	Run  func(ctx context.Context, to Target, did func())
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
func each(ctx context.Context, at int, fn func(worker int)) {
	var all sync.WaitGroup
	for worker := range at {
		all.Go(func() {
			for ctx.Err() == nil {
				fn(worker)
			}
		})
	}
	all.Wait()
}

// send makes a call and reads its answer. It was made whatever became of it,
// unless ctx ended before: a server may hang up on abuse.
func send(ctx context.Context, client *http.Client, r *http.Request, did func()) {
	reply, err := client.Do(r)
	if err == nil {
		io.Copy(io.Discard, reply.Body) //nolint:errcheck // abuse expects nothing
		reply.Body.Close()
	}
	if ctx.Err() == nil {
		did()
	}
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
func slowSenders(ctx context.Context, to Target, did func()) {
	heads := []string{
		"GET /metadata HTTP/1.1\r\nHost: x\r\nX-Slow: ",
		fmt.Sprintf("POST /customers HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n", to.Authorization),
	}
	each(ctx, 200, func(worker int) {
		conn, done, err := dial(ctx, to)
		if err != nil {
			return
		}
		defer done()
		if _, err := io.WriteString(conn, heads[worker%len(heads)]); err != nil {
			return
		}
		did()
		slowly := time.NewTicker(20 * time.Millisecond)
		defer slowly.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-slowly.C:
			}
			if _, err := io.WriteString(conn, " "); err != nil {
				return
			}
		}
	})
}

// hugeHeads send heads of a megabyte.
func hugeHeads(ctx context.Context, to Target, did func()) {
	head := "GET /metadata HTTP/1.1\r\nHost: x\r\nX-Huge: " + strings.Repeat("a", 1<<20) + "\r\n\r\n"
	each(ctx, 16, func(int) {
		conn, done, err := dial(ctx, to)
		if err != nil {
			return
		}
		defer done()
		io.WriteString(conn, head) //nolint:errcheck // the server may hang up at any byte
		io.Copy(io.Discard, conn)  //nolint:errcheck // what it says does not matter
		if ctx.Err() == nil {
			did()
		}
	})
}

// hugeBodies send bodies of 16 megabytes, with a length and without one.
func hugeBodies(ctx context.Context, to Target, did func()) {
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	blank := strings.Repeat(" ", 16<<20)
	each(ctx, 16, func(worker int) {
		var body io.Reader = strings.NewReader(blank)
		if worker%2 == 0 {
			body = struct{ io.Reader }{body}
		}
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL+"/customers", body)
		if err != nil {
			panic(err) // the request is ours
		}
		r.Header.Set("Authorization", to.Authorization)
		r.Header.Set("Content-Type", "application/json")
		send(ctx, client, r, did)
	})
}

// wrongPasswords guess as fast as they can, for a new name from a new address
// each time, so that no bound for one of them helps.
func wrongPasswords(ctx context.Context, to Target, did func()) {
	transport := &http.Transport{MaxIdleConnsPerHost: 256}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	var n atomic.Uint32
	each(ctx, 256, func(int) {
		i := n.Add(1)
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, to.URL+"/customers", nil)
		if err != nil {
			panic(err) // the request is ours
		}
		r.SetBasicAuth(fmt.Sprintf("guess%d@example.com", i), "wrong")
		r.Header.Set("X-Forwarded-For", fmt.Sprintf("198.18.%d.%d", i>>8&0xff, i&0xff))
		send(ctx, client, r, did)
	})
}

// wholeLists ask for all there is, and half of them stop reading.
func wholeLists(ctx context.Context, to Target, did func()) {
	transport := &http.Transport{MaxIdleConnsPerHost: 8}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	each(ctx, 8, func(worker int) {
		r, err := newRequest(ctx, to.URL, Call{Verb: http.MethodGet, Path: "/customers?all=true"})
		if err != nil {
			panic(err) // the request is ours
		}
		r.Header.Set("Authorization", to.Authorization)
		if worker%2 == 0 {
			send(ctx, client, r, did)
			return
		}
		if reply, err := client.Do(r); err == nil {
			reply.Body.Close()
			did()
		}
	})
}

// cancelledCalls go away while they are answered.
func cancelledCalls(ctx context.Context, to Target, did func()) {
	transport := &http.Transport{MaxIdleConnsPerHost: 16}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	body := fmt.Sprintf(`{"accountId":%q,"name":"Cancelled"}`, to.AccountID)
	each(ctx, 16, func(worker int) {
		soon, cancel := context.WithTimeout(ctx, rand.N(5*time.Millisecond))
		defer cancel()
		call := Call{Verb: http.MethodPost, Path: "/customers", Body: body}
		if worker%2 == 0 {
			call = Call{Verb: http.MethodGet, Path: "/customers?countPerPage=100"}
		}
		r, err := newRequest(soon, to.URL, call)
		if err != nil {
			panic(err) // the request is ours
		}
		r.Header.Set("Authorization", to.Authorization)
		send(ctx, client, r, did)
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
