package settings

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"evovoice/internal/account"
	"evovoice/internal/store"
)

// InAccounts tells the room of accounts that settings go with their account.
func (s *Service) InAccounts() account.Dependent {
	return account.Dependent{Name: "settings", Remove: s.removeAll}
}

// AccountCheck signs in to the mail servers of an account, and tells where its
// mail goes when it has none.
func (s *Service) AccountCheck() account.Check {
	return account.Check{Name: "mail", Run: func(ctx context.Context, accountID string) (account.Outcome, string, error) {
		var own []*mailAccount
		var way route
		err := s.db.Read(ctx, func(q *store.Reader) (err error) {
			if own, err = selectMail(ctx, q, whole(accountID), ""); err != nil || len(own) > 0 {
				return err
			}
			way, err = s.route(ctx, q, nil)
			return err
		})
		switch {
		case err != nil:
			return account.Failed, "", err
		case len(own) == 0 && way.account.Server == "":
			return account.Warning, "there is no mail account, so no mail is sent", nil
		case len(own) == 0:
			return account.OK, "the account has no mail account of its own; its mail goes through " + way.account.Server, nil
		}
		ctx, cancel := context.WithTimeout(ctx, testTimeout)
		defer cancel()
		for _, m := range own {
			opened, err := s.open(m)
			if err == nil {
				err = s.guarded().Try(ctx, opened)
			}
			if err != nil {
				return account.Failed, "the mail account " + m.EmailAddress + " cannot send", err
			}
		}
		return account.OK, fmt.Sprintf("signed in to %d mail accounts", len(own)), nil
	}}
}

// removeAll takes away everything of an account, and records it so that it can
// come back with the account.
func (s *Service) removeAll(ctx context.Context, tx *store.Tx, accountID string) error {
	permissions, err := DialingPermissions(ctx, &tx.Reader, accountID)
	if err != nil {
		return err
	}
	for _, code := range slices.Sorted(maps.Keys(permissions)) {
		if err := (dialingRestorer{}).Restore(ctx, tx, accountID, code, nil); err != nil {
			return err
		}
	}
	now, err := read(ctx, &tx.Reader, accountID)
	if err != nil {
		return err
	}
	if now.state() != nil {
		if err := (systemRestorer{s}).Restore(ctx, tx, accountID, accountID, nil); err != nil {
			return err
		}
	}
	// What was only hidden has nothing left that it could come back to.
	for _, table := range []string{"tag", "field_definition", "email_account"} {
		if _, err := tx.Exec(ctx, whole(accountID), `DELETE FROM `+table+` WHERE {account account_id}`); err != nil {
			return fmt.Errorf("remove %s: %w", table, err)
		}
	}
	return nil
}
