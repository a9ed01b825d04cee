package customer_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

func (tt *tenant) now() string {
	return beginning.Add(time.Duration(tt.seconds.Load()) * time.Second).Format(time.RFC3339)
}

// What is read of a moment is what was read at that moment.
func TestThePastIsAsItWas(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tags := tt.tags(t, "VIP", "Trial")
		tt.law(t, func(r *rapid.T) {
			f := &forest{names: map[string]string{}, parents: map[string]string{}, tags: map[string][]string{}}
			past := map[string]map[string]string{} // by moment and id
			var everybody []string
			for i := range rapid.IntRange(1, 12).Draw(r, "steps") {
				tt.seconds.Add(10)
				tt.step(r, f, tags, fmt.Sprint("Customer ", i))
				everybody = append(everybody, f.ids...)
				now := map[string]string{}
				for _, id := range everybody {
					if c, err := tt.customers.GetCustomer(admin(), &api.GetCustomer{CustomerID: id}); err == nil {
						now[id] = asJSON(t, c)
					} else if !fault.Is(err, fault.NotFound) {
						r.Fatal(err)
					}
				}
				past[tt.now()] = now
			}
			for moment, was := range past {
				for _, id := range everybody {
					c, err := tt.customers.GetCustomer(admin(), &api.GetCustomer{CustomerID: id, AsOf: moment})
					got := ""
					if err == nil {
						got = asJSON(t, c)
					} else if !fault.Is(err, fault.NotFound) {
						r.Fatal(err)
					}
					if d := cmp.Diff(was[id], got); d != "" {
						r.Fatalf("%s at %s: %s", id, moment, d)
					}
				}
			}
		})
	})
}

func TestWhoReadsThePast(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	left, right := tt.add(t, tt.accounts[0], "", "Left"), tt.add(t, tt.accounts[0], "", "Right")
	id := tt.add(t, tt.accounts[0], left, "Moved")
	gone := tt.add(t, tt.accounts[0], left, "Gone")
	first := tt.now()
	tt.seconds.Add(60)
	tt.patch(t, &api.PatchCustomer{CustomerID: id, ParentCustomerID: &right})
	tt.delete(t, gone)
	second := tt.now()
	read := func(name string, ctx call.Reach, id, at string, want ...string) *api.CustomerInfo {
		c, err := tt.customers.GetCustomer(as(ctx), &api.GetCustomer{CustomerID: id, AsOf: at})
		wantFaults(t, name, err, want...)
		return c
	}
	reachOf := func(top string) call.Reach { return call.Limited(nil, tt.tree(t, top)) }
	read("where it was, which is no more its place", reachOf(left), id, first, "NotFound customerId")
	read("where it is, before it came", reachOf(right), id, first, "NotFound customerId")
	if c := read("where it is", reachOf(right), id, second); c != nil && crumbs(c) != "Right > Moved" {
		t.Errorf("way %s", crumbs(c))
	}
	if c := read("one that is gone", reachOf(left), gone, first); c != nil && crumbs(c) != "Left > Gone" {
		t.Errorf("way %s", crumbs(c))
	}
	read("one that is gone, of others", reachOf(right), gone, first, "NotFound customerId")
	read("after it went", call.Everywhere(), gone, second, "NotFound customerId")
	read("before it was there", call.Everywhere(), id, "2025-12-31T23:59:59Z", "NotFound customerId")
	read("no moment", call.Everywhere(), id, "yesterday", "RegularExpression asOf")
	if c := read("with an offset", call.Everywhere(), id, "2026-01-02T04:04:30+01:00"); c != nil && crumbs(c) != "Left > Moved" {
		t.Errorf("way %s", crumbs(c))
	}
}

// restore puts a customer back into a state, as undoing does.
func (tt *tenant) restore(id string, state []byte) error {
	_, err := store.Write(admin(), tt.db, func(tx *store.Tx) (int, error) {
		return 0, tt.customers.Restorers()[customer.Kind].Restore(admin(), tx, tt.accounts[0], id, state)
	})
	return err
}

