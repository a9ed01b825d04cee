package ical_test

import (
	"strings"
	"testing"
	"time"

	"evovoice/internal/schedule/ical"
	"evovoice/recur"
)

func TestWrittenIsRead(t *testing.T) {
	t.Parallel()
	summary := "Öffnung; mit, Komma \\ und\nZeile " + strings.Repeat("日本", 30)
	c := ical.Calendar{Name: "A;B", Zone: "Europe/Berlin", Stamp: time.Unix(0, 0), Events: []ical.Event{
		{UID: "a@b", Summary: summary, Start: time.Date(2026, 1, 2, 8, 0, 0, 0, time.UTC), End: time.Date(2026, 1, 2, 16, 0, 0, 0, time.UTC)},
	}}
	text := c.Write()
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 {
			t.Errorf("%d bytes: %s", len(line), line)
		}
	}
	if !strings.HasSuffix(text, "END:VCALENDAR\r\n") || strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") {
		t.Errorf("line ends: %q", text)
	}
	read, err := ical.Read(text)
	if err != nil || len(read) != 1 {
		t.Fatalf("%v %v", read, err)
	}
	e := read[0]
	if e.Summary != summary || e.Odd != "" || e.AllDay || e.Start.At != recur.NewDateTime(2026, 1, 2, 8, 0, 0) || e.Start.Floating || e.End.At-e.Start.At != 8*3600 {
		t.Errorf("%+v", e)
	}
}

func TestEvents(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, event, want string }{
		{"a date", "DTSTART;VALUE=DATE:20261225", "2026-12-25T00:00:00 to 2026-12-26T00:00:00 all day"},
		{"a date alone", "DTSTART:20261225", "2026-12-25T00:00:00 to 2026-12-26T00:00:00 all day"},
		{"days", "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227", "2026-12-24T00:00:00 to 2026-12-27T00:00:00 all day"},
		{"a zone of Windows", `DTSTART;TZID="W. Europe Standard Time":20260701T090000` + "\nDURATION:PT2H30M", "2026-07-01T09:00:00 to 2026-07-01T11:30:00"},
		{"folded", "DTSTART:2026\n 0701T090000Z\nDTEND:20260701T100000Z", "2026-07-01T09:00:00 to 2026-07-01T10:00:00"},
		{"an alarm inside", "DTSTART;VALUE=DATE:20261225\nBEGIN:VALARM\nDTSTART;VALUE=DATE:20200101\nEND:VALARM", "2026-12-25T00:00:00 to 2026-12-26T00:00:00 all day"},
		{"an unknown zone", "DTSTART;TZID=Mars/Base:20260701T090000", "odd: its time zone"},
		{"no start", "DTEND;VALUE=DATE:20261224", "odd: it has no DTSTART"},
		{"mixed", "DTSTART;VALUE=DATE:20261224\nDTEND:20261224T120000Z", "odd: it begins with a date"},
		{"backward", "DTSTART:20261224T120000Z\nDTEND:20261224T110000Z", "odd: it ends when"},
		{"cancelled", "DTSTART;VALUE=DATE:20261225\nSTATUS:CANCELLED", "odd: it was cancelled"},
		{"exceptions", "DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20271225", "odd: it has exceptions"},
		{"no day", "DTSTART;VALUE=DATE:20260230", "odd: DTSTART is no date"},
		{"no duration", "DTSTART:20261224T120000Z\nDURATION:PT", "odd: it ends"},
		{"a wrong duration", "DTSTART:20261224T120000Z\nDURATION:P99999999D", "odd: its DURATION"},
	} {
		entries, err := ical.Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + c.event + "\nEND:VEVENT\nEND:VCALENDAR")
		if err != nil || len(entries) != 1 {
			t.Errorf("%s: %v %v", c.name, entries, err)
			continue
		}
		e := entries[0]
		got := e.Start.At.String() + " to " + e.End.At.String()
		if e.AllDay {
			got += " all day"
		}
		if e.Odd != "" {
			got = "odd: " + e.Odd
		}
		if !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	for _, text := range []string{"", "hello", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", strings.Repeat("x", ical.MaxBytes+1)} {
		if _, err := ical.Read(text); err == nil {
			t.Errorf("%.30q is read", text)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=\"a;b:c\":20260101T000000\nDURATION:-P1D\nEND:VEVENT\nEND:VCALENDAR")
	f.Add("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:99991231\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:a\\n\r\n b\r\nEND:VEVENT")
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := ical.Read(text)
		for _, e := range entries {
			if err == nil && e.Odd == "" && e.End.In(recur.Zone{}) <= e.Start.In(recur.Zone{}) {
				t.Errorf("%+v ends before it begins", e)
			}
		}
	})
}
