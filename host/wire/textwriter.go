package wire

import (
	"bytes"
	"strconv"
	"strings"

	"evovoice/host/schema"
)

// textWriter writes the values of a tape as JSON in the variation of its
// options, or as JSV.
type textWriter struct {
	*tape
	options Options
	jsv     bool
	out     []byte
	// level counts the open objects and lists of indented text.
	level int
}

func writeJSON(dst []byte, s *scratch, at spot, options Options) []byte {
	w := textWriter{tape: &s.tape, options: options, out: dst}
	w.value(0, at)
	return w.out
}

func writeJSV(dst []byte, s *scratch, at spot, options Options) []byte {
	w := textWriter{tape: &s.tape, options: options, jsv: true, out: dst}
	w.value(0, at)
	return w.out
}

// value writes the value at node i.
func (w *textWriter) value(i int, at spot) {
	switch kind := w.nodes[i].kind; {
	case kind == '{':
		w.object(i, at)
	case kind == '[':
		w.list(i, at)
	case kind == '"':
		w.text(i, at)
	case !w.jsv:
		w.out = append(w.out, w.raw(i)...)
	case at.kind() == schema.String:
		// The word null would be a text, and true is one as it was sent.
		if kind != 'n' {
			w.out = append(w.out, w.raw(i)...)
		}
	case kind == 't':
		w.out = append(w.out, "True"...)
	case kind == 'f':
		w.out = append(w.out, "False"...)
	default:
		w.out = append(w.out, w.raw(i)...)
	}
}

func (w *textWriter) object(i int, at spot) {
	w.out = append(w.out, '{')
	w.level++
	written, next := 0, 0
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k+1].next {
		m, below := at.member(w.str(k), next)
		if m >= next {
			written = w.absent(at, next, m, written)
			next = m + 1
		}
		if w.leavesOut(k+1, at, m, below) {
			continue
		}
		w.separate(written)
		written++
		w.name(k, at, m)
		w.value(k+1, below)
	}
	if at.plan != nil {
		written = w.absent(at, next, len(at.plan.members), written)
	}
	w.end(written, '}')
}

// absent writes null for the members from first up to last where options ask
// for it. Values that are not written are null: all others have a text.
func (w *textWriter) absent(at spot, first, last, written int) int {
	if !w.options.Nulls || at.plan == nil {
		return written
	}
	for m := first; m < last; m++ {
		w.separate(written)
		written++
		w.declared(at.plan.members[m].name)
		if !w.jsv || at.memberAt(m).kind() != schema.String {
			w.out = append(w.out, "null"...)
		}
	}
	return written
}

// leavesOut tells whether the value at node i is not written as member m.
func (w *textWriter) leavesOut(i int, at spot, m int, below spot) bool {
	if at.plan == nil {
		return w.jsv && w.isNull(i) && below.kind() == schema.String
	}
	if m < 0 || at.plan.members[m].plan.form == formPointer {
		return false
	}
	if below.kind() == schema.Enum {
		return w.options.NoDefaultEnums && string(w.raw(i)) == below.shape.typ.EnumMembers[0]
	}
	return w.options.NoDefaults && isDefault(below.kind(), w.raw(i))
}

// isDefault tells whether text is what a plain value begins with.
func isDefault(kind schema.Kind, text []byte) bool {
	switch kind {
	case schema.Bool:
		return string(text) == "false"
	case schema.Int, schema.Long, schema.Double:
		return string(text) == "0" || string(text) == "-0"
	case schema.DateTime:
		return string(text) == "0001-01-01T00:00:00.0000000Z"
	}
	return false
}

// name writes the name at node k, which is that of member m, with a colon.
func (w *textWriter) name(k int, at spot, m int) {
	switch {
	case m >= 0 && w.options.Names != NamesDeclared:
		w.declared(at.shape.members[m].name)
		return
	case w.jsv:
		w.out = appendMarked(w.out, w.str(k), false)
	default:
		w.out = append(w.out, '"')
		w.out = append(w.out, w.raw(k)...)
		w.out = append(w.out, '"')
	}
	w.colon()
}

func (w *textWriter) declared(name string) {
	if !w.jsv {
		w.out = append(w.out, '"')
	}
	w.out = w.options.Names.append(w.out, name)
	if !w.jsv {
		w.out = append(w.out, '"')
	}
	w.colon()
}

