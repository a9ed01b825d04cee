package customer

import (
	"sync"

	"evovoice/api"
	"evovoice/internal/call"
)

// recent keeps replies as they were answered, for as long as nothing at all was
// committed: a reply shows other records too, such as the names above a
// customer. It keeps nothing where the database cannot tell cheaply.
type recent struct {
	most int // bytes

	mu      sync.Mutex
	version int64
	size    int
	replies map[string]answer
}

// answer is a reply to one request by callers of one reach. It is shared and
// must not be changed.
type answer struct {
	// customer is the reply itself, or where kept answers in its place only what
	// tells whose it is.
	customer *api.CustomerInfo
	// next is where a list goes on.
	next string
	kept any
	size int // bytes
}

// maxRecentBytes bounds the replies that are kept.
const maxRecentBytes = 24 << 20

// answerOverhead is about what an answer takes beside its documents, in bytes.
const answerOverhead = 1 << 10

func newRecent(most int) *recent { return &recent{most: most, replies: map[string]answer{}} }

func (c *recent) get(version int64, key string) (answer, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version != version {
		return answer{}, false
	}
	found, ok := c.replies[key]
	return found, ok
}

// put keeps an answer that was read at a version or later. Where there is no
// room others go, whichever they are.
func (c *recent) put(version int64, key string, a answer) {
	a.size += answerOverhead + len(key)
	if a.size > c.most/8 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version != version {
		c.version, c.size = version, 0
		clear(c.replies)
	}
	c.size -= c.replies[key].size
	delete(c.replies, key)
	for other, old := range c.replies {
		if c.size+a.size <= c.most {
			break
		}
		c.size -= old.size
		delete(c.replies, other)
	}
	c.size += a.size
	c.replies[key] = a
}

// offer makes an answer that was found take the place of the reply, and lets
// more of it be kept.
func (c *recent) offer(to *call.Call, version int64, key string, a answer) {
	to.Kept = a.kept
	to.Keep = func(kept any, size int) {
		a.kept, a.size = kept, size
		c.put(version, key, a)
	}
}
