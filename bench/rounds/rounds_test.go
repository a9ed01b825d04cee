package rounds

import (
	"testing"
	"time"

	"evovoice/bench/system"
)

func TestCompare(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		acked, listed    []string
		missing, surplus int
	}{
		{nil, nil, 0, 0},
		{[]string{"b", "a"}, []string{"a", "b"}, 0, 0},
		{[]string{"a", "b", "c"}, []string{"b"}, 2, 0},
		{[]string{"b"}, []string{"a", "b", "c"}, 0, 2},
		{[]string{"a", "a"}, []string{"a"}, 1, 0}, // two acknowledgements of one record
	} {
		if missing, surplus := Compare(tt.acked, tt.listed); missing != tt.missing || surplus != tt.surplus {
			t.Errorf("%v, %v: got %d and %d, want %d and %d", tt.acked, tt.listed, missing, surplus, tt.missing, tt.surplus)
		}
	}
}

func TestMedian(t *testing.T) {
	t.Parallel()
	if got := Median([]float64{9, 1, 5}); got != 5 {
		t.Errorf("odd: got %v", got)
	}
	if got := Median([]time.Duration{4, 1, 2, 9}); got != 3 {
		t.Errorf("even: got %v", got)
	}
	if got := Median[int](nil); got != 0 {
		t.Errorf("none: got %v", got)
	}
}

// given is a report where everything wanted is reached but for what spoil does.
func given() *Report {
	at := func(rate float64) []Sample { return []Sample{{Rate: rate, P99: time.Millisecond, CPU: 100}} }
	r := &Report{Options: Options{Systems: system.All(), Jobs: system.Jobs(), Connections: []int{1, 64}}, Samples: map[Key][]Sample{}, Open: map[string][]Sample{}, Turns: map[string][]Turn{}, Absent: map[Key]string{}}
	for _, job := range []system.Job{system.Create, system.Read, system.List} {
		for _, n := range []int{1, 64} {
			r.Samples[Key{product, job, n}] = at(10_000)
			r.Samples[Key{pocketBase, job, n}] = []Sample{{Rate: 1000, CPU: 400}}
			r.Samples[Key{groupCommit, job, n}] = at(15_000)
			r.Samples[Key{"Fastify, better-sqlite3", job, n}] = at(4000)
		}
	}
	r.Open[product] = at(1)
	r.Turns[product] = []Turn{{Start: time.Millisecond, Idle: 1, Load: 1, Acked: 5}}
	return r
}

func verdicts(r *Report) map[string]int {
	count := map[string]int{}
	for _, w := range r.Wanted() {
		count[w.Verdict]++
	}
	return count
}

func TestWanted(t *testing.T) {
	t.Parallel()
	if got := verdicts(given()); got["reached"] != 15 || len(got) != 1 {
		t.Fatalf("got %v", got)
	}
	for name, tt := range map[string]struct {
		spoil func(*Report)
		count int
	}{
		"a faster peer":   {func(r *Report) { r.Samples[Key{"Fastify, better-sqlite3", system.Create, 64}][0].Rate = 5000 }, 1},
		"its default":     {func(r *Report) { r.Samples[Key{"PocketBase, its default", system.Create, 64}] = []Sample{{Rate: 1e6}} }, 0},
		"CPU":             {func(r *Report) { r.Samples[Key{product, system.Create, 64}][0].CPU = 101 }, 1},
		"slow answers":    {func(r *Report) { r.Samples[Key{product, system.Create, 64}][0].P99 = 40 * time.Millisecond }, 1},
		"a lost creation": {func(r *Report) { r.Turns["Fastify, pg"] = []Turn{{Acked: 2, Missing: 1}} }, 1},
		"memory":          {func(r *Report) { r.Turns[product][0].Idle = 35e6 }, 1},
	} {
		r := given()
		tt.spoil(r)
		if got := verdicts(r)["not reached"]; got != tt.count {
			t.Errorf("%s: %d not reached, want %d", name, got, tt.count)
		}
	}
}

func TestWithoutPeersNothingIsClaimed(t *testing.T) {
	t.Parallel()
	r := given()
	for key := range r.Samples {
		if key.System != product {
			delete(r.Samples, key)
		}
	}
	if got := verdicts(r); got["not measured"] != 9 {
		t.Errorf("got %v", got)
	}
}
