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

// breakage is a way in which calls on the disk fail: times of the kinds, one
// after the other; no kinds are all.
type breakage struct {
	name  string
	kinds []faultvfs.Kind
	fault faultvfs.Fault
	times int
}

var breakages = []breakage{
	{"fails", nil, faultvfs.Fault{Code: faultvfs.BadDisk}, 1},
	{"finds no room", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.FullDisk}, 1},
	{"writes a part and finds no room", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.FullDisk, Part: 700}, 1},
	{"writes all but a byte and finds no room", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.FullDisk, Part: -1}, 1},
	{"writes all and fails", []faultvfs.Kind{faultvfs.Write}, faultvfs.Fault{Code: faultvfs.BadDisk, Part: 1 << 20}, 1},
	{"does not sync", []faultvfs.Kind{faultvfs.Sync}, faultvfs.Fault{Code: faultvfs.BadDisk}, 1},
	{"does not sync twice", []faultvfs.Kind{faultvfs.Sync}, faultvfs.Fault{Code: faultvfs.BadDisk}, 2},
	{"forgets", []faultvfs.Kind{faultvfs.Sync}, faultvfs.Fault{Code: faultvfs.BadDisk, Forget: true}, 1},
}

// begin lets the calls from the n-th on fail, counted from 0. It tells whether
// there was such a call, and which was the first.
func (b breakage) begin(d *faultvfs.Disk, n int) (hit *atomic.Pointer[faultvfs.Op]) {
	var count atomic.Int64
	hit = &atomic.Pointer[faultvfs.Op]{}
	d.Decide(func(o faultvfs.Op) faultvfs.Fault {
		if len(b.kinds) > 0 && !slices.Contains(b.kinds, o.Kind) {
			return faultvfs.Fault{}
		}
		if at := count.Add(1) - 1; at < int64(n) || at >= int64(n+b.times) {
			return faultvfs.Fault{}
		}
		hit.CompareAndSwap(nil, &o)
		return b.fault
	})
	return hit
}

// TestEveryCallFails lets each call on the disk fail, from opening to closing:
// what was answered for is there, what was refused is not, and the engine goes
// on by itself. Whether something was kept stays open only where the disk fails
// again while that is being made sure of.
func TestEveryCallFails(t *testing.T) {
	t.Parallel()
	for i, b := range breakages {
		stride := map[bool]int{true: 17, false: 5}[len(b.kinds) == 0 || b.kinds[0] != faultvfs.Sync]
		if raced {
			stride *= 5
		} else if long {
			stride = 1
		}
		t.Run(b.name, func(t *testing.T) {
			t.Parallel()
			runs := 0
			for n := i; ; n += stride {
				hit, wrong := survive(t, n, b)
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

// survive runs a scenario in which the calls from the n-th on fail.
func survive(t *testing.T, n int, b breakage) (hit *faultvfs.Op, wrong []string) {
	t.Helper()
	path := prepared(t)
	l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	failed := b.begin(l.disk, n)
	options := Options{VFS: l.disk.Name()}
	e, err := Open(t.Context(), path, options)
	if err != nil {
		if failed.Load() == nil {
			t.Fatal(err)
		}
		for range b.times { // each try may meet one failure
			if e, err = Open(t.Context(), path, options); err == nil {
				break
			}
		}
		if err != nil {
			return failed.Load(), []string{"opened again after a failure: " + err.Error()}
		}
	}
	if _, err := e.all[0].sql.ExecContext(t.Context(), "PRAGMA wal_autocheckpoint=12"); err != nil && failed.Load() == nil {
		t.Fatal(err)
	}
	l.run(l.db(e), 2)
	wrong = append(wrong, l.cut(t, "cut right after", told)...)
	l.create(l.db(e), "afterwards")
	if last := l.answers[len(l.answers)-1]; last.err != nil && failed.Load() != nil {
		// The failure may be that of this very call.
		l.create(l.db(e), "once more")
		if again := l.answers[len(l.answers)-1]; again.err != nil {
			wrong = append(wrong, fmt.Sprintf("it does not recover: %v, then %v", last.err, again.err))
		}
	}
	wrong = append(wrong, l.refusals()...)
	for _, a := range l.answers {
		if a.unsure() && b.times == 1 {
			wrong = append(wrong, fmt.Sprintf("%s is left open after one failure: %v", a.name, a.err))
		}
	}
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

// TestFailedCommits: a commit whose sync fails is taken out of the log before
// its client hears that nothing was kept; where that fails too, the client hears
// that it is not known.
func TestFailedCommits(t *testing.T) {
	t.Parallel()
	for times, open := range map[int]bool{1: false, 2: true} {
		path := prepared(t)
		l := &ledger{disk: disk(t, filepath.Dir(path)), clock: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
		e, err := Open(t.Context(), path, Options{VFS: l.disk.Name()})
		if err != nil {
			t.Fatal(err)
		}
		l.create(l.db(e), "before")
		breakage{kinds: []faultvfs.Kind{faultvfs.Sync}, fault: faultvfs.Fault{Code: faultvfs.BadDisk}, times: times}.begin(l.disk, 0)
		l.create(l.db(e), "failed")
		if failed := l.answers[1]; failed.err == nil || failed.unsure() != open {
			t.Errorf("%d syncs fail: %v", times, failed.err)
		}
		for _, w := range append(l.refusals(), l.cut(t, "right after", told)...) {
			t.Errorf("%d syncs fail: %s", times, w)
		}
		if got := names(t, e); !slices.Equal(got, []string{"before"}) {
			t.Errorf("%d syncs fail: a reader sees %q", times, got)
		}
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
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
