package signin

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

func one[T any](items []T, err error) (*T, error) {
	if err != nil || len(items) == 0 {
		return nil, err
	}
	return &items[0], nil
}

func insertKey(ctx context.Context, tx *store.Tx, k *api.ApiKeyInfo, keyHash string) error {
	err := tx.Insert(ctx, `INSERT INTO api_key (id, login_id, key_hash, name, scope_account, role, date_created, date_expires)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8)`,
		k.ID, k.UserID, keyHash, k.Name, k.AccountID, k.Role, k.DateCreated, orNull(k.ExpiresAt))
	if err != nil {
		return fmt.Errorf("insert key: %w", err)
	}
	return nil
}

func readKeys(ctx context.Context, q *store.Reader, where, order string, args ...any) ([]api.ApiKeyInfo, error) {
	var keys []api.ApiKeyInfo
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		var k api.ApiKeyInfo
		err := rows.Scan(&k.ID, &k.UserID, &k.Name, &k.AccountID, &k.Role, &k.DateCreated, &k.ExpiresAt, &k.LastUsedAt)
		keys = append(keys, k)
		return err
	}, `SELECT k.id, k.login_id, k.name, k.scope_account, k.role, k.date_created, COALESCE(k.date_expires, ''), COALESCE(k.date_used, '')
		FROM api_key k WHERE `+where+order, args...)
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	return keys, nil
}

func countKeys(ctx context.Context, q *store.Reader, loginID string) (int, error) {
	return countWhere(ctx, q, "k.login_id = $1", loginID)
}

func countWhere(ctx context.Context, q *store.Reader, where string, args ...any) (int, error) {
	count := 0
	if _, err := q.Scan(ctx, call.System(), []any{&count}, `SELECT COUNT(*) FROM api_key k WHERE `+where, args...); err != nil {
		return 0, fmt.Errorf("count keys: %w", err)
	}
	return count, nil
}

func touchKey(ctx context.Context, tx *store.Tx, id, at string) error {
	_, err := tx.Exec(ctx, call.System(), `UPDATE api_key SET date_used = $2 WHERE id = $1`, id, at)
	return err
}

func deleteKey(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM api_key WHERE id = $1`, id); err != nil {
		return fmt.Errorf("delete key: %w", err)
	}
	return nil
}

func dropKeys(ctx context.Context, tx *store.Tx, loginID string) error {
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM api_key WHERE login_id = $1`, loginID); err != nil {
		return fmt.Errorf("drop keys: %w", err)
	}
	return nil
}

// orNull binds an empty text as NULL.
func orNull(s string) sql.NullString { return sql.NullString{String: s, Valid: s != ""} }
