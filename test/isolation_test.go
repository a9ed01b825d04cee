package test_test

import (
	"flag"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
)

var update = flag.Bool("update", false, "write docs/access.md anew")

// tenants are two accounts, and the places that a caller in the first can name.
// The Customer login is tied to own.
//
//	A: above            B: foreign
//	   ├ own
//	   └ beside
//
// Each has a customer below it.
type tenants struct {
	server  *test.Server
	admin   test.Client
	places  map[string]test.Place
	callers map[api.Role]test.Client
}

// placeNames are the places in the order of the table.
var placeNames = []string{"own", "beside", "above", "foreign"}

func newTenants(t *testing.T) *tenants {
	t.Helper()
	s := test.Start(t)
	w := &tenants{server: s, admin: s.Admin(), places: map[string]test.Place{}}
	a, b := w.admin.NewAccount(t, "Account A").ID, w.admin.NewAccount(t, "Account B").ID
	settings := map[string]map[string]string{a: w.settings(t, a), b: w.settings(t, b)}
	above := w.admin.NewCustomer(t, a, "", "the customer above").ID
	customers := map[string]string{
		"above": above, "own": w.admin.NewCustomer(t, a, above, "the own customer").ID,
		"beside": w.admin.NewCustomer(t, a, above, "the customer beside").ID, "foreign": w.admin.NewCustomer(t, b, "", "the foreign customer").ID,
	}
	for name, customer := range customers {
		account := a
		if name == "foreign" {
			account = b
		}
		w.admin.NewCustomer(t, account, customer, "the customer below")
		email := name + "@customers.example"
		client := s.AddLogin(t, user.Login{Email: email, Roles: []api.Role{api.Customer}, CustomerID: customer})
		login := test.As[api.UserInfo](t, client.Get(t, "/auth/status"))
		key := test.As[api.NewApiKeyResult](t, client.Post(t, "/api-keys", `{"name":"a key"}`))
		log := test.As[api.ListResponse[api.LogEntryInfo]](t, w.admin.Get(t, "/json/reply/ListLogEntries?customerIds="+customer+"&sortField=dateCreated"))
		feed := test.As[api.ScheduleFeed](t, w.admin.Post(t, "/customers/"+customer+"/schedule/feed", `{"name":"a feed"}`))
		place := test.Place{
			"accountId": account, "customerId": customer, "userId": login.ID, "userEmailAddress": email,
			"keyId": key.ID, "feedId": feed.ID, "changeId": log.Items[0].ChangeID,
		}
		maps.Copy(place, settings[account])
		w.places[name] = place
	}
	accounts := []string{a}
	w.callers = map[api.Role]test.Client{
		api.SystemAdministrator: w.admin,
		api.Manager:             s.AddLogin(t, user.Login{Email: "manager@harbor.example", Roles: []api.Role{api.Manager}, AccountIDs: accounts}),
		api.Customer:            s.Client().Basic("own@customers.example", test.Password),
		api.User:                s.AddLogin(t, user.Login{Email: "user@harbor.example", Roles: []api.Role{api.User}, AccountIDs: accounts}),
		api.CallCenterDashboard: s.AddLogin(t, user.Login{Email: "board@harbor.example", Roles: []api.Role{api.CallCenterDashboard}, AccountIDs: accounts}),
	}
	return w
}

// settings gives an account a tag, a field and a mail account.
func (w *tenants) settings(t *testing.T, account string) map[string]string {
	t.Helper()
	r := w.admin.Call(t, http.MethodPatch, "/system/settings", map[string]any{
		"accountId": account, "tags": []any{map[string]any{"name": "a tag", "color": "Red"}},
		"customerFields": []any{map[string]any{"name": "a field", "type": "String"}},
		"emailAccounts":  []any{map[string]any{"server": "mail.example", "port": 587, "emailAddress": "a@mail.example", "userName": "a", "password": "the password of the mail account"}},
	})
	s := test.As[api.SystemSettingsInfo](t, r)
	fields, err := s.CustomerFields.Value()
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{"tagId": s.Tags[0].ID, "mailId": s.EmailAccounts[0].ID, "fieldId": fields[0].ID}
}

// reached are the places that lie in a role's reach.
var reached = map[api.Role][]string{
	api.SystemAdministrator: placeNames,
	api.Manager:             {"own", "beside", "above"},
	api.Customer:            {"own"},
}

