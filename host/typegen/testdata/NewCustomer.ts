export interface IReturn<T>
{
    createResponse(): T;
}

export interface IPost
{
}

export enum ValueTypes
{
    NotSpecified = 'NotSpecified',
    String = 'String',
    Boolean = 'Boolean',
    Number = 'Number',
    List = 'List',
    Struct = 'Struct',
    Transition = 'Transition',
    Custom = 'Custom',
    Date = 'Date',
    AudioFile = 'AudioFile',
    TimeZoneId = 'TimeZoneId',
    PhoneNumber = 'PhoneNumber',
    User = 'User',
    Endpoint = 'Endpoint',
    Time = 'Time',
    File = 'File',
    FaxNumber = 'FaxNumber',
    EmailAccount = 'EmailAccount',
    Customer = 'Customer',
    Flow = 'Flow',
    Team = 'Team',
    FlowReference = 'FlowReference',
    Integration = 'Integration',
    Assistant = 'Assistant',
    SipTrunk = 'SipTrunk',
}

export enum NodeParameterSources
{
    Value = 'Value',
    Expression = 'Expression',
    Customer = 'Customer',
    Endpoint = 'Endpoint',
    User = 'User',
    System = 'System',
    Session = 'Session',
    Flow = 'Flow',
    FlowParameter = 'FlowParameter',
}

export class Dictionary<T> { [Key: string]: T; }

export class Struct extends Dictionary<Value>
{

    public constructor(init?: Partial<Struct>) { super(); (Object as any).assign(this, init); }
}

export class Value
{
    public boolValue?: boolean;
    /**
    * Text; also ids, dates and transition targets
    */
    public stringValue?: string;
    public numberValue?: number;
    public listValue?: Struct[];
    public structValue?: Struct;

    public constructor(init?: Partial<Value>) { (Object as any).assign(this, init); }
}

export class NodeParameter
{
    /**
    * Unique in the flow
    */
    public id?: string;
    public type?: ValueTypes;
    public source?: NodeParameterSources;
    public value?: Value;
    public expression?: string;
    /**
    * Field name for the field sources
    */
    public referenceId?: string;
    public isAsync?: boolean;
    public isOutput?: boolean;
    public listParameters?: NodeParameterMap[];
    public structParameters?: NodeParameterMap;

    public constructor(init?: Partial<NodeParameter>) { (Object as any).assign(this, init); }
}

export class NodeParameterMap extends Dictionary<NodeParameter>
{

    public constructor(init?: Partial<NodeParameterMap>) { super(); (Object as any).assign(this, init); }
}

export class EntityInfo
{
    /**
    * Identifier given by the server
    */
    // @ApiMember(Description="Identifier given by the server")
    public id?: string;

    /**
    * Moment of creation, ISO 8601 in UTC
    */
    // @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
    public dateCreated?: string;

    /**
    * Moment of the latest change, ISO 8601 in UTC
    */
    // @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
    public dateLastModified?: string;

    /**
    * Email address of the login that made the record
    */
    // @ApiMember(Description="Email address of the login that made the record")
    public createdBy?: string;

    /**
    * Email address of the login that changed the record last
    */
    // @ApiMember(Description="Email address of the login that changed the record last")
    public lastModifiedBy?: string;

    public constructor(init?: Partial<EntityInfo>) { (Object as any).assign(this, init); }
}

export class CustomerBreadcrumb
{
    public id?: string;
    public name?: string;

    public constructor(init?: Partial<CustomerBreadcrumb>) { (Object as any).assign(this, init); }
}

export enum TagColors
{
    Magenta = 'Magenta',
    Red = 'Red',
    Volcano = 'Volcano',
    Orange = 'Orange',
    Gold = 'Gold',
    Lime = 'Lime',
    Green = 'Green',
    Cyan = 'Cyan',
    Blue = 'Blue',
    GeekBlue = 'GeekBlue',
    Purple = 'Purple',
}

export class Tag
{
    public id?: string;
    public name?: string;
    public color?: TagColors;

    public constructor(init?: Partial<Tag>) { (Object as any).assign(this, init); }
}

export enum SimpleSchedulingRuleTypes
{
    Always = 'Always',
    CustomerState = 'CustomerState',
    Time = 'Time',
}

