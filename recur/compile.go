package recur

import (
	"errors"
	"math"
	"math/bits"
)

// Compile joins the rule with its start (DTSTART). The rule is checked as
// [Rule.Validate] does; a bound in UTC is refused, as only a zone can tell what
// it means here: see [Rule.In]. Errors are [*Error], joined if there are several.
// The rule's lists are not kept.
func Compile(r Rule, start DateTime, options ...Option) (*Recurrence, error) {
	c := new(Recurrence)
	// RFC 5545 3.3.10: UNTIL has the value type of DTSTART.
	if err := c.compile(r, start, AtLocal, lenient(options)); err != nil {
		return nil, err
	}
	return c, nil
}

// CompileDays joins the rule with the date of its start. The frequency is DAILY or
// coarser. BYHOUR, BYMINUTE and BYSECOND are ignored, as RFC 5545 3.3.10 asks.
// Errors are those of [Compile].
func CompileDays(r Rule, start Date, options ...Option) (*Days, error) {
	if r.Frequency > 0 && r.Frequency < Daily {
		return nil, &Error{"FREQ", r.Frequency.String(), "DAILY or coarser where the start is a date"}
	}
	r.ByHour, r.ByMinute, r.BySecond = nil, nil, nil
	c := new(Days)
	if err := c.at.compile(r, start.Midnight(), OnDate, lenient(options)); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Recurrence) compile(r Rule, start DateTime, form UntilForm, lenient bool) error {
	bad := append(r.badValues(), startErrors(r, start, form, lenient)...)
	if !lenient {
		bad = append(bad, r.badCompany()...)
	}
	if len(bad) > 0 {
		return errors.Join(bad...)
	}
	full := r.conforming().withDefaults(start)
	c.frequency, c.weekStart = r.Frequency, r.WeekStart
	c.interval = max(int64(r.Interval), 1)
	c.origin = c.periodOf(start.Date())
	c.positions = newPositions(r.BySetPos)
	possible := c.narrow(&full, start)
	c.days = newDaySet(&full)
	c.setTimes(&full, start)
	if c.positions != nil {
		c.applyPositions(&full)
	}
	c.first, c.last = 0, math.MinInt64
	if !possible || c.days.some == 0 || c.times.empty() || c.frequency < Daily && (c.cells.empty() || !c.meets()) {
		return nil
	}
	c.bound(r, start)
	return nil
}

func startErrors(r Rule, start DateTime, form UntilForm, lenient bool) []error {
	var bad []error
	if start < MinDateTime || start > MaxDateTime {
		bad = append(bad, &Error{"DTSTART", "", "a time in the years 1 to 9999"})
	}
	switch until := r.Until; {
	case until.Form == AtUTC:
		bad = append(bad, &Error{"UNTIL", until.String(), "a civil time; give the rule a zone with In first"})
	case until.Form == OnDate && form == AtLocal && !lenient:
		bad = append(bad, &Error{"UNTIL", until.String(), "a time, as the start is one"})
	case until.Form == AtLocal && form == OnDate && !lenient:
		bad = append(bad, &Error{"UNTIL", until.String(), "a date, as the start is one"})
	}
	return bad
}

// setTimes sets which times of a day, or below DAILY of a cell, the rule names.
func (c *Recurrence) setTimes(r *Rule, start DateTime) {
	all := clock{hours: numbers(r.ByHour, 24), minutes: numbers(r.ByMinute, 60), seconds: numbers(r.BySecond, 60)}
	c.times = all
	c.cells = clock{hours: all.hours, minutes: 1, seconds: 1}
	// RFC 5545 3.3.10, the table: BYHOUR, BYMINUTE and BYSECOND limit the periods
	// that are as fine, and expand the coarser ones.
	switch c.frequency {
	case Hourly:
		c.unit, c.times.hours = 3600, 1
	case Minutely:
		c.unit, c.times.hours, c.times.minutes = 60, 1, 1
		c.cells.minutes = all.minutes
	case Secondly:
		c.unit, c.times = 1, clock{hours: 1, minutes: 1, seconds: 1}
		c.cells = all
	}
	if c.positions != nil && c.frequency <= Daily {
		// The set of a day or a cell is always the same, so BYSETPOS is applied once.
		c.times, c.positions = c.positions.of(&c.times), nil
	}
	if c.frequency < Daily {
		c.step = c.interval * c.unit
		c.base = start - DateTime(floorMod(int64(start), c.unit))
		c.setCyclics(r)
		c.narrowCells()
	}
}

