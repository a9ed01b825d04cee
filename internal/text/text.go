// Package text holds the rules for short texts that people type: names,
// references, addresses. It changes no text beyond trimming and folding.
package text

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"evovoice/internal/fault"
)

// MaxName is the most characters that a name or reference may have.
const MaxName = 500

// Name checks a text that must not be blank and gives it trimmed. path is the
// member it came in. A nil field means that it is fine.
func Name(path, value string) (string, *fault.Field) {
	value = strings.TrimSpace(value)
	if value == "" {
		return "", &fault.Field{Path: path, Code: fault.NotEmpty, Message: path + " must not be blank"}
	}
	return value, Line(path, value, MaxName)
}

// Line checks a text of one line of at most max characters, blank or not.
func Line(path, value string, max int) *fault.Field {
	if !utf8.ValidString(value) {
		return &fault.Field{Path: path, Code: fault.Characters, Message: path + " must be valid UTF-8"}
	}
	if n := utf8.RuneCountInString(value); n > max {
		return &fault.Field{Path: path, Code: fault.Length, Message: fmt.Sprintf("%s must have at most %d characters, got %d", path, max, n)}
	}
	if i := strings.IndexFunc(value, forbidden); i >= 0 {
		r, _ := utf8.DecodeRuneInString(value[i:])
		return &fault.Field{Path: path, Code: fault.Characters, Message: fmt.Sprintf("%s must not hold the control character U+%04X", path, r)}
	}
	return nil
}

// forbidden are control characters and the line and paragraph separators.
func forbidden(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }

// Fold gives a text without case, for searching and sorting. Going by upper
// case first makes letters equal that share one, such as σ and ς.
func Fold(s string) string { return strings.ToLower(strings.ToUpper(s)) }
