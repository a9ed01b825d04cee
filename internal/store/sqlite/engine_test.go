package sqlite

import (
	"path/filepath"
	"testing"

	"evovoice/internal/store"
	"evovoice/internal/store/storetest"
)

func TestEngine(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T, queue int) store.Engine {
		return open(t, filepath.Join(t.TempDir(), "test.db"), Options{Queue: queue})
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
