namespace rec Dtos

open System
open System.Collections
open System.Collections.Generic
open System.Runtime.Serialization
open ServiceStack
open ServiceStack.DataAnnotations

type ValueTypes =
    | NotSpecified = 0
    | String = 1
    | Boolean = 2
    | Number = 3
    | List = 4
    | Struct = 5
    | Transition = 6
    | Custom = 7
    | Date = 8
    | AudioFile = 9
    | TimeZoneId = 10
    | PhoneNumber = 11
    | User = 12
    | Endpoint = 13
    | Time = 14
    | File = 15
    | FaxNumber = 16
    | EmailAccount = 17
    | Customer = 18
    | Flow = 19
    | Team = 20
    | FlowReference = 21
    | Integration = 22
    | Assistant = 23
    | SipTrunk = 24

type NodeParameterSources =
    | Value = 0
    | Expression = 1
    | Customer = 2
    | Endpoint = 3
    | User = 4
    | System = 5
    | Session = 6
    | Flow = 7
    | FlowParameter = 8

[<AllowNullLiteral>]
type Struct() =
    inherit Dictionary<String, Value>()

[<AllowNullLiteral>]
type Value() =
    member val BoolValue:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    ///<summary>
    ///Text; also ids, dates and transition targets
    ///</summary>
    member val StringValue:String = null with get,set
    member val NumberValue:Nullable<Double> = new Nullable<Double>() with get,set
    member val ListValue:ResizeArray<Struct> = null with get,set
    member val StructValue:Struct = null with get,set

[<AllowNullLiteral>]
type NodeParameter() =
    ///<summary>
    ///Unique in the flow
    ///</summary>
    member val Id:String = null with get,set
    member val Type:ValueTypes = Unchecked.defaultof<ValueTypes> with get,set
    member val Source:NodeParameterSources = Unchecked.defaultof<NodeParameterSources> with get,set
    member val Value:Value = null with get,set
    member val Expression:String = null with get,set

    ///<summary>
    ///Field name for the field sources
    ///</summary>
    member val ReferenceId:String = null with get,set
    member val IsAsync:Boolean = false with get,set
    member val IsOutput:Boolean = false with get,set
    member val ListParameters:ResizeArray<NodeParameterMap> = null with get,set
    member val StructParameters:NodeParameterMap = null with get,set

[<AllowNullLiteral>]
type NodeParameterMap() =
    inherit Dictionary<String, NodeParameter>()

[<DataContract>]
type Date =
    | [<EnumMember(Value="1st")>] _1st = 0
    | [<EnumMember(Value="a b")>] a_b = 1
    | [<EnumMember(Value="a_b")>] a_b_ = 2
    | A_B = 3
    | Self = 4
    | crate = 5
    | ``end`` = 6
    | ``class`` = 7
    | String = 8
    | Größe = 9

[<AllowNullLiteral>]
type String_() =
    member val Object:Option = null with get,set

[<AllowNullLiteral>]
type List_() =
    inherit Dictionary<String, Option>()

[<AllowNullLiteral>]
type tree() =
    inherit Dictionary<String, tree>()

[<AllowNullLiteral>]
type record() =
    member val List:List_ = null with get,set
    member val Trees:Dictionary<String, tree> = null with get,set

[<AllowNullLiteral>]
type Option() =
    member val Text:String_ = null with get,set
    member val Next:Option = null with get,set
    member val Date:Date = Unchecked.defaultof<Date> with get,set
    member val Record:record = null with get,set

[<AllowNullLiteral>]
type loose<'T1, 'T2>() =
    member val T:String = null with get,set

