// Package system starts the servers that are compared, and says how each is
// asked for the same work: create a customer, read it, list those below a
// parent, rename it, test its schedule. It measures nothing, and gives no
// system an advantage that its users would not give it.
package system

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"evovoice/bench/load"
	"evovoice/bench/process"
)

// Job is a kind of request.
type Job string

// The jobs.
const (
	Create   Job = "create"
	Read     Job = "read"
	List     Job = "list"
	Patch    Job = "patch"
	Schedule Job = "schedule"
)

// Jobs gives all jobs in the order in which they are measured.
func Jobs() []Job { return []Job{Create, Read, List, Patch, Schedule} }

// Title says what a job is.
func (j Job) Title() string {
	switch j {
	case Create:
		return "Create a customer of 2.2 KB, durably, and return it"
	case Read:
		return "Read a customer"
	case List:
		return "List the first 25 of 1,000 below a parent, by name"
	case Patch:
		return "Rename a customer, durably, and return it"
	case Schedule:
		return "Test a schedule of 12 rules at a moment"
	}
	return string(j)
}

// ErrSkip marks systems that cannot run here; the text around it says why.
var ErrSkip = errors.New("skipped")

// System is a server to compare.
type System interface {
	// Name is short and unique.
	Name() string
	// Prepare makes what all starts need. It fails with ErrSkip where that
	// cannot be had on this machine.
	Prepare(ctx context.Context, shop *Shop) error
	// Start starts the server on a home, which may have been used before, and
	// waits until it answers.
	Start(ctx context.Context, home *Home) (*Running, error)
	// SignIn makes a caller on the first start of a home, and tells how it asks
	// for work.
	SignIn(ctx context.Context, home *Home, running *Running) (*Target, error)
}

// Shop is what the systems are made from.
type Shop struct {
	Repository string // of evovoice
	Self       string // this program
	Dir        string // for programs that are built
	// Evovoice is a built program to measure; made from the repository unless
	// given.
	Evovoice string
	// Say tells what is going on.
	Say func(format string, args ...any)
}

// Home is one database of a system, with what is known about it.
type Home struct {
	Dir      string
	Database string // URL, for systems on PostgreSQL
	Password string
	Known    map[string]string // such as the account's id
	cluster  *Cluster
}

// NewHome makes a home in dir, and a cluster for systems on PostgreSQL.
func NewHome(ctx context.Context, s System, dir string) (*Home, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	h := &Home{Dir: dir, Password: "a password of the bench", Known: map[string]string{}}
	if p, ok := s.(interface{ postgres() bool }); ok && p.postgres() {
		cluster, err := StartCluster(ctx, filepath.Join(dir, "postgres"))
		if err != nil {
			return nil, err
		}
		h.cluster = cluster
		if h.Database, err = cluster.NewDatabase(ctx); err != nil {
			cluster.Stop()
			return nil, err
		}
	}
	return h, nil
}

// Close ends the home's cluster.
func (h *Home) Close() {
	if h.cluster != nil {
		h.cluster.Stop()
	}
}

// Running is a started server.
type Running struct {
	Process *process.Process
	Address string        // host:port
	Startup time.Duration // from exec to the first 200
	// Cluster is the database's process, nil for embedded ones.
	Cluster *process.Process
}

// PIDs are the roots of the process trees that do the work.
func (r *Running) PIDs() []int {
	if r.Cluster == nil {
		return []int{r.Process.PID()}
	}
	return []int{r.Process.PID(), r.Cluster.PID()}
}

// startPatience bounds a start, also on a large database.
const startPatience = 2 * time.Minute

// start starts a server and waits for its health path.
func (h *Home) start(ctx context.Context, health string, spec func(address string) process.Spec) (*Running, error) {
	port, err := process.FreePort()
	if err != nil {
		return nil, err
	}
	r := &Running{Address: fmt.Sprintf("127.0.0.1:%d", port)}
	s := spec(r.Address)
	s.Log = filepath.Join(h.Dir, "log")
	if s.Dir == "" {
		s.Dir = h.Dir
	}
	if r.Process, err = process.Start(s); err != nil {
		return nil, err
	}
	if r.Startup, err = r.Process.Ready(ctx, "http://"+r.Address+health, startPatience); err != nil {
		r.Process.Kill()
		return nil, err
	}
	if h.cluster != nil {
		r.Cluster = h.cluster.process
	}
	return r, nil
}

