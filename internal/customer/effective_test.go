package customer_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// own is what a customer of the reference sets itself.
type own struct {
	id, name, parent       string
	set, inherit, closed   bool
	zone, state            string
	rules                  []string
	overridePrices, dialer bool
	price                  float64
	overrideApp            bool
	title                  string
}

func (o *own) schedule() api.Document[api.Schedule] {
	var rules []map[string]string
	for _, name := range o.rules {
		rules = append(rules, map[string]string{"name": name})
	}
	text, err := json.Marshal(map[string]any{"timeZoneId": o.zone, "inherit": o.inherit, "forceClosed": o.closed, "defaultState": o.state, "rules": rules})
	if err != nil {
		panic(err)
	}
	return api.DocumentJSON[api.Schedule](text)
}

// naive resolves one setting by walking upwards, and tells by whom it is set.
func naive(all map[string]*own, id, setting string) (value, by string) {
	o := all[id]
	if id == "" {
		return map[string]string{
			"schedule.timeZoneId": "UTC", "schedule.defaultState": "Business Hours", "schedule.forceClosed": "false",
			"billingSettings.base": "3", "appSettings.enableDialer": "true", "appSettings.pageTitle": "",
		}[setting], map[bool]string{true: "Account", false: "Server"}[setting == "billingSettings.base"]
	}
	up := func() (string, string) { return naive(all, o.parent, setting) }
	text := func(own string) (string, string) {
		switch {
		case own != "" && o.set:
			return own, id
		case o.set && !o.inherit:
			return naive(all, "", setting)
		}
		return up()
	}
	switch setting {
	case "schedule.timeZoneId":
		return text(o.zone)
	case "schedule.defaultState":
		return text(o.state)
	case "schedule.forceClosed":
		if o.set && (o.closed || !o.inherit) {
			return fmt.Sprint(o.closed), id
		}
	case "billingSettings.base":
		if o.overridePrices {
			return fmt.Sprint(o.price), id
		}
	case "appSettings.enableDialer":
		if o.overrideApp {
			return fmt.Sprint(o.dialer), id
		}
	case "appSettings.pageTitle":
		if o.overrideApp {
			return o.title, id
		}
	}
	return up()
}

func naiveRules(all map[string]*own, id string) []string {
	if id == "" {
		return nil
	}
	o := all[id]
	var rules []string
	if o.set {
		for _, name := range o.rules {
			rules = append(rules, name+" of "+id)
		}
		if !o.inherit {
			return rules
		}
	}
	return append(rules, naiveRules(all, o.parent)...)
}

var compared = []string{
	"schedule.timeZoneId", "schedule.defaultState", "schedule.forceClosed",
	"billingSettings.base", "appSettings.enableDialer", "appSettings.pageTitle",
}

func shown(v *api.Value) string {
	switch {
	case v == nil:
		return ""
	case v.StringValue != nil:
		return *v.StringValue
	case v.BoolValue != nil:
		return fmt.Sprint(*v.BoolValue)
	case v.StructValue != nil:
		return fmt.Sprint(*v.StructValue["baseCost"].NumberValue)
	}
	return fmt.Sprintf("%+v", *v)
}

func levelID(l *api.SettingLevel) string {
	if l.ID == "" || l.Kind != api.LevelCustomer {
		return string(l.Kind)
	}
	return l.ID
}

func drawOwn(r *rapid.T, o *own) {
	o.set = rapid.Bool().Draw(r, "set")
	o.inherit, o.closed = rapid.Bool().Draw(r, "inherit"), rapid.IntRange(0, 3).Draw(r, "closed") == 0
	o.zone = rapid.SampledFrom([]string{"", "Europe/Berlin", "America/Denver"}).Draw(r, "zone")
	o.state = rapid.SampledFrom([]string{"", "Lunch"}).Draw(r, "state")
	o.rules = rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b"}), 0, 2).Draw(r, "rules")
	o.overridePrices, o.overrideApp = rapid.Bool().Draw(r, "prices"), rapid.Bool().Draw(r, "app")
	o.price, o.dialer = float64(rapid.IntRange(0, 3).Draw(r, "price")), rapid.Bool().Draw(r, "dialer")
	o.title = rapid.SampledFrom([]string{"", "Hello"}).Draw(r, "title")
}

func (o *own) patch() *api.PatchCustomer {
	p := &api.PatchCustomer{
		CustomerID: o.id, ParentCustomerID: &o.parent, OverrideBillingSettings: &o.overridePrices, OverrideAppSettings: &o.overrideApp,
		BillingSettings: api.DocumentJSON[api.BillingSettings]([]byte(fmt.Sprintf(`{"base":{"baseCost":%v}}`, o.price))),
		AppSettings:     api.DocumentJSON[api.AppSettings]([]byte(fmt.Sprintf(`{"enableDialer":%v,"pageTitle":%q}`, o.dialer, o.title))),
	}
	if o.set {
		p.Schedule = o.schedule()
	}
	return p
}

