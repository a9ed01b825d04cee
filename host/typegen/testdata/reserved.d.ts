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

    type Date = '1st' | 'a b' | 'a_b' | 'A_B' | 'Self' | 'crate' | 'end' | 'class' | 'String' | 'Größe';

    interface String
    {
        object?: Option;
    }

    interface List
    {
        [index: string]: Option;
    }

    interface tree
    {
        [index: string]: tree;
    }

    interface record
    {
        list?: List;
        trees?: { [index: string]: tree; };
    }

    interface Option
    {
        text?: String;
        next?: Option;
        date?: Date;
        record?: record;
    }

    interface loose<T1, T2>
    {
        t?: string;
    }

    /**
    * Ends * / and \u0041 ${y} “so”
    */
    // @Route("/clashes/{a}\\u", "PUT")
    // @Api(Description="Ends */ and \\u0041 ${y}\n“so”")
    interface clashes extends IReturn<String>, IPut
    {
        id?: string;
        Id?: string;
        clashes?: boolean;
        responseType?: string;
        '1st'?: Date;
        'a b'?: string;
        a_b?: string;
        crate?: string;
        super?: string;
        end?: string;
        object?: string;
        class?: string;
        finalize?: number;
        /**
        * Ends * / opens /* and /* / names \u0041 $x ${y} <b> & “so”
        */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        marker?: string;

        '_'?: string;
        any?: Object;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): String;
    }

    interface getClashes extends IReturn<loose<record, Date>>
    {
        id?: string;
        Id?: string;
        clashes?: boolean;
        responseType?: string;
        '1st'?: Date;
        'a b'?: string;
        a_b?: string;
        crate?: string;
        super?: string;
        end?: string;
        object?: string;
        class?: string;
        finalize?: number;
        /**
        * Ends * / opens /* and /* / names \u0041 $x ${y} <b> & “so”
        */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        marker?: string;

        '_'?: string;
        any?: Object;
        getTypeName?(): string;
        createResponse?(): loose<record, Date>;
    }

    /**
    * Records
    */
    // @Route("/record", "POST")
    // @Api(Description="Records")
    interface Record extends IReturnVoid, IPost
    {
        loose?: loose<record, Date>;
        /**
        * A note of "two" lines \u and (* *)
        */
        base?: string;
        id?: string;
        Id?: string;
        clashes?: boolean;
        responseType?: string;
        '1st'?: Date;
        'a b'?: string;
        a_b?: string;
        crate?: string;
        super?: string;
        end?: string;
        object?: string;
        class?: string;
        finalize?: number;
        /**
        * Ends * / opens /* and /* / names \u0041 $x ${y} <b> & “so”
        */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        marker?: string;

        '_'?: string;
        any?: Object;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    // @Route("/more", "GET")
    interface getMore extends IReturn<Record[]>, IGet
    {
        more?: string;
        id?: string;
        Id?: string;
        clashes?: boolean;
        responseType?: string;
        '1st'?: Date;
        'a b'?: string;
        a_b?: string;
        crate?: string;
        super?: string;
        end?: string;
        object?: string;
        class?: string;
        finalize?: number;
        /**
        * Ends * / opens /* and /* / names \u0041 $x ${y} <b> & “so”
        */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        marker?: string;

        '_'?: string;
        any?: Object;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): Record[];
    }
}
