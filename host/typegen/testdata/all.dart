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

class AccountCheck implements IConvertible
{
    String? name;
    /// ok, warning or failed
    String? outcome;
    String? detail;

    AccountCheck({this.name,this.outcome,this.detail});
    AccountCheck.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        outcome = json['outcome'];
        detail = json['detail'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'outcome': outcome,
        'detail': detail
    };

    getTypeName() => "AccountCheck";
    TypeContext? context = _ctx;
}

class EntityInfo implements IConvertible
{
    /// Identifier given by the server
    // @ApiMember(Description="Identifier given by the server")
    String? id;
    /// Moment of creation, ISO 8601 in UTC
    // @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
    String? dateCreated;
    /// Moment of the latest change, ISO 8601 in UTC
    // @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
    String? dateLastModified;
    /// Email address of the login that made the record
    // @ApiMember(Description="Email address of the login that made the record")
    String? createdBy;
    /// Email address of the login that changed the record last
    // @ApiMember(Description="Email address of the login that changed the record last")
    String? lastModifiedBy;

    EntityInfo({this.id,this.dateCreated,this.dateLastModified,this.createdBy,this.lastModifiedBy});
    EntityInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        dateCreated = json['dateCreated'];
        dateLastModified = json['dateLastModified'];
        createdBy = json['createdBy'];
        lastModifiedBy = json['lastModifiedBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'dateCreated': dateCreated,
        'dateLastModified': dateLastModified,
        'createdBy': createdBy,
        'lastModifiedBy': lastModifiedBy
    };

    getTypeName() => "EntityInfo";
    TypeContext? context = _ctx;
}

class BillingItem implements IConvertible
{
    double? baseCost;
    double? rawUnitMultiplier;
    double? unitCost;
    /// Units that the base cost includes
    int? allowance;

    BillingItem({this.baseCost,this.rawUnitMultiplier,this.unitCost,this.allowance});
    BillingItem.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        baseCost = JsonConverters.toDouble(json['baseCost']);
        rawUnitMultiplier = JsonConverters.toDouble(json['rawUnitMultiplier']);
        unitCost = JsonConverters.toDouble(json['unitCost']);
        allowance = json['allowance'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'baseCost': baseCost,
        'rawUnitMultiplier': rawUnitMultiplier,
        'unitCost': unitCost,
        'allowance': allowance
    };

    getTypeName() => "BillingItem";
    TypeContext? context = _ctx;
}

class BillingSettings implements IConvertible
{
    BillingItem? base;
    BillingItem? localNumbers;
    BillingItem? tollFreeNumbers;
    BillingItem? inboundVoiceCalls;
    BillingItem? outboundVoiceCalls;
    BillingItem? inboundFaxes;
    BillingItem? outboundFaxes;
    BillingItem? inboundSmsMessages;
    BillingItem? outboundSmsMessages;
    BillingItem? aiInsights;
    BillingItem? aiLiveMinutes;
    BillingItem? aiMessages;

    BillingSettings({this.base,this.localNumbers,this.tollFreeNumbers,this.inboundVoiceCalls,this.outboundVoiceCalls,this.inboundFaxes,this.outboundFaxes,this.inboundSmsMessages,this.outboundSmsMessages,this.aiInsights,this.aiLiveMinutes,this.aiMessages});
    BillingSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        base = JsonConverters.fromJson(json['base'],'BillingItem',context!);
        localNumbers = JsonConverters.fromJson(json['localNumbers'],'BillingItem',context!);
        tollFreeNumbers = JsonConverters.fromJson(json['tollFreeNumbers'],'BillingItem',context!);
        inboundVoiceCalls = JsonConverters.fromJson(json['inboundVoiceCalls'],'BillingItem',context!);
        outboundVoiceCalls = JsonConverters.fromJson(json['outboundVoiceCalls'],'BillingItem',context!);
        inboundFaxes = JsonConverters.fromJson(json['inboundFaxes'],'BillingItem',context!);
        outboundFaxes = JsonConverters.fromJson(json['outboundFaxes'],'BillingItem',context!);
        inboundSmsMessages = JsonConverters.fromJson(json['inboundSmsMessages'],'BillingItem',context!);
        outboundSmsMessages = JsonConverters.fromJson(json['outboundSmsMessages'],'BillingItem',context!);
        aiInsights = JsonConverters.fromJson(json['aiInsights'],'BillingItem',context!);
        aiLiveMinutes = JsonConverters.fromJson(json['aiLiveMinutes'],'BillingItem',context!);
        aiMessages = JsonConverters.fromJson(json['aiMessages'],'BillingItem',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'base': JsonConverters.toJson(base,'BillingItem',context!),
        'localNumbers': JsonConverters.toJson(localNumbers,'BillingItem',context!),
        'tollFreeNumbers': JsonConverters.toJson(tollFreeNumbers,'BillingItem',context!),
        'inboundVoiceCalls': JsonConverters.toJson(inboundVoiceCalls,'BillingItem',context!),
        'outboundVoiceCalls': JsonConverters.toJson(outboundVoiceCalls,'BillingItem',context!),
        'inboundFaxes': JsonConverters.toJson(inboundFaxes,'BillingItem',context!),
        'outboundFaxes': JsonConverters.toJson(outboundFaxes,'BillingItem',context!),
        'inboundSmsMessages': JsonConverters.toJson(inboundSmsMessages,'BillingItem',context!),
        'outboundSmsMessages': JsonConverters.toJson(outboundSmsMessages,'BillingItem',context!),
        'aiInsights': JsonConverters.toJson(aiInsights,'BillingItem',context!),
        'aiLiveMinutes': JsonConverters.toJson(aiLiveMinutes,'BillingItem',context!),
        'aiMessages': JsonConverters.toJson(aiMessages,'BillingItem',context!)
    };

    getTypeName() => "BillingSettings";
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

class ResponseError implements IConvertible
{
    String? errorCode;
    /// Path of the member, for instance data.color.numberValue
    String? fieldName;
    String? message;
    Map<String,String?>? meta;

    ResponseError({this.errorCode,this.fieldName,this.message,this.meta});
    ResponseError.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        errorCode = json['errorCode'];
        fieldName = json['fieldName'];
        message = json['message'];
        meta = JsonConverters.fromJson(json['meta'],'Map<String,String?>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'errorCode': errorCode,
        'fieldName': fieldName,
        'message': message,
        'meta': JsonConverters.toJson(meta,'Map<String,String?>',context!)
    };

    getTypeName() => "ResponseError";
    TypeContext? context = _ctx;
}

class ResponseStatus implements IConvertible
{
    /// Code for machines
    String? errorCode;
    /// Text for people
    String? message;
    /// Never sent
    String? stackTrace;
    /// One entry for each refused member; empty when there is none
    List<ResponseError>? errors;
    Map<String,String?>? meta;

    ResponseStatus({this.errorCode,this.message,this.stackTrace,this.errors,this.meta});
    ResponseStatus.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        errorCode = json['errorCode'];
        message = json['message'];
        stackTrace = json['stackTrace'];
        errors = JsonConverters.fromJson(json['errors'],'List<ResponseError>',context!);
        meta = JsonConverters.fromJson(json['meta'],'Map<String,String?>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'errorCode': errorCode,
        'message': message,
        'stackTrace': stackTrace,
        'errors': JsonConverters.toJson(errors,'List<ResponseError>',context!),
        'meta': JsonConverters.toJson(meta,'Map<String,String?>',context!)
    };

    getTypeName() => "ResponseStatus";
    TypeContext? context = _ctx;
}

enum UserManagerAccess
{
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

enum DashboardPermissions
{
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

class ApiKeyInfo implements IConvertible
{
    String? id;
    /// The login that calls with the key are made as
    String? userId;
    String? name;
    /// The one account that the key reaches
    String? accountId;
    /// The one role that the key has
    String? role;
    String? dateCreated;
    String? expiresAt;
    /// Right to a minute
    String? lastUsedAt;

    ApiKeyInfo({this.id,this.userId,this.name,this.accountId,this.role,this.dateCreated,this.expiresAt,this.lastUsedAt});
    ApiKeyInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        userId = json['userId'];
        name = json['name'];
        accountId = json['accountId'];
        role = json['role'];
        dateCreated = json['dateCreated'];
        expiresAt = json['expiresAt'];
        lastUsedAt = json['lastUsedAt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'userId': userId,
        'name': name,
        'accountId': accountId,
        'role': role,
        'dateCreated': dateCreated,
        'expiresAt': expiresAt,
        'lastUsedAt': lastUsedAt
    };

    getTypeName() => "ApiKeyInfo";
    TypeContext? context = _ctx;
}

enum SimpleSchedulingRuleTypes
{
    Always,
    CustomerState,
    Time,
}

enum DayOfWeek
{
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

class ScheduleDay implements IConvertible
{
    /// Which one in the period, negative from its end; 0 means each
    int? offset;
    DayOfWeek? dayOfWeek;

    ScheduleDay({this.offset,this.dayOfWeek});
    ScheduleDay.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        offset = json['offset'];
        dayOfWeek = JsonConverters.fromJson(json['dayOfWeek'],'DayOfWeek',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'offset': offset,
        'dayOfWeek': JsonConverters.toJson(dayOfWeek,'DayOfWeek',context!)
    };

    getTypeName() => "ScheduleDay";
    TypeContext? context = _ctx;
}

enum SchedulingRuleFrequency
{
    None,
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

class SchedulingRule implements IConvertible
{
    String? id;
    String? name;
    /// The higher number wins
    int? priority;
    /// Free text; Business Hours, After Hours and Holiday are ready-made
    String? state;
    String? source;
    String? condition;
    SimpleSchedulingRuleTypes? simpleRuleType;
    String? customerState;
    String? flowId;
    Struct? flowParams;
    bool? isAllDay;
    String? startDate;
    String? startTime;
    String? endTime;
    List<int>? bySetPosition;
    List<int>? byMonth;
    List<int>? byWeekNo;
    List<int>? byYearDay;
    List<int>? byMonthDay;
    List<ScheduleDay>? byDay;
    List<int>? byHour;
    List<int>? byMinute;
    int? interval;
    int? count;
    String? untilDate;
    SchedulingRuleFrequency? frequency;

    SchedulingRule({this.id,this.name,this.priority,this.state,this.source,this.condition,this.simpleRuleType,this.customerState,this.flowId,this.flowParams,this.isAllDay,this.startDate,this.startTime,this.endTime,this.bySetPosition,this.byMonth,this.byWeekNo,this.byYearDay,this.byMonthDay,this.byDay,this.byHour,this.byMinute,this.interval,this.count,this.untilDate,this.frequency});
    SchedulingRule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        priority = json['priority'];
        state = json['state'];
        source = json['source'];
        condition = json['condition'];
        simpleRuleType = JsonConverters.fromJson(json['simpleRuleType'],'SimpleSchedulingRuleTypes',context!);
        customerState = json['customerState'];
        flowId = json['flowId'];
        flowParams = JsonConverters.fromJson(json['flowParams'],'Struct',context!);
        isAllDay = json['isAllDay'];
        startDate = json['startDate'];
        startTime = json['startTime'];
        endTime = json['endTime'];
        bySetPosition = JsonConverters.fromJson(json['bySetPosition'],'List<int>',context!);
        byMonth = JsonConverters.fromJson(json['byMonth'],'List<int>',context!);
        byWeekNo = JsonConverters.fromJson(json['byWeekNo'],'List<int>',context!);
        byYearDay = JsonConverters.fromJson(json['byYearDay'],'List<int>',context!);
        byMonthDay = JsonConverters.fromJson(json['byMonthDay'],'List<int>',context!);
        byDay = JsonConverters.fromJson(json['byDay'],'List<ScheduleDay>',context!);
        byHour = JsonConverters.fromJson(json['byHour'],'List<int>',context!);
        byMinute = JsonConverters.fromJson(json['byMinute'],'List<int>',context!);
        interval = json['interval'];
        count = json['count'];
        untilDate = json['untilDate'];
        frequency = JsonConverters.fromJson(json['frequency'],'SchedulingRuleFrequency',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'priority': priority,
        'state': state,
        'source': source,
        'condition': condition,
        'simpleRuleType': JsonConverters.toJson(simpleRuleType,'SimpleSchedulingRuleTypes',context!),
        'customerState': customerState,
        'flowId': flowId,
        'flowParams': JsonConverters.toJson(flowParams,'Struct',context!),
        'isAllDay': isAllDay,
        'startDate': startDate,
        'startTime': startTime,
        'endTime': endTime,
        'bySetPosition': JsonConverters.toJson(bySetPosition,'List<int>',context!),
        'byMonth': JsonConverters.toJson(byMonth,'List<int>',context!),
        'byWeekNo': JsonConverters.toJson(byWeekNo,'List<int>',context!),
        'byYearDay': JsonConverters.toJson(byYearDay,'List<int>',context!),
        'byMonthDay': JsonConverters.toJson(byMonthDay,'List<int>',context!),
        'byDay': JsonConverters.toJson(byDay,'List<ScheduleDay>',context!),
        'byHour': JsonConverters.toJson(byHour,'List<int>',context!),
        'byMinute': JsonConverters.toJson(byMinute,'List<int>',context!),
        'interval': interval,
        'count': count,
        'untilDate': untilDate,
        'frequency': JsonConverters.toJson(frequency,'SchedulingRuleFrequency',context!)
    };

    getTypeName() => "SchedulingRule";
    TypeContext? context = _ctx;
}

class ScheduleRequirement implements IConvertible
{
    String? state;
    /// Every day if there are none
    List<DayOfWeek>? days;
    /// Time of day; midnight if absent
    String? from;
    /// Time of day; midnight if absent
    String? to;
    /// States that may hold instead, for instance Holiday
    List<String>? except;

    ScheduleRequirement({this.state,this.days,this.from,this.to,this.except});
    ScheduleRequirement.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        state = json['state'];
        days = JsonConverters.fromJson(json['days'],'List<DayOfWeek>',context!);
        from = json['from'];
        to = json['to'];
        except = JsonConverters.fromJson(json['except'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'state': state,
        'days': JsonConverters.toJson(days,'List<DayOfWeek>',context!),
        'from': from,
        'to': to,
        'except': JsonConverters.toJson(except,'List<String>',context!)
    };

    getTypeName() => "ScheduleRequirement";
    TypeContext? context = _ctx;
}

class ScheduleLevel implements IConvertible
{
    /// 0 is the customer itself, 1 its parent and so on
    int? distance;
    String? id;
    String? name;

    ScheduleLevel({this.distance,this.id,this.name});
    ScheduleLevel.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        distance = json['distance'];
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'distance': distance,
        'id': id,
        'name': name
    };

    getTypeName() => "ScheduleLevel";
    TypeContext? context = _ctx;
}

class ScheduleCandidate implements IConvertible
{
    String? ruleId;
    String? ruleName;
    /// Place in the rules of its level, from 0
    int? index;
    ScheduleLevel? level;
    String? stateName;
    int? priority;
    /// Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
    String? outcome;
    /// The same in words
    String? message;

    ScheduleCandidate({this.ruleId,this.ruleName,this.index,this.level,this.stateName,this.priority,this.outcome,this.message});
    ScheduleCandidate.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        ruleId = json['ruleId'];
        ruleName = json['ruleName'];
        index = json['index'];
        level = JsonConverters.fromJson(json['level'],'ScheduleLevel',context!);
        stateName = json['stateName'];
        priority = json['priority'];
        outcome = json['outcome'];
        message = json['message'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'ruleId': ruleId,
        'ruleName': ruleName,
        'index': index,
        'level': JsonConverters.toJson(level,'ScheduleLevel',context!),
        'stateName': stateName,
        'priority': priority,
        'outcome': outcome,
        'message': message
    };

