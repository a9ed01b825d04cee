import 'dart:collection';
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

enum Date
{
    _1st('1st'),
    a_b('a b'),
    a_b_('a_b'),
    A_B('A_B'),
    Self('Self'),
    crate('crate'),
    end('end'),
    class_('class'),
    String('String'),
    Gr__e('Größe'),
    ;

    const Date(this.wireName);
    final wireName;
    @override toString() => 'Date.$wireName';
}

class String_ implements IConvertible
{
    Option? object;

    String_({this.object});
    String_.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        object = JsonConverters.fromJson(json['object'],'Option',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'object': JsonConverters.toJson(object,'Option',context!)
    };

    getTypeName() => "String_";
    TypeContext? context = _ctx;
}

class List_ extends MapBase<String,Option?> implements IConvertible
{
    final Map<String,Option?> _entries = {};

    List_([Map<String,Option?>? entries]) { if (entries != null) addAll(entries); }
    List_.fromJson(Map<String, dynamic> json) { fromMap(json); }

    Option? operator [](Object? key) => _entries[key];
    void operator []=(String key, Option? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    Option? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'Option',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'Option',context!)
    };

    getTypeName() => "List_";
    TypeContext? context = _ctx;
}

class tree extends MapBase<String,tree?> implements IConvertible
{
    final Map<String,tree?> _entries = {};

    tree([Map<String,tree?>? entries]) { if (entries != null) addAll(entries); }
    tree.fromJson(Map<String, dynamic> json) { fromMap(json); }

    tree? operator [](Object? key) => _entries[key];
    void operator []=(String key, tree? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    tree? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'tree',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'tree',context!)
    };

    getTypeName() => "tree";
    TypeContext? context = _ctx;
}

class record implements IConvertible
{
    List_? list;
    Map<String,tree?>? trees;

    record({this.list,this.trees});
    record.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        list = JsonConverters.fromJson(json['list'],'List_',context!);
        trees = JsonConverters.fromJson(json['trees'],'Map<String,tree?>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'list': JsonConverters.toJson(list,'List_',context!),
        'trees': JsonConverters.toJson(trees,'Map<String,tree?>',context!)
    };

    getTypeName() => "record";
    TypeContext? context = _ctx;
}

class Option implements IConvertible
{
    String_? text;
    Option? next;
    Date? date;
    record? record_;

    Option({this.text,this.next,this.date,this.record_});
    Option.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        text = JsonConverters.fromJson(json['text'],'String_',context!);
        next = JsonConverters.fromJson(json['next'],'Option',context!);
        date = JsonConverters.fromJson(json['date'],'Date',context!);
        record_ = JsonConverters.fromJson(json['record'],'record',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'text': JsonConverters.toJson(text,'String_',context!),
        'next': JsonConverters.toJson(next,'Option',context!),
        'date': JsonConverters.toJson(date,'Date',context!),
        'record': JsonConverters.toJson(record_,'record',context!)
    };

    getTypeName() => "Option";
    TypeContext? context = _ctx;
}

class loose<T1, T2> implements IConvertible
{
    String? t;

    loose({this.t});
    loose.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        t = json['t'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        't': t
    };

    getTypeName() => "loose<$T1,$T2>";
    TypeContext? context = _ctx;
}

/// Ends */ and \u0041 ${y} “so”
// @Route("/clashes/{a}\\u", "PUT")
class clashes implements IReturn<String_>, IPut, IConvertible
{
    String? id;
    String? Id;
    bool? clashes_;
    String? responseType;
    String? getTypeName_;
    String? getMethod;
    DateTime? createResponse_;
    Date? x_1st;
    String? a_b;
    String? a_b_;
    String? crate;
    String? super_;
    String? end;
    String? object;
    String? class_;
    int? finalize;
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    String? marker;
    String? x__x;
    dynamic any;

