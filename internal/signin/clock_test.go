package signin_test

import (
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/signin"
	"evovoice/internal/user"
)

const year = 365 * 24 * time.Hour

// jump sets the clock forwards or back, while no time passes.
func (d *desk) jump(by time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now = d.now.Add(by)
}

func (d *desk) elapsed() time.Duration {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.passed
}

// in tells whether a session counts.
func (d *desk) in(t *testing.T, when string, want bool, session call.Credentials) {
	t.Helper()
	if got := d.caller(t, session).SignedIn(); got != want {
		t.Errorf("%s: signed in is %v", when, got)
	}
}

// TestSessionsOfAClockAhead: a session that was opened while the clock was ahead
// does not wait for its day. It is refused, and gone with the next sign-in.
func TestSessionsOfAClockAhead(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	near := carrying(d.open(t, false, call.Credentials{}), "ss-id")
	d.jump(-4 * time.Minute)
	d.in(t, "a clock that is put right by minutes", true, near)
	d.jump(year)
	ahead := carrying(d.open(t, true, call.Credentials{}), "ss-pid", "ss-opt")
	d.in(t, "while the clock is ahead", true, ahead)
	d.jump(-year)
	d.in(t, "put right", false, ahead)
	open, err := d.Sessions(t.Context(), d.loginID)
	if err != nil || len(open) > 0 {
		t.Errorf("open sessions, put right: %+v, %v", open, err)
	}
	d.open(t, false, call.Credentials{})
	d.jump(year)
	d.in(t, "when its day has come", false, ahead)
}

// TestSessionsEndByTheTimeThatPassed: a clock that goes back while the server
// runs lengthens no session that it has seen.
func TestSessionsEndByTheTimeThatPassed(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	session := carrying(d.open(t, false, call.Credentials{}), "ss-id")
	d.in(t, "opened", true, session)
	d.wait(10 * time.Hour)
	d.jump(-9 * time.Hour)
	d.in(t, "after the clock went back", true, session)
	d.wait(14*time.Hour - time.Second)
	d.in(t, "a second before a day has passed", true, session)
	d.wait(time.Second)
	d.in(t, "when a day has passed", false, session)
	open, err := d.Sessions(t.Context(), d.loginID)
	if err != nil || len(open) > 0 {
		t.Errorf("open sessions, when a day has passed: %+v, %v", open, err)
	}
	d.jump(9*time.Hour - time.Second)
	d.in(t, "and put right", false, session)
}

// TestTokensOfAClockAhead: so do tokens, which count for minutes.
func TestTokensOfAClockAhead(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	bob := d.add(t, user.Login{Email: "bob@example.com", Roles: []api.Role{api.User}})
	d.jump(year)
	acting := d.token(t, d.loginID, api.RequestAuthToken{UserID: bob})
	mailed, _ := d.forget(t, email)
	d.jump(-year)
	if _, _, err := d.redeem(acting); refused(err) != "Unauthorized" {
		t.Errorf("an acting token from ahead: %v", err)
	}
	if got := d.recover(email, tokenIn(t, mailed), chosen); got != "Predicate token" {
		t.Errorf("a recovery token from ahead: %q", got)
	}
	d.token(t, d.loginID, api.RequestAuthToken{UserID: bob})
	d.forget(t, "bob@example.com")
	d.wait(year + time.Minute)
	if _, _, err := d.redeem(acting); refused(err) != "Unauthorized" {
		t.Errorf("an acting token whose day has come: %v", err)
	}
	if got := d.recover(email, tokenIn(t, mailed), chosen); got != "Predicate token" {
		t.Errorf("a recovery token whose day has come: %q", got)
	}
	acting = d.token(t, d.loginID, api.RequestAuthToken{UserID: bob})
	mailed, _ = d.forget(t, email)
	d.jump(-4 * time.Minute)
	if _, _, err := d.redeem(acting); err != nil {
		t.Errorf("an acting token, minutes back: %v", err)
	}
	if got := d.recover(email, tokenIn(t, mailed), chosen); got != "" {
		t.Errorf("a recovery token, minutes back: %q", got)
	}
}

// TestADelayOfAClockAhead: a clock that was ahead shuts nobody out once it is
// put right, and does not make guessing free either.
func TestADelayOfAClockAhead(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.jump(year)
	for range signin.MaxFailures {
		if got := refused(d.basic(email, "wrong password")); got != "Unauthorized" {
			t.Fatal(got)
		}
	}
	if got := refused(d.basic(email, secret)); got != "TooManyRequests" {
		t.Errorf("delayed: %q", got)
	}
	d.jump(-year)
	for range signin.MaxFailures {
		if got := refused(d.basic(email, "wrong password")); got != "Unauthorized" {
			t.Fatalf("put right: %q", got)
		}
	}
	if got := refused(d.basic(email, secret)); got != "TooManyRequests" {
		t.Errorf("put right, delayed anew: %q", got)
	}
	d.wait(signin.Delay)
	if got := refused(d.basic(email, secret)); got != "" {
		t.Errorf("after the delay: %q", got)
	}
}

// TestCodesOfAClockAhead: codes that counted while all clocks were ahead do not
// stand in the way of those after, and no code counts twice on any way.
func TestCodesOfAClockAhead(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	shared, _ := d.turnOn(t)
	code := func() string { return signin.CodeAt(shared, d.clock()) }
	used := map[time.Time]string{}
	use := func(when string) {
		t.Helper()
		if got := d.signIn(email, secret, code()); got != "" {
			t.Errorf("%s: %q", when, got)
		}
		used[d.clock()] = code()
	}
	use("before")
	d.wait(time.Minute)
	use("a minute later")
	d.jump(48 * time.Hour)
	use("while the clock is ahead")
	d.jump(-48*time.Hour + time.Minute)
	use("put right")
	d.wait(30 * time.Second)
	use("a step later")
	for at, code := range used {
		d.jump(at.Sub(d.clock()))
		if got := d.signIn(email, secret, code); got != "Unauthorized totp" {
			t.Errorf("the code of %s again: %q", at, got)
		}
	}
}
