package settings

import (
	"context"
	"fmt"
	"time"

	"evovoice/internal/store"
	"evovoice/recur"
)

// Now gives the time by an account's clock: now, or the moment at which the
// clock stands while its override is on.
func Now(ctx context.Context, q *store.Reader, accountID string, now time.Time) (time.Time, error) {
	var zone, at string
	on, err := q.Scan(ctx, whole(accountID), []any{&zone, &at},
		`SELECT s.override_zone, s.override_at FROM system_settings s WHERE {account s.account_id} AND s.override_time`)
	if err != nil {
		return time.Time{}, fmt.Errorf("read account clock: %w", err)
	}
	if !on {
		return now, nil
	}
	stands, err := moment(at, zone)
	if err != nil {
		return time.Time{}, fmt.Errorf("account clock: %w", err)
	}
	return stands, nil
}

// momentLayouts are the forms of ISO 8601 that a moment may have. Package time
// takes fractions of a second wherever it takes seconds.
var momentLayouts = []string{
	time.RFC3339, "2006-01-02T15:04Z07:00",
	"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02",
}

// moment reads a date and time in UTC. Without an offset it is local to the
// zone.
func moment(text, zone string) (time.Time, error) {
	location, err := loadZone(zone)
	if err != nil {
		return time.Time{}, err
	}
	for _, layout := range momentLayouts {
		if t, err := time.ParseInLocation(layout, text, location); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("no date and time in ISO 8601: %q", text)
}

// loadZone finds a time zone by its name in the IANA database or in Windows.
func loadZone(name string) (*time.Location, error) {
	zone, err := recur.LoadZone(name)
	if err != nil {
		return nil, err
	}
	return zone.Location(), nil
}
