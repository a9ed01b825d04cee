<?php namespace dtos;
use ArrayObject;
use DateTime;
use Exception;
use JsonSerializable;
use ServiceStack\{IReturn,IReturnVoid,IGet,IPost,IPut,IDelete,IPatch};
use ServiceStack\{ByteArray};
use ServiceStack\{JsonConverters,Returns};

enum ValueTypes : string
{
    case NotSpecified = 'NotSpecified';
    case String = 'String';
    case Boolean = 'Boolean';
    case Number = 'Number';
    case List = 'List';
    case Struct = 'Struct';
    case Transition = 'Transition';
    case Custom = 'Custom';
    case Date = 'Date';
    case AudioFile = 'AudioFile';
    case TimeZoneId = 'TimeZoneId';
    case PhoneNumber = 'PhoneNumber';
    case User = 'User';
    case Endpoint = 'Endpoint';
    case Time = 'Time';
    case File = 'File';
    case FaxNumber = 'FaxNumber';
    case EmailAccount = 'EmailAccount';
    case Customer = 'Customer';
    case Flow = 'Flow';
    case Team = 'Team';
    case FlowReference = 'FlowReference';
    case Integration = 'Integration';
    case Assistant = 'Assistant';
    case SipTrunk = 'SipTrunk';
}

enum NodeParameterSources : string
{
    case Value = 'Value';
    case Expression = 'Expression';
    case Customer = 'Customer';
    case Endpoint = 'Endpoint';
    case User = 'User';
    case System = 'System';
    case Session = 'Session';
    case Flow = 'Flow';
    case FlowParameter = 'FlowParameter';
}

/** @extends ArrayObject<string,Value> */
class Struct extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('Value', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('Value', $value);
        return (object)$o;
    }
}

class Value implements JsonSerializable
{
    public function __construct(
        /** @var bool|null */
        public ?bool $boolValue=null,
        /** @var string|null Text; also ids, dates and transition targets */
        public ?string $stringValue=null,
        /** @var float|null */
        public ?float $numberValue=null,
        /** @var array<Struct>|null */
        public ?array $listValue=null,
        /** @var Struct|null */
        public ?Struct $structValue=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['boolValue'])) $this->boolValue = $o['boolValue'];
        if (isset($o['stringValue'])) $this->stringValue = $o['stringValue'];
        if (isset($o['numberValue'])) $this->numberValue = $o['numberValue'];
        if (isset($o['listValue'])) $this->listValue = JsonConverters::fromArray('Struct', $o['listValue']);
        if (isset($o['structValue'])) $this->structValue = JsonConverters::from('Struct', $o['structValue']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->boolValue)) $o['boolValue'] = $this->boolValue;
        if (isset($this->stringValue)) $o['stringValue'] = $this->stringValue;
        if (isset($this->numberValue)) $o['numberValue'] = $this->numberValue;
        if (isset($this->listValue)) $o['listValue'] = JsonConverters::toArray('Struct', $this->listValue);
        if (isset($this->structValue)) $o['structValue'] = JsonConverters::to('Struct', $this->structValue);
        return empty($o) ? new class(){} : $o;
    }
}

