package customer_test

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/store"
)

// ask makes a read as the host does, and gives the answer as text, with where a
// list goes on, or the failure. kept tells that the text is one of before.
func ask[T any](t failer, reach call.Reach, bare bool, cursor string, read func(context.Context) (T, error)) (answer, next string, kept bool) {
	t.Helper()
	c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: reach}, Bare: bare, Cursor: cursor}
	reply, err := read(call.Into(context.Background(), c))
	if err != nil {
		return err.Error(), "", false
	}
	if c.Kept != nil {
		return c.Kept.(string), c.NextCursor, true
	}
	text, err := wire.AppendJSON(nil, reply)
	if err != nil {
		t.Fatal(err)
	}
	if c.Keep != nil {
		c.Keep(string(text), len(text))
	}
	return string(text), c.NextCursor, false
}

// TestRecentRepliesAreFresh changes customers and what they show of other
// records, reads and lists them by callers of several reaches, and compares each
// answer with that of a service that has kept nothing.
func TestRecentRepliesAreFresh(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tt.customers.SetRecent(40 << 10)
		top := tt.add(t, tt.accounts[0], "", "top")
		ids := []string{top, tt.add(t, tt.accounts[0], top, "mid"), tt.add(t, tt.accounts[1], "", "other"), tt.add(t, tt.accounts[0], "", "aside")}
		tags := tt.tags(t, "gold", "new")
		mid := tt.tree(t, ids[1])
		reaches := []call.Reach{
			call.Everywhere(), call.Limited(tt.accounts[:1]), call.Limited(tt.accounts[:]), call.Limited(tt.accounts[1:]),
			call.Limited(nil, tt.tree(t, top)), call.Limited(nil, mid), call.Limited(tt.accounts[1:], mid),
			{},
		}
		again, cursors := 0, []string{""}
		tt.law(t, func(r *rapid.T) {
			for range rapid.IntRange(1, 12).Draw(r, "steps") {
				id := rapid.SampledFrom(ids).Draw(r, "customer")
				if rapid.IntRange(0, 3).Draw(r, "write") == 0 {
					ids = tt.disturb(r, ids, id, tags)
				}
				reach, bare := rapid.SampledFrom(reaches).Draw(r, "reach"), rapid.IntRange(0, 3).Draw(r, "bare") > 0
				get := &api.GetCustomer{CustomerID: id}
				got, _, kept := ask(r, reach, bare, "", func(ctx context.Context) (*api.CustomerInfo, error) { return tt.customers.GetCustomer(ctx, get) })
				want, _, _ := ask(r, reach, false, "", func(ctx context.Context) (*api.CustomerInfo, error) {
					return customer.New(tt.db).GetCustomer(ctx, get)
				})
				if got != want {
					r.Fatalf("read %s by %+v, kept %v:\n%s\nwant\n%s", id, reach, kept, got, want)
				}
				if kept {
					again++
				}
				list, cursor := drawList(r, tt, ids, tags), rapid.SampledFrom(cursors).Draw(r, "cursor")
				got, next, kept := ask(r, reach, bare, cursor, func(ctx context.Context) (*api.ListResponse[api.CustomerInfo], error) {
					return tt.customers.ListCustomers(ctx, list)
				})
				want, wantNext, _ := ask(r, reach, false, cursor, func(ctx context.Context) (*api.ListResponse[api.CustomerInfo], error) {
					return customer.New(tt.db).ListCustomers(ctx, list)
				})
				if got != want || next != wantNext {
					r.Fatalf("list %+v by %+v, kept %v:\n%s next %q\nwant\n%s next %q", list, reach, kept, got, next, want, wantNext)
				}
				if kept {
					again++
				}
				if next != "" && len(cursors) < 5 {
					cursors = append(cursors, next)
				}
				if each, all := tt.customers.RecentBytes(); each != all || all > 40<<10 {
					r.Fatalf("%d bytes are kept and %d counted", each, all)
				}
			}
		})
		if tt.db.Dialect() == store.SQLite && again == 0 { // what others do on a cluster of PostgreSQL ends what is kept
			t.Error("no answer was of before")
		}
	})
}

