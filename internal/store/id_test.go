package store

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var idForm = regexp.MustCompile(`^[0-9a-f]{24}$`)

// TestIDsIncrease lets the clock go as it likes.
func TestIDsIncrease(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		made := newIDs()
		now := time.UnixMilli(rapid.Int64Range(0, 1<<47).Draw(t, "start"))
		last := ""
		for _, step := range rapid.SliceOf(rapid.Int64Range(-2000, 2000)).Draw(t, "steps") {
			now = now.Add(time.Duration(step) * 100 * time.Microsecond)
			id := made.next(now)
			if !idForm.MatchString(id) {
				t.Fatalf("the id is %q", id)
			}
			if id <= last {
				t.Fatalf("%s follows %s", id, last)
			}
			last = id
		}
	})
}

func TestIDsTellTheirTime(t *testing.T) {
	t.Parallel()
	for at, want := range map[int64]string{0: "000000000000", 1: "000000000001", 0x0123456789ab: "0123456789ab", 1<<48 - 1: "ffffffffffff"} {
		if id := newIDs().next(time.UnixMilli(at)); id[:12] != want {
			t.Errorf("the id for %d milliseconds is %s, want %s at its front", at, id, want)
		}
	}
}

func TestIDsAreUniqueUnderConcurrency(t *testing.T) {
	t.Parallel()
	made := newIDs()
	const makers, each = 8, 500
	lists := make([][]string, makers)
	var done sync.WaitGroup
	for m := range makers {
		done.Go(func() {
			for i := range each {
				lists[m] = append(lists[m], made.next(time.UnixMilli(int64(i/10))))
			}
		})
	}
	done.Wait()
	all := slices.Concat(lists...)
	slices.Sort(all)
	if n := len(slices.Compact(all)); n != makers*each {
		t.Errorf("%d ids of %d are unique", n, makers*each)
	}
	for _, list := range lists {
		if !slices.IsSorted(list) {
			t.Error("ids went back")
		}
	}
}

func TestIDsCarryIntoTheTime(t *testing.T) {
	t.Parallel()
	made := newIDs()
	now := time.UnixMilli(7)
	made.next(now)
	made.tail = 1<<48 - 2
	last, carried := made.next(now), made.next(now)
	if last != "000000000007ffffffffffff" || !strings.HasPrefix(carried, "000000000008") {
		t.Errorf("%s is followed by %s", last, carried)
	}
}

// TestIDsLeaveRoomToCount: whatever the system's randomness, a millisecond has
// room for more ids than can be made in it.
func TestIDsLeaveRoomToCount(t *testing.T) {
	t.Parallel()
	made := &ids{entropy: bytes.NewReader(bytes.Repeat([]byte{0xff}, 8))}
	made.next(time.UnixMilli(1))
	if room := 1<<48 - made.tail; room < 1<<46 {
		t.Errorf("there is room for %d ids", room)
	}
}

func TestIDsNeedRandomness(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("ids were made without randomness")
		}
	}()
	(&ids{entropy: failing{}}).next(time.UnixMilli(1))
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("no randomness") }

// TestIDsFollow what a database holds, and take no notice of what is no id.
func TestIDsFollow(t *testing.T) {
	t.Parallel()
	for newest, want := range map[string]string{
		"":                         "000000000007",
		"no id":                    "000000000007",
		"00000000000900000000beef": "00000000000a",
		"000000000007ffffffffffff": "000000000008",
		"000000000006ffffffffffff": "000000000007",
		"ffffffffffff000000000000": "000000000007", // the end of what they count
	} {
		made := newIDs()
		if err := made.follow(func() (string, error) { return newest, nil }); err != nil {
			t.Error(err)
		}
		if id := made.next(time.UnixMilli(7)); id[:12] != want {
			t.Errorf("%q is followed by %s, want %s at its front", newest, id, want)
		}
	}
	made, asked := newIDs(), 0
	ask := func() (string, error) {
		if asked++; asked == 1 {
			return "", errors.New("no database")
		}
		return "00000000000900000000beef", nil
	}
	if err := made.follow(ask); err == nil {
		t.Error("a failure to ask is not told")
	}
	for range 2 {
		if err := made.follow(ask); err != nil || asked != 2 {
			t.Errorf("asked %d times: %v", asked, err)
		}
	}
}
