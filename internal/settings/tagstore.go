package settings

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// Tags reads the tags of an account in order, without deleted ones.
func Tags(ctx context.Context, q *store.Reader, accountID string) ([]api.Tag, error) {
	tags := []api.Tag{}
	err := q.Each(ctx, whole(accountID), func(rows *sql.Rows) error {
		var t api.Tag
		err := rows.Scan(&t.ID, &t.Name, &t.Color)
		tags = append(tags, t)
		return err
	}, `SELECT t.id, t.name, t.color FROM tag t WHERE {account t.account_id} AND t.date_deleted IS NULL ORDER BY t.position, t.id`)
	if err != nil {
		return nil, fmt.Errorf("read tags: %w", err)
	}
	return tags, nil
}

// saveTags replaces an account's list of tags. Those that are no longer in it
// are hidden.
func saveTags(ctx context.Context, tx *store.Tx, accountID string, tags []api.Tag) error {
	reach := call.Limited([]string{accountID})
	_, err := tx.Exec(ctx, reach, `UPDATE tag SET date_deleted = $1 WHERE {account account_id} AND date_deleted IS NULL`, store.FormatTime(tx.Now))
	if err != nil {
		return fmt.Errorf("hide tags: %w", err)
	}
	for i, t := range tags {
		if t.ID == "" {
			t.ID = tx.NewID()
		}
		err := tx.Insert(ctx, `INSERT INTO tag (account_id, id, position, name, color) VALUES ($1,$2,$3,$4,$5)
			ON CONFLICT (account_id, id) DO UPDATE SET position = excluded.position, name = excluded.name,
				color = excluded.color, date_deleted = NULL`,
			accountID, t.ID, i, t.Name, string(t.Color))
		if err != nil {
			return fmt.Errorf("save tag: %w", err)
		}
	}
	// A hidden tag that nothing carries has nothing to come back with.
	_, err = tx.Exec(ctx, reach, `DELETE FROM tag WHERE {account account_id} AND date_deleted IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM customer_tag c WHERE c.account_id = tag.account_id AND c.tag_id = tag.id)`)
	return wrap("forget tags", err)
}
