package recur_test

import (
	"flag"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/teambition/rrule-go"

	"evovoice/recur"
)

var (
	rules = flag.Int("rules", 20000, "rules to draw and compare with rrule-go; a quarter as many with rrule.js")
	seed  = flag.Uint64("seed", 1, "seed of the rules")
)

// most is how many occurrences of a rule are compared.
const most = 100

// unit is the shortest length of the rule's periods.
func (r rule) unit() recur.DateTime {
	return map[recur.Frequency]recur.DateTime{
		recur.Secondly: 1, recur.Minutely: 60, recur.Hourly: 3600, recur.Daily: 86400,
		recur.Weekly: 7 * 86400, recur.Monthly: 28 * 86400, recur.Yearly: 365 * 86400,
	}[r.Frequency]
}

// ours gives the first occurrences before the end, and over how many periods a
// library that walks must go to find as much.
func (r rule) ours(t *testing.T) (found []recur.DateTime, periods int) {
	t.Helper()
	stop := r.end - 1
	for at := range r.compiled(t).Between(r.start, r.end) {
		if found = append(found, at); len(found) == most || len(found) == r.Count {
			return found, r.periods(at)
		}
	}
	if r.Until.Form != recur.Unbounded {
		stop = min(stop, r.Until.At)
	}
	free := r
	free.Count, free.Until = 0, recur.Until{}
	if next, ok := free.compiled(t).Next(stop); ok {
		return found, r.periods(next)
	}
	if r.Frequency < recur.Daily {
		return found, math.MaxInt // they never come back from rules without an occurrence
	}
	return found, r.periods(recur.MaxDateTime)
}

func (r rule) periods(to recur.DateTime) int {
	return int((to - r.start) / (r.unit() * recur.DateTime(r.Interval)))
}

func (r rule) compiled(t *testing.T) *recur.Recurrence {
	t.Helper()
	c, err := recur.Compile(r.Rule, r.start)
	if err != nil {
		t.Fatalf("%s: %v", r, err)
	}
	return c
}

func (r rule) String() string {
	return "DTSTART:" + r.start.String() + " RRULE:" + r.Rule.String()
}

var frequencies = map[recur.Frequency]rrule.Frequency{
	recur.Yearly: rrule.YEARLY, recur.Monthly: rrule.MONTHLY, recur.Weekly: rrule.WEEKLY, recur.Daily: rrule.DAILY,
	recur.Hourly: rrule.HOURLY, recur.Minutely: rrule.MINUTELY, recur.Secondly: rrule.SECONDLY,
}

var weekdays = []rrule.Weekday{rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU}

func civil(t recur.DateTime) time.Time { return time.Unix(int64(t), 0).UTC() }

// rruleGo compiles the rule with rrule-go.
func (r rule) rruleGo(t testing.TB) *rrule.RRule {
	t.Helper()
	o := rrule.ROption{
		Freq: frequencies[r.Frequency], Dtstart: civil(r.start), Interval: r.Interval, Wkst: weekdays[r.WeekStart], Count: r.Count,
		Bysetpos: r.BySetPos, Bymonth: r.ByMonth, Bymonthday: r.ByMonthDay, Byyearday: r.ByYearDay, Byweekno: r.ByWeekNo,
		Byhour: r.ByHour, Byminute: r.ByMinute, Bysecond: r.BySecond,
	}
	for _, w := range r.ByDay {
		o.Byweekday = append(o.Byweekday, weekdays[w.Day].Nth(w.N))
	}
	if r.Until.Form != recur.Unbounded {
		o.Until = civil(r.Until.At)
	}
	c, err := rrule.NewRRule(o)
	if err != nil {
		t.Fatalf("%s: %v", r, err)
	}
	return c
}

// theirs gives the first occurrences before the end by rrule-go.
func (r rule) theirs(t *testing.T) []recur.DateTime {
	t.Helper()
	var found []recur.DateTime
	next := r.rruleGo(t).Iterator()
	for at, ok := next(); ok && recur.DateTimeOf(at) < r.end; at, ok = next() {
		if found = append(found, recur.DateTimeOf(at)); len(found) == most {
			break
		}
	}
	return found
}

func TestRRuleGo(t *testing.T) {
	t.Parallel()
	d := newDraw(*seed)
	compared, occurrences := 0, 0
	for compared < *rules {
		r := d.rule()
		ours, periods := r.ours(t)
		if periods > 20_000 {
			continue
		}
		compared++
		occurrences += len(ours)
		if theirs := r.theirs(t); !slices.Equal(ours, theirs) {
			t.Errorf("%s\nrrule-go - recur +:\n%s", r, cmp.Diff(text(theirs), text(ours)))
		}
	}
	t.Logf("%d rules with %d occurrences", compared, occurrences)
}

func text(times []recur.DateTime) []string {
	var all []string
	for _, t := range times {
		all = append(all, t.String())
	}
	return all
}
