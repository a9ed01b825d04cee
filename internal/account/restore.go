package account

import (
	"context"
	"encoding/json"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Restorers put accounts back.
func (s *Service) Restorers() map[string]store.Restorer {
	return map[string]store.Restorer{Kind: restorer{s}}
}

type restorer struct{ service *Service }

// Current implements store.Restorer.
func (restorer) Current(ctx context.Context, q *store.Reader, _, id string) (any, error) {
	found, err := find(ctx, q, call.Everywhere(), []string{id})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return state(&found[0]), nil
}

// Restore implements store.Restorer. Carrier credentials are kept where the
// account is there; those of a deleted account are gone.
func (r restorer) Restore(ctx context.Context, tx *store.Tx, _, id string, earlier []byte) error {
	found, err := find(ctx, &tx.Reader, call.Everywhere(), []string{id})
	if err != nil {
		return err
	}
	if earlier == nil {
		if len(found) == 0 {
			return nil
		}
		return r.service.remove(ctx, tx, &found[0])
	}
	var a api.AccountInfo
	if err := json.Unmarshal(earlier, &a); err != nil {
		return fmt.Errorf("recorded account: %w", err)
	}
	a.DateLastModified, a.LastModifiedBy = store.FormatTime(tx.Now), call.From(ctx).Caller.Email
	if len(found) == 0 {
		return r.recreate(ctx, tx, &a)
	}
	before := found[0]
	a.AncestorIDs = before.AncestorIDs
	if a.ParentAccountID != before.ParentAccountID {
		if err := move(ctx, tx, call.Everywhere(), &a, a.ParentAccountID); err != nil {
			return err
		}
	}
	if err := update(ctx, tx, &a); err != nil {
		return err
	}
	tx.Record(entry(store.Changed, &before, &a))
	return nil
}

func (r restorer) recreate(ctx context.Context, tx *store.Tx, a *api.AccountInfo) error {
	a.AncestorIDs = []string{}
	if a.ParentAccountID != "" {
		above, err := find(ctx, &tx.Reader, call.Everywhere(), []string{a.ParentAccountID})
		if err != nil {
			return err
		}
		if len(above) == 0 {
			return fault.OnField(fault.Conflict, Kind+" "+a.ID, "The account above it is no longer there")
		}
		a.AncestorIDs = append(above[0].AncestorIDs, above[0].ID)
	}
	if a.TwilioAccountSID != "" {
		return fault.OnField(fault.Conflict, Kind+" "+a.ID, "The token of its carrier account is gone with it; open the account anew")
	}
	if err := insert(ctx, tx, a, ""); err != nil {
		return err
	}
	sid, secret := newKey()
	if err := setKey(ctx, tx, a.ID, sid, r.service.box.Seal(secret, keyContext(a.ID))); err != nil {
		return err
	}
	tx.Record(entry(store.Created, nil, a))
	return nil
}
