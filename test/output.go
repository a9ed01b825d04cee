package test

import (
	"context"
	"fmt"
	"strings"
	"sync"
)

// Output keeps what a process writes and lets tests wait for a line of it. It
// is an io.Writer.
type Output struct {
	mu     sync.Mutex
	text   strings.Builder
	ended  bool
	change chan struct{} // closed and replaced when something came
}

func newOutput() *Output { return &Output{change: make(chan struct{})} }

// Write keeps p.
func (o *Output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.text.Write(p)
	o.wake()
	return len(p), nil
}

// end tells those who wait that nothing more comes.
func (o *Output) end() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.ended = true
	o.wake()
}

func (o *Output) wake() {
	close(o.change)
	o.change = make(chan struct{})
}

// String gives what was written so far.
func (o *Output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// Lines gives the whole lines written so far.
func (o *Output) Lines() []string {
	lines := strings.Split(o.String(), "\n")
	return lines[:len(lines)-1]
}

// Await gives the first line that holds mark, once it is whole. It fails when
// the process ends or ctx does before there is one.
func (o *Output) Await(ctx context.Context, mark string) (string, error) {
	for {
		o.mu.Lock()
		change, ended := o.change, o.ended
		o.mu.Unlock()
		for _, line := range o.Lines() {
			if strings.Contains(line, mark) {
				return line, nil
			}
		}
		if ended {
			return "", fmt.Errorf("the process ended without a line with %q", mark)
		}
		select {
		case <-change:
		case <-ctx.Done():
			return "", fmt.Errorf("no line with %q: %w", mark, ctx.Err())
		}
	}
}
