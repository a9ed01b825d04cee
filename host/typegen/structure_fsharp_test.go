package typegen_test

var fsharpGrammar = grammar{
	lexis: lexis{line: "//", open: "(*", end: "*)", nested: true, escape: "``", unescape: "``", lines: true},
	reserved: words(`abstract and as assert base begin class default delegate do done downcast downto
		elif else end exception extern false finally fixed for fun function global if in inherit
		inline interface internal lazy let match member module mutable namespace new not null of
		open or override private public rec return select static struct then to true try type
		upcast use val void when while with yield const sig
		atomic break checked component constraint constructor continue event external include
		mixin parallel process protected pure sealed tailcall trait virtual volatile
		asr land lor lsl lsr lxor mod`),
	key: same, memberKey: same,
	builtIn: map[string]int{
		"String": 0, "Boolean": 0, "Int32": 0, "Int64": 0, "Double": 0, "Byte": 0, "Object": 0, "DateTime": 0,
		"ResizeArray": 1, "Dictionary": 2, "Nullable": 1, "IReturn": 1, "IReturnVoid": 0,
		"IGet": 0, "IPost": 0, "IPut": 0, "IDelete": 0, "IPatch": 0,
	},
	plainTypes: words("Boolean Int32 Int64 Double DateTime"),
	attributes: words("Route Api ApiMember DataContract DataMember EnumMember AllowNullLiteral"),
	unit:       fsharpUnit,
}

// at checks the indentation, which has a meaning.
func (p *parser) at(column int) {
	if t := p.tokens[0]; t.col != column {
		p.fail("%s begins in column %d in place of %d", t.text, t.col, column)
	}
}

func fsharpUnit(p *parser) {
	p.expect("namespace", "rec")
	p.dotted()
	p.endLine()
	for p.accept("open") {
		p.dotted()
		p.endLine()
	}
	for p.tokens[0].kind != endOfFile {
		fsharpDeclaration(p)
	}
}

func fsharpAttributes(p *parser, column int) {
	for p.is("[", "<") {
		p.at(column)
		p.expect("[", "<")
		p.attribute()
		p.expect(">", "]")
		p.endLine()
	}
	p.at(column)
}

func fsharpDeclaration(p *parser) {
	fsharpAttributes(p, 0)
	d := &typeDeclaration{line: p.tokens[0].line}
	p.types = append(p.types, d)
	p.expect("type")
	d.name = p.name()
	if p.accept("<") {
		for d.params = append(d.params, fsharpParameter(p)); p.accept(","); {
			d.params = append(d.params, fsharpParameter(p))
		}
		p.expect(">")
	}
	if p.accept("=") {
		p.endLine()
		fsharpOptions(p, d)
		return
	}
	p.expect("(", ")", "=")
	p.endLine()
	fsharpBody(p, d)
}

func fsharpParameter(p *parser) string {
	p.expect("'")
	return "'" + p.name()
}

func fsharpOptions(p *parser, d *typeDeclaration) {
	d.enum = true
	var numbers []string
	for p.is("|") {
		p.at(4)
		p.expect("|")
		for p.accept("[", "<") {
			p.attribute()
			p.expect(">", "]")
		}
		d.options = append(d.options, p.name())
		p.expect("=")
		numbers = append(numbers, p.expectKind(number))
		p.endLine()
	}
	if err := unique(numbers, same); err != nil {
		p.fail("%v", err)
	}
}

func fsharpBody(p *parser, d *typeDeclaration) {
	p.at(4)
	if p.accept("class", "end") {
		p.endLine()
		return
	}
	if p.accept("inherit") {
		d.uses = append(d.uses, fsharpType(p))
		p.expect("(", ")")
		p.endLine()
	}
	for p.is("interface") {
		p.at(4)
		p.expect("interface")
		d.uses = append(d.uses, fsharpType(p))
		p.endLine()
	}
	for p.tokens[0].kind != endOfFile && p.tokens[0].col > 0 {
		fsharpAttributes(p, 4)
		p.expect("member", "val")
		d.members = append(d.members, p.name())
		p.expect(":")
		use := fsharpType(p)
		use.null = fsharpInitial(p, d)
		d.uses = append(d.uses, use)
		p.expect("with", "get", ",", "set")
		p.endLine()
	}
}

// fsharpInitial reads the value of a member and tells whether it is null.
func fsharpInitial(p *parser, d *typeDeclaration) bool {
	p.expect("=")
	switch {
	case p.accept("null"):
		return true
	case p.accept("false"):
	case p.accept("new"):
		d.uses = append(d.uses, fsharpType(p))
		p.expect("(", ")")
	case p.accept("Unchecked"):
		p.expect(".", "defaultof", "<")
		d.uses = append(d.uses, fsharpType(p))
		p.expect(">")
	default:
		if p.expectKind(number); p.accept(".") {
			p.expectKind(number)
		}
	}
	return false
}

func fsharpType(p *parser) typeUse {
	if p.is("'") {
		return typeUse{name: fsharpParameter(p), line: p.tokens[0].line}
	}
	use := p.typeName()
	if p.accept("<") {
		for use.args = append(use.args, fsharpType(p)); p.accept(","); {
			use.args = append(use.args, fsharpType(p))
		}
		p.expect(">")
	}
	if use.name == "Nullable" {
		use.args[0].nullable = true
	}
	if p.accept("[") {
		p.expect("]")
	}
	return use
}
