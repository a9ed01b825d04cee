// Package sqlite is the embedded engine of store: one file, one writer that
// commits waiting change sets together, and one more reader than cores. It
// refuses a file that another server has open.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver named sqlite

	"evovoice/internal/store"
	"evovoice/internal/store/queue"
	"evovoice/internal/store/schema"
	"evovoice/internal/store/sqlite/logvfs"
)

// Engine is an open database file.
type Engine struct {
	writes  *queue.Writer
	readers chan *conn
	pools   []*sql.DB
	all     []*conn
	lock    *os.File
	logs    *logvfs.System // of those who write
	// versions tells whether anything was committed.
	versions versions
	folder   *folder // nil where SQLite folds its log itself

	gate    *queue.Gate
	closing sync.Once
}

var _ store.Engine = (*Engine)(nil)

// Options say how a file is opened.
type Options struct {
	// Shared lets the file be used beside a running server, for single
	// commands. It does not change the schema under that server.
	Shared bool
	// Queue is how many change sets may wait for the writer, 1024 unless given.
	Queue int
	// Observer is told what the writer does; nil is told nothing.
	Observer queue.Observer
	// BeforeMigration is called before the schema of a file is changed.
	BeforeMigration store.BeforeMigration
	// Schema is the version that the schema of a new file is brought to; 0 means
	// the newest. A file that is of an earlier one has lost nothing: the next
	// Open goes on.
	Schema int64
	Log    *slog.Logger
	// VFS is the name of a file system registered with SQLite, empty for the
	// system's. Tests break the disk by it.
	VFS string
}

// Open opens or creates the database in file, whose folder must exist, and
// brings its schema up to date.
func Open(ctx context.Context, file string, options Options) (*Engine, error) {
	if options.Queue == 0 {
		options.Queue = 1024
	}
	if options.Log == nil {
		options.Log = slog.New(slog.DiscardHandler)
	}
	lock, err := acquire(file + ".lock")
	switch {
	case errors.Is(err, ErrInUse) && options.Shared:
	case err != nil:
		return nil, fmt.Errorf("open %s: %w", file, err)
	}
	e := &Engine{lock: lock, gate: queue.NewGate()}
	if err := e.open(ctx, file, options); err != nil {
		e.release()
		return nil, fmt.Errorf("open %s: %w", file, err)
	}
	return e, nil
}

func (e *Engine) open(ctx context.Context, file string, options Options) error {
	// SQLite would let everyone read a file that it makes itself; the files of
	// its log take their mode from this one.
	made, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	if err := made.Close(); err != nil {
		return err
	}
	if e.logs, err = logvfs.Over(options.VFS); err != nil {
		return err
	}
	// The writer comes first: it turns on the write-ahead log, which readers
	// cannot.
	writerPool, err := openPool(file, "_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)", e.logs.Name())
	if err != nil {
		return err
	}
	e.pools = append(e.pools, writerPool)
	if err := migrate(ctx, writerPool, e.lock != nil, options); err != nil {
		return err
	}
	writerConn, err := e.connect(ctx, writerPool)
	if err != nil {
		return err
	}
	readerPool, err := openPool(file, "_pragma=query_only(1)", options.VFS)
	if err != nil {
		return err
	}
	e.pools = append(e.pools, readerPool)
	count := max(2, runtime.NumCPU()) + 1 // one may be with a whole list for long
	e.readers = make(chan *conn, count)
	for range count {
		c, err := e.connect(ctx, readerPool)
		if err != nil {
			return err
		}
		e.readers <- c
	}
	if err := e.versions.open(ctx, e, file, options, readerPool); err != nil {
		return err
	}
	if err := e.foldBeside(ctx, writerPool, writerConn, options.Log); err != nil {
		return err
	}
	e.writes = queue.Start(&writer{conn: &journal{conn: writerConn}, versions: &e.versions, committed: e.committed}, options.Queue, maxBatch, options.Observer)
	return nil
}

