package customer

import (
	"context"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// Join gives SQL that joins the customer that a row of another room belongs to,
// as place, so that place.path bounds who sees the row. The arguments are the
// row's columns; a row of no customer, or of one that is gone, joins NULL.
func Join(accountColumn, customerColumn string) string {
	return fmt.Sprintf(" LEFT JOIN customer place ON place.account_id = %s AND place.id = %s", accountColumn, customerColumn)
}

// Breadcrumbs gives the ways from the root to the customers with the given ids,
// as far as the reach shows them. Customers that are gone or out of reach have
// none.
func Breadcrumbs(ctx context.Context, q *store.Reader, reach call.Reach, ids map[string]bool) (map[string][]api.CustomerBreadcrumb, error) {
	var found []*record
	for chunk := range chunks(ids) {
		args := make([]any, len(chunk))
		for i, id := range chunk {
			args[i] = id
		}
		rows, err := q.Query(ctx, reach, `SELECT c.account_id, c.id, c.path FROM customer c
			WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(args))+`)`, args...)
		if err != nil {
			return nil, fmt.Errorf("read customers' paths: %w", err)
		}
		for rows.Next() {
			var r record
			if err := rows.Scan(&r.info.AccountID, &r.info.ID, &r.path); err != nil {
				rows.Close()
				return nil, fmt.Errorf("read customers' paths: %w", err)
			}
			found = append(found, &r)
		}
		if err := rows.Err(); err != nil {
			return nil, fmt.Errorf("read customers' paths: %w", err)
		}
	}
	above := map[string]bool{}
	for _, r := range found {
		for _, id := range r.visibleIDs(reach) {
			above[id] = true
		}
	}
	names := map[string]string{}
	for chunk := range chunks(above) {
		if err := readNames(ctx, q, reach, chunk, names); err != nil {
			return nil, err
		}
	}
	crumbs := make(map[string][]api.CustomerBreadcrumb, len(found))
	for _, r := range found {
		for _, id := range r.visibleIDs(reach) {
			crumbs[r.info.ID] = append(crumbs[r.info.ID], api.CustomerBreadcrumb{ID: id, Name: names[id]})
		}
	}
	return crumbs, nil
}
