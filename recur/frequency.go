package recur

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Frequency is the unit of a rule (FREQ, RFC 5545 3.3.10). The zero value is none.
type Frequency uint8

// The frequencies, from the finest to the coarsest.
const (
	Secondly Frequency = iota + 1
	Minutely
	Hourly
	Daily
	Weekly
	Monthly
	Yearly
)

var frequencyNames = [...]string{"", "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"}

// String writes the frequency as in a rule: DAILY.
func (f Frequency) String() string {
	if f == 0 || int(f) >= len(frequencyNames) {
		return "Frequency(" + strconv.Itoa(int(f)) + ")"
	}
	return frequencyNames[f]
}

// ParseFrequency reads the name of a frequency in any case. The error is an [*Error].
func ParseFrequency(name string) (Frequency, error) {
	for f, known := range frequencyNames {
		if f > 0 && strings.EqualFold(name, known) {
			return Frequency(f), nil
		}
	}
	return 0, &Error{Part: "FREQ", Value: name, Want: "SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY"}
}

// Weekday is a day of the week. Monday is the zero value, as it is what WKST
// means when a rule does not say.
type Weekday uint8

// The days of the week.
const (
	Monday Weekday = iota
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

const weekdayNames = "MOTUWETHFRSASU"

// WeekdayOf turns a weekday of package time into one of this package.
func WeekdayOf(w time.Weekday) Weekday {
	return Weekday((w + 6) % 7)
}

// Std turns the weekday into one of package time.
func (w Weekday) Std() time.Weekday {
	return time.Weekday((w + 1) % 7)
}

// String writes the weekday as in a rule: MO.
func (w Weekday) String() string {
	if w > Sunday {
		return "Weekday(" + strconv.Itoa(int(w)) + ")"
	}
	return weekdayNames[2*w : 2*w+2]
}

// Every gives each such weekday of the period, as BYDAY=MO does.
func (w Weekday) Every() WeekdayNum {
	return WeekdayNum{Day: w}
}

// Nth gives the n-th such weekday of the month or year, from the end if n is
// negative, as BYDAY=-1MO does.
func (w Weekday) Nth(n int) WeekdayNum {
	return WeekdayNum{Day: w, N: n}
}

// WeekdayNum is an element of BYDAY: a weekday, and which one of the month or
// year. N is 0 for all of them, and from -53 to 53.
type WeekdayNum struct {
	Day Weekday
	N   int
}

// String writes the element as in a rule: -1MO.
func (w WeekdayNum) String() string {
	if w.N == 0 {
		return w.Day.String()
	}
	return strconv.Itoa(w.N) + w.Day.String()
}

// ParseWeekdayNum reads an element of BYDAY, for instance MO, 2TU or -1FR, in any
// case. The error is an [*Error].
func ParseWeekdayNum(text string) (WeekdayNum, error) {
	bad := &Error{Part: "BYDAY", Value: text, Want: "weekdays MO to SU, each with a number from 1 to 53 or -53 to -1 before it or none"}
	if len(text) < 2 {
		return WeekdayNum{}, bad
	}
	number, name := text[:len(text)-2], text[len(text)-2:]
	day, ok := parseWeekday(name)
	if !ok {
		return WeekdayNum{}, bad
	}
	if number == "" {
		return day.Every(), nil
	}
	n, ok := parseNumber(number, 2)
	if !ok || n == 0 || n < -53 || n > 53 {
		return WeekdayNum{}, bad
	}
	return day.Nth(n), nil
}

func parseWeekday(name string) (Weekday, bool) {
	for w := Monday; w <= Sunday; w++ {
		if strings.EqualFold(name, w.String()) {
			return w, true
		}
	}
	return 0, false
}

// Error says which part of a rule is wrong, what it held and what was expected.
type Error struct {
	// Part is the name as in RFC 5545, for instance BYHOUR or DTSTART.
	Part string
	// Value is what the part held, or empty.
	Value string
	// Want is what was expected.
	Want string
}

// Error writes the whole as one line.
func (e *Error) Error() string {
	if e.Value == "" {
		return fmt.Sprintf("recur: %s: want %s", e.Part, e.Want)
	}
	return fmt.Sprintf("recur: %s=%s: want %s", e.Part, e.Value, e.Want)
}
