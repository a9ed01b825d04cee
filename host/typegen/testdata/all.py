import datetime
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum

T = TypeVar('T')


class ValueTypes(str, Enum):
    NOT_SPECIFIED = 'NotSpecified'
    STRING = 'String'
    BOOLEAN = 'Boolean'
    NUMBER = 'Number'
    LIST = 'List'
    STRUCT = 'Struct'
    TRANSITION = 'Transition'
    CUSTOM = 'Custom'
    DATE = 'Date'
    AUDIO_FILE = 'AudioFile'
    TIME_ZONE_ID = 'TimeZoneId'
    PHONE_NUMBER = 'PhoneNumber'
    USER = 'User'
    ENDPOINT = 'Endpoint'
    TIME = 'Time'
    FILE = 'File'
    FAX_NUMBER = 'FaxNumber'
    EMAIL_ACCOUNT = 'EmailAccount'
    CUSTOMER = 'Customer'
    FLOW = 'Flow'
    TEAM = 'Team'
    FLOW_REFERENCE = 'FlowReference'
    INTEGRATION = 'Integration'
    ASSISTANT = 'Assistant'
    SIP_TRUNK = 'SipTrunk'


class NodeParameterSources(str, Enum):
    VALUE = 'Value'
    EXPRESSION = 'Expression'
    CUSTOMER = 'Customer'
    ENDPOINT = 'Endpoint'
    USER = 'User'
    SYSTEM = 'System'
    SESSION = 'Session'
    FLOW = 'Flow'
    FLOW_PARAMETER = 'FlowParameter'


Struct = dict[str, "Value"]


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Value:
    bool_value: Optional[bool] = None
    string_value: Optional[str] = None
    """Text; also ids, dates and transition targets"""
    number_value: Optional[float] = None
    list_value: Optional[List[Struct]] = None
    struct_value: Optional[Struct] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NodeParameter:
    id: Optional[str] = None
    """Unique in the flow"""
    type: Optional[ValueTypes] = None
    source: Optional[NodeParameterSources] = None
    value: Optional[Value] = None
    expression: Optional[str] = None
    reference_id: Optional[str] = None
    """Field name for the field sources"""
    is_async: Optional[bool] = None
    is_output: Optional[bool] = None
    list_parameters: Optional["List[NodeParameterMap]"] = None
    struct_parameters: Optional["NodeParameterMap"] = None


NodeParameterMap = dict[str, NodeParameter]


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AccountCheck:
    name: Optional[str] = None
    outcome: Optional[str] = None
    """ok, warning or failed"""
    detail: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EntityInfo:
    # @ApiMember(Description="Identifier given by the server")
    id: Optional[str] = None
    """Identifier given by the server"""
    # @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
    date_created: Optional[str] = None
    """Moment of creation, ISO 8601 in UTC"""
    # @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
    date_last_modified: Optional[str] = None
    """Moment of the latest change, ISO 8601 in UTC"""
    # @ApiMember(Description="Email address of the login that made the record")
    created_by: Optional[str] = None
    """Email address of the login that made the record"""
    # @ApiMember(Description="Email address of the login that changed the record last")
    last_modified_by: Optional[str] = None
    """Email address of the login that changed the record last"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BillingItem:
    base_cost: Optional[float] = None
    raw_unit_multiplier: Optional[float] = None
    unit_cost: Optional[float] = None
    allowance: Optional[int] = None
    """Units that the base cost includes"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class BillingSettings:
    base: Optional[BillingItem] = None
    local_numbers: Optional[BillingItem] = None
    toll_free_numbers: Optional[BillingItem] = None
    inbound_voice_calls: Optional[BillingItem] = None
    outbound_voice_calls: Optional[BillingItem] = None
    inbound_faxes: Optional[BillingItem] = None
    outbound_faxes: Optional[BillingItem] = None
    inbound_sms_messages: Optional[BillingItem] = None
    outbound_sms_messages: Optional[BillingItem] = None
    ai_insights: Optional[BillingItem] = None
    ai_live_minutes: Optional[BillingItem] = None
    ai_messages: Optional[BillingItem] = None


