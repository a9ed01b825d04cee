package app

import (
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"
)

// jump moves the clock, forwards or back.
func (h *hands) jump(by time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(by)
}

// jumps are those of a clock that was wrong and is put right, in both directions.
var jumps = []time.Duration{
	time.Millisecond, 48 * time.Hour, -72 * time.Hour, time.Hour, -time.Millisecond, 0, -30 * 24 * time.Hour, 90 * 24 * time.Hour,
}

// signedIn opens a session and gives what sends its cookies.
func (h *hands) signedIn(remember bool) func(*http.Request) {
	h.t.Helper()
	body := fmt.Sprintf(`{"provider":"credentials","userName":%q,"password":%q,"rememberMe":%v}`, testEmail, testPassword, remember)
	status, header, text := h.call("POST", "/auth/credentials", body, nobody)
	if status != 200 {
		h.t.Fatalf("sign in: %d %s", status, text)
	}
	cookies := (&http.Response{Header: header}).Cookies()
	return func(r *http.Request) {
		for _, c := range cookies {
			r.AddCookie(c)
		}
	}
}

func (h *hands) expect(when string, want int, who func(*http.Request)) {
	h.t.Helper()
	if status, _, text := h.call("GET", "/customers", "", who); status != want {
		h.t.Errorf("%s: status %d, want %d: %s", when, status, want, text)
	}
}

// TestIDsOfAJumpingClock: ids stay unique and grow for as long as the server
// runs, whatever the clock does; records show the clock as it is.
func TestIDsOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	account := member(t, text, "id")
	ids := []string{account}
	for i, by := range jumps {
		h.jump(by)
		for n := range 3 {
			status, _, text := h.call("POST", "/customers", fmt.Sprintf(`{"accountId":%q,"name":"%d/%d"}`, account, i, n), admin)
			if status != 200 {
				t.Fatalf("jump %d: %d %s", i, status, text)
			}
			ids = append(ids, member(t, text, "id"))
			if got, want := member(t, text, "dateCreated"), h.now.Format("2006-01-02T15:04:05.000Z"); got != want {
				t.Errorf("jump %d: created at %s by the record, %s by the clock", i, got, want)
			}
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Errorf("ids in the order in which they were given: %q", ids)
	}
	if _, err := h.Audit.Check(t.Context()); err != nil {
		t.Errorf("the audit after the jumps: %v", err)
	}
}

// TestSessionsOfAJumpingClock: a session ends at a moment of the clock that was
// fixed when it was opened. Jumps before that moment do not move it.
func TestSessionsOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	short, long := h.signedIn(false), h.signedIn(true)
	h.jump(-5 * time.Hour)
	h.expect("after the clock went back", 200, short)
	h.jump(5*time.Hour + 24*time.Hour - time.Second)
	h.expect("a second before the end", 200, short)
	h.jump(time.Second)
	h.expect("at the end", 401, short)
	h.expect("at the end of another", 200, long)
	h.jump(29*24*time.Hour - time.Second)
	h.expect("a second before the end of the remembered one", 200, long)
	h.jump(time.Second)
	h.expect("at the end of the remembered one", 401, long)

	// Signing in drops what has ended: a clock that was wrong by days ends
	// sessions for good, and putting it right opens none again.
	h.signedIn(false)
	h.jump(-30 * 24 * time.Hour)
	h.expect("ended and dropped, after the clock was put right", 401, short)
	h.expect("ended and dropped, after the clock was put right", 401, long)
}

// TestDelayOfAJumpingClock: a delay after failed sign-ins ends by the clock.
func TestDelayOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(c *Config) { c.Guesses.PerSecond = 0 })
	wrong := func(r *http.Request) { r.SetBasicAuth("guessed@example.com", "a wrong password") }
	for range 10 {
		h.expect("a wrong password", 401, wrong)
	}
	h.expect("after ten", 429, wrong)
	h.jump(48 * time.Hour)
	h.expect("two days later", 401, wrong)
	h.jump(-time.Minute)
	h.expect("a minute back", 401, wrong)
	h.expect("another login", 200, admin)
}

// TestRepliesOfAJumpingClock: a key gives its stored reply for seven days of
// the clock, and a clock that goes back makes no second record.
func TestRepliesOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	body := fmt.Sprintf(`{"accountId":%q,"name":"Once"}`, member(t, text, "id"))
	keyed := func(r *http.Request) {
		admin(r)
		r.Header.Set("Idempotency-Key", "once")
	}
	status, _, first := h.call("POST", "/customers", body, keyed)
	if status != 200 {
		t.Fatalf("%d %s", status, first)
	}
	for _, by := range []time.Duration{-72 * time.Hour, 71 * time.Hour, 6 * 24 * time.Hour, -30 * 24 * time.Hour, 24 * 24 * time.Hour} {
		h.jump(by)
		status, header, again := h.call("POST", "/customers", body, keyed)
		if status != 200 || again != first || header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("after a jump of %v: %d %v %s", by, status, header, again)
		}
	}
	h.jump(8 * 24 * time.Hour)
	if _, header, again := h.call("POST", "/customers", body, keyed); again == first || header.Get("Idempotent-Replayed") != "" {
		t.Errorf("after eight days: %v %s", header, again)
	}
}

// TestAChangedPasswordCountsAtOnce, also when the clock goes back and with it
// the end of what is remembered of the one before.
func TestAChangedPasswordCountsAtOnce(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	h.expect("the password", 200, admin)
	session := h.signedIn(false)
	h.jump(-48 * time.Hour)
	h.expect("the password, after the clock went back", 200, admin)
	if err := h.SignIn.SetPassword(t.Context(), testEmail, "another password"); err != nil {
		t.Fatal(err)
	}
	h.expect("the password before", 401, admin)
	h.expect("the session before", 401, session)
	h.expect("the new password", 200, func(r *http.Request) { r.SetBasicAuth(testEmail, "another password") })
}
