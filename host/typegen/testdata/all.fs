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
type AccountCheck() =
    member val Name:String = null with get,set

    ///<summary>
    ///ok, warning or failed
    ///</summary>
    member val Outcome:String = null with get,set
    member val Detail:String = null with get,set

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

type SortOrders =
    | Ascend = 0
    | Descend = 1

[<AllowNullLiteral>]
type ListRequest<'T>() =
    ///<summary>
    ///Page number from 0
    ///</summary>
    member val Page:Int32 = 0 with get,set

    ///<summary>
    ///Return every match and ignore paging
    ///</summary>
    member val All:Boolean = false with get,set

    ///<summary>
    ///Items a page, 25 unless given, 10000 at most
    ///</summary>
    member val CountPerPage:Int32 = 0 with get,set

    ///<summary>
    ///Only records with these ids
    ///</summary>
    member val SpecificIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Member to sort by
    ///</summary>
    member val SortField:String = null with get,set

    ///<summary>
    ///Direction of sortField
    ///</summary>
    member val SortOrder:SortOrders = Unchecked.defaultof<SortOrders> with get,set

    ///<summary>
    ///Leave the totals out; an empty list marks the end
    ///</summary>
    member val SimplifiedPaging:Boolean = false with get,set

[<AllowNullLiteral>]
type ResponseError() =
    member val ErrorCode:String = null with get,set

    ///<summary>
    ///Path of the member, for instance data.color.numberValue
    ///</summary>
    member val FieldName:String = null with get,set
    member val Message:String = null with get,set
    member val Meta:Dictionary<String, String> = null with get,set

[<AllowNullLiteral>]
type ResponseStatus() =
    ///<summary>
    ///Code for machines
    ///</summary>
    member val ErrorCode:String = null with get,set

    ///<summary>
    ///Text for people
    ///</summary>
    member val Message:String = null with get,set

    ///<summary>
    ///Never sent
    ///</summary>
    member val StackTrace:String = null with get,set

    ///<summary>
    ///One entry for each refused member; empty when there is none
    ///</summary>
    member val Errors:ResizeArray<ResponseError> = null with get,set
    member val Meta:Dictionary<String, String> = null with get,set

type UserManagerAccess =
    | ReadOnly = 0
    | ReadWrite = 1
    | ReadWriteDelete = 2

type DashboardPermissions =
    | ViewFiles = 0
    | ViewNotifications = 1
    | ViewSessions = 2
    | ViewEndpoints = 3
    | ViewReports = 4
    | ViewCustomers = 5
    | ViewFlows = 6
    | ViewCallCenter = 7

[<AllowNullLiteral>]
type ApiKeyInfo() =
    member val Id:String = null with get,set

    ///<summary>
    ///The login that calls with the key are made as
    ///</summary>
    member val UserId:String = null with get,set
    member val Name:String = null with get,set

    ///<summary>
    ///The one account that the key reaches
    ///</summary>
    member val AccountId:String = null with get,set

    ///<summary>
    ///The one role that the key has
    ///</summary>
    member val Role:String = null with get,set
    member val DateCreated:String = null with get,set
    member val ExpiresAt:String = null with get,set

    ///<summary>
    ///Right to a minute
    ///</summary>
    member val LastUsedAt:String = null with get,set

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
type ScheduleRequirement() =
    member val State:String = null with get,set

    ///<summary>
    ///Every day if there are none
    ///</summary>
    member val Days:ResizeArray<DayOfWeek> = null with get,set

    ///<summary>
    ///Time of day; midnight if absent
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///Time of day; midnight if absent
    ///</summary>
    member val To:String = null with get,set

    ///<summary>
    ///States that may hold instead, for instance Holiday
    ///</summary>
    member val Except:ResizeArray<String> = null with get,set

[<AllowNullLiteral>]
type ScheduleLevel() =
    ///<summary>
    ///0 is the customer itself, 1 its parent and so on
    ///</summary>
    member val Distance:Int32 = 0 with get,set
    member val Id:String = null with get,set
    member val Name:String = null with get,set

[<AllowNullLiteral>]
type ScheduleCandidate() =
    member val RuleId:String = null with get,set
    member val RuleName:String = null with get,set

    ///<summary>
    ///Place in the rules of its level, from 0
    ///</summary>
    member val Index:Int32 = 0 with get,set
    member val Level:ScheduleLevel = null with get,set
    member val StateName:String = null with get,set
    member val Priority:Int32 = 0 with get,set

    ///<summary>
    ///Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
    ///</summary>
    member val Outcome:String = null with get,set

    ///<summary>
    ///The same in words
    ///</summary>
    member val Message:String = null with get,set

[<AllowNullLiteral>]
type ScheduleFinding() =
    ///<summary>
    ///For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
    ///</summary>
    member val Code:String = null with get,set

    ///<summary>
    ///Error, Warning or Info
    ///</summary>
    member val Severity:String = null with get,set

    ///<summary>
    ///Member of the own schedule, for instance schedule.rules[3].count
    ///</summary>
    member val FieldName:String = null with get,set
    member val Message:String = null with get,set
    member val Rule:ScheduleCandidate = null with get,set

    ///<summary>
    ///The rule that it meets
    ///</summary>
    member val Other:ScheduleCandidate = null with get,set

    ///<summary>
    ///The first moment it shows, in UTC
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///The end of that, in UTC
    ///</summary>
    member val To:String = null with get,set

    ///<summary>
    ///What holds there
    ///</summary>
    member val StateName:String = null with get,set

[<AllowNullLiteral>]
type ScheduleComparison() =
    member val Equivalent:Boolean = false with get,set

    ///<summary>
    ///The first moment at which they differ, in UTC
    ///</summary>
    member val DateTime:String = null with get,set
    member val LocalTime:String = null with get,set

    ///<summary>
    ///What the schedule says there
    ///</summary>
    member val StateName:String = null with get,set

    ///<summary>
    ///What the second one says
    ///</summary>
    member val OtherState:String = null with get,set

[<AllowNullLiteral>]
type ScheduleChange() =
    ///<summary>
    ///In UTC
    ///</summary>
    member val DateTime:String = null with get,set

    ///<summary>
    ///In the schedule's zone
    ///</summary>
    member val LocalTime:String = null with get,set
    member val StateName:String = null with get,set

    ///<summary>
    ///Rule, Default or ForceClosed
    ///</summary>
    member val Reason:String = null with get,set
    member val RuleId:String = null with get,set
    member val RuleName:String = null with get,set

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
type EffectiveSetting() =
    ///<summary>
    ///Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
    ///</summary>
    member val Setting:String = null with get,set

    ///<summary>
    ///Value in force; absent for none
    ///</summary>
    member val Value:Value = null with get,set

    ///<summary>
    ///Level that set it
    ///</summary>
    member val Level:SettingLevel = null with get,set

    ///<summary>
    ///Value that would hold without the customer's own setting
    ///</summary>
    member val Inherited:Value = null with get,set

    ///<summary>
    ///Level that would set it then
    ///</summary>
    member val InheritedLevel:SettingLevel = null with get,set