class SortOrders(str, Enum):
    ASCEND = 'Ascend'
    DESCEND = 'Descend'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListRequest(Generic[T]):
    page: Optional[int] = None
    """Page number from 0"""
    all: Optional[bool] = None
    """Return every match and ignore paging"""
    count_per_page: Optional[int] = None
    """Items a page, 25 unless given, 10000 at most"""
    specific_ids: Optional[List[str]] = None
    """Only records with these ids"""
    sort_field: Optional[str] = None
    """Member to sort by"""
    sort_order: Optional[SortOrders] = None
    """Direction of sortField"""
    simplified_paging: Optional[bool] = None
    """Leave the totals out; an empty list marks the end"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ResponseError:
    error_code: Optional[str] = None
    field_name: Optional[str] = None
    """Path of the member, for instance data.color.numberValue"""
    message: Optional[str] = None
    meta: Optional[Dict[str, str]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ResponseStatus:
    error_code: Optional[str] = None
    """Code for machines"""
    message: Optional[str] = None
    """Text for people"""
    stack_trace: Optional[str] = None
    """Never sent"""
    errors: Optional[List[ResponseError]] = None
    """One entry for each refused member; empty when there is none"""
    meta: Optional[Dict[str, str]] = None


class UserManagerAccess(str, Enum):
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'
    READ_WRITE_DELETE = 'ReadWriteDelete'


class DashboardPermissions(str, Enum):
    VIEW_FILES = 'ViewFiles'
    VIEW_NOTIFICATIONS = 'ViewNotifications'
    VIEW_SESSIONS = 'ViewSessions'
    VIEW_ENDPOINTS = 'ViewEndpoints'
    VIEW_REPORTS = 'ViewReports'
    VIEW_CUSTOMERS = 'ViewCustomers'
    VIEW_FLOWS = 'ViewFlows'
    VIEW_CALL_CENTER = 'ViewCallCenter'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ApiKeyInfo:
    id: Optional[str] = None
    user_id: Optional[str] = None
    """The login that calls with the key are made as"""
    name: Optional[str] = None
    account_id: Optional[str] = None
    """The one account that the key reaches"""
    role: Optional[str] = None
    """The one role that the key has"""
    date_created: Optional[str] = None
    expires_at: Optional[str] = None
    last_used_at: Optional[str] = None
    """Right to a minute"""


class SimpleSchedulingRuleTypes(str, Enum):
    ALWAYS = 'Always'
    CUSTOMER_STATE = 'CustomerState'
    TIME = 'Time'


class DayOfWeek(str, Enum):
    SUNDAY = 'Sunday'
    MONDAY = 'Monday'
    TUESDAY = 'Tuesday'
    WEDNESDAY = 'Wednesday'
    THURSDAY = 'Thursday'
    FRIDAY = 'Friday'
    SATURDAY = 'Saturday'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleDay:
    offset: Optional[int] = None
    """Which one in the period, negative from its end; 0 means each"""
    day_of_week: Optional[DayOfWeek] = None


class SchedulingRuleFrequency(str, Enum):
    NONE = 'None'
    SECONDLY = 'Secondly'
    MINUTELY = 'Minutely'
    HOURLY = 'Hourly'
    DAILY = 'Daily'
    WEEKLY = 'Weekly'
    MONTHLY = 'Monthly'
    YEARLY = 'Yearly'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SchedulingRule:
    id: Optional[str] = None
    name: Optional[str] = None
    priority: Optional[int] = None
    """The higher number wins"""
    state: Optional[str] = None
    """Free text; Business Hours, After Hours and Holiday are ready-made"""
    source: Optional[str] = None
    condition: Optional[str] = None
    simple_rule_type: Optional[SimpleSchedulingRuleTypes] = None
    customer_state: Optional[str] = None
    flow_id: Optional[str] = None
    flow_params: Optional[Struct] = None
    is_all_day: Optional[bool] = None
    start_date: Optional[str] = None
    start_time: Optional[str] = None
    end_time: Optional[str] = None
    by_set_position: Optional[List[int]] = None
    by_month: Optional[List[int]] = None
    by_week_no: Optional[List[int]] = None
    by_year_day: Optional[List[int]] = None
    by_month_day: Optional[List[int]] = None
    by_day: Optional[List[ScheduleDay]] = None
    by_hour: Optional[List[int]] = None
    by_minute: Optional[List[int]] = None
    interval: Optional[int] = None
    count: Optional[int] = None
    until_date: Optional[str] = None
    frequency: Optional[SchedulingRuleFrequency] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleRequirement:
    state: Optional[str] = None
    days: Optional[List[DayOfWeek]] = None
    """Every day if there are none"""
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """Time of day; midnight if absent"""
    to: Optional[str] = None
    """Time of day; midnight if absent"""
    except_: Optional[List[str]] = field(metadata=config(field_name='except'), default=None)
    """States that may hold instead, for instance Holiday"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleLevel:
    distance: Optional[int] = None
    """0 is the customer itself, 1 its parent and so on"""
    id: Optional[str] = None
    name: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleCandidate:
    rule_id: Optional[str] = None
    rule_name: Optional[str] = None
    index: Optional[int] = None
    """Place in the rules of its level, from 0"""
    level: Optional[ScheduleLevel] = None
    state_name: Optional[str] = None
    priority: Optional[int] = None
    outcome: Optional[str] = None
    """Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse"""
    message: Optional[str] = None
    """The same in words"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleFinding:
    code: Optional[str] = None
    """For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored"""
    severity: Optional[str] = None
    """Error, Warning or Info"""
    field_name: Optional[str] = None
    """Member of the own schedule, for instance schedule.rules[3].count"""
    message: Optional[str] = None
    rule: Optional[ScheduleCandidate] = None
    other: Optional[ScheduleCandidate] = None
    """The rule that it meets"""
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """The first moment it shows, in UTC"""
    to: Optional[str] = None
    """The end of that, in UTC"""
    state_name: Optional[str] = None
    """What holds there"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleComparison:
    equivalent: Optional[bool] = None
    date_time: Optional[str] = None
    """The first moment at which they differ, in UTC"""
    local_time: Optional[str] = None
    state_name: Optional[str] = None
    """What the schedule says there"""
    other_state: Optional[str] = None
    """What the second one says"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleChange:
    date_time: Optional[str] = None
    """In UTC"""
    local_time: Optional[str] = None
    """In the schedule's zone"""
    state_name: Optional[str] = None
    reason: Optional[str] = None
    """Rule, Default or ForceClosed"""
    rule_id: Optional[str] = None
    rule_name: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerBreadcrumb:
    id: Optional[str] = None
    name: Optional[str] = None


class TagColors(str, Enum):
    MAGENTA = 'Magenta'
    RED = 'Red'
    VOLCANO = 'Volcano'
    ORANGE = 'Orange'
    GOLD = 'Gold'
    LIME = 'Lime'
    GREEN = 'Green'
    CYAN = 'Cyan'
    BLUE = 'Blue'
    GEEK_BLUE = 'GeekBlue'
    PURPLE = 'Purple'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Tag:
    id: Optional[str] = None
    name: Optional[str] = None
    color: Optional[TagColors] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class IntegrationData:
    third_party_id: Optional[str] = None
    """Id of the record in the connected system"""


EntityIntegrationData = dict[str, IntegrationData]


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppSettings:
    enable_phone_number_management: Optional[bool] = None
    enable_device_management: Optional[bool] = None
    enable_dialer: Optional[bool] = None
    enable_call_history: Optional[bool] = None
    enable_assistants: Optional[bool] = None
    show_file_name_in_message_center: Optional[bool] = None
    chakra_theme: Optional[str] = None
    """JSON text with overrides of the theme"""
    custom_css: Optional[str] = None
    page_title: Optional[str] = None
    string_mappings: Optional[str] = None
    """Replacements for labels"""
    logout_url: Optional[str] = None
    """Page opened after signing out"""
    port_my_number_url: Optional[str] = None


