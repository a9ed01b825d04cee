package customer

import (
	"encoding/json"
	"reflect"

	"evovoice/api"
	"evovoice/internal/prices"
)

// The schedule where no level says anything.
const (
	defaultZone  = "UTC"
	defaultState = "Business Hours"
)

// appMembers are the members of portal settings, in order, with whether they
// are switches.
var appMembers = []struct {
	name     string
	isSwitch bool
}{
	{"enablePhoneNumberManagement", true},
	{"enableDeviceManagement", true},
	{"enableDialer", true},
	{"enableCallHistory", true},
	{"enableAssistants", true},
	{"showFileNameInMessageCenter", true},
	{"chakraTheme", false},
	{"customCss", false},
	{"pageTitle", false},
	{"stringMappings", false},
	{"logoutUrl", false},
	{"portMyNumberUrl", false},
}

// level is one step of the way from the account to a customer, with what it
// sets itself.
type level struct {
	source   *api.SettingLevel
	schedule object
	prices   []*api.Value // in the order of prices.Items, nil where it sets none
	app      []*api.Value // in the order of appMembers, nil where it sets none
}

// sourced is a value with the level that set it.
type sourced struct {
	value  *api.Value
	source *api.SettingLevel
}

// effective are the settings in force at a level. They are never changed: what
// is below takes them over or makes new ones.
type effective struct {
	zone, state, closed sourced
	rules               []api.EffectiveRule
	prices, app         []*api.Value
	pricesFrom, appFrom *api.SettingLevel
}

// atAccount gives what is in force above all customers: the account's prices
// and otherwise the server's defaults.
func atAccount(account *level) effective {
	server := &api.SettingLevel{Kind: api.LevelServer}
	e := effective{
		zone:   sourced{stringValue(defaultZone), server},
		state:  sourced{stringValue(defaultState), server},
		closed: sourced{boolValue(false), server},
		prices: pricesOf(nil), pricesFrom: server, appFrom: server,
	}
	for _, m := range appMembers {
		if m.isSwitch {
			e.app = append(e.app, boolValue(true))
		} else {
			e.app = append(e.app, stringValue(""))
		}
	}
	if account.prices != nil {
		e.prices, e.pricesFrom = account.prices, account.source
	}
	return e
}

// below gives what is in force at a level below e.
func (e effective) below(l *level) effective {
	if !l.schedule.flag("inherit") {
		e.standAlone(l)
	} else {
		if zone := l.schedule.text("timeZoneId"); zone != "" {
			e.zone = sourced{stringValue(zone), l.source}
		}
		if state := l.schedule.text("defaultState"); state != "" {
			e.state = sourced{stringValue(state), l.source}
		}
		if l.schedule.flag("forceClosed") {
			e.closed = sourced{boolValue(true), l.source}
		}
		if own := l.rules(); own != nil {
			e.rules = append(own, e.rules...)
		}
	}
	if l.prices != nil {
		e.prices, e.pricesFrom = l.prices, l.source
	}
	if l.app != nil {
		e.app, e.appFrom = l.app, l.source
	}
	return e
}

// standAlone takes the schedule of a level that inherits none.
func (e *effective) standAlone(l *level) {
	server := &api.SettingLevel{Kind: api.LevelServer}
	e.zone, e.state = sourced{stringValue(defaultZone), server}, sourced{stringValue(defaultState), server}
	if zone := l.schedule.text("timeZoneId"); zone != "" {
		e.zone = sourced{stringValue(zone), l.source}
	}
	if state := l.schedule.text("defaultState"); state != "" {
		e.state = sourced{stringValue(state), l.source}
	}
	e.closed = sourced{boolValue(l.schedule.flag("forceClosed")), l.source}
	e.rules = l.rules()
}

// rules are the level's own, nil for none.
func (l *level) rules() []api.EffectiveRule {
	var rules []api.EffectiveRule
	for _, raw := range rulesOf(l.schedule) {
		rules = append(rules, api.EffectiveRule{Rule: api.DocumentJSON[api.SchedulingRule](raw), Level: l.source})
	}
	return rules
}

// pricesOf gives the items in order. What a document leaves out costs nothing.
func pricesOf(whole object) []*api.Value {
	all := make([]*api.Value, len(prices.Items))
	for i, name := range prices.Items {
		var item object
		if raw := whole.raw(name); raw != nil {
			item = readObject(raw)
		}
		members := api.Struct{"allowance": numberValue(item.number("allowance"))}
		for _, name := range []string{"baseCost", "rawUnitMultiplier", "unitCost"} {
			members[name] = numberValue(item.number(name))
		}
		all[i] = structValue(members)
	}
	return all
}

func appOf(whole object) []*api.Value {
	app := make([]*api.Value, len(appMembers))
	for i, m := range appMembers {
		if m.isSwitch {
			app[i] = boolValue(whole.flag(m.name))
		} else {
			app[i] = stringValue(whole.text(m.name))
		}
	}
	return app
}

// setting is one setting in force by its path.
type setting struct {
	path string
	sourced
}

// settings lists all but the rules, in a fixed order.
func (e *effective) settings() []setting {
	list := []setting{
		{"schedule.timeZoneId", e.zone},
		{"schedule.defaultState", e.state},
		{"schedule.forceClosed", e.closed},
	}
	for i, name := range prices.Items {
		list = append(list, setting{"billingSettings." + name, sourced{e.prices[i], e.pricesFrom}})
	}
	for i, m := range appMembers {
		list = append(list, setting{"appSettings." + m.name, sourced{e.app[i], e.appFrom}})
	}
	return list
}

// rulesValue shows the rules as one value.
func (e *effective) rulesValue() sourced {
	s := sourced{value: &api.Value{ListValue: []api.Struct{}}}
	for _, r := range e.rules {
		rule := readObject(r.Rule.JSON())
		s.value.ListValue = append(s.value.ListValue, api.Struct{
			"id": stringValue(rule.text("id")), "name": stringValue(rule.text("name")), "state": stringValue(rule.text("state")),
			"level": stringValue(r.Level.Name),
		})
	}
	if len(e.rules) > 0 {
		s.source = e.rules[0].Level
	}
	return s
}

func sameRules(a, b []api.EffectiveRule) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Level.ID != b[i].Level.ID || string(a[i].Rule.JSON()) != string(b[i].Rule.JSON()) {
			return false
		}
	}
	return true
}

// changes gives the settings whose values differ between a and b.
func changes(a, b *effective) []api.SettingChange {
	var list []api.SettingChange
	old, now := a.settings(), b.settings()
	for i := range old {
		if old[i].value == now[i].value || reflect.DeepEqual(old[i].value, now[i].value) {
			continue
		}
		list = append(list, api.SettingChange{
			Setting: old[i].path, OldValue: old[i].value, OldLevel: old[i].source, NewValue: now[i].value, NewLevel: now[i].source,
		})
	}
	if !sameRules(a.rules, b.rules) {
		was, is := a.rulesValue(), b.rulesValue()
		list = append(list, api.SettingChange{
			Setting: "schedule.rules", OldValue: was.value, OldLevel: was.source, NewValue: is.value, NewLevel: is.source,
		})
	}
	return list
}

// raw gives a member's text as sent, nil for none.
func (o object) raw(name string) json.RawMessage { return o[lower(name)] }
