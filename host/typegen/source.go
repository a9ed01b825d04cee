package typegen

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

// source collects the lines of a listing.
type source struct {
	out bytes.Buffer
	// outer is the depth to which the whole listing is indented.
	outer int
}

// line prints one line, indented by depth.
func (s *source) line(depth int, format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if text != "" {
		s.out.WriteString(strings.Repeat("    ", s.outer+depth))
	}
	s.out.WriteString(text + "\n")
}

// block prints the caller's header as one comment, and an empty line.
func (s *source) block(header []string, open, end string, clean func(string) string) {
	if len(header) == 0 {
		return
	}
	for i, text := range header {
		text = clean(text)
		if i == 0 {
			text = open + " " + text
		}
		s.line(0, "%s", strings.TrimRight(text, " "))
	}
	s.line(0, "%s", end)
	s.line(0, "")
}

// oneLine takes everything out of a text that ends a line in any language.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return -1
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		}
		return r
	}, text)
}

// blockComment makes a line that neither ends a comment nor begins one inside.
func blockComment(text string) string {
	text = strings.ReplaceAll(oneLine(text), "*/", "* /")
	return strings.ReplaceAll(text, "/*", "/ *")
}

// xmlComment makes a line for comments that hold XML.
func xmlComment(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(oneLine(text))
}

// quoter writes text literals in double quotes.
type quoter struct {
	// code is the format of a character's number.
	code string
	// also names further characters that take a backslash.
	also string
}

var quoteC = quoter{code: `\u%04x`}

func (q quoter) quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"', r == '\\', strings.ContainsRune(q.also, r):
			b.WriteString(`\` + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			fmt.Fprintf(&b, q.code, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
