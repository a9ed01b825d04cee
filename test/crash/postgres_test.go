package crash_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"evovoice/internal/store/postgres/pgtest"
	"evovoice/test"
)

// onPostgres gives a campaign on a cluster of its own that syncs as in earnest.
func onPostgres(t *testing.T) (*campaign, *pgtest.Cluster) {
	t.Helper()
	cluster, url := pgtest.Launch(t, "fsync=on", "full_page_writes=on")
	c := onSQLite(t, chances(t))
	c.settings.Database = url
	c.settings.Data = filepath.Join(t.TempDir(), "data")
	c.tables = func(t *testing.T) *sql.DB {
		t.Helper()
		// The owner of the tables may not look over the wall between tenants.
		db, err := sql.Open("pgx", strings.Replace(url, "//"+pgtest.Owner+":", "//root:", 1))
		if err != nil {
			t.Fatal(err)
		}
		return db
	}
	return c, cluster
}

// TestPostgresKilled ends the database at once, cuts its connections and kills
// the server while it writes. The server goes on by itself.
func TestPostgresKilled(t *testing.T) {
	t.Parallel()
	accidents := 3
	if long {
		accidents = 60
	}
	c, cluster := onPostgres(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Duration(accidents)*patience)
	defer cancel()
	server := c.start(ctx, t)
	at := c.listening(ctx, t, server)
	kinds := []string{"the database ends", "connections are cut", "the server is killed"}
	for n := range accidents {
		kind := kinds[n%len(kinds)]
		w := c.underWay(ctx, t, at)
		switch kind {
		case "the database ends":
			if err := cluster.Stop(); err != nil {
				t.Fatal(err)
			}
			<-c.some(200 * time.Millisecond)
			if err := cluster.Start(); err != nil {
				t.Fatal(err)
			}
		case "connections are cut":
			for range 1 + c.chance.IntN(3) {
				c.cut(ctx, t)
				<-c.some(50 * time.Millisecond)
			}
		case "the server is killed":
			server.Kill()
		}
		if kind == "the server is killed" {
			w.wait(t)
			server = c.start(ctx, t)
			at = c.listening(ctx, t, server)
		} else {
			recovers(ctx, t, c, at, n)
			w.stop(t)
		}
		if err := c.settings.Prove(ctx); err != nil {
			t.Errorf("accident %d, %s: %v", n, kind, err)
		}
		c.check(ctx, t, fmt.Sprintf("accident %d, %s", n, kind))
		if t.Failed() {
			return
		}
	}
	calls := c.check(ctx, t, "at the end")
	c.replays(t, at, sample(calls))
	calls = c.check(ctx, t, "after all was sent again")
	counts := map[int]int{}
	for _, call := range calls {
		counts[call.Status]++
	}
	t.Logf("%d accidents; answers by status, 0 for none: %v", accidents, counts)
	if counts[200] < accidents {
		t.Errorf("only %d changes were answered for", counts[200])
	}
}

// cut ends the server's connections to the database.
func (c *campaign) cut(ctx context.Context, t *testing.T) {
	t.Helper()
	db := c.tables(t)
	defer db.Close()
	if _, err := db.ExecContext(ctx, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`); err != nil {
		t.Fatal(err)
	}
}

// recovers waits until a change is answered for again.
func recovers(ctx context.Context, t *testing.T, c *campaign, at string, n int) {
	t.Helper()
	client := test.At(at).Basic(test.AdminEmail, test.Password).With("Idempotency-Key", fmt.Sprint("recovered ", n))
	for ticks := time.Tick(20 * time.Millisecond); ; {
		reply := client.Post(t, "/customers", map[string]any{"accountId": c.account, "name": fmt.Sprint("recovered ", n)})
		switch reply.Status {
		case 200:
			return
		case 503:
			if reply.Header.Get("Retry-After") == "" {
				t.Errorf("refused without Retry-After: %s", reply.Body)
			}
		default:
			t.Fatalf("status %d: %s", reply.Status, reply.Body)
		}
		select {
		case <-ticks:
		case <-ctx.Done():
			t.Fatal("the server does not recover")
		}
	}
}
