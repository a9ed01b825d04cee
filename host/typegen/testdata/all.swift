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

public class AccountCheck : Codable
{
    public var name:String?
    /// ok, warning or failed
    public var outcome:String?
    public var detail:String?

    required public init(){}
}

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

public enum SortOrders : String, Codable
{
    case Ascend
    case Descend
}

public class ListRequest<T : Codable> : Codable
{
    /// Page number from 0
    public var page:Int?
    /// Return every match and ignore paging
    public var all:Bool?
    /// Items a page, 25 unless given, 10000 at most
    public var countPerPage:Int?
    /// Only records with these ids
    public var specificIds:[String]?
    /// Member to sort by
    public var sortField:String?
    /// Direction of sortField
    public var sortOrder:SortOrders?
    /// Leave the totals out; an empty list marks the end
    public var simplifiedPaging:Bool?

    required public init(){}
}

public class ResponseError : Codable
{
    public var errorCode:String?
    /// Path of the member, for instance data.color.numberValue
    public var fieldName:String?
    public var message:String?
    public var meta:[String:String]?

    required public init(){}
}

public class ResponseStatus : Codable
{
    /// Code for machines
    public var errorCode:String?
    /// Text for people
    public var message:String?
    /// Never sent
    public var stackTrace:String?
    /// One entry for each refused member; empty when there is none
    public var errors:[ResponseError]?
    public var meta:[String:String]?

    required public init(){}
}

public enum UserManagerAccess : String, Codable
{
    case ReadOnly
    case ReadWrite
    case ReadWriteDelete
}

public enum DashboardPermissions : String, Codable
{
    case ViewFiles
    case ViewNotifications
    case ViewSessions
    case ViewEndpoints
    case ViewReports
    case ViewCustomers
    case ViewFlows
    case ViewCallCenter
}

public class ApiKeyInfo : Codable
{
    public var id:String?
    /// The login that calls with the key are made as
    public var userId:String?
    public var name:String?
    /// The one account that the key reaches
    public var accountId:String?
    /// The one role that the key has
    public var role:String?
    public var dateCreated:String?
    public var expiresAt:String?
    /// Right to a minute
    public var lastUsedAt:String?

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

public class ScheduleRequirement : Codable
{
    public var state:String?
    /// Every day if there are none
    public var days:[DayOfWeek]?
    /// Time of day; midnight if absent
    public var from:String?
    /// Time of day; midnight if absent
    public var to:String?
    /// States that may hold instead, for instance Holiday
    public var except:[String]?

    required public init(){}
}

public class ScheduleLevel : Codable
{
    /// 0 is the customer itself, 1 its parent and so on
    public var distance:Int?
    public var id:String?
    public var name:String?

    required public init(){}
}

public class ScheduleCandidate : Codable
{
    public var ruleId:String?
    public var ruleName:String?
    /// Place in the rules of its level, from 0
    public var index:Int?
    public var level:ScheduleLevel?
    public var stateName:String?
    public var priority:Int?
    /// Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
    public var outcome:String?
    /// The same in words
    public var message:String?

    required public init(){}
}

public class ScheduleFinding : Codable
{
    /// For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
    public var code:String?
    /// Error, Warning or Info
    public var severity:String?
    /// Member of the own schedule, for instance schedule.rules[3].count
    public var fieldName:String?
    public var message:String?
    public var rule:ScheduleCandidate?
    /// The rule that it meets
    public var other:ScheduleCandidate?
    /// The first moment it shows, in UTC
    public var from:String?
    /// The end of that, in UTC
    public var to:String?
    /// What holds there
    public var stateName:String?

    required public init(){}
}

public class ScheduleComparison : Codable
{
    public var equivalent:Bool?
    /// The first moment at which they differ, in UTC
    public var dateTime:String?
    public var localTime:String?
    /// What the schedule says there
    public var stateName:String?
    /// What the second one says
    public var otherState:String?

    required public init(){}
}

public class ScheduleChange : Codable
{
    /// In UTC
    public var dateTime:String?
    /// In the schedule's zone
    public var localTime:String?
    public var stateName:String?
    /// Rule, Default or ForceClosed
    public var reason:String?
    public var ruleId:String?
    public var ruleName:String?

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

public class IntegrationData : Codable
{
    /// Id of the record in the connected system
    public var thirdPartyId:String?

    required public init(){}
}

public typealias EntityIntegrationData = [String:IntegrationData]

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

public class EffectiveSetting : Codable
{
    /// Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
    public var setting:String?
    /// Value in force; absent for none
    public var value:Value?
    /// Level that set it
    public var level:SettingLevel?
    /// Value that would hold without the customer's own setting
    public var inherited:Value?
    /// Level that would set it then
    public var inheritedLevel:SettingLevel?

    required public init(){}
}

public class EffectiveRule : Codable
{
    public var rule:SchedulingRule?
    public var level:SettingLevel?

    required public init(){}
}

public class SkippedHoliday : Codable
{
    public var name:String?
    public var date:String?
    public var reason:String?

    required public init(){}
}

public class HolidayDay : Codable
{
    public var date:String?
    public var name:String?

    required public init(){}
}

public class FieldChange : Codable
{
    /// Wire path of the member, for instance data.Greeting.stringValue
    public var path:String?
    /// JSON text; absent where there was none
    public var before:String?
    /// JSON text; absent where there is none
    public var after:String?

