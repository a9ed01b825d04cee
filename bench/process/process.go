// Package process starts the servers that are measured and ends them again: by
// their own ids, with all that they started, also when the measuring program is
// interrupted or dies. It touches no process that it did not start.
package process

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// Spec says what to start.
type Spec struct {
	Path string
	Args []string
	// Env adds NAME=value to this program's environment, without its EVOVOICE_
	// variables.
	Env []string
	Dir string
	// Log is the file for what it writes.
	Log string
	// User is whom it runs as, nil for the caller.
	User *syscall.Credential
}

// Process is a process that was started.
type Process struct {
	Began  time.Time
	cmd    *exec.Cmd
	log    string
	exited chan struct{}
	err    error
}

// Environ is the environment for programs that are measured.
func Environ(extra ...string) []string {
	var env []string
	for _, setting := range os.Environ() {
		if !strings.HasPrefix(setting, "EVOVOICE_") {
			env = append(env, setting)
		}
	}
	return append(env, extra...)
}

// Start starts a process in a group of its own.
func Start(s Spec) (*Process, error) {
	log, err := os.OpenFile(s.Log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command(s.Path, s.Args...)
	cmd.Env, cmd.Dir = Environ(s.Env...), s.Dir
	cmd.Stdout, cmd.Stderr = log, log
	// The signal at the parent's death is for the case that nobody is left to
	// clean up.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL, Credential: s.User}
	p := &Process{cmd: cmd, log: s.Log, exited: make(chan struct{}), Began: time.Now()}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", filepath.Base(s.Path), err)
	}
	go func() {
		p.err = cmd.Wait()
		close(p.exited)
	}()
	return p, nil
}

// PID is the process's id.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Gone tells whether it has ended.
func (p *Process) Gone() bool {
	select {
	case <-p.exited:
		return true
	default:
		return false
	}
}

// Stop asks the process to end, and kills its group if it does not.
func (p *Process) Stop(signal syscall.Signal) {
	if !p.Gone() {
		p.cmd.Process.Signal(signal) //nolint:errcheck // it may be gone by now
		select {
		case <-p.exited:
		case <-time.After(20 * time.Second):
		}
	}
	p.Kill()
}

// Kill ends the process and its group at once, as a crash does.
func (p *Process) Kill() {
	if !p.Gone() {
		syscall.Kill(-p.PID(), syscall.SIGKILL) //nolint:errcheck // it may be gone by now
		<-p.exited
	}
}

// Ready waits until a path answers 200, and gives the time since the start.
func (p *Process) Ready(ctx context.Context, url string, patience time.Duration) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	for {
		if answers(ctx, client, url) {
			return time.Since(p.Began), nil
		}
		select {
		case <-p.exited:
			return 0, fmt.Errorf("ended at its start (%v): %s", p.err, p.LastLine())
		case <-ctx.Done():
			return 0, fmt.Errorf("does not answer %s: %w: %s", url, ctx.Err(), p.LastLine())
		case <-time.After(500 * time.Microsecond):
		}
	}
}

func answers(ctx context.Context, client *http.Client, url string) bool {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return false
	}
	response, err := client.Do(request)
	if err != nil {
		return false
	}
	response.Body.Close()
	return response.StatusCode == http.StatusOK
}

// LastLine is the last line that the process wrote.
func (p *Process) LastLine() string {
	text, err := os.ReadFile(p.log)
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return lines[len(lines)-1]
}

// FreePort gives a port of loopback that nobody listens on.
func FreePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

// Run runs a program to its end and gives what it printed. Its error ends with
// the last lines of that.
func Run(ctx context.Context, s Spec) (string, error) {
	cmd := exec.CommandContext(ctx, s.Path, s.Args...)
	cmd.Env, cmd.Dir = Environ(s.Env...), s.Dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL, Credential: s.User}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if err != nil {
		lines := strings.Split(strings.TrimSpace(string(out)), "\n")
		last := strings.Join(lines[max(0, len(lines)-8):], "\n")
		return string(out), fmt.Errorf("%s %s: %w\n%s", filepath.Base(s.Path), strings.Join(s.Args, " "), err, last)
	}
	return string(out), nil
}
