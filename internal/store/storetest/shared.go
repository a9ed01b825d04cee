package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

var sharedLaws = map[string]func(*testing.T, Open){
	"fail alone, and chain what is kept": clashesFailAlone,
	"know only what is so":               knownIsTrue,
}

var errGaveUp = errors.New("gave up")

// clashesFailAlone lets many change sets share transactions of which some fail,
// at once or only when their rows are stored.
func clashesFailAlone(t *testing.T, open Open) {
	p := newProduct(t, open)
	ctx := t.Context()
	const writers, names = 48, 24
	random := rand.New(rand.NewPCG(7, 7))
	fates := make([]int, writers)
	for i := range fates {
		fates[i] = random.IntN(4)
	}
	var mu sync.Mutex
	kept := map[string]int{}
	release := p.rig.hold()
	var done sync.WaitGroup
	for i := range writers {
		done.Go(func() {
			id := fmt.Sprint(i % names)
			_, err := store.Write(ctx, p.DB, func(tx *store.Tx) (int, error) {
				tx.Record(store.Entry{AccountID: "acc", Kind: "probe", ID: id, Action: store.Created, After: i})
				if err := tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',0)`, id); err != nil {
					return 0, err
				}
				switch fates[i] {
				case 0:
					return 0, errGaveUp
				case 1: // waits for its statement
					_, err := tx.Exec(ctx, call.System(), `UPDATE probe SET amount = 1 WHERE id = $1`, id)
					return 0, err
				}
				return 0, nil
			})
			switch {
			case fates[i] == 0 && err == nil:
				t.Errorf("write %d gave up and was kept", i)
			case err == nil:
				mu.Lock()
				defer mu.Unlock()
				kept[id]++
			}
		})
	}
	release()
	done.Wait()
	for i, fate := range fates {
		id := fmt.Sprint(i % names)
		twin := fates[(i+names)%writers]
		if want := min(1, fate+twin); kept[id] != want {
			t.Errorf("%d writes of %s were kept, want %d", kept[id], id, want)
		}
	}
	p.rig.must(p.rig.Read(ctx, func(c store.Conn) error {
		rows, err := one(ctx, c, `SELECT CAST(COUNT(*) AS TEXT) || ' ' || CAST(MIN(sequence) AS TEXT) || ' ' || CAST(MAX(sequence) AS TEXT) FROM change_entry`)
		if want := fmt.Sprintf("%d 1 %[1]d", len(kept)); rows != want {
			t.Errorf("entries and their first and last number are %s, want %s", rows, want)
		}
		loose, another := one(ctx, c, `SELECT CAST(COUNT(*) AS TEXT) FROM audit_chain a JOIN change_entry e ON e.account_id = a.account_id AND e.sequence = a.sequence AND e.hash = a.hash`)
		if loose != "1" {
			t.Errorf("%s chains end with their last entry, want 1", loose)
		}
		return cmp.Or(err, another)
	}))
}

// knownIsTrue has many change sets compare what they know with what the database
// holds, while they add and change rows, give up and only try.
func knownIsTrue(t *testing.T, open Open) {
	p := newProduct(t, open)
	const writers, each = 8, 20
	release := p.rig.hold()
	var done sync.WaitGroup
	for w := range writers {
		done.Go(func() {
			random := rand.New(rand.NewPCG(1, uint64(w)))
			for i := range each {
				ctx := call.Into(t.Context(), &call.Call{DryRun: random.IntN(4) == 0})
				id, gives, changes := fmt.Sprintf("%d/%d", w, i), random.IntN(4) == 0, random.IntN(3) == 0
				_, err := store.Write(ctx, p.DB, func(tx *store.Tx) (int, error) {
					compareKnown(ctx, t, tx)
					if err := addOrChange(ctx, tx, id, changes); err != nil {
						return 0, err
					}
					compareKnown(ctx, t, tx)
					if gives {
						return 0, errGaveUp
					}
					return 0, nil
				})
				if gives != errors.Is(err, errGaveUp) {
					t.Errorf("write %s: %v", id, err)
				}
			}
		})
	}
	release()
	done.Wait()
}

// addOrChange adds a row of no amount, or raises the amount of all.
func addOrChange(ctx context.Context, tx *store.Tx, id string, change bool) error {
	if change {
		_, err := tx.Exec(ctx, call.System(), `UPDATE probe SET amount = amount + 1`)
		tx.Record(store.Entry{Kind: "probe", ID: id, Action: store.Changed})
		return err
	}
	tx.Record(store.Entry{Kind: "probe", ID: id, Action: store.Created})
	return tx.Insert(ctx, `INSERT INTO probe (id, account_id, path, amount) VALUES ($1,'','',0)`, id)
}

func compareKnown(ctx context.Context, t *testing.T, tx *store.Tx) {
	for memo, statement := range map[store.Memo]string{
		{Kind: "probe", Name: "rows"}:                           `SELECT COUNT(*) FROM probe`,
		{Kind: "probe", Name: "amount", OutlastsCreation: true}: `SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM probe`,
	} {
		read := func() (n int, err error) {
			_, err = tx.Scan(ctx, call.System(), []any{&n}, statement)
			return n, err
		}
		known, err := store.Known(tx, memo, read)
		truth, another := read()
		if err := cmp.Or(err, another); err != nil {
			t.Errorf("%s: %v", memo.Name, err)
		}
		if known != truth {
			t.Errorf("%s: %d are known, the database holds %d", memo.Name, known, truth)
		}
	}
}
