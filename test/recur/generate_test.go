// Package recur_test compares evovoice/recur with the libraries that others use,
// rrule-go and rrule.js, on rules drawn at random, and with the examples of RFC
// 5545. It holds no opinion on who is right where they differ: that is for
// testdata/deviations.json, with the sentence that decides.
package recur_test

import (
	"math/rand/v2"
	"slices"
	"time"

	"evovoice/recur"
)

// draw is a source of random rules.
type draw struct{ *rand.Rand }

func newDraw(seed uint64) draw {
	return draw{rand.New(rand.NewPCG(seed, 5545))}
}

// rule is a rule with its start and the end of the comparison.
type rule struct {
	recur.Rule
	start, end recur.DateTime
}

func (d draw) chance(in int) bool { return d.IntN(in) == 0 }

// some gives up to most different numbers from lo to hi, in order.
func (d draw) some(lo, hi, most int) []int {
	numbers := d.Perm(hi - lo + 1)[:1+d.IntN(min(most, hi-lo+1))]
	for i := range numbers {
		numbers[i] += lo
	}
	slices.Sort(numbers)
	return numbers
}

// signed gives up to most different numbers from 1 to hi, or from the end.
func (d draw) signed(hi, most int) []int {
	if d.chance(2) {
		hi = min(hi, 5)
	}
	numbers := d.some(1, hi, most)
	for i := range numbers {
		if d.chance(2) {
			numbers[i] *= -1
		}
	}
	return numbers
}

var intervals = []int{1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 20, 24, 30, 36, 45, 48, 52, 60, 90, 97, 100, 360, 1000, 1440, 7200}

// rule draws a rule that conforms to RFC 5545 and that no known deviation of the
// libraries touches: see testdata/deviations.json.
func (d draw) rule() rule {
	start := recur.NewDate(1990, time.January, 1+d.IntN(45*365)).At(d.IntN(24), d.IntN(60), d.IntN(60))
	r := rule{start: start, end: start + 400*86400}
	r.Frequency = recur.Secondly + recur.Frequency(d.IntN(7))
	r.Interval = intervals[d.IntN(len(intervals))]
	r.WeekStart = recur.Weekday(d.IntN(7))
	if r.Frequency >= recur.Daily {
		r.Interval = min(r.Interval, 1+d.IntN(12))
		r.end = start + 8*366*86400
	}
	d.days(&r.Rule)
	d.times(&r.Rule)
	if d.chance(4) && r.Frequency != recur.Weekly {
		r.BySetPos = d.signed(10, 3)
		if r.Validate() != nil {
			r.BySetPos = nil
		}
	}
	switch d.IntN(4) {
	case 0:
		r.Count = 1 + d.IntN(100)
	case 1:
		r.Until = recur.UntilLocal(start + recur.DateTime(d.Int64N(400*86400)))
	}
	return r
}

func (d draw) days(r *recur.Rule) {
	f := r.Frequency
	if d.chance(4) {
		r.ByMonth = d.some(1, 12, 6)
	}
	if f == recur.Yearly && d.chance(3) {
		r.ByWeekNo = d.signed(51, 4)
	}
	if (f == recur.Yearly || f < recur.Daily) && d.chance(5) {
		r.ByYearDay = d.signed(366, 20)
	}
	if f != recur.Weekly && d.chance(4) {
		r.ByMonthDay = d.signed(31, 6)
	}
	if d.chance(2) || len(r.ByWeekNo) > 0 && len(r.ByYearDay)+len(r.ByMonthDay) == 0 {
		numbered := (f == recur.Monthly || f == recur.Yearly && len(r.ByWeekNo) == 0) && d.chance(2)
		for _, day := range d.some(0, 6, 4) {
			w := recur.Weekday(day).Every()
			if numbered {
				most := 5
				if f == recur.Yearly && len(r.ByMonth) == 0 {
					most = 53
				}
				w.N = d.signed(most, 1)[0]
			}
			r.ByDay = append(r.ByDay, w)
		}
	}
}

func (d draw) times(r *recur.Rule) {
	if d.chance(4) {
		r.ByHour = d.some(0, 23, 6)
	}
	if d.chance(4) {
		r.ByMinute = d.some(0, 59, 6)
	}
	if d.chance(4) {
		r.BySecond = d.some(0, 59, 6)
	}
}
