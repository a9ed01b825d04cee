// Package host serves operations over HTTP: it routes a call to its operation,
// binds path, query, form and body into the request type, asks who calls and
// whether that caller may, calls the operation's method and writes the reply or
// the failure. It knows nothing of what operations do, keeps no state between
// calls, and refuses to start with an operation that has no method.
package host

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"time"

	"evovoice/host/metadata"
	"evovoice/host/schema"
	"evovoice/host/typegen"
)

// Operation is what the host needs to know of an operation.
type Operation struct {
	// Name names the operation and its request type; /json/reply/{Name} and
	// /api/{Name} answer it on every verb.
	Name string
	// Area groups operations on pages.
	Area    string
	Summary string
	// Routes are further paths.
	Routes []Route
	// Open operations need no sign-in; Roles of which one is enough.
	Open  bool
	Roles []string
	// Reads tells that the operation changes nothing.
	Reads bool
	// Files tells that it takes files, which its method reads with Files.
	Files bool
	// Request and Reply are struct types; a nil Reply means an empty answer.
	Request, Reply reflect.Type

	request  *schema.Type
	reply    *schema.Type
	required []*schema.Member
	method   reflect.Value
}

// Route is one path of an operation.
type Route struct {
	// Verbs in upper case; empty means every verb.
	Verbs []string
	// Path starts with a slash; a segment in braces is a member of the request.
	Path string
}

// Hooks are the questions that the host asks about a call. Each may be nil.
type Hooks struct {
	// Identify finds who calls and gives the context for the rest of the call.
	Identify func(ctx context.Context, op *Operation, r *http.Request) (context.Context, error)
	// Authorize says whether that caller may use the operation.
	Authorize func(ctx context.Context, op *Operation) error
	// Around runs next, which calls the operation's method, and may answer
	// without it. A reply is nil or a pointer to the operation's reply type.
	Around func(ctx context.Context, op *Operation, request any, next Next) (any, error)
	// Reader tells pages who reads them: a name for people, empty for nobody,
	// and which operations that caller may use.
	Reader func(r *http.Request) (who string, allowed func(*Operation) bool)
	// Secure tells whether a request came over TLS; without it only TLS to
	// this server counts.
	Secure func(r *http.Request) bool
	// LogAttrs adds to the log line of a call.
	LogAttrs func(ctx context.Context) []slog.Attr
}

// Next calls the method of an operation.
type Next func(ctx context.Context) (any, error)

// Config says what to serve.
type Config struct {
	// Name is the service's name on pages.
	Name       string
	Operations []Operation
	// Services hold the operations' methods. The method of an operation has
	// its name and the form
	//
	//	func(context.Context, *Request) (*Reply, error)
	//	func(context.Context, *Request) error
	Services []any
	Hooks    Hooks
	// Version is the service's edition in descriptions, 1 unless given.
	Version string
	// Providers are the ways to sign in that tools are told of, the default first.
	Providers []metadata.AuthProvider
	// SignInPath leads people to where they sign in; empty for nowhere.
	SignInPath string
	// Listing shapes the type listings.
	Listing typegen.Options
	// MaxBody bounds a request's body in bytes, 1 MiB unless given.
	MaxBody int64
	// MaxOpenBody bounds that of an operation that needs no sign-in, 64 KiB
	// unless given.
	MaxOpenBody int64
	// MaxUpload bounds that of an operation that takes files, 100 MiB unless
	// given.
	MaxUpload int64
	// MaxCalls bounds the calls in hand at once, 1024 unless given; more are
	// told to come back.
	MaxCalls int
	// Timeout bounds how long a call may take, one minute unless given.
	Timeout time.Duration
	// Origins are those whose pages may call, such as https://portal.example;
	// * stands for all, but then without a session. None may unless given.
	Origins []string
	// CrossOrigin refuses calls that a browser sends for another site's page
	// and that change something; it trusts the Origins.
	CrossOrigin http.CrossOriginProtection
	// JSONP answers calls with a callback as a script.
	JSONP bool
	// ServerTiming tells callers how long their call took.
	ServerTiming bool
	// Now is the clock for durations in the log.
	Now func() time.Time
	// NewRequestID makes an id for a request that brings none.
	NewRequestID func() string
	Log          *slog.Logger
}

