package schedule

import (
	"errors"
	"math"
	"time"

	"evovoice/internal/condition"
	"evovoice/recur"
)

// ErrTooMany tells that a schedule changes too often for the range.
var ErrTooMany = errors.New("schedule: too many changes in this range")

// walk goes along the instants at which anything about the rules may change.
// Between two of them each rule matches or does not: it knows this of every
// rule at its instant, and until when at least it stays so.
type walk struct {
	s     *Snapshot
	facts Facts

	at         int64 // Unix time
	offset     int64 // of the zone's clock, until segmentEnd
	segmentEnd int64
	stops      int64 // at this instant something may change
	steps      int

	rules    []standing
	customer *walk
	winner   int // index into rules, -1 for none
}

// standing is how a rule stands at the instant of a walk.
type standing struct {
	active bool
	until  recur.DateTime
	// known and held keep the answer of a condition that the clock does not
	// change.
	known, held bool
}

const endOfTime = math.MaxInt64

// newWalk begins at an instant.
func (s *Snapshot) newWalk(t time.Time, facts Facts) *walk {
	w := &walk{s: s, facts: facts, at: t.Unix(), rules: make([]standing, len(s.rules))}
	if s.customer != nil {
		w.customer = s.customer.newWalk(t, facts)
	}
	w.enterSegment()
	w.settle()
	return w
}

// enterSegment reads the zone's offset, which holds for a while.
func (w *walk) enterSegment() {
	t := time.Unix(w.at, 0).UTC()
	w.offset = int64(w.s.zone.Civil(t)) - w.at
	w.segmentEnd = endOfTime
	if until, ok := steady(w.s.zone, t); ok {
		w.segmentEnd = until.Unix()
	}
	c := w.civil()
	for i := range w.rules {
		w.refresh(i, c)
	}
}

func (w *walk) civil() civil { return civilOf(recur.DateTime(w.at + w.offset)) }

// advance goes to the next instant at which something may change; false tells
// that there is none.
func (w *walk) advance() bool {
	if w.stops == endOfTime {
		return false
	}
	w.at = w.stops
	w.steps++
	if w.at >= w.segmentEnd {
		w.enterSegment()
	} else {
		c := w.civil()
		for i := range w.rules {
			if w.rules[i].until <= c.at {
				w.refresh(i, c)
			}
		}
	}
	w.settle()
	return true
}

// settle finds the winner and the next stop.
func (w *walk) settle() {
	w.winner, w.stops = -1, w.segmentEnd
	if w.s.effective.ForceClosed {
		w.stops = endOfTime
		return
	}
	first := end
	for i := range w.rules {
		if w.winner < 0 && w.rules[i].active {
			w.winner = i
		}
		first = min(first, w.rules[i].until)
	}
	if first < end {
		w.stops = min(w.stops, int64(first)-w.offset)
	}
}

func (w *walk) refresh(i int, c civil) {
	r, standing := &w.s.rules[i], &w.rules[i]
	if r.shape == customerState {
		standing.active, standing.until = w.asCustomer(r)
	} else {
		standing.active, standing.until = r.span(c)
	}
	if !standing.active || r.condition == nil {
		return
	}
	if r.condition.Grain() == condition.Never && standing.known {
		standing.active = standing.held
		return
	}
	held, _ := r.holds(w.facts, c) // a failure is no match
	standing.known, standing.held = true, held
	standing.active = held
	standing.until = min(standing.until, grainEnd(r.condition.Grain(), c))
}

// asCustomer compares the state of the endpoint's customer.
func (w *walk) asCustomer(r *compiled) (active bool, until recur.DateTime) {
	if w.customer == nil {
		return false, end
	}
	for w.customer.stops <= w.at && w.customer.advance() {
		w.steps++
	}
	until = end
	if w.customer.stops != endOfTime {
		until = recur.DateTime(w.customer.stops + w.offset)
	}
	return SameState(w.customer.decision().State, r.rule.CustomerState), until
}

// decision gives what holds at the walk's instant.
func (w *walk) decision() Decision {
	switch {
	case w.s.effective.ForceClosed:
		return Decision{State: AfterHours, Reason: ForceClosed}
	case w.winner < 0:
		return w.s.won(nil, nil)
	}
	return w.s.won(&w.s.rules[w.winner], nil)
}

// Change is an instant from which on a state holds.
type Change struct {
	At time.Time
	Decision
}

// maxSteps bounds the work of one question about a range, and maxStepsAhead that
// of looking for the next change.
const (
	maxSteps      = 1_000_000
	maxStepsAhead = 200_000
)

// Timeline gives the state at from and every change of state before to, at most
// limit of them all in all; more is ErrTooMany. Names that mean the same state
// make no change.
func (s *Snapshot) Timeline(from, to time.Time, facts Facts, limit int) ([]Change, error) {
	w := s.newWalk(from, facts)
	changes := []Change{{time.Unix(w.at, 0).UTC(), w.decision()}}
	for {
		change, ok, err := w.nextChange(to, maxSteps)
		if !ok || err != nil {
			return changes, err
		}
		if len(changes) == limit {
			return nil, ErrTooMany
		}
		changes = append(changes, change)
	}
}

// nextChange goes to the next change of state before to, within a number of steps
// since the walk began.
func (w *walk) nextChange(to time.Time, most int) (Change, bool, error) {
	before := w.decision()
	for w.stops < to.Unix() && w.advance() {
		if w.steps > most {
			return Change{}, false, ErrTooMany
		}
		if now := w.decision(); !SameState(before.State, now.State) {
			return Change{time.Unix(w.at, 0).UTC(), now}, true, nil
		}
	}
	return Change{}, false, nil
}

// Horizon is how far NextChange looks ahead: a 29 February comes again within
// eight years, and each weekday on it within forty.
const Horizon = 40

// NextChange gives the first change of state later than t, if there is one
// within Horizon years. It fails with ErrTooMany where the rules come and go all
// the time and the state stays.
func (s *Snapshot) NextChange(t time.Time, facts Facts) (Change, bool, error) {
	return s.newWalk(t, facts).nextChange(t.AddDate(Horizon, 0, 0), maxStepsAhead)
}
