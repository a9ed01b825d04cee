package wire

import (
	"fmt"
	"reflect"
	"sync"
	"time"
	"unicode/utf8"

	"evovoice/host/schema"
	"evovoice/internal/fault"
)

// DecodeJSON reads a JSON object into the struct that into points to. Empty
// text binds nothing. Names are compared in any case, unknown members are
// checked for syntax and ignored, of duplicates the last one wins, and null
// leaves a member as it is. Numbers, texts and truth values stand for each
// other where the meaning is clear; enumerations may be given by position.
// Documents keep their text as sent, less insignificant white space.
//
// Errors are of type fault.Error: Serialization for text that is not one JSON
// object (RFC 8259, in UTF-8) and, by field, for values that do not fit their
// members; Depth for nesting beyond 64 levels. After an error the struct may be
// partly filled. DecodeJSON panics if into is no pointer or its type has no
// place on the wire.
func DecodeJSON(text []byte, into any) error {
	p, target := targetOf(into)
	d := newDecoder(text)
	defer d.release()
	return d.result(d.body(p, target))
}

// targetOf gives what into points to.
func targetOf(into any) (*plan, reflect.Value) {
	target := reflect.ValueOf(into)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		panic(fmt.Sprintf("wire: cannot decode into %T", into))
	}
	target = target.Elem()
	return planOf(target.Type()), target
}

// decoder reads one text. Decoders are used again, so that most calls take no
// memory but that of the values.
type decoder struct {
	text   []byte
	pos    int
	levels []level
	fields []fault.Field

	inDocument   bool
	documentBase int
	undescribed  int
	keep         keeper

	got scalar
}

var decoders = sync.Pool{New: func() any { return new(decoder) }}

func newDecoder(text []byte) *decoder {
	d := decoders.Get().(*decoder)
	d.text = text
	return d
}

// release gives d back without anything of its text, and without room that only
// an unusual text needs.
func (d *decoder) release() {
	const levels, names, bytes = 128, 256, 64 << 10
	clear(d.levels)
	clear(d.keep.names)
	if cap(d.levels) > levels || cap(d.keep.names) > names || cap(d.keep.out) > bytes {
		return
	}
	*d = decoder{levels: d.levels[:0], keep: keeper{names: d.keep.names[:0], out: d.keep.out[:0]}}
	decoders.Put(d)
}

// result is the error of a call that ended with err.
func (d *decoder) result(err error) error {
	if err != nil && err != errEnough {
		return err
	}
	return fault.OnFields(d.fields)
}

// body reads the whole text as one value.
func (d *decoder) body(p *plan, v reflect.Value) error {
	// RFC 8259 section 8.1 lets a reader ignore a byte order mark.
	if len(d.text) >= 3 && string(d.text[:3]) == "\ufeff" {
		d.pos = 3
	}
	d.space()
	if d.pos == len(d.text) {
		return nil
	}
	if at := invalidUTF8(d.text); at >= 0 {
		return d.invalid(at, "it is not UTF-8 text")
	}
	switch kind := p.shape.kind; {
	case (kind == schema.Object || kind == schema.Map) && d.peek() != '{':
		return fault.New(fault.Serialization, "The body must be a JSON object, but begins with '%s' at byte %d", d.beginning(), d.pos)
	case kind == schema.List && d.peek() != '[':
		return fault.New(fault.Serialization, "The body must be a JSON list, but begins with '%s' at byte %d", d.beginning(), d.pos)
	}
	if _, err := d.value(p, v); err != nil {
		return err
	}
	d.space()
	if d.pos < len(d.text) {
		return d.expected("the end")
	}
	return nil
}

func (d *decoder) beginning() string {
	return shown(string(d.text[d.pos:min(len(d.text), d.pos+4*longestShown)]))
}

