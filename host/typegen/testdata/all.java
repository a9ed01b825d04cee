import java.math.*;
import java.util.*;
import net.servicestack.client.*;
import com.google.gson.reflect.*;

public class dtos
{

    public static enum ValueTypes
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
        SipTrunk;
    }

    public static enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        Endpoint,
        User,
        System,
        Session,
        Flow,
        FlowParameter;
    }

    public static class Struct extends HashMap<String,Value>
    {
    }

    public static class Value
    {
        public Boolean boolValue = null;

        /**
        * Text; also ids, dates and transition targets
        */
        public String stringValue = null;
        public Double numberValue = null;
        public ArrayList<Struct> listValue = null;
        public Struct structValue = null;

        public Boolean getBoolValue() { return boolValue; }
        public Value setBoolValue(Boolean value) { this.boolValue = value; return this; }
        public String getStringValue() { return stringValue; }
        public Value setStringValue(String value) { this.stringValue = value; return this; }
        public Double getNumberValue() { return numberValue; }
        public Value setNumberValue(Double value) { this.numberValue = value; return this; }
        public ArrayList<Struct> getListValue() { return listValue; }
        public Value setListValue(ArrayList<Struct> value) { this.listValue = value; return this; }
        public Struct getStructValue() { return structValue; }
        public Value setStructValue(Struct value) { this.structValue = value; return this; }
    }

    public static class NodeParameter
    {
        /**
        * Unique in the flow
        */
        public String id = null;
        public ValueTypes type = null;
        public NodeParameterSources source = null;
        public Value value = null;
        public String expression = null;

        /**
        * Field name for the field sources
        */
        public String referenceId = null;
        public Boolean isAsync = null;
        public Boolean isOutput = null;
        public ArrayList<NodeParameterMap> listParameters = null;
        public NodeParameterMap structParameters = null;

        public String getId() { return id; }
        public NodeParameter setId(String value) { this.id = value; return this; }
        public ValueTypes getType() { return type; }
        public NodeParameter setType(ValueTypes value) { this.type = value; return this; }
        public NodeParameterSources getSource() { return source; }
        public NodeParameter setSource(NodeParameterSources value) { this.source = value; return this; }
        public Value getValue() { return value; }
        public NodeParameter setValue(Value value) { this.value = value; return this; }
        public String getExpression() { return expression; }
        public NodeParameter setExpression(String value) { this.expression = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NodeParameter setReferenceId(String value) { this.referenceId = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public NodeParameter setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public NodeParameter setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public ArrayList<NodeParameterMap> getListParameters() { return listParameters; }
        public NodeParameter setListParameters(ArrayList<NodeParameterMap> value) { this.listParameters = value; return this; }
        public NodeParameterMap getStructParameters() { return structParameters; }
        public NodeParameter setStructParameters(NodeParameterMap value) { this.structParameters = value; return this; }
    }

    public static class NodeParameterMap extends HashMap<String,NodeParameter>
    {
    }

    public static class AccountCheck
    {
        public String name = null;

        /**
        * ok, warning or failed
        */
        public String outcome = null;
        public String detail = null;

        public String getName() { return name; }
        public AccountCheck setName(String value) { this.name = value; return this; }
        public String getOutcome() { return outcome; }
        public AccountCheck setOutcome(String value) { this.outcome = value; return this; }
        public String getDetail() { return detail; }
        public AccountCheck setDetail(String value) { this.detail = value; return this; }
    }

    public static class EntityInfo
    {
        /**
        * Identifier given by the server
        */
        @ApiMember(Description="Identifier given by the server")
        public String id = null;

        /**
        * Moment of creation, ISO 8601 in UTC
        */
        @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
        public String dateCreated = null;

        /**
        * Moment of the latest change, ISO 8601 in UTC
        */
        @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
        public String dateLastModified = null;

        /**
        * Email address of the login that made the record
        */
        @ApiMember(Description="Email address of the login that made the record")
        public String createdBy = null;

        /**
        * Email address of the login that changed the record last
        */
        @ApiMember(Description="Email address of the login that changed the record last")
        public String lastModifiedBy = null;

        public String getId() { return id; }
        public EntityInfo setId(String value) { this.id = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public EntityInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getDateLastModified() { return dateLastModified; }
        public EntityInfo setDateLastModified(String value) { this.dateLastModified = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public EntityInfo setCreatedBy(String value) { this.createdBy = value; return this; }
        public String getLastModifiedBy() { return lastModifiedBy; }
        public EntityInfo setLastModifiedBy(String value) { this.lastModifiedBy = value; return this; }
    }

    public static class BillingItem
    {
        public Double baseCost = null;
        public Double rawUnitMultiplier = null;
        public Double unitCost = null;

        /**
        * Units that the base cost includes
        */
        public Integer allowance = null;

        public Double getBaseCost() { return baseCost; }
        public BillingItem setBaseCost(Double value) { this.baseCost = value; return this; }
        public Double getRawUnitMultiplier() { return rawUnitMultiplier; }
        public BillingItem setRawUnitMultiplier(Double value) { this.rawUnitMultiplier = value; return this; }
        public Double getUnitCost() { return unitCost; }
        public BillingItem setUnitCost(Double value) { this.unitCost = value; return this; }
        public Integer getAllowance() { return allowance; }
        public BillingItem setAllowance(Integer value) { this.allowance = value; return this; }
    }

    public static class BillingSettings
    {
        public BillingItem base = null;
        public BillingItem localNumbers = null;
        public BillingItem tollFreeNumbers = null;
        public BillingItem inboundVoiceCalls = null;
        public BillingItem outboundVoiceCalls = null;
        public BillingItem inboundFaxes = null;
        public BillingItem outboundFaxes = null;
        public BillingItem inboundSmsMessages = null;
        public BillingItem outboundSmsMessages = null;
        public BillingItem aiInsights = null;
        public BillingItem aiLiveMinutes = null;
        public BillingItem aiMessages = null;

        public BillingItem getBase() { return base; }
        public BillingSettings setBase(BillingItem value) { this.base = value; return this; }
        public BillingItem getLocalNumbers() { return localNumbers; }
        public BillingSettings setLocalNumbers(BillingItem value) { this.localNumbers = value; return this; }
        public BillingItem getTollFreeNumbers() { return tollFreeNumbers; }
        public BillingSettings setTollFreeNumbers(BillingItem value) { this.tollFreeNumbers = value; return this; }
        public BillingItem getInboundVoiceCalls() { return inboundVoiceCalls; }
        public BillingSettings setInboundVoiceCalls(BillingItem value) { this.inboundVoiceCalls = value; return this; }
        public BillingItem getOutboundVoiceCalls() { return outboundVoiceCalls; }
        public BillingSettings setOutboundVoiceCalls(BillingItem value) { this.outboundVoiceCalls = value; return this; }
        public BillingItem getInboundFaxes() { return inboundFaxes; }
        public BillingSettings setInboundFaxes(BillingItem value) { this.inboundFaxes = value; return this; }
        public BillingItem getOutboundFaxes() { return outboundFaxes; }
        public BillingSettings setOutboundFaxes(BillingItem value) { this.outboundFaxes = value; return this; }
        public BillingItem getInboundSmsMessages() { return inboundSmsMessages; }
        public BillingSettings setInboundSmsMessages(BillingItem value) { this.inboundSmsMessages = value; return this; }
        public BillingItem getOutboundSmsMessages() { return outboundSmsMessages; }
        public BillingSettings setOutboundSmsMessages(BillingItem value) { this.outboundSmsMessages = value; return this; }
        public BillingItem getAiInsights() { return aiInsights; }
        public BillingSettings setAiInsights(BillingItem value) { this.aiInsights = value; return this; }
        public BillingItem getAiLiveMinutes() { return aiLiveMinutes; }
        public BillingSettings setAiLiveMinutes(BillingItem value) { this.aiLiveMinutes = value; return this; }
        public BillingItem getAiMessages() { return aiMessages; }
        public BillingSettings setAiMessages(BillingItem value) { this.aiMessages = value; return this; }
    }

    public static enum SortOrders
    {
        Ascend,
        Descend;
    }

    public static class ListRequest<T>
    {
        /**
        * Page number from 0
        */
        public Integer page = null;

        /**
        * Return every match and ignore paging
        */
        public Boolean all = null;

        /**
        * Items a page, 25 unless given, 10000 at most
        */
        public Integer countPerPage = null;

        /**
        * Only records with these ids
        */
        public ArrayList<String> specificIds = null;

        /**
        * Member to sort by
        */
        public String sortField = null;

        /**
        * Direction of sortField
        */
        public SortOrders sortOrder = null;

        /**
        * Leave the totals out; an empty list marks the end
        */
        public Boolean simplifiedPaging = null;

        public Integer getPage() { return page; }
        public ListRequest<T> setPage(Integer value) { this.page = value; return this; }
        public Boolean getAll() { return all; }
        public ListRequest<T> setAll(Boolean value) { this.all = value; return this; }
        public Integer getCountPerPage() { return countPerPage; }
        public ListRequest<T> setCountPerPage(Integer value) { this.countPerPage = value; return this; }
        public ArrayList<String> getSpecificIds() { return specificIds; }
        public ListRequest<T> setSpecificIds(ArrayList<String> value) { this.specificIds = value; return this; }
        public String getSortField() { return sortField; }
        public ListRequest<T> setSortField(String value) { this.sortField = value; return this; }
        public SortOrders getSortOrder() { return sortOrder; }
        public ListRequest<T> setSortOrder(SortOrders value) { this.sortOrder = value; return this; }
        public Boolean getSimplifiedPaging() { return simplifiedPaging; }
        public ListRequest<T> setSimplifiedPaging(Boolean value) { this.simplifiedPaging = value; return this; }
    }

    public static class ResponseError
    {
        public String errorCode = null;

        /**
        * Path of the member, for instance data.color.numberValue
        */
        public String fieldName = null;
        public String message = null;
        public HashMap<String,String> meta = null;

        public String getErrorCode() { return errorCode; }
        public ResponseError setErrorCode(String value) { this.errorCode = value; return this; }
        public String getFieldName() { return fieldName; }
        public ResponseError setFieldName(String value) { this.fieldName = value; return this; }
        public String getMessage() { return message; }
        public ResponseError setMessage(String value) { this.message = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public ResponseError setMeta(HashMap<String,String> value) { this.meta = value; return this; }
    }

    public static class ResponseStatus
    {
        /**
        * Code for machines
        */
        public String errorCode = null;

        /**
        * Text for people
        */
        public String message = null;

        /**
        * Never sent
        */
        public String stackTrace = null;

        /**
        * One entry for each refused member; empty when there is none
        */
        public ArrayList<ResponseError> errors = null;
        public HashMap<String,String> meta = null;

        public String getErrorCode() { return errorCode; }
        public ResponseStatus setErrorCode(String value) { this.errorCode = value; return this; }
        public String getMessage() { return message; }
        public ResponseStatus setMessage(String value) { this.message = value; return this; }
        public String getStackTrace() { return stackTrace; }
        public ResponseStatus setStackTrace(String value) { this.stackTrace = value; return this; }
        public ArrayList<ResponseError> getErrors() { return errors; }
        public ResponseStatus setErrors(ArrayList<ResponseError> value) { this.errors = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public ResponseStatus setMeta(HashMap<String,String> value) { this.meta = value; return this; }
    }

    public static enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete;
    }

    public static enum DashboardPermissions
    {
        ViewFiles,
        ViewNotifications,
        ViewSessions,
        ViewEndpoints,
        ViewReports,
        ViewCustomers,
        ViewFlows,
        ViewCallCenter;
    }

    public static class ApiKeyInfo
    {
        public String id = null;

        /**
        * The login that calls with the key are made as
        */
        public String userId = null;
        public String name = null;

        /**
        * The one account that the key reaches
        */
        public String accountId = null;

        /**
        * The one role that the key has
        */
        public String role = null;
        public String dateCreated = null;
        public String expiresAt = null;

        /**
        * Right to a minute
        */
        public String lastUsedAt = null;

        public String getId() { return id; }
        public ApiKeyInfo setId(String value) { this.id = value; return this; }
        public String getUserId() { return userId; }
        public ApiKeyInfo setUserId(String value) { this.userId = value; return this; }
        public String getName() { return name; }
        public ApiKeyInfo setName(String value) { this.name = value; return this; }
        public String getAccountId() { return accountId; }
        public ApiKeyInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getRole() { return role; }
        public ApiKeyInfo setRole(String value) { this.role = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public ApiKeyInfo setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getExpiresAt() { return expiresAt; }
        public ApiKeyInfo setExpiresAt(String value) { this.expiresAt = value; return this; }
        public String getLastUsedAt() { return lastUsedAt; }
        public ApiKeyInfo setLastUsedAt(String value) { this.lastUsedAt = value; return this; }
    }

    public static enum SimpleSchedulingRuleTypes
    {
        Always,
        CustomerState,
        Time;
    }

    public static enum DayOfWeek
    {
        Sunday,
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday;
    }

    public static class ScheduleDay
    {
        /**
        * Which one in the period, negative from its end; 0 means each
        */
        public Integer offset = null;
        public DayOfWeek dayOfWeek = null;

        public Integer getOffset() { return offset; }
        public ScheduleDay setOffset(Integer value) { this.offset = value; return this; }
        public DayOfWeek getDayOfWeek() { return dayOfWeek; }
        public ScheduleDay setDayOfWeek(DayOfWeek value) { this.dayOfWeek = value; return this; }
    }

    public static enum SchedulingRuleFrequency
    {
        None,
        Secondly,
        Minutely,
        Hourly,
        Daily,
        Weekly,
        Monthly,
        Yearly;
    }

    public static class SchedulingRule
    {
        public String id = null;
        public String name = null;

        /**
        * The higher number wins
        */
        public Integer priority = null;

        /**
        * Free text; Business Hours, After Hours and Holiday are ready-made
        */
        public String state = null;
        public String source = null;
        public String condition = null;
        public SimpleSchedulingRuleTypes simpleRuleType = null;
        public String customerState = null;
        public String flowId = null;
        public Struct flowParams = null;
        public Boolean isAllDay = null;
        public String startDate = null;
        public String startTime = null;
        public String endTime = null;
        public ArrayList<Integer> bySetPosition = null;
        public ArrayList<Integer> byMonth = null;
        public ArrayList<Integer> byWeekNo = null;
        public ArrayList<Integer> byYearDay = null;
        public ArrayList<Integer> byMonthDay = null;
        public ArrayList<ScheduleDay> byDay = null;
        public ArrayList<Integer> byHour = null;
        public ArrayList<Integer> byMinute = null;
        public Integer interval = null;
        public Integer count = null;
        public String untilDate = null;
        public SchedulingRuleFrequency frequency = null;

        public String getId() { return id; }
        public SchedulingRule setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public SchedulingRule setName(String value) { this.name = value; return this; }
        public Integer getPriority() { return priority; }
        public SchedulingRule setPriority(Integer value) { this.priority = value; return this; }
        public String getState() { return state; }
        public SchedulingRule setState(String value) { this.state = value; return this; }
        public String getSource() { return source; }
        public SchedulingRule setSource(String value) { this.source = value; return this; }
        public String getCondition() { return condition; }
        public SchedulingRule setCondition(String value) { this.condition = value; return this; }
        public SimpleSchedulingRuleTypes getSimpleRuleType() { return simpleRuleType; }
        public SchedulingRule setSimpleRuleType(SimpleSchedulingRuleTypes value) { this.simpleRuleType = value; return this; }
        public String getCustomerState() { return customerState; }
        public SchedulingRule setCustomerState(String value) { this.customerState = value; return this; }
        public String getFlowId() { return flowId; }
        public SchedulingRule setFlowId(String value) { this.flowId = value; return this; }
        public Struct getFlowParams() { return flowParams; }
        public SchedulingRule setFlowParams(Struct value) { this.flowParams = value; return this; }
        public Boolean getIsAllDay() { return isAllDay; }
        public SchedulingRule setIsAllDay(Boolean value) { this.isAllDay = value; return this; }
        public String getStartDate() { return startDate; }
        public SchedulingRule setStartDate(String value) { this.startDate = value; return this; }
        public String getStartTime() { return startTime; }
        public SchedulingRule setStartTime(String value) { this.startTime = value; return this; }
        public String getEndTime() { return endTime; }
        public SchedulingRule setEndTime(String value) { this.endTime = value; return this; }
        public ArrayList<Integer> getBySetPosition() { return bySetPosition; }
        public SchedulingRule setBySetPosition(ArrayList<Integer> value) { this.bySetPosition = value; return this; }
        public ArrayList<Integer> getByMonth() { return byMonth; }
        public SchedulingRule setByMonth(ArrayList<Integer> value) { this.byMonth = value; return this; }
        public ArrayList<Integer> getByWeekNo() { return byWeekNo; }
        public SchedulingRule setByWeekNo(ArrayList<Integer> value) { this.byWeekNo = value; return this; }
        public ArrayList<Integer> getByYearDay() { return byYearDay; }
        public SchedulingRule setByYearDay(ArrayList<Integer> value) { this.byYearDay = value; return this; }
        public ArrayList<Integer> getByMonthDay() { return byMonthDay; }
        public SchedulingRule setByMonthDay(ArrayList<Integer> value) { this.byMonthDay = value; return this; }
        public ArrayList<ScheduleDay> getByDay() { return byDay; }
        public SchedulingRule setByDay(ArrayList<ScheduleDay> value) { this.byDay = value; return this; }
        public ArrayList<Integer> getByHour() { return byHour; }
        public SchedulingRule setByHour(ArrayList<Integer> value) { this.byHour = value; return this; }
        public ArrayList<Integer> getByMinute() { return byMinute; }
        public SchedulingRule setByMinute(ArrayList<Integer> value) { this.byMinute = value; return this; }
        public Integer getInterval() { return interval; }
        public SchedulingRule setInterval(Integer value) { this.interval = value; return this; }
        public Integer getCount() { return count; }
        public SchedulingRule setCount(Integer value) { this.count = value; return this; }
        public String getUntilDate() { return untilDate; }
        public SchedulingRule setUntilDate(String value) { this.untilDate = value; return this; }
        public SchedulingRuleFrequency getFrequency() { return frequency; }
        public SchedulingRule setFrequency(SchedulingRuleFrequency value) { this.frequency = value; return this; }
    }

    public static class ScheduleRequirement
    {
        public String state = null;

        /**
        * Every day if there are none
        */
        public ArrayList<DayOfWeek> days = null;

        /**
        * Time of day; midnight if absent
        */
        public String from = null;

        /**
        * Time of day; midnight if absent
        */
        public String to = null;

        /**
        * States that may hold instead, for instance Holiday
        */
        public ArrayList<String> except = null;

        public String getState() { return state; }
        public ScheduleRequirement setState(String value) { this.state = value; return this; }
        public ArrayList<DayOfWeek> getDays() { return days; }
        public ScheduleRequirement setDays(ArrayList<DayOfWeek> value) { this.days = value; return this; }
        public String getFrom() { return from; }
        public ScheduleRequirement setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ScheduleRequirement setTo(String value) { this.to = value; return this; }
        public ArrayList<String> getExcept() { return except; }
        public ScheduleRequirement setExcept(ArrayList<String> value) { this.except = value; return this; }
    }

    public static class ScheduleLevel
    {
        /**
        * 0 is the customer itself, 1 its parent and so on
        */
        public Integer distance = null;
        public String id = null;
        public String name = null;

        public Integer getDistance() { return distance; }
        public ScheduleLevel setDistance(Integer value) { this.distance = value; return this; }
        public String getId() { return id; }
        public ScheduleLevel setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public ScheduleLevel setName(String value) { this.name = value; return this; }
    }

    public static class ScheduleCandidate
    {
        public String ruleId = null;
        public String ruleName = null;

        /**
        * Place in the rules of its level, from 0
        */
        public Integer index = null;
        public ScheduleLevel level = null;
        public String stateName = null;
        public Integer priority = null;

        /**
        * Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
        */
        public String outcome = null;

        /**
        * The same in words
        */
        public String message = null;

        public String getRuleId() { return ruleId; }
        public ScheduleCandidate setRuleId(String value) { this.ruleId = value; return this; }
        public String getRuleName() { return ruleName; }
        public ScheduleCandidate setRuleName(String value) { this.ruleName = value; return this; }
        public Integer getIndex() { return index; }
        public ScheduleCandidate setIndex(Integer value) { this.index = value; return this; }
        public ScheduleLevel getLevel() { return level; }
        public ScheduleCandidate setLevel(ScheduleLevel value) { this.level = value; return this; }
        public String getStateName() { return stateName; }
        public ScheduleCandidate setStateName(String value) { this.stateName = value; return this; }
        public Integer getPriority() { return priority; }
        public ScheduleCandidate setPriority(Integer value) { this.priority = value; return this; }
        public String getOutcome() { return outcome; }
        public ScheduleCandidate setOutcome(String value) { this.outcome = value; return this; }
        public String getMessage() { return message; }
        public ScheduleCandidate setMessage(String value) { this.message = value; return this; }
    }

    public static class ScheduleFinding
    {
        /**
        * For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
        */
        public String code = null;

        /**
        * Error, Warning or Info
        */
        public String severity = null;

        /**
        * Member of the own schedule, for instance schedule.rules[3].count
        */
        public String fieldName = null;
        public String message = null;
        public ScheduleCandidate rule = null;

        /**
        * The rule that it meets
        */
        public ScheduleCandidate other = null;

        /**
        * The first moment it shows, in UTC
        */
        public String from = null;

        /**
        * The end of that, in UTC
        */
        public String to = null;

        /**
        * What holds there
        */
        public String stateName = null;

        public String getCode() { return code; }
        public ScheduleFinding setCode(String value) { this.code = value; return this; }
        public String getSeverity() { return severity; }
        public ScheduleFinding setSeverity(String value) { this.severity = value; return this; }
        public String getFieldName() { return fieldName; }
        public ScheduleFinding setFieldName(String value) { this.fieldName = value; return this; }
        public String getMessage() { return message; }
        public ScheduleFinding setMessage(String value) { this.message = value; return this; }
        public ScheduleCandidate getRule() { return rule; }
        public ScheduleFinding setRule(ScheduleCandidate value) { this.rule = value; return this; }
        public ScheduleCandidate getOther() { return other; }
        public ScheduleFinding setOther(ScheduleCandidate value) { this.other = value; return this; }
        public String getFrom() { return from; }
        public ScheduleFinding setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ScheduleFinding setTo(String value) { this.to = value; return this; }
        public String getStateName() { return stateName; }
        public ScheduleFinding setStateName(String value) { this.stateName = value; return this; }
    }

    public static class ScheduleComparison
    {
        public Boolean equivalent = null;

        /**
        * The first moment at which they differ, in UTC
        */
        public String dateTime = null;
        public String localTime = null;

        /**
        * What the schedule says there
        */
        public String stateName = null;

        /**
        * What the second one says
        */
        public String otherState = null;

        public Boolean getEquivalent() { return equivalent; }
        public ScheduleComparison setEquivalent(Boolean value) { this.equivalent = value; return this; }
        public String getDateTime() { return dateTime; }
        public ScheduleComparison setDateTime(String value) { this.dateTime = value; return this; }
        public String getLocalTime() { return localTime; }
        public ScheduleComparison setLocalTime(String value) { this.localTime = value; return this; }
        public String getStateName() { return stateName; }
        public ScheduleComparison setStateName(String value) { this.stateName = value; return this; }
        public String getOtherState() { return otherState; }
        public ScheduleComparison setOtherState(String value) { this.otherState = value; return this; }
    }

    public static class ScheduleChange
    {
        /**
        * In UTC
        */
        public String dateTime = null;

        /**
        * In the schedule's zone
        */
        public String localTime = null;
        public String stateName = null;

        /**
        * Rule, Default or ForceClosed
        */
        public String reason = null;
        public String ruleId = null;
        public String ruleName = null;

        public String getDateTime() { return dateTime; }
        public ScheduleChange setDateTime(String value) { this.dateTime = value; return this; }
        public String getLocalTime() { return localTime; }
        public ScheduleChange setLocalTime(String value) { this.localTime = value; return this; }
        public String getStateName() { return stateName; }
        public ScheduleChange setStateName(String value) { this.stateName = value; return this; }
        public String getReason() { return reason; }
        public ScheduleChange setReason(String value) { this.reason = value; return this; }
        public String getRuleId() { return ruleId; }
        public ScheduleChange setRuleId(String value) { this.ruleId = value; return this; }
        public String getRuleName() { return ruleName; }
        public ScheduleChange setRuleName(String value) { this.ruleName = value; return this; }
    }

    public static class CustomerBreadcrumb
    {
        public String id = null;
        public String name = null;

        public String getId() { return id; }
        public CustomerBreadcrumb setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public CustomerBreadcrumb setName(String value) { this.name = value; return this; }
    }

    public static enum TagColors
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
        Purple;
    }

    public static class Tag
    {
        public String id = null;
        public String name = null;
        public TagColors color = null;

        public String getId() { return id; }
        public Tag setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public Tag setName(String value) { this.name = value; return this; }
        public TagColors getColor() { return color; }
        public Tag setColor(TagColors value) { this.color = value; return this; }
    }

    public static class IntegrationData
    {
        /**
        * Id of the record in the connected system
        */
        public String thirdPartyId = null;

        public String getThirdPartyId() { return thirdPartyId; }
        public IntegrationData setThirdPartyId(String value) { this.thirdPartyId = value; return this; }
    }

    public static class EntityIntegrationData extends HashMap<String,IntegrationData>
    {
    }

    public static class AppSettings
    {
        public Boolean enablePhoneNumberManagement = null;
        public Boolean enableDeviceManagement = null;
        public Boolean enableDialer = null;
        public Boolean enableCallHistory = null;
        public Boolean enableAssistants = null;
        public Boolean showFileNameInMessageCenter = null;

        /**
        * JSON text with overrides of the theme
        */
        public String chakraTheme = null;
        public String customCss = null;
        public String pageTitle = null;

        /**
        * Replacements for labels
        */
        public String stringMappings = null;

        /**
        * Page opened after signing out
        */
        public String logoutUrl = null;
        public String portMyNumberUrl = null;

        public Boolean getEnablePhoneNumberManagement() { return enablePhoneNumberManagement; }
        public AppSettings setEnablePhoneNumberManagement(Boolean value) { this.enablePhoneNumberManagement = value; return this; }
        public Boolean getEnableDeviceManagement() { return enableDeviceManagement; }
        public AppSettings setEnableDeviceManagement(Boolean value) { this.enableDeviceManagement = value; return this; }
        public Boolean getEnableDialer() { return enableDialer; }
        public AppSettings setEnableDialer(Boolean value) { this.enableDialer = value; return this; }
        public Boolean getEnableCallHistory() { return enableCallHistory; }
        public AppSettings setEnableCallHistory(Boolean value) { this.enableCallHistory = value; return this; }
        public Boolean getEnableAssistants() { return enableAssistants; }
        public AppSettings setEnableAssistants(Boolean value) { this.enableAssistants = value; return this; }
        public Boolean getShowFileNameInMessageCenter() { return showFileNameInMessageCenter; }
        public AppSettings setShowFileNameInMessageCenter(Boolean value) { this.showFileNameInMessageCenter = value; return this; }
        public String getChakraTheme() { return chakraTheme; }
        public AppSettings setChakraTheme(String value) { this.chakraTheme = value; return this; }
        public String getCustomCss() { return customCss; }
        public AppSettings setCustomCss(String value) { this.customCss = value; return this; }
        public String getPageTitle() { return pageTitle; }
        public AppSettings setPageTitle(String value) { this.pageTitle = value; return this; }
        public String getStringMappings() { return stringMappings; }
        public AppSettings setStringMappings(String value) { this.stringMappings = value; return this; }
        public String getLogoutUrl() { return logoutUrl; }
        public AppSettings setLogoutUrl(String value) { this.logoutUrl = value; return this; }
        public String getPortMyNumberUrl() { return portMyNumberUrl; }
        public AppSettings setPortMyNumberUrl(String value) { this.portMyNumberUrl = value; return this; }
    }

    public static enum SettingLevels
    {
        Server,
        Account,
        Above,
        Customer,
        Endpoint;
    }

    public static class SettingLevel
    {
        public SettingLevels kind = null;

        /**
        * Id of the customer or account; absent for levels out of the caller's reach
        */
        public String id = null;
        public String name = null;

        public SettingLevels getKind() { return kind; }
        public SettingLevel setKind(SettingLevels value) { this.kind = value; return this; }
        public String getId() { return id; }
        public SettingLevel setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public SettingLevel setName(String value) { this.name = value; return this; }
    }

    public static class SettingChange
    {
        public String customerId = null;
        public String customerName = null;

        /**
        * Path of the setting, for instance schedule.timeZoneId
        */
        public String setting = null;
        public Value oldValue = null;
        public SettingLevel oldLevel = null;
        public Value newValue = null;
        public SettingLevel newLevel = null;

        public String getCustomerId() { return customerId; }
        public SettingChange setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public SettingChange setCustomerName(String value) { this.customerName = value; return this; }
        public String getSetting() { return setting; }
        public SettingChange setSetting(String value) { this.setting = value; return this; }
        public Value getOldValue() { return oldValue; }
        public SettingChange setOldValue(Value value) { this.oldValue = value; return this; }
        public SettingLevel getOldLevel() { return oldLevel; }
        public SettingChange setOldLevel(SettingLevel value) { this.oldLevel = value; return this; }
        public Value getNewValue() { return newValue; }
        public SettingChange setNewValue(Value value) { this.newValue = value; return this; }
        public SettingLevel getNewLevel() { return newLevel; }
        public SettingChange setNewLevel(SettingLevel value) { this.newLevel = value; return this; }
    }

    public static class EffectiveSetting
    {
        /**
        * Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
        */
        public String setting = null;

        /**
        * Value in force; absent for none
        */
        public Value value = null;

        /**
        * Level that set it
        */
        public SettingLevel level = null;

        /**
        * Value that would hold without the customer's own setting
        */
        public Value inherited = null;

        /**
        * Level that would set it then
        */
        public SettingLevel inheritedLevel = null;

        public String getSetting() { return setting; }
        public EffectiveSetting setSetting(String value) { this.setting = value; return this; }
        public Value getValue() { return value; }
        public EffectiveSetting setValue(Value value) { this.value = value; return this; }
        public SettingLevel getLevel() { return level; }
        public EffectiveSetting setLevel(SettingLevel value) { this.level = value; return this; }
        public Value getInherited() { return inherited; }
        public EffectiveSetting setInherited(Value value) { this.inherited = value; return this; }
        public SettingLevel getInheritedLevel() { return inheritedLevel; }
        public EffectiveSetting setInheritedLevel(SettingLevel value) { this.inheritedLevel = value; return this; }
    }

    public static class EffectiveRule
    {
        public SchedulingRule rule = null;
        public SettingLevel level = null;

        public SchedulingRule getRule() { return rule; }
        public EffectiveRule setRule(SchedulingRule value) { this.rule = value; return this; }
        public SettingLevel getLevel() { return level; }
        public EffectiveRule setLevel(SettingLevel value) { this.level = value; return this; }
    }

    public static class SkippedHoliday
    {
        public String name = null;
        public String date = null;
        public String reason = null;

        public String getName() { return name; }
        public SkippedHoliday setName(String value) { this.name = value; return this; }
        public String getDate() { return date; }
        public SkippedHoliday setDate(String value) { this.date = value; return this; }
        public String getReason() { return reason; }
        public SkippedHoliday setReason(String value) { this.reason = value; return this; }
    }

    public static class HolidayDay
    {
        public String date = null;
        public String name = null;

        public String getDate() { return date; }
        public HolidayDay setDate(String value) { this.date = value; return this; }
        public String getName() { return name; }
        public HolidayDay setName(String value) { this.name = value; return this; }
    }

    public static class FieldChange
    {
        /**
        * Wire path of the member, for instance data.Greeting.stringValue
        */
        public String path = null;

        /**
        * JSON text; absent where there was none
        */
        public String before = null;

        /**
        * JSON text; absent where there is none
        */
        public String after = null;

        public String getPath() { return path; }
        public FieldChange setPath(String value) { this.path = value; return this; }
        public String getBefore() { return before; }
        public FieldChange setBefore(String value) { this.before = value; return this; }
        public String getAfter() { return after; }
        public FieldChange setAfter(String value) { this.after = value; return this; }
    }

    public static class LogEntryInfo extends EntityInfo
    {
        public String accountId = null;
        public String accountName = null;
        public String customerId = null;
        public String customerName = null;
        public ArrayList<CustomerBreadcrumb> customerBreadcrumb = null;

        /**
        * Email address of the login
        */
        public String userName = null;
        public String description = null;

        /**
        * Change set that the entry belongs to
        */
        public String changeId = null;
        public String operation = null;

        /**
        * created, changed, deleted, signed in or signed out
        */
        public String action = null;
        public String recordKind = null;
        public String recordId = null;

        /**
        * Login that acted as userName
        */
        public String actorName = null;

        /**
        * Network address of the caller
        */
        public String address = null;
        public String requestId = null;

        /**
        * What the caller gave as X-Reason
        */
        public String reason = null;

        /**
        * Change set that this one put back
        */
        public String undoes = null;

        /**
        * Members that differ
        */
        public ArrayList<FieldChange> changes = null;

        /**
        * Covers the entry and the hash of the account's entry before it
        */
        public String hash = null;

        public String getAccountId() { return accountId; }
        public LogEntryInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getAccountName() { return accountName; }
        public LogEntryInfo setAccountName(String value) { this.accountName = value; return this; }
        public String getCustomerId() { return customerId; }
        public LogEntryInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public LogEntryInfo setCustomerName(String value) { this.customerName = value; return this; }
        public ArrayList<CustomerBreadcrumb> getCustomerBreadcrumb() { return customerBreadcrumb; }
        public LogEntryInfo setCustomerBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.customerBreadcrumb = value; return this; }
        public String getUserName() { return userName; }
        public LogEntryInfo setUserName(String value) { this.userName = value; return this; }
        public String getDescription() { return description; }
        public LogEntryInfo setDescription(String value) { this.description = value; return this; }
        public String getChangeId() { return changeId; }
        public LogEntryInfo setChangeId(String value) { this.changeId = value; return this; }
        public String getOperation() { return operation; }
        public LogEntryInfo setOperation(String value) { this.operation = value; return this; }
        public String getAction() { return action; }
        public LogEntryInfo setAction(String value) { this.action = value; return this; }
        public String getRecordKind() { return recordKind; }
        public LogEntryInfo setRecordKind(String value) { this.recordKind = value; return this; }
        public String getRecordId() { return recordId; }
        public LogEntryInfo setRecordId(String value) { this.recordId = value; return this; }
        public String getActorName() { return actorName; }
        public LogEntryInfo setActorName(String value) { this.actorName = value; return this; }
        public String getAddress() { return address; }
        public LogEntryInfo setAddress(String value) { this.address = value; return this; }
        public String getRequestId() { return requestId; }
        public LogEntryInfo setRequestId(String value) { this.requestId = value; return this; }
        public String getReason() { return reason; }
        public LogEntryInfo setReason(String value) { this.reason = value; return this; }
        public String getUndoes() { return undoes; }
        public LogEntryInfo setUndoes(String value) { this.undoes = value; return this; }
        public ArrayList<FieldChange> getChanges() { return changes; }
        public LogEntryInfo setChanges(ArrayList<FieldChange> value) { this.changes = value; return this; }
        public String getHash() { return hash; }
        public LogEntryInfo setHash(String value) { this.hash = value; return this; }
    }

    public static class EmailAccount
    {
        /**
        * Made by the server where it is absent
        */
        public String id = null;

        /**
        * Host name or address
        */
        public String server = null;

        /**
        * Empty for a server that asks for none
        */
        public String userName = null;

        /**
        * 465 speaks TLS from the start, others once they offer it
        */
        public Integer port = null;

        /**
        * Address that mail comes from
        */
        public String emailAddress = null;
        public String displayName = null;

        /**
        * Never returned; absent keeps the stored one of the same id, empty clears it
        */
        public String password = null;

        public String getId() { return id; }
        public EmailAccount setId(String value) { this.id = value; return this; }
        public String getServer() { return server; }
        public EmailAccount setServer(String value) { this.server = value; return this; }
        public String getUserName() { return userName; }
        public EmailAccount setUserName(String value) { this.userName = value; return this; }
        public Integer getPort() { return port; }
        public EmailAccount setPort(Integer value) { this.port = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public EmailAccount setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getDisplayName() { return displayName; }
        public EmailAccount setDisplayName(String value) { this.displayName = value; return this; }
        public String getPassword() { return password; }
        public EmailAccount setPassword(String value) { this.password = value; return this; }
    }

    public static enum UIHints
    {
        None,
        LargeText,
        InlineForm,
        Password,
        InlineStruct;
    }

    public static class DataType
    {
        public String typeName = null;
        public ArrayList<DataField> fields = null;

        public String getTypeName() { return typeName; }
        public DataType setTypeName(String value) { this.typeName = value; return this; }
        public ArrayList<DataField> getFields() { return fields; }
        public DataType setFields(ArrayList<DataField> value) { this.fields = value; return this; }
    }

    public static enum DataFieldUniqueness
    {
        NotUnique,
        Unique,
        UniqueToCustomer;
    }

    public static enum UserDataFieldModes
    {
        Hidden,
        ReadOnly,
        ReadWrite;
    }

    public static class DataField
    {
        public String id = null;
        public String name = null;
        public ValueTypes type = null;
        public UIHints uiHint = null;
        public String uiTab = null;
        public Boolean isAsync = null;
        public Boolean disableBinding = null;
        public DataType structType = null;
        public DataType listType = null;
        public String description = null;
        public ArrayList<String> possibleValues = null;
        public Boolean isOutput = null;

        /**
        * Address that supplies the possible values
        */
        public String customFieldValuesUrl = null;
        public Value defaultValue = null;

        /**
        * Pattern of dynamic transitions
        */
        public String transitionNameFormat = null;
        public DataFieldUniqueness uniqueness = null;
        public Boolean voiceOnly = null;

        /**
        * Field on whose value it depends whether this one shows
        */
        public String conditionalVisibilityField = null;
        public String conditionalVisibilityValue = null;

        /**
        * Whether templates in the text stay as they are
        */
        public Boolean noEvalTemplate = null;
        public UserDataFieldModes userMode = null;
        public Boolean anyValueType = null;

        public String getId() { return id; }
        public DataField setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public DataField setName(String value) { this.name = value; return this; }
        public ValueTypes getType() { return type; }
        public DataField setType(ValueTypes value) { this.type = value; return this; }
        public UIHints getUiHint() { return uiHint; }
        public DataField setUiHint(UIHints value) { this.uiHint = value; return this; }
        public String getUiTab() { return uiTab; }
        public DataField setUiTab(String value) { this.uiTab = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public DataField setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public Boolean getDisableBinding() { return disableBinding; }
        public DataField setDisableBinding(Boolean value) { this.disableBinding = value; return this; }
        public DataType getStructType() { return structType; }
        public DataField setStructType(DataType value) { this.structType = value; return this; }
        public DataType getListType() { return listType; }
        public DataField setListType(DataType value) { this.listType = value; return this; }
        public String getDescription() { return description; }
        public DataField setDescription(String value) { this.description = value; return this; }
        public ArrayList<String> getPossibleValues() { return possibleValues; }
        public DataField setPossibleValues(ArrayList<String> value) { this.possibleValues = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public DataField setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public String getCustomFieldValuesUrl() { return customFieldValuesUrl; }
        public DataField setCustomFieldValuesUrl(String value) { this.customFieldValuesUrl = value; return this; }
        public Value getDefaultValue() { return defaultValue; }
        public DataField setDefaultValue(Value value) { this.defaultValue = value; return this; }
        public String getTransitionNameFormat() { return transitionNameFormat; }
        public DataField setTransitionNameFormat(String value) { this.transitionNameFormat = value; return this; }
        public DataFieldUniqueness getUniqueness() { return uniqueness; }
        public DataField setUniqueness(DataFieldUniqueness value) { this.uniqueness = value; return this; }
        public Boolean getVoiceOnly() { return voiceOnly; }
        public DataField setVoiceOnly(Boolean value) { this.voiceOnly = value; return this; }
        public String getConditionalVisibilityField() { return conditionalVisibilityField; }
        public DataField setConditionalVisibilityField(String value) { this.conditionalVisibilityField = value; return this; }
        public String getConditionalVisibilityValue() { return conditionalVisibilityValue; }
        public DataField setConditionalVisibilityValue(String value) { this.conditionalVisibilityValue = value; return this; }
        public Boolean getNoEvalTemplate() { return noEvalTemplate; }
        public DataField setNoEvalTemplate(Boolean value) { this.noEvalTemplate = value; return this; }
        public UserDataFieldModes getUserMode() { return userMode; }
        public DataField setUserMode(UserDataFieldModes value) { this.userMode = value; return this; }
        public Boolean getAnyValueType() { return anyValueType; }
        public DataField setAnyValueType(Boolean value) { this.anyValueType = value; return this; }
    }

    public static class SystemSettingsField extends DataField
    {
        public Value value = null;

        public Value getValue() { return value; }
        public SystemSettingsField setValue(Value value) { this.value = value; return this; }
    }

    public static class CustomerDataField extends DataField
    {
        public Boolean showInSearch = null;
        public Boolean showInLists = null;
        public Boolean isKnob = null;

        public Boolean getShowInSearch() { return showInSearch; }
        public CustomerDataField setShowInSearch(Boolean value) { this.showInSearch = value; return this; }
        public Boolean getShowInLists() { return showInLists; }
        public CustomerDataField setShowInLists(Boolean value) { this.showInLists = value; return this; }
        public Boolean getIsKnob() { return isKnob; }
        public CustomerDataField setIsKnob(Boolean value) { this.isKnob = value; return this; }
    }

    public static enum EndpointTypes
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
        SipTrunk;
    }

    public static class EndpointDataField extends DataField
    {
        public Boolean showInSearch = null;
        public Boolean showInLists = null;

        /**
        * Kind of endpoint that the field is for; absent for every kind
        */
        public EndpointTypes endpointType = null;
        public Boolean isCallerId = null;
        public Boolean isKnob = null;

        public Boolean getShowInSearch() { return showInSearch; }
        public EndpointDataField setShowInSearch(Boolean value) { this.showInSearch = value; return this; }
        public Boolean getShowInLists() { return showInLists; }
        public EndpointDataField setShowInLists(Boolean value) { this.showInLists = value; return this; }
        public EndpointTypes getEndpointType() { return endpointType; }
        public EndpointDataField setEndpointType(EndpointTypes value) { this.endpointType = value; return this; }
        public Boolean getIsCallerId() { return isCallerId; }
        public EndpointDataField setIsCallerId(Boolean value) { this.isCallerId = value; return this; }
        public Boolean getIsKnob() { return isKnob; }
        public EndpointDataField setIsKnob(Boolean value) { this.isKnob = value; return this; }
    }

    public static enum TwilioSipRegions
    {
        Ashburn,
        Umatilla,
        Dublin,
        Frankfurt,
        SaoPaulo,
        Singapore,
        Sydney,
        Tokyo;
    }

    public static class DialingPermissionInfo
    {
        /**
        * ISO 3166-1, two letters
        */
        public String isoCode = null;
        public String countryName = null;
        public Boolean lowRiskNumbersEnabled = null;
        public Boolean highRiskSpecialNumbersEnabled = null;
        public Boolean highRiskTollfraudNumbersEnabled = null;

        public String getIsoCode() { return isoCode; }
        public DialingPermissionInfo setIsoCode(String value) { this.isoCode = value; return this; }
        public String getCountryName() { return countryName; }
        public DialingPermissionInfo setCountryName(String value) { this.countryName = value; return this; }
        public Boolean getLowRiskNumbersEnabled() { return lowRiskNumbersEnabled; }
        public DialingPermissionInfo setLowRiskNumbersEnabled(Boolean value) { this.lowRiskNumbersEnabled = value; return this; }
        public Boolean getHighRiskSpecialNumbersEnabled() { return highRiskSpecialNumbersEnabled; }
        public DialingPermissionInfo setHighRiskSpecialNumbersEnabled(Boolean value) { this.highRiskSpecialNumbersEnabled = value; return this; }
        public Boolean getHighRiskTollfraudNumbersEnabled() { return highRiskTollfraudNumbersEnabled; }
        public DialingPermissionInfo setHighRiskTollfraudNumbersEnabled(Boolean value) { this.highRiskTollfraudNumbersEnabled = value; return this; }
    }

    public static class CheckAccountResponse
    {
        /**
        * One line for each check
        */
        public String message = null;

        /**
        * Whether no check failed
        */
        public Boolean passed = null;
        public ArrayList<AccountCheck> checks = null;

        public String getMessage() { return message; }
        public CheckAccountResponse setMessage(String value) { this.message = value; return this; }
        public Boolean getPassed() { return passed; }
        public CheckAccountResponse setPassed(Boolean value) { this.passed = value; return this; }
        public ArrayList<AccountCheck> getChecks() { return checks; }
        public CheckAccountResponse setChecks(ArrayList<AccountCheck> value) { this.checks = value; return this; }
    }

    public static class AccountInfo extends EntityInfo
    {
        public String name = null;
        public String parentAccountId = null;
        public String twilioAccountSid = null;
        public ArrayList<String> ancestorIds = null;

        /**
        * Cap on the count of numbers; 0 means none
        */
        public Integer maxPhoneNumbers = null;

        /**
        * The tenant brought its own carrier account
        */
        public Boolean isBYOA = null;
        public String trustHubProfileSid = null;

        /**
        * File shown as the dashboard's logo
        */
        public String logoId = null;
        public String logoUri = null;
        public BillingSettings billingSettings = null;

        public String getName() { return name; }
        public AccountInfo setName(String value) { this.name = value; return this; }
        public String getParentAccountId() { return parentAccountId; }
        public AccountInfo setParentAccountId(String value) { this.parentAccountId = value; return this; }
        public String getTwilioAccountSid() { return twilioAccountSid; }
        public AccountInfo setTwilioAccountSid(String value) { this.twilioAccountSid = value; return this; }
        public ArrayList<String> getAncestorIds() { return ancestorIds; }
        public AccountInfo setAncestorIds(ArrayList<String> value) { this.ancestorIds = value; return this; }
        public Integer getMaxPhoneNumbers() { return maxPhoneNumbers; }
        public AccountInfo setMaxPhoneNumbers(Integer value) { this.maxPhoneNumbers = value; return this; }
        public Boolean getIsBYOA() { return isBYOA; }
        public AccountInfo setIsBYOA(Boolean value) { this.isBYOA = value; return this; }
        public String getTrustHubProfileSid() { return trustHubProfileSid; }
        public AccountInfo setTrustHubProfileSid(String value) { this.trustHubProfileSid = value; return this; }
        public String getLogoId() { return logoId; }
        public AccountInfo setLogoId(String value) { this.logoId = value; return this; }
        public String getLogoUri() { return logoUri; }
        public AccountInfo setLogoUri(String value) { this.logoUri = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public AccountInfo setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
    }

    public static class ListResponse<T>
    {
        public ArrayList<T> items = null;

        /**
        * Matches on all pages; 0 under simplified paging
        */
        public Integer totalCount = null;

        /**
        * 0 under simplified paging
        */
        public Integer totalPages = null;

        /**
        * Whether a further page has items
        */
        public Boolean hasMorePages = null;

        public ArrayList<T> getItems() { return items; }
        public ListResponse<T> setItems(ArrayList<T> value) { this.items = value; return this; }
        public Integer getTotalCount() { return totalCount; }
        public ListResponse<T> setTotalCount(Integer value) { this.totalCount = value; return this; }
        public Integer getTotalPages() { return totalPages; }
        public ListResponse<T> setTotalPages(Integer value) { this.totalPages = value; return this; }
        public Boolean getHasMorePages() { return hasMorePages; }
        public ListResponse<T> setHasMorePages(Boolean value) { this.hasMorePages = value; return this; }
    }

    public static class AppUserInfo
    {
        public String firstName = null;
        public String lastName = null;

        /**
        * First and last name
        */
        public String name = null;
        public String avatarUrl = null;

        public String getFirstName() { return firstName; }
        public AppUserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public AppUserInfo setLastName(String value) { this.lastName = value; return this; }
        public String getName() { return name; }
        public AppUserInfo setName(String value) { this.name = value; return this; }
        public String getAvatarUrl() { return avatarUrl; }
        public AppUserInfo setAvatarUrl(String value) { this.avatarUrl = value; return this; }
    }

    public static class AuthenticateResponse
    {
        public String userId = null;
        public String sessionId = null;
        public String userName = null;
        public String displayName = null;
        public String referrerUrl = null;
        public String bearerToken = null;
        public String refreshToken = null;
        public Date refreshTokenExpiry = null;
        public String profileUrl = null;
        public ArrayList<String> roles = null;
        public ArrayList<String> permissions = null;
        public String authProvider = null;
        public ResponseStatus responseStatus = null;
        public HashMap<String,String> meta = null;

        public String getUserId() { return userId; }
        public AuthenticateResponse setUserId(String value) { this.userId = value; return this; }
        public String getSessionId() { return sessionId; }
        public AuthenticateResponse setSessionId(String value) { this.sessionId = value; return this; }
        public String getUserName() { return userName; }
        public AuthenticateResponse setUserName(String value) { this.userName = value; return this; }
        public String getDisplayName() { return displayName; }
        public AuthenticateResponse setDisplayName(String value) { this.displayName = value; return this; }
        public String getReferrerUrl() { return referrerUrl; }
        public AuthenticateResponse setReferrerUrl(String value) { this.referrerUrl = value; return this; }
        public String getBearerToken() { return bearerToken; }
        public AuthenticateResponse setBearerToken(String value) { this.bearerToken = value; return this; }
        public String getRefreshToken() { return refreshToken; }
        public AuthenticateResponse setRefreshToken(String value) { this.refreshToken = value; return this; }
        public Date getRefreshTokenExpiry() { return refreshTokenExpiry; }
        public AuthenticateResponse setRefreshTokenExpiry(Date value) { this.refreshTokenExpiry = value; return this; }
        public String getProfileUrl() { return profileUrl; }
        public AuthenticateResponse setProfileUrl(String value) { this.profileUrl = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public AuthenticateResponse setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getPermissions() { return permissions; }
        public AuthenticateResponse setPermissions(ArrayList<String> value) { this.permissions = value; return this; }
        public String getAuthProvider() { return authProvider; }
        public AuthenticateResponse setAuthProvider(String value) { this.authProvider = value; return this; }
        public ResponseStatus getResponseStatus() { return responseStatus; }
        public AuthenticateResponse setResponseStatus(ResponseStatus value) { this.responseStatus = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public AuthenticateResponse setMeta(HashMap<String,String> value) { this.meta = value; return this; }
    }

    public static class ConfirmTotpResult
    {
        /**
        * Each signs in once in place of a code; shown only here
        */
        public ArrayList<String> recoveryCodes = null;

        public ArrayList<String> getRecoveryCodes() { return recoveryCodes; }
        public ConfirmTotpResult setRecoveryCodes(ArrayList<String> value) { this.recoveryCodes = value; return this; }
    }

    public static class UserInfo
    {
        public String id = null;
        public Boolean isAuthenticated = null;
        public String firstName = null;
        public String lastName = null;

        /**
        * First and last name
        */
        public String name = null;
        public String avatarUrl = null;
        public String emailAddress = null;
        public ArrayList<String> roles = null;

        /**
        * Accounts that the login reaches
        */
        public ArrayList<String> accountIds = null;

        /**
        * Names in the order of accountIds
        */
        public ArrayList<String> accountNames = null;
        public UserManagerAccess managerAccess = null;
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        /**
        * Top of what a Customer login reaches
        */
        public String customerId = null;

        /**
        * Who acts as the login, in answers to GetAuthStatus
        */
        public String actorEmailAddress = null;

        /**
        * Whether signing in takes a code; left out where it does not
        */
        public Boolean twoFactor = null;

        public String getId() { return id; }
        public UserInfo setId(String value) { this.id = value; return this; }
        public Boolean getIsAuthenticated() { return isAuthenticated; }
        public UserInfo setIsAuthenticated(Boolean value) { this.isAuthenticated = value; return this; }
        public String getFirstName() { return firstName; }
        public UserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public UserInfo setLastName(String value) { this.lastName = value; return this; }
        public String getName() { return name; }
        public UserInfo setName(String value) { this.name = value; return this; }
        public String getAvatarUrl() { return avatarUrl; }
        public UserInfo setAvatarUrl(String value) { this.avatarUrl = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public UserInfo setEmailAddress(String value) { this.emailAddress = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public UserInfo setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public UserInfo setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getAccountNames() { return accountNames; }
        public UserInfo setAccountNames(ArrayList<String> value) { this.accountNames = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public UserInfo setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public UserInfo setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
        public String getCustomerId() { return customerId; }
        public UserInfo setCustomerId(String value) { this.customerId = value; return this; }
        public String getActorEmailAddress() { return actorEmailAddress; }
        public UserInfo setActorEmailAddress(String value) { this.actorEmailAddress = value; return this; }
        public Boolean getTwoFactor() { return twoFactor; }
        public UserInfo setTwoFactor(Boolean value) { this.twoFactor = value; return this; }
    }

    public static class NewApiKeyResult extends ApiKeyInfo
    {
        /**
        * Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
        */
        public String key = null;

        public String getKey() { return key; }
        public NewApiKeyResult setKey(String value) { this.key = value; return this; }
    }

    public static class RequestAuthTokenResult
    {
        /**
        * Given to Authenticate as accessToken; counts once and for 5 minutes
        */
        public String authToken = null;

        public String getAuthToken() { return authToken; }
        public RequestAuthTokenResult setAuthToken(String value) { this.authToken = value; return this; }
    }

    public static class StartTotpResult
    {
        /**
        * In base32, to be typed into an authenticator
        */
        public String secret = null;

        /**
        * The same as otpauth URI, to be shown as a QR code
        */
        public String uri = null;

        public String getSecret() { return secret; }
        public StartTotpResult setSecret(String value) { this.secret = value; return this; }
        public String getUri() { return uri; }
        public StartTotpResult setUri(String value) { this.uri = value; return this; }
    }

    public static class Schedule
    {
        /**
        * IANA or Windows zone; empty takes the zone from above
        */
        public String timeZoneId = null;

        /**
        * Whether it is laid over the schedule from above
        */
        public Boolean inherit = null;
        public Boolean forceClosed = null;
        public ArrayList<SchedulingRule> rules = null;

        /**
        * State where no rule matches
        */
        public String defaultState = null;

        public String getTimeZoneId() { return timeZoneId; }
        public Schedule setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public Boolean getInherit() { return inherit; }
        public Schedule setInherit(Boolean value) { this.inherit = value; return this; }
        public Boolean getForceClosed() { return forceClosed; }
        public Schedule setForceClosed(Boolean value) { this.forceClosed = value; return this; }
        public ArrayList<SchedulingRule> getRules() { return rules; }
        public Schedule setRules(ArrayList<SchedulingRule> value) { this.rules = value; return this; }
        public String getDefaultState() { return defaultState; }
        public Schedule setDefaultState(String value) { this.defaultState = value; return this; }
    }

    public static class ScheduleCheck
    {
        /**
        * What depends on time was looked at from here
        */
        public String from = null;

        /**
        * until here
        */
        public String to = null;
        public ArrayList<ScheduleFinding> findings = null;
        public ScheduleComparison comparison = null;

        public String getFrom() { return from; }
        public ScheduleCheck setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ScheduleCheck setTo(String value) { this.to = value; return this; }
        public ArrayList<ScheduleFinding> getFindings() { return findings; }
        public ScheduleCheck setFindings(ArrayList<ScheduleFinding> value) { this.findings = value; return this; }
        public ScheduleComparison getComparison() { return comparison; }
        public ScheduleCheck setComparison(ScheduleComparison value) { this.comparison = value; return this; }
    }

    public static class ScheduleExplanation
    {
        public String stateName = null;

        /**
        * Rule, Default or ForceClosed
        */
        public String reason = null;

        /**
        * The moment asked about, in UTC
        */
        public String dateTime = null;

        /**
        * The zone that the moment was read in
        */
        public String timeZoneId = null;

        /**
        * What calendar and clock show there
        */
        public String localTime = null;

        /**
        * The rule that gives the state
        */
        public ScheduleCandidate winner = null;

        /**
        * All other rules, the strongest first
        */
        public ArrayList<ScheduleCandidate> candidates = null;

        /**
        * None within 40 years if absent
        */
        public ScheduleChange nextChange = null;

        /**
        * Conditions that could not be read, and what else is wrong with stored rules
        */
        public ArrayList<String> warnings = null;

        public String getStateName() { return stateName; }
        public ScheduleExplanation setStateName(String value) { this.stateName = value; return this; }
        public String getReason() { return reason; }
        public ScheduleExplanation setReason(String value) { this.reason = value; return this; }
        public String getDateTime() { return dateTime; }
        public ScheduleExplanation setDateTime(String value) { this.dateTime = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public ScheduleExplanation setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public String getLocalTime() { return localTime; }
        public ScheduleExplanation setLocalTime(String value) { this.localTime = value; return this; }
        public ScheduleCandidate getWinner() { return winner; }
        public ScheduleExplanation setWinner(ScheduleCandidate value) { this.winner = value; return this; }
        public ArrayList<ScheduleCandidate> getCandidates() { return candidates; }
        public ScheduleExplanation setCandidates(ArrayList<ScheduleCandidate> value) { this.candidates = value; return this; }
        public ScheduleChange getNextChange() { return nextChange; }
        public ScheduleExplanation setNextChange(ScheduleChange value) { this.nextChange = value; return this; }
        public ArrayList<String> getWarnings() { return warnings; }
        public ScheduleExplanation setWarnings(ArrayList<String> value) { this.warnings = value; return this; }
    }

    public static class CustomerInfo extends EntityInfo
    {
        /**
        * Account that the customer belongs to
        */
        @ApiMember(Description="Account that the customer belongs to")
        public String accountId = null;

        /**
        * Customer directly above, if any
        */
        @ApiMember(Description="Customer directly above, if any")
        public String parentCustomerId = null;

        /**
        * Way from the topmost customer to this one
        */
        @ApiMember(Description="Way from the topmost customer to this one")
        public ArrayList<CustomerBreadcrumb> breadcrumb = null;

        /**
        * Name of the account
        */
        @ApiMember(Description="Name of the account")
        public String accountName = null;

        /**
        * Whether calls to its numbers go to the staging server
        */
        @ApiMember(Description="Whether calls to its numbers go to the staging server")
        public Boolean isStaging = null;

        /**
        * Company name
        */
        @ApiMember(Description="Company name")
        public String name = null;

        /**
        * Identifier in an outside system
        */
        @ApiMember(Description="Identifier in an outside system")
        public String referenceId = null;

        /**
        * Values of custom fields, by field name
        */
        @ApiMember(Description="Values of custom fields, by field name")
        public Struct data = null;

        /**
        * Labels put on the customer
        */
        @ApiMember(Description="Labels put on the customer")
        public ArrayList<Tag> tags = null;

        /**
        * The customer's own opening times
        */
        @ApiMember(Description="The customer's own opening times")
        public Schedule schedule = null;

        /**
        * Links to connected systems
        */
        @ApiMember(Description="Links to connected systems")
        public EntityIntegrationData integrationData = null;

        /**
        * Whether its own prices hold; otherwise those from above do
        */
        @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
        public Boolean overrideBillingSettings = null;

        /**
        * The customer's own prices
        */
        @ApiMember(Description="The customer's own prices")
        public BillingSettings billingSettings = null;

        /**
        * Whether its own portal settings hold; otherwise those from above do
        */
        @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
        public Boolean overrideAppSettings = null;

        /**
        * The customer's own portal settings
        */
        @ApiMember(Description="The customer's own portal settings")
        public AppSettings appSettings = null;

        /**
        * After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
        */
        public ArrayList<SettingChange> impact = null;

        /**
        * Count of all such changes
        */
        public Integer impactCount = null;

        public String getAccountId() { return accountId; }
        public CustomerInfo setAccountId(String value) { this.accountId = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public CustomerInfo setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public ArrayList<CustomerBreadcrumb> getBreadcrumb() { return breadcrumb; }
        public CustomerInfo setBreadcrumb(ArrayList<CustomerBreadcrumb> value) { this.breadcrumb = value; return this; }
        public String getAccountName() { return accountName; }
        public CustomerInfo setAccountName(String value) { this.accountName = value; return this; }
        public Boolean getIsStaging() { return isStaging; }
        public CustomerInfo setIsStaging(Boolean value) { this.isStaging = value; return this; }
        public String getName() { return name; }
        public CustomerInfo setName(String value) { this.name = value; return this; }
        public String getReferenceId() { return referenceId; }
        public CustomerInfo setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public CustomerInfo setData(Struct value) { this.data = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public CustomerInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public CustomerInfo setSchedule(Schedule value) { this.schedule = value; return this; }
        public EntityIntegrationData getIntegrationData() { return integrationData; }
        public CustomerInfo setIntegrationData(EntityIntegrationData value) { this.integrationData = value; return this; }
        public Boolean getOverrideBillingSettings() { return overrideBillingSettings; }
        public CustomerInfo setOverrideBillingSettings(Boolean value) { this.overrideBillingSettings = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public CustomerInfo setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        public Boolean getOverrideAppSettings() { return overrideAppSettings; }
        public CustomerInfo setOverrideAppSettings(Boolean value) { this.overrideAppSettings = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public CustomerInfo setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        public ArrayList<SettingChange> getImpact() { return impact; }
        public CustomerInfo setImpact(ArrayList<SettingChange> value) { this.impact = value; return this; }
        public Integer getImpactCount() { return impactCount; }
        public CustomerInfo setImpactCount(Integer value) { this.impactCount = value; return this; }
    }

    public static class EffectiveCustomer
    {
        public String customerId = null;
        public String customerName = null;
        public String accountId = null;

        /**
        * Parts of the schedule, prices, portal settings and custom fields
        */
        public ArrayList<EffectiveSetting> settings = null;

        /**
        * Rules of the schedule, the nearest level first
        */
        public ArrayList<EffectiveRule> rules = null;

        public String getCustomerId() { return customerId; }
        public EffectiveCustomer setCustomerId(String value) { this.customerId = value; return this; }
        public String getCustomerName() { return customerName; }
        public EffectiveCustomer setCustomerName(String value) { this.customerName = value; return this; }
        public String getAccountId() { return accountId; }
        public EffectiveCustomer setAccountId(String value) { this.accountId = value; return this; }
        public ArrayList<EffectiveSetting> getSettings() { return settings; }
        public EffectiveCustomer setSettings(ArrayList<EffectiveSetting> value) { this.settings = value; return this; }
        public ArrayList<EffectiveRule> getRules() { return rules; }
        public EffectiveCustomer setRules(ArrayList<EffectiveRule> value) { this.rules = value; return this; }
    }

    public static class CalendarFile
    {
        /**
        * Text of RFC 5545
        */
        public String calendar = null;

        public String getCalendar() { return calendar; }
        public CalendarFile setCalendar(String value) { this.calendar = value; return this; }
    }

    public static class ScheduleTimeline
    {
        public ArrayList<ScheduleChange> changes = null;
        public String timeZoneId = null;
        public String from = null;
        public String to = null;

        public ArrayList<ScheduleChange> getChanges() { return changes; }
        public ScheduleTimeline setChanges(ArrayList<ScheduleChange> value) { this.changes = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public ScheduleTimeline setTimeZoneId(String value) { this.timeZoneId = value; return this; }
        public String getFrom() { return from; }
        public ScheduleTimeline setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public ScheduleTimeline setTo(String value) { this.to = value; return this; }
    }

    public static class HolidayImport
    {
        /**
        * The rules added
        */
        public ArrayList<SchedulingRule> rules = null;

        /**
        * What was left out
        */
        public ArrayList<SkippedHoliday> skipped = null;

        public ArrayList<SchedulingRule> getRules() { return rules; }
        public HolidayImport setRules(ArrayList<SchedulingRule> value) { this.rules = value; return this; }
        public ArrayList<SkippedHoliday> getSkipped() { return skipped; }
        public HolidayImport setSkipped(ArrayList<SkippedHoliday> value) { this.skipped = value; return this; }
    }

    public static class HolidayList
    {
        public String country = null;
        public ArrayList<HolidayDay> holidays = null;

        public String getCountry() { return country; }
        public HolidayList setCountry(String value) { this.country = value; return this; }
        public ArrayList<HolidayDay> getHolidays() { return holidays; }
        public HolidayList setHolidays(ArrayList<HolidayDay> value) { this.holidays = value; return this; }
    }

    public static class ScheduleFeed
    {
        public String id = null;
        public String name = null;

        /**
        * Path with its token; absent when feeds are listed
        */
        public String url = null;
        public String dateCreated = null;
        public String createdBy = null;

        public String getId() { return id; }
        public ScheduleFeed setId(String value) { this.id = value; return this; }
        public String getName() { return name; }
        public ScheduleFeed setName(String value) { this.name = value; return this; }
        public String getUrl() { return url; }
        public ScheduleFeed setUrl(String value) { this.url = value; return this; }
        public String getDateCreated() { return dateCreated; }
        public ScheduleFeed setDateCreated(String value) { this.dateCreated = value; return this; }
        public String getCreatedBy() { return createdBy; }
        public ScheduleFeed setCreatedBy(String value) { this.createdBy = value; return this; }
    }

    public static class ScheduleFeeds
    {
        public ArrayList<ScheduleFeed> feeds = null;

        public ArrayList<ScheduleFeed> getFeeds() { return feeds; }
        public ScheduleFeeds setFeeds(ArrayList<ScheduleFeed> value) { this.feeds = value; return this; }
    }

    public static class TestScheduleResponse
    {
        public String stateName = null;

        /**
        * The zone that the moment was read in
        */
        public String timeZoneId = null;

        public String getStateName() { return stateName; }
        public TestScheduleResponse setStateName(String value) { this.stateName = value; return this; }
        public String getTimeZoneId() { return timeZoneId; }
        public TestScheduleResponse setTimeZoneId(String value) { this.timeZoneId = value; return this; }
    }

    public static class ChangeInfo
    {
        public String id = null;
        public ArrayList<LogEntryInfo> entries = null;

        /**
        * Change set that put this one back
        */
        public String undoneBy = null;

        public String getId() { return id; }
        public ChangeInfo setId(String value) { this.id = value; return this; }
        public ArrayList<LogEntryInfo> getEntries() { return entries; }
        public ChangeInfo setEntries(ArrayList<LogEntryInfo> value) { this.entries = value; return this; }
        public String getUndoneBy() { return undoneBy; }
        public ChangeInfo setUndoneBy(String value) { this.undoneBy = value; return this; }
    }

    public static class GlobalSettingsInfo
    {
        /**
        * Mail account for recovery and reports, and for accounts without one
        */
        public EmailAccount systemEmailAccount = null;

        /**
        * Zone where none is set, IANA or Windows
        */
        public String defaultTimeZoneId = null;

        /**
        * Age in days at which ended sessions are archived
        */
        public Integer sessionArchiveDays = null;

        /**
        * Text shown to everybody
        */
        public String maintenanceMessage = null;

        public EmailAccount getSystemEmailAccount() { return systemEmailAccount; }
        public GlobalSettingsInfo setSystemEmailAccount(EmailAccount value) { this.systemEmailAccount = value; return this; }
        public String getDefaultTimeZoneId() { return defaultTimeZoneId; }
        public GlobalSettingsInfo setDefaultTimeZoneId(String value) { this.defaultTimeZoneId = value; return this; }
        public Integer getSessionArchiveDays() { return sessionArchiveDays; }
        public GlobalSettingsInfo setSessionArchiveDays(Integer value) { this.sessionArchiveDays = value; return this; }
        public String getMaintenanceMessage() { return maintenanceMessage; }
        public GlobalSettingsInfo setMaintenanceMessage(String value) { this.maintenanceMessage = value; return this; }
    }

    public static class SystemSettingsInfo extends EntityInfo
    {
        /**
        * Whether the account's clock stands at another moment
        */
        public Boolean overrideSystemTime = null;

        /**
        * Zone of that moment, IANA or Windows
        */
        public String overrideSystemTimeZoneId = null;

        /**
        * That moment, ISO 8601; without an offset it is local to the zone
        */
        public String overrideSystemDateTime = null;
        public ArrayList<SystemSettingsField> systemFields = null;
        public ArrayList<CustomerDataField> customerFields = null;
        public ArrayList<EndpointDataField> endpointFields = null;
        public ArrayList<EmailAccount> emailAccounts = null;
        public ArrayList<Tag> tags = null;
        public String documentation = null;

        /**
        * Days that recordings are kept; 0 keeps them
        */
        public Integer recordingRetentionDays = null;
        public Boolean enableSipRefer = null;

        /**
        * How long an agent may be not ready; 0 for ever
        */
        public Integer autoAgentLogoffSeconds = null;
        public TwilioSipRegions defaultSipRegion = null;

        public Boolean getOverrideSystemTime() { return overrideSystemTime; }
        public SystemSettingsInfo setOverrideSystemTime(Boolean value) { this.overrideSystemTime = value; return this; }
        public String getOverrideSystemTimeZoneId() { return overrideSystemTimeZoneId; }
        public SystemSettingsInfo setOverrideSystemTimeZoneId(String value) { this.overrideSystemTimeZoneId = value; return this; }
        public String getOverrideSystemDateTime() { return overrideSystemDateTime; }
        public SystemSettingsInfo setOverrideSystemDateTime(String value) { this.overrideSystemDateTime = value; return this; }
        public ArrayList<SystemSettingsField> getSystemFields() { return systemFields; }
        public SystemSettingsInfo setSystemFields(ArrayList<SystemSettingsField> value) { this.systemFields = value; return this; }
        public ArrayList<CustomerDataField> getCustomerFields() { return customerFields; }
        public SystemSettingsInfo setCustomerFields(ArrayList<CustomerDataField> value) { this.customerFields = value; return this; }
        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public SystemSettingsInfo setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public ArrayList<EmailAccount> getEmailAccounts() { return emailAccounts; }
        public SystemSettingsInfo setEmailAccounts(ArrayList<EmailAccount> value) { this.emailAccounts = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public SystemSettingsInfo setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public String getDocumentation() { return documentation; }
        public SystemSettingsInfo setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public SystemSettingsInfo setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public SystemSettingsInfo setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public SystemSettingsInfo setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public SystemSettingsInfo setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
    }

    public static class ListDialingPermissionsResponse
    {
        /**
        * Every country, by name
        */
        public ArrayList<DialingPermissionInfo> permissions = null;

        public ArrayList<DialingPermissionInfo> getPermissions() { return permissions; }
        public ListDialingPermissionsResponse setPermissions(ArrayList<DialingPermissionInfo> value) { this.permissions = value; return this; }
    }

    /**
    * Runs the server's checks on an account
    */
    @Route(Path="/accounts/{accountId}/check", Verbs="POST")
    @Api(Description="Runs the server's checks on an account")
    public static class CheckAccount implements IReturn<CheckAccountResponse>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public CheckAccount setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = CheckAccountResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Removes an account in which nothing lives
    */
    @Route(Path="/accounts/{accountId}", Verbs="DELETE")
    @Api(Description="Removes an account in which nothing lives")
    public static class DeleteAccount implements IReturnVoid, IDelete
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public DeleteAccount setAccountId(String value) { this.accountId = value; return this; }
    }

    /**
    * Reads one account
    */
    @Route(Path="/accounts/{accountId}", Verbs="GET")
    @Api(Description="Reads one account")
    public static class GetAccount implements IReturn<AccountInfo>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public GetAccount setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Pages through the accounts that the caller reaches
    */
    @Route(Path="/accounts", Verbs="GET")
    @Api(Description="Pages through the accounts that the caller reaches")
    public static class ListAccounts extends ListRequest<AccountInfo> implements IReturn<ListResponse<AccountInfo>>, IGet
    {
        /**
        * Text that the name contains, in any case
        */
        public String nameFilter = null;

        public String getNameFilter() { return nameFilter; }
        public ListAccounts setNameFilter(String value) { this.nameFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<AccountInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Opens an account
    */
    @Route(Path="/accounts", Verbs="POST")
    @Api(Description="Opens an account")
    public static class NewAccount implements IReturn<AccountInfo>, IPost
    {
        /**
        * Name of the tenant
        */
        public String name = null;

        /**
        * Carrier account that the tenant brings along; goes with twilioAuthToken
        */
        public String twilioAccountSid = null;

        /**
        * Secret of that carrier account; never returned
        */
        public String twilioAuthToken = null;

        /**
        * Account directly above
        */
        public String parentAccountId = null;

        public String getName() { return name; }
        public NewAccount setName(String value) { this.name = value; return this; }
        public String getTwilioAccountSid() { return twilioAccountSid; }
        public NewAccount setTwilioAccountSid(String value) { this.twilioAccountSid = value; return this; }
        public String getTwilioAuthToken() { return twilioAuthToken; }
        public NewAccount setTwilioAuthToken(String value) { this.twilioAuthToken = value; return this; }
        public String getParentAccountId() { return parentAccountId; }
        public NewAccount setParentAccountId(String value) { this.parentAccountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Changes an account's name, number limit, logo or prices
    */
    @Route(Path="/accounts/{accountId}", Verbs="PATCH")
    @Api(Description="Changes an account's name, number limit, logo or prices")
    public static class PatchAccount implements IReturn<AccountInfo>, IPatch
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String accountId = null;
        public String name = null;

        /**
        * Cap on the count of numbers; 0 means none
        */
        public Integer maxPhoneNumbers = null;

        /**
        * File shown as the dashboard's logo
        */
        public String logoId = null;
        public BillingSettings billingSettings = null;

        /**
        * Account directly above; empty for none
        */
        public String parentAccountId = null;

        public String getAccountId() { return accountId; }
        public PatchAccount setAccountId(String value) { this.accountId = value; return this; }
        public String getName() { return name; }
        public PatchAccount setName(String value) { this.name = value; return this; }
        public Integer getMaxPhoneNumbers() { return maxPhoneNumbers; }
        public PatchAccount setMaxPhoneNumbers(Integer value) { this.maxPhoneNumbers = value; return this; }
        public String getLogoId() { return logoId; }
        public PatchAccount setLogoId(String value) { this.logoId = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public PatchAccount setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        public String getParentAccountId() { return parentAccountId; }
        public PatchAccount setParentAccountId(String value) { this.parentAccountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Gives an account a new key for signing call tokens
    */
    @Route(Path="/accounts/{accountId}/tokens", Verbs="POST")
    @Api(Description="Gives an account a new key for signing call tokens")
    public static class RegenerateAccountTokens implements IReturn<AccountInfo>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public RegenerateAccountTokens setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = AccountInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Changes the caller's own name
    */
    @Route(Path="/app/user-info", Verbs="PATCH")
    @Api(Description="Changes the caller's own name")
    public static class UpdateUserInfo implements IReturn<AppUserInfo>, IPatch
    {
        public String firstName = null;
        public String lastName = null;

        public String getFirstName() { return firstName; }
        public UpdateUserInfo setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public UpdateUserInfo setLastName(String value) { this.lastName = value; return this; }
        private static Object responseType = AppUserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Signs in, or out with provider logout
    */
    @Route(Path="/auth/{provider}", Verbs="GET,POST")
    // @Route(Path="/auth", Verbs="GET,POST")
    @Api(Description="Signs in, or out with provider logout")
    public static class Authenticate implements IReturn<AuthenticateResponse>
    {
        /**
        * credentials, basic or logout
        */
        @ApiMember(ParameterType="path")
        public String provider = null;

        /**
        * Email address of the login
        */
        public String userName = null;
        public String password = null;

        /**
        * Keep the session over the end of the browser
        */
        public Boolean rememberMe = null;
        public String accessToken = null;
        public String accessTokenSecret = null;
        public String returnUrl = null;
        public String errorView = null;
        public HashMap<String,String> meta = null;

        public String getProvider() { return provider; }
        public Authenticate setProvider(String value) { this.provider = value; return this; }
        public String getUserName() { return userName; }
        public Authenticate setUserName(String value) { this.userName = value; return this; }
        public String getPassword() { return password; }
        public Authenticate setPassword(String value) { this.password = value; return this; }
        public Boolean getRememberMe() { return rememberMe; }
        public Authenticate setRememberMe(Boolean value) { this.rememberMe = value; return this; }
        public String getAccessToken() { return accessToken; }
        public Authenticate setAccessToken(String value) { this.accessToken = value; return this; }
        public String getAccessTokenSecret() { return accessTokenSecret; }
        public Authenticate setAccessTokenSecret(String value) { this.accessTokenSecret = value; return this; }
        public String getReturnUrl() { return returnUrl; }
        public Authenticate setReturnUrl(String value) { this.returnUrl = value; return this; }
        public String getErrorView() { return errorView; }
        public Authenticate setErrorView(String value) { this.errorView = value; return this; }
        public HashMap<String,String> getMeta() { return meta; }
        public Authenticate setMeta(HashMap<String,String> value) { this.meta = value; return this; }
        private static Object responseType = AuthenticateResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Turns a second factor on
    */
    @Route(Path="/auth/totp/confirm", Verbs="POST")
    @Api(Description="Turns a second factor on")
    public static class ConfirmTotp implements IReturn<ConfirmTotpResult>, IPost
    {
        /**
        * Six digits from the authenticator
        */
        public String code = null;

        public String getCode() { return code; }
        public ConfirmTotp setCode(String value) { this.code = value; return this; }
        private static Object responseType = ConfirmTotpResult.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Makes a key for programs worthless
    */
    @Route(Path="/api-keys/{keyId}", Verbs="DELETE")
    @Api(Description="Makes a key for programs worthless")
    public static class DeleteApiKey implements IReturnVoid, IDelete
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String keyId = null;

        public String getKeyId() { return keyId; }
        public DeleteApiKey setKeyId(String value) { this.keyId = value; return this; }
    }

    /**
    * Turns a second factor off
    */
    @Route(Path="/auth/totp/disable", Verbs="POST")
    @Api(Description="Turns a second factor off")
    public static class DisableTotp implements IReturnVoid, IPost
    {
        /**
        * Six digits from the authenticator, or a recovery code
        */
        public String code = null;

        /**
        * Another login, for a SystemAdministrator, who needs no code for it
        */
        public String userId = null;

        public String getCode() { return code; }
        public DisableTotp setCode(String value) { this.code = value; return this; }
        public String getUserId() { return userId; }
        public DisableTotp setUserId(String value) { this.userId = value; return this; }
    }

    /**
    * Mails a token with which to set a new password
    */
    @Route(Path="/auth/forgot-password", Verbs="POST")
    @Api(Description="Mails a token with which to set a new password")
    public static class ForgotPassword implements IReturnVoid, IPost
    {
        /**
        * Of the login; the answer is the same for an unknown one
        */
        public String emailAddress = null;

        public String getEmailAddress() { return emailAddress; }
        public ForgotPassword setEmailAddress(String value) { this.emailAddress = value; return this; }
    }

    /**
    * Tells who is signed in, with roles and accounts
    */
    @Route(Path="/auth/status", Verbs="GET")
    @Api(Description="Tells who is signed in, with roles and accounts")
    public static class GetAuthStatus implements IReturn<UserInfo>, IGet
    {
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Pages through keys for programs
    */
    @Route(Path="/api-keys", Verbs="GET")
    @Api(Description="Pages through keys for programs")
    public static class ListApiKeys extends ListRequest<ApiKeyInfo> implements IReturn<ListResponse<ApiKeyInfo>>, IGet
    {
        /**
        * A login that the caller may change; its own unless given
        */
        public String userId = null;

        public String getUserId() { return userId; }
        public ListApiKeys setUserId(String value) { this.userId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<ApiKeyInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Makes a key with which programs call as the caller
    */
    @Route(Path="/api-keys", Verbs="POST")
    @Api(Description="Makes a key with which programs call as the caller")
    public static class NewApiKey implements IReturn<NewApiKeyResult>, IPost
    {
        /**
        * What the key is for
        */
        public String name = null;

        /**
        * The one account that the key reaches; those of the login unless given
        */
        public String accountId = null;

        /**
        * The one role that the key has; those of the login unless given
        */
        public String role = null;

        /**
        * ISO 8601; never unless given
        */
        public String expiresAt = null;

        public String getName() { return name; }
        public NewApiKey setName(String value) { this.name = value; return this; }
        public String getAccountId() { return accountId; }
        public NewApiKey setAccountId(String value) { this.accountId = value; return this; }
        public String getRole() { return role; }
        public NewApiKey setRole(String value) { this.role = value; return this; }
        public String getExpiresAt() { return expiresAt; }
        public NewApiKey setExpiresAt(String value) { this.expiresAt = value; return this; }
        private static Object responseType = NewApiKeyResult.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Sets a new password with a mailed token
    */
    @Route(Path="/auth/recover", Verbs="POST")
    @Api(Description="Sets a new password with a mailed token")
    public static class RecoverPassword implements IReturnVoid, IPost
    {
        /**
        * Of the login
        */
        public String emailAddress = null;

        /**
        * From the mail; counts once and for an hour
        */
        public String token = null;

        /**
        * At least 10 characters
        */
        public String newPassword = null;

        public String getEmailAddress() { return emailAddress; }
        public RecoverPassword setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getToken() { return token; }
        public RecoverPassword setToken(String value) { this.token = value; return this; }
        public String getNewPassword() { return newPassword; }
        public RecoverPassword setNewPassword(String value) { this.newPassword = value; return this; }
    }

    /**
    * Gives a token with which to act as another login
    */
    @Route(Path="/auth/token", Verbs="GET")
    @Api(Description="Gives a token with which to act as another login")
    public static class RequestAuthToken implements IReturn<RequestAuthTokenResult>, IGet
    {
        /**
        * Of the login to act as
        */
        public String userEmailAddress = null;

        /**
        * Id of the login to act as; wins over userEmailAddress
        */
        public String userId = null;

        public String getUserEmailAddress() { return userEmailAddress; }
        public RequestAuthToken setUserEmailAddress(String value) { this.userEmailAddress = value; return this; }
        public String getUserId() { return userId; }
        public RequestAuthToken setUserId(String value) { this.userId = value; return this; }
        private static Object responseType = RequestAuthTokenResult.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Begins to set up a second factor
    */
    @Route(Path="/auth/totp", Verbs="POST")
    @Api(Description="Begins to set up a second factor")
    public static class StartTotp implements IReturn<StartTotpResult>, IPost
    {
        private static Object responseType = StartTotpResult.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Finds what a schedule says and cannot mean, before it is saved
    */
    @Route(Path="/customers/{customerId}/schedule/check", Verbs="POST")
    @Api(Description="Finds what a schedule says and cannot mean, before it is saved")
    public static class CheckSchedule implements IReturn<ScheduleCheck>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * Put in place of the stored one
        */
        @ApiMember(Description="Put in place of the stored one")
        public Schedule schedule = null;

        /**
        * ISO 8601 as in a test; absent it is now
        */
        public String from = null;

        /**
        * At most 50 years after from; absent it is 5 years after
        */
        public String to = null;

        /**
        * States that must hold at given times
        */
        public ArrayList<ScheduleRequirement> required = null;

        /**
        * A second own schedule; whether both mean the same is answered
        */
        @ApiMember(Description="A second own schedule; whether both mean the same is answered")
        public Schedule compareTo = null;

        public String getCustomerId() { return customerId; }
        public CheckSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public CheckSchedule setSchedule(Schedule value) { this.schedule = value; return this; }
        public String getFrom() { return from; }
        public CheckSchedule setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public CheckSchedule setTo(String value) { this.to = value; return this; }
        public ArrayList<ScheduleRequirement> getRequired() { return required; }
        public CheckSchedule setRequired(ArrayList<ScheduleRequirement> value) { this.required = value; return this; }
        public Schedule getCompareTo() { return compareTo; }
        public CheckSchedule setCompareTo(Schedule value) { this.compareTo = value; return this; }
        private static Object responseType = ScheduleCheck.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Removes a customer that nothing hangs below
    */
    @Route(Path="/customers/{customerId}", Verbs="DELETE")
    @Api(Description="Removes a customer that nothing hangs below")
    public static class DeleteCustomer implements IReturnVoid, IDelete
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public DeleteCustomer setCustomerId(String value) { this.customerId = value; return this; }
    }

    /**
    * Revokes the address of a schedule's feed
    */
    @Route(Path="/customers/{customerId}/schedule/feeds/{feedId}", Verbs="DELETE")
    @Api(Description="Revokes the address of a schedule's feed")
    public static class DeleteScheduleFeed implements IReturnVoid, IDelete
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        @ApiMember(IsRequired=true, ParameterType="path")
        public String feedId = null;

        public String getCustomerId() { return customerId; }
        public DeleteScheduleFeed setCustomerId(String value) { this.customerId = value; return this; }
        public String getFeedId() { return feedId; }
        public DeleteScheduleFeed setFeedId(String value) { this.feedId = value; return this; }
    }

    /**
    * Tells which rule gives the state at a moment, and why the others do not
    */
    @Route(Path="/customers/{customerId}/schedule/explain", Verbs="POST")
    @Api(Description="Tells which rule gives the state at a moment, and why the others do not")
    public static class ExplainSchedule implements IReturn<ScheduleExplanation>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * Put in place of the stored one
        */
        @ApiMember(Description="Put in place of the stored one")
        public Schedule schedule = null;

        /**
        * ISO 8601; without an offset it is local to the zone, absent it is now
        */
        public String dateTime = null;

        public String getCustomerId() { return customerId; }
        public ExplainSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public ExplainSchedule setSchedule(Schedule value) { this.schedule = value; return this; }
        public String getDateTime() { return dateTime; }
        public ExplainSchedule setDateTime(String value) { this.dateTime = value; return this; }
        private static Object responseType = ScheduleExplanation.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads one customer, as it is or as it was
    */
    @Route(Path="/customers/{customerId}", Verbs="GET")
    @Api(Description="Reads one customer, as it is or as it was")
    public static class GetCustomer implements IReturn<CustomerInfo>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * Moment to read the customer at, ISO 8601 with an offset or Z
        */
        public String asOf = null;

        public String getCustomerId() { return customerId; }
        public GetCustomer setCustomerId(String value) { this.customerId = value; return this; }
        public String getAsOf() { return asOf; }
        public GetCustomer setAsOf(String value) { this.asOf = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Tells for each setting the value in force and the level that set it
    */
    @Route(Path="/customers/{customerId}/effective", Verbs="GET")
    @Api(Description="Tells for each setting the value in force and the level that set it")
    public static class GetEffectiveCustomer implements IReturn<EffectiveCustomer>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public GetEffectiveCustomer setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = EffectiveCustomer.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads the schedule that the levels above give
    */
    @Route(Path="/customers/{customerId}/inherited-schedule", Verbs="GET")
    // @Route(Path="/endpoints/{endpointId}/inherited-schedule", Verbs="GET")
    @Api(Description="Reads the schedule that the levels above give")
    public static class GetInheritedSchedule implements IReturn<Schedule>, IGet
    {
        @ApiMember(ParameterType="path")
        public String customerId = null;

        @ApiMember(ParameterType="path")
        public String endpointId = null;

        public String getCustomerId() { return customerId; }
        public GetInheritedSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public GetInheritedSchedule setEndpointId(String value) { this.endpointId = value; return this; }
        private static Object responseType = Schedule.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads a range of a schedule as an iCalendar file
    */
    @Route(Path="/customers/{customerId}/schedule/timeline.ics", Verbs="GET")
    @Api(Description="Reads a range of a schedule as an iCalendar file")
    public static class GetScheduleCalendar implements IReturn<CalendarFile>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * ISO 8601 as in a test; absent it is now
        */
        public String from = null;

        /**
        * At most 400 days after from; absent it is 90 days after
        */
        public String to = null;

        public String getCustomerId() { return customerId; }
        public GetScheduleCalendar setCustomerId(String value) { this.customerId = value; return this; }
        public String getFrom() { return from; }
        public GetScheduleCalendar setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public GetScheduleCalendar setTo(String value) { this.to = value; return this; }
        private static Object responseType = CalendarFile.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads a schedule as an iCalendar feed, with the feed's token
    */
    @Route(Path="/customers/{customerId}/schedule.ics", Verbs="GET")
    @Api(Description="Reads a schedule as an iCalendar feed, with the feed's token")
    public static class GetScheduleFeed implements IReturn<CalendarFile>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;
        public String token = null;

        public String getCustomerId() { return customerId; }
        public GetScheduleFeed setCustomerId(String value) { this.customerId = value; return this; }
        public String getToken() { return token; }
        public GetScheduleFeed setToken(String value) { this.token = value; return this; }
        private static Object responseType = CalendarFile.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads every change of state in a range
    */
    @Route(Path="/customers/{customerId}/schedule/timeline", Verbs="GET")
    @Api(Description="Reads every change of state in a range")
    public static class GetScheduleTimeline implements IReturn<ScheduleTimeline>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * ISO 8601 as in a test; absent it is now
        */
        public String from = null;

        /**
        * At most 400 days after from; absent it is 30 days after
        */
        public String to = null;

        public String getCustomerId() { return customerId; }
        public GetScheduleTimeline setCustomerId(String value) { this.customerId = value; return this; }
        public String getFrom() { return from; }
        public GetScheduleTimeline setFrom(String value) { this.from = value; return this; }
        public String getTo() { return to; }
        public GetScheduleTimeline setTo(String value) { this.to = value; return this; }
        private static Object responseType = ScheduleTimeline.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Adds rules for holidays to a schedule, from a file or a country's list
    */
    @Route(Path="/customers/{customerId}/schedule/holidays", Verbs="POST")
    @Api(Description="Adds rules for holidays to a schedule, from a file or a country's list")
    public static class ImportHolidays implements IReturn<HolidayImport>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * Two letters of ISO 3166, for the list of its public holidays
        */
        public String country = null;

        /**
        * Text of an iCalendar file, instead of a country
        */
        public String calendar = null;

        /**
        * 0 is this year
        */
        public Integer fromYear = null;

        /**
        * 0 is the year after fromYear; at most 10 years
        */
        public Integer toYear = null;

        /**
        * Holiday if absent
        */
        public String state = null;
        public Integer priority = null;

        public String getCustomerId() { return customerId; }
        public ImportHolidays setCustomerId(String value) { this.customerId = value; return this; }
        public String getCountry() { return country; }
        public ImportHolidays setCountry(String value) { this.country = value; return this; }
        public String getCalendar() { return calendar; }
        public ImportHolidays setCalendar(String value) { this.calendar = value; return this; }
        public Integer getFromYear() { return fromYear; }
        public ImportHolidays setFromYear(Integer value) { this.fromYear = value; return this; }
        public Integer getToYear() { return toYear; }
        public ImportHolidays setToYear(Integer value) { this.toYear = value; return this; }
        public String getState() { return state; }
        public ImportHolidays setState(String value) { this.state = value; return this; }
        public Integer getPriority() { return priority; }
        public ImportHolidays setPriority(Integer value) { this.priority = value; return this; }
        private static Object responseType = HolidayImport.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Pages through the customers that the caller reaches
    */
    @Route(Path="/customers", Verbs="GET")
    @Api(Description="Pages through the customers that the caller reaches")
    public static class ListCustomers extends ListRequest<CustomerInfo> implements IReturn<ListResponse<CustomerInfo>>, IGet
    {
        /**
        * Only customers of these accounts
        */
        public ArrayList<String> accountIds = null;

        /**
        * Text that the name contains, in any case
        */
        public String nameFilter = null;

        /**
        * Only customers below these, at any depth unless shallowParent is set
        */
        public ArrayList<String> parentCustomerIds = null;

        /**
        * Direct children only
        */
        public Boolean shallowParent = null;

        /**
        * Only customers that carry all of these tags
        */
        public ArrayList<String> tagIds = null;

        /**
        * Only customers with exactly this reference
        */
        public String referenceId = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListCustomers setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getNameFilter() { return nameFilter; }
        public ListCustomers setNameFilter(String value) { this.nameFilter = value; return this; }
        public ArrayList<String> getParentCustomerIds() { return parentCustomerIds; }
        public ListCustomers setParentCustomerIds(ArrayList<String> value) { this.parentCustomerIds = value; return this; }
        public Boolean getShallowParent() { return shallowParent; }
        public ListCustomers setShallowParent(Boolean value) { this.shallowParent = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public ListCustomers setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public String getReferenceId() { return referenceId; }
        public ListCustomers setReferenceId(String value) { this.referenceId = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<CustomerInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Lists the public holidays of a country
    */
    @Route(Path="/holidays/{country}", Verbs="GET")
    @Api(Description="Lists the public holidays of a country")
    public static class ListHolidays implements IReturn<HolidayList>, IGet
    {
        /**
        * Two letters of ISO 3166
        */
        @ApiMember(IsRequired=true, ParameterType="path")
        public String country = null;

        /**
        * 0 is this year
        */
        public Integer fromYear = null;

        /**
        * 0 is fromYear; at most 10 years
        */
        public Integer toYear = null;

        public String getCountry() { return country; }
        public ListHolidays setCountry(String value) { this.country = value; return this; }
        public Integer getFromYear() { return fromYear; }
        public ListHolidays setFromYear(Integer value) { this.fromYear = value; return this; }
        public Integer getToYear() { return toYear; }
        public ListHolidays setToYear(Integer value) { this.toYear = value; return this; }
        private static Object responseType = HolidayList.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Lists the feeds of a schedule
    */
    @Route(Path="/customers/{customerId}/schedule/feeds", Verbs="GET")
    @Api(Description="Lists the feeds of a schedule")
    public static class ListScheduleFeeds implements IReturn<ScheduleFeeds>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public ListScheduleFeeds setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = ScheduleFeeds.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Adds a customer
    */
    @Route(Path="/customers", Verbs="POST")
    @Api(Description="Adds a customer")
    public static class NewCustomer implements IReturn<CustomerInfo>, IPost
    {
        /**
        * Account that the customer belongs to
        */
        @ApiMember(Description="Account that the customer belongs to")
        public String accountId = null;

        /**
        * Company name
        */
        @ApiMember(Description="Company name")
        public String name = null;

        /**
        * Customer directly above
        */
        @ApiMember(Description="Customer directly above")
        public String parentCustomerId = null;

        /**
        * Identifier in an outside system
        */
        @ApiMember(Description="Identifier in an outside system")
        public String referenceId = null;

        /**
        * Values of custom fields, by field name
        */
        @ApiMember(Description="Values of custom fields, by field name")
        public Struct data = null;

        public String getAccountId() { return accountId; }
        public NewCustomer setAccountId(String value) { this.accountId = value; return this; }
        public String getName() { return name; }
        public NewCustomer setName(String value) { this.name = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public NewCustomer setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NewCustomer setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public NewCustomer setData(Struct value) { this.data = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Makes a secret address to subscribe to a schedule
    */
    @Route(Path="/customers/{customerId}/schedule/feed", Verbs="POST")
    // @Route(Path="/customers/{customerId}/schedule/feeds", Verbs="POST")
    @Api(Description="Makes a secret address to subscribe to a schedule")
    public static class NewScheduleFeed implements IReturn<ScheduleFeed>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * What people call the feed
        */
        public String name = null;

        public String getCustomerId() { return customerId; }
        public NewScheduleFeed setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public NewScheduleFeed setName(String value) { this.name = value; return this; }
        private static Object responseType = ScheduleFeed.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Changes the members sent
    */
    @Route(Path="/customers/{customerId}", Verbs="PATCH")
    @Api(Description="Changes the members sent")
    public static class PatchCustomer implements IReturn<CustomerInfo>, IPatch
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * Company name; cannot be cleared
        */
        public String name = null;

        /**
        * Customer directly above; an empty text makes it a root
        */
        public String parentCustomerId = null;

        /**
        * Identifier in an outside system; an empty text clears it
        */
        public String referenceId = null;

        /**
        * Values of custom fields, by field name
        */
        public Struct data = null;

        /**
        * Tags of the account to put on the customer
        */
        public ArrayList<String> tagIds = null;
        public Schedule schedule = null;

        /**
        * Whether its own prices hold
        */
        public Boolean overrideBillingSettings = null;
        public BillingSettings billingSettings = null;

        /**
        * Whether its own portal settings hold
        */
        public Boolean overrideAppSettings = null;
        public AppSettings appSettings = null;

        public String getCustomerId() { return customerId; }
        public PatchCustomer setCustomerId(String value) { this.customerId = value; return this; }
        public String getName() { return name; }
        public PatchCustomer setName(String value) { this.name = value; return this; }
        public String getParentCustomerId() { return parentCustomerId; }
        public PatchCustomer setParentCustomerId(String value) { this.parentCustomerId = value; return this; }
        public String getReferenceId() { return referenceId; }
        public PatchCustomer setReferenceId(String value) { this.referenceId = value; return this; }
        public Struct getData() { return data; }
        public PatchCustomer setData(Struct value) { this.data = value; return this; }
        public ArrayList<String> getTagIds() { return tagIds; }
        public PatchCustomer setTagIds(ArrayList<String> value) { this.tagIds = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public PatchCustomer setSchedule(Schedule value) { this.schedule = value; return this; }
        public Boolean getOverrideBillingSettings() { return overrideBillingSettings; }
        public PatchCustomer setOverrideBillingSettings(Boolean value) { this.overrideBillingSettings = value; return this; }
        public BillingSettings getBillingSettings() { return billingSettings; }
        public PatchCustomer setBillingSettings(BillingSettings value) { this.billingSettings = value; return this; }
        public Boolean getOverrideAppSettings() { return overrideAppSettings; }
        public PatchCustomer setOverrideAppSettings(Boolean value) { this.overrideAppSettings = value; return this; }
        public AppSettings getAppSettings() { return appSettings; }
        public PatchCustomer setAppSettings(AppSettings value) { this.appSettings = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Sends calls to a customer's numbers to the staging or the production server
    */
    @Route(Path="/customers/{customerId}/staging", Verbs="POST")
    @Api(Description="Sends calls to a customer's numbers to the staging or the production server")
    public static class SetCustomerStagingMode implements IReturn<CustomerInfo>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        /**
        * The staging server, or else the production server
        */
        public Boolean isStaging = null;

        public String getCustomerId() { return customerId; }
        public SetCustomerStagingMode setCustomerId(String value) { this.customerId = value; return this; }
        public Boolean getIsStaging() { return isStaging; }
        public SetCustomerStagingMode setIsStaging(Boolean value) { this.isStaging = value; return this; }
        private static Object responseType = CustomerInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Tells the state of a schedule at a moment
    */
    @Route(Path="/customers/{customerId}/test-schedule", Verbs="POST")
    // @Route(Path="/endpoints/{endpointId}/test-schedule", Verbs="POST")
    @Api(Description="Tells the state of a schedule at a moment")
    public static class TestSchedule implements IReturn<TestScheduleResponse>, IPost
    {
        @ApiMember(ParameterType="path")
        public String customerId = null;

        @ApiMember(ParameterType="path")
        public String endpointId = null;

        /**
        * Put in place of the stored one
        */
        @ApiMember(Description="Put in place of the stored one")
        public Schedule schedule = null;

        /**
        * ISO 8601; without an offset it is local to the zone, absent it is now
        */
        public String dateTime = null;

        public String getCustomerId() { return customerId; }
        public TestSchedule setCustomerId(String value) { this.customerId = value; return this; }
        public String getEndpointId() { return endpointId; }
        public TestSchedule setEndpointId(String value) { this.endpointId = value; return this; }
        public Schedule getSchedule() { return schedule; }
        public TestSchedule setSchedule(Schedule value) { this.schedule = value; return this; }
        public String getDateTime() { return dateTime; }
        public TestSchedule setDateTime(String value) { this.dateTime = value; return this; }
        private static Object responseType = TestScheduleResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads what one call changed
    */
    @Route(Path="/changes/{changeId}", Verbs="GET")
    @Api(Description="Reads what one call changed")
    public static class GetChange implements IReturn<ChangeInfo>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String changeId = null;

        public String getChangeId() { return changeId; }
        public GetChange setChangeId(String value) { this.changeId = value; return this; }
        private static Object responseType = ChangeInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads the settings of the whole system
    */
    @Route(Path="/global/settings", Verbs="GET")
    @Api(Description="Reads the settings of the whole system")
    public static class GetGlobalSettings implements IReturn<GlobalSettingsInfo>, IGet
    {
        private static Object responseType = GlobalSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Reads an account's settings, fields, tags and mail accounts
    */
    @Route(Path="/system/settings", Verbs="GET")
    @Api(Description="Reads an account's settings, fields, tags and mail accounts")
    public static class GetSystemSettings implements IReturn<SystemSettingsInfo>, IGet
    {
        /**
        * Account; not needed by callers that have one
        */
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public GetSystemSettings setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = SystemSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Lists which countries an account may call
    */
    @Route(Path="/system/dialing-permissions", Verbs="GET")
    @Api(Description="Lists which countries an account may call")
    public static class ListDialingPermissions implements IReturn<ListDialingPermissionsResponse>, IGet
    {
        /**
        * Account; not needed by callers that have one
        */
        public String accountId = null;

        public String getAccountId() { return accountId; }
        public ListDialingPermissions setAccountId(String value) { this.accountId = value; return this; }
        private static Object responseType = ListDialingPermissionsResponse.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Searches the audit log
    */
    @Api(Description="Searches the audit log")
    public static class ListLogEntries extends ListRequest<LogEntryInfo> implements IReturn<ListResponse<LogEntryInfo>>
    {
        /**
        * Only entries of these accounts
        */
        public ArrayList<String> accountIds = null;

        /**
        * Only entries of these customers; _ selects those of the account itself
        */
        public ArrayList<String> customerIds = null;

        /**
        * First day, YYYY-MM-DD in UTC
        */
        public String startDate = null;

        /**
        * Last day, YYYY-MM-DD in UTC
        */
        public String endDate = null;

        /**
        * Text that description, reason or login contains, in any case
        */
        public String description = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListLogEntries setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public ArrayList<String> getCustomerIds() { return customerIds; }
        public ListLogEntries setCustomerIds(ArrayList<String> value) { this.customerIds = value; return this; }
        public String getStartDate() { return startDate; }
        public ListLogEntries setStartDate(String value) { this.startDate = value; return this; }
        public String getEndDate() { return endDate; }
        public ListLogEntries setEndDate(String value) { this.endDate = value; return this; }
        public String getDescription() { return description; }
        public ListLogEntries setDescription(String value) { this.description = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<LogEntryInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Sets which numbers of one country may be called
    */
    @Route(Path="/system/dialing-permissions/{isoCode}", Verbs="PATCH")
    @Api(Description="Sets which numbers of one country may be called")
    public static class PatchDialingPermissions implements IReturnVoid, IPatch
    {
        /**
        * ISO 3166-1, two letters
        */
        @ApiMember(IsRequired=true, ParameterType="path")
        public String isoCode = null;
        public String accountId = null;

        /**
        * Absent means no
        */
        public Boolean lowRiskNumbersEnabled = null;

        /**
        * Absent means no
        */
        public Boolean highRiskSpecialNumbersEnabled = null;

        /**
        * Absent means no
        */
        public Boolean highRiskTollfraudNumbersEnabled = null;

        public String getIsoCode() { return isoCode; }
        public PatchDialingPermissions setIsoCode(String value) { this.isoCode = value; return this; }
        public String getAccountId() { return accountId; }
        public PatchDialingPermissions setAccountId(String value) { this.accountId = value; return this; }
        public Boolean getLowRiskNumbersEnabled() { return lowRiskNumbersEnabled; }
        public PatchDialingPermissions setLowRiskNumbersEnabled(Boolean value) { this.lowRiskNumbersEnabled = value; return this; }
        public Boolean getHighRiskSpecialNumbersEnabled() { return highRiskSpecialNumbersEnabled; }
        public PatchDialingPermissions setHighRiskSpecialNumbersEnabled(Boolean value) { this.highRiskSpecialNumbersEnabled = value; return this; }
        public Boolean getHighRiskTollfraudNumbersEnabled() { return highRiskTollfraudNumbersEnabled; }
        public PatchDialingPermissions setHighRiskTollfraudNumbersEnabled(Boolean value) { this.highRiskTollfraudNumbersEnabled = value; return this; }
    }

    /**
    * Changes the settings of the whole system
    */
    @Route(Path="/global/settings", Verbs="PATCH")
    @Api(Description="Changes the settings of the whole system")
    public static class PatchGlobalSettings implements IReturn<GlobalSettingsInfo>, IPatch
    {
        /**
        * Replaces the stored one whole; an empty one removes it
        */
        public EmailAccount systemEmailAccount = null;
        public String defaultTimeZoneId = null;
        public Integer sessionArchiveDays = null;
        public String maintenanceMessage = null;

        public EmailAccount getSystemEmailAccount() { return systemEmailAccount; }
        public PatchGlobalSettings setSystemEmailAccount(EmailAccount value) { this.systemEmailAccount = value; return this; }
        public String getDefaultTimeZoneId() { return defaultTimeZoneId; }
        public PatchGlobalSettings setDefaultTimeZoneId(String value) { this.defaultTimeZoneId = value; return this; }
        public Integer getSessionArchiveDays() { return sessionArchiveDays; }
        public PatchGlobalSettings setSessionArchiveDays(Integer value) { this.sessionArchiveDays = value; return this; }
        public String getMaintenanceMessage() { return maintenanceMessage; }
        public PatchGlobalSettings setMaintenanceMessage(String value) { this.maintenanceMessage = value; return this; }
        private static Object responseType = GlobalSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Changes an account's settings
    */
    @Route(Path="/system/settings", Verbs="PATCHY,PATCH")
    @Api(Description="Changes an account's settings")
    public static class PatchSystemSettings implements IReturn<SystemSettingsInfo>
    {
        public String accountId = null;
        public Boolean overrideSystemTime = null;
        public String overrideSystemTimeZoneId = null;
        public String overrideSystemDateTime = null;
        public ArrayList<SystemSettingsField> systemFields = null;
        public ArrayList<CustomerDataField> customerFields = null;
        public ArrayList<EndpointDataField> endpointFields = null;
        public ArrayList<EmailAccount> emailAccounts = null;
        public ArrayList<Tag> tags = null;
        public String documentation = null;
        public Integer recordingRetentionDays = null;
        public Boolean enableSipRefer = null;
        public Integer autoAgentLogoffSeconds = null;
        public TwilioSipRegions defaultSipRegion = null;

        public String getAccountId() { return accountId; }
        public PatchSystemSettings setAccountId(String value) { this.accountId = value; return this; }
        public Boolean getOverrideSystemTime() { return overrideSystemTime; }
        public PatchSystemSettings setOverrideSystemTime(Boolean value) { this.overrideSystemTime = value; return this; }
        public String getOverrideSystemTimeZoneId() { return overrideSystemTimeZoneId; }
        public PatchSystemSettings setOverrideSystemTimeZoneId(String value) { this.overrideSystemTimeZoneId = value; return this; }
        public String getOverrideSystemDateTime() { return overrideSystemDateTime; }
        public PatchSystemSettings setOverrideSystemDateTime(String value) { this.overrideSystemDateTime = value; return this; }
        public ArrayList<SystemSettingsField> getSystemFields() { return systemFields; }
        public PatchSystemSettings setSystemFields(ArrayList<SystemSettingsField> value) { this.systemFields = value; return this; }
        public ArrayList<CustomerDataField> getCustomerFields() { return customerFields; }
        public PatchSystemSettings setCustomerFields(ArrayList<CustomerDataField> value) { this.customerFields = value; return this; }
        public ArrayList<EndpointDataField> getEndpointFields() { return endpointFields; }
        public PatchSystemSettings setEndpointFields(ArrayList<EndpointDataField> value) { this.endpointFields = value; return this; }
        public ArrayList<EmailAccount> getEmailAccounts() { return emailAccounts; }
        public PatchSystemSettings setEmailAccounts(ArrayList<EmailAccount> value) { this.emailAccounts = value; return this; }
        public ArrayList<Tag> getTags() { return tags; }
        public PatchSystemSettings setTags(ArrayList<Tag> value) { this.tags = value; return this; }
        public String getDocumentation() { return documentation; }
        public PatchSystemSettings setDocumentation(String value) { this.documentation = value; return this; }
        public Integer getRecordingRetentionDays() { return recordingRetentionDays; }
        public PatchSystemSettings setRecordingRetentionDays(Integer value) { this.recordingRetentionDays = value; return this; }
        public Boolean getEnableSipRefer() { return enableSipRefer; }
        public PatchSystemSettings setEnableSipRefer(Boolean value) { this.enableSipRefer = value; return this; }
        public Integer getAutoAgentLogoffSeconds() { return autoAgentLogoffSeconds; }
        public PatchSystemSettings setAutoAgentLogoffSeconds(Integer value) { this.autoAgentLogoffSeconds = value; return this; }
        public TwilioSipRegions getDefaultSipRegion() { return defaultSipRegion; }
        public PatchSystemSettings setDefaultSipRegion(TwilioSipRegions value) { this.defaultSipRegion = value; return this; }
        private static Object responseType = SystemSettingsInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Tries a mail account before it is saved
    */
    @Route(Path="/settings/test-email", Verbs="POST")
    @Api(Description="Tries a mail account before it is saved")
    public static class SendTestEmail implements IReturnVoid, IPost
    {
        /**
        * Mail account to try; without a password that of the stored one of its id
        */
        public EmailAccount account = null;

        /**
        * Recipient of the test
        */
        public String emailAddress = null;

        public EmailAccount getAccount() { return account; }
        public SendTestEmail setAccount(EmailAccount value) { this.account = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public SendTestEmail setEmailAddress(String value) { this.emailAddress = value; return this; }
    }

    /**
    * Restores the state before a change
    */
    @Route(Path="/changes/{changeId}/undo", Verbs="POST")
    @Api(Description="Restores the state before a change")
    public static class UndoChange implements IReturn<ChangeInfo>, IPost
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String changeId = null;

        public String getChangeId() { return changeId; }
        public UndoChange setChangeId(String value) { this.changeId = value; return this; }
        private static Object responseType = ChangeInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Removes a login
    */
    @Route(Path="/users/{userId}", Verbs="DELETE")
    @Api(Description="Removes a login")
    public static class DeleteUser implements IReturnVoid, IDelete
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String userId = null;

        public String getUserId() { return userId; }
        public DeleteUser setUserId(String value) { this.userId = value; return this; }
    }

    /**
    * Pages through the logins that reach the given accounts
    */
    @Route(Path="/users", Verbs="GET")
    @Api(Description="Pages through the logins that reach the given accounts")
    public static class ListUsers extends ListRequest<UserInfo> implements IReturn<ListResponse<UserInfo>>, IGet
    {
        /**
        * Only logins that were given one of these accounts
        */
        public ArrayList<String> accountIds = null;

        /**
        * Part of the email address, in any case
        */
        public String emailFilter = null;

        public ArrayList<String> getAccountIds() { return accountIds; }
        public ListUsers setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getEmailFilter() { return emailFilter; }
        public ListUsers setEmailFilter(String value) { this.emailFilter = value; return this; }
        private static Object responseType = new TypeToken<ListResponse<UserInfo>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Adds a login
    */
    @Route(Path="/users", Verbs="POST")
    @Api(Description="Adds a login")
    public static class NewUser implements IReturn<UserInfo>, IPost
    {
        /**
        * Account that the login reaches; needed unless the caller has just one
        */
        public String accountId = null;

        /**
        * Unique in the whole system
        */
        public String emailAddress = null;
        public String firstName = null;
        public String lastName = null;

        /**
        * At least 10 characters
        */
        public String password = null;

        /**
        * Makes the login a Customer login of this customer instead of a Manager
        */
        public String customerId = null;

        public String getAccountId() { return accountId; }
        public NewUser setAccountId(String value) { this.accountId = value; return this; }
        public String getEmailAddress() { return emailAddress; }
        public NewUser setEmailAddress(String value) { this.emailAddress = value; return this; }
        public String getFirstName() { return firstName; }
        public NewUser setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public NewUser setLastName(String value) { this.lastName = value; return this; }
        public String getPassword() { return password; }
        public NewUser setPassword(String value) { this.password = value; return this; }
        public String getCustomerId() { return customerId; }
        public NewUser setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }

    /**
    * Changes a login
    */
    @Route(Path="/users/{userId}", Verbs="PATCH")
    @Api(Description="Changes a login")
    public static class PatchUser implements IReturn<UserInfo>, IPatch
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String userId = null;

        /**
        * Accounts that the login reaches; replaces those it had
        */
        public ArrayList<String> accountIds = null;
        public String firstName = null;
        public String lastName = null;

        /**
        * Left out, the login keeps its password
        */
        public String newPassword = null;

        /**
        * Only a SystemAdministrator may change them
        */
        public ArrayList<String> roles = null;

        /**
        * Top of what a Customer login reaches
        */
        public String customerId = null;

        /**
        * Bounds what the login may do
        */
        public UserManagerAccess managerAccess = null;

        /**
        * Areas that the login may use; an empty list stands for all
        */
        public ArrayList<DashboardPermissions> dashboardPermissions = null;

        public String getUserId() { return userId; }
        public PatchUser setUserId(String value) { this.userId = value; return this; }
        public ArrayList<String> getAccountIds() { return accountIds; }
        public PatchUser setAccountIds(ArrayList<String> value) { this.accountIds = value; return this; }
        public String getFirstName() { return firstName; }
        public PatchUser setFirstName(String value) { this.firstName = value; return this; }
        public String getLastName() { return lastName; }
        public PatchUser setLastName(String value) { this.lastName = value; return this; }
        public String getNewPassword() { return newPassword; }
        public PatchUser setNewPassword(String value) { this.newPassword = value; return this; }
        public ArrayList<String> getRoles() { return roles; }
        public PatchUser setRoles(ArrayList<String> value) { this.roles = value; return this; }
        public String getCustomerId() { return customerId; }
        public PatchUser setCustomerId(String value) { this.customerId = value; return this; }
        public UserManagerAccess getManagerAccess() { return managerAccess; }
        public PatchUser setManagerAccess(UserManagerAccess value) { this.managerAccess = value; return this; }
        public ArrayList<DashboardPermissions> getDashboardPermissions() { return dashboardPermissions; }
        public PatchUser setDashboardPermissions(ArrayList<DashboardPermissions> value) { this.dashboardPermissions = value; return this; }
        private static Object responseType = UserInfo.class;
        public Object getResponseType() { return responseType; }
    }
}