    getTypeName() => "ScheduleCandidate";
    TypeContext? context = _ctx;
}

class ScheduleFinding implements IConvertible
{
    /// For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
    String? code;
    /// Error, Warning or Info
    String? severity;
    /// Member of the own schedule, for instance schedule.rules[3].count
    String? fieldName;
    String? message;
    ScheduleCandidate? rule;
    /// The rule that it meets
    ScheduleCandidate? other;
    /// The first moment it shows, in UTC
    String? from;
    /// The end of that, in UTC
    String? to;
    /// What holds there
    String? stateName;

    ScheduleFinding({this.code,this.severity,this.fieldName,this.message,this.rule,this.other,this.from,this.to,this.stateName});
    ScheduleFinding.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        code = json['code'];
        severity = json['severity'];
        fieldName = json['fieldName'];
        message = json['message'];
        rule = JsonConverters.fromJson(json['rule'],'ScheduleCandidate',context!);
        other = JsonConverters.fromJson(json['other'],'ScheduleCandidate',context!);
        from = json['from'];
        to = json['to'];
        stateName = json['stateName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'code': code,
        'severity': severity,
        'fieldName': fieldName,
        'message': message,
        'rule': JsonConverters.toJson(rule,'ScheduleCandidate',context!),
        'other': JsonConverters.toJson(other,'ScheduleCandidate',context!),
        'from': from,
        'to': to,
        'stateName': stateName
    };

    getTypeName() => "ScheduleFinding";
    TypeContext? context = _ctx;
}

class ScheduleComparison implements IConvertible
{
    bool? equivalent;
    /// The first moment at which they differ, in UTC
    String? dateTime;
    String? localTime;
    /// What the schedule says there
    String? stateName;
    /// What the second one says
    String? otherState;

    ScheduleComparison({this.equivalent,this.dateTime,this.localTime,this.stateName,this.otherState});
    ScheduleComparison.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        equivalent = json['equivalent'];
        dateTime = json['dateTime'];
        localTime = json['localTime'];
        stateName = json['stateName'];
        otherState = json['otherState'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'equivalent': equivalent,
        'dateTime': dateTime,
        'localTime': localTime,
        'stateName': stateName,
        'otherState': otherState
    };

    getTypeName() => "ScheduleComparison";
    TypeContext? context = _ctx;
}

class ScheduleChange implements IConvertible
{
    /// In UTC
    String? dateTime;
    /// In the schedule's zone
    String? localTime;
    String? stateName;
    /// Rule, Default or ForceClosed
    String? reason;
    String? ruleId;
    String? ruleName;

    ScheduleChange({this.dateTime,this.localTime,this.stateName,this.reason,this.ruleId,this.ruleName});
    ScheduleChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        dateTime = json['dateTime'];
        localTime = json['localTime'];
        stateName = json['stateName'];
        reason = json['reason'];
        ruleId = json['ruleId'];
        ruleName = json['ruleName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'dateTime': dateTime,
        'localTime': localTime,
        'stateName': stateName,
        'reason': reason,
        'ruleId': ruleId,
        'ruleName': ruleName
    };

    getTypeName() => "ScheduleChange";
    TypeContext? context = _ctx;
}

class CustomerBreadcrumb implements IConvertible
{
    String? id;
    String? name;

    CustomerBreadcrumb({this.id,this.name});
    CustomerBreadcrumb.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name
    };

    getTypeName() => "CustomerBreadcrumb";
    TypeContext? context = _ctx;
}

enum TagColors
{
    Magenta,
    Red,
    Volcano,
    Orange,
    Gold,
    Lime,
    Green,
    Cyan,
    Blue,
    GeekBlue,
    Purple,
}

class Tag implements IConvertible
{
    String? id;
    String? name;
    TagColors? color;

    Tag({this.id,this.name,this.color});
    Tag.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        color = JsonConverters.fromJson(json['color'],'TagColors',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'color': JsonConverters.toJson(color,'TagColors',context!)
    };

    getTypeName() => "Tag";
    TypeContext? context = _ctx;
}

class IntegrationData implements IConvertible
{
    /// Id of the record in the connected system
    String? thirdPartyId;

    IntegrationData({this.thirdPartyId});
    IntegrationData.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        thirdPartyId = json['thirdPartyId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'thirdPartyId': thirdPartyId
    };

    getTypeName() => "IntegrationData";
    TypeContext? context = _ctx;
}

class EntityIntegrationData extends MapBase<String,IntegrationData?> implements IConvertible
{
    final Map<String,IntegrationData?> _entries = {};

    EntityIntegrationData([Map<String,IntegrationData?>? entries]) { if (entries != null) addAll(entries); }
    EntityIntegrationData.fromJson(Map<String, dynamic> json) { fromMap(json); }

    IntegrationData? operator [](Object? key) => _entries[key];
    void operator []=(String key, IntegrationData? value) { _entries[key] = value; }
    Iterable<String> get keys => _entries.keys;
    IntegrationData? remove(Object? key) => _entries.remove(key);
    void clear() { _entries.clear(); }

    fromMap(Map<String, dynamic> json) {
        json.forEach((key, value) { _entries[key] = JsonConverters.fromJson(value,'IntegrationData',context!); });
        return this;
    }

    Map<String, dynamic> toJson() => {
        for (final key in _entries.keys) key: JsonConverters.toJson(_entries[key],'IntegrationData',context!)
    };

    getTypeName() => "EntityIntegrationData";
    TypeContext? context = _ctx;
}

class AppSettings implements IConvertible
{
    bool? enablePhoneNumberManagement;
    bool? enableDeviceManagement;
    bool? enableDialer;
    bool? enableCallHistory;
    bool? enableAssistants;
    bool? showFileNameInMessageCenter;
    /// JSON text with overrides of the theme
    String? chakraTheme;
    String? customCss;
    String? pageTitle;
    /// Replacements for labels
    String? stringMappings;
    /// Page opened after signing out
    String? logoutUrl;
    String? portMyNumberUrl;

    AppSettings({this.enablePhoneNumberManagement,this.enableDeviceManagement,this.enableDialer,this.enableCallHistory,this.enableAssistants,this.showFileNameInMessageCenter,this.chakraTheme,this.customCss,this.pageTitle,this.stringMappings,this.logoutUrl,this.portMyNumberUrl});
    AppSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        enablePhoneNumberManagement = json['enablePhoneNumberManagement'];
        enableDeviceManagement = json['enableDeviceManagement'];
        enableDialer = json['enableDialer'];
        enableCallHistory = json['enableCallHistory'];
        enableAssistants = json['enableAssistants'];
        showFileNameInMessageCenter = json['showFileNameInMessageCenter'];
        chakraTheme = json['chakraTheme'];
        customCss = json['customCss'];
        pageTitle = json['pageTitle'];
        stringMappings = json['stringMappings'];
        logoutUrl = json['logoutUrl'];
        portMyNumberUrl = json['portMyNumberUrl'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'enablePhoneNumberManagement': enablePhoneNumberManagement,
        'enableDeviceManagement': enableDeviceManagement,
        'enableDialer': enableDialer,
        'enableCallHistory': enableCallHistory,
        'enableAssistants': enableAssistants,
        'showFileNameInMessageCenter': showFileNameInMessageCenter,
        'chakraTheme': chakraTheme,
        'customCss': customCss,
        'pageTitle': pageTitle,
        'stringMappings': stringMappings,
        'logoutUrl': logoutUrl,
        'portMyNumberUrl': portMyNumberUrl
    };

    getTypeName() => "AppSettings";
    TypeContext? context = _ctx;
}

enum SettingLevels
{
    Server,
    Account,
    Above,
    Customer,
    Endpoint,
}

class SettingLevel implements IConvertible
{
    SettingLevels? kind;
    /// Id of the customer or account; absent for levels out of the caller's reach
    String? id;
    String? name;

    SettingLevel({this.kind,this.id,this.name});
    SettingLevel.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        kind = JsonConverters.fromJson(json['kind'],'SettingLevels',context!);
        id = json['id'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'kind': JsonConverters.toJson(kind,'SettingLevels',context!),
        'id': id,
        'name': name
    };

    getTypeName() => "SettingLevel";
    TypeContext? context = _ctx;
}

class SettingChange implements IConvertible
{
    String? customerId;
    String? customerName;
    /// Path of the setting, for instance schedule.timeZoneId
    String? setting;
    Value? oldValue;
    SettingLevel? oldLevel;
    Value? newValue;
    SettingLevel? newLevel;

    SettingChange({this.customerId,this.customerName,this.setting,this.oldValue,this.oldLevel,this.newValue,this.newLevel});
    SettingChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        customerName = json['customerName'];
        setting = json['setting'];
        oldValue = JsonConverters.fromJson(json['oldValue'],'Value',context!);
        oldLevel = JsonConverters.fromJson(json['oldLevel'],'SettingLevel',context!);
        newValue = JsonConverters.fromJson(json['newValue'],'Value',context!);
        newLevel = JsonConverters.fromJson(json['newLevel'],'SettingLevel',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'customerName': customerName,
        'setting': setting,
        'oldValue': JsonConverters.toJson(oldValue,'Value',context!),
        'oldLevel': JsonConverters.toJson(oldLevel,'SettingLevel',context!),
        'newValue': JsonConverters.toJson(newValue,'Value',context!),
        'newLevel': JsonConverters.toJson(newLevel,'SettingLevel',context!)
    };

    getTypeName() => "SettingChange";
    TypeContext? context = _ctx;
}

class EffectiveSetting implements IConvertible
{
    /// Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
    String? setting;
    /// Value in force; absent for none
    Value? value;
    /// Level that set it
    SettingLevel? level;
    /// Value that would hold without the customer's own setting
    Value? inherited;
    /// Level that would set it then
    SettingLevel? inheritedLevel;

    EffectiveSetting({this.setting,this.value,this.level,this.inherited,this.inheritedLevel});
    EffectiveSetting.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        setting = json['setting'];
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        level = JsonConverters.fromJson(json['level'],'SettingLevel',context!);
        inherited = JsonConverters.fromJson(json['inherited'],'Value',context!);
        inheritedLevel = JsonConverters.fromJson(json['inheritedLevel'],'SettingLevel',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'setting': setting,
        'value': JsonConverters.toJson(value,'Value',context!),
        'level': JsonConverters.toJson(level,'SettingLevel',context!),
        'inherited': JsonConverters.toJson(inherited,'Value',context!),
        'inheritedLevel': JsonConverters.toJson(inheritedLevel,'SettingLevel',context!)
    };

    getTypeName() => "EffectiveSetting";
    TypeContext? context = _ctx;
}

class EffectiveRule implements IConvertible
{
    SchedulingRule? rule;
    SettingLevel? level;

    EffectiveRule({this.rule,this.level});
    EffectiveRule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        rule = JsonConverters.fromJson(json['rule'],'SchedulingRule',context!);
        level = JsonConverters.fromJson(json['level'],'SettingLevel',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'rule': JsonConverters.toJson(rule,'SchedulingRule',context!),
        'level': JsonConverters.toJson(level,'SettingLevel',context!)
    };

    getTypeName() => "EffectiveRule";
    TypeContext? context = _ctx;
}

class SkippedHoliday implements IConvertible
{
    String? name;
    String? date;
    String? reason;

    SkippedHoliday({this.name,this.date,this.reason});
    SkippedHoliday.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        date = json['date'];
        reason = json['reason'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'date': date,
        'reason': reason
    };

    getTypeName() => "SkippedHoliday";
    TypeContext? context = _ctx;
}

class HolidayDay implements IConvertible
{
    String? date;
    String? name;

    HolidayDay({this.date,this.name});
    HolidayDay.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        date = json['date'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'date': date,
        'name': name
    };

    getTypeName() => "HolidayDay";
    TypeContext? context = _ctx;
}

class FieldChange implements IConvertible
{
    /// Wire path of the member, for instance data.Greeting.stringValue
    String? path;
    /// JSON text; absent where there was none
    String? before;
    /// JSON text; absent where there is none
    String? after;

    FieldChange({this.path,this.before,this.after});
    FieldChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        path = json['path'];
        before = json['before'];
        after = json['after'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'path': path,
        'before': before,
        'after': after
    };

    getTypeName() => "FieldChange";
    TypeContext? context = _ctx;
}

class LogEntryInfo extends EntityInfo implements IConvertible
{
    String? accountId;
    String? accountName;
    String? customerId;
    String? customerName;
    List<CustomerBreadcrumb>? customerBreadcrumb;
    /// Email address of the login
    String? userName;
    String? description;
    /// Change set that the entry belongs to
    String? changeId;
    String? operation;
    /// created, changed, deleted, signed in or signed out
    String? action;
    String? recordKind;
    String? recordId;
    /// Login that acted as userName
    String? actorName;
    /// Network address of the caller
    String? address;
    String? requestId;
    /// What the caller gave as X-Reason
    String? reason;
    /// Change set that this one put back
    String? undoes;
    /// Members that differ
    List<FieldChange>? changes;
    /// Covers the entry and the hash of the account's entry before it
    String? hash;

    LogEntryInfo({this.accountId,this.accountName,this.customerId,this.customerName,this.customerBreadcrumb,this.userName,this.description,this.changeId,this.operation,this.action,this.recordKind,this.recordId,this.actorName,this.address,this.requestId,this.reason,this.undoes,this.changes,this.hash,super.id,super.dateCreated,super.dateLastModified,super.createdBy,super.lastModifiedBy});
    LogEntryInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        accountName = json['accountName'];
        customerId = json['customerId'];
        customerName = json['customerName'];
        customerBreadcrumb = JsonConverters.fromJson(json['customerBreadcrumb'],'List<CustomerBreadcrumb>',context!);
        userName = json['userName'];
        description = json['description'];
        changeId = json['changeId'];
        operation = json['operation'];
        action = json['action'];
        recordKind = json['recordKind'];
        recordId = json['recordId'];
        actorName = json['actorName'];
        address = json['address'];
        requestId = json['requestId'];
        reason = json['reason'];
        undoes = json['undoes'];
        changes = JsonConverters.fromJson(json['changes'],'List<FieldChange>',context!);
        hash = json['hash'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'accountName': accountName,
        'customerId': customerId,
        'customerName': customerName,
        'customerBreadcrumb': JsonConverters.toJson(customerBreadcrumb,'List<CustomerBreadcrumb>',context!),
        'userName': userName,
        'description': description,
        'changeId': changeId,
        'operation': operation,
        'action': action,
        'recordKind': recordKind,
        'recordId': recordId,
        'actorName': actorName,
        'address': address,
        'requestId': requestId,
        'reason': reason,
        'undoes': undoes,
        'changes': JsonConverters.toJson(changes,'List<FieldChange>',context!),
        'hash': hash
    });

    getTypeName() => "LogEntryInfo";
    TypeContext? context = _ctx;
}

class EmailAccount implements IConvertible
{
    /// Made by the server where it is absent
    String? id;
    /// Host name or address
    String? server;
    /// Empty for a server that asks for none
    String? userName;
    /// 465 speaks TLS from the start, others once they offer it
    int? port;
    /// Address that mail comes from
    String? emailAddress;
    String? displayName;
    /// Never returned; absent keeps the stored one of the same id, empty clears it
    String? password;

    EmailAccount({this.id,this.server,this.userName,this.port,this.emailAddress,this.displayName,this.password});
    EmailAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        server = json['server'];
        userName = json['userName'];
        port = json['port'];
        emailAddress = json['emailAddress'];
        displayName = json['displayName'];
        password = json['password'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'server': server,
        'userName': userName,
        'port': port,
        'emailAddress': emailAddress,
        'displayName': displayName,
        'password': password
    };

