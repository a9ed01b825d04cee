// Package limit bounds how often something may happen for a key, such as a
// login or an address, by token buckets in memory. It reads no clock, keeps a
// bounded number of buckets, and forgets those that have not been used for long
// rather than refuse a new key.
package limit

import (
	"math"
	"net/netip"
	"sync"
	"time"
)

// Rate is how many events a second a key may have in the long run, and how many
// at once. A rate of zero bounds nothing; a burst of less than one counts as one.
type Rate struct {
	PerSecond float64
	Burst     int
}

// maxKeys bounds the buckets of a Limiter; a generation is half of them.
const maxKeys = 100_000

// Limiter holds a bucket for each key. Those that are used stay; when a
// generation is full the one before it is forgotten, which costs no pass over
// the buckets and gives a key that was forgotten a full one.
type Limiter struct {
	rate  float64 // tokens a second; 0 is off
	burst float64
	keys  int // of a generation

	mu    sync.Mutex
	young map[string]*bucket
	old   map[string]*bucket
}

type bucket struct {
	tokens float64
	at     time.Time // when tokens was right
}

// New makes a limiter.
func New(rate Rate) *Limiter { return sized(rate, maxKeys/2) }

func sized(rate Rate, keys int) *Limiter {
	l := &Limiter{burst: math.Max(1, float64(rate.Burst)), keys: keys, young: map[string]*bucket{}}
	if rate.PerSecond > 0 && !math.IsInf(rate.PerSecond, 0) {
		l.rate = rate.PerSecond
	}
	return l
}

// Take counts an event of a key at a moment. It gives 0, or how long the key has
// to wait; then nothing was counted.
func (l *Limiter) Take(key string, now time.Time) time.Duration { return l.take(key, now, 1) }

// Wait tells what Take would give, and counts nothing.
func (l *Limiter) Wait(key string, now time.Time) time.Duration { return l.take(key, now, 0) }

func (l *Limiter) take(key string, now time.Time, count float64) time.Duration {
	if l.rate == 0 {
		return 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.find(key, now, count > 0)
	if b == nil {
		return 0 // never seen, and so full
	}
	// A clock that goes back gives no tokens and takes none, and they grow again
	// from where it is.
	switch passed := now.Sub(b.at); {
	case passed > 0:
		b.tokens = math.Min(l.burst, b.tokens+passed.Seconds()*l.rate)
		b.at = now
	case passed < -outOfTurn:
		b.at = now
	}
	if missing := 1 - b.tokens; missing > slack {
		return max(1, time.Duration(math.Ceil(missing/l.rate*float64(time.Second))))
	}
	b.tokens -= count
	return 0
}

// outOfTurn is how far behind the latest one a moment may be that was read
// before it and came after it. To count from there would give tokens twice.
const outOfTurn = time.Second

// slack is what sums of fractions may be off: less than a token in a billion.
const slack = 1e-9

// find gives the bucket of a key; where there is none it makes a fresh one, or gives nil.
func (l *Limiter) find(key string, now time.Time, fresh bool) *bucket {
	if b := l.young[key]; b != nil {
		return b
	}
	b := l.old[key]
	if b == nil {
		if !fresh {
			return nil
		}
		b = &bucket{tokens: l.burst, at: now}
	}
	if len(l.young) >= l.keys {
		l.old, l.young = l.young, map[string]*bucket{}
	}
	l.young[key] = b
	return b
}

// Address gives the key of a network address: itself, or of IPv6 the network of
// 64 bits, all of which one caller has.
func Address(address string) string {
	parsed, err := netip.ParseAddr(address)
	if err != nil || parsed.Unmap().Is4() {
		return address
	}
	network, err := parsed.WithZone("").Prefix(64)
	if err != nil {
		return address
	}
	return network.String()
}
