package customer

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

// search is one list of customers being made.
type search struct {
	request  *api.ListCustomers
	reach    call.Reach
	bounds   bounds
	accounts []string // that the list can have customers of; nil for all
	// everyAccount tells that accounts names all that there are.
	everyAccount bool

	page     list.Page
	sort     list.Sort
	fieldID  string            // custom field that is sorted by, if one is
	fields   map[string]string // ids of custom fields by the name to sort by
	position *list.Position

	parents []parent // in reach, of those asked for
	tagID   string   // the one to begin with, of those asked for
	dialect store.Dialect
	drive   driver
	few     bool // the driver gives few customers; otherwise the order is walked
	further bool // there are hits among the names that are not indexed
}

// parent is a customer below which is searched.
type parent struct{ id, accountID, path string }

// driver is what a search begins with.
type driver int

const (
	byOrder   driver = iota // the list's order, or what the database prefers
	byColumns               // conditions on customers
	byTag
	byTrigram
	byChildren // the names of a customer's children
)

// query is a statement in the making.
type query struct {
	strings.Builder
	args []any
}

func (q *query) bind(value any) string {
	q.args = append(q.args, value)
	return "$" + strconv.Itoa(len(q.args))
}

func (q *query) add(format string, args ...any) { fmt.Fprintf(q, format, args...) }

func (q *query) in(column string, ids []string) {
	places := make([]string, len(ids))
	for i, id := range ids {
		places[i] = q.bind(id)
	}
	q.add(" AND %s IN (%s)", column, strings.Join(places, ","))
}

// statement gives the page's customers. Which ones they are is found first,
// from indexes as far as they go; their rows are read afterwards.
func (s *search) statement() (string, []any) {
	var q query
	sort := s.sort
	if s.few && sort.Kind == list.Text {
		sort.Expression = "(" + sort.Expression + " || '')" // few customers are sorted, and no index is walked
	}
	rows, ofEach := s.page.Limit()
	direction := ""
	if s.sort.Descending {
		direction = " DESC"
	}
	q.add("SELECT " + columns + ", h.sort_key FROM (")
	if s.merges() {
		for i, account := range s.accounts {
			if i > 0 {
				q.add(" UNION ALL ")
			}
			q.add("SELECT * FROM (")
			s.find(&q, sort, []string{account})
			if ofEach > 0 {
				q.add(" LIMIT %d", ofEach)
			}
			q.add(") a%d", i)
		}
		q.add(" ORDER BY sort_key%s, id%s", direction, direction)
	} else {
		s.find(&q, sort, s.accounts)
	}
	if rows > 0 {
		q.add(" LIMIT %d OFFSET %d", rows, ofEach-rows)
	}
	q.add(") h JOIN customer c ON c.account_id = h.account_id AND c.id = h.id ORDER BY h.sort_key%s, h.id%s", direction, direction)
	return q.String(), q.args
}

// maxMerged is the most accounts whose lists are merged.
const maxMerged = 20

// merges tells whether each account is walked in order by itself, as no index
// has the order of them all.
func (s *search) merges() bool {
	return !s.few && s.drive != byChildren && len(s.accounts) > 1 && len(s.accounts) <= maxMerged
}

// find selects account, id and key of the matches in the list's order.
func (s *search) find(q *query, sort list.Sort, accounts []string) {
	account := "c.account_id"
	if s.drive == byChildren {
		account = q.bind(s.parents[0].accountID) // the index does not have it
	}
	q.add("SELECT %s AS account_id, c.id, %s AS sort_key", account, sort.Expression)
	s.from(q, accounts)
	if s.position != nil {
		q.add(" AND %s", sort.Following(s.position, q.bind))
	}
	q.WriteString(sort.Clause())
}

func (s *search) count() (string, []any) {
	var q query
	q.add("SELECT COUNT(*)")
	plain := *s
	plain.fieldID = "" // each customer has a row there
	if !plain.few && plain.drive != byChildren {
		plain.drive = byColumns
	}
	if s.everyAccount && !plain.few {
		plain.accounts = nil // counting all rows is quicker
	}
	plain.from(&q, plain.accounts)
	return q.String(), q.args
}

