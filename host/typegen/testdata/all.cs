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

    public partial class AccountCheck
    {
        public virtual string Name { get; set; }

        ///<summary>
        ///ok, warning or failed
        ///</summary>
        public virtual string Outcome { get; set; }
        public virtual string Detail { get; set; }
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

    public enum SortOrders
    {
        Ascend,
        Descend,
    }

    public partial class ListRequest<T>
    {
        ///<summary>
        ///Page number from 0
        ///</summary>
        public virtual int Page { get; set; }

        ///<summary>
        ///Return every match and ignore paging
        ///</summary>
        public virtual bool All { get; set; }

        ///<summary>
        ///Items a page, 25 unless given, 10000 at most
        ///</summary>
        public virtual int CountPerPage { get; set; }

        ///<summary>
        ///Only records with these ids
        ///</summary>
        public virtual List<string> SpecificIds { get; set; }

        ///<summary>
        ///Member to sort by
        ///</summary>
        public virtual string SortField { get; set; }

        ///<summary>
        ///Direction of sortField
        ///</summary>
        public virtual SortOrders SortOrder { get; set; }

        ///<summary>
        ///Leave the totals out; an empty list marks the end
        ///</summary>
        public virtual bool SimplifiedPaging { get; set; }
    }

    public partial class ResponseError
    {
        public virtual string ErrorCode { get; set; }

        ///<summary>
        ///Path of the member, for instance data.color.numberValue
        ///</summary>
        public virtual string FieldName { get; set; }
        public virtual string Message { get; set; }
        public virtual Dictionary<string, string> Meta { get; set; }
    }

    public partial class ResponseStatus
    {
        ///<summary>
        ///Code for machines
        ///</summary>
        public virtual string ErrorCode { get; set; }

        ///<summary>
        ///Text for people
        ///</summary>
        public virtual string Message { get; set; }

        ///<summary>
        ///Never sent
        ///</summary>
        public virtual string StackTrace { get; set; }

        ///<summary>
        ///One entry for each refused member; empty when there is none
        ///</summary>
        public virtual List<ResponseError> Errors { get; set; }
        public virtual Dictionary<string, string> Meta { get; set; }
    }

    public enum UserManagerAccess
    {
        ReadOnly,
        ReadWrite,
        ReadWriteDelete,
    }

    public enum DashboardPermissions
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

    public partial class ApiKeyInfo
    {
        public virtual string Id { get; set; }

        ///<summary>
        ///The login that calls with the key are made as
        ///</summary>
        public virtual string UserId { get; set; }
        public virtual string Name { get; set; }

        ///<summary>
        ///The one account that the key reaches
        ///</summary>
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The one role that the key has
        ///</summary>
        public virtual string Role { get; set; }
        public virtual string DateCreated { get; set; }
        public virtual string ExpiresAt { get; set; }

        ///<summary>
        ///Right to a minute
        ///</summary>
        public virtual string LastUsedAt { get; set; }
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

    public partial class ScheduleRequirement
    {
        public virtual string State { get; set; }

        ///<summary>
        ///Every day if there are none
        ///</summary>
        public virtual List<DayOfWeek> Days { get; set; }

        ///<summary>
        ///Time of day; midnight if absent
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///Time of day; midnight if absent
        ///</summary>
        public virtual string To { get; set; }

        ///<summary>
        ///States that may hold instead, for instance Holiday
        ///</summary>
        public virtual List<string> Except { get; set; }
    }

    public partial class ScheduleLevel
    {
        ///<summary>
        ///0 is the customer itself, 1 its parent and so on
        ///</summary>
        public virtual int Distance { get; set; }
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
    }

    public partial class ScheduleCandidate
    {
        public virtual string RuleId { get; set; }
        public virtual string RuleName { get; set; }

        ///<summary>
        ///Place in the rules of its level, from 0
        ///</summary>
        public virtual int Index { get; set; }
        public virtual ScheduleLevel Level { get; set; }
        public virtual string StateName { get; set; }
        public virtual int Priority { get; set; }

        ///<summary>
        ///Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
        ///</summary>
        public virtual string Outcome { get; set; }

        ///<summary>
        ///The same in words
        ///</summary>
        public virtual string Message { get; set; }
    }

    public partial class ScheduleFinding
    {
        ///<summary>
        ///For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
        ///</summary>
        public virtual string Code { get; set; }

        ///<summary>
        ///Error, Warning or Info
        ///</summary>
        public virtual string Severity { get; set; }

        ///<summary>
        ///Member of the own schedule, for instance schedule.rules[3].count
        ///</summary>
        public virtual string FieldName { get; set; }
        public virtual string Message { get; set; }
        public virtual ScheduleCandidate Rule { get; set; }

        ///<summary>
        ///The rule that it meets
        ///</summary>
        public virtual ScheduleCandidate Other { get; set; }

        ///<summary>
        ///The first moment it shows, in UTC
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///The end of that, in UTC
        ///</summary>
        public virtual string To { get; set; }

        ///<summary>
        ///What holds there
        ///</summary>
        public virtual string StateName { get; set; }
    }

    public partial class ScheduleComparison
    {
        public virtual bool Equivalent { get; set; }

        ///<summary>
        ///The first moment at which they differ, in UTC
        ///</summary>
        public virtual string DateTime { get; set; }
        public virtual string LocalTime { get; set; }

        ///<summary>
        ///What the schedule says there
        ///</summary>
        public virtual string StateName { get; set; }

        ///<summary>
        ///What the second one says
        ///</summary>
        public virtual string OtherState { get; set; }
    }

    public partial class ScheduleChange
    {
        ///<summary>
        ///In UTC
        ///</summary>
        public virtual string DateTime { get; set; }

        ///<summary>
        ///In the schedule's zone
        ///</summary>
        public virtual string LocalTime { get; set; }
        public virtual string StateName { get; set; }

        ///<summary>
        ///Rule, Default or ForceClosed
        ///</summary>
        public virtual string Reason { get; set; }
        public virtual string RuleId { get; set; }
        public virtual string RuleName { get; set; }
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

    public partial class EffectiveSetting
    {
        ///<summary>
        ///Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
        ///</summary>
        public virtual string Setting { get; set; }

        ///<summary>
        ///Value in force; absent for none
        ///</summary>
        public virtual Value Value { get; set; }

        ///<summary>
        ///Level that set it
        ///</summary>
        public virtual SettingLevel Level { get; set; }

        ///<summary>
        ///Value that would hold without the customer's own setting
        ///</summary>
        public virtual Value Inherited { get; set; }

        ///<summary>
        ///Level that would set it then
        ///</summary>
        public virtual SettingLevel InheritedLevel { get; set; }
    }

    public partial class EffectiveRule
    {
        public virtual SchedulingRule Rule { get; set; }
        public virtual SettingLevel Level { get; set; }
    }

    public partial class SkippedHoliday
    {
        public virtual string Name { get; set; }
        public virtual string Date { get; set; }
        public virtual string Reason { get; set; }
    }

    public partial class HolidayDay
    {
        public virtual string Date { get; set; }
        public virtual string Name { get; set; }
    }

    public partial class FieldChange
    {
        ///<summary>
        ///Wire path of the member, for instance data.Greeting.stringValue
        ///</summary>
        public virtual string Path { get; set; }

        ///<summary>
        ///JSON text; absent where there was none
        ///</summary>
        public virtual string Before { get; set; }

        ///<summary>
        ///JSON text; absent where there is none
        ///</summary>
        public virtual string After { get; set; }
    }

    public partial class LogEntryInfo
        : EntityInfo
    {
        public virtual string AccountId { get; set; }
        public virtual string AccountName { get; set; }
        public virtual string CustomerId { get; set; }
        public virtual string CustomerName { get; set; }
        public virtual List<CustomerBreadcrumb> CustomerBreadcrumb { get; set; }

        ///<summary>
        ///Email address of the login
        ///</summary>
        public virtual string UserName { get; set; }
        public virtual string Description { get; set; }

        ///<summary>
        ///Change set that the entry belongs to
        ///</summary>
        public virtual string ChangeId { get; set; }
        public virtual string Operation { get; set; }

        ///<summary>
        ///created, changed, deleted, signed in or signed out
        ///</summary>
        public virtual string Action { get; set; }
        public virtual string RecordKind { get; set; }
        public virtual string RecordId { get; set; }

        ///<summary>
        ///Login that acted as userName
        ///</summary>
        public virtual string ActorName { get; set; }

        ///<summary>
        ///Network address of the caller
        ///</summary>
        public virtual string Address { get; set; }
        public virtual string RequestId { get; set; }

        ///<summary>
        ///What the caller gave as X-Reason
        ///</summary>
        public virtual string Reason { get; set; }

        ///<summary>
        ///Change set that this one put back
        ///</summary>
        public virtual string Undoes { get; set; }

        ///<summary>
        ///Members that differ
        ///</summary>
        public virtual List<FieldChange> Changes { get; set; }

        ///<summary>
        ///Covers the entry and the hash of the account's entry before it
        ///</summary>
        public virtual string Hash { get; set; }
    }

    public partial class EmailAccount
    {
        ///<summary>
        ///Made by the server where it is absent
        ///</summary>
        public virtual string Id { get; set; }

        ///<summary>
        ///Host name or address
        ///</summary>
        public virtual string Server { get; set; }

        ///<summary>
        ///Empty for a server that asks for none
        ///</summary>
        public virtual string UserName { get; set; }

        ///<summary>
        ///465 speaks TLS from the start, others once they offer it
        ///</summary>
        public virtual int Port { get; set; }

        ///<summary>
        ///Address that mail comes from
        ///</summary>
        public virtual string EmailAddress { get; set; }
        public virtual string DisplayName { get; set; }

        ///<summary>
        ///Never returned; absent keeps the stored one of the same id, empty clears it
        ///</summary>
        public virtual string Password { get; set; }
    }

    public enum UIHints
    {
        None,
        LargeText,
        InlineForm,
        Password,
        InlineStruct,
    }

    public partial class DataType
    {
        public virtual string TypeName { get; set; }
        public virtual List<DataField> Fields { get; set; }
    }

    public enum DataFieldUniqueness
    {
        NotUnique,
        Unique,
        UniqueToCustomer,
    }

    public enum UserDataFieldModes
    {
        Hidden,
        ReadOnly,
        ReadWrite,
    }

    public partial class DataField
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }
        public virtual ValueTypes Type { get; set; }
        public virtual UIHints UiHint { get; set; }
        public virtual string UiTab { get; set; }
        public virtual bool IsAsync { get; set; }
        public virtual bool DisableBinding { get; set; }
        public virtual DataType StructType { get; set; }
        public virtual DataType ListType { get; set; }
        public virtual string Description { get; set; }
        public virtual List<string> PossibleValues { get; set; }
        public virtual bool IsOutput { get; set; }

        ///<summary>
        ///Address that supplies the possible values
        ///</summary>
        public virtual string CustomFieldValuesUrl { get; set; }
        public virtual Value DefaultValue { get; set; }

        ///<summary>
        ///Pattern of dynamic transitions
        ///</summary>
        public virtual string TransitionNameFormat { get; set; }
        public virtual DataFieldUniqueness Uniqueness { get; set; }
        public virtual bool VoiceOnly { get; set; }

        ///<summary>
        ///Field on whose value it depends whether this one shows
        ///</summary>
        public virtual string ConditionalVisibilityField { get; set; }
        public virtual string ConditionalVisibilityValue { get; set; }

        ///<summary>
        ///Whether templates in the text stay as they are
        ///</summary>
        public virtual bool NoEvalTemplate { get; set; }
        public virtual UserDataFieldModes UserMode { get; set; }
        public virtual bool AnyValueType { get; set; }
    }

    public partial class SystemSettingsField
        : DataField
    {
        public virtual Value Value { get; set; }
    }

    public partial class CustomerDataField
        : DataField
    {
        public virtual bool ShowInSearch { get; set; }
        public virtual bool ShowInLists { get; set; }
        public virtual bool IsKnob { get; set; }
    }

    public enum EndpointTypes
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

    public partial class EndpointDataField
        : DataField
    {
        public virtual bool ShowInSearch { get; set; }
        public virtual bool ShowInLists { get; set; }

        ///<summary>
        ///Kind of endpoint that the field is for; absent for every kind
        ///</summary>
        public virtual EndpointTypes? EndpointType { get; set; }
        public virtual bool IsCallerId { get; set; }
        public virtual bool IsKnob { get; set; }
    }

    public enum TwilioSipRegions
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

    public partial class DialingPermissionInfo
    {
        ///<summary>
        ///ISO 3166-1, two letters
        ///</summary>
        public virtual string IsoCode { get; set; }
        public virtual string CountryName { get; set; }
        public virtual bool LowRiskNumbersEnabled { get; set; }
        public virtual bool HighRiskSpecialNumbersEnabled { get; set; }
        public virtual bool HighRiskTollfraudNumbersEnabled { get; set; }
    }

    public partial class CheckAccountResponse
    {
        ///<summary>
        ///One line for each check
        ///</summary>
        public virtual string Message { get; set; }

        ///<summary>
        ///Whether no check failed
        ///</summary>
        public virtual bool? Passed { get; set; }
        public virtual List<AccountCheck> Checks { get; set; }
    }

    public partial class AccountInfo
        : EntityInfo
    {
        public virtual string Name { get; set; }
        public virtual string ParentAccountId { get; set; }
        public virtual string TwilioAccountSid { get; set; }
        public virtual List<string> AncestorIds { get; set; }

        ///<summary>
        ///Cap on the count of numbers; 0 means none
        ///</summary>
        public virtual int MaxPhoneNumbers { get; set; }

        ///<summary>
        ///The tenant brought its own carrier account
        ///</summary>
        public virtual bool IsBYOA { get; set; }
        public virtual string TrustHubProfileSid { get; set; }

        ///<summary>
        ///File shown as the dashboard's logo
        ///</summary>
        public virtual string LogoId { get; set; }
        public virtual string LogoUri { get; set; }
        public virtual BillingSettings BillingSettings { get; set; }
    }

    public partial class ListResponse<T>
    {
        public virtual List<T> Items { get; set; }

        ///<summary>
        ///Matches on all pages; 0 under simplified paging
        ///</summary>
        public virtual int TotalCount { get; set; }

        ///<summary>
        ///0 under simplified paging
        ///</summary>
        public virtual int TotalPages { get; set; }

        ///<summary>
        ///Whether a further page has items
        ///</summary>
        public virtual bool HasMorePages { get; set; }
    }

    public partial class AppUserInfo
    {
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }

        ///<summary>
        ///First and last name
        ///</summary>
        public virtual string Name { get; set; }
        public virtual string AvatarUrl { get; set; }
    }

    public partial class AuthenticateResponse
    {
        public virtual string UserId { get; set; }
        public virtual string SessionId { get; set; }
        public virtual string UserName { get; set; }
        public virtual string DisplayName { get; set; }
        public virtual string ReferrerUrl { get; set; }
        public virtual string BearerToken { get; set; }
        public virtual string RefreshToken { get; set; }
        public virtual DateTime? RefreshTokenExpiry { get; set; }
        public virtual string ProfileUrl { get; set; }
        public virtual List<string> Roles { get; set; }
        public virtual List<string> Permissions { get; set; }
        public virtual string AuthProvider { get; set; }
        public virtual ResponseStatus ResponseStatus { get; set; }
        public virtual Dictionary<string, string> Meta { get; set; }
    }

    public partial class ConfirmTotpResult
    {
        ///<summary>
        ///Each signs in once in place of a code; shown only here
        ///</summary>
        public virtual List<string> RecoveryCodes { get; set; }
    }

    public partial class UserInfo
    {
        public virtual string Id { get; set; }
        public virtual bool IsAuthenticated { get; set; }
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }

        ///<summary>
        ///First and last name
        ///</summary>
        public virtual string Name { get; set; }
        public virtual string AvatarUrl { get; set; }
        public virtual string EmailAddress { get; set; }
        public virtual List<string> Roles { get; set; }

        ///<summary>
        ///Accounts that the login reaches
        ///</summary>
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Names in the order of accountIds
        ///</summary>
        public virtual List<string> AccountNames { get; set; }
        public virtual UserManagerAccess ManagerAccess { get; set; }
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }

        ///<summary>
        ///Top of what a Customer login reaches
        ///</summary>
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Who acts as the login, in answers to GetAuthStatus
        ///</summary>
        public virtual string ActorEmailAddress { get; set; }

        ///<summary>
        ///Whether signing in takes a code; left out where it does not
        ///</summary>
        public virtual bool? TwoFactor { get; set; }
    }

    public partial class NewApiKeyResult
        : ApiKeyInfo
    {
        ///<summary>
        ///Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
        ///</summary>
        public virtual string Key { get; set; }
    }

    public partial class RequestAuthTokenResult
    {
        ///<summary>
        ///Given to Authenticate as accessToken; counts once and for 5 minutes
        ///</summary>
        public virtual string AuthToken { get; set; }
    }

    public partial class StartTotpResult
    {
        ///<summary>
        ///In base32, to be typed into an authenticator
        ///</summary>
        public virtual string Secret { get; set; }

        ///<summary>
        ///The same as otpauth URI, to be shown as a QR code
        ///</summary>
        public virtual string Uri { get; set; }
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

    public partial class ScheduleCheck
    {
        ///<summary>
        ///What depends on time was looked at from here
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///until here
        ///</summary>
        public virtual string To { get; set; }
        public virtual List<ScheduleFinding> Findings { get; set; }
        public virtual ScheduleComparison Comparison { get; set; }
    }

    public partial class ScheduleExplanation
    {
        public virtual string StateName { get; set; }

        ///<summary>
        ///Rule, Default or ForceClosed
        ///</summary>
        public virtual string Reason { get; set; }

        ///<summary>
        ///The moment asked about, in UTC
        ///</summary>
        public virtual string DateTime { get; set; }

        ///<summary>
        ///The zone that the moment was read in
        ///</summary>
        public virtual string TimeZoneId { get; set; }

        ///<summary>
        ///What calendar and clock show there
        ///</summary>
        public virtual string LocalTime { get; set; }

        ///<summary>
        ///The rule that gives the state
        ///</summary>
        public virtual ScheduleCandidate Winner { get; set; }

        ///<summary>
        ///All other rules, the strongest first
        ///</summary>
        public virtual List<ScheduleCandidate> Candidates { get; set; }

        ///<summary>
        ///None within 40 years if absent
        ///</summary>
        public virtual ScheduleChange NextChange { get; set; }

        ///<summary>
        ///Conditions that could not be read, and what else is wrong with stored rules
        ///</summary>
        public virtual List<string> Warnings { get; set; }
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

    public partial class EffectiveCustomer
    {
        public virtual string CustomerId { get; set; }
        public virtual string CustomerName { get; set; }
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Parts of the schedule, prices, portal settings and custom fields
        ///</summary>
        public virtual List<EffectiveSetting> Settings { get; set; }

        ///<summary>
        ///Rules of the schedule, the nearest level first
        ///</summary>
        public virtual List<EffectiveRule> Rules { get; set; }
    }

    public partial class CalendarFile
    {
        ///<summary>
        ///Text of RFC 5545
        ///</summary>
        public virtual string Calendar { get; set; }
    }

    public partial class ScheduleTimeline
    {
        public virtual List<ScheduleChange> Changes { get; set; }
        public virtual string TimeZoneId { get; set; }
        public virtual string From { get; set; }
        public virtual string To { get; set; }
    }

    public partial class HolidayImport
    {
        ///<summary>
        ///The rules added
        ///</summary>
        public virtual List<SchedulingRule> Rules { get; set; }

        ///<summary>
        ///What was left out
        ///</summary>
        public virtual List<SkippedHoliday> Skipped { get; set; }
    }

    public partial class HolidayList
    {
        public virtual string Country { get; set; }
        public virtual List<HolidayDay> Holidays { get; set; }
    }

    public partial class ScheduleFeed
    {
        public virtual string Id { get; set; }
        public virtual string Name { get; set; }

        ///<summary>
        ///Path with its token; absent when feeds are listed
        ///</summary>
        public virtual string Url { get; set; }
        public virtual string DateCreated { get; set; }
        public virtual string CreatedBy { get; set; }
    }

    public partial class ScheduleFeeds
    {
        public virtual List<ScheduleFeed> Feeds { get; set; }
    }

    public partial class TestScheduleResponse
    {
        public virtual string StateName { get; set; }

        ///<summary>
        ///The zone that the moment was read in
        ///</summary>
        public virtual string TimeZoneId { get; set; }
    }

    public partial class ChangeInfo
    {
        public virtual string Id { get; set; }
        public virtual List<LogEntryInfo> Entries { get; set; }

        ///<summary>
        ///Change set that put this one back
        ///</summary>
        public virtual string UndoneBy { get; set; }
    }

    public partial class GlobalSettingsInfo
    {
        ///<summary>
        ///Mail account for recovery and reports, and for accounts without one
        ///</summary>
        public virtual EmailAccount SystemEmailAccount { get; set; }

        ///<summary>
        ///Zone where none is set, IANA or Windows
        ///</summary>
        public virtual string DefaultTimeZoneId { get; set; }

        ///<summary>
        ///Age in days at which ended sessions are archived
        ///</summary>
        public virtual int SessionArchiveDays { get; set; }

        ///<summary>
        ///Text shown to everybody
        ///</summary>
        public virtual string MaintenanceMessage { get; set; }
    }

    public partial class SystemSettingsInfo
        : EntityInfo
    {
        ///<summary>
        ///Whether the account's clock stands at another moment
        ///</summary>
        public virtual bool OverrideSystemTime { get; set; }

        ///<summary>
        ///Zone of that moment, IANA or Windows
        ///</summary>
        public virtual string OverrideSystemTimeZoneId { get; set; }

        ///<summary>
        ///That moment, ISO 8601; without an offset it is local to the zone
        ///</summary>
        public virtual string OverrideSystemDateTime { get; set; }
        public virtual List<SystemSettingsField> SystemFields { get; set; }
        public virtual List<CustomerDataField> CustomerFields { get; set; }
        public virtual List<EndpointDataField> EndpointFields { get; set; }
        public virtual List<EmailAccount> EmailAccounts { get; set; }
        public virtual List<Tag> Tags { get; set; }
        public virtual string Documentation { get; set; }

        ///<summary>
        ///Days that recordings are kept; 0 keeps them
        ///</summary>
        public virtual int RecordingRetentionDays { get; set; }
        public virtual bool EnableSipRefer { get; set; }

        ///<summary>
        ///How long an agent may be not ready; 0 for ever
        ///</summary>
        public virtual int AutoAgentLogoffSeconds { get; set; }
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }
    }

    public partial class ListDialingPermissionsResponse
    {
        ///<summary>
        ///Every country, by name
        ///</summary>
        public virtual List<DialingPermissionInfo> Permissions { get; set; }
    }

    ///<summary>
    ///Runs the server's checks on an account
    ///</summary>
    [Route("/accounts/{accountId}/check", "POST")]
    [Api(Description="Runs the server's checks on an account")]
    public partial class CheckAccount
        : IReturn<CheckAccountResponse>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Removes an account in which nothing lives
    ///</summary>
    [Route("/accounts/{accountId}", "DELETE")]
    [Api(Description="Removes an account in which nothing lives")]
    public partial class DeleteAccount
        : IReturnVoid, IDelete
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Reads one account
    ///</summary>
    [Route("/accounts/{accountId}", "GET")]
    [Api(Description="Reads one account")]
    public partial class GetAccount
        : IReturn<AccountInfo>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Pages through the accounts that the caller reaches
    ///</summary>
    [Route("/accounts", "GET")]
    [Api(Description="Pages through the accounts that the caller reaches")]
    public partial class ListAccounts
        : ListRequest<AccountInfo>, IReturn<ListResponse<AccountInfo>>, IGet
    {
        ///<summary>
        ///Text that the name contains, in any case
        ///</summary>
        public virtual string NameFilter { get; set; }
    }

    ///<summary>
    ///Opens an account
    ///</summary>
    [Route("/accounts", "POST")]
    [Api(Description="Opens an account")]
    public partial class NewAccount
        : IReturn<AccountInfo>, IPost
    {
        ///<summary>
        ///Name of the tenant
        ///</summary>
        public virtual string Name { get; set; }

        ///<summary>
        ///Carrier account that the tenant brings along; goes with twilioAuthToken
        ///</summary>
        public virtual string TwilioAccountSid { get; set; }

        ///<summary>
        ///Secret of that carrier account; never returned
        ///</summary>
        public virtual string TwilioAuthToken { get; set; }

        ///<summary>
        ///Account directly above
        ///</summary>
        public virtual string ParentAccountId { get; set; }
    }

    ///<summary>
    ///Changes an account's name, number limit, logo or prices
    ///</summary>
    [Route("/accounts/{accountId}", "PATCH")]
    [Api(Description="Changes an account's name, number limit, logo or prices")]
    public partial class PatchAccount
        : IReturn<AccountInfo>, IPatch
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string AccountId { get; set; }
        public virtual string Name { get; set; }

        ///<summary>
        ///Cap on the count of numbers; 0 means none
        ///</summary>
        public virtual int? MaxPhoneNumbers { get; set; }

        ///<summary>
        ///File shown as the dashboard's logo
        ///</summary>
        public virtual string LogoId { get; set; }
        public virtual BillingSettings BillingSettings { get; set; }

        ///<summary>
        ///Account directly above; empty for none
        ///</summary>
        public virtual string ParentAccountId { get; set; }
    }

    ///<summary>
    ///Gives an account a new key for signing call tokens
    ///</summary>
    [Route("/accounts/{accountId}/tokens", "POST")]
    [Api(Description="Gives an account a new key for signing call tokens")]
    public partial class RegenerateAccountTokens
        : IReturn<AccountInfo>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Changes the caller's own name
    ///</summary>
    [Route("/app/user-info", "PATCH")]
    [Api(Description="Changes the caller's own name")]
    public partial class UpdateUserInfo
        : IReturn<AppUserInfo>, IPatch
    {
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }
    }

    ///<summary>
    ///Signs in, or out with provider logout
    ///</summary>
    [Route("/auth/{provider}", "GET,POST")]
    [Route("/auth", "GET,POST")]
    [Api(Description="Signs in, or out with provider logout")]
    public partial class Authenticate
        : IReturn<AuthenticateResponse>
    {
        ///<summary>
        ///credentials, basic or logout
        ///</summary>
        [ApiMember(ParameterType="path")]
        public virtual string Provider { get; set; }

        ///<summary>
        ///Email address of the login
        ///</summary>
        public virtual string UserName { get; set; }
        public virtual string Password { get; set; }

        ///<summary>
        ///Keep the session over the end of the browser
        ///</summary>
        public virtual bool? RememberMe { get; set; }
        public virtual string AccessToken { get; set; }
        public virtual string AccessTokenSecret { get; set; }
        public virtual string ReturnUrl { get; set; }
        public virtual string ErrorView { get; set; }
        public virtual Dictionary<string, string> Meta { get; set; }
    }

    ///<summary>
    ///Turns a second factor on
    ///</summary>
    [Route("/auth/totp/confirm", "POST")]
    [Api(Description="Turns a second factor on")]
    public partial class ConfirmTotp
        : IReturn<ConfirmTotpResult>, IPost
    {
        ///<summary>
        ///Six digits from the authenticator
        ///</summary>
        public virtual string Code { get; set; }
    }

    ///<summary>
    ///Makes a key for programs worthless
    ///</summary>
    [Route("/api-keys/{keyId}", "DELETE")]
    [Api(Description="Makes a key for programs worthless")]
    public partial class DeleteApiKey
        : IReturnVoid, IDelete
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string KeyId { get; set; }
    }

    ///<summary>
    ///Turns a second factor off
    ///</summary>
    [Route("/auth/totp/disable", "POST")]
    [Api(Description="Turns a second factor off")]
    public partial class DisableTotp
        : IReturnVoid, IPost
    {
        ///<summary>
        ///Six digits from the authenticator, or a recovery code
        ///</summary>
        public virtual string Code { get; set; }

        ///<summary>
        ///Another login, for a SystemAdministrator, who needs no code for it
        ///</summary>
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Mails a token with which to set a new password
    ///</summary>
    [Route("/auth/forgot-password", "POST")]
    [Api(Description="Mails a token with which to set a new password")]
    public partial class ForgotPassword
        : IReturnVoid, IPost
    {
        ///<summary>
        ///Of the login; the answer is the same for an unknown one
        ///</summary>
        public virtual string EmailAddress { get; set; }
    }

    ///<summary>
    ///Tells who is signed in, with roles and accounts
    ///</summary>
    [Route("/auth/status", "GET")]
    [Api(Description="Tells who is signed in, with roles and accounts")]
    public partial class GetAuthStatus
        : IReturn<UserInfo>, IGet
    {
    }

    ///<summary>
    ///Pages through keys for programs
    ///</summary>
    [Route("/api-keys", "GET")]
    [Api(Description="Pages through keys for programs")]
    public partial class ListApiKeys
        : ListRequest<ApiKeyInfo>, IReturn<ListResponse<ApiKeyInfo>>, IGet
    {
        ///<summary>
        ///A login that the caller may change; its own unless given
        ///</summary>
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Makes a key with which programs call as the caller
    ///</summary>
    [Route("/api-keys", "POST")]
    [Api(Description="Makes a key with which programs call as the caller")]
    public partial class NewApiKey
        : IReturn<NewApiKeyResult>, IPost
    {
        ///<summary>
        ///What the key is for
        ///</summary>
        public virtual string Name { get; set; }

        ///<summary>
        ///The one account that the key reaches; those of the login unless given
        ///</summary>
        public virtual string AccountId { get; set; }

        ///<summary>
        ///The one role that the key has; those of the login unless given
        ///</summary>
        public virtual string Role { get; set; }

        ///<summary>
        ///ISO 8601; never unless given
        ///</summary>
        public virtual string ExpiresAt { get; set; }
    }

    ///<summary>
    ///Sets a new password with a mailed token
    ///</summary>
    [Route("/auth/recover", "POST")]
    [Api(Description="Sets a new password with a mailed token")]
    public partial class RecoverPassword
        : IReturnVoid, IPost
    {
        ///<summary>
        ///Of the login
        ///</summary>
        public virtual string EmailAddress { get; set; }

        ///<summary>
        ///From the mail; counts once and for an hour
        ///</summary>
        public virtual string Token { get; set; }

        ///<summary>
        ///At least 10 characters
        ///</summary>
        public virtual string NewPassword { get; set; }
    }

    ///<summary>
    ///Gives a token with which to act as another login
    ///</summary>
    [Route("/auth/token", "GET")]
    [Api(Description="Gives a token with which to act as another login")]
    public partial class RequestAuthToken
        : IReturn<RequestAuthTokenResult>, IGet
    {
        ///<summary>
        ///Of the login to act as
        ///</summary>
        public virtual string UserEmailAddress { get; set; }

        ///<summary>
        ///Id of the login to act as; wins over userEmailAddress
        ///</summary>
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Begins to set up a second factor
    ///</summary>
    [Route("/auth/totp", "POST")]
    [Api(Description="Begins to set up a second factor")]
    public partial class StartTotp
        : IReturn<StartTotpResult>, IPost
    {
    }

    ///<summary>
    ///Finds what a schedule says and cannot mean, before it is saved
    ///</summary>
    [Route("/customers/{customerId}/schedule/check", "POST")]
    [Api(Description="Finds what a schedule says and cannot mean, before it is saved")]
    public partial class CheckSchedule
        : IReturn<ScheduleCheck>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Put in place of the stored one
        ///</summary>
        [ApiMember(Description="Put in place of the stored one")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///ISO 8601 as in a test; absent it is now
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///At most 50 years after from; absent it is 5 years after
        ///</summary>
        public virtual string To { get; set; }

        ///<summary>
        ///States that must hold at given times
        ///</summary>
        public virtual List<ScheduleRequirement> Required { get; set; }

        ///<summary>
        ///A second own schedule; whether both mean the same is answered
        ///</summary>
        [ApiMember(Description="A second own schedule; whether both mean the same is answered")]
        public virtual Schedule CompareTo { get; set; }
    }

    ///<summary>
    ///Removes a customer that nothing hangs below
    ///</summary>
    [Route("/customers/{customerId}", "DELETE")]
    [Api(Description="Removes a customer that nothing hangs below")]
    public partial class DeleteCustomer
        : IReturnVoid, IDelete
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Revokes the address of a schedule's feed
    ///</summary>
    [Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")]
    [Api(Description="Revokes the address of a schedule's feed")]
    public partial class DeleteScheduleFeed
        : IReturnVoid, IDelete
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string FeedId { get; set; }
    }

    ///<summary>
    ///Tells which rule gives the state at a moment, and why the others do not
    ///</summary>
    [Route("/customers/{customerId}/schedule/explain", "POST")]
    [Api(Description="Tells which rule gives the state at a moment, and why the others do not")]
    public partial class ExplainSchedule
        : IReturn<ScheduleExplanation>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Put in place of the stored one
        ///</summary>
        [ApiMember(Description="Put in place of the stored one")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///ISO 8601; without an offset it is local to the zone, absent it is now
        ///</summary>
        public virtual string DateTime { get; set; }
    }

    ///<summary>
    ///Reads one customer, as it is or as it was
    ///</summary>
    [Route("/customers/{customerId}", "GET")]
    [Api(Description="Reads one customer, as it is or as it was")]
    public partial class GetCustomer
        : IReturn<CustomerInfo>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Moment to read the customer at, ISO 8601 with an offset or Z
        ///</summary>
        public virtual string AsOf { get; set; }
    }

    ///<summary>
    ///Tells for each setting the value in force and the level that set it
    ///</summary>
    [Route("/customers/{customerId}/effective", "GET")]
    [Api(Description="Tells for each setting the value in force and the level that set it")]
    public partial class GetEffectiveCustomer
        : IReturn<EffectiveCustomer>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Reads the schedule that the levels above give
    ///</summary>
    [Route("/customers/{customerId}/inherited-schedule", "GET")]
    [Route("/endpoints/{endpointId}/inherited-schedule", "GET")]
    [Api(Description="Reads the schedule that the levels above give")]
    public partial class GetInheritedSchedule
        : IReturn<Schedule>, IGet
    {
        [ApiMember(ParameterType="path")]
        public virtual string CustomerId { get; set; }

        [ApiMember(ParameterType="path")]
        public virtual string EndpointId { get; set; }
    }

    ///<summary>
    ///Reads a range of a schedule as an iCalendar file
    ///</summary>
    [Route("/customers/{customerId}/schedule/timeline.ics", "GET")]
    [Api(Description="Reads a range of a schedule as an iCalendar file")]
    public partial class GetScheduleCalendar
        : IReturn<CalendarFile>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///ISO 8601 as in a test; absent it is now
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///At most 400 days after from; absent it is 90 days after
        ///</summary>
        public virtual string To { get; set; }
    }

    ///<summary>
    ///Reads a schedule as an iCalendar feed, with the feed's token
    ///</summary>
    [Route("/customers/{customerId}/schedule.ics", "GET")]
    [Api(Description="Reads a schedule as an iCalendar feed, with the feed's token")]
    public partial class GetScheduleFeed
        : IReturn<CalendarFile>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }
        public virtual string Token { get; set; }
    }

    ///<summary>
    ///Reads every change of state in a range
    ///</summary>
    [Route("/customers/{customerId}/schedule/timeline", "GET")]
    [Api(Description="Reads every change of state in a range")]
    public partial class GetScheduleTimeline
        : IReturn<ScheduleTimeline>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///ISO 8601 as in a test; absent it is now
        ///</summary>
        public virtual string From { get; set; }

        ///<summary>
        ///At most 400 days after from; absent it is 30 days after
        ///</summary>
        public virtual string To { get; set; }
    }

    ///<summary>
    ///Adds rules for holidays to a schedule, from a file or a country's list
    ///</summary>
    [Route("/customers/{customerId}/schedule/holidays", "POST")]
    [Api(Description="Adds rules for holidays to a schedule, from a file or a country's list")]
    public partial class ImportHolidays
        : IReturn<HolidayImport>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Two letters of ISO 3166, for the list of its public holidays
        ///</summary>
        public virtual string Country { get; set; }

        ///<summary>
        ///Text of an iCalendar file, instead of a country
        ///</summary>
        public virtual string Calendar { get; set; }

        ///<summary>
        ///0 is this year
        ///</summary>
        public virtual int FromYear { get; set; }

        ///<summary>
        ///0 is the year after fromYear; at most 10 years
        ///</summary>
        public virtual int ToYear { get; set; }

        ///<summary>
        ///Holiday if absent
        ///</summary>
        public virtual string State { get; set; }
        public virtual int Priority { get; set; }
    }

    ///<summary>
    ///Pages through the customers that the caller reaches
    ///</summary>
    [Route("/customers", "GET")]
    [Api(Description="Pages through the customers that the caller reaches")]
    public partial class ListCustomers
        : ListRequest<CustomerInfo>, IReturn<ListResponse<CustomerInfo>>, IGet
    {
        ///<summary>
        ///Only customers of these accounts
        ///</summary>
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Text that the name contains, in any case
        ///</summary>
        public virtual string NameFilter { get; set; }

        ///<summary>
        ///Only customers below these, at any depth unless shallowParent is set
        ///</summary>
        public virtual List<string> ParentCustomerIds { get; set; }

        ///<summary>
        ///Direct children only
        ///</summary>
        public virtual bool ShallowParent { get; set; }

        ///<summary>
        ///Only customers that carry all of these tags
        ///</summary>
        public virtual List<string> TagIds { get; set; }

        ///<summary>
        ///Only customers with exactly this reference
        ///</summary>
        public virtual string ReferenceId { get; set; }
    }

    ///<summary>
    ///Lists the public holidays of a country
    ///</summary>
    [Route("/holidays/{country}", "GET")]
    [Api(Description="Lists the public holidays of a country")]
    public partial class ListHolidays
        : IReturn<HolidayList>, IGet
    {
        ///<summary>
        ///Two letters of ISO 3166
        ///</summary>
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string Country { get; set; }

        ///<summary>
        ///0 is this year
        ///</summary>
        public virtual int FromYear { get; set; }

        ///<summary>
        ///0 is fromYear; at most 10 years
        ///</summary>
        public virtual int ToYear { get; set; }
    }

    ///<summary>
    ///Lists the feeds of a schedule
    ///</summary>
    [Route("/customers/{customerId}/schedule/feeds", "GET")]
    [Api(Description="Lists the feeds of a schedule")]
    public partial class ListScheduleFeeds
        : IReturn<ScheduleFeeds>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }
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

    ///<summary>
    ///Makes a secret address to subscribe to a schedule
    ///</summary>
    [Route("/customers/{customerId}/schedule/feed", "POST")]
    [Route("/customers/{customerId}/schedule/feeds", "POST")]
    [Api(Description="Makes a secret address to subscribe to a schedule")]
    public partial class NewScheduleFeed
        : IReturn<ScheduleFeed>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///What people call the feed
        ///</summary>
        public virtual string Name { get; set; }
    }

    ///<summary>
    ///Changes the members sent
    ///</summary>
    [Route("/customers/{customerId}", "PATCH")]
    [Api(Description="Changes the members sent")]
    public partial class PatchCustomer
        : IReturn<CustomerInfo>, IPatch
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Company name; cannot be cleared
        ///</summary>
        public virtual string Name { get; set; }

        ///<summary>
        ///Customer directly above; an empty text makes it a root
        ///</summary>
        public virtual string ParentCustomerId { get; set; }

        ///<summary>
        ///Identifier in an outside system; an empty text clears it
        ///</summary>
        public virtual string ReferenceId { get; set; }

        ///<summary>
        ///Values of custom fields, by field name
        ///</summary>
        public virtual Struct Data { get; set; }

        ///<summary>
        ///Tags of the account to put on the customer
        ///</summary>
        public virtual List<string> TagIds { get; set; }
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///Whether its own prices hold
        ///</summary>
        public virtual bool? OverrideBillingSettings { get; set; }
        public virtual BillingSettings BillingSettings { get; set; }

        ///<summary>
        ///Whether its own portal settings hold
        ///</summary>
        public virtual bool? OverrideAppSettings { get; set; }
        public virtual AppSettings AppSettings { get; set; }
    }

    ///<summary>
    ///Sends calls to a customer's numbers to the staging or the production server
    ///</summary>
    [Route("/customers/{customerId}/staging", "POST")]
    [Api(Description="Sends calls to a customer's numbers to the staging or the production server")]
    public partial class SetCustomerStagingMode
        : IReturn<CustomerInfo>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///The staging server, or else the production server
        ///</summary>
        public virtual bool IsStaging { get; set; }
    }

    ///<summary>
    ///Tells the state of a schedule at a moment
    ///</summary>
    [Route("/customers/{customerId}/test-schedule", "POST")]
    [Route("/endpoints/{endpointId}/test-schedule", "POST")]
    [Api(Description="Tells the state of a schedule at a moment")]
    public partial class TestSchedule
        : IReturn<TestScheduleResponse>, IPost
    {
        [ApiMember(ParameterType="path")]
        public virtual string CustomerId { get; set; }

        [ApiMember(ParameterType="path")]
        public virtual string EndpointId { get; set; }

        ///<summary>
        ///Put in place of the stored one
        ///</summary>
        [ApiMember(Description="Put in place of the stored one")]
        public virtual Schedule Schedule { get; set; }

        ///<summary>
        ///ISO 8601; without an offset it is local to the zone, absent it is now
        ///</summary>
        public virtual string DateTime { get; set; }
    }

    ///<summary>
    ///Reads what one call changed
    ///</summary>
    [Route("/changes/{changeId}", "GET")]
    [Api(Description="Reads what one call changed")]
    public partial class GetChange
        : IReturn<ChangeInfo>, IGet
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string ChangeId { get; set; }
    }

    ///<summary>
    ///Reads the settings of the whole system
    ///</summary>
    [Route("/global/settings", "GET")]
    [Api(Description="Reads the settings of the whole system")]
    public partial class GetGlobalSettings
        : IReturn<GlobalSettingsInfo>, IGet
    {
    }

    ///<summary>
    ///Reads an account's settings, fields, tags and mail accounts
    ///</summary>
    [Route("/system/settings", "GET")]
    [Api(Description="Reads an account's settings, fields, tags and mail accounts")]
    public partial class GetSystemSettings
        : IReturn<SystemSettingsInfo>, IGet
    {
        ///<summary>
        ///Account; not needed by callers that have one
        ///</summary>
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Lists which countries an account may call
    ///</summary>
    [Route("/system/dialing-permissions", "GET")]
    [Api(Description="Lists which countries an account may call")]
    public partial class ListDialingPermissions
        : IReturn<ListDialingPermissionsResponse>, IGet
    {
        ///<summary>
        ///Account; not needed by callers that have one
        ///</summary>
        public virtual string AccountId { get; set; }
    }

    ///<summary>
    ///Searches the audit log
    ///</summary>
    [Api(Description="Searches the audit log")]
    public partial class ListLogEntries
        : ListRequest<LogEntryInfo>, IReturn<ListResponse<LogEntryInfo>>
    {
        ///<summary>
        ///Only entries of these accounts
        ///</summary>
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Only entries of these customers; _ selects those of the account itself
        ///</summary>
        public virtual List<string> CustomerIds { get; set; }

        ///<summary>
        ///First day, YYYY-MM-DD in UTC
        ///</summary>
        public virtual string StartDate { get; set; }

        ///<summary>
        ///Last day, YYYY-MM-DD in UTC
        ///</summary>
        public virtual string EndDate { get; set; }

        ///<summary>
        ///Text that description, reason or login contains, in any case
        ///</summary>
        public virtual string Description { get; set; }
    }

    ///<summary>
    ///Sets which numbers of one country may be called
    ///</summary>
    [Route("/system/dialing-permissions/{isoCode}", "PATCH")]
    [Api(Description="Sets which numbers of one country may be called")]
    public partial class PatchDialingPermissions
        : IReturnVoid, IPatch
    {
        ///<summary>
        ///ISO 3166-1, two letters
        ///</summary>
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string IsoCode { get; set; }
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Absent means no
        ///</summary>
        public virtual bool LowRiskNumbersEnabled { get; set; }

        ///<summary>
        ///Absent means no
        ///</summary>
        public virtual bool HighRiskSpecialNumbersEnabled { get; set; }

        ///<summary>
        ///Absent means no
        ///</summary>
        public virtual bool HighRiskTollfraudNumbersEnabled { get; set; }
    }

    ///<summary>
    ///Changes the settings of the whole system
    ///</summary>
    [Route("/global/settings", "PATCH")]
    [Api(Description="Changes the settings of the whole system")]
    public partial class PatchGlobalSettings
        : IReturn<GlobalSettingsInfo>, IPatch
    {
        ///<summary>
        ///Replaces the stored one whole; an empty one removes it
        ///</summary>
        public virtual EmailAccount SystemEmailAccount { get; set; }
        public virtual string DefaultTimeZoneId { get; set; }
        public virtual int? SessionArchiveDays { get; set; }
        public virtual string MaintenanceMessage { get; set; }
    }

    ///<summary>
    ///Changes an account's settings
    ///</summary>
    [Route("/system/settings", "PATCHY,PATCH")]
    [Api(Description="Changes an account's settings")]
    public partial class PatchSystemSettings
        : IReturn<SystemSettingsInfo>
    {
        public virtual string AccountId { get; set; }
        public virtual bool? OverrideSystemTime { get; set; }
        public virtual string OverrideSystemTimeZoneId { get; set; }
        public virtual string OverrideSystemDateTime { get; set; }
        public virtual List<SystemSettingsField> SystemFields { get; set; }
        public virtual List<CustomerDataField> CustomerFields { get; set; }
        public virtual List<EndpointDataField> EndpointFields { get; set; }
        public virtual List<EmailAccount> EmailAccounts { get; set; }
        public virtual List<Tag> Tags { get; set; }
        public virtual string Documentation { get; set; }
        public virtual int? RecordingRetentionDays { get; set; }
        public virtual bool? EnableSipRefer { get; set; }
        public virtual int? AutoAgentLogoffSeconds { get; set; }
        public virtual TwilioSipRegions? DefaultSipRegion { get; set; }
    }

    ///<summary>
    ///Tries a mail account before it is saved
    ///</summary>
    [Route("/settings/test-email", "POST")]
    [Api(Description="Tries a mail account before it is saved")]
    public partial class SendTestEmail
        : IReturnVoid, IPost
    {
        ///<summary>
        ///Mail account to try; without a password that of the stored one of its id
        ///</summary>
        public virtual EmailAccount Account { get; set; }

        ///<summary>
        ///Recipient of the test
        ///</summary>
        public virtual string EmailAddress { get; set; }
    }

    ///<summary>
    ///Restores the state before a change
    ///</summary>
    [Route("/changes/{changeId}/undo", "POST")]
    [Api(Description="Restores the state before a change")]
    public partial class UndoChange
        : IReturn<ChangeInfo>, IPost
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string ChangeId { get; set; }
    }

    ///<summary>
    ///Removes a login
    ///</summary>
    [Route("/users/{userId}", "DELETE")]
    [Api(Description="Removes a login")]
    public partial class DeleteUser
        : IReturnVoid, IDelete
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string UserId { get; set; }
    }

    ///<summary>
    ///Pages through the logins that reach the given accounts
    ///</summary>
    [Route("/users", "GET")]
    [Api(Description="Pages through the logins that reach the given accounts")]
    public partial class ListUsers
        : ListRequest<UserInfo>, IReturn<ListResponse<UserInfo>>, IGet
    {
        ///<summary>
        ///Only logins that were given one of these accounts
        ///</summary>
        public virtual List<string> AccountIds { get; set; }

        ///<summary>
        ///Part of the email address, in any case
        ///</summary>
        public virtual string EmailFilter { get; set; }
    }

    ///<summary>
    ///Adds a login
    ///</summary>
    [Route("/users", "POST")]
    [Api(Description="Adds a login")]
    public partial class NewUser
        : IReturn<UserInfo>, IPost
    {
        ///<summary>
        ///Account that the login reaches; needed unless the caller has just one
        ///</summary>
        public virtual string AccountId { get; set; }

        ///<summary>
        ///Unique in the whole system
        ///</summary>
        public virtual string EmailAddress { get; set; }
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }

        ///<summary>
        ///At least 10 characters
        ///</summary>
        public virtual string Password { get; set; }

        ///<summary>
        ///Makes the login a Customer login of this customer instead of a Manager
        ///</summary>
        public virtual string CustomerId { get; set; }
    }

    ///<summary>
    ///Changes a login
    ///</summary>
    [Route("/users/{userId}", "PATCH")]
    [Api(Description="Changes a login")]
    public partial class PatchUser
        : IReturn<UserInfo>, IPatch
    {
        [ApiMember(IsRequired=true, ParameterType="path")]
        public virtual string UserId { get; set; }

        ///<summary>
        ///Accounts that the login reaches; replaces those it had
        ///</summary>
        public virtual List<string> AccountIds { get; set; }
        public virtual string FirstName { get; set; }
        public virtual string LastName { get; set; }

        ///<summary>
        ///Left out, the login keeps its password
        ///</summary>
        public virtual string NewPassword { get; set; }

        ///<summary>
        ///Only a SystemAdministrator may change them
        ///</summary>
        public virtual List<string> Roles { get; set; }

        ///<summary>
        ///Top of what a Customer login reaches
        ///</summary>
        public virtual string CustomerId { get; set; }

        ///<summary>
        ///Bounds what the login may do
        ///</summary>
        public virtual UserManagerAccess? ManagerAccess { get; set; }

        ///<summary>
        ///Areas that the login may use; an empty list stands for all
        ///</summary>
        public virtual List<DashboardPermissions> DashboardPermissions { get; set; }
    }
}