class NodeParameter implements JsonSerializable
{
    public function __construct(
        /** @var string|null Unique in the flow */
        public ?string $id=null,
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,
        /** @var NodeParameterSources|null */
        public ?NodeParameterSources $source=null,
        /** @var Value|null */
        public ?Value $value=null,
        /** @var string|null */
        public ?string $expression=null,
        /** @var string|null Field name for the field sources */
        public ?string $referenceId=null,
        /** @var bool|null */
        public ?bool $isAsync=null,
        /** @var bool|null */
        public ?bool $isOutput=null,
        /** @var array<NodeParameterMap>|null */
        public ?array $listParameters=null,
        /** @var NodeParameterMap|null */
        public ?NodeParameterMap $structParameters=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['source'])) $this->source = JsonConverters::from('NodeParameterSources', $o['source']);
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
        if (isset($o['expression'])) $this->expression = $o['expression'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['isAsync'])) $this->isAsync = $o['isAsync'];
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['listParameters'])) $this->listParameters = JsonConverters::fromArray('NodeParameterMap', $o['listParameters']);
        if (isset($o['structParameters'])) $this->structParameters = JsonConverters::from('NodeParameterMap', $o['structParameters']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->source)) $o['source'] = JsonConverters::to('NodeParameterSources', $this->source);
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        if (isset($this->expression)) $o['expression'] = $this->expression;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->isAsync)) $o['isAsync'] = $this->isAsync;
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->listParameters)) $o['listParameters'] = JsonConverters::toArray('NodeParameterMap', $this->listParameters);
        if (isset($this->structParameters)) $o['structParameters'] = JsonConverters::to('NodeParameterMap', $this->structParameters);
        return empty($o) ? new class(){} : $o;
    }
}

/** @extends ArrayObject<string,NodeParameter> */
class NodeParameterMap extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('NodeParameter', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('NodeParameter', $value);
        return (object)$o;
    }
}

enum SortOrders : string
{
    case Ascend = 'Ascend';
    case Descend = 'Descend';
}

/** @template T */
class ListRequest implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListRequest {
        $to = new ListRequest();
        $to->genericArgs = $genericArgs;
        return $to;
    }
    public function __construct(
        /** @var int|null Page number from 0 */
        public ?int $page=null,
        /** @var bool|null Return every match and ignore paging */
        public ?bool $all=null,
        /** @var int|null Items a page, 25 unless given, 10000 at most */
        public ?int $countPerPage=null,
        /** @var array<string>|null Only records with these ids */
        public ?array $specificIds=null,
        /** @var string|null Member to sort by */
        public ?string $sortField=null,
        /** @var SortOrders|null Direction of sortField */
        public ?SortOrders $sortOrder=null,
        /** @var bool|null Leave the totals out; an empty list marks the end */
        public ?bool $simplifiedPaging=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['page'])) $this->page = $o['page'];
        if (isset($o['all'])) $this->all = $o['all'];
        if (isset($o['countPerPage'])) $this->countPerPage = $o['countPerPage'];
        if (isset($o['specificIds'])) $this->specificIds = $o['specificIds'];
        if (isset($o['sortField'])) $this->sortField = $o['sortField'];
        if (isset($o['sortOrder'])) $this->sortOrder = JsonConverters::from('SortOrders', $o['sortOrder']);
        if (isset($o['simplifiedPaging'])) $this->simplifiedPaging = $o['simplifiedPaging'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->page)) $o['page'] = $this->page;
        if (isset($this->all)) $o['all'] = $this->all;
        if (isset($this->countPerPage)) $o['countPerPage'] = $this->countPerPage;
        if (isset($this->specificIds)) $o['specificIds'] = $this->specificIds;
        if (isset($this->sortField)) $o['sortField'] = $this->sortField;
        if (isset($this->sortOrder)) $o['sortOrder'] = JsonConverters::to('SortOrders', $this->sortOrder);
        if (isset($this->simplifiedPaging)) $o['simplifiedPaging'] = $this->simplifiedPaging;
        return empty($o) ? new class(){} : $o;
    }
}

class root implements JsonSerializable
{
    public function __construct(
        /** @var array<part>|null */
        public ?array $parts=null,
        /** @var late|null */
        public ?late $late=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['parts'])) $this->parts = JsonConverters::fromArray('part', $o['parts']);
        if (isset($o['late'])) $this->late = JsonConverters::from('late', $o['late']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->parts)) $o['parts'] = JsonConverters::toArray('part', $this->parts);
        if (isset($this->late)) $o['late'] = JsonConverters::to('late', $this->late);
        return empty($o) ? new class(){} : $o;
    }
}

class thing extends root implements JsonSerializable
{
    /**
     * @param array<part>|null $parts
     * @param late|null $late
     */
    public function __construct(
        ?array $parts=null,
        ?late $late=null,
        /** @var int|null */
        public ?int $count=null
    ) {
        parent::__construct($parts, $late);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['count'])) $this->count = $o['count'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->count)) $o['count'] = $this->count;
        return empty($o) ? new class(){} : $o;
    }
}

