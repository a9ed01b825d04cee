package schedule

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/condition"
	"evovoice/recur"
)

// Problem says what is wrong with a rule, or odd about it.
type Problem struct {
	Code    Code
	Message string
}

// Code names a kind of problem or reason for machines. Codes are only added to.
type Code string

// Snapshot is a chain of schedules, merged and compiled. It is immutable and
// safe for use by several goroutines.
type Snapshot struct {
	effective Effective
	zone      recur.Zone
	zoneError error
	rules     []compiled // the strongest first
	customer  *Snapshot  // of the endpoint's customer, where a rule asks for its state
}

// Compile merges the levels, the own one first, and compiles the result. It
// takes what was stored before there were rules for it: an unknown zone is read
// as UTC and a rule that makes no sense never matches; Problems names both. For
// an endpoint the levels above it are the customer's whose state its rules
// may ask for.
func Compile(levels []Level) *Snapshot {
	s := &Snapshot{effective: Merge(levels)}
	if s.zone, s.zoneError = recur.LoadZone(s.effective.TimeZoneID); s.zoneError != nil {
		s.zone = recur.Zone{}
	}
	s.rules = make([]compiled, len(s.effective.Rules))
	asksCustomer := false
	for i := range s.effective.Rules {
		s.rules[i] = compileRule(&s.effective.Rules[i], s.zone)
		asksCustomer = asksCustomer || s.rules[i].shape == customerState
	}
	slices.SortStableFunc(s.rules, func(a, b compiled) int { return a.compare(&b) })
	if asksCustomer && len(levels) > 1 && levels[0].Kind == EndpointLevel {
		s.customer = Compile(levels[1:])
	}
	return s
}

