package wire

import (
	"bytes"
	"encoding/json"
	"errors"

	"evovoice/host/schema"
)

// Reasons why text in JSV has no JSON.
var (
	errNotJSV    = errors.New("wire: the text is not JSV")
	errNestedJSV = errors.New("wire: the text is nested too deep")
)

// mostJSVLevels keeps the stack small. What JSV nests, its JSON nests as deep,
// so that the reader of the JSON applies the narrower limits.
const mostJSVLevels = deepest + deepestDocument

// jsv turns JSV, which is JSON with quotes only where a text has marks in it,
// into JSON of a shape. Quotes inside quoted text are doubled. Texts become
// numbers or truth values where the shape has them; what does not fit is left
// as text for the reader of the JSON to refuse by its path.
type jsv struct {
	text  []byte
	pos   int
	out   []byte
	depth int
	// member is the outermost member being read.
	member []byte
}

// listJSON appends the JSON of a list of shape s that text spells: in JSON, in
// JSV, or as bare elements with commas between them.
func listJSON(dst []byte, s *shape, text []byte) ([]byte, error) {
	return (&jsv{out: dst}).whole(s, text)
}

// objectJSON appends the JSON of an object or map of shape s that text spells
// in JSON or JSV. Other text becomes a JSON string.
func objectJSON(dst []byte, s *shape, text []byte) ([]byte, error) {
	if trimmed := bytes.TrimSpace(text); len(trimmed) == 0 || trimmed[0] != '{' {
		return appendString(dst, text), nil
	}
	return (&jsv{out: dst}).whole(s, text)
}

// whole turns all of text, which is a list or begins with a brace.
func (j *jsv) whole(s *shape, text []byte) ([]byte, error) {
	trimmed := bytes.TrimSpace(text)
	enclosed := len(trimmed) > 0 && (trimmed[0] == '[' || trimmed[0] == '{' && s.kind != schema.List)
	if enclosed && json.Valid(trimmed) {
		return append(j.out, trimmed...), nil
	}
	return j.spelled(s, text, enclosed)
}

// spelled turns all of text, which is in JSV: one value, or the bare elements of
// a list.
func (j *jsv) spelled(s *shape, text []byte, enclosed bool) ([]byte, error) {
	var err error
	if enclosed {
		j.text = bytes.TrimSpace(text)
		err = j.element(s, 0)
	} else {
		j.text = text
		err = j.elements(s, 0)
	}
	if err == nil && j.pos < len(j.text) {
		err = errNotJSV
	}
	return j.out, err
}

func (j *jsv) peek() byte {
	if j.pos < len(j.text) {
		return j.text[j.pos]
	}
	return 0
}

func (j *jsv) space() {
	for j.pos < len(j.text) && isSpace(j.text[j.pos]) {
		j.pos++
	}
}

// element turns one value; a bare one ends before a comma or the end mark.
func (j *jsv) element(s *shape, end byte) error {
	start := j.pos
	j.space()
	switch j.peek() {
	case '{':
		return j.object(s)
	case '[':
		j.pos++
		return j.elements(s, ']')
	case '"':
		text, ok := j.quoted()
		if !ok {
			return errNotJSV
		}
		return j.value(s, text, true)
	}
	// White space in front belongs to a bare text.
	j.pos = start
	return j.value(s, j.bare(end), false)
}

// elements turns a list up to its end mark, or to the end of the text where the
// mark is 0. Nothing between two commas is no element.
func (j *jsv) elements(s *shape, end byte) error {
	if j.depth++; j.depth > mostJSVLevels {
		return errNestedJSV
	}
	var elem *shape
	if s != nil && s.kind == schema.List {
		elem = s.elem
	}
	j.out = append(j.out, '[')
	first := len(j.out)
	for {
		before := len(j.out)
		if before > first {
			j.out = append(j.out, ',')
		}
		if j.empty(end) {
			j.out = j.out[:before]
		} else if err := j.element(elem, end); err != nil {
			return err
		}
		more, err := j.more(end)
		if err != nil {
			return err
		}
		if !more {
			break
		}
	}
	j.out = append(j.out, ']')
	j.depth--
	return nil
}

// empty tells whether the next element is missing.
func (j *jsv) empty(end byte) bool {
	at := j.pos
	j.space()
	if j.pos == len(j.text) || j.text[j.pos] == ',' || isEnd(j.text[j.pos], end) {
		return true
	}
	j.pos = at
	return false
}

// isEnd tells whether c is the end mark; where the text ends the list, none is.
func isEnd(c, end byte) bool { return end != 0 && c == end }

// more moves over a comma or the end mark behind a value.
func (j *jsv) more(end byte) (bool, error) {
	j.space()
	if j.pos == len(j.text) {
		if end == 0 {
			return false, nil
		}
		return false, errNotJSV
	}
	c := j.text[j.pos]
	if c != ',' && !isEnd(c, end) {
		return false, errNotJSV
	}
	j.pos++
	return c == ',', nil
}

