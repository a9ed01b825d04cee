package customer_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

// forest is what the trees of one account should be.
type forest struct {
	names, parents map[string]string
	tags           map[string][]string
	ids            []string
}

func (f *forest) path(id string) (way []string) {
	for ; id != ""; id = f.parents[id] {
		way = append([]string{id}, way...)
	}
	return way
}

func (f *forest) children(id string) (n int) {
	for _, parent := range f.parents {
		if parent == id && id != "" {
			n++
		}
	}
	return n
}

// Whatever is created, moved, tagged and deleted, in whichever order, lists,
// counts and breadcrumbs agree with a model.
func TestChangingTreesAgreeWithAModel(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tags := tt.tags(t, "VIP", "Trial", "New")
		tt.law(t, func(r *rapid.T) {
			f := &forest{names: map[string]string{}, parents: map[string]string{}, tags: map[string][]string{}}
			mark := rapid.StringMatching(`[a-z]{10}`).Draw(r, "mark")
			for i := range rapid.IntRange(1, 15).Draw(r, "steps") {
				tt.step(r, f, tags, fmt.Sprintf("%s %d", mark, i))
			}
			tt.compare(t, r, f, tags, mark)
			for len(f.ids) > 0 { // leave the account empty
				for _, id := range slices.Clone(f.ids) {
					if f.children(id) == 0 {
						tt.remove(r, f, id)
					}
				}
			}
		})
	})
}

func (tt *tenant) step(r *rapid.T, f *forest, tags []string, name string) {
	some := func(what string) string {
		if len(f.ids) == 0 || rapid.IntRange(0, 3).Draw(r, what+" is none") == 0 {
			return ""
		}
		return rapid.SampledFrom(f.ids).Draw(r, what)
	}
	id := some("customer")
	what := rapid.SampledFrom([]string{"add", "add", "move", "move", "tag", "delete"}).Draw(r, "what")
	switch {
	case what == "add" || id == "":
		parent := some("parent")
		id = tt.add(r, tt.accounts[0], parent, name)
		f.names[id], f.parents[id] = name, parent
		f.ids = append(f.ids, id)
	case what == "move":
		parent := some("parent")
		_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, ParentCustomerID: &parent})
		if parent != "" && parent != f.parents[id] && slices.Contains(f.path(parent), id) {
			if !fault.Is(err, fault.Predicate) {
				r.Fatalf("a cycle: %v", err)
			}
			return
		}
		if err != nil {
			r.Fatal(err)
		}
		f.parents[id] = parent
	case what == "tag":
		given := append([]string{}, rapid.SliceOfNDistinct(rapid.SampledFrom(tags), 0, 3, rapid.ID).Draw(r, "tags")...)
		tt.patch(r, &api.PatchCustomer{CustomerID: id, TagIDs: given})
		f.tags[id] = given
	case what == "delete" && f.children(id) > 0:
		if err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id}); !fault.Is(err, fault.Conflict) {
			r.Fatalf("deleted with children: %v", err)
		}
	case what == "delete":
		tt.remove(r, f, id)
	}
}

func (tt *tenant) remove(r *rapid.T, f *forest, id string) {
	if err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id}); err != nil {
		r.Fatal(err)
	}
	if _, err := tt.customers.GetCustomer(admin(), &api.GetCustomer{CustomerID: id}); !fault.Is(err, fault.NotFound) {
		r.Fatalf("read after it was deleted: %v", err)
	}
	delete(f.names, id)
	delete(f.parents, id)
	delete(f.tags, id)
	f.ids = slices.DeleteFunc(f.ids, func(other string) bool { return other == id })
}

