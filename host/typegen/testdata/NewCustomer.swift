import Foundation
import ServiceStack

public enum ValueTypes : String, Codable
{
    case NotSpecified
    case String
    case Boolean
    case Number
    case List
    case Struct
    case Transition
    case Custom
    case Date
    case AudioFile
    case TimeZoneId
    case PhoneNumber
    case User
    case Endpoint
    case Time
    case File
    case FaxNumber
    case EmailAccount
    case Customer
    case Flow
    case Team
    case FlowReference
    case Integration
    case Assistant
    case SipTrunk
}

public enum NodeParameterSources : String, Codable
{
    case Value
    case Expression
    case Customer
    case Endpoint
    case User
    case System
    case Session
    case Flow
    case FlowParameter
}

public typealias Struct = [String:Value]

public class Value : Codable
{
    public var boolValue:Bool?
    /// Text; also ids, dates and transition targets
    public var stringValue:String?
    public var numberValue:Double?
    public var listValue:[Struct]?
    public var structValue:Struct?

    required public init(){}
}

public class NodeParameter : Codable
{
    /// Unique in the flow
    public var id:String?
    public var type:ValueTypes?
    public var source:NodeParameterSources?
    public var value:Value?
    public var expression:String?
    /// Field name for the field sources
    public var referenceId:String?
    public var isAsync:Bool?
    public var isOutput:Bool?
    public var listParameters:[NodeParameterMap]?
    public var structParameters:NodeParameterMap?

    required public init(){}
}

public typealias NodeParameterMap = [String:NodeParameter]

public class EntityInfo : Codable
{
    /// Identifier given by the server
    // @ApiMember(Description="Identifier given by the server")
    public var id:String?
    /// Moment of creation, ISO 8601 in UTC
    // @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
    public var dateCreated:String?
    /// Moment of the latest change, ISO 8601 in UTC
    // @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
    public var dateLastModified:String?
    /// Email address of the login that made the record
    // @ApiMember(Description="Email address of the login that made the record")
    public var createdBy:String?
    /// Email address of the login that changed the record last
    // @ApiMember(Description="Email address of the login that changed the record last")
    public var lastModifiedBy:String?

    required public init(){}
}

public class CustomerBreadcrumb : Codable
{
    public var id:String?
    public var name:String?

    required public init(){}
}

public enum TagColors : String, Codable
{
    case Magenta
    case Red
    case Volcano
    case Orange
    case Gold
    case Lime
    case Green
    case Cyan
    case Blue
    case GeekBlue
    case Purple
}

public class Tag : Codable
{
    public var id:String?
    public var name:String?
    public var color:TagColors?

    required public init(){}
}

public enum SimpleSchedulingRuleTypes : String, Codable
{
    case Always
    case CustomerState
    case Time
}

public enum DayOfWeek : String, Codable
{
    case Sunday
    case Monday
    case Tuesday
    case Wednesday
    case Thursday
    case Friday
    case Saturday
}

public class ScheduleDay : Codable
{
    /// Which one in the period, negative from its end; 0 means each
    public var offset:Int?
    public var dayOfWeek:DayOfWeek?

    required public init(){}
}

public enum SchedulingRuleFrequency : String, Codable
{
    case None
    case Secondly
    case Minutely
    case Hourly
    case Daily
    case Weekly
    case Monthly
    case Yearly
}

public class SchedulingRule : Codable
{
    public var id:String?
    public var name:String?
    /// The higher number wins
    public var priority:Int?
    /// Free text; Business Hours, After Hours and Holiday are ready-made
    public var state:String?
    public var source:String?
    public var condition:String?
    public var simpleRuleType:SimpleSchedulingRuleTypes?
    public var customerState:String?
    public var flowId:String?
    public var flowParams:Struct?
    public var isAllDay:Bool?
    public var startDate:String?
    public var startTime:String?
    public var endTime:String?
    public var bySetPosition:[Int]?
    public var byMonth:[Int]?
    public var byWeekNo:[Int]?
    public var byYearDay:[Int]?
    public var byMonthDay:[Int]?
    public var byDay:[ScheduleDay]?
    public var byHour:[Int]?
    public var byMinute:[Int]?
    public var interval:Int?
    public var count:Int?
    public var untilDate:String?
    public var frequency:SchedulingRuleFrequency?

