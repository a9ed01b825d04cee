package recur_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"pgregory.net/rapid"

	"evovoice/recur"
)

func zone(t testing.TB, name string) recur.Zone {
	t.Helper()
	z, err := recur.LoadZone(name)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func dateTime(t testing.TB, text string) recur.DateTime {
	t.Helper()
	at, err := recur.ParseDateTime(text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestInstants(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ zone, civil, instant, all string }{
		{"UTC", "2026-07-01T12:00:00", "2026-07-01T12:00:00Z", "2026-07-01T12:00:00Z"},
		// RFC 5545 3.3.5 has these two examples.
		{"America/New_York", "2007-03-11T02:30:00", "2007-03-11T03:30:00-04:00", ""},
		{"America/New_York", "2007-11-04T01:30:00", "2007-11-04T01:30:00-04:00", "2007-11-04T01:30:00-04:00 2007-11-04T01:30:00-05:00"},
		{"America/New_York", "2007-03-11T01:59:59", "2007-03-11T01:59:59-05:00", "2007-03-11T01:59:59-05:00"},
		{"America/New_York", "2007-03-11T02:00:00", "2007-03-11T03:00:00-04:00", ""},
		{"America/New_York", "2007-03-11T03:00:00", "2007-03-11T03:00:00-04:00", "2007-03-11T03:00:00-04:00"},
		{"America/New_York", "2007-11-04T00:59:59", "2007-11-04T00:59:59-04:00", "2007-11-04T00:59:59-04:00"},
		{"America/New_York", "2007-11-04T02:00:00", "2007-11-04T02:00:00-05:00", "2007-11-04T02:00:00-05:00"},
		{"W. Europe Standard Time", "2026-10-25T02:00:00", "2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+02:00 2026-10-25T02:00:00+01:00"},
		// Half an hour of summer time.
		{"Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-04T02:45:00+11:00", ""},
		{"Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+11:00 2026-04-05T01:45:00+10:30"},
		// A day that never was.
		{"Pacific/Apia", "2011-12-30T12:00:00", "2011-12-31T12:00:00+14:00", ""},
		{"Pacific/Apia", "2011-12-29T23:59:59", "2011-12-29T23:59:59-10:00", "2011-12-29T23:59:59-10:00"},
		{"Pacific/Apia", "2011-12-31T00:00:00", "2011-12-31T00:00:00+14:00", "2011-12-31T00:00:00+14:00"},
		{"Pacific/Kiritimati", "1994-12-31T08:00:00", "1995-01-01T08:00:00+14:00", ""},
		{"Pacific/Kiritimati", "1995-01-01T00:00:00", "1995-01-01T00:00:00+14:00", "1995-01-01T00:00:00+14:00"},
		// A day that came twice.
		{"Pacific/Kwajalein", "1969-09-30T12:00:00", "1969-09-30T12:00:00+11:00", "1969-09-30T12:00:00+11:00 1969-09-30T12:00:00-12:00"},
		// Morocco stands an hour ahead and puts the clock back for Ramadan.
		{"Africa/Casablanca", "2026-02-15T02:30:00", "2026-02-15T02:30:00+01:00", "2026-02-15T02:30:00+01:00 2026-02-15T02:30:00Z"},
		{"Africa/Casablanca", "2026-03-22T02:30:00", "2026-03-22T03:30:00+01:00", ""},
		// Ireland's winter time is behind its standard.
		{"Europe/Dublin", "2026-03-29T01:30:00", "2026-03-29T02:30:00+01:00", ""},
		// Midnight itself is missing.
		{"America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T01:00:00-02:00", ""},
		// The zone changed without summer time; Caracas went half an hour back at 3:00 and forward at 2:30.
		{"America/Caracas", "2007-12-09T02:45:00", "2007-12-09T02:45:00-04:00", "2007-12-09T02:45:00-04:00 2007-12-09T02:45:00-04:30"},
		{"America/Caracas", "2016-05-01T02:45:00", "2016-05-01T03:15:00-04:00", ""},
		{"Asia/Pyongyang", "2018-05-04T23:45:00", "2018-05-05T00:15:00+09:00", ""},
		{"Asia/Kathmandu", "2026-05-04T23:45:00", "2026-05-04T23:45:00+05:45", "2026-05-04T23:45:00+05:45"},
		// The database knows these rules by their pattern only.
		{"Europe/Berlin", "2199-03-31T02:30:00", "2199-03-31T03:30:00+02:00", ""},
	} {
		t.Run(c.zone+" "+c.civil, func(t *testing.T) {
			t.Parallel()
			z, at := zone(t, c.zone), dateTime(t, c.civil)
			if got := z.Instant(at).Format(time.RFC3339); got != c.instant {
				t.Errorf("instant %s, want %s", got, c.instant)
			}
			var all []string
			for _, i := range z.Instants(at) {
				all = append(all, i.Format(time.RFC3339))
				if back := z.Civil(i); back != at {
					t.Errorf("the clock shows %s at %s", back, i)
				}
			}
			if got := strings.Join(all, " "); got != c.all {
				t.Errorf("instants %s, want %s", got, c.all)
			}
		})
	}
}

var zoneNames = []string{
	"UTC", "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Caracas", "Europe/Berlin", "Europe/London",
	"Europe/Dublin", "Europe/Moscow", "Europe/Istanbul", "Africa/Casablanca", "Africa/Cairo", "Asia/Tehran", "Asia/Kolkata",
	"Asia/Pyongyang", "Asia/Gaza", "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Apia", "Pacific/Kiritimati",
	"Pacific/Kwajalein", "Pacific/Chatham", "Antarctica/Troll", "America/Nuuk", "Antarctica/Casey",
}

// TestClockShowsWhatWasAsked says of instants all that the two directions must agree on.
func TestClockShowsWhatWasAsked(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		z, err := recur.LoadZone(rapid.SampledFrom(zoneNames).Draw(t, "zone"))
		if err != nil {
			t.Fatal(err)
		}
		at := time.Unix(rapid.Int64Range(-3e9, 6e9).Draw(t, "instant"), 0)
		if rapid.Bool().Draw(t, "near a transition") {
			if next, ok := z.NextTransition(at); ok {
				at = next.At.Add(time.Duration(rapid.IntRange(-90000, 90000).Draw(t, "seconds")) * time.Second)
			}
		}
		shown := z.Civil(at)
		all := z.Instants(shown)
		if !slices.ContainsFunc(all, at.Equal) {
			t.Fatalf("%s: the clock shows %s at %s, but at %v", z, shown, at, all)
		}
		if first := z.Instant(shown); !first.Equal(all[0]) || len(all) == 2 && !all[0].Before(all[1]) {
			t.Fatalf("%s: %s is first at %s, of %v", z, shown, first, all)
		}
		// A civil time that the clock does not show is moved by the width of its gap.
		other := shown + recur.DateTime(rapid.IntRange(-7200, 7200).Draw(t, "other"))
		if instants := z.Instants(other); len(instants) == 0 {
			instant := z.Instant(other)
			gap, ok := z.NextTransition(instant.Add(-25 * time.Hour))
			for ok && gap.At.Add(time.Duration(gap.After-gap.Before)*time.Second).Before(instant) {
				gap, ok = z.NextTransition(gap.At)
			}
			if moved := z.Civil(instant) - other; !ok || int(moved) != gap.After-gap.Before {
				t.Fatalf("%s: %s became %s, at a change of %d", z, other, z.Civil(instant), gap.After-gap.Before)
			}
		}
	})
}

