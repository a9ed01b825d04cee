package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// product is a store.DB on an engine under test, with a clock that stands still
// until it is moved.
type product struct {
	*store.DB
	rig *rig

	mu  sync.Mutex
	now time.Time
}

// dawn is when the clock of a product starts; its parts below a millisecond and
// its zone are not to be seen in what is stored.
var dawn = time.Date(2025, 11, 2, 1, 30, 0, 123_456_789, time.FixedZone("", -5*3600))

const dawnStored = "2025-11-02T06:30:00.123Z"

func newProduct(t *testing.T, open Open) *product {
	t.Helper()
	p := &product{rig: newRig(t, open, queue), now: dawn}
	p.DB = store.New(p.rig.Engine, p.clock, json.Marshal)
	return p
}

func (p *product) clock() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now
}

func (p *product) wait(d time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now = p.now.Add(d)
}

// dump gives all that the suite's change sets can leave behind, a line a row.
func (p *product) dump() string {
	p.rig.t.Helper()
	var lines []string
	ctx := context.Background()
	p.rig.must(p.rig.Read(ctx, func(c store.Conn) error {
		for _, statement := range []string{
			`SELECT 'row ' || id FROM probe ORDER BY id`,
			`SELECT 'set ' || operation FROM change_set ORDER BY id`,
			`SELECT 'entry ' || record_id FROM change_entry ORDER BY change_id, position`,
			`SELECT 'reply ' || reply FROM stored_reply ORDER BY at`,
		} {
			found, err := texts(ctx, c, statement)
			if err != nil {
				return err
			}
			lines = append(lines, found...)
		}
		return nil
	}))
	return strings.Join(lines, "\n")
}

// want checks what is left behind.
func (p *product) want(lines ...string) {
	p.rig.t.Helper()
	if got, want := p.dump(), strings.Join(lines, "\n"); got != want {
		p.rig.t.Errorf("the database holds\n%s\nwant\n%s", got, want)
	}
}

// add writes a row with two entries of audit, on an engine of choice.
func add(ctx context.Context, db *store.DB, id string) (map[string]string, error) {
	return store.Write(ctx, db, func(tx *store.Tx) (map[string]string, error) {
		if err := tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',0)`, id); err != nil {
			return nil, fmt.Errorf("insert: %w", err)
		}
		tx.Record(store.Entry{AccountID: "acc", CustomerID: "cus", Kind: "probe", ID: id, Action: store.Created, After: map[string]string{"id": id}})
		tx.Record(store.Entry{Kind: "other", ID: "of " + id, Action: store.Deleted, Before: []int{1}})
		return map[string]string{"added": id}, nil
	})
}

// keyed gives a context of a signed-in call with an idempotency key.
func keyed(ctx context.Context, login, key, hash string) context.Context {
	return call.Into(ctx, &call.Call{
		Operation: "Add", Caller: call.Caller{LoginID: login},
		IdempotencyKey: key, RequestHash: hash,
	})
}

// breaking is an engine whose writes fail at one of their statements.
type breaking struct {
	store.Engine
	// at counts down to the statement that fails; run tells that it is run
	// before it fails.
	at  int
	run bool
}

var errBroken = errors.New("broken on purpose")

func (b *breaking) Write(ctx context.Context, fn func(store.Conn) error) error {
	return b.Engine.Write(ctx, func(c store.Conn) error { return fn(&breakingConn{c, b}) })
}

type breakingConn struct {
	store.Conn
	*breaking
}

// Wall implements store.Walled.
func (c *breakingConn) Wall(w store.Wall) {
	if walled, ok := c.Conn.(store.Walled); ok {
		walled.Wall(w)
	}
}

// Exec fails in its turn. Queries do not: what they read is not the law.
func (c *breakingConn) Exec(ctx context.Context, statement string, args ...any) (int64, error) {
	if c.at--; c.at != 0 {
		return c.Conn.Exec(ctx, statement, args...)
	}
	if c.run {
		if _, err := c.Conn.Exec(ctx, statement, args...); err != nil {
			return 0, err
		}
	}
	return 0, errBroken
}