    required public init(){}
}

public class Schedule : Codable
{
    /// IANA or Windows zone; empty takes the zone from above
    public var timeZoneId:String?
    /// Whether it is laid over the schedule from above
    public var inherit:Bool?
    public var forceClosed:Bool?
    public var rules:[SchedulingRule]?
    /// State where no rule matches
    public var defaultState:String?

    required public init(){}
}

public class IntegrationData : Codable
{
    /// Id of the record in the connected system
    public var thirdPartyId:String?

    required public init(){}
}

public typealias EntityIntegrationData = [String:IntegrationData]

public class BillingItem : Codable
{
    public var baseCost:Double?
    public var rawUnitMultiplier:Double?
    public var unitCost:Double?
    /// Units that the base cost includes
    public var allowance:Int?

    required public init(){}
}

public class BillingSettings : Codable
{
    public var base:BillingItem?
    public var localNumbers:BillingItem?
    public var tollFreeNumbers:BillingItem?
    public var inboundVoiceCalls:BillingItem?
    public var outboundVoiceCalls:BillingItem?
    public var inboundFaxes:BillingItem?
    public var outboundFaxes:BillingItem?
    public var inboundSmsMessages:BillingItem?
    public var outboundSmsMessages:BillingItem?
    public var aiInsights:BillingItem?
    public var aiLiveMinutes:BillingItem?
    public var aiMessages:BillingItem?

    required public init(){}
}

public class AppSettings : Codable
{
    public var enablePhoneNumberManagement:Bool?
    public var enableDeviceManagement:Bool?
    public var enableDialer:Bool?
    public var enableCallHistory:Bool?
    public var enableAssistants:Bool?
    public var showFileNameInMessageCenter:Bool?
    /// JSON text with overrides of the theme
    public var chakraTheme:String?
    public var customCss:String?
    public var pageTitle:String?
    /// Replacements for labels
    public var stringMappings:String?
    /// Page opened after signing out
    public var logoutUrl:String?
    public var portMyNumberUrl:String?

    required public init(){}
}

public enum SettingLevels : String, Codable
{
    case Server
    case Account
    case Above
    case Customer
    case Endpoint
}

public class SettingLevel : Codable
{
    public var kind:SettingLevels?
    /// Id of the customer or account; absent for levels out of the caller's reach
    public var id:String?
    public var name:String?

    required public init(){}
}

public class SettingChange : Codable
{
    public var customerId:String?
    public var customerName:String?
    /// Path of the setting, for instance schedule.timeZoneId
    public var setting:String?
    public var oldValue:Value?
    public var oldLevel:SettingLevel?
    public var newValue:Value?
    public var newLevel:SettingLevel?

    required public init(){}
}

