package crash_test

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"evovoice/test"
	"evovoice/test/crash"
)

const lanes = 6

// campaign is one database through many accidents.
type campaign struct {
	settings crash.Settings
	notes    string
	account  string
	// tables opens the tables past the server, for reading.
	tables func(t *testing.T) *sql.DB
	runs   int
	chance *rand.Rand
}

// chances gives what decides on moments, by EVOVOICE_CRASH_SEED if that is set.
// The same seed decides the same; when the programs come to it is their own.
func chances(t *testing.T) *rand.Rand {
	t.Helper()
	seed := rand.Uint64()
	if given := os.Getenv("EVOVOICE_CRASH_SEED"); given != "" {
		var err error
		if seed, err = strconv.ParseUint(given, 10, 64); err != nil {
			t.Fatalf("EVOVOICE_CRASH_SEED: want a number, got %q", given)
		}
	}
	t.Logf("EVOVOICE_CRASH_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func onSQLite(t *testing.T, chance *rand.Rand) *campaign {
	t.Helper()
	dir := t.TempDir()
	c := &campaign{
		settings: crash.Settings{Program: program, Data: filepath.Join(dir, "data"), User: test.AdminEmail, Password: test.Password},
		notes:    filepath.Join(dir, "notes"),
		chance:   chance,
	}
	if err := os.WriteFile(c.notes, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c.tables = func(t *testing.T) *sql.DB {
		t.Helper()
		file := url.URL{Scheme: "file", Path: filepath.Join(c.settings.Data, "evovoice.db"), RawQuery: "mode=ro&_pragma=busy_timeout(10000)"}
		db, err := sql.Open("sqlite", file.String())
		if err != nil {
			t.Fatal(err)
		}
		return db
	}
	return c
}

// patience is how long one accident may take.
const patience = time.Minute

// some gives a random time up to a bound.
func (c *campaign) some(bound time.Duration) <-chan time.Time {
	return time.After(time.Duration(c.chance.Int64N(int64(bound))))
}

// start starts the server; it is killed with the test at the latest.
func (c *campaign) start(ctx context.Context, t *testing.T) *crash.Server {
	t.Helper()
	server, err := c.settings.Start(ctx)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Kill)
	return server
}

// listening waits for the server and has it make the account to write in.
func (c *campaign) listening(ctx context.Context, t *testing.T, server *crash.Server) (at string) {
	t.Helper()
	at, err := server.URL(ctx)
	if err != nil {
		t.Fatal(err)
	}
	client := test.At(at).Basic(test.AdminEmail, test.Password).With("Idempotency-Key", "the account")
	c.account = client.NewAccount(t, "Harbor").ID
	return at
}

func (c *campaign) order(at string) crash.Order {
	c.runs++
	return crash.Order{
		URL: at, Account: c.account, User: test.AdminEmail, Password: test.Password,
		Run: fmt.Sprint("run", c.runs), Notes: c.notes, Lanes: lanes,
	}
}

// underWay starts a writer and waits until some of its changes were answered
// for, and a moment more.
func (c *campaign) underWay(ctx context.Context, t *testing.T, at string) *writer {
	t.Helper()
	file, err := os.Open(c.notes)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := file.Seek(0, io.SeekEnd); err != nil {
		t.Fatal(err)
	}
	w := startWriter(ctx, t, c.order(at))
	wanted := 1 + c.chance.IntN(60)
	for ticks := time.Tick(5 * time.Millisecond); wanted > 0; {
		more, err := io.ReadAll(file)
		if err != nil {
			t.Fatal(err)
		}
		wanted -= bytes.Count(more, []byte(`"Status":200`))
		select {
		case <-ticks:
		case <-ctx.Done():
			t.Fatal("nothing is answered for")
		}
	}
	<-c.some(30 * time.Millisecond)
	return w
}

// check holds the tables against the notes.
func (c *campaign) check(ctx context.Context, t *testing.T, when string) (calls []crash.Call) {
	t.Helper()
	calls, err := crash.ReadNotes(c.notes)
	if err != nil {
		t.Fatal(err)
	}
	db := c.tables(t)
	defer db.Close()
	wrong := crash.Laws(ctx, db)
	more, err := crash.Compare(ctx, db, calls)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range append(wrong, more...) {
		t.Errorf("%s: %s", when, w)
	}
	return calls
}

// replays makes calls again as a client would that never got its answer, and
// those that were answered too: nothing is made twice.
func (c *campaign) replays(t *testing.T, at string, calls []crash.Call) {
	t.Helper()
	client := test.At(at).SignIn(t, test.AdminEmail, test.Password)
	for _, call := range calls {
		body := fmt.Sprintf(`{"accountId":%q,"name":%q,"data":{"Greeting":{"stringValue":%q}}}`, c.account, call.Key, repeated(call.Key))
		verb, path := "POST", "/customers"
		if call.Customer != "" {
			verb, path, body = "PATCH", "/customers/"+call.Customer, fmt.Sprintf(`{"referenceId":%q}`, call.Key)
		}
		reply := client.With("Idempotency-Key", call.Key).Call(t, verb, path, body)
		switch {
		case reply.Status != 200:
			t.Errorf("%s again: status %d: %s", call.Key, reply.Status, reply.Body)
		case call.Done() && (string(reply.Body) != call.Body || reply.Header.Get("Idempotent-Replayed") != "true"):
			t.Errorf("%s was answered %s, and again %s", call.Key, call.Body, reply.Body)
		}
	}
}

func repeated(key string) string {
	text := ""
	for range 40 {
		text += key
	}
	return text
}

// TestServerKilled kills the server while it starts and makes its file, at
// random moments, and the moment that a change was answered for.
func TestServerKilled(t *testing.T) {
	t.Parallel()
	chance := chances(t)
	databases, kills := 2, 5
	if long {
		databases, kills = 8, 28
	}
	var answered, unanswered, total int
	for range databases {
		c := onSQLite(t, chance)
		for kill := range kills {
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			total++
			when := fmt.Sprintf("kill %d", kill)
			server := c.start(ctx, t)
			switch kill % 4 {
			case 0:
				<-c.some(200 * time.Millisecond)
				server.Kill()
			case 1:
				w := c.underWay(ctx, t, c.listening(ctx, t, server))
				server.Kill()
				w.wait(t)
			default:
				// An answer that comes before the commit is only caught by a
				// kill that comes at once.
				order := c.order(c.listening(ctx, t, server))
				order.Victim, order.Until = server.PID(), 1+rand.IntN(60)
				startWriter(ctx, t, order).wait(t)
				server.Kill()
			}
			if err := c.settings.Prove(ctx); err != nil {
				t.Errorf("%s: %v", when, err)
			}
			c.check(ctx, t, when)
			cancel()
			if t.Failed() {
				return
			}
		}
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		server := c.start(ctx, t)
		at := c.listening(ctx, t, server)
		calls := c.check(ctx, t, "at the end")
		c.replays(t, at, sample(calls))
		c.check(ctx, t, "after all was sent again")
		server.Kill()
		cancel()
		for _, call := range calls {
			if call.Done() {
				answered++
			} else if !call.Answered {
				unanswered++
			}
		}
	}
	t.Logf("%d kills, %d changes answered for, %d calls without an answer", total, answered, unanswered)
	if answered < total {
		t.Errorf("only %d changes were answered for in %d kills, which proves little", answered, total)
	}
}

// sample gives all calls without an answer and some of those that went well.
func sample(calls []crash.Call) []crash.Call {
	var some []crash.Call
	for i, call := range calls {
		if !call.Answered || call.Done() && i%max(1, len(calls)/100) == 0 {
			some = append(some, call)
		}
	}
	return some
}
