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
