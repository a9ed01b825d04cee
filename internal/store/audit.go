package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"evovoice/internal/call"
	"evovoice/internal/text"
)

// Link is an entry of the audit as its account's chain of hashes holds it: the
// hash covers all other members and the hash of the link before.
type Link struct {
	AccountID string
	// Sequence counts the entries of the account from 1.
	Sequence int64
	ChangeID string
	// Position counts the entries of the change set from 0.
	Position                           int64
	At, Operation                      string
	LoginID, LoginEmail, ActorEmail    string
	Address, RequestID, Reason, Undoes string
	CustomerID, Kind, RecordID, Action string
	Description                        string
	// Before and After are JSON, nil where the record did not exist.
	Before, After []byte
}

// Hash gives the link's hash in hexadecimal digits: SHA-256 over the hash
// before and the members in the order of Link, each with its length.
func (l *Link) Hash(before string) string {
	h := sha256.New()
	var size [8]byte
	add := func(b []byte) {
		binary.BigEndian.PutUint64(size[:], uint64(len(b)))
		h.Write(size[:])
		h.Write(b)
	}
	number := func(n int64) {
		binary.BigEndian.PutUint64(size[:], uint64(n))
		h.Write(size[:])
	}
	add([]byte(before))
	add([]byte(l.AccountID))
	number(l.Sequence)
	add([]byte(l.ChangeID))
	number(l.Position)
	for _, member := range []string{
		l.At, l.Operation, l.LoginID, l.LoginEmail, l.ActorEmail, l.Address, l.RequestID, l.Reason, l.Undoes,
		l.CustomerID, l.Kind, l.RecordID, l.Action, l.Description,
	} {
		add([]byte(member))
	}
	for _, state := range [][]byte{l.Before, l.After} {
		if state == nil {
			number(-1) // apart from an empty text
			continue
		}
		add(state)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// keepEntries stores the change set and its entries, each as the next link of
// its account's chain.
func (t *Tx) keepEntries(ctx context.Context) error {
	c := t.call
	set := Link{
		ChangeID: t.ID, At: FormatTime(t.Now), Operation: c.Operation,
		LoginID: c.Caller.LoginID, LoginEmail: c.Caller.Email, ActorEmail: c.Caller.ActorEmail,
		Address: c.Address, RequestID: c.RequestID, Reason: c.Reason, Undoes: t.undoes,
	}
	err := t.Insert(ctx, `INSERT INTO change_set (id, at, operation, login_id, login_email, address, request_id, reason, actor_email, undoes)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
		set.ChangeID, set.At, set.Operation, set.LoginID, set.LoginEmail, set.Address, set.RequestID, set.Reason, set.ActorEmail, set.Undoes)
	if err != nil {
		return fmt.Errorf("keep change set: %w", err)
	}
	heads := map[string]head{}
	for i, e := range t.entries {
		link := set
		link.AccountID, link.Position = e.AccountID, int64(i)
		link.CustomerID, link.Kind, link.RecordID, link.Action = e.CustomerID, e.Kind, e.ID, string(e.Action)
		if link.Before, err = t.State(e.Before); err != nil {
			return err
		}
		if link.After, err = t.State(e.After); err != nil {
			return err
		}
		link.Description = describe(e, link.Before, link.After)
		if err := t.keepLink(ctx, &link, heads); err != nil {
			return err
		}
	}
	return t.keepHeads(ctx, heads)
}

// head is the end of an account's chain.
type head struct {
	sequence int64
	hash     string
}

// chainKind is what heads are remembered under; no entry has it.
const chainKind = "audit chain"

// head gives the end of an account's chain. The change sets of one transaction
// hand it on, and the last of them stores it.
func (t *Tx) head(ctx context.Context, accountID string) (h head, err error) {
	c, remembers := t.conn.(Remembering)
	if remembers {
		if known, ok := c.Recall(chainKind, accountID); ok {
			return known.(head), nil
		}
	}
	_, err = t.Scan(ctx, call.System(), []any{&h.sequence, &h.hash},
		`SELECT sequence, hash FROM audit_chain WHERE account_id = $1`, accountID)
	if err != nil {
		return h, fmt.Errorf("read the end of the audit chain: %w", err)
	}
	return h, nil
}

func (t *Tx) keepLink(ctx context.Context, l *Link, heads map[string]head) error {
	h, ok := heads[l.AccountID]
	if !ok {
		var err error
		if h, err = t.head(ctx, l.AccountID); err != nil {
			return err
		}
	}
	h.sequence++
	l.Sequence = h.sequence
	h.hash = l.Hash(h.hash)
	heads[l.AccountID] = h
	err := t.Insert(ctx, `INSERT INTO change_entry (account_id, change_id, position, customer_id, kind, record_id, action, before_state, after_state, sequence, hash, description, search_key)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)`,
		l.AccountID, l.ChangeID, l.Position, l.CustomerID, l.Kind, l.RecordID, l.Action, orNull(l.Before), orNull(l.After), l.Sequence, h.hash, l.Description,
		text.Fold(strings.Join([]string{l.Description, l.Reason, l.LoginEmail, l.ActorEmail}, "\n")))
	if err != nil {
		return fmt.Errorf("keep change entry: %w", err)
	}
	return nil
}

func (t *Tx) keepHeads(ctx context.Context, heads map[string]head) error {
	c, remembers := t.conn.(Remembering)
	for accountID, h := range heads {
		store := func(ctx context.Context, c Conn) error { return storeHead(ctx, c, accountID, h) }
		if !remembers {
			if err := store(ctx, t.conn); err != nil {
				return err
			}
			continue
		}
		c.Remember(chainKind, accountID, h)
		c.AtEnd(chainKind+" "+accountID, store)
	}
	return nil
}

func storeHead(ctx context.Context, c Conn, accountID string, h head) error {
	tell(c, call.Everywhere())
	err := later(ctx, c, `INSERT INTO audit_chain (account_id, sequence, hash) VALUES ($1,$2,$3)
		ON CONFLICT (account_id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash`, accountID, h.sequence, h.hash)
	if err != nil {
		return fmt.Errorf("keep the end of the audit chain: %w", err)
	}
	return nil
}

// orNull binds a state as text.
func orNull(state []byte) any {
	if state == nil {
		return nil
	}
	return string(state)
}

// State encodes a record's state as the audit keeps it, nil for none.
func (t *Tx) State(record any) ([]byte, error) { return t.db.State(record) }

// State encodes a record's state as the audit keeps it, nil for none.
func (d *DB) State(record any) ([]byte, error) {
	if record == nil {
		return nil, nil
	}
	state, err := d.encode(record)
	if err != nil {
		return nil, fmt.Errorf("encode audit state: %w", err)
	}
	return state, nil
}

// maxNamed is how many members a description names.
const maxNamed = 12

// describe says in a line what happened to a record, for instance
// "changed customer Bluewater Dental: name, data".
func describe(e Entry, before, after []byte) string {
	name := e.Name
	if name == "" {
		name = e.ID
	}
	line := string(e.Action) + " " + e.Kind + " " + name
	if e.Action != Changed {
		return line
	}
	members := ChangedMembers(before, after)
	if len(members) > maxNamed {
		members = append(members[:maxNamed], "…")
	}
	if len(members) == 0 {
		return line
	}
	return line + ": " + strings.Join(members, ", ")
}

// ChangedMembers names the top-level members in which two JSON objects differ,
// sorted, but for those that tell when and by whom a record was changed last.
func ChangedMembers(before, after []byte) []string {
	var a, b map[string]json.RawMessage
	if json.Unmarshal(before, &a) != nil || json.Unmarshal(after, &b) != nil {
		return nil
	}
	var names []string
	for name, value := range a {
		if other, ok := b[name]; !ok || !bytes.Equal(value, other) {
			names = append(names, name)
		}
	}
	for name := range b {
		if _, ok := a[name]; !ok {
			names = append(names, name)
		}
	}
	names = slices.DeleteFunc(names, func(n string) bool { return n == "dateLastModified" || n == "lastModifiedBy" })
	slices.Sort(names)
	return names
}
