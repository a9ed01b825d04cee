package typegen

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"evovoice/host/schema"
)

// dart prints classes for ServiceStack's Dart client, which makes objects by
// way of the table of types at the end of the listing.
type dart struct{}

func (dart) Name() string { return "dart" }

func (dart) Label() string { return "Dart" }

var (
	dartWords = wordSet(`abstract as assert async await break case catch class const continue covariant default
		deferred do dynamic else enum export extends extension external factory false final finally for Function
		get hide if implements import in interface is late library mixin new null of on operator part required
		rethrow return sealed set show static super switch sync this throw true try typedef var void when while
		with yield`)
	// dartTaken are names that members must not hide inside a class, and those
	// of methods.
	dartTaken = strings.Fields(`bool context createResponse double fromJson fromMap getResponseTypeName getTypeName
		hashCode int json noSuchMethod runtimeType toJson toString`)
	// dartEnumTaken are the members that each enumeration has.
	dartEnumTaken = wordSet(`hashCode index name noSuchMethod override runtimeType toString values wireName`)
	dartDialect   = &dialect{
		scalars: map[schema.Kind]string{
			schema.Bool: "bool", schema.Int: "int", schema.Long: "int", schema.Double: "double",
			schema.String: "String", schema.DateTime: "DateTime", schema.Bytes: "Uint8List", schema.Any: "dynamic",
		},
		list: "List<%s>", dictionary: "Map<String,%s?>",
		open: "<", end: ">",
		typeName:   func(wire string) string { return free(dartName(wire), dartWords) },
		memberName: dartMember,
		keyword:    allFree,
		builtIn: strings.Fields(`DateTime IConvertible IDelete IGet IPatch IPost IPut IReturn IReturnVoid Iterable
			JsonConverters List Map MapBase Object String TypeContext TypeInfo TypeOf Uint8List`),
	}
)

// dartName is a name of plain letters, digits and low lines.
func dartName(wire string) string {
	return strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII {
			return '_'
		}
		return r
	}, identifier(wire))
}

// dartMember is a name that is not private, for private ones cannot be named
// when an object is made.
func dartMember(wire string) string {
	name := dartName(wire)
	if strings.HasPrefix(name, "_") {
		return "x" + name
	}
	return free(name, dartWords)
}

func (dart) Print(l *Listing) []byte {
	l = apart(l)
	p := &dartPrinter{speller: newSpeller(dartDialect, l), listing: l}
	for _, d := range l.Declarations {
		p.line(0, "")
		if d.Type.Kind == schema.Enum {
			p.enum(d)
			continue
		}
		p.class(d)
	}
	p.line(0, "")
	p.types()
	// What the classes need is known by now.
	body := p.out.String()
	p.source = source{}
	p.block(l.Header, "/*", "*/", blockComment)
	for _, name := range p.imports(body) {
		p.line(0, "import '%s';", strings.ReplaceAll(oneLine(name), "'", `\'`))
	}
	return append(p.out.Bytes(), body...)
}

type dartPrinter struct {
	source
	*speller
	listing *Listing
}

func (p *dartPrinter) imports(body string) []string {
	if p.listing.Imports != nil {
		return p.listing.Imports
	}
	var names []string
	if strings.Contains(body, " extends MapBase<") {
		names = append(names, "dart:collection")
	}
	if strings.Contains(body, "Uint8List") {
		names = append(names, "dart:typed_data")
	}
	return append(names, "package:servicestack/servicestack.dart")
}

// spell writes a type that is not nullable itself, but for dynamic.
func (p *dartPrinter) spell(d *Declaration, t *schema.Type) string {
	text := strings.ReplaceAll(p.speller.spell(d, t), ", ", ",")
	return strings.ReplaceAll(text, "dynamic?", "dynamic")
}

// nullable is the same type with null.
func (p *dartPrinter) nullable(d *Declaration, t *schema.Type) string {
	if t.Kind == schema.Any {
		return "dynamic"
	}
	return p.spell(d, t) + "?"
}

