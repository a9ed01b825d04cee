// Package list holds what paged lists share: the checks of a list request, its
// LIMIT and OFFSET or the cursor that it goes on from, its order and the totals
// of the reply. It runs no query.
package list

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
)

// Limits of a list request.
const (
	DefaultCount = 25
	MaxCount     = 10_000
	MaxIDs       = 2_500
)

// Page is the part of a list that is asked for.
type Page struct {
	count, offset int
	all, totals   bool
}

// Of checks the paging members of a request.
func Of[T any](r *api.ListRequest[T]) (Page, error) {
	var fields []fault.Field
	refuse := func(name, format string, args ...any) {
		fields = append(fields, fault.Field{Path: name, Code: fault.Range, Message: fmt.Sprintf(format, args...)})
	}
	count := r.CountPerPage
	if count == 0 {
		count = DefaultCount
	}
	if count < 0 || count > MaxCount {
		refuse("countPerPage", "countPerPage must be from 1 to %d, got %d", MaxCount, r.CountPerPage)
		count = DefaultCount
	}
	if r.Page < 0 || r.Page > math.MaxInt32 {
		refuse("page", "page must be from 0 to %d, got %d", math.MaxInt32, r.Page)
	}
	if len(r.SpecificIDs) > MaxIDs {
		refuse("specificIds", "specificIds must have at most %d ids, got %d", MaxIDs, len(r.SpecificIDs))
	}
	if fields != nil {
		return Page{}, fault.OnFields(fields)
	}
	return Page{count: count, offset: r.Page * count, all: r.All, totals: !r.SimplifiedPaging}, nil
}

// All tells whether the whole list is asked for.
func (p Page) All() bool { return p.all }

// Part gives a page of the first count rows, of which the whole list is made by
// reading on After the last row of each.
func (p Page) Part(count int) Page { return Page{count: count} }

// Totals tells whether all matches are to be counted.
func (p Page) Totals() bool { return p.totals && !p.all }

// Clause gives LIMIT and OFFSET. One row more than asked for is read, to know
// whether a further page has items.
func (p Page) Clause() string {
	if p.all {
		return ""
	}
	return fmt.Sprintf(" LIMIT %d OFFSET %d", p.count+1, p.offset)
}

// Reply makes the reply from the rows read and, where Totals asks for it, the
// count of all matches.
func Reply[T any](p Page, items []T, total int) *api.ListResponse[T] {
	reply := &api.ListResponse[T]{Items: items}
	if items == nil {
		reply.Items = []T{}
	}
	if p.all {
		Count(p, reply, len(items))
		return reply
	}
	if len(items) > p.count {
		reply.Items = items[:p.count]
		reply.HasMorePages = true
	}
	if p.totals {
		reply.TotalCount = total
		reply.TotalPages = (total + p.count - 1) / p.count
	}
	return reply
}

// Count fills the totals of the reply to a request for the whole list, which has
// count items.
func Count[T any](p Page, reply *api.ListResponse[T], count int) {
	if p.totals {
		reply.TotalCount = count
		reply.TotalPages = min(1, count)
	}
}

// Order gives ORDER BY for a sort field, which is matched without case. Columns
// map wire names to columns; the id column comes last and makes the order
// complete. Without a field the standard order holds.
func Order(field string, order api.SortOrders, columns map[string]string, standard, id string) (string, error) {
	if field == "" {
		return " ORDER BY " + standard, nil
	}
	for name, column := range columns {
		if !strings.EqualFold(name, field) {
			continue
		}
		direction := ""
		if order == api.SortDescend {
			direction = " DESC"
		}
		return " ORDER BY " + column + direction + ", " + id + direction, nil
	}
	return "", unknownField(slices.Sorted(maps.Keys(columns)))
}
