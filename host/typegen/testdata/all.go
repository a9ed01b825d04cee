package dtos

import "time"

// IReturn is a request that is answered with a T.
type IReturn[T any] interface {
	// GetTypeName is the name of the operation.
	GetTypeName() string
	// GetMethod is empty where no single verb is meant.
	GetMethod() string
	CreateResponse() T
}

// IReturnVoid is a request whose answer is empty.
type IReturnVoid interface {
	// GetTypeName is the name of the operation.
	GetTypeName() string
	// GetMethod is empty where no single verb is meant.
	GetMethod() string
	CreateResponse()
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

type AccountCheck struct {
	Name string `json:"name,omitempty"`
	// ok, warning or failed
	Outcome string `json:"outcome,omitempty"`
	Detail  string `json:"detail,omitempty"`
}

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

type SortOrders string

const (
	SortOrdersAscend  SortOrders = "Ascend"
	SortOrdersDescend SortOrders = "Descend"
)

type ListRequest[T any] struct {
	// Page number from 0
	Page int `json:"page"`
	// Return every match and ignore paging
	All bool `json:"all"`
	// Items a page, 25 unless given, 10000 at most
	CountPerPage int `json:"countPerPage"`
	// Only records with these ids
	SpecificIDs []string `json:"specificIds,omitzero"`
	// Member to sort by
	SortField string `json:"sortField,omitempty"`
	// Direction of sortField
	SortOrder SortOrders `json:"sortOrder,omitempty"`
	// Leave the totals out; an empty list marks the end
	SimplifiedPaging bool `json:"simplifiedPaging"`
}

type ResponseError struct {
	ErrorCode string `json:"errorCode,omitempty"`
	// Path of the member, for instance data.color.numberValue
	FieldName string            `json:"fieldName,omitempty"`
	Message   string            `json:"message,omitempty"`
	Meta      map[string]string `json:"meta,omitzero"`
}

type ResponseStatus struct {
	// Code for machines
	ErrorCode string `json:"errorCode,omitempty"`
	// Text for people
	Message string `json:"message,omitempty"`
	// Never sent
	StackTrace string `json:"stackTrace,omitempty"`
	// One entry for each refused member; empty when there is none
	Errors []ResponseError   `json:"errors,omitzero"`
	Meta   map[string]string `json:"meta,omitzero"`
}

type UserManagerAccess string

const (
	UserManagerAccessReadOnly        UserManagerAccess = "ReadOnly"
	UserManagerAccessReadWrite       UserManagerAccess = "ReadWrite"
	UserManagerAccessReadWriteDelete UserManagerAccess = "ReadWriteDelete"
)

type DashboardPermissions string

const (
	DashboardPermissionsViewFiles         DashboardPermissions = "ViewFiles"
	DashboardPermissionsViewNotifications DashboardPermissions = "ViewNotifications"
	DashboardPermissionsViewSessions      DashboardPermissions = "ViewSessions"
	DashboardPermissionsViewEndpoints     DashboardPermissions = "ViewEndpoints"
	DashboardPermissionsViewReports       DashboardPermissions = "ViewReports"
	DashboardPermissionsViewCustomers     DashboardPermissions = "ViewCustomers"
	DashboardPermissionsViewFlows         DashboardPermissions = "ViewFlows"
	DashboardPermissionsViewCallCenter    DashboardPermissions = "ViewCallCenter"
)

type APIKeyInfo struct {
	ID string `json:"id,omitempty"`
	// The login that calls with the key are made as
	UserID string `json:"userId,omitempty"`
	Name   string `json:"name,omitempty"`
	// The one account that the key reaches
	AccountID string `json:"accountId,omitempty"`
	// The one role that the key has
	Role        string `json:"role,omitempty"`
	DateCreated string `json:"dateCreated,omitempty"`
	ExpiresAt   string `json:"expiresAt,omitempty"`
	// Right to a minute
	LastUsedAt string `json:"lastUsedAt,omitempty"`
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

type ScheduleRequirement struct {
	State string `json:"state,omitempty"`
	// Every day if there are none
	Days []DayOfWeek `json:"days,omitzero"`
	// Time of day; midnight if absent
	From string `json:"from,omitempty"`
	// Time of day; midnight if absent
	To string `json:"to,omitempty"`
	// States that may hold instead, for instance Holiday
	Except []string `json:"except,omitzero"`
}

type ScheduleLevel struct {
	// 0 is the customer itself, 1 its parent and so on
	Distance int    `json:"distance"`
	ID       string `json:"id,omitempty"`
	Name     string `json:"name,omitempty"`
}

type ScheduleCandidate struct {
	RuleID   string `json:"ruleId,omitempty"`
	RuleName string `json:"ruleName,omitempty"`
	// Place in the rules of its level, from 0
	Index     int            `json:"index"`
	Level     *ScheduleLevel `json:"level,omitempty"`
	StateName string         `json:"stateName,omitempty"`
	Priority  int            `json:"priority"`
	// Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
	Outcome string `json:"outcome"`
	// The same in words
	Message string `json:"message"`
}

type ScheduleFinding struct {
	// For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
	Code string `json:"code"`
	// Error, Warning or Info
	Severity string `json:"severity"`
	// Member of the own schedule, for instance schedule.rules[3].count
	FieldName string             `json:"fieldName,omitempty"`
	Message   string             `json:"message"`
	Rule      *ScheduleCandidate `json:"rule,omitempty"`
	// The rule that it meets
	Other *ScheduleCandidate `json:"other,omitempty"`
	// The first moment it shows, in UTC
	From string `json:"from,omitempty"`
	// The end of that, in UTC
	To string `json:"to,omitempty"`
	// What holds there
	StateName string `json:"stateName,omitempty"`
}

type ScheduleComparison struct {
	Equivalent bool `json:"equivalent"`
	// The first moment at which they differ, in UTC
	DateTime  string `json:"dateTime,omitempty"`
	LocalTime string `json:"localTime,omitempty"`
	// What the schedule says there
	StateName string `json:"stateName,omitempty"`
	// What the second one says
	OtherState string `json:"otherState,omitempty"`
}

type ScheduleChange struct {
	// In UTC
	DateTime string `json:"dateTime"`
	// In the schedule's zone
	LocalTime string `json:"localTime"`
	StateName string `json:"stateName"`
	// Rule, Default or ForceClosed
	Reason   string `json:"reason"`
	RuleID   string `json:"ruleId,omitempty"`
	RuleName string `json:"ruleName,omitempty"`
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

type IntegrationData struct {
	// Id of the record in the connected system
	ThirdPartyID string `json:"thirdPartyId,omitempty"`
}

type EntityIntegrationData map[string]*IntegrationData

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

type EffectiveSetting struct {
	// Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
	Setting string `json:"setting,omitempty"`
	// Value in force; absent for none
	Value *Value `json:"value,omitempty"`
	// Level that set it
	Level *SettingLevel `json:"level,omitempty"`
	// Value that would hold without the customer's own setting
	Inherited *Value `json:"inherited,omitempty"`
	// Level that would set it then
	InheritedLevel *SettingLevel `json:"inheritedLevel,omitempty"`
}

type EffectiveRule struct {
	Rule  *SchedulingRule `json:"rule,omitempty"`
	Level *SettingLevel   `json:"level,omitempty"`
}

type SkippedHoliday struct {
	Name   string `json:"name,omitempty"`
	Date   string `json:"date,omitempty"`
	Reason string `json:"reason"`
}

type HolidayDay struct {
	Date string `json:"date"`
	Name string `json:"name"`
}

type FieldChange struct {
	// Wire path of the member, for instance data.Greeting.stringValue
	Path string `json:"path"`
	// JSON text; absent where there was none
	Before string `json:"before,omitempty"`
	// JSON text; absent where there is none
	After string `json:"after,omitempty"`
}

type LogEntryInfo struct {
	EntityInfo
	AccountID          string               `json:"accountId,omitempty"`
	AccountName        string               `json:"accountName,omitempty"`
	CustomerID         string               `json:"customerId,omitempty"`
	CustomerName       string               `json:"customerName,omitempty"`
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb,omitzero"`
	// Email address of the login
	UserName    string `json:"userName,omitempty"`
	Description string `json:"description,omitempty"`
	// Change set that the entry belongs to
	ChangeID  string `json:"changeId,omitempty"`
	Operation string `json:"operation,omitempty"`
	// created, changed, deleted, signed in or signed out
	Action     string `json:"action,omitempty"`
	RecordKind string `json:"recordKind,omitempty"`
	RecordID   string `json:"recordId,omitempty"`
	// Login that acted as userName
	ActorName string `json:"actorName,omitempty"`
	// Network address of the caller
	Address   string `json:"address,omitempty"`
	RequestID string `json:"requestId,omitempty"`
	// What the caller gave as X-Reason
	Reason string `json:"reason,omitempty"`
	// Change set that this one put back
	Undoes string `json:"undoes,omitempty"`
	// Members that differ
	Changes []FieldChange `json:"changes,omitzero"`
	// Covers the entry and the hash of the account's entry before it
	Hash string `json:"hash,omitempty"`
}

type EmailAccount struct {
	// Made by the server where it is absent
	ID string `json:"id,omitempty"`
	// Host name or address
	Server string `json:"server,omitempty"`
	// Empty for a server that asks for none
	UserName string `json:"userName,omitempty"`
	// 465 speaks TLS from the start, others once they offer it
	Port int `json:"port"`
	// Address that mail comes from
	EmailAddress string `json:"emailAddress,omitempty"`
	DisplayName  string `json:"displayName,omitempty"`
	// Never returned; absent keeps the stored one of the same id, empty clears it
	Password *string `json:"password,omitempty"`
}

type UIHints string

const (
	UIHintsNone         UIHints = "None"
	UIHintsLargeText    UIHints = "LargeText"
	UIHintsInlineForm   UIHints = "InlineForm"
	UIHintsPassword     UIHints = "Password"
	UIHintsInlineStruct UIHints = "InlineStruct"
)

type DataType struct {
	TypeName string      `json:"typeName,omitempty"`
	Fields   []DataField `json:"fields,omitzero"`
}

type DataFieldUniqueness string

const (
	DataFieldUniquenessNotUnique        DataFieldUniqueness = "NotUnique"
	DataFieldUniquenessUnique           DataFieldUniqueness = "Unique"
	DataFieldUniquenessUniqueToCustomer DataFieldUniqueness = "UniqueToCustomer"
)

type UserDataFieldModes string

const (
	UserDataFieldModesHidden    UserDataFieldModes = "Hidden"
	UserDataFieldModesReadOnly  UserDataFieldModes = "ReadOnly"
	UserDataFieldModesReadWrite UserDataFieldModes = "ReadWrite"
)

type DataField struct {
	ID             string     `json:"id,omitempty"`
	Name           string     `json:"name,omitempty"`
	Type           ValueTypes `json:"type,omitempty"`
	UIHint         UIHints    `json:"uiHint,omitempty"`
	UITab          string     `json:"uiTab,omitempty"`
	IsAsync        bool       `json:"isAsync"`
	DisableBinding bool       `json:"disableBinding"`
	StructType     *DataType  `json:"structType,omitempty"`
	ListType       *DataType  `json:"listType,omitempty"`
	Description    string     `json:"description,omitempty"`
	PossibleValues []string   `json:"possibleValues,omitzero"`
	IsOutput       bool       `json:"isOutput"`
	// Address that supplies the possible values
	CustomFieldValuesURL string `json:"customFieldValuesUrl,omitempty"`
	DefaultValue         *Value `json:"defaultValue,omitempty"`
	// Pattern of dynamic transitions
	TransitionNameFormat string              `json:"transitionNameFormat,omitempty"`
	Uniqueness           DataFieldUniqueness `json:"uniqueness,omitempty"`
	VoiceOnly            bool                `json:"voiceOnly"`
	// Field on whose value it depends whether this one shows
	ConditionalVisibilityField string `json:"conditionalVisibilityField,omitempty"`
	ConditionalVisibilityValue string `json:"conditionalVisibilityValue,omitempty"`
	// Whether templates in the text stay as they are
	NoEvalTemplate bool               `json:"noEvalTemplate"`
	UserMode       UserDataFieldModes `json:"userMode,omitempty"`
	AnyValueType   bool               `json:"anyValueType"`
}

type SystemSettingsField struct {
	DataField
	Value *Value `json:"value,omitempty"`
}

type CustomerDataField struct {
	DataField
	ShowInSearch bool `json:"showInSearch"`
	ShowInLists  bool `json:"showInLists"`
	IsKnob       bool `json:"isKnob"`
}

type EndpointTypes string

const (
	EndpointTypesPhoneNumber      EndpointTypes = "PhoneNumber"
	EndpointTypesUser             EndpointTypes = "User"
	EndpointTypesFaxNumber        EndpointTypes = "FaxNumber"
	EndpointTypesEmailAddress     EndpointTypes = "EmailAddress"
	EndpointTypesUnused1          EndpointTypes = "Unused_1"
	EndpointTypesUnused2          EndpointTypes = "Unused_2"
	EndpointTypesUnused3          EndpointTypes = "Unused_3"
	EndpointTypesUnused4          EndpointTypes = "Unused_4"
	EndpointTypesUnused5          EndpointTypes = "Unused_5"
	EndpointTypesTeam             EndpointTypes = "Team"
	EndpointTypesAssistant        EndpointTypes = "Assistant"
	EndpointTypesEmergencyAddress EndpointTypes = "EmergencyAddress"
	EndpointTypesSIPTrunk         EndpointTypes = "SipTrunk"
)

type EndpointDataField struct {
	DataField
	ShowInSearch bool `json:"showInSearch"`
	ShowInLists  bool `json:"showInLists"`
	// Kind of endpoint that the field is for; absent for every kind
	EndpointType *EndpointTypes `json:"endpointType,omitempty"`
	IsCallerID   bool           `json:"isCallerId"`
	IsKnob       bool           `json:"isKnob"`
}

type TwilioSIPRegions string

const (
	TwilioSIPRegionsAshburn   TwilioSIPRegions = "Ashburn"
	TwilioSIPRegionsUmatilla  TwilioSIPRegions = "Umatilla"
	TwilioSIPRegionsDublin    TwilioSIPRegions = "Dublin"
	TwilioSIPRegionsFrankfurt TwilioSIPRegions = "Frankfurt"
	TwilioSIPRegionsSaoPaulo  TwilioSIPRegions = "SaoPaulo"
	TwilioSIPRegionsSingapore TwilioSIPRegions = "Singapore"
	TwilioSIPRegionsSydney    TwilioSIPRegions = "Sydney"
	TwilioSIPRegionsTokyo     TwilioSIPRegions = "Tokyo"
)

type DialingPermissionInfo struct {
	// ISO 3166-1, two letters
	IsoCode                         string `json:"isoCode,omitempty"`
	CountryName                     string `json:"countryName,omitempty"`
	LowRiskNumbersEnabled           bool   `json:"lowRiskNumbersEnabled"`
	HighRiskSpecialNumbersEnabled   bool   `json:"highRiskSpecialNumbersEnabled"`
	HighRiskTollfraudNumbersEnabled bool   `json:"highRiskTollfraudNumbersEnabled"`
}

type CheckAccountResponse struct {
	// One line for each check
	Message string `json:"message,omitempty"`
	// Whether no check failed
	Passed *bool          `json:"passed,omitempty"`
	Checks []AccountCheck `json:"checks,omitzero"`
}

type AccountInfo struct {
	EntityInfo
	Name             string   `json:"name,omitempty"`
	ParentAccountID  string   `json:"parentAccountId,omitempty"`
	TwilioAccountSid string   `json:"twilioAccountSid,omitempty"`
	AncestorIDs      []string `json:"ancestorIds,omitzero"`
	// Cap on the count of numbers; 0 means none
	MaxPhoneNumbers int `json:"maxPhoneNumbers"`
	// The tenant brought its own carrier account
	IsBYOA             bool   `json:"isBYOA"`
	TrustHubProfileSid string `json:"trustHubProfileSid,omitempty"`
	// File shown as the dashboard's logo
	LogoID          string           `json:"logoId,omitempty"`
	LogoURI         string           `json:"logoUri,omitempty"`
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
}

type ListResponse[T any] struct {
	Items []T `json:"items,omitzero"`
	// Matches on all pages; 0 under simplified paging
	TotalCount int `json:"totalCount"`
	// 0 under simplified paging
	TotalPages int `json:"totalPages"`
	// Whether a further page has items
	HasMorePages bool `json:"hasMorePages"`
}

type AppUserInfo struct {
	FirstName string `json:"firstName,omitempty"`
	LastName  string `json:"lastName,omitempty"`
	// First and last name
	Name      string `json:"name,omitempty"`
	AvatarURL string `json:"avatarUrl,omitempty"`
}

type AuthenticateResponse struct {
	UserID             string            `json:"userId,omitempty"`
	SessionID          string            `json:"sessionId,omitempty"`
	UserName           string            `json:"userName,omitempty"`
	DisplayName        string            `json:"displayName,omitempty"`
	ReferrerURL        string            `json:"referrerUrl,omitempty"`
	BearerToken        string            `json:"bearerToken,omitempty"`
	RefreshToken       string            `json:"refreshToken,omitempty"`
	RefreshTokenExpiry *time.Time        `json:"refreshTokenExpiry,omitempty"`
	ProfileURL         string            `json:"profileUrl,omitempty"`
	Roles              []string          `json:"roles,omitzero"`
	Permissions        []string          `json:"permissions,omitzero"`
	AuthProvider       string            `json:"authProvider,omitempty"`
	ResponseStatus     *ResponseStatus   `json:"responseStatus,omitempty"`
	Meta               map[string]string `json:"meta,omitzero"`
}

type ConfirmTotpResult struct {
	// Each signs in once in place of a code; shown only here
	RecoveryCodes []string `json:"recoveryCodes,omitzero"`
}

type UserInfo struct {
	ID              string `json:"id,omitempty"`
	IsAuthenticated bool   `json:"isAuthenticated"`
	FirstName       string `json:"firstName,omitempty"`
	LastName        string `json:"lastName,omitempty"`
	// First and last name
	Name         string   `json:"name,omitempty"`
	AvatarURL    string   `json:"avatarUrl,omitempty"`
	EmailAddress string   `json:"emailAddress,omitempty"`
	Roles        []string `json:"roles,omitzero"`
	// Accounts that the login reaches
	AccountIDs []string `json:"accountIds,omitzero"`
	// Names in the order of accountIds
	AccountNames         []string               `json:"accountNames,omitzero"`
	ManagerAccess        UserManagerAccess      `json:"managerAccess,omitempty"`
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitzero"`
	// Top of what a Customer login reaches
	CustomerID *string `json:"customerId,omitempty"`
	// Who acts as the login, in answers to GetAuthStatus
	ActorEmailAddress *string `json:"actorEmailAddress,omitempty"`
	// Whether signing in takes a code; left out where it does not
	TwoFactor *bool `json:"twoFactor,omitempty"`
}

type NewAPIKeyResult struct {
	APIKeyInfo
	// Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
	Key string `json:"key,omitempty"`
}

type RequestAuthTokenResult struct {
	// Given to Authenticate as accessToken; counts once and for 5 minutes
	AuthToken string `json:"authToken,omitempty"`
}

type StartTotpResult struct {
	// In base32, to be typed into an authenticator
	Secret string `json:"secret,omitempty"`
	// The same as otpauth URI, to be shown as a QR code
	URI string `json:"uri,omitempty"`
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

type ScheduleCheck struct {
	// What depends on time was looked at from here
	From string `json:"from"`
	// until here
	To         string              `json:"to"`
	Findings   []ScheduleFinding   `json:"findings,omitzero"`
	Comparison *ScheduleComparison `json:"comparison,omitempty"`
}

type ScheduleExplanation struct {
	StateName string `json:"stateName"`
	// Rule, Default or ForceClosed
	Reason string `json:"reason"`
	// The moment asked about, in UTC
	DateTime string `json:"dateTime"`
	// The zone that the moment was read in
	TimeZoneID string `json:"timeZoneId"`
	// What calendar and clock show there
	LocalTime string `json:"localTime"`
	// The rule that gives the state
	Winner *ScheduleCandidate `json:"winner,omitempty"`
	// All other rules, the strongest first
	Candidates []ScheduleCandidate `json:"candidates,omitzero"`
	// None within 40 years if absent
	NextChange *ScheduleChange `json:"nextChange,omitempty"`
	// Conditions that could not be read, and what else is wrong with stored rules
	Warnings []string `json:"warnings,omitzero"`
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

type EffectiveCustomer struct {
	CustomerID   string `json:"customerId,omitempty"`
	CustomerName string `json:"customerName,omitempty"`
	AccountID    string `json:"accountId,omitempty"`
	// Parts of the schedule, prices, portal settings and custom fields
	Settings []EffectiveSetting `json:"settings,omitzero"`
	// Rules of the schedule, the nearest level first
	Rules []EffectiveRule `json:"rules,omitzero"`
}

type CalendarFile struct {
	// Text of RFC 5545
	Calendar string `json:"calendar"`
}

type ScheduleTimeline struct {
	Changes    []ScheduleChange `json:"changes,omitzero"`
	TimeZoneID string           `json:"timeZoneId"`
	From       string           `json:"from"`
	To         string           `json:"to"`
}

type HolidayImport struct {
	// The rules added
	Rules []SchedulingRule `json:"rules,omitzero"`
	// What was left out
	Skipped []SkippedHoliday `json:"skipped,omitzero"`
}

type HolidayList struct {
	Country  string       `json:"country"`
	Holidays []HolidayDay `json:"holidays,omitzero"`
}

type ScheduleFeed struct {
	ID   string `json:"id"`
	Name string `json:"name,omitempty"`
	// Path with its token; absent when feeds are listed
	URL         string `json:"url,omitempty"`
	DateCreated string `json:"dateCreated"`
	CreatedBy   string `json:"createdBy"`
}

type ScheduleFeeds struct {
	Feeds []ScheduleFeed `json:"feeds,omitzero"`
}

type TestScheduleResponse struct {
	StateName string `json:"stateName,omitempty"`
	// The zone that the moment was read in
	TimeZoneID string `json:"timeZoneId,omitempty"`
}

type ChangeInfo struct {
	ID      string         `json:"id,omitempty"`
	Entries []LogEntryInfo `json:"entries,omitzero"`
	// Change set that put this one back
	UndoneBy string `json:"undoneBy,omitempty"`
}

type GlobalSettingsInfo struct {
	// Mail account for recovery and reports, and for accounts without one
	SystemEmailAccount *EmailAccount `json:"systemEmailAccount,omitempty"`
	// Zone where none is set, IANA or Windows
	DefaultTimeZoneID string `json:"defaultTimeZoneId,omitempty"`
	// Age in days at which ended sessions are archived
	SessionArchiveDays int `json:"sessionArchiveDays"`
	// Text shown to everybody
	MaintenanceMessage string `json:"maintenanceMessage,omitempty"`
}

type SystemSettingsInfo struct {
	EntityInfo
	// Whether the account's clock stands at another moment
	OverrideSystemTime bool `json:"overrideSystemTime"`
	// Zone of that moment, IANA or Windows
	OverrideSystemTimeZoneID string `json:"overrideSystemTimeZoneId,omitempty"`
	// That moment, ISO 8601; without an offset it is local to the zone
	OverrideSystemDateTime string                `json:"overrideSystemDateTime,omitempty"`
	SystemFields           []SystemSettingsField `json:"systemFields,omitzero"`
	CustomerFields         []CustomerDataField   `json:"customerFields,omitzero"`
	EndpointFields         []EndpointDataField   `json:"endpointFields,omitzero"`
	EmailAccounts          []EmailAccount        `json:"emailAccounts,omitzero"`
	Tags                   []Tag                 `json:"tags,omitzero"`
	Documentation          string                `json:"documentation,omitempty"`
	// Days that recordings are kept; 0 keeps them
	RecordingRetentionDays int  `json:"recordingRetentionDays"`
	EnableSIPRefer         bool `json:"enableSipRefer"`
	// How long an agent may be not ready; 0 for ever
	AutoAgentLogoffSeconds int               `json:"autoAgentLogoffSeconds"`
	DefaultSIPRegion       *TwilioSIPRegions `json:"defaultSipRegion,omitempty"`
}

type ListDialingPermissionsResponse struct {
	// Every country, by name
	Permissions []DialingPermissionInfo `json:"permissions,omitzero"`
}

// CheckAccount: Runs the server's checks on an account
//
//	POST /accounts/{accountId}/check
type CheckAccount struct {
	AccountID string `json:"accountId,omitempty"`
}

func (CheckAccount) GetTypeName() string                          { return "CheckAccount" }
func (CheckAccount) GetMethod() string                            { return "POST" }
func (CheckAccount) CreateResponse() (reply CheckAccountResponse) { return }

// DeleteAccount: Removes an account in which nothing lives
//
//	DELETE /accounts/{accountId}
type DeleteAccount struct {
	AccountID string `json:"accountId,omitempty"`
}

func (DeleteAccount) GetTypeName() string { return "DeleteAccount" }
func (DeleteAccount) GetMethod() string   { return "DELETE" }
func (DeleteAccount) CreateResponse()     {}

// GetAccount: Reads one account
//
//	GET /accounts/{accountId}
type GetAccount struct {
	AccountID string `json:"accountId,omitempty"`
}

func (GetAccount) GetTypeName() string                 { return "GetAccount" }
func (GetAccount) GetMethod() string                   { return "GET" }
func (GetAccount) CreateResponse() (reply AccountInfo) { return }

// ListAccounts: Pages through the accounts that the caller reaches
//
//	GET /accounts
type ListAccounts struct {
	ListRequest[AccountInfo]
	// Text that the name contains, in any case
	NameFilter string `json:"nameFilter,omitempty"`
}

func (ListAccounts) GetTypeName() string                               { return "ListAccounts" }
func (ListAccounts) GetMethod() string                                 { return "GET" }
func (ListAccounts) CreateResponse() (reply ListResponse[AccountInfo]) { return }

// NewAccount: Opens an account
//
//	POST /accounts
type NewAccount struct {
	// Name of the tenant
	Name string `json:"name,omitempty"`
	// Carrier account that the tenant brings along; goes with twilioAuthToken
	TwilioAccountSid string `json:"twilioAccountSid,omitempty"`
	// Secret of that carrier account; never returned
	TwilioAuthToken string `json:"twilioAuthToken,omitempty"`
	// Account directly above
	ParentAccountID string `json:"parentAccountId,omitempty"`
}

func (NewAccount) GetTypeName() string                 { return "NewAccount" }
func (NewAccount) GetMethod() string                   { return "POST" }
func (NewAccount) CreateResponse() (reply AccountInfo) { return }

// PatchAccount: Changes an account's name, number limit, logo or prices
//
//	PATCH /accounts/{accountId}
type PatchAccount struct {
	AccountID string  `json:"accountId,omitempty"`
	Name      *string `json:"name,omitempty"`
	// Cap on the count of numbers; 0 means none
	MaxPhoneNumbers *int `json:"maxPhoneNumbers,omitempty"`
	// File shown as the dashboard's logo
	LogoID          *string          `json:"logoId,omitempty"`
	BillingSettings *BillingSettings `json:"billingSettings,omitempty"`
	// Account directly above; empty for none
	ParentAccountID *string `json:"parentAccountId,omitempty"`
}

func (PatchAccount) GetTypeName() string                 { return "PatchAccount" }
func (PatchAccount) GetMethod() string                   { return "PATCH" }
func (PatchAccount) CreateResponse() (reply AccountInfo) { return }

// RegenerateAccountTokens: Gives an account a new key for signing call tokens
//
//	POST /accounts/{accountId}/tokens
type RegenerateAccountTokens struct {
	AccountID string `json:"accountId,omitempty"`
}

func (RegenerateAccountTokens) GetTypeName() string                 { return "RegenerateAccountTokens" }
func (RegenerateAccountTokens) GetMethod() string                   { return "POST" }
func (RegenerateAccountTokens) CreateResponse() (reply AccountInfo) { return }

// UpdateUserInfo: Changes the caller's own name
//
//	PATCH /app/user-info
type UpdateUserInfo struct {
	FirstName *string `json:"firstName,omitempty"`
	LastName  *string `json:"lastName,omitempty"`
}

func (UpdateUserInfo) GetTypeName() string                 { return "UpdateUserInfo" }
func (UpdateUserInfo) GetMethod() string                   { return "PATCH" }
func (UpdateUserInfo) CreateResponse() (reply AppUserInfo) { return }

// Authenticate: Signs in, or out with provider logout
//
//	GET,POST /auth/{provider}
//	GET,POST /auth
type Authenticate struct {
	// credentials, basic or logout
	Provider string `json:"provider,omitempty"`
	// Email address of the login
	UserName string `json:"userName,omitempty"`
	Password string `json:"password,omitempty"`
	// Keep the session over the end of the browser
	RememberMe        *bool             `json:"rememberMe,omitempty"`
	AccessToken       string            `json:"accessToken,omitempty"`
	AccessTokenSecret string            `json:"accessTokenSecret,omitempty"`
	ReturnURL         string            `json:"returnUrl,omitempty"`
	ErrorView         string            `json:"errorView,omitempty"`
	Meta              map[string]string `json:"meta,omitzero"`
}

func (Authenticate) GetTypeName() string                          { return "Authenticate" }
func (Authenticate) GetMethod() string                            { return "" }
func (Authenticate) CreateResponse() (reply AuthenticateResponse) { return }

// ConfirmTotp: Turns a second factor on
//
//	POST /auth/totp/confirm
type ConfirmTotp struct {
	// Six digits from the authenticator
	Code string `json:"code,omitempty"`
}

func (ConfirmTotp) GetTypeName() string                       { return "ConfirmTotp" }
func (ConfirmTotp) GetMethod() string                         { return "POST" }
func (ConfirmTotp) CreateResponse() (reply ConfirmTotpResult) { return }

// DeleteAPIKey: Makes a key for programs worthless
//
//	DELETE /api-keys/{keyId}
type DeleteAPIKey struct {
	KeyID string `json:"keyId,omitempty"`
}

func (DeleteAPIKey) GetTypeName() string { return "DeleteApiKey" }
func (DeleteAPIKey) GetMethod() string   { return "DELETE" }
func (DeleteAPIKey) CreateResponse()     {}

// DisableTotp: Turns a second factor off
//
//	POST /auth/totp/disable
type DisableTotp struct {
	// Six digits from the authenticator, or a recovery code
	Code string `json:"code,omitempty"`
	// Another login, for a SystemAdministrator, who needs no code for it
	UserID string `json:"userId,omitempty"`
}

func (DisableTotp) GetTypeName() string { return "DisableTotp" }
func (DisableTotp) GetMethod() string   { return "POST" }
func (DisableTotp) CreateResponse()     {}

// ForgotPassword: Mails a token with which to set a new password
//
//	POST /auth/forgot-password
type ForgotPassword struct {
	// Of the login; the answer is the same for an unknown one
	EmailAddress string `json:"emailAddress,omitempty"`
}

func (ForgotPassword) GetTypeName() string { return "ForgotPassword" }
func (ForgotPassword) GetMethod() string   { return "POST" }
func (ForgotPassword) CreateResponse()     {}

// GetAuthStatus: Tells who is signed in, with roles and accounts
//
//	GET /auth/status
type GetAuthStatus struct {
}

func (GetAuthStatus) GetTypeName() string              { return "GetAuthStatus" }
func (GetAuthStatus) GetMethod() string                { return "GET" }
func (GetAuthStatus) CreateResponse() (reply UserInfo) { return }

// ListAPIKeys: Pages through keys for programs
//
//	GET /api-keys
type ListAPIKeys struct {
	ListRequest[APIKeyInfo]
	// A login that the caller may change; its own unless given
	UserID string `json:"userId,omitempty"`
}

func (ListAPIKeys) GetTypeName() string                              { return "ListApiKeys" }
func (ListAPIKeys) GetMethod() string                                { return "GET" }
func (ListAPIKeys) CreateResponse() (reply ListResponse[APIKeyInfo]) { return }

// NewAPIKey: Makes a key with which programs call as the caller
//
//	POST /api-keys
type NewAPIKey struct {
	// What the key is for
	Name string `json:"name,omitempty"`
	// The one account that the key reaches; those of the login unless given
	AccountID string `json:"accountId,omitempty"`
	// The one role that the key has; those of the login unless given
	Role string `json:"role,omitempty"`
	// ISO 8601; never unless given
	ExpiresAt string `json:"expiresAt,omitempty"`
}

func (NewAPIKey) GetTypeName() string                     { return "NewApiKey" }
func (NewAPIKey) GetMethod() string                       { return "POST" }
func (NewAPIKey) CreateResponse() (reply NewAPIKeyResult) { return }

// RecoverPassword: Sets a new password with a mailed token
//
//	POST /auth/recover
type RecoverPassword struct {
	// Of the login
	EmailAddress string `json:"emailAddress,omitempty"`
	// From the mail; counts once and for an hour
	Token string `json:"token,omitempty"`
	// At least 10 characters
	NewPassword string `json:"newPassword,omitempty"`
}

func (RecoverPassword) GetTypeName() string { return "RecoverPassword" }
func (RecoverPassword) GetMethod() string   { return "POST" }
func (RecoverPassword) CreateResponse()     {}

// RequestAuthToken: Gives a token with which to act as another login
//
//	GET /auth/token
type RequestAuthToken struct {
	// Of the login to act as
	UserEmailAddress string `json:"userEmailAddress,omitempty"`
	// Id of the login to act as; wins over userEmailAddress
	UserID string `json:"userId,omitempty"`
}

func (RequestAuthToken) GetTypeName() string                            { return "RequestAuthToken" }
func (RequestAuthToken) GetMethod() string                              { return "GET" }
func (RequestAuthToken) CreateResponse() (reply RequestAuthTokenResult) { return }

// StartTotp: Begins to set up a second factor
//
//	POST /auth/totp
type StartTotp struct {
}

func (StartTotp) GetTypeName() string                     { return "StartTotp" }
func (StartTotp) GetMethod() string                       { return "POST" }
func (StartTotp) CreateResponse() (reply StartTotpResult) { return }

// CheckSchedule: Finds what a schedule says and cannot mean, before it is saved
//
//	POST /customers/{customerId}/schedule/check
type CheckSchedule struct {
	CustomerID string `json:"customerId,omitempty"`
	// Put in place of the stored one
	Schedule *Schedule `json:"schedule,omitempty"`
	// ISO 8601 as in a test; absent it is now
	From string `json:"from,omitempty"`
	// At most 50 years after from; absent it is 5 years after
	To string `json:"to,omitempty"`
	// States that must hold at given times
	Required []ScheduleRequirement `json:"required,omitzero"`
	// A second own schedule; whether both mean the same is answered
	CompareTo *Schedule `json:"compareTo,omitempty"`
}

func (CheckSchedule) GetTypeName() string                   { return "CheckSchedule" }
func (CheckSchedule) GetMethod() string                     { return "POST" }
func (CheckSchedule) CreateResponse() (reply ScheduleCheck) { return }

// DeleteCustomer: Removes a customer that nothing hangs below
//
//	DELETE /customers/{customerId}
type DeleteCustomer struct {
	CustomerID string `json:"customerId,omitempty"`
}

func (DeleteCustomer) GetTypeName() string { return "DeleteCustomer" }
func (DeleteCustomer) GetMethod() string   { return "DELETE" }
func (DeleteCustomer) CreateResponse()     {}

// DeleteScheduleFeed: Revokes the address of a schedule's feed
//
//	DELETE /customers/{customerId}/schedule/feeds/{feedId}
type DeleteScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty"`
	FeedID     string `json:"feedId,omitempty"`
}

func (DeleteScheduleFeed) GetTypeName() string { return "DeleteScheduleFeed" }
func (DeleteScheduleFeed) GetMethod() string   { return "DELETE" }
func (DeleteScheduleFeed) CreateResponse()     {}

// ExplainSchedule: Tells which rule gives the state at a moment, and why the others do not
//
//	POST /customers/{customerId}/schedule/explain
type ExplainSchedule struct {
	CustomerID string `json:"customerId,omitempty"`
	// Put in place of the stored one
	Schedule *Schedule `json:"schedule,omitempty"`
	// ISO 8601; without an offset it is local to the zone, absent it is now
	DateTime string `json:"dateTime,omitempty"`
}

func (ExplainSchedule) GetTypeName() string                         { return "ExplainSchedule" }
func (ExplainSchedule) GetMethod() string                           { return "POST" }
func (ExplainSchedule) CreateResponse() (reply ScheduleExplanation) { return }

// GetCustomer: Reads one customer, as it is or as it was
//
//	GET /customers/{customerId}
type GetCustomer struct {
	CustomerID string `json:"customerId,omitempty"`
	// Moment to read the customer at, ISO 8601 with an offset or Z
	AsOf string `json:"asOf,omitempty"`
}

func (GetCustomer) GetTypeName() string                  { return "GetCustomer" }
func (GetCustomer) GetMethod() string                    { return "GET" }
func (GetCustomer) CreateResponse() (reply CustomerInfo) { return }

// GetEffectiveCustomer: Tells for each setting the value in force and the level that set it
//
//	GET /customers/{customerId}/effective
type GetEffectiveCustomer struct {
	CustomerID string `json:"customerId,omitempty"`
}

func (GetEffectiveCustomer) GetTypeName() string                       { return "GetEffectiveCustomer" }
func (GetEffectiveCustomer) GetMethod() string                         { return "GET" }
func (GetEffectiveCustomer) CreateResponse() (reply EffectiveCustomer) { return }

// GetInheritedSchedule: Reads the schedule that the levels above give
//
//	GET /customers/{customerId}/inherited-schedule
//	GET /endpoints/{endpointId}/inherited-schedule
type GetInheritedSchedule struct {
	CustomerID string `json:"customerId,omitempty"`
	EndpointID string `json:"endpointId,omitempty"`
}

func (GetInheritedSchedule) GetTypeName() string              { return "GetInheritedSchedule" }
func (GetInheritedSchedule) GetMethod() string                { return "GET" }
func (GetInheritedSchedule) CreateResponse() (reply Schedule) { return }

// GetScheduleCalendar: Reads a range of a schedule as an iCalendar file
//
//	GET /customers/{customerId}/schedule/timeline.ics
type GetScheduleCalendar struct {
	CustomerID string `json:"customerId,omitempty"`
	// ISO 8601 as in a test; absent it is now
	From string `json:"from,omitempty"`
	// At most 400 days after from; absent it is 90 days after
	To string `json:"to,omitempty"`
}

func (GetScheduleCalendar) GetTypeName() string                  { return "GetScheduleCalendar" }
func (GetScheduleCalendar) GetMethod() string                    { return "GET" }
func (GetScheduleCalendar) CreateResponse() (reply CalendarFile) { return }

// GetScheduleFeed: Reads a schedule as an iCalendar feed, with the feed's token
//
//	GET /customers/{customerId}/schedule.ics
type GetScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty"`
	Token      string `json:"token,omitempty"`
}

func (GetScheduleFeed) GetTypeName() string                  { return "GetScheduleFeed" }
func (GetScheduleFeed) GetMethod() string                    { return "GET" }
func (GetScheduleFeed) CreateResponse() (reply CalendarFile) { return }

// GetScheduleTimeline: Reads every change of state in a range
//
//	GET /customers/{customerId}/schedule/timeline
type GetScheduleTimeline struct {
	CustomerID string `json:"customerId,omitempty"`
	// ISO 8601 as in a test; absent it is now
	From string `json:"from,omitempty"`
	// At most 400 days after from; absent it is 30 days after
	To string `json:"to,omitempty"`
}

func (GetScheduleTimeline) GetTypeName() string                      { return "GetScheduleTimeline" }
func (GetScheduleTimeline) GetMethod() string                        { return "GET" }
func (GetScheduleTimeline) CreateResponse() (reply ScheduleTimeline) { return }

// ImportHolidays: Adds rules for holidays to a schedule, from a file or a country's list
//
//	POST /customers/{customerId}/schedule/holidays
type ImportHolidays struct {
	CustomerID string `json:"customerId,omitempty"`
	// Two letters of ISO 3166, for the list of its public holidays
	Country string `json:"country,omitempty"`
	// Text of an iCalendar file, instead of a country
	Calendar string `json:"calendar,omitempty"`
	// 0 is this year
	FromYear int `json:"fromYear"`
	// 0 is the year after fromYear; at most 10 years
	ToYear int `json:"toYear"`
	// Holiday if absent
	State    string `json:"state,omitempty"`
	Priority int    `json:"priority"`
}

func (ImportHolidays) GetTypeName() string                   { return "ImportHolidays" }
func (ImportHolidays) GetMethod() string                     { return "POST" }
func (ImportHolidays) CreateResponse() (reply HolidayImport) { return }

// ListCustomers: Pages through the customers that the caller reaches
//
//	GET /customers
type ListCustomers struct {
	ListRequest[CustomerInfo]
	// Only customers of these accounts
	AccountIDs []string `json:"accountIds,omitzero"`
	// Text that the name contains, in any case
	NameFilter string `json:"nameFilter,omitempty"`
	// Only customers below these, at any depth unless shallowParent is set
	ParentCustomerIDs []string `json:"parentCustomerIds,omitzero"`
	// Direct children only
	ShallowParent bool `json:"shallowParent"`
	// Only customers that carry all of these tags
	TagIDs []string `json:"tagIds,omitzero"`
	// Only customers with exactly this reference
	ReferenceID *string `json:"referenceId,omitempty"`
}

func (ListCustomers) GetTypeName() string                                { return "ListCustomers" }
func (ListCustomers) GetMethod() string                                  { return "GET" }
func (ListCustomers) CreateResponse() (reply ListResponse[CustomerInfo]) { return }

// ListHolidays: Lists the public holidays of a country
//
//	GET /holidays/{country}
type ListHolidays struct {
	// Two letters of ISO 3166
	Country string `json:"country,omitempty"`
	// 0 is this year
	FromYear int `json:"fromYear"`
	// 0 is fromYear; at most 10 years
	ToYear int `json:"toYear"`
}

func (ListHolidays) GetTypeName() string                 { return "ListHolidays" }
func (ListHolidays) GetMethod() string                   { return "GET" }
func (ListHolidays) CreateResponse() (reply HolidayList) { return }

// ListScheduleFeeds: Lists the feeds of a schedule
//
//	GET /customers/{customerId}/schedule/feeds
type ListScheduleFeeds struct {
	CustomerID string `json:"customerId,omitempty"`
}

func (ListScheduleFeeds) GetTypeName() string                   { return "ListScheduleFeeds" }
func (ListScheduleFeeds) GetMethod() string                     { return "GET" }
func (ListScheduleFeeds) CreateResponse() (reply ScheduleFeeds) { return }

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

// NewScheduleFeed: Makes a secret address to subscribe to a schedule
//
//	POST /customers/{customerId}/schedule/feed
//	POST /customers/{customerId}/schedule/feeds
type NewScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty"`
	// What people call the feed
	Name string `json:"name,omitempty"`
}

func (NewScheduleFeed) GetTypeName() string                  { return "NewScheduleFeed" }
func (NewScheduleFeed) GetMethod() string                    { return "POST" }
func (NewScheduleFeed) CreateResponse() (reply ScheduleFeed) { return }

// PatchCustomer: Changes the members sent
//
//	PATCH /customers/{customerId}
type PatchCustomer struct {
	CustomerID string `json:"customerId,omitempty"`
	// Company name; cannot be cleared
	Name *string `json:"name,omitempty"`
	// Customer directly above; an empty text makes it a root
	ParentCustomerID *string `json:"parentCustomerId,omitempty"`
	// Identifier in an outside system; an empty text clears it
	ReferenceID *string `json:"referenceId,omitempty"`
	// Values of custom fields, by field name
	Data Struct `json:"data,omitzero"`
	// Tags of the account to put on the customer
	TagIDs   []string  `json:"tagIds,omitzero"`
	Schedule *Schedule `json:"schedule,omitempty"`
	// Whether its own prices hold
	OverrideBillingSettings *bool            `json:"overrideBillingSettings,omitempty"`
	BillingSettings         *BillingSettings `json:"billingSettings,omitempty"`
	// Whether its own portal settings hold
	OverrideAppSettings *bool        `json:"overrideAppSettings,omitempty"`
	AppSettings         *AppSettings `json:"appSettings,omitempty"`
}

func (PatchCustomer) GetTypeName() string                  { return "PatchCustomer" }
func (PatchCustomer) GetMethod() string                    { return "PATCH" }
func (PatchCustomer) CreateResponse() (reply CustomerInfo) { return }

// SetCustomerStagingMode: Sends calls to a customer's numbers to the staging or the production server
//
//	POST /customers/{customerId}/staging
type SetCustomerStagingMode struct {
	CustomerID string `json:"customerId,omitempty"`
	// The staging server, or else the production server
	IsStaging bool `json:"isStaging"`
}

func (SetCustomerStagingMode) GetTypeName() string                  { return "SetCustomerStagingMode" }
func (SetCustomerStagingMode) GetMethod() string                    { return "POST" }
func (SetCustomerStagingMode) CreateResponse() (reply CustomerInfo) { return }

// TestSchedule: Tells the state of a schedule at a moment
//
//	POST /customers/{customerId}/test-schedule
//	POST /endpoints/{endpointId}/test-schedule
type TestSchedule struct {
	CustomerID string `json:"customerId,omitempty"`
	EndpointID string `json:"endpointId,omitempty"`
	// Put in place of the stored one
	Schedule *Schedule `json:"schedule,omitempty"`
	// ISO 8601; without an offset it is local to the zone, absent it is now
	DateTime string `json:"dateTime,omitempty"`
}

func (TestSchedule) GetTypeName() string                          { return "TestSchedule" }
func (TestSchedule) GetMethod() string                            { return "POST" }
func (TestSchedule) CreateResponse() (reply TestScheduleResponse) { return }

// GetChange: Reads what one call changed
//
//	GET /changes/{changeId}
type GetChange struct {
	ChangeID string `json:"changeId,omitempty"`
}

func (GetChange) GetTypeName() string                { return "GetChange" }
func (GetChange) GetMethod() string                  { return "GET" }
func (GetChange) CreateResponse() (reply ChangeInfo) { return }

// GetGlobalSettings: Reads the settings of the whole system
//
//	GET /global/settings
type GetGlobalSettings struct {
}

func (GetGlobalSettings) GetTypeName() string                        { return "GetGlobalSettings" }
func (GetGlobalSettings) GetMethod() string                          { return "GET" }
func (GetGlobalSettings) CreateResponse() (reply GlobalSettingsInfo) { return }

// GetSystemSettings: Reads an account's settings, fields, tags and mail accounts
//
//	GET /system/settings
type GetSystemSettings struct {
	// Account; not needed by callers that have one
	AccountID string `json:"accountId,omitempty"`
}

func (GetSystemSettings) GetTypeName() string                        { return "GetSystemSettings" }
func (GetSystemSettings) GetMethod() string                          { return "GET" }
func (GetSystemSettings) CreateResponse() (reply SystemSettingsInfo) { return }

// ListDialingPermissions: Lists which countries an account may call
//
//	GET /system/dialing-permissions
type ListDialingPermissions struct {
	// Account; not needed by callers that have one
	AccountID string `json:"accountId,omitempty"`
}

func (ListDialingPermissions) GetTypeName() string                                    { return "ListDialingPermissions" }
func (ListDialingPermissions) GetMethod() string                                      { return "GET" }
func (ListDialingPermissions) CreateResponse() (reply ListDialingPermissionsResponse) { return }

// ListLogEntries: Searches the audit log
type ListLogEntries struct {
	ListRequest[LogEntryInfo]
	// Only entries of these accounts
	AccountIDs []string `json:"accountIds,omitzero"`
	// Only entries of these customers; _ selects those of the account itself
	CustomerIDs []string `json:"customerIds,omitzero"`
	// First day, YYYY-MM-DD in UTC
	StartDate string `json:"startDate,omitempty"`
	// Last day, YYYY-MM-DD in UTC
	EndDate string `json:"endDate,omitempty"`
	// Text that description, reason or login contains, in any case
	Description string `json:"description,omitempty"`
}

func (ListLogEntries) GetTypeName() string                                { return "ListLogEntries" }
func (ListLogEntries) GetMethod() string                                  { return "" }
func (ListLogEntries) CreateResponse() (reply ListResponse[LogEntryInfo]) { return }

// PatchDialingPermissions: Sets which numbers of one country may be called
//
//	PATCH /system/dialing-permissions/{isoCode}
type PatchDialingPermissions struct {
	// ISO 3166-1, two letters
	IsoCode   string `json:"isoCode,omitempty"`
	AccountID string `json:"accountId,omitempty"`
	// Absent means no
	LowRiskNumbersEnabled bool `json:"lowRiskNumbersEnabled"`
	// Absent means no
	HighRiskSpecialNumbersEnabled bool `json:"highRiskSpecialNumbersEnabled"`
	// Absent means no
	HighRiskTollfraudNumbersEnabled bool `json:"highRiskTollfraudNumbersEnabled"`
}

func (PatchDialingPermissions) GetTypeName() string { return "PatchDialingPermissions" }
func (PatchDialingPermissions) GetMethod() string   { return "PATCH" }
func (PatchDialingPermissions) CreateResponse()     {}

// PatchGlobalSettings: Changes the settings of the whole system
//
//	PATCH /global/settings
type PatchGlobalSettings struct {
	// Replaces the stored one whole; an empty one removes it
	SystemEmailAccount *EmailAccount `json:"systemEmailAccount,omitempty"`
	DefaultTimeZoneID  *string       `json:"defaultTimeZoneId,omitempty"`
	SessionArchiveDays *int          `json:"sessionArchiveDays,omitempty"`
	MaintenanceMessage *string       `json:"maintenanceMessage,omitempty"`
}

func (PatchGlobalSettings) GetTypeName() string                        { return "PatchGlobalSettings" }
func (PatchGlobalSettings) GetMethod() string                          { return "PATCH" }
func (PatchGlobalSettings) CreateResponse() (reply GlobalSettingsInfo) { return }

// PatchSystemSettings: Changes an account's settings
//
//	PATCHY,PATCH /system/settings
type PatchSystemSettings struct {
	AccountID                string                `json:"accountId,omitempty"`
	OverrideSystemTime       *bool                 `json:"overrideSystemTime,omitempty"`
	OverrideSystemTimeZoneID *string               `json:"overrideSystemTimeZoneId,omitempty"`
	OverrideSystemDateTime   *string               `json:"overrideSystemDateTime,omitempty"`
	SystemFields             []SystemSettingsField `json:"systemFields,omitzero"`
	CustomerFields           []CustomerDataField   `json:"customerFields,omitzero"`
	EndpointFields           []EndpointDataField   `json:"endpointFields,omitzero"`
	EmailAccounts            []EmailAccount        `json:"emailAccounts,omitzero"`
	Tags                     []Tag                 `json:"tags,omitzero"`
	Documentation            *string               `json:"documentation,omitempty"`
	RecordingRetentionDays   *int                  `json:"recordingRetentionDays,omitempty"`
	EnableSIPRefer           *bool                 `json:"enableSipRefer,omitempty"`
	AutoAgentLogoffSeconds   *int                  `json:"autoAgentLogoffSeconds,omitempty"`
	DefaultSIPRegion         *TwilioSIPRegions     `json:"defaultSipRegion,omitempty"`
}

func (PatchSystemSettings) GetTypeName() string                        { return "PatchSystemSettings" }
func (PatchSystemSettings) GetMethod() string                          { return "" }
func (PatchSystemSettings) CreateResponse() (reply SystemSettingsInfo) { return }

// SendTestEmail: Tries a mail account before it is saved
//
//	POST /settings/test-email
type SendTestEmail struct {
	// Mail account to try; without a password that of the stored one of its id
	Account *EmailAccount `json:"account,omitempty"`
	// Recipient of the test
	EmailAddress string `json:"emailAddress,omitempty"`
}

func (SendTestEmail) GetTypeName() string { return "SendTestEmail" }
func (SendTestEmail) GetMethod() string   { return "POST" }
func (SendTestEmail) CreateResponse()     {}

// UndoChange: Restores the state before a change
//
//	POST /changes/{changeId}/undo
type UndoChange struct {
	ChangeID string `json:"changeId,omitempty"`
}

func (UndoChange) GetTypeName() string                { return "UndoChange" }
func (UndoChange) GetMethod() string                  { return "POST" }
func (UndoChange) CreateResponse() (reply ChangeInfo) { return }

// DeleteUser: Removes a login
//
//	DELETE /users/{userId}
type DeleteUser struct {
	UserID string `json:"userId,omitempty"`
}

func (DeleteUser) GetTypeName() string { return "DeleteUser" }
func (DeleteUser) GetMethod() string   { return "DELETE" }
func (DeleteUser) CreateResponse()     {}

// ListUsers: Pages through the logins that reach the given accounts
//
//	GET /users
type ListUsers struct {
	ListRequest[UserInfo]
	// Only logins that were given one of these accounts
	AccountIDs []string `json:"accountIds,omitzero"`
	// Part of the email address, in any case
	EmailFilter string `json:"emailFilter,omitempty"`
}

func (ListUsers) GetTypeName() string                            { return "ListUsers" }
func (ListUsers) GetMethod() string                              { return "GET" }
func (ListUsers) CreateResponse() (reply ListResponse[UserInfo]) { return }

// NewUser: Adds a login
//
//	POST /users
type NewUser struct {
	// Account that the login reaches; needed unless the caller has just one
	AccountID string `json:"accountId,omitempty"`
	// Unique in the whole system
	EmailAddress string `json:"emailAddress,omitempty"`
	FirstName    string `json:"firstName,omitempty"`
	LastName     string `json:"lastName,omitempty"`
	// At least 10 characters
	Password string `json:"password,omitempty"`
	// Makes the login a Customer login of this customer instead of a Manager
	CustomerID *string `json:"customerId,omitempty"`
}

func (NewUser) GetTypeName() string              { return "NewUser" }
func (NewUser) GetMethod() string                { return "POST" }
func (NewUser) CreateResponse() (reply UserInfo) { return }

// PatchUser: Changes a login
//
//	PATCH /users/{userId}
type PatchUser struct {
	UserID string `json:"userId,omitempty"`
	// Accounts that the login reaches; replaces those it had
	AccountIDs []string `json:"accountIds,omitzero"`
	FirstName  *string  `json:"firstName,omitempty"`
	LastName   *string  `json:"lastName,omitempty"`
	// Left out, the login keeps its password
	NewPassword string `json:"newPassword,omitempty"`
	// Only a SystemAdministrator may change them
	Roles []string `json:"roles,omitzero"`
	// Top of what a Customer login reaches
	CustomerID *string `json:"customerId,omitempty"`
	// Bounds what the login may do
	ManagerAccess *UserManagerAccess `json:"managerAccess,omitempty"`
	// Areas that the login may use; an empty list stands for all
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitzero"`
}

func (PatchUser) GetTypeName() string              { return "PatchUser" }
func (PatchUser) GetMethod() string                { return "PATCH" }
func (PatchUser) CreateResponse() (reply UserInfo) { return }
