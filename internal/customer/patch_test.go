package customer_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

func TestPatchesAreSparse(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		root := tt.add(t, tt.accounts[0], "", "Root")
		tags := tt.tags(t, "VIP", "Trial")
		id := tt.add(t, tt.accounts[0], "", "Depot")
		const (
			bag      = `{"z":{"numberValue":1e2,"extra":[1, 2]},"a":null,"A":{"stringValue":"\u00e9"}}`
			schedule = `{"defaultState":"Closed","rules":[{"unknown":{"b":1,"a":2},"state":"X"}],"inherit":true}`
			prices   = `{"base":{"baseCost":1.50,"unitCost":0.0075,"note":"kept"},"other":1}`
			app      = `{"pageTitle":"Hello","enableDialer":true,"chakraTheme":"{\"a\":1}"}`
		)
		compact := func(s string) string { return strings.ReplaceAll(s, ", ", ",") }
		tt.seconds.Add(60)
		got := tt.patch(t, &api.PatchCustomer{
			CustomerID: id, Name: ptr("  Depot North "), ParentCustomerID: &root, ReferenceID: ptr("R-1"), Data: data(compact(bag)),
			TagIDs: []string{tags[1], tags[0], tags[1]}, Schedule: api.DocumentJSON[api.Schedule]([]byte(schedule)),
			OverrideBillingSettings: ptr(true), BillingSettings: api.DocumentJSON[api.BillingSettings]([]byte(prices)),
			OverrideAppSettings: ptr(true), AppSettings: api.DocumentJSON[api.AppSettings]([]byte(app)),
		})
		check := func(c *api.CustomerInfo) {
			t.Helper()
			for name, pair := range map[string][2]string{
				"name": {c.Name, "Depot North"}, "parent": {c.ParentCustomerID, root}, "way": {crumbs(c), "Root > Depot North"},
				"reference": {*c.ReferenceID, "R-1"}, "data": {string(c.Data.JSON()), compact(bag)}, "schedule": {string(c.Schedule.JSON()), schedule},
				"prices": {string(c.BillingSettings.JSON()), prices}, "app": {string(c.AppSettings.JSON()), app},
				"tags": {fmt.Sprint(c.Tags), fmt.Sprint([]api.Tag{{ID: tags[0], Name: "VIP", Color: "Green"}, {ID: tags[1], Name: "Trial", Color: "Green"}})},
			} {
				if pair[0] != pair[1] {
					t.Errorf("%s: %s, want %s", name, pair[0], pair[1])
				}
			}
			if !c.OverrideBillingSettings || !c.OverrideAppSettings || c.IsStaging {
				t.Errorf("switches: %+v", c)
			}
		}
		check(got)
		check(tt.get(t, id))
		if got.DateCreated != "2026-01-02T03:04:05.000Z" || got.DateLastModified != "2026-01-02T03:05:05.000Z" || got.LastModifiedBy != "ann@example.com" {
			t.Errorf("made %s, changed %s by %s", got.DateCreated, got.DateLastModified, got.LastModifiedBy)
		}
		// Null is absent, and nothing at all changes nothing.
		check(tt.patch(t, &api.PatchCustomer{CustomerID: id}))
		check(tt.get(t, id))
		// An empty text clears; an empty list too.
		got = tt.patch(t, &api.PatchCustomer{CustomerID: id, ReferenceID: ptr(""), ParentCustomerID: ptr(""), TagIDs: []string{}, OverrideAppSettings: ptr(false)})
		if got.ReferenceID != nil || got.ParentCustomerID != "" || crumbs(got) != "Depot North" || len(got.Tags) != 0 || got.OverrideAppSettings {
			t.Errorf("cleared: %+v", got)
		}
		if string(got.AppSettings.JSON()) != app || !got.OverrideBillingSettings {
			t.Error("what was not sent went as well")
		}
	})
}

