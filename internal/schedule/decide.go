package schedule

import (
	"strings"
	"time"

	"evovoice/internal/condition"
)

// Decision is the state at a moment and where it comes from.
type Decision struct {
	// State is spelled as it is stored.
	State string
	// Reason is ByRule, ByDefault or ForceClosed.
	Reason Code
	// Rule is the winning rule, nil if none won. It must not be changed.
	Rule *Rule
	// Failures are conditions that could not be read; their rules did not match.
	Failures []Failure
}

// Where a state comes from.
const (
	ByRule      Code = "Rule"
	ByDefault   Code = "Default"
	ForceClosed Code = "ForceClosed"
)

// Failure is a condition that could not be read.
type Failure struct {
	Rule *Rule
	Err  error
}

// FlowID gives the flow that the winning rule chooses, empty if it chooses none.
func (d *Decision) FlowID() string {
	if d.Rule == nil || !d.Rule.namesFlow() {
		return ""
	}
	return strings.TrimSpace(d.Rule.FlowID)
}

// At decides the state at an instant. Unless a condition is read it allocates
// nothing.
func (s *Snapshot) At(t time.Time, facts Facts) Decision {
	if s.effective.ForceClosed {
		return Decision{State: AfterHours, Reason: ForceClosed}
	}
	var failures []Failure
	c := civilOf(s.zone.Civil(t))
	customer := "" // the customer's state, once it is known
	for i := range s.rules {
		r := &s.rules[i]
		if r.shape == customerState {
			if s.customer == nil {
				continue
			}
			if customer == "" {
				customer = s.customer.At(t, facts).State
			}
			if !SameState(customer, r.rule.CustomerState) {
				continue
			}
		} else if !r.matches(c) {
			continue
		}
		held, err := r.holds(facts, c)
		if err != nil {
			failures = append(failures, Failure{r.rule, err})
		}
		if held {
			return s.won(r, failures)
		}
	}
	return Decision{State: s.effective.DefaultState, Reason: ByDefault, Failures: failures}
}

// won gives the decision for a winner, nil for none.
func (s *Snapshot) won(r *compiled, failures []Failure) Decision {
	if r == nil {
		return Decision{State: s.effective.DefaultState, Reason: ByDefault, Failures: failures}
	}
	state := r.rule.State
	if blank(state) {
		state = s.effective.DefaultState // the rule chooses a flow alone
	}
	return Decision{State: state, Reason: ByRule, Rule: r.rule, Failures: failures}
}

func (r *compiled) holds(facts Facts, c civil) (bool, error) {
	if r.condition == nil {
		return true, nil
	}
	var now condition.Moment
	if r.condition.Grain() != condition.Never {
		now = c.moment()
	}
	return r.condition.Holds(facts, now)
}
