package ical

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"evovoice/recur"
)

// Entry is an event as it was read.
type Entry struct {
	Summary string
	// AllDay tells that the event is days long; Start and End are then midnights
	// by no zone.
	AllDay     bool
	Start, End When
	// Rule is the text of its recurrence, empty for none.
	Rule string
	// Odd says why the event cannot be taken as it is, empty if it can.
	Odd string
}

// When is a moment: a civil time with its zone, which may be none.
type When struct {
	At recur.DateTime
	// Floating tells that the time is local wherever one is.
	Floating bool
	Zone     recur.Zone
}

// In gives the civil time that a zone's clock shows then.
func (w When) In(zone recur.Zone) recur.DateTime {
	if w.Floating {
		return w.At
	}
	return zone.Civil(w.Zone.Instant(w.At))
}

// Bounds of what is read.
const (
	MaxBytes  = 1 << 20
	MaxEvents = 5000
)

// Read gives the events of a text. The error says in words why it is no calendar;
// what is wrong with single events is said of them.
func Read(text string) ([]Entry, error) {
	if len(text) > MaxBytes {
		return nil, fmt.Errorf("a calendar has at most %d bytes", MaxBytes)
	}
	lines := unfold(text)
	if len(lines) == 0 || !strings.EqualFold(lines[0].text(), "BEGIN:VCALENDAR") {
		return nil, errors.New("a calendar begins with BEGIN:VCALENDAR")
	}
	var entries []Entry
	var event *draft
	depth := 0 // of components within the event, such as alarms
	for _, l := range lines {
		switch {
		case l.name == "BEGIN" && event != nil:
			depth++
		case l.name == "BEGIN" && strings.EqualFold(l.value, "VEVENT"):
			event = &draft{}
		case l.name == "END" && depth > 0:
			depth--
		case l.name == "END" && event != nil:
			if len(entries) == MaxEvents {
				return nil, fmt.Errorf("a calendar has at most %d events", MaxEvents)
			}
			entries = append(entries, event.entry())
			event = nil
		case event != nil && depth == 0:
			event.set(l)
		}
	}
	if event != nil {
		return nil, errors.New("the last event has no END:VEVENT")
	}
	return entries, nil
}

// line is a content line. RFC 5545 3.1.
type line struct {
	name, value string
	parameters  map[string]string
}

func (l line) text() string { return l.name + ":" + l.value }

func unfold(text string) []line {
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
	text = strings.NewReplacer("\n ", "", "\n\t", "").Replace(text)
	var lines []line
	for raw := range strings.SplitSeq(text, "\n") {
		if l, ok := parseLine(strings.TrimRight(raw, "\r")); ok {
			lines = append(lines, l)
		}
	}
	return lines
}

// parseLine cuts name;parameter=value:value; parameters may be quoted.
func parseLine(text string) (line, bool) {
	colon := -1
	quoted := false
	for i := range len(text) {
		if text[i] == '"' {
			quoted = !quoted
		}
		if text[i] == ':' && !quoted {
			colon = i
			break
		}
	}
	if colon < 0 {
		return line{}, false
	}
	parts := splitQuoted(text[:colon])
	l := line{name: strings.ToUpper(strings.TrimSpace(parts[0])), value: text[colon+1:], parameters: map[string]string{}}
	for _, p := range parts[1:] {
		name, value, _ := strings.Cut(p, "=")
		l.parameters[strings.ToUpper(name)] = strings.Trim(value, `"`)
	}
	return l, true
}

// splitQuoted cuts at semicolons outside of quotes.
func splitQuoted(text string) []string {
	var parts []string
	from := 0
	quoted := false
	for i := range len(text) {
		switch {
		case text[i] == '"':
			quoted = !quoted
		case text[i] == ';' && !quoted:
			parts = append(parts, text[from:i])
			from = i + 1
		}
	}
	return append(parts, text[from:])
}

// draft is an event in the making.
type draft struct {
	Entry
	hasStart, hasEnd bool
	endDates         bool
	duration         string
}

