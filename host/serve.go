package host

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"runtime/debug"
	"strings"
	"time"

	"evovoice/host/wire"
	"evovoice/internal/fault"
)

// target is what a request turned out to ask for, and what became of it.
type target struct {
	requestID  string
	verb       string // after an override
	query      url.Values
	op         *Operation
	match      match
	form       form
	predefined bool
	// routeFormat is the predefined route's format; oneway routes answer
	// nothing; batched ones take a list of requests.
	routeFormat     *wire.Format
	oneway, batched bool
	challenge       string // scheme that a refused caller is told to sign in with
	meta            map[string]string
	exchange        *exchange
	ctx             context.Context
	began           time.Time
	failure         error // for the log
}

// ServeHTTP answers one request: operations, then pages about them.
func (h *Host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t := &target{requestID: h.requestID(r), challenge: challenge(r), began: h.config.Now(), form: form{format: wire.JSON}}
	rec := &recorder{ResponseWriter: w, status: http.StatusOK}
	header := rec.Header()
	header["X-Request-Id"] = []string{t.requestID}
	header["Vary"] = varyAccept
	defer h.finish(rec, r, t)
	h.allowOrigin(rec, r)
	if r.Method == http.MethodOptions {
		preflight(rec)
		return
	}
	header["Cache-Control"] = cachePrivate
	if h.site.serve(rec, r, t) {
		return
	}
	reply, err := h.answer(rec, r, t)
	if err != nil {
		h.writeError(rec, r, t, err)
		return
	}
	h.writeReply(rec, r, t, reply)
}

// Values of headers that are the same for all. They have no room to append to.
var (
	varyAccept   = []string{"Accept"}
	varyBoth     = []string{"Accept", "Accept-Encoding"}
	cachePrivate = []string{"private, no-cache"}
	noSniff      = []string{"nosniff"}
	typeJSON     = []string{wire.JSON.ContentType}
)

// finish contains a panic to the call that it happened in, and logs the call.
func (h *Host) finish(rec *recorder, r *http.Request, t *target) {
	if p := recover(); p != nil {
		if p == http.ErrAbortHandler {
			panic(p)
		}
		t.failure = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		if !rec.began {
			h.writeError(rec, r, t, t.failure)
		}
	}
	h.logCall(r, t, rec)
}

// answer walks the way of a request: pick the operation, ask who calls and
// whether the caller may, bind, call.
func (h *Host) answer(w http.ResponseWriter, r *http.Request, t *target) (any, error) {
	if err := h.pick(w, r, t); err != nil {
		return nil, err
	}
	if !t.op.Reads {
		w.Header().Set("Cache-Control", "no-store")
	}
	if err := h.checkOrigin(r, t.op); err != nil {
		return nil, err
	}
	own := &callContext{
		Context: r.Context(), host: h, began: t.began,
		exchange: exchange{header: w.Header(), requestID: t.requestID, verb: t.verb, bare: t.bare(r)},
	}
	defer own.end()
	t.exchange = &own.exchange
	var ctx context.Context = own
	hooks := h.config.Hooks
	if hooks.Identify != nil {
		var err error
		ctx, err = hooks.Identify(ctx, t.op, r)
		t.ctx = ctx // for the log, whoever it is
		if err != nil {
			return nil, err
		}
	}
	t.ctx = ctx
	if hooks.Authorize != nil {
		if err := hooks.Authorize(ctx, t.op); err != nil {
			return nil, err
		}
	}
	if t.batched {
		return h.answerBatch(w, r, t, ctx)
	}
	request, err := h.bind(w, r, t)
	if err != nil {
		return nil, err
	}
	return h.run(ctx, t.op, request)
}

// run calls an operation, unless too many are in hand. A request counts only
// once it is read: one that is sent slowly keeps no other out.
func (h *Host) run(ctx context.Context, op *Operation, request reflect.Value) (any, error) {
	if err := h.enter(); err != nil {
		return nil, err
	}
	defer h.leave()
	next := func(ctx context.Context) (any, error) { return op.call(ctx, request) }
	if around := h.config.Hooks.Around; around != nil {
		return around(ctx, op, request.Interface(), next)
	}
	return next(ctx)
}

