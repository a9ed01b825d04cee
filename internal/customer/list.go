package customer

import (
	"context"
	"database/sql"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
)

var sortColumns = map[string]list.Column{
	"id": {Expression: "c.id"}, "accountId": {Expression: "c.account_id"}, "parentCustomerId": {Expression: "COALESCE(c.parent_id, '')"},
	"name": {Expression: "c.name_key"}, "referenceId": {Expression: "COALESCE(c.reference_id, '')"},
	"isStaging":               {Expression: "c.is_staging", Kind: list.Truth},
	"overrideBillingSettings": {Expression: "c.override_billing_settings", Kind: list.Truth},
	"overrideAppSettings":     {Expression: "c.override_app_settings", Kind: list.Truth},
	"dateCreated":             {Expression: "c.date_created"}, "dateLastModified": {Expression: "c.date_last_modified"},
	"createdBy": {Expression: "c.created_by"}, "lastModifiedBy": {Expression: "c.last_modified_by"},
}

// ListCustomers pages through customers, by name unless sortField says
// otherwise; data. and a field's name sort by a custom field that is shown in
// lists. The call's cursor, where it has one, counts instead of the page.
func (s *Service) ListCustomers(ctx context.Context, r *api.ListCustomers) (*api.ListResponse[api.CustomerInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	if err := checkList(r); err != nil {
		return nil, err
	}
	c := call.From(ctx)
	version, known := s.db.Version(ctx) // before reading, so that a commit meanwhile is not missed
	if !known || !c.Bare || page.All() {
		return s.list(ctx, c, r, page)
	}
	key := listKey(c, r)
	if found, ok := s.recent.get(version, key); ok {
		c.NextCursor = found.next
		s.recent.offer(c, version, key, found)
		return list.Reply[api.CustomerInfo](page, nil, 0), nil
	}
	read, err := s.lists.Share(ctx, version, key, func() (listed, error) {
		reply, err := s.list(ctx, c, r, page)
		return listed{reply, c.NextCursor}, err
	})
	if err != nil {
		return nil, err
	}
	c.NextCursor = read.next
	s.recent.offer(c, version, key, answer{next: read.next})
	return read.reply, nil
}

// listed is a list and where it goes on.
type listed struct {
	reply *api.ListResponse[api.CustomerInfo]
	next  string
}

// listKey names the reply with a list to a caller.
func listKey(c *call.Call, r *api.ListCustomers) string {
	key := make([]byte, 0, 256)
	key = append(key, 'l')
	for _, texts := range [][]string{r.AccountIDs, r.ParentCustomerIDs, r.TagIDs, r.SpecificIDs} {
		key = binary.AppendUvarint(key, uint64(len(texts)))
		for _, text := range texts {
			key = call.AppendText(key, text)
		}
	}
	for _, flag := range []bool{r.ShallowParent, r.All, r.SimplifiedPaging, r.ReferenceID != nil} {
		key = strconv.AppendBool(key, flag)
	}
	for _, number := range []int{r.Page, r.CountPerPage} {
		key = binary.AppendVarint(key, int64(number))
	}
	for _, text := range []string{r.NameFilter, r.SortField, string(r.SortOrder), c.Cursor} {
		key = call.AppendText(key, text)
	}
	if r.ReferenceID != nil {
		key = call.AppendText(key, *r.ReferenceID)
	}
	return string(c.Caller.Reach.AppendKey(key))
}

// list reads a list.
func (s *Service) list(ctx context.Context, c *call.Call, r *api.ListCustomers, page list.Page) (*api.ListResponse[api.CustomerInfo], error) {
	reach := c.Caller.Reach
	if page.All() {
		leave, err := s.turns.take(ctx)
		if err != nil {
			return nil, err
		}
		defer leave()
	}
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.CustomerInfo], error) {
		wanted := &search{request: r, reach: reach, bounds: s.bounds, page: page, accounts: accountsOf(r, reach)}
		if err := wanted.order(ctx, q, c.Cursor); err != nil {
			return nil, err
		}
		if err := wanted.narrow(ctx, q); err != nil {
			return nil, err
		}
		if page.All() && c.Bare && wanted.walksInOrder() {
			return s.listAll(ctx, q, wanted)
		}
		rows, total, err := wanted.run(ctx, q)
		if err != nil {
			return nil, err
		}
		c.NextCursor = list.Next(wanted.page, wanted.sort, rows, func(r *found) (any, string) { return r.key, r.info.ID })
		items, err := shown(ctx, q, reach, rows)
		if err != nil {
			return nil, err
		}
		return list.Reply(page, items, total), nil
	})
}

