package customer

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Restorers puts customers back into earlier states, by the kinds of the audit.
func (s *Service) Restorers() map[string]store.Restorer {
	return map[string]store.Restorer{Kind: restorer{s}}
}

type restorer struct{ customers *Service }

// Current implements store.Restorer.
func (restorer) Current(ctx context.Context, q *store.Reader, accountID, id string) (any, error) {
	r, err := loadOf(ctx, q, accountID, id)
	if err != nil || r == nil {
		return nil, err
	}
	return r.state(), nil
}

// loadOf reads a customer of an account, nil for none.
func loadOf(ctx context.Context, q *store.Reader, accountID, id string) (*record, error) {
	return load(ctx, q, call.Limited([]string{accountID}), id)
}

// Restore implements store.Restorer. Values that no longer suit the definitions
// of their fields are put back all the same; ones that must be unique and are
// taken are not.
func (r restorer) Restore(ctx context.Context, tx *store.Tx, accountID, id string, text []byte) error {
	before, err := loadOf(ctx, &tx.Reader, accountID, id)
	if err != nil {
		return err
	}
	if text == nil {
		if before == nil {
			return nil
		}
		return r.customers.remove(ctx, tx, before)
	}
	var wanted state
	if err := json.Unmarshal(text, &wanted); err != nil {
		return fmt.Errorf("recorded state of a customer: %w", err)
	}
	if wanted.ID != id || wanted.AccountID != accountID {
		return fmt.Errorf("recorded state of customer %s of account %s: it is of another record", id, accountID)
	}
	r.customers.names.count()
	return putBack(ctx, tx, before, &wanted)
}

// putBack gives a customer a state; before is nil where it is gone.
func putBack(ctx context.Context, tx *store.Tx, before *record, wanted *state) error {
	after := &record{info: wanted.CustomerInfo, path: "/" + wanted.ID + "/", depth: 1}
	after.info.ParentCustomerID = ""
	if before != nil {
		after.path, after.depth, after.tagIDs = before.path, before.depth, before.tagIDs
		after.info.ParentCustomerID = before.info.ParentCustomerID
	}
	after.info.DateLastModified, after.info.LastModifiedBy = store.FormatTime(tx.Now), call.From(ctx).Caller.Email
	whole := call.Limited([]string{wanted.AccountID})
	if err := asConflict(move(ctx, tx, whole, after, wanted.ParentCustomerID)); err != nil {
		return err
	}
	f, err := knownFields(ctx, tx, wanted.AccountID)
	if err != nil {
		return err
	}
	if err := f.refuseClashes(ctx, &tx.Reader, before, after); err != nil {
		return err
	}
	if before == nil {
		if err := insert(ctx, tx, after); err != nil {
			return err
		}
	}
	if err := update(ctx, tx, after); err != nil {
		return err
	}
	if err := f.index(ctx, tx, before, after); err != nil {
		return err
	}
	if err := refuseLostTags(ctx, &tx.Reader, wanted.AccountID, wanted.TagIDs); err != nil {
		return err
	}
	if err := storeTags(ctx, tx, after, wanted.TagIDs); err != nil {
		return err
	}
	after.tagIDs = wanted.TagIDs
	if before == nil {
		keep(tx, store.Created, nil, after.state())
	} else {
		keep(tx, store.Changed, before.state(), after.state())
	}
	return nil
}

// asConflict says of a place in the tree that it can no longer be had.
func asConflict(err error) error {
	for _, code := range []fault.Code{fault.NotFound, fault.Predicate, fault.Depth} {
		if fault.Is(err, code) {
			return fault.OnField(fault.Conflict, "parentCustomerId", "The customer cannot go back to where it was: %s", fault.As(err).Message)
		}
	}
	return err
}

// refuseLostTags fails where the account has no longer a tag, listed or not.
func refuseLostTags(ctx context.Context, q *store.Reader, accountID string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	var there []string
	err := q.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		there = append(there, id)
		return err
	}, `SELECT t.id FROM tag t WHERE t.account_id = $1 AND {account t.account_id}`, accountID)
	if err != nil {
		return fmt.Errorf("read tags: %w", err)
	}
	for _, id := range ids {
		if !slices.Contains(there, id) {
			return fault.OnField(fault.Conflict, "tagIds", "The account no longer has the tag %s", id)
		}
	}
	return nil
}
