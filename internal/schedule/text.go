package schedule

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"evovoice/recur"
)

var (
	errDate = errors.New("want a day as 2006-01-02 or a full ISO 8601 date and time")
	errTime = errors.New("want a time as 15:04, 15:04:05, 3:04 PM or a full ISO 8601 date and time")
)

// ParseDate reads a day. A full date and time without an offset gives its day;
// with an offset it is an instant and gives the day that the zone has then. But
// midnight in UTC gives its day in every zone: it is how programs that know
// no days write one.
func ParseDate(text string, zone recur.Zone) (recur.Date, error) {
	text = strings.TrimSpace(text)
	if len(text) == len("2006-01-02") {
		d, err := recur.ParseDate(text)
		if err != nil {
			return 0, errDate
		}
		return d, nil
	}
	t, instant, ok := parseISO(text)
	switch {
	case !ok:
		return 0, errDate
	case !instant:
		return recur.DateOf(t), nil
	case t.Equal(t.UTC().Truncate(24*time.Hour)) && strings.HasSuffix(strings.ToUpper(text), "Z"):
		return recur.DateOf(t.UTC()), nil
	}
	return zone.Civil(t).Date(), nil
}

// ParseTime reads a time of day as seconds from midnight, 24:00 included. A full
// date and time with an offset gives the time that the zone has then.
func ParseTime(text string, zone recur.Zone) (int, error) {
	text = strings.TrimSpace(text)
	if len(text) >= len("2006-01-02T15:04") {
		t, instant, ok := parseISO(text)
		switch {
		case !ok:
			return 0, errTime
		case instant:
			return zone.Civil(t).SecondOfDay(), nil
		}
		return recur.DateTimeOf(t).SecondOfDay(), nil
	}
	clock, half := cutHalf(text)
	parts := strings.Split(clock, ":")
	if len(parts) < 2 || len(parts) > 3 {
		return 0, errTime
	}
	var n [3]int
	for i, part := range parts {
		value, err := strconv.Atoi(part)
		if err != nil || value < 0 || len(part) > 2 || i > 0 && len(part) != 2 || part[0] == '+' {
			return 0, errTime
		}
		n[i] = value
	}
	if half != "" {
		if n[0] < 1 || n[0] > 12 {
			return 0, errTime
		}
		n[0] %= 12
		if half == "PM" {
			n[0] += 12
		}
	}
	if n[1] > 59 || n[2] > 59 || n[0] > 24 || n[0] == 24 && n[1]+n[2] > 0 {
		return 0, errTime
	}
	return n[0]*3600 + n[1]*60 + n[2], nil
}

// cutHalf takes AM or PM off a time.
func cutHalf(text string) (clock, half string) {
	if len(text) < 2 {
		return text, ""
	}
	half = strings.ToUpper(text[len(text)-2:])
	if half != "AM" && half != "PM" {
		return text, ""
	}
	return strings.TrimSpace(text[:len(text)-2]), half
}

// ParseMoment reads a date and time. Without an offset it is local to the zone,
// with times that the clock skips or repeats read as RFC 5545 3.3.5 does.
func ParseMoment(text string, zone recur.Zone) (time.Time, error) {
	text = strings.TrimSpace(text)
	if d, err := recur.ParseDate(text); err == nil && len(text) == 10 {
		return zone.Instant(d.Midnight()), nil
	}
	t, instant, ok := parseISO(text)
	switch {
	case !ok:
		return time.Time{}, errors.New("want a date and time in ISO 8601")
	case instant:
		return t, nil
	}
	return zone.Instant(recur.DateTimeOf(t)), nil
}

// isoLayouts are the forms of a full date and time; package time takes a
// fraction wherever it takes seconds.
var isoLayouts = []struct {
	layout  string
	instant bool
}{
	{time.RFC3339, true},
	{"2006-01-02T15:04Z07:00", true},
	{"2006-01-02T15:04:05Z0700", true},
	{"2006-01-02T15:04:05", false},
	{"2006-01-02T15:04", false},
	{"2006-01-02 15:04:05", false},
	{"2006-01-02 15:04", false},
}

// parseISO reads a full date and time of the years 1 to 9999. One without an
// offset is given in UTC.
func parseISO(text string) (t time.Time, instant, ok bool) {
	text = strings.ToUpper(text)
	for _, l := range isoLayouts {
		t, err := time.Parse(l.layout, text)
		if err == nil {
			return t, l.instant, t.UTC().Year() >= 1 && t.UTC().Year() <= 9999
		}
	}
	return time.Time{}, false, false
}
