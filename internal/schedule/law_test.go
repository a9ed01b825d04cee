package schedule_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/schedule"
	"evovoice/recur"
)

var zones = []string{"", "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"}

var (
	states      = rapid.SampledFrom([]string{"Business Hours", "After Hours", "Holiday", "Lunch", ""})
	clockTimes  = rapid.SampledFrom([]string{"", "", "00:00", "02:15", "02:45", "06:00", "09:00", "12:30", "17:00", "22:00", "23:59"})
	startDates  = rapid.SampledFrom([]string{"", "2023-12-28", "2024-02-29", "2024-03-08", "2024-10-31", "2025-01-01"})
	untilDates  = rapid.SampledFrom([]string{"", "", "", "2024-11-04", "2025-03-31", "2026-12-31"})
	frequencies = rapid.SampledFrom([]string{"None", "None", "Daily", "Weekly", "Weekly", "Monthly", "Yearly", "Hourly", "Minutely"})
	weekdays    = rapid.SampledFrom(api.DayOfWeek("").Members())
)

func someOf(t *rapid.T, name string, lo, hi int, chance int) []int {
	if rapid.IntRange(0, chance).Draw(t, name+" set") > 0 {
		return nil
	}
	return rapid.SliceOfN(rapid.IntRange(lo, hi).Filter(func(n int) bool { return n != 0 || lo == 0 }), 1, 3).Draw(t, name)
}

func drawRule(t *rapid.T) api.SchedulingRule {
	r := api.SchedulingRule{
		State: states.Draw(t, "state"), Priority: rapid.IntRange(0, 2).Draw(t, "priority"),
		Frequency: api.SchedulingRuleFrequency(frequencies.Draw(t, "frequency")),
		StartDate: startDates.Draw(t, "start date"), UntilDate: untilDates.Draw(t, "until"),
		StartTime: clockTimes.Draw(t, "start time"), EndTime: clockTimes.Draw(t, "end time"),
		IsAllDay: rapid.IntRange(0, 5).Draw(t, "all day") == 0,
		Interval: rapid.SampledFrom([]int{0, 0, 1, 2, 3, 5}).Draw(t, "interval"),
		Count:    rapid.SampledFrom([]int{0, 0, 0, 1, 4, 30}).Draw(t, "count"),
		ByMonth:  someOf(t, "months", 1, 12, 3), ByMonthDay: someOf(t, "month days", -31, 31, 4),
		ByYearDay: someOf(t, "year days", -366, 366, 6), ByWeekNo: someOf(t, "weeks", -53, 53, 5),
		BySetPosition: someOf(t, "positions", -4, 4, 5),
		ByHour:        someOf(t, "hours", 0, 23, 6), ByMinute: someOf(t, "minutes", 0, 59, 8),
	}
	if r.Count > 0 && r.StartDate == "" {
		r.StartDate = "2024-01-31" // counting from 1970 takes the reference long
	}
	if r.Frequency == "Minutely" {
		r.Count = 0
	}
	for range rapid.IntRange(0, 3).Draw(t, "weekdays") {
		r.ByDay = append(r.ByDay, api.ScheduleDay{
			Offset:    rapid.SampledFrom([]int{0, 0, 1, 2, -1, 5, -53, 53, 10}).Draw(t, "offset"),
			DayOfWeek: api.DayOfWeek(weekdays.Draw(t, "weekday")),
		})
	}
	return r
}

func drawSchedule(t *rapid.T) *api.Schedule {
	s := &api.Schedule{
		TimeZoneID: rapid.SampledFrom(zones).Draw(t, "zone"), Inherit: rapid.Bool().Draw(t, "inherit"),
		ForceClosed: rapid.IntRange(0, 20).Draw(t, "closed") == 0, DefaultState: states.Draw(t, "default"),
	}
	for range rapid.IntRange(0, 4).Draw(t, "rules") {
		s.Rules = append(s.Rules, drawRule(t))
	}
	return s
}

func drawLevels(t *rapid.T) []schedule.Level {
	levels := make([]schedule.Level, rapid.IntRange(1, 3).Draw(t, "levels"))
	for i := range levels {
		if rapid.IntRange(0, 5).Draw(t, "set") > 0 {
			levels[i].Schedule = drawSchedule(t)
		}
	}
	return levels
}

