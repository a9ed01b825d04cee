package customer_test

import (
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
)

const someFields = `[
	{"id":"f1","name":"Colour","type":"String","possibleValues":["Red","Green"]},
	{"id":"f2","name":"Lines","type":"Number","possibleValues":["1","2.5"]},
	{"id":"f3","name":"Open","type":"Boolean"},
	{"id":"f4","name":"Hours","type":"List"},
	{"id":"f5","name":"Address","type":"Struct"},
	{"id":"f6","name":"Anything","type":"Number","anyValueType":true},
	{"id":"f7","name":"Day","type":"Date"},
	{"id":"f8","name":"Code","type":"String","uniqueness":"Unique"},
	{"id":"f9","name":"Desk","type":"Number","uniqueness":"UniqueToCustomer"}
]`

func TestDataSuitsItsDefinitions(t *testing.T) {
	t.Parallel()
	tt := newTenant(t)
	if err := tt.define(someFields); err != nil {
		t.Fatal(err)
	}
	id := tt.add(t, tt.accounts[0], "", "Root")
	for _, c := range []struct {
		name, data string
		want       []string
	}{
		{"right", `{"Colour":{"stringValue":"Red"},"Lines":{"numberValue":2.50},"Open":{"boolValue":false},"Hours":{"listValue":[]},"Address":{"structValue":{}},"Day":{"stringValue":"soon"}}`, nil},
		{"blank", `{"Colour":{"stringValue":" "},"Lines":{},"Open":null,"Hours":{"stringValue":null}}`, nil},
		{"unknown names", `{"colour":{"numberValue":1},"Else":{"boolValue":true}}`, nil},
		{"any type", `{"Anything":{"stringValue":"x"}}`, nil},
		{"the member that counts besides others", `{"Colour":{"stringValue":"Green","numberValue":0,"boolValue":false}}`, nil},
		{"kinds", `{"Colour":{"numberValue":1},"Lines":{"stringValue":"1"},"Open":{"numberValue":1},"Hours":{"structValue":{}},"Address":{"listValue":[]},"Day":{"boolValue":true}}`, []string{
			"Predicate data.Colour.numberValue", "Predicate data.Lines.stringValue", "Predicate data.Open.numberValue",
			"Predicate data.Hours.structValue", "Predicate data.Address.listValue", "Predicate data.Day.boolValue",
		}},
		{"not possible", `{"Colour":{"stringValue":"red"},"Lines":{"numberValue":3}}`, []string{"Predicate data.Colour.stringValue", "Predicate data.Lines.numberValue"}},
	} {
		_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: id, Data: data(c.data)})
		wantFaults(t, c.name, err, c.want...)
		_, err = tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: c.name, Data: data(c.data)})
		wantFaults(t, c.name+", new", err, c.want...)
		if c.want == nil {
			if got := string(tt.get(t, id).Data.JSON()); got != c.data {
				t.Errorf("%s: %s came back as %s", c.name, c.data, got)
			}
		}
	}
	// The other account has no such fields.
	if _, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[1], Name: "Other", Data: data(`{"Colour":{"numberValue":1}}`)}); err != nil {
		t.Error(err)
	}
}

func TestUniqueValues(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(someFields); err != nil {
			t.Fatal(err)
		}
		put := func(parent, name, bag string) (string, error) {
			c, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], ParentCustomerID: parent, Name: name, Data: data(bag)})
			if err != nil {
				return "", err
			}
			return c.ID, nil
		}
		must := func(parent, name, bag string) string {
			id, err := put(parent, name, bag)
			if err != nil {
				t.Fatal(err)
			}
			return id
		}
		a := must("", "A", `{"Code":{"stringValue":" Ärger "},"Desk":{"numberValue":7}}`)
		b := must("", "B", `{"Code":{"stringValue":" "},"Desk":{"numberValue":8}}`)
		must("", "C", `{"Code":{"stringValue":""}}`)
		_, err := put("", "D", `{"Code":{"stringValue":"äRGER"},"Desk":{"numberValue":7.0}}`)
		wantFaults(t, "both taken", err, "Conflict data.Code.stringValue", "Conflict data.Desk.numberValue")
		below := must(a, "E", `{"Desk":{"numberValue":7}}`) // among other children it is free
		_, err = tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: below, ParentCustomerID: ptr("")})
		wantFaults(t, "moved to where it is taken", err, "Conflict data.Desk.numberValue")
		if got := crumbs(tt.get(t, below)); got != "A > E" {
			t.Errorf("a refused move left it at %s", got)
		}
		tt.patch(t, &api.PatchCustomer{CustomerID: a, Data: data(`{"Code":{"stringValue":"ärger"}}`)}) // its own value
		tt.patch(t, &api.PatchCustomer{CustomerID: below, ParentCustomerID: ptr("")})                  // which A gave up
		_, err = tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: b, Data: data(`{"Code":{"stringValue":"Ärger"}}`)})
		wantFaults(t, "patched to what is taken", err, "Conflict data.Code.stringValue")
		tt.delete(t, a)
		must("", "F", `{"Code":{"stringValue":"Ärger"}}`)
		long := strings.Repeat("x", 3000)
		must("", "G", `{"Code":{"stringValue":"`+long+`a\u0000"}}`)
		must("", "H", `{"Code":{"stringValue":"`+long+`b"}}`)
		_, err = put("", "I", `{"Code":{"stringValue":"`+strings.ToUpper(long)+`b"}}`)
		wantFaults(t, "a long one", err, "Conflict data.Code.stringValue")
	})
}

