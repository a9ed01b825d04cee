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
)

type NodeParameterSources string

const (
	NodeParameterSourcesValue      NodeParameterSources = "Value"
	NodeParameterSourcesExpression NodeParameterSources = "Expression"
	NodeParameterSourcesCustomer   NodeParameterSources = "Customer"
	NodeParameterSourcesEndpoint   NodeParameterSources = "Endpoint"
	NodeParameterSourcesUser       NodeParameterSources = "User"
	NodeParameterSourcesSystem     NodeParameterSources = "System"
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
}

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
}

func (NewAccount) GetTypeName() string                 { return "NewAccount" }
func (NewAccount) GetMethod() string                   { return "POST" }
func (NewAccount) CreateResponse() (reply AccountInfo) { return }

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

// GetAuthStatus: Tells who is signed in, with roles and accounts
//
//	GET /auth/status
type GetAuthStatus struct {
}

func (GetAuthStatus) GetTypeName() string              { return "GetAuthStatus" }
func (GetAuthStatus) GetMethod() string                { return "GET" }
func (GetAuthStatus) CreateResponse() (reply UserInfo) { return }

// GetCustomer: Reads one customer
//
//	GET /customers/{customerId}
type GetCustomer struct {
	CustomerID string `json:"customerId,omitempty"`
}

func (GetCustomer) GetTypeName() string                  { return "GetCustomer" }
func (GetCustomer) GetMethod() string                    { return "GET" }
func (GetCustomer) CreateResponse() (reply CustomerInfo) { return }

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
}

func (ListCustomers) GetTypeName() string                                { return "ListCustomers" }
func (ListCustomers) GetMethod() string                                  { return "GET" }
func (ListCustomers) CreateResponse() (reply ListResponse[CustomerInfo]) { return }

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
