package api

// NewCustomer adds a customer. Source: contract operation NewCustomer.
type NewCustomer struct {
	AccountID        string           `json:"accountId,omitempty" doc:"Account that the customer belongs to"`
	Name             string           `json:"name,omitempty" doc:"Company name"`
	ParentCustomerID string           `json:"parentCustomerId,omitempty" doc:"Customer directly above"`
	ReferenceID      *string          `json:"referenceId,omitempty" doc:"Identifier in an outside system"`
	Data             Document[Struct] `json:"data" doc:"Values of custom fields, by field name"`
}

// GetCustomer reads one customer. Source: contract operation GetCustomer.
type GetCustomer struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	AsOf       string `json:"asOf,omitempty" added:"true" note:"Moment to read the customer at, ISO 8601 with an offset or Z"`
}

// PatchCustomer changes the members that are sent; objects and lists are
// replaced whole. Source: contract operation PatchCustomer.
type PatchCustomer struct {
	CustomerID              string                    `json:"customerId,omitempty" in:"path" required:"true"`
	Name                    *string                   `json:"name,omitempty" note:"Company name; cannot be cleared"`
	ParentCustomerID        *string                   `json:"parentCustomerId,omitempty" note:"Customer directly above; an empty text makes it a root"`
	ReferenceID             *string                   `json:"referenceId,omitempty" note:"Identifier in an outside system; an empty text clears it"`
	Data                    Document[Struct]          `json:"data" note:"Values of custom fields, by field name"`
	TagIDs                  []string                  `json:"tagIds" note:"Tags of the account to put on the customer"`
	Schedule                Document[Schedule]        `json:"schedule"`
	OverrideBillingSettings *bool                     `json:"overrideBillingSettings,omitempty" note:"Whether its own prices hold"`
	BillingSettings         Document[BillingSettings] `json:"billingSettings"`
	OverrideAppSettings     *bool                     `json:"overrideAppSettings,omitempty" note:"Whether its own portal settings hold"`
	AppSettings             Document[AppSettings]     `json:"appSettings"`
}

// DeleteCustomer removes a customer. Source: contract operation DeleteCustomer.
type DeleteCustomer struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
}

// SetCustomerStagingMode decides which server answers the calls to a customer's
// numbers. Source: contract operation SetCustomerStagingMode.
type SetCustomerStagingMode struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	IsStaging  bool   `json:"isStaging" note:"The staging server, or else the production server"`
}

// ListCustomers pages through customers. Source: contract operation ListCustomers.
type ListCustomers struct {
	AccountIDs        []string `json:"accountIds" note:"Only customers of these accounts"`
	NameFilter        string   `json:"nameFilter,omitempty" note:"Text that the name contains, in any case"`
	ParentCustomerIDs []string `json:"parentCustomerIds" note:"Only customers below these, at any depth unless shallowParent is set"`
	ShallowParent     bool     `json:"shallowParent" note:"Direct children only"`
	TagIDs            []string `json:"tagIds" note:"Only customers that carry all of these tags"`
	ReferenceID       *string  `json:"referenceId,omitempty" added:"true" note:"Only customers with exactly this reference"`
	ListRequest[CustomerInfo]
}

// CustomerInfo is a client company of an account.
// Source: contract type CustomerInfo.
type CustomerInfo struct {
	AccountID               string                          `json:"accountId,omitempty" doc:"Account that the customer belongs to"`
	ParentCustomerID        string                          `json:"parentCustomerId,omitempty" doc:"Customer directly above, if any"`
	Breadcrumb              []CustomerBreadcrumb            `json:"breadcrumb" doc:"Way from the topmost customer to this one"`
	AccountName             string                          `json:"accountName,omitempty" doc:"Name of the account"`
	IsStaging               bool                            `json:"isStaging" doc:"Whether calls to its numbers go to the staging server"`
	Name                    string                          `json:"name,omitempty" doc:"Company name"`
	ReferenceID             *string                         `json:"referenceId,omitempty" doc:"Identifier in an outside system"`
	Data                    Document[Struct]                `json:"data" doc:"Values of custom fields, by field name"`
	Tags                    []Tag                           `json:"tags" doc:"Labels put on the customer"`
	Schedule                Document[Schedule]              `json:"schedule" doc:"The customer's own opening times"`
	IntegrationData         Document[EntityIntegrationData] `json:"integrationData" doc:"Links to connected systems"`
	OverrideBillingSettings bool                            `json:"overrideBillingSettings" doc:"Whether its own prices hold; otherwise those from above do"`
	BillingSettings         Document[BillingSettings]       `json:"billingSettings" doc:"The customer's own prices"`
	OverrideAppSettings     bool                            `json:"overrideAppSettings" doc:"Whether its own portal settings hold; otherwise those from above do"`
	AppSettings             Document[AppSettings]           `json:"appSettings" doc:"The customer's own portal settings"`
	Impact                  []SettingChange                 `json:"impact,omitempty" added:"true" note:"After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes"`
	ImpactCount             *int                            `json:"impactCount,omitempty" added:"true" note:"Count of all such changes"`
	EntityInfo
}

// CustomerBreadcrumb is one step of the way through the customer tree.
// Source: contract type CustomerBreadcrumb.
type CustomerBreadcrumb struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

// Tag is a label defined once an account. Source: contract type Tag.
type Tag struct {
	ID    string    `json:"id,omitempty"`
	Name  string    `json:"name,omitempty"`
	Color TagColors `json:"color"`
}

// TagColors are the colours of tags. Source: contract enum TagColors.
type TagColors string

// Members lists the names in order.
func (TagColors) Members() []string {
	return []string{
		"Magenta", "Red", "Volcano", "Orange", "Gold", "Lime",
		"Green", "Cyan", "Blue", "GeekBlue", "Purple",
	}
}

// EntityIntegrationData links a record to connected systems, by integration id.
// Source: contract type EntityIntegrationData.
type EntityIntegrationData map[string]*IntegrationData

// IntegrationData is one such link. Source: contract type IntegrationData.
type IntegrationData struct {
	ThirdPartyID string `json:"thirdPartyId,omitempty" note:"Id of the record in the connected system"`
}
