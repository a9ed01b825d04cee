package schedule_test

import (
	"slices"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/schedule"
)

// naive decides as the text says, day by day and second by second, with nothing
// but package time. Civil times are kept as times in UTC.
type naive struct {
	zone         *time.Location
	rules        []naiveRule
	defaultState string
	closed       bool
}

type naiveRule struct {
	api.SchedulingRule
	level, index int
}

func newNaive(levels []schedule.Level) *naive {
	n := &naive{zone: time.UTC}
	zoneSet := false
	for i, l := range levels {
		if l.Schedule == nil {
			continue
		}
		s := l.Schedule
		if s.TimeZoneID != "" && !zoneSet {
			zone, err := time.LoadLocation(s.TimeZoneID)
			if err != nil {
				panic(err)
			}
			n.zone, zoneSet = zone, true
		}
		if n.defaultState == "" {
			n.defaultState = s.DefaultState
		}
		n.closed = n.closed || s.ForceClosed
		for j, r := range s.Rules {
			n.rules = append(n.rules, naiveRule{r, i, j})
		}
		if !s.Inherit {
			break
		}
	}
	if n.defaultState == "" {
		n.defaultState = "Business Hours"
	}
	return n
}

func (n *naive) state(at time.Time) string {
	if n.closed {
		return "After Hours"
	}
	local := at.In(n.zone)
	wall := time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute(), local.Second(), 0, time.UTC)
	best := -1
	for i, r := range n.rules {
		if strings.TrimSpace(r.State) == "" || !r.matches(wall) {
			continue
		}
		if best < 0 || stronger(r, n.rules[best]) {
			best = i
		}
	}
	if best < 0 {
		return n.defaultState
	}
	return n.rules[best].State
}

// stronger tells whether a beats b, which stands before it.
func stronger(a, b naiveRule) bool {
	if a.Priority != b.Priority {
		return a.Priority > b.Priority
	}
	if a.level != b.level {
		return a.level < b.level
	}
	return a.oneOff() && !b.oneOff()
}

func (r naiveRule) oneOff() bool { return r.Frequency == "None" && r.StartDate != "" }

func (r naiveRule) timed() bool {
	return r.StartDate+r.StartTime+r.EndTime+r.UntilDate != "" || r.Frequency != "None" ||
		len(r.ByMonth)+len(r.ByWeekNo)+len(r.ByYearDay)+len(r.ByMonthDay)+len(r.ByDay)+len(r.ByHour)+len(r.ByMinute)+len(r.BySetPosition) > 0
}

func seconds(text string) int {
	var h, m int
	h = int(text[0]-'0')*10 + int(text[1]-'0')
	m = int(text[3]-'0')*10 + int(text[4]-'0')
	return h*3600 + m*60
}

func dateOf(text string) time.Time {
	t, err := time.Parse("2006-01-02", text)
	if err != nil {
		panic(err)
	}
	return t
}

func (r naiveRule) matches(wall time.Time) bool {
	if !r.timed() {
		return true
	}
	begins, ends := 0, 86400
	if !r.IsAllDay {
		if r.StartTime != "" {
			begins = seconds(r.StartTime)
		}
		if r.EndTime != "" {
			ends = seconds(r.EndTime)
			if ends <= begins {
				ends += 86400
			}
		}
	}
	switch r.Frequency {
	case "Hourly", "Minutely", "Secondly":
		return r.matchesOften(wall, begins, ends)
	}
	today := wall.Truncate(24 * time.Hour)
	for back := range 2 {
		d := today.AddDate(0, 0, -back)
		since := int(wall.Sub(d) / time.Second)
		if since < begins || since >= ends || !r.occursOn(d) {
			continue
		}
		if len(r.ByHour) > 0 && !slices.Contains(r.ByHour, wall.Hour()) || len(r.ByMinute) > 0 && !slices.Contains(r.ByMinute, wall.Minute()) {
			continue
		}
		return true
	}
	return false
}