export enum DayOfWeek
{
    Sunday = 'Sunday',
    Monday = 'Monday',
    Tuesday = 'Tuesday',
    Wednesday = 'Wednesday',
    Thursday = 'Thursday',
    Friday = 'Friday',
    Saturday = 'Saturday',
}

export class ScheduleDay
{
    /**
    * Which one in the period, negative from its end; 0 means each
    */
    public offset?: number;
    public dayOfWeek?: DayOfWeek;

    public constructor(init?: Partial<ScheduleDay>) { (Object as any).assign(this, init); }
}

export enum SchedulingRuleFrequency
{
    None = 'None',
    Secondly = 'Secondly',
    Minutely = 'Minutely',
    Hourly = 'Hourly',
    Daily = 'Daily',
    Weekly = 'Weekly',
    Monthly = 'Monthly',
    Yearly = 'Yearly',
}

export class SchedulingRule
{
    public id?: string;
    public name?: string;
    /**
    * The higher number wins
    */
    public priority?: number;
    /**
    * Free text; Business Hours, After Hours and Holiday are ready-made
    */
    public state?: string;
    public source?: string;
    public condition?: string;
    public simpleRuleType?: SimpleSchedulingRuleTypes;
    public customerState?: string;
    public flowId?: string;
    public flowParams?: Struct;
    public isAllDay?: boolean;
    public startDate?: string;
    public startTime?: string;
    public endTime?: string;
    public bySetPosition?: number[];
    public byMonth?: number[];
    public byWeekNo?: number[];
    public byYearDay?: number[];
    public byMonthDay?: number[];
    public byDay?: ScheduleDay[];
    public byHour?: number[];
    public byMinute?: number[];
    public interval?: number;
    public count?: number;
    public untilDate?: string;
    public frequency?: SchedulingRuleFrequency;

    public constructor(init?: Partial<SchedulingRule>) { (Object as any).assign(this, init); }
}

export class Schedule
{
    /**
    * IANA or Windows zone; empty takes the zone from above
    */
    public timeZoneId?: string;
    /**
    * Whether it is laid over the schedule from above
    */
    public inherit?: boolean;
    public forceClosed?: boolean;
    public rules?: SchedulingRule[];
    /**
    * State where no rule matches
    */
    public defaultState?: string;

    public constructor(init?: Partial<Schedule>) { (Object as any).assign(this, init); }
}

export class IntegrationData
{
    /**
    * Id of the record in the connected system
    */
    public thirdPartyId?: string;

    public constructor(init?: Partial<IntegrationData>) { (Object as any).assign(this, init); }
}

export class EntityIntegrationData extends Dictionary<IntegrationData>
{

    public constructor(init?: Partial<EntityIntegrationData>) { super(); (Object as any).assign(this, init); }
}

export class BillingItem
{
    public baseCost?: number;
    public rawUnitMultiplier?: number;
    public unitCost?: number;
    /**
    * Units that the base cost includes
    */
    public allowance?: number;

    public constructor(init?: Partial<BillingItem>) { (Object as any).assign(this, init); }
}

export class BillingSettings
{
    public base?: BillingItem;
    public localNumbers?: BillingItem;
    public tollFreeNumbers?: BillingItem;
    public inboundVoiceCalls?: BillingItem;
    public outboundVoiceCalls?: BillingItem;
    public inboundFaxes?: BillingItem;
    public outboundFaxes?: BillingItem;
    public inboundSmsMessages?: BillingItem;
    public outboundSmsMessages?: BillingItem;
    public aiInsights?: BillingItem;
    public aiLiveMinutes?: BillingItem;
    public aiMessages?: BillingItem;

    public constructor(init?: Partial<BillingSettings>) { (Object as any).assign(this, init); }
}

export class AppSettings
{
    public enablePhoneNumberManagement?: boolean;
    public enableDeviceManagement?: boolean;
    public enableDialer?: boolean;
    public enableCallHistory?: boolean;
    public enableAssistants?: boolean;
    public showFileNameInMessageCenter?: boolean;
    /**
    * JSON text with overrides of the theme
    */
    public chakraTheme?: string;
    public customCss?: string;
    public pageTitle?: string;
    /**
    * Replacements for labels
    */
    public stringMappings?: string;
    /**
    * Page opened after signing out
    */
    public logoutUrl?: string;
    public portMyNumberUrl?: string;

