package signin

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/limit"
	"evovoice/internal/mail"
	"evovoice/internal/password"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// Mailer sends mail.
type Mailer interface {
	// Send has a message sent by the means of the first of the accounts that has
	// some, else by those of the system. It does not wait for that.
	Send(ctx context.Context, accountIDs []string, m mail.Message) error
}

// RecoveryKind names recovery tokens in the audit; their entries carry the id of
// the login.
const RecoveryKind = "recovery token"

// maxAddress is the longest email address (RFC 5321 4.5.3.1).
const maxAddress = 254

// ForgotPassword mails a recovery token to a login. Whether there is one is
// found out behind the answer, which is the same for all addresses and takes as
// long.
func (s *Service) ForgotPassword(ctx context.Context, r *api.ForgotPassword) error {
	email := strings.TrimSpace(r.EmailAddress)
	if email == "" {
		return fault.OnField(fault.NotEmpty, "emailAddress", "emailAddress must not be empty")
	}
	if wrong := text.Line("emailAddress", email, maxAddress); wrong != nil {
		return fault.OnFields([]fault.Field{*wrong})
	}
	c, now := *call.From(ctx), s.db.Now()
	if wait := s.guesses.Take(limit.Address(c.Address), now); wait > 0 {
		return tooMany(wait, "Too many recoveries are asked for from this address; try again later")
	}
	if wait := s.mails.Take(text.Fold(email), now); wait > 0 {
		return tooMany(wait, "Too many recoveries are asked for this address; try again later")
	}
	if c.DryRun {
		return nil
	}
	ctx = call.Into(context.WithoutCancel(ctx), &c)
	started := s.background.start(func() {
		if err := s.mailToken(ctx, email); err != nil {
			s.log.Error("recovery mail", "error", err, "requestId", c.RequestID)
		}
	})
	if !started {
		return fault.New(fault.Unavailable, "Too many mails wait to be sent")
	}
	return nil
}

// mailToken makes a token for the login with an email address, which voids
// those made before, and mails it. Without a login it does nothing.
func (s *Service) mailToken(ctx context.Context, email string) error {
	l, err := store.View(ctx, s.db, func(q *store.Reader) (*user.Login, error) { return user.ByEmail(ctx, q, email) })
	if err != nil || l == nil {
		return err
	}
	token := newSecret()
	_, err = store.Write(ctx, s.db, func(tx *store.Tx) (string, error) {
		expires := store.FormatTime(tx.Now.Add(RecoveryLifetime))
		tx.Record(store.Entry{
			Kind: RecoveryKind, ID: l.ID, Name: l.Email, CustomerID: l.CustomerID, Action: store.Created,
			After: &recoveryState{l.Email, expires},
		})
		return "", insertRecovery(ctx, tx, hash(token), l.ID, expires)
	})
	if err != nil {
		return err
	}
	if s.config.Mailer == nil {
		s.log.Warn("a recovery mail is not sent, as there is no way to send mail", "login", l.ID)
		return nil
	}
	link := strings.NewReplacer("{email}", url.QueryEscape(l.Email), "{token}", url.QueryEscape(token)).Replace(s.config.RecoveryLink)
	m := mail.Message{To: l.Email, Subject: "Set a new password", Text: fmt.Sprintf(recoveryText, l.FullName(), link, token)}
	if err := s.config.Mailer.Send(ctx, carriers(l), m); err != nil {
		return fmt.Errorf("mail recovery token: %w", err)
	}
	return nil
}

// carriers are the accounts whose mail servers may carry a login's tokens: one
// that is the only one of the login. Whoever sets up the server of an account
// reads what it carries, and must not get at logins that reach further.
func carriers(l *user.Login) []string {
	if len(l.AccountIDs) != 1 || slices.Contains(l.Roles, api.SystemAdministrator) {
		return nil
	}
	return l.AccountIDs
}

