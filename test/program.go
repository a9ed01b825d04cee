// Package test is the harness of the end-to-end suite: it builds and runs the
// real program, or the server inside a test, speaks HTTP to either, and fills
// them with tenants. It refuses to replace any part of the server: what a test
// sees is what a client or an operator sees.
package test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"evovoice/internal/store/postgres/pgtest"
)

// Patience is how long a test waits for anything.
const Patience = 2 * time.Minute

// Version is what the built program calls itself.
const Version = "v0.0.0-test"

// Context gives a context that ends with the test, or with its patience.
func Context(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), Patience)
	t.Cleanup(cancel)
	return ctx
}

// Program is the built program.
type Program struct {
	path string
}

// Build builds the program into a folder.
func Build(dir string) (Program, error) {
	p := Program{path: filepath.Join(dir, "evovoice")}
	build := exec.Command("go", "build", "-o", p.path, "-ldflags", "-X main.version="+Version, "evovoice/cmd/evovoice")
	if text, err := build.CombinedOutput(); err != nil {
		return p, fmt.Errorf("build the program: %w\n%s", err, text)
	}
	return p, nil
}

// Invocation is how the program is started.
type Invocation struct {
	Args []string
	// Env adds NAME=value to this process's environment, of which the
	// program's own variables are left out.
	Env   []string
	Stdin string
	// Dir is the working directory, this process's unless given.
	Dir string
	// Socket is handed over as a service manager does; nil for none.
	Socket *os.File
}

func (p Program) command(ctx context.Context, i Invocation) *exec.Cmd {
	cmd := exec.CommandContext(ctx, p.path, i.Args...)
	if i.Socket != nil { // only the process itself can say which it is
		cmd = exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", `LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" "$@"`, p.path}, i.Args...)...)
		cmd.ExtraFiles = []*os.File{i.Socket}
	}
	for _, setting := range os.Environ() {
		if !strings.HasPrefix(setting, "EVOVOICE_") {
			cmd.Env = append(cmd.Env, setting)
		}
	}
	cmd.Env = append(cmd.Env, i.Env...)
	cmd.Stdin = strings.NewReader(i.Stdin)
	cmd.Dir = i.Dir
	return cmd
}

// Finished is what became of a command.
type Finished struct {
	Code           int
	Stdout, Stderr string
}

// Run runs a command to its end, whatever that is.
func (p Program) Run(t testing.TB, i Invocation) Finished {
	t.Helper()
	cmd := p.command(Context(t), i)
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	code, err := exitCode(cmd.Run())
	if err != nil {
		t.Fatalf("evovoice %s: %v", strings.Join(i.Args, " "), err)
	}
	return Finished{Code: code, Stdout: stdout.String(), Stderr: stderr.String()}
}

// Succeed runs a command that must end well and gives its standard output.
func (p Program) Succeed(t testing.TB, i Invocation) string {
	t.Helper()
	done := p.Run(t, i)
	if done.Code != 0 {
		t.Fatalf("evovoice %s: exit code %d\n%s", strings.Join(i.Args, " "), done.Code, done.Stderr)
	}
	return done.Stdout
}

func exitCode(err error) (int, error) {
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.Exited() {
		return exit.ExitCode(), nil
	}
	return 0, err
}

// Process is a running server process.
type Process struct {
	URL            string
	Stdout, Stderr *Output

	cmd    *exec.Cmd
	exited chan struct{}
	code   int
	err    error
}

// Launch starts a command that serves and waits until it answers calls.
func (p Program) Launch(t testing.TB, i Invocation) *Process {
	t.Helper()
	s := p.Begin(t, i)
	s.Ready(t)
	return s
}

// Begin starts a command that serves. It is killed at the end of the test if it
// still runs then.
func (p Program) Begin(t testing.TB, i Invocation) *Process {
	t.Helper()
	s := &Process{Stdout: newOutput(), Stderr: newOutput(), cmd: p.command(t.Context(), i), exited: make(chan struct{})}
	s.cmd.Stdout, s.cmd.Stderr = s.Stdout, s.Stderr
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(s.exited)
		s.code, s.err = exitCode(s.cmd.Wait())
		s.Stdout.end()
		s.Stderr.end()
	}()
	t.Cleanup(func() { <-s.exited })
	return s
}

// Ready waits until the process answers calls, and learns its URL.
func (s *Process) Ready(t testing.TB) {
	t.Helper()
	const mark = "listening on "
	line, err := s.Stdout.Await(Context(t), mark)
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(s.cmd.Args, " "), err, s.Stderr)
	}
	s.URL = strings.TrimPrefix(line, mark)
}

// Serve starts the server on a data folder and a free port.
func (p Program) Serve(t testing.TB, data string, i Invocation) *Process {
	t.Helper()
	i.Args = append([]string{"serve", "--listen", "127.0.0.1:0", "--data", data}, i.Args...)
	if url := database(t, data, pgtest.EmptyURL); url != "" {
		i.Env = append([]string{"EVOVOICE_DATABASE=" + url}, i.Env...)
	}
	return p.Launch(t, i)
}

// Client speaks to the server without signing in.
func (s *Process) Client() Client { return At(s.URL) }

// Signal sends a signal.
func (s *Process) Signal(t testing.TB, signal os.Signal) {
	t.Helper()
	if err := s.cmd.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
}

// Wait gives the exit code once the process has ended.
func (s *Process) Wait(t testing.TB) int {
	t.Helper()
	s.Gone(t)
	if s.err != nil {
		t.Fatal(s.err)
	}
	return s.code
}

// Gone waits until the process has ended, in whatever way.
func (s *Process) Gone(t testing.TB) {
	t.Helper()
	select {
	case <-s.exited:
	case <-Context(t).Done():
		t.Fatal("the process does not end")
	}
}

// Stop asks the process to end, and expects it to do so well.
func (s *Process) Stop(t testing.TB) {
	t.Helper()
	s.Signal(t, syscall.SIGTERM)
	if code := s.Wait(t); code != 0 {
		t.Fatalf("exit code %d\n%s", code, s.Stderr)
	}
}
