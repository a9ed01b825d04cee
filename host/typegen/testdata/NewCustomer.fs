namespace rec Dtos

open System
open System.Collections
open System.Collections.Generic
open System.Runtime.Serialization
open ServiceStack
open ServiceStack.DataAnnotations

type ValueTypes =
    | NotSpecified = 0
    | String = 1
    | Boolean = 2
    | Number = 3
    | List = 4
    | Struct = 5
    | Transition = 6
    | Custom = 7
    | Date = 8
    | AudioFile = 9
    | TimeZoneId = 10
    | PhoneNumber = 11
    | User = 12
    | Endpoint = 13
    | Time = 14
    | File = 15
    | FaxNumber = 16
    | EmailAccount = 17
    | Customer = 18
    | Flow = 19
    | Team = 20
    | FlowReference = 21
    | Integration = 22
    | Assistant = 23
    | SipTrunk = 24

type NodeParameterSources =
    | Value = 0
    | Expression = 1
    | Customer = 2
    | Endpoint = 3
    | User = 4
    | System = 5
    | Session = 6
    | Flow = 7
    | FlowParameter = 8

[<AllowNullLiteral>]
type Struct() =
    inherit Dictionary<String, Value>()

[<AllowNullLiteral>]
type Value() =
    member val BoolValue:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Text; also ids, dates and transition targets
    ///</summary>
    member val StringValue:String = null with get,set
    member val NumberValue:Nullable<Double> = new Nullable<Double>() with get,set
    member val ListValue:ResizeArray<Struct> = null with get,set
    member val StructValue:Struct = null with get,set

[<AllowNullLiteral>]
type NodeParameter() =
    ///<summary>
    ///Unique in the flow
    ///</summary>
    member val Id:String = null with get,set
    member val Type:ValueTypes = Unchecked.defaultof<ValueTypes> with get,set
    member val Source:NodeParameterSources = Unchecked.defaultof<NodeParameterSources> with get,set
    member val Value:Value = null with get,set
    member val Expression:String = null with get,set

    ///<summary>
    ///Field name for the field sources
    ///</summary>
    member val ReferenceId:String = null with get,set
    member val IsAsync:Boolean = false with get,set
    member val IsOutput:Boolean = false with get,set
    member val ListParameters:ResizeArray<NodeParameterMap> = null with get,set
    member val StructParameters:NodeParameterMap = null with get,set

[<AllowNullLiteral>]
type NodeParameterMap() =
    inherit Dictionary<String, NodeParameter>()

