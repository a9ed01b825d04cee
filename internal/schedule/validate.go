package schedule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/condition"
	"evovoice/internal/fault"
	"evovoice/recur"
)

// MaxRules is the most rules of one schedule.
const MaxRules = 1000

// Bounds of numbers. They keep what is asked of a rule within the years 1 to 9999.
const (
	maxInterval = 100_000
	maxCount    = 1_000_000
	maxList     = 1000
	maxPriority = 1_000_000_000
)

// Validate gives the members at fault of a schedule, none for one that may be
// saved; path is the wire path of the schedule itself.
func Validate(path string, s *api.Schedule) []fault.Field {
	v := validator{}
	if zone := strings.TrimSpace(s.TimeZoneID); zone != "" {
		if _, err := recur.LoadZone(zone); err != nil {
			v.refuse(fault.Predicate, path+".timeZoneId", "%.100q is no time zone of IANA or Windows", s.TimeZoneID)
		}
	}
	if len(s.Rules) > MaxRules {
		v.refuse(fault.Range, path+".rules", "A schedule has at most %d rules, got %d", MaxRules, len(s.Rules))
		return v.fields
	}
	seen := map[string]int{}
	for i := range s.Rules {
		rule, at := &s.Rules[i], fmt.Sprintf("%s.rules[%d]", path, i)
		if id := strings.TrimSpace(rule.ID); id != "" {
			if first, repeated := seen[id]; repeated {
				v.refuse(fault.Predicate, at+".id", "rules[%d] has this id already", first)
			} else {
				seen[id] = i
			}
		}
		v.rule(at, rule)
	}
	return v.fields
}

type validator struct{ fields []fault.Field }

func (v *validator) refuse(code fault.Code, path, format string, args ...any) {
	v.fields = append(v.fields, fault.Field{Path: path, Code: code, Message: fmt.Sprintf(format, args...)})
}

func (v *validator) rule(path string, r *api.SchedulingRule) {
	v.name(path+".simpleRuleType", string(r.SimpleRuleType), r.SimpleRuleType.Members())
	v.name(path+".frequency", string(r.Frequency), r.Frequency.Members())
	v.within(path+".priority", r.Priority, -maxPriority, maxPriority)
	v.within(path+".interval", r.Interval, 0, maxInterval)
	v.within(path+".count", r.Count, 0, maxCount)
	v.date(path+".startDate", r.StartDate)
	v.date(path+".untilDate", r.UntilDate)
	v.time(path+".startTime", r.StartTime)
	v.time(path+".endTime", r.EndTime)
	if seconds, err := ParseTime(r.StartTime, recur.Zone{}); err == nil && seconds == day {
		v.refuse(fault.Range, path+".startTime", "A rule cannot begin at 24:00; 00:00 is the start of a day")
	}
	if r.Count > 0 && !blank(r.UntilDate) {
		v.refuse(fault.Predicate, path+".count", "A rule ends by count or by untilDate, not by both")
	}
	for _, l := range []struct {
		name   string
		list   []int
		lo, hi int
		signed bool
	}{
		{"bySetPosition", r.BySetPosition, 1, 366, true},
		{"byMonth", r.ByMonth, 1, 12, false},
		{"byWeekNo", r.ByWeekNo, 1, 53, true},
		{"byYearDay", r.ByYearDay, 1, 366, true},
		{"byMonthDay", r.ByMonthDay, 1, 31, true},
		{"byHour", r.ByHour, 0, 23, false},
		{"byMinute", r.ByMinute, 0, 59, false},
	} {
		v.list(path+"."+l.name, l.list, l.lo, l.hi, l.signed)
	}
	v.byDay(path+".byDay", r.ByDay)
	if !blank(r.Condition) {
		v.condition(path+".condition", r.Condition)
	}
}

// name refuses what is no member of an enumeration; empty means the first.
func (v *validator) name(path, name string, members []string) {
	if name != "" && !slices.ContainsFunc(members, func(m string) bool { return strings.EqualFold(m, name) }) {
		v.refuse(fault.Predicate, path, "%.100q is none of %s", name, strings.Join(members, ", "))
	}
}

func (v *validator) within(path string, n, lo, hi int) {
	if n < lo || n > hi {
		v.refuse(fault.Range, path, "must be from %d to %d, got %d", lo, hi, n)
	}
}

func (v *validator) list(path string, list []int, lo, hi int, signed bool) {
	if len(list) > maxList {
		v.refuse(fault.Range, path, "must have at most %d numbers, got %d", maxList, len(list))
		return
	}
	for i, n := range list {
		if n >= lo && n <= hi || signed && -n >= lo && -n <= hi {
			continue
		}
		negative := ""
		if signed {
			negative = fmt.Sprintf(" or %d to %d", -hi, -lo)
		}
		v.refuse(fault.Range, fmt.Sprintf("%s[%d]", path, i), "must be from %d to %d%s, got %d", lo, hi, negative, n)
	}
}

func (v *validator) byDay(path string, list []api.ScheduleDay) {
	if len(list) > maxList {
		v.refuse(fault.Range, path, "must have at most %d days, got %d", maxList, len(list))
		return
	}
	for i, d := range list {
		at := fmt.Sprintf("%s[%d]", path, i)
		v.name(at+".dayOfWeek", string(d.DayOfWeek), d.DayOfWeek.Members())
		v.within(at+".offset", d.Offset, -53, 53)
	}
}

func (v *validator) date(path, text string) {
	if blank(text) {
		return
	}
	if _, err := ParseDate(text, recur.Zone{}); err != nil {
		v.refuse(fault.Format, path, "%.100q is no date: %s", text, err)
	}
}

func (v *validator) time(path, text string) {
	if blank(text) {
		return
	}
	if _, err := ParseTime(text, recur.Zone{}); err != nil {
		v.refuse(fault.Format, path, "%.100q is no time: %s", text, err)
	}
}

func (v *validator) condition(path, text string) {
	_, err := condition.Compile(text)
	var wrong *condition.Error
	if errors.As(err, &wrong) {
		v.refuse(fault.Predicate, path, "The condition is wrong at line %d, column %d: %s\n%s", wrong.Line, wrong.Column, wrong.Message, wrong.Snippet)
	}
}
