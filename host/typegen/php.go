package typegen

import (
	"fmt"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// php prints classes for ServiceStack's PHP client, which fills and reads them
// by way of its JsonConverters.
type php struct{}

func (php) Name() string { return "php" }

func (php) Label() string { return "PHP" }

var (
	// PHP keeps these words for itself, in capitals too.
	phpWords = wordSet(`abstract and array as bool break callable case catch class clone const continue declare
		default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit
		extends false final finally float fn for foreach function global goto if implements include
		include_once instanceof insteadof int interface isset iterable list match mixed namespace never new null
		numeric object or parent print private protected public readonly require require_once resource return
		self static string switch throw trait true try unset use var void while xor yield __class__ __dir__
		__file__ __function__ __halt_compiler __line__ __method__ __namespace__ __trait__`)
	phpDialect = &dialect{
		scalars: map[schema.Kind]string{
			schema.Bool: "bool", schema.Int: "int", schema.Long: "int", schema.Double: "float",
			schema.String: "string", schema.DateTime: "DateTime", schema.Bytes: "ByteArray", schema.Any: "mixed",
		},
		list: "array<%s>", dictionary: "array<string,%s>",
		open: "<", end: ">",
		typeName:   phpType,
		memberName: identifier,
		typeKey:    strings.ToLower,
		keyword:    allFree,
		builtIn: strings.Fields(`ArrayObject ByteArray DateTime Exception IDelete IGet IPatch IPost IPut IReturn
			IReturnVoid JsonConverters JsonSerializable Returns`),
	}
)

func phpType(wire string) string {
	name := identifier(wire)
	if phpWords[strings.ToLower(name)] {
		name += "_"
	}
	return name
}

func (php) Print(l *Listing) []byte {
	l = apart(l)
	p := &phpPrinter{speller: newSpeller(phpDialect, l), listing: l}
	for _, d := range l.Declarations {
		p.line(0, "")
		if d.Type.Kind == schema.Enum {
			p.enum(d)
			continue
		}
		p.class(d)
	}
	// What the classes need is known by now.
	body := p.out.Bytes()
	p.source = source{}
	namespace := "dtos"
	if l.Namespace != "" {
		namespace = strings.ReplaceAll(p.namespace(l.Namespace), ".", `\`)
	}
	p.line(0, "<?php namespace %s;", namespace)
	p.block(l.Header, "/*", "*/", blockComment)
	p.imports()
	return append(p.out.Bytes(), body...)
}

type phpPrinter struct {
	source
	*speller
	listing *Listing
	used    []string
}

// use notes a class of PHP or of the client and gives its name.
func (p *phpPrinter) use(name string) string {
	if !slices.Contains(p.used, name) {
		p.used = append(p.used, name)
	}
	return name
}

// imports prints what the caller imports, or else what the classes use.
func (p *phpPrinter) imports() {
	for _, name := range p.listing.Imports {
		p.line(0, "use %s;", oneLine(name))
	}
	if p.listing.Imports != nil {
		return
	}
	for _, name := range strings.Fields("ArrayObject DateTime Exception JsonSerializable") {
		if slices.Contains(p.used, name) {
			p.line(0, "use %s;", name)
		}
	}
	for _, group := range []string{
		"IReturn IReturnVoid IGet IPost IPut IDelete IPatch", "ByteArray", "JsonConverters Returns",
	} {
		names := slices.DeleteFunc(strings.Fields(group), func(n string) bool { return !slices.Contains(p.used, n) })
		if len(names) > 0 {
			p.line(0, `use ServiceStack\{%s};`, strings.Join(names, ","))
		}
	}
}

func (p *phpPrinter) enum(d *Declaration) {
	p.line(0, "enum %s : string", p.names[d.Type.Name])
	p.line(0, "{")
	for _, o := range p.options(d, phpCase) {
		p.line(1, "case %s = '%s';", o.name, o.wire)
	}
	p.line(0, "}")
}

// phpCase is the name of a case, which may be any word but one.
func phpCase(wire string) string {
	name := identifier(wire)
	if strings.EqualFold(name, "class") {
		name += "_"
	}
	return name
}

func (p *phpPrinter) class(d *Declaration) {
	p.classComments(d)
	head := p.names[d.Type.Name]
	switch {
	case d.Elem != nil:
		head += " extends " + p.use("ArrayObject")
	case d.Base != nil:
		head += " extends " + p.called(d.Base)
	}
	p.line(0, "class %s implements %s", head, strings.Join(p.implements(d), ", "))
	p.line(0, "{")
	if d.Elem != nil {
		p.dictionaryMethods(d)
	} else {
		p.objectMethods(d)
	}
	if d.Operation != nil {
		p.operationMethods(d)
	}
	p.line(0, "}")
}

func (p *phpPrinter) classComments(d *Declaration) {
	var lines []string
	if d.Operation != nil && d.Operation.Summary != "" {
		lines = append(lines, "@description "+blockComment(d.Operation.Summary))
	}
	for _, name := range d.Params {
		lines = append(lines, "@template "+name)
	}
	switch {
	case d.Elem != nil:
		lines = append(lines, "@extends ArrayObject<string,"+p.spell(d, d.Elem)+">")
	case d.Base != nil && len(d.Base.Args) > 0:
		lines = append(lines, "@extends "+p.spell(d, d.Base))
	}
	p.doc(0, lines)
	if d.Operation == nil {
		return
	}
	for _, r := range d.Operation.Routes {
		p.line(0, "%s", scriptAttributes.write(routeAttribute(r, "", "")))
	}
	if d.Operation.Reply != nil {
		p.line(0, "#[%s('%s')]", p.use("Returns"), p.replyName(d.Operation.Reply))
	}
}

// doc prints lines as one comment, if there are any.
func (p *phpPrinter) doc(depth int, lines []string) {
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

func (p *phpPrinter) implements(d *Declaration) []string {
	var names []string
	if op := d.Operation; op != nil {
		marker := "IReturn"
		if op.Reply == nil {
			marker = "IReturnVoid"
		}
		names = append(names, p.use(marker))
		if marker := markers[op.method()]; marker != "" {
			names = append(names, p.use(marker))
		}
	}
	return append(names, p.use("JsonSerializable"))
}

func (p *phpPrinter) operationMethods(d *Declaration) {
	op := d.Operation
	p.line(1, "public function getTypeName(): string { return '%s'; }", op.Name)
	if verb := op.method(); verb != "" {
		p.line(1, "public function getMethod(): string { return '%s'; }", verb)
	}
	if op.Reply == nil {
		p.line(1, "public function createResponse(): void {}")
		return
	}
	p.line(1, "/** @return %s */", p.spell(d, op.Reply))
	p.line(1, "public function createResponse(): mixed { return %s; }", p.emptyReply(op.Reply))
}

// replyName is the bare name of a reply's class or native type.
func (p *phpPrinter) replyName(t *schema.Type) string {
	switch {
	case t.Name != "":
		return p.called(t)
	case t.Kind == schema.List, t.Kind == schema.Map:
		return "array"
	}
	return p.scalars[t.Kind]
}

// emptyReply is an expression of the reply's type.
func (p *phpPrinter) emptyReply(t *schema.Type) string {
	switch t.Kind {
	case schema.Bool:
		return "false"
	case schema.Int, schema.Long:
		return "0"
	case schema.Double:
		return "0.0"
	case schema.String:
		return "''"
	case schema.Any:
		return "null"
	case schema.DateTime, schema.Bytes:
		return "new " + p.use(p.scalars[t.Kind]) + "()"
	case schema.Enum:
		return fmt.Sprintf("%s::from('%s')", p.called(t), t.EnumMembers[0])
	case schema.List:
		return "[]"
	}
	switch {
	case t.Name == "":
		return "[]"
	case len(t.Args) > 0:
		return fmt.Sprintf("%s::create(genericArgs:[%s])", p.called(t), p.converterNames(nil, t.Args))
	}
	return "new " + p.called(t) + "()"
}