// bodies are what operations need beside ids. An id that is given empty is one
// that the operation needs although it is not in its path.
var bodies = map[string]map[string]any{
	"NewAccount":              {"name": "Another account"},
	"PatchAccount":            {"name": "Another name"},
	"GetSystemSettings":       {"accountId": ""},
	"PatchSystemSettings":     {"accountId": "", "documentation": "another text"},
	"ListDialingPermissions":  {"accountId": ""},
	"PatchDialingPermissions": {"accountId": "", "isoCode": "CA", "lowRiskNumbersEnabled": true},
	"PatchGlobalSettings":     {"maintenanceMessage": "soon"},
	"SendTestEmail":           {"account": map[string]any{"id": "", "server": "127.0.0.1", "port": 1, "emailAddress": "a@mail.example"}, "emailAddress": "b@mail.example"},
	"ListLogEntries":          {"accountIds": []any{}, "customerIds": []any{}},
	"NewCustomer":             {"accountId": "", "parentCustomerId": "", "name": "Another customer"},
	"PatchCustomer":           {"name": "Another name"},
	"ListCustomers":           {"parentCustomerIds": []any{}},
	"SetCustomerStagingMode":  {"isStaging": true},
	"NewUser":                 {"accountId": "", "emailAddress": "another@harbor.example", "password": "another password of the tests"},
	"PatchUser":               {"firstName": "Another"},
	"ListUsers":               {"accountIds": []any{}},
	"RequestAuthToken":        {"userId": ""},
	"NewApiKey":               {"name": "Another key"},
	"ListApiKeys":             {"userId": ""},
	"UpdateUserInfo":          {"firstName": "Another"},
	"TestSchedule":            {"dateTime": "2026-01-02T03:04:05Z", "customerId": ""},
	"GetInheritedSchedule":    {"customerId": ""},
	"ExplainSchedule":         {"dateTime": "2026-01-02T03:04:05Z"},
	"GetScheduleTimeline":     {"from": "2026-01-01", "to": "2026-01-08"},
	"GetScheduleCalendar":     {"from": "2026-01-01", "to": "2026-01-08"},
	"CheckSchedule":           {},
	"ImportHolidays":          {"country": "US", "fromYear": 2027},
	"ListHolidays":            {"country": "US"},
	"NewScheduleFeed":         {"name": "A feed"},
}

func probes(w *tenants) []*test.Probe {
	var all []*test.Probe
	for _, op := range api.Operations() {
		if !op.Open {
			all = append(all, test.NewProbe(op, w.places["own"], bodies[op.Name]))
		}
	}
	return all
}

// outcome is how a call ended, in the words of the table.
func outcome(r *test.Reply) string {
	switch {
	case r.Status == http.StatusOK && strings.HasPrefix(string(r.Body), `{"items":[],`):
		return "nothing"
	case r.Status == http.StatusUnauthorized, r.Status == http.StatusForbidden, r.Status == http.StatusNotFound:
		return fmt.Sprint(r.Status)
	}
	return "yes"
}

// TestAccess makes each operation as each role with the ids of each place, and
// writes what came of it into docs/access.md. What would change something in
// the caller's reach is a dry run.
func TestAccess(t *testing.T) {
	t.Parallel()
	w := newTenants(t)
	var b strings.Builder
	b.WriteString(accessHead)
	area := ""
	for _, p := range probes(w) {
		op := p.Operation
		if op.Area != area {
			area = op.Area
			fmt.Fprintf(&b, "\n## %s\n\n| operation | %s |\n| --- |%s\n", area, strings.Join(roleNames(), " | "), strings.Repeat(" --- |", len(api.Roles())))
		}
		fmt.Fprintf(&b, "| %s |", op.Name)
		for _, role := range api.Roles() {
			fmt.Fprintf(&b, " %s |", w.cell(t, p, role))
		}
		b.WriteString("\n")
	}
	const file = "../docs/access.md"
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil || string(kept) != b.String() {
		t.Errorf("docs/access.md is not what the server does (%v); look at the difference and write it anew with: go test ./test -run TestAccess -update", err)
	}
}

func roleNames() []string {
	var names []string
	for _, r := range api.Roles() {
		names = append(names, string(r))
	}
	return names
}

