package wire

import (
	"bytes"
	"strings"

	"evovoice/host/schema"
)

// CSV writes one row for an object and a row for each element of a list, below
// a row of names. Nested values are JSV. It reads one object: a row of names
// and a row of values.
var CSV = &Format{
	Name: "csv", ContentType: "text/csv",
	MediaTypes: []string{"text/csv"},
	Decode:     decodeCSV,
	Append: func(dst []byte, v any, options Options) ([]byte, error) {
		return appendVia(dst, v, encoding{}, options, writeCSV)
	},
	write: writeCSV,
}

func writeCSV(dst []byte, s *scratch, at spot, _ Options) []byte {
	w := csvWriter{textWriter: textWriter{tape: &s.tape, jsv: true, out: s.text}, out: dst, cells: s.places}
	w.table(at)
	s.text, s.places = w.textWriter.out, w.cells
	return w.out
}

// csvWriter writes the values of a tape as CSV. Nested values are put together
// by the textWriter.
type csvWriter struct {
	textWriter
	out []byte
	// cells are the nodes of a row's values by member, or 0 for none.
	cells []int
	// column counts the cells of the row being written.
	column int
}

func (w *csvWriter) table(at spot) {
	list, elem := w.rows(at)
	switch {
	case elem.kind() == schema.Object:
		w.header(elem)
		if list < 0 {
			w.row(0, elem)
			return
		}
		for k := list + 1; k < w.nodes[list].next; k = w.nodes[k].next {
			w.row(k, elem)
		}
	case list >= 0:
		for k := list + 1; k < w.nodes[list].next; k = w.nodes[k].next {
			w.cell(k, elem)
			w.endRow()
		}
	case w.nodes[0].kind == '{':
		w.entries(elem)
	case !w.isNull(0):
		w.cell(0, elem)
		w.endRow()
	}
}

// rows finds the list whose elements are the rows, or gives -1 where the value
// itself is the only one.
func (w *csvWriter) rows(at spot) (list int, row spot) {
	switch {
	case w.nodes[0].kind == '[':
		return 0, at.elem()
	case w.nodes[0].kind != '{' || !isListReply(at.shape):
		return -1, at
	}
	items := at.memberAt(0)
	for k := 1; k < w.nodes[0].next; k = w.nodes[k+1].next {
		if m, _ := at.member(w.str(k), 0); m == 0 && !w.isNull(k+1) {
			return k + 1, items.elem()
		}
	}
	return w.addEmptyList(), items.elem()
}

// addEmptyList stands for the items of a list reply that has none.
func (w *csvWriter) addEmptyList() int {
	at := len(w.nodes)
	w.nodes = append(w.nodes, node{kind: '[', next: at + 1})
	return at
}

// isListReply tells whether an object is a list of objects with nothing but
// numbers, texts, truth values and a status about it.
func isListReply(s *shape) bool {
	if s == nil || s.kind != schema.Object || len(s.members) == 0 {
		return false
	}
	first := s.members[0].shape
	if first.kind != schema.List || first.elem.kind != schema.Object {
		return false
	}
	for _, m := range s.members[1:] {
		switch m.shape.kind {
		case schema.List, schema.Map, schema.Object, schema.Any:
			if m.name != statusMember {
				return false
			}
		}
	}
	return true
}

func (w *csvWriter) header(at spot) {
	var room [64]byte
	for _, m := range at.shape.columns {
		w.text(appendPascal(room[:0], at.shape.members[m].name))
	}
	w.endRow()
}

// row writes the object at node i, or an empty row for null.
func (w *csvWriter) row(i int, at spot) {
	w.cells = append(w.cells[:0], make([]int, len(at.shape.members))...)
	next := 0
	for k := i + 1; k < w.nodes[i].next; k = w.nodes[k+1].next {
		if m, _ := at.member(w.str(k), next); m >= 0 {
			w.cells[m] = k + 1
			next = m + 1
		}
	}
	for _, m := range at.shape.columns {
		if w.cells[m] == 0 {
			w.text(nil)
			continue
		}
		w.cell(w.cells[m], at.memberAt(m))
	}
	w.endRow()
}

// entries writes what has no declared members: a column for each key.
func (w *csvWriter) entries(at spot) {
	for k := 1; k < w.nodes[0].next; k = w.nodes[k+1].next {
		w.text(w.str(k))
	}
	w.endRow()
	for k := 1; k < w.nodes[0].next; k = w.nodes[k+1].next {
		_, below := at.member(w.str(k), 0)
		w.cell(k+1, below)
	}
	w.endRow()
}

// cell writes the value at node i.
func (w *csvWriter) cell(i int, at spot) {
	w.textWriter.out = w.textWriter.out[:0]
	switch kind := at.kind(); {
	case w.isNull(i):
	case w.nodes[i].kind != '"', kind == schema.Any, kind == schema.List:
		w.value(i, at)
	case kind == schema.DateTime && w.date(i, at):
	default:
		w.text(w.str(i))
		return
	}
	w.text(w.textWriter.out)
}

// text writes a cell.
func (w *csvWriter) text(text []byte) {
	if w.column++; w.column > 1 {
		w.out = append(w.out, ',')
	}
	quoted := bytes.ContainsAny(text, "\",\r\n") || len(text) > 0 && (text[0] == '[' || text[0] == '{')
	if quoted {
		w.out = append(w.out, '"')
	}
	if isFormula(text) {
		w.out = append(w.out, '\'')
	}
	if !quoted {
		w.out = append(w.out, text...)
		return
	}
	for _, c := range text {
		if c == '"' {
			w.out = append(w.out, '"')
		}
		w.out = append(w.out, c)
	}
	w.out = append(w.out, '"')
}

func (w *csvWriter) endRow() {
	w.out = append(w.out, "\r\n"...)
	w.column = 0
}

// formulaMarks are what a spreadsheet takes for the beginning of a formula, or
// passes over before one.
const formulaMarks = "=+-@\t\r"

// isFormula tells whether a spreadsheet would run a cell, or would once a
// leading apostrophe is taken off; readers take one off such cells.
func isFormula(text []byte) bool {
	bare := bytes.TrimLeft(text, "'")
	if len(bare) == 0 || strings.IndexByte(formulaMarks, bare[0]) < 0 {
		return false
	}
	var room [32]byte
	return len(normalNumber(room[:0], text)) == 0
}