class part implements JsonSerializable
{
    public function __construct(
        /** @var thing|null */
        public ?thing $owner=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['owner'])) $this->owner = JsonConverters::from('thing', $o['owner']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->owner)) $o['owner'] = JsonConverters::to('thing', $this->owner);
        return empty($o) ? new class(){} : $o;
    }
}

class late implements JsonSerializable
{
    public function __construct(
        /** @var int|null */
        public ?int $size=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['size'])) $this->size = $o['size'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->size)) $o['size'] = $this->size;
        return empty($o) ? new class(){} : $o;
    }
}

enum odd : string
{
    case None = 'None';
    case class_ = 'class';
    case default = 'default';
    case values = 'values';
    case name = 'name';
    case index = 'index';
    case Self = 'Self';
    case Type = 'Type';
    case init = 'init';
    case iOS = 'iOS';
    case Unused_1 = 'Unused_1';
    case String = 'String';
}

class oddWords implements JsonSerializable
{
    public function __construct(
        /** @var string|null A "class" of C:\new * / """ y #{x} ${y} $z */
        // @ApiMember(Description="A \"class\" of C:\\new */ \"\"\" y #{x} ${y} $z")
        public ?string $class=null,
        /** @var int|null */
        public ?int $from=null,
        /** @var string|null */
        public ?string $type=null,
        /** @var bool|null */
        public ?bool $default=null,
        /** @var string|null */
        public ?string $self=null,
        /** @var string|null */
        public ?string $this_=null,
        /** @var string|null */
        public ?string $init=null,
        /** @var string|null */
        public ?string $function=null,
        /** @var string|null */
        public ?string $in=null,
        /** @var string|null */
        public ?string $is=null,
        /** @var string|null */
        public ?string $def=null,
        /** @var string|null */
        public ?string $var=null,
        /** @var string|null */
        public ?string $val=null,
        /** @var string|null */
        public ?string $match=null,
        /** @var string|null */
        public ?string $None=null,
        /** @var string|null */
        public ?string $lambda=null,
        /** @var string|null */
        public ?string $package=null,
        /** @var string|null */
        public ?string $operator=null,
        /** @var string|null */
        public ?string $field=null,
        /** @var string|null */
        public ?string $config=null,
        /** @var string|null */
        public ?string $datetime=null,
        /** @var string|null */
        public ?string $str=null,
        /** @var string|null */
        public ?string $schema=null,
        /** @var string|null */
        public ?string $toJson=null,
        /** @var string|null */
        public ?string $context=null,
        /** @var int|null */
        public ?int $hashCode=null,
        /** @var string|null */
        public ?string $genericArgs_=null,
        /** @var string|null */
        public ?string $fromMap=null,
        /** @var string|null */
        public ?string $encode=null,
        /** @var string|null */
        public ?string $container=null,
        /** @var bool|null */
        public ?bool $isBYOA=null,
        /** @var string|null */
        public ?string $mediaUrl0=null,
        /** @var string|null */
        public ?string $snake_case=null,
        /** @var string|null */
        public ?string $x_dashed=null,
        /** @var odd|null */
        public ?odd $odd=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['class'])) $this->class = $o['class'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['type'])) $this->type = $o['type'];
        if (isset($o['default'])) $this->default = $o['default'];
        if (isset($o['self'])) $this->self = $o['self'];
        if (isset($o['this'])) $this->this_ = $o['this'];
        if (isset($o['init'])) $this->init = $o['init'];
        if (isset($o['function'])) $this->function = $o['function'];
        if (isset($o['in'])) $this->in = $o['in'];
        if (isset($o['is'])) $this->is = $o['is'];
        if (isset($o['def'])) $this->def = $o['def'];
        if (isset($o['var'])) $this->var = $o['var'];
        if (isset($o['val'])) $this->val = $o['val'];
        if (isset($o['match'])) $this->match = $o['match'];
        if (isset($o['None'])) $this->None = $o['None'];
        if (isset($o['lambda'])) $this->lambda = $o['lambda'];
        if (isset($o['package'])) $this->package = $o['package'];
        if (isset($o['operator'])) $this->operator = $o['operator'];
        if (isset($o['field'])) $this->field = $o['field'];
        if (isset($o['config'])) $this->config = $o['config'];
        if (isset($o['datetime'])) $this->datetime = $o['datetime'];
        if (isset($o['str'])) $this->str = $o['str'];
        if (isset($o['schema'])) $this->schema = $o['schema'];
        if (isset($o['toJson'])) $this->toJson = $o['toJson'];
        if (isset($o['context'])) $this->context = $o['context'];
        if (isset($o['hashCode'])) $this->hashCode = $o['hashCode'];
        if (isset($o['genericArgs'])) $this->genericArgs_ = $o['genericArgs'];
        if (isset($o['fromMap'])) $this->fromMap = $o['fromMap'];
        if (isset($o['encode'])) $this->encode = $o['encode'];
        if (isset($o['container'])) $this->container = $o['container'];
        if (isset($o['isBYOA'])) $this->isBYOA = $o['isBYOA'];
        if (isset($o['mediaUrl0'])) $this->mediaUrl0 = $o['mediaUrl0'];
        if (isset($o['snake_case'])) $this->snake_case = $o['snake_case'];
        if (isset($o['x-dashed'])) $this->x_dashed = $o['x-dashed'];
        if (isset($o['odd'])) $this->odd = JsonConverters::from('odd', $o['odd']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->class)) $o['class'] = $this->class;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->type)) $o['type'] = $this->type;
        if (isset($this->default)) $o['default'] = $this->default;
        if (isset($this->self)) $o['self'] = $this->self;
        if (isset($this->this_)) $o['this'] = $this->this_;
        if (isset($this->init)) $o['init'] = $this->init;
        if (isset($this->function)) $o['function'] = $this->function;
        if (isset($this->in)) $o['in'] = $this->in;
        if (isset($this->is)) $o['is'] = $this->is;
        if (isset($this->def)) $o['def'] = $this->def;
        if (isset($this->var)) $o['var'] = $this->var;
        if (isset($this->val)) $o['val'] = $this->val;
        if (isset($this->match)) $o['match'] = $this->match;
        if (isset($this->None)) $o['None'] = $this->None;
        if (isset($this->lambda)) $o['lambda'] = $this->lambda;
        if (isset($this->package)) $o['package'] = $this->package;
        if (isset($this->operator)) $o['operator'] = $this->operator;
        if (isset($this->field)) $o['field'] = $this->field;
        if (isset($this->config)) $o['config'] = $this->config;
        if (isset($this->datetime)) $o['datetime'] = $this->datetime;
        if (isset($this->str)) $o['str'] = $this->str;
        if (isset($this->schema)) $o['schema'] = $this->schema;
        if (isset($this->toJson)) $o['toJson'] = $this->toJson;
        if (isset($this->context)) $o['context'] = $this->context;
        if (isset($this->hashCode)) $o['hashCode'] = $this->hashCode;
        if (isset($this->genericArgs_)) $o['genericArgs'] = $this->genericArgs_;
        if (isset($this->fromMap)) $o['fromMap'] = $this->fromMap;
        if (isset($this->encode)) $o['encode'] = $this->encode;
        if (isset($this->container)) $o['container'] = $this->container;
        if (isset($this->isBYOA)) $o['isBYOA'] = $this->isBYOA;
        if (isset($this->mediaUrl0)) $o['mediaUrl0'] = $this->mediaUrl0;
        if (isset($this->snake_case)) $o['snake_case'] = $this->snake_case;
        if (isset($this->x_dashed)) $o['x-dashed'] = $this->x_dashed;
        if (isset($this->odd)) $o['odd'] = JsonConverters::to('odd', $this->odd);
        return empty($o) ? new class(){} : $o;
    }
}

