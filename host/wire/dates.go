package wire

import (
	"net/http"
	"strconv"
	"time"
)

// DateStyle is a spelling of times. All are in UTC.
type DateStyle uint8

// The spellings.
const (
	// DateNative is DateISO in JSON and the shortest ISO 8601 form in JSV.
	DateNative DateStyle = iota
	// DateISO is 2026-07-11T08:47:11.0000000Z.
	DateISO
	// DateISODay is 2026-07-11.
	DateISODay
	// DateISOTime is 2026-07-11 08:47:11.
	DateISOTime
	// DateRFC1123 is Sat, 11 Jul 2026 08:47:11 GMT.
	DateRFC1123
	// DateTicks is /Date(1783759631000)/, DateTicksZone the same for readers of
	// DataContractJsonSerializer.
	DateTicks
	DateTicksZone
	// DateUnix and DateUnixMS are seconds and milliseconds since 1970.
	DateUnix
	DateUnixMS
)

const iso = "2006-01-02T15:04:05.0000000Z"

// isNumber tells whether times of this style need no quotes.
func (s DateStyle) isNumber() bool { return s == DateUnix || s == DateUnixMS }

// appendDate appends the text of t, which is in UTC.
func (o Options) appendDate(dst []byte, t time.Time) []byte {
	switch o.Dates {
	case DateISODay:
		return t.AppendFormat(dst, time.DateOnly)
	case DateISOTime:
		return t.AppendFormat(dst, time.DateTime)
	case DateRFC1123:
		return t.AppendFormat(dst, http.TimeFormat)
	case DateTicks, DateTicksZone:
		dst = strconv.AppendInt(append(dst, "/Date("...), t.UnixMilli(), 10)
		if o.UTCOffset {
			dst = append(dst, "+0000"...)
		}
		return append(dst, ")/"...)
	case DateUnix:
		return strconv.AppendInt(dst, t.Unix(), 10)
	case DateUnixMS:
		return strconv.AppendInt(dst, t.UnixMilli(), 10)
	}
	return t.AppendFormat(dst, iso)
}

// appendShortDate appends a day where t is at midnight, whole seconds where
// there are no others, else seven digits of a second.
func appendShortDate(dst []byte, t time.Time) []byte {
	switch {
	case t.Nanosecond()/100 != 0:
		return t.AppendFormat(dst, iso)
	case t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0:
		return t.AppendFormat(dst, time.DateOnly)
	}
	return t.AppendFormat(dst, "2006-01-02T15:04:05Z")
}
