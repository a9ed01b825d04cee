package schedule

import (
	"time"

	"evovoice/recur"
)

// steady gives an instant later than t up to which a zone's clock is neither put
// forward nor back; false means for ever. It may be earlier than the next
// transition.
func steady(zone recur.Zone, t time.Time) (until time.Time, ok bool) {
	_, until = t.In(zone.Location()).ZoneBounds()
	if until.IsZero() {
		return until, false
	}
	if !until.After(t) {
		// Package time ends each year after 2037 with its 365th day, so that the
		// last day of a leap year lies behind its bound. No zone changes then.
		until = t.Add(time.Hour)
	}
	return until, true
}

// clockGap is a part of the time that a zone's clock never shows.
type clockGap struct {
	at             time.Time
	skipped, shown recur.DateTime // the first that is not shown, and that after the last
}

// clockGaps gives those of a range, in order.
func clockGaps(zone recur.Zone, from, to time.Time) []clockGap {
	var gaps []clockGap
	for t, ok := from, true; ok && t.Before(to); {
		_, before := t.In(zone.Location()).Zone()
		if t, ok = steady(zone, t); !ok {
			return gaps
		}
		if _, after := t.In(zone.Location()).Zone(); after > before && t.Before(to) {
			gaps = append(gaps, clockGap{t, recur.DateTime(t.Unix() + int64(before)), recur.DateTime(t.Unix() + int64(after))})
		}
	}
	return gaps
}
