package api

// NewAccount opens an account. Source: contract operation NewAccount.
type NewAccount struct {
	Name             string `json:"name,omitempty" note:"Name of the tenant"`
	TwilioAccountSID string `json:"twilioAccountSid,omitempty" note:"Carrier account that the tenant brings along; goes with twilioAuthToken"`
	TwilioAuthToken  string `json:"twilioAuthToken,omitempty" note:"Secret of that carrier account; never returned"`
	ParentAccountID  string `json:"parentAccountId,omitempty" added:"true" note:"Account directly above"`
}

// PatchAccount changes the members sent. Source: contract operation PatchAccount.
type PatchAccount struct {
	AccountID       string                    `json:"accountId,omitempty" in:"path" required:"true"`
	Name            *string                   `json:"name,omitempty"`
	MaxPhoneNumbers *int                      `json:"maxPhoneNumbers,omitempty" note:"Cap on the count of numbers; 0 means none"`
	LogoID          *string                   `json:"logoId,omitempty" note:"File shown as the dashboard's logo"`
	BillingSettings Document[BillingSettings] `json:"billingSettings"`
	ParentAccountID *string                   `json:"parentAccountId,omitempty" added:"true" note:"Account directly above; empty for none"`
}

// DeleteAccount removes an account in which nothing lives.
// Source: contract operation DeleteAccount.
type DeleteAccount struct {
	AccountID string `json:"accountId,omitempty" in:"path" required:"true"`
}

// CheckAccount runs the server's checks on an account.
// Source: contract operation CheckAccount.
type CheckAccount struct {
	AccountID string `json:"accountId,omitempty" in:"path" required:"true"`
}

// CheckAccountResponse is the outcome of an account's checks.
// Source: contract type CheckAccountResponse.
type CheckAccountResponse struct {
	Message string         `json:"message,omitempty" note:"One line for each check"`
	Passed  *bool          `json:"passed,omitempty" added:"true" note:"Whether no check failed"`
	Checks  []AccountCheck `json:"checks,omitempty" added:"true"`
}

// AccountCheck is one check of an account.
type AccountCheck struct {
	Name    string `json:"name,omitempty"`
	Outcome string `json:"outcome,omitempty" note:"ok, warning or failed"`
	Detail  string `json:"detail,omitempty"`
}

// RegenerateAccountTokens gives an account a new key for signing call tokens.
// Source: contract operation RegenerateAccountTokens.
type RegenerateAccountTokens struct {
	AccountID string `json:"accountId,omitempty" in:"path" required:"true"`
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
