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
