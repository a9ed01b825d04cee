package wire

// Options vary how JSON and JSV are written, for one call. The zero value
// changes nothing. What is written of a document stays as it was sent, only its
// spelling follows Names, EnumNumbers, Dates and Indent.
type Options struct {
	// Indent writes JSON on many lines.
	Indent bool
	// Nulls writes members that hold null, NullEntries entries of maps.
	Nulls, NullEntries bool
	// NoDefaults leaves out numbers, truth values and times at their zero,
	// NoDefaultEnums enumerations at their first member.
	NoDefaults, NoDefaultEnums bool
	// EnumNumbers writes enumerations by position.
	EnumNumbers bool
	// Names spells the members that types declare.
	Names NameStyle
	// Dates spells times.
	Dates DateStyle
	// UTCOffset adds +0000 to times of the forms DateTicks and DateTicksZone.
	UTCOffset bool
}

// IsZero tells whether o changes nothing.
func (o Options) IsZero() bool { return o == Options{} }

// NameStyle is a spelling of member names.
type NameStyle uint8

// The spellings: accountId as declared, AccountId, account_id.
const (
	NamesDeclared NameStyle = iota
	NamesPascal
	NamesSnake
)

// append appends a declared name. Declared names are ASCII.
func (s NameStyle) append(dst []byte, name string) []byte {
	switch s {
	case NamesPascal:
		return appendPascal(dst, name)
	case NamesSnake:
		return appendSnake(dst, name)
	}
	return append(dst, name...)
}

func appendPascal(dst []byte, name string) []byte {
	at := len(dst)
	dst = append(dst, name...)
	if len(name) > 0 && 'a' <= name[0] && name[0] <= 'z' {
		dst[at] -= 'a' - 'A'
	}
	return dst
}

func appendSnake(dst []byte, name string) []byte {
	for i := range len(name) {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			if i > 0 {
				dst = append(dst, '_')
			}
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}