    required public init(){}
}

public class LogEntryInfo : EntityInfo
{
    public var accountId:String?
    public var accountName:String?
    public var customerId:String?
    public var customerName:String?
    public var customerBreadcrumb:[CustomerBreadcrumb]?
    /// Email address of the login
    public var userName:String?
    public var description:String?
    /// Change set that the entry belongs to
    public var changeId:String?
    public var operation:String?
    /// created, changed, deleted, signed in or signed out
    public var action:String?
    public var recordKind:String?
    public var recordId:String?
    /// Login that acted as userName
    public var actorName:String?
    /// Network address of the caller
    public var address:String?
    public var requestId:String?
    /// What the caller gave as X-Reason
    public var reason:String?
    /// Change set that this one put back
    public var undoes:String?
    /// Members that differ
    public var changes:[FieldChange]?
    /// Covers the entry and the hash of the account's entry before it
    public var hash:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountId
        case accountName
        case customerId
        case customerName
        case customerBreadcrumb
        case userName
        case description
        case changeId
        case operation
        case action
        case recordKind
        case recordId
        case actorName
        case address
        case requestId
        case reason
        case undoes
        case changes
        case hash
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountId = try container.decodeIfPresent(String.self, forKey: .accountId)
        accountName = try container.decodeIfPresent(String.self, forKey: .accountName)
        customerId = try container.decodeIfPresent(String.self, forKey: .customerId)
        customerName = try container.decodeIfPresent(String.self, forKey: .customerName)
        customerBreadcrumb = try container.decodeIfPresent([CustomerBreadcrumb].self, forKey: .customerBreadcrumb)
        userName = try container.decodeIfPresent(String.self, forKey: .userName)
        description = try container.decodeIfPresent(String.self, forKey: .description)
        changeId = try container.decodeIfPresent(String.self, forKey: .changeId)
        operation = try container.decodeIfPresent(String.self, forKey: .operation)
        action = try container.decodeIfPresent(String.self, forKey: .action)
        recordKind = try container.decodeIfPresent(String.self, forKey: .recordKind)
        recordId = try container.decodeIfPresent(String.self, forKey: .recordId)
        actorName = try container.decodeIfPresent(String.self, forKey: .actorName)
        address = try container.decodeIfPresent(String.self, forKey: .address)
        requestId = try container.decodeIfPresent(String.self, forKey: .requestId)
        reason = try container.decodeIfPresent(String.self, forKey: .reason)
        undoes = try container.decodeIfPresent(String.self, forKey: .undoes)
        changes = try container.decodeIfPresent([FieldChange].self, forKey: .changes)
        hash = try container.decodeIfPresent(String.self, forKey: .hash)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountId, forKey: .accountId)
        try container.encodeIfPresent(accountName, forKey: .accountName)
        try container.encodeIfPresent(customerId, forKey: .customerId)
        try container.encodeIfPresent(customerName, forKey: .customerName)
        try container.encodeIfPresent(customerBreadcrumb, forKey: .customerBreadcrumb)
        try container.encodeIfPresent(userName, forKey: .userName)
        try container.encodeIfPresent(description, forKey: .description)
        try container.encodeIfPresent(changeId, forKey: .changeId)
        try container.encodeIfPresent(operation, forKey: .operation)
        try container.encodeIfPresent(action, forKey: .action)
        try container.encodeIfPresent(recordKind, forKey: .recordKind)
        try container.encodeIfPresent(recordId, forKey: .recordId)
        try container.encodeIfPresent(actorName, forKey: .actorName)
        try container.encodeIfPresent(address, forKey: .address)
        try container.encodeIfPresent(requestId, forKey: .requestId)
        try container.encodeIfPresent(reason, forKey: .reason)
        try container.encodeIfPresent(undoes, forKey: .undoes)
        try container.encodeIfPresent(changes, forKey: .changes)
        try container.encodeIfPresent(hash, forKey: .hash)
    }
}

public class EmailAccount : Codable
{
    /// Made by the server where it is absent
    public var id:String?
    /// Host name or address
    public var server:String?
    /// Empty for a server that asks for none
    public var userName:String?
    /// 465 speaks TLS from the start, others once they offer it
    public var port:Int?
    /// Address that mail comes from
    public var emailAddress:String?
    public var displayName:String?
    /// Never returned; absent keeps the stored one of the same id, empty clears it
    public var password:String?

    required public init(){}
}

public enum UIHints : String, Codable
{
    case None
    case LargeText
    case InlineForm
    case Password
    case InlineStruct
}

public class DataType : Codable
{
    public var typeName:String?
    public var fields:[DataField]?

    required public init(){}
}

public enum DataFieldUniqueness : String, Codable
{
    case NotUnique
    case Unique
    case UniqueToCustomer
}

public enum UserDataFieldModes : String, Codable
{
    case Hidden
    case ReadOnly
    case ReadWrite
}

public class DataField : Codable
{
    public var id:String?
    public var name:String?
    public var type:ValueTypes?
    public var uiHint:UIHints?
    public var uiTab:String?
    public var isAsync:Bool?
    public var disableBinding:Bool?
    public var structType:DataType?
    public var listType:DataType?
    public var description:String?
    public var possibleValues:[String]?
    public var isOutput:Bool?
    /// Address that supplies the possible values
    public var customFieldValuesUrl:String?
    public var defaultValue:Value?
    /// Pattern of dynamic transitions
    public var transitionNameFormat:String?
    public var uniqueness:DataFieldUniqueness?
    public var voiceOnly:Bool?
    /// Field on whose value it depends whether this one shows
    public var conditionalVisibilityField:String?
    public var conditionalVisibilityValue:String?
    /// Whether templates in the text stay as they are
    public var noEvalTemplate:Bool?
    public var userMode:UserDataFieldModes?
    public var anyValueType:Bool?

    required public init(){}
}

public class SystemSettingsField : DataField
{
    public var value:Value?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case value
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(Value.self, forKey: .value)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(value, forKey: .value)
    }
}

public class CustomerDataField : DataField
{
    public var showInSearch:Bool?
    public var showInLists:Bool?
    public var isKnob:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case showInSearch
        case showInLists
        case isKnob
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        showInSearch = try container.decodeIfPresent(Bool.self, forKey: .showInSearch)
        showInLists = try container.decodeIfPresent(Bool.self, forKey: .showInLists)
        isKnob = try container.decodeIfPresent(Bool.self, forKey: .isKnob)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(showInSearch, forKey: .showInSearch)
        try container.encodeIfPresent(showInLists, forKey: .showInLists)
        try container.encodeIfPresent(isKnob, forKey: .isKnob)
    }
}