// shown completes the customers of a list.
func shown(ctx context.Context, q *store.Reader, reach call.Reach, rows []*found) ([]api.CustomerInfo, error) {
	records := make([]*record, len(rows))
	for i, r := range rows {
		records[i] = r.record
	}
	if err := complete(ctx, q, reach, records...); err != nil {
		return nil, err
	}
	items := make([]api.CustomerInfo, len(records))
	for i, r := range records {
		items[i] = r.info
	}
	return items, nil
}

// accountsOf gives the accounts that a list can have customers of, sorted; nil
// stands for all.
func accountsOf(r *api.ListCustomers, reach call.Reach) []string {
	asked := slices.Clone(r.AccountIDs)
	slices.Sort(asked)
	asked = slices.Compact(asked)
	if reach.IsEverywhere() {
		if len(asked) == 0 {
			return nil
		}
		return asked
	}
	within := append([]string{}, reach.AccountRecords().WholeAccounts()...)
	if len(asked) == 0 {
		return within
	}
	return slices.DeleteFunc(within, func(id string) bool { return !slices.Contains(asked, id) })
}

// fieldPrefix begins the names of custom fields that a list is sorted by.
const fieldPrefix = "data."

// order finds what the list is sorted by and where it goes on.
func (s *search) order(ctx context.Context, q *store.Reader, cursor string) error {
	field := s.request.SortField
	if field == "" {
		field = "name"
	}
	known := sortColumns
	if len(field) > len(fieldPrefix) && strings.EqualFold(field[:len(fieldPrefix)], fieldPrefix) {
		var err error
		if known, err = s.fieldColumns(ctx, q); err != nil {
			return err
		}
	}
	var err error
	if s.sort, err = list.By(field, s.request.SortOrder, known, "c.id"); err != nil {
		return err
	}
	if s.fieldID = s.fields[s.sort.Field]; s.fieldID != "" {
		s.sort.ID = "k.customer_id"
	}
	if s.position, err = s.sort.Position(cursor); err != nil {
		return err
	}
	s.page = s.page.After(s.position)
	return nil
}

// fieldColumns adds the custom fields that lists of the one account show.
func (s *search) fieldColumns(ctx context.Context, q *store.Reader) (map[string]list.Column, error) {
	if len(s.accounts) != 1 {
		return nil, fault.OnField(fault.Predicate, "sortField", "Customers of several accounts cannot be sorted by a custom field; name one in accountIds")
	}
	f, err := readFields(ctx, q, s.accounts[0])
	if err != nil {
		return nil, err
	}
	known := maps.Clone(sortColumns)
	s.fields = map[string]string{}
	for _, d := range f.defs {
		if d.ShowInLists {
			known[fieldPrefix+d.Name] = list.Column{Expression: "k.value_key"}
			s.fields[fieldPrefix+d.Name] = d.ID
		}
	}
	return known, nil
}

// found is a customer of a list, with its key in the list's order.
type found struct {
	*record
	key any
}

// maxListBytes bounds the documents of one list, which stand in memory at once.
const maxListBytes = 64 << 20

// size is that of the documents, in bytes.
func (r *record) size() int { return documentsSize(&r.info) }

func documentsSize(c *api.CustomerInfo) int {
	return len(c.Data.JSON()) + len(c.Schedule.JSON()) + len(c.IntegrationData.JSON()) + len(c.BillingSettings.JSON()) + len(c.AppSettings.JSON())
}

// run reads the page's customers and counts all, if that is asked for.
func (s *search) run(ctx context.Context, q *store.Reader) ([]*found, int, error) {
	if s.accounts != nil && len(s.accounts) == 0 {
		return nil, 0, nil
	}
	if err := s.plan(ctx, q); err != nil {
		return nil, 0, err
	}
	var rows []*found
	size := 0
	statement, args := s.statement()
	err := q.Each(ctx, s.reach, func(row *sql.Rows) error {
		f := &found{}
		r, err := scan(row, &f.key)
		f.record = r
		rows = append(rows, f)
		if size += r.size(); size > maxListBytes && err == nil {
			return fault.OnField(fault.Range, "countPerPage", "The list has more than %d MiB; ask for smaller pages", maxListBytes>>20)
		}
		return err
	}, statement, args...)
	if err != nil {
		return nil, 0, fmt.Errorf("read customers: %w", err)
	}
	total := 0
	if s.page.Totals() {
		statement, args := s.count()
		if _, err := q.Scan(ctx, s.reach, []any{&total}, statement, args...); err != nil {
			return nil, 0, fmt.Errorf("count customers: %w", err)
		}
	}
	return rows, total, nil
}
