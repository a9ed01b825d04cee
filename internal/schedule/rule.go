package schedule

import (
	"evovoice/internal/condition"
	"evovoice/recur"
)

// shape is how a rule matches.
type shape uint8

const (
	never shape = iota
	always
	onDays        // days, and windows of each
	often         // occurrences within days, each of which lasts
	customerState // while the customer's own state is a given one
)

// compiled is a rule made ready for questions.
type compiled struct {
	rule      *Rule
	priority  int
	oneOff    bool
	shape     shape
	condition *condition.Program
	// broken says why the rule can never match, if that is so.
	broken Problem

	days    dates
	windows []window
	// overnight tells that windows go past midnight.
	overnight bool

	fine   *recur.Recurrence
	lasts  recur.DateTime
	joined bool // each occurrence lasts until the next, with no gap at all
}

// window is a part of the time after a day's midnight in seconds: [from, to),
// at most two days long.
type window struct{ from, to int32 }

const day = 86400

// dates is an ordered set of days: a range, or a recurrence.
type dates struct {
	first, last recur.Date
	recurring   *recur.Days
}

func (s *dates) contains(d recur.Date) bool {
	if d < s.first || d > s.last {
		return false
	}
	return s.recurring == nil || s.recurring.Contains(d)
}

// containsSplit tells the same as contains.
func (s *dates) containsSplit(d recur.Date, split recur.Split) bool {
	if d < s.first || d > s.last {
		return false
	}
	return s.recurring == nil || s.recurring.ContainsSplit(split)
}

// next gives the first day later than d.
func (s *dates) next(d recur.Date) (recur.Date, bool) {
	if s.recurring != nil {
		return s.recurring.Next(d)
	}
	n := max(d+1, s.first)
	return n, n <= s.last
}

// civil is a moment by the clock of a zone.
type civil struct {
	at     recur.DateTime
	date   recur.Date
	second int32
	// split is the date again, for the rules that ask about its year.
	split recur.Split
}

func civilOf(t recur.DateTime) civil {
	date := t.Date()
	return civil{t, date, int32(t.SecondOfDay()), recur.SplitOf(date)}
}

func (c civil) moment() condition.Moment {
	year, month, mday := c.date.Civil()
	hour, minute, _ := c.at.Clock()
	return condition.NewMoment(year, month, mday, hour, minute, c.date.Weekday().Std())
}

// matches tells whether the time is the rule's; neither the condition nor
// the customer's state is asked.
func (r *compiled) matches(c civil) bool {
	switch r.shape {
	case always:
		return true
	case onDays:
		return r.inWindow(c.second) && r.days.containsSplit(c.date, c.split) ||
			r.overnight && r.inWindow(c.second+day) && r.days.contains(c.date-1)
	case often:
		began, ok := r.fine.Previous(c.at + 1)
		return ok && c.at < began+r.lasts
	}
	return false
}

func (r *compiled) inWindow(second int32) bool {
	for i := range r.windows {
		if second < r.windows[i].from {
			return false
		}
		if second < r.windows[i].to {
			return true
		}
	}
	return false
}

// end is later than every civil time.
const end = recur.MaxDateTime + 1

// span tells whether the time is the rule's, and until when at least that stays so.
func (r *compiled) span(c civil) (active bool, until recur.DateTime) {
	switch r.shape {
	case always:
		return true, end
	case onDays:
		return r.spanOfDays(c)
	case often:
		return r.spanOften(c)
	}
	return false, end
}

func (r *compiled) spanOfDays(c civil) (active bool, until recur.DateTime) {
	next := end
	for _, d := range [...]recur.Date{c.date - 1, c.date} {
		if d < c.date && !r.overnight || !r.days.contains(d) {
			continue
		}
		for _, w := range r.windows {
			from, to := d.Midnight()+recur.DateTime(w.from), d.Midnight()+recur.DateTime(w.to)
			switch {
			case c.at >= from && c.at < to:
				active, until = true, max(until, to)
			case c.at < from:
				next = min(next, from)
			}
		}
	}
	if active {
		return true, until
	}
	if d, ok := r.days.next(c.date); ok && len(r.windows) > 0 {
		next = min(next, d.Midnight()+recur.DateTime(r.windows[0].from))
	}
	return false, next
}

func (r *compiled) spanOften(c civil) (active bool, until recur.DateTime) {
	began, ok := r.fine.Previous(c.at + 1)
	if !ok || c.at >= began+r.lasts {
		next, ok := r.fine.Next(c.at)
		if !ok {
			return false, end
		}
		return false, next
	}
	if !r.joined {
		return true, began + r.lasts
	}
	last, ok := r.fine.Last()
	if !ok {
		return true, end
	}
	return true, last + r.lasts
}

// life gives the first moment of the rule, and that after its last if it ends.
func (r *compiled) life() (from, to recur.DateTime, ok bool) {
	switch r.shape {
	case always, customerState:
		return recur.MinDateTime, end, true
	case onDays:
		return r.lifeOfDays()
	case often:
		first, ok := r.fine.First()
		if !ok {
			return 0, 0, false
		}
		last, ends := r.fine.Last()
		if !ends {
			return first, end, true
		}
		return first, last + r.lasts, true
	}
	return 0, 0, false
}

func (r *compiled) lifeOfDays() (from, to recur.DateTime, ok bool) {
	if len(r.windows) == 0 || r.days.last < r.days.first {
		return 0, 0, false
	}
	first, last, ends := r.days.first, r.days.last, r.days.last < recur.MaxDate
	if r.days.recurring != nil {
		if first, ok = r.days.recurring.First(); !ok {
			return 0, 0, false
		}
		last, ends = r.days.recurring.Last()
	}
	from = first.Midnight() + recur.DateTime(r.windows[0].from)
	if !ends {
		return from, end, true
	}
	return from, last.Midnight() + recur.DateTime(r.windows[len(r.windows)-1].to), true
}

// grainEnd is when a condition may next change its mind.
func grainEnd(g condition.Grain, c civil) recur.DateTime {
	switch g {
	case condition.EachDay:
		return (c.date + 1).Midnight()
	case condition.EachHour:
		return c.at + 3600 - recur.DateTime(c.second%3600)
	case condition.EachMinute:
		return c.at + 60 - recur.DateTime(c.second%60)
	}
	return end
}
