import 'dart:collection';
import 'dart:typed_data';
import 'package:servicestack/servicestack.dart';

enum ValueTypes
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

enum NodeParameterSources
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

class Struct extends MapBase<String,Value?> implements IConvertible
{
    final Map<String,Value?> _entries = {};

    Struct([Map<String,Value?>? entries]) { if (entries != null) addAll(entries); }
    Struct.fromJson(Map<String, dynamic> json) { fromMap(json); }

    Value? operator [](Object? key) => _entries[key];
    void operator []=(String key, Value? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    Value? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'Value',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'Value',context!)
    };

    getTypeName() => "Struct";
    TypeContext? context = _ctx;
}

class Value implements IConvertible
{
    bool? boolValue;
    /// Text; also ids, dates and transition targets
    String? stringValue;
    double? numberValue;
    List<Struct>? listValue;
    Struct? structValue;

    Value({this.boolValue,this.stringValue,this.numberValue,this.listValue,this.structValue});
    Value.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        boolValue = json['boolValue'];
        stringValue = json['stringValue'];
        numberValue = JsonConverters.toDouble(json['numberValue']);
        listValue = JsonConverters.fromJson(json['listValue'],'List<Struct>',context!);
        structValue = JsonConverters.fromJson(json['structValue'],'Struct',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'boolValue': boolValue,
        'stringValue': stringValue,
        'numberValue': numberValue,
        'listValue': JsonConverters.toJson(listValue,'List<Struct>',context!),
        'structValue': JsonConverters.toJson(structValue,'Struct',context!)
    };

    getTypeName() => "Value";
    TypeContext? context = _ctx;
}

class NodeParameter implements IConvertible
{
    /// Unique in the flow
    String? id;
    ValueTypes? type;
    NodeParameterSources? source;
    Value? value;
    String? expression;
    /// Field name for the field sources
    String? referenceId;
    bool? isAsync;
    bool? isOutput;
    List<NodeParameterMap>? listParameters;
    NodeParameterMap? structParameters;

    NodeParameter({this.id,this.type,this.source,this.value,this.expression,this.referenceId,this.isAsync,this.isOutput,this.listParameters,this.structParameters});
    NodeParameter.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        source = JsonConverters.fromJson(json['source'],'NodeParameterSources',context!);
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        expression = json['expression'];
        referenceId = json['referenceId'];
        isAsync = json['isAsync'];
        isOutput = json['isOutput'];
        listParameters = JsonConverters.fromJson(json['listParameters'],'List<NodeParameterMap>',context!);
        structParameters = JsonConverters.fromJson(json['structParameters'],'NodeParameterMap',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'source': JsonConverters.toJson(source,'NodeParameterSources',context!),
        'value': JsonConverters.toJson(value,'Value',context!),
        'expression': expression,
        'referenceId': referenceId,
        'isAsync': isAsync,
        'isOutput': isOutput,
        'listParameters': JsonConverters.toJson(listParameters,'List<NodeParameterMap>',context!),
        'structParameters': JsonConverters.toJson(structParameters,'NodeParameterMap',context!)
    };

    getTypeName() => "NodeParameter";
    TypeContext? context = _ctx;
}

class NodeParameterMap extends MapBase<String,NodeParameter?> implements IConvertible
{
    final Map<String,NodeParameter?> _entries = {};

    NodeParameterMap([Map<String,NodeParameter?>? entries]) { if (entries != null) addAll(entries); }
    NodeParameterMap.fromJson(Map<String, dynamic> json) { fromMap(json); }

    NodeParameter? operator [](Object? key) => _entries[key];
    void operator []=(String key, NodeParameter? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    NodeParameter? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'NodeParameter',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'NodeParameter',context!)
    };

    getTypeName() => "NodeParameterMap";
    TypeContext? context = _ctx;
}

enum SortOrders
{
    Ascend,
    Descend,
}

class ListRequest<T> implements IConvertible
{
    /// Page number from 0
    int? page;
    /// Return every match and ignore paging
    bool? all;
    /// Items a page, 25 unless given, 10000 at most
    int? countPerPage;
    /// Only records with these ids
    List<String>? specificIds;
    /// Member to sort by
    String? sortField;
    /// Direction of sortField
    SortOrders? sortOrder;
    /// Leave the totals out; an empty list marks the end
    bool? simplifiedPaging;

