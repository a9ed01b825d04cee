import datetime
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum


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
