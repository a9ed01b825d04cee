package crash_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"evovoice/test"
	"evovoice/test/crash"
)

// orderVariable makes this test program a writer; its value is the order.
const orderVariable = "EVOVOICE_CRASH_ORDER"

// long tells that there is time for hundreds of kills.
var long = os.Getenv("EVOVOICE_CRASH") == "long"

// program is the path of the built program, or of another build to be tested.
var program = os.Getenv("EVOVOICE_CRASH_PROGRAM")

func TestMain(m *testing.M) {
	if text := os.Getenv(orderVariable); text != "" {
		os.Exit(obey(text))
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if program != "" {
		return m.Run()
	}
	dir, err := os.MkdirTemp("", "evovoice-crash-")
	if err == nil {
		defer os.RemoveAll(dir)
		_, err = test.Build(dir)
		program = filepath.Join(dir, "evovoice")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// obey writes until standard input ends or the server is gone.
func obey(text string) int {
	var order crash.Order
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		io.Copy(io.Discard, os.Stdin)
		cancel()
	}()
	err := json.Unmarshal([]byte(text), &order)
	if err == nil {
		err = crash.Write(ctx, order)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// writer is a running writer process.
type writer struct {
	cmd *exec.Cmd
	in  io.Closer
}

// startWriter starts a writer in a process of its own.
func startWriter(ctx context.Context, t *testing.T, order crash.Order) *writer {
	t.Helper()
	text, err := json.Marshal(order)
	if err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	w := &writer{cmd: exec.CommandContext(ctx, self)}
	w.cmd.Env = append(os.Environ(), orderVariable+"="+string(text))
	w.cmd.Stderr = os.Stderr
	if w.in, err = w.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return w
}

// stop lets the calls under way end, and the writer.
func (w *writer) stop(t *testing.T) {
	t.Helper()
	w.in.Close()
	w.wait(t)
}

// wait waits until the writer has ended, as it does when the server is gone.
func (w *writer) wait(t *testing.T) {
	t.Helper()
	if err := w.cmd.Wait(); err != nil {
		t.Errorf("the writer: %v", err)
	}
}