func (d *draft) set(l line) {
	switch l.name {
	case "SUMMARY":
		d.Summary = unescape(l.value)
	case "DTSTART":
		d.Start, d.AllDay, d.hasStart = d.when(l)
	case "DTEND":
		d.End, d.endDates, d.hasEnd = d.when(l)
	case "DURATION":
		d.duration = l.value
	case "RRULE":
		if d.Rule != "" {
			d.odd("it has several recurrences")
		}
		d.Rule = l.value
	case "RDATE", "EXDATE", "EXRULE":
		d.odd("it has exceptions from its recurrence (%s)", l.name)
	case "RECURRENCE-ID":
		d.odd("it changes one occurrence of another event")
	case "STATUS":
		if strings.EqualFold(l.value, "CANCELLED") {
			d.odd("it was cancelled")
		}
	}
}

func (d *draft) odd(format string, args ...any) {
	if d.Odd == "" {
		d.Odd = fmt.Sprintf(format, args...)
	}
}

// when reads a date or time. RFC 5545 3.3.4 and 3.3.5.
func (d *draft) when(l line) (w When, date, ok bool) {
	value := strings.TrimSpace(l.value)
	if strings.EqualFold(l.parameters["VALUE"], "DATE") || len(value) == 8 {
		at, err := recur.ParseDate(value)
		if err != nil {
			d.odd("%s is no date: %.40s", l.name, value)
		}
		return When{At: at.Midnight(), Floating: true}, true, err == nil
	}
	local, inUTC := strings.CutSuffix(strings.ToUpper(value), "Z")
	at, err := recur.ParseDateTime(local)
	if err != nil {
		d.odd("%s is no date and time: %.40s", l.name, value)
		return When{}, false, false
	}
	w.At = at
	if zone := l.parameters["TZID"]; zone != "" && !inUTC {
		if w.Zone, err = recur.LoadZone(zone); err != nil {
			d.odd("its time zone %.60q is not known", zone)
			return w, false, false
		}
		return w, false, true
	}
	w.Floating = !inUTC
	return w, false, true
}

// entry completes the event: without an end a date is a day, and a time nothing.
// RFC 5545 3.6.1.
func (d *draft) entry() Entry {
	switch {
	case !d.hasStart:
		d.odd("it has no DTSTART")
	case d.hasEnd && d.endDates != d.AllDay:
		d.odd("it begins with a date and ends with a time, or the other way round")
	case !d.hasEnd && d.duration != "":
		length, err := parseDuration(d.duration)
		if err != nil {
			d.odd("its DURATION is wrong: %.40s", d.duration)
		}
		d.End = d.Start
		d.End.At += recur.DateTime(length / time.Second)
	case !d.hasEnd:
		d.End = d.Start
		if d.AllDay {
			d.End.At += 24 * 3600
		}
	}
	if d.hasStart && d.End.Floating != d.Start.Floating {
		d.odd("only one of its ends has a time zone")
	}
	if d.hasStart && d.End.In(recur.Zone{}) <= d.Start.In(recur.Zone{}) {
		d.odd("it ends when it begins or before")
	}
	return d.Entry
}

// parseDuration reads P1DT2H30M, P2W. RFC 5545 3.3.6.
func parseDuration(text string) (time.Duration, error) {
	bad := errors.New("no duration")
	rest, ok := strings.CutPrefix(strings.ToUpper(strings.TrimPrefix(strings.TrimSpace(text), "+")), "P")
	if !ok || rest == "" {
		return 0, bad
	}
	units := map[byte]time.Duration{'W': 7 * 24 * time.Hour, 'D': 24 * time.Hour, 'H': time.Hour, 'M': time.Minute, 'S': time.Second}
	var total time.Duration
	number, digits := 0, 0
	for i := range len(rest) {
		c := rest[i]
		switch {
		case c == 'T' && digits == 0:
		case c >= '0' && c <= '9' && digits < 6:
			number, digits = number*10+int(c-'0'), digits+1
		case units[c] > 0 && digits > 0:
			total += time.Duration(number) * units[c]
			number, digits = 0, 0
		default:
			return 0, bad
		}
	}
	if digits > 0 || total > 3660*24*time.Hour {
		return 0, bad
	}
	return total, nil
}

func unescape(text string) string {
	return strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n", `\N`, "\n").Replace(text)
}
