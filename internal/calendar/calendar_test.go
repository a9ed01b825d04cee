package calendar_test

import (
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

const weekdays = `"frequency":"Weekly","byDay":[{"dayOfWeek":"Monday"},{"dayOfWeek":"Tuesday"},{"dayOfWeek":"Wednesday"},{"dayOfWeek":"Thursday"},{"dayOfWeek":"Friday"}]`

const office = `{"timeZoneId":"America/New_York","inherit":true,"defaultState":"After Hours","rules":[{"id":"open","name":"Office","state":"Business Hours","startTime":"09:00","endTime":"17:00",` + weekdays + `}]}`

func TestStateAtAMoment(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, e store.Engine) {
		tt := tenantOn(t, e)
		tt.put(t, tt.root, office)
		tt.put(t, tt.leaf, `{"inherit":true,"rules":[{"state":"Holiday","startDate":"2026-07-03"}]}`)
		for _, c := range []struct{ name, id, at, instead, want string }{
			{"now", tt.leaf, "", "", "Business Hours America/New_York"},
			{"with an offset", tt.leaf, "2026-01-02T15:00:00+01:00", "", "Business Hours America/New_York"},
			{"one hour earlier", tt.leaf, "2026-01-02T14:59:59+01:00", "", "After Hours America/New_York"},
			{"local", tt.leaf, "2026-01-02T16:59:59", "", "Business Hours America/New_York"},
			{"local, after", tt.leaf, "2026-01-02 17:00", "", "After Hours America/New_York"},
			{"own rule first", tt.leaf, "2026-07-03T10:00", "", "Holiday America/New_York"},
			{"not the parent's", tt.branch, "2026-07-03T10:00", "", "Business Hours America/New_York"},
			{"in place of the own", tt.leaf, "2026-07-03T10:00", `{"inherit":true,"rules":[]}`, "Business Hours America/New_York"},
			{"alone", tt.leaf, "2026-07-03T10:00", `{"inherit":false,"rules":[]}`, "Business Hours UTC"},
			{"forced closed", tt.leaf, "2026-07-03T10:00", `{"inherit":true,"forceClosed":true,"timeZoneId":"W. Europe Standard Time"}`, "After Hours W. Europe Standard Time"},
			{"loosely sent", tt.leaf, "2026-07-04T10:00", `{"INHERIT":"true","Rules":[{"State":"X","priority":"7"}]}`, "X America/New_York"},
			{"no date", tt.leaf, "tomorrow", "", "RegularExpression dateTime"},
			{"a wrong schedule", tt.leaf, "", `{"rules":[{"state":"x","startTime":"25:00"}]}`, "RegularExpression schedule.rules[0].startTime"},
			{"nobody", "0123456789abcdef01234567", "", "", "NotFound customerId"},
		} {
			if got := tt.state(admin(), c.id, c.at, c.instead); got != c.want {
				t.Errorf("%s: %s, want %s", c.name, got, c.want)
			}
		}
		if got := tt.state(tt.below(t, tt.leaf), tt.branch, "", ""); got != "NotFound customerId" {
			t.Errorf("above its tree a login gets %s", got)
		}
		if _, err := tt.calendar.TestSchedule(admin(), &api.TestSchedule{EndpointID: tt.leaf}); wrong(err) != "NotFound endpointId" {
			t.Error(err)
		}
		if _, err := tt.calendar.GetInheritedSchedule(admin(), &api.GetInheritedSchedule{EndpointID: tt.leaf}); wrong(err) != "NotFound endpointId" {
			t.Error(err)
		}
	})
}

func TestTheAccountsClockCounts(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, office)
	on, at, zone := true, "2026-01-03T12:00:00", "America/New_York"
	_, err := tt.settings.PatchSystemSettings(admin(), &api.PatchSystemSettings{AccountID: tt.account, OverrideSystemTime: &on, OverrideSystemTimeZoneID: &zone, OverrideSystemDateTime: &at})
	if err != nil {
		t.Fatal(err)
	}
	if got := tt.state(admin(), tt.leaf, "", ""); got != "After Hours America/New_York" {
		t.Errorf("on a Saturday it is %s", got)
	}
}

func TestAChangeAboveCountsAtOnce(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	for range 2 {
		if got := tt.state(admin(), tt.leaf, "", ""); got != "Business Hours UTC" {
			t.Fatal(got)
		}
	}
	// Within the same millisecond, by the same clock.
	tt.put(t, tt.root, `{"timeZoneId":"Asia/Tokyo","defaultState":"Night"}`)
	if got := tt.state(admin(), tt.leaf, "", ""); got != "Night Asia/Tokyo" {
		t.Error(got)
	}
	tt.put(t, tt.root, `{"timeZoneId":"Asia/Tokyo","defaultState":"Day"}`)
	if got := tt.state(admin(), tt.leaf, "", ""); got != "Day Asia/Tokyo" {
		t.Error(got)
	}
}

