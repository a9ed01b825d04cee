package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// java prints static classes inside one, so that a listing is one file.
type java struct{}

// javaOuter is the class around a listing.
const javaOuter = "dtos"

func (java) Name() string { return "java" }

func (java) Label() string { return "Java" }

var javaWords = wordSet(`abstract assert boolean break byte case catch char class const continue
	default do double else enum extends false final finally float for goto if implements import
	instanceof int interface long native new null package private protected public return short
	static strictfp super switch synchronized this throw throws transient true try void volatile
	while`)

// javaTypeWords are further ones that types must not have as names.
var javaTypeWords = wordSet("permits record sealed var yield")

var javaDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "String", schema.Bool: "Boolean", schema.Int: "Integer", schema.Long: "Long",
		schema.Double: "Double", schema.DateTime: "Date", schema.Bytes: "byte[]", schema.Any: "Object",
	},
	list: "ArrayList<%s>", dictionary: "HashMap<String,%s>", open: "<", end: ">",
	typeName: javaTypeName, memberName: javaName, memberKey: upperFirst,
	keyword: func(name string) bool { return javaWords[name] },
	escape:  func(name string) string { return name + "_" },
	builtIn: strings.Fields(jvmNames + " Integer Long Double " + javaOuter),
}

var javaAnnotations = attributeForm{open: "@", assign: "=", yes: "true", quote: quoteC.quote}

// javaName begins a reserved word with a capital.
func javaName(wire string) string {
	name := identifier(wire)
	if javaWords[name] {
		return upperFirst(name)
	}
	return name
}

func javaTypeName(wire string) string {
	if javaTypeWords[wire] {
		return upperFirst(wire)
	}
	return javaName(wire)
}

func (java) Print(l *Listing) []byte {
	p := &javaPrinter{jvm: newJVM(&javaDialect, l)}
	p.block(l.Header, "/*", "*/", jvmComment)
	if l.Namespace != "" {
		p.line(0, "package %s;", p.namespace(l.Namespace))
		p.line(0, "")
	}
	for _, name := range p.imports("java.math.*", "java.util.*", "net.servicestack.client.*") {
		p.line(0, "import %s;", oneLine(name))
	}
	p.line(0, "")
	p.line(0, "public class %s", javaOuter)
	p.line(0, "{")
	for _, d := range p.listing.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	p.line(0, "}")
	return p.out.Bytes()
}

type javaPrinter struct {
	source
	*jvm
}

func (p *javaPrinter) declaration(d *Declaration) {
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	if d.Operation != nil {
		p.documentation(1, d.Operation.Summary)
		p.typeAnnotations(&p.source, 1, javaAnnotations, d.Operation)
	}
	p.line(1, "public static class %s", p.heading(d))
	p.line(1, "{")
	for i, m := range p.properties[d] {
		p.field(m, i == 0)
	}
	p.accessors(d)
	if d.Operation != nil && d.Operation.Reply != nil {
		p.line(2, "private static Object responseType = %s;", p.replyType(d))
		p.line(2, "public Object getResponseType() { return responseType; }")
	}
	p.line(1, "}")
}

// heading is the class with what it extends and implements.
func (p *javaPrinter) heading(d *Declaration) string {
	text := p.head(d)
	switch {
	case d.Elem != nil:
		text += " extends " + p.spellDictionary(d, d.Elem)
	case d.Base != nil:
		text += " extends " + p.spell(d, d.Base)
	}
	if names := p.interfaces(d); len(names) > 0 {
		text += " implements " + strings.Join(names, ", ")
	}
	return text
}

func (p *javaPrinter) field(m property, first bool) {
	comment := p.listing.Edition.Description(m.Member)
	attributes := append(serializedName(m.bare, m.Name), memberAttributes(m.Member)...)
	if !first && (comment != "" || len(attributes) > 0) {
		p.line(0, "")
	}
	p.documentation(2, comment)
	p.attributes(2, javaAnnotations, attributes)
	p.line(2, "public %s %s = null;", m.spelled, m.name)
}

func (p *javaPrinter) accessors(d *Declaration) {
	if len(p.properties[d]) > 0 {
		p.line(0, "")
	}
	for _, m := range p.properties[d] {
		p.line(2, "public %s get%s() { return %s; }", m.spelled, upperFirst(m.bare), m.name)
		p.line(2, "public %s set%s(%s value) { this.%s = value; return this; }",
			p.head(d), upperFirst(m.bare), m.spelled, m.name)
	}
}

func (p *javaPrinter) replyType(d *Declaration) string {
	spelled := p.spell(d, d.Operation.Reply)
	if needsToken(d.Operation.Reply) {
		return "new TypeToken<" + spelled + ">(){}.getType()"
	}
	return spelled + ".class"
}

func (p *javaPrinter) enum(d *Declaration) {
	p.line(1, "public static enum %s", p.names[d.Type.Name])
	p.line(1, "{")
	for i, o := range p.choices[d] {
		end := ","
		if i == len(p.choices[d])-1 {
			end = ";"
		}
		p.attributes(2, javaAnnotations, serializedName(o.bare, o.wire))
		p.line(2, "%s%s", o.name, end)
	}
	p.line(1, "}")
}
