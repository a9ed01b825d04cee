package rounds

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"evovoice/bench/bare"
	"evovoice/bench/load"
	"evovoice/bench/machine"
	"evovoice/bench/process"
	"evovoice/bench/system"
)

// Options say how much is measured.
type Options struct {
	Rounds      int
	Duration    time.Duration // of each measurement
	WarmUp      time.Duration // before each, not measured
	Connections []int
	Jobs        []system.Job
	Systems     []system.System
	// Commits also measures commits without a server.
	Commits bool
	Dir     string // for databases; gone afterwards
}

// Key names what is measured.
type Key struct {
	System      string
	Job         system.Job
	Connections int
}

// Turn is what one system showed in one round besides its rates.
type Turn struct {
	FirstStart time.Duration // with no database yet
	Start      time.Duration // with an empty one
	Restart    time.Duration // after the kill, with all that was created
	Idle       int64         // memory after Start, in bytes
	IdleOther  int64         // of the database's processes then
	Load       int64         // most memory in any measurement
	LoadOther  int64
	Acked      int // creations acknowledged
	Missing    int // of those, not listed after the kill
	Surplus    int // listed without having been acknowledged
	Errors     int
}

// Report is what all rounds gave.
type Report struct {
	Options Options
	Samples map[Key][]Sample
	Open    map[string][]Sample // creations in an open loop at half the peak
	Turns   map[string][]Turn
	// Absent tells why a system or a job of it was not measured.
	Absent map[Key]string
	Failed []string
	Limits []bare.Limit
}

// openConnections is the most requests that an open loop has under way.
const openConnections = 256

// Run does all rounds.
func Run(ctx context.Context, shop *system.Shop, o Options) (*Report, error) {
	r := &Report{Options: o, Samples: map[Key][]Sample{}, Open: map[string][]Sample{}, Turns: map[string][]Turn{}, Absent: map[Key]string{}}
	for _, s := range o.Systems {
		shop.Say("preparing %s", s.Name())
		if err := s.Prepare(ctx, shop); err != nil && !r.absent(Key{System: s.Name()}, err) {
			return nil, fmt.Errorf("%s: %w", s.Name(), err)
		}
	}
	var limits [][]bare.Limit
	for round := range o.Rounds {
		for _, s := range o.Systems {
			if r.Absent[Key{System: s.Name()}] != "" {
				continue
			}
			shop.Say("round %d of %d: %s", round+1, o.Rounds, s.Name())
			t := &turn{report: r, shop: shop, system: s, name: s.Name(), round: round, seen: map[string][]string{}}
			if err := t.run(ctx); err != nil && !r.absent(Key{System: s.Name()}, err) {
				if ctx.Err() != nil {
					return nil, ctx.Err()
				}
				shop.Say("%s: %v", s.Name(), err)
				r.Failed = append(r.Failed, fmt.Sprintf("%s, round %d: %v", s.Name(), round+1, err))
			}
		}
		if !o.Commits {
			continue
		}
		shop.Say("round %d of %d: commits without a server", round+1, o.Rounds)
		measured, err := commits(ctx, shop, o)
		if err != nil {
			return nil, err
		}
		limits = append(limits, measured)
	}
	r.Limits = medianLimits(limits)
	return r, nil
}

// absent notes a reason to leave something out; it is false for other errors.
func (r *Report) absent(k Key, err error) bool {
	if !errors.Is(err, system.ErrSkip) {
		return false
	}
	r.Absent[k] = err.Error()
	return true
}

func commits(ctx context.Context, shop *system.Shop, o Options) ([]bare.Limit, error) {
	dir := filepath.Join(o.Dir, "commits")
	defer os.RemoveAll(dir)
	options := bare.Options{Dir: dir, Record: system.Data(), Duration: min(o.Duration, 3*time.Second)}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	cluster, err := system.StartCluster(ctx, filepath.Join(dir, "postgres"))
	if err == nil {
		defer cluster.Stop()
		if options.Postgres, err = cluster.NewDatabase(ctx); err != nil {
			return nil, err
		}
	}
	text, err := json.Marshal(options)
	if err != nil {
		return nil, err
	}
	out, err := process.Run(ctx, process.Spec{Path: shop.Self, Args: []string{"commits", string(text)}, Dir: dir})
	if err != nil {
		return nil, err
	}
	var limits []bare.Limit
	return limits, json.Unmarshal([]byte(out), &limits)
}

