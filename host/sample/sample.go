// Package sample makes example bodies out of type descriptions, for pages that
// show how a call looks. Bodies follow the ServiceStack 6.4 layout and show the
// earliest schema generation. It writes JSON only and refuses to look at values:
// two calls for one type give the same bytes.
package sample

import (
	"slices"
	"strconv"

	"evovoice/host/schema"
)

// nesting is how many instances of one type may be open inside each other; one
// more is null.
const nesting = 3

// JSON gives the sample body for t: texts are String, numbers 0, lists and maps
// have one entry and enumerations their first member. Members that hold null are
// left out, members of later generations too.
func JSON(t *schema.Type) []byte {
	p := printer{open: map[*schema.Type]int{}}
	p.text(t)
	return p.out
}

// printer appends a sample to out. open counts the instances of each
// constructed type on the way from the root, which itself is not counted.
type printer struct {
	out  []byte
	open map[*schema.Type]int
}

// nested appends a sample of t below the root.
func (p *printer) nested(t *schema.Type) {
	if p.cut(t) {
		p.out = append(p.out, "null"...)
		return
	}
	p.open[t]++
	p.text(t)
	p.open[t]--
}

// cut tells whether one more t would be nested too deeply.
func (p *printer) cut(t *schema.Type) bool { return p.open[t] >= nesting }

func (p *printer) text(t *schema.Type) {
	switch t.Kind {
	case schema.Object:
		p.object(t)
	case schema.Map:
		p.mapping(t)
	case schema.List:
		p.out = append(p.out, '[')
		p.nested(t.Elem)
		p.out = append(p.out, ']')
	case schema.Enum:
		p.out = strconv.AppendQuote(p.out, first(t))
	default:
		p.out = append(p.out, scalar(t.Kind)...)
	}
}

func (p *printer) object(t *schema.Type) {
	p.out = append(p.out, '{')
	start := len(p.out)
	for _, m := range t.AllMembers() {
		if m.Later || p.cut(m.Type) {
			continue
		}
		if len(p.out) > start {
			p.out = append(p.out, ',')
		}
		p.out = strconv.AppendQuote(p.out, m.Name)
		p.out = append(p.out, ':')
		p.nested(m.Type)
	}
	p.out = append(p.out, '}')
}

func (p *printer) mapping(t *schema.Type) {
	p.out = append(p.out, '{')
	if !p.cut(t.Elem) {
		p.out = append(p.out, `"String":`...)
		p.nested(t.Elem)
	}
	p.out = append(p.out, '}')
}

// first is the first member of an enumeration in the earliest generation.
func first(t *schema.Type) string {
	for _, name := range t.EnumMembers {
		if !slices.Contains(t.EnumLater, name) {
			return name
		}
	}
	return ""
}

// scalar is the JSON text of a kind without parts. Numbers and truth values
// show their zero even where they may be null.
func scalar(k schema.Kind) string {
	switch k {
	case schema.Bool:
		return "false"
	case schema.Int, schema.Long, schema.Double:
		return "0"
	case schema.DateTime:
		return `"0001-01-01T00:00:00.0000000Z"`
	case schema.Bytes:
		return `"AA=="` // one zero byte, as a list has one element
	case schema.Any:
		return "{}"
	}
	return `"String"`
}
