// Package trace follows calls through the server as spans of OpenTelemetry and
// hands them to a collector by OTLP over HTTP. It keeps nothing of what callers
// sent but the way and outcome of their calls, never makes a call wait for the
// collector, and drops spans rather than memory when that one does not answer.
package trace

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
)

// Config says where spans go.
type Config struct {
	// Endpoint is the collector's address, such as
	// http://localhost:4318/v1/traces; without a path it gets that one.
	Endpoint string
	// Ratio is the share of traces that are recorded, from 0 to 1.
	Ratio float64
	// Service and Version name the program.
	Service, Version string
	// Log is told when spans cannot be handed over.
	Log *slog.Logger
}

// Tracer makes spans. A nil one makes none, at no cost.
type Tracer struct {
	provider *sdk.TracerProvider
	tracer   trace.Tracer
}

// defaultPath is where collectors take spans (OTLP 1.0, OTLP/HTTP request).
const defaultPath = "/v1/traces"

// Start begins to hand spans to the collector. It does not wait for it: one
// that is not there yet is tried again. Stop gives everything back.
func Start(ctx context.Context, config Config) (*Tracer, error) {
	endpoint, err := url.Parse(config.Endpoint)
	if err != nil || endpoint.Host == "" || endpoint.Scheme != "http" && endpoint.Scheme != "https" {
		return nil, fmt.Errorf("trace endpoint: expected an address such as http://localhost:4318%s, got %q", defaultPath, config.Endpoint)
	}
	if endpoint.Path == "" || endpoint.Path == "/" {
		endpoint.Path = defaultPath
	}
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(endpoint.String()))
	if err != nil {
		return nil, fmt.Errorf("trace exporter: %w", err)
	}
	return with(exporter, config), nil
}

// with makes a tracer on any exporter.
func with(exporter sdk.SpanExporter, config Config) *Tracer {
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	about := resource.NewSchemaless(
		attribute.String("service.name", config.Service),
		attribute.String("service.version", config.Version),
	)
	provider := sdk.NewTracerProvider(
		sdk.WithBatcher(quiet{exporter, config.Log}),
		sdk.WithResource(about),
		sdk.WithSampler(sdk.TraceIDRatioBased(config.Ratio)),
	)
	return &Tracer{provider: provider, tracer: provider.Tracer("evovoice")}
}

// quiet logs what went wrong, where the module would print it by a handler that
// the whole process shares.
type quiet struct {
	sdk.SpanExporter
	log *slog.Logger
}

func (q quiet) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	if err := q.SpanExporter.ExportSpans(ctx, spans); err != nil {
		q.log.Warn("spans were not handed over", "spans", len(spans), "error", err)
	}
	return nil
}

// Stop hands over what waits, for as long as ctx lasts.
func (t *Tracer) Stop(ctx context.Context) error {
	if t == nil {
		return nil
	}
	if err := t.provider.Shutdown(ctx); err != nil {
		return fmt.Errorf("stop tracing: %w", err)
	}
	return nil
}

// Call is the span of a call.
type Call struct{ span trace.Span }

// Follow gives a context in which Begin goes on with the trace that the headers
// tell by traceparent (W3C Trace Context, 3.2). Whether it is recorded is still
// decided here, by its id.
func (t *Tracer) Follow(ctx context.Context, header http.Header) context.Context {
	if t == nil {
		return ctx
	}
	return propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(header))
}

// Begin begins the span of a call that came with an HTTP verb.
func (t *Tracer) Begin(ctx context.Context, verb string) (context.Context, Call) {
	if t == nil {
		return ctx, Call{}
	}
	ctx, span := t.tracer.Start(ctx, verb, trace.WithSpanKind(trace.SpanKindServer))
	return ctx, Call{span}
}

// Outcome is how a call ended.
type Outcome struct {
	// Operation is empty for a call that was for none.
	Operation, Verb, RequestID string
	// Status is the answer's.
	Status int
}

// End ends the span of a call and says how that ended.
func (c Call) End(o Outcome) {
	if c.span == nil {
		return
	}
	defer c.span.End()
	if !c.span.IsRecording() {
		return
	}
	c.span.SetAttributes(
		attribute.String("http.request.method", o.Verb),
		attribute.Int("http.response.status_code", o.Status),
		attribute.String("evovoice.request_id", o.RequestID),
	)
	if o.Operation != "" {
		c.span.SetName(o.Operation)
		c.span.SetAttributes(attribute.String("evovoice.operation", o.Operation))
	}
	if o.Status >= http.StatusInternalServerError {
		c.span.SetStatus(codes.Error, http.StatusText(o.Status))
	}
}

// Step makes a span inside the one of ctx, if that is recorded. The function
// that it gives ends it, with the error of the step.
func (t *Tracer) Step(ctx context.Context, name string) (context.Context, func(error)) {
	if t == nil || !trace.SpanFromContext(ctx).IsRecording() {
		return ctx, func(error) {}
	}
	ctx, span := t.tracer.Start(ctx, name)
	return ctx, func(err error) {
		if err != nil {
			span.SetStatus(codes.Error, "failed") // the error itself may tell what a caller sent
		}
		span.End()
	}
}

// ID gives the id of the trace of ctx if it is recorded, for the log; else
// nothing.
func ID(ctx context.Context) string {
	if s := trace.SpanFromContext(ctx); s.IsRecording() {
		return s.SpanContext().TraceID().String()
	}
	return ""
}

// StopTime is how long Stop should be given: a collector that is gone must not
// hold a server up.
const StopTime = 5 * time.Second
