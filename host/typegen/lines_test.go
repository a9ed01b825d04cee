package typegen_test

import (
	"fmt"
	"regexp"
	"strings"
)

// lineGrammar reads the listings of a language line by line, for languages
// whose bodies have code: each line must have one of the known forms, whose
// named groups tell what it does.
//
//	type, params  declare a type and its parameters, base names what it extends
//	member, value declare members, and names of an enumeration
//	own           holds, after dots or arrows, names that members must have
//	use           holds types that are declared, built in or parameters
//	named         holds types as texts in single quotes
type lineGrammar struct {
	forms []*regexp.Regexp
	// builtIn are the types that need no declaration.
	builtIn map[string]bool
	// Words that are no names, of types, of members and of an enumeration.
	reservedTypes, reservedMembers, reservedValues map[string]bool
	// fold makes names of types alike that count as one.
	fold func(name string) string
	// escape stands around names that are reserved words.
	escape string
	// clean is applied to each line first, where it is given.
	clean func(line string) string
	// nested tells that comments can hold comments.
	nested bool
}

func forms(lines ...string) []*regexp.Regexp {
	var all []*regexp.Regexp
	for _, line := range lines {
		line = strings.ReplaceAll(line, "NAME", "`?[\\p{L}_][\\p{L}\\p{N}_]*`?")
		all = append(all, regexp.MustCompile(`^(?:`+line+`)$`))
	}
	return all
}

type lineReader struct {
	*lineGrammar
	types    map[string]*lineType
	current  *lineType
	problems []string
	line     int
}

type lineType struct {
	name, base string
	params     map[string]bool
	members    map[string]bool
	own, uses  map[string]int // the line of each name
}

// check tells everything that is wrong with a listing.
func (g *lineGrammar) check(source string) []string {
	r := &lineReader{lineGrammar: g, types: map[string]*lineType{}}
	r.declare("", "") // what stands outside of types
	code, bones, err := g.scan(source)
	if err == nil {
		err = balanced(bones)
	}
	if err != nil {
		return []string{err.Error()}
	}
	for i, line := range strings.Split(code, "\n") {
		r.line = i + 1
		if line = strings.TrimRight(line, " "); line != "" {
			if g.clean != nil {
				line = g.clean(line)
			}
			r.read(line)
		}
	}
	r.resolve()
	return r.problems
}

// scan blanks comments in the code, and texts too in its bones.
func (g *lineGrammar) scan(source string) (code, bones string, err error) {
	var c, b strings.Builder
	line := 1
	for i := 0; i < len(source); {
		end := i + 1
		switch {
		case strings.HasPrefix(source[i:], "//"):
			if end = i + strings.Index(source[i:]+"\n", "\n"); end > len(source) {
				end = len(source)
			}
		case strings.HasPrefix(source[i:], "/*"):
			if end = commentEnd(source, i, g.nested); end < 0 {
				return "", "", fmt.Errorf("line %d: a comment has no end", line)
			}
		case source[i] == '\'' || source[i] == '"':
			if end = textEnd(source, i); end < 0 {
				return "", "", fmt.Errorf("line %d: a text has no end", line)
			}
			c.WriteString(source[i:end])
			b.WriteString(strings.Repeat(" ", end-i))
			i = end
			continue
		default:
			c.WriteByte(source[i])
			b.WriteByte(source[i])
			if source[i] == '\n' {
				line++
			}
			i = end
			continue
		}
		lines := strings.Count(source[i:end], "\n")
		c.WriteString(strings.Repeat("\n", lines))
		b.WriteString(strings.Repeat("\n", lines))
		line += lines
		i = end
	}
	return c.String(), b.String(), nil
}

// commentEnd is the place after the comment that starts at i, or -1.
func commentEnd(source string, i int, nested bool) int {
	depth := 1
	for i += 2; i < len(source); i++ {
		switch {
		case strings.HasPrefix(source[i:], "*/"):
			if depth--; depth == 0 {
				return i + 2
			}
			i++
		case nested && strings.HasPrefix(source[i:], "/*"):
			depth++
			i++
		}
	}
	return -1
}

