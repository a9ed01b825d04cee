// Package user holds the dashboard logins: who they are, which roles they have,
// how far they reach and what they may do. It checks no password and knows no
// session; whoever changes a login reaches at least as far as that login.
package user

import (
	"context"
	"slices"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/password"
	"evovoice/internal/store"
)

// Service has a method for each operation about logins. Its methods fail with
// fault.NotFound for logins that the caller does not see, with fault.Forbidden
// for those that reach further than the caller, and with the code of the first
// member at fault for bad input.
type Service struct {
	db     *store.DB
	hasher *password.Hasher
	doors  Doors
}

// Doors are what opens to a login besides its password: sessions, tokens, keys
// for programs. They are closed in the change set of what happens to the login.
type Doors interface {
	// CloseSessions ends what stays open without a password: sessions, also those
	// in which the login acts as another one, and tokens.
	CloseSessions(ctx context.Context, tx *store.Tx, l *Login) error
	// Forget removes all that is kept about how the login signs in.
	Forget(ctx context.Context, tx *store.Tx, l *Login) error
}

// New makes the service.
func New(db *store.DB, hasher *password.Hasher, doors Doors) *Service {
	return &Service{db: db, hasher: hasher, doors: doors}
}

// Kind names login records in the audit.
const Kind = "login"

// Login is a login as stored.
type Login struct {
	ID, Email           string
	FirstName, LastName string
	// PasswordHash is never shown and never audited. Empty, no password signs in.
	PasswordHash string
	// PasswordSet is when it was set, as stored times are written.
	PasswordSet string
	Roles       []api.Role
	AccountIDs  []string
	// CustomerID is the top of what a Customer login reaches.
	CustomerID string
	// ManagerAccess bounds what the login may do; empty in a new one stands for
	// everything.
	ManagerAccess api.UserManagerAccess
	// DashboardPermissions are the areas that the login may use, empty for all.
	DashboardPermissions []api.DashboardPermissions
	// TwoFactor tells that signing in takes a code besides the password.
	TwoFactor bool
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
	Email         string                     `json:"emailAddress"`
	FirstName     string                     `json:"firstName"`
	LastName      string                     `json:"lastName"`
	Roles         []api.Role                 `json:"roles"`
	AccountIDs    []string                   `json:"accountIds"`
	CustomerID    string                     `json:"customerId,omitempty"`
	ManagerAccess api.UserManagerAccess      `json:"managerAccess"`
	Permissions   []api.DashboardPermissions `json:"dashboardPermissions"`
	// PasswordSet is when the password was set last, and nothing of it.
	PasswordSet string `json:"passwordSet"`
}

func (l *Login) state() *state {
	return &state{
		Email: l.Email, FirstName: l.FirstName, LastName: l.LastName, Roles: l.Roles, AccountIDs: l.AccountIDs,
		CustomerID: l.CustomerID, ManagerAccess: l.ManagerAccess, Permissions: l.DashboardPermissions, PasswordSet: l.PasswordSet,
	}
}

// with gives the login that a state was kept of; what the audit does not hold
// stays as it is in l.
func (l Login) with(s *state) Login {
	l.Email, l.FirstName, l.LastName, l.Roles, l.AccountIDs = s.Email, s.FirstName, s.LastName, s.Roles, s.AccountIDs
	l.CustomerID, l.ManagerAccess, l.DashboardPermissions = s.CustomerID, s.ManagerAccess, s.Permissions
	return l
}

// record adds to the audit of each account that the login has before or after,
// or to that of the system where it has none.
func record(tx *store.Tx, action store.Action, id string, before, after *state) {
	e := store.Entry{Kind: Kind, ID: id, Action: action}
	var accounts []string
	if before != nil {
		e.Before, e.Name, e.CustomerID = before, before.Email, before.CustomerID
		accounts = before.AccountIDs
	}
	if after != nil {
		e.After, e.Name, e.CustomerID = after, after.Email, after.CustomerID
		accounts = slices.Concat(accounts, after.AccountIDs)
	}
	if len(accounts) == 0 {
		accounts = []string{""}
	}
	accounts = slices.Sorted(slices.Values(accounts))
	for _, e.AccountID = range slices.Compact(accounts) {
		tx.Record(e)
	}
}

// NotFound is the answer for a login that is not there or that the caller does
// not see; member is where its id came from.
func NotFound(member string) error {
	return fault.OnField(fault.NotFound, member, "No login has this id")
}

func has(roles []api.Role, role api.Role) bool { return slices.Contains(roles, role) }