public enum EndpointTypes : String, Codable
{
    case PhoneNumber
    case User
    case FaxNumber
    case EmailAddress
    case Unused_1
    case Unused_2
    case Unused_3
    case Unused_4
    case Unused_5
    case Team
    case Assistant
    case EmergencyAddress
    case SipTrunk
}

public class EndpointDataField : DataField
{
    public var showInSearch:Bool?
    public var showInLists:Bool?
    /// Kind of endpoint that the field is for; absent for every kind
    public var endpointType:EndpointTypes?
    public var isCallerId:Bool?
    public var isKnob:Bool?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case showInSearch
        case showInLists
        case endpointType
        case isCallerId
        case isKnob
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        showInSearch = try container.decodeIfPresent(Bool.self, forKey: .showInSearch)
        showInLists = try container.decodeIfPresent(Bool.self, forKey: .showInLists)
        endpointType = try container.decodeIfPresent(EndpointTypes.self, forKey: .endpointType)
        isCallerId = try container.decodeIfPresent(Bool.self, forKey: .isCallerId)
        isKnob = try container.decodeIfPresent(Bool.self, forKey: .isKnob)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(showInSearch, forKey: .showInSearch)
        try container.encodeIfPresent(showInLists, forKey: .showInLists)
        try container.encodeIfPresent(endpointType, forKey: .endpointType)
        try container.encodeIfPresent(isCallerId, forKey: .isCallerId)
        try container.encodeIfPresent(isKnob, forKey: .isKnob)
    }
}

public enum TwilioSipRegions : String, Codable
{
    case Ashburn
    case Umatilla
    case Dublin
    case Frankfurt
    case SaoPaulo
    case Singapore
    case Sydney
    case Tokyo
}

public class DialingPermissionInfo : Codable
{
    /// ISO 3166-1, two letters
    public var isoCode:String?
    public var countryName:String?
    public var lowRiskNumbersEnabled:Bool?
    public var highRiskSpecialNumbersEnabled:Bool?
    public var highRiskTollfraudNumbersEnabled:Bool?

    required public init(){}
}

public class CheckAccountResponse : Codable
{
    /// One line for each check
    public var message:String?
    /// Whether no check failed
    public var passed:Bool?
    public var checks:[AccountCheck]?

    required public init(){}
}

public class AccountInfo : EntityInfo
{
    public var name:String?
    public var parentAccountId:String?
    public var twilioAccountSid:String?
    public var ancestorIds:[String]?
    /// Cap on the count of numbers; 0 means none
    public var maxPhoneNumbers:Int?
    /// The tenant brought its own carrier account
    public var isBYOA:Bool?
    public var trustHubProfileSid:String?
    /// File shown as the dashboard's logo
    public var logoId:String?
    public var logoUri:String?
    public var billingSettings:BillingSettings?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case name
        case parentAccountId
        case twilioAccountSid
        case ancestorIds
        case maxPhoneNumbers
        case isBYOA
        case trustHubProfileSid
        case logoId
        case logoUri
        case billingSettings
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decodeIfPresent(String.self, forKey: .name)
        parentAccountId = try container.decodeIfPresent(String.self, forKey: .parentAccountId)
        twilioAccountSid = try container.decodeIfPresent(String.self, forKey: .twilioAccountSid)
        ancestorIds = try container.decodeIfPresent([String].self, forKey: .ancestorIds)
        maxPhoneNumbers = try container.decodeIfPresent(Int.self, forKey: .maxPhoneNumbers)
        isBYOA = try container.decodeIfPresent(Bool.self, forKey: .isBYOA)
        trustHubProfileSid = try container.decodeIfPresent(String.self, forKey: .trustHubProfileSid)
        logoId = try container.decodeIfPresent(String.self, forKey: .logoId)
        logoUri = try container.decodeIfPresent(String.self, forKey: .logoUri)
        billingSettings = try container.decodeIfPresent(BillingSettings.self, forKey: .billingSettings)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encodeIfPresent(parentAccountId, forKey: .parentAccountId)
        try container.encodeIfPresent(twilioAccountSid, forKey: .twilioAccountSid)
        try container.encodeIfPresent(ancestorIds, forKey: .ancestorIds)
        try container.encodeIfPresent(maxPhoneNumbers, forKey: .maxPhoneNumbers)
        try container.encodeIfPresent(isBYOA, forKey: .isBYOA)
        try container.encodeIfPresent(trustHubProfileSid, forKey: .trustHubProfileSid)
        try container.encodeIfPresent(logoId, forKey: .logoId)
        try container.encodeIfPresent(logoUri, forKey: .logoUri)
        try container.encodeIfPresent(billingSettings, forKey: .billingSettings)
    }
}

public class ListResponse<T : Codable> : Codable
{
    public var items:[T]?
    /// Matches on all pages; 0 under simplified paging
    public var totalCount:Int?
    /// 0 under simplified paging
    public var totalPages:Int?
    /// Whether a further page has items
    public var hasMorePages:Bool?

    required public init(){}
}

public class AppUserInfo : Codable
{
    public var firstName:String?
    public var lastName:String?
    /// First and last name
    public var name:String?
    public var avatarUrl:String?

    required public init(){}
}

public class AuthenticateResponse : Codable
{
    public var userId:String?
    public var sessionId:String?
    public var userName:String?
    public var displayName:String?
    public var referrerUrl:String?
    public var bearerToken:String?
    public var refreshToken:String?
    public var refreshTokenExpiry:Date?
    public var profileUrl:String?
    public var roles:[String]?
    public var permissions:[String]?
    public var authProvider:String?
    public var responseStatus:ResponseStatus?
    public var meta:[String:String]?