// Host is an http.Handler for the operations of its configuration.
type Host struct {
	config     *Config
	operations map[string]*Operation // by lower-case name
	ordered    []*Operation
	routes     *node
	site       *site
	calls      chan struct{}
}

// New checks the configuration and makes a host. It fails when an operation
// has no method of its form, or two operations share a verb and path.
func New(config *Config) (*Host, error) {
	h := &Host{config: config, operations: map[string]*Operation{}, routes: &node{}}
	if config.MaxBody == 0 {
		config.MaxBody = 1 << 20
	}
	if config.MaxOpenBody == 0 {
		config.MaxOpenBody = 64 << 10
	}
	if config.MaxUpload == 0 {
		config.MaxUpload = 100 << 20
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.Now == nil || config.NewRequestID == nil {
		return nil, errors.New("host: Now and NewRequestID are needed")
	}
	if config.Name == "" {
		config.Name = "Services"
	}
	if config.Version == "" {
		config.Version = "1"
	}
	if config.MaxCalls == 0 {
		config.MaxCalls = 1024
	}
	if config.Timeout == 0 {
		config.Timeout = time.Minute
	}
	h.calls = make(chan struct{}, config.MaxCalls)
	if err := h.trustOrigins(); err != nil {
		return nil, fmt.Errorf("host: origins: %w", err)
	}
	for i := range config.Operations {
		op := config.Operations[i]
		if err := h.add(&op); err != nil {
			return nil, fmt.Errorf("host: operation %s: %w", op.Name, err)
		}
	}
	h.site = newSite(h)
	return h, nil
}

func (h *Host) add(op *Operation) error {
	op.request = schema.Of(op.Request)
	for _, m := range op.request.AllMembers() {
		if m.Required {
			op.required = append(op.required, m)
		}
	}
	if op.Reply != nil {
		op.reply = schema.Of(op.Reply)
	}
	if err := op.findMethod(h.config.Services); err != nil {
		return err
	}
	name := lower(op.Name)
	if h.operations[name] != nil {
		return errors.New("declared twice")
	}
	h.operations[name] = op
	h.ordered = append(h.ordered, op)
	for _, route := range op.Routes {
		if err := h.routes.add(op, route); err != nil {
			return err
		}
	}
	return nil
}

var (
	contextType = reflect.TypeFor[context.Context]()
	errorType   = reflect.TypeFor[error]()
)

func (op *Operation) findMethod(services []any) error {
	form := reflect.FuncOf([]reflect.Type{contextType, reflect.PointerTo(op.Request)}, []reflect.Type{errorType}, false)
	if op.Reply != nil {
		form = reflect.FuncOf([]reflect.Type{contextType, reflect.PointerTo(op.Request)}, []reflect.Type{reflect.PointerTo(op.Reply), errorType}, false)
	}
	for _, service := range services {
		method := reflect.ValueOf(service).MethodByName(op.Name)
		if !method.IsValid() {
			continue
		}
		if method.Type() != form {
			return fmt.Errorf("%T has it as %s, want %s", service, method.Type(), form)
		}
		if op.method.IsValid() {
			return fmt.Errorf("%T has it too", service)
		}
		op.method = method
	}
	if !op.method.IsValid() {
		return errors.New("no service has a method for it")
	}
	return nil
}

// call runs the operation's method; a void one gives a nil reply.
func (op *Operation) call(ctx context.Context, request reflect.Value) (any, error) {
	results := op.method.Call([]reflect.Value{reflect.ValueOf(ctx), request})
	if err, failed := results[len(results)-1].Interface().(error); failed {
		return nil, err
	}
	if len(results) == 1 || results[0].IsNil() {
		return nil, nil
	}
	return results[0].Interface(), nil
}
