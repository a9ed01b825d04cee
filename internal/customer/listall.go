package customer

import (
	"context"
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

// listAll replies with a whole list; one of more than a part is given customer
// by customer.
func (s *Service) listAll(ctx context.Context, q *store.Reader, wanted *search) (*api.ListResponse[api.CustomerInfo], error) {
	part := *wanted
	part.page = wanted.page.Part(s.bounds.part)
	rows, _, err := part.run(ctx, q)
	if err != nil {
		return nil, err
	}
	if len(rows) <= s.bounds.part {
		items, err := shown(ctx, q, wanted.reach, rows)
		if err != nil {
			return nil, err
		}
		return list.Reply(wanted.page, items, 0), nil
	}
	reply := list.Reply[api.CustomerInfo](wanted.page, nil, 0)
	call.From(ctx).Items = func(ctx context.Context, item func(any) error) error {
		count, err := s.stream(ctx, wanted, item)
		if err == nil {
			list.Count(wanted.page, reply, count)
		}
		return err
	}
	return reply, nil
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
		part := *wanted
		part.page = wanted.page.Part(s.bounds.part)
		for more := true; more; {
			rows, _, err := part.run(ctx, q)
			if err != nil {
				return err
			}
			if more = len(rows) > s.bounds.part; more {
				rows = rows[:s.bounds.part]
				last := rows[s.bounds.part-1]
				part.position = part.sort.At(last.key, last.info.ID)
			}
			items, err := shown(ctx, q, part.reach, rows)
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
