package typegen_test

func same(name string) string { return name }

var csharpGrammar = grammar{
	lexis: lexis{line: "//", open: "/*", end: "*/", escape: "@"},
	reserved: words(`abstract as base bool break byte case catch char checked class const continue
		decimal default delegate do double else enum event explicit extern false finally fixed
		float for foreach goto if implicit in int interface internal is lock long namespace new
		null object operator out override params private protected public readonly ref return
		sbyte sealed short sizeof stackalloc static string struct switch this throw true try
		typeof uint ulong unchecked unsafe ushort using virtual void volatile while
		dynamic record required scoped file var field notnull nint nuint unmanaged`),
	key: same, memberKey: same,
	builtIn: map[string]int{
		"string": 0, "bool": 0, "int": 0, "long": 0, "double": 0, "byte": 0, "object": 0, "DateTime": 0,
		"List": 1, "Dictionary": 2, "IReturn": 1, "IReturnVoid": 0,
		"IGet": 0, "IPost": 0, "IPut": 0, "IDelete": 0, "IPatch": 0,
	},
	plainTypes: words("bool int long double DateTime"),
	attributes: words("Route Api ApiMember DataContract DataMember EnumMember"),
	unit:       csharpUnit,
}

func csharpUnit(p *parser) {
	for p.accept("using") {
		p.dotted()
		p.expect(";")
	}
	p.expect("namespace")
	p.dotted()
	p.expect("{")
	for !p.accept("}") {
		csharpDeclaration(p)
	}
}

func csharpAttributes(p *parser) {
	for p.accept("[") {
		p.attribute()
		p.expect("]")
	}
}

func csharpDeclaration(p *parser) {
	csharpAttributes(p)
	d := &typeDeclaration{line: p.tokens[0].line}
	p.types = append(p.types, d)
	p.expect("public")
	if p.accept("enum") {
		d.enum, d.name = true, p.name()
		for p.expect("{"); !p.accept("}"); p.expect(",") {
			csharpAttributes(p)
			d.options = append(d.options, p.name())
		}
		return
	}
	p.expect("partial", "class")
	d.name = p.name()
	if p.accept("<") {
		for d.params = append(d.params, p.name()); p.accept(","); {
			d.params = append(d.params, p.name())
		}
		p.expect(">")
	}
	if p.accept(":") {
		for d.uses = append(d.uses, csharpType(p)); p.accept(","); {
			d.uses = append(d.uses, csharpType(p))
		}
	}
	// A member has neither the name of its class nor that of a parameter.
	d.members = append(append(d.members, d.name), d.params...)
	for p.expect("{"); !p.accept("}"); p.expect("{", "get", ";", "set", ";", "}") {
		csharpAttributes(p)
		p.expect("public", "virtual")
		d.uses = append(d.uses, csharpType(p))
		d.members = append(d.members, p.name())
	}
}

func csharpType(p *parser) typeUse {
	use := p.typeName()
	if p.accept("<") {
		for use.args = append(use.args, csharpType(p)); p.accept(","); {
			use.args = append(use.args, csharpType(p))
		}
		p.expect(">")
	}
	if p.accept("[") {
		p.expect("]")
	}
	use.nullable = p.accept("?")
	return use
}
