"use strict";
/** @typedef {'NotSpecified' | 'String' | 'Boolean' | 'Number' | 'List' | 'Struct' | 'Transition' | 'Custom' | 'Date' | 'AudioFile' | 'TimeZoneId' | 'PhoneNumber' | 'User' | 'Endpoint' | 'Time' | 'File' | 'FaxNumber' | 'EmailAccount' | 'Customer' | 'Flow' | 'Team' | 'FlowReference' | 'Integration' | 'Assistant'} ValueTypes */
export const ValueTypes = /** @type {const} */ ({
    NotSpecified: 'NotSpecified',
    String: 'String',
    Boolean: 'Boolean',
    Number: 'Number',
    List: 'List',
    Struct: 'Struct',
    Transition: 'Transition',
    Custom: 'Custom',
    Date: 'Date',
    AudioFile: 'AudioFile',
    TimeZoneId: 'TimeZoneId',
    PhoneNumber: 'PhoneNumber',
    User: 'User',
    Endpoint: 'Endpoint',
    Time: 'Time',
    File: 'File',
    FaxNumber: 'FaxNumber',
    EmailAccount: 'EmailAccount',
    Customer: 'Customer',
    Flow: 'Flow',
    Team: 'Team',
    FlowReference: 'FlowReference',
    Integration: 'Integration',
    Assistant: 'Assistant',
});
/** @typedef {'Value' | 'Expression' | 'Customer' | 'Endpoint' | 'User' | 'System'} NodeParameterSources */
export const NodeParameterSources = /** @type {const} */ ({
    Value: 'Value',
    Expression: 'Expression',
    Customer: 'Customer',
    Endpoint: 'Endpoint',
    User: 'User',
    System: 'System',
});
export class Struct {
    /** @param {{ [index: string]: Value; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class Value {
    /** @param {{boolValue?:boolean,stringValue?:string,numberValue?:number,listValue?:Struct[],structValue?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {boolean} */
    boolValue;
    /**
     * @type {string}
     * @description Text; also ids, dates and transition targets
     */
    stringValue;
    /** @type {number} */
    numberValue;
    /** @type {Struct[]} */
    listValue;
    /** @type {Struct} */
    structValue;
}
export class NodeParameter {
    /** @param {{id?:string,type?:ValueTypes,source?:NodeParameterSources,value?:Value,expression?:string,referenceId?:string,isAsync?:boolean,isOutput?:boolean,listParameters?:NodeParameterMap[],structParameters?:NodeParameterMap}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Unique in the flow
     */
    id;
    /** @type {ValueTypes} */
    type;
    /** @type {NodeParameterSources} */
    source;
    /** @type {Value} */
    value;
    /** @type {string} */
    expression;
    /**
     * @type {string}
     * @description Field name for the field sources
     */
    referenceId;
    /** @type {boolean} */
    isAsync;
    /** @type {boolean} */
    isOutput;
    /** @type {NodeParameterMap[]} */
    listParameters;
    /** @type {NodeParameterMap} */
    structParameters;
}
export class NodeParameterMap {
    /** @param {{ [index: string]: NodeParameter; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Identifier given by the server
     */
    id;
    /**
     * @type {string}
     * @description Moment of creation, ISO 8601 in UTC
     */
    dateCreated;
    /**
     * @type {string}
     * @description Moment of the latest change, ISO 8601 in UTC
     */
    dateLastModified;
    /**
     * @type {string}
     * @description Email address of the login that made the record
     */
    createdBy;
    /**
     * @type {string}
     * @description Email address of the login that changed the record last
     */
    lastModifiedBy;
}
export class BillingItem {
    /** @param {{baseCost?:number,rawUnitMultiplier?:number,unitCost?:number,allowance?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {number} */
    baseCost;
    /** @type {number} */
    rawUnitMultiplier;
    /** @type {number} */
    unitCost;
    /**
     * @type {number}
     * @description Units that the base cost includes
     */
    allowance;
}
export class BillingSettings {
    /** @param {{base?:BillingItem,localNumbers?:BillingItem,tollFreeNumbers?:BillingItem,inboundVoiceCalls?:BillingItem,outboundVoiceCalls?:BillingItem,inboundFaxes?:BillingItem,outboundFaxes?:BillingItem,inboundSmsMessages?:BillingItem,outboundSmsMessages?:BillingItem,aiInsights?:BillingItem,aiLiveMinutes?:BillingItem,aiMessages?:BillingItem}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {BillingItem} */
    base;
    /** @type {BillingItem} */
    localNumbers;
    /** @type {BillingItem} */
    tollFreeNumbers;
    /** @type {BillingItem} */
    inboundVoiceCalls;
    /** @type {BillingItem} */
    outboundVoiceCalls;
    /** @type {BillingItem} */
    inboundFaxes;
    /** @type {BillingItem} */
    outboundFaxes;
    /** @type {BillingItem} */
    inboundSmsMessages;
    /** @type {BillingItem} */
    outboundSmsMessages;
    /** @type {BillingItem} */
    aiInsights;
    /** @type {BillingItem} */
    aiLiveMinutes;
    /** @type {BillingItem} */
    aiMessages;
}
/** @typedef {'Ascend' | 'Descend'} SortOrders */
export const SortOrders = /** @type {const} */ ({
    Ascend: 'Ascend',
    Descend: 'Descend',
});
/** @template T */
export class ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description Page number from 0
     */
    page;
    /**
     * @type {boolean}
     * @description Return every match and ignore paging
     */
    all;
    /**
     * @type {number}
     * @description Items a page, 25 unless given, 10000 at most
     */
    countPerPage;
    /**
     * @type {string[]}
     * @description Only records with these ids
     */
    specificIds;
    /**
     * @type {string}
     * @description Member to sort by
     */
    sortField;
    /**
     * @type {SortOrders}
     * @description Direction of sortField
     */
    sortOrder;
    /**
     * @type {boolean}
     * @description Leave the totals out; an empty list marks the end
     */
    simplifiedPaging;
}
export class ResponseError {
    /** @param {{errorCode?:string,fieldName?:string,message?:string,meta?:{ [index: string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    errorCode;
    /**
     * @type {string}
     * @description Path of the member, for instance data.color.numberValue
     */
    fieldName;
    /** @type {string} */
    message;
    /** @type {{ [index: string]: string; }} */
    meta;
}
export class ResponseStatus {
    /** @param {{errorCode?:string,message?:string,stackTrace?:string,errors?:ResponseError[],meta?:{ [index: string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Code for machines
     */
    errorCode;
    /**
     * @type {string}
     * @description Text for people
     */
    message;
    /**
     * @type {string}
     * @description Never sent
     */
    stackTrace;
    /**
     * @type {ResponseError[]}
     * @description One entry for each refused member; empty when there is none
     */
    errors;
    /** @type {{ [index: string]: string; }} */
    meta;
}
/** @typedef {'ReadOnly' | 'ReadWrite' | 'ReadWriteDelete'} UserManagerAccess */
export const UserManagerAccess = /** @type {const} */ ({
    ReadOnly: 'ReadOnly',
    ReadWrite: 'ReadWrite',
    ReadWriteDelete: 'ReadWriteDelete',
});
/** @typedef {'ViewFiles' | 'ViewNotifications' | 'ViewSessions' | 'ViewEndpoints' | 'ViewReports' | 'ViewCustomers' | 'ViewFlows' | 'ViewCallCenter'} DashboardPermissions */
export const DashboardPermissions = /** @type {const} */ ({
    ViewFiles: 'ViewFiles',
    ViewNotifications: 'ViewNotifications',
    ViewSessions: 'ViewSessions',
    ViewEndpoints: 'ViewEndpoints',
    ViewReports: 'ViewReports',
    ViewCustomers: 'ViewCustomers',
    ViewFlows: 'ViewFlows',
    ViewCallCenter: 'ViewCallCenter',
});
export class CustomerBreadcrumb {
    /** @param {{id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
}
/** @typedef {'Magenta' | 'Red' | 'Volcano' | 'Orange' | 'Gold' | 'Lime' | 'Green' | 'Cyan' | 'Blue' | 'GeekBlue' | 'Purple'} TagColors */
export const TagColors = /** @type {const} */ ({
    Magenta: 'Magenta',
    Red: 'Red',
    Volcano: 'Volcano',
    Orange: 'Orange',
    Gold: 'Gold',
    Lime: 'Lime',
    Green: 'Green',
    Cyan: 'Cyan',
    Blue: 'Blue',
    GeekBlue: 'GeekBlue',
    Purple: 'Purple',
});
export class Tag {
    /** @param {{id?:string,name?:string,color?:TagColors}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
    /** @type {TagColors} */
    color;
}
/** @typedef {'Always' | 'CustomerState' | 'Time'} SimpleSchedulingRuleTypes */
export const SimpleSchedulingRuleTypes = /** @type {const} */ ({
    Always: 'Always',
    CustomerState: 'CustomerState',
    Time: 'Time',
});
/** @typedef {'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'} DayOfWeek */
export const DayOfWeek = /** @type {const} */ ({
    Sunday: 'Sunday',
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
});
export class ScheduleDay {
    /** @param {{offset?:number,dayOfWeek?:DayOfWeek}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description Which one in the period, negative from its end; 0 means each
     */
    offset;
    /** @type {DayOfWeek} */
    dayOfWeek;
}
/** @typedef {'None' | 'Secondly' | 'Minutely' | 'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'Yearly'} SchedulingRuleFrequency */
export const SchedulingRuleFrequency = /** @type {const} */ ({
    None: 'None',
    Secondly: 'Secondly',
    Minutely: 'Minutely',
    Hourly: 'Hourly',
    Daily: 'Daily',
    Weekly: 'Weekly',
    Monthly: 'Monthly',
    Yearly: 'Yearly',
});
export class SchedulingRule {
    /** @param {{id?:string,name?:string,priority?:number,state?:string,source?:string,condition?:string,simpleRuleType?:SimpleSchedulingRuleTypes,customerState?:string,flowId?:string,flowParams?:Struct,isAllDay?:boolean,startDate?:string,startTime?:string,endTime?:string,bySetPosition?:number[],byMonth?:number[],byWeekNo?:number[],byYearDay?:number[],byMonthDay?:number[],byDay?:ScheduleDay[],byHour?:number[],byMinute?:number[],interval?:number,count?:number,untilDate?:string,frequency?:SchedulingRuleFrequency}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
    /**
     * @type {number}
     * @description The higher number wins
     */
    priority;
    /**
     * @type {string}
     * @description Free text; Business Hours, After Hours and Holiday are ready-made
     */
    state;
    /** @type {string} */
    source;
    /** @type {string} */
    condition;
    /** @type {SimpleSchedulingRuleTypes} */
    simpleRuleType;
    /** @type {string} */
    customerState;
    /** @type {string} */
    flowId;
    /** @type {Struct} */
    flowParams;
    /** @type {boolean} */
    isAllDay;
    /** @type {string} */
    startDate;
    /** @type {string} */
    startTime;
    /** @type {string} */
    endTime;
    /** @type {number[]} */
    bySetPosition;
    /** @type {number[]} */
    byMonth;
    /** @type {number[]} */
    byWeekNo;
    /** @type {number[]} */
    byYearDay;
    /** @type {number[]} */
    byMonthDay;
    /** @type {ScheduleDay[]} */
    byDay;
    /** @type {number[]} */
    byHour;
    /** @type {number[]} */
    byMinute;
    /** @type {number} */
    interval;
    /** @type {number} */
    count;
    /** @type {string} */
    untilDate;
    /** @type {SchedulingRuleFrequency} */
    frequency;
}
export class Schedule {
    /** @param {{timeZoneId?:string,inherit?:boolean,forceClosed?:boolean,rules?:SchedulingRule[],defaultState?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description IANA or Windows zone; empty takes the zone from above
     */
    timeZoneId;
    /**
     * @type {boolean}
     * @description Whether it is laid over the schedule from above
     */
    inherit;
    /** @type {boolean} */
    forceClosed;
    /** @type {SchedulingRule[]} */
    rules;
    /**
     * @type {string}
     * @description State where no rule matches
     */
    defaultState;
}
export class IntegrationData {
    /** @param {{thirdPartyId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Id of the record in the connected system
     */
    thirdPartyId;
}
export class EntityIntegrationData {
    /** @param {{ [index: string]: IntegrationData; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class AppSettings {
    /** @param {{enablePhoneNumberManagement?:boolean,enableDeviceManagement?:boolean,enableDialer?:boolean,enableCallHistory?:boolean,enableAssistants?:boolean,showFileNameInMessageCenter?:boolean,chakraTheme?:string,customCss?:string,pageTitle?:string,stringMappings?:string,logoutUrl?:string,portMyNumberUrl?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {boolean} */
    enablePhoneNumberManagement;
    /** @type {boolean} */
    enableDeviceManagement;
    /** @type {boolean} */
    enableDialer;
    /** @type {boolean} */
    enableCallHistory;
    /** @type {boolean} */
    enableAssistants;
    /** @type {boolean} */
    showFileNameInMessageCenter;
    /**
     * @type {string}
     * @description JSON text with overrides of the theme
     */
    chakraTheme;
    /** @type {string} */
    customCss;
    /** @type {string} */
    pageTitle;
    /**
     * @type {string}
     * @description Replacements for labels
     */
    stringMappings;
    /**
     * @type {string}
     * @description Page opened after signing out
     */
    logoutUrl;
    /** @type {string} */
    portMyNumberUrl;
}
export class AccountInfo extends EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string,name?:string,parentAccountId?:string,twilioAccountSid?:string,ancestorIds?:string[],maxPhoneNumbers?:number,isBYOA?:boolean,trustHubProfileSid?:string,logoId?:string,logoUri?:string,billingSettings?:BillingSettings}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {string} */
    name;
    /** @type {string} */
    parentAccountId;
    /** @type {string} */
    twilioAccountSid;
    /** @type {string[]} */
    ancestorIds;
    /**
     * @type {number}
     * @description Cap on the count of numbers; 0 means none
     */
    maxPhoneNumbers;
    /**
     * @type {boolean}
     * @description The tenant brought its own carrier account
     */
    isBYOA;
    /** @type {string} */
    trustHubProfileSid;
    /**
     * @type {string}
     * @description File shown as the dashboard's logo
     */
    logoId;
    /** @type {string} */
    logoUri;
    /** @type {BillingSettings} */
    billingSettings;
}
/** @template T */
export class ListResponse {
    /** @param {{items?:T[],totalCount?:number,totalPages?:number,hasMorePages?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {T[]} */
    items;
    /**
     * @type {number}
     * @description Matches on all pages; 0 under simplified paging
     */
    totalCount;
    /**
     * @type {number}
     * @description 0 under simplified paging
     */
    totalPages;
    /**
     * @type {boolean}
     * @description Whether a further page has items
     */
    hasMorePages;
}
export class AuthenticateResponse {
    /** @param {{userId?:string,sessionId?:string,userName?:string,displayName?:string,referrerUrl?:string,bearerToken?:string,refreshToken?:string,refreshTokenExpiry?:string,profileUrl?:string,roles?:string[],permissions?:string[],authProvider?:string,responseStatus?:ResponseStatus,meta?:{ [index: string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    userId;
    /** @type {string} */
    sessionId;
    /** @type {string} */
    userName;
    /** @type {string} */
    displayName;
    /** @type {string} */
    referrerUrl;
    /** @type {string} */
    bearerToken;
    /** @type {string} */
    refreshToken;
    /** @type {string} */
    refreshTokenExpiry;
    /** @type {string} */
    profileUrl;
    /** @type {string[]} */
    roles;
    /** @type {string[]} */
    permissions;
    /** @type {string} */
    authProvider;
    /** @type {ResponseStatus} */
    responseStatus;
    /** @type {{ [index: string]: string; }} */
    meta;
}
export class UserInfo {
    /** @param {{id?:string,isAuthenticated?:boolean,firstName?:string,lastName?:string,name?:string,avatarUrl?:string,emailAddress?:string,roles?:string[],accountIds?:string[],accountNames?:string[],managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {boolean} */
    isAuthenticated;
    /** @type {string} */
    firstName;
    /** @type {string} */
    lastName;
    /**
     * @type {string}
     * @description First and last name
     */
    name;
    /** @type {string} */
    avatarUrl;
    /** @type {string} */
    emailAddress;
    /** @type {string[]} */
    roles;
    /**
     * @type {string[]}
     * @description Accounts that the login reaches
     */
    accountIds;
    /**
     * @type {string[]}
     * @description Names in the order of accountIds
     */
    accountNames;
    /** @type {UserManagerAccess} */
    managerAccess;
    /** @type {DashboardPermissions[]} */
    dashboardPermissions;
}
export class CustomerInfo extends EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string,accountId?:string,parentCustomerId?:string,breadcrumb?:CustomerBreadcrumb[],accountName?:string,isStaging?:boolean,name?:string,referenceId?:string,data?:Struct,tags?:Tag[],schedule?:Schedule,integrationData?:EntityIntegrationData,overrideBillingSettings?:boolean,billingSettings?:BillingSettings,overrideAppSettings?:boolean,appSettings?:AppSettings}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Account that the customer belongs to
     */
    accountId;
    /**
     * @type {string}
     * @description Customer directly above, if any
     */
    parentCustomerId;
    /**
     * @type {CustomerBreadcrumb[]}
     * @description Way from the topmost customer to this one
     */
    breadcrumb;
    /**
     * @type {string}
     * @description Name of the account
     */
    accountName;
    /**
     * @type {boolean}
     * @description Whether calls to its numbers go to the staging server
     */
    isStaging;
    /**
     * @type {string}
     * @description Company name
     */
    name;
    /**
     * @type {string}
     * @description Identifier in an outside system
     */
    referenceId;
    /**
     * @type {Struct}
     * @description Values of custom fields, by field name
     */
    data;
    /**
     * @type {Tag[]}
     * @description Labels put on the customer
     */
    tags;
    /**
     * @type {Schedule}
     * @description The customer's own opening times
     */
    schedule;
    /**
     * @type {EntityIntegrationData}
     * @description Links to connected systems
     */
    integrationData;
    /**
     * @type {boolean}
     * @description Whether its own prices hold; otherwise those from above do
     */
    overrideBillingSettings;
    /**
     * @type {BillingSettings}
     * @description The customer's own prices
     */
    billingSettings;
    /**
     * @type {boolean}
     * @description Whether its own portal settings hold; otherwise those from above do
     */
    overrideAppSettings;
    /**
     * @type {AppSettings}
     * @description The customer's own portal settings
     */
    appSettings;
}
// @Route("/accounts/{accountId}", "GET")
/** @description Reads one account */
export class GetAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    getTypeName() { return 'GetAccount' }
    getMethod() { return 'GET' }
    createResponse() { return new AccountInfo() }
}
// @Route("/accounts", "GET")
/**
 * @description Pages through the accounts that the caller reaches
 * @extends {ListRequest<AccountInfo>}
 */