func (j *jsv) object(s *shape) error {
	if j.depth++; j.depth > mostJSVLevels {
		return errNestedJSV
	}
	j.pos++
	j.out = append(j.out, '{')
	j.space()
	if j.peek() == '}' {
		j.pos++
		j.out = append(j.out, '}')
		j.depth--
		return nil
	}
	for {
		name, err := j.name()
		if err != nil {
			return err
		}
		if j.depth == 1 {
			j.member = name
		}
		j.out = append(appendString(j.out, name), ':')
		if err := j.element(s.below(name), '}'); err != nil {
			return err
		}
		more, err := j.more('}')
		if err != nil {
			return err
		}
		if !more {
			break
		}
		j.out = append(j.out, ',')
	}
	j.out = append(j.out, '}')
	j.depth--
	return nil
}

// below is the shape of a named member, or nil where none is described.
func (s *shape) below(name []byte) *shape {
	switch {
	case s == nil:
	case s.kind == schema.Map:
		return s.elem
	case s.kind == schema.Object:
		if i := s.find(name, 0); i >= 0 {
			return s.members[i].shape
		}
	}
	return nil
}

// nameEnds are the bytes that a bare name ends before.
var nameEnds = bytesOf(":,{}[]")

// name reads a member's name and the colon behind it.
func (j *jsv) name() ([]byte, error) {
	j.space()
	var name []byte
	if j.peek() == '"' {
		var ok bool
		if name, ok = j.quoted(); !ok {
			return nil, errNotJSV
		}
		j.space()
	} else {
		start := j.pos
		for j.pos < len(j.text) && !nameEnds[j.text[j.pos]] {
			j.pos++
		}
		name = bytes.TrimSpace(j.text[start:j.pos])
	}
	if j.peek() != ':' {
		return nil, errNotJSV
	}
	j.pos++
	return name, nil
}

// quoted reads a text in quotes, with those inside doubled.
func (j *jsv) quoted() ([]byte, bool) {
	text, n := quotedText(j.text[j.pos:])
	j.pos += n
	return text, n > 0
}

// quotedText reads a text in quotes, with those inside doubled, that source
// begins with, and tells its length in source, or 0 where it does not end.
func quotedText(source []byte) (text []byte, n int) {
	doubled := false
	for i := 1; i < len(source); i++ {
		switch {
		case source[i] != '"':
		case i+1 < len(source) && source[i+1] == '"':
			doubled = true
			i++
		case doubled:
			return bytes.ReplaceAll(source[1:i], []byte(`""`), []byte(`"`)), i + 1
		default:
			return source[1:i], i + 1
		}
	}
	return nil, 0
}

// bare reads a text without quotes.
func (j *jsv) bare(end byte) []byte {
	start := j.pos
	for j.pos < len(j.text) && j.text[j.pos] != ',' && !isEnd(j.text[j.pos], end) {
		j.pos++
	}
	return j.text[start:j.pos]
}

// appendUndescribed appends the JSON of a text that nothing describes: bare
// numbers, truth values and null are such, all other text is text.
func appendUndescribed(dst, text []byte, quoted bool) []byte {
	switch {
	case quoted || len(text) == 0 || !isLiteral(text):
		return appendString(dst, text)
	case text[0] == 'T' || text[0] == 'F':
		return append(append(dst, text[0]+('a'-'A')), text[1:]...)
	}
	return append(dst, text...)
}

// value appends the JSON of a text. Nothing, and the bare word null, are null for
// all but texts.
func (j *jsv) value(s *shape, text []byte, quoted bool) error {
	if s == nil || s.kind == schema.Any {
		j.out = appendUndescribed(j.out, text, quoted)
		return nil
	}
	trimmed := bytes.TrimSpace(text)
	switch {
	case s.kind != schema.String && !quoted && string(trimmed) == "null":
		j.out = append(j.out, "null"...)
	case s.kind == schema.List && len(trimmed) > 0:
		return j.list(s, text)
	default:
		j.out = appendLeaf(j.out, s, text)
	}
	return nil
}

// appendLeaf appends the JSON of a text for a value of shape s. Nothing is null
// for all but texts.
func appendLeaf(dst []byte, s *shape, text []byte) []byte {
	if s.kind == schema.String {
		return appendString(dst, text)
	}
	trimmed := bytes.TrimSpace(text)
	if len(trimmed) == 0 {
		return append(dst, "null"...)
	}
	return appendConverted(dst, s, text, trimmed)
}

// list turns a text that stands where a list belongs.
func (j *jsv) list(s *shape, text []byte) error {
	if j.depth++; j.depth > mostJSVLevels {
		return errNestedJSV
	}
	inner := jsv{out: j.out, depth: j.depth}
	out, err := inner.whole(s, text)
	j.out = out
	j.depth--
	return err
}

// appendConverted appends a scalar in the JSON of its kind, or as text where it
// does not fit.
func appendConverted(dst []byte, s *shape, text, trimmed []byte) []byte {
	var v scalar
	if s.kind == schema.Object || s.kind == schema.Map {
		return appendString(dst, text)
	}
	if _, problem := v.fromText(s, text); problem != "" {
		return appendString(dst, text)
	}
	switch s.kind {
	case schema.Bool:
		if v.truth {
			return append(dst, "true"...)
		}
		return append(dst, "false"...)
	case schema.Int, schema.Long, schema.Double:
		return normalNumber(dst, trimmed)
	case schema.Enum:
		return appendString(dst, v.name)
	}
	return appendString(dst, trimmed)
}