// turn is one system in one round.
type turn struct {
	report *Report
	shop   *system.Shop
	system system.System
	name   string
	round  int

	home    *system.Home
	running *system.Running
	target  *system.Target
	figures Turn
	// seen are the creations acknowledged, by parent.
	seen map[string][]string
}

func (t *turn) run(ctx context.Context) (err error) {
	dir := filepath.Join(t.report.Options.Dir, fmt.Sprintf("turn-%d", time.Now().UnixNano()))
	defer os.RemoveAll(dir)
	if t.home, err = system.NewHome(ctx, t.system, dir); err != nil {
		return err
	}
	defer t.home.Close()
	defer func() {
		if t.running != nil {
			t.running.Process.Stop(syscall.SIGTERM)
		}
	}()
	if err := t.starts(ctx); err != nil {
		return err
	}
	parent, ids, err := t.seed(ctx)
	if err != nil {
		return fmt.Errorf("seed: %w", err)
	}
	peak := 0.0
	for _, job := range t.report.Options.Jobs {
		rate, err := t.job(ctx, job, parent, ids)
		if err != nil {
			return fmt.Errorf("%s: %w", job, err)
		}
		if job == system.Create {
			peak = rate
		}
	}
	if peak > 0 {
		if err := t.openLoop(ctx, peak/2); err != nil {
			return fmt.Errorf("open loop: %w", err)
		}
	}
	if system.Stores(t.system) {
		if err := t.verify(ctx); err != nil {
			return fmt.Errorf("verify: %w", err)
		}
	}
	t.report.Turns[t.name] = append(t.report.Turns[t.name], t.figures)
	return nil
}

// starts starts the server twice, and leaves it running with a caller.
func (t *turn) starts(ctx context.Context) (err error) {
	if t.running, err = t.system.Start(ctx, t.home); err != nil {
		return err
	}
	t.figures.FirstStart = t.running.Startup
	if _, err := t.system.SignIn(ctx, t.home, t.running); err != nil {
		return fmt.Errorf("sign in: %w", err)
	}
	t.running.Process.Stop(syscall.SIGTERM)
	if t.running, err = t.system.Start(ctx, t.home); err != nil {
		return err
	}
	t.figures.Start = t.running.Startup
	select {
	case <-time.After(time.Second):
	case <-ctx.Done():
		return ctx.Err()
	}
	t.figures.Idle = machine.RSS(t.running.Process.PID())
	if t.running.Cluster != nil {
		t.figures.IdleOther = machine.PSS(t.running.Cluster.PID())
	}
	if t.target, err = t.system.SignIn(ctx, t.home, t.running); err != nil {
		return fmt.Errorf("sign in: %w", err)
	}
	return nil
}

// Sizes of what reads and lists are about.
const (
	seeds     = 1000
	furnished = 25
)

// seed makes the parent that is listed, and those below it.
func (t *turn) seed(ctx context.Context) (parent string, ids []string, err error) {
	if parent, err = t.target.New(ctx, ""); err != nil {
		return "", nil, err
	}
	request, _ := t.target.Request(system.Create, system.Input{Parent: parent})
	_, result, err := Measure(ctx, t.shop.Self, t.running, load.Plan{
		Address: t.target.Address, Connections: 16, Duration: time.Minute, Count: seeds, Request: request, Collect: true,
	})
	if err == nil && len(result.IDs) != seeds {
		err = fmt.Errorf("created %d of %d: %s", len(result.IDs), seeds, result.Error)
	}
	t.seen[parent] = result.IDs
	return parent, result.IDs, err
}