///<summary>
///Ends */ and \u0041 ${y} “so”
///</summary>
[<Route("/clashes/{a}\\u", "PUT")>]
[<Api(Description="Ends */ and \\u0041 ${y}\n“so”")>]
[<DataContract>]
[<AllowNullLiteral>]
type clashes() =
    interface IReturn<String_>
    interface IPut

    [<DataMember(Name="id")>]
    member val Id:String = null with get,set

    [<DataMember(Name="Id")>]
    member val Id_:String = null with get,set

    [<DataMember(Name="clashes")>]
    member val Clashes:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    [<DataMember(Name="responseType")>]
    member val ResponseType:String = null with get,set

    [<DataMember(Name="getTypeName")>]
    member val GetTypeName:String = null with get,set

    [<DataMember(Name="getMethod")>]
    member val GetMethod:String = null with get,set

    [<DataMember(Name="createResponse")>]
    member val CreateResponse:Nullable<DateTime> = new Nullable<DateTime>() with get,set

    [<DataMember(Name="1st")>]
    member val _1st:Nullable<Date> = new Nullable<Date>() with get,set

    [<DataMember(Name="a b")>]
    member val A_b:String = null with get,set

    [<DataMember(Name="a_b")>]
    member val A_b_:String = null with get,set

    [<DataMember(Name="crate")>]
    member val Crate:String = null with get,set

    [<DataMember(Name="super")>]
    member val Super:String = null with get,set

    [<DataMember(Name="end")>]
    member val End:String = null with get,set

    [<DataMember(Name="object")>]
    member val Object:String = null with get,set

    [<DataMember(Name="class")>]
    member val Class:String = null with get,set

    [<DataMember(Name="finalize")>]
    member val Finalize:Nullable<Int64> = new Nullable<Int64>() with get,set

    ///<summary>
    ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
    ///</summary>
    [<DataMember(Name="marker")>]
    [<ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")>]
    member val Marker:String = null with get,set

    [<DataMember(Name="_")>]
    member val __x:String = null with get,set

    [<DataMember(Name="any")>]
    member val Any:Object = null with get,set

[<DataContract>]
[<AllowNullLiteral>]
type getClashes() =
    interface IReturn<loose<record, Date>>

    [<DataMember(Name="id")>]
    member val Id:String = null with get,set

    [<DataMember(Name="Id")>]
    member val Id_:String = null with get,set

    [<DataMember(Name="clashes")>]
    member val Clashes:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    [<DataMember(Name="responseType")>]
    member val ResponseType:String = null with get,set

    [<DataMember(Name="getTypeName")>]
    member val GetTypeName:String = null with get,set

    [<DataMember(Name="getMethod")>]
    member val GetMethod:String = null with get,set

    [<DataMember(Name="createResponse")>]
    member val CreateResponse:Nullable<DateTime> = new Nullable<DateTime>() with get,set

    [<DataMember(Name="1st")>]
    member val _1st:Nullable<Date> = new Nullable<Date>() with get,set

    [<DataMember(Name="a b")>]
    member val A_b:String = null with get,set

    [<DataMember(Name="a_b")>]
    member val A_b_:String = null with get,set

    [<DataMember(Name="crate")>]
    member val Crate:String = null with get,set

    [<DataMember(Name="super")>]
    member val Super:String = null with get,set

    [<DataMember(Name="end")>]
    member val End:String = null with get,set

    [<DataMember(Name="object")>]
    member val Object:String = null with get,set

    [<DataMember(Name="class")>]
    member val Class:String = null with get,set

    [<DataMember(Name="finalize")>]
    member val Finalize:Nullable<Int64> = new Nullable<Int64>() with get,set

    ///<summary>
    ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
    ///</summary>
    [<DataMember(Name="marker")>]
    [<ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")>]
    member val Marker:String = null with get,set

    [<DataMember(Name="_")>]
    member val __x:String = null with get,set

    [<DataMember(Name="any")>]
    member val Any:Object = null with get,set

///<summary>
///Records
///</summary>
[<Route("/record", "POST")>]
[<Api(Description="Records")>]
[<DataContract>]
[<AllowNullLiteral>]
type Record() =
    interface IReturnVoid
    interface IPost

    [<DataMember(Name="loose")>]
    member val Loose:loose<record, Date> = null with get,set

    ///<summary>
    ///A note of "two" lines \u and (* *)
    ///</summary>
    [<DataMember(Name="base")>]
    member val Base:String = null with get,set

    [<DataMember(Name="id")>]
    member val Id:String = null with get,set

    [<DataMember(Name="Id")>]
    member val Id_:String = null with get,set

    [<DataMember(Name="clashes")>]
    member val Clashes:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    [<DataMember(Name="responseType")>]
    member val ResponseType:String = null with get,set

    [<DataMember(Name="getTypeName")>]
    member val GetTypeName:String = null with get,set

    [<DataMember(Name="getMethod")>]
    member val GetMethod:String = null with get,set

    [<DataMember(Name="createResponse")>]
    member val CreateResponse:Nullable<DateTime> = new Nullable<DateTime>() with get,set

    [<DataMember(Name="1st")>]
    member val _1st:Nullable<Date> = new Nullable<Date>() with get,set

    [<DataMember(Name="a b")>]
    member val A_b:String = null with get,set

    [<DataMember(Name="a_b")>]
    member val A_b_:String = null with get,set

    [<DataMember(Name="crate")>]
    member val Crate:String = null with get,set

    [<DataMember(Name="super")>]
    member val Super:String = null with get,set

    [<DataMember(Name="end")>]
    member val End:String = null with get,set

    [<DataMember(Name="object")>]
    member val Object:String = null with get,set

    [<DataMember(Name="class")>]
    member val Class:String = null with get,set

    [<DataMember(Name="finalize")>]
    member val Finalize:Nullable<Int64> = new Nullable<Int64>() with get,set

    ///<summary>
    ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
    ///</summary>
    [<DataMember(Name="marker")>]
    [<ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")>]
    member val Marker:String = null with get,set

    [<DataMember(Name="_")>]
    member val __x:String = null with get,set

    [<DataMember(Name="any")>]
    member val Any:Object = null with get,set

[<Route("/more", "GET")>]
[<DataContract>]
[<AllowNullLiteral>]
type getMore() =
    interface IReturn<ResizeArray<Record>>
    interface IGet

    [<DataMember(Name="more")>]
    member val More:String = null with get,set

    [<DataMember(Name="id")>]
    member val Id:String = null with get,set

    [<DataMember(Name="Id")>]
    member val Id_:String = null with get,set

    [<DataMember(Name="clashes")>]
    member val Clashes:Nullable<Boolean> = new Nullable<Boolean>() with get,set

    [<DataMember(Name="responseType")>]
    member val ResponseType:String = null with get,set

    [<DataMember(Name="getTypeName")>]
    member val GetTypeName:String = null with get,set

    [<DataMember(Name="getMethod")>]
    member val GetMethod:String = null with get,set

    [<DataMember(Name="createResponse")>]
    member val CreateResponse:Nullable<DateTime> = new Nullable<DateTime>() with get,set

    [<DataMember(Name="1st")>]
    member val _1st:Nullable<Date> = new Nullable<Date>() with get,set

    [<DataMember(Name="a b")>]
    member val A_b:String = null with get,set

    [<DataMember(Name="a_b")>]
    member val A_b_:String = null with get,set

    [<DataMember(Name="crate")>]
    member val Crate:String = null with get,set

    [<DataMember(Name="super")>]
    member val Super:String = null with get,set

    [<DataMember(Name="end")>]
    member val End:String = null with get,set

    [<DataMember(Name="object")>]
    member val Object:String = null with get,set

    [<DataMember(Name="class")>]
    member val Class:String = null with get,set

    [<DataMember(Name="finalize")>]
    member val Finalize:Nullable<Int64> = new Nullable<Int64>() with get,set

    ///<summary>
    ///Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
    ///</summary>
    [<DataMember(Name="marker")>]
    [<ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")>]
    member val Marker:String = null with get,set

    [<DataMember(Name="_")>]
    member val __x:String = null with get,set

    [<DataMember(Name="any")>]
    member val Any:Object = null with get,set
