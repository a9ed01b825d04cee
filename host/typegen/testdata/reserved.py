import datetime
from servicestack import *
from typing import *
from dataclasses import dataclass, field
from dataclasses_json import dataclass_json, LetterCase, Undefined, config
from enum import Enum

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


class Date(str, Enum):
    X_1ST = '1st'
    A_B = 'a b'
    A_B_ = 'a_b'
    A_B__ = 'A_B'
    SELF = 'Self'
    CRATE = 'crate'
    END = 'end'
    CLASS = 'class'
    STRING = 'String'
    GRÖßE = 'Größe'


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class String:
    object: Optional["Option"] = None


List_ = dict[str, "Option"]


tree = dict[str, "tree"]


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class record:
    list: Optional[List_] = None
    trees: Optional[Dict[str, tree]] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Option:
    text: Optional[String] = None
    next: Optional["Option"] = None
    date: Optional[Date] = None
    record_: Optional[record] = field(metadata=config(field_name='record'), default=None)


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class loose(Generic[T1, T2]):
    t: Optional[str] = None


# @Route("/clashes/{a}\\u", "PUT")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class clashes(IReturn[String], IPut):
    """Ends */ and \\u0041 ${y} “so”"""
    id: Optional[str] = None
    id_: Optional[str] = field(metadata=config(field_name='Id'), default=None)
    clashes_: Optional[bool] = field(metadata=config(field_name='clashes'), default=None)
    response_type: Optional[str] = None
    get_type_name: Optional[str] = None
    get_method: Optional[str] = None
    create_response: Optional[datetime.datetime] = None
    _1st: Optional[Date] = field(metadata=config(field_name='1st'), default=None)
    a_b: Optional[str] = field(metadata=config(field_name='a b'), default=None)
    a_b_: Optional[str] = field(metadata=config(field_name='a_b'), default=None)
    crate: Optional[str] = None
    super: Optional[str] = None
    end: Optional[str] = None
    object: Optional[str] = None
    class_: Optional[str] = field(metadata=config(field_name='class'), default=None)
    finalize: Optional[int] = None
    # @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    marker: Optional[str] = None
    """Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”"""
    _x: Optional[str] = field(metadata=config(field_name='_'), default=None)
    any: Optional[Any] = None


@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getClashes(IReturn[loose[record, Date]]):
    id: Optional[str] = None
    id_: Optional[str] = field(metadata=config(field_name='Id'), default=None)
    clashes_: Optional[bool] = field(metadata=config(field_name='clashes'), default=None)
    response_type: Optional[str] = None
    get_type_name: Optional[str] = None
    get_method: Optional[str] = None
    create_response: Optional[datetime.datetime] = None
    _1st: Optional[Date] = field(metadata=config(field_name='1st'), default=None)
    a_b: Optional[str] = field(metadata=config(field_name='a b'), default=None)
    a_b_: Optional[str] = field(metadata=config(field_name='a_b'), default=None)
    crate: Optional[str] = None
    super: Optional[str] = None
    end: Optional[str] = None
    object: Optional[str] = None
    class_: Optional[str] = field(metadata=config(field_name='class'), default=None)
    finalize: Optional[int] = None
    # @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    marker: Optional[str] = None
    """Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”"""
    _x: Optional[str] = field(metadata=config(field_name='_'), default=None)
    any: Optional[Any] = None


# @Route("/record", "POST")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class Record(IReturnVoid, IPost):
    """Records"""
    loose_: Optional[loose[record, Date]] = field(metadata=config(field_name='loose'), default=None)
    base: Optional[str] = None
    """A note of "two" lines \\u and (* *)"""
    id: Optional[str] = None
    id_: Optional[str] = field(metadata=config(field_name='Id'), default=None)
    clashes_: Optional[bool] = field(metadata=config(field_name='clashes'), default=None)
    response_type: Optional[str] = None
    get_type_name: Optional[str] = None
    get_method: Optional[str] = None
    create_response: Optional[datetime.datetime] = None
    _1st: Optional[Date] = field(metadata=config(field_name='1st'), default=None)
    a_b: Optional[str] = field(metadata=config(field_name='a b'), default=None)
    a_b_: Optional[str] = field(metadata=config(field_name='a_b'), default=None)
    crate: Optional[str] = None
    super: Optional[str] = None
    end: Optional[str] = None
    object: Optional[str] = None
    class_: Optional[str] = field(metadata=config(field_name='class'), default=None)
    finalize: Optional[int] = None
    # @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    marker: Optional[str] = None
    """Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”"""
    _x: Optional[str] = field(metadata=config(field_name='_'), default=None)
    any: Optional[Any] = None


# @Route("/more", "GET")
@dataclass_json(letter_case=LetterCase.CAMEL, undefined=Undefined.EXCLUDE)
@dataclass
class getMore(IReturn[List[Record]], IGet):
    more: Optional[str] = None
    id: Optional[str] = None
    id_: Optional[str] = field(metadata=config(field_name='Id'), default=None)
    clashes_: Optional[bool] = field(metadata=config(field_name='clashes'), default=None)
    response_type: Optional[str] = None
    get_type_name: Optional[str] = None
    get_method: Optional[str] = None
    create_response: Optional[datetime.datetime] = None
    _1st: Optional[Date] = field(metadata=config(field_name='1st'), default=None)
    a_b: Optional[str] = field(metadata=config(field_name='a b'), default=None)
    a_b_: Optional[str] = field(metadata=config(field_name='a_b'), default=None)
    crate: Optional[str] = None
    super: Optional[str] = None
    end: Optional[str] = None
    object: Optional[str] = None
    class_: Optional[str] = field(metadata=config(field_name='class'), default=None)
    finalize: Optional[int] = None
    # @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
    marker: Optional[str] = None
    """Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”"""
    _x: Optional[str] = field(metadata=config(field_name='_'), default=None)
    any: Optional[Any] = None