[<AllowNullLiteral>]
type EntityInfo() =
    ///<summary>
    ///Identifier given by the server
    ///</summary>
    [<ApiMember(Description="Identifier given by the server")>]
    member val Id:String = null with get,set

    ///<summary>
    ///Moment of creation, ISO 8601 in UTC
    ///</summary>
    [<ApiMember(Description="Moment of creation, ISO 8601 in UTC")>]
    member val DateCreated:String = null with get,set

    ///<summary>
    ///Moment of the latest change, ISO 8601 in UTC
    ///</summary>
    [<ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")>]
    member val DateLastModified:String = null with get,set

    ///<summary>
    ///Email address of the login that made the record
    ///</summary>
    [<ApiMember(Description="Email address of the login that made the record")>]
    member val CreatedBy:String = null with get,set

    ///<summary>
    ///Email address of the login that changed the record last
    ///</summary>
    [<ApiMember(Description="Email address of the login that changed the record last")>]
    member val LastModifiedBy:String = null with get,set

[<AllowNullLiteral>]
type CustomerBreadcrumb() =
    member val Id:String = null with get,set
    member val Name:String = null with get,set

type TagColors =
    | Magenta = 0
    | Red = 1
    | Volcano = 2
    | Orange = 3
    | Gold = 4
    | Lime = 5
    | Green = 6
    | Cyan = 7
    | Blue = 8
    | GeekBlue = 9
    | Purple = 10

[<AllowNullLiteral>]
type Tag() =
    member val Id:String = null with get,set
    member val Name:String = null with get,set
    member val Color:TagColors = Unchecked.defaultof<TagColors> with get,set

type SimpleSchedulingRuleTypes =
    | Always = 0
    | CustomerState = 1
    | Time = 2

type DayOfWeek =
    | Sunday = 0
    | Monday = 1
    | Tuesday = 2
    | Wednesday = 3
    | Thursday = 4
    | Friday = 5
    | Saturday = 6

[<AllowNullLiteral>]
type ScheduleDay() =
    ///<summary>
    ///Which one in the period, negative from its end; 0 means each
    ///</summary>
    member val Offset:Int32 = 0 with get,set
    member val DayOfWeek:DayOfWeek = Unchecked.defaultof<DayOfWeek> with get,set

type SchedulingRuleFrequency =
    | None = 0
    | Secondly = 1
    | Minutely = 2
    | Hourly = 3
    | Daily = 4
    | Weekly = 5
    | Monthly = 6
    | Yearly = 7

[<AllowNullLiteral>]
type SchedulingRule() =
    member val Id:String = null with get,set
    member val Name:String = null with get,set

    ///<summary>
    ///The higher number wins
    ///</summary>
    member val Priority:Int32 = 0 with get,set

    ///<summary>
    ///Free text; Business Hours, After Hours and Holiday are ready-made
    ///</summary>
    member val State:String = null with get,set
    member val Source:String = null with get,set
    member val Condition:String = null with get,set
    member val SimpleRuleType:SimpleSchedulingRuleTypes = Unchecked.defaultof<SimpleSchedulingRuleTypes> with get,set
    member val CustomerState:String = null with get,set
    member val FlowId:String = null with get,set
    member val FlowParams:Struct = null with get,set
    member val IsAllDay:Boolean = false with get,set
    member val StartDate:String = null with get,set
    member val StartTime:String = null with get,set
    member val EndTime:String = null with get,set
    member val BySetPosition:ResizeArray<Int32> = null with get,set
    member val ByMonth:ResizeArray<Int32> = null with get,set
    member val ByWeekNo:ResizeArray<Int32> = null with get,set
    member val ByYearDay:ResizeArray<Int32> = null with get,set
    member val ByMonthDay:ResizeArray<Int32> = null with get,set
    member val ByDay:ResizeArray<ScheduleDay> = null with get,set
    member val ByHour:ResizeArray<Int32> = null with get,set
    member val ByMinute:ResizeArray<Int32> = null with get,set
    member val Interval:Int32 = 0 with get,set
    member val Count:Int32 = 0 with get,set
    member val UntilDate:String = null with get,set
    member val Frequency:SchedulingRuleFrequency = Unchecked.defaultof<SchedulingRuleFrequency> with get,set

[<AllowNullLiteral>]
type Schedule() =
    ///<summary>
    ///IANA or Windows zone; empty takes the zone from above
    ///</summary>
    member val TimeZoneId:String = null with get,set

    ///<summary>
    ///Whether it is laid over the schedule from above
    ///</summary>
    member val Inherit:Boolean = false with get,set
    member val ForceClosed:Boolean = false with get,set
    member val Rules:ResizeArray<SchedulingRule> = null with get,set

    ///<summary>
    ///State where no rule matches
    ///</summary>
    member val DefaultState:String = null with get,set

[<AllowNullLiteral>]
type IntegrationData() =
    ///<summary>
    ///Id of the record in the connected system
    ///</summary>
    member val ThirdPartyId:String = null with get,set

[<AllowNullLiteral>]
type EntityIntegrationData() =
    inherit Dictionary<String, IntegrationData>()

[<AllowNullLiteral>]
type BillingItem() =
    member val BaseCost:Double = 0.0 with get,set
    member val RawUnitMultiplier:Double = 0.0 with get,set
    member val UnitCost:Double = 0.0 with get,set

    ///<summary>
    ///Units that the base cost includes
    ///</summary>
    member val Allowance:Int32 = 0 with get,set

[<AllowNullLiteral>]
type BillingSettings() =
    member val Base:BillingItem = null with get,set
    member val LocalNumbers:BillingItem = null with get,set
    member val TollFreeNumbers:BillingItem = null with get,set
    member val InboundVoiceCalls:BillingItem = null with get,set
    member val OutboundVoiceCalls:BillingItem = null with get,set
    member val InboundFaxes:BillingItem = null with get,set
    member val OutboundFaxes:BillingItem = null with get,set
    member val InboundSmsMessages:BillingItem = null with get,set
    member val OutboundSmsMessages:BillingItem = null with get,set
    member val AiInsights:BillingItem = null with get,set
    member val AiLiveMinutes:BillingItem = null with get,set
    member val AiMessages:BillingItem = null with get,set

[<AllowNullLiteral>]
type AppSettings() =
    member val EnablePhoneNumberManagement:Boolean = false with get,set
    member val EnableDeviceManagement:Boolean = false with get,set
    member val EnableDialer:Boolean = false with get,set
    member val EnableCallHistory:Boolean = false with get,set
    member val EnableAssistants:Boolean = false with get,set
    member val ShowFileNameInMessageCenter:Boolean = false with get,set

    ///<summary>
    ///JSON text with overrides of the theme
    ///</summary>
    member val ChakraTheme:String = null with get,set
    member val CustomCss:String = null with get,set
    member val PageTitle:String = null with get,set

    ///<summary>
    ///Replacements for labels
    ///</summary>
    member val StringMappings:String = null with get,set

    ///<summary>
    ///Page opened after signing out
    ///</summary>
    member val LogoutUrl:String = null with get,set
    member val PortMyNumberUrl:String = null with get,set

type SettingLevels =
    | Server = 0
    | Account = 1
    | Above = 2
    | Customer = 3
    | Endpoint = 4

[<AllowNullLiteral>]
type SettingLevel() =
    member val Kind:SettingLevels = Unchecked.defaultof<SettingLevels> with get,set

    ///<summary>
    ///Id of the customer or account; absent for levels out of the caller's reach
    ///</summary>
    member val Id:String = null with get,set
    member val Name:String = null with get,set

[<AllowNullLiteral>]
type SettingChange() =
    member val CustomerId:String = null with get,set
    member val CustomerName:String = null with get,set

    ///<summary>
    ///Path of the setting, for instance schedule.timeZoneId
    ///</summary>
    member val Setting:String = null with get,set
    member val OldValue:Value = null with get,set
    member val OldLevel:SettingLevel = null with get,set
    member val NewValue:Value = null with get,set
    member val NewLevel:SettingLevel = null with get,set

[<AllowNullLiteral>]
type CustomerInfo() =
    inherit EntityInfo()

    ///<summary>
    ///Account that the customer belongs to
    ///</summary>
    [<ApiMember(Description="Account that the customer belongs to")>]
    member val AccountId:String = null with get,set

    ///<summary>
    ///Customer directly above, if any
    ///</summary>
    [<ApiMember(Description="Customer directly above, if any")>]
    member val ParentCustomerId:String = null with get,set

    ///<summary>
    ///Way from the topmost customer to this one
    ///</summary>
    [<ApiMember(Description="Way from the topmost customer to this one")>]
    member val Breadcrumb:ResizeArray<CustomerBreadcrumb> = null with get,set

    ///<summary>
    ///Name of the account
    ///</summary>
    [<ApiMember(Description="Name of the account")>]
    member val AccountName:String = null with get,set

    ///<summary>
    ///Whether calls to its numbers go to the staging server
    ///</summary>
    [<ApiMember(Description="Whether calls to its numbers go to the staging server")>]
    member val IsStaging:Boolean = false with get,set

    ///<summary>
    ///Company name
    ///</summary>
    [<ApiMember(Description="Company name")>]
    member val Name:String = null with get,set

    ///<summary>
    ///Identifier in an outside system
    ///</summary>
    [<ApiMember(Description="Identifier in an outside system")>]
    member val ReferenceId:String = null with get,set

    ///<summary>
    ///Values of custom fields, by field name
    ///</summary>
    [<ApiMember(Description="Values of custom fields, by field name")>]
    member val Data:Struct = null with get,set

    ///<summary>
    ///Labels put on the customer
    ///</summary>
    [<ApiMember(Description="Labels put on the customer")>]
    member val Tags:ResizeArray<Tag> = null with get,set

    ///<summary>
    ///The customer's own opening times
    ///</summary>
    [<ApiMember(Description="The customer's own opening times")>]
    member val Schedule:Schedule = null with get,set

    ///<summary>
    ///Links to connected systems
    ///</summary>
    [<ApiMember(Description="Links to connected systems")>]
    member val IntegrationData:EntityIntegrationData = null with get,set

    ///<summary>
    ///Whether its own prices hold; otherwise those from above do
    ///</summary>
    [<ApiMember(Description="Whether its own prices hold; otherwise those from above do")>]
    member val OverrideBillingSettings:Boolean = false with get,set

    ///<summary>
    ///The customer's own prices
    ///</summary>
    [<ApiMember(Description="The customer's own prices")>]
    member val BillingSettings:BillingSettings = null with get,set

    ///<summary>
    ///Whether its own portal settings hold; otherwise those from above do
    ///</summary>
    [<ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")>]
    member val OverrideAppSettings:Boolean = false with get,set

    ///<summary>
    ///The customer's own portal settings
    ///</summary>
    [<ApiMember(Description="The customer's own portal settings")>]
    member val AppSettings:AppSettings = null with get,set

    ///<summary>
    ///After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    ///</summary>
    member val Impact:ResizeArray<SettingChange> = null with get,set

    ///<summary>
    ///Count of all such changes
    ///</summary>
    member val ImpactCount:Nullable<Int32> = new Nullable<Int32>() with get,set

///<summary>
///Adds a customer
///</summary>
[<Route("/customers", "POST")>]
[<Api(Description="Adds a customer")>]
[<AllowNullLiteral>]
type NewCustomer() =
    interface IReturn<CustomerInfo>
    interface IPost

    ///<summary>
    ///Account that the customer belongs to
    ///</summary>
    [<ApiMember(Description="Account that the customer belongs to")>]
    member val AccountId:String = null with get,set

    ///<summary>
    ///Company name
    ///</summary>
    [<ApiMember(Description="Company name")>]
    member val Name:String = null with get,set

    ///<summary>
    ///Customer directly above
    ///</summary>
    [<ApiMember(Description="Customer directly above")>]
    member val ParentCustomerId:String = null with get,set

    ///<summary>
    ///Identifier in an outside system
    ///</summary>
    [<ApiMember(Description="Identifier in an outside system")>]
    member val ReferenceId:String = null with get,set

    ///<summary>
    ///Values of custom fields, by field name
    ///</summary>
    [<ApiMember(Description="Values of custom fields, by field name")>]
    member val Data:Struct = null with get,set
