package host

import (
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// statuses maps error codes to HTTP. Codes that are not listed are about what
// the caller sent: 400.
var statuses = map[fault.Code]int{
	fault.Unauthorized:     http.StatusUnauthorized,
	fault.Forbidden:        http.StatusForbidden,
	fault.NotFound:         http.StatusNotFound,
	fault.NotImplemented:   http.StatusMethodNotAllowed,
	fault.MethodNotAllowed: http.StatusMethodNotAllowed,
	fault.NotSupported:     http.StatusMethodNotAllowed,
	fault.Conflict:         http.StatusConflict,
	fault.TooLarge:         http.StatusRequestEntityTooLarge,
	fault.UnsupportedMedia: http.StatusUnsupportedMediaType,
	fault.KeyReused:        http.StatusUnprocessableEntity,
	fault.TooManyRequests:  http.StatusTooManyRequests,
	fault.Unavailable:      http.StatusServiceUnavailable,
	fault.Internal:         http.StatusInternalServerError,
}

// Status gives the HTTP status of an error code.
func Status(code fault.Code) int {
	if s, ok := statuses[code]; ok {
		return s
	}
	return http.StatusBadRequest
}

// errorReply and its parts are the ServiceStack shape of a failure.
type errorReply struct {
	ResponseStatus responseStatus `json:"responseStatus"`
}

type responseStatus struct {
	ErrorCode string          `json:"errorCode"`
	Message   string          `json:"message"`
	Errors    []responseError `json:"errors"`
}

type responseError struct {
	ErrorCode string `json:"errorCode"`
	FieldName string `json:"fieldName"`
	Message   string `json:"message"`
}

func (h *Host) writeError(w http.ResponseWriter, t *target, err error) {
	e := fault.As(err)
	status := Status(e.Code)
	if status >= 500 {
		t.failure = err
	}
	header := w.Header()
	switch status {
	case http.StatusUnauthorized:
		header.Set("WWW-Authenticate", t.challenge+` realm="`+realm(h.config.Name)+`", charset="UTF-8"`)
	case http.StatusMethodNotAllowed:
		header.Set("Allow", strings.Join(t.match.allow, ", "))
	}
	if e.RetryAfter > 0 {
		seconds := int(math.Ceil(e.RetryAfter.Seconds()))
		header.Set("Retry-After", strconv.Itoa(seconds))
	}
	reply := errorReply{responseStatus{ErrorCode: string(e.Code), Message: e.Message, Errors: []responseError{}}}
	for _, f := range e.Fields {
		reply.ResponseStatus.Errors = append(reply.ResponseStatus.Errors, responseError{string(f.Code), f.Path, f.Message})
	}
	text, err := wire.AppendJSON(nil, &reply)
	if err != nil {
		t.failure = err
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	writeJSON(w, status, text)
}

func realm(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '"' || r == '\\' || r < ' ' || r > '~' {
			return -1
		}
		return r
	}, name)
}

func (h *Host) writeReply(w http.ResponseWriter, t *target, reply any) {
	if reply == nil {
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	buffer := buffers.Get().(*[]byte)
	defer putBuffer(buffer)
	text, err := wire.AppendJSON((*buffer)[:0], reply)
	if err != nil {
		h.writeError(w, t, err)
		return
	}
	*buffer = text
	writeJSON(w, http.StatusOK, text)
}

func writeJSON(w http.ResponseWriter, status int, text []byte) {
	header := w.Header()
	header.Set("Content-Type", "application/json; charset=utf-8")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	w.Write(text) //nolint:errcheck // a client that went away needs no answer
}

// logCall writes the one line that each call leaves.
func (h *Host) logCall(r *http.Request, t *target, w *recorder, began time.Time) {
	attrs := []slog.Attr{
		slog.String("requestId", t.requestID),
		slog.String("verb", r.Method),
		slog.String("path", r.URL.Path), // never the query: it may hold what a caller typed
		slog.Int("status", w.status),
		slog.Int64("bytes", w.written),
		slog.Duration("took", h.config.Now().Sub(began)),
	}
	if t.op != nil {
		attrs = append(attrs, slog.String("operation", t.op.Name))
	}
	if h.config.Hooks.LogAttrs != nil && t.ctx != nil {
		attrs = append(attrs, h.config.Hooks.LogAttrs(t.ctx)...)
	}
	level := slog.LevelInfo
	if t.failure != nil {
		level = slog.LevelError
		attrs = append(attrs, slog.String("error", t.failure.Error()))
	}
	h.config.Log.LogAttrs(r.Context(), level, "call", attrs...)
}
