package test_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

// grown is an account with a tree:
//
//	Ärztehaus           Zeta
//	├ alpha             └ Beta 100%
//	│ ├ Gamma_1
//	│ └ gamma 1
//	└ Straße ÉCOLE
type grown struct {
	account api.AccountInfo
	ids     map[string]string // by name
}

func grow(t *testing.T, c test.Client) grown {
	t.Helper()
	g := grown{account: c.NewAccount(t, "Harbor"), ids: map[string]string{}}
	for _, row := range []struct{ parent, name string }{
		{"", "Zeta"},
		{"", "Ärztehaus"},
		{"Ärztehaus", "alpha"},
		{"alpha", "gamma 1"},
		{"alpha", "Gamma_1"},
		{"Ärztehaus", "Straße ÉCOLE"},
		{"Zeta", "Beta 100%"},
	} {
		g.ids[row.name] = c.NewCustomer(t, g.account.ID, g.ids[row.parent], row.name).ID
	}
	return g
}

func (g grown) idsOf(names ...string) string {
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = g.ids[name]
	}
	return strings.Join(ids, ",")
}

func TestLists(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	other := c.NewAccount(t, "Other")
	c.NewCustomer(t, other.ID, "", "Elsewhere")
	g := grow(t, c)
	const all = "alpha, Beta 100%, gamma 1, Gamma_1, Straße ÉCOLE, Zeta, Ärztehaus"
	for _, row := range []struct {
		name, query, want string
	}{
		{"by name without case", "", all},
		{"deep", "parentCustomerIds=" + g.ids["Ärztehaus"], "alpha, gamma 1, Gamma_1, Straße ÉCOLE"},
		{"shallow", "shallowParent=true&parentCustomerIds=" + g.ids["Ärztehaus"], "alpha, Straße ÉCOLE"},
		{"two parents", "parentCustomerIds=" + g.idsOf("alpha", "Zeta"), "Beta 100%, gamma 1, Gamma_1"},
		{"two parents in two keys", "parentCustomerIds=" + g.ids["alpha"] + "&parentCustomerIds=" + g.ids["Zeta"], "Beta 100%, gamma 1, Gamma_1"},
		{"a parent and one below it", "parentCustomerIds=" + g.idsOf("Ärztehaus", "alpha"), "alpha, gamma 1, Gamma_1, Straße ÉCOLE"},
		{"two shallow parents", "SHALLOWPARENT=1&parentCustomerIds=" + g.idsOf("alpha", "Zeta"), "Beta 100%, gamma 1, Gamma_1"},
		{"parent without children", "parentCustomerIds=" + g.ids["gamma 1"], ""},
		{"unknown parent", "parentCustomerIds=" + test.Unknown, ""},
		{"name", "nameFilter=AMM", "gamma 1, Gamma_1"},
		{"name with an umlaut", "nameFilter=%C3%A4RZTE", "Ärztehaus"},
		{"name with an accent", "nameFilter=%C3%A9cole", "Straße ÉCOLE"},
		{"name with a joker", "nameFilter=_", "Gamma_1"},
		{"name with another joker", "nameFilter=%25", "Beta 100%"},
		{"name with a backslash", "nameFilter=%5C", ""},
		{"name within parents", "nameFilter=a&parentCustomerIds=" + g.ids["Ärztehaus"], "alpha, gamma 1, Gamma_1, Straße ÉCOLE"},
		{"ids", "specificIds=" + g.idsOf("Zeta", "alpha") + "," + test.Unknown, "alpha, Zeta"},
		{"ids in brackets", "specificIds=[" + g.idsOf("Zeta", "alpha") + "]", "alpha, Zeta"},
		{"ids and parents", "specificIds=" + g.idsOf("Zeta", "alpha") + "&parentCustomerIds=" + g.ids["Ärztehaus"], "alpha"},
		{"descending", "sortOrder=Descend", "Ärztehaus, Zeta, Straße ÉCOLE, Gamma_1, gamma 1, Beta 100%, alpha"},
		{"by creation", "sortField=dateCreated", "Zeta, Ärztehaus, alpha, gamma 1, Gamma_1, Straße ÉCOLE, Beta 100%"},
		{"by id in another case", "sortField=ID&sortOrder=descend", "Beta 100%, Straße ÉCOLE, Gamma_1, gamma 1, alpha, Ärztehaus, Zeta"},
		{"no tag", "tagIds=" + test.Unknown, ""},
	} {
		path := "/customers?accountIds=" + g.account.ID + "&" + row.query
		page := test.As[test.Customers](t, c.Get(t, path))
		if got := test.Names(page); got != row.want {
			t.Errorf("%s: %s\ngives  %q\nwanted %q", row.name, path, got, row.want)
		}
		if page.TotalCount != len(page.Items) {
			t.Errorf("%s: totalCount %d for %d items", row.name, page.TotalCount, len(page.Items))
		}
		posted := c.Get(t, "/json/reply/ListCustomers?accountIds="+g.account.ID+"&"+row.query).Want(t, http.StatusOK)
		if got := test.Names(test.As[test.Customers](t, posted)); got != row.want {
			t.Errorf("%s: /json/reply gives %q", row.name, got)
		}
	}
	if got := test.Names(c.ListCustomers(t)); !strings.Contains(got, "Elsewhere") || !strings.Contains(got, "Zeta") {
		t.Errorf("without an account: %q", got)
	}
	accounts := test.As[api.ListResponse[api.AccountInfo]](t, c.Get(t, "/accounts?nameFilter=ARB"))
	if len(accounts.Items) != 1 || accounts.Items[0].ID != g.account.ID || accounts.TotalCount != 1 {
		t.Errorf("accounts %+v", accounts)
	}
	p.Stop(t)
}

