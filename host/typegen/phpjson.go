package typegen

import (
	"fmt"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// objectMethods prints the members, as parameters of the constructor, and how
// they are read and written.
func (p *phpPrinter) objectMethods(d *Declaration) {
	inherited := inheritedMembers(d.Base)
	all := p.properties(d, append(inherited, d.Members...), "this", "genericArgs")
	base, own := all[:len(inherited)], all[len(inherited):]
	if len(d.Params) > 0 {
		p.genericMembers(d)
	}
	p.constructor(d, base, own)
	var reads, writes []string
	for _, m := range own {
		key := "'" + m.Member.Name + "'"
		reads = append(reads, fmt.Sprintf("if (isset($o[%s])) $this->%s = %s;", key, m.bare, p.converted(d, "from", m.Type, "$o["+key+"]")))
		writes = append(writes, fmt.Sprintf("if (isset($this->%s)) $o[%s] = %s;", m.bare, key, p.converted(d, "to", m.Type, "$this->"+m.bare)))
	}
	args, start := p.baseArguments(d), "[]"
	if d.Base != nil {
		reads = slices.Concat(args, []string{"parent::fromMap($o);"}, reads)
		start = "(array)parent::jsonSerialize()"
	}
	p.method("fromMap($o): void", reads)
	writes = slices.Concat(args, []string{"$o = " + start + ";"}, writes, []string{"return empty($o) ? new class(){} : $o;"})
	p.method("jsonSerialize(): mixed", writes)
}

// baseArguments tells a generic base the types that it stands for.
func (p *phpPrinter) baseArguments(d *Declaration) []string {
	if d.Base == nil || len(d.Base.Args) == 0 || len(d.Params) > 0 {
		return nil
	}
	return []string{fmt.Sprintf("$this->genericArgs = [%s];", p.converterNames(d, d.Base.Args))}
}

// genericMembers holds the names of the type arguments, which PHP forgets.
func (p *phpPrinter) genericMembers(d *Declaration) {
	name := p.names[d.Type.Name]
	p.line(1, "public array $genericArgs = [];")
	p.line(1, "public static function create(array $genericArgs=[]): %s {", name)
	p.line(2, "$to = new %s();", name)
	p.line(2, "$to->genericArgs = $genericArgs;")
	p.line(2, "return $to;")
	p.line(1, "}")
}

func (p *phpPrinter) constructor(d *Declaration, base, own []property) {
	if len(own) == 0 {
		return
	}
	var docs, passed []string
	for _, m := range base {
		docs = append(docs, fmt.Sprintf("@param %s $%s", p.documented(m), m.bare))
		passed = append(passed, "$"+m.bare)
	}
	p.doc(1, docs)
	p.line(1, "public function __construct(")
	for i, m := range base {
		p.line(2, "%s $%s=null%s", p.native(d, m.Type), m.bare, comma(i, len(base)+len(own)))
	}
	for i, m := range own {
		p.doc(2, []string{strings.TrimRight(fmt.Sprintf("@var %s %s", p.documented(m), blockComment(m.Description())), " ")})
		for _, a := range memberAttributes(m.Member) {
			p.line(2, "%s", scriptAttributes.write(a))
		}
		p.line(2, "public %s $%s=null%s", p.native(d, m.Type), m.bare, comma(i, len(own)))
	}
	p.line(1, ") {")
	if passed != nil {
		p.line(2, "parent::__construct(%s);", strings.Join(passed, ", "))
	}
	p.line(1, "}")
}

func comma(i, count int) string {
	if i == count-1 {
		return ""
	}
	return ","
}

// documented is a member's type in a comment.
func (p *phpPrinter) documented(m property) string {
	if m.Type.Kind == schema.Any {
		return m.spelled
	}
	return m.spelled + "|null"
}

// native is the type of a member that PHP itself checks.
func (p *phpPrinter) native(d *Declaration, t *schema.Type) string {
	switch {
	case d.Param(t) != "", t.Kind == schema.Any:
		return "mixed"
	case t.Kind == schema.DateTime, t.Kind == schema.Bytes:
		return "?" + p.use(p.scalars[t.Kind])
	case t.Name != "":
		return "?" + p.called(t)
	case t.Elem != nil:
		return "?array"
	}
	return "?" + p.scalars[t.Kind]
}

// method prints a method of the statements.
func (p *phpPrinter) method(head string, statements []string) {
	p.line(0, "")
	p.line(1, "/** @throws %s */", p.use("Exception"))
	p.line(1, "public function %s", head)
	p.line(1, "{")
	for _, text := range statements {
		p.line(2, "%s", text)
	}
	p.line(1, "}")
}

// converted is the expression turned from a JSON value, or to one.
func (p *phpPrinter) converted(d *Declaration, way string, t *schema.Type, expression string) string {
	if p.isJSON(d, t) {
		if way == "to" && t.Kind == schema.Map {
			return "(object)" + expression // an empty array would become a list
		}
		return expression
	}
	p.use("JsonConverters")
	if t.Kind == schema.List {
		return fmt.Sprintf("JsonConverters::%sArray(%s, %s)", way, p.converterName(d, t.Elem), expression)
	}
	return fmt.Sprintf("JsonConverters::%s(%s, %s)", way, p.converterName(d, t), expression)
}

// isJSON tells types whose values JSON has itself, alone or in lists and maps.
func (p *phpPrinter) isJSON(d *Declaration, t *schema.Type) bool {
	switch {
	case d.Param(t) != "", t.Name != "", t.Kind == schema.DateTime, t.Kind == schema.Bytes:
		return false
	}
	return t.Elem == nil || p.isJSON(d, t.Elem)
}

// converterName is an expression by which converters know a type. d may be nil
// where no parameter can occur.
func (p *phpPrinter) converterName(d *Declaration, t *schema.Type) string {
	if d != nil && d.Param(t) != "" {
		return fmt.Sprintf("$this->genericArgs[%d]", slices.Index(d.Params, d.Param(t)))
	}
	switch {
	case t.Kind == schema.List:
		return p.context("List", p.converterName(d, t.Elem))
	case t.Name == "" && t.Kind == schema.Map:
		return p.context("Dictionary", "'string',"+p.converterName(d, t.Elem))
	case t.Name == "":
		return "'" + p.scalars[t.Kind] + "'"
	case len(t.Args) > 0:
		return p.context(p.called(t), p.converterNames(d, t.Args))
	}
	return "'" + p.called(t) + "'"
}

func (p *phpPrinter) context(name, args string) string {
	p.use("JsonConverters")
	return fmt.Sprintf("JsonConverters::context('%s',genericArgs:[%s])", name, args)
}

func (p *phpPrinter) converterNames(d *Declaration, types []*schema.Type) string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = p.converterName(d, t)
	}
	return strings.Join(names, ",")
}

func (p *phpPrinter) dictionaryMethods(d *Declaration) {
	p.method("fromMap($o): void", []string{
		"foreach ($o as $key => $value) $this[$key] = " + p.converted(d, "from", d.Elem, "$value") + ";",
	})
	p.method("jsonSerialize(): mixed", []string{
		"$o = [];",
		"foreach ($this as $key => $value) $o[$key] = " + p.converted(d, "to", d.Elem, "$value") + ";",
		"return (object)$o;",
	})
}
