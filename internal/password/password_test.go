package password

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"evovoice/internal/fault"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, password string
		code           fault.Code
	}{
		{"ten letters", "bcdefghijk", ""},
		{"ten characters of several bytes", strings.Repeat("ž", 10), ""},
		{"a sentence", "correct horse battery staple", ""},
		{"blanks at the ends", "  abcdefgh  ", ""},
		{"the most bytes", strings.Repeat("a", 1024), ""},
		{"nothing", "", fault.Length},
		{"nine letters", "abcdefghi", fault.Length},
		{"nine characters of several bytes", strings.Repeat("🐎", 9), fault.Length},
		{"too many bytes", strings.Repeat("a", 1025), fault.Length},
		{"too many bytes of fewer characters", strings.Repeat("🐎", 257), fault.Length},
		{"blanks", strings.Repeat(" \u00a0", 10), fault.NotEmpty},
		{"no text", "abcdefghij\xff", fault.Characters},
		{"no text and short", "\xff", fault.Characters},
		{"guessed first", "password123", fault.Predicate},
		{"guessed first, in another case and with blanks", " Qwerty12345 ", fault.Predicate},
		{"longer than one guessed first", "password123 of mine", ""},
		{"the email address", "Long.Name@Example.com", fault.Predicate},
		{"the name in it, too short to be refused for that", "long.name", fault.Length},
		{"the name in it", "long.name ", fault.Predicate},
	} {
		err := Check("newPassword", c.password, "long.name@example.com")
		if c.code == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if !fault.Is(err, c.code) {
			t.Errorf("%s: %v, want code %s", c.name, err, c.code)
			continue
		}
		if f := fault.As(err).Fields; len(f) != 1 || f[0].Path != "newPassword" || c.password != "" && strings.Contains(f[0].Message, c.password) {
			t.Errorf("%s: %+v", c.name, f)
		}
	}
}

// made is the one hasher of the tests; making one costs a hash.
var made = sync.OnceValues(NewHasher)

func hasher(t *testing.T) *Hasher {
	t.Helper()
	h, err := made()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestMatches(t *testing.T) {
	t.Parallel()
	h := hasher(t)
	const right = "correct horse"
	hash, err := h.Hash(t.Context(), right)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") || strings.Contains(hash, right) {
		t.Errorf("the hash is %s", hash)
	}
	if again, err := h.Hash(t.Context(), right); err != nil || again == hash {
		t.Errorf("hashed twice it is %s, %v", again, err)
	}
	tooLong := strings.Repeat("a", maxBytes+1)
	hashOfTooLong, err := h.Hash(t.Context(), tooLong)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, password, hash string
		want                 bool
	}{
		{"right", right, hash, true},
		{"wrong", right + "!", hash, false},
		{"an unknown login", right, "", false},
		{"an unknown login, nothing", "", "", false},
		{"too long", tooLong, hashOfTooLong, false},
	} {
		if got, err := h.Matches(c.password, c.hash); err != nil || got != c.want {
			t.Errorf("%s: %v, %v; want %v", c.name, got, err, c.want)
		}
	}
	for _, broken := range []string{"plain", "$argon2id$v=19$m=19456,t=2,p=1$", "$2a$10$abcdefghijklmnopqrstuv"} {
		if got, err := h.Matches(right, broken); err == nil || got {
			t.Errorf("the stored hash %q: %v, %v", broken, got, err)
		}
	}
}

func TestHashWaitsItsTurn(t *testing.T) {
	t.Parallel()
	h := &Hasher{slots: make(chan struct{}, atOnce)}
	for range atOnce {
		h.slots <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	answer := make(chan error)
	go func() {
		_, err := h.Hash(ctx, "correct horse")
		answer <- err
	}()
	cancel()
	if err := <-answer; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestInTurnIsBounded lets more calls come than may compute and wait.
func TestInTurnIsBounded(t *testing.T) {
	t.Parallel()
	size := cap(hasher(t).slots)
	synctest.Test(t, func(t *testing.T) {
		h := &Hasher{slots: make(chan struct{}, size)}
		const calls = 1000
		served := size + waiting
		var running, most, refused, done atomic.Int32
		free := make(chan struct{})
		call := func() {
			err := h.InTurn(t.Context(), func() error {
				if now := running.Add(1); now > most.Load() {
					most.Store(now)
				}
				<-free
				running.Add(-1)
				done.Add(1)
				return nil
			})
			if err == nil {
				return
			}
			if !fault.Is(err, fault.Unavailable) || fault.As(err).RetryAfter <= 0 {
				t.Errorf("got %v", err)
			}
			refused.Add(1)
		}
		for range calls {
			go call()
		}
		synctest.Wait()
		if int(running.Load()) != size || int(refused.Load()) != calls-served {
			t.Errorf("%d compute and %d are refused of %d, want %d and all but %d", running.Load(), refused.Load(), calls, size, served)
		}
		close(free)
		synctest.Wait()
		if int(done.Load()) != served || int(most.Load()) != size {
			t.Errorf("%d were computed, %d of them at once at most; want %d and %d", done.Load(), most.Load(), served, size)
		}
		for range served { // there is room again
			go call()
		}
		synctest.Wait()
		if int(done.Load()) != 2*served {
			t.Errorf("%d were computed after the rush, want %d", int(done.Load())-served, served)
		}
	})
}

// TestInTurnLetsGo: neither an error nor a panic nor a caller who gives up
// keeps the place of others.
func TestInTurnLetsGo(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := &Hasher{slots: make(chan struct{}, atOnce)}
		own := errors.New("own error")
		for range 5 {
			if err := h.InTurn(t.Context(), func() error { return own }); !errors.Is(err, own) {
				t.Errorf("got %v", err)
			}
			func() {
				defer func() { recover() }()
				h.InTurn(t.Context(), func() error { panic(own) })
			}()
		}
		free := make(chan struct{})
		for range atOnce {
			go h.InTurn(t.Context(), func() error { <-free; return nil })
		}
		synctest.Wait()
		ctx, cancel := context.WithCancel(t.Context())
		var left atomic.Int32
		for range waiting {
			go func() {
				err := h.InTurn(ctx, func() error { t.Error("computed for a caller who had left"); return nil })
				if errors.Is(err, context.Canceled) {
					left.Add(1)
				}
			}()
		}
		synctest.Wait()
		cancel()
		synctest.Wait()
		if left.Load() != waiting {
			t.Errorf("%d of %d callers were let go", left.Load(), waiting)
		}
		close(free)
		synctest.Wait()
		if err := h.InTurn(ctx, func() error { t.Error("computed for a caller who had left"); return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		if err := h.InTurn(t.Context(), func() error { return nil }); err != nil {
			t.Errorf("after the rush: %v", err)
		}
		if h.calls.Load() != 0 || len(h.slots) != 0 {
			t.Errorf("%d calls and %d slots are left", h.calls.Load(), len(h.slots))
		}
	})
}
