package typegen_test

import (
	"slices"
	"strings"
)

var kotlinGrammar = grammar{
	lexis: lexis{
		line: "//", open: "/*", end: "*/", nested: true, template: true, escape: "`", unescape: "`",
	},
	reserved: words(`as break class continue do else false for fun if in interface is null object
		package return super this throw true try typealias typeof val var when while`),
	key: same, memberKey: func(name string) string { return strings.ToUpper(name[:1]) + name[1:] },
	builtIn: map[string]int{
		"String": 0, "Boolean": 0, "Int": 0, "Long": 0, "Double": 0, "ByteArray": 0, "Any": 0, "Date": 0,
		"ArrayList": 1, "HashMap": 2, "IReturn": 1, "IReturnVoid": 0,
		"IGet": 0, "IPost": 0, "IPut": 0, "IDelete": 0, "IPatch": 0,
	},
	attributes: words("Route Api ApiMember SerializedName"),
	unit:       kotlinUnit,
}

func kotlinUnit(p *parser) {
	if p.accept("package") {
		p.dotted()
	}
	for p.accept("import") {
		p.dotted()
	}
	for p.tokens[0].kind != endOfFile {
		kotlinDeclaration(p)
	}
}

// kotlinAnnotations reads annotations, which cannot be repeated.
func kotlinAnnotations(p *parser) {
	var names []string
	for p.accept("@") {
		names = append(names, p.attribute())
	}
	if err := unique(names, same); err != nil {
		p.fail("%v", err)
	}
}

func kotlinDeclaration(p *parser) {
	kotlinAnnotations(p)
	d := &typeDeclaration{line: p.tokens[0].line}
	p.types = append(p.types, d)
	if p.accept("enum", "class") {
		d.enum, d.name = true, p.name()
		for p.expect("{"); !p.accept("}"); p.expect(",") {
			kotlinAnnotations(p)
			d.options = append(d.options, p.name())
		}
		return
	}
	p.expect("open", "class")
	d.name = p.name()
	if p.accept("<") {
		for d.params = append(d.params, p.name()); p.accept(","); {
			d.params = append(d.params, p.name())
		}
		p.expect(">")
	}
	replies := kotlinBases(p, d)
	p.expect("{")
	for p.is("@") || p.is("open") {
		kotlinProperty(p, d)
	}
	if replies {
		kotlinReply(p, d)
	}
	p.expect("}")
}

// kotlinBases reads what a class extends, the class first, and tells whether a
// reply follows from it.
func kotlinBases(p *parser, d *typeDeclaration) bool {
	if !p.accept(":") {
		return false
	}
	replies := false
	for first := true; first || p.accept(","); first = false {
		use := kotlinType(p)
		d.uses = append(d.uses, use)
		isInterface := strings.HasPrefix(use.name, "I") && slices.Contains(
			[]string{"IReturn", "IReturnVoid", "IGet", "IPost", "IPut", "IDelete", "IPatch"}, use.name)
		if isInterface == p.accept("(", ")") || !isInterface && !first {
			p.fail("%s is out of place among the bases", use.name)
		}
		replies = replies || use.name == "IReturn"
	}
	return replies
}

func kotlinProperty(p *parser, d *typeDeclaration) {
	kotlinAnnotations(p)
	p.expect("open", "var")
	d.members = append(d.members, p.name())
	p.expect(":")
	d.uses = append(d.uses, kotlinType(p))
	p.expect("?", "=", "null")
}

func kotlinReply(p *parser, d *typeDeclaration) {
	p.expect("companion")
	p.tokens[0].kind = sign // the keyword object, in its place
	p.expect("object", "{", "private", "val", "responseType", "=")
	if p.accept("object") {
		p.expect(":", "TypeToken", "<")
		d.uses = append(d.uses, kotlinType(p))
		p.expect(">", "(", ")", "{", "}", ".", "type")
	} else {
		use := p.typeName()
		d.uses = append(d.uses, use)
		p.expect(":", ":", "class", ".", "java")
	}
	p.expect("}", "override", "fun", "getResponseType", "(", ")", ":", "Any", "?", "=", "Companion", ".", "responseType")
	d.members = append(d.members, "responseType", "class")
}

func kotlinType(p *parser) typeUse {
	use := p.typeName()
	if p.accept("<") {
		for use.args = append(use.args, kotlinType(p)); p.accept(","); {
			use.args = append(use.args, kotlinType(p))
		}
		p.expect(">")
	}
	return use
}
