<?php namespace dtos;
use ArrayObject;
use DateTime;
use Exception;
use JsonSerializable;
use ServiceStack\{IReturn,IReturnVoid,IGet,IPost,IPut};
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

enum Date : string
{
    case _1st = '1st';
    case a_b = 'a b';
    case a_b_ = 'a_b';
    case A_B__ = 'A_B';
    case Self = 'Self';
    case crate = 'crate';
    case end = 'end';
    case class_ = 'class';
    case String = 'String';
    case Größe = 'Größe';
}

class String_ implements JsonSerializable
{
    public function __construct(
        /** @var Option|null */
        public ?Option $object=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['object'])) $this->object = JsonConverters::from('Option', $o['object']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->object)) $o['object'] = JsonConverters::to('Option', $this->object);
        return empty($o) ? new class(){} : $o;
    }
}

/** @extends ArrayObject<string,Option> */
class List_ extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('Option', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('Option', $value);
        return (object)$o;
    }
}

/** @extends ArrayObject<string,tree> */
class tree extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('tree', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('tree', $value);
        return (object)$o;
    }
}

class record_ implements JsonSerializable
{
    public function __construct(
        /** @var List_|null */
        public ?List_ $list=null,
        /** @var array<string,tree>|null */
        public ?array $trees=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['list'])) $this->list = JsonConverters::from('List_', $o['list']);
        if (isset($o['trees'])) $this->trees = JsonConverters::from(JsonConverters::context('Dictionary',genericArgs:['string','tree']), $o['trees']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->list)) $o['list'] = JsonConverters::to('List_', $this->list);
        if (isset($this->trees)) $o['trees'] = JsonConverters::to(JsonConverters::context('Dictionary',genericArgs:['string','tree']), $this->trees);
        return empty($o) ? new class(){} : $o;
    }
}

class Option implements JsonSerializable
{
    public function __construct(
        /** @var String_|null */
        public ?String_ $text=null,
        /** @var Option|null */
        public ?Option $next=null,
        /** @var Date|null */
        public ?Date $date=null,
        /** @var record_|null */
        public ?record_ $record=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['text'])) $this->text = JsonConverters::from('String_', $o['text']);
        if (isset($o['next'])) $this->next = JsonConverters::from('Option', $o['next']);
        if (isset($o['date'])) $this->date = JsonConverters::from('Date', $o['date']);
        if (isset($o['record'])) $this->record = JsonConverters::from('record_', $o['record']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->text)) $o['text'] = JsonConverters::to('String_', $this->text);
        if (isset($this->next)) $o['next'] = JsonConverters::to('Option', $this->next);
        if (isset($this->date)) $o['date'] = JsonConverters::to('Date', $this->date);
        if (isset($this->record)) $o['record'] = JsonConverters::to('record_', $this->record);
        return empty($o) ? new class(){} : $o;
    }
}

/**
 * @template T1
 * @template T2
 */
