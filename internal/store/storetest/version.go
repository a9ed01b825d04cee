package storetest

import (
	"context"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"evovoice/internal/store"
)

var versionLaws = map[string]func(*testing.T, Open){
	"is another one after each commit":       versionChanges,
	"stands for what was acknowledged until": versionIsFresh,
	"ends with the engine":                   versionEnds,
}

func versioned(t *testing.T, r *rig) store.Versioned {
	t.Helper()
	v, ok := r.Engine.(store.Versioned)
	if !ok {
		t.Fatal("the engine cannot tell whether anything was committed")
	}
	return v
}

func (r *rig) version(v store.Versioned) int64 {
	r.t.Helper()
	n, err := v.Version(r.t.Context())
	r.must(err)
	return n
}

func versionChanges(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	v := versioned(t, r)
	seen := map[int64]bool{r.version(v): true}
	for i := range 20 {
		r.must(r.put(t.Context(), strconv.Itoa(i)))
		now := r.version(v)
		if seen[now] {
			t.Errorf("version %d came again after write %d", now, i)
		}
		seen[now] = true
	}
}

// versionIsFresh keeps what was read under the version asked for before, as a
// cache would, while others write.
func versionIsFresh(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	v := versioned(t, r)
	var acknowledged atomic.Int64
	ended := make(chan struct{})
	var writers, readers sync.WaitGroup
	for w := range 2 {
		writers.Go(func() {
			for i := range 60 {
				if err := r.put(t.Context(), strconv.Itoa(w)+"/"+strconv.Itoa(i)); err != nil {
					t.Error(err)
					return
				}
				acknowledged.Add(1)
			}
		})
	}
	for range 3 {
		readers.Go(func() { r.readKept(v, &acknowledged, ended) })
	}
	writers.Wait()
	close(ended)
	readers.Wait()
}

func (r *rig) readKept(v store.Versioned, acknowledged *atomic.Int64, ended chan struct{}) {
	kept := map[int64]int64{}
	for {
		atLeast := acknowledged.Load()
		version, err := v.Version(r.t.Context())
		if err != nil {
			r.t.Error(err)
			return
		}
		count, ok := kept[version]
		if !ok {
			if count, err = r.countRows(r.t.Context()); err != nil {
				r.t.Error(err)
				return
			}
			kept[version] = count
		}
		if count < atLeast {
			r.t.Errorf("version %d stands for %d rows, %d were acknowledged before it was asked for", version, count, atLeast)
			return
		}
		select {
		case <-ended:
			return
		default:
		}
	}
}

func (r *rig) countRows(ctx context.Context) (n int64, err error) {
	err = r.Read(ctx, func(c store.Conn) error {
		text, err := one(ctx, c, `SELECT CAST(COUNT(*) AS TEXT) FROM probe`)
		if err != nil {
			return err
		}
		n, err = strconv.ParseInt(text, 10, 64)
		return err
	})
	return n, err
}

func versionEnds(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	v := versioned(t, r)
	r.must(r.Close())
	if _, err := v.Version(t.Context()); err == nil {
		t.Error("a closed engine gives a version")
	}
}
