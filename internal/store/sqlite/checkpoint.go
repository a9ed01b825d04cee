package sqlite

import (
	"context"
	"log/slog"
)

// The log is folded into the file beside the writer once so many frames of it
// wait: the more they are, the more of them are of the same few pages, of which
// only the last is folded. A writer who comes upon a log of so many in all folds
// the rest itself, and begins anew, so that from a little before on less is left
// to wait. Beginning anew sooner takes a moment at which nothing waits, which a
// busy server does not have.
const (
	foldFrames = 2_000
	mostFrames = 16_000
	nearFrames = 14_000
	restFrames = 500
)

// folder folds the write-ahead log into the file, so that no commit waits for
// it (https://www.sqlite.org/wal.html#ckpt).
type folder struct {
	conn  *conn
	index *index
	log   *slog.Logger
	kick  chan struct{}
	ended chan struct{}
}

func startFolder(c *conn, x *index, log *slog.Logger) *folder {
	f := &folder{conn: c, index: x, log: log, kick: make(chan struct{}, 1), ended: make(chan struct{})}
	go f.run()
	return f
}

// look is called after a commit.
func (f *folder) look() {
	all, waiting := f.index.frames()
	if waiting < foldFrames && (all < nearFrames || waiting < restFrames) {
		return
	}
	select {
	case f.kick <- struct{}{}:
	default: // it will look again
	}
}

func (f *folder) run() {
	defer close(f.ended)
	for range f.kick {
		if err := f.fold(); err != nil { // the log stays, and the next commit tries again
			f.log.Warn("the write-ahead log could not be folded into the database", "error", err)
		}
	}
}

func (f *folder) fold() error {
	rows, err := f.conn.Query(context.Background(), `PRAGMA wal_checkpoint(PASSIVE)`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() { //nolint:revive // it is run for what it does
	}
	return rows.Err()
}

func (f *folder) stop() {
	close(f.kick)
	<-f.ended
}
