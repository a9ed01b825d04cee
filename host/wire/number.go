package wire

import (
	"bytes"
	"math"
	"strconv"
)

// normalNumber appends text in the spelling of a JSON number. Beyond JSON it
// takes a plus sign, leading zeros and a point without digits on one side, as
// people and other languages write them. It appends nothing for other text.
func normalNumber(dst, text []byte) []byte {
	if n := numberLength(text); n > 0 && n == len(text) {
		return append(dst, text...)
	}
	start := len(dst)
	if len(text) > 0 && (text[0] == '+' || text[0] == '-') {
		if text[0] == '-' {
			dst = append(dst, '-')
		}
		text = text[1:]
	}
	whole := text[:digits(text)]
	text = text[len(whole):]
	var fraction []byte
	if len(text) > 0 && text[0] == '.' {
		fraction = text[1 : 1+digits(text[1:])]
		text = text[1+len(fraction):]
	}
	if len(whole) == 0 && len(fraction) == 0 {
		return dst[:start]
	}
	whole = bytes.TrimLeft(whole, "0")
	if len(whole) == 0 {
		whole = zero
	}
	dst = append(dst, whole...)
	if len(fraction) > 0 {
		dst = append(append(dst, '.'), fraction...)
	}
	dst = append(dst, text...) // an exponent, or what makes it wrong
	if numberLength(dst[start:]) != len(dst)-start {
		return dst[:start]
	}
	return dst
}

var zero = []byte("0")

// verdict tells how a number fits a whole-number type.
type verdict uint8

const (
	fits verdict = iota
	notWhole
	outOfRange
)

// integer reads a JSON number as a whole one, exactly: 3.0 and 1e2 are whole.
func integer(number []byte) (int64, verdict) {
	negative := number[0] == '-'
	if negative {
		number = number[1:]
	}
	whole := number[:digits(number)]
	rest := number[len(whole):]
	var fraction []byte
	exponent := 0
	if len(rest) > 0 {
		fraction, exponent = fractionAndExponent(rest)
	}
	// Take the fraction's zeros off, then the whole part's, so that what is
	// left are the digits that count and a power of ten.
	fraction = bytes.TrimRight(fraction, "0")
	exponent -= len(fraction)
	if len(fraction) == 0 && len(rest) > 0 {
		short := bytes.TrimRight(whole, "0")
		exponent += len(whole) - len(short)
		whole = short
	}
	whole = bytes.TrimLeft(whole, "0")
	if len(whole) == 0 {
		fraction = bytes.TrimLeft(fraction, "0")
	}
	count := len(whole) + len(fraction)
	switch {
	case count == 0:
		return 0, fits
	case exponent < 0:
		return 0, notWhole
	case count+exponent > 19:
		return 0, outOfRange
	}
	return signed(accumulate(whole, fraction, exponent), negative)
}

// accumulate puts at most 19 digits together; they fit 64 bits.
func accumulate(whole, fraction []byte, exponent int) uint64 {
	var n uint64
	for _, c := range whole {
		n = n*10 + uint64(c-'0')
	}
	for _, c := range fraction {
		n = n*10 + uint64(c-'0')
	}
	for range exponent {
		n *= 10
	}
	return n
}

func signed(n uint64, negative bool) (int64, verdict) {
	switch {
	case negative && n <= 1<<63:
		return -int64(n), fits // the lowest number is its own negative
	case !negative && n < 1<<63:
		return int64(n), fits
	}
	return 0, outOfRange
}

func fractionAndExponent(rest []byte) (fraction []byte, exponent int) {
	if rest[0] == '.' {
		fraction = rest[1 : 1+digits(rest[1:])]
		rest = rest[1+len(fraction):]
	}
	if len(rest) == 0 {
		return fraction, 0
	}
	rest = rest[1:]
	negative := rest[0] == '-'
	if rest[0] == '-' || rest[0] == '+' {
		rest = rest[1:]
	}
	for _, c := range rest {
		// Beyond this the exponent outweighs any number of digits in memory.
		if exponent < math.MaxInt32 {
			exponent = exponent*10 + int(c-'0')
		}
	}
	if negative {
		exponent = -exponent
	}
	return fraction, exponent
}

// float reads a JSON number as a finite 64-bit one.
func float(number []byte) (float64, bool) {
	f, err := strconv.ParseFloat(string(number), 64)
	return f, err == nil
}

// surelyFinite tells, without reading it, that a JSON number is in the range of
// 64-bit floating point.
func surelyFinite(number []byte) bool {
	return len(number) < 300 && bytes.IndexByte(number, 'e') < 0 && bytes.IndexByte(number, 'E') < 0
}

// appendFloat writes a finite number in its shortest form that reads back the
// same: plain up to 15 digits, else with an exponent of a sign and at least two
// digits, as 1E+21 and 1E-05. That is how .NET writes numbers.
func appendFloat(dst []byte, f float64) []byte {
	size := math.Abs(f)
	switch {
	case size == 0 || 1e-5 < size && size < 1e15:
		if size == math.Trunc(size) && (size != 0 || !math.Signbit(f)) {
			return strconv.AppendInt(dst, int64(f), 10)
		}
		return strconv.AppendFloat(dst, f, 'f', -1, 64)
	}
	return strconv.AppendFloat(dst, f, 'E', -1, 64)
}
