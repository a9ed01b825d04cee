export class NodeParameterMap
{
    [key:string] : NodeParameter;

    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}


export enum SortOrders
{
    Ascend = 'Ascend',
    Descend = 'Descend',
}

export class ListRequest<T>
{
    public page?: number;
    public all?: boolean;
    public countPerPage?: number;
    public specificIds?: string[];
    public sortField?: string;
    public sortOrder?: SortOrders;
    public simplifiedPaging?: boolean;

    public constructor(init?: Partial<ListRequest<T>>) { (Object as any).assign(this, init); }
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

export class Value
{
    public boolValue?: boolean;
    public stringValue?: string;
    public numberValue?: number;
    public listValue?: Struct[];
    public structValue?: Struct;

    public constructor(init?: Partial<Value>) { (Object as any).assign(this, init); }
}

export class Struct
{

    public constructor(init?: Partial<Struct>) { (Object as any).assign(this, init); }
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

export class ScheduleDay
{
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
    public priority?: number;
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
    public timeZoneId?: string;
    public inherit?: boolean;
    public forceClosed?: boolean;
    public rules?: SchedulingRule[];
    public defaultState?: string;

    public constructor(init?: Partial<Schedule>) { (Object as any).assign(this, init); }
}

export class IntegrationData
{
    public thirdPartyId?: string;

    public constructor(init?: Partial<IntegrationData>) { (Object as any).assign(this, init); }
}

export class Dictionary<T> { [Key: string]: T; }

export class EntityIntegrationData extends Dictionary<IntegrationData>
{

    public constructor(init?: Partial<EntityIntegrationData>) { super(); (Object as any).assign(this, init); }
}

export class BillingItem
{
    public baseCost?: number;
    public rawUnitMultiplier?: number;
    public unitCost?: number;
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

    public constructor(init?: Partial<BillingSettings>) { (Object as any).assign(this, init); }
}

export class AppSettings
{
    public enablePhoneNumberManagement?: boolean;
    public enableDeviceManagement?: boolean;
    public enableDialer?: boolean;
    public enableCallHistory?: boolean;
    public showFileNameInMessageCenter?: boolean;
    public chakraTheme?: string;
    public customCss?: string;
    public pageTitle?: string;
    public stringMappings?: string;
    public logoutUrl?: string;
    public portMyNumberUrl?: string;

    public constructor(init?: Partial<AppSettings>) { (Object as any).assign(this, init); }
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

    public constructor(init?: Partial<CustomerInfo>) { super(init); (Object as any).assign(this, init); }
}

/**
* Pages through the customers that the caller reaches
*/
// @Api(Description="Pages through the customers that the caller reaches")
export class ListCustomers extends ListRequest<CustomerInfo> implements IGet
{
    public accountIds?: string[];
    public nameFilter?: string;
    public parentCustomerIds?: string[];
    public shallowParent?: boolean;
    public tagIds?: string[];

    public constructor(init?: Partial<ListCustomers>) { super(init); (Object as any).assign(this, init); }
}

export class ListResponse<T>
{
    public items?: T[];
    public totalCount?: number;
    public totalPages?: number;
    public hasMorePages?: boolean;

    public constructor(init?: Partial<ListResponse<T>>) { (Object as any).assign(this, init); }
}
