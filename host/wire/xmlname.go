package wire

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"evovoice/host/schema"
)

// Namespaces of XML: that of our types, and those of xsi:nil and of scalars.
const (
	typesNamespace  = "http://schemas.servicestack.net/types"
	schemaInstance  = "http://www.w3.org/2001/XMLSchema-instance"
	schemaNamespace = "http://www.w3.org/2001/XMLSchema"
)

// alphabetical gives members, which are all those of t in wire order, in the
// order that data contracts have in XML: the topmost base first, by name in each.
func alphabetical(t *schema.Type, members []*schema.Member) []int {
	var order []int
	if t.Base != nil {
		for _, i := range alphabetical(t.Base, members[len(t.Members):]) {
			order = append(order, i+len(t.Members))
		}
	}
	own := make([]int, len(t.Members))
	for i := range own {
		own[i] = i
	}
	slices.SortFunc(own, func(a, b int) int {
		return strings.Compare(pascal(members[a].Name), pascal(members[b].Name))
	})
	return append(order, own...)
}

func pascal(name string) string { return string(appendPascal(nil, name)) }

var xmlNames sync.Map // *schema.Type to string

// xmlName is the name of elements that hold a value of t in a list, and of t
// inside names of generic types.
func xmlName(t *schema.Type) string {
	if found, ok := xmlNames.Load(t); ok {
		return found.(string)
	}
	name := newXMLName(t)
	xmlNames.Store(t, name)
	return name
}

func newXMLName(t *schema.Type) string {
	switch t.Kind {
	case schema.String:
		return "string"
	case schema.Bool:
		return "boolean"
	case schema.Int:
		return "int"
	case schema.Long:
		return "long"
	case schema.Double:
		return "double"
	case schema.DateTime:
		return "dateTime"
	case schema.Bytes:
		return "base64Binary"
	case schema.Any:
		return anyType
	case schema.List:
		return "ArrayOf" + xmlName(t.Elem)
	case schema.Map:
		if t.Name == "" {
			return "ArrayOf" + entryName(t.Elem)
		}
	}
	name := pascal(t.Name)
	for i, arg := range t.Args {
		if i == 0 {
			name += "Of"
		}
		name += xmlName(arg)
	}
	return name
}

const anyType = "anyType"

// entryName is the name of elements that hold an entry of a map.
func entryName(value *schema.Type) string { return keyValueOf + "string" + xmlName(value) }

const keyValueOf = "KeyValueOf"

// statusMember tells in a reply why a call failed.
const statusMember = "responseStatus"

// rootName is the name of the outermost element. An object with nothing but a
// status is an error whatever Go calls it.
func rootName(t *schema.Type) string {
	if t.Kind == schema.Object && t.Base == nil && len(t.Members) == 1 && t.Members[0].Name == statusMember {
		return "ErrorResponse"
	}
	return xmlName(t)
}

// appendElementName appends the name of an element for a member that is not
// declared. What may not stand in a name becomes _xHHHH_, as data contracts
// have it; nothing at all becomes _x_.
func appendElementName(dst, name []byte) []byte {
	if len(name) == 0 {
		return append(dst, "_x_"...)
	}
	for i := 0; i < len(name); {
		r, n := utf8.DecodeRune(name[i:])
		switch {
		case r == '_' && !(i+1 < len(name) && name[i+1] == 'x'),
			'a' <= r && r <= 'z', 'A' <= r && r <= 'Z',
			i > 0 && ('0' <= r && r <= '9' || r == '-' || r == '.'):
			dst = append(dst, byte(r))
		case r > 0xffff:
			dst = fmt.Appendf(dst, "_x%08X_", r)
		default:
			dst = fmt.Appendf(dst, "_x%04X_", r)
		}
		i += n
	}
	return dst
}

// memberName gives the name that an element's name stands for.
func memberName(element string) string {
	if !strings.Contains(element, "_x") {
		return element
	}
	if element == "_x_" {
		return ""
	}
	var b strings.Builder
	for {
		plain, rest, found := strings.Cut(element, "_x")
		b.WriteString(plain)
		if !found {
			return b.String()
		}
		r, n := escapedRune(rest)
		if n == 0 {
			b.WriteString("_x")
		} else {
			b.WriteRune(r)
		}
		element = rest[n:]
	}
}

// escapedRune reads the digits and the underscore behind _x, and tells their
// length or 0.
func escapedRune(text string) (rune, int) {
	digits, _, found := strings.Cut(text[:min(len(text), 9)], "_")
	if !found || len(digits) != 4 && len(digits) != 8 {
		return 0, 0
	}
	r, err := strconv.ParseUint(digits, 16, 31)
	if err != nil || !utf8.ValidRune(rune(r)) {
		return 0, 0
	}
	return rune(r), len(digits) + 1
}
