package store

import "context"

// Restorer puts records of one kind back into an earlier state. Domains offer
// one for each kind that they record in the audit and that can be put back.
type Restorer interface {
	// Current gives the record's state as the domain records it, nil where it
	// does not exist.
	Current(ctx context.Context, q *Reader, accountID, id string) (any, error)
	// Restore gives the record the state that was recorded, which is JSON and
	// nil for a record that did not exist, and records that change. It fails
	// with fault.Conflict, naming what stands in the way, where the state can no
	// longer be had. It keeps what the audit does not hold, such as secrets.
	Restore(ctx context.Context, tx *Tx, accountID, id string, state []byte) error
}
