// Command bench measures evovoice beside its peers on this machine: make bench,
// or make bench-scale for the curve up to a million customers.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"evovoice/bench/bare"
	"evovoice/bench/load"
	"evovoice/bench/system"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	command, args := "run", os.Args[1:]
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		command, args = args[0], args[1:]
	}
	err := dispatch(ctx, command, args)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func dispatch(ctx context.Context, command string, args []string) error {
	switch command {
	case "run":
		return compare(ctx, args)
	case "scale":
		return curve(ctx, args)
	case "profile":
		return profile(ctx, args)
	case "load": // the processes that the others start
		return load.Program(ctx, os.Stdin, os.Stdout)
	case "bare", "commits":
		var o bare.Options
		if len(args) != 1 {
			return errors.New("want options as JSON")
		}
		if err := json.Unmarshal([]byte(args[0]), &o); err != nil {
			return err
		}
		if command == "bare" {
			return bare.Serve(ctx, o)
		}
		return bare.Commits(ctx, o, os.Stdout)
	default:
		return fmt.Errorf("unknown command %q: want run, scale or profile", command)
	}
}

// common are the flags of all commands.
type common struct {
	short      bool
	repository string
	evovoice   string
	docs       string
	limit      time.Duration
	duration   time.Duration
}

func (c *common) register(f *flag.FlagSet, limit time.Duration) {
	f.BoolVar(&c.short, "short", false, "a quick look at everything; writes no page unless -docs is given")
	f.StringVar(&c.repository, "repo", "", "checkout of evovoice that is built; the one around the working directory unless given")
	f.StringVar(&c.evovoice, "evovoice", "", "built program to measure rather than building one")
	f.StringVar(&c.docs, "docs", "", "page to write; docs/benchmarks.md in the checkout unless given; - for none")
	f.DurationVar(&c.limit, "limit", limit, "longest that all of it may take")
	f.DurationVar(&c.duration, "duration", 0, "length of one measurement")
}

// shop makes what systems are made from, with a folder that is removed by done.
func (c *common) shop() (shop *system.Shop, done func(), err error) {
	if c.repository == "" {
		if c.repository, err = findRepository(); err != nil {
			return nil, nil, err
		}
	}
	if c.repository, err = filepath.Abs(c.repository); err != nil {
		return nil, nil, err
	}
	if c.evovoice != "" {
		if c.evovoice, err = filepath.Abs(c.evovoice); err != nil {
			return nil, nil, err
		}
	}
	switch {
	case c.docs == "" && !c.short:
		c.docs = filepath.Join(c.repository, "docs", "benchmarks.md")
	case c.docs == "-":
		c.docs = ""
	}
	self, err := os.Executable()
	if err != nil {
		return nil, nil, err
	}
	dir, err := os.MkdirTemp("", "evovoice-bench-")
	if err != nil {
		return nil, nil, err
	}
	// PostgreSQL runs as another user and has to find its way to its folder.
	if err := os.Chmod(dir, 0o711); err != nil {
		return nil, nil, errors.Join(err, os.RemoveAll(dir))
	}
	say := func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%s "+format+"\n", append([]any{time.Now().Format("15:04:05")}, args...)...)
	}
	return &system.Shop{Repository: c.repository, Self: self, Dir: dir, Evovoice: c.evovoice, Say: say}, func() { os.RemoveAll(dir) }, nil
}

// findRepository looks for the checkout around the working directory.
func findRepository() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for ; ; dir = filepath.Dir(dir) {
		if text, err := os.ReadFile(filepath.Join(dir, "go.mod")); err == nil && strings.HasPrefix(string(text), "module evovoice\n") {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("no checkout of evovoice around the working directory; give -repo")
		}
	}
}
