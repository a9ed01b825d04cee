package wire

import (
	"bytes"
	"reflect"

	"evovoice/host/schema"
)

// keeper collects the text of a document while it is checked: everything as
// sent, less white space and members that a later duplicate replaces.
type keeper struct {
	on bool
	// out is what is kept of the text before mark; the rest up to the reading
	// position is kept as it is and copied only when something is cut after it.
	out  []byte
	mark int
	// names are the members of the open objects, the outer ones first.
	names []keptName
}

// keptName is a member by its unescaped name and its place in the kept text.
type keptName struct {
	name []byte
	at   int
	dead bool
}

// cut leaves out text from start to end, both behind mark.
func (k *keeper) cut(text []byte, start, end int) {
	k.out = append(k.out, text[k.mark:start]...)
	k.mark = end
}

// document checks the value at the reading position and keeps its text in v.
func (d *decoder) document(p *plan, v reflect.Value) (bool, error) {
	start, faults := d.pos, len(d.fields)
	d.keep.on, d.keep.out, d.keep.mark = true, d.keep.out[:0], start
	d.inDocument, d.documentBase, d.undescribed = true, len(d.levels), 0
	err := d.check(p.shape)
	d.keep.on, d.inDocument = false, false
	if err != nil || len(d.fields) > faults {
		return false, err
	}
	text := bytes.Clone(d.text[start:d.pos])
	if d.keep.mark != start {
		d.keep.cut(d.text, d.pos, d.pos)
		text = bytes.Clone(d.keep.out)
	}
	v.Addr().Interface().(documentKeeper).SetJSON(text)
	return true, nil
}

// check reads the value at the reading position and refuses what could not be
// converted to shape s. A nil shape takes any JSON.
func (d *decoder) check(s *shape) error {
	c := d.peek()
	if c == 'n' {
		return d.literal("null")
	}
	if s == nil || s.kind == schema.Any {
		return d.checkAny(s, c)
	}
	switch s.kind {
	case schema.Object, schema.Map:
		if c != '{' {
			return d.refuseValue(s)
		}
		return d.checkMembers(s)
	case schema.List:
		switch c {
		case '[':
			return d.checkElements(s)
		case '"':
			return d.checkListText(s)
		}
		return d.refuseValue(s)
	case schema.String:
		if c == '"' {
			_, _, err := d.str()
			return err
		}
	case schema.Double:
		if n := numberLength(d.text[d.pos:]); n > 0 && surelyFinite(d.text[d.pos:d.pos+n]) {
			d.pos += n
			return nil
		}
	}
	_, err := d.scalar(s)
	return err
}

func (d *decoder) checkAny(s *shape, c byte) error {
	var err error
	switch {
	case c == '{':
		return d.checkMembers(s)
	case c == '[':
		return d.checkElements(s)
	case c == '"':
		_, _, err = d.str()
	case c == 't':
		err = d.literal("true")
	case c == 'f':
		err = d.literal("false")
	case c == '-' || '0' <= c && c <= '9':
		_, err = d.number()
	default:
		err = d.expected("a value")
	}
	return err
}

func (d *decoder) checkMembers(s *shape) error {
	if err := d.enter(s, false); err != nil {
		return err
	}
	names := nameSet{base: len(d.keep.names)}
	hint := 0
	for more := d.open('}'); more; {
		at := len(d.keep.out) + d.pos - d.keep.mark
		name, err := d.memberName()
		if err != nil {
			return err
		}
		if d.keep.on {
			d.keep.note(&names, name, at)
		}
		if err = d.check(d.descend(s, name, &hint)); err != nil {
			return err
		}
		if more, err = d.more('}'); err != nil {
			return err
		}
	}
	if d.keep.on {
		d.keep.close(&names, d.text, d.pos)
	}
	d.leave()
	return nil
}

// descend moves the path to the named member and gives its shape.
func (d *decoder) descend(s *shape, name []byte, hint *int) *shape {
	top := d.top()
	top.name, top.key = "", name
	switch {
	case s == nil:
	case s.kind == schema.Map:
		return s.elem
	case s.kind == schema.Object:
		if i := s.find(name, *hint); i >= 0 {
			*hint = i + 1
			top.name, top.key = s.members[i].name, nil
			return s.members[i].shape
		}
	}
	return nil
}

func (d *decoder) checkElements(s *shape) error {
	if err := d.enter(s, true); err != nil {
		return err
	}
	var elem *shape
	if s != nil {
		elem = s.elem
	}
	more := d.open(']')
	for n := 0; more; n++ {
		d.top().index = n
		err := d.check(elem)
		if err != nil {
			return err
		}
		if more, err = d.more(']'); err != nil {
			return err
		}
	}
	d.leave()
	return nil
}

// checkListText checks a list that was sent as one text. The text itself is
// kept, not what it stands for.
func (d *decoder) checkListText(s *shape) error {
	inner, bound, err := d.listText(s)
	if !bound || err != nil {
		return err
	}
	text, at, keeping := d.text, d.pos, d.keep.on
	d.text, d.pos, d.keep.on = inner, 0, false
	err = d.check(s)
	d.text, d.pos, d.keep.on = text, at, keeping
	return err
}

// nameSet finds duplicates among the members of one object.
type nameSet struct {
	base int // where the object's names begin
	// byName finds a name's latest place in objects with many members.
	byName map[string]int
	dead   bool
}

// fewNames is how many names are compared one by one.
const fewNames = 32

// note adds a member that begins at the given place of the kept text, and marks
// an earlier one of the same name.
func (k *keeper) note(set *nameSet, name []byte, at int) {
	if i := k.earlier(set, name); i >= 0 {
		k.names[i].dead, set.dead = true, true
	}
	if set.byName != nil {
		set.byName[string(name)] = len(k.names)
	}
	k.names = append(k.names, keptName{name: name, at: at})
}

func (k *keeper) earlier(set *nameSet, name []byte) int {
	own := k.names[set.base:]
	if len(own) < fewNames {
		for i := range own {
			if !own[i].dead && bytes.Equal(own[i].name, name) {
				return set.base + i
			}
		}
		return -1
	}
	if set.byName == nil {
		set.byName = make(map[string]int, 4*fewNames)
		for i := range own {
			set.byName[string(own[i].name)] = set.base + i
		}
	}
	if i, ok := set.byName[string(name)]; ok {
		return i
	}
	return -1
}

// close takes marked members out of the kept text of an object that ends at the
// given place of the sent one. All go in one sweep, so that many duplicates
// cost no more than few.
func (k *keeper) close(set *nameSet, text []byte, end int) {
	if set.dead {
		k.cut(text, end, end)
		own := k.names[set.base:]
		kept := k.out[:own[0].at]
		for i := range own {
			next := len(k.out)
			if i+1 < len(own) {
				next = own[i+1].at
			}
			if !own[i].dead {
				kept = append(kept, k.out[own[i].at:next]...)
			}
		}
		k.out = kept
	}
	clear(k.names[set.base:])
	k.names = k.names[:set.base]
}
