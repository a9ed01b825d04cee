package customer

import (
	"context"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
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
		added := place.newRecord(tx, in, caller.Email)
		if err := insert(ctx, tx, added); err != nil {
			return nil, err
		}
		tx.Record(store.Entry{
			AccountID: place.accountID, CustomerID: added.info.ID, Kind: Kind, ID: added.info.ID,
			Action: store.Created, After: added.state(),
		})
		if err := complete(ctx, &tx.Reader, caller.Reach, added); err != nil {
			return nil, err
		}
		return &added.info, nil
	})
}

// place is where in the tree a new customer goes.
type place struct {
	accountID string
	parent    *record // nil for a root
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
	return p, p.check(ctx, q, reach)
}

func (p place) check(ctx context.Context, q *store.Reader, reach call.Reach) error {
	names, err := account.Names(ctx, q, reach.AccountRecords(), p.accountID)
	switch {
	case err != nil:
		return err
	case len(names) == 0:
		return account.NotFound("accountId")
	case p.parent != nil:
		return checkParent(p.parent, p.accountID)
	case !reachesAccount(reach, p.accountID):
		return fault.OnField(fault.NotEmpty, "parentCustomerId", "parentCustomerId is needed: the caller can add customers only below its own")
	}
	return nil
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

// GetCustomer reads one customer.
func (s *Service) GetCustomer(ctx context.Context, r *api.GetCustomer) (*api.CustomerInfo, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.CustomerInfo, error) {
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
}

// ListCustomers pages through customers, by name unless sortField says
// otherwise.
func (s *Service) ListCustomers(ctx context.Context, r *api.ListCustomers) (*api.ListResponse[api.CustomerInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	if err := checkList(r); err != nil {
		return nil, err
	}
	field := r.SortField
	if field == "" {
		field = "name"
	}
	order, err := list.Order(field, r.SortOrder, sortColumns, "", "c.id")
	if err != nil {
		return nil, err
	}
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.CustomerInfo], error) {
		found, total, err := search(ctx, q, reach, r, order, page)
		if err != nil {
			return nil, err
		}
		if err := complete(ctx, q, reach, found...); err != nil {
			return nil, err
		}
		items := make([]api.CustomerInfo, len(found))
		for i, f := range found {
			items[i] = f.info
		}
		return list.Reply(page, items, total), nil
	})
}

// complete fills what a customer shows of other records: the account's name,
// the breadcrumb and the tags.
func complete(ctx context.Context, q *store.Reader, reach call.Reach, records ...*record) error {
	accountIDs, customerIDs := map[string]bool{}, map[string]bool{}
	for _, r := range records {
		accountIDs[r.info.AccountID] = true
		for _, id := range r.visibleIDs(reach) {
			customerIDs[id] = true
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
	names := map[string]string{}
	for chunk := range chunks(customerIDs) {
		if err := readNames(ctx, q, reach, chunk, names); err != nil {
			return err
		}
	}
	tags, err := readTags(ctx, q, reach, records)
	if err != nil {
		return err
	}
	for _, r := range records {
		r.info.AccountName = accounts[r.info.AccountID]
		r.info.Tags = tags[r.info.ID]
		if r.info.Tags == nil {
			r.info.Tags = []api.Tag{}
		}
		visible := r.visibleIDs(reach)
		r.info.Breadcrumb = make([]api.CustomerBreadcrumb, len(visible))
		for i, id := range visible {
			r.info.Breadcrumb[i] = api.CustomerBreadcrumb{ID: id, Name: names[id]}
		}
		if len(visible) == 1 {
			r.info.ParentCustomerID = "" // a root, or one whose parent is out of reach
		}
	}
	return nil
}
