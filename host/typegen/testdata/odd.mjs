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
export class root {
    /** @param {{parts?:part[],late?:late}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {part[]} */
    parts;
    /** @type {late} */
    late;
}
export class thing extends root {
    /** @param {{parts?:part[],late?:late,count?:number}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {number} */
    count;
}
export class part {
    /** @param {{owner?:thing}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {thing} */
    owner;
}
export class late {
    /** @param {{size?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {number} */
    size;
}
/** @typedef {'None' | 'class' | 'default' | 'values' | 'name' | 'index' | 'Self' | 'Type' | 'init' | 'iOS' | 'Unused_1' | 'String'} odd */
export const odd = /** @type {const} */ ({
    None: 'None',
    class: 'class',
    default: 'default',
    values: 'values',
    name: 'name',
    index: 'index',
    Self: 'Self',
    Type: 'Type',
    init: 'init',
    iOS: 'iOS',
    Unused_1: 'Unused_1',
    String: 'String',
});
export class oddWords {
    /** @param {{class?:string,from?:number,type?:string,default?:boolean,self?:string,this?:string,init?:string,function?:string,in?:string,is?:string,def?:string,var?:string,val?:string,match?:string,None?:string,lambda?:string,package?:string,operator?:string,field?:string,config?:string,datetime?:string,str?:string,schema?:string,toJson?:string,context?:string,hashCode?:number,genericArgs?:string,fromMap?:string,encode?:string,container?:string,isBYOA?:boolean,mediaUrl0?:string,snake_case?:string,'x-dashed'?:string,odd?:odd}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description A "class" of C:\new * / """ y #{x} ${y} $z
     */
    class;
    /** @type {number} */
    from;
    /** @type {string} */
    type;
    /** @type {boolean} */
    default;
    /** @type {string} */
    self;
    /** @type {string} */
    this;
    /** @type {string} */
    init;
    /** @type {string} */
    function;
    /** @type {string} */
    in;
    /** @type {string} */
    is;
    /** @type {string} */
    def;
    /** @type {string} */
    var;
    /** @type {string} */
    val;
    /** @type {string} */
    match;
    /** @type {string} */
    None;
    /** @type {string} */
    lambda;
    /** @type {string} */
    package;
    /** @type {string} */
    operator;
    /** @type {string} */
    field;
    /** @type {string} */
    config;
    /** @type {string} */
    datetime;
    /** @type {string} */
    str;
    /** @type {string} */
    schema;
    /** @type {string} */
    toJson;
    /** @type {string} */
    context;
    /** @type {number} */
    hashCode;
    /** @type {string} */
    genericArgs;
    /** @type {string} */
    fromMap;
    /** @type {string} */
    encode;
    /** @type {string} */
    container;
    /** @type {boolean} */
    isBYOA;
    /** @type {string} */
    mediaUrl0;
    /** @type {string} */
    snake_case;
    /** @type {string} */
    'x-dashed';
    /** @type {odd} */
    odd;
}
export class oddTables {
    /** @param {{ [index: string]: oddWords; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class oddBase {
    /** @param {{moment?:string,picture?:string,tables?:oddTables,further?:oddTables[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description When it was
     */
    moment;
    /** @type {string} */
    picture;
    /** @type {oddTables} */
    tables;
    /** @type {oddTables[]} */
    further;
}
/** @template T1, T2 */
export class pair {
    /** @param {{left?:T1,right?:T2[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {T1} */
    left;
    /** @type {T2[]} */
    right;
}
/** @typedef {'Red' | 'Green'} colour */
export const colour = /** @type {const} */ ({
    Red: 'Red',
    Green: 'Green',
});
export class oddNested extends oddBase {
    /** @param {{moment?:string,picture?:string,tables?:oddTables,further?:oddTables[],lists?:number[][],maps?:{ [index: string]: odd[]; },moments?:{ [index: string]: string; },anys?:any[],page?:oddPage<oddWords>,pages?:oddPage<oddNested>[],rate?:number,long?:number,files?:string[]}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {number[][]} */
    lists;
    /** @type {{ [index: string]: odd[]; }} */
    maps;
    /** @type {{ [index: string]: string; }} */
    moments;
    /** @type {any[]} */
    anys;
    /** @type {oddPage<oddWords>} */
    page;
    /** @type {oddPage<oddNested>[]} */
    pages;
    /** @type {number} */
    rate;
    /** @type {number} */
    long;
    /** @type {string[]} */
    files;
}
/** @template T */
export class oddPage {
    /** @param {{items?:T[],first?:T,named?:{ [index: string]: T; },counts?:number[]}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {T[]} */
    items;
    /** @type {T} */
    first;
    /** @type {{ [index: string]: T; }} */
    named;
    /** @type {number[]} */
    counts;
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
// @Route("/things/{id}", "DELETE")
/** @description Removes a thing */
export class deleteThing {
    /** @param {{id?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {string}
     * @description Which "thing"
     */
    id;
    getTypeName() { return 'deleteThing' }
    getMethod() { return 'DELETE' }
    createResponse() { }
}
// @Route("/things/count", "GET")
export class countThings {
    /** @param {{depth?:number}} [init] */
    constructor(init) { Object.assign(this, init) }
    /**
     * @type {number}
     * @description How deep * / to count
     */
    depth;
    getTypeName() { return 'countThings' }
    getMethod() { return 'GET' }
    createResponse() { return 0 }
}
// @Route("/things", "PATCH")
/**
 * @description Finds things
 * @extends {ListRequest<thing>}
 */
export class findThings extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,texts?:{ [index: string]: string; }[],any?:any,moments?:string[]}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {{ [index: string]: string; }[]} */
    texts;
    /** @type {any} */
    any;
    /** @type {string[]} */
    moments;
    getTypeName() { return 'findThings' }
    getMethod() { return 'PATCH' }
    createResponse() { return [] }
}
export class getPair {
    /** @param {{pair?:pair<thing, part>}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {pair<thing, part>} */
    pair;
    getTypeName() { return 'getPair' }
    createResponse() { return new pair() }
}
// @Route("/file", "PUT")
export class getFile {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getFile' }
    getMethod() { return 'PUT' }
    createResponse() { return new Blob() }
}
// @Route("/texts")
export class getTexts {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getTexts' }
    createResponse() { return {} }
}
export class getColour {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getColour' }
    createResponse() { return 'Red' }
}
// @Route("/table", "POST")
export class getTable {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getTable' }
    getMethod() { return 'POST' }
    createResponse() { return new Struct() }
}
export class getFlag {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getFlag' }
    createResponse() { return false }
}
export class getName {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getName' }
    createResponse() { return '' }
}
// @Route("/odd/{default}")
// @Route("/odd", "GET,POST")
/** @description Does "odd" things * / """ y #{x} */
export class oddRequest extends oddNested {
    /** @param {{moment?:string,picture?:string,tables?:oddTables,further?:oddTables[],lists?:number[][],maps?:{ [index: string]: odd[]; },moments?:{ [index: string]: string; },anys?:any[],page?:oddPage<oddWords>,pages?:oddPage<oddNested>[],rate?:number,long?:number,files?:string[],default?:odd}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {odd} */
    default;
    getTypeName() { return 'oddRequest' }
    createResponse() { return new oddNested() }
}
// @Route("/odd/list", "GET")
/**
 * @description Lists
 * @extends {ListRequest<oddWords>}
 */