[<AllowNullLiteral>]
type EffectiveRule() =
    member val Rule:SchedulingRule = null with get,set
    member val Level:SettingLevel = null with get,set

[<AllowNullLiteral>]
type SkippedHoliday() =
    member val Name:String = null with get,set
    member val Date:String = null with get,set
    member val Reason:String = null with get,set

[<AllowNullLiteral>]
type HolidayDay() =
    member val Date:String = null with get,set
    member val Name:String = null with get,set

[<AllowNullLiteral>]
type FieldChange() =
    ///<summary>
    ///Wire path of the member, for instance data.Greeting.stringValue
    ///</summary>
    member val Path:String = null with get,set

    ///<summary>
    ///JSON text; absent where there was none
    ///</summary>
    member val Before:String = null with get,set

    ///<summary>
    ///JSON text; absent where there is none
    ///</summary>
    member val After:String = null with get,set

[<AllowNullLiteral>]
type LogEntryInfo() =
    inherit EntityInfo()
    member val AccountId:String = null with get,set
    member val AccountName:String = null with get,set
    member val CustomerId:String = null with get,set
    member val CustomerName:String = null with get,set
    member val CustomerBreadcrumb:ResizeArray<CustomerBreadcrumb> = null with get,set

    ///<summary>
    ///Email address of the login
    ///</summary>
    member val UserName:String = null with get,set
    member val Description:String = null with get,set

    ///<summary>
    ///Change set that the entry belongs to
    ///</summary>
    member val ChangeId:String = null with get,set
    member val Operation:String = null with get,set

    ///<summary>
    ///created, changed, deleted, signed in or signed out
    ///</summary>
    member val Action:String = null with get,set
    member val RecordKind:String = null with get,set
    member val RecordId:String = null with get,set

    ///<summary>
    ///Login that acted as userName
    ///</summary>
    member val ActorName:String = null with get,set

    ///<summary>
    ///Network address of the caller
    ///</summary>
    member val Address:String = null with get,set
    member val RequestId:String = null with get,set

    ///<summary>
    ///What the caller gave as X-Reason
    ///</summary>
    member val Reason:String = null with get,set

    ///<summary>
    ///Change set that this one put back
    ///</summary>
    member val Undoes:String = null with get,set

    ///<summary>
    ///Members that differ
    ///</summary>
    member val Changes:ResizeArray<FieldChange> = null with get,set

    ///<summary>
    ///Covers the entry and the hash of the account's entry before it
    ///</summary>
    member val Hash:String = null with get,set

[<AllowNullLiteral>]
type EmailAccount() =
    ///<summary>
    ///Made by the server where it is absent
    ///</summary>
    member val Id:String = null with get,set

    ///<summary>
    ///Host name or address
    ///</summary>
    member val Server:String = null with get,set

    ///<summary>
    ///Empty for a server that asks for none
    ///</summary>
    member val UserName:String = null with get,set

    ///<summary>
    ///465 speaks TLS from the start, others once they offer it
    ///</summary>
    member val Port:Int32 = 0 with get,set

    ///<summary>
    ///Address that mail comes from
    ///</summary>
    member val EmailAddress:String = null with get,set
    member val DisplayName:String = null with get,set

    ///<summary>
    ///Never returned; absent keeps the stored one of the same id, empty clears it
    ///</summary>
    member val Password:String = null with get,set

type UIHints =
    | None = 0
    | LargeText = 1
    | InlineForm = 2
    | Password = 3
    | InlineStruct = 4

[<AllowNullLiteral>]
type DataType() =
    member val TypeName:String = null with get,set
    member val Fields:ResizeArray<DataField> = null with get,set

type DataFieldUniqueness =
    | NotUnique = 0
    | Unique = 1
    | UniqueToCustomer = 2

type UserDataFieldModes =
    | Hidden = 0
    | ReadOnly = 1
    | ReadWrite = 2

[<AllowNullLiteral>]
type DataField() =
    member val Id:String = null with get,set
    member val Name:String = null with get,set
    member val Type:ValueTypes = Unchecked.defaultof<ValueTypes> with get,set
    member val UiHint:UIHints = Unchecked.defaultof<UIHints> with get,set
    member val UiTab:String = null with get,set
    member val IsAsync:Boolean = false with get,set
    member val DisableBinding:Boolean = false with get,set
    member val StructType:DataType = null with get,set
    member val ListType:DataType = null with get,set
    member val Description:String = null with get,set
    member val PossibleValues:ResizeArray<String> = null with get,set
    member val IsOutput:Boolean = false with get,set

    ///<summary>
    ///Address that supplies the possible values
    ///</summary>
    member val CustomFieldValuesUrl:String = null with get,set
    member val DefaultValue:Value = null with get,set

    ///<summary>
    ///Pattern of dynamic transitions
    ///</summary>
    member val TransitionNameFormat:String = null with get,set
    member val Uniqueness:DataFieldUniqueness = Unchecked.defaultof<DataFieldUniqueness> with get,set
    member val VoiceOnly:Boolean = false with get,set

    ///<summary>
    ///Field on whose value it depends whether this one shows
    ///</summary>
    member val ConditionalVisibilityField:String = null with get,set
    member val ConditionalVisibilityValue:String = null with get,set

    ///<summary>
    ///Whether templates in the text stay as they are
    ///</summary>
    member val NoEvalTemplate:Boolean = false with get,set
    member val UserMode:UserDataFieldModes = Unchecked.defaultof<UserDataFieldModes> with get,set
    member val AnyValueType:Boolean = false with get,set

[<AllowNullLiteral>]
type SystemSettingsField() =
    inherit DataField()
    member val Value:Value = null with get,set

[<AllowNullLiteral>]
type CustomerDataField() =
    inherit DataField()
    member val ShowInSearch:Boolean = false with get,set
    member val ShowInLists:Boolean = false with get,set
    member val IsKnob:Boolean = false with get,set

type EndpointTypes =
    | PhoneNumber = 0
    | User = 1
    | FaxNumber = 2
    | EmailAddress = 3
    | Unused_1 = 4
    | Unused_2 = 5
    | Unused_3 = 6
    | Unused_4 = 7
    | Unused_5 = 8
    | Team = 9
    | Assistant = 10
    | EmergencyAddress = 11
    | SipTrunk = 12

[<AllowNullLiteral>]
type EndpointDataField() =
    inherit DataField()
    member val ShowInSearch:Boolean = false with get,set
    member val ShowInLists:Boolean = false with get,set

    ///<summary>
    ///Kind of endpoint that the field is for; absent for every kind
    ///</summary>
    member val EndpointType:Nullable<EndpointTypes> = new Nullable<EndpointTypes>() with get,set
    member val IsCallerId:Boolean = false with get,set
    member val IsKnob:Boolean = false with get,set