    ListRequest({this.page,this.all,this.countPerPage,this.specificIds,this.sortField,this.sortOrder,this.simplifiedPaging});
    ListRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        page = json['page'];
        all = json['all'];
        countPerPage = json['countPerPage'];
        specificIds = JsonConverters.fromJson(json['specificIds'],'List<String>',context!);
        sortField = json['sortField'];
        sortOrder = JsonConverters.fromJson(json['sortOrder'],'SortOrders',context!);
        simplifiedPaging = json['simplifiedPaging'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'page': page,
        'all': all,
        'countPerPage': countPerPage,
        'specificIds': JsonConverters.toJson(specificIds,'List<String>',context!),
        'sortField': sortField,
        'sortOrder': JsonConverters.toJson(sortOrder,'SortOrders',context!),
        'simplifiedPaging': simplifiedPaging
    };

    getTypeName() => "ListRequest<$T>";
    TypeContext? context = _ctx;
}

class root implements IConvertible
{
    List<part_>? parts;
    late_? late__;

    root({this.parts,this.late__});
    root.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        parts = JsonConverters.fromJson(json['parts'],'List<part_>',context!);
        late__ = JsonConverters.fromJson(json['late'],'late_',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'parts': JsonConverters.toJson(parts,'List<part_>',context!),
        'late': JsonConverters.toJson(late__,'late_',context!)
    };

    getTypeName() => "root";
    TypeContext? context = _ctx;
}

class thing extends root implements IConvertible
{
    int? count;

    thing({this.count,super.parts,super.late__});
    thing.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        count = json['count'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'count': count
    });

    getTypeName() => "thing";
    TypeContext? context = _ctx;
}

class part_ implements IConvertible
{
    thing? owner;

    part_({this.owner});
    part_.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        owner = JsonConverters.fromJson(json['owner'],'thing',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'owner': JsonConverters.toJson(owner,'thing',context!)
    };

    getTypeName() => "part_";
    TypeContext? context = _ctx;
}

class late_ implements IConvertible
{
    int? size;

    late_({this.size});
    late_.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        size = json['size'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'size': size
    };

    getTypeName() => "late_";
    TypeContext? context = _ctx;
}

enum odd
{
    None('None'),
    class_('class'),
    default_('default'),
    values_('values'),
    name_('name'),
    index_('index'),
    Self('Self'),
    Type('Type'),
    init('init'),
    iOS('iOS'),
    Unused_1('Unused_1'),
    String('String'),
    ;

    const odd(this.wireName);
    final wireName;
    @override toString() => 'odd.$wireName';
}

class oddWords implements IConvertible
{
    /// A "class" of C:\new */ """ y #{x} ${y} $z
    // @ApiMember(Description="A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z")
    String? class_;
    int? from;
    String? type;
    bool? default_;
    String? self;
    String? this_;
    String? init;
    String? function;
    String? in_;
    String? is_;
    String? def;
    String? var_;
    String? val;
    String? match;
    String? None;
    String? lambda;
    String? package;
    String? operator_;
    String? field;
    String? config;
    String? datetime;
    String? str;
    String? schema;
    String? toJson_;
    String? context_;
    int? hashCode_;
    String? genericArgs;
    String? fromMap_;
    String? encode;
    String? container;
    bool? isBYOA;
    String? mediaUrl0;
    String? snake_case;
    String? x_dashed;
    odd? odd_;

