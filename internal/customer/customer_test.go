package customer_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/store"
)

func (tt *tenant) tree(t *testing.T, id string) call.Tree {
	t.Helper()
	tree, err := store.View(t.Context(), tt.db, func(q *store.Reader) (call.Tree, error) {
		tree, found, err := customer.Tree(t.Context(), q, id)
		if !found {
			t.Errorf("no customer %s", id)
		}
		return tree, err
	})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func crumbs(c *api.CustomerInfo) string {
	var names []string
	for _, b := range c.Breadcrumb {
		names = append(names, b.Name)
	}
	return strings.Join(names, " > ")
}

func TestNewCustomerAnswersTheWholeRecord(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	root := tt.add(t, tt.accounts[0], "", "Root")
	reference := "R-1"
	request := &api.NewCustomer{
		AccountID: tt.accounts[0], ParentCustomerID: root, Name: "  Depot \t", ReferenceID: &reference,
		Data: api.DocumentJSON[api.Struct]([]byte(`{"b":{"numberValue":1e21},"a":null}`)),
	}
	added, err := tt.customers.NewCustomer(as(call.Everywhere()), request)
	if err != nil {
		t.Fatal(err)
	}
	text, err := wire.AppendJSON(nil, added)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"accountId":"` + tt.accounts[0] + `","parentCustomerId":"` + root + `","breadcrumb":[{"id":"` + root + `","name":"Root"},{"id":"` + added.ID + `","name":"Depot"}],` +
		`"accountName":"Harbor","isStaging":false,"name":"Depot","referenceId":"R-1","data":{"b":{"numberValue":1e21},"a":null},"tags":[],` +
		`"schedule":{"timeZoneId":"","inherit":true,"forceClosed":false,"rules":[],"defaultState":""},"integrationData":{},"overrideBillingSettings":false,"billingSettings":{"base":`
	if !strings.HasPrefix(string(text), want) {
		t.Errorf("%s\nwant %s…", text, want)
	}
	if end := `"id":"` + added.ID + `","dateCreated":"2026-01-02T03:04:05.000Z","dateLastModified":"2026-01-02T03:04:05.000Z","createdBy":"ann@example.com","lastModifiedBy":"ann@example.com"}`; !strings.HasSuffix(string(text), end) {
		t.Errorf("%s\nwant …%s", text, end)
	}
	read, err := tt.customers.GetCustomer(as(call.Everywhere()), &api.GetCustomer{CustomerID: added.ID})
	if err != nil {
		t.Fatal(err)
	}
	again, err := wire.AppendJSON(nil, read)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(text), string(again)); d != "" {
		t.Errorf("read and created differ: %s", d)
	}
}

func TestWhereACustomerMayGo(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	root := tt.add(t, tt.accounts[0], "", "Root")
	branch := tt.add(t, tt.accounts[0], root, "Branch")
	other := tt.add(t, tt.accounts[1], "", "Other")
	limited := as(call.Limited(nil, tt.tree(t, branch)))
	manager := as(call.Limited(tt.accounts[:1]))
	const unknown = "0123456789abcdef01234567"
	for _, c := range []struct {
		name            string
		ctx             context.Context
		account, parent string
		code            fault.Code
		member          string
	}{
		{"root", manager, tt.accounts[0], "", "", ""},
		{"below a parent", manager, tt.accounts[0], branch, "", ""},
		{"account of the parent", manager, "", branch, "", ""},
		{"the only account", manager, "", "", "", ""},
		{"one of several accounts must be named", as(call.Everywhere()), "", "", fault.NotEmpty, "accountId"},
		{"unknown account", manager, unknown, "", fault.NotFound, "accountId"},
		{"foreign account", manager, tt.accounts[1], "", fault.NotFound, "accountId"},
		{"unknown parent", manager, tt.accounts[0], unknown, fault.NotFound, "parentCustomerId"},
		{"foreign parent", manager, tt.accounts[0], other, fault.NotFound, "parentCustomerId"},
		{"parent of another account", as(call.Everywhere()), tt.accounts[0], other, fault.Predicate, "parentCustomerId"},
		{"customer login, below its own", limited, "", branch, "", ""},
		{"customer login, above its own", limited, "", root, fault.NotFound, "parentCustomerId"},
		{"customer login, at the top", limited, tt.accounts[0], "", fault.NotEmpty, "parentCustomerId"},
		{"customer login, without a word", limited, "", "", fault.NotEmpty, "parentCustomerId"},
		{"nobody", as(call.Reach{}), tt.accounts[0], "", fault.NotFound, "accountId"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			added, err := tt.customers.NewCustomer(c.ctx, &api.NewCustomer{AccountID: c.account, ParentCustomerID: c.parent, Name: "New"})
			if c.code == "" {
				if err != nil || added.AccountID != tt.accounts[0] {
					t.Fatalf("%+v, %v", added, err)
				}
				return
			}
			refused := fault.As(err)
			if refused.Code != c.code || refused.Fields[0].Path != c.member {
				t.Errorf("%+v, want %s on %s", refused, c.code, c.member)
			}
		})
	}
}

func TestNamesAndReferences(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	long := strings.Repeat("é", 501)
	text := func(s string) *string { return &s }
	for _, c := range []struct {
		request api.NewCustomer
		want    []string
	}{
		{api.NewCustomer{}, []string{"NotEmpty name"}},
		{api.NewCustomer{Name: " \t\n "}, []string{"NotEmpty name"}},
		{api.NewCustomer{Name: long}, []string{"Length name"}},
		{api.NewCustomer{Name: "a\x00b"}, []string{"InvalidCharacters name"}},
		{api.NewCustomer{Name: "", ReferenceID: text("a\nb")}, []string{"NotEmpty name", "InvalidCharacters referenceId"}},
		{api.NewCustomer{Name: "ok", ReferenceID: &long}, []string{"Length referenceId"}},
	} {
		_, err := tt.customers.NewCustomer(as(call.Limited(tt.accounts[:1])), &c.request)
		var got []string
		for _, f := range fault.As(err).Fields {
			got = append(got, string(f.Code)+" "+f.Path)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%.40q: %v, want %v", c.request.Name, got, c.want)
		}
	}
	for _, name := range []string{strings.Repeat("é", 500), "日本語 🏢", "a'b\"c\\d%_"} {
		if _, err := tt.customers.NewCustomer(as(call.Limited(tt.accounts[:1])), &api.NewCustomer{Name: name, ReferenceID: text("")}); err != nil {
			t.Errorf("%.40q: %v", name, err)
		}
	}
}

func TestTreesEndAtTheirDepth(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	parent := ""
	for i := range customer.MaxDepth {
		parent = tt.add(t, tt.accounts[0], parent, fmt.Sprint("level ", i+1))
	}
	deepest, err := tt.customers.GetCustomer(as(call.Everywhere()), &api.GetCustomer{CustomerID: parent})
	if err != nil || len(deepest.Breadcrumb) != customer.MaxDepth {
		t.Fatalf("%d steps, %v", len(deepest.Breadcrumb), err)
	}
	_, err = tt.customers.NewCustomer(as(call.Everywhere()), &api.NewCustomer{AccountID: tt.accounts[0], ParentCustomerID: parent, Name: "too deep"})
	if !fault.Is(err, fault.Depth) {
		t.Errorf("one deeper: %v", err)
	}
}

func TestACustomerLoginSeesItsTreeOnly(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	root := tt.add(t, tt.accounts[0], "", "Root")
	branch := tt.add(t, tt.accounts[0], root, "Branch")
	leaf := tt.add(t, tt.accounts[0], branch, "Leaf")
	sibling := tt.add(t, tt.accounts[0], root, "Sibling")
	ctx := as(call.Limited(nil, tt.tree(t, branch)))
	for id, want := range map[string]string{branch: "Branch", leaf: "Branch > Leaf"} {
		c, err := tt.customers.GetCustomer(ctx, &api.GetCustomer{CustomerID: id})
		if err != nil {
			t.Fatal(err)
		}
		if got := crumbs(c); got != want || c.AccountName != "Harbor" {
			t.Errorf("breadcrumb %q of account %q, want %q", got, c.AccountName, want)
		}
		if (c.ParentCustomerID == "") != (id == branch) {
			t.Errorf("%s shows the parent %q", c.Name, c.ParentCustomerID)
		}
	}
	for _, id := range []string{root, sibling, "", "%", "0123456789abcdef01234567"} {
		if _, err := tt.customers.GetCustomer(ctx, &api.GetCustomer{CustomerID: id}); !fault.Is(err, fault.NotFound) {
			t.Errorf("%q: %v", id, err)
		}
	}
	listed, err := tt.customers.ListCustomers(ctx, &api.ListCustomers{ParentCustomerIDs: []string{root, branch}})
	if err != nil || len(listed.Items) != 1 || listed.Items[0].ID != leaf || listed.TotalCount != 1 {
		t.Errorf("below root and branch: %+v, %v", listed, err)
	}
}

func TestTags(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	var ids []string
	for i := range 3 {
		ids = append(ids, tt.add(t, tt.accounts[0], "", fmt.Sprint("Customer ", i)))
	}
	_, err := store.Write(as(call.Everywhere()), tt.db, func(tx *store.Tx) (int, error) {
		for i, tag := range []string{"vip", "trial"} {
			if err := tx.Insert(t.Context(), `INSERT INTO tag (account_id, id, position, name, color) VALUES ($1,$2,$3,$4,'Green')`, tt.accounts[0], tag, 1-i, strings.ToUpper(tag)); err != nil {
				return 0, err
			}
		}
		for _, put := range [][2]string{{ids[0], "vip"}, {ids[0], "trial"}, {ids[1], "vip"}} {
			if err := tx.Insert(t.Context(), `INSERT INTO customer_tag (account_id, customer_id, tag_id) VALUES ($1,$2,$3)`, tt.accounts[0], put[0], put[1]); err != nil {
				return 0, err
			}
		}
		tx.Record(store.Entry{AccountID: tt.accounts[0], Kind: "tag", ID: "vip", Action: store.Created})
		return 0, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for want, tags := range map[int][]string{3: nil, 2: {"vip"}, 1: {"vip", "trial"}, 0: {"vip", "unknown"}} {
		listed, err := tt.customers.ListCustomers(as(call.Everywhere()), &api.ListCustomers{TagIDs: tags})
		if err != nil || listed.TotalCount != want {
			t.Errorf("tags %v: %d customers, want %d (%v)", tags, listed.TotalCount, want, err)
		}
	}
	c, err := tt.customers.GetCustomer(as(call.Everywhere()), &api.GetCustomer{CustomerID: ids[0]})
	if err != nil {
		t.Fatal(err)
	}
	want := []api.Tag{{ID: "trial", Name: "TRIAL", Color: "Green"}, {ID: "vip", Name: "VIP", Color: "Green"}}
	if d := cmp.Diff(want, c.Tags); d != "" {
		t.Errorf("tags in the account's order: %s", d)
	}
}

// A list is refused rather than held in memory whole.
func TestListsAreBounded(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	large := api.DocumentJSON[api.Struct]([]byte(`{"a":{"stringValue":"` + strings.Repeat("x", 5<<20) + `"}}`))
	for i := range 14 {
		_, err := tt.customers.NewCustomer(as(call.Limited(tt.accounts[:1])), &api.NewCustomer{Name: fmt.Sprint("Large ", i), Data: large})
		if err != nil {
			t.Fatal(err)
		}
	}
	request := api.ListCustomers{}
	if _, err := tt.customers.ListCustomers(as(call.Everywhere()), &request); !fault.Is(err, fault.Range) || fault.As(err).Fields[0].Path != "countPerPage" {
		t.Errorf("a list of 70 MiB: %v", err)
	}
	request.CountPerPage = 10
	if listed, err := tt.customers.ListCustomers(as(call.Everywhere()), &request); err != nil || len(listed.Items) != 10 || !listed.HasMorePages {
		t.Errorf("a page of it: %v", err)
	}
}

// Whatever tree is built, lists and breadcrumbs agree with a model of it.
func TestTreesAgreeWithAModel(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	type node struct{ id, name, account, parent string }
	rapid.Check(t, func(r *rapid.T) {
		nodes := map[string]node{}
		var ids []string
		mark := rapid.StringMatching(`[a-z]{12}`).Draw(r, "mark") // tells this round's customers apart
		for i := range rapid.IntRange(1, 12).Draw(r, "count") {
			n := node{account: rapid.SampledFrom(tt.accounts[:]).Draw(r, "account")}
			if len(ids) > 0 && rapid.Bool().Draw(r, "nested") {
				n.parent = rapid.SampledFrom(ids).Draw(r, "parent")
				n.account = nodes[n.parent].account
			}
			n.name = fmt.Sprintf("%s %s %d", rapid.SampledFrom([]string{"Ärzte", "zoo", "Bar%", "b_r"}).Draw(r, "name"), mark, i)
			n.id = tt.add(r, n.account, n.parent, n.name)
			nodes[n.id] = n
			ids = append(ids, n.id)
		}
		path := func(id string) (way []string) {
			for ; id != ""; id = nodes[id].parent {
				way = append([]string{id}, way...)
			}
			return way
		}
		top := rapid.SampledFrom(ids).Draw(r, "top")
		shallow := rapid.Bool().Draw(r, "shallow")
		filter := rapid.SampledFrom([]string{"", "ÄRZ", "%", "_", "ZOO"}).Draw(r, "filter")
		reach := rapid.SampledFrom([]call.Reach{call.Everywhere(), call.Limited(tt.accounts[:1]), call.Limited(nil, tt.tree(t, ids[0]))}).Draw(r, "reach")
		visible := func(id string) bool {
			switch {
			case reach.IsEverywhere():
				return true
			case len(reach.WholeAccounts()) > 0:
				return nodes[id].account == tt.accounts[0]
			}
			return slices.Contains(path(id), ids[0])
		}
		var want []string
		for _, id := range ids {
			below := slices.Contains(path(id), top) && id != top
			if shallow {
				below = nodes[id].parent == top
			}
			if below && visible(top) && visible(id) && strings.Contains(strings.ToLower(nodes[id].name), strings.ToLower(filter)) {
				want = append(want, id)
			}
		}
		slices.SortFunc(want, func(a, b string) int {
			return strings.Compare(strings.ToLower(nodes[a].name)+a, strings.ToLower(nodes[b].name)+b)
		})
		listed, err := tt.customers.ListCustomers(as(reach), &api.ListCustomers{ParentCustomerIDs: []string{top}, ShallowParent: shallow, NameFilter: filter})
		if err != nil {
			r.Fatal(err)
		}
		var got []string
		for _, c := range listed.Items {
			got = append(got, c.ID)
			var steps []string
			for _, b := range c.Breadcrumb {
				steps = append(steps, b.ID)
				if nodes[b.ID].name != b.Name {
					r.Fatalf("step %s is called %q", b.ID, b.Name)
				}
			}
			full := path(c.ID)
			if seen := full[slices.IndexFunc(full, visible):]; !slices.Equal(steps, seen) {
				r.Fatalf("breadcrumb %v, want %v", steps, seen)
			}
		}
		if !slices.Equal(got, want) || listed.TotalCount != len(want) {
			r.Fatalf("listed %v (%d), want %v", got, listed.TotalCount, want)
		}
	})
}

// A tag that is taken off the account's list hides, and comes back with what
// carried it.
func TestTagsOffTheList(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		ids := tt.tags(t, "VIP", "Trial")
		id := tt.add(t, tt.accounts[0], "", "Root")
		tt.patch(t, &api.PatchCustomer{CustomerID: id, TagIDs: ids})
		set := func(tags ...api.Tag) {
			if _, err := tt.settings.PatchSystemSettings(admin(), &api.PatchSystemSettings{AccountID: tt.accounts[0], Tags: append([]api.Tag{}, tags...)}); err != nil {
				t.Fatal(err)
			}
		}
		vip, trial := api.Tag{ID: ids[0], Name: "VIP", Color: "Red"}, api.Tag{ID: ids[1], Name: "Trial", Color: "Green"}
		for _, c := range []struct {
			tags, want []api.Tag
			listed     int
		}{{[]api.Tag{trial}, []api.Tag{trial}, 0}, {nil, []api.Tag{}, 0}, {[]api.Tag{trial, vip}, []api.Tag{trial, vip}, 1}} {
			set(c.tags...)
			if d := cmp.Diff(c.want, tt.get(t, id).Tags); d != "" {
				t.Error(d)
			}
			listed, err := tt.customers.ListCustomers(admin(), &api.ListCustomers{TagIDs: ids[:1]})
			if err != nil || listed.TotalCount != c.listed {
				t.Errorf("%d customers carry it, want %d (%v)", listed.TotalCount, c.listed, err)
			}
		}
		set(trial)
		_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, TagIDs: ids})
		wantFaults(t, "a tag off the list", err, "Predicate tagIds[0]")
	})
}