type TwilioSipRegions =
    | Ashburn = 0
    | Umatilla = 1
    | Dublin = 2
    | Frankfurt = 3
    | SaoPaulo = 4
    | Singapore = 5
    | Sydney = 6
    | Tokyo = 7

[<AllowNullLiteral>]
type DialingPermissionInfo() =
    ///<summary>
    ///ISO 3166-1, two letters
    ///</summary>
    member val IsoCode:String = null with get,set
    member val CountryName:String = null with get,set
    member val LowRiskNumbersEnabled:Boolean = false with get,set
    member val HighRiskSpecialNumbersEnabled:Boolean = false with get,set
    member val HighRiskTollfraudNumbersEnabled:Boolean = false with get,set

[<AllowNullLiteral>]
type CheckAccountResponse() =
    ///<summary>
    ///One line for each check
    ///</summary>
    member val Message:String = null with get,set

    ///<summary>
    ///Whether no check failed
    ///</summary>
    member val Passed:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val Checks:ResizeArray<AccountCheck> = null with get,set

[<AllowNullLiteral>]
type AccountInfo() =
    inherit EntityInfo()
    member val Name:String = null with get,set
    member val ParentAccountId:String = null with get,set
    member val TwilioAccountSid:String = null with get,set
    member val AncestorIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Cap on the count of numbers; 0 means none
    ///</summary>
    member val MaxPhoneNumbers:Int32 = 0 with get,set

    ///<summary>
    ///The tenant brought its own carrier account
    ///</summary>
    member val IsBYOA:Boolean = false with get,set
    member val TrustHubProfileSid:String = null with get,set

    ///<summary>
    ///File shown as the dashboard's logo
    ///</summary>
    member val LogoId:String = null with get,set
    member val LogoUri:String = null with get,set
    member val BillingSettings:BillingSettings = null with get,set

[<AllowNullLiteral>]
type ListResponse<'T>() =
    member val Items:ResizeArray<'T> = null with get,set

    ///<summary>
    ///Matches on all pages; 0 under simplified paging
    ///</summary>
    member val TotalCount:Int32 = 0 with get,set

    ///<summary>
    ///0 under simplified paging
    ///</summary>
    member val TotalPages:Int32 = 0 with get,set

    ///<summary>
    ///Whether a further page has items
    ///</summary>
    member val HasMorePages:Boolean = false with get,set

[<AllowNullLiteral>]
type AppUserInfo() =
    member val FirstName:String = null with get,set
    member val LastName:String = null with get,set

    ///<summary>
    ///First and last name
    ///</summary>
    member val Name:String = null with get,set
    member val AvatarUrl:String = null with get,set

[<AllowNullLiteral>]
type AuthenticateResponse() =
    member val UserId:String = null with get,set
    member val SessionId:String = null with get,set
    member val UserName:String = null with get,set
    member val DisplayName:String = null with get,set
    member val ReferrerUrl:String = null with get,set
    member val BearerToken:String = null with get,set
    member val RefreshToken:String = null with get,set
    member val RefreshTokenExpiry:Nullable<DateTime> = new Nullable<DateTime>() with get,set
    member val ProfileUrl:String = null with get,set
    member val Roles:ResizeArray<String> = null with get,set
    member val Permissions:ResizeArray<String> = null with get,set
    member val AuthProvider:String = null with get,set
    member val ResponseStatus:ResponseStatus = null with get,set
    member val Meta:Dictionary<String, String> = null with get,set

[<AllowNullLiteral>]
type ConfirmTotpResult() =
    ///<summary>
    ///Each signs in once in place of a code; shown only here
    ///</summary>
    member val RecoveryCodes:ResizeArray<String> = null with get,set

[<AllowNullLiteral>]
type UserInfo() =
    member val Id:String = null with get,set
    member val IsAuthenticated:Boolean = false with get,set
    member val FirstName:String = null with get,set
    member val LastName:String = null with get,set

    ///<summary>
    ///First and last name
    ///</summary>
    member val Name:String = null with get,set
    member val AvatarUrl:String = null with get,set
    member val EmailAddress:String = null with get,set
    member val Roles:ResizeArray<String> = null with get,set

    ///<summary>
    ///Accounts that the login reaches
    ///</summary>
    member val AccountIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Names in the order of accountIds
    ///</summary>
    member val AccountNames:ResizeArray<String> = null with get,set
    member val ManagerAccess:UserManagerAccess = Unchecked.defaultof<UserManagerAccess> with get,set
    member val DashboardPermissions:ResizeArray<DashboardPermissions> = null with get,set

    ///<summary>
    ///Top of what a Customer login reaches
    ///</summary>
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Who acts as the login, in answers to GetAuthStatus
    ///</summary>
    member val ActorEmailAddress:String = null with get,set

    ///<summary>
    ///Whether signing in takes a code; left out where it does not
    ///</summary>
    member val TwoFactor:Nullable<Boolean> = new Nullable<Boolean>() with get,set

[<AllowNullLiteral>]
type NewApiKeyResult() =
    inherit ApiKeyInfo()

    ///<summary>
    ///Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
    ///</summary>
    member val Key:String = null with get,set

[<AllowNullLiteral>]
type RequestAuthTokenResult() =
    ///<summary>
    ///Given to Authenticate as accessToken; counts once and for 5 minutes
    ///</summary>
    member val AuthToken:String = null with get,set

[<AllowNullLiteral>]
type StartTotpResult() =
    ///<summary>
    ///In base32, to be typed into an authenticator
    ///</summary>
    member val Secret:String = null with get,set

    ///<summary>
    ///The same as otpauth URI, to be shown as a QR code
    ///</summary>
    member val Uri:String = null with get,set

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
type ScheduleCheck() =
    ///<summary>
    ///What depends on time was looked at from here
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///until here
    ///</summary>
    member val To:String = null with get,set
    member val Findings:ResizeArray<ScheduleFinding> = null with get,set
    member val Comparison:ScheduleComparison = null with get,set

[<AllowNullLiteral>]
type ScheduleExplanation() =
    member val StateName:String = null with get,set

    ///<summary>
    ///Rule, Default or ForceClosed
    ///</summary>
    member val Reason:String = null with get,set

    ///<summary>
    ///The moment asked about, in UTC
    ///</summary>
    member val DateTime:String = null with get,set

    ///<summary>
    ///The zone that the moment was read in
    ///</summary>
    member val TimeZoneId:String = null with get,set

    ///<summary>
    ///What calendar and clock show there
    ///</summary>
    member val LocalTime:String = null with get,set

    ///<summary>
    ///The rule that gives the state
    ///</summary>
    member val Winner:ScheduleCandidate = null with get,set

    ///<summary>
    ///All other rules, the strongest first
    ///</summary>
    member val Candidates:ResizeArray<ScheduleCandidate> = null with get,set

    ///<summary>
    ///None within 40 years if absent
    ///</summary>
    member val NextChange:ScheduleChange = null with get,set

    ///<summary>
    ///Conditions that could not be read, and what else is wrong with stored rules
    ///</summary>
    member val Warnings:ResizeArray<String> = null with get,set

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

