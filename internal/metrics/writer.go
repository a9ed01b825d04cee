package metrics

import (
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Writer has the numbers of the one writer of a database. Its methods are those
// that the queue of change sets tells its observer by.
type Writer struct {
	now     func() time.Time
	waiting atomic.Pointer[func() int]
	refused prometheus.Counter
	changes prometheus.Histogram
	took    prometheus.Histogram
	commit  prometheus.Histogram
	broken  prometheus.Counter

	began, committing time.Time // of the transaction under way
}

func newWriter(registry *prometheus.Registry, now func() time.Time) *Writer {
	w := &Writer{
		now: now,
		refused: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "evovoice_write_queue_refused_total", Help: "Change sets that found no room to wait in.",
		}),
		changes: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "evovoice_write_batch_changes", Help: "Change sets that shared one transaction.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 9),
		}),
		took: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "evovoice_write_batch_duration_seconds", Help: "How long transactions took, commit included.", Buckets: durations,
		}),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "evovoice_write_commit_duration_seconds", Help: "How long it took to commit and sync a transaction to disk.", Buckets: durations,
		}),
		broken: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "evovoice_write_batches_failed_total", Help: "Transactions that broke, as on a full disk.",
		}),
	}
	length := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "evovoice_write_queue_length", Help: "Change sets that wait for the writer.",
	}, func() float64 {
		if waiting := w.waiting.Load(); waiting != nil {
			return float64((*waiting)())
		}
		return 0
	})
	registry.MustRegister(w.refused, w.changes, w.took, w.commit, w.broken, length)
	return w
}

// Started takes what tells how many change sets wait.
func (w *Writer) Started(waiting func() int) { w.waiting.Store(&waiting) }

// Refused counts a change set that found no room.
func (w *Writer) Refused() { w.refused.Inc() }

// Began begins the time of a transaction of so many change sets.
func (w *Writer) Began(changes int) {
	w.changes.Observe(float64(changes))
	w.began, w.committing = w.now(), time.Time{}
}

// Committing begins the time of the commit.
func (w *Writer) Committing() { w.committing = w.now() }

// Ended ends both times, and counts a transaction that broke.
func (w *Writer) Ended(broken error) {
	now := w.now()
	w.took.Observe(now.Sub(w.began).Seconds())
	if !w.committing.IsZero() {
		w.commit.Observe(now.Sub(w.committing).Seconds())
	}
	if broken != nil {
		w.broken.Inc()
	}
}
