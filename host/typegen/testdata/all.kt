import java.math.*
import java.util.*
import net.servicestack.client.*
import com.google.gson.reflect.*

enum class ValueTypes
{
    NotSpecified,
    String,
    Boolean,
    Number,
    List,
    Struct,
    Transition,
    Custom,
    Date,
    AudioFile,
    TimeZoneId,
    PhoneNumber,
    User,
    Endpoint,
    Time,
    File,
    FaxNumber,
    EmailAccount,
    Customer,
    Flow,
    Team,
    FlowReference,
    Integration,
    Assistant,
    SipTrunk,
}

enum class NodeParameterSources
{
    Value,
    Expression,
    Customer,
    Endpoint,
    User,
    System,
    Session,
    Flow,
    FlowParameter,
}

open class Struct : HashMap<String,Value>()
{
}

open class Value
{
    open var boolValue:Boolean? = null

    /**
    * Text; also ids, dates and transition targets
    */
    open var stringValue:String? = null
    open var numberValue:Double? = null
    open var listValue:ArrayList<Struct>? = null
    open var structValue:Struct? = null
}

open class NodeParameter
{
    /**
    * Unique in the flow
    */
    open var id:String? = null
    open var type:ValueTypes? = null
    open var source:NodeParameterSources? = null
    open var value:Value? = null
    open var expression:String? = null

    /**
    * Field name for the field sources
    */
    open var referenceId:String? = null
    open var isAsync:Boolean? = null
    open var isOutput:Boolean? = null
    open var listParameters:ArrayList<NodeParameterMap>? = null
    open var structParameters:NodeParameterMap? = null
}

open class NodeParameterMap : HashMap<String,NodeParameter>()
{
}

open class AccountCheck
{
    open var name:String? = null

    /**
    * ok, warning or failed
    */
    open var outcome:String? = null
    open var detail:String? = null
}

open class EntityInfo
{
    /**
    * Identifier given by the server
    */
    @ApiMember(Description="Identifier given by the server")
    open var id:String? = null

    /**
    * Moment of creation, ISO 8601 in UTC
    */
    @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
    open var dateCreated:String? = null

    /**
    * Moment of the latest change, ISO 8601 in UTC
    */
    @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
    open var dateLastModified:String? = null

    /**
    * Email address of the login that made the record
    */
    @ApiMember(Description="Email address of the login that made the record")
    open var createdBy:String? = null

    /**
    * Email address of the login that changed the record last
    */
    @ApiMember(Description="Email address of the login that changed the record last")
    open var lastModifiedBy:String? = null
}

open class BillingItem
{
    open var baseCost:Double? = null
    open var rawUnitMultiplier:Double? = null
    open var unitCost:Double? = null

    /**
    * Units that the base cost includes
    */
    open var allowance:Int? = null
}

open class BillingSettings
{
    open var base:BillingItem? = null
    open var localNumbers:BillingItem? = null
    open var tollFreeNumbers:BillingItem? = null
    open var inboundVoiceCalls:BillingItem? = null
    open var outboundVoiceCalls:BillingItem? = null
    open var inboundFaxes:BillingItem? = null
    open var outboundFaxes:BillingItem? = null
    open var inboundSmsMessages:BillingItem? = null
    open var outboundSmsMessages:BillingItem? = null
    open var aiInsights:BillingItem? = null
    open var aiLiveMinutes:BillingItem? = null
    open var aiMessages:BillingItem? = null
}

enum class SortOrders
{
    Ascend,
    Descend,
}

open class ListRequest<T>
{
    /**
    * Page number from 0
    */
    open var page:Int? = null

    /**
    * Return every match and ignore paging
    */
    open var all:Boolean? = null

    /**
    * Items a page, 25 unless given, 10000 at most
    */
    open var countPerPage:Int? = null

    /**
    * Only records with these ids
    */
    open var specificIds:ArrayList<String>? = null

    /**
    * Member to sort by
    */
    open var sortField:String? = null

    /**
    * Direction of sortField
    */
    open var sortOrder:SortOrders? = null

    /**
    * Leave the totals out; an empty list marks the end
    */
    open var simplifiedPaging:Boolean? = null
}

open class ResponseError
{
    open var errorCode:String? = null

    /**
    * Path of the member, for instance data.color.numberValue
    */
    open var fieldName:String? = null
    open var message:String? = null
    open var meta:HashMap<String,String>? = null
}

open class ResponseStatus
{
    /**
    * Code for machines
    */
    open var errorCode:String? = null

    /**
    * Text for people
    */
    open var message:String? = null

    /**
    * Never sent
    */
    open var stackTrace:String? = null

    /**
    * One entry for each refused member; empty when there is none
    */
    open var errors:ArrayList<ResponseError>? = null
    open var meta:HashMap<String,String>? = null
}

enum class UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

enum class DashboardPermissions
{
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

open class ApiKeyInfo
{
    open var id:String? = null

    /**
    * The login that calls with the key are made as
    */
    open var userId:String? = null
    open var name:String? = null

    /**
    * The one account that the key reaches
    */
    open var accountId:String? = null

    /**
    * The one role that the key has
    */
    open var role:String? = null
    open var dateCreated:String? = null
    open var expiresAt:String? = null

    /**
    * Right to a minute
    */
    open var lastUsedAt:String? = null
}

enum class SimpleSchedulingRuleTypes
{
    Always,
    CustomerState,
    Time,
}

enum class DayOfWeek
{
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

open class ScheduleDay
{
    /**
    * Which one in the period, negative from its end; 0 means each
    */
    open var offset:Int? = null
    open var dayOfWeek:DayOfWeek? = null
}

enum class SchedulingRuleFrequency
{
    None,
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

open class SchedulingRule
{
    open var id:String? = null
    open var name:String? = null

    /**
    * The higher number wins
    */
    open var priority:Int? = null

    /**
    * Free text; Business Hours, After Hours and Holiday are ready-made
    */
    open var state:String? = null
    open var source:String? = null
    open var condition:String? = null
    open var simpleRuleType:SimpleSchedulingRuleTypes? = null
    open var customerState:String? = null
    open var flowId:String? = null
    open var flowParams:Struct? = null
    open var isAllDay:Boolean? = null
    open var startDate:String? = null
    open var startTime:String? = null
    open var endTime:String? = null
    open var bySetPosition:ArrayList<Int>? = null
    open var byMonth:ArrayList<Int>? = null
    open var byWeekNo:ArrayList<Int>? = null
    open var byYearDay:ArrayList<Int>? = null
    open var byMonthDay:ArrayList<Int>? = null
    open var byDay:ArrayList<ScheduleDay>? = null
    open var byHour:ArrayList<Int>? = null
    open var byMinute:ArrayList<Int>? = null
    open var interval:Int? = null
    open var count:Int? = null
    open var untilDate:String? = null
    open var frequency:SchedulingRuleFrequency? = null
}

open class ScheduleRequirement
{
    open var state:String? = null

