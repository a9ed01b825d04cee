package customer_test

import (
	"context"
	"path/filepath"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/secret"
	"evovoice/internal/settings"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// tenant is two accounts on a database of their own, and the services on them.
type tenant struct {
	db        *store.DB
	customers *customer.Service
	settings  *settings.Service
	accounts  [2]string
	seconds   atomic.Int64 // that the clock is past its beginning
}

var beginning = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func newTenant(t *testing.T) *tenant {
	t.Helper()
	return tenantOn(t, storefix.SQLite(t))
}

// onEach runs fn on a tenant of each database.
func onEach(t *testing.T, fn func(t *testing.T, tt *tenant)) {
	t.Helper()
	storefix.Each(t, func(t *testing.T, e store.Engine) { fn(t, tenantOn(t, e)) })
}

func tenantOn(t testing.TB, engine store.Engine) *tenant {
	t.Helper()
	tt := &tenant{}
	now := func() time.Time { return beginning.Add(time.Duration(tt.seconds.Load()) * time.Second) }
	tt.db = store.New(engine, now, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	box, err := secret.KeyFile(filepath.Join(t.TempDir(), "key"))
	if err != nil {
		t.Fatal(err)
	}
	tt.customers = customer.New(tt.db)
	tt.settings = settings.New(settings.Config{DB: tt.db, Box: box, Decode: wire.DecodeJSON})
	tt.settings.Fields = tt.customers
	for i, name := range []string{"Harbor", "Lighthouse"} {
		a, err := account.New(tt.db, box).NewAccount(as(call.Everywhere()), &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		tt.accounts[i] = a.ID
	}
	return tt
}

// as gives the context of a caller with a reach.
func as(reach call.Reach) context.Context {
	return call.Into(context.Background(), &call.Call{Caller: call.Caller{LoginID: "login", Email: "ann@example.com", Reach: reach}})
}

// admin reaches everything.
func admin() context.Context { return as(call.Everywhere()) }

type failer interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

func (tt *tenant) add(t failer, account, parent, name string) string {
	t.Helper()
	c, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: account, ParentCustomerID: parent, Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return c.ID
}

func (tt *tenant) get(t failer, id string) *api.CustomerInfo {
	t.Helper()
	c, err := tt.customers.GetCustomer(admin(), &api.GetCustomer{CustomerID: id})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (tt *tenant) patch(t failer, r *api.PatchCustomer) *api.CustomerInfo {
	t.Helper()
	c, err := tt.customers.PatchCustomer(admin(), r)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// tags defines tags of the first account by their names and gives their ids.
func (tt *tenant) tags(t failer, names ...string) []string {
	t.Helper()
	var tags []api.Tag
	for _, name := range names {
		tags = append(tags, api.Tag{Name: name, Color: "Green"})
	}
	got, err := tt.settings.PatchSystemSettings(admin(), &api.PatchSystemSettings{AccountID: tt.accounts[0], Tags: tags})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, tag := range got.Tags {
		ids = append(ids, tag.ID)
	}
	return ids
}

// define replaces the customer fields of the first account, given as JSON.
func (tt *tenant) define(fields string) error {
	_, err := tt.settings.PatchSystemSettings(admin(), &api.PatchSystemSettings{
		AccountID: tt.accounts[0], CustomerFields: api.DocumentJSON[[]api.CustomerDataField]([]byte(fields)),
	})
	return err
}

func data(text string) api.Document[api.Struct] { return api.DocumentJSON[api.Struct]([]byte(text)) }

func ptr[T any](v T) *T { return &v }

// faults gives the members at fault, each with its code before it.
func faults(err error) []string {
	if err == nil {
		return nil
	}
	f := fault.As(err)
	if len(f.Fields) == 0 {
		return []string{string(f.Code) + ": " + f.Error()}
	}
	var list []string
	for _, field := range f.Fields {
		list = append(list, string(field.Code)+" "+field.Path)
	}
	return list
}

func wantFaults(t interface {
	Helper()
	Errorf(string, ...any)
}, name string, err error, want ...string,
) {
	t.Helper()
	if got := faults(err); !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q (%v)", name, got, want, err)
	}
}

// law checks a law, for fewer rounds on the database that takes longer for each.
func (tt *tenant) law(t *testing.T, fn func(r *rapid.T)) {
	t.Helper()
	most := 30
	if tt.db.Dialect() == store.Postgres {
		most = 6
	}
	rounds(t, most, fn)
}

// rounds checks a law for so many rounds.
func rounds(t *testing.T, most int, fn func(r *rapid.T)) {
	t.Helper()
	held, broken := 0, false
	rapid.Check(t, func(r *rapid.T) {
		if held >= most && !broken {
			return
		}
		fine := false
		defer func() { broken = broken || !fine }() // then all rounds run, to find a small case
		fn(r)
		held++
		fine = true
	})
}