    required public init(){}
}

public class ConfirmTotpResult : Codable
{
    /// Each signs in once in place of a code; shown only here
    public var recoveryCodes:[String]?

    required public init(){}
}

public class UserInfo : Codable
{
    public var id:String?
    public var isAuthenticated:Bool?
    public var firstName:String?
    public var lastName:String?
    /// First and last name
    public var name:String?
    public var avatarUrl:String?
    public var emailAddress:String?
    public var roles:[String]?
    /// Accounts that the login reaches
    public var accountIds:[String]?
    /// Names in the order of accountIds
    public var accountNames:[String]?
    public var managerAccess:UserManagerAccess?
    public var dashboardPermissions:[DashboardPermissions]?
    /// Top of what a Customer login reaches
    public var customerId:String?
    /// Who acts as the login, in answers to GetAuthStatus
    public var actorEmailAddress:String?
    /// Whether signing in takes a code; left out where it does not
    public var twoFactor:Bool?

    required public init(){}
}

public class NewApiKeyResult : ApiKeyInfo
{
    /// Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
    public var key:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case key
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        key = try container.decodeIfPresent(String.self, forKey: .key)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(key, forKey: .key)
    }
}

public class RequestAuthTokenResult : Codable
{
    /// Given to Authenticate as accessToken; counts once and for 5 minutes
    public var authToken:String?

    required public init(){}
}

public class StartTotpResult : Codable
{
    /// In base32, to be typed into an authenticator
    public var secret:String?
    /// The same as otpauth URI, to be shown as a QR code
    public var uri:String?

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

public class ScheduleCheck : Codable
{
    /// What depends on time was looked at from here
    public var from:String?
    /// until here
    public var to:String?
    public var findings:[ScheduleFinding]?
    public var comparison:ScheduleComparison?

    required public init(){}
}

public class ScheduleExplanation : Codable
{
    public var stateName:String?
    /// Rule, Default or ForceClosed
    public var reason:String?
    /// The moment asked about, in UTC
    public var dateTime:String?
    /// The zone that the moment was read in
    public var timeZoneId:String?
    /// What calendar and clock show there
    public var localTime:String?
    /// The rule that gives the state
    public var winner:ScheduleCandidate?
    /// All other rules, the strongest first
    public var candidates:[ScheduleCandidate]?
    /// None within 40 years if absent
    public var nextChange:ScheduleChange?
    /// Conditions that could not be read, and what else is wrong with stored rules
    public var warnings:[String]?

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

public class EffectiveCustomer : Codable
{
    public var customerId:String?
    public var customerName:String?
    public var accountId:String?
    /// Parts of the schedule, prices, portal settings and custom fields
    public var settings:[EffectiveSetting]?
    /// Rules of the schedule, the nearest level first
    public var rules:[EffectiveRule]?

    required public init(){}
}

public class CalendarFile : Codable
{
    /// Text of RFC 5545
    public var calendar:String?

    required public init(){}
}

public class ScheduleTimeline : Codable
{
    public var changes:[ScheduleChange]?
    public var timeZoneId:String?
    public var from:String?
    public var to:String?

    required public init(){}
}

public class HolidayImport : Codable
{
    /// The rules added
    public var rules:[SchedulingRule]?
    /// What was left out
    public var skipped:[SkippedHoliday]?

    required public init(){}
}

public class HolidayList : Codable
{
    public var country:String?
    public var holidays:[HolidayDay]?

    required public init(){}
}

public class ScheduleFeed : Codable
{
    public var id:String?
    public var name:String?
    /// Path with its token; absent when feeds are listed
    public var url:String?
    public var dateCreated:String?
    public var createdBy:String?

    required public init(){}
}

public class ScheduleFeeds : Codable
{
    public var feeds:[ScheduleFeed]?

    required public init(){}
}

public class TestScheduleResponse : Codable
{
    public var stateName:String?
    /// The zone that the moment was read in
    public var timeZoneId:String?

    required public init(){}
}

public class ChangeInfo : Codable
{
    public var id:String?
    public var entries:[LogEntryInfo]?
    /// Change set that put this one back
    public var undoneBy:String?

    required public init(){}
}

public class GlobalSettingsInfo : Codable
{
    /// Mail account for recovery and reports, and for accounts without one
    public var systemEmailAccount:EmailAccount?
    /// Zone where none is set, IANA or Windows
    public var defaultTimeZoneId:String?
    /// Age in days at which ended sessions are archived
    public var sessionArchiveDays:Int?
    /// Text shown to everybody
    public var maintenanceMessage:String?