    getTypeName() => "EmailAccount";
    TypeContext? context = _ctx;
}

enum UIHints
{
    None,
    LargeText,
    InlineForm,
    Password,
    InlineStruct,
}

class DataType implements IConvertible
{
    String? typeName;
    List<DataField>? fields;

    DataType({this.typeName,this.fields});
    DataType.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        typeName = json['typeName'];
        fields = JsonConverters.fromJson(json['fields'],'List<DataField>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'typeName': typeName,
        'fields': JsonConverters.toJson(fields,'List<DataField>',context!)
    };

    getTypeName() => "DataType";
    TypeContext? context = _ctx;
}

enum DataFieldUniqueness
{
    NotUnique,
    Unique,
    UniqueToCustomer,
}

enum UserDataFieldModes
{
    Hidden,
    ReadOnly,
    ReadWrite,
}

class DataField implements IConvertible
{
    String? id;
    String? name;
    ValueTypes? type;
    UIHints? uiHint;
    String? uiTab;
    bool? isAsync;
    bool? disableBinding;
    DataType? structType;
    DataType? listType;
    String? description;
    List<String>? possibleValues;
    bool? isOutput;
    /// Address that supplies the possible values
    String? customFieldValuesUrl;
    Value? defaultValue;
    /// Pattern of dynamic transitions
    String? transitionNameFormat;
    DataFieldUniqueness? uniqueness;
    bool? voiceOnly;
    /// Field on whose value it depends whether this one shows
    String? conditionalVisibilityField;
    String? conditionalVisibilityValue;
    /// Whether templates in the text stay as they are
    bool? noEvalTemplate;
    UserDataFieldModes? userMode;
    bool? anyValueType;

    DataField({this.id,this.name,this.type,this.uiHint,this.uiTab,this.isAsync,this.disableBinding,this.structType,this.listType,this.description,this.possibleValues,this.isOutput,this.customFieldValuesUrl,this.defaultValue,this.transitionNameFormat,this.uniqueness,this.voiceOnly,this.conditionalVisibilityField,this.conditionalVisibilityValue,this.noEvalTemplate,this.userMode,this.anyValueType});
    DataField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        type = JsonConverters.fromJson(json['type'],'ValueTypes',context!);
        uiHint = JsonConverters.fromJson(json['uiHint'],'UIHints',context!);
        uiTab = json['uiTab'];
        isAsync = json['isAsync'];
        disableBinding = json['disableBinding'];
        structType = JsonConverters.fromJson(json['structType'],'DataType',context!);
        listType = JsonConverters.fromJson(json['listType'],'DataType',context!);
        description = json['description'];
        possibleValues = JsonConverters.fromJson(json['possibleValues'],'List<String>',context!);
        isOutput = json['isOutput'];
        customFieldValuesUrl = json['customFieldValuesUrl'];
        defaultValue = JsonConverters.fromJson(json['defaultValue'],'Value',context!);
        transitionNameFormat = json['transitionNameFormat'];
        uniqueness = JsonConverters.fromJson(json['uniqueness'],'DataFieldUniqueness',context!);
        voiceOnly = json['voiceOnly'];
        conditionalVisibilityField = json['conditionalVisibilityField'];
        conditionalVisibilityValue = json['conditionalVisibilityValue'];
        noEvalTemplate = json['noEvalTemplate'];
        userMode = JsonConverters.fromJson(json['userMode'],'UserDataFieldModes',context!);
        anyValueType = json['anyValueType'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'type': JsonConverters.toJson(type,'ValueTypes',context!),
        'uiHint': JsonConverters.toJson(uiHint,'UIHints',context!),
        'uiTab': uiTab,
        'isAsync': isAsync,
        'disableBinding': disableBinding,
        'structType': JsonConverters.toJson(structType,'DataType',context!),
        'listType': JsonConverters.toJson(listType,'DataType',context!),
        'description': description,
        'possibleValues': JsonConverters.toJson(possibleValues,'List<String>',context!),
        'isOutput': isOutput,
        'customFieldValuesUrl': customFieldValuesUrl,
        'defaultValue': JsonConverters.toJson(defaultValue,'Value',context!),
        'transitionNameFormat': transitionNameFormat,
        'uniqueness': JsonConverters.toJson(uniqueness,'DataFieldUniqueness',context!),
        'voiceOnly': voiceOnly,
        'conditionalVisibilityField': conditionalVisibilityField,
        'conditionalVisibilityValue': conditionalVisibilityValue,
        'noEvalTemplate': noEvalTemplate,
        'userMode': JsonConverters.toJson(userMode,'UserDataFieldModes',context!),
        'anyValueType': anyValueType
    };

    getTypeName() => "DataField";
    TypeContext? context = _ctx;
}

class SystemSettingsField extends DataField implements IConvertible
{
    Value? value;

    SystemSettingsField({this.value,super.id,super.name,super.type,super.uiHint,super.uiTab,super.isAsync,super.disableBinding,super.structType,super.listType,super.description,super.possibleValues,super.isOutput,super.customFieldValuesUrl,super.defaultValue,super.transitionNameFormat,super.uniqueness,super.voiceOnly,super.conditionalVisibilityField,super.conditionalVisibilityValue,super.noEvalTemplate,super.userMode,super.anyValueType});
    SystemSettingsField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        value = JsonConverters.fromJson(json['value'],'Value',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'value': JsonConverters.toJson(value,'Value',context!)
    });

    getTypeName() => "SystemSettingsField";
    TypeContext? context = _ctx;
}

class CustomerDataField extends DataField implements IConvertible
{
    bool? showInSearch;
    bool? showInLists;
    bool? isKnob;

    CustomerDataField({this.showInSearch,this.showInLists,this.isKnob,super.id,super.name,super.type,super.uiHint,super.uiTab,super.isAsync,super.disableBinding,super.structType,super.listType,super.description,super.possibleValues,super.isOutput,super.customFieldValuesUrl,super.defaultValue,super.transitionNameFormat,super.uniqueness,super.voiceOnly,super.conditionalVisibilityField,super.conditionalVisibilityValue,super.noEvalTemplate,super.userMode,super.anyValueType});
    CustomerDataField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        showInSearch = json['showInSearch'];
        showInLists = json['showInLists'];
        isKnob = json['isKnob'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'showInSearch': showInSearch,
        'showInLists': showInLists,
        'isKnob': isKnob
    });

    getTypeName() => "CustomerDataField";
    TypeContext? context = _ctx;
}

enum EndpointTypes
{
    PhoneNumber,
    User,
    FaxNumber,
    EmailAddress,
    Unused_1,
    Unused_2,
    Unused_3,
    Unused_4,
    Unused_5,
    Team,
    Assistant,
    EmergencyAddress,
    SipTrunk,
}

class EndpointDataField extends DataField implements IConvertible
{
    bool? showInSearch;
    bool? showInLists;
    /// Kind of endpoint that the field is for; absent for every kind
    EndpointTypes? endpointType;
    bool? isCallerId;
    bool? isKnob;

    EndpointDataField({this.showInSearch,this.showInLists,this.endpointType,this.isCallerId,this.isKnob,super.id,super.name,super.type,super.uiHint,super.uiTab,super.isAsync,super.disableBinding,super.structType,super.listType,super.description,super.possibleValues,super.isOutput,super.customFieldValuesUrl,super.defaultValue,super.transitionNameFormat,super.uniqueness,super.voiceOnly,super.conditionalVisibilityField,super.conditionalVisibilityValue,super.noEvalTemplate,super.userMode,super.anyValueType});
    EndpointDataField.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        showInSearch = json['showInSearch'];
        showInLists = json['showInLists'];
        endpointType = JsonConverters.fromJson(json['endpointType'],'EndpointTypes',context!);
        isCallerId = json['isCallerId'];
        isKnob = json['isKnob'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'showInSearch': showInSearch,
        'showInLists': showInLists,
        'endpointType': JsonConverters.toJson(endpointType,'EndpointTypes',context!),
        'isCallerId': isCallerId,
        'isKnob': isKnob
    });

    getTypeName() => "EndpointDataField";
    TypeContext? context = _ctx;
}

enum TwilioSipRegions
{
    Ashburn,
    Umatilla,
    Dublin,
    Frankfurt,
    SaoPaulo,
    Singapore,
    Sydney,
    Tokyo,
}

class DialingPermissionInfo implements IConvertible
{
    /// ISO 3166-1, two letters
    String? isoCode;
    String? countryName;
    bool? lowRiskNumbersEnabled;
    bool? highRiskSpecialNumbersEnabled;
    bool? highRiskTollfraudNumbersEnabled;

    DialingPermissionInfo({this.isoCode,this.countryName,this.lowRiskNumbersEnabled,this.highRiskSpecialNumbersEnabled,this.highRiskTollfraudNumbersEnabled});
    DialingPermissionInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        isoCode = json['isoCode'];
        countryName = json['countryName'];
        lowRiskNumbersEnabled = json['lowRiskNumbersEnabled'];
        highRiskSpecialNumbersEnabled = json['highRiskSpecialNumbersEnabled'];
        highRiskTollfraudNumbersEnabled = json['highRiskTollfraudNumbersEnabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'isoCode': isoCode,
        'countryName': countryName,
        'lowRiskNumbersEnabled': lowRiskNumbersEnabled,
        'highRiskSpecialNumbersEnabled': highRiskSpecialNumbersEnabled,
        'highRiskTollfraudNumbersEnabled': highRiskTollfraudNumbersEnabled
    };

    getTypeName() => "DialingPermissionInfo";
    TypeContext? context = _ctx;
}

class CheckAccountResponse implements IConvertible
{
    /// One line for each check
    String? message;
    /// Whether no check failed
    bool? passed;
    List<AccountCheck>? checks;

    CheckAccountResponse({this.message,this.passed,this.checks});
    CheckAccountResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        message = json['message'];
        passed = json['passed'];
        checks = JsonConverters.fromJson(json['checks'],'List<AccountCheck>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'message': message,
        'passed': passed,
        'checks': JsonConverters.toJson(checks,'List<AccountCheck>',context!)
    };

    getTypeName() => "CheckAccountResponse";
    TypeContext? context = _ctx;
}

class AccountInfo extends EntityInfo implements IConvertible
{
    String? name;
    String? parentAccountId;
    String? twilioAccountSid;
    List<String>? ancestorIds;
    /// Cap on the count of numbers; 0 means none
    int? maxPhoneNumbers;
    /// The tenant brought its own carrier account
    bool? isBYOA;
    String? trustHubProfileSid;
    /// File shown as the dashboard's logo
    String? logoId;
    String? logoUri;
    BillingSettings? billingSettings;

    AccountInfo({this.name,this.parentAccountId,this.twilioAccountSid,this.ancestorIds,this.maxPhoneNumbers,this.isBYOA,this.trustHubProfileSid,this.logoId,this.logoUri,this.billingSettings,super.id,super.dateCreated,super.dateLastModified,super.createdBy,super.lastModifiedBy});
    AccountInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        name = json['name'];
        parentAccountId = json['parentAccountId'];
        twilioAccountSid = json['twilioAccountSid'];
        ancestorIds = JsonConverters.fromJson(json['ancestorIds'],'List<String>',context!);
        maxPhoneNumbers = json['maxPhoneNumbers'];
        isBYOA = json['isBYOA'];
        trustHubProfileSid = json['trustHubProfileSid'];
        logoId = json['logoId'];
        logoUri = json['logoUri'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'name': name,
        'parentAccountId': parentAccountId,
        'twilioAccountSid': twilioAccountSid,
        'ancestorIds': JsonConverters.toJson(ancestorIds,'List<String>',context!),
        'maxPhoneNumbers': maxPhoneNumbers,
        'isBYOA': isBYOA,
        'trustHubProfileSid': trustHubProfileSid,
        'logoId': logoId,
        'logoUri': logoUri,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!)
    });

    getTypeName() => "AccountInfo";
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

class AppUserInfo implements IConvertible
{
    String? firstName;
    String? lastName;
    /// First and last name
    String? name;
    String? avatarUrl;

    AppUserInfo({this.firstName,this.lastName,this.name,this.avatarUrl});
    AppUserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        firstName = json['firstName'];
        lastName = json['lastName'];
        name = json['name'];
        avatarUrl = json['avatarUrl'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'firstName': firstName,
        'lastName': lastName,
        'name': name,
        'avatarUrl': avatarUrl
    };

    getTypeName() => "AppUserInfo";
    TypeContext? context = _ctx;
}

class AuthenticateResponse implements IConvertible
{
    String? userId;
    String? sessionId;
    String? userName;
    String? displayName;
    String? referrerUrl;
    String? bearerToken;
    String? refreshToken;
    DateTime? refreshTokenExpiry;
    String? profileUrl;
    List<String>? roles;
    List<String>? permissions;
    String? authProvider;
    ResponseStatus? responseStatus;
    Map<String,String?>? meta;

    AuthenticateResponse({this.userId,this.sessionId,this.userName,this.displayName,this.referrerUrl,this.bearerToken,this.refreshToken,this.refreshTokenExpiry,this.profileUrl,this.roles,this.permissions,this.authProvider,this.responseStatus,this.meta});
    AuthenticateResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userId = json['userId'];
        sessionId = json['sessionId'];
        userName = json['userName'];
        displayName = json['displayName'];
        referrerUrl = json['referrerUrl'];
        bearerToken = json['bearerToken'];
        refreshToken = json['refreshToken'];
        refreshTokenExpiry = JsonConverters.fromJson(json['refreshTokenExpiry'],'DateTime',context!);
        profileUrl = json['profileUrl'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        permissions = JsonConverters.fromJson(json['permissions'],'List<String>',context!);
        authProvider = json['authProvider'];
        responseStatus = JsonConverters.fromJson(json['responseStatus'],'ResponseStatus',context!);
        meta = JsonConverters.fromJson(json['meta'],'Map<String,String?>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userId': userId,
        'sessionId': sessionId,
        'userName': userName,
        'displayName': displayName,
        'referrerUrl': referrerUrl,
        'bearerToken': bearerToken,
        'refreshToken': refreshToken,
        'refreshTokenExpiry': JsonConverters.toJson(refreshTokenExpiry,'DateTime',context!),
        'profileUrl': profileUrl,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'permissions': JsonConverters.toJson(permissions,'List<String>',context!),
        'authProvider': authProvider,
        'responseStatus': JsonConverters.toJson(responseStatus,'ResponseStatus',context!),
        'meta': JsonConverters.toJson(meta,'Map<String,String?>',context!)
    };

    getTypeName() => "AuthenticateResponse";
    TypeContext? context = _ctx;
}

class ConfirmTotpResult implements IConvertible
{
    /// Each signs in once in place of a code; shown only here
    List<String>? recoveryCodes;

    ConfirmTotpResult({this.recoveryCodes});
    ConfirmTotpResult.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        recoveryCodes = JsonConverters.fromJson(json['recoveryCodes'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'recoveryCodes': JsonConverters.toJson(recoveryCodes,'List<String>',context!)
    };

    getTypeName() => "ConfirmTotpResult";
    TypeContext? context = _ctx;
}

class UserInfo implements IConvertible
{
    String? id;
    bool? isAuthenticated;
    String? firstName;
    String? lastName;
    /// First and last name
    String? name;
    String? avatarUrl;
    String? emailAddress;
    List<String>? roles;
    /// Accounts that the login reaches
    List<String>? accountIds;
    /// Names in the order of accountIds
    List<String>? accountNames;
    UserManagerAccess? managerAccess;
    List<DashboardPermissions>? dashboardPermissions;
    /// Top of what a Customer login reaches
    String? customerId;
    /// Who acts as the login, in answers to GetAuthStatus
    String? actorEmailAddress;
    /// Whether signing in takes a code; left out where it does not
    bool? twoFactor;

