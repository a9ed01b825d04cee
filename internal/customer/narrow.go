package customer

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// narrow leaves a search the accounts that can have matches: those of the
// parents and tags asked for. A few accounts are named even where all are
// searched, as indexes begin with the account.
func (s *search) narrow(ctx context.Context, r *store.Reader) error {
	ctx = r.Quick(ctx)
	if len(s.request.ParentCustomerIDs) > 0 {
		if err := s.findParents(ctx, r); err != nil {
			return fmt.Errorf("read parents: %w", err)
		}
	}
	if len(s.request.TagIDs) > 0 {
		if err := s.findTags(ctx, r); err != nil {
			return fmt.Errorf("read tags: %w", err)
		}
	}
	if s.accounts != nil {
		return nil
	}
	var all []string
	err := r.Each(ctx, call.Everywhere(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		all = append(all, id)
		return err
	}, fmt.Sprintf(`SELECT a.id FROM account a WHERE {account a.id} ORDER BY a.id LIMIT %d`, maxMerged+1))
	if err != nil {
		return fmt.Errorf("read accounts: %w", err)
	}
	if len(all) <= maxMerged {
		s.accounts, s.everyAccount = append([]string{}, all...), true
	}
	return nil
}

// keepAccounts leaves no accounts but those of a condition.
func (s *search) keepAccounts(of []string) {
	slices.Sort(of)
	of = slices.Compact(of)
	if s.accounts != nil {
		of = slices.DeleteFunc(of, func(id string) bool { return !slices.Contains(s.accounts, id) })
	}
	s.accounts = append([]string{}, of...)
}

// findParents reads the parents asked for that the caller reaches.
func (s *search) findParents(ctx context.Context, r *store.Reader) error {
	ids := s.request.ParentCustomerIDs
	err := r.Each(ctx, s.reach, func(rows *sql.Rows) error {
		var p parent
		err := rows.Scan(&p.id, &p.accountID, &p.path)
		s.parents = append(s.parents, p)
		return err
	}, `SELECT c.id, c.account_id, c.path FROM customer c WHERE {reach c.account_id c.path} AND c.id IN (`+store.Placeholders(0, len(ids))+`)`, arguments(ids)...)
	if err != nil {
		return err
	}
	if s.accounts != nil {
		s.parents = slices.DeleteFunc(s.parents, func(p parent) bool { return !slices.Contains(s.accounts, p.accountID) })
	}
	var accounts []string
	for _, p := range s.parents {
		accounts = append(accounts, p.accountID)
	}
	s.keepAccounts(accounts)
	return nil
}

// findTags reads which accounts have all the tags asked for on their lists.
func (s *search) findTags(ctx context.Context, r *store.Reader) error {
	ids := slices.Clone(s.request.TagIDs)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	var accounts []string
	err := r.Each(ctx, s.reach.AccountRecords(), func(rows *sql.Rows) error {
		var id string
		err := rows.Scan(&id)
		accounts = append(accounts, id)
		return err
	}, `SELECT t.account_id FROM tag t WHERE {account t.account_id} AND t.date_deleted IS NULL AND t.id IN (`+store.Placeholders(0, len(ids))+`)
		GROUP BY t.account_id HAVING COUNT(*) = `+fmt.Sprint(len(ids)), arguments(ids)...)
	if err != nil {
		return err
	}
	s.keepAccounts(accounts)
	s.tagID = ids[0]
	return nil
}
