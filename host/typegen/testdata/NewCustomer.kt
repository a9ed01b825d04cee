import java.math.*
import java.util.*
import net.servicestack.client.*

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
