"use strict";
/** @typedef {'NotSpecified' | 'String' | 'Boolean' | 'Number' | 'List' | 'Struct' | 'Transition' | 'Custom' | 'Date' | 'AudioFile' | 'TimeZoneId' | 'PhoneNumber' | 'User' | 'Endpoint' | 'Time' | 'File' | 'FaxNumber' | 'EmailAccount' | 'Customer' | 'Flow' | 'Team' | 'FlowReference' | 'Integration' | 'Assistant' | 'SipTrunk'} ValueTypes */
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
    SipTrunk: 'SipTrunk',
});
/** @typedef {'Value' | 'Expression' | 'Customer' | 'Endpoint' | 'User' | 'System' | 'Session' | 'Flow' | 'FlowParameter'} NodeParameterSources */
export const NodeParameterSources = /** @type {const} */ ({
    Value: 'Value',
    Expression: 'Expression',
    Customer: 'Customer',
    Endpoint: 'Endpoint',
    User: 'User',
    System: 'System',
    Session: 'Session',
    Flow: 'Flow',
    FlowParameter: 'FlowParameter',
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
export class AccountCheck {
    /** @param {{name?:string,outcome?:string,detail?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    name;
    /**
     * @type {string}
     * @description ok, warning or failed
     */
    outcome;
    /** @type {string} */
    detail;
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
export class ApiKeyInfo {
    /** @param {{id?:string,userId?:string,name?:string,accountId?:string,role?:string,dateCreated?:string,expiresAt?:string,lastUsedAt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /**
     * @type {string}
     * @description The login that calls with the key are made as
     */
    userId;
    /** @type {string} */
    name;
    /**
     * @type {string}
     * @description The one account that the key reaches
     */
    accountId;
    /**
     * @type {string}
     * @description The one role that the key has
     */
    role;
    /** @type {string} */
    dateCreated;
    /** @type {string} */
    expiresAt;
    /**
     * @type {string}
     * @description Right to a minute
     */
    lastUsedAt;
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
export class ScheduleRequirement {
    /** @param {{state?:string,days?:DayOfWeek[],from?:string,to?:string,except?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    state;
    /**
     * @type {DayOfWeek[]}
     * @description Every day if there are none
     */
    days;
    /**
     * @type {string}
     * @description Time of day; midnight if absent
     */
    from;
    /**
     * @type {string}
     * @description Time of day; midnight if absent
     */
    to;
    /**
     * @type {string[]}
     * @description States that may hold instead, for instance Holiday
     */
    except;
}
export class ScheduleLevel {
    /** @param {{distance?:number,id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description 0 is the customer itself, 1 its parent and so on
     */
    distance;
    /** @type {string} */
    id;
    /** @type {string} */
    name;
}
export class ScheduleCandidate {
    /** @param {{ruleId?:string,ruleName?:string,index?:number,level?:ScheduleLevel,stateName?:string,priority?:number,outcome?:string,message?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    ruleId;
    /** @type {string} */
    ruleName;
    /**
     * @type {number}
     * @description Place in the rules of its level, from 0
     */
    index;
    /** @type {ScheduleLevel} */
    level;
    /** @type {string} */
    stateName;
    /** @type {number} */
    priority;
    /**
     * @type {string}
     * @description Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
     */
    outcome;
    /**
     * @type {string}
     * @description The same in words
     */
    message;
}
export class ScheduleFinding {
    /** @param {{code?:string,severity?:string,fieldName?:string,message?:string,rule?:ScheduleCandidate,other?:ScheduleCandidate,from?:string,to?:string,stateName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
     */
    code;
    /**
     * @type {string}
     * @description Error, Warning or Info
     */
    severity;
    /**
     * @type {string}
     * @description Member of the own schedule, for instance schedule.rules[3].count
     */
    fieldName;
    /** @type {string} */
    message;
    /** @type {ScheduleCandidate} */
    rule;
    /**
     * @type {ScheduleCandidate}
     * @description The rule that it meets
     */
    other;
    /**
     * @type {string}
     * @description The first moment it shows, in UTC
     */
    from;
    /**
     * @type {string}
     * @description The end of that, in UTC
     */
    to;
    /**
     * @type {string}
     * @description What holds there
     */
    stateName;
}
export class ScheduleComparison {
    /** @param {{equivalent?:boolean,dateTime?:string,localTime?:string,stateName?:string,otherState?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {boolean} */
    equivalent;
    /**
     * @type {string}
     * @description The first moment at which they differ, in UTC
     */
    dateTime;
    /** @type {string} */
    localTime;
    /**
     * @type {string}
     * @description What the schedule says there
     */
    stateName;
    /**
     * @type {string}
     * @description What the second one says
     */
    otherState;
}
export class ScheduleChange {
    /** @param {{dateTime?:string,localTime?:string,stateName?:string,reason?:string,ruleId?:string,ruleName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description In UTC
     */
    dateTime;
    /**
     * @type {string}
     * @description In the schedule's zone
     */
    localTime;
    /** @type {string} */
    stateName;
    /**
     * @type {string}
     * @description Rule, Default or ForceClosed
     */
    reason;
    /** @type {string} */
    ruleId;
    /** @type {string} */
    ruleName;
}
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
/** @typedef {'Server' | 'Account' | 'Above' | 'Customer' | 'Endpoint'} SettingLevels */
export const SettingLevels = /** @type {const} */ ({
    Server: 'Server',
    Account: 'Account',
    Above: 'Above',
    Customer: 'Customer',
    Endpoint: 'Endpoint',
});
export class SettingLevel {
    /** @param {{kind?:SettingLevels,id?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {SettingLevels} */
    kind;
    /**
     * @type {string}
     * @description Id of the customer or account; absent for levels out of the caller's reach
     */
    id;
    /** @type {string} */
    name;
}
export class SettingChange {
    /** @param {{customerId?:string,customerName?:string,setting?:string,oldValue?:Value,oldLevel?:SettingLevel,newValue?:Value,newLevel?:SettingLevel}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    customerName;
    /**
     * @type {string}
     * @description Path of the setting, for instance schedule.timeZoneId
     */
    setting;
    /** @type {Value} */
    oldValue;
    /** @type {SettingLevel} */
    oldLevel;
    /** @type {Value} */
    newValue;
    /** @type {SettingLevel} */
    newLevel;
}
export class EffectiveSetting {
    /** @param {{setting?:string,value?:Value,level?:SettingLevel,inherited?:Value,inheritedLevel?:SettingLevel}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
     */
    setting;
    /**
     * @type {Value}
     * @description Value in force; absent for none
     */
    value;
    /**
     * @type {SettingLevel}
     * @description Level that set it
     */
    level;
    /**
     * @type {Value}
     * @description Value that would hold without the customer's own setting
     */
    inherited;
    /**
     * @type {SettingLevel}
     * @description Level that would set it then
     */
    inheritedLevel;
}
export class EffectiveRule {
    /** @param {{rule?:SchedulingRule,level?:SettingLevel}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {SchedulingRule} */
    rule;
    /** @type {SettingLevel} */
    level;
}
export class SkippedHoliday {
    /** @param {{name?:string,date?:string,reason?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    name;
    /** @type {string} */
    date;
    /** @type {string} */
    reason;
}
export class HolidayDay {
    /** @param {{date?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    date;
    /** @type {string} */
    name;
}
export class FieldChange {
    /** @param {{path?:string,before?:string,after?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Wire path of the member, for instance data.Greeting.stringValue
     */
    path;
    /**
     * @type {string}
     * @description JSON text; absent where there was none
     */
    before;
    /**
     * @type {string}
     * @description JSON text; absent where there is none
     */
    after;
}
export class LogEntryInfo extends EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string,accountId?:string,accountName?:string,customerId?:string,customerName?:string,customerBreadcrumb?:CustomerBreadcrumb[],userName?:string,description?:string,changeId?:string,operation?:string,action?:string,recordKind?:string,recordId?:string,actorName?:string,address?:string,requestId?:string,reason?:string,undoes?:string,changes?:FieldChange[],hash?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {string} */
    accountId;
    /** @type {string} */
    accountName;
    /** @type {string} */
    customerId;
    /** @type {string} */
    customerName;
    /** @type {CustomerBreadcrumb[]} */
    customerBreadcrumb;
    /**
     * @type {string}
     * @description Email address of the login
     */
    userName;
    /** @type {string} */
    description;
    /**
     * @type {string}
     * @description Change set that the entry belongs to
     */
    changeId;
    /** @type {string} */
    operation;
    /**
     * @type {string}
     * @description created, changed, deleted, signed in or signed out
     */
    action;
    /** @type {string} */
    recordKind;
    /** @type {string} */
    recordId;
    /**
     * @type {string}
     * @description Login that acted as userName
     */
    actorName;
    /**
     * @type {string}
     * @description Network address of the caller
     */
    address;
    /** @type {string} */
    requestId;
    /**
     * @type {string}
     * @description What the caller gave as X-Reason
     */
    reason;
    /**
     * @type {string}
     * @description Change set that this one put back
     */
    undoes;
    /**
     * @type {FieldChange[]}
     * @description Members that differ
     */
    changes;
    /**
     * @type {string}
     * @description Covers the entry and the hash of the account's entry before it
     */
    hash;
}
export class EmailAccount {
    /** @param {{id?:string,server?:string,userName?:string,port?:number,emailAddress?:string,displayName?:string,password?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Made by the server where it is absent
     */
    id;
    /**
     * @type {string}
     * @description Host name or address
     */
    server;
    /**
     * @type {string}
     * @description Empty for a server that asks for none
     */
    userName;
    /**
     * @type {number}
     * @description 465 speaks TLS from the start, others once they offer it
     */
    port;
    /**
     * @type {string}
     * @description Address that mail comes from
     */
    emailAddress;
    /** @type {string} */
    displayName;
    /**
     * @type {string}
     * @description Never returned; absent keeps the stored one of the same id, empty clears it
     */
    password;
}
/** @typedef {'None' | 'LargeText' | 'InlineForm' | 'Password' | 'InlineStruct'} UIHints */
export const UIHints = /** @type {const} */ ({
    None: 'None',
    LargeText: 'LargeText',
    InlineForm: 'InlineForm',
    Password: 'Password',
    InlineStruct: 'InlineStruct',
});
export class DataType {
    /** @param {{typeName?:string,fields?:DataField[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    typeName;
    /** @type {DataField[]} */
    fields;
}
/** @typedef {'NotUnique' | 'Unique' | 'UniqueToCustomer'} DataFieldUniqueness */
export const DataFieldUniqueness = /** @type {const} */ ({
    NotUnique: 'NotUnique',
    Unique: 'Unique',
    UniqueToCustomer: 'UniqueToCustomer',
});
/** @typedef {'Hidden' | 'ReadOnly' | 'ReadWrite'} UserDataFieldModes */
export const UserDataFieldModes = /** @type {const} */ ({
    Hidden: 'Hidden',
    ReadOnly: 'ReadOnly',
    ReadWrite: 'ReadWrite',
});
export class DataField {
    /** @param {{id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
    /** @type {ValueTypes} */
    type;
    /** @type {UIHints} */
    uiHint;
    /** @type {string} */
    uiTab;
    /** @type {boolean} */
    isAsync;
    /** @type {boolean} */
    disableBinding;
    /** @type {DataType} */
    structType;
    /** @type {DataType} */
    listType;
    /** @type {string} */
    description;
    /** @type {string[]} */
    possibleValues;
    /** @type {boolean} */
    isOutput;
    /**
     * @type {string}
     * @description Address that supplies the possible values
     */
    customFieldValuesUrl;
    /** @type {Value} */
    defaultValue;
    /**
     * @type {string}
     * @description Pattern of dynamic transitions
     */
    transitionNameFormat;
    /** @type {DataFieldUniqueness} */
    uniqueness;
    /** @type {boolean} */
    voiceOnly;
    /**
     * @type {string}
     * @description Field on whose value it depends whether this one shows
     */
    conditionalVisibilityField;
    /** @type {string} */
    conditionalVisibilityValue;
    /**
     * @type {boolean}
     * @description Whether templates in the text stay as they are
     */
    noEvalTemplate;
    /** @type {UserDataFieldModes} */
    userMode;
    /** @type {boolean} */
    anyValueType;
}
export class SystemSettingsField extends DataField {
    /** @param {{id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean,value?:Value}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {Value} */
    value;
}
export class CustomerDataField extends DataField {
    /** @param {{id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean,showInSearch?:boolean,showInLists?:boolean,isKnob?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {boolean} */
    showInSearch;
    /** @type {boolean} */
    showInLists;
    /** @type {boolean} */
    isKnob;
}
/** @typedef {'PhoneNumber' | 'User' | 'FaxNumber' | 'EmailAddress' | 'Unused_1' | 'Unused_2' | 'Unused_3' | 'Unused_4' | 'Unused_5' | 'Team' | 'Assistant' | 'EmergencyAddress' | 'SipTrunk'} EndpointTypes */
export const EndpointTypes = /** @type {const} */ ({
    PhoneNumber: 'PhoneNumber',
    User: 'User',
    FaxNumber: 'FaxNumber',
    EmailAddress: 'EmailAddress',
    Unused_1: 'Unused_1',
    Unused_2: 'Unused_2',
    Unused_3: 'Unused_3',
    Unused_4: 'Unused_4',
    Unused_5: 'Unused_5',
    Team: 'Team',
    Assistant: 'Assistant',
    EmergencyAddress: 'EmergencyAddress',
    SipTrunk: 'SipTrunk',
});
export class EndpointDataField extends DataField {
    /** @param {{id?:string,name?:string,type?:ValueTypes,uiHint?:UIHints,uiTab?:string,isAsync?:boolean,disableBinding?:boolean,structType?:DataType,listType?:DataType,description?:string,possibleValues?:string[],isOutput?:boolean,customFieldValuesUrl?:string,defaultValue?:Value,transitionNameFormat?:string,uniqueness?:DataFieldUniqueness,voiceOnly?:boolean,conditionalVisibilityField?:string,conditionalVisibilityValue?:string,noEvalTemplate?:boolean,userMode?:UserDataFieldModes,anyValueType?:boolean,showInSearch?:boolean,showInLists?:boolean,endpointType?:EndpointTypes,isCallerId?:boolean,isKnob?:boolean}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {boolean} */
    showInSearch;
    /** @type {boolean} */
    showInLists;
    /**
     * @type {EndpointTypes}
     * @description Kind of endpoint that the field is for; absent for every kind
     */
    endpointType;
    /** @type {boolean} */
    isCallerId;
    /** @type {boolean} */
    isKnob;
}
/** @typedef {'Ashburn' | 'Umatilla' | 'Dublin' | 'Frankfurt' | 'SaoPaulo' | 'Singapore' | 'Sydney' | 'Tokyo'} TwilioSipRegions */
export const TwilioSipRegions = /** @type {const} */ ({
    Ashburn: 'Ashburn',
    Umatilla: 'Umatilla',
    Dublin: 'Dublin',
    Frankfurt: 'Frankfurt',
    SaoPaulo: 'SaoPaulo',
    Singapore: 'Singapore',
    Sydney: 'Sydney',
    Tokyo: 'Tokyo',
});
export class DialingPermissionInfo {
    /** @param {{isoCode?:string,countryName?:string,lowRiskNumbersEnabled?:boolean,highRiskSpecialNumbersEnabled?:boolean,highRiskTollfraudNumbersEnabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description ISO 3166-1, two letters
     */
    isoCode;
    /** @type {string} */
    countryName;
    /** @type {boolean} */
    lowRiskNumbersEnabled;
    /** @type {boolean} */
    highRiskSpecialNumbersEnabled;
    /** @type {boolean} */
    highRiskTollfraudNumbersEnabled;
}
export class CheckAccountResponse {
    /** @param {{message?:string,passed?:boolean,checks?:AccountCheck[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description One line for each check
     */
    message;
    /**
     * @type {boolean}
     * @description Whether no check failed
     */
    passed;
    /** @type {AccountCheck[]} */
    checks;
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
export class AppUserInfo {
    /** @param {{firstName?:string,lastName?:string,name?:string,avatarUrl?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
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
export class ConfirmTotpResult {
    /** @param {{recoveryCodes?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Each signs in once in place of a code; shown only here
     */
    recoveryCodes;
}
export class UserInfo {
    /** @param {{id?:string,isAuthenticated?:boolean,firstName?:string,lastName?:string,name?:string,avatarUrl?:string,emailAddress?:string,roles?:string[],accountIds?:string[],accountNames?:string[],managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[],customerId?:string,actorEmailAddress?:string,twoFactor?:boolean}} [init] */
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
    /**
     * @type {string}
     * @description Top of what a Customer login reaches
     */
    customerId;
    /**
     * @type {string}
     * @description Who acts as the login, in answers to GetAuthStatus
     */
    actorEmailAddress;
    /**
     * @type {boolean}
     * @description Whether signing in takes a code; left out where it does not
     */
    twoFactor;
}
export class NewApiKeyResult extends ApiKeyInfo {
    /** @param {{id?:string,userId?:string,name?:string,accountId?:string,role?:string,dateCreated?:string,expiresAt?:string,lastUsedAt?:string,key?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
     */
    key;
}
export class RequestAuthTokenResult {
    /** @param {{authToken?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Given to Authenticate as accessToken; counts once and for 5 minutes
     */
    authToken;
}
export class StartTotpResult {
    /** @param {{secret?:string,uri?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description In base32, to be typed into an authenticator
     */
    secret;
    /**
     * @type {string}
     * @description The same as otpauth URI, to be shown as a QR code
     */
    uri;
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
export class ScheduleCheck {
    /** @param {{from?:string,to?:string,findings?:ScheduleFinding[],comparison?:ScheduleComparison}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description What depends on time was looked at from here
     */
    from;
    /**
     * @type {string}
     * @description until here
     */
    to;
    /** @type {ScheduleFinding[]} */
    findings;
    /** @type {ScheduleComparison} */
    comparison;
}
export class ScheduleExplanation {
    /** @param {{stateName?:string,reason?:string,dateTime?:string,timeZoneId?:string,localTime?:string,winner?:ScheduleCandidate,candidates?:ScheduleCandidate[],nextChange?:ScheduleChange,warnings?:string[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    stateName;
    /**
     * @type {string}
     * @description Rule, Default or ForceClosed
     */
    reason;
    /**
     * @type {string}
     * @description The moment asked about, in UTC
     */
    dateTime;
    /**
     * @type {string}
     * @description The zone that the moment was read in
     */
    timeZoneId;
    /**
     * @type {string}
     * @description What calendar and clock show there
     */
    localTime;
    /**
     * @type {ScheduleCandidate}
     * @description The rule that gives the state
     */
    winner;
    /**
     * @type {ScheduleCandidate[]}
     * @description All other rules, the strongest first
     */
    candidates;
    /**
     * @type {ScheduleChange}
     * @description None within 40 years if absent
     */
    nextChange;
    /**
     * @type {string[]}
     * @description Conditions that could not be read, and what else is wrong with stored rules
     */
    warnings;
}
export class CustomerInfo extends EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string,accountId?:string,parentCustomerId?:string,breadcrumb?:CustomerBreadcrumb[],accountName?:string,isStaging?:boolean,name?:string,referenceId?:string,data?:Struct,tags?:Tag[],schedule?:Schedule,integrationData?:EntityIntegrationData,overrideBillingSettings?:boolean,billingSettings?:BillingSettings,overrideAppSettings?:boolean,appSettings?:AppSettings,impact?:SettingChange[],impactCount?:number}} [init] */
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
    /**
     * @type {SettingChange[]}
     * @description After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
     */
    impact;
    /**
     * @type {number}
     * @description Count of all such changes
     */
    impactCount;
}
export class EffectiveCustomer {
    /** @param {{customerId?:string,customerName?:string,accountId?:string,settings?:EffectiveSetting[],rules?:EffectiveRule[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    customerName;
    /** @type {string} */
    accountId;
    /**
     * @type {EffectiveSetting[]}
     * @description Parts of the schedule, prices, portal settings and custom fields
     */
    settings;
    /**
     * @type {EffectiveRule[]}
     * @description Rules of the schedule, the nearest level first
     */
    rules;
}
export class CalendarFile {
    /** @param {{calendar?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Text of RFC 5545
     */
    calendar;
}
export class ScheduleTimeline {
    /** @param {{changes?:ScheduleChange[],timeZoneId?:string,from?:string,to?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {ScheduleChange[]} */
    changes;
    /** @type {string} */
    timeZoneId;
    /** @type {string} */
    from;
    /** @type {string} */
    to;
}
export class HolidayImport {
    /** @param {{rules?:SchedulingRule[],skipped?:SkippedHoliday[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {SchedulingRule[]}
     * @description The rules added
     */
    rules;
    /**
     * @type {SkippedHoliday[]}
     * @description What was left out
     */
    skipped;
}
export class HolidayList {
    /** @param {{country?:string,holidays?:HolidayDay[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    country;
    /** @type {HolidayDay[]} */
    holidays;
}
export class ScheduleFeed {
    /** @param {{id?:string,name?:string,url?:string,dateCreated?:string,createdBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    name;
    /**
     * @type {string}
     * @description Path with its token; absent when feeds are listed
     */
    url;
    /** @type {string} */
    dateCreated;
    /** @type {string} */
    createdBy;
}
export class ScheduleFeeds {
    /** @param {{feeds?:ScheduleFeed[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {ScheduleFeed[]} */
    feeds;
}
export class TestScheduleResponse {
    /** @param {{stateName?:string,timeZoneId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    stateName;
    /**
     * @type {string}
     * @description The zone that the moment was read in
     */
    timeZoneId;
}
export class ChangeInfo {
    /** @param {{id?:string,entries?:LogEntryInfo[],undoneBy?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {LogEntryInfo[]} */
    entries;
    /**
     * @type {string}
     * @description Change set that put this one back
     */
    undoneBy;
}
export class GlobalSettingsInfo {
    /** @param {{systemEmailAccount?:EmailAccount,defaultTimeZoneId?:string,sessionArchiveDays?:number,maintenanceMessage?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {EmailAccount}
     * @description Mail account for recovery and reports, and for accounts without one
     */
    systemEmailAccount;
    /**
     * @type {string}
     * @description Zone where none is set, IANA or Windows
     */
    defaultTimeZoneId;
    /**
     * @type {number}
     * @description Age in days at which ended sessions are archived
     */
    sessionArchiveDays;
    /**
     * @type {string}
     * @description Text shown to everybody
     */
    maintenanceMessage;
}
export class SystemSettingsInfo extends EntityInfo {
    /** @param {{id?:string,dateCreated?:string,dateLastModified?:string,createdBy?:string,lastModifiedBy?:string,overrideSystemTime?:boolean,overrideSystemTimeZoneId?:string,overrideSystemDateTime?:string,systemFields?:SystemSettingsField[],customerFields?:CustomerDataField[],endpointFields?:EndpointDataField[],emailAccounts?:EmailAccount[],tags?:Tag[],documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {boolean}
     * @description Whether the account's clock stands at another moment
     */
    overrideSystemTime;
    /**
     * @type {string}
     * @description Zone of that moment, IANA or Windows
     */
    overrideSystemTimeZoneId;
    /**
     * @type {string}
     * @description That moment, ISO 8601; without an offset it is local to the zone
     */
    overrideSystemDateTime;
    /** @type {SystemSettingsField[]} */
    systemFields;
    /** @type {CustomerDataField[]} */
    customerFields;
    /** @type {EndpointDataField[]} */
    endpointFields;
    /** @type {EmailAccount[]} */
    emailAccounts;
    /** @type {Tag[]} */
    tags;
    /** @type {string} */
    documentation;
    /**
     * @type {number}
     * @description Days that recordings are kept; 0 keeps them
     */
    recordingRetentionDays;
    /** @type {boolean} */
    enableSipRefer;
    /**
     * @type {number}
     * @description How long an agent may be not ready; 0 for ever
     */
    autoAgentLogoffSeconds;
    /** @type {TwilioSipRegions} */
    defaultSipRegion;
}
export class ListDialingPermissionsResponse {
    /** @param {{permissions?:DialingPermissionInfo[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {DialingPermissionInfo[]}
     * @description Every country, by name
     */
    permissions;
}
// @Route("/accounts/{accountId}/check", "POST")
/** @description Runs the server's checks on an account */
export class CheckAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    getTypeName() { return 'CheckAccount' }
    getMethod() { return 'POST' }
    createResponse() { return new CheckAccountResponse() }
}
// @Route("/accounts/{accountId}", "DELETE")
/** @description Removes an account in which nothing lives */
export class DeleteAccount {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    getTypeName() { return 'DeleteAccount' }
    getMethod() { return 'DELETE' }
    createResponse() { }
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
    /** @param {{name?:string,twilioAccountSid?:string,twilioAuthToken?:string,parentAccountId?:string}} [init] */
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
    /**
     * @type {string}
     * @description Account directly above
     */
    parentAccountId;
    getTypeName() { return 'NewAccount' }
    getMethod() { return 'POST' }
    createResponse() { return new AccountInfo() }
}
// @Route("/accounts/{accountId}", "PATCH")
/** @description Changes an account's name, number limit, logo or prices */
export class PatchAccount {
    /** @param {{accountId?:string,name?:string,maxPhoneNumbers?:number,logoId?:string,billingSettings?:BillingSettings,parentAccountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    /** @type {string} */
    name;
    /**
     * @type {number}
     * @description Cap on the count of numbers; 0 means none
     */
    maxPhoneNumbers;
    /**
     * @type {string}
     * @description File shown as the dashboard's logo
     */
    logoId;
    /** @type {BillingSettings} */
    billingSettings;
    /**
     * @type {string}
     * @description Account directly above; empty for none
     */
    parentAccountId;
    getTypeName() { return 'PatchAccount' }
    getMethod() { return 'PATCH' }
    createResponse() { return new AccountInfo() }
}
// @Route("/accounts/{accountId}/tokens", "POST")
/** @description Gives an account a new key for signing call tokens */
export class RegenerateAccountTokens {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    getTypeName() { return 'RegenerateAccountTokens' }
    getMethod() { return 'POST' }
    createResponse() { return new AccountInfo() }
}
// @Route("/app/user-info", "PATCH")
/** @description Changes the caller's own name */
export class UpdateUserInfo {
    /** @param {{firstName?:string,lastName?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    firstName;
    /** @type {string} */
    lastName;
    getTypeName() { return 'UpdateUserInfo' }
    getMethod() { return 'PATCH' }
    createResponse() { return new AppUserInfo() }
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
// @Route("/auth/totp/confirm", "POST")
/** @description Turns a second factor on */
export class ConfirmTotp {
    /** @param {{code?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Six digits from the authenticator
     */
    code;
    getTypeName() { return 'ConfirmTotp' }
    getMethod() { return 'POST' }
    createResponse() { return new ConfirmTotpResult() }
}
// @Route("/api-keys/{keyId}", "DELETE")
/** @description Makes a key for programs worthless */
export class DeleteApiKey {
    /** @param {{keyId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    keyId;
    getTypeName() { return 'DeleteApiKey' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
// @Route("/auth/totp/disable", "POST")
/** @description Turns a second factor off */
export class DisableTotp {
    /** @param {{code?:string,userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Six digits from the authenticator, or a recovery code
     */
    code;
    /**
     * @type {string}
     * @description Another login, for a SystemAdministrator, who needs no code for it
     */
    userId;
    getTypeName() { return 'DisableTotp' }
    getMethod() { return 'POST' }
    createResponse() { }
}
// @Route("/auth/forgot-password", "POST")
/** @description Mails a token with which to set a new password */
export class ForgotPassword {
    /** @param {{emailAddress?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Of the login; the answer is the same for an unknown one
     */
    emailAddress;
    getTypeName() { return 'ForgotPassword' }
    getMethod() { return 'POST' }
    createResponse() { }
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
// @Route("/api-keys", "GET")
/**
 * @description Pages through keys for programs
 * @extends {ListRequest<ApiKeyInfo>}
 */
export class ListApiKeys extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,userId?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string}
     * @description A login that the caller may change; its own unless given
     */
    userId;
    getTypeName() { return 'ListApiKeys' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/api-keys", "POST")
/** @description Makes a key with which programs call as the caller */
export class NewApiKey {
    /** @param {{name?:string,accountId?:string,role?:string,expiresAt?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description What the key is for
     */
    name;
    /**
     * @type {string}
     * @description The one account that the key reaches; those of the login unless given
     */
    accountId;
    /**
     * @type {string}
     * @description The one role that the key has; those of the login unless given
     */
    role;
    /**
     * @type {string}
     * @description ISO 8601; never unless given
     */
    expiresAt;
    getTypeName() { return 'NewApiKey' }
    getMethod() { return 'POST' }
    createResponse() { return new NewApiKeyResult() }
}
// @Route("/auth/recover", "POST")
/** @description Sets a new password with a mailed token */
export class RecoverPassword {
    /** @param {{emailAddress?:string,token?:string,newPassword?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Of the login
     */
    emailAddress;
    /**
     * @type {string}
     * @description From the mail; counts once and for an hour
     */
    token;
    /**
     * @type {string}
     * @description At least 10 characters
     */
    newPassword;
    getTypeName() { return 'RecoverPassword' }
    getMethod() { return 'POST' }
    createResponse() { }
}
// @Route("/auth/token", "GET")
/** @description Gives a token with which to act as another login */
export class RequestAuthToken {
    /** @param {{userEmailAddress?:string,userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Of the login to act as
     */
    userEmailAddress;
    /**
     * @type {string}
     * @description Id of the login to act as; wins over userEmailAddress
     */
    userId;
    getTypeName() { return 'RequestAuthToken' }
    getMethod() { return 'GET' }
    createResponse() { return new RequestAuthTokenResult() }
}
// @Route("/auth/totp", "POST")
/** @description Begins to set up a second factor */
export class StartTotp {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'StartTotp' }
    getMethod() { return 'POST' }
    createResponse() { return new StartTotpResult() }
}
// @Route("/customers/{customerId}/schedule/check", "POST")
/** @description Finds what a schedule says and cannot mean, before it is saved */
export class CheckSchedule {
    /** @param {{customerId?:string,schedule?:Schedule,from?:string,to?:string,required?:ScheduleRequirement[],compareTo?:Schedule}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {Schedule}
     * @description Put in place of the stored one
     */
    schedule;
    /**
     * @type {string}
     * @description ISO 8601 as in a test; absent it is now
     */
    from;
    /**
     * @type {string}
     * @description At most 50 years after from; absent it is 5 years after
     */
    to;
    /**
     * @type {ScheduleRequirement[]}
     * @description States that must hold at given times
     */
    required;
    /**
     * @type {Schedule}
     * @description A second own schedule; whether both mean the same is answered
     */
    compareTo;
    getTypeName() { return 'CheckSchedule' }
    getMethod() { return 'POST' }
    createResponse() { return new ScheduleCheck() }
}
// @Route("/customers/{customerId}", "DELETE")
/** @description Removes a customer that nothing hangs below */
export class DeleteCustomer {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    getTypeName() { return 'DeleteCustomer' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
// @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
/** @description Revokes the address of a schedule's feed */
export class DeleteScheduleFeed {
    /** @param {{customerId?:string,feedId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    feedId;
    getTypeName() { return 'DeleteScheduleFeed' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
// @Route("/customers/{customerId}/schedule/explain", "POST")
/** @description Tells which rule gives the state at a moment, and why the others do not */
export class ExplainSchedule {
    /** @param {{customerId?:string,schedule?:Schedule,dateTime?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {Schedule}
     * @description Put in place of the stored one
     */
    schedule;
    /**
     * @type {string}
     * @description ISO 8601; without an offset it is local to the zone, absent it is now
     */
    dateTime;
    getTypeName() { return 'ExplainSchedule' }
    getMethod() { return 'POST' }
    createResponse() { return new ScheduleExplanation() }
}
// @Route("/customers/{customerId}", "GET")
/** @description Reads one customer, as it is or as it was */
export class GetCustomer {
    /** @param {{customerId?:string,asOf?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description Moment to read the customer at, ISO 8601 with an offset or Z
     */
    asOf;
    getTypeName() { return 'GetCustomer' }
    getMethod() { return 'GET' }
    createResponse() { return new CustomerInfo() }
}
// @Route("/customers/{customerId}/effective", "GET")
/** @description Tells for each setting the value in force and the level that set it */
export class GetEffectiveCustomer {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    getTypeName() { return 'GetEffectiveCustomer' }
    getMethod() { return 'GET' }
    createResponse() { return new EffectiveCustomer() }
}
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
/** @description Reads the schedule that the levels above give */
export class GetInheritedSchedule {
    /** @param {{customerId?:string,endpointId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    endpointId;
    getTypeName() { return 'GetInheritedSchedule' }
    getMethod() { return 'GET' }
    createResponse() { return new Schedule() }
}
// @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
/** @description Reads a range of a schedule as an iCalendar file */
export class GetScheduleCalendar {
    /** @param {{customerId?:string,from?:string,to?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description ISO 8601 as in a test; absent it is now
     */
    from;
    /**
     * @type {string}
     * @description At most 400 days after from; absent it is 90 days after
     */
    to;
    getTypeName() { return 'GetScheduleCalendar' }
    getMethod() { return 'GET' }
    createResponse() { return new CalendarFile() }
}
// @Route("/customers/{customerId}/schedule.ics", "GET")
/** @description Reads a schedule as an iCalendar feed, with the feed's token */
export class GetScheduleFeed {
    /** @param {{customerId?:string,token?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    token;
    getTypeName() { return 'GetScheduleFeed' }
    getMethod() { return 'GET' }
    createResponse() { return new CalendarFile() }
}
// @Route("/customers/{customerId}/schedule/timeline", "GET")
/** @description Reads every change of state in a range */
export class GetScheduleTimeline {
    /** @param {{customerId?:string,from?:string,to?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description ISO 8601 as in a test; absent it is now
     */
    from;
    /**
     * @type {string}
     * @description At most 400 days after from; absent it is 30 days after
     */
    to;
    getTypeName() { return 'GetScheduleTimeline' }
    getMethod() { return 'GET' }
    createResponse() { return new ScheduleTimeline() }
}
// @Route("/customers/{customerId}/schedule/holidays", "POST")
/** @description Adds rules for holidays to a schedule, from a file or a country's list */
export class ImportHolidays {
    /** @param {{customerId?:string,country?:string,calendar?:string,fromYear?:number,toYear?:number,state?:string,priority?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description Two letters of ISO 3166, for the list of its public holidays
     */
    country;
    /**
     * @type {string}
     * @description Text of an iCalendar file, instead of a country
     */
    calendar;
    /**
     * @type {number}
     * @description 0 is this year
     */
    fromYear;
    /**
     * @type {number}
     * @description 0 is the year after fromYear; at most 10 years
     */
    toYear;
    /**
     * @type {string}
     * @description Holiday if absent
     */
    state;
    /** @type {number} */
    priority;
    getTypeName() { return 'ImportHolidays' }
    getMethod() { return 'POST' }
    createResponse() { return new HolidayImport() }
}
// @Route("/customers", "GET")
/**
 * @description Pages through the customers that the caller reaches
 * @extends {ListRequest<CustomerInfo>}
 */
export class ListCustomers extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,accountIds?:string[],nameFilter?:string,parentCustomerIds?:string[],shallowParent?:boolean,tagIds?:string[],referenceId?:string}} [init] */
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
    /**
     * @type {string}
     * @description Only customers with exactly this reference
     */
    referenceId;
    getTypeName() { return 'ListCustomers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/holidays/{country}", "GET")
/** @description Lists the public holidays of a country */
export class ListHolidays {
    /** @param {{country?:string,fromYear?:number,toYear?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Two letters of ISO 3166
     */
    country;
    /**
     * @type {number}
     * @description 0 is this year
     */
    fromYear;
    /**
     * @type {number}
     * @description 0 is fromYear; at most 10 years
     */
    toYear;
    getTypeName() { return 'ListHolidays' }
    getMethod() { return 'GET' }
    createResponse() { return new HolidayList() }
}
// @Route("/customers/{customerId}/schedule/feeds", "GET")
/** @description Lists the feeds of a schedule */
export class ListScheduleFeeds {
    /** @param {{customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    getTypeName() { return 'ListScheduleFeeds' }
    getMethod() { return 'GET' }
    createResponse() { return new ScheduleFeeds() }
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
// @Route("/customers/{customerId}/schedule/feed", "POST")
// @Route("/customers/{customerId}/schedule/feeds", "POST")
/** @description Makes a secret address to subscribe to a schedule */
export class NewScheduleFeed {
    /** @param {{customerId?:string,name?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description What people call the feed
     */
    name;
    getTypeName() { return 'NewScheduleFeed' }
    getMethod() { return 'POST' }
    createResponse() { return new ScheduleFeed() }
}
// @Route("/customers/{customerId}", "PATCH")
/** @description Changes the members sent */
export class PatchCustomer {
    /** @param {{customerId?:string,name?:string,parentCustomerId?:string,referenceId?:string,data?:Struct,tagIds?:string[],schedule?:Schedule,overrideBillingSettings?:boolean,billingSettings?:BillingSettings,overrideAppSettings?:boolean,appSettings?:AppSettings}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {string}
     * @description Company name; cannot be cleared
     */
    name;
    /**
     * @type {string}
     * @description Customer directly above; an empty text makes it a root
     */
    parentCustomerId;
    /**
     * @type {string}
     * @description Identifier in an outside system; an empty text clears it
     */
    referenceId;
    /**
     * @type {Struct}
     * @description Values of custom fields, by field name
     */
    data;
    /**
     * @type {string[]}
     * @description Tags of the account to put on the customer
     */
    tagIds;
    /** @type {Schedule} */
    schedule;
    /**
     * @type {boolean}
     * @description Whether its own prices hold
     */
    overrideBillingSettings;
    /** @type {BillingSettings} */
    billingSettings;
    /**
     * @type {boolean}
     * @description Whether its own portal settings hold
     */
    overrideAppSettings;
    /** @type {AppSettings} */
    appSettings;
    getTypeName() { return 'PatchCustomer' }
    getMethod() { return 'PATCH' }
    createResponse() { return new CustomerInfo() }
}
// @Route("/customers/{customerId}/staging", "POST")
/** @description Sends calls to a customer's numbers to the staging or the production server */
export class SetCustomerStagingMode {
    /** @param {{customerId?:string,isStaging?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /**
     * @type {boolean}
     * @description The staging server, or else the production server
     */
    isStaging;
    getTypeName() { return 'SetCustomerStagingMode' }
    getMethod() { return 'POST' }
    createResponse() { return new CustomerInfo() }
}
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
/** @description Tells the state of a schedule at a moment */
export class TestSchedule {
    /** @param {{customerId?:string,endpointId?:string,schedule?:Schedule,dateTime?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    customerId;
    /** @type {string} */
    endpointId;
    /**
     * @type {Schedule}
     * @description Put in place of the stored one
     */
    schedule;
    /**
     * @type {string}
     * @description ISO 8601; without an offset it is local to the zone, absent it is now
     */
    dateTime;
    getTypeName() { return 'TestSchedule' }
    getMethod() { return 'POST' }
    createResponse() { return new TestScheduleResponse() }
}
// @Route("/changes/{changeId}", "GET")
/** @description Reads what one call changed */
export class GetChange {
    /** @param {{changeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    changeId;
    getTypeName() { return 'GetChange' }
    getMethod() { return 'GET' }
    createResponse() { return new ChangeInfo() }
}
// @Route("/global/settings", "GET")
/** @description Reads the settings of the whole system */
export class GetGlobalSettings {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'GetGlobalSettings' }
    getMethod() { return 'GET' }
    createResponse() { return new GlobalSettingsInfo() }
}
// @Route("/system/settings", "GET")
/** @description Reads an account's settings, fields, tags and mail accounts */
export class GetSystemSettings {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Account; not needed by callers that have one
     */
    accountId;
    getTypeName() { return 'GetSystemSettings' }
    getMethod() { return 'GET' }
    createResponse() { return new SystemSettingsInfo() }
}
// @Route("/system/dialing-permissions", "GET")
/** @description Lists which countries an account may call */
export class ListDialingPermissions {
    /** @param {{accountId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Account; not needed by callers that have one
     */
    accountId;
    getTypeName() { return 'ListDialingPermissions' }
    getMethod() { return 'GET' }
    createResponse() { return new ListDialingPermissionsResponse() }
}
/**
 * @description Searches the audit log
 * @extends {ListRequest<LogEntryInfo>}
 */
export class ListLogEntries extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,accountIds?:string[],customerIds?:string[],startDate?:string,endDate?:string,description?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only entries of these accounts
     */
    accountIds;
    /**
     * @type {string[]}
     * @description Only entries of these customers; _ selects those of the account itself
     */
    customerIds;
    /**
     * @type {string}
     * @description First day, YYYY-MM-DD in UTC
     */
    startDate;
    /**
     * @type {string}
     * @description Last day, YYYY-MM-DD in UTC
     */
    endDate;
    /**
     * @type {string}
     * @description Text that description, reason or login contains, in any case
     */
    description;
    getTypeName() { return 'ListLogEntries' }
    createResponse() { return new ListResponse() }
}
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
/** @description Sets which numbers of one country may be called */
export class PatchDialingPermissions {
    /** @param {{isoCode?:string,accountId?:string,lowRiskNumbersEnabled?:boolean,highRiskSpecialNumbersEnabled?:boolean,highRiskTollfraudNumbersEnabled?:boolean}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description ISO 3166-1, two letters
     */
    isoCode;
    /** @type {string} */
    accountId;
    /**
     * @type {boolean}
     * @description Absent means no
     */
    lowRiskNumbersEnabled;
    /**
     * @type {boolean}
     * @description Absent means no
     */
    highRiskSpecialNumbersEnabled;
    /**
     * @type {boolean}
     * @description Absent means no
     */
    highRiskTollfraudNumbersEnabled;
    getTypeName() { return 'PatchDialingPermissions' }
    getMethod() { return 'PATCH' }
    createResponse() { }
}
// @Route("/global/settings", "PATCH")
/** @description Changes the settings of the whole system */
export class PatchGlobalSettings {
    /** @param {{systemEmailAccount?:EmailAccount,defaultTimeZoneId?:string,sessionArchiveDays?:number,maintenanceMessage?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {EmailAccount}
     * @description Replaces the stored one whole; an empty one removes it
     */
    systemEmailAccount;
    /** @type {string} */
    defaultTimeZoneId;
    /** @type {number} */
    sessionArchiveDays;
    /** @type {string} */
    maintenanceMessage;
    getTypeName() { return 'PatchGlobalSettings' }
    getMethod() { return 'PATCH' }
    createResponse() { return new GlobalSettingsInfo() }
}
// @Route("/system/settings", "PATCHY,PATCH")
/** @description Changes an account's settings */
export class PatchSystemSettings {
    /** @param {{accountId?:string,overrideSystemTime?:boolean,overrideSystemTimeZoneId?:string,overrideSystemDateTime?:string,systemFields?:SystemSettingsField[],customerFields?:CustomerDataField[],endpointFields?:EndpointDataField[],emailAccounts?:EmailAccount[],tags?:Tag[],documentation?:string,recordingRetentionDays?:number,enableSipRefer?:boolean,autoAgentLogoffSeconds?:number,defaultSipRegion?:TwilioSipRegions}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    accountId;
    /** @type {boolean} */
    overrideSystemTime;
    /** @type {string} */
    overrideSystemTimeZoneId;
    /** @type {string} */
    overrideSystemDateTime;
    /** @type {SystemSettingsField[]} */
    systemFields;
    /** @type {CustomerDataField[]} */
    customerFields;
    /** @type {EndpointDataField[]} */
    endpointFields;
    /** @type {EmailAccount[]} */
    emailAccounts;
    /** @type {Tag[]} */
    tags;
    /** @type {string} */
    documentation;
    /** @type {number} */
    recordingRetentionDays;
    /** @type {boolean} */
    enableSipRefer;
    /** @type {number} */
    autoAgentLogoffSeconds;
    /** @type {TwilioSipRegions} */
    defaultSipRegion;
    getTypeName() { return 'PatchSystemSettings' }
    createResponse() { return new SystemSettingsInfo() }
}
// @Route("/settings/test-email", "POST")
/** @description Tries a mail account before it is saved */
export class SendTestEmail {
    /** @param {{account?:EmailAccount,emailAddress?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {EmailAccount}
     * @description Mail account to try; without a password that of the stored one of its id
     */
    account;
    /**
     * @type {string}
     * @description Recipient of the test
     */
    emailAddress;
    getTypeName() { return 'SendTestEmail' }
    getMethod() { return 'POST' }
    createResponse() { }
}
// @Route("/changes/{changeId}/undo", "POST")
/** @description Restores the state before a change */
export class UndoChange {
    /** @param {{changeId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    changeId;
    getTypeName() { return 'UndoChange' }
    getMethod() { return 'POST' }
    createResponse() { return new ChangeInfo() }
}
// @Route("/users/{userId}", "DELETE")
/** @description Removes a login */
export class DeleteUser {
    /** @param {{userId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    userId;
    getTypeName() { return 'DeleteUser' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
// @Route("/users", "GET")
/**
 * @description Pages through the logins that reach the given accounts
 * @extends {ListRequest<UserInfo>}
 */
export class ListUsers extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,accountIds?:string[],emailFilter?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /**
     * @type {string[]}
     * @description Only logins that were given one of these accounts
     */
    accountIds;
    /**
     * @type {string}
     * @description Part of the email address, in any case
     */
    emailFilter;
    getTypeName() { return 'ListUsers' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/users", "POST")
/** @description Adds a login */
export class NewUser {
    /** @param {{accountId?:string,emailAddress?:string,firstName?:string,lastName?:string,password?:string,customerId?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Account that the login reaches; needed unless the caller has just one
     */
    accountId;
    /**
     * @type {string}
     * @description Unique in the whole system
     */
    emailAddress;
    /** @type {string} */
    firstName;
    /** @type {string} */
    lastName;
    /**
     * @type {string}
     * @description At least 10 characters
     */
    password;
    /**
     * @type {string}
     * @description Makes the login a Customer login of this customer instead of a Manager
     */
    customerId;
    getTypeName() { return 'NewUser' }
    getMethod() { return 'POST' }
    createResponse() { return new UserInfo() }
}
// @Route("/users/{userId}", "PATCH")
/** @description Changes a login */
export class PatchUser {
    /** @param {{userId?:string,accountIds?:string[],firstName?:string,lastName?:string,newPassword?:string,roles?:string[],customerId?:string,managerAccess?:UserManagerAccess,dashboardPermissions?:DashboardPermissions[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    userId;
    /**
     * @type {string[]}
     * @description Accounts that the login reaches; replaces those it had
     */
    accountIds;
    /** @type {string} */
    firstName;
    /** @type {string} */
    lastName;
    /**
     * @type {string}
     * @description Left out, the login keeps its password
     */
    newPassword;
    /**
     * @type {string[]}
     * @description Only a SystemAdministrator may change them
     */
    roles;
    /**
     * @type {string}
     * @description Top of what a Customer login reaches
     */
    customerId;
    /**
     * @type {UserManagerAccess}
     * @description Bounds what the login may do
     */
    managerAccess;
    /**
     * @type {DashboardPermissions[]}
     * @description Areas that the login may use; an empty list stands for all
     */
    dashboardPermissions;
    getTypeName() { return 'PatchUser' }
    getMethod() { return 'PATCH' }
    createResponse() { return new UserInfo() }
}
