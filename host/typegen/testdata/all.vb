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
            SipTrunk
        End Enum

        Public Enum NodeParameterSources
            Value
            Expression
            Customer
            Endpoint
            User
            System
            Session
            Flow
            FlowParameter
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

        Public Partial Class AccountCheck

            Public Overridable Property Name As String

            '''<summary>
            '''ok, warning or failed
            '''</summary>
            Public Overridable Property Outcome As String

            Public Overridable Property Detail As String
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

        Public Partial Class ApiKeyInfo

            Public Overridable Property Id As String

            '''<summary>
            '''The login that calls with the key are made as
            '''</summary>
            Public Overridable Property UserId As String

            Public Overridable Property Name As String

            '''<summary>
            '''The one account that the key reaches
            '''</summary>
            Public Overridable Property AccountId As String

            '''<summary>
            '''The one role that the key has
            '''</summary>
            Public Overridable Property Role As String

            Public Overridable Property DateCreated As String

            Public Overridable Property ExpiresAt As String

            '''<summary>
            '''Right to a minute
            '''</summary>
            Public Overridable Property LastUsedAt As String
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

        Public Partial Class ScheduleRequirement

            Public Overridable Property State As String

            '''<summary>
            '''Every day if there are none
            '''</summary>
            Public Overridable Property Days As List(Of DayOfWeek)

            '''<summary>
            '''Time of day; midnight if absent
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''Time of day; midnight if absent
            '''</summary>
            Public Overridable Property [To] As String

            '''<summary>
            '''States that may hold instead, for instance Holiday
            '''</summary>
            Public Overridable Property Except As List(Of String)
        End Class

        Public Partial Class ScheduleLevel

            '''<summary>
            '''0 is the customer itself, 1 its parent and so on
            '''</summary>
            Public Overridable Property Distance As Integer

            Public Overridable Property Id As String

            Public Overridable Property Name As String
        End Class

        Public Partial Class ScheduleCandidate

            Public Overridable Property RuleId As String

            Public Overridable Property RuleName As String

            '''<summary>
            '''Place in the rules of its level, from 0
            '''</summary>
            Public Overridable Property Index As Integer

            Public Overridable Property Level As ScheduleLevel

            Public Overridable Property StateName As String

            Public Overridable Property Priority As Integer

            '''<summary>
            '''Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
            '''</summary>
            Public Overridable Property Outcome As String

            '''<summary>
            '''The same in words
            '''</summary>
            Public Overridable Property Message As String
        End Class

        Public Partial Class ScheduleFinding

            '''<summary>
            '''For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
            '''</summary>
            Public Overridable Property Code As String

            '''<summary>
            '''Error, Warning or Info
            '''</summary>
            Public Overridable Property Severity As String

            '''<summary>
            '''Member of the own schedule, for instance schedule.rules[3].count
            '''</summary>
            Public Overridable Property FieldName As String

            Public Overridable Property Message As String

            Public Overridable Property Rule As ScheduleCandidate

            '''<summary>
            '''The rule that it meets
            '''</summary>
            Public Overridable Property Other As ScheduleCandidate

            '''<summary>
            '''The first moment it shows, in UTC
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''The end of that, in UTC
            '''</summary>
            Public Overridable Property [To] As String

            '''<summary>
            '''What holds there
            '''</summary>
            Public Overridable Property StateName As String
        End Class

        Public Partial Class ScheduleComparison

            Public Overridable Property Equivalent As Boolean

            '''<summary>
            '''The first moment at which they differ, in UTC
            '''</summary>
            Public Overridable Property DateTime As String

            Public Overridable Property LocalTime As String

            '''<summary>
            '''What the schedule says there
            '''</summary>
            Public Overridable Property StateName As String

            '''<summary>
            '''What the second one says
            '''</summary>
            Public Overridable Property OtherState As String
        End Class

        Public Partial Class ScheduleChange

            '''<summary>
            '''In UTC
            '''</summary>
            Public Overridable Property DateTime As String

            '''<summary>
            '''In the schedule's zone
            '''</summary>
            Public Overridable Property LocalTime As String

            Public Overridable Property StateName As String

            '''<summary>
            '''Rule, Default or ForceClosed
            '''</summary>
            Public Overridable Property Reason As String

            Public Overridable Property RuleId As String

            Public Overridable Property RuleName As String
        End Class

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

        Public Enum SettingLevels
            Server
            Account
            Above
            Customer
            Endpoint
        End Enum

        Public Partial Class SettingLevel

            Public Overridable Property Kind As SettingLevels

            '''<summary>
            '''Id of the customer or account; absent for levels out of the caller's reach
            '''</summary>
            Public Overridable Property Id As String

            Public Overridable Property Name As String
        End Class

        Public Partial Class SettingChange

            Public Overridable Property CustomerId As String

            Public Overridable Property CustomerName As String

            '''<summary>
            '''Path of the setting, for instance schedule.timeZoneId
            '''</summary>
            Public Overridable Property Setting As String

            Public Overridable Property OldValue As Value

            Public Overridable Property OldLevel As SettingLevel

            Public Overridable Property NewValue As Value

            Public Overridable Property NewLevel As SettingLevel
        End Class

        Public Partial Class EffectiveSetting

            '''<summary>
            '''Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
            '''</summary>
            Public Overridable Property Setting As String

            '''<summary>
            '''Value in force; absent for none
            '''</summary>
            Public Overridable Property Value As Value

            '''<summary>
            '''Level that set it
            '''</summary>
            Public Overridable Property Level As SettingLevel

            '''<summary>
            '''Value that would hold without the customer's own setting
            '''</summary>
            Public Overridable Property Inherited As Value

            '''<summary>
            '''Level that would set it then
            '''</summary>
            Public Overridable Property InheritedLevel As SettingLevel
        End Class

        Public Partial Class EffectiveRule

            Public Overridable Property Rule As SchedulingRule

            Public Overridable Property Level As SettingLevel
        End Class

        Public Partial Class SkippedHoliday

            Public Overridable Property Name As String

            Public Overridable Property [Date] As String

            Public Overridable Property Reason As String
        End Class

        Public Partial Class HolidayDay

            Public Overridable Property [Date] As String

            Public Overridable Property Name As String
        End Class

        Public Partial Class FieldChange

            '''<summary>
            '''Wire path of the member, for instance data.Greeting.stringValue
            '''</summary>
            Public Overridable Property Path As String

            '''<summary>
            '''JSON text; absent where there was none
            '''</summary>
            Public Overridable Property Before As String

            '''<summary>
            '''JSON text; absent where there is none
            '''</summary>
            Public Overridable Property After As String
        End Class

        Public Partial Class LogEntryInfo
            Inherits EntityInfo

            Public Overridable Property AccountId As String

            Public Overridable Property AccountName As String

            Public Overridable Property CustomerId As String

            Public Overridable Property CustomerName As String

            Public Overridable Property CustomerBreadcrumb As List(Of CustomerBreadcrumb)

            '''<summary>
            '''Email address of the login
            '''</summary>
            Public Overridable Property UserName As String

            Public Overridable Property Description As String

            '''<summary>
            '''Change set that the entry belongs to
            '''</summary>
            Public Overridable Property ChangeId As String

            Public Overridable Property Operation As String

            '''<summary>
            '''created, changed, deleted, signed in or signed out
            '''</summary>
            Public Overridable Property Action As String

            Public Overridable Property RecordKind As String

            Public Overridable Property RecordId As String

            '''<summary>
            '''Login that acted as userName
            '''</summary>
            Public Overridable Property ActorName As String

            '''<summary>
            '''Network address of the caller
            '''</summary>
            Public Overridable Property Address As String

            Public Overridable Property RequestId As String

            '''<summary>
            '''What the caller gave as X-Reason
            '''</summary>
            Public Overridable Property Reason As String

            '''<summary>
            '''Change set that this one put back
            '''</summary>
            Public Overridable Property Undoes As String

            '''<summary>
            '''Members that differ
            '''</summary>
            Public Overridable Property Changes As List(Of FieldChange)

            '''<summary>
            '''Covers the entry and the hash of the account's entry before it
            '''</summary>
            Public Overridable Property Hash As String
        End Class

        Public Partial Class EmailAccount

            '''<summary>
            '''Made by the server where it is absent
            '''</summary>
            Public Overridable Property Id As String

            '''<summary>
            '''Host name or address
            '''</summary>
            Public Overridable Property Server As String

            '''<summary>
            '''Empty for a server that asks for none
            '''</summary>
            Public Overridable Property UserName As String

            '''<summary>
            '''465 speaks TLS from the start, others once they offer it
            '''</summary>
            Public Overridable Property Port As Integer

            '''<summary>
            '''Address that mail comes from
            '''</summary>
            Public Overridable Property EmailAddress As String

            Public Overridable Property DisplayName As String

            '''<summary>
            '''Never returned; absent keeps the stored one of the same id, empty clears it
            '''</summary>
            Public Overridable Property Password As String
        End Class

        Public Enum UIHints
            None
            LargeText
            InlineForm
            Password
            InlineStruct
        End Enum

        Public Partial Class DataType

            Public Overridable Property TypeName As String

            Public Overridable Property Fields As List(Of DataField)
        End Class

        Public Enum DataFieldUniqueness
            NotUnique
            Unique
            UniqueToCustomer
        End Enum

        Public Enum UserDataFieldModes
            Hidden
            [ReadOnly]
            ReadWrite
        End Enum

        Public Partial Class DataField

            Public Overridable Property Id As String

            Public Overridable Property Name As String

            Public Overridable Property Type As ValueTypes

            Public Overridable Property UiHint As UIHints

            Public Overridable Property UiTab As String

            Public Overridable Property IsAsync As Boolean

            Public Overridable Property DisableBinding As Boolean

            Public Overridable Property StructType As DataType

            Public Overridable Property ListType As DataType

            Public Overridable Property Description As String

            Public Overridable Property PossibleValues As List(Of String)

            Public Overridable Property IsOutput As Boolean

            '''<summary>
            '''Address that supplies the possible values
            '''</summary>
            Public Overridable Property CustomFieldValuesUrl As String

            Public Overridable Property DefaultValue As Value

            '''<summary>
            '''Pattern of dynamic transitions
            '''</summary>
            Public Overridable Property TransitionNameFormat As String

            Public Overridable Property Uniqueness As DataFieldUniqueness

            Public Overridable Property VoiceOnly As Boolean

            '''<summary>
            '''Field on whose value it depends whether this one shows
            '''</summary>
            Public Overridable Property ConditionalVisibilityField As String

            Public Overridable Property ConditionalVisibilityValue As String

            '''<summary>
            '''Whether templates in the text stay as they are
            '''</summary>
            Public Overridable Property NoEvalTemplate As Boolean

            Public Overridable Property UserMode As UserDataFieldModes

            Public Overridable Property AnyValueType As Boolean
        End Class

        Public Partial Class SystemSettingsField
            Inherits DataField

            Public Overridable Property Value As Value
        End Class

        Public Partial Class CustomerDataField
            Inherits DataField

            Public Overridable Property ShowInSearch As Boolean

            Public Overridable Property ShowInLists As Boolean

            Public Overridable Property IsKnob As Boolean
        End Class

        Public Enum EndpointTypes
            PhoneNumber
            User
            FaxNumber
            EmailAddress
            Unused_1
            Unused_2
            Unused_3
            Unused_4
            Unused_5
            Team
            Assistant
            EmergencyAddress
            SipTrunk
        End Enum

        Public Partial Class EndpointDataField
            Inherits DataField

            Public Overridable Property ShowInSearch As Boolean

            Public Overridable Property ShowInLists As Boolean

            '''<summary>
            '''Kind of endpoint that the field is for; absent for every kind
            '''</summary>
            Public Overridable Property EndpointType As Nullable(Of EndpointTypes)

            Public Overridable Property IsCallerId As Boolean

            Public Overridable Property IsKnob As Boolean
        End Class

        Public Enum TwilioSipRegions
            Ashburn
            Umatilla
            Dublin
            Frankfurt
            SaoPaulo
            Singapore
            Sydney
            Tokyo
        End Enum

        Public Partial Class DialingPermissionInfo

            '''<summary>
            '''ISO 3166-1, two letters
            '''</summary>
            Public Overridable Property IsoCode As String

            Public Overridable Property CountryName As String

            Public Overridable Property LowRiskNumbersEnabled As Boolean

            Public Overridable Property HighRiskSpecialNumbersEnabled As Boolean

            Public Overridable Property HighRiskTollfraudNumbersEnabled As Boolean
        End Class

        Public Partial Class CheckAccountResponse

            '''<summary>
            '''One line for each check
            '''</summary>
            Public Overridable Property Message As String

            '''<summary>
            '''Whether no check failed
            '''</summary>
            Public Overridable Property Passed As Nullable(Of Boolean)

            Public Overridable Property Checks As List(Of AccountCheck)
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

        Public Partial Class AppUserInfo

            Public Overridable Property FirstName As String

            Public Overridable Property LastName As String

            '''<summary>
            '''First and last name
            '''</summary>
            Public Overridable Property Name As String

            Public Overridable Property AvatarUrl As String
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

        Public Partial Class ConfirmTotpResult

            '''<summary>
            '''Each signs in once in place of a code; shown only here
            '''</summary>
            Public Overridable Property RecoveryCodes As List(Of String)
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

            '''<summary>
            '''Top of what a Customer login reaches
            '''</summary>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Who acts as the login, in answers to GetAuthStatus
            '''</summary>
            Public Overridable Property ActorEmailAddress As String

            '''<summary>
            '''Whether signing in takes a code; left out where it does not
            '''</summary>
            Public Overridable Property TwoFactor As Nullable(Of Boolean)
        End Class

        Public Partial Class NewApiKeyResult
            Inherits ApiKeyInfo

            '''<summary>
            '''Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
            '''</summary>
            Public Overridable Property Key As String
        End Class

        Public Partial Class RequestAuthTokenResult

            '''<summary>
            '''Given to Authenticate as accessToken; counts once and for 5 minutes
            '''</summary>
            Public Overridable Property AuthToken As String
        End Class

        Public Partial Class StartTotpResult

            '''<summary>
            '''In base32, to be typed into an authenticator
            '''</summary>
            Public Overridable Property Secret As String

            '''<summary>
            '''The same as otpauth URI, to be shown as a QR code
            '''</summary>
            Public Overridable Property Uri As String
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

        Public Partial Class ScheduleCheck

            '''<summary>
            '''What depends on time was looked at from here
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''until here
            '''</summary>
            Public Overridable Property [To] As String

            Public Overridable Property Findings As List(Of ScheduleFinding)

            Public Overridable Property Comparison As ScheduleComparison
        End Class

        Public Partial Class ScheduleExplanation

            Public Overridable Property StateName As String

            '''<summary>
            '''Rule, Default or ForceClosed
            '''</summary>
            Public Overridable Property Reason As String

            '''<summary>
            '''The moment asked about, in UTC
            '''</summary>
            Public Overridable Property DateTime As String

            '''<summary>
            '''The zone that the moment was read in
            '''</summary>
            Public Overridable Property TimeZoneId As String

            '''<summary>
            '''What calendar and clock show there
            '''</summary>
            Public Overridable Property LocalTime As String

            '''<summary>
            '''The rule that gives the state
            '''</summary>
            Public Overridable Property Winner As ScheduleCandidate

            '''<summary>
            '''All other rules, the strongest first
            '''</summary>
            Public Overridable Property Candidates As List(Of ScheduleCandidate)

            '''<summary>
            '''None within 40 years if absent
            '''</summary>
            Public Overridable Property NextChange As ScheduleChange

            '''<summary>
            '''Conditions that could not be read, and what else is wrong with stored rules
            '''</summary>
            Public Overridable Property Warnings As List(Of String)
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

            '''<summary>
            '''After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
            '''</summary>
            Public Overridable Property Impact As List(Of SettingChange)

            '''<summary>
            '''Count of all such changes
            '''</summary>
            Public Overridable Property ImpactCount As Nullable(Of Integer)
        End Class

        Public Partial Class EffectiveCustomer

            Public Overridable Property CustomerId As String

            Public Overridable Property CustomerName As String

            Public Overridable Property AccountId As String

            '''<summary>
            '''Parts of the schedule, prices, portal settings and custom fields
            '''</summary>
            Public Overridable Property Settings As List(Of EffectiveSetting)

            '''<summary>
            '''Rules of the schedule, the nearest level first
            '''</summary>
            Public Overridable Property Rules As List(Of EffectiveRule)
        End Class

        Public Partial Class CalendarFile

            '''<summary>
            '''Text of RFC 5545
            '''</summary>
            Public Overridable Property Calendar As String
        End Class

        Public Partial Class ScheduleTimeline

            Public Overridable Property Changes As List(Of ScheduleChange)

            Public Overridable Property TimeZoneId As String

            Public Overridable Property From As String

            Public Overridable Property [To] As String
        End Class

        Public Partial Class HolidayImport

            '''<summary>
            '''The rules added
            '''</summary>
            Public Overridable Property Rules As List(Of SchedulingRule)

            '''<summary>
            '''What was left out
            '''</summary>
            Public Overridable Property Skipped As List(Of SkippedHoliday)
        End Class

        Public Partial Class HolidayList

            Public Overridable Property Country As String

            Public Overridable Property Holidays As List(Of HolidayDay)
        End Class

        Public Partial Class ScheduleFeed

            Public Overridable Property Id As String

            Public Overridable Property Name As String

            '''<summary>
            '''Path with its token; absent when feeds are listed
            '''</summary>
            Public Overridable Property Url As String

            Public Overridable Property DateCreated As String

            Public Overridable Property CreatedBy As String
        End Class

        Public Partial Class ScheduleFeeds

            Public Overridable Property Feeds As List(Of ScheduleFeed)
        End Class

        Public Partial Class TestScheduleResponse

            Public Overridable Property StateName As String

            '''<summary>
            '''The zone that the moment was read in
            '''</summary>
            Public Overridable Property TimeZoneId As String
        End Class

        Public Partial Class ChangeInfo

            Public Overridable Property Id As String

            Public Overridable Property Entries As List(Of LogEntryInfo)

            '''<summary>
            '''Change set that put this one back
            '''</summary>
            Public Overridable Property UndoneBy As String
        End Class

        Public Partial Class GlobalSettingsInfo

            '''<summary>
            '''Mail account for recovery and reports, and for accounts without one
            '''</summary>
            Public Overridable Property SystemEmailAccount As EmailAccount

            '''<summary>
            '''Zone where none is set, IANA or Windows
            '''</summary>
            Public Overridable Property DefaultTimeZoneId As String

            '''<summary>
            '''Age in days at which ended sessions are archived
            '''</summary>
            Public Overridable Property SessionArchiveDays As Integer

            '''<summary>
            '''Text shown to everybody
            '''</summary>
            Public Overridable Property MaintenanceMessage As String
        End Class

        Public Partial Class SystemSettingsInfo
            Inherits EntityInfo

            '''<summary>
            '''Whether the account's clock stands at another moment
            '''</summary>
            Public Overridable Property OverrideSystemTime As Boolean

            '''<summary>
            '''Zone of that moment, IANA or Windows
            '''</summary>
            Public Overridable Property OverrideSystemTimeZoneId As String

            '''<summary>
            '''That moment, ISO 8601; without an offset it is local to the zone
            '''</summary>
            Public Overridable Property OverrideSystemDateTime As String

            Public Overridable Property SystemFields As List(Of SystemSettingsField)

            Public Overridable Property CustomerFields As List(Of CustomerDataField)

            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            Public Overridable Property EmailAccounts As List(Of EmailAccount)

            Public Overridable Property Tags As List(Of Tag)

            Public Overridable Property Documentation As String

            '''<summary>
            '''Days that recordings are kept; 0 keeps them
            '''</summary>
            Public Overridable Property RecordingRetentionDays As Integer

            Public Overridable Property EnableSipRefer As Boolean

            '''<summary>
            '''How long an agent may be not ready; 0 for ever
            '''</summary>
            Public Overridable Property AutoAgentLogoffSeconds As Integer

            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)
        End Class

        Public Partial Class ListDialingPermissionsResponse

            '''<summary>
            '''Every country, by name
            '''</summary>
            Public Overridable Property Permissions As List(Of DialingPermissionInfo)
        End Class

        '''<summary>
        '''Runs the server's checks on an account
        '''</summary>
        <Route("/accounts/{accountId}/check", "POST")>
        <Api(Description:="Runs the server's checks on an account")>
        Public Partial Class CheckAccount
            Implements IReturn(Of CheckAccountResponse)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property AccountId As String
        End Class

        '''<summary>
        '''Removes an account in which nothing lives
        '''</summary>
        <Route("/accounts/{accountId}", "DELETE")>
        <Api(Description:="Removes an account in which nothing lives")>
        Public Partial Class DeleteAccount
            Implements IReturnVoid
            Implements IDelete

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property AccountId As String
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

            '''<summary>
            '''Account directly above
            '''</summary>
            Public Overridable Property ParentAccountId As String
        End Class

        '''<summary>
        '''Changes an account's name, number limit, logo or prices
        '''</summary>
        <Route("/accounts/{accountId}", "PATCH")>
        <Api(Description:="Changes an account's name, number limit, logo or prices")>
        Public Partial Class PatchAccount
            Implements IReturn(Of AccountInfo)
            Implements IPatch

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property AccountId As String

            Public Overridable Property Name As String

            '''<summary>
            '''Cap on the count of numbers; 0 means none
            '''</summary>
            Public Overridable Property MaxPhoneNumbers As Nullable(Of Integer)

            '''<summary>
            '''File shown as the dashboard's logo
            '''</summary>
            Public Overridable Property LogoId As String

            Public Overridable Property BillingSettings As BillingSettings

            '''<summary>
            '''Account directly above; empty for none
            '''</summary>
            Public Overridable Property ParentAccountId As String
        End Class

        '''<summary>
        '''Gives an account a new key for signing call tokens
        '''</summary>
        <Route("/accounts/{accountId}/tokens", "POST")>
        <Api(Description:="Gives an account a new key for signing call tokens")>
        Public Partial Class RegenerateAccountTokens
            Implements IReturn(Of AccountInfo)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property AccountId As String
        End Class

        '''<summary>
        '''Changes the caller's own name
        '''</summary>
        <Route("/app/user-info", "PATCH")>
        <Api(Description:="Changes the caller's own name")>
        Public Partial Class UpdateUserInfo
            Implements IReturn(Of AppUserInfo)
            Implements IPatch

            Public Overridable Property FirstName As String

            Public Overridable Property LastName As String
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
        '''Turns a second factor on
        '''</summary>
        <Route("/auth/totp/confirm", "POST")>
        <Api(Description:="Turns a second factor on")>
        Public Partial Class ConfirmTotp
            Implements IReturn(Of ConfirmTotpResult)
            Implements IPost

            '''<summary>
            '''Six digits from the authenticator
            '''</summary>
            Public Overridable Property Code As String
        End Class

        '''<summary>
        '''Makes a key for programs worthless
        '''</summary>
        <Route("/api-keys/{keyId}", "DELETE")>
        <Api(Description:="Makes a key for programs worthless")>
        Public Partial Class DeleteApiKey
            Implements IReturnVoid
            Implements IDelete

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property KeyId As String
        End Class

        '''<summary>
        '''Turns a second factor off
        '''</summary>
        <Route("/auth/totp/disable", "POST")>
        <Api(Description:="Turns a second factor off")>
        Public Partial Class DisableTotp
            Implements IReturnVoid
            Implements IPost

            '''<summary>
            '''Six digits from the authenticator, or a recovery code
            '''</summary>
            Public Overridable Property Code As String

            '''<summary>
            '''Another login, for a SystemAdministrator, who needs no code for it
            '''</summary>
            Public Overridable Property UserId As String
        End Class

        '''<summary>
        '''Mails a token with which to set a new password
        '''</summary>
        <Route("/auth/forgot-password", "POST")>
        <Api(Description:="Mails a token with which to set a new password")>
        Public Partial Class ForgotPassword
            Implements IReturnVoid
            Implements IPost

            '''<summary>
            '''Of the login; the answer is the same for an unknown one
            '''</summary>
            Public Overridable Property EmailAddress As String
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
        '''Pages through keys for programs
        '''</summary>
        <Route("/api-keys", "GET")>
        <Api(Description:="Pages through keys for programs")>
        Public Partial Class ListApiKeys
            Inherits ListRequest(Of ApiKeyInfo)
            Implements IReturn(Of ListResponse(Of ApiKeyInfo))
            Implements IGet

            '''<summary>
            '''A login that the caller may change; its own unless given
            '''</summary>
            Public Overridable Property UserId As String
        End Class

        '''<summary>
        '''Makes a key with which programs call as the caller
        '''</summary>
        <Route("/api-keys", "POST")>
        <Api(Description:="Makes a key with which programs call as the caller")>
        Public Partial Class NewApiKey
            Implements IReturn(Of NewApiKeyResult)
            Implements IPost

            '''<summary>
            '''What the key is for
            '''</summary>
            Public Overridable Property Name As String

            '''<summary>
            '''The one account that the key reaches; those of the login unless given
            '''</summary>
            Public Overridable Property AccountId As String

            '''<summary>
            '''The one role that the key has; those of the login unless given
            '''</summary>
            Public Overridable Property Role As String

            '''<summary>
            '''ISO 8601; never unless given
            '''</summary>
            Public Overridable Property ExpiresAt As String
        End Class

        '''<summary>
        '''Sets a new password with a mailed token
        '''</summary>
        <Route("/auth/recover", "POST")>
        <Api(Description:="Sets a new password with a mailed token")>
        Public Partial Class RecoverPassword
            Implements IReturnVoid
            Implements IPost

            '''<summary>
            '''Of the login
            '''</summary>
            Public Overridable Property EmailAddress As String

            '''<summary>
            '''From the mail; counts once and for an hour
            '''</summary>
            Public Overridable Property Token As String

            '''<summary>
            '''At least 10 characters
            '''</summary>
            Public Overridable Property NewPassword As String
        End Class

        '''<summary>
        '''Gives a token with which to act as another login
        '''</summary>
        <Route("/auth/token", "GET")>
        <Api(Description:="Gives a token with which to act as another login")>
        Public Partial Class RequestAuthToken
            Implements IReturn(Of RequestAuthTokenResult)
            Implements IGet

            '''<summary>
            '''Of the login to act as
            '''</summary>
            Public Overridable Property UserEmailAddress As String

            '''<summary>
            '''Id of the login to act as; wins over userEmailAddress
            '''</summary>
            Public Overridable Property UserId As String
        End Class

        '''<summary>
        '''Begins to set up a second factor
        '''</summary>
        <Route("/auth/totp", "POST")>
        <Api(Description:="Begins to set up a second factor")>
        Public Partial Class StartTotp
            Implements IReturn(Of StartTotpResult)
            Implements IPost
        End Class

        '''<summary>
        '''Finds what a schedule says and cannot mean, before it is saved
        '''</summary>
        <Route("/customers/{customerId}/schedule/check", "POST")>
        <Api(Description:="Finds what a schedule says and cannot mean, before it is saved")>
        Public Partial Class CheckSchedule
            Implements IReturn(Of ScheduleCheck)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Put in place of the stored one
            '''</summary>
            <ApiMember(Description:="Put in place of the stored one")>
            Public Overridable Property Schedule As Schedule

            '''<summary>
            '''ISO 8601 as in a test; absent it is now
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''At most 50 years after from; absent it is 5 years after
            '''</summary>
            Public Overridable Property [To] As String

            '''<summary>
            '''States that must hold at given times
            '''</summary>
            Public Overridable Property Required As List(Of ScheduleRequirement)

            '''<summary>
            '''A second own schedule; whether both mean the same is answered
            '''</summary>
            <ApiMember(Description:="A second own schedule; whether both mean the same is answered")>
            Public Overridable Property CompareTo As Schedule
        End Class

        '''<summary>
        '''Removes a customer that nothing hangs below
        '''</summary>
        <Route("/customers/{customerId}", "DELETE")>
        <Api(Description:="Removes a customer that nothing hangs below")>
        Public Partial Class DeleteCustomer
            Implements IReturnVoid
            Implements IDelete

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String
        End Class

        '''<summary>
        '''Revokes the address of a schedule's feed
        '''</summary>
        <Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")>
        <Api(Description:="Revokes the address of a schedule's feed")>
        Public Partial Class DeleteScheduleFeed
            Implements IReturnVoid
            Implements IDelete

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property FeedId As String
        End Class

        '''<summary>
        '''Tells which rule gives the state at a moment, and why the others do not
        '''</summary>
        <Route("/customers/{customerId}/schedule/explain", "POST")>
        <Api(Description:="Tells which rule gives the state at a moment, and why the others do not")>
        Public Partial Class ExplainSchedule
            Implements IReturn(Of ScheduleExplanation)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Put in place of the stored one
            '''</summary>
            <ApiMember(Description:="Put in place of the stored one")>
            Public Overridable Property Schedule As Schedule

            '''<summary>
            '''ISO 8601; without an offset it is local to the zone, absent it is now
            '''</summary>
            Public Overridable Property DateTime As String
        End Class

        '''<summary>
        '''Reads one customer, as it is or as it was
        '''</summary>
        <Route("/customers/{customerId}", "GET")>
        <Api(Description:="Reads one customer, as it is or as it was")>
        Public Partial Class GetCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Moment to read the customer at, ISO 8601 with an offset or Z
            '''</summary>
            Public Overridable Property AsOf As String
        End Class

        '''<summary>
        '''Tells for each setting the value in force and the level that set it
        '''</summary>
        <Route("/customers/{customerId}/effective", "GET")>
        <Api(Description:="Tells for each setting the value in force and the level that set it")>
        Public Partial Class GetEffectiveCustomer
            Implements IReturn(Of EffectiveCustomer)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String
        End Class

        '''<summary>
        '''Reads the schedule that the levels above give
        '''</summary>
        <Route("/customers/{customerId}/inherited-schedule", "GET")>
        <Route("/endpoints/{endpointId}/inherited-schedule", "GET")>
        <Api(Description:="Reads the schedule that the levels above give")>
        Public Partial Class GetInheritedSchedule
            Implements IReturn(Of Schedule)
            Implements IGet

            <ApiMember(ParameterType:="path")>
            Public Overridable Property CustomerId As String

            <ApiMember(ParameterType:="path")>
            Public Overridable Property EndpointId As String
        End Class

        '''<summary>
        '''Reads a range of a schedule as an iCalendar file
        '''</summary>
        <Route("/customers/{customerId}/schedule/timeline.ics", "GET")>
        <Api(Description:="Reads a range of a schedule as an iCalendar file")>
        Public Partial Class GetScheduleCalendar
            Implements IReturn(Of CalendarFile)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''ISO 8601 as in a test; absent it is now
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''At most 400 days after from; absent it is 90 days after
            '''</summary>
            Public Overridable Property [To] As String
        End Class

        '''<summary>
        '''Reads a schedule as an iCalendar feed, with the feed's token
        '''</summary>
        <Route("/customers/{customerId}/schedule.ics", "GET")>
        <Api(Description:="Reads a schedule as an iCalendar feed, with the feed's token")>
        Public Partial Class GetScheduleFeed
            Implements IReturn(Of CalendarFile)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            Public Overridable Property Token As String
        End Class

        '''<summary>
        '''Reads every change of state in a range
        '''</summary>
        <Route("/customers/{customerId}/schedule/timeline", "GET")>
        <Api(Description:="Reads every change of state in a range")>
        Public Partial Class GetScheduleTimeline
            Implements IReturn(Of ScheduleTimeline)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''ISO 8601 as in a test; absent it is now
            '''</summary>
            Public Overridable Property From As String

            '''<summary>
            '''At most 400 days after from; absent it is 30 days after
            '''</summary>
            Public Overridable Property [To] As String
        End Class

        '''<summary>
        '''Adds rules for holidays to a schedule, from a file or a country's list
        '''</summary>
        <Route("/customers/{customerId}/schedule/holidays", "POST")>
        <Api(Description:="Adds rules for holidays to a schedule, from a file or a country's list")>
        Public Partial Class ImportHolidays
            Implements IReturn(Of HolidayImport)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Two letters of ISO 3166, for the list of its public holidays
            '''</summary>
            Public Overridable Property Country As String

            '''<summary>
            '''Text of an iCalendar file, instead of a country
            '''</summary>
            Public Overridable Property Calendar As String

            '''<summary>
            '''0 is this year
            '''</summary>
            Public Overridable Property FromYear As Integer

            '''<summary>
            '''0 is the year after fromYear; at most 10 years
            '''</summary>
            Public Overridable Property ToYear As Integer

            '''<summary>
            '''Holiday if absent
            '''</summary>
            Public Overridable Property State As String

            Public Overridable Property Priority As Integer
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

            '''<summary>
            '''Only customers with exactly this reference
            '''</summary>
            Public Overridable Property ReferenceId As String
        End Class

        '''<summary>
        '''Lists the public holidays of a country
        '''</summary>
        <Route("/holidays/{country}", "GET")>
        <Api(Description:="Lists the public holidays of a country")>
        Public Partial Class ListHolidays
            Implements IReturn(Of HolidayList)
            Implements IGet

            '''<summary>
            '''Two letters of ISO 3166
            '''</summary>
            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property Country As String

            '''<summary>
            '''0 is this year
            '''</summary>
            Public Overridable Property FromYear As Integer

            '''<summary>
            '''0 is fromYear; at most 10 years
            '''</summary>
            Public Overridable Property ToYear As Integer
        End Class

        '''<summary>
        '''Lists the feeds of a schedule
        '''</summary>
        <Route("/customers/{customerId}/schedule/feeds", "GET")>
        <Api(Description:="Lists the feeds of a schedule")>
        Public Partial Class ListScheduleFeeds
            Implements IReturn(Of ScheduleFeeds)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String
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

        '''<summary>
        '''Makes a secret address to subscribe to a schedule
        '''</summary>
        <Route("/customers/{customerId}/schedule/feed", "POST")>
        <Route("/customers/{customerId}/schedule/feeds", "POST")>
        <Api(Description:="Makes a secret address to subscribe to a schedule")>
        Public Partial Class NewScheduleFeed
            Implements IReturn(Of ScheduleFeed)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''What people call the feed
            '''</summary>
            Public Overridable Property Name As String
        End Class

        '''<summary>
        '''Changes the members sent
        '''</summary>
        <Route("/customers/{customerId}", "PATCH")>
        <Api(Description:="Changes the members sent")>
        Public Partial Class PatchCustomer
            Implements IReturn(Of CustomerInfo)
            Implements IPatch

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Company name; cannot be cleared
            '''</summary>
            Public Overridable Property Name As String

            '''<summary>
            '''Customer directly above; an empty text makes it a root
            '''</summary>
            Public Overridable Property ParentCustomerId As String

            '''<summary>
            '''Identifier in an outside system; an empty text clears it
            '''</summary>
            Public Overridable Property ReferenceId As String

            '''<summary>
            '''Values of custom fields, by field name
            '''</summary>
            Public Overridable Property Data As Struct

            '''<summary>
            '''Tags of the account to put on the customer
            '''</summary>
            Public Overridable Property TagIds As List(Of String)

            Public Overridable Property Schedule As Schedule

            '''<summary>
            '''Whether its own prices hold
            '''</summary>
            Public Overridable Property OverrideBillingSettings As Nullable(Of Boolean)

            Public Overridable Property BillingSettings As BillingSettings

            '''<summary>
            '''Whether its own portal settings hold
            '''</summary>
            Public Overridable Property OverrideAppSettings As Nullable(Of Boolean)

            Public Overridable Property AppSettings As AppSettings
        End Class

        '''<summary>
        '''Sends calls to a customer's numbers to the staging or the production server
        '''</summary>
        <Route("/customers/{customerId}/staging", "POST")>
        <Api(Description:="Sends calls to a customer's numbers to the staging or the production server")>
        Public Partial Class SetCustomerStagingMode
            Implements IReturn(Of CustomerInfo)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''The staging server, or else the production server
            '''</summary>
            Public Overridable Property IsStaging As Boolean
        End Class

        '''<summary>
        '''Tells the state of a schedule at a moment
        '''</summary>
        <Route("/customers/{customerId}/test-schedule", "POST")>
        <Route("/endpoints/{endpointId}/test-schedule", "POST")>
        <Api(Description:="Tells the state of a schedule at a moment")>
        Public Partial Class TestSchedule
            Implements IReturn(Of TestScheduleResponse)
            Implements IPost

            <ApiMember(ParameterType:="path")>
            Public Overridable Property CustomerId As String

            <ApiMember(ParameterType:="path")>
            Public Overridable Property EndpointId As String

            '''<summary>
            '''Put in place of the stored one
            '''</summary>
            <ApiMember(Description:="Put in place of the stored one")>
            Public Overridable Property Schedule As Schedule

            '''<summary>
            '''ISO 8601; without an offset it is local to the zone, absent it is now
            '''</summary>
            Public Overridable Property DateTime As String
        End Class

        '''<summary>
        '''Reads what one call changed
        '''</summary>
        <Route("/changes/{changeId}", "GET")>
        <Api(Description:="Reads what one call changed")>
        Public Partial Class GetChange
            Implements IReturn(Of ChangeInfo)
            Implements IGet

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property ChangeId As String
        End Class

        '''<summary>
        '''Reads the settings of the whole system
        '''</summary>
        <Route("/global/settings", "GET")>
        <Api(Description:="Reads the settings of the whole system")>
        Public Partial Class GetGlobalSettings
            Implements IReturn(Of GlobalSettingsInfo)
            Implements IGet
        End Class

        '''<summary>
        '''Reads an account's settings, fields, tags and mail accounts
        '''</summary>
        <Route("/system/settings", "GET")>
        <Api(Description:="Reads an account's settings, fields, tags and mail accounts")>
        Public Partial Class GetSystemSettings
            Implements IReturn(Of SystemSettingsInfo)
            Implements IGet

            '''<summary>
            '''Account; not needed by callers that have one
            '''</summary>
            Public Overridable Property AccountId As String
        End Class

        '''<summary>
        '''Lists which countries an account may call
        '''</summary>
        <Route("/system/dialing-permissions", "GET")>
        <Api(Description:="Lists which countries an account may call")>
        Public Partial Class ListDialingPermissions
            Implements IReturn(Of ListDialingPermissionsResponse)
            Implements IGet

            '''<summary>
            '''Account; not needed by callers that have one
            '''</summary>
            Public Overridable Property AccountId As String
        End Class

        '''<summary>
        '''Searches the audit log
        '''</summary>
        <Api(Description:="Searches the audit log")>
        Public Partial Class ListLogEntries
            Inherits ListRequest(Of LogEntryInfo)
            Implements IReturn(Of ListResponse(Of LogEntryInfo))

            '''<summary>
            '''Only entries of these accounts
            '''</summary>
            Public Overridable Property AccountIds As List(Of String)

            '''<summary>
            '''Only entries of these customers; _ selects those of the account itself
            '''</summary>
            Public Overridable Property CustomerIds As List(Of String)

            '''<summary>
            '''First day, YYYY-MM-DD in UTC
            '''</summary>
            Public Overridable Property StartDate As String

            '''<summary>
            '''Last day, YYYY-MM-DD in UTC
            '''</summary>
            Public Overridable Property EndDate As String

            '''<summary>
            '''Text that description, reason or login contains, in any case
            '''</summary>
            Public Overridable Property Description As String
        End Class

        '''<summary>
        '''Sets which numbers of one country may be called
        '''</summary>
        <Route("/system/dialing-permissions/{isoCode}", "PATCH")>
        <Api(Description:="Sets which numbers of one country may be called")>
        Public Partial Class PatchDialingPermissions
            Implements IReturnVoid
            Implements IPatch

            '''<summary>
            '''ISO 3166-1, two letters
            '''</summary>
            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property IsoCode As String

            Public Overridable Property AccountId As String

            '''<summary>
            '''Absent means no
            '''</summary>
            Public Overridable Property LowRiskNumbersEnabled As Boolean

            '''<summary>
            '''Absent means no
            '''</summary>
            Public Overridable Property HighRiskSpecialNumbersEnabled As Boolean

            '''<summary>
            '''Absent means no
            '''</summary>
            Public Overridable Property HighRiskTollfraudNumbersEnabled As Boolean
        End Class

        '''<summary>
        '''Changes the settings of the whole system
        '''</summary>
        <Route("/global/settings", "PATCH")>
        <Api(Description:="Changes the settings of the whole system")>
        Public Partial Class PatchGlobalSettings
            Implements IReturn(Of GlobalSettingsInfo)
            Implements IPatch

            '''<summary>
            '''Replaces the stored one whole; an empty one removes it
            '''</summary>
            Public Overridable Property SystemEmailAccount As EmailAccount

            Public Overridable Property DefaultTimeZoneId As String

            Public Overridable Property SessionArchiveDays As Nullable(Of Integer)

            Public Overridable Property MaintenanceMessage As String
        End Class

        '''<summary>
        '''Changes an account's settings
        '''</summary>
        <Route("/system/settings", "PATCHY,PATCH")>
        <Api(Description:="Changes an account's settings")>
        Public Partial Class PatchSystemSettings
            Implements IReturn(Of SystemSettingsInfo)

            Public Overridable Property AccountId As String

            Public Overridable Property OverrideSystemTime As Nullable(Of Boolean)

            Public Overridable Property OverrideSystemTimeZoneId As String

            Public Overridable Property OverrideSystemDateTime As String

            Public Overridable Property SystemFields As List(Of SystemSettingsField)

            Public Overridable Property CustomerFields As List(Of CustomerDataField)

            Public Overridable Property EndpointFields As List(Of EndpointDataField)

            Public Overridable Property EmailAccounts As List(Of EmailAccount)

            Public Overridable Property Tags As List(Of Tag)

            Public Overridable Property Documentation As String

            Public Overridable Property RecordingRetentionDays As Nullable(Of Integer)

            Public Overridable Property EnableSipRefer As Nullable(Of Boolean)

            Public Overridable Property AutoAgentLogoffSeconds As Nullable(Of Integer)

            Public Overridable Property DefaultSipRegion As Nullable(Of TwilioSipRegions)
        End Class

        '''<summary>
        '''Tries a mail account before it is saved
        '''</summary>
        <Route("/settings/test-email", "POST")>
        <Api(Description:="Tries a mail account before it is saved")>
        Public Partial Class SendTestEmail
            Implements IReturnVoid
            Implements IPost

            '''<summary>
            '''Mail account to try; without a password that of the stored one of its id
            '''</summary>
            Public Overridable Property Account As EmailAccount

            '''<summary>
            '''Recipient of the test
            '''</summary>
            Public Overridable Property EmailAddress As String
        End Class

        '''<summary>
        '''Restores the state before a change
        '''</summary>
        <Route("/changes/{changeId}/undo", "POST")>
        <Api(Description:="Restores the state before a change")>
        Public Partial Class UndoChange
            Implements IReturn(Of ChangeInfo)
            Implements IPost

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property ChangeId As String
        End Class

        '''<summary>
        '''Removes a login
        '''</summary>
        <Route("/users/{userId}", "DELETE")>
        <Api(Description:="Removes a login")>
        Public Partial Class DeleteUser
            Implements IReturnVoid
            Implements IDelete

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property UserId As String
        End Class

        '''<summary>
        '''Pages through the logins that reach the given accounts
        '''</summary>
        <Route("/users", "GET")>
        <Api(Description:="Pages through the logins that reach the given accounts")>
        Public Partial Class ListUsers
            Inherits ListRequest(Of UserInfo)
            Implements IReturn(Of ListResponse(Of UserInfo))
            Implements IGet

            '''<summary>
            '''Only logins that were given one of these accounts
            '''</summary>
            Public Overridable Property AccountIds As List(Of String)

            '''<summary>
            '''Part of the email address, in any case
            '''</summary>
            Public Overridable Property EmailFilter As String
        End Class

        '''<summary>
        '''Adds a login
        '''</summary>
        <Route("/users", "POST")>
        <Api(Description:="Adds a login")>
        Public Partial Class NewUser
            Implements IReturn(Of UserInfo)
            Implements IPost

            '''<summary>
            '''Account that the login reaches; needed unless the caller has just one
            '''</summary>
            Public Overridable Property AccountId As String

            '''<summary>
            '''Unique in the whole system
            '''</summary>
            Public Overridable Property EmailAddress As String

            Public Overridable Property FirstName As String

            Public Overridable Property LastName As String

            '''<summary>
            '''At least 10 characters
            '''</summary>
            Public Overridable Property Password As String

            '''<summary>
            '''Makes the login a Customer login of this customer instead of a Manager
            '''</summary>
            Public Overridable Property CustomerId As String
        End Class

        '''<summary>
        '''Changes a login
        '''</summary>
        <Route("/users/{userId}", "PATCH")>
        <Api(Description:="Changes a login")>
        Public Partial Class PatchUser
            Implements IReturn(Of UserInfo)
            Implements IPatch

            <ApiMember(IsRequired:=True, ParameterType:="path")>
            Public Overridable Property UserId As String

            '''<summary>
            '''Accounts that the login reaches; replaces those it had
            '''</summary>
            Public Overridable Property AccountIds As List(Of String)

            Public Overridable Property FirstName As String

            Public Overridable Property LastName As String

            '''<summary>
            '''Left out, the login keeps its password
            '''</summary>
            Public Overridable Property NewPassword As String

            '''<summary>
            '''Only a SystemAdministrator may change them
            '''</summary>
            Public Overridable Property Roles As List(Of String)

            '''<summary>
            '''Top of what a Customer login reaches
            '''</summary>
            Public Overridable Property CustomerId As String

            '''<summary>
            '''Bounds what the login may do
            '''</summary>
            Public Overridable Property ManagerAccess As Nullable(Of UserManagerAccess)

            '''<summary>
            '''Areas that the login may use; an empty list stands for all
            '''</summary>
            Public Overridable Property DashboardPermissions As List(Of DashboardPermissions)
        End Class
    End Namespace
End Namespace
