package recur_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/recur"
)

// request is what npm/occurrences.js reads.
type request struct {
	Options map[string]any `json:"options"`
	End     recur.DateTime `json:"end"`
	Most    int            `json:"most"`
}

// rruleJS writes the rule for rrule.js.
func (r rule) rruleJS() request {
	o := map[string]any{
		"freq": int(recur.Yearly - r.Frequency), "dtstart": r.start, "interval": r.Interval, "wkst": r.WeekStart,
	}
	for name, list := range map[string][]int{
		"bysetpos": r.BySetPos, "bymonth": r.ByMonth, "bymonthday": r.ByMonthDay, "byyearday": r.ByYearDay,
		"byweekno": r.ByWeekNo, "byhour": r.ByHour, "byminute": r.ByMinute, "bysecond": r.BySecond,
	} {
		if len(list) > 0 {
			o[name] = list
		}
	}
	var days [][2]int
	for _, w := range r.ByDay {
		days = append(days, [2]int{int(w.Day), w.N})
	}
	if len(days) > 0 {
		o["byweekday"] = days
	}
	if r.Count > 0 {
		o["count"] = r.Count
	}
	if r.Until.Form != recur.Unbounded {
		o["until"] = r.Until.At
	}
	return request{o, r.end, most}
}

// beyondRRuleJS tells whether rrule.js is known to go wrong on the rule: it looks
// for the rule's hour or minute in steps that may never meet it, and wraps
// positions that the period does not have.
func (r rule) beyondRRuleJS() bool {
	steps := r.Frequency <= recur.Minutely && len(r.ByHour) > 0 || r.Frequency == recur.Secondly && len(r.ByMinute) > 0
	wraps := len(r.BySetPos) > 1 || len(r.BySetPos) == 1 && r.BySetPos[0]*r.BySetPos[0] > 1
	return steps || wraps
}

func TestRRuleJS(t *testing.T) {
	t.Parallel()
	d := newDraw(*seed + 1)
	var compared []rule
	var want [][]recur.DateTime
	var input bytes.Buffer
	for len(compared) < *rules/4 {
		r := d.rule()
		ours, periods := r.ours(t)
		if periods > 3000 || r.beyondRRuleJS() {
			continue
		}
		line, err := json.Marshal(r.rruleJS())
		if err != nil {
			t.Fatal(err)
		}
		input.Write(append(line, '\n'))
		compared, want = append(compared, r), append(want, ours)
	}
	occurrences := 0
	for i, theirs := range answers(t, &input, len(compared)) {
		occurrences += len(theirs)
		if !slices.Equal(want[i], theirs) {
			t.Errorf("%s\nrrule.js - recur +:\n%s", compared[i], cmp.Diff(text(theirs), text(want[i])))
		}
	}
	t.Logf("%d rules with %d occurrences", len(compared), occurrences)
}
