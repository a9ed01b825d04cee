package condition

import (
	"fmt"
	"strings"
	"time"
)

// Moment is a civil date and time to the minute, as conditions see it.
type Moment struct {
	Year    int    `expr:"year"`
	Month   int    `expr:"month"`
	Day     int    `expr:"day"`
	Hour    int    `expr:"hour"`
	Minute  int    `expr:"minute"`
	Weekday string `expr:"weekday"` // Sunday to Saturday
	Date    string `expr:"date"`    // 2006-01-02
	Time    string `expr:"time"`    // 15:04
}

// NewMoment gives the moment of a civil date and time.
func NewMoment(year int, month time.Month, day, hour, minute int, weekday time.Weekday) Moment {
	return Moment{
		Year: year, Month: int(month), Day: day, Hour: hour, Minute: minute, Weekday: weekday.String(),
		Date: fmt.Sprintf("%04d-%02d-%02d", year, month, day), Time: fmt.Sprintf("%02d:%02d", hour, minute),
	}
}

// Grain is how often an answer can change by the clock alone.
type Grain int

// The grains, from the coarsest to the finest.
const (
	// Never is for conditions that do not read the moment.
	Never Grain = iota
	// EachDay is for those that read its date.
	EachDay
	// EachHour is for those that read its hour too.
	EachHour
	// EachMinute is for all others.
	EachMinute
)

func grainOf(member string) Grain {
	switch member {
	case "year", "month", "day", "weekday", "date":
		return EachDay
	case "hour":
		return EachHour
	}
	return EachMinute
}

// layout writes the moment by a pattern of yyyy, MM, dd, HH and mm.
func (m Moment) layout(pattern string) string {
	return strings.NewReplacer(
		"yyyy", fmt.Sprintf("%04d", m.Year), "MM", fmt.Sprintf("%02d", m.Month), "dd", fmt.Sprintf("%02d", m.Day),
		"HH", fmt.Sprintf("%02d", m.Hour), "mm", fmt.Sprintf("%02d", m.Minute),
	).Replace(pattern)
}
