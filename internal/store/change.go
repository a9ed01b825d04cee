package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
)

// Tx is a change set in the making: rows, audit and stored reply are one
// transaction. Its reads see its own writes.
type Tx struct {
	Reader
	// Now is the one time of the change set.
	Now time.Time
	// ID names the change set.
	ID string

	db      *DB
	call    *call.Call
	entries []Entry
	undoes  string
	kept    bool // whether the entries are stored already
	altered bool // whether rows were changed or deleted
}

// Entry says what a change set did to one record.
type Entry struct {
	// AccountID and CustomerID say whose record it is; empty for none.
	AccountID, CustomerID string
	// Kind is the kind of record, for instance customer; ID the record.
	Kind, ID string
	// Name is what people call the record; empty for its id.
	Name   string
	Action Action
	// Before and After are the record's states, nil where it did not exist.
	// They hold no secrets.
	Before, After any
}

// Action is what happened to a record.
type Action string

// The actions.
const (
	Created   Action = "created"
	Changed   Action = "changed"
	Deleted   Action = "deleted"
	SignedIn  Action = "signed in"
	SignedOut Action = "signed out"
)

// NewID gives a record id of 24 hexadecimal digits that sorts by time.
func (t *Tx) NewID() string { return t.db.ids.next(t.Now) }

// Record adds to the audit. A change set without an entry is not committed.
func (t *Tx) Record(e Entry) {
	if t.kept {
		panic("store: an entry after the audit was kept")
	}
	t.forget(&e)
	t.entries = append(t.entries, e)
}

// Undoes says that the change set puts another one back.
func (t *Tx) Undoes(changeID string) { t.undoes = changeID }

// SparesCallers says that the change set leaves alone what tells who calls and
// how far a caller reaches: logins, sessions, keys, accounts, and where the
// customers lie that there were before.
func (t *Tx) SparesCallers() {
	if c, ok := t.conn.(Sparing); ok {
		c.SpareCallers()
	}
}

// Exec runs an UPDATE, a DELETE or an INSERT of what a query gives, marked as
// Query says, and gives the count of rows it changed.
func (t *Tx) Exec(ctx context.Context, reach call.Reach, statement string, args ...any) (int64, error) {
	statement, args, err := applyReach(reach, statement, args)
	if err != nil {
		return 0, err
	}
	tell(t.conn, reach)
	t.altered = true
	return t.conn.Exec(ctx, statement, args...)
}

// Insert runs an INSERT. Whether the caller reaches the new row's place is
// checked by reading that place first; a database with a wall of its own takes
// the row wherever it lies.
func (t *Tx) Insert(ctx context.Context, statement string, args ...any) error {
	if !strings.HasPrefix(strings.TrimSpace(statement), "INSERT") {
		return fmt.Errorf("store: not an INSERT: %s", statement)
	}
	tell(t.conn, call.Everywhere())
	return later(ctx, t.conn, statement, args...)
}

// later runs a statement whose result is of no interest.
func later(ctx context.Context, c Conn, statement string, args ...any) error {
	if d, ok := c.(Deferring); ok {
		return d.Defer(ctx, statement, args...)
	}
	_, err := c.Exec(ctx, statement, args...)
	return err
}

// Replayed is the error of a write whose request was answered before.
type Replayed struct {
	// Reply is the stored reply as JSON, null for an empty one.
	Reply []byte
}

// Error says that there is a stored reply.
func (*Replayed) Error() string { return "the request was answered before" }

var (
	errDryRun   = errors.New("store: dry run")
	errNoEntry  = errors.New("store: a change set without an audit entry")
	errNoCaller = errors.New("store: an idempotency key without a caller")
)

// Write runs fn as one change set and gives its result once it is on disk. Fn
// may be run more than once, and what it did before is then gone. The
// result is kept as the reply for the call's idempotency key; when that key
// was used before, the error is *Replayed, or fault.KeyReused for another
// request. A dry run gives the result and keeps nothing.
func Write[T any](ctx context.Context, d *DB, fn func(*Tx) (T, error)) (T, error) {
	var result, none T
	c := call.From(ctx)
	err := d.engine.Write(ctx, func(conn Conn) (err error) {
		t, err := d.begin(ctx, conn, c)
		if err != nil {
			return err
		}
		if err := t.checkKey(ctx); err != nil {
			return err
		}
		if result, err = fn(t); err != nil {
			return err
		}
		return t.finish(ctx, result)
	})
	if err != nil && !errors.Is(err, errDryRun) {
		return none, err
	}
	return result, nil
}

// finish keeps the audit and the reply, or ends a dry run.
func (t *Tx) finish(ctx context.Context, reply any) error {
	if err := t.Keep(ctx); err != nil {
		return err
	}
	if t.call.DryRun {
		return errDryRun
	}
	if t.call.IdempotencyKey == "" {
		return nil
	}
	return t.keepReply(ctx, reply)
}

