package signin

import (
	"context"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// ActingKind names tokens to act as another login in the audit; their entries
// carry the id of that login.
const ActingKind = "acting token"

// RequestAuthToken gives a token with which the caller may act as another login,
// one that does not reach further than itself.
func (s *Service) RequestAuthToken(ctx context.Context, r *api.RequestAuthToken) (*api.RequestAuthTokenResult, error) {
	caller := call.From(ctx).Caller
	if err := inPerson(caller); err != nil {
		return nil, err
	}
	email := strings.TrimSpace(r.UserEmailAddress)
	if r.UserID == "" && email == "" {
		return nil, fault.OnField(fault.NotEmpty, "userId", "userId or userEmailAddress is needed")
	}
	token := newSecret()
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.RequestAuthTokenResult, error) {
		l, member, err := findNamed(ctx, &tx.Reader, r.UserID, email)
		if err != nil {
			return nil, err
		}
		if err := user.Manage(caller, l, member); err != nil {
			return nil, err
		}
		expires := store.FormatTime(tx.Now.Add(ActingLifetime))
		if err := insertActing(ctx, tx, hash(token), l.ID, caller.LoginID, expires); err != nil {
			return nil, err
		}
		recordFor(tx, l, store.Entry{Kind: ActingKind, ID: l.ID, Action: store.Created, After: &actingState{l.Email, caller.Email, expires}})
		return &api.RequestAuthTokenResult{AuthToken: token}, nil
	})
}

// actingState is what the audit keeps of a token to act as another login.
type actingState struct {
	Login   string `json:"login"`
	Actor   string `json:"actor"`
	Expires string `json:"expires"`
}

// findNamed reads the login with an id, or else with an email address, and says
// which member named it.
func findNamed(ctx context.Context, q *store.Reader, id, email string) (*user.Login, string, error) {
	if id != "" {
		l, err := user.ByID(ctx, q, id)
		return l, "userId", err
	}
	l, err := user.ByEmail(ctx, q, email)
	return l, "userEmailAddress", err
}

// recordFor adds to the audit of each account of a login, or to that of the
// system where it has none.
func recordFor(tx *store.Tx, l *user.Login, e store.Entry) {
	e.Name, e.CustomerID = l.Email, l.CustomerID
	if len(l.AccountIDs) == 0 {
		tx.Record(e)
	}
	for _, e.AccountID = range l.AccountIDs {
		tx.Record(e)
	}
}

// inPerson fails for callers that are not the login itself: programs with a key,
// and others that act as it. They must not change how the login signs in.
func inPerson(caller call.Caller) error {
	switch {
	case caller.KeyID != "":
		return fault.New(fault.Forbidden, "A key cannot do this; sign in with the password")
	case caller.ActorEmail != "":
		return fault.New(fault.Forbidden, "Whoever acts as another login cannot do this")
	}
	return nil
}

// redeem opens a session for a token of RequestAuthToken, which it uses up. What
// the actor may has to hold still.
func (s *Service) redeem(ctx context.Context, token string) (*api.AuthenticateResponse, error) {
	if err := s.mayGuess(ctx); err != nil {
		return nil, err
	}
	wrong := fault.New(fault.Unauthorized, "Invalid Token")
	l, sessionID, err := s.open(ctx, tokens{}, func(tx *store.Tx) (*user.Login, *user.Login, error) {
		loginID, actorID, err := takeActing(ctx, tx, hash(token))
		if err != nil {
			return nil, nil, err
		}
		l, err := user.ByID(ctx, &tx.Reader, loginID)
		if err != nil {
			return nil, nil, err
		}
		actor, err := user.ByID(ctx, &tx.Reader, actorID)
		if err != nil {
			return nil, nil, err
		}
		if l == nil || actor == nil {
			return nil, nil, wrong
		}
		caller, err := user.Caller(ctx, &tx.Reader, actor)
		if err != nil {
			return nil, nil, err
		}
		if !user.Covers(caller, l) {
			return nil, nil, wrong
		}
		return l, actor, nil
	})
	if err == error(wrong) {
		s.guessed(ctx)
	}
	if err != nil {
		return nil, err
	}
	return reply(l, l.Email, sessionID), nil
}

func insertActing(ctx context.Context, tx *store.Tx, tokenHash, loginID, actorID, expires string) error {
	_, err := tx.Exec(ctx, call.System(), `DELETE FROM acting_token WHERE date_expires <= $1 OR date_created > $2`, store.FormatTime(tx.Now), latest(tx.Now))
	if err != nil {
		return fmt.Errorf("drop expired tokens: %w", err)
	}
	err = tx.Insert(ctx, `INSERT INTO acting_token (token_hash, login_id, actor_id, date_created, date_expires) VALUES ($1,$2,$3,$4,$5)`,
		tokenHash, loginID, actorID, store.FormatTime(tx.Now), expires)
	if err != nil {
		return fmt.Errorf("insert token: %w", err)
	}
	return nil
}

// takeActing uses a token up and tells whose it is; without one it gives empty
// ids.
func takeActing(ctx context.Context, tx *store.Tx, tokenHash string) (loginID, actorID string, err error) {
	found, err := tx.Scan(ctx, call.System(), []any{&loginID, &actorID},
		`SELECT login_id, actor_id FROM acting_token WHERE token_hash = $1 AND date_expires > $2 AND date_created <= $3`,
		tokenHash, store.FormatTime(tx.Now), latest(tx.Now))
	if err != nil || !found {
		return "", "", err
	}
	taken, err := tx.Exec(ctx, call.System(), `DELETE FROM acting_token WHERE token_hash = $1`, tokenHash)
	if err != nil {
		return "", "", fmt.Errorf("take token: %w", err)
	}
	if taken != 1 { // another one was faster
		return "", "", nil
	}
	return loginID, actorID, nil
}

// dropTokens makes the tokens that name a login worthless.
func dropTokens(ctx context.Context, tx *store.Tx, loginID string) error {
	for _, statement := range []string{
		`DELETE FROM acting_token WHERE login_id = $1 OR actor_id = $1`,
		`DELETE FROM recovery_token WHERE login_id = $1`,
	} {
		if _, err := tx.Exec(ctx, call.System(), statement, loginID); err != nil {
			return fmt.Errorf("drop tokens: %w", err)
		}
	}
	return nil
}
