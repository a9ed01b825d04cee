package sqlite

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestCrash kills a writing process again and again: each number that it was
// answered for is there afterwards, each change set is whole, and the file is
// sound.
func TestCrash(t *testing.T) {
	t.Parallel()
	path := file(t)
	var acknowledged []string
	for round := range 10 {
		c := startChild(t, "write", path)
		for range rand.IntN(40) {
			if !c.lines.Scan() {
				t.Fatalf("round %d: the child ended by itself: %v", round, c.Wait())
			}
			acknowledged = append(acknowledged, c.lines.Text())
		}
		acknowledged = append(acknowledged, c.kill(t)...)
	}
	e := open(t, path, Options{})
	kept := ask(t, e.Read, `SELECT name_hash FROM failed_sign_in`)
	slices.Sort(kept)
	for _, name := range acknowledged {
		if _, found := slices.BinarySearch(kept, name); !found {
			t.Errorf("change set %s was answered for and is gone", name)
		}
	}
	for _, half := range []string{
		`SELECT name_hash FROM failed_sign_in EXCEPT SELECT record_id FROM change_entry`,
		`SELECT record_id FROM change_entry EXCEPT SELECT name_hash FROM failed_sign_in`,
		`SELECT id FROM change_set EXCEPT SELECT change_id FROM change_entry`,
	} {
		if got := ask(t, e.Read, half); len(got) > 0 {
			t.Errorf("%s: %q", half, got)
		}
	}
	if got := ask(t, e.Read, `PRAGMA integrity_check`); !slices.Equal(got, []string{"ok"}) {
		t.Errorf("integrity check: %q", got)
	}
	if got := ask(t, e.Read, `PRAGMA foreign_key_check`); len(got) > 0 {
		t.Errorf("foreign keys: %q", got)
	}
	t.Logf("%d change sets were answered for in 10 rounds, %d kept", len(acknowledged), len(kept))
}
