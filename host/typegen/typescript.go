package typegen

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"evovoice/host/schema"
)

// typeScript prints classes in the layout of ServiceStack 6.4.
type typeScript struct{}

func (typeScript) Name() string { return "typescript" }

func (typeScript) Label() string { return "TypeScript" }

func (typeScript) Print(l *Listing) []byte {
	l = apart(l)
	p := &typeScriptPrinter{
		speller: newSpeller(typeScriptDialect, l), listing: l,
		export: "export ", public: "public ", call: "createResponse()", definite: "!",
	}
	p.block(l.Header, "/*", "*/", blockComment)
	p.imports()
	if l.Namespace != "" {
		p.line(0, "export namespace %s", typeScriptNamespace(l.Namespace))
		p.line(0, "{")
		p.outer++
	}
	if l.Preamble != "" {
		p.line(0, "%s", l.Preamble)
	}
	if l.Edition == Current && !l.Foreign {
		p.interfaces()
	}
	for _, d := range l.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	if l.Namespace != "" {
		p.outer--
		p.line(0, "}")
	}
	return bytes.TrimLeft(p.out.Bytes(), "\n")
}

// typeScriptDialect gives names to types.
var typeScriptDialect = &dialect{
	typeName: func(wire string) string { return free(identifier(wire), scriptWords) },
	keyword:  allFree,
	builtIn: strings.Fields(`Array Blob Dictionary Object Partial IDelete IGet IPatch IPost IPut IReturn
		IReturnVoid`),
}

type typeScriptPrinter struct {
	source
	*speller
	listing *Listing
	// export and public go before declarations and members; call is the method
	// of a reply's interface.
	export, public, call string
	// definite is the mark of a member that is never absent.
	definite string
	// dictionary tells that the base of map types stands already.
	dictionary bool
}

// imports prints each import: a module, or names and a module with a colon
// between them.
func (p *typeScriptPrinter) imports() {
	for _, text := range p.listing.Imports {
		names, module, named := strings.Cut(text, ":")
		if !named {
			p.line(0, "import %q;", names)
			continue
		}
		p.line(0, "import { %s } from %q;", oneLine(names), module)
	}
}

// typeScriptNamespace makes each part of a dotted name an identifier.
func typeScriptNamespace(name string) string {
	parts := strings.Split(name, ".")
	for i, part := range parts {
		parts[i] = identifier(part)
	}
	return strings.Join(parts, ".")
}

// markers are the interfaces without members, by the verb that they stand for.
var markers = map[string]string{
	"GET": "IGet", "POST": "IPost", "PUT": "IPut", "DELETE": "IDelete", "PATCH": "IPatch",
}

// interfaces declares those that requests of the listing implement.
func (p *typeScriptPrinter) interfaces() {
	var used []string
	for _, d := range p.listing.Declarations {
		if d.Operation == nil {
			continue
		}
		for _, name := range p.implements(d) {
			bare, _, _ := strings.Cut(name, "<")
			used = append(used, bare)
		}
	}
	bodies := []struct{ name, params, member string }{
		{"IReturn", "<T>", p.call + ": T;"},
		{"IReturnVoid", "", p.call + ": void;"},
		{"IGet", "", ""},
		{"IPost", "", ""},
		{"IPut", "", ""},
		{"IDelete", "", ""},
		{"IPatch", "", ""},
	}
	for _, b := range bodies {
		if !slices.Contains(used, b.name) {
			continue
		}
		p.line(0, "")
		p.line(0, "%sinterface %s%s", p.export, b.name, b.params)
		p.line(0, "{")
		if b.member != "" {
			p.line(1, "%s", b.member)
		}
		p.line(0, "}")
	}
}

// implements gives the interfaces of a request class, the reply's first.
func (p *typeScriptPrinter) implements(d *Declaration) []string {
	var names []string
	switch {
	case p.listing.Edition == Compat64 || d.Operation.unmarked:
	case d.Operation.Reply == nil:
		names = append(names, "IReturnVoid")
	default:
		names = append(names, "IReturn<"+p.reply(d)+">")
	}
	if marker := markers[d.Operation.Verb]; marker != "" {
		names = append(names, marker)
	}
	return names
}

func (p *typeScriptPrinter) declaration(d *Declaration) {
	if d.Operation != nil {
		p.operationComments(d.Operation)
	}
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	p.class(d)
}

func (p *typeScriptPrinter) operationComments(op *Operation) {
	p.comment(0, op.Summary)
	if p.listing.Edition == Current {
		for _, r := range op.Routes {
			if len(r.Verbs) == 0 {
				p.line(0, "// @Route(%q)", r.Path)
				continue
			}
			p.line(0, "// @Route(%q, %q)", r.Path, strings.Join(r.Verbs, ","))
		}
	}
	for _, tag := range op.tags() {
		p.line(0, "// @Tag(%q)", tag)
	}
	if op.Summary != "" {
		p.line(0, "// @Api(Description=%q)", op.Summary)
	}
}

func (p *typeScriptPrinter) enum(d *Declaration) {
	p.line(0, "export enum %s", p.called(d.Type))
	p.line(0, "{")
	for _, o := range p.options(d, typeScriptOption) {
		p.line(1, "%s = '%s',", scriptKey(o.name), o.wire)
	}
	p.line(0, "}")
}

// typeScriptOption is a name of an enumeration, which must not be a number.
func typeScriptOption(wire string) string {
	if _, err := strconv.ParseFloat(wire, 64); err == nil {
		return "_" + wire
	}
	return wire
}

