package schedule

import (
	"fmt"
	"slices"
	"time"

	"evovoice/api"
	"evovoice/recur"
)

// Finding is one thing that a schedule says and that cannot be meant, or that it
// should do and does not.
type Finding struct {
	Code     Code
	Severity Severity
	// Path is the member of the own schedule, for instance rules[3].count.
	Path    string
	Message string
	// Rule is what the finding is about and Other the rule that it meets, or nil.
	Rule, Other *Rule
	// From and To are the first range in which it shows; zero if it is not about time.
	From, To time.Time
	// State is what holds there, where that matters.
	State string
}

// Severity tells how sure it is that a finding is a mistake.
type Severity string

// The severities.
const (
	SeverityError   Severity = "Error"
	SeverityWarning Severity = "Warning"
	SeverityInfo    Severity = "Info"
)

// Codes of findings.
const (
	NeverMatches  Code = "NeverMatches"
	NeverWins     Code = "NeverWins"
	Ended         Code = "Ended"
	NotInRange    Code = "NotInRange"
	EqualPriority Code = "EqualPriority"
	ClockGap      Code = "ClockGap"
	Ignored       Code = "Ignored"
	Gap           Code = "Gap"
)

// maxPairs bounds the overlaps that are told of.
const maxPairs = 200

// Check looks for rules of the own level that can never win or match, for rules
// of equal priority that meet, for windows that the clock skips whole, and for
// members that do not count. Whether a rule wins depends on time: it is decided for every
// moment of the range, whatever the conditions say.
func (s *Snapshot) Check(from, to time.Time) ([]Finding, error) {
	var list []Finding
	if s.effective.ForceClosed {
		list = append(list, Finding{Code: ForceClosed, Severity: SeverityInfo, Path: "forceClosed", Message: "The schedule is forced closed: no rule counts"})
	}
	for i := range s.effective.Rules {
		if r := &s.effective.Rules[i]; r.Level == 0 {
			list = append(list, r.ignored()...)
		}
	}
	contest, err := s.sweep(from, to)
	if err != nil {
		return nil, err
	}
	gaps := clockGaps(s.zone, from, to)
	for i := range s.rules {
		r := &s.rules[i]
		if r.rule.Level > 0 {
			continue
		}
		if f, ok := s.judge(i, contest, from, to); ok {
			list = append(list, f)
		}
		if f, ok := r.inClockGap(gaps); ok {
			list = append(list, f)
		}
	}
	return append(list, contest.pairs...), nil
}

// contest is what a sweep found out about each rule.
type contest struct {
	active, wins []bool
	// beatenBy is the rule that was stronger when the rule matched last.
	beatenBy []int
	pairs    []Finding
	met      map[[2]int]bool
}

// sweep looks at every moment of a range. A rule with a condition may match or
// not, so it can win, and keeps no other from winning.
func (s *Snapshot) sweep(from, to time.Time) (*contest, error) {
	open := *s
	open.effective.ForceClosed = false
	open.rules = slices.Clone(s.rules)
	for i := range open.rules {
		open.rules[i].condition = nil
		if open.rules[i].shape == customerState && s.customer != nil {
			open.rules[i].shape = always // for some state of the customer
		}
	}
	open.customer = nil
	n := len(open.rules)
	c := &contest{active: make([]bool, n), wins: make([]bool, n), beatenBy: make([]int, n), met: map[[2]int]bool{}}
	w := open.newWalk(from, Facts{})
	for {
		s.settleContest(c, w, to)
		if w.stops >= to.Unix() || !w.advance() {
			return c, nil
		}
		if w.steps > maxSteps {
			return nil, ErrTooMany
		}
	}
}

func (s *Snapshot) settleContest(c *contest, w *walk, to time.Time) {
	certain := -1 // the strongest rule that matches whatever the facts are
	for i := w.firstActive(0); i >= 0; i = w.firstActive(i + 1) {
		c.active[i] = true
		if certain >= 0 {
			c.beatenBy[i] = certain
		} else {
			c.wins[i] = true
		}
		for j := w.firstActive(i + 1); certain < 0 && j >= 0 && s.rules[j].priority == s.rules[i].priority; j = w.firstActive(j + 1) {
			s.meet(c, i, j, w, to)
		}
		if certain < 0 && s.rules[i].isCertain() {
			certain = i
		}
	}
}

// isCertain tells whether time alone decides that a rule matches.
func (r *compiled) isCertain() bool { return r.condition == nil && r.shape != customerState }

