package typegen

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"evovoice/host/schema"
)

// python prints data classes for ServiceStack's Python client, which finds a
// request's reply and verb in its bases.
type python struct{}

func (python) Name() string { return "python" }

func (python) Label() string { return "Python" }

var (
	pythonKeywords = wordSet(`False None True and as assert async await break class continue def del elif else
		except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield`)
	// pythonTaken are names that members must not hide inside a class, and
	// methods that the decorators add to it.
	pythonTaken = strings.Fields(`bool bytes cls config dataclass dataclass_json datetime dict field float int str
		from_dict from_json schema self to_dict to_json`)
	pythonImports = []string{
		"datetime", "servicestack:*", "typing:*", "dataclasses:dataclass/field",
		"dataclasses_json:dataclass_json/LetterCase/Undefined/config", "enum:Enum",
	}
	pythonDialect = &dialect{
		scalars: map[schema.Kind]string{
			schema.Bool: "bool", schema.Int: "int", schema.Long: "int", schema.Double: "float",
			schema.String: "str", schema.DateTime: "datetime.datetime", schema.Bytes: "bytes", schema.Any: "Any",
		},
		list: "List[%s]", dictionary: "Dict[str, %s]",
		open: "[", end: "]",
		typeName:   func(wire string) string { return free(identifier(wire), pythonKeywords) },
		memberName: func(wire string) string { return free(snake(wire), pythonKeywords) },
		keyword:    allFree,
		builtIn: append(strings.Fields(`Any Dict Enum Generic List LetterCase Optional TypeVar Undefined
			IReturn IReturnVoid IGet IPost IPut IDelete IPatch`), pythonTaken...),
	}
	pythonAttributes = attributeForm{open: "# @", assign: "=", yes: "true", quote: quoteC.quote}
)

// snake writes a name in small letters with low lines between its words.
func snake(name string) string {
	return identifier(strings.ToLower(strings.Join(nameParts(name), "_")))
}

var afterLowLine = regexp.MustCompile(`_[a-z]`)

// camel is the wire name that the client derives from a member's name, or
// nothing where clients differ.
func camel(name string) string {
	if strings.ContainsFunc(name, unicode.IsDigit) {
		return ""
	}
	return afterLowLine.ReplaceAllStringFunc(name, func(s string) string { return strings.ToUpper(s[1:]) })
}

func (python) Print(l *Listing) []byte {
	l = apart(l)
	p := &pythonPrinter{speller: newSpeller(pythonDialect, l), listing: l, declared: map[string]bool{}}
	p.block(l.Header, `"""`, `"""`, docstring)
	p.imports()
	p.typeVariables()
	for _, d := range l.Declarations {
		p.line(0, "")
		p.line(0, "")
		switch {
		case d.Type.Kind == schema.Enum:
			p.enum(d)
		case d.Elem != nil:
			p.line(0, "%s = dict[str, %s]", p.names[d.Type.Name], p.hint(d, d.Elem))
		default:
			p.class(d)
		}
		p.declared[d.Type.Name] = true
	}
	return p.out.Bytes()
}

type pythonPrinter struct {
	source
	*speller
	listing *Listing
	// declared are the types whose names can be evaluated by now.
	declared map[string]bool
}

