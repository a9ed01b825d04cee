// Package postgres is the engine of store for several servers on one database,
// PostgreSQL: one writing connection a server, which commits waiting change sets
// together and takes turns with those of other servers, and a pool of readers.
// The database itself keeps rows out of reach away from statements that forget
// to. It refuses nothing that the embedded engine takes.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"sync"

	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

// Engine is an open database.
type Engine struct {
	writes  *queue.Writer
	writing *sql.DB
	reading *sql.DB
	slots   chan struct{}
	writer  *writer
	// versions tells whether anything was committed.
	versions questions

	gate    *queue.Gate
	closing sync.Once
}

var _ store.Engine = (*Engine)(nil)

// Options say how a database is opened.
type Options struct {
	// Shared opens the database for a single command. It does not change the
	// schema, which servers may be running on, but makes one in an empty database.
	Shared bool
	// Queue is how many change sets may wait for the writer, 1024 unless given.
	Queue int
	// Observer is told what the writer does; nil is told nothing.
	Observer queue.Observer
	// Readers is how many connections read, four a core unless given; one more
	// asks for versions.
	Readers int
	// BeforeMigration is called before the schema of a database is changed.
	BeforeMigration store.BeforeMigration
	// Schema is the version that the schema of an empty database is brought to; 0
	// means the newest. The next Open goes on.
	Schema int64
	Log    *slog.Logger
}

// Open connects to the database of a URL such as
// postgres://user:password@host/database and brings its schema and its row-level
// security up to date. Several servers may do so at once.
func Open(ctx context.Context, url string, options Options) (*Engine, error) {
	if options.Queue == 0 {
		options.Queue = 1024
	}
	if options.Readers == 0 {
		options.Readers = 4 * runtime.NumCPU()
	}
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	config, err := parse(url)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	role, err := prepare(ctx, config, options)
	if err != nil {
		return nil, fmt.Errorf("open the database %s on %s: %w", config.Database, config.Host, err)
	}
	e := &Engine{
		writing: openPool(config, 1, writerSettings.as(role)),
		reading: openPool(config, options.Readers+1, readerSettings.as(role)), // one asks for versions, however many read
		slots:   make(chan struct{}, options.Readers),
		gate:    queue.NewGate(),
	}
	e.writer = &writer{pool: e.writing}
	e.versions.pool = e.reading
	e.writes = queue.Start(e.writer, options.Queue, maxBatch, options.Observer)
	return e, nil
}

// Dialect implements store.Engine.
func (*Engine) Dialect() store.Dialect { return store.Postgres }

// Read runs fn on one snapshot.
func (e *Engine) Read(ctx context.Context, fn func(store.Conn) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := e.gate.Enter(); err != nil {
		return err
	}
	defer e.gate.Leave()
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
		return read(ctx, e.reading, fn)
	case <-e.gate.Closed():
		return queue.Stopping()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Write runs fn alone among the writers of all servers and returns when its
// change is on disk.
func (e *Engine) Write(ctx context.Context, fn func(store.Conn) error) error {
	return e.writes.Do(ctx, fn)
}

// Ping asks the server.
func (e *Engine) Ping(ctx context.Context) error {
	return e.Read(ctx, func(c store.Conn) error {
		rows, err := c.Query(ctx, `SELECT 1`)
		if err != nil {
			return err
		}
		return rows.Close()
	})
}

// Close ends the writer after the change sets that wait, waits for readers and
// closes the connections. It may be called more than once.
func (e *Engine) Close() error {
	var err error
	e.closing.Do(func() {
		e.writes.Stop()
		e.gate.Close()
		e.writer.drop()
		err = errors.Join(e.writing.Close(), e.reading.Close())
	})
	return err
}
