package sqlite

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"evovoice/internal/store/sqlite/faultvfs"
)

// disk gives a disk of the test's own.
func disk(t *testing.T, folder string) *faultvfs.Disk {
	t.Helper()
	d, err := faultvfs.New(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// migrated is an empty database with the schema.
var migrated = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "evovoice")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "empty.db")
	e, err := Open(context.Background(), path, Options{})
	if err != nil {
		return nil, err
	}
	if err := e.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

const base = "test.db"

// prepared gives the path of a database with the schema and nothing in it.
func prepared(t *testing.T) string {
	t.Helper()
	content, err := migrated()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), base)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// write runs a scenario on a disk of its own that fails nothing. The pragma is
// set on the writer's connection before.
func write(t *testing.T, path string, rounds int, pragmas ...string) *ledger {
	t.Helper()
	l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	e, err := Open(t.Context(), path, Options{VFS: l.disk.Name()})
	if err != nil {
		t.Fatal(err)
	}
	l.set(t, e, pragmas...)
	l.run(l.db(e), rounds)
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	for _, a := range l.answers {
		if a.err != nil {
			t.Fatalf("%s: %v", a.name, a.err)
		}
	}
	return l
}

// set runs statements on the writer's connection, which nothing uses yet. The
// log is folded into the file after every few pages instead of a thousand.
func (l *ledger) set(t *testing.T, e *Engine, pragmas ...string) {
	t.Helper()
	for _, p := range append([]string{"PRAGMA wal_autocheckpoint=12"}, pragmas...) {
		if _, err := e.all[0].sql.ExecContext(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
}

// reopen opens what a power cut left and judges it, and cuts the power once
// more while that is being opened, used and closed.
func (l *ledger) reopen(t *testing.T, image faultvfs.Image, moment, again int, fate faultvfs.Fate, refused strictness) (wrong []string) {
	t.Helper()
	folder, err := os.MkdirTemp(t.TempDir(), "cut")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(folder)
	if err := image.Save(folder); err != nil {
		t.Fatal(err)
	}
	second, err := faultvfs.New(folder)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	e, err := Open(t.Context(), filepath.Join(folder, base), Options{VFS: second.Name()})
	if err != nil {
		return []string{err.Error()}
	}
	wrong = l.judge(t, e, moment, refused)
	if err := e.Close(); err != nil {
		wrong = append(wrong, err.Error())
	}
	if again > 0 && len(wrong) == 0 {
		shadow := second.Shadow()
		shadow.Go(shadow.Moment() + fate(shadow.End()-shadow.Moment()+1))
		for _, w := range l.reopen(t, shadow.Cut(fate), moment, again-1, fate, refused) {
			wrong = append(wrong, "after one more cut, while opening: "+w)
		}
	}
	return wrong
}

// cuts is what a proof tries.
type cuts struct {
	// every is the distance of moments, random how many random fates each gets.
	every, random int
}

// prove cuts the power at the moments of a scenario and gives what is wrong then.
func (l *ledger) prove(t *testing.T, c cuts) (wrong []string, images int) {
	t.Helper()
	shadow := l.disk.Shadow()
	for moment := shadow.Moment(); moment <= shadow.End(); moment += c.every {
		shadow.Go(moment)
		for n := range 2 + c.random {
			seed := rand.Uint64()
			fate := faultvfs.Fate(rand.New(rand.NewPCG(seed, 0)).IntN)
			name := fmt.Sprintf("seed %d", seed)
			again := 1
			switch n {
			case 0:
				fate, name, again = faultvfs.Lost, "all lost", 0
			case 1:
				fate, name, again = faultvfs.Whole, "all kept", 0
			}
			images++
			for _, w := range l.reopen(t, shadow.Cut(fate), moment, again, fate, whole) {
				wrong = append(wrong, fmt.Sprintf("moment %d of %d, before %v, %s: %s", moment, shadow.End(), shadow.Event(), name, w))
			}
		}
	}
	return wrong, images
}

// TestPowerCuts proves that what was answered for is there, and nothing half,
// whenever the power is cut and whatever the disk makes of what was not synced.
func TestPowerCuts(t *testing.T) {
	t.Parallel()
	rounds, c := 3, cuts{every: 3, random: 1}
	if raced {
		c.every *= 5
	} else if long {
		rounds, c = 6, cuts{every: 1, random: 8}
	}
	l := write(t, prepared(t), rounds)
	l.proven(t, c)
}

// TestPowerCutsOfANewFile cuts the power while the file is made and gets its
// tables too.
func TestPowerCutsOfANewFile(t *testing.T) {
	t.Parallel()
	c := cuts{every: 23, random: 1}
	if raced {
		c.every *= 3
	} else if long {
		c = cuts{every: 3, random: 2}
	}
	l := write(t, filepath.Join(t.TempDir(), base), 1)
	l.proven(t, c)
}

func (l *ledger) proven(t *testing.T, c cuts) {
	t.Helper()
	wrong, images := l.prove(t, c)
	for _, w := range wrong {
		t.Error(w)
	}
	t.Logf("%d change sets, %d moments, %d images", len(l.answers), l.disk.Moment(), images)
}

// TestProofSeesLazySyncs runs the proof on engines that answer before the disk
// has everything: killing such a process loses nothing, and the proof must say
// that a power cut does.
func TestProofSeesLazySyncs(t *testing.T) {
	t.Parallel()
	for _, pragma := range []string{"PRAGMA synchronous=OFF", "PRAGMA synchronous=NORMAL"} {
		// Folding the log into the file syncs it too, which hides much.
		l := write(t, prepared(t), 2, pragma, "PRAGMA wal_autocheckpoint=1000")
		wrong, images := l.prove(t, cuts{every: 3})
		lost := slices.IndexFunc(wrong, func(w string) bool { return strings.Contains(w, "was answered for and is gone") })
		if lost < 0 {
			t.Errorf("%s: %d images and no loss", pragma, images)
			continue
		}
		t.Logf("%s: %d losses in %d images, for instance %s", pragma, len(wrong), images, wrong[lost])
	}
}
