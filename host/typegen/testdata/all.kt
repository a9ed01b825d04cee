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
}

enum class NodeParameterSources
{
    Value,
    Expression,
    Customer,
    Endpoint,
    User,
    System,
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
    companion object { private val responseType = AccountInfo::class.java }
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
* Reads one customer
*/
@Route(Path="/customers/{customerId}", Verbs="GET")
@Api(Description="Reads one customer")
open class GetCustomer : IReturn<CustomerInfo>, IGet
{
    @ApiMember(IsRequired=true, ParameterType="path")
    open var customerId:String? = null
    companion object { private val responseType = CustomerInfo::class.java }
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
    companion object { private val responseType = object : TypeToken<ListResponse<CustomerInfo>>(){}.type }
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
