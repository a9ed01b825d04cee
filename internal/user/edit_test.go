package user_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// staff is an office with a login of each sort. Harbor is accounts[0],
// Lighthouse accounts[1], to which the customer belongs.
type staff struct {
	*office
	logins map[string]*user.Login
}

func newStaff(t *testing.T) *staff {
	t.Helper()
	s := &staff{newOffice(t), map[string]*user.Login{}}
	harbor, both := s.accounts[:1], s.accounts
	manager := []api.Role{api.Manager}
	for name, l := range map[string]user.Login{
		"root":      {Roles: []api.Role{api.SystemAdministrator}},
		"root2":     {Roles: []api.Role{api.SystemAdministrator}, AccountIDs: harbor},
		"harbor":    {Roles: manager, AccountIDs: harbor},
		"harbor2":   {Roles: manager, AccountIDs: harbor},
		"both":      {Roles: manager, AccountIDs: both},
		"light":     {Roles: manager, AccountIDs: s.accounts[1:]},
		"reader":    {Roles: manager, AccountIDs: harbor, ManagerAccess: api.AccessReadOnly},
		"writer":    {Roles: manager, AccountIDs: harbor, ManagerAccess: api.AccessReadWrite},
		"filer":     {Roles: manager, AccountIDs: harbor, DashboardPermissions: []api.DashboardPermissions{api.ViewFiles}},
		"operator":  {Roles: []api.Role{api.User}, AccountIDs: harbor},
		"wallboard": {Roles: []api.Role{api.CallCenterDashboard}},
		"client":    {Roles: []api.Role{api.Customer}, CustomerID: s.customer},
	} {
		l.Email = name + "@example.com"
		added, err := s.users.Add(t.Context(), l)
		if err != nil {
			t.Fatal(err)
		}
		s.logins[name] = added
	}
	return s
}