    required public init(){}
}

public class SystemSettingsInfo : EntityInfo
{
    /// Whether the account's clock stands at another moment
    public var overrideSystemTime:Bool?
    /// Zone of that moment, IANA or Windows
    public var overrideSystemTimeZoneId:String?
    /// That moment, ISO 8601; without an offset it is local to the zone
    public var overrideSystemDateTime:String?
    public var systemFields:[SystemSettingsField]?
    public var customerFields:[CustomerDataField]?
    public var endpointFields:[EndpointDataField]?
    public var emailAccounts:[EmailAccount]?
    public var tags:[Tag]?
    public var documentation:String?
    /// Days that recordings are kept; 0 keeps them
    public var recordingRetentionDays:Int?
    public var enableSipRefer:Bool?
    /// How long an agent may be not ready; 0 for ever
    public var autoAgentLogoffSeconds:Int?
    public var defaultSipRegion:TwilioSipRegions?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case overrideSystemTime
        case overrideSystemTimeZoneId
        case overrideSystemDateTime
        case systemFields
        case customerFields
        case endpointFields
        case emailAccounts
        case tags
        case documentation
        case recordingRetentionDays
        case enableSipRefer
        case autoAgentLogoffSeconds
        case defaultSipRegion
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        overrideSystemTime = try container.decodeIfPresent(Bool.self, forKey: .overrideSystemTime)
        overrideSystemTimeZoneId = try container.decodeIfPresent(String.self, forKey: .overrideSystemTimeZoneId)
        overrideSystemDateTime = try container.decodeIfPresent(String.self, forKey: .overrideSystemDateTime)
        systemFields = try container.decodeIfPresent([SystemSettingsField].self, forKey: .systemFields)
        customerFields = try container.decodeIfPresent([CustomerDataField].self, forKey: .customerFields)
        endpointFields = try container.decodeIfPresent([EndpointDataField].self, forKey: .endpointFields)
        emailAccounts = try container.decodeIfPresent([EmailAccount].self, forKey: .emailAccounts)
        tags = try container.decodeIfPresent([Tag].self, forKey: .tags)
        documentation = try container.decodeIfPresent(String.self, forKey: .documentation)
        recordingRetentionDays = try container.decodeIfPresent(Int.self, forKey: .recordingRetentionDays)
        enableSipRefer = try container.decodeIfPresent(Bool.self, forKey: .enableSipRefer)
        autoAgentLogoffSeconds = try container.decodeIfPresent(Int.self, forKey: .autoAgentLogoffSeconds)
        defaultSipRegion = try container.decodeIfPresent(TwilioSipRegions.self, forKey: .defaultSipRegion)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(overrideSystemTime, forKey: .overrideSystemTime)
        try container.encodeIfPresent(overrideSystemTimeZoneId, forKey: .overrideSystemTimeZoneId)
        try container.encodeIfPresent(overrideSystemDateTime, forKey: .overrideSystemDateTime)
        try container.encodeIfPresent(systemFields, forKey: .systemFields)
        try container.encodeIfPresent(customerFields, forKey: .customerFields)
        try container.encodeIfPresent(endpointFields, forKey: .endpointFields)
        try container.encodeIfPresent(emailAccounts, forKey: .emailAccounts)
        try container.encodeIfPresent(tags, forKey: .tags)
        try container.encodeIfPresent(documentation, forKey: .documentation)
        try container.encodeIfPresent(recordingRetentionDays, forKey: .recordingRetentionDays)
        try container.encodeIfPresent(enableSipRefer, forKey: .enableSipRefer)
        try container.encodeIfPresent(autoAgentLogoffSeconds, forKey: .autoAgentLogoffSeconds)
        try container.encodeIfPresent(defaultSipRegion, forKey: .defaultSipRegion)
    }
}

public class ListDialingPermissionsResponse : Codable
{
    /// Every country, by name
    public var permissions:[DialingPermissionInfo]?

    required public init(){}
}

/// Runs the server's checks on an account
// @Route("/accounts/{accountId}/check", "POST")
public class CheckAccount : IReturn, IPost, Codable
{
    public typealias Return = CheckAccountResponse

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var accountId:String?

    required public init(){}
}

/// Removes an account in which nothing lives
// @Route("/accounts/{accountId}", "DELETE")
public class DeleteAccount : IReturnVoid, IDelete, Codable
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var accountId:String?

    required public init(){}
}

/// Reads one account
// @Route("/accounts/{accountId}", "GET")
public class GetAccount : IReturn, IGet, Codable
{
    public typealias Return = AccountInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var accountId:String?

    required public init(){}
}

/// Pages through the accounts that the caller reaches
// @Route("/accounts", "GET")
public class ListAccounts : ListRequest<AccountInfo>, IReturn, IGet
{
    public typealias Return = ListResponse<AccountInfo>

    /// Text that the name contains, in any case
    public var nameFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case nameFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(nameFilter, forKey: .nameFilter)
    }
}

/// Opens an account
// @Route("/accounts", "POST")
public class NewAccount : IReturn, IPost, Codable
{
    public typealias Return = AccountInfo

    /// Name of the tenant
    public var name:String?
    /// Carrier account that the tenant brings along; goes with twilioAuthToken
    public var twilioAccountSid:String?
    /// Secret of that carrier account; never returned
    public var twilioAuthToken:String?
    /// Account directly above
    public var parentAccountId:String?

    required public init(){}
}

/// Changes an account's name, number limit, logo or prices
// @Route("/accounts/{accountId}", "PATCH")
public class PatchAccount : IReturn, IPatch, Codable
{
    public typealias Return = AccountInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var accountId:String?
    public var name:String?
    /// Cap on the count of numbers; 0 means none
    public var maxPhoneNumbers:Int?
    /// File shown as the dashboard's logo
    public var logoId:String?
    public var billingSettings:BillingSettings?
    /// Account directly above; empty for none
    public var parentAccountId:String?

    required public init(){}
}

/// Gives an account a new key for signing call tokens
// @Route("/accounts/{accountId}/tokens", "POST")
public class RegenerateAccountTokens : IReturn, IPost, Codable
{
    public typealias Return = AccountInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var accountId:String?

    required public init(){}
}

/// Changes the caller's own name
// @Route("/app/user-info", "PATCH")
public class UpdateUserInfo : IReturn, IPatch, Codable
{
    public typealias Return = AppUserInfo

    public var firstName:String?
    public var lastName:String?

    required public init(){}
}

/// Signs in, or out with provider logout
// @Route("/auth/{provider}", "GET,POST")
// @Route("/auth", "GET,POST")
public class Authenticate : IReturn, Codable
{
    public typealias Return = AuthenticateResponse

    /// credentials, basic or logout
    // @ApiMember(ParameterType="path")
    public var provider:String?
    /// Email address of the login
    public var userName:String?
    public var password:String?
    /// Keep the session over the end of the browser
    public var rememberMe:Bool?
    public var accessToken:String?
    public var accessTokenSecret:String?
    public var returnUrl:String?
    public var errorView:String?
    public var meta:[String:String]?

    required public init(){}
}

