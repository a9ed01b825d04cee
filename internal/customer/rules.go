package customer

import (
	"fmt"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/text"
)

// checkNew gives the request with its name trimmed.
func checkNew(r api.NewCustomer) (api.NewCustomer, error) {
	var fields []fault.Field
	name, wrong := text.Name("name", r.Name)
	r.Name = name
	if wrong != nil {
		fields = append(fields, *wrong)
	}
	if r.ReferenceID != nil {
		if wrong := text.Line("referenceId", *r.ReferenceID, text.MaxName); wrong != nil {
			fields = append(fields, *wrong)
		}
	}
	return r, fault.OnFields(fields)
}

// checkParent refuses a parent that cannot take the customer.
func checkParent(parent *record, accountID string) error {
	if parent.info.AccountID != accountID {
		return fault.OnField(fault.Predicate, "parentCustomerId", "parentCustomerId is a customer of another account")
	}
	if parent.depth >= MaxDepth {
		return fault.OnField(fault.Depth, "parentCustomerId", "Customers can be nested %d deep at most", MaxDepth)
	}
	return nil
}

// Bounds of filters: each tag costs a look-up for each customer, and each
// parent a branch in the plan of the query.
const (
	maxTags    = 50
	maxParents = 200
)

func checkList(r *api.ListCustomers) error {
	var fields []fault.Field
	for _, l := range []struct {
		name string
		ids  []string
		max  int
	}{
		{"accountIds", r.AccountIDs, 1000},
		{"parentCustomerIds", r.ParentCustomerIDs, maxParents},
		{"tagIds", r.TagIDs, maxTags},
	} {
		if len(l.ids) > l.max {
			fields = append(fields, fault.Field{Path: l.name, Code: fault.Range, Message: fmt.Sprintf("%s must have at most %d ids, got %d", l.name, l.max, len(l.ids))})
		}
	}
	if wrong := text.Line("nameFilter", r.NameFilter, text.MaxName); wrong != nil {
		fields = append(fields, *wrong)
	}
	return fault.OnFields(fields)
}

// The settings of a customer for whom none were ever set.
var (
	unsetSchedule = document(api.Schedule{Inherit: true, Rules: []api.SchedulingRule{}})
	unsetBilling  = document(api.BillingSettings{
		Base: &api.BillingItem{}, LocalNumbers: &api.BillingItem{}, TollFreeNumbers: &api.BillingItem{},
		InboundVoiceCalls: &api.BillingItem{}, OutboundVoiceCalls: &api.BillingItem{},
		InboundFaxes: &api.BillingItem{}, OutboundFaxes: &api.BillingItem{},
		InboundSMSMessages: &api.BillingItem{}, OutboundSMSMessages: &api.BillingItem{},
	})
	unsetApp          = document(api.AppSettings{})
	unsetData         = document(api.Struct{})
	unsetIntegrations = document(api.EntityIntegrationData{})
)

func document[T any](v T) api.Document[T] {
	d, err := api.DocumentOf(v)
	if err != nil {
		panic(err) // a type of ours that JSON cannot express
	}
	return d
}

// orUnset gives d, or the settings for none.
func orUnset[T any](d, unset api.Document[T]) api.Document[T] {
	if d.IsNull() {
		return unset
	}
	return d
}