    UserInfo({this.id,this.isAuthenticated,this.firstName,this.lastName,this.name,this.avatarUrl,this.emailAddress,this.roles,this.accountIds,this.accountNames,this.managerAccess,this.dashboardPermissions,this.customerId,this.actorEmailAddress,this.twoFactor});
    UserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        isAuthenticated = json['isAuthenticated'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        name = json['name'];
        avatarUrl = json['avatarUrl'];
        emailAddress = json['emailAddress'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        accountNames = JsonConverters.fromJson(json['accountNames'],'List<String>',context!);
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        customerId = json['customerId'];
        actorEmailAddress = json['actorEmailAddress'];
        twoFactor = json['twoFactor'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'isAuthenticated': isAuthenticated,
        'firstName': firstName,
        'lastName': lastName,
        'name': name,
        'avatarUrl': avatarUrl,
        'emailAddress': emailAddress,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'accountNames': JsonConverters.toJson(accountNames,'List<String>',context!),
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!),
        'customerId': customerId,
        'actorEmailAddress': actorEmailAddress,
        'twoFactor': twoFactor
    };

    getTypeName() => "UserInfo";
    TypeContext? context = _ctx;
}

class NewApiKeyResult extends ApiKeyInfo implements IConvertible
{
    /// Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
    String? key;

    NewApiKeyResult({this.key,super.id,super.userId,super.name,super.accountId,super.role,super.dateCreated,super.expiresAt,super.lastUsedAt});
    NewApiKeyResult.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        key = json['key'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'key': key
    });

    getTypeName() => "NewApiKeyResult";
    TypeContext? context = _ctx;
}

class RequestAuthTokenResult implements IConvertible
{
    /// Given to Authenticate as accessToken; counts once and for 5 minutes
    String? authToken;

    RequestAuthTokenResult({this.authToken});
    RequestAuthTokenResult.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        authToken = json['authToken'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'authToken': authToken
    };

    getTypeName() => "RequestAuthTokenResult";
    TypeContext? context = _ctx;
}

class StartTotpResult implements IConvertible
{
    /// In base32, to be typed into an authenticator
    String? secret;
    /// The same as otpauth URI, to be shown as a QR code
    String? uri;

    StartTotpResult({this.secret,this.uri});
    StartTotpResult.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        secret = json['secret'];
        uri = json['uri'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'secret': secret,
        'uri': uri
    };

    getTypeName() => "StartTotpResult";
    TypeContext? context = _ctx;
}

class Schedule implements IConvertible
{
    /// IANA or Windows zone; empty takes the zone from above
    String? timeZoneId;
    /// Whether it is laid over the schedule from above
    bool? inherit;
    bool? forceClosed;
    List<SchedulingRule>? rules;
    /// State where no rule matches
    String? defaultState;

    Schedule({this.timeZoneId,this.inherit,this.forceClosed,this.rules,this.defaultState});
    Schedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        timeZoneId = json['timeZoneId'];
        inherit = json['inherit'];
        forceClosed = json['forceClosed'];
        rules = JsonConverters.fromJson(json['rules'],'List<SchedulingRule>',context!);
        defaultState = json['defaultState'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'timeZoneId': timeZoneId,
        'inherit': inherit,
        'forceClosed': forceClosed,
        'rules': JsonConverters.toJson(rules,'List<SchedulingRule>',context!),
        'defaultState': defaultState
    };

    getTypeName() => "Schedule";
    TypeContext? context = _ctx;
}

class ScheduleCheck implements IConvertible
{
    /// What depends on time was looked at from here
    String? from;
    /// until here
    String? to;
    List<ScheduleFinding>? findings;
    ScheduleComparison? comparison;

    ScheduleCheck({this.from,this.to,this.findings,this.comparison});
    ScheduleCheck.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        from = json['from'];
        to = json['to'];
        findings = JsonConverters.fromJson(json['findings'],'List<ScheduleFinding>',context!);
        comparison = JsonConverters.fromJson(json['comparison'],'ScheduleComparison',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'from': from,
        'to': to,
        'findings': JsonConverters.toJson(findings,'List<ScheduleFinding>',context!),
        'comparison': JsonConverters.toJson(comparison,'ScheduleComparison',context!)
    };

    getTypeName() => "ScheduleCheck";
    TypeContext? context = _ctx;
}

class ScheduleExplanation implements IConvertible
{
    String? stateName;
    /// Rule, Default or ForceClosed
    String? reason;
    /// The moment asked about, in UTC
    String? dateTime;
    /// The zone that the moment was read in
    String? timeZoneId;
    /// What calendar and clock show there
    String? localTime;
    /// The rule that gives the state
    ScheduleCandidate? winner;
    /// All other rules, the strongest first
    List<ScheduleCandidate>? candidates;
    /// None within 40 years if absent
    ScheduleChange? nextChange;
    /// Conditions that could not be read, and what else is wrong with stored rules
    List<String>? warnings;

    ScheduleExplanation({this.stateName,this.reason,this.dateTime,this.timeZoneId,this.localTime,this.winner,this.candidates,this.nextChange,this.warnings});
    ScheduleExplanation.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        stateName = json['stateName'];
        reason = json['reason'];
        dateTime = json['dateTime'];
        timeZoneId = json['timeZoneId'];
        localTime = json['localTime'];
        winner = JsonConverters.fromJson(json['winner'],'ScheduleCandidate',context!);
        candidates = JsonConverters.fromJson(json['candidates'],'List<ScheduleCandidate>',context!);
        nextChange = JsonConverters.fromJson(json['nextChange'],'ScheduleChange',context!);
        warnings = JsonConverters.fromJson(json['warnings'],'List<String>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'stateName': stateName,
        'reason': reason,
        'dateTime': dateTime,
        'timeZoneId': timeZoneId,
        'localTime': localTime,
        'winner': JsonConverters.toJson(winner,'ScheduleCandidate',context!),
        'candidates': JsonConverters.toJson(candidates,'List<ScheduleCandidate>',context!),
        'nextChange': JsonConverters.toJson(nextChange,'ScheduleChange',context!),
        'warnings': JsonConverters.toJson(warnings,'List<String>',context!)
    };

    getTypeName() => "ScheduleExplanation";
    TypeContext? context = _ctx;
}

class CustomerInfo extends EntityInfo implements IConvertible
{
    /// Account that the customer belongs to
    // @ApiMember(Description="Account that the customer belongs to")
    String? accountId;
    /// Customer directly above, if any
    // @ApiMember(Description="Customer directly above, if any")
    String? parentCustomerId;
    /// Way from the topmost customer to this one
    // @ApiMember(Description="Way from the topmost customer to this one")
    List<CustomerBreadcrumb>? breadcrumb;
    /// Name of the account
    // @ApiMember(Description="Name of the account")
    String? accountName;
    /// Whether calls to its numbers go to the staging server
    // @ApiMember(Description="Whether calls to its numbers go to the staging server")
    bool? isStaging;
    /// Company name
    // @ApiMember(Description="Company name")
    String? name;
    /// Identifier in an outside system
    // @ApiMember(Description="Identifier in an outside system")
    String? referenceId;
    /// Values of custom fields, by field name
    // @ApiMember(Description="Values of custom fields, by field name")
    Struct? data;
    /// Labels put on the customer
    // @ApiMember(Description="Labels put on the customer")
    List<Tag>? tags;
    /// The customer's own opening times
    // @ApiMember(Description="The customer's own opening times")
    Schedule? schedule;
    /// Links to connected systems
    // @ApiMember(Description="Links to connected systems")
    EntityIntegrationData? integrationData;
    /// Whether its own prices hold; otherwise those from above do
    // @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
    bool? overrideBillingSettings;
    /// The customer's own prices
    // @ApiMember(Description="The customer's own prices")
    BillingSettings? billingSettings;
    /// Whether its own portal settings hold; otherwise those from above do
    // @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
    bool? overrideAppSettings;
    /// The customer's own portal settings
    // @ApiMember(Description="The customer's own portal settings")
    AppSettings? appSettings;
    /// After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    List<SettingChange>? impact;
    /// Count of all such changes
    int? impactCount;

    CustomerInfo({this.accountId,this.parentCustomerId,this.breadcrumb,this.accountName,this.isStaging,this.name,this.referenceId,this.data,this.tags,this.schedule,this.integrationData,this.overrideBillingSettings,this.billingSettings,this.overrideAppSettings,this.appSettings,this.impact,this.impactCount,super.id,super.dateCreated,super.dateLastModified,super.createdBy,super.lastModifiedBy});
    CustomerInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountId = json['accountId'];
        parentCustomerId = json['parentCustomerId'];
        breadcrumb = JsonConverters.fromJson(json['breadcrumb'],'List<CustomerBreadcrumb>',context!);
        accountName = json['accountName'];
        isStaging = json['isStaging'];
        name = json['name'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Struct',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        integrationData = JsonConverters.fromJson(json['integrationData'],'EntityIntegrationData',context!);
        overrideBillingSettings = json['overrideBillingSettings'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        overrideAppSettings = json['overrideAppSettings'];
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        impact = JsonConverters.fromJson(json['impact'],'List<SettingChange>',context!);
        impactCount = json['impactCount'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountId': accountId,
        'parentCustomerId': parentCustomerId,
        'breadcrumb': JsonConverters.toJson(breadcrumb,'List<CustomerBreadcrumb>',context!),
        'accountName': accountName,
        'isStaging': isStaging,
        'name': name,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Struct',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'integrationData': JsonConverters.toJson(integrationData,'EntityIntegrationData',context!),
        'overrideBillingSettings': overrideBillingSettings,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!),
        'overrideAppSettings': overrideAppSettings,
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!),
        'impact': JsonConverters.toJson(impact,'List<SettingChange>',context!),
        'impactCount': impactCount
    });

    getTypeName() => "CustomerInfo";
    TypeContext? context = _ctx;
}

class EffectiveCustomer implements IConvertible
{
    String? customerId;
    String? customerName;
    String? accountId;
    /// Parts of the schedule, prices, portal settings and custom fields
    List<EffectiveSetting>? settings;
    /// Rules of the schedule, the nearest level first
    List<EffectiveRule>? rules;

    EffectiveCustomer({this.customerId,this.customerName,this.accountId,this.settings,this.rules});
    EffectiveCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        customerName = json['customerName'];
        accountId = json['accountId'];
        settings = JsonConverters.fromJson(json['settings'],'List<EffectiveSetting>',context!);
        rules = JsonConverters.fromJson(json['rules'],'List<EffectiveRule>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'customerName': customerName,
        'accountId': accountId,
        'settings': JsonConverters.toJson(settings,'List<EffectiveSetting>',context!),
        'rules': JsonConverters.toJson(rules,'List<EffectiveRule>',context!)
    };

    getTypeName() => "EffectiveCustomer";
    TypeContext? context = _ctx;
}

class CalendarFile implements IConvertible
{
    /// Text of RFC 5545
    String? calendar;

    CalendarFile({this.calendar});
    CalendarFile.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        calendar = json['calendar'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'calendar': calendar
    };

    getTypeName() => "CalendarFile";
    TypeContext? context = _ctx;
}

class ScheduleTimeline implements IConvertible
{
    List<ScheduleChange>? changes;
    String? timeZoneId;
    String? from;
    String? to;

    ScheduleTimeline({this.changes,this.timeZoneId,this.from,this.to});
    ScheduleTimeline.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        changes = JsonConverters.fromJson(json['changes'],'List<ScheduleChange>',context!);
        timeZoneId = json['timeZoneId'];
        from = json['from'];
        to = json['to'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'changes': JsonConverters.toJson(changes,'List<ScheduleChange>',context!),
        'timeZoneId': timeZoneId,
        'from': from,
        'to': to
    };

    getTypeName() => "ScheduleTimeline";
    TypeContext? context = _ctx;
}

class HolidayImport implements IConvertible
{
    /// The rules added
    List<SchedulingRule>? rules;
    /// What was left out
    List<SkippedHoliday>? skipped;

    HolidayImport({this.rules,this.skipped});
    HolidayImport.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        rules = JsonConverters.fromJson(json['rules'],'List<SchedulingRule>',context!);
        skipped = JsonConverters.fromJson(json['skipped'],'List<SkippedHoliday>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'rules': JsonConverters.toJson(rules,'List<SchedulingRule>',context!),
        'skipped': JsonConverters.toJson(skipped,'List<SkippedHoliday>',context!)
    };

    getTypeName() => "HolidayImport";
    TypeContext? context = _ctx;
}

class HolidayList implements IConvertible
{
    String? country;
    List<HolidayDay>? holidays;

    HolidayList({this.country,this.holidays});
    HolidayList.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        country = json['country'];
        holidays = JsonConverters.fromJson(json['holidays'],'List<HolidayDay>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'country': country,
        'holidays': JsonConverters.toJson(holidays,'List<HolidayDay>',context!)
    };

    getTypeName() => "HolidayList";
    TypeContext? context = _ctx;
}

class ScheduleFeed implements IConvertible
{
    String? id;
    String? name;
    /// Path with its token; absent when feeds are listed
    String? url;
    String? dateCreated;
    String? createdBy;

    ScheduleFeed({this.id,this.name,this.url,this.dateCreated,this.createdBy});
    ScheduleFeed.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        name = json['name'];
        url = json['url'];
        dateCreated = json['dateCreated'];
        createdBy = json['createdBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'name': name,
        'url': url,
        'dateCreated': dateCreated,
        'createdBy': createdBy
    };

    getTypeName() => "ScheduleFeed";
    TypeContext? context = _ctx;
}

class ScheduleFeeds implements IConvertible
{
    List<ScheduleFeed>? feeds;

    ScheduleFeeds({this.feeds});
    ScheduleFeeds.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        feeds = JsonConverters.fromJson(json['feeds'],'List<ScheduleFeed>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'feeds': JsonConverters.toJson(feeds,'List<ScheduleFeed>',context!)
    };

    getTypeName() => "ScheduleFeeds";
    TypeContext? context = _ctx;
}

class TestScheduleResponse implements IConvertible
{
    String? stateName;
    /// The zone that the moment was read in
    String? timeZoneId;

    TestScheduleResponse({this.stateName,this.timeZoneId});
    TestScheduleResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        stateName = json['stateName'];
        timeZoneId = json['timeZoneId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'stateName': stateName,
        'timeZoneId': timeZoneId
    };

    getTypeName() => "TestScheduleResponse";
    TypeContext? context = _ctx;
}

class ChangeInfo implements IConvertible
{
    String? id;
    List<LogEntryInfo>? entries;
    /// Change set that put this one back
    String? undoneBy;

    ChangeInfo({this.id,this.entries,this.undoneBy});
    ChangeInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        id = json['id'];
        entries = JsonConverters.fromJson(json['entries'],'List<LogEntryInfo>',context!);
        undoneBy = json['undoneBy'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'id': id,
        'entries': JsonConverters.toJson(entries,'List<LogEntryInfo>',context!),
        'undoneBy': undoneBy
    };

    getTypeName() => "ChangeInfo";
    TypeContext? context = _ctx;
}

class GlobalSettingsInfo implements IConvertible
{
    /// Mail account for recovery and reports, and for accounts without one
    EmailAccount? systemEmailAccount;
    /// Zone where none is set, IANA or Windows
    String? defaultTimeZoneId;
    /// Age in days at which ended sessions are archived
    int? sessionArchiveDays;
    /// Text shown to everybody
    String? maintenanceMessage;