    /**
    * Every day if there are none
    */
    open var days:ArrayList<DayOfWeek>? = null

    /**
    * Time of day; midnight if absent
    */
    open var from:String? = null

    /**
    * Time of day; midnight if absent
    */
    open var to:String? = null

    /**
    * States that may hold instead, for instance Holiday
    */
    open var except:ArrayList<String>? = null
}

open class ScheduleLevel
{
    /**
    * 0 is the customer itself, 1 its parent and so on
    */
    open var distance:Int? = null
    open var id:String? = null
    open var name:String? = null
}

open class ScheduleCandidate
{
    open var ruleId:String? = null
    open var ruleName:String? = null

    /**
    * Place in the rules of its level, from 0
    */
    open var index:Int? = null
    open var level:ScheduleLevel? = null
    open var stateName:String? = null
    open var priority:Int? = null

    /**
    * Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
    */
    open var outcome:String? = null

    /**
    * The same in words
    */
    open var message:String? = null
}

open class ScheduleFinding
{
    /**
    * For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
    */
    open var code:String? = null

    /**
    * Error, Warning or Info
    */
    open var severity:String? = null

    /**
    * Member of the own schedule, for instance schedule.rules[3].count
    */
    open var fieldName:String? = null
    open var message:String? = null
    open var rule:ScheduleCandidate? = null

    /**
    * The rule that it meets
    */
    open var other:ScheduleCandidate? = null

    /**
    * The first moment it shows, in UTC
    */
    open var from:String? = null

    /**
    * The end of that, in UTC
    */
    open var to:String? = null

    /**
    * What holds there
    */
    open var stateName:String? = null
}

open class ScheduleComparison
{
    open var equivalent:Boolean? = null

    /**
    * The first moment at which they differ, in UTC
    */
    open var dateTime:String? = null
    open var localTime:String? = null

    /**
    * What the schedule says there
    */
    open var stateName:String? = null

    /**
    * What the second one says
    */
    open var otherState:String? = null
}

open class ScheduleChange
{
    /**
    * In UTC
    */
    open var dateTime:String? = null

    /**
    * In the schedule's zone
    */
    open var localTime:String? = null
    open var stateName:String? = null

    /**
    * Rule, Default or ForceClosed
    */
    open var reason:String? = null
    open var ruleId:String? = null
    open var ruleName:String? = null
}

open class CustomerBreadcrumb
{
    open var id:String? = null
    open var name:String? = null
}

enum class TagColors
{
    Magenta,
    Red,
    Volcano,
    Orange,
    Gold,
    Lime,
    Green,
    Cyan,
    Blue,
    GeekBlue,
    Purple,
}

open class Tag
{
    open var id:String? = null
    open var name:String? = null
    open var color:TagColors? = null
}

open class IntegrationData
{
    /**
    * Id of the record in the connected system
    */
    open var thirdPartyId:String? = null
}

open class EntityIntegrationData : HashMap<String,IntegrationData>()
{
}

open class AppSettings
{
    open var enablePhoneNumberManagement:Boolean? = null
    open var enableDeviceManagement:Boolean? = null
    open var enableDialer:Boolean? = null
    open var enableCallHistory:Boolean? = null
    open var enableAssistants:Boolean? = null
    open var showFileNameInMessageCenter:Boolean? = null

    /**
    * JSON text with overrides of the theme
    */
    open var chakraTheme:String? = null
    open var customCss:String? = null
    open var pageTitle:String? = null

    /**
    * Replacements for labels
    */
    open var stringMappings:String? = null

    /**
    * Page opened after signing out
    */
    open var logoutUrl:String? = null
    open var portMyNumberUrl:String? = null
}

enum class SettingLevels
{
    Server,
    Account,
    Above,
    Customer,
    Endpoint,
}

open class SettingLevel
{
    open var kind:SettingLevels? = null

    /**
    * Id of the customer or account; absent for levels out of the caller's reach
    */
    open var id:String? = null
    open var name:String? = null
}

open class SettingChange
{
    open var customerId:String? = null
    open var customerName:String? = null

    /**
    * Path of the setting, for instance schedule.timeZoneId
    */
    open var setting:String? = null
    open var oldValue:Value? = null
    open var oldLevel:SettingLevel? = null
    open var newValue:Value? = null
    open var newLevel:SettingLevel? = null
}

open class EffectiveSetting
{
    /**
    * Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
    */
    open var setting:String? = null

    /**
    * Value in force; absent for none
    */
    open var value:Value? = null

    /**
    * Level that set it
    */
    open var level:SettingLevel? = null

    /**
    * Value that would hold without the customer's own setting
    */
    open var inherited:Value? = null

    /**
    * Level that would set it then
    */
    open var inheritedLevel:SettingLevel? = null
}

open class EffectiveRule
{
    open var rule:SchedulingRule? = null
    open var level:SettingLevel? = null
}

open class SkippedHoliday
{
    open var name:String? = null
    open var date:String? = null
    open var reason:String? = null
}

open class HolidayDay
{
    open var date:String? = null
    open var name:String? = null
}

open class FieldChange
{
    /**
    * Wire path of the member, for instance data.Greeting.stringValue
    */
    open var path:String? = null

    /**
    * JSON text; absent where there was none
    */
    open var before:String? = null

    /**
    * JSON text; absent where there is none
    */
    open var after:String? = null
}

open class LogEntryInfo : EntityInfo()
{
    open var accountId:String? = null
    open var accountName:String? = null
    open var customerId:String? = null
    open var customerName:String? = null
    open var customerBreadcrumb:ArrayList<CustomerBreadcrumb>? = null

    /**
    * Email address of the login
    */
    open var userName:String? = null
    open var description:String? = null

    /**
    * Change set that the entry belongs to
    */
    open var changeId:String? = null
    open var operation:String? = null

    /**
    * created, changed, deleted, signed in or signed out
    */
    open var action:String? = null
    open var recordKind:String? = null
    open var recordId:String? = null

    /**
    * Login that acted as userName
    */
    open var actorName:String? = null

    /**
    * Network address of the caller
    */
    open var address:String? = null
    open var requestId:String? = null

    /**
    * What the caller gave as X-Reason
    */
    open var reason:String? = null

    /**
    * Change set that this one put back
    */
    open var undoes:String? = null

    /**
    * Members that differ
    */
    open var changes:ArrayList<FieldChange>? = null

    /**
    * Covers the entry and the hash of the account's entry before it
    */
    open var hash:String? = null
}

open class EmailAccount
{
    /**
    * Made by the server where it is absent
    */
    open var id:String? = null

