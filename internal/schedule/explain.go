package schedule

import (
	"fmt"
	"time"

	"evovoice/recur"
)

// Explanation is a decision with everything that led to it.
type Explanation struct {
	Decision
	// Local is what calendar and clock of the zone show.
	Local recur.DateTime
	// Candidates are all rules, the strongest first.
	Candidates []Candidate
}

// Candidate is a rule with what became of it.
type Candidate struct {
	Rule *Rule
	Problem
}

// What becomes of a rule, besides the reasons for which it never matches.
const (
	Won                Code = "Won"
	NotYet             Code = "NotYet"
	Over               Code = "Over"
	OtherDay           Code = "OtherDay"
	OtherTime          Code = "OtherTime"
	OtherCustomerState Code = "OtherCustomerState"
	ConditionFalse     Code = "ConditionFalse"
	ConditionFailed    Code = "ConditionFailed"
	LowerPriority      Code = "LowerPriority"
	FartherLevel       Code = "FartherLevel"
	Recurring          Code = "Recurring"
	LaterInList        Code = "LaterInList"
)

// Explain decides the state at an instant and says of each rule why it did not
// give it. Its decision is that of At.
func (s *Snapshot) Explain(t time.Time, facts Facts) Explanation {
	c := civilOf(s.zone.Civil(t))
	e := Explanation{Decision: s.At(t, facts), Local: c.at}
	var winner *compiled
	for i := range s.rules {
		r := &s.rules[i]
		problem := s.lost(r, winner, c, t, facts)
		if problem.Code == "" {
			problem = Problem{Won, "It is the strongest of the rules that match"}
			winner = r
		}
		if s.effective.ForceClosed && problem.Code == Won {
			winner, problem = nil, Problem{ForceClosed, "The schedule is forced closed"}
		}
		e.Candidates = append(e.Candidates, Candidate{r.rule, problem})
	}
	return e
}

// lost says why a rule does not give the state, empty for the one that does.
func (s *Snapshot) lost(r, winner *compiled, c civil, t time.Time, facts Facts) Problem {
	switch {
	case r.shape == never:
		return r.broken
	case r.shape == customerState:
		if s.customer == nil {
			return Problem{NoCustomer, "Only an endpoint has a customer whose state could be compared"}
		}
		if state := s.customer.At(t, facts).State; !SameState(state, r.rule.CustomerState) {
			return Problem{OtherCustomerState, fmt.Sprintf("The customer's state is %q", state)}
		}
	case !r.matches(c):
		return r.missed(c)
	}
	held, err := r.holds(facts, c)
	switch {
	case err != nil:
		return Problem{ConditionFailed, "The condition could not be read: " + firstLine(err)}
	case !held:
		return Problem{ConditionFalse, "The condition is false"}
	case winner != nil:
		return r.outranked(winner)
	}
	return Problem{}
}

func firstLine(err error) string {
	text := err.Error()
	for i := range text {
		if text[i] == '\n' {
			return text[:i]
		}
	}
	return text
}

// missed says why a rule's time is another one.
func (r *compiled) missed(c civil) Problem {
	from, to, _ := r.life()
	switch {
	case c.at < from:
		return Problem{NotYet, fmt.Sprintf("It begins on %s", from)}
	case c.at >= to:
		return Problem{Over, fmt.Sprintf("It ended on %s", to)}
	case r.shape == often:
		return Problem{OtherTime, "No occurrence lasts at this time"}
	case r.days.contains(c.date):
		return Problem{OtherTime, fmt.Sprintf("The day is right, the time is not within %s", r.hours())}
	}
	return Problem{OtherDay, fmt.Sprintf("%s is none of its days", c.date)}
}

// hours writes the windows, for instance 09:00–17:00.
func (r *compiled) hours() string {
	text := ""
	for i, w := range r.windows {
		if i == 3 {
			return text + ", …"
		}
		if i > 0 {
			text += ", "
		}
		text += clock(w.from) + "–" + clock(w.to)
	}
	return text
}

func clock(second int32) string {
	if second > day {
		second -= day
	}
	text := fmt.Sprintf("%02d:%02d", second/3600, second/60%60)
	if second%60 != 0 {
		text += fmt.Sprintf(":%02d", second%60)
	}
	return text
}

// outranked says why a rule that matches is weaker than the winner.
func (r *compiled) outranked(winner *compiled) Problem {
	switch {
	case r.priority < winner.priority:
		return Problem{LowerPriority, fmt.Sprintf("Its priority %d is below %d", r.priority, winner.priority)}
	case r.rule.Level > winner.rule.Level:
		return Problem{FartherLevel, "A rule of a nearer level has the same priority"}
	case winner.oneOff && !r.oneOff:
		return Problem{Recurring, "A rule that does not recur has the same priority"}
	}
	return Problem{LaterInList, "A rule with the same priority stands earlier in the list"}
}
