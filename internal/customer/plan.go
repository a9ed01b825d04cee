package customer

import (
	"context"
	"fmt"

	"evovoice/internal/call"
	"evovoice/internal/store"
)

// bounds are where one way of searching gives place to another.
type bounds struct {
	// few is the most customers that are sorted rather than found by walking
	// the list's order.
	few int
	// hits is how many names of all accounts are looked at to tell.
	hits int
}

var standardBounds = bounds{few: 2000, hits: 10000}

// plan decides what the search begins with. SQLite keeps no counts that tell a
// rare condition from a common one, so the conditions that may be rare are
// tried, up to a bound: the first that leaves few customers drives the search,
// and where none does the list's order is walked until the page is full.
// PostgreSQL decides by itself. The customers found are the same either way.
func (s *search) plan(ctx context.Context, q *store.Reader) error {
	s.dialect = q.Dialect()
	if s.dialect == store.Postgres {
		return nil
	}
	for _, try := range []struct {
		drive driver
		apply bool
		count func(context.Context, *store.Reader) (int, error)
	}{
		{byColumns, len(s.request.SpecificIDs) > 0, nil},
		{byColumns, s.request.ReferenceID != nil && *s.request.ReferenceID != "" && s.accounts != nil, s.countReference},
		{byTrigram, s.hasTrigrams(), s.countTrigram},
		{byColumns, len(s.request.ParentCustomerIDs) > 0, s.countBelow},
		{byColumns, len(s.reach.Subtrees()) > 0 && len(s.reach.WholeAccounts()) == 0, s.countReach},
		{byTag, len(s.request.TagIDs) > 0, s.countTag},
	} {
		if !try.apply {
			continue
		}
		count := 0
		if try.count != nil {
			var err error
			if count, err = try.count(ctx, q); err != nil {
				return fmt.Errorf("probe: %w", err)
			}
		}
		if count <= s.bounds.few {
			s.drive, s.few = try.drive, true
			return nil
		}
	}
	return nil
}

// probe counts rows up to just above few.
func (s *search) probe(ctx context.Context, r *store.Reader, reach call.Reach, from func(*query)) (int, error) {
	var q query
	q.add("SELECT COUNT(*) FROM (SELECT 1 FROM ")
	from(&q)
	q.add(" LIMIT %d) few", s.bounds.few+1)
	n := 0
	_, err := r.Scan(ctx, reach, []any{&n}, q.String(), q.args...)
	return n, err
}

func (s *search) countReference(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, s.reach, func(q *query) {
		q.add("customer c WHERE {reach c.account_id (c.path||'')} AND COALESCE(c.reference_id, '') = %s", q.bind(*s.request.ReferenceID))
		q.in("c.account_id", s.accounts)
	})
}

// countTrigram looks at the hits of all accounts first, of which a page may be
// a few among very many.
func (s *search) countTrigram(ctx context.Context, r *store.Reader) (int, error) {
	hits := 0
	_, err := r.Scan(ctx, call.System(), []any{&hits},
		fmt.Sprintf(`SELECT COUNT(*) FROM (SELECT 1 FROM customer_trigram t WHERE t.customer_trigram MATCH $1 LIMIT %d) hits`, s.bounds.hits+1), phrase(s.needle()))
	if err != nil || hits <= s.bounds.few || hits > s.bounds.hits {
		return hits, err
	}
	return s.probe(ctx, r, s.reach, func(q *query) {
		q.add("customer_trigram t CROSS JOIN customer_search s CROSS JOIN customer c WHERE t.customer_trigram MATCH %s"+
			" AND s.number = t.rowid AND c.id = s.customer_id AND {reach c.account_id c.path}", q.bind(phrase(s.needle())))
		if s.accounts != nil {
			q.in("c.account_id", s.accounts)
		}
	})
}

func (s *search) countBelow(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, s.reach, func(q *query) {
		q.add("customer c WHERE {reach c.account_id c.path} AND %s", s.below(q, "c.path"))
	})
}

func (s *search) countReach(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, s.reach, func(q *query) { q.add("customer c WHERE {reach c.account_id c.path}") })
}

func (s *search) countTag(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, call.Everywhere(), func(q *query) {
		q.add("customer_tag g WHERE {account g.account_id} AND g.tag_id = %s", q.bind(s.request.TagIDs[0]))
		if s.accounts != nil {
			q.in("g.account_id", s.accounts)
		}
	})
}
