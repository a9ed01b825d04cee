package typegen

import (
	"fmt"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// objectMembers prints fields, constructors and how fields are read and written.
func (p *dartPrinter) objectMembers(d *Declaration) {
	taken := p.taken(d, dartTaken)
	inherited := inheritedMembers(d.Base)
	all := p.properties(d, append(inherited, d.Members...), taken...)
	base, own := all[:len(inherited)], all[len(inherited):]
	for _, m := range own {
		p.comment(1, m.Description())
		for _, a := range memberAttributes(m.Member) {
			p.line(1, "%s", scriptAttributes.write(a))
		}
		p.line(1, "%s %s;", p.nullable(d, m.Type), m.name)
	}
	p.line(0, "")
	p.constructors(d, base, own)
	p.line(0, "")
	p.line(1, "fromMap(Map<String, dynamic> json) {")
	if d.Base != nil {
		p.line(2, "super.fromMap(json);")
	}
	for _, m := range own {
		p.line(2, "%s = %s;", m.name, p.read(d, m.Type, "json['"+m.Member.Name+"']"))
	}
	p.line(2, "return this;")
	p.line(1, "}")
	p.line(0, "")
	p.toJSON(d, own)
}

func (p *dartPrinter) constructors(d *Declaration, base, own []property) {
	name := p.names[d.Type.Name]
	var params []string
	for _, m := range own {
		params = append(params, "this."+m.name)
	}
	for _, m := range base {
		params = append(params, "super."+m.name)
	}
	list := ""
	if params != nil {
		list = "{" + strings.Join(params, ",") + "}"
	}
	p.line(1, "%s(%s);", name, list)
	p.line(1, "%s.fromJson(Map<String, dynamic> json) { fromMap(json); }", name)
}

func (p *dartPrinter) toJSON(d *Declaration, own []property) {
	open, end := "{", "}"
	if d.Base != nil {
		open, end = "super.toJson()..addAll({", "})"
	}
	if len(own) == 0 {
		p.line(1, "Map<String, dynamic> toJson() => %s%s;", open, end)
		return
	}
	p.line(1, "Map<String, dynamic> toJson() => %s", open)
	for i, m := range own {
		p.line(2, "'%s': %s%s", m.Member.Name, p.written(d, m.Type, m.name), comma(i, len(own)))
	}
	p.line(1, "%s;", end)
}

// read is the expression of a JSON value turned into the type.
func (p *dartPrinter) read(d *Declaration, t *schema.Type, value string) string {
	switch {
	case t.Kind == schema.Double:
		return "JsonConverters.toDouble(" + value + ")"
	case decoded(t):
		return value
	}
	name := p.spell(d, t)
	for i, param := range d.Params {
		// A name stands where no letter or digit goes on.
		name = replaceWord(name, param, fmt.Sprintf(`${runtimeGenericTypeDefs(this,[%d]).join(",")}`, i))
	}
	return fmt.Sprintf("JsonConverters.fromJson(%s,'%s',context!)", value, name)
}

// written is the expression of a value of the type turned into JSON.
func (p *dartPrinter) written(d *Declaration, t *schema.Type, value string) string {
	if decoded(t) || t.Kind == schema.Double {
		return value
	}
	return fmt.Sprintf("JsonConverters.toJson(%s,'%s',context!)", value, p.spell(d, t))
}

// decoded tells types whose values JSON decoders give themselves: besides
// plain ones only lists and maps of anything.
func decoded(t *schema.Type) bool {
	switch t.Kind {
	case schema.Bool, schema.Int, schema.Long, schema.String, schema.Any:
		return true
	}
	return t.Name == "" && t.Elem != nil && t.Elem.Kind == schema.Any
}

// replaceWord replaces a name inside a spelled type.
func replaceWord(text, word, by string) string {
	var b strings.Builder
	for _, part := range splitNames(text) {
		if part == word {
			part = by
		}
		b.WriteString(part)
	}
	return b.String()
}

// splitNames cuts a spelled type into names and the signs between them.
func splitNames(text string) []string {
	var parts []string
	start := 0
	for i, r := range text {
		if strings.ContainsRune("<>,?", r) {
			parts = append(parts, text[start:i], string(r))
			start = i + 1
		}
	}
	return append(parts, text[start:])
}

// dictionaryMembers prints a map class on top of a plain map.
func (p *dartPrinter) dictionaryMembers(d *Declaration) {
	name, elem := p.names[d.Type.Name], p.nullable(d, d.Elem)
	p.line(1, "final Map<String,%s> _entries = {};", elem)
	p.line(0, "")
	p.line(1, "%s([Map<String,%s>? entries]) { if (entries != null) addAll(entries); }", name, elem)
	p.line(1, "%s.fromJson(Map<String, dynamic> json) { fromMap(json); }", name)
	p.line(0, "")
	p.line(1, "%s operator [](Object? key) => _entries[key];", elem)
	p.line(1, "void operator []=(String key, %s value) { _entries[key] = value; }", elem)
	p.line(1, "Iterable<String> get keys => _entries.keys;")
	p.line(1, "%s remove(Object? key) => _entries.remove(key);", elem)
	p.line(1, "void clear() { _entries.clear(); }")
	p.line(0, "")
	p.line(1, "fromMap(Map<String, dynamic> json) {")
	p.line(2, "json.forEach((key, value) { _entries[key] = %s; });", p.read(d, d.Elem, "value"))
	p.line(2, "return this;")
	p.line(1, "}")
	p.line(0, "")
	p.line(1, "Map<String, dynamic> toJson() => {")
	p.line(2, "for (final key in _entries.keys) key: %s", p.written(d, d.Elem, "_entries[key]"))
	p.line(1, "};")
}

// types prints the table by which the client makes objects by name.
func (p *dartPrinter) types() {
	library := "dtos"
	if p.listing.Namespace != "" {
		library = p.namespace(p.listing.Namespace)
	}
	p.line(0, "TypeContext _ctx = TypeContext(library: '%s', types: <String, TypeInfo> {", library)
	w := dartTypes{p: p, seen: map[string]bool{}, declared: map[string]bool{}}
	for _, d := range p.listing.Declarations {
		w.declared[d.Type.Name] = true
	}
	for _, d := range p.listing.Declarations {
		if len(d.Params) > 0 {
			name := p.names[d.Type.Name]
			w.add(name+"<"+strings.Join(d.Params, ",")+">", "GenericDef, create:() => "+name+"()")
		}
		w.visit(d.Type)
		if d.Operation != nil && d.Operation.Reply != nil {
			w.visit(d.Operation.Reply)
		}
	}
	p.line(0, "});")
}

// dartTypes collects each type that occurs, with its arguments in place.
type dartTypes struct {
	p              *dartPrinter
	seen, declared map[string]bool
}

// whole tells types that the listing declares with all their parts.
func (w *dartTypes) whole(t *schema.Type) bool {
	if t.Name == "" {
		return t.Elem == nil || w.whole(t.Elem)
	}
	return w.declared[t.Name] && !slices.ContainsFunc(t.Args, func(a *schema.Type) bool { return !w.whole(a) })
}

func (w *dartTypes) add(name, info string) bool {
	if w.seen[name] {
		return false
	}
	w.seen[name] = true
	w.p.line(1, "'%s': TypeInfo(TypeOf.%s),", name, info)
	return true
}

// noParams stands for a place where types have no parameters.
var noParams = &Declaration{Type: &schema.Type{}}

func (w *dartTypes) visit(t *schema.Type) {
	name := w.p.spell(noParams, t)
	switch {
	case !w.whole(t):
		return
	case t.Kind == schema.Enum:
		w.add(name, "Enum, enumValues:"+name+".values")
		return
	case t.Elem == nil && t.Kind != schema.Object:
		return
	case !w.add(name, "Class, create:() => "+w.p.emptyReply(noParams, t)):
		return
	}
	if t.Elem != nil {
		w.visit(t.Elem)
	}
	if t.Base != nil {
		w.visit(t.Base)
	}
	for _, m := range t.Members {
		w.visit(m.Type)
	}
	for _, a := range t.Args {
		w.visit(a)
	}
}
