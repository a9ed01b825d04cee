package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/fault"
)

func TestWhatIsRefused(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	rule := func(members string) string { return `{"rules":[{"state":"a"},{"state":"b",` + members + `}]}` }
	for _, c := range []struct{ schedule, want string }{
		{`{"timeZoneId":"Mars/Base"}`, "Predicate schedule.timeZoneId"},
		{`{"timeZoneId":"Local"}`, "Predicate schedule.timeZoneId"},
		{rule(`"startDate":"2026-02-30"`), "RegularExpression schedule.rules[1].startDate"},
		{rule(`"startDate":"07/04/2026"`), "RegularExpression schedule.rules[1].startDate"},
		{rule(`"untilDate":"soon"`), "RegularExpression schedule.rules[1].untilDate"},
		{rule(`"startTime":"9"`), "RegularExpression schedule.rules[1].startTime"},
		{rule(`"startTime":"24:00"`), "InclusiveBetween schedule.rules[1].startTime"},
		{rule(`"endTime":"24:01"`), "RegularExpression schedule.rules[1].endTime"},
		{rule(`"endTime":"13:00 PM"`), "RegularExpression schedule.rules[1].endTime"},
		{rule(`"endTime":"9:5"`), "RegularExpression schedule.rules[1].endTime"},
		{rule(`"interval":-1`), "InclusiveBetween schedule.rules[1].interval"},
		{rule(`"count":-1`), "InclusiveBetween schedule.rules[1].count"},
		{rule(`"count":3,"untilDate":"2026-02-01"`), "Predicate schedule.rules[1].count"},
		{rule(`"byMonth":[1,13]`), "InclusiveBetween schedule.rules[1].byMonth[1]"},
		{rule(`"byMonthDay":[-32]`), "InclusiveBetween schedule.rules[1].byMonthDay[0]"},
		{rule(`"byMonthDay":[0]`), "InclusiveBetween schedule.rules[1].byMonthDay[0]"},
		{rule(`"byYearDay":[367]`), "InclusiveBetween schedule.rules[1].byYearDay[0]"},
		{rule(`"byWeekNo":[-54]`), "InclusiveBetween schedule.rules[1].byWeekNo[0]"},
		{rule(`"bySetPosition":[0]`), "InclusiveBetween schedule.rules[1].bySetPosition[0]"},
		{rule(`"byHour":[24]`), "InclusiveBetween schedule.rules[1].byHour[0]"},
		{rule(`"byMinute":[-1]`), "InclusiveBetween schedule.rules[1].byMinute[0]"},
		{rule(`"byDay":[{"dayOfWeek":"Monday"},{"offset":54,"dayOfWeek":"Monday"}]`), "InclusiveBetween schedule.rules[1].byDay[1].offset"},
		{rule(`"condition":"true &&"`), "Predicate schedule.rules[1].condition"},
		{`{"rules":[{"id":"x"},{"id":" x "}]}`, "Predicate schedule.rules[1].id"},
		{`{"rules":[` + strings.TrimSuffix(strings.Repeat(`{},`, 1001), ",") + `]}`, "InclusiveBetween schedule.rules"},
		{`{"timeZoneId":"x","rules":[{"startTime":"x","endTime":"y"}]}`, "Predicate schedule.timeZoneId, RegularExpression schedule.rules[0].startTime, RegularExpression schedule.rules[0].endTime"},
	} {
		_, err := tt.patch(tt.leaf, c.schedule)
		if got := wrong(err); got != c.want {
			t.Errorf("%.80s: %s, want %s", c.schedule, got, c.want)
		}
	}
	// Enumerations are looked at wherever the schedule comes from.
	for members, want := range map[string]string{
		`"frequency":"Fortnightly"`:         "frequency",
		`"simpleRuleType":"Never"`:          "simpleRuleType",
		`"byDay":[{"dayOfWeek":"Someday"}]`: "byDay[0].dayOfWeek",
	} {
		err := tt.calendar.Check(admin(), nil, "", "s", document(rule(members)))
		if e := fault.As(err); len(e.Fields) == 0 || !strings.HasSuffix(e.Fields[0].Path, want) {
			t.Errorf("%s: %v", members, err)
		}
	}
	_, err := tt.patch(tt.leaf, rule(`"condition":"1 == 1 &&\n  custmer == 2"`))
	if message := fault.As(err).Message; !strings.Contains(message, "line 2, column 3") || !strings.Contains(message, "\n  custmer == 2\n  ^") {
		t.Errorf("the caret: %s", message)
	}
	for _, fine := range []string{
		`{}`, `{"rules":[]}`, `{"rules":[{}]}`, `{"timeZoneId":"eastern standard time"}`,
		rule(`"startDate":"2026-07-04T00:00:00.000Z","untilDate":"2026-07-05T10:00:00+02:00","startTime":"9:00 am","endTime":"24:00"`),
		rule(`"startTime":"09:00:30","endTime":"2026-01-01T17:00:00","byHour":[0,23],"byDay":[{"offset":-53,"dayOfWeek":"Sunday"}],"frequency":"Yearly"`),
		rule(`"count":0,"untilDate":"2026-07-05","condition":"  ","priority":-5`),
		rule(`"condition":"contains(customer[\"A\"], \"b\") && now.hour > 3"`),
	} {
		if _, err := tt.patch(tt.leaf, fine); err != nil {
			t.Errorf("%s: %v", fine, err)
		}
	}
}

