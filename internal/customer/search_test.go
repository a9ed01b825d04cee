package customer_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/text"
)

// crowd is customers of both accounts with names that are hard to search.
func (tt *tenant) crowd(t *testing.T) []*api.CustomerInfo {
	t.Helper()
	parts := []string{"Ärzte", "ÄRZTE", "zoo", "Zo", "100%", "b_r", "b\\r", "\"quoted\"", "ß", "STRASSE", "İzmir", "ｆｕｌｌ", "日本語", "🏢🏢🏢", "O'Neil", "σίσυφος", "ΣΊΣΥΦΟΣ", "a", "AND", "*"}
	tags := tt.tags(t, "VIP", "Trial")
	var ids []string
	for i := range 120 {
		name := parts[i%len(parts)] + " " + parts[(i*7+i/20)%len(parts)]
		if i%3 == 0 {
			name += parts[(i/3)%len(parts)]
		}
		r := &api.NewCustomer{AccountID: tt.accounts[i%2], Name: name}
		if i >= 20 && i%4 > 0 {
			r.ParentCustomerID = ids[(i*5)%20/2*2+i%2]
		}
		if i%5 > 0 {
			r.ReferenceID = ptr(fmt.Sprint("R", i%9))
		}
		c, err := tt.customers.NewCustomer(admin(), r)
		if err != nil {
			t.Fatal(err)
		}
		if i%2 == 0 && i%3 == 0 {
			tt.patch(t, &api.PatchCustomer{CustomerID: c.ID, TagIDs: tags[:1+i/3%2]})
		}
		if i%7 == 0 {
			tt.seconds.Add(1)
		}
		ids = append(ids, c.ID)
	}
	var all []*api.CustomerInfo
	for _, id := range ids {
		all = append(all, tt.get(t, id))
	}
	return all
}

// key is what a customer is sorted by.
func key(c *api.CustomerInfo, field string) string {
	switch field {
	case "name", "":
		return text.Fold(c.Name)
	case "referenceId":
		if c.ReferenceID == nil {
			return ""
		}
		return *c.ReferenceID
	case "dateCreated":
		return c.DateCreated
	case "parentCustomerId":
		return c.ParentCustomerID
	case "isStaging":
		return ""
	}
	return c.ID
}

func hasAll(c *api.CustomerInfo, tags []string) bool {
	for _, id := range tags {
		if !slices.ContainsFunc(c.Tags, func(t api.Tag) bool { return t.ID == id }) {
			return false
		}
	}
	return true
}

func below(c *api.CustomerInfo, ids []string, shallow bool) bool {
	if len(ids) == 0 {
		return true
	}
	return slices.ContainsFunc(ids, func(id string) bool {
		if shallow {
			return c.ParentCustomerID == id
		}
		return c.ID != id && slices.ContainsFunc(c.Breadcrumb, func(b api.CustomerBreadcrumb) bool { return b.ID == id })
	})
}

