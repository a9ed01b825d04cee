// Package call carries who calls, on which request, and how far the caller
// reaches, from the edge to the rooms that need it. It decides nothing about
// roles and reads no request itself.
package call

import (
	"context"
	"net/http"
	"slices"

	"evovoice/api"
)

// Call is one request as the domains see it.
type Call struct {
	// RequestID names the request in logs, replies and the audit.
	RequestID string
	// Operation is the operation's name, Verb the HTTP verb it came with.
	Operation, Verb string
	// Address is the caller's network address, UserAgent its program.
	Address, UserAgent string
	// Secure tells that the request came over TLS.
	Secure bool
	// Reason is why the caller makes a change, in its own words.
	Reason string
	// IdempotencyKey makes a repeated write answer with the stored reply;
	// RequestHash tells whether it is the same write.
	IdempotencyKey, RequestHash string
	// ExpectedAccount is the account that the caller means to work in, if it
	// named one.
	ExpectedAccount string
	// DryRun asks a write to run whole and to be rolled back.
	DryRun bool
	// Expects fails with fault.Precondition where the caller expects a record,
	// given as a read answers it, to be another one. It is nil for a caller who
	// expects nothing. Who asks it sets Compared; a change set that does not is
	// refused.
	Expects  func(current any) error
	Compared bool
	// Cursor is where a list goes on, empty for its beginning. NextCursor, set
	// by the domain, is where it goes on after the reply, empty at its end.
	Cursor, NextCursor string
	// Bare tells that the reply is answered as JSON and nothing besides. Then the
	// domain may set what follows.
	Bare bool
	// Items gives a reply item by item. It is run after the domain replied with an
	// empty list, and may set the reply's other members until it returns.
	Items func(ctx context.Context, item func(any) error) error
	// Keep is given what answering an equal reply again needs, of so many bytes;
	// as Kept of a later call it answers in place of the reply.
	Keep func(kept any, size int)
	Kept any
	// Credentials are what the request brings to say who calls.
	Credentials Credentials
	// Caller is who was signed in when the request arrived.
	Caller Caller
	// Cookies are set on the reply.
	Cookies []*http.Cookie
}

// Credentials are what a request brings to say who calls.
type Credentials struct {
	// Basic tells that UserName and Password came by HTTP Basic.
	Basic              bool
	UserName, Password string
	// Key is an API key.
	Key string
	// Code is the code of a second factor, which signing in may take.
	Code string
	// Tokens are session tokens, the one to be believed first at the front.
	Tokens []string
	// Remembered tells that the client holds a session that outlives its browser.
	Remembered bool
}

// SetCookie adds a cookie to the reply.
func (c *Call) SetCookie(cookie *http.Cookie) { c.Cookies = append(c.Cookies, cookie) }

// Caller is a signed-in login; its zero value is nobody.
type Caller struct {
	LoginID string
	// Email is written into records as the author of changes.
	Email string
	Roles []api.Role
	// AccountIDs are the accounts that the login was given.
	AccountIDs []string
	// CustomerID is the customer at the top of what a Customer login reaches.
	CustomerID string
	// ManagerAccess bounds what the caller may do to what it reaches; empty
	// stands for reading only.
	ManagerAccess api.UserManagerAccess
	// DashboardPermissions are the areas that the caller may use, empty for all.
	DashboardPermissions []api.DashboardPermissions
	// KeyID is the API key that the caller came with, if it did. A key changes
	// nothing about how its login signs in.
	KeyID string
	// SessionID is the session that signed the caller in, if one did.
	SessionID string
	// ActorEmail is who acts as the login, if it is another one.
	ActorEmail string
	Reach      Reach
}

// SignedIn tells whether there is a caller.
func (c Caller) SignedIn() bool { return c.LoginID != "" }

// HasRole tells whether the caller has one of the roles.
func (c Caller) HasRole(roles ...api.Role) bool {
	return slices.ContainsFunc(c.Roles, func(r api.Role) bool { return slices.Contains(roles, r) })
}

// Within gives the caller as it is in one of its accounts.
func (c Caller) Within(accountID string) Caller {
	c.Reach = c.Reach.Within(accountID)
	c.AccountIDs = slices.DeleteFunc(slices.Clone(c.AccountIDs), func(id string) bool { return id != accountID })
	return c
}

type key struct{}

// Into gives a context that carries c.
func Into(ctx context.Context, c *Call) context.Context {
	return context.WithValue(ctx, key{}, c)
}

// From gives the context's call. Outside a request it is an empty one, whose
// caller is nobody and reaches nothing.
func From(ctx context.Context) *Call {
	if c, ok := ctx.Value(key{}).(*Call); ok {
		return c
	}
	return &Call{}
}
