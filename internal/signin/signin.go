// Package signin finds out who calls: by session, by HTTP Basic, or by the
// operation Authenticate, which opens a session. It stores session tokens only
// as hashes, slows guessing down, and decides nothing about roles.
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
	"evovoice/internal/password"
	"evovoice/internal/store"
)

// How long a session lasts from signing in, and how sign-in slows guessing.
const (
	SessionLifetime    = 24 * time.Hour
	RememberedLifetime = 30 * 24 * time.Hour
	MaxFailures        = 10
	Delay              = 15 * time.Minute
)

// Service has the operation Authenticate and what the edge asks about callers.
type Service struct {
	db     *store.DB
	hasher *password.Hasher
	recent *recent
	turns  *turns
	log    *slog.Logger
}

// New makes the service.
func New(db *store.DB, hasher *password.Hasher, log *slog.Logger) *Service {
	return &Service{db: db, hasher: hasher, recent: newRecent(), turns: newTurns(), log: log}
}

// SessionKind names sessions in the audit.
const SessionKind = "session"

// Session is an open session of a login.
type Session struct {
	ID, LoginID            string
	DateCreated            string
	DateExpires            string
	Address, UserAgent     string
	sessionHash, permanent string
}

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

// hash is what is stored of a token or a name that was tried.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// errWrong is the one answer for an unknown login and a wrong password.
func errWrong() error { return fault.New(fault.Unauthorized, "Invalid Username or Password") }
