package system

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"evovoice/bench/process"
)

// Fastify is a service written with Fastify 5, on better-sqlite3 or pg.
type Fastify struct {
	OnPostgres bool
	server     string
}

// Name implements System.
func (f *Fastify) Name() string {
	if f.OnPostgres {
		return "Fastify, pg"
	}
	return "Fastify, better-sqlite3"
}

func (f *Fastify) postgres() bool { return f.OnPostgres }

// installed marks modules that were installed from a lock file of this hash.
const installed = ".installed"

// Prepare installs its modules, unless that was done before.
func (f *Fastify) Prepare(ctx context.Context, shop *Shop) error {
	dir := filepath.Join(shop.Repository, "bench", "peers", "fastify")
	f.server = filepath.Join(dir, "server.js")
	for _, program := range []string{"node", "npm"} {
		if _, err := exec.LookPath(program); err != nil {
			return fmt.Errorf("%w: %w", ErrSkip, err)
		}
	}
	if f.OnPostgres {
		if _, err := programs(); err != nil {
			return fmt.Errorf("%w: %w", ErrSkip, err)
		}
	}
	lock, err := os.ReadFile(filepath.Join(dir, "package-lock.json"))
	if err != nil {
		return err
	}
	sum := sha256.Sum256(lock)
	want := hex.EncodeToString(sum[:])
	mark := filepath.Join(dir, "node_modules", installed)
	if got, err := os.ReadFile(mark); err == nil && strings.TrimSpace(string(got)) == want {
		return nil
	}
	shop.Say("installing the modules of Fastify; better-sqlite3 may be compiled")
	if _, err := process.Run(ctx, process.Spec{Path: "npm", Args: []string{"ci", "--no-audit", "--no-fund"}, Dir: dir}); err != nil {
		return fmt.Errorf("%w: its modules cannot be installed: %w", ErrSkip, err)
	}
	return os.WriteFile(mark, []byte(want+"\n"), 0o644)
}

// Start implements System.
func (f *Fastify) Start(ctx context.Context, home *Home) (*Running, error) {
	database := home.Database
	if database == "" {
		database = filepath.Join(home.Dir, "customers.db")
	}
	return home.start(ctx, "/health", func(address string) process.Spec {
		return process.Spec{Path: "node", Args: []string{f.server}, Env: []string{
			"NODE_ENV=production", "PORT=" + address[strings.LastIndex(address, ":")+1:], "BENCH_DATABASE=" + database, "BENCH_TOKEN=" + token,
		}}
	})
}

// token signs in to the servers that keep it.
const token = "a-token-of-the-bench"

// SignIn implements System.
func (f *Fastify) SignIn(_ context.Context, _ *Home, r *Running) (*Target, error) {
	return plain(r), nil
}

// plain is how services with a path /customers are asked.
func plain(r *Running) *Target {
	page := func(parent string, limit, offset int) string {
		return fmt.Sprintf("/customers?parent=%s&limit=%d&offset=%d", parent, limit, offset)
	}
	api := collection{path: "/customers", parent: "parent", list: func(parent string) string { return page(parent, 25, 0) }}
	return &Target{
		Address: r.Address, Header: bearer(token), Jobs: api.request,
		Page: func(parent string, n int) string { return page(parent, PageSize, n*PageSize) },
	}
}
