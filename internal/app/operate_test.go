package app

import (
	"context"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"

	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	otlp "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"evovoice/api"
	"evovoice/internal/user"
)

// scrape reads the metrics as Prometheus does.
func scrape(t *testing.T, a *App) map[string]*dto.MetricFamily {
	t.Helper()
	reply, err := http.Get(a.MetricsURL())
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		t.Fatalf("status %d", reply.StatusCode)
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(reply.Body)
	if err != nil {
		t.Fatal(err)
	}
	return families
}

// counted gives the value of a metric, of a histogram its count. A label of ""
// is any.
func counted(families map[string]*dto.MetricFamily, name string, labels ...string) float64 {
	sum := 0.0
	for _, m := range families[name].GetMetric() {
		var values []string
		for _, l := range m.GetLabel() {
			values = append(values, l.GetValue())
		}
		if all := strings.Join(values, " "); len(labels) > 0 && all != strings.Join(labels, " ") {
			continue
		}
		sum += m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
	}
	return sum
}

func TestMetricsOfAServer(t *testing.T) {
	t.Parallel()
	a := startWith(t, func(c *Config) { c.MetricsListen, c.Version = "127.0.0.1:0", "v9" }).App
	post(t, a, "/accounts", `{"name":"Harbor"}`)
	post(t, a, "/json/reply/ListCustomers", `{}`)
	post(t, a, "/json/reply/ListCustomers", `{}`)
	post(t, a, "/json/reply/NewCustomer", `{`)
	post(t, a, "/nothing/here", `{}`)
	got := scrape(t, a)
	for _, want := range []struct {
		count  float64
		name   string
		labels []string
	}{
		{1, "evovoice_calls_total", []string{"2xx", "NewAccount"}},
		{2, "evovoice_calls_total", []string{"2xx", "ListCustomers"}},
		{1, "evovoice_calls_total", []string{"4xx", "NewCustomer"}},
		{1, "evovoice_calls_total", []string{"4xx", "other"}},
		{2, "evovoice_call_duration_seconds", []string{"ListCustomers"}},
		{0, "evovoice_calls_in_hand", nil},
		{0, "evovoice_write_queue_length", nil},
	} {
		if n := counted(got, want.name, want.labels...); n != want.count {
			t.Errorf("%s %q is %v, want %v", want.name, want.labels, n, want.count)
		}
	}
	for _, name := range []string{
		"evovoice_write_batch_changes", "evovoice_write_batch_duration_seconds", "evovoice_write_commit_duration_seconds",
		"evovoice_caller_lookups_total", "evovoice_connections_accepted_total", "evovoice_build_info", "evovoice_database_size_bytes",
		"go_goroutines", "process_open_fds",
	} {
		if counted(got, name) <= 0 {
			t.Errorf("%s says nothing", name)
		}
	}
	for _, path := range []string{"/metrics", "/"} {
		if reply, text := post(t, a, path, ""); strings.Contains(text, "evovoice_calls_total") {
			t.Errorf("%s at the address of calls: %d, tells metrics", path, reply.StatusCode)
		}
	}
	if err := a.Stop(); err != nil {
		t.Fatal(err)
	}
	if _, err := http.Get(a.MetricsURL()); err == nil {
		t.Error("metrics are told after the stop")
	}
}

func TestMetricsAreOffUnlessAsked(t *testing.T) {
	t.Parallel()
	a := start(t)
	if a.MetricsURL() != "" || a.metrics != nil || a.tracer != nil {
		t.Error("something watches")
	}
	next := http.NewServeMux()
	if a.watch(next) != http.Handler(next) {
		t.Error("calls are watched")
	}
	see(context.Background(), nil)
}

// spans takes what a server sends to its collector.
type spans struct {
	*httptest.Server
	mu  sync.Mutex
	all []*otlp.Span
}

func collect(t *testing.T) *spans {
	s := &spans{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, err := io.ReadAll(r.Body)
		var sent collector.ExportTraceServiceRequest
		if err == nil {
			err = proto.Unmarshal(text, &sent)
		}
		if err != nil {
			t.Error(err)
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, r := range sent.GetResourceSpans() {
			for _, scope := range r.GetScopeSpans() {
				s.all = append(s.all, scope.GetSpans()...)
			}
		}
	}))
	t.Cleanup(s.Close)
	return s
}

