package signin

import (
	"context"
	"net/http"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// Authenticate signs in with user name and password or with a token from
// RequestAuthToken, tells with GET and no provider who is signed in, or signs
// out with provider logout.
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
	case r.AccessToken != "":
		return s.redeem(ctx, r.AccessToken)
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
	l.Roles = caller.Roles // which a key may narrow
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
	if l.TwoFactor {
		if err := s.checkSecondFactor(ctx, l, r); err != nil {
			return nil, err
		}
	}
	opened := tokens{remember: c.Credentials.Remembered}
	if r.RememberMe != nil {
		opened.remember = *r.RememberMe
	}
	_, sessionID, err := s.open(ctx, opened, func(*store.Tx) (*user.Login, *user.Login, error) { return l, nil, nil })
	if err != nil {
		return nil, err
	}
	return reply(l, name, sessionID), nil
}

// checkSecondFactor takes the code from the request's meta data or its header.
func (s *Service) checkSecondFactor(ctx context.Context, l *user.Login, r *api.Authenticate) error {
	code := call.From(ctx).Credentials.Code
	for name, value := range r.Meta {
		if strings.EqualFold(name, "totp") && value != "" {
			code = value
		}
	}
	if code == "" {
		return fault.New(fault.TwoFactor, "The login has a second factor: send its code as totp in meta, or in the header X-TOTP")
	}
	return s.checkCode(ctx, l, code)
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