[<AllowNullLiteral>]
type EffectiveCustomer() =
    member val CustomerId:String = null with get,set
    member val CustomerName:String = null with get,set
    member val AccountId:String = null with get,set

    ///<summary>
    ///Parts of the schedule, prices, portal settings and custom fields
    ///</summary>
    member val Settings:ResizeArray<EffectiveSetting> = null with get,set

    ///<summary>
    ///Rules of the schedule, the nearest level first
    ///</summary>
    member val Rules:ResizeArray<EffectiveRule> = null with get,set

[<AllowNullLiteral>]
type CalendarFile() =
    ///<summary>
    ///Text of RFC 5545
    ///</summary>
    member val Calendar:String = null with get,set

[<AllowNullLiteral>]
type ScheduleTimeline() =
    member val Changes:ResizeArray<ScheduleChange> = null with get,set
    member val TimeZoneId:String = null with get,set
    member val From:String = null with get,set
    member val To:String = null with get,set

[<AllowNullLiteral>]
type HolidayImport() =
    ///<summary>
    ///The rules added
    ///</summary>
    member val Rules:ResizeArray<SchedulingRule> = null with get,set

    ///<summary>
    ///What was left out
    ///</summary>
    member val Skipped:ResizeArray<SkippedHoliday> = null with get,set

[<AllowNullLiteral>]
type HolidayList() =
    member val Country:String = null with get,set
    member val Holidays:ResizeArray<HolidayDay> = null with get,set

[<AllowNullLiteral>]
type ScheduleFeed() =
    member val Id:String = null with get,set
    member val Name:String = null with get,set

    ///<summary>
    ///Path with its token; absent when feeds are listed
    ///</summary>
    member val Url:String = null with get,set
    member val DateCreated:String = null with get,set
    member val CreatedBy:String = null with get,set

[<AllowNullLiteral>]
type ScheduleFeeds() =
    member val Feeds:ResizeArray<ScheduleFeed> = null with get,set

[<AllowNullLiteral>]
type TestScheduleResponse() =
    member val StateName:String = null with get,set

    ///<summary>
    ///The zone that the moment was read in
    ///</summary>
    member val TimeZoneId:String = null with get,set

[<AllowNullLiteral>]
type ChangeInfo() =
    member val Id:String = null with get,set
    member val Entries:ResizeArray<LogEntryInfo> = null with get,set

    ///<summary>
    ///Change set that put this one back
    ///</summary>
    member val UndoneBy:String = null with get,set

[<AllowNullLiteral>]
type GlobalSettingsInfo() =
    ///<summary>
    ///Mail account for recovery and reports, and for accounts without one
    ///</summary>
    member val SystemEmailAccount:EmailAccount = null with get,set

    ///<summary>
    ///Zone where none is set, IANA or Windows
    ///</summary>
    member val DefaultTimeZoneId:String = null with get,set

    ///<summary>
    ///Age in days at which ended sessions are archived
    ///</summary>
    member val SessionArchiveDays:Int32 = 0 with get,set

    ///<summary>
    ///Text shown to everybody
    ///</summary>
    member val MaintenanceMessage:String = null with get,set

[<AllowNullLiteral>]
type SystemSettingsInfo() =
    inherit EntityInfo()

    ///<summary>
    ///Whether the account's clock stands at another moment
    ///</summary>
    member val OverrideSystemTime:Boolean = false with get,set

    ///<summary>
    ///Zone of that moment, IANA or Windows
    ///</summary>
    member val OverrideSystemTimeZoneId:String = null with get,set

    ///<summary>
    ///That moment, ISO 8601; without an offset it is local to the zone
    ///</summary>
    member val OverrideSystemDateTime:String = null with get,set
    member val SystemFields:ResizeArray<SystemSettingsField> = null with get,set
    member val CustomerFields:ResizeArray<CustomerDataField> = null with get,set
    member val EndpointFields:ResizeArray<EndpointDataField> = null with get,set
    member val EmailAccounts:ResizeArray<EmailAccount> = null with get,set
    member val Tags:ResizeArray<Tag> = null with get,set
    member val Documentation:String = null with get,set

    ///<summary>
    ///Days that recordings are kept; 0 keeps them
    ///</summary>
    member val RecordingRetentionDays:Int32 = 0 with get,set
    member val EnableSipRefer:Boolean = false with get,set

    ///<summary>
    ///How long an agent may be not ready; 0 for ever
    ///</summary>
    member val AutoAgentLogoffSeconds:Int32 = 0 with get,set
    member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

[<AllowNullLiteral>]
type ListDialingPermissionsResponse() =
    ///<summary>
    ///Every country, by name
    ///</summary>
    member val Permissions:ResizeArray<DialingPermissionInfo> = null with get,set

///<summary>
///Runs the server's checks on an account
///</summary>
[<Route("/accounts/{accountId}/check", "POST")>]
[<Api(Description="Runs the server's checks on an account")>]
[<AllowNullLiteral>]
type CheckAccount() =
    interface IReturn<CheckAccountResponse>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val AccountId:String = null with get,set

///<summary>
///Removes an account in which nothing lives
///</summary>
[<Route("/accounts/{accountId}", "DELETE")>]
[<Api(Description="Removes an account in which nothing lives")>]
[<AllowNullLiteral>]
type DeleteAccount() =
    interface IReturnVoid
    interface IDelete

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val AccountId:String = null with get,set

///<summary>
///Reads one account
///</summary>
[<Route("/accounts/{accountId}", "GET")>]
[<Api(Description="Reads one account")>]
[<AllowNullLiteral>]
type GetAccount() =
    interface IReturn<AccountInfo>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val AccountId:String = null with get,set

///<summary>
///Pages through the accounts that the caller reaches
///</summary>
[<Route("/accounts", "GET")>]
[<Api(Description="Pages through the accounts that the caller reaches")>]
[<AllowNullLiteral>]
type ListAccounts() =
    inherit ListRequest<AccountInfo>()
    interface IReturn<ListResponse<AccountInfo>>
    interface IGet

    ///<summary>
    ///Text that the name contains, in any case
    ///</summary>
    member val NameFilter:String = null with get,set

///<summary>
///Opens an account
///</summary>
[<Route("/accounts", "POST")>]
[<Api(Description="Opens an account")>]
[<AllowNullLiteral>]
type NewAccount() =
    interface IReturn<AccountInfo>
    interface IPost

    ///<summary>
    ///Name of the tenant
    ///</summary>
    member val Name:String = null with get,set

    ///<summary>
    ///Carrier account that the tenant brings along; goes with twilioAuthToken
    ///</summary>
    member val TwilioAccountSid:String = null with get,set

    ///<summary>
    ///Secret of that carrier account; never returned
    ///</summary>
    member val TwilioAuthToken:String = null with get,set

    ///<summary>
    ///Account directly above
    ///</summary>
    member val ParentAccountId:String = null with get,set