func (p *dartPrinter) comment(depth int, text string) {
	if text != "" {
		p.line(depth, "/// %s", oneLine(text))
	}
}

func (p *dartPrinter) enum(d *Declaration) {
	name := p.names[d.Type.Name]
	options := p.options(d, func(wire string) string {
		member := dartName(wire)
		if dartEnumTaken[member] || member == name {
			member += "_"
		}
		return free(member, dartWords)
	})
	p.line(0, "enum %s", name)
	p.line(0, "{")
	if !slices.ContainsFunc(options, func(o option) bool { return o.name != o.wire }) {
		for _, o := range options {
			p.line(1, "%s,", o.name)
		}
		p.line(0, "}")
		return
	}
	// Converters take the wire name off the text of a value.
	for _, o := range options {
		p.line(1, "%s('%s'),", o.name, o.wire)
	}
	p.line(1, ";")
	p.line(0, "")
	p.line(1, "const %s(this.wireName);", name)
	// Without types, for a value can have the name of one.
	p.line(1, "final wireName;")
	p.line(1, "@override toString() => '%s.$wireName';", name)
	p.line(0, "}")
}

func (p *dartPrinter) class(d *Declaration) {
	if op := d.Operation; op != nil {
		p.comment(0, op.Summary)
		for _, r := range op.Routes {
			p.line(0, "%s", scriptAttributes.write(routeAttribute(r, "", "")))
		}
	}
	head := p.head(d)
	switch {
	case d.Elem != nil:
		head += " extends MapBase<String," + p.nullable(d, d.Elem) + ">"
	case d.Base != nil:
		head += " extends " + p.spell(d, d.Base)
	}
	p.line(0, "class %s implements %s", head, strings.Join(p.implements(d), ", "))
	p.line(0, "{")
	if d.Elem != nil {
		p.dictionaryMembers(d)
	} else {
		p.objectMembers(d)
	}
	p.line(0, "")
	p.typeMethods(d)
	p.line(1, "TypeContext? context = _ctx;")
	p.line(0, "}")
}

func (p *dartPrinter) implements(d *Declaration) []string {
	var names []string
	if op := d.Operation; op != nil {
		if op.Reply == nil {
			names = append(names, "IReturnVoid")
		} else {
			names = append(names, "IReturn<"+p.spell(d, op.Reply)+">")
		}
		if marker := markers[op.method()]; marker != "" {
			names = append(names, marker)
		}
	}
	return append(names, "IConvertible")
}

func (p *dartPrinter) typeMethods(d *Declaration) {
	name := p.names[d.Type.Name]
	op := d.Operation
	switch {
	case op == nil && len(d.Params) > 0:
		p.line(1, `getTypeName() => "%s<$%s>";`, name, strings.Join(d.Params, ",$"))
		return
	case op == nil:
		p.line(1, `getTypeName() => "%s";`, name)
		return
	case op.Reply == nil:
		p.line(1, "createResponse() {}")
	default:
		p.line(1, "createResponse() => %s;", p.emptyReply(d, op.Reply))
		p.line(1, `getResponseTypeName() => "%s";`, p.spell(d, op.Reply))
	}
	p.line(1, `getTypeName() => "%s";`, op.Name)
}

// emptyReply is an expression of the reply's type.
func (p *dartPrinter) emptyReply(d *Declaration, t *schema.Type) string {
	switch t.Kind {
	case schema.Bool:
		return "false"
	case schema.Int, schema.Long:
		return "0"
	case schema.Double:
		return "0.0"
	case schema.String:
		return "''"
	case schema.DateTime:
		return "DateTime(0)"
	case schema.Bytes:
		return "Uint8List(0)"
	case schema.Any:
		return "null"
	case schema.List:
		return fmt.Sprintf("<%s>[]", p.spell(d, t.Elem))
	case schema.Enum:
		return p.called(t) + ".values.first"
	}
	if t.Name == "" {
		return fmt.Sprintf("<String,%s>{}", p.nullable(d, t.Elem))
	}
	return p.spell(d, t) + "()"
}