/** @extends ArrayObject<string,oddWords> */
class oddTables extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('oddWords', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('oddWords', $value);
        return (object)$o;
    }
}

class oddBase implements JsonSerializable
{
    public function __construct(
        /** @var DateTime|null When it was */
        // @ApiMember(Description="When it was")
        public ?DateTime $moment=null,
        /** @var ByteArray|null */
        public ?ByteArray $picture=null,
        /** @var oddTables|null */
        public ?oddTables $tables=null,
        /** @var array<oddTables>|null */
        public ?array $further=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['moment'])) $this->moment = JsonConverters::from('DateTime', $o['moment']);
        if (isset($o['picture'])) $this->picture = JsonConverters::from('ByteArray', $o['picture']);
        if (isset($o['tables'])) $this->tables = JsonConverters::from('oddTables', $o['tables']);
        if (isset($o['further'])) $this->further = JsonConverters::fromArray('oddTables', $o['further']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->moment)) $o['moment'] = JsonConverters::to('DateTime', $this->moment);
        if (isset($this->picture)) $o['picture'] = JsonConverters::to('ByteArray', $this->picture);
        if (isset($this->tables)) $o['tables'] = JsonConverters::to('oddTables', $this->tables);
        if (isset($this->further)) $o['further'] = JsonConverters::toArray('oddTables', $this->further);
        return empty($o) ? new class(){} : $o;
    }
}

