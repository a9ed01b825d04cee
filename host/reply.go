package host

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// statuses maps error codes to HTTP. Codes that are not listed are about what
// the caller sent: 400.
var statuses = map[fault.Code]int{
	fault.Unauthorized:     http.StatusUnauthorized,
	fault.TwoFactor:        http.StatusUnauthorized,
	fault.Forbidden:        http.StatusForbidden,
	fault.NotFound:         http.StatusNotFound,
	fault.NotImplemented:   http.StatusMethodNotAllowed,
	fault.MethodNotAllowed: http.StatusMethodNotAllowed,
	fault.NotSupported:     http.StatusMethodNotAllowed,
	fault.Conflict:         http.StatusConflict,
	fault.Precondition:     http.StatusPreconditionFailed,
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

// ErrorResponse and its parts are the ServiceStack shape of a failure.
type ErrorResponse struct {
	ResponseStatus ResponseStatus `json:"responseStatus"`
}

// ResponseStatus tells what failed.
type ResponseStatus struct {
	ErrorCode string            `json:"errorCode"`
	Message   string            `json:"message"`
	Errors    []ResponseError   `json:"errors"`
	Meta      map[string]string `json:"meta"`
}

// ResponseError tells which member failed.
type ResponseError struct {
	ErrorCode string `json:"errorCode"`
	FieldName string `json:"fieldName"`
	Message   string `json:"message"`
}

func (h *Host) writeError(w http.ResponseWriter, r *http.Request, t *target, err error) {
	if errors.Is(err, context.DeadlineExceeded) {
		err = &fault.Error{Code: fault.Unavailable, Message: "The call took too long", RetryAfter: time.Second, Cause: err}
	}
	if errors.Is(err, context.Canceled) {
		err = &fault.Error{Code: fault.Unavailable, Message: "The caller went away", Cause: err}
	}
	e := fault.As(err)
	status := Status(e.Code)
	if status >= 500 && t.failure == nil && !errors.Is(err, context.Canceled) {
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
	reply := &ErrorResponse{ResponseStatus{ErrorCode: string(e.Code), Message: e.Message, Errors: []ResponseError{}, Meta: t.meta}}
	for _, f := range e.Fields {
		reply.ResponseStatus.Errors = append(reply.ResponseStatus.Errors, ResponseError{string(f.Code), f.Path, f.Message})
	}
	text, problem := t.form.format.Append(nil, reply, t.form.options)
	if problem != nil {
		t.form = form{format: wire.JSON}
		text = []byte(`{"responseStatus":{"errorCode":"InternalServerError","message":"The failure could not be written","errors":[]}}`)
		t.failure = errors.Join(err, problem)
	}
	h.send(w, r, t, status, text)
}

func realm(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '"' || r == '\\' || r < ' ' || r > '~' {
			return -1
		}
		return r
	}, name)
}

func (h *Host) writeReply(w http.ResponseWriter, r *http.Request, t *target, reply any) {
	if reply == nil || t.oneway {
		w.Header().Set("Content-Length", "0")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if h.writeRaw(w, r, t, reply) {
		return
	}
	if t.exchange.items != nil {
		h.writeStream(w, r, t, reply)
		return
	}
	if t.exchange.kept != nil || t.exchange.keep != nil {
		h.writeKept(w, r, t, reply)
		return
	}
	buffer := buffers.Get().(*[]byte)
	defer putBuffer(buffer)
	text, err := t.form.format.Append((*buffer)[:0], reply, t.form.options)
	if err != nil {
		h.writeError(w, r, t, err)
		return
	}
	*buffer = text
	if t.form.format.Name == "csv" && !t.form.page {
		w.Header().Set("Content-Disposition", `attachment;filename="`+t.op.Name+`.csv"`)
	}
	if t.op.Reads && !t.batched && h.settled(w, r, t, []string{Revision(text)}) {
		return
	}
	h.send(w, r, t, http.StatusOK, text)
}

// send writes an answer in its form, compressed if the caller takes that.
func (h *Host) send(w http.ResponseWriter, r *http.Request, t *target, status int, text []byte) {
	switch {
	case t.form.page:
		h.describe(w, t, []string{htmlType})
		h.site.snapshot(w, r, t, status, text)
		return
	case t.form.callback != "":
		h.describe(w, t, []string{jsType})
		text = slices.Concat([]byte(t.form.callback), []byte("("), text, []byte(")"))
	default:
		h.describe(w, t, []string{t.form.format.ContentType})
	}
	writeText(w, r, status, text)
}

// describe sets the headers that every answer of an operation has. The content
// type is the value of a header.
func (h *Host) describe(w http.ResponseWriter, t *target, contentType []string) {
	header := w.Header()
	header["X-Content-Type-Options"] = noSniff
	header["Content-Type"] = contentType
	if h.config.ServerTiming {
		took := h.config.Now().Sub(t.began)
		header.Set("Server-Timing", "app;dur="+strconv.FormatFloat(float64(took)/float64(time.Millisecond), 'f', 3, 64))
	}
}

// writeText writes an answer whose headers are set, compressed if it is long
// and the caller takes that.
func writeText(w http.ResponseWriter, r *http.Request, status int, text []byte) {
	if len(text) >= leastCompressed {
		varyEncoding(w.Header())
		if name := encoding(r); name != "" {
			compress(w, status, name, text)
			return
		}
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	w.Write(text) //nolint:errcheck // a client that went away needs no answer
}

// varyEncoding says that an answer depends on which encodings are taken.
func varyEncoding(header http.Header) {
	if len(header["Vary"]) == 1 && header["Vary"][0] == varyAccept[0] {
		header["Vary"] = varyBoth
		return
	}
	header.Add("Vary", "Accept-Encoding")
}

var buffers = sync.Pool{New: func() any { b := make([]byte, 0, 8<<10); return &b }}

// putBuffer keeps a buffer for the next reply, unless one long list made it large.
func putBuffer(b *[]byte) {
	if cap(*b) <= 256<<10 {
		buffers.Put(b)
	}
}

// logCall writes the one line that each call leaves.
func (h *Host) logCall(r *http.Request, t *target, w *recorder) {
	level := slog.LevelInfo
	if t.failure != nil {
		level = slog.LevelError
	}
	if !h.config.Log.Enabled(r.Context(), level) {
		return
	}
	var most [10]slog.Attr
	attrs := append(most[:0],
		slog.String("requestId", t.requestID),
		slog.String("verb", r.Method),
		slog.String("path", r.URL.Path), // never the query: it may hold what a caller typed
		slog.Int("status", w.status),
		slog.Int64("bytes", w.written),
		slog.Duration("took", h.config.Now().Sub(t.began)),
	)
	if t.op != nil {
		attrs = append(attrs, slog.String("operation", t.op.Name))
	}
	if h.config.Hooks.LogAttrs != nil && t.ctx != nil {
		attrs = append(attrs, h.config.Hooks.LogAttrs(t.ctx)...)
	}
	if t.failure != nil {
		attrs = append(attrs, slog.String("error", t.failure.Error()))
	}
	h.config.Log.LogAttrs(r.Context(), level, "call", attrs...)
}