/// Turns a second factor on
// @Route("/auth/totp/confirm", "POST")
public class ConfirmTotp : IReturn, IPost, Codable
{
    public typealias Return = ConfirmTotpResult

    /// Six digits from the authenticator
    public var code:String?

    required public init(){}
}

/// Makes a key for programs worthless
// @Route("/api-keys/{keyId}", "DELETE")
public class DeleteApiKey : IReturnVoid, IDelete, Codable
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var keyId:String?

    required public init(){}
}

/// Turns a second factor off
// @Route("/auth/totp/disable", "POST")
public class DisableTotp : IReturnVoid, IPost, Codable
{
    /// Six digits from the authenticator, or a recovery code
    public var code:String?
    /// Another login, for a SystemAdministrator, who needs no code for it
    public var userId:String?

    required public init(){}
}

/// Mails a token with which to set a new password
// @Route("/auth/forgot-password", "POST")
public class ForgotPassword : IReturnVoid, IPost, Codable
{
    /// Of the login; the answer is the same for an unknown one
    public var emailAddress:String?

    required public init(){}
}

/// Tells who is signed in, with roles and accounts
// @Route("/auth/status", "GET")
public class GetAuthStatus : IReturn, IGet, Codable
{
    public typealias Return = UserInfo

    required public init(){}
}

/// Pages through keys for programs
// @Route("/api-keys", "GET")
public class ListApiKeys : ListRequest<ApiKeyInfo>, IReturn, IGet
{
    public typealias Return = ListResponse<ApiKeyInfo>

    /// A login that the caller may change; its own unless given
    public var userId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case userId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        userId = try container.decodeIfPresent(String.self, forKey: .userId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(userId, forKey: .userId)
    }
}

/// Makes a key with which programs call as the caller
// @Route("/api-keys", "POST")
public class NewApiKey : IReturn, IPost, Codable
{
    public typealias Return = NewApiKeyResult

    /// What the key is for
    public var name:String?
    /// The one account that the key reaches; those of the login unless given
    public var accountId:String?
    /// The one role that the key has; those of the login unless given
    public var role:String?
    /// ISO 8601; never unless given
    public var expiresAt:String?

    required public init(){}
}

/// Sets a new password with a mailed token
// @Route("/auth/recover", "POST")
public class RecoverPassword : IReturnVoid, IPost, Codable
{
    /// Of the login
    public var emailAddress:String?
    /// From the mail; counts once and for an hour
    public var token:String?
    /// At least 10 characters
    public var newPassword:String?

    required public init(){}
}

/// Gives a token with which to act as another login
// @Route("/auth/token", "GET")
public class RequestAuthToken : IReturn, IGet, Codable
{
    public typealias Return = RequestAuthTokenResult

    /// Of the login to act as
    public var userEmailAddress:String?
    /// Id of the login to act as; wins over userEmailAddress
    public var userId:String?

    required public init(){}
}

/// Begins to set up a second factor
// @Route("/auth/totp", "POST")
public class StartTotp : IReturn, IPost, Codable
{
    public typealias Return = StartTotpResult

    required public init(){}
}

/// Finds what a schedule says and cannot mean, before it is saved
// @Route("/customers/{customerId}/schedule/check", "POST")
public class CheckSchedule : IReturn, IPost, Codable
{
    public typealias Return = ScheduleCheck

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    public var schedule:Schedule?
    /// ISO 8601 as in a test; absent it is now
    public var from:String?
    /// At most 50 years after from; absent it is 5 years after
    public var to:String?
    /// States that must hold at given times
    public var required:[ScheduleRequirement]?
    /// A second own schedule; whether both mean the same is answered
    // @ApiMember(Description="A second own schedule; whether both mean the same is answered")
    public var compareTo:Schedule?

    required public init(){}
}

/// Removes a customer that nothing hangs below
// @Route("/customers/{customerId}", "DELETE")
public class DeleteCustomer : IReturnVoid, IDelete, Codable
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?

    required public init(){}
}

/// Revokes the address of a schedule's feed
// @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
public class DeleteScheduleFeed : IReturnVoid, IDelete, Codable
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var feedId:String?

    required public init(){}
}

/// Tells which rule gives the state at a moment, and why the others do not
// @Route("/customers/{customerId}/schedule/explain", "POST")
public class ExplainSchedule : IReturn, IPost, Codable
{
    public typealias Return = ScheduleExplanation

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    public var schedule:Schedule?
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    public var dateTime:String?

    required public init(){}
}

/// Reads one customer, as it is or as it was
// @Route("/customers/{customerId}", "GET")
public class GetCustomer : IReturn, IGet, Codable
{
    public typealias Return = CustomerInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// Moment to read the customer at, ISO 8601 with an offset or Z
    public var asOf:String?

    required public init(){}
}

/// Tells for each setting the value in force and the level that set it
// @Route("/customers/{customerId}/effective", "GET")
public class GetEffectiveCustomer : IReturn, IGet, Codable
{
    public typealias Return = EffectiveCustomer

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?

    required public init(){}
}

/// Reads the schedule that the levels above give
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
public class GetInheritedSchedule : IReturn, IGet, Codable
{
    public typealias Return = Schedule

    // @ApiMember(ParameterType="path")
    public var customerId:String?
    // @ApiMember(ParameterType="path")
    public var endpointId:String?

    required public init(){}
}

/// Reads a range of a schedule as an iCalendar file
// @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
public class GetScheduleCalendar : IReturn, IGet, Codable
{
    public typealias Return = CalendarFile

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// ISO 8601 as in a test; absent it is now
    public var from:String?
    /// At most 400 days after from; absent it is 90 days after
    public var to:String?

    required public init(){}
}

/// Reads a schedule as an iCalendar feed, with the feed's token
// @Route("/customers/{customerId}/schedule.ics", "GET")
public class GetScheduleFeed : IReturn, IGet, Codable
{
    public typealias Return = CalendarFile

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    public var token:String?

    required public init(){}
}

