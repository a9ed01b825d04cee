package typegen

import (
	"strings"
	"unicode"

	"evovoice/host/schema"
)

// rust prints structures that hold the members of their bases too. They stand
// on the standard library alone; the feature serde adds its derived traits.
type rust struct{}

func (rust) Name() string { return "rust" }

func (rust) Label() string { return "Rust" }

var rustWords = wordSet(`as async await break const continue crate dyn else enum extern false fn for
	gen if impl in let loop match mod move mut pub ref return self Self static struct super trait
	true type unsafe use where while abstract become box do final macro override priv try typeof
	unsized virtual yield`)

var rustDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "String", schema.Bool: "bool", schema.Int: "i32", schema.Long: "i64",
		schema.Double: "f64", schema.DateTime: "DateTime", schema.Bytes: "Base64", schema.Any: "Json",
	},
	list: "Vec<%s>", dictionary: "HashMap<String, %s>", open: "<", end: ">",
	typeName: rustType, memberName: rustField,
	keyword: func(name string) bool { return rustWords[name] },
	escape:  func(name string) string { return "r#" + name },
	builtIn: strings.Fields("String Vec Option Box HashMap PhantomData Deref DerefMut Default Clone Debug PartialEq Eq Hash Copy IReturn DateTime Base64 Json Self"),
}

var rustQuote = quoter{code: `\u{%x}`}.quote

// rustType is a name in the case of types.
func rustType(wire string) string {
	var name strings.Builder
	for _, part := range nameParts(wire) {
		name.WriteString(upperFirst(part))
	}
	if name.String() == "Self" { // the one keyword in this case
		return "Self_"
	}
	return identifier(name.String())
}

// rustField is a name in the case of fields.
func rustField(wire string) string {
	name := strings.ToLower(strings.Join(nameParts(wire), "_"))
	switch name = identifier(name); name {
	case "self", "super", "crate": // no prefix makes names of these
		return name + "_"
	}
	return name
}

// serdeName is the name that serde's camelCase makes of a field: it raises and
// lowers the letters of ASCII only, and fails for names that begin with others.
func serdeName(field string) string {
	field = strings.TrimLeft(field, "_")
	if field == "" || field[0] > unicode.MaxASCII {
		return ""
	}
	parts := strings.Split(field, "_")
	for i, part := range parts[1:] {
		if part != "" && part[0] >= 'a' && part[0] <= 'z' {
			parts[i+1] = upperFirst(part)
		}
	}
	return strings.Join(parts, "")
}

func (rust) Print(l *Listing) []byte {
	p := &rustPrinter{speller: newSpeller(&rustDialect, l), listing: l, graph: newHolding(l)}
	p.block(l.Header, "/*", "*/", blockComment)
	body := &rustPrinter{speller: p.speller, listing: l, graph: p.graph}
	if l.Namespace != "" {
		p.line(0, "pub mod %s {", p.moduleName())
		p.outer, body.outer = 1, 1
	}
	for _, d := range l.Declarations {
		body.line(0, "")
		body.declaration(d)
	}
	p.prelude(body)
	p.out.Write(body.out.Bytes())
	if p.outer = 0; l.Namespace != "" {
		p.line(0, "}")
	}
	return []byte(strings.TrimLeft(p.out.String(), "\n"))
}

type rustPrinter struct {
	source
	*speller
	listing *Listing
	graph   holding
	// wrapped and marked tell that dictionary types and markers were printed.
	wrapped, marked bool
}

// moduleName is the last part of the namespace, which may be a path.
func (p *rustPrinter) moduleName() string {
	parts := strings.FieldsFunc(p.listing.Namespace, func(r rune) bool { return r == '.' || r == ':' })
	if len(parts) == 0 {
		return "dtos"
	}
	return p.escaped(rustField(parts[len(parts)-1]))
}

func (p *rustPrinter) declaration(d *Declaration) {
	name := p.names[d.Type.Name]
	switch {
	case d.Type.Kind == schema.Enum:
		p.enum(d, name)
	case d.Elem != nil:
		p.dictionaryType(d, name)
	default:
		p.structure(d, name)
	}
	if d.Operation != nil {
		p.request(d, name)
	}
}