///<summary>
///Changes an account's name, number limit, logo or prices
///</summary>
[<Route("/accounts/{accountId}", "PATCH")>]
[<Api(Description="Changes an account's name, number limit, logo or prices")>]
[<AllowNullLiteral>]
type PatchAccount() =
    interface IReturn<AccountInfo>
    interface IPatch

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val AccountId:String = null with get,set
    member val Name:String = null with get,set

    ///<summary>
    ///Cap on the count of numbers; 0 means none
    ///</summary>
    member val MaxPhoneNumbers:Nullable<Int32> = new Nullable<Int32>() with get,set

    ///<summary>
    ///File shown as the dashboard's logo
    ///</summary>
    member val LogoId:String = null with get,set
    member val BillingSettings:BillingSettings = null with get,set

    ///<summary>
    ///Account directly above; empty for none
    ///</summary>
    member val ParentAccountId:String = null with get,set

///<summary>
///Gives an account a new key for signing call tokens
///</summary>
[<Route("/accounts/{accountId}/tokens", "POST")>]
[<Api(Description="Gives an account a new key for signing call tokens")>]
[<AllowNullLiteral>]
type RegenerateAccountTokens() =
    interface IReturn<AccountInfo>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val AccountId:String = null with get,set

///<summary>
///Changes the caller's own name
///</summary>
[<Route("/app/user-info", "PATCH")>]
[<Api(Description="Changes the caller's own name")>]
[<AllowNullLiteral>]
type UpdateUserInfo() =
    interface IReturn<AppUserInfo>
    interface IPatch
    member val FirstName:String = null with get,set
    member val LastName:String = null with get,set

///<summary>
///Signs in, or out with provider logout
///</summary>
[<Route("/auth/{provider}", "GET,POST")>]
[<Route("/auth", "GET,POST")>]
[<Api(Description="Signs in, or out with provider logout")>]
[<AllowNullLiteral>]
type Authenticate() =
    interface IReturn<AuthenticateResponse>

    ///<summary>
    ///credentials, basic or logout
    ///</summary>
    [<ApiMember(ParameterType="path")>]
    member val Provider:String = null with get,set

    ///<summary>
    ///Email address of the login
    ///</summary>
    member val UserName:String = null with get,set
    member val Password:String = null with get,set

    ///<summary>
    ///Keep the session over the end of the browser
    ///</summary>
    member val RememberMe:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val AccessToken:String = null with get,set
    member val AccessTokenSecret:String = null with get,set
    member val ReturnUrl:String = null with get,set
    member val ErrorView:String = null with get,set
    member val Meta:Dictionary<String, String> = null with get,set

///<summary>
///Turns a second factor on
///</summary>
[<Route("/auth/totp/confirm", "POST")>]
[<Api(Description="Turns a second factor on")>]
[<AllowNullLiteral>]
type ConfirmTotp() =
    interface IReturn<ConfirmTotpResult>
    interface IPost

    ///<summary>
    ///Six digits from the authenticator
    ///</summary>
    member val Code:String = null with get,set

///<summary>
///Makes a key for programs worthless
///</summary>
[<Route("/api-keys/{keyId}", "DELETE")>]
[<Api(Description="Makes a key for programs worthless")>]
[<AllowNullLiteral>]
type DeleteApiKey() =
    interface IReturnVoid
    interface IDelete

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val KeyId:String = null with get,set

///<summary>
///Turns a second factor off
///</summary>
[<Route("/auth/totp/disable", "POST")>]
[<Api(Description="Turns a second factor off")>]
[<AllowNullLiteral>]
type DisableTotp() =
    interface IReturnVoid
    interface IPost

    ///<summary>
    ///Six digits from the authenticator, or a recovery code
    ///</summary>
    member val Code:String = null with get,set

    ///<summary>
    ///Another login, for a SystemAdministrator, who needs no code for it
    ///</summary>
    member val UserId:String = null with get,set

///<summary>
///Mails a token with which to set a new password
///</summary>
[<Route("/auth/forgot-password", "POST")>]
[<Api(Description="Mails a token with which to set a new password")>]
[<AllowNullLiteral>]
type ForgotPassword() =
    interface IReturnVoid
    interface IPost

    ///<summary>
    ///Of the login; the answer is the same for an unknown one
    ///</summary>
    member val EmailAddress:String = null with get,set

///<summary>
///Tells who is signed in, with roles and accounts
///</summary>
[<Route("/auth/status", "GET")>]
[<Api(Description="Tells who is signed in, with roles and accounts")>]
[<AllowNullLiteral>]
type GetAuthStatus() =
    interface IReturn<UserInfo>
    interface IGet

///<summary>
///Pages through keys for programs
///</summary>
[<Route("/api-keys", "GET")>]
[<Api(Description="Pages through keys for programs")>]
[<AllowNullLiteral>]
type ListApiKeys() =
    inherit ListRequest<ApiKeyInfo>()
    interface IReturn<ListResponse<ApiKeyInfo>>
    interface IGet

    ///<summary>
    ///A login that the caller may change; its own unless given
    ///</summary>
    member val UserId:String = null with get,set

///<summary>
///Makes a key with which programs call as the caller
///</summary>
[<Route("/api-keys", "POST")>]
[<Api(Description="Makes a key with which programs call as the caller")>]
[<AllowNullLiteral>]
type NewApiKey() =
    interface IReturn<NewApiKeyResult>
    interface IPost

    ///<summary>
    ///What the key is for
    ///</summary>
    member val Name:String = null with get,set

    ///<summary>
    ///The one account that the key reaches; those of the login unless given
    ///</summary>
    member val AccountId:String = null with get,set

    ///<summary>
    ///The one role that the key has; those of the login unless given
    ///</summary>
    member val Role:String = null with get,set

    ///<summary>
    ///ISO 8601; never unless given
    ///</summary>
    member val ExpiresAt:String = null with get,set

///<summary>
///Sets a new password with a mailed token
///</summary>
[<Route("/auth/recover", "POST")>]
[<Api(Description="Sets a new password with a mailed token")>]
[<AllowNullLiteral>]
type RecoverPassword() =
    interface IReturnVoid
    interface IPost

    ///<summary>
    ///Of the login
    ///</summary>
    member val EmailAddress:String = null with get,set

    ///<summary>
    ///From the mail; counts once and for an hour
    ///</summary>
    member val Token:String = null with get,set

    ///<summary>
    ///At least 10 characters
    ///</summary>
    member val NewPassword:String = null with get,set

///<summary>
///Gives a token with which to act as another login
///</summary>
[<Route("/auth/token", "GET")>]
[<Api(Description="Gives a token with which to act as another login")>]
[<AllowNullLiteral>]
type RequestAuthToken() =
    interface IReturn<RequestAuthTokenResult>
    interface IGet

    ///<summary>
    ///Of the login to act as
    ///</summary>
    member val UserEmailAddress:String = null with get,set

    ///<summary>
    ///Id of the login to act as; wins over userEmailAddress
    ///</summary>
    member val UserId:String = null with get,set

