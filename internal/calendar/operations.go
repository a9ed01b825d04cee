package calendar

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/schedule"
	"evovoice/internal/store"
)

// noEndpoint is the answer for an endpoint that is not there or out of reach.
func noEndpoint() error {
	return fault.OnField(fault.NotFound, "endpointId", "No endpoint has this id")
}

// GetInheritedSchedule gives the schedule of the levels above, merged.
func (s *Service) GetInheritedSchedule(ctx context.Context, r *api.GetInheritedSchedule) (*api.Schedule, error) {
	if r.EndpointID != "" {
		return nil, noEndpoint()
	}
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.Schedule, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		chain, err := s.chain(a.levels[1:])
		if err != nil {
			return nil, err
		}
		return inherited(a, schedule.Merge(chain)), nil
	})
}

// inherited shows what is merged. It stands alone: nothing is left to inherit.
// What rules from out of reach refer to is left out.
func inherited(a *question, e schedule.Effective) *api.Schedule {
	out := &api.Schedule{TimeZoneID: e.TimeZoneID, ForceClosed: e.ForceClosed, DefaultState: e.DefaultState, Rules: []api.SchedulingRule{}}
	for _, r := range e.Rules {
		shown, from := r.SchedulingRule, a.level(r.Level+1)
		shown.Source = from.Name
		if from.ID == "" {
			shown.ID, shown.FlowID, shown.FlowParams = "", "", api.Document[api.Struct]{}
		}
		out.Rules = append(out.Rules, shown)
	}
	return out
}

// TestSchedule gives the state at a moment, as live calls see it.
func (s *Service) TestSchedule(ctx context.Context, r *api.TestSchedule) (*api.TestScheduleResponse, error) {
	if r.EndpointID != "" {
		return nil, noEndpoint()
	}
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.TestScheduleResponse, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, r.Schedule)
		if err != nil {
			return nil, err
		}
		at, err := a.moment("dateTime", r.DateTime)
		if err != nil {
			return nil, err
		}
		decision := a.snapshot.At(at, a.facts)
		s.warn(ctx, a, decision.Failures)
		return &api.TestScheduleResponse{StateName: decision.State, TimeZoneID: zoneOf(a.snapshot)}, nil
	})
}

// warn logs conditions that could not be read.
func (s *Service) warn(ctx context.Context, a *question, failures []schedule.Failure) {
	for _, f := range failures {
		s.log.WarnContext(ctx, "a schedule's condition could not be read", "customerId", a.levels[0].ID, "level", a.levels[f.Rule.Level].ID, "ruleId", f.Rule.ID, "error", f.Err)
	}
}

// ExplainSchedule gives the state at a moment with what became of each rule.
func (s *Service) ExplainSchedule(ctx context.Context, r *api.ExplainSchedule) (*api.ScheduleExplanation, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ScheduleExplanation, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, r.Schedule)
		if err != nil {
			return nil, err
		}
		at, err := a.moment("dateTime", r.DateTime)
		if err != nil {
			return nil, err
		}
		e := a.snapshot.Explain(at, a.facts)
		reply := &api.ScheduleExplanation{
			StateName: e.State, Reason: string(e.Reason), DateTime: instant(at), TimeZoneID: zoneOf(a.snapshot), LocalTime: a.local(at),
			Candidates: []api.ScheduleCandidate{}, Warnings: a.warnings(e.Failures),
		}
		for _, c := range e.Candidates {
			shown := a.candidate(c.Rule, c.Code, c.Message)
			if c.Code == schedule.Won {
				reply.Winner = shown
				continue
			}
			reply.Candidates = append(reply.Candidates, *shown)
		}
		next, ok, err := a.snapshot.NextChange(at, a.facts)
		switch {
		case errors.Is(err, schedule.ErrTooMany):
			reply.Warnings = append(reply.Warnings, "The next change could not be found: the rules change too often without changing the state")
		case err != nil:
			return nil, err
		case ok:
			change := a.change(next)
			reply.NextChange = &change
		}
		return reply, nil
	})
}

func (a *question) warnings(failures []schedule.Failure) []string {
	list := []string{}
	if problem := a.snapshot.ZoneProblem(); problem != "" {
		list = append(list, problem)
	}
	for _, b := range a.snapshot.Problems() {
		if b.Code == schedule.Invalid {
			list = append(list, ruleName(b.Rule)+": "+b.Message)
		}
	}
	for _, f := range failures {
		line, _, _ := strings.Cut(f.Err.Error(), "\n")
		list = append(list, ruleName(f.Rule)+": the condition could not be read: "+line)
	}
	return list
}

func ruleName(r *schedule.Rule) string {
	if name := strings.TrimSpace(r.Name); name != "" {
		return name
	}
	return fmt.Sprintf("Rule %d", r.Index+1)
}

// Bounds of a timeline.
const (
	maxDays      = 400
	standardDays = 30
	maxChanges   = 20_000
)

// GetScheduleTimeline gives every change of state in a range.
func (s *Service) GetScheduleTimeline(ctx context.Context, r *api.GetScheduleTimeline) (*api.ScheduleTimeline, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ScheduleTimeline, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		from, to, err := a.period(r.From, r.To, standardDays, maxDays)
		if err != nil {
			return nil, err
		}
		changes, err := a.snapshot.Timeline(from, to, a.facts, maxChanges)
		if err != nil {
			return nil, tooMany(err)
		}
		reply := &api.ScheduleTimeline{TimeZoneID: zoneOf(a.snapshot), From: instant(from), To: instant(to)}
		for _, c := range changes {
			reply.Changes = append(reply.Changes, a.change(c))
		}
		return reply, nil
	})
}

func tooMany(err error) error {
	if errors.Is(err, schedule.ErrTooMany) {
		return fault.OnField(fault.Range, "to", "The schedule changes too often in this range; ask for a shorter one")
	}
	return err
}
