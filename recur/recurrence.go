package recur

import (
	"iter"
	"slices"
)

// Recurrence is a rule with its start: an ordered set of civil times.
type Recurrence struct {
	frequency Frequency
	weekStart Weekday
	interval  int64
	origin    int64 // index of the period that has the start

	days      *daySet
	times     clock // in a day, or below DAILY in a cell
	positions *positions

	// Below DAILY; see cells.go.
	unit, step int64
	base       DateTime
	cells      clock
	cyclics    []cyclic

	// The first occurrence, and the last or what none is later than. If there is no
	// occurrence, last is earlier than first.
	first, last DateTime
	bounded     bool
}

// Contains tells whether t is an occurrence. It allocates nothing.
func (r *Recurrence) Contains(t DateTime) bool {
	if t < r.first || t > r.last {
		return false
	}
	if r.frequency < Daily {
		into := floorMod(int64(t), r.unit)
		return r.times.has(int(into)) && r.hasCell(t-DateTime(into))
	}
	d, x := t.split()
	return r.times.has(x) && r.hasDay(d) && (r.positions == nil || r.hasPosition(t))
}

// Next gives the first occurrence later than after.
func (r *Recurrence) Next(after DateTime) (DateTime, bool) {
	if after >= r.last {
		return 0, false
	}
	t, ok := r.ceil(max(after+1, r.first))
	if !ok || t > r.last {
		return 0, false
	}
	return t, true
}

// Previous gives the last occurrence earlier than before.
func (r *Recurrence) Previous(before DateTime) (DateTime, bool) {
	if before <= r.first || r.last < r.first {
		return 0, false
	}
	t, ok := r.floor(min(before-1, r.last))
	if !ok || t < r.first {
		return 0, false
	}
	return t, true
}

// First gives the first occurrence, if there is any.
func (r *Recurrence) First() (first DateTime, ok bool) {
	if r.last < r.first {
		return 0, false
	}
	return r.first, true
}

// Last gives the last occurrence of a rule with an end, COUNT or UNTIL; without
// an end or an occurrence there is none.
func (r *Recurrence) Last() (last DateTime, ok bool) {
	if !r.bounded || r.last < r.first {
		return 0, false
	}
	return r.last, true
}

// Between gives the occurrences from from until before to, in order.
func (r *Recurrence) Between(from, to DateTime) iter.Seq[DateTime] {
	return func(yield func(DateTime) bool) {
		if from > r.last || to <= r.first {
			return
		}
		t, ok := r.ceil(max(from, r.first))
		for ok && t < to && t <= r.last && yield(t) {
			t, ok = r.ceil(t + 1)
		}
	}
}

// All gives every occurrence in order.
func (r *Recurrence) All() iter.Seq[DateTime] {
	return r.Between(MinDateTime, MaxDateTime+1)
}

// ceil gives the first time from t on that the rule names, wherever it begins and ends.
func (r *Recurrence) ceil(t DateTime) (DateTime, bool) {
	switch {
	case r.frequency < Daily:
		return r.ceilFine(t)
	case r.positions != nil:
		return r.ceilPosition(t)
	}
	return r.ceilDaily(t)
}

// floor gives the last time up to t that the rule names.
func (r *Recurrence) floor(t DateTime) (DateTime, bool) {
	switch {
	case r.frequency < Daily:
		return r.floorFine(t)
	case r.positions != nil:
		return r.floorPosition(t)
	}
	return r.floorDaily(t)
}

// Days is a rule whose start is a date: an ordered set of days.
type Days struct {
	at Recurrence // at midnight
}

// Contains tells whether d is an occurrence. It allocates nothing.
func (r *Days) Contains(d Date) bool {
	return r.at.Contains(d.Midnight())
}

// Split is a day with its place in its year: what it takes to ask many
// recurrences about one day.
type Split struct {
	date  Date
	class yearClass
	yday  int
}

// SplitOf splits a day.
func SplitOf(d Date) Split {
	year, yday := d.split()
	return Split{d, classOf(year), yday}
}

// ContainsSplit tells whether the day is an occurrence, as Contains does.
func (r *Days) ContainsSplit(s Split) bool {
	at, t := r.at, s.date.Midnight()
	switch {
	case t < at.first || t > at.last:
		return false
	case at.frequency < Daily || at.positions != nil:
		return at.Contains(t)
	}
	return at.days.byClass[s.class].has(s.yday) && at.times.has(0) && (at.interval == 1 || at.late(at.periodOf(s.date)) == 0)
}

// Next gives the first occurrence later than after.
func (r *Days) Next(after Date) (Date, bool) {
	t, ok := r.at.Next(after.Midnight())
	return t.Date(), ok
}

// Previous gives the last occurrence earlier than before.
func (r *Days) Previous(before Date) (Date, bool) {
	t, ok := r.at.Previous(before.Midnight())
	return t.Date(), ok
}

// First gives the first occurrence, if there is any.
func (r *Days) First() (first Date, ok bool) {
	t, ok := r.at.First()
	return t.Date(), ok
}

// Last gives the last occurrence of a rule with an end, COUNT or UNTIL; without
// an end or an occurrence there is none.
func (r *Days) Last() (last Date, ok bool) {
	t, ok := r.at.Last()
	return t.Date(), ok
}

// Between gives the occurrences from from until before to, in order.
func (r *Days) Between(from, to Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for t := range r.at.Between(from.Midnight(), to.Midnight()) {
			if !yield(t.Date()) {
				return
			}
		}
	}
}

// All gives every occurrence in order.
func (r *Days) All() iter.Seq[Date] {
	return r.Between(MinDate, MaxDate+1)
}

// Option changes how a rule is compiled.
type Option uint8

// Lenient takes rules that RFC 5545 forbids but that are met in the field, in the
// way most programs understand them. BYYEARDAY, BYMONTHDAY and BYWEEKNO limit the
// days at every frequency; a number before a weekday is left out where it has no
// meaning; BYSETPOS may stand alone; of COUNT and UNTIL the earlier end holds; a
// bound that is a day takes in the whole of it, and one that is a time ends
// a rule of days on its day.
const Lenient Option = 1

func lenient(options []Option) bool {
	return slices.Contains(options, Lenient)
}