export class ListAccounts extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,nameFilter?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Text that the name contains, in any case
     */
    nameFilter;
    getTypeName() { return 'ListAccounts' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/accounts", "POST")
/** @description Opens an account */
export class NewAccount {
    /** @param {{name?:string,twilioAccountSid?:string,twilioAuthToken?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Name of the tenant
     */
    name;
    /**
     * @type {string}
     * @description Carrier account that the tenant brings along; goes with twilioAuthToken
     */
    twilioAccountSid;
    /**
     * @type {string}
     * @description Secret of that carrier account; never returned
     */
    twilioAuthToken;
    getTypeName() { return 'NewAccount' }
    getMethod() { return 'POST' }
    createResponse() { return new AccountInfo() }
}
// @Route("/auth/{provider}", "GET,POST")
// @Route("/auth", "GET,POST")
/** @description Signs in, or out with provider logout */
export class Authenticate {
    /** @param {{provider?:string,userName?:string,password?:string,rememberMe?:boolean,accessToken?:string,accessTokenSecret?:string,returnUrl?:string,errorView?:string,meta?:{ [index: string]: string; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description credentials, basic or logout
     */
    provider;
    /**
     * @type {string}
     * @description Email address of the login
     */
    userName;
    /** @type {string} */
    password;
    /**
     * @type {boolean}
     * @description Keep the session over the end of the browser
     */
    rememberMe;
    /** @type {string} */
    accessToken;
    /** @type {string} */
    accessTokenSecret;
    /** @type {string} */
    returnUrl;
    /** @type {string} */
    errorView;
    /** @type {{ [index: string]: string; }} */
    meta;
    getTypeName() { return 'Authenticate' }
    createResponse() { return new AuthenticateResponse() }
}
// @Route("/auth/status", "GET")
/** @description Tells who is signed in, with roles and accounts */
export class GetAuthStatus {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetAuthStatus' }
    getMethod() { return 'GET' }
    createResponse() { return new UserInfo() }
}
// @Route("/customers/{customerId}", "GET")
/** @description Reads one customer */
export class GetCustomer {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    getTypeName() { return 'GetCustomer' }
    getMethod() { return 'GET' }
    createResponse() { return new CustomerInfo() }
}
// @Route("/customers", "GET")
/**
 * @description Pages through the customers that the caller reaches
 * @extends {ListRequest<CustomerInfo>}
 */
export class ListCustomers extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,accountIds?:string[],nameFilter?:string,parentCustomerIds?:string[],shallowParent?:boolean,tagIds?:string[]}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only customers of these accounts
     */
    accountIds;
    /**
     * @type {string}
     * @description Text that the name contains, in any case
     */
    nameFilter;
    /**
     * @type {string[]}
     * @description Only customers below these, at any depth unless shallowParent is set
     */
    parentCustomerIds;
    /**
     * @type {boolean}
     * @description Direct children only
     */
    shallowParent;
    /**
     * @type {string[]}
     * @description Only customers that carry all of these tags
     */
    tagIds;
    getTypeName() { return 'ListCustomers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/customers", "POST")
/** @description Adds a customer */
export class NewCustomer {
    /** @param {{accountId?:string,name?:string,parentCustomerId?:string,referenceId?:string,data?:Struct}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Account that the customer belongs to
     */
    accountId;
    /**
     * @type {string}
     * @description Company name
     */
    name;
    /**
     * @type {string}
     * @description Customer directly above
     */
    parentCustomerId;
    /**
     * @type {string}
     * @description Identifier in an outside system
     */
    referenceId;
    /**
     * @type {Struct}
     * @description Values of custom fields, by field name
     */
    data;
    getTypeName() { return 'NewCustomer' }
    getMethod() { return 'POST' }
    createResponse() { return new CustomerInfo() }
}