// Keep stores the audit, after which the change set takes no further entry and
// can be read as it will be. Write does it for those that do not.
func (t *Tx) Keep(ctx context.Context) error {
	if t.kept {
		return nil
	}
	if len(t.entries) == 0 {
		return errNoEntry
	}
	if err := t.checkAccount(); err != nil {
		return err
	}
	if t.call.Expects != nil && !t.call.Compared {
		return fault.OnField(fault.Precondition, "If-Match", "The operation cannot be held to If-Match")
	}
	t.kept = true
	return t.keepEntries(ctx)
}

// checkAccount refuses a change set that touches another account than the one
// that the caller named.
func (t *Tx) checkAccount() error {
	if t.call.ExpectedAccount == "" {
		return nil
	}
	for _, e := range t.entries {
		if e.AccountID != t.call.ExpectedAccount {
			return fault.OnField(fault.Conflict, "X-Account", "The call would change another account than the one that X-Account names")
		}
	}
	return nil
}

// Maintain runs fn in a transaction without audit. It is for technical state
// that no tenant owns: counters of failed sign-ins, expired sessions.
func (d *DB) Maintain(ctx context.Context, fn func(*Tx) error) error {
	return d.engine.Write(ctx, func(conn Conn) error {
		t, err := d.begin(ctx, conn, call.From(ctx))
		if err != nil {
			return err
		}
		return fn(t)
	})
}

func (d *DB) begin(ctx context.Context, conn Conn, c *call.Call) (*Tx, error) {
	r := Reader{conn: conn, dialect: d.engine.Dialect()}
	err := d.ids.follow(func() (string, error) { return newestChange(ctx, &r) })
	if err != nil {
		return nil, err
	}
	now := d.Now()
	return &Tx{Reader: r, Now: now, ID: d.ids.next(now), db: d, call: c}, nil
}

// newestChange gives the id of the newest change set, empty for none.
func newestChange(ctx context.Context, r *Reader) (id string, err error) {
	if _, err = r.Scan(ctx, call.System(), []any{&id}, `SELECT COALESCE(MAX(id), '') FROM change_set`); err != nil {
		return "", fmt.Errorf("read the newest change set: %w", err)
	}
	return id, nil
}

const replyLifetime = 7 * 24 * time.Hour

// dropReplies is how many replies that are too old one write drops, the oldest
// first. It is more than the one that the write adds, so that they do not pile
// up, and so few that a clock that is wrong ahead for a while does not take all
// replies along.
const dropReplies = 2

// checkKey fails when the call's idempotency key was used before.
func (t *Tx) checkKey(ctx context.Context) error {
	if t.call.IdempotencyKey == "" || t.call.DryRun {
		return nil
	}
	if !t.call.Caller.SignedIn() {
		return errNoCaller
	}
	return t.replay(ctx, t.call, t.Now)
}

// Replay fails with *Replayed or fault.KeyReused when the call's idempotency
// key was used before, and gives nil otherwise. It lets a repeated call be
// answered before its domain checks it.
func (d *DB) Replay(ctx context.Context) error {
	c := call.From(ctx)
	if c.IdempotencyKey == "" || c.DryRun {
		return nil
	}
	return d.Read(ctx, func(r *Reader) error { return r.replay(ctx, c, d.Now()) })
}

func (r *Reader) replay(ctx context.Context, c *call.Call, now time.Time) error {
	var hash, reply string
	found, err := r.Scan(ctx, call.System(), []any{&hash, &reply},
		`SELECT request_hash, reply FROM stored_reply WHERE login_id = $1 AND idempotency_key = $2 AND at > $3`,
		c.Caller.LoginID, c.IdempotencyKey, FormatTime(now.Add(-replyLifetime)))
	switch {
	case err != nil:
		return fmt.Errorf("look for a stored reply: %w", err)
	case !found:
		return nil
	case hash != c.RequestHash:
		return fault.New(fault.KeyReused, "The Idempotency-Key was used for another request before")
	}
	return &Replayed{Reply: []byte(reply)}
}

func (t *Tx) keepReply(ctx context.Context, result any) error {
	c := t.call
	reply, err := t.db.encode(result)
	if err != nil {
		return fmt.Errorf("encode reply: %w", err)
	}
	_, err = t.Exec(ctx, call.System(), `DELETE FROM stored_reply WHERE (login_id, idempotency_key) IN
		(SELECT login_id, idempotency_key FROM stored_reply WHERE at <= $1 ORDER BY at LIMIT $2)`, FormatTime(t.Now.Add(-replyLifetime)), dropReplies)
	if err != nil {
		return fmt.Errorf("drop old replies: %w", err)
	}
	// One of the same key may be there still, too old to count.
	err = t.Insert(ctx, `INSERT INTO stored_reply (login_id, idempotency_key, at, request_hash, reply, change_id) VALUES ($1,$2,$3,$4,$5,$6)
		ON CONFLICT (login_id, idempotency_key) DO UPDATE SET at = excluded.at, request_hash = excluded.request_hash,
			reply = excluded.reply, change_id = excluded.change_id`,
		c.Caller.LoginID, c.IdempotencyKey, FormatTime(t.Now), c.RequestHash, string(reply), t.ID)
	if err != nil {
		return fmt.Errorf("keep reply: %w", err)
	}
	return nil
}