/**
 * @template T1
 * @template T2
 */
class pair implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): pair {
        $to = new pair();
        $to->genericArgs = $genericArgs;
        return $to;
    }
    public function __construct(
        /** @var T1|null */
        public mixed $left=null,
        /** @var array<T2>|null */
        public ?array $right=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['left'])) $this->left = JsonConverters::from($this->genericArgs[0], $o['left']);
        if (isset($o['right'])) $this->right = JsonConverters::fromArray($this->genericArgs[1], $o['right']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->left)) $o['left'] = JsonConverters::to($this->genericArgs[0], $this->left);
        if (isset($this->right)) $o['right'] = JsonConverters::toArray($this->genericArgs[1], $this->right);
        return empty($o) ? new class(){} : $o;
    }
}

enum colour : string
{
    case Red = 'Red';
    case Green = 'Green';
}

class oddNested extends oddBase implements JsonSerializable
{
    /**
     * @param DateTime|null $moment
     * @param ByteArray|null $picture
     * @param oddTables|null $tables
     * @param array<oddTables>|null $further
     */
    public function __construct(
        ?DateTime $moment=null,
        ?ByteArray $picture=null,
        ?oddTables $tables=null,
        ?array $further=null,
        /** @var array<array<int>>|null */
        public ?array $lists=null,
        /** @var array<string,array<odd>>|null */
        public ?array $maps=null,
        /** @var array<string,DateTime>|null */
        public ?array $moments=null,
        /** @var array<mixed>|null */
        public ?array $anys=null,
        /** @var oddPage<oddWords>|null */
        public ?oddPage $page=null,
        /** @var array<oddPage<oddNested>>|null */
        public ?array $pages=null,
        /** @var float|null */
        public ?float $rate=null,
        /** @var int|null */
        public ?int $long=null,
        /** @var array<ByteArray>|null */
        public ?array $files=null
    ) {
        parent::__construct($moment, $picture, $tables, $further);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['lists'])) $this->lists = $o['lists'];
        if (isset($o['maps'])) $this->maps = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string',JsonConverters::context('List',genericArgs:['odd'])]), $o['maps']);
        if (isset($o['moments'])) $this->moments = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','DateTime']), $o['moments']);
        if (isset($o['anys'])) $this->anys = $o['anys'];
        if (isset($o['page'])) $this->page = JsonConverters::from(JsonConverters::context('oddPage',genericArgs:['oddWords']), $o['page']);
        if (isset($o['pages'])) $this->pages = JsonConverters::fromArray(JsonConverters::context('oddPage',genericArgs:['oddNested']), $o['pages']);
        if (isset($o['rate'])) $this->rate = $o['rate'];
        if (isset($o['long'])) $this->long = $o['long'];
        if (isset($o['files'])) $this->files = JsonConverters::fromArray('ByteArray', $o['files']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->lists)) $o['lists'] = $this->lists;
        if (isset($this->maps)) $o['maps'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string',JsonConverters::context('List',genericArgs:['odd'])]), $this->maps);
        if (isset($this->moments)) $o['moments'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','DateTime']), $this->moments);
        if (isset($this->anys)) $o['anys'] = $this->anys;
        if (isset($this->page)) $o['page'] = JsonConverters::to(JsonConverters::context('oddPage',genericArgs:['oddWords']), $this->page);
        if (isset($this->pages)) $o['pages'] = JsonConverters::toArray(JsonConverters::context('oddPage',genericArgs:['oddNested']), $this->pages);
        if (isset($this->rate)) $o['rate'] = $this->rate;
        if (isset($this->long)) $o['long'] = $this->long;
        if (isset($this->files)) $o['files'] = JsonConverters::toArray('ByteArray', $this->files);
        return empty($o) ? new class(){} : $o;
    }
}