const recoveryText = `Hello %s,

a new password was asked for your login. To set one, open

%s

or give this token where you are asked for it:

%s

It counts once, and for an hour. If you did not ask for this, do nothing: your
password stays as it is.
`

// recoveryState is what the audit keeps of a recovery token.
type recoveryState struct {
	Login   string `json:"login"`
	Expires string `json:"expires"`
}

// RecoverPassword sets a new password with a mailed token, which it uses up. It
// ends the login's sessions and the delay after failures.
func (s *Service) RecoverPassword(ctx context.Context, r *api.RecoverPassword) error {
	email := strings.TrimSpace(r.EmailAddress)
	if err := checkRecovery(email, r); err != nil {
		return err
	}
	if err := s.mayGuess(ctx); err != nil {
		return err
	}
	tokenHash := hash(strings.TrimSpace(r.Token))
	find := func(q *store.Reader) (*user.Login, error) { return s.findRecovery(ctx, q, tokenHash, email) }
	// Only whoever has a token makes the server hash.
	found, err := store.View(ctx, s.db, find)
	if err != nil {
		return err
	}
	if found == nil {
		s.guessed(ctx)
		return errRecovery()
	}
	hashed, err := s.hasher.Hash(ctx, r.NewPassword)
	if err != nil {
		return err
	}
	_, err = store.Write(ctx, s.db, func(tx *store.Tx) (string, error) {
		l, err := find(&tx.Reader)
		if err != nil {
			return "", err
		}
		if l == nil {
			return "", errRecovery()
		}
		if err := user.SetPasswordHash(ctx, tx, l, hashed); err != nil {
			return "", err
		}
		if err := s.CloseSessions(ctx, tx, l); err != nil { // the token too
			return "", err
		}
		return "", forgetFailures(ctx, tx, text.Fold(l.Email))
	})
	return err
}

func checkRecovery(email string, r *api.RecoverPassword) error {
	var fields []fault.Field
	for _, member := range []struct{ path, value string }{{"emailAddress", email}, {"token", strings.TrimSpace(r.Token)}} {
		if member.value == "" {
			fields = append(fields, fault.Field{Path: member.path, Code: fault.NotEmpty, Message: member.path + " must not be empty"})
		}
	}
	if err := password.Check("newPassword", r.NewPassword, email); err != nil {
		fields = append(fields, fault.As(err).Fields...)
	}
	return fault.OnFields(fields)
}

func errRecovery() error {
	return fault.OnField(fault.Predicate, "token", "token is wrong, was used, or has expired")
}

// findRecovery reads the login that a token was mailed to, nil where there is no
// such token or it is of another email address.
func (s *Service) findRecovery(ctx context.Context, q *store.Reader, tokenHash, email string) (*user.Login, error) {
	var loginID string
	now := s.db.Now()
	found, err := q.Scan(ctx, call.System(), []any{&loginID},
		`SELECT login_id FROM recovery_token WHERE token_hash = $1 AND date_expires > $2 AND date_created <= $3`,
		tokenHash, store.FormatTime(now), latest(now))
	if err != nil || !found {
		return nil, err
	}
	l, err := user.ByID(ctx, q, loginID)
	if err != nil || l == nil || text.Fold(l.Email) != text.Fold(email) {
		return nil, err
	}
	return l, nil
}

func insertRecovery(ctx context.Context, tx *store.Tx, tokenHash, loginID, expires string) error {
	_, err := tx.Exec(ctx, call.System(), `DELETE FROM recovery_token WHERE login_id = $1 OR date_expires <= $2 OR date_created > $3`,
		loginID, store.FormatTime(tx.Now), latest(tx.Now))
	if err != nil {
		return fmt.Errorf("drop older tokens: %w", err)
	}
	err = tx.Insert(ctx, `INSERT INTO recovery_token (token_hash, login_id, date_created, date_expires) VALUES ($1,$2,$3,$4)`,
		tokenHash, loginID, store.FormatTime(tx.Now), expires)
	if err != nil {
		return fmt.Errorf("insert token: %w", err)
	}
	return nil
}