// matchesOften looks at every occurrence in the two days before, or all of them
// where they are counted.
func (r naiveRule) matchesOften(wall time.Time, begins, ends int) bool {
	if len(r.BySetPosition) > 0 && !slices.Contains(r.BySetPosition, 1) && !slices.Contains(r.BySetPosition, -1) {
		return false // each set has one member
	}
	unit := map[string]time.Duration{"Hourly": time.Hour, "Minutely": time.Minute, "Secondly": time.Second}[string(r.Frequency)]
	lasts := unit
	if !r.IsAllDay && r.EndTime != "" {
		lasts = time.Duration(ends-begins) * time.Second
	}
	first := r.anchor().Add(time.Duration(begins) * time.Second)
	step := unit * time.Duration(max(r.Interval, 1))
	at := first
	if skip := wall.Add(-50 * time.Hour).Sub(first); skip > 0 && r.Count == 0 {
		at = first.Add(skip / step * step)
	}
	for count := 0; !at.After(wall); at = at.Add(step) {
		day := at.Truncate(24 * time.Hour)
		if r.UntilDate != "" && day.After(dateOf(r.UntilDate)) {
			return false
		}
		if len(r.ByHour) > 0 && !slices.Contains(r.ByHour, at.Hour()) || len(r.ByMinute) > 0 && !slices.Contains(r.ByMinute, at.Minute()) || !r.filters(day) {
			continue
		}
		if count++; r.Count > 0 && count > r.Count {
			return false
		}
		if wall.Before(at.Add(lasts)) {
			return true
		}
	}
	return false
}

