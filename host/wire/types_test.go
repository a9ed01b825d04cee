package wire_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"time"
)

// doc keeps its JSON text.
type doc[T any] struct{ raw []byte }

func (doc[T]) DocumentType() reflect.Type { return reflect.TypeFor[T]() }
func (d doc[T]) JSON() []byte             { return d.raw }
func (d *doc[T]) SetJSON(text []byte) {
	if string(text) == "null" {
		text = nil
	}
	d.raw = text
}

// MarshalJSON and UnmarshalJSON let encoding/json take part in comparisons.
func (d doc[T]) MarshalJSON() ([]byte, error) {
	if d.raw == nil {
		return []byte("null"), nil
	}
	return d.raw, nil
}

func (d *doc[T]) UnmarshalJSON(text []byte) error {
	var b bytes.Buffer
	err := json.Compact(&b, text)
	d.SetJSON(b.Bytes())
	return err
}

// fields and value are a self-containing pair of types.
type fields map[string]*value

type value struct {
	BoolValue   *bool    `json:"boolValue,omitempty"`
	StringValue *string  `json:"stringValue,omitempty"`
	NumberValue *float64 `json:"numberValue,omitempty"`
	ListValue   []fields `json:"listValue,omitempty"`
	StructValue fields   `json:"structValue,omitempty"`
}

type color string

func (color) Members() []string { return []string{"Red", "GeekBlue", "Green"} }

type day struct {
	Offset int   `json:"offset"`
	Color  color `json:"color"`
}

type rule struct {
	ID    string   `json:"id,omitempty"`
	ByDay []day    `json:"byDay"`
	Price *float64 `json:"price"`
}

type base struct {
	Page  int    `json:"page"`
	Field string `json:"sortField,omitempty"`
}

// every has a member of each kind.
type every struct {
	Name    string            `json:"name,omitempty"`
	Text    string            `json:"text"`
	Ref     *string           `json:"ref"`
	Flag    bool              `json:"flag"`
	MayFlag *bool             `json:"mayFlag"`
	Count   int               `json:"count"`
	MayInt  *int              `json:"mayInt"`
	Small   int32             `json:"small"`
	Big     int64             `json:"big"`
	Ratio   float64           `json:"ratio"`
	MayNum  *float64          `json:"mayNum"`
	At      time.Time         `json:"at"`
	MayAt   *time.Time        `json:"mayAt"`
	Blob    []byte            `json:"blob"`
	Color   color             `json:"color"`
	MayCol  *color            `json:"mayColor"`
	Words   []string          `json:"words"`
	Numbers []int             `json:"numbers"`
	Flags   []bool            `json:"flags"`
	Colors  []color           `json:"colors"`
	Rules   []rule            `json:"rules"`
	MayList []*rule           `json:"mayList"`
	Grid    [][]int           `json:"grid"`
	Rule    *rule             `json:"rule"`
	Inline  day               `json:"inline"`
	Meta    map[string]string `json:"meta"`
	Tree    fields            `json:"tree"`
	Data    doc[fields]       `json:"data"`
	Plan    doc[rule]         `json:"plan"`
	MayDoc  *doc[rule]        `json:"mayDoc"`
	Docs    []doc[fields]     `json:"docs"`
	Any     any               `json:"any"`
	base
}
