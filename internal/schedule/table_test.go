package schedule_test

import (
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/schedule"
)

func own(s api.Schedule) []schedule.Level { return []schedule.Level{{Schedule: &s}} }

func days(offset int, names ...api.DayOfWeek) []api.ScheduleDay {
	var list []api.ScheduleDay
	for _, n := range names {
		list = append(list, api.ScheduleDay{Offset: offset, DayOfWeek: n})
	}
	return list
}

func TestSpecialCases(t *testing.T) {
	t.Parallel()
	const open, closed = "Business Hours", "After Hours"
	only := func(r api.SchedulingRule) api.Schedule {
		r.State = open
		return api.Schedule{DefaultState: closed, TimeZoneID: "America/New_York", Rules: []api.SchedulingRule{r}}
	}
	berlin := func(s api.Schedule) api.Schedule { s.TimeZoneID = "W. Europe Standard Time"; return s }
	night := only(api.SchedulingRule{Frequency: "Weekly", ByDay: days(0, "Friday"), StartTime: "22:00", EndTime: "06:00"})
	lastFriday := only(api.SchedulingRule{Frequency: "Monthly", ByDay: days(-1, "Friday")})
	secondTuesdays := only(api.SchedulingRule{Frequency: "Weekly", Interval: 2, StartDate: "2009-01-06", ByDay: days(0, "Tuesday")})
	leap := only(api.SchedulingRule{Frequency: "Yearly", StartDate: "2020-02-29"})
	week53 := only(api.SchedulingRule{Frequency: "Yearly", ByWeekNo: []int{53}, ByDay: days(0, "Monday", "Sunday")})
	gap := only(api.SchedulingRule{Frequency: "Daily", StartTime: "02:30", EndTime: "03:30"})
	inGap := only(api.SchedulingRule{Frequency: "Daily", StartTime: "02:15", EndTime: "02:45"})
	overlap := only(api.SchedulingRule{Frequency: "Daily", StartTime: "01:15", EndTime: "01:45"})
	hourly := only(api.SchedulingRule{Frequency: "Hourly", Interval: 3, StartDate: "2026-01-01", StartTime: "09:00", EndTime: "09:20", ByHour: []int{9, 12, 15}})
	for _, c := range []struct {
		name     string
		schedule api.Schedule
		at       string // with an offset
		want     string
	}{
		{"Friday night", night, "2026-01-02T22:00:00-05:00", open},
		{"Friday before ten", night, "2026-01-02T21:59:59-05:00", closed},
		{"Saturday 05:59", night, "2026-01-03T05:59:59-05:00", open},
		{"Saturday 06:00", night, "2026-01-03T06:00:00-05:00", closed},
		{"Saturday 22:00", night, "2026-01-03T22:00:00-05:00", closed},
		{"Friday 03:00", night, "2026-01-02T03:00:00-05:00", closed},
		{"00:00 to 24:00", only(api.SchedulingRule{Frequency: "Weekly", ByDay: days(0, "Monday"), StartTime: "00:00", EndTime: "24:00"}), "2026-01-05T23:59:59-05:00", open},
		{"00:00 to 24:00, next day", only(api.SchedulingRule{Frequency: "Weekly", ByDay: days(0, "Monday"), StartTime: "00:00", EndTime: "24:00"}), "2026-01-06T00:00:00-05:00", closed},
		{"00:00 to 00:00 is a day", only(api.SchedulingRule{Frequency: "Weekly", ByDay: days(0, "Monday"), StartTime: "00:00", EndTime: "00:00"}), "2026-01-05T12:00:00-05:00", open},
		{"17:00 to 24:00", only(api.SchedulingRule{Frequency: "Daily", StartTime: "5:00 PM", EndTime: "24:00"}), "2026-01-05T23:59:00-05:00", open},
		{"an end alone begins at midnight", only(api.SchedulingRule{EndTime: "8:30 am"}), "2026-01-05T08:29:59-05:00", open},
		{"a start alone ends at midnight", only(api.SchedulingRule{StartTime: "08:30:30"}), "2026-01-05T08:30:29-05:00", closed},
		{"gap, before", gap, "2026-03-08T01:59:59-05:00", closed},
		{"gap, the start moves to its end", gap, "2026-03-08T03:00:00-04:00", open},
		{"gap, end", gap, "2026-03-08T03:30:00-04:00", closed},
		{"wholly in a gap", inGap, "2026-03-08T03:15:00-04:00", closed},
		{"the day after the gap", inGap, "2026-03-09T02:15:00-04:00", open},
		{"overlap, first", overlap, "2026-11-01T01:30:00-04:00", open},
		{"overlap, between", overlap, "2026-11-01T01:00:00-05:00", closed},
		{"overlap, second", overlap, "2026-11-01T01:30:00-05:00", open},
		{"overlap in Berlin, second", berlin(only(api.SchedulingRule{Frequency: "Daily", StartTime: "02:15", EndTime: "02:45"})), "2026-10-25T02:30:00+01:00", open},
		{"29 February", leap, "2024-02-29T12:00:00-05:00", open},
		{"28 February of a common year", leap, "2025-02-28T12:00:00-05:00", closed},
		{"1 March of a common year", leap, "2025-03-01T12:00:00-05:00", closed},
		{"last Friday of four", lastFriday, "2026-02-27T12:00:00-05:00", open},
		{"fourth Friday of five", lastFriday, "2026-01-23T12:00:00-05:00", closed},
		{"last Friday of five", lastFriday, "2026-01-30T12:00:00-05:00", open},
		{"every second Tuesday since 2009", secondTuesdays, "2026-01-06T12:00:00-05:00", closed},
		{"every second Tuesday since 2009, the other", secondTuesdays, "2026-01-13T12:00:00-05:00", open},
		{"before it began", secondTuesdays, "2008-12-23T12:00:00-05:00", closed},
		{"53rd week", week53, "2026-12-28T12:00:00-05:00", open},
		{"Sunday of the 53rd week is in the year after", week53, "2027-01-03T12:00:00-05:00", open},
		{"last week of a year of 52", week53, "2025-12-29T12:00:00-05:00", closed},
		{"numbers do not count in weeks", only(api.SchedulingRule{Frequency: "Weekly", ByDay: days(2, "Friday")}), "2026-01-02T12:00:00-05:00", open},
		{"plain and numbered weekdays", only(api.SchedulingRule{Frequency: "Monthly", ByDay: append(days(0, "Wednesday"), days(-1, "Saturday")...)}), "2026-01-31T12:00:00-05:00", open},
		{"last workday", only(api.SchedulingRule{Frequency: "Monthly", ByDay: days(0, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), BySetPosition: []int{-1}}), "2026-01-30T12:00:00-05:00", open},
		{"count", only(api.SchedulingRule{Frequency: "Daily", StartDate: "2026-01-01", Count: 3}), "2026-01-03T23:59:59-05:00", open},
		{"count, over", only(api.SchedulingRule{Frequency: "Daily", StartDate: "2026-01-01", Count: 3}), "2026-01-04T00:00:00-05:00", closed},
		{"of count and until the earlier", only(api.SchedulingRule{Frequency: "Daily", StartDate: "2026-01-01", Count: 9, UntilDate: "2026-01-02"}), "2026-01-03T00:00:00-05:00", closed},
		{"until is inclusive, with its night", only(api.SchedulingRule{Frequency: "Daily", UntilDate: "2026-01-02", StartTime: "22:00", EndTime: "06:00"}), "2026-01-03T05:00:00-05:00", open},
		{"a one-off range", only(api.SchedulingRule{StartDate: "2026-12-24", UntilDate: "2026-12-26"}), "2026-12-26T23:00:00-05:00", open},
		{"a one-off day", only(api.SchedulingRule{StartDate: "2026-12-24"}), "2026-12-25T00:00:00-05:00", closed},
		{"a date as midnight in UTC", only(api.SchedulingRule{StartDate: "2026-12-25T00:00:00.000Z"}), "2026-12-25T08:00:00-05:00", open},
		{"a date as local midnight", berlin(only(api.SchedulingRule{StartDate: "2026-12-24T23:00:00Z"})), "2026-12-25T08:00:00+01:00", open},
		{"a time as an instant", only(api.SchedulingRule{StartTime: "2026-01-05T14:00:00Z", EndTime: "2026-01-05T22:00:00Z"}), "2026-01-05T09:00:00-05:00", open},
		{"hourly", hourly, "2026-05-05T12:19:59-04:00", open},
		{"hourly, over", hourly, "2026-05-05T12:20:00-04:00", closed},
		{"hourly, restricted", hourly, "2026-05-05T18:05:00-04:00", closed},
		{"hours restrict the window of a day", only(api.SchedulingRule{Frequency: "Daily", ByHour: []int{9, 10}}), "2026-05-05T11:00:00-04:00", closed},
		{"minutes restrict the window of a day", only(api.SchedulingRule{Frequency: "Daily", ByHour: []int{9, 10}, ByMinute: []int{30}}), "2026-05-05T09:30:59-04:00", open},
		{"weekends of weeks since 1970", only(api.SchedulingRule{Frequency: "Weekly"}), "2026-01-01T12:00:00-05:00", open}, // Thursday, as 1970-01-01 was
		{"no member says when", only(api.SchedulingRule{}), "2026-01-01T12:00:00-05:00", open},
		{"Always is the zero value", only(api.SchedulingRule{SimpleRuleType: "Always", StartDate: "2026-12-24"}), "2026-01-01T12:00:00-05:00", closed},
		{"forced closed", func() api.Schedule {
			s := only(api.SchedulingRule{})
			s.ForceClosed, s.DefaultState = true, "Lunch"
			return s
		}(), "2026-01-01T12:00:00-05:00", closed},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at, err := time.Parse(time.RFC3339, c.at)
			if err != nil {
				t.Fatal(err)
			}
			s := schedule.Compile(own(c.schedule))
			for _, p := range s.Problems() {
				t.Errorf("%s: %s", p.Code, p.Message)
			}
			if got := s.At(at, schedule.Facts{}).State; got != c.want {
				t.Errorf("%s, want %s: %+v", got, c.want, s.Explain(at, schedule.Facts{}).Candidates)
			}
		})
	}
}