func (r naiveRule) anchor() time.Time {
	if r.StartDate == "" {
		return time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	return dateOf(r.StartDate)
}

// filters are the lists that limit days within a day's own unit or below.
func (r naiveRule) filters(d time.Time) bool {
	return r.inMonth(d) && r.inMonthDay(d) && r.inYearDay(d) && r.onWeekday(d)
}

func (r naiveRule) inMonth(d time.Time) bool {
	return len(r.ByMonth) == 0 || slices.Contains(r.ByMonth, int(d.Month()))
}

func monthLength(d time.Time) int {
	return time.Date(d.Year(), d.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func yearLength(d time.Time) int { return time.Date(d.Year(), 12, 31, 0, 0, 0, 0, time.UTC).YearDay() }

func (r naiveRule) inMonthDay(d time.Time) bool {
	return len(r.ByMonthDay) == 0 || slices.Contains(r.ByMonthDay, d.Day()) || slices.Contains(r.ByMonthDay, d.Day()-monthLength(d)-1)
}

func (r naiveRule) inYearDay(d time.Time) bool {
	return len(r.ByYearDay) == 0 || slices.Contains(r.ByYearDay, d.YearDay()) || slices.Contains(r.ByYearDay, d.YearDay()-yearLength(d)-1)
}

func (r naiveRule) onWeekday(d time.Time) bool {
	return len(r.ByDay) == 0 || slices.ContainsFunc(r.ByDay, func(b api.ScheduleDay) bool { return string(b.DayOfWeek) == d.Weekday().String() })
}

// onNumbered counts weekdays in a period of so many days of which d is the n-th.
func (r naiveRule) onNumbered(d time.Time, n, length int) bool {
	if len(r.ByDay) == 0 {
		return true
	}
	for _, b := range r.ByDay {
		if string(b.DayOfWeek) != d.Weekday().String() {
			continue
		}
		if b.Offset == 0 || b.Offset == (n-1)/7+1 || b.Offset == -((length-n)/7+1) {
			return true
		}
	}
	return false
}

func (r naiveRule) occursOn(d time.Time) bool {
	anchor := r.anchor()
	if d.Before(anchor) || r.UntilDate != "" && d.After(dateOf(r.UntilDate)) {
		return false
	}
	if r.Frequency == "None" && r.StartDate != "" {
		return r.UntilDate != "" || d.Equal(anchor)
	}
	if r.Count > 0 {
		// Count every occurrence from the first on.
		count := 0
		for x := anchor; !x.After(d); x = x.AddDate(0, 0, 1) {
			if r.recurs(x) {
				if count++; count > r.Count {
					return false
				}
			}
		}
	}
	return r.recurs(d)
}

// recurs tells whether the rule without its bounds names a day from its anchor on.
func (r naiveRule) recurs(d time.Time) bool {
	first, length, periods := r.period(d)
	if periods%max(r.Interval, 1) != 0 {
		return false
	}
	if len(r.BySetPosition) == 0 {
		return r.named(d)
	}
	var set []time.Time
	for i := range length {
		if x := first.AddDate(0, 0, i); r.named(x) {
			set = append(set, x)
		}
	}
	for i, x := range set {
		if x.Equal(d) && (slices.Contains(r.BySetPosition, i+1) || slices.Contains(r.BySetPosition, i-len(set))) {
			return true
		}
	}
	return false
}

// period gives the first day and length of the period of d, and how many periods
// lie between it and the anchor's.
func (r naiveRule) period(d time.Time) (first time.Time, length, periods int) {
	anchor := r.anchor()
	monday := func(t time.Time) time.Time { return t.AddDate(0, 0, -(int(t.Weekday())+6)%7) }
	switch r.Frequency {
	case "Weekly":
		return monday(d), 7, int(monday(d).Sub(monday(anchor)) / (7 * 24 * time.Hour))
	case "Monthly":
		return d.AddDate(0, 0, 1-d.Day()), monthLength(d), (d.Year()-anchor.Year())*12 + int(d.Month()) - int(anchor.Month())
	case "Yearly":
		return d.AddDate(0, 0, 1-d.YearDay()), yearLength(d), d.Year() - anchor.Year()
	}
	return d, 1, int(d.Sub(anchor) / (24 * time.Hour))
}

// named tells whether the by-lists name a day of a period.
func (r naiveRule) named(d time.Time) bool {
	anchor := r.anchor()
	if !r.inMonth(d) {
		return false
	}
	switch r.Frequency {
	case "Weekly":
		if len(r.ByDay) == 0 {
			return d.Weekday() == anchor.Weekday()
		}
		return r.onWeekday(d)
	case "Monthly":
		if len(r.ByDay)+len(r.ByMonthDay) == 0 {
			return d.Day() == anchor.Day()
		}
		return r.inMonthDay(d) && r.onNumbered(d, d.Day(), monthLength(d))
	case "Yearly":
		return r.namedInYear(d, anchor)
	}
	return r.filters(d)
}

func (r naiveRule) namedInYear(d, anchor time.Time) bool {
	if len(r.ByDay)+len(r.ByMonthDay)+len(r.ByYearDay)+len(r.ByWeekNo) == 0 {
		return d.Day() == anchor.Day() && (len(r.ByMonth) > 0 || d.Month() == anchor.Month())
	}
	if !r.inMonthDay(d) || !r.inYearDay(d) {
		return false
	}
	if len(r.ByWeekNo) > 0 {
		year, week := d.ISOWeek()
		_, weeks := time.Date(year, 12, 28, 0, 0, 0, 0, time.UTC).ISOWeek()
		if !slices.Contains(r.ByWeekNo, week) && !slices.Contains(r.ByWeekNo, week-weeks-1) {
			return false
		}
		if len(r.ByDay)+len(r.ByMonthDay)+len(r.ByYearDay) == 0 {
			return d.Weekday() == anchor.Weekday()
		}
		return r.onWeekday(d)
	}
	if len(r.ByMonth) > 0 {
		return r.onNumbered(d, d.Day(), monthLength(d))
	}
	return r.onNumbered(d, d.YearDay(), yearLength(d))
}