// docstring makes a line for texts in three quotes.
func docstring(text string) string {
	text = strings.NewReplacer(`\`, `\\`, `"""`, `'''`).Replace(oneLine(text))
	if strings.HasSuffix(text, `"`) {
		text += " "
	}
	return text
}

// imports prints each import: a module, or a module and its names with a colon
// before them and slashes between.
func (p *pythonPrinter) imports() {
	imports := p.listing.Imports
	if imports == nil {
		imports = pythonImports
	}
	for _, text := range imports {
		module, names, chosen := strings.Cut(oneLine(text), ":")
		if !chosen {
			p.line(0, "import %s", module)
			continue
		}
		p.line(0, "from %s import %s", module, strings.ReplaceAll(names, "/", ", "))
	}
}

// typeVariables declares the parameters of all generic types.
func (p *pythonPrinter) typeVariables() {
	var known []string
	for _, d := range p.listing.Declarations {
		for _, name := range d.Params {
			if slices.Contains(known, name) {
				continue
			}
			if known == nil {
				p.line(0, "")
			}
			known = append(known, name)
			p.line(0, "%s = TypeVar('%s')", name, name)
		}
	}
}

// hint spells a type, in quotes as long as one of its parts is not declared.
func (p *pythonPrinter) hint(d *Declaration, t *schema.Type) string {
	if p.evaluates(d, t) {
		return p.spell(d, t)
	}
	return `"` + p.spell(d, t) + `"`
}

func (p *pythonPrinter) evaluates(d *Declaration, t *schema.Type) bool {
	if d.Param(t) != "" {
		return true
	}
	if t.Name == "" {
		return t.Elem == nil || p.evaluates(d, t.Elem)
	}
	return p.declared[t.Name] && !slices.ContainsFunc(t.Args, func(a *schema.Type) bool { return !p.evaluates(d, a) })
}

func (p *pythonPrinter) enum(d *Declaration) {
	p.line(0, "class %s(str, Enum):", p.names[d.Type.Name])
	for _, o := range p.options(d, pythonOption) {
		p.line(1, "%s = '%s'", o.name, o.wire)
	}
}

// pythonOption is a name in capitals; low lines around it mean something else.
func pythonOption(wire string) string {
	name := strings.ToUpper(snake(wire))
	if strings.HasPrefix(name, "_") {
		return "X" + name
	}
	return name
}

func (p *pythonPrinter) class(d *Declaration) {
	if d.Operation != nil {
		for _, r := range d.Operation.Routes {
			p.line(0, "%s", pythonAttributes.write(routeAttribute(r, "", "")))
		}
	}
	p.line(0, "@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)")
	p.line(0, "@dataclass")
	head := p.names[d.Type.Name]
	if bases := p.bases(d); len(bases) > 0 {
		head += "(" + strings.Join(bases, ", ") + ")"
	}
	p.line(0, "class %s:", head)
	empty := len(d.Members) == 0
	if d.Operation != nil && d.Operation.Summary != "" {
		p.line(1, `"""%s"""`, docstring(d.Operation.Summary))
		empty = false
	}
	if empty {
		p.line(1, "pass")
	}
	for _, m := range p.members(d) {
		p.member(d, m)
	}
}

// bases gives what a class extends: the base, the parameters, what a request
// implements.
func (p *pythonPrinter) bases(d *Declaration) []string {
	var names []string
	if d.Base != nil {
		// The base itself cannot be in quotes.
		var args []string
		for _, a := range d.Base.Args {
			args = append(args, p.hint(d, a))
		}
		names = append(names, p.apply(p.called(d.Base), args))
	}
	if len(d.Params) > 0 {
		names = append(names, "Generic["+strings.Join(d.Params, ", ")+"]")
	}
	if d.Operation == nil {
		return names
	}
	if d.Operation.Reply == nil {
		names = append(names, "IReturnVoid")
	} else {
		names = append(names, "IReturn["+p.hint(d, d.Operation.Reply)+"]")
	}
	if marker := markers[d.Operation.method()]; marker != "" {
		names = append(names, marker)
	}
	return names
}

// members names a class's own members apart from those of its bases and from
// the names of types, which annotations would otherwise take for members.
func (p *pythonPrinter) members(d *Declaration) []property {
	taken := p.taken(d, pythonTaken)
	inherited := inheritedMembers(d.Base)
	return p.properties(d, append(inherited, d.Members...), taken...)[len(inherited):]
}

func (p *pythonPrinter) member(d *Declaration, m property) {
	for _, a := range memberAttributes(m.Member) {
		p.line(1, "%s", pythonAttributes.write(a))
	}
	value := "None"
	if camel(m.name) != m.Member.Name {
		value = fmt.Sprintf("field(metadata=config(field_name='%s'), default=None)", m.Member.Name)
	}
	p.line(1, "%s: Optional[%s] = %s", m.name, p.hint(d, m.Type), value)
	if text := m.Description(); text != "" {
		p.line(1, `"""%s"""`, docstring(text))
	}
}
