package recur

import (
	"strconv"
	"strings"
)

// Parse reads the value of an RRULE: FREQ=WEEKLY;BYDAY=MO,WE. Names and values may
// be in any case and the parts in any order; parts that RFC 5545 does not know
// are refused. The error is an [*Error] that names the part. Whether the parts
// go together is for [Rule.Validate], which [Compile] calls.
func Parse(text string) (Rule, error) {
	var r Rule
	var seen [len(partNames)]bool
	for part := range strings.SplitSeq(text, ";") {
		name, value, ok := strings.Cut(part, "=")
		if !ok {
			return Rule{}, &Error{Part: "RRULE", Value: part, Want: "parts of the form NAME=value between semicolons"}
		}
		name = strings.ToUpper(name)
		index := partIndex(name)
		if index < 0 {
			return Rule{}, &Error{Part: name, Value: value, Want: "one of " + strings.Join(partNames[:], ", ")}
		}
		// RFC 5545 3.3.10: a part must not occur more than once.
		if seen[index] {
			return Rule{}, &Error{Part: name, Value: value, Want: "each part once"}
		}
		seen[index] = true
		if err := r.set(name, value); err != nil {
			return Rule{}, err
		}
	}
	if !seen[0] {
		return Rule{}, errNoFrequency
	}
	return r, nil
}

var errNoFrequency = &Error{Part: "FREQ", Want: "a frequency; every rule has one"}

var partNames = [...]string{
	"FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY",
	"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST",
}

func partIndex(name string) int {
	for i, known := range partNames {
		if name == known {
			return i
		}
	}
	return -1
}

// set reads the value of one part.
func (r *Rule) set(name, value string) (err error) {
	switch name {
	case "FREQ":
		r.Frequency, err = ParseFrequency(value)
	case "UNTIL":
		r.Until, err = parseUntil(value)
	case "COUNT":
		r.Count, err = parsePositive(name, value, maxCount)
	case "INTERVAL":
		r.Interval, err = parsePositive(name, value, maxInterval)
	case "BYDAY":
		r.ByDay, err = parseDays(value)
	case "WKST":
		var ok bool
		if r.WeekStart, ok = parseWeekday(value); !ok {
			err = &Error{Part: name, Value: value, Want: "a weekday, MO to SU"}
		}
	default:
		for _, list := range r.numberLists() {
			if list.name == name {
				*list.values, err = list.parse(value)
			}
		}
	}
	return err
}

// The largest number of RFC 5545 3.3.8.
const (
	maxInterval = 1<<31 - 1
	maxCount    = 1<<31 - 1
)

// numberList is a part that holds a list of numbers, with the range of RFC 5545
// 3.3.10; a signed one has it below 0 too.
type numberList struct {
	name   string
	values *[]int
	lo, hi int
	signed bool
}

func (r *Rule) numberLists() [8]numberList {
	return [8]numberList{
		{"BYSECOND", &r.BySecond, 0, 60, false},
		{"BYMINUTE", &r.ByMinute, 0, 59, false},
		{"BYHOUR", &r.ByHour, 0, 23, false},
		{"BYMONTHDAY", &r.ByMonthDay, 1, 31, true},
		{"BYYEARDAY", &r.ByYearDay, 1, 366, true},
		{"BYWEEKNO", &r.ByWeekNo, 1, 53, true},
		{"BYMONTH", &r.ByMonth, 1, 12, false},
		{"BYSETPOS", &r.BySetPos, 1, 366, true},
	}
}

func (l numberList) allows(n int) bool {
	return n >= l.lo && n <= l.hi || l.signed && -n >= l.lo && -n <= l.hi
}

func (l numberList) error(value string) error {
	want := "numbers from " + strconv.Itoa(l.lo) + " to " + strconv.Itoa(l.hi)
	if l.signed {
		want += " or -" + strconv.Itoa(l.hi) + " to -" + strconv.Itoa(l.lo)
	}
	return &Error{Part: l.name, Value: value, Want: want}
}

func (l numberList) parse(value string) ([]int, error) {
	var numbers []int
	for text := range strings.SplitSeq(value, ",") {
		n, ok := parseNumber(text, len(strconv.Itoa(l.hi)))
		if !ok || !l.allows(n) || !l.signed && !isDigits(text) {
			return nil, l.error(text)
		}
		numbers = append(numbers, n)
	}
	return numbers, nil
}

func parseDays(value string) ([]WeekdayNum, error) {
	var days []WeekdayNum
	for text := range strings.SplitSeq(value, ",") {
		day, err := ParseWeekdayNum(text)
		if err != nil {
			return nil, err
		}
		days = append(days, day)
	}
	return days, nil
}

// parseNumber reads an optional sign and up to so many digits.
func parseNumber(text string, digits int) (int, bool) {
	unsigned := strings.TrimLeft(text, "+-")
	if len(text)-len(unsigned) > 1 || !isDigits(unsigned) || len(unsigned) > digits {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

func parsePositive(name, value string, limit int) (int, error) {
	n, err := strconv.Atoi(value)
	if err != nil || !isDigits(value) || n < 1 || n > limit {
		return 0, &Error{Part: name, Value: value, Want: "a number from 1 to " + strconv.Itoa(limit)}
	}
	return n, nil
}

func isDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}
