package trace

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/protobuf/proto"
)

// kept keeps spans when the tracer stops, which empties the exporter inside.
type kept struct {
	*tracetest.InMemoryExporter
	spans tracetest.SpanStubs
}

func (k *kept) Shutdown(context.Context) error {
	k.spans = k.GetSpans()
	return nil
}

func spans(t *testing.T, ratio float64, fn func(*Tracer)) tracetest.SpanStubs {
	t.Helper()
	k := &kept{InMemoryExporter: tracetest.NewInMemoryExporter()}
	tracer := with(k, Config{Ratio: ratio, Service: "evovoice", Version: "v1"})
	fn(tracer)
	if err := tracer.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	return k.spans
}

func attributes(s tracetest.SpanStub) map[string]string {
	all := map[string]string{}
	for _, a := range s.Attributes {
		all[string(a.Key)] = a.Value.String()
	}
	return all
}

func TestSpansOfACall(t *testing.T) {
	t.Parallel()
	got := spans(t, 1, func(tracer *Tracer) {
		ctx, call := tracer.Begin(t.Context(), "POST")
		if ID(ctx) == "" {
			t.Error("the call has no id for the log")
		}
		_, read := tracer.Step(ctx, "read")
		read(nil)
		_, write := tracer.Step(ctx, "change set")
		write(errors.New("a secret"))
		call.End(Outcome{Operation: "NewCustomer", Verb: "POST", RequestID: "r-1", Status: 503})
		_, page := tracer.Begin(t.Context(), "GET")
		page.End(Outcome{Verb: "GET", Status: 200})
	})
	var lines []string
	for _, s := range got {
		lines = append(lines, fmt.Sprint(s.Name, " ", s.Status.Code, " ", s.SpanKind))
		if strings.Contains(fmt.Sprint(s), "a secret") {
			t.Errorf("%s tells the error's text", s.Name)
		}
	}
	slices.Sort(lines)
	if text := strings.Join(lines, ", "); text != "GET Unset server, NewCustomer Error server, change set Error internal, read Unset internal" {
		t.Fatal(text)
	}
	i := slices.IndexFunc(got, func(s tracetest.SpanStub) bool { return s.Name == "NewCustomer" })
	call := got[i]
	want := map[string]string{
		"http.request.method": "POST", "http.response.status_code": "503", "evovoice.operation": "NewCustomer", "evovoice.request_id": "r-1",
	}
	if a := attributes(call); fmt.Sprint(a) != fmt.Sprint(want) {
		t.Errorf("attributes %v", a)
	}
	for _, s := range got {
		if s.Name == "read" && (s.Parent.SpanID() != call.SpanContext.SpanID() || s.Status.Code != codes.Unset) {
			t.Errorf("the read is not inside the call: %v", s)
		}
	}
	if text := call.Resource.String(); text != "service.name=evovoice,service.version=v1" {
		t.Error(text)
	}
}

func TestFollow(t *testing.T) {
	t.Parallel()
	const id = "4bf92f3577b34da6a3ce929d0e0e4736"
	header := http.Header{"Traceparent": {"00-" + id + "-00f067aa0ba902b7-00"}} // its sender records nothing
	got := spans(t, 1, func(tracer *Tracer) {
		_, call := tracer.Begin(tracer.Follow(t.Context(), header), "GET")
		call.End(Outcome{Status: 200})
	})
	if len(got) != 1 || got[0].SpanContext.TraceID().String() != id || got[0].Parent.SpanID().String() != "00f067aa0ba902b7" {
		t.Errorf("%v", got)
	}
}

func TestWhatIsNotRecorded(t *testing.T) {
	t.Parallel()
	got := spans(t, 0, func(tracer *Tracer) {
		ctx, call := tracer.Begin(t.Context(), "GET")
		if inner, end := tracer.Step(ctx, "read"); inner != ctx {
			t.Error("a step is made for a call that is not recorded")
		} else {
			end(nil)
		}
		call.End(Outcome{Status: 200})
	})
	if len(got) != 0 {
		t.Errorf("%v", got)
	}
	var off *Tracer
	ctx, call := off.Begin(off.Follow(t.Context(), nil), "GET")
	_, end := off.Step(ctx, "read")
	end(nil)
	call.End(Outcome{})
	if ctx != t.Context() || ID(ctx) != "" || off.Stop(ctx) != nil {
		t.Error("a tracer that is off does something")
	}
}

func TestOffCostsNothing(t *testing.T) {
	var off *Tracer
	ctx := context.Background()
	if n := testing.AllocsPerRun(100, func() {
		ctx, call := off.Begin(off.Follow(ctx, nil), "GET")
		_, end := off.Step(ctx, "read")
		end(nil)
		call.End(Outcome{Operation: "NewCustomer", Status: 200})
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestCollector(t *testing.T) {
	t.Parallel()
	taken := make(chan *collector.ExportTraceServiceRequest, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		var sent collector.ExportTraceServiceRequest
		if err == nil {
			err = proto.Unmarshal(text, &sent)
		}
		if err != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("%s: %v", r.URL.Path, err)
		}
		taken <- &sent
	}))
	defer server.Close()
	tracer, err := Start(t.Context(), Config{Endpoint: server.URL, Ratio: 1, Service: "evovoice"})
	if err != nil {
		t.Fatal(err)
	}
	_, call := tracer.Begin(t.Context(), "GET")
	call.End(Outcome{Operation: "ListCustomers", Verb: "GET", Status: 200})
	if err := tracer.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if name := (<-taken).GetResourceSpans()[0].GetScopeSpans()[0].GetSpans()[0].GetName(); name != "ListCustomers" {
		t.Errorf("the collector got %q", name)
	}
}

func TestStartRefuses(t *testing.T) {
	t.Parallel()
	for _, endpoint := range []string{"localhost:4318", "ftp://collector/", "http://", "http://%zz"} {
		if tracer, err := Start(t.Context(), Config{Endpoint: endpoint}); err == nil || !strings.Contains(err.Error(), "trace endpoint") {
			t.Errorf("%s: %v", endpoint, err)
			tracer.Stop(t.Context()) //nolint:errcheck // it failed already
		}
	}
}

var _ sdk.SpanExporter = quiet{}