// invalidUTF8 is the position of the first byte that is not UTF-8, or -1.
func invalidUTF8(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	for i := 0; ; {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}

// value reads the value at the reading position into v. It tells whether v was
// set: null, empty text for other kinds and values that do not fit leave it.
func (d *decoder) value(p *plan, v reflect.Value) (bool, error) {
	if d.peek() == 'n' {
		return false, d.literal("null")
	}
	switch p.form {
	case formPointer:
		fresh := reflect.New(p.elem.typ)
		bound, err := d.value(p.elem, fresh.Elem())
		if bound {
			v.Set(fresh)
		}
		return bound, err
	case formDocument:
		return d.document(p, v)
	case formObject:
		return d.object(p, v)
	case formMap:
		return d.mapping(p, v)
	case formList:
		return d.list(p, v)
	case formAny:
		return d.anything(v)
	}
	bound, err := d.scalar(p.shape)
	if bound {
		d.got.set(p.kind, v)
	}
	return bound, err
}

func (d *decoder) object(p *plan, v reflect.Value) (bool, error) {
	if d.peek() != '{' {
		return false, d.refuseValue(p.shape)
	}
	if err := d.enter(p.shape, false); err != nil {
		return false, err
	}
	var seen memberSet
	hint := 0
	for more := d.open('}'); more; {
		name, err := d.memberName()
		if err != nil {
			return false, err
		}
		if i := p.shape.find(name, hint); i < 0 {
			d.top().name, d.top().key = "", name
			err = d.check(nil)
		} else {
			hint = i + 1
			d.top().name, d.top().key = p.members[i].name, nil
			err = d.member(&p.members[i], v.FieldByIndex(p.members[i].index), seen.has(i))
			seen.add(i)
		}
		if err != nil {
			return false, err
		}
		if more, err = d.more('}'); err != nil {
			return false, err
		}
	}
	d.leave()
	return true, nil
}

// member reads a member's value. What an earlier duplicate has set is undone
// first, so that nothing of it shows through.
func (d *decoder) member(m *memberPlan, v reflect.Value, again bool) error {
	if again {
		v.SetZero()
	}
	_, err := d.value(m.plan, v)
	return err
}

func (d *decoder) mapping(p *plan, v reflect.Value) (bool, error) {
	if d.peek() != '{' {
		return false, d.refuseValue(p.shape)
	}
	if err := d.enter(p.shape, false); err != nil {
		return false, err
	}
	v.Set(reflect.MakeMap(p.typ))
	for more := d.open('}'); more; {
		key, err := d.memberName()
		if err != nil {
			return false, err
		}
		d.top().key = key
		if err = d.entry(p, v, key); err != nil {
			return false, err
		}
		if more, err = d.more('}'); err != nil {
			return false, err
		}
	}
	d.leave()
	return true, nil
}

// entry reads a value of a map. A value that is not there (null) keeps its key
// only where the type can tell it from zero.
func (d *decoder) entry(p *plan, v reflect.Value, key []byte) error {
	elem := reflect.New(p.elem.typ).Elem()
	bound, err := d.value(p.elem, elem)
	if err != nil {
		return err
	}
	k := reflect.ValueOf(string(key)).Convert(p.typ.Key())
	if !bound && !p.elem.null(elem) {
		elem = reflect.Value{} // takes an earlier duplicate away
	}
	v.SetMapIndex(k, elem)
	return nil
}

func (d *decoder) list(p *plan, v reflect.Value) (bool, error) {
	switch d.peek() {
	case '[':
	case '"':
		return d.listFromText(p, v)
	default:
		return false, d.refuseValue(p.shape)
	}
	if err := d.enter(p.shape, true); err != nil {
		return false, err
	}
	more := d.open(']')
	if v.SetZero(); !more {
		v.Set(reflect.MakeSlice(p.typ, 0, 0)) // empty is not null
	}
	for n := 0; more; n++ {
		d.top().index = n
		if n == v.Cap() {
			v.Grow(1)
		}
		v.SetLen(n + 1)
		_, err := d.value(p.elem, v.Index(n))
		if err != nil {
			return false, err
		}
		if more, err = d.more(']'); err != nil {
			return false, err
		}
	}
	d.leave()
	return true, nil
}

// listFromText reads a list that was sent as one text, such as "a,b". Empty
// text is no list at all.
func (d *decoder) listFromText(p *plan, v reflect.Value) (bool, error) {
	inner, bound, err := d.listText(p.shape)
	if !bound || err != nil {
		return false, err
	}
	outer := d.text
	at := d.pos
	d.text, d.pos = inner, 0
	bound, err = d.list(p, v)
	d.text, d.pos = outer, at
	return bound, err
}

// listText reads a text that stands for a list of shape s and gives its JSON.
func (d *decoder) listText(s *shape) (inner []byte, bound bool, err error) {
	raw, escaped, err := d.str()
	if err != nil {
		return nil, false, err
	}
	if escaped {
		raw = appendUnescaped(nil, raw)
	}
	if len(raw) == 0 {
		return nil, false, nil
	}
	switch inner, err = listJSON(nil, s, raw); err {
	case nil:
		return inner, true, nil
	case errNestedJSV:
		return nil, false, d.tooDeep()
	}
	return nil, false, d.refuse(raw, unfit(s))
}

// scalar reads a value of a kind without members into d.got.
func (d *decoder) scalar(s *shape) (bound bool, err error) {
	var problem string
	var value []byte
	switch c := d.peek(); {
	case c == '"':
		raw, escaped, err := d.str()
		if err != nil {
			return false, err
		}
		if value = raw; escaped {
			value = appendUnescaped(nil, raw)
		}
		bound, problem = d.got.fromText(s, value)
	case c == 't', c == 'f':
		word := "true"
		if c == 'f' {
			word = "false"
		}
		start := d.pos
		if err := d.literal(word); err != nil {
			return false, err
		}
		value = d.text[start:d.pos]
		problem = d.got.fromTruth(s, c == 't', value)
		bound = problem == ""
	case c == '-' || '0' <= c && c <= '9':
		if value, err = d.number(); err != nil {
			return false, err
		}
		problem = d.got.fromNumber(s, value)
		bound = problem == ""
	default:
		return false, d.refuseValue(s)
	}
	if problem != "" {
		return false, d.refuse(value, problem)
	}
	return bound, nil
}

// refuseValue reads any value where s wants another family of values.
func (d *decoder) refuseValue(s *shape) error {
	start := d.pos
	if err := d.check(nil); err != nil {
		return err
	}
	value := d.text[start:d.pos]
	if value[0] == '"' {
		value = appendUnescaped(nil, value[1:len(value)-1])
	}
	return d.refuse(value, unfit(s))
}

// set stores the value in a Go value of its kind.
func (v *scalar) set(kind schema.Kind, into reflect.Value) {
	switch kind {
	case schema.String:
		into.SetString(string(v.text))
	case schema.Enum:
		into.SetString(v.name)
	case schema.Bool:
		into.SetBool(v.truth)
	case schema.Int, schema.Long:
		into.SetInt(v.whole)
	case schema.Double:
		into.SetFloat(v.float)
	case schema.DateTime:
		*into.Addr().Interface().(*time.Time) = v.time
	case schema.Bytes:
		into.SetBytes(v.text)
	}
}
