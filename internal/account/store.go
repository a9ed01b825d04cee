package account

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

var sortColumns = map[string]string{
	"id": "a.id", "name": "a.name_key", "parentAccountId": "COALESCE(a.parent_id, '')", "twilioAccountSid": "COALESCE(a.carrier_sid, '')",
	"maxPhoneNumbers": "a.max_phone_numbers", "isBYOA": "a.carrier_sid IS NOT NULL",
	"dateCreated": "a.date_created", "dateLastModified": "a.date_last_modified",
	"createdBy": "a.created_by", "lastModifiedBy": "a.last_modified_by",
}

const columns = `a.id, COALESCE(a.parent_id, ''), a.path, a.name, COALESCE(a.carrier_sid, ''), a.max_phone_numbers,
	COALESCE(a.trust_hub_sid, ''), COALESCE(a.logo_id, ''), a.billing_settings,
	a.date_created, a.date_last_modified, a.created_by, a.last_modified_by`

func insert(ctx context.Context, tx *store.Tx, a *api.AccountInfo, sealedToken string) error {
	err := tx.Insert(ctx, `INSERT INTO account (id, parent_id, path, name, name_key, carrier_sid, carrier_token, max_phone_numbers,
			trust_hub_sid, logo_id, billing_settings, date_created, date_last_modified, created_by, last_modified_by)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)`,
		a.ID, null(a.ParentAccountID), path(a), a.Name, text.Fold(a.Name), null(a.TwilioAccountSID), null(sealedToken), a.MaxPhoneNumbers,
		null(a.TrustHubProfileSID), null(a.LogoID), null(string(a.BillingSettings.JSON())),
		a.DateCreated, a.DateLastModified, a.CreatedBy, a.LastModifiedBy)
	if err != nil {
		return fmt.Errorf("insert account: %w", err)
	}
	return nil
}

// update stores what can be changed of an account, but for its path.
func update(ctx context.Context, tx *store.Tx, a *api.AccountInfo) error {
	_, err := tx.Exec(ctx, call.Everywhere(), `UPDATE account SET parent_id = $2, name = $3, name_key = $4, max_phone_numbers = $5,
			logo_id = $6, billing_settings = $7, date_last_modified = $8, last_modified_by = $9
		WHERE id = $1 AND {account id}`,
		a.ID, null(a.ParentAccountID), a.Name, text.Fold(a.Name), a.MaxPhoneNumbers,
		null(a.LogoID), null(string(a.BillingSettings.JSON())), a.DateLastModified, a.LastModifiedBy)
	if err != nil {
		return fmt.Errorf("update account: %w", err)
	}
	return nil
}

// rewritePaths puts the accounts whose paths begin with one path below another.
func rewritePaths(ctx context.Context, tx *store.Tx, from, to string) error {
	_, err := tx.Exec(ctx, call.Everywhere(), `UPDATE account SET path = $1 || SUBSTR(path, $2) WHERE path >= $3 AND path < $4 AND {account id}`,
		to, len(from)+1, from, call.PathEnd(from))
	if err != nil {
		return fmt.Errorf("rewrite paths of accounts: %w", err)
	}
	return nil
}

func setKey(ctx context.Context, tx *store.Tx, id, sid, sealed string) error {
	_, err := tx.Exec(ctx, call.Everywhere(), `UPDATE account SET carrier_key_sid = $2, carrier_key_secret = $3 WHERE id = $1 AND {account id}`, id, sid, sealed)
	if err != nil {
		return fmt.Errorf("set account's key: %w", err)
	}
	return nil
}

