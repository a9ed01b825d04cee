package customer

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

var sortColumns = map[string]string{
	"id": "c.id", "accountId": "c.account_id", "parentCustomerId": "c.parent_id", "isStaging": "c.is_staging",
	"name": "c.name_key", "referenceId": "c.reference_id",
	"overrideBillingSettings": "c.override_billing_settings", "overrideAppSettings": "c.override_app_settings",
	"dateCreated": "c.date_created", "dateLastModified": "c.date_last_modified",
	"createdBy": "c.created_by", "lastModifiedBy": "c.last_modified_by",
}

const columns = `c.account_id, c.id, COALESCE(c.parent_id, ''), c.path, c.depth, c.name, c.reference_id, c.is_staging,
	c.data, c.schedule, c.integration_data, c.override_billing_settings, c.billing_settings,
	c.override_app_settings, c.app_settings, c.date_created, c.date_last_modified, c.created_by, c.last_modified_by`

// insert stores a new customer. Settings that were never set stay NULL.
func insert(ctx context.Context, tx *store.Tx, r *record) error {
	c := &r.info
	err := tx.Insert(ctx, `INSERT INTO customer (account_id, id, parent_id, path, depth, name, name_key, reference_id, data,
			date_created, date_last_modified, created_by, last_modified_by)
		VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)`,
		c.AccountID, c.ID, sql.NullString{String: c.ParentCustomerID, Valid: c.ParentCustomerID != ""},
		r.path, r.depth, c.Name, text.Fold(c.Name), c.ReferenceID, string(c.Data.JSON()),
		c.DateCreated, c.DateLastModified, c.CreatedBy, c.LastModifiedBy)
	if err != nil {
		return fmt.Errorf("insert customer: %w", err)
	}
	return nil
}

func scan(rows *sql.Rows) (*record, error) {
	var r record
	c := &r.info
	var data, schedule, integrations, billing, app []byte
	err := rows.Scan(&c.AccountID, &c.ID, &c.ParentCustomerID, &r.path, &r.depth, &c.Name, &c.ReferenceID, &c.IsStaging,
		&data, &schedule, &integrations, &c.OverrideBillingSettings, &billing,
		&c.OverrideAppSettings, &app, &c.DateCreated, &c.DateLastModified, &c.CreatedBy, &c.LastModifiedBy)
	c.Data = orUnset(api.DocumentJSON[api.Struct](data), unsetData)
	c.Schedule = orUnset(api.DocumentJSON[api.Schedule](schedule), unsetSchedule)
	c.IntegrationData = orUnset(api.DocumentJSON[api.EntityIntegrationData](integrations), unsetIntegrations)
	c.BillingSettings = orUnset(api.DocumentJSON[api.BillingSettings](billing), unsetBilling)
	c.AppSettings = orUnset(api.DocumentJSON[api.AppSettings](app), unsetApp)
	return &r, err
}

// maxListBytes bounds the documents of one list, which stand in memory at once.
const maxListBytes = 64 << 20