    oddWords({this.class_,this.from,this.type,this.default_,this.self,this.this_,this.init,this.function,this.in_,this.is_,this.def,this.var_,this.val,this.match,this.None,this.lambda,this.package,this.operator_,this.field,this.config,this.datetime,this.str,this.schema,this.toJson_,this.context_,this.hashCode_,this.genericArgs,this.fromMap_,this.encode,this.container,this.isBYOA,this.mediaUrl0,this.snake_case,this.x_dashed,this.odd_});
    oddWords.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        class_ = json['class'];
        from = json['from'];
        type = json['type'];
        default_ = json['default'];
        self = json['self'];
        this_ = json['this'];
        init = json['init'];
        function = json['function'];
        in_ = json['in'];
        is_ = json['is'];
        def = json['def'];
        var_ = json['var'];
        val = json['val'];
        match = json['match'];
        None = json['None'];
        lambda = json['lambda'];
        package = json['package'];
        operator_ = json['operator'];
        field = json['field'];
        config = json['config'];
        datetime = json['datetime'];
        str = json['str'];
        schema = json['schema'];
        toJson_ = json['toJson'];
        context_ = json['context'];
        hashCode_ = json['hashCode'];
        genericArgs = json['genericArgs'];
        fromMap_ = json['fromMap'];
        encode = json['encode'];
        container = json['container'];
        isBYOA = json['isBYOA'];
        mediaUrl0 = json['mediaUrl0'];
        snake_case = json['snake_case'];
        x_dashed = json['x-dashed'];
        odd_ = JsonConverters.fromJson(json['odd'],'odd',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'class': class_,
        'from': from,
        'type': type,
        'default': default_,
        'self': self,
        'this': this_,
        'init': init,
        'function': function,
        'in': in_,
        'is': is_,
        'def': def,
        'var': var_,
        'val': val,
        'match': match,
        'None': None,
        'lambda': lambda,
        'package': package,
        'operator': operator_,
        'field': field,
        'config': config,
        'datetime': datetime,
        'str': str,
        'schema': schema,
        'toJson': toJson_,
        'context': context_,
        'hashCode': hashCode_,
        'genericArgs': genericArgs,
        'fromMap': fromMap_,
        'encode': encode,
        'container': container,
        'isBYOA': isBYOA,
        'mediaUrl0': mediaUrl0,
        'snake_case': snake_case,
        'x-dashed': x_dashed,
        'odd': JsonConverters.toJson(odd_,'odd',context!)
    };

    getTypeName() => "oddWords";
    TypeContext? context = _ctx;
}

class oddTables extends MapBase<String,oddWords?> implements IConvertible
{
    final Map<String,oddWords?> _entries = {};

    oddTables([Map<String,oddWords?>? entries]) { if (entries != null) addAll(entries); }
    oddTables.fromJson(Map<String, dynamic> json) { fromMap(json); }

    oddWords? operator [](Object? key) => _entries[key];
    void operator []=(String key, oddWords? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    oddWords? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'oddWords',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'oddWords',context!)
    };

    getTypeName() => "oddTables";
    TypeContext? context = _ctx;
}

class oddBase implements IConvertible
{
    /// When it was
    // @ApiMember(Description="When it was")
    DateTime? moment;
    Uint8List? picture;
    oddTables? tables;
    List<oddTables>? further;

    oddBase({this.moment,this.picture,this.tables,this.further});
    oddBase.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        moment = JsonConverters.fromJson(json['moment'],'DateTime',context!);
        picture = JsonConverters.fromJson(json['picture'],'Uint8List',context!);
        tables = JsonConverters.fromJson(json['tables'],'oddTables',context!);
        further = JsonConverters.fromJson(json['further'],'List<oddTables>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'moment': JsonConverters.toJson(moment,'DateTime',context!),
        'picture': JsonConverters.toJson(picture,'Uint8List',context!),
        'tables': JsonConverters.toJson(tables,'oddTables',context!),
        'further': JsonConverters.toJson(further,'List<oddTables>',context!)
    };

    getTypeName() => "oddBase";
    TypeContext? context = _ctx;
}

class pair<T1, T2> implements IConvertible
{
    T1? left;
    List<T2>? right;

    pair({this.left,this.right});
    pair.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        left = JsonConverters.fromJson(json['left'],'${runtimeGenericTypeDefs(this,[0]).join(",")}',context!);
        right = JsonConverters.fromJson(json['right'],'List<${runtimeGenericTypeDefs(this,[1]).join(",")}>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'left': JsonConverters.toJson(left,'T1',context!),
        'right': JsonConverters.toJson(right,'List<T2>',context!)
    };

    getTypeName() => "pair<$T1,$T2>";
    TypeContext? context = _ctx;
}

enum colour
{
    Red,
    Green,
}

class oddNested extends oddBase implements IConvertible
{
    List<List<int>>? lists;
    Map<String,List<odd>?>? maps;
    Map<String,DateTime?>? moments;
    List<dynamic>? anys;
    oddPage<oddWords>? page;
    List<oddPage<oddNested>>? pages;
    double? rate;
    int? long;
    List<Uint8List>? files;

