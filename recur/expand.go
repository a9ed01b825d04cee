package recur

// daysOf gives the days of a year on which the rule can fall. The rule's day
// parts are complete: see withDefaults.
//
// Each part of the table in RFC 5545 3.3.10 either limits the days or expands
// the period to them. Once the missing parts are filled in from the start, both
// are the same: a day must be in every list that is there.
func (r *Rule) daysOf(c yearClass) bitset {
	var days bitset
	days.addRange(0, c.length())
	if len(r.ByMonth) > 0 {
		limit := r.months(c)
		days.and(&limit)
	}
	if len(r.ByWeekNo) > 0 {
		limit := r.weeks(c)
		days.and(&limit)
	}
	if len(r.ByYearDay) > 0 {
		limit := r.yearDays(c)
		days.and(&limit)
	}
	if len(r.ByMonthDay) > 0 {
		limit := r.monthDays(c)
		days.and(&limit)
	}
	if len(r.ByDay) > 0 {
		limit := r.weekdays(c)
		days.and(&limit)
	}
	return days
}

// months are the days of BYMONTH.
func (r *Rule) months(c yearClass) (days bitset) {
	for _, m := range r.ByMonth {
		lo, hi := monthBounds(c, m-1)
		days.addRange(lo, hi)
	}
	return days
}

func monthBounds(c yearClass, month int) (lo, hi int) {
	isLeap := c.phase() == leap
	return monthStart(month, isLeap), monthStart(month+1, isLeap)
}

// yearDays are the days of BYYEARDAY.
func (r *Rule) yearDays(c yearClass) (days bitset) {
	for _, n := range r.ByYearDay {
		// RFC 5545 3.3.10: -1 is the last day of the year; a day that the year does not
		// have is left out.
		if i := fromEnd(n, c.length()); i >= 0 {
			days.add(i)
		}
	}
	return days
}

// monthDays are the days of BYMONTHDAY in every month.
func (r *Rule) monthDays(c yearClass) (days bitset) {
	for month := range 12 {
		lo, hi := monthBounds(c, month)
		for _, n := range r.ByMonthDay {
			// RFC 5545 3.3.10: -1 is the last day of the month; an invalid date, like 30
			// February, is left out and not moved.
			if i := fromEnd(n, hi-lo); i >= 0 {
				days.add(lo + i)
			}
		}
	}
	return days
}

// fromEnd turns a position from 1, or from -1 for the last, of so many into one
// from 0; -1 if there is none.
func fromEnd(n, length int) int {
	if n < 0 {
		n += length + 1
	}
	if n < 1 || n > length {
		return -1
	}
	return n - 1
}

// weekdays are the days of BYDAY. Its elements are a union: a plain weekday and a
// numbered one each add their days.
func (r *Rule) weekdays(c yearClass) (days bitset) {
	for _, w := range r.ByDay {
		switch {
		case w.N == 0:
			days.addWeekday(c, w.Day, 0, c.length())
		// RFC 5545 3.3.10, notes 1 and 2: the number counts in the month at MONTHLY, and at
		// YEARLY if there is a BYMONTH; otherwise in the year.
		case r.Frequency == Monthly || len(r.ByMonth) > 0:
			for month := range 12 {
				lo, hi := monthBounds(c, month)
				days.addNumbered(c, w, lo, hi)
			}
		default:
			days.addNumbered(c, w, 0, c.length())
		}
	}
	return days
}

// weeks are the days of BYWEEKNO. The first days of a year may belong to the
// last week of the year before, and the last days to the first week of the next.
func (r *Rule) weeks(c yearClass) (days bitset) {
	before, after := 365, 365
	switch c.phase() {
	case afterLeap:
		before = 366
	case beforeLeap:
		after = 366
	}
	begins, length := int(c.begins()), c.length()
	start := r.firstWeek(begins)
	end := length + r.firstWeek(begins+length)
	weeksBefore := (start + before - r.firstWeek(begins-before)) / 7
	weeks := (end - start) / 7
	weeksAfter := (after + r.firstWeek(begins+length+after) - (end - length)) / 7

	for _, n := range r.ByWeekNo {
		if i := fromEnd(n, weeks); i >= 0 {
			days.addRange(start+7*i, min(start+7*i+7, length))
		}
		if fromEnd(n, weeksBefore) == weeksBefore-1 {
			days.addRange(0, start)
		}
		if fromEnd(n, weeksAfter) == 0 {
			days.addRange(end, length)
		}
	}
	return days
}

// firstWeek gives the day on which week 1 begins, counted from 1 January of a
// year that begins on a weekday: from -3 to 3.
func (r *Rule) firstWeek(begins int) int {
	// RFC 5545 3.3.10: weeks begin on WKST, and week 1 is the first that has at
	// least four days in the year.
	into := floorMod(begins-int(r.WeekStart), 7)
	if into <= 3 {
		return -into
	}
	return 7 - into
}

// withDefaults fills in what the rule does not say from its start, and puts the
// leap second in its place. RFC 5545 3.3.10: what is needed to find the
// occurrences and not in the rule comes from DTSTART.
func (r Rule) withDefaults(start DateTime) Rule {
	_, month, mday := start.Date().Civil()
	weekday := start.Date().Weekday()
	if len(r.ByDay)+len(r.ByMonthDay)+len(r.ByYearDay) == 0 {
		switch r.Frequency {
		case Yearly:
			if len(r.ByWeekNo) > 0 {
				r.ByDay = []WeekdayNum{weekday.Every()}
				break
			}
			if len(r.ByMonth) == 0 {
				r.ByMonth = []int{int(month)}
			}
			r.ByMonthDay = []int{mday}
		case Monthly:
			r.ByMonthDay = []int{mday}
		case Weekly:
			r.ByDay = []WeekdayNum{weekday.Every()}
		}
	}
	hour, minute, second := start.Clock()
	if len(r.ByHour) == 0 && r.Frequency > Hourly {
		r.ByHour = []int{hour}
	}
	if len(r.ByMinute) == 0 && r.Frequency > Minutely {
		r.ByMinute = []int{minute}
	}
	if len(r.BySecond) == 0 && r.Frequency > Secondly {
		r.BySecond = []int{second}
	}
	return r
}
