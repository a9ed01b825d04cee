package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// attribute is what ServiceStack's clients read off a type or member: an
// attribute in .NET, an annotation on the JVM.
type attribute struct {
	name string
	args []argument
}

// argument is a text or, as a flag, true.
type argument struct {
	name string // empty for an argument by position
	text string
	flag bool
}

// attributeForm is how a language writes attributes.
type attributeForm struct {
	open, end string // around the attribute
	assign    string // between an argument's name and value
	yes       string // the value true
	quote     func(text string) string
}

func (f attributeForm) write(a attribute) string {
	args := make([]string, len(a.args))
	for i, arg := range a.args {
		if args[i] = f.yes; !arg.flag {
			args[i] = f.quote(arg.text)
		}
		if arg.name != "" {
			args[i] = arg.name + f.assign + args[i]
		}
	}
	text := f.open + a.name
	if len(args) > 0 {
		text += "(" + strings.Join(args, ", ") + ")"
	}
	return text + f.end
}

// routeAttribute gives the path and verbs under these names; empty names put
// them by position.
func routeAttribute(r Route, path, verbs string) attribute {
	a := attribute{"Route", []argument{{name: path, text: r.Path}}}
	if len(r.Verbs) > 0 {
		a.args = append(a.args, argument{name: verbs, text: strings.Join(r.Verbs, ",")})
	}
	return a
}

// apiAttributes describe an operation, where there is something to say.
func apiAttributes(op *Operation) []attribute {
	var all []attribute
	for _, tag := range op.tags() {
		all = append(all, attribute{"Tag", []argument{{text: tag}}})
	}
	if op.Summary != "" {
		all = append(all, attribute{"Api", []argument{{name: "Description", text: op.Summary}}})
	}
	return all
}

// tags are those to print.
func (op *Operation) tags() []string {
	if !op.tagged {
		return nil
	}
	return op.Tags
}

// memberAttributes say what is declared of a member besides its type.
func memberAttributes(m *schema.Member) []attribute {
	var args []argument
	if m.Doc != "" {
		args = append(args, argument{name: "Description", text: m.Doc})
	}
	if m.Required {
		args = append(args, argument{name: "IsRequired", flag: true})
	}
	if m.InPath {
		args = append(args, argument{name: "ParameterType", text: "path"})
	}
	if args == nil {
		return nil
	}
	return []attribute{{"ApiMember", args}}
}

// interfaces gives what a request implements, its reply's marker first.
func (s *speller) interfaces(d *Declaration) []string {
	op := d.Operation
	if op == nil {
		return nil
	}
	var names []string
	switch {
	case op.unmarked:
	case op.Reply == nil:
		names = []string{"IReturnVoid"}
	default:
		names = []string{s.apply("IReturn", []string{s.spell(d, op.Reply)})}
	}
	if marker := markers[op.Verb]; marker != "" {
		names = append(names, marker)
	}
	return names
}
