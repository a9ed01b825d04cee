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

public enum SortOrders : String, Codable
{
    case Ascend
    case Descend
}

public class ListRequest<T : Codable> : Codable
{
    /// Page number from 0
    public var page:Int?
    /// Return every match and ignore paging
    public var all:Bool?
    /// Items a page, 25 unless given, 10000 at most
    public var countPerPage:Int?
    /// Only records with these ids
    public var specificIds:[String]?
    /// Member to sort by
    public var sortField:String?
    /// Direction of sortField
    public var sortOrder:SortOrders?
    /// Leave the totals out; an empty list marks the end
    public var simplifiedPaging:Bool?

    required public init(){}
}

public class root : Codable
{
    public var parts:[part]?
    public var late_:late?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case parts
        case late_ = "late"
    }
}

public class thing : root
{
    public var count:Int?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case count
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        count = try container.decodeIfPresent(Int.self, forKey: .count)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(count, forKey: .count)
    }
}

public class part : Codable
{
    public var owner:thing?

    required public init(){}
}

public class late : Codable
{
    public var size:Int64?

    required public init(){}
}

public enum odd : String, Codable
{
    case None
    case `class`
    case `default`
    case values
    case name
    case index
    case `Self`
    case `Type`
    case `init`
    case iOS
    case Unused_1
    case String
}

public class oddWords : Codable
{
    /// A "class" of C:\new */ """ y #{x} ${y} $z
    // @ApiMember(Description="A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z")
    public var `class`:String?
    public var from:Int?
    public var type:String?
    public var `default`:Bool?
    public var `self`:String?
    public var this:String?
    public var `init`:String?
    public var function:String?
    public var `in`:String?
    public var `is`:String?
    public var def:String?
    public var `var`:String?
    public var val:String?
    public var match:String?
    public var None:String?
    public var lambda:String?
    public var package:String?
    public var `operator`:String?
    public var field:String?
    public var config:String?
    public var datetime:String?
    public var str:String?
    public var schema:String?
    public var toJson:String?
    public var context:String?
    public var hashCode:Int?
    public var genericArgs:String?
    public var fromMap:String?
    public var encode_:String?
    public var container_:String?
    public var isBYOA:Bool?
    public var mediaUrl0:String?
    public var snake_case:String?
    public var x_dashed:String?
    public var odd_:odd?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case `class`
        case from
        case type
        case `default`
        case `self`
        case this
        case `init`
        case function
        case `in`
        case `is`
        case def
        case `var`
        case val
        case match
        case None
        case lambda
        case package
        case `operator`
        case field
        case config
        case datetime
        case str
        case schema
        case toJson
        case context
        case hashCode
        case genericArgs
        case fromMap
        case encode_ = "encode"
        case container_ = "container"
        case isBYOA
        case mediaUrl0
        case snake_case
        case x_dashed = "x-dashed"
        case odd_ = "odd"
    }
}

public typealias oddTables = [String:oddWords]

public class oddBase : Codable
{
    /// When it was
    // @ApiMember(Description="When it was")
    public var moment:Date?
    public var picture:Data?
    public var tables:oddTables?
    public var further:[oddTables]?

    required public init(){}
}

public class pair<T1 : Codable, T2 : Codable> : Codable
{
    public var left:T1?
    public var right:[T2]?

    required public init(){}
}

public enum colour : String, Codable
{
    case Red
    case Green
}

public class oddNested : oddBase
{
    public var lists:[[Int]]?
    public var maps:[String:[odd]]?
    public var moments:[String:Date]?
    public var anys:[JsonAny]?
    public var page:oddPage<oddWords>?
    public var pages:[oddPage<oddNested>]?
    public var rate:Double?
    public var long:Int64?
    public var files:[Data]?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case lists
        case maps
        case moments
        case anys
        case page
        case pages
        case rate
        case long
        case files
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        lists = try container.decodeIfPresent([[Int]].self, forKey: .lists)
        maps = try container.decodeIfPresent([String:[odd]].self, forKey: .maps)
        moments = try container.decodeIfPresent([String:Date].self, forKey: .moments)
        anys = try container.decodeIfPresent([JsonAny].self, forKey: .anys)
        page = try container.decodeIfPresent(oddPage<oddWords>.self, forKey: .page)
        pages = try container.decodeIfPresent([oddPage<oddNested>].self, forKey: .pages)
        rate = try container.decodeIfPresent(Double.self, forKey: .rate)
        long = try container.decodeIfPresent(Int64.self, forKey: .long)
        files = try container.decodeIfPresent([Data].self, forKey: .files)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(lists, forKey: .lists)
        try container.encodeIfPresent(maps, forKey: .maps)
        try container.encodeIfPresent(moments, forKey: .moments)
        try container.encodeIfPresent(anys, forKey: .anys)
        try container.encodeIfPresent(page, forKey: .page)
        try container.encodeIfPresent(pages, forKey: .pages)
        try container.encodeIfPresent(rate, forKey: .rate)
        try container.encodeIfPresent(long, forKey: .long)
        try container.encodeIfPresent(files, forKey: .files)
    }
}

