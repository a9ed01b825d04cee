package test_test

import (
	"fmt"
	"sync"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

// at runs fn n times at once and gives the results in order.
func at[V any](n int, fn func(i int) V) []V {
	results := make([]V, n)
	start := make(chan struct{})
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			<-start
			results[i] = fn(i)
		})
	}
	close(start)
	all.Wait()
	return results
}

func TestTwoHundredCustomersAtOnce(t *testing.T) {
	t.Parallel()
	const count = 200
	s := test.Start(t)
	c := s.Admin()
	account := c.NewAccount(t, "Harbor")
	parent := c.NewCustomer(t, account.ID, "", "Group")
	made := at(count, func(i int) api.CustomerInfo {
		return c.NewCustomer(t, account.ID, parent.ID, fmt.Sprintf("Office %03d", i))
	})
	ids := map[string]string{}
	for i, m := range made {
		name := fmt.Sprintf("Office %03d", i)
		if m.Name != name || test.Way(m) != "Group > "+name || m.ParentCustomerID != parent.ID || m.Breadcrumb[1].ID != m.ID {
			t.Errorf("for %s the reply is %q with the breadcrumb %q", name, m.Name, test.Way(m))
		}
		if other, taken := ids[m.ID]; taken {
			t.Errorf("%s and %s have the id %s", other, name, m.ID)
		}
		ids[m.ID] = name
	}
	page := c.ListCustomers(t, "parentCustomerIds", parent.ID, "all", "true")
	if page.TotalCount != count || len(page.Items) != count {
		t.Fatalf("%d of %d customers are listed", len(page.Items), count)
	}
	for i, item := range page.Items {
		if want := fmt.Sprintf("Office %03d", i); item.Name != want || ids[item.ID] != want || test.Way(item) != "Group > "+want {
			t.Errorf("item %d is %q with the breadcrumb %q, want %q", i, item.Name, test.Way(item), want)
		}
	}
}

func TestOneKeyMakesOneCustomer(t *testing.T) {
	t.Parallel()
	const count = 50
	s := test.Start(t)
	c := s.Admin()
	account := c.NewAccount(t, "Harbor")
	body := map[string]any{"accountId": account.ID, "name": "Once", "referenceId": "", "data": map[string]any{"a": map[string]any{"numberValue": 1}}}
	replies := at(count, func(int) *test.Reply {
		return c.With("Idempotency-Key", "key-1").Post(t, "/customers", body)
	})
	replayed := 0
	for _, r := range replies {
		r.Want(t, 200)
		if string(r.Body) != string(replies[0].Body) {
			t.Errorf("different replies:\n%s\n%s", r.Body, replies[0].Body)
		}
		if r.Header.Get("Idempotent-Replayed") == "true" {
			replayed++
		}
	}
	if replayed != count-1 {
		t.Errorf("%d replies are marked as replayed, want %d", replayed, count-1)
	}
	if total := c.ListCustomers(t).TotalCount; total != 1 {
		t.Errorf("%d customers", total)
	}
	if rows := s.Rows(t, "stored_reply"); rows != 1 {
		t.Errorf("%d stored replies", rows)
	}
}
