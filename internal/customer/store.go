package customer

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

const columns = `c.account_id, c.id, COALESCE(c.parent_id, ''), c.path, c.depth, c.name, c.reference_id, c.is_staging,
	c.data, c.schedule, c.integration_data, c.override_billing_settings, c.billing_settings,
	c.override_app_settings, c.app_settings, c.date_created, c.date_last_modified, c.created_by, c.last_modified_by`

// insert stores new customers, many with one statement. Settings that were never
// set stay NULL.
func insert(ctx context.Context, tx *store.Tx, records ...*record) error {
	const width, most = 13, 50
	for part := range slices.Chunk(records, most) {
		var places strings.Builder
		args := make([]any, 0, width*len(part))
		for i, r := range part {
			if i > 0 {
				places.WriteByte(',')
			}
			places.WriteString("(" + store.Placeholders(len(args), width) + ")")
			c := &r.info
			args = append(args, c.AccountID, c.ID, null(c.ParentCustomerID), r.path, r.depth, c.Name, text.Fold(c.Name), c.ReferenceID,
				string(c.Data.JSON()), c.DateCreated, c.DateLastModified, c.CreatedBy, c.LastModifiedBy)
		}
		err := tx.Insert(ctx, `INSERT INTO customer (account_id, id, parent_id, path, depth, name, name_key, reference_id, data,
			date_created, date_last_modified, created_by, last_modified_by) VALUES `+places.String(), args...)
		if err != nil {
			return fmt.Errorf("insert customers: %w", err)
		}
	}
	return indexReturned(ctx, tx, records)
}

// scan reads the columns, and further ones into more.
func scan(rows *sql.Rows, more ...any) (*record, error) {
	var r record
	c := &r.info
	var data, schedule, integrations, billing, app []byte
	err := rows.Scan(append([]any{
		&c.AccountID, &c.ID, &c.ParentCustomerID, &r.path, &r.depth, &c.Name, &c.ReferenceID, &c.IsStaging,
		&data, &schedule, &integrations, &c.OverrideBillingSettings, &billing,
		&c.OverrideAppSettings, &app, &c.DateCreated, &c.DateLastModified, &c.CreatedBy, &c.LastModifiedBy,
	}, more...)...)
	c.Data = orUnset(api.DocumentJSON[api.Struct](data), unsetData)
	c.Schedule = orUnset(api.DocumentJSON[api.Schedule](schedule), unsetSchedule)
	c.IntegrationData = orUnset(api.DocumentJSON[api.EntityIntegrationData](integrations), unsetIntegrations)
	c.BillingSettings = orUnset(api.DocumentJSON[api.BillingSettings](billing), unsetBilling)
	c.AppSettings = orUnset(api.DocumentJSON[api.AppSettings](app), unsetApp)
	return &r, err
}

// find reads a customer in reach, nil for none.
func find(ctx context.Context, q *store.Reader, reach call.Reach, id string) (*record, error) {
	var found *record
	err := q.Each(ctx, reach, func(rows *sql.Rows) (err error) {
		found, err = scan(rows)
		return err
	}, `SELECT `+columns+` FROM customer c WHERE c.id = $1 AND {reach c.account_id c.path}`, id)
	if err != nil {
		return nil, fmt.Errorf("read customer: %w", err)
	}
	return found, nil
}

// Tree reads the tree below a customer, for the reach of a login. ok is false
// when there is no such customer.
func Tree(ctx context.Context, q *store.Reader, customerID string) (tree call.Tree, ok bool, err error) {
	ok, err = q.Scan(ctx, call.Everywhere(), []any{&tree.AccountID, &tree.Path},
		`SELECT c.account_id, c.path FROM customer c WHERE c.id = $1 AND {reach c.account_id c.path}`, customerID)
	if err != nil {
		return tree, false, fmt.Errorf("read customer tree: %w", err)
	}
	return tree, ok, nil
}

func readNames(ctx context.Context, q *store.Reader, reach call.Reach, ids []string, names map[string]string) error {
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		var id, name string
		err := rows.Scan(&id, &name)
		names[id] = name
		return err
	}, `SELECT c.id, c.name FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(ids))+`)`, arguments(ids)...)
	if err != nil {
		return fmt.Errorf("read customer names: %w", err)
	}
	return nil
}

// chunks gives ids in parts that fit into one statement. The last of a part may
// come several times, so that statements have few different texts to prepare.
func chunks(ids map[string]bool) iter.Seq[[]string] {
	const most = 512
	return func(yield func([]string) bool) {
		for part := range slices.Chunk(slices.Sorted(maps.Keys(ids)), most) {
			for len(part)&(len(part)-1) != 0 {
				part = append(part, part[len(part)-1])
			}
			if !yield(part) {
				return
			}
		}
	}
}
