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
