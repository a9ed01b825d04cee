package wire

import (
	"bytes"
	"time"
	"unicode/utf8"

	"evovoice/host/schema"
)

// XML follows data contracts: an element of the type's name, in it the members
// by name in alphabetical order. It refuses document types and processing
// instructions. Characters that XML cannot hold are written as U+FFFD.
var XML = &Format{
	Name: "xml", ContentType: "application/xml",
	MediaTypes: []string{"application/xml", "text/xml"},
	Decode:     decodeXML,
	Append: func(dst []byte, v any, options Options) ([]byte, error) {
		return appendVia(dst, v, encoding{nullEntries: true}, options, writeXML)
	},
	write: writeXML,
}

func writeXML(dst []byte, s *scratch, at spot, _ Options) []byte {
	w := xmlWriter{tape: &s.tape, out: dst, places: s.places}
	w.document(at)
	s.places = w.places[:0]
	return w.out
}

// xmlWriter writes the values of a tape as XML.
type xmlWriter struct {
	*tape
	out []byte
	// places are the nodes of the open objects' values by member, 0 for none,
	// those of the outer ones first.
	places []int
}

func (w *xmlWriter) document(at spot) {
	name := anyType
	if at.shape != nil {
		name = rootName(at.shape.typ)
	}
	w.out = append(w.out, `<?xml version="1.0" encoding="utf-8"?><`...)
	w.out = append(w.out, name...)
	w.out = append(w.out, ` xmlns="`+typesNamespace+`" xmlns:i="`+schemaInstance+`"`...)
	w.rest(name, 0, at)
}

// rest writes an element from behind its name on, with the value at node i.
func (w *xmlWriter) rest(name string, i int, at spot) {
	if w.isNull(i) || at.kind() == schema.List && w.nodes[i].kind == '"' && len(w.raw(i)) == 0 {
		w.null()
		return
	}
	if at.kind() == schema.Any {
		w.typeOf(i)
	}
	w.out = append(w.out, '>')
	began := len(w.out)
	switch w.nodes[i].kind {
	case '{':
		w.object(i, at)
	case '[':
		w.list(i, at)
	case '"':
		w.text(i, at)
	default:
		w.out = append(w.out, w.raw(i)...)
	}
	if len(w.out) == began {
		w.out = append(w.out[:began-1], "/>"...)
		return
	}
	w.out = append(w.out, '<', '/')
	w.out = append(w.out, name...)
	w.out = append(w.out, '>')
}

func (w *xmlWriter) null() { w.out = append(w.out, ` i:nil="true"/>`...) }

// typeOf writes the type of a value that nothing describes.
func (w *xmlWriter) typeOf(i int) {
	name := ""
	switch w.nodes[i].kind {
	case '{':
		w.out = append(w.out, ` i:type="ArrayOf`+keyValueOf+`stringanyType"`...)
		return
	case '[':
		w.out = append(w.out, ` i:type="ArrayOfanyType"`...)
		return
	case '"':
		name = "string"
	case 't', 'f':
		name = "boolean"
	default:
		name = "double"
		if _, verdict := integer(w.raw(i)); verdict == fits && !bytes.ContainsAny(w.raw(i), ".eE") {
			name = "long"
		}
	}
	w.out = append(w.out, ` i:type="x:`+name+`" xmlns:x="`+schemaNamespace+`"`...)
}

func (w *xmlWriter) element(name string, i int, at spot) {
	w.out = append(w.out, '<')
	w.out = append(w.out, name...)
	w.rest(name, i, at)
}

func (w *xmlWriter) object(i int, at spot) {
	if at.kind() != schema.Object {
		w.entries(i, at)
		return
	}
	base, next := len(w.places), 0
	w.places = append(w.places, make([]int, len(at.shape.members))...)
	undeclared := false
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k+1].next {
		m, _ := at.member(w.str(k), next)
		if m < 0 {
			undeclared = true
			continue
		}
		w.places[base+m] = k + 1
		next = m + 1
	}
	for _, m := range at.shape.alphabetical {
		w.member(w.places[base+m], at, m)
	}
	w.places = w.places[:base]
	if undeclared {
		w.undeclared(i, at)
	}
}

// member writes the value at node i, 0 for none, as member m. In a document it
// makes a difference whether null was sent.
func (w *xmlWriter) member(i int, at spot, m int) {
	if i == 0 && (at.plan == nil || at.shape.members[m].added) {
		return
	}
	var room [64]byte
	name := string(appendPascal(room[:0], at.shape.members[m].name))
	if i > 0 {
		w.element(name, i, at.memberAt(m))
		return
	}
	w.out = append(w.out, '<')
	w.out = append(w.out, name...)
	w.null()
}

func (w *xmlWriter) undeclared(i int, at spot) {
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k+1].next {
		if m, below := at.member(w.str(k), 0); m < 0 {
			w.element(string(appendElementName(nil, w.str(k))), k+1, below)
		}
	}
}

// entries writes a map.
func (w *xmlWriter) entries(i int, at spot) {
	name := keyValueOf + "string" + anyType
	if at.kind() == schema.Map {
		name = entryName(at.shape.elem.typ)
	}
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k+1].next {
		w.out = append(w.out, '<')
		w.out = append(w.out, name...)
		w.out = append(w.out, "><Key>"...)
		w.out = appendXMLText(w.out, w.str(k))
		w.out = append(w.out, "</Key>"...)
		w.element("Value", k+1, at.elem())
		w.out = append(w.out, '<', '/')
		w.out = append(w.out, name...)
		w.out = append(w.out, '>')
	}
}

func (w *xmlWriter) list(i int, at spot) {
	name, elem := anyType, at.elem()
	if elem.shape != nil {
		name = xmlName(elem.shape.typ)
	}
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k].next {
		w.element(name, k, elem)
	}
}

func (w *xmlWriter) text(i int, at spot) {
	text := w.str(i)
	if at.kind() == schema.DateTime && at.plan != nil {
		if t, ok := moment(string(text)); ok {
			w.out = t.AppendFormat(w.out, time.RFC3339Nano)
			return
		}
	}
	w.out = appendXMLText(w.out, text)
}

// appendXMLText appends text for the inside of an element. XML 1.0 sections
// 2.2 and 2.11: readers turn carriage returns into line feeds unless escaped.
func appendXMLText(dst, text []byte) []byte {
	start := 0
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[i:])
		}
		replaced := ""
		switch {
		case r == '&':
			replaced = "&amp;"
		case r == '<':
			replaced = "&lt;"
		case r == '>':
			replaced = "&gt;"
		case r == '\r':
			replaced = "&#xD;"
		case r < ' ' && r != '\t' && r != '\n', r == 0xfffe, r == 0xffff:
			replaced = "\ufffd"
		}
		if replaced != "" {
			dst = append(append(dst, text[start:i]...), replaced...)
			start = i + n
		}
		i += n
	}
	return append(dst, text[start:]...)
}