// Whichever way a list is found, it holds what looking at each customer gives,
// in the same order; and cursors walk through it once.
func TestListsEqualBruteForce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		all := tt.crowd(t)
		var tags []string
		for _, c := range all {
			for _, tag := range c.Tags {
				if !slices.Contains(tags, tag.ID) {
					tags = append(tags, tag.ID)
				}
			}
		}
		tree := tt.tree(t, all[0].ID)
		anyID := rapid.Custom(func(r *rapid.T) string { return rapid.SampledFrom(all).Draw(r, "one").ID })
		tt.law(t, func(r *rapid.T) {
			tt.customers.SetBounds(rapid.SampledFrom([]int{0, 3, 20, 2000}).Draw(r, "few"), rapid.SampledFrom([]int{5, 50, 20000}).Draw(r, "hits"),
				rapid.SampledFrom([]int{0, 10, 1000}).Draw(r, "soon"), rapid.SampledFrom([]int{0, 30, 1000}).Draw(r, "far"))
			request := &api.ListCustomers{}
			if rapid.Bool().Draw(r, "filters names") {
				name := []rune(rapid.SampledFrom(all).Draw(r, "name of").Name)
				from := rapid.IntRange(0, len(name)).Draw(r, "from")
				to := rapid.IntRange(from, min(from+6, len(name))).Draw(r, "to")
				request.NameFilter = rapid.SampledFrom([]func(string) string{strings.ToUpper, strings.ToLower, text.Fold}).Draw(r, "case")(string(name[from:to]))
			}
			request.AccountIDs = rapid.SampledFrom([][]string{nil, tt.accounts[:1], tt.accounts[1:], tt.accounts[:], {"x"}, {tt.accounts[0], tt.accounts[0]}}).Draw(r, "accounts")
			if rapid.IntRange(0, 2).Draw(r, "below") == 0 {
				request.ParentCustomerIDs = rapid.SliceOfN(anyID, 1, 3).Draw(r, "parents")
				request.ShallowParent = rapid.Bool().Draw(r, "shallow")
			}
			if rapid.IntRange(0, 3).Draw(r, "tagged") == 0 {
				request.TagIDs = rapid.SliceOfNDistinct(rapid.SampledFrom(tags), 1, 2, rapid.ID).Draw(r, "tags")
			}
			if rapid.IntRange(0, 4).Draw(r, "referred") == 0 {
				request.ReferenceID = ptr(rapid.SampledFrom([]string{"R1", "R2", "r1", "R", ""}).Draw(r, "reference"))
			}
			if rapid.IntRange(0, 4).Draw(r, "some") == 0 {
				request.SpecificIDs = rapid.SliceOfN(anyID, 1, 30).Draw(r, "ids")
			}
			request.SortField = rapid.SampledFrom([]string{"", "name", "referenceId", "dateCreated", "id", "parentCustomerId", "isStaging"}).Draw(r, "sort")
			request.SortOrder = rapid.SampledFrom([]api.SortOrders{"", api.SortAscend, api.SortDescend}).Draw(r, "order")
			request.CountPerPage = rapid.SampledFrom([]int{1, 2, 7, 50, 500}).Draw(r, "count")
			reach := rapid.SampledFrom([]call.Reach{call.Everywhere(), call.Limited(tt.accounts[:1]), call.Limited(tt.accounts[:]), call.Limited(nil, tree), call.Limited(tt.accounts[1:], tree)}).Draw(r, "reach")
			sees := func(c *api.CustomerInfo) bool {
				inTree := len(reach.Subtrees()) > 0 && c.Breadcrumb[0].ID == all[0].ID
				return reach.IsEverywhere() || slices.Contains(reach.WholeAccounts(), c.AccountID) || inTree
			}
			var parents []string
			for _, id := range request.ParentCustomerIDs {
				if i := slices.IndexFunc(all, func(c *api.CustomerInfo) bool { return c.ID == id }); sees(all[i]) {
					parents = append(parents, id)
				}
			}
			var want []*api.CustomerInfo
			for _, c := range all {
				if sees(c) && strings.Contains(text.Fold(c.Name), text.Fold(request.NameFilter)) && hasAll(c, request.TagIDs) &&
					(len(request.AccountIDs) == 0 || slices.Contains(request.AccountIDs, c.AccountID)) &&
					(len(request.ParentCustomerIDs) == 0 || len(parents) > 0 && below(c, parents, request.ShallowParent)) &&
					(len(request.SpecificIDs) == 0 || slices.Contains(request.SpecificIDs, c.ID)) &&
					(request.ReferenceID == nil || key(c, "referenceId") == *request.ReferenceID) {
					want = append(want, c)
				}
			}
			slices.SortFunc(want, func(a, b *api.CustomerInfo) int {
				order := strings.Compare(key(a, request.SortField), key(b, request.SortField))
				if order == 0 {
					order = strings.Compare(a.ID, b.ID)
				}
				if request.SortOrder == api.SortDescend {
					order = -order
				}
				return order
			})
			var wanted []string
			for _, c := range want {
				wanted = append(wanted, c.ID)
			}
			if got := tt.walk(r, reach, request, len(want), false); !slices.Equal(got, wanted) {
				r.Fatalf("by page: %v, want %v", got, wanted)
			}
			if got := tt.walk(r, reach, request, len(want), true); !slices.Equal(got, wanted) {
				r.Fatalf("by cursor: %v, want %v", got, wanted)
			}
			tt.customers.SetPart(rapid.SampledFrom([]int{1, 4, 500}).Draw(r, "part"))
			if got := tt.whole(r, reach, *request); !slices.Equal(got, wanted) {
				r.Fatalf("whole: %v, want %v", got, wanted)
			}
		})
	})
}

// walk reads a whole list, by page or by cursor.
func (tt *tenant) walk(r *rapid.T, reach call.Reach, request *api.ListCustomers, total int, byCursor bool) []string {
	var ids []string
	c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: reach}}
	one := *request
	for one.Page = 0; ; {
		c.NextCursor = "stale"
		listed, err := tt.customers.ListCustomers(call.Into(context.Background(), c), &one)
		if err != nil {
			r.Fatal(err)
		}
		if listed.TotalCount != total {
			r.Fatalf("%d in all, want %d", listed.TotalCount, total)
		}
		for _, item := range listed.Items {
			ids = append(ids, item.ID)
		}
		if len(ids) > total {
			r.Fatalf("read %v, more than there are", ids)
		}
		if listed.HasMorePages != (c.NextCursor != "") {
			r.Fatalf("more pages: %v, next: %q", listed.HasMorePages, c.NextCursor)
		}
		if !listed.HasMorePages {
			return ids
		}
		if byCursor {
			c.Cursor = c.NextCursor
			one.Page = 99 // which a cursor makes of no account
		} else {
			one.Page++
		}
	}
}

