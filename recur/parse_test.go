package recur_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"evovoice/recur"
)

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                                 "recur: RRULE: want parts of the form NAME=value between semicolons",
		"COUNT=3":                          "recur: FREQ: want a frequency; every rule has one",
		"FREQ=FORTNIGHTLY":                 "recur: FREQ=FORTNIGHTLY: want SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY",
		"FREQ=DAILY;":                      "recur: RRULE: want parts",
		"FREQ=DAILY;FREQ=DAILY":            "recur: FREQ=DAILY: want each part once",
		"FREQ=DAILY;RSCALE=CHINESE":        "recur: RSCALE=CHINESE: want one of FREQ, UNTIL",
		"FREQ=DAILY;INTERVAL=0":            "recur: INTERVAL=0: want a number from 1 to 2147483647",
		"FREQ=DAILY;INTERVAL=2147483648":   "recur: INTERVAL=2147483648",
		"FREQ=DAILY;COUNT=-1":              "recur: COUNT=-1",
		"FREQ=DAILY;COUNT=+1":              "recur: COUNT=+1",
		"FREQ=DAILY;BYHOUR=24":             "recur: BYHOUR=24: want numbers from 0 to 23",
		"FREQ=DAILY;BYHOUR=":               "recur: BYHOUR: want numbers from 0 to 23",
		"FREQ=DAILY;BYHOUR=+1":             "recur: BYHOUR=+1",
		"FREQ=DAILY;BYHOUR=1,":             "recur: BYHOUR: want",
		"FREQ=DAILY;BYMONTHDAY=0":          "recur: BYMONTHDAY=0: want numbers from 1 to 31 or -31 to -1",
		"FREQ=DAILY;BYMONTHDAY=--1":        "recur: BYMONTHDAY=--1",
		"FREQ=DAILY;BYMONTH=-1":            "recur: BYMONTH=-1: want numbers from 1 to 12",
		"FREQ=DAILY;BYSECOND=61":           "recur: BYSECOND=61: want numbers from 0 to 60",
		"FREQ=MONTHLY;BYDAY=0MO":           "recur: BYDAY=0MO: want weekdays MO to SU",
		"FREQ=MONTHLY;BYDAY=54MO":          "recur: BYDAY=54MO",
		"FREQ=MONTHLY;BYDAY=X":             "recur: BYDAY=X",
		"FREQ=DAILY;WKST=1MO":              "recur: WKST=1MO: want a weekday, MO to SU",
		"FREQ=DAILY;UNTIL=20260230":        "recur: UNTIL=20260230: want a day as 20060102",
		"FREQ=DAILY;UNTIL=00000101":        "recur: UNTIL=00000101",
		"FREQ=DAILY;UNTIL=2026-02-20":      "recur: UNTIL=2026-02-20",
		"FREQ=DAILY;UNTIL=20260220T240000": "recur: UNTIL=20260220T240000",
	} {
		_, err := recur.Parse(text)
		var part *recur.Error
		if !errors.As(err, &part) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestCompileRefuses(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"FREQ=DAILY;COUNT=3;UNTIL=20260101T000000": "recur: COUNT=3: want no COUNT beside UNTIL",
		"FREQ=WEEKLY;BYDAY=1MO":                    "recur: BYDAY=1MO: want weekdays without a number",
		"FREQ=DAILY;BYDAY=MO,-1SU":                 "recur: BYDAY=-1SU: want weekdays without a number",
		"FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO":         "recur: BYDAY=1MO: want weekdays without a number",
		"FREQ=WEEKLY;BYMONTHDAY=1":                 "recur: BYMONTHDAY: want another frequency than FREQ=WEEKLY",
		"FREQ=DAILY;BYYEARDAY=1":                   "recur: BYYEARDAY: want another frequency than FREQ=DAILY",
		"FREQ=MONTHLY;BYYEARDAY=1":                 "recur: BYYEARDAY: want another frequency than FREQ=MONTHLY",
		"FREQ=MONTHLY;BYWEEKNO=1":                  "recur: BYWEEKNO: want FREQ=YEARLY",
		"FREQ=MONTHLY;BYSETPOS=1":                  "recur: BYSETPOS: want another BY part beside it",
		"FREQ=DAILY;UNTIL=20260101":                "recur: UNTIL=20260101: want a time, as the start is one",
		"FREQ=DAILY;UNTIL=20260101T000000Z":        "recur: UNTIL=20260101T000000Z: want a civil time; give the rule a zone with In first",
		"FREQ=WEEKLY;BYYEARDAY=1;BYWEEKNO=2":       "recur: BYYEARDAY: want another frequency than FREQ=WEEKLY\nrecur: BYWEEKNO: want FREQ=YEARLY",
	} {
		r, err := recur.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := recur.Compile(r, 0); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
	daily := recur.Rule{Frequency: recur.Daily}
	for name, rule := range map[string]recur.Rule{
		"no frequency":     {},
		"frequency":        {Frequency: 8},
		"interval":         {Frequency: recur.Daily, Interval: -1},
		"count":            {Frequency: recur.Daily, Count: -1},
		"until form":       {Frequency: recur.Daily, Until: recur.Until{Form: 9}},
		"until year":       {Frequency: recur.Daily, Until: recur.UntilLocal(recur.MaxDateTime + 1)},
		"week start":       {Frequency: recur.Daily, WeekStart: 7},
		"hour":             {Frequency: recur.Daily, ByHour: []int{24}},
		"weekday":          {Frequency: recur.Daily, ByDay: []recur.WeekdayNum{{Day: 7}}},
		"number":           {Frequency: recur.Monthly, ByDay: []recur.WeekdayNum{recur.Monday.Nth(54)}},
		"year day":         {Frequency: recur.Yearly, ByYearDay: []int{-367}},
		"position of none": {Frequency: recur.Daily, ByHour: []int{1}, BySetPos: []int{0}},
	} {
		for _, options := range [][]recur.Option{nil, {recur.Lenient}} {
			if _, err := recur.Compile(rule, 0, options...); err == nil {
				t.Errorf("%s: %s compiles", name, rule)
			}
		}
	}
	for _, start := range []recur.DateTime{recur.MinDateTime - 1, recur.MaxDateTime + 1} {
		if _, err := recur.Compile(daily, start); err == nil {
			t.Errorf("starts at %d", start)
		}
	}
	if _, err := recur.CompileDays(recur.Rule{Frequency: recur.Hourly}, 0); err == nil {
		t.Error("hours of a day compile")
	}
	if _, err := recur.CompileDays(recur.Rule{Frequency: recur.Daily, Until: recur.UntilLocal(9)}, 0); err == nil {
		t.Error("days until a time compile")
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	const whole = "FREQ=YEARLY;UNTIL=20261231T235959Z;INTERVAL=2;BYSECOND=0,60;BYMINUTE=1;BYHOUR=23;BYDAY=MO,TU;BYMONTHDAY=1,-1;BYYEARDAY=-366;BYWEEKNO=53;BYMONTH=12;BYSETPOS=-1;WKST=SU"
	for text, want := range map[string]string{
		whole:                  whole,
		strings.ToLower(whole): whole,
		"WKST=MO;INTERVAL=1;FREQ=DAILY;COUNT=010": "FREQ=DAILY;COUNT=10",
		"FREQ=DAILY;UNTIL=00010101T235960":        "FREQ=DAILY;UNTIL=00010101T235959",
		"FREQ=MONTHLY;BYDAY=+1MO,-53SU":           "FREQ=MONTHLY;BYDAY=1MO,-53SU",
	} {
		var r recur.Rule
		if err := json.Unmarshal([]byte(`"`+text+`"`), &r); err != nil {
			t.Error(err)
		}
		if got, err := json.Marshal(r); err != nil || string(got) != `"`+want+`"` {
			t.Errorf("%s: %s, want %s: %v", text, got, want, err)
		}
	}
	if _, err := json.Marshal(recur.Rule{}); err == nil {
		t.Error("a rule without a frequency has a text")
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	// Every day of more than one cycle of 400 years, and some of all others.
	for d := recur.MinDate; d <= recur.MaxDate; d++ {
		if year := civil(d.Midnight()).Year(); year > 500 && year < 9500 {
			d += 28
		}
		at := civil(d.Midnight())
		year, month, day := d.Civil()
		if year != at.Year() || month != at.Month() || day != at.Day() || d.YearDay() != at.YearDay() || d.Weekday() != recur.WeekdayOf(at.Weekday()) {
			t.Fatalf("%s is %s, %s, day %d", at, d, d.Weekday(), d.YearDay())
		}
		if recur.NewDate(year, month, day) != d || recur.DateOf(at) != d || d.Year() != year {
			t.Fatalf("%s comes back as %s", d, recur.NewDate(year, month, day))
		}
	}
	if got := recur.NewDateTime(2026, 14, -1, 25, 61, 61).String(); got != "2027-01-31T02:02:01" {
		t.Errorf("carried over to %s", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU", "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=-1", "freq=yearly;until=19971224T000000Z",
		"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=9;COUNT=2147483647", "FREQ=YEARLY;BYWEEKNO=53,-53;BYMONTHDAY=31;BYYEARDAY=-366",
	} {
		f.Add(text, int64(0))
	}
	f.Fuzz(func(t *testing.T, text string, start int64) {
		r, err := recur.Parse(text)
		if err != nil {
			var part *recur.Error
			if !errors.As(err, &part) || part.Part == "" && text != "" && !strings.Contains(text, "=") {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		back, err := recur.Parse(r.String())
		if err != nil || back.String() != r.String() {
			t.Fatalf("%q became %s: %v", text, r, err)
		}
		c, err := recur.Compile(r, recur.DateTime(start), recur.Lenient)
		if err != nil {
			return
		}
		first, ok := c.First()
		next, more := c.Next(recur.DateTime(start) - 1)
		if ok != more || first != next || ok && (!c.Contains(first) || first < recur.DateTime(start)) {
			t.Fatalf("%s from %d: first %s %t, next %s %t", r, start, first, ok, next, more)
		}
	})
}