///<summary>
///Begins to set up a second factor
///</summary>
[<Route("/auth/totp", "POST")>]
[<Api(Description="Begins to set up a second factor")>]
[<AllowNullLiteral>]
type StartTotp() =
    interface IReturn<StartTotpResult>
    interface IPost

///<summary>
///Finds what a schedule says and cannot mean, before it is saved
///</summary>
[<Route("/customers/{customerId}/schedule/check", "POST")>]
[<Api(Description="Finds what a schedule says and cannot mean, before it is saved")>]
[<AllowNullLiteral>]
type CheckSchedule() =
    interface IReturn<ScheduleCheck>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Put in place of the stored one
    ///</summary>
    [<ApiMember(Description="Put in place of the stored one")>]
    member val Schedule:Schedule = null with get,set

    ///<summary>
    ///ISO 8601 as in a test; absent it is now
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///At most 50 years after from; absent it is 5 years after
    ///</summary>
    member val To:String = null with get,set

    ///<summary>
    ///States that must hold at given times
    ///</summary>
    member val Required:ResizeArray<ScheduleRequirement> = null with get,set

    ///<summary>
    ///A second own schedule; whether both mean the same is answered
    ///</summary>
    [<ApiMember(Description="A second own schedule; whether both mean the same is answered")>]
    member val CompareTo:Schedule = null with get,set

///<summary>
///Removes a customer that nothing hangs below
///</summary>
[<Route("/customers/{customerId}", "DELETE")>]
[<Api(Description="Removes a customer that nothing hangs below")>]
[<AllowNullLiteral>]
type DeleteCustomer() =
    interface IReturnVoid
    interface IDelete

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

