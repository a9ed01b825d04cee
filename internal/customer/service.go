package customer

import (
	"context"
	"maps"
	"slices"
	"time"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// NewCustomer adds a customer to an account, at its top or below another one.
func (s *Service) NewCustomer(ctx context.Context, r *api.NewCustomer) (*api.CustomerInfo, error) {
	in, err := checkNew(*r)
	if err != nil {
		return nil, err
	}
	caller := call.From(ctx).Caller
	return store.Write(ctx, s.db, func(tx *store.Tx) (*api.CustomerInfo, error) {
		place, err := findPlace(ctx, &tx.Reader, caller.Reach, in)
		if err != nil {
			return nil, err
		}
		f, err := readFields(ctx, &tx.Reader, place.accountID)
		if err != nil {
			return nil, err
		}
		added, err := place.add(ctx, tx, f, in, caller.Email)
		if err != nil {
			return nil, err
		}
		if err := place.complete(ctx, &tx.Reader, caller.Reach, added); err != nil {
			return nil, err
		}
		return &added.info, nil
	})
}

// complete fills what a new customer shows of other records, of which its place
// knows most already.
func (p place) complete(ctx context.Context, q *store.Reader, reach call.Reach, added *record) error {
	names := map[string]string{added.info.ID: added.info.Name}
	visible := added.visibleIDs(reach)
	if len(visible) > 1 {
		if err := readNames(ctx, q, reach, visible[:len(visible)-1], names); err != nil {
			return err
		}
	}
	added.show(visible, p.accountName, names, nil)
	return nil
}

// place is where in the tree a new customer goes.
type place struct {
	accountID   string
	accountName string
	parent      *record // nil for a root
}

// findPlace decides the account and parent of a new customer. Without an
// account that of the parent is taken, or the caller's only one.
func findPlace(ctx context.Context, q *store.Reader, reach call.Reach, in api.NewCustomer) (place, error) {
	p := place{accountID: in.AccountID}
	if in.ParentCustomerID != "" {
		parent, err := find(ctx, q, reach, in.ParentCustomerID)
		if err != nil {
			return p, err
		}
		if parent == nil {
			return p, NotFound("parentCustomerId")
		}
		p.parent = parent
		if p.accountID == "" {
			p.accountID = parent.info.AccountID
		}
	}
	if p.accountID == "" {
		only, err := account.Only(ctx, q, reach.AccountRecords())
		if err != nil {
			return p, err
		}
		if only == "" {
			return p, fault.OnField(fault.NotEmpty, "accountId", "accountId is needed, as the caller has not exactly one account")
		}
		p.accountID = only
	}
	err := p.check(ctx, q, reach)
	return p, err
}

func (p *place) check(ctx context.Context, q *store.Reader, reach call.Reach) error {
	names, err := account.Names(ctx, q, reach.AccountRecords(), p.accountID)
	switch {
	case err != nil:
		return err
	case len(names) == 0:
		return account.NotFound("accountId")
	}
	p.accountName = names[0].Name
	switch {
	case p.parent != nil:
		return checkParent(p.parent, p.accountID)
	case !reachesAccount(reach, p.accountID):
		return fault.OnField(fault.NotEmpty, "parentCustomerId", "parentCustomerId is needed: the caller can add customers only below its own")
	}
	return nil
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
		added.info.ParentCustomerID = p.parent.info.ID
		added.path = p.parent.path + id + "/"
		added.depth = p.parent.depth + 1
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
