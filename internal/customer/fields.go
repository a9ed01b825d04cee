package customer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/settings"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// fields are the custom fields of an account's customers.
type fields struct {
	accountID string
	defs      []api.CustomerDataField
	names     settings.Names
}

func readFields(ctx context.Context, q *store.Reader, accountID string) (*fields, error) {
	defs, err := settings.CustomerFields(ctx, q, accountID)
	if err != nil {
		return nil, err
	}
	f := &fields{accountID: accountID, defs: defs}
	if len(defs) > 0 {
		f.names, err = settings.CustomerFieldNames(ctx, q, accountID)
	}
	return f, err
}

// knownFields gives what readFields does, as change sets share it.
func knownFields(ctx context.Context, tx *store.Tx, accountID string) (*fields, error) {
	return store.Known(tx, store.Memo{Kind: settings.Kind, Name: "customer fields of " + accountID}, func() (*fields, error) {
		return readFields(ctx, &tx.Reader, accountID)
	})
}

// find gives the value of a field in data and the name that it is kept under.
func (f *fields) find(data map[string]object, d *api.CustomerDataField) (name string, value object) {
	for _, name := range f.names[d.ID] {
		if value, ok := data[name]; ok {
			return name, value
		}
	}
	return d.Name, nil
}

// meaning is the member of a value that counts for a type; empty where any does.
func meaning(d *api.CustomerDataField) string {
	if d.AnyValueType {
		return ""
	}
	return settings.ValueMember(d.Type)
}

var valueMembers = []string{"boolValue", "stringValue", "numberValue", "listValue", "structValue"}

// check gives the members of data that do not suit their definitions.
func (f *fields) check(data api.Document[api.Struct]) []fault.Field {
	if len(f.defs) == 0 { // reading a document takes longer than storing it
		return nil
	}
	given := values(data)
	var wrong []fault.Field
	for i := range f.defs {
		d := &f.defs[i]
		name, value := f.find(given, d)
		if value == nil || d.AnyValueType {
			continue
		}
		if w := checkValue(d, "data."+name, value); w != nil {
			wrong = append(wrong, *w)
		}
	}
	return wrong
}

func checkValue(d *api.CustomerDataField, path string, value object) *fault.Field {
	if want := meaning(d); want != "" && !value.has(want) {
		for _, other := range valueMembers {
			if value.has(other) {
				return &fault.Field{Path: path + "." + other, Code: fault.Predicate, Message: fmt.Sprintf("%s is a %s: its value goes into %s", d.Name, d.Type, want)}
			}
		}
	}
	return checkPossible(d, path, value)
}

// checkPossible refuses a text or number that is not among the possible values.
func checkPossible(d *api.CustomerDataField, path string, value object) *fault.Field {
	member := scalarMember(d, value)
	if len(d.PossibleValues) == 0 || member == "" || member == "boolValue" {
		return nil
	}
	given := value.text(member)
	if strings.TrimSpace(given) == "" {
		return nil
	}
	matches := func(possible string) bool { return possible == given }
	if member == "numberValue" {
		number := value.number(member)
		matches = func(possible string) bool {
			n, err := strconv.ParseFloat(strings.TrimSpace(possible), 64)
			return err == nil && n == number
		}
	}
	if slices.ContainsFunc(d.PossibleValues, matches) {
		return nil
	}
	const most = 12
	shown := d.PossibleValues
	more := ""
	if len(shown) > most {
		shown, more = shown[:most], ", …"
	}
	return &fault.Field{Path: path + "." + member, Code: fault.Predicate, Message: fmt.Sprintf("%s must be one of %s%s", d.Name, strings.Join(shown, ", "), more)}
}

// scalarMember names the member of a value that fields are compared by, empty
// for none: the one of the type, or else what there is.
func scalarMember(d *api.CustomerDataField, value object) string {
	want := meaning(d)
	if want == "listValue" || want == "structValue" {
		return ""
	}
	for _, member := range []string{want, "stringValue", "numberValue", "boolValue"} {
		if member != "" && value.has(member) {
			return member
		}
	}
	return ""
}

// indexed tells whether customers are compared, searched or sorted by a field.
func indexed(d *api.CustomerDataField) bool {
	return isUnique(d) || d.ShowInLists || d.ShowInSearch
}

func isUnique(d *api.CustomerDataField) bool {
	return d.Uniqueness == api.Unique || d.Uniqueness == api.UniqueToCustomer
}

// fieldKey is the key of one field's value, with where the value stands.
type fieldKey struct {
	def  *api.CustomerDataField
	key  string // empty for a blank
	path string // wire path of the value
}

// keys gives the keys of the indexed fields.
func (f *fields) keys(data api.Document[api.Struct]) []fieldKey {
	var keys []fieldKey
	var given map[string]object
	for i := range f.defs {
		d := &f.defs[i]
		if !indexed(d) {
			continue
		}
		if given == nil {
			given = values(data)
		}
		name, value := f.find(given, d)
		member := scalarMember(d, value)
		keys = append(keys, fieldKey{def: d, key: valueKey(value, member), path: "data." + name + "." + member})
	}
	return keys
}

// valueKey gives a text that equals another one where the values do, and orders
// like them: texts without case and outer space, numbers by size.
func valueKey(value object, member string) string {
	switch member {
	case "":
		return ""
	case "boolValue":
		if value.flag(member) {
			return "b1"
		}
		return "b0"
	case "numberValue":
		bits := math.Float64bits(value.number(member) + 0) // +0 makes one of both zeros
		if bits>>63 == 1 {
			bits = ^bits
		} else {
			bits |= 1 << 63
		}
		return fmt.Sprintf("n%016x", bits)
	}
	folded := text.Fold(strings.TrimSpace(value.text(member)))
	if folded == "" {
		return ""
	}
	folded = strings.ReplaceAll(folded, "\x00", "\uFFFD") // which no database keeps
	if len(folded) > maxKey {
		sum := sha256.Sum256([]byte(folded))
		folded = folded[:maxKey]
		for !utf8.ValidString(folded) {
			folded = folded[:len(folded)-1]
		}
		folded += "\u0001" + hex.EncodeToString(sum[:])
	}
	return "s" + folded
}

// maxKey bounds the text of a key, in bytes; what is beyond counts by its hash.
const maxKey = 400

// stringValue, boolValue and the like make values.
func stringValue(s string) *api.Value     { return &api.Value{StringValue: &s} }
func boolValue(b bool) *api.Value         { return &api.Value{BoolValue: &b} }
func numberValue(n float64) *api.Value    { return &api.Value{NumberValue: &n} }
func structValue(s api.Struct) *api.Value { return &api.Value{StructValue: s} }

// value gives a value of data in its declared shape.
func (o object) value() *api.Value {
	v := &api.Value{}
	if o.has("boolValue") {
		b := o.flag("boolValue")
		v.BoolValue = &b
	}
	if o.has("stringValue") {
		s := o.text("stringValue")
		v.StringValue = &s
	}
	if o.has("numberValue") {
		n := o.number("numberValue")
		v.NumberValue = &n
	}
	if raw, ok := o["listvalue"]; ok {
		json.Unmarshal(raw, &v.ListValue) //nolint:errcheck // what converts no further stays out of a summary
	}
	if raw, ok := o["structvalue"]; ok {
		json.Unmarshal(raw, &v.StructValue) //nolint:errcheck // likewise
	}
	return v
}