    /**
    * Host name or address
    */
    open var server:String? = null

    /**
    * Empty for a server that asks for none
    */
    open var userName:String? = null

    /**
    * 465 speaks TLS from the start, others once they offer it
    */
    open var port:Int? = null

    /**
    * Address that mail comes from
    */
    open var emailAddress:String? = null
    open var displayName:String? = null

    /**
    * Never returned; absent keeps the stored one of the same id, empty clears it
    */
    open var password:String? = null
}

enum class UIHints
{
    None,
    LargeText,
    InlineForm,
    Password,
    InlineStruct,
}

open class DataType
{
    open var typeName:String? = null
    open var fields:ArrayList<DataField>? = null
}

enum class DataFieldUniqueness
{
    NotUnique,
    Unique,
    UniqueToCustomer,
}

enum class UserDataFieldModes
{
    Hidden,
    ReadOnly,
    ReadWrite,
}

open class DataField
{
    open var id:String? = null
    open var name:String? = null
    open var type:ValueTypes? = null
    open var uiHint:UIHints? = null
    open var uiTab:String? = null
    open var isAsync:Boolean? = null
    open var disableBinding:Boolean? = null
    open var structType:DataType? = null
    open var listType:DataType? = null
    open var description:String? = null
    open var possibleValues:ArrayList<String>? = null
    open var isOutput:Boolean? = null

    /**
    * Address that supplies the possible values
    */
    open var customFieldValuesUrl:String? = null
    open var defaultValue:Value? = null

    /**
    * Pattern of dynamic transitions
    */
    open var transitionNameFormat:String? = null
    open var uniqueness:DataFieldUniqueness? = null
    open var voiceOnly:Boolean? = null

    /**
    * Field on whose value it depends whether this one shows
    */
    open var conditionalVisibilityField:String? = null
    open var conditionalVisibilityValue:String? = null

    /**
    * Whether templates in the text stay as they are
    */
    open var noEvalTemplate:Boolean? = null
    open var userMode:UserDataFieldModes? = null
    open var anyValueType:Boolean? = null
}

open class SystemSettingsField : DataField()
{
    open var value:Value? = null
}

open class CustomerDataField : DataField()
{
    open var showInSearch:Boolean? = null
    open var showInLists:Boolean? = null
    open var isKnob:Boolean? = null
}

enum class EndpointTypes
{
    PhoneNumber,
    User,
    FaxNumber,
    EmailAddress,
    Unused_1,
    Unused_2,
    Unused_3,
    Unused_4,
    Unused_5,
    Team,
    Assistant,
    EmergencyAddress,
    SipTrunk,
}

open class EndpointDataField : DataField()
{
    open var showInSearch:Boolean? = null
    open var showInLists:Boolean? = null

    /**
    * Kind of endpoint that the field is for; absent for every kind
    */
    open var endpointType:EndpointTypes? = null
    open var isCallerId:Boolean? = null
    open var isKnob:Boolean? = null
}

enum class TwilioSipRegions
{
    Ashburn,
    Umatilla,
    Dublin,
    Frankfurt,
    SaoPaulo,
    Singapore,
    Sydney,
    Tokyo,
}

open class DialingPermissionInfo
{
    /**
    * ISO 3166-1, two letters
    */
    open var isoCode:String? = null
    open var countryName:String? = null
    open var lowRiskNumbersEnabled:Boolean? = null
    open var highRiskSpecialNumbersEnabled:Boolean? = null
    open var highRiskTollfraudNumbersEnabled:Boolean? = null
}

open class CheckAccountResponse
{
    /**
    * One line for each check
    */
    open var message:String? = null

    /**
    * Whether no check failed
    */
    open var passed:Boolean? = null
    open var checks:ArrayList<AccountCheck>? = null
}

open class AccountInfo : EntityInfo()
{
    open var name:String? = null
    open var parentAccountId:String? = null
    open var twilioAccountSid:String? = null
    open var ancestorIds:ArrayList<String>? = null

    /**
    * Cap on the count of numbers; 0 means none
    */
    open var maxPhoneNumbers:Int? = null

    /**
    * The tenant brought its own carrier account
    */
    open var isBYOA:Boolean? = null
    open var trustHubProfileSid:String? = null

    /**
    * File shown as the dashboard's logo
    */
    open var logoId:String? = null
    open var logoUri:String? = null
    open var billingSettings:BillingSettings? = null
}

open class ListResponse<T>
{
    open var items:ArrayList<T>? = null

    /**
    * Matches on all pages; 0 under simplified paging
    */
    open var totalCount:Int? = null

    /**
    * 0 under simplified paging
    */
    open var totalPages:Int? = null

    /**
    * Whether a further page has items
    */
    open var hasMorePages:Boolean? = null
}

open class AppUserInfo
{
    open var firstName:String? = null
    open var lastName:String? = null

    /**
    * First and last name
    */
    open var name:String? = null
    open var avatarUrl:String? = null
}

open class AuthenticateResponse
{
    open var userId:String? = null
    open var sessionId:String? = null
    open var userName:String? = null
    open var displayName:String? = null
    open var referrerUrl:String? = null
    open var bearerToken:String? = null
    open var refreshToken:String? = null
    open var refreshTokenExpiry:Date? = null
    open var profileUrl:String? = null
    open var roles:ArrayList<String>? = null
    open var permissions:ArrayList<String>? = null
    open var authProvider:String? = null
    open var responseStatus:ResponseStatus? = null
    open var meta:HashMap<String,String>? = null
}

open class ConfirmTotpResult
{
    /**
    * Each signs in once in place of a code; shown only here
    */
    open var recoveryCodes:ArrayList<String>? = null
}

open class UserInfo
{
    open var id:String? = null
    open var isAuthenticated:Boolean? = null
    open var firstName:String? = null
    open var lastName:String? = null

    /**
    * First and last name
    */
    open var name:String? = null
    open var avatarUrl:String? = null
    open var emailAddress:String? = null
    open var roles:ArrayList<String>? = null

    /**
    * Accounts that the login reaches
    */
    open var accountIds:ArrayList<String>? = null

    /**
    * Names in the order of accountIds
    */
    open var accountNames:ArrayList<String>? = null
    open var managerAccess:UserManagerAccess? = null
    open var dashboardPermissions:ArrayList<DashboardPermissions>? = null

    /**
    * Top of what a Customer login reaches
    */
    open var customerId:String? = null

    /**
    * Who acts as the login, in answers to GetAuthStatus
    */
    open var actorEmailAddress:String? = null

