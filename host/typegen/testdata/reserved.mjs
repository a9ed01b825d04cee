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
/** @typedef {'1st' | 'a b' | 'a_b' | 'A_B' | 'Self' | 'crate' | 'end' | 'class' | 'String' | 'Größe'} Date */
export const Date = /** @type {const} */ ({
    '1st': '1st',
    'a b': 'a b',
    a_b: 'a_b',
    A_B: 'A_B',
    Self: 'Self',
    crate: 'crate',
    end: 'end',
    class: 'class',
    String: 'String',
    Größe: 'Größe',
});
export class String {
    /** @param {{object?:Option}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {Option} */
    object;
}
export class List {
    /** @param {{ [index: string]: Option; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class tree {
    /** @param {{ [index: string]: tree; }} [init] */
    constructor(init) { Object.assign(this, init) }
}
export class record {
    /** @param {{list?:List,trees?:{ [index: string]: tree; }}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {List} */
    list;
    /** @type {{ [index: string]: tree; }} */
    trees;
}
export class Option {
    /** @param {{text?:String,next?:Option,date?:Date,record?:record}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {String} */
    text;
    /** @type {Option} */
    next;
    /** @type {Date} */
    date;
    /** @type {record} */
    record;
}
/** @template T1, T2 */
export class loose {
    /** @param {{t?:string}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    t;
}
// @Route("/clashes/{a}\\u", "PUT")
/** @description Ends * / and \u0041 ${y} “so” */
export class clashes {
    /** @param {{id?:string,Id?:string,clashes?:boolean,responseType?:string,'1st'?:Date,'a b'?:string,a_b?:string,crate?:string,super?:string,end?:string,object?:string,class?:string,finalize?:number,marker?:string,'_'?:string,any?:any}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    Id;
    /** @type {boolean} */
    clashes;
    /** @type {string} */
    responseType;
    /** @type {Date} */
    '1st';
    /** @type {string} */
    'a b';
    /** @type {string} */
    a_b;
    /** @type {string} */
    crate;
    /** @type {string} */
    super;
    /** @type {string} */
    end;
    /** @type {string} */
    object;
    /** @type {string} */
    class;
    /** @type {number} */
    finalize;
    /**
     * @type {string}
     * @description Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so”
     */
    marker;
    /** @type {string} */
    '_';
    /** @type {any} */
    any;
    getTypeName() { return 'clashes' }
    getMethod() { return 'PUT' }
    createResponse() { return new String() }
}
export class getClashes {
    /** @param {{id?:string,Id?:string,clashes?:boolean,responseType?:string,'1st'?:Date,'a b'?:string,a_b?:string,crate?:string,super?:string,end?:string,object?:string,class?:string,finalize?:number,marker?:string,'_'?:string,any?:any}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    id;
    /** @type {string} */
    Id;
    /** @type {boolean} */
    clashes;
    /** @type {string} */
    responseType;
    /** @type {Date} */
    '1st';
    /** @type {string} */
    'a b';
    /** @type {string} */
    a_b;
    /** @type {string} */
    crate;
    /** @type {string} */
    super;
    /** @type {string} */
    end;
    /** @type {string} */
    object;
    /** @type {string} */
    class;
    /** @type {number} */
    finalize;
    /**
     * @type {string}
     * @description Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so”
     */
    marker;
    /** @type {string} */
    '_';
    /** @type {any} */
    any;
    getTypeName() { return 'getClashes' }
    createResponse() { return new loose() }
}
// @Route("/record", "POST")
/** @description Records */
export class Record {
    /** @param {{loose?:loose<record, Date>,base?:string,id?:string,Id?:string,clashes?:boolean,responseType?:string,'1st'?:Date,'a b'?:string,a_b?:string,crate?:string,super?:string,end?:string,object?:string,class?:string,finalize?:number,marker?:string,'_'?:string,any?:any}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {loose<record, Date>} */
    loose;
    /**
     * @type {string}
     * @description A note of "two" lines \u and (* *)
     */
    base;
    /** @type {string} */
    id;
    /** @type {string} */
    Id;
    /** @type {boolean} */
    clashes;
    /** @type {string} */
    responseType;
    /** @type {Date} */
    '1st';
    /** @type {string} */
    'a b';
    /** @type {string} */
    a_b;
    /** @type {string} */
    crate;
    /** @type {string} */
    super;
    /** @type {string} */
    end;
    /** @type {string} */
    object;
    /** @type {string} */
    class;
    /** @type {number} */
    finalize;
    /**
     * @type {string}
     * @description Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so”
     */
    marker;
    /** @type {string} */
    '_';
    /** @type {any} */
    any;
    getTypeName() { return 'Record' }
    getMethod() { return 'POST' }
    createResponse() { }
}
// @Route("/more", "GET")
export class getMore {
    /** @param {{more?:string,id?:string,Id?:string,clashes?:boolean,responseType?:string,'1st'?:Date,'a b'?:string,a_b?:string,crate?:string,super?:string,end?:string,object?:string,class?:string,finalize?:number,marker?:string,'_'?:string,any?:any}} [init] */
    constructor(init) { Object.assign(this, init) }
    /** @type {string} */
    more;
    /** @type {string} */
    id;
    /** @type {string} */
    Id;
    /** @type {boolean} */
    clashes;
    /** @type {string} */
    responseType;
    /** @type {Date} */
    '1st';
    /** @type {string} */
    'a b';
    /** @type {string} */
    a_b;
    /** @type {string} */
    crate;
    /** @type {string} */
    super;
    /** @type {string} */
    end;
    /** @type {string} */
    object;
    /** @type {string} */
    class;
    /** @type {number} */
    finalize;
    /**
     * @type {string}
     * @description Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so”
     */
    marker;
    /** @type {string} */
    '_';
    /** @type {any} */
    any;
    getTypeName() { return 'getMore' }
    getMethod() { return 'GET' }
    createResponse() { return [] }
}