func (p *typeScriptPrinter) class(d *Declaration) {
	name := p.called(d.Type)
	if len(d.Params) > 0 {
		name += "<" + strings.Join(d.Params, ", ") + ">"
	}
	head, super := name, ""
	switch {
	case d.Elem != nil:
		p.dictionaryClass()
		head += " extends Dictionary<" + p.spell(d, d.Elem) + ">"
		super = "super(); "
	case d.Base != nil:
		head += " extends " + p.spell(d, d.Base)
		super = "super(init); "
	}
	if d.Operation != nil {
		if names := p.implements(d); len(names) > 0 {
			head += " implements " + strings.Join(names, ", ")
		}
	}
	p.line(0, "export class %s", head)
	p.line(0, "{")
	p.members(d)
	p.line(0, "")
	p.line(1, "public constructor(init?: Partial<%s>) { %s(Object as any).assign(this, init); }", name, super)
	if d.Operation != nil && p.listing.Edition == Current {
		p.operationMethods(d)
	}
	p.line(0, "}")
}

// dictionaryClass declares the base of map types before the first of them.
func (p *typeScriptPrinter) dictionaryClass() {
	if p.dictionary {
		return
	}
	p.dictionary = true
	p.line(0, "export class Dictionary<T> { [Key: string]: T; }")
	p.line(0, "")
}

func (p *typeScriptPrinter) members(d *Declaration) {
	attribute := false // an empty line follows only members with an attribute
	members := d.Members
	if p.listing.Edition == Current {
		members = scriptMembers(d, members)
	}
	for _, m := range members {
		if attribute {
			p.line(0, "")
		}
		p.comment(1, p.listing.Edition.Description(m))
		attribute = m.Doc != ""
		if attribute {
			p.line(1, "// @ApiMember(%s)", apiMember(m))
		}
		p.line(1, "%s%s%s: %s;", p.public, scriptKey(m.Name), p.optional(m), p.spell(d, m.Type))
	}
}

// apiMember lists the properties of a member's attribute by name.
func apiMember(m *schema.Member) string {
	text := "Description=" + strconv.Quote(m.Doc)
	if m.Required {
		text += ", IsRequired=true"
	}
	if m.InPath {
		text += `, ParameterType="path"`
	}
	return text
}

// optional is the mark of a member that may be absent. Strict compilers refuse
// members without it, for the constructor need not set them.
func (p *typeScriptPrinter) optional(m *schema.Member) string {
	if p.listing.Edition == Compat64 && m.Required && m.Type.Kind != schema.String {
		return ""
	}
	if p.listing.Definite && !m.Nullable {
		return p.definite
	}
	return "?"
}

func (p *typeScriptPrinter) operationMethods(d *Declaration) {
	op := d.Operation
	p.line(1, "public getTypeName() { return '%s'; }", op.Name)
	if verb := op.method(); verb != "" {
		p.line(1, "public getMethod() { return '%s'; }", verb)
	}
	if op.unmarked {
		return
	}
	if op.Reply == nil {
		p.line(1, "public createResponse() {}")
		return
	}
	p.line(1, "public createResponse() { return %s; }", p.emptyReply(d))
}

// reply spells the type of an operation's reply; bytes come as a file.
func (p *typeScriptPrinter) reply(d *Declaration) string {
	if d.Operation.Reply.Kind == schema.Bytes {
		return "Blob"
	}
	return p.spell(d, d.Operation.Reply)
}

// emptyReply is an expression of the reply's type.
func (p *typeScriptPrinter) emptyReply(d *Declaration) string {
	t := d.Operation.Reply
	switch t.Kind {
	case schema.List:
		return "new Array<" + p.spell(d, t.Elem) + ">()"
	case schema.Bool:
		return "false"
	case schema.Int, schema.Long, schema.Double:
		return "0"
	case schema.String, schema.DateTime:
		return "''"
	case schema.Enum:
		first := typeScriptOption(t.EnumMembers[0])
		if key := scriptKey(first); key != first {
			return fmt.Sprintf("%s['%s']", p.called(t), first)
		}
		return p.called(t) + "." + first
	case schema.Bytes:
		return "new Blob()"
	case schema.Object:
		return "new " + p.spell(d, t) + "()"
	}
	if t.Name != "" {
		return "new " + p.called(t) + "()"
	}
	return "{}"
}

// spell writes a type as it is used inside the declaration.
func (p *typeScriptPrinter) spell(d *Declaration, t *schema.Type) string {
	if param := d.Param(t); param != "" {
		return param
	}
	switch t.Kind {
	case schema.Bool:
		return "boolean"
	case schema.Int, schema.Long, schema.Double:
		return "number"
	case schema.String, schema.DateTime, schema.Bytes:
		return "string"
	case schema.Any:
		return "Object"
	case schema.List:
		return p.spell(d, t.Elem) + "[]"
	}
	if t.Name == "" {
		return "{ [index: string]: " + p.spell(d, t.Elem) + "; }"
	}
	if len(t.Args) == 0 {
		return p.called(t)
	}
	args := make([]string, len(t.Args))
	for i, a := range t.Args {
		args[i] = p.spell(d, a)
	}
	return p.called(t) + "<" + strings.Join(args, ", ") + ">"
}

func (p *typeScriptPrinter) comment(depth int, text string) {
	if text == "" {
		return
	}
	text = strings.NewReplacer("\r", "", "\n", " ", "*/", "* /").Replace(text)
	p.line(depth, "/**")
	p.line(depth, "* %s", text)
	p.line(depth, "*/")
}