func TestRulesGetIDsAndKeepTheRest(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	got := tt.put(t, tt.leaf, `{"Rules":[{},{"id":"kept","priority":1.0,"x":{"rules":[{}]}},{"state":"a","id":null,"unknown":[1,2]},{"ID":" "},{"id":5},{"state":"q"}],"more":"\u00e9"}`)
	text := string(got.Schedule.JSON())
	var ids []string
	for _, part := range strings.Split(text, `"`) {
		if len(part) == 24 {
			ids = append(ids, part)
		}
	}
	if len(ids) != 4 {
		t.Fatalf("%d ids in %s", len(ids), text)
	}
	want := fmt.Sprintf(`{"Rules":[{"id":"%s"},{"id":"kept","priority":1.0,"x":{"rules":[{}]}},{"state":"a","id":"%s","unknown":[1,2]},{"ID":"%s"},{"id":5},{"id":"%s","state":"q"}],"more":"\u00e9"}`, ids[0], ids[1], ids[2], ids[3])
	if text != want {
		t.Errorf("%s\nwant %s", text, want)
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, `{"timeZoneId":"America/New_York","defaultState":"After Hours"}`)
	rules := func(list ...string) string { return `{"inherit":true,"rules":[` + strings.Join(list, ",") + `]}` }
	open := `{"id":"open","state":"Business Hours","startTime":"09:00","endTime":"17:00",` + weekdays + `}`
	for _, c := range []struct {
		name, schedule string
		want           string // codes with paths
	}{
		{"nothing", rules(open), ""},
		{"shadowed by always", rules(open, `{"state":"Lunch","priority":5}`), "NeverWins schedule.rules[0]"},
		{"shadowed by the same days", rules(open, `{"state":"Lunch","priority":5,"startTime":"08:00","endTime":"18:00",`+weekdays+`}`), "NeverWins schedule.rules[0]"},
		{"shadowed by two", rules(`{"state":"x","startTime":"10:00","endTime":"14:00"}`, `{"state":"a","priority":1,"startTime":"09:00","endTime":"12:00"}`, `{"state":"b","priority":1,"startTime":"12:00","endTime":"15:00"}`), "NeverWins schedule.rules[0]"},
		{"a condition shadows nothing", rules(open, `{"state":"Lunch","priority":5,"condition":"customer[\"A\"] == 1"}`), ""},
		{"30 February", rules(open, `{"state":"x","frequency":"Yearly","byMonth":[2],"byMonthDay":[30]}`), "NeverMatches schedule.rules[1]"},
		{"until before start", rules(`{"state":"x","frequency":"Daily","startDate":"2026-02-02","untilDate":"2026-02-01"}`), "NeverMatches schedule.rules[0]"},
		{"names nothing", rules(`{"frequency":"Daily","startTime":"10:00"}`), "NeverMatches schedule.rules[0]"},
		{"a customer's state", rules(`{"state":"x","simpleRuleType":"CustomerState","customerState":"Holiday"}`), "NeverMatches schedule.rules[0]"},
		{"list order alone decides", rules(`{"state":"a","startTime":"09:00","endTime":"12:00"}`, `{"state":"b","startTime":"11:00","endTime":"13:00"}`), "EqualPriority schedule.rules[1]"},
		{"a one-off is meant to win", rules(open, `{"state":"Holiday","startDate":"2026-07-03"}`), "EqualPriority schedule.rules[0]"},
		{"in the gap", rules(`{"state":"x","frequency":"Daily","startTime":"02:10","endTime":"02:50"}`), "ClockGap schedule.rules[0]"},
		{"over", rules(`{"state":"x","startDate":"2020-07-03"}`), "Ended schedule.rules[0]"},
		{"far away", rules(`{"state":"x","startDate":"2050-07-03"}`), "NotInRange schedule.rules[0]"},
		{"count and until", rules(`{"state":"x","frequency":"Daily","startDate":"2026-02-02","untilDate":"2026-02-09","count":2}`), "Invalid schedule.rules[0].count, Ignored schedule.rules[0].count"},
		{"an offset", rules(`{"state":"x","frequency":"Weekly","byDay":[{"dayOfWeek":"Monday"},{"dayOfWeek":"Friday","offset":2}]}`), "Ignored schedule.rules[0].byDay[1].offset"},
		{"weeks of months", rules(`{"state":"x","frequency":"Monthly","byWeekNo":[2]}`), "Ignored schedule.rules[0].byWeekNo"},
		{"a flow", rules(`{"state":"x","flowId":"f","startDate":"2026-07-03"}`), "Ignored schedule.rules[0].flowId"},
		{"forced closed", `{"forceClosed":true}`, "ForceClosed schedule.forceClosed"},
		{"a wrong time", rules(`{"state":"x","startTime":"25:00"}`), "Invalid schedule.rules[0].startTime, NeverMatches schedule.rules[0]"},
	} {
		r, err := tt.calendar.CheckSchedule(admin(), &api.CheckSchedule{CustomerID: tt.leaf, Schedule: document(c.schedule)})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []string
		for _, f := range r.Findings {
			got = append(got, f.Code+" "+f.FieldName)
			if f.Message == "" || f.Severity == "" {
				t.Errorf("%s: %+v", c.name, f)
			}
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s, want %s\n%+v", c.name, got, c.want, r.Findings)
		}
	}
}