func TestPaging(t *testing.T) {
	t.Parallel()
	p, c := serve(t, t.TempDir())
	account := c.NewAccount(t, "Harbor")
	const count = 27
	at(count, func(i int) string { return c.NewCustomer(t, account.ID, "", fmt.Sprintf("C%02d", i)).ID })
	for _, row := range []struct {
		query              string
		first, items       int
		total, pages, more int
	}{
		{"", 0, 25, 27, 2, 1},
		{"page=1", 25, 2, 27, 2, 0},
		{"page=2", 0, 0, 27, 2, 0},
		{"page=0&countPerPage=9", 0, 9, 27, 3, 1},
		{"page=2&countPerPage=9", 18, 9, 27, 3, 0},
		{"page=1&countPerPage=10", 10, 10, 27, 3, 1},
		{"countPerPage=27", 0, 27, 27, 1, 0},
		{"countPerPage=10000", 0, 27, 27, 1, 0},
		{"page=2147483647&countPerPage=10000", 0, 0, 27, 1, 0},
		{"all=true&page=1&countPerPage=5", 0, 27, 27, 1, 0},
		{"simplifiedPaging=true", 0, 25, 0, 0, 1},
		{"simplifiedPaging=true&page=1", 25, 2, 0, 0, 0},
		{"simplifiedPaging=true&page=2", 0, 0, 0, 0, 0},
		{"simplifiedPaging=true&all=true", 0, 27, 0, 0, 0},
		{"nameFilter=nothing", 0, 0, 0, 0, 0},
	} {
		r := c.Get(t, "/customers?"+row.query)
		page := test.As[test.Customers](t, r)
		if len(page.Items) != row.items || page.TotalCount != row.total || page.TotalPages != row.pages || page.HasMorePages != (row.more == 1) {
			t.Errorf("%q: %d items, total %d, %d pages, more %v; want %+v", row.query, len(page.Items), page.TotalCount, page.TotalPages, page.HasMorePages, row)
			continue
		}
		for i, item := range page.Items {
			if want := fmt.Sprintf("C%02d", row.first+i); item.Name != want {
				t.Errorf("%q: item %d is %s, want %s", row.query, i, item.Name, want)
			}
		}
		if got := fmt.Sprint(test.Members(t, r.Body)[1:]); got != fmt.Sprintf("[{totalCount %d} {totalPages %d} {hasMorePages %v}]", row.total, row.pages, row.more == 1) {
			t.Errorf("%q: members after the items: %s", row.query, got)
		}
	}
	p.Stop(t)
}