func (tt *tenant) compare(t *testing.T, r *rapid.T, f *forest, tags []string, mark string) {
	top, tag := "", rapid.SampledFrom(append([]string{""}, tags...)).Draw(r, "listed tag")
	if len(f.ids) > 0 {
		top = rapid.SampledFrom(append([]string{""}, f.ids...)).Draw(r, "top")
	}
	reach := call.Everywhere()
	if top != "" && rapid.Bool().Draw(r, "as a login") {
		reach = call.Limited(nil, tt.tree(t, top))
	}
	want := map[string]bool{}
	for _, id := range f.ids {
		inside := top == "" || slices.Contains(f.path(id), top) && (id != top || !reach.IsEverywhere())
		if inside && (tag == "" || slices.Contains(f.tags[id], tag)) {
			want[id] = true
		}
	}
	request := &api.ListCustomers{AccountIDs: tt.accounts[:1], NameFilter: strings.ToUpper(mark)}
	if tag != "" {
		request.TagIDs = []string{tag}
	}
	if top != "" && reach.IsEverywhere() {
		request.ParentCustomerIDs = []string{top}
	}
	request.All = true
	listed, err := tt.customers.ListCustomers(as(reach), request)
	if err != nil {
		r.Fatal(err)
	}
	if listed.TotalCount != len(want) || len(listed.Items) != len(want) {
		r.Fatalf("listed %d of %d, want %d", len(listed.Items), listed.TotalCount, len(want))
	}
	for _, c := range listed.Items {
		full := f.path(c.ID)
		if !reach.IsEverywhere() {
			full = full[slices.Index(full, top):]
		}
		var steps []string
		for _, b := range c.Breadcrumb {
			steps = append(steps, b.ID)
			if f.names[b.ID] != b.Name {
				r.Fatalf("%s is called %s", b.ID, b.Name)
			}
		}
		if !want[c.ID] || !slices.Equal(steps, full) || len(c.Tags) != len(f.tags[c.ID]) {
			r.Fatalf("%s: way %v, want %v; tags %v, want %v", c.ID, steps, full, c.Tags, f.tags[c.ID])
		}
	}
}

// Moves at the same time never make a ring.
func TestRacingMovesMakeNoRing(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		for round := range 10 {
			var ids []string
			for i := range 4 {
				ids = append(ids, tt.add(t, tt.accounts[0], "", fmt.Sprint(round, " ", i)))
			}
			var wg sync.WaitGroup
			errs := make([]error, len(ids))
			for i, id := range ids {
				wg.Go(func() {
					_, errs[i] = tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, ParentCustomerID: &ids[(i+1)%len(ids)]})
				})
			}
			wg.Wait()
			refused := 0
			for _, err := range errs {
				if fault.Is(err, fault.Predicate) {
					refused++
				} else if err != nil {
					t.Fatal(err)
				}
			}
			if refused != 1 {
				t.Fatalf("%d moves of a ring of %d were refused, want 1", refused, len(ids))
			}
			for _, id := range ids {
				c := tt.get(t, id)
				if c.Breadcrumb[len(c.Breadcrumb)-1].ID != id || len(c.Breadcrumb) > len(ids) {
					t.Fatalf("way %+v", c.Breadcrumb)
				}
			}
		}
	})
}

// A large tree moves in one change set, with all that is below it.
func TestALargeTreeMoves(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		left, right := tt.add(t, tt.accounts[0], "", "Left"), tt.add(t, tt.accounts[0], "", "Right")
		middle := tt.add(t, tt.accounts[0], right, "Middle")
		moved := tt.add(t, tt.accounts[0], left, "Moved")
		branches := []string{moved}
		count := 1
		for batch := range 10 {
			var rows []api.NewCustomer
			for i := range 1000 {
				rows = append(rows, api.NewCustomer{AccountID: tt.accounts[0], ParentCustomerID: branches[i%len(branches)], Name: fmt.Sprint("Leaf ", batch, " ", i)})
			}
			added, err := tt.customers.AddMany(admin(), rows)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range added {
				if a.Err != nil {
					t.Fatal(a.Err)
				}
			}
			count += len(added)
			branches = append(branches, added[0].ID, added[1].ID)
		}
		depths := map[string]int{}
		list := func(top string) []api.CustomerInfo {
			listed, err := tt.customers.ListCustomers(admin(), &api.ListCustomers{AccountIDs: tt.accounts[:1], ParentCustomerIDs: []string{top}, ListRequest: api.ListRequest[api.CustomerInfo]{All: true}})
			if err != nil {
				t.Fatal(err)
			}
			return listed.Items
		}
		for _, c := range list(left) {
			depths[c.ID] = len(c.Breadcrumb)
		}
		tt.patch(t, &api.PatchCustomer{CustomerID: moved, ParentCustomerID: &middle})
		if n := len(list(left)); n != 0 {
			t.Errorf("%d stayed", n)
		}
		under := list(middle)
		if len(under) != count || len(depths) != count {
			t.Fatalf("%d arrived, %d were there, want %d", len(under), len(depths), count)
		}
		for _, c := range under {
			if len(c.Breadcrumb) != depths[c.ID]+1 || c.Breadcrumb[0].ID != right || c.Breadcrumb[1].ID != middle || c.Breadcrumb[2].ID != moved {
				t.Fatalf("way %+v", c.Breadcrumb)
			}
		}
		// Deep places count for later moves too.
		if _, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: right, ParentCustomerID: &branches[len(branches)-1]}); !fault.Is(err, fault.Predicate) {
			t.Errorf("below a grandchild that moved: %v", err)
		}
	})
}

