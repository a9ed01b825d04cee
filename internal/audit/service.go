package audit

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/list"
	"evovoice/internal/store"
	"evovoice/internal/text"
)

var sortColumns = map[string]string{
	"dateCreated": "e.change_id", "dateLastModified": "e.change_id", "accountId": "e.account_id", "customerId": "e.customer_id",
	"userName": "s.login_email", "createdBy": "s.login_email", "lastModifiedBy": "s.login_email",
	"description": "e.search_key", "operation": "s.operation", "recordKind": "e.kind", "action": "e.action",
}

// ListLogEntries searches the audit log, the newest entries first unless
// sortField says otherwise.
func (s *Service) ListLogEntries(ctx context.Context, r *api.ListLogEntries) (*api.ListResponse[api.LogEntryInfo], error) {
	page, err := list.Of(&r.ListRequest)
	if err != nil {
		return nil, err
	}
	f, err := filterOf(r)
	if err != nil {
		return nil, err
	}
	order, err := list.Order(r.SortField, r.SortOrder, sortColumns, "e.change_id DESC, e.account_id, e.position", "e.change_id")
	if err != nil {
		return nil, err
	}
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ListResponse[api.LogEntryInfo], error) {
		found, err := read(ctx, q, reach, f.condition(), order+page.Clause(), f.args...)
		if err != nil {
			return nil, err
		}
		total := 0
		if page.Totals() {
			if total, err = count(ctx, q, reach, f.condition(), f.args...); err != nil {
				return nil, err
			}
		}
		items, err := infos(ctx, q, reach, found)
		if err != nil {
			return nil, err
		}
		return list.Reply(page, items, total), nil
	})
}

// Bounds of filters.
const (
	maxAccounts  = 1000
	maxCustomers = 200
)

// filterOf checks a request's filters.
func filterOf(r *api.ListLogEntries) (*filter, error) {
	f := &filter{}
	var fields []fault.Field
	if len(r.AccountIDs) > maxAccounts {
		fields = append(fields, tooMany("accountIds", maxAccounts, len(r.AccountIDs)))
	} else if len(r.AccountIDs) > 0 {
		f.in("e.account_id", r.AccountIDs)
	}
	if len(r.CustomerIDs) > maxCustomers {
		fields = append(fields, tooMany("customerIds", maxCustomers, len(r.CustomerIDs)))
	} else if len(r.CustomerIDs) > 0 {
		ids := slices.Clone(r.CustomerIDs)
		for i, id := range ids {
			if id == accountLevel {
				ids[i] = ""
			}
		}
		f.in("e.customer_id", ids)
	}
	from, wrong := day("startDate", r.StartDate)
	fields = append(fields, wrong...)
	to, wrong := day("endDate", r.EndDate)
	fields = append(fields, wrong...)
	if !from.IsZero() {
		f.and("s.at >= %s", f.bind(store.FormatTime(from)))
	}
	if !to.IsZero() {
		f.and("s.at < %s", f.bind(store.FormatTime(to.AddDate(0, 0, 1))))
	}
	if wrong := text.Line("description", r.Description, text.MaxName); wrong != nil {
		fields = append(fields, *wrong)
	} else if r.Description != "" {
		f.and(`e.search_key LIKE %s ESCAPE '\'`, f.bind(store.LikePattern(text.Fold(r.Description))))
	}
	f.byID(r.SpecificIDs)
	return f, fault.OnFields(fields)
}

// byID limits to entries with the given ids; others than ours find nothing.
func (f *filter) byID(ids []string) {
	if len(ids) == 0 {
		return
	}
	var any []string
	for _, id := range ids {
		change, position, _ := strings.Cut(id, "-")
		n := int64(0)
		if position != "" {
			parsed, err := strconv.ParseInt(position, 10, 32)
			if err != nil {
				continue
			}
			n = parsed
		}
		any = append(any, "(e.change_id = "+f.bind(change)+" AND e.position = "+f.bind(n)+")")
	}
	f.and("%s", store.AnyOf(any))
}

