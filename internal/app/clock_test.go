package app

import (
	"fmt"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"evovoice/internal/limit"
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
// fixed when it was opened. Jumps before that moment do not move it, and before
// it was opened it does not count.
func TestSessionsOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	short, long := h.signedIn(false), h.signedIn(true)
	h.jump(-4 * time.Minute)
	h.expect("after the clock went back by minutes", 200, short)
	h.jump(-5 * time.Hour)
	h.expect("before it was opened", 401, short)
	h.jump(4*time.Minute + 5*time.Hour + 24*time.Hour - time.Second)
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

// TestSessionsEndByTimeThatPassed, although the clock went back meanwhile.
func TestSessionsEndByTimeThatPassed(t *testing.T) {
	t.Parallel()
	var passed atomic.Int64
	h := startWith(t, func(c *Config) { c.Elapsed = func() time.Duration { return time.Duration(passed.Load()) } })
	session := h.signedIn(false)
	h.expect("opened", 200, session)
	pass := func(by time.Duration) {
		passed.Add(int64(by))
		h.jump(by)
	}
	pass(10 * time.Hour)
	h.jump(-9 * time.Hour)
	pass(14*time.Hour - time.Second)
	h.expect("a second before a day has passed", 200, session)
	pass(time.Second)
	h.expect("when a day has passed", 401, session)
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
	for range 8 {
		h.expect("a wrong password", 401, wrong)
	}
	h.expect("after ten more", 429, wrong)
	h.jump(-48 * time.Hour)
	h.expect("two days back", 401, wrong)
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
	other := func(key string) (int, http.Header, string) {
		return h.call("POST", "/customers", body, func(r *http.Request) {
			admin(r)
			r.Header.Set("Idempotency-Key", key)
		})
	}
	for _, key := range []string{"older", "and older"} { // of which a clock ahead takes the oldest
		h.jump(-time.Minute)
		if status, _, text := other(key); status != 200 {
			t.Fatalf("%d %s", status, text)
		}
	}
	h.jump(2 * time.Minute)
	for _, by := range []time.Duration{-72 * time.Hour, 71 * time.Hour, 6 * 24 * time.Hour, -30 * 24 * time.Hour, 24 * 24 * time.Hour} {
		h.jump(by)
		status, header, again := h.call("POST", "/customers", body, keyed)
		if status != 200 || again != first || header.Get("Idempotent-Replayed") != "true" {
			t.Errorf("after a jump of %v: %d %v %s", by, status, header, again)
		}
	}
	h.jump(8 * 24 * time.Hour)
	if _, _, text := other("while the clock is ahead"); text == first {
		t.Errorf("%s", text)
	}
	h.jump(-8 * 24 * time.Hour)
	if _, header, again := h.call("POST", "/customers", body, keyed); again != first || header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("after a clock that was ahead was put right: %v %s", header, again)
	}
	h.jump(8 * 24 * time.Hour)
	_, header, again := h.call("POST", "/customers", body, keyed)
	if again == first || header.Get("Idempotent-Replayed") != "" {
		t.Errorf("after eight days: %v %s", header, again)
	}
	if _, header, third := h.call("POST", "/customers", body, keyed); third != again || header.Get("Idempotent-Replayed") != "true" {
		t.Errorf("the reply after eight days, again: %v %s", header, third)
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

// TestKeysOfAJumpingClock: a key ends at the moment of the clock that was asked
// for, also for callers that are remembered.
func TestKeysOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	ends := h.now.Add(time.Hour)
	status, _, text := h.call("POST", "/api-keys", fmt.Sprintf(`{"name":"For an hour","expiresAt":%q}`, ends.Format(time.RFC3339)), admin)
	if status != 200 {
		t.Fatalf("%d %s", status, text)
	}
	key := func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+member(t, text, "key")) }
	h.expect("fresh", 200, key)
	for _, c := range []struct {
		to   time.Duration // from its end
		want int
	}{{-time.Second, 200}, {0, 401}, {-72 * time.Hour, 200}, {48 * time.Hour, 401}, {-time.Millisecond, 200}, {time.Millisecond, 401}} {
		h.jump(ends.Add(c.to).Sub(h.now))
		h.expect(fmt.Sprintf("%s after its end", c.to), c.want, key)
	}
}

// TestActingOfAJumpingClock: a token to act as another login counts for five
// minutes of the clock, and not while that is before it was made.
func TestActingOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	status, _, text := h.call("POST", "/users", fmt.Sprintf(
		`{"emailAddress":"bob@example.com","firstName":"Bob","lastName":"Quay","password":"another password","accountId":%q}`, member(t, text, "id")), admin)
	if status != 200 {
		t.Fatalf("%d %s", status, text)
	}
	bob := member(t, text, "id")
	for _, c := range []struct {
		by   time.Duration
		want int
	}{{0, 200}, {5*time.Minute - time.Second, 200}, {5 * time.Minute, 401}, {-4 * time.Minute, 200}, {-6 * time.Minute, 401}, {-30 * 24 * time.Hour, 401}} {
		_, _, text := h.call("GET", "/auth/token?userId="+bob, "", admin)
		h.jump(c.by)
		body := fmt.Sprintf(`{"provider":"credentials","accessToken":%q}`, member(t, text, "authToken"))
		if status, _, text := h.call("POST", "/auth/credentials", body, nobody); status != c.want {
			t.Errorf("after a jump of %s: %d %s", c.by, status, text)
		}
		h.jump(-c.by)
	}
}

// TestSchedulesOfAJumpingClock: live calls are routed by the clock as it is.
func TestSchedulesOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(*Config) {})
	_, _, text := h.call("POST", "/accounts", `{"name":"Harbor"}`, admin)
	_, _, text = h.call("POST", "/customers", fmt.Sprintf(`{"accountId":%q,"name":"Quay"}`, member(t, text, "id")), admin)
	path := "/customers/" + member(t, text, "id") + "/test-schedule"
	open := `{"schedule":{"timeZoneId":"Etc/UTC","defaultState":"After Hours","rules":[{"state":"Business Hours","startTime":"09:00","endTime":"17:00","frequency":"Weekly",
		"byDay":[{"dayOfWeek":"Monday"},{"dayOfWeek":"Thursday"},{"dayOfWeek":"Friday"}]}]}}`
	friday := time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		at   time.Duration // from that Friday's midnight
		want string
	}{
		{10 * time.Hour, "Business Hours"},
		{20 * time.Hour, "After Hours"},
		{9 * time.Hour, "Business Hours"},
		{34 * time.Hour, "After Hours"},
		{-14 * time.Hour, "Business Hours"},
		{82 * time.Hour, "Business Hours"},
		{0, "After Hours"},
	} {
		h.jump(friday.Add(c.at).Sub(h.now))
		status, _, text := h.call("POST", path, open, admin)
		if got := member(t, text, "stateName"); status != 200 || got != c.want {
			t.Errorf("at %s: %d %s", h.now, status, text)
		}
	}
}

// TestLimitsOfAJumpingClock: a login that used up its calls gets on when the
// clock goes back, at its rate from there.
func TestLimitsOfAJumpingClock(t *testing.T) {
	t.Parallel()
	h := startWith(t, func(c *Config) { c.LoginRate = limit.Rate{PerSecond: 1, Burst: 2} })
	h.expect("first", 200, admin)
	h.expect("second", 200, admin)
	h.expect("one too many", 429, admin)
	h.jump(-48 * time.Hour)
	h.expect("two days back", 429, admin)
	h.jump(time.Second)
	h.expect("a second later", 200, admin)
	h.expect("too soon", 429, admin)
}
