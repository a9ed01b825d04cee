use std::collections::HashMap;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// A request and the type of its reply, `()` for an empty one.
pub trait IReturn {
    type Response;
    /// The name of the operation.
    const TYPE_NAME: &'static str;
    /// Empty where no single verb is meant.
    const METHOD: &'static str;
}

/// A moment in the form of ISO 8601.
pub type DateTime = String;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ValueTypes {
    #[default]
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

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NodeParameterSources {
    #[default]
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

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Struct(pub HashMap<String, Value>);

impl Deref for Struct {
    type Target = HashMap<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Struct {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct Value {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bool_value: Option<bool>,
    /// Text; also ids, dates and transition targets
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub string_value: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub number_value: Option<f64>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_value: Option<Vec<Struct>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_value: Option<Struct>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NodeParameter {
    /// Unique in the flow
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    pub r#type: ValueTypes,
    pub source: NodeParameterSources,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expression: Option<String>,
    /// Field name for the field sources
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference_id: Option<String>,
    pub is_async: bool,
    pub is_output: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_parameters: Option<Vec<NodeParameterMap>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_parameters: Option<NodeParameterMap>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct NodeParameterMap(pub HashMap<String, NodeParameter>);

impl Deref for NodeParameterMap {
    type Target = HashMap<String, NodeParameter>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for NodeParameterMap {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct AccountCheck {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// ok, warning or failed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outcome: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub detail: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EntityInfo {
    /// Identifier given by the server
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Moment of creation, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    /// Moment of the latest change, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_last_modified: Option<String>,
    /// Email address of the login that made the record
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
    /// Email address of the login that changed the record last
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct BillingItem {
    pub base_cost: f64,
    pub raw_unit_multiplier: f64,
    pub unit_cost: f64,
    /// Units that the base cost includes
    pub allowance: i32,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct BillingSettings {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub base: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub local_numbers: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub toll_free_numbers: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inbound_voice_calls: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outbound_voice_calls: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inbound_faxes: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outbound_faxes: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inbound_sms_messages: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outbound_sms_messages: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ai_insights: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ai_live_minutes: Option<BillingItem>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ai_messages: Option<BillingItem>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SortOrders {
    #[default]
    Ascend,
    Descend,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListRequest<T> {
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub marker: PhantomData<T>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ResponseError {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_code: Option<String>,
    /// Path of the member, for instance data.color.numberValue
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub field_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meta: Option<HashMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ResponseStatus {
    /// Code for machines
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_code: Option<String>,
    /// Text for people
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
    /// Never sent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stack_trace: Option<String>,
    /// One entry for each refused member; empty when there is none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub errors: Option<Vec<ResponseError>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meta: Option<HashMap<String, String>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UserManagerAccess {
    #[default]
    ReadOnly,
    ReadWrite,
    ReadWriteDelete,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DashboardPermissions {
    #[default]
    ViewFiles,
    ViewNotifications,
    ViewSessions,
    ViewEndpoints,
    ViewReports,
    ViewCustomers,
    ViewFlows,
    ViewCallCenter,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ApiKeyInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The login that calls with the key are made as
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The one account that the key reaches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// The one role that the key has
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub role: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_at: Option<String>,
    /// Right to a minute
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_used_at: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SimpleSchedulingRuleTypes {
    #[default]
    Always,
    CustomerState,
    Time,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DayOfWeek {
    #[default]
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleDay {
    /// Which one in the period, negative from its end; 0 means each
    pub offset: i32,
    pub day_of_week: DayOfWeek,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SchedulingRuleFrequency {
    #[default]
    None,
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SchedulingRule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The higher number wins
    pub priority: i32,
    /// Free text; Business Hours, After Hours and Holiday are ready-made
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub condition: Option<String>,
    pub simple_rule_type: SimpleSchedulingRuleTypes,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_state: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flow_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub flow_params: Option<Struct>,
    pub is_all_day: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start_date: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub end_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_set_position: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_month: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_week_no: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_year_day: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_month_day: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_day: Option<Vec<ScheduleDay>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_hour: Option<Vec<i32>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub by_minute: Option<Vec<i32>>,
    pub interval: i32,
    pub count: i32,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub until_date: Option<String>,
    pub frequency: SchedulingRuleFrequency,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleRequirement {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<String>,
    /// Every day if there are none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub days: Option<Vec<DayOfWeek>>,
    /// Time of day; midnight if absent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// Time of day; midnight if absent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
    /// States that may hold instead, for instance Holiday
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub except: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleLevel {
    /// 0 is the customer itself, 1 its parent and so on
    pub distance: i32,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleCandidate {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule_name: Option<String>,
    /// Place in the rules of its level, from 0
    pub index: i32,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub level: Option<ScheduleLevel>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
    pub priority: i32,
    /// Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub outcome: Option<String>,
    /// The same in words
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleFinding {
    /// For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
    /// Error, Warning or Info
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub severity: Option<String>,
    /// Member of the own schedule, for instance schedule.rules[3].count
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub field_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule: Option<ScheduleCandidate>,
    /// The rule that it meets
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub other: Option<ScheduleCandidate>,
    /// The first moment it shows, in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// The end of that, in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
    /// What holds there
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleComparison {
    pub equivalent: bool,
    /// The first moment at which they differ, in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub local_time: Option<String>,
    /// What the schedule says there
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
    /// What the second one says
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub other_state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleChange {
    /// In UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_time: Option<String>,
    /// In the schedule's zone
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub local_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
    /// Rule, Default or ForceClosed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CustomerBreadcrumb {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TagColors {
    #[default]
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

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct Tag {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    pub color: TagColors,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct IntegrationData {
    /// Id of the record in the connected system
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub third_party_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct EntityIntegrationData(pub HashMap<String, IntegrationData>);

impl Deref for EntityIntegrationData {
    type Target = HashMap<String, IntegrationData>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for EntityIntegrationData {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct AppSettings {
    pub enable_phone_number_management: bool,
    pub enable_device_management: bool,
    pub enable_dialer: bool,
    pub enable_call_history: bool,
    pub enable_assistants: bool,
    pub show_file_name_in_message_center: bool,
    /// JSON text with overrides of the theme
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub chakra_theme: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub custom_css: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_title: Option<String>,
    /// Replacements for labels
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub string_mappings: Option<String>,
    /// Page opened after signing out
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub logout_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port_my_number_url: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SettingLevels {
    #[default]
    Server,
    Account,
    Above,
    Customer,
    Endpoint,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SettingLevel {
    pub kind: SettingLevels,
    /// Id of the customer or account; absent for levels out of the caller's reach
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SettingChange {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_name: Option<String>,
    /// Path of the setting, for instance schedule.timeZoneId
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub setting: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub old_value: Option<Value>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub old_level: Option<SettingLevel>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub new_value: Option<Value>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub new_level: Option<SettingLevel>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EffectiveSetting {
    /// Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub setting: Option<String>,
    /// Value in force; absent for none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    /// Level that set it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub level: Option<SettingLevel>,
    /// Value that would hold without the customer's own setting
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inherited: Option<Value>,
    /// Level that would set it then
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub inherited_level: Option<SettingLevel>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EffectiveRule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rule: Option<SchedulingRule>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub level: Option<SettingLevel>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SkippedHoliday {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct HolidayDay {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct FieldChange {
    /// Wire path of the member, for instance data.Greeting.stringValue
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// JSON text; absent where there was none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub before: Option<String>,
    /// JSON text; absent where there is none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub after: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct LogEntryInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_breadcrumb: Option<Vec<CustomerBreadcrumb>>,
    /// Email address of the login
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// Change set that the entry belongs to
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operation: Option<String>,
    /// created, changed, deleted, signed in or signed out
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub action: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub record_kind: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub record_id: Option<String>,
    /// Login that acted as userName
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub actor_name: Option<String>,
    /// Network address of the caller
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_id: Option<String>,
    /// What the caller gave as X-Reason
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// Change set that this one put back
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub undoes: Option<String>,
    /// Members that differ
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub changes: Option<Vec<FieldChange>>,
    /// Covers the entry and the hash of the account's entry before it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub hash: Option<String>,
    /// Identifier given by the server
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Moment of creation, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    /// Moment of the latest change, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_last_modified: Option<String>,
    /// Email address of the login that made the record
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
    /// Email address of the login that changed the record last
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EmailAccount {
    /// Made by the server where it is absent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Host name or address
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server: Option<String>,
    /// Empty for a server that asks for none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_name: Option<String>,
    /// 465 speaks TLS from the start, others once they offer it
    pub port: i32,
    /// Address that mail comes from
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub display_name: Option<String>,
    /// Never returned; absent keeps the stored one of the same id, empty clears it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub password: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UIHints {
    #[default]
    None,
    LargeText,
    InlineForm,
    Password,
    InlineStruct,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DataType {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub type_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fields: Option<Vec<DataField>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DataFieldUniqueness {
    #[default]
    NotUnique,
    Unique,
    UniqueToCustomer,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UserDataFieldModes {
    #[default]
    Hidden,
    ReadOnly,
    ReadWrite,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DataField {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    pub r#type: ValueTypes,
    pub ui_hint: UIHints,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ui_tab: Option<String>,
    pub is_async: bool,
    pub disable_binding: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub possible_values: Option<Vec<String>>,
    pub is_output: bool,
    /// Address that supplies the possible values
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub custom_field_values_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_value: Option<Value>,
    /// Pattern of dynamic transitions
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transition_name_format: Option<String>,
    pub uniqueness: DataFieldUniqueness,
    pub voice_only: bool,
    /// Field on whose value it depends whether this one shows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_field: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_value: Option<String>,
    /// Whether templates in the text stay as they are
    pub no_eval_template: bool,
    pub user_mode: UserDataFieldModes,
    pub any_value_type: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SystemSettingsField {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<Value>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    pub r#type: ValueTypes,
    pub ui_hint: UIHints,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ui_tab: Option<String>,
    pub is_async: bool,
    pub disable_binding: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub possible_values: Option<Vec<String>>,
    pub is_output: bool,
    /// Address that supplies the possible values
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub custom_field_values_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_value: Option<Value>,
    /// Pattern of dynamic transitions
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transition_name_format: Option<String>,
    pub uniqueness: DataFieldUniqueness,
    pub voice_only: bool,
    /// Field on whose value it depends whether this one shows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_field: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_value: Option<String>,
    /// Whether templates in the text stay as they are
    pub no_eval_template: bool,
    pub user_mode: UserDataFieldModes,
    pub any_value_type: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CustomerDataField {
    pub show_in_search: bool,
    pub show_in_lists: bool,
    pub is_knob: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    pub r#type: ValueTypes,
    pub ui_hint: UIHints,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ui_tab: Option<String>,
    pub is_async: bool,
    pub disable_binding: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub possible_values: Option<Vec<String>>,
    pub is_output: bool,
    /// Address that supplies the possible values
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub custom_field_values_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_value: Option<Value>,
    /// Pattern of dynamic transitions
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transition_name_format: Option<String>,
    pub uniqueness: DataFieldUniqueness,
    pub voice_only: bool,
    /// Field on whose value it depends whether this one shows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_field: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_value: Option<String>,
    /// Whether templates in the text stay as they are
    pub no_eval_template: bool,
    pub user_mode: UserDataFieldModes,
    pub any_value_type: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EndpointTypes {
    #[default]
    PhoneNumber,
    User,
    FaxNumber,
    EmailAddress,
    #[cfg_attr(feature = "serde", serde(rename = "Unused_1"))]
    Unused1,
    #[cfg_attr(feature = "serde", serde(rename = "Unused_2"))]
    Unused2,
    #[cfg_attr(feature = "serde", serde(rename = "Unused_3"))]
    Unused3,
    #[cfg_attr(feature = "serde", serde(rename = "Unused_4"))]
    Unused4,
    #[cfg_attr(feature = "serde", serde(rename = "Unused_5"))]
    Unused5,
    Team,
    Assistant,
    EmergencyAddress,
    SipTrunk,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EndpointDataField {
    pub show_in_search: bool,
    pub show_in_lists: bool,
    /// Kind of endpoint that the field is for; absent for every kind
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub endpoint_type: Option<EndpointTypes>,
    pub is_caller_id: bool,
    pub is_knob: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    pub r#type: ValueTypes,
    pub ui_hint: UIHints,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ui_tab: Option<String>,
    pub is_async: bool,
    pub disable_binding: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub struct_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub list_type: Option<DataType>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub possible_values: Option<Vec<String>>,
    pub is_output: bool,
    /// Address that supplies the possible values
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub custom_field_values_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_value: Option<Value>,
    /// Pattern of dynamic transitions
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transition_name_format: Option<String>,
    pub uniqueness: DataFieldUniqueness,
    pub voice_only: bool,
    /// Field on whose value it depends whether this one shows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_field: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub conditional_visibility_value: Option<String>,
    /// Whether templates in the text stay as they are
    pub no_eval_template: bool,
    pub user_mode: UserDataFieldModes,
    pub any_value_type: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TwilioSipRegions {
    #[default]
    Ashburn,
    Umatilla,
    Dublin,
    Frankfurt,
    SaoPaulo,
    Singapore,
    Sydney,
    Tokyo,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DialingPermissionInfo {
    /// ISO 3166-1, two letters
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iso_code: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country_name: Option<String>,
    pub low_risk_numbers_enabled: bool,
    pub high_risk_special_numbers_enabled: bool,
    pub high_risk_tollfraud_numbers_enabled: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CheckAccountResponse {
    /// One line for each check
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
    /// Whether no check failed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub passed: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub checks: Option<Vec<AccountCheck>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct AccountInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_account_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub twilio_account_sid: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ancestor_ids: Option<Vec<String>>,
    /// Cap on the count of numbers; 0 means none
    pub max_phone_numbers: i32,
    /// The tenant brought its own carrier account
    #[cfg_attr(feature = "serde", serde(rename = "isBYOA"))]
    pub is_byoa: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub trust_hub_profile_sid: Option<String>,
    /// File shown as the dashboard's logo
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub logo_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub logo_uri: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_settings: Option<BillingSettings>,
    /// Identifier given by the server
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Moment of creation, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    /// Moment of the latest change, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_last_modified: Option<String>,
    /// Email address of the login that made the record
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
    /// Email address of the login that changed the record last
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListResponse<T> {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub items: Option<Vec<T>>,
    /// Matches on all pages; 0 under simplified paging
    pub total_count: i32,
    /// 0 under simplified paging
    pub total_pages: i32,
    /// Whether a further page has items
    pub has_more_pages: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct AppUserInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<String>,
    /// First and last name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub avatar_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct AuthenticateResponse {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub session_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub display_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub referrer_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub bearer_token: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub refresh_token: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub refresh_token_expiry: Option<DateTime>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub profile_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roles: Option<Vec<String>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<Vec<String>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auth_provider: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_status: Option<ResponseStatus>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meta: Option<HashMap<String, String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ConfirmTotpResult {
    /// Each signs in once in place of a code; shown only here
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub recovery_codes: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct UserInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    pub is_authenticated: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<String>,
    /// First and last name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub avatar_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roles: Option<Vec<String>>,
    /// Accounts that the login reaches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_ids: Option<Vec<String>>,
    /// Names in the order of accountIds
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_names: Option<Vec<String>>,
    pub manager_access: UserManagerAccess,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,
    /// Top of what a Customer login reaches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Who acts as the login, in answers to GetAuthStatus
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub actor_email_address: Option<String>,
    /// Whether signing in takes a code; left out where it does not
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub two_factor: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewApiKeyResult {
    /// Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The login that calls with the key are made as
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The one account that the key reaches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// The one role that the key has
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub role: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_at: Option<String>,
    /// Right to a minute
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_used_at: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct RequestAuthTokenResult {
    /// Given to Authenticate as accessToken; counts once and for 5 minutes
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auth_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct StartTotpResult {
    /// In base32, to be typed into an authenticator
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub secret: Option<String>,
    /// The same as otpauth URI, to be shown as a QR code
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub uri: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct Schedule {
    /// IANA or Windows zone; empty takes the zone from above
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub time_zone_id: Option<String>,
    /// Whether it is laid over the schedule from above
    pub inherit: bool,
    pub force_closed: bool,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rules: Option<Vec<SchedulingRule>>,
    /// State where no rule matches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleCheck {
    /// What depends on time was looked at from here
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// until here
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub findings: Option<Vec<ScheduleFinding>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub comparison: Option<ScheduleComparison>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleExplanation {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
    /// Rule, Default or ForceClosed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The moment asked about, in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_time: Option<String>,
    /// The zone that the moment was read in
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub time_zone_id: Option<String>,
    /// What calendar and clock show there
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub local_time: Option<String>,
    /// The rule that gives the state
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub winner: Option<ScheduleCandidate>,
    /// All other rules, the strongest first
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub candidates: Option<Vec<ScheduleCandidate>>,
    /// None within 40 years if absent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_change: Option<ScheduleChange>,
    /// Conditions that could not be read, and what else is wrong with stored rules
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub warnings: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CustomerInfo {
    /// Account that the customer belongs to
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// Customer directly above, if any
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_customer_id: Option<String>,
    /// Way from the topmost customer to this one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub breadcrumb: Option<Vec<CustomerBreadcrumb>>,
    /// Name of the account
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_name: Option<String>,
    /// Whether calls to its numbers go to the staging server
    pub is_staging: bool,
    /// Company name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Identifier in an outside system
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference_id: Option<String>,
    /// Values of custom fields, by field name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub data: Option<Struct>,
    /// Labels put on the customer
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tags: Option<Vec<Tag>>,
    /// The customer's own opening times
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<Schedule>,
    /// Links to connected systems
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub integration_data: Option<EntityIntegrationData>,
    /// Whether its own prices hold; otherwise those from above do
    pub override_billing_settings: bool,
    /// The customer's own prices
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_settings: Option<BillingSettings>,
    /// Whether its own portal settings hold; otherwise those from above do
    pub override_app_settings: bool,
    /// The customer's own portal settings
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub app_settings: Option<AppSettings>,
    /// After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub impact: Option<Vec<SettingChange>>,
    /// Count of all such changes
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub impact_count: Option<i32>,
    /// Identifier given by the server
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Moment of creation, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    /// Moment of the latest change, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_last_modified: Option<String>,
    /// Email address of the login that made the record
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
    /// Email address of the login that changed the record last
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct EffectiveCustomer {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// Parts of the schedule, prices, portal settings and custom fields
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub settings: Option<Vec<EffectiveSetting>>,
    /// Rules of the schedule, the nearest level first
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rules: Option<Vec<EffectiveRule>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CalendarFile {
    /// Text of RFC 5545
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleTimeline {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub changes: Option<Vec<ScheduleChange>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub time_zone_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct HolidayImport {
    /// The rules added
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rules: Option<Vec<SchedulingRule>>,
    /// What was left out
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub skipped: Option<Vec<SkippedHoliday>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct HolidayList {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub holidays: Option<Vec<HolidayDay>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleFeed {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Path with its token; absent when feeds are listed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ScheduleFeeds {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub feeds: Option<Vec<ScheduleFeed>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct TestScheduleResponse {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state_name: Option<String>,
    /// The zone that the moment was read in
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub time_zone_id: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ChangeInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub entries: Option<Vec<LogEntryInfo>>,
    /// Change set that put this one back
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub undone_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GlobalSettingsInfo {
    /// Mail account for recovery and reports, and for accounts without one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub system_email_account: Option<EmailAccount>,
    /// Zone where none is set, IANA or Windows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_time_zone_id: Option<String>,
    /// Age in days at which ended sessions are archived
    pub session_archive_days: i32,
    /// Text shown to everybody
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maintenance_message: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SystemSettingsInfo {
    /// Whether the account's clock stands at another moment
    pub override_system_time: bool,
    /// Zone of that moment, IANA or Windows
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_system_time_zone_id: Option<String>,
    /// That moment, ISO 8601; without an offset it is local to the zone
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_system_date_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub system_fields: Option<Vec<SystemSettingsField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_fields: Option<Vec<CustomerDataField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_accounts: Option<Vec<EmailAccount>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tags: Option<Vec<Tag>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub documentation: Option<String>,
    /// Days that recordings are kept; 0 keeps them
    pub recording_retention_days: i32,
    pub enable_sip_refer: bool,
    /// How long an agent may be not ready; 0 for ever
    pub auto_agent_logoff_seconds: i32,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_sip_region: Option<TwilioSipRegions>,
    /// Identifier given by the server
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// Moment of creation, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_created: Option<String>,
    /// Moment of the latest change, ISO 8601 in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_last_modified: Option<String>,
    /// Email address of the login that made the record
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_by: Option<String>,
    /// Email address of the login that changed the record last
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_modified_by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListDialingPermissionsResponse {
    /// Every country, by name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub permissions: Option<Vec<DialingPermissionInfo>>,
}

/// Runs the server's checks on an account
///
/// `POST /accounts/{accountId}/check`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CheckAccount {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for CheckAccount {
    type Response = CheckAccountResponse;
    const TYPE_NAME: &'static str = "CheckAccount";
    const METHOD: &'static str = "POST";
}

/// Removes an account in which nothing lives
///
/// `DELETE /accounts/{accountId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DeleteAccount {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for DeleteAccount {
    type Response = ();
    const TYPE_NAME: &'static str = "DeleteAccount";
    const METHOD: &'static str = "DELETE";
}

/// Reads one account
///
/// `GET /accounts/{accountId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetAccount {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for GetAccount {
    type Response = AccountInfo;
    const TYPE_NAME: &'static str = "GetAccount";
    const METHOD: &'static str = "GET";
}

/// Pages through the accounts that the caller reaches
///
/// `GET /accounts`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListAccounts {
    /// Text that the name contains, in any case
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name_filter: Option<String>,
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
}

impl IReturn for ListAccounts {
    type Response = ListResponse<AccountInfo>;
    const TYPE_NAME: &'static str = "ListAccounts";
    const METHOD: &'static str = "GET";
}

/// Opens an account
///
/// `POST /accounts`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewAccount {
    /// Name of the tenant
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Carrier account that the tenant brings along; goes with twilioAuthToken
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub twilio_account_sid: Option<String>,
    /// Secret of that carrier account; never returned
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub twilio_auth_token: Option<String>,
    /// Account directly above
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_account_id: Option<String>,
}

impl IReturn for NewAccount {
    type Response = AccountInfo;
    const TYPE_NAME: &'static str = "NewAccount";
    const METHOD: &'static str = "POST";
}

/// Changes an account's name, number limit, logo or prices
///
/// `PATCH /accounts/{accountId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchAccount {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Cap on the count of numbers; 0 means none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_phone_numbers: Option<i32>,
    /// File shown as the dashboard's logo
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub logo_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_settings: Option<BillingSettings>,
    /// Account directly above; empty for none
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_account_id: Option<String>,
}

impl IReturn for PatchAccount {
    type Response = AccountInfo;
    const TYPE_NAME: &'static str = "PatchAccount";
    const METHOD: &'static str = "PATCH";
}

/// Gives an account a new key for signing call tokens
///
/// `POST /accounts/{accountId}/tokens`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct RegenerateAccountTokens {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for RegenerateAccountTokens {
    type Response = AccountInfo;
    const TYPE_NAME: &'static str = "RegenerateAccountTokens";
    const METHOD: &'static str = "POST";
}

/// Changes the caller's own name
///
/// `PATCH /app/user-info`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct UpdateUserInfo {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<String>,
}

impl IReturn for UpdateUserInfo {
    type Response = AppUserInfo;
    const TYPE_NAME: &'static str = "UpdateUserInfo";
    const METHOD: &'static str = "PATCH";
}

/// Signs in, or out with provider logout
///
/// `GET,POST /auth/{provider}`
/// `GET,POST /auth`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct Authenticate {
    /// credentials, basic or logout
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub provider: Option<String>,
    /// Email address of the login
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub password: Option<String>,
    /// Keep the session over the end of the browser
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remember_me: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub access_token: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub access_token_secret: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub return_url: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_view: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meta: Option<HashMap<String, String>>,
}

impl IReturn for Authenticate {
    type Response = AuthenticateResponse;
    const TYPE_NAME: &'static str = "Authenticate";
    const METHOD: &'static str = "";
}

/// Turns a second factor on
///
/// `POST /auth/totp/confirm`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ConfirmTotp {
    /// Six digits from the authenticator
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
}

impl IReturn for ConfirmTotp {
    type Response = ConfirmTotpResult;
    const TYPE_NAME: &'static str = "ConfirmTotp";
    const METHOD: &'static str = "POST";
}

/// Makes a key for programs worthless
///
/// `DELETE /api-keys/{keyId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DeleteApiKey {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key_id: Option<String>,
}

impl IReturn for DeleteApiKey {
    type Response = ();
    const TYPE_NAME: &'static str = "DeleteApiKey";
    const METHOD: &'static str = "DELETE";
}

/// Turns a second factor off
///
/// `POST /auth/totp/disable`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DisableTotp {
    /// Six digits from the authenticator, or a recovery code
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
    /// Another login, for a SystemAdministrator, who needs no code for it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

impl IReturn for DisableTotp {
    type Response = ();
    const TYPE_NAME: &'static str = "DisableTotp";
    const METHOD: &'static str = "POST";
}

/// Mails a token with which to set a new password
///
/// `POST /auth/forgot-password`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ForgotPassword {
    /// Of the login; the answer is the same for an unknown one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
}

impl IReturn for ForgotPassword {
    type Response = ();
    const TYPE_NAME: &'static str = "ForgotPassword";
    const METHOD: &'static str = "POST";
}

/// Tells who is signed in, with roles and accounts
///
/// `GET /auth/status`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetAuthStatus {
}

impl IReturn for GetAuthStatus {
    type Response = UserInfo;
    const TYPE_NAME: &'static str = "GetAuthStatus";
    const METHOD: &'static str = "GET";
}

/// Pages through keys for programs
///
/// `GET /api-keys`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListApiKeys {
    /// A login that the caller may change; its own unless given
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
}

impl IReturn for ListApiKeys {
    type Response = ListResponse<ApiKeyInfo>;
    const TYPE_NAME: &'static str = "ListApiKeys";
    const METHOD: &'static str = "GET";
}

/// Makes a key with which programs call as the caller
///
/// `POST /api-keys`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewApiKey {
    /// What the key is for
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The one account that the key reaches; those of the login unless given
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// The one role that the key has; those of the login unless given
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub role: Option<String>,
    /// ISO 8601; never unless given
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_at: Option<String>,
}

impl IReturn for NewApiKey {
    type Response = NewApiKeyResult;
    const TYPE_NAME: &'static str = "NewApiKey";
    const METHOD: &'static str = "POST";
}

/// Sets a new password with a mailed token
///
/// `POST /auth/recover`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct RecoverPassword {
    /// Of the login
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
    /// From the mail; counts once and for an hour
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub token: Option<String>,
    /// At least 10 characters
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub new_password: Option<String>,
}

impl IReturn for RecoverPassword {
    type Response = ();
    const TYPE_NAME: &'static str = "RecoverPassword";
    const METHOD: &'static str = "POST";
}

/// Gives a token with which to act as another login
///
/// `GET /auth/token`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct RequestAuthToken {
    /// Of the login to act as
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_email_address: Option<String>,
    /// Id of the login to act as; wins over userEmailAddress
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

impl IReturn for RequestAuthToken {
    type Response = RequestAuthTokenResult;
    const TYPE_NAME: &'static str = "RequestAuthToken";
    const METHOD: &'static str = "GET";
}

/// Begins to set up a second factor
///
/// `POST /auth/totp`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct StartTotp {
}

impl IReturn for StartTotp {
    type Response = StartTotpResult;
    const TYPE_NAME: &'static str = "StartTotp";
    const METHOD: &'static str = "POST";
}

/// Finds what a schedule says and cannot mean, before it is saved
///
/// `POST /customers/{customerId}/schedule/check`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct CheckSchedule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Put in place of the stored one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<Schedule>,
    /// ISO 8601 as in a test; absent it is now
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// At most 50 years after from; absent it is 5 years after
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
    /// States that must hold at given times
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub required: Option<Vec<ScheduleRequirement>>,
    /// A second own schedule; whether both mean the same is answered
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub compare_to: Option<Schedule>,
}

impl IReturn for CheckSchedule {
    type Response = ScheduleCheck;
    const TYPE_NAME: &'static str = "CheckSchedule";
    const METHOD: &'static str = "POST";
}

/// Removes a customer that nothing hangs below
///
/// `DELETE /customers/{customerId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DeleteCustomer {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
}

impl IReturn for DeleteCustomer {
    type Response = ();
    const TYPE_NAME: &'static str = "DeleteCustomer";
    const METHOD: &'static str = "DELETE";
}

/// Revokes the address of a schedule's feed
///
/// `DELETE /customers/{customerId}/schedule/feeds/{feedId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DeleteScheduleFeed {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub feed_id: Option<String>,
}

impl IReturn for DeleteScheduleFeed {
    type Response = ();
    const TYPE_NAME: &'static str = "DeleteScheduleFeed";
    const METHOD: &'static str = "DELETE";
}

/// Tells which rule gives the state at a moment, and why the others do not
///
/// `POST /customers/{customerId}/schedule/explain`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ExplainSchedule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Put in place of the stored one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<Schedule>,
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_time: Option<String>,
}

impl IReturn for ExplainSchedule {
    type Response = ScheduleExplanation;
    const TYPE_NAME: &'static str = "ExplainSchedule";
    const METHOD: &'static str = "POST";
}

/// Reads one customer, as it is or as it was
///
/// `GET /customers/{customerId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetCustomer {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Moment to read the customer at, ISO 8601 with an offset or Z
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub as_of: Option<String>,
}

impl IReturn for GetCustomer {
    type Response = CustomerInfo;
    const TYPE_NAME: &'static str = "GetCustomer";
    const METHOD: &'static str = "GET";
}

/// Tells for each setting the value in force and the level that set it
///
/// `GET /customers/{customerId}/effective`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetEffectiveCustomer {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
}

impl IReturn for GetEffectiveCustomer {
    type Response = EffectiveCustomer;
    const TYPE_NAME: &'static str = "GetEffectiveCustomer";
    const METHOD: &'static str = "GET";
}

/// Reads the schedule that the levels above give
///
/// `GET /customers/{customerId}/inherited-schedule`
/// `GET /endpoints/{endpointId}/inherited-schedule`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetInheritedSchedule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub endpoint_id: Option<String>,
}

impl IReturn for GetInheritedSchedule {
    type Response = Schedule;
    const TYPE_NAME: &'static str = "GetInheritedSchedule";
    const METHOD: &'static str = "GET";
}

/// Reads a range of a schedule as an iCalendar file
///
/// `GET /customers/{customerId}/schedule/timeline.ics`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetScheduleCalendar {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// ISO 8601 as in a test; absent it is now
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// At most 400 days after from; absent it is 90 days after
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
}

impl IReturn for GetScheduleCalendar {
    type Response = CalendarFile;
    const TYPE_NAME: &'static str = "GetScheduleCalendar";
    const METHOD: &'static str = "GET";
}

/// Reads a schedule as an iCalendar feed, with the feed's token
///
/// `GET /customers/{customerId}/schedule.ics`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetScheduleFeed {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub token: Option<String>,
}

impl IReturn for GetScheduleFeed {
    type Response = CalendarFile;
    const TYPE_NAME: &'static str = "GetScheduleFeed";
    const METHOD: &'static str = "GET";
}

/// Reads every change of state in a range
///
/// `GET /customers/{customerId}/schedule/timeline`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetScheduleTimeline {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// ISO 8601 as in a test; absent it is now
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from: Option<String>,
    /// At most 400 days after from; absent it is 30 days after
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub to: Option<String>,
}

impl IReturn for GetScheduleTimeline {
    type Response = ScheduleTimeline;
    const TYPE_NAME: &'static str = "GetScheduleTimeline";
    const METHOD: &'static str = "GET";
}

/// Adds rules for holidays to a schedule, from a file or a country's list
///
/// `POST /customers/{customerId}/schedule/holidays`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ImportHolidays {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Two letters of ISO 3166, for the list of its public holidays
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    /// Text of an iCalendar file, instead of a country
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub calendar: Option<String>,
    /// 0 is this year
    pub from_year: i32,
    /// 0 is the year after fromYear; at most 10 years
    pub to_year: i32,
    /// Holiday if absent
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<String>,
    pub priority: i32,
}

impl IReturn for ImportHolidays {
    type Response = HolidayImport;
    const TYPE_NAME: &'static str = "ImportHolidays";
    const METHOD: &'static str = "POST";
}

/// Pages through the customers that the caller reaches
///
/// `GET /customers`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListCustomers {
    /// Only customers of these accounts
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_ids: Option<Vec<String>>,
    /// Text that the name contains, in any case
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name_filter: Option<String>,
    /// Only customers below these, at any depth unless shallowParent is set
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_customer_ids: Option<Vec<String>>,
    /// Direct children only
    pub shallow_parent: bool,
    /// Only customers that carry all of these tags
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tag_ids: Option<Vec<String>>,
    /// Only customers with exactly this reference
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference_id: Option<String>,
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
}

impl IReturn for ListCustomers {
    type Response = ListResponse<CustomerInfo>;
    const TYPE_NAME: &'static str = "ListCustomers";
    const METHOD: &'static str = "GET";
}

/// Lists the public holidays of a country
///
/// `GET /holidays/{country}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListHolidays {
    /// Two letters of ISO 3166
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    /// 0 is this year
    pub from_year: i32,
    /// 0 is fromYear; at most 10 years
    pub to_year: i32,
}

impl IReturn for ListHolidays {
    type Response = HolidayList;
    const TYPE_NAME: &'static str = "ListHolidays";
    const METHOD: &'static str = "GET";
}

/// Lists the feeds of a schedule
///
/// `GET /customers/{customerId}/schedule/feeds`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListScheduleFeeds {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
}

impl IReturn for ListScheduleFeeds {
    type Response = ScheduleFeeds;
    const TYPE_NAME: &'static str = "ListScheduleFeeds";
    const METHOD: &'static str = "GET";
}

/// Adds a customer
///
/// `POST /customers`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewCustomer {
    /// Account that the customer belongs to
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// Company name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Customer directly above
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_customer_id: Option<String>,
    /// Identifier in an outside system
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference_id: Option<String>,
    /// Values of custom fields, by field name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub data: Option<Struct>,
}

impl IReturn for NewCustomer {
    type Response = CustomerInfo;
    const TYPE_NAME: &'static str = "NewCustomer";
    const METHOD: &'static str = "POST";
}

/// Makes a secret address to subscribe to a schedule
///
/// `POST /customers/{customerId}/schedule/feed`
/// `POST /customers/{customerId}/schedule/feeds`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewScheduleFeed {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// What people call the feed
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

impl IReturn for NewScheduleFeed {
    type Response = ScheduleFeed;
    const TYPE_NAME: &'static str = "NewScheduleFeed";
    const METHOD: &'static str = "POST";
}

/// Changes the members sent
///
/// `PATCH /customers/{customerId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchCustomer {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Company name; cannot be cleared
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Customer directly above; an empty text makes it a root
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parent_customer_id: Option<String>,
    /// Identifier in an outside system; an empty text clears it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reference_id: Option<String>,
    /// Values of custom fields, by field name
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub data: Option<Struct>,
    /// Tags of the account to put on the customer
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tag_ids: Option<Vec<String>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<Schedule>,
    /// Whether its own prices hold
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_billing_settings: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub billing_settings: Option<BillingSettings>,
    /// Whether its own portal settings hold
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_app_settings: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub app_settings: Option<AppSettings>,
}

impl IReturn for PatchCustomer {
    type Response = CustomerInfo;
    const TYPE_NAME: &'static str = "PatchCustomer";
    const METHOD: &'static str = "PATCH";
}

/// Sends calls to a customer's numbers to the staging or the production server
///
/// `POST /customers/{customerId}/staging`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SetCustomerStagingMode {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// The staging server, or else the production server
    pub is_staging: bool,
}

impl IReturn for SetCustomerStagingMode {
    type Response = CustomerInfo;
    const TYPE_NAME: &'static str = "SetCustomerStagingMode";
    const METHOD: &'static str = "POST";
}

/// Tells the state of a schedule at a moment
///
/// `POST /customers/{customerId}/test-schedule`
/// `POST /endpoints/{endpointId}/test-schedule`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct TestSchedule {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub endpoint_id: Option<String>,
    /// Put in place of the stored one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub schedule: Option<Schedule>,
    /// ISO 8601; without an offset it is local to the zone, absent it is now
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date_time: Option<String>,
}

impl IReturn for TestSchedule {
    type Response = TestScheduleResponse;
    const TYPE_NAME: &'static str = "TestSchedule";
    const METHOD: &'static str = "POST";
}

/// Reads what one call changed
///
/// `GET /changes/{changeId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetChange {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change_id: Option<String>,
}

impl IReturn for GetChange {
    type Response = ChangeInfo;
    const TYPE_NAME: &'static str = "GetChange";
    const METHOD: &'static str = "GET";
}

/// Reads the settings of the whole system
///
/// `GET /global/settings`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetGlobalSettings {
}

impl IReturn for GetGlobalSettings {
    type Response = GlobalSettingsInfo;
    const TYPE_NAME: &'static str = "GetGlobalSettings";
    const METHOD: &'static str = "GET";
}

/// Reads an account's settings, fields, tags and mail accounts
///
/// `GET /system/settings`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct GetSystemSettings {
    /// Account; not needed by callers that have one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for GetSystemSettings {
    type Response = SystemSettingsInfo;
    const TYPE_NAME: &'static str = "GetSystemSettings";
    const METHOD: &'static str = "GET";
}

/// Lists which countries an account may call
///
/// `GET /system/dialing-permissions`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListDialingPermissions {
    /// Account; not needed by callers that have one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
}

impl IReturn for ListDialingPermissions {
    type Response = ListDialingPermissionsResponse;
    const TYPE_NAME: &'static str = "ListDialingPermissions";
    const METHOD: &'static str = "GET";
}

/// Searches the audit log
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListLogEntries {
    /// Only entries of these accounts
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_ids: Option<Vec<String>>,
    /// Only entries of these customers; _ selects those of the account itself
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_ids: Option<Vec<String>>,
    /// First day, YYYY-MM-DD in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start_date: Option<String>,
    /// Last day, YYYY-MM-DD in UTC
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub end_date: Option<String>,
    /// Text that description, reason or login contains, in any case
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub description: Option<String>,
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
}

impl IReturn for ListLogEntries {
    type Response = ListResponse<LogEntryInfo>;
    const TYPE_NAME: &'static str = "ListLogEntries";
    const METHOD: &'static str = "";
}

/// Sets which numbers of one country may be called
///
/// `PATCH /system/dialing-permissions/{isoCode}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchDialingPermissions {
    /// ISO 3166-1, two letters
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iso_code: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// Absent means no
    pub low_risk_numbers_enabled: bool,
    /// Absent means no
    pub high_risk_special_numbers_enabled: bool,
    /// Absent means no
    pub high_risk_tollfraud_numbers_enabled: bool,
}

impl IReturn for PatchDialingPermissions {
    type Response = ();
    const TYPE_NAME: &'static str = "PatchDialingPermissions";
    const METHOD: &'static str = "PATCH";
}

/// Changes the settings of the whole system
///
/// `PATCH /global/settings`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchGlobalSettings {
    /// Replaces the stored one whole; an empty one removes it
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub system_email_account: Option<EmailAccount>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_time_zone_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub session_archive_days: Option<i32>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maintenance_message: Option<String>,
}

impl IReturn for PatchGlobalSettings {
    type Response = GlobalSettingsInfo;
    const TYPE_NAME: &'static str = "PatchGlobalSettings";
    const METHOD: &'static str = "PATCH";
}

/// Changes an account's settings
///
/// `PATCHY,PATCH /system/settings`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchSystemSettings {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_system_time: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_system_time_zone_id: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub override_system_date_time: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub system_fields: Option<Vec<SystemSettingsField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_fields: Option<Vec<CustomerDataField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub endpoint_fields: Option<Vec<EndpointDataField>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_accounts: Option<Vec<EmailAccount>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tags: Option<Vec<Tag>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub documentation: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub recording_retention_days: Option<i32>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enable_sip_refer: Option<bool>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_agent_logoff_seconds: Option<i32>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_sip_region: Option<TwilioSipRegions>,
}

impl IReturn for PatchSystemSettings {
    type Response = SystemSettingsInfo;
    const TYPE_NAME: &'static str = "PatchSystemSettings";
    const METHOD: &'static str = "";
}

/// Tries a mail account before it is saved
///
/// `POST /settings/test-email`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct SendTestEmail {
    /// Mail account to try; without a password that of the stored one of its id
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account: Option<EmailAccount>,
    /// Recipient of the test
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
}

impl IReturn for SendTestEmail {
    type Response = ();
    const TYPE_NAME: &'static str = "SendTestEmail";
    const METHOD: &'static str = "POST";
}

/// Restores the state before a change
///
/// `POST /changes/{changeId}/undo`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct UndoChange {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub change_id: Option<String>,
}

impl IReturn for UndoChange {
    type Response = ChangeInfo;
    const TYPE_NAME: &'static str = "UndoChange";
    const METHOD: &'static str = "POST";
}

/// Removes a login
///
/// `DELETE /users/{userId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct DeleteUser {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

impl IReturn for DeleteUser {
    type Response = ();
    const TYPE_NAME: &'static str = "DeleteUser";
    const METHOD: &'static str = "DELETE";
}

/// Pages through the logins that reach the given accounts
///
/// `GET /users`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct ListUsers {
    /// Only logins that were given one of these accounts
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_ids: Option<Vec<String>>,
    /// Part of the email address, in any case
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_filter: Option<String>,
    /// Page number from 0
    pub page: i32,
    /// Return every match and ignore paging
    pub all: bool,
    /// Items a page, 25 unless given, 10000 at most
    pub count_per_page: i32,
    /// Only records with these ids
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub specific_ids: Option<Vec<String>>,
    /// Member to sort by
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub sort_field: Option<String>,
    /// Direction of sortField
    pub sort_order: SortOrders,
    /// Leave the totals out; an empty list marks the end
    pub simplified_paging: bool,
}

impl IReturn for ListUsers {
    type Response = ListResponse<UserInfo>;
    const TYPE_NAME: &'static str = "ListUsers";
    const METHOD: &'static str = "GET";
}

/// Adds a login
///
/// `POST /users`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct NewUser {
    /// Account that the login reaches; needed unless the caller has just one
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_id: Option<String>,
    /// Unique in the whole system
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<String>,
    /// At least 10 characters
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub password: Option<String>,
    /// Makes the login a Customer login of this customer instead of a Manager
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
}

impl IReturn for NewUser {
    type Response = UserInfo;
    const TYPE_NAME: &'static str = "NewUser";
    const METHOD: &'static str = "POST";
}

/// Changes a login
///
/// `PATCH /users/{userId}`
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase", default))]
pub struct PatchUser {
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// Accounts that the login reaches; replaces those it had
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub account_ids: Option<Vec<String>>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub first_name: Option<String>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last_name: Option<String>,
    /// Left out, the login keeps its password
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub new_password: Option<String>,
    /// Only a SystemAdministrator may change them
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub roles: Option<Vec<String>>,
    /// Top of what a Customer login reaches
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub customer_id: Option<String>,
    /// Bounds what the login may do
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub manager_access: Option<UserManagerAccess>,
    /// Areas that the login may use; an empty list stands for all
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dashboard_permissions: Option<Vec<DashboardPermissions>>,
}

impl IReturn for PatchUser {
    type Response = UserInfo;
    const TYPE_NAME: &'static str = "PatchUser";
    const METHOD: &'static str = "PATCH";
}
