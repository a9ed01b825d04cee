package user

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

var sortColumns = map[string]string{
	"id": "l.id", "firstName": "l.first_key", "lastName": "l.last_key", "name": "l.first_key || ' ' || l.last_key",
	"emailAddress": "l.email_key", "managerAccess": "l.manager_access", "customerId": "COALESCE(l.customer_id, '')",
}

// ListUsers pages through the logins that have an account of the caller's, with
// those of their accounts that the caller reaches. It shows the newest first
// unless sortField says otherwise.
func (s *Service) ListUsers(ctx context.Context, r *api.ListUsers) (*api.ListResponse[api.UserInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	if wrong := text.Line("emailFilter", r.EmailFilter, text.MaxName); wrong != nil {
		return nil, fault.OnFields([]fault.Field{*wrong})
	}
	if len(r.AccountIDs) > maxAccounts {
		return nil, fault.OnField(fault.Range, "accountIds", "accountIds must have at most %d ids, got %d", maxAccounts, len(r.AccountIDs))
	}
	order, err := list.Order(r.SortField, r.SortOrder, sortColumns, "l.id DESC", "l.id")
	if err != nil {
		return nil, err
	}
	caller := call.From(ctx).Caller
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.UserInfo], error) {
		logins, total, err := search(ctx, q, caller, r, order, page)
		if err != nil {
			return nil, err
		}
		items, err := infos(ctx, q, caller, logins)
		if err != nil {
			return nil, err
		}
		return list.Reply(page, items, total), nil
	})
}

// search reads a page of the logins that a caller sees.
func search(ctx context.Context, q *store.Reader, caller call.Caller, r *api.ListUsers, order string, page list.Page) ([]Login, int, error) {
	where := "1=1"
	var args []any
	in := func(ids []string) string {
		places := store.Placeholders(len(args), len(ids))
		for _, id := range ids {
			args = append(args, id)
		}
		return places
	}
	given := func(ids []string) {
		if len(ids) == 0 {
			where += " AND 1=0"
			return
		}
		where += " AND EXISTS (SELECT 1 FROM login_account la WHERE la.login_id = l.id AND la.account_id IN (" + in(ids) + "))"
	}
	if !caller.Reach.IsEverywhere() {
		given(caller.Reach.WholeAccounts())
		where += ` AND l.roles NOT LIKE ` + administrators
	}
	if len(r.AccountIDs) > 0 {
		given(visible(caller, r.AccountIDs))
	}
	if len(r.SpecificIDs) > 0 {
		where += " AND l.id IN (" + in(r.SpecificIDs) + ")"
	}
	if r.EmailFilter != "" {
		args = append(args, store.LikePattern(text.Fold(r.EmailFilter)))
		where += fmt.Sprintf(` AND l.email_key LIKE $%d ESCAPE '\'`, len(args))
	}
	logins, err := readInOrder(ctx, q, where, order+page.Clause(), args...)
	if err != nil || !page.Totals() {
		return logins, 0, err
	}
	total := 0
	if _, err := q.Scan(ctx, call.System(), []any{&total}, `SELECT COUNT(*) FROM login l WHERE `+where, args...); err != nil {
		return nil, 0, fmt.Errorf("count logins: %w", err)
	}
	return logins, total, nil
}

// visible leaves of accounts those that a caller reaches: a login is not to be
// found by an account of its that is none of the caller's business.
func visible(caller call.Caller, ids []string) []string {
	var mine []string
	for _, id := range ids {
		if reachesWhole(caller, id) {
			mine = append(mine, id)
		}
	}
	return mine
}

// administrators is a pattern for the roles of logins that have all.
const administrators = `'%"` + string(api.SystemAdministrator) + `"%'`

// countFull counts the logins besides one that may do everything.
func countFull(ctx context.Context, q *store.Reader, besides string) (int, error) {
	count := 0
	_, err := q.Scan(ctx, call.System(), []any{&count}, `SELECT COUNT(*) FROM login l
		WHERE l.id <> $1 AND l.roles LIKE `+administrators+` AND l.manager_access = $2 AND l.dashboard_permissions = '[]'`,
		besides, string(api.AccessReadWriteDelete))
	if err != nil {
		return 0, fmt.Errorf("count administrators: %w", err)
	}
	return count, nil
}

func scan(rows *sql.Rows) (Login, error) {
	var l Login
	var roles, permissions, accounts string
	err := rows.Scan(&l.ID, &l.Email, &l.FirstName, &l.LastName, &l.PasswordHash, &l.PasswordSet, &roles, &l.CustomerID,
		&l.ManagerAccess, &permissions, &l.TwoFactor, &accounts)
	if err != nil {
		return l, err
	}
	return l, l.fill(roles, permissions, accounts)
}
