package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"evovoice/bench/load"
	"evovoice/bench/process"
	"evovoice/bench/rounds"
	"evovoice/bench/system"
)

// The file is added to cmd/evovoice by the build, so that the product itself has
// no profiler.
//
//go:embed profiler.go.txt
var profiler []byte

// profile says where the server's CPU time goes during one job.
func profile(ctx context.Context, args []string) error {
	var c common
	f := flag.NewFlagSet("bench profile", flag.ContinueOnError)
	c.register(f, 30*time.Minute)
	jobText := f.String("job", "create", "job")
	connections := f.Int("connections", 64, "connections")
	out := f.String("out", "cpu.pprof", "file for the profile")
	onPostgres := f.Bool("postgres", false, "on PostgreSQL")
	if err := f.Parse(args); err != nil {
		return err
	}
	c.docs = "-"
	shop, done, err := c.shop()
	if err != nil {
		return err
	}
	defer done()
	ctx, cancel := context.WithTimeout(ctx, c.limit)
	defer cancel()
	file, err := filepath.Abs(*out)
	if err != nil {
		return err
	}
	if err := os.Setenv("BENCH_CPU_PROFILE", file); err != nil {
		return err
	}
	overlay, err := profilerOverlay(shop)
	if err != nil {
		return err
	}
	if shop.Evovoice, err = system.BuildEvovoice(ctx, shop, []string{"-overlay", overlay}); err != nil {
		return err
	}
	d := 5 * time.Second
	if c.duration > 0 {
		d = c.duration
	}
	job := chosenJobs(*jobText)
	if len(job) != 1 {
		return fmt.Errorf("unknown job %q", *jobText)
	}
	sample, err := profiled(ctx, shop, &system.Evovoice{OnPostgres: *onPostgres}, job[0], load.Plan{Connections: *connections, Duration: d})
	if err != nil {
		return err
	}
	fmt.Printf("%s at %d connections: %.0f/s, p99 %s, %s of CPU a request\n\n", job[0], *connections, sample.Rate, sample.P99, sample.CPU)
	top, err := process.Run(ctx, process.Spec{Path: "go", Args: []string{"tool", "pprof", "-top", "-cum", "-nodecount=70", shop.Evovoice, file}})
	fmt.Println(top)
	return err
}

func profilerOverlay(shop *system.Shop) (string, error) {
	source, overlay := filepath.Join(shop.Dir, "profiler.go"), filepath.Join(shop.Dir, "overlay.json")
	text, err := json.Marshal(map[string]map[string]string{
		"Replace": {filepath.Join(shop.Repository, "cmd", "evovoice", "profiler.go"): source},
	})
	if err != nil {
		return "", err
	}
	return overlay, errors.Join(os.WriteFile(source, profiler, 0o644), os.WriteFile(overlay, text, 0o644))
}

// profiled runs one job on a server of its own, which writes its profile of the
// measurement alone.
func profiled(ctx context.Context, shop *system.Shop, s system.System, job system.Job, p load.Plan) (rounds.Sample, error) {
	if err := s.Prepare(ctx, shop); err != nil {
		return rounds.Sample{}, err
	}
	home, err := system.NewHome(ctx, s, filepath.Join(shop.Dir, "home"))
	if err != nil {
		return rounds.Sample{}, err
	}
	defer home.Close()
	running, err := s.Start(ctx, home)
	if err != nil {
		return rounds.Sample{}, err
	}
	defer running.Process.Stop(syscall.SIGTERM)
	target, err := s.SignIn(ctx, home, running)
	if err != nil {
		return rounds.Sample{}, err
	}
	parent, err := target.New(ctx, "")
	if err != nil {
		return rounds.Sample{}, err
	}
	seed := load.Plan{Address: target.Address, Connections: 16, Duration: time.Minute, Count: 1000, Collect: true}
	seed.Request, _ = target.Request(system.Create, system.Input{Parent: parent})
	_, seeded, err := rounds.Measure(ctx, shop.Self, running, seed)
	if err != nil {
		return rounds.Sample{}, err
	}
	ids := seeded.IDs[:min(100, len(seeded.IDs))]
	if job == system.Schedule {
		if err := target.Furnish(ctx, ids); err != nil {
			return rounds.Sample{}, err
		}
	}
	p.Address, p.WarmUp = target.Address, time.Second
	p.Request, _ = target.Request(job, system.Input{Parent: parent, IDs: ids})
	toggle := func() error { return syscall.Kill(running.Process.PID(), syscall.SIGUSR2) }
	if err := toggle(); err != nil {
		return rounds.Sample{}, err
	}
	sample, _, err := rounds.Measure(ctx, shop.Self, running, p)
	if err != nil {
		return sample, err
	}
	if sample.Errors > 0 {
		return sample, fmt.Errorf("%d errors: %s", sample.Errors, strings.TrimSpace(sample.Error))
	}
	if err := toggle(); err != nil {
		return sample, err
	}
	time.Sleep(time.Second) // the server writes the file meanwhile
	return sample, nil
}
