package storetest

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/internal/fault"
	"evovoice/internal/store"
)

var closeLaws = map[string]func(*testing.T, Open){
	"waits for a running read":      closeWaitsForRead,
	"waits for writes":              closeWaitsForWrites,
	"makes later calls unavailable": closedIsUnavailable,
	"may be called by several":      closedBySeveral,
}

func closeWaitsForRead(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	r.must(r.put(t.Context(), "a"))
	started, free, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- r.Read(context.Background(), func(c store.Conn) error {
			close(started)
			<-free
			_, err := one(context.Background(), c, `SELECT id FROM probe WHERE id = 'a'`)
			return err
		})
	}()
	<-started
	closed := make(chan error, 1)
	go func() { closed <- r.Close() }()
	for !fault.Is(r.put(context.Background(), "b"), fault.Unavailable) { // until Close has begun
		r.Write(context.Background(), func(c store.Conn) error {
			_, err := c.Exec(context.Background(), `DELETE FROM probe WHERE id = 'b'`)
			return err
		})
	}
	select {
	case err := <-closed:
		t.Errorf("closed under a running read: %v", err)
	default:
	}
	close(free)
	if err := <-ended; err != nil {
		t.Errorf("the read that Close waited for: %v", err)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
}

func closeWaitsForWrites(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	release := r.hold()
	const waiting = 5
	var answered atomic.Int32
	var writes sync.WaitGroup
	for range waiting {
		writes.Go(func() {
			err := r.Write(context.Background(), func(c store.Conn) error {
				_, err := texts(context.Background(), c, `SELECT id FROM probe`)
				answered.Add(1)
				return err
			})
			if fault.Is(err, fault.Unavailable) {
				answered.Add(1) // it came after Close began
			} else if err != nil {
				t.Errorf("a write that waited: %v", err)
			}
		})
	}
	closed := make(chan error, 1)
	go func() { closed <- r.Close() }()
	for begun := false; !begun; {
		ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
		begun = fault.Is(r.put(ctx, "a"), fault.Unavailable)
		cancel()
	}
	select {
	case err := <-closed:
		t.Errorf("closed under a running write: %v", err)
	default:
	}
	release()
	if err := <-closed; err != nil {
		t.Error(err)
	}
	writes.Wait()
	if n := answered.Load(); n != waiting {
		t.Errorf("%d of %d writes ran or were refused", n, waiting)
	}
}

func closedIsUnavailable(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	r.must(r.Close())
	run := func(store.Conn) error { return errors.New("the function ran") }
	for range 20 { // an engine may choose between ways at random
		if err := r.Write(t.Context(), run); !fault.Is(err, fault.Unavailable) {
			t.Errorf("write: got %v", err)
		}
		if err := r.Read(t.Context(), run); !fault.Is(err, fault.Unavailable) {
			t.Errorf("read: got %v", err)
		}
		if err := r.Ping(t.Context()); !fault.Is(err, fault.Unavailable) {
			t.Errorf("ping: got %v", err)
		}
	}
}

func closedBySeveral(t *testing.T, open Open) {
	r := newRig(t, open, queue)
	var done sync.WaitGroup
	for range 4 {
		done.Go(func() {
			if err := r.Close(); err != nil {
				t.Error(err)
			}
			if err := r.Ping(context.Background()); !fault.Is(err, fault.Unavailable) {
				t.Errorf("ping after Close: %v", err)
			}
		})
	}
	done.Wait()
}
