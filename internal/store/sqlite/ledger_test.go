package sqlite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/sqlite/faultvfs"
)

// ledger is what the clients of a scenario were told of their change sets, in
// the order of the answers.
type ledger struct {
	disk  *faultvfs.Disk
	clock time.Time

	mu      sync.Mutex
	answers []answer
}

// answer is what became of one change set.
type answer struct {
	// name is the row that it created or, with patch, added one to.
	name  string
	patch bool
	err   error
	// moment is when it was answered, as the disk counts.
	moment int
}

// keyed gives the context of a call with an idempotency key.
func keyed(key string) context.Context {
	return call.Into(context.Background(), &call.Call{
		Operation: "Count", IdempotencyKey: key, RequestHash: key, Caller: call.Caller{LoginID: "tester", Reach: call.Everywhere()},
	})
}

func (l *ledger) db(e *Engine) *store.DB {
	return store.New(e, func() time.Time { return l.clock }, json.Marshal)
}

// create writes a row, its audit and its stored reply.
func (l *ledger) create(db *store.DB, name string) {
	ctx := keyed(name)
	_, err := store.Write(ctx, db, func(tx *store.Tx) (string, error) {
		tx.Record(store.Entry{Kind: "number", ID: name, Action: store.Created, After: strings.Repeat(name, 20)})
		return name, tx.Insert(ctx, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, $2)`, name, store.FormatTime(tx.Now))
	})
	l.told(answer{name: name, err: err})
}

// patch adds one to a row.
func (l *ledger) patch(db *store.DB, name string) {
	ctx := keyed("")
	_, err := store.Write(ctx, db, func(tx *store.Tx) (string, error) {
		tx.Record(store.Entry{Kind: "number", ID: name, Action: store.Changed})
		changed, err := tx.Exec(ctx, call.System(), `UPDATE failed_sign_in SET failures = failures + 1 WHERE name_hash = $1`, name)
		if err == nil && changed == 0 {
			err = fault.New(fault.NotFound, "no row %s", name)
		}
		return name, err
	})
	l.told(answer{name: name, patch: true, err: err})
}

func (l *ledger) told(a answer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	a.moment = l.disk.Moment()
	l.answers = append(l.answers, a)
}

// run writes: one by one, several at once, patches in between. Checkpoints
// happen every few commits.
func (l *ledger) run(db *store.DB, rounds int) {
	for round := range rounds {
		l.create(db, fmt.Sprint("one", round))
		l.patch(db, fmt.Sprint("one", round))
		var done sync.WaitGroup
		for i := range 3 {
			done.Go(func() { l.create(db, fmt.Sprintf("at once%d-%d", round, i)) })
		}
		done.Wait()
		l.patch(db, fmt.Sprintf("at once%d-1", round))
	}
}

// refusals checks how the writes were refused that were: as unavailable for now.
// A patch may also miss a row that was refused before.
func (l *ledger) refusals() (wrong []string) {
	for _, a := range l.answers {
		var e *fault.Error
		switch {
		case a.err == nil || a.patch && errors.As(a.err, &e) && e.Code == fault.NotFound:
		case !errors.As(a.err, &e) || e.Code != fault.Unavailable || e.RetryAfter <= 0:
			wrong = append(wrong, fmt.Sprintf("%s is refused with %v", a.name, a.err))
		}
	}
	return wrong
}

// laws are queries that find nothing in a sound database.
var laws = map[string]string{
	"a row without audit":        `SELECT name_hash FROM failed_sign_in EXCEPT SELECT record_id FROM change_entry WHERE action = 'created'`,
	"an audit without row":       `SELECT record_id FROM change_entry EXCEPT SELECT name_hash FROM failed_sign_in`,
	"a patch half there":         `SELECT name_hash FROM failed_sign_in f WHERE failures <> (SELECT COUNT(*) FROM change_entry e WHERE e.record_id = f.name_hash AND e.action = 'changed')`,
	"a row without stored reply": `SELECT name_hash FROM failed_sign_in EXCEPT SELECT idempotency_key FROM stored_reply`,
	"a stored reply without row": `SELECT idempotency_key FROM stored_reply EXCEPT SELECT name_hash FROM failed_sign_in`,
	"a change set without entry": `SELECT id FROM change_set EXCEPT SELECT change_id FROM change_entry`,
	"a gap in the audit chain":   `SELECT account_id FROM change_entry GROUP BY account_id HAVING MAX(sequence) <> COUNT(*)`,
	"a chain with another end":   `SELECT e.hash FROM change_entry e JOIN audit_chain c ON c.account_id = e.account_id AND c.sequence <= e.sequence WHERE c.hash <> e.hash OR c.sequence <> e.sequence`,
	"an unsound file":            `SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
	"a dangling key":             `SELECT "table" FROM pragma_foreign_key_check`,
}

// unsure tells that a client was told that its change set may be there.
func (a answer) unsure() bool {
	return a.err != nil && strings.Contains(a.err.Error(), "did not say whether")
}

// judge compares a database with what the clients were told until a moment, as
// strictly as is asked for what was refused.
func (l *ledger) judge(t *testing.T, e *Engine, moment int, refused strictness) (wrong []string) {
	t.Helper()
	for law, query := range laws {
		if got := ask(t, e.Read, query); len(got) > 0 {
			wrong = append(wrong, fmt.Sprintf("%s: %q", law, got))
		}
	}
	rows := ask(t, e.Read, `SELECT name_hash FROM failed_sign_in`)
	patched := ask(t, e.Read, `SELECT name_hash FROM failed_sign_in WHERE failures > 0`)
	for _, a := range l.answers {
		there := slices.Contains(rows, a.name)
		if a.patch {
			there = slices.Contains(patched, a.name)
		}
		switch {
		case a.err == nil && a.moment <= moment && !there:
			wrong = append(wrong, fmt.Sprintf("%s (patch: %v) was answered for and is gone", a.name, a.patch))
		case a.err != nil && there && (refused == absent || refused == told && !a.unsure()):
			wrong = append(wrong, fmt.Sprintf("%s (patch: %v) was refused and is there: %v", a.name, a.patch, a.err))
		}
	}
	return wrong
}

// strictness is what is asked of refused change sets.
type strictness int

const (
	whole  strictness = iota // all there or not at all
	told                     // not there, unless the client was told that it may be
	absent                   // not there
)
