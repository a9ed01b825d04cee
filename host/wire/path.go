package wire

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

const (
	// mostFields bounds the field errors of one call.
	mostFields = 20
	// deepest bounds the nesting of ordinary members, of one type inside
	// itself, and of JSON that no type describes.
	deepest = 64
	// deepestDocument bounds all nesting in a document. It lets several types
	// that contain each other reach their own limits, and keeps the stack small.
	deepestDocument = 1024
	// longestPath and longestShown cut, in bytes and characters, what an error
	// repeats of the text that was sent.
	longestPath  = 1024
	longestShown = 40
)

// errEnough stops reading when there are as many field errors as one reply tells.
var errEnough = errors.New("wire: enough field errors")

// level is one open object, map or list on the way to the value being read.
type level struct {
	// shape is nil for JSON that no type describes.
	shape *shape
	// open counts the open levels of this shape, itself included.
	open int
	// name is the declared name of the current member, key the name as sent of
	// one that is not declared; index counts the elements of a list.
	name  string
	key   []byte
	index int
	list  bool
}

// enter opens a level for the value at the reading position.
func (d *decoder) enter(s *shape, list bool) error {
	open := 1
	if d.inDocument {
		if s == nil || s.kind == schema.Any {
			d.undescribed++
		} else if s.recursive {
			open = d.openOf(s) + 1
		}
		if open > deepest || d.undescribed > deepest || len(d.levels)-d.documentBase >= deepestDocument {
			return d.tooDeep()
		}
	} else if len(d.levels) >= deepest {
		return d.tooDeep()
	}
	d.levels = append(d.levels, level{shape: s, open: open, list: list, index: -1})
	return nil
}

// openOf counts the open levels of s in the document.
func (d *decoder) openOf(s *shape) int {
	for i := len(d.levels) - 1; i >= d.documentBase; i-- {
		if d.levels[i].shape == s {
			return d.levels[i].open
		}
	}
	return 0
}

func (d *decoder) leave() {
	last := d.top()
	if d.inDocument && (last.shape == nil || last.shape.kind == schema.Any) {
		d.undescribed--
	}
	*last = level{}
	d.levels = d.levels[:len(d.levels)-1]
}

func (d *decoder) top() *level { return &d.levels[len(d.levels)-1] }

func (d *decoder) tooDeep() error { return tooDeep(d.path()) }

// tooDeep is the error for the value at a path, or for the body where it is
// empty.
func tooDeep(path string) error {
	if path == "" {
		return fault.New(fault.Depth, "The body is nested too deep")
	}
	return fault.OnField(fault.Depth, path, "'%s' is nested more than %d levels deep", shown(path), deepest)
}

// path is the wire path of the value being read.
func (d *decoder) path() string {
	var b strings.Builder
	for i := range d.levels {
		l := &d.levels[i]
		if l.list {
			b.WriteString("[" + strconv.Itoa(l.index) + "]")
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		b.WriteString(l.name)
		b.Write(l.key)
		if b.Len() > longestPath {
			break
		}
	}
	return cut(b.String(), longestPath)
}

// refuse notes that a value does not fit its member. problem follows the quoted
// value, for instance "is not a whole number".
func (d *decoder) refuse(value []byte, problem string) error {
	d.fields = append(d.fields, fault.Field{
		Path:    d.path(),
		Code:    fault.Serialization,
		Message: "'" + shown(string(value)) + "' " + problem,
	})
	if len(d.fields) >= mostFields {
		return errEnough
	}
	return nil
}

// shown cuts a value to what an error repeats of it.
func shown(value string) string {
	n := 0
	for i := range value {
		if n == longestShown {
			return value[:i] + "…"
		}
		n++
	}
	return value
}

// cut shortens text to at most limit bytes, between two characters.
func cut(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit] + "…"
}
