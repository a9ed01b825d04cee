package customer

import (
	"context"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// ErrNoneAdded is the error of a batch whose rows were all refused.
var ErrNoneAdded = errNoneAdded

// Batch adds many customers in a change set of the caller's.
type Batch struct{ batch batch }

// NewBatch begins a batch that a caller adds.
func NewBatch(caller call.Caller) *Batch {
	return &Batch{batch{caller: caller, places: map[[2]string]place{}, fields: map[string]*fields{}, taken: map[string]bool{}}}
}

// Add checks a row and gives the id that its customer will have. A *fault.Error
// refuses the row and leaves the batch as it was.
func (b *Batch) Add(ctx context.Context, tx *store.Tx, row api.NewCustomer) (string, error) {
	return b.batch.add(ctx, tx, row)
}

// Store writes the rows that were taken, with an entry in the audit each. It
// fails with ErrNoneAdded when there are none.
func (b *Batch) Store(ctx context.Context, tx *store.Tx) error { return b.batch.store(ctx, tx) }

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
