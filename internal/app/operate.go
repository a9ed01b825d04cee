package app

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"evovoice/host"
	"evovoice/internal/call"
	"evovoice/internal/metrics"
	"evovoice/internal/store"
	"evovoice/internal/trace"
)

// startWatching makes what counts and follows calls, where it was asked for.
func (a *App) startWatching(ctx context.Context) error {
	if a.config.Shared {
		return nil
	}
	if a.config.MetricsListen != "" {
		a.metrics = metrics.New(metrics.Config{
			Version: a.config.Version, Database: databaseKind(a.config.Database), Now: a.config.Now, Log: a.config.Log,
		})
		a.config.observer = a.metrics.Writer
	}
	if a.config.TraceEndpoint == "" {
		return nil
	}
	var err error
	a.tracer, err = trace.Start(ctx, trace.Config{
		Endpoint: a.config.TraceEndpoint, Ratio: a.config.TraceRatio, Service: "evovoice", Version: a.config.Version, Log: a.config.Log,
	})
	return err
}

func databaseKind(url string) string {
	if strings.HasPrefix(url, "postgres") {
		return string(store.Postgres)
	}
	return string(store.SQLite)
}

// traced gives an engine whose reads and change sets are spans of the calls that
// they are for.
func (a *App) traced(e store.Engine) store.Engine {
	if a.tracer == nil {
		return e
	}
	t := tracedEngine{e, a.tracer}
	if v, ok := e.(store.Versioned); ok {
		return struct {
			tracedEngine
			store.Versioned
		}{t, v}
	}
	return t
}

type tracedEngine struct {
	store.Engine
	tracer *trace.Tracer
}

func (e tracedEngine) Read(ctx context.Context, fn func(store.Conn) error) (err error) {
	ctx, end := e.tracer.Step(ctx, "read")
	defer func() { end(err) }()
	return e.Engine.Read(ctx, fn)
}

func (e tracedEngine) Write(ctx context.Context, fn func(store.Conn) error) (err error) {
	ctx, end := e.tracer.Step(ctx, "change set")
	defer func() { end(err) }()
	return e.Engine.Write(ctx, fn)
}

// databaseSize gives the size of the database in bytes.
func (a *App) databaseSize(ctx context.Context) (bytes int64, err error) {
	statement := `SELECT p.page_count * s.page_size FROM pragma_page_count() p, pragma_page_size() s`
	if databaseKind(a.config.Database) == string(store.Postgres) {
		statement = `SELECT pg_database_size(current_database())`
	}
	err = a.db.Read(ctx, func(r *store.Reader) error {
		_, err := r.Scan(ctx, call.System(), []any{&bytes}, statement)
		return err
	})
	return bytes, err
}

// route gives the server's handler: what is about the server itself, then calls.
func (a *App) route(calls http.Handler) http.Handler {
	calls = a.watch(calls)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if a.leaving.Load() {
			w.Header().Set("Connection", "close") // so that the next call comes to another server
		}
		switch path := r.URL.Path; {
		case path == "/health/live":
			health(w, nil)
		case path == "/health/ready":
			health(w, a.Ready(r.Context()))
		case path == profilesPath || strings.HasPrefix(path, profilesPath+"/"):
			a.serveProfile(w, r)
		default:
			calls.ServeHTTP(w, r)
		}
	})
}

// seen is what is found out about a call on its way.
type seen struct{ operation string }

type seenKey struct{}

// see notes the operation of a call that is watched.
func see(ctx context.Context, op *host.Operation) {
	if s, ok := ctx.Value(seenKey{}).(*seen); ok {
		s.operation = op.Name
	}
}

// watch counts and follows calls, and is nothing where neither was asked for.
func (a *App) watch(next http.Handler) http.Handler {
	if a.metrics == nil && a.tracer == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s := &seen{}
		ctx := context.WithValue(r.Context(), seenKey{}, s)
		if a.tracer != nil && a.fromProxy(r) {
			ctx = a.tracer.Follow(ctx, r.Header)
		}
		ctx, span := a.tracer.Begin(ctx, verbName(r.Method))
		answer := &answer{ResponseWriter: w, status: http.StatusOK}
		end := func(string, int) {}
		if a.metrics != nil {
			end = a.metrics.Begin()
		}
		defer func() {
			end(s.operation, answer.status)
			span.End(trace.Outcome{
				Operation: s.operation, Verb: verbName(r.Method), RequestID: answer.Header().Get("X-Request-Id"), Status: answer.status,
			})
		}()
		next.ServeHTTP(answer, r.WithContext(ctx))
	})
}

// verbName gives a verb that is known: others are texts of callers.
func verbName(verb string) string {
	switch verb {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return verb
	}
	return "_OTHER" // OpenTelemetry semantic conventions for HTTP, http.request.method
}

// fromProxy tells whether a request came through a proxy that is believed.
func (a *App) fromProxy(r *http.Request) bool {
	peer, ok := peerOf(r)
	return ok && a.trusted(peer)
}

// answer remembers the status of an answer.
type answer struct {
	http.ResponseWriter
	status int
}

func (w *answer) WriteHeader(status int) {
	if status >= http.StatusOK { // those below only announce an answer
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *answer) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// serveMetrics listens for who reads the numbers, on an address of its own.
func (a *App) serveMetrics() error {
	if a.metrics == nil {
		return nil
	}
	listener, err := net.Listen("tcp", a.config.MetricsListen)
	if err != nil {
		return fmt.Errorf("listen for metrics: %w", err)
	}
	a.metrics.Watch(metrics.Sources{
		Remembered: a.SignIn.Remembered, Connections: func() int { return int(a.connections.Load()) }, Size: a.databaseSize,
	})
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", a.metrics.Handler())
	a.numbers = &http.Server{Handler: mux, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute}
	a.metricsURL = "http://" + listener.Addr().String() + "/metrics"
	a.numbersServed = make(chan error, 1)
	go func() { a.numbersServed <- a.numbers.Serve(listener) }()
	return nil
}

// countConnections keeps count of the connections that are open.
func (a *App) countConnections(_ net.Conn, state http.ConnState) {
	switch state {
	case http.StateNew:
		a.connections.Add(1)
		if a.metrics != nil {
			a.metrics.Accepted()
		}
	case http.StateClosed, http.StateHijacked:
		a.connections.Add(-1)
	}
}

// MetricsURL is where the started server tells its metrics, empty for nowhere.
func (a *App) MetricsURL() string { return a.metricsURL }

// stopWatching ends what startWatching and serveMetrics began.
func (a *App) stopWatching() {
	if a.numbers != nil {
		a.numbers.Close() //nolint:errcheck // nothing of it is kept
		<-a.numbersServed
	}
	ctx, cancel := context.WithTimeout(context.Background(), trace.StopTime)
	defer cancel()
	if err := a.tracer.Stop(ctx); err != nil {
		a.config.Log.Warn("spans were lost", "error", err)
	}
}