/** @template T */
class oddPage implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): oddPage {
        $to = new oddPage();
        $to->genericArgs = $genericArgs;
        return $to;
    }
    public function __construct(
        /** @var array<T>|null */
        public ?array $items=null,
        /** @var T|null */
        public mixed $first=null,
        /** @var array<string,T>|null */
        public ?array $named=null,
        /** @var array<int>|null */
        public ?array $counts=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['items'])) $this->items = JsonConverters::fromArray($this->genericArgs[0], $o['items']);
        if (isset($o['first'])) $this->first = JsonConverters::from($this->genericArgs[0], $o['first']);
        if (isset($o['named'])) $this->named = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string',$this->genericArgs[0]]), $o['named']);
        if (isset($o['counts'])) $this->counts = $o['counts'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->items)) $o['items'] = JsonConverters::toArray($this->genericArgs[0], $this->items);
        if (isset($this->first)) $o['first'] = JsonConverters::to($this->genericArgs[0], $this->first);
        if (isset($this->named)) $o['named'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string',$this->genericArgs[0]]), $this->named);
        if (isset($this->counts)) $o['counts'] = $this->counts;
        return empty($o) ? new class(){} : $o;
    }
}

/** @template T */
class ListResponse implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): ListResponse {
        $to = new ListResponse();
        $to->genericArgs = $genericArgs;
        return $to;
    }
    public function __construct(
        /** @var array<T>|null */
        public ?array $items=null,
        /** @var int|null Matches on all pages; 0 under simplified paging */
        public ?int $totalCount=null,
        /** @var int|null 0 under simplified paging */
        public ?int $totalPages=null,
        /** @var bool|null Whether a further page has items */
        public ?bool $hasMorePages=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['items'])) $this->items = JsonConverters::fromArray($this->genericArgs[0], $o['items']);
        if (isset($o['totalCount'])) $this->totalCount = $o['totalCount'];
        if (isset($o['totalPages'])) $this->totalPages = $o['totalPages'];
        if (isset($o['hasMorePages'])) $this->hasMorePages = $o['hasMorePages'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->items)) $o['items'] = JsonConverters::toArray($this->genericArgs[0], $this->items);
        if (isset($this->totalCount)) $o['totalCount'] = $this->totalCount;
        if (isset($this->totalPages)) $o['totalPages'] = $this->totalPages;
        if (isset($this->hasMorePages)) $o['hasMorePages'] = $this->hasMorePages;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Removes a thing */
// @Route("/things/{id}", "DELETE")
class deleteThing implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @var string|null Which "thing" */
        // @ApiMember(Description="Which \"thing\"", IsRequired=true, ParameterType="path")
        public ?string $id=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'deleteThing'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