// caller is who a login is to the server.
func (s *staff) caller(t testing.TB, name string) call.Caller {
	t.Helper()
	c, err := store.View(t.Context(), s.db, func(q *store.Reader) (call.Caller, error) {
		l, err := user.ByID(t.Context(), q, s.logins[name].ID)
		if err != nil || l == nil {
			return call.Caller{}, fmt.Errorf("login %s: %v", name, err)
		}
		return user.Caller(t.Context(), q, l)
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (s *staff) as(t testing.TB, name string) context.Context {
	return call.Into(t.Context(), &call.Call{Caller: s.caller(t, name)})
}

// dry is the context of a login whose writes are not kept.
func (s *staff) dry(t testing.TB, name string) context.Context {
	return call.Into(t.Context(), &call.Call{Caller: s.caller(t, name), DryRun: true})
}

// refused gives an error as code and members, empty for none.
func refused(err error) string {
	if err == nil {
		return ""
	}
	e := fault.As(err)
	line := string(e.Code)
	for _, f := range e.Fields {
		line += " " + f.Path
		if f.Code != e.Code {
			line += ":" + string(f.Code)
		}
	}
	return line
}

func ptr[T any](v T) *T { return &v }

const good = "nine lives and one"

// TestWhoMayChangeWhom: rows are callers, columns targets; + may, - is
// forbidden, . sees no such login.
func TestWhoMayChangeWhom(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	targets := []string{"root", "root2", "harbor", "harbor2", "both", "light", "reader", "writer", "filer", "operator", "wallboard", "client"}
	for caller, want := range map[string]string{
		"root":    "++++++++++++",
		"harbor":  "..++-.++++..",
		"both":    "..++++++++.+",
		"light":   "....-+.....+",
		"reader":  "..---.+---..",
		"writer":  "..---.++--..",
		"filer":   "..---.--+-..",
		"client":  "............", // the role keeps them from the operations; this holds besides
		"harbor2": "..++-.++++..",
	} {
		got := map[string]string{}
		for _, target := range targets {
			id := s.logins[target].ID
			for name, err := range map[string]error{
				"patch": second(s.users.PatchUser(s.dry(t, caller), &api.PatchUser{UserID: id, FirstName: ptr("New")})),
				"password": second(s.users.PatchUser(s.dry(t, caller), &api.PatchUser{
					UserID: id, NewPassword: "short", // refused after who asks is
				})),
				"delete": s.users.DeleteUser(s.dry(t, caller), &api.DeleteUser{UserID: id}),
			} {
				switch {
				case refused(err) == "NotFound userId":
					got[name] += "."
				case refused(err) == "Forbidden userId":
					got[name] += "-"
				case err == nil || name == "password" && refused(err) == "Length newPassword" || name == "delete" && target == caller && refused(err) == "Conflict userId":
					got[name] += "+"
				default:
					t.Errorf("%s %ss %s: %v", caller, name, target, err)
				}
			}
		}
		for name, line := range got {
			if line != want {
				t.Errorf("%s may %s %s, want %s", caller, name, line, want)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

func TestPatchUserRefuses(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	access := func(a api.UserManagerAccess) *api.UserManagerAccess { return &a }
	for _, c := range []struct {
		caller, target string
		patch          api.PatchUser
		want           string
	}{
		{"harbor", "harbor2", api.PatchUser{Roles: []string{"Manager"}}, ""},
		{"harbor", "harbor2", api.PatchUser{Roles: []string{"Manager", "Manager"}}, ""},
		{"harbor", "harbor2", api.PatchUser{Roles: []string{"Manager", "User"}}, "Forbidden roles"},
		{"harbor", "harbor2", api.PatchUser{Roles: []string{"SystemAdministrator"}}, "Forbidden roles"},
		{"harbor", "harbor", api.PatchUser{Roles: []string{"SystemAdministrator"}}, "Forbidden roles"},
		{"root", "harbor2", api.PatchUser{Roles: []string{}}, "NotEmpty roles"},
		{"root", "harbor2", api.PatchUser{Roles: []string{"King"}}, "Predicate roles"},
		{"root", "harbor2", api.PatchUser{Roles: []string{"Customer"}}, "NotEmpty customerId"},
		{"root", "harbor2", api.PatchUser{Roles: []string{"Customer"}, CustomerID: ptr("x")}, "NotFound customerId"},
		{"root", "harbor2", api.PatchUser{CustomerID: ptr(s.customer)}, "NotEmpty customerId"},
		{"root", "client", api.PatchUser{CustomerID: ptr("")}, "NotEmpty customerId"},
		{"harbor", "harbor2", api.PatchUser{AccountIDs: s.accounts}, "NotFound accountIds"},
		{"harbor", "harbor", api.PatchUser{AccountIDs: s.accounts}, "NotFound accountIds"},
		{"harbor", "harbor2", api.PatchUser{AccountIDs: []string{"x"}}, "NotFound accountIds"},
		{"root", "harbor2", api.PatchUser{AccountIDs: []string{"x"}}, "NotFound accountIds"},
		{"harbor", "harbor2", api.PatchUser{AccountIDs: []string{}}, "NotEmpty accountIds"},
		{"root", "harbor2", api.PatchUser{AccountIDs: slices.Repeat([]string{"x"}, 5)}, "NotFound accountIds"},
		{"root", "harbor2", api.PatchUser{FirstName: ptr("A\nB"), LastName: ptr(strings.Repeat("x", 501))}, "InvalidCharacters firstName lastName:Length"},
		{"root", "harbor2", api.PatchUser{NewPassword: "short"}, "Length newPassword"},
		{"root", "harbor2", api.PatchUser{NewPassword: "password123"}, "Predicate newPassword"},
		{"root", "harbor2", api.PatchUser{NewPassword: "HARBOR2@example.com"}, "Predicate newPassword"},
		{"root", "harbor2", api.PatchUser{ManagerAccess: access("Everything")}, "Predicate managerAccess"},
		{"root", "harbor2", api.PatchUser{DashboardPermissions: []api.DashboardPermissions{"ViewAll"}}, "Predicate dashboardPermissions"},
		{"writer", "reader", api.PatchUser{ManagerAccess: access(api.AccessReadWrite)}, ""},
		{"writer", "reader", api.PatchUser{ManagerAccess: access(api.AccessReadWriteDelete)}, "Forbidden managerAccess"},
		{"writer", "writer", api.PatchUser{ManagerAccess: access(api.AccessReadWriteDelete)}, "Forbidden managerAccess"},
		{"filer", "filer", api.PatchUser{DashboardPermissions: []api.DashboardPermissions{}}, "Forbidden dashboardPermissions"},
		{"filer", "filer", api.PatchUser{DashboardPermissions: []api.DashboardPermissions{api.ViewFiles, api.ViewFlows}}, "Forbidden dashboardPermissions"},
		{"root", "x", api.PatchUser{UserID: "x"}, "NotFound userId"},
		{"root", "x", api.PatchUser{}, "NotFound userId"},
	} {
		if l := s.logins[c.target]; l != nil {
			c.patch.UserID = l.ID
		}
		_, err := s.users.PatchUser(s.dry(t, c.caller), &c.patch)
		if got := refused(err); got != c.want {
			t.Errorf("%s on %s, %+v: %q (%v), want %q", c.caller, c.target, c.patch, got, err, c.want)
		}
	}
}

func TestPatchUserChangesWhatIsSent(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root := s.as(t, "root")
	id := s.logins["harbor"].ID
	patch := func(r api.PatchUser) *api.UserInfo {
		t.Helper()
		r.UserID = id
		info, err := s.users.PatchUser(root, &r)
		if err != nil {
			t.Fatal(err)
		}
		return info
	}
	closed := func() int { return s.doors.closed["harbor@example.com"] }

	info := patch(api.PatchUser{FirstName: ptr(" Marta "), LastName: ptr("Okafor")})
	if info.Name != "Marta Okafor" || info.EmailAddress != "harbor@example.com" || !slices.Equal(info.AccountNames, []string{"Harbor"}) || closed() != 0 {
		t.Errorf("%+v, closed %d times", info, closed())
	}
	if info = patch(api.PatchUser{LastName: ptr("")}); info.Name != "Marta" {
		t.Errorf("a name is not cleared: %+v", info)
	}
	if patch(api.PatchUser{NewPassword: good}); closed() != 1 {
		t.Error("sessions stay open under a new password")
	}
	if info = patch(api.PatchUser{AccountIDs: []string{s.accounts[1], s.accounts[0], s.accounts[1]}}); len(info.AccountIDs) != 2 || closed() != 2 {
		t.Errorf("%+v, closed %d times", info, closed())
	}
	patch(api.PatchUser{AccountIDs: s.accounts, Roles: []string{"Manager"}})
	if closed() != 2 {
		t.Error("sessions end though nothing changed")
	}
	info = patch(api.PatchUser{ManagerAccess: ptr(api.AccessReadOnly), DashboardPermissions: []api.DashboardPermissions{api.ViewFlows, api.ViewFiles, api.ViewFlows}})
	if info.ManagerAccess != api.AccessReadOnly || !slices.Equal(info.DashboardPermissions, []api.DashboardPermissions{api.ViewFiles, api.ViewFlows}) || closed() != 3 {
		t.Errorf("%+v, closed %d times", info, closed())
	}
	info = patch(api.PatchUser{Roles: []string{"Customer"}, CustomerID: &s.customer, AccountIDs: []string{}, DashboardPermissions: []api.DashboardPermissions{}})
	if info.CustomerID == nil || *info.CustomerID != s.customer || !slices.Equal(info.AccountIDs, s.accounts[1:]) || len(info.DashboardPermissions) != 0 {
		t.Errorf("as a customer: %+v", info)
	}
	if c := s.caller(t, "harbor"); len(c.Reach.WholeAccounts()) != 0 || len(c.Reach.Subtrees()) != 1 {
		t.Errorf("reaches %+v", c.Reach)
	}
	info = patch(api.PatchUser{Roles: []string{"Manager"}})
	if info.CustomerID != nil || !slices.Equal(info.Roles, []string{"Manager"}) {
		t.Errorf("as a manager again: %+v", info)
	}
	status, err := s.users.GetAuthStatus(s.as(t, "harbor"), nil)
	if err != nil || status.ManagerAccess != api.AccessReadOnly || !status.IsAuthenticated {
		t.Errorf("status %+v, %v", status, err)
	}
}

func TestACustomersAccountGoesWithIt(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	other := s.addCustomer(t, s.accounts[0])
	info, err := s.users.PatchUser(s.as(t, "root"), &api.PatchUser{UserID: s.logins["client"].ID, CustomerID: &other})
	if err != nil || !slices.Equal(info.AccountIDs, s.accounts[:1]) {
		t.Errorf("%+v, %v", info, err)
	}
}

func TestNewUser(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	for i, c := range []struct {
		caller  string
		request api.NewUser
		want    string // roles, access, permissions and accounts
	}{
		{"root", api.NewUser{AccountID: s.accounts[1]}, "[Manager] ReadWriteDelete [] [Lighthouse]"},
		{"harbor", api.NewUser{}, "[Manager] ReadWriteDelete [] [Harbor]"},
		{"both", api.NewUser{AccountID: s.accounts[0]}, "[Manager] ReadWriteDelete [] [Harbor]"},
		{"writer", api.NewUser{}, "[Manager] ReadWrite [] [Harbor]"},
		{"filer", api.NewUser{}, "[Manager] ReadWriteDelete [ViewFiles] [Harbor]"},
		{"light", api.NewUser{CustomerID: &s.customer}, "[Customer] ReadWriteDelete [] [Lighthouse]"},
		{"both", api.NewUser{CustomerID: &s.customer, AccountID: s.accounts[1]}, "[Customer] ReadWriteDelete [] [Lighthouse]"},
		{"root", api.NewUser{AccountID: s.accounts[0], CustomerID: ptr("")}, "[Manager] ReadWriteDelete [] [Harbor]"},
	} {
		c.request.EmailAddress, c.request.Password, c.request.FirstName = fmt.Sprintf("new%d@example.com", i), good, "New"
		info, err := s.users.NewUser(s.as(t, c.caller), &c.request)
		if err != nil {
			t.Errorf("%s, %+v: %v", c.caller, c.request, err)
			continue
		}
		got := fmt.Sprint(info.Roles, info.ManagerAccess, info.DashboardPermissions, info.AccountNames)
		if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(c.want, " ", "") || info.IsAuthenticated || info.Name != "New" || len(info.ID) != 24 {
			t.Errorf("%s: %s %+v, want %s", c.caller, got, info, c.want)
		}
	}
}

func TestNewUserRefuses(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	for _, c := range []struct {
		name, caller string
		change       func(*api.NewUser)
		want         string
	}{
		{"taken address, in another case", "harbor", func(r *api.NewUser) { r.EmailAddress = " HARBOR2@Example.com " }, "Conflict emailAddress"},
		{"taken out of reach", "harbor", func(r *api.NewUser) { r.EmailAddress = "root@example.com" }, "Conflict emailAddress"},
		{"everything wrong", "harbor", func(r *api.NewUser) { *r = api.NewUser{EmailAddress: "ann", FirstName: "\x00", Password: "short"} }, "RegularExpression emailAddress firstName:InvalidCharacters password:Length"},
		{"no password", "harbor", func(r *api.NewUser) { r.Password = "" }, "Length password"},
		{"password that is the address", "harbor", func(r *api.NewUser) { r.Password = r.EmailAddress }, "Predicate password"},
		{"several accounts", "both", func(*api.NewUser) {}, "NotEmpty accountId"},
		{"all accounts", "root", func(*api.NewUser) {}, "NotEmpty accountId"},
		{"foreign account", "harbor", func(r *api.NewUser) { r.AccountID = s.accounts[1] }, "NotFound accountId"},
		{"unknown account", "root", func(r *api.NewUser) { r.AccountID = "x" }, "NotFound accountId"},
		{"foreign customer", "harbor", func(r *api.NewUser) { r.CustomerID = &s.customer }, "NotFound customerId"},
		{"unknown customer", "root", func(r *api.NewUser) { r.CustomerID = ptr("x") }, "NotFound customerId"},
		{"customer elsewhere", "root", func(r *api.NewUser) { r.CustomerID, r.AccountID = &s.customer, s.accounts[0] }, "Predicate customerId"},
	} {
		r := api.NewUser{EmailAddress: "newcomer@example.com", Password: good}
		c.change(&r)
		_, err := s.users.NewUser(s.as(t, c.caller), &r)
		if got := refused(err); got != c.want {
			t.Errorf("%s: %q (%v), want %q", c.name, got, err, c.want)
		}
	}
	if _, err := s.users.ByEmail(t.Context(), "newcomer@example.com"); !fault.Is(err, fault.NotFound) {
		t.Errorf("a refused login is there: %v", err)
	}
}

func TestDeleteUser(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	id := s.logins["harbor2"].ID
	if err := s.users.DeleteUser(s.as(t, "harbor"), &api.DeleteUser{UserID: id}); err != nil {
		t.Fatal(err)
	}
	if s.doors.forgotten["harbor2@example.com"] != 1 {
		t.Error("sessions and keys are left")
	}
	if err := s.users.DeleteUser(s.as(t, "harbor"), &api.DeleteUser{UserID: id}); refused(err) != "NotFound userId" {
		t.Errorf("deleted again: %v", err)
	}
	again, err := s.users.NewUser(s.as(t, "harbor"), &api.NewUser{EmailAddress: "Harbor2@example.com", Password: good})
	if err != nil || again.ID == id {
		t.Errorf("the address is not free again: %+v, %v", again, err)
	}
	if err := s.users.DeleteUser(s.as(t, "harbor"), &api.DeleteUser{UserID: s.logins["harbor"].ID}); refused(err) != "Conflict userId" {
		t.Errorf("a login deletes itself: %v", err)
	}
}

// One login that may do everything is always left.
func TestTheLastAdministratorStays(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root, root2 := s.logins["root"].ID, s.logins["root2"].ID
	if _, err := s.users.PatchUser(s.as(t, "root"), &api.PatchUser{UserID: root2, Roles: []string{"Manager"}}); err != nil {
		t.Fatal(err)
	}
	for name, patch := range map[string]api.PatchUser{
		"role":        {Roles: []string{"Manager"}, AccountIDs: s.accounts},
		"access":      {ManagerAccess: ptr(api.AccessReadWrite)},
		"permissions": {DashboardPermissions: []api.DashboardPermissions{api.ViewFiles}},
	} {
		patch.UserID = root
		if _, err := s.users.PatchUser(s.as(t, "root"), &patch); refused(err) != "Conflict userId" {
			t.Errorf("%s of the last one: %v", name, err)
		}
	}
	if _, err := s.users.PatchUser(s.as(t, "root"), &api.PatchUser{UserID: root2, Roles: []string{"SystemAdministrator"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.users.PatchUser(s.as(t, "root"), &api.PatchUser{UserID: root, Roles: []string{"User"}}); err != nil {
		t.Errorf("one of two: %v", err)
	}
}

func TestUpdateUserInfo(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	info, err := s.users.UpdateUserInfo(s.as(t, "operator"), &api.UpdateUserInfo{FirstName: ptr(" Omar "), LastName: ptr("Diaz")})
	if err != nil || *info != (api.AppUserInfo{FirstName: "Omar", LastName: "Diaz", Name: "Omar Diaz"}) {
		t.Errorf("%+v, %v", info, err)
	}
	info, err = s.users.UpdateUserInfo(s.as(t, "operator"), &api.UpdateUserInfo{FirstName: ptr("")})
	if err != nil || info.Name != "Diaz" {
		t.Errorf("%+v, %v", info, err)
	}
	if _, err := s.users.UpdateUserInfo(s.as(t, "operator"), &api.UpdateUserInfo{LastName: ptr("\t\x01")}); refused(err) != "InvalidCharacters lastName" {
		t.Errorf("%v", err)
	}
	if got := s.caller(t, "operator"); !slices.Equal(got.Roles, []api.Role{api.User}) || !slices.Equal(got.AccountIDs, s.accounts[:1]) {
		t.Errorf("a new name changes more: %+v", got)
	}
}

func TestGrowingAccounts(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	var ids []string
	for i := range 1001 {
		ids = append(ids, fmt.Sprintf("%024x", i))
	}
	_, err := s.users.PatchUser(s.as(t, "root"), &api.PatchUser{UserID: s.logins["harbor"].ID, AccountIDs: ids})
	if refused(err) != "InclusiveBetween accountIds" {
		t.Errorf("%v", err)
	}
}

func TestAnAccountKeepsItsLogins(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	for id, want := range map[string]int{s.accounts[0]: 8, s.accounts[1]: 3, "x": 0} {
		got, err := store.View(t.Context(), s.db, func(q *store.Reader) (int, error) { return s.users.InAccounts().Count(t.Context(), q, id) })
		if err != nil || got != want {
			t.Errorf("%d logins have %s, %v; want %d", got, id, err, want)
		}
	}
}
