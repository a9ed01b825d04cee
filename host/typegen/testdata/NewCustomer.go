package dtos

// IReturn is a request that is answered with a T.
type IReturn[T any] interface {
	// GetTypeName is the name of the operation.
	GetTypeName() string
	// GetMethod is empty where no single verb is meant.
	GetMethod() string
	CreateResponse() T
}

type ValueTypes string

const (
	ValueTypesNotSpecified  ValueTypes = "NotSpecified"
	ValueTypesString        ValueTypes = "String"
	ValueTypesBoolean       ValueTypes = "Boolean"
	ValueTypesNumber        ValueTypes = "Number"
	ValueTypesList          ValueTypes = "List"
	ValueTypesStruct        ValueTypes = "Struct"
	ValueTypesTransition    ValueTypes = "Transition"
	ValueTypesCustom        ValueTypes = "Custom"
	ValueTypesDate          ValueTypes = "Date"
	ValueTypesAudioFile     ValueTypes = "AudioFile"
	ValueTypesTimeZoneID    ValueTypes = "TimeZoneId"
	ValueTypesPhoneNumber   ValueTypes = "PhoneNumber"
	ValueTypesUser          ValueTypes = "User"
	ValueTypesEndpoint      ValueTypes = "Endpoint"
	ValueTypesTime          ValueTypes = "Time"
	ValueTypesFile          ValueTypes = "File"
	ValueTypesFaxNumber     ValueTypes = "FaxNumber"
	ValueTypesEmailAccount  ValueTypes = "EmailAccount"
	ValueTypesCustomer      ValueTypes = "Customer"
	ValueTypesFlow          ValueTypes = "Flow"
	ValueTypesTeam          ValueTypes = "Team"
	ValueTypesFlowReference ValueTypes = "FlowReference"
	ValueTypesIntegration   ValueTypes = "Integration"
	ValueTypesAssistant     ValueTypes = "Assistant"
	ValueTypesSIPTrunk      ValueTypes = "SipTrunk"
)

type NodeParameterSources string

const (
	NodeParameterSourcesValue         NodeParameterSources = "Value"
	NodeParameterSourcesExpression    NodeParameterSources = "Expression"
	NodeParameterSourcesCustomer      NodeParameterSources = "Customer"
	NodeParameterSourcesEndpoint      NodeParameterSources = "Endpoint"
	NodeParameterSourcesUser          NodeParameterSources = "User"
	NodeParameterSourcesSystem        NodeParameterSources = "System"
	NodeParameterSourcesSession       NodeParameterSources = "Session"
	NodeParameterSourcesFlow          NodeParameterSources = "Flow"
	NodeParameterSourcesFlowParameter NodeParameterSources = "FlowParameter"
)

type Struct map[string]*Value

type Value struct {
	BoolValue *bool `json:"boolValue,omitempty"`
	// Text; also ids, dates and transition targets
	StringValue *string  `json:"stringValue,omitempty"`
	NumberValue *float64 `json:"numberValue,omitempty"`
	ListValue   []Struct `json:"listValue,omitzero"`
	StructValue Struct   `json:"structValue,omitzero"`
}

type NodeParameter struct {
	// Unique in the flow
	ID         string               `json:"id,omitempty"`
	Type       ValueTypes           `json:"type,omitempty"`
	Source     NodeParameterSources `json:"source,omitempty"`
	Value      *Value               `json:"value,omitempty"`
	Expression string               `json:"expression,omitempty"`
	// Field name for the field sources
	ReferenceID      string             `json:"referenceId,omitempty"`
	IsAsync          bool               `json:"isAsync"`
	IsOutput         bool               `json:"isOutput"`
	ListParameters   []NodeParameterMap `json:"listParameters,omitzero"`
	StructParameters NodeParameterMap   `json:"structParameters,omitzero"`
}

type NodeParameterMap map[string]*NodeParameter

type EntityInfo struct {
	// Identifier given by the server
	ID string `json:"id,omitempty"`
	// Moment of creation, ISO 8601 in UTC
	DateCreated string `json:"dateCreated,omitempty"`
	// Moment of the latest change, ISO 8601 in UTC
	DateLastModified string `json:"dateLastModified,omitempty"`
	// Email address of the login that made the record
	CreatedBy string `json:"createdBy,omitempty"`
	// Email address of the login that changed the record last
	LastModifiedBy string `json:"lastModifiedBy,omitempty"`
}

type CustomerBreadcrumb struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

type TagColors string

const (
	TagColorsMagenta  TagColors = "Magenta"
	TagColorsRed      TagColors = "Red"
	TagColorsVolcano  TagColors = "Volcano"
	TagColorsOrange   TagColors = "Orange"
	TagColorsGold     TagColors = "Gold"
	TagColorsLime     TagColors = "Lime"
	TagColorsGreen    TagColors = "Green"
	TagColorsCyan     TagColors = "Cyan"
	TagColorsBlue     TagColors = "Blue"
	TagColorsGeekBlue TagColors = "GeekBlue"
	TagColorsPurple   TagColors = "Purple"
)