///<summary>
///Revokes the address of a schedule's feed
///</summary>
[<Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")>]
[<Api(Description="Revokes the address of a schedule's feed")>]
[<AllowNullLiteral>]
type DeleteScheduleFeed() =
    interface IReturnVoid
    interface IDelete

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val FeedId:String = null with get,set

///<summary>
///Tells which rule gives the state at a moment, and why the others do not
///</summary>
[<Route("/customers/{customerId}/schedule/explain", "POST")>]
[<Api(Description="Tells which rule gives the state at a moment, and why the others do not")>]
[<AllowNullLiteral>]
type ExplainSchedule() =
    interface IReturn<ScheduleExplanation>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Put in place of the stored one
    ///</summary>
    [<ApiMember(Description="Put in place of the stored one")>]
    member val Schedule:Schedule = null with get,set

    ///<summary>
    ///ISO 8601; without an offset it is local to the zone, absent it is now
    ///</summary>
    member val DateTime:String = null with get,set

///<summary>
///Reads one customer, as it is or as it was
///</summary>
[<Route("/customers/{customerId}", "GET")>]
[<Api(Description="Reads one customer, as it is or as it was")>]
[<AllowNullLiteral>]
type GetCustomer() =
    interface IReturn<CustomerInfo>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Moment to read the customer at, ISO 8601 with an offset or Z
    ///</summary>
    member val AsOf:String = null with get,set

///<summary>
///Tells for each setting the value in force and the level that set it
///</summary>
[<Route("/customers/{customerId}/effective", "GET")>]
[<Api(Description="Tells for each setting the value in force and the level that set it")>]
[<AllowNullLiteral>]
type GetEffectiveCustomer() =
    interface IReturn<EffectiveCustomer>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

///<summary>
///Reads the schedule that the levels above give
///</summary>
[<Route("/customers/{customerId}/inherited-schedule", "GET")>]
[<Route("/endpoints/{endpointId}/inherited-schedule", "GET")>]
[<Api(Description="Reads the schedule that the levels above give")>]
[<AllowNullLiteral>]
type GetInheritedSchedule() =
    interface IReturn<Schedule>
    interface IGet

    [<ApiMember(ParameterType="path")>]
    member val CustomerId:String = null with get,set

    [<ApiMember(ParameterType="path")>]
    member val EndpointId:String = null with get,set

///<summary>
///Reads a range of a schedule as an iCalendar file
///</summary>
[<Route("/customers/{customerId}/schedule/timeline.ics", "GET")>]
[<Api(Description="Reads a range of a schedule as an iCalendar file")>]
[<AllowNullLiteral>]
type GetScheduleCalendar() =
    interface IReturn<CalendarFile>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///ISO 8601 as in a test; absent it is now
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///At most 400 days after from; absent it is 90 days after
    ///</summary>
    member val To:String = null with get,set

///<summary>
///Reads a schedule as an iCalendar feed, with the feed's token
///</summary>
[<Route("/customers/{customerId}/schedule.ics", "GET")>]
[<Api(Description="Reads a schedule as an iCalendar feed, with the feed's token")>]
[<AllowNullLiteral>]
type GetScheduleFeed() =
    interface IReturn<CalendarFile>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set
    member val Token:String = null with get,set

///<summary>
///Reads every change of state in a range
///</summary>
[<Route("/customers/{customerId}/schedule/timeline", "GET")>]
[<Api(Description="Reads every change of state in a range")>]
[<AllowNullLiteral>]
type GetScheduleTimeline() =
    interface IReturn<ScheduleTimeline>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///ISO 8601 as in a test; absent it is now
    ///</summary>
    member val From:String = null with get,set

    ///<summary>
    ///At most 400 days after from; absent it is 30 days after
    ///</summary>
    member val To:String = null with get,set

///<summary>
///Adds rules for holidays to a schedule, from a file or a country's list
///</summary>
[<Route("/customers/{customerId}/schedule/holidays", "POST")>]
[<Api(Description="Adds rules for holidays to a schedule, from a file or a country's list")>]
[<AllowNullLiteral>]
type ImportHolidays() =
    interface IReturn<HolidayImport>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Two letters of ISO 3166, for the list of its public holidays
    ///</summary>
    member val Country:String = null with get,set

    ///<summary>
    ///Text of an iCalendar file, instead of a country
    ///</summary>
    member val Calendar:String = null with get,set

    ///<summary>
    ///0 is this year
    ///</summary>
    member val FromYear:Int32 = 0 with get,set

    ///<summary>
    ///0 is the year after fromYear; at most 10 years
    ///</summary>
    member val ToYear:Int32 = 0 with get,set

    ///<summary>
    ///Holiday if absent
    ///</summary>
    member val State:String = null with get,set
    member val Priority:Int32 = 0 with get,set

///<summary>
///Pages through the customers that the caller reaches
///</summary>
[<Route("/customers", "GET")>]
[<Api(Description="Pages through the customers that the caller reaches")>]
[<AllowNullLiteral>]
type ListCustomers() =
    inherit ListRequest<CustomerInfo>()
    interface IReturn<ListResponse<CustomerInfo>>
    interface IGet

    ///<summary>
    ///Only customers of these accounts
    ///</summary>
    member val AccountIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Text that the name contains, in any case
    ///</summary>
    member val NameFilter:String = null with get,set

    ///<summary>
    ///Only customers below these, at any depth unless shallowParent is set
    ///</summary>
    member val ParentCustomerIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Direct children only
    ///</summary>
    member val ShallowParent:Boolean = false with get,set

    ///<summary>
    ///Only customers that carry all of these tags
    ///</summary>
    member val TagIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Only customers with exactly this reference
    ///</summary>
    member val ReferenceId:String = null with get,set

///<summary>
///Lists the public holidays of a country
///</summary>
[<Route("/holidays/{country}", "GET")>]
[<Api(Description="Lists the public holidays of a country")>]
[<AllowNullLiteral>]
type ListHolidays() =
    interface IReturn<HolidayList>
    interface IGet

    ///<summary>
    ///Two letters of ISO 3166
    ///</summary>
    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val Country:String = null with get,set

    ///<summary>
    ///0 is this year
    ///</summary>
    member val FromYear:Int32 = 0 with get,set

    ///<summary>
    ///0 is fromYear; at most 10 years
    ///</summary>
    member val ToYear:Int32 = 0 with get,set

///<summary>
///Lists the feeds of a schedule
///</summary>
[<Route("/customers/{customerId}/schedule/feeds", "GET")>]
[<Api(Description="Lists the feeds of a schedule")>]
[<AllowNullLiteral>]
type ListScheduleFeeds() =
    interface IReturn<ScheduleFeeds>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

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

///<summary>
///Makes a secret address to subscribe to a schedule
///</summary>
[<Route("/customers/{customerId}/schedule/feed", "POST")>]
[<Route("/customers/{customerId}/schedule/feeds", "POST")>]
[<Api(Description="Makes a secret address to subscribe to a schedule")>]
[<AllowNullLiteral>]
type NewScheduleFeed() =
    interface IReturn<ScheduleFeed>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///What people call the feed
    ///</summary>
    member val Name:String = null with get,set

///<summary>
///Changes the members sent
///</summary>
[<Route("/customers/{customerId}", "PATCH")>]
[<Api(Description="Changes the members sent")>]
[<AllowNullLiteral>]
type PatchCustomer() =
    interface IReturn<CustomerInfo>
    interface IPatch

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Company name; cannot be cleared
    ///</summary>
    member val Name:String = null with get,set

    ///<summary>
    ///Customer directly above; an empty text makes it a root
    ///</summary>
    member val ParentCustomerId:String = null with get,set

    ///<summary>
    ///Identifier in an outside system; an empty text clears it
    ///</summary>
    member val ReferenceId:String = null with get,set

    ///<summary>
    ///Values of custom fields, by field name
    ///</summary>
    member val Data:Struct = null with get,set

    ///<summary>
    ///Tags of the account to put on the customer
    ///</summary>
    member val TagIds:ResizeArray<String> = null with get,set
    member val Schedule:Schedule = null with get,set

    ///<summary>
    ///Whether its own prices hold
    ///</summary>
    member val OverrideBillingSettings:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val BillingSettings:BillingSettings = null with get,set

    ///<summary>
    ///Whether its own portal settings hold
    ///</summary>
    member val OverrideAppSettings:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val AppSettings:AppSettings = null with get,set

///<summary>
///Sends calls to a customer's numbers to the staging or the production server
///</summary>
[<Route("/customers/{customerId}/staging", "POST")>]
[<Api(Description="Sends calls to a customer's numbers to the staging or the production server")>]
[<AllowNullLiteral>]
type SetCustomerStagingMode() =
    interface IReturn<CustomerInfo>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val CustomerId:String = null with get,set

    ///<summary>
    ///The staging server, or else the production server
    ///</summary>
    member val IsStaging:Boolean = false with get,set

///<summary>
///Tells the state of a schedule at a moment
///</summary>
[<Route("/customers/{customerId}/test-schedule", "POST")>]
[<Route("/endpoints/{endpointId}/test-schedule", "POST")>]
[<Api(Description="Tells the state of a schedule at a moment")>]
[<AllowNullLiteral>]
type TestSchedule() =
    interface IReturn<TestScheduleResponse>
    interface IPost

    [<ApiMember(ParameterType="path")>]
    member val CustomerId:String = null with get,set

    [<ApiMember(ParameterType="path")>]
    member val EndpointId:String = null with get,set

    ///<summary>
    ///Put in place of the stored one
    ///</summary>
    [<ApiMember(Description="Put in place of the stored one")>]
    member val Schedule:Schedule = null with get,set

    ///<summary>
    ///ISO 8601; without an offset it is local to the zone, absent it is now
    ///</summary>
    member val DateTime:String = null with get,set

///<summary>
///Reads what one call changed
///</summary>
[<Route("/changes/{changeId}", "GET")>]
[<Api(Description="Reads what one call changed")>]
[<AllowNullLiteral>]
type GetChange() =
    interface IReturn<ChangeInfo>
    interface IGet

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val ChangeId:String = null with get,set

///<summary>
///Reads the settings of the whole system
///</summary>
[<Route("/global/settings", "GET")>]
[<Api(Description="Reads the settings of the whole system")>]
[<AllowNullLiteral>]
type GetGlobalSettings() =
    interface IReturn<GlobalSettingsInfo>
    interface IGet

///<summary>
///Reads an account's settings, fields, tags and mail accounts
///</summary>
[<Route("/system/settings", "GET")>]
[<Api(Description="Reads an account's settings, fields, tags and mail accounts")>]
[<AllowNullLiteral>]
type GetSystemSettings() =
    interface IReturn<SystemSettingsInfo>
    interface IGet

    ///<summary>
    ///Account; not needed by callers that have one
    ///</summary>
    member val AccountId:String = null with get,set

///<summary>
///Lists which countries an account may call
///</summary>
[<Route("/system/dialing-permissions", "GET")>]
[<Api(Description="Lists which countries an account may call")>]
[<AllowNullLiteral>]
type ListDialingPermissions() =
    interface IReturn<ListDialingPermissionsResponse>
    interface IGet

    ///<summary>
    ///Account; not needed by callers that have one
    ///</summary>
    member val AccountId:String = null with get,set

///<summary>
///Searches the audit log
///</summary>
[<Api(Description="Searches the audit log")>]
[<AllowNullLiteral>]
type ListLogEntries() =
    inherit ListRequest<LogEntryInfo>()
    interface IReturn<ListResponse<LogEntryInfo>>

    ///<summary>
    ///Only entries of these accounts
    ///</summary>
    member val AccountIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Only entries of these customers; _ selects those of the account itself
    ///</summary>
    member val CustomerIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///First day, YYYY-MM-DD in UTC
    ///</summary>
    member val StartDate:String = null with get,set

    ///<summary>
    ///Last day, YYYY-MM-DD in UTC
    ///</summary>
    member val EndDate:String = null with get,set

    ///<summary>
    ///Text that description, reason or login contains, in any case
    ///</summary>
    member val Description:String = null with get,set

///<summary>
///Sets which numbers of one country may be called
///</summary>
[<Route("/system/dialing-permissions/{isoCode}", "PATCH")>]
[<Api(Description="Sets which numbers of one country may be called")>]
[<AllowNullLiteral>]
type PatchDialingPermissions() =
    interface IReturnVoid
    interface IPatch

    ///<summary>
    ///ISO 3166-1, two letters
    ///</summary>
    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val IsoCode:String = null with get,set
    member val AccountId:String = null with get,set

    ///<summary>
    ///Absent means no
    ///</summary>
    member val LowRiskNumbersEnabled:Boolean = false with get,set

    ///<summary>
    ///Absent means no
    ///</summary>
    member val HighRiskSpecialNumbersEnabled:Boolean = false with get,set

    ///<summary>
    ///Absent means no
    ///</summary>
    member val HighRiskTollfraudNumbersEnabled:Boolean = false with get,set

///<summary>
///Changes the settings of the whole system
///</summary>
[<Route("/global/settings", "PATCH")>]
[<Api(Description="Changes the settings of the whole system")>]
[<AllowNullLiteral>]
type PatchGlobalSettings() =
    interface IReturn<GlobalSettingsInfo>
    interface IPatch

    ///<summary>
    ///Replaces the stored one whole; an empty one removes it
    ///</summary>
    member val SystemEmailAccount:EmailAccount = null with get,set
    member val DefaultTimeZoneId:String = null with get,set
    member val SessionArchiveDays:Nullable<Int32> = new Nullable<Int32>() with get,set
    member val MaintenanceMessage:String = null with get,set

///<summary>
///Changes an account's settings
///</summary>
[<Route("/system/settings", "PATCHY,PATCH")>]
[<Api(Description="Changes an account's settings")>]
[<AllowNullLiteral>]
type PatchSystemSettings() =
    interface IReturn<SystemSettingsInfo>
    member val AccountId:String = null with get,set
    member val OverrideSystemTime:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val OverrideSystemTimeZoneId:String = null with get,set
    member val OverrideSystemDateTime:String = null with get,set
    member val SystemFields:ResizeArray<SystemSettingsField> = null with get,set
    member val CustomerFields:ResizeArray<CustomerDataField> = null with get,set
    member val EndpointFields:ResizeArray<EndpointDataField> = null with get,set
    member val EmailAccounts:ResizeArray<EmailAccount> = null with get,set
    member val Tags:ResizeArray<Tag> = null with get,set
    member val Documentation:String = null with get,set
    member val RecordingRetentionDays:Nullable<Int32> = new Nullable<Int32>() with get,set
    member val EnableSipRefer:Nullable<Boolean> = new Nullable<Boolean>() with get,set
    member val AutoAgentLogoffSeconds:Nullable<Int32> = new Nullable<Int32>() with get,set
    member val DefaultSipRegion:Nullable<TwilioSipRegions> = new Nullable<TwilioSipRegions>() with get,set

///<summary>
///Tries a mail account before it is saved
///</summary>
[<Route("/settings/test-email", "POST")>]
[<Api(Description="Tries a mail account before it is saved")>]
[<AllowNullLiteral>]
type SendTestEmail() =
    interface IReturnVoid
    interface IPost

    ///<summary>
    ///Mail account to try; without a password that of the stored one of its id
    ///</summary>
    member val Account:EmailAccount = null with get,set

    ///<summary>
    ///Recipient of the test
    ///</summary>
    member val EmailAddress:String = null with get,set

///<summary>
///Restores the state before a change
///</summary>
[<Route("/changes/{changeId}/undo", "POST")>]
[<Api(Description="Restores the state before a change")>]
[<AllowNullLiteral>]
type UndoChange() =
    interface IReturn<ChangeInfo>
    interface IPost

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val ChangeId:String = null with get,set

///<summary>
///Removes a login
///</summary>
[<Route("/users/{userId}", "DELETE")>]
[<Api(Description="Removes a login")>]
[<AllowNullLiteral>]
type DeleteUser() =
    interface IReturnVoid
    interface IDelete

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val UserId:String = null with get,set

///<summary>
///Pages through the logins that reach the given accounts
///</summary>
[<Route("/users", "GET")>]
[<Api(Description="Pages through the logins that reach the given accounts")>]
[<AllowNullLiteral>]
type ListUsers() =
    inherit ListRequest<UserInfo>()
    interface IReturn<ListResponse<UserInfo>>
    interface IGet

    ///<summary>
    ///Only logins that were given one of these accounts
    ///</summary>
    member val AccountIds:ResizeArray<String> = null with get,set

    ///<summary>
    ///Part of the email address, in any case
    ///</summary>
    member val EmailFilter:String = null with get,set

///<summary>
///Adds a login
///</summary>
[<Route("/users", "POST")>]
[<Api(Description="Adds a login")>]
[<AllowNullLiteral>]
type NewUser() =
    interface IReturn<UserInfo>
    interface IPost

    ///<summary>
    ///Account that the login reaches; needed unless the caller has just one
    ///</summary>
    member val AccountId:String = null with get,set

    ///<summary>
    ///Unique in the whole system
    ///</summary>
    member val EmailAddress:String = null with get,set
    member val FirstName:String = null with get,set
    member val LastName:String = null with get,set

    ///<summary>
    ///At least 10 characters
    ///</summary>
    member val Password:String = null with get,set

    ///<summary>
    ///Makes the login a Customer login of this customer instead of a Manager
    ///</summary>
    member val CustomerId:String = null with get,set

///<summary>
///Changes a login
///</summary>
[<Route("/users/{userId}", "PATCH")>]
[<Api(Description="Changes a login")>]
[<AllowNullLiteral>]
type PatchUser() =
    interface IReturn<UserInfo>
    interface IPatch

    [<ApiMember(IsRequired=true, ParameterType="path")>]
    member val UserId:String = null with get,set

    ///<summary>
    ///Accounts that the login reaches; replaces those it had
    ///</summary>
    member val AccountIds:ResizeArray<String> = null with get,set
    member val FirstName:String = null with get,set
    member val LastName:String = null with get,set

    ///<summary>
    ///Left out, the login keeps its password
    ///</summary>
    member val NewPassword:String = null with get,set

    ///<summary>
    ///Only a SystemAdministrator may change them
    ///</summary>
    member val Roles:ResizeArray<String> = null with get,set

    ///<summary>
    ///Top of what a Customer login reaches
    ///</summary>
    member val CustomerId:String = null with get,set

    ///<summary>
    ///Bounds what the login may do
    ///</summary>
    member val ManagerAccess:Nullable<UserManagerAccess> = new Nullable<UserManagerAccess>() with get,set

    ///<summary>
    ///Areas that the login may use; an empty list stands for all
    ///</summary>
    member val DashboardPermissions:ResizeArray<DashboardPermissions> = null with get,set
