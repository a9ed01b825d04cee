// Package audit reads what was changed, by whom and why, puts changes back, and
// proves that nothing of it was altered since. It writes no entry itself: change
// sets do, in package store.
package audit

import (
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Service has a method for each operation about the audit. Its methods fail with
// fault.NotFound for change sets that the caller does not reach whole.
type Service struct {
	db        *store.DB
	restorers map[string]store.Restorer
}

// New makes the service. Restorers put records back, by kind.
func New(db *store.DB, restorers map[string]store.Restorer) *Service {
	return &Service{db: db, restorers: restorers}
}

// accountLevel selects entries of an account that concern none of its customers.
const accountLevel = "_"

// entry is a link of the audit as it is stored.
type entry struct {
	store.Link
	hash string
}

// id names an entry: the change set, and the position for all but the first.
func (e *entry) id() string {
	if e.Position == 0 {
		return e.ChangeID
	}
	return e.ChangeID + "-" + number(e.Position)
}

func notFound() error {
	return fault.OnField(fault.NotFound, "changeId", "No change has this id")
}
