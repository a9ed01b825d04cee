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
	roles, permissions, err := l.lists()
	if err != nil {
		return err
	}
	now := store.FormatTime(tx.Now)
	l.PasswordSet = now
	err = tx.Insert(ctx, `INSERT INTO login (id, email, email_key, first_name, last_name, first_key, last_key, password_hash, password_set, roles, customer_id,
			manager_access, dashboard_permissions, date_created, date_last_modified, created_by, last_modified_by)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)`,
		l.ID, l.Email, text.Fold(l.Email), l.FirstName, l.LastName, text.Fold(l.FirstName), text.Fold(l.LastName), l.PasswordHash, now, roles, l.customer(),
		string(l.ManagerAccess), permissions, now, now, by, by)
	if err != nil {
		return fmt.Errorf("insert login: %w", err)
	}
	return insertAccounts(ctx, tx, l)
}

func insertAccounts(ctx context.Context, tx *store.Tx, l *Login) error {
	for _, id := range l.AccountIDs {
		if err := tx.Insert(ctx, `INSERT INTO login_account (login_id, account_id) VALUES ($1,$2)`, l.ID, id); err != nil {
			return fmt.Errorf("insert login's account: %w", err)
		}
	}
	return nil
}

// update stores everything of a login but its second factor.
func update(ctx context.Context, tx *store.Tx, l *Login, by string) error {
	roles, permissions, err := l.lists()
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, call.System(), `UPDATE login SET email = $2, email_key = $3, first_name = $4, last_name = $5, first_key = $6, last_key = $7,
			password_hash = $8, password_set = $9, roles = $10, customer_id = $11, manager_access = $12, dashboard_permissions = $13,
			date_last_modified = $14, last_modified_by = $15
		WHERE id = $1`,
		l.ID, l.Email, text.Fold(l.Email), l.FirstName, l.LastName, text.Fold(l.FirstName), text.Fold(l.LastName),
		l.PasswordHash, l.PasswordSet, roles, l.customer(), string(l.ManagerAccess), permissions,
		store.FormatTime(tx.Now), by)
	if err != nil {
		return fmt.Errorf("update login: %w", err)
	}
	if err := dropAccounts(ctx, tx, l.ID); err != nil {
		return err
	}
	return insertAccounts(ctx, tx, l)
}

func drop(ctx context.Context, tx *store.Tx, id string) error {
	if err := dropAccounts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM login WHERE id = $1`, id); err != nil {
		return fmt.Errorf("delete login: %w", err)
	}
	return nil
}

func dropAccounts(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := tx.Exec(ctx, call.System(), `DELETE FROM login_account WHERE login_id = $1`, id); err != nil {
		return fmt.Errorf("delete login's accounts: %w", err)
	}
	return nil
}

func (l *Login) customer() sql.NullString {
	return sql.NullString{String: l.CustomerID, Valid: l.CustomerID != ""}
}

// lists gives roles and permissions as they are stored.
func (l *Login) lists() (roles, permissions string, err error) {
	r, err := json.Marshal(l.Roles)
	if err != nil {
		return "", "", fmt.Errorf("encode roles: %w", err)
	}
	p, err := json.Marshal(l.DashboardPermissions)
	if err != nil {
		return "", "", fmt.Errorf("encode permissions: %w", err)
	}
	return string(r), string(p), nil
}

// fill reads what lists and the accounts' ids were stored as.
func (l *Login) fill(roles, permissions, accounts string) error {
	if err := json.Unmarshal([]byte(roles), &l.Roles); err != nil {
		return fmt.Errorf("roles of login %s: %w", l.ID, err)
	}
	if err := json.Unmarshal([]byte(permissions), &l.DashboardPermissions); err != nil {
		return fmt.Errorf("permissions of login %s: %w", l.ID, err)
	}
	if accounts != "" {
		l.AccountIDs = strings.Split(accounts, ",")
		slices.Sort(l.AccountIDs)
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

func one[T any](items []T, err error) (*T, error) {
	if err != nil || len(items) == 0 {
		return nil, err
	}
	return &items[0], nil
}

func read(ctx context.Context, q *store.Reader, where string, args ...any) ([]Login, error) {
	return readInOrder(ctx, q, where, " ORDER BY l.email_key", args...)
}

func readInOrder(ctx context.Context, q *store.Reader, where, order string, args ...any) ([]Login, error) {
	var logins []Login
	err := q.Each(ctx, call.System(), func(rows *sql.Rows) error {
		l, err := scan(rows)
		logins = append(logins, l)
		return err
	}, `SELECT l.id, l.email, l.first_name, l.last_name, l.password_hash, l.password_set, l.roles, COALESCE(l.customer_id, ''),
			l.manager_access, l.dashboard_permissions, l.two_factor,
			COALESCE((SELECT string_agg(la.account_id, ',') FROM login_account la WHERE la.login_id = l.id), '')
		FROM login l WHERE `+where+order, args...)
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
	record(tx, store.Changed, l.ID, before, l.state())
	return nil
}

// SetTwoFactor stores whether signing in takes a code, in a change set of the
// caller's, which records it.
func SetTwoFactor(ctx context.Context, tx *store.Tx, loginID string, state Factor) error {
	_, err := tx.Exec(ctx, call.System(), `UPDATE login SET two_factor = $2 WHERE id = $1`, loginID, state == FactorOn)
	if err != nil {
		return fmt.Errorf("set second factor: %w", err)
	}
	return nil
}

// Factor says whether a second factor is on.
type Factor int

// The states of a second factor.
const (
	FactorOff Factor = iota
	FactorOn
)
