package main

import (
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// writes keeps each write.
type writes struct{ all []string }

func (w *writes) Write(text []byte) (int, error) {
	w.all = append(w.all, string(text))
	return len(text), nil
}

func TestLinesAreGathered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var to writes
		g := &gathered{to: &to}
		want := func(when string, writes ...string) {
			t.Helper()
			synctest.Wait()
			if !slices.Equal(to.all, writes) {
				t.Errorf("%s: %q, want %q", when, to.all, writes)
			}
			to.all = nil
		}
		g.Write([]byte("a\n"))
		want("the first comes at once", "a\n")
		g.Write([]byte("b\n"))
		g.Write([]byte("c\n"))
		want("others are gathered")
		time.Sleep(gatherTime - time.Millisecond)
		want("for a time")
		time.Sleep(time.Millisecond)
		want("that ends", "b\nc\n")
		g.Write([]byte("d\n"))
		time.Sleep(gatherTime)
		want("and begins anew with a write", "d\n")
		time.Sleep(time.Hour)
		want("of something")
		g.Write([]byte("e\n"))
		want("few come at once", "e\n")
		long := strings.Repeat("f", gatherSize)
		g.Write([]byte(long))
		want("much does not wait", long)
		time.Sleep(gatherTime)
		want("and is written once")
	})
}

func TestWarningsAreWrittenAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, format := range []string{"text", "json"} {
			var to writes
			log, err := (&settings{LogLevel: "info", LogFormat: format}).logger(&gathered{to: &to})
			if err != nil {
				t.Fatal(err)
			}
			log = log.With("server", 1).WithGroup("call")
			log.Info("first")
			log.Info("second", "status", 200)
			log.Debug("not at all")
			if len(to.all) != 1 {
				t.Errorf("%s: %q", format, to.all)
			}
			log.Warn("third", slog.String("why", "slow"))
			if len(to.all) != 2 || !strings.Contains(to.all[1], "second") || !strings.Contains(to.all[1], "third") || strings.Contains(to.all[1], "not at all") {
				t.Errorf("%s: %q", format, to.all)
			}
			time.Sleep(gatherTime)
		}
	})
}
