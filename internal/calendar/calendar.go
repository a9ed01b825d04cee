// Package calendar answers for the schedules of customers: the state at a
// moment and why, every change in a range, what a schedule inherits, what it
// cannot do, feeds to subscribe to, and holidays. It reads schedules and gives
// them to the engine; it keeps no schedule itself and refuses to decide a state.
package calendar

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/schedule"
	"evovoice/internal/settings"
	"evovoice/internal/store"
)

// Service has a method for each operation about schedules. Its methods fail with
// fault.NotFound for customers that the caller does not reach, and with the code
// of the first member at fault for bad input.
type Service struct {
	db        *store.DB
	decode    func([]byte, any) error
	customers *customer.Service
	log       *slog.Logger
	kept      *kept
}

// Config is what the service is made of.
type Config struct {
	DB *store.DB
	// Decode reads JSON into the value that its second argument points to, as
	// requests are read.
	Decode func([]byte, any) error
	// Customers changes customers' own schedules.
	Customers *customer.Service
	// Log takes conditions that could not be read; nil is none.
	Log *slog.Logger
}

// New makes the service.
func New(c Config) *Service {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return &Service{db: c.DB, decode: c.Decode, customers: c.Customers, log: c.Log, kept: newKept(maxKept)}
}

// question is a customer's schedule made ready to be asked, as one caller may
// see it.
type question struct {
	accountID string
	levels    []customer.ScheduleLevel
	snapshot  *schedule.Snapshot
	facts     schedule.Facts
	// now is the moment by the account's clock.
	now time.Time
}

// about reads what is asked about. A schedule stands for the customer's own one
// unless it is null.
func (s *Service) about(ctx context.Context, q *store.Reader, reach call.Reach, customerID string, instead api.Document[api.Schedule]) (*question, error) {
	levels, err := customer.ScheduleLevels(ctx, q, reach, customerID)
	if err != nil {
		return nil, err
	}
	if len(levels) == 0 {
		return nil, customer.NotFound("customerId")
	}
	a := &question{accountID: levels[0].AccountID, levels: levels}
	if a.now, err = settings.Now(ctx, q, a.accountID, s.db.Now()); err != nil {
		return nil, err
	}
	if instead.IsNull() {
		a.snapshot, err = s.snapshot(customerID, levels)
	} else {
		a.snapshot, err = s.compile(levels, instead, "schedule")
	}
	if err != nil {
		return nil, err
	}
	if a.snapshot.ReadsFacts() {
		a.facts, err = s.readFacts(ctx, q, a.accountID, levels[0].Data)
	}
	return a, err
}

// compile puts a schedule that a caller sent in place of the own one.
func (s *Service) compile(levels []customer.ScheduleLevel, instead api.Document[api.Schedule], path string) (*schedule.Snapshot, error) {
	sent, err := s.read(instead)
	if err != nil {
		return nil, err
	}
	if err := fault.OnFields(schedule.Validate(path, sent)); err != nil {
		return nil, err
	}
	chain, err := s.chain(levels)
	if err != nil {
		return nil, err
	}
	chain[0].Schedule = sent
	return schedule.Compile(chain), nil
}

// read gives a document's meaning, nil for none.
func (s *Service) read(d api.Document[api.Schedule]) (*api.Schedule, error) {
	if d.IsNull() {
		return nil, nil
	}
	var v api.Schedule
	if err := s.decode(d.JSON(), &v); err != nil {
		return nil, fmt.Errorf("read schedule: %w", err)
	}
	return &v, nil
}

func (s *Service) chain(levels []customer.ScheduleLevel) ([]schedule.Level, error) {
	chain := make([]schedule.Level, len(levels))
	for i, l := range levels {
		own, err := s.read(l.Schedule)
		if err != nil {
			return nil, err
		}
		chain[i] = schedule.Level{ID: l.ID, Name: l.Name, Schedule: own}
	}
	return chain, nil
}

// moment reads when; empty is the account's now.
func (a *question) moment(path, text string) (time.Time, error) {
	if text == "" {
		return a.now, nil
	}
	t, err := schedule.ParseMoment(text, a.snapshot.Zone())
	if err != nil {
		return t, fault.OnField(fault.Format, path, "%s must be a date and time such as 2026-01-31T09:30:00 or 2026-01-31T09:30:00Z", path)
	}
	return t, nil
}

// period reads a range; without an end it is so many days long.
func (a *question) period(fromText, toText string, standard, most int) (from, to time.Time, err error) {
	if from, err = a.moment("from", fromText); err != nil {
		return from, to, err
	}
	to = from.AddDate(0, 0, standard)
	if toText != "" {
		if to, err = a.moment("to", toText); err != nil {
			return from, to, err
		}
	}
	if !to.After(from) || to.After(from.AddDate(0, 0, most)) {
		return from, to, fault.OnField(fault.Range, "to", "to must be after from, and at most %d days after it", most)
	}
	return from.Truncate(time.Second), to, nil
}

// local writes an instant as the schedule's zone shows it.
func (a *question) local(t time.Time) string {
	return t.In(a.snapshot.Zone().Location()).Format(time.RFC3339)
}

func instant(t time.Time) string { return store.FormatTime(t) }

// level tells of a level as much as the caller may know.
func (a *question) level(distance int) *api.ScheduleLevel {
	l := &api.ScheduleLevel{Distance: distance}
	if a.levels[distance].Reached {
		l.ID, l.Name = a.levels[distance].ID, a.levels[distance].Name
	}
	return l
}

// candidate tells of a rule as much as the caller may know.
func (a *question) candidate(r *schedule.Rule, code schedule.Code, message string) *api.ScheduleCandidate {
	c := &api.ScheduleCandidate{
		RuleName: r.Name, Index: r.Index, Level: a.level(r.Level), StateName: r.State, Priority: r.Priority,
		Outcome: string(code), Message: message,
	}
	if a.levels[r.Level].Reached {
		c.RuleID = r.ID
	}
	return c
}

func (a *question) change(c schedule.Change) api.ScheduleChange {
	out := api.ScheduleChange{DateTime: instant(c.At), LocalTime: a.local(c.At), StateName: c.State, Reason: string(c.Reason)}
	if c.Rule != nil {
		out.RuleName = c.Rule.Name
		if a.levels[c.Rule.Level].Reached {
			out.RuleID = c.Rule.ID
		}
	}
	return out
}

// zoneOf is the zone as its level spells it.
func zoneOf(s *schedule.Snapshot) string { return s.Effective().TimeZoneID }
