// Package schedule decides which named state holds at a moment. It merges the
// schedules of a chain of levels, compiles them into an immutable snapshot, and
// answers from it: the state with the rule that gave it, why the others lost,
// every change in a range, and what a schedule cannot do. It is given schedules,
// instants and facts, and refuses to look up any of them or to read a clock.
package schedule

import (
	"strings"

	"evovoice/api"
	"evovoice/internal/condition"
)

// The ready-made states.
const (
	BusinessHours = "Business Hours"
	AfterHours    = "After Hours"
	Holiday       = "Holiday"
)

// DefaultZone holds where no level names a zone.
const DefaultZone = "UTC"

// Kind is what a level is a schedule of.
type Kind int

// The kinds of levels.
const (
	CustomerLevel Kind = iota
	EndpointLevel
)

// Level is one schedule of a chain. A chain begins with the own level and goes up.
type Level struct {
	Kind     Kind
	ID, Name string
	// Schedule is the level's own schedule, nil if it was never set.
	Schedule *api.Schedule
}

// Facts are what conditions read besides the moment.
type Facts = condition.Facts

// Rule is a rule of a merged schedule with its place.
type Rule struct {
	api.SchedulingRule
	// Level counts the levels of the chain from 0, the own one.
	Level int
	// Index is the rule's place in its level's list.
	Index int
	// flows tells that the rule's flow counts.
	flows bool
}

// Effective is a chain merged into one schedule.
type Effective struct {
	// TimeZoneID is the zone as its level spells it, DefaultZone if none has one.
	TimeZoneID string
	// DefaultState is the state where no rule matches; never empty.
	DefaultState string
	ForceClosed  bool
	// Rules are those of the nearest level first, each level's in its order.
	Rules []Rule
}

// Merge lays each level over the one above it, as far up as they inherit.
func Merge(levels []Level) Effective {
	var e Effective
	for i, level := range levels {
		own := level.Schedule
		if own == nil {
			continue // never set, which means to inherit everything
		}
		if e.TimeZoneID == "" {
			e.TimeZoneID = strings.TrimSpace(own.TimeZoneID)
		}
		if strings.TrimSpace(e.DefaultState) == "" {
			e.DefaultState = own.DefaultState
		}
		e.ForceClosed = e.ForceClosed || own.ForceClosed
		for n, rule := range own.Rules {
			e.Rules = append(e.Rules, Rule{SchedulingRule: rule, Level: i, Index: n, flows: level.Kind == EndpointLevel})
		}
		if !own.Inherit {
			break
		}
	}
	if e.TimeZoneID == "" {
		e.TimeZoneID = DefaultZone
	}
	if strings.TrimSpace(e.DefaultState) == "" {
		e.DefaultState = BusinessHours
	}
	return e
}

// SameState tells whether two names mean the same state: blanks around them and
// case do not count.
func SameState(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
