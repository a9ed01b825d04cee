// Package account holds the tenants: their records, names and carrier
// credentials. It refuses to know of what lives inside an account.
package account

import (
	"evovoice/internal/secret"
	"evovoice/internal/store"
)

// Service has a method for each operation of the area accounts. Its methods
// fail with fault.NotFound for accounts that the caller does not reach, and
// with the code of the first member at fault for bad input.
type Service struct {
	// Dependents are what other rooms keep in accounts, and Checks what else
	// CheckAccount looks at; both are set before the first call.
	Dependents []Dependent
	Checks     []Check

	db  *store.DB
	box *secret.Box
}

// New makes the service. Credentials are sealed with box.
func New(db *store.DB, box *secret.Box) *Service { return &Service{db: db, box: box} }

// Kind names account records in the audit.
const Kind = "account"
