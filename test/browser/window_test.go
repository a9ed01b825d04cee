package browser

import (
	"context"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"evovoice/test"
)

// window is a window of its own, with no cookies but its own.
type window struct {
	t    *testing.T
	ctx  context.Context
	base string

	mu         sync.Mutex
	complaints []string
}

// open opens a window for a server, which closes at the end of the test.
func open(t *testing.T, s *test.Server) *window {
	t.Helper()
	w := &window{t: t, base: s.App.URL()}
	ctx, cancel := chromedp.NewContext(chromium.start(t), chromedp.WithNewBrowserContext(), chromedp.WithListener(w.hear))
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	w.ctx = ctx
	return w
}

// hear keeps what the browser complains about: scripts, styles and pictures
// that the policy forbids, requests that fail, exceptions, console errors.
func (w *window) hear(event any) {
	complaint := ""
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Level == log.EntryLevelWarning {
			complaint = fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		complaint = "exception: " + e.ExceptionDetails.Text
		if thrown := e.ExceptionDetails.Exception; thrown != nil {
			complaint += " " + thrown.Description
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning || e.Type == runtime.ConsoleAPICalledTypeAssert {
			complaint = fmt.Sprintf("console.%s", e.Type)
			for _, arg := range e.Args {
				complaint += " " + string(arg.Value) + arg.Description
			}
		}
	}
	if complaint != "" {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.complaints = append(w.complaints, complaint)
	}
}

// heard gives the complaints so far and forgets them.
func (w *window) heard() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	heard := w.complaints
	w.complaints = nil
	return heard
}

// quiet checks that the browser complained about nothing.
func (w *window) quiet(where string) { w.t.Helper(); w.quietBut(where, 200) }

// quietBut is quiet for a page whose status the browser itself complains about.
func (w *window) quietBut(where string, status int64) {
	w.t.Helper()
	for _, complaint := range w.heard() {
		if status < 400 || !strings.HasPrefix(complaint, "network: Failed to load resource") {
			w.t.Errorf("%s: %s", where, complaint)
		}
	}
}

// do takes steps in the window.
func (w *window) do(steps ...chromedp.Action[chromedp.Void]) {
	w.t.Helper()
	for _, step := range steps {
		get(w, step)
	}
}

// get runs an action of a window that gives a value.
func get[V any](w *window, action chromedp.Action[V]) V {
	w.t.Helper()
	ctx, cancel := w.patience()
	defer cancel()
	v, err := chromedp.Run(ctx, action)
	if err != nil {
		w.t.Fatal(err)
	}
	return v
}

// patience bounds one action.
func (w *window) patience() (context.Context, context.CancelFunc) {
	return context.WithTimeout(w.ctx, test.Patience)
}

// visit opens a path and checks the status of its page. A place on the page
// that is open already loads nothing, and so has none.
func (w *window) visit(path string, status int64) {
	w.t.Helper()
	if strings.Contains(path, "#") {
		w.do(chromedp.Navigate(w.base + path))
		return
	}
	w.landed(get(w, chromedp.NavigateResponse(w.base+path)), status)
}

// follow clicks on something that leads to another page.
func (w *window) follow(what chromedp.CSS, status int64) {
	w.t.Helper()
	w.leave(press(what), status)
}

// leave takes a step that leads to another page.
func (w *window) leave(step chromedp.Action[chromedp.Void], status int64) {
	w.t.Helper()
	ctx, cancel := w.patience()
	defer cancel()
	response, err := chromedp.RunResponse(ctx, step)
	if err != nil {
		w.t.Fatal(err)
	}
	w.landed(response, status)
}

func (w *window) landed(response *network.Response, status int64) {
	w.t.Helper()
	if response == nil || response.Status != status {
		w.t.Fatalf("landed on %+v, want status %d", response, status)
	}
}

// await waits until an element holds some words.
func (w *window) await(what chromedp.CSS, words string) {
	w.t.Helper()
	seen := fmt.Sprintf(`(document.querySelector(%s)?.innerText ?? '').includes(%s)`, quoted(string(what)), quoted(words))
	for tries := 0; ; tries++ {
		_, err := chromedp.Run(w.ctx, chromedp.Poll[bool](seen, chromedp.WithPollingTimeout(test.Patience)))
		if err == nil {
			return
		}
		// A page that was being left when the watch began takes it along.
		if gone := strings.Contains(err.Error(), "context with specified id") || strings.Contains(err.Error(), "context was destroyed"); gone && tries < 20 {
			continue
		}
		w.t.Fatalf("%s never holds %q: %v\n%.2000s", what, words, err, w.text(what))
	}
}

// path is where the window is.
func (w *window) path() string {
	w.t.Helper()
	at, err := url.Parse(get(w, chromedp.Location()))
	if err != nil {
		w.t.Fatal(err)
	}
	return at.RequestURI()
}

// screen is a kind of screen that people read on.
type screen struct {
	name          string
	width, height int64
	scale         float64
	phone, dark   bool
}

func screens() []screen {
	return []screen{
		{name: "desktop", width: 1280, height: 900, scale: 1},
		{name: "dark", width: 1280, height: 900, scale: 1, dark: true},
		{name: "phone", width: 360, height: 740, scale: 2, phone: true},
	}
}

// turn makes the window one of that kind.
func (w *window) turn(s screen) {
	w.t.Helper()
	options := []chromedp.EmulateViewportOption{chromedp.EmulateScale(s.scale)}
	if s.phone {
		options = append(options, chromedp.EmulateMobile)
	}
	scheme := "light"
	if s.dark {
		scheme = "dark"
	}
	w.do(chromedp.EmulateViewport(s.width, s.height, options...))
	if _, err := chromedp.Call(w.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	}); err != nil {
		w.t.Fatal(err)
	}
}

// keep puts a picture of the whole page among the test's artifacts, if those
// are kept at all: go test -artifacts -outputdir FOLDER.
func (w *window) keep(name string) {
	w.t.Helper()
	if kept := flag.Lookup("test.artifacts"); kept.Value.String() != "true" {
		return
	}
	picture := get(w, chromedp.FullScreenshot(100))
	if err := os.WriteFile(filepath.Join(w.t.ArtifactDir(), name+".png"), picture, 0o600); err != nil {
		w.t.Fatal(err)
	}
}
