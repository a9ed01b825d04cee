// Package condition is the expression language of rules: a short text over a
// customer, an endpoint and the moment that is true or false. Texts are compiled
// once, with errors that say where, and bounded in length, nodes and memory. It
// has no loops, assignments or calls but those of its own functions, and refuses
// to read anything that it was not given.
package condition

import (
	"errors"
	"fmt"
	"strings"

	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/vm"
)

// Bounds of a text. With those of its functions they bound the time it takes.
const (
	// MaxLength is the most characters of a text.
	MaxLength = 4000
	// MaxNodes is the most operators, names and values in it.
	MaxNodes = 500

	memoryBudget = 100_000
)

// Facts are what a condition reads besides the moment: values of custom fields
// by field name. A value is a bool, string, float64, []any or map[string]any.
type Facts struct {
	Customer, Endpoint map[string]any
}

// Program is a compiled condition. It is immutable and safe for use by several
// goroutines.
type Program struct {
	source  string
	program *vm.Program
	grain   Grain
	facts   bool
}

// environment is what the names in a text stand for.
type environment struct {
	Customer map[string]any `expr:"customer"`
	Endpoint map[string]any `expr:"endpoint"`
	Now      Moment         `expr:"now"`
}

// Holds tells whether the condition is true. The text "true", "yes" or "1" and
// the number 1 are true as well. The error is an [*Error] that says where
// reading the facts failed.
func (p *Program) Holds(facts Facts, now Moment) (bool, error) {
	machine := vm.VM{MemoryBudget: memoryBudget}
	result, err := machine.Run(p.program, environment{facts.Customer, facts.Endpoint, now})
	if err != nil {
		return false, p.newError(err)
	}
	return truth(result), nil
}

// Grain tells how often the answer can change while the facts stay.
func (p *Program) Grain() Grain { return p.grain }

// ReadsFacts tells whether the answer depends on the facts.
func (p *Program) ReadsFacts() bool { return p.facts }

// Error says what is wrong with a text, and where.
type Error struct {
	// Message says what is wrong, in one line.
	Message string
	// Line and Column count characters from 1.
	Line, Column int
	// Snippet is the line at fault, and below it a caret under the place.
	Snippet string
}

// Error gives message, place and snippet.
func (e *Error) Error() string {
	text := fmt.Sprintf("%s (%d:%d)", e.Message, e.Line, e.Column)
	if e.Snippet != "" {
		text += "\n" + e.Snippet
	}
	return text
}

func (p *Program) newError(err error) error { return newError(p.source, err) }

// newError points at the place in the text as its author wrote it.
func newError(source string, err error) *Error {
	var at *file.Error
	if !errors.As(err, &at) {
		return errorAt(source, 0, err.Error())
	}
	return errorAt(source, at.From, at.Message)
}

func errorAt(source string, from int, message string) *Error {
	runes := []rune(source)
	from = max(0, min(from, len(runes)))
	start, line := 0, 1
	for i, r := range runes[:from] {
		if r == '\n' {
			start, line = i+1, line+1
		}
	}
	end := start
	for end < len(runes) && runes[end] != '\n' {
		end++
	}
	message, _, _ = strings.Cut(ownNames.Replace(message), "\n")
	text := strings.ReplaceAll(string(runes[start:end]), "\t", " ")
	return &Error{
		Message: message, Line: line, Column: from - start + 1,
		Snippet: text + "\n" + strings.Repeat(" ", from-start) + "^",
	}
}
