using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.Serialization;
using ServiceStack;
using ServiceStack.DataAnnotations;

namespace Dtos
{
    public enum ValueTypes
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

    public enum NodeParameterSources
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

    public partial class Struct
        : Dictionary<string, Value>
    {
    }

    public partial class Value
    {
        public virtual bool? BoolValue { get; set; }

        ///<summary>
        ///Text; also ids, dates and transition targets
        ///</summary>
        public virtual string StringValue { get; set; }
        public virtual double? NumberValue { get; set; }
        public virtual List<Struct> ListValue { get; set; }
        public virtual Struct StructValue { get; set; }
    }

    public partial class NodeParameter
    {
        ///<summary>
        ///Unique in the flow
        ///</summary>
        public virtual string Id { get; set; }
        public virtual ValueTypes Type { get; set; }
        public virtual NodeParameterSources Source { get; set; }
        public virtual Value Value { get; set; }
        public virtual string Expression { get; set; }

        ///<summary>
        ///Field name for the field sources
        ///</summary>
        public virtual string ReferenceId { get; set; }
        public virtual bool IsAsync { get; set; }
        public virtual bool IsOutput { get; set; }
        public virtual List<NodeParameterMap> ListParameters { get; set; }
        public virtual NodeParameterMap StructParameters { get; set; }
    }

    public partial class NodeParameterMap
        : Dictionary<string, NodeParameter>
    {
    }

    public partial class EntityInfo
    {
        ///<summary>
        ///Identifier given by the server
        ///</summary>
        [ApiMember(Description="Identifier given by the server")]
        public virtual string Id { get; set; }

        ///<summary>
        ///Moment of creation, ISO 8601 in UTC
        ///</summary>
        [ApiMember(Description="Moment of creation, ISO 8601 in UTC")]
        public virtual string DateCreated { get; set; }

        ///<summary>
        ///Moment of the latest change, ISO 8601 in UTC
        ///</summary>
        [ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")]
        public virtual string DateLastModified { get; set; }

        ///<summary>
        ///Email address of the login that made the record
        ///</summary>
        [ApiMember(Description="Email address of the login that made the record")]
        public virtual string CreatedBy { get; set; }

        ///<summary>
        ///Email address of the login that changed the record last
        ///</summary>
        [ApiMember(Description="Email address of the login that changed the record last")]
        public virtual string LastModifiedBy { get; set; }
    }

    public partial class CustomerBreadcrumb
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
    }

    public enum TagColors
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

