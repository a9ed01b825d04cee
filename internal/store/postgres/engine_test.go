package postgres_test

import (
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/postgres"
	"evovoice/internal/store/postgres/pgtest"
	"evovoice/internal/store/storetest"
)

func TestEngine(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T, queue int) store.Engine {
		return open(t, pgtest.URL(t), postgres.Options{Queue: queue})
	})
}

// open opens a database, and closes it after the test where that has not.
func open(t testing.TB, url string, options postgres.Options) *postgres.Engine {
	t.Helper()
	e, err := postgres.Open(t.Context(), url, options)
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
