package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
)

// Document is a JSON value of shape T that is kept as it was sent: order,
// spelling of numbers and unknown members survive storing and reading.
// The zero value is null.
type Document[T any] struct {
	raw []byte
}

// DocumentJSON wraps JSON text that already has the shape T, for instance as
// read from a store. The text is not copied and must not change afterwards.
func DocumentJSON[T any](text []byte) Document[T] { return Document[T]{raw: text} }

// DocumentOf encodes v. It fails only for values that JSON cannot express.
func DocumentOf[T any](v T) (Document[T], error) {
	text, err := json.Marshal(v)
	if err != nil {
		return Document[T]{}, fmt.Errorf("encode document: %w", err)
	}
	return Document[T]{raw: text}, nil
}

// DocumentType gives the type that the document's text follows.
func (Document[T]) DocumentType() reflect.Type { return reflect.TypeFor[T]() }

// JSON gives the text, or nil for null. The caller must not change it.
func (d Document[T]) JSON() []byte { return d.raw }

// SetJSON replaces the text; nil or the text null make the document null.
// The text must be valid compact JSON of shape T and must not change afterwards.
func (d *Document[T]) SetJSON(text []byte) {
	if bytes.Equal(text, []byte("null")) {
		text = nil
	}
	d.raw = text
}

// IsNull tells whether there is no document.
func (d Document[T]) IsNull() bool { return d.raw == nil }

// Value decodes the text. A null document gives the zero T.
func (d Document[T]) Value() (T, error) {
	var v T
	if d.raw == nil {
		return v, nil
	}
	if err := json.Unmarshal(d.raw, &v); err != nil {
		return v, fmt.Errorf("decode document: %w", err)
	}
	return v, nil
}

// MarshalJSON writes the text, or null.
func (d Document[T]) MarshalJSON() ([]byte, error) {
	if d.raw == nil {
		return []byte("null"), nil
	}
	return d.raw, nil
}

// UnmarshalJSON keeps a compact copy of the text.
func (d *Document[T]) UnmarshalJSON(text []byte) error {
	var compact bytes.Buffer
	if err := json.Compact(&compact, text); err != nil {
		return err
	}
	d.SetJSON(compact.Bytes())
	return nil
}
