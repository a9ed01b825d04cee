package queue_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/queue"
)

// fake is a connection on which a step may fail.
type fake struct{ fails string }

func (f *fake) step(name string) error {
	if f.fails == name {
		return errors.New("disk full")
	}
	return nil
}
func (f *fake) Begin(context.Context, bool) (bool, error) { return false, f.step("begin") }
func (f *fake) Savepoint(context.Context) error           { return f.step("savepoint") }
func (f *fake) RollbackTo(context.Context) error          { return nil }
func (f *fake) Release(context.Context) error             { return nil }
func (f *fake) Commit(context.Context) error              { return f.step("commit") }
func (f *fake) Rollback(context.Context) error            { return nil }
func (f *fake) Session() *queue.Session {
	return queue.NewWhole(nil, 0, func(error) bool { return false })
}

// diary writes down what an observer is told.
type diary struct {
	mu      sync.Mutex
	lines   []string
	waiting func() int
}

func (d *diary) note(line string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines = append(d.lines, line)
}
func (d *diary) Started(waiting func() int) { d.waiting = waiting }
func (d *diary) Refused()                   { d.note("refused") }
func (d *diary) Began(changes int)          { d.note(fmt.Sprint("began ", changes)) }
func (d *diary) Committing()                { d.note("committing") }
func (d *diary) Ended(broken error)         { d.note(fmt.Sprint("ended ", broken)) }

func TestObserver(t *testing.T) {
	t.Parallel()
	fine := func(store.Conn) error { return nil }
	wrong := func(store.Conn) error { return fault.New(fault.Conflict, "no") }
	for _, c := range []struct {
		fails string
		fn    func(store.Conn) error
		want  string
	}{
		{"", fine, "began 1, committing, ended <nil>"},
		{"", wrong, "began 1, ended <nil>"},
		{"begin", fine, "began 1, ended disk full"},
		{"savepoint", fine, "began 1, ended disk full"},
		{"commit", fine, "began 1, committing, ended disk full"},
	} {
		d := &diary{}
		w := queue.Start(&fake{c.fails}, 4, 4, d)
		w.Do(t.Context(), c.fn) //nolint:errcheck // what it answers is tested with the engines
		w.Stop()
		if got := strings.Join(d.lines, ", "); got != c.want {
			t.Errorf("%s fails: %s; want %s", c.fails, got, c.want)
		}
	}
}

func TestObserverOfAFullQueue(t *testing.T) {
	t.Parallel()
	d := &diary{}
	w := queue.Start(&fake{}, 2, 4, d)
	defer w.Stop()
	entered, leave := make(chan struct{}), make(chan struct{})
	put := func(fn func(store.Conn) error) error {
		_, err := w.Put(fn)
		return err
	}
	if err := put(func(store.Conn) error { close(entered); <-leave; return nil }); err != nil {
		t.Fatal(err)
	}
	<-entered
	nothing := func(store.Conn) error { return nil }
	errs := []error{put(nothing), put(nothing), put(nothing)}
	if n := d.waiting(); n != 2 || errs[0] != nil || errs[1] != nil || errs[2] == nil {
		t.Errorf("%d wait, %v", n, errs)
	}
	close(leave)
	d.mu.Lock()
	defer d.mu.Unlock()
	if !slices.Contains(d.lines, "refused") {
		t.Errorf("%q", d.lines)
	}
}
