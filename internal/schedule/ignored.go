package schedule

import (
	"fmt"
	"strings"

	"evovoice/recur"
)

// ignored finds members of a rule that do not count beside the others.
func (r *Rule) ignored() []Finding {
	var list []Finding
	add := func(set bool, member, format string, args ...any) {
		if set {
			list = append(list, Finding{
				Code: Ignored, Severity: SeverityWarning, Rule: r, Path: r.path() + "." + member,
				Message: member + " does not count: " + fmt.Sprintf(format, args...),
			})
		}
	}
	add(!r.flows && !blank(r.FlowID), "flowId", "only rules of endpoints choose flows")
	switch r.kind() {
	case always:
		add(r.timed(), "simpleRuleType", "the rule matches always, whatever its times say")
		return list
	case customerState:
		return list
	}
	add(strings.EqualFold(string(r.SimpleRuleType), "CustomerState") && !blank(r.CustomerState), "customerState", "the rule has times, and those decide")
	add(r.IsAllDay && !blank(r.StartTime), "startTime", "the rule is for the whole day")
	add(r.IsAllDay && !blank(r.EndTime), "endTime", "the rule is for the whole day")
	if isNone(r.Frequency) && !blank(r.StartDate) {
		r.ignoredOnce(add)
		return list
	}
	f, err := recur.ParseFrequency(string(r.Frequency))
	if err != nil {
		f = recur.Daily
	}
	add(r.Count > 0 && !blank(r.UntilDate), "count", "untilDate ends the rule too; the earlier end holds")
	add(f != recur.Yearly && len(r.ByWeekNo) > 0, "byWeekNo", "weeks are numbered in years, and the rule does not recur by year")
	add((f == recur.Weekly || f == recur.Monthly) && len(r.ByYearDay) > 0, "byYearDay", "the rule recurs by week or month")
	add(f == recur.Weekly && len(r.ByMonthDay) > 0, "byMonthDay", "the rule recurs by week")
	numbered := f == recur.Monthly || f == recur.Yearly && len(r.ByWeekNo) == 0
	for i, d := range r.ByDay {
		add(!numbered && d.Offset != 0, fmt.Sprintf("byDay[%d].offset", i), "weekdays are numbered in months and years only")
	}
	return list
}

// ignoredOnce finds what does not count in a rule for one day or one range.
func (r *Rule) ignoredOnce(add func(set bool, member, format string, args ...any)) {
	const why = "the rule does not recur"
	add(r.Interval > 1, "interval", why)
	add(r.Count > 0, "count", why)
	add(len(r.ByDay) > 0, "byDay", why)
	add(len(r.ByMonth) > 0, "byMonth", why)
	add(len(r.ByMonthDay) > 0, "byMonthDay", why)
	add(len(r.ByYearDay) > 0, "byYearDay", why)
	add(len(r.ByWeekNo) > 0, "byWeekNo", why)
	add(len(r.BySetPosition) > 0, "bySetPosition", why)
}
