import java.math.*;
import java.util.*;
import net.servicestack.client.*;

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
