package customer

import (
	"context"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// Dependent is a kind of record that keeps a customer from being deleted while
// there are any.
type Dependent struct {
	// One and Many name the records for people, for instance endpoint and endpoints.
	One, Many string
	// Count tells how many belong to the customer itself.
	Count func(ctx context.Context, q *store.Reader, accountID, customerID string) (int, error)
}

// own are the dependents whose tables stand beside that of customers.
var own = []Dependent{
	{"customer below it", "customers below it", countChildren},
	{"login", "logins", countLogins},
}

func countChildren(ctx context.Context, q *store.Reader, _, customerID string) (n int, err error) {
	_, err = q.Scan(ctx, call.Everywhere(), []any{&n}, `SELECT COUNT(*) FROM customer c WHERE c.parent_id = $1 AND {reach c.account_id c.path}`, customerID)
	return n, err
}

func countLogins(ctx context.Context, q *store.Reader, _, customerID string) (n int, err error) {
	_, err = q.Scan(ctx, call.System(), []any{&n}, `SELECT COUNT(*) FROM login l WHERE l.customer_id = $1`, customerID)
	return n, err
}

// DeleteCustomer removes a customer. It fails with fault.Conflict, naming how
// many there are, while records depend on it.
func (s *Service) DeleteCustomer(ctx context.Context, r *api.DeleteCustomer) error {
	reach := call.From(ctx).Caller.Reach
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (any, error) {
		found, err := load(ctx, &tx.Reader, reach, r.CustomerID)
		if err != nil {
			return nil, err
		}
		if found == nil {
			return nil, NotFound("customerId")
		}
		if err := checkExpected(ctx, &tx.Reader, found); err != nil {
			return nil, err
		}
		return nil, s.remove(ctx, tx, found)
	})
	return err
}

// remove deletes a customer that nothing depends on, and records that.
func (s *Service) remove(ctx context.Context, tx *store.Tx, r *record) error {
	if err := s.refuseDependents(ctx, &tx.Reader, r); err != nil {
		return err
	}
	accountID, id := r.info.AccountID, r.info.ID
	if err := dropTags(ctx, tx, accountID, id); err != nil {
		return err
	}
	if err := dropIndex(ctx, tx, accountID, id); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, call.Everywhere(), `DELETE FROM customer WHERE account_id = $1 AND id = $2 AND {reach account_id path}`, accountID, id)
	if err != nil {
		return fmt.Errorf("delete customer: %w", err)
	}
	keep(tx, store.Deleted, r.state(), nil)
	return nil
}

func (s *Service) refuseDependents(ctx context.Context, q *store.Reader, r *record) error {
	var have []string
	for _, list := range [][]Dependent{own, s.Dependents} {
		for _, d := range list {
			n, err := d.Count(ctx, q, r.info.AccountID, r.info.ID)
			if err != nil {
				return fmt.Errorf("count %s: %w", d.Many, err)
			}
			switch {
			case n == 1:
				have = append(have, "1 "+d.One)
			case n > 1:
				have = append(have, fmt.Sprintf("%d %s", n, d.Many))
			}
		}
	}
	if have == nil {
		return nil
	}
	all := have[len(have)-1]
	if len(have) > 1 {
		all = strings.Join(have[:len(have)-1], ", ") + " and " + all
	}
	return fault.OnField(fault.Conflict, "customerId", "The customer cannot be deleted: it has %s", all)
}
