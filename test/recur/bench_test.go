package recur_test

import (
	"testing"
	"time"

	"github.com/teambition/rrule-go"

	"evovoice/recur"
)

var benchRules = []struct{ name, rule string }{
	{"Weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
	{"SecondTuesdays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"},
	{"LastFriday", "FREQ=MONTHLY;BYDAY=-1FR"},
	{"LastWorkDay", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
	{"LeapDay", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"},
	{"QuarterHours", "FREQ=MINUTELY;INTERVAL=15;BYHOUR=9,10,11,12"},
	{"Minutes", "FREQ=MINUTELY"},
}

var benchAges = []struct {
	name string
	days int
}{{"1month", 30}, {"1year", 365}, {"5years", 5 * 365}, {"20years", 20 * 365}}

// BenchmarkNext, BenchmarkPrevious and BenchmarkContains ask rules of several ages
// about now. rrule-go walks from the start; a rule of many minutes takes it seconds.
func BenchmarkNext(b *testing.B) {
	everyAge(b, func(b *testing.B, ours *recur.Recurrence, theirs *rrule.RRule, now recur.DateTime) {
		b.Run("recur", func(b *testing.B) {
			for b.Loop() {
				ours.Next(now)
			}
		})
		b.Run("rrule-go", func(b *testing.B) {
			for b.Loop() {
				theirs.After(civil(now), false)
			}
		})
	})
}

func BenchmarkPrevious(b *testing.B) {
	everyAge(b, func(b *testing.B, ours *recur.Recurrence, theirs *rrule.RRule, now recur.DateTime) {
		b.Run("recur", func(b *testing.B) {
			for b.Loop() {
				ours.Previous(now)
			}
		})
		b.Run("rrule-go", func(b *testing.B) {
			for b.Loop() {
				theirs.Before(civil(now), false)
			}
		})
	})
}

func BenchmarkContains(b *testing.B) {
	everyAge(b, func(b *testing.B, ours *recur.Recurrence, theirs *rrule.RRule, now recur.DateTime) {
		b.Run("recur", func(b *testing.B) {
			for b.Loop() {
				ours.Contains(now)
			}
		})
		b.Run("rrule-go", func(b *testing.B) {
			for b.Loop() {
				theirs.Between(civil(now), civil(now), true)
			}
		})
	})
}

func everyAge(b *testing.B, run func(*testing.B, *recur.Recurrence, *rrule.RRule, recur.DateTime)) {
	for _, c := range benchRules {
		for _, age := range benchAges {
			b.Run(c.name+"/"+age.name, func(b *testing.B) {
				now := recur.NewDateTime(2026, time.November, 27, 9, 15, 0) // a last Friday
				r, ours := benchRule(b, c.rule, now.Date()-recur.Date(age.days))
				run(b, ours, r.rruleGo(b), now)
			})
		}
	}
}

func benchRule(b *testing.B, text string, start recur.Date) (rule, *recur.Recurrence) {
	b.Helper()
	parsed, err := recur.Parse(text)
	if err != nil {
		b.Fatal(err)
	}
	parsed.Interval = max(parsed.Interval, 1)
	r := rule{Rule: parsed, start: start.At(9, 15, 0)}
	c, err := recur.Compile(r.Rule, r.start)
	if err != nil {
		b.Fatal(err)
	}
	return r, c
}

// BenchmarkNever asks a rule that never matches, 30 February, for its first occurrence.
func BenchmarkNever(b *testing.B) {
	r, ours := benchRule(b, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", recur.NewDate(2020, 1, 1))
	b.Run("recur", func(b *testing.B) {
		for b.Loop() {
			ours.Next(recur.MinDateTime)
		}
	})
	b.Run("recur with Compile", func(b *testing.B) {
		for b.Loop() {
			_, c := benchRule(b, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", recur.NewDate(2020, 1, 1))
			c.Next(recur.MinDateTime)
		}
	})
	theirs := r.rruleGo(b)
	b.Run("rrule-go", func(b *testing.B) {
		for b.Loop() {
			theirs.After(civil(recur.MinDateTime), true)
		}
	})
}

func BenchmarkCompile(b *testing.B) {
	for _, c := range benchRules {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				benchRule(b, c.rule, recur.NewDate(2020, 1, 1))
			}
		})
	}
}
