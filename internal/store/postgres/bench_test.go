package postgres_test

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/storefix"
)

// BenchmarkWrite measures whole change sets with one row and its audit, by
// callers at once, on disks that are synced.
func BenchmarkWrite(b *testing.B) {
	_, url := pgtest.Launch(b, "fsync=on", "full_page_writes=on")
	for name, e := range map[string]store.Engine{"postgres": open(b, url, postgres.Options{}), "sqlite": storefix.SQLite(b)} {
		db := store.New(e, time.Now, json.Marshal)
		for _, callers := range []int{1, 16, 64} {
			b.Run(fmt.Sprintf("%s/%d", name, callers), func(b *testing.B) {
				var turn sync.Mutex
				left := b.N
				var done sync.WaitGroup
				for range callers {
					done.Go(func() {
						for {
							turn.Lock()
							left--
							mine := left
							turn.Unlock()
							if mine < 0 {
								return
							}
							if err := change(db); err != nil {
								b.Error(err)
								return
							}
						}
					})
				}
				done.Wait()
				b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "writes/s")
			})
		}
	}
}

func change(db *store.DB) error {
	ctx := context.Background()
	_, err := store.Write(ctx, db, func(tx *store.Tx) (string, error) {
		id := tx.NewID()
		tx.Record(store.Entry{Kind: "number", ID: id, Action: store.Created, After: map[string]string{"id": id}})
		return id, tx.Insert(ctx, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, $2)`, id, store.FormatTime(tx.Now))
	})
	return err
}

// BenchmarkWall measures reads of a page of an account's customers behind the
// wall, and with the wall taken down.
func BenchmarkWall(b *testing.B) {
	url := pgtest.URL(b)
	e := open(b, url, postgres.Options{})
	settle(b, e)
	run(b, e, `INSERT INTO customer (account_id, id, path, depth, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
		SELECT CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END, 'n' || i, '/1/' || i || '/', 0, '', md5(i::text), '', '', '', '' FROM generate_series(1, 50000) i`)
	pgtest.Run(b, url, `VACUUM ANALYZE customer`)
	db := store.New(e, time.Now, json.Marshal)
	reaches := map[string]call.Reach{
		"everywhere": call.Everywhere(),
		"account":    call.Limited([]string{"a"}),
		"tree":       call.Limited(nil, call.Tree{AccountID: "a", Path: "/1/"}),
	}
	statements := map[string]string{
		"one":   `SELECT c.id FROM customer c WHERE c.id = 'n1000' AND {reach c.account_id c.path}`,
		"page":  `SELECT c.id FROM customer c WHERE c.account_id = 'a' AND {reach c.account_id c.path} ORDER BY c.name_key, c.id LIMIT 100`,
		"count": `SELECT COUNT(*)::text FROM customer c WHERE {reach c.account_id c.path}`,
	}
	for _, state := range []string{"up", "down"} {
		if state == "down" {
			pgtest.Run(b, url, `ALTER TABLE customer DISABLE ROW LEVEL SECURITY`)
		}
		for what, statement := range statements {
			for who, reach := range reaches {
				b.Run(what+"/"+who+"/"+state, func(b *testing.B) {
					for b.Loop() {
						rows := 0
						err := db.Read(b.Context(), func(q *store.Reader) error {
							found, err := q.Query(b.Context(), reach, statement)
							if err != nil {
								return err
							}
							for found.Next() {
								rows++
							}
							return found.Close()
						})
						if err != nil || rows == 0 {
							b.Fatal(rows, err)
						}
					}
				})
			}
		}
	}
}
