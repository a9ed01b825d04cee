package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"
)

// logger makes the log that the settings describe.
func (s *settings) logger(to *gathered) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(s.LogLevel)); err != nil {
		return nil, fmt.Errorf("log-level: %w", err)
	}
	options := &slog.HandlerOptions{Level: level}
	if s.LogFormat == "json" {
		return slog.New(prompt{slog.NewJSONHandler(to, options), to}), nil
	}
	return slog.New(prompt{slog.NewTextHandler(to, options), to}), nil
}

// prompt is a handler that has warnings and errors written at once.
type prompt struct {
	slog.Handler
	to *gathered
}

// Handle implements slog.Handler.
func (p prompt) Handle(ctx context.Context, r slog.Record) error {
	err := p.Handler.Handle(ctx, r)
	if r.Level >= slog.LevelWarn {
		p.to.flush()
	}
	return err
}

// WithAttrs implements slog.Handler.
func (p prompt) WithAttrs(attrs []slog.Attr) slog.Handler {
	return prompt{p.Handler.WithAttrs(attrs), p.to}
}

// WithGroup implements slog.Handler.
func (p prompt) WithGroup(name string) slog.Handler { return prompt{p.Handler.WithGroup(name), p.to} }

// Bounds of what is gathered.
const (
	gatherTime = 100 * time.Millisecond
	gatherSize = 32 << 10 // bytes
)

// gathered writes lines at once while they are few, and otherwise those of some
// time together: each write to a file beside the database makes the next commit
// wait for what the file has become. Its methods may be called by many at once.
type gathered struct {
	to io.Writer

	mu    sync.Mutex
	lines []byte
	last  time.Time // of the last write
	armed bool      // lines are written when their time has come
}

// Write takes whole lines. It gives no error, as nobody could be told of it.
func (g *gathered) Write(lines []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.lines = append(g.lines, lines...)
	wait := gatherTime - time.Since(g.last)
	switch {
	case wait <= 0 || len(g.lines) >= gatherSize:
		g.write()
	case !g.armed:
		g.armed = true
		time.AfterFunc(wait, g.flush)
	}
	return len(lines), nil
}

// flush writes what was gathered.
func (g *gathered) flush() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.armed = false
	g.write()
}

func (g *gathered) write() {
	if len(g.lines) == 0 {
		return
	}
	g.to.Write(g.lines) //nolint:errcheck // there is no other place to tell it
	g.lines, g.last = g.lines[:0], time.Now()
}
