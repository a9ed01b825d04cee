package user

import (
	"context"
	"fmt"

	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// InAccounts tells the room of accounts that an account stays while logins have
// it.
func (s *Service) InAccounts() account.Dependent {
	return account.Dependent{Name: "logins", Count: func(ctx context.Context, q *store.Reader, accountID string) (int, error) {
		count := 0
		_, err := q.Scan(ctx, call.System(), []any{&count}, `SELECT COUNT(*) FROM login_account la WHERE la.account_id = $1`, accountID)
		if err != nil {
			return 0, fmt.Errorf("count logins: %w", err)
		}
		return count, nil
	}}
}
