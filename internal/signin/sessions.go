package signin

import (
	"context"
	"errors"
	"strings"
	"time"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/password"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// SessionKind names sessions in the audit.
const SessionKind = "session"

// Session is an open session of a login.
type Session struct {
	ID, LoginID        string
	DateCreated        string
	DateExpires        string
	Address, UserAgent string
	// ActorID and ActorEmail are who acts as the login, if it is another one.
	ActorID, ActorEmail    string
	sessionHash, permanent string
	// expires is when it ends by the clock and by the time that passed, set
	// where it was found open.
	expires time.Time
}

// tokens are what a client gets for a new session.
type tokens struct {
	session, permanent string
	remember           bool
}

// active is the token that opens the session from now on.
func (t tokens) active() string {
	if t.remember {
		return t.permanent
	}
	return t.session
}

func (t tokens) lifetime() time.Duration {
	if t.remember {
		return RememberedLifetime
	}
	return SessionLifetime
}

// who decides in the change set of a new session whose it is, and who acts as
// that login, if it is another one.
type who func(tx *store.Tx) (l, actor *user.Login, err error)

// open opens a session and sets its cookies. It gives the session's token.
func (s *Service) open(ctx context.Context, opened tokens, decide who) (*user.Login, string, error) {
	c := call.From(ctx)
	opened.session, opened.permanent = newToken(), newToken()
	var l *user.Login
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (none *Session, err error) {
		var actor *user.Login
		if l, actor, err = decide(tx); err != nil {
			return nil, err
		}
		session := &Session{
			ID: tx.NewID(), LoginID: l.ID, Address: c.Address, UserAgent: clip(c.UserAgent),
			DateCreated: store.FormatTime(tx.Now), DateExpires: store.FormatTime(tx.Now.Add(opened.lifetime())),
			sessionHash: hash(opened.session),
		}
		if opened.remember {
			session.permanent = hash(opened.permanent)
		}
		if actor != nil {
			session.ActorID, session.ActorEmail = actor.ID, actor.Email
		}
		if err := giveUp(ctx, tx, c.Credentials.Tokens); err != nil {
			return nil, err
		}
		if err := insertSession(ctx, tx, session); err != nil {
			return nil, err
		}
		record(tx, l, session, store.SignedIn)
		return nil, nil
	})
	if err != nil || c.DryRun {
		return l, "", err
	}
	setCookies(c, l.ID, opened, s.db.Now())
	return l, opened.active(), nil
}

// clip bounds what is kept of a client's own text.
func clip(s string) string { return strings.ToValidUTF8(s[:min(len(s), 300)], "") }

// giveUp ends the sessions that a client holds when it signs in anew.
func giveUp(ctx context.Context, tx *store.Tx, tokens []string) error {
	for _, token := range tokens {
		held, err := readSessions(ctx, &tx.Reader, "session_hash = $1 OR permanent_hash = $1", hash(token))
		if err != nil {
			return err
		}
		for _, session := range held {
			l, err := user.ByID(ctx, &tx.Reader, session.LoginID)
			if err != nil {
				return err
			}
			if err := deleteSession(ctx, tx, session.ID); err != nil {
				return err
			}
			record(tx, l, &session, store.SignedOut)
		}
	}
	return nil
}

// Sessions lists a login's open sessions, the oldest first.
func (s *Service) Sessions(ctx context.Context, loginID string) ([]Session, error) {
	return store.View(ctx, s.db, func(q *store.Reader) ([]Session, error) {
		return s.openSessions(ctx, q, "login_id = $1", loginID)
	})
}

// EndSession ends one of a login's sessions. It fails with fault.NotFound when
// there is no such session.
func (s *Service) EndSession(ctx context.Context, loginID, sessionID string) error {
	return s.end(ctx, loginID, func(session Session) bool { return session.ID == sessionID })
}

// EndSessions ends all sessions of a login, if it has any.
func (s *Service) EndSessions(ctx context.Context, loginID string) error {
	err := s.end(ctx, loginID, func(Session) bool { return true })
	if errors.Is(err, errNoSession) {
		return nil
	}
	return err
}

