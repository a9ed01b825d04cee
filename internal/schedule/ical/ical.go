// Package ical reads and writes the part of iCalendar (RFC 5545) that schedules
// need: calendars of plain events. It refuses to expand recurrences and to
// look at anything but events.
package ical

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Calendar is what is written.
type Calendar struct {
	// Name is shown by programs that subscribe; Zone is an IANA name that they
	// may show times in.
	Name, Zone string
	// Stamp is the moment of the calendar as a whole.
	Stamp  time.Time
	Events []Event
}

// Event is a range with a title.
type Event struct {
	// UID names the event, the same whenever the calendar is written.
	UID, Summary string
	// Start and End are instants; the end is not part of the event.
	Start, End time.Time
}

// Write gives the calendar's text. Times are in UTC, so that it needs no zones.
func (c *Calendar) Write() string {
	var w writer
	w.line("BEGIN:VCALENDAR")
	w.line("VERSION:2.0")
	w.line("PRODID:-//Evo Voice//Schedules//EN")
	w.line("CALSCALE:GREGORIAN")
	w.line("METHOD:PUBLISH")
	if c.Name != "" {
		w.line("X-WR-CALNAME:" + escape(c.Name))
	}
	if c.Zone != "" {
		w.line("X-WR-TIMEZONE:" + escape(c.Zone))
	}
	for _, e := range c.Events {
		w.line("BEGIN:VEVENT")
		w.line("UID:" + escape(e.UID))
		w.line("DTSTAMP:" + utc(c.Stamp))
		w.line("DTSTART:" + utc(e.Start))
		w.line("DTEND:" + utc(e.End))
		w.line("SUMMARY:" + escape(e.Summary))
		w.line("TRANSP:TRANSPARENT")
		w.line("END:VEVENT")
	}
	w.line("END:VCALENDAR")
	return w.b.String()
}

func utc(t time.Time) string { return t.UTC().Format("20060102T150405Z") }

// escape writes a text. RFC 5545 3.3.11.
func escape(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' || r == 0x7f {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(text)
}

type writer struct{ b strings.Builder }

// maxLine is the most bytes of a line without its end. RFC 5545 3.1.
const maxLine = 75

// line writes a line, folded between characters where it is long.
func (w *writer) line(text string) {
	room := maxLine
	for len(text) > room {
		n := room
		for n > 0 && !utf8.RuneStart(text[n]) {
			n--
		}
		fmt.Fprintf(&w.b, "%s\r\n ", text[:n])
		text, room = text[n:], maxLine-1
	}
	w.b.WriteString(text)
	w.b.WriteString("\r\n")
}