func drawInstant(t *rapid.T) time.Time {
	// From 2024 to 2026, more often near the days on which clocks jump.
	base := rapid.SampledFrom([]time.Time{
		time.Date(2024, 3, 10, 0, 0, 0, 0, time.UTC), time.Date(2024, 11, 3, 0, 0, 0, 0, time.UTC),
		time.Date(2025, 3, 30, 0, 0, 0, 0, time.UTC), time.Date(2025, 10, 26, 0, 0, 0, 0, time.UTC),
		time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC), time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC),
		time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 1090).Draw(t, "day")),
	}).Draw(t, "base")
	return base.Add(time.Duration(rapid.IntRange(-30*3600, 30*3600).Draw(t, "second")) * time.Second)
}

func TestAgreesWithTheText(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		levels := drawLevels(t)
		fast, slow := schedule.Compile(levels), newNaive(levels)
		for range 40 {
			at := drawInstant(t)
			if got, want := fast.At(at, schedule.Facts{}).State, slow.state(at); got != want {
				t.Fatalf("%s: %q, the text says %q\n%+v", at, got, want, schedule.Merge(levels))
			}
		}
	})
}

func TestTimelineAgreesWithExplain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := schedule.Compile(drawLevels(t))
		from := drawInstant(t)
		changes, err := s.Timeline(from, from.AddDate(0, 0, 12), schedule.Facts{}, 100_000)
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range changes {
			for _, d := range []time.Duration{-time.Second, 0, time.Second} {
				at := c.At.Add(d)
				want := c.State
				if d < 0 {
					if i == 0 {
						continue
					}
					want = changes[i-1].State
				}
				if i+1 < len(changes) && !at.Before(changes[i+1].At) {
					want = changes[i+1].State
				}
				got := s.Explain(at, schedule.Facts{})
				if !schedule.SameState(got.State, want) {
					t.Fatalf("%s: %q, the timeline says %q\n%v", at, got.State, want, changes)
				}
				if plain := s.At(at, schedule.Facts{}); plain.State != got.State || plain.Rule != got.Rule {
					t.Fatalf("%s: At %v, Explain %v", at, plain, got)
				}
				won := 0
				for _, candidate := range got.Candidates {
					if candidate.Code == schedule.Won {
						won++
						if candidate.Rule != got.Rule {
							t.Fatalf("%s: %v won, not %v", at, candidate.Rule, got.Rule)
						}
					}
				}
				if won != 1 && got.Reason == schedule.ByRule || won > 0 && got.Reason != schedule.ByRule {
					t.Fatalf("%s: %d winners, %s", at, won, got.Reason)
				}
			}
		}
		// What the timeline leaves out is no change.
		for range 10 {
			at := from.Add(time.Duration(rapid.IntRange(0, 12*86400-1).Draw(t, "offset")) * time.Second)
			want := changes[0]
			for _, c := range changes {
				if !c.At.After(at) {
					want = c
				}
			}
			if got := s.At(at, schedule.Facts{}); !schedule.SameState(got.State, want.State) {
				t.Fatalf("%s: %q, the timeline says %q since %s", at, got.State, want.State, want.At)
			}
		}
	})
}

func TestComparisonAgreesWithTimelines(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		first := drawLevels(t)
		second := drawLevels(t)
		if rapid.Bool().Draw(t, "alike") {
			// The same but for one rule, which may not matter.
			s := *drawSchedule(t)
			s.ForceClosed, s.Inherit = false, true
			second = append([]schedule.Level{{Schedule: &s}}, first...)
			first = append([]schedule.Level{{}}, first...)
		}
		a, b := schedule.Compile(first), schedule.Compile(second)
		from := drawInstant(t)
		to := from.AddDate(0, 0, 10)
		got, err := schedule.Compare(a, b, from, to, schedule.Facts{})
		if err != nil {
			t.Fatal(err)
		}
		var want *schedule.Difference
		x, errA := a.Timeline(from, to, schedule.Facts{}, 100_000)
		y, errB := b.Timeline(from, to, schedule.Facts{}, 100_000)
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		for i, j := 0, 0; want == nil; {
			if !schedule.SameState(x[i].State, y[j].State) {
				at := x[i].At
				if y[j].At.After(at) {
					at = y[j].At
				}
				want = &schedule.Difference{At: at, State: x[i].State, Than: y[j].State}
				break
			}
			switch {
			case i+1 == len(x) && j+1 == len(y):
				if got != nil {
					t.Fatalf("%+v, the timelines are the same", got)
				}
				return
			case j+1 == len(y) || i+1 < len(x) && x[i+1].At.Before(y[j+1].At):
				i++
			case i+1 == len(x) || y[j+1].At.Before(x[i+1].At):
				j++
			default:
				i, j = i+1, j+1
			}
		}
		if got == nil || !got.At.Equal(want.At) || !schedule.SameState(got.State, want.State) || !schedule.SameState(got.Than, want.Than) {
			t.Fatalf("%+v, the timelines say %+v", got, want)
		}
	})
}

