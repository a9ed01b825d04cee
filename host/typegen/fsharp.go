package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// fsharp prints classes in a recursive namespace, where types may refer to
// later ones.
type fsharp struct{}

func (fsharp) Name() string { return "fsharp" }

func (fsharp) Label() string { return "F#" }

var fsharpWords = wordSet(`abstract and as assert base begin class default delegate do done downcast
	downto elif else end exception extern false finally fixed for fun function global if in inherit
	inline interface internal lazy let match member mod module mutable namespace new not null of
	open or override private public rec return select sig static struct then to true try type
	upcast use val void when while with yield
	asr land lor lsl lsr lxor atomic break checked component const constraint constructor continue
	event external include mixin parallel process protected pure sealed tailcall trait virtual volatile`)

var fsharpDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "String", schema.Bool: "Boolean", schema.Int: "Int32", schema.Long: "Int64",
		schema.Double: "Double", schema.DateTime: "DateTime", schema.Bytes: "Byte[]", schema.Any: "Object",
	},
	list: "ResizeArray<%s>", dictionary: "Dictionary<String, %s>", open: "<", end: ">", parameter: "'",
	typeName: identifier, memberName: pascalMember,
	keyword: func(name string) bool { return fsharpWords[name] },
	escape:  func(name string) string { return "``" + name + "``" },
	builtIn: strings.Fields(dotnetNames + " ResizeArray Unchecked String Boolean Int32 Int64 Double Byte Object AllowNullLiteral"),
}

var fsharpAttributes = attributeForm{open: "[<", end: ">]", assign: "=", yes: "true", quote: quoteC.quote}

// fsharpDefaults are the values of members that hold nothing yet.
var fsharpDefaults = map[schema.Kind]string{
	schema.Bool: "false", schema.Int: "0", schema.Long: "0L", schema.Double: "0.0", schema.DateTime: "new DateTime()",
}

func (fsharp) Print(l *Listing) []byte {
	p := &fsharpPrinter{dotnet: newDotnet(&fsharpDialect, l)}
	p.block(l.Header, "(*", "*)", fsharpComment)
	p.line(0, "namespace rec %s", p.namespaceName())
	p.line(0, "")
	for _, name := range p.imports() {
		p.line(0, "open %s", oneLine(name))
	}
	for _, d := range p.listing.Declarations {
		p.line(0, "")
		p.declaration(d)
	}
	return p.out.Bytes()
}

// fsharpComment makes a line for a block comment, in which the language still
// reads text literals.
func fsharpComment(text string) string {
	text = strings.ReplaceAll(oneLine(text), "*)", "* )")
	return strings.NewReplacer("(*", "( *", `"`, "'").Replace(text)
}

type fsharpPrinter struct {
	source
	*dotnet
}

func (p *fsharpPrinter) declaration(d *Declaration) {
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	if d.Operation != nil {
		p.summary(0, "///", d.Operation.Summary)
	}
	p.attributes(0, fsharpAttributes, p.typeAttributes(d))
	p.line(0, "[<AllowNullLiteral>]")
	p.line(0, "type %s() =", p.head(d))
	body := p.bases(d)
	for _, text := range body {
		p.line(1, "%s", text)
	}
	if len(body) == 0 && len(p.properties[d]) == 0 {
		p.line(1, "class end")
	}
	for i, m := range p.properties[d] {
		p.member(d, m, i == 0 && len(body) == 0)
	}
}

func (p *fsharpPrinter) bases(d *Declaration) []string {
	var bases []string
	switch {
	case d.Elem != nil:
		bases = append(bases, "inherit "+p.spellDictionary(d, d.Elem)+"()")
	case d.Base != nil:
		bases = append(bases, "inherit "+p.spell(d, d.Base)+"()")
	}
	for _, name := range p.interfaces(d) {
		bases = append(bases, "interface "+name)
	}
	return bases
}

func (p *fsharpPrinter) member(d *Declaration, m property, first bool) {
	comment, attributes := p.listing.Edition.Description(m.Member), p.memberAttributes(d, m)
	if !first && (comment != "" || len(attributes) > 0) {
		p.line(0, "")
	}
	p.summary(1, "///", comment)
	p.attributes(1, fsharpAttributes, attributes)
	spelled := m.spelled
	if p.nullable(d, m) {
		spelled = "Nullable<" + spelled + ">"
	}
	p.line(1, "member val %s:%s = %s with get,set", m.name, spelled, p.initial(d, m, spelled))
}

func (p *fsharpPrinter) initial(d *Declaration, m property, spelled string) string {
	switch {
	case d.Param(m.Type) != "":
		return "Unchecked.defaultof<" + spelled + ">"
	case p.nullable(d, m):
		return "new " + spelled + "()"
	case m.Type.Kind == schema.Enum:
		return "Unchecked.defaultof<" + spelled + ">"
	}
	if value, ok := fsharpDefaults[m.Type.Kind]; ok {
		return value
	}
	return "null"
}

func (p *fsharpPrinter) enum(d *Declaration) {
	options := p.options(d, identifier)
	p.attributes(0, fsharpAttributes, enumAttributes(options))
	p.line(0, "type %s =", p.names[d.Type.Name])
	for i, o := range options {
		attributes := ""
		for _, a := range optionAttributes(o) {
			attributes += fsharpAttributes.write(a) + " "
		}
		p.line(1, "| %s%s = %d", attributes, o.name, i)
	}
}
