package recur

import (
	"errors"
	"strconv"
)

// Validate checks the rule against RFC 5545 3.3.10: the range of each number,
// and which parts may stand beside which frequency. Errors are [*Error], joined
// if there are several.
func (r Rule) Validate() error {
	return errors.Join(append(r.badValues(), r.badCompany()...)...)
}

// badValues gives what no reading of the rule makes sense of.
func (r Rule) badValues() []error {
	var bad []error
	wrong := func(part, value, want string) { bad = append(bad, &Error{part, value, want}) }
	switch {
	case r.Frequency == 0:
		bad = append(bad, errNoFrequency)
	case r.Frequency > Yearly:
		wrong("FREQ", r.Frequency.String(), "a frequency of this package")
	}
	if r.Interval < 0 || r.Interval > maxInterval {
		wrong("INTERVAL", strconv.Itoa(r.Interval), "a number from 1 to "+strconv.Itoa(maxInterval)+", or 0 for 1")
	}
	if r.Count < 0 || r.Count > maxCount {
		wrong("COUNT", strconv.Itoa(r.Count), "a number from 1 to "+strconv.Itoa(maxCount)+", or 0 for no limit")
	}
	if r.Until.Form > AtUTC {
		wrong("UNTIL", "", "a form of this package")
	}
	if u := r.Until; u.Form != Unbounded && (u.At < MinDateTime || u.At > MaxDateTime) {
		wrong("UNTIL", "", "a time in the years 1 to 9999")
	}
	if r.WeekStart > Sunday {
		wrong("WKST", r.WeekStart.String(), "a weekday of this package")
	}
	for _, list := range r.numberLists() {
		for _, n := range *list.values {
			if !list.allows(n) {
				bad = append(bad, list.error(strconv.Itoa(n)))
			}
		}
	}
	for _, w := range r.ByDay {
		if w.Day > Sunday || w.N < -53 || w.N > 53 {
			wrong("BYDAY", w.String(), "a weekday of this package with a number from -53 to 53")
		}
	}
	return bad
}

// badCompany gives what the RFC forbids though it can be understood.
func (r Rule) badCompany() []error {
	var bad []error
	wrong := func(part, value, want string) { bad = append(bad, &Error{part, value, want}) }
	f := r.Frequency
	// RFC 5545 3.3.10: UNTIL or COUNT, but not both.
	if r.Count != 0 && r.Until.Form != Unbounded {
		wrong("COUNT", strconv.Itoa(r.Count), "no COUNT beside UNTIL")
	}
	// RFC 5545 3.3.10: a numeric value with BYDAY only at MONTHLY and YEARLY, and at
	// YEARLY only without BYWEEKNO.
	if !r.numbersWeekdays() {
		for _, w := range r.ByDay {
			if w.N != 0 {
				wrong("BYDAY", w.String(), "weekdays without a number, which has a meaning only at FREQ=MONTHLY, and at FREQ=YEARLY without BYWEEKNO")
			}
		}
	}
	// RFC 5545 3.3.10: BYMONTHDAY not at WEEKLY.
	if len(r.ByMonthDay) > 0 && f == Weekly {
		wrong("BYMONTHDAY", "", "another frequency than FREQ="+f.String())
	}
	// RFC 5545 3.3.10: BYYEARDAY not at DAILY, WEEKLY and MONTHLY.
	if len(r.ByYearDay) > 0 && (f == Daily || f == Weekly || f == Monthly) {
		wrong("BYYEARDAY", "", "another frequency than FREQ="+f.String())
	}
	// RFC 5545 3.3.10: BYWEEKNO at YEARLY only.
	if len(r.ByWeekNo) > 0 && f != Yearly {
		wrong("BYWEEKNO", "", "FREQ=YEARLY")
	}
	// RFC 5545 3.3.10: BYSETPOS only beside another BYxxx part.
	if len(r.BySetPos) > 0 && !r.hasOtherBy() {
		wrong("BYSETPOS", "", "another BY part beside it")
	}
	return bad
}

func (r Rule) numbersWeekdays() bool {
	return r.Frequency == Monthly || r.Frequency == Yearly && len(r.ByWeekNo) == 0
}

func (r Rule) hasOtherBy() bool {
	return len(r.BySecond)+len(r.ByMinute)+len(r.ByHour)+len(r.ByDay)+len(r.ByMonthDay)+
		len(r.ByYearDay)+len(r.ByWeekNo)+len(r.ByMonth) > 0
}

// conforming gives the rule as [Lenient] reads it.
func (r Rule) conforming() Rule {
	if r.numbersWeekdays() {
		return r
	}
	days := make([]WeekdayNum, len(r.ByDay))
	for i, w := range r.ByDay {
		days[i] = w.Day.Every()
	}
	r.ByDay = days
	return r
}
