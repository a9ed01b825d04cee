// Package holiday knows the public holidays of countries, by the rules that set
// them. It lists what holds in a whole country, with the days that stand in for
// holidays at weekends where the law gives such days, and refuses to guess at
// regions and at what a government declares at short notice.
package holiday

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"evovoice/recur"
)

// Day is one holiday.
type Day struct {
	Date recur.Date
	Name string
}

// First and Last are the years that can be asked for.
const (
	First = 1990
	Last  = 2099
)

// Countries lists the countries by their two letters of ISO 3166.
func Countries() []string { return slices.Sorted(maps.Keys(countries)) }

// Known tells whether there is a list for a country, in any case.
func Known(country string) bool { return countries[strings.ToUpper(country)] != nil }

// In lists the holidays of a country in the years from to, both included, by
// date.
func In(country string, from, to int) ([]Day, error) {
	rules := countries[strings.ToUpper(country)]
	switch {
	case rules == nil:
		return nil, fmt.Errorf("there is no list of holidays for the country %.10q", country)
	case from < First || to > Last || to < from:
		return nil, fmt.Errorf("holidays are known from %d to %d", First, Last)
	}
	var list []Day
	// A day off can fall into the year before or after its holiday's.
	for year := from - 1; year <= to+1; year++ {
		for _, d := range ofYear(rules, year) {
			if y := d.Date.Year(); y >= from && y <= to {
				list = append(list, d)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Day) int { return int(a.Date) - int(b.Date) })
	return list, nil
}

// rule sets one holiday.
type rule struct {
	name string
	on   func(year int) (recur.Date, bool)
	// first and last bound the years; 0 is no bound.
	first, last int
	// instead says which day is off when the holiday is at a weekend.
	instead instead
}

// instead is what a country does about holidays at weekends.
type instead int

const (
	nothing   instead = iota
	nearest           // Friday for a Saturday, Monday for a Sunday
	following         // the next day that is no weekend and no holiday
	onSunday          // like following, but for Sundays alone
)

func ofYear(rules []rule, year int) []Day {
	var list []Day
	taken := map[recur.Date]bool{}
	var kept []rule
	for _, r := range rules {
		if r.first > 0 && year < r.first || r.last > 0 && year > r.last {
			continue
		}
		if d, ok := r.on(year); ok {
			list, kept = append(list, Day{d, r.name}), append(kept, r)
			taken[d] = true
		}
	}
	for i, r := range kept {
		if d, ok := r.instead.of(list[i].Date, taken); ok {
			taken[d] = true
			list = append(list, Day{d, r.name + " (day off)"})
		}
	}
	return list
}

func (i instead) of(d recur.Date, taken map[recur.Date]bool) (recur.Date, bool) {
	saturday, sunday := d.Weekday() == recur.Saturday, d.Weekday() == recur.Sunday
	switch {
	case i == nothing || !saturday && !sunday || i == onSunday && saturday:
		return 0, false
	case i == nearest && saturday:
		return d - 1, true
	case i == nearest:
		return d + 1, true
	}
	for d++; d.Weekday() >= recur.Saturday || taken[d]; d++ {
	}
	return d, true
}

// Ways to set a day.

func fixed(month time.Month, day int) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) { return recur.NewDate(year, month, day), true }
}

// nth gives the n-th weekday of a month, counted from its end if n is negative.
func nth(n int, weekday recur.Weekday, month time.Month) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) {
		if n > 0 {
			return from(weekday, recur.NewDate(year, month, 1)) + recur.Date(7*(n-1)), true
		}
		return from(weekday, recur.NewDate(year, month+1, 1)) + recur.Date(7*n), true
	}
}

// fromDay gives the first such weekday on or after a day.
func fromDay(weekday recur.Weekday, month time.Month, day int) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) { return from(weekday, recur.NewDate(year, month, day)), true }
}

func from(weekday recur.Weekday, d recur.Date) recur.Date {
	return d + recur.Date((int(weekday)-int(d.Weekday())+7)%7)
}

// easter gives a day so many days after Easter Sunday.
func easter(days int) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) { return Easter(year) + recur.Date(days), true }
}

// Easter gives Easter Sunday of the western churches. Source: the algorithm of
// Meeus, Jones and Butcher for the Gregorian calendar.
func Easter(year int) recur.Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return recur.NewDate(year, time.Month(month), day)
}

// table gives the days that are written down, and none for other years.
func table(dates ...string) func(int) (recur.Date, bool) {
	byYear := map[int]recur.Date{}
	for _, text := range dates {
		d, err := recur.ParseDate(text)
		if err != nil {
			panic(err) // a date of this package
		}
		byYear[d.Year()] = d
	}
	return func(year int) (recur.Date, bool) {
		d, ok := byYear[year]
		return d, ok
	}
}

// except is a way for all years but those written down.
func except(way func(int) (recur.Date, bool), dates ...string) func(int) (recur.Date, bool) {
	other := table(dates...)
	return func(year int) (recur.Date, bool) {
		if d, ok := other(year); ok {
			return d, true
		}
		return way(year)
	}
}

// every is a way for each n-th year, counted from one of them.
func every(n, start int, way func(int) (recur.Date, bool)) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) {
		if (year-start)%n != 0 {
			return 0, false
		}
		return way(year)
	}
}

// unlessSunday moves a day that is a Sunday to the Saturday before.
func unlessSunday(way func(int) (recur.Date, bool)) func(int) (recur.Date, bool) {
	return func(year int) (recur.Date, bool) {
		d, ok := way(year)
		if d.Weekday() == recur.Sunday {
			d--
		}
		return d, ok
	}
}
