package customer_test

import (
	"fmt"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/host/wire"
	"evovoice/internal/call"
	"evovoice/internal/store/storefix"
)

// BenchmarkLists times the first page of 25 below a parent of a thousand, whose
// customers hold documents of 2 KB: direct children, and at any depth.
func BenchmarkLists(b *testing.B) {
	tt := tenantOn(b, storefix.SQLite(b))
	bag := data(fmt.Sprintf(`{"Notes":{"stringValue":%q}}`, strings.Repeat("Hello, how may I help you? ", 80)))
	top, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{AccountID: tt.accounts[0], Name: "Top"})
	if err != nil {
		b.Fatal(err)
	}
	for i := range 1000 {
		if _, err := tt.customers.NewCustomer(admin(), &api.NewCustomer{ParentCustomerID: top.ID, Name: fmt.Sprintf("Dental %d", i*7919%1000), Data: bag}); err != nil {
			b.Fatal(err)
		}
	}
	for name, request := range map[string]api.ListCustomers{
		"children": {ParentCustomerIDs: []string{top.ID}, ShallowParent: true},
		"below":    {ParentCustomerIDs: []string{top.ID}},
		"account":  {AccountIDs: tt.accounts[:1]},
	} {
		request.CountPerPage, request.SortField, request.SimplifiedPaging = 25, "name", true
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			ctx := as(call.Limited(tt.accounts[:1]))
			for b.Loop() {
				if _, err := tt.customers.ListCustomers(ctx, &request); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(name+"/written", func(b *testing.B) {
			listed, err := tt.customers.ListCustomers(admin(), &request)
			if err != nil {
				b.Fatal(err)
			}
			var text []byte
			for b.Loop() {
				if text, err = wire.AppendJSON(text[:0], listed); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
