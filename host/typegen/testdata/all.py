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


class NodeParameterSources(str, Enum):
    VALUE = 'Value'
    EXPRESSION = 'Expression'
    CUSTOMER = 'Customer'
    ENDPOINT = 'Endpoint'
    USER = 'User'
    SYSTEM = 'System'


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


# @Route("/auth/status", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetAuthStatus(IReturn[UserInfo], IGet):
    """Tells who is signed in, with roles and accounts"""


# @Route("/customers/{customerId}", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class GetCustomer(IReturn[CustomerInfo], IGet):
    """Reads one customer"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    customer_id: Optional[str] = None


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
