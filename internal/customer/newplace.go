package customer

import (
	"context"
	"maps"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// place is where in the tree a new customer goes.
type place struct {
	accountID   string
	accountName string
	parent      *parentPlace // nil for a root
}

// parentPlace is what a customer below another one needs to know of that.
type parentPlace struct {
	record *record           // without its documents
	names  map[string]string // of the customers on its way from the root, itself included
}

// findPlace decides the account and parent of a new customer. Without an
// account that of the parent is taken, or the caller's only one.
func findPlace(ctx context.Context, tx *store.Tx, reach call.Reach, in api.NewCustomer) (place, error) {
	p := place{accountID: in.AccountID}
	if in.ParentCustomerID != "" {
		var err error
		if p.parent, err = findParent(ctx, tx, reach, in.ParentCustomerID); err != nil {
			return p, err
		}
		if p.accountID == "" {
			p.accountID = p.parent.record.info.AccountID
		}
	}
	if p.accountID == "" {
		only, err := account.Only(ctx, &tx.Reader, reach.AccountRecords())
		if err != nil {
			return p, err
		}
		if only == "" {
			return p, fault.OnField(fault.NotEmpty, "accountId", "accountId is needed, as the caller has not exactly one account")
		}
		p.accountID = only
	}
	err := p.check(ctx, tx, reach)
	return p, err
}

func (p *place) check(ctx context.Context, tx *store.Tx, reach call.Reach) error {
	var err error
	p.accountName, err = account.NameFor(ctx, tx, reach, p.accountID)
	switch {
	case err != nil:
		return err
	case p.accountName == "":
		return account.NotFound("accountId")
	case p.parent != nil:
		return checkParent(p.parent.record, p.accountID)
	case !reachesAccount(reach, p.accountID):
		return fault.OnField(fault.NotEmpty, "parentCustomerId", "parentCustomerId is needed: the caller can add customers only below its own")
	}
	return nil
}

// findParent reads a parent in reach. Where customers lie and what they are
// called is not changed by those that are added.
func findParent(ctx context.Context, tx *store.Tx, reach call.Reach, id string) (*parentPlace, error) {
	parent, err := store.Known(tx, store.Memo{Kind: Kind, Name: id, OutlastsCreation: true}, func() (*parentPlace, error) {
		return readParent(ctx, &tx.Reader, id)
	})
	if err != nil {
		return nil, err
	}
	if !parent.record.isIn(reach) {
		return nil, NotFound("parentCustomerId")
	}
	return parent, nil
}

// readParent reads a parent whoever may reach it.
func readParent(ctx context.Context, q *store.Reader, id string) (*parentPlace, error) {
	var r record
	found, err := q.Scan(ctx, call.Everywhere(), []any{&r.info.AccountID, &r.path, &r.depth, &r.info.Name},
		`SELECT c.account_id, c.path, c.depth, c.name FROM customer c WHERE c.id = $1 AND {reach c.account_id c.path}`, id)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, NotFound("parentCustomerId")
	}
	r.info.ID = id
	p := &parentPlace{record: &r, names: map[string]string{id: r.info.Name}}
	if ids := r.pathIDs(); len(ids) > 1 {
		err = readNames(ctx, q, call.Everywhere(), ids[:len(ids)-1], p.names)
	}
	return p, err
}

// complete fills what a new customer shows of other records.
func (p place) complete(reach call.Reach, added *record) {
	names := map[string]string{added.info.ID: added.info.Name}
	if p.parent != nil {
		maps.Copy(names, p.parent.names)
	}
	added.show(added.visibleIDs(reach), p.accountName, names, nil)
}
