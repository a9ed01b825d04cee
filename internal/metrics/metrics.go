// Package metrics counts and times what a server does, in the form that
// Prometheus reads. It is told moments by those who do the work and keeps
// nothing of what callers sent: its labels are operations, classes of status
// and the like, so that the number of series is bounded. It opens no port and
// refuses no caller; whoever serves its handler decides who may read it.
package metrics

import (
	"context"
	"log/slog"
	"math"
	"net/http"
	"runtime"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Other is the operation of calls that are for none: pages, and paths at which
// nothing is.
const Other = "other"

// Config says what is known when the server starts.
type Config struct {
	// Version is that of the program, Database the kind of its database.
	Version, Database string
	// Now is the clock for durations.
	Now func() time.Time
	// Log takes what goes wrong while the numbers are gathered.
	Log *slog.Logger
}

// Sources are asked for their numbers when somebody reads them.
type Sources struct {
	// Remembered counts callers that were remembered and ones that were looked up.
	Remembered func() (hits, misses uint64)
	// Connections counts those that are open.
	Connections func() int
	// Size gives the size of the database in bytes.
	Size func(context.Context) (int64, error)
}

// Metrics holds the numbers of one server.
type Metrics struct {
	// Writer is told what the writer of the database does.
	Writer *Writer

	config   Config
	registry *prometheus.Registry
	calls    *prometheus.CounterVec
	took     *prometheus.HistogramVec
	inHand   prometheus.Gauge
	accepted prometheus.Counter
}

// durations are the bounds of histograms of time, in seconds.
var durations = []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}

// New makes the numbers of a server, all zero.
func New(config Config) *Metrics {
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	m := &Metrics{config: config, registry: prometheus.NewRegistry()}
	m.calls = prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "evovoice_calls_total", Help: "Calls answered, by operation and class of status.",
	}, []string{"operation", "class"})
	m.took = prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name: "evovoice_call_duration_seconds", Help: "How long calls took until they were answered.", Buckets: durations,
	}, []string{"operation"})
	m.inHand = prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "evovoice_calls_in_hand", Help: "Calls that are not answered yet.",
	})
	m.accepted = prometheus.NewCounter(prometheus.CounterOpts{
		Name: "evovoice_connections_accepted_total", Help: "Connections accepted.",
	})
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "evovoice_build_info", Help: "Always 1; its labels tell what runs.",
		ConstLabels: prometheus.Labels{"version": config.Version, "goversion": runtime.Version(), "database": config.Database},
	})
	build.Set(1)
	m.Writer = newWriter(m.registry, config.Now)
	m.registry.MustRegister(m.calls, m.took, m.inHand, m.accepted, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// sizeTime bounds how long the size of the database may take to find out.
const sizeTime = 5 * time.Second

// Watch adds the numbers that are asked for. It is called once.
func (m *Metrics) Watch(s Sources) {
	lookups := func(result string, count func() float64) {
		m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "evovoice_caller_lookups_total", Help: "Calls with credentials, by whether their caller was remembered (hit) or looked up (miss).",
			ConstLabels: prometheus.Labels{"result": result},
		}, count))
	}
	lookups("hit", func() float64 { hits, _ := s.Remembered(); return float64(hits) })
	lookups("miss", func() float64 { _, misses := s.Remembered(); return float64(misses) })
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "evovoice_connections_open", Help: "Connections that are open, busy or idle.",
	}, func() float64 { return float64(s.Connections()) }))
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "evovoice_database_size_bytes", Help: "Size of the database; not a number while it does not answer.",
	}, func() float64 {
		ctx, cancel := context.WithTimeout(context.Background(), sizeTime)
		defer cancel()
		bytes, err := s.Size(ctx)
		if err != nil {
			m.config.Log.Warn("the size of the database is not known", "error", err)
			return math.NaN()
		}
		return float64(bytes)
	}))
}

// Begin counts a call that arrived. The function that it gives is told once how
// the call ended: the name of its operation, empty for none, and the status of
// the answer.
func (m *Metrics) Begin() (end func(operation string, status int)) {
	began := m.config.Now()
	m.inHand.Inc()
	return func(operation string, status int) {
		if operation == "" {
			operation = Other
		}
		m.inHand.Dec()
		m.calls.WithLabelValues(operation, class(status)).Inc()
		m.took.WithLabelValues(operation).Observe(m.config.Now().Sub(began).Seconds())
	}
}

func class(status int) string { return strconv.Itoa(status/100) + "xx" }

// Accepted counts a connection.
func (m *Metrics) Accepted() { m.accepted.Inc() }

// maxScrapes bounds how many read the numbers at once.
const maxScrapes = 4

// Handler answers every request with the numbers.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{
		MaxRequestsInFlight: maxScrapes,
		ErrorLog:            slog.NewLogLogger(m.config.Log.Handler(), slog.LevelWarn),
	})
}