func TestInherited(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, office)
	tt.put(t, tt.branch, `{"inherit":true,"timeZoneId":"Europe/Oslo","rules":[{"id":"b","name":"Summer","state":"Holiday","flowId":"f","startDate":"2026-07-01","untilDate":"2026-07-31"}]}`)
	tt.put(t, tt.leaf, `{"inherit":false,"rules":[{"id":"own","state":"x"}]}`)
	show := func(s *api.Schedule, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		text := s.TimeZoneID + " " + s.DefaultState + ":"
		for _, r := range s.Rules {
			text += " " + r.ID + "/" + r.Name + "/" + r.Source + "/" + r.FlowID
		}
		return text
	}
	if got := show(tt.calendar.GetInheritedSchedule(admin(), &api.GetInheritedSchedule{CustomerID: tt.leaf})); got != "Europe/Oslo After Hours: b/Summer/Branch/f open/Office/Root/" {
		t.Error(got)
	}
	if got := show(tt.calendar.GetInheritedSchedule(tt.below(t, tt.branch), &api.GetInheritedSchedule{CustomerID: tt.leaf})); got != "Europe/Oslo After Hours: b/Summer/Branch/f /Office//" {
		t.Error(got)
	}
	if got := show(tt.calendar.GetInheritedSchedule(admin(), &api.GetInheritedSchedule{CustomerID: tt.root})); got != "UTC Business Hours:" {
		t.Error(got)
	}
	// Inheriting twice changes nothing: the inherited schedule alone decides as
	// the chain does.
	for _, at := range []string{"2026-07-05T12:00", "2026-03-02T10:00", "2026-03-02T20:00"} {
		merged, err := tt.calendar.GetInheritedSchedule(admin(), &api.GetInheritedSchedule{CustomerID: tt.leaf})
		if err != nil {
			t.Fatal(err)
		}
		text, err := wire.AppendJSON(nil, merged)
		if err != nil {
			t.Fatal(err)
		}
		if once, twice := tt.state(admin(), tt.branch, at, ""), tt.state(admin(), tt.leaf, at, string(text)); once != twice {
			t.Errorf("%s: %s, %s", at, once, twice)
		}
	}
}

func TestExplanation(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, office)
	tt.put(t, tt.leaf, `{"inherit":true,"rules":[
		{"id":"1","name":"Lunch","state":"Lunch","priority":5,"startTime":"12:00","endTime":"13:00"},
		{"id":"2","state":"VIP","priority":9,"condition":"customer[\"Level\"] > 2"},
		{"id":"3","state":"Broken","priority":9,"condition":"number(customer[\"Name\"]) > 2"}]}`)
	e, err := tt.calendar.ExplainSchedule(tt.below(t, tt.leaf), &api.ExplainSchedule{CustomerID: tt.leaf, DateTime: "2026-01-02T16:00"})
	if err != nil {
		t.Fatal(err)
	}
	if e.StateName != "Business Hours" || e.Reason != "Rule" || e.LocalTime != "2026-01-02T16:00:00-05:00" || e.DateTime != "2026-01-02T21:00:00.000Z" {
		t.Errorf("%+v", e)
	}
	if w := e.Winner; w == nil || w.RuleName != "Office" || w.RuleID != "" || w.Level.ID != "" || w.Level.Name != "" || w.Level.Distance != 2 {
		t.Errorf("the winner is above what the login reaches: %+v %+v", w, w.Level)
	}
	got := ""
	for _, c := range e.Candidates {
		got += c.RuleID + " " + c.Outcome + ", "
		if c.Level.ID != tt.leaf || c.Level.Name != "Leaf" || c.Message == "" {
			t.Errorf("%+v %+v", c, c.Level)
		}
	}
	if got != "2 ConditionFailed, 3 ConditionFailed, 1 OtherTime, " {
		t.Error(got)
	}
	if len(e.Warnings) != 2 || e.NextChange == nil || e.NextChange.DateTime != "2026-01-02T22:00:00.000Z" || e.NextChange.StateName != "After Hours" {
		t.Errorf("%v %+v", e.Warnings, e.NextChange)
	}
	whole, err := tt.calendar.ExplainSchedule(admin(), &api.ExplainSchedule{CustomerID: tt.leaf, DateTime: "2026-01-02T16:00"})
	if err != nil || whole.Winner.Level.Name != "Root" || whole.Winner.RuleID != "open" {
		t.Errorf("%+v %v", whole.Winner, err)
	}
}

func TestTimeline(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, office)
	line, err := tt.calendar.GetScheduleTimeline(admin(), &api.GetScheduleTimeline{CustomerID: tt.leaf, From: "2026-03-06T00:00", To: "2026-03-10T00:00"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range line.Changes {
		got = append(got, c.LocalTime+" "+c.StateName)
	}
	want := "2026-03-06T00:00:00-05:00 After Hours,2026-03-06T09:00:00-05:00 Business Hours,2026-03-06T17:00:00-05:00 After Hours,2026-03-09T09:00:00-04:00 Business Hours,2026-03-09T17:00:00-04:00 After Hours"
	if strings.Join(got, ",") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, ","), want)
	}
	csv, err := wire.CSV.Append(nil, line, wire.Options{})
	if err != nil || strings.Count(string(csv), "\n") != 6 || !strings.HasPrefix(string(csv), "DateTime,LocalTime,StateName,") {
		t.Errorf("%s %v", csv, err)
	}
	for _, c := range []struct{ from, to, want string }{
		{"2026-01-01", "2027-02-06", "InclusiveBetween to"},
		{"2026-01-01", "2026-01-01", "InclusiveBetween to"},
		{"x", "", "RegularExpression from"},
	} {
		if _, err := tt.calendar.GetScheduleTimeline(admin(), &api.GetScheduleTimeline{CustomerID: tt.leaf, From: c.from, To: c.to}); wrong(err) != c.want {
			t.Errorf("%v: %v", c, err)
		}
	}
	tt.put(t, tt.leaf, `{"inherit":true,"rules":[{"state":"x","priority":9,"frequency":"Secondly","interval":2}]}`)
	if _, err := tt.calendar.GetScheduleTimeline(admin(), &api.GetScheduleTimeline{CustomerID: tt.leaf}); wrong(err) != "InclusiveBetween to" {
		t.Error(err)
	}
}
