declare namespace dtos
{

    interface IReturn<T>
    {
        createResponse?(): T;
    }

    interface IReturnVoid
    {
        createResponse?(): void;
    }

    interface IGet
    {
    }

    interface IPost
    {
    }

    interface IPut
    {
    }

    interface IDelete
    {
    }

    interface IPatch
    {
    }

    type ValueTypes = 'NotSpecified' | 'String' | 'Boolean' | 'Number' | 'List' | 'Struct' | 'Transition' | 'Custom' | 'Date' | 'AudioFile' | 'TimeZoneId' | 'PhoneNumber' | 'User' | 'Endpoint' | 'Time' | 'File' | 'FaxNumber' | 'EmailAccount' | 'Customer' | 'Flow' | 'Team' | 'FlowReference' | 'Integration' | 'Assistant' | 'SipTrunk';

    type NodeParameterSources = 'Value' | 'Expression' | 'Customer' | 'Endpoint' | 'User' | 'System' | 'Session' | 'Flow' | 'FlowParameter';

    interface Struct
    {
        [index: string]: Value;
    }

    interface Value
    {
        boolValue?: boolean;
        /**
        * Text; also ids, dates and transition targets
        */
        stringValue?: string;
        numberValue?: number;
        listValue?: Struct[];
        structValue?: Struct;
    }

    interface NodeParameter
    {
        /**
        * Unique in the flow
        */
        id?: string;
        type?: ValueTypes;
        source?: NodeParameterSources;
        value?: Value;
        expression?: string;
        /**
        * Field name for the field sources
        */
        referenceId?: string;
        isAsync?: boolean;
        isOutput?: boolean;
        listParameters?: NodeParameterMap[];
        structParameters?: NodeParameterMap;
    }

    interface NodeParameterMap
    {
        [index: string]: NodeParameter;
    }

    type SortOrders = 'Ascend' | 'Descend';

    interface ListRequest<T>
    {
        /**
        * Page number from 0
        */
        page?: number;
        /**
        * Return every match and ignore paging
        */
        all?: boolean;
        /**
        * Items a page, 25 unless given, 10000 at most
        */
        countPerPage?: number;
        /**
        * Only records with these ids
        */
        specificIds?: string[];
        /**
        * Member to sort by
        */
        sortField?: string;
        /**
        * Direction of sortField
        */
        sortOrder?: SortOrders;
        /**
        * Leave the totals out; an empty list marks the end
        */
        simplifiedPaging?: boolean;
    }

    interface root
    {
        parts?: part[];
        late?: late;
    }

    interface thing extends root
    {
        count?: number;
    }

    interface part
    {
        owner?: thing;
    }

    interface late
    {
        size?: number;
    }

    type odd = 'None' | 'class' | 'default' | 'values' | 'name' | 'index' | 'Self' | 'Type' | 'init' | 'iOS' | 'Unused_1' | 'String';

    interface oddWords
    {
        /**
        * A "class" of C:\new * / """ y #{x} ${y} $z
        */
        // @ApiMember(Description="A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z")
        class?: string;

        from?: number;
        type?: string;
        default?: boolean;
        self?: string;
        this?: string;
        init?: string;
        function?: string;
        in?: string;
        is?: string;
        def?: string;
        var?: string;
        val?: string;
        match?: string;
        None?: string;
        lambda?: string;
        package?: string;
        operator?: string;
        field?: string;
        config?: string;
        datetime?: string;
        str?: string;
        schema?: string;
        toJson?: string;
        context?: string;
        hashCode?: number;
        genericArgs?: string;
        fromMap?: string;
        encode?: string;
        container?: string;
        isBYOA?: boolean;
        mediaUrl0?: string;
        snake_case?: string;
        'x-dashed'?: string;
        odd?: odd;
    }

    interface oddTables
    {
        [index: string]: oddWords;
    }

    interface oddBase
    {
        /**
        * When it was
        */
        // @ApiMember(Description="When it was")
        moment?: string;

        picture?: string;
        tables?: oddTables;
        further?: oddTables[];
    }

    interface pair<T1, T2>
    {
        left?: T1;
        right?: T2[];
    }

