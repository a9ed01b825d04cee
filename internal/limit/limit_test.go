package limit

import (
	"fmt"
	"math"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func TestTake(t *testing.T) {
	t.Parallel()
	l := New(Rate{PerSecond: 2, Burst: 3})
	for _, step := range []struct {
		after time.Duration // since the start
		key   string
		want  time.Duration
	}{
		{0, "a", 0},
		{0, "a", 0},
		{0, "a", 0},
		{0, "a", 500 * time.Millisecond},
		{0, "b", 0},
		{400 * time.Millisecond, "a", 100 * time.Millisecond},
		{500 * time.Millisecond, "a", 0},
		{500 * time.Millisecond, "a", 500 * time.Millisecond},
		{-time.Hour, "a", 500 * time.Millisecond}, // a clock that goes back
		{time.Hour, "a", 0},
		{time.Hour, "a", 0},
		{time.Hour, "a", 0},
		{time.Hour, "a", 500 * time.Millisecond},
	} {
		if got := l.Take(step.key, start.Add(step.after)); got != step.want {
			t.Errorf("%s after %s: %s, want %s", step.key, step.after, got, step.want)
		}
	}
}

// TestAClockThatWentBack: a key gets on from where the clock is, at its rate,
// and moments that come out of turn give nothing.
func TestAClockThatWentBack(t *testing.T) {
	t.Parallel()
	l := New(Rate{PerSecond: 1, Burst: 1})
	for _, step := range []struct {
		after time.Duration // since the start
		want  time.Duration
	}{
		{0, 0},
		{-48 * time.Hour, time.Second},
		{-48*time.Hour + 400*time.Millisecond, 600 * time.Millisecond},
		{-48*time.Hour + time.Second, 0},
		{-48*time.Hour + time.Second, time.Second},
		{-48*time.Hour + 500*time.Millisecond, time.Second}, // out of turn
		{-48*time.Hour + 1500*time.Millisecond, 500 * time.Millisecond},
		{-48*time.Hour + 2*time.Second, 0},
	} {
		if got := l.Take("key", start.Add(step.after)); got != step.want {
			t.Errorf("after %s: %s, want %s", step.after, got, step.want)
		}
	}
}

func TestWaitCountsNothing(t *testing.T) {
	t.Parallel()
	l := New(Rate{PerSecond: 1, Burst: 1})
	for range 10 {
		if got := l.Wait("a", start); got != 0 {
			t.Fatalf("an unused key waits %s", got)
		}
	}
	if len(l.young) != 0 {
		t.Error("asking makes a bucket")
	}
	l.Take("a", start)
	if got := l.Wait("a", start); got != time.Second {
		t.Errorf("a used key waits %s", got)
	}
}

func TestRateOfZeroIsOff(t *testing.T) {
	t.Parallel()
	for _, rate := range []Rate{{}, {Burst: 1}, {PerSecond: -1}, {PerSecond: math.Inf(1)}, {PerSecond: math.NaN()}} {
		l := New(rate)
		for range 100 {
			if l.Take("a", start) != 0 {
				t.Fatalf("%+v bounds", rate)
			}
		}
	}
}

// TestBoundHolds: whatever the moments, within any stretch of time a key gets at
// most the burst and what the rate gives in it; and whoever waits as told gets
// through.
func TestBoundHolds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rate := Rate{PerSecond: rapid.Float64Range(0.01, 1000).Draw(t, "rate"), Burst: rapid.IntRange(1, 20).Draw(t, "burst")}
		l := New(rate)
		now := start
		var taken []time.Time
		for range rapid.IntRange(1, 60).Draw(t, "events") {
			now = now.Add(time.Duration(rapid.Int64Range(0, int64(2*time.Second)).Draw(t, "pause")))
			wait := l.Take("key", now)
			if wait == 0 {
				taken = append(taken, now)
				continue
			}
			if rapid.Bool().Draw(t, "patient") {
				if now = now.Add(wait); l.Take("key", now) != 0 {
					t.Fatalf("refused after the wait of %s", wait)
				}
				taken = append(taken, now)
			}
		}
		for i, from := range taken {
			for j := i; j < len(taken); j++ {
				most := float64(rate.Burst) + taken[j].Sub(from).Seconds()*rate.PerSecond
				if float64(j-i+1) > most+1e-6 {
					t.Fatalf("%d events within %s, at most %.3f", j-i+1, taken[j].Sub(from), most)
				}
			}
		}
	})
}

// TestKeysDoNotTouch: what one key does changes nothing for another.
func TestKeysDoNotTouch(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rate := Rate{PerSecond: 1, Burst: rapid.IntRange(1, 5).Draw(t, "burst")}
		alone, shared := New(rate), New(rate)
		now := start
		for range 40 {
			now = now.Add(time.Duration(rapid.IntRange(0, 2000).Draw(t, "pause")) * time.Millisecond)
			key := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "key")
			got := shared.Take(key, now)
			if key == "a" {
				if want := alone.Take(key, now); got != want {
					t.Fatalf("%s beside others, %s alone", got, want)
				}
			}
		}
	})
}

func TestKeysAreBounded(t *testing.T) {
	t.Parallel()
	const keys = 50
	l := sized(Rate{PerSecond: 1, Burst: 1}, keys)
	for i := range 10 * keys {
		l.Take("steady", start)
		l.Take(fmt.Sprint(i), start)
		if n := len(l.young) + len(l.old); n > 2*keys {
			t.Fatalf("%d buckets", n)
		}
		if l.Wait("steady", start) == 0 {
			t.Fatal("a key that is used is forgotten")
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	l := New(Rate{PerSecond: 1, Burst: 100})
	var wg sync.WaitGroup
	var mu sync.Mutex
	through := 0
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if l.Take("a", start) == 0 {
					mu.Lock()
					through++
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
	if through != 100 {
		t.Errorf("%d got through, want 100", through)
	}
}

func TestAddress(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"192.0.2.1":            "192.0.2.1",
		"2001:db8:1:2:3:4:5:6": "2001:db8:1:2::/64",
		"2001:db8:1:2::":       "2001:db8:1:2::/64",
		"fe80::1%eth0":         "fe80::/64",
		"::ffff:192.0.2.1":     "::ffff:192.0.2.1",
		"command line":         "command line",
		"":                     "",
	} {
		if got := Address(address); got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
	}
}
