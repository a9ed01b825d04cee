package test_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
)

// The tree in which every role looks around. The Customer login is tied to
// "own", in the middle of account A.
//
//	A: root            B: foreign
//	   ├ own
//	   │ └ below
//	   └ sibling
//	   other
type world struct {
	ids     map[string]string
	callers map[api.Role]test.Client
}

func newWorld(t *testing.T) world {
	t.Helper()
	s := test.Start(t)
	c := s.Admin()
	w := world{ids: map[string]string{"": "", "random": test.Unknown}}
	w.ids["A"], w.ids["B"] = c.NewAccount(t, "Account A").ID, c.NewAccount(t, "Account B").ID
	for _, row := range [][3]string{
		{"A", "", "root"}, {"A", "root", "own"}, {"A", "own", "below"}, {"A", "root", "sibling"}, {"A", "", "other"}, {"B", "", "foreign"},
	} {
		w.ids[row[2]] = c.NewCustomer(t, w.ids[row[0]], w.ids[row[1]], "the "+row[2]+" customer").ID
	}
	accounts := []string{w.ids["A"]}
	w.callers = map[api.Role]test.Client{
		api.SystemAdministrator: c,
		api.Manager:             s.AddLogin(t, user.Login{Email: "manager@harbor.example", Roles: []api.Role{api.Manager}, AccountIDs: accounts}),
		api.Customer:            s.AddLogin(t, user.Login{Email: "customer@harbor.example", Roles: []api.Role{api.Customer}, CustomerID: w.ids["own"]}),
		api.User:                s.AddLogin(t, user.Login{Email: "user@harbor.example", Roles: []api.Role{api.User}, AccountIDs: accounts}),
		api.CallCenterDashboard: s.AddLogin(t, user.Login{Email: "board@harbor.example", Roles: []api.Role{api.CallCenterDashboard}, AccountIDs: accounts}),
	}
	return w
}

// each runs fn once a role, with what the caller may do under it.
func (w world) each(t *testing.T, fn func(t *testing.T, role api.Role, c test.Client)) {
	t.Helper()
	for _, role := range api.Roles() {
		t.Run(string(role), func(t *testing.T) {
			t.Parallel()
			fn(t, role, w.callers[role])
		})
	}
}

// words tells whether a list of words holds one.
func words(list, word string) bool { return strings.Contains(" "+list+" ", " "+word+" ") }

func TestReachOverAccounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.each(t, func(t *testing.T, role api.Role, c test.Client) {
		unknown := c.Get(t, "/accounts/"+test.Unknown)
		unknown.Refused(t, 404, "NotFound", "accountId")
		want := 1
		for _, account := range []string{"A", "B"} {
			r := c.Get(t, "/accounts/"+w.ids[account])
			if account == "A" || role == api.SystemAdministrator {
				if got := test.As[api.AccountInfo](t, r); got.ID != w.ids[account] || got.Name != "Account "+account {
					t.Errorf("account %s is %+v", account, got)
				}
				continue
			}
			alike(t, r, unknown)
		}
		if role == api.SystemAdministrator {
			want = 2
		}
		page := test.As[api.ListResponse[api.AccountInfo]](t, c.Get(t, "/accounts?sortField=name"))
		if len(page.Items) != want || page.TotalCount != want || page.Items[0].ID != w.ids["A"] {
			t.Errorf("%d of %d accounts: %+v", len(page.Items), page.TotalCount, page.Items)
		}
		page = test.As[api.ListResponse[api.AccountInfo]](t, c.Get(t, "/accounts?specificIds="+w.ids["B"]))
		if len(page.Items) != want-1 {
			t.Errorf("the other account by its id: %+v", page.Items)
		}
		status := test.As[api.UserInfo](t, c.Get(t, "/auth/status"))
		if len(status.AccountIDs) != want || len(status.AccountNames) != want || status.AccountIDs[0] != w.ids["A"] || status.AccountNames[0] != "Account A" {
			t.Errorf("status %+v", status)
		}
		if role != api.SystemAdministrator {
			c.Post(t, "/accounts", `{"name":"C"}`).Refused(t, 403, "Forbidden", "")
		}
	})
}

// alike checks that an answer about something out of reach is that about nothing.
func alike(t *testing.T, r, unknown *test.Reply) {
	t.Helper()
	if r.Status != unknown.Status || string(r.Body) != string(unknown.Body) {
		t.Errorf("%s answers %d %s\nbut for an unknown id %d %s", r.What, r.Status, r.Body, unknown.Status, unknown.Body)
	}
}

