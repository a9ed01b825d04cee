package sqlite

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/internal/store/sqlite/faultvfs"
)

// long tells that the tests of a broken disk are to try everything, which takes
// minutes.
var long = os.Getenv("EVOVOICE_CRASH") == "long"

// breakages are the ways in which one call on the disk fails.
var breakages = []struct {
	name  string
	kinds []faultvfs.Kind
	fault faultvfs.Fault
}{
	{"fails", nil, faultvfs.Fault{Code: faultvfs.BadDisk}},
	{"finds no room", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.FullDisk}},
	{"writes a part and finds no room", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.FullDisk, Part: 700}},
	{"writes all and fails", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.BadDisk, Part: 1 << 20}},
	{"does not sync", []faultvfs.Kind{faultvfs.Sync}, faultvfs.Fault{Code: faultvfs.BadDisk}},
	{"forgets", []faultvfs.Kind{faultvfs.Sync}, faultvfs.Fault{Code: faultvfs.BadDisk, Forget: true}},
}

// breakNth lets the n-th call of the kinds fail, counted from 0; no kinds are
// all. It tells whether there was such a call.
func breakNth(d *faultvfs.Disk, n int, kinds []faultvfs.Kind, fault faultvfs.Fault) (hit *atomic.Pointer[faultvfs.Op]) {
	var count atomic.Int64
	hit = &atomic.Pointer[faultvfs.Op]{}
	d.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if len(kinds) > 0 && !slices.Contains(kinds, o.Kind) || count.Add(1) != int64(n)+1 {
			return faultvfs.Fault{}
		}
		hit.Store(&o)
		return fault
	})
	return hit
}

// TestEveryCallFails lets each call on the disk fail once, from opening to
// closing: what was answered for is there, what was refused is not, and the
// engine goes on by itself.
func TestEveryCallFails(t *testing.T) {
	t.Parallel()
	for i, b := range breakages {
		stride := map[bool]int{true: 43, false: 7}[len(b.kinds) == 0 || b.kinds[0] != faultvfs.Sync]
		if raced {
			stride *= 5
		} else if long {
			stride = 1
		}
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			runs := 0
			for n := i; ; n += stride {
				hit, wrong := survive(t, n, b.kinds, b.fault)
				if hit == nil {
					break
				}
				runs++
				for _, w := range wrong {
					t.Errorf("call %d, %v: %s", n, *hit, w)
				}
			}
			t.Logf("%d calls failed, one a run", runs)
		})
	}
}

// survive runs a scenario in which one call fails.
func survive(t *testing.T, n int, kinds []faultvfs.Kind, fault faultvfs.Fault) (hit *faultvfs.Op, wrong []string) {
	t.Helper()
	path := prepared(t)
	l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	failed := breakNth(l.disk, n, kinds, fault)
	options := Options{VFS: l.disk.Name()}
	e, err := Open(t.Context(), path, options)
	if err != nil {
		if failed.Load() == nil {
			t.Fatal(err)
		}
		if e, err = Open(t.Context(), path, options); err != nil {
			return failed.Load(), []string{"opened again after a failure: " + err.Error()}
		}
	}
	if _, err := e.all[0].sql.ExecContext(t.Context(), "PRAGMA wal_autocheckpoint=12"); err != nil && failed.Load() == nil {
		t.Fatal(err)
	}
	l.run(l.db(e), 2)
	// A commit that failed in its sync may come back as long as nothing was
	// written over it: whole, as its client may find when it asks again.
	wrong = append(wrong, l.cut(t, "cut right after", whole)...)
	l.create(l.db(e), "afterwards")
	if last := l.answers[len(l.answers)-1]; last.err != nil && failed.Load() != nil {
		// The failure may be that of this very call.
		l.create(l.db(e), "once more")
		if again := l.answers[len(l.answers)-1]; again.err != nil {
			wrong = append(wrong, fmt.Sprintf("it does not recover: %v, then %v", last.err, again.err))
		}
	}
	wrong = append(wrong, l.refusals()...)
	wrong = append(wrong, l.cut(t, "cut later", absent)...)
	if err := e.Close(); err != nil && failed.Load() == nil {
		wrong = append(wrong, fmt.Sprintf("close: %v", err))
	}
	l.disk.Decide(func(faultvfs.Op) faultvfs.Fault { return faultvfs.Fault{} })
	e, err = Open(t.Context(), path, options)
	if err != nil {
		return failed.Load(), append(wrong, "reopened: "+err.Error())
	}
	for _, w := range l.judge(t, e, l.disk.Moment(), absent) {
		wrong = append(wrong, "reopened: "+w)
	}
	if err := e.Close(); err != nil {
		wrong = append(wrong, fmt.Sprintf("closed again: %v", err))
	}
	return failed.Load(), wrong
}

