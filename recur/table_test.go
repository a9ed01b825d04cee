package recur_test

import (
	"strings"
	"testing"

	"evovoice/recur"
)

// TestSpecialCases has rules that programs get wrong, with occurrences from the calendar.
func TestSpecialCases(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, rule, start, from, want string }{
		{"29 February", "FREQ=YEARLY", "2020-02-29", "2020-01-01", "2020-02-29 2024-02-29 2028-02-29"},
		{"29 February leaves out 2100", "FREQ=YEARLY", "2020-02-29", "2095-01-01", "2096-02-29 2104-02-29"},
		{"29 February every 7 years", "FREQ=YEARLY;INTERVAL=7", "2020-02-29", "2020-03-01", "2048-02-29 2076-02-29 2104-02-29"},
		{"31st", "FREQ=MONTHLY", "2026-01-31", "2026-01-01", "2026-01-31 2026-03-31 2026-05-31 2026-07-31"},
		{"last day", "FREQ=MONTHLY;BYMONTHDAY=-1", "2024-01-31", "2024-01-01", "2024-01-31 2024-02-29 2024-03-31 2024-04-30"},
		{"last Friday", "FREQ=MONTHLY;BYDAY=-1FR", "2026-01-30", "2026-01-01", "2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29"},
		{"fifth Friday", "FREQ=MONTHLY;BYDAY=5FR", "2026-01-30", "2026-01-01", "2026-01-30 2026-05-29 2026-07-31"},
		{"every second Tuesday since 2006", "FREQ=WEEKLY;INTERVAL=2", "2006-01-03", "2026-11-01", "2026-11-10 2026-11-24 2026-12-08"},
		{"week 53", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2015-01-01", "2015-01-01", "2015-12-28 2020-12-28 2026-12-28"},
		{"week 53 reaches into January", "FREQ=YEARLY;BYWEEKNO=53", "2015-01-02", "2015-01-03", "2016-01-01 2021-01-01 2027-01-01"},
		{"last week", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO", "2015-01-01", "2019-01-01", "2019-12-23 2020-12-28 2021-12-27"},
		{"week 1 begins in December", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2018-06-01", "2018-06-01", "2018-12-31 2019-12-30 2021-01-04"},
		// With weeks from Sunday, week 1 of 2027 is that of 3 January; from Monday, of 4 January.
		{"week start and number, Sunday", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", "2026-06-01", "2026-06-01", "2027-01-03 2028-01-02"},
		{"week start and number, Monday", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=MO", "2026-06-01", "2026-06-01", "2027-01-10 2028-01-09"},
		{"week start and interval, Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997-08-01", "1997-08-05 1997-08-10 1997-08-19 1997-08-24"},
		{"week start and interval, Sunday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "1997-08-05", "1997-08-01", "1997-08-05 1997-08-17 1997-08-19 1997-08-31"},
		{"last work day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-01", "2026-01-01", "2026-01-30 2026-02-27 2026-03-31 2026-04-30 2026-05-29"},
		{"last work day of the year", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2020-01-01", "2021-01-01", "2021-12-31 2022-12-30 2023-12-29"},
		{"all Wednesdays and the last Saturday", "FREQ=MONTHLY;BYDAY=WE,-1SA", "2026-02-01", "2026-02-01", "2026-02-04 2026-02-11 2026-02-18 2026-02-25 2026-02-28 2026-03-04"},
		{"last day of the year", "FREQ=YEARLY;BYYEARDAY=-1", "2023-01-01", "2023-01-01", "2023-12-31 2024-12-31"},
		{"day 366", "FREQ=YEARLY;BYYEARDAY=366", "2023-01-01", "2023-01-01", "2024-12-31 2028-12-31"},
		{"day -366", "FREQ=YEARLY;BYYEARDAY=-366", "2023-01-01", "2023-01-01", "2024-01-01 2028-01-01"},
		{"number in the month where BYMONTH stands", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-01-01", "2026-01-01", "2026-11-26 2027-11-25"},
		{"number as a limit", "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=2FR", "2026-01-01", "2026-01-01", "2026-02-13 2026-03-13 2026-11-13"},
		{"the start does not match", "FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-01-01", "2026-01-01", "2026-01-05 2026-01-12 -"},
		{"last day of the calendar", "FREQ=DAILY", "2026-01-01", "9999-12-30", "9999-12-30 9999-12-31 -"},
		{"bound is included", "FREQ=DAILY;UNTIL=20260102", "2026-01-01", "2026-01-01", "2026-01-01 2026-01-02 -"},
		{"clock times are ignored for days", "FREQ=DAILY;BYHOUR=9;BYSECOND=7", "2026-01-01", "2026-01-01", "2026-01-01 2026-01-02"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r, err := recur.Parse(c.rule)
			if err != nil {
				t.Fatal(err)
			}
			days, err := recur.CompileDays(r, day(t, c.start))
			if err != nil {
				t.Fatal(err)
			}
			var got, back []string
			want := strings.Fields(c.want)
			for at := range days.Between(day(t, c.from), recur.MaxDate+1) {
				if len(got) == len(want) {
					break
				}
				if !days.Contains(at) {
					t.Errorf("does not contain %s", at)
				}
				got = append(got, at.String())
				if before, ok := days.Previous(at + 1); ok {
					back = append(back, before.String())
				}
			}
			if want[len(want)-1] == "-" {
				want = want[:len(want)-1]
			}
			if strings.Join(got, " ") != strings.Join(want, " ") || strings.Join(back, " ") != strings.Join(want, " ") {
				t.Errorf("%s: got %v, backwards %v, want %v", c.rule, got, back, want)
			}
		})
	}
}

// TestWeekNumbers compares week numbers at the ends of years with a count of
// weeks, over leap years and years beside them, for every start of the week.
func TestWeekNumbers(t *testing.T) {
	t.Parallel()
	for w := recur.Monday; w <= recur.Sunday; w++ {
		for _, n := range []int{1, 2, 51, 52, 53, -1, -2, -51, -52, -53} {
			r := recur.Rule{Frequency: recur.Yearly, ByWeekNo: []int{n}, WeekStart: w}
			for day := range 7 {
				r.ByDay = append(r.ByDay, recur.Weekday(day).Every())
			}
			o := walker{Rule: r}
			for _, from := range []int{1890, 1990} {
				start, end := recur.NewDate(from, 1, 1), recur.NewDate(from+40, 1, 1)
				days, err := recur.CompileDays(r, start)
				if err != nil {
					t.Fatal(err)
				}
				for d := start; d < end; d++ {
					if yday := d.YearDay(); yday > 15 && yday < 350 {
						continue
					}
					number, of := o.week(civil(d.Midnight()))
					if days.Contains(d) != (number == n || number-of-1 == n) {
						t.Fatalf("%s is in week %d of %d, and in BYWEEKNO=%d with WKST=%s: %t", d, number, of, n, w, days.Contains(d))
					}
				}
			}
		}
	}
}

func day(t testing.TB, text string) recur.Date {
	t.Helper()
	d, err := recur.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLenient(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ rule, start, want string }{
		{"FREQ=DAILY;BYYEARDAY=1,-1", "2026-03-01T09:00:00", "2026-12-31T09:00:00 2027-01-01T09:00:00"},
		{"FREQ=WEEKLY;BYMONTHDAY=13;BYDAY=FR", "2026-03-01T09:00:00", "2026-03-13T09:00:00 2026-11-13T09:00:00"},
		{"FREQ=WEEKLY;BYDAY=2MO", "2026-03-01T09:00:00", "2026-03-02T09:00:00 2026-03-09T09:00:00"},
		{"FREQ=MINUTELY;BYSECOND=60;BYSETPOS=-1;BYDAY=1SU", "2026-03-01T09:00:00", "2026-03-01T09:00:59 2026-03-01T09:01:59"},
		{"FREQ=DAILY;BYSETPOS=-1", "2026-03-01T09:00:00", "2026-03-01T09:00:00 2026-03-02T09:00:00"},
		{"FREQ=DAILY;COUNT=2;UNTIL=20260302", "2026-03-01T09:00:00", "2026-03-01T09:00:00 2026-03-02T09:00:00 -"},
		{"FREQ=DAILY;COUNT=3;UNTIL=20260302", "2026-03-01T09:00:00", "2026-03-01T09:00:00 2026-03-02T09:00:00 -"},
	} {
		r, err := recur.Parse(c.rule)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := recur.Compile(r, dateTime(t, c.start)); err == nil {
			t.Errorf("%s conforms", c.rule)
		}
		l := of(t, c.rule, c.start, recur.Lenient)
		want := strings.Fields(c.want)
		var got []string
		for at := range l.All() {
			if got = append(got, at.String()); len(got) == len(want) {
				break
			}
		}
		if want[len(want)-1] == "-" {
			want = want[:len(want)-1]
		}
		if strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("%s: %v, want %v", c.rule, got, want)
		}
	}
}

// TestFirstOfHardRules has rules on which a search step by step takes long.
func TestFirstOfHardRules(t *testing.T) {
	t.Parallel()
	for _, c := range hard {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			r := of(t, c.rule, c.start)
			first, ok := r.First()
			if got := first.String(); ok != (c.first != "") || ok && got != c.first {
				t.Errorf("first %s %t, want %s", got, ok, c.first)
			}
			if next, ok := r.Next(recur.MinDateTime); ok != (c.first != "") || ok && next != first {
				t.Errorf("next %s %t, want %s", next, ok, c.first)
			}
			if last, ok := r.Previous(recur.MaxDateTime); ok != (c.first != "") || ok && !r.Contains(last) {
				t.Errorf("previous %s %t", last, ok)
			}
		})
	}
}
