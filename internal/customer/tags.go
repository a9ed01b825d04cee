package customer

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/settings"
	"evovoice/internal/store"
)

// putTags replaces the tags of a customer and gives their ids, sorted.
func putTags(ctx context.Context, tx *store.Tx, r *record, ids []string) ([]string, error) {
	defined, err := settings.Tags(ctx, &tx.Reader, r.info.AccountID)
	if err != nil {
		return nil, err
	}
	known := make(map[string]bool, len(defined))
	for _, t := range defined {
		known[t.ID] = true
	}
	var wrong refusals
	for i, id := range ids {
		if !known[id] {
			wrong.refuse(fault.Predicate, fmt.Sprintf("tagIds[%d]", i), "No tag of the account has the id %q", id)
		}
	}
	if wrong != nil {
		return nil, fault.OnFields(wrong)
	}
	ids = append([]string{}, ids...)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	return ids, storeTags(ctx, tx, r, ids)
}

// storeTags replaces the tags of a customer by ones that there are.
func storeTags(ctx context.Context, tx *store.Tx, r *record, ids []string) error {
	if slices.Equal(ids, r.tagIDs) {
		return nil
	}
	if err := dropTags(ctx, tx, r.info.AccountID, r.info.ID); err != nil {
		return err
	}
	for _, id := range ids {
		err := tx.Insert(ctx, `INSERT INTO customer_tag (account_id, tag_id, customer_id) VALUES ($1,$2,$3)`, r.info.AccountID, id, r.info.ID)
		if err != nil {
			return fmt.Errorf("tag customer: %w", err)
		}
	}
	return nil
}

func dropTags(ctx context.Context, tx *store.Tx, accountID, customerID string) error {
	_, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM customer_tag WHERE customer_id = $1 AND account_id = $2 AND {account account_id}`, customerID, accountID)
	if err != nil {
		return fmt.Errorf("drop a customer's tags: %w", err)
	}
	return nil
}

// readTags gives the tags of each customer, in the account's order. The
// customers are in reach and of the given accounts. Tags that an account took
// off its list are not shown.
func readTags(ctx context.Context, q *store.Reader, accountIDs []string, records []*record) (map[string][]api.Tag, error) {
	ids := make(map[string]bool, len(records))
	for _, r := range records {
		ids[r.info.ID] = true
	}
	tags := map[string][]api.Tag{}
	for chunk := range chunks(ids) {
		err := q.Each(ctx, call.Limited(accountIDs), func(rows *sql.Rows) error {
			var customerID string
			var t api.Tag
			err := rows.Scan(&customerID, &t.ID, &t.Name, &t.Color)
			tags[customerID] = append(tags[customerID], t)
			return err
		}, `SELECT ct.customer_id, t.id, t.name, t.color
			FROM customer_tag ct JOIN tag t ON t.account_id = ct.account_id AND t.id = ct.tag_id
			WHERE {account ct.account_id} AND t.date_deleted IS NULL AND ct.customer_id IN (`+store.Placeholders(0, len(chunk))+`)
			ORDER BY t.position, t.id`, arguments(chunk)...)
		if err != nil {
			return nil, fmt.Errorf("read tags: %w", err)
		}
	}
	return tags, nil
}

func arguments(ids []string) []any {
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	return args
}

// tagsNamed gives the tags with the given ids, on the account's list or not.
func tagsNamed(ctx context.Context, q *store.Reader, accountID string, ids []string) ([]api.Tag, error) {
	tags := []api.Tag{}
	for part := range slices.Chunk(ids, 500) {
		err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
			var t api.Tag
			err := rows.Scan(&t.ID, &t.Name, &t.Color)
			tags = append(tags, t)
			return err
		}, `SELECT t.id, t.name, t.color FROM tag t WHERE {account t.account_id} AND t.account_id = $1 AND t.id IN (`+store.Placeholders(1, len(part))+`)
			ORDER BY t.position, t.id`, append([]any{accountID}, arguments(part)...)...)
		if err != nil {
			return nil, fmt.Errorf("read tags: %w", err)
		}
	}
	return tags, nil
}