// Input is what a request is about.
type Input struct {
	Parent string   // of creations and lists
	IDs    []string // of which reads and changes take one
}

// Target tells how a signed-in caller asks for work.
type Target struct {
	Address string
	Header  []string
	// Jobs gives the request of a job, false where the system has no such job.
	Jobs func(Job, Input) (load.Request, bool)
	// Page is the path of one page of up to PageSize customers directly below a
	// parent, from 0.
	Page func(parent string, page int) string
	// Furnish gives customers the settings that Schedule needs; nil for
	// systems without.
	Furnish func(ctx context.Context, ids []string) error
}

// Request gives the request of a job as the caller sends it, false where the
// system has no such job.
func (t *Target) Request(job Job, in Input) (load.Request, bool) {
	r, ok := t.Jobs(job, in)
	r.Header = t.Header
	return r, ok
}

// PageSize is the count of customers in one answer to Page.
const PageSize = 1000

//go:embed sample/data.json
var sampleData string

//go:embed sample/schedule.json
var sampleSchedule string

// Data is the document that each customer has.
func Data() string { return strings.TrimSpace(sampleData) }

// ErrStatus is an answer that is not 2xx.
type ErrStatus struct {
	Code int
	Text string
}

func (e *ErrStatus) Error() string { return fmt.Sprintf("status %d: %.300s", e.Code, e.Text) }

// Do sends one request and gives the body of the answer.
func (t *Target) Do(ctx context.Context, r load.Request) ([]byte, error) {
	body := strings.Replace(r.Body, load.CounterMark, "0000000000", 1)
	return call(ctx, "http://"+t.Address+r.Targets[0], r.Method, t.Header, body, nil)
}

// NextCursor asks for a page of a list and gives where it goes on, "" from
// servers that do not say.
func (t *Target) NextCursor(ctx context.Context, path string) (cursor string, err error) {
	_, err = call(ctx, "http://"+t.Address+path, http.MethodGet, t.Header, "", func(h http.Header) { cursor = h.Get("X-Next-Cursor") })
	return cursor, err
}

// client does not wait for ever.
var client = &http.Client{Timeout: 2 * time.Minute}

func call(ctx context.Context, url, method string, header []string, body string, seen func(http.Header)) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader([]byte(body)))
	if err != nil {
		return nil, err
	}
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	request.Header.Set("Accept", "application/json")
	for _, line := range header {
		name, value, _ := strings.Cut(line, ": ")
		request.Header.Set(name, value)
	}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode > 299 {
		return nil, fmt.Errorf("%s %s: %w", method, request.URL.Path, &ErrStatus{response.StatusCode, string(text)})
	}
	if seen != nil {
		seen(response.Header)
	}
	return text, nil
}

// New creates one customer and gives its id.
func (t *Target) New(ctx context.Context, parent string) (string, error) {
	r, _ := t.Request(Create, Input{Parent: parent})
	text, err := t.Do(ctx, r)
	if err != nil {
		return "", err
	}
	return memberID(text)
}

func memberID(text []byte) (string, error) {
	var made struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(text, &made); err != nil {
		return "", err
	}
	if made.ID == "" {
		return "", fmt.Errorf("no id in %.200s", text)
	}
	return made.ID, nil
}

// Children lists the ids of all customers directly below a parent, page by page.
func (t *Target) Children(ctx context.Context, parent string) ([]string, error) {
	var ids []string
	for page := 0; ; page++ {
		text, err := t.Do(ctx, load.Request{Method: http.MethodGet, Targets: []string{t.Page(parent, page)}})
		if err != nil {
			return nil, err
		}
		var answer struct {
			Items []struct {
				ID string `json:"id"`
			} `json:"items"`
		}
		if err := json.Unmarshal(text, &answer); err != nil {
			return nil, err
		}
		for _, item := range answer.Items {
			ids = append(ids, item.ID)
		}
		if len(answer.Items) < PageSize {
			return ids, nil
		}
	}
}
