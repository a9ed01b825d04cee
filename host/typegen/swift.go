package typegen

import (
	"fmt"
	"slices"
	"strings"

	"evovoice/host/schema"
)

// swift prints codable classes for ServiceStack's Swift client.
type swift struct{}

func (swift) Name() string { return "swift" }

func (swift) Label() string { return "Swift" }

var (
	// Names in backticks may be any of these words.
	swiftWords = wordSet(`actor Any as associatedtype async await break case catch class continue default defer
		deinit do else enum extension fallthrough false fileprivate for func guard if import in init inout
		internal is let nil operator precedencegroup private Protocol protocol public repeat rethrows return
		self Self static struct subscript super switch throw throws true try Type typealias var where while`)
	swiftTaken   = strings.Fields("decoder encoder encode container")
	swiftDialect = &dialect{
		scalars: map[schema.Kind]string{
			schema.Bool: "Bool", schema.Int: "Int", schema.Long: "Int64", schema.Double: "Double",
			schema.String: "String", schema.DateTime: "Date", schema.Bytes: "Data", schema.Any: swiftAny,
		},
		list: "[%s]", dictionary: "[String:%s]",
		open: "<", end: ">",
		typeName:   func(wire string) string { return wire },
		memberName: identifier,
		keyword:    func(name string) bool { return swiftWords[name] },
		escape:     func(name string) string { return "`" + name + "`" },
		builtIn: strings.Fields(`Bool Codable CodingKey CodingKeys Data Date Decodable Decoder Double Encodable
			Encoder Int Int64 IDelete IGet IPatch IPost IPut IReturn IReturnVoid String ` + swiftAny),
	}
)

func (swift) Print(l *Listing) []byte {
	l = apart(l)
	p := &swiftPrinter{speller: newSpeller(swiftDialect, l), listing: l}
	for _, d := range l.Declarations {
		p.line(0, "")
		switch {
		case d.Type.Kind == schema.Enum:
			p.enum(d)
		case d.Elem != nil && holds(d.Elem, d.Type):
			p.dictionaryClass(d)
		case d.Elem != nil:
			p.line(0, "public typealias %s = %s", p.names[d.Type.Name], p.spellDictionary(d, d.Elem))
		default:
			p.class(d)
		}
	}
	if strings.Contains(p.out.String(), swiftAny) {
		p.line(0, "")
		p.line(0, "%s", swiftAnyValue)
	}
	body := p.out.Bytes()
	p.source = source{}
	p.block(l.Header, "/*", "*/", blockComment)
	imports := l.Imports
	if imports == nil {
		imports = []string{"Foundation", "ServiceStack"}
	}
	for _, name := range imports {
		p.line(0, "import %s", oneLine(name))
	}
	return append(p.out.Bytes(), body...)
}

type swiftPrinter struct {
	source
	*speller
	listing *Listing
}

// holds tells whether t is the map, or a list or map of it: a name of a type
// cannot stand for a type that has the name in it.
func holds(t, dictionary *schema.Type) bool {
	return t == dictionary || t.Elem != nil && t.Elem != t && holds(t.Elem, dictionary)
}

// dictionaryClass prints a map that holds itself.
func (p *swiftPrinter) dictionaryClass(d *Declaration) {
	plain := p.spellDictionary(d, d.Elem)
	p.line(0, "public class %s : Codable", p.names[d.Type.Name])
	p.line(0, "{")
	p.line(1, "public var entries:%s = [:]", plain)
	p.line(0, "")
	p.line(1, "required public init(){}")
	p.line(0, "")
	p.line(1, "required public init(from decoder: Decoder) throws {")
	p.line(2, "entries = try decoder.singleValueContainer().decode(%s.self)", plain)
	p.line(1, "}")
	p.line(0, "")
	p.line(1, "public func encode(to encoder: Encoder) throws {")
	p.line(2, "var container = encoder.singleValueContainer()")
	p.line(2, "try container.encode(entries)")
	p.line(1, "}")
	p.line(0, "}")
}

func (p *swiftPrinter) comment(depth int, text string) {
	if text != "" {
		p.line(depth, "/// %s", oneLine(text))
	}
}

func (p *swiftPrinter) enum(d *Declaration) {
	p.line(0, "public enum %s : String, Codable", p.names[d.Type.Name])
	p.line(0, "{")
	for _, o := range p.options(d, identifier) {
		p.line(1, "case %s%s", o.name, rawValue(o.bare, o.wire))
	}
	p.line(0, "}")
}