    GlobalSettingsInfo({this.systemEmailAccount,this.defaultTimeZoneId,this.sessionArchiveDays,this.maintenanceMessage});
    GlobalSettingsInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        systemEmailAccount = JsonConverters.fromJson(json['systemEmailAccount'],'EmailAccount',context!);
        defaultTimeZoneId = json['defaultTimeZoneId'];
        sessionArchiveDays = json['sessionArchiveDays'];
        maintenanceMessage = json['maintenanceMessage'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'systemEmailAccount': JsonConverters.toJson(systemEmailAccount,'EmailAccount',context!),
        'defaultTimeZoneId': defaultTimeZoneId,
        'sessionArchiveDays': sessionArchiveDays,
        'maintenanceMessage': maintenanceMessage
    };

    getTypeName() => "GlobalSettingsInfo";
    TypeContext? context = _ctx;
}

class SystemSettingsInfo extends EntityInfo implements IConvertible
{
    /// Whether the account's clock stands at another moment
    bool? overrideSystemTime;
    /// Zone of that moment, IANA or Windows
    String? overrideSystemTimeZoneId;
    /// That moment, ISO 8601; without an offset it is local to the zone
    String? overrideSystemDateTime;
    List<SystemSettingsField>? systemFields;
    List<CustomerDataField>? customerFields;
    List<EndpointDataField>? endpointFields;
    List<EmailAccount>? emailAccounts;
    List<Tag>? tags;
    String? documentation;
    /// Days that recordings are kept; 0 keeps them
    int? recordingRetentionDays;
    bool? enableSipRefer;
    /// How long an agent may be not ready; 0 for ever
    int? autoAgentLogoffSeconds;
    TwilioSipRegions? defaultSipRegion;

    SystemSettingsInfo({this.overrideSystemTime,this.overrideSystemTimeZoneId,this.overrideSystemDateTime,this.systemFields,this.customerFields,this.endpointFields,this.emailAccounts,this.tags,this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion,super.id,super.dateCreated,super.dateLastModified,super.createdBy,super.lastModifiedBy});
    SystemSettingsInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        overrideSystemTime = json['overrideSystemTime'];
        overrideSystemTimeZoneId = json['overrideSystemTimeZoneId'];
        overrideSystemDateTime = json['overrideSystemDateTime'];
        systemFields = JsonConverters.fromJson(json['systemFields'],'List<SystemSettingsField>',context!);
        customerFields = JsonConverters.fromJson(json['customerFields'],'List<CustomerDataField>',context!);
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        emailAccounts = JsonConverters.fromJson(json['emailAccounts'],'List<EmailAccount>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'overrideSystemTime': overrideSystemTime,
        'overrideSystemTimeZoneId': overrideSystemTimeZoneId,
        'overrideSystemDateTime': overrideSystemDateTime,
        'systemFields': JsonConverters.toJson(systemFields,'List<SystemSettingsField>',context!),
        'customerFields': JsonConverters.toJson(customerFields,'List<CustomerDataField>',context!),
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'emailAccounts': JsonConverters.toJson(emailAccounts,'List<EmailAccount>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!)
    });

    getTypeName() => "SystemSettingsInfo";
    TypeContext? context = _ctx;
}

class ListDialingPermissionsResponse implements IConvertible
{
    /// Every country, by name
    List<DialingPermissionInfo>? permissions;

    ListDialingPermissionsResponse({this.permissions});
    ListDialingPermissionsResponse.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        permissions = JsonConverters.fromJson(json['permissions'],'List<DialingPermissionInfo>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'permissions': JsonConverters.toJson(permissions,'List<DialingPermissionInfo>',context!)
    };

    getTypeName() => "ListDialingPermissionsResponse";
    TypeContext? context = _ctx;
}

/// Runs the server's checks on an account
// @Route("/accounts/{accountId}/check", "POST")
class CheckAccount implements IReturn<CheckAccountResponse>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? accountId;

    CheckAccount({this.accountId});
    CheckAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => CheckAccountResponse();
    getResponseTypeName() => "CheckAccountResponse";
    getTypeName() => "CheckAccount";
    TypeContext? context = _ctx;
}

/// Removes an account in which nothing lives
// @Route("/accounts/{accountId}", "DELETE")
class DeleteAccount implements IReturnVoid, IDelete, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? accountId;

    DeleteAccount({this.accountId});
    DeleteAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() {}
    getTypeName() => "DeleteAccount";
    TypeContext? context = _ctx;
}

/// Reads one account
// @Route("/accounts/{accountId}", "GET")
class GetAccount implements IReturn<AccountInfo>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? accountId;

    GetAccount({this.accountId});
    GetAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "GetAccount";
    TypeContext? context = _ctx;
}

/// Pages through the accounts that the caller reaches
// @Route("/accounts", "GET")
class ListAccounts extends ListRequest<AccountInfo> implements IReturn<ListResponse<AccountInfo>>, IGet, IConvertible
{
    /// Text that the name contains, in any case
    String? nameFilter;

    ListAccounts({this.nameFilter,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    ListAccounts.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        nameFilter = json['nameFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'nameFilter': nameFilter
    });

    createResponse() => ListResponse<AccountInfo>();
    getResponseTypeName() => "ListResponse<AccountInfo>";
    getTypeName() => "ListAccounts";
    TypeContext? context = _ctx;
}

/// Opens an account
// @Route("/accounts", "POST")
class NewAccount implements IReturn<AccountInfo>, IPost, IConvertible
{
    /// Name of the tenant
    String? name;
    /// Carrier account that the tenant brings along; goes with twilioAuthToken
    String? twilioAccountSid;
    /// Secret of that carrier account; never returned
    String? twilioAuthToken;
    /// Account directly above
    String? parentAccountId;

    NewAccount({this.name,this.twilioAccountSid,this.twilioAuthToken,this.parentAccountId});
    NewAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        twilioAccountSid = json['twilioAccountSid'];
        twilioAuthToken = json['twilioAuthToken'];
        parentAccountId = json['parentAccountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'twilioAccountSid': twilioAccountSid,
        'twilioAuthToken': twilioAuthToken,
        'parentAccountId': parentAccountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "NewAccount";
    TypeContext? context = _ctx;
}

/// Changes an account's name, number limit, logo or prices
// @Route("/accounts/{accountId}", "PATCH")
class PatchAccount implements IReturn<AccountInfo>, IPatch, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? accountId;
    String? name;
    /// Cap on the count of numbers; 0 means none
    int? maxPhoneNumbers;
    /// File shown as the dashboard's logo
    String? logoId;
    BillingSettings? billingSettings;
    /// Account directly above; empty for none
    String? parentAccountId;

    PatchAccount({this.accountId,this.name,this.maxPhoneNumbers,this.logoId,this.billingSettings,this.parentAccountId});
    PatchAccount.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        name = json['name'];
        maxPhoneNumbers = json['maxPhoneNumbers'];
        logoId = json['logoId'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        parentAccountId = json['parentAccountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'name': name,
        'maxPhoneNumbers': maxPhoneNumbers,
        'logoId': logoId,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!),
        'parentAccountId': parentAccountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "PatchAccount";
    TypeContext? context = _ctx;
}

/// Gives an account a new key for signing call tokens
// @Route("/accounts/{accountId}/tokens", "POST")
class RegenerateAccountTokens implements IReturn<AccountInfo>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? accountId;

    RegenerateAccountTokens({this.accountId});
    RegenerateAccountTokens.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => AccountInfo();
    getResponseTypeName() => "AccountInfo";
    getTypeName() => "RegenerateAccountTokens";
    TypeContext? context = _ctx;
}

/// Changes the caller's own name
// @Route("/app/user-info", "PATCH")
class UpdateUserInfo implements IReturn<AppUserInfo>, IPatch, IConvertible
{
    String? firstName;
    String? lastName;

    UpdateUserInfo({this.firstName,this.lastName});
    UpdateUserInfo.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        firstName = json['firstName'];
        lastName = json['lastName'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'firstName': firstName,
        'lastName': lastName
    };

    createResponse() => AppUserInfo();
    getResponseTypeName() => "AppUserInfo";
    getTypeName() => "UpdateUserInfo";
    TypeContext? context = _ctx;
}

/// Signs in, or out with provider logout
// @Route("/auth/{provider}", "GET,POST")
// @Route("/auth", "GET,POST")
class Authenticate implements IReturn<AuthenticateResponse>, IConvertible
{
    /// credentials, basic or logout
    // @ApiMember(ParameterType="path")
    String? provider;
    /// Email address of the login
    String? userName;
    String? password;
    /// Keep the session over the end of the browser
    bool? rememberMe;
    String? accessToken;
    String? accessTokenSecret;
    String? returnUrl;
    String? errorView;
    Map<String,String?>? meta;

    Authenticate({this.provider,this.userName,this.password,this.rememberMe,this.accessToken,this.accessTokenSecret,this.returnUrl,this.errorView,this.meta});
    Authenticate.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        provider = json['provider'];
        userName = json['userName'];
        password = json['password'];
        rememberMe = json['rememberMe'];
        accessToken = json['accessToken'];
        accessTokenSecret = json['accessTokenSecret'];
        returnUrl = json['returnUrl'];
        errorView = json['errorView'];
        meta = JsonConverters.fromJson(json['meta'],'Map<String,String?>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'provider': provider,
        'userName': userName,
        'password': password,
        'rememberMe': rememberMe,
        'accessToken': accessToken,
        'accessTokenSecret': accessTokenSecret,
        'returnUrl': returnUrl,
        'errorView': errorView,
        'meta': JsonConverters.toJson(meta,'Map<String,String?>',context!)
    };

    createResponse() => AuthenticateResponse();
    getResponseTypeName() => "AuthenticateResponse";
    getTypeName() => "Authenticate";
    TypeContext? context = _ctx;
}

/// Turns a second factor on
// @Route("/auth/totp/confirm", "POST")
class ConfirmTotp implements IReturn<ConfirmTotpResult>, IPost, IConvertible
{
    /// Six digits from the authenticator
    String? code;

    ConfirmTotp({this.code});
    ConfirmTotp.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        code = json['code'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'code': code
    };

    createResponse() => ConfirmTotpResult();
    getResponseTypeName() => "ConfirmTotpResult";
    getTypeName() => "ConfirmTotp";
    TypeContext? context = _ctx;
}

/// Makes a key for programs worthless
// @Route("/api-keys/{keyId}", "DELETE")
class DeleteApiKey implements IReturnVoid, IDelete, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? keyId;

    DeleteApiKey({this.keyId});
    DeleteApiKey.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        keyId = json['keyId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'keyId': keyId
    };

    createResponse() {}
    getTypeName() => "DeleteApiKey";
    TypeContext? context = _ctx;
}

/// Turns a second factor off
// @Route("/auth/totp/disable", "POST")
class DisableTotp implements IReturnVoid, IPost, IConvertible
{
    /// Six digits from the authenticator, or a recovery code
    String? code;
    /// Another login, for a SystemAdministrator, who needs no code for it
    String? userId;

    DisableTotp({this.code,this.userId});
    DisableTotp.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        code = json['code'];
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'code': code,
        'userId': userId
    };

    createResponse() {}
    getTypeName() => "DisableTotp";
    TypeContext? context = _ctx;
}

/// Mails a token with which to set a new password
// @Route("/auth/forgot-password", "POST")
class ForgotPassword implements IReturnVoid, IPost, IConvertible
{
    /// Of the login; the answer is the same for an unknown one
    String? emailAddress;

    ForgotPassword({this.emailAddress});
    ForgotPassword.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        emailAddress = json['emailAddress'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'emailAddress': emailAddress
    };

    createResponse() {}
    getTypeName() => "ForgotPassword";
    TypeContext? context = _ctx;
}

/// Tells who is signed in, with roles and accounts
// @Route("/auth/status", "GET")
class GetAuthStatus implements IReturn<UserInfo>, IGet, IConvertible
{

    GetAuthStatus();
    GetAuthStatus.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "GetAuthStatus";
    TypeContext? context = _ctx;
}

/// Pages through keys for programs
// @Route("/api-keys", "GET")
class ListApiKeys extends ListRequest<ApiKeyInfo> implements IReturn<ListResponse<ApiKeyInfo>>, IGet, IConvertible
{
    /// A login that the caller may change; its own unless given
    String? userId;

    ListApiKeys({this.userId,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    ListApiKeys.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'userId': userId
    });

    createResponse() => ListResponse<ApiKeyInfo>();
    getResponseTypeName() => "ListResponse<ApiKeyInfo>";
    getTypeName() => "ListApiKeys";
    TypeContext? context = _ctx;
}

/// Makes a key with which programs call as the caller
// @Route("/api-keys", "POST")
class NewApiKey implements IReturn<NewApiKeyResult>, IPost, IConvertible
{
    /// What the key is for
    String? name;
    /// The one account that the key reaches; those of the login unless given
    String? accountId;
    /// The one role that the key has; those of the login unless given
    String? role;
    /// ISO 8601; never unless given
    String? expiresAt;

    NewApiKey({this.name,this.accountId,this.role,this.expiresAt});
    NewApiKey.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        name = json['name'];
        accountId = json['accountId'];
        role = json['role'];
        expiresAt = json['expiresAt'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'name': name,
        'accountId': accountId,
        'role': role,
        'expiresAt': expiresAt
    };

    createResponse() => NewApiKeyResult();
    getResponseTypeName() => "NewApiKeyResult";
    getTypeName() => "NewApiKey";
    TypeContext? context = _ctx;
}

/// Sets a new password with a mailed token
// @Route("/auth/recover", "POST")
class RecoverPassword implements IReturnVoid, IPost, IConvertible
{
    /// Of the login
    String? emailAddress;
    /// From the mail; counts once and for an hour
    String? token;
    /// At least 10 characters
    String? newPassword;

    RecoverPassword({this.emailAddress,this.token,this.newPassword});
    RecoverPassword.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        emailAddress = json['emailAddress'];
        token = json['token'];
        newPassword = json['newPassword'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'emailAddress': emailAddress,
        'token': token,
        'newPassword': newPassword
    };

    createResponse() {}
    getTypeName() => "RecoverPassword";
    TypeContext? context = _ctx;
}

/// Gives a token with which to act as another login
// @Route("/auth/token", "GET")
class RequestAuthToken implements IReturn<RequestAuthTokenResult>, IGet, IConvertible
{
    /// Of the login to act as
    String? userEmailAddress;
    /// Id of the login to act as; wins over userEmailAddress
    String? userId;

    RequestAuthToken({this.userEmailAddress,this.userId});
    RequestAuthToken.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userEmailAddress = json['userEmailAddress'];
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userEmailAddress': userEmailAddress,
        'userId': userId
    };

    createResponse() => RequestAuthTokenResult();
    getResponseTypeName() => "RequestAuthTokenResult";
    getTypeName() => "RequestAuthToken";
    TypeContext? context = _ctx;
}

/// Begins to set up a second factor
// @Route("/auth/totp", "POST")
class StartTotp implements IReturn<StartTotpResult>, IPost, IConvertible
{

    StartTotp();
    StartTotp.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => StartTotpResult();
    getResponseTypeName() => "StartTotpResult";
    getTypeName() => "StartTotp";
    TypeContext? context = _ctx;
}