// compare puts the stronger rule first: the higher priority, then the nearer
// level, then one-off rules, then the list's order, which a stable sort keeps.
func (r *compiled) compare(o *compiled) int {
	return cmp.Or(
		cmp.Compare(o.priority, r.priority),
		cmp.Compare(r.rule.Level, o.rule.Level),
		-compareBool(r.oneOff, o.oneOff),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// Effective gives the merged schedule. It must not be changed.
func (s *Snapshot) Effective() *Effective { return &s.effective }

// Zone gives the zone that the snapshot reads moments in.
func (s *Snapshot) Zone() recur.Zone { return s.zone }

// Broken is a rule that never matches for what it says.
type Broken struct {
	Rule *Rule
	Problem
}

// Problems names the rules that never match for what they say, and why.
func (s *Snapshot) Problems() []Broken {
	var list []Broken
	for i := range s.rules {
		if s.rules[i].broken.Code != "" {
			list = append(list, Broken{s.rules[i].rule, s.rules[i].broken})
		}
	}
	return list
}

// Reasons for which a rule never matches.
const (
	NamesNothing Code = "NamesNothing"
	Invalid      Code = "Invalid"
	NeverOccurs  Code = "NeverOccurs"
	NoCustomer   Code = "NoCustomer"
)

func (r *compiled) breakWith(code Code, format string, args ...any) {
	r.shape = never
	if r.broken.Code == "" {
		r.broken = Problem{code, fmt.Sprintf(format, args...)}
	}
}

func compileRule(rule *Rule, zone recur.Zone) compiled {
	r := compiled{rule: rule, priority: rule.Priority}
	r.shape = rule.kind()
	r.oneOff = r.shape == onDays && isNone(rule.Frequency) && !blank(rule.StartDate)
	switch r.shape {
	case onDays:
		if err := r.setTime(zone); err != nil {
			r.breakWith(Invalid, "%s", err)
		} else if _, _, ok := r.life(); !ok {
			r.breakWith(NeverOccurs, "No day has all that the rule asks for")
		}
	case customerState:
		if !rule.flows && rule.Level == 0 {
			r.breakWith(NoCustomer, "Only an endpoint has a customer whose state could be compared")
		}
	}
	if !blank(rule.Condition) {
		var err error
		if r.condition, err = condition.Compile(rule.Condition); err != nil {
			var wrong *condition.Error
			errors.As(err, &wrong)
			r.breakWith(Invalid, "The condition is wrong: %s (%d:%d)", wrong.Message, wrong.Line, wrong.Column)
		}
	}
	if blank(rule.State) && !rule.namesFlow() {
		r.breakWith(NamesNothing, "The rule names no state")
	}
	return r
}

// namesFlow tells whether the rule chooses a flow; those of customers do not.
func (r *Rule) namesFlow() bool { return r.flows && !blank(r.FlowID) }

// kind decides what the rule compares. On a rule for a state, members of time
// count more than the type: Always is what is sent by those who set no type.
func (r *Rule) kind() shape {
	timed := r.timed()
	state := !blank(r.State) && !r.namesFlow()
	switch {
	case strings.EqualFold(string(r.SimpleRuleType), "Time") || timed && (r.SimpleRuleType == "" || state):
		return onDays
	case strings.EqualFold(string(r.SimpleRuleType), "CustomerState"):
		return customerState
	}
	return always
}

// timed tells whether any member says when.
func (r *Rule) timed() bool {
	lists := [][]int{r.BySetPosition, r.ByMonth, r.ByWeekNo, r.ByYearDay, r.ByMonthDay, r.ByHour, r.ByMinute}
	return !blank(r.StartDate) || !blank(r.StartTime) || !blank(r.EndTime) || !blank(r.UntilDate) || !isNone(r.Frequency) ||
		len(r.ByDay) > 0 || r.Interval > 1 || r.Count > 0 || slices.ContainsFunc(lists, func(l []int) bool { return len(l) > 0 })
}

func isNone(f api.SchedulingRuleFrequency) bool {
	return f == "" || strings.EqualFold(string(f), "None")
}

// times are the texts of a rule, read.
type times struct {
	start, until               recur.Date
	begins, ends               int // seconds after midnight; ends is at most two days
	startSet, untilSet, endSet bool
}

// readTimes reads days and times. Without a first day, days count from
// 1970-01-01; an end that is not later than its start is on the next day.
func (r *Rule) readTimes(zone recur.Zone) (t times, err error) {
	t.ends = day
	if t.startSet = !blank(r.StartDate); t.startSet {
		if t.start, err = ParseDate(r.StartDate, zone); err != nil {
			return t, fmt.Errorf("startDate: %w", err)
		}
	}
	if t.untilSet = !blank(r.UntilDate); t.untilSet {
		if t.until, err = ParseDate(r.UntilDate, zone); err != nil {
			return t, fmt.Errorf("untilDate: %w", err)
		}
	}
	if r.IsAllDay {
		return t, nil
	}
	if !blank(r.StartTime) {
		if t.begins, err = ParseTime(r.StartTime, zone); err != nil || t.begins == day {
			return t, fmt.Errorf("startTime: %w", cmpError(err, errTime))
		}
	}
	if t.endSet = !blank(r.EndTime); t.endSet {
		if t.ends, err = ParseTime(r.EndTime, zone); err != nil {
			return t, fmt.Errorf("endTime: %w", err)
		}
		if t.ends <= t.begins {
			t.ends += day
		}
	}
	return t, nil
}

func cmpError(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}

// setTime compiles the members that say when.
func (r *compiled) setTime(zone recur.Zone) error {
	t, err := r.rule.readTimes(zone)
	if err != nil {
		return err
	}
	if isNone(r.rule.Frequency) && t.startSet {
		r.days = dates{first: t.start, last: t.start}
		if t.untilSet {
			r.days.last = t.until
		}
		r.setWindows(t)
		return nil
	}
	pattern, err := r.rule.pattern(t)
	if err != nil {
		return err
	}
	if pattern.Frequency < recur.Daily {
		return r.setOften(t, pattern)
	}
	r.days = dates{first: recur.MinDate, last: recur.MaxDate}
	if r.days.recurring, err = recur.CompileDays(pattern, t.start, recur.Lenient); err != nil {
		return errors.New(recurMessage(err))
	}
	r.setWindows(t)
	return nil
}

func recurMessage(err error) string {
	var e *recur.Error
	if errors.As(err, &e) {
		return fmt.Sprintf("%s %s: want %s", e.Part, e.Value, e.Want)
	}
	return err.Error()
}

// setWindows sets the parts of a day, which byHour and byMinute restrict.
func (r *compiled) setWindows(t times) {
	hours, minutes := setOf(r.rule.ByHour), setOf(r.rule.ByMinute)
	if hours == 0 && minutes == 0 {
		r.windows = []window{{int32(t.begins), int32(t.ends)}}
	} else {
		for m := t.begins / 60; m*60 < t.ends; m++ {
			if allows(hours, m/60%24) && allows(minutes, m%60) {
				r.addWindow(int32(max(t.begins, m*60)), int32(min(t.ends, m*60+60)))
			}
		}
	}
	if n := len(r.windows); n > 0 {
		r.overnight = r.windows[n-1].to > day
	}
}

func (r *compiled) addWindow(from, to int32) {
	if n := len(r.windows); n > 0 && r.windows[n-1].to == from {
		r.windows[n-1].to = to
		return
	}
	r.windows = append(r.windows, window{from, to})
}

// setOf holds numbers up to 63; none restrict nothing.
func setOf(numbers []int) (set uint64) {
	for _, n := range numbers {
		set |= 1 << (n & 63)
	}
	return set
}

func allows(set uint64, n int) bool { return set == 0 || set>>n&1 != 0 }

// setOften compiles a rule that occurs within days. Each occurrence lasts as
// long as the first, from startTime to endTime, or one unit.
func (r *compiled) setOften(t times, pattern recur.Rule) error {
	r.shape = often
	unit := map[recur.Frequency]recur.DateTime{recur.Hourly: 3600, recur.Minutely: 60, recur.Secondly: 1}[pattern.Frequency]
	r.lasts = unit
	if t.endSet {
		r.lasts = recur.DateTime(t.ends - t.begins)
	}
	if pattern.Frequency == recur.Hourly {
		// All occurrences have the minute of the first; the RFC would make more.
		if !allows(setOf(pattern.ByMinute), t.begins/60%60) {
			r.shape = never
			r.breakWith(NeverOccurs, "byMinute does not have the minute of startTime, at which each occurrence begins")
			return nil
		}
		pattern.ByMinute = nil
	}
	bare := len(pattern.ByHour)+len(pattern.ByMinute)+len(pattern.ByDay)+len(pattern.ByMonth)+len(pattern.ByMonthDay)+len(pattern.ByYearDay)+len(pattern.BySetPos) == 0
	r.joined = bare && r.lasts >= unit*recur.DateTime(max(pattern.Interval, 1))
	var err error
	if r.fine, err = recur.Compile(pattern, t.start.Midnight()+recur.DateTime(t.begins), recur.Lenient); err != nil {
		return errors.New(recurMessage(err))
	}
	return nil
}

// pattern gives the recurrence without what does not count at its frequency.
func (r *Rule) pattern(t times) (recur.Rule, error) {
	p := recur.Rule{Frequency: recur.Daily, Interval: r.Interval, Count: r.Count, ByMonth: r.ByMonth, BySetPos: r.BySetPosition}
	if !isNone(r.Frequency) {
		var err error
		if p.Frequency, err = recur.ParseFrequency(string(r.Frequency)); err != nil {
			return p, fmt.Errorf("frequency: %q is none", r.Frequency)
		}
	}
	f := p.Frequency
	if f != recur.Weekly {
		p.ByMonthDay = r.ByMonthDay
	}
	if f == recur.Yearly {
		p.ByWeekNo = r.ByWeekNo
	}
	if f == recur.Yearly || f <= recur.Daily {
		p.ByYearDay = r.ByYearDay
	}
	if f < recur.Daily {
		p.ByHour, p.ByMinute = r.ByHour, r.ByMinute
	}
	numbered := f == recur.Monthly || f == recur.Yearly && len(p.ByWeekNo) == 0
	for _, d := range r.ByDay {
		weekday, err := weekdayOf(d.DayOfWeek)
		if err != nil {
			return p, err
		}
		if !numbered {
			d.Offset = 0
		}
		p.ByDay = append(p.ByDay, weekday.Nth(d.Offset))
	}
	if t.untilSet {
		p.Until = recur.UntilDate(t.until)
	}
	return p, nil
}

// weekdayOf reads the name of a day; none is Sunday, the first of the enum.
func weekdayOf(name api.DayOfWeek) (recur.Weekday, error) {
	if name == "" {
		return recur.Sunday, nil
	}
	for i, known := range name.Members() {
		if strings.EqualFold(known, string(name)) {
			return recur.Weekday((i + 6) % 7), nil
		}
	}
	return 0, fmt.Errorf("dayOfWeek: %q is none", name)
}

// ReadsFacts tells whether any condition reads the facts.
func (s *Snapshot) ReadsFacts() bool {
	for i := range s.rules {
		if c := s.rules[i].condition; c != nil && c.ReadsFacts() {
			return true
		}
	}
	return s.customer != nil && s.customer.ReadsFacts()
}

// ZoneProblem says why the zone is read as UTC, empty if it is not.
func (s *Snapshot) ZoneProblem() string {
	if s.zoneError == nil {
		return ""
	}
	return fmt.Sprintf("The time zone %q is not known and read as UTC", s.effective.TimeZoneID)
}

// CheckDay refuses what is no name of a weekday.
func CheckDay(name api.DayOfWeek) error {
	_, err := weekdayOf(name)
	return err
}
