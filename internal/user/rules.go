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

// checkNew gives the login with its texts trimmed.
func checkNew(l Login) (Login, error) {
	var fields []fault.Field
	refuse := func(code fault.Code, path, format string, args ...any) {
		fields = append(fields, fault.Field{Path: path, Code: code, Message: fmt.Sprintf(format, args...)})
	}
	l.Email = strings.TrimSpace(l.Email)
	if parsed, err := mail.ParseAddress(l.Email); err != nil || parsed.Address != l.Email || len(l.Email) > maxEmail {
		refuse(fault.Format, "emailAddress", "emailAddress must be an email address such as ann@example.com")
	}
	for _, name := range []struct {
		path  string
		value *string
	}{{"firstName", &l.FirstName}, {"lastName", &l.LastName}} {
		*name.value = strings.TrimSpace(*name.value)
		if wrong := text.Line(name.path, *name.value, text.MaxName); wrong != nil {
			fields = append(fields, *wrong)
		}
	}
	if len(l.Roles) == 0 {
		refuse(fault.NotEmpty, "roles", "roles must name at least one role")
	}
	for _, r := range l.Roles {
		if !slices.Contains(api.Roles(), r) {
			refuse(fault.Predicate, "roles", "roles must be among %v, got %q", api.Roles(), r)
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
	return l, fault.OnFields(fields)
}
