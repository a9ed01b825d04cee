package settings

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"evovoice/internal/fault"
	"evovoice/internal/text"
)

// findings are the members at fault of one request.
type findings struct{ fields []fault.Field }

// maxName is the most characters of a name.
const maxName = text.MaxName

func fold(name string) string { return text.Fold(name) }

func (f *findings) err() error { return fault.OnFields(f.fields) }

func (f *findings) add(fields ...fault.Field) { f.fields = append(f.fields, fields...) }

func (f *findings) refuse(path string, code fault.Code, format string, args ...any) {
	f.add(fault.Field{Path: path, Code: code, Message: fmt.Sprintf(format, args...)})
}

// check adds a finding, if there is one.
func (f *findings) check(wrong *fault.Field) {
	if wrong != nil {
		f.add(*wrong)
	}
}

func (f *findings) line(path, value string, max int) { f.check(text.Line(path, value, max)) }

// name refuses a blank name and gives it trimmed.
func (f *findings) name(path, value string) string {
	name, wrong := text.Name(path, value)
	f.check(wrong)
	return name
}

// block checks a text of any lines with at most max bytes.
func (f *findings) block(path, value string, max int) {
	control := func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\n\r\t", r) }
	switch i := strings.IndexFunc(value, control); {
	case !utf8.ValidString(value):
		f.refuse(path, fault.Characters, "%s must be valid UTF-8", path)
	case len(value) > max:
		f.refuse(path, fault.Length, "%s must have at most %d bytes, got %d", path, max, len(value))
	case i >= 0:
		r, _ := utf8.DecodeRuneInString(value[i:])
		f.refuse(path, fault.Characters, "%s must not hold the control character U+%04X", path, r)
	}
}

// id refuses an id that is not made of letters, digits, - and _.
func (f *findings) id(path, id string) {
	odd := func(r rune) bool {
		return r != '-' && r != '_' && !('0' <= r && r <= '9') && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z')
	}
	if len(id) > maxID || strings.ContainsFunc(id, odd) {
		f.refuse(path, fault.Format, "%s must have at most %d letters, digits, - and _", path, maxID)
	}
}

// unique refuses a value that was seen before; blank ones never clash.
func (f *findings) unique(path, value string, seen map[string]bool) {
	if value == "" {
		return
	}
	if seen[value] {
		f.refuse(path, fault.Predicate, "%s is used twice", path)
	}
	seen[value] = true
}

// between refuses a number out of bounds.
func (f *findings) between(path string, n *int, least, most int) {
	if n != nil && (*n < least || *n > most) {
		f.refuse(path, fault.Range, "%s must be between %d and %d, got %d", path, least, most, *n)
	}
}

// under gives the members at fault of a list that was read by itself.
func under(path string, err error) []fault.Field {
	e := fault.As(err)
	if len(e.Fields) == 0 {
		return []fault.Field{{Path: path, Code: e.Code, Message: path + ": " + e.Message}}
	}
	fields := make([]fault.Field, len(e.Fields))
	for i, f := range e.Fields {
		f.Path = path + f.Path
		fields[i] = f
	}
	return fields
}
