package calendar

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

func insertFeed(ctx context.Context, tx *store.Tx, accountID, customerID, tokenHash string, f *api.ScheduleFeed) error {
	err := tx.Insert(ctx, `INSERT INTO schedule_feed (account_id, id, customer_id, token_hash, name, date_created, created_by) VALUES ($1,$2,$3,$4,$5,$6,$7)`,
		accountID, f.ID, customerID, tokenHash, f.Name, f.DateCreated, f.CreatedBy)
	if err != nil {
		return fmt.Errorf("insert schedule feed: %w", err)
	}
	return nil
}

// readFeeds lists a customer's feeds, the oldest first. The caller has been found
// to reach the customer.
func readFeeds(ctx context.Context, q *store.Reader, accountID, customerID string) ([]api.ScheduleFeed, error) {
	feeds := []api.ScheduleFeed{}
	err := q.Each(ctx, call.Limited([]string{accountID}), func(rows *sql.Rows) error {
		var f api.ScheduleFeed
		err := rows.Scan(&f.ID, &f.Name, &f.DateCreated, &f.CreatedBy)
		feeds = append(feeds, f)
		return err
	}, `SELECT f.id, f.name, f.date_created, f.created_by FROM schedule_feed f WHERE f.customer_id = $1 AND {account f.account_id} ORDER BY f.id`, customerID)
	if err != nil {
		return nil, fmt.Errorf("read schedule feeds: %w", err)
	}
	return feeds, nil
}

// findFeed gives the account of the customer whose feed has a token.
func findFeed(ctx context.Context, q *store.Reader, customerID, tokenHash string) (accountID string, found bool, err error) {
	found, err = q.Scan(ctx, call.Everywhere(), []any{&accountID},
		`SELECT f.account_id FROM schedule_feed f WHERE f.token_hash = $1 AND f.customer_id = $2 AND {account f.account_id}`, tokenHash, customerID)
	if err != nil {
		return "", false, fmt.Errorf("find schedule feed: %w", err)
	}
	return accountID, found, nil
}

func deleteFeed(ctx context.Context, tx *store.Tx, accountID, id string) error {
	_, err := tx.Exec(ctx, call.Limited([]string{accountID}), `DELETE FROM schedule_feed WHERE id = $1 AND {account account_id}`, id)
	if err != nil {
		return fmt.Errorf("delete schedule feed: %w", err)
	}
	return nil
}