type Tag struct {
	ID    string    `json:"id,omitempty"`
	Name  string    `json:"name,omitempty"`
	Color TagColors `json:"color,omitempty"`
}

type SimpleSchedulingRuleTypes string

const (
	SimpleSchedulingRuleTypesAlways        SimpleSchedulingRuleTypes = "Always"
	SimpleSchedulingRuleTypesCustomerState SimpleSchedulingRuleTypes = "CustomerState"
	SimpleSchedulingRuleTypesTime          SimpleSchedulingRuleTypes = "Time"
)

type DayOfWeek string

const (
	DayOfWeekSunday    DayOfWeek = "Sunday"
	DayOfWeekMonday    DayOfWeek = "Monday"
	DayOfWeekTuesday   DayOfWeek = "Tuesday"
	DayOfWeekWednesday DayOfWeek = "Wednesday"
	DayOfWeekThursday  DayOfWeek = "Thursday"
	DayOfWeekFriday    DayOfWeek = "Friday"
	DayOfWeekSaturday  DayOfWeek = "Saturday"
)

type ScheduleDay struct {
	// Which one in the period, negative from its end; 0 means each
	Offset    int       `json:"offset"`
	DayOfWeek DayOfWeek `json:"dayOfWeek,omitempty"`
}

type SchedulingRuleFrequency string

const (
	SchedulingRuleFrequencyNone     SchedulingRuleFrequency = "None"
	SchedulingRuleFrequencySecondly SchedulingRuleFrequency = "Secondly"
	SchedulingRuleFrequencyMinutely SchedulingRuleFrequency = "Minutely"
	SchedulingRuleFrequencyHourly   SchedulingRuleFrequency = "Hourly"
	SchedulingRuleFrequencyDaily    SchedulingRuleFrequency = "Daily"
	SchedulingRuleFrequencyWeekly   SchedulingRuleFrequency = "Weekly"
	SchedulingRuleFrequencyMonthly  SchedulingRuleFrequency = "Monthly"
	SchedulingRuleFrequencyYearly   SchedulingRuleFrequency = "Yearly"
)

type SchedulingRule struct {
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
	// The higher number wins
	Priority int `json:"priority"`
	// Free text; Business Hours, After Hours and Holiday are ready-made
	State          string                    `json:"state,omitempty"`
	Source         string                    `json:"source,omitempty"`
	Condition      string                    `json:"condition,omitempty"`
	SimpleRuleType SimpleSchedulingRuleTypes `json:"simpleRuleType,omitempty"`
	CustomerState  string                    `json:"customerState,omitempty"`
	FlowID         string                    `json:"flowId,omitempty"`
	FlowParams     Struct                    `json:"flowParams,omitzero"`
	IsAllDay       bool                      `json:"isAllDay"`
	StartDate      string                    `json:"startDate,omitempty"`
	StartTime      string                    `json:"startTime,omitempty"`
	EndTime        string                    `json:"endTime,omitempty"`
	BySetPosition  []int                     `json:"bySetPosition,omitzero"`
	ByMonth        []int                     `json:"byMonth,omitzero"`
	ByWeekNo       []int                     `json:"byWeekNo,omitzero"`
	ByYearDay      []int                     `json:"byYearDay,omitzero"`
	ByMonthDay     []int                     `json:"byMonthDay,omitzero"`
	ByDay          []ScheduleDay             `json:"byDay,omitzero"`
	ByHour         []int                     `json:"byHour,omitzero"`
	ByMinute       []int                     `json:"byMinute,omitzero"`
	Interval       int                       `json:"interval"`
	Count          int                       `json:"count"`
	UntilDate      string                    `json:"untilDate,omitempty"`
	Frequency      SchedulingRuleFrequency   `json:"frequency,omitempty"`
}

type Schedule struct {
	// IANA or Windows zone; empty takes the zone from above
	TimeZoneID string `json:"timeZoneId"`
	// Whether it is laid over the schedule from above
	Inherit     bool             `json:"inherit"`
	ForceClosed bool             `json:"forceClosed"`
	Rules       []SchedulingRule `json:"rules,omitzero"`
	// State where no rule matches
	DefaultState string `json:"defaultState"`
}

type IntegrationData struct {
	// Id of the record in the connected system
	ThirdPartyID string `json:"thirdPartyId,omitempty"`
}

type EntityIntegrationData map[string]*IntegrationData

type BillingItem struct {
	BaseCost          float64 `json:"baseCost"`
	RawUnitMultiplier float64 `json:"rawUnitMultiplier"`
	UnitCost          float64 `json:"unitCost"`
	// Units that the base cost includes
	Allowance int `json:"allowance"`
}

