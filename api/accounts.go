package api

// NewAccount opens an account. Source: contract operation NewAccount.
type NewAccount struct {
	Name             string `json:"name,omitempty" note:"Name of the tenant"`
	TwilioAccountSID string `json:"twilioAccountSid,omitempty" note:"Carrier account that the tenant brings along; goes with twilioAuthToken"`
	TwilioAuthToken  string `json:"twilioAuthToken,omitempty" note:"Secret of that carrier account; never returned"`
}

// GetAccount reads one account. Source: contract operation GetAccount.
type GetAccount struct {
	AccountID string `json:"accountId,omitempty" in:"path" required:"true"`
}

// ListAccounts pages through accounts. Source: contract operation ListAccounts.
type ListAccounts struct {
	NameFilter string `json:"nameFilter,omitempty" note:"Text that the name contains, in any case"`
	ListRequest[AccountInfo]
}

// AccountInfo is a tenant. Source: contract type AccountInfo.
type AccountInfo struct {
	Name               string                    `json:"name,omitempty"`
	ParentAccountID    string                    `json:"parentAccountId,omitempty"`
	TwilioAccountSID   string                    `json:"twilioAccountSid,omitempty"`
	AncestorIDs        []string                  `json:"ancestorIds"`
	MaxPhoneNumbers    int                       `json:"maxPhoneNumbers" note:"Cap on the count of numbers; 0 means none"`
	IsBYOA             bool                      `json:"isBYOA" note:"The tenant brought its own carrier account"`
	TrustHubProfileSID string                    `json:"trustHubProfileSid,omitempty"`
	LogoID             string                    `json:"logoId,omitempty" note:"File shown as the dashboard's logo"`
	LogoURI            string                    `json:"logoUri,omitempty"`
	BillingSettings    Document[BillingSettings] `json:"billingSettings"`
	EntityInfo
}
