package signin

import (
	"context"
	"crypto/rand"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/text"
	"evovoice/internal/user"
)

// FactorKind names second factors in the audit; their entries carry the id of
// the login.
const FactorKind = "second factor"

// recoveryCodes stand in for an authenticator that is lost.
const recoveryCodes = 10

// factorState is what the audit keeps of a second factor.
type factorState struct {
	Login string `json:"login"`
	On    bool   `json:"on"`
}

func recordFactor(tx *store.Tx, l *user.Login, was, is bool) {
	tx.Record(store.Entry{
		Kind: FactorKind, ID: l.ID, Name: l.Email, CustomerID: l.CustomerID, Action: store.Changed,
		Before: &factorState{l.Email, was}, After: &factorState{l.Email, is},
	})
}

// secretContext binds a sealed secret to its login.
func secretContext(loginID string) string { return "login/" + loginID + "/totp" }

// StartTotp makes the secret of a second factor, which is on once ConfirmTotp
// has seen a code of it.
func (s *Service) StartTotp(ctx context.Context, _ *api.StartTotp) (*api.StartTotpResult, error) {
	caller := call.From(ctx).Caller
	if err := inPerson(caller); err != nil {
		return nil, err
	}
	secret := newCodeSecret()
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.StartTotpResult, error) {
		l, err := ownLogin(ctx, &tx.Reader, caller)
		if err != nil {
			return nil, err
		}
		if l.TwoFactor {
			return nil, fault.New(fault.Conflict, "The second factor is on already")
		}
		err = tx.Insert(ctx, `INSERT INTO second_factor (login_id, secret, confirmed, last_step, date_created) VALUES ($1,$2,$3,0,$4)
			ON CONFLICT (login_id) DO UPDATE SET secret = excluded.secret, confirmed = excluded.confirmed, last_step = 0, used_steps = '[]', spent_step = 0,
				date_created = excluded.date_created`,
			l.ID, s.config.Box.Seal(string(secret), secretContext(l.ID)), false, store.FormatTime(tx.Now))
		if err != nil {
			return nil, fmt.Errorf("insert second factor: %w", err)
		}
		recordFactor(tx, l, false, false)
		return &api.StartTotpResult{Secret: base32Text.EncodeToString(secret), URI: codeURI(secret, s.config.Issuer, l.Email)}, nil
	})
}

// ConfirmTotp turns the second factor on, and gives the codes for the day on
// which the authenticator is lost.
func (s *Service) ConfirmTotp(ctx context.Context, r *api.ConfirmTotp) (*api.ConfirmTotpResult, error) {
	caller := call.From(ctx).Caller
	if err := inPerson(caller); err != nil {
		return nil, err
	}
	code := bareCode(r.Code)
	if code == "" {
		return nil, fault.OnField(fault.NotEmpty, "code", "code must not be empty")
	}
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.ConfirmTotpResult, error) {
		l, err := ownLogin(ctx, &tx.Reader, caller)
		if err != nil {
			return nil, err
		}
		f, found, err := readFactor(ctx, &tx.Reader, l.ID)
		switch {
		case err != nil:
			return nil, err
		case !found:
			return nil, fault.New(fault.Conflict, "StartTotp comes first")
		case f.confirmed:
			return nil, fault.New(fault.Conflict, "The second factor is on already")
		}
		right, err := s.useStep(ctx, tx, l, f, code)
		if err != nil {
			return nil, err
		}
		if !right {
			return nil, fault.OnField(fault.Predicate, "code", "code is not the authenticator's present one")
		}
		if err := user.SetTwoFactor(ctx, tx, l.ID, user.FactorOn); err != nil {
			return nil, err
		}
		codes, err := newRecoveryCodes(ctx, tx, l.ID)
		if err != nil {
			return nil, err
		}
		recordFactor(tx, l, false, true)
		return &api.ConfirmTotpResult{RecoveryCodes: codes}, nil
	})
}

// DisableTotp turns the second factor of the caller off, which takes a code, or
// that of another login, which takes a SystemAdministrator.
func (s *Service) DisableTotp(ctx context.Context, r *api.DisableTotp) error {
	caller := call.From(ctx).Caller
	if err := inPerson(caller); err != nil {
		return err
	}
	if r.UserID != "" && r.UserID != caller.LoginID {
		return s.disableOther(ctx, caller, r.UserID)
	}
	l, err := store.View(ctx, s.db, func(q *store.Reader) (*user.Login, error) { return ownLogin(ctx, q, caller) })
	switch {
	case err != nil:
		return err
	case !l.TwoFactor:
		return errNoFactor()
	case bareCode(r.Code) == "":
		return fault.OnField(fault.NotEmpty, "code", "code must not be empty")
	}
	if err := s.checkCode(ctx, l, r.Code); err != nil {
		if fault.Is(err, fault.Unauthorized) { // the caller is signed in
			return fault.OnField(fault.Predicate, "code", "code is wrong or was used")
		}
		return err
	}
	return s.turnOff(ctx, func(q *store.Reader) (*user.Login, error) { return ownLogin(ctx, q, caller) })
}

func (s *Service) disableOther(ctx context.Context, caller call.Caller, loginID string) error {
	if !caller.HasRole(api.SystemAdministrator) {
		return fault.OnField(fault.Forbidden, "userId", "Only a SystemAdministrator turns off the second factor of another login")
	}
	if err := user.MayWrite(caller); err != nil {
		return err
	}
	return s.turnOff(ctx, func(q *store.Reader) (*user.Login, error) {
		l, err := user.ByID(ctx, q, loginID)
		if err != nil {
			return nil, err
		}
		return l, user.Manage(caller, l, "userId")
	})
}

