package schedule_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/teambition/rrule-go"

	"evovoice/api"
	"evovoice/internal/schedule"
)

// office is business hours with a lunch, holidays and exceptions: 12 rules that
// are as old as given.
func office(start time.Time) *api.Schedule {
	date := start.Format("2006-01-02")
	s := &api.Schedule{TimeZoneID: "America/New_York", DefaultState: "After Hours"}
	workdays := days(0, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
	for _, r := range []api.SchedulingRule{
		{State: "Business Hours", Frequency: "Weekly", ByDay: workdays, StartTime: "09:00", EndTime: "17:00"},
		{State: "Business Hours", Frequency: "Weekly", ByDay: days(0, "Saturday"), StartTime: "10:00", EndTime: "13:00"},
		{State: "Lunch", Priority: 1, Frequency: "Daily", StartTime: "12:00", EndTime: "12:30"},
		{State: "Night", Frequency: "Weekly", ByDay: days(0, "Friday"), StartTime: "22:00", EndTime: "06:00"},
		{State: "Meeting", Priority: 2, Frequency: "Monthly", ByDay: days(0, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), BySetPosition: []int{-1}, StartTime: "16:00", EndTime: "17:00"},
		{State: "Training", Priority: 2, Frequency: "Weekly", Interval: 2, ByDay: days(0, "Tuesday"), StartTime: "09:00", EndTime: "10:00"},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{1}, ByMonthDay: []int{1}},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{5}, ByDay: days(-1, "Monday")},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{7}, ByMonthDay: []int{4}},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{9}, ByDay: days(1, "Monday")},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{11}, ByDay: days(4, "Thursday")},
		{State: "Holiday", Priority: 3, Frequency: "Yearly", ByMonth: []int{12}, ByMonthDay: []int{25}},
	} {
		r.StartDate = date
		s.Rules = append(s.Rules, r)
	}
	return s
}

// ages are those of the rules in the benchmarks.
var ages = []struct {
	name  string
	start time.Time
}{
	{"1month", benchNow.AddDate(0, -1, 0)},
	{"1year", benchNow.AddDate(-1, 0, 0)},
	{"5years", benchNow.AddDate(-5, 0, 0)},
	{"20years", benchNow.AddDate(-20, 0, 0)},
}

var benchNow = time.Date(2026, 6, 17, 18, 45, 0, 0, time.UTC)

// moments are asked about in turn: by day, by night, at the weekend.
func moments() []time.Time {
	list := make([]time.Time, 64)
	for i := range list {
		list[i] = benchNow.Add(time.Duration(i) * 2671 * time.Minute / 16)
	}
	return list
}

func BenchmarkState(b *testing.B) {
	at := moments()
	for _, age := range ages {
		b.Run(age.name, func(b *testing.B) {
			s := schedule.Compile([]schedule.Level{{Schedule: office(age.start)}})
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s.At(at[i%len(at)], schedule.Facts{})
			}
		})
	}
}

// rruleOffice is the same schedule for rrule-go: a recurrence of starts for each
// rule, in order of strength, with how long each lasts.
type rruleOffice struct {
	zone  *time.Location
	rules []rruleRule
}

type rruleRule struct {
	rule  *rrule.RRule
	lasts time.Duration
	state string
}