var errNoSession = fault.New(fault.NotFound, "No session has this id")

func (s *Service) end(ctx context.Context, loginID string, which func(Session) bool) error {
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (int, error) {
		l, err := user.ByID(ctx, &tx.Reader, loginID)
		if err != nil {
			return 0, err
		}
		if l == nil {
			return 0, fault.New(fault.NotFound, "No login has this id")
		}
		ended, err := endSessions(ctx, tx, l, which)
		if err == nil && ended == 0 {
			err = errNoSession
		}
		return ended, err
	})
	return err
}

func endSessions(ctx context.Context, tx *store.Tx, l *user.Login, which func(Session) bool) (int, error) {
	open, err := readSessions(ctx, &tx.Reader, "login_id = $1", l.ID)
	if err != nil {
		return 0, err
	}
	ended := 0
	for _, session := range open {
		if !which(session) {
			continue
		}
		if err := deleteSession(ctx, tx, session.ID); err != nil {
			return 0, err
		}
		record(tx, l, &session, store.SignedOut)
		ended++
	}
	return ended, nil
}

// CloseSessions ends a login's sessions, those in which it acts as another
// login, and its tokens, in a change set of the caller's.
func (s *Service) CloseSessions(ctx context.Context, tx *store.Tx, l *user.Login) error {
	if _, err := endSessions(ctx, tx, l, func(Session) bool { return true }); err != nil {
		return err
	}
	acting, err := readSessions(ctx, &tx.Reader, "actor_id = $1", l.ID)
	if err != nil {
		return err
	}
	for _, session := range acting {
		other, err := user.ByID(ctx, &tx.Reader, session.LoginID)
		if err != nil {
			return err
		}
		if err := deleteSession(ctx, tx, session.ID); err != nil {
			return err
		}
		record(tx, other, &session, store.SignedOut)
	}
	return dropTokens(ctx, tx, l.ID)
}

// Forget removes all that is kept about how a login signs in, in a change set of
// the caller's.
func (s *Service) Forget(ctx context.Context, tx *store.Tx, l *user.Login) error {
	if err := s.CloseSessions(ctx, tx, l); err != nil {
		return err
	}
	if err := dropKeys(ctx, tx, l.ID); err != nil {
		return err
	}
	return dropFactor(ctx, tx, l.ID)
}

// SetPassword gives a login a new password and ends its sessions.
func (s *Service) SetPassword(ctx context.Context, email, chosen string) error {
	if err := password.Check("newPassword", chosen, email); err != nil {
		return err
	}
	hashed, err := s.hasher.Hash(ctx, chosen)
	if err != nil {
		return err
	}
	_, err = store.Write(ctx, s.db, func(tx *store.Tx) (string, error) {
		l, err := user.ByEmail(ctx, &tx.Reader, email)
		if err != nil {
			return "", err
		}
		if l == nil {
			return "", fault.New(fault.NotFound, "No login has the email address %s", email)
		}
		if err := user.SetPasswordHash(ctx, tx, l, hashed); err != nil {
			return "", err
		}
		return l.ID, s.CloseSessions(ctx, tx, l)
	})
	return err
}

// sessionState is what the audit keeps of a session.
type sessionState struct {
	Login     string `json:"login"`
	Actor     string `json:"actor,omitempty"`
	Address   string `json:"address"`
	UserAgent string `json:"userAgent"`
	Expires   string `json:"expires"`
}

func record(tx *store.Tx, l *user.Login, session *Session, action store.Action) {
	kept := &sessionState{l.Email, session.ActorEmail, session.Address, session.UserAgent, session.DateExpires}
	name := l.Email
	if session.ActorEmail != "" {
		name = session.ActorEmail + " acting as " + l.Email
	}
	e := store.Entry{CustomerID: l.CustomerID, Kind: SessionKind, ID: session.ID, Name: name, Action: action}
	if action == store.SignedIn {
		e.After = kept
	} else {
		e.Before = kept
	}
	tx.Record(e)
}
