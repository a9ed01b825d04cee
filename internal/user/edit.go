package user

import (
	"context"
	"slices"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/password"
	"evovoice/internal/store"
)

// NewUser adds a login: a Manager of the account, or a Customer of the customer
// given. What its maker may not do, it may not either.
func (s *Service) NewUser(ctx context.Context, r *api.NewUser) (*api.UserInfo, error) {
	caller := call.From(ctx).Caller
	l := Login{
		Email: r.EmailAddress, FirstName: r.FirstName, LastName: r.LastName, Roles: []api.Role{api.Manager},
		ManagerAccess: caller.ManagerAccess, DashboardPermissions: caller.DashboardPermissions,
	}
	if r.CustomerID != nil && *r.CustomerID != "" {
		l.Roles, l.CustomerID = []api.Role{api.Customer}, *r.CustomerID
	} else if err := s.giveAccount(ctx, &l, r.AccountID); err != nil {
		return nil, err
	}
	l, fields := checkFields(l)
	if err := password.Check("password", r.Password, l.Email); err != nil {
		fields = append(fields, fault.As(err).Fields...)
	}
	if err := fault.OnFields(fields); err != nil {
		return nil, err
	}
	hash, err := s.hasher.Hash(ctx, r.Password)
	if err != nil {
		return nil, err
	}
	l.PasswordHash = hash
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.UserInfo, error) {
		if err := checkPlace(ctx, &tx.Reader, caller, &l, r.AccountID); err != nil {
			return nil, err
		}
		l.ID = tx.NewID()
		if err := add(ctx, tx, &l); err != nil {
			return nil, err
		}
		return one(infos(ctx, &tx.Reader, caller, []Login{l}))
	})
}

// giveAccount gives a new login the account named, or the caller's only one.
func (s *Service) giveAccount(ctx context.Context, l *Login, accountID string) error {
	if accountID == "" {
		reach := call.From(ctx).Caller.Reach
		only, err := store.View(ctx, s.db, func(q *store.Reader) (string, error) { return account.Only(ctx, q, reach) })
		if err != nil {
			return err
		}
		if only == "" {
			return fault.OnField(fault.NotEmpty, "accountId", "accountId is needed, as the caller has not exactly one account")
		}
		accountID = only
	}
	l.AccountIDs = []string{accountID}
	return nil
}

// checkPlace checks that a caller may put a new login where it is to go.
func checkPlace(ctx context.Context, q *store.Reader, caller call.Caller, l *Login, accountID string) error {
	if l.CustomerID != "" {
		tree, found, err := customer.Tree(ctx, q, l.CustomerID)
		switch {
		case err != nil:
			return err
		case !found || !reachesWhole(caller, tree.AccountID):
			return customer.NotFound("customerId")
		case accountID != "" && accountID != tree.AccountID:
			return fault.OnField(fault.Predicate, "customerId", "customerId must be in the account that accountId names")
		}
		return nil
	}
	names, err := account.Names(ctx, q, caller.Reach, l.AccountIDs...)
	if err == nil && len(names) == 0 {
		return account.NotFound("accountId")
	}
	return err
}

// PatchUser changes a login. A new password, and another reach or access, end
// the login's sessions.
func (s *Service) PatchUser(ctx context.Context, r *api.PatchUser) (*api.UserInfo, error) {
	caller := call.From(ctx).Caller
	if r.NewPassword != "" && caller.KeyID != "" {
		return nil, fault.OnField(fault.Forbidden, "newPassword", "A key cannot change passwords")
	}
	// Whoever may not change the login must not make the server hash.
	found, err := store.View(ctx, s.db, func(q *store.Reader) (*Login, error) { return managed(ctx, q, caller, r.UserID) })
	if err != nil {
		return nil, err
	}
	hash := ""
	if r.NewPassword != "" {
		if err := password.Check("newPassword", r.NewPassword, found.Email); err != nil {
			return nil, err
		}
		if hash, err = s.hasher.Hash(ctx, r.NewPassword); err != nil {
			return nil, err
		}
	}
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.UserInfo, error) {
		l, err := managed(ctx, &tx.Reader, caller, r.UserID)
		if err != nil {
			return nil, err
		}
		wanted, err := patched(ctx, &tx.Reader, *l, r)
		if err != nil {
			return nil, err
		}
		if hash != "" {
			wanted.PasswordHash, wanted.PasswordSet = hash, store.FormatTime(tx.Now)
		}
		if err := s.change(ctx, tx, l, &wanted); err != nil {
			return nil, err
		}
		return one(infos(ctx, &tx.Reader, caller, []Login{wanted}))
	})
}

// managed reads a login that a caller may change.
func managed(ctx context.Context, q *store.Reader, caller call.Caller, id string) (*Login, error) {
	l, err := ByID(ctx, q, id)
	if err != nil {
		return nil, err
	}
	return l, Manage(caller, l, "userId")
}

