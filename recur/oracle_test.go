package recur_test

import (
	"slices"
	"time"

	"evovoice/recur"
)

// oracle gives the occurrences of a rule before end by the text of RFC 5545
// 3.3.10, walking through every day or second and asking each part in turn. It
// shares nothing with the package but the types.
func oracle(r recur.Rule, start, end recur.DateTime) []recur.DateTime {
	o := walker{Rule: r, start: civil(start)}
	var found []recur.DateTime
	var period []time.Time
	var key int
	flush := func() {
		for i, t := range period {
			if o.position(i, len(period)) && !t.Before(o.start) && o.counts(key) {
				found = append(found, recur.DateTimeOf(t))
			}
		}
		period = period[:0]
	}
	// A period may begin up to a year before the start, and end as much after the end.
	last := civil(end)
	if len(r.BySetPos) > 0 && r.Frequency > recur.Daily {
		last = last.AddDate(1, 0, 7)
	}
	first := o.start.AddDate(0, 0, -o.start.YearDay()-7).Truncate(24 * time.Hour)
	if r.Frequency <= recur.Daily {
		first = o.start.Truncate(24 * time.Hour)
	}
	for day := first; day.Before(last); day = day.AddDate(0, 0, 1) {
		if !o.day(day) {
			continue
		}
		for _, t := range o.times(day) {
			if k := o.period(t); k != key {
				flush()
				key = k
			}
			period = append(period, t)
		}
	}
	flush()
	if r.Count > 0 && len(found) > r.Count {
		found = found[:r.Count]
	}
	found = slices.DeleteFunc(found, func(t recur.DateTime) bool {
		return t >= end || r.Until.Form == recur.AtLocal && t > r.Until.At
	})
	return found
}

func civil(t recur.DateTime) time.Time { return time.Unix(int64(t), 0).UTC() }

type walker struct {
	recur.Rule
	start time.Time
}

// times gives the seconds of a day that the parts for clock times let through.
func (o walker) times(day time.Time) []time.Time {
	var times []time.Time
	for hour := range 24 {
		if !admits(o.ByHour, hour, o.start.Hour(), o.Frequency > recur.Hourly) {
			continue
		}
		for minute := range 60 {
			if !admits(o.ByMinute, minute, o.start.Minute(), o.Frequency > recur.Minutely) {
				continue
			}
			for second := range 60 {
				if admits(o.BySecond, second, o.start.Second(), o.Frequency > recur.Secondly) {
					times = append(times, day.Add(time.Duration(hour*3600+minute*60+second)*time.Second))
				}
			}
		}
	}
	return times
}

func admits(list []int, value, start int, fromStart bool) bool {
	if len(list) == 0 {
		return !fromStart || value == start
	}
	return slices.Contains(list, value)
}

func (o walker) day(d time.Time) bool {
	if len(o.ByMonth) > 0 && !slices.Contains(o.ByMonth, int(d.Month())) {
		return false
	}
	if len(o.ByWeekNo) > 0 {
		number, of := o.week(d)
		if !either(o.ByWeekNo, number, of) {
			return false
		}
	}
	if len(o.ByYearDay) > 0 && !either(o.ByYearDay, d.YearDay(), time.Date(d.Year(), 12, 31, 0, 0, 0, 0, time.UTC).YearDay()) {
		return false
	}
	if len(o.ByMonthDay) > 0 && !either(o.ByMonthDay, d.Day(), time.Date(d.Year(), d.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()) {
		return false
	}
	if len(o.ByDay) > 0 {
		return slices.ContainsFunc(o.ByDay, func(w recur.WeekdayNum) bool { return o.weekday(d, w) })
	}
	if len(o.ByYearDay)+len(o.ByMonthDay) > 0 {
		return true
	}
	switch o.Frequency {
	case recur.Weekly:
		return d.Weekday() == o.start.Weekday()
	case recur.Monthly:
		return d.Day() == o.start.Day()
	case recur.Yearly:
		if len(o.ByWeekNo) > 0 {
			return d.Weekday() == o.start.Weekday()
		}
		return d.Day() == o.start.Day() && (len(o.ByMonth) > 0 || d.Month() == o.start.Month())
	}
	return true
}

// either tells whether the list has the position, counted from the front or the end.
func either(list []int, position, of int) bool {
	return slices.Contains(list, position) || slices.Contains(list, position-of-1)
}

func (o walker) weekday(d time.Time, w recur.WeekdayNum) bool {
	if d.Weekday() != w.Day.Std() {
		return false
	}
	if w.N == 0 {
		return true
	}
	same := func(e time.Time) bool {
		return e.Year() == d.Year() && (e.Month() == d.Month() || o.Frequency == recur.Yearly && len(o.ByMonth) == 0)
	}
	step := 7
	if w.N > 0 {
		step = -7
	}
	n := 0
	for e := d; same(e); e = e.AddDate(0, 0, step) {
		n++
	}
	return n == max(w.N, -w.N)
}

// weekStart gives the first day of the day's week.
func (o walker) weekStart(d time.Time) time.Time {
	for d.Weekday() != o.WeekStart.Std() {
		d = d.AddDate(0, 0, -1)
	}
	return d
}

// week gives the number of the day's week and how many weeks its year has.
func (o walker) week(d time.Time) (number, of int) {
	// A week belongs to the year that has at least four of its days, and so to that of its fourth.
	fourth := o.weekStart(d).AddDate(0, 0, 3)
	for e := fourth; e.Year() == fourth.Year(); e = e.AddDate(0, 0, -7) {
		number++
	}
	of = number
	for e := fourth.AddDate(0, 0, 7); e.Year() == fourth.Year(); e = e.AddDate(0, 0, 7) {
		of++
	}
	return number, of
}

// period numbers the period of t; periods that follow each other have numbers that do.
func (o walker) period(t time.Time) int {
	second := int(t.Unix())
	switch o.Frequency {
	case recur.Yearly:
		return t.Year()
	case recur.Monthly:
		return t.Year()*12 + int(t.Month())
	case recur.Weekly:
		week := o.weekStart(t.Truncate(24 * time.Hour)).Unix()
		return int(week+700*7*86400*100) / (7 * 86400)
	case recur.Daily:
		return int(t.Truncate(24*time.Hour).Unix()) / 86400
	case recur.Hourly:
		return int(t.Truncate(time.Hour).Unix()) / 3600
	case recur.Minutely:
		return int(t.Truncate(time.Minute).Unix()) / 60
	}
	return second
}

func (o walker) counts(period int) bool {
	return (period-o.period(o.start))%max(o.Interval, 1) == 0
}

func (o walker) position(i, of int) bool {
	return len(o.BySetPos) == 0 || either(o.BySetPos, i+1, of)
}
