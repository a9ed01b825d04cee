package wire

import (
	"bytes"
	"strings"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

// mostColumns bounds the columns of a body in CSV.
const mostColumns = 4096

func decodeCSV(text []byte, into any) error {
	p, _ := targetOf(into)
	text, err := textBody(text, "CSV")
	if err != nil || len(bytes.TrimSpace(text)) == 0 {
		return err
	}
	if p.shape.kind != schema.Object && p.shape.kind != schema.Map {
		return fault.New(fault.Serialization, "A list cannot be read from CSV; send JSON")
	}
	r := csvReader{text: text}
	names, err := r.row()
	if err != nil {
		return err
	}
	values, err := r.row()
	switch {
	case err != nil:
		return err
	case r.pos < len(text):
		return fault.New(fault.Serialization, "The body has more than one row of values; batches are sent as JSON")
	case len(values) == 0:
		return nil
	case len(values) != len(names):
		return fault.New(fault.Serialization, "The body has %d values below %d names", len(values), len(names))
	}
	out, err := rowJSON(p.shape, names, values)
	if err != nil {
		return err
	}
	return DecodeJSON(out, into)
}

// csvReader reads RFC 4180.
type csvReader struct {
	text []byte
	pos  int
}

// row reads the cells of the next line that is not empty.
func (r *csvReader) row() ([][]byte, error) {
	r.blank()
	var cells [][]byte
	for r.pos < len(r.text) {
		cell, err := r.cell()
		if err != nil {
			return nil, err
		}
		if cells = append(cells, undefused(cell)); len(cells) > mostColumns {
			return nil, fault.New(fault.Serialization, "The body has more than %d columns", mostColumns)
		}
		if r.pos == len(r.text) {
			break
		}
		if r.text[r.pos] != ',' {
			r.blank()
			break
		}
		if r.pos++; r.pos == len(r.text) {
			cells = append(cells, nil) // nothing behind the last comma
		}
	}
	return cells, nil
}

// blank moves over line ends.
func (r *csvReader) blank() {
	for r.pos < len(r.text) && (r.text[r.pos] == '\r' || r.text[r.pos] == '\n') {
		r.pos++
	}
}

// cell reads up to a comma or a line end.
func (r *csvReader) cell() ([]byte, error) {
	start := r.pos
	if r.text[start] != '"' {
		for r.pos < len(r.text) && strings.IndexByte(",\r\n", r.text[r.pos]) < 0 {
			r.pos++
		}
		return r.text[start:r.pos], nil
	}
	cell, n := quotedText(r.text[start:])
	r.pos += n
	switch {
	case n == 0:
		return nil, fault.New(fault.Serialization, "The body is not valid CSV at byte %d: it ends inside quotes", len(r.text))
	case r.pos < len(r.text) && strings.IndexByte(",\r\n", r.text[r.pos]) < 0:
		return nil, fault.New(fault.Serialization, "The body is not valid CSV at byte %d: a comma or a new line is expected behind quotes", r.pos)
	}
	return cell, nil
}

// undefused takes the apostrophe off that keeps a spreadsheet from running a
// cell.
func undefused(cell []byte) []byte {
	bare := bytes.TrimLeft(cell, "'")
	if len(bare) < len(cell) && len(bare) > 0 && strings.IndexByte(formulaMarks, bare[0]) >= 0 {
		return cell[1:]
	}
	return cell
}

// rowJSON gives the JSON of a row for an object or map of shape s. Empty cells
// and columns without a member are passed over.
func rowJSON(s *shape, names, values [][]byte) ([]byte, error) {
	out := []byte{'{'}
	for i, name := range names {
		name = bytes.TrimSpace(name)
		below := s.below(name)
		if below == nil || len(values[i]) == 0 {
			continue
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(appendString(out, name), ':')
		cell, err := cellJSON(out, below, values[i])
		switch {
		case err == errNestedJSV:
			return nil, tooDeep(cut(s.declared(name), longestPath))
		case err != nil:
			cell = appendString(out, values[i]) // refused by its path
		}
		out = cell
	}
	return append(out, '}'), nil
}

func cellJSON(dst []byte, s *shape, cell []byte) ([]byte, error) {
	j := jsv{out: dst}
	trimmed := bytes.TrimSpace(cell)
	switch {
	case s.kind == schema.List:
		return j.spelled(s, cell, bytes.HasPrefix(trimmed, []byte("[")))
	case s.kind == schema.Any, (s.kind == schema.Object || s.kind == schema.Map) && bytes.HasPrefix(trimmed, []byte("{")):
		return j.spelled(s, cell, true)
	}
	return appendString(dst, cell), nil
}
