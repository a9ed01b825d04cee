package typegen

import (
	"fmt"
	"strings"

	"evovoice/host/schema"
)

// dialect is how a language spells types and names.
type dialect struct {
	// scalars spell the kinds that have no parts.
	scalars map[schema.Kind]string
	// list and dictionary are formats for the spelled element; keys are texts.
	list, dictionary string
	// entry is the format of an object inside a dictionary.
	entry string
	// open and end stand around type arguments.
	open, end string
	// parameter goes before the names of type parameters.
	parameter string
	// typeName and memberName turn names of the wire into the language's style.
	typeName, memberName func(wire string) string
	// typeKey and memberKey tell which names count as one; nil keeps names
	// apart that differ at all.
	typeKey, memberKey func(name string) string
	// keyword tells the names that escape must be applied to.
	keyword func(name string) bool
	escape  func(name string) string
	// builtIn are names that listings use and types must not take.
	builtIn []string
}

// wordSet makes a set of words that spaces separate.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

func (x *dialect) escaped(name string) string {
	if x.keyword(name) {
		return x.escape(name)
	}
	return name
}

// namespace makes each part of a dotted name one of the language.
func (x *dialect) namespace(name string) string {
	parts := strings.Split(name, ".")
	for i, part := range parts {
		parts[i] = x.escaped(identifier(part))
	}
	return strings.Join(parts, ".")
}

// speller spells the types of one listing.
type speller struct {
	*dialect
	// names are those of declared types by their names on the wire, bare ones
	// before they were escaped.
	names, bare map[string]string
	scope       *nameScope
	// used are the kinds of scalar that were spelled, and Map for dictionaries.
	used map[schema.Kind]bool
}

func newSpeller(x *dialect, l *Listing) *speller {
	s := &speller{
		dialect: x, names: map[string]string{}, bare: map[string]string{},
		scope: newNameScope(x.typeKey, x.builtIn...), used: map[schema.Kind]bool{},
	}
	// Requests choose first, for clients send their names to the server.
	for _, d := range l.Declarations {
		if d.Operation != nil {
			s.nameType(d)
		}
	}
	for _, d := range l.Declarations {
		if d.Operation == nil {
			s.nameType(d)
		}
	}
	return s
}

func (s *speller) nameType(d *Declaration) {
	bare := s.scope.take(s.typeName(d.Type.Name))
	s.bare[d.Type.Name], s.names[d.Type.Name] = bare, s.escaped(bare)
}

// spell writes a type as it is used inside the declaration.
func (s *speller) spell(d *Declaration, t *schema.Type) string {
	if param := d.Param(t); param != "" {
		return s.parameter + param
	}
	if scalar, ok := s.scalars[t.Kind]; ok {
		s.used[t.Kind] = true
		return scalar
	}
	switch {
	case t.Kind == schema.List:
		return fmt.Sprintf(s.list, s.spell(d, t.Elem))
	case t.Name == "":
		return s.spellDictionary(d, t.Elem)
	}
	args := make([]string, len(t.Args))
	for i, a := range t.Args {
		args[i] = s.spell(d, a)
	}
	return s.apply(s.called(t), args)
}

// called is the name of a declared type, or of one that a partial listing
// leaves out.
func (s *speller) called(t *schema.Type) string {
	if s.names[t.Name] == "" {
		s.names[t.Name] = s.escaped(s.scope.take(s.typeName(t.Name)))
	}
	return s.names[t.Name]
}

func (s *speller) spellDictionary(d *Declaration, elem *schema.Type) string {
	s.used[schema.Map] = true
	text := s.spell(d, elem)
	if s.entry != "" && elem.Kind == schema.Object {
		text = fmt.Sprintf(s.entry, text)
	}
	return fmt.Sprintf(s.dictionary, text)
}

// params are the parameters of a generic declaration as the language has them.
func (s *speller) params(d *Declaration) []string {
	var params []string
	for _, p := range d.Params {
		params = append(params, s.parameter+p)
	}
	return params
}

// head is the declared name with its parameters.
func (s *speller) head(d *Declaration) string {
	return s.apply(s.names[d.Type.Name], s.params(d))
}

func (s *speller) apply(name string, args []string) string {
	if len(args) == 0 {
		return name
	}
	return name + s.open + strings.Join(args, ", ") + s.end
}

// property is a member with the name and type that it gets.
type property struct {
	*schema.Member
	// bare is the name before it was escaped.
	bare, name string
	spelled    string
}

// properties names members uniquely and apart from the names that are taken.
func (s *speller) properties(d *Declaration, members []*schema.Member, taken ...string) []property {
	scope := newNameScope(s.memberKey, taken...)
	properties := make([]property, len(members))
	for i, m := range members {
		bare := scope.take(s.memberName(m.Name))
		properties[i] = property{Member: m, bare: bare, name: s.escaped(bare), spelled: s.spell(d, m.Type)}
	}
	return properties
}

// option is a name of an enumeration.
type option struct {
	wire       string
	bare, name string
}

func (s *speller) options(d *Declaration, style func(string) string) []option {
	scope := newNameScope(s.typeKey)
	options := make([]option, len(d.EnumMembers))
	for i, wire := range d.EnumMembers {
		bare := scope.take(style(wire))
		options[i] = option{wire: wire, bare: bare, name: s.escaped(bare)}
	}
	return options
}

// plainValue tells kinds whose values are never null on their own.
func plainValue(k schema.Kind) bool {
	switch k {
	case schema.Bool, schema.Int, schema.Long, schema.Double, schema.DateTime, schema.Enum:
		return true
	}
	return false
}
