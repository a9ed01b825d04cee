package store

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"io"
	"sync"
	"time"
)

// ids makes record ids of 24 hexadecimal digits that sort by time: 48 bits of
// milliseconds since 1970, then 48 bits that begin at random and count upwards
// within one millisecond.
type ids struct {
	entropy io.Reader

	mu      sync.Mutex
	follows bool // what the database holds
	millis  int64
	tail    uint64
}

func newIDs() *ids { return &ids{entropy: rand.Reader} }

// follow lets ids come after the newest one that the database holds, however
// far that lies ahead of the clock: the order of changes is that of their ids.
// It asks once, and again only if that failed. The ids of records are of the
// millisecond of their change set.
func (s *ids) follow(newest func() (string, error)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.follows {
		return nil
	}
	id, err := newest()
	if err != nil {
		return err
	}
	s.follows = true
	if b, err := hex.DecodeString(id); err == nil && len(b) == 12 {
		millis := int64(binary.BigEndian.Uint64(b[:8]) >> 16)
		if millis >= s.millis && millis < lastMillis {
			s.millis, s.tail = millis, 1<<48-1
		}
	}
	return nil
}

// lastMillis is the end of what ids count, in the year 10889.
const lastMillis = 1<<48 - 1

// next makes an id for a moment. A clock that goes back does not make ids go
// back: they stay at the latest millisecond seen, or at the one that follow set.
func (s *ids) next(now time.Time) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if millis := now.UnixMilli(); millis > s.millis {
		s.millis = millis
		s.tail = s.random()
	} else if s.tail++; s.tail >= 1<<48 {
		s.millis++
		s.tail = s.random()
	}
	var b [12]byte
	binary.BigEndian.PutUint32(b[0:], uint32(s.millis>>16))
	binary.BigEndian.PutUint16(b[4:], uint16(s.millis))
	binary.BigEndian.PutUint16(b[6:], uint16(s.tail>>32))
	binary.BigEndian.PutUint32(b[8:], uint32(s.tail))
	return hex.EncodeToString(b[:])
}

// random gives 47 bits, so that counting upwards has room.
func (s *ids) random() uint64 {
	var b [8]byte
	if _, err := io.ReadFull(s.entropy, b[:]); err != nil {
		panic("store: the system gives no randomness: " + err.Error())
	}
	return binary.BigEndian.Uint64(b[:]) >> 17
}
