package customer

import (
	"context"
	"maps"
	"slices"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/store"
)

// NewCustomer adds a customer to an account, at its top or below another one.
func (s *Service) NewCustomer(ctx context.Context, r *api.NewCustomer) (*api.CustomerInfo, error) {
	in, err := checkNew(*r)
	if err != nil {
		return nil, err
	}
	caller := call.From(ctx).Caller
	info, err := store.Write(ctx, s.db, func(tx *store.Tx) (*api.CustomerInfo, error) {
		place, err := findPlace(ctx, tx, caller.Reach, in)
		if err != nil {
			return nil, err
		}
		f, err := knownFields(ctx, tx, place.accountID)
		if err != nil {
			return nil, err
		}
		added, err := place.add(ctx, tx, f, in, caller.Email)
		if err != nil {
			return nil, err
		}
		place.complete(caller.Reach, added)
		tx.SparesCallers()
		return &added.info, nil
	})
	if err == nil {
		s.names.count()
	}
	return info, err
}

// add stores a new customer in its place and records that.
func (p place) add(ctx context.Context, tx *store.Tx, f *fields, in api.NewCustomer, by string) (*record, error) {
	added := p.newRecord(tx, in, by)
	if err := f.verify(ctx, &tx.Reader, nil, added); err != nil {
		return nil, err
	}
	if err := insert(ctx, tx, added); err != nil {
		return nil, err
	}
	if err := f.index(ctx, tx, nil, added); err != nil {
		return nil, err
	}
	keep(tx, store.Created, nil, added.state())
	return added, nil
}

func (p place) newRecord(tx *store.Tx, in api.NewCustomer, by string) *record {
	now := store.FormatTime(tx.Now)
	id := tx.NewID()
	added := &record{path: "/" + id + "/", depth: 1, info: api.CustomerInfo{
		AccountID:       p.accountID,
		Name:            in.Name,
		ReferenceID:     in.ReferenceID,
		Data:            orUnset(in.Data, unsetData),
		Schedule:        unsetSchedule,
		IntegrationData: unsetIntegrations,
		BillingSettings: unsetBilling,
		AppSettings:     unsetApp,
		EntityInfo:      api.EntityInfo{ID: id, DateCreated: now, DateLastModified: now, CreatedBy: by, LastModifiedBy: by},
	}}
	if p.parent != nil {
		added.info.ParentCustomerID = p.parent.record.info.ID
		added.path = p.parent.record.path + id + "/"
		added.depth = p.parent.record.depth + 1
	}
	return added
}

// GetCustomer reads one customer, as it is or as it was at a moment.
func (s *Service) GetCustomer(ctx context.Context, r *api.GetCustomer) (*api.CustomerInfo, error) {
	c := call.From(ctx)
	if r.AsOf != "" {
		at, err := checkMoment("asOf", r.AsOf)
		if err != nil {
			return nil, err
		}
		return store.View(ctx, s.db, func(q *store.Reader) (*api.CustomerInfo, error) {
			return past(ctx, q, c.Caller.Reach, r.CustomerID, at)
		})
	}
	version, known := s.db.Version(ctx) // before reading, so that a commit meanwhile is not missed
	if !known {
		return s.read(ctx, c.Caller.Reach, r.CustomerID)
	}
	for _, whole := range []bool{true, false} {
		key := readKey(c, r.CustomerID, whole)
		if found, ok := s.recent.get(version, key); ok && whole == reachesAccount(c.Caller.Reach, found.customer.AccountID) {
			if c.Bare {
				s.recent.offer(c, version, key, found)
			}
			return found.customer, nil
		}
	}
	info, err := s.reads.Share(ctx, version, readKey(c, r.CustomerID, false), func() (*api.CustomerInfo, error) {
		return s.read(ctx, c.Caller.Reach, r.CustomerID)
	})
	if err != nil {
		return nil, err
	}
	key := readKey(c, r.CustomerID, reachesAccount(c.Caller.Reach, info.AccountID))
	if c.Bare {
		s.recent.offer(c, version, key, answer{customer: &api.CustomerInfo{AccountID: info.AccountID}})
	} else {
		s.recent.put(version, key, answer{customer: info, size: documentsSize(info)})
	}
	return info, nil
}

// readKey names the reply with a customer to a caller. All who reach its whole
// account are shown the same, others less.
func readKey(c *call.Call, id string, whole bool) string {
	key := make([]byte, 0, 128)
	key = append(key, 'i')
	if c.Bare {
		key[0] = 't'
	}
	key = call.AppendText(key, id)
	if !whole {
		key = c.Caller.Reach.AppendKey(key)
	}
	return string(key)
}

// read reads a customer as it is.
func (s *Service) read(ctx context.Context, reach call.Reach, id string) (*api.CustomerInfo, error) {
	return store.View(ctx, s.db, func(q *store.Reader) (*api.CustomerInfo, error) {
		ctx := q.Quick(ctx)
		found, err := find(ctx, q, reach, id)
		if err != nil {
			return nil, err
		}
		if found == nil {
			return nil, NotFound("customerId")
		}
		if err := complete(ctx, q, reach, found); err != nil {
			return nil, err
		}
		return &found.info, nil
	})
}

// complete fills what a customer shows of other records: the account's name,
// the breadcrumb and the tags.
func complete(ctx context.Context, q *store.Reader, reach call.Reach, records ...*record) error {
	ctx = q.Quick(ctx)
	names := make(map[string]string, len(records))
	for _, r := range records {
		names[r.info.ID] = r.info.Name
	}
	accountIDs, customerIDs := map[string]bool{}, map[string]bool{}
	for _, r := range records {
		accountIDs[r.info.AccountID] = true
		for _, id := range r.visibleIDs(reach) {
			if _, known := names[id]; !known {
				customerIDs[id] = true
			}
		}
	}
	accounts := map[string]string{}
	for chunk := range chunks(accountIDs) {
		names, err := account.Names(ctx, q, reach.AccountRecords(), chunk...)
		if err != nil {
			return err
		}
		for _, n := range names {
			accounts[n.ID] = n.Name
		}
	}
	for chunk := range chunks(customerIDs) {
		if err := readNames(ctx, q, reach, chunk, names); err != nil {
			return err
		}
	}
	tags, err := readTags(ctx, q, slices.Sorted(maps.Keys(accountIDs)), records)
	if err != nil {
		return err
	}
	for _, r := range records {
		r.show(r.visibleIDs(reach), accounts[r.info.AccountID], names, tags[r.info.ID])
	}
	return nil
}

// show fills the members that are computed from other records.
func (r *record) show(visible []string, accountName string, names map[string]string, tags []api.Tag) {
	r.info.AccountName = accountName
	r.info.Tags = tags
	if tags == nil {
		r.info.Tags = []api.Tag{}
	}
	r.info.Breadcrumb = make([]api.CustomerBreadcrumb, len(visible))
	for i, id := range visible {
		r.info.Breadcrumb[i] = api.CustomerBreadcrumb{ID: id, Name: names[id]}
	}
	if len(visible) == 1 {
		r.info.ParentCustomerID = "" // a root, or one whose parent is out of reach
	}
}
