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
	// soon is how many customers are walked to tell whether a page is near, and
	// far how many where all else was tried.
	soon, far int
	// part is how many customers of a whole list are read at once, and whole how
	// many such a list may have to stand in memory.
	part, whole int
}

var standardBounds = bounds{few: 2000, hits: 3000, soon: 3000, far: 30000, part: 100, whole: 500}

// attempt is a way of searching and what speaks for it.
type attempt struct {
	drive driver
	few   bool
	apply bool
	fits  func(context.Context, *store.Reader) (bool, error) // nil where it always does
}

// plan decides what the search begins with. SQLite keeps no counts that tell a
// rare condition from a common one, so the ways are tried, up to a bound: to
// walk the list's order, where the page is near; then the conditions that may
// be rare, of which the first that leaves few customers drives the search.
// Where none does the order is walked until the page is full. PostgreSQL
// decides by itself. The customers found are the same either way.
func (s *search) plan(ctx context.Context, q *store.Reader) error {
	s.dialect = q.Dialect()
	if s.dialect == store.Postgres {
		return nil
	}
	r := s.request
	children, trees := s.children(), len(s.reach.Subtrees()) > 0 && len(s.reach.WholeAccounts()) == 0
	below := len(r.ParentCustomerIDs) > 0 && !children
	tagged := len(r.TagIDs) > 0
	near := s.walksNames() && !children
	for _, try := range []attempt{
		{byColumns, true, len(r.SpecificIDs) > 0, nil},
		{byColumns, true, r.ReferenceID != nil && *r.ReferenceID != "" && s.accounts != nil, s.fewest(s.countReference)},
		{byOrder, false, near, s.within(s.bounds.soon)},
		{byTrigram, true, s.hasTrigrams(), s.fewest(s.countTrigram)},
		{byColumns, true, below, s.fewest(s.countBelow)},
		{byColumns, true, trees && !children, s.fewest(s.countReach)},
		{byTag, true, tagged, s.fewest(s.countTags)},
		{byChildren, false, children, nil},
		{byOrder, false, near && (below || trees || tagged), s.within(s.bounds.far)},
		// What comes late in the order, or never, is sorted whole.
		{byColumns, true, near && (below || trees), nil},
		{byTag, true, near && tagged, nil},
	} {
		if !try.apply {
			continue
		}
		if try.fits != nil {
			fits, err := try.fits(ctx, q)
			if err != nil {
				return fmt.Errorf("probe: %w", err)
			}
			if !fits {
				continue
			}
		}
		s.drive, s.few = try.drive, try.few
		return nil
	}
	return nil
}

// children tells that direct children of one customer are listed by name, which
// an index has in order.
func (s *search) children() bool {
	return s.request.ShallowParent && len(s.parents) == 1 && s.sort.Field == "name"
}

// walksNames tells whether the index of an account's names knows all that the
// search asks for, and a page is.
func (s *search) walksNames() bool {
	rows, _ := s.page.Limit()
	return rows > 0 && len(s.accounts) == 1 && s.sort.Field == "name" && s.request.ReferenceID == nil && !s.request.ShallowParent
}

// fewest tells whether a count is at most few.
func (s *search) fewest(count func(context.Context, *store.Reader) (int, error)) func(context.Context, *store.Reader) (bool, error) {
	return func(ctx context.Context, q *store.Reader) (bool, error) {
		n, err := count(ctx, q)
		return n <= s.bounds.few, err
	}
}

// within tells whether the next customers by name, up to a bound, fill the page.
func (s *search) within(bound int) func(context.Context, *store.Reader) (bool, error) {
	return func(ctx context.Context, r *store.Reader) (bool, error) {
		_, wanted := s.page.Limit()
		if wanted > bound {
			return false, nil
		}
		var q query
		q.add("SELECT COUNT(*) FROM (SELECT 1 FROM (SELECT c.account_id, c.name_key, c.id, c.path FROM customer c"+
			" WHERE {reach c.account_id (c.path||'')} AND c.account_id = %s", q.bind(s.accounts[0]))
		if s.position != nil {
			q.add(" AND %s", s.sort.Following(s.position, q.bind))
		}
		q.add("%s LIMIT %d) c WHERE {reach c.account_id c.path}", s.sort.Clause(), bound)
		s.conditions(&q, nil, "c.path")
		q.add(" LIMIT %d) near", wanted)
		n := 0
		_, err := r.Scan(ctx, s.reach, []any{&n}, q.String(), q.args...)
		return n >= wanted, err
	}
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
// a few among very many. Names that are not indexed yet count too; where they
// are very many the index is not used.
func (s *search) countTrigram(ctx context.Context, r *store.Reader) (int, error) {
	hits := 0
	_, err := r.Scan(ctx, call.System(), []any{&hits},
		fmt.Sprintf(`SELECT COUNT(*) FROM (SELECT 1 FROM customer_trigram t WHERE t.customer_trigram MATCH $1 LIMIT %d) hits`, s.bounds.hits+1), phrase(s.needle()))
	if err != nil || hits > s.bounds.hits && hits > s.bounds.few {
		return hits, err
	}
	missing, further, err := s.countNotIndexed(ctx, r)
	if err != nil {
		return 0, err
	}
	if missing > s.bounds.far {
		return s.bounds.few + 1, nil
	}
	s.further = further > 0
	if hits += further; hits <= s.bounds.few || hits > s.bounds.hits {
		return hits, nil
	}
	return s.probe(ctx, r, s.reach, func(q *query) {
		s.fromTrigram(q)
		q.add("customer c WHERE c.id = t.customer_id AND {reach c.account_id c.path}")
		if s.accounts != nil {
			q.in("c.account_id", s.accounts)
		}
	})
}

// countNotIndexed counts the names that are not indexed, up to just above far,
// and those of them that have the needle.
func (s *search) countNotIndexed(ctx context.Context, r *store.Reader) (missing, further int, err error) {
	_, err = r.Scan(ctx, call.Everywhere(), []any{&missing, &further},
		fmt.Sprintf(`SELECT COUNT(*), COALESCE(SUM(m.name_key LIKE $1 ESCAPE '\'), 0) FROM
			(SELECT p.name_key FROM customer p WHERE {reach p.account_id p.path} AND %s LIMIT %d) m`, notIndexed, s.bounds.far+1),
		store.LikePattern(s.needle()))
	return missing, further, err
}

// countBelow counts without the reach, as what is below a customer in reach is
// in reach too.
func (s *search) countBelow(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, call.Everywhere(), func(q *query) {
		q.add("customer c WHERE {reach c.account_id c.path} AND %s", s.below(q, "c.path"))
	})
}

func (s *search) countReach(ctx context.Context, r *store.Reader) (int, error) {
	return s.probe(ctx, r, s.reach, func(q *query) { q.add("customer c WHERE {reach c.account_id c.path}") })
}

// countTags counts the customers of the rarest tag, with which a search begins.
func (s *search) countTags(ctx context.Context, r *store.Reader) (int, error) {
	least := s.bounds.few + 1
	for _, id := range s.request.TagIDs {
		n, err := s.probe(ctx, r, call.Everywhere(), func(q *query) {
			q.add("customer_tag g WHERE {account g.account_id} AND g.tag_id = %s", q.bind(id))
			q.in("g.account_id", s.accounts)
		})
		if err != nil {
			return 0, err
		}
		if n < least {
			least, s.tagID = n, id
		}
	}
	return least, nil
}