// textEnd is the place after the text that starts at i, or -1.
func textEnd(source string, i int) int {
	for end := i + 1; end < len(source) && source[end] != '\n'; end++ {
		switch source[end] {
		case '\\':
			end++
		case source[i]:
			return end + 1
		}
	}
	return -1
}

func balanced(bones string) error {
	var open []byte
	line := 1
	for i := range len(bones) {
		c := bones[i]
		switch c {
		case '\n':
			line++
		case '(', '[', '{':
			open = append(open, c)
		case ')', ']', '}':
			if len(open) == 0 || !strings.Contains("() [] {}", string(open[len(open)-1])+string(c)) {
				return fmt.Errorf("line %d: a bracket has no partner", line)
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return fmt.Errorf("line %d: %d brackets are open", line, len(open))
	}
	return nil
}

func (r *lineReader) fail(format string, args ...any) {
	r.problems = append(r.problems, fmt.Sprintf("line %d: "+format, append([]any{r.line}, args...)...))
}

// name checks a name that is declared and takes its escape off.
func (r *lineReader) name(name string, reserved map[string]bool) string {
	bare := strings.Trim(name, "`")
	if reserved[r.fold(bare)] && (r.escape == "" || name != r.escape+bare+r.escape) {
		r.fail("the word %s is no name", name)
	}
	return bare
}

func (r *lineReader) declare(name, params string) {
	r.current = &lineType{
		name: name, params: map[string]bool{}, members: map[string]bool{},
		own: map[string]int{}, uses: map[string]int{},
	}
	key := r.fold(name)
	if r.types[key] != nil {
		r.fail("%s is declared twice", name)
	}
	r.types[key] = r.current
	for _, p := range namesIn(params) {
		r.current.params[p] = true
	}
}

var nameInCode = regexp.MustCompile("`?[\\p{L}_][\\p{L}\\p{N}_]*`?")

func namesIn(code string) []string { return nameInCode.FindAllString(code, -1) }

var (
	ownName  = regexp.MustCompile("(?:this\\.|this->|\\.)(`?[\\p{L}_][\\p{L}\\p{N}_]*`?)")
	textName = regexp.MustCompile(`'([^']*)'`)
)

func (r *lineReader) read(line string) {
	for _, form := range r.forms {
		m := form.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		group := func(name string) string {
			if i := form.SubexpIndex(name); i >= 0 {
				return m[i]
			}
			return ""
		}
		if name := group("type"); name != "" {
			r.declare(r.name(name, r.reservedTypes), group("params"))
			r.current.base = strings.Trim(group("base"), "`")
		}
		if name := group("member"); name != "" {
			r.member(r.name(name, r.reservedMembers))
		}
		if name := group("value"); name != "" {
			r.member(r.name(name, r.reservedValues))
		}
		for i, name := range form.SubexpNames() {
			switch name {
			case "own":
				for _, found := range ownName.FindAllStringSubmatch(m[i], -1) {
					r.current.own[strings.Trim(found[1], "`")] = r.line
				}
			case "use", "base":
				for _, found := range namesIn(m[i]) {
					r.current.uses[strings.Trim(found, "`")] = r.line
				}
			case "named":
				for _, found := range textName.FindAllStringSubmatch(m[i], -1) {
					for _, part := range namesIn(found[1]) {
						r.current.uses[part] = r.line
					}
				}
			}
		}
		return
	}
	r.fail("%q has no form", line)
}

func (r *lineReader) member(name string) {
	if r.current.members[name] {
		r.fail("%s is there twice", name)
	}
	r.current.members[name] = true
}

// resolve looks up each name that was used.
func (r *lineReader) resolve() {
	for _, t := range r.types {
		for name, line := range t.uses {
			if r.line = line; !t.params[name] && !r.builtIn[name] && r.types[r.fold(name)] == nil {
				r.fail("the type %s is not declared", name)
			}
		}
		for name, line := range t.own {
			if r.line = line; !r.has(t, name) {
				r.fail("%s has no member %s", t.name, name)
			}
		}
	}
}

func (r *lineReader) has(t *lineType, name string) bool {
	return t != nil && (t.members[name] || t.base != "" && r.has(r.types[r.fold(t.base)], name))
}