// Customers come and go while a list is read; those that stay are read once each.
func TestCursorsAreStable(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(`[{"id":"n","name":"Lines","type":"Number","showInLists":true}]`); err != nil {
			t.Fatal(err)
		}
		tt.law(t, func(r *rapid.T) {
			mark := rapid.StringMatching(`[a-z]{12}`).Draw(r, "mark")
			add := func() string {
				name := rapid.SampledFrom([]string{"a", "b", "m", "z"}).Draw(r, "name") + mark
				bag := data(fmt.Sprintf(`{"Lines":{"numberValue":%d}}`, rapid.IntRange(0, 4).Draw(r, "lines")))
				c, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: name, Data: bag})
				if err != nil {
					r.Fatal(err)
				}
				return c.ID
			}
			var staying, going []string
			for range rapid.IntRange(1, 10).Draw(r, "count") {
				if id := add(); rapid.IntRange(0, 4).Draw(r, "goes") == 0 {
					going = append(going, id)
				} else {
					staying = append(staying, id)
				}
			}
			request := &api.ListCustomers{AccountIDs: tt.accounts[:1], NameFilter: mark, ListRequest: api.ListRequest[api.CustomerInfo]{
				CountPerPage: 2, SortField: rapid.SampledFrom([]string{"name", "data.Lines", "dateCreated"}).Draw(r, "sort"),
				SortOrder: rapid.SampledFrom([]api.SortOrders{api.SortAscend, api.SortDescend}).Draw(r, "order"), SimplifiedPaging: true,
			}}
			c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}}
			seen := map[string]int{}
			for more := true; more; more = c.Cursor != "" {
				listed, err := tt.customers.ListCustomers(call.Into(context.Background(), c), request)
				if err != nil {
					r.Fatal(err)
				}
				for _, item := range listed.Items {
					seen[item.ID]++
				}
				c.Cursor = c.NextCursor
				if rapid.Bool().Draw(r, "one comes") && len(seen) < 30 {
					add()
				}
				if len(going) > 0 && rapid.Bool().Draw(r, "one goes") {
					tt.delete(r, going[0])
					going = going[1:]
				}
			}
			for _, id := range staying {
				if seen[id] != 1 {
					r.Fatalf("%s was read %d times", id, seen[id])
				}
			}
		})
	})
}

func TestCursorsOfOtherLists(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	for i := range 3 {
		tt.add(t, tt.accounts[0], "", fmt.Sprint(i))
	}
	list := func(cursor, sort string) (string, error) {
		c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, Cursor: cursor}
		_, err := tt.customers.ListCustomers(call.Into(t.Context(), c), &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{CountPerPage: 1, SortField: sort}})
		return c.NextCursor, err
	}
	next, err := list("", "")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ cursor, sort, want string }{
		"of another order": {next, "id", "Predicate cursor"},
		"broken":           {next[:len(next)-3], "", "RegularExpression cursor"},
		"no cursor":        {"!", "", "RegularExpression cursor"},
	} {
		_, err := list(c.cursor, c.sort)
		wantFaults(t, name, err, c.want)
	}
	if _, err := list(next, "NAME"); err != nil {
		t.Errorf("of the same order: %v", err)
	}
}

// A change that is rolled back leaves nothing in the index of names.
func TestDryRunsAreNotFound(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	id := tt.add(t, tt.accounts[0], "", "Bluewater")
	dry := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, DryRun: true}
	if _, err := tt.customers.PatchCustomer(call.Into(t.Context(), dry), &api.PatchCustomer{CustomerID: id, Name: ptr("Redwater")}); err != nil {
		t.Fatal(err)
	}
	if err := tt.customers.DeleteCustomer(call.Into(t.Context(), dry), &api.DeleteCustomer{CustomerID: id}); err != nil {
		t.Fatal(err)
	}
	count := func(needle string) int {
		listed, err := tt.customers.ListCustomers(admin(), &api.ListCustomers{NameFilter: needle})
		if err != nil {
			t.Fatal(err)
		}
		return listed.TotalCount
	}
	if count("bluew") != 1 || count("redw") != 0 {
		t.Error("a dry run changed what is found")
	}
	tt.patch(t, &api.PatchCustomer{CustomerID: id, Name: ptr("Greenwater")})
	if count("bluew") != 0 || count("ENWAT") != 1 {
		t.Error("a new name is not found")
	}
}
