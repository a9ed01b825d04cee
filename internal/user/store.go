package user

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"evovoice/internal/call"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

func insert(ctx context.Context, tx *store.Tx, l *Login, by string) error {
	roles, err := json.Marshal(l.Roles)
	if err != nil {
		return fmt.Errorf("encode roles: %w", err)
	}
	now := store.FormatTime(tx.Now)
	l.PasswordSet = now
	err = tx.Insert(ctx, `INSERT INTO login (id, email, email_key, first_name, last_name, password_hash, password_set, roles, customer_id,
			date_created, date_last_modified, created_by, last_modified_by)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)`,
		l.ID, l.Email, text.Fold(l.Email), l.FirstName, l.LastName, l.PasswordHash, now, string(roles),
		sql.NullString{String: l.CustomerID, Valid: l.CustomerID != ""}, now, now, by, by)
	if err != nil {
		return fmt.Errorf("insert login: %w", err)
	}
	for _, id := range l.AccountIDs {
		if err := tx.Insert(ctx, `INSERT INTO login_account (login_id, account_id) VALUES ($1,$2)`, l.ID, id); err != nil {
			return fmt.Errorf("insert login's account: %w", err)
		}
	}
	return nil
}

// ByEmail reads the login with an email address in any case, nil for none.
func ByEmail(ctx context.Context, q *store.Reader, email string) (*Login, error) {
	return one(read(ctx, q, "l.email_key = $1", text.Fold(email)))
}

// ByID reads a login, nil for none.
func ByID(ctx context.Context, q *store.Reader, id string) (*Login, error) {
	return one(read(ctx, q, "l.id = $1", id))
}

func one(logins []Login, err error) (*Login, error) {
	if err != nil || len(logins) == 0 {
		return nil, err
	}
	return &logins[0], nil
}

func read(ctx context.Context, q *store.Reader, where string, args ...any) ([]Login, error) {
	var logins []Login
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		var l Login
		var roles, accounts string
		err := rows.Scan(&l.ID, &l.Email, &l.FirstName, &l.LastName, &l.PasswordHash, &l.PasswordSet, &roles, &l.CustomerID, &accounts)
		if err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(roles), &l.Roles); err != nil {
			return fmt.Errorf("roles of login %s: %w", l.ID, err)
		}
		if accounts != "" {
			l.AccountIDs = strings.Split(accounts, ",")
			slices.Sort(l.AccountIDs)
		}
		logins = append(logins, l)
		return nil
	}, `SELECT l.id, l.email, l.first_name, l.last_name, l.password_hash, l.password_set, l.roles, COALESCE(l.customer_id, ''),
			COALESCE((SELECT string_agg(la.account_id, ',') FROM login_account la WHERE la.login_id = l.id), '')
		FROM login l WHERE `+where+` ORDER BY l.email_key`, args...)
	if err != nil {
		return nil, fmt.Errorf("read logins: %w", err)
	}
	return logins, nil
}

// SetPasswordHash stores a new hash, in a change set of the caller's.
func SetPasswordHash(ctx context.Context, tx *store.Tx, l *Login, hash string) error {
	before, now := l.state(), store.FormatTime(tx.Now)
	_, err := tx.Exec(ctx, call.System(), `UPDATE login SET password_hash = $2, password_set = $3, date_last_modified = $3 WHERE id = $1`, l.ID, hash, now)
	if err != nil {
		return fmt.Errorf("set password: %w", err)
	}
	l.PasswordHash, l.PasswordSet = hash, now
	l.record(tx, store.Changed, before, l.state())
	return nil
}
