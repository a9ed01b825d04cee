package typegen_test

import (
	"fmt"
	"slices"
	"strings"
)

// grammar reads the listings of a language that no compiler is at hand for.
type grammar struct {
	lexis
	// reserved are words that need escaping as names.
	reserved map[string]bool
	// key tells which names count as one; memberKey does for members.
	key, memberKey func(string) string
	// builtIn are the types that need no declaration, with their parameters;
	// those of plainTypes are never null.
	builtIn    map[string]int
	plainTypes map[string]bool
	// attributes that listings may use.
	attributes map[string]bool
	// unit reads a whole listing.
	unit func(p *parser)
}

// typeUse is a type where it is used.
type typeUse struct {
	name string
	args []typeUse
	// nullable uses need a type that is never null by itself, null uses one
	// that may be.
	nullable, null bool
	line           int
}

type typeDeclaration struct {
	name    string
	params  []string
	members []string
	options []string
	enum    bool
	uses    []typeUse
	line    int
}

type parser struct {
	*grammar
	tokens []token
	types  []*typeDeclaration
}

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// check reads a listing and tells the first thing that is wrong with it.
func (g *grammar) check(source string) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			parse, ok := problem.(parseError)
			if !ok {
				panic(problem)
			}
			err = parse.error
		}
	}()
	p := &parser{grammar: g, tokens: g.lex(source)}
	g.unit(p)
	p.expectKind(endOfFile)
	return p.meaning()
}

func (p *parser) fail(format string, args ...any) {
	panic(parseError{fmt.Errorf("line %d: "+format, append([]any{p.tokens[0].line}, args...)...)})
}

// is tells whether the words and signs come next.
func (p *parser) is(texts ...string) bool {
	for i, want := range texts {
		t := p.tokens[min(i, len(p.tokens)-1)]
		if t.text != want || t.kind != word && t.kind != sign {
			return false
		}
	}
	return true
}

// accept goes over the words and signs if they come next.
func (p *parser) accept(texts ...string) bool {
	if !p.is(texts...) {
		return false
	}
	p.tokens = p.tokens[len(texts):]
	return true
}

func (p *parser) expect(texts ...string) {
	for _, want := range texts {
		if !p.accept(want) {
			p.fail("%q stands in place of %q", p.tokens[0].text, want)
		}
	}
}

func (p *parser) expectKind(kind tokenKind) string {
	t := p.tokens[0]
	if t.kind != kind {
		p.fail("%q is out of place", t.text)
	}
	if kind != endOfFile {
		p.tokens = p.tokens[1:]
	}
	return t.text
}

// name reads a name that is no reserved word, or escaped.
func (p *parser) name() string {
	if p.tokens[0].kind == escapedWord {
		return p.expectKind(escapedWord)
	}
	name := p.expectKind(word)
	if p.reserved[p.key(name)] || strings.Trim(name, "_") == "" {
		p.fail("the word %s is no name", name)
	}
	return name
}

func (p *parser) dotted() {
	for p.name(); p.accept("."); {
		if p.accept("*") {
			return
		}
		p.name()
	}
}

// attribute reads the name and arguments of an attribute.
func (p *parser) attribute() string {
	name := p.name()
	if !p.attributes[name] {
		p.fail("the attribute %s is unknown", name)
	}
	if !p.accept("(") {
		return name
	}
	for {
		if p.tokens[0].kind == word && !p.is("true") && !p.is("True") {
			p.name()
			p.accept(":")
			p.expect("=")
		}
		if !p.accept("true") && !p.accept("True") {
			p.expectKind(text)
		}
		if !p.accept(",") {
			break
		}
	}
	p.expect(")")
	return name
}

// typeName reads the name of a type where it is used; some are keywords.
func (p *parser) typeName() typeUse {
	use := typeUse{line: p.tokens[0].line}
	if _, ok := p.builtIn[p.tokens[0].text]; ok && p.tokens[0].kind == word {
		use.name = p.expectKind(word)
		return use
	}
	if p.tokens[0].kind == escapedWord {
		use.name = "escaped " + p.name()
		return use
	}
	use.name = p.name()
	return use
}

// meaning checks what the declarations say together.
func (p *parser) meaning() error {
	declared := map[string]*typeDeclaration{}
	for _, d := range p.types {
		if declared[p.key(d.name)] != nil {
			return fmt.Errorf("line %d: %s is declared twice", d.line, d.name)
		}
		if _, ok := p.builtIn[d.name]; ok && !p.reserved[p.key(d.name)] {
			return fmt.Errorf("line %d: %s hides a type that listings use", d.line, d.name)
		}
		declared[p.key(d.name)] = d
	}
	for _, d := range p.types {
		if err := unique(d.members, p.memberKey); err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
		if err := unique(d.options, p.key); err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
		for _, use := range d.uses {
			if err := p.known(d, declared, use); err != nil {
				return fmt.Errorf("line %d: %s: %w", use.line, d.name, err)
			}
		}
	}
	return nil
}

func unique(names []string, key func(string) string) error {
	seen := map[string]bool{}
	for _, name := range names {
		if seen[key(name)] {
			return fmt.Errorf("%s is there twice", name)
		}
		seen[key(name)] = true
	}
	return nil
}

// known checks that a type exists, with its number of parameters and in a
// place for its kind.
func (p *parser) known(d *typeDeclaration, declared map[string]*typeDeclaration, use typeUse) error {
	for _, a := range use.args {
		if err := p.known(d, declared, a); err != nil {
			return err
		}
	}
	name, escaped := strings.CutPrefix(use.name, "escaped ")
	count, plain, found := 0, false, false
	if !escaped {
		count, found = p.builtIn[name]
		plain = p.plainTypes[name]
	}
	if slices.Contains(d.params, name) {
		if use.nullable || use.null {
			return fmt.Errorf("the parameter %s may be of any kind", name)
		}
		found = true
	}
	if other := declared[p.key(name)]; !found && other != nil {
		count, plain, found = len(other.params), other.enum, true
	}
	switch {
	case !found:
		return fmt.Errorf("the type %s is not declared", name)
	case count != len(use.args):
		return fmt.Errorf("the type %s has %d arguments in place of %d", name, len(use.args), count)
	case use.nullable && !plain:
		return fmt.Errorf("the type %s has a nullable form it cannot have", name)
	case use.null && plain:
		return fmt.Errorf("the type %s cannot be null", name)
	}
	return nil
}