// cut cuts the power now, with nothing and with all that was not synced lost.
func (l *ledger) cut(t *testing.T, when string, refused strictness) (wrong []string) {
	t.Helper()
	shadow := l.disk.Shadow()
	shadow.Go(shadow.End())
	for name, fate := range map[string]faultvfs.Fate{"lost": faultvfs.Lost, "kept": faultvfs.Whole} {
		for _, w := range l.reopen(t, shadow.Cut(fate), shadow.End(), 0, fate, refused) {
			wrong = append(wrong, fmt.Sprintf("%s, all %s: %s", when, name, w))
		}
	}
	return wrong
}

// TestDiskWithoutRoom fills the disk while change sets come: all are refused for now,
// reading goes on, and writing does once there is room.
func TestDiskWithoutRoom(t *testing.T) {
	t.Parallel()
	path := prepared(t)
	l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	e := open(t, path, Options{VFS: l.disk.Name()})
	db := l.db(e)
	l.run(db, 1)
	kept := len(l.answers)
	l.disk.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if o.Kind == faultvfs.Write {
			return faultvfs.Fault{Code: faultvfs.FullDisk, Part: o.Size / 2}
		}
		return faultvfs.Fault{}
	})
	for i := range 5 {
		l.create(db, fmt.Sprint("no room", i))
	}
	for _, a := range l.answers[kept:] {
		if a.err == nil {
			t.Errorf("%s was answered for without room", a.name)
		}
	}
	for _, w := range append(l.refusals(), l.judge(t, e, l.disk.Moment(), absent)...) {
		t.Errorf("without room: %s", w)
	}
	l.disk.Decide(func(faultvfs.Op) faultvfs.Fault { return faultvfs.Fault{} })
	l.create(db, "room again")
	if last := l.answers[len(l.answers)-1]; last.err != nil {
		t.Errorf("with room again: %v", last.err)
	}
	for _, w := range append(l.judge(t, e, l.disk.Moment(), absent), l.cut(t, "with room again", absent)...) {
		t.Error(w)
	}
}

// TestSlowSync holds the sync of a commit: nobody is answered before it ends.
func TestSlowSync(t *testing.T) {
	t.Parallel()
	path := prepared(t)
	l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	e := open(t, path, Options{VFS: l.disk.Name()})
	l.create(l.db(e), "before")
	reached, free := make(chan struct{}), make(chan struct{})
	var once sync.Once
	l.disk.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if o.Kind == faultvfs.Sync {
			once.Do(func() {
				close(reached)
				<-free
			})
		}
		return faultvfs.Fault{}
	})
	answered := make(chan struct{})
	go func() {
		defer close(answered)
		l.create(l.db(e), "slow")
	}()
	<-reached
	if got := names(t, e); slices.Contains(got, "slow") {
		t.Errorf("a reader sees what is not on disk yet: %q", got)
	}
	select {
	case <-answered:
		t.Error("it was answered for before it was on disk")
	default:
	}
	before := l.disk.Moment()
	close(free)
	<-answered
	if last := l.answers[len(l.answers)-1]; last.err != nil || last.moment <= before {
		t.Errorf("answered at moment %d, %v; the sync began at %d", last.moment, last.err, before)
	}
}