class loose implements JsonSerializable
{
    public array $genericArgs = [];
    public static function create(array $genericArgs=[]): loose {
        $to = new loose();
        $to->genericArgs = $genericArgs;
        return $to;
    }
    public function __construct(
        /** @var string|null */
        public ?string $t=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['t'])) $this->t = $o['t'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->t)) $o['t'] = $this->t;
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Ends * / and \u0041 ${y} “so” */
// @Route("/clashes/{a}\\u", "PUT")
#[Returns('String_')]
class clashes implements IReturn, IPut, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $Id=null,
        /** @var bool|null */
        public ?bool $clashes=null,
        /** @var string|null */
        public ?string $responseType=null,
        /** @var string|null */
        public ?string $getTypeName=null,
        /** @var string|null */
        public ?string $getMethod=null,
        /** @var DateTime|null */
        public ?DateTime $createResponse=null,
        /** @var Date|null */
        public ?Date $_1st=null,
        /** @var string|null */
        public ?string $a_b=null,
        /** @var string|null */
        public ?string $a_b_=null,
        /** @var string|null */
        public ?string $crate=null,
        /** @var string|null */
        public ?string $super=null,
        /** @var string|null */
        public ?string $end=null,
        /** @var string|null */
        public ?string $object=null,
        /** @var string|null */
        public ?string $class=null,
        /** @var int|null */
        public ?int $finalize=null,
        /** @var string|null Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so” */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public ?string $marker=null,
        /** @var string|null */
        public ?string $__x=null,
        /** @var mixed */
        public mixed $any=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['Id'])) $this->Id = $o['Id'];
        if (isset($o['clashes'])) $this->clashes = $o['clashes'];
        if (isset($o['responseType'])) $this->responseType = $o['responseType'];
        if (isset($o['getTypeName'])) $this->getTypeName = $o['getTypeName'];
        if (isset($o['getMethod'])) $this->getMethod = $o['getMethod'];
        if (isset($o['createResponse'])) $this->createResponse = JsonConverters::from('DateTime', $o['createResponse']);
        if (isset($o['1st'])) $this->_1st = JsonConverters::from('Date', $o['1st']);
        if (isset($o['a b'])) $this->a_b = $o['a b'];
        if (isset($o['a_b'])) $this->a_b_ = $o['a_b'];
        if (isset($o['crate'])) $this->crate = $o['crate'];
        if (isset($o['super'])) $this->super = $o['super'];
        if (isset($o['end'])) $this->end = $o['end'];
        if (isset($o['object'])) $this->object = $o['object'];
        if (isset($o['class'])) $this->class = $o['class'];
        if (isset($o['finalize'])) $this->finalize = $o['finalize'];
        if (isset($o['marker'])) $this->marker = $o['marker'];
        if (isset($o['_'])) $this->__x = $o['_'];
        if (isset($o['any'])) $this->any = $o['any'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->Id)) $o['Id'] = $this->Id;
        if (isset($this->clashes)) $o['clashes'] = $this->clashes;
        if (isset($this->responseType)) $o['responseType'] = $this->responseType;
        if (isset($this->getTypeName)) $o['getTypeName'] = $this->getTypeName;
        if (isset($this->getMethod)) $o['getMethod'] = $this->getMethod;
        if (isset($this->createResponse)) $o['createResponse'] = JsonConverters::to('DateTime', $this->createResponse);
        if (isset($this->_1st)) $o['1st'] = JsonConverters::to('Date', $this->_1st);
        if (isset($this->a_b)) $o['a b'] = $this->a_b;
        if (isset($this->a_b_)) $o['a_b'] = $this->a_b_;
        if (isset($this->crate)) $o['crate'] = $this->crate;
        if (isset($this->super)) $o['super'] = $this->super;
        if (isset($this->end)) $o['end'] = $this->end;
        if (isset($this->object)) $o['object'] = $this->object;
        if (isset($this->class)) $o['class'] = $this->class;
        if (isset($this->finalize)) $o['finalize'] = $this->finalize;
        if (isset($this->marker)) $o['marker'] = $this->marker;
        if (isset($this->__x)) $o['_'] = $this->__x;
        if (isset($this->any)) $o['any'] = $this->any;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'clashes'; }
    public function getMethod(): string { return 'PUT'; }
    /** @return String_ */
    public function createResponse(): mixed { return new String_(); }
}