public class CustomerInfo : EntityInfo
{
    /// Account that the customer belongs to
    // @ApiMember(Description="Account that the customer belongs to")
    public var accountId:String?
    /// Customer directly above, if any
    // @ApiMember(Description="Customer directly above, if any")
    public var parentCustomerId:String?
    /// Way from the topmost customer to this one
    // @ApiMember(Description="Way from the topmost customer to this one")
    public var breadcrumb:[CustomerBreadcrumb]?
    /// Name of the account
    // @ApiMember(Description="Name of the account")
    public var accountName:String?
    /// Whether calls to its numbers go to the staging server
    // @ApiMember(Description="Whether calls to its numbers go to the staging server")
    public var isStaging:Bool?
    /// Company name
    // @ApiMember(Description="Company name")
    public var name:String?
    /// Identifier in an outside system
    // @ApiMember(Description="Identifier in an outside system")
    public var referenceId:String?
    /// Values of custom fields, by field name
    // @ApiMember(Description="Values of custom fields, by field name")
    public var data:Struct?
    /// Labels put on the customer
    // @ApiMember(Description="Labels put on the customer")
    public var tags:[Tag]?
    /// The customer's own opening times
    // @ApiMember(Description="The customer's own opening times")
    public var schedule:Schedule?
    /// Links to connected systems
    // @ApiMember(Description="Links to connected systems")
    public var integrationData:EntityIntegrationData?
    /// Whether its own prices hold; otherwise those from above do
    // @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
    public var overrideBillingSettings:Bool?
    /// The customer's own prices
    // @ApiMember(Description="The customer's own prices")
    public var billingSettings:BillingSettings?
    /// Whether its own portal settings hold; otherwise those from above do
    // @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
    public var overrideAppSettings:Bool?
    /// The customer's own portal settings
    // @ApiMember(Description="The customer's own portal settings")
    public var appSettings:AppSettings?
    /// After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    public var impact:[SettingChange]?
    /// Count of all such changes
    public var impactCount:Int?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case parentCustomerId
        case breadcrumb
        case accountName
        case isStaging
        case name
        case referenceId
        case data
        case tags
        case schedule
        case integrationData
        case overrideBillingSettings
        case billingSettings
        case overrideAppSettings
        case appSettings
        case impact
        case impactCount
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        parentCustomerId = try container.decodeIfPresent(String.self, forKey: .parentCustomerId)
        breadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .breadcrumb)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        isStaging = try container.decodeIfPresent(Bool.self, forKey: .isStaging)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        referenceId = try container.decodeIfPresent(String.self, forKey: .referenceId)
        data = try container.decodeIfPresent(Struct.self, forKey: .data)
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags)
        schedule = try container.decodeIfPresent(Schedule.self, forKey: .schedule)
        integrationData = try container.decodeIfPresent(EntityIntegrationData.self, forKey: .integrationData)
        overrideBillingSettings = try container.decodeIfPresent(Bool.self, forKey: .overrideBillingSettings)
        billingSettings = try container.decodeIfPresent(BillingSettings.self, forKey: .billingSettings)
        overrideAppSettings = try container.decodeIfPresent(Bool.self, forKey: .overrideAppSettings)
        appSettings = try container.decodeIfPresent(AppSettings.self, forKey: .appSettings)
        impact = try container.decodeIfPresent([SettingChange].self, forKey: .impact)
        impactCount = try container.decodeIfPresent(Int.self, forKey: .impactCount)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountId, forKey: .accountId)
        try container.encodeIfPresent(parentCustomerId, forKey: .parentCustomerId)
        try container.encodeIfPresent(breadcrumb, forKey: .breadcrumb)
        try container.encodeIfPresent(accountName, forKey: .accountName)
        try container.encodeIfPresent(isStaging, forKey: .isStaging)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encodeIfPresent(referenceId, forKey: .referenceId)
        try container.encodeIfPresent(data, forKey: .data)
        try container.encodeIfPresent(tags, forKey: .tags)
        try container.encodeIfPresent(schedule, forKey: .schedule)
        try container.encodeIfPresent(integrationData, forKey: .integrationData)
        try container.encodeIfPresent(overrideBillingSettings, forKey: .overrideBillingSettings)
        try container.encodeIfPresent(billingSettings, forKey: .billingSettings)
        try container.encodeIfPresent(overrideAppSettings, forKey: .overrideAppSettings)
        try container.encodeIfPresent(appSettings, forKey: .appSettings)
        try container.encodeIfPresent(impact, forKey: .impact)
        try container.encodeIfPresent(impactCount, forKey: .impactCount)
    }
}

/// Adds a customer
// @Route("/customers", "POST")
public class NewCustomer : IReturn, IPost, Codable
{
    public typealias Return = CustomerInfo

    /// Account that the customer belongs to
    // @ApiMember(Description="Account that the customer belongs to")
    public var accountId:String?
    /// Company name
    // @ApiMember(Description="Company name")
    public var name:String?
    /// Customer directly above
    // @ApiMember(Description="Customer directly above")
    public var parentCustomerId:String?
    /// Identifier in an outside system
    // @ApiMember(Description="Identifier in an outside system")
    public var referenceId:String?
    /// Values of custom fields, by field name
    // @ApiMember(Description="Values of custom fields, by field name")
    public var data:Struct?

    required public init(){}
}
