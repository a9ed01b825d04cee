Imports System
Imports System.Collections
Imports System.Collections.Generic
Imports System.Runtime.Serialization
Imports ServiceStack
Imports ServiceStack.DataAnnotations

Namespace Global

    Namespace Dtos

        Public Enum ValueTypes
            NotSpecified
            [String]
            [Boolean]
            Number
            List
            Struct
            Transition
            Custom
            [Date]
            AudioFile
            TimeZoneId
            PhoneNumber
            User
            Endpoint
            Time
            File
            FaxNumber
            EmailAccount
            Customer
            Flow
            Team
            FlowReference
            Integration
            Assistant
        End Enum

        Public Enum NodeParameterSources
            Value
            Expression
            Customer
            Endpoint
            User
            System
        End Enum

        Public Partial Class Struct
            Inherits Dictionary(Of String, Value)
        End Class

        Public Partial Class Value

            Public Overridable Property BoolValue As Nullable(Of Boolean)

            '''<summary>
            '''Text; also ids, dates and transition targets
            '''</summary>
            Public Overridable Property StringValue As String

            Public Overridable Property NumberValue As Nullable(Of Double)

            Public Overridable Property ListValue As List(Of Struct)

            Public Overridable Property StructValue As Struct
        End Class

        Public Partial Class NodeParameter

            '''<summary>
            '''Unique in the flow
            '''</summary>
            Public Overridable Property Id As String

            Public Overridable Property Type As ValueTypes

            Public Overridable Property Source As NodeParameterSources

            Public Overridable Property Value As Value

            Public Overridable Property Expression As String

            '''<summary>
            '''Field name for the field sources
            '''</summary>
            Public Overridable Property ReferenceId As String

            Public Overridable Property IsAsync As Boolean

            Public Overridable Property IsOutput As Boolean

            Public Overridable Property ListParameters As List(Of NodeParameterMap)

            Public Overridable Property StructParameters As NodeParameterMap
        End Class

        Public Partial Class NodeParameterMap
            Inherits Dictionary(Of String, NodeParameter)
        End Class

        Public Partial Class EntityInfo

            '''<summary>
            '''Identifier given by the server
            '''</summary>
            <ApiMember(Description:="Identifier given by the server")>
            Public Overridable Property Id As String

            '''<summary>
            '''Moment of creation, ISO 8601 in UTC
            '''</summary>
            <ApiMember(Description:="Moment of creation, ISO 8601 in UTC")>
            Public Overridable Property DateCreated As String

            '''<summary>
            '''Moment of the latest change, ISO 8601 in UTC
            '''</summary>
            <ApiMember(Description:="Moment of the latest change, ISO 8601 in UTC")>
            Public Overridable Property DateLastModified As String

            '''<summary>
            '''Email address of the login that made the record
            '''</summary>
            <ApiMember(Description:="Email address of the login that made the record")>
            Public Overridable Property CreatedBy As String

            '''<summary>
            '''Email address of the login that changed the record last
            '''</summary>
            <ApiMember(Description:="Email address of the login that changed the record last")>
            Public Overridable Property LastModifiedBy As String
        End Class

        Public Partial Class BillingItem

            Public Overridable Property BaseCost As Double

            Public Overridable Property RawUnitMultiplier As Double

            Public Overridable Property UnitCost As Double

            '''<summary>
            '''Units that the base cost includes
            '''</summary>
            Public Overridable Property Allowance As Integer
        End Class

        Public Partial Class BillingSettings

            Public Overridable Property Base As BillingItem

            Public Overridable Property LocalNumbers As BillingItem

            Public Overridable Property TollFreeNumbers As BillingItem

            Public Overridable Property InboundVoiceCalls As BillingItem

            Public Overridable Property OutboundVoiceCalls As BillingItem

            Public Overridable Property InboundFaxes As BillingItem

            Public Overridable Property OutboundFaxes As BillingItem

            Public Overridable Property InboundSmsMessages As BillingItem

            Public Overridable Property OutboundSmsMessages As BillingItem

            Public Overridable Property AiInsights As BillingItem

            Public Overridable Property AiLiveMinutes As BillingItem

            Public Overridable Property AiMessages As BillingItem
        End Class

        Public Enum SortOrders
            Ascend
            Descend
        End Enum

        Public Partial Class ListRequest(Of T)

            '''<summary>
            '''Page number from 0
            '''</summary>
            Public Overridable Property Page As Integer

            '''<summary>
            '''Return every match and ignore paging
            '''</summary>
            Public Overridable Property All As Boolean

            '''<summary>
            '''Items a page, 25 unless given, 10000 at most
            '''</summary>
            Public Overridable Property CountPerPage As Integer

            '''<summary>
            '''Only records with these ids
            '''</summary>
            Public Overridable Property SpecificIds As List(Of String)

            '''<summary>
            '''Member to sort by
            '''</summary>
            Public Overridable Property SortField As String

            '''<summary>
            '''Direction of sortField
            '''</summary>
            Public Overridable Property SortOrder As SortOrders

            '''<summary>
            '''Leave the totals out; an empty list marks the end
            '''</summary>
            Public Overridable Property SimplifiedPaging As Boolean
        End Class

        Public Partial Class ResponseError

            Public Overridable Property ErrorCode As String

            '''<summary>
            '''Path of the member, for instance data.color.numberValue
            '''</summary>
            Public Overridable Property FieldName As String

            Public Overridable Property Message As String

            Public Overridable Property Meta As Dictionary(Of String, String)
        End Class

        Public Partial Class ResponseStatus

            '''<summary>
            '''Code for machines
            '''</summary>
            Public Overridable Property ErrorCode As String

            '''<summary>
            '''Text for people
            '''</summary>
            Public Overridable Property Message As String

            '''<summary>
            '''Never sent
            '''</summary>
            Public Overridable Property StackTrace As String

            '''<summary>
            '''One entry for each refused member; empty when there is none
            '''</summary>
            Public Overridable Property Errors As List(Of ResponseError)

            Public Overridable Property Meta As Dictionary(Of String, String)
        End Class

        Public Enum UserManagerAccess
            [ReadOnly]
            ReadWrite
            ReadWriteDelete
        End Enum

        Public Enum DashboardPermissions
            ViewFiles
            ViewNotifications
            ViewSessions
            ViewEndpoints
            ViewReports
            ViewCustomers
            ViewFlows
            ViewCallCenter
        End Enum

        Public Partial Class CustomerBreadcrumb

            Public Overridable Property Id As String

            Public Overridable Property Name As String
        End Class

        Public Enum TagColors
            Magenta
            Red
            Volcano
            Orange
            Gold
            Lime
            Green
            Cyan
            Blue
            GeekBlue
            Purple
        End Enum

        Public Partial Class Tag

            Public Overridable Property Id As String

            Public Overridable Property Name As String

            Public Overridable Property Color As TagColors
        End Class

        Public Enum SimpleSchedulingRuleTypes
            Always
            CustomerState
            Time
        End Enum

        Public Enum DayOfWeek
            Sunday
            Monday
            Tuesday
            Wednesday
            Thursday
            Friday
            Saturday
        End Enum

        Public Partial Class ScheduleDay

            '''<summary>
            '''Which one in the period, negative from its end; 0 means each
            '''</summary>
            Public Overridable Property Offset As Integer

            Public Overridable Property DayOfWeek As DayOfWeek
        End Class

        Public Enum SchedulingRuleFrequency
            None
            Secondly
            Minutely
            Hourly
            Daily
            Weekly
            Monthly
            Yearly
        End Enum

        Public Partial Class SchedulingRule

            Public Overridable Property Id As String

            Public Overridable Property Name As String

            '''<summary>
            '''The higher number wins
            '''</summary>
            Public Overridable Property Priority As Integer

            '''<summary>
            '''Free text; Business Hours, After Hours and Holiday are ready-made
            '''</summary>
            Public Overridable Property State As String

            Public Overridable Property Source As String

            Public Overridable Property Condition As String

            Public Overridable Property SimpleRuleType As SimpleSchedulingRuleTypes

            Public Overridable Property CustomerState As String

            Public Overridable Property FlowId As String

            Public Overridable Property FlowParams As Struct

            Public Overridable Property IsAllDay As Boolean

            Public Overridable Property StartDate As String

            Public Overridable Property StartTime As String

            Public Overridable Property EndTime As String

            Public Overridable Property BySetPosition As List(Of Integer)

            Public Overridable Property ByMonth As List(Of Integer)

            Public Overridable Property ByWeekNo As List(Of Integer)

            Public Overridable Property ByYearDay As List(Of Integer)

            Public Overridable Property ByMonthDay As List(Of Integer)

            Public Overridable Property ByDay As List(Of ScheduleDay)

            Public Overridable Property ByHour As List(Of Integer)

            Public Overridable Property ByMinute As List(Of Integer)

            Public Overridable Property Interval As Integer

            Public Overridable Property Count As Integer

            Public Overridable Property UntilDate As String

            Public Overridable Property Frequency As SchedulingRuleFrequency
        End Class

        Public Partial Class Schedule

            '''<summary>
            '''IANA or Windows zone; empty takes the zone from above
            '''</summary>
            Public Overridable Property TimeZoneId As String

            '''<summary>
            '''Whether it is laid over the schedule from above
            '''</summary>
            Public Overridable Property Inherit As Boolean

            Public Overridable Property ForceClosed As Boolean

            Public Overridable Property Rules As List(Of SchedulingRule)

            '''<summary>
            '''State where no rule matches
            '''</summary>
            Public Overridable Property DefaultState As String
        End Class

        Public Partial Class IntegrationData

            '''<summary>
            '''Id of the record in the connected system
            '''</summary>
            Public Overridable Property ThirdPartyId As String
        End Class

        Public Partial Class EntityIntegrationData
            Inherits Dictionary(Of String, IntegrationData)
        End Class

        Public Partial Class AppSettings

            Public Overridable Property EnablePhoneNumberManagement As Boolean

            Public Overridable Property EnableDeviceManagement As Boolean

            Public Overridable Property EnableDialer As Boolean

            Public Overridable Property EnableCallHistory As Boolean

            Public Overridable Property EnableAssistants As Boolean

            Public Overridable Property ShowFileNameInMessageCenter As Boolean

            '''<summary>
            '''JSON text with overrides of the theme
            '''</summary>
            Public Overridable Property ChakraTheme As String

            Public Overridable Property CustomCss As String

            Public Overridable Property PageTitle As String

            '''<summary>
            '''Replacements for labels
            '''</summary>
            Public Overridable Property StringMappings As String

            '''<summary>
            '''Page opened after signing out
            '''</summary>
            Public Overridable Property LogoutUrl As String

            Public Overridable Property PortMyNumberUrl As String
        End Class

        Public Partial Class AccountInfo
            Inherits EntityInfo

            Public Overridable Property Name As String

            Public Overridable Property ParentAccountId As String

            Public Overridable Property TwilioAccountSid As String

            Public Overridable Property AncestorIds As List(Of String)

            '''<summary>
            '''Cap on the count of numbers; 0 means none
            '''</summary>
            Public Overridable Property MaxPhoneNumbers As Integer

            '''<summary>
            '''The tenant brought its own carrier account
            '''</summary>
            Public Overridable Property IsBYOA As Boolean

            Public Overridable Property TrustHubProfileSid As String

            '''<summary>
            '''File shown as the dashboard's logo
            '''</summary>
            Public Overridable Property LogoId As String

            Public Overridable Property LogoUri As String

            Public Overridable Property BillingSettings As BillingSettings
        End Class

        Public Partial Class ListResponse(Of T)

            Public Overridable Property Items As List(Of T)

            '''<summary>
            '''Matches on all pages; 0 under simplified paging
            '''</summary>
            Public Overridable Property TotalCount As Integer

            '''<summary>
            '''0 under simplified paging
            '''</summary>
            Public Overridable Property TotalPages As Integer

            '''<summary>
            '''Whether a further page has items
            '''</summary>
            Public Overridable Property HasMorePages As Boolean
        End Class

        Public Partial Class AuthenticateResponse

            Public Overridable Property UserId As String

            Public Overridable Property SessionId As String

            Public Overridable Property UserName As String

            Public Overridable Property DisplayName As String

            Public Overridable Property ReferrerUrl As String

            Public Overridable Property BearerToken As String

            Public Overridable Property RefreshToken As String

            Public Overridable Property RefreshTokenExpiry As Nullable(Of Date)

            Public Overridable Property ProfileUrl As String

            Public Overridable Property Roles As List(Of String)

            Public Overridable Property Permissions As List(Of String)

            Public Overridable Property AuthProvider As String

            Public Overridable Property ResponseStatus As ResponseStatus

            Public Overridable Property Meta As Dictionary(Of String, String)
        End Class

        Public Partial Class UserInfo

            Public Overridable Property Id As String

            Public Overridable Property IsAuthenticated As Boolean

            Public Overridable Property FirstName As String

            Public Overridable Property LastName As String

            '''<summary>
            '''First and last name
            '''</summary>
            Public Overridable Property Name As String

            Public Overridable Property AvatarUrl As String

            Public Overridable Property EmailAddress As String

            Public Overridable Property Roles As List(Of String)

            '''<summary>
            '''Accounts that the login reaches
            '''</summary>
            Public Overridable Property AccountIds As List(Of String)

            '''<summary>
            '''Names in the order of accountIds
            '''</summary>
            Public Overridable Property AccountNames As List(Of String)

            Public Overridable Property ManagerAccess As UserManagerAccess

            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)
        End Class

        Public Partial Class CustomerInfo
            Inherits EntityInfo

            '''<summary>
            '''Account that the customer belongs to
            '''</summary>
            <ApiMember(Description:="Account that the customer belongs to")>
            Public Overridable Property AccountId As String

            '''<summary>
            '''Customer directly above, if any
            '''</summary>
            <ApiMember(Description:="Customer directly above, if any")>
            Public Overridable Property ParentCustomerId As String

            '''<summary>
            '''Way from the topmost customer to this one
            '''</summary>
            <ApiMember(Description:="Way from the topmost customer to this one")>
            Public Overridable Property Breadcrumb As List(Of CustomerBreadcrumb)

            '''<summary>
            '''Name of the account
            '''</summary>
            <ApiMember(Description:="Name of the account")>
            Public Overridable Property AccountName As String

            '''<summary>
            '''Whether calls to its numbers go to the staging server
            '''</summary>
            <ApiMember(Description:="Whether calls to its numbers go to the staging server")>
            Public Overridable Property IsStaging As Boolean

            '''<summary>
            '''Company name
            '''</summary>
            <ApiMember(Description:="Company name")>
            Public Overridable Property Name As String

            '''<summary>
            '''Identifier in an outside system
            '''</summary>
            <ApiMember(Description:="Identifier in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<summary>
            '''Values of custom fields, by field name
            '''</summary>
            <ApiMember(Description:="Values of custom fields, by field name")>
            Public Overridable Property Data As Struct

            '''<summary>
            '''Labels put on the customer
            '''</summary>
            <ApiMember(Description:="Labels put on the customer")>
            Public Overridable Property Tags As List(Of Tag)

            '''<summary>
            '''The customer's own opening times
            '''</summary>
            <ApiMember(Description:="The customer's own opening times")>
            Public Overridable Property Schedule As Schedule

            '''<summary>
            '''Links to connected systems
            '''</summary>
            <ApiMember(Description:="Links to connected systems")>
            Public Overridable Property IntegrationData As EntityIntegrationData

            '''<summary>
            '''Whether its own prices hold; otherwise those from above do
            '''</summary>
            <ApiMember(Description:="Whether its own prices hold; otherwise those from above do")>
            Public Overridable Property OverrideBillingSettings As Boolean

            '''<summary>
            '''The customer's own prices
            '''</summary>
            <ApiMember(Description:="The customer's own prices")>
            Public Overridable Property BillingSettings As BillingSettings

            '''<summary>
            '''Whether its own portal settings hold; otherwise those from above do
            '''</summary>
            <ApiMember(Description:="Whether its own portal settings hold; otherwise those from above do")>
            Public Overridable Property OverrideAppSettings As Boolean

            '''<summary>
            '''The customer's own portal settings
            '''</summary>
            <ApiMember(Description:="The customer's own portal settings")>
            Public Overridable Property AppSettings As AppSettings
        End Class

        '''<summary>
        '''Reads one account
        '''</summary>
        <Route("/accounts/{accountId}", "GET")>
        <Api(Description:="Reads one account")>
        Public Partial Class GetAccount
            Implements IReturn(Of AccountInfo)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property AccountId As String
        End Class

        '''<summary>
        '''Pages through the accounts that the caller reaches
        '''</summary>
        <Route("/accounts", "GET")>
        <Api(Description:="Pages through the accounts that the caller reaches")>
        Public Partial Class ListAccounts
            Inherits ListRequest(Of AccountInfo)
            Implements IReturn(Of ListResponse(Of AccountInfo))
            Implements IGet

            '''<summary>
            '''Text that the name contains, in any case
            '''</summary>
            Public Overridable Property NameFilter As String
        End Class

        '''<summary>
        '''Opens an account
        '''</summary>
        <Route("/accounts", "POST")>
        <Api(Description:="Opens an account")>
        Public Partial Class NewAccount
            Implements IReturn(Of AccountInfo)
            Implements IPost

            '''<summary>
            '''Name of the tenant
            '''</summary>
            Public Overridable Property Name As String

            '''<summary>
            '''Carrier account that the tenant brings along; goes with twilioAuthToken
            '''</summary>
            Public Overridable Property TwilioAccountSid As String

            '''<summary>
            '''Secret of that carrier account; never returned
            '''</summary>
            Public Overridable Property TwilioAuthToken As String
        End Class

        '''<summary>
        '''Signs in, or out with provider logout
        '''</summary>
        <Route("/auth/{provider}", "GET,POST")>
        <Route("/auth", "GET,POST")>
        <Api(Description:="Signs in, or out with provider logout")>
        Public Partial Class Authenticate
            Implements IReturn(Of AuthenticateResponse)

            '''<summary>
            '''credentials, basic or logout
            '''</summary>
            <ApiMember(ParameterType:="path")>
            Public Overridable Property Provider As String

            '''<summary>
            '''Email address of the login
            '''</summary>
            Public Overridable Property UserName As String

            Public Overridable Property Password As String

            '''<summary>
            '''Keep the session over the end of the browser
            '''</summary>
            Public Overridable Property RememberMe As Nullable(Of Boolean)

            Public Overridable Property AccessToken As String

            Public Overridable Property AccessTokenSecret As String

            Public Overridable Property ReturnUrl As String

            Public Overridable Property ErrorView As String

            Public Overridable Property Meta As Dictionary(Of String, String)
        End Class

        '''<summary>
        '''Tells who is signed in, with roles and accounts
        '''</summary>
        <Route("/auth/status", "GET")>
        <Api(Description:="Tells who is signed in, with roles and accounts")>
        Public Partial Class GetAuthStatus
            Implements IReturn(Of UserInfo)
            Implements IGet
        End Class

        '''<summary>
        '''Reads one customer
        '''</summary>
        <Route("/customers/{customerId}", "GET")>
        <Api(Description:="Reads one customer")>
        Public Partial Class GetCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String
        End Class

        '''<summary>
        '''Pages through the customers that the caller reaches
        '''</summary>
        <Route("/customers", "GET")>
        <Api(Description:="Pages through the customers that the caller reaches")>
        Public Partial Class ListCustomers
            Inherits ListRequest(Of CustomerInfo)
            Implements IReturn(Of ListResponse(Of CustomerInfo))
            Implements IGet

            '''<summary>
            '''Only customers of these accounts
            '''</summary>
            Public Overridable Property AccountIds As List(Of String)

            '''<summary>
            '''Text that the name contains, in any case
            '''</summary>
            Public Overridable Property NameFilter As String

            '''<summary>
            '''Only customers below these, at any depth unless shallowParent is set
            '''</summary>
            Public Overridable Property ParentCustomerIds As List(Of String)

            '''<summary>
            '''Direct children only
            '''</summary>
            Public Overridable Property ShallowParent As Boolean

            '''<summary>
            '''Only customers that carry all of these tags
            '''</summary>
            Public Overridable Property TagIds As List(Of String)
        End Class

        '''<summary>
        '''Adds a customer
        '''</summary>
        <Route("/customers", "POST")>
        <Api(Description:="Adds a customer")>
        Public Partial Class NewCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IPost

            '''<summary>
            '''Account that the customer belongs to
            '''</summary>
            <ApiMember(Description:="Account that the customer belongs to")>
            Public Overridable Property AccountId As String

            '''<summary>
            '''Company name
            '''</summary>
            <ApiMember(Description:="Company name")>
            Public Overridable Property Name As String

            '''<summary>
            '''Customer directly above
            '''</summary>
            <ApiMember(Description:="Customer directly above")>
            Public Overridable Property ParentCustomerId As String

            '''<summary>
            '''Identifier in an outside system
            '''</summary>
            <ApiMember(Description:="Identifier in an outside system")>
            Public Overridable Property ReferenceId As String

            '''<summary>
            '''Values of custom fields, by field name
            '''</summary>
            <ApiMember(Description:="Values of custom fields, by field name")>
            Public Overridable Property Data As Struct
        End Class
    End Namespace
End Namespace
