package storetest

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

var changeLaws = map[string]func(*testing.T, Open){
	"needs an entry":                      changeNeedsEntry,
	"keeps who, what, before and after":   changeKeepsAudit,
	"is one transaction with its audit":   changeIsWhole,
	"gives nothing when it fails":         changeGivesNothing,
	"has one time and increasing ids":     changeHasTime,
	"has ids after those before a start":  changeFollows,
	"dry run gives the result only":       dryRunKeepsNothing,
	"maintains technical state unaudited": maintains,
	"views give their result":             views,
}

func changeNeedsEntry(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := t.Context()
	_, err := store.Write(ctx, p.DB, func(tx *store.Tx) (int, error) {
		return 1, tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ('a','','',0)`)
	})
	if err == nil {
		t.Error("a change set without an entry was kept")
	}
	p.want()
}

func changeKeepsAudit(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := call.Into(t.Context(), &call.Call{
		RequestID: "req", Operation: "Add", Address: "192.0.2.7", Reason: "asked for",
		Caller: call.Caller{LoginID: "log", Email: "ann@example.com"},
	})
	if _, err := add(ctx, p.DB, "a"); err != nil {
		t.Fatal(err)
	}
	p.want("row a", "set Add", "entry a", "entry of a")
	p.rig.must(p.rig.Read(ctx, func(c store.Conn) error {
		set, err := one(ctx, c, `SELECT at || '|' || operation || '|' || login_id || '|' || login_email || '|' || address || '|' || request_id || '|' || reason FROM change_set`)
		if want := dawnStored + "|Add|log|ann@example.com|192.0.2.7|req|asked for"; set != want {
			t.Errorf("the change set is %s, want %s", set, want)
		}
		if err != nil {
			return err
		}
		entries, err := texts(ctx, c, `SELECT e.account_id || '|' || e.customer_id || '|' || e.kind || '|' || e.record_id || '|' || e.action
				|| '|' || COALESCE(e.before_state, 'null') || '|' || COALESCE(e.after_state, 'null')
			FROM change_entry e JOIN change_set s ON s.id = e.change_id ORDER BY e.position`)
		if want := []string{`acc|cus|probe|a|created|null|{"id":"a"}`, `||other|of a|deleted|[1]|null`}; !slices.Equal(entries, want) {
			t.Errorf("the entries are %q, want %q", entries, want)
		}
		return err
	}))
}

// changeIsWhole breaks a change set at each of its statements in turn.
func changeIsWhole(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := keyed(t.Context(), "log", "key", "hash")
	steps := 0
	for _, run := range []bool{false, true} {
		for at := 1; ; at++ {
			engine := &breaking{Engine: p.rig.Engine, at: at, run: run}
			_, err := add(ctx, store.New(engine, p.clock, json.Marshal), "a")
			if err == nil {
				steps = at - 1
				break
			}
			if !errors.Is(err, errBroken) {
				t.Fatalf("broken at statement %d: %v", at, err)
			}
			if left := p.dump(); left != "" {
				t.Fatalf("broken at statement %d there is left\n%s", at, left)
			}
		}
		p.want("row a", "set Add", "entry a", "entry of a", `reply {"added":"a"}`)
		p.rig.must(p.rig.Write(ctx, func(c store.Conn) error {
			for _, table := range []string{"stored_reply", "change_entry", "change_set", "probe"} {
				if _, err := c.Exec(ctx, `DELETE FROM `+table); err != nil {
					return err
				}
			}
			return nil
		}))
	}
	if steps < 5 { // the row, the set, two entries, the reply
		t.Errorf("%d statements were broken, want all of the change set's", steps)
	}
}

func changeGivesNothing(t *testing.T, open Open) {
	p := newProduct(t, open)
	got, err := store.Write(t.Context(), p.DB, func(tx *store.Tx) (int, error) {
		tx.Record(store.Entry{Kind: "probe", ID: "a", Action: store.Changed})
		return 7, errOwn
	})
	if got != 0 || !errors.Is(err, errOwn) {
		t.Errorf("got %d, %v", got, err)
	}
	unfit := func(any) ([]byte, error) { return nil, errBroken }
	if _, err := add(t.Context(), store.New(p.rig.Engine, p.clock, unfit), "a"); !errors.Is(err, errBroken) {
		t.Errorf("a state that cannot be encoded: %v", err)
	}
	p.want()
}

func changeHasTime(t *testing.T, open Open) {
	p := newProduct(t, open)
	var ids []string
	for range 3 {
		_, err := store.Write(t.Context(), p.DB, func(tx *store.Tx) (int, error) {
			if want, _ := store.ParseTime(dawnStored); tx.Now != want || p.Now() != want {
				t.Errorf("the time is %v and %v, want %v", tx.Now, p.Now(), want)
			}
			ids = append(ids, tx.ID, tx.NewID(), tx.NewID())
			tx.Record(store.Entry{Kind: "probe", ID: "a", Action: store.Changed})
			return 0, nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(ids)) != 9 {
		t.Errorf("the ids do not increase: %q", ids)
	}
}

func dryRunKeepsNothing(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := keyed(t.Context(), "log", "key", "hash")
	call.From(ctx).DryRun = true
	for range 2 { // the first one leaves nothing for the second to meet
		got, err := add(ctx, p.DB, "a")
		if err != nil || got["added"] != "a" {
			t.Errorf("got %v, %v", got, err)
		}
		if err := p.Replay(ctx); err != nil {
			t.Errorf("replay: %v", err)
		}
	}
	p.want()
	call.From(ctx).DryRun = false
	if _, err := add(ctx, p.DB, "a"); err != nil {
		t.Errorf("the write after its dry run: %v", err)
	}
	call.From(ctx).DryRun = true
	if _, err := add(ctx, p.DB, "a"); err == nil {
		t.Error("a dry run went well that cannot be kept")
	}
	if _, err := add(ctx, p.DB, "b"); err != nil {
		t.Errorf("a dry run with a key that was used: %v", err)
	}
	p.want("row a", "set Add", "entry a", "entry of a", `reply {"added":"a"}`)
}

func maintains(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := t.Context()
	step := func(fail error) error {
		return p.Maintain(ctx, func(tx *store.Tx) error {
			return cmp.Or(tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',0)`, tx.NewID()), fail)
		})
	}
	p.rig.must(step(nil))
	if err := step(errOwn); !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	if n := len(p.rig.rows()); n != 1 {
		t.Errorf("%d rows, want one", n)
	}
}

