package user

import (
	"fmt"
	"net/mail"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/text"
)

// maxEmail is the longest address that mail can be sent to (RFC 5321 4.5.3.1).
const maxEmail = 254

// maxAccounts bounds the accounts of one login and of one list's filter.
const maxAccounts = 1000

// check gives the login as it is to be stored: texts trimmed, lists in order,
// and what was left open filled in.
func check(l Login) (Login, error) {
	l, fields := checkFields(l)
	return l, fault.OnFields(fields)
}

func checkFields(l Login) (Login, []fault.Field) {
	var fields []fault.Field
	refuse := func(code fault.Code, path, format string, args ...any) {
		fields = append(fields, fault.Field{Path: path, Code: code, Message: fmt.Sprintf(format, args...)})
	}
	l.Email = strings.TrimSpace(l.Email)
	if parsed, err := mail.ParseAddress(l.Email); err != nil || parsed.Address != l.Email || len(l.Email) > maxEmail {
		refuse(fault.Format, "emailAddress", "emailAddress must be an email address such as ann@example.com")
	}
	fields = append(fields, trimNames(&l)...)
	l.Roles = sorted(l.Roles, api.Roles())
	l.AccountIDs = slices.Compact(slices.Sorted(slices.Values(l.AccountIDs)))
	if len(l.AccountIDs) > maxAccounts {
		refuse(fault.Range, "accountIds", "accountIds must have at most %d ids, got %d", maxAccounts, len(l.AccountIDs))
	}
	checkRoles(&l, refuse)
	if l.ManagerAccess == "" {
		l.ManagerAccess = api.AccessReadWriteDelete
	}
	if !slices.Contains(l.ManagerAccess.Members(), string(l.ManagerAccess)) {
		refuse(fault.Predicate, "managerAccess", "managerAccess must be among %v, got %q", l.ManagerAccess.Members(), l.ManagerAccess)
	}
	known := permissions()
	for _, p := range l.DashboardPermissions {
		if !slices.Contains(known, p) {
			refuse(fault.Predicate, "dashboardPermissions", "dashboardPermissions must be among %v, got %.40q", known, p)
		}
	}
	l.DashboardPermissions = sorted(l.DashboardPermissions, known)
	return l, fields
}

func trimNames(l *Login) []fault.Field {
	var fields []fault.Field
	for _, name := range []struct {
		path  string
		value *string
	}{{"firstName", &l.FirstName}, {"lastName", &l.LastName}} {
		*name.value = strings.TrimSpace(*name.value)
		if wrong := text.Line(name.path, *name.value, text.MaxName); wrong != nil {
			fields = append(fields, *wrong)
		}
	}
	return fields
}

func checkRoles(l *Login, refuse func(code fault.Code, path, format string, args ...any)) {
	if len(l.Roles) == 0 {
		refuse(fault.NotEmpty, "roles", "roles must name at least one role")
	}
	for _, r := range l.Roles {
		if !slices.Contains(api.Roles(), r) {
			refuse(fault.Predicate, "roles", "roles must be among %v, got %.40q", api.Roles(), r)
		}
	}
	if has(l.Roles, api.Customer) != (l.CustomerID != "") {
		refuse(fault.NotEmpty, "customerId", "customerId goes with the role Customer")
	}
	if has(l.Roles, api.Customer) && (has(l.Roles, api.Manager) || has(l.Roles, api.SystemAdministrator)) {
		// The customer's account counts among the login's, and a Manager
		// reaches these whole.
		refuse(fault.Predicate, "roles", "the role Customer does not go with Manager or SystemAdministrator")
	}
	if has(l.Roles, api.Manager) && len(l.AccountIDs) == 0 {
		refuse(fault.NotEmpty, "accountIds", "a Manager needs at least one account")
	}
}

func permissions() []api.DashboardPermissions {
	var all []api.DashboardPermissions
	for _, name := range api.DashboardPermissions("").Members() {
		all = append(all, api.DashboardPermissions(name))
	}
	return all
}

// sorted gives a list once each in the order of what is known, the unknown last.
// It is never nil, so that it is a list wherever it is written.
func sorted[T ~string](list, known []T) []T {
	place := func(v T) int {
		if i := slices.Index(known, v); i >= 0 {
			return i
		}
		return len(known)
	}
	out := append([]T{}, list...)
	slices.SortStableFunc(out, func(a, b T) int {
		if d := place(a) - place(b); d != 0 {
			return d
		}
		return strings.Compare(string(a), string(b))
	})
	return slices.Compact(out)
}