func (tt *tenant) accountPrice(t *testing.T) {
	t.Helper()
	_, err := store.Write(admin(), tt.db, func(tx *store.Tx) (int, error) {
		tx.Record(store.Entry{AccountID: tt.accounts[0], Kind: "account", ID: tt.accounts[0], Action: store.Changed})
		_, err := tx.Exec(t.Context(), call.Everywhere(), `UPDATE account SET billing_settings = $2 WHERE id = $1 AND {account id}`, tt.accounts[0], `{"base":{"baseCost":3}}`)
		return 0, err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is in force agrees with walking upwards setting by setting, and what a
// dry run tells is the difference between before and after for the whole tree.
func TestEffectiveSettingsAgreeWithAReference(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tt.accountPrice(t)
		tt.law(t, func(r *rapid.T) {
			all := map[string]*own{}
			var ids []string
			for i := range rapid.IntRange(2, 7).Draw(r, "count") {
				o := &own{name: fmt.Sprint("C", i)}
				if i > 0 && rapid.IntRange(0, 4).Draw(r, "root") > 0 {
					o.parent = rapid.SampledFrom(ids).Draw(r, "parent")
				}
				drawOwn(r, o)
				o.id = tt.add(r, tt.accounts[0], o.parent, o.name)
				tt.patch(r, o.patch())
				all[o.id] = o
				ids = append(ids, o.id)
			}
			before := map[string]map[string][2]string{}
			for _, id := range ids {
				before[id] = tt.checkEffective(r, all, id)
			}
			changed := rapid.SampledFrom(ids).Draw(r, "changed")
			now := *all[changed]
			drawOwn(r, &now)
			now.set = now.set || all[changed].set // nothing makes a schedule unset again
			if to := rapid.SampledFrom(append([]string{""}, ids...)).Draw(r, "to"); !under(all, to, changed) {
				now.parent = to
			}
			c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, DryRun: true}
			dry, err := tt.customers.PatchCustomer(call.Into(t.Context(), c), now.patch())
			if err != nil {
				r.Fatal(err)
			}
			all[changed] = &now
			var want, got []string
			for _, id := range ids {
				for _, name := range compared {
					value, by := naive(all, id, name)
					if old := before[id][name]; old[0] != value {
						want = append(want, fmt.Sprintf("%s %s: %s by %s, now %s by %s", id, name, old[0], old[1], value, by))
					}
				}
				if rules := fmt.Sprint(naiveRules(all, id)); before[id]["rules"][0] != rules {
					want = append(want, id+" rules")
				}
			}
			for _, change := range dry.Impact {
				switch {
				case change.Setting == "schedule.rules":
					got = append(got, change.CustomerID+" rules")
				case slices.Contains(compared, change.Setting):
					got = append(got, fmt.Sprintf("%s %s: %s by %s, now %s by %s", change.CustomerID, change.Setting,
						shown(change.OldValue), levelID(change.OldLevel), shown(change.NewValue), levelID(change.NewLevel)))
				}
			}
			slices.Sort(want)
			slices.Sort(got)
			if d := cmp.Diff(want, got); d != "" || *dry.ImpactCount != len(dry.Impact) {
				r.Fatalf("%d changes: %s", *dry.ImpactCount, d)
			}
			tt.patch(r, now.patch())
			for _, id := range ids {
				tt.checkEffective(r, all, id)
			}
		})
	})
}

func under(all map[string]*own, id, top string) bool {
	for ; id != ""; id = all[id].parent {
		if id == top {
			return true
		}
	}
	return false
}

func (tt *tenant) checkEffective(r *rapid.T, all map[string]*own, id string) map[string][2]string {
	e, err := tt.customers.GetEffectiveCustomer(admin(), &api.GetEffectiveCustomer{CustomerID: id})
	if err != nil {
		r.Fatal(err)
	}
	found := map[string][2]string{}
	for _, s := range e.Settings {
		if !slices.Contains(compared, s.Setting) {
			continue
		}
		value, by := naive(all, id, s.Setting)
		above, from := naive(all, all[id].parent, s.Setting)
		got := []string{shown(s.Value), levelID(s.Level), shown(s.Inherited), levelID(s.InheritedLevel)}
		if d := cmp.Diff([]string{value, by, above, from}, got); d != "" {
			r.Fatalf("%s of %s: %s", s.Setting, id, d)
		}
		found[s.Setting] = [2]string{value, by}
	}
	if len(found) != len(compared) {
		r.Fatalf("only %v are told of", found)
	}
	var rules []string
	for _, rule := range e.Rules {
		v, err := rule.Rule.Value()
		if err != nil {
			r.Fatal(err)
		}
		rules = append(rules, v.Name+" of "+rule.Level.ID)
	}
	if want := naiveRules(all, id); !slices.Equal(rules, want) {
		r.Fatalf("rules %v, want %v", rules, want)
	}
	found["rules"] = [2]string{fmt.Sprint(rules)}
	return found
}