func TestOneWinsAUniqueValue(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(someFields); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		errs := make([]error, 12)
		for i := range errs {
			wg.Go(func() {
				_, errs[i] = tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: fmt.Sprint(i), Data: data(`{"Code":{"stringValue":"one"}}`)})
			})
		}
		wg.Wait()
		won := 0
		for _, err := range errs {
			if err == nil {
				won++
			} else if !fault.Is(err, fault.Conflict) {
				t.Error(err)
			}
		}
		if won != 1 {
			t.Errorf("%d got the value", won)
		}
	})
}

func TestChangedDefinitions(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		var rows []api.NewCustomer
		for i := range 600 { // more than one batch
			rows = append(rows, api.NewCustomer{AccountID: tt.accounts[0], Name: fmt.Sprintf("Customer %03d", i), Data: data(fmt.Sprintf(`{"Code":{"stringValue":"c%d"},"Twin":{"stringValue":"t%d"}}`, 599-i, i%599))})
		}
		added, err := tt.customers.AddMany(admin(), rows)
		if err != nil {
			t.Fatal(err)
		}
		if err := tt.define(`[{"id":"c","name":"Code","type":"String","uniqueness":"Unique"}]`); err != nil {
			t.Fatal(err)
		}
		err = tt.define(`[{"id":"c","name":"Code","type":"String","uniqueness":"Unique"},{"id":"t","name":"Twin","type":"String","uniqueness":"Unique"}]`)
		if !fault.Is(err, fault.Conflict) || !strings.Contains(err.Error(), "Customer 000") || !strings.Contains(err.Error(), "Customer 599") {
			t.Errorf("a value that two share: %v", err)
		}
		taken := func(value string) bool {
			_, err := tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: added[0].ID, Data: data(`{"Code":{"stringValue":"` + value + `"}}`)})
			if err != nil && !fault.Is(err, fault.Conflict) {
				t.Fatal(err)
			}
			return err != nil
		}
		if !taken("C5") || taken("c700") {
			t.Error("values stored before are not counted")
		}
		// A renamed field keeps its values; one that is not unique any more does not.
		if err := tt.define(`[{"id":"c","name":"Number","type":"String","uniqueness":"Unique"}]`); err != nil {
			t.Fatal(err)
		}
		_, err = tt.customers.PatchCustomer(admin(), &api.PatchCustomer{CustomerID: added[0].ID, Data: data(`{"Number":{"stringValue":"c5"}}`)})
		wantFaults(t, "under the new name", err, "Conflict data.Number.stringValue")
		if err := tt.define(`[{"id":"c","name":"Number","type":"String"}]`); err != nil {
			t.Fatal(err)
		}
		tt.patch(t, &api.PatchCustomer{CustomerID: added[0].ID, Data: data(`{"Number":{"stringValue":"c5"}}`)})
		if err := tt.define(`[]`); err != nil {
			t.Fatal(err)
		}
		if got := string(tt.get(t, added[7].ID).Data.JSON()); got != string(rows[7].Data.JSON()) {
			t.Errorf("stored values became %s", got)
		}
	})
}

