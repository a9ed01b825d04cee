package rounds

import (
	"cmp"
	"slices"
	"time"

	"evovoice/bench/bare"
	"evovoice/bench/system"
)

// Median gives the middle value, the mean of the middle two of an even count,
// and the zero value of none.
func Median[T ~int | ~int64 | ~float64](values []T) T {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}

// of gives the median of a figure.
func of[S any, T ~int | ~int64 | ~float64](all []S, figure func(S) T) T {
	values := make([]T, len(all))
	for i, s := range all {
		values[i] = figure(s)
	}
	return Median(values)
}

// median gives each figure's median over the rounds; errors are summed.
func median(all []Sample) (s Sample, ok bool) {
	s = Sample{
		Rate:        of(all, func(s Sample) float64 { return s.Rate }),
		P50:         of(all, func(s Sample) time.Duration { return s.P50 }),
		P99:         of(all, func(s Sample) time.Duration { return s.P99 }),
		CPU:         of(all, func(s Sample) time.Duration { return s.CPU }),
		DatabaseCPU: of(all, func(s Sample) time.Duration { return s.DatabaseCPU }),
		Memory:      of(all, func(s Sample) int64 { return s.Memory }),
		Database:    of(all, func(s Sample) int64 { return s.Database }),
		Others:      of(all, func(s Sample) float64 { return s.Others }),
		Bytes:       of(all, func(s Sample) float64 { return s.Bytes }),
	}
	for _, each := range all {
		s.Errors += each.Errors
		s.Error = cmp.Or(s.Error, each.Error)
	}
	return s, len(all) > 0
}

// At gives the medians of one cell, false where nothing was measured.
func (r *Report) At(name string, job system.Job, connections int) (Sample, bool) {
	return median(r.Samples[Key{name, job, connections}])
}

func medianLimits(rounds [][]bare.Limit) []bare.Limit {
	if len(rounds) == 0 {
		return nil
	}
	limits := slices.Clone(rounds[0])
	for i := range limits {
		limits[i].Rows = of(rounds, func(l []bare.Limit) float64 { return l[i].Rows })
		limits[i].Commits = of(rounds, func(l []bare.Limit) float64 { return l[i].Commits })
	}
	return limits
}
