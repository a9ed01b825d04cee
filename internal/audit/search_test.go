package audit_test

import (
	"errors"
	"testing"

	"evovoice/api"
	"evovoice/internal/audit"
	"evovoice/internal/customer"
	"evovoice/internal/store/storefix"
)

// Each row of the table makes the embedded database's index of names another
// than the names.
func TestCheckFindsASearchIndexThatIsWrong(t *testing.T) {
	t.Parallel()
	for name, k := range map[string]struct{ statement, place string }{
		"a name left out":    {`DELETE FROM customer_search WHERE number = 1`, ""},
		"a name of nobody":   {`INSERT INTO customer_search (customer_id) VALUES ('0')`, "0"},
		"a name twice":       {`INSERT INTO customer_trigram (rowid, name_key) VALUES (9, 'nor')`, `"nor"`},
		"a name too few":     {`INSERT INTO customer_trigram (customer_trigram, rowid, name_key) VALUES ('delete', 1, 'nor')`, `"nor"`},
		"other characters":   {`INSERT INTO customer_trigram (rowid, name_key) VALUES (9, 'xyz')`, `"xyz"`},
		"nothing in it":      {`INSERT INTO customer_trigram (customer_trigram) VALUES ('delete-all')`, `" de"`},
		"a name not renamed": {`DROP TRIGGER customer_search_update; UPDATE customer SET name_key = 'north nora'`, `" de"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := rigOn(t, storefix.SQLite(t))
			a := r.account("Harbor")
			var first *api.CustomerInfo
			for _, name := range []string{"North Depot", "South Depot"} {
				added := later(r, func() (*api.CustomerInfo, error) {
					return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, Name: name})
				})
				if first == nil {
					first = added
				}
			}
			if err := customer.IndexNames(t.Context(), r.db); err != nil {
				t.Fatal(err)
			}
			later(r, func() (*api.CustomerInfo, error) { // is not indexed yet
				return r.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: a.ID, Name: "East Depot"})
			})
			if _, err := r.audit.Check(t.Context()); err != nil {
				t.Fatalf("before anything was altered: %v", err)
			}
			storefix.Alter(t, r.engine, k.statement)
			if k.place == "" {
				k.place = first.ID
			}
			_, err := r.audit.Check(t.Context())
			var found *audit.Finding
			if !errors.As(err, &found) || found.Law != "search index" || found.Place != k.place {
				t.Errorf("found %v, want a problem at %s", err, k.place)
			}
		})
	}
}
