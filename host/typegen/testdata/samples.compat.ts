export class NodeParameterMap
{
    [key:string] : NodeParameter;

    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}


/**
* Removes a thing
*/
// @Api(Description="Removes\na thing")
export class deleteThing implements IDelete
{
    /**
    * Which "thing"
    */
    // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
    public id?: string;

    public constructor(init?: Partial<deleteThing>) { (Object as any).assign(this, init); }
}

export class countThings implements IGet
{
    public depth: number;

    public constructor(init?: Partial<countThings>) { (Object as any).assign(this, init); }
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

export class part
{
    public owner?: thing;

    public constructor(init?: Partial<part>) { (Object as any).assign(this, init); }
}

export class root
{
    public parts?: part[];

    public constructor(init?: Partial<root>) { (Object as any).assign(this, init); }
}

export class thing extends root
{
    public count?: number;

    public constructor(init?: Partial<thing>) { super(init); (Object as any).assign(this, init); }
}

/**
* Finds things
*/
// @Api(Description="Finds things")
export class findThings extends ListRequest<thing> implements IPatch
{
    public texts?: { [index: string]: string; }[];
    public any?: Object;
    public moments?: string[];

    public constructor(init?: Partial<findThings>) { super(init); (Object as any).assign(this, init); }
}

export class getPair
{
    public pair?: pair<thing, part>;

    public constructor(init?: Partial<getPair>) { (Object as any).assign(this, init); }
}

export class pair<T1, T2>
{
    public left?: T1;
    public right?: T2[];

    public constructor(init?: Partial<pair<T1, T2>>) { (Object as any).assign(this, init); }
}

export class getFile implements IPut
{

    public constructor(init?: Partial<getFile>) { (Object as any).assign(this, init); }
}

export class getTexts
{

    public constructor(init?: Partial<getTexts>) { (Object as any).assign(this, init); }
}

export enum colour
{
    Red = 'Red',
}

export class getColour
{

    public constructor(init?: Partial<getColour>) { (Object as any).assign(this, init); }
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

export class getTable implements IPost
{

    public constructor(init?: Partial<getTable>) { (Object as any).assign(this, init); }
}

export class getFlag
{

    public constructor(init?: Partial<getFlag>) { (Object as any).assign(this, init); }
}

export class getName
{

    public constructor(init?: Partial<getName>) { (Object as any).assign(this, init); }
}
