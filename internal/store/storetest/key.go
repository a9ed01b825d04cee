package storetest

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

var keyLaws = map[string]func(*testing.T, Open){
	"gives the stored reply to the same request": keyReplays,
	"refuses another request":                    keyRefuses,
	"belongs to a login":                         keyBelongs,
	"of a failed write is free":                  keyOfFailure,
	"lives seven days":                           keyLives,
	"outlives a clock that is wrong ahead":       keyOutlivesJump,
	"runs one of many at once":                   keyRunsOnce,
}

// replayed gives the stored reply in err, and fails without one.
func replayed(t *testing.T, err error) string {
	t.Helper()
	var r *store.Replayed
	if !errors.As(err, &r) {
		t.Errorf("got %v, want the stored reply", err)
		return ""
	}
	return string(r.Reply)
}

func keyReplays(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := keyed(t.Context(), "log", "key", "hash")
	p.rig.must(p.Replay(ctx))
	if _, err := add(ctx, p.DB, "a"); err != nil {
		t.Fatal(err)
	}
	_, err := add(ctx, p.DB, "b") // what it would do does not matter
	for _, err := range []error{err, p.Replay(ctx)} {
		if got := replayed(t, err); got != `{"added":"a"}` {
			t.Errorf("the stored reply is %s", got)
		}
	}
	p.want("row a", "set Add", "entry a", "entry of a", `reply {"added":"a"}`)
}

func keyRefuses(t *testing.T, open Open) {
	p := newProduct(t, open)
	if _, err := add(keyed(t.Context(), "log", "key", "hash"), p.DB, "a"); err != nil {
		t.Fatal(err)
	}
	other := keyed(t.Context(), "log", "key", "other hash")
	_, err := add(other, p.DB, "b")
	for _, err := range []error{err, p.Replay(other)} {
		if !fault.Is(err, fault.KeyReused) {
			t.Errorf("got %v", err)
		}
	}
	p.rig.want("a")
}

func keyBelongs(t *testing.T, open Open) {
	p := newProduct(t, open)
	for id, login := range map[string]string{"a": "ann", "b": "bob"} {
		if _, err := add(keyed(t.Context(), login, "key", "hash"), p.DB, id); err != nil {
			t.Errorf("the key of %s: %v", login, err)
		}
	}
	if _, err := add(keyed(t.Context(), "", "key", "hash"), p.DB, "c"); err == nil {
		t.Error("nobody has a key")
	}
	none := keyed(t.Context(), "ann", "", "hash")
	if _, err := add(none, p.DB, "d"); err != nil {
		t.Errorf("without a key: %v", err)
	}
	p.rig.must(p.Replay(none))
	p.rig.want("a", "b", "d")
}

func keyOfFailure(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := keyed(t.Context(), "log", "key", "hash")
	_, err := store.Write(ctx, p.DB, func(tx *store.Tx) (int, error) {
		tx.Record(store.Entry{Kind: "probe", ID: "a", Action: store.Changed})
		return 0, errOwn
	})
	if !errors.Is(err, errOwn) {
		t.Errorf("got %v", err)
	}
	if _, err := add(ctx, p.DB, "a"); err != nil {
		t.Errorf("the key of a write that failed: %v", err)
	}
}

func keyLives(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := keyed(t.Context(), "log", "key", "hash")
	if _, err := add(ctx, p.DB, "a"); err != nil {
		t.Fatal(err)
	}
	const week = 7 * 24 * time.Hour
	p.wait(week - time.Millisecond)
	replayed(t, p.Replay(ctx))
	_, err := add(ctx, p.DB, "b")
	replayed(t, err)
	p.wait(time.Millisecond)
	p.rig.must(p.Replay(ctx))
	if _, err := add(ctx, p.DB, "b"); err != nil {
		t.Errorf("after a week: %v", err)
	}
	// The old reply made room for the new one; the audit stays.
	p.want("row a", "row b", "set Add", "set Add", "entry a", "entry of a", "entry b", "entry of b", `reply {"added":"b"}`)
}

// keyOutlivesJump: a clock that is wrong ahead by years costs few replies, and
// they pile up no more than they are made.
func keyOutlivesJump(t *testing.T, open Open) {
	p := newProduct(t, open)
	write := func(name string) {
		t.Helper()
		if _, err := add(keyed(t.Context(), "log", name, "hash"), p.DB, name); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		p.wait(time.Minute)
	}
	for i := range 9 {
		write(fmt.Sprint("before", i))
	}
	const years = 10 * 365 * 24 * time.Hour
	p.wait(years)
	write("ahead0")
	write("ahead1")
	p.wait(-years)
	lost := 0
	for i := range 9 {
		err := p.Replay(keyed(t.Context(), "log", fmt.Sprint("before", i), "hash"))
		if err == nil {
			lost++
			continue
		}
		if got := replayed(t, err); got != fmt.Sprintf(`{"added":"before%d"}`, i) {
			t.Errorf("the stored reply is %s", got)
		}
	}
	if lost != 4 {
		t.Errorf("%d replies of 9 are lost by two writes", lost)
	}
	p.wait(years)
	// A key whose reply is too old is free, also while that is still kept.
	free := keyed(t.Context(), "log", "before8", "other hash")
	if _, err := add(free, p.DB, "again"); err != nil {
		t.Errorf("a key of years ago: %v", err)
	}
	if got := replayed(t, p.Replay(free)); got != `{"added":"again"}` {
		t.Errorf("the reply to it is %s", got)
	}
	for i := range 9 {
		write(fmt.Sprint("after", i))
	}
	if old := strings.Count(p.dump(), `reply {"added":"before`); old > 0 {
		t.Errorf("%d old replies are kept", old)
	}
}

func keyRunsOnce(t *testing.T, open Open) {
	p := newProduct(t, open)
	const callers = 12
	var executed, answered atomic.Int32
	var done sync.WaitGroup
	release := p.rig.hold()
	for range callers {
		done.Go(func() {
			ctx := keyed(t.Context(), "log", "key", "hash")
			_, err := store.Write(ctx, p.DB, func(tx *store.Tx) (string, error) {
				executed.Add(1)
				tx.Record(store.Entry{Kind: "probe", ID: "a", Action: store.Created})
				return "reply", tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ('a','','',0)`)
			})
			if err == nil {
				answered.Add(1)
			} else if got := replayed(t, err); got != `"reply"` {
				t.Errorf("the stored reply is %s", got)
			}
		})
	}
	release()
	done.Wait()
	if executed.Load() != 1 || answered.Load() != 1 {
		t.Errorf("of %d equal calls %d were executed and %d answered as new, want one", callers, executed.Load(), answered.Load())
	}
	p.want("row a", "set "+call.From(keyed(t.Context(), "", "", "")).Operation, "entry a", `reply "reply"`)
}
