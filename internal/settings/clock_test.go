package settings_test

import (
	"context"
	"testing"
	"time"

	"evovoice/internal/settings"
)

func TestNow(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	real := time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)
	now := func(account string) time.Time {
		return view(t, h, func(q *reader) (time.Time, error) { return settings.Now(context.Background(), q, account, real) })
	}
	if got := now(h.accounts[0]); !got.Equal(real) {
		t.Errorf("never set: %v", got)
	}
	for _, c := range []struct{ zone, at, want string }{
		{"UTC", "2026-03-01T09:30:15Z", "2026-03-01T09:30:15Z"},
		{"Europe/Berlin", "2026-03-01T09:30:15.25", "2026-03-01T08:30:15.25Z"},
		{"Europe/Berlin", "2026-07-01T09:30", "2026-07-01T07:30:00Z"},
		{"Europe/Berlin", "2026-07-01T09:30-05:00", "2026-07-01T14:30:00Z"},
		{"Eastern Standard Time", "2026-07-01 09:30", "2026-07-01T13:30:00Z"},
		{"America/New_York", "2026-01-01", "2026-01-01T05:00:00Z"},
		{"America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z"}, // shown twice; the first
	} {
		h.mustPatch(t, `{"overrideSystemTime":true,"overrideSystemTimeZoneId":"`+c.zone+`","overrideSystemDateTime":"`+c.at+`"}`)
		if got := now(h.accounts[0]).Format(time.RFC3339Nano); got != c.want {
			t.Errorf("%s in %s is %s, want %s", c.at, c.zone, got, c.want)
		}
	}
	if got := now(h.accounts[1]); !got.Equal(real) {
		t.Errorf("the other account: %v", got)
	}
	_, err := h.patch(`{"overrideSystemTimeZoneId":""}`)
	wantRefused(t, "a clock without a zone", err, "overrideSystemTimeZoneId NotEmpty")
	_, err = h.patch(`{"overrideSystemDateTime":""}`)
	wantRefused(t, "a clock without a moment", err, "overrideSystemDateTime NotEmpty")
	h.mustPatch(t, `{"overrideSystemTime":false}`)
	if got := now(h.accounts[0]); !got.Equal(real) {
		t.Errorf("turned off: %v", got)
	}
	if info := h.mustPatch(t, `{"overrideSystemTime":true}`); info.OverrideSystemDateTime != "2026-11-01T01:30:00" {
		t.Errorf("turned on again it stands at %s", info.OverrideSystemDateTime)
	}
}