// firstActive gives the first rule from i on that matches, or -1.
func (w *walk) firstActive(i int) int {
	for ; i < len(w.rules); i++ {
		if w.rules[i].active {
			return i
		}
	}
	return -1
}

// meet notes that two rules of one priority match at once for different states.
func (s *Snapshot) meet(c *contest, i, j int, w *walk, to time.Time) {
	a, b := &s.rules[i], &s.rules[j]
	if a.rule.Level > 0 && b.rule.Level > 0 || SameState(a.rule.State, b.rule.State) || len(c.pairs) >= maxPairs || c.met[[2]int{i, j}] {
		return
	}
	c.met[[2]int{i, j}] = true
	f := Finding{
		Code: EqualPriority, Severity: SeverityInfo, Rule: b.rule, Other: a.rule,
		From: time.Unix(w.at, 0).UTC(), To: time.Unix(min(w.stops, to.Unix()), 0).UTC(), State: a.rule.State,
	}
	why := b.outranked(a)
	f.Path = b.rule.path()
	if b.rule.Level > 0 {
		f.Path = a.rule.path()
	}
	if why.Code == LaterInList {
		f.Severity = SeverityWarning // nothing but the order of the list decides
	}
	f.Message = fmt.Sprintf("%q and %q meet with the same priority; %q wins. %s", a.rule.State, b.rule.State, a.rule.State, why.Message)
	c.pairs = append(c.pairs, f)
}

// path is the wire path of an own rule in its schedule.
func (r *Rule) path() string { return fmt.Sprintf("rules[%d]", r.Index) }

// judge says whether a rule can win.
func (s *Snapshot) judge(i int, c *contest, from, to time.Time) (Finding, bool) {
	r := &s.rules[i]
	f := Finding{Rule: r.rule, Path: r.rule.path(), Severity: SeverityWarning}
	if r.shape == never {
		f.Code, f.Message = NeverMatches, r.broken.Message
		if r.broken.Code == Invalid {
			f.Severity = SeverityError
		}
		return f, true
	}
	if by := s.covering(i); by >= 0 {
		f.Code, f.Other, f.Message = NeverWins, s.rules[by].rule, "A stronger rule matches whenever this one does"
		return f, true
	}
	if c.wins[i] {
		return f, false
	}
	begins, ends, _ := r.life()
	switch {
	case c.active[i]:
		f.Code, f.Other = NeverWins, s.rules[c.beatenBy[i]].rule
		f.Message = "Stronger rules match whenever this one does in the range looked at"
		if begins >= s.zone.Civil(from) && ends <= s.zone.Civil(to) {
			f.Message = "Stronger rules match whenever this one does"
		}
	case ends <= s.zone.Civil(from):
		f.Code, f.Severity, f.Message = Ended, SeverityInfo, fmt.Sprintf("The rule ended on %s", ends)
	default:
		f.Code, f.Severity, f.Message = NotInRange, SeverityInfo, "The rule does not match in the range looked at"
		if _, next := r.span(civilOf(s.zone.Civil(to))); next < end {
			f.Message += fmt.Sprintf("; it does next on %s", next)
		}
	}
	return f, true
}

// covering gives a stronger rule that matches whenever the given one does,
// at any time, by what both say; -1 if none shows that.
func (s *Snapshot) covering(i int) int {
	r := &s.rules[i]
	for j := range i {
		o := &s.rules[j]
		if o.isCertain() && (o.shape == always || o.shape == onDays && r.shape == onDays && o.sameDays(r) && o.coversWindows(r)) {
			return j
		}
	}
	return -1
}

// sameDays tells whether the members of two rules that choose days are the same.
func (r *compiled) sameDays(o *compiled) bool {
	a, b := r.rule, o.rule
	return isNone(a.Frequency) == isNone(b.Frequency) && (isNone(a.Frequency) || a.Frequency == b.Frequency) &&
		a.StartDate == b.StartDate && a.UntilDate == b.UntilDate && max(a.Interval, 1) == max(b.Interval, 1) && a.Count == b.Count &&
		slices.Equal(a.BySetPosition, b.BySetPosition) && slices.Equal(a.ByMonth, b.ByMonth) && slices.Equal(a.ByWeekNo, b.ByWeekNo) &&
		slices.Equal(a.ByYearDay, b.ByYearDay) && slices.Equal(a.ByMonthDay, b.ByMonthDay) && slices.Equal(a.ByDay, b.ByDay)
}

