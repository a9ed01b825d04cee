package recur_test

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/recur"
)

// some draws a list of up to most numbers from lo to hi.
func some(t *rapid.T, name string, lo, hi, most int) []int {
	return rapid.SliceOfN(rapid.IntRange(lo, hi), 1, most).Draw(t, name)
}

// signed draws numbers from 1 to hi and -hi to -1, small ones and all alike.
func signed(t *rapid.T, name string, hi int) []int {
	list := some(t, name, 1, rapid.SampledFrom([]int{min(5, hi), hi}).Draw(t, name+" to"), 4)
	for i := range list {
		if rapid.Bool().Draw(t, "from the end") {
			list[i] = -list[i]
		}
	}
	return list
}

// drawRule draws a rule that conforms, without COUNT and UNTIL.
func drawRule(t *rapid.T) recur.Rule {
	r := recur.Rule{
		Frequency: rapid.SampledFrom([]recur.Frequency{
			recur.Secondly, recur.Minutely, recur.Hourly, recur.Daily, recur.Weekly, recur.Monthly, recur.Yearly,
		}).Draw(t, "frequency"),
		Interval:  rapid.SampledFrom([]int{0, 1, 1, 2, 3, 4, 5, 6, 7, 10, 12, 15, 24, 30, 45, 60, 90, 97}).Draw(t, "interval"),
		WeekStart: recur.Weekday(rapid.IntRange(0, 6).Draw(t, "week start")),
	}
	chance := func(name string, in int) bool { return rapid.IntRange(1, in).Draw(t, "has "+name) == 1 }
	f := r.Frequency
	if chance("BYMONTH", 4) {
		r.ByMonth = some(t, "BYMONTH", 1, 12, 6)
	}
	if f == recur.Yearly && chance("BYWEEKNO", 4) {
		r.ByWeekNo = signed(t, "BYWEEKNO", 53)
	}
	if (f == recur.Yearly || f < recur.Daily) && chance("BYYEARDAY", 5) {
		r.ByYearDay = signed(t, "BYYEARDAY", 366)
	}
	if f != recur.Weekly && chance("BYMONTHDAY", 4) {
		r.ByMonthDay = signed(t, "BYMONTHDAY", 31)
	}
	if chance("BYDAY", 2) {
		numbered := f == recur.Monthly || f == recur.Yearly && len(r.ByWeekNo) == 0
		for _, day := range some(t, "BYDAY", 0, 6, 4) {
			w := recur.Weekday(day).Every()
			if numbered && rapid.Bool().Draw(t, "numbered") {
				most := 5
				if f == recur.Yearly && len(r.ByMonth) == 0 {
					most = 53
				}
				w.N = signed(t, "number", most)[0]
			}
			r.ByDay = append(r.ByDay, w)
		}
	}
	if chance("BYHOUR", 4) {
		r.ByHour = some(t, "BYHOUR", 0, 23, 5)
	}
	if chance("BYMINUTE", 4) {
		r.ByMinute = some(t, "BYMINUTE", 0, 59, 5)
	}
	if chance("BYSECOND", 4) {
		r.BySecond = some(t, "BYSECOND", 0, 59, 5)
	}
	if chance("BYSETPOS", 4) {
		if r.BySetPos = signed(t, "BYSETPOS", 366); r.Validate() != nil {
			r.BySetPos = nil
		}
	}
	return r
}