class SettingLevels(str, Enum):
    SERVER = 'Server'
    ACCOUNT = 'Account'
    ABOVE = 'Above'
    CUSTOMER = 'Customer'
    ENDPOINT = 'Endpoint'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SettingLevel:
    kind: Optional[SettingLevels] = None
    id: Optional[str] = None
    """Id of the customer or account; absent for levels out of the caller's reach"""
    name: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SettingChange:
    customer_id: Optional[str] = None
    customer_name: Optional[str] = None
    setting: Optional[str] = None
    """Path of the setting, for instance schedule.timeZoneId"""
    old_value: Optional[Value] = None
    old_level: Optional[SettingLevel] = None
    new_value: Optional[Value] = None
    new_level: Optional[SettingLevel] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EffectiveSetting:
    setting: Optional[str] = None
    """Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color"""
    value: Optional[Value] = None
    """Value in force; absent for none"""
    level: Optional[SettingLevel] = None
    """Level that set it"""
    inherited: Optional[Value] = None
    """Value that would hold without the customer's own setting"""
    inherited_level: Optional[SettingLevel] = None
    """Level that would set it then"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EffectiveRule:
    rule: Optional[SchedulingRule] = None
    level: Optional[SettingLevel] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SkippedHoliday:
    name: Optional[str] = None
    date: Optional[str] = None
    reason: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class HolidayDay:
    date: Optional[str] = None
    name: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class FieldChange:
    path: Optional[str] = None
    """Wire path of the member, for instance data.Greeting.stringValue"""
    before: Optional[str] = None
    """JSON text; absent where there was none"""
    after: Optional[str] = None
    """JSON text; absent where there is none"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class LogEntryInfo(EntityInfo):
    account_id: Optional[str] = None
    account_name: Optional[str] = None
    customer_id: Optional[str] = None
    customer_name: Optional[str] = None
    customer_breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    user_name: Optional[str] = None
    """Email address of the login"""
    description: Optional[str] = None
    change_id: Optional[str] = None
    """Change set that the entry belongs to"""
    operation: Optional[str] = None
    action: Optional[str] = None
    """created, changed, deleted, signed in or signed out"""
    record_kind: Optional[str] = None
    record_id: Optional[str] = None
    actor_name: Optional[str] = None
    """Login that acted as userName"""
    address: Optional[str] = None
    """Network address of the caller"""
    request_id: Optional[str] = None
    reason: Optional[str] = None
    """What the caller gave as X-Reason"""
    undoes: Optional[str] = None
    """Change set that this one put back"""
    changes: Optional[List[FieldChange]] = None
    """Members that differ"""
    hash: Optional[str] = None
    """Covers the entry and the hash of the account's entry before it"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EmailAccount:
    id: Optional[str] = None
    """Made by the server where it is absent"""
    server: Optional[str] = None
    """Host name or address"""
    user_name: Optional[str] = None
    """Empty for a server that asks for none"""
    port: Optional[int] = None
    """465 speaks TLS from the start, others once they offer it"""
    email_address: Optional[str] = None
    """Address that mail comes from"""
    display_name: Optional[str] = None
    password: Optional[str] = None
    """Never returned; absent keeps the stored one of the same id, empty clears it"""


class UIHints(str, Enum):
    NONE = 'None'
    LARGE_TEXT = 'LargeText'
    INLINE_FORM = 'InlineForm'
    PASSWORD = 'Password'
    INLINE_STRUCT = 'InlineStruct'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DataType:
    type_name: Optional[str] = None
    fields: Optional["List[DataField]"] = None


class DataFieldUniqueness(str, Enum):
    NOT_UNIQUE = 'NotUnique'
    UNIQUE = 'Unique'
    UNIQUE_TO_CUSTOMER = 'UniqueToCustomer'


class UserDataFieldModes(str, Enum):
    HIDDEN = 'Hidden'
    READ_ONLY = 'ReadOnly'
    READ_WRITE = 'ReadWrite'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DataField:
    id: Optional[str] = None
    name: Optional[str] = None
    type: Optional[ValueTypes] = None
    ui_hint: Optional[UIHints] = None
    ui_tab: Optional[str] = None
    is_async: Optional[bool] = None
    disable_binding: Optional[bool] = None
    struct_type: Optional[DataType] = None
    list_type: Optional[DataType] = None
    description: Optional[str] = None
    possible_values: Optional[List[str]] = None
    is_output: Optional[bool] = None
    custom_field_values_url: Optional[str] = None
    """Address that supplies the possible values"""
    default_value: Optional[Value] = None
    transition_name_format: Optional[str] = None
    """Pattern of dynamic transitions"""
    uniqueness: Optional[DataFieldUniqueness] = None
    voice_only: Optional[bool] = None
    conditional_visibility_field: Optional[str] = None
    """Field on whose value it depends whether this one shows"""
    conditional_visibility_value: Optional[str] = None
    no_eval_template: Optional[bool] = None
    """Whether templates in the text stay as they are"""
    user_mode: Optional[UserDataFieldModes] = None
    any_value_type: Optional[bool] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SystemSettingsField(DataField):
    value: Optional[Value] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerDataField(DataField):
    show_in_search: Optional[bool] = None
    show_in_lists: Optional[bool] = None
    is_knob: Optional[bool] = None


class EndpointTypes(str, Enum):
    PHONE_NUMBER = 'PhoneNumber'
    USER = 'User'
    FAX_NUMBER = 'FaxNumber'
    EMAIL_ADDRESS = 'EmailAddress'
    UNUSED_1 = 'Unused_1'
    UNUSED_2 = 'Unused_2'
    UNUSED_3 = 'Unused_3'
    UNUSED_4 = 'Unused_4'
    UNUSED_5 = 'Unused_5'
    TEAM = 'Team'
    ASSISTANT = 'Assistant'
    EMERGENCY_ADDRESS = 'EmergencyAddress'
    SIP_TRUNK = 'SipTrunk'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EndpointDataField(DataField):
    show_in_search: Optional[bool] = None
    show_in_lists: Optional[bool] = None
    endpoint_type: Optional[EndpointTypes] = None
    """Kind of endpoint that the field is for; absent for every kind"""
    is_caller_id: Optional[bool] = None
    is_knob: Optional[bool] = None


class TwilioSipRegions(str, Enum):
    ASHBURN = 'Ashburn'
    UMATILLA = 'Umatilla'
    DUBLIN = 'Dublin'
    FRANKFURT = 'Frankfurt'
    SAO_PAULO = 'SaoPaulo'
    SINGAPORE = 'Singapore'
    SYDNEY = 'Sydney'
    TOKYO = 'Tokyo'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DialingPermissionInfo:
    iso_code: Optional[str] = None
    """ISO 3166-1, two letters"""
    country_name: Optional[str] = None
    low_risk_numbers_enabled: Optional[bool] = None
    high_risk_special_numbers_enabled: Optional[bool] = None
    high_risk_tollfraud_numbers_enabled: Optional[bool] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CheckAccountResponse:
    message: Optional[str] = None
    """One line for each check"""
    passed: Optional[bool] = None
    """Whether no check failed"""
    checks: Optional[List[AccountCheck]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AccountInfo(EntityInfo):
    name: Optional[str] = None
    parent_account_id: Optional[str] = None
    twilio_account_sid: Optional[str] = None
    ancestor_ids: Optional[List[str]] = None
    max_phone_numbers: Optional[int] = None
    """Cap on the count of numbers; 0 means none"""
    is_byoa: Optional[bool] = field(metadata=config(field_name='isBYOA'), default=None)
    """The tenant brought its own carrier account"""
    trust_hub_profile_sid: Optional[str] = None
    logo_id: Optional[str] = None
    """File shown as the dashboard's logo"""
    logo_uri: Optional[str] = None
    billing_settings: Optional[BillingSettings] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListResponse(Generic[T]):
    items: Optional[List[T]] = None
    total_count: Optional[int] = None
    """Matches on all pages; 0 under simplified paging"""
    total_pages: Optional[int] = None
    """0 under simplified paging"""
    has_more_pages: Optional[bool] = None
    """Whether a further page has items"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AppUserInfo:
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    name: Optional[str] = None
    """First and last name"""
    avatar_url: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class AuthenticateResponse:
    user_id: Optional[str] = None
    session_id: Optional[str] = None
    user_name: Optional[str] = None
    display_name: Optional[str] = None
    referrer_url: Optional[str] = None
    bearer_token: Optional[str] = None
    refresh_token: Optional[str] = None
    refresh_token_expiry: Optional[datetime.datetime] = None
    profile_url: Optional[str] = None
    roles: Optional[List[str]] = None
    permissions: Optional[List[str]] = None
    auth_provider: Optional[str] = None
    response_status: Optional[ResponseStatus] = None
    meta: Optional[Dict[str, str]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ConfirmTotpResult:
    recovery_codes: Optional[List[str]] = None
    """Each signs in once in place of a code; shown only here"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UserInfo:
    id: Optional[str] = None
    is_authenticated: Optional[bool] = None
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    name: Optional[str] = None
    """First and last name"""
    avatar_url: Optional[str] = None
    email_address: Optional[str] = None
    roles: Optional[List[str]] = None
    account_ids: Optional[List[str]] = None
    """Accounts that the login reaches"""
    account_names: Optional[List[str]] = None
    """Names in the order of accountIds"""
    manager_access: Optional[UserManagerAccess] = None
    dashboard_permissions: Optional[List[DashboardPermissions]] = None
    customer_id: Optional[str] = None
    """Top of what a Customer login reaches"""
    actor_email_address: Optional[str] = None
    """Who acts as the login, in answers to GetAuthStatus"""
    two_factor: Optional[bool] = None
    """Whether signing in takes a code; left out where it does not"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewApiKeyResult(ApiKeyInfo):
    key: Optional[str] = None
    """Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RequestAuthTokenResult:
    auth_token: Optional[str] = None
    """Given to Authenticate as accessToken; counts once and for 5 minutes"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class StartTotpResult:
    secret: Optional[str] = None
    """In base32, to be typed into an authenticator"""
    uri: Optional[str] = None
    """The same as otpauth URI, to be shown as a QR code"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Schedule:
    time_zone_id: Optional[str] = None
    """IANA or Windows zone; empty takes the zone from above"""
    inherit: Optional[bool] = None
    """Whether it is laid over the schedule from above"""
    force_closed: Optional[bool] = None
    rules: Optional[List[SchedulingRule]] = None
    default_state: Optional[str] = None
    """State where no rule matches"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleCheck:
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """What depends on time was looked at from here"""
    to: Optional[str] = None
    """until here"""
    findings: Optional[List[ScheduleFinding]] = None
    comparison: Optional[ScheduleComparison] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleExplanation:
    state_name: Optional[str] = None
    reason: Optional[str] = None
    """Rule, Default or ForceClosed"""
    date_time: Optional[str] = None
    """The moment asked about, in UTC"""
    time_zone_id: Optional[str] = None
    """The zone that the moment was read in"""
    local_time: Optional[str] = None
    """What calendar and clock show there"""
    winner: Optional[ScheduleCandidate] = None
    """The rule that gives the state"""
    candidates: Optional[List[ScheduleCandidate]] = None
    """All other rules, the strongest first"""
    next_change: Optional[ScheduleChange] = None
    """None within 40 years if absent"""
    warnings: Optional[List[str]] = None
    """Conditions that could not be read, and what else is wrong with stored rules"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CustomerInfo(EntityInfo):
    # @ApiMember(Description="Account that the customer belongs to")
    account_id: Optional[str] = None
    """Account that the customer belongs to"""
    # @ApiMember(Description="Customer directly above, if any")
    parent_customer_id: Optional[str] = None
    """Customer directly above, if any"""
    # @ApiMember(Description="Way from the topmost customer to this one")
    breadcrumb: Optional[List[CustomerBreadcrumb]] = None
    """Way from the topmost customer to this one"""
    # @ApiMember(Description="Name of the account")
    account_name: Optional[str] = None
    """Name of the account"""
    # @ApiMember(Description="Whether calls to its numbers go to the staging server")
    is_staging: Optional[bool] = None
    """Whether calls to its numbers go to the staging server"""
    # @ApiMember(Description="Company name")
    name: Optional[str] = None
    """Company name"""
    # @ApiMember(Description="Identifier in an outside system")
    reference_id: Optional[str] = None
    """Identifier in an outside system"""
    # @ApiMember(Description="Values of custom fields, by field name")
    data: Optional[Struct] = None
    """Values of custom fields, by field name"""
    # @ApiMember(Description="Labels put on the customer")
    tags: Optional[List[Tag]] = None
    """Labels put on the customer"""
    # @ApiMember(Description="The customer's own opening times")
    schedule: Optional[Schedule] = None
    """The customer's own opening times"""
    # @ApiMember(Description="Links to connected systems")
    integration_data: Optional[EntityIntegrationData] = None
    """Links to connected systems"""
    # @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
    override_billing_settings: Optional[bool] = None
    """Whether its own prices hold; otherwise those from above do"""
    # @ApiMember(Description="The customer's own prices")
    billing_settings: Optional[BillingSettings] = None
    """The customer's own prices"""
    # @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
    override_app_settings: Optional[bool] = None
    """Whether its own portal settings hold; otherwise those from above do"""
    # @ApiMember(Description="The customer's own portal settings")
    app_settings: Optional[AppSettings] = None
    """The customer's own portal settings"""
    impact: Optional[List[SettingChange]] = None
    """After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes"""
    impact_count: Optional[int] = None
    """Count of all such changes"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class EffectiveCustomer:
    customer_id: Optional[str] = None
    customer_name: Optional[str] = None
    account_id: Optional[str] = None
    settings: Optional[List[EffectiveSetting]] = None
    """Parts of the schedule, prices, portal settings and custom fields"""
    rules: Optional[List[EffectiveRule]] = None
    """Rules of the schedule, the nearest level first"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CalendarFile:
    calendar: Optional[str] = None
    """Text of RFC 5545"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleTimeline:
    changes: Optional[List[ScheduleChange]] = None
    time_zone_id: Optional[str] = None
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    to: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class HolidayImport:
    rules: Optional[List[SchedulingRule]] = None
    """The rules added"""
    skipped: Optional[List[SkippedHoliday]] = None
    """What was left out"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class HolidayList:
    country: Optional[str] = None
    holidays: Optional[List[HolidayDay]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleFeed:
    id: Optional[str] = None
    name: Optional[str] = None
    url: Optional[str] = None
    """Path with its token; absent when feeds are listed"""
    date_created: Optional[str] = None
    created_by: Optional[str] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ScheduleFeeds:
    feeds: Optional[List[ScheduleFeed]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TestScheduleResponse:
    state_name: Optional[str] = None
    time_zone_id: Optional[str] = None
    """The zone that the moment was read in"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ChangeInfo:
    id: Optional[str] = None
    entries: Optional[List[LogEntryInfo]] = None
    undone_by: Optional[str] = None
    """Change set that put this one back"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GlobalSettingsInfo:
    system_email_account: Optional[EmailAccount] = None
    """Mail account for recovery and reports, and for accounts without one"""
    default_time_zone_id: Optional[str] = None
    """Zone where none is set, IANA or Windows"""
    session_archive_days: Optional[int] = None
    """Age in days at which ended sessions are archived"""
    maintenance_message: Optional[str] = None
    """Text shown to everybody"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SystemSettingsInfo(EntityInfo):
    override_system_time: Optional[bool] = None
    """Whether the account's clock stands at another moment"""
    override_system_time_zone_id: Optional[str] = None
    """Zone of that moment, IANA or Windows"""
    override_system_date_time: Optional[str] = None
    """That moment, ISO 8601; without an offset it is local to the zone"""
    system_fields: Optional[List[SystemSettingsField]] = None
    customer_fields: Optional[List[CustomerDataField]] = None
    endpoint_fields: Optional[List[EndpointDataField]] = None
    email_accounts: Optional[List[EmailAccount]] = None
    tags: Optional[List[Tag]] = None
    documentation: Optional[str] = None
    recording_retention_days: Optional[int] = None
    """Days that recordings are kept; 0 keeps them"""
    enable_sip_refer: Optional[bool] = None
    auto_agent_logoff_seconds: Optional[int] = None
    """How long an agent may be not ready; 0 for ever"""
    default_sip_region: Optional[TwilioSipRegions] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListDialingPermissionsResponse:
    permissions: Optional[List[DialingPermissionInfo]] = None
    """Every country, by name"""


# @Route("/accounts/{accountId}/check", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CheckAccount(IReturn[CheckAccountResponse], IPost):
    """Runs the server's checks on an account"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    account_id: Optional[str] = None


# @Route("/accounts/{accountId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteAccount(IReturnVoid, IDelete):
    """Removes an account in which nothing lives"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    account_id: Optional[str] = None


# @Route("/accounts/{accountId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAccount(IReturn[AccountInfo], IGet):
    """Reads one account"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    account_id: Optional[str] = None


# @Route("/accounts", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListAccounts(ListRequest[AccountInfo], IReturn[ListResponse[AccountInfo]], IGet):
    """Pages through the accounts that the caller reaches"""
    name_filter: Optional[str] = None
    """Text that the name contains, in any case"""


# @Route("/accounts", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewAccount(IReturn[AccountInfo], IPost):
    """Opens an account"""
    name: Optional[str] = None
    """Name of the tenant"""
    twilio_account_sid: Optional[str] = None
    """Carrier account that the tenant brings along; goes with twilioAuthToken"""
    twilio_auth_token: Optional[str] = None
    """Secret of that carrier account; never returned"""
    parent_account_id: Optional[str] = None
    """Account directly above"""


# @Route("/accounts/{accountId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchAccount(IReturn[AccountInfo], IPatch):
    """Changes an account's name, number limit, logo or prices"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    account_id: Optional[str] = None
    name: Optional[str] = None
    max_phone_numbers: Optional[int] = None
    """Cap on the count of numbers; 0 means none"""
    logo_id: Optional[str] = None
    """File shown as the dashboard's logo"""
    billing_settings: Optional[BillingSettings] = None
    parent_account_id: Optional[str] = None
    """Account directly above; empty for none"""


# @Route("/accounts/{accountId}/tokens", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RegenerateAccountTokens(IReturn[AccountInfo], IPost):
    """Gives an account a new key for signing call tokens"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    account_id: Optional[str] = None


# @Route("/app/user-info", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UpdateUserInfo(IReturn[AppUserInfo], IPatch):
    """Changes the caller's own name"""
    first_name: Optional[str] = None
    last_name: Optional[str] = None


# @Route("/auth/{provider}", "GET,POST")
# @Route("/auth", "GET,POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Authenticate(IReturn[AuthenticateResponse]):
    """Signs in, or out with provider logout"""
    # @ApiMember(ParameterType="path")
    provider: Optional[str] = None
    """credentials, basic or logout"""
    user_name: Optional[str] = None
    """Email address of the login"""
    password: Optional[str] = None
    remember_me: Optional[bool] = None
    """Keep the session over the end of the browser"""
    access_token: Optional[str] = None
    access_token_secret: Optional[str] = None
    return_url: Optional[str] = None
    error_view: Optional[str] = None
    meta: Optional[Dict[str, str]] = None


# @Route("/auth/totp/confirm", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ConfirmTotp(IReturn[ConfirmTotpResult], IPost):
    """Turns a second factor on"""
    code: Optional[str] = None
    """Six digits from the authenticator"""


# @Route("/api-keys/{keyId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteApiKey(IReturnVoid, IDelete):
    """Makes a key for programs worthless"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    key_id: Optional[str] = None


# @Route("/auth/totp/disable", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DisableTotp(IReturnVoid, IPost):
    """Turns a second factor off"""
    code: Optional[str] = None
    """Six digits from the authenticator, or a recovery code"""
    user_id: Optional[str] = None
    """Another login, for a SystemAdministrator, who needs no code for it"""


# @Route("/auth/forgot-password", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ForgotPassword(IReturnVoid, IPost):
    """Mails a token with which to set a new password"""
    email_address: Optional[str] = None
    """Of the login; the answer is the same for an unknown one"""


# @Route("/auth/status", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAuthStatus(IReturn[UserInfo], IGet):
    """Tells who is signed in, with roles and accounts"""


# @Route("/api-keys", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListApiKeys(ListRequest[ApiKeyInfo], IReturn[ListResponse[ApiKeyInfo]], IGet):
    """Pages through keys for programs"""
    user_id: Optional[str] = None
    """A login that the caller may change; its own unless given"""


# @Route("/api-keys", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewApiKey(IReturn[NewApiKeyResult], IPost):
    """Makes a key with which programs call as the caller"""
    name: Optional[str] = None
    """What the key is for"""
    account_id: Optional[str] = None
    """The one account that the key reaches; those of the login unless given"""
    role: Optional[str] = None
    """The one role that the key has; those of the login unless given"""
    expires_at: Optional[str] = None
    """ISO 8601; never unless given"""


# @Route("/auth/recover", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RecoverPassword(IReturnVoid, IPost):
    """Sets a new password with a mailed token"""
    email_address: Optional[str] = None
    """Of the login"""
    token: Optional[str] = None
    """From the mail; counts once and for an hour"""
    new_password: Optional[str] = None
    """At least 10 characters"""


# @Route("/auth/token", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class RequestAuthToken(IReturn[RequestAuthTokenResult], IGet):
    """Gives a token with which to act as another login"""
    user_email_address: Optional[str] = None
    """Of the login to act as"""
    user_id: Optional[str] = None
    """Id of the login to act as; wins over userEmailAddress"""


# @Route("/auth/totp", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class StartTotp(IReturn[StartTotpResult], IPost):
    """Begins to set up a second factor"""


# @Route("/customers/{customerId}/schedule/check", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class CheckSchedule(IReturn[ScheduleCheck], IPost):
    """Finds what a schedule says and cannot mean, before it is saved"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    # @ApiMember(Description="Put in place of the stored one")
    schedule: Optional[Schedule] = None
    """Put in place of the stored one"""
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """ISO 8601 as in a test; absent it is now"""
    to: Optional[str] = None
    """At most 50 years after from; absent it is 5 years after"""
    required: Optional[List[ScheduleRequirement]] = None
    """States that must hold at given times"""
    # @ApiMember(Description="A second own schedule; whether both mean the same is answered")
    compare_to: Optional[Schedule] = None
    """A second own schedule; whether both mean the same is answered"""


# @Route("/customers/{customerId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteCustomer(IReturnVoid, IDelete):
    """Removes a customer that nothing hangs below"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None


# @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteScheduleFeed(IReturnVoid, IDelete):
    """Revokes the address of a schedule's feed"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    # @ApiMember(IsRequired=true, ParameterType="path")
    feed_id: Optional[str] = None


# @Route("/customers/{customerId}/schedule/explain", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ExplainSchedule(IReturn[ScheduleExplanation], IPost):
    """Tells which rule gives the state at a moment, and why the others do not"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    # @ApiMember(Description="Put in place of the stored one")
    schedule: Optional[Schedule] = None
    """Put in place of the stored one"""
    date_time: Optional[str] = None
    """ISO 8601; without an offset it is local to the zone, absent it is now"""


# @Route("/customers/{customerId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetCustomer(IReturn[CustomerInfo], IGet):
    """Reads one customer, as it is or as it was"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    as_of: Optional[str] = None
    """Moment to read the customer at, ISO 8601 with an offset or Z"""


# @Route("/customers/{customerId}/effective", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetEffectiveCustomer(IReturn[EffectiveCustomer], IGet):
    """Tells for each setting the value in force and the level that set it"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None


# @Route("/customers/{customerId}/inherited-schedule", "GET")
# @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetInheritedSchedule(IReturn[Schedule], IGet):
    """Reads the schedule that the levels above give"""
    # @ApiMember(ParameterType="path")
    customer_id: Optional[str] = None
    # @ApiMember(ParameterType="path")
    endpoint_id: Optional[str] = None


# @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetScheduleCalendar(IReturn[CalendarFile], IGet):
    """Reads a range of a schedule as an iCalendar file"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """ISO 8601 as in a test; absent it is now"""
    to: Optional[str] = None
    """At most 400 days after from; absent it is 90 days after"""


# @Route("/customers/{customerId}/schedule.ics", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetScheduleFeed(IReturn[CalendarFile], IGet):
    """Reads a schedule as an iCalendar feed, with the feed's token"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    token: Optional[str] = None


# @Route("/customers/{customerId}/schedule/timeline", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetScheduleTimeline(IReturn[ScheduleTimeline], IGet):
    """Reads every change of state in a range"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    from_: Optional[str] = field(metadata=config(field_name='from'), default=None)
    """ISO 8601 as in a test; absent it is now"""
    to: Optional[str] = None
    """At most 400 days after from; absent it is 30 days after"""


# @Route("/customers/{customerId}/schedule/holidays", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ImportHolidays(IReturn[HolidayImport], IPost):
    """Adds rules for holidays to a schedule, from a file or a country's list"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    country: Optional[str] = None
    """Two letters of ISO 3166, for the list of its public holidays"""
    calendar: Optional[str] = None
    """Text of an iCalendar file, instead of a country"""
    from_year: Optional[int] = None
    """0 is this year"""
    to_year: Optional[int] = None
    """0 is the year after fromYear; at most 10 years"""
    state: Optional[str] = None
    """Holiday if absent"""
    priority: Optional[int] = None


# @Route("/customers", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListCustomers(ListRequest[CustomerInfo], IReturn[ListResponse[CustomerInfo]], IGet):
    """Pages through the customers that the caller reaches"""
    account_ids: Optional[List[str]] = None
    """Only customers of these accounts"""
    name_filter: Optional[str] = None
    """Text that the name contains, in any case"""
    parent_customer_ids: Optional[List[str]] = None
    """Only customers below these, at any depth unless shallowParent is set"""
    shallow_parent: Optional[bool] = None
    """Direct children only"""
    tag_ids: Optional[List[str]] = None
    """Only customers that carry all of these tags"""
    reference_id: Optional[str] = None
    """Only customers with exactly this reference"""


# @Route("/holidays/{country}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListHolidays(IReturn[HolidayList], IGet):
    """Lists the public holidays of a country"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    country: Optional[str] = None
    """Two letters of ISO 3166"""
    from_year: Optional[int] = None
    """0 is this year"""
    to_year: Optional[int] = None
    """0 is fromYear; at most 10 years"""


# @Route("/customers/{customerId}/schedule/feeds", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListScheduleFeeds(IReturn[ScheduleFeeds], IGet):
    """Lists the feeds of a schedule"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None


# @Route("/customers", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewCustomer(IReturn[CustomerInfo], IPost):
    """Adds a customer"""
    # @ApiMember(Description="Account that the customer belongs to")
    account_id: Optional[str] = None
    """Account that the customer belongs to"""
    # @ApiMember(Description="Company name")
    name: Optional[str] = None
    """Company name"""
    # @ApiMember(Description="Customer directly above")
    parent_customer_id: Optional[str] = None
    """Customer directly above"""
    # @ApiMember(Description="Identifier in an outside system")
    reference_id: Optional[str] = None
    """Identifier in an outside system"""
    # @ApiMember(Description="Values of custom fields, by field name")
    data: Optional[Struct] = None
    """Values of custom fields, by field name"""


# @Route("/customers/{customerId}/schedule/feed", "POST")
# @Route("/customers/{customerId}/schedule/feeds", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewScheduleFeed(IReturn[ScheduleFeed], IPost):
    """Makes a secret address to subscribe to a schedule"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    name: Optional[str] = None
    """What people call the feed"""


# @Route("/customers/{customerId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchCustomer(IReturn[CustomerInfo], IPatch):
    """Changes the members sent"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    name: Optional[str] = None
    """Company name; cannot be cleared"""
    parent_customer_id: Optional[str] = None
    """Customer directly above; an empty text makes it a root"""
    reference_id: Optional[str] = None
    """Identifier in an outside system; an empty text clears it"""
    data: Optional[Struct] = None
    """Values of custom fields, by field name"""
    tag_ids: Optional[List[str]] = None
    """Tags of the account to put on the customer"""
    schedule: Optional[Schedule] = None
    override_billing_settings: Optional[bool] = None
    """Whether its own prices hold"""
    billing_settings: Optional[BillingSettings] = None
    override_app_settings: Optional[bool] = None
    """Whether its own portal settings hold"""
    app_settings: Optional[AppSettings] = None


# @Route("/customers/{customerId}/staging", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SetCustomerStagingMode(IReturn[CustomerInfo], IPost):
    """Sends calls to a customer's numbers to the staging or the production server"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None
    is_staging: Optional[bool] = None
    """The staging server, or else the production server"""


# @Route("/customers/{customerId}/test-schedule", "POST")
# @Route("/endpoints/{endpointId}/test-schedule", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class TestSchedule(IReturn[TestScheduleResponse], IPost):
    """Tells the state of a schedule at a moment"""
    # @ApiMember(ParameterType="path")
    customer_id: Optional[str] = None
    # @ApiMember(ParameterType="path")
    endpoint_id: Optional[str] = None
    # @ApiMember(Description="Put in place of the stored one")
    schedule: Optional[Schedule] = None
    """Put in place of the stored one"""
    date_time: Optional[str] = None
    """ISO 8601; without an offset it is local to the zone, absent it is now"""


# @Route("/changes/{changeId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetChange(IReturn[ChangeInfo], IGet):
    """Reads what one call changed"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    change_id: Optional[str] = None


# @Route("/global/settings", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetGlobalSettings(IReturn[GlobalSettingsInfo], IGet):
    """Reads the settings of the whole system"""


# @Route("/system/settings", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetSystemSettings(IReturn[SystemSettingsInfo], IGet):
    """Reads an account's settings, fields, tags and mail accounts"""
    account_id: Optional[str] = None
    """Account; not needed by callers that have one"""


# @Route("/system/dialing-permissions", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListDialingPermissions(IReturn[ListDialingPermissionsResponse], IGet):
    """Lists which countries an account may call"""
    account_id: Optional[str] = None
    """Account; not needed by callers that have one"""


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListLogEntries(ListRequest[LogEntryInfo], IReturn[ListResponse[LogEntryInfo]]):
    """Searches the audit log"""
    account_ids: Optional[List[str]] = None
    """Only entries of these accounts"""
    customer_ids: Optional[List[str]] = None
    """Only entries of these customers; _ selects those of the account itself"""
    start_date: Optional[str] = None
    """First day, YYYY-MM-DD in UTC"""
    end_date: Optional[str] = None
    """Last day, YYYY-MM-DD in UTC"""
    description: Optional[str] = None
    """Text that description, reason or login contains, in any case"""


# @Route("/system/dialing-permissions/{isoCode}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchDialingPermissions(IReturnVoid, IPatch):
    """Sets which numbers of one country may be called"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    iso_code: Optional[str] = None
    """ISO 3166-1, two letters"""
    account_id: Optional[str] = None
    low_risk_numbers_enabled: Optional[bool] = None
    """Absent means no"""
    high_risk_special_numbers_enabled: Optional[bool] = None
    """Absent means no"""
    high_risk_tollfraud_numbers_enabled: Optional[bool] = None
    """Absent means no"""


# @Route("/global/settings", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchGlobalSettings(IReturn[GlobalSettingsInfo], IPatch):
    """Changes the settings of the whole system"""
    system_email_account: Optional[EmailAccount] = None
    """Replaces the stored one whole; an empty one removes it"""
    default_time_zone_id: Optional[str] = None
    session_archive_days: Optional[int] = None
    maintenance_message: Optional[str] = None


# @Route("/system/settings", "PATCHY,PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchSystemSettings(IReturn[SystemSettingsInfo]):
    """Changes an account's settings"""
    account_id: Optional[str] = None
    override_system_time: Optional[bool] = None
    override_system_time_zone_id: Optional[str] = None
    override_system_date_time: Optional[str] = None
    system_fields: Optional[List[SystemSettingsField]] = None
    customer_fields: Optional[List[CustomerDataField]] = None
    endpoint_fields: Optional[List[EndpointDataField]] = None
    email_accounts: Optional[List[EmailAccount]] = None
    tags: Optional[List[Tag]] = None
    documentation: Optional[str] = None
    recording_retention_days: Optional[int] = None
    enable_sip_refer: Optional[bool] = None
    auto_agent_logoff_seconds: Optional[int] = None
    default_sip_region: Optional[TwilioSipRegions] = None


# @Route("/settings/test-email", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class SendTestEmail(IReturnVoid, IPost):
    """Tries a mail account before it is saved"""
    account: Optional[EmailAccount] = None
    """Mail account to try; without a password that of the stored one of its id"""
    email_address: Optional[str] = None
    """Recipient of the test"""


# @Route("/changes/{changeId}/undo", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class UndoChange(IReturn[ChangeInfo], IPost):
    """Restores the state before a change"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    change_id: Optional[str] = None


# @Route("/users/{userId}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class DeleteUser(IReturnVoid, IDelete):
    """Removes a login"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    user_id: Optional[str] = None


# @Route("/users", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class ListUsers(ListRequest[UserInfo], IReturn[ListResponse[UserInfo]], IGet):
    """Pages through the logins that reach the given accounts"""
    account_ids: Optional[List[str]] = None
    """Only logins that were given one of these accounts"""
    email_filter: Optional[str] = None
    """Part of the email address, in any case"""


# @Route("/users", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class NewUser(IReturn[UserInfo], IPost):
    """Adds a login"""
    account_id: Optional[str] = None
    """Account that the login reaches; needed unless the caller has just one"""
    email_address: Optional[str] = None
    """Unique in the whole system"""
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    password: Optional[str] = None
    """At least 10 characters"""
    customer_id: Optional[str] = None
    """Makes the login a Customer login of this customer instead of a Manager"""


# @Route("/users/{userId}", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class PatchUser(IReturn[UserInfo], IPatch):
    """Changes a login"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    user_id: Optional[str] = None
    account_ids: Optional[List[str]] = None
    """Accounts that the login reaches; replaces those it had"""
    first_name: Optional[str] = None
    last_name: Optional[str] = None
    new_password: Optional[str] = None
    """Left out, the login keeps its password"""
    roles: Optional[List[str]] = None
    """Only a SystemAdministrator may change them"""
    customer_id: Optional[str] = None
    """Top of what a Customer login reaches"""
    manager_access: Optional[UserManagerAccess] = None
    """Bounds what the login may do"""
    dashboard_permissions: Optional[List[DashboardPermissions]] = None
    """Areas that the login may use; an empty list stands for all"""