// narrowCells takes from the times of cells what INTERVAL never reaches.
func (c *Recurrence) narrowCells() {
	into := int64(c.base.SecondOfDay())
	for _, part := range []struct {
		set         *uint64
		unit, count int64
	}{{&c.cells.hours, 3600, 24}, {&c.cells.minutes, 60, 60}, {&c.cells.seconds, 1, 60}} {
		if c.step%part.unit != 0 {
			continue
		}
		every := gcd(c.step/part.unit, part.count)
		var reached uint64
		for i := into / part.unit % every; i < part.count; i += every {
			reached |= 1 << i
		}
		*part.set &= reached
	}
}

// setCyclics notes what limits the cells and repeats within a week.
func (c *Recurrence) setCyclics(r *Rule) {
	if len(r.ByDay) > 0 {
		c.cyclics = append(c.cyclics, cyclic{r.weekdaySet(), 7, secondsPerDay, int64(Thursday) * secondsPerDay})
	}
	for _, limit := range []cyclic{
		{c.cells.hours, 24, 3600, 0},
		{c.cells.minutes, 60, 60, 0},
		{c.cells.seconds, 60, 1, 0},
	} {
		if limit.unit >= c.unit && limit.set != wordRange(0, int(limit.count)) {
			c.cyclics = append(c.cyclics, limit)
		}
	}
}

func (r *Rule) weekdaySet() (set uint64) {
	for _, w := range r.ByDay {
		set |= 1 << w.Day
	}
	return set
}

// daysPerWeek gives how many days of a week the rule can name at most.
func (r *Rule) daysPerWeek() int {
	if len(r.ByDay) == 0 {
		return 7
	}
	return bits.OnesCount64(r.weekdaySet())
}

// narrow takes from the rule what the interval never reaches, so that a search
// does not meet it over and over. It tells whether anything is left.
func (c *Recurrence) narrow(r *Rule, start DateTime) bool {
	d := start.Date()
	switch {
	case c.frequency == Monthly:
		// Twelve months later it is the same month.
		return narrowMonths(r, d, int(gcd(c.interval, 12)))
	case c.frequency == Daily && c.interval%7 == 0:
		return narrowWeekday(r, d)
	}
	return true
}

func narrowMonths(r *Rule, start Date, every int) bool {
	if every == 1 {
		return true
	}
	_, origin, _ := start.Civil()
	wanted := numbers(r.ByMonth, 13)
	var months []int
	for m := 1; m <= 12; m++ {
		if wanted>>m&1 != 0 && (m-int(origin))%every == 0 {
			months = append(months, m)
		}
	}
	r.ByMonth = months
	return len(months) > 0
}

func narrowWeekday(r *Rule, start Date) bool {
	day := start.Weekday().Every()
	for _, w := range r.ByDay {
		if w == day {
			r.ByDay = []WeekdayNum{day}
			return true
		}
	}
	possible := len(r.ByDay) == 0
	r.ByDay = []WeekdayNum{day}
	return possible
}

// meets tells whether any cell of INTERVAL is on a weekday and at a time of the
// BY parts: both repeat, so looking through one week is enough.
func (c *Recurrence) meets() bool {
	const week = 7 * secondsPerDay
	step := gcd(c.step, week)
	weekdays := cyclic{wordRange(0, 7), 7, secondsPerDay, 0}
	if len(c.cyclics) > 0 && c.cyclics[0].count == 7 {
		weekdays = c.cyclics[0]
	}
	for x := floorMod(int64(c.base)+weekdays.shift, step); x < week; {
		d, second := x/secondsPerDay, int(x%secondsPerDay)
		if weekdays.set>>d&1 == 0 {
			x = (d + 1) * secondsPerDay
		} else if next := c.cells.ceil(second); next == second {
			return true
		} else if next < 0 {
			x = (d + 1) * secondsPerDay
		} else {
			x = d*secondsPerDay + int64(next)
		}
		x += floorMod(int64(c.base)+weekdays.shift-x, step)
	}
	return false
}

// bound sets the first occurrence, and the last if the rule has an end.
func (c *Recurrence) bound(r Rule, start DateTime) {
	last := MaxDateTime
	switch r.Until.Form {
	case OnDate:
		last = r.Until.At.Date().Midnight() + secondsPerDay - 1
	case AtLocal:
		last = r.Until.At
	}
	first, ok := c.ceil(start)
	if !ok || first > last {
		return
	}
	c.first, c.last = first, last
	c.bounded = r.Count > 0 || r.Until.Form != Unbounded
	if r.Count > 0 {
		if t, ok := c.nth(r.Count - 1); ok && t < last {
			c.last = t
			return
		}
	}
	if c.bounded {
		c.last, _ = c.floor(last)
	}
}