/// Finds what a schedule says and cannot mean, before it is saved
// @Route("/customers/{customerId}/schedule/check", "POST")
class CheckSchedule implements IReturn<ScheduleCheck>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    Schedule? schedule;
    /// ISO 8601 as in a test; absent it is now
    String? from;
    /// At most 50 years after from; absent it is 5 years after
    String? to;
    /// States that must hold at given times
    List<ScheduleRequirement>? required_;
    /// A second own schedule; whether both mean the same is answered
    // @ApiMember(Description="A second own schedule; whether both mean the same is answered")
    Schedule? compareTo;

    CheckSchedule({this.customerId,this.schedule,this.from,this.to,this.required_,this.compareTo});
    CheckSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        from = json['from'];
        to = json['to'];
        required_ = JsonConverters.fromJson(json['required'],'List<ScheduleRequirement>',context!);
        compareTo = JsonConverters.fromJson(json['compareTo'],'Schedule',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'from': from,
        'to': to,
        'required': JsonConverters.toJson(required_,'List<ScheduleRequirement>',context!),
        'compareTo': JsonConverters.toJson(compareTo,'Schedule',context!)
    };

    createResponse() => ScheduleCheck();
    getResponseTypeName() => "ScheduleCheck";
    getTypeName() => "CheckSchedule";
    TypeContext? context = _ctx;
}

/// Removes a customer that nothing hangs below
// @Route("/customers/{customerId}", "DELETE")
class DeleteCustomer implements IReturnVoid, IDelete, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;

    DeleteCustomer({this.customerId});
    DeleteCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId
    };

    createResponse() {}
    getTypeName() => "DeleteCustomer";
    TypeContext? context = _ctx;
}

/// Revokes the address of a schedule's feed
// @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
class DeleteScheduleFeed implements IReturnVoid, IDelete, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? feedId;

    DeleteScheduleFeed({this.customerId,this.feedId});
    DeleteScheduleFeed.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        feedId = json['feedId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'feedId': feedId
    };

    createResponse() {}
    getTypeName() => "DeleteScheduleFeed";
    TypeContext? context = _ctx;
}

/// Tells which rule gives the state at a moment, and why the others do not
// @Route("/customers/{customerId}/schedule/explain", "POST")
class ExplainSchedule implements IReturn<ScheduleExplanation>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    Schedule? schedule;
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    String? dateTime;

    ExplainSchedule({this.customerId,this.schedule,this.dateTime});
    ExplainSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        dateTime = json['dateTime'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'dateTime': dateTime
    };

    createResponse() => ScheduleExplanation();
    getResponseTypeName() => "ScheduleExplanation";
    getTypeName() => "ExplainSchedule";
    TypeContext? context = _ctx;
}

/// Reads one customer, as it is or as it was
// @Route("/customers/{customerId}", "GET")
class GetCustomer implements IReturn<CustomerInfo>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// Moment to read the customer at, ISO 8601 with an offset or Z
    String? asOf;

    GetCustomer({this.customerId,this.asOf});
    GetCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        asOf = json['asOf'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'asOf': asOf
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "GetCustomer";
    TypeContext? context = _ctx;
}

/// Tells for each setting the value in force and the level that set it
// @Route("/customers/{customerId}/effective", "GET")
class GetEffectiveCustomer implements IReturn<EffectiveCustomer>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;

    GetEffectiveCustomer({this.customerId});
    GetEffectiveCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId
    };

    createResponse() => EffectiveCustomer();
    getResponseTypeName() => "EffectiveCustomer";
    getTypeName() => "GetEffectiveCustomer";
    TypeContext? context = _ctx;
}

/// Reads the schedule that the levels above give
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
class GetInheritedSchedule implements IReturn<Schedule>, IGet, IConvertible
{
    // @ApiMember(ParameterType="path")
    String? customerId;
    // @ApiMember(ParameterType="path")
    String? endpointId;

    GetInheritedSchedule({this.customerId,this.endpointId});
    GetInheritedSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'endpointId': endpointId
    };

    createResponse() => Schedule();
    getResponseTypeName() => "Schedule";
    getTypeName() => "GetInheritedSchedule";
    TypeContext? context = _ctx;
}

/// Reads a range of a schedule as an iCalendar file
// @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
class GetScheduleCalendar implements IReturn<CalendarFile>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// ISO 8601 as in a test; absent it is now
    String? from;
    /// At most 400 days after from; absent it is 90 days after
    String? to;

    GetScheduleCalendar({this.customerId,this.from,this.to});
    GetScheduleCalendar.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        from = json['from'];
        to = json['to'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'from': from,
        'to': to
    };

    createResponse() => CalendarFile();
    getResponseTypeName() => "CalendarFile";
    getTypeName() => "GetScheduleCalendar";
    TypeContext? context = _ctx;
}

/// Reads a schedule as an iCalendar feed, with the feed's token
// @Route("/customers/{customerId}/schedule.ics", "GET")
class GetScheduleFeed implements IReturn<CalendarFile>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    String? token;

    GetScheduleFeed({this.customerId,this.token});
    GetScheduleFeed.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        token = json['token'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'token': token
    };

    createResponse() => CalendarFile();
    getResponseTypeName() => "CalendarFile";
    getTypeName() => "GetScheduleFeed";
    TypeContext? context = _ctx;
}

/// Reads every change of state in a range
// @Route("/customers/{customerId}/schedule/timeline", "GET")
class GetScheduleTimeline implements IReturn<ScheduleTimeline>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// ISO 8601 as in a test; absent it is now
    String? from;
    /// At most 400 days after from; absent it is 30 days after
    String? to;

    GetScheduleTimeline({this.customerId,this.from,this.to});
    GetScheduleTimeline.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        from = json['from'];
        to = json['to'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'from': from,
        'to': to
    };

    createResponse() => ScheduleTimeline();
    getResponseTypeName() => "ScheduleTimeline";
    getTypeName() => "GetScheduleTimeline";
    TypeContext? context = _ctx;
}

/// Adds rules for holidays to a schedule, from a file or a country's list
// @Route("/customers/{customerId}/schedule/holidays", "POST")
class ImportHolidays implements IReturn<HolidayImport>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// Two letters of ISO 3166, for the list of its public holidays
    String? country;
    /// Text of an iCalendar file, instead of a country
    String? calendar;
    /// 0 is this year
    int? fromYear;
    /// 0 is the year after fromYear; at most 10 years
    int? toYear;
    /// Holiday if absent
    String? state;
    int? priority;

    ImportHolidays({this.customerId,this.country,this.calendar,this.fromYear,this.toYear,this.state,this.priority});
    ImportHolidays.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        country = json['country'];
        calendar = json['calendar'];
        fromYear = json['fromYear'];
        toYear = json['toYear'];
        state = json['state'];
        priority = json['priority'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'country': country,
        'calendar': calendar,
        'fromYear': fromYear,
        'toYear': toYear,
        'state': state,
        'priority': priority
    };

    createResponse() => HolidayImport();
    getResponseTypeName() => "HolidayImport";
    getTypeName() => "ImportHolidays";
    TypeContext? context = _ctx;
}

/// Pages through the customers that the caller reaches
// @Route("/customers", "GET")
class ListCustomers extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>, IGet, IConvertible
{
    /// Only customers of these accounts
    List<String>? accountIds;
    /// Text that the name contains, in any case
    String? nameFilter;
    /// Only customers below these, at any depth unless shallowParent is set
    List<String>? parentCustomerIds;
    /// Direct children only
    bool? shallowParent;
    /// Only customers that carry all of these tags
    List<String>? tagIds;
    /// Only customers with exactly this reference
    String? referenceId;

    ListCustomers({this.accountIds,this.nameFilter,this.parentCustomerIds,this.shallowParent,this.tagIds,this.referenceId,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    ListCustomers.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        nameFilter = json['nameFilter'];
        parentCustomerIds = JsonConverters.fromJson(json['parentCustomerIds'],'List<String>',context!);
        shallowParent = json['shallowParent'];
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        referenceId = json['referenceId'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'nameFilter': nameFilter,
        'parentCustomerIds': JsonConverters.toJson(parentCustomerIds,'List<String>',context!),
        'shallowParent': shallowParent,
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'referenceId': referenceId
    });

    createResponse() => ListResponse<CustomerInfo>();
    getResponseTypeName() => "ListResponse<CustomerInfo>";
    getTypeName() => "ListCustomers";
    TypeContext? context = _ctx;
}

/// Lists the public holidays of a country
// @Route("/holidays/{country}", "GET")
class ListHolidays implements IReturn<HolidayList>, IGet, IConvertible
{
    /// Two letters of ISO 3166
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? country;
    /// 0 is this year
    int? fromYear;
    /// 0 is fromYear; at most 10 years
    int? toYear;

    ListHolidays({this.country,this.fromYear,this.toYear});
    ListHolidays.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        country = json['country'];
        fromYear = json['fromYear'];
        toYear = json['toYear'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'country': country,
        'fromYear': fromYear,
        'toYear': toYear
    };

    createResponse() => HolidayList();
    getResponseTypeName() => "HolidayList";
    getTypeName() => "ListHolidays";
    TypeContext? context = _ctx;
}

/// Lists the feeds of a schedule
// @Route("/customers/{customerId}/schedule/feeds", "GET")
class ListScheduleFeeds implements IReturn<ScheduleFeeds>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;

    ListScheduleFeeds({this.customerId});
    ListScheduleFeeds.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId
    };

    createResponse() => ScheduleFeeds();
    getResponseTypeName() => "ScheduleFeeds";
    getTypeName() => "ListScheduleFeeds";
    TypeContext? context = _ctx;
}

/// Adds a customer
// @Route("/customers", "POST")
class NewCustomer implements IReturn<CustomerInfo>, IPost, IConvertible
{
    /// Account that the customer belongs to
    // @ApiMember(Description="Account that the customer belongs to")
    String? accountId;
    /// Company name
    // @ApiMember(Description="Company name")
    String? name;
    /// Customer directly above
    // @ApiMember(Description="Customer directly above")
    String? parentCustomerId;
    /// Identifier in an outside system
    // @ApiMember(Description="Identifier in an outside system")
    String? referenceId;
    /// Values of custom fields, by field name
    // @ApiMember(Description="Values of custom fields, by field name")
    Struct? data;

    NewCustomer({this.accountId,this.name,this.parentCustomerId,this.referenceId,this.data});
    NewCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        name = json['name'];
        parentCustomerId = json['parentCustomerId'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Struct',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'name': name,
        'parentCustomerId': parentCustomerId,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Struct',context!)
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "NewCustomer";
    TypeContext? context = _ctx;
}

/// Makes a secret address to subscribe to a schedule
// @Route("/customers/{customerId}/schedule/feed", "POST")
// @Route("/customers/{customerId}/schedule/feeds", "POST")
class NewScheduleFeed implements IReturn<ScheduleFeed>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// What people call the feed
    String? name;

    NewScheduleFeed({this.customerId,this.name});
    NewScheduleFeed.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        name = json['name'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'name': name
    };

    createResponse() => ScheduleFeed();
    getResponseTypeName() => "ScheduleFeed";
    getTypeName() => "NewScheduleFeed";
    TypeContext? context = _ctx;
}

/// Changes the members sent
// @Route("/customers/{customerId}", "PATCH")
class PatchCustomer implements IReturn<CustomerInfo>, IPatch, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// Company name; cannot be cleared
    String? name;
    /// Customer directly above; an empty text makes it a root
    String? parentCustomerId;
    /// Identifier in an outside system; an empty text clears it
    String? referenceId;
    /// Values of custom fields, by field name
    Struct? data;
    /// Tags of the account to put on the customer
    List<String>? tagIds;
    Schedule? schedule;
    /// Whether its own prices hold
    bool? overrideBillingSettings;
    BillingSettings? billingSettings;
    /// Whether its own portal settings hold
    bool? overrideAppSettings;
    AppSettings? appSettings;

    PatchCustomer({this.customerId,this.name,this.parentCustomerId,this.referenceId,this.data,this.tagIds,this.schedule,this.overrideBillingSettings,this.billingSettings,this.overrideAppSettings,this.appSettings});
    PatchCustomer.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        name = json['name'];
        parentCustomerId = json['parentCustomerId'];
        referenceId = json['referenceId'];
        data = JsonConverters.fromJson(json['data'],'Struct',context!);
        tagIds = JsonConverters.fromJson(json['tagIds'],'List<String>',context!);
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        overrideBillingSettings = json['overrideBillingSettings'];
        billingSettings = JsonConverters.fromJson(json['billingSettings'],'BillingSettings',context!);
        overrideAppSettings = json['overrideAppSettings'];
        appSettings = JsonConverters.fromJson(json['appSettings'],'AppSettings',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'name': name,
        'parentCustomerId': parentCustomerId,
        'referenceId': referenceId,
        'data': JsonConverters.toJson(data,'Struct',context!),
        'tagIds': JsonConverters.toJson(tagIds,'List<String>',context!),
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'overrideBillingSettings': overrideBillingSettings,
        'billingSettings': JsonConverters.toJson(billingSettings,'BillingSettings',context!),
        'overrideAppSettings': overrideAppSettings,
        'appSettings': JsonConverters.toJson(appSettings,'AppSettings',context!)
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "PatchCustomer";
    TypeContext? context = _ctx;
}

/// Sends calls to a customer's numbers to the staging or the production server
// @Route("/customers/{customerId}/staging", "POST")
class SetCustomerStagingMode implements IReturn<CustomerInfo>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? customerId;
    /// The staging server, or else the production server
    bool? isStaging;

    SetCustomerStagingMode({this.customerId,this.isStaging});
    SetCustomerStagingMode.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        isStaging = json['isStaging'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'isStaging': isStaging
    };

    createResponse() => CustomerInfo();
    getResponseTypeName() => "CustomerInfo";
    getTypeName() => "SetCustomerStagingMode";
    TypeContext? context = _ctx;
}

/// Tells the state of a schedule at a moment
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
class TestSchedule implements IReturn<TestScheduleResponse>, IPost, IConvertible
{
    // @ApiMember(ParameterType="path")
    String? customerId;
    // @ApiMember(ParameterType="path")
    String? endpointId;
    /// Put in place of the stored one
    // @ApiMember(Description="Put in place of the stored one")
    Schedule? schedule;
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    String? dateTime;

    TestSchedule({this.customerId,this.endpointId,this.schedule,this.dateTime});
    TestSchedule.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        customerId = json['customerId'];
        endpointId = json['endpointId'];
        schedule = JsonConverters.fromJson(json['schedule'],'Schedule',context!);
        dateTime = json['dateTime'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'customerId': customerId,
        'endpointId': endpointId,
        'schedule': JsonConverters.toJson(schedule,'Schedule',context!),
        'dateTime': dateTime
    };

    createResponse() => TestScheduleResponse();
    getResponseTypeName() => "TestScheduleResponse";
    getTypeName() => "TestSchedule";
    TypeContext? context = _ctx;
}

/// Reads what one call changed
// @Route("/changes/{changeId}", "GET")
class GetChange implements IReturn<ChangeInfo>, IGet, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? changeId;

    GetChange({this.changeId});
    GetChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        changeId = json['changeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'changeId': changeId
    };

    createResponse() => ChangeInfo();
    getResponseTypeName() => "ChangeInfo";
    getTypeName() => "GetChange";
    TypeContext? context = _ctx;
}

/// Reads the settings of the whole system
// @Route("/global/settings", "GET")
class GetGlobalSettings implements IReturn<GlobalSettingsInfo>, IGet, IConvertible
{

    GetGlobalSettings();
    GetGlobalSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        return this;
    }

    Map<String, dynamic> toJson() => {};

    createResponse() => GlobalSettingsInfo();
    getResponseTypeName() => "GlobalSettingsInfo";
    getTypeName() => "GetGlobalSettings";
    TypeContext? context = _ctx;
}

/// Reads an account's settings, fields, tags and mail accounts
// @Route("/system/settings", "GET")
class GetSystemSettings implements IReturn<SystemSettingsInfo>, IGet, IConvertible
{
    /// Account; not needed by callers that have one
    String? accountId;