func drawStart(t *rapid.T) recur.DateTime {
	day := recur.NewDate(1970, time.January, rapid.IntRange(1, 60*365).Draw(t, "start"))
	return day.At(rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"), rapid.IntRange(0, 59).Draw(t, "second"))
}

// reach gives how far a test walks by seconds or days.
func reach(r recur.Rule) recur.DateTime {
	switch {
	case r.Frequency == recur.Secondly:
		return 86400
	case r.Frequency < recur.Daily:
		return 5 * 86400
	case len(r.ByHour)*len(r.ByMinute)*len(r.BySecond) > 8:
		return 400 * 86400
	}
	return 8 * 366 * 86400
}

func compile(t interface{ Fatalf(string, ...any) }, r recur.Rule, start recur.DateTime) *recur.Recurrence {
	c, err := recur.Compile(r, start)
	if err != nil {
		t.Fatalf("%s from %s: %v", r, start, err)
	}
	return c
}

func TestOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r, start := drawRule(t), drawStart(t)
		end := start + reach(r)
		want := oracle(r, start, end)
		if len(want) > 0 && rapid.Bool().Draw(t, "bounded") {
			if at := rapid.IntRange(1, len(want)).Draw(t, "at"); rapid.Bool().Draw(t, "by count") {
				r.Count, want = at, want[:at]
			} else {
				r.Until, want = recur.UntilLocal(want[at-1]), want[:at]
			}
		}
		c := compile(t, r, start)
		got := slices.Collect(c.Between(start, end))
		if d := cmp.Diff(text(want), text(got)); d != "" {
			t.Fatalf("%s from %s, want - got +:\n%s", r, start, d)
		}
		if last, ok := c.Last(); ok != (r.Count > 0 || r.Until.Form != recur.Unbounded) || ok && last != want[len(want)-1] {
			t.Fatalf("%s from %s: last %s, %t", r, start, last, ok)
		}
		walkBack(t, c, want, end)
		inside := map[recur.DateTime]bool{}
		for _, at := range want {
			inside[at] = true
		}
		for _, at := range append(near(want), start, end-1, start-1) {
			if at < end && c.Contains(at) != inside[at] {
				t.Fatalf("%s from %s: contains %s is %t", r, start, at, !inside[at])
			}
		}
	})
}

// TestPositions has BYSETPOS over several times a day, from both ends at once.
func TestPositions(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := recur.Rule{
			Frequency: rapid.SampledFrom([]recur.Frequency{recur.Daily, recur.Weekly, recur.Monthly, recur.Yearly}).Draw(t, "frequency"),
			Interval:  rapid.IntRange(1, 3).Draw(t, "interval"),
			ByHour:    some(t, "BYHOUR", 0, 23, 3),
			BySetPos:  signed(t, "BYSETPOS", 5),
			WeekStart: recur.Weekday(rapid.IntRange(0, 6).Draw(t, "week start")),
		}
		for _, day := range some(t, "BYDAY", 0, 6, 3) {
			r.ByDay = append(r.ByDay, recur.Weekday(day).Every())
		}
		if rapid.Bool().Draw(t, "has BYMONTH") {
			r.ByMonth = some(t, "BYMONTH", 1, 12, 3)
		}
		start := drawStart(t)
		end := start + 4*366*86400
		want := oracle(r, start, end)
		c := compile(t, r, start)
		if d := cmp.Diff(text(want), text(slices.Collect(c.Between(start, end)))); d != "" {
			t.Fatalf("%s from %s, want - got +:\n%s", r, start, d)
		}
		walkBack(t, c, want, end)
		if n := len(want); n > 0 {
			r.Count = n
			if last, _ := compile(t, r, start).Last(); last != want[n-1] {
				t.Fatalf("%s from %s: last %s, want %s", r, start, last, want[n-1])
			}
		}
	})
}

// walkBack checks that Previous gives the same as Next from the other end.
func walkBack(t *rapid.T, c *recur.Recurrence, want []recur.DateTime, end recur.DateTime) {
	t.Helper()
	at, ok := c.Previous(end)
	for i := len(want) - 1; i >= 0; i-- {
		if !ok || at != want[i] {
			t.Fatalf("backwards: got %s %t, want %s", at, ok, want[i])
		}
		at, ok = c.Previous(at)
	}
	if ok {
		t.Fatalf("backwards: %s comes before the first", at)
	}
}

// near gives times at and around the given ones.
func near(times []recur.DateTime) []recur.DateTime {
	var all []recur.DateTime
	for i, t := range times {
		if i < 50 || i > len(times)-50 {
			all = append(all, t, t+1, t-1, t+60, t+3600, t-3600, t+86400, t+7*86400)
		}
	}
	return all
}

func text(times []recur.DateTime) []string {
	var all []string
	for _, t := range times {
		all = append(all, t.String())
	}
	return all
}