func TestTransitions(t *testing.T) {
	t.Parallel()
	year := func(name, from, to string) string {
		var all []string
		z := zone(t, name)
		for at := range z.Transitions(z.Instant(dateTime(t, from)), z.Instant(dateTime(t, to))) {
			all = append(all, at.At.UTC().Format("2006-01-02T15:04Z ")+(time.Duration(at.Before)*time.Second).String()+">"+(time.Duration(at.After)*time.Second).String())
		}
		return strings.Join(all, " ")
	}
	for _, c := range []struct{ zone, from, to, want string }{
		{"Europe/Berlin", "2026-01-01T00:00:00", "2027-01-01T00:00:00", "2026-03-29T01:00Z 1h0m0s>2h0m0s 2026-10-25T01:00Z 2h0m0s>1h0m0s"},
		{"Australia/Lord_Howe", "2026-01-01T00:00:00", "2027-01-01T00:00:00", "2026-04-04T15:00Z 11h0m0s>10h30m0s 2026-10-03T15:30Z 10h30m0s>11h0m0s"},
		{"Pacific/Apia", "2011-12-01T00:00:00", "2012-01-01T00:00:00", "2011-12-30T10:00Z -10h0m0s>14h0m0s"},
		{"Pacific/Kiritimati", "1994-01-01T00:00:00", "1996-01-01T00:00:00", "1994-12-31T10:00Z -10h0m0s>14h0m0s"},
		// In 1968 London only renamed its summer time to standard time.
		{"Europe/London", "1968-03-01T00:00:00", "1972-01-01T00:00:00", "1971-10-31T02:00Z 1h0m0s>0s"},
		{"UTC", "1900-01-01T00:00:00", "2100-01-01T00:00:00", ""},
		{"Asia/Tokyo", "1990-01-01T00:00:00", "2100-01-01T00:00:00", ""},
	} {
		if got := year(c.zone, c.from, c.to); got != c.want {
			t.Errorf("%s: %s, want %s", c.zone, got, c.want)
		}
	}
	z := zone(t, "Europe/Berlin")
	at := time.Date(2026, 3, 29, 1, 0, 0, 0, time.UTC)
	if next, _ := z.NextTransition(at); next.At.Equal(at) {
		t.Error("the next transition after one is the same")
	}
	for first := range z.Transitions(at, at.Add(time.Second)) {
		if !first.At.Equal(at) {
			t.Errorf("%s, want %s", first.At, at)
		}
	}
}

