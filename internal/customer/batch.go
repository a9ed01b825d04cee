package customer

import (
	"context"
	"errors"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// ErrNoneAdded is the error of a batch whose rows were all refused.
var ErrNoneAdded = errors.New("none of the customers can be added")

// Batch adds many customers in a change set of the caller's. It keeps what the
// rows have in common, and the customers that are to be stored at its end.
type Batch struct {
	caller call.Caller
	places map[[2]string]place // by account and parent as asked for
	fields map[string]*fields
	taken  map[string]bool // values of unique fields that the batch brings itself
	added  []*record
}

// NewBatch begins a batch that a caller adds.
func NewBatch(caller call.Caller) *Batch {
	return &Batch{caller: caller, places: map[[2]string]place{}, fields: map[string]*fields{}, taken: map[string]bool{}}
}

// Add checks a row and gives the id that its customer will have. A *fault.Error
// refuses the row and leaves the batch as it was.
func (b *Batch) Add(ctx context.Context, tx *store.Tx, row api.NewCustomer) (string, error) {
	in, err := checkNew(row)
	if err != nil {
		return "", err
	}
	key := [2]string{in.AccountID, in.ParentCustomerID}
	p, known := b.places[key]
	if !known {
		if p, err = findPlace(ctx, tx, b.caller.Reach, in); err != nil {
			return "", err
		}
		b.places[key] = p
	}
	f := b.fields[p.accountID]
	if f == nil {
		if f, err = knownFields(ctx, tx, p.accountID); err != nil {
			return "", err
		}
		b.fields[p.accountID] = f
	}
	r := p.newRecord(tx, in, b.caller.Email)
	if err := f.verify(ctx, &tx.Reader, nil, r); err != nil {
		return "", err
	}
	if err := b.take(f, r); err != nil {
		return "", err
	}
	b.added = append(b.added, r)
	return r.info.ID, nil
}

// take keeps the values that must be unique from rows that follow, or refuses
// one that a row before has.
func (b *Batch) take(f *fields, r *record) error {
	var own []string
	var wrong refusals
	for _, k := range f.keys(r.info.Data) {
		if k.key == "" || !isUnique(k.def) {
			continue
		}
		scope := f.accountID
		if k.def.Uniqueness == api.UniqueToCustomer {
			scope += "/" + r.info.ParentCustomerID
		}
		mark := scope + "\x00" + k.def.ID + "\x00" + k.key
		if b.taken[mark] {
			wrong = append(wrong, k.clash())
		}
		own = append(own, mark)
	}
	if wrong != nil {
		return fault.OnFields(wrong)
	}
	for _, mark := range own {
		b.taken[mark] = true
	}
	return nil
}

// Store writes the rows that were taken, with an entry in the audit each. It
// fails with ErrNoneAdded when there are none.
func (b *Batch) Store(ctx context.Context, tx *store.Tx) error {
	if len(b.added) == 0 {
		return ErrNoneAdded
	}
	if err := insert(ctx, tx, b.added...); err != nil {
		return err
	}
	byAccount := map[string][]*record{}
	for _, r := range b.added {
		byAccount[r.info.AccountID] = append(byAccount[r.info.AccountID], r)
		keep(tx, store.Created, nil, r.state())
	}
	for accountID, added := range byAccount {
		if err := b.fields[accountID].indexNew(ctx, tx, added); err != nil {
			return err
		}
	}
	return nil
}

// ByReference reads the ids of an account's customers with a referenceId, two
// at most.
func ByReference(ctx context.Context, q *store.Reader, reach call.Reach, accountID, reference string) ([]string, error) {
	rows, err := q.Query(ctx, reach, `SELECT c.id FROM customer c WHERE {reach c.account_id c.path} AND c.account_id = $1 AND c.reference_id = $2 ORDER BY c.id LIMIT 2`, accountID, reference)
	if err != nil {
		return nil, fmt.Errorf("read customers by reference: %w", err)
	}
	defer rows.Close()
	var ids []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read customers by reference: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