    GetSystemSettings({this.accountId});
    GetSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => SystemSettingsInfo();
    getResponseTypeName() => "SystemSettingsInfo";
    getTypeName() => "GetSystemSettings";
    TypeContext? context = _ctx;
}

/// Lists which countries an account may call
// @Route("/system/dialing-permissions", "GET")
class ListDialingPermissions implements IReturn<ListDialingPermissionsResponse>, IGet, IConvertible
{
    /// Account; not needed by callers that have one
    String? accountId;

    ListDialingPermissions({this.accountId});
    ListDialingPermissions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId
    };

    createResponse() => ListDialingPermissionsResponse();
    getResponseTypeName() => "ListDialingPermissionsResponse";
    getTypeName() => "ListDialingPermissions";
    TypeContext? context = _ctx;
}

/// Searches the audit log
class ListLogEntries extends ListRequest<LogEntryInfo> implements IReturn<ListResponse<LogEntryInfo>>, IConvertible
{
    /// Only entries of these accounts
    List<String>? accountIds;
    /// Only entries of these customers; _ selects those of the account itself
    List<String>? customerIds;
    /// First day, YYYY-MM-DD in UTC
    String? startDate;
    /// Last day, YYYY-MM-DD in UTC
    String? endDate;
    /// Text that description, reason or login contains, in any case
    String? description;

    ListLogEntries({this.accountIds,this.customerIds,this.startDate,this.endDate,this.description,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    ListLogEntries.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        customerIds = JsonConverters.fromJson(json['customerIds'],'List<String>',context!);
        startDate = json['startDate'];
        endDate = json['endDate'];
        description = json['description'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'customerIds': JsonConverters.toJson(customerIds,'List<String>',context!),
        'startDate': startDate,
        'endDate': endDate,
        'description': description
    });

    createResponse() => ListResponse<LogEntryInfo>();
    getResponseTypeName() => "ListResponse<LogEntryInfo>";
    getTypeName() => "ListLogEntries";
    TypeContext? context = _ctx;
}

/// Sets which numbers of one country may be called
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
class PatchDialingPermissions implements IReturnVoid, IPatch, IConvertible
{
    /// ISO 3166-1, two letters
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? isoCode;
    String? accountId;
    /// Absent means no
    bool? lowRiskNumbersEnabled;
    /// Absent means no
    bool? highRiskSpecialNumbersEnabled;
    /// Absent means no
    bool? highRiskTollfraudNumbersEnabled;

    PatchDialingPermissions({this.isoCode,this.accountId,this.lowRiskNumbersEnabled,this.highRiskSpecialNumbersEnabled,this.highRiskTollfraudNumbersEnabled});
    PatchDialingPermissions.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        isoCode = json['isoCode'];
        accountId = json['accountId'];
        lowRiskNumbersEnabled = json['lowRiskNumbersEnabled'];
        highRiskSpecialNumbersEnabled = json['highRiskSpecialNumbersEnabled'];
        highRiskTollfraudNumbersEnabled = json['highRiskTollfraudNumbersEnabled'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'isoCode': isoCode,
        'accountId': accountId,
        'lowRiskNumbersEnabled': lowRiskNumbersEnabled,
        'highRiskSpecialNumbersEnabled': highRiskSpecialNumbersEnabled,
        'highRiskTollfraudNumbersEnabled': highRiskTollfraudNumbersEnabled
    };

    createResponse() {}
    getTypeName() => "PatchDialingPermissions";
    TypeContext? context = _ctx;
}

/// Changes the settings of the whole system
// @Route("/global/settings", "PATCH")
class PatchGlobalSettings implements IReturn<GlobalSettingsInfo>, IPatch, IConvertible
{
    /// Replaces the stored one whole; an empty one removes it
    EmailAccount? systemEmailAccount;
    String? defaultTimeZoneId;
    int? sessionArchiveDays;
    String? maintenanceMessage;

    PatchGlobalSettings({this.systemEmailAccount,this.defaultTimeZoneId,this.sessionArchiveDays,this.maintenanceMessage});
    PatchGlobalSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        systemEmailAccount = JsonConverters.fromJson(json['systemEmailAccount'],'EmailAccount',context!);
        defaultTimeZoneId = json['defaultTimeZoneId'];
        sessionArchiveDays = json['sessionArchiveDays'];
        maintenanceMessage = json['maintenanceMessage'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'systemEmailAccount': JsonConverters.toJson(systemEmailAccount,'EmailAccount',context!),
        'defaultTimeZoneId': defaultTimeZoneId,
        'sessionArchiveDays': sessionArchiveDays,
        'maintenanceMessage': maintenanceMessage
    };

    createResponse() => GlobalSettingsInfo();
    getResponseTypeName() => "GlobalSettingsInfo";
    getTypeName() => "PatchGlobalSettings";
    TypeContext? context = _ctx;
}

/// Changes an account's settings
// @Route("/system/settings", "PATCHY,PATCH")
class PatchSystemSettings implements IReturn<SystemSettingsInfo>, IConvertible
{
    String? accountId;
    bool? overrideSystemTime;
    String? overrideSystemTimeZoneId;
    String? overrideSystemDateTime;
    List<SystemSettingsField>? systemFields;
    List<CustomerDataField>? customerFields;
    List<EndpointDataField>? endpointFields;
    List<EmailAccount>? emailAccounts;
    List<Tag>? tags;
    String? documentation;
    int? recordingRetentionDays;
    bool? enableSipRefer;
    int? autoAgentLogoffSeconds;
    TwilioSipRegions? defaultSipRegion;

    PatchSystemSettings({this.accountId,this.overrideSystemTime,this.overrideSystemTimeZoneId,this.overrideSystemDateTime,this.systemFields,this.customerFields,this.endpointFields,this.emailAccounts,this.tags,this.documentation,this.recordingRetentionDays,this.enableSipRefer,this.autoAgentLogoffSeconds,this.defaultSipRegion});
    PatchSystemSettings.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        overrideSystemTime = json['overrideSystemTime'];
        overrideSystemTimeZoneId = json['overrideSystemTimeZoneId'];
        overrideSystemDateTime = json['overrideSystemDateTime'];
        systemFields = JsonConverters.fromJson(json['systemFields'],'List<SystemSettingsField>',context!);
        customerFields = JsonConverters.fromJson(json['customerFields'],'List<CustomerDataField>',context!);
        endpointFields = JsonConverters.fromJson(json['endpointFields'],'List<EndpointDataField>',context!);
        emailAccounts = JsonConverters.fromJson(json['emailAccounts'],'List<EmailAccount>',context!);
        tags = JsonConverters.fromJson(json['tags'],'List<Tag>',context!);
        documentation = json['documentation'];
        recordingRetentionDays = json['recordingRetentionDays'];
        enableSipRefer = json['enableSipRefer'];
        autoAgentLogoffSeconds = json['autoAgentLogoffSeconds'];
        defaultSipRegion = JsonConverters.fromJson(json['defaultSipRegion'],'TwilioSipRegions',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'overrideSystemTime': overrideSystemTime,
        'overrideSystemTimeZoneId': overrideSystemTimeZoneId,
        'overrideSystemDateTime': overrideSystemDateTime,
        'systemFields': JsonConverters.toJson(systemFields,'List<SystemSettingsField>',context!),
        'customerFields': JsonConverters.toJson(customerFields,'List<CustomerDataField>',context!),
        'endpointFields': JsonConverters.toJson(endpointFields,'List<EndpointDataField>',context!),
        'emailAccounts': JsonConverters.toJson(emailAccounts,'List<EmailAccount>',context!),
        'tags': JsonConverters.toJson(tags,'List<Tag>',context!),
        'documentation': documentation,
        'recordingRetentionDays': recordingRetentionDays,
        'enableSipRefer': enableSipRefer,
        'autoAgentLogoffSeconds': autoAgentLogoffSeconds,
        'defaultSipRegion': JsonConverters.toJson(defaultSipRegion,'TwilioSipRegions',context!)
    };

    createResponse() => SystemSettingsInfo();
    getResponseTypeName() => "SystemSettingsInfo";
    getTypeName() => "PatchSystemSettings";
    TypeContext? context = _ctx;
}

/// Tries a mail account before it is saved
// @Route("/settings/test-email", "POST")
class SendTestEmail implements IReturnVoid, IPost, IConvertible
{
    /// Mail account to try; without a password that of the stored one of its id
    EmailAccount? account;
    /// Recipient of the test
    String? emailAddress;

    SendTestEmail({this.account,this.emailAddress});
    SendTestEmail.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        account = JsonConverters.fromJson(json['account'],'EmailAccount',context!);
        emailAddress = json['emailAddress'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'account': JsonConverters.toJson(account,'EmailAccount',context!),
        'emailAddress': emailAddress
    };

    createResponse() {}
    getTypeName() => "SendTestEmail";
    TypeContext? context = _ctx;
}

/// Restores the state before a change
// @Route("/changes/{changeId}/undo", "POST")
class UndoChange implements IReturn<ChangeInfo>, IPost, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? changeId;

    UndoChange({this.changeId});
    UndoChange.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        changeId = json['changeId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'changeId': changeId
    };

    createResponse() => ChangeInfo();
    getResponseTypeName() => "ChangeInfo";
    getTypeName() => "UndoChange";
    TypeContext? context = _ctx;
}

/// Removes a login
// @Route("/users/{userId}", "DELETE")
class DeleteUser implements IReturnVoid, IDelete, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? userId;

    DeleteUser({this.userId});
    DeleteUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userId = json['userId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userId': userId
    };

    createResponse() {}
    getTypeName() => "DeleteUser";
    TypeContext? context = _ctx;
}

/// Pages through the logins that reach the given accounts
// @Route("/users", "GET")
class ListUsers extends ListRequest<UserInfo> implements IReturn<ListResponse<UserInfo>>, IGet, IConvertible
{
    /// Only logins that were given one of these accounts
    List<String>? accountIds;
    /// Part of the email address, in any case
    String? emailFilter;

    ListUsers({this.accountIds,this.emailFilter,super.page,super.all,super.countPerPage,super.specificIds,super.sortField,super.sortOrder,super.simplifiedPaging});
    ListUsers.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        super.fromMap(json);
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        emailFilter = json['emailFilter'];
        return this;
    }

    Map<String, dynamic> toJson() => super.toJson()..addAll({
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'emailFilter': emailFilter
    });

    createResponse() => ListResponse<UserInfo>();
    getResponseTypeName() => "ListResponse<UserInfo>";
    getTypeName() => "ListUsers";
    TypeContext? context = _ctx;
}

/// Adds a login
// @Route("/users", "POST")
class NewUser implements IReturn<UserInfo>, IPost, IConvertible
{
    /// Account that the login reaches; needed unless the caller has just one
    String? accountId;
    /// Unique in the whole system
    String? emailAddress;
    String? firstName;
    String? lastName;
    /// At least 10 characters
    String? password;
    /// Makes the login a Customer login of this customer instead of a Manager
    String? customerId;

    NewUser({this.accountId,this.emailAddress,this.firstName,this.lastName,this.password,this.customerId});
    NewUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        accountId = json['accountId'];
        emailAddress = json['emailAddress'];
        firstName = json['firstName'];
        lastName = json['lastName'];
        password = json['password'];
        customerId = json['customerId'];
        return this;
    }

    Map<String, dynamic> toJson() => {
        'accountId': accountId,
        'emailAddress': emailAddress,
        'firstName': firstName,
        'lastName': lastName,
        'password': password,
        'customerId': customerId
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "NewUser";
    TypeContext? context = _ctx;
}

/// Changes a login
// @Route("/users/{userId}", "PATCH")
class PatchUser implements IReturn<UserInfo>, IPatch, IConvertible
{
    // @ApiMember(IsRequired=true, ParameterType="path")
    String? userId;
    /// Accounts that the login reaches; replaces those it had
    List<String>? accountIds;
    String? firstName;
    String? lastName;
    /// Left out, the login keeps its password
    String? newPassword;
    /// Only a SystemAdministrator may change them
    List<String>? roles;
    /// Top of what a Customer login reaches
    String? customerId;
    /// Bounds what the login may do
    UserManagerAccess? managerAccess;
    /// Areas that the login may use; an empty list stands for all
    List<DashboardPermissions>? dashboardPermissions;

    PatchUser({this.userId,this.accountIds,this.firstName,this.lastName,this.newPassword,this.roles,this.customerId,this.managerAccess,this.dashboardPermissions});
    PatchUser.fromJson(Map<String, dynamic> json) { fromMap(json); }

    fromMap(Map<String, dynamic> json) {
        userId = json['userId'];
        accountIds = JsonConverters.fromJson(json['accountIds'],'List<String>',context!);
        firstName = json['firstName'];
        lastName = json['lastName'];
        newPassword = json['newPassword'];
        roles = JsonConverters.fromJson(json['roles'],'List<String>',context!);
        customerId = json['customerId'];
        managerAccess = JsonConverters.fromJson(json['managerAccess'],'UserManagerAccess',context!);
        dashboardPermissions = JsonConverters.fromJson(json['dashboardPermissions'],'List<DashboardPermissions>',context!);
        return this;
    }

    Map<String, dynamic> toJson() => {
        'userId': userId,
        'accountIds': JsonConverters.toJson(accountIds,'List<String>',context!),
        'firstName': firstName,
        'lastName': lastName,
        'newPassword': newPassword,
        'roles': JsonConverters.toJson(roles,'List<String>',context!),
        'customerId': customerId,
        'managerAccess': JsonConverters.toJson(managerAccess,'UserManagerAccess',context!),
        'dashboardPermissions': JsonConverters.toJson(dashboardPermissions,'List<DashboardPermissions>',context!)
    };

