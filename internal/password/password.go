// Package password hashes and compares passwords with argon2id (RFC 9106). It
// bounds how many hashes are computed at once, and keeps no password.
package password

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"

	"evovoice/internal/fault"
)

// Limits of a new password, in characters and bytes.
const (
	MinLength = 10
	maxBytes  = 1024
)

// The cost of a hash: 19 MiB, two passes, one lane, which is OWASP's first
// choice for argon2id. Two at once stay far below the server's memory.
var params = &argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// atOnce hashes are computed at a time: half of the cores are left to those who
// are signed in, however many passwords are guessed.
var atOnce = max(1, runtime.NumCPU()/2)

// waiting calls may wait for their turn.
const waiting = 64

// Hasher computes hashes, a bounded number at once.
type Hasher struct {
	slots   chan struct{}
	calls   atomic.Int64 // that compute or wait
	unknown string       // stands in for the hash of a login that is not there
}

// NewHasher makes a hasher.
func NewHasher() (*Hasher, error) {
	// Random bytes in the form of a hash take as long to compare with, and no
	// time to make.
	random := make([]byte, params.SaltLength+params.KeyLength)
	if _, err := rand.Read(random); err != nil {
		return nil, fmt.Errorf("hash: %w", err)
	}
	text := base64.RawStdEncoding
	unknown := fmt.Sprintf("$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s", params.Memory, params.Iterations, params.Parallelism,
		text.EncodeToString(random[:params.SaltLength]), text.EncodeToString(random[params.SaltLength:]))
	return &Hasher{slots: make(chan struct{}, atOnce), unknown: unknown}, nil
}

// Check refuses a password that must not be set: too short or long, blank, among
// those that are guessed first, or the email address it goes with. member is
// where it came from.
func Check(member, password, email string) error {
	switch n := utf8.RuneCountInString(password); {
	case !utf8.ValidString(password):
		return fault.OnField(fault.Characters, member, "%s must be valid UTF-8", member)
	case n < MinLength:
		return fault.OnField(fault.Length, member, "%s must have at least %d characters", member, MinLength)
	case len(password) > maxBytes:
		return fault.OnField(fault.Length, member, "%s must have at most %d bytes", member, maxBytes)
	case strings.TrimSpace(password) == "":
		return fault.OnField(fault.NotEmpty, member, "%s must not be blank", member)
	case common(password):
		return fault.OnField(fault.Predicate, member, "%s is among the passwords that are guessed first", member)
	case isAddress(password, email):
		return fault.OnField(fault.Predicate, member, "%s must not be the email address", member)
	}
	return nil
}

// Hash gives the text to store for a password.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	var hash string
	err := h.InTurn(ctx, func() (err error) {
		hash, err = argon2id.CreateHash(password, params)
		return err
	})
	return hash, err
}

// InTurn runs fn once fewer than the bound compute. It fails with
// fault.Unavailable when too many wait already, and with the error of a context
// that ends before fn's turn.
func (h *Hasher) InTurn(ctx context.Context, fn func() error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if h.calls.Add(1) > int64(atOnce+waiting) {
		h.calls.Add(-1)
		busy := fault.New(fault.Unavailable, "Too many sign-ins wait to be checked")
		busy.RetryAfter = time.Second
		return busy
	}
	defer h.calls.Add(-1)
	select {
	case h.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-h.slots }()
	return fn()
}

// Matches compares a password with a stored hash; call it in turn. An empty
// hash stands for an unknown login: it never matches and takes as long.
func (h *Hasher) Matches(password, hash string) (bool, error) {
	known := hash != ""
	if !known {
		hash = h.unknown
	}
	if len(password) > maxBytes {
		password, known = "", false
	}
	same, err := argon2id.ComparePasswordAndHash(password, hash)
	if err != nil {
		return false, fmt.Errorf("compare password: %w", err)
	}
	return same && known, nil
}