export class listOdd extends ListRequest {
    /** @param {{page?:number,all?:boolean,countPerPage?:number,specificIds?:string[],sortField?:string,sortOrder?:SortOrders,simplifiedPaging?:boolean,filter?:string}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    /** @type {string} */
    filter;
    getTypeName() { return 'listOdd' }
    getMethod() { return 'GET' }
    createResponse() { return new ListResponse() }
}
// @Route("/odd/page", "GET")
export class getOddPage {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getOddPage' }
    getMethod() { return 'GET' }
    createResponse() { return new oddPage() }
}
// @Route("/odd/pages", "GET")
export class getOddPages extends oddBase {
    /** @param {{moment?:string,picture?:string,tables?:oddTables,further?:oddTables[]}} [init] */
    constructor(init) { super(init); Object.assign(this, init) }
    getTypeName() { return 'getOddPages' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
// @Route("/odd/lists", "GET")
export class getOddLists {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getOddLists' }
    getMethod() { return 'GET' }
    createResponse() { return {} }
}
// @Route("/odd/files", "GET")
export class getOddFiles {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getOddFiles' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
// @Route("/odd/long", "GET")
export class getOddLong {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getOddLong' }
    getMethod() { return 'GET' }
    createResponse() { return 0 }
}
// @Route("/odd/any", "POST")
export class getOddAny {
    /** @param {{}} [init] */
    constructor(init) { Object.assign(this, init) }
    getTypeName() { return 'getOddAny' }
    getMethod() { return 'POST' }
    createResponse() { return [] }
}
