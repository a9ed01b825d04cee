package client_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/client"
)

func TestAll(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	account := newAccount(t, c, "Harbor")
	var want []string
	for i := range 7 {
		name := fmt.Sprintf("Customer %d", i)
		want = append(want, name)
		if _, err := c.NewCustomer(t.Context(), &api.NewCustomer{AccountID: account.ID, Name: name}); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		count, page, pages int
		want               []string
	}{
		{0, 0, 1, want}, {2, 0, 4, want}, {7, 0, 1, want}, {3, 1, 2, want[3:]}, {3, 9, 1, nil},
	} {
		pages := 0
		counted := func(ctx context.Context, r *api.ListCustomers, o ...client.CallOption) (*api.ListResponse[api.CustomerInfo], error) {
			pages++
			return c.ListCustomers(ctx, r, o...)
		}
		request := &api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{CountPerPage: test.count, Page: test.page, SortField: "name"}}
		before := *request
		var got []string
		for customer, err := range client.All(t.Context(), counted, request) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, customer.Name)
		}
		if !slices.Equal(got, test.want) || pages != test.pages {
			t.Errorf("%d a page from page %d: %v on %d pages", test.count, test.page, got, pages)
		}
		if request.Page != before.Page || request.CountPerPage != before.CountPerPage || request.SimplifiedPaging {
			t.Errorf("the request became %+v", request)
		}
	}
}

func TestAllWithoutARequest(t *testing.T) {
	t.Parallel()
	a := start(t)
	c := admin(t, a.URL())
	newAccount(t, c, "Harbor")
	for account, err := range client.All(t.Context(), c.ListAccounts, nil) {
		if err != nil || account.Name != "Harbor" {
			t.Errorf("%+v, %v", account, err)
		}
	}
	for _, err := range client.All(t.Context(), dial(t, a.URL()).ListAccounts, nil) {
		if !client.IsUnauthorized(err) {
			t.Errorf("without signing in: %v", err)
		}
	}
}

func TestAllEnds(t *testing.T) {
	t.Parallel()
	failure := errors.New("failure")
	pages := 0
	list := func(_ context.Context, r *api.ListAccounts, _ ...client.CallOption) (*api.ListResponse[api.AccountInfo], error) {
		if pages++; r.Page == 2 {
			return nil, failure
		}
		if !r.SimplifiedPaging || r.CountPerPage < 100 {
			t.Errorf("asked for %+v", r)
		}
		return &api.ListResponse[api.AccountInfo]{Items: make([]api.AccountInfo, 2), HasMorePages: true}, nil
	}
	items, failures := 0, 0
	for _, err := range client.All(t.Context(), list, nil) {
		if err == nil {
			items++
		} else if failures++; !errors.Is(err, failure) {
			t.Errorf("error %v", err)
		}
	}
	if items != 4 || failures != 1 || pages != 3 {
		t.Errorf("%d items, %d failures, %d pages", items, failures, pages)
	}
	pages = 0
	for range client.All(t.Context(), list, nil) {
		break
	}
	if pages != 1 {
		t.Errorf("leaving the loop read %d pages", pages)
	}
	empty := func(context.Context, *api.ListAccounts, ...client.CallOption) (*api.ListResponse[api.AccountInfo], error) {
		return &api.ListResponse[api.AccountInfo]{HasMorePages: true}, nil
	}
	for _, err := range client.All(t.Context(), empty, nil) {
		t.Errorf("an item of an empty page, %v", err)
	}
}

func TestAllOfWhatIsNotPaged(t *testing.T) {
	t.Parallel()
	list := func(context.Context, *api.GetAccount, ...client.CallOption) (*api.ListResponse[api.AccountInfo], error) {
		t.Error("it was called")
		return nil, nil
	}
	for _, err := range client.All(t.Context(), list, nil) {
		if err == nil || !strings.Contains(err.Error(), "does not page") {
			t.Errorf("error %v", err)
		}
	}
}