#[Returns('loose')]
class getClashes implements IReturn, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $Id=null,
        /** @var bool|null */
        public ?bool $clashes=null,
        /** @var string|null */
        public ?string $responseType=null,
        /** @var string|null */
        public ?string $getTypeName=null,
        /** @var string|null */
        public ?string $getMethod=null,
        /** @var DateTime|null */
        public ?DateTime $createResponse=null,
        /** @var Date|null */
        public ?Date $_1st=null,
        /** @var string|null */
        public ?string $a_b=null,
        /** @var string|null */
        public ?string $a_b_=null,
        /** @var string|null */
        public ?string $crate=null,
        /** @var string|null */
        public ?string $super=null,
        /** @var string|null */
        public ?string $end=null,
        /** @var string|null */
        public ?string $object=null,
        /** @var string|null */
        public ?string $class=null,
        /** @var int|null */
        public ?int $finalize=null,
        /** @var string|null Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so” */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public ?string $marker=null,
        /** @var string|null */
        public ?string $__x=null,
        /** @var mixed */
        public mixed $any=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['Id'])) $this->Id = $o['Id'];
        if (isset($o['clashes'])) $this->clashes = $o['clashes'];
        if (isset($o['responseType'])) $this->responseType = $o['responseType'];
        if (isset($o['getTypeName'])) $this->getTypeName = $o['getTypeName'];
        if (isset($o['getMethod'])) $this->getMethod = $o['getMethod'];
        if (isset($o['createResponse'])) $this->createResponse = JsonConverters::from('DateTime', $o['createResponse']);
        if (isset($o['1st'])) $this->_1st = JsonConverters::from('Date', $o['1st']);
        if (isset($o['a b'])) $this->a_b = $o['a b'];
        if (isset($o['a_b'])) $this->a_b_ = $o['a_b'];
        if (isset($o['crate'])) $this->crate = $o['crate'];
        if (isset($o['super'])) $this->super = $o['super'];
        if (isset($o['end'])) $this->end = $o['end'];
        if (isset($o['object'])) $this->object = $o['object'];
        if (isset($o['class'])) $this->class = $o['class'];
        if (isset($o['finalize'])) $this->finalize = $o['finalize'];
        if (isset($o['marker'])) $this->marker = $o['marker'];
        if (isset($o['_'])) $this->__x = $o['_'];
        if (isset($o['any'])) $this->any = $o['any'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->Id)) $o['Id'] = $this->Id;
        if (isset($this->clashes)) $o['clashes'] = $this->clashes;
        if (isset($this->responseType)) $o['responseType'] = $this->responseType;
        if (isset($this->getTypeName)) $o['getTypeName'] = $this->getTypeName;
        if (isset($this->getMethod)) $o['getMethod'] = $this->getMethod;
        if (isset($this->createResponse)) $o['createResponse'] = JsonConverters::to('DateTime', $this->createResponse);
        if (isset($this->_1st)) $o['1st'] = JsonConverters::to('Date', $this->_1st);
        if (isset($this->a_b)) $o['a b'] = $this->a_b;
        if (isset($this->a_b_)) $o['a_b'] = $this->a_b_;
        if (isset($this->crate)) $o['crate'] = $this->crate;
        if (isset($this->super)) $o['super'] = $this->super;
        if (isset($this->end)) $o['end'] = $this->end;
        if (isset($this->object)) $o['object'] = $this->object;
        if (isset($this->class)) $o['class'] = $this->class;
        if (isset($this->finalize)) $o['finalize'] = $this->finalize;
        if (isset($this->marker)) $o['marker'] = $this->marker;
        if (isset($this->__x)) $o['_'] = $this->__x;
        if (isset($this->any)) $o['any'] = $this->any;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getClashes'; }
    /** @return loose<record_, Date> */
    public function createResponse(): mixed { return loose::create(genericArgs:['record_','Date']); }
}

