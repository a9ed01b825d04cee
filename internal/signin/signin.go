// Package signin finds out who calls: by session, by HTTP Basic, by API key, or
// by the operation Authenticate, which opens a session. It keeps passwords,
// tokens and keys as hashes only, slows guessing down, and decides nothing about
// roles.
package signin

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"log/slog"
	"strings"
	"time"

	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/password"
	"evovoice/internal/secret"
	"evovoice/internal/store"
)

// How long sessions and tokens last, and how sign-in slows guessing.
const (
	SessionLifetime    = 24 * time.Hour
	RememberedLifetime = 30 * 24 * time.Hour
	RecoveryLifetime   = time.Hour
	ActingLifetime     = 5 * time.Minute
	MaxFailures        = 10
	Delay              = 15 * time.Minute
)

// Config says what the service needs besides the database.
type Config struct {
	// Box seals the secrets of second factors.
	Box *secret.Box
	// Issuer names the server in authenticators.
	Issuer string
	// Mailer sends recovery tokens; without one they are logged as not sent.
	Mailer Mailer
	// RecoveryLink is the address in recovery mails, in which {email} and
	// {token} stand for the two.
	RecoveryLink string
	// Guesses bounds, for an address, failed sign-ins and asked recoveries.
	Guesses limit.Rate
	// Elapsed tells how long the service has run, whatever is done to the clock
	// meanwhile. Without it sessions end by the clock alone.
	Elapsed func() time.Duration
	Log     *slog.Logger
}

// Service has the operations of signing in and what the edge asks about callers.
type Service struct {
	db     *store.DB
	hasher *password.Hasher
	config Config
	log    *slog.Logger

	recent     *recent
	turns      *turns
	guesses    *limit.Limiter // by address
	mails      *limit.Limiter // by email address
	uses       *limit.Limiter // by key
	callers    *callers
	sessions   *seen
	background *background
}

// A login is mailed three tokens, then one in five minutes; the use of a key is
// noted once a minute.
var (
	mailRate = limit.Rate{PerSecond: 1.0 / 300, Burst: 3}
	useRate  = limit.Rate{PerSecond: 1.0 / 60, Burst: 1}
)

// New makes the service.
func New(db *store.DB, hasher *password.Hasher, config Config) *Service {
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.Elapsed == nil {
		config.Elapsed = func() time.Duration { return 0 }
	}
	remembered := &callers{entries: map[digest]known{}}
	rand.Read(remembered.key[:])
	return &Service{
		callers: remembered, sessions: newSeen(config.Elapsed),
		db: db, hasher: hasher, config: config, log: config.Log,
		recent: newRecent(), turns: newTurns(), background: newBackground(),
		guesses: limit.New(config.Guesses), mails: limit.New(mailRate), uses: limit.New(useRate),
	}
}

// Stop waits for work that goes on behind answered calls, and begins no more.
func (s *Service) Stop() { s.background.stop() }

// newToken gives 120 random bits as 20 characters that need no escaping in a
// cookie: base64 text is made anew until it has neither + nor /.
func newToken() string {
	var raw [15]byte
	for {
		rand.Read(raw[:])
		if token := base64.StdEncoding.EncodeToString(raw[:]); !strings.ContainsAny(token, "+/") {
			return token
		}
	}
}

// newSecret gives 256 random bits as 43 characters that need no escaping in a
// header or an address.
func newSecret() string {
	var raw [32]byte
	rand.Read(raw[:])
	return base64.RawURLEncoding.EncodeToString(raw[:])
}

// hash is what is stored of a token or a name that was tried.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// errWrong is the one answer for an unknown login and a wrong password.
func errWrong() error { return fault.New(fault.Unauthorized, "Invalid Username or Password") }

// tooMany tells a caller to come back.
func tooMany(after time.Duration, message string) error {
	e := fault.New(fault.TooManyRequests, "%s", message)
	e.RetryAfter = after
	return e
}