func TestRefusedPatches(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tags := tt.tags(t, "VIP")
	root := tt.add(t, tt.accounts[0], "", "Root")
	child := tt.add(t, tt.accounts[0], root, "Child")
	grandchild := tt.add(t, tt.accounts[0], child, "Grandchild")
	foreign := tt.add(t, tt.accounts[1], "", "Foreign")
	deep := ""
	for i := range customer.MaxDepth - 1 {
		deep = tt.add(t, tt.accounts[0], deep, fmt.Sprint("level ", i+1))
	}
	const unknown = "0123456789abcdef01234567"
	app := func(s string) *api.PatchCustomer {
		return &api.PatchCustomer{AppSettings: api.DocumentJSON[api.AppSettings]([]byte(s))}
	}
	prices := func(s string) *api.PatchCustomer {
		return &api.PatchCustomer{BillingSettings: api.DocumentJSON[api.BillingSettings]([]byte(s))}
	}
	schedule := func(s string) *api.PatchCustomer {
		return &api.PatchCustomer{Schedule: api.DocumentJSON[api.Schedule]([]byte(s))}
	}
	before := tt.get(t, child)
	for _, c := range []struct {
		name  string
		patch *api.PatchCustomer
		want  []string
	}{
		{"blank name", &api.PatchCustomer{Name: ptr(" \t")}, []string{"NotEmpty name"}},
		{"empty name", &api.PatchCustomer{Name: ptr("")}, []string{"NotEmpty name"}},
		{"long reference", &api.PatchCustomer{Name: ptr("a\x00"), ReferenceID: ptr(strings.Repeat("x", 501))}, []string{"InvalidCharacters name", "Length referenceId"}},
		{"unknown tags", &api.PatchCustomer{TagIDs: []string{tags[0], "x", "y"}}, []string{"Predicate tagIds[1]", "Predicate tagIds[2]"}},
		{"itself as parent", &api.PatchCustomer{ParentCustomerID: &child}, []string{"Predicate parentCustomerId"}},
		{"grandchild as parent", &api.PatchCustomer{ParentCustomerID: &grandchild}, []string{"Predicate parentCustomerId"}},
		{"unknown parent", &api.PatchCustomer{ParentCustomerID: ptr(unknown)}, []string{"NotFound parentCustomerId"}},
		{"parent elsewhere", &api.PatchCustomer{ParentCustomerID: &foreign}, []string{"Predicate parentCustomerId"}},
		{"too deep with what is below", &api.PatchCustomer{ParentCustomerID: &deep}, []string{"Depth parentCustomerId"}},
		{"negative price", prices(`{"base":{"baseCost":-0.01}}`), []string{"InclusiveBetween billingSettings.base.baseCost"}},
		{"small change", prices(`{"aiMessages":{"unitCost":0.0000000001}}`), []string{"InclusiveBetween billingSettings.aiMessages.unitCost"}},
		{"small change, spelled otherwise", prices(`{"base":{"unitCost":1e-10}}`), []string{"InclusiveBetween billingSettings.base.unitCost"}},
		{"riches", prices(`{"base":{"baseCost":1e12}}`), []string{"InclusiveBetween billingSettings.base.baseCost"}},
		{"as text", prices(`{"base":{"baseCost":"-1"}}`), []string{"InclusiveBetween billingSettings.base.baseCost"}},
		{"fine multiplier", prices(`{"base":{"rawUnitMultiplier":0.0000000001}}`), []string{"InclusiveBetween billingSettings.base.rawUnitMultiplier"}},
		{"negative allowance", prices(`{"localNumbers":{"Allowance":-1}}`), []string{"InclusiveBetween billingSettings.localNumbers.allowance"}},
		{"theme", app(`{"chakraTheme":"[1]"}`), []string{"Predicate appSettings.chakraTheme"}},
		{"broken theme", app(`{"chakraTheme":"{\"a\":}"}`), []string{"Predicate appSettings.chakraTheme"}},
		{"mappings", app(`{"stringMappings":"a=b\nc"}`), []string{"Predicate appSettings.stringMappings"}},
		{"mappings of numbers", app(`{"stringMappings":"{\"a\":1}"}`), []string{"Predicate appSettings.stringMappings"}},
		{"addresses", app(`{"logoutUrl":"javascript:alert(1)","portMyNumberUrl":"/here"}`), []string{"RegularExpression appSettings.logoutUrl", "RegularExpression appSettings.portMyNumberUrl"}},
		{"large sheet", app(`{"customCss":"` + strings.Repeat("x", 256<<10+1) + `"}`), []string{"Length appSettings.customCss"}},
		{"title", app(`{"pageTitle":"a\nb"}`), []string{"InvalidCharacters appSettings.pageTitle"}},
		{"null rule", schedule(`{"rules":[{},null]}`), []string{"NotEmpty schedule.rules[1]"}},
		{"rule name", schedule(`{"rules":[{"name":"a\u0000"}]}`), []string{"InvalidCharacters schedule.rules[0].name"}},
	} {
		c.patch.CustomerID = child
		_, err := tt.customers.PatchCustomer(admin(), c.patch)
		wantFaults(t, c.name, err, c.want...)
	}
	_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: unknown})
	wantFaults(t, "unknown customer", err, "NotFound customerId")
	if d := cmp.Diff(asJSON(t, before), asJSON(t, tt.get(t, child))); d != "" {
		t.Errorf("a refused patch left something: %s", d)
	}
	for name, fine := range map[string]*api.PatchCustomer{
		"prices":   prices(`{"base":{"baseCost":999999999.999999999,"unitCost":0.00750,"rawUnitMultiplier":0.01666667,"allowance":0},"localNumbers":null}`),
		"theme":    app(`{"chakraTheme":" {\"colors\":{}} ","stringMappings":"{\"a\":\"b\"}","logoutUrl":"https://example.com/bye","portMyNumberUrl":""}`),
		"mappings": app(`{"stringMappings":"a=b\n\n c = d=e \r\n"}`),
	} {
		fine.CustomerID = child
		if _, err := tt.customers.PatchCustomer(admin(), fine); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func asJSON(t failer, v any) string {
	t.Helper()
	text, err := wire.AppendJSON(nil, v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestWhatACustomerLoginMayChange(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		root := tt.add(t, tt.accounts[0], "", "Root")
		top := tt.add(t, tt.accounts[0], root, "Top")
		left, right := tt.add(t, tt.accounts[0], top, "Left"), tt.add(t, tt.accounts[0], top, "Right")
		sibling := tt.add(t, tt.accounts[0], root, "Sibling")
		login := as(call.Limited(nil, tt.tree(t, top)))
		price := api.DocumentJSON[api.BillingSettings]([]byte(`{}`))
		for _, c := range []struct {
			name  string
			patch api.PatchCustomer
			want  []string
		}{
			{"prices", api.PatchCustomer{CustomerID: left, BillingSettings: price}, []string{"Forbidden billingSettings"}},
			{"whose prices", api.PatchCustomer{CustomerID: left, OverrideBillingSettings: ptr(true)}, []string{"Forbidden overrideBillingSettings"}},
			{"a root", api.PatchCustomer{CustomerID: left, ParentCustomerID: ptr("")}, []string{"Forbidden parentCustomerId"}},
			{"its top", api.PatchCustomer{CustomerID: top, ParentCustomerID: &left}, []string{"Forbidden parentCustomerId"}},
			{"above its top", api.PatchCustomer{CustomerID: left, ParentCustomerID: &root}, []string{"NotFound parentCustomerId"}},
			{"beside its top", api.PatchCustomer{CustomerID: left, ParentCustomerID: &sibling}, []string{"NotFound parentCustomerId"}},
			{"another's", api.PatchCustomer{CustomerID: sibling, Name: ptr("Mine")}, []string{"NotFound customerId"}},
			{"the top's name", api.PatchCustomer{CustomerID: top, Name: ptr("Crown"), Data: data(`{"a":{"stringValue":"b"}}`)}, nil},
			{"settings", api.PatchCustomer{CustomerID: left, OverrideAppSettings: ptr(true), AppSettings: api.DocumentJSON[api.AppSettings]([]byte(`{}`)), Schedule: api.DocumentJSON[api.Schedule]([]byte(`{}`))}, nil},
			{"a move within", api.PatchCustomer{CustomerID: left, ParentCustomerID: &right}, nil},
		} {
			_, err := tt.customers.PatchCustomer(login, &c.patch)
			wantFaults(t, c.name, err, c.want...)
		}
		if got := crumbs(tt.get(t, left)); got != "Root > Crown > Right > Left" {
			t.Errorf("moved to %s", got)
		}
		_, err := tt.customers.SetCustomerStagingMode(login, &api.SetCustomerStagingMode{CustomerID: left, IsStaging: true})
		wantFaults(t, "staging", err, "Forbidden isStaging")
	})
}

func TestStagingIsOfOneCustomer(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	root := tt.add(t, tt.accounts[0], "", "Root")
	child := tt.add(t, tt.accounts[0], root, "Child")
	set := func(is bool) *api.CustomerInfo {
		c, err := tt.customers.SetCustomerStagingMode(as(call.Limited(tt.accounts[:1])), &api.SetCustomerStagingMode{CustomerID: root, IsStaging: is})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	if c := set(true); !c.IsStaging || !tt.get(t, root).IsStaging || tt.get(t, child).IsStaging {
		t.Error("staging is not on for exactly the one")
	}
	if c := set(false); c.IsStaging || tt.get(t, root).IsStaging {
		t.Error("staging stays on")
	}
	_, err := tt.customers.SetCustomerStagingMode(as(call.Limited(tt.accounts[1:])), &api.SetCustomerStagingMode{CustomerID: root})
	wantFaults(t, "another account", err, "NotFound customerId")
}

func TestExpectationsAreHeldInsideTheChange(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	id := tt.add(t, tt.accounts[0], "", "Root")
	read := asJSON(t, tt.get(t, id))
	expecting := func(text string) context.Context {
		c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}}
		c.Expects = func(current any) error {
			if asJSON(t, current) != text {
				return fault.New(fault.Precondition, "another one")
			}
			return nil
		}
		return call.Into(t.Context(), c)
	}
	if _, err := tt.customers.PatchCustomer(expecting(read), &api.PatchCustomer{CustomerID: id, Name: ptr("Second")}); err != nil {
		t.Fatalf("as it was read: %v", err)
	}
	if _, err := tt.customers.PatchCustomer(expecting(read), &api.PatchCustomer{CustomerID: id, Name: ptr("Third")}); !fault.Is(err, fault.Precondition) {
		t.Errorf("a lost update: %v", err)
	}
	if err := tt.customers.DeleteCustomer(expecting(read), &api.DeleteCustomer{CustomerID: id}); !fault.Is(err, fault.Precondition) {
		t.Errorf("a deletion of what was not read: %v", err)
	}
	if got := tt.get(t, id).Name; got != "Second" {
		t.Errorf("named %s", got)
	}
}

type refusing struct{ path *string }

func (r refusing) Check(_ context.Context, _ *store.Reader, _, path string, s api.Document[api.Schedule]) error {
	*r.path = path + " " + string(s.JSON())
	return fault.OnField(fault.Predicate, path+".timeZoneId", "unknown zone")
}

func TestSchedulesAreCheckedByTheirRoom(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	id := tt.add(t, tt.accounts[0], "", "Root")
	var asked string
	tt.customers.Schedules = refusing{&asked}
	_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, Schedule: api.DocumentJSON[api.Schedule]([]byte(`{"timeZoneId":"Mars"}`))})
	wantFaults(t, "schedule", err, "Predicate schedule.timeZoneId")
	if asked != `schedule {"timeZoneId":"Mars"}` {
		t.Errorf("asked about %s", asked)
	}
	tt.patch(t, &api.PatchCustomer{CustomerID: id, Name: ptr("Fine")})
}
