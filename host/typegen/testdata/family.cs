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

    public partial class nothing
    {
    }

    [DataContract]
    public partial class kept
    {
        [DataMember(Name="responseType")]
        public virtual string ResponseType { get; set; }

        [DataMember(Name="a-b")]
        public virtual DateTime? A_b { get; set; }

        [DataMember(Name="since")]
        public virtual DateTime Since { get; set; }

        [DataMember(Name="kept")]
        public virtual kept Kept { get; set; }
    }

    [Route("/kept", "GET")]
    [DataContract]
    public partial class getKept
        : kept, IReturn<kept>, IGet
    {
        [DataMember(Name="more")]
        public virtual string More { get; set; }

        [DataMember(Name="nothing")]
        public virtual nothing Nothing { get; set; }
    }

    [DataContract]
    public partial class keptPage<T>
        : kept
    {
        [DataMember(Name="items")]
        public virtual List<T> Items { get; set; }
    }

    [Route("/kept/all", "GET")]
    [DataContract]
    public partial class listKept
        : keptPage<getKept>, IReturn<keptPage<kept>>, IGet
    {
        [DataMember(Name="getMethod")]
        public virtual int GetMethod { get; set; }
    }
}