// TestRecentRepliesAreBounded reads more than is kept, each reply twice with more
// to keep the second time, and one that is too long.
func TestRecentRepliesAreBounded(t *testing.T) {
	t.Parallel()
	const most = 200 << 10
	tt := newTenant(t)
	tt.customers.SetRecent(most)
	read := func(id string, grows int) (again bool) {
		c := &call.Call{Caller: call.Caller{Reach: call.Everywhere()}, Bare: true}
		if _, err := tt.customers.GetCustomer(call.Into(t.Context(), c), &api.GetCustomer{CustomerID: id}); err != nil {
			t.Fatal(err)
		}
		again = c.Kept != nil
		c.Keep(id, 1000+grows)
		if each, all := tt.customers.RecentBytes(); each != all || all > most {
			t.Fatalf("%d bytes are kept and %d counted, %d at most", each, all, most)
		}
		return again
	}
	var ids []string
	for range 200 {
		ids = append(ids, tt.add(t, tt.accounts[0], "", "a"))
	}
	for _, id := range ids {
		if read(id, 0) || !read(id, 5000) {
			t.Fatal("a reply is not kept from its first call to its second")
		}
	}
	kept := 0
	for _, id := range ids {
		if read(id, 0) {
			kept++
		}
	}
	if _, all := tt.customers.RecentBytes(); kept == 0 || all < most/2 {
		t.Errorf("%d replies were kept, %d bytes in the end", kept, all)
	}
	long := tt.add(t, tt.accounts[0], "", "long")
	for range 2 {
		if read(long, most) {
			t.Error("a reply as long as all together was kept")
		}
	}
}

// disturb changes something that replies show, and gives the customers there are.
func (tt *tenant) disturb(r *rapid.T, ids []string, id string, tags []string) []string {
	name := rapid.StringMatching(`[a-c]{1,3}`).Draw(r, "name")
	switch rapid.SampledFrom([]string{"rename", "tag", "move", "add", "retag", "longer"}).Draw(r, "change") {
	case "rename":
		tt.patch(r, &api.PatchCustomer{CustomerID: id, Name: &name})
	case "longer":
		tt.patch(r, &api.PatchCustomer{CustomerID: id, Data: data(`{"` + name + `":{"stringValue":"` + strings.Repeat(name, 1000) + `"}}`)})
	case "tag":
		if tt.get(r, id).AccountID == tt.accounts[0] {
			tt.patch(r, &api.PatchCustomer{CustomerID: id, TagIDs: rapid.SliceOfDistinct(rapid.SampledFrom(tags), rapid.ID).Draw(r, "tags")})
		}
	case "move":
		parent := rapid.SampledFrom(ids).Draw(r, "parent")
		tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, ParentCustomerID: &parent}) //nolint:errcheck // not everywhere
	case "add":
		if len(ids) < 12 {
			return append(slices.Clone(ids), tt.add(r, tt.get(r, id).AccountID, id, name))
		}
	case "retag":
		_, err := tt.settings.PatchSystemSettings(admin(), &api.PatchSystemSettings{AccountID: tt.accounts[0], Tags: []api.Tag{
			{ID: tags[0], Name: name, Color: "Red"}, {ID: tags[1], Name: name + "2", Color: "Blue"},
		}})
		if err != nil {
			r.Fatal(err)
		}
	}
	return ids
}

func drawList(r *rapid.T, tt *tenant, ids, tags []string) *api.ListCustomers {
	list := &api.ListCustomers{ShallowParent: rapid.Bool().Draw(r, "shallow")}
	some := func(name string, of []string) []string {
		return rapid.SliceOfN(rapid.SampledFrom(of), 0, 2).Draw(r, name)
	}
	switch rapid.IntRange(0, 4).Draw(r, "by") {
	case 0:
		list.ParentCustomerIDs = some("parents", ids)
	case 1:
		list.AccountIDs = some("accounts", tt.accounts[:])
	case 2:
		list.TagIDs = some("with", tags)
	case 3:
		list.SpecificIDs = some("ids", ids)
	}
	list.CountPerPage = rapid.IntRange(1, 3).Draw(r, "count")
	list.Page = rapid.IntRange(0, 1).Draw(r, "page")
	list.SimplifiedPaging = rapid.Bool().Draw(r, "simplified")
	list.All = rapid.IntRange(0, 9).Draw(r, "all") == 0
	list.SortOrder = rapid.SampledFrom([]api.SortOrders{"", api.SortDescend}).Draw(r, "order")
	return list
}