// @Route("/things/count", "GET")
#[Returns('int')]
class countThings implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var int|null How deep * / to count */
        // @ApiMember(IsRequired=true)
        public ?int $depth=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['depth'])) $this->depth = $o['depth'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->depth)) $o['depth'] = $this->depth;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'countThings'; }
    public function getMethod(): string { return 'GET'; }
    /** @return int */
    public function createResponse(): mixed { return 0; }
}

/**
 * @description Finds things
 * @extends ListRequest<thing>
 */
// @Route("/things", "PATCH")
#[Returns('array')]
class findThings extends ListRequest implements IReturn, IPatch, JsonSerializable
{
    /**
     * @param int|null $page
     * @param bool|null $all
     * @param int|null $countPerPage
     * @param array<string>|null $specificIds
     * @param string|null $sortField
     * @param SortOrders|null $sortOrder
     * @param bool|null $simplifiedPaging
     */
    public function __construct(
        ?int $page=null,
        ?bool $all=null,
        ?int $countPerPage=null,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        ?bool $simplifiedPaging=null,
        /** @var array<array<string,string>>|null */
        public ?array $texts=null,
        /** @var mixed */
        public mixed $any=null,
        /** @var array<DateTime>|null */
        public ?array $moments=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['thing'];
        parent::fromMap($o);
        if (isset($o['texts'])) $this->texts = $o['texts'];
        if (isset($o['any'])) $this->any = $o['any'];
        if (isset($o['moments'])) $this->moments = JsonConverters::fromArray('DateTime', $o['moments']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['thing'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->texts)) $o['texts'] = $this->texts;
        if (isset($this->any)) $o['any'] = $this->any;
        if (isset($this->moments)) $o['moments'] = JsonConverters::toArray('DateTime', $this->moments);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'findThings'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return array<thing> */
    public function createResponse(): mixed { return []; }
}

#[Returns('pair')]
class getPair implements IReturn, JsonSerializable
{
    public function __construct(
        /** @var pair<thing, part>|null */
        public ?pair $pair=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['pair'])) $this->pair = JsonConverters::from(JsonConverters::context('pair',genericArgs:['thing','part']), $o['pair']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->pair)) $o['pair'] = JsonConverters::to(JsonConverters::context('pair',genericArgs:['thing','part']), $this->pair);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getPair'; }
    /** @return pair<thing, part> */
    public function createResponse(): mixed { return pair::create(genericArgs:['thing','part']); }
}

// @Route("/file", "PUT")
#[Returns('ByteArray')]
class getFile implements IReturn, IPut, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getFile'; }
    public function getMethod(): string { return 'PUT'; }
    /** @return ByteArray */
    public function createResponse(): mixed { return new ByteArray(); }
}

// @Route("/texts")
#[Returns('array')]
class getTexts implements IReturn, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getTexts'; }
    /** @return array<string,string> */
    public function createResponse(): mixed { return []; }
}

#[Returns('colour')]
class getColour implements IReturn, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getColour'; }
    /** @return colour */
    public function createResponse(): mixed { return colour::from('Red'); }
}

// @Route("/table", "POST")
#[Returns('Struct')]
class getTable implements IReturn, IPost, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getTable'; }
    public function getMethod(): string { return 'POST'; }
    /** @return Struct */
    public function createResponse(): mixed { return new Struct(); }
}

#[Returns('bool')]
class getFlag implements IReturn, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getFlag'; }
    /** @return bool */
    public function createResponse(): mixed { return false; }
}

#[Returns('DateTime')]
class getName implements IReturn, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getName'; }
    /** @return DateTime */
    public function createResponse(): mixed { return new DateTime(); }
}