    public partial class Tag
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
        public virtual TagColors Color { get; set; }
    }

    public enum SimpleSchedulingRuleTypes
    {
        Always,
        CustomerState,
        Time,
    }

    public enum DayOfWeek
    {
        Sunday,
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
    }

    public partial class ScheduleDay
    {
        ///<summary>
        ///Which one in the period, negative from its end; 0 means each
        ///</summary>
        public virtual int Offset { get; set; }
        public virtual DayOfWeek DayOfWeek { get; set; }
    }

    public enum SchedulingRuleFrequency
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

    public partial class SchedulingRule
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }

        ///<summary>
        ///The higher number wins
        ///</summary>
        public virtual int Priority { get; set; }

        ///<summary>
        ///Free text; Business Hours, After Hours and Holiday are ready-made
        ///</summary>
        public virtual string State { get; set; }
        public virtual string Source { get; set; }
        public virtual string Condition { get; set; }
        public virtual SimpleSchedulingRuleTypes SimpleRuleType { get; set; }
        public virtual string CustomerState { get; set; }
        public virtual string FlowId { get; set; }
        public virtual Struct FlowParams { get; set; }
        public virtual bool IsAllDay { get; set; }
        public virtual string StartDate { get; set; }
        public virtual string StartTime { get; set; }
        public virtual string EndTime { get; set; }
        public virtual List<int> BySetPosition { get; set; }
        public virtual List<int> ByMonth { get; set; }
        public virtual List<int> ByWeekNo { get; set; }
        public virtual List<int> ByYearDay { get; set; }
        public virtual List<int> ByMonthDay { get; set; }
        public virtual List<ScheduleDay> ByDay { get; set; }
        public virtual List<int> ByHour { get; set; }
        public virtual List<int> ByMinute { get; set; }
        public virtual int Interval { get; set; }
        public virtual int Count { get; set; }
        public virtual string UntilDate { get; set; }
        public virtual SchedulingRuleFrequency Frequency { get; set; }
    }

    public partial class Schedule
    {
        ///<summary>
        ///IANA or Windows zone; empty takes the zone from above
        ///</summary>
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///Whether it is laid over the schedule from above
        ///</summary>
        public virtual bool Inherit { get; set; }
        public virtual bool ForceClosed { get; set; }
        public virtual List<SchedulingRule> Rules { get; set; }

        ///<summary>
        ///State where no rule matches
        ///</summary>
        public virtual string DefaultState { get; set; }
    }

    public partial class IntegrationData
    {
        ///<summary>
        ///Id of the record in the connected system
        ///</summary>
        public virtual string ThirdPartyId { get; set; }
    }

    public partial class EntityIntegrationData
        : Dictionary<string, IntegrationData>
    {
    }

    public partial class BillingItem
    {
        public virtual double BaseCost { get; set; }
        public virtual double RawUnitMultiplier { get; set; }
        public virtual double UnitCost { get; set; }

        ///<summary>
        ///Units that the base cost includes
        ///</summary>
        public virtual int Allowance { get; set; }
    }

    public partial class BillingSettings
    {
        public virtual BillingItem Base { get; set; }
        public virtual BillingItem LocalNumbers { get; set; }
        public virtual BillingItem TollFreeNumbers { get; set; }
        public virtual BillingItem InboundVoiceCalls { get; set; }
        public virtual BillingItem OutboundVoiceCalls { get; set; }
        public virtual BillingItem InboundFaxes { get; set; }
        public virtual BillingItem OutboundFaxes { get; set; }
        public virtual BillingItem InboundSmsMessages { get; set; }
        public virtual BillingItem OutboundSmsMessages { get; set; }
        public virtual BillingItem AiInsights { get; set; }
        public virtual BillingItem AiLiveMinutes { get; set; }
        public virtual BillingItem AiMessages { get; set; }
    }

    public partial class AppSettings
    {
        public virtual bool EnablePhoneNumberManagement { get; set; }
        public virtual bool EnableDeviceManagement { get; set; }
        public virtual bool EnableDialer { get; set; }
        public virtual bool EnableCallHistory { get; set; }
        public virtual bool EnableAssistants { get; set; }
        public virtual bool ShowFileNameInMessageCenter { get; set; }

        ///<summary>
        ///JSON text with overrides of the theme
        ///</summary>
        public virtual string ChakraTheme { get; set; }
        public virtual string CustomCss { get; set; }
        public virtual string PageTitle { get; set; }

        ///<summary>
        ///Replacements for labels
        ///</summary>
        public virtual string StringMappings { get; set; }

        ///<summary>
        ///Page opened after signing out
        ///</summary>
        public virtual string LogoutUrl { get; set; }
        public virtual string PortMyNumberUrl { get; set; }
    }

    public enum SettingLevels
    {
        Server,
        Account,
        Above,
        Customer,
        Endpoint,
    }

    public partial class SettingLevel
    {
        public virtual SettingLevels Kind { get; set; }

        ///<summary>
        ///Id of the customer or account; absent for levels out of the caller's reach
        ///</summary>
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
    }

    public partial class SettingChange
    {
        public virtual string CustomerId { get; set; }
        public virtual string CustomerName { get; set; }

        ///<summary>
        ///Path of the setting, for instance schedule.timeZoneId
        ///</summary>
        public virtual string Setting { get; set; }
        public virtual Value OldValue { get; set; }
        public virtual SettingLevel OldLevel { get; set; }
        public virtual Value NewValue { get; set; }
        public virtual SettingLevel NewLevel { get; set; }
    }

    public partial class CustomerInfo
        : EntityInfo
    {
        ///<summary>
        ///Account that the customer belongs to
        ///</summary>
        [ApiMember(Description="Account that the customer belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Customer directly above, if any
        ///</summary>
        [ApiMember(Description="Customer directly above, if any")]
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///Way from the topmost customer to this one
        ///</summary>
        [ApiMember(Description="Way from the topmost customer to this one")]
        public virtual List<CustomerBreadcrumb> Breadcrumb { get; set; }

        ///<summary>
        ///Name of the account
        ///</summary>
        [ApiMember(Description="Name of the account")]
        public virtual string AccountName { get; set; }

        ///<summary>
        ///Whether calls to its numbers go to the staging server
        ///</summary>
        [ApiMember(Description="Whether calls to its numbers go to the staging server")]
        public virtual bool IsStaging { get; set; }

        ///<summary>
        ///Company name
        ///</summary>
        [ApiMember(Description="Company name")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Identifier in an outside system
        ///</summary>
        [ApiMember(Description="Identifier in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Values of custom fields, by field name
        ///</summary>
        [ApiMember(Description="Values of custom fields, by field name")]
        public virtual Struct Data { get; set; }

        ///<summary>
        ///Labels put on the customer
        ///</summary>
        [ApiMember(Description="Labels put on the customer")]
        public virtual List<Tag> Tags { get; set; }

        ///<summary>
        ///The customer's own opening times
        ///</summary>
        [ApiMember(Description="The customer's own opening times")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///Links to connected systems
        ///</summary>
        [ApiMember(Description="Links to connected systems")]
        public virtual EntityIntegrationData IntegrationData { get; set; }

        ///<summary>
        ///Whether its own prices hold; otherwise those from above do
        ///</summary>
        [ApiMember(Description="Whether its own prices hold; otherwise those from above do")]
        public virtual bool OverrideBillingSettings { get; set; }

        ///<summary>
        ///The customer's own prices
        ///</summary>
        [ApiMember(Description="The customer's own prices")]
        public virtual BillingSettings BillingSettings { get; set; }

        ///<summary>
        ///Whether its own portal settings hold; otherwise those from above do
        ///</summary>
        [ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")]
        public virtual bool OverrideAppSettings { get; set; }

        ///<summary>
        ///The customer's own portal settings
        ///</summary>
        [ApiMember(Description="The customer's own portal settings")]
        public virtual AppSettings AppSettings { get; set; }

        ///<summary>
        ///After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
        ///</summary>
        public virtual List<SettingChange> Impact { get; set; }

        ///<summary>
        ///Count of all such changes
        ///</summary>
        public virtual int? ImpactCount { get; set; }
    }

    ///<summary>
    ///Adds a customer
    ///</summary>
    [Route("/customers", "POST")]
    [Api(Description="Adds a customer")]
    public partial class NewCustomer
        : IReturn<CustomerInfo>, IPost
    {
        ///<summary>
        ///Account that the customer belongs to
        ///</summary>
        [ApiMember(Description="Account that the customer belongs to")]
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Company name
        ///</summary>
        [ApiMember(Description="Company name")]
        public virtual string Name { get; set; }

        ///<summary>
        ///Customer directly above
        ///</summary>
        [ApiMember(Description="Customer directly above")]
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///Identifier in an outside system
        ///</summary>
        [ApiMember(Description="Identifier in an outside system")]
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Values of custom fields, by field name
        ///</summary>
        [ApiMember(Description="Values of custom fields, by field name")]
        public virtual Struct Data { get; set; }
    }
}
