package calendar

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/schedule"
	"evovoice/internal/schedule/holiday"
	"evovoice/internal/schedule/ical"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/recur"
)

// maxYears is the most years of holidays in one call.
const maxYears = 10

// ListHolidays lists the public holidays of a country.
func (s *Service) ListHolidays(_ context.Context, r *api.ListHolidays) (*api.HolidayList, error) {
	from, to, err := s.years(r.FromYear, r.ToYear, 0)
	if err != nil {
		return nil, err
	}
	days, err := holidays(r.Country, from, to)
	if err != nil {
		return nil, err
	}
	reply := &api.HolidayList{Country: strings.ToUpper(r.Country), Holidays: []api.HolidayDay{}}
	for _, d := range days {
		reply.Holidays = append(reply.Holidays, api.HolidayDay{Date: d.Date.String(), Name: d.Name})
	}
	return reply, nil
}

// years completes a range of years; more is how many follow the first by default.
func (s *Service) years(from, to, more int) (int, int, error) {
	if from == 0 {
		from = s.db.Now().Year()
	}
	if to == 0 {
		to = from + more
	}
	switch {
	case from < holiday.First || from > holiday.Last:
		return 0, 0, fault.OnField(fault.Range, "fromYear", "fromYear must be from %d to %d", holiday.First, holiday.Last)
	case to < from || to >= from+maxYears || to > holiday.Last:
		return 0, 0, fault.OnField(fault.Range, "toYear", "toYear must be from fromYear on, with at most %d years in all and up to %d", maxYears, holiday.Last)
	}
	return from, to, nil
}

func holidays(country string, from, to int) ([]holiday.Day, error) {
	if !holiday.Known(country) {
		return nil, fault.OnField(fault.Predicate, "country", "country must be one of %s", strings.Join(holiday.Countries(), ", "))
	}
	return holiday.In(country, from, to)
}

// errNothingNew ends an import that adds nothing.
var errNothingNew = errors.New("nothing new to import")

// ImportHolidays adds rules for holidays to the end of a customer's own schedule.
// What the schedule has already is left out.
func (s *Service) ImportHolidays(ctx context.Context, r *api.ImportHolidays) (*api.HolidayImport, error) {
	if wrong := text.Line("state", r.State, text.MaxName); wrong != nil {
		return nil, fault.OnFields([]fault.Field{*wrong})
	}
	if (r.Country == "") == (r.Calendar == "") {
		return nil, fault.OnField(fault.NotEmpty, "country", "Either country or calendar is needed")
	}
	reply := &api.HolidayImport{Rules: []api.SchedulingRule{}, Skipped: []api.SkippedHoliday{}}
	reach := call.From(ctx).Caller.Reach
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (*api.HolidayImport, error) {
		a, err := s.about(ctx, &tx.Reader, reach, r.CustomerID, api.Document[api.Schedule]{})
		if err != nil {
			return nil, err
		}
		*reply = api.HolidayImport{Rules: []api.SchedulingRule{}, Skipped: []api.SkippedHoliday{}}
		rules, err := s.imported(r, a.snapshot.Zone(), reply)
		if err != nil {
			return nil, err
		}
		err = s.customers.PutSchedule(ctx, tx, r.CustomerID, func(stored api.Document[api.Schedule]) (api.Document[api.Schedule], error) {
			return s.addRules(tx, stored, rules, reply)
		})
		return reply, err
	})
	if err != nil && !errors.Is(err, errNothingNew) {
		return nil, err
	}
	return reply, nil
}

// imported gives the rules that a request asks for.
func (s *Service) imported(r *api.ImportHolidays, zone recur.Zone, reply *api.HolidayImport) ([]api.SchedulingRule, error) {
	var rules []api.SchedulingRule
	add := func(rule api.SchedulingRule) {
		rule.State, rule.Priority = cmp.Or(strings.TrimSpace(r.State), schedule.Holiday), r.Priority
		rule.SimpleRuleType = "Time"
		rules = append(rules, rule)
	}
	if r.Calendar == "" {
		from, to, err := s.years(r.FromYear, r.ToYear, 1)
		if err != nil {
			return nil, err
		}
		days, err := holidays(r.Country, from, to)
		for _, d := range days {
			add(api.SchedulingRule{Name: d.Name, StartDate: d.Date.String(), IsAllDay: true, Frequency: "None"})
		}
		return rules, err
	}
	entries, err := ical.Read(r.Calendar)
	if err != nil {
		return nil, fault.OnField(fault.Format, "calendar", "calendar is no iCalendar file: %s", err)
	}
	for _, e := range entries {
		rule, err := schedule.FromEvent(e, zone)
		if err != nil {
			reply.Skipped = append(reply.Skipped, api.SkippedHoliday{Name: short(e.Summary), Date: e.Start.At.Date().String(), Reason: err.Error()})
			continue
		}
		rule.Name = short(e.Summary)
		add(rule)
	}
	return rules, nil
}

// short makes a title fit for a name.
func short(name string) string {
	name = strings.Join(strings.Fields(name), " ")
	if runes := []rune(name); len(runes) > 200 {
		name = string(runes[:199]) + "…"
	}
	return name
}

// addRules adds the rules that a schedule does not have.
func (s *Service) addRules(tx *store.Tx, stored api.Document[api.Schedule], rules []api.SchedulingRule, reply *api.HolidayImport) (api.Document[api.Schedule], error) {
	own, err := s.read(stored)
	if err != nil {
		return stored, err
	}
	has := map[string]bool{}
	if own != nil {
		for _, r := range own.Rules {
			has[occasion(r)] = true
		}
	}
	var texts []json.RawMessage
	for _, r := range rules {
		if has[occasion(r)] {
			reply.Skipped = append(reply.Skipped, api.SkippedHoliday{Name: r.Name, Date: r.StartDate, Reason: "the schedule has this rule already"})
			continue
		}
		has[occasion(r)] = true
		r.ID = tx.NewID()
		encoded, err := json.Marshal(r)
		if err != nil {
			return stored, fmt.Errorf("encode rule: %w", err)
		}
		texts = append(texts, encoded)
		reply.Rules = append(reply.Rules, r)
	}
	if len(texts) == 0 {
		return stored, errNothingNew
	}
	text, err := schedule.AppendRules(stored.JSON(), texts...)
	if err != nil {
		return stored, err
	}
	return api.DocumentJSON[api.Schedule](text), nil
}

// occasion is what two rules for the same holiday have in common.
func occasion(r api.SchedulingRule) string {
	return fmt.Sprint(strings.ToLower(strings.TrimSpace(r.State)), "|", r.StartDate, "|", r.UntilDate, "|", r.StartTime, "|", r.EndTime, "|", r.Frequency, r.Interval, r.Count, r.ByDay, r.ByMonth, r.ByMonthDay, r.ByYearDay, r.ByWeekNo, r.BySetPosition)
}
