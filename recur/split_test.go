package recur_test

import (
	"testing"

	"pgregory.net/rapid"

	"evovoice/recur"
)

// A split day is an occurrence of just the rules that the day is one of.
func TestSplitDaysAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rule := drawRule(t)
		start := recur.Date(rapid.IntRange(10_000, 20_000).Draw(t, "start"))
		days, err := recur.CompileDays(rule, start, recur.Lenient)
		if err != nil {
			return
		}
		from := recur.Date(rapid.IntRange(9_000, 30_000).Draw(t, "from"))
		for d := from; d < from+400; d++ {
			if got, want := days.ContainsSplit(recur.SplitOf(d)), days.Contains(d); got != want {
				t.Fatalf("%s from %v: split %v is %v, want %v", rule, start, d, got, want)
			}
		}
	})
}
