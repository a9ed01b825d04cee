package fault_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"evovoice/internal/fault"
)

func TestNew(t *testing.T) {
	t.Parallel()
	got := fault.New(fault.Conflict, "%d of %d", 1, 2)
	if diff := cmp.Diff(&fault.Error{Code: fault.Conflict, Message: "1 of 2"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestOnField(t *testing.T) {
	t.Parallel()
	got := fault.OnField(fault.Range, "data.color.numberValue", "got %q", "%s")
	want := &fault.Error{
		Code: fault.Range, Message: `got "%s"`,
		Fields: []fault.Field{{Path: "data.color.numberValue", Code: fault.Range, Message: `got "%s"`}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOnFields(t *testing.T) {
	t.Parallel()
	if err := fault.OnFields(nil); err != nil {
		t.Errorf("no fields are at fault: %v", err)
	}
	if err := fault.OnFields([]fault.Field{}); err != nil {
		t.Errorf("no fields are at fault: %v", err)
	}
	fields := []fault.Field{{Path: "b", Code: fault.Length, Message: "b is long"}, {Path: "a", Code: fault.NotEmpty, Message: "a is empty"}}
	want := &fault.Error{Code: fault.Length, Message: "b is long", Fields: fields}
	if diff := cmp.Diff(want, fault.As(fault.OnFields(fields))); diff != "" {
		t.Error(diff)
	}
}

func TestErrorsKeepTheirCause(t *testing.T) {
	t.Parallel()
	cause := errors.New("no space left")
	err := fmt.Errorf("write: %w", &fault.Error{Code: fault.Unavailable, Message: "Try again", Cause: cause})
	if !errors.Is(err, cause) {
		t.Error("the cause is lost")
	}
	if got := err.Error(); got != "write: Try again: no space left" {
		t.Errorf("the log tells %q", got)
	}
	if got := fault.New(fault.NotFound, "No customer").Error(); got != "No customer" {
		t.Errorf("the log tells %q", got)
	}
}

func TestAs(t *testing.T) {
	t.Parallel()
	inner := fault.New(fault.Forbidden, "Invalid Role")
	plain := errors.New("secret path /var/lib")
	for _, c := range []struct {
		name string
		err  error
		want *fault.Error
	}{
		{"itself", inner, inner},
		{"wrapped", fmt.Errorf("a: %w", fmt.Errorf("b: %w", inner)), inner},
		{"joined", errors.Join(plain, inner), inner},
		{"the outer of two", &fault.Error{Code: fault.Conflict, Cause: inner}, &fault.Error{Code: fault.Conflict, Cause: inner}},
		{"another error", plain, &fault.Error{Code: fault.Internal, Message: "The server failed to answer this call", Cause: plain}},
	} {
		got := fault.As(c.err)
		if got.Code != c.want.Code || got.Message != c.want.Message || got.Cause != c.want.Cause {
			t.Errorf("%s: got %#v, want %#v", c.name, got, c.want)
		}
	}
}

func TestIs(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("a: %w", fault.New(fault.Conflict, "taken"))
	if !fault.Is(err, fault.Conflict) || fault.Is(err, fault.NotFound) {
		t.Error("a conflict is not told from others")
	}
	for _, other := range []error{nil, errors.New("x")} {
		if fault.Is(other, fault.Internal) || fault.Is(other, "") {
			t.Errorf("%v has a code", other)
		}
	}
}

// TestCodesStay: clients act on the codes' texts, so none ever changes.
func TestCodesStay(t *testing.T) {
	t.Parallel()
	for code, want := range map[fault.Code]string{
		fault.BadRequest: "BadRequest", fault.Serialization: "SerializationException", fault.Unauthorized: "Unauthorized",
		fault.Forbidden: "Forbidden", fault.NotFound: "NotFound", fault.NotImplemented: "NotImplementedException",
		fault.MethodNotAllowed: "MethodNotAllowed", fault.NotSupported: "NotSupportedException", fault.Conflict: "Conflict",
		fault.TooLarge: "RequestEntityTooLarge", fault.UnsupportedMedia: "UnsupportedMediaType", fault.KeyReused: "IdempotencyKeyReused",
		fault.TooManyRequests: "TooManyRequests", fault.Unavailable: "ServiceUnavailable", fault.Internal: "InternalServerError",
		fault.NotEmpty: "NotEmpty", fault.Length: "Length", fault.Characters: "InvalidCharacters", fault.Range: "InclusiveBetween",
		fault.Predicate: "Predicate", fault.Depth: "Depth", fault.Format: "RegularExpression",
	} {
		if string(code) != want {
			t.Errorf("a code is %q, and was %q", code, want)
		}
	}
}
