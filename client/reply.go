package client

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"evovoice/api"
)

// read gives the body of a success, nil for an empty one, or the error that the
// answer reports.
func (c *Client) read(made *call, answer *http.Response) ([]byte, error) {
	made.outcome.RequestID = answer.Header.Get("X-Request-Id")
	made.outcome.Replayed = answer.Header.Get("Idempotent-Replayed") == "true"
	if answer.StatusCode < 200 || answer.StatusCode > 299 {
		return nil, c.readError(answer)
	}
	if made.dryRun && answer.Header.Get("Dry-Run") != "true" {
		return nil, ErrNotDry
	}
	text, whole, err := readUpTo(answer.Body, c.limits.Reply)
	switch {
	case err != nil:
		return nil, noAnswer(err)
	case !whole:
		return nil, fmt.Errorf("%w: the reply has more than %d bytes", ErrTooLarge, c.limits.Reply)
	case len(text) == 0:
		return nil, nil
	case !isJSON(answer.Header):
		return nil, fmt.Errorf("%w: it is of type %.60q", ErrReply, answer.Header.Get("Content-Type"))
	}
	return text, nil
}

// readUpTo reads at most limit bytes and tells whether that was all.
func readUpTo(r io.Reader, limit int64) ([]byte, bool, error) {
	limit = min(limit, math.MaxInt64-1)
	text, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, false, err
	}
	if int64(len(text)) > limit {
		return text[:limit], false, nil
	}
	return text, true, nil
}

func isJSON(header http.Header) bool {
	kind, _, err := mime.ParseMediaType(header.Get("Content-Type"))
	return err == nil && (kind == "application/json" || kind == "text/json" || strings.HasSuffix(kind, "+json"))
}

// decodeReply decodes the object that text is; a nil reply wants none.
func decodeReply(text []byte, reply any) error {
	if reply == nil {
		return nil
	}
	if bytes.Equal(bytes.TrimSpace(text), []byte("null")) {
		return fmt.Errorf("%w: it is null", ErrReply)
	}
	if err := json.Unmarshal(text, reply); err != nil {
		return fmt.Errorf("%w: %w", ErrReply, err)
	}
	return nil
}

// mostErrorText bounds what is read of an answer that reports an error.
const mostErrorText = 1 << 20

// readError makes the error that an answer reports. An answer in another form
// than the API's gives one without a code.
func (c *Client) readError(answer *http.Response) error {
	e := &Error{
		Status:     answer.StatusCode,
		RequestID:  answer.Header.Get("X-Request-Id"),
		RetryAfter: retryAfter(answer.Header),
	}
	text, _, err := readUpTo(answer.Body, min(mostErrorText, c.limits.Reply))
	if err == nil && isJSON(answer.Header) {
		e.fill(text)
	}
	if e.Message == "" {
		e.Message = http.StatusText(answer.StatusCode)
	}
	if to := answer.Header.Get("Location"); e.Code == "" && to != "" && answer.StatusCode < 400 {
		e.Message = fmt.Sprintf("%s to %.200q, which is not followed", e.Message, to)
	}
	return e
}

// fill takes over what the API says of a failure.
func (e *Error) fill(text []byte) {
	var reply struct {
		ResponseStatus api.ResponseStatus `json:"responseStatus"`
	}
	if json.Unmarshal(text, &reply) != nil {
		return
	}
	status := reply.ResponseStatus
	e.Code, e.Message = status.ErrorCode, status.Message
	for _, f := range status.Errors {
		e.Fields = append(e.Fields, FieldError{Name: f.FieldName, Code: f.ErrorCode, Message: f.Message})
	}
}

// retryAfter reads how long the server asks to wait (RFC 9110 10.2.3). A date
// is measured against the answer's own, since the clocks may differ.
func retryAfter(header http.Header) time.Duration {
	value := header.Get("Retry-After")
	if seconds, err := strconv.ParseInt(value, 10, 32); err == nil {
		return max(0, time.Duration(seconds)*time.Second)
	}
	until, err := http.ParseTime(value)
	if err != nil {
		return 0
	}
	now, err := http.ParseTime(header.Get("Date"))
	if err != nil {
		return 0
	}
	return max(0, until.Sub(now))
}
