package api

// SystemSettingsInfo are the settings of one account.
// Source: contract type SystemSettingsInfo.
type SystemSettingsInfo struct {
	OverrideSystemTime       bool                            `json:"overrideSystemTime" note:"Whether the account's clock stands at another moment"`
	OverrideSystemTimeZoneID string                          `json:"overrideSystemTimeZoneId,omitempty" note:"Zone of that moment, IANA or Windows"`
	OverrideSystemDateTime   string                          `json:"overrideSystemDateTime,omitempty" note:"That moment, ISO 8601; without an offset it is local to the zone"`
	SystemFields             Document[[]SystemSettingsField] `json:"systemFields"`
	CustomerFields           Document[[]CustomerDataField]   `json:"customerFields"`
	EndpointFields           Document[[]EndpointDataField]   `json:"endpointFields"`
	EmailAccounts            []EmailAccount                  `json:"emailAccounts"`
	Tags                     []Tag                           `json:"tags"`
	Documentation            string                          `json:"documentation,omitempty"`
	RecordingRetentionDays   int                             `json:"recordingRetentionDays" note:"Days that recordings are kept; 0 keeps them"`
	EnableSIPRefer           bool                            `json:"enableSipRefer"`
	AutoAgentLogoffSeconds   int                             `json:"autoAgentLogoffSeconds" note:"How long an agent may be not ready; 0 for ever"`
	DefaultSIPRegion         *TwilioSipRegions               `json:"defaultSipRegion,omitempty"`
	EntityInfo
}

// GetSystemSettings reads an account's settings.
// Source: contract operation GetSystemSettings.
type GetSystemSettings struct {
	AccountID string `json:"accountId,omitempty" note:"Account; not needed by callers that have one"`
}

// PatchSystemSettings changes an account's settings; a list that is sent
// replaces the stored one. Source: contract operation PatchSystemSettings.
type PatchSystemSettings struct {
	AccountID                string                          `json:"accountId,omitempty"`
	OverrideSystemTime       *bool                           `json:"overrideSystemTime,omitempty"`
	OverrideSystemTimeZoneID *string                         `json:"overrideSystemTimeZoneId,omitempty"`
	OverrideSystemDateTime   *string                         `json:"overrideSystemDateTime,omitempty"`
	SystemFields             Document[[]SystemSettingsField] `json:"systemFields"`
	CustomerFields           Document[[]CustomerDataField]   `json:"customerFields"`
	EndpointFields           Document[[]EndpointDataField]   `json:"endpointFields"`
	EmailAccounts            []EmailAccount                  `json:"emailAccounts"`
	Tags                     []Tag                           `json:"tags"`
	Documentation            *string                         `json:"documentation,omitempty"`
	RecordingRetentionDays   *int                            `json:"recordingRetentionDays,omitempty"`
	EnableSIPRefer           *bool                           `json:"enableSipRefer,omitempty"`
	AutoAgentLogoffSeconds   *int                            `json:"autoAgentLogoffSeconds,omitempty"`
	DefaultSIPRegion         *TwilioSipRegions               `json:"defaultSipRegion,omitempty"`
}

// GlobalSettingsInfo are the settings of the whole system.
// Source: contract type GlobalSettingsInfo.
type GlobalSettingsInfo struct {
	SystemEmailAccount *EmailAccount `json:"systemEmailAccount,omitempty" note:"Mail account for recovery and reports, and for accounts without one"`
	DefaultTimeZoneID  string        `json:"defaultTimeZoneId,omitempty" note:"Zone where none is set, IANA or Windows"`
	SessionArchiveDays int           `json:"sessionArchiveDays" note:"Age in days at which ended sessions are archived"`
	MaintenanceMessage string        `json:"maintenanceMessage,omitempty" note:"Text shown to everybody"`
}

// GetGlobalSettings reads the settings of the whole system.
// Source: contract operation GetGlobalSettings.
type GetGlobalSettings struct{}

