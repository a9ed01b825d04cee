// Package fault is the one error type: a code for machines, a message for
// people, the members at fault and a cause for operators. It refuses to know of
// HTTP; the host turns codes into statuses in one place.
package fault

import (
	"errors"
	"fmt"
	"time"
)

// Code tells machines what went wrong. Codes travel to clients and are only
// ever added to.
type Code string

// Codes of whole calls.
const (
	BadRequest       Code = "BadRequest"
	Serialization    Code = "SerializationException"
	Unauthorized     Code = "Unauthorized"
	TwoFactor        Code = "TwoFactorRequired"
	Forbidden        Code = "Forbidden"
	NotFound         Code = "NotFound"
	NotImplemented   Code = "NotImplementedException"
	MethodNotAllowed Code = "MethodNotAllowed"
	NotSupported     Code = "NotSupportedException"
	Conflict         Code = "Conflict"
	Precondition     Code = "PreconditionFailed"
	TooLarge         Code = "RequestEntityTooLarge"
	UnsupportedMedia Code = "UnsupportedMediaType"
	KeyReused        Code = "IdempotencyKeyReused"
	TooManyRequests  Code = "TooManyRequests"
	Unavailable      Code = "ServiceUnavailable"
	Internal         Code = "InternalServerError"
)

// Codes of single members; a call that fails for its members carries the code
// of the first one.
const (
	NotEmpty   Code = "NotEmpty"
	Length     Code = "Length"
	Characters Code = "InvalidCharacters"
	Range      Code = "InclusiveBetween"
	Predicate  Code = "Predicate"
	Depth      Code = "Depth"
	Format     Code = "RegularExpression"
)

// Field is one member at fault.
type Field struct {
	// Path is the wire path of the member, for instance data.color.numberValue.
	Path    string
	Code    Code
	Message string
}

// Error is a failure that a caller may be told of.
type Error struct {
	Code    Code
	Message string
	Fields  []Field
	// RetryAfter tells a refused caller when to come back; zero says nothing.
	RetryAfter time.Duration
	// Cause is for operators and never leaves the server.
	Cause error
}

// Error gives the message with its cause, for logs.
func (e *Error) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("%s: %v", e.Message, e.Cause)
	}
	return e.Message
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Cause }

// New makes an error with a formatted message.
func New(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// OnField makes an error for one member.
func OnField(code Code, path, format string, args ...any) *Error {
	message := fmt.Sprintf(format, args...)
	return &Error{Code: code, Message: message, Fields: []Field{{Path: path, Code: code, Message: message}}}
}

// OnFields makes an error for the members at fault, with the code and message
// of the first. It returns nil for none.
func OnFields(fields []Field) error {
	if len(fields) == 0 {
		return nil
	}
	return &Error{Code: fields[0].Code, Message: fields[0].Message, Fields: fields}
}

// As finds the Error in err's chain, or wraps err as an internal one whose
// message tells a caller nothing.
func As(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{Code: Internal, Message: "The server failed to answer this call", Cause: err}
}

// Is tells whether err is an Error with the given code.
func Is(err error, code Code) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}
