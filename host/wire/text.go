package wire

import (
	"bytes"
	"encoding/base64"
	"math"
	"strconv"
	"strings"
	"time"

	"evovoice/host/schema"
)

// scalar is a converted value; the field of its kind counts.
type scalar struct {
	text  []byte // String and Bytes
	name  string // Enum, in declared spelling
	whole int64  // Int and Long
	float float64
	time  time.Time
	truth bool
}

// fromText converts text, or tells in words that follow the quoted text why it
// cannot. bound is false where empty text stands for no value.
func (v *scalar) fromText(s *shape, text []byte) (bound bool, problem string) {
	if s.kind == schema.String {
		v.text = text
		return true, ""
	}
	text = bytes.TrimSpace(text)
	if len(text) == 0 {
		return false, ""
	}
	switch s.kind {
	case schema.Bool:
		var ok bool
		if v.truth, ok = truth(text); !ok {
			problem = notBool
		}
	case schema.Enum:
		problem = v.enumFromText(s, text)
	case schema.DateTime:
		var ok bool
		if v.time, ok = moment(string(text)); !ok {
			problem = notTime
		}
	case schema.Bytes:
		var err error
		if v.text, err = base64.StdEncoding.DecodeString(string(text)); err != nil {
			problem = "is not base64 text"
		}
	default:
		var room [32]byte
		number := normalNumber(room[:0], text)
		if len(number) == 0 {
			return false, notNumber(s)
		}
		problem = v.fromNumber(s, number)
	}
	return problem == "", problem
}

// fromNumber converts a JSON number, with a problem as from fromText.
func (v *scalar) fromNumber(s *shape, number []byte) (problem string) {
	switch s.kind {
	case schema.String:
		v.text = number
		return ""
	case schema.Int:
		return v.wholeFromNumber(s, number, math.MinInt32, math.MaxInt32)
	case schema.Long:
		return v.wholeFromNumber(s, number, math.MinInt64, math.MaxInt64)
	case schema.Double:
		var ok bool
		if v.float, ok = float(number); !ok {
			return "is too large a number"
		}
		return ""
	case schema.Bool:
		switch string(number) {
		case "0", "1":
			v.truth = number[0] == '1'
			return ""
		}
		return notBool
	case schema.Enum:
		i, verdict := integer(number)
		if verdict != fits || i < 0 || i >= int64(len(s.typ.EnumMembers)) {
			return notEnum(s)
		}
		v.name = s.typ.EnumMembers[i]
		return ""
	case schema.DateTime:
		return notTime
	}
	return "is not base64 text"
}

// fromTruth converts true or false, with a problem as from fromText.
func (v *scalar) fromTruth(s *shape, is bool, word []byte) (problem string) {
	switch s.kind {
	case schema.String:
		v.text = word
		return ""
	case schema.Bool:
		v.truth = is
		return ""
	}
	return unfit(s)
}

func (v *scalar) wholeFromNumber(s *shape, number []byte, lowest, highest int64) (problem string) {
	n, verdict := integer(number)
	switch {
	case verdict == notWhole:
		return notNumber(s)
	case verdict == outOfRange || n < lowest || n > highest:
		return "is not between " + strconv.FormatInt(lowest, 10) + " and " + strconv.FormatInt(highest, 10)
	}
	v.whole = n
	return ""
}

func (v *scalar) enumFromText(s *shape, text []byte) (problem string) {
	for _, name := range s.typ.EnumMembers {
		if len(name) == len(text) && strings.EqualFold(name, string(text)) {
			v.name = name
			return ""
		}
	}
	var room [32]byte
	number := normalNumber(room[:0], text)
	if len(number) == 0 {
		return notEnum(s)
	}
	return v.fromNumber(s, number)
}

const (
	notBool = "is not true or false"
	notTime = "is not a date and time"
)

func notNumber(s *shape) string {
	if s.kind == schema.Double {
		return "is not a number"
	}
	return "is not a whole number"
}

func notEnum(s *shape) string {
	const most = 12
	names := s.typ.EnumMembers
	if len(names) > most {
		return "is not one of " + strings.Join(names[:most], ", ") + ", …"
	}
	return "is not one of " + strings.Join(names, ", ")
}

// unfit tells, after the quoted value, what the member wants instead.
func unfit(s *shape) string {
	switch s.kind {
	case schema.String:
		return "is not a text"
	case schema.Bool:
		return notBool
	case schema.Int, schema.Long, schema.Double:
		return notNumber(s)
	case schema.DateTime:
		return notTime
	case schema.Bytes:
		return "is not base64 text"
	case schema.Enum:
		return notEnum(s)
	case schema.List:
		return "is not a list"
	}
	return "is not an object"
}

// truths are the texts of true and false; the case of letters is free.
var truths = map[string]bool{
	"true": true, "1": true, "t": true, "y": true, "yes": true, "on": true,
	"false": false, "0": false, "f": false, "n": false, "no": false, "off": false,
}

func truth(text []byte) (is, ok bool) {
	if len(text) > len("false") {
		return false, false
	}
	var room [8]byte
	is, ok = truths[string(appendLower(room[:0], text))]
	return is, ok
}

// moment reads a date, an ISO 8601 time with or without zone (UTC then), or the
// form /Date(1720687631000+0200)/ whose zone does not change the moment.
func moment(text string) (time.Time, bool) {
	if inner, ok := strings.CutPrefix(text, "/Date("); ok {
		return unixMoment(inner)
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, text); err == nil {
			return inYears(t)
		}
	}
	return time.Time{}, false
}

func unixMoment(text string) (time.Time, bool) {
	text, ok := strings.CutSuffix(text, ")/")
	if !ok {
		return time.Time{}, false
	}
	if n := len(text) - len("+0000"); n > 0 && (text[n] == '+' || text[n] == '-') {
		if digits([]byte(text[n+1:])) != 4 {
			return time.Time{}, false
		}
		text = text[:n]
	}
	ms, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return time.Time{}, false
	}
	return inYears(time.UnixMilli(ms))
}

// inYears gives t in UTC if its year has four digits; others have no spelling
// on the wire.
func inYears(t time.Time) (time.Time, bool) {
	t = t.UTC()
	return t, t.Year() >= 1 && t.Year() <= 9999
}