// PatchGlobalSettings changes the settings of the whole system.
// Source: contract operation PatchGlobalSettings.
type PatchGlobalSettings struct {
	SystemEmailAccount *EmailAccount `json:"systemEmailAccount,omitempty" note:"Replaces the stored one whole; an empty one removes it"`
	DefaultTimeZoneID  *string       `json:"defaultTimeZoneId,omitempty"`
	SessionArchiveDays *int          `json:"sessionArchiveDays,omitempty"`
	MaintenanceMessage *string       `json:"maintenanceMessage,omitempty"`
}

// ListDialingPermissions lists which countries an account may call.
// Source: contract operation ListDialingPermissions.
type ListDialingPermissions struct {
	AccountID string `json:"accountId,omitempty" note:"Account; not needed by callers that have one"`
}

// ListDialingPermissionsResponse are the calling permissions of an account.
// Source: contract type ListDialingPermissionsResponse.
type ListDialingPermissionsResponse struct {
	Permissions []DialingPermissionInfo `json:"permissions" note:"Every country, by name"`
}

// DialingPermissionInfo says which numbers of one country may be called.
// Source: contract type DialingPermissionInfo.
type DialingPermissionInfo struct {
	ISOCode                         string `json:"isoCode,omitempty" note:"ISO 3166-1, two letters"`
	CountryName                     string `json:"countryName,omitempty"`
	LowRiskNumbersEnabled           bool   `json:"lowRiskNumbersEnabled"`
	HighRiskSpecialNumbersEnabled   bool   `json:"highRiskSpecialNumbersEnabled"`
	HighRiskTollfraudNumbersEnabled bool   `json:"highRiskTollfraudNumbersEnabled"`
}

// PatchDialingPermissions sets which numbers of one country may be called.
// Source: contract operation PatchDialingPermissions.
type PatchDialingPermissions struct {
	ISOCode                         string `json:"isoCode,omitempty" in:"path" required:"true" note:"ISO 3166-1, two letters"`
	AccountID                       string `json:"accountId,omitempty"`
	LowRiskNumbersEnabled           bool   `json:"lowRiskNumbersEnabled" note:"Absent means no"`
	HighRiskSpecialNumbersEnabled   bool   `json:"highRiskSpecialNumbersEnabled" note:"Absent means no"`
	HighRiskTollfraudNumbersEnabled bool   `json:"highRiskTollfraudNumbersEnabled" note:"Absent means no"`
}

// SendTestEmail tries a mail account before it is saved.
// Source: contract operation SendTestEmail.
type SendTestEmail struct {
	Account      *EmailAccount `json:"account,omitempty" note:"Mail account to try; without a password that of the stored one of its id"`
	EmailAddress string        `json:"emailAddress,omitempty" note:"Recipient of the test"`
}

// DataField defines a custom field or a property of a node.
// Source: contract type DataField.
type DataField struct {
	ID                         string              `json:"id,omitempty"`
	Name                       string              `json:"name,omitempty"`
	Type                       ValueTypes          `json:"type"`
	UIHint                     UIHints             `json:"uiHint"`
	UITab                      string              `json:"uiTab,omitempty"`
	IsAsync                    bool                `json:"isAsync"`
	DisableBinding             bool                `json:"disableBinding"`
	StructType                 *DataType           `json:"structType,omitempty"`
	ListType                   *DataType           `json:"listType,omitempty"`
	Description                string              `json:"description,omitempty"`
	PossibleValues             []string            `json:"possibleValues,omitempty"`
	IsOutput                   bool                `json:"isOutput"`
	CustomFieldValuesURL       string              `json:"customFieldValuesUrl,omitempty" note:"Address that supplies the possible values"`
	DefaultValue               *Value              `json:"defaultValue,omitempty"`
	TransitionNameFormat       string              `json:"transitionNameFormat,omitempty" note:"Pattern of dynamic transitions"`
	Uniqueness                 DataFieldUniqueness `json:"uniqueness"`
	VoiceOnly                  bool                `json:"voiceOnly"`
	ConditionalVisibilityField string              `json:"conditionalVisibilityField,omitempty" note:"Field on whose value it depends whether this one shows"`
	ConditionalVisibilityValue string              `json:"conditionalVisibilityValue,omitempty"`
	NoEvalTemplate             bool                `json:"noEvalTemplate" note:"Whether templates in the text stay as they are"`
	UserMode                   UserDataFieldModes  `json:"userMode"`
	AnyValueType               bool                `json:"anyValueType"`
}

