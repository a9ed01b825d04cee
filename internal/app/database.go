package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/sqlite"
	"evovoice/internal/store/transfer"
)

// openDatabase opens what the configuration names.
func (a *App) openDatabase(ctx context.Context) (store.Engine, error) {
	if err := os.MkdirAll(a.config.Data, 0o700); err != nil {
		return nil, fmt.Errorf("data folder: %w", err)
	}
	url := a.config.databaseURL()
	return openEngine(ctx, url, &a.config, a.config.careful(url))
}

// databaseURL is the database that a configuration names.
func (c *Config) databaseURL() string {
	if c.Database == "" {
		return "sqlite:" + filepath.Join(c.Data, "evovoice.db")
	}
	return c.Database
}

// careful takes a backup before the schema of a database is changed, into the
// data folder, or where there is none beside the file.
func (c *Config) careful(url string) migration {
	folder := c.Data
	if file, ok := strings.CutPrefix(url, "sqlite:"); ok && folder == "" {
		folder = filepath.Dir(file)
	}
	return migration{before: c.safeguard(dialectOf(url), folder)}
}

func dialectOf(url string) store.Dialect {
	if strings.HasPrefix(url, "sqlite:") {
		return store.SQLite
	}
	return store.Postgres
}

func openEngine(ctx context.Context, url string, config *Config, m migration) (store.Engine, error) {
	scheme, rest, _ := strings.Cut(url, ":")
	switch {
	case scheme == "sqlite" && rest != "":
		return sqlite.Open(ctx, rest, sqlite.Options{BeforeMigration: m.before, Schema: m.schema, Shared: config.Shared, Observer: config.observer, Log: config.Log})
	case (scheme == "postgres" || scheme == "postgresql") && rest != "":
		return postgres.Open(ctx, url, postgres.Options{BeforeMigration: m.before, Schema: m.schema, Shared: config.Shared, Readers: config.DatabaseReaders, Observer: config.observer, Log: config.Log})
	}
	return nil, fmt.Errorf("database: expected sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE, got the scheme %q", scheme)
}

// Copied is what a copy did with one table.
type Copied = transfer.Table

// Copy copies a database into an empty one, of the same kind or another, and
// gives what both hold afterwards. Nobody writes to the source meanwhile: a
// server on an SQLite file has to be stopped, and one on PostgreSQL has its
// writes refused. A copy that fails leaves the target empty.
func Copy(ctx context.Context, from, to string, log *slog.Logger) (tables []Copied, err error) {
	if from == to {
		return nil, errors.New("copy: both are the same database")
	}
	if file, ok := strings.CutPrefix(from, "sqlite:"); ok { // opening it would make it
		if _, err := os.Stat(file); err != nil {
			return nil, fmt.Errorf("copy from: %w", err)
		}
	}
	config := &Config{Log: log}
	source, err := openEngine(ctx, from, config, config.careful(from))
	if err != nil {
		return nil, fmt.Errorf("copy from: %w", err)
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	target, err := openEngine(ctx, to, config, config.careful(to))
	if err != nil {
		return nil, fmt.Errorf("copy to: %w", err)
	}
	defer func() { err = errors.Join(err, target.Close()) }()
	return transfer.Copy(ctx, source, target)
}
