package customer

import (
	"context"
	"fmt"

	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// InAccounts tells the room of accounts that an account stays while it has
// customers.
func (s *Service) InAccounts() account.Dependent {
	return account.Dependent{Name: "customers", Count: func(ctx context.Context, q *store.Reader, accountID string) (int, error) {
		count := 0
		_, err := q.Scan(ctx, call.Everywhere(), []any{&count},
			`SELECT COUNT(*) FROM customer c WHERE c.account_id = $1 AND {reach c.account_id c.path}`, accountID)
		if err != nil {
			return 0, fmt.Errorf("count customers: %w", err)
		}
		return count, nil
	}}
}
