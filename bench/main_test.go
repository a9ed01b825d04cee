package main

import (
	"context"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"evovoice/bench/rounds"
	"evovoice/bench/system"
)

// TestMain lets this program be the processes that it starts.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && (os.Args[1] == "load" || os.Args[1] == "bare") {
		ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		defer stop()
		if err := dispatch(ctx, os.Args[1], os.Args[2:]); err != nil {
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

func givenShop(t *testing.T) *system.Shop {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return &system.Shop{Self: self, Dir: t.TempDir(), Say: t.Logf}
}

func TestARoundOfTheBareServers(t *testing.T) {
	t.Parallel()
	shop := givenShop(t)
	r, err := rounds.Run(t.Context(), shop, rounds.Options{
		Rounds: 1, Duration: 100 * time.Millisecond, WarmUp: 20 * time.Millisecond, Connections: []int{1, 8},
		Jobs: system.Jobs(), Systems: []system.System{&system.Bare{}, &system.Bare{Bytes: true}}, Dir: shop.Dir,
	})
	if err != nil {
		t.Fatal(err)
	}
	if broken := r.Broken(); len(broken) > 0 {
		t.Fatal(broken)
	}
	name := (&system.Bare{}).Name()
	for _, job := range []system.Job{system.Create, system.Read, system.List, system.Patch} {
		if s, ok := r.At(name, job, 8); !ok || s.Rate <= 0 || s.P99 <= 0 || s.Errors > 0 || s.Bytes < 2000 {
			t.Errorf("%s: %+v, %v", job, s, ok)
		}
	}
	turn := r.Turns[name][0]
	if turn.Acked < 1000 || turn.Missing+turn.Surplus > 0 || turn.Start <= 0 || turn.Restart <= 0 || turn.Idle <= 0 {
		t.Errorf("%+v", turn)
	}
	page := r.Page()
	for _, want := range []string{"no such job", "bare: ready bytes", "| not measured"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in\n%s", want, page)
		}
	}
	if left, err := os.ReadDir(shop.Dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestAnInterruptedRunLeavesNothing(t *testing.T) {
	t.Parallel()
	shop := givenShop(t)
	ctx, cancel := context.WithCancel(t.Context())
	said := 0
	shop.Say = func(string, ...any) {
		if said++; said == 3 { // the first measurement is done
			cancel()
		}
	}
	_, err := rounds.Run(ctx, shop, rounds.Options{
		Rounds: 3, Duration: 50 * time.Millisecond, Connections: []int{1}, Jobs: system.Jobs(), Systems: []system.System{&system.Bare{}}, Dir: shop.Dir,
	})
	if err == nil || ctx.Err() == nil {
		t.Fatalf("got %v", err)
	}
	if left, err := os.ReadDir(shop.Dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	commands, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range commands {
		if text, err := os.ReadFile(file); err == nil && strings.Contains(string(text), shop.Dir) {
			t.Errorf("still runs: %q", text)
		}
	}
}
