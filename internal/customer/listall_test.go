package customer_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// whole reads a whole list as the host does.
func (tt *tenant) whole(t failer, reach call.Reach, request api.ListCustomers) (ids []string) {
	t.Helper()
	request.All = true
	c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: reach}, Bare: true}
	ctx := call.Into(context.Background(), c)
	reply, err := tt.customers.ListCustomers(ctx, &request)
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range reply.Items {
		ids = append(ids, item.ID)
	}
	if c.Items != nil {
		if len(ids) > 0 {
			t.Fatalf("%d items come before the others", len(ids))
		}
		err := c.Items(ctx, func(item any) error {
			ids = append(ids, item.(*api.CustomerInfo).ID)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	total, pages := len(ids), min(1, len(ids))
	if request.SimplifiedPaging {
		total, pages = 0, 0
	}
	if reply.Items == nil || reply.TotalCount != total || reply.TotalPages != pages || reply.HasMorePages {
		t.Fatalf("%d customers came with %d in all on %d pages", len(ids), reply.TotalCount, reply.TotalPages)
	}
	return ids
}

// A whole list that is not long is given at once, though it is read in parts; a
// longer one, by count or by size, is not.
func TestShortWholeListsAreGivenAtOnce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tt.customers.SetParts(3, 10)
		large := api.DocumentJSON[api.Struct]([]byte(`{"N":{"stringValue":"` + strings.Repeat("x", 5<<20) + `"}}`))
		list := func() *call.Call {
			t.Helper()
			c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, Bare: true}
			reply, err := tt.customers.ListCustomers(call.Into(t.Context(), c), &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{All: true}})
			if err != nil {
				t.Fatal(err)
			}
			if c.Items == nil && reply.TotalCount != len(reply.Items) {
				t.Errorf("%d of %d are given", len(reply.Items), reply.TotalCount)
			}
			return c
		}
		var ids []string
		add := func(n int) {
			t.Helper()
			for range n {
				ids = append(ids, tt.add(t, tt.accounts[0], "", fmt.Sprintf("Depot %03d", len(ids))))
			}
		}
		for _, step := range []struct {
			more  int
			given bool
		}{{3, true}, {1, true}, {6, true}, {1, false}} {
			add(step.more)
			if c := list(); (c.Items == nil) != step.given {
				t.Errorf("of %d customers all are given at once: %t", len(ids), c.Items == nil)
			}
			if got := tt.whole(t, call.Everywhere(), api.ListCustomers{}); !slices.Equal(got, ids) {
				t.Errorf("%v, want %v", got, ids)
			}
		}
		tt.customers.SetParts(3, 100)
		if c := list(); c.Items != nil {
			t.Error("a list that became short is given in parts")
		}
		for _, id := range ids[:2] {
			tt.patch(t, &api.PatchCustomer{CustomerID: id, Data: large})
		}
		if c := list(); c.Items == nil {
			t.Error("large documents are given at once")
		}
	})
}

// Whole lists wait for their turn, for as long as their caller does.
func TestWholeListsTakeTurns(t *testing.T) {
	t.Parallel()
	tt := tenantOn(t, storefix.SQLite(t))
	leave, err := tt.customers.TakeTurns(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(admin())
	cancel()
	all := &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{All: true}}
	if _, err := tt.customers.ListCustomers(ctx, all); !errors.Is(err, context.Canceled) {
		t.Errorf("without a turn: %v", err)
	}
	if _, err := tt.customers.ListCustomers(admin(), &api.ListCustomers{}); err != nil {
		t.Errorf("pages wait too: %v", err)
	}
	leave()
	for range 3 { // each gives its turn back
		if _, err := tt.customers.ListCustomers(admin(), all); err != nil {
			t.Error(err)
		}
	}
}

// However long a whole list is, no more than a part of it stands in memory.
func TestWholeListsTakeLittleMemory(t *testing.T) { // not parallel: others would be measured too
	engine := storefix.SQLite(t)
	tt := tenantOn(t, engine)
	const count, size = 2500, 32 << 10 // 80 MB
	storefix.Alter(t, engine, fmt.Sprintf(`INSERT INTO customer (account_id, id, path, depth, name, name_key, data, date_created, date_last_modified, created_by, last_modified_by)
		WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
		SELECT '%s', printf('%%024x', i), printf('/%%024x/', i), 1, 'N', 'n', '{"N":{"stringValue":"' || hex(zeroblob(%d)) || '"}}', '', '', '', '' FROM n`,
		count, tt.accounts[0], size/2))
	tt.customers.SetPart(50)
	c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, Bare: true}
	reply, err := tt.customers.ListCustomers(call.Into(t.Context(), c), &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{All: true}})
	if err != nil {
		t.Fatal(err)
	}
	inUse := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	before, most, given := inUse(), int64(0), 0
	err = c.Items(t.Context(), func(any) error {
		if given++; given%250 == 125 {
			most = max(most, inUse()-before)
		}
		return nil
	})
	if err != nil || given != count || reply.TotalCount != count {
		t.Fatalf("%d customers, %d in all, %v", given, reply.TotalCount, err)
	}
	if most > 12<<20 {
		t.Errorf("%d MB stood in memory", most>>20)
	}
}

// A list stays as it was when it began, ends where its reader does, and leaves
// the database to others.
func TestWholeListsAreOneSnapshot(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		var ids []string
		for i := range 9 {
			ids = append(ids, tt.add(t, tt.accounts[0], "", fmt.Sprint(i)))
		}
		tt.customers.SetPart(2)
		list := func() func(context.Context, func(any) error) error {
			c := &call.Call{Caller: call.Caller{LoginID: "login", Reach: call.Everywhere()}, Bare: true}
			_, err := tt.customers.ListCustomers(call.Into(t.Context(), c), &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{All: true}})
			if err != nil {
				t.Fatal(err)
			}
			return c.Items
		}
		first, second := list(), list()
		given := 0
		err := first(t.Context(), func(any) error {
			if given++; given == 1 {
				tt.delete(t, ids[8])
				tt.add(t, tt.accounts[0], "", "9")
				if err := second(t.Context(), func(any) error { return nil }); !fault.Is(err, fault.Unavailable) {
					t.Errorf("a second list at once: %v", err)
				}
			}
			return nil
		})
		if err != nil || given != 9 {
			t.Errorf("%d customers, %v", given, err)
		}
		gone := errors.New("the reader went away")
		if err := second(t.Context(), func(any) error { return gone }); !errors.Is(err, gone) {
			t.Errorf("a reader that went away: %v", err)
		}
		if err := tt.db.Read(t.Context(), func(*store.Reader) error { return nil }); err != nil {
			t.Error(err)
		}
	})
}