// enter takes a place among the calls in hand, to be given back with leave.
func (h *Host) enter() error {
	select {
	case h.calls <- struct{}{}:
		return nil
	default:
		busy := fault.New(fault.Unavailable, "The server has too many calls in hand")
		busy.RetryAfter = time.Second
		return busy
	}
}

func (h *Host) leave() { <-h.calls }

// pick finds the operation of a path: predefined routes, then routes of its own.
func (h *Host) pick(w http.ResponseWriter, r *http.Request, t *target) error {
	var err error
	if r.URL.RawQuery != "" {
		if t.query, err = url.ParseQuery(r.URL.RawQuery); err != nil {
			return fault.New(fault.Serialization, "The query is not well encoded")
		}
	}
	path, err := decoded(r.URL.EscapedPath())
	if err != nil || len(path) > maxSegments {
		return notFound(r)
	}
	suffix := cutSuffix(path)
	name := t.predefinedName(path, suffix)
	says := suffix
	if t.predefined && says == "" {
		says = t.routeFormat.Name
	}
	if t.form, err = h.formOf(r, t.query, says, t.predefined); err != nil {
		return err
	}
	if t.verb, err = h.verbOf(w, r, t); err != nil {
		return err
	}
	if t.predefined {
		return h.pickNamed(t, name)
	}
	m, found := h.routes.find(t.verb, path)
	switch {
	case !found:
		return notFound(r)
	case m.op == nil:
		t.match = m
		return notAllowed(t)
	case t.verb == http.MethodHead && !m.op.Reads:
		t.match.allow = []string{http.MethodGet, http.MethodPost}
		return notAllowed(t)
	}
	t.op, t.match = m.op, m
	return nil
}

func (h *Host) pickNamed(t *target, name string) error {
	if t.op = h.operations[lower(name)]; t.op == nil {
		return fault.New(fault.NotImplemented, "The operation '%s' does not exist for this service", cut(name))
	}
	if t.verb == http.MethodHead && !t.op.Reads || t.batched && t.verb != http.MethodPost {
		t.match.allow = []string{http.MethodPost}
		return notAllowed(t)
	}
	return nil
}

func notAllowed(t *target) error {
	return fault.New(fault.MethodNotAllowed, "%s is not allowed here; %s is", cut(t.verb), strings.Join(t.match.allow, ", "))
}

// predefinedName gives the operation that a predefined route names, which are
// /{format}/reply/{Op}, /{format}/oneway/{Op} and /api/{Op}. A name that ends
// in brackets takes a batch.
func (t *target) predefinedName(path []string, suffix string) string {
	var name string
	switch {
	case len(path) == 3 && (strings.EqualFold(path[1], "reply") || strings.EqualFold(path[1], "oneway")):
		if t.routeFormat = wire.FormatNamed(lower(path[0])); t.routeFormat == nil {
			return ""
		}
		t.oneway = strings.EqualFold(path[1], "oneway")
		name = path[2]
	case len(path) == 2 && path[0] == "api":
		if t.routeFormat = wire.FormatNamed(suffix); t.routeFormat == nil {
			t.routeFormat = wire.JSON
		}
		name = path[1]
	default:
		return ""
	}
	t.predefined = true
	name, t.batched = strings.CutSuffix(name, "[]")
	return name
}

func notFound(r *http.Request) error {
	return fault.New(fault.NotFound, "Nothing is at %s", cut(r.URL.Path))
}

// cut keeps a caller's text short in an answer.
func cut(s string) string { return cutAt(s, 80) }

func cutAt(s string, most int) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
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

type exchange struct {
	header    http.Header
	requestID string
	verb      string
	files     func() (File, error) // the next one, io.EOF after the last
	bare      bool                 // whether the reply is JSON and nothing besides
	items     Items                // nil for a reply that is whole
	kept      *kept                // answers in place of the reply
	keep      func(kept any, size int)
}

// ReplyHeader gives the headers of the reply to the call that ctx is of.
func ReplyHeader(ctx context.Context) http.Header {
	if e := exchangeOf(ctx); e != nil {
		return e.header
	}
	return http.Header{}
}

// RequestID gives the id of the call that ctx is of.
func RequestID(ctx context.Context) string {
	if e := exchangeOf(ctx); e != nil {
		return e.requestID
	}
	return ""
}

// Verb gives the verb of the call that ctx is of, after an override.
func Verb(ctx context.Context) string {
	if e := exchangeOf(ctx); e != nil {
		return e.verb
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