public class oddPage<T : Codable> : Codable
{
    public var items:[T]?
    public var first:T?
    public var named:[String:T]?
    public var counts:[Int]?

    required public init(){}
}

public class ListResponse<T : Codable> : Codable
{
    public var items:[T]?
    /// Matches on all pages; 0 under simplified paging
    public var totalCount:Int?
    /// 0 under simplified paging
    public var totalPages:Int?
    /// Whether a further page has items
    public var hasMorePages:Bool?

    required public init(){}
}

/// Removes a thing
// @Route("/things/{id}", "DELETE")
public class deleteThing : IReturnVoid, IDelete, Codable
{
    /// Which "thing"
    // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
    public var id:String?

    required public init(){}
}

// @Route("/things/count", "GET")
public class countThings : IReturn, IGet, Codable
{
    public typealias Return = Int

    /// How deep */ to count
    // @ApiMember(IsRequired=true)
    public var depth:Int?

    required public init(){}
}

/// Finds things
// @Route("/things", "PATCH")
public class findThings : ListRequest<thing>, IReturn, IPatch
{
    public typealias Return = [thing]

    public var texts:[[String:String]]?
    public var any:JsonAny?
    public var moments:[Date]?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case texts
        case any
        case moments
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        texts = try container.decodeIfPresent([[String:String]].self, forKey: .texts)
        any = try container.decodeIfPresent(JsonAny.self, forKey: .any)
        moments = try container.decodeIfPresent([Date].self, forKey: .moments)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(texts, forKey: .texts)
        try container.encodeIfPresent(any, forKey: .any)
        try container.encodeIfPresent(moments, forKey: .moments)
    }
}

public class getPair : IReturn, Codable
{
    public typealias Return = pair<thing, part>

    public var pair_:pair<thing, part>?

    required public init(){}

    private enum CodingKeys : String, CodingKey {
        case pair_ = "pair"
    }
}

// @Route("/file", "PUT")
public class getFile : IReturn, IPut, Codable
{
    public typealias Return = Data

    required public init(){}
}

// @Route("/texts")
public class getTexts : IReturn, Codable
{
    public typealias Return = [String:String]

    required public init(){}
}

public class getColour : IReturn, Codable
{
    public typealias Return = colour

    required public init(){}
}

// @Route("/table", "POST")
public class getTable : IReturn, IPost, Codable
{
    public typealias Return = Struct

    required public init(){}
}

public class getFlag : IReturn, Codable
{
    public typealias Return = Bool

    required public init(){}
}

public class getName : IReturn, Codable
{
    public typealias Return = Date

    required public init(){}
}

/// Does "odd" things */ """ y #{x}
// @Route("/odd/{default}")
// @Route("/odd", "GET,POST")
public class oddRequest : oddNested, IReturn
{
    public typealias Return = oddNested

    // @ApiMember(IsRequired=true, ParameterType="path")
    public var `default`:odd?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case `default`
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        `default` = try container.decodeIfPresent(odd.self, forKey: .`default`)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(`default`, forKey: .`default`)
    }
}

/// Lists
// @Route("/odd/list", "GET")
public class listOdd : ListRequest<oddWords>, IReturn, IGet
{
    public typealias Return = ListResponse<oddWords>

    public var filter:String?

    required public init(){ super.init() }

    private enum CodingKeys : String, CodingKey {
        case filter
    }

    required public init(from decoder: Decoder) throws {
        try super.init(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        filter = try container.decodeIfPresent(String.self, forKey: .filter)
    }

    public override func encode(to encoder: Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(filter, forKey: .filter)
    }
}

// @Route("/odd/page", "GET")
public class getOddPage : IReturn, IGet, Codable
{
    public typealias Return = oddPage<oddNested>

    required public init(){}
}

// @Route("/odd/pages", "GET")
public class getOddPages : oddBase, IReturn, IGet
{
    public typealias Return = [oddPage<oddWords>]

}

// @Route("/odd/lists", "GET")
public class getOddLists : IReturn, IGet, Codable
{
    public typealias Return = [String:[oddWords]]

    required public init(){}
}

// @Route("/odd/files", "GET")
public class getOddFiles : IReturn, IGet, Codable
{
    public typealias Return = [Data]

    required public init(){}
}

// @Route("/odd/long", "GET")
public class getOddLong : IReturn, IGet, Codable
{
    public typealias Return = Int64

    required public init(){}
}

// @Route("/odd/any", "POST")
public class getOddAny : IReturn, IPost, Codable
{
    public typealias Return = [JsonAny]

    required public init(){}
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