    oddNested({this.lists,this.maps,this.moments,this.anys,this.page,this.pages,this.rate,this.long,this.files,super.moment,super.picture,super.tables,super.further});
    oddNested.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        lists = JsonConverters.fromJson(json['lists'],'List<List<int>>',context!);
        maps = JsonConverters.fromJson(json['maps'],'Map<String,List<odd>?>',context!);
        moments = JsonConverters.fromJson(json['moments'],'Map<String,DateTime?>',context!);
        anys = json['anys'];
        page = JsonConverters.fromJson(json['page'],'oddPage<oddWords>',context!);
        pages = JsonConverters.fromJson(json['pages'],'List<oddPage<oddNested>>',context!);
        rate = JsonConverters.toDouble(json['rate']);
        long = json['long'];
        files = JsonConverters.fromJson(json['files'],'List<Uint8List>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'lists': JsonConverters.toJson(lists,'List<List<int>>',context!),
        'maps': JsonConverters.toJson(maps,'Map<String,List<odd>?>',context!),
        'moments': JsonConverters.toJson(moments,'Map<String,DateTime?>',context!),
        'anys': anys,
        'page': JsonConverters.toJson(page,'oddPage<oddWords>',context!),
        'pages': JsonConverters.toJson(pages,'List<oddPage<oddNested>>',context!),
        'rate': rate,
        'long': long,
        'files': JsonConverters.toJson(files,'List<Uint8List>',context!)
    });

    getTypeName() => "oddNested";
    TypeContext? context = _ctx;
}

class oddPage<T> implements IConvertible
{
    List<T>? items;
    T? first;
    Map<String,T?>? named;
    List<int>? counts;

    oddPage({this.items,this.first,this.named,this.counts});
    oddPage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        items = JsonConverters.fromJson(json['items'],'List<${runtimeGenericTypeDefs(this,[0]).join(",")}>',context!);
        first = JsonConverters.fromJson(json['first'],'${runtimeGenericTypeDefs(this,[0]).join(",")}',context!);
        named = JsonConverters.fromJson(json['named'],'Map<String,${runtimeGenericTypeDefs(this,[0]).join(",")}?>',context!);
        counts = JsonConverters.fromJson(json['counts'],'List<int>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'items': JsonConverters.toJson(items,'List<T>',context!),
        'first': JsonConverters.toJson(first,'T',context!),
        'named': JsonConverters.toJson(named,'Map<String,T?>',context!),
        'counts': JsonConverters.toJson(counts,'List<int>',context!)
    };

    getTypeName() => "oddPage<$T>";
    TypeContext? context = _ctx;
}

class ListResponse<T> implements IConvertible
{
    List<T>? items;
    /// Matches on all pages; 0 under simplified paging
    int? totalCount;
    /// 0 under simplified paging
    int? totalPages;
    /// Whether a further page has items
    bool? hasMorePages;

    ListResponse({this.items,this.totalCount,this.totalPages,this.hasMorePages});
    ListResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        items = JsonConverters.fromJson(json['items'],'List<${runtimeGenericTypeDefs(this,[0]).join(",")}>',context!);
        totalCount = json['totalCount'];
        totalPages = json['totalPages'];
        hasMorePages = json['hasMorePages'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'items': JsonConverters.toJson(items,'List<T>',context!),
        'totalCount': totalCount,
        'totalPages': totalPages,
        'hasMorePages': hasMorePages
    };

    getTypeName() => "ListResponse<$T>";
    TypeContext? context = _ctx;
}

/// Removes a thing
// @Route("/things/{id}", "DELETE")
class deleteThing implements IReturnVoid, IDelete, IConvertible
{
    /// Which "thing"
    // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
    String? id;

    deleteThing({this.id});
    deleteThing.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id
    };

    createResponse() {}
    getTypeName() => "deleteThing";
    TypeContext? context = _ctx;
}

// @Route("/things/count", "GET")
class countThings implements IReturn<int>, IGet, IConvertible
{
    /// How deep */ to count
    // @ApiMember(IsRequired=true)
    int? depth;

    countThings({this.depth});
    countThings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        depth = json['depth'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'depth': depth
    };

    createResponse() => 0;
    getResponseTypeName() => "int";
    getTypeName() => "countThings";
    TypeContext? context = _ctx;
}