    type colour = 'Red' | 'Green';

    interface oddNested extends oddBase
    {
        lists?: number[][];
        maps?: { [index: string]: odd[]; };
        moments?: { [index: string]: string; };
        anys?: Object[];
        page?: oddPage<oddWords>;
        pages?: oddPage<oddNested>[];
        rate?: number;
        long?: number;
        files?: string[];
    }

    interface oddPage<T>
    {
        items?: T[];
        first?: T;
        named?: { [index: string]: T; };
        counts?: number[];
    }

    interface ListResponse<T>
    {
        items?: T[];
        /**
        * Matches on all pages; 0 under simplified paging
        */
        totalCount?: number;
        /**
        * 0 under simplified paging
        */
        totalPages?: number;
        /**
        * Whether a further page has items
        */
        hasMorePages?: boolean;
    }

    /**
    * Removes a thing
    */
    // @Route("/things/{id}", "DELETE")
    // @Api(Description="Removes\na thing")
    interface deleteThing extends IReturnVoid, IDelete
    {
        /**
        * Which "thing"
        */
        // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
        id?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    // @Route("/things/count", "GET")
    interface countThings extends IReturn<number>, IGet
    {
        /**
        * How deep * / to count
        */
        depth?: number;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): number;
    }

    /**
    * Finds things
    */
    // @Route("/things", "PATCH")
    // @Api(Description="Finds things")
    interface findThings extends ListRequest<thing>, IReturn<thing[]>, IPatch
    {
        texts?: { [index: string]: string; }[];
        any?: Object;
        moments?: string[];
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): thing[];
    }

    interface getPair extends IReturn<pair<thing, part>>
    {
        pair?: pair<thing, part>;
        getTypeName?(): string;
        createResponse?(): pair<thing, part>;
    }

    // @Route("/file", "PUT")
    interface getFile extends IReturn<Blob>, IPut
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): Blob;
    }

    // @Route("/texts")
    interface getTexts extends IReturn<{ [index: string]: string; }>
    {
        getTypeName?(): string;
        createResponse?(): { [index: string]: string; };
    }

    interface getColour extends IReturn<colour>
    {
        getTypeName?(): string;
        createResponse?(): colour;
    }

    // @Route("/table", "POST")
    interface getTable extends IReturn<Struct>, IPost
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): Struct;
    }

    interface getFlag extends IReturn<boolean>
    {
        getTypeName?(): string;
        createResponse?(): boolean;
    }

    interface getName extends IReturn<string>
    {
        getTypeName?(): string;
        createResponse?(): string;
    }

    /**
    * Does "odd" things * / """ y #{x}
    */
    // @Route("/odd/{default}")
    // @Route("/odd", "GET,POST")
    // @Api(Description="Does \"odd\" things */ \"\"\" y #{x}")
    interface oddRequest extends oddNested, IReturn<oddNested>
    {
        default?: odd;
        getTypeName?(): string;
        createResponse?(): oddNested;
    }

    /**
    * Lists
    */
    // @Route("/odd/list", "GET")
    // @Api(Description="Lists")
    interface listOdd extends ListRequest<oddWords>, IReturn<ListResponse<oddWords>>, IGet
    {
        filter?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<oddWords>;
    }

    // @Route("/odd/page", "GET")
    interface getOddPage extends IReturn<oddPage<oddNested>>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): oddPage<oddNested>;
    }

    // @Route("/odd/pages", "GET")
    interface getOddPages extends oddBase, IReturn<oddPage<oddWords>[]>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): oddPage<oddWords>[];
    }

    // @Route("/odd/lists", "GET")
    interface getOddLists extends IReturn<{ [index: string]: oddWords[]; }>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): { [index: string]: oddWords[]; };
    }

    // @Route("/odd/files", "GET")
    interface getOddFiles extends IReturn<string[]>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): string[];
    }

    // @Route("/odd/long", "GET")
    interface getOddLong extends IReturn<number>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): number;
    }

    // @Route("/odd/any", "POST")
    interface getOddAny extends IReturn<Object[]>, IPost
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): Object[];
    }
}