// patched gives the login that a patch asks for.
func patched(ctx context.Context, q *store.Reader, l Login, r *api.PatchUser) (Login, error) {
	wasCustomer := has(l.Roles, api.Customer)
	before := l.CustomerID
	if r.FirstName != nil {
		l.FirstName = *r.FirstName
	}
	if r.LastName != nil {
		l.LastName = *r.LastName
	}
	if r.Roles != nil {
		l.Roles = make([]api.Role, len(r.Roles))
		for i, name := range r.Roles {
			l.Roles[i] = api.Role(name)
		}
	}
	if r.CustomerID != nil {
		l.CustomerID = *r.CustomerID
	} else if wasCustomer && !has(l.Roles, api.Customer) {
		l.CustomerID = "" // it has no meaning for the other roles
	}
	if r.ManagerAccess != nil && *r.ManagerAccess != "" {
		l.ManagerAccess = *r.ManagerAccess
	}
	if r.DashboardPermissions != nil {
		l.DashboardPermissions = r.DashboardPermissions
	}
	if r.AccountIDs != nil {
		l.AccountIDs = r.AccountIDs
		return l, nil
	}
	if before == "" || before == l.CustomerID || l.CustomerID == "" {
		return l, nil
	}
	// The account that came with the customer before goes with it.
	tree, found, err := customer.Tree(ctx, q, before)
	if found {
		l.AccountIDs = slices.DeleteFunc(slices.Clone(l.AccountIDs), func(id string) bool { return id == tree.AccountID })
	}
	return l, err
}

// change makes a login what is wanted, as far as the caller may.
func (s *Service) change(ctx context.Context, tx *store.Tx, l, wanted *Login) error {
	caller := call.From(ctx).Caller
	checked, err := check(*wanted)
	if err != nil {
		return err
	}
	*wanted = checked
	if err := checkGrant(caller, l, wanted); err != nil {
		return err
	}
	if wanted.CustomerID != "" && wanted.CustomerID != l.CustomerID {
		if err := checkPlace(ctx, &tx.Reader, caller, wanted, ""); err != nil {
			return err
		}
	}
	if err := checkPlaces(ctx, &tx.Reader, wanted); err != nil {
		return err
	}
	if l.full() && !wanted.full() {
		if err := checkNotLast(ctx, &tx.Reader, l); err != nil {
			return err
		}
	}
	if err := update(ctx, tx, wanted, caller.Email); err != nil {
		return err
	}
	if l.PasswordHash != wanted.PasswordHash || !sameRights(l, wanted) {
		if err := s.doors.CloseSessions(ctx, tx, l); err != nil {
			return err
		}
	}
	record(tx, store.Changed, l.ID, l.state(), wanted.state())
	return nil
}

func sameRights(a, b *Login) bool {
	return slices.Equal(a.Roles, b.Roles) && slices.Equal(a.AccountIDs, b.AccountIDs) && a.CustomerID == b.CustomerID &&
		a.ManagerAccess == b.ManagerAccess && slices.Equal(a.DashboardPermissions, b.DashboardPermissions)
}

// checkNotLast fails where no other login could do everything.
func checkNotLast(ctx context.Context, q *store.Reader, l *Login) error {
	others, err := countFull(ctx, q, l.ID)
	if err == nil && others == 0 {
		return fault.OnField(fault.Conflict, "userId", "This is the last SystemAdministrator that may do everything")
	}
	return err
}

// DeleteUser removes a login with its sessions and keys. Its email address is
// free again.
func (s *Service) DeleteUser(ctx context.Context, r *api.DeleteUser) error {
	caller := call.From(ctx).Caller
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (*Login, error) {
		l, err := managed(ctx, &tx.Reader, caller, r.UserID)
		if err != nil {
			return nil, err
		}
		return nil, s.remove(ctx, tx, l)
	})
	return err
}

func (s *Service) remove(ctx context.Context, tx *store.Tx, l *Login) error {
	if l.ID == call.From(ctx).Caller.LoginID {
		return fault.OnField(fault.Conflict, "userId", "A login cannot delete itself")
	}
	if l.full() {
		if err := checkNotLast(ctx, &tx.Reader, l); err != nil {
			return err
		}
	}
	if err := s.doors.Forget(ctx, tx, l); err != nil {
		return err
	}
	if err := drop(ctx, tx, l.ID); err != nil {
		return err
	}
	record(tx, store.Deleted, l.ID, l.state(), nil)
	return nil
}

// UpdateUserInfo changes the caller's own name.
func (s *Service) UpdateUserInfo(ctx context.Context, r *api.UpdateUserInfo) (*api.AppUserInfo, error) {
	caller := call.From(ctx).Caller
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.AppUserInfo, error) {
		l, err := ByID(ctx, &tx.Reader, caller.LoginID)
		if err != nil {
			return nil, err
		}
		if l == nil {
			return nil, fault.New(fault.Unauthorized, "Not Authenticated")
		}
		wanted := *l
		if r.FirstName != nil {
			wanted.FirstName = *r.FirstName
		}
		if r.LastName != nil {
			wanted.LastName = *r.LastName
		}
		if fields := trimNames(&wanted); fields != nil {
			return nil, fault.OnFields(fields)
		}
		if err := update(ctx, tx, &wanted, caller.Email); err != nil {
			return nil, err
		}
		record(tx, store.Changed, l.ID, l.state(), wanted.state())
		return &api.AppUserInfo{FirstName: wanted.FirstName, LastName: wanted.LastName, Name: wanted.FullName()}, nil
	})
}