func (w *textWriter) colon() {
	w.out = append(w.out, ':')
	if w.indents() {
		w.out = append(w.out, ' ')
	}
}

func (w *textWriter) list(i int, at spot) {
	w.out = append(w.out, '[')
	w.level++
	elem := at.elem()
	written := 0
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k].next {
		w.separate(written)
		written++
		if w.jsv && w.isNull(k) && elem.kind() == schema.String {
			w.out = append(w.out, `""`...) // nothing would be no element
			continue
		}
		w.value(k, elem)
	}
	w.end(written, ']')
}

// indents tells whether lines are broken. In JSV white space may be text.
func (w *textWriter) indents() bool { return w.options.Indent && !w.jsv }

func (w *textWriter) separate(written int) {
	if written > 0 {
		w.out = append(w.out, ',')
	}
	w.line()
}

func (w *textWriter) end(written int, mark byte) {
	if w.level--; written > 0 {
		w.line()
	}
	w.out = append(w.out, mark)
}

func (w *textWriter) line() {
	if !w.indents() {
		return
	}
	w.out = append(w.out, '\n')
	for range w.level {
		w.out = append(w.out, "    "...)
	}
}

// text writes a text that may stand for a value of another kind.
func (w *textWriter) text(i int, at spot) {
	switch kind := at.kind(); {
	case kind == schema.Enum && w.options.EnumNumbers:
		text := string(w.str(i))
		for n, name := range at.shape.typ.EnumMembers {
			if strings.EqualFold(name, text) {
				w.out = strconv.AppendInt(w.out, int64(n), 10)
				return
			}
		}
	case kind == schema.DateTime && w.date(i, at):
		return
	}
	if w.jsv {
		w.out = appendMarked(w.out, w.str(i), at.kind() == schema.Any)
		return
	}
	w.out = append(w.out, '"')
	w.out = append(w.out, w.raw(i)...)
	w.out = append(w.out, '"')
}

// date writes a time unless it stays as it is, which it tells.
func (w *textWriter) date(i int, at spot) bool {
	short := w.options.Dates == DateNative
	if short && (!w.jsv || at.plan == nil) {
		return false
	}
	t, ok := moment(string(w.str(i)))
	if !ok {
		return false
	}
	var room [48]byte
	text := room[:0]
	if short {
		text = appendShortDate(text, t)
	} else {
		text = w.options.appendDate(text, t)
	}
	switch {
	case w.options.Dates.isNumber() || w.jsv && bytes.IndexByte(text, ',') < 0:
		// A colon inside a time is no mark: it ends at a comma or a brace.
		w.out = append(w.out, text...)
	case w.jsv:
		w.out = appendMarked(w.out, text, false)
	default:
		text = bytes.ReplaceAll(text, []byte("/"), []byte(`\/`))
		w.out = append(w.out, '"')
		w.out = append(w.out, text...)
		w.out = append(w.out, '"')
	}
	return true
}

// marks are the bytes that a text in JSV needs quotes for.
var marks = bytesOf("\",:{}[]\r\n")

// bytesOf gives a table that is true at the bytes of set.
func bytesOf(set string) (table [256]bool) {
	for _, c := range []byte(set) {
		table[c] = true
	}
	return table
}

// appendMarked appends a text in JSV, in quotes where it needs them: for marks,
// for white space at its ends, where it is empty, and where nothing describes it
// and it would read as a value of another kind.
func appendMarked(dst, text []byte, undescribed bool) []byte {
	if !needsQuotes(text) && !(undescribed && isLiteral(text)) {
		return append(dst, text...)
	}
	dst = append(dst, '"')
	for _, c := range text {
		if c == '"' {
			dst = append(dst, '"')
		}
		dst = append(dst, c)
	}
	return append(dst, '"')
}

func needsQuotes(text []byte) bool {
	for _, c := range text {
		if marks[c] {
			return true
		}
	}
	return len(text) == 0 || len(bytes.TrimSpace(text)) < len(text)
}

// isLiteral tells whether bare text is a number, a truth value or null where
// nothing describes it.
func isLiteral(text []byte) bool {
	switch string(text) {
	case "null", "true", "false", "True", "False":
		return true
	}
	return numberLength(text) == len(text)
}
