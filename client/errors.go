package client

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// Error is a call that the server refused or failed to answer.
type Error struct {
	// Status is the HTTP status.
	Status int
	// Code tells machines what went wrong, for instance NotEmpty. It is empty
	// when something between the client and the API answered, as proxies do.
	Code string
	// Message tells people.
	Message string
	// Fields are the members at fault, if the request's members were.
	Fields []FieldError
	// RequestID names the call in the server's log.
	RequestID string
	// RetryAfter is how long the server asks to wait; zero when it says nothing.
	RetryAfter time.Duration
}

// FieldError is one member at fault.
type FieldError struct {
	// Name is the wire path of the member, for instance data.color.numberValue.
	Name    string
	Code    string
	Message string
}

// Error gives status, code, message and the request's id.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d", e.Status)
	if e.Code != "" {
		b.WriteString(" " + e.Code)
	}
	if e.Message != "" {
		b.WriteString(": " + e.Message)
	}
	if e.RequestID != "" {
		fmt.Fprintf(&b, " (request %s)", e.RequestID)
	}
	return b.String()
}

// What else can become of a call, to be found with errors.Is.
var (
	// ErrNoAnswer is a call without a whole answer. A write may have been made;
	// repeating it with the IdempotencyKey of its Outcome changes nothing twice.
	ErrNoAnswer = errors.New("no answer")
	// ErrReply is an answer that is not one of the API's although it reports
	// success. A write may have been made.
	ErrReply = errors.New("the answer is not one of the API's")
	// ErrTooLarge is a request or reply over its limit. Nothing was sent of such
	// a request; a write with such a reply was made.
	ErrTooLarge = errors.New("too large")
	// ErrNotDry is a dry run that the server did not confirm. The write may have
	// been made for good.
	ErrNotDry = errors.New("the server did not confirm the dry run")
)

// IsNotFound tells whether the API knows no such record, or none within the
// caller's reach. The 404 of something in front of the API does not count.
func IsNotFound(err error) bool { return hasStatus(err, http.StatusNotFound) }

// IsConflict tells whether the write contradicts what is stored.
func IsConflict(err error) bool { return hasStatus(err, http.StatusConflict) }

// IsInvalid tells whether the API refused what the request holds; Fields of the
// Error name the members.
func IsInvalid(err error) bool { return hasStatus(err, http.StatusBadRequest) }

// IsUnauthorized tells whether the caller is not signed in, or with wrong
// credentials.
func IsUnauthorized(err error) bool { return hasStatus(err, http.StatusUnauthorized) }

// IsForbidden tells whether the caller's roles do not allow the operation.
func IsForbidden(err error) bool { return hasStatus(err, http.StatusForbidden) }

func hasStatus(err error, status int) bool {
	var e *Error
	return errors.As(err, &e) && e.Status == status && e.Code != ""
}
