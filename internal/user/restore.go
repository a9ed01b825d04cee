package user

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Restorers put logins back into earlier states, by kind.
func (s *Service) Restorers() map[string]store.Restorer {
	return map[string]store.Restorer{Kind: restorer{s}}
}

// restorer puts logins back, for callers who may change them. A password that
// was changed or deleted is gone: a login that comes back has none.
type restorer struct{ s *Service }

func (r restorer) Current(ctx context.Context, q *store.Reader, _, id string) (any, error) {
	l, err := ByID(ctx, q, id)
	if err != nil || l == nil {
		return nil, err
	}
	return l.state(), nil
}

func (r restorer) Restore(ctx context.Context, tx *store.Tx, _, id string, text []byte) error {
	l, err := ByID(ctx, &tx.Reader, id)
	if err != nil {
		return err
	}
	if l != nil {
		if err := Manage(call.From(ctx).Caller, l, "userId"); err != nil {
			return err
		}
	}
	switch {
	case text == nil && l == nil:
		return nil
	case text == nil:
		return r.s.remove(ctx, tx, l)
	}
	var kept state
	if err := json.Unmarshal(text, &kept); err != nil {
		return fmt.Errorf("state of login %s: %w", id, err)
	}
	if l == nil {
		return inTheWay(r.addAgain(ctx, tx, Login{ID: id}.with(&kept)))
	}
	return inTheWay(r.changeBack(ctx, tx, l, &kept))
}

func (r restorer) addAgain(ctx context.Context, tx *store.Tx, l Login) error {
	l, err := check(l)
	if err != nil {
		return err
	}
	caller := call.From(ctx).Caller
	if err := checkGrant(caller, nil, &l); err != nil {
		return err
	}
	if !Covers(caller, &l) {
		return NotFound("userId")
	}
	return add(ctx, tx, &l)
}

func (r restorer) changeBack(ctx context.Context, tx *store.Tx, l *Login, kept *state) error {
	wanted := l.with(kept)
	if wanted.Email != l.Email {
		return fault.OnField(fault.Conflict, "emailAddress", "The login has another email address now")
	}
	same := wanted.FirstName == l.FirstName && wanted.LastName == l.LastName && sameRights(l, &wanted)
	if same && kept.PasswordSet != l.PasswordSet {
		return fault.OnField(fault.Conflict, "newPassword", "A password cannot be put back")
	}
	return r.s.change(ctx, tx, l, &wanted)
}

// inTheWay makes a conflict of what no longer fits, such as an account that is
// gone.
func inTheWay(err error) error {
	var e *fault.Error
	if !errors.As(err, &e) || e.Code == fault.Forbidden || e.Code == fault.Internal {
		return err
	}
	conflict := *e
	conflict.Code = fault.Conflict
	return &conflict
}
