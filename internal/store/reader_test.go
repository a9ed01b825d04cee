package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"evovoice/internal/call"
)

func TestApplyReach(t *testing.T) {
	t.Parallel()
	accounts := call.Limited([]string{"A", "B"})
	tree := call.Limited(nil, call.Tree{AccountID: "A", Path: "/1/"})
	both := call.Limited([]string{"C"}, call.Tree{AccountID: "A", Path: "/1/"}, call.Tree{AccountID: "B", Path: "/2/3/"})
	for _, c := range []struct {
		name      string
		reach     call.Reach
		statement string
		args      []any
		want      string
		wantArgs  []any
	}{
		{"everywhere", call.Everywhere(), "a {reach a p} b", nil, "a 1=1 b", nil},
		{"nothing", call.Reach{}, "{reach a p}", []any{"x"}, "1=0", []any{"x"}},
		{"nothing of accounts", tree, "{account a}", nil, "1=0", nil},
		{"system", call.System(), "a = $1", []any{"x"}, "a = $1", []any{"x"}},
		{"accounts", accounts, "{reach t.a t.p} AND x = $1", []any{"x"}, "(t.a IN ($2,$3)) AND x = $1", []any{"x", "A", "B"}},
		{"account records", accounts, "{account id}", nil, "(id IN ($1,$2))", []any{"A", "B"}},
		{"a tree", tree, "{reach a p}", nil, "((a = $1 AND p >= $2 AND p < $3))", []any{"A", "/1/", "/10"}},
		{
			"accounts and trees", both, "{reach a p}",
			[]any{1, 2},
			"(a IN ($3) OR (a = $4 AND p >= $5 AND p < $6) OR (a = $7 AND p >= $8 AND p < $9))",
			[]any{1, 2, "C", "A", "/1/", "/10", "B", "/2/3/", "/2/30"},
		},
		{"several marks", accounts, "{account x}{ reach y  p }", []any{0}, "(x IN ($2,$3))(y IN ($4,$5))", []any{0, "A", "B", "A", "B"}},
	} {
		got, args, err := applyReach(c.reach, c.statement, c.args)
		if err != nil || got != c.want || !slices.Equal(args, c.wantArgs) {
			t.Errorf("%s: got %q %v, %v; want %q %v", c.name, got, args, err, c.want, c.wantArgs)
		}
	}
}

// TestApplyReachKeepsArguments: a caller may run the statement again with the
// arguments it has.
func TestApplyReachKeepsArguments(t *testing.T) {
	t.Parallel()
	args := make([]any, 1, 10)
	args[0] = "x"
	if _, _, err := applyReach(call.Limited([]string{"A"}), "{account a}", args); err != nil {
		t.Fatal(err)
	}
	if beyond := args[:2][1]; beyond != nil {
		t.Errorf("%v was written behind the caller's arguments", beyond)
	}
}

func TestAnyOf(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: "1=0", 1: "(x)", 3: "(x OR x OR x)"} {
		if got := AnyOf(slices.Repeat([]string{"x"}, n)); got != want {
			t.Errorf("%d conditions give %q, want %q", n, got, want)
		}
	}
	many := slices.Repeat([]string{"x"}, 100_001)
	text := AnyOf(many)
	if got := strings.Count(text, "x"); got != len(many) {
		t.Errorf("%d conditions are left of %d", got, len(many))
	}
	if deep := strings.Index(text, "x"); deep > 4 {
		t.Errorf("the first condition is in %d parentheses", deep)
	}
	if strings.Count(text, "(") != strings.Count(text, ")") {
		t.Error("parentheses are left open")
	}
}

func TestPlaceholders(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		count, n int
		want     string
	}{{0, 0, ""}, {3, 0, ""}, {0, 1, "$1"}, {0, 3, "$1,$2,$3"}, {9, 2, "$10,$11"}} {
		if got := Placeholders(c.count, c.n); got != c.want {
			t.Errorf("%d after %d: got %q, want %q", c.n, c.count, got, c.want)
		}
	}
}

func TestLikePattern(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"": "%%", "a b": "%a b%", `50%_\`: `%50\%\_\\%`, `\%`: `%\\\%%`} {
		if got := LikePattern(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// TestStoredTimes: what is stored reads back to the millisecond, and sorts as
// the moments do, whatever the zone.
func TestStoredTimes(t *testing.T) {
	t.Parallel()
	moment := rapid.Custom(func(t *rapid.T) time.Time {
		seconds := rapid.Int64Range(-62135596800, 253402300799).Draw(t, "seconds") // years 1 to 9999
		zone := time.FixedZone("", rapid.IntRange(-12*3600, 14*3600).Draw(t, "zone"))
		return time.Unix(seconds, rapid.Int64Range(0, 999_999_999).Draw(t, "nanoseconds")).In(zone)
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := moment.Draw(t, "a"), moment.Draw(t, "b")
		back, err := ParseTime(FormatTime(a))
		if err != nil || !back.Equal(a.Truncate(time.Millisecond)) || back.Location() != time.UTC {
			t.Fatalf("%v is read back as %v, %v", a, back, err)
		}
		if FormatTime(a) < FormatTime(b) && !a.Before(b) {
			t.Fatalf("%s sorts before %s", FormatTime(a), FormatTime(b))
		}
	})
	for _, text := range []string{"", "2025-01-02", "2025-01-02T03:04:05Z", "2025-01-02T03:04:05.000+00:00", "2025-13-02T03:04:05.000Z", fmt.Sprint(time.Time{})} {
		if got, err := ParseTime(text); err == nil {
			t.Errorf("%q is read as %v", text, got)
		}
	}
}