func TestLevelsAboveALoginHaveNoNames(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(`[{"id":"a","name":"Town","type":"String","defaultValue":{"stringValue":"Ulm"}},{"id":"b","name":"Desk","type":"Number"}]`); err != nil {
			t.Fatal(err)
		}
		root := tt.add(t, tt.accounts[0], "", "Secret")
		top := tt.add(t, tt.accounts[0], root, "Top")
		leaf := tt.add(t, tt.accounts[0], top, "Leaf")
		tt.patch(t, &api.PatchCustomer{
			CustomerID: root, Schedule: api.DocumentJSON[api.Schedule]([]byte(`{"timeZoneId":"Asia/Tokyo","rules":[{"name":"Night"}]}`)),
			OverrideBillingSettings: ptr(true), OverrideAppSettings: ptr(true),
		})
		tt.patch(t, &api.PatchCustomer{CustomerID: leaf, Data: data(`{"Old":{"boolValue":true},"Desk":{"numberValue":4}}`)})
		e, err := tt.customers.GetEffectiveCustomer(as(call.Limited(nil, tt.tree(t, top))), &api.GetEffectiveCustomer{CustomerID: leaf})
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]string{
			"schedule.timeZoneId": "Asia/Tokyo Above  ", "schedule.defaultState": "Business Hours Server  ", "billingSettings.base": "0 Above  ",
			"appSettings.enableDialer": "false Above  ", "data.Town": "Ulm Account " + tt.accounts[0] + " Harbor",
			"data.Desk": "", "data.Old": "true Customer " + leaf + " Leaf",
		}
		for _, s := range e.Settings {
			if text, ok := want[s.Setting]; ok && text != "" {
				if got := fmt.Sprintf("%s %s %s %s", shown(s.Value), s.Level.Kind, s.Level.ID, s.Level.Name); got != text {
					t.Errorf("%s: %s, want %s", s.Setting, got, text)
				}
			}
			if s.Setting == "data.Desk" && (*s.Value.NumberValue != 4 || s.Level.ID != leaf || s.Inherited != nil || s.InheritedLevel.Kind != api.LevelServer) {
				t.Errorf("Desk: %+v", s)
			}
			delete(want, s.Setting)
		}
		if len(want) > 0 {
			t.Errorf("missing: %v", want)
		}
		if len(e.Rules) != 1 || e.Rules[0].Level.Kind != api.LevelAbove || e.Rules[0].Level.ID != "" || e.Rules[0].Level.Name != "" {
			t.Errorf("rules %+v", e.Rules)
		}
		for _, id := range []string{root, "", "x"} {
			_, err := tt.customers.GetEffectiveCustomer(as(call.Limited(nil, tt.tree(t, top))), &api.GetEffectiveCustomer{CustomerID: id})
			wantFaults(t, id, err, "NotFound customerId")
		}
	})
}

func TestImpactIsBounded(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	root := tt.add(t, tt.accounts[0], "", "Root")
	var rows []api.NewCustomer
	for i := range 1000 {
		rows = append(rows, api.NewCustomer{AccountID: tt.accounts[0], ParentCustomerID: root, Name: fmt.Sprint(i)})
	}
	if _, err := tt.customers.AddMany(admin(), rows); err != nil {
		t.Fatal(err)
	}
	c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, DryRun: true}
	dry, err := tt.customers.PatchCustomer(call.Into(t.Context(), c), &api.PatchCustomer{
		CustomerID: root, Schedule: api.DocumentJSON[api.Schedule]([]byte(`{"timeZoneId":"Asia/Tokyo","defaultState":"Closed"}`)),
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(dry.Impact) != 1000 || *dry.ImpactCount != 2002 {
		t.Errorf("%d of %d changes", len(dry.Impact), *dry.ImpactCount)
	}
	if wet := tt.patch(t, &api.PatchCustomer{CustomerID: root, Name: ptr("Other")}); wet.Impact != nil || wet.ImpactCount != nil {
		t.Error("a real patch tells of an impact")
	}
	if dry, err = tt.customers.PatchCustomer(call.Into(t.Context(), c), &api.PatchCustomer{CustomerID: root, Name: ptr("Third")}); err != nil || len(dry.Impact) != 0 || *dry.ImpactCount != 0 {
		t.Errorf("a name changes %+v, %v", dry.Impact, err)
	}
}
