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

[<AllowNullLiteral>]
type nothing() =
    class end

[<DataContract>]
[<AllowNullLiteral>]
type kept() =
    [<DataMember(Name="responseType")>]
    member val ResponseType:String = null with get,set

    [<DataMember(Name="a-b")>]
    member val A_b:Nullable<DateTime> = new Nullable<DateTime>() with get,set

    [<DataMember(Name="since")>]
    member val Since:DateTime = new DateTime() with get,set

    [<DataMember(Name="kept")>]
    member val Kept:kept = null with get,set

[<Route("/kept", "GET")>]
[<DataContract>]
[<AllowNullLiteral>]
type getKept() =
    inherit kept()
    interface IReturn<kept>
    interface IGet

    [<DataMember(Name="more")>]
    member val More:String = null with get,set

    [<DataMember(Name="nothing")>]
    member val Nothing:nothing = null with get,set

[<DataContract>]
[<AllowNullLiteral>]
type keptPage<'T>() =
    inherit kept()

    [<DataMember(Name="items")>]
    member val Items:ResizeArray<'T> = null with get,set

[<Route("/kept/all", "GET")>]
[<DataContract>]
[<AllowNullLiteral>]
type listKept() =
    inherit keptPage<getKept>()
    interface IReturn<keptPage<kept>>
    interface IGet

    [<DataMember(Name="getMethod")>]
    member val GetMethod:Int32 = 0 with get,set