/// Reads every change of state in a range
// @Route("/customers/{customerId}/schedule/timeline", "GET")
public class GetScheduleTimeline : IReturn, IGet, Codable
{
    public typealias Return = ScheduleTimeline

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// ISO 8601 as in a test; absent it is now
    public var from:String?
    /// At most 400 days after from; absent it is 30 days after
    public var to:String?

    required public init(){}
}

/// Adds rules for holidays to a schedule, from a file or a country's list
// @Route("/customers/{customerId}/schedule/holidays", "POST")
public class ImportHolidays : IReturn, IPost, Codable
{
    public typealias Return = HolidayImport

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// Two letters of ISO 3166, for the list of its public holidays
    public var country:String?
    /// Text of an iCalendar file, instead of a country
    public var calendar:String?
    /// 0 is this year
    public var fromYear:Int?
    /// 0 is the year after fromYear; at most 10 years
    public var toYear:Int?
    /// Holiday if absent
    public var state:String?
    public var priority:Int?

    required public init(){}
}

/// Pages through the customers that the caller reaches
// @Route("/customers", "GET")
public class ListCustomers : ListRequest<CustomerInfo>, IReturn, IGet
{
    public typealias Return = ListResponse<CustomerInfo>

    /// Only customers of these accounts
    public var accountIds:[String]?
    /// Text that the name contains, in any case
    public var nameFilter:String?
    /// Only customers below these, at any depth unless shallowParent is set
    public var parentCustomerIds:[String]?
    /// Direct children only
    public var shallowParent:Bool?
    /// Only customers that carry all of these tags
    public var tagIds:[String]?
    /// Only customers with exactly this reference
    public var referenceId:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case nameFilter
        case parentCustomerIds
        case shallowParent
        case tagIds
        case referenceId
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        nameFilter = try container.decodeIfPresent(String.self, forKey: .nameFilter)
        parentCustomerIds = try container.decodeIfPresent([String].self, forKey: .parentCustomerIds)
        shallowParent = try container.decodeIfPresent(Bool.self, forKey: .shallowParent)
        tagIds = try container.decodeIfPresent([String].self, forKey: .tagIds)
        referenceId = try container.decodeIfPresent(String.self, forKey: .referenceId)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(nameFilter, forKey: .nameFilter)
        try container.encodeIfPresent(parentCustomerIds, forKey: .parentCustomerIds)
        try container.encodeIfPresent(shallowParent, forKey: .shallowParent)
        try container.encodeIfPresent(tagIds, forKey: .tagIds)
        try container.encodeIfPresent(referenceId, forKey: .referenceId)
    }
}

/// Lists the public holidays of a country
// @Route("/holidays/{country}", "GET")
public class ListHolidays : IReturn, IGet, Codable
{
    public typealias Return = HolidayList

    /// Two letters of ISO 3166
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var country:String?
    /// 0 is this year
    public var fromYear:Int?
    /// 0 is fromYear; at most 10 years
    public var toYear:Int?

    required public init(){}
}

/// Lists the feeds of a schedule
// @Route("/customers/{customerId}/schedule/feeds", "GET")
public class ListScheduleFeeds : IReturn, IGet, Codable
{
    public typealias Return = ScheduleFeeds

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?

    required public init(){}
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

/// Makes a secret address to subscribe to a schedule
// @Route("/customers/{customerId}/schedule/feed", "POST")
// @Route("/customers/{customerId}/schedule/feeds", "POST")
public class NewScheduleFeed : IReturn, IPost, Codable
{
    public typealias Return = ScheduleFeed

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// What people call the feed
    public var name:String?

    required public init(){}
}

/// Changes the members sent
// @Route("/customers/{customerId}", "PATCH")
public class PatchCustomer : IReturn, IPatch, Codable
{
    public typealias Return = CustomerInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// Company name; cannot be cleared
    public var name:String?
    /// Customer directly above; an empty text makes it a root
    public var parentCustomerId:String?
    /// Identifier in an outside system; an empty text clears it
    public var referenceId:String?
    /// Values of custom fields, by field name
    public var data:Struct?
    /// Tags of the account to put on the customer
    public var tagIds:[String]?
    public var schedule:Schedule?
    /// Whether its own prices hold
    public var overrideBillingSettings:Bool?
    public var billingSettings:BillingSettings?
    /// Whether its own portal settings hold
    public var overrideAppSettings:Bool?
    public var appSettings:AppSettings?

    required public init(){}
}

/// Sends calls to a customer's numbers to the staging or the production server
// @Route("/customers/{customerId}/staging", "POST")
public class SetCustomerStagingMode : IReturn, IPost, Codable
{
    public typealias Return = CustomerInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var customerId:String?
    /// The staging server, or else the production server
    public var isStaging:Bool?

    required public init(){}
}

/// Tells the state of a schedule at a moment
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
public class TestSchedule : IReturn, IPost, Codable
{
    public typealias Return = TestScheduleResponse

    // @ApiMember(ParameterType="path")
    public var customerId:String?
    // @ApiMember(ParameterType="path")
    public var endpointId:String?
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    public var schedule:Schedule?
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    public var dateTime:String?

    required public init(){}
}

/// Reads what one call changed
// @Route("/changes/{changeId}", "GET")
public class GetChange : IReturn, IGet, Codable
{
    public typealias Return = ChangeInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var changeId:String?

    required public init(){}
}

/// Reads the settings of the whole system
// @Route("/global/settings", "GET")
public class GetGlobalSettings : IReturn, IGet, Codable
{
    public typealias Return = GlobalSettingsInfo

    required public init(){}
}

/// Reads an account's settings, fields, tags and mail accounts
// @Route("/system/settings", "GET")
public class GetSystemSettings : IReturn, IGet, Codable
{
    public typealias Return = SystemSettingsInfo

    /// Account; not needed by callers that have one
    public var accountId:String?