func TestLoadZone(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Europe/Berlin": "Europe/Berlin", "W. Europe Standard Time": "Europe/Berlin", "eastern standard time": "America/New_York",
		"UTC": "UTC", "Line Islands Standard Time": "Pacific/Kiritimati", "Lord Howe Standard Time": "Australia/Lord_Howe",
		"Morocco Standard Time": "Africa/Casablanca", "Kamchatka Standard Time": "Asia/Kamchatka", "Yukon Standard Time": "America/Whitehorse",
	} {
		if got := zone(t, name).String(); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	for _, name := range []string{"", "Local", "Nowhere/Else", "Bogus Standard Time", "../etc/passwd"} {
		if z, err := recur.LoadZone(name); err == nil || !strings.Contains(err.Error(), "IANA or Windows") {
			t.Errorf("%q is %s: %v", name, z, err)
		}
	}
	if (recur.Zone{}).Location() != time.UTC || recur.ZoneOf(time.UTC) != zone(t, "UTC") {
		t.Error("the zero zone is not UTC")
	}
}

// TestBoundInUTC has bounds around the hour that New York had twice, 1:00 to 2:00
// on 4 November 2007, and the one it left out, 2:00 to 3:00 on 11 March.
func TestBoundInUTC(t *testing.T) {
	t.Parallel()
	for bound, want := range map[string]string{
		"2007-11-04T05:30:00": "2007-11-04T01:30:00", // the first time round
		"2007-11-04T06:10:00": "2007-11-04T01:59:59", // the second: all of the hour has been
		"2007-11-04T07:00:00": "2007-11-04T02:00:00",
		"2007-03-11T07:00:00": "2007-03-11T03:00:00",
	} {
		r := recur.Rule{Frequency: recur.Daily, Until: recur.UntilUTC(dateTime(t, bound))}
		if got := r.In(zone(t, "America/New_York")).Until; got != recur.UntilLocal(dateTime(t, want)) {
			t.Errorf("%s is %s, want %s", bound, got, want)
		}
	}
}

// Years that a zone's table does not reach follow a rule, leap years to their
// last day.
func TestTransitionsOfFarLeapYears(t *testing.T) {
	t.Parallel()
	zone, err := recur.LoadZone("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	after := time.Date(2040, 11, 4, 6, 0, 0, 0, time.UTC)
	got, ok := zone.NextTransition(after)
	if want := time.Date(2041, 3, 10, 7, 0, 0, 0, time.UTC); !ok || !got.At.Equal(want) || got.After != -4*3600 {
		t.Errorf("%+v, %v, want %s", got, ok, want)
	}
}
