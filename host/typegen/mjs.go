package typegen

import (
	"fmt"
	"strings"

	"evovoice/host/schema"
)

// mjs prints JavaScript classes of an ES module with their types as JSDoc, in
// the layout of ServiceStack 6.6.
type mjs struct{}

func (mjs) Name() string { return "mjs" }

func (mjs) Label() string { return "JavaScript" }

var mjsDialect = &dialect{
	scalars: map[schema.Kind]string{
		schema.Bool: "boolean", schema.Int: "number", schema.Long: "number", schema.Double: "number",
		schema.String: "string", schema.DateTime: "string", schema.Bytes: "string", schema.Any: "any",
	},
	list: "%s[]", dictionary: "{ [index: string]: %s; }",
	open: "<", end: ">",
	typeName:   func(wire string) string { return free(identifier(wire), scriptWords) },
	memberName: scriptKey,
	keyword:    allFree,
	builtIn:    strings.Fields("Array Blob Object"),
}

// scriptAttributes are the comments that tell of routes and of members.
var scriptAttributes = attributeForm{open: "// @", assign: "=", yes: "true", quote: quoteC.quote}

func (mjs) Print(l *Listing) []byte {
	l = apart(l)
	p := &mjsPrinter{speller: newSpeller(mjsDialect, l)}
	p.block(l.Header, "/*", "*/", blockComment)
	p.line(0, `"use strict";`)
	for _, text := range l.Imports {
		names, module, named := strings.Cut(text, ":")
		if !named {
			p.line(0, "import %s;", quoteC.quote(names))
			continue
		}
		p.line(0, "import { %s } from %s;", oneLine(names), quoteC.quote(module))
	}
	for _, d := range l.Declarations {
		if d.Type.Kind == schema.Enum {
			p.enum(d)
			continue
		}
		p.class(d)
	}
	return p.out.Bytes()
}

type mjsPrinter struct {
	source
	*speller
}

// doc prints lines as one comment, if there are any.
func (p *mjsPrinter) doc(depth int, lines ...string) {
	switch len(lines) {
	case 0:
	case 1:
		p.line(depth, "/** %s */", lines[0])
	default:
		p.line(depth, "/**")
		for _, text := range lines {
			p.line(depth, " * %s", text)
		}
		p.line(depth, " */")
	}
}

func (p *mjsPrinter) enum(d *Declaration) {
	name := p.names[d.Type.Name]
	p.line(0, "/** @typedef {%s} %s */", alternatives(d.EnumMembers), name)
	p.line(0, "export const %s = /** @type {const} */ ({", name)
	for _, member := range d.EnumMembers {
		p.line(1, "%s: '%s',", scriptKey(member), member)
	}
	p.line(0, "});")
}

func (p *mjsPrinter) class(d *Declaration) {
	if d.Operation != nil {
		for _, r := range d.Operation.Routes {
			p.line(0, "%s", scriptAttributes.write(routeAttribute(r, "", "")))
		}
	}
	p.doc(0, p.classDoc(d)...)
	head, super := p.names[d.Type.Name], ""
	if d.Base != nil {
		head += " extends " + p.called(d.Base)
		super = "super(init); "
	}
	p.line(0, "export class %s {", head)
	p.doc(1, "@param {"+p.init(d)+"} [init]")
	p.line(1, "constructor(init) { %sObject.assign(this, init) }", super)
	for _, m := range p.properties(d, scriptMembers(d, d.Members)) {
		p.doc(1, memberDoc(m)...)
		p.line(1, "%s;", m.bare)
	}
	if d.Operation != nil {
		p.methods(d)
	}
	p.line(0, "}")
}

func (p *mjsPrinter) classDoc(d *Declaration) []string {
	var lines []string
	if d.Operation != nil && d.Operation.Summary != "" {
		lines = append(lines, "@description "+blockComment(d.Operation.Summary))
	}
	if len(d.Params) > 0 {
		lines = append(lines, "@template "+strings.Join(d.Params, ", "))
	}
	if d.Base != nil && len(d.Base.Args) > 0 {
		lines = append(lines, "@extends {"+p.spell(d, d.Base)+"}")
	}
	return lines
}

func memberDoc(m property) []string {
	lines := []string{"@type {" + m.spelled + "}"}
	if text := m.Description(); text != "" {
		lines = append(lines, "@description "+blockComment(text))
	}
	return lines
}

// init is the type of the object that a constructor copies from.
func (p *mjsPrinter) init(d *Declaration) string {
	if d.Elem != nil {
		return fmt.Sprintf(p.dictionary, p.spell(d, d.Elem))
	}
	var members []string
	for _, m := range p.properties(d, scriptMembers(d, append(inheritedMembers(d.Base), d.Members...))) {
		members = append(members, m.bare+"?:"+m.spelled)
	}
	return "{" + strings.Join(members, ",") + "}"
}

func (p *mjsPrinter) methods(d *Declaration) {
	op := d.Operation
	p.line(1, "getTypeName() { return '%s' }", op.Name)
	if verb := op.method(); verb != "" {
		p.line(1, "getMethod() { return '%s' }", verb)
	}
	if op.Reply == nil {
		p.line(1, "createResponse() { }")
		return
	}
	p.line(1, "createResponse() { return %s }", p.emptyReply(op.Reply))
}

// emptyReply is an expression of the reply's type; bytes come as a file.
func (p *mjsPrinter) emptyReply(t *schema.Type) string {
	switch t.Kind {
	case schema.List:
		return "[]"
	case schema.Bool:
		return "false"
	case schema.Int, schema.Long, schema.Double:
		return "0"
	case schema.String, schema.DateTime:
		return "''"
	case schema.Enum:
		return "'" + t.EnumMembers[0] + "'"
	case schema.Bytes:
		return "new Blob()"
	}
	if t.Name != "" {
		return "new " + p.called(t) + "()"
	}
	return "{}"
}
