import datetime
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum

T = TypeVar('T')
T1 = TypeVar('T1')
T2 = TypeVar('T2')


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
class root:
    parts: Optional["List[part]"] = None
    late_: Optional["late"] = field(metadata=config(field_name='late'), default=None)


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class thing(root):
    count: Optional[int] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class part:
    owner: Optional[thing] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class late:
    size: Optional[int] = None


class odd(str, Enum):
    NONE = 'None'
    CLASS = 'class'
    DEFAULT = 'default'
    VALUES = 'values'
    NAME = 'name'
    INDEX = 'index'
    SELF = 'Self'
    TYPE = 'Type'
    INIT = 'init'
    I_OS = 'iOS'
    UNUSED_1 = 'Unused_1'
    STRING = 'String'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class oddWords:
    # @ApiMember(Description="A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z")
    class_: Optional[str] = field(metadata=config(field_name='class'), default=None)
    """A "class" of C:\\new */ ''' y #{x} ${y} $z"""
    from_: Optional[int] = field(metadata=config(field_name='from'), default=None)
    type: Optional[str] = None
    default: Optional[bool] = None
    self_: Optional[str] = field(metadata=config(field_name='self'), default=None)
    this: Optional[str] = None
    init: Optional[str] = None
    function: Optional[str] = None
    in_: Optional[str] = field(metadata=config(field_name='in'), default=None)
    is_: Optional[str] = field(metadata=config(field_name='is'), default=None)
    def_: Optional[str] = field(metadata=config(field_name='def'), default=None)
    var: Optional[str] = None
    val: Optional[str] = None
    match: Optional[str] = None
    none: Optional[str] = field(metadata=config(field_name='None'), default=None)
    lambda_: Optional[str] = field(metadata=config(field_name='lambda'), default=None)
    package: Optional[str] = None
    operator: Optional[str] = None
    field_: Optional[str] = field(metadata=config(field_name='field'), default=None)
    config_: Optional[str] = field(metadata=config(field_name='config'), default=None)
    datetime_: Optional[str] = field(metadata=config(field_name='datetime'), default=None)
    str_: Optional[str] = field(metadata=config(field_name='str'), default=None)
    schema_: Optional[str] = field(metadata=config(field_name='schema'), default=None)
    to_json_: Optional[str] = field(metadata=config(field_name='toJson'), default=None)
    context: Optional[str] = None
    hash_code: Optional[int] = None
    generic_args: Optional[str] = None
    from_map: Optional[str] = None
    encode: Optional[str] = None
    container: Optional[str] = None
    is_byoa: Optional[bool] = field(metadata=config(field_name='isBYOA'), default=None)
    media_url0: Optional[str] = field(metadata=config(field_name='mediaUrl0'), default=None)
    snake_case: Optional[str] = field(metadata=config(field_name='snake_case'), default=None)
    x_dashed: Optional[str] = field(metadata=config(field_name='x-dashed'), default=None)
    odd_: Optional[odd] = field(metadata=config(field_name='odd'), default=None)


oddTables = dict[str, oddWords]


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class oddBase:
    # @ApiMember(Description="When it was")
    moment: Optional[datetime.datetime] = None
    """When it was"""
    picture: Optional[bytes] = None
    tables: Optional[oddTables] = None
    further: Optional[List[oddTables]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class pair(Generic[T1, T2]):
    left: Optional[T1] = None
    right: Optional[List[T2]] = None


class colour(str, Enum):
    RED = 'Red'
    GREEN = 'Green'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class oddNested(oddBase):
    lists: Optional[List[List[int]]] = None
    maps: Optional[Dict[str, List[odd]]] = None
    moments: Optional[Dict[str, datetime.datetime]] = None
    anys: Optional[List[Any]] = None
    page: Optional["oddPage[oddWords]"] = None
    pages: Optional["List[oddPage[oddNested]]"] = None
    rate: Optional[float] = None
    long: Optional[int] = None
    files: Optional[List[bytes]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class oddPage(Generic[T]):
    items: Optional[List[T]] = None
    first: Optional[T] = None
    named: Optional[Dict[str, T]] = None
    counts: Optional[List[int]] = None


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


# @Route("/things/{id}", "DELETE")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class deleteThing(IReturnVoid, IDelete):
    """Removes a thing"""
    # @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
    id: Optional[str] = None
    """Which "thing" """


# @Route("/things/count", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class countThings(IReturn[int], IGet):
    # @ApiMember(IsRequired=true)
    depth: Optional[int] = None
    """How deep */ to count"""


# @Route("/things", "PATCH")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class findThings(ListRequest[thing], IReturn[List[thing]], IPatch):
    """Finds things"""
    texts: Optional[List[Dict[str, str]]] = None
    any: Optional[Any] = None
    moments: Optional[List[datetime.datetime]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getPair(IReturn[pair[thing, part]]):
    pair_: Optional[pair[thing, part]] = field(metadata=config(field_name='pair'), default=None)


# @Route("/file", "PUT")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getFile(IReturn[bytes], IPut):
    pass


# @Route("/texts")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getTexts(IReturn[Dict[str, str]]):
    pass


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getColour(IReturn[colour]):
    pass


# @Route("/table", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getTable(IReturn[Struct], IPost):
    pass


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getFlag(IReturn[bool]):
    pass


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getName(IReturn[datetime.datetime]):
    pass


# @Route("/odd/{default}")
# @Route("/odd", "GET,POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class oddRequest(oddNested, IReturn[oddNested]):
    """Does "odd" things */ ''' y #{x}"""
    # @ApiMember(IsRequired=true, ParameterType="path")
    default: Optional[odd] = None


# @Route("/odd/list", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class listOdd(ListRequest[oddWords], IReturn[ListResponse[oddWords]], IGet):
    """Lists"""
    filter: Optional[str] = None


# @Route("/odd/page", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddPage(IReturn[oddPage[oddNested]], IGet):
    pass


# @Route("/odd/pages", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddPages(oddBase, IReturn[List[oddPage[oddWords]]], IGet):
    pass


# @Route("/odd/lists", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddLists(IReturn[Dict[str, List[oddWords]]], IGet):
    pass


# @Route("/odd/files", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddFiles(IReturn[List[bytes]], IGet):
    pass


# @Route("/odd/long", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddLong(IReturn[int], IGet):
    pass


# @Route("/odd/any", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getOddAny(IReturn[List[Any]], IPost):
    pass