func (r *compiled) coversWindows(o *compiled) bool {
	return !slices.ContainsFunc(o.windows, func(w window) bool {
		return !slices.ContainsFunc(r.windows, func(v window) bool { return v.from <= w.from && v.to >= w.to })
	})
}

// inClockGap finds the first window that the clock skips from beginning to end.
func (r *compiled) inClockGap(gaps []clockGap) (Finding, bool) {
	if r.shape != onDays {
		return Finding{}, false
	}
	for _, g := range gaps {
		for d := g.skipped.Date() - 1; d <= g.skipped.Date(); d++ {
			for _, w := range r.windows {
				begins, ends := d.Midnight()+recur.DateTime(w.from), d.Midnight()+recur.DateTime(w.to)
				if begins >= g.skipped && ends <= g.shown && r.days.contains(d) {
					return Finding{
						Code: ClockGap, Severity: SeverityWarning, Rule: r.rule, Path: r.rule.path(), From: g.at.UTC(), To: g.at.UTC(),
						Message: fmt.Sprintf("On %s the clock goes from %s to %s, so that %s–%s does not occur", g.skipped.Date(),
							clock(int32(g.skipped.SecondOfDay())), clock(int32(g.shown.SecondOfDay())), clock(w.from), clock(w.to)),
					}, true
				}
			}
		}
	}
	return Finding{}, false
}

// Requirement is a state that must hold on days between two times of day.
type Requirement struct {
	State string
	// Days are the days on which it must hold, every day if there are none.
	Days []api.DayOfWeek
	// From and To are times of day; empty is midnight.
	From, To string
	// Except are states that may hold instead.
	Except []string
}

// maxGaps bounds the gaps that are told of for one requirement.
const maxGaps = 50

// Require finds the ranges in which a required state does not hold.
func (s *Snapshot) Require(r Requirement, from, to time.Time, facts Facts) ([]Finding, error) {
	const wanted, free = "wanted", "free"
	rule := api.SchedulingRule{State: wanted, Frequency: "Daily", StartTime: r.From, EndTime: r.To}
	if len(r.Days) > 0 {
		rule.Frequency = "Weekly"
	}
	for _, d := range r.Days {
		rule.ByDay = append(rule.ByDay, api.ScheduleDay{DayOfWeek: d})
	}
	times := Compile([]Level{{Schedule: &api.Schedule{TimeZoneID: s.effective.TimeZoneID, DefaultState: free, Rules: []api.SchedulingRule{rule}}}})
	allowed := append([]string{r.State}, r.Except...)
	var gaps []Finding
	err := together(s, times, from, to, facts, func(at, until time.Time, has, asked Decision) bool {
		if asked.State != wanted || slices.ContainsFunc(allowed, func(state string) bool { return SameState(state, has.State) }) {
			return true
		}
		if n := len(gaps); n > 0 && gaps[n-1].To.Equal(at) && SameState(gaps[n-1].State, has.State) {
			gaps[n-1].To = until
			return true
		}
		gaps = append(gaps, Finding{
			Code: Gap, Severity: SeverityError, From: at, To: until, State: has.State, Rule: has.Rule,
			Message: fmt.Sprintf("%q is required and %q holds", r.State, has.State),
		})
		return len(gaps) < maxGaps
	})
	return gaps, err
}

// Difference is the first moment at which two schedules give different states.
type Difference struct {
	At          time.Time
	State, Than string
}

// Compare gives the first difference of two schedules in a range, nil if both
// mean the same in all of it.
func Compare(a, b *Snapshot, from, to time.Time, facts Facts) (*Difference, error) {
	var first *Difference
	err := together(a, b, from, to, facts, func(at, _ time.Time, x, y Decision) bool {
		if !SameState(x.State, y.State) {
			first = &Difference{at, x.State, y.State}
		}
		return first == nil
	})
	return first, err
}

// together goes through the ranges in which neither of two schedules changes.
func together(a, b *Snapshot, from, to time.Time, facts Facts, visit func(at, until time.Time, x, y Decision) bool) error {
	x, y := a.newWalk(from, facts), b.newWalk(from, facts)
	for at := from.Unix(); ; {
		until := min(x.stops, y.stops, to.Unix())
		if !visit(time.Unix(at, 0).UTC(), time.Unix(until, 0).UTC(), x.decision(), y.decision()) || until >= to.Unix() {
			return nil
		}
		for _, w := range []*walk{x, y} {
			if w.stops == until {
				w.advance()
			}
		}
		if x.steps+y.steps > maxSteps {
			return ErrTooMany
		}
		at = until
	}
}
