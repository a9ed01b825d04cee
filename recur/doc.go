// Package recur answers which days and times a recurrence rule of RFC 5545
// names: whether a moment is one of them, the next and the previous one, and
// all between two moments. It decides by arithmetic on the civil calendar, so
// that a rule twenty years old answers as fast as a new one. It works on civil
// dates and clock times; [Zone] turns these into instants. It refuses rules that
// the RFC forbids, knows no other calendars, exception dates or sets of rules,
// and reads no clock.
//
// A [Rule] is plain data, written by hand or read by [Parse]. [Compile] joins it
// with its start and gives a [Recurrence] of clock times; [CompileDays] gives
// [Days], for rules whose start is a date. Both are immutable and safe for use
// by several goroutines.
//
// The start is the first occurrence only if the rule matches it; COUNT counts
// what the rule matches, from the start on. Occurrences lie in the years 1 to
// 9999, those that iCalendar can write.
package recur
