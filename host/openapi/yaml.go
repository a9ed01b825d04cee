package openapi

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// YAML gives a JSON text as YAML 1.2 in block style, members in the same order.
// It fails for text that is no JSON.
func YAML(document []byte) ([]byte, error) {
	p := yamlPrinter{in: json.NewDecoder(bytes.NewReader(document))}
	p.in.UseNumber()
	if err := p.value("", ""); err != nil {
		return nil, fmt.Errorf("openapi: yaml: %w", err)
	}
	if _, err := p.in.Token(); err != io.EOF {
		return nil, errors.New("openapi: yaml: text after the JSON value")
	}
	return p.out.Bytes(), nil
}

type yamlPrinter struct {
	in  *json.Decoder
	out bytes.Buffer
}

// value prints the next value. Lines of a collection begin with indent, except
// the first, which begins with first: nothing at the root, a space after a dash,
// a line break and the indent after a name.
func (p *yamlPrinter) value(indent, first string) error {
	token, err := p.in.Token()
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	if err != nil {
		return err
	}
	if open, ok := token.(json.Delim); ok {
		return p.collection(open, indent, first)
	}
	p.scalar(first, yamlScalar(token))
	return nil
}

func (p *yamlPrinter) collection(open json.Delim, indent, first string) error {
	if !p.in.More() {
		p.scalar(first, map[json.Delim]string{'{': "{}", '[': "[]"}[open])
	}
	start := first
	for p.in.More() {
		p.out.WriteString(start)
		start = indent
		if err := p.entry(open, indent+"  "); err != nil {
			return err
		}
	}
	_, err := p.in.Token()
	return err
}

func (p *yamlPrinter) entry(open json.Delim, indent string) error {
	if open == '[' {
		p.out.WriteByte('-')
		return p.value(indent, " ")
	}
	name, err := p.in.Token()
	if err != nil {
		return err
	}
	p.out.WriteString(yamlScalar(name) + ":")
	return p.value(indent, "\n"+indent)
}

// scalar ends a line with a text without parts.
func (p *yamlPrinter) scalar(first, text string) {
	if first != "" {
		p.out.WriteByte(' ')
	}
	p.out.WriteString(text + "\n")
}

// plain are texts that mean themselves without quotes, less those that YAML
// 1.1 or 1.2 reads as something else.
var (
	plain     = regexp.MustCompile(`^[A-Za-z_/$]([A-Za-z0-9_/$.,;{}()' -]*[A-Za-z0-9_/$.,;{}()'-])?$`)
	otherwise = []string{"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
)

func yamlScalar(token json.Token) string {
	switch v := token.(type) {
	case string:
		if plain.MatchString(v) && !slices.Contains(otherwise, strings.ToLower(v)) {
			return v
		}
		return strconv.Quote(v) // each escape of Go is one of YAML 1.2 section 5.7
	case json.Number:
		return yamlNumber(v.String())
	case bool:
		return strconv.FormatBool(v)
	}
	return "null"
}

// yamlNumber writes exponents so that readers of YAML 1.1 take them for numbers
// too: behind a fraction and with a sign.
func yamlNumber(text string) string {
	mantissa, exponent, found := strings.Cut(strings.ToLower(text), "e")
	if !found {
		return text
	}
	if !strings.Contains(mantissa, ".") {
		mantissa += ".0"
	}
	if exponent[0] != '-' && exponent[0] != '+' {
		exponent = "+" + exponent
	}
	return mantissa + "e" + exponent
}
