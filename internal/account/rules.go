package account

import (
	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/prices"
	"evovoice/internal/text"
)

// maxCredential is the most characters of a carrier's sid or token.
const maxCredential = 200

// checkNew gives the request with its name trimmed.
func checkNew(r api.NewAccount) (api.NewAccount, error) {
	var fields []fault.Field
	add := func(f *fault.Field) {
		if f != nil {
			fields = append(fields, *f)
		}
	}
	name, wrong := text.Name("name", r.Name)
	r.Name = name
	add(wrong)
	add(text.Line("twilioAccountSid", r.TwilioAccountSID, maxCredential))
	add(text.Line("twilioAuthToken", r.TwilioAuthToken, maxCredential))
	switch {
	case r.TwilioAccountSID != "" && r.TwilioAuthToken == "":
		add(&fault.Field{Path: "twilioAuthToken", Code: fault.NotEmpty, Message: "twilioAuthToken goes with twilioAccountSid"})
	case r.TwilioAccountSID == "" && r.TwilioAuthToken != "":
		add(&fault.Field{Path: "twilioAccountSid", Code: fault.NotEmpty, Message: "twilioAccountSid goes with twilioAuthToken"})
	}
	return r, fault.OnFields(fields)
}

func checkPrices(d api.Document[api.BillingSettings]) []fault.Field {
	return prices.Check("billingSettings", d)
}