func (tt *tenant) current(t failer, id string) []byte {
	t.Helper()
	state, err := store.View(admin(), tt.db, func(q *store.Reader) (any, error) {
		return tt.customers.Restorers()[customer.Kind].Current(admin(), q, tt.accounts[0], id)
	})
	if err != nil {
		t.Fatal(err)
	}
	if state == nil {
		return nil
	}
	return []byte(asJSON(t, state))
}

func TestCustomersArePutBack(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(`[{"id":"c","name":"Code","type":"String","uniqueness":"Unique","showInLists":true}]`); err != nil {
			t.Fatal(err)
		}
		tags := tt.tags(t, "VIP", "Trial")
		root, other := tt.add(t, tt.accounts[0], "", "Root"), tt.add(t, tt.accounts[0], "", "Other")
		id := tt.add(t, tt.accounts[0], root, "Depot")
		tt.patch(t, &api.PatchCustomer{
			CustomerID: id, ReferenceID: ptr("R"), TagIDs: tags, Data: data(`{"Code":{"stringValue":"x"},"z":1e2}`),
			Schedule:    api.DocumentJSON[api.Schedule]([]byte(`{"b":1,"timeZoneId":"Asia/Tokyo"}`)),
			AppSettings: api.DocumentJSON[api.AppSettings]([]byte(`{"pageTitle":"Hello"}`)), OverrideAppSettings: ptr(true),
			BillingSettings: api.DocumentJSON[api.BillingSettings]([]byte(`{"base":{"baseCost":1.0}}`)), OverrideBillingSettings: ptr(true),
		})
		if _, err := tt.customers.SetCustomerStagingMode(admin(), &api.SetCustomerStagingMode{CustomerID: id, IsStaging: true}); err != nil {
			t.Fatal(err)
		}
		then, shown := tt.current(t, id), asJSON(t, tt.get(t, id))
		back := func(name string) {
			t.Helper()
			if err := tt.restore(id, then); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if d := cmp.Diff(shown, asJSON(t, tt.get(t, id))); d != "" {
				t.Errorf("%s: %s", name, d)
			}
			if d := cmp.Diff(string(then), string(tt.current(t, id))); d != "" {
				t.Errorf("%s: %s", name, d)
			}
		}
		child := tt.add(t, tt.accounts[0], id, "Child")
		tt.patch(t, &api.PatchCustomer{
			CustomerID: id, Name: ptr("Changed"), ReferenceID: ptr(""), TagIDs: []string{}, ParentCustomerID: &other, Data: data(`{}`),
			Schedule: api.DocumentJSON[api.Schedule]([]byte(`{}`)), OverrideAppSettings: ptr(false), OverrideBillingSettings: ptr(false),
		})
		back("after changes")
		if got := crumbs(tt.get(t, child)); got != "Root > Depot > Child" {
			t.Errorf("below it: %s", got)
		}
		tt.delete(t, child)
		tt.delete(t, id)
		back("after it was deleted")
		if _, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: "Twin", Data: data(`{"Code":{"stringValue":"X"}}`)}); !fault.Is(err, fault.Conflict) {
			t.Errorf("the value is free: %v", err)
		}
		// What stands in the way is named.
		tt.patch(t, &api.PatchCustomer{CustomerID: id, Data: data(`{}`), ParentCustomerID: ptr("")})
		tt.patch(t, &api.PatchCustomer{CustomerID: other, Data: data(`{"Code":{"stringValue":"X"}}`)})
		wantFaults(t, "a value that another has", tt.restore(id, then), "Conflict data.Code.stringValue")
		tt.patch(t, &api.PatchCustomer{CustomerID: other, Data: data(`{}`)})
		tt.patch(t, &api.PatchCustomer{CustomerID: root, ParentCustomerID: &id})
		wantFaults(t, "a parent that is below it now", tt.restore(id, then), "Conflict parentCustomerId")
		wantFaults(t, "creation undone, with children", tt.restore(id, nil), "Conflict customerId")
		tt.delete(t, root)
		wantFaults(t, "a parent that is gone", tt.restore(id, then), "Conflict parentCustomerId")
		if err := tt.restore(id, nil); err != nil {
			t.Fatal(err)
		}
		if tt.current(t, id) != nil {
			t.Error("creation undone, and still there")
		}
	})
}
