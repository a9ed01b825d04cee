package recur

// Rule is a recurrence rule of RFC 5545 3.3.10 as plain data. Only Frequency is
// needed; the zero value of every other member is what the RFC takes when the
// part is absent. The lists may be in any order and hold a value twice.
type Rule struct {
	Frequency Frequency
	// Interval is how many periods pass from one that counts to the next; 0 is 1.
	Interval int
	// Count is the number of occurrences; 0 is no limit.
	Count int
	// Until is the last moment that can be an occurrence. At most one of Count and
	// Until is set in a rule that conforms.
	Until Until

	BySecond   []int // 0 to 60; the leap second 60 is taken as 59
	ByMinute   []int // 0 to 59
	ByHour     []int // 0 to 23
	ByDay      []WeekdayNum
	ByMonthDay []int // 1 to 31, -31 to -1 from the end of the month
	ByYearDay  []int // 1 to 366, -366 to -1 from the end of the year
	ByWeekNo   []int // 1 to 53, -53 to -1 from the end of the year
	ByMonth    []int // 1 to 12
	BySetPos   []int // 1 to 366, -366 to -1 from the end of the period

	// WeekStart is the day on which weeks begin (WKST).
	WeekStart Weekday
}

// UntilForm tells how the bound of a rule is written.
type UntilForm uint8

// The forms of a bound.
const (
	// Unbounded is no bound.
	Unbounded UntilForm = iota
	// OnDate is a day, the last one: UNTIL=19971224.
	OnDate
	// AtLocal is a civil time in the zone of the rule: UNTIL=19971224T000000.
	AtLocal
	// AtUTC is an instant: UNTIL=19971224T000000Z. [Rule.In] makes it local.
	AtUTC
)

// Until is the inclusive bound of a rule. The zero value is no bound.
type Until struct {
	Form UntilForm
	// At is the bound; midnight if Form is OnDate, and by the clock of UTC if Form
	// is AtUTC.
	At DateTime
}

// UntilDate gives the bound after which no day counts.
func UntilDate(d Date) Until { return Until{OnDate, d.Midnight()} }

// UntilLocal gives the bound after which no civil time counts.
func UntilLocal(t DateTime) Until { return Until{AtLocal, t} }

// UntilUTC gives the bound as an instant, t by the clock of UTC.
func UntilUTC(t DateTime) Until { return Until{AtUTC, t} }

// String writes the bound as in a rule; no bound is empty.
func (u Until) String() string {
	return string(u.append(nil))
}

// In gives the rule with a bound in UTC written in the zone's civil time, the
// form that [Compile] takes. Of an hour that the zone repeats all counts up to
// the bound, the first time round.
func (r Rule) In(z Zone) Rule {
	if r.Until.Form == AtUTC {
		r.Until = UntilLocal(z.lastBefore(r.Until.At))
	}
	return r
}
