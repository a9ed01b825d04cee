package wire

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

// deepestElement bounds the nesting of elements; an entry of a map takes two.
const deepestElement = 2 * deepestText

func decodeXML(text []byte, into any) error {
	p, _ := targetOf(into)
	text, err := textBody(text, "XML")
	if text = bytes.TrimSpace(text); err != nil || len(text) == 0 {
		return err
	}
	r := xmlReader{tokens: xml.NewDecoder(bytes.NewReader(text)), out: make([]byte, 0, len(text)/2)}
	if err := r.document(p.shape); err != nil {
		return err
	}
	switch r.out[0] {
	case 'n':
		return nil
	case '"':
		return fault.New(fault.Serialization, "The body must be elements in XML, but holds '%s'", shown(string(r.out[1:len(r.out)-1])))
	}
	return DecodeJSON(r.out, into)
}

// xmlReader turns XML into JSON of a shape. Names are read in any case and any
// namespace.
type xmlReader struct {
	tokens *xml.Decoder
	out    []byte
	// text is what was read inside the open elements.
	text  []byte
	depth int
	// member is the outermost member being read.
	member string
}

func (r *xmlReader) document(s *shape) error {
	for rooted := false; ; {
		token, err := r.next()
		switch token := token.(type) {
		case xml.StartElement:
			if rooted {
				return r.invalid("it goes on behind its end")
			}
			rooted = true
			err = r.element(token, s)
		case xml.CharData:
			if len(bytes.TrimSpace(token)) > 0 {
				return r.invalid("text outside of elements")
			}
		}
		switch {
		case err == io.EOF && rooted:
			return nil
		case err == io.EOF:
			return r.invalid("it has no element")
		case err != nil:
			return err
		}
	}
}

// next gives the next start, end or text.
func (r *xmlReader) next() (xml.Token, error) {
	for {
		begin := r.tokens.InputOffset()
		token, err := r.tokens.Token()
		switch token := token.(type) {
		case xml.Directive:
			return nil, r.invalid("a document type")
		case xml.ProcInst:
			if token.Target != "xml" || begin > 0 {
				return nil, r.invalid("a processing instruction")
			}
			continue
		case xml.Comment:
			continue
		}
		var syntax *xml.SyntaxError
		switch {
		case err == io.EOF:
			return nil, err
		case errors.As(err, &syntax):
			return nil, r.invalid(syntax.Msg)
		case err != nil:
			return nil, r.invalid("it is not in UTF-8")
		}
		return token, nil
	}
}

func (r *xmlReader) invalid(problem string) error {
	line, column := r.tokens.InputPos()
	return fault.New(fault.Serialization, "The body is not valid XML at line %d, column %d: %s", line, column, shown(problem))
}

// contents is how the inside of an element is read.
type contents uint8

const (
	asScalar contents = iota
	asObject
	asMap
	asList
	// asFound reads what nothing describes by what is found inside.
	asFound
	asLiteral
)

func contentsOf(start xml.StartElement, s *shape) contents {
	if s != nil {
		switch s.kind {
		case schema.Object:
			return asObject
		case schema.Map:
			return asMap
		case schema.List:
			return asList
		case schema.Any:
		default:
			return asScalar
		}
	}
	_, name, found := strings.Cut(instance(start, "type"), ":")
	if !found {
		name = instance(start, "type")
	}
	switch name {
	case "boolean", "byte", "short", "int", "long", "float", "double", "decimal", "integer":
		return asLiteral
	}
	switch {
	case strings.Contains(name, keyValueOf):
		return asMap
	case strings.HasPrefix(name, "ArrayOf"):
		return asList
	}
	return asFound
}