func TestReachOverCustomers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	reach := map[api.Role]string{
		api.SystemAdministrator: "root own below sibling other foreign",
		api.Manager:             "root own below sibling other",
		api.Customer:            "own below",
	}
	w.each(t, func(t *testing.T, role api.Role, c test.Client) {
		unknown := c.Get(t, "/customers/"+test.Unknown)
		if reach[role] == "" {
			unknown.Refused(t, 403, "Forbidden", "")
			c.Get(t, "/customers").Refused(t, 403, "Forbidden", "")
		} else {
			unknown.Refused(t, 404, "NotFound", "customerId")
		}
		for _, name := range []string{"root", "own", "below", "sibling", "other", "foreign"} {
			r := c.Get(t, "/customers/"+w.ids[name])
			if !words(reach[role], name) {
				alike(t, r, unknown)
				continue
			}
			if got := test.As[api.CustomerInfo](t, r); got.ID != w.ids[name] || got.AccountName == "" {
				t.Errorf("%s is %+v", name, got)
			}
		}
		if reach[role] != "" {
			checkLists(t, c, w, reach[role])
		}
	})
}

func checkLists(t *testing.T, c test.Client, w world, reach string) {
	t.Helper()
	for _, row := range []struct{ query, in string }{
		{"", "root own below sibling other foreign"},
		{"accountIds={A}", "root own below sibling other"},
		{"accountIds={B}", "foreign"},
		{"accountIds={random}", ""},
		{"specificIds={root},{sibling},{below},{foreign}", "root sibling below foreign"},
		{"nameFilter=customer", "root own below sibling other foreign"},
		{"parentCustomerIds={own}", "below"},
		{"parentCustomerIds={foreign}", ""},
	} {
		want := map[string]bool{}
		for _, name := range strings.Fields(row.in) {
			if words(reach, name) {
				want[w.ids[name]] = true
			}
		}
		checkList(t, c, w, row.query, want)
	}
	// What is asked for below a customer out of reach is nothing, even where
	// some of it is in reach.
	below := map[string]bool{}
	if words(reach, "root") {
		below = map[string]bool{w.ids["own"]: true, w.ids["below"]: true, w.ids["sibling"]: true}
	}
	checkList(t, c, w, "parentCustomerIds={root}", below)
}

func checkList(t *testing.T, c test.Client, w world, query string, want map[string]bool) {
	t.Helper()
	page := test.As[test.Customers](t, c.Get(t, "/customers?"+w.fill(query)))
	for _, item := range page.Items {
		if !want[item.ID] {
			t.Errorf("%q lists %s", query, item.Name)
		}
	}
	if len(page.Items) != len(want) || page.TotalCount != len(want) {
		t.Errorf("%q lists %d of %d, want %d", query, len(page.Items), page.TotalCount, len(want))
	}
}

// fill puts ids in the place of {names}.
func (w world) fill(text string) string {
	for name, id := range w.ids {
		text = strings.ReplaceAll(text, "{"+name+"}", id)
	}
	return text
}

func TestReachOverNewCustomers(t *testing.T) {
	t.Parallel()
	type row struct {
		account, parent string
		status          int
		code, field     string
	}
	const made = http.StatusOK
	forbidden := []row{
		{"A", "", 403, "Forbidden", ""}, {"A", "own", 403, "Forbidden", ""}, {"B", "", 403, "Forbidden", ""}, {"random", "", 403, "Forbidden", ""},
	}
	rows := map[api.Role][]row{
		api.SystemAdministrator: {
			{"A", "", made, "", ""},
			{"B", "foreign", made, "", ""},
			{"", "below", made, "", ""},
			{"", "", 400, "NotEmpty", "accountId"},
			{"A", "foreign", 400, "Predicate", "parentCustomerId"},
			{"random", "", 404, "NotFound", "accountId"},
			{"A", "random", 404, "NotFound", "parentCustomerId"},
		},
		api.Manager: {
			{"A", "", made, "", ""},
			{"", "", made, "", ""},
			{"A", "below", made, "", ""},
			{"", "other", made, "", ""},
			{"B", "", 404, "NotFound", "accountId"},
			{"random", "", 404, "NotFound", "accountId"},
			{"B", "own", 404, "NotFound", "accountId"},
			{"B", "foreign", 404, "NotFound", "parentCustomerId"},
			{"A", "foreign", 404, "NotFound", "parentCustomerId"},
			{"A", "random", 404, "NotFound", "parentCustomerId"},
		},
		api.Customer: {
			{"A", "own", made, "", ""},
			{"", "own", made, "", ""},
			{"A", "below", made, "", ""},
			{"A", "", 400, "NotEmpty", "parentCustomerId"},
			{"", "", 400, "NotEmpty", "parentCustomerId"},
			{"B", "", 404, "NotFound", "accountId"},
			{"B", "own", 404, "NotFound", "accountId"},
			{"A", "root", 404, "NotFound", "parentCustomerId"},
			{"A", "sibling", 404, "NotFound", "parentCustomerId"},
			{"A", "other", 404, "NotFound", "parentCustomerId"},
			{"B", "foreign", 404, "NotFound", "parentCustomerId"},
			{"A", "random", 404, "NotFound", "parentCustomerId"},
		},
		api.User:                forbidden,
		api.CallCenterDashboard: forbidden,
	}
	w := newWorld(t)
	w.each(t, func(t *testing.T, role api.Role, c test.Client) {
		answers := map[string]string{}
		for _, row := range rows[role] {
			name := fmt.Sprintf("new by %s in %q below %q", role, row.account, row.parent)
			r := c.Post(t, "/customers", map[string]string{"accountId": w.ids[row.account], "parentCustomerId": w.ids[row.parent], "name": name})
			r.What = name
			if row.status != made {
				r.Refused(t, row.status, row.code, row.field)
				key := fmt.Sprint(row.status, row.field)
				if first, seen := answers[key]; seen && first != string(r.Body) {
					t.Errorf("%s answers %s\nothers like it %s", name, r.Body, first)
				}
				answers[key] = string(r.Body)
				continue
			}
			if got := test.As[api.CustomerInfo](t, r); got.ParentCustomerID != w.ids[row.parent] || row.account != "" && got.AccountID != w.ids[row.account] {
				t.Errorf("%s makes %+v", name, got)
			}
		}
		stored := w.callers[api.SystemAdministrator].ListCustomers(t, "nameFilter", "new by "+string(role)+" in").TotalCount
		want := 0
		for _, row := range rows[role] {
			if row.status == made {
				want++
			}
		}
		if stored != want {
			t.Errorf("%d customers made, want %d", stored, want)
		}
	})
}

