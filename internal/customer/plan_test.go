package customer

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/list"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// The common lists walk an index in their order, and rare conditions are found
// by an index of their own; SQLite, which keeps no statistics here, plans alike
// for few rows and for many.
func TestListsAreFoundByIndexes(t *testing.T) {
	t.Parallel()
	db := store.New(storefix.SQLite(t), func() time.Time { return time.Unix(0, 0) }, func(v any) ([]byte, error) { return wire.AppendJSON(nil, v) })
	ctx := call.Into(t.Context(), &call.Call{Caller: call.Caller{LoginID: "l", Reach: call.Everywhere()}})
	box, err := secret.KeyFile(filepath.Join(t.TempDir(), "key"))
	if err != nil {
		t.Fatal(err)
	}
	var accounts []string
	for _, name := range []string{"A", "B"} {
		a, err := account.New(db, box).NewAccount(ctx, &api.NewAccount{Name: name})
		if err != nil {
			t.Fatal(err)
		}
		accounts = append(accounts, a.ID)
	}
	_, err = store.Write(ctx, db, func(tx *store.Tx) (int, error) {
		definition := `{"id":"f","name":"Lines","type":"Number","uniqueness":"NotUnique","showInLists":true}`
		tx.Record(store.Entry{AccountID: accounts[0], Kind: "settings", ID: "f", Action: store.Changed})
		return 0, errors.Join(
			tx.Insert(ctx, `INSERT INTO field_definition (account_id, kind, id, position, document, definition, former_names)
				VALUES ($1, 'customer', 'f', 0, $2, $2, '[]')`, accounts[0], definition),
			tx.Insert(ctx, `INSERT INTO customer (account_id, id, path, depth, name, name_key, date_created, date_last_modified, created_by, last_modified_by)
				VALUES ($1, 'new', '/new/', 1, 'abc', 'abc', '', '', '', '')`, accounts[1]))
	})
	if err != nil {
		t.Fatal(err)
	}
	one, tree := call.Limited(accounts[:1]), call.Limited(nil, call.Tree{AccountID: accounts[0], Path: "/x/"})
	sorted := func(field string) api.ListCustomers {
		return api.ListCustomers{ListRequest: api.ListRequest[api.CustomerInfo]{SortField: field}}
	}
	reference := "R"
	const sorts = "USE TEMP B-TREE FOR ORDER BY"
	for _, c := range []struct {
		name    string
		reach   call.Reach
		few     int // what is taken for few, where everything is none
		request api.ListCustomers
		want    string
		sorts   bool
	}{
		{"by name", one, 0, sorted("name"), "COVERING INDEX customer_name (account_id=?)", false},
		{"by name, everywhere", call.Everywhere(), 0, sorted("name"), "INDEX customer_name_all", false},
		{"by name, of two accounts", call.Limited(accounts), 0, sorted("name"), "COVERING INDEX customer_name (account_id=?)", true},
		{"by reference", one, 0, sorted("referenceId"), "COVERING INDEX customer_reference (account_id=?)", false},
		{"by creation", one, 0, sorted("dateCreated"), "COVERING INDEX customer_created (account_id=?)", false},
		{"by change", one, 0, sorted("dateLastModified"), "COVERING INDEX customer_modified (account_id=?)", false},
		{"by field", one, 0, sorted("data.Lines"), "SEARCH k USING PRIMARY KEY (account_id=? AND field_id=?)", false},
		{"with a common name", one, -1, api.ListCustomers{NameFilter: "abc"}, "COVERING INDEX customer_name (account_id=?)", false},
		{"with a rare name", one, 0, api.ListCustomers{NameFilter: "abc"}, "VIRTUAL TABLE INDEX", true},
		{"with a name that is not indexed", call.Limited(accounts[1:]), 1, api.ListCustomers{NameFilter: "abc"}, "SEARCH p USING INDEX sqlite_autoindex_customer_1 (id>?)", true},
		{"with a reference", one, 0, api.ListCustomers{ReferenceID: &reference}, "INDEX customer_reference (account_id=? AND <expr>=?)", true},
		{"with a common tag by creation", one, -1, api.ListCustomers{TagIDs: []string{"t"}, ListRequest: sorted("dateCreated").ListRequest}, "INDEX customer_created (account_id=?)", false},
		{"with a rare tag", one, 0, api.ListCustomers{TagIDs: []string{"t"}}, "SEARCH g USING PRIMARY KEY (account_id=? AND tag_id=?)", true},
		{"of a small tree", tree, 0, sorted("name"), "COVERING INDEX customer_path (account_id=? AND path>? AND path<?)", true},
		{"of a large tree with late names", tree, -1, sorted("name"), "COVERING INDEX customer_path (account_id=? AND path>? AND path<?)", true},
		{"of a large tree by creation", tree, -1, sorted("dateCreated"), "INDEX customer_created (account_id=?)", false},
		{"of a parent", one, 0, api.ListCustomers{ParentCustomerIDs: []string{"p"}, ShallowParent: true}, "COVERING INDEX customer_parent (parent_id=?)", false},
		{"below a small parent", one, 0, api.ListCustomers{ParentCustomerIDs: []string{"p"}}, "COVERING INDEX customer_path (account_id=? AND path>? AND path<?)", true},
		{"of a large tree by field", tree, -1, sorted("data.Lines"), "SEARCH k USING PRIMARY KEY (account_id=? AND field_id=?)", false},
	} {
		plan, err := explain(ctx, db, c.reach, c.few, c.request)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		inner, _, _ := strings.Cut(plan, "SCAN h")
		if !strings.Contains(inner, c.want) || strings.Contains(inner, sorts) != c.sorts {
			t.Errorf("%s: want %s, sorted: %v; the plan is\n%s", c.name, c.want, c.sorts, plan)
		}
	}
}

func explain(ctx context.Context, db *store.DB, reach call.Reach, few int, r api.ListCustomers) (string, error) {
	return store.View(ctx, db, func(q *store.Reader) (string, error) {
		page, err := list.Of(&r.ListRequest)
		if err != nil {
			return "", err
		}
		s := &search{request: &r, reach: reach, bounds: bounds{few, 10, few, 10, 10, 10}, page: page, accounts: accountsOf(&r, reach)}
		if err := s.order(ctx, q, ""); err != nil {
			return "", err
		}
		if len(r.TagIDs) > 0 {
			s.tagID = r.TagIDs[0]
		}
		for _, id := range r.ParentCustomerIDs {
			s.parents = append(s.parents, parent{id, s.accounts[0], "/" + id + "/"})
		}
		if err := s.plan(ctx, q); err != nil {
			return "", err
		}
		var plan strings.Builder
		statement, args := s.statement()
		err = q.Each(ctx, reach, func(row *sql.Rows) error {
			var id, parent, unused int
			var step string
			err := row.Scan(&id, &parent, &unused, &step)
			fmt.Fprintln(&plan, step)
			return err
		}, "EXPLAIN QUERY PLAN "+statement, args...)
		return plan.String(), err
	})
}