/** @description Records */
// @Route("/record", "POST")
class Record implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @var loose<record_, Date>|null */
        public ?loose $loose=null,
        /** @var string|null A note of "two" lines \u and (* *) */
        public ?string $base=null,
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $Id=null,
        /** @var bool|null */
        public ?bool $clashes=null,
        /** @var string|null */
        public ?string $responseType=null,
        /** @var string|null */
        public ?string $getTypeName=null,
        /** @var string|null */
        public ?string $getMethod=null,
        /** @var DateTime|null */
        public ?DateTime $createResponse=null,
        /** @var Date|null */
        public ?Date $_1st=null,
        /** @var string|null */
        public ?string $a_b=null,
        /** @var string|null */
        public ?string $a_b_=null,
        /** @var string|null */
        public ?string $crate=null,
        /** @var string|null */
        public ?string $super=null,
        /** @var string|null */
        public ?string $end=null,
        /** @var string|null */
        public ?string $object=null,
        /** @var string|null */
        public ?string $class=null,
        /** @var int|null */
        public ?int $finalize=null,
        /** @var string|null Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so” */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public ?string $marker=null,
        /** @var string|null */
        public ?string $__x=null,
        /** @var mixed */
        public mixed $any=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['loose'])) $this->loose = JsonConverters::from(JsonConverters::context('loose',genericArgs:['record_','Date']), $o['loose']);
        if (isset($o['base'])) $this->base = $o['base'];
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['Id'])) $this->Id = $o['Id'];
        if (isset($o['clashes'])) $this->clashes = $o['clashes'];
        if (isset($o['responseType'])) $this->responseType = $o['responseType'];
        if (isset($o['getTypeName'])) $this->getTypeName = $o['getTypeName'];
        if (isset($o['getMethod'])) $this->getMethod = $o['getMethod'];
        if (isset($o['createResponse'])) $this->createResponse = JsonConverters::from('DateTime', $o['createResponse']);
        if (isset($o['1st'])) $this->_1st = JsonConverters::from('Date', $o['1st']);
        if (isset($o['a b'])) $this->a_b = $o['a b'];
        if (isset($o['a_b'])) $this->a_b_ = $o['a_b'];
        if (isset($o['crate'])) $this->crate = $o['crate'];
        if (isset($o['super'])) $this->super = $o['super'];
        if (isset($o['end'])) $this->end = $o['end'];
        if (isset($o['object'])) $this->object = $o['object'];
        if (isset($o['class'])) $this->class = $o['class'];
        if (isset($o['finalize'])) $this->finalize = $o['finalize'];
        if (isset($o['marker'])) $this->marker = $o['marker'];
        if (isset($o['_'])) $this->__x = $o['_'];
        if (isset($o['any'])) $this->any = $o['any'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->loose)) $o['loose'] = JsonConverters::to(JsonConverters::context('loose',genericArgs:['record_','Date']), $this->loose);
        if (isset($this->base)) $o['base'] = $this->base;
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->Id)) $o['Id'] = $this->Id;
        if (isset($this->clashes)) $o['clashes'] = $this->clashes;
        if (isset($this->responseType)) $o['responseType'] = $this->responseType;
        if (isset($this->getTypeName)) $o['getTypeName'] = $this->getTypeName;
        if (isset($this->getMethod)) $o['getMethod'] = $this->getMethod;
        if (isset($this->createResponse)) $o['createResponse'] = JsonConverters::to('DateTime', $this->createResponse);
        if (isset($this->_1st)) $o['1st'] = JsonConverters::to('Date', $this->_1st);
        if (isset($this->a_b)) $o['a b'] = $this->a_b;
        if (isset($this->a_b_)) $o['a_b'] = $this->a_b_;
        if (isset($this->crate)) $o['crate'] = $this->crate;
        if (isset($this->super)) $o['super'] = $this->super;
        if (isset($this->end)) $o['end'] = $this->end;
        if (isset($this->object)) $o['object'] = $this->object;
        if (isset($this->class)) $o['class'] = $this->class;
        if (isset($this->finalize)) $o['finalize'] = $this->finalize;
        if (isset($this->marker)) $o['marker'] = $this->marker;
        if (isset($this->__x)) $o['_'] = $this->__x;
        if (isset($this->any)) $o['any'] = $this->any;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'Record'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

