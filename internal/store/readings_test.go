package store_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"evovoice/internal/store"
)

// asked is what one of several callers of Share got.
type asked struct {
	result *int
	err    error
}

// share lets callers ask while the first of them reads, and gives what each got
// and how often there was a reading. Each asks for its own version and key.
func share(t *testing.T, contexts []context.Context, versions []int64, keys []string, first error) (got []asked, readings int64) {
	t.Helper()
	var r store.Readings[*int]
	var count atomic.Int64
	release := make(chan struct{})
	got = make([]asked, len(keys))
	var done sync.WaitGroup
	for i := range keys {
		done.Go(func() {
			result, err := r.Share(contexts[i], versions[i], keys[i], func() (*int, error) {
				if count.Add(1) > 1 || i != 0 {
					return new(int), nil
				}
				<-release
				return new(int), first
			})
			got[i] = asked{result, err}
		})
		synctest.Wait() // until it has begun or waits for another
	}
	close(release)
	done.Wait()
	return got, count.Load()
}

func background(n int) []context.Context {
	all := make([]context.Context, n)
	for i := range all {
		all[i] = context.Background()
	}
	return all
}

func TestReadingsAreShared(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		got, readings := share(t, background(4), []int64{1, 1, 1, 1}, []string{"a", "a", "a", "a"}, nil)
		for i, one := range got {
			if one.err != nil || one.result == nil || one.result != got[0].result {
				t.Errorf("caller %d got %+v, the first %+v", i, one, got[0])
			}
		}
		if readings != 1 {
			t.Errorf("%d readings", readings)
		}
	})
}

func TestReadingsOfOtherKeysAndVersionsAreNot(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		got, readings := share(t, background(4), []int64{1, 2, 1, 2}, []string{"a", "a", "b", "b"}, nil)
		seen := map[*int]bool{}
		for _, one := range got {
			seen[one.result] = true
		}
		if readings != 4 || len(seen) != 4 {
			t.Errorf("%d readings with %d results", readings, len(seen))
		}
	})
}

func TestReadingsThatFailAreNot(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		failed := errors.New("failed")
		got, readings := share(t, background(3), []int64{1, 1, 1}, []string{"a", "a", "a"}, failed)
		if !errors.Is(got[0].err, failed) || got[1].err != nil || got[2].err != nil || got[1].result == nil || got[2].result == nil || readings != 3 {
			t.Errorf("%+v by %d readings", got, readings)
		}
	})
}

func TestReadingsAreNotWaitedForByWhoLeft(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		contexts := background(2)
		gone, leave := context.WithCancel(context.Background())
		leave()
		contexts[1] = gone
		got, readings := share(t, contexts, []int64{1, 1}, []string{"a", "a"}, nil)
		if got[0].err != nil || !errors.Is(got[1].err, context.Canceled) || readings != 1 {
			t.Errorf("%+v by %d readings", got, readings)
		}
	})
}

// A reading that panics lets go of those who wait, and of its key.
func TestReadingsThatPanic(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var r store.Readings[string]
		release := make(chan struct{})
		go func() {
			defer func() { recover() }() //nolint:errcheck // it is the test's own
			r.Share(context.Background(), 1, "a", func() (string, error) { <-release; panic("on purpose") })
		}()
		synctest.Wait()
		read := func() (string, error) { return "own", nil }
		waited := make(chan string)
		go func() {
			text, _ := r.Share(context.Background(), 1, "a", read)
			waited <- text
		}()
		synctest.Wait()
		close(release)
		if text := <-waited; text != "own" {
			t.Errorf("who waited got %q", text)
		}
		if text, err := r.Share(context.Background(), 1, "a", read); text != "own" || err != nil {
			t.Errorf("who came later got %q, %v", text, err)
		}
	})
}