// from gives the tables of the search, the first to be read at the front, and
// its conditions.
func (s *search) from(q *query, accounts []string) {
	q.add(" FROM ")
	walked := s.fieldID != "" && !s.few
	if walked {
		q.add("customer_field k CROSS JOIN ")
	}
	switch s.drive {
	case byTag:
		q.add("customer_tag g CROSS JOIN ")
	case byTrigram:
		s.fromTrigram(q)
	}
	q.add("customer c")
	if s.fieldID != "" && !walked {
		q.add(" CROSS JOIN customer_field k")
	}
	account, path := "c.account_id", "c.path"
	switch {
	case s.drive == byChildren: // they are in reach as their parent is
		account, path, accounts = q.bind(s.parents[0].accountID), q.bind(s.parents[0].path), nil
	case s.drive == byOrder && s.steered():
		path = "(c.path||'')" // the order is walked instead of the tree
	}
	q.add(" WHERE {reach %s %s}", account, path)
	switch s.drive {
	case byTag:
		q.add(" AND g.account_id = c.account_id AND g.tag_id = %s AND c.id = g.customer_id", q.bind(s.tagID))
		q.in("g.account_id", s.accounts)
	case byTrigram:
		q.add(" AND c.id = t.customer_id")
	}
	if s.fieldID != "" {
		q.add(" AND k.account_id = %s AND k.field_id = %s AND c.account_id = k.account_id AND c.id = k.customer_id", q.bind(accounts[0]), q.bind(s.fieldID))
	}
	s.conditions(q, accounts, path)
}

// fromTrigram gives the ids of the customers with the needle in their names, of
// all accounts, as the table t that others are joined to.
func (s *search) fromTrigram(q *query) {
	q.add("(SELECT s.customer_id FROM customer_trigram i CROSS JOIN customer_search s WHERE i.customer_trigram MATCH %s AND s.number = i.rowid", q.bind(phrase(s.needle())))
	if s.further {
		q.add(` UNION ALL SELECT p.id FROM customer p WHERE %s AND p.name_key LIKE %s ESCAPE '\'`, notIndexed, q.bind(store.LikePattern(s.needle())))
	}
	q.add(") t CROSS JOIN ")
}

// steered tells that the order of a list is walked because it was found that
// its conditions leave many customers.
func (s *search) steered() bool { return s.drive == byOrder && s.dialect != store.Postgres }

func (s *search) conditions(q *query, accounts []string, path string) {
	r := s.request
	switch {
	case len(accounts) == 1:
		q.add(" AND c.account_id = %s", q.bind(accounts[0]))
	case accounts != nil:
		q.in("c.account_id", accounts)
	}
	if len(r.SpecificIDs) > 0 {
		q.in("c.id", r.SpecificIDs)
	}
	if r.ReferenceID != nil {
		q.add(" AND COALESCE(c.reference_id, '') = %s", q.bind(*r.ReferenceID))
	}
	if r.NameFilter != "" {
		q.add(` AND c.name_key LIKE %s ESCAPE '\'`, q.bind(store.LikePattern(s.needle())))
	}
	for _, id := range r.TagIDs {
		q.add(" AND EXISTS (SELECT 1 FROM customer_tag w JOIN tag x ON x.account_id = w.account_id AND x.id = w.tag_id"+
			" WHERE w.account_id = c.account_id AND w.tag_id = %s AND w.customer_id = c.id AND x.date_deleted IS NULL)", q.bind(id))
	}
	if len(r.ParentCustomerIDs) > 0 {
		q.add(" AND %s", s.below(q, path))
	}
}

// below is the condition for being under one of the parents.
func (s *search) below(q *query, path string) string {
	var below []string
	for _, p := range s.parents {
		if s.request.ShallowParent {
			below = append(below, "c.parent_id = "+q.bind(p.id))
			continue
		}
		below = append(below, fmt.Sprintf("(c.account_id = %s AND %s > %s AND %s < %s)",
			q.bind(p.accountID), path, q.bind(p.path), path, q.bind(call.PathEnd(p.path))))
	}
	return store.AnyOf(below)
}

func (s *search) needle() string { return text.Fold(s.request.NameFilter) }

// phrase is a needle as a query of the trigram index, which finds it anywhere.
func phrase(needle string) string { return `"` + strings.ReplaceAll(needle, `"`, `""`) + `"` }

// leastTrigram is the fewest characters that the trigram index finds.
const leastTrigram = 3

func (s *search) hasTrigrams() bool { return utf8.RuneCountInString(s.needle()) >= leastTrigram }
