package signin

import (
	"sync"
	"time"

	"evovoice/internal/store"
)

// clockSlack is how far ahead of the clock a session or token may have been
// made. One from further ahead was made while the clock was wrong, and would
// outlive its lifetime by as much.
const clockSlack = 5 * time.Minute

// latest is the last moment, as stored, at which a session or token may have
// been made.
func latest(now time.Time) string { return store.FormatTime(now.Add(clockSlack)) }

// seen bounds sessions by the time that passes while the service runs: from the
// first time that it sees one, a session lasts no longer than was left of it by
// the clock then. So a clock that goes back lengthens none. It is kept in memory
// only: a session is seen anew after a restart, and after very many others.
type seen struct {
	elapsed func() time.Duration
	size    int // of a generation

	mu    sync.Mutex
	young map[string]time.Duration // by session, when elapsed ends it
	old   map[string]time.Duration
}

// maxSeen bounds the sessions that are kept; a generation is half of them.
const maxSeen = 100_000

func newSeen(elapsed func() time.Duration) *seen {
	return &seen{elapsed: elapsed, size: maxSeen / 2, young: map[string]time.Duration{}}
}

// left gives what is left of a session that the clock leaves some time: as much,
// or less when more time has passed than the clock went forward, or nothing.
func (s *seen) left(id string, byClock time.Duration) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.elapsed()
	end, known := s.young[id]
	if !known {
		if end, known = s.old[id]; !known {
			end = now + byClock
		}
		if len(s.young) >= s.size {
			s.old, s.young = s.young, map[string]time.Duration{}
		}
		s.young[id] = end
	}
	return min(byClock, end-now)
}