func newRRuleOffice(tb testing.TB, start time.Time) *rruleOffice {
	tb.Helper()
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		tb.Fatal(err)
	}
	o := &rruleOffice{zone: zone}
	for _, r := range []struct {
		rule       string
		hour, mins int
		lasts      time.Duration
		state      string
	}{
		{"FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=YEARLY;BYMONTH=9;BYDAY=1MO", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", 0, 0, 24 * time.Hour, "Holiday"},
		{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 16, 0, time.Hour, "Meeting"},
		{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 9, 0, time.Hour, "Training"},
		{"FREQ=DAILY", 12, 0, 30 * time.Minute, "Lunch"},
		{"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 9, 0, 8 * time.Hour, "Business Hours"},
		{"FREQ=WEEKLY;BYDAY=SA", 10, 0, 3 * time.Hour, "Business Hours"},
		{"FREQ=WEEKLY;BYDAY=FR", 22, 0, 8 * time.Hour, "Night"},
	} {
		option, err := rrule.StrToROption(r.rule)
		if err != nil {
			tb.Fatal(err)
		}
		option.Dtstart = time.Date(start.Year(), start.Month(), start.Day(), r.hour, r.mins, 0, 0, zone)
		rule, err := rrule.NewRRule(*option)
		if err != nil {
			tb.Fatal(err)
		}
		o.rules = append(o.rules, rruleRule{rule, r.lasts, r.state})
	}
	return o
}

func (o *rruleOffice) state(t time.Time) string {
	for _, r := range o.rules {
		if began := r.rule.Before(t, true); !began.IsZero() && t.Before(began.Add(r.lasts)) {
			return r.state
		}
	}
	return "After Hours"
}

func BenchmarkStateRRule(b *testing.B) {
	at := moments()
	for _, age := range ages {
		b.Run(age.name, func(b *testing.B) {
			o := newRRuleOffice(b, age.start)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				o.state(at[i%len(at)])
			}
		})
	}
}

func TestBenchmarksAskTheSame(t *testing.T) {
	t.Parallel()
	s, o := schedule.Compile([]schedule.Level{{Schedule: office(ages[1].start)}}), newRRuleOffice(t, ages[1].start)
	for _, at := range moments() {
		if got, want := s.At(at, schedule.Facts{}).State, o.state(at); got != want {
			t.Errorf("%s: %s, rrule-go says %s", at, got, want)
		}
	}
}

func BenchmarkTimelineOfAYear(b *testing.B) {
	s := schedule.Compile([]schedule.Level{{Schedule: office(ages[2].start)}})
	b.ReportAllocs()
	for b.Loop() {
		changes, err := s.Timeline(benchNow, benchNow.AddDate(1, 0, 0), schedule.Facts{}, 10_000)
		if err != nil || len(changes) < 500 {
			b.Fatal(len(changes), err)
		}
	}
}

func BenchmarkExplain(b *testing.B) {
	s := schedule.Compile([]schedule.Level{{Schedule: office(ages[2].start)}})
	b.ReportAllocs()
	for b.Loop() {
		s.Explain(benchNow, schedule.Facts{})
	}
}

func BenchmarkCompile(b *testing.B) {
	levels := []schedule.Level{{Schedule: office(ages[2].start)}}
	b.ReportAllocs()
	for b.Loop() {
		schedule.Compile(levels)
	}
}

func BenchmarkCheckFiveYears(b *testing.B) {
	s := schedule.Compile([]schedule.Level{{Schedule: office(ages[2].start)}})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Check(benchNow, benchNow.AddDate(5, 0, 0)); err != nil {
			b.Fatal(err)
		}
	}
}

// A thousand rules of all kinds, each of them asked.
func BenchmarkStateOfAThousandRules(b *testing.B) {
	big := &api.Schedule{TimeZoneID: "America/New_York"}
	for len(big.Rules) < schedule.MaxRules {
		for _, r := range office(ages[2].start).Rules {
			r.State = fmt.Sprint(r.State, len(big.Rules))
			big.Rules = append(big.Rules, r)
		}
	}
	s := schedule.Compile([]schedule.Level{{Schedule: big}})
	night := time.Date(2026, 6, 17, 6, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		s.At(night, schedule.Facts{})
	}
}

func TestAnAnswerAllocatesNothing(t *testing.T) {
	s := schedule.Compile([]schedule.Level{{Schedule: office(ages[3].start)}})
	at := moments()
	i := 0
	if n := testing.AllocsPerRun(200, func() { s.At(at[i%len(at)], schedule.Facts{}); i++ }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
