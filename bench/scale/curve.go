package scale

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"evovoice/bench/load"
	"evovoice/bench/machine"
	"evovoice/bench/rounds"
	"evovoice/bench/system"
)

// Options say how much is measured.
type Options struct {
	Sizes       []int
	Rounds      int
	Duration    time.Duration // of each measurement
	WarmUp      time.Duration
	Connections int
	Dir         string // for databases; gone afterwards
}

// Task is what is measured at each size.
type Task string

// The tasks. All lists ask for 25 without a total.
const (
	Create    Task = "create"
	Read      Task = "read"
	ListDeep  Task = "list below a deep parent"
	ListName  Task = "list by a part of the name"
	ListTags  Task = "list by two tags"
	ListFar   Task = "list far in"
	Effective Task = "effective settings at depth 20"
)

// Tasks gives all tasks in order.
func Tasks() []Task {
	return []Task{Create, Read, ListDeep, ListName, ListTags, ListFar, Effective}
}

// Point is one size.
type Point struct {
	Tree     *Tree
	FillTime time.Duration
	FileSize int64 // bytes
	Samples  map[Task][]rounds.Sample
	Absent   map[Task]string
	Starts   []time.Duration
	Idle     []int64 // bytes
	Load     []int64 // bytes
	Moves    []time.Duration
	NoMove   string // why there are none
	FarBy    string // cursor or page

	home *system.Home
	dir  string
}

// Run fills all sizes and measures them in turns.
func Run(ctx context.Context, shop *system.Shop, o Options) ([]*Point, error) {
	product := &system.Evovoice{}
	if err := product.Prepare(ctx, shop); err != nil {
		return nil, err
	}
	points := make([]*Point, len(o.Sizes))
	for i, size := range o.Sizes {
		p := &Point{Samples: map[Task][]rounds.Sample{}, Absent: map[Task]string{}, dir: filepath.Join(o.Dir, fmt.Sprintf("size-%d", size))}
		defer os.RemoveAll(p.dir)
		if err := p.fill(ctx, product, size); err != nil {
			return nil, fmt.Errorf("%d customers: %w", size, err)
		}
		shop.Say("filled %d customers in %s: %d MB", size, p.FillTime.Round(time.Millisecond), p.FileSize/1_000_000)
		points[i] = p
	}
	for round := range o.Rounds {
		for _, p := range points {
			shop.Say("round %d of %d: %d customers", round+1, o.Rounds, p.Tree.Size)
			m := &measuring{point: p, shop: shop, product: product, options: o, round: round}
			if err := m.run(ctx); err != nil {
				return nil, fmt.Errorf("%d customers: %w", p.Tree.Size, err)
			}
		}
	}
	return points, nil
}

func (p *Point) fill(ctx context.Context, product *system.Evovoice, size int) (err error) {
	if p.home, err = system.NewHome(ctx, product, p.dir); err != nil {
		return err
	}
	running, err := product.Start(ctx, p.home)
	if err != nil {
		return err
	}
	_, err = product.SignIn(ctx, p.home, running)
	running.Process.Stop(syscall.SIGTERM)
	if err != nil {
		return err
	}
	p.Tree = NewTree(size)
	file := filepath.Join(p.dir, "data", "evovoice.db")
	began := time.Now()
	if err := (SQLiteFiller{File: file}).Fill(ctx, p.Tree, p.home.Known["account"]); err != nil {
		return err
	}
	p.FillTime = time.Since(began)
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	p.FileSize = info.Size()
	return nil
}

// measuring is one size in one round.
type measuring struct {
	point   *Point
	shop    *system.Shop
	product *system.Evovoice
	options Options
	round   int

	running *system.Running
	target  *system.Target
}

func (m *measuring) run(ctx context.Context) (err error) {
	if m.running, err = m.product.Start(ctx, m.point.home); err != nil {
		return err
	}
	defer func() { m.running.Process.Stop(syscall.SIGTERM) }()
	p := m.point
	p.Starts = append(p.Starts, m.running.Startup)
	select {
	case <-time.After(time.Second):
	case <-ctx.Done():
		return ctx.Err()
	}
	p.Idle = append(p.Idle, machine.RSS(m.running.Process.PID()))
	if m.target, err = m.product.SignIn(ctx, p.home, m.running); err != nil {
		return err
	}
	most := int64(0)
	for _, task := range Tasks() {
		sample, err := m.task(ctx, task)
		if err != nil {
			return fmt.Errorf("%s: %w", task, err)
		}
		most = max(most, sample.Memory)
	}
	p.Load = append(p.Load, most)
	return m.moves(ctx)
}

