package typegen

import (
	"strings"
	"unicode"
)

// identifier makes a name that starts with a letter or low line, goes on with
// those and digits, and is not of low lines alone, which languages give a
// meaning of their own.
func identifier(name string) string {
	name = strings.Map(func(r rune) rune {
		if r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return '_'
	}, name)
	switch {
	case strings.Trim(name, "_") == "":
		return name + "_x"
	case unicode.IsDigit([]rune(name)[0]):
		return "_" + name
	}
	return name
}

// upperFirst is the name with a capital at its start and no other change.
func upperFirst(name string) string {
	letters := []rune(name)
	if len(letters) > 0 {
		letters[0] = unicode.ToUpper(letters[0])
	}
	return string(letters)
}

// nameParts splits a name at signs and where a capital begins a word: URLPath
// gives URL and Path, byMonthDay gives by, Month and Day.
func nameParts(name string) []string {
	var parts []string
	letters := []rune(name)
	start := 0
	for i, r := range letters {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			parts = appendPart(parts, letters[start:i])
			start = i + 1
		case i > start && beginsWord(letters, i):
			parts = appendPart(parts, letters[start:i])
			start = i
		}
	}
	return appendPart(parts, letters[start:])
}

func appendPart(parts []string, letters []rune) []string {
	if len(letters) == 0 {
		return parts
	}
	return append(parts, string(letters))
}

// beginsWord tells whether the capital at i follows a small letter or a digit,
// or ends a run of capitals before a small letter.
func beginsWord(letters []rune, i int) bool {
	if !unicode.IsUpper(letters[i]) {
		return false
	}
	if !unicode.IsUpper(letters[i-1]) {
		return true
	}
	return i+1 < len(letters) && unicode.IsLower(letters[i+1])
}

// nameScope hands out names of which no two have the same key.
type nameScope struct {
	key   func(name string) string
	taken map[string]bool
}

func newNameScope(key func(string) string, taken ...string) *nameScope {
	if key == nil {
		key = func(name string) string { return name }
	}
	s := &nameScope{key: key, taken: map[string]bool{}}
	for _, name := range taken {
		s.taken[key(name)] = true
	}
	return s
}

// take gives the name, with low lines at its end where it was taken before.
func (s *nameScope) take(name string) string {
	for s.taken[s.key(name)] {
		name += "_"
	}
	s.taken[s.key(name)] = true
	return name
}
