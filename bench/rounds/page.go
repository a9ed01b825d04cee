package rounds

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"evovoice/bench/report"
	"evovoice/bench/system"
)

// Page gives the report as Markdown, without a title.
func (r *Report) Page() string {
	var b strings.Builder
	for _, job := range r.Options.Jobs {
		fmt.Fprintf(&b, "### %s\n\n%s\n", job.Title(), r.rates(job))
	}
	fmt.Fprintf(&b, "### What it costs\n\n%s\n", r.costs())
	fmt.Fprintf(&b, "### What was acknowledged is there\n\n%s\n", r.kept())
	fmt.Fprintf(&b, "### Commits without a server, rows of 2.2 KB\n\n%s\n", r.commits())
	fmt.Fprintf(&b, "### What evovoice on SQLite is to reach\n\n%s\n", report.Table([]string{"figure", "wanted", "measured", ""}, Rows(r.Wanted())))
	for _, s := range r.Options.Systems {
		if why := r.Absent[Key{System: s.Name()}]; why != "" {
			fmt.Fprintf(&b, "- %s was not measured: %s\n", s.Name(), why)
		}
	}
	for _, text := range r.Failed {
		fmt.Fprintf(&b, "- Failed: %s\n", text)
	}
	if others := r.others(); others > 0 {
		fmt.Fprintf(&b, "- Other work on the machine took %.2f cores on average over all measurements.\n", others)
	}
	return b.String()
}

// rates gives one row for each system: rate, and latencies in brackets.
func (r *Report) rates(job system.Job) string {
	head := []string{"requests/s (p50, p99 in ms)"}
	for _, n := range r.Options.Connections {
		head = append(head, fmt.Sprintf("%d conn", n))
	}
	last := r.Options.Connections[len(r.Options.Connections)-1]
	head = append(head, fmt.Sprintf("CPU at %d, µs", last), "KB", "errors")
	var rows [][]string
	for _, s := range r.Options.Systems {
		if r.Absent[Key{System: s.Name()}] != "" {
			continue
		}
		row, errors := []string{s.Name()}, 0
		for _, n := range r.Options.Connections {
			sample, ok := r.At(s.Name(), job, n)
			errors += sample.Errors
			if !ok {
				row = append(row, "—")
				continue
			}
			row = append(row, fmt.Sprintf("%s (%s, %s)", report.Rate(sample.Rate), report.Millis(sample.P50), report.Millis(sample.P99)))
		}
		sample, ok := r.At(s.Name(), job, last)
		if !ok {
			row[1] = r.whyNot(s, job)
			rows = append(rows, append(row, "—", "—", "—"))
			continue
		}
		cpu := report.Micros(sample.CPU)
		if sample.DatabaseCPU > 0 {
			cpu += " + " + report.Micros(sample.DatabaseCPU)
		}
		rows = append(rows, append(row, cpu, fmt.Sprintf("%.1f", sample.Bytes/1000), fmt.Sprint(errors)))
	}
	return report.Table(head, rows)
}

func (r *Report) whyNot(s system.System, job system.Job) string {
	if why := r.Absent[Key{System: s.Name(), Job: job}]; why != "" {
		return why
	}
	if job == system.Schedule && len(r.Turns[s.Name()]) > 0 {
		return "no such job"
	}
	return "—"
}

func (r *Report) costs() string {
	head := []string{"system", "first start, ms", "start, ms", "restart, ms", "idle, MB", "under load, MB", "open loop /s", "its p50, ms", "its p99, ms"}
	var rows [][]string
	for _, s := range r.Options.Systems {
		turns := r.Turns[s.Name()]
		if len(turns) == 0 {
			continue
		}
		span := func(f func(Turn) time.Duration) string { return report.Millis(of(turns, f)) }
		memory := func(own, other func(Turn) int64) string {
			text := report.MB(of(turns, own))
			if n := of(turns, other); n > 0 {
				text += " + " + report.MB(n)
			}
			return text
		}
		open, ok := median(r.Open[s.Name()])
		row := []string{
			s.Name(), span(func(t Turn) time.Duration { return t.FirstStart }), span(func(t Turn) time.Duration { return t.Start }), "—",
			memory(func(t Turn) int64 { return t.Idle }, func(t Turn) int64 { return t.IdleOther }),
			memory(func(t Turn) int64 { return t.Load }, func(t Turn) int64 { return t.LoadOther }), "—", "—", "—",
		}
		if system.Stores(s) {
			row[3] = span(func(t Turn) time.Duration { return t.Restart })
		}
		if ok {
			row[6], row[7], row[8] = report.Rate(open.Rate), report.Millis(open.P50), report.Millis(open.P99)
		}
		rows = append(rows, row)
	}
	return report.Table(head, rows)
}

func (r *Report) kept() string {
	var rows [][]string
	for _, s := range r.Options.Systems {
		sum := Turn{}
		for _, t := range r.Turns[s.Name()] {
			sum.Acked, sum.Missing, sum.Surplus, sum.Errors = sum.Acked+t.Acked, sum.Missing+t.Missing, sum.Surplus+t.Surplus, sum.Errors+t.Errors
		}
		if sum.Acked > 0 {
			rows = append(rows, []string{s.Name(), fmt.Sprint(sum.Acked), fmt.Sprint(sum.Missing), fmt.Sprint(sum.Surplus), fmt.Sprint(sum.Errors)})
		}
	}
	return report.Table([]string{"system", "acknowledged", "missing", "never acknowledged", "errors"}, rows)
}

func (r *Report) commits() string {
	var rows [][]string
	for _, l := range r.Limits {
		rows = append(rows, []string{l.Name, report.Rate(l.Commits), report.Rate(l.Rows)})
	}
	return report.Table([]string{"", "commits/s", "rows/s"}, rows)
}

// others is the mean of what other work took.
func (r *Report) others() float64 {
	sum, count := 0.0, 0
	for _, samples := range r.Samples {
		for _, s := range samples {
			sum, count = sum+s.Others, count+1
		}
	}
	return sum / max(1, float64(count))
}

// Broken lists what must not happen to the product: failed turns, errors, and
// creations that are lost.
func (r *Report) Broken() []string {
	broken := slices.Clone(r.Failed)
	for name, turns := range r.Turns {
		for _, t := range turns {
			if strings.HasPrefix(name, "evovoice") && (t.Missing > 0 || t.Surplus > 0 || t.Errors > 0) {
				broken = append(broken, fmt.Sprintf("%s: %d creations missing, %d never acknowledged, %d errors: %s", name, t.Missing, t.Surplus, t.Errors, r.firstError(name)))
			}
		}
	}
	return broken
}

func (r *Report) firstError(name string) string {
	for key, samples := range r.Samples {
		for _, s := range samples {
			if key.System == name && s.Error != "" {
				return fmt.Sprintf("%s at %d: %s", key.Job, key.Connections, s.Error)
			}
		}
	}
	return "none seen"
}
