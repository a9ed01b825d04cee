package signin

import (
	"slices"
	"testing"
	"time"

	"evovoice/internal/call"
)

// TestWhatIsRememberedEnds, also by a clock that went back.
func TestWhatIsRememberedEnds(t *testing.T) {
	t.Parallel()
	made := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	r, c := newRecent(), &callers{entries: map[digest]known{}}
	r.put(digest{1}, "login", "hash", made)
	c.put(digest{1}, known{version: 7, caller: call.Caller{LoginID: "login"}, since: made, until: made.Add(callerLifetime)})
	for _, at := range []struct {
		after          time.Duration
		recent, caller bool
	}{
		{0, true, true},
		{callerLifetime - 1, true, true},
		{callerLifetime, true, false},
		{recentLifetime - 1, true, false},
		{recentLifetime, false, false},
		{-1, false, false},
		{-48 * time.Hour, false, false},
	} {
		if _, ok := r.get(digest{1}, made.Add(at.after)); ok != at.recent {
			t.Errorf("after %s the password is remembered: %v", at.after, ok)
		}
		if _, ok := c.get(digest{1}, 7, made.Add(at.after)); ok != at.caller {
			t.Errorf("after %s the caller is remembered: %v", at.after, ok)
		}
	}
	r.drop(made.Add(-time.Hour))
	if len(r.entries) > 0 {
		t.Error("what no longer counts takes room")
	}
}

// TestSeenIsBounded: of very many sessions the oldest are seen anew; one in use
// stays known.
func TestSeenIsBounded(t *testing.T) {
	t.Parallel()
	var passed time.Duration
	s := newSeen(func() time.Duration { return passed })
	s.size = 10
	s.left("unused", time.Hour)
	for i := range 100 {
		s.left(string(rune('a'+i)), time.Hour)
		if passed += time.Minute; s.left("used", time.Hour) > time.Hour-time.Duration(i)*time.Minute {
			t.Fatalf("a used session was forgotten after %d others", i)
		}
	}
	if len(s.young)+len(s.old) > 20 {
		t.Errorf("%d sessions are kept", len(s.young)+len(s.old))
	}
	if got := s.left("unused", time.Hour); got != time.Hour {
		t.Errorf("a forgotten one has %s left", got)
	}
}

// TestSteps: steps are kept one by one up to a bound, and none of those that
// were let go counts again.
func TestSteps(t *testing.T) {
	t.Parallel()
	now := time.Unix(1e9, 0)
	at := func(i int64) int64 { return step(now) + 3 + i*7919%193 } // each once, in no order
	f, all := factor{}, []int64{}
	for i := range int64(3 * maxSteps) {
		if f.counts(at(i), now) {
			f = f.after(at(i))
			all = append(all, at(i))
		}
	}
	if len(all) <= maxSteps || len(f.used) != maxSteps || !slices.IsSorted(f.used) {
		t.Fatalf("%d steps counted, and %d are kept: %d", len(all), len(f.used), f.used)
	}
	for _, of := range all {
		if f.counts(of, now) {
			t.Errorf("step %d counts again", of)
		}
	}
}
