// Package calendar reads the calendars of a running server as programs that
// subscribe to them do. It holds tests only.
package calendar
