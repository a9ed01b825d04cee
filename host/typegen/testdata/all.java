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
        Assistant;
    }

    public static enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        Endpoint,
        User,
        System;
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

        public String getName() { return name; }
        public NewAccount setName(String value) { this.name = value; return this; }
        public String getTwilioAccountSid() { return twilioAccountSid; }
        public NewAccount setTwilioAccountSid(String value) { this.twilioAccountSid = value; return this; }
        public String getTwilioAuthToken() { return twilioAuthToken; }
        public NewAccount setTwilioAuthToken(String value) { this.twilioAuthToken = value; return this; }
        private static Object responseType = AccountInfo.class;
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
    * Reads one customer
    */
    @Route(Path="/customers/{customerId}", Verbs="GET")
    @Api(Description="Reads one customer")
    public static class GetCustomer implements IReturn<CustomerInfo>, IGet
    {
        @ApiMember(IsRequired=true, ParameterType="path")
        public String customerId = null;

        public String getCustomerId() { return customerId; }
        public GetCustomer setCustomerId(String value) { this.customerId = value; return this; }
        private static Object responseType = CustomerInfo.class;
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
        private static Object responseType = new TypeToken<ListResponse<CustomerInfo>>(){}.getType();
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
}
