package typegen

import (
	"fmt"
	"go/format"
	"go/token"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"evovoice/host/schema"
)

// golang prints structures that encoding/json reads and writes.
type golang struct{}

func (golang) Name() string { return "go" }

func (golang) Label() string { return "Go" }

var golangDialect = dialect{
	scalars: map[schema.Kind]string{
		schema.String: "string", schema.Bool: "bool", schema.Int: "int", schema.Long: "int64",
		schema.Double: "float64", schema.DateTime: "time.Time", schema.Bytes: "[]byte", schema.Any: "any",
	},
	list: "[]%s", dictionary: "map[string]%s", entry: "*%s", open: "[", end: "]",
	typeName: golangName, memberName: golangName,
	keyword: token.IsKeyword,
	escape:  func(name string) string { return name + "_" },
	builtIn: []string{"IReturn", "IReturnVoid"},
}

// golangInitials are written in capitals throughout.
var golangInitials = wordSet("AI API CSS CSV DNS HTML HTTP HTTPS ID IP JSON SIP SMS SMTP SQL SSH TCP TLS TTL UDP UI URI URL UTC UUID XML")

// golangName is an exported name.
func golangName(wire string) string {
	name := golangWords(wire)
	if !token.IsExported(name) {
		return "X" + name
	}
	return name
}

// golangWords joins the words of a name; the usual rule for initials holds.
func golangWords(wire string) string {
	var name strings.Builder
	for _, part := range nameParts(wire) {
		capitals := strings.ToUpper(part)
		switch {
		case golangInitials[capitals]:
			name.WriteString(capitals)
		case strings.HasSuffix(capitals, "S") && golangInitials[strings.TrimSuffix(capitals, "S")]:
			name.WriteString(strings.TrimSuffix(capitals, "S") + "s")
		default:
			name.WriteString(upperFirst(part))
		}
	}
	return name.String()
}

func (golang) Print(l *Listing) []byte {
	p := &golangPrinter{speller: newSpeller(&golangDialect, l), listing: l}
	p.block(l.Header, "/*", "*/", blockComment)
	p.line(0, "package %s", p.packageName())
	p.line(0, "")
	body := &golangPrinter{speller: p.speller, listing: l}
	for _, d := range l.Declarations {
		body.declaration(d)
		body.line(0, "")
	}
	p.imports()
	p.markers()
	p.out.Write(body.out.Bytes())
	formatted, err := format.Source(p.out.Bytes())
	if err != nil {
		return p.out.Bytes() // what a reader can mend is better than nothing
	}
	return formatted
}

type golangPrinter struct {
	source
	*speller
	listing *Listing
}

// packageName is the last part of the namespace, which may be a path.
func (p *golangPrinter) packageName() string {
	parts := strings.FieldsFunc(p.listing.Namespace, func(r rune) bool { return r == '.' || r == '/' })
	if len(parts) == 0 {
		return "dtos"
	}
	return p.escaped(strings.ToLower(identifier(parts[len(parts)-1])))
}

func (p *golangPrinter) imports() {
	imports := slices.Clone(p.listing.Imports)
	if p.used[schema.DateTime] && !slices.Contains(imports, "time") {
		imports = append(imports, "time")
	}
	for _, path := range imports {
		p.line(0, "import %s", strconv.Quote(path))
	}
	p.line(0, "")
}

// markers declares the interfaces that the requests of the listing implement.
func (p *golangPrinter) markers() {
	var replies, empty bool
	for _, d := range p.listing.Declarations {
		if d.Operation != nil {
			replies = replies || d.Operation.Reply != nil
			empty = empty || d.Operation.Reply == nil
		}
	}
	if replies {
		p.marker("// IReturn is a request that is answered with a T.", "IReturn[T any]", "CreateResponse() T")
	}
	if empty {
		p.marker("// IReturnVoid is a request whose answer is empty.", "IReturnVoid", "CreateResponse()")
	}
}

func (p *golangPrinter) marker(comment, head, method string) {
	p.line(0, "%s", comment)
	p.line(0, "type %s interface {", head)
	p.line(1, "// GetTypeName is the name of the operation.")
	p.line(1, "GetTypeName() string")
	p.line(1, "// GetMethod is empty where no single verb is meant.")
	p.line(1, "GetMethod() string")
	p.line(1, "%s", method)
	p.line(0, "}")
	p.line(0, "")
}

