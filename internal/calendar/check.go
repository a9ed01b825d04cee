package calendar

import (
	"context"
	"errors"
	"fmt"
	"time"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/schedule"
	"evovoice/internal/store"
	"evovoice/recur"
)

// Check refuses a schedule that may not be saved; path is its wire path.
func (s *Service) Check(_ context.Context, _ *store.Reader, _, path string, d api.Document[api.Schedule]) error {
	sent, err := s.read(d)
	if err != nil || sent == nil {
		return err
	}
	return fault.OnFields(schedule.Validate(path, sent))
}

// AccountCheck looks whether the schedules of an account's customers are ones
// that could be saved today.
func (s *Service) AccountCheck() account.Check {
	return account.Check{Name: "schedules", Run: func(ctx context.Context, accountID string) (account.Outcome, string, error) {
		count, wrong, first := 0, 0, ""
		err := s.db.Read(ctx, func(q *store.Reader) error {
			return customer.OwnSchedules(ctx, q, accountID, func(id string, d api.Document[api.Schedule]) error {
				count++
				if err := s.Check(ctx, q, accountID, "schedule", d); err != nil {
					if wrong++; wrong == 1 {
						first = "customer " + id + ": " + err.Error()
					}
				}
				return nil
			})
		})
		switch {
		case err != nil:
			return account.Failed, "", err
		case wrong > 0:
			return account.Failed, fmt.Sprintf("%d of %d schedules are wrong, the first of %s", wrong, count, first), nil
		}
		return account.OK, fmt.Sprintf("%d schedules are valid", count), nil
	}}
}

// Bounds of a check.
const (
	checkYears      = 5
	maxCheckYears   = 50
	maxRequirements = 50
)

// CheckSchedule finds what a schedule says and cannot mean.
func (s *Service) CheckSchedule(ctx context.Context, r *api.CheckSchedule) (*api.ScheduleCheck, error) {
	if len(r.Required) > maxRequirements {
		return nil, fault.OnField(fault.Range, "required", "At most %d requirements are looked at in one call", maxRequirements)
	}
	if err := checkRequired(r.Required); err != nil {
		return nil, err
	}
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ScheduleCheck, error) {
		a, err := s.about(ctx, q, reach, r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		reply := &api.ScheduleCheck{Findings: []api.ScheduleFinding{}}
		if !r.Schedule.IsNull() {
			if err := s.putInstead(ctx, q, a, r.Schedule, reply); err != nil {
				return nil, err
			}
		}
		from, to, err := a.period(r.From, r.To, checkYears*365+checkYears/4, maxCheckYears*366)
		if err != nil {
			return nil, err
		}
		reply.From, reply.To = instant(from), instant(to)
		if err := a.findings(reply, r.Required, from, to); err != nil {
			return nil, tooMany(err)
		}
		if r.CompareTo.IsNull() {
			return reply, nil
		}
		other, err := s.compile(a.levels, r.CompareTo, "compareTo")
		if err != nil {
			return nil, err
		}
		reply.Comparison, err = a.compare(other, from, to)
		return reply, tooMany(err)
	})
}

// putInstead puts a schedule in place of the own one. What keeps it from being
// saved is a finding here, so that all is told at once.
func (s *Service) putInstead(ctx context.Context, q *store.Reader, a *question, d api.Document[api.Schedule], reply *api.ScheduleCheck) error {
	sent, err := s.read(d)
	if err != nil {
		return err
	}
	if len(sent.Rules) > schedule.MaxRules {
		return fault.OnFields(schedule.Validate("schedule", sent))
	}
	for _, f := range schedule.Validate("schedule", sent) {
		reply.Findings = append(reply.Findings, api.ScheduleFinding{
			Code: string(schedule.Invalid), Severity: string(schedule.SeverityError), FieldName: f.Path, Message: f.Message,
		})
	}
	chain, err := s.chain(a.levels)
	if err != nil {
		return err
	}
	chain[0].Schedule = sent
	a.snapshot = schedule.Compile(chain)
	if a.snapshot.ReadsFacts() {
		a.facts, err = s.readFacts(ctx, q, a.accountID, a.levels[0].Data)
	}
	return err
}

func (a *question) findings(reply *api.ScheduleCheck, required []api.ScheduleRequirement, from, to time.Time) error {
	found, err := a.snapshot.Check(from, to)
	if err != nil {
		return err
	}
	for _, f := range found {
		if f.Path != "" {
			f.Path = "schedule." + f.Path
		}
		reply.Findings = append(reply.Findings, a.finding(f))
	}
	for i, r := range required {
		gaps, err := a.snapshot.Require(schedule.Requirement{State: r.State, Days: r.Days, From: r.From, To: r.To, Except: r.Except}, from, to, a.facts)
		if err != nil {
			return err
		}
		for _, f := range gaps {
			f.Path = fmt.Sprintf("required[%d]", i)
			reply.Findings = append(reply.Findings, a.finding(f))
		}
	}
	return nil
}

func (a *question) finding(f schedule.Finding) api.ScheduleFinding {
	out := api.ScheduleFinding{Code: string(f.Code), Severity: string(f.Severity), FieldName: f.Path, Message: f.Message, StateName: f.State}
	if f.Rule != nil {
		out.Rule = a.candidate(f.Rule, f.Code, "")
	}
	if f.Other != nil {
		out.Other = a.candidate(f.Other, "", "")
	}
	if !f.From.IsZero() {
		out.From, out.To = instant(f.From), instant(f.To)
	}
	return out
}

func (a *question) compare(other *schedule.Snapshot, from, to time.Time) (*api.ScheduleComparison, error) {
	first, err := schedule.Compare(a.snapshot, other, from, to, a.facts)
	if err != nil || first == nil {
		return &api.ScheduleComparison{Equivalent: err == nil}, err
	}
	return &api.ScheduleComparison{
		DateTime: instant(first.At), LocalTime: a.local(first.At), StateName: first.State, OtherState: first.Than,
	}, nil
}

func checkRequired(required []api.ScheduleRequirement) error {
	var fields []fault.Field
	add := func(i int, member string, err error) {
		path := fmt.Sprintf("required[%d].%s", i, member)
		if err != nil {
			fields = append(fields, fault.Field{Path: path, Code: fault.Format, Message: path + ": " + err.Error()})
		}
	}
	for i, r := range required {
		if r.State == "" {
			path := fmt.Sprintf("required[%d].state", i)
			fields = append(fields, fault.Field{Path: path, Code: fault.NotEmpty, Message: path + " is needed"})
		}
		for _, t := range []struct{ member, text string }{{"from", r.From}, {"to", r.To}} {
			if t.text != "" {
				seconds, err := schedule.ParseTime(t.text, recur.Zone{})
				if err == nil && t.member == "from" && seconds == 24*3600 {
					err = errors.New("a day begins at 00:00")
				}
				add(i, t.member, err)
			}
		}
		for _, d := range r.Days {
			add(i, "days", schedule.CheckDay(d))
		}
	}
	return fault.OnFields(fields)
}

// WithRuleIDs gives a schedule with an id for each rule that has none; the rest
// of its text stays as it is.
func (s *Service) WithRuleIDs(d api.Document[api.Schedule], newID func() string) (api.Document[api.Schedule], error) {
	text, err := schedule.WithRuleIDs(d.JSON(), newID)
	if err != nil {
		return d, err
	}
	return api.DocumentJSON[api.Schedule](text), nil
}
