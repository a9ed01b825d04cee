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

// Add stores a new login, whoever asks for it, and gives it with its id. It
// fails with fault.Conflict when the email address is in use anywhere in the
// system.
func (s *Service) Add(ctx context.Context, l Login) (*Login, error) {
	l, err := check(l)
	if err != nil {
		return nil, err
	}
	return store.Write(ctx, s.db, func(tx *store.Tx) (*Login, error) {
		l.ID = tx.NewID()
		return &l, add(ctx, tx, &l)
	})
}

// add stores a checked login that has an id.
func add(ctx context.Context, tx *store.Tx, l *Login) error {
	if err := checkPlaces(ctx, &tx.Reader, l); err != nil {
		return err
	}
	taken, err := ByEmail(ctx, &tx.Reader, l.Email)
	if err != nil {
		return err
	}
	if taken != nil {
		return fault.OnField(fault.Conflict, "emailAddress", "emailAddress is in use already")
	}
	if err := insert(ctx, tx, l, call.From(ctx).Caller.Email); err != nil {
		return err
	}
	record(tx, store.Created, l.ID, nil, l.state())
	return nil
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
	l.AccountIDs = slices.Compact(slices.Sorted(slices.Values(l.AccountIDs)))
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
	c := call.Caller{
		LoginID: l.ID, Email: l.Email, Roles: l.Roles, AccountIDs: l.AccountIDs, CustomerID: l.CustomerID,
		ManagerAccess: l.ManagerAccess, DashboardPermissions: l.DashboardPermissions,
	}
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
	nobody := &api.UserInfo{
		Roles: []string{}, AccountIDs: []string{}, AccountNames: []string{},
		DashboardPermissions: []api.DashboardPermissions{},
	}
	if !caller.SignedIn() {
		return nobody, nil
	}
	return store.View(ctx, s.db, func(q *store.Reader) (*api.UserInfo, error) {
		l, err := ByID(ctx, q, caller.LoginID)
		if err != nil {
			return nil, err
		}
		if l == nil {
			return nobody, nil
		}
		names, err := account.Names(ctx, q, caller.Reach.AccountRecords(caller.AccountIDs...))
		if err != nil {
			return nil, err
		}
		shown := *l
		shown.Roles = caller.Roles // which a key may narrow
		info := shown.info(names)
		info.IsAuthenticated = true
		if caller.ActorEmail != "" {
			info.ActorEmailAddress = &caller.ActorEmail
		}
		return info, nil
	})
}

// info is the login as callers see it, with the accounts that they may see.
func (l *Login) info(accounts []account.Name) *api.UserInfo {
	info := &api.UserInfo{
		ID: l.ID, FirstName: l.FirstName, LastName: l.LastName, Name: l.FullName(), EmailAddress: l.Email,
		Roles: []string{}, AccountIDs: []string{}, AccountNames: []string{},
		ManagerAccess: l.ManagerAccess, DashboardPermissions: append([]api.DashboardPermissions{}, l.DashboardPermissions...),
	}
	for _, r := range l.Roles {
		info.Roles = append(info.Roles, string(r))
	}
	for _, n := range accounts {
		info.AccountIDs = append(info.AccountIDs, n.ID)
		info.AccountNames = append(info.AccountNames, n.Name)
	}
	if l.CustomerID != "" {
		info.CustomerID = &l.CustomerID
	}
	if l.TwoFactor {
		info.TwoFactor = &l.TwoFactor
	}
	return info
}

// infos are logins with those of their accounts that the caller reaches.
func infos(ctx context.Context, q *store.Reader, caller call.Caller, logins []Login) ([]api.UserInfo, error) {
	var ids []string
	for _, l := range logins {
		ids = append(ids, l.AccountIDs...)
	}
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	var names []account.Name
	for some := range slices.Chunk(ids, maxAccounts) {
		part, err := account.Names(ctx, q, caller.Reach, some...)
		if err != nil {
			return nil, err
		}
		names = append(names, part...)
	}
	byID := map[string]account.Name{}
	for _, n := range names {
		byID[n.ID] = n
	}
	items := make([]api.UserInfo, len(logins))
	for i, l := range logins {
		var mine []account.Name
		for _, id := range l.AccountIDs {
			if n, ok := byID[id]; ok {
				mine = append(mine, n)
			}
		}
		items[i] = *l.info(mine)
	}
	return items, nil
}
