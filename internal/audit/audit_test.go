package audit_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/audit"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// rig is accounts and customers with their audit, on a database of their own.
type rig struct {
	*testing.T
	engine    store.Engine
	db        *store.DB
	audit     *audit.Service
	accounts  *account.Service
	customers *customer.Service
	now       time.Time
}

func newRig(t *testing.T) *rig {
	t.Helper()
	return rigOn(t, storefix.Open(t))
}

func rigOn(t *testing.T, engine store.Engine) *rig {
	t.Helper()
	r := &rig{T: t, engine: engine, now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	r.db = store.New(r.engine, func() time.Time { return r.now }, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	t.Cleanup(func() { r.db.Close() })
	box, err := secret.New(strings.Repeat("ab", 32))
	if err != nil {
		t.Fatal(err)
	}
	r.accounts, r.customers = account.New(r.db, box), customer.New(r.db)
	r.audit = audit.New(r.db, r.accounts.Restorers())
	return r
}

func as(reach call.Reach, email string, roles ...api.Role) context.Context {
	return call.Into(context.Background(), &call.Call{
		RequestID: "request-1", Operation: "Test", Address: "192.0.2.7", Reason: "asked by phone",
		Caller: call.Caller{LoginID: email, Email: email, Roles: roles, Reach: reach, ManagerAccess: api.AccessReadWriteDelete},
	})
}

func admin() context.Context {
	return as(call.Everywhere(), "ann@example.com", api.SystemAdministrator)
}

// later moves the clock on and gives what fn gives.
func later[T any](r *rig, fn func() (T, error)) T {
	r.Helper()
	r.now = r.now.Add(time.Hour)
	result, err := fn()
	if err != nil {
		r.Fatal(err)
	}
	return result
}

func (r *rig) account(name string) *api.AccountInfo {
	r.Helper()
	return later(r, func() (*api.AccountInfo, error) {
		return r.accounts.NewAccount(admin(), &api.NewAccount{Name: name})
	})
}

func (r *rig) rename(id, name string) *api.AccountInfo {
	r.Helper()
	return later(r, func() (*api.AccountInfo, error) {
		return r.accounts.PatchAccount(admin(), &api.PatchAccount{AccountID: id, Name: &name})
	})
}

func (r *rig) entries(request api.ListLogEntries) []api.LogEntryInfo {
	r.Helper()
	listed, err := r.audit.ListLogEntries(admin(), &request)
	if err != nil {
		r.Fatal(err)
	}
	return listed.Items
}

func (r *rig) undo(id string) (*api.ChangeInfo, error) {
	r.now = r.now.Add(time.Hour)
	return r.audit.UndoChange(admin(), &api.UndoChange{ChangeID: id})
}

func TestAnEntrySaysWhoWhatWhenAndWhy(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a := r.account("Harbor")
	r.rename(a.ID, "Harbour")
	e := r.entries(api.ListLogEntries{AccountIDs: []string{a.ID}})[0]
	if e.UserName != "ann@example.com" || e.Address != "192.0.2.7" || e.RequestID != "request-1" || e.Reason != "asked by phone" ||
		e.Description != "changed account Harbour: name" || e.AccountName != "Harbour" || e.DateCreated != "2026-01-02T05:04:05.000Z" {
		t.Errorf("%+v", e)
	}
	var got []string
	for _, c := range e.Changes {
		got = append(got, fmt.Sprintf("%s: %s to %s", c.Path, c.Before, c.After))
	}
	want := `[dateLastModified: "2026-01-02T04:04:05.000Z" to "2026-01-02T05:04:05.000Z" name: "Harbor" to "Harbour"]`
	if fmt.Sprint(got) != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSearchingTheLog(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a, b := r.account("Harbor"), r.account("Lighthouse") // at 04:04 and 05:04
	c := later(r, func() (*api.CustomerInfo, error) {
		return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, Name: "Depot"})
	})
	r.now = r.now.AddDate(0, 0, 1)
	r.rename(b.ID, "Leuchtturm Ä")
	for _, k := range []struct {
		name    string
		request api.ListLogEntries
		want    int
	}{
		{"all", api.ListLogEntries{}, 4},
		{"an account", api.ListLogEntries{AccountIDs: []string{a.ID}}, 2},
		{"account level", api.ListLogEntries{AccountIDs: []string{a.ID}, CustomerIDs: []string{"_"}}, 1},
		{"a customer", api.ListLogEntries{CustomerIDs: []string{c.ID}}, 1},
		{"a customer and account level", api.ListLogEntries{CustomerIDs: []string{c.ID, "_"}}, 4},
		{"a day", api.ListLogEntries{StartDate: "2026-01-02", EndDate: "2026-01-02"}, 3},
		{"the next day", api.ListLogEntries{StartDate: "2026-01-03"}, 1},
		{"a text in any case", api.ListLogEntries{Description: "leuchtTURM ä"}, 1},
		{"a reason", api.ListLogEntries{Description: "by phone"}, 4},
		{"a wildcard is a text", api.ListLogEntries{Description: "%"}, 0},
		{"an id", api.ListLogEntries{ListRequest: api.ListRequest[api.LogEntryInfo]{SpecificIDs: []string{r.entries(api.ListLogEntries{})[0].ID, "x-y", "0"}}}, 1},
	} {
		if got := r.entries(k.request); len(got) != k.want {
			t.Errorf("%s: %d entries, want %d", k.name, len(got), k.want)
		}
	}
	for member, request := range map[string]api.ListLogEntries{
		"startDate": {StartDate: "2026-13-01"}, "endDate": {EndDate: "tomorrow"},
		"customerIds": {CustomerIDs: make([]string, 201)}, "sortField": {ListRequest: api.ListRequest[api.LogEntryInfo]{SortField: "hash"}},
	} {
		_, err := r.audit.ListLogEntries(admin(), &request)
		if e := fault.As(err); len(e.Fields) != 1 || e.Fields[0].Path != member {
			t.Errorf("%s: %+v", member, e)
		}
	}
}

func TestTheLogStaysInReach(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a, b := r.account("Harbor"), r.account("Lighthouse")
	add := func(parent, name string) *api.CustomerInfo {
		return later(r, func() (*api.CustomerInfo, error) {
			return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, ParentCustomerID: parent, Name: name})
		})
	}
	root := add("", "Root")
	branch := add(root.ID, "Branch")
	leaf := add(branch.ID, "Leaf")
	for _, k := range []struct {
		name  string
		reach call.Reach
		want  string
	}{
		{"everything", call.Everywhere(), "Leaf Branch Root Lighthouse Harbor"},
		{"an account", call.Limited([]string{a.ID}), "Leaf Branch Root Harbor"},
		{"the other", call.Limited([]string{b.ID}), "Lighthouse"},
		{"a tree", call.Limited(nil, call.Tree{AccountID: a.ID, Path: "/" + root.ID + "/" + branch.ID + "/"}), "Leaf Branch"},
		{"nothing", call.Reach{}, ""},
	} {
		listed, err := r.audit.ListLogEntries(as(k.reach, "bob@example.com"), &api.ListLogEntries{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range listed.Items {
			words := strings.Fields(e.Description)
			got = append(got, words[len(words)-1])
			if crumbs := e.CustomerBreadcrumb; e.RecordID == leaf.ID && k.name == "a tree" && (len(crumbs) != 2 || crumbs[0].ID != branch.ID) {
				t.Errorf("%s shows the way %v", k.name, crumbs)
			}
		}
		if strings.Join(got, " ") != k.want || listed.TotalCount != len(got) {
			t.Errorf("%s: %v (%d), want %s", k.name, got, listed.TotalCount, k.want)
		}
	}
	_, err := r.audit.GetChange(as(call.Limited([]string{b.ID}), "bob@example.com"), &api.GetChange{ChangeID: r.entries(api.ListLogEntries{})[0].ChangeID})
	if !fault.Is(err, fault.NotFound) {
		t.Errorf("a change of another account: %v", err)
	}
}

func TestUndo(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a := r.account("Harbor")
	r.rename(a.ID, "Harbour")
	first := r.entries(api.ListLogEntries{})[0].ChangeID
	limit := 5
	later(r, func() (*api.AccountInfo, error) {
		return r.accounts.PatchAccount(admin(), &api.PatchAccount{AccountID: a.ID, MaxPhoneNumbers: &limit})
	})
	second := r.entries(api.ListLogEntries{})[0].ChangeID

	_, err := r.undo(first)
	if e := fault.As(err); e.Code != fault.Conflict || !strings.Contains(e.Message, second) || !strings.Contains(e.Message, "ann@example.com") {
		t.Fatalf("undoing what was changed since: %+v", e)
	}
	undone, err := r.undo(second)
	if err != nil || len(undone.Entries) != 1 || undone.Entries[0].Undoes != second {
		t.Fatalf("%+v, %v", undone, err)
	}
	if _, err := r.undo(first); err != nil { // the later change was undone, so this one stands bare
		t.Fatal(err)
	}
	got, err := r.accounts.GetAccount(admin(), &api.GetAccount{AccountID: a.ID})
	if err != nil || got.Name != "Harbor" || got.MaxPhoneNumbers != 0 || got.DateCreated != a.DateCreated {
		t.Errorf("%+v, %v", got, err)
	}
	change, err := r.audit.GetChange(admin(), &api.GetChange{ChangeID: second})
	if err != nil || change.UndoneBy != undone.ID {
		t.Errorf("%+v, %v", change, err)
	}
	// An undone change can itself be undone.
	if _, err := r.undo(r.entries(api.ListLogEntries{})[0].ChangeID); err != nil {
		t.Fatal(err)
	}
	if got, _ := r.accounts.GetAccount(admin(), &api.GetAccount{AccountID: a.ID}); got.Name != "Harbour" {
		t.Errorf("the name is %s", got.Name)
	}
}

func TestUndoOfCreationAndDeletion(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a := r.account("Harbor")
	created := r.entries(api.ListLogEntries{})[0].ChangeID
	if _, err := r.undo(created); err != nil {
		t.Fatal(err)
	}
	if _, err := r.accounts.GetAccount(admin(), &api.GetAccount{AccountID: a.ID}); !fault.Is(err, fault.NotFound) {
		t.Fatalf("the account is still there: %v", err)
	}
	deleted := r.entries(api.ListLogEntries{})[0].ChangeID
	if _, err := r.undo(deleted); err != nil {
		t.Fatal(err)
	}
	if got, err := r.accounts.GetAccount(admin(), &api.GetAccount{AccountID: a.ID}); err != nil || got.Name != "Harbor" {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := r.undo(deleted); !fault.Is(err, fault.Conflict) {
		t.Errorf("a deletion undone twice: %v", err)
	}
}

func TestWhoMayUndo(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	a, b := r.account("Harbor"), r.account("Lighthouse")
	change := r.entries(api.ListLogEntries{AccountIDs: []string{a.ID}})[0].ChangeID
	for name, k := range map[string]struct {
		ctx  context.Context
		code fault.Code
	}{
		"a Manager of it":      {as(call.Limited([]string{a.ID}), "m@example.com", api.Manager), fault.Forbidden},
		"a Manager of another": {as(call.Limited([]string{b.ID}), "m@example.com", api.Manager), fault.NotFound},
	} {
		if _, err := r.audit.UndoChange(k.ctx, &api.UndoChange{ChangeID: change}); !fault.Is(err, k.code) {
			t.Errorf("%s: %v, want %s", name, err, k.code)
		}
	}
	writer := admin()
	call.From(writer).Caller.ManagerAccess = api.AccessReadWrite
	if _, err := r.audit.UndoChange(writer, &api.UndoChange{ChangeID: change}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a creation undone by a login that cannot delete: %v", err)
	}
	if _, err := r.undo("0123456789abcdef01234567"); !fault.Is(err, fault.NotFound) {
		t.Errorf("an unknown change: %v", err)
	}
	later(r, func() (*api.CustomerInfo, error) {
		return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, Name: "Depot"})
	})
}