// job measures one job at all counts of connections, and gives the last rate.
func (t *turn) job(ctx context.Context, job system.Job, parent string, ids []string) (rate float64, err error) {
	key := Key{System: t.name, Job: job}
	if job == system.Schedule && t.target.Furnish != nil {
		ids = ids[:furnished]
		if err := t.target.Furnish(ctx, ids); err != nil && !t.refused(key, err) {
			return 0, err
		}
	}
	request, ok := t.target.Request(job, system.Input{Parent: parent, IDs: ids})
	if !ok || t.report.Absent[key] != "" {
		return 0, nil
	}
	if job != system.Create {
		if _, err := t.target.Do(ctx, request); err != nil {
			if t.refused(key, err) {
				return 0, nil
			}
			return 0, err
		}
	}
	for _, n := range t.report.Options.Connections {
		sample, err := t.measure(ctx, job, request, load.Plan{Connections: n})
		if err != nil {
			return 0, err
		}
		key.Connections = n
		t.report.Samples[key] = append(t.report.Samples[key], sample)
		rate = sample.Rate
		t.shop.Say("  %-8s %2d connections: %7.0f/s, p99 %s", job, n, sample.Rate, sample.P99.Round(time.Microsecond*100))
	}
	return rate, nil
}

// refused notes that a server does not know a job.
func (t *turn) refused(k Key, err error) bool {
	var status *system.ErrStatus
	if errors.As(err, &status) && (status.Code == 404 || status.Code == 405) {
		t.report.Absent[k] = fmt.Sprintf("answers %d", status.Code)
		return true
	}
	return false
}

func (t *turn) measure(ctx context.Context, job system.Job, request load.Request, p load.Plan) (Sample, error) {
	o := t.report.Options
	p.Address, p.Duration, p.WarmUp, p.Request = t.target.Address, o.Duration, o.WarmUp, request
	p.First = int64(t.round+1)*100_000_000 + int64(p.Connections)*1_000_000
	parent := ""
	if job == system.Create {
		var err error
		if parent, err = t.target.New(ctx, ""); err != nil {
			return Sample{}, err
		}
		p.Request, _ = t.target.Request(job, system.Input{Parent: parent})
		p.Collect = true
	}
	sample, result, err := Measure(ctx, t.shop.Self, t.running, p)
	if err != nil {
		return sample, err
	}
	if parent != "" {
		t.seen[parent] = result.IDs
	}
	t.figures.Load, t.figures.LoadOther = max(t.figures.Load, sample.Memory), max(t.figures.LoadOther, sample.Database)
	t.figures.Errors += sample.Errors
	return sample, nil
}

func (t *turn) openLoop(ctx context.Context, rate float64) error {
	sample, err := t.measure(ctx, system.Create, load.Request{}, load.Plan{Connections: openConnections, Rate: rate})
	t.report.Open[t.name] = append(t.report.Open[t.name], sample)
	t.shop.Say("  open loop at %.0f/s: p99 %s", rate, sample.P99.Round(time.Microsecond*100))
	return err
}

// verify kills the server, starts it again, and lists what was acknowledged.
func (t *turn) verify(ctx context.Context) (err error) {
	t.running.Process.Kill()
	if t.running, err = t.system.Start(ctx, t.home); err != nil {
		return err
	}
	t.figures.Restart = t.running.Startup
	if t.target, err = t.system.SignIn(ctx, t.home, t.running); err != nil {
		return err
	}
	for parent, acked := range t.seen {
		listed, err := t.target.Children(ctx, parent)
		if err != nil {
			return err
		}
		missing, surplus := Compare(acked, listed)
		t.figures.Acked += len(acked)
		t.figures.Missing += missing
		t.figures.Surplus += surplus
	}
	return nil
}

// Compare counts the acknowledged ids that are not listed, repeated ones among
// them, and the listed ones that were not acknowledged.
func Compare(acked, listed []string) (missing, surplus int) {
	acked, listed = slices.Sorted(slices.Values(acked)), slices.Sorted(slices.Values(listed))
	i, j := 0, 0
	for i < len(acked) && j < len(listed) {
		switch {
		case acked[i] == listed[j]:
			i, j = i+1, j+1
		case acked[i] < listed[j]:
			missing, i = missing+1, i+1
		default:
			surplus, j = surplus+1, j+1
		}
	}
	return missing + len(acked) - i, surplus + len(listed) - j
}
