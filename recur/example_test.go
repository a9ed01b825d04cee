package recur_test

import (
	"fmt"
	"time"

	"evovoice/recur"
)

func Example() {
	rule, err := recur.Parse("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3")
	if err != nil {
		fmt.Println(err)
		return
	}
	fridays, err := recur.Compile(rule, recur.NewDateTime(2026, time.January, 1, 22, 0, 0))
	if err != nil {
		fmt.Println(err)
		return
	}
	for at := range fridays.All() {
		fmt.Println(at)
	}
	// Output:
	// 2026-01-30T22:00:00
	// 2026-02-27T22:00:00
	// 2026-03-27T22:00:00
}

func ExampleCompileDays() {
	// Every second Tuesday since long ago.
	days, err := recur.CompileDays(recur.Rule{Frequency: recur.Weekly, Interval: 2}, recur.NewDate(2006, time.January, 3))
	if err != nil {
		fmt.Println(err)
		return
	}
	today := recur.NewDate(2026, time.November, 24)
	next, _ := days.Next(today)
	previous, _ := days.Previous(today)
	fmt.Println(days.Contains(today), next, previous)
	// Output: true 2026-12-08 2026-11-10
}

func ExampleRule_String() {
	rule := recur.Rule{
		Frequency: recur.Monthly,
		ByDay:     []recur.WeekdayNum{recur.Wednesday.Every(), recur.Saturday.Nth(-1)},
		Until:     recur.UntilDate(recur.NewDate(2026, time.December, 31)),
	}
	fmt.Println(rule)
	// Output: FREQ=MONTHLY;UNTIL=20261231;BYDAY=WE,-1SA
}

func ExampleCompile_error() {
	rule, _ := recur.Parse("FREQ=WEEKLY;BYDAY=1MO")
	_, err := recur.Compile(rule, recur.NewDateTime(2026, time.January, 1, 9, 0, 0))
	fmt.Println(err)
	// Output: recur: BYDAY=1MO: want weekdays without a number, which has a meaning only at FREQ=MONTHLY, and at FREQ=YEARLY without BYWEEKNO
}

func ExampleRecurrence_Next() {
	// One second less than a day: each day earlier by the clock, until it is nine.
	drifting, err := recur.Compile(recur.Rule{
		Frequency: recur.Secondly, Interval: 86399, ByHour: []int{9}, ByMinute: []int{0}, BySecond: []int{0},
	}, recur.NewDateTime(2000, time.January, 1, 10, 0, 0))
	if err != nil {
		fmt.Println(err)
		return
	}
	next, ok := drifting.Next(recur.NewDateTime(2026, time.January, 1, 0, 0, 0))
	fmt.Println(next, ok)
	// Output: 2246-05-30T09:00:00 true
}

func ExampleZone_Instant() {
	zone, err := recur.LoadZone("Eastern Standard Time")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(zone)
	fmt.Println(zone.Instant(recur.NewDateTime(2026, time.March, 8, 2, 30, 0)).Format(time.RFC3339))
	fmt.Println(zone.Instants(recur.NewDateTime(2026, time.November, 1, 1, 30, 0)))
	// Output:
	// America/New_York
	// 2026-03-08T03:30:00-04:00
	// [2026-11-01 01:30:00 -0400 EDT 2026-11-01 01:30:00 -0500 EST]
}

func ExampleZone_Transitions() {
	zone, err := recur.LoadZone("Australia/Lord_Howe")
	if err != nil {
		fmt.Println(err)
		return
	}
	year := time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)
	for t := range zone.Transitions(year, year.AddDate(1, 0, 0)) {
		fmt.Println(t.At.Format(time.RFC3339), (t.After-t.Before)/60, "minutes")
	}
	// Output:
	// 2026-04-05T01:30:00+10:30 -30 minutes
	// 2026-10-04T02:30:00+11:00 30 minutes
}