// DataType is the shape of a list's elements or of a struct.
// Source: contract type DataType.
type DataType struct {
	TypeName string      `json:"typeName,omitempty"`
	Fields   []DataField `json:"fields,omitempty"`
}

// SystemSettingsField is a custom field of the account, with its value.
// Source: contract type SystemSettingsField.
type SystemSettingsField struct {
	Value *Value `json:"value,omitempty"`
	DataField
}

// CustomerDataField is a custom field of customers.
// Source: contract type CustomerDataField.
type CustomerDataField struct {
	ShowInSearch bool `json:"showInSearch"`
	ShowInLists  bool `json:"showInLists"`
	IsKnob       bool `json:"isKnob"`
	DataField
}

// EndpointDataField is a custom field of endpoints.
// Source: contract type EndpointDataField.
type EndpointDataField struct {
	ShowInSearch bool           `json:"showInSearch"`
	ShowInLists  bool           `json:"showInLists"`
	EndpointType *EndpointTypes `json:"endpointType,omitempty" note:"Kind of endpoint that the field is for; absent for every kind"`
	IsCallerID   bool           `json:"isCallerId"`
	IsKnob       bool           `json:"isKnob"`
	DataField
}

// EmailAccount is a mail account used for sending.
// Source: contract type EmailAccount.
type EmailAccount struct {
	ID           string  `json:"id,omitempty" note:"Made by the server where it is absent"`
	Server       string  `json:"server,omitempty" note:"Host name or address"`
	UserName     string  `json:"userName,omitempty" note:"Empty for a server that asks for none"`
	Port         int     `json:"port" note:"465 speaks TLS from the start, others once they offer it"`
	EmailAddress string  `json:"emailAddress,omitempty" note:"Address that mail comes from"`
	DisplayName  string  `json:"displayName,omitempty"`
	Password     *string `json:"password,omitempty" note:"Never returned; absent keeps the stored one of the same id, empty clears it"`
}

// UIHints is how a field is edited. Source: contract enum UIHints.
type UIHints string

// Members lists the names in order.
func (UIHints) Members() []string {
	return []string{"None", "LargeText", "InlineForm", "Password", "InlineStruct"}
}

// DataFieldUniqueness is where a value may occur only once.
// Source: contract enum DataFieldUniqueness.
type DataFieldUniqueness string

// The members of DataFieldUniqueness.
const (
	NotUnique        DataFieldUniqueness = "NotUnique"
	Unique           DataFieldUniqueness = "Unique"
	UniqueToCustomer DataFieldUniqueness = "UniqueToCustomer"
)

// Members lists the names in order.
func (DataFieldUniqueness) Members() []string {
	return []string{"NotUnique", "Unique", "UniqueToCustomer"}
}

// UserDataFieldModes is what an end user may do with a field.
// Source: contract enum UserDataFieldModes.
type UserDataFieldModes string

// Members lists the names in order.
func (UserDataFieldModes) Members() []string { return []string{"Hidden", "ReadOnly", "ReadWrite"} }

// EndpointTypes is the kind of an endpoint. Source: contract enum EndpointTypes.
type EndpointTypes string

// Members lists the names in order.
func (EndpointTypes) Members() []string {
	return []string{
		"PhoneNumber", "User", "FaxNumber", "EmailAddress", "Unused_1", "Unused_2", "Unused_3", "Unused_4",
		"Unused_5", "Team", "Assistant", "EmergencyAddress", "SipTrunk",
	}
}

// Later lists the members missing from the earliest schema generation.
func (EndpointTypes) Later() []string { return []string{"Assistant", "EmergencyAddress", "SipTrunk"} }

// TwilioSipRegions is the carrier's region of new SIP devices.
// Source: contract enum TwilioSipRegions.
type TwilioSipRegions string

// Members lists the names in order.
func (TwilioSipRegions) Members() []string {
	return []string{"Ashburn", "Umatilla", "Dublin", "Frankfurt", "SaoPaulo", "Singapore", "Sydney", "Tokyo"}
}
