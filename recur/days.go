package recur

// periodOf gives the index of the period of a rule, DAILY or coarser, that has the day.
func (r *Recurrence) periodOf(d Date) int64 {
	switch r.frequency {
	case Yearly:
		return int64(d.Year())
	case Monthly:
		year, yday := d.split()
		month, _ := monthOf(yday, isLeap(year))
		return int64(year)*12 + int64(month)
	case Weekly:
		// RFC 5545 3.3.10: weeks begin on WKST.
		return floorDiv(int64(d)+int64(Thursday)-int64(r.weekStart), 7)
	}
	return int64(d)
}

// periodStart gives the number of the period's first day, which may lie beyond
// what a Date holds.
func (r *Recurrence) periodStart(index int64) int64 {
	switch r.frequency {
	case Yearly:
		return int64(yearStart(clampYear(index)))
	case Monthly:
		year := clampYear(floorDiv(index, 12))
		return int64(yearStart(year) + monthStart(int(floorMod(index, 12)), isLeap(year)))
	case Weekly:
		return index*7 - int64(Thursday) + int64(r.weekStart)
	}
	return index
}

// clampYear keeps day numbers small: all beyond the year 9999 is out of reach.
func clampYear(year int64) int {
	return int(min(max(year, 0), 10000))
}

// late gives by how many periods the day's period follows one that counts.
// RFC 5545 3.3.10: with INTERVAL each n-th period counts, from DTSTART's on.
func (r *Recurrence) late(index int64) int64 {
	return floorMod(index-r.origin, r.interval)
}

func (r *Recurrence) hasDay(d Date) bool {
	return r.days.has(d) && (r.interval == 1 || r.late(r.periodOf(d)) == 0)
}

// nextDay gives the first day from d on that is in a period that counts.
func (r *Recurrence) nextDay(d Date) (Date, bool) {
	for ok := true; ; {
		d, ok = r.days.next(d)
		if !ok || r.interval == 1 {
			return d, ok
		}
		index := r.periodOf(d)
		late := r.late(index)
		if late == 0 {
			return d, true
		}
		start := r.periodStart(index - late + r.interval)
		if start > int64(MaxDate) {
			return 0, false
		}
		d = Date(start)
	}
}

// previousDay gives the last day up to d that is in a period that counts.
func (r *Recurrence) previousDay(d Date) (Date, bool) {
	for ok := true; ; {
		d, ok = r.days.previous(d)
		if !ok || r.interval == 1 {
			return d, ok
		}
		index := r.periodOf(d)
		late := r.late(index)
		if late == 0 {
			return d, true
		}
		end := r.periodStart(index-late+1) - 1
		if end < int64(MinDate) {
			return 0, false
		}
		d = Date(end)
	}
}

// ceilDaily gives the first time from t on of a rule that is DAILY or coarser.
func (r *Recurrence) ceilDaily(t DateTime) (DateTime, bool) {
	d, x := t.split()
	if r.hasDay(d) {
		if x = r.times.ceil(x); x >= 0 {
			return d.Midnight() + DateTime(x), true
		}
	}
	d, ok := r.nextDay(d + 1)
	return d.Midnight() + DateTime(r.times.first()), ok
}

// floorDaily gives the last time up to t.
func (r *Recurrence) floorDaily(t DateTime) (DateTime, bool) {
	d, x := t.split()
	if r.hasDay(d) {
		if x = r.times.floor(x); x >= 0 {
			return d.Midnight() + DateTime(x), true
		}
	}
	d, ok := r.previousDay(d - 1)
	return d.Midnight() + DateTime(r.times.last()), ok
}
