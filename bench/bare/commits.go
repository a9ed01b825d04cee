package bare

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
)

// Limit is how fast rows become durable in one way.
type Limit struct {
	Name    string  `json:"name"`
	Commits float64 `json:"commits"` // a second
	Rows    float64 `json:"rows"`    // a second
}

// SQLiteCommits measures commits of one row and of groups, each for d, in a
// file in dir.
func SQLiteCommits(ctx context.Context, dir string, data string, d time.Duration) ([]Limit, error) {
	db, err := openSQLite(filepath.Join(dir, "commits.db"), "_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, tables); err != nil {
		return nil, err
	}
	insert, err := db.PrepareContext(ctx, insertText)
	if err != nil {
		return nil, err
	}
	defer insert.Close()
	var limits []Limit
	for _, size := range []int{1, 16, 64} {
		limit, err := repeat(ctx, fmt.Sprintf("SQLite, %d a transaction", size), size, d, 1, func(int) error {
			tx, err := db.BeginTx(ctx, nil)
			if err != nil {
				return err
			}
			for range size {
				if _, err := tx.Stmt(insert).ExecContext(ctx, values(data)...); err != nil {
					return errors.Join(err, tx.Rollback())
				}
			}
			return tx.Commit()
		})
		if err != nil {
			return nil, err
		}
		limits = append(limits, limit)
	}
	return limits, nil
}

func values(data string) []any {
	now := time.Now().UTC().Format(time.RFC3339Nano)
	return []any{rand.Text(), "Harbour Dental", sql.NullString{}, data, now, now}
}

// PostgresCommits measures commits of one row over 1, 16 and 64 connections, and
// of groups over one.
func PostgresCommits(ctx context.Context, url, data string, d time.Duration) ([]Limit, error) {
	const count = 64
	conns := make([]*pgx.Conn, count)
	for i := range conns {
		c, err := pgx.Connect(ctx, url)
		if err != nil {
			return nil, err
		}
		defer c.Close(context.WithoutCancel(ctx)) //nolint:errcheck // all is done by then
		conns[i] = c
	}
	_, err := conns[0].Exec(ctx, `CREATE TABLE IF NOT EXISTS commits (
		id TEXT PRIMARY KEY, name TEXT NOT NULL, parent TEXT, data JSONB NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL)`)
	if err != nil {
		return nil, err
	}
	const insert = `INSERT INTO commits (id, name, parent, data, created, updated) VALUES ($1, $2, $3, $4, $5, $6)`
	var limits []Limit
	for _, n := range []int{1, 16, 64} {
		limit, err := repeat(ctx, fmt.Sprintf("PostgreSQL, 1 a transaction, %d connections", n), 1, d, n, func(i int) error {
			_, err := conns[i].Exec(ctx, insert, values(data)...)
			return err
		})
		if err != nil {
			return nil, err
		}
		limits = append(limits, limit)
	}
	limit, err := repeat(ctx, "PostgreSQL, 64 a transaction, 1 connection", 64, d, 1, func(int) error {
		var batch pgx.Batch
		for range 64 {
			batch.Queue(insert, values(data)...)
		}
		return conns[0].SendBatch(ctx, &batch).Close()
	})
	return append(limits, limit), err
}

// repeat does something at n places at once until d is over.
func repeat(ctx context.Context, name string, rows int, d time.Duration, n int, once func(place int) error) (Limit, error) {
	var commits atomic.Int64
	var all sync.WaitGroup
	failed := make([]error, n)
	began := time.Now()
	for i := range n {
		all.Go(func() {
			for failed[i] == nil && time.Since(began) < d && ctx.Err() == nil {
				if failed[i] = once(i); failed[i] == nil {
					commits.Add(1)
				}
			}
		})
	}
	all.Wait()
	rate := float64(commits.Load()) / time.Since(began).Seconds()
	if err := errors.Join(errors.Join(failed...), ctx.Err()); err != nil {
		return Limit{}, fmt.Errorf("%s: %w", name, err)
	}
	return Limit{Name: name, Commits: rate, Rows: rate * float64(rows)}, nil
}