    required public init(){}
}

/// Lists which countries an account may call
// @Route("/system/dialing-permissions", "GET")
public class ListDialingPermissions : IReturn, IGet, Codable
{
    public typealias Return = ListDialingPermissionsResponse

    /// Account; not needed by callers that have one
    public var accountId:String?

    required public init(){}
}

/// Searches the audit log
public class ListLogEntries : ListRequest<LogEntryInfo>, IReturn
{
    public typealias Return = ListResponse<LogEntryInfo>

    /// Only entries of these accounts
    public var accountIds:[String]?
    /// Only entries of these customers; _ selects those of the account itself
    public var customerIds:[String]?
    /// First day, YYYY-MM-DD in UTC
    public var startDate:String?
    /// Last day, YYYY-MM-DD in UTC
    public var endDate:String?
    /// Text that description, reason or login contains, in any case
    public var description:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case customerIds
        case startDate
        case endDate
        case description
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        customerIds = try container.decodeIfPresent([String].self, forKey: .customerIds)
        startDate = try container.decodeIfPresent(String.self, forKey: .startDate)
        endDate = try container.decodeIfPresent(String.self, forKey: .endDate)
        description = try container.decodeIfPresent(String.self, forKey: .description)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(customerIds, forKey: .customerIds)
        try container.encodeIfPresent(startDate, forKey: .startDate)
        try container.encodeIfPresent(endDate, forKey: .endDate)
        try container.encodeIfPresent(description, forKey: .description)
    }
}

/// Sets which numbers of one country may be called
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
public class PatchDialingPermissions : IReturnVoid, IPatch, Codable
{
    /// ISO 3166-1, two letters
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var isoCode:String?
    public var accountId:String?
    /// Absent means no
    public var lowRiskNumbersEnabled:Bool?
    /// Absent means no
    public var highRiskSpecialNumbersEnabled:Bool?
    /// Absent means no
    public var highRiskTollfraudNumbersEnabled:Bool?

    required public init(){}
}

/// Changes the settings of the whole system
// @Route("/global/settings", "PATCH")
public class PatchGlobalSettings : IReturn, IPatch, Codable
{
    public typealias Return = GlobalSettingsInfo

    /// Replaces the stored one whole; an empty one removes it
    public var systemEmailAccount:EmailAccount?
    public var defaultTimeZoneId:String?
    public var sessionArchiveDays:Int?
    public var maintenanceMessage:String?

    required public init(){}
}

/// Changes an account's settings
// @Route("/system/settings", "PATCHY,PATCH")
public class PatchSystemSettings : IReturn, Codable
{
    public typealias Return = SystemSettingsInfo

    public var accountId:String?
    public var overrideSystemTime:Bool?
    public var overrideSystemTimeZoneId:String?
    public var overrideSystemDateTime:String?
    public var systemFields:[SystemSettingsField]?
    public var customerFields:[CustomerDataField]?
    public var endpointFields:[EndpointDataField]?
    public var emailAccounts:[EmailAccount]?
    public var tags:[Tag]?
    public var documentation:String?
    public var recordingRetentionDays:Int?
    public var enableSipRefer:Bool?
    public var autoAgentLogoffSeconds:Int?
    public var defaultSipRegion:TwilioSipRegions?

    required public init(){}
}

/// Tries a mail account before it is saved
// @Route("/settings/test-email", "POST")
public class SendTestEmail : IReturnVoid, IPost, Codable
{
    /// Mail account to try; without a password that of the stored one of its id
    public var account:EmailAccount?
    /// Recipient of the test
    public var emailAddress:String?

    required public init(){}
}

/// Restores the state before a change
// @Route("/changes/{changeId}/undo", "POST")
public class UndoChange : IReturn, IPost, Codable
{
    public typealias Return = ChangeInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var changeId:String?

    required public init(){}
}

/// Removes a login
// @Route("/users/{userId}", "DELETE")
public class DeleteUser : IReturnVoid, IDelete, Codable
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    public var userId:String?

    required public init(){}
}

/// Pages through the logins that reach the given accounts
// @Route("/users", "GET")
public class ListUsers : ListRequest<UserInfo>, IReturn, IGet
{
    public typealias Return = ListResponse<UserInfo>

    /// Only logins that were given one of these accounts
    public var accountIds:[String]?
    /// Part of the email address, in any case
    public var emailFilter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case accountIds
        case emailFilter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        accountIds = try container.decodeIfPresent([String].self, forKey: .accountIds)
        emailFilter = try container.decodeIfPresent(String.self, forKey: .emailFilter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(accountIds, forKey: .accountIds)
        try container.encodeIfPresent(emailFilter, forKey: .emailFilter)
    }
}

/// Adds a login
// @Route("/users", "POST")
public class NewUser : IReturn, IPost, Codable
{
    public typealias Return = UserInfo

    /// Account that the login reaches; needed unless the caller has just one
    public var accountId:String?
    /// Unique in the whole system
    public var emailAddress:String?
    public var firstName:String?
    public var lastName:String?
    /// At least 10 characters
    public var password:String?
    /// Makes the login a Customer login of this customer instead of a Manager
    public var customerId:String?

    required public init(){}
}

/// Changes a login
// @Route("/users/{userId}", "PATCH")
public class PatchUser : IReturn, IPatch, Codable
{
    public typealias Return = UserInfo

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var userId:String?
    /// Accounts that the login reaches; replaces those it had
    public var accountIds:[String]?
    public var firstName:String?
    public var lastName:String?
    /// Left out, the login keeps its password
    public var newPassword:String?
    /// Only a SystemAdministrator may change them
    public var roles:[String]?
    /// Top of what a Customer login reaches
    public var customerId:String?
    /// Bounds what the login may do
    public var managerAccess:UserManagerAccess?
    /// Areas that the login may use; an empty list stands for all
    public var dashboardPermissions:[DashboardPermissions]?

    required public init(){}
}
