package user

import (
	"context"
	"slices"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Add stores a new login and gives it with its id. It fails with fault.Conflict
// when the email address is in use anywhere in the system.
func (s *Service) Add(ctx context.Context, l Login) (*Login, error) {
	l, err := checkNew(l)
	if err != nil {
		return nil, err
	}
	by := call.From(ctx).Caller.Email
	return store.Write(ctx, s.db, func(tx *store.Tx) (*Login, error) {
		if err := checkPlaces(ctx, &tx.Reader, &l); err != nil {
			return nil, err
		}
		taken, err := ByEmail(ctx, &tx.Reader, l.Email)
		if err != nil {
			return nil, err
		}
		if taken != nil {
			return nil, fault.OnField(fault.Conflict, "emailAddress", "emailAddress is in use already")
		}
		l.ID = tx.NewID()
		if err := insert(ctx, tx, &l, by); err != nil {
			return nil, err
		}
		l.record(tx, store.Created, nil, l.state())
		return &l, nil
	})
}

// checkPlaces checks that the login's accounts and customer exist. The account
// of its customer is added to the accounts.
func checkPlaces(ctx context.Context, q *store.Reader, l *Login) error {
	if l.CustomerID != "" {
		tree, found, err := customer.Tree(ctx, q, l.CustomerID)
		if err != nil {
			return err
		}
		if !found {
			return customer.NotFound("customerId")
		}
		l.AccountIDs = append(slices.Clone(l.AccountIDs), tree.AccountID)
	}
	slices.Sort(l.AccountIDs)
	l.AccountIDs = slices.Compact(l.AccountIDs)
	if len(l.AccountIDs) == 0 {
		return nil
	}
	names, err := account.Names(ctx, q, call.Everywhere(), l.AccountIDs...)
	if err != nil {
		return err
	}
	if len(names) != len(l.AccountIDs) {
		return account.NotFound("accountIds")
	}
	return nil
}

// All reads every login, by email address.
func (s *Service) All(ctx context.Context) ([]Login, error) {
	return store.View(ctx, s.db, func(q *store.Reader) ([]Login, error) { return read(ctx, q, "1=1") })
}

// ByEmail reads the login with an email address in any case. It fails with
// fault.NotFound when there is none.
func (s *Service) ByEmail(ctx context.Context, email string) (*Login, error) {
	l, err := store.View(ctx, s.db, func(q *store.Reader) (*Login, error) { return ByEmail(ctx, q, email) })
	if err == nil && l == nil {
		return nil, fault.New(fault.NotFound, "No login has the email address %s", email)
	}
	return l, err
}

// Caller makes the caller that a login is.
func Caller(ctx context.Context, q *store.Reader, l *Login) (call.Caller, error) {
	c := call.Caller{LoginID: l.ID, Email: l.Email, Roles: l.Roles, AccountIDs: l.AccountIDs, CustomerID: l.CustomerID}
	if has(l.Roles, api.SystemAdministrator) {
		c.Reach = call.Everywhere()
		return c, nil
	}
	var accounts []string
	var trees []call.Tree
	if has(l.Roles, api.Manager) {
		accounts = l.AccountIDs
	}
	if has(l.Roles, api.Customer) {
		tree, found, err := customer.Tree(ctx, q, l.CustomerID)
		if err != nil {
			return c, err
		}
		if found {
			trees = append(trees, tree)
		}
	}
	c.Reach = call.Limited(accounts, trees...)
	return c, nil
}

// GetAuthStatus tells who is signed in; signed out it is a reply with
// isAuthenticated false.
func (s *Service) GetAuthStatus(ctx context.Context, _ *api.GetAuthStatus) (*api.UserInfo, error) {
	caller := call.From(ctx).Caller
	info := &api.UserInfo{
		Roles: []string{}, AccountIDs: []string{}, AccountNames: []string{},
		DashboardPermissions: []api.DashboardPermissions{},
	}
	if !caller.SignedIn() {
		return info, nil
	}
	return store.View(ctx, s.db, func(q *store.Reader) (*api.UserInfo, error) {
		l, err := ByID(ctx, q, caller.LoginID)
		if err != nil {
			return nil, err
		}
		if l == nil {
			return info, nil
		}
		info.ID, info.IsAuthenticated = l.ID, true
		info.FirstName, info.LastName, info.Name, info.EmailAddress = l.FirstName, l.LastName, l.FullName(), l.Email
		info.ManagerAccess = api.AccessReadWriteDelete
		for _, r := range l.Roles {
			info.Roles = append(info.Roles, string(r))
		}
		names, err := account.Names(ctx, q, caller.Reach.AccountRecords(caller.AccountIDs...))
		for _, n := range names {
			info.AccountIDs = append(info.AccountIDs, n.ID)
			info.AccountNames = append(info.AccountNames, n.Name)
		}
		return info, err
	})
}
