package host

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// newCallContext makes a context in a bubble, for a call that begins now.
func newCallContext(parent context.Context) *callContext {
	return &callContext{Context: parent, host: &Host{config: &Config{Timeout: time.Minute, Now: time.Now}}, began: time.Now()}
}

// TestCallContextIsLikeOneWithATimeout does the same to a call's context and to
// one of the standard library, whether or not somebody waits on it, and compares
// what they tell.
func TestCallContextIsLikeOneWithATimeout(t *testing.T) {
	t.Parallel()
	type step func(advance func(time.Duration), stopParent, end func())
	for name, after := range map[string]step{
		"at once":               func(func(time.Duration), func(), func()) {},
		"just before its end":   func(advance func(time.Duration), _, _ func()) { advance(time.Minute - 1) },
		"after its time":        func(advance func(time.Duration), _, _ func()) { advance(2 * time.Minute) },
		"after the request":     func(_ func(time.Duration), stopParent, _ func()) { stopParent() },
		"after the call":        func(_ func(time.Duration), _, end func()) { end() },
		"after both":            func(_ func(time.Duration), stopParent, end func()) { end(); stopParent() },
		"after call, then time": func(advance func(time.Duration), _, end func()) { end(); advance(2 * time.Minute) },
	} {
		for _, waited := range []bool{false, true} {
			synctest.Test(t, func(t *testing.T) {
				parent, stopParent := context.WithCancel(context.WithValue(t.Context(), exchangeTestKey{}, "value"))
				defer stopParent()
				own := newCallContext(parent)
				other, cancel := context.WithTimeout(parent, time.Minute)
				both := []context.Context{own, other}
				children := make([]context.Context, 2)
				for i, c := range both {
					if waited {
						var stop context.CancelFunc
						children[i], stop = context.WithCancel(c)
						defer stop()
					}
				}
				after(func(d time.Duration) { time.Sleep(d) }, stopParent, func() { own.end(); cancel() })
				defer cancel()
				defer own.end()
				synctest.Wait()
				if !errors.Is(own.Err(), other.Err()) || (own.Err() == nil) != (other.Err() == nil) {
					t.Errorf("%s, waited %v: %v, want %v", name, waited, own.Err(), other.Err())
				}
				if waited && !errors.Is(children[0].Err(), children[1].Err()) {
					t.Errorf("%s: a context below it: %v, want %v", name, children[0].Err(), children[1].Err())
				}
				if got, want := isDone(own), isDone(other); got != want {
					t.Errorf("%s, waited %v: done %v, want %v", name, waited, got, want)
				}
				if got := own.Value(exchangeTestKey{}); got != "value" {
					t.Errorf("%s, waited %v: the request's value is %v", name, waited, got)
				}
				if exchangeOf(own) != &own.exchange || exchangeOf(other) != nil {
					t.Errorf("%s, waited %v: the exchange is not found", name, waited)
				}
			})
		}
	}
}

// TestCallContextKeepsItsDeadline starts the timer late.
func TestCallContextKeepsItsDeadline(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		own := newCallContext(t.Context())
		defer own.end()
		want := time.Now().Add(time.Minute)
		time.Sleep(40 * time.Second)
		if got, ok := own.Deadline(); !ok || !got.Equal(want) {
			t.Errorf("deadline %v %v, want %v", got, ok, want)
		}
		<-own.Done()
		if !time.Now().Equal(want) {
			t.Errorf("it ended at %v, want %v", time.Now(), want)
		}
	})
}

type exchangeTestKey struct{}

func isDone(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return true
	default:
		return false
	}
}