func TestCheckAgreesWithTimelines(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		levels := drawLevels(t)
		for _, l := range levels {
			if l.Schedule != nil {
				l.Schedule.ForceClosed = false
			}
		}
		s := schedule.Compile(levels)
		from := drawInstant(t)
		to := from.AddDate(0, 0, 40)
		findings, err := s.Check(from, to)
		for err != nil { // too many changes
			to = from.Add(to.Sub(from) / 2)
			findings, err = s.Check(from, to)
		}
		changes, err := s.Timeline(from, to, schedule.Facts{}, 1_000_000)
		if err != nil {
			t.Fatal(err)
		}
		wins := map[*schedule.Rule]bool{}
		for _, c := range changes {
			wins[c.Rule] = true
		}
		for _, f := range findings {
			switch f.Code {
			case schedule.NeverWins, schedule.NeverMatches, schedule.Ended, schedule.NotInRange:
				if wins[f.Rule] {
					t.Fatalf("%s, but it wins: %+v", f.Code, f.Rule)
				}
			case schedule.EqualPriority:
				d := s.Explain(f.From, schedule.Facts{})
				if f.Rule.Priority != f.Other.Priority || schedule.SameState(f.Rule.State, f.Other.State) || d.Rule != f.Other {
					t.Fatalf("%+v at %s: %+v", f, f.From, d.Decision)
				}
			}
		}
		// What is not found out wins at some time, unless a stronger rule of the
		// same state hides that from the timeline.
		told := map[*schedule.Rule]bool{}
		for _, f := range findings {
			told[f.Rule] = true
		}
		for _, c := range s.Explain(from, schedule.Facts{}).Candidates {
			if c.Code == schedule.Won && c.Rule.Level == 0 && told[c.Rule] {
				for _, f := range findings {
					if f.Rule == c.Rule && (f.Code == schedule.NeverWins || f.Code == schedule.NeverMatches) {
						t.Fatalf("%+v wins at %s", c.Rule, from)
					}
				}
			}
		}
	})
}

func TestInheritingTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		levels := drawLevels(t)
		once := schedule.Merge(levels)
		flat := &api.Schedule{TimeZoneID: once.TimeZoneID, DefaultState: once.DefaultState, ForceClosed: once.ForceClosed, Inherit: true}
		for _, r := range once.Rules {
			flat.Rules = append(flat.Rules, r.SchedulingRule)
		}
		twice := schedule.Merge([]schedule.Level{{}, {Schedule: flat}, {}})
		if twice.TimeZoneID != once.TimeZoneID || twice.DefaultState != once.DefaultState || twice.ForceClosed != once.ForceClosed || len(twice.Rules) != len(once.Rules) {
			t.Fatalf("%+v, then %+v", once, twice)
		}
	})
}

func FuzzDatesAndTimes(f *testing.F) {
	for _, seed := range []string{"2026-02-29", "2024-02-29T23:59:60Z", "24:00", "12:00 AM", "9:5", "2026-01-01T00:00:00.000Z", "2026-01-01T24:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "١٢:٠٠", " 09:00 pm "} {
		f.Add(seed)
	}
	zone, err := recur.LoadZone("Pacific/Kiritimati")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := schedule.ParseDate(text, zone); err == nil && (d < recur.MinDate-1 || d > recur.MaxDate+1) {
			t.Errorf("%q is the day %d", text, d)
		}
		if s, err := schedule.ParseTime(text, zone); err == nil && (s < 0 || s > 86400) {
			t.Errorf("%q is the second %d", text, s)
		}
		if _, err := schedule.ParseMoment(text, zone); err != nil && err.Error() == "" {
			t.Errorf("%q has no error", text)
		}
	})
}