    clashes({this.id,this.Id,this.clashes_,this.responseType,this.getTypeName_,this.getMethod,this.createResponse_,this.x_1st,this.a_b,this.a_b_,this.crate,this.super_,this.end,this.object,this.class_,this.finalize,this.marker,this.x__x,this.any});
    clashes.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        Id = json['Id'];
        clashes_ = json['clashes'];
        responseType = json['responseType'];
        getTypeName_ = json['getTypeName'];
        getMethod = json['getMethod'];
        createResponse_ = JsonConverters.fromJson(json['createResponse'],'DateTime',context!);
        x_1st = JsonConverters.fromJson(json['1st'],'Date',context!);
        a_b = json['a b'];
        a_b_ = json['a_b'];
        crate = json['crate'];
        super_ = json['super'];
        end = json['end'];
        object = json['object'];
        class_ = json['class'];
        finalize = json['finalize'];
        marker = json['marker'];
        x__x = json['_'];
        any = json['any'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'Id': Id,
        'clashes': clashes_,
        'responseType': responseType,
        'getTypeName': getTypeName_,
        'getMethod': getMethod,
        'createResponse': JsonConverters.toJson(createResponse_,'DateTime',context!),
        '1st': JsonConverters.toJson(x_1st,'Date',context!),
        'a b': a_b,
        'a_b': a_b_,
        'crate': crate,
        'super': super_,
        'end': end,
        'object': object,
        'class': class_,
        'finalize': finalize,
        'marker': marker,
        '_': x__x,
        'any': any
    };

    createResponse() => String_();
    getResponseTypeName() => "String_";
    getTypeName() => "clashes";
    TypeContext? context = _ctx;
}

class getClashes implements IReturn<loose<record,Date>>, IConvertible
{
    String? id;
    String? Id;
    bool? clashes_;
    String? responseType;
    String? getTypeName_;
    String? getMethod;
    DateTime? createResponse_;
    Date? x_1st;
    String? a_b;
    String? a_b_;
    String? crate;
    String? super_;
    String? end;
    String? object;
    String? class_;
    int? finalize;
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    String? marker;
    String? x__x;
    dynamic any;

    getClashes({this.id,this.Id,this.clashes_,this.responseType,this.getTypeName_,this.getMethod,this.createResponse_,this.x_1st,this.a_b,this.a_b_,this.crate,this.super_,this.end,this.object,this.class_,this.finalize,this.marker,this.x__x,this.any});
    getClashes.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        Id = json['Id'];
        clashes_ = json['clashes'];
        responseType = json['responseType'];
        getTypeName_ = json['getTypeName'];
        getMethod = json['getMethod'];
        createResponse_ = JsonConverters.fromJson(json['createResponse'],'DateTime',context!);
        x_1st = JsonConverters.fromJson(json['1st'],'Date',context!);
        a_b = json['a b'];
        a_b_ = json['a_b'];
        crate = json['crate'];
        super_ = json['super'];
        end = json['end'];
        object = json['object'];
        class_ = json['class'];
        finalize = json['finalize'];
        marker = json['marker'];
        x__x = json['_'];
        any = json['any'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'Id': Id,
        'clashes': clashes_,
        'responseType': responseType,
        'getTypeName': getTypeName_,
        'getMethod': getMethod,
        'createResponse': JsonConverters.toJson(createResponse_,'DateTime',context!),
        '1st': JsonConverters.toJson(x_1st,'Date',context!),
        'a b': a_b,
        'a_b': a_b_,
        'crate': crate,
        'super': super_,
        'end': end,
        'object': object,
        'class': class_,
        'finalize': finalize,
        'marker': marker,
        '_': x__x,
        'any': any
    };

    createResponse() => loose<record,Date>();
    getResponseTypeName() => "loose<record,Date>";
    getTypeName() => "getClashes";
    TypeContext? context = _ctx;
}

/// Records
// @Route("/record", "POST")
class Record implements IReturnVoid, IPost, IConvertible
{
    loose<record,Date>? loose_;
    /// A note of "two" lines \u and (* *)
    String? base;
    String? id;
    String? Id;
    bool? clashes_;
    String? responseType;
    String? getTypeName_;
    String? getMethod;
    DateTime? createResponse_;
    Date? x_1st;
    String? a_b;
    String? a_b_;
    String? crate;
    String? super_;
    String? end;
    String? object;
    String? class_;
    int? finalize;
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    String? marker;
    String? x__x;
    dynamic any;

