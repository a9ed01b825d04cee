package typegen

import (
	"fmt"
	"strings"

	"evovoice/host/schema"
)

// ambient prints TypeScript declarations without code: callers that send plain
// objects get their types checked and import nothing. A request's methods are
// optional, so that plain objects and objects of classes both fit.
type ambient struct{}

func (ambient) Name() string { return "typescript.d" }

func (ambient) Label() string { return "TypeScript Definitions" }

func (ambient) Print(l *Listing) []byte {
	l = apart(l)
	p := &ambientPrinter{typeScriptPrinter{
		speller: newSpeller(typeScriptDialect, l), listing: l, call: "createResponse?()",
	}}
	p.block(l.Header, "/*", "*/", blockComment)
	for _, name := range l.Imports {
		p.line(0, "/// <reference types=%s />", quoteC.quote(name))
	}
	namespace := "dtos"
	if l.Namespace != "" {
		namespace = typeScriptNamespace(l.Namespace)
	}
	p.line(0, "declare namespace %s", namespace)
	p.line(0, "{")
	p.outer++
	if !l.Foreign {
		p.interfaces()
	}
	for _, d := range l.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	p.outer--
	p.line(0, "}")
	return p.out.Bytes()
}

type ambientPrinter struct{ typeScriptPrinter }

func (p *ambientPrinter) declaration(d *Declaration) {
	if d.Operation != nil {
		p.operationComments(d.Operation)
	}
	if d.Type.Kind == schema.Enum {
		// An enum would promise a value that nothing defines.
		p.line(0, "type %s = %s;", p.called(d.Type), alternatives(d.EnumMembers))
		return
	}
	name := p.called(d.Type)
	if len(d.Params) > 0 {
		name += "<" + strings.Join(d.Params, ", ") + ">"
	}
	p.line(0, "interface %s%s", name, p.extends(d))
	p.line(0, "{")
	if d.Elem != nil {
		p.line(1, "[index: string]: %s;", p.spell(d, d.Elem))
	}
	p.members(d)
	if d.Operation != nil {
		p.methods(d)
	}
	p.line(0, "}")
}

// extends names the base and what a request implements.
func (p *ambientPrinter) extends(d *Declaration) string {
	var names []string
	if d.Base != nil {
		names = append(names, p.spell(d, d.Base))
	}
	if d.Operation != nil {
		names = append(names, p.implements(d)...)
	}
	if names == nil {
		return ""
	}
	return " extends " + strings.Join(names, ", ")
}

func (p *ambientPrinter) methods(d *Declaration) {
	p.line(1, "getTypeName?(): string;")
	if d.Operation.method() != "" {
		p.line(1, "getMethod?(): string;")
	}
	if d.Operation.unmarked {
		return
	}
	reply := "void"
	if d.Operation.Reply != nil {
		reply = p.reply(d)
	}
	p.line(1, "createResponse?(): %s;", reply)
}

// alternatives is the type of a text that is one of the names.
func alternatives(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = fmt.Sprintf("'%s'", name)
	}
	return strings.Join(quoted, " | ")
}