func (p *golangPrinter) declaration(d *Declaration) {
	name := p.names[d.Type.Name]
	switch {
	case d.Type.Kind == schema.Enum:
		p.enum(d, name)
	case d.Elem != nil:
		p.line(0, "type %s %s", name, p.spellDictionary(d, d.Elem))
	default:
		p.structure(d, name)
	}
	if d.Operation != nil {
		p.methods(d, name)
	}
}

func (p *golangPrinter) structure(d *Declaration, name string) {
	if d.Operation != nil {
		p.operationComment(d.Operation, name)
	}
	params := ""
	if len(d.Params) > 0 {
		params = "[" + strings.Join(d.Params, ", ") + " any]"
	}
	p.line(0, "type %s%s struct {", name, params)
	var taken []string
	if d.Base != nil {
		p.line(1, "%s", p.spell(d, d.Base))
		taken = append(taken, p.called(d.Base)) // the name of the embedded field
	}
	if d.Operation != nil {
		taken = append(taken, "GetTypeName", "GetMethod", "CreateResponse")
	}
	for _, m := range p.properties(d, d.Members, taken...) {
		p.field(d, m)
	}
	p.line(0, "}")
}

func (p *golangPrinter) operationComment(op *Operation, name string) {
	if op.Summary == "" && len(op.Routes) == 0 {
		return
	}
	text := name
	if op.Summary != "" {
		text += ": " + oneLine(op.Summary)
	}
	p.line(0, "// %s", text)
	if len(op.Routes) > 0 {
		p.line(0, "//")
	}
	for _, r := range op.Routes {
		p.line(0, "//\t%s", oneLine(strings.TrimLeft(strings.Join(r.Verbs, ",")+" "+r.Path, " ")))
	}
}

func (p *golangPrinter) field(d *Declaration, m property) {
	if comment := p.listing.Edition.Description(m.Member); comment != "" {
		p.line(1, "// %s", oneLine(comment))
	}
	spelled, option := golangMember(d, m)
	tag := fmt.Sprintf("json:%s", strconv.Quote(m.Name+option))
	literal := "`" + tag + "`"
	if strings.Contains(tag, "`") {
		literal = strconv.Quote(tag)
	}
	p.line(1, "%s %s %s", m.name, spelled, literal)
}

// golangMember gives the type of a field and the option of its tag. What is
// null stays off the wire; an empty list or text is sent where it means something.
func golangMember(d *Declaration, m property) (spelled, option string) {
	switch m.Type.Kind {
	case schema.String:
		switch {
		case textBehindPointer(d, m.Member):
			return "*" + m.spelled, ",omitempty"
		case m.OmitEmpty:
			return m.spelled, ",omitempty"
		}
		return m.spelled, ""
	case schema.List, schema.Map, schema.Bytes, schema.Any:
		return m.spelled, ",omitzero"
	}
	switch {
	case m.Nullable:
		return "*" + m.spelled, ",omitempty"
	case m.Type.Kind == schema.Enum:
		return m.spelled, ",omitempty"
	case m.Type.Kind == schema.DateTime:
		return m.spelled, ",omitzero"
	}
	return m.spelled, ""
}

// textBehindPointer tells texts of which the empty one is not the same as none.
func textBehindPointer(d *Declaration, m *schema.Member) bool {
	return len(m.Index) > 0 && d.Type.Go.FieldByIndex(m.Index).Type.Kind() == reflect.Pointer
}

func (p *golangPrinter) methods(d *Declaration, name string) {
	op := d.Operation
	verb := op.Verb
	if verb == "" {
		verb = MarkerVerb(op.Routes)
	}
	p.line(0, "")
	p.line(0, "func (%s) GetTypeName() string { return %q }", name, op.Name)
	p.line(0, "func (%s) GetMethod() string { return %q }", name, verb)
	if op.Reply == nil {
		p.line(0, "func (%s) CreateResponse() {}", name)
		return
	}
	p.line(0, "func (%s) CreateResponse() (reply %s) { return }", name, p.spell(d, op.Reply))
}

// enum prints constants that begin with the type's name, apart from the names
// of all types.
func (p *golangPrinter) enum(d *Declaration, name string) {
	p.line(0, "type %s string", name)
	p.line(0, "")
	p.line(0, "const (")
	for _, wire := range d.EnumMembers {
		constant := p.scope.take(name + golangWords(wire))
		p.line(1, "%s %s = %q", constant, name, wire)
	}
	p.line(0, ")")
}
