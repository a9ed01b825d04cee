package test

import (
	"net/http"
	"net/url"
	"strings"

	"evovoice/api"
)

// Unknown is an id of the right form that no record has.
const Unknown = "ffffffffffffffffffffffff"

// Customers is a page of customers.
type Customers = api.ListResponse[api.CustomerInfo]

// NewAccount opens an account.
func (c Client) NewAccount(t T, name string) api.AccountInfo {
	t.Helper()
	return As[api.AccountInfo](t, c.Post(t, "/accounts", map[string]any{"name": name}))
}

// NewCustomer adds a customer at the top of an account, or below a parent.
func (c Client) NewCustomer(t T, accountID, parentID, name string) api.CustomerInfo {
	t.Helper()
	return As[api.CustomerInfo](t, c.Post(t, "/customers", map[string]any{
		"accountId": accountID, "parentCustomerId": parentID, "name": name,
	}))
}

// Customer reads a customer.
func (c Client) Customer(t T, id string) api.CustomerInfo {
	t.Helper()
	return As[api.CustomerInfo](t, c.Get(t, "/customers/"+id))
}

// ListCustomers lists customers; the query is name, value, name, value, ….
func (c Client) ListCustomers(t T, query ...string) Customers {
	t.Helper()
	values := url.Values{}
	for i := 0; i < len(query); i += 2 {
		values.Add(query[i], query[i+1])
	}
	return As[Customers](t, c.Get(t, "/customers?"+values.Encode()))
}

// SignIn opens a session and gives a client that uses its cookies.
func (c Client) SignIn(t T, user, password string) Client {
	t.Helper()
	r := c.Post(t, "/auth/credentials", map[string]any{"provider": "credentials", "userName": user, "password": password})
	return c.WithCookies(r.Want(t, http.StatusOK).Cookies)
}

// Names joins the names of a page of customers.
func Names(page Customers) string {
	names := make([]string, len(page.Items))
	for i, c := range page.Items {
		names[i] = c.Name
	}
	return strings.Join(names, ", ")
}

// Way joins the names on a customer's breadcrumb.
func Way(c api.CustomerInfo) string {
	names := make([]string, len(c.Breadcrumb))
	for i, b := range c.Breadcrumb {
		names[i] = b.Name
	}
	return strings.Join(names, " > ")
}