    Record({this.loose_,this.base,this.id,this.Id,this.clashes_,this.responseType,this.getTypeName_,this.getMethod,this.createResponse_,this.x_1st,this.a_b,this.a_b_,this.crate,this.super_,this.end,this.object,this.class_,this.finalize,this.marker,this.x__x,this.any});
    Record.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        loose_ = JsonConverters.fromJson(json['loose'],'loose<record,Date>',context!);
        base = json['base'];
        id = json['id'];
        Id = json['Id'];
        clashes_ = json['clashes'];
        responseType = json['responseType'];
        getTypeName_ = json['getTypeName'];
        getMethod = json['getMethod'];
        createResponse_ = JsonConverters.fromJson(json['createResponse'],'DateTime',context!);
        x_1st = JsonConverters.fromJson(json['1st'],'Date',context!);
        a_b = json['a b'];
        a_b_ = json['a_b'];
        crate = json['crate'];
        super_ = json['super'];
        end = json['end'];
        object = json['object'];
        class_ = json['class'];
        finalize = json['finalize'];
        marker = json['marker'];
        x__x = json['_'];
        any = json['any'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'loose': JsonConverters.toJson(loose_,'loose<record,Date>',context!),
        'base': base,
        'id': id,
        'Id': Id,
        'clashes': clashes_,
        'responseType': responseType,
        'getTypeName': getTypeName_,
        'getMethod': getMethod,
        'createResponse': JsonConverters.toJson(createResponse_,'DateTime',context!),
        '1st': JsonConverters.toJson(x_1st,'Date',context!),
        'a b': a_b,
        'a_b': a_b_,
        'crate': crate,
        'super': super_,
        'end': end,
        'object': object,
        'class': class_,
        'finalize': finalize,
        'marker': marker,
        '_': x__x,
        'any': any
    };

    createResponse() {}
    getTypeName() => "Record";
    TypeContext? context = _ctx;
}

// @Route("/more", "GET")
class getMore implements IReturn<List<Record>>, IGet, IConvertible
{
    String? more;
    String? id;
    String? Id;
    bool? clashes_;
    String? responseType;
    String? getTypeName_;
    String? getMethod;
    DateTime? createResponse_;
    Date? x_1st;
    String? a_b;
    String? a_b_;
    String? crate;
    String? super_;
    String? end;
    String? object;
    String? class_;
    int? finalize;
    /// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
    // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    String? marker;
    String? x__x;
    dynamic any;

    getMore({this.more,this.id,this.Id,this.clashes_,this.responseType,this.getTypeName_,this.getMethod,this.createResponse_,this.x_1st,this.a_b,this.a_b_,this.crate,this.super_,this.end,this.object,this.class_,this.finalize,this.marker,this.x__x,this.any});
    getMore.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        more = json['more'];
        id = json['id'];
        Id = json['Id'];
        clashes_ = json['clashes'];
        responseType = json['responseType'];
        getTypeName_ = json['getTypeName'];
        getMethod = json['getMethod'];
        createResponse_ = JsonConverters.fromJson(json['createResponse'],'DateTime',context!);
        x_1st = JsonConverters.fromJson(json['1st'],'Date',context!);
        a_b = json['a b'];
        a_b_ = json['a_b'];
        crate = json['crate'];
        super_ = json['super'];
        end = json['end'];
        object = json['object'];
        class_ = json['class'];
        finalize = json['finalize'];
        marker = json['marker'];
        x__x = json['_'];
        any = json['any'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'more': more,
        'id': id,
        'Id': Id,
        'clashes': clashes_,
        'responseType': responseType,
        'getTypeName': getTypeName_,
        'getMethod': getMethod,
        'createResponse': JsonConverters.toJson(createResponse_,'DateTime',context!),
        '1st': JsonConverters.toJson(x_1st,'Date',context!),
        'a b': a_b,
        'a_b': a_b_,
        'crate': crate,
        'super': super_,
        'end': end,
        'object': object,
        'class': class_,
        'finalize': finalize,
        'marker': marker,
        '_': x__x,
        'any': any
    };

    createResponse() => <Record>[];
    getResponseTypeName() => "List<Record>";
    getTypeName() => "getMore";
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
    'Date': TypeInfo(TypeOf.Enum, enumValues:Date.values),
    'String_': TypeInfo(TypeOf.Class, create:() => String_()),
    'Option': TypeInfo(TypeOf.Class, create:() => Option()),
    'record': TypeInfo(TypeOf.Class, create:() => record()),
    'List_': TypeInfo(TypeOf.Class, create:() => List_()),
    'Map<String,tree?>': TypeInfo(TypeOf.Class, create:() => <String,tree?>{}),
    'tree': TypeInfo(TypeOf.Class, create:() => tree()),
    'loose<T1,T2>': TypeInfo(TypeOf.GenericDef, create:() => loose()),
    'loose<record,Date>': TypeInfo(TypeOf.Class, create:() => loose<record,Date>()),
    'clashes': TypeInfo(TypeOf.Class, create:() => clashes()),
    'getClashes': TypeInfo(TypeOf.Class, create:() => getClashes()),
    'Record': TypeInfo(TypeOf.Class, create:() => Record()),
    'getMore': TypeInfo(TypeOf.Class, create:() => getMore()),
    'List<Record>': TypeInfo(TypeOf.Class, create:() => <Record>[]),
});