// cell calls one operation as one role at all places.
func (w *tenants) cell(t *testing.T, p *test.Probe, role api.Role) string {
	t.Helper()
	needed := len(p.Members) > 0 && fmt.Sprint(p.At(w.places["own"])) != fmt.Sprint(p.At(w.places["foreign"]))
	var parts []string
	same := true
	for _, name := range placeNames {
		if name != "own" && !needed {
			break
		}
		got := outcome(p.Reply(t, w.callers[role], p.At(w.places[name]), "?dryRun=true"))
		allowed := slices.Contains(p.Operation.Roles, role) || len(p.Operation.Roles) == 0
		if inReach := slices.Contains(reached[role], name); got == "yes" && (!allowed || (needed && !inReach)) {
			// An account's own records are read by whoever was given the account.
			if !(name != "foreign" && onlyAccount(p)) {
				t.Errorf("%s as %s with the ids of what is %s is answered", p.Operation.Name, role, name)
			}
		}
		same = same && (len(parts) == 0 || strings.HasSuffix(parts[0], " "+got))
		parts = append(parts, name+" "+got)
	}
	if same {
		return strings.TrimPrefix(parts[0], "own ")
	}
	return strings.Join(parts, ", ")
}

// onlyAccount tells whether an operation names nothing smaller than an account.
func onlyAccount(p *test.Probe) bool {
	return !slices.ContainsFunc(p.Members, func(m string) bool { return !strings.Contains(m, "ccountId") && !strings.Contains(m, "specificIds") })
}

const accessHead = `# Who may call what

Each operation as each role, with ids of four places: **own** is the customer of a Customer login (with its account,
login, key and change), **beside** another one below the same parent, **above** that parent, **foreign** one of another
account. The Manager, User and CallCenterDashboard logins were given the account of the first three.
"yes" is an answer, a refusal for the state of the data included; 403 is a role that is not allowed, 404 a record out of
reach, "nothing" a list with no items. One word stands for all places.

The tests make this table from the operations and fail when it is not what the server does; they also hold that an id out
of reach is answered, byte for byte, as one that nothing has.
`

// TestNothingLeaks puts ids out of reach into each member that takes one, of
// each operation and as each role, and holds that the answer is the one for an
// id that nothing has, and that nothing out of reach was changed.
func TestNothingLeaks(t *testing.T) {
	t.Parallel()
	w := newTenants(t)
	calls := 0
	for _, role := range api.Roles()[1:] {
		for _, p := range probes(w) {
			for _, name := range placeNames {
				if slices.Contains(reached[role], name) {
					continue
				}
				for _, member := range p.Members {
					calls += w.leak(t, p, role, name, member)
				}
			}
		}
	}
	t.Logf("%d pairs of calls", calls)
	if calls < 100 {
		t.Errorf("only %d pairs of calls were made", calls)
	}
}

func (w *tenants) leak(t *testing.T, p *test.Probe, role api.Role, name, member string) int {
	t.Helper()
	own, other := w.places["own"], w.places[name]
	body := p.With(own, member, other)
	if fmt.Sprint(body) == fmt.Sprint(p.With(own, member, own)) {
		return 0 // the account of what is beside is the own one
	}
	c := w.callers[role]
	before := w.watched(t, role)
	for route, call := range map[string]func(test.T, test.Client, map[string]any, string) *test.Reply{"reply route": p.Reply, "own route": p.Route} {
		unknown := call(t, c, p.With(own, member, other.Unnamed()), "")
		got := call(t, c, body, "")
		mask := func(r *test.Reply) string {
			text := string(r.Body)
			for _, id := range other {
				text = strings.ReplaceAll(text, id, test.Unknown)
			}
			return fmt.Sprintf("%d %s", r.Status, strings.ReplaceAll(text, "nobody@nowhere.example", test.Unknown))
		}
		if a, b := mask(got), mask(unknown); a != b {
			t.Errorf("%s as %s, %s of what is %s, by its %s: %.300s\nfor an unknown id: %.300s", p.Operation.Name, role, member, name, route, a, b)
		}
	}
	if after := w.watched(t, role); after != before {
		t.Errorf("%s as %s, %s of what is %s changed something there: %s, before %s", p.Operation.Name, role, member, name, after, before)
	}
	return 2
}

// watched tells of everything out of a role's reach how often it was changed.
func (w *tenants) watched(t *testing.T, role api.Role) string {
	t.Helper()
	var counts []string
	for _, name := range placeNames {
		if slices.Contains(reached[role], name) {
			continue
		}
		query := "customerIds=" + w.places[name]["customerId"]
		if name == "foreign" {
			query = "accountIds=" + w.places[name]["accountId"]
		}
		log := test.As[api.ListResponse[api.LogEntryInfo]](t, w.admin.Get(t, "/json/reply/ListLogEntries?countPerPage=1&"+query))
		counts = append(counts, fmt.Sprintf("%s %d", name, log.TotalCount))
	}
	return strings.Join(counts, ", ")
}
