package wire

import (
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"evovoice/internal/fault"
)

// peek gives the byte at the reading position, or 0 at the end. A zero byte is
// no JSON either, so that both take the same way out.
func (d *decoder) peek() byte {
	if d.pos < len(d.text) {
		return d.text[d.pos]
	}
	return 0
}

// space moves over white space. RFC 8259 section 2.
func (d *decoder) space() {
	if d.pos < len(d.text) && d.text[d.pos] > ' ' {
		return
	}
	start := d.pos
	for d.pos < len(d.text) && isSpace(d.text[d.pos]) {
		d.pos++
	}
	if d.pos > start && d.keep.on {
		d.keep.cut(d.text, start, d.pos)
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// invalid is the error for text that is no JSON from the given byte on.
func (d *decoder) invalid(at int, format string, args ...any) error {
	return fault.New(fault.Serialization, "The body is not valid JSON at byte %d: %s", at, fmt.Sprintf(format, args...))
}

func (d *decoder) expected(what string) error {
	if d.pos >= len(d.text) {
		return d.invalid(d.pos, "it ends where %s is expected", what)
	}
	r, _ := utf8.DecodeRune(d.text[d.pos:])
	return d.invalid(d.pos, "%q where %s is expected", r, what)
}

// more moves to the next member or element, or over the end mark.
func (d *decoder) more(end byte) (bool, error) {
	d.space()
	switch d.peek() {
	case ',':
		d.pos++
		d.space()
		return true, nil
	case end:
		d.pos++
		return false, nil
	}
	return false, d.expected("a comma or " + string(rune(end)))
}

// open moves over the begin mark and tells whether there is anything inside;
// if not, it moves over the end mark, too.
func (d *decoder) open(end byte) bool {
	d.pos++
	d.space()
	if d.peek() == end {
		d.pos++
		return false
	}
	return true
}

// memberName reads a name with its colon. The name is stable: it is a part of
// the text, or a copy where it has escapes.
func (d *decoder) memberName() ([]byte, error) {
	if d.peek() != '"' {
		return nil, d.expected("a member name in quotes")
	}
	raw, escaped, err := d.str()
	if err != nil {
		return nil, err
	}
	d.space()
	if d.peek() != ':' {
		return nil, d.expected("a colon")
	}
	d.pos++
	d.space()
	if escaped {
		return appendUnescaped(nil, raw), nil
	}
	return raw, nil
}

// plain marks the bytes that stand for themselves inside a string.
var plain = func() (table [256]bool) {
	for i := range table {
		table[i] = i >= ' ' && i != '"' && i != '\\'
	}
	return table
}()

// str reads a string from its opening quote on and gives what is between the
// quotes, still escaped. RFC 8259 section 7.
func (d *decoder) str() (raw []byte, escaped bool, err error) {
	start := d.pos + 1
	i := start
	for i < len(d.text) {
		c := d.text[i]
		if plain[c] {
			i++
			continue
		}
		switch {
		case c == '"':
			d.pos = i + 1
			return d.text[start:i], escaped, nil
		case c == '\\':
			escaped = true
			n, problem := escape(d.text[i:])
			if problem != "" {
				return nil, false, d.invalid(i, "%s", problem)
			}
			i += n
		default:
			return nil, false, d.invalid(i, "a control character inside a string")
		}
	}
	return nil, false, d.invalid(len(d.text), "it ends inside a string")
}

// escape gives the length of the escape that text begins with, or what is wrong
// with it. Surrogates count only in pairs: a lone one is no text.
func escape(text []byte) (length int, problem string) {
	if len(text) < 2 {
		return 0, "it ends inside a string"
	}
	switch text[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2, ""
	case 'u':
	default:
		return 0, "an unknown escape"
	}
	r := hex4(text[2:])
	if r < 0 {
		return 0, "an escape \\u without four hexadecimal digits"
	}
	if !utf16.IsSurrogate(r) {
		return 6, ""
	}
	if len(text) >= 12 && text[6] == '\\' && text[7] == 'u' &&
		utf16.DecodeRune(r, hex4(text[8:])) != utf8.RuneError {
		return 12, ""
	}
	return 0, "half of a surrogate pair"
}

// hex4 reads four hexadecimal digits, or gives -1.
func hex4(text []byte) rune {
	if len(text) < 4 {
		return -1
	}
	var r rune
	for _, c := range text[:4] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}

// appendUnescaped appends the text that a valid raw string stands for.
func appendUnescaped(dst, raw []byte) []byte {
	for i := 0; i < len(raw); {
		c := raw[i]
		if c != '\\' {
			dst = append(dst, c)
			i++
			continue
		}
		switch c = raw[i+1]; c {
		case 'u':
			r := hex4(raw[i+2:])
			i += 6
			if utf16.IsSurrogate(r) {
				r = utf16.DecodeRune(r, hex4(raw[i+2:]))
				i += 6
			}
			dst = utf8.AppendRune(dst, r)
			continue
		case 'b':
			c = '\b'
		case 'f':
			c = '\f'
		case 'n':
			c = '\n'
		case 'r':
			c = '\r'
		case 't':
			c = '\t'
		}
		dst = append(dst, c)
		i += 2
	}
	return dst
}

// number reads a number and gives it as spelled. RFC 8259 section 6.
func (d *decoder) number() ([]byte, error) {
	n := numberLength(d.text[d.pos:])
	if n == 0 {
		return nil, d.invalid(d.pos, "a number that is spelled wrong")
	}
	raw := d.text[d.pos : d.pos+n]
	d.pos += n
	return raw, nil
}

// numberLength is the length of the JSON number that text begins with, or 0.
func numberLength(text []byte) int {
	i := 0
	if i < len(text) && text[i] == '-' {
		i++
	}
	whole := digits(text[i:])
	if whole == 0 || whole > 1 && text[i] == '0' {
		return 0
	}
	i += whole
	if i < len(text) && text[i] == '.' {
		n := digits(text[i+1:])
		if n == 0 {
			return 0
		}
		i += 1 + n
	}
	if i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		i++
		if i < len(text) && (text[i] == '+' || text[i] == '-') {
			i++
		}
		n := digits(text[i:])
		if n == 0 {
			return 0
		}
		i += n
	}
	return i
}

func digits(text []byte) int {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	return n
}

// literal reads one of the words true, false and null.
func (d *decoder) literal(word string) error {
	if len(d.text)-d.pos < len(word) || string(d.text[d.pos:d.pos+len(word)]) != word {
		return d.expected("a value")
	}
	d.pos += len(word)
	return nil
}
