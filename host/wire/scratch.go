package wire

import (
	"fmt"
	"reflect"
	"sync"
)

// scratch is room for writing a value by way of its JSON.
type scratch struct {
	json []byte
	tape tape
	// text is room for cells, places for the nodes of an object's members.
	text   []byte
	places []int
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// writer appends the value of a tape in a format.
type writer func(dst []byte, s *scratch, at spot, options Options) []byte

// appendVia appends v with write. dst comes back as it was where v has no JSON.
func appendVia(dst []byte, v any, e encoding, options Options, write writer) ([]byte, error) {
	s := scratches.Get().(*scratch)
	defer s.release()
	var err error
	if s.json, err = appendJSON(s.json[:0], v, e); err != nil {
		return dst, err
	}
	if err = s.tape.read(s.json); err != nil {
		return dst, fmt.Errorf("encode %T: %w", v, err)
	}
	at := spot{}
	if v != nil {
		at = spotOf(planOf(reflect.TypeOf(v)))
	}
	return write(dst, s, at, options), nil
}

// release gives s back, unless an unusual value has made it large.
func (s *scratch) release() {
	const bytes, nodes = 256 << 10, 16 << 10
	if max(cap(s.json), cap(s.text), cap(s.tape.room)) > bytes || max(cap(s.tape.nodes), cap(s.places)) > nodes {
		return
	}
	s.tape.text = nil
	scratches.Put(s)
}