    /**
    * Whether signing in takes a code; left out where it does not
    */
    open var twoFactor:Boolean? = null
}

open class NewApiKeyResult : ApiKeyInfo()
{
    /**
    * Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
    */
    open var key:String? = null
}

open class RequestAuthTokenResult
{
    /**
    * Given to Authenticate as accessToken; counts once and for 5 minutes
    */
    open var authToken:String? = null
}

open class StartTotpResult
{
    /**
    * In base32, to be typed into an authenticator
    */
    open var secret:String? = null

    /**
    * The same as otpauth URI, to be shown as a QR code
    */
    open var uri:String? = null
}

open class Schedule
{
    /**
    * IANA or Windows zone; empty takes the zone from above
    */
    open var timeZoneId:String? = null

    /**
    * Whether it is laid over the schedule from above
    */
    open var inherit:Boolean? = null
    open var forceClosed:Boolean? = null
    open var rules:ArrayList<SchedulingRule>? = null

    /**
    * State where no rule matches
    */
    open var defaultState:String? = null
}

open class ScheduleCheck
{
    /**
    * What depends on time was looked at from here
    */
    open var from:String? = null

    /**
    * until here
    */
    open var to:String? = null
    open var findings:ArrayList<ScheduleFinding>? = null
    open var comparison:ScheduleComparison? = null
}

open class ScheduleExplanation
{
    open var stateName:String? = null

    /**
    * Rule, Default or ForceClosed
    */
    open var reason:String? = null

    /**
    * The moment asked about, in UTC
    */
    open var dateTime:String? = null

    /**
    * The zone that the moment was read in
    */
    open var timeZoneId:String? = null

    /**
    * What calendar and clock show there
    */
    open var localTime:String? = null

    /**
    * The rule that gives the state
    */
    open var winner:ScheduleCandidate? = null

    /**
    * All other rules, the strongest first
    */
    open var candidates:ArrayList<ScheduleCandidate>? = null

    /**
    * None within 40 years if absent
    */
    open var nextChange:ScheduleChange? = null

    /**
    * Conditions that could not be read, and what else is wrong with stored rules
    */
    open var warnings:ArrayList<String>? = null
}

open class CustomerInfo : EntityInfo()
{
    /**
    * Account that the customer belongs to
    */
    @ApiMember(Description="Account that the customer belongs to")
    open var accountId:String? = null

    /**
    * Customer directly above, if any
    */
    @ApiMember(Description="Customer directly above, if any")
    open var parentCustomerId:String? = null

    /**
    * Way from the topmost customer to this one
    */
    @ApiMember(Description="Way from the topmost customer to this one")
    open var breadcrumb:ArrayList<CustomerBreadcrumb>? = null

    /**
    * Name of the account
    */
    @ApiMember(Description="Name of the account")
    open var accountName:String? = null

    /**
    * Whether calls to its numbers go to the staging server
    */
    @ApiMember(Description="Whether calls to its numbers go to the staging server")
    open var isStaging:Boolean? = null

    /**
    * Company name
    */
    @ApiMember(Description="Company name")
    open var name:String? = null

    /**
    * Identifier in an outside system
    */
    @ApiMember(Description="Identifier in an outside system")
    open var referenceId:String? = null

    /**
    * Values of custom fields, by field name
    */
    @ApiMember(Description="Values of custom fields, by field name")
    open var data:Struct? = null

    /**
    * Labels put on the customer
    */
    @ApiMember(Description="Labels put on the customer")
    open var tags:ArrayList<Tag>? = null

    /**
    * The customer's own opening times
    */
    @ApiMember(Description="The customer's own opening times")
    open var schedule:Schedule? = null

    /**
    * Links to connected systems
    */
    @ApiMember(Description="Links to connected systems")
    open var integrationData:EntityIntegrationData? = null

    /**
    * Whether its own prices hold; otherwise those from above do
    */
    @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
    open var overrideBillingSettings:Boolean? = null

    /**
    * The customer's own prices
    */
    @ApiMember(Description="The customer's own prices")
    open var billingSettings:BillingSettings? = null

    /**
    * Whether its own portal settings hold; otherwise those from above do
    */
    @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
    open var overrideAppSettings:Boolean? = null

    /**
    * The customer's own portal settings
    */
    @ApiMember(Description="The customer's own portal settings")
    open var appSettings:AppSettings? = null

    /**
    * After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    */
    open var impact:ArrayList<SettingChange>? = null

    /**
    * Count of all such changes
    */
    open var impactCount:Int? = null
}

open class EffectiveCustomer
{
    open var customerId:String? = null
    open var customerName:String? = null
    open var accountId:String? = null

    /**
    * Parts of the schedule, prices, portal settings and custom fields
    */
    open var settings:ArrayList<EffectiveSetting>? = null

    /**
    * Rules of the schedule, the nearest level first
    */
    open var rules:ArrayList<EffectiveRule>? = null
}

open class CalendarFile
{
    /**
    * Text of RFC 5545
    */
    open var calendar:String? = null
}

open class ScheduleTimeline
{
    open var changes:ArrayList<ScheduleChange>? = null
    open var timeZoneId:String? = null
    open var from:String? = null
    open var to:String? = null
}

open class HolidayImport
{
    /**
    * The rules added
    */
    open var rules:ArrayList<SchedulingRule>? = null

    /**
    * What was left out
    */
    open var skipped:ArrayList<SkippedHoliday>? = null
}

open class HolidayList
{
    open var country:String? = null
    open var holidays:ArrayList<HolidayDay>? = null
}

open class ScheduleFeed
{
    open var id:String? = null
    open var name:String? = null

    /**
    * Path with its token; absent when feeds are listed
    */
    open var url:String? = null
    open var dateCreated:String? = null
    open var createdBy:String? = null
}

open class ScheduleFeeds
{
    open var feeds:ArrayList<ScheduleFeed>? = null
}

open class TestScheduleResponse
{
    open var stateName:String? = null

    /**
    * The zone that the moment was read in
    */
    open var timeZoneId:String? = null
}

open class ChangeInfo
{
    open var id:String? = null
    open var entries:ArrayList<LogEntryInfo>? = null

    /**
    * Change set that put this one back
    */
    open var undoneBy:String? = null
}

open class GlobalSettingsInfo
{
    /**
    * Mail account for recovery and reports, and for accounts without one
    */
    open var systemEmailAccount:EmailAccount? = null

    /**
    * Zone where none is set, IANA or Windows
    */
    open var defaultTimeZoneId:String? = null

    /**
    * Age in days at which ended sessions are archived
    */
    open var sessionArchiveDays:Int? = null

    /**
    * Text shown to everybody
    */
    open var maintenanceMessage:String? = null
}

open class SystemSettingsInfo : EntityInfo()
{
    /**
    * Whether the account's clock stands at another moment
    */
    open var overrideSystemTime:Boolean? = null