// instance gives an attribute of the schema instance, in any namespace.
func instance(start xml.StartElement, name string) string {
	for _, a := range start.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// element appends the JSON of an element whose start was read.
func (r *xmlReader) element(start xml.StartElement, s *shape) error {
	if r.depth++; r.depth > deepestElement {
		return tooDeep(cut(r.member, longestPath))
	}
	defer func() { r.depth-- }()
	switch instance(start, "nil") {
	case "true", "1":
		r.out = append(r.out, "null"...)
		return r.skip()
	}
	return r.inside(s, contentsOf(start, s))
}

// skip moves over the rest of an element.
func (r *xmlReader) skip() error {
	for open := 1; open > 0; {
		token, err := r.next()
		if err != nil {
			return r.unfinished(err)
		}
		switch token.(type) {
		case xml.StartElement:
			open++
		case xml.EndElement:
			open--
		}
	}
	return nil
}

func (r *xmlReader) unfinished(err error) error {
	if err == io.EOF {
		return r.invalid("it ends inside an element")
	}
	return err
}

// inside appends the JSON of what is inside an element.
func (r *xmlReader) inside(s *shape, as contents) error {
	base := len(r.text)
	for n := 0; ; {
		token, err := r.next()
		if err != nil {
			return r.unfinished(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			r.text = append(r.text, token...)
		case xml.StartElement:
			if n == 0 {
				as = as.holding(token)
				r.out = append(r.out, as.mark())
			} else {
				r.out = append(r.out, ',')
			}
			n++
			if err := r.child(token, s, as); err != nil {
				return err
			}
		case xml.EndElement:
			text := r.text[base:]
			r.text = r.text[:base]
			if n == 0 {
				r.leaf(s, as, text)
				return nil
			}
			if len(bytes.TrimSpace(text)) > 0 {
				return r.invalid("text beside elements")
			}
			r.out = append(r.out, as.mark()+2) // the end marks follow at this distance
			return nil
		}
	}
}

// holding tells how contents are read that turn out to hold elements.
func (as contents) holding(first xml.StartElement) contents {
	switch {
	case as == asObject, as == asMap, as == asList:
		return as
	case isEntry(first):
		return asMap
	case first.Name.Local == anyType:
		return asList
	}
	return asObject
}

// isEntry tells whether an element is an entry of a map with a key and a value.
func isEntry(start xml.StartElement) bool {
	name := start.Name.Local
	return len(name) > len(keyValueOf) && strings.EqualFold(name[:len(keyValueOf)], keyValueOf)
}

func (as contents) mark() byte {
	if as == asList {
		return '['
	}
	return '{'
}

func (r *xmlReader) child(start xml.StartElement, s *shape, as contents) error {
	switch {
	case as == asList:
		var elem *shape
		if s != nil && s.kind == schema.List {
			elem = s.elem
		}
		return r.element(start, elem)
	case as == asMap && isEntry(start):
		return r.entry(s.below(nil))
	}
	name := memberName(start.Name.Local)
	if s != nil && s.kind == schema.Object {
		// Documents are kept as they come, so names must be those declared.
		name = s.declared([]byte(name))
	}
	if r.depth == 1 {
		r.member = name
	}
	r.out = append(appendString(r.out, name), ':')
	return r.element(start, s.below([]byte(name)))
}

// entry appends the JSON of an entry of a map: a key, then a value.
func (r *xmlReader) entry(value *shape) error {
	key, done := false, false
	for {
		token, err := r.next()
		if err != nil {
			return r.unfinished(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch {
			case !key && strings.EqualFold(token.Name.Local, "Key"):
				key = true
				err = r.key()
			case key && !done && strings.EqualFold(token.Name.Local, "Value"):
				done = true
				err = r.element(token, value)
			default:
				err = r.invalid("an entry that is not a key and a value")
			}
			if err != nil {
				return err
			}
		case xml.EndElement:
			switch {
			case !key:
				return r.invalid("an entry without a key")
			case !done:
				r.out = append(r.out, "null"...)
			}
			return nil
		}
	}
}

func (r *xmlReader) key() error {
	base := len(r.text)
	for {
		token, err := r.next()
		if err != nil {
			return r.unfinished(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			r.text = append(r.text, token...)
		case xml.StartElement:
			return r.invalid("an element inside a key")
		case xml.EndElement:
			r.out = append(appendString(r.out, r.text[base:]), ':')
			r.text = r.text[:base]
			return nil
		}
	}
}

// leaf appends the JSON of an element without elements.
func (r *xmlReader) leaf(s *shape, as contents, text []byte) {
	trimmed := bytes.TrimSpace(text)
	switch {
	case as == asScalar:
		r.out = appendLeaf(r.out, s, text)
	case len(trimmed) == 0 && (as == asList || as == asObject || as == asMap):
		r.out = append(r.out, as.mark(), as.mark()+2)
	case as == asLiteral:
		r.out = appendUndescribed(r.out, trimmed, false)
	default:
		r.out = appendString(r.out, text)
	}
}