func deleteRow(ctx context.Context, tx *store.Tx, id string) error {
	if _, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM account WHERE id = $1 AND {account id}`, id); err != nil {
		return fmt.Errorf("delete account: %w", err)
	}
	return nil
}

func countChildren(ctx context.Context, q *store.Reader, id string) (int, error) {
	n := 0
	_, err := q.Scan(ctx, call.Everywhere(), []any{&n}, `SELECT COUNT(*) FROM account a WHERE a.parent_id = $1 AND {account a.id}`, id)
	return n, err
}

func null(s string) sql.NullString { return sql.NullString{String: s, Valid: s != ""} }

func scan(rows *sql.Rows) (api.AccountInfo, error) {
	var a api.AccountInfo
	var path string
	var billing []byte
	err := rows.Scan(&a.ID, &a.ParentAccountID, &path, &a.Name, &a.TwilioAccountSID, &a.MaxPhoneNumbers,
		&a.TrustHubProfileSID, &a.LogoID, &billing,
		&a.DateCreated, &a.DateLastModified, &a.CreatedBy, &a.LastModifiedBy)
	ids := strings.Split(strings.Trim(path, "/"), "/")
	a.AncestorIDs = ids[:len(ids)-1]
	a.IsBYOA = a.TwilioAccountSID != ""
	a.BillingSettings.SetJSON(billing)
	return a, err
}

// find reads the accounts with the given ids that are in reach, in no order.
func find(ctx context.Context, q *store.Reader, reach call.Reach, ids []string) ([]api.AccountInfo, error) {
	items, _, err := search(ctx, q, reach, filter{ids: ids}, "", list.Page{})
	return items, err
}

type filter struct {
	name string
	ids  []string
}

func search(ctx context.Context, q *store.Reader, reach call.Reach, f filter, order string, page list.Page) ([]api.AccountInfo, int, error) {
	where := " FROM account a WHERE {account a.id}"
	var args []any
	if len(f.ids) > 0 {
		where += " AND a.id IN (" + store.Placeholders(len(args), len(f.ids)) + ")"
		for _, id := range f.ids {
			args = append(args, id)
		}
	}
	if f.name != "" {
		args = append(args, store.LikePattern(text.Fold(f.name)))
		where += fmt.Sprintf(` AND a.name_key LIKE $%d ESCAPE '\'`, len(args))
	}
	clause := ""
	if order != "" {
		clause = order + page.Clause()
	}
	var items []api.AccountInfo
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		a, err := scan(rows)
		items = append(items, a)
		return err
	}, `SELECT `+columns+where+clause, args...)
	if err != nil {
		return nil, 0, fmt.Errorf("read accounts: %w", err)
	}
	total := 0
	if order != "" && page.Totals() {
		if _, err := q.Scan(ctx, reach, []any{&total}, `SELECT COUNT(*)`+where, args...); err != nil {
			return nil, 0, fmt.Errorf("count accounts: %w", err)
		}
	}
	return items, total, nil
}

// Only reads the id of the one account in reach; it is empty where there is none
// or more than one.
func Only(ctx context.Context, q *store.Reader, reach call.Reach) (string, error) {
	var ids []string
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	}, `SELECT a.id FROM account a WHERE {account a.id} LIMIT 2`)
	if err != nil {
		return "", fmt.Errorf("read the only account: %w", err)
	}
	if len(ids) != 1 {
		return "", nil
	}
	return ids[0], nil
}

// Name is an account's id and name.
type Name struct{ ID, Name string }

// Names reads the names of accounts in reach, by name. No ids means all.
func Names(ctx context.Context, q *store.Reader, reach call.Reach, ids ...string) ([]Name, error) {
	statement := `SELECT a.id, a.name FROM account a WHERE {account a.id}`
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	if len(ids) > 0 {
		statement += ` AND a.id IN (` + store.Placeholders(0, len(ids)) + `)`
	}
	var names []Name
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		var n Name
		err := rows.Scan(&n.ID, &n.Name)
		names = append(names, n)
		return err
	}, statement+` ORDER BY a.name_key, a.id`, args...)
	if err != nil {
		return nil, fmt.Errorf("read account names: %w", err)
	}
	return names, nil
}

// NameFor gives the name of an account that a caller may read, empty for one
// that is not there or out of reach. Account names are not empty.
func NameFor(ctx context.Context, tx *store.Tx, reach call.Reach, id string) (string, error) {
	if !reach.IsEverywhere() && !slices.Contains(reach.AccountRecords().WholeAccounts(), id) {
		return "", nil
	}
	return store.Known(tx, store.Memo{Kind: Kind, Name: id}, func() (string, error) {
		names, err := Names(ctx, &tx.Reader, call.Everywhere(), id)
		if err != nil || len(names) == 0 {
			return "", err
		}
		return names[0].Name, nil
	})
}