/** @description Does "odd" things * / """ y #{x} */
// @Route("/odd/{default}")
// @Route("/odd", "GET,POST")
#[Returns('oddNested')]
class oddRequest extends oddNested implements IReturn, JsonSerializable
{
    /**
     * @param DateTime|null $moment
     * @param ByteArray|null $picture
     * @param oddTables|null $tables
     * @param array<oddTables>|null $further
     * @param array<array<int>>|null $lists
     * @param array<string,array<odd>>|null $maps
     * @param array<string,DateTime>|null $moments
     * @param array<mixed>|null $anys
     * @param oddPage<oddWords>|null $page
     * @param array<oddPage<oddNested>>|null $pages
     * @param float|null $rate
     * @param int|null $long
     * @param array<ByteArray>|null $files
     */
    public function __construct(
        ?DateTime $moment=null,
        ?ByteArray $picture=null,
        ?oddTables $tables=null,
        ?array $further=null,
        ?array $lists=null,
        ?array $maps=null,
        ?array $moments=null,
        ?array $anys=null,
        ?oddPage $page=null,
        ?array $pages=null,
        ?float $rate=null,
        ?int $long=null,
        ?array $files=null,
        /** @var odd|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?odd $default=null
    ) {
        parent::__construct($moment, $picture, $tables, $further, $lists, $maps, $moments, $anys, $page, $pages, $rate, $long, $files);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['default'])) $this->default = JsonConverters::from('odd', $o['default']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->default)) $o['default'] = JsonConverters::to('odd', $this->default);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'oddRequest'; }
    /** @return oddNested */
    public function createResponse(): mixed { return new oddNested(); }
}

/**
 * @description Lists
 * @extends ListRequest<oddWords>
 */
// @Route("/odd/list", "GET")
#[Returns('ListResponse')]
class listOdd extends ListRequest implements IReturn, IGet, JsonSerializable
{
    /**
     * @param int|null $page
     * @param bool|null $all
     * @param int|null $countPerPage
     * @param array<string>|null $specificIds
     * @param string|null $sortField
     * @param SortOrders|null $sortOrder
     * @param bool|null $simplifiedPaging
     */
    public function __construct(
        ?int $page=null,
        ?bool $all=null,
        ?int $countPerPage=null,
        ?array $specificIds=null,
        ?string $sortField=null,
        ?SortOrders $sortOrder=null,
        ?bool $simplifiedPaging=null,
        /** @var string|null */
        public ?string $filter=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['oddWords'];
        parent::fromMap($o);
        if (isset($o['filter'])) $this->filter = $o['filter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['oddWords'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->filter)) $o['filter'] = $this->filter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'listOdd'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<oddWords> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['oddWords']); }
}

// @Route("/odd/page", "GET")
#[Returns('oddPage')]
class getOddPage implements IReturn, IGet, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddPage'; }
    public function getMethod(): string { return 'GET'; }
    /** @return oddPage<oddNested> */
    public function createResponse(): mixed { return oddPage::create(genericArgs:['oddNested']); }
}

// @Route("/odd/pages", "GET")
#[Returns('array')]
class getOddPages extends oddBase implements IReturn, IGet, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddPages'; }
    public function getMethod(): string { return 'GET'; }
    /** @return array<oddPage<oddWords>> */
    public function createResponse(): mixed { return []; }
}

// @Route("/odd/lists", "GET")
#[Returns('array')]
class getOddLists implements IReturn, IGet, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddLists'; }
    public function getMethod(): string { return 'GET'; }
    /** @return array<string,array<oddWords>> */
    public function createResponse(): mixed { return []; }
}

// @Route("/odd/files", "GET")
#[Returns('array')]
class getOddFiles implements IReturn, IGet, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddFiles'; }
    public function getMethod(): string { return 'GET'; }
    /** @return array<ByteArray> */
    public function createResponse(): mixed { return []; }
}

// @Route("/odd/long", "GET")
#[Returns('int')]
class getOddLong implements IReturn, IGet, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddLong'; }
    public function getMethod(): string { return 'GET'; }
    /** @return int */
    public function createResponse(): mixed { return 0; }
}

// @Route("/odd/any", "POST")
#[Returns('array')]
class getOddAny implements IReturn, IPost, JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getOddAny'; }
    public function getMethod(): string { return 'POST'; }
    /** @return array<mixed> */
    public function createResponse(): mixed { return []; }
}