    createResponse() => UserInfo();
    getResponseTypeName() => "UserInfo";
    getTypeName() => "PatchUser";
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
    'AccountCheck': TypeInfo(TypeOf.Class, create:() => AccountCheck()),
    'EntityInfo': TypeInfo(TypeOf.Class, create:() => EntityInfo()),
    'BillingItem': TypeInfo(TypeOf.Class, create:() => BillingItem()),
    'BillingSettings': TypeInfo(TypeOf.Class, create:() => BillingSettings()),
    'SortOrders': TypeInfo(TypeOf.Enum, enumValues:SortOrders.values),
    'ListRequest<T>': TypeInfo(TypeOf.GenericDef, create:() => ListRequest()),
    'ListRequest<AccountInfo>': TypeInfo(TypeOf.Class, create:() => ListRequest<AccountInfo>()),
    'List<String>': TypeInfo(TypeOf.Class, create:() => <String>[]),
    'AccountInfo': TypeInfo(TypeOf.Class, create:() => AccountInfo()),
    'ResponseError': TypeInfo(TypeOf.Class, create:() => ResponseError()),
    'Map<String,String?>': TypeInfo(TypeOf.Class, create:() => <String,String?>{}),
    'ResponseStatus': TypeInfo(TypeOf.Class, create:() => ResponseStatus()),
    'List<ResponseError>': TypeInfo(TypeOf.Class, create:() => <ResponseError>[]),
    'UserManagerAccess': TypeInfo(TypeOf.Enum, enumValues:UserManagerAccess.values),
    'DashboardPermissions': TypeInfo(TypeOf.Enum, enumValues:DashboardPermissions.values),
    'ApiKeyInfo': TypeInfo(TypeOf.Class, create:() => ApiKeyInfo()),
    'SimpleSchedulingRuleTypes': TypeInfo(TypeOf.Enum, enumValues:SimpleSchedulingRuleTypes.values),
    'DayOfWeek': TypeInfo(TypeOf.Enum, enumValues:DayOfWeek.values),
    'ScheduleDay': TypeInfo(TypeOf.Class, create:() => ScheduleDay()),
    'SchedulingRuleFrequency': TypeInfo(TypeOf.Enum, enumValues:SchedulingRuleFrequency.values),
    'SchedulingRule': TypeInfo(TypeOf.Class, create:() => SchedulingRule()),
    'List<int>': TypeInfo(TypeOf.Class, create:() => <int>[]),
    'List<ScheduleDay>': TypeInfo(TypeOf.Class, create:() => <ScheduleDay>[]),
    'ScheduleRequirement': TypeInfo(TypeOf.Class, create:() => ScheduleRequirement()),
    'List<DayOfWeek>': TypeInfo(TypeOf.Class, create:() => <DayOfWeek>[]),
    'ScheduleLevel': TypeInfo(TypeOf.Class, create:() => ScheduleLevel()),
    'ScheduleCandidate': TypeInfo(TypeOf.Class, create:() => ScheduleCandidate()),
    'ScheduleFinding': TypeInfo(TypeOf.Class, create:() => ScheduleFinding()),
    'ScheduleComparison': TypeInfo(TypeOf.Class, create:() => ScheduleComparison()),
    'ScheduleChange': TypeInfo(TypeOf.Class, create:() => ScheduleChange()),
    'CustomerBreadcrumb': TypeInfo(TypeOf.Class, create:() => CustomerBreadcrumb()),
    'TagColors': TypeInfo(TypeOf.Enum, enumValues:TagColors.values),
    'Tag': TypeInfo(TypeOf.Class, create:() => Tag()),
    'IntegrationData': TypeInfo(TypeOf.Class, create:() => IntegrationData()),
    'EntityIntegrationData': TypeInfo(TypeOf.Class, create:() => EntityIntegrationData()),
    'AppSettings': TypeInfo(TypeOf.Class, create:() => AppSettings()),
    'SettingLevels': TypeInfo(TypeOf.Enum, enumValues:SettingLevels.values),
    'SettingLevel': TypeInfo(TypeOf.Class, create:() => SettingLevel()),
    'SettingChange': TypeInfo(TypeOf.Class, create:() => SettingChange()),
    'EffectiveSetting': TypeInfo(TypeOf.Class, create:() => EffectiveSetting()),
    'EffectiveRule': TypeInfo(TypeOf.Class, create:() => EffectiveRule()),
    'SkippedHoliday': TypeInfo(TypeOf.Class, create:() => SkippedHoliday()),
    'HolidayDay': TypeInfo(TypeOf.Class, create:() => HolidayDay()),
    'FieldChange': TypeInfo(TypeOf.Class, create:() => FieldChange()),
    'LogEntryInfo': TypeInfo(TypeOf.Class, create:() => LogEntryInfo()),
    'List<CustomerBreadcrumb>': TypeInfo(TypeOf.Class, create:() => <CustomerBreadcrumb>[]),
    'List<FieldChange>': TypeInfo(TypeOf.Class, create:() => <FieldChange>[]),
    'EmailAccount': TypeInfo(TypeOf.Class, create:() => EmailAccount()),
    'UIHints': TypeInfo(TypeOf.Enum, enumValues:UIHints.values),
    'DataType': TypeInfo(TypeOf.Class, create:() => DataType()),
    'List<DataField>': TypeInfo(TypeOf.Class, create:() => <DataField>[]),
    'DataField': TypeInfo(TypeOf.Class, create:() => DataField()),
    'DataFieldUniqueness': TypeInfo(TypeOf.Enum, enumValues:DataFieldUniqueness.values),
    'UserDataFieldModes': TypeInfo(TypeOf.Enum, enumValues:UserDataFieldModes.values),
    'SystemSettingsField': TypeInfo(TypeOf.Class, create:() => SystemSettingsField()),
    'CustomerDataField': TypeInfo(TypeOf.Class, create:() => CustomerDataField()),
    'EndpointTypes': TypeInfo(TypeOf.Enum, enumValues:EndpointTypes.values),
    'EndpointDataField': TypeInfo(TypeOf.Class, create:() => EndpointDataField()),
    'TwilioSipRegions': TypeInfo(TypeOf.Enum, enumValues:TwilioSipRegions.values),
    'DialingPermissionInfo': TypeInfo(TypeOf.Class, create:() => DialingPermissionInfo()),
    'CheckAccountResponse': TypeInfo(TypeOf.Class, create:() => CheckAccountResponse()),
    'List<AccountCheck>': TypeInfo(TypeOf.Class, create:() => <AccountCheck>[]),
    'ListResponse<T>': TypeInfo(TypeOf.GenericDef, create:() => ListResponse()),
    'ListResponse<AccountInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<AccountInfo>()),
    'List<AccountInfo>': TypeInfo(TypeOf.Class, create:() => <AccountInfo>[]),
    'AppUserInfo': TypeInfo(TypeOf.Class, create:() => AppUserInfo()),
    'AuthenticateResponse': TypeInfo(TypeOf.Class, create:() => AuthenticateResponse()),
    'ConfirmTotpResult': TypeInfo(TypeOf.Class, create:() => ConfirmTotpResult()),
    'UserInfo': TypeInfo(TypeOf.Class, create:() => UserInfo()),
    'List<DashboardPermissions>': TypeInfo(TypeOf.Class, create:() => <DashboardPermissions>[]),
    'NewApiKeyResult': TypeInfo(TypeOf.Class, create:() => NewApiKeyResult()),
    'RequestAuthTokenResult': TypeInfo(TypeOf.Class, create:() => RequestAuthTokenResult()),
    'StartTotpResult': TypeInfo(TypeOf.Class, create:() => StartTotpResult()),
    'Schedule': TypeInfo(TypeOf.Class, create:() => Schedule()),
    'List<SchedulingRule>': TypeInfo(TypeOf.Class, create:() => <SchedulingRule>[]),
    'ScheduleCheck': TypeInfo(TypeOf.Class, create:() => ScheduleCheck()),
    'List<ScheduleFinding>': TypeInfo(TypeOf.Class, create:() => <ScheduleFinding>[]),
    'ScheduleExplanation': TypeInfo(TypeOf.Class, create:() => ScheduleExplanation()),
    'List<ScheduleCandidate>': TypeInfo(TypeOf.Class, create:() => <ScheduleCandidate>[]),
    'CustomerInfo': TypeInfo(TypeOf.Class, create:() => CustomerInfo()),
    'List<Tag>': TypeInfo(TypeOf.Class, create:() => <Tag>[]),
    'List<SettingChange>': TypeInfo(TypeOf.Class, create:() => <SettingChange>[]),
    'EffectiveCustomer': TypeInfo(TypeOf.Class, create:() => EffectiveCustomer()),
    'List<EffectiveSetting>': TypeInfo(TypeOf.Class, create:() => <EffectiveSetting>[]),
    'List<EffectiveRule>': TypeInfo(TypeOf.Class, create:() => <EffectiveRule>[]),
    'CalendarFile': TypeInfo(TypeOf.Class, create:() => CalendarFile()),
    'ScheduleTimeline': TypeInfo(TypeOf.Class, create:() => ScheduleTimeline()),
    'List<ScheduleChange>': TypeInfo(TypeOf.Class, create:() => <ScheduleChange>[]),
    'HolidayImport': TypeInfo(TypeOf.Class, create:() => HolidayImport()),
    'List<SkippedHoliday>': TypeInfo(TypeOf.Class, create:() => <SkippedHoliday>[]),
    'HolidayList': TypeInfo(TypeOf.Class, create:() => HolidayList()),
    'List<HolidayDay>': TypeInfo(TypeOf.Class, create:() => <HolidayDay>[]),
    'ScheduleFeed': TypeInfo(TypeOf.Class, create:() => ScheduleFeed()),
    'ScheduleFeeds': TypeInfo(TypeOf.Class, create:() => ScheduleFeeds()),
    'List<ScheduleFeed>': TypeInfo(TypeOf.Class, create:() => <ScheduleFeed>[]),
    'TestScheduleResponse': TypeInfo(TypeOf.Class, create:() => TestScheduleResponse()),
    'ChangeInfo': TypeInfo(TypeOf.Class, create:() => ChangeInfo()),
    'List<LogEntryInfo>': TypeInfo(TypeOf.Class, create:() => <LogEntryInfo>[]),
    'GlobalSettingsInfo': TypeInfo(TypeOf.Class, create:() => GlobalSettingsInfo()),
    'SystemSettingsInfo': TypeInfo(TypeOf.Class, create:() => SystemSettingsInfo()),
    'List<SystemSettingsField>': TypeInfo(TypeOf.Class, create:() => <SystemSettingsField>[]),
    'List<CustomerDataField>': TypeInfo(TypeOf.Class, create:() => <CustomerDataField>[]),
    'List<EndpointDataField>': TypeInfo(TypeOf.Class, create:() => <EndpointDataField>[]),
    'List<EmailAccount>': TypeInfo(TypeOf.Class, create:() => <EmailAccount>[]),
    'ListDialingPermissionsResponse': TypeInfo(TypeOf.Class, create:() => ListDialingPermissionsResponse()),
    'List<DialingPermissionInfo>': TypeInfo(TypeOf.Class, create:() => <DialingPermissionInfo>[]),
    'CheckAccount': TypeInfo(TypeOf.Class, create:() => CheckAccount()),
    'DeleteAccount': TypeInfo(TypeOf.Class, create:() => DeleteAccount()),
    'GetAccount': TypeInfo(TypeOf.Class, create:() => GetAccount()),
    'ListAccounts': TypeInfo(TypeOf.Class, create:() => ListAccounts()),
    'NewAccount': TypeInfo(TypeOf.Class, create:() => NewAccount()),
    'PatchAccount': TypeInfo(TypeOf.Class, create:() => PatchAccount()),
    'RegenerateAccountTokens': TypeInfo(TypeOf.Class, create:() => RegenerateAccountTokens()),
    'UpdateUserInfo': TypeInfo(TypeOf.Class, create:() => UpdateUserInfo()),
    'Authenticate': TypeInfo(TypeOf.Class, create:() => Authenticate()),
    'ConfirmTotp': TypeInfo(TypeOf.Class, create:() => ConfirmTotp()),
    'DeleteApiKey': TypeInfo(TypeOf.Class, create:() => DeleteApiKey()),
    'DisableTotp': TypeInfo(TypeOf.Class, create:() => DisableTotp()),
    'ForgotPassword': TypeInfo(TypeOf.Class, create:() => ForgotPassword()),
    'GetAuthStatus': TypeInfo(TypeOf.Class, create:() => GetAuthStatus()),
    'ListApiKeys': TypeInfo(TypeOf.Class, create:() => ListApiKeys()),
    'ListRequest<ApiKeyInfo>': TypeInfo(TypeOf.Class, create:() => ListRequest<ApiKeyInfo>()),
    'ListResponse<ApiKeyInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<ApiKeyInfo>()),
    'List<ApiKeyInfo>': TypeInfo(TypeOf.Class, create:() => <ApiKeyInfo>[]),
    'NewApiKey': TypeInfo(TypeOf.Class, create:() => NewApiKey()),
    'RecoverPassword': TypeInfo(TypeOf.Class, create:() => RecoverPassword()),
    'RequestAuthToken': TypeInfo(TypeOf.Class, create:() => RequestAuthToken()),
    'StartTotp': TypeInfo(TypeOf.Class, create:() => StartTotp()),
    'CheckSchedule': TypeInfo(TypeOf.Class, create:() => CheckSchedule()),
    'List<ScheduleRequirement>': TypeInfo(TypeOf.Class, create:() => <ScheduleRequirement>[]),
    'DeleteCustomer': TypeInfo(TypeOf.Class, create:() => DeleteCustomer()),
    'DeleteScheduleFeed': TypeInfo(TypeOf.Class, create:() => DeleteScheduleFeed()),
    'ExplainSchedule': TypeInfo(TypeOf.Class, create:() => ExplainSchedule()),
    'GetCustomer': TypeInfo(TypeOf.Class, create:() => GetCustomer()),
    'GetEffectiveCustomer': TypeInfo(TypeOf.Class, create:() => GetEffectiveCustomer()),
    'GetInheritedSchedule': TypeInfo(TypeOf.Class, create:() => GetInheritedSchedule()),
    'GetScheduleCalendar': TypeInfo(TypeOf.Class, create:() => GetScheduleCalendar()),
    'GetScheduleFeed': TypeInfo(TypeOf.Class, create:() => GetScheduleFeed()),
    'GetScheduleTimeline': TypeInfo(TypeOf.Class, create:() => GetScheduleTimeline()),
    'ImportHolidays': TypeInfo(TypeOf.Class, create:() => ImportHolidays()),
    'ListCustomers': TypeInfo(TypeOf.Class, create:() => ListCustomers()),
    'ListRequest<CustomerInfo>': TypeInfo(TypeOf.Class, create:() => ListRequest<CustomerInfo>()),
    'ListResponse<CustomerInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<CustomerInfo>()),
    'List<CustomerInfo>': TypeInfo(TypeOf.Class, create:() => <CustomerInfo>[]),
    'ListHolidays': TypeInfo(TypeOf.Class, create:() => ListHolidays()),
    'ListScheduleFeeds': TypeInfo(TypeOf.Class, create:() => ListScheduleFeeds()),
    'NewCustomer': TypeInfo(TypeOf.Class, create:() => NewCustomer()),
    'NewScheduleFeed': TypeInfo(TypeOf.Class, create:() => NewScheduleFeed()),
    'PatchCustomer': TypeInfo(TypeOf.Class, create:() => PatchCustomer()),
    'SetCustomerStagingMode': TypeInfo(TypeOf.Class, create:() => SetCustomerStagingMode()),
    'TestSchedule': TypeInfo(TypeOf.Class, create:() => TestSchedule()),
    'GetChange': TypeInfo(TypeOf.Class, create:() => GetChange()),
    'GetGlobalSettings': TypeInfo(TypeOf.Class, create:() => GetGlobalSettings()),
    'GetSystemSettings': TypeInfo(TypeOf.Class, create:() => GetSystemSettings()),
    'ListDialingPermissions': TypeInfo(TypeOf.Class, create:() => ListDialingPermissions()),
    'ListLogEntries': TypeInfo(TypeOf.Class, create:() => ListLogEntries()),
    'ListRequest<LogEntryInfo>': TypeInfo(TypeOf.Class, create:() => ListRequest<LogEntryInfo>()),
    'ListResponse<LogEntryInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<LogEntryInfo>()),
    'PatchDialingPermissions': TypeInfo(TypeOf.Class, create:() => PatchDialingPermissions()),
    'PatchGlobalSettings': TypeInfo(TypeOf.Class, create:() => PatchGlobalSettings()),
    'PatchSystemSettings': TypeInfo(TypeOf.Class, create:() => PatchSystemSettings()),
    'SendTestEmail': TypeInfo(TypeOf.Class, create:() => SendTestEmail()),
    'UndoChange': TypeInfo(TypeOf.Class, create:() => UndoChange()),
    'DeleteUser': TypeInfo(TypeOf.Class, create:() => DeleteUser()),
    'ListUsers': TypeInfo(TypeOf.Class, create:() => ListUsers()),
    'ListRequest<UserInfo>': TypeInfo(TypeOf.Class, create:() => ListRequest<UserInfo>()),
    'ListResponse<UserInfo>': TypeInfo(TypeOf.Class, create:() => ListResponse<UserInfo>()),
    'List<UserInfo>': TypeInfo(TypeOf.Class, create:() => <UserInfo>[]),
    'NewUser': TypeInfo(TypeOf.Class, create:() => NewUser()),
    'PatchUser': TypeInfo(TypeOf.Class, create:() => PatchUser()),
});
