package typegen_test

import (
	"fmt"
	"strings"
	"unicode"
)

// lexis is how a language writes comments, texts and names.
type lexis struct {
	// line begins a comment up to the end of the line.
	line string
	// open and end stand around other comments, which may be nested.
	open, end string
	nested    bool
	// doubled tells that a quotation mark in a text is written twice; otherwise
	// a backslash goes before it.
	doubled bool
	// template tells that a dollar sign in a text needs a backslash.
	template bool
	// escape and unescape stand around names that are words of the language.
	escape, unescape string
	// lines tells that ends of lines matter.
	lines bool
}

type tokenKind int

const (
	word tokenKind = iota
	escapedWord
	text
	number
	sign
	lineEnd
	endOfFile
)

type token struct {
	kind      tokenKind
	text      string
	line, col int
}

type lexer struct {
	*lexis
	source    []rune
	at        int
	line, col int
	tokens    []token
}

// lex splits a listing into tokens and fails with a parseError.
func (x *lexis) lex(source string) []token {
	l := &lexer{lexis: x, source: []rune(source), line: 1}
	for l.at < len(l.source) {
		l.next()
	}
	l.endLine()
	return append(l.tokens, token{kind: endOfFile, text: "the end", line: l.line})
}

type parseError struct{ error }

func (l *lexer) fail(format string, args ...any) {
	panic(parseError{fmt.Errorf("line %d: "+format, append([]any{l.line}, args...)...)})
}

func (l *lexer) starts(prefix string) bool {
	return prefix != "" && strings.HasPrefix(string(l.source[l.at:min(len(l.source), l.at+len(prefix))]), prefix)
}

// skip goes over count characters.
func (l *lexer) skip(count int) {
	for range count {
		l.col++
		if l.source[l.at] == '\n' {
			l.line, l.col = l.line+1, 0
		}
		l.at++
	}
}

func (l *lexer) add(kind tokenKind, length int) {
	l.tokens = append(l.tokens, token{kind, string(l.source[l.at : l.at+length]), l.line, l.col})
	l.skip(length)
}

func (l *lexer) endLine() {
	if last := len(l.tokens) - 1; l.lines && last >= 0 && l.tokens[last].kind != lineEnd {
		l.tokens = append(l.tokens, token{lineEnd, "the end of the line", l.line, l.col})
	}
}

func (l *lexer) next() {
	r := l.source[l.at]
	switch {
	case r == '\n':
		l.endLine()
		l.skip(1)
	case unicode.IsSpace(r):
		l.skip(1)
	case l.starts(l.open):
		l.comment()
	case l.starts(l.line0()):
		for l.at < len(l.source) && l.source[l.at] != '\n' {
			l.skip(1)
		}
	case r == '"':
		l.literal()
	case l.starts(l.escape) && l.escapedName():
	case r == '_' || unicode.IsLetter(r):
		l.add(word, l.run())
	case unicode.IsDigit(r):
		l.add(number, l.run())
	default:
		l.add(sign, 1)
	}
}

func (l *lexer) line0() string { return l.lexis.line }

// run is the length of a name or number.
func (l *lexer) run() int {
	end := l.at
	for end < len(l.source) && (l.source[end] == '_' || unicode.IsLetter(l.source[end]) || unicode.IsDigit(l.source[end])) {
		end++
	}
	return end - l.at
}

// escapedName reads a name between escape signs, if there is one.
func (l *lexer) escapedName() bool {
	start := l.at
	l.at += len(l.escape)
	length := l.run()
	l.at += length
	ok := length > 0 && (l.unescape == "" || l.starts(l.unescape))
	l.at = start
	if !ok {
		return false
	}
	t := token{escapedWord, string(l.source[start+len(l.escape) : start+len(l.escape)+length]), l.line, l.col}
	l.tokens = append(l.tokens, t)
	l.skip(len(l.escape) + length + len(l.unescape))
	return true
}

func (l *lexer) comment() {
	depth := 0
	for {
		switch {
		case l.at >= len(l.source):
			l.fail("a comment has no end")
		case l.starts(l.end):
			l.skip(len(l.end))
			if depth--; depth == 0 {
				return
			}
		case l.starts(l.open) && (depth == 0 || l.nested):
			depth++
			l.skip(len(l.open))
		case l.nested && l.open == "(*" && l.source[l.at] == '"': // F# reads texts in comments
			l.literal()
			l.tokens = l.tokens[:len(l.tokens)-1]
		default:
			l.skip(1)
		}
	}
}

// literal reads a text in quotation marks.
func (l *lexer) literal() {
	end := l.at + 1
	for ; ; end++ {
		if end >= len(l.source) || l.source[end] == '\n' {
			l.fail("a text has no end")
		}
		r := l.source[end]
		switch {
		case l.doubled && strings.ContainsRune("\"“”＂", r):
			if end+1 < len(l.source) && strings.ContainsRune("\"“”＂", l.source[end+1]) {
				end++
				continue
			}
		case !l.doubled && r == '\\':
			end++
			if end >= len(l.source) || !strings.ContainsRune(`"\nrtu$`, l.source[end]) {
				l.fail("a text has an unknown escape")
			}
			continue
		case l.template && r == '$':
			l.fail("a text opens a template")
		case r != '"':
			continue
		}
		break
	}
	l.add(text, end+1-l.at)
}