// ResetSecondFactor turns a login's second factor off for the operator of the
// machine.
func (s *Service) ResetSecondFactor(ctx context.Context, email string) error {
	return s.turnOff(ctx, func(q *store.Reader) (*user.Login, error) {
		l, err := user.ByEmail(ctx, q, email)
		if err == nil && l == nil {
			err = fault.New(fault.NotFound, "No login has the email address %s", email)
		}
		return l, err
	})
}

func errNoFactor() error { return fault.New(fault.Conflict, "The second factor is not on") }

func (s *Service) turnOff(ctx context.Context, find func(*store.Reader) (*user.Login, error)) error {
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (string, error) {
		l, err := find(&tx.Reader)
		if err != nil {
			return "", err
		}
		if !l.TwoFactor {
			return "", errNoFactor()
		}
		if err := dropFactor(ctx, tx, l.ID); err != nil {
			return "", err
		}
		recordFactor(tx, l, true, false)
		return "", user.SetTwoFactor(ctx, tx, l.ID, user.FactorOff)
	})
	return err
}

// ownLogin reads the login that calls.
func ownLogin(ctx context.Context, q *store.Reader, caller call.Caller) (*user.Login, error) {
	l, err := user.ByID(ctx, q, caller.LoginID)
	if err == nil && l == nil {
		return nil, fault.New(fault.Unauthorized, "Not Authenticated")
	}
	return l, err
}

// checkCode uses up a code of a login's second factor. A wrong one counts like a
// wrong password, in the same transaction, so that guesses made at once are
// counted one by one.
func (s *Service) checkCode(ctx context.Context, l *user.Login, code string) error {
	if err := s.mayGuess(ctx); err != nil {
		return err
	}
	name := text.Fold(l.Email)
	var refused error
	ctx = context.WithoutCancel(ctx)
	err := s.db.Maintain(ctx, func(tx *store.Tx) error {
		tried, err := readFailures(ctx, &tx.Reader, name)
		if err != nil {
			return err
		}
		if refused = tried.delayed(tx.Now); refused != nil {
			return nil
		}
		right, err := s.useCode(ctx, tx, l, bareCode(code))
		switch {
		case err != nil:
			return err
		case right:
			return forgetFailures(ctx, tx, name)
		}
		refused = fault.OnField(fault.Unauthorized, "totp", "Invalid code")
		return s.countFailure(ctx, tx, name)
	})
	if err != nil {
		return err
	}
	return refused
}

// useCode tells whether a code is right, and makes it worthless.
func (s *Service) useCode(ctx context.Context, tx *store.Tx, l *user.Login, code string) (bool, error) {
	if len(code) != codeDigits {
		taken, err := tx.Exec(ctx, call.System(), `DELETE FROM recovery_code WHERE login_id = $1 AND code_hash = $2`, l.ID, hash(strings.ToUpper(code)))
		if err != nil {
			return false, fmt.Errorf("take recovery code: %w", err)
		}
		return taken == 1, nil
	}
	f, found, err := readFactor(ctx, &tx.Reader, l.ID)
	if err != nil || !found || !f.confirmed {
		return false, err
	}
	return s.useStep(ctx, tx, l, f, code)
}

// useStep tells whether a code is the authenticator's, and keeps its step, which
// confirms the factor: it does not count again.
func (s *Service) useStep(ctx context.Context, tx *store.Tx, l *user.Login, f factor, code string) (bool, error) {
	secret, err := s.config.Box.Open(f.sealed, secretContext(l.ID))
	if err != nil {
		return false, fmt.Errorf("second factor of login %s: %w", l.ID, err)
	}
	used, right := findStep([]byte(secret), code, tx.Now, func(of int64) bool { return f.counts(of, tx.Now) })
	if !right {
		return false, nil
	}
	return keepStep(ctx, tx, l.ID, f.after(used))
}

// bareCode leaves out what people put between the parts of a code.
func bareCode(code string) string { return strings.NewReplacer(" ", "", "-", "").Replace(code) }

// newRecoveryCodes makes codes of 80 random bits, stores their hashes and gives
// them in groups of four.
func newRecoveryCodes(ctx context.Context, tx *store.Tx, loginID string) ([]string, error) {
	var codes []string
	for range recoveryCodes {
		var raw [10]byte
		rand.Read(raw[:])
		code := base32Text.EncodeToString(raw[:])
		if err := tx.Insert(ctx, `INSERT INTO recovery_code (login_id, code_hash) VALUES ($1,$2)`, loginID, hash(code)); err != nil {
			return nil, fmt.Errorf("insert recovery code: %w", err)
		}
		codes = append(codes, code[:4]+"-"+code[4:8]+"-"+code[8:12]+"-"+code[12:])
	}
	return codes, nil
}

func dropFactor(ctx context.Context, tx *store.Tx, loginID string) error {
	for _, statement := range []string{`DELETE FROM recovery_code WHERE login_id = $1`, `DELETE FROM second_factor WHERE login_id = $1`} {
		if _, err := tx.Exec(ctx, call.System(), statement, loginID); err != nil {
			return fmt.Errorf("drop second factor: %w", err)
		}
	}
	return nil
}
