package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// vbnet prints partial classes; the language knows no case of letters.
type vbnet struct{}

func (vbnet) Name() string { return "vbnet" }

func (vbnet) Label() string { return "VB.NET" }

var vbnetWords = wordSet(`addhandler addressof alias and andalso as boolean byref byte byval call
	case catch cbool cbyte cchar cdate cdbl cdec char cint class clng cobj const continue csbyte
	cshort csng cstr ctype cuint culng cushort date decimal declare default delegate dim
	directcast do double each else elseif end endif enum erase error event exit false finally for
	friend function get gettype getxmlnamespace global gosub goto handles if implements imports in
	inherits integer interface is isnot let lib like long loop me mod module mustinherit
	mustoverride mybase myclass nameof namespace narrowing new next not nothing notinheritable
	notoverridable object of on operator option optional or orelse out overloads overridable
	overrides paramarray partial private property protected public raiseevent readonly redim rem
	removehandler resume return sbyte select set shadows shared short single static step stop
	string structure sub synclock then throw to true try trycast typeof uinteger ulong ushort
	using variant wend when while widening with withevents writeonly xor`)

var vbnetDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "String", schema.Bool: "Boolean", schema.Int: "Integer", schema.Long: "Long",
		schema.Double: "Double", schema.DateTime: "Date", schema.Bytes: "Byte()", schema.Any: "Object",
	},
	list: "List(Of %s)", dictionary: "Dictionary(Of String, %s)", open: "(Of ", end: ")",
	typeName: identifier, memberName: pascalMember,
	typeKey: strings.ToLower, memberKey: strings.ToLower,
	keyword: func(name string) bool { return vbnetWords[strings.ToLower(name)] },
	escape:  func(name string) string { return "[" + name + "]" },
	builtIn: strings.Fields(dotnetNames),
}

var vbnetAttributes = attributeForm{open: "<", end: ">", assign: ":=", yes: "True", quote: vbnetQuote}

// vbnetQuote doubles every sign that the language takes for a quotation mark.
func vbnetQuote(text string) string {
	return `"` + strings.NewReplacer(`"`, `""`, "“", "““", "”", "””", "＂", "＂＂").Replace(oneLine(text)) + `"`
}

func (vbnet) Print(l *Listing) []byte {
	p := &vbnetPrinter{dotnet: newDotnet(&vbnetDialect, l)}
	p.header()
	for _, name := range p.imports() {
		p.line(0, "Imports %s", oneLine(name))
	}
	p.line(0, "")
	// Without Global the project's own root namespace would come on top.
	p.line(0, "Namespace Global")
	p.line(0, "")
	p.line(1, "Namespace %s", p.namespaceName())
	for _, d := range p.listing.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	p.line(1, "End Namespace")
	p.line(0, "End Namespace")
	return p.out.Bytes()
}

type vbnetPrinter struct {
	source
	*dotnet
}

func (p *vbnetPrinter) header() {
	for _, text := range p.listing.Header {
		p.line(0, "%s", strings.TrimRight("' "+oneLine(text), " "))
	}
	if len(p.listing.Header) > 0 {
		p.line(0, "")
	}
}

func (p *vbnetPrinter) declaration(d *Declaration) {
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	if d.Operation != nil {
		p.summary(2, "'''", d.Operation.Summary)
	}
	p.attributes(2, vbnetAttributes, p.typeAttributes(d))
	p.line(2, "Public Partial Class %s", p.head(d))
	switch {
	case d.Elem != nil:
		p.line(3, "Inherits %s", p.spellDictionary(d, d.Elem))
	case d.Base != nil:
		p.line(3, "Inherits %s", p.spell(d, d.Base))
	}
	for _, name := range p.interfaces(d) {
		p.line(3, "Implements %s", name)
	}
	for _, m := range p.properties[d] {
		p.member(d, m)
	}
	p.line(2, "End Class")
}

func (p *vbnetPrinter) member(d *Declaration, m property) {
	p.line(0, "")
	p.summary(3, "'''", p.listing.Edition.Description(m.Member))
	p.attributes(3, vbnetAttributes, p.memberAttributes(d, m))
	spelled := m.spelled
	if p.nullable(d, m) {
		spelled = "Nullable(Of " + spelled + ")"
	}
	p.line(3, "Public Overridable Property %s As %s", m.name, spelled)
}

func (p *vbnetPrinter) enum(d *Declaration) {
	options := p.options(d, identifier)
	p.attributes(2, vbnetAttributes, enumAttributes(options))
	p.line(2, "Public Enum %s", p.names[d.Type.Name])
	for _, o := range options {
		p.attributes(3, vbnetAttributes, optionAttributes(o))
		p.line(3, "%s", o.name)
	}
	p.line(2, "End Enum")
}
