export interface IReturn<T>
{
    createResponse(): T;
}

export interface IReturnVoid
{
    createResponse(): void;
}

export interface IGet
{
}

export interface IPost
{
}

export interface IPut
{
}

export interface IDelete
{
}

export interface IPatch
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

export enum SortOrders
{
    Ascend = 'Ascend',
    Descend = 'Descend',
}

export class ListRequest<T>
{
    /**
    * Page number from 0
    */
    public page?: number;
    /**
    * Return every match and ignore paging
    */
    public all?: boolean;
    /**
    * Items a page, 25 unless given, 10000 at most
    */
    public countPerPage?: number;
    /**
    * Only records with these ids
    */
    public specificIds?: string[];
    /**
    * Member to sort by
    */
    public sortField?: string;
    /**
    * Direction of sortField
    */
    public sortOrder?: SortOrders;
    /**
    * Leave the totals out; an empty list marks the end
    */
    public simplifiedPaging?: boolean;

    public constructor(init?: Partial<ListRequest<T>>) { (Object as any).assign(this, init); }
}

export class root
{
    public parts?: part[];
    public late?: late;

    public constructor(init?: Partial<root>) { (Object as any).assign(this, init); }
}

export class thing extends root
{
    public count?: number;

    public constructor(init?: Partial<thing>) { super(init); (Object as any).assign(this, init); }
}

export class part
{
    public owner?: thing;

    public constructor(init?: Partial<part>) { (Object as any).assign(this, init); }
}

export class late
{
    public size?: number;

    public constructor(init?: Partial<late>) { (Object as any).assign(this, init); }
}

export class pair<T1, T2>
{
    public left?: T1;
    public right?: T2[];

    public constructor(init?: Partial<pair<T1, T2>>) { (Object as any).assign(this, init); }
}

export enum colour
{
    Red = 'Red',
    Green = 'Green',
}

/**
* Removes a thing
*/
// @Route("/things/{id}", "DELETE")
// @Api(Description="Removes\na thing")
export class deleteThing implements IReturnVoid, IDelete
{
    /**
    * Which "thing"
    */
    // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
    public id?: string;

    public constructor(init?: Partial<deleteThing>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'deleteThing'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

// @Route("/things/count", "GET")
export class countThings implements IReturn<number>, IGet
{
    /**
    * How deep * / to count
    */
    public depth?: number;

    public constructor(init?: Partial<countThings>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'countThings'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return 0; }
}

/**
* Finds things
*/
// @Route("/things", "PATCH")
// @Api(Description="Finds things")
export class findThings extends ListRequest<thing> implements IReturn<thing[]>, IPatch
{
    public texts?: { [index: string]: string; }[];
    public any?: Object;
    public moments?: string[];

    public constructor(init?: Partial<findThings>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'findThings'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new Array<thing>(); }
}

export class getPair implements IReturn<pair<thing, part>>
{
    public pair?: pair<thing, part>;

    public constructor(init?: Partial<getPair>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getPair'; }
    public createResponse() { return new pair<thing, part>(); }
}

// @Route("/file", "PUT")
export class getFile implements IReturn<Blob>, IPut
{

    public constructor(init?: Partial<getFile>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getFile'; }
    public getMethod() { return 'PUT'; }
    public createResponse() { return new Blob(); }
}

// @Route("/texts")
export class getTexts implements IReturn<{ [index: string]: string; }>
{

    public constructor(init?: Partial<getTexts>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getTexts'; }
    public createResponse() { return {}; }
}

export class getColour implements IReturn<colour>
{

    public constructor(init?: Partial<getColour>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getColour'; }
    public createResponse() { return colour.Red; }
}

// @Route("/table", "POST")
export class getTable implements IReturn<Struct>, IPost
{

    public constructor(init?: Partial<getTable>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getTable'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new Struct(); }
}

export class getFlag implements IReturn<boolean>
{

    public constructor(init?: Partial<getFlag>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getFlag'; }
    public createResponse() { return false; }
}

export class getName implements IReturn<string>
{

    public constructor(init?: Partial<getName>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'getName'; }
    public createResponse() { return ''; }
}
