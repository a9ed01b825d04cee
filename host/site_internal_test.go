package host

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestPlainPathIsThatOfItsSegments gives one spelling to all of a path.
func TestPlainPathIsThatOfItsSegments(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		path := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{"/", "/", "a", "B", "metadata", ".json", "É", "K", "%"})).Draw(t, "parts"), "")
		if got, want := plainPath(path), "/"+strings.Join(segments(lower(path)), "/"); got != want {
			t.Fatalf("%q: %q, want %q", path, got, want)
		}
	})
}
