package user_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
)

// listed gives the names and accounts of a list, one login a word.
func listed(l *api.ListResponse[api.UserInfo], err error) string {
	if err != nil {
		return refused(err)
	}
	var words []string
	for _, u := range l.Items {
		name, _, _ := strings.Cut(u.EmailAddress, "@")
		words = append(words, name+strings.ReplaceAll(fmt.Sprint(u.AccountNames), " ", "+"))
	}
	return strings.Join(words, " ")
}

func TestListUsers(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	for _, c := range []struct {
		caller  string
		request api.ListUsers
		want    string
	}{
		{"root", api.ListUsers{}, "both[Harbor+Lighthouse] client[Lighthouse] filer[Harbor] harbor[Harbor] harbor2[Harbor] light[Lighthouse] operator[Harbor] reader[Harbor] root[] root2[Harbor] wallboard[] writer[Harbor]"},
		{"harbor", api.ListUsers{}, "both[Harbor] filer[Harbor] harbor[Harbor] harbor2[Harbor] operator[Harbor] reader[Harbor] writer[Harbor]"},
		{"light", api.ListUsers{}, "both[Lighthouse] client[Lighthouse] light[Lighthouse]"},
		{"client", api.ListUsers{}, ""},
		{"root", api.ListUsers{AccountIDs: s.accounts[1:]}, "both[Harbor+Lighthouse] client[Lighthouse] light[Lighthouse]"},
		{"harbor", api.ListUsers{AccountIDs: s.accounts[1:]}, ""}, // would tell that "both" is there too
		{"harbor", api.ListUsers{AccountIDs: s.accounts, EmailFilter: "O"}, "both[Harbor] harbor[Harbor] harbor2[Harbor] operator[Harbor] reader[Harbor] writer[Harbor] filer[Harbor]"},
		{"root", api.ListUsers{EmailFilter: "HARBOR"}, "harbor[Harbor] harbor2[Harbor]"},
		{"root", api.ListUsers{EmailFilter: "%"}, ""},
		{"harbor", api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{SpecificIDs: []string{s.logins["root2"].ID, s.logins["both"].ID, s.logins["light"].ID}}}, "both[Harbor]"},
		{"root", api.ListUsers{AccountIDs: []string{"x"}}, ""},
		{"root", api.ListUsers{AccountIDs: slices.Repeat([]string{"x"}, 1001)}, "InclusiveBetween accountIds"},
		{"root", api.ListUsers{EmailFilter: "a\nb"}, "InvalidCharacters emailFilter"},
		{"root", api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{SortField: "passwordHash"}}, "Predicate sortField"},
		{"root", api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{CountPerPage: -1}}, "InclusiveBetween countPerPage"},
	} {
		got := strings.Fields(listed(s.users.ListUsers(s.as(t, c.caller), &c.request)))
		want := strings.Fields(c.want)
		slices.Sort(want) // order is another test's
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s, %+v:\n%v\nwant\n%v", c.caller, c.request, got, want)
		}
	}
}

func TestListUsersInPages(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root := s.as(t, "root")
	page, err := s.users.ListUsers(root, &api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{CountPerPage: 5, Page: 2, SortField: "emailAddress", SortOrder: api.SortDescend}})
	if got := listed(page, err); got != "client[Lighthouse] both[Harbor+Lighthouse]" || page.TotalCount != 12 || page.TotalPages != 3 || page.HasMorePages {
		t.Errorf("%s, %+v", got, page)
	}
	newest, err := s.users.NewUser(root, &api.NewUser{EmailAddress: "zoe@example.com", Password: good, AccountID: s.accounts[0]})
	if err != nil {
		t.Fatal(err)
	}
	page, err = s.users.ListUsers(root, &api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{CountPerPage: 1, SimplifiedPaging: true}})
	if err != nil || page.Items[0].ID != newest.ID || page.TotalCount != 0 || !page.HasMorePages {
		t.Errorf("the newest is not first: %+v, %v", page, err)
	}
	page, err = s.users.ListUsers(root, &api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{All: true}})
	if err != nil || len(page.Items) != 13 || page.TotalCount != 13 {
		t.Errorf("%d of all, %v", len(page.Items), err)
	}
	for _, field := range []string{"id", "firstName", "lastName", "name", "managerAccess", "customerId"} {
		if _, err := s.users.ListUsers(root, &api.ListUsers{ListRequest: api.ListRequest[api.UserInfo]{SortField: field}}); err != nil {
			t.Errorf("%s: %v", field, err)
		}
	}
}

// A list is cut to what its reader reaches, whatever is asked for.
func TestNoListShowsMoreThanTheReaderReaches(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	for _, caller := range []string{"harbor", "light", "reader"} {
		mine := s.caller(t, caller).Reach.WholeAccounts()
		for _, request := range []api.ListUsers{{}, {AccountIDs: s.accounts}, {EmailFilter: "e"}} {
			page, err := s.users.ListUsers(s.as(t, caller), &request)
			if err != nil || len(page.Items) == 0 {
				t.Fatalf("%s: %v", caller, err)
			}
			for _, u := range page.Items {
				if slices.Contains(u.Roles, string(api.SystemAdministrator)) || len(u.AccountIDs) == 0 || !slices.Equal(u.AccountIDs, mine) {
					t.Errorf("%s is shown %s with %v of %v", caller, u.EmailAddress, u.AccountIDs, u.Roles)
				}
			}
		}
	}
}