/// Finds things
// @Route("/things", "PATCH")
class findThings extends ListRequest<thing> implements IReturn<List<thing>>, IPatch, IConvertible
{
    List<Map<String,String?>>? texts;
    dynamic any;
    List<DateTime>? moments;

    findThings({this.texts,this.any,this.moments,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    findThings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        texts = JsonConverters.fromJson(json['texts'],'List<Map<String,String?>>',context!);
        any = json['any'];
        moments = JsonConverters.fromJson(json['moments'],'List<DateTime>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'texts': JsonConverters.toJson(texts,'List<Map<String,String?>>',context!),
        'any': any,
        'moments': JsonConverters.toJson(moments,'List<DateTime>',context!)
    });

    createResponse() => <thing>[];
    getResponseTypeName() => "List<thing>";
    getTypeName() => "findThings";
    TypeContext? context = _ctx;
}

class getPair implements IReturn<pair<thing,part_>>, IConvertible
{
    pair<thing,part_>? pair_;

    getPair({this.pair_});
    getPair.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        pair_ = JsonConverters.fromJson(json['pair'],'pair<thing,part_>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'pair': JsonConverters.toJson(pair_,'pair<thing,part_>',context!)
    };

    createResponse() => pair<thing,part_>();
    getResponseTypeName() => "pair<thing,part_>";
    getTypeName() => "getPair";
    TypeContext? context = _ctx;
}

// @Route("/file", "PUT")
class getFile implements IReturn<Uint8List>, IPut, IConvertible
{

    getFile();
    getFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => Uint8List(0);
    getResponseTypeName() => "Uint8List";
    getTypeName() => "getFile";
    TypeContext? context = _ctx;
}

// @Route("/texts")
class getTexts implements IReturn<Map<String,String?>>, IConvertible
{

    getTexts();
    getTexts.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => <String,String?>{};
    getResponseTypeName() => "Map<String,String?>";
    getTypeName() => "getTexts";
    TypeContext? context = _ctx;
}

class getColour implements IReturn<colour>, IConvertible
{

    getColour();
    getColour.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => colour.values.first;
    getResponseTypeName() => "colour";
    getTypeName() => "getColour";
    TypeContext? context = _ctx;
}

// @Route("/table", "POST")
class getTable implements IReturn<Struct>, IPost, IConvertible
{

    getTable();
    getTable.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => Struct();
    getResponseTypeName() => "Struct";
    getTypeName() => "getTable";
    TypeContext? context = _ctx;
}

class getFlag implements IReturn<bool>, IConvertible
{

    getFlag();
    getFlag.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => false;
    getResponseTypeName() => "bool";
    getTypeName() => "getFlag";
    TypeContext? context = _ctx;
}

class getName implements IReturn<DateTime>, IConvertible
{

    getName();
    getName.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => DateTime(0);
    getResponseTypeName() => "DateTime";
    getTypeName() => "getName";
    TypeContext? context = _ctx;
}

/// Does "odd" things */ """ y #{x}
// @Route("/odd/{default}")
// @Route("/odd", "GET,POST")
class oddRequest extends oddNested implements IReturn<oddNested>, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    odd? default_;

    oddRequest({this.default_,super.moment,super.picture,super.tables,super.further,super.lists,super.maps,super.moments,super.anys,super.page,super.pages,super.rate,super.long,super.files});
    oddRequest.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        default_ = JsonConverters.fromJson(json['default'],'odd',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'default': JsonConverters.toJson(default_,'odd',context!)
    });

    createResponse() => oddNested();
    getResponseTypeName() => "oddNested";
    getTypeName() => "oddRequest";
    TypeContext? context = _ctx;
}

/// Lists
// @Route("/odd/list", "GET")
class listOdd extends ListRequest<oddWords> implements IReturn<ListResponse<oddWords>>, IGet, IConvertible
{
    String? filter;

    listOdd({this.filter,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    listOdd.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        filter = json['filter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'filter': filter
    });

    createResponse() => ListResponse<oddWords>();
    getResponseTypeName() => "ListResponse<oddWords>";
    getTypeName() => "listOdd";
    TypeContext? context = _ctx;
}

// @Route("/odd/page", "GET")
class getOddPage implements IReturn<oddPage<oddNested>>, IGet, IConvertible
{

