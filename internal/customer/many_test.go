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

// AddMany adds many customers in one change set, each with its own entry in the
// audit, and tells for each row in order what became of it. Rows that are
// refused leave the others alone; an error means that nothing was added.
func (s *Service) AddMany(ctx context.Context, rows []api.NewCustomer) ([]Added, error) {
	if len(rows) > MaxMany {
		return nil, fault.New(fault.Range, "At most %d customers are added at once, got %d", MaxMany, len(rows))
	}
	var added []Added
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (any, error) {
		b := NewBatch(call.From(ctx).Caller)
		added = make([]Added, len(rows))
		for i := range rows {
			id, err := b.Add(ctx, tx, rows[i])
			var refused *fault.Error
			if err != nil && !errors.As(err, &refused) {
				return nil, err
			}
			added[i] = Added{ID: id, Err: err}
		}
		return nil, b.Store(ctx, tx)
	})
	if err != nil && !errors.Is(err, ErrNoneAdded) {
		return nil, err
	}
	return added, nil
}