// Each row of the table is one thing that somebody with the database's file can
// do to it, and the law that finds it.
func TestCheckFindsWhatWasAltered(t *testing.T) {
	t.Parallel()
	for name, k := range map[string]struct{ statement, law string }{
		"a record's name":        {`UPDATE account SET name = 'Other' WHERE name = 'Lighthouse'`, "record"},
		"a record removed":       {`DELETE FROM account WHERE name = 'Lighthouse'`, "record"},
		"a record added":         {`INSERT INTO account SELECT 'x', NULL, '/x/', name, name_key, NULL, NULL, 0, NULL, NULL, NULL, date_created, date_last_modified, created_by, last_modified_by, NULL, NULL FROM account LIMIT 1`, "references"},
		"what an entry says":     {`UPDATE change_entry SET after_state = replace(after_state, 'Harbour', 'Harbouj') WHERE sequence = 2`, "audit chain"},
		"its description":        {`UPDATE change_entry SET description = 'nothing' WHERE sequence = 1`, "audit chain"},
		"who did it":             {`UPDATE change_set SET login_email = 'eve@example.com'`, "audit chain"},
		"why":                    {`UPDATE change_set SET reason = ''`, "audit chain"},
		"an entry removed":       {`DELETE FROM change_entry WHERE sequence = 1`, "audit chain"},
		"the last entry removed": {`DELETE FROM change_entry WHERE sequence = 2`, "audit chain"},
		"an account's whole log": {`DELETE FROM change_entry`, "audit chain"},
		"the end of the chain":   {`UPDATE audit_chain SET sequence = 3 WHERE sequence = 4`, "audit chain"},
		"a path":                 {`UPDATE customer SET path = '/' || id || '/' WHERE depth = 2`, "customer tree"},
		"a depth":                {`UPDATE customer SET depth = 3 WHERE depth = 2`, "customer tree"},
		"a parent in a loop":     {`UPDATE customer SET parent_id = (SELECT id FROM customer WHERE depth = 2) WHERE depth = 1`, "customer tree"},
		"an account's path":      {`UPDATE account SET path = '/a/' || id || '/'`, "account tree"},
		"when":                   {`UPDATE change_set SET at = '2020-01-01T00:00:00.000Z'`, "audit chain"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRig(t)
			a := r.account("Harbor")
			r.rename(a.ID, "Harbour")
			r.account("Lighthouse")
			root := later(r, func() (*api.CustomerInfo, error) {
				return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, Name: "Root"})
			})
			later(r, func() (*api.CustomerInfo, error) {
				return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, ParentCustomerID: root.ID, Name: "Depot"})
			})
			if counted, err := r.audit.Check(t.Context()); err != nil || len(counted) != 7 {
				t.Fatalf("before anything was altered: %v, %v", counted, err)
			}
			storefix.Alter(t, r.engine, k.statement)
			_, err := r.audit.Check(t.Context())
			var found *audit.Finding
			if !errors.As(err, &found) || found.Law != k.law {
				t.Errorf("found %v, want a break of the law %q", err, k.law)
			}
		})
	}
}
