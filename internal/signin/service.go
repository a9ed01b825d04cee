package signin

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/password"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// Authenticate signs in with user name and password, tells with GET and no
// provider who is signed in, or signs out with provider logout.
func (s *Service) Authenticate(ctx context.Context, r *api.Authenticate) (*api.AuthenticateResponse, error) {
	c := call.From(ctx)
	safe := c.Verb == http.MethodGet || c.Verb == http.MethodHead
	switch provider := strings.ToLower(r.Provider); {
	case provider == "logout":
		return s.signOut(ctx)
	case provider == "" && safe:
		return s.whoAmI(ctx)
	case provider != "" && provider != "credentials" && provider != "login" && provider != "basic":
		return nil, fault.OnField(fault.NotFound, "provider", "No sign-in provider is named '%.40s'", r.Provider)
	case safe:
		// A password in a query would end up in logs and histories.
		return nil, fault.New(fault.NotSupported, "Signing in takes POST")
	case provider == "basic" && c.Credentials.Basic:
		return s.signIn(ctx, c.Credentials.UserName, c.Credentials.Password, r)
	}
	return s.signIn(ctx, r.UserName, r.Password, r)
}

func (s *Service) whoAmI(ctx context.Context) (*api.AuthenticateResponse, error) {
	caller := call.From(ctx).Caller
	if !caller.SignedIn() {
		return nil, fault.New(fault.Unauthorized, "Not Authenticated")
	}
	l, err := store.View(ctx, s.db, func(q *store.Reader) (*user.Login, error) { return user.ByID(ctx, q, caller.LoginID) })
	if err != nil {
		return nil, err
	}
	if l == nil {
		return nil, fault.New(fault.Unauthorized, "Not Authenticated")
	}
	return reply(l, l.Email, ""), nil
}

func reply(l *user.Login, name, sessionID string) *api.AuthenticateResponse {
	out := &api.AuthenticateResponse{
		UserID: l.ID, SessionID: sessionID, UserName: name, DisplayName: l.FullName(),
		Roles: []string{}, Permissions: []string{},
	}
	for _, r := range l.Roles {
		out.Roles = append(out.Roles, string(r))
	}
	return out
}