// TestReadsSeeWhatWasAcknowledged renames a customer again and again while others
// read and list it. Each sees at least the name that was acknowledged before it
// asked.
func TestReadsSeeWhatWasAcknowledged(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		parent := tt.add(t, tt.accounts[0], "", "parent")
		id := tt.add(t, tt.accounts[0], parent, "0000")
		var acknowledged atomic.Int64
		var stop atomic.Bool
		check := func(what string, before int64, text string) {
			name := text[strings.LastIndex(text, `"name":"`)+8:][:4] // of the customer, after its breadcrumb
			if name < fmt.Sprintf("%04d", before) {
				t.Errorf("%s shows %s after %d was acknowledged", what, name, before)
				stop.Store(true)
			}
		}
		var readers sync.WaitGroup
		for range 8 {
			readers.Go(func() {
				for !stop.Load() {
					before := acknowledged.Load()
					text, _, _ := ask(t, call.Everywhere(), true, "", func(ctx context.Context) (*api.CustomerInfo, error) {
						return tt.customers.GetCustomer(ctx, &api.GetCustomer{CustomerID: id})
					})
					check("a read", before, text)
					before = acknowledged.Load()
					text, _, _ = ask(t, call.Limited(tt.accounts[:1]), true, "", func(ctx context.Context) (*api.ListResponse[api.CustomerInfo], error) {
						return tt.customers.ListCustomers(ctx, &api.ListCustomers{ParentCustomerIDs: []string{parent}})
					})
					check("a list", before, text)
				}
			})
		}
		for n := range int64(100) {
			tt.patch(t, &api.PatchCustomer{CustomerID: id, Name: ptr(fmt.Sprintf("%04d", n))})
			acknowledged.Store(n)
		}
		stop.Store(true)
		readers.Wait()
	})
}

// TestListKeysTellRequestsApart changes each member of a request, and what of the
// call counts for a list.
func TestListKeysTellRequestsApart(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	add := func(what string, c *call.Call, r *api.ListCustomers) {
		key := customer.ListKey(c, r)
		if other, ok := seen[key]; ok {
			t.Errorf("%s has the key of %s", what, other)
		}
		seen[key] = what
	}
	add("nothing", &call.Call{}, &api.ListCustomers{})
	var walk func(path string, index []int, typ reflect.Type)
	walk = func(path string, index []int, typ reflect.Type) {
		for i := range typ.NumField() {
			f := typ.Field(i)
			at := append(slices.Clone(index), i)
			if f.Anonymous {
				walk(path, at, f.Type)
				continue
			}
			for n, value := range valuesOf(f) {
				r := &api.ListCustomers{}
				reflect.ValueOf(r).Elem().FieldByIndex(at).Set(value)
				add(fmt.Sprintf("%s%s (%d)", path, f.Name, n), &call.Call{}, r)
			}
		}
	}
	walk("", nil, reflect.TypeFor[api.ListCustomers]())
	add("a cursor", &call.Call{Cursor: "a"}, &api.ListCustomers{})
	for i, reach := range []call.Reach{
		call.Everywhere(), call.Limited([]string{"a"}), call.Limited([]string{"b"}), call.Limited([]string{"a", "b"}), call.Limited([]string{"ab"}),
		call.Limited(nil, call.Tree{AccountID: "a", Path: "/b/"}), call.Limited(nil, call.Tree{AccountID: "a/", Path: "b/"}),
		call.Limited([]string{"a", "/b/"}), call.Limited([]string{"a"}, call.Tree{AccountID: "a", Path: "/b/"}),
	} {
		add(fmt.Sprintf("reach %d", i), &call.Call{Caller: call.Caller{Reach: reach}}, &api.ListCustomers{})
	}
}

// valuesOf gives values of a member of a list request that mean something else
// than its zero.
func valuesOf(f reflect.StructField) []reflect.Value {
	var values []any
	switch reflect.Zero(f.Type).Interface().(type) {
	case []string:
		values = []any{[]string{"a"}, []string{"a", "b"}, []string{"ab"}, []string{""}}
	case string:
		values = []any{"a", "ab"}
	case api.SortOrders:
		values = []any{api.SortAscend, api.SortDescend}
	case *string:
		values = []any{ptr(""), ptr("a")}
	case bool:
		values = []any{true}
	case int:
		values = []any{1, -1, 300}
	case [0]api.CustomerInfo:
	default:
		panic(fmt.Sprintf("no values for %s of type %s: does its key tell it apart?", f.Name, f.Type))
	}
	list := make([]reflect.Value, len(values))
	for i, v := range values {
		list[i] = reflect.ValueOf(v)
	}
	return list
}