func (p *rustPrinter) structure(d *Declaration, name string) {
	if d.Operation != nil {
		p.operationComment(d.Operation)
	}
	p.line(0, "#[derive(Debug, Clone, Default, PartialEq)]")
	p.line(0, `#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]`)
	p.line(0, `#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]`)
	p.line(0, "pub struct %s {", p.head(d))
	members := p.members(d)
	marker := p.unused(d, members)
	taken := []string{}
	if marker != "" {
		taken = append(taken, "marker")
	}
	for _, m := range p.properties(d, members, taken...) {
		p.field(d, m)
	}
	if marker != "" {
		p.marked = true
		p.line(1, `#[cfg_attr(feature = "serde", serde(skip))]`)
		p.line(1, "pub marker: PhantomData<%s>,", marker)
	}
	p.line(0, "}")
}

// unused gives the parameters that no field has, which the language refuses;
// several are a tuple.
func (p *rustPrinter) unused(d *Declaration, members []*schema.Member) string {
	used := map[string]bool{}
	for _, m := range members {
		t := m.Type
		for t.Name == "" && t.Elem != nil {
			t = t.Elem
		}
		used[d.Param(t)] = true
	}
	var missing []string
	for _, param := range d.Params {
		if !used[param] {
			missing = append(missing, param)
		}
	}
	if len(missing) > 1 {
		return "(" + strings.Join(missing, ", ") + ")"
	}
	return strings.Join(missing, "")
}

func (p *rustPrinter) operationComment(op *Operation) {
	if op.Summary != "" {
		p.line(0, "/// %s", oneLine(op.Summary))
		if len(op.Routes) > 0 {
			p.line(0, "///")
		}
	}
	for _, r := range op.Routes {
		p.line(0, "/// `%s`", oneLine(strings.TrimLeft(strings.Join(r.Verbs, ",")+" "+r.Path, " ")))
	}
}

func (p *rustPrinter) field(d *Declaration, m property) {
	if comment := p.listing.Edition.Description(m.Member); comment != "" {
		p.line(1, "/// %s", oneLine(comment))
	}
	spelled := m.spelled
	if p.graph.reaches(m.Type, d.Type.Name) {
		spelled = "Box<" + spelled + ">"
	}
	var options []string
	if serdeName(m.bare) != m.Name {
		options = append(options, "rename = "+rustQuote(m.Name))
	}
	switch {
	case m.Nullable:
		spelled = "Option<" + spelled + ">"
		options = append(options, `skip_serializing_if = "Option::is_none"`)
	case m.Type.Kind == schema.DateTime: // no moment is empty
		options = append(options, `skip_serializing_if = "String::is_empty"`)
	}
	if len(options) > 0 {
		p.line(1, `#[cfg_attr(feature = "serde", serde(%s))]`, strings.Join(options, ", "))
	}
	p.line(1, "pub %s: %s,", m.name, spelled)
}

// request tells an operation's name, verb and reply.
func (p *rustPrinter) request(d *Declaration, name string) {
	op := d.Operation
	verb, reply := op.Verb, "()"
	if verb == "" {
		verb = MarkerVerb(op.Routes)
	}
	switch {
	case op.Reply == nil:
	case op.Reply.Kind == schema.Bytes: // the body itself, not a text
		reply = "Vec<u8>"
	default:
		reply = p.spell(d, op.Reply)
	}
	p.line(0, "")
	p.line(0, "impl IReturn for %s {", name)
	p.line(1, "type Response = %s;", reply)
	p.line(1, "const TYPE_NAME: &'static str = %s;", rustQuote(op.Name))
	p.line(1, "const METHOD: &'static str = %s;", rustQuote(verb))
	p.line(0, "}")
}

func (p *rustPrinter) enum(d *Declaration, name string) {
	p.line(0, "#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]")
	p.line(0, `#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]`)
	p.line(0, "pub enum %s {", name)
	for i, o := range p.options(d, rustType) {
		if i == 0 {
			p.line(1, "#[default]")
		}
		if o.bare != o.wire {
			p.line(1, `#[cfg_attr(feature = "serde", serde(rename = %s))]`, rustQuote(o.wire))
		}
		p.line(1, "%s,", o.name)
	}
	p.line(0, "}")
}
