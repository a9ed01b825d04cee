import Foundation
import ServiceStack

public enum ValueTypes : String, Codable
{
    case NotSpecified
    case String
    case Boolean
    case Number
    case List
    case Struct
    case Transition
    case Custom
    case Date
    case AudioFile
    case TimeZoneId
    case PhoneNumber
    case User
    case Endpoint
    case Time
    case File
    case FaxNumber
    case EmailAccount
    case Customer
    case Flow
    case Team
    case FlowReference
    case Integration
    case Assistant
    case SipTrunk
}

public enum NodeParameterSources : String, Codable
{
    case Value
    case Expression
    case Customer
    case Endpoint
    case User
    case System
    case Session
    case Flow
    case FlowParameter
}

public typealias Struct = [String:Value]

public class Value : Codable
{
    public var boolValue:Bool?
    /// Text; also ids, dates and transition targets
    public var stringValue:String?
    public var numberValue:Double?
    public var listValue:[Struct]?
    public var structValue:Struct?

    required public init(){}
}

public class NodeParameter : Codable
{
    /// Unique in the flow
    public var id:String?
    public var type:ValueTypes?
    public var source:NodeParameterSources?
    public var value:Value?
    public var expression:String?
    /// Field name for the field sources
    public var referenceId:String?
    public var isAsync:Bool?
    public var isOutput:Bool?
    public var listParameters:[NodeParameterMap]?
    public var structParameters:NodeParameterMap?

    required public init(){}
}

public typealias NodeParameterMap = [String:NodeParameter]

public enum Date_ : String, Codable
{
    case _1st = "1st"
    case a_b = "a b"
    case a_b_ = "a_b"
    case A_B
    case `Self`
    case crate
    case end
    case `class`
    case String
    case Größe
}

public class String_ : Codable
{
    public var object:Option?

    required public init(){}
}

public typealias List = [String:Option]

public class tree : Codable
{
    public var entries:[String:tree] = [:]

    required public init(){}

    required public init(from decoder: Decoder) throws {
        entries = try decoder.singleValueContainer().decode([String:tree].self)
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(entries)
    }
}

public class record : Codable
{
    public var list:List?
    public var trees:[String:tree]?

    required public init(){}
}

public class Option : Codable
{
    public var text:String_?
    public var next:Option?
    public var date:Date_?
    public var record_:record?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case text
        case next
        case date
        case record_ = "record"
    }
}

public class loose<T1 : Codable, T2 : Codable> : Codable
{
    public var t:String?

    required public init(){}
}

/// Ends */ and \u0041 ${y} “so”
// @Route("/clashes/{a}\\u", "PUT")
public class clashes : IReturn, IPut, Codable
{
    public typealias Return = String_

    public var id:String?
    public var Id:String?
    public var clashes_:Bool?
    public var responseType:String?
    public var getTypeName:String?
    public var getMethod:String?
    public var createResponse:Date?
    public var _1st:Date_?
    public var a_b:String?
    public var a_b_:String?
    public var crate:String?
    public var `super`:String?
    public var end:String?
    public var object:String?
    public var `class`:String?
    public var finalize:Int64?
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    public var marker:String?
    public var __x:String?
    public var any:JsonAny?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case id
        case Id
        case clashes_ = "clashes"
        case responseType
        case getTypeName
        case getMethod
        case createResponse
        case _1st = "1st"
        case a_b = "a b"
        case a_b_ = "a_b"
        case crate
        case `super`
        case end
        case object
        case `class`
        case finalize
        case marker
        case __x = "_"
        case any
    }
}

public class getClashes : IReturn, Codable
{
    public typealias Return = loose<record, Date_>

    public var id:String?
    public var Id:String?
    public var clashes_:Bool?
    public var responseType:String?
    public var getTypeName:String?
    public var getMethod:String?
    public var createResponse:Date?
    public var _1st:Date_?
    public var a_b:String?
    public var a_b_:String?
    public var crate:String?
    public var `super`:String?
    public var end:String?
    public var object:String?
    public var `class`:String?
    public var finalize:Int64?
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    public var marker:String?
    public var __x:String?
    public var any:JsonAny?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case id
        case Id
        case clashes_ = "clashes"
        case responseType
        case getTypeName
        case getMethod
        case createResponse
        case _1st = "1st"
        case a_b = "a b"
        case a_b_ = "a_b"
        case crate
        case `super`
        case end
        case object
        case `class`
        case finalize
        case marker
        case __x = "_"
        case any
    }
}

/// Records
// @Route("/record", "POST")
public class Record : IReturnVoid, IPost, Codable
{
    public var loose_:loose<record, Date_>?
    /// A note of "two" lines \u and (* *)
    public var base:String?
    public var id:String?
    public var Id:String?
    public var clashes_:Bool?
    public var responseType:String?
    public var getTypeName:String?
    public var getMethod:String?
    public var createResponse:Date?
    public var _1st:Date_?
    public var a_b:String?
    public var a_b_:String?
    public var crate:String?
    public var `super`:String?
    public var end:String?
    public var object:String?
    public var `class`:String?
    public var finalize:Int64?
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    public var marker:String?
    public var __x:String?
    public var any:JsonAny?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case loose_ = "loose"
        case base
        case id
        case Id
        case clashes_ = "clashes"
        case responseType
        case getTypeName
        case getMethod
        case createResponse
        case _1st = "1st"
        case a_b = "a b"
        case a_b_ = "a_b"
        case crate
        case `super`
        case end
        case object
        case `class`
        case finalize
        case marker
        case __x = "_"
        case any
    }
}

// @Route("/more", "GET")
public class getMore : IReturn, IGet, Codable
{
    public typealias Return = [Record]

    public var more:String?
    public var id:String?
    public var Id:String?
    public var clashes_:Bool?
    public var responseType:String?
    public var getTypeName:String?
    public var getMethod:String?
    public var createResponse:Date?
    public var _1st:Date_?
    public var a_b:String?
    public var a_b_:String?
    public var crate:String?
    public var `super`:String?
    public var end:String?
    public var object:String?
    public var `class`:String?
    public var finalize:Int64?
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    public var marker:String?
    public var __x:String?
    public var any:JsonAny?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case more
        case id
        case Id
        case clashes_ = "clashes"
        case responseType
        case getTypeName
        case getMethod
        case createResponse
        case _1st = "1st"
        case a_b = "a b"
        case a_b_ = "a_b"
        case crate
        case `super`
        case end
        case object
        case `class`
        case finalize
        case marker
        case __x = "_"
        case any
    }
}

public enum JsonAny : Codable
{
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([JsonAny])
    case object([String:JsonAny])

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() { self = .null }
        else if let value = try? container.decode(Bool.self) { self = .bool(value) }
        else if let value = try? container.decode(Double.self) { self = .number(value) }
        else if let value = try? container.decode(String.self) { self = .string(value) }
        else if let value = try? container.decode([JsonAny].self) { self = .list(value) }
        else { self = .object(try container.decode([String:JsonAny].self)) }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
