package typegen_test

import "strings"

var vbnetGrammar = grammar{
	lexis: lexis{line: "'", doubled: true, escape: "[", unescape: "]", lines: true},
	reserved: words(`addhandler addressof alias and andalso as boolean byref byte byval call case catch
		cbool cbyte cchar cdate cdbl cdec char cint class clng cobj const continue csbyte cshort
		csng cstr ctype cuint culng cushort date decimal declare default delegate dim directcast do
		double each else elseif end endif enum erase error event exit false finally for friend
		function get gettype getxmlnamespace global gosub goto handles if implements imports in
		inherits integer interface is isnot let lib like long loop me mod module mustinherit
		mustoverride mybase myclass namespace narrowing new next not nothing notinheritable
		notoverridable object of on operator option optional or orelse overloads overridable
		overrides paramarray partial private property protected public raiseevent readonly redim
		rem removehandler resume return sbyte select set shadows shared short single static step
		stop string structure sub synclock then throw to true try trycast typeof uinteger ulong
		ushort using variant wend when while widening with withevents writeonly xor`),
	key: strings.ToLower, memberKey: strings.ToLower,
	builtIn: map[string]int{
		"String": 0, "Boolean": 0, "Integer": 0, "Long": 0, "Double": 0, "Byte": 0, "Object": 0, "Date": 0,
		"List": 1, "Dictionary": 2, "Nullable": 1, "IReturn": 1, "IReturnVoid": 0,
		"IGet": 0, "IPost": 0, "IPut": 0, "IDelete": 0, "IPatch": 0,
	},
	plainTypes: words("Boolean Integer Long Double Date"),
	attributes: words("Route Api ApiMember DataContract DataMember EnumMember"),
	unit:       vbnetUnit,
}

func (p *parser) endLine() { p.expectKind(lineEnd) }

func vbnetUnit(p *parser) {
	for p.accept("Imports") {
		p.dotted()
		p.endLine()
	}
	p.expect("Namespace", "Global")
	p.endLine()
	p.expect("Namespace")
	p.dotted()
	p.endLine()
	for !p.accept("End", "Namespace") {
		vbnetDeclaration(p)
	}
	p.endLine()
	p.expect("End", "Namespace")
	p.endLine()
}

func vbnetAttributes(p *parser) {
	for p.accept("<") {
		p.attribute()
		p.expect(">")
		p.endLine()
	}
}

func vbnetDeclaration(p *parser) {
	vbnetAttributes(p)
	d := &typeDeclaration{line: p.tokens[0].line}
	p.types = append(p.types, d)
	p.expect("Public")
	if p.accept("Enum") {
		d.enum, d.name = true, p.name()
		for p.endLine(); !p.accept("End", "Enum"); p.endLine() {
			vbnetAttributes(p)
			d.options = append(d.options, p.name())
		}
		p.endLine()
		return
	}
	p.expect("Partial", "Class")
	d.name = p.name()
	if p.accept("(") {
		p.expect("Of")
		for d.params = append(d.params, p.name()); p.accept(","); {
			d.params = append(d.params, p.name())
		}
		p.expect(")")
	}
	p.endLine()
	vbnetBody(p, d)
}

func vbnetBody(p *parser, d *typeDeclaration) {
	if p.accept("Inherits") {
		d.uses = append(d.uses, vbnetType(p))
		p.endLine()
	}
	for p.accept("Implements") {
		d.uses = append(d.uses, vbnetType(p))
		p.endLine()
	}
	d.members = append(d.members, d.params...)
	for !p.accept("End", "Class") {
		vbnetAttributes(p)
		p.expect("Public", "Overridable", "Property")
		d.members = append(d.members, p.name())
		p.expect("As")
		d.uses = append(d.uses, vbnetType(p))
		p.endLine()
	}
	p.endLine()
}

func vbnetType(p *parser) typeUse {
	use := p.typeName()
	if !p.accept("(") {
		return use
	}
	if p.accept("Of") {
		for use.args = append(use.args, vbnetType(p)); p.accept(","); {
			use.args = append(use.args, vbnetType(p))
		}
	}
	if use.name == "Nullable" {
		use.args[0].nullable = true
	}
	p.expect(")")
	return use
}
