package account

import (
	"context"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// NewAccount opens an account.
func (s *Service) NewAccount(ctx context.Context, r *api.NewAccount) (*api.AccountInfo, error) {
	in, err := checkNew(*r)
	if err != nil {
		return nil, err
	}
	by := call.From(ctx).Caller.Email
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.AccountInfo, error) {
		now := store.FormatTime(tx.Now)
		info := &api.AccountInfo{
			Name:             in.Name,
			TwilioAccountSID: in.TwilioAccountSID,
			AncestorIDs:      []string{},
			IsBYOA:           in.TwilioAccountSID != "",
			EntityInfo: api.EntityInfo{
				ID: tx.NewID(), DateCreated: now, DateLastModified: now, CreatedBy: by, LastModifiedBy: by,
			},
		}
		if in.ParentAccountID != "" {
			if err := move(ctx, tx, readable(ctx), info, in.ParentAccountID); err != nil {
				return nil, err
			}
		}
		token := ""
		if in.TwilioAuthToken != "" {
			token = s.box.Seal(in.TwilioAuthToken, tokenContext(info.ID))
		}
		if err := insert(ctx, tx, info, token); err != nil {
			return nil, err
		}
		sid, secret := newKey()
		if err := setKey(ctx, tx, info.ID, sid, s.box.Seal(secret, keyContext(info.ID))); err != nil {
			return nil, err
		}
		tx.Record(entry(store.Created, nil, info))
		return info, nil
	})
}

// tokenContext binds a sealed carrier token to its account.
func tokenContext(accountID string) string { return "account/" + accountID + "/carrier-token" }

// GetAccount reads one account.
func (s *Service) GetAccount(ctx context.Context, r *api.GetAccount) (*api.AccountInfo, error) {
	return store.View(ctx, s.db, func(q *store.Reader) (*api.AccountInfo, error) {
		found, err := find(ctx, q, readable(ctx), []string{r.AccountID})
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, NotFound("accountId")
		}
		return &found[0], nil
	})
}

// ListAccounts pages through the accounts that the caller reaches, the newest
// first unless sortField says otherwise.
func (s *Service) ListAccounts(ctx context.Context, r *api.ListAccounts) (*api.ListResponse[api.AccountInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	if wrong := text.Line("nameFilter", r.NameFilter, text.MaxName); wrong != nil {
		return nil, fault.OnFields([]fault.Field{*wrong})
	}
	order, err := list.Order(r.SortField, r.SortOrder, sortColumns, "a.id DESC", "a.id")
	if err != nil {
		return nil, err
	}
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.AccountInfo], error) {
		items, total, err := search(ctx, q, readable(ctx), filter{name: r.NameFilter, ids: r.SpecificIDs}, order, page)
		if err != nil {
			return nil, err
		}
		return list.Reply(page, items, total), nil
	})
}

// readable is the reach over account records: a login may also read those of
// the accounts that it was given, whatever its role shows it inside them.
func readable(ctx context.Context) call.Reach {
	c := call.From(ctx).Caller
	return c.Reach.AccountRecords(c.AccountIDs...)
}

// NotFound is the answer for an account that is not there or out of reach;
// member is where its id came from.
func NotFound(member string) error {
	return fault.OnField(fault.NotFound, member, "No account has this id")
}