func tooMany(path string, max, got int) fault.Field {
	return fault.Field{Path: path, Code: fault.Range, Message: path + " must have at most " + strconv.Itoa(max) + " ids, got " + strconv.Itoa(got)}
}

// day reads a date, the zero time for none.
func day(path, value string) (time.Time, []fault.Field) {
	if value == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.DateOnly, value)
	if err != nil {
		return time.Time{}, []fault.Field{{Path: path, Code: fault.Format, Message: path + " must be a date such as 2026-01-31"}}
	}
	return t, nil
}

// infos gives entries as they are shown.
func infos(ctx context.Context, q *store.Reader, reach call.Reach, found []entry) ([]api.LogEntryInfo, error) {
	accountIDs, customerIDs := map[string]bool{}, map[string]bool{}
	for _, e := range found {
		accountIDs[e.AccountID] = true
		customerIDs[e.CustomerID] = true
	}
	delete(customerIDs, "")
	names, err := accountNames(ctx, q, reach, accountIDs)
	if err != nil {
		return nil, err
	}
	crumbs, err := customer.Breadcrumbs(ctx, q, reach, customerIDs)
	if err != nil {
		return nil, err
	}
	items := make([]api.LogEntryInfo, len(found))
	for i := range found {
		items[i] = found[i].info()
		items[i].AccountName = names[found[i].AccountID]
		items[i].CustomerBreadcrumb = crumbs[found[i].CustomerID]
		if n := len(items[i].CustomerBreadcrumb); n > 0 {
			items[i].CustomerName = items[i].CustomerBreadcrumb[n-1].Name
		} else {
			items[i].CustomerBreadcrumb = []api.CustomerBreadcrumb{}
		}
	}
	return items, nil
}

func accountNames(ctx context.Context, q *store.Reader, reach call.Reach, ids map[string]bool) (map[string]string, error) {
	delete(ids, "")
	names := make(map[string]string, len(ids))
	if len(ids) == 0 {
		return names, nil
	}
	all := make([]string, 0, len(ids))
	for id := range ids {
		all = append(all, id)
	}
	found, err := account.Names(ctx, q, reach.AccountRecords(), all...)
	for _, n := range found {
		names[n.ID] = n.Name
	}
	return names, err
}

func (e *entry) info() api.LogEntryInfo {
	return api.LogEntryInfo{
		AccountID: e.AccountID, CustomerID: e.CustomerID, UserName: e.LoginEmail, Description: e.Description,
		ChangeID: e.ChangeID, Operation: e.Operation, Action: e.Action, RecordKind: e.Kind, RecordID: e.RecordID,
		ActorName: e.ActorEmail, Address: e.Address, RequestID: e.RequestID, Reason: e.Reason, Undoes: e.Undoes,
		Changes: diff(e.Before, e.After), Hash: e.hash,
		EntityInfo: api.EntityInfo{ID: e.id(), DateCreated: e.At, DateLastModified: e.At, CreatedBy: e.LoginEmail, LastModifiedBy: e.LoginEmail},
	}
}

// GetChange reads a change set. Of its entries the caller sees those in reach.
func (s *Service) GetChange(ctx context.Context, r *api.GetChange) (*api.ChangeInfo, error) {
	reach := call.From(ctx).Caller.Reach
	return store.View(ctx, s.db, func(q *store.Reader) (*api.ChangeInfo, error) {
		return change(ctx, q, reach, r.ChangeID)
	})
}

func change(ctx context.Context, q *store.Reader, reach call.Reach, id string) (*api.ChangeInfo, error) {
	found, err := read(ctx, q, reach, "e.change_id = $1", " ORDER BY e.position", id)
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, notFound()
	}
	info := &api.ChangeInfo{ID: id}
	if info.Entries, err = infos(ctx, q, reach, found); err != nil {
		return nil, err
	}
	info.UndoneBy, err = undoneBy(ctx, q, id)
	return info, err
}
