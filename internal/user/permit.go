package user

import (
	"slices"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
)

// Permit says whether a caller may use an operation: by its roles, by what it
// may do to what it reaches, and by the areas of the dashboard it was given. It
// fails with fault.Unauthorized or fault.Forbidden. What concerns the caller's
// own sign-in and name takes no more than the role.
func Permit(caller call.Caller, op *api.Operation) error {
	switch {
	case op.Open:
		return nil
	case !caller.SignedIn():
		return fault.New(fault.Unauthorized, "Not Authenticated")
	case len(op.Roles) > 0 && !caller.HasRole(op.Roles...):
		return fault.New(fault.Forbidden, "Invalid Role")
	case op.Area == "auth" || op.Name == "UpdateUserInfo":
		return nil
	case accessRank(caller.ManagerAccess) < accessRank(needed(op)):
		return fault.New(fault.Forbidden, "The login's access is %s; this takes %s", caller.ManagerAccess, needed(op))
	case op.Permission != "" && len(caller.DashboardPermissions) > 0 && !slices.Contains(caller.DashboardPermissions, op.Permission):
		return fault.New(fault.Forbidden, "The login lacks the permission %s", op.Permission)
	}
	return nil
}

// needed is the least access with which an operation may be used. It goes by
// what the operation does, as each also answers on verbs that are not its own.
func needed(op *api.Operation) api.UserManagerAccess {
	if op.Reads {
		return api.AccessReadOnly
	}
	deletes := func(r api.Route) bool { return slices.Contains(r.Verbs, "DELETE") }
	if slices.ContainsFunc(op.Routes, deletes) {
		return api.AccessReadWriteDelete
	}
	return api.AccessReadWrite
}

// accessRank orders accesses; what is not known is the least.
func accessRank(a api.UserManagerAccess) int {
	return max(0, slices.Index(a.Members(), string(a)))
}

// strength orders roles by the strongest; no role has 0.
func strength(roles []api.Role) int {
	all := api.Roles()
	for i, r := range all {
		if has(roles, r) {
			return len(all) - i
		}
	}
	return 0
}

// AtLeast tells whether some roles are as strong as others.
func AtLeast(roles, others []api.Role) bool { return strength(roles) >= strength(others) }

// permissionsWithin tells whether some permissions open nothing that others do
// not; none at all open everything.
func permissionsWithin(permissions, bound []api.DashboardPermissions) bool {
	if len(bound) == 0 {
		return true
	}
	outside := func(p api.DashboardPermissions) bool { return !slices.Contains(bound, p) }
	return len(permissions) > 0 && !slices.ContainsFunc(permissions, outside)
}

// reachesWhole tells whether a caller reaches an account whole.
func reachesWhole(caller call.Caller, accountID string) bool {
	return caller.Reach.IsEverywhere() || slices.Contains(caller.Reach.WholeAccounts(), accountID)
}

// sees tells whether a caller is shown a login: an account of the login is the
// caller's, and the login is not of those who have all.
func sees(caller call.Caller, l *Login) bool {
	if caller.Reach.IsEverywhere() {
		return true
	}
	mine := func(id string) bool { return reachesWhole(caller, id) }
	return !has(l.Roles, api.SystemAdministrator) && slices.ContainsFunc(l.AccountIDs, mine)
}

// Covers tells whether a caller reaches at least what a login does, and may do
// there at least as much: only such a caller may change the login or act as it.
func Covers(caller call.Caller, l *Login) bool {
	foreign := func(id string) bool { return !reachesWhole(caller, id) }
	switch {
	case strength(l.Roles) > strength(caller.Roles),
		accessRank(l.ManagerAccess) > accessRank(caller.ManagerAccess),
		!permissionsWithin(l.DashboardPermissions, caller.DashboardPermissions):
		return false
	}
	return caller.Reach.IsEverywhere() || len(l.AccountIDs) > 0 && !slices.ContainsFunc(l.AccountIDs, foreign)
}

// Manage fails unless a caller may change a login: with fault.NotFound, naming
// the member its id came from, where the caller does not see it, and with
// fault.Forbidden where it reaches further than the caller. A nil login is none.
func Manage(caller call.Caller, l *Login, member string) error {
	switch {
	case l == nil || !sees(caller, l):
		return NotFound(member)
	case !Covers(caller, l):
		return fault.OnField(fault.Forbidden, member, "The login reaches further than the caller")
	}
	return nil
}

// checkGrant fails unless a caller may make a login what is wanted; before is
// nil for a new one.
func checkGrant(caller call.Caller, before, wanted *Login) error {
	var roles []api.Role
	if before != nil {
		roles = before.Roles
	}
	foreign := func(id string) bool {
		return !reachesWhole(caller, id) && (before == nil || !slices.Contains(before.AccountIDs, id))
	}
	switch {
	case before != nil && !sameRoles(roles, wanted.Roles) && !caller.HasRole(api.SystemAdministrator),
		strength(wanted.Roles) > strength(caller.Roles):
		return fault.OnField(fault.Forbidden, "roles", "Only a SystemAdministrator may set roles")
	case slices.ContainsFunc(wanted.AccountIDs, foreign):
		return fault.OnField(fault.NotFound, "accountIds", "No account has this id")
	case accessRank(wanted.ManagerAccess) > accessRank(caller.ManagerAccess):
		return fault.OnField(fault.Forbidden, "managerAccess", "managerAccess must not go beyond that of the caller, which is %s", caller.ManagerAccess)
	case !permissionsWithin(wanted.DashboardPermissions, caller.DashboardPermissions):
		return fault.OnField(fault.Forbidden, "dashboardPermissions", "dashboardPermissions must not go beyond those of the caller")
	}
	return nil
}

func sameRoles(a, b []api.Role) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// full tells whether a login may do everything everywhere.
func (l *Login) full() bool {
	return has(l.Roles, api.SystemAdministrator) && l.ManagerAccess == api.AccessReadWriteDelete && len(l.DashboardPermissions) == 0
}

// MayWrite fails with fault.Forbidden for callers that may only read.
func MayWrite(caller call.Caller) error {
	if accessRank(caller.ManagerAccess) < accessRank(api.AccessReadWrite) {
		return fault.New(fault.Forbidden, "The login may only read")
	}
	return nil
}
