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

TypeContext _ctx = TypeContext(library: 'dtos', types: <String, TypeInfo> {
    'ValueTypes': TypeInfo(TypeOf.Enum, enumValues:ValueTypes.values),
    'NodeParameterSources': TypeInfo(TypeOf.Enum, enumValues:NodeParameterSources.values),
    'Struct': TypeInfo(TypeOf.Class, create:() => Struct()),
    'Value': TypeInfo(TypeOf.Class, create:() => Value()),
    'List<Struct>': TypeInfo(TypeOf.Class, create:() => <Struct>[]),
    'NodeParameter': TypeInfo(TypeOf.Class, create:() => NodeParameter()),
    'List<NodeParameterMap>': TypeInfo(TypeOf.Class, create:() => <NodeParameterMap>[]),
    'NodeParameterMap': TypeInfo(TypeOf.Class, create:() => NodeParameterMap()),
    'EntityInfo': TypeInfo(TypeOf.Class, create:() => EntityInfo()),
    'CustomerBreadcrumb': TypeInfo(TypeOf.Class, create:() => CustomerBreadcrumb()),
    'TagColors': TypeInfo(TypeOf.Enum, enumValues:TagColors.values),
    'Tag': TypeInfo(TypeOf.Class, create:() => Tag()),
    'SimpleSchedulingRuleTypes': TypeInfo(TypeOf.Enum, enumValues:SimpleSchedulingRuleTypes.values),
    'DayOfWeek': TypeInfo(TypeOf.Enum, enumValues:DayOfWeek.values),
    'ScheduleDay': TypeInfo(TypeOf.Class, create:() => ScheduleDay()),
    'SchedulingRuleFrequency': TypeInfo(TypeOf.Enum, enumValues:SchedulingRuleFrequency.values),
    'SchedulingRule': TypeInfo(TypeOf.Class, create:() => SchedulingRule()),
    'List<int>': TypeInfo(TypeOf.Class, create:() => <int>[]),
    'List<ScheduleDay>': TypeInfo(TypeOf.Class, create:() => <ScheduleDay>[]),
    'Schedule': TypeInfo(TypeOf.Class, create:() => Schedule()),
    'List<SchedulingRule>': TypeInfo(TypeOf.Class, create:() => <SchedulingRule>[]),
    'IntegrationData': TypeInfo(TypeOf.Class, create:() => IntegrationData()),
    'EntityIntegrationData': TypeInfo(TypeOf.Class, create:() => EntityIntegrationData()),
    'BillingItem': TypeInfo(TypeOf.Class, create:() => BillingItem()),
    'BillingSettings': TypeInfo(TypeOf.Class, create:() => BillingSettings()),
    'AppSettings': TypeInfo(TypeOf.Class, create:() => AppSettings()),
    'SettingLevels': TypeInfo(TypeOf.Enum, enumValues:SettingLevels.values),
    'SettingLevel': TypeInfo(TypeOf.Class, create:() => SettingLevel()),
    'SettingChange': TypeInfo(TypeOf.Class, create:() => SettingChange()),
    'CustomerInfo': TypeInfo(TypeOf.Class, create:() => CustomerInfo()),
    'List<CustomerBreadcrumb>': TypeInfo(TypeOf.Class, create:() => <CustomerBreadcrumb>[]),
    'List<Tag>': TypeInfo(TypeOf.Class, create:() => <Tag>[]),
    'List<SettingChange>': TypeInfo(TypeOf.Class, create:() => <SettingChange>[]),
    'NewCustomer': TypeInfo(TypeOf.Class, create:() => NewCustomer()),
});