func (s *Service) signIn(ctx context.Context, name, given string, r *api.Authenticate) (*api.AuthenticateResponse, error) {
	l, err := s.checkPassword(ctx, name, given)
	if err != nil {
		return nil, err
	}
	c := call.From(ctx)
	remember := c.Credentials.Remembered
	if r.RememberMe != nil {
		remember = *r.RememberMe
	}
	sessionToken, permanentToken := newToken(), newToken()
	lifetime := SessionLifetime
	if remember {
		lifetime = RememberedLifetime
	}
	_, err = store.Write(ctx, s.db, func(tx *store.Tx) (*Session, error) {
		opened := &Session{
			ID: tx.NewID(), LoginID: l.ID, Address: c.Address, UserAgent: clip(c.UserAgent),
			DateCreated: store.FormatTime(tx.Now), DateExpires: store.FormatTime(tx.Now.Add(lifetime)),
			sessionHash: hash(sessionToken),
		}
		if remember {
			opened.permanent = hash(permanentToken)
		}
		if err := giveUp(ctx, tx, c.Credentials.Tokens); err != nil {
			return nil, err
		}
		if err := insertSession(ctx, tx, opened); err != nil {
			return nil, err
		}
		record(tx, l, opened, store.SignedIn)
		return opened, nil
	})
	if err != nil || c.DryRun {
		return reply(l, name, ""), err
	}
	setCookies(c, l.ID, sessionToken, permanentToken, remember, s.db.Now())
	active := sessionToken
	if remember {
		active = permanentToken
	}
	return reply(l, name, active), nil
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

func (s *Service) signOut(ctx context.Context) (*api.AuthenticateResponse, error) {
	c := call.From(ctx)
	if c.Caller.SessionID != "" {
		err := s.end(ctx, c.Caller.LoginID, func(session Session) bool { return session.ID == c.Caller.SessionID })
		if err != nil {
			return nil, err
		}
	}
	if !c.DryRun {
		clearCookies(c, s.db.Now())
	}
	return &api.AuthenticateResponse{}, nil
}

// Sessions lists a login's open sessions, the oldest first.
func (s *Service) Sessions(ctx context.Context, loginID string) ([]Session, error) {
	return store.View(ctx, s.db, func(q *store.Reader) ([]Session, error) {
		return readSessions(ctx, q, "login_id = $1 AND date_expires > $2", loginID, store.FormatTime(s.db.Now()))
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

// SetPassword gives a login a new password and ends its sessions.
func (s *Service) SetPassword(ctx context.Context, email, chosen string) error {
	if err := password.Check("newPassword", chosen); err != nil {
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
		_, err = endSessions(ctx, tx, l, func(Session) bool { return true })
		return l.ID, err
	})
	return err
}

// sessionState is what the audit keeps of a session.
type sessionState struct {
	Login     string `json:"login"`
	Address   string `json:"address"`
	UserAgent string `json:"userAgent"`
	Expires   string `json:"expires"`
}

func record(tx *store.Tx, l *user.Login, session *Session, action store.Action) {
	kept := &sessionState{l.Email, session.Address, session.UserAgent, session.DateExpires}
	e := store.Entry{CustomerID: l.CustomerID, Kind: SessionKind, ID: session.ID, Action: action}
	if action == store.SignedIn {
		e.After = kept
	} else {
		e.Before = kept
	}
	tx.Record(e)
}

// The cookies of a session. ss-id ends with the browser; ss-pid outlives it and
// counts where ss-opt says perm; X-UAId names the login.
const (
	sessionCookie   = "ss-id"
	permanentCookie = "ss-pid"
	optionCookie    = "ss-opt"
	loginCookie     = "X-UAId"
	cookieYears     = 20
)

func setCookies(c *call.Call, loginID, sessionToken, permanentToken string, remember bool, now time.Time) {
	option := "temp"
	if remember {
		option = "perm"
	}
	far := now.AddDate(cookieYears, 0, 0)
	c.SetCookie(cookie(c, sessionCookie, sessionToken, time.Time{}))
	c.SetCookie(cookie(c, permanentCookie, permanentToken, far))
	c.SetCookie(cookie(c, optionCookie, option, far))
	c.SetCookie(cookie(c, loginCookie, loginID, far))
}

func clearCookies(c *call.Call, now time.Time) {
	for _, name := range []string{sessionCookie, permanentCookie, optionCookie, loginCookie} {
		c.SetCookie(cookie(c, name, "", now.AddDate(0, 0, -1)))
	}
}

func cookie(c *call.Call, name, value string, expires time.Time) *http.Cookie {
	return &http.Cookie{
		Name: name, Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: c.Secure, SameSite: http.SameSiteLaxMode,
	}
}

// FromRequest reads the credentials that a request brings. Headers of the
// cookies' names, with X- before them, count before the cookies.
func FromRequest(r *http.Request) call.Credentials {
	var given call.Credentials
	if name, password, ok := r.BasicAuth(); ok && password != "" {
		return call.Credentials{Basic: true, UserName: name, Password: password}
	}
	value := func(name string) string {
		if v := r.Header.Get("X-" + name); v != "" {
			return v
		}
		if c, err := r.Cookie(name); err == nil {
			return c.Value
		}
		return ""
	}
	given.Remembered = strings.Contains(value(optionCookie), "perm")
	names := []string{sessionCookie, permanentCookie}
	if given.Remembered {
		names = []string{permanentCookie, sessionCookie}
	}
	for _, name := range names {
		if token := value(name); token != "" && len(token) <= 100 {
			given.Tokens = append(given.Tokens, token)
		}
	}
	return given
}
