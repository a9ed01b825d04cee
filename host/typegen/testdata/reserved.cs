using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
using ServiceStack.DataAnnotations;

namespace Dtos
{
    public enum ValueTypes
    {
        NotSpecified,
        String,
        Boolean,
        Number,
        List,
        Struct,
        Transition,
        Custom,
        Date,
        AudioFile,
        TimeZoneId,
        PhoneNumber,
        User,
        Endpoint,
        Time,
        File,
        FaxNumber,
        EmailAccount,
        Customer,
        Flow,
        Team,
        FlowReference,
        Integration,
        Assistant,
        SipTrunk,
    }

    public enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        Endpoint,
        User,
        System,
        Session,
        Flow,
        FlowParameter,
    }

    public partial class Struct
        : Dictionary<string, Value>
    {
    }

    public partial class Value
    {
        public virtual bool? BoolValue { get; set; }

        ///<summary>
        ///Text; also ids, dates and transition targets
        ///</summary>
        public virtual string StringValue { get; set; }
        public virtual double? NumberValue { get; set; }
        public virtual List<Struct> ListValue { get; set; }
        public virtual Struct StructValue { get; set; }
    }

    public partial class NodeParameter
    {
        ///<summary>
        ///Unique in the flow
        ///</summary>
        public virtual string Id { get; set; }
        public virtual ValueTypes Type { get; set; }
        public virtual NodeParameterSources Source { get; set; }
        public virtual Value Value { get; set; }
        public virtual string Expression { get; set; }

        ///<summary>
        ///Field name for the field sources
        ///</summary>
        public virtual string ReferenceId { get; set; }
        public virtual bool IsAsync { get; set; }
        public virtual bool IsOutput { get; set; }
        public virtual List<NodeParameterMap> ListParameters { get; set; }
        public virtual NodeParameterMap StructParameters { get; set; }
    }

    public partial class NodeParameterMap
        : Dictionary<string, NodeParameter>
    {
    }

    [DataContract]
    public enum Date
    {
        [EnumMember(Value="1st")]
        _1st,
        [EnumMember(Value="a b")]
        a_b,
        [EnumMember(Value="a_b")]
        a_b_,
        A_B,
        Self,
        crate,
        end,
        @class,
        String,
        Größe,
    }

    public partial class String
    {
        public virtual Option Object { get; set; }
    }

    public partial class List_
        : Dictionary<string, Option>
    {
    }

    public partial class tree
        : Dictionary<string, tree>
    {
    }

    public partial class @record
    {
        public virtual List_ List { get; set; }
        public virtual Dictionary<string, tree> Trees { get; set; }
    }

    public partial class Option
    {
        public virtual String Text { get; set; }
        public virtual Option Next { get; set; }
        public virtual Date Date { get; set; }
        public virtual @record Record { get; set; }
    }

    public partial class loose<T1, T2>
    {
        public virtual string T { get; set; }
    }

    ///<summary>
    ///Ends */ and \u0041 ${y} “so”
    ///</summary>
    [Route("/clashes/{a}\\u", "PUT")]
    [Api(Description="Ends */ and \\u0041 ${y}\n“so”")]
    [DataContract]
    public partial class clashes
        : IReturn<String>, IPut
    {
        [DataMember(Name="id")]
        public virtual string Id { get; set; }

        [DataMember(Name="Id")]
        public virtual string Id_ { get; set; }

        [DataMember(Name="clashes")]
        public virtual bool? Clashes { get; set; }

        [DataMember(Name="responseType")]
        public virtual string ResponseType { get; set; }

        [DataMember(Name="getTypeName")]
        public virtual string GetTypeName { get; set; }

        [DataMember(Name="getMethod")]
        public virtual string GetMethod { get; set; }

        [DataMember(Name="createResponse")]
        public virtual DateTime? CreateResponse { get; set; }

        [DataMember(Name="1st")]
        public virtual Date? _1st { get; set; }

        [DataMember(Name="a b")]
        public virtual string A_b { get; set; }

        [DataMember(Name="a_b")]
        public virtual string A_b_ { get; set; }

        [DataMember(Name="crate")]
        public virtual string Crate { get; set; }

        [DataMember(Name="super")]
        public virtual string Super { get; set; }

        [DataMember(Name="end")]
        public virtual string End { get; set; }

        [DataMember(Name="object")]
        public virtual string Object { get; set; }

        [DataMember(Name="class")]
        public virtual string Class { get; set; }

        [DataMember(Name="finalize")]
        public virtual long? Finalize { get; set; }

        ///<summary>
        ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
        ///</summary>
        [DataMember(Name="marker")]
        [ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")]
        public virtual string Marker { get; set; }

        [DataMember(Name="_")]
        public virtual string __x { get; set; }

        [DataMember(Name="any")]
        public virtual object Any { get; set; }
    }

    [DataContract]
    public partial class getClashes
        : IReturn<loose<@record, Date>>
    {
        [DataMember(Name="id")]
        public virtual string Id { get; set; }

        [DataMember(Name="Id")]
        public virtual string Id_ { get; set; }

        [DataMember(Name="clashes")]
        public virtual bool? Clashes { get; set; }

        [DataMember(Name="responseType")]
        public virtual string ResponseType { get; set; }

        [DataMember(Name="getTypeName")]
        public virtual string GetTypeName { get; set; }

        [DataMember(Name="getMethod")]
        public virtual string GetMethod { get; set; }

        [DataMember(Name="createResponse")]
        public virtual DateTime? CreateResponse { get; set; }

        [DataMember(Name="1st")]
        public virtual Date? _1st { get; set; }

        [DataMember(Name="a b")]
        public virtual string A_b { get; set; }

        [DataMember(Name="a_b")]
        public virtual string A_b_ { get; set; }

        [DataMember(Name="crate")]
        public virtual string Crate { get; set; }

        [DataMember(Name="super")]
        public virtual string Super { get; set; }

        [DataMember(Name="end")]
        public virtual string End { get; set; }

        [DataMember(Name="object")]
        public virtual string Object { get; set; }

        [DataMember(Name="class")]
        public virtual string Class { get; set; }

        [DataMember(Name="finalize")]
        public virtual long? Finalize { get; set; }

        ///<summary>
        ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
        ///</summary>
        [DataMember(Name="marker")]
        [ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")]
        public virtual string Marker { get; set; }

        [DataMember(Name="_")]
        public virtual string __x { get; set; }

        [DataMember(Name="any")]
        public virtual object Any { get; set; }
    }

    ///<summary>
    ///Records
    ///</summary>
    [Route("/record", "POST")]
    [Api(Description="Records")]
    [DataContract]
    public partial class Record
        : IReturnVoid, IPost
    {
        [DataMember(Name="loose")]
        public virtual loose<@record, Date> Loose { get; set; }

        ///<summary>
        ///A note of "two" lines \u and (* *)
        ///</summary>
        [DataMember(Name="base")]
        public virtual string Base { get; set; }

        [DataMember(Name="id")]
        public virtual string Id { get; set; }

        [DataMember(Name="Id")]
        public virtual string Id_ { get; set; }

        [DataMember(Name="clashes")]
        public virtual bool? Clashes { get; set; }

        [DataMember(Name="responseType")]
        public virtual string ResponseType { get; set; }

        [DataMember(Name="getTypeName")]
        public virtual string GetTypeName { get; set; }

        [DataMember(Name="getMethod")]
        public virtual string GetMethod { get; set; }

        [DataMember(Name="createResponse")]
        public virtual DateTime? CreateResponse { get; set; }

        [DataMember(Name="1st")]
        public virtual Date? _1st { get; set; }

        [DataMember(Name="a b")]
        public virtual string A_b { get; set; }

        [DataMember(Name="a_b")]
        public virtual string A_b_ { get; set; }

        [DataMember(Name="crate")]
        public virtual string Crate { get; set; }

        [DataMember(Name="super")]
        public virtual string Super { get; set; }

        [DataMember(Name="end")]
        public virtual string End { get; set; }

        [DataMember(Name="object")]
        public virtual string Object { get; set; }

        [DataMember(Name="class")]
        public virtual string Class { get; set; }

        [DataMember(Name="finalize")]
        public virtual long? Finalize { get; set; }

        ///<summary>
        ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
        ///</summary>
        [DataMember(Name="marker")]
        [ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")]
        public virtual string Marker { get; set; }

        [DataMember(Name="_")]
        public virtual string __x { get; set; }

        [DataMember(Name="any")]
        public virtual object Any { get; set; }
    }

    [Route("/more", "GET")]
    [DataContract]
    public partial class getMore
        : IReturn<List<Record>>, IGet
    {
        [DataMember(Name="more")]
        public virtual string More { get; set; }

        [DataMember(Name="id")]
        public virtual string Id { get; set; }

        [DataMember(Name="Id")]
        public virtual string Id_ { get; set; }

        [DataMember(Name="clashes")]
        public virtual bool? Clashes { get; set; }

        [DataMember(Name="responseType")]
        public virtual string ResponseType { get; set; }

        [DataMember(Name="getTypeName")]
        public virtual string GetTypeName { get; set; }

        [DataMember(Name="getMethod")]
        public virtual string GetMethod { get; set; }

        [DataMember(Name="createResponse")]
        public virtual DateTime? CreateResponse { get; set; }

        [DataMember(Name="1st")]
        public virtual Date? _1st { get; set; }

        [DataMember(Name="a b")]
        public virtual string A_b { get; set; }

        [DataMember(Name="a_b")]
        public virtual string A_b_ { get; set; }

        [DataMember(Name="crate")]
        public virtual string Crate { get; set; }

        [DataMember(Name="super")]
        public virtual string Super { get; set; }

        [DataMember(Name="end")]
        public virtual string End { get; set; }

        [DataMember(Name="object")]
        public virtual string Object { get; set; }

        [DataMember(Name="class")]
        public virtual string Class { get; set; }

        [DataMember(Name="finalize")]
        public virtual long? Finalize { get; set; }

        ///<summary>
        ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
        ///</summary>
        [DataMember(Name="marker")]
        [ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")]
        public virtual string Marker { get; set; }

        [DataMember(Name="_")]
        public virtual string __x { get; set; }

        [DataMember(Name="any")]
        public virtual object Any { get; set; }
    }
}
