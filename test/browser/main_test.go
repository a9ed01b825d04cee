// Package browser looks at the server's pages as people meet them: in Chromium,
// wide and narrow, dark and light, with and without scripts. It refuses to look
// at markup where it can look at what the browser made of it.
package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"

	"evovoice/test"
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	defer chromium.stop()
	return m.Run()
}

// process is the one Chromium that all tests open windows in.
type process struct {
	mu     sync.Mutex
	ctx    context.Context
	data   string
	cancel []context.CancelFunc
	err    error
}

var chromium process

var errNotInstalled = errors.New(`run "make test", which installs Chromium and the rules of accessibility`)

// start gives the running Chromium, started by the first test that wants it.
func (p *process) start(t *testing.T) context.Context {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ctx == nil && p.err == nil {
		p.err = p.launch()
	}
	if p.err != nil {
		t.Fatal(p.err)
	}
	return p.ctx
}

func (p *process) launch() error {
	path, err := exec.LookPath("chromium")
	if err != nil {
		return errNotInstalled
	}
	if p.data, err = os.MkdirTemp("", "evovoice-browser-"); err != nil {
		return err
	}
	options := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path), chromedp.UserDataDir(p.data), chromedp.Env("TMPDIR=" + p.data),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
	}
	for _, flag := range []string{
		"disable-quic", "disable-background-networking", "disable-component-update", "disable-sync",
		"disable-default-apps", "disable-dev-shm-usage", "disable-breakpad", "metrics-recording-only",
	} {
		options = append(options, chromedp.Flag(flag, true))
	}
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	p.cancel = append(p.cancel, cancel)
	ctx, cancel := chromedp.NewContext(allocator)
	p.cancel = append(p.cancel, cancel)
	if err := chromedp.Do(ctx); err != nil {
		return fmt.Errorf("start Chromium: %w", err)
	}
	p.ctx = ctx
	return nil
}

// stop ends the process that was started, and takes its data away.
func (p *process) stop() {
	for i := len(p.cancel) - 1; i >= 0; i-- {
		p.cancel[i]()
	}
	if p.data != "" {
		os.RemoveAll(p.data)
	}
}

// tenant is a server with an account and a customer.
type tenant struct {
	*test.Server
	account, customer string
}

func newTenant(t *testing.T) tenant {
	t.Helper()
	s := test.Start(t)
	account := s.Admin().NewAccount(t, "Harbor Answering Service").ID
	return tenant{Server: s, account: account, customer: s.Admin().NewCustomer(t, account, "", "Lakeside Medical Group").ID}
}
