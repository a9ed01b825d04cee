package signin

import (
	"net/http"
	"testing"

	"pgregory.net/rapid"
)

// TestCookieValueIsTheFirst finds the cookies that net/http finds.
func TestCookieValueIsTheFirst(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		r := &http.Request{Header: http.Header{}}
		part := rapid.SampledFrom([]string{"ss-id", "ss-pid", "ss-opt", "=", "=", ";", "; ", " ", "a", "perm", `"`, ",", "é", "\\"})
		for range rapid.IntRange(0, 3).Draw(t, "lines") {
			line := ""
			for range rapid.IntRange(0, 12).Draw(t, "parts") {
				line += part.Draw(t, "part")
			}
			r.Header.Add("Cookie", line)
		}
		for _, name := range []string{sessionCookie, permanentCookie, optionCookie} {
			want := ""
			if c, err := r.Cookie(name); err == nil {
				want = c.Value
			}
			if got := cookieValue(r, name, "X-None"); got != want {
				t.Fatalf("%s of %q: %q, want %q", name, r.Header["Cookie"], got, want)
			}
		}
	})
}