// @Route("/more", "GET")
#[Returns('array')]
class getMore implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $more=null,
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $Id=null,
        /** @var bool|null */
        public ?bool $clashes=null,
        /** @var string|null */
        public ?string $responseType=null,
        /** @var string|null */
        public ?string $getTypeName=null,
        /** @var string|null */
        public ?string $getMethod=null,
        /** @var DateTime|null */
        public ?DateTime $createResponse=null,
        /** @var Date|null */
        public ?Date $_1st=null,
        /** @var string|null */
        public ?string $a_b=null,
        /** @var string|null */
        public ?string $a_b_=null,
        /** @var string|null */
        public ?string $crate=null,
        /** @var string|null */
        public ?string $super=null,
        /** @var string|null */
        public ?string $end=null,
        /** @var string|null */
        public ?string $object=null,
        /** @var string|null */
        public ?string $class=null,
        /** @var int|null */
        public ?int $finalize=null,
        /** @var string|null Ends * / opens / * and / * / names \u0041 $x ${y} <b> & “so” */
        // @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public ?string $marker=null,
        /** @var string|null */
        public ?string $__x=null,
        /** @var mixed */
        public mixed $any=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['more'])) $this->more = $o['more'];
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['Id'])) $this->Id = $o['Id'];
        if (isset($o['clashes'])) $this->clashes = $o['clashes'];
        if (isset($o['responseType'])) $this->responseType = $o['responseType'];
        if (isset($o['getTypeName'])) $this->getTypeName = $o['getTypeName'];
        if (isset($o['getMethod'])) $this->getMethod = $o['getMethod'];
        if (isset($o['createResponse'])) $this->createResponse = JsonConverters::from('DateTime', $o['createResponse']);
        if (isset($o['1st'])) $this->_1st = JsonConverters::from('Date', $o['1st']);
        if (isset($o['a b'])) $this->a_b = $o['a b'];
        if (isset($o['a_b'])) $this->a_b_ = $o['a_b'];
        if (isset($o['crate'])) $this->crate = $o['crate'];
        if (isset($o['super'])) $this->super = $o['super'];
        if (isset($o['end'])) $this->end = $o['end'];
        if (isset($o['object'])) $this->object = $o['object'];
        if (isset($o['class'])) $this->class = $o['class'];
        if (isset($o['finalize'])) $this->finalize = $o['finalize'];
        if (isset($o['marker'])) $this->marker = $o['marker'];
        if (isset($o['_'])) $this->__x = $o['_'];
        if (isset($o['any'])) $this->any = $o['any'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->more)) $o['more'] = $this->more;
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->Id)) $o['Id'] = $this->Id;
        if (isset($this->clashes)) $o['clashes'] = $this->clashes;
        if (isset($this->responseType)) $o['responseType'] = $this->responseType;
        if (isset($this->getTypeName)) $o['getTypeName'] = $this->getTypeName;
        if (isset($this->getMethod)) $o['getMethod'] = $this->getMethod;
        if (isset($this->createResponse)) $o['createResponse'] = JsonConverters::to('DateTime', $this->createResponse);
        if (isset($this->_1st)) $o['1st'] = JsonConverters::to('Date', $this->_1st);
        if (isset($this->a_b)) $o['a b'] = $this->a_b;
        if (isset($this->a_b_)) $o['a_b'] = $this->a_b_;
        if (isset($this->crate)) $o['crate'] = $this->crate;
        if (isset($this->super)) $o['super'] = $this->super;
        if (isset($this->end)) $o['end'] = $this->end;
        if (isset($this->object)) $o['object'] = $this->object;
        if (isset($this->class)) $o['class'] = $this->class;
        if (isset($this->finalize)) $o['finalize'] = $this->finalize;
        if (isset($this->marker)) $o['marker'] = $this->marker;
        if (isset($this->__x)) $o['_'] = $this->__x;
        if (isset($this->any)) $o['any'] = $this->any;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'getMore'; }
    public function getMethod(): string { return 'GET'; }
    /** @return array<Record> */
    public function createResponse(): mixed { return []; }
}
