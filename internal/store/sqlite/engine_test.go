package sqlite

import (
	"os"
	"path/filepath"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/storetest"
)

func TestEngine(t *testing.T) {
	t.Parallel()
	// Each law has a file of its own; migrating it each time costs more than
	// most laws.
	first := filepath.Join(t.TempDir(), "first.db")
	if err := open(t, first, Options{}).Close(); err != nil {
		t.Fatal(err)
	}
	empty, err := os.ReadFile(first)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Run(t, func(t *testing.T, queue int) store.Engine {
		file := filepath.Join(t.TempDir(), "test.db")
		if err := os.WriteFile(file, empty, 0o600); err != nil {
			t.Fatal(err)
		}
		return open(t, file, Options{Queue: queue})
	})
}

// open opens a file, and closes it after the test where that has not.
func open(t *testing.T, file string, options Options) *Engine {
	t.Helper()
	e, err := Open(t.Context(), file, options)
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
