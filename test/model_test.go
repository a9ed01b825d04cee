package test_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/api"
	"evovoice/internal/user"
	"evovoice/test"
)

// node is a customer as the model knows it.
type node struct {
	account, parent, name string
	tags                  []string // names, sorted
	line                  string   // value of the unique field, empty for none
}

// model is what the server should hold of two accounts.
type model struct {
	nodes map[string]node
}

// way gives the ids from the root to a customer.
func (m model) way(id string) []string {
	var ids []string
	for ; id != ""; id = m.nodes[id].parent {
		ids = append(ids, id)
	}
	slices.Reverse(ids)
	return ids
}

func (m model) children(id string) int {
	count := 0
	for _, n := range m.nodes {
		if n.parent == id {
			count++
		}
	}
	return count
}

// taken tells whether another customer of the account has the value.
func (m model) taken(id, account, line string) bool {
	for other, n := range m.nodes {
		if other != id && n.account == account && n.line == line && line != "" {
			return true
		}
	}
	return false
}

// actor is a login with what it reaches by the model.
type actor struct {
	name    string
	client  test.Client
	reaches func(m model, id string) bool
	whole   bool // whether it reaches whole accounts
}

// TestSeveralLoginsAgreeWithAModel lets an administrator, a Manager and a
// Customer login create, move, delete, tag and fill customers in turns, each
// inside and outside of what it reaches, and compares every read of each of
// them with the model.
func TestSeveralLoginsAgreeWithAModel(t *testing.T) {
	t.Parallel()
	s := test.Start(t)
	admin := s.Admin()
	accounts := []string{admin.NewAccount(t, "A").ID, admin.NewAccount(t, "B").ID}
	tagIDs := map[string]string{}
	for i, id := range accounts {
		settings := test.As[api.SystemSettingsInfo](t, admin.Call(t, http.MethodPatch, "/system/settings", map[string]any{
			"accountId":      id,
			"tags":           []any{map[string]any{"name": "gold", "color": "Gold"}, map[string]any{"name": "new", "color": "Green"}},
			"customerFields": []any{map[string]any{"name": "Line", "type": "String", "uniqueness": "Unique"}},
		}))
		for _, tag := range settings.Tags {
			tagIDs[fmt.Sprint(i)+tag.Name] = tag.ID
		}
	}
	top := admin.NewCustomer(t, accounts[0], "", "top").ID
	m := model{nodes: map[string]node{top: {account: accounts[0], name: "top"}}}
	actors := []actor{
		{"administrator", admin, func(m model, id string) bool { return m.nodes[id].name != "" }, true},
		{
			"manager", s.AddLogin(t, user.Login{Email: "m@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1]}),
			func(m model, id string) bool { return m.nodes[id].account == accounts[0] }, true,
		},
		{
			"customer", s.AddLogin(t, user.Login{Email: "c@example.com", Roles: []api.Role{api.Customer}, CustomerID: top}),
			func(m model, id string) bool { return slices.Contains(m.way(id), top) }, false,
		},
	}
	rapid.Check(t, func(r *rapid.T) {
		for range rapid.IntRange(1, 8).Draw(r, "steps") {
			a := rapid.SampledFrom(actors).Draw(r, "who")
			id := rapid.SampledFrom(slices.Sorted(maps.Keys(m.nodes))).Draw(r, "customer")
			other := rapid.SampledFrom(append(slices.Sorted(maps.Keys(m.nodes)), "")).Draw(r, "other")
			switch what := rapid.SampledFrom([]string{"create", "move", "delete", "tag", "fill"}).Draw(r, "what"); what {
			case "create":
				m.create(r, a, accounts, other)
			case "move":
				m.move(r, a, id, other, top)
			case "delete":
				m.remove(r, a, id, top)
			case "tag":
				m.tag(r, a, id, accounts, tagIDs)
			case "fill":
				m.fill(r, a, id)
			}
		}
		for _, a := range actors {
			m.compare(r, a)
		}
	})
	if counted, err := s.App.Audit.Check(t.Context()); err != nil {
		t.Errorf("after %v: %v", counted, err)
	}
}

func (m model) create(r *rapid.T, a actor, accounts []string, parent string) {
	if len(m.nodes) > 25 {
		return
	}
	account := rapid.SampledFrom(accounts).Draw(r, "account")
	if parent != "" {
		account = m.nodes[parent].account
	}
	name := rapid.StringMatching(`[a-c]{1,3}`).Draw(r, "name")
	reply := a.client.Post(r, "/customers", map[string]any{"accountId": account, "parentCustomerId": parent, "name": name})
	switch {
	case parent != "" && !a.reaches(m, parent), parent == "" && a.name == "manager" && account != accounts[0]:
		reply.Want(r, http.StatusNotFound)
	case parent == "" && !a.whole:
		if reply.Status != http.StatusNotFound && reply.Status != http.StatusBadRequest {
			r.Fatalf("a root by the %s: %d %s", a.name, reply.Status, reply.Body)
		}
	default:
		m.nodes[test.As[api.CustomerInfo](r, reply).ID] = node{account: account, parent: parent, name: name}
	}
}

func (m model) move(r *rapid.T, a actor, id, parent, top string) {
	reply := a.client.Call(r, http.MethodPatch, "/customers/"+id, map[string]any{"parentCustomerId": parent})
	n := m.nodes[id]
	switch {
	case !a.reaches(m, id):
		reply.Want(r, http.StatusNotFound)
	case !a.whole && (parent == "" || id == top):
		reply.Want(r, http.StatusForbidden)
	case parent != "" && !a.reaches(m, parent):
		reply.Want(r, http.StatusNotFound)
	case parent != "" && (m.nodes[parent].account != n.account || slices.Contains(m.way(parent), id)):
		reply.Want(r, http.StatusBadRequest)
	default:
		reply.Want(r, http.StatusOK)
		n.parent = parent
		m.nodes[id] = n
	}
}

func (m model) remove(r *rapid.T, a actor, id, top string) {
	if id == top {
		return // a login hangs on it
	}
	reply := a.client.Call(r, http.MethodDelete, "/customers/"+id, nil)
	switch {
	case !a.reaches(m, id):
		reply.Want(r, http.StatusNotFound)
	case m.children(id) > 0:
		reply.Want(r, http.StatusConflict)
	default:
		if reply.Status != http.StatusOK && reply.Status != http.StatusNoContent {
			r.Fatalf("%s: %d %s", reply.What, reply.Status, reply.Body)
		}
		delete(m.nodes, id)
	}
}

func (m model) tag(r *rapid.T, a actor, id string, accounts []string, tagIDs map[string]string) {
	names := rapid.SliceOfDistinct(rapid.SampledFrom([]string{"gold", "new"}), rapid.ID).Draw(r, "tags")
	slices.Sort(names)
	n := m.nodes[id]
	ids := []string{}
	for _, name := range names {
		ids = append(ids, tagIDs[fmt.Sprint(slices.Index(accounts, n.account))+name])
	}
	reply := a.client.Call(r, http.MethodPatch, "/customers/"+id, map[string]any{"tagIds": ids})
	if !a.reaches(m, id) {
		reply.Want(r, http.StatusNotFound)
		return
	}
	reply.Want(r, http.StatusOK)
	n.tags = names
	m.nodes[id] = n
}

func (m model) fill(r *rapid.T, a actor, id string) {
	n := m.nodes[id]
	line := rapid.SampledFrom([]string{"", "1", "2", "3"}).Draw(r, "line")
	reply := a.client.Call(r, http.MethodPatch, "/customers/"+id, map[string]any{"data": map[string]any{"Line": map[string]any{"stringValue": line}}})
	switch {
	case !a.reaches(m, id):
		reply.Want(r, http.StatusNotFound)
	case m.taken(id, n.account, line):
		reply.Want(r, http.StatusConflict)
	default:
		reply.Want(r, http.StatusOK)
		n.line = line
		m.nodes[id] = n
	}
}

// compare holds each read of a login against the model.
func (m model) compare(r *rapid.T, a actor) {
	visible := []string{}
	for _, id := range slices.Sorted(maps.Keys(m.nodes)) {
		reply := a.client.Get(r, "/customers/"+id)
		if !a.reaches(m, id) {
			reply.Want(r, http.StatusNotFound)
			continue
		}
		visible = append(visible, id)
		got := test.As[api.CustomerInfo](r, reply)
		var way, tags []string
		for _, b := range got.Breadcrumb {
			way = append(way, b.ID+" "+b.Name)
		}
		for _, t := range got.Tags {
			tags = append(tags, t.Name)
		}
		slices.Sort(tags)
		var want []string
		for _, above := range m.way(id) {
			if a.reaches(m, above) {
				want = append(want, above+" "+m.nodes[above].name)
			}
		}
		data, err := got.Data.Value()
		if err != nil {
			r.Fatalf("%v", err)
		}
		line := ""
		if v := data["Line"]; v != nil && v.StringValue != nil {
			line = *v.StringValue
		}
		if !slices.Equal(way, want) || !slices.Equal(tags, m.nodes[id].tags) || line != m.nodes[id].line || got.AccountID != m.nodes[id].account {
			r.Fatalf("the %s reads %+v, want the way %v and %+v", a.name, got, want, m.nodes[id])
		}
	}
	m.compareLists(r, a, visible)
}

func (m model) compareLists(r *rapid.T, a actor, visible []string) {
	text := rapid.StringMatching(`[a-c]{0,2}`).Draw(r, "filter")
	below := rapid.SampledFrom(append(slices.Clone(visible), "")).Draw(r, "below")
	query := url.Values{"all": {"true"}, "nameFilter": {text}}
	if below != "" {
		query.Set("parentCustomerIds", below)
	}
	var got, want []string
	for _, c := range test.As[test.Customers](r, a.client.Get(r, "/customers?"+query.Encode())).Items {
		got = append(got, c.ID)
	}
	for _, id := range visible {
		way := m.way(id)
		if strings.Contains(m.nodes[id].name, text) && (below == "" || slices.Contains(way[:len(way)-1], below)) {
			want = append(want, id)
		}
	}
	slices.SortFunc(want, func(a, b string) int { return strings.Compare(m.nodes[a].name+"\x00"+a, m.nodes[b].name+"\x00"+b) })
	if !slices.Equal(got, want) {
		r.Fatalf("the %s lists %v with %q below %q, want %v", a.name, got, text, below, want)
	}
}
