package recur

import (
	"strconv"
	"strings"
	"time"
)

// ParseDate reads a day as 20060102 (RFC 5545 3.3.4) or 2006-01-02. The error is
// an [*Error].
func ParseDate(text string) (Date, error) {
	if d, ok := parseDate(text); ok {
		return d, nil
	}
	return 0, &Error{Part: "date", Value: text, Want: "a day of the years 1 to 9999 as 20060102 or 2006-01-02"}
}

// ParseDateTime reads a civil time as 20060102T150405 (RFC 5545 3.3.5, form 1) or
// 2006-01-02T15:04:05. The leap second 60 is read as 59. The error is an [*Error].
func ParseDateTime(text string) (DateTime, error) {
	if t, ok := parseDateTime(text); ok {
		return t, nil
	}
	return 0, &Error{Part: "time", Value: text, Want: "a local time of the years 1 to 9999 as 20060102T150405 or 2006-01-02T15:04:05"}
}

func parseDate(text string) (Date, bool) {
	if len(text) == 10 && text[4] == '-' && text[7] == '-' {
		text = text[:4] + text[5:7] + text[8:]
	}
	if len(text) != 8 || !isDigits(text) {
		return 0, false
	}
	year, month, day := number(text[:4]), number(text[4:6]), number(text[6:])
	d := NewDate(year, time.Month(month), day)
	y, m, md := d.Civil()
	return d, year > 0 && y == year && int(m) == month && md == day
}

func parseDateTime(text string) (DateTime, bool) {
	date, clock, ok := strings.Cut(text, "T")
	if !ok {
		return 0, false
	}
	if len(clock) == 8 && len(date) == 10 && clock[2] == ':' && clock[5] == ':' {
		clock = clock[:2] + clock[3:5] + clock[6:]
	} else if len(date) != 8 {
		return 0, false
	}
	d, ok := parseDate(date)
	if !ok || len(clock) != 6 || !isDigits(clock) {
		return 0, false
	}
	hour, minute, second := number(clock[:2]), number(clock[2:4]), number(clock[4:])
	// RFC 5545 3.3.12: who knows no leap seconds takes the second 60 as 59.
	return d.At(hour, minute, min(second, 59)), hour < 24 && minute < 60 && second <= 60
}

// number reads digits.
func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

func parseUntil(value string) (Until, error) {
	if d, ok := parseDate(value); ok && len(value) == 8 {
		return UntilDate(d), nil
	}
	local, utc := strings.CutSuffix(strings.ToUpper(value), "Z")
	if t, ok := parseDateTime(local); ok && len(local) == 15 {
		if utc {
			return UntilUTC(t), nil
		}
		return UntilLocal(t), nil
	}
	return Until{}, &Error{Part: "UNTIL", Value: value, Want: "a day as 20060102, a local time as 20060102T150405 or one in UTC as 20060102T150405Z"}
}

// appendDate writes 20060102.
func appendDate(b []byte, d Date) []byte {
	year, month, day := d.Civil()
	return appendDigits(b, year*10000+int(month)*100+day, 8)
}

// appendDateTime writes 20060102T150405.
func appendDateTime(b []byte, t DateTime) []byte {
	hour, minute, second := t.Clock()
	b = append(appendDate(b, t.Date()), 'T')
	return appendDigits(b, hour*10000+minute*100+second, 6)
}

func appendDigits(b []byte, n, width int) []byte {
	digits := strconv.Itoa(n)
	for range width - len(digits) {
		b = append(b, '0')
	}
	return append(b, digits...)
}

func (u Until) append(b []byte) []byte {
	switch u.Form {
	case OnDate:
		return appendDate(b, u.At.Date())
	case AtLocal:
		return appendDateTime(b, u.At)
	case AtUTC:
		return append(appendDateTime(b, u.At), 'Z')
	}
	return b
}

// String writes the rule as in an RRULE, in capitals, so that [Parse] reads an
// equal rule if this one conforms. Parts that say what holds without them
// (INTERVAL=1, WKST=MO) are left out.
func (r Rule) String() string {
	b := append([]byte("FREQ="), r.Frequency.String()...)
	if r.Until.Form != Unbounded {
		b = r.Until.append(append(b, ";UNTIL="...))
	}
	if r.Count != 0 {
		b = strconv.AppendInt(append(b, ";COUNT="...), int64(r.Count), 10)
	}
	if r.Interval != 0 && r.Interval != 1 {
		b = strconv.AppendInt(append(b, ";INTERVAL="...), int64(r.Interval), 10)
	}
	for _, list := range r.numberLists() {
		if list.name == "BYMONTHDAY" && len(r.ByDay) > 0 {
			b = append(b, ";BYDAY="...)
			b = appendList(b, r.ByDay, func(b []byte, w WeekdayNum) []byte { return append(b, w.String()...) })
		}
		if len(*list.values) > 0 {
			b = append(append(append(b, ';'), list.name...), '=')
			b = appendList(b, *list.values, func(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) })
		}
	}
	if r.WeekStart != Monday {
		b = append(append(b, ";WKST="...), r.WeekStart.String()...)
	}
	return string(b)
}

func appendList[E any](b []byte, list []E, add func([]byte, E) []byte) []byte {
	for i, e := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = add(b, e)
	}
	return b
}

// MarshalText writes the rule as [Rule.String] does.
func (r Rule) MarshalText() ([]byte, error) {
	if r.Frequency == 0 {
		return nil, errNoFrequency
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads the rule as [Parse] does.
func (r *Rule) UnmarshalText(text []byte) (err error) {
	*r, err = Parse(string(text))
	return err
}
