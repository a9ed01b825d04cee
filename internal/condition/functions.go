package condition

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr"
)

// maxText is the most bytes of a text that functions read or make, which bounds
// the memory and the time of a condition.
const maxText = 64 << 10

var (
	errText   = fmt.Errorf("a text has more than %d bytes", maxText)
	errNumber = errors.New("this is no number")
)

// functionNames are the functions that a text may call, by the name they have
// once the text is prepared.
var functionNames = map[string]bool{
	"$ontains": true, "$tartsWith": true, "$ndsWith": true, "$add": true, "$truth": true,
	"trim": true, "lower": true, "upper": true, "length": true, "number": true, "format": true, "now": true,
}

var functions = []expr.Option{
	expr.Function("$ontains", func(p ...any) (any, error) {
		if list, ok := p[0].([]any); ok {
			return listHas(list, p[1])
		}
		return onTexts(p, strings.Contains)
	}, new(func(any, any) bool)),
	expr.Function("$tartsWith", func(p ...any) (any, error) { return onTexts(p, strings.HasPrefix) }, new(func(any, any) bool)),
	expr.Function("$ndsWith", func(p ...any) (any, error) { return onTexts(p, strings.HasSuffix) }, new(func(any, any) bool)),
	expr.Function("trim", func(p ...any) (any, error) { return onText(p[0], strings.TrimSpace) }, new(func(any) string)),
	expr.Function("lower", func(p ...any) (any, error) { return onText(p[0], strings.ToLower) }, new(func(any) string)),
	expr.Function("upper", func(p ...any) (any, error) { return onText(p[0], strings.ToUpper) }, new(func(any) string)),
	expr.Function("length", func(p ...any) (any, error) { return length(p[0]) }, new(func(any) int)),
	expr.Function("number", func(p ...any) (any, error) { return number(p[0]) }, new(func(any) float64)),
	expr.Function("format", func(p ...any) (any, error) { return format(p) }, new(func(any) string), new(func(any, any) string)),
	expr.Function("now", func(...any) (any, error) { return Moment{}, nil }, new(func() Moment)),
	expr.Function("$add", func(p ...any) (any, error) { return add(p[0], p[1]) }, new(func(any, any) any)),
	expr.Function("$truth", func(p ...any) (any, error) { return truth(p[0]), nil }, new(func(any) bool)),
}

// text reads a value as text; what is missing is empty.
func text(v any) (string, error) {
	var s string
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		s = v
	case bool:
		s = strconv.FormatBool(v)
	case int:
		s = strconv.Itoa(v)
	case float64:
		s = strconv.FormatFloat(v, 'f', -1, 64)
	case Moment:
		s = v.Date + "T" + v.Time
	default:
		return "", errors.New("a list or struct is no text")
	}
	if len(s) > maxText {
		return "", errText
	}
	return s, nil
}

func onText(v any, fn func(string) string) (any, error) {
	s, err := text(v)
	if err != nil {
		return nil, err
	}
	return fn(s), nil
}

func onTexts(p []any, fn func(a, b string) bool) (any, error) {
	a, err := text(p[0])
	if err != nil {
		return nil, err
	}
	b, err := text(p[1])
	if err != nil {
		return nil, err
	}
	return fn(a, b), nil
}

func listHas(list []any, v any) (any, error) {
	want, err := text(v)
	if err != nil {
		return nil, err
	}
	for _, item := range list {
		if got, err := text(item); err == nil && got == want {
			return true, nil
		}
	}
	return false, nil
}

// length counts the characters of a text, or the items of a list or struct.
func length(v any) (any, error) {
	switch v := v.(type) {
	case []any:
		return len(v), nil
	case map[string]any:
		return len(v), nil
	}
	s, err := text(v)
	return utf8.RuneCountInString(s), err
}

// number reads a value as a number, independent of any language.
func number(v any) (any, error) {
	switch v := v.(type) {
	case int:
		return float64(v), nil
	case float64:
		return v, nil
	case string:
		s := strings.TrimSpace(v)
		f, err := strconv.ParseFloat(s, 64)
		if err != nil || strings.ContainsAny(s, "xXnN_") {
			return nil, errNumber
		}
		return f, nil
	}
	return nil, errNumber
}

// format writes a value as text: a number with so many decimals, a moment by a
// pattern of yyyy, MM, dd, HH and mm.
func format(p []any) (any, error) {
	if len(p) == 1 {
		return text(p[0])
	}
	if m, ok := p[0].(Moment); ok {
		pattern, err := text(p[1])
		if err != nil || len(pattern) > 100 {
			return nil, errText
		}
		return m.layout(pattern), nil
	}
	value, err := number(p[0])
	if err != nil {
		return nil, err
	}
	digits, err := number(p[1])
	if err != nil || digits.(float64) < 0 || digits.(float64) > 15 {
		return nil, errors.New("a number has from 0 to 15 decimals")
	}
	return strconv.FormatFloat(value.(float64), 'f', int(digits.(float64)), 64), nil
}

// add adds numbers and joins texts.
func add(a, b any) (any, error) {
	_, aText := a.(string)
	_, bText := b.(string)
	if !aText && !bText {
		x, err := number(a)
		if err != nil {
			return nil, err
		}
		y, err := number(b)
		if err != nil {
			return nil, err
		}
		return x.(float64) + y.(float64), nil
	}
	x, err := text(a)
	if err != nil {
		return nil, err
	}
	y, err := text(b)
	if err != nil {
		return nil, err
	}
	if len(x)+len(y) > maxText {
		return nil, errText
	}
	return x + y, nil
}

// truth reads a value as true or false.
func truth(v any) bool {
	switch v := v.(type) {
	case bool:
		return v
	case string:
		s := strings.ToLower(strings.TrimSpace(v))
		return s == "true" || s == "yes" || s == "1"
	case int:
		return v == 1
	case float64:
		return v == 1
	}
	return false
}