// foldBeside takes the folding of the log off the writer, where it can be seen
// from outside how much of it waits.
func (e *Engine) foldBeside(ctx context.Context, pool *sql.DB, writer *conn, log *slog.Logger) error {
	if e.versions.index == nil {
		return nil
	}
	if _, err := writer.sql.ExecContext(ctx, fmt.Sprintf("PRAGMA wal_autocheckpoint = %d", mostFrames)); err != nil {
		return err
	}
	c, err := e.connect(ctx, pool)
	if err != nil {
		return err
	}
	e.folder = startFolder(c, e.versions.index, log)
	return nil
}

// committed is called by the writer after each commit.
func (e *Engine) committed() {
	if e.folder != nil {
		e.folder.look()
	}
}

// openPool makes a pool whose connections share the pragmas and a file system,
// empty for the system's. busy_timeout is first, so that the others wait for a
// busy file too.
func openPool(file, query, vfs string) (*sql.DB, error) {
	if vfs != "" {
		query += "&vfs=" + url.QueryEscape(vfs)
	}
	path, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	dsn := url.URL{Scheme: "file", Path: path, RawQuery: "_pragma=busy_timeout(10000)&" + query + "&_pragma=foreign_keys(1)&_pragma=temp_store(MEMORY)"}
	return sql.Open("sqlite", dsn.String())
}

func (e *Engine) connect(ctx context.Context, pool *sql.DB) (*conn, error) {
	c, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	kept := &conn{sql: c, statements: map[string]*sql.Stmt{}}
	e.all = append(e.all, kept)
	return kept, nil
}

// Dialect implements store.Engine.
func (*Engine) Dialect() store.Dialect { return store.SQLite }

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
	case c := <-e.readers:
		defer func() { e.readers <- c }()
		return c.snapshot(ctx, fn)
	case <-e.gate.Closed():
		return queue.Stopping()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Write runs fn alone among the writers and returns when its change is on disk.
func (e *Engine) Write(ctx context.Context, fn func(store.Conn) error) error {
	return e.writes.Do(ctx, fn)
}

// Ping reads from the file.
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
// closes the file. It may be called more than once.
func (e *Engine) Close() error {
	var err error
	e.closing.Do(func() {
		e.writes.Stop()
		e.gate.Close()
		err = e.release()
	})
	return err
}

func (e *Engine) release() error {
	if e.folder != nil {
		e.folder.stop()
	}
	errs := []error{e.versions.close()}
	for _, c := range e.all {
		errs = append(errs, c.close())
	}
	for i := len(e.pools) - 1; i >= 0; i-- { // the writer last: it folds the log into the file
		errs = append(errs, e.pools[i].Close())
	}
	if e.logs != nil {
		errs = append(errs, e.logs.Close())
	}
	if e.lock != nil {
		errs = append(errs, letGo(e.lock))
	}
	return errors.Join(errs...)
}

// migrate brings the schema up to date, or only checks it where another
// process has the lock.
func migrate(ctx context.Context, pool *sql.DB, mayChange bool, options Options) error {
	steps, err := schema.Migrations(schema.SQLite)
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, pool, nil, goose.WithSlog(options.Log), goose.WithGoMigrations(goMigrations(steps)...))
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	current, known, err := provider.GetVersions(ctx)
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	if current > known {
		return fmt.Errorf("its schema has version %d and this program knows %d; use a newer program", current, known)
	}
	if mayChange {
		if err := beforeMigration(ctx, pool, current, known, options.BeforeMigration); err != nil {
			return err
		}
		if options.Schema > 0 {
			known = options.Schema
		}
		if _, err := provider.UpTo(ctx, known); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
		return nil
	}
	pending, err := provider.HasPending(ctx)
	if err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	if pending {
		return errors.New("the running server is of another version; use its own program or stop it first")
	}
	return nil
}

// goMigrations hands the steps to goose, each in a transaction of its own.
func goMigrations(steps []schema.Migration) []*goose.Migration {
	all := make([]*goose.Migration, len(steps))
	for i, step := range steps {
		up := &goose.GoFunc{RunTx: func(ctx context.Context, tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, step.SQL)
			return err
		}}
		all[i] = goose.NewGoMigration(step.Version, up, nil)
	}
	return all
}
