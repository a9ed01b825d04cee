package metrics_test

import (
	"context"
	"errors"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"evovoice/internal/metrics"
	"evovoice/internal/store/queue"
)

var _ queue.Observer = (*metrics.Writer)(nil)

// clock goes on by a step each time that it is read.
type clock struct {
	at   time.Time
	step time.Duration
}

func (c *clock) now() time.Time {
	c.at = c.at.Add(c.step)
	return c.at
}

func scrape(t *testing.T, m *metrics.Metrics) map[string]*dto.MetricFamily {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	return families
}

// one gives the only metric of a family with these labels: name, value, ….
func one(t *testing.T, families map[string]*dto.MetricFamily, name string, labels ...string) *dto.Metric {
	t.Helper()
	for _, m := range families[name].GetMetric() {
		has := map[string]string{}
		for _, l := range m.GetLabel() {
			has[l.GetName()] = l.GetValue()
		}
		fits := true
		for i := 0; i < len(labels); i += 2 {
			fits = fits && has[labels[i]] == labels[i+1]
		}
		if fits {
			return m
		}
	}
	t.Fatalf("no %s with %q", name, labels)
	return nil
}

func TestCalls(t *testing.T) {
	t.Parallel()
	c := &clock{step: 20 * time.Millisecond}
	m := metrics.New(metrics.Config{Version: "v1.2.3", Database: "sqlite", Now: c.now})
	for _, call := range []struct {
		operation string
		status    int
	}{{"NewCustomer", 200}, {"NewCustomer", 204}, {"NewCustomer", 503}, {"", 404}} {
		m.Begin()(call.operation, call.status)
	}
	m.Begin()
	got := scrape(t, m)
	for _, want := range []struct {
		operation, class string
		count            float64
	}{{"NewCustomer", "2xx", 2}, {"NewCustomer", "5xx", 1}, {metrics.Other, "4xx", 1}} {
		if n := one(t, got, "evovoice_calls_total", "operation", want.operation, "class", want.class).GetCounter().GetValue(); n != want.count {
			t.Errorf("%s %s: %v, want %v", want.operation, want.class, n, want.count)
		}
	}
	h := one(t, got, "evovoice_call_duration_seconds", "operation", "NewCustomer").GetHistogram()
	if h.GetSampleCount() != 3 || math.Abs(h.GetSampleSum()-0.06) > 1e-9 {
		t.Errorf("%d calls took %v", h.GetSampleCount(), h.GetSampleSum())
	}
	if n := one(t, got, "evovoice_calls_in_hand").GetGauge().GetValue(); n != 1 {
		t.Errorf("%v calls in hand", n)
	}
	one(t, got, "evovoice_build_info", "version", "v1.2.3", "database", "sqlite")
}

func TestWriter(t *testing.T) {
	t.Parallel()
	c := &clock{step: 10 * time.Millisecond}
	m := metrics.New(metrics.Config{Now: c.now})
	w := m.Writer
	w.Started(func() int { return 7 })
	w.Refused()
	w.Began(3)
	w.Committing()
	w.Ended(nil)
	w.Began(1)
	w.Ended(errors.New("no space left"))
	got := scrape(t, m)
	for name, want := range map[string]struct {
		count uint64
		sum   float64
	}{
		"evovoice_write_batch_changes":           {2, 4},
		"evovoice_write_batch_duration_seconds":  {2, 0.03},
		"evovoice_write_commit_duration_seconds": {1, 0.01},
	} {
		h := one(t, got, name).GetHistogram()
		if h.GetSampleCount() != want.count || math.Abs(h.GetSampleSum()-want.sum) > 1e-9 {
			t.Errorf("%s: %d, %v; want %v", name, h.GetSampleCount(), h.GetSampleSum(), want)
		}
	}
	if n := one(t, got, "evovoice_write_queue_length").GetGauge().GetValue(); n != 7 {
		t.Errorf("%v wait", n)
	}
	for _, name := range []string{"evovoice_write_queue_refused_total", "evovoice_write_batches_failed_total"} {
		if n := one(t, got, name).GetCounter().GetValue(); n != 1 {
			t.Errorf("%s is %v", name, n)
		}
	}
}

func TestSources(t *testing.T) {
	t.Parallel()
	m := metrics.New(metrics.Config{Now: time.Now})
	var size error
	m.Watch(metrics.Sources{
		Remembered:  func() (uint64, uint64) { return 5, 2 },
		Connections: func() int { return 3 },
		Size:        func(context.Context) (int64, error) { return 4096, size },
	})
	m.Accepted()
	got := scrape(t, m)
	if open, all := one(t, got, "evovoice_connections_open").GetGauge().GetValue(), one(t, got, "evovoice_connections_accepted_total").GetCounter().GetValue(); open != 3 || all != 1 {
		t.Errorf("%v connections are open, %v were accepted", open, all)
	}
	hits := one(t, got, "evovoice_caller_lookups_total", "result", "hit").GetCounter().GetValue()
	misses := one(t, got, "evovoice_caller_lookups_total", "result", "miss").GetCounter().GetValue()
	if hits != 5 || misses != 2 {
		t.Errorf("%v hits, %v misses", hits, misses)
	}
	if n := one(t, got, "evovoice_database_size_bytes").GetGauge().GetValue(); n != 4096 {
		t.Errorf("size %v", n)
	}
	size = errors.New("gone")
	if n := one(t, scrape(t, m), "evovoice_database_size_bytes").GetGauge().GetValue(); !math.IsNaN(n) {
		t.Errorf("the size of a database that does not answer is %v", n)
	}
}

// TestNames holds the names to Prometheus' conventions.
func TestNames(t *testing.T) {
	t.Parallel()
	m := metrics.New(metrics.Config{Now: time.Now})
	m.Begin()("NewCustomer", 200)
	m.Watch(metrics.Sources{
		Remembered:  func() (uint64, uint64) { return 0, 0 },
		Connections: func() int { return 0 },
		Size:        func(context.Context) (int64, error) { return 0, nil },
	})
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	problems, err := promlint.New(io.Reader(w.Body)).Lint()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
}
