package faultvfs_test

import (
	"bytes"
	"database/sql"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	_ "modernc.org/sqlite" // the driver named sqlite

	"evovoice/internal/store/sqlite/faultvfs"
)

// use opens a database on a disk of its own and runs statements on it. After
// each it tells the moment.
func use(t *testing.T, folder string, statements ...string) (d *faultvfs.Disk, moments []int) {
	t.Helper()
	d, err := faultvfs.New(folder)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+filepath.Join(folder, "a.db")+"?vfs="+d.Name())
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
		moments = append(moments, d.Moment())
	}
	if len(statements) > 0 {
		if err := d.Close(); err == nil {
			t.Error("a disk was closed under an open file")
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	return d, moments
}

func cut(d *faultvfs.Disk, moment int, fate faultvfs.Fate) faultvfs.Image {
	s := d.Shadow()
	s.Go(moment)
	return s.Cut(fate)
}

// TestWhole: nothing lost is what the system's own files hold.
func TestWhole(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	d, moments := use(t, folder,
		"PRAGMA synchronous=OFF", "CREATE TABLE t (a)", "INSERT INTO t SELECT hex(zeroblob(9000)) FROM (SELECT 1 UNION SELECT 2)",
		"DELETE FROM t", "VACUUM", "INSERT INTO t VALUES (1)")
	last := moments[len(moments)-1]
	got := cut(d, last, faultvfs.Whole)
	want, err := os.ReadFile(filepath.Join(folder, "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	if names := slices.Collect(maps.Keys(got)); !slices.Equal(names, []string{"a.db"}) || !bytes.Equal(got["a.db"], want) {
		t.Errorf("the files %q, of %d bytes; want a.db of %d", names, len(got["a.db"]), len(want))
	}
	// With no sync, not even the name is safe.
	if lost := cut(d, last, faultvfs.Lost); len(lost) != 0 {
		t.Errorf("a power cut left %q of what was never synced", slices.Collect(maps.Keys(lost)))
	}
	// What was there before is safe.
	d, moments = use(t, folder, "PRAGMA synchronous=OFF", "INSERT INTO t VALUES (2)")
	if kept := cut(d, moments[1], faultvfs.Lost); !bytes.Equal(kept["a.db"], want) {
		t.Error("a power cut changed what was written before")
	}
}

// TestChosen: chance keeps some sectors, drops some and tears some; the same
// seed does it again.
func TestChosen(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	use(t, folder, "CREATE TABLE t (a)", "INSERT INTO t VALUES (hex(zeroblob(300000)))")
	d, moments := use(t, folder, "PRAGMA synchronous=OFF", "UPDATE t SET a = replace(a, '0', '1')")
	before, after := cut(d, moments[0], faultvfs.Lost)["a.db"], cut(d, moments[1], faultvfs.Whole)["a.db"]
	image := func(seed uint64) []byte {
		return cut(d, moments[1], rand.New(rand.NewPCG(seed, 0)).IntN)["a.db"]
	}
	var old, changed, torn int
	for seed := range uint64(10) {
		left := image(seed)
		if !bytes.Equal(left, image(seed)) {
			t.Fatalf("seed %d gives two images", seed)
		}
		for i := 0; i+faultvfs.Sector <= min(len(before), len(after), len(left)); i += faultvfs.Sector {
			to := i + faultvfs.Sector
			if bytes.Equal(before[i:to], after[i:to]) {
				continue
			}
			switch {
			case bytes.Equal(left[i:to], before[i:to]):
				old++
			case bytes.Equal(left[i:to], after[i:to]):
				changed++
			default:
				torn++
			}
		}
	}
	if old < 50 || changed < 50 || torn < 50 {
		t.Errorf("%d sectors kept, %d changed, %d torn", old, changed, torn)
	}
}

// TestForgottenSync: a sync that fails and forgets loses what the next one
// says is safe.
func TestForgottenSync(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	use(t, folder, "CREATE TABLE t (a)", "PRAGMA journal_mode=WAL")
	d, err := faultvfs.New(folder)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+filepath.Join(folder, "a.db")+"?vfs="+d.Name()+"&_pragma=synchronous(FULL)")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("INSERT INTO t VALUES ('first')"); err != nil {
		t.Fatal(err)
	}
	failing := true
	d.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if o.Kind == faultvfs.Sync && failing {
			failing = false
			return faultvfs.Fault{Code: faultvfs.BadDisk, Forget: true}
		}
		return faultvfs.Fault{}
	})
	if _, err := db.Exec("INSERT INTO t VALUES ('forgotten')"); err == nil {
		t.Error("a commit went well without a sync")
	}
	image := cut(d, d.Moment(), faultvfs.Whole)
	if !bytes.Contains(image["a.db-wal"], []byte("first")) || bytes.Contains(image["a.db-wal"], []byte("forgotten")) {
		t.Error("the log holds what was forgotten, or misses what was not")
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}
