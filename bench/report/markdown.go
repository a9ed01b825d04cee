// Package report writes tables, plots, and the parts of the page of figures. It
// measures nothing and rounds only what it prints.
package report

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"
)

// Table gives a Markdown table whose columns also line up as plain text. The
// first column is aligned left, others right.
func Table(head []string, rows [][]string) string {
	widths := make([]int, len(head))
	for _, row := range append([][]string{head}, rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell), 3)
		}
	}
	var b strings.Builder
	line := func(row []string) {
		for i, cell := range row {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				b.WriteString("| " + cell + space)
			} else {
				b.WriteString(" | " + space + cell)
			}
		}
		b.WriteString(" |\n")
	}
	line(head)
	for i, width := range widths {
		if i == 0 {
			b.WriteString("| " + strings.Repeat("-", width))
		} else {
			b.WriteString(" | " + strings.Repeat("-", width-1) + ":")
		}
	}
	b.WriteString(" |\n")
	for _, row := range rows {
		line(row)
	}
	return b.String()
}

// Rate prints requests a second.
func Rate(perSecond float64) string {
	if perSecond < 100 {
		return fmt.Sprintf("%.1f", perSecond)
	}
	digits := fmt.Sprintf("%.0f", perSecond)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// Millis prints a duration in milliseconds, with digits as small ones need.
func Millis(d time.Duration) string {
	ms := float64(d) / float64(time.Millisecond)
	switch {
	case ms >= 100:
		return Rate(ms)
	case ms >= 10:
		return fmt.Sprintf("%.0f", ms)
	case ms >= 1:
		return fmt.Sprintf("%.1f", ms)
	default:
		return fmt.Sprintf("%.2f", ms)
	}
}

// Micros prints a duration in microseconds.
func Micros(d time.Duration) string { return Rate(float64(d.Microseconds())) }

// MB prints bytes in megabytes of 1,000,000.
func MB(bytes int64) string { return fmt.Sprintf("%.0f", float64(bytes)/1e6) }

// The marks around a part of the page.
func marks(part string) (begin, end string) {
	return fmt.Sprintf("<!-- begin %s -->\n", part), fmt.Sprintf("<!-- end %s -->\n", part)
}

// Put replaces a part of a page, which stands between marks, or adds it at the
// end. Other parts stay as they are.
func Put(page, part, text string) string {
	begin, end := marks(part)
	text = begin + strings.TrimRight(text, "\n") + "\n" + end
	if before, rest, ok := strings.Cut(page, begin); ok {
		if _, after, ok := strings.Cut(rest, end); ok {
			return before + text + after
		}
	}
	return strings.TrimRight(page, "\n") + "\n\n" + text
}

// PutFile replaces a part of a page in a file, which is begun with title if
// there is none.
func PutFile(file, title, part, text string) error {
	page, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		page = []byte(title)
	} else if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(Put(string(page), part, text)), 0o644)
}