func TestNextAndPreviousAreInverse(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r, start := drawRule(t), drawStart(t)
		c := compile(t, r, start)
		at := start + recur.DateTime(rapid.Int64Range(-1e6, 1e10).Draw(t, "after"))
		next, ok := c.Next(at)
		if !ok {
			if first, any := c.First(); any && first > at && next == 0 {
				t.Fatalf("%s: nothing follows %s, but %s does", r, at, first)
			}
			return
		}
		if next <= at || !c.Contains(next) {
			t.Fatalf("%s from %s: next after %s is %s", r, start, at, next)
		}
		if back, ok := c.Previous(next + 1); !ok || back != next {
			t.Fatalf("%s from %s: previous before %s is %s", r, start, next+1, back)
		}
		if back, ok := c.Previous(next); ok && back > at {
			t.Fatalf("%s from %s: next after %s is %s, but %s lies between", r, start, at, next, back)
		}
		if later, ok := c.Next(next); ok {
			if back, ok := c.Previous(later); !ok || back != next {
				t.Fatalf("%s from %s: %s follows %s, which follows %s", r, start, later, next, back)
			}
		}
	})
}

func TestTextIsTheRule(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r, start := drawRule(t), drawStart(t)
		switch rapid.IntRange(0, 4).Draw(t, "end") {
		case 0:
			r.Count = rapid.IntRange(1, math.MaxInt32).Draw(t, "count")
		case 1:
			r.Until = recur.UntilDate(start.Date() + 100)
		case 2:
			r.Until = recur.UntilLocal(start + 1e6)
		case 3:
			r.Until = recur.UntilUTC(start + 1e6)
		}
		back, err := recur.Parse(r.String())
		if err != nil {
			t.Fatalf("%s: %v", r, err)
		}
		r.Interval = back.Interval | r.Interval&^1 // 0 and 1 are the same and written alike
		if d := cmp.Diff(r, back); d != "" {
			t.Fatalf("%s: %s", r, d)
		}
	})
}

// TestRareCells compares intervals that drift against the clock with a walk that
// asks the oracle's parts at every cell.
func TestRareCells(t *testing.T) {
	t.Parallel()
	units := map[recur.Frequency]recur.DateTime{recur.Secondly: 1, recur.Minutely: 60, recur.Hourly: 3600}
	rapid.Check(t, func(t *rapid.T) {
		r := recur.Rule{
			Frequency: rapid.SampledFrom([]recur.Frequency{recur.Secondly, recur.Minutely, recur.Hourly}).Draw(t, "frequency"),
			Interval:  rapid.OneOf(rapid.IntRange(1, 100), rapid.IntRange(1, 200_000), rapid.SampledFrom([]int{1439, 3599, 86399, 86401, 604799})).Draw(t, "interval"),
			ByHour:    some(t, "BYHOUR", 0, 23, 2),
		}
		if rapid.Bool().Draw(t, "has BYMINUTE") {
			r.ByMinute = some(t, "BYMINUTE", 0, 59, 2)
		}
		if rapid.Bool().Draw(t, "has BYSECOND") {
			r.BySecond = some(t, "BYSECOND", 0, 59, 2)
		}
		if rapid.Bool().Draw(t, "has BYDAY") {
			r.ByDay = []recur.WeekdayNum{recur.Weekday(rapid.IntRange(0, 6).Draw(t, "BYDAY")).Every()}
		}
		start := drawStart(t)
		o := walker{Rule: r, start: civil(start)}
		step := recur.DateTime(r.Interval) * units[r.Frequency]
		base := start - start%units[r.Frequency]
		end := min(base+30_000*step, recur.MaxDateTime)
		var want []recur.DateTime
		for cell := base; cell < end; cell += step {
			at := civil(cell)
			if !slices.Contains(r.ByHour, at.Hour()) || r.Frequency < recur.Hourly && !admits(r.ByMinute, at.Minute(), 0, false) ||
				r.Frequency == recur.Secondly && !admits(r.BySecond, at.Second(), 0, false) || !o.day(at) {
				continue
			}
			for _, in := range o.times(at.Truncate(24 * time.Hour)) {
				if in := recur.DateTimeOf(in); in >= cell && in < cell+units[r.Frequency] && in >= start {
					want = append(want, in)
				}
			}
			if len(want) > 20 {
				end = cell + units[r.Frequency]
				break
			}
		}
		c := compile(t, r, start)
		if d := cmp.Diff(text(want), text(slices.Collect(c.Between(start, end)))); d != "" {
			t.Fatalf("%s from %s, want - got +:\n%s", r, start, d)
		}
		walkBack(t, c, want, end)
	})
}
