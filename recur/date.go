package recur

import (
	"fmt"
	"time"
)

// Date is a civil day of the Gregorian calendar: the number of days since
// 1970-01-01, in no zone.
type Date int32

// DateTime is a civil date and clock time: the number of seconds since
// 1970-01-01T00:00:00 by a clock that is never put forward or back, in no zone.
type DateTime int64

const (
	secondsPerDay = 86400

	// MinDate is 0001-01-01, the first day that a recurrence reaches.
	MinDate Date = -719162
	// MaxDate is 9999-12-31, the last day that a recurrence reaches.
	MaxDate Date = 2932896

	// MinDateTime is the first second of MinDate.
	MinDateTime = DateTime(MinDate) * secondsPerDay
	// MaxDateTime is the last second of MaxDate.
	MaxDateTime = DateTime(MaxDate)*secondsPerDay + secondsPerDay - 1
)

// NewDate gives the day of year, month and day. Values beyond the usual are
// carried over as [time.Date] does: 32 January is 1 February.
func NewDate(year int, month time.Month, day int) Date {
	m := int(month) - 1
	year += floorDiv(m, 12)
	m = floorMod(m, 12)
	return Date(yearStart(year) + monthStart(m, isLeap(year)) + day - 1)
}

// DateOf gives the day that t has in its own location.
func DateOf(t time.Time) Date {
	return NewDate(t.Date())
}

// Civil gives year, month and day of the month.
func (d Date) Civil() (year int, month time.Month, day int) {
	year, yday := d.split()
	m, mday := monthOf(yday, isLeap(year))
	return year, time.Month(m + 1), mday + 1
}

// Year gives the year.
func (d Date) Year() int {
	year, _ := d.split()
	return year
}

// YearDay gives the day of the year, from 1 to 366.
func (d Date) YearDay() int {
	_, yday := d.split()
	return yday + 1
}

// Weekday gives the day of the week.
func (d Date) Weekday() Weekday {
	// 1970-01-01 was a Thursday.
	return Weekday(floorMod(int(d)+int(Thursday), 7))
}

// At gives the clock time on the day. Values beyond the usual are carried over.
func (d Date) At(hour, minute, second int) DateTime {
	return DateTime(d)*secondsPerDay + DateTime(hour*3600+minute*60+second)
}

// Midnight gives the first second of the day.
func (d Date) Midnight() DateTime {
	return DateTime(d) * secondsPerDay
}

// String writes the day as 2006-01-02.
func (d Date) String() string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// NewDateTime gives the second that the values name. Values beyond the usual are
// carried over as [time.Date] does.
func NewDateTime(year int, month time.Month, day, hour, minute, second int) DateTime {
	return NewDate(year, month, day).At(hour, minute, second)
}

// DateTimeOf gives what calendar and clock show at t in t's own location, to the
// second.
func DateTimeOf(t time.Time) DateTime {
	_, offset := t.Zone()
	return DateTime(t.Unix() + int64(offset))
}

// Date gives the day.
func (t DateTime) Date() Date {
	d, _ := t.split()
	return d
}

// Clock gives hour, minute and second.
func (t DateTime) Clock() (hour, minute, second int) {
	_, s := t.split()
	return s / 3600, s / 60 % 60, s % 60
}

// SecondOfDay gives the seconds since midnight, from 0 to 86399.
func (t DateTime) SecondOfDay() int {
	_, s := t.split()
	return s
}

// String writes the time as 2006-01-02T15:04:05.
func (t DateTime) String() string {
	hour, minute, second := t.Clock()
	return fmt.Sprintf("%sT%02d:%02d:%02d", t.Date(), hour, minute, second)
}

func (t DateTime) split() (Date, int) {
	d := floorDiv(int64(t), secondsPerDay)
	return Date(d), int(int64(t) - d*secondsPerDay)
}

// split gives the year and the day in it, counted from 0.
func (d Date) split() (year, yday int) {
	n := int(d) - int(MinDate) // days since 0001-01-01
	cycle := floorDiv(n, cycleDays)
	n -= cycle * cycleDays
	century := min(n/36524, 3)
	n -= century * 36524
	four := n / 1461
	n -= four * 1461
	one := min(n/365, 3)
	return cycle*400 + century*100 + four*4 + one + 1, n - one*365
}

// The Gregorian calendar repeats every 400 years, which are whole weeks.
const (
	cycleYears = 400
	cycleDays  = 146097
)

// yearStart gives the day number of 1 January.
func yearStart(year int) int {
	y := year - 1
	return int(MinDate) + y*365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400)
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// monthStart gives the day of the year, counted from 0, on which the month
// begins; month 12 gives the length of the year.
func monthStart(month int, leap bool) int {
	start := int(monthStarts[month])
	if leap && month > 1 {
		start++
	}
	return start
}

var monthStarts = [13]int16{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

// monthOf gives the month of a day of the year and the day in it, all from 0.
func monthOf(yday int, leap bool) (month, mday int) {
	month = yday / 31 // right, or one month early
	if next := monthStart(month+1, leap); yday >= next {
		month++
	}
	return month, yday - monthStart(month, leap)
}

func floorDiv[N int | int64](a, b N) N {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod[N int | int64](a, b N) N {
	m := a % b
	if m < 0 {
		m += b
	}
	return m
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