func TestRequiredAndCompared(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	tt.put(t, tt.root, `{"timeZoneId":"America/New_York","defaultState":"After Hours"}`)
	tt.put(t, tt.leaf, office)
	r, err := tt.calendar.CheckSchedule(admin(), &api.CheckSchedule{
		CustomerID: tt.leaf, From: "2026-06-29T00:00", To: "2026-07-07T00:00",
		Schedule:  document(strings.Replace(office, `"rules":[`, `"rules":[{"state":"Holiday","startDate":"2026-07-03","priority":1},{"state":"Lunch","startTime":"12:00","endTime":"12:30","startDate":"2026-07-02","priority":1},`, 1)),
		CompareTo: document(office),
		Required: []api.ScheduleRequirement{
			{State: " business hours", Days: []api.DayOfWeek{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}, From: "9:00 AM", To: "5:00 PM", Except: []string{"holiday"}},
			{State: "After Hours", From: "20:00", To: "06:00", Except: []string{"Holiday"}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range r.Findings {
		if f.Code == "Gap" {
			got = append(got, f.FieldName+" "+f.From+" "+f.To+" "+f.StateName)
		}
	}
	if want := "required[0] 2026-07-02T16:00:00.000Z 2026-07-02T16:30:00.000Z Lunch"; strings.Join(got, ", ") != want {
		t.Errorf("%s, want %s", got, want)
	}
	if c := r.Comparison; c == nil || c.Equivalent || c.LocalTime != "2026-07-02T12:00:00-04:00" || c.StateName != "Lunch" || c.OtherState != "Business Hours" {
		t.Errorf("%+v", r.Comparison)
	}
	_, err = tt.calendar.CheckSchedule(admin(), &api.CheckSchedule{
		CustomerID: tt.leaf, To: "2046-01-01",
		CompareTo: document(`{"inherit":true,"rules":[{"state":" business HOURS","startTime":"09:00","endTime":"12:00",` + weekdays + `},{"state":"Business Hours","startTime":"12:00","endTime":"5 PM",` + weekdays + `}]}`),
	})
	if wrong(err) != "RegularExpression compareTo.rules[1].endTime" {
		t.Error(err)
	}
	same, err := tt.calendar.CheckSchedule(admin(), &api.CheckSchedule{
		CustomerID: tt.leaf, To: "2046-01-01",
		CompareTo: document(`{"inherit":true,"rules":[{"state":" business HOURS","startTime":"09:00","endTime":"12:00",` + weekdays + `},{"state":"Business Hours","startTime":"12:00","endTime":"5:00 PM",` + weekdays + `}]}`),
	})
	if err != nil || same.Comparison == nil || !same.Comparison.Equivalent {
		t.Errorf("%+v %v", same, err)
	}
	for _, bad := range []api.ScheduleRequirement{{}, {State: "x", From: "24:00"}, {State: "x", To: "late"}, {State: "x", Days: []api.DayOfWeek{"Noday"}}} {
		if _, err := tt.calendar.CheckSchedule(admin(), &api.CheckSchedule{CustomerID: tt.leaf, Required: []api.ScheduleRequirement{bad}}); !strings.Contains(wrong(err), "required[0].") {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}
