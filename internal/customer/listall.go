package customer

import (
	"context"
	"iter"
	"runtime"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
)

// streams is how many whole lists are read at once. Each keeps a snapshot for as
// long as its reader takes, and others are to find one too.
type streams chan struct{}

func newStreams() streams { return make(streams, 1) }

// turns is how many whole lists are read or begun at once, on half of the cores:
// shorter calls have the others, and most of the readers.
type turns chan struct{}

func newTurns() turns { return make(turns, max(1, runtime.NumCPU()/2)) }

// take waits for a turn, which ends with leave.
func (t turns) take(ctx context.Context) (leave func(), err error) {
	select {
	case t <- struct{}{}:
		return func() { <-t }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// walksInOrder tells whether an index has the list's order, so that it can be
// read part by part.
func (s *search) walksInOrder() bool {
	if s.accounts == nil || len(s.accounts) > maxMerged {
		return false
	}
	switch s.sort.Field {
	case "name", "id", "referenceId", "dateCreated", "dateLastModified":
		return true
	}
	return s.fieldID != ""
}

// maxWholeBytes bounds the documents of a whole list that stands in memory.
const maxWholeBytes = 8 << 20

// listAll replies with a whole list; a long one is given customer by customer.
func (s *Service) listAll(ctx context.Context, q *store.Reader, wanted *search) (*api.ListResponse[api.CustomerInfo], error) {
	var all []api.CustomerInfo
	size := 0
	for items, err := range s.parts(ctx, q, wanted) {
		if err != nil {
			return nil, err
		}
		for i := range items {
			size += documentsSize(&items[i])
		}
		if all = append(all, items...); len(all) > s.bounds.whole || size > maxWholeBytes {
			return s.streamed(ctx, wanted), nil
		}
	}
	return list.Reply(wanted.page, all, 0), nil
}

// streamed replies with a list that is read once the reply is written.
func (s *Service) streamed(ctx context.Context, wanted *search) *api.ListResponse[api.CustomerInfo] {
	reply := list.Reply[api.CustomerInfo](wanted.page, nil, 0)
	call.From(ctx).Items = func(ctx context.Context, item func(any) error) error {
		count, err := s.stream(ctx, wanted, item)
		if err == nil {
			list.Count(wanted.page, reply, count)
		}
		return err
	}
	return reply
}

// parts reads a whole list part by part. It ends with an error that is given.
func (s *Service) parts(ctx context.Context, q *store.Reader, wanted *search) iter.Seq2[[]api.CustomerInfo, error] {
	return func(yield func([]api.CustomerInfo, error) bool) {
		part := *wanted
		part.page = wanted.page.Part(s.bounds.part)
		for more := true; more; {
			rows, _, err := part.run(ctx, q)
			if more = len(rows) > s.bounds.part; more {
				rows = rows[:s.bounds.part]
				last := rows[s.bounds.part-1]
				part.position = part.sort.At(last.key, last.info.ID)
			}
			var items []api.CustomerInfo
			if err == nil {
				items, err = shown(ctx, q, part.reach, rows)
			}
			if !yield(items, err) || err != nil {
				return
			}
		}
	}
}

// stream gives the customers of a whole list from one snapshot, part by part,
// and counts them.
func (s *Service) stream(ctx context.Context, wanted *search, item func(any) error) (int, error) {
	select {
	case s.streams <- struct{}{}:
		defer func() { <-s.streams }()
	default:
		busy := fault.New(fault.Unavailable, "Another whole list is being read; try again later, or read it by pages")
		busy.RetryAfter = time.Second
		return 0, busy
	}
	count := 0
	err := s.db.Read(ctx, func(q *store.Reader) error {
		for items, err := range s.parts(ctx, q, wanted) {
			if err != nil {
				return err
			}
			for i := range items {
				if err := item(&items[i]); err != nil {
					return err
				}
			}
			count += len(items)
		}
		return nil
	})
	return count, err
}
