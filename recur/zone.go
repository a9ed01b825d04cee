package recur

import (
	"fmt"
	"iter"
	"strings"
	"time"
)

// Zone turns civil times into instants and back by the rules of a time zone. The
// zero value is UTC.
type Zone struct {
	location *time.Location
}

// LoadZone gives the zone of a name of the IANA database (Europe/Berlin) or of
// Windows (W. Europe Standard Time, in any case). It refuses what means no certain
// zone: the empty name, Local, and names that neither has. The database is that of
// package time: that of the machine, or time/tzdata where the program imports it.
func LoadZone(name string) (Zone, error) {
	iana := name
	if known, ok := windowsZones[strings.ToLower(name)]; ok {
		iana = known
	}
	if iana == "" || iana == "Local" {
		return Zone{}, fmt.Errorf("recur: zone %q: want a name of IANA or Windows", name)
	}
	location, err := time.LoadLocation(iana)
	if err != nil {
		return Zone{}, fmt.Errorf("recur: zone %q: want a name of IANA or Windows: %w", name, err)
	}
	return Zone{location}, nil
}

// ZoneOf gives the zone of a location.
func ZoneOf(location *time.Location) Zone {
	return Zone{location}
}

// Location gives the location of package time.
func (z Zone) Location() *time.Location {
	if z.location == nil {
		return time.UTC
	}
	return z.location
}

// String gives the IANA name.
func (z Zone) String() string {
	return z.Location().String()
}

// Civil gives what calendar and clock of the zone show at an instant, to the second.
func (z Zone) Civil(t time.Time) DateTime {
	return DateTimeOf(t.In(z.Location()))
}

// Instant gives the instant of a civil time as RFC 5545 3.3.5 has it: the first
// one if the clock shows the time twice; if the clock never shows it, the
// instant by the offset before the gap, which is later by the clock.
func (z Zone) Instant(t DateTime) time.Time {
	first, _, _ := z.find(t)
	return first
}

// Instants gives all instants at which the clock shows t, in order: none in a
// gap, two where the clock is put back, otherwise one.
func (z Zone) Instants(t DateTime) []time.Time {
	switch first, second, n := z.find(t); n {
	case 0:
		return nil
	case 1:
		return []time.Time{first}
	default:
		return []time.Time{first, second}
	}
}

// farthest is more than any offset and any change of offset: 26 hours, as clocks
// stood 15 hours behind and 14 ahead and were changed by up to 24.
const farthest = 26 * 3600

// find gives the number of instants at which the clock shows t, and these. If
// there is none, first is what RFC 5545 3.3.5 takes instead.
func (z Zone) find(t DateTime) (first, second time.Time, n int) {
	at := time.Unix(int64(t)-farthest, 0).In(z.Location())
	for {
		_, offset := at.Zone()
		start, end := at.ZoneBounds()
		instant := time.Unix(int64(t)-int64(offset), 0).In(z.Location())
		late := !end.IsZero() && !instant.Before(end)
		if early := !start.IsZero() && instant.Before(start); !early && !late {
			if n++; n == 2 {
				return first, instant, n
			}
			first = instant
		}
		if end.IsZero() || end.Unix() > int64(t)+farthest {
			return first, second, n
		}
		if _, next := end.Zone(); n == 0 && late && int64(t)-int64(next) < end.Unix() {
			// RFC 5545 3.3.5: a time that does not occur is meant by the offset before the gap.
			first = instant
		}
		at = end
	}
}

// lastBefore gives the last civil time whose instant is not later than utc,
// leaving out times in gaps.
func (z Zone) lastBefore(utc DateTime) DateTime {
	instant := time.Unix(int64(utc), 0).In(z.Location())
	civil := z.Civil(instant)
	if first := z.Instant(civil); !first.Before(instant) {
		return civil
	}
	// The clock was put back not long ago: all that it shows twice has been.
	start, _ := instant.ZoneBounds()
	return max(civil, z.Civil(start.Add(-time.Second)))
}

// Transition is a moment at which the clocks of a zone are put forward or back.
type Transition struct {
	// At is the first instant by the new offset, in the zone.
	At time.Time
	// Before and After are the offsets in seconds east of UTC.
	Before, After int
}

// NextTransition gives the first transition later than after, if there is any.
func (z Zone) NextTransition(after time.Time) (Transition, bool) {
	at := after.In(z.Location())
	for {
		_, before := at.Zone()
		_, end := at.ZoneBounds()
		if end.IsZero() {
			return Transition{}, false
		}
		if !end.After(at) {
			// Go ends far leap years a day early, and that day then has no length.
			end = at.Add(time.Hour)
		}
		// A zone may change its name alone.
		if _, offset := end.Zone(); offset != before {
			return Transition{At: end, Before: before, After: offset}, true
		}
		at = end
	}
}

// Transitions gives the transitions from from until before to, in order.
func (z Zone) Transitions(from, to time.Time) iter.Seq[Transition] {
	return func(yield func(Transition) bool) {
		t, ok := z.NextTransition(from.Add(-1))
		for ok && t.At.Before(to) && yield(t) {
			t, ok = z.NextTransition(t.At)
		}
	}
}
