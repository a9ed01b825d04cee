package customer

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// ScheduleLevel is a customer's own schedule on the way to the root.
type ScheduleLevel struct {
	AccountID, ID, Name string
	// Schedule is null if it was never set.
	Schedule api.Document[api.Schedule]
	Data     api.Document[api.Struct]
	// Reached tells that the caller reaches this level.
	Reached bool
}

// ScheduleLevels reads the own schedules of a customer in reach and of those
// above it, the customer's first. None means that there is no such customer.
func ScheduleLevels(ctx context.Context, q *store.Reader, reach call.Reach, customerID string) ([]ScheduleLevel, error) {
	r, err := find(ctx, q, reach, customerID)
	if err != nil || r == nil {
		return nil, err
	}
	visible := r.visibleIDs(reach)
	ids := r.pathIDs()
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	levels := make([]ScheduleLevel, len(ids))
	// Levels above are read for what they pass on, whoever asks.
	err = q.Each(ctx, call.Limited([]string{r.info.AccountID}), func(rows *sql.Rows) error {
		l := ScheduleLevel{AccountID: r.info.AccountID}
		var schedule, data []byte
		var depth int
		if err := rows.Scan(&l.ID, &l.Name, &depth, &schedule, &data); err != nil {
			return err
		}
		l.Schedule.SetJSON(schedule)
		l.Data.SetJSON(data)
		l.Reached = slices.Contains(visible, l.ID)
		levels[len(ids)-depth] = l
		return nil
	}, `SELECT c.id, c.name, c.depth, c.schedule, c.data FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(args))+`)`, args...)
	if err != nil {
		return nil, fmt.Errorf("read schedules of a customer's levels: %w", err)
	}
	return levels, nil
}

// OwnSchedules reads the schedules that customers of an account have of their
// own, one at a time; fn reads nothing itself.
func OwnSchedules(ctx context.Context, q *store.Reader, accountID string, fn func(id string, schedule api.Document[api.Schedule]) error) error {
	err := q.Each(ctx, call.Limited([]string{accountID}), func(rows *sql.Rows) error {
		var id string
		var schedule []byte
		if err := rows.Scan(&id, &schedule); err != nil {
			return err
		}
		return fn(id, api.DocumentJSON[api.Schedule](schedule))
	}, `SELECT c.id, c.schedule FROM customer c WHERE {reach c.account_id c.path} AND c.schedule IS NOT NULL ORDER BY c.id`)
	if err != nil {
		return fmt.Errorf("read schedules of an account: %w", err)
	}
	return nil
}

// ScheduleIDs is what a Schedules may also do.
type ScheduleIDs interface {
	// WithRuleIDs gives a schedule with an id for each rule that has none.
	WithRuleIDs(schedule api.Document[api.Schedule], newID func() string) (api.Document[api.Schedule], error)
}

// withRuleIDs gives a schedule as it is to be stored.
func (s *Service) withRuleIDs(tx *store.Tx, schedule api.Document[api.Schedule]) (api.Document[api.Schedule], error) {
	if completer, ok := s.Schedules.(ScheduleIDs); ok && !schedule.IsNull() {
		return completer.WithRuleIDs(schedule, tx.NewID)
	}
	return schedule, nil
}

// PutSchedule changes a customer's own schedule within a change set, by the same
// rules as a patch. Edit is given the stored schedule, null if none was ever set.
func (s *Service) PutSchedule(ctx context.Context, tx *store.Tx, customerID string, edit func(stored api.Document[api.Schedule]) (api.Document[api.Schedule], error)) error {
	c := call.From(ctx)
	before, err := load(ctx, &tx.Reader, c.Caller.Reach, customerID)
	if err != nil {
		return err
	}
	if before == nil {
		return NotFound("customerId")
	}
	p := api.PatchCustomer{CustomerID: customerID}
	if p.Schedule, err = edit(before.info.Schedule); err != nil {
		return err
	}
	if p, err = checkPatch(p); err != nil {
		return err
	}
	after := *before
	after.info.DateLastModified, after.info.LastModifiedBy = store.FormatTime(tx.Now), c.Caller.Email
	if err := s.apply(ctx, tx, &after, &p); err != nil {
		return err
	}
	keep(tx, store.Changed, before.state(), after.state())
	return nil
}