    getOddPage();
    getOddPage.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => oddPage<oddNested>();
    getResponseTypeName() => "oddPage<oddNested>";
    getTypeName() => "getOddPage";
    TypeContext? context = _ctx;
}

// @Route("/odd/pages", "GET")
class getOddPages extends oddBase implements IReturn<List<oddPage<oddWords>>>, IGet, IConvertible
{

    getOddPages({super.moment,super.picture,super.tables,super.further});
    getOddPages.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({});

    createResponse() => <oddPage<oddWords>>[];
    getResponseTypeName() => "List<oddPage<oddWords>>";
    getTypeName() => "getOddPages";
    TypeContext? context = _ctx;
}

// @Route("/odd/lists", "GET")
class getOddLists implements IReturn<Map<String,List<oddWords>?>>, IGet, IConvertible
{

    getOddLists();
    getOddLists.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => <String,List<oddWords>?>{};
    getResponseTypeName() => "Map<String,List<oddWords>?>";
    getTypeName() => "getOddLists";
    TypeContext? context = _ctx;
}

// @Route("/odd/files", "GET")
class getOddFiles implements IReturn<List<Uint8List>>, IGet, IConvertible
{

    getOddFiles();
    getOddFiles.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => <Uint8List>[];
    getResponseTypeName() => "List<Uint8List>";
    getTypeName() => "getOddFiles";
    TypeContext? context = _ctx;
}

// @Route("/odd/long", "GET")
class getOddLong implements IReturn<int>, IGet, IConvertible
{

    getOddLong();
    getOddLong.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => 0;
    getResponseTypeName() => "int";
    getTypeName() => "getOddLong";
    TypeContext? context = _ctx;
}

// @Route("/odd/any", "POST")
class getOddAny implements IReturn<List<dynamic>>, IPost, IConvertible
{

