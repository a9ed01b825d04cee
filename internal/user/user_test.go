package user_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/password"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
	"evovoice/internal/user"
)

type office struct {
	db       *store.DB
	users    *user.Service
	doors    doors
	accounts []string
	customer string
}

// doors count what was closed, by email address.
type doors struct {
	mu                sync.Mutex
	closed, forgotten map[string]int
}

func (d *doors) CloseSessions(_ context.Context, _ *store.Tx, l *user.Login) error {
	d.count(&d.closed, l)
	return nil
}

func (d *doors) Forget(_ context.Context, _ *store.Tx, l *user.Login) error {
	d.count(&d.forgotten, l)
	return nil
}

func (d *doors) count(of *map[string]int, l *user.Login) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if *of == nil {
		*of = map[string]int{}
	}
	(*of)[l.Email]++
}

func newOffice(t *testing.T) *office {
	t.Helper()
	engine := storefix.Open(t)
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	o := &office{db: store.New(engine, func() time.Time { return now }, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })}
	t.Cleanup(func() { o.db.Close() })
	box, err := secret.New(strings.Repeat("0f", 32))
	if err != nil {
		t.Fatal(err)
	}
	hasher, err := password.NewHasher()
	if err != nil {
		t.Fatal(err)
	}
	o.users = user.New(o.db, hasher, &o.doors)
	ctx := call.Into(t.Context(), &call.Call{Caller: call.Caller{Reach: call.Everywhere()}})
	for _, name := range []string{"Harbor", "Lighthouse"} {
		a, err := account.New(o.db, box).NewAccount(ctx, &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		o.accounts = append(o.accounts, a.ID)
	}
	o.customer = o.addCustomer(t, o.accounts[1])
	return o
}

// addCustomer adds a root to an account.
func (o *office) addCustomer(t *testing.T, accountID string) string {
	t.Helper()
	ctx := call.Into(t.Context(), &call.Call{Caller: call.Caller{Reach: call.Everywhere()}})
	c, err := customer.New(o.db).NewCustomer(ctx, &api.NewCustomer{AccountID: accountID, Name: "Root"})
	if err != nil {
		t.Fatal(err)
	}
	return c.ID
}

func TestAddRefuses(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	good := user.Login{Email: "Ann@Example.com", Roles: []api.Role{api.Manager}, AccountIDs: o.accounts[:1]}
	if _, err := o.users.Add(t.Context(), good); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		change func(*user.Login)
		code   fault.Code
		member string
	}{
		{"address in use, in another case", func(l *user.Login) { l.Email = " ann@example.COM " }, fault.Conflict, "emailAddress"},
		{"no address", func(l *user.Login) { l.Email = "ann" }, fault.Format, "emailAddress"},
		{"address with a name", func(l *user.Login) { l.Email = "Ann <a@example.com>" }, fault.Format, "emailAddress"},
		{"long address", func(l *user.Login) { l.Email = strings.Repeat("a", 250) + "@example.com" }, fault.Format, "emailAddress"},
		{"control character", func(l *user.Login) { l.FirstName = "A\x07" }, fault.Characters, "firstName"},
		{"no role", func(l *user.Login) { l.Roles = nil }, fault.NotEmpty, "roles"},
		{"unknown role", func(l *user.Login) { l.Roles = []api.Role{"King"} }, fault.Predicate, "roles"},
		{"manager without accounts", func(l *user.Login) { l.AccountIDs = nil }, fault.NotEmpty, "accountIds"},
		{"unknown account", func(l *user.Login) { l.AccountIDs = []string{"x"} }, fault.NotFound, "accountIds"},
		{"customer without customer", func(l *user.Login) { l.Roles = []api.Role{api.Customer} }, fault.NotEmpty, "customerId"},
		{"customer of a manager", func(l *user.Login) { l.CustomerID = o.customer }, fault.NotEmpty, "customerId"},
		{"manager and customer at once", func(l *user.Login) {
			l.Roles, l.CustomerID = []api.Role{api.Manager, api.Customer}, o.customer
		}, fault.Predicate, "roles"},
		{"unknown customer", func(l *user.Login) { l.Roles, l.CustomerID = []api.Role{api.Customer}, "x" }, fault.NotFound, "customerId"},
	} {
		l := good
		l.Email = "bob@example.com"
		c.change(&l)
		_, err := o.users.Add(t.Context(), l)
		if e := fault.As(err); e.Code != c.code || len(e.Fields) == 0 || e.Fields[0].Path != c.member {
			t.Errorf("%s: %+v, want %s on %s", c.name, e, c.code, c.member)
		}
	}
	if all, err := o.users.All(t.Context()); err != nil || len(all) != 1 {
		t.Errorf("%d logins, %v", len(all), err)
	}
}

func TestReachFollowsFromRoles(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	for _, c := range []struct {
		login    user.Login
		accounts []string // whole
		trees    int
		records  []string // accounts whose record is shown
	}{
		{user.Login{Roles: []api.Role{api.Manager}, AccountIDs: o.accounts[:1]}, o.accounts[:1], 0, o.accounts[:1]},
		{user.Login{Roles: []api.Role{api.Customer}, CustomerID: o.customer}, nil, 1, o.accounts[1:]},
		{user.Login{Roles: []api.Role{api.User, api.Customer}, AccountIDs: o.accounts[:1], CustomerID: o.customer}, nil, 1, o.accounts},
		{user.Login{Roles: []api.Role{api.User}, AccountIDs: o.accounts[:1]}, nil, 0, o.accounts[:1]},
		{user.Login{Roles: []api.Role{api.CallCenterDashboard}}, nil, 0, nil},
		{user.Login{Roles: []api.Role{api.SystemAdministrator}}, nil, 0, o.accounts},
	} {
		name := string(c.login.Roles[0])
		c.login.Email = strings.ToLower(name) + string(rune('a'+len(c.login.Roles))) + "@example.com"
		added, err := o.users.Add(t.Context(), c.login)
		if err != nil {
			t.Fatal(err)
		}
		caller, err := store.View(t.Context(), o.db, func(q *store.Reader) (call.Caller, error) { return user.Caller(t.Context(), q, added) })
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(caller.Reach.WholeAccounts(), c.accounts) || len(caller.Reach.Subtrees()) != c.trees {
			t.Errorf("%v: reaches %v and %v", c.login.Roles, caller.Reach.WholeAccounts(), caller.Reach.Subtrees())
		}
		info, err := o.users.GetAuthStatus(call.Into(t.Context(), &call.Call{Caller: caller}), nil)
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(info.AccountIDs)
		if want := slices.Sorted(slices.Values(c.records)); !slices.Equal(info.AccountIDs, want) || len(info.AccountNames) != len(want) || !info.IsAuthenticated {
			t.Errorf("%v: status %+v, want accounts %v", c.login.Roles, info, want)
		}
	}
}

func TestStatusOfNobody(t *testing.T) {
	t.Parallel()
	info, err := newOffice(t).users.GetAuthStatus(t.Context(), &api.GetAuthStatus{})
	if err != nil || info.IsAuthenticated || info.Roles == nil || info.AccountIDs == nil {
		t.Errorf("%+v, %v", info, err)
	}
}
