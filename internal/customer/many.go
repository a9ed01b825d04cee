package customer

import (
	"context"
	"errors"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// MaxMany is the most customers that AddMany takes.
const MaxMany = 1000

// Added is what became of one row: the id of its customer, or why there is none.
type Added struct {
	ID  string
	Err error
}

var errNoneAdded = errors.New("none of the customers can be added")

// AddMany adds many customers in one change set, each with its own entry in the
// audit, and tells for each row in order what became of it. Rows that are
// refused leave the others alone; an error means that nothing was added.
func (s *Service) AddMany(ctx context.Context, rows []api.NewCustomer) ([]Added, error) {
	if len(rows) > MaxMany {
		return nil, fault.New(fault.Range, "At most %d customers are added at once, got %d", MaxMany, len(rows))
	}
	var added []Added
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (any, error) {
		b := batch{caller: call.From(ctx).Caller, places: map[[2]string]place{}, fields: map[string]*fields{}, taken: map[string]bool{}}
		added = make([]Added, len(rows))
		for i := range rows {
			id, err := b.add(ctx, tx, rows[i])
			var refused *fault.Error
			if err != nil && !errors.As(err, &refused) {
				return nil, err
			}
			added[i] = Added{ID: id, Err: err}
		}
		return nil, b.store(ctx, tx)
	})
	if err != nil && !errors.Is(err, errNoneAdded) {
		return nil, err
	}
	return added, nil
}

// batch keeps what the rows of one change set have in common, and the customers
// that are to be stored at its end.
type batch struct {
	caller call.Caller
	places map[[2]string]place // by account and parent as asked for
	fields map[string]*fields
	taken  map[string]bool // values of unique fields that the batch brings itself
	added  []*record
}

// add checks a row and gives the id that its customer will have.
func (b *batch) add(ctx context.Context, tx *store.Tx, row api.NewCustomer) (string, error) {
	in, err := checkNew(row)
	if err != nil {
		return "", err
	}
	key := [2]string{in.AccountID, in.ParentCustomerID}
	p, known := b.places[key]
	if !known {
		if p, err = findPlace(ctx, &tx.Reader, b.caller.Reach, in); err != nil {
			return "", err
		}
		b.places[key] = p
	}
	f := b.fields[p.accountID]
	if f == nil {
		if f, err = readFields(ctx, &tx.Reader, p.accountID); err != nil {
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
func (b *batch) take(f *fields, r *record) error {
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

func (b *batch) store(ctx context.Context, tx *store.Tx) error {
	if len(b.added) == 0 {
		return errNoneAdded
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
