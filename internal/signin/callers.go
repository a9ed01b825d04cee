package signin

import (
	"context"
	"crypto/sha256"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// callers remembers who brought which credentials, for as long as nothing was
// committed but what is known to leave callers alone: then no login, session, key
// or tree can have changed. It keeps keyed digests of credentials, and nothing
// where the database cannot tell whether something was committed.
type callers struct {
	key [32]byte

	hits, misses atomic.Uint64
	readings     store.Readings[call.Caller]

	mu      sync.Mutex
	entries map[digest]known
}

type known struct {
	version int64
	caller  call.Caller
	// since and until are between which moments the entry counts: by a clock
	// that went back, its end is too far away.
	since, until time.Time
}

// callerLifetime bounds how long a caller is remembered: the use of keys is
// noted, and passwords are checked again, now and then.
const callerLifetime = 30 * time.Second

// digest is keyed by what stands before the credentials. Nobody outside is told
// it, so that it need not be HMAC.
func (c *callers) digest(given *call.Credentials) digest {
	text := make([]byte, 0, 512)
	text = append(text, c.key[:]...)
	for _, part := range []string{given.Key, given.UserName, given.Password} {
		text = call.AppendText(text, part)
	}
	for _, token := range given.Tokens {
		text = call.AppendText(text, token)
	}
	return sha256.Sum256(text)
}

func (c *callers) get(d digest, version int64, now time.Time) (call.Caller, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, ok := c.entries[d]
	return k.caller, ok && k.version == version && !now.Before(k.since) && now.Before(k.until)
}

func (c *callers) put(d digest, k known) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.entries) >= maxRecent {
		clear(c.entries)
	}
	c.entries[d] = k
}

// Remembered counts how often a caller was remembered, and how often one had to
// be looked up, since the service was made.
func (s *Service) Remembered() (hits, misses uint64) {
	return s.callers.hits.Load(), s.callers.misses.Load()
}

// Identify says who calls with the call's credentials. It gives nobody when
// there are none or a session has ended, and fails with fault.Unauthorized for
// wrong Basic credentials and keys, because these were meant for this very call.
func (s *Service) Identify(ctx context.Context) (call.Caller, error) {
	given := &call.From(ctx).Credentials
	if given.Key == "" && !given.Basic && len(given.Tokens) == 0 {
		return call.Caller{}, nil
	}
	version, versioned := s.db.CallersVersion(ctx) // before reading, so that a commit meanwhile is not missed
	if !versioned {
		caller, _, err := s.identify(ctx)
		return caller, err
	}
	d, now := s.callers.digest(given), s.db.Now()
	if caller, ok := s.callers.get(d, version, now); ok {
		s.callers.hits.Add(1)
		return caller, nil
	}
	s.callers.misses.Add(1)
	caller, err := s.callers.readings.Share(ctx, version, string(d[:]), func() (call.Caller, error) {
		caller, most, err := s.identify(ctx)
		if err != nil {
			return caller, err
		}
		if !caller.SignedIn() {
			return caller, errNobody
		}
		until := now.Add(callerLifetime)
		if !most.IsZero() && most.Before(until) {
			until = most
		}
		s.callers.put(d, known{version: version, caller: caller, since: now, until: until})
		return caller, nil
	})
	if errors.Is(err, errNobody) {
		err = nil
	}
	return caller, err
}

// errNobody keeps that credentials are nobody's from being shared: it may be so
// for one operation only.
var errNobody = errors.New("signin: nobody")
