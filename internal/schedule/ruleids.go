package schedule

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// WithRuleIDs gives the JSON text of a schedule with an id for each rule that has
// none. Everything else stays as it is, to the letter.
func WithRuleIDs(text []byte, newID func() string) ([]byte, error) {
	var edits []edit
	err := eachMember(text, 0, func(name string, value span) error {
		if !strings.EqualFold(name, "rules") {
			return nil
		}
		return eachElement(text, value, func(rule span) error {
			e, needed, err := idOf(text, rule, newID)
			if needed {
				edits = append(edits, e)
			}
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("give ids to rules: %w", err)
	}
	if len(edits) == 0 {
		return text, nil
	}
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		out.Write(text[at:e.from])
		out.WriteString(e.text)
		at = e.to
	}
	out.Write(text[at:])
	return out.Bytes(), nil
}

// span is a part of a text.
type span struct{ from, to int }

// edit puts a text in place of a part.
type edit struct {
	span
	text string
}

// idOf gives the edit that a rule needs for its id, if it needs one.
func idOf(text []byte, rule span, newID func() string) (e edit, needed bool, err error) {
	if text[rule.from] != '{' {
		return edit{}, false, nil
	}
	members := 0
	needed = true
	e = edit{span: span{rule.from + 1, rule.from + 1}}
	replaces := false
	err = eachMember(text[:rule.to], rule.from, func(name string, value span) error {
		members++
		if !strings.EqualFold(name, "id") {
			return nil
		}
		var id any
		if err := json.Unmarshal(text[value.from:value.to], &id); err != nil {
			return err
		}
		if s, isText := id.(string); id != nil && (!isText || !blank(s)) {
			needed = false
		}
		e.span, replaces = value, true
		return nil
	})
	if err != nil || !needed {
		return e, false, err
	}
	quoted, err := json.Marshal(newID())
	if err != nil {
		return e, false, err
	}
	e.text = string(quoted)
	if !replaces {
		e.text = `"id":` + e.text
		if members > 0 {
			e.text += ","
		}
	}
	return e, true, nil
}

// eachMember visits the members of the object that begins at from.
func eachMember(text []byte, from int, visit func(name string, value span) error) error {
	d := json.NewDecoder(bytes.NewReader(text[from:]))
	if err := opens(d, '{'); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		value, err := next(d, from)
		if err != nil {
			return err
		}
		if err := visit(name.(string), value); err != nil {
			return err
		}
	}
	return nil
}

// eachElement visits the elements of an array; what is none has no elements.
func eachElement(text []byte, array span, visit func(span) error) error {
	d := json.NewDecoder(bytes.NewReader(text[array.from:array.to]))
	if opens(d, '[') != nil {
		return nil
	}
	for d.More() {
		value, err := next(d, array.from)
		if err != nil {
			return err
		}
		if err := visit(value); err != nil {
			return err
		}
	}
	return nil
}

func opens(d *json.Decoder, delimiter json.Delim) error {
	token, err := d.Token()
	if errors.Is(err, io.EOF) || err == nil && token != delimiter {
		return fmt.Errorf("no %s", delimiter)
	}
	return err
}

// next reads a value and tells where it is.
func next(d *json.Decoder, from int) (span, error) {
	var raw json.RawMessage
	if err := d.Decode(&raw); err != nil {
		return span{}, err
	}
	end := from + int(d.InputOffset())
	return span{end - len(raw), end}, nil
}

// AppendRules gives the JSON text of a schedule with further rules at the end of
// its own. Everything else stays as it is.
func AppendRules(text []byte, rules ...json.RawMessage) ([]byte, error) {
	if len(text) == 0 {
		text = []byte(`{"timeZoneId":"","inherit":true,"forceClosed":false,"rules":[],"defaultState":""}`)
	}
	added := string(bytes.Join(toBytes(rules), []byte(",")))
	at := edit{span: span{1, 1}, text: `"rules":[` + added + `],`}
	members := 0
	err := eachMember(text, 0, func(name string, value span) error {
		members++
		if !strings.EqualFold(name, "rules") {
			return nil
		}
		if text[value.from] != '[' {
			at = edit{span: value, text: "[" + added + "]"}
			return nil
		}
		at = edit{span: span{value.to - 1, value.to - 1}, text: added}
		if bytes.ContainsRune(text[value.from:value.to], '{') {
			at.text = "," + added
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("add rules: %w", err)
	}
	if members == 0 {
		at.text = strings.TrimSuffix(at.text, ",")
	}
	return []byte(string(text[:at.from]) + at.text + string(text[at.to:])), nil
}

func toBytes(raw []json.RawMessage) [][]byte {
	list := make([][]byte, len(raw))
	for i, r := range raw {
		list[i] = r
	}
	return list
}
