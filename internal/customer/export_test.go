package customer

import (
	"context"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// SetBounds makes searches sort at most few customers, and look at so many names
// of all accounts or so many customers ahead to tell.
func (s *Service) SetBounds(few, hits, soon, far int) {
	s.bounds = bounds{few, hits, soon, far, s.bounds.part, s.bounds.whole}
}

// SetPart makes whole lists of more than n customers be given in parts of n.
func (s *Service) SetPart(n int) { s.SetParts(n, n) }

// SetParts makes whole lists be read in parts, and those of more than whole
// customers be given in parts too.
func (s *Service) SetParts(part, whole int) { s.bounds.part, s.bounds.whole = part, whole }

// TakeTurns keeps all turns of whole lists until leave is called.
func (s *Service) TakeTurns(ctx context.Context) (leave func(), err error) {
	for range cap(s.turns) {
		if _, err := s.turns.take(ctx); err != nil {
			return nil, err
		}
	}
	return func() {
		for range cap(s.turns) {
			<-s.turns
		}
	}, nil
}

// SetIndexEvery makes names be indexed after n created or renamed customers.
func (s *Service) SetIndexEvery(n int64) { s.names.every = n }

// SetTicks makes every tick one after a quiet time, if nothing was created or
// renamed since the one before.
func (s *Service) SetTicks(ticks <-chan time.Time) { s.names.ticks = ticks }

// IndexSome indexes at most n names that wait, and gives how many.
func (s *Service) IndexSome(ctx context.Context, n int) (indexed int64, err error) {
	err = s.db.Maintain(ctx, func(tx *store.Tx) error {
		indexed, err = indexNames(ctx, tx, n)
		return err
	})
	return indexed, err
}

// MergeIndex merges a part of the index of names, if there is one to merge.
func (s *Service) MergeIndex(ctx context.Context) (merged bool, err error) {
	return mergeParts(ctx, s.db, 1)
}

// NotIndexed counts the customers whose names are not indexed.
func (s *Service) NotIndexed(ctx context.Context) (n int, err error) {
	err = s.db.Read(ctx, func(q *store.Reader) error {
		_, err := q.Scan(ctx, call.Everywhere(), []any{&n}, `SELECT COUNT(*) FROM customer p WHERE {reach p.account_id p.path} AND `+notIndexed)
		return err
	})
	return n, err
}

// SetRecent bounds the replies that are kept, in bytes.
func (s *Service) SetRecent(most int) { s.recent.most = most }

// RecentBytes gives what the kept replies take by their own count and by that of
// all together.
func (s *Service) RecentBytes() (each, all int) {
	s.recent.mu.Lock()
	defer s.recent.mu.Unlock()
	for _, a := range s.recent.replies {
		each += a.size
	}
	return each, s.recent.size
}

// ListKey names the reply to a list.
var ListKey = listKey
