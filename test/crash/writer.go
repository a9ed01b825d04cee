package crash

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// Order is what a writer is told.
type Order struct {
	// URL is where the server answers, Account the account to write in.
	URL, Account string
	// User and Password sign in.
	User, Password string
	// Run goes before each key, Notes is the file to note in, Lanes the count
	// of connections.
	Run, Notes string
	Lanes      int
	// Victim is the process to kill the moment that change number Until is
	// answered for; 0 for none. It is a server that the same test started.
	Victim, Until int
}

// Write writes until ctx ends or the server is gone: each lane creates and
// patches customers one after the other, and repeats some calls. It goes on
// when calls are refused. What it returns is a failure of its own.
func Write(ctx context.Context, o Order) error {
	file, err := os.OpenFile(o.Notes, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	defer file.Close()
	jar, err := cookiejar.New(nil)
	if err != nil {
		return err
	}
	w := &writer{Order: o, notes: notes{file: file}, client: http.Client{
		Jar: jar, Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: o.Lanes},
	}}
	if signedIn, err := w.signIn(ctx); !signedIn {
		return err
	}
	errs := make([]error, o.Lanes)
	var done sync.WaitGroup
	for lane := range o.Lanes {
		done.Go(func() { errs[lane] = w.lane(ctx, lane) })
	}
	done.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// signIn opens a session. It tells that there is none when the server is gone or
// ctx ends.
func (w *writer) signIn(ctx context.Context) (bool, error) {
	asked := fmt.Sprintf(`{"provider":"credentials","userName":%q,"password":%q}`, w.User, w.Password)
	for ctx.Err() == nil {
		switch status, _, body, err := w.call(ctx, http.MethodPost, "/auth/credentials", "", asked); {
		case err != nil:
			return false, nil
		case status == http.StatusOK:
			return true, nil
		case status != http.StatusServiceUnavailable:
			return false, fmt.Errorf("sign in: status %d\n%s", status, body)
		}
		rest(ctx)
	}
	return false, nil
}

// rest lets a server that refuses calls for now breathe.
func rest(ctx context.Context) {
	select {
	case <-time.After(10 * time.Millisecond):
	case <-ctx.Done():
	}
}

type writer struct {
	Order
	notes    notes
	client   http.Client
	answered atomic.Int64
}

func (w *writer) lane(ctx context.Context, lane int) error {
	customer := ""
	for i := 0; ctx.Err() == nil; i++ {
		note := Note{Key: fmt.Sprintf("%s-%d-%d", w.Run, lane, i), Lane: lane}
		if i%3 == 2 {
			note.Customer = customer
		}
		if err := w.notes.add(note); err != nil {
			return err
		}
		gone := w.make(ctx, &note)
		if gone {
			return nil
		}
		if note.Status == http.StatusOK && i%7 == 3 {
			if w.repeat(ctx, &note) {
				return w.notes.add(note) // the first answer counts
			}
		}
		if err := w.notes.add(note); err != nil {
			return err
		}
		if note.Status == http.StatusOK && note.Customer == "" {
			customer = ID(note.Body)
		}
		if note.Status == http.StatusServiceUnavailable {
			rest(ctx)
		}
	}
	return nil
}

// ID gives the id of the record that a body is of.
func ID(body string) string {
	var record struct{ ID string }
	if json.Unmarshal([]byte(body), &record) != nil {
		return ""
	}
	return record.ID
}

// make makes the call of a note and notes the answer. It tells whether the
// server is gone.
func (w *writer) make(ctx context.Context, n *Note) (gone bool) {
	status, header, body, err := w.call(ctx, n.verb(), n.path(), n.Key, n.body(w.Account))
	if err != nil {
		return true
	}
	if status == http.StatusOK && w.answered.Add(1) == int64(w.Until) && w.Victim != 0 {
		syscall.Kill(w.Victim, syscall.SIGKILL) //nolint:errcheck // it may be gone already
	}
	n.Status, n.RetryAfter, n.Body = status, header.Get("Retry-After"), body
	return false
}

// repeat makes a call again, which must be answered with the same text.
func (w *writer) repeat(ctx context.Context, n *Note) (gone bool) {
	status, header, body, err := w.call(ctx, n.verb(), n.path(), n.Key, n.body(w.Account))
	if err != nil {
		return true
	}
	if status < 500 && (status != http.StatusOK || body != n.Body || header.Get("Idempotent-Replayed") != "true") {
		n.Wrong = fmt.Sprintf("repeated: status %d, replayed %q, %s", status, header.Get("Idempotent-Replayed"), body)
	}
	return false
}

func (n *Note) verb() string {
	if n.Customer != "" {
		return http.MethodPatch
	}
	return http.MethodPost
}

func (n *Note) path() string {
	if n.Customer != "" {
		return "/customers/" + n.Customer
	}
	return "/customers"
}

func (n *Note) body(account string) string {
	if n.Customer != "" {
		return fmt.Sprintf(`{"referenceId":%q}`, n.Key)
	}
	return fmt.Sprintf(`{"accountId":%q,"name":%q,"data":{"Greeting":{"stringValue":%q}}}`, account, n.Key, strings.Repeat(n.Key, 40))
}

func (w *writer) call(ctx context.Context, verb, path, key, body string) (status int, header http.Header, answer string, err error) {
	// A call that is under way is waited for: an answer on its way counts.
	r, err := http.NewRequestWithContext(context.WithoutCancel(ctx), verb, w.URL+path, bytes.NewReader([]byte(body)))
	if err != nil {
		return 0, nil, "", err
	}
	r.Header.Set("Content-Type", "application/json")
	if key != "" {
		r.Header.Set("Idempotency-Key", key)
	}
	reply, err := w.client.Do(r)
	if err != nil {
		return 0, nil, "", err
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	if err != nil {
		return 0, nil, "", err
	}
	return reply.StatusCode, reply.Header, string(text), nil
}