func views(t *testing.T, open Open) {
	p := newProduct(t, open)
	if _, err := add(t.Context(), p.DB, "a"); err != nil {
		t.Fatal(err)
	}
	count := func(ctx context.Context) (int, error) {
		return store.View(ctx, p.DB, func(q *store.Reader) (n int, err error) {
			found, err := q.Scan(ctx, call.System(), []any{&n}, `SELECT COUNT(*) FROM probe`)
			if !found {
				t.Error("a count gives no row")
			}
			return n, err
		})
	}
	if n, err := count(t.Context()); n != 1 || err != nil {
		t.Errorf("got %d, %v", n, err)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := count(cancelled); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// changeFollows: ids go on after those that the database holds, although the
// clock is behind them when the server starts again.
func changeFollows(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := t.Context()
	var ids []string
	write := func(db *store.DB, name string) {
		t.Helper()
		_, err := store.Write(ctx, db, func(tx *store.Tx) (int, error) {
			ids = append(ids, tx.ID, tx.NewID())
			tx.Record(store.Entry{Kind: "probe", ID: name, Action: store.Created})
			return 0, nil
		})
		p.rig.must(err)
	}
	write(p.DB, "first")
	write(p.DB, "second")
	for _, back := range []time.Duration{0, time.Hour, 400 * 24 * time.Hour, -time.Hour} {
		p.wait(-back)
		again := store.New(p.rig.Engine, p.clock, json.Marshal)
		p.rig.must(again.Maintain(ctx, func(tx *store.Tx) error {
			ids = append(ids, tx.ID)
			return nil
		}))
		write(again, back.String())
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("ids in the order in which they were given: %q", ids)
	}
}