func TestWhatKeepsACustomer(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		tags := tt.tags(t, "VIP")
		id := tt.add(t, tt.accounts[0], "", "Root")
		tt.patch(t, &api.PatchCustomer{CustomerID: id, TagIDs: tags})
		child := tt.add(t, tt.accounts[0], id, "Child")
		other := tt.add(t, tt.accounts[0], id, "Other")
		_, err := store.Write(admin(), tt.db, func(tx *store.Tx) (int, error) {
			tx.Record(store.Entry{AccountID: tt.accounts[0], Kind: "login", ID: "c", Action: store.Created})
			return 0, tx.Insert(t.Context(), `INSERT INTO login (id, email, email_key, first_name, last_name, password_hash, password_set, roles, customer_id,
				date_created, date_last_modified, created_by, last_modified_by) VALUES ('c', 'c', 'c', '', '', 'x', '', '[]', $1, '', '', '', '')`, id)
		})
		if err != nil {
			t.Fatal(err)
		}
		endpoints := 0
		tt.customers.Dependents = []customer.Dependent{{One: "endpoint", Many: "endpoints", Count: func(_ context.Context, _ *store.Reader, account, customer string) (int, error) {
			if account != tt.accounts[0] {
				t.Errorf("asked about account %s", account)
			}
			if customer != id {
				return 0, nil
			}
			return endpoints, nil
		}}}
		for _, c := range []struct {
			ready func()
			want  string
		}{
			{func() { endpoints = 12 }, "The customer cannot be deleted: it has 2 customers below it, 1 login and 12 endpoints"},
			{func() { endpoints = 0; tt.delete(t, child) }, "The customer cannot be deleted: it has 1 customer below it and 1 login"},
			{func() { tt.delete(t, other) }, "The customer cannot be deleted: it has 1 login"},
		} {
			c.ready()
			err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id})
			if !fault.Is(err, fault.Conflict) || fault.As(err).Message != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
			if faults := fault.As(err).Fields; len(faults) != 1 || faults[0].Path != "customerId" {
				t.Errorf("on %v", faults)
			}
		}
		_, err = store.Write(admin(), tt.db, func(tx *store.Tx) (int, error) {
			_, err := tx.Exec(t.Context(), call.System(), `UPDATE login SET customer_id = NULL`)
			tx.Record(store.Entry{AccountID: tt.accounts[0], Kind: "login", ID: "c", Action: store.Changed})
			return 0, err
		})
		if err != nil {
			t.Fatal(err)
		}
		tt.delete(t, id)
		for name, err := range map[string]error{
			"deleted again":   tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id}),
			"out of reach":    tt.customers.DeleteCustomer(as(call.Limited(tt.accounts[1:])), &api.DeleteCustomer{CustomerID: id}),
			"without a reach": tt.customers.DeleteCustomer(as(call.Reach{}), &api.DeleteCustomer{CustomerID: id}),
		} {
			wantFaults(t, name, err, "NotFound customerId")
		}
	})
}

func (tt *tenant) delete(t failer, id string) {
	t.Helper()
	if err := tt.customers.DeleteCustomer(admin(), &api.DeleteCustomer{CustomerID: id}); err != nil {
		t.Fatal(err)
	}
}
