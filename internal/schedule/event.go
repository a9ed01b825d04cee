package schedule

import (
	"errors"
	"fmt"
	"time"

	"evovoice/api"
	"evovoice/internal/schedule/ical"
	"evovoice/recur"
)

// FromEvent gives the time of a rule that matches while an event of a calendar
// lasts. The error says in words why no rule can.
func FromEvent(e ical.Entry, zone recur.Zone) (api.SchedulingRule, error) {
	r := api.SchedulingRule{Frequency: "None", IsAllDay: e.AllDay}
	if e.Odd != "" {
		return r, errors.New(e.Odd)
	}
	begins, ends := e.Start.In(zone), e.End.In(zone)
	r.StartDate = begins.Date().String()
	switch length := ends - begins; {
	case e.AllDay && length > day && e.Rule != "", !e.AllDay && length > day:
		return r, errors.New("it is longer than a day")
	case e.AllDay && length > day:
		r.UntilDate = (ends.Date() - 1).String()
	case !e.AllDay:
		r.StartTime, r.EndTime = timeText(begins), timeText(ends)
	}
	if e.Rule == "" {
		return r, nil
	}
	if !e.Start.Floating && e.Start.Zone.String() != zone.String() {
		return r, fmt.Errorf("it recurs by the clock of %s", e.Start.Zone)
	}
	return r, setRecurrence(&r, e.Rule, zone)
}

func timeText(t recur.DateTime) string {
	hour, minute, second := t.Clock()
	if second > 0 {
		return fmt.Sprintf("%02d:%02d:%02d", hour, minute, second)
	}
	return fmt.Sprintf("%02d:%02d", hour, minute)
}

// setRecurrence takes over a recurrence, as far as rules have members for it.
func setRecurrence(r *api.SchedulingRule, text string, zone recur.Zone) error {
	p, err := recur.Parse(text)
	if err == nil {
		err = p.Validate()
	}
	switch {
	case err != nil:
		return fmt.Errorf("its recurrence is wrong: %w", err)
	case p.Frequency < recur.Daily || len(p.ByHour)+len(p.ByMinute)+len(p.BySecond) > 0:
		return errors.New("it recurs within days")
	case p.WeekStart != recur.Monday && (len(p.ByWeekNo) > 0 || p.Frequency == recur.Weekly && p.Interval > 1):
		return errors.New("its weeks do not begin on Monday")
	}
	names := map[recur.Frequency]api.SchedulingRuleFrequency{recur.Daily: "Daily", recur.Weekly: "Weekly", recur.Monthly: "Monthly", recur.Yearly: "Yearly"}
	r.Frequency, r.Interval, r.Count = names[p.Frequency], p.Interval, p.Count
	r.ByMonth, r.ByMonthDay, r.ByYearDay, r.ByWeekNo, r.BySetPosition = p.ByMonth, p.ByMonthDay, p.ByYearDay, p.ByWeekNo, p.BySetPos
	for _, d := range p.ByDay {
		r.ByDay = append(r.ByDay, api.ScheduleDay{Offset: d.N, DayOfWeek: api.DayOfWeek(d.Day.Std().String())})
	}
	if p.Until.Form != recur.Unbounded {
		r.UntilDate = p.In(zone).Until.At.Date().String()
	}
	return nil
}

// StartOfDay gives the first instant of the day that a zone has at t.
func StartOfDay(t time.Time, zone recur.Zone) time.Time {
	return zone.Instant(zone.Civil(t).Date().Midnight())
}