    getOddAny();
    getOddAny.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => <dynamic>[];
    getResponseTypeName() => "List<dynamic>";
    getTypeName() => "getOddAny";
    TypeContext? context = _ctx;
}

TypeContext _ctx = TypeContext(library: 'dtos', types: <String, TypeInfo> {
    'ValueTypes': TypeInfo(TypeOf.Enum, enumValues:ValueTypes.values),
    'NodeParameterSources': TypeInfo(TypeOf.Enum, enumValues:NodeParameterSources.values),
    'Struct': TypeInfo(TypeOf.Class, create:() => Struct()),
    'Value': TypeInfo(TypeOf.Class, create:() => Value()),
    'List<Struct>': TypeInfo(TypeOf.Class, create:() => <Struct>[]),
    'NodeParameter': TypeInfo(TypeOf.Class, create:() => NodeParameter()),
    'List<NodeParameterMap>': TypeInfo(TypeOf.Class, create:() => <NodeParameterMap>[]),
    'NodeParameterMap': TypeInfo(TypeOf.Class, create:() => NodeParameterMap()),
    'SortOrders': TypeInfo(TypeOf.Enum, enumValues:SortOrders.values),
    'ListRequest<T>': TypeInfo(TypeOf.GenericDef, create:() => ListRequest()),
    'ListRequest<thing>': TypeInfo(TypeOf.Class, create:() => ListRequest<thing>()),
    'List<String>': TypeInfo(TypeOf.Class, create:() => <String>[]),
    'thing': TypeInfo(TypeOf.Class, create:() => thing()),
    'root': TypeInfo(TypeOf.Class, create:() => root()),
    'List<part_>': TypeInfo(TypeOf.Class, create:() => <part_>[]),
    'part_': TypeInfo(TypeOf.Class, create:() => part_()),
    'late_': TypeInfo(TypeOf.Class, create:() => late_()),
    'odd': TypeInfo(TypeOf.Enum, enumValues:odd.values),
    'oddWords': TypeInfo(TypeOf.Class, create:() => oddWords()),
    'oddTables': TypeInfo(TypeOf.Class, create:() => oddTables()),
    'oddBase': TypeInfo(TypeOf.Class, create:() => oddBase()),
    'List<oddTables>': TypeInfo(TypeOf.Class, create:() => <oddTables>[]),
    'pair<T1,T2>': TypeInfo(TypeOf.GenericDef, create:() => pair()),
    'pair<thing,part_>': TypeInfo(TypeOf.Class, create:() => pair<thing,part_>()),
    'colour': TypeInfo(TypeOf.Enum, enumValues:colour.values),
    'oddNested': TypeInfo(TypeOf.Class, create:() => oddNested()),
    'List<List<int>>': TypeInfo(TypeOf.Class, create:() => <List<int>>[]),
    'List<int>': TypeInfo(TypeOf.Class, create:() => <int>[]),
    'Map<String,List<odd>?>': TypeInfo(TypeOf.Class, create:() => <String,List<odd>?>{}),
    'List<odd>': TypeInfo(TypeOf.Class, create:() => <odd>[]),
    'Map<String,DateTime?>': TypeInfo(TypeOf.Class, create:() => <String,DateTime?>{}),
    'List<dynamic>': TypeInfo(TypeOf.Class, create:() => <dynamic>[]),
    'oddPage<oddWords>': TypeInfo(TypeOf.Class, create:() => oddPage<oddWords>()),
    'List<oddWords>': TypeInfo(TypeOf.Class, create:() => <oddWords>[]),
    'Map<String,oddWords?>': TypeInfo(TypeOf.Class, create:() => <String,oddWords?>{}),
    'List<oddPage<oddNested>>': TypeInfo(TypeOf.Class, create:() => <oddPage<oddNested>>[]),
    'oddPage<oddNested>': TypeInfo(TypeOf.Class, create:() => oddPage<oddNested>()),
    'List<oddNested>': TypeInfo(TypeOf.Class, create:() => <oddNested>[]),
    'Map<String,oddNested?>': TypeInfo(TypeOf.Class, create:() => <String,oddNested?>{}),
    'List<Uint8List>': TypeInfo(TypeOf.Class, create:() => <Uint8List>[]),
    'oddPage<T>': TypeInfo(TypeOf.GenericDef, create:() => oddPage()),
    'ListResponse<T>': TypeInfo(TypeOf.GenericDef, create:() => ListResponse()),
    'ListResponse<oddWords>': TypeInfo(TypeOf.Class, create:() => ListResponse<oddWords>()),
    'deleteThing': TypeInfo(TypeOf.Class, create:() => deleteThing()),
    'countThings': TypeInfo(TypeOf.Class, create:() => countThings()),
    'findThings': TypeInfo(TypeOf.Class, create:() => findThings()),
    'List<Map<String,String?>>': TypeInfo(TypeOf.Class, create:() => <Map<String,String?>>[]),
    'Map<String,String?>': TypeInfo(TypeOf.Class, create:() => <String,String?>{}),
    'List<DateTime>': TypeInfo(TypeOf.Class, create:() => <DateTime>[]),
    'List<thing>': TypeInfo(TypeOf.Class, create:() => <thing>[]),
    'getPair': TypeInfo(TypeOf.Class, create:() => getPair()),
    'getFile': TypeInfo(TypeOf.Class, create:() => getFile()),
    'getTexts': TypeInfo(TypeOf.Class, create:() => getTexts()),
    'getColour': TypeInfo(TypeOf.Class, create:() => getColour()),
    'getTable': TypeInfo(TypeOf.Class, create:() => getTable()),
    'getFlag': TypeInfo(TypeOf.Class, create:() => getFlag()),
    'getName': TypeInfo(TypeOf.Class, create:() => getName()),
    'oddRequest': TypeInfo(TypeOf.Class, create:() => oddRequest()),
    'listOdd': TypeInfo(TypeOf.Class, create:() => listOdd()),
    'ListRequest<oddWords>': TypeInfo(TypeOf.Class, create:() => ListRequest<oddWords>()),
    'getOddPage': TypeInfo(TypeOf.Class, create:() => getOddPage()),
    'getOddPages': TypeInfo(TypeOf.Class, create:() => getOddPages()),
    'List<oddPage<oddWords>>': TypeInfo(TypeOf.Class, create:() => <oddPage<oddWords>>[]),
    'getOddLists': TypeInfo(TypeOf.Class, create:() => getOddLists()),
    'Map<String,List<oddWords>?>': TypeInfo(TypeOf.Class, create:() => <String,List<oddWords>?>{}),
    'getOddFiles': TypeInfo(TypeOf.Class, create:() => getOddFiles()),
    'getOddLong': TypeInfo(TypeOf.Class, create:() => getOddLong()),
    'getOddAny': TypeInfo(TypeOf.Class, create:() => getOddAny()),
});
