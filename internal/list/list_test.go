package list_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/list"
)

type item struct{ n int }

// read does with rows what the database does with a page's clause.
func read(t interface{ Fatalf(string, ...any) }, p list.Page, rows []item) []item {
	clause := p.Clause()
	if clause == "" {
		return append([]item(nil), rows...)
	}
	var limit, offset int
	if _, err := fmt.Sscanf(clause, " LIMIT %d OFFSET %d", &limit, &offset); err != nil {
		t.Fatalf("clause %q: %v", clause, err)
	}
	if limit < 0 || offset < 0 {
		t.Fatalf("clause %q asks for less than nothing", clause)
	}
	offset = min(offset, len(rows))
	return append([]item(nil), rows[offset:min(offset+limit, len(rows))]...)
}

func answer(t interface{ Fatalf(string, ...any) }, r *api.ListRequest[item], rows []item) *api.ListResponse[item] {
	p, err := list.Of(r)
	if err != nil {
		t.Fatalf("%+v: %v", r, err)
	}
	total := 0
	if p.Totals() {
		total = len(rows)
	}
	return list.Reply(p, read(t, p, rows), total)
}

// TestPagesMakeUpTheList: walking by hasMorePages gives each row once and in
// order, and totals that fit the walk.
func TestPagesMakeUpTheList(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		rows := make([]item, rapid.IntRange(0, 120).Draw(t, "rows"))
		for i := range rows {
			rows[i].n = i
		}
		r := &api.ListRequest[item]{
			CountPerPage:     rapid.SampledFrom([]int{0, 1, 2, 7, 25, 119, 120, 121, list.MaxCount}).Draw(t, "count"),
			SimplifiedPaging: rapid.Bool().Draw(t, "simplified"),
		}
		var walked []item
		pages := 0
		for more := true; more; r.Page++ {
			reply := answer(t, r, rows)
			if reply.Items == nil {
				t.Fatalf("page %d has no list of items", r.Page)
			}
			count := r.CountPerPage
			if count == 0 {
				count = list.DefaultCount
			}
			if len(reply.Items) > count {
				t.Fatalf("page %d has %d items", r.Page, len(reply.Items))
			}
			total, totalPages := len(rows), (len(rows)+count-1)/count
			if r.SimplifiedPaging {
				total, totalPages = 0, 0
			}
			if reply.TotalCount != total || reply.TotalPages != totalPages {
				t.Fatalf("page %d tells of %d items on %d pages, want %d on %d", r.Page, reply.TotalCount, reply.TotalPages, total, totalPages)
			}
			walked = append(walked, reply.Items...)
			if len(reply.Items) > 0 {
				pages++
			}
			if more = reply.HasMorePages; more && len(reply.Items) < count {
				t.Fatalf("page %d has %d items of %d and more follow", r.Page, len(reply.Items), count)
			}
			if !more && !r.SimplifiedPaging && pages != totalPages {
				t.Fatalf("%d pages were walked, want %d", pages, totalPages)
			}
		}
		if !slices.Equal(walked, rows) {
			t.Fatalf("walked through %v", walked)
		}
		if beyond := answer(t, r, rows); len(beyond.Items) != 0 || beyond.Items == nil || beyond.HasMorePages {
			t.Fatalf("the page after the last is %+v", beyond)
		}
	})
}

func TestAllIgnoresPaging(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 1, 26, 300} {
		for _, simplified := range []bool{false, true} {
			rows := make([]item, n)
			got := answer(t, &api.ListRequest[item]{All: true, Page: 3, CountPerPage: 2, SimplifiedPaging: simplified}, rows)
			want := api.ListResponse[item]{TotalCount: n, TotalPages: min(n, 1)}
			if simplified {
				want = api.ListResponse[item]{}
			}
			if len(got.Items) != n || got.Items == nil || got.HasMorePages || got.TotalCount != want.TotalCount || got.TotalPages != want.TotalPages {
				t.Errorf("all of %d, simplified %v: %d items, %+v", n, simplified, len(got.Items), got)
			}
		}
	}
}

func TestTotalsAreCountedWhereNeeded(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		all, simplified, want bool
	}{{false, false, true}, {false, true, false}, {true, false, false}, {true, true, false}} {
		p, err := list.Of(&api.ListRequest[item]{All: c.all, SimplifiedPaging: c.simplified})
		if err != nil || p.Totals() != c.want {
			t.Errorf("all %v, simplified %v: %v, %v", c.all, c.simplified, p.Totals(), err)
		}
	}
}

func TestOfRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name    string
		request api.ListRequest[item]
		members string
	}{
		{"nothing", api.ListRequest[item]{}, ""},
		{"the limits", api.ListRequest[item]{CountPerPage: list.MaxCount, Page: math.MaxInt32, SpecificIDs: make([]string, list.MaxIDs)}, ""},
		{"a negative count", api.ListRequest[item]{CountPerPage: -1}, "countPerPage"},
		{"too many a page", api.ListRequest[item]{CountPerPage: list.MaxCount + 1}, "countPerPage"},
		{"a negative page", api.ListRequest[item]{Page: -1}, "page"},
		{"a page beyond counting", api.ListRequest[item]{Page: math.MaxInt32 + 1}, "page"},
		{"too many ids", api.ListRequest[item]{SpecificIDs: make([]string, list.MaxIDs+1)}, "specificIds"},
		{"all at once", api.ListRequest[item]{CountPerPage: -1, Page: -1, SpecificIDs: make([]string, list.MaxIDs+1)}, "countPerPage page specificIds"},
		{"with all", api.ListRequest[item]{All: true, CountPerPage: -1}, "countPerPage"},
	} {
		_, err := list.Of(&c.request)
		var members []string
		if err != nil {
			for _, f := range fault.As(err).Fields {
				members = append(members, f.Path)
				if f.Code != fault.Range || !strings.HasPrefix(f.Message, f.Path) {
					t.Errorf("%s: %+v", c.name, f)
				}
			}
		}
		if got := strings.Join(members, " "); got != c.members {
			t.Errorf("%s: %q are at fault, want %q", c.name, got, c.members)
		}
	}
}

func TestOrder(t *testing.T) {
	t.Parallel()
	columns := map[string]string{"name": "c.name_key", "dateCreated": "c.date_created", "id": "c.id"}
	for _, c := range []struct {
		field string
		order api.SortOrders
		want  string
	}{
		{"", "", " ORDER BY c.id DESC"},
		{"", api.SortDescend, " ORDER BY c.id DESC"},
		{"name", "", " ORDER BY c.name_key, c.id"},
		{"name", api.SortAscend, " ORDER BY c.name_key, c.id"},
		{"NAME", api.SortDescend, " ORDER BY c.name_key DESC, c.id DESC"},
		{"datecreated", api.SortDescend, " ORDER BY c.date_created DESC, c.id DESC"},
	} {
		got, err := list.Order(c.field, c.order, columns, "c.id DESC", "c.id")
		if err != nil || got != c.want {
			t.Errorf("%q %q: got %q, %v; want %q", c.field, c.order, got, err, c.want)
		}
	}
	for _, field := range []string{"c.name_key", "name;", "nam", " name", "1"} {
		got, err := list.Order(field, "", columns, "c.id DESC", "c.id")
		if got != "" || !fault.Is(err, fault.Predicate) || fault.As(err).Message != "sortField must be one of dateCreated, id, name" {
			t.Errorf("%q: got %q, %v", field, got, err)
		}
	}
}

// Parts read one after the other, each after the last row of the one before,
// make up the whole list, and its totals are those of the whole.
func TestPartsMakeUpTheWhole(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		count, size := rapid.IntRange(0, 30).Draw(t, "rows"), rapid.IntRange(1, 31).Draw(t, "part")
		request := &api.ListRequest[item]{All: true, SimplifiedPaging: rapid.Bool().Draw(t, "simplified")}
		whole, err := list.Of(request)
		if err != nil || !whole.All() {
			t.Fatalf("%v, all %v", err, whole.All())
		}
		part := whole.Part(size)
		rows, ofEach := part.Limit()
		if part.All() || part.Totals() || rows != size+1 || ofEach != rows {
			t.Fatalf("a part of %d reads %d of %d, totals %v", size, rows, ofEach, part.Totals())
		}
		reply := list.Reply[item](whole, nil, 0)
		list.Count(whole, reply, count)
		if want := answer(t, request, make([]item, count)); reply.TotalCount != want.TotalCount || reply.TotalPages != want.TotalPages {
			t.Fatalf("%+v, want the totals of %+v", reply, want)
		}
	})
}
