package call_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/internal/call"
)

var (
	accountID = rapid.SampledFrom([]string{"a", "b", "c", "aa"})
	// anyPath is made of few ids, so that many begin alike.
	anyPath = rapid.StringMatching(`/([01]{1,2}/){1,4}`)
	limited = rapid.Custom(func(t *rapid.T) call.Reach {
		trees := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) call.Tree {
			return call.Tree{AccountID: accountID.Draw(t, "account"), Path: anyPath.Draw(t, "path")}
		}), 0, 3).Draw(t, "trees")
		return call.Limited(rapid.SliceOfN(accountID, 0, 3).Draw(t, "accounts"), trees...)
	})
)

// TestPathEnd: exactly the paths between a path and its end begin with it, in
// the order of bytes that the database uses.
func TestPathEnd(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		path := anyPath.Draw(t, "path")
		other := rapid.OneOf(anyPath, rapid.String()).Draw(t, "other")
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 1:
			other = path + other
		case 2: // a sibling whose id begins alike
			other = strings.TrimSuffix(path, "/") + strings.TrimPrefix(other, "/")
		}
		between := path <= other && other < call.PathEnd(path)
		if below := strings.HasPrefix(other, path); below != between {
			t.Fatalf("%q is below %q: %v, but lies between it and %q: %v", other, path, below, call.PathEnd(path), between)
		}
	})
}

// TestAccountRecords: a caller reads the records of exactly the accounts that
// it reaches somehow or was given, each once.
func TestAccountRecords(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		reach := limited.Draw(t, "reach")
		also := rapid.SliceOfN(accountID, 0, 3).Draw(t, "also")
		want := map[string]bool{}
		for _, id := range slices.Concat(reach.WholeAccounts(), also) {
			want[id] = true
		}
		for _, tree := range reach.Subtrees() {
			want[tree.AccountID] = true
		}
		before := slices.Clone(reach.WholeAccounts())
		records := reach.AccountRecords(also...)
		got := records.WholeAccounts()
		if !slices.IsSorted(got) || len(slices.Compact(slices.Clone(got))) != len(got) {
			t.Fatalf("%q are not each there once, in order", got)
		}
		if len(got) != len(want) || slices.ContainsFunc(got, func(id string) bool { return !want[id] }) {
			t.Fatalf("got %q, want %v", got, want)
		}
		if len(records.Subtrees()) > 0 || records.IsEverywhere() || records.IsSystem() {
			t.Fatalf("records of accounts are reached by %+v", records)
		}
		if again := records.AccountRecords(); !slices.Equal(again.WholeAccounts(), got) {
			t.Fatalf("taken twice it is %q, want %q", again.WholeAccounts(), got)
		}
		if !slices.Equal(reach.WholeAccounts(), before) {
			t.Fatalf("the reach itself changed to %q", reach.WholeAccounts())
		}
	})
}

func TestUnlimitedReach(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name                  string
		reach                 call.Reach
		everywhere, forSystem bool
	}{
		{"everywhere", call.Everywhere(), true, false},
		{"system", call.System(), false, true},
		{"zero", call.Reach{}, false, false},
		{"limited to nothing", call.Limited(nil), false, false},
	} {
		for _, r := range []call.Reach{c.reach, c.reach.AccountRecords()} {
			if r.IsEverywhere() != c.everywhere || r.IsSystem() != c.forSystem {
				t.Errorf("%s: everywhere %v, system %v", c.name, r.IsEverywhere(), r.IsSystem())
			}
			if len(r.WholeAccounts()) > 0 || len(r.Subtrees()) > 0 {
				t.Errorf("%s: reaches %q and %q", c.name, r.WholeAccounts(), r.Subtrees())
			}
		}
	}
	if r := call.Everywhere().AccountRecords("a"); !r.IsEverywhere() || len(r.WholeAccounts()) > 0 {
		t.Errorf("more than everywhere is %+v", r)
	}
}

// TestLimitedKeepsItsOwn: what a caller does to its lists later widens nothing.
func TestLimitedKeepsItsOwn(t *testing.T) {
	t.Parallel()
	accounts, trees := []string{"a"}, []call.Tree{{AccountID: "b", Path: "/1/"}}
	reach := call.Limited(accounts, trees...)
	accounts[0], trees[0].Path = "z", "/"
	if diff := cmp.Diff([]string{"a"}, reach.WholeAccounts()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]call.Tree{{AccountID: "b", Path: "/1/"}}, reach.Subtrees()); diff != "" {
		t.Error(diff)
	}
}
