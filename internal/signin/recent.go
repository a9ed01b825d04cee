package signin

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"sync"
	"time"
)

// recent remembers for a short while which passwords were found right, so that
// HTTP Basic on every call does not cost a hash each. It keeps a keyed digest of
// name and password, and the stored hash they matched: a changed password makes
// the entry worthless at once.
type recent struct {
	key [32]byte

	mu      sync.Mutex
	entries map[digest]entry
}

type digest [sha256.Size]byte

type entry struct {
	loginID, passwordHash string
	expires               time.Time
}

// holds tells whether an entry counts at a moment. One before it was made is of
// a clock that went back, by which its end is too far away.
func (e entry) holds(now time.Time) bool {
	return now.Before(e.expires) && !now.Before(e.expires.Add(-recentLifetime))
}

const (
	recentLifetime = time.Minute
	maxRecent      = 10_000
)

func newRecent() *recent {
	r := &recent{entries: map[digest]entry{}}
	rand.Read(r.key[:])
	return r
}

func (r *recent) digest(name, password string) digest {
	mac := hmac.New(sha256.New, r.key[:])
	mac.Write([]byte(name))
	mac.Write([]byte{0}) // a name holds no zero byte that could move into the password
	mac.Write([]byte(password))
	return digest(mac.Sum(nil))
}

func (r *recent) get(d digest, now time.Time) (entry, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e, ok := r.entries[d]
	return e, ok && e.holds(now)
}

func (r *recent) put(d digest, loginID, passwordHash string, now time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.entries) >= maxRecent {
		r.drop(now)
	}
	r.entries[d] = entry{loginID, passwordHash, now.Add(recentLifetime)}
}

// drop makes room: of what has expired, or else of everything.
func (r *recent) drop(now time.Time) {
	for d, e := range r.entries {
		if !e.holds(now) {
			delete(r.entries, d)
		}
	}
	if len(r.entries) >= maxRecent {
		clear(r.entries)
	}
}
