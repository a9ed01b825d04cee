package list

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
)

// Kind is what values of a column are in Go.
type Kind int

// The kinds: string, int64, bool.
const (
	Text Kind = iota
	Number
	Truth
)

// Column is what a list can be sorted by: an SQL expression that is never NULL.
type Column struct {
	Expression string
	Kind       Kind
}

// Sort is a complete order: by a column, then by id, both in one direction.
type Sort struct {
	// Field is the wire name of the column.
	Field string
	Column
	// ID is the SQL of the id.
	ID         string
	Descending bool
}

// By finds the column that a list is to be sorted by, by its wire name in any
// case. It fails with the member sortField where there is none.
func By(field string, order api.SortOrders, columns map[string]Column, id string) (Sort, error) {
	for name, column := range columns {
		if strings.EqualFold(name, field) {
			return Sort{Field: name, Column: column, ID: id, Descending: order == api.SortDescend}, nil
		}
	}
	return Sort{}, unknownField(slices.Sorted(maps.Keys(columns)))
}

func unknownField(names []string) error {
	return fault.OnField(fault.Predicate, "sortField", "sortField must be one of %s", strings.Join(names, ", "))
}

// Clause gives ORDER BY.
func (s Sort) Clause() string {
	direction := ""
	if s.Descending {
		direction = " DESC"
	}
	return " ORDER BY " + s.Expression + direction + ", " + s.ID + direction
}

// At gives the position of the row with a key, which is a value of the column as
// read from the database, and an id.
func (s Sort) At(key any, id string) *Position { return &Position{key: s.plain(key), id: id} }

// Position is the row of a sorted list after which a page begins.
type Position struct {
	key any
	id  string
}

// cursor is a position as callers carry it.
type cursor struct {
	Field string         `json:"field"`
	Order api.SortOrders `json:"order"`
	Key   any            `json:"key"`
	ID    string         `json:"id"`
}

func (s Sort) order() api.SortOrders {
	if s.Descending {
		return api.SortDescend
	}
	return api.SortAscend
}

// Cursor gives the text of a position: that of the row with a key, which is a
// value of the column as read from the database, and an id.
func (s Sort) Cursor(key any, id string) string {
	text, err := json.Marshal(cursor{Field: s.Field, Order: s.order(), Key: s.plain(key), ID: id})
	if err != nil {
		panic(err) // texts, numbers and truth values only
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// plain gives a value of the column as its kind; databases differ in what they
// read one as.
func (s Sort) plain(key any) any {
	if b, ok := key.([]byte); ok {
		key = string(b)
	}
	if n, ok := key.(int64); ok && s.Kind == Truth {
		return n != 0
	}
	return key
}

// maxCursor is the longest cursor, in bytes.
const maxCursor = 8 << 10

// Position reads what Cursor wrote; an empty text gives nil, the beginning. It
// fails with the member cursor for one that is broken or of another order.
func (s Sort) Position(text string) (*Position, error) {
	if text == "" {
		return nil, nil
	}
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(text, "="))
	if err != nil || len(text) > maxCursor {
		return nil, fault.OnField(fault.Format, "cursor", "cursor is not one that this server gave")
	}
	var c cursor
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil || decoder.More() || strings.ContainsRune(c.ID, 0) {
		return nil, fault.OnField(fault.Format, "cursor", "cursor is not one that this server gave")
	}
	if c.Field != s.Field || c.Order != s.order() {
		return nil, fault.OnField(fault.Predicate, "cursor", "cursor is one of a list in another order")
	}
	key, ok := s.keyOf(c.Key)
	if !ok {
		return nil, fault.OnField(fault.Format, "cursor", "cursor is not one that this server gave")
	}
	return &Position{key: key, id: c.ID}, nil
}

func (s Sort) keyOf(key any) (any, bool) {
	switch key := key.(type) {
	case string:
		return key, s.Kind == Text && !strings.ContainsRune(key, 0)
	case bool:
		return key, s.Kind == Truth
	case json.Number:
		n, err := key.Int64()
		return n, s.Kind == Number && err == nil
	}
	return nil, false
}

// Following gives the condition for the rows after a position; bind gives the
// placeholder of a value.
func (s Sort) Following(p *Position, bind func(any) string) string {
	than := ">"
	if s.Descending {
		than = "<"
	}
	return fmt.Sprintf("(%s, %s) %s (%s, %s)", s.Expression, s.ID, than, bind(p.key), bind(p.id))
}

// After gives the page that follows a position, whatever number it has. Without
// a position it is the page itself.
func (p Page) After(position *Position) Page {
	if position != nil {
		p.offset = 0
	}
	return p
}

// Limit gives the most rows to read for the page, and of several sorted lists
// that are to be merged the most to read of each; 0 means all.
func (p Page) Limit() (rows, ofEach int) {
	if p.all {
		return 0, 0
	}
	return p.count + 1, p.offset + p.count + 1
}

// Next gives the cursor after the page that begins with rows, empty where the
// list ends. key gives a row's key and id.
func Next[T any](p Page, s Sort, rows []T, key func(T) (any, string)) string {
	if p.all || len(rows) <= p.count {
		return ""
	}
	value, id := key(rows[p.count-1])
	return s.Cursor(value, id)
}
