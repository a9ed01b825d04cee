package settings_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/secret"
	"evovoice/internal/settings"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// TestMain runs all tests on each kind of database.
func TestMain(m *testing.M) { os.Exit(storefix.Run(m)) }

// house is two accounts on a database of their own.
type house struct {
	*settings.Service
	db       *store.DB
	outbox   *mail.Outbox
	accounts [2]string
	log      *logged

	mu  sync.Mutex
	now time.Time
}

func (h *house) clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(time.Second) // dates tell changes apart
	return h.now
}

func newHouse(t testing.TB, change ...func(*settings.Config)) *house {
	t.Helper()
	dir := t.TempDir()
	h := &house{now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), log: &logged{}}
	h.db = store.New(storefix.Open(t), h.clock, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	box, err := secret.KeyFile(filepath.Join(dir, "key"))
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(h.log, nil))
	h.outbox = mail.NewOutbox(log)
	c := settings.Config{
		DB: h.db, Box: box, Decode: wire.DecodeJSON, Sender: mail.Sender{Now: h.clock}, Outbox: h.outbox, Log: log,
		Guard: mail.Guard{Networks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}},
	}
	for _, f := range change {
		f(&c)
	}
	h.Service = settings.New(c)
	for i, name := range []string{"Harbor", "Lighthouse"} {
		a, err := account.New(h.db, box).NewAccount(root(), &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		h.accounts[i] = a.ID
	}
	return h
}

// as gives the context of a caller with a reach.
func as(reach call.Reach) context.Context {
	return call.Into(context.Background(), &call.Call{
		RequestID: "request-1", Caller: call.Caller{LoginID: "login", Email: "ann@example.com", Reach: reach},
	})
}

func root() context.Context { return as(call.Everywhere()) }

// owner reaches the whole of one account, tenant a tree in it.
func (h *house) owner() context.Context { return as(call.Limited([]string{h.accounts[0]})) }

func (h *house) tenant() context.Context {
	return as(call.Limited(nil, call.Tree{AccountID: h.accounts[0], Path: "/c/"}))
}

// patch sends JSON as a client does.
func (h *house) patch(text string) (*api.SystemSettingsInfo, error) {
	var r api.PatchSystemSettings
	if err := wire.DecodeJSON([]byte(text), &r); err != nil {
		return nil, err
	}
	return h.PatchSystemSettings(h.owner(), &r)
}

func (h *house) mustPatch(t testing.TB, text string) *api.SystemSettingsInfo {
	t.Helper()
	info, err := h.patch(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return info
}

func (h *house) get(t testing.TB) *api.SystemSettingsInfo {
	t.Helper()
	info, err := h.GetSystemSettings(h.owner(), &api.GetSystemSettings{})
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// view reads in one snapshot.
func view[T any](t testing.TB, h *house, fn func(*store.Reader) (T, error)) T {
	t.Helper()
	v, err := store.View(context.Background(), h.db, fn)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func encode(t testing.TB, v any) string {
	t.Helper()
	text, err := wire.AppendJSON(nil, v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// refused gives the members at fault as lines "path code".
func refused(t testing.TB, err error) []string {
	t.Helper()
	var e *fault.Error
	if !errors.As(err, &e) {
		t.Fatalf("the error is %v", err)
	}
	lines := []string{}
	for _, f := range e.Fields {
		lines = append(lines, f.Path+" "+string(f.Code))
		if f.Message == "" {
			t.Errorf("%s has no message", f.Path)
		}
	}
	return lines
}

func wantRefused(t testing.TB, what string, err error, want ...string) {
	t.Helper()
	if err == nil {
		t.Errorf("%s was taken", what)
		return
	}
	if d := cmp.Diff(want, refused(t, err)); d != "" {
		t.Errorf("%s: %s", what, d)
	}
}

// entry is what the audit has of one change.
type entry struct {
	account, kind, id, action string
	before, after             string
}

// audit gives all entries of a kind, the oldest first.
func (h *house) audit(t testing.TB, kind string) []entry {
	t.Helper()
	return view(t, h, func(q *store.Reader) (all []entry, err error) {
		err = q.Each(context.Background(), call.Everywhere(), func(rows *sql.Rows) error {
			var e entry
			var before, after sql.NullString
			err := rows.Scan(&e.account, &e.kind, &e.id, &e.action, &before, &after)
			e.before, e.after = before.String, after.String
			all = append(all, e)
			return err
		}, `SELECT account_id, kind, record_id, action, before_state, after_state FROM change_entry
			WHERE {account account_id} AND kind = $1 ORDER BY change_id, position`, kind)
		return all, err
	})
}

// tables that a secret could end up in.
var tables = map[string]string{
	"change_entry":     "COALESCE(before_state, '') || COALESCE(after_state, '')",
	"stored_reply":     "reply",
	"email_account":    "server || user_name || email_address || display_name || COALESCE(password, '')",
	"global_settings":  "mail_server || mail_user_name || COALESCE(mail_password, '') || maintenance_message",
	"system_settings":  "documentation",
	"field_definition": "document || definition || former_names",
}

// find names the tables in which a text occurs.
func (h *house) find(t testing.TB, text string) []string {
	t.Helper()
	found := view(t, h, func(q *store.Reader) (found []string, err error) {
		for table, columns := range tables {
			n := 0
			if _, err := q.Scan(context.Background(), call.Everywhere(), []any{&n},
				fmt.Sprintf(`SELECT COUNT(*) FROM %s WHERE {account ''} AND (%s) LIKE $1`, table, columns), "%"+text+"%"); err != nil {
				return nil, err
			}
			if n > 0 {
				found = append(found, table)
			}
		}
		return found, nil
	})
	slices.Sort(found)
	return found
}

// customer adds a customer that carries tags.
func (h *house) customer(t testing.TB, tagIDs ...string) string {
	t.Helper()
	c, err := customer.New(h.db).NewCustomer(root(), &api.NewCustomer{AccountID: h.accounts[0], Name: "Depot"})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range tagIDs {
		h.write(t, func(tx *store.Tx) error {
			return tx.Insert(context.Background(), `INSERT INTO customer_tag (account_id, tag_id, customer_id) VALUES ($1,$2,$3)`, h.accounts[0], id, c.ID)
		})
	}
	return c.ID
}

func (h *house) write(t testing.TB, fn func(*store.Tx) error) {
	t.Helper()
	_, err := store.Write(root(), h.db, func(tx *store.Tx) (any, error) {
		tx.Record(store.Entry{Kind: "test", ID: "test", Action: store.Changed})
		return nil, fn(tx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// logged collects a log.
type logged struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

type reader = store.Reader

type storeTx = store.Tx