func (m *measuring) task(ctx context.Context, task Task) (rounds.Sample, error) {
	p := m.point
	if p.Absent[task] != "" {
		return rounds.Sample{}, nil
	}
	request, err := m.request(ctx, task)
	if err == nil && task != Create {
		_, err = m.target.Do(ctx, request)
	}
	if why, ok := refused(err); ok {
		p.Absent[task] = why
		return rounds.Sample{}, nil
	}
	if err != nil {
		return rounds.Sample{}, err
	}
	request.Header = m.target.Header
	sample, _, err := rounds.Measure(ctx, m.shop.Self, m.running, load.Plan{
		Address: m.target.Address, Connections: m.options.Connections, WarmUp: m.options.WarmUp, Duration: m.options.Duration,
		Request: request, First: int64(m.round+1) * 100_000_000,
	})
	if err != nil {
		return sample, err
	}
	if sample.Errors > 0 {
		return sample, fmt.Errorf("%d errors: %s", sample.Errors, sample.Error)
	}
	m.shop.Say("  %-32s %7.0f/s, p99 %s", task, sample.Rate, sample.P99.Round(100*time.Microsecond))
	p.Samples[task] = append(p.Samples[task], sample)
	return sample, nil
}

// refused says why a server without an operation has no figure for it.
func refused(err error) (string, bool) {
	var status *system.ErrStatus
	if errors.As(err, &status) && (status.Code == 404 || status.Code == 405) {
		return fmt.Sprintf("answers %d", status.Code), true
	}
	return "", false
}

func (m *measuring) request(ctx context.Context, task Task) (load.Request, error) {
	t := m.point.Tree
	list := func(query string) load.Request {
		return load.Request{Method: http.MethodGet, Targets: []string{"/customers?countPerPage=25&simplifiedPaging=true&" + query}}
	}
	switch task {
	case Create:
		r, _ := m.target.Request(system.Create, system.Input{Parent: t.Deep})
		return r, nil
	case Read:
		r, _ := m.target.Request(system.Read, system.Input{IDs: t.Sample})
		return r, nil
	case ListDeep:
		return list("parentCustomerIds=" + t.Deep), nil
	case ListName:
		return list("nameFilter=" + RareWord), nil
	case ListTags:
		return list("tagIds=" + TagID(0) + "," + TagID(1)), nil
	case ListFar:
		return m.far(ctx)
	case Effective:
		return load.Request{Method: http.MethodGet, Targets: []string{"/customers/" + t.Leaf + "/effective"}}, nil
	}
	return load.Request{}, fmt.Errorf("unknown task %q", task)
}

// far asks for pages near the end of what is below the deep parent: by cursors,
// where the server gives them, and by number otherwise.
func (m *measuring) far(ctx context.Context) (load.Request, error) {
	t := m.point.Tree
	base := "/customers?simplifiedPaging=true&parentCustomerIds=" + t.Deep
	size := max(25, t.DeepSize/20)
	at, cursor := 0, ""
	for ; at < t.DeepSize*3/4; at += size {
		query := fmt.Sprintf("%s&countPerPage=%d", base, size)
		if cursor != "" {
			query += "&cursor=" + url.QueryEscape(cursor)
		}
		var err error
		if cursor, err = m.target.NextCursor(ctx, query); err != nil {
			return load.Request{}, err
		}
		if cursor == "" {
			break
		}
	}
	m.point.FarBy = "cursor"
	tail := "&cursor=" + url.QueryEscape(cursor)
	if cursor == "" {
		m.point.FarBy = "page"
		tail = fmt.Sprintf("&page=%d", t.DeepSize*3/4/25)
	}
	return load.Request{Method: http.MethodGet, Targets: []string{base + "&countPerPage=25" + tail}}, nil
}

// moves times the move of the subtree to the other home, and back.
func (m *measuring) moves(ctx context.Context) error {
	p := m.point
	for _, to := range []string{p.Tree.Homes[1], p.Tree.Homes[0]} {
		if p.NoMove != "" {
			return nil
		}
		began := time.Now()
		_, err := m.target.Do(ctx, load.Request{
			Method: http.MethodPatch, Targets: []string{"/customers/" + p.Tree.Subtree}, Body: fmt.Sprintf(`{"parentCustomerId":%q}`, to),
		})
		why, ok := refused(err)
		switch {
		case ok:
			p.NoMove = why
		case err != nil:
			return fmt.Errorf("move: %w", err)
		default:
			p.Moves = append(p.Moves, time.Since(began))
			m.shop.Say("  move of %d: %s", p.Tree.SubtreeSize, time.Since(began).Round(time.Millisecond))
		}
	}
	return nil
}