// size is that of the documents, in bytes.
func (r *record) size() int {
	c := &r.info
	return len(c.Data.JSON()) + len(c.Schedule.JSON()) + len(c.IntegrationData.JSON()) + len(c.BillingSettings.JSON()) + len(c.AppSettings.JSON())
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

// query is a WHERE clause in the making.
type query struct {
	where strings.Builder
	args  []any
}

func (q *query) bind(value any) string {
	q.args = append(q.args, value)
	return "$" + strconv.Itoa(len(q.args))
}

func (q *query) and(format string, args ...any) {
	q.where.WriteString(" AND ")
	fmt.Fprintf(&q.where, format, args...)
}

func (q *query) in(column string, ids []string) {
	places := make([]string, len(ids))
	for i, id := range ids {
		places[i] = q.bind(id)
	}
	q.and("%s IN (%s)", column, strings.Join(places, ","))
}

func search(ctx context.Context, r *store.Reader, reach call.Reach, request *api.ListCustomers, order string, page list.Page) ([]*record, int, error) {
	var q query
	q.where.WriteString(" FROM customer c WHERE {reach c.account_id c.path}")
	if len(request.AccountIDs) > 0 {
		q.in("c.account_id", request.AccountIDs)
	}
	if len(request.SpecificIDs) > 0 {
		q.in("c.id", request.SpecificIDs)
	}
	if request.NameFilter != "" {
		q.and(`c.name_key LIKE %s ESCAPE '\'`, q.bind(store.LikePattern(text.Fold(request.NameFilter))))
	}
	for _, id := range request.TagIDs {
		q.and("EXISTS (SELECT 1 FROM customer_tag t WHERE t.account_id = c.account_id AND t.tag_id = %s AND t.customer_id = c.id)", q.bind(id))
	}
	if len(request.ParentCustomerIDs) > 0 {
		if err := q.below(ctx, r, reach, request); err != nil {
			return nil, 0, err
		}
	}
	var found []*record
	size := 0
	err := r.Each(ctx, reach, func(rows *sql.Rows) error {
		c, err := scan(rows)
		found = append(found, c)
		if size += c.size(); size > maxListBytes && err == nil {
			return fault.OnField(fault.Range, "countPerPage", "The list has more than %d MiB; ask for smaller pages", maxListBytes>>20)
		}
		return err
	}, `SELECT `+columns+q.where.String()+order+page.Clause(), q.args...)
	if err != nil {
		return nil, 0, fmt.Errorf("read customers: %w", err)
	}
	total := 0
	if page.Totals() {
		if _, err := r.Scan(ctx, reach, []any{&total}, `SELECT COUNT(*)`+q.where.String(), q.args...); err != nil {
			return nil, 0, fmt.Errorf("count customers: %w", err)
		}
	}
	return found, total, nil
}

// below limits a query to what is under the parents that the caller reaches.
func (q *query) below(ctx context.Context, r *store.Reader, reach call.Reach, request *api.ListCustomers) error {
	ids := make([]any, len(request.ParentCustomerIDs))
	for i, id := range request.ParentCustomerIDs {
		ids[i] = id
	}
	var below []string
	err := r.Each(ctx, reach, func(rows *sql.Rows) error {
		var id, accountID, path string
		err := rows.Scan(&id, &accountID, &path)
		if request.ShallowParent {
			below = append(below, "c.parent_id = "+q.bind(id))
		} else {
			below = append(below, fmt.Sprintf("(c.account_id = %s AND c.path > %s AND c.path < %s)",
				q.bind(accountID), q.bind(path), q.bind(call.PathEnd(path))))
		}
		return err
	}, `SELECT c.id, c.account_id, c.path FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(ids))+`)`, ids...)
	if err != nil {
		return fmt.Errorf("read parents: %w", err)
	}
	q.and("%s", store.AnyOf(below))
	return nil
}

func readNames(ctx context.Context, q *store.Reader, reach call.Reach, ids []string, names map[string]string) error {
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		var id, name string
		err := rows.Scan(&id, &name)
		names[id] = name
		return err
	}, `SELECT c.id, c.name FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(args))+`)`, args...)
	if err != nil {
		return fmt.Errorf("read customer names: %w", err)
	}
	return nil
}

// readTags gives the tags of each customer, in the account's order.
func readTags(ctx context.Context, q *store.Reader, reach call.Reach, records []*record) (map[string][]api.Tag, error) {
	ids := make(map[string]bool, len(records))
	for _, r := range records {
		ids[r.info.ID] = true
	}
	tags := map[string][]api.Tag{}
	for chunk := range chunks(ids) {
		args := make([]any, len(chunk))
		for i, id := range chunk {
			args[i] = id
		}
		err := q.Each(ctx, reach, func(rows *sql.Rows) error {
			var customerID string
			var t api.Tag
			err := rows.Scan(&customerID, &t.ID, &t.Name, &t.Color)
			tags[customerID] = append(tags[customerID], t)
			return err
		}, `SELECT ct.customer_id, t.id, t.name, t.color
			FROM customer c
			JOIN customer_tag ct ON ct.customer_id = c.id
			JOIN tag t ON t.account_id = ct.account_id AND t.id = ct.tag_id
			WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(args))+`)
			ORDER BY t.position, t.id`, args...)
		if err != nil {
			return nil, fmt.Errorf("read tags: %w", err)
		}
	}
	return tags, nil
}

// chunks gives ids in parts that fit into one statement.
func chunks(ids map[string]bool) iter.Seq[[]string] {
	return slices.Chunk(slices.Sorted(maps.Keys(ids)), 500)
}
