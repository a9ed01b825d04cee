package machine

import (
	"os"
	"testing"
	"time"
)

func TestParseStat(t *testing.T) {
	t.Parallel()
	// The name of a process may hold brackets and spaces.
	s, ok := parseStat("42 (a) b (c) S 7 42 42 0 -1 4194560 900 0 1 0 150 50 30 20 20 0 1 0 100 1000 200")
	if want := (stat{parent: 7, own: 2 * time.Second, children: 500 * time.Millisecond}); !ok || s != want {
		t.Errorf("got %+v, %v; want %+v", s, ok, want)
	}
	if _, ok := parseStat("42 (a"); ok {
		t.Error("a cut line was taken")
	}
}

func TestField(t *testing.T) {
	t.Parallel()
	if got := field("VmPeak:\t 9 kB\nVmRSS:\t   123 kB\n", "VmRSS:"); got != 123<<10 {
		t.Errorf("got %d", got)
	}
}

func TestMetersOfThisProcess(t *testing.T) {
	t.Parallel()
	if pids := Tree(os.Getpid()); len(pids) == 0 || pids[0] != os.Getpid() {
		t.Errorf("tree %v", pids)
	}
	if RSS(os.Getpid()) < 1<<20 || Busy() <= 0 {
		t.Error("no figures for a process that runs")
	}
}
