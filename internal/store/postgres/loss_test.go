package postgres_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
)

func put(ctx context.Context, name string) func(store.Conn) error {
	return func(c store.Conn) error {
		c.(store.Walled).Wall(*all)
		_, err := c.Exec(ctx, `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, '')`, name)
		return err
	}
}

const names = `SELECT name_hash FROM failed_sign_in ORDER BY name_hash`

// cut ends the connections of the engines on a database, past them.
const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`

func TestIdleConnectionsAreReplaced(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	e := open(t, url, postgres.Options{Readers: 3})
	for i := range 5 {
		name := fmt.Sprint(i)
		if err := e.Write(t.Context(), put(t.Context(), name)); err != nil {
			t.Errorf("write %d: %v", i, err)
		}
		var done sync.WaitGroup
		for range 3 {
			done.Go(func() {
				if got := ask(t, e.Read, all, names+` DESC LIMIT 1`); !slices.Equal(got, []string{name}) {
					t.Errorf("read %q, want %s", got, name)
				}
			})
		}
		done.Wait()
		if err := e.Ping(t.Context()); err != nil {
			t.Errorf("ping: %v", err)
		}
		pgtest.Run(t, url, cut)
	}
}

func TestConnectionCutWithinRead(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	e := open(t, url, postgres.Options{})
	err := e.Read(t.Context(), func(c store.Conn) error {
		for range 2 {
			rows, err := c.Query(t.Context(), `SELECT 1`)
			if err != nil {
				return err
			}
			if err := rows.Close(); err != nil {
				return err
			}
			pgtest.Run(t, url, cut)
		}
		t.Error("a snapshot went on without its connection")
		return nil
	})
	if !fault.Is(err, fault.Unavailable) || fault.As(err).RetryAfter <= 0 {
		t.Errorf("a read whose connection was cut is answered %v", err)
	}
	if got := ask(t, e.Read, all, names); len(got) > 0 {
		t.Errorf("read %q", got)
	}
}

func TestConnectionCutWithinWrite(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	e := open(t, url, postgres.Options{})
	started, free := make(chan struct{}), make(chan struct{})
	answers := make(map[string]chan error)
	write := func(name string, fn func(store.Conn) error) {
		answer := make(chan error, 1)
		answers[name] = answer
		go func() { answer <- e.Write(context.Background(), fn) }()
	}
	write("first", func(c store.Conn) error {
		err := put(t.Context(), "first")(c)
		close(started)
		<-free
		return err
	})
	<-started
	for i := range 5 {
		write(fmt.Sprint(i), put(context.Background(), fmt.Sprint(i)))
	}
	pgtest.Run(t, url, cut)
	close(free)
	var kept []string
	for name, answer := range answers {
		switch err := <-answer; {
		case err == nil:
			kept = append(kept, name)
		case !fault.Is(err, fault.Unavailable) || fault.As(err).RetryAfter <= 0:
			t.Errorf("write %s is answered %v", name, err)
		}
	}
	slices.Sort(kept)
	if got := ask(t, e.Read, all, names); !slices.Equal(got, kept) {
		t.Errorf("answered for %q, kept %q", kept, got)
	}
	if slices.Contains(kept, "first") {
		t.Error("a change set outlived its connection")
	}
	if err := e.Write(t.Context(), put(t.Context(), "after")); err != nil {
		t.Errorf("after the cut: %v", err)
	}
}

// TestRestartUnderLoad stops the server as a loss of power does while many
// write: all that was answered for is there when it is back, once, and nothing
// that was refused with the word that nothing was kept.
func TestRestartUnderLoad(t *testing.T) {
	t.Parallel()
	cluster, url := pgtest.Launch(t, "fsync=on", "full_page_writes=on")
	e := open(t, url, postgres.Options{})
	db := store.New(e, time.Now, json.Marshal)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var mu sync.Mutex
	kept, unsure := map[string]bool{}, map[string]bool{}
	progress := make(chan struct{}, 1)
	var writers sync.WaitGroup
	for w := range 8 {
		writers.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				name := fmt.Sprintf("%d/%d", w, i)
				_, err := store.Write(context.Background(), db, func(tx *store.Tx) (string, error) {
					tx.Record(store.Entry{Kind: "number", ID: name, Action: store.Created})
					return name, tx.Insert(context.Background(), `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, '')`, name)
				})
				mu.Lock()
				switch {
				case err == nil:
					kept[name] = true
				case !fault.Is(err, fault.Unavailable) || fault.As(err).RetryAfter <= 0:
					t.Errorf("write %s is answered %v", name, err)
				case strings.Contains(fault.As(err).Message, "did not say"):
					unsure[name] = true
				}
				mu.Unlock()
				if err == nil {
					select {
					case progress <- struct{}{}:
					default:
					}
				}
			}
		})
	}
	for range 3 {
		for range 50 {
			<-progress
		}
		if err := cluster.Stop(); err != nil {
			t.Fatal(err)
		}
		if err := e.Ping(t.Context()); !fault.Is(err, fault.Unavailable) {
			t.Errorf("a ping without a server: %v", err)
		}
		if err := cluster.Start(); err != nil {
			t.Fatal(err)
		}
	}
	for len(progress) > 0 {
		<-progress
	}
	<-progress // it works again, without hands
	stop()
	writers.Wait()
	found := map[string]bool{}
	for _, name := range ask(t, e.Read, all, names) {
		found[name] = true
		if !kept[name] && !unsure[name] {
			t.Errorf("%s was refused and is there", name)
		}
	}
	for name := range kept {
		if !found[name] {
			t.Errorf("%s was answered for and is gone", name)
		}
	}
	for _, half := range []string{
		`SELECT name_hash FROM failed_sign_in EXCEPT SELECT record_id FROM change_entry`,
		`SELECT record_id FROM change_entry EXCEPT SELECT name_hash FROM failed_sign_in`,
		`SELECT id FROM change_set EXCEPT SELECT change_id FROM change_entry`,
	} {
		if got := ask(t, e.Read, all, half); len(got) > 0 {
			t.Errorf("%s: %q", half, got)
		}
	}
	t.Logf("%d answered for, %d not known", len(kept), len(unsure))
}

// TestServersTakeTurns lets several engines read and write back one number,
// which loses updates unless each is alone among the writers of all.
func TestServersTakeTurns(t *testing.T) {
	t.Parallel()
	url := pgtest.URL(t)
	const servers, writers, each = 3, 3, 8
	var engines []*postgres.Engine
	for range servers {
		engines = append(engines, open(t, url, postgres.Options{Readers: 1}))
	}
	if err := engines[0].Write(t.Context(), put(t.Context(), "n")); err != nil {
		t.Fatal(err)
	}
	var done sync.WaitGroup
	for i := range servers * writers {
		done.Go(func() {
			for range each {
				err := engines[i%servers].Write(t.Context(), func(c store.Conn) error {
					var n int
					c.(store.Walled).Wall(*all)
					rows, err := c.Query(t.Context(), `SELECT failures FROM failed_sign_in`)
					if err != nil {
						return err
					}
					for rows.Next() {
						if err := rows.Scan(&n); err != nil {
							return err
						}
					}
					if err := rows.Close(); err != nil {
						return err
					}
					_, err = c.Exec(t.Context(), `UPDATE failed_sign_in SET failures = $1`, n+1)
					return err
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	done.Wait()
	want := fmt.Sprint(servers * writers * each)
	for _, e := range engines {
		if got := ask(t, e.Read, all, `SELECT failures::text FROM failed_sign_in`); !slices.Equal(got, []string{want}) {
			t.Errorf("counted to %q, want %s", got, want)
		}
	}
}

// TestWritesShareCommits asks each write for its transaction.
func TestWritesShareCommits(t *testing.T) {
	t.Parallel()
	e := open(t, pgtest.URL(t), postgres.Options{})
	const writers = 50
	started, free := make(chan struct{}), make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() {
		if err := e.Write(t.Context(), func(store.Conn) error { close(started); <-free; return nil }); err != nil {
			t.Error(err)
		}
	})
	<-started
	var mu sync.Mutex
	transactions := map[string]int{}
	for i := range writers {
		done.Go(func() {
			var id string
			err := e.Write(t.Context(), func(c store.Conn) error {
				rows, err := c.Query(t.Context(), `SELECT pg_current_xact_id()::text`)
				if err != nil {
					return err
				}
				for rows.Next() {
					if err := rows.Scan(&id); err != nil {
						return err
					}
				}
				if err := rows.Close(); err != nil {
					return err
				}
				return put(t.Context(), fmt.Sprint(i))(c)
			})
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			transactions[id]++
		})
	}
	close(free)
	done.Wait()
	if got := ask(t, e.Read, all, names); len(got) != writers {
		t.Errorf("%d rows, want %d", len(got), writers)
	}
	if len(transactions) > writers/2 { // those that came while others wrote
		t.Errorf("%d writes made %d transactions", writers, len(transactions))
	}
}
