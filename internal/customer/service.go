package customer

import (
	"context"
	"maps"
	"slices"
	"time"

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
	reach := call.From(ctx).Caller.Reach
	var at time.Time
	if r.AsOf != "" {
		var err error
		if at, err = checkMoment("asOf", r.AsOf); err != nil {
			return nil, err
		}
	}
	version, known := s.db.Version(ctx) // before reading, so that a commit meanwhile is not missed
	if known && r.AsOf == "" {
		if info, ok := s.recent.get(version, reach, r.CustomerID); ok {
			return info, nil
		}
	}
	info, err := store.View(ctx, s.db, func(q *store.Reader) (*api.CustomerInfo, error) {
		if r.AsOf != "" {
			return past(ctx, q, reach, r.CustomerID, at)
		}
		found, err := find(ctx, q, reach, r.CustomerID)
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
	if known && err == nil && r.AsOf == "" {
		s.recent.put(version, reach, info)
	}
	return info, err
}

// complete fills what a customer shows of other records: the account's name,
// the breadcrumb and the tags.
func complete(ctx context.Context, q *store.Reader, reach call.Reach, records ...*record) error {
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
