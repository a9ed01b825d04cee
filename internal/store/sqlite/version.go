package sqlite

import (
	"context"
	"database/sql"
	"sync"

	"evovoice/internal/store"
)

var (
	_ store.Versioned        = (*Engine)(nil)
	_ store.CallersVersioned = (*Engine)(nil)
)

// versions tells whether anything was committed: by the header of the log's
// index in memory, which a commit changes at the moment when it becomes visible,
// or where that cannot be read by asking on a connection.
type versions struct {
	mu     sync.Mutex
	index  *index // nil for none
	seen   indexHeader
	number int64
	// From version since to version spared all commits left callers alone.
	since, spared int64
	// conn is nil where there is an index. It commits nothing: a connection does
	// not count its own commits.
	conn *conn
}

// open prepares for asking about the version of an engine's file, which has been
// read from. A file system of tests may keep the index elsewhere.
func (v *versions) open(ctx context.Context, e *Engine, file string, options Options, readers *sql.DB) error {
	if options.VFS == "" {
		if v.index = mapIndex(file); v.index != nil {
			return nil
		}
	}
	var err error
	v.conn, err = e.connect(ctx, readers)
	return err
}

func (v *versions) close() error {
	if v.index == nil {
		return nil
	}
	return v.index.unmap()
}

// Version implements store.Versioned. It tells of commits of other processes too.
func (e *Engine) Version(ctx context.Context) (int64, error) {
	if err := e.gate.Enter(); err != nil {
		return 0, err
	}
	defer e.gate.Leave()
	e.versions.mu.Lock()
	defer e.versions.mu.Unlock()
	if e.versions.index != nil {
		return e.versions.look(), nil
	}
	return e.versions.conn.version(context.WithoutCancel(ctx))
}

// CallersVersion implements store.CallersVersioned.
func (e *Engine) CallersVersion(ctx context.Context) (int64, error) {
	version, err := e.Version(ctx)
	if err != nil {
		return 0, err
	}
	e.versions.mu.Lock()
	defer e.versions.mu.Unlock()
	if version == e.versions.spared {
		return e.versions.since, nil
	}
	return version, nil
}

// moment is what is known before a commit of those that spare looks.
type moment struct {
	number int64
	header indexHeader
}

func (v *versions) moment() moment {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.index == nil {
		return moment{}
	}
	return moment{number: v.look(), header: v.seen}
}

// spare says that the one commit since a moment left callers alone. Where there
// were others too, of other processes, nothing is known of them.
func (v *versions) spare(before moment) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.index == nil {
		return
	}
	now := v.look()
	if v.seen[wordCommits] != before.header[wordCommits]+1 {
		return
	}
	if before.number != v.spared {
		v.since = before.number
	}
	v.spared = now
}

// look gives the same number for as long as the header stays as it is. A header
// that is being written gets a number that is not given again.
func (v *versions) look() int64 {
	header, whole := v.index.header()
	if !whole || header != v.seen {
		v.number++
		v.seen = header
	}
	return v.number
}
