// Package rounds lets the systems take turns: each round starts every system
// anew, does all jobs at all counts of connections, kills it, and looks whether
// everything that was acknowledged is there. It reports medians, and refuses to
// compare figures of different runs.
package rounds

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"

	"evovoice/bench/load"
	"evovoice/bench/machine"
	"evovoice/bench/process"
	"evovoice/bench/system"
)

// Sample is what one measurement gave.
type Sample struct {
	Rate        float64       // requests answered a second
	P50, P99    time.Duration // of their latencies
	CPU         time.Duration // of the server a request
	DatabaseCPU time.Duration // of a database in processes of its own a request
	Memory      int64         // most of the server during it, in bytes
	Database    int64         // most of such a database, in bytes
	Others      float64       // cores that neither the system nor the load used
	Bytes       float64       // of the body of an answer
	Errors      int
	Error       string // the first of them
}

// Measure sends load to a running server from a process of its own.
func Measure(ctx context.Context, self string, r *system.Running, plan load.Plan) (Sample, load.Result, error) {
	text, err := json.Marshal(plan)
	if err != nil {
		return Sample{}, load.Result{}, err
	}
	cmd := exec.CommandContext(ctx, self, "load")
	cmd.Env = process.Environ()
	cmd.Stdin = bytes.NewReader(text)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return Sample{}, load.Result{}, err
	}
	if err := cmd.Start(); err != nil {
		return Sample{}, load.Result{}, err
	}
	m := &meter{running: r, loader: cmd.Process.Pid}
	result, followed := load.Follow(out, load.Moments{Begin: m.begin, End: m.end})
	m.close()
	if err := cmd.Wait(); err != nil || followed != nil {
		return Sample{}, result, fmt.Errorf("load: %w: %v: %s", ctxOr(ctx, err), followed, strings.TrimSpace(complaint.String()))
	}
	return m.sample(&result), result, nil
}

func ctxOr(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

// meter reads what processes use between two moments.
type meter struct {
	running *system.Running
	loader  int

	first, last reading
	stop        chan struct{}
	watching    sync.WaitGroup
	memory      int64
	database    int64
}

type reading struct {
	at                             time.Time
	server, database, loader, busy time.Duration
}

func (m *meter) read() reading {
	r := reading{at: time.Now(), server: machine.CPU(m.running.Process.PID()), loader: machine.CPU(m.loader), busy: machine.Busy()}
	if m.running.Cluster != nil {
		r.database = machine.CPU(m.running.Cluster.PID())
	}
	return r
}

func (m *meter) begin() {
	m.first = m.read()
	m.stop = make(chan struct{})
	m.watching.Go(m.watch)
}

// watch looks at the memory a few times a second; more would cost the server.
func (m *meter) watch() {
	for look := time.NewTicker(200 * time.Millisecond); ; {
		m.memory = max(m.memory, machine.RSS(m.running.Process.PID()))
		if m.running.Cluster != nil {
			m.database = max(m.database, machine.PSS(m.running.Cluster.PID()))
		}
		select {
		case <-m.stop:
			look.Stop()
			return
		case <-look.C:
		}
	}
}

func (m *meter) end() { m.last = m.read() }

func (m *meter) close() {
	if m.stop != nil {
		close(m.stop)
		m.watching.Wait()
	}
}

func (m *meter) sample(r *load.Result) Sample {
	s := Sample{
		Rate: r.Rate(), P50: r.P50, P99: r.P99, Memory: m.memory, Database: m.database,
		Errors: r.Errors, Error: r.Error,
	}
	if n := r.Requests; n > 0 {
		s.CPU = (m.last.server - m.first.server) / time.Duration(n)
		s.DatabaseCPU = (m.last.database - m.first.database) / time.Duration(n)
		s.Bytes = float64(r.Bytes) / float64(n)
	}
	used := m.last.busy - m.first.busy
	ours := m.last.server - m.first.server + m.last.database - m.first.database + m.last.loader - m.first.loader
	if elapsed := m.last.at.Sub(m.first.at); elapsed > 0 {
		s.Others = max(0, (used-ours).Seconds()/elapsed.Seconds())
	}
	return s
}
