package typegen

import (
	"strings"

	"evovoice/host/schema"
)

// csharp prints partial classes with virtual properties.
type csharp struct{}

func (csharp) Name() string { return "csharp" }

func (csharp) Label() string { return "C#" }

var csharpWords = wordSet(`abstract as base bool break byte case catch char checked class const
	continue decimal default delegate do double else enum event explicit extern false finally
	fixed float for foreach goto if implicit in int interface internal is lock long namespace
	new null object operator out override params private protected public readonly ref return
	sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof
	uint ulong unchecked unsafe ushort using virtual void volatile while
	await dynamic field file nint notnull nuint partial record required scoped unmanaged var where yield`)

var csharpDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "string", schema.Bool: "bool", schema.Int: "int", schema.Long: "long",
		schema.Double: "double", schema.DateTime: "DateTime", schema.Bytes: "byte[]", schema.Any: "object",
	},
	list: "List<%s>", dictionary: "Dictionary<string, %s>", open: "<", end: ">",
	typeName: identifier, memberName: pascalMember,
	keyword: func(name string) bool { return csharpWords[name] },
	escape:  func(name string) string { return "@" + name },
	builtIn: strings.Fields(dotnetNames),
}

var csharpAttributes = attributeForm{open: "[", end: "]", assign: "=", yes: "true", quote: quoteC.quote}

func (csharp) Print(l *Listing) []byte {
	p := &csharpPrinter{dotnet: newDotnet(&csharpDialect, l)}
	p.block(l.Header, "/*", "*/", blockComment)
	for _, name := range p.imports() {
		p.line(0, "using %s;", oneLine(name))
	}
	p.line(0, "")
	p.line(0, "namespace %s", p.namespaceName())
	p.line(0, "{")
	for i, d := range p.listing.Declarations {
		if i > 0 {
			p.line(0, "")
		}
		p.declaration(d)
	}
	p.line(0, "}")
	return p.out.Bytes()
}

type csharpPrinter struct {
	source
	*dotnet
}

func (p *csharpPrinter) declaration(d *Declaration) {
	if d.Type.Kind == schema.Enum {
		p.enum(d)
		return
	}
	if d.Operation != nil {
		p.summary(1, "///", d.Operation.Summary)
	}
	p.attributes(1, csharpAttributes, p.typeAttributes(d))
	p.line(1, "public partial class %s", p.head(d))
	if bases := p.bases(d); len(bases) > 0 {
		p.line(2, ": %s", strings.Join(bases, ", "))
	}
	p.line(1, "{")
	for i, m := range p.properties[d] {
		p.member(d, m, i == 0)
	}
	p.line(1, "}")
}

// bases gives the base class and then the interfaces.
func (p *csharpPrinter) bases(d *Declaration) []string {
	var bases []string
	switch {
	case d.Elem != nil:
		bases = append(bases, p.spellDictionary(d, d.Elem))
	case d.Base != nil:
		bases = append(bases, p.spell(d, d.Base))
	}
	return append(bases, p.interfaces(d)...)
}

func (p *csharpPrinter) member(d *Declaration, m property, first bool) {
	comment, attributes := p.listing.Edition.Description(m.Member), p.memberAttributes(d, m)
	if !first && (comment != "" || len(attributes) > 0) {
		p.line(0, "")
	}
	p.summary(2, "///", comment)
	p.attributes(2, csharpAttributes, attributes)
	spelled := m.spelled
	if p.nullable(d, m) {
		spelled += "?"
	}
	p.line(2, "public virtual %s %s { get; set; }", spelled, m.name)
}

func (p *csharpPrinter) enum(d *Declaration) {
	options := p.options(d, identifier)
	p.attributes(1, csharpAttributes, enumAttributes(options))
	p.line(1, "public enum %s", p.names[d.Type.Name])
	p.line(1, "{")
	for _, o := range options {
		p.attributes(2, csharpAttributes, optionAttributes(o))
		p.line(2, "%s,", o.name)
	}
	p.line(1, "}")
}
