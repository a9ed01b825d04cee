package customer

import (
	"sync"

	"evovoice/api"
	"evovoice/internal/call"
)

// recent keeps customers as they were answered, for as long as nothing at all
// was committed: a reply shows other records too, such as the names above it.
// It keeps nothing where the database cannot tell cheaply.
type recent struct {
	mu      sync.Mutex
	version int64
	size    int
	replies map[string]*api.CustomerInfo
}

// maxRecentBytes bounds the documents that are kept.
const maxRecentBytes = 24 << 20

func newRecent() *recent { return &recent{replies: map[string]*api.CustomerInfo{}} }

// get gives the reply for a customer to a caller who reaches its whole account;
// to others it would show less. The reply is shared and must not be changed.
func (c *recent) get(version int64, reach call.Reach, id string) (*api.CustomerInfo, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.version != version {
		return nil, false
	}
	info, ok := c.replies[id]
	if !ok || !reachesAccount(reach, info.AccountID) {
		return nil, false
	}
	return info, true
}

// put keeps the reply that was read at a version or later.
func (c *recent) put(version int64, reach call.Reach, info *api.CustomerInfo) {
	if !reachesAccount(reach, info.AccountID) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	size := recentSize(info)
	if c.version != version || c.size+size > maxRecentBytes {
		c.version, c.size = version, 0
		clear(c.replies)
	}
	if _, ok := c.replies[info.ID]; !ok {
		c.size += size
	}
	c.replies[info.ID] = info
}

// recentSize is about what a reply takes in memory, in bytes.
func recentSize(c *api.CustomerInfo) int {
	const rest = 1 << 10
	return rest + len(c.Data.JSON()) + len(c.Schedule.JSON()) + len(c.IntegrationData.JSON()) + len(c.BillingSettings.JSON()) + len(c.AppSettings.JSON())
}
