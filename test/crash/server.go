package crash

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
)

// Server is a server process. Unlike the harness of the other tests, it may be
// killed before it listens.
type Server struct {
	cmd    *exec.Cmd
	listen chan string
	gone   chan struct{}

	mu     sync.Mutex
	stderr strings.Builder
}

// Settings are how a server is started.
type Settings struct {
	// Program is the program's path, Data the data folder, Database the
	// database, the file in Data unless given.
	Program, Data, Database string
	// User and Password are the login that the first start makes.
	User, Password string
}

func (s Settings) env() []string {
	env := []string{"EVOVOICE_ADMIN_EMAIL=" + s.User, "EVOVOICE_ADMIN_PASSWORD=" + s.Password, "EVOVOICE_DATA=" + s.Data, "EVOVOICE_LOG_LEVEL=warn"}
	for _, setting := range os.Environ() {
		if !strings.HasPrefix(setting, "EVOVOICE_") {
			env = append(env, setting)
		}
	}
	if s.Database != "" {
		env = append(env, "EVOVOICE_DATABASE="+s.Database)
	}
	return env
}

// Start starts a server, which ends with ctx at the latest.
func (s Settings) Start(ctx context.Context) (*Server, error) {
	p := &Server{
		cmd:    exec.CommandContext(ctx, s.Program, "serve", "--listen", "127.0.0.1:0", "--login-rate", "0", "--address-rate", "0", "--failure-rate", "0"),
		listen: make(chan string, 1), gone: make(chan struct{}),
	}
	p.cmd.Env = s.env()
	p.cmd.Stderr = p
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		defer close(p.gone)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if url, ok := strings.CutPrefix(lines.Text(), "listening on "); ok {
				p.listen <- url
			}
		}
		p.cmd.Wait() //nolint:errcheck // it was killed
	}()
	return p, nil
}

// Write takes what the server says on standard error.
func (p *Server) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stderr.Write(text)
}

// Said gives what the server said on standard error.
func (p *Server) Said() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.stderr.String()
}

// URL waits until the server listens.
func (p *Server) URL(ctx context.Context) (string, error) {
	select {
	case url := <-p.listen:
		return url, nil
	case <-p.gone:
		return "", errors.New("the server ended by itself: " + p.Said())
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// PID is the number of the process.
func (p *Server) PID() int { return p.cmd.Process.Pid }

// Kill ends the process as a loss of power does, and waits for its end.
func (p *Server) Kill() {
	p.cmd.Process.Kill() //nolint:errcheck // it may have ended already
	<-p.gone
}

// Prove runs the program's own check of the database, and gives what it says
// when that fails.
func (s Settings) Prove(ctx context.Context) error {
	cmd := exec.CommandContext(ctx, s.Program, "check")
	cmd.Env = s.env()
	said, err := cmd.CombinedOutput()
	if err != nil {
		return errors.Join(err, errors.New(string(said)))
	}
	return nil
}

var _ io.Writer = (*Server)(nil)