type BillingSettings struct {
	Base                *BillingItem `json:"base,omitempty"`
	LocalNumbers        *BillingItem `json:"localNumbers,omitempty"`
	TollFreeNumbers     *BillingItem `json:"tollFreeNumbers,omitempty"`
	InboundVoiceCalls   *BillingItem `json:"inboundVoiceCalls,omitempty"`
	OutboundVoiceCalls  *BillingItem `json:"outboundVoiceCalls,omitempty"`
	InboundFaxes        *BillingItem `json:"inboundFaxes,omitempty"`
	OutboundFaxes       *BillingItem `json:"outboundFaxes,omitempty"`
	InboundSMSMessages  *BillingItem `json:"inboundSmsMessages,omitempty"`
	OutboundSMSMessages *BillingItem `json:"outboundSmsMessages,omitempty"`
	AIInsights          *BillingItem `json:"aiInsights,omitempty"`
	AILiveMinutes       *BillingItem `json:"aiLiveMinutes,omitempty"`
	AIMessages          *BillingItem `json:"aiMessages,omitempty"`
}

type AppSettings struct {
	EnablePhoneNumberManagement bool `json:"enablePhoneNumberManagement"`
	EnableDeviceManagement      bool `json:"enableDeviceManagement"`
	EnableDialer                bool `json:"enableDialer"`
	EnableCallHistory           bool `json:"enableCallHistory"`
	EnableAssistants            bool `json:"enableAssistants"`
	ShowFileNameInMessageCenter bool `json:"showFileNameInMessageCenter"`
	// JSON text with overrides of the theme
	ChakraTheme string `json:"chakraTheme"`
	CustomCSS   string `json:"customCss"`
	PageTitle   string `json:"pageTitle"`
	// Replacements for labels
	StringMappings string `json:"stringMappings"`
	// Page opened after signing out
	LogoutURL       string `json:"logoutUrl"`
	PortMyNumberURL string `json:"portMyNumberUrl"`
}

type SettingLevels string

const (
	SettingLevelsServer   SettingLevels = "Server"
	SettingLevelsAccount  SettingLevels = "Account"
	SettingLevelsAbove    SettingLevels = "Above"
	SettingLevelsCustomer SettingLevels = "Customer"
	SettingLevelsEndpoint SettingLevels = "Endpoint"
)

type SettingLevel struct {
	Kind SettingLevels `json:"kind,omitempty"`
	// Id of the customer or account; absent for levels out of the caller's reach
	ID   string `json:"id,omitempty"`
	Name string `json:"name,omitempty"`
}

type SettingChange struct {
	CustomerID   string `json:"customerId,omitempty"`
	CustomerName string `json:"customerName,omitempty"`
	// Path of the setting, for instance schedule.timeZoneId
	Setting  string        `json:"setting,omitempty"`
	OldValue *Value        `json:"oldValue,omitempty"`
	OldLevel *SettingLevel `json:"oldLevel,omitempty"`
	NewValue *Value        `json:"newValue,omitempty"`
	NewLevel *SettingLevel `json:"newLevel,omitempty"`
}

type CustomerInfo struct {
	EntityInfo
	// Account that the customer belongs to
	AccountID string `json:"accountId,omitempty"`
	// Customer directly above, if any
	ParentCustomerID string `json:"parentCustomerId,omitempty"`
	// Way from the topmost customer to this one
	Breadcrumb []CustomerBreadcrumb `json:"breadcrumb,omitzero"`
	// Name of the account
	AccountName string `json:"accountName,omitempty"`
	// Whether calls to its numbers go to the staging server
	IsStaging bool `json:"isStaging"`
	// Company name
	Name string `json:"name,omitempty"`
	// Identifier in an outside system
	ReferenceID *string `json:"referenceId,omitempty"`
	// Values of custom fields, by field name
	Data Struct `json:"data,omitzero"`
	// Labels put on the customer
	Tags []Tag `json:"tags,omitzero"`
	// The customer's own opening times
	Schedule *Schedule `json:"schedule,omitempty"`
	// Links to connected systems
	IntegrationData EntityIntegrationData `json:"integrationData,omitzero"`
	// Whether its own prices hold; otherwise those from above do
	OverrideBillingSettings bool `json:"overrideBillingSettings"`
	// The customer's own prices
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
	// Whether its own portal settings hold; otherwise those from above do
	OverrideAppSettings bool `json:"overrideAppSettings"`
	// The customer's own portal settings
	AppSettings *AppSettings `json:"appSettings,omitempty"`
	// After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
	Impact []SettingChange `json:"impact,omitzero"`
	// Count of all such changes
	ImpactCount *int `json:"impactCount,omitempty"`
}

// NewCustomer: Adds a customer
//
//	POST /customers
type NewCustomer struct {
	// Account that the customer belongs to
	AccountID string `json:"accountId,omitempty"`
	// Company name
	Name string `json:"name,omitempty"`
	// Customer directly above
	ParentCustomerID string `json:"parentCustomerId,omitempty"`
	// Identifier in an outside system
	ReferenceID *string `json:"referenceId,omitempty"`
	// Values of custom fields, by field name
	Data Struct `json:"data,omitzero"`
}

func (NewCustomer) GetTypeName() string                  { return "NewCustomer" }
func (NewCustomer) GetMethod() string                    { return "POST" }
func (NewCustomer) CreateResponse() (reply CustomerInfo) { return }
