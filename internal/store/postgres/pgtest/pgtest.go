package pgtest

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
)

// template is a database with the product's schema that others are copies of.
const template = "evovoice_template"

// shared is the cluster of this test program.
var shared = sync.OnceValues(func() (*Cluster, error) { return prepared() })

// prepared launches a cluster and makes the template.
func prepared(settings ...string) (*Cluster, error) {
	c, err := launch(settings...)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	err = c.run(ctx, "postgres",
		fmt.Sprintf("CREATE ROLE %s LOGIN PASSWORD '%s'", Owner, c.password),
		"CREATE DATABASE "+template+" OWNER "+Owner)
	if err != nil {
		c.close()
		return nil, err
	}
	err = c.run(ctx, template, "ALTER FUNCTION pg_catalog.textlike(text, text) LEAKPROOF")
	if err != nil {
		c.close()
		return nil, err
	}
	e, err := postgres.Open(ctx, c.address(Owner, template), postgres.Options{})
	if err != nil {
		c.close()
		return nil, err
	}
	if err := e.Close(); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

var databases atomic.Int64

// URL gives a database with the product's schema and nothing in it, of the role
// Owner. It is removed after the test.
func URL(t testing.TB) string {
	t.Helper()
	return fresh(t, Owner, template)
}

// EmptyURL gives a database without any table, of the role Owner.
func EmptyURL(t testing.TB) string {
	t.Helper()
	return fresh(t, Owner, "template0")
}

// SuperURL gives a database without any table, for a superuser.
func SuperURL(t testing.TB) string {
	t.Helper()
	return fresh(t, "root", "template0")
}

func fresh(t testing.TB, role, of string) string {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return c.fresh(t, role, of)
}

func (c *Cluster) fresh(t testing.TB, role, of string) string {
	t.Helper()
	name := fmt.Sprintf("test_%d", databases.Add(1))
	if err := c.run(t.Context(), "postgres", fmt.Sprintf("CREATE DATABASE %s OWNER %s TEMPLATE %s", name, Owner, of)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.run(context.Background(), "postgres", "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("remove the database: %v", err)
		}
	})
	return c.address(role, name)
}

// Open gives an engine on a database of its own, closed after the test.
func Open(t testing.TB) store.Engine {
	t.Helper()
	e, err := postgres.Open(t.Context(), URL(t), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return e
}

// Launch gives a cluster for one test alone, which may stop and start it, and
// the URL of a database in it. Settings are such as fsync=on.
func Launch(t testing.TB, settings ...string) (*Cluster, string) {
	t.Helper()
	c, err := prepared(settings...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.close)
	return c, c.address(Owner, template)
}

// Run executes statements on the database of a URL as a superuser, past the
// engine.
func Run(t testing.TB, url string, statements ...string) {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.run(t.Context(), url[strings.LastIndex(url, "/")+1:], statements...); err != nil {
		t.Fatal(err)
	}
}

// Rows counts the rows of a table in the database of a URL, past the engine.
func Rows(t testing.TB, url, table string) (count int) {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	conn, err := pgx.Connect(t.Context(), c.address("root", url[strings.LastIndex(url, "/")+1:]))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background()) //nolint:errcheck // it is read
	if err := conn.QueryRow(t.Context(), "SELECT COUNT(*) FROM "+pgx.Identifier{table}.Sanitize()).Scan(&count); err != nil {
		t.Fatal(err)
	}
	return count
}
