package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// kotlin prints open classes whose properties may all be null.
type kotlin struct{}

func (kotlin) Name() string { return "kotlin" }

func (kotlin) Label() string { return "Kotlin" }

var kotlinWords = wordSet(`as break class continue do else false for fun if in interface is null
	object package return super this throw true try typealias typeof val var when while`)

var kotlinDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "String", schema.Bool: "Boolean", schema.Int: "Int", schema.Long: "Long",
		schema.Double: "Double", schema.DateTime: "Date", schema.Bytes: "ByteArray", schema.Any: "Any",
	},
	list: "ArrayList<%s>", dictionary: "HashMap<String,%s>", open: "<", end: ">",
	typeName: identifier, memberName: identifier, memberKey: upperFirst,
	keyword: func(name string) bool { return kotlinWords[name] },
	escape:  func(name string) string { return "`" + name + "`" },
	builtIn: strings.Fields(jvmNames + " Int Long Double ByteArray Any"),
}

// Texts are templates, in which a dollar sign opens a name.
var kotlinAnnotations = attributeForm{
	open: "@", assign: "=", yes: "true", quote: quoter{code: `\u%04x`, also: "$"}.quote,
}

func (kotlin) Print(l *Listing) []byte {
	p := &kotlinPrinter{jvm: newJVM(&kotlinDialect, l)}
	p.block(l.Header, "/*", "*/", jvmComment)
	if l.Namespace != "" {
		p.line(0, "package %s", p.namespace(l.Namespace))
		p.line(0, "")
	}
	for _, name := range p.imports("java.math.*", "java.util.*", "net.servicestack.client.*") {
		p.line(0, "import %s", oneLine(name))
	}
	for _, d := range p.listing.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	return p.out.Bytes()
}

type kotlinPrinter struct {
	source
	*jvm
}

func (p *kotlinPrinter) declaration(d *Declaration) {
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	if d.Operation != nil {
		p.documentation(0, d.Operation.Summary)
		p.typeAnnotations(&p.source, 0, kotlinAnnotations, d.Operation)
	}
	heading := "open class " + p.head(d)
	if bases := p.bases(d); len(bases) > 0 {
		heading += " : " + strings.Join(bases, ", ")
	}
	p.line(0, "%s", heading)
	p.line(0, "{")
	for i, m := range p.properties[d] {
		p.property(m, i == 0)
	}
	if d.Operation != nil && d.Operation.Reply != nil {
		p.line(1, "companion object { private val responseType = %s }", p.replyType(d))
		p.line(1, "override fun getResponseType(): Any? = Companion.responseType")
	}
	p.line(0, "}")
}

// bases gives the base class and then the interfaces.
func (p *kotlinPrinter) bases(d *Declaration) []string {
	var bases []string
	switch {
	case d.Elem != nil:
		bases = append(bases, p.spellDictionary(d, d.Elem)+"()")
	case d.Base != nil:
		bases = append(bases, p.spell(d, d.Base)+"()")
	}
	return append(bases, p.interfaces(d)...)
}

func (p *kotlinPrinter) property(m property, first bool) {
	comment := p.listing.Edition.Description(m.Member)
	attributes := append(serializedName(m.bare, m.Name), memberAttributes(m.Member)...)
	if !first && (comment != "" || len(attributes) > 0) {
		p.line(0, "")
	}
	p.documentation(1, comment)
	p.attributes(1, kotlinAnnotations, attributes)
	p.line(1, "open var %s:%s? = null", m.name, m.spelled)
}

// replyType is an expression for the type of the reply at run time.
func (p *kotlinPrinter) replyType(d *Declaration) string {
	spelled := p.spell(d, d.Operation.Reply)
	if needsToken(d.Operation.Reply) {
		return "object : TypeToken<" + spelled + ">(){}.type"
	}
	return spelled + "::class.java"
}

func (p *kotlinPrinter) enum(d *Declaration) {
	p.line(0, "enum class %s", p.names[d.Type.Name])
	p.line(0, "{")
	for _, o := range p.choices[d] {
		p.attributes(1, kotlinAnnotations, serializedName(o.bare, o.wire))
		p.line(1, "%s,", o.name)
	}
	p.line(0, "}")
}