// Sorting by a custom field orders as the values do, whatever became of them,
// and shows every customer.
func TestSortingByAField(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(`[{"id":"n","name":"Lines","type":"Number","showInLists":true},{"id":"s","name":"Town","type":"String"}]`); err != nil {
			t.Fatal(err)
		}
		tt.law(t, func(r *rapid.T) {
			mark := rapid.StringMatching(`[a-z]{12}`).Draw(r, "mark")
			type row struct {
				id      string
				has     bool
				value   float64
				town    string
				deleted bool
			}
			var rows []*row
			bag := func(w *row) api.Document[api.Struct] {
				if !w.has {
					return data(`{"Town":{"stringValue":"` + w.town + `"}}`)
				}
				return data(fmt.Sprintf(`{"Town":{"stringValue":"%s"},"Lines":{"numberValue":%v}}`, w.town, w.value))
			}
			draw := func(w *row) {
				w.has = rapid.IntRange(0, 2).Draw(r, "has") > 0
				w.value = rapid.OneOf(rapid.SampledFrom([]float64{0, -1, 1, -1.5, 1e300, -1e-300}), rapid.Float64Range(-100, 100)).Draw(r, "value")
				w.town = rapid.SampledFrom([]string{"Ulm", "köln", "Köln", " Aachen ", ""}).Draw(r, "town")
			}
			for range rapid.IntRange(1, 12).Draw(r, "count") {
				w := &row{}
				draw(w)
				c, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: mark, Data: bag(w)})
				if err != nil {
					r.Fatal(err)
				}
				w.id = c.ID
				rows = append(rows, w)
			}
			for _, w := range rows {
				switch rapid.IntRange(0, 4).Draw(r, "fate") {
				case 0:
					tt.delete(r, w.id)
					w.deleted = true
				case 1:
					draw(w)
					tt.patch(r, &api.PatchCustomer{CustomerID: w.id, Data: bag(w)})
				}
			}
			rows = slices.DeleteFunc(rows, func(w *row) bool { return w.deleted })
			slices.SortFunc(rows, func(a, b *row) int {
				switch {
				case a.has != b.has && !a.has || a.has && b.has && a.value < b.value:
					return -1
				case a.has != b.has || a.has && b.has && a.value > b.value:
					return 1
				}
				return strings.Compare(a.id, b.id)
			})
			request := &api.ListCustomers{AccountIDs: tt.accounts[:1], NameFilter: mark, ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "DATA.lines"}}
			if rapid.Bool().Draw(r, "down") {
				request.SortOrder = api.SortDescend
				slices.Reverse(rows)
			}
			listed, err := tt.customers.ListCustomers(admin(), request)
			if err != nil {
				r.Fatal(err)
			}
			var got, want []string
			for _, c := range listed.Items {
				got = append(got, c.ID)
			}
			for _, w := range rows {
				want = append(want, w.id)
			}
			if !slices.Equal(got, want) || listed.TotalCount != len(want) {
				r.Fatalf("got %v (%d), want %v", got, listed.TotalCount, want)
			}
		})
		for name, request := range map[string]*api.ListCustomers{
			"not shown in lists": {AccountIDs: tt.accounts[:1], ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "data.Town"}},
			"unknown":            {AccountIDs: tt.accounts[:1], ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "data.X"}},
			"of both accounts":   {ListRequest: api.ListRequest[api.CustomerInfo]{SortField: "data.Lines"}},
		} {
			_, err := tt.customers.ListCustomers(as(call.Limited(tt.accounts[:])), request)
			wantFaults(t, name, err, "Predicate sortField")
		}
	})
}

func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	onEach(t, func(t *testing.T, tt *tenant) {
		if err := tt.define(someFields); err != nil {
			t.Fatal(err)
		}
		root := tt.add(t, tt.accounts[0], "", "Root")
		row := func(name, parent, bag string) api.NewCustomer {
			return api.NewCustomer{AccountID: tt.accounts[0], ParentCustomerID: parent, Name: name, Data: data(bag)}
		}
		added, err := tt.customers.AddMany(admin(), []api.NewCustomer{
			row("A", root, `{"Code":{"stringValue":"1"}}`),
			row(" ", root, `{}`),
			row("B", "0123456789abcdef01234567", `{}`),
			row("C", "", `{"Code":{"stringValue":"1"}}`),
			row("D", "", `{"Open":{"stringValue":"1"}}`),
			row("E", root, `{"Code":{"stringValue":"2"}}`),
		})
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range [][]string{nil, {"NotEmpty name"}, {"NotFound parentCustomerId"}, {"Conflict data.Code.stringValue"}, {"Predicate data.Open.stringValue"}, nil} {
			wantFaults(t, fmt.Sprint("row ", i), added[i].Err, want...)
			if (added[i].ID == "") != (want != nil) {
				t.Errorf("row %d has the id %q", i, added[i].ID)
			}
		}
		if got := crumbs(tt.get(t, added[5].ID)); got != "Root > E" {
			t.Errorf("added at %s", got)
		}
		none, err := tt.customers.AddMany(admin(), []api.NewCustomer{row("", "", `{}`)})
		if err != nil || len(none) != 1 || !fault.Is(none[0].Err, fault.NotEmpty) {
			t.Errorf("none: %v, %v", none, err)
		}
		if none, err := tt.customers.AddMany(admin(), nil); err != nil || len(none) != 0 {
			t.Errorf("nothing: %v, %v", none, err)
		}
		if _, err := tt.customers.AddMany(admin(), make([]api.NewCustomer, customer.MaxMany+1)); !fault.Is(err, fault.Range) {
			t.Errorf("too many: %v", err)
		}
	})
}