func TestOrderOfRules(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 7, 4, 12, 0, 0, 0, time.UTC)
	rule := func(state string, priority int, start string) api.SchedulingRule {
		r := api.SchedulingRule{State: state, Priority: priority, Frequency: "Daily"}
		if start != "" {
			r.Frequency, r.StartDate = "None", start
		}
		return r
	}
	level := func(inherit bool, rules ...api.SchedulingRule) schedule.Level {
		return schedule.Level{Schedule: &api.Schedule{Inherit: inherit, Rules: rules}}
	}
	for _, c := range []struct {
		name   string
		levels []schedule.Level
		want   string
	}{
		{"the higher number", []schedule.Level{level(true, rule("a", 1, ""), rule("b", 2, ""))}, "b"},
		{"below zero", []schedule.Level{level(true, rule("a", -2, ""), rule("b", -1, ""))}, "b"},
		{"a higher priority from above", []schedule.Level{level(true, rule("a", 1, "")), level(true, rule("b", 2, ""))}, "b"},
		{"own before inherited", []schedule.Level{level(true, rule("a", 1, "")), level(true, rule("b", 1, "2026-07-04"))}, "a"},
		{"nearer before farther", []schedule.Level{{}, level(true, rule("a", 1, "")), level(true, rule("b", 1, ""))}, "a"},
		{"one-off before recurring", []schedule.Level{level(true, rule("a", 1, ""), rule("b", 1, "2026-07-04"))}, "b"},
		{"list order", []schedule.Level{level(true, rule("a", 1, ""), rule("b", 1, ""))}, "a"},
		{"standing alone", []schedule.Level{level(false), level(true, rule("b", 9, ""))}, "Business Hours"},
		{"the spelling as stored", []schedule.Level{level(true, rule(" hOLIDAY ", 9, ""))}, " hOLIDAY "},
		{"a rule that names nothing", []schedule.Level{level(true, rule(" ", 9, ""), rule("b", 1, ""))}, "b"},
	} {
		if got := schedule.Compile(c.levels).At(at, schedule.Facts{}).State; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestInheritance(t *testing.T) {
	t.Parallel()
	top := schedule.Level{Schedule: &api.Schedule{TimeZoneID: "Europe/Oslo", DefaultState: "Top", ForceClosed: true, Inherit: true}}
	middle := schedule.Level{Schedule: &api.Schedule{DefaultState: " ", Inherit: true}}
	e := schedule.Merge([]schedule.Level{{}, middle, top})
	if e.TimeZoneID != "Europe/Oslo" || e.DefaultState != "Top" || !e.ForceClosed {
		t.Errorf("%+v", e)
	}
	alone := schedule.Merge([]schedule.Level{{Schedule: &api.Schedule{TimeZoneID: "Asia/Tokyo"}}, top})
	if alone.TimeZoneID != "Asia/Tokyo" || alone.DefaultState != "Business Hours" || alone.ForceClosed {
		t.Errorf("%+v", alone)
	}
	if nothing := schedule.Merge(nil); nothing.TimeZoneID != "UTC" || nothing.DefaultState != "Business Hours" {
		t.Errorf("%+v", nothing)
	}
}

func TestAnEndpointAsksForItsCustomersState(t *testing.T) {
	t.Parallel()
	customer := schedule.Level{Schedule: &api.Schedule{TimeZoneID: "Asia/Tokyo", DefaultState: "Business Hours", Rules: []api.SchedulingRule{
		{State: "Holiday", StartDate: "2026-01-02"},
	}}}
	endpoint := schedule.Level{Kind: schedule.EndpointLevel, Schedule: &api.Schedule{TimeZoneID: "UTC", DefaultState: "Desk", Rules: []api.SchedulingRule{
		{FlowID: "f1", SimpleRuleType: "CustomerState", CustomerState: " holiday"},
		{FlowID: "f2", State: "Night", SimpleRuleType: "Time", StartTime: "20:00", EndTime: "06:00"},
	}}}
	s := schedule.Compile([]schedule.Level{endpoint, customer})
	from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for at, want := range map[time.Duration][2]string{
		14 * time.Hour: {"Desk", ""}, 15 * time.Hour: {"Desk", "f1"}, 25 * time.Hour: {"Desk", "f1"},
		39 * time.Hour: {"Desk", ""}, 44 * time.Hour: {"Night", "f2"},
	} {
		d := s.At(from.Add(at), schedule.Facts{})
		if d.State != want[0] || d.FlowID() != want[1] {
			t.Errorf("%s: %q %q, want %q", at, d.State, d.FlowID(), want)
		}
	}
	changes, err := s.Timeline(from, from.AddDate(0, 0, 3), schedule.Facts{}, 100)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, c := range changes {
		text += c.At.Format("2 15:04 ") + c.State + c.FlowID() + ", "
	}
	// While the customer has its holiday the first rule wins, which chooses a flow
	// alone: no night comes, and the state does not change.
	if want := "1 00:00 Nightf2, 1 06:00 Desk, 2 20:00 Nightf2, 3 06:00 Desk, 3 20:00 Nightf2, "; text != want {
		t.Errorf("%s, want %s", text, want)
	}
	endpoint.Schedule.Rules[0].State, endpoint.Schedule.Rules[0].Priority = "Off", 1
	changes, err = schedule.Compile([]schedule.Level{endpoint, customer}).Timeline(from.Add(14*time.Hour), from.Add(40*time.Hour), schedule.Facts{}, 100)
	if err != nil || len(changes) != 3 || !changes[1].At.Equal(from.Add(15*time.Hour)) || changes[1].State != "Off" || !changes[2].At.Equal(from.Add(39*time.Hour)) {
		t.Errorf("%+v %v", changes, err)
	}
	customer.Schedule.Rules[0].FlowID = "ignored"
	if d := schedule.Compile([]schedule.Level{customer}).At(from.Add(20*time.Hour), schedule.Facts{}); d.State != "Holiday" || d.FlowID() != "" {
		t.Errorf("%+v", d)
	}
}

func TestConditionsInTime(t *testing.T) {
	t.Parallel()
	s := schedule.Compile(own(api.Schedule{TimeZoneID: "UTC", DefaultState: "After Hours", Rules: []api.SchedulingRule{
		{State: "Holiday", Priority: 2, Condition: `customer["Name"] > 3`},
		{State: "Lunch", Priority: 1, Condition: `now.hour == 12 && customer["VIP"]`},
		{State: "Business Hours", StartTime: "09:00", EndTime: "17:00", Condition: " "},
	}}))
	facts := schedule.Facts{Customer: map[string]any{"VIP": true, "Name": "Ann"}}
	from := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	changes, err := s.Timeline(from, from.AddDate(0, 0, 1), facts, 100)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, c := range changes {
		text += c.At.Format("15:04") + " " + c.State + ", "
	}
	if want := "00:00 After Hours, 09:00 Business Hours, 12:00 Lunch, 13:00 Business Hours, 17:00 After Hours, "; text != want {
		t.Errorf("%s, want %s", text, want)
	}
	if d := s.At(from, facts); len(d.Failures) != 1 || d.State != "After Hours" {
		t.Errorf("%+v", d)
	}
	if e := s.Explain(from, facts); e.Candidates[0].Code != schedule.ConditionFailed || e.Candidates[1].Code != schedule.ConditionFalse || e.Candidates[2].Code != schedule.OtherTime {
		t.Errorf("%+v", e.Candidates)
	}
	next, ok, err := s.NextChange(from, facts)
	if err != nil || !ok || next.State != "Business Hours" || !next.At.Equal(from.Add(9*time.Hour)) {
		t.Errorf("%+v %v %v", next, ok, err)
	}
}

// Package time bounds the last day of a leap year after 2037 by an instant in the past.
func TestTimelinePassesTheEndOfALeapYear(t *testing.T) {
	t.Parallel()
	s := schedule.Compile(own(api.Schedule{TimeZoneID: "America/New_York", DefaultState: "After Hours", Rules: []api.SchedulingRule{{State: "Business Hours", StartTime: "09:00", EndTime: "17:00"}}}))
	from := time.Date(2040, 12, 29, 5, 0, 0, 0, time.UTC)
	changes, err := s.Timeline(from, from.AddDate(0, 0, 6), schedule.Facts{}, 100)
	if err != nil || len(changes) != 13 {
		t.Errorf("%d changes, %v", len(changes), err)
	}
	if _, err := s.Check(from, from.AddDate(10, 0, 0)); err != nil {
		t.Error(err)
	}
}
