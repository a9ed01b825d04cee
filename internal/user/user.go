// Package user holds the dashboard logins: who they are, which roles they have
// and how far they reach. It checks no password and knows no session.
package user

import (
	"slices"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Service has a method for each operation about logins.
type Service struct {
	db *store.DB
}

// New makes the service.
func New(db *store.DB) *Service { return &Service{db: db} }

// Kind names login records in the audit.
const Kind = "login"

// Login is a login as stored.
type Login struct {
	ID, Email           string
	FirstName, LastName string
	// PasswordHash is never shown and never audited.
	PasswordHash string
	// PasswordSet is when it was set, as stored times are written.
	PasswordSet string
	Roles       []api.Role
	AccountIDs  []string
	// CustomerID is the top of what a Customer login reaches.
	CustomerID string
}

// FullName is first and last name, or the email address where both are missing.
func (l *Login) FullName() string {
	switch {
	case l.FirstName == "" && l.LastName == "":
		return l.Email
	case l.FirstName == "" || l.LastName == "":
		return l.FirstName + l.LastName
	}
	return l.FirstName + " " + l.LastName
}

// state is what the audit keeps of a login.
type state struct {
	Email      string     `json:"emailAddress"`
	FirstName  string     `json:"firstName"`
	LastName   string     `json:"lastName"`
	Roles      []api.Role `json:"roles"`
	AccountIDs []string   `json:"accountIds"`
	CustomerID string     `json:"customerId,omitempty"`
	// PasswordSet is when the password was set last, and nothing of it.
	PasswordSet string `json:"passwordSet"`
}

func (l *Login) state() *state {
	return &state{l.Email, l.FirstName, l.LastName, l.Roles, l.AccountIDs, l.CustomerID, l.PasswordSet}
}

// record adds to the audit of each of the login's accounts, or to that of the
// system where it has none.
func (l *Login) record(tx *store.Tx, action store.Action, before, after *state) {
	accounts := l.AccountIDs
	if len(accounts) == 0 {
		accounts = []string{""}
	}
	for _, id := range accounts {
		e := store.Entry{AccountID: id, CustomerID: l.CustomerID, Kind: Kind, ID: l.ID, Action: action}
		if before != nil {
			e.Before = before
		}
		if after != nil {
			e.After = after
		}
		tx.Record(e)
	}
}

// Permit says whether a caller may use an operation for any of the given roles,
// or without roles for whoever is signed in. It fails with fault.Unauthorized or
// fault.Forbidden.
func Permit(caller call.Caller, roles []api.Role) error {
	switch {
	case !caller.SignedIn():
		return fault.New(fault.Unauthorized, "Not Authenticated")
	case len(roles) > 0 && !caller.HasRole(roles...):
		return fault.New(fault.Forbidden, "Invalid Role")
	}
	return nil
}

func has(roles []api.Role, role api.Role) bool { return slices.Contains(roles, role) }