// rawValue is what follows a case whose name is not the wire's.
func rawValue(name, wire string) string {
	if name == wire {
		return ""
	}
	return fmt.Sprintf(" = %q", wire)
}

func (p *swiftPrinter) class(d *Declaration) {
	if op := d.Operation; op != nil {
		p.comment(0, op.Summary)
		for _, r := range op.Routes {
			p.line(0, "%s", scriptAttributes.write(routeAttribute(r, "", "")))
		}
	}
	head := p.names[d.Type.Name]
	if len(d.Params) > 0 {
		head += "<" + strings.Join(d.Params, " : Codable, ") + " : Codable>"
	}
	p.line(0, "public class %s : %s", head, strings.Join(p.bases(d), ", "))
	p.line(0, "{")
	if d.Operation != nil && d.Operation.Reply != nil {
		p.line(1, "public typealias Return = %s", p.spell(d, d.Operation.Reply))
		p.line(0, "")
	}
	own := p.members(d)
	for _, m := range own {
		p.comment(1, m.Description())
		for _, a := range memberAttributes(m.Member) {
			p.line(1, "%s", scriptAttributes.write(a))
		}
		p.line(1, "public var %s:%s?", m.name, m.spelled)
	}
	if len(own) > 0 {
		p.line(0, "")
	}
	p.coding(d, own)
	p.line(0, "}")
}

// bases gives the base, then what a request implements.
func (p *swiftPrinter) bases(d *Declaration) []string {
	var names []string
	if d.Base != nil {
		names = append(names, p.spell(d, d.Base))
	}
	if op := d.Operation; op != nil {
		marker := "IReturn"
		if op.Reply == nil {
			marker = "IReturnVoid"
		}
		names = append(names, marker)
		if marker := markers[op.method()]; marker != "" {
			names = append(names, marker)
		}
	}
	if d.Base == nil {
		names = append(names, "Codable")
	}
	return names
}

// members names a class's own members apart from those of its bases and from
// the names of types.
func (p *swiftPrinter) members(d *Declaration) []property {
	taken := p.taken(d, swiftTaken)
	inherited := inheritedMembers(d.Base)
	return p.properties(d, append(inherited, d.Members...), taken...)[len(inherited):]
}

// coding prints how objects are made, read and written. Swift writes that
// itself for classes without base, and takes it over whole from a base where
// nothing is added.
func (p *swiftPrinter) coding(d *Declaration, own []property) {
	if d.Base == nil {
		p.line(1, "required public init(){}")
		if slices.ContainsFunc(own, func(m property) bool { return m.bare != m.Member.Name }) {
			p.line(0, "")
			p.codingKeys(own)
		}
		return
	}
	if len(own) == 0 {
		return
	}
	p.line(1, "required public init(){ super.init() }")
	p.line(0, "")
	p.codingKeys(own)
	p.line(0, "")
	p.line(1, "required public init(from decoder: Decoder) throws {")
	p.line(2, "try super.init(from: decoder)")
	p.line(2, "let container = try decoder.container(keyedBy: CodingKeys.self)")
	for _, m := range own {
		p.line(2, "%s = try container.decodeIfPresent(%s.self, forKey: .%s)", m.name, m.spelled, m.name)
	}
	p.line(1, "}")
	p.line(0, "")
	p.line(1, "public override func encode(to encoder: Encoder) throws {")
	p.line(2, "try super.encode(to: encoder)")
	p.line(2, "var container = encoder.container(keyedBy: CodingKeys.self)")
	for _, m := range own {
		p.line(2, "try container.encodeIfPresent(%s, forKey: .%s)", m.name, m.name)
	}
	p.line(1, "}")
}

func (p *swiftPrinter) codingKeys(own []property) {
	p.line(1, "private enum CodingKeys : String, CodingKey {")
	for _, m := range own {
		p.line(2, "case %s%s", m.name, rawValue(m.bare, m.Member.Name))
	}
	p.line(1, "}")
}

// swiftAny is the type of any JSON value, which Swift itself does not have.
const (
	swiftAny      = "JsonAny"
	swiftAnyValue = `public enum JsonAny : Codable
{
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([JsonAny])
    case object([String:JsonAny])

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = .null }
        else if let value = try? container.decode(Bool.self) { self = .bool(value) }
        else if let value = try? container.decode(Double.self) { self = .number(value) }
        else if let value = try? container.decode(String.self) { self = .string(value) }
        else if let value = try? container.decode([JsonAny].self) { self = .list(value) }
        else { self = .object(try container.decode([String:JsonAny].self)) }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}`
)