    /**
    * Zone of that moment, IANA or Windows
    */
    open var overrideSystemTimeZoneId:String? = null

    /**
    * That moment, ISO 8601; without an offset it is local to the zone
    */
    open var overrideSystemDateTime:String? = null
    open var systemFields:ArrayList<SystemSettingsField>? = null
    open var customerFields:ArrayList<CustomerDataField>? = null
    open var endpointFields:ArrayList<EndpointDataField>? = null
    open var emailAccounts:ArrayList<EmailAccount>? = null
    open var tags:ArrayList<Tag>? = null
    open var documentation:String? = null

    /**
    * Days that recordings are kept; 0 keeps them
    */
    open var recordingRetentionDays:Int? = null
    open var enableSipRefer:Boolean? = null

    /**
    * How long an agent may be not ready; 0 for ever
    */
    open var autoAgentLogoffSeconds:Int? = null
    open var defaultSipRegion:TwilioSipRegions? = null
}

open class ListDialingPermissionsResponse
{
    /**
    * Every country, by name
    */
    open var permissions:ArrayList<DialingPermissionInfo>? = null
}

/**
* Runs the server's checks on an account
*/
@Route(Path="/accounts/{accountId}/check", Verbs="POST")
@Api(Description="Runs the server's checks on an account")
open class CheckAccount : IReturn<CheckAccountResponse>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var accountId:String? = null
    companion object { private val responseType = CheckAccountResponse::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Removes an account in which nothing lives
*/
@Route(Path="/accounts/{accountId}", Verbs="DELETE")
@Api(Description="Removes an account in which nothing lives")
open class DeleteAccount : IReturnVoid, IDelete
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var accountId:String? = null
}

/**
* Reads one account
*/
@Route(Path="/accounts/{accountId}", Verbs="GET")
@Api(Description="Reads one account")
open class GetAccount : IReturn<AccountInfo>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var accountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Pages through the accounts that the caller reaches
*/
@Route(Path="/accounts", Verbs="GET")
@Api(Description="Pages through the accounts that the caller reaches")
open class ListAccounts : ListRequest<AccountInfo>(), IReturn<ListResponse<AccountInfo>>, IGet
{
    /**
    * Text that the name contains, in any case
    */
    open var nameFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<AccountInfo>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Opens an account
*/
@Route(Path="/accounts", Verbs="POST")
@Api(Description="Opens an account")
open class NewAccount : IReturn<AccountInfo>, IPost
{
    /**
    * Name of the tenant
    */
    open var name:String? = null

    /**
    * Carrier account that the tenant brings along; goes with twilioAuthToken
    */
    open var twilioAccountSid:String? = null

    /**
    * Secret of that carrier account; never returned
    */
    open var twilioAuthToken:String? = null

    /**
    * Account directly above
    */
    open var parentAccountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Changes an account's name, number limit, logo or prices
*/
@Route(Path="/accounts/{accountId}", Verbs="PATCH")
@Api(Description="Changes an account's name, number limit, logo or prices")
open class PatchAccount : IReturn<AccountInfo>, IPatch
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var accountId:String? = null
    open var name:String? = null

    /**
    * Cap on the count of numbers; 0 means none
    */
    open var maxPhoneNumbers:Int? = null

    /**
    * File shown as the dashboard's logo
    */
    open var logoId:String? = null
    open var billingSettings:BillingSettings? = null