func TestTracesOfAServer(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		proxies []netip.Prefix
		follows bool
	}{
		{"a stranger's trace", nil, false},
		{"a proxy's trace", []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			traces(t, c.proxies, c.follows)
		})
	}
}

// traces makes calls, one of them as part of another's trace, and looks at the
// spans.
func traces(t *testing.T, proxies []netip.Prefix, follows bool) {
	t.Helper()
	to := collect(t)
	a := startWith(t, func(c *Config) { c.TraceEndpoint, c.TraceRatio, c.TrustedProxies = to.URL, 1, proxies }).App
	const followed = "4bf92f3577b34da6a3ce929d0e0e4736"
	post(t, a, "/accounts", `{"name":"Harbor"}`, "Traceparent", "00-"+followed+"-00f067aa0ba902b7-01")
	post(t, a, "/json/reply/ListCustomers", `{}`)
	if err := a.Stop(); err != nil {
		t.Fatal(err)
	}
	children := map[string]map[string]int{}
	ids := map[string]string{}
	for _, s := range to.all {
		ids[string(s.GetSpanId())] = s.GetName()
	}
	for _, s := range to.all {
		parent := ids[string(s.GetParentSpanId())]
		if children[parent] == nil {
			children[parent] = map[string]int{}
		}
		children[parent][s.GetName()]++
		if s.GetName() == "NewAccount" && (hex.EncodeToString(s.GetTraceId()) == followed) != follows {
			t.Errorf("the trace is %x", s.GetTraceId())
		}
	}
	if children[""]["NewAccount"] != 1 || children[""]["ListCustomers"] != 1 || children["NewAccount"]["change set"] == 0 || children["ListCustomers"]["read"] == 0 {
		t.Errorf("%v", children)
	}
	if children["ListCustomers"]["change set"] != 0 {
		t.Errorf("a read writes: %v", children)
	}
}

func TestTraceEndpointIsChecked(t *testing.T) {
	t.Parallel()
	a, err := New(t.Context(), Config{Data: t.TempDir(), TraceEndpoint: "collector"})
	if err == nil || !strings.Contains(err.Error(), "trace endpoint") {
		t.Errorf("%v", err)
	}
	if err == nil {
		a.Stop()
	}
}

func TestProfiles(t *testing.T) {
	t.Parallel()
	a := start(t)
	_, text := post(t, a, "/accounts", `{"name":"Harbor"}`)
	_, account, _ := strings.Cut(text, `"id":"`)
	login := user.Login{Email: "ann@example.com", Roles: []api.Role{api.Manager}, AccountIDs: []string{account[:24]}}
	if _, err := a.AddLogin(t.Context(), login, testPassword); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path, login, site string
		status            int
		has               string
	}{
		{"/debug/pprof/", testEmail, "", 200, "goroutine"},
		{"/debug/pprof/goroutine?debug=1", testEmail, "none", 200, "goroutine profile"},
		{"/debug/pprof/heap", testEmail, "", 200, ""},
		{"/debug/pprof/cmdline", testEmail, "", 404, "Unknown profile"},
		{"/debug/pprof/", "", "", 401, `"errorCode":"Unauthorized"`},
		{"/debug/pprof/heap", "", "", 401, `"errorCode":"Unauthorized"`},
		{"/debug/pprof/profile", login.Email, "", 403, `"errorCode":"Forbidden"`},
		{"/debug/pprof/heap", testEmail, "cross-site", 403, `"errorCode":"Forbidden"`},
		{"/debug/pprofile", testEmail, "", 404, ""},
	} {
		r, err := http.NewRequestWithContext(t.Context(), "GET", a.URL()+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if c.login != "" {
			r.SetBasicAuth(c.login, testPassword)
		}
		r.Header.Set("Sec-Fetch-Site", c.site)
		reply, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(reply.Body)
		reply.Body.Close()
		if err != nil || reply.StatusCode != c.status || !strings.Contains(string(text), c.has) {
			t.Errorf("%s for %q: %d %.200s, %v", c.path, c.login, reply.StatusCode, text, err)
		}
		if challenge := reply.Header.Get("WWW-Authenticate"); (c.status == 401) != strings.HasPrefix(challenge, "Basic ") {
			t.Errorf("%s for %q: challenge %q", c.path, c.login, challenge)
		}
	}
}