    public constructor(init?: Partial<AppSettings>) { (Object as any).assign(this, init); }
}

export enum SettingLevels
{
    Server = 'Server',
    Account = 'Account',
    Above = 'Above',
    Customer = 'Customer',
    Endpoint = 'Endpoint',
}

export class SettingLevel
{
    public kind?: SettingLevels;
    /**
    * Id of the customer or account; absent for levels out of the caller's reach
    */
    public id?: string;
    public name?: string;

    public constructor(init?: Partial<SettingLevel>) { (Object as any).assign(this, init); }
}

export class SettingChange
{
    public customerId?: string;
    public customerName?: string;
    /**
    * Path of the setting, for instance schedule.timeZoneId
    */
    public setting?: string;
    public oldValue?: Value;
    public oldLevel?: SettingLevel;
    public newValue?: Value;
    public newLevel?: SettingLevel;

    public constructor(init?: Partial<SettingChange>) { (Object as any).assign(this, init); }
}

export class CustomerInfo extends EntityInfo
{
    /**
    * Account that the customer belongs to
    */
    // @ApiMember(Description="Account that the customer belongs to")
    public accountId?: string;

    /**
    * Customer directly above, if any
    */
    // @ApiMember(Description="Customer directly above, if any")
    public parentCustomerId?: string;

    /**
    * Way from the topmost customer to this one
    */
    // @ApiMember(Description="Way from the topmost customer to this one")
    public breadcrumb?: CustomerBreadcrumb[];

    /**
    * Name of the account
    */
    // @ApiMember(Description="Name of the account")
    public accountName?: string;

    /**
    * Whether calls to its numbers go to the staging server
    */
    // @ApiMember(Description="Whether calls to its numbers go to the staging server")
    public isStaging?: boolean;

    /**
    * Company name
    */
    // @ApiMember(Description="Company name")
    public name?: string;

    /**
    * Identifier in an outside system
    */
    // @ApiMember(Description="Identifier in an outside system")
    public referenceId?: string;

    /**
    * Values of custom fields, by field name
    */
    // @ApiMember(Description="Values of custom fields, by field name")
    public data?: Struct;

    /**
    * Labels put on the customer
    */
    // @ApiMember(Description="Labels put on the customer")
    public tags?: Tag[];

    /**
    * The customer's own opening times
    */
    // @ApiMember(Description="The customer's own opening times")
    public schedule?: Schedule;

    /**
    * Links to connected systems
    */
    // @ApiMember(Description="Links to connected systems")
    public integrationData?: EntityIntegrationData;

    /**
    * Whether its own prices hold; otherwise those from above do
    */
    // @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
    public overrideBillingSettings?: boolean;

    /**
    * The customer's own prices
    */
    // @ApiMember(Description="The customer's own prices")
    public billingSettings?: BillingSettings;

    /**
    * Whether its own portal settings hold; otherwise those from above do
    */
    // @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
    public overrideAppSettings?: boolean;

    /**
    * The customer's own portal settings
    */
    // @ApiMember(Description="The customer's own portal settings")
    public appSettings?: AppSettings;

    /**
    * After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    */
    public impact?: SettingChange[];
    /**
    * Count of all such changes
    */
    public impactCount?: number;

    public constructor(init?: Partial<CustomerInfo>) { super(init); (Object as any).assign(this, init); }
}

/**
* Adds a customer
*/
// @Route("/customers", "POST")
// @Api(Description="Adds a customer")
export class NewCustomer implements IReturn<CustomerInfo>, IPost
{
    /**
    * Account that the customer belongs to
    */
    // @ApiMember(Description="Account that the customer belongs to")
    public accountId?: string;

    /**
    * Company name
    */
    // @ApiMember(Description="Company name")
    public name?: string;

    /**
    * Customer directly above
    */
    // @ApiMember(Description="Customer directly above")
    public parentCustomerId?: string;

    /**
    * Identifier in an outside system
    */
    // @ApiMember(Description="Identifier in an outside system")
    public referenceId?: string;

    /**
    * Values of custom fields, by field name
    */
    // @ApiMember(Description="Values of custom fields, by field name")
    public data?: Struct;

    public constructor(init?: Partial<NewCustomer>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewCustomer'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new CustomerInfo(); }
}