func TestCustomerLoginSeesNothingAbove(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.callers[api.Customer]
	made := c.Post(t, "/customers", map[string]string{"parentCustomerId": w.ids["below"], "name": "the made customer"})
	for _, row := range []struct {
		reply       *test.Reply
		parent, way string
	}{
		{c.Get(t, "/customers/"+w.ids["own"]), "", "the own customer"},
		{c.Get(t, "/customers/"+w.ids["below"]), w.ids["own"], "the own customer > the below customer"},
		{made, w.ids["below"], "the own customer > the below customer > the made customer"},
	} {
		got := test.As[api.CustomerInfo](t, row.reply)
		if test.Way(got) != row.way || got.ParentCustomerID != row.parent {
			t.Errorf("%q below %q, want %q below %q", test.Way(got), got.ParentCustomerID, row.way, row.parent)
		}
	}
	text := string(c.Get(t, "/customers?all=true").Want(t, http.StatusOK).Body) + string(made.Body)
	for _, hidden := range []string{"root", "sibling", "other", "foreign", "B"} {
		if strings.Contains(text, w.ids[hidden]) || strings.Contains(text, "the "+hidden+" customer") {
			t.Errorf("%s shows in %s", hidden, text)
		}
	}
	whole := w.callers[api.Manager].Customer(t, w.ids["below"])
	if test.Way(whole) != "the root customer > the own customer > the below customer" {
		t.Errorf("a manager sees %q", test.Way(whole))
	}
}

func TestWithoutSignIn(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	c := s.Client()
	for _, call := range [][2]string{
		{"GET", "/customers"},
		{"POST", "/customers"},
		{"GET", "/customers/" + test.Unknown},
		{"GET", "/accounts"},
		{"GET", "/accounts/" + test.Unknown},
		{"POST", "/accounts"},
		{"GET", "/json/reply/ListCustomers"},
		{"POST", "/api/NewCustomer"},
	} {
		for challenge, c := range map[string]test.Client{
			`Basic realm="Evo Voice", charset="UTF-8"`:   c,
			`Session realm="Evo Voice", charset="UTF-8"`: c.With("Sec-Fetch-Mode", "cors"),
		} {
			r := c.Call(t, call[0], call[1], nil)
			r.Refused(t, 401, "Unauthorized", "")
			if got := r.Header.Get("WWW-Authenticate"); got != challenge || len(r.Cookies) > 0 {
				t.Errorf("%s: challenge %q, cookies %v; want %q and none", r.What, got, r.Cookies, challenge)
			}
		}
	}
	status := test.As[api.UserInfo](t, c.Get(t, "/auth/status"))
	if status.IsAuthenticated || status.ID != "" {
		t.Errorf("status %+v", status)
	}
	// A browser's page gets JSON too, and no redirect.
	c.With("Accept", "text/html,application/xhtml+xml;q=0.9").Get(t, "/json/reply/ListCustomers").Refused(t, 401, "Unauthorized", "")
}
