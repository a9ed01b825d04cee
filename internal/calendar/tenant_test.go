package calendar_test

import (
	"context"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/calendar"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/secret"
	"evovoice/internal/settings"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// tenant is an account with Root > Branch > Leaf on a database of its own.
type tenant struct {
	db                 *store.DB
	customers          *customer.Service
	settings           *settings.Service
	calendar           *calendar.Service
	account            string
	root, branch, leaf string
	seconds            atomic.Int64 // that the clock is past its beginning
}

// beginning is a Friday.
var beginning = time.Date(2026, 1, 2, 15, 0, 0, 0, time.UTC)

func newTenant(t *testing.T) *tenant {
	t.Helper()
	return tenantOn(t, storefix.SQLite(t))
}

func tenantOn(t *testing.T, engine store.Engine) *tenant {
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
	tt.calendar = calendar.New(calendar.Config{DB: tt.db, Decode: wire.DecodeJSON, Customers: tt.customers})
	tt.customers.Schedules = tt.calendar
	a, err := account.New(tt.db, box).NewAccount(admin(), &api.NewAccount{Name: "Harbor"})
	if err != nil {
		t.Fatal(err)
	}
	tt.account = a.ID
	tt.root = tt.add(t, "", "Root")
	tt.branch = tt.add(t, tt.root, "Branch")
	tt.leaf = tt.add(t, tt.branch, "Leaf")
	return tt
}

func as(reach call.Reach) context.Context {
	return call.Into(context.Background(), &call.Call{Caller: call.Caller{LoginID: "login", Email: "ann@example.com", Reach: reach}})
}

func admin() context.Context { return as(call.Everywhere()) }

func (tt *tenant) add(t *testing.T, parent, name string) string {
	t.Helper()
	c, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.account, ParentCustomerID: parent, Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return c.ID
}

// below gives a caller who reaches a customer and what is under it.
func (tt *tenant) below(t *testing.T, id string) context.Context {
	t.Helper()
	tree, err := store.View(t.Context(), tt.db, func(q *store.Reader) (call.Tree, error) {
		tree, _, err := customer.Tree(t.Context(), q, id)
		return tree, err
	})
	if err != nil {
		t.Fatal(err)
	}
	return as(call.Limited(nil, tree))
}

func document(text string) api.Document[api.Schedule] {
	return api.DocumentJSON[api.Schedule]([]byte(text))
}

func (tt *tenant) patch(id, schedule string) (*api.CustomerInfo, error) {
	return tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, Schedule: document(schedule)})
}

func (tt *tenant) put(t *testing.T, id, schedule string) *api.CustomerInfo {
	t.Helper()
	c, err := tt.patch(id, schedule)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// state asks for the state of a customer; an error is its code.
func (tt *tenant) state(ctx context.Context, id, dateTime, schedule string) string {
	r := &api.TestSchedule{CustomerID: id, DateTime: dateTime}
	if schedule != "" {
		r.Schedule = document(schedule)
	}
	got, err := tt.calendar.TestSchedule(ctx, r)
	if err != nil {
		return wrong(err)
	}
	return got.StateName + " " + got.TimeZoneID
}

// wrong gives code and members of an error.
func wrong(err error) string {
	if err == nil {
		return "no error"
	}
	e := fault.As(err)
	parts := []string{}
	for _, f := range e.Fields {
		parts = append(parts, string(f.Code)+" "+f.Path)
	}
	if len(parts) == 0 {
		return string(e.Code)
	}
	return strings.Join(parts, ", ")
}
