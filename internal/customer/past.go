package customer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// checkMoment reads a moment with an offset or Z.
func checkMoment(path, text string) (time.Time, error) {
	at, err := time.Parse(time.RFC3339Nano, strings.TrimSpace(text))
	if err != nil {
		return at, fault.OnField(fault.Format, path, "%s must be a moment such as 2026-01-31T09:30:00Z", path)
	}
	return at, nil
}

// past reads a customer as it was at a moment: its own state, its place in the
// tree and the names on the way, and the tags that it carried, under the names
// that these have now. Who reads it must reach the place that it had then, and
// the customer now if there still is one.
func past(ctx context.Context, q *store.Reader, reach call.Reach, id string, at time.Time) (*api.CustomerInfo, error) {
	was, err := stateAt(ctx, q, id, at)
	if err != nil {
		return nil, err
	}
	now, err := find(ctx, q, call.Everywhere(), id)
	if err != nil {
		return nil, err
	}
	if was == nil || now != nil && !reaches(reach, now.info.AccountID, now.path) {
		return nil, NotFound("customerId")
	}
	r := &record{info: was.CustomerInfo, path: "/" + id + "/"}
	r.info.Breadcrumb = []api.CustomerBreadcrumb{{ID: id, Name: was.Name}}
	for parentID := was.ParentCustomerID; parentID != ""; {
		above, err := stateAt(ctx, q, parentID, at)
		if err != nil {
			return nil, err
		}
		if above == nil || len(r.info.Breadcrumb) >= MaxDepth {
			break
		}
		r.path = "/" + parentID + r.path
		r.info.Breadcrumb = slices.Insert(r.info.Breadcrumb, 0, api.CustomerBreadcrumb{ID: parentID, Name: above.Name})
		parentID = above.ParentCustomerID
	}
	if !reaches(reach, r.info.AccountID, r.path) {
		return nil, NotFound("customerId")
	}
	r.info.Breadcrumb = r.info.Breadcrumb[len(r.info.Breadcrumb)-len(r.visibleIDs(reach)):]
	if len(r.info.Breadcrumb) == 1 {
		r.info.ParentCustomerID = ""
	}
	names, err := account.Names(ctx, q, reach.AccountRecords(), r.info.AccountID)
	if err != nil {
		return nil, err
	}
	for _, n := range names {
		r.info.AccountName = n.Name
	}
	r.info.Tags, err = tagsNamed(ctx, q, r.info.AccountID, was.TagIDs)
	return &r.info, err
}

// stateAt reads from the audit what a customer was at a moment, nil where there
// was none.
func stateAt(ctx context.Context, q *store.Reader, id string, at time.Time) (*state, error) {
	var text []byte
	found, err := q.Scan(ctx, call.Everywhere(), []any{&text}, `SELECT e.after_state
		FROM change_entry e JOIN change_set s ON s.id = e.change_id
		WHERE e.record_id = $1 AND e.kind = $2 AND s.at <= $3 AND {account e.account_id}
		ORDER BY e.change_id DESC, e.position DESC LIMIT 1`, id, Kind, store.FormatTime(at))
	if err != nil {
		return nil, fmt.Errorf("read the audit of a customer: %w", err)
	}
	if !found || text == nil {
		return nil, nil
	}
	var s state
	if err := json.Unmarshal(text, &s); err != nil {
		return nil, fmt.Errorf("recorded state of customer %s: %w", id, err)
	}
	return &s, nil
}
