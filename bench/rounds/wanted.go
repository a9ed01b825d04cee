package rounds

import (
	"fmt"
	"slices"
	"time"

	"evovoice/bench/report"
	"evovoice/bench/system"
)

// Wanted is a figure that the product is to reach.
type Wanted struct {
	What, Want, Got string
	// Verdict is reached, not reached, or not measured.
	Verdict string
}

// verdict compares; ok says whether both sides were measured.
func verdict(ok, reached bool) string {
	switch {
	case !ok:
		return "not measured"
	case reached:
		return "reached"
	default:
		return "not reached"
	}
}

// Names of the systems that the wanted figures are about.
var (
	product     = (&system.Evovoice{}).Name()
	pocketBase  = (&system.PocketBase{FullSync: true}).Name()
	groupCommit = (&system.Bare{}).Name()
)

// Wanted gives what the product is to reach and what it did. All figures are
// those of evovoice on SQLite.
func (r *Report) Wanted() []Wanted {
	all := []Wanted{
		r.times(system.Create, 64, 6, pocketBase),
		r.times(system.Create, 64, 2.2, r.bestPeer(system.Create, 64)),
		r.times(system.Create, 64, 0.6, groupCommit),
		r.times(system.Create, 1, 2, pocketBase),
		r.cpu(),
		r.times(system.Read, 64, 7, pocketBase),
		r.times(system.Read, 64, 1.3, r.bestPeer(system.Read, 64)),
		r.times(system.List, 64, 8, pocketBase),
		r.times(system.List, 64, 1.2, r.bestPeer(system.List, 64)),
	}
	created, ok := r.At(product, system.Create, 64)
	all = append(all, below("p99 of create at 64 connections", created.P99, 40*time.Millisecond, ok))
	open, ok := median(r.Open[product])
	all = append(all, below("p99 of create in an open loop at half the peak rate", open.P99, 10*time.Millisecond, ok))
	turns := r.Turns[product]
	all = append(all, below("start-up on an empty database", of(turns, func(t Turn) time.Duration { return t.Start }), 50*time.Millisecond, len(turns) > 0))
	all = append(all,
		small("memory, idle", of(turns, func(t Turn) int64 { return t.Idle }), 35, len(turns) > 0),
		small("memory, under load", of(turns, func(t Turn) int64 { return t.Load }), 150, len(turns) > 0))
	missing, acked := 0, 0
	for _, turns := range r.Turns {
		for _, t := range turns {
			missing, acked = missing+t.Missing, acked+t.Acked
		}
	}
	return append(all, Wanted{
		"acknowledged creations that are missing after a kill, all systems", "0",
		fmt.Sprintf("%d of %d", missing, acked), verdict(acked > 0, missing == 0),
	})
}

// times compares the rates of the product and of another system.
func (r *Report) times(job system.Job, connections int, want float64, other string) Wanted {
	mine, ok := r.At(product, job, connections)
	theirs, measured := r.At(other, job, connections)
	ok = ok && measured && theirs.Rate > 0
	w := Wanted{What: fmt.Sprintf("%s at %d connections against %s", job, connections, other), Want: fmt.Sprintf("≥ %.1fx", want)}
	if other == "" {
		w.What = fmt.Sprintf("%s at %d connections against the best peer", job, connections)
	}
	if ok {
		w.Got = fmt.Sprintf("%.2fx (%s / %s)", mine.Rate/theirs.Rate, report.Rate(mine.Rate), report.Rate(theirs.Rate))
	}
	w.Verdict = verdict(ok, ok && mine.Rate >= want*theirs.Rate)
	return w
}

// bestPeer names the fastest peer of the same durability, "" for none.
func (r *Report) bestPeer(job system.Job, connections int) string {
	best, rate := "", 0.0
	for _, s := range r.Options.Systems {
		if sample, ok := r.At(s.Name(), job, connections); ok && system.Peer(s) && sample.Rate > rate {
			best, rate = s.Name(), sample.Rate
		}
	}
	return best
}

func (r *Report) cpu() Wanted {
	mine, ok := r.At(product, system.Create, 64)
	theirs, measured := r.At(pocketBase, system.Create, 64)
	ok = ok && measured && theirs.CPU > 0
	w := Wanted{What: "server CPU per create at 64 connections against " + pocketBase, Want: "≤ 0.25x"}
	if ok {
		w.Got = fmt.Sprintf("%.2fx (%s / %s µs)", mine.CPU.Seconds()/theirs.CPU.Seconds(), report.Micros(mine.CPU), report.Micros(theirs.CPU))
	}
	w.Verdict = verdict(ok, ok && 4*mine.CPU <= theirs.CPU)
	return w
}

func below(what string, got, want time.Duration, ok bool) Wanted {
	return Wanted{what, fmt.Sprintf("< %s ms", report.Millis(want)), shown(ok, report.Millis(got)+" ms"), verdict(ok, got < want)}
}

func small(what string, got, want int64, ok bool) Wanted {
	return Wanted{what, fmt.Sprintf("< %d MB", want), shown(ok, report.MB(got)+" MB"), verdict(ok, got < want*1e6)}
}

func shown(ok bool, text string) string {
	if !ok {
		return ""
	}
	return text
}

// Rows gives the table of wanted figures.
func Rows(all []Wanted) [][]string {
	rows := make([][]string, len(all))
	for i, w := range all {
		rows[i] = []string{w.What, w.Want, w.Got, w.Verdict}
	}
	return slices.Clip(rows)
}
