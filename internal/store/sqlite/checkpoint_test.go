package sqlite

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/store"
)

// TestLogIsFolded writes several times what a log may hold, while others read:
// the log is folded beside the writer, and does not grow for ever.
func TestLogIsFolded(t *testing.T) {
	t.Parallel()
	path := file(t)
	e := open(t, path, Options{})
	const page = 4096
	wide := strings.Repeat("x", 20*page)
	held := make(chan struct{})
	release := sync.OnceFunc(func() { close(held) })
	defer release()
	ended := make(chan error, 1)
	began := make(chan struct{})
	go func() {
		ended <- e.Read(t.Context(), func(c store.Conn) error { // a snapshot from before keeps the log from being folded whole
			rows, err := c.Query(t.Context(), `SELECT 1`)
			if err != nil {
				return err
			}
			defer rows.Close()
			close(began)
			<-held
			return nil
		})
	}()
	<-began
	for i := range 3 * mostFrames / 20 {
		if i == mostFrames/20 {
			release()
			if err := <-ended; err != nil {
				t.Fatal(err)
			}
		}
		err := e.Write(t.Context(), func(c store.Conn) error {
			_, err := c.Exec(t.Context(), `INSERT INTO failed_sign_in (name_hash, failures, last_at) VALUES ($1, 0, $2)`, fmt.Sprint(i), wide)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	log, err := os.Stat(path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(2 * mostFrames * (page + 24)); log.Size() > most {
		t.Errorf("the log has %d bytes, want %d at most", log.Size(), most)
	}
	if err := e.folder.fold(); err != nil {
		t.Error(err)
	}
	if _, n := e.folder.index.frames(); n != 0 {
		t.Errorf("%d frames wait after folding", n)
	}
}
