package host

import (
	"context"
	"fmt"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"

	"evovoice/internal/fault"
)

// target is what a request turned out to ask for, and what became of it.
type target struct {
	requestID  string
	op         *Operation
	match      match
	predefined bool
	challenge  string // scheme that a refused caller is told to sign in with
	ctx        context.Context
	failure    error // for the log
}

// ServeHTTP answers one request: operations, then pages about them.
func (h *Host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := h.config.Now()
	t := &target{requestID: h.requestID(r), challenge: challenge(r)}
	rec := &recorder{ResponseWriter: w, status: http.StatusOK}
	header := rec.Header()
	header.Set("X-Request-Id", t.requestID)
	header.Set("Vary", "Accept")
	defer func() {
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler {
				panic(p)
			}
			err := fmt.Errorf("panic: %v\n%s", p, debug.Stack())
			t.failure = err
			if !rec.began {
				h.writeError(rec, t, err)
			}
		}
		h.logCall(r, t, rec, began)
	}()
	if h.metadata.serve(rec, r) {
		return
	}
	reply, err := h.answer(rec, r, t)
	if err != nil {
		h.writeError(rec, t, err)
		return
	}
	h.writeReply(rec, t, reply)
}

// answer walks the way of a request: pick the operation, ask who calls and
// whether the caller may, bind, call.
func (h *Host) answer(w http.ResponseWriter, r *http.Request, t *target) (any, error) {
	if err := h.pick(r, t); err != nil {
		return nil, err
	}
	if err := h.checkOrigin(r, t.op); err != nil {
		return nil, err
	}
	ctx := context.WithValue(r.Context(), exchangeKey{}, &exchange{header: w.Header(), requestID: t.requestID})
	hooks := h.config.Hooks
	if hooks.Identify != nil {
		var err error
		if ctx, err = hooks.Identify(ctx, t.op, r); err != nil {
			return nil, err
		}
	}
	t.ctx = ctx
	if hooks.Authorize != nil {
		if err := hooks.Authorize(ctx, t.op); err != nil {
			return nil, err
		}
	}
	request, err := h.bind(w, r, t)
	if err != nil {
		return nil, err
	}
	next := func(ctx context.Context) (any, error) { return t.op.call(ctx, request) }
	if hooks.Around != nil {
		return hooks.Around(ctx, t.op, request.Interface(), next)
	}
	return next(ctx)
}

// pick finds the operation of a path: predefined routes, then routes of its own.
func (h *Host) pick(r *http.Request, t *target) error {
	path, err := decoded(r.URL.EscapedPath())
	if err != nil || len(path) > maxSegments {
		return notFound(r)
	}
	if n := len(path); n > 0 {
		path[n-1] = strings.TrimSuffix(path[n-1], ".json")
	}
	name, predefined := predefinedName(path)
	if predefined {
		t.predefined = true
		if t.op = h.operations[lower(name)]; t.op == nil {
			return fault.New(fault.NotImplemented, "The operation '%s' does not exist for this service", cut(name))
		}
		return nil
	}
	m, found := h.routes.find(r.Method, path)
	switch {
	case !found:
		return notFound(r)
	case m.op == nil:
		t.match = m
		return fault.New(fault.MethodNotAllowed, "%s is not allowed here; %s is", cut(r.Method), strings.Join(m.allow, ", "))
	}
	t.op, t.match = m.op, m
	return nil
}

func predefinedName(path []string) (string, bool) {
	switch {
	case len(path) == 3 && strings.EqualFold(path[0], "json") && strings.EqualFold(path[1], "reply"):
		return path[2], true
	case len(path) == 2 && path[0] == "api":
		return path[1], true
	}
	return "", false
}

func notFound(r *http.Request) error {
	return fault.New(fault.NotFound, "Nothing is at %s", cut(r.URL.Path))
}

// cut keeps a caller's text short in an answer.
func cut(s string) string {
	s = strings.ToValidUTF8(s, "�")
	if runes := []rune(s); len(runes) > 80 {
		return string(runes[:80]) + "…"
	}
	return s
}

// checkOrigin refuses what another site's page makes a browser send. Predefined
// routes take every verb, so a verb that is safe by name is no reason to trust.
func (h *Host) checkOrigin(r *http.Request, op *Operation) error {
	if op.Reads {
		return nil
	}
	asked := *r
	asked.Method = http.MethodPost
	if err := h.config.CrossOrigin.Check(&asked); err != nil {
		return &fault.Error{Code: fault.Forbidden, Message: "Calls from pages of another site are refused", Cause: err}
	}
	return nil
}

// requestID takes the caller's id if it is safe to repeat, or makes one.
func (h *Host) requestID(r *http.Request) string {
	id := r.Header.Get("X-Request-Id")
	if id == "" || len(id) > 100 {
		return h.config.NewRequestID()
	}
	for _, c := range []byte(id) {
		safe := c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte("-_.:+=/@", c) >= 0
		if !safe {
			return h.config.NewRequestID()
		}
	}
	return id
}

// challenge is Basic (RFC 7617), but for a script in a browser, which would
// answer it with a window of its own, a scheme that browsers do not know.
func challenge(r *http.Request) string {
	if r.Header.Get("Sec-Fetch-Mode") != "" {
		return "Session"
	}
	return "Basic"
}

type exchangeKey struct{}

type exchange struct {
	header    http.Header
	requestID string
}

// ReplyHeader gives the headers of the reply to the call that ctx is of.
func ReplyHeader(ctx context.Context) http.Header {
	if e, ok := ctx.Value(exchangeKey{}).(*exchange); ok {
		return e.header
	}
	return http.Header{}
}

// RequestID gives the id of the call that ctx is of.
func RequestID(ctx context.Context) string {
	if e, ok := ctx.Value(exchangeKey{}).(*exchange); ok {
		return e.requestID
	}
	return ""
}

// recorder keeps what the log needs of a reply.
type recorder struct {
	http.ResponseWriter
	status  int
	written int64
	began   bool
}

func (r *recorder) WriteHeader(status int) {
	r.status, r.began = status, true
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	r.began = true
	n, err := r.ResponseWriter.Write(p)
	r.written += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

var buffers = sync.Pool{New: func() any { b := make([]byte, 0, 8<<10); return &b }}

// putBuffer keeps a buffer for the next reply, unless one long list made it large.
func putBuffer(b *[]byte) {
	if cap(*b) <= 256<<10 {
		buffers.Put(b)
	}
}