    /**
    * Account directly above; empty for none
    */
    open var parentAccountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Gives an account a new key for signing call tokens
*/
@Route(Path="/accounts/{accountId}/tokens", Verbs="POST")
@Api(Description="Gives an account a new key for signing call tokens")
open class RegenerateAccountTokens : IReturn<AccountInfo>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var accountId:String? = null
    companion object { private val responseType = AccountInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Changes the caller's own name
*/
@Route(Path="/app/user-info", Verbs="PATCH")
@Api(Description="Changes the caller's own name")
open class UpdateUserInfo : IReturn<AppUserInfo>, IPatch
{
    open var firstName:String? = null
    open var lastName:String? = null
    companion object { private val responseType = AppUserInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Signs in, or out with provider logout
*/
@Route(Path="/auth/{provider}", Verbs="GET,POST")
// @Route(Path="/auth", Verbs="GET,POST")
@Api(Description="Signs in, or out with provider logout")
open class Authenticate : IReturn<AuthenticateResponse>
{
    /**
    * credentials, basic or logout
    */
    @ApiMember(ParameterType="path")
    open var provider:String? = null

    /**
    * Email address of the login
    */
    open var userName:String? = null
    open var password:String? = null

    /**
    * Keep the session over the end of the browser
    */
    open var rememberMe:Boolean? = null
    open var accessToken:String? = null
    open var accessTokenSecret:String? = null
    open var returnUrl:String? = null
    open var errorView:String? = null
    open var meta:HashMap<String,String>? = null
    companion object { private val responseType = AuthenticateResponse::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Turns a second factor on
*/
@Route(Path="/auth/totp/confirm", Verbs="POST")
@Api(Description="Turns a second factor on")
open class ConfirmTotp : IReturn<ConfirmTotpResult>, IPost
{
    /**
    * Six digits from the authenticator
    */
    open var code:String? = null
    companion object { private val responseType = ConfirmTotpResult::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Makes a key for programs worthless
*/
@Route(Path="/api-keys/{keyId}", Verbs="DELETE")
@Api(Description="Makes a key for programs worthless")
open class DeleteApiKey : IReturnVoid, IDelete
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var keyId:String? = null
}

/**
* Turns a second factor off
*/
@Route(Path="/auth/totp/disable", Verbs="POST")
@Api(Description="Turns a second factor off")
open class DisableTotp : IReturnVoid, IPost
{
    /**
    * Six digits from the authenticator, or a recovery code
    */
    open var code:String? = null

    /**
    * Another login, for a SystemAdministrator, who needs no code for it
    */
    open var userId:String? = null
}

/**
* Mails a token with which to set a new password
*/
@Route(Path="/auth/forgot-password", Verbs="POST")
@Api(Description="Mails a token with which to set a new password")
open class ForgotPassword : IReturnVoid, IPost
{
    /**
    * Of the login; the answer is the same for an unknown one
    */
    open var emailAddress:String? = null
}

/**
* Tells who is signed in, with roles and accounts
*/
@Route(Path="/auth/status", Verbs="GET")
@Api(Description="Tells who is signed in, with roles and accounts")
open class GetAuthStatus : IReturn<UserInfo>, IGet
{
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Pages through keys for programs
*/
@Route(Path="/api-keys", Verbs="GET")
@Api(Description="Pages through keys for programs")
open class ListApiKeys : ListRequest<ApiKeyInfo>(), IReturn<ListResponse<ApiKeyInfo>>, IGet
{
    /**
    * A login that the caller may change; its own unless given
    */
    open var userId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<ApiKeyInfo>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Makes a key with which programs call as the caller
*/
@Route(Path="/api-keys", Verbs="POST")
@Api(Description="Makes a key with which programs call as the caller")
open class NewApiKey : IReturn<NewApiKeyResult>, IPost
{
    /**
    * What the key is for
    */
    open var name:String? = null

    /**
    * The one account that the key reaches; those of the login unless given
    */
    open var accountId:String? = null

    /**
    * The one role that the key has; those of the login unless given
    */
    open var role:String? = null

    /**
    * ISO 8601; never unless given
    */
    open var expiresAt:String? = null
    companion object { private val responseType = NewApiKeyResult::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Sets a new password with a mailed token
*/
@Route(Path="/auth/recover", Verbs="POST")
@Api(Description="Sets a new password with a mailed token")
open class RecoverPassword : IReturnVoid, IPost
{
    /**
    * Of the login
    */
    open var emailAddress:String? = null

    /**
    * From the mail; counts once and for an hour
    */
    open var token:String? = null

    /**
    * At least 10 characters
    */
    open var newPassword:String? = null
}

/**
* Gives a token with which to act as another login
*/
@Route(Path="/auth/token", Verbs="GET")
@Api(Description="Gives a token with which to act as another login")
open class RequestAuthToken : IReturn<RequestAuthTokenResult>, IGet
{
    /**
    * Of the login to act as
    */
    open var userEmailAddress:String? = null

    /**
    * Id of the login to act as; wins over userEmailAddress
    */
    open var userId:String? = null
    companion object { private val responseType = RequestAuthTokenResult::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Begins to set up a second factor
*/
@Route(Path="/auth/totp", Verbs="POST")
@Api(Description="Begins to set up a second factor")
open class StartTotp : IReturn<StartTotpResult>, IPost
{
    companion object { private val responseType = StartTotpResult::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Finds what a schedule says and cannot mean, before it is saved
*/
@Route(Path="/customers/{customerId}/schedule/check", Verbs="POST")
@Api(Description="Finds what a schedule says and cannot mean, before it is saved")
open class CheckSchedule : IReturn<ScheduleCheck>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * Put in place of the stored one
    */
    @ApiMember(Description="Put in place of the stored one")
    open var schedule:Schedule? = null

    /**
    * ISO 8601 as in a test; absent it is now
    */
    open var from:String? = null

    /**
    * At most 50 years after from; absent it is 5 years after
    */
    open var to:String? = null

    /**
    * States that must hold at given times
    */
    open var required:ArrayList<ScheduleRequirement>? = null

    /**
    * A second own schedule; whether both mean the same is answered
    */
    @ApiMember(Description="A second own schedule; whether both mean the same is answered")
    open var compareTo:Schedule? = null
    companion object { private val responseType = ScheduleCheck::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Removes a customer that nothing hangs below
*/
@Route(Path="/customers/{customerId}", Verbs="DELETE")
@Api(Description="Removes a customer that nothing hangs below")
open class DeleteCustomer : IReturnVoid, IDelete
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null
}

/**
* Revokes the address of a schedule's feed
*/
@Route(Path="/customers/{customerId}/schedule/feeds/{feedId}", Verbs="DELETE")
@Api(Description="Revokes the address of a schedule's feed")
open class DeleteScheduleFeed : IReturnVoid, IDelete
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    @ApiMember(IsRequired=true, ParameterType="path")
    open var feedId:String? = null
}

/**
* Tells which rule gives the state at a moment, and why the others do not
*/
@Route(Path="/customers/{customerId}/schedule/explain", Verbs="POST")
@Api(Description="Tells which rule gives the state at a moment, and why the others do not")
open class ExplainSchedule : IReturn<ScheduleExplanation>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * Put in place of the stored one
    */
    @ApiMember(Description="Put in place of the stored one")
    open var schedule:Schedule? = null

    /**
    * ISO 8601; without an offset it is local to the zone, absent it is now
    */
    open var dateTime:String? = null
    companion object { private val responseType = ScheduleExplanation::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads one customer, as it is or as it was
*/
@Route(Path="/customers/{customerId}", Verbs="GET")
@Api(Description="Reads one customer, as it is or as it was")
open class GetCustomer : IReturn<CustomerInfo>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * Moment to read the customer at, ISO 8601 with an offset or Z
    */
    open var asOf:String? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Tells for each setting the value in force and the level that set it
*/
@Route(Path="/customers/{customerId}/effective", Verbs="GET")
@Api(Description="Tells for each setting the value in force and the level that set it")
open class GetEffectiveCustomer : IReturn<EffectiveCustomer>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null
    companion object { private val responseType = EffectiveCustomer::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads the schedule that the levels above give
*/
@Route(Path="/customers/{customerId}/inherited-schedule", Verbs="GET")
// @Route(Path="/endpoints/{endpointId}/inherited-schedule", Verbs="GET")
@Api(Description="Reads the schedule that the levels above give")
open class GetInheritedSchedule : IReturn<Schedule>, IGet
{
    @ApiMember(ParameterType="path")
    open var customerId:String? = null

    @ApiMember(ParameterType="path")
    open var endpointId:String? = null
    companion object { private val responseType = Schedule::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads a range of a schedule as an iCalendar file
*/
@Route(Path="/customers/{customerId}/schedule/timeline.ics", Verbs="GET")
@Api(Description="Reads a range of a schedule as an iCalendar file")
open class GetScheduleCalendar : IReturn<CalendarFile>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * ISO 8601 as in a test; absent it is now
    */
    open var from:String? = null

    /**
    * At most 400 days after from; absent it is 90 days after
    */
    open var to:String? = null
    companion object { private val responseType = CalendarFile::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads a schedule as an iCalendar feed, with the feed's token
*/
@Route(Path="/customers/{customerId}/schedule.ics", Verbs="GET")
@Api(Description="Reads a schedule as an iCalendar feed, with the feed's token")
open class GetScheduleFeed : IReturn<CalendarFile>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null
    open var token:String? = null
    companion object { private val responseType = CalendarFile::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads every change of state in a range
*/
@Route(Path="/customers/{customerId}/schedule/timeline", Verbs="GET")
@Api(Description="Reads every change of state in a range")
open class GetScheduleTimeline : IReturn<ScheduleTimeline>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * ISO 8601 as in a test; absent it is now
    */
    open var from:String? = null

    /**
    * At most 400 days after from; absent it is 30 days after
    */
    open var to:String? = null
    companion object { private val responseType = ScheduleTimeline::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Adds rules for holidays to a schedule, from a file or a country's list
*/
@Route(Path="/customers/{customerId}/schedule/holidays", Verbs="POST")
@Api(Description="Adds rules for holidays to a schedule, from a file or a country's list")
open class ImportHolidays : IReturn<HolidayImport>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * Two letters of ISO 3166, for the list of its public holidays
    */
    open var country:String? = null

    /**
    * Text of an iCalendar file, instead of a country
    */
    open var calendar:String? = null

    /**
    * 0 is this year
    */
    open var fromYear:Int? = null

    /**
    * 0 is the year after fromYear; at most 10 years
    */
    open var toYear:Int? = null

    /**
    * Holiday if absent
    */
    open var state:String? = null
    open var priority:Int? = null
    companion object { private val responseType = HolidayImport::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Pages through the customers that the caller reaches
*/
@Route(Path="/customers", Verbs="GET")
@Api(Description="Pages through the customers that the caller reaches")
open class ListCustomers : ListRequest<CustomerInfo>(), IReturn<ListResponse<CustomerInfo>>, IGet
{
    /**
    * Only customers of these accounts
    */
    open var accountIds:ArrayList<String>? = null

    /**
    * Text that the name contains, in any case
    */
    open var nameFilter:String? = null

    /**
    * Only customers below these, at any depth unless shallowParent is set
    */
    open var parentCustomerIds:ArrayList<String>? = null

    /**
    * Direct children only
    */
    open var shallowParent:Boolean? = null

    /**
    * Only customers that carry all of these tags
    */
    open var tagIds:ArrayList<String>? = null

    /**
    * Only customers with exactly this reference
    */
    open var referenceId:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<CustomerInfo>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Lists the public holidays of a country
*/
@Route(Path="/holidays/{country}", Verbs="GET")
@Api(Description="Lists the public holidays of a country")
open class ListHolidays : IReturn<HolidayList>, IGet
{
    /**
    * Two letters of ISO 3166
    */
    @ApiMember(IsRequired=true, ParameterType="path")
    open var country:String? = null

    /**
    * 0 is this year
    */
    open var fromYear:Int? = null

    /**
    * 0 is fromYear; at most 10 years
    */
    open var toYear:Int? = null
    companion object { private val responseType = HolidayList::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Lists the feeds of a schedule
*/
@Route(Path="/customers/{customerId}/schedule/feeds", Verbs="GET")
@Api(Description="Lists the feeds of a schedule")
open class ListScheduleFeeds : IReturn<ScheduleFeeds>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null
    companion object { private val responseType = ScheduleFeeds::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Adds a customer
*/
@Route(Path="/customers", Verbs="POST")
@Api(Description="Adds a customer")
open class NewCustomer : IReturn<CustomerInfo>, IPost
{
    /**
    * Account that the customer belongs to
    */
    @ApiMember(Description="Account that the customer belongs to")
    open var accountId:String? = null

    /**
    * Company name
    */
    @ApiMember(Description="Company name")
    open var name:String? = null

    /**
    * Customer directly above
    */
    @ApiMember(Description="Customer directly above")
    open var parentCustomerId:String? = null

    /**
    * Identifier in an outside system
    */
    @ApiMember(Description="Identifier in an outside system")
    open var referenceId:String? = null

    /**
    * Values of custom fields, by field name
    */
    @ApiMember(Description="Values of custom fields, by field name")
    open var data:Struct? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Makes a secret address to subscribe to a schedule
*/
@Route(Path="/customers/{customerId}/schedule/feed", Verbs="POST")
// @Route(Path="/customers/{customerId}/schedule/feeds", Verbs="POST")
@Api(Description="Makes a secret address to subscribe to a schedule")
open class NewScheduleFeed : IReturn<ScheduleFeed>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * What people call the feed
    */
    open var name:String? = null
    companion object { private val responseType = ScheduleFeed::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Changes the members sent
*/
@Route(Path="/customers/{customerId}", Verbs="PATCH")
@Api(Description="Changes the members sent")
open class PatchCustomer : IReturn<CustomerInfo>, IPatch
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * Company name; cannot be cleared
    */
    open var name:String? = null

    /**
    * Customer directly above; an empty text makes it a root
    */
    open var parentCustomerId:String? = null

    /**
    * Identifier in an outside system; an empty text clears it
    */
    open var referenceId:String? = null

    /**
    * Values of custom fields, by field name
    */
    open var data:Struct? = null

    /**
    * Tags of the account to put on the customer
    */
    open var tagIds:ArrayList<String>? = null
    open var schedule:Schedule? = null

    /**
    * Whether its own prices hold
    */
    open var overrideBillingSettings:Boolean? = null
    open var billingSettings:BillingSettings? = null

    /**
    * Whether its own portal settings hold
    */
    open var overrideAppSettings:Boolean? = null
    open var appSettings:AppSettings? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Sends calls to a customer's numbers to the staging or the production server
*/
@Route(Path="/customers/{customerId}/staging", Verbs="POST")
@Api(Description="Sends calls to a customer's numbers to the staging or the production server")
open class SetCustomerStagingMode : IReturn<CustomerInfo>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null

    /**
    * The staging server, or else the production server
    */
    open var isStaging:Boolean? = null
    companion object { private val responseType = CustomerInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Tells the state of a schedule at a moment
*/
@Route(Path="/customers/{customerId}/test-schedule", Verbs="POST")
// @Route(Path="/endpoints/{endpointId}/test-schedule", Verbs="POST")
@Api(Description="Tells the state of a schedule at a moment")
open class TestSchedule : IReturn<TestScheduleResponse>, IPost
{
    @ApiMember(ParameterType="path")
    open var customerId:String? = null

    @ApiMember(ParameterType="path")
    open var endpointId:String? = null

    /**
    * Put in place of the stored one
    */
    @ApiMember(Description="Put in place of the stored one")
    open var schedule:Schedule? = null

    /**
    * ISO 8601; without an offset it is local to the zone, absent it is now
    */
    open var dateTime:String? = null
    companion object { private val responseType = TestScheduleResponse::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads what one call changed
*/
@Route(Path="/changes/{changeId}", Verbs="GET")
@Api(Description="Reads what one call changed")
open class GetChange : IReturn<ChangeInfo>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var changeId:String? = null
    companion object { private val responseType = ChangeInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads the settings of the whole system
*/
@Route(Path="/global/settings", Verbs="GET")
@Api(Description="Reads the settings of the whole system")
open class GetGlobalSettings : IReturn<GlobalSettingsInfo>, IGet
{
    companion object { private val responseType = GlobalSettingsInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Reads an account's settings, fields, tags and mail accounts
*/
@Route(Path="/system/settings", Verbs="GET")
@Api(Description="Reads an account's settings, fields, tags and mail accounts")
open class GetSystemSettings : IReturn<SystemSettingsInfo>, IGet
{
    /**
    * Account; not needed by callers that have one
    */
    open var accountId:String? = null
    companion object { private val responseType = SystemSettingsInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Lists which countries an account may call
*/
@Route(Path="/system/dialing-permissions", Verbs="GET")
@Api(Description="Lists which countries an account may call")
open class ListDialingPermissions : IReturn<ListDialingPermissionsResponse>, IGet
{
    /**
    * Account; not needed by callers that have one
    */
    open var accountId:String? = null
    companion object { private val responseType = ListDialingPermissionsResponse::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Searches the audit log
*/
@Api(Description="Searches the audit log")
open class ListLogEntries : ListRequest<LogEntryInfo>(), IReturn<ListResponse<LogEntryInfo>>
{
    /**
    * Only entries of these accounts
    */
    open var accountIds:ArrayList<String>? = null

    /**
    * Only entries of these customers; _ selects those of the account itself
    */
    open var customerIds:ArrayList<String>? = null

    /**
    * First day, YYYY-MM-DD in UTC
    */
    open var startDate:String? = null

    /**
    * Last day, YYYY-MM-DD in UTC
    */
    open var endDate:String? = null

    /**
    * Text that description, reason or login contains, in any case
    */
    open var description:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<LogEntryInfo>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Sets which numbers of one country may be called
*/
@Route(Path="/system/dialing-permissions/{isoCode}", Verbs="PATCH")
@Api(Description="Sets which numbers of one country may be called")
open class PatchDialingPermissions : IReturnVoid, IPatch
{
    /**
    * ISO 3166-1, two letters
    */
    @ApiMember(IsRequired=true, ParameterType="path")
    open var isoCode:String? = null
    open var accountId:String? = null

    /**
    * Absent means no
    */
    open var lowRiskNumbersEnabled:Boolean? = null

    /**
    * Absent means no
    */
    open var highRiskSpecialNumbersEnabled:Boolean? = null

    /**
    * Absent means no
    */
    open var highRiskTollfraudNumbersEnabled:Boolean? = null
}

/**
* Changes the settings of the whole system
*/
@Route(Path="/global/settings", Verbs="PATCH")
@Api(Description="Changes the settings of the whole system")
open class PatchGlobalSettings : IReturn<GlobalSettingsInfo>, IPatch
{
    /**
    * Replaces the stored one whole; an empty one removes it
    */
    open var systemEmailAccount:EmailAccount? = null
    open var defaultTimeZoneId:String? = null
    open var sessionArchiveDays:Int? = null
    open var maintenanceMessage:String? = null
    companion object { private val responseType = GlobalSettingsInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Changes an account's settings
*/
@Route(Path="/system/settings", Verbs="PATCHY,PATCH")
@Api(Description="Changes an account's settings")
open class PatchSystemSettings : IReturn<SystemSettingsInfo>
{
    open var accountId:String? = null
    open var overrideSystemTime:Boolean? = null
    open var overrideSystemTimeZoneId:String? = null
    open var overrideSystemDateTime:String? = null
    open var systemFields:ArrayList<SystemSettingsField>? = null
    open var customerFields:ArrayList<CustomerDataField>? = null
    open var endpointFields:ArrayList<EndpointDataField>? = null
    open var emailAccounts:ArrayList<EmailAccount>? = null
    open var tags:ArrayList<Tag>? = null
    open var documentation:String? = null
    open var recordingRetentionDays:Int? = null
    open var enableSipRefer:Boolean? = null
    open var autoAgentLogoffSeconds:Int? = null
    open var defaultSipRegion:TwilioSipRegions? = null
    companion object { private val responseType = SystemSettingsInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Tries a mail account before it is saved
*/
@Route(Path="/settings/test-email", Verbs="POST")
@Api(Description="Tries a mail account before it is saved")
open class SendTestEmail : IReturnVoid, IPost
{
    /**
    * Mail account to try; without a password that of the stored one of its id
    */
    open var account:EmailAccount? = null

    /**
    * Recipient of the test
    */
    open var emailAddress:String? = null
}

/**
* Restores the state before a change
*/
@Route(Path="/changes/{changeId}/undo", Verbs="POST")
@Api(Description="Restores the state before a change")
open class UndoChange : IReturn<ChangeInfo>, IPost
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var changeId:String? = null
    companion object { private val responseType = ChangeInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Removes a login
*/
@Route(Path="/users/{userId}", Verbs="DELETE")
@Api(Description="Removes a login")
open class DeleteUser : IReturnVoid, IDelete
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var userId:String? = null
}

/**
* Pages through the logins that reach the given accounts
*/
@Route(Path="/users", Verbs="GET")
@Api(Description="Pages through the logins that reach the given accounts")
open class ListUsers : ListRequest<UserInfo>(), IReturn<ListResponse<UserInfo>>, IGet
{
    /**
    * Only logins that were given one of these accounts
    */
    open var accountIds:ArrayList<String>? = null

    /**
    * Part of the email address, in any case
    */
    open var emailFilter:String? = null
    companion object { private val responseType = object : TypeToken<ListResponse<UserInfo>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Adds a login
*/
@Route(Path="/users", Verbs="POST")
@Api(Description="Adds a login")
open class NewUser : IReturn<UserInfo>, IPost
{
    /**
    * Account that the login reaches; needed unless the caller has just one
    */
    open var accountId:String? = null

    /**
    * Unique in the whole system
    */
    open var emailAddress:String? = null
    open var firstName:String? = null
    open var lastName:String? = null

    /**
    * At least 10 characters
    */
    open var password:String? = null

    /**
    * Makes the login a Customer login of this customer instead of a Manager
    */
    open var customerId:String? = null
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Changes a login
*/
@Route(Path="/users/{userId}", Verbs="PATCH")
@Api(Description="Changes a login")
open class PatchUser : IReturn<UserInfo>, IPatch
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var userId:String? = null

    /**
    * Accounts that the login reaches; replaces those it had
    */
    open var accountIds:ArrayList<String>? = null
    open var firstName:String? = null
    open var lastName:String? = null

    /**
    * Left out, the login keeps its password
    */
    open var newPassword:String? = null

    /**
    * Only a SystemAdministrator may change them
    */
    open var roles:ArrayList<String>? = null

    /**
    * Top of what a Customer login reaches
    */
    open var customerId:String? = null

    /**
    * Bounds what the login may do
    */
    open var managerAccess:UserManagerAccess? = null

    /**
    * Areas that the login may use; an empty list stands for all
    */
    open var dashboardPermissions:ArrayList<DashboardPermissions>? = null
    companion object { private val responseType = UserInfo::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}
