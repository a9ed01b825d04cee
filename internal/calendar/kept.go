package calendar

import (
	"container/list"
	"hash/maphash"
	"strconv"
	"sync"

	"evovoice/internal/customer"
	"evovoice/internal/schedule"
)

// maxKept is the most snapshots that are kept.
const maxKept = 4096

// kept holds compiled schedules by customer, those asked for last. One is good
// as long as no level of its chain changed, which a hash over all of them tells.
type kept struct {
	mutex sync.Mutex
	seed  maphash.Seed
	most  int
	order *list.List // of *entry, the one asked for last at the front
	byID  map[string]*list.Element
}

type entry struct {
	customerID string
	version    uint64
	snapshot   *schedule.Snapshot
}

func newKept(most int) *kept {
	return &kept{seed: maphash.MakeSeed(), most: most, order: list.New(), byID: map[string]*list.Element{}}
}

func (k *kept) version(levels []customer.ScheduleLevel) uint64 {
	var h maphash.Hash
	h.SetSeed(k.seed)
	for _, l := range levels {
		text := l.Schedule.JSON()
		h.WriteString(l.ID)
		h.WriteString(strconv.Itoa(len(text)))
		h.WriteByte(' ')
		h.Write(text)
	}
	return h.Sum64()
}

func (k *kept) find(customerID string, version uint64) *schedule.Snapshot {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	element := k.byID[customerID]
	if element == nil || element.Value.(*entry).version != version {
		return nil
	}
	k.order.MoveToFront(element)
	return element.Value.(*entry).snapshot
}

func (k *kept) put(e *entry) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if element := k.byID[e.customerID]; element != nil {
		element.Value = e
		k.order.MoveToFront(element)
		return
	}
	k.byID[e.customerID] = k.order.PushFront(e)
	if k.order.Len() > k.most {
		last := k.order.Back()
		k.order.Remove(last)
		delete(k.byID, last.Value.(*entry).customerID)
	}
}

// snapshot gives a customer's compiled schedule. It says nothing of names, so
// that one serves all callers.
func (s *Service) snapshot(customerID string, levels []customer.ScheduleLevel) (*schedule.Snapshot, error) {
	version := s.kept.version(levels)
	if found := s.kept.find(customerID, version); found != nil {
		return found, nil
	}
	chain, err := s.chain(levels)
	if err != nil {
		return nil, err
	}
	made := schedule.Compile(chain)
	s.kept.put(&entry{customerID, version, made})
	return made, nil
}
