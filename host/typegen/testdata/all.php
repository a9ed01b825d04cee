<?php namespace dtos;
use ArrayObject;
use DateTime;
use Exception;
use JsonSerializable;
use ServiceStack\{IReturn,IGet,IPost};
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
}

enum NodeParameterSources : string
{
    case Value = 'Value';
    case Expression = 'Expression';
    case Customer = 'Customer';
    case Endpoint = 'Endpoint';
    case User = 'User';
    case System = 'System';
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

class EntityInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null Identifier given by the server */
        // @ApiMember(Description="Identifier given by the server")
        public ?string $id=null,
        /** @var string|null Moment of creation, ISO 8601 in UTC */
        // @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
        public ?string $dateCreated=null,
        /** @var string|null Moment of the latest change, ISO 8601 in UTC */
        // @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
        public ?string $dateLastModified=null,
        /** @var string|null Email address of the login that made the record */
        // @ApiMember(Description="Email address of the login that made the record")
        public ?string $createdBy=null,
        /** @var string|null Email address of the login that changed the record last */
        // @ApiMember(Description="Email address of the login that changed the record last")
        public ?string $lastModifiedBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['dateLastModified'])) $this->dateLastModified = $o['dateLastModified'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
        if (isset($o['lastModifiedBy'])) $this->lastModifiedBy = $o['lastModifiedBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->dateLastModified)) $o['dateLastModified'] = $this->dateLastModified;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        if (isset($this->lastModifiedBy)) $o['lastModifiedBy'] = $this->lastModifiedBy;
        return empty($o) ? new class(){} : $o;
    }
}

class BillingItem implements JsonSerializable
{
    public function __construct(
        /** @var float|null */
        public ?float $baseCost=null,
        /** @var float|null */
        public ?float $rawUnitMultiplier=null,
        /** @var float|null */
        public ?float $unitCost=null,
        /** @var int|null Units that the base cost includes */
        public ?int $allowance=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['baseCost'])) $this->baseCost = $o['baseCost'];
        if (isset($o['rawUnitMultiplier'])) $this->rawUnitMultiplier = $o['rawUnitMultiplier'];
        if (isset($o['unitCost'])) $this->unitCost = $o['unitCost'];
        if (isset($o['allowance'])) $this->allowance = $o['allowance'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->baseCost)) $o['baseCost'] = $this->baseCost;
        if (isset($this->rawUnitMultiplier)) $o['rawUnitMultiplier'] = $this->rawUnitMultiplier;
        if (isset($this->unitCost)) $o['unitCost'] = $this->unitCost;
        if (isset($this->allowance)) $o['allowance'] = $this->allowance;
        return empty($o) ? new class(){} : $o;
    }
}

class BillingSettings implements JsonSerializable
{
    public function __construct(
        /** @var BillingItem|null */
        public ?BillingItem $base=null,
        /** @var BillingItem|null */
        public ?BillingItem $localNumbers=null,
        /** @var BillingItem|null */
        public ?BillingItem $tollFreeNumbers=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundVoiceCalls=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundVoiceCalls=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundFaxes=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundFaxes=null,
        /** @var BillingItem|null */
        public ?BillingItem $inboundSmsMessages=null,
        /** @var BillingItem|null */
        public ?BillingItem $outboundSmsMessages=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiInsights=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiLiveMinutes=null,
        /** @var BillingItem|null */
        public ?BillingItem $aiMessages=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['base'])) $this->base = JsonConverters::from('BillingItem', $o['base']);
        if (isset($o['localNumbers'])) $this->localNumbers = JsonConverters::from('BillingItem', $o['localNumbers']);
        if (isset($o['tollFreeNumbers'])) $this->tollFreeNumbers = JsonConverters::from('BillingItem', $o['tollFreeNumbers']);
        if (isset($o['inboundVoiceCalls'])) $this->inboundVoiceCalls = JsonConverters::from('BillingItem', $o['inboundVoiceCalls']);
        if (isset($o['outboundVoiceCalls'])) $this->outboundVoiceCalls = JsonConverters::from('BillingItem', $o['outboundVoiceCalls']);
        if (isset($o['inboundFaxes'])) $this->inboundFaxes = JsonConverters::from('BillingItem', $o['inboundFaxes']);
        if (isset($o['outboundFaxes'])) $this->outboundFaxes = JsonConverters::from('BillingItem', $o['outboundFaxes']);
        if (isset($o['inboundSmsMessages'])) $this->inboundSmsMessages = JsonConverters::from('BillingItem', $o['inboundSmsMessages']);
        if (isset($o['outboundSmsMessages'])) $this->outboundSmsMessages = JsonConverters::from('BillingItem', $o['outboundSmsMessages']);
        if (isset($o['aiInsights'])) $this->aiInsights = JsonConverters::from('BillingItem', $o['aiInsights']);
        if (isset($o['aiLiveMinutes'])) $this->aiLiveMinutes = JsonConverters::from('BillingItem', $o['aiLiveMinutes']);
        if (isset($o['aiMessages'])) $this->aiMessages = JsonConverters::from('BillingItem', $o['aiMessages']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->base)) $o['base'] = JsonConverters::to('BillingItem', $this->base);
        if (isset($this->localNumbers)) $o['localNumbers'] = JsonConverters::to('BillingItem', $this->localNumbers);
        if (isset($this->tollFreeNumbers)) $o['tollFreeNumbers'] = JsonConverters::to('BillingItem', $this->tollFreeNumbers);
        if (isset($this->inboundVoiceCalls)) $o['inboundVoiceCalls'] = JsonConverters::to('BillingItem', $this->inboundVoiceCalls);
        if (isset($this->outboundVoiceCalls)) $o['outboundVoiceCalls'] = JsonConverters::to('BillingItem', $this->outboundVoiceCalls);
        if (isset($this->inboundFaxes)) $o['inboundFaxes'] = JsonConverters::to('BillingItem', $this->inboundFaxes);
        if (isset($this->outboundFaxes)) $o['outboundFaxes'] = JsonConverters::to('BillingItem', $this->outboundFaxes);
        if (isset($this->inboundSmsMessages)) $o['inboundSmsMessages'] = JsonConverters::to('BillingItem', $this->inboundSmsMessages);
        if (isset($this->outboundSmsMessages)) $o['outboundSmsMessages'] = JsonConverters::to('BillingItem', $this->outboundSmsMessages);
        if (isset($this->aiInsights)) $o['aiInsights'] = JsonConverters::to('BillingItem', $this->aiInsights);
        if (isset($this->aiLiveMinutes)) $o['aiLiveMinutes'] = JsonConverters::to('BillingItem', $this->aiLiveMinutes);
        if (isset($this->aiMessages)) $o['aiMessages'] = JsonConverters::to('BillingItem', $this->aiMessages);
        return empty($o) ? new class(){} : $o;
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

class ResponseError implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $errorCode=null,
        /** @var string|null Path of the member, for instance data.color.numberValue */
        public ?string $fieldName=null,
        /** @var string|null */
        public ?string $message=null,
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['errorCode'])) $this->errorCode = $o['errorCode'];
        if (isset($o['fieldName'])) $this->fieldName = $o['fieldName'];
        if (isset($o['message'])) $this->message = $o['message'];
        if (isset($o['meta'])) $this->meta = $o['meta'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->errorCode)) $o['errorCode'] = $this->errorCode;
        if (isset($this->fieldName)) $o['fieldName'] = $this->fieldName;
        if (isset($this->message)) $o['message'] = $this->message;
        if (isset($this->meta)) $o['meta'] = (object)$this->meta;
        return empty($o) ? new class(){} : $o;
    }
}

class ResponseStatus implements JsonSerializable
{
    public function __construct(
        /** @var string|null Code for machines */
        public ?string $errorCode=null,
        /** @var string|null Text for people */
        public ?string $message=null,
        /** @var string|null Never sent */
        public ?string $stackTrace=null,
        /** @var array<ResponseError>|null One entry for each refused member; empty when there is none */
        public ?array $errors=null,
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['errorCode'])) $this->errorCode = $o['errorCode'];
        if (isset($o['message'])) $this->message = $o['message'];
        if (isset($o['stackTrace'])) $this->stackTrace = $o['stackTrace'];
        if (isset($o['errors'])) $this->errors = JsonConverters::fromArray('ResponseError', $o['errors']);
        if (isset($o['meta'])) $this->meta = $o['meta'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->errorCode)) $o['errorCode'] = $this->errorCode;
        if (isset($this->message)) $o['message'] = $this->message;
        if (isset($this->stackTrace)) $o['stackTrace'] = $this->stackTrace;
        if (isset($this->errors)) $o['errors'] = JsonConverters::toArray('ResponseError', $this->errors);
        if (isset($this->meta)) $o['meta'] = (object)$this->meta;
        return empty($o) ? new class(){} : $o;
    }
}

enum UserManagerAccess : string
{
    case ReadOnly = 'ReadOnly';
    case ReadWrite = 'ReadWrite';
    case ReadWriteDelete = 'ReadWriteDelete';
}

enum DashboardPermissions : string
{
    case ViewFiles = 'ViewFiles';
    case ViewNotifications = 'ViewNotifications';
    case ViewSessions = 'ViewSessions';
    case ViewEndpoints = 'ViewEndpoints';
    case ViewReports = 'ViewReports';
    case ViewCustomers = 'ViewCustomers';
    case ViewFlows = 'ViewFlows';
    case ViewCallCenter = 'ViewCallCenter';
}

class CustomerBreadcrumb implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

enum TagColors : string
{
    case Magenta = 'Magenta';
    case Red = 'Red';
    case Volcano = 'Volcano';
    case Orange = 'Orange';
    case Gold = 'Gold';
    case Lime = 'Lime';
    case Green = 'Green';
    case Cyan = 'Cyan';
    case Blue = 'Blue';
    case GeekBlue = 'GeekBlue';
    case Purple = 'Purple';
}

class Tag implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var TagColors|null */
        public ?TagColors $color=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['color'])) $this->color = JsonConverters::from('TagColors', $o['color']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->color)) $o['color'] = JsonConverters::to('TagColors', $this->color);
        return empty($o) ? new class(){} : $o;
    }
}

enum SimpleSchedulingRuleTypes : string
{
    case Always = 'Always';
    case CustomerState = 'CustomerState';
    case Time = 'Time';
}

enum DayOfWeek : string
{
    case Sunday = 'Sunday';
    case Monday = 'Monday';
    case Tuesday = 'Tuesday';
    case Wednesday = 'Wednesday';
    case Thursday = 'Thursday';
    case Friday = 'Friday';
    case Saturday = 'Saturday';
}

class ScheduleDay implements JsonSerializable
{
    public function __construct(
        /** @var int|null Which one in the period, negative from its end; 0 means each */
        public ?int $offset=null,
        /** @var DayOfWeek|null */
        public ?DayOfWeek $dayOfWeek=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['offset'])) $this->offset = $o['offset'];
        if (isset($o['dayOfWeek'])) $this->dayOfWeek = JsonConverters::from('DayOfWeek', $o['dayOfWeek']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->offset)) $o['offset'] = $this->offset;
        if (isset($this->dayOfWeek)) $o['dayOfWeek'] = JsonConverters::to('DayOfWeek', $this->dayOfWeek);
        return empty($o) ? new class(){} : $o;
    }
}

enum SchedulingRuleFrequency : string
{
    case None = 'None';
    case Secondly = 'Secondly';
    case Minutely = 'Minutely';
    case Hourly = 'Hourly';
    case Daily = 'Daily';
    case Weekly = 'Weekly';
    case Monthly = 'Monthly';
    case Yearly = 'Yearly';
}

class SchedulingRule implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var int|null The higher number wins */
        public ?int $priority=null,
        /** @var string|null Free text; Business Hours, After Hours and Holiday are ready-made */
        public ?string $state=null,
        /** @var string|null */
        public ?string $source=null,
        /** @var string|null */
        public ?string $condition=null,
        /** @var SimpleSchedulingRuleTypes|null */
        public ?SimpleSchedulingRuleTypes $simpleRuleType=null,
        /** @var string|null */
        public ?string $customerState=null,
        /** @var string|null */
        public ?string $flowId=null,
        /** @var Struct|null */
        public ?Struct $flowParams=null,
        /** @var bool|null */
        public ?bool $isAllDay=null,
        /** @var string|null */
        public ?string $startDate=null,
        /** @var string|null */
        public ?string $startTime=null,
        /** @var string|null */
        public ?string $endTime=null,
        /** @var array<int>|null */
        public ?array $bySetPosition=null,
        /** @var array<int>|null */
        public ?array $byMonth=null,
        /** @var array<int>|null */
        public ?array $byWeekNo=null,
        /** @var array<int>|null */
        public ?array $byYearDay=null,
        /** @var array<int>|null */
        public ?array $byMonthDay=null,
        /** @var array<ScheduleDay>|null */
        public ?array $byDay=null,
        /** @var array<int>|null */
        public ?array $byHour=null,
        /** @var array<int>|null */
        public ?array $byMinute=null,
        /** @var int|null */
        public ?int $interval=null,
        /** @var int|null */
        public ?int $count=null,
        /** @var string|null */
        public ?string $untilDate=null,
        /** @var SchedulingRuleFrequency|null */
        public ?SchedulingRuleFrequency $frequency=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['source'])) $this->source = $o['source'];
        if (isset($o['condition'])) $this->condition = $o['condition'];
        if (isset($o['simpleRuleType'])) $this->simpleRuleType = JsonConverters::from('SimpleSchedulingRuleTypes', $o['simpleRuleType']);
        if (isset($o['customerState'])) $this->customerState = $o['customerState'];
        if (isset($o['flowId'])) $this->flowId = $o['flowId'];
        if (isset($o['flowParams'])) $this->flowParams = JsonConverters::from('Struct', $o['flowParams']);
        if (isset($o['isAllDay'])) $this->isAllDay = $o['isAllDay'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['startTime'])) $this->startTime = $o['startTime'];
        if (isset($o['endTime'])) $this->endTime = $o['endTime'];
        if (isset($o['bySetPosition'])) $this->bySetPosition = $o['bySetPosition'];
        if (isset($o['byMonth'])) $this->byMonth = $o['byMonth'];
        if (isset($o['byWeekNo'])) $this->byWeekNo = $o['byWeekNo'];
        if (isset($o['byYearDay'])) $this->byYearDay = $o['byYearDay'];
        if (isset($o['byMonthDay'])) $this->byMonthDay = $o['byMonthDay'];
        if (isset($o['byDay'])) $this->byDay = JsonConverters::fromArray('ScheduleDay', $o['byDay']);
        if (isset($o['byHour'])) $this->byHour = $o['byHour'];
        if (isset($o['byMinute'])) $this->byMinute = $o['byMinute'];
        if (isset($o['interval'])) $this->interval = $o['interval'];
        if (isset($o['count'])) $this->count = $o['count'];
        if (isset($o['untilDate'])) $this->untilDate = $o['untilDate'];
        if (isset($o['frequency'])) $this->frequency = JsonConverters::from('SchedulingRuleFrequency', $o['frequency']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->source)) $o['source'] = $this->source;
        if (isset($this->condition)) $o['condition'] = $this->condition;
        if (isset($this->simpleRuleType)) $o['simpleRuleType'] = JsonConverters::to('SimpleSchedulingRuleTypes', $this->simpleRuleType);
        if (isset($this->customerState)) $o['customerState'] = $this->customerState;
        if (isset($this->flowId)) $o['flowId'] = $this->flowId;
        if (isset($this->flowParams)) $o['flowParams'] = JsonConverters::to('Struct', $this->flowParams);
        if (isset($this->isAllDay)) $o['isAllDay'] = $this->isAllDay;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->startTime)) $o['startTime'] = $this->startTime;
        if (isset($this->endTime)) $o['endTime'] = $this->endTime;
        if (isset($this->bySetPosition)) $o['bySetPosition'] = $this->bySetPosition;
        if (isset($this->byMonth)) $o['byMonth'] = $this->byMonth;
        if (isset($this->byWeekNo)) $o['byWeekNo'] = $this->byWeekNo;
        if (isset($this->byYearDay)) $o['byYearDay'] = $this->byYearDay;
        if (isset($this->byMonthDay)) $o['byMonthDay'] = $this->byMonthDay;
        if (isset($this->byDay)) $o['byDay'] = JsonConverters::toArray('ScheduleDay', $this->byDay);
        if (isset($this->byHour)) $o['byHour'] = $this->byHour;
        if (isset($this->byMinute)) $o['byMinute'] = $this->byMinute;
        if (isset($this->interval)) $o['interval'] = $this->interval;
        if (isset($this->count)) $o['count'] = $this->count;
        if (isset($this->untilDate)) $o['untilDate'] = $this->untilDate;
        if (isset($this->frequency)) $o['frequency'] = JsonConverters::to('SchedulingRuleFrequency', $this->frequency);
        return empty($o) ? new class(){} : $o;
    }
}

class Schedule implements JsonSerializable
{
    public function __construct(
        /** @var string|null IANA or Windows zone; empty takes the zone from above */
        public ?string $timeZoneId=null,
        /** @var bool|null Whether it is laid over the schedule from above */
        public ?bool $inherit=null,
        /** @var bool|null */
        public ?bool $forceClosed=null,
        /** @var array<SchedulingRule>|null */
        public ?array $rules=null,
        /** @var string|null State where no rule matches */
        public ?string $defaultState=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['inherit'])) $this->inherit = $o['inherit'];
        if (isset($o['forceClosed'])) $this->forceClosed = $o['forceClosed'];
        if (isset($o['rules'])) $this->rules = JsonConverters::fromArray('SchedulingRule', $o['rules']);
        if (isset($o['defaultState'])) $this->defaultState = $o['defaultState'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->inherit)) $o['inherit'] = $this->inherit;
        if (isset($this->forceClosed)) $o['forceClosed'] = $this->forceClosed;
        if (isset($this->rules)) $o['rules'] = JsonConverters::toArray('SchedulingRule', $this->rules);
        if (isset($this->defaultState)) $o['defaultState'] = $this->defaultState;
        return empty($o) ? new class(){} : $o;
    }
}

class IntegrationData implements JsonSerializable
{
    public function __construct(
        /** @var string|null Id of the record in the connected system */
        public ?string $thirdPartyId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['thirdPartyId'])) $this->thirdPartyId = $o['thirdPartyId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->thirdPartyId)) $o['thirdPartyId'] = $this->thirdPartyId;
        return empty($o) ? new class(){} : $o;
    }
}

/** @extends ArrayObject<string,IntegrationData> */
class EntityIntegrationData extends ArrayObject implements JsonSerializable
{

    /** @throws Exception */
    public function fromMap($o): void
    {
        foreach ($o as $key => $value) $this[$key] = JsonConverters::from('IntegrationData', $value);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        foreach ($this as $key => $value) $o[$key] = JsonConverters::to('IntegrationData', $value);
        return (object)$o;
    }
}

class AppSettings implements JsonSerializable
{
    public function __construct(
        /** @var bool|null */
        public ?bool $enablePhoneNumberManagement=null,
        /** @var bool|null */
        public ?bool $enableDeviceManagement=null,
        /** @var bool|null */
        public ?bool $enableDialer=null,
        /** @var bool|null */
        public ?bool $enableCallHistory=null,
        /** @var bool|null */
        public ?bool $enableAssistants=null,
        /** @var bool|null */
        public ?bool $showFileNameInMessageCenter=null,
        /** @var string|null JSON text with overrides of the theme */
        public ?string $chakraTheme=null,
        /** @var string|null */
        public ?string $customCss=null,
        /** @var string|null */
        public ?string $pageTitle=null,
        /** @var string|null Replacements for labels */
        public ?string $stringMappings=null,
        /** @var string|null Page opened after signing out */
        public ?string $logoutUrl=null,
        /** @var string|null */
        public ?string $portMyNumberUrl=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['enablePhoneNumberManagement'])) $this->enablePhoneNumberManagement = $o['enablePhoneNumberManagement'];
        if (isset($o['enableDeviceManagement'])) $this->enableDeviceManagement = $o['enableDeviceManagement'];
        if (isset($o['enableDialer'])) $this->enableDialer = $o['enableDialer'];
        if (isset($o['enableCallHistory'])) $this->enableCallHistory = $o['enableCallHistory'];
        if (isset($o['enableAssistants'])) $this->enableAssistants = $o['enableAssistants'];
        if (isset($o['showFileNameInMessageCenter'])) $this->showFileNameInMessageCenter = $o['showFileNameInMessageCenter'];
        if (isset($o['chakraTheme'])) $this->chakraTheme = $o['chakraTheme'];
        if (isset($o['customCss'])) $this->customCss = $o['customCss'];
        if (isset($o['pageTitle'])) $this->pageTitle = $o['pageTitle'];
        if (isset($o['stringMappings'])) $this->stringMappings = $o['stringMappings'];
        if (isset($o['logoutUrl'])) $this->logoutUrl = $o['logoutUrl'];
        if (isset($o['portMyNumberUrl'])) $this->portMyNumberUrl = $o['portMyNumberUrl'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->enablePhoneNumberManagement)) $o['enablePhoneNumberManagement'] = $this->enablePhoneNumberManagement;
        if (isset($this->enableDeviceManagement)) $o['enableDeviceManagement'] = $this->enableDeviceManagement;
        if (isset($this->enableDialer)) $o['enableDialer'] = $this->enableDialer;
        if (isset($this->enableCallHistory)) $o['enableCallHistory'] = $this->enableCallHistory;
        if (isset($this->enableAssistants)) $o['enableAssistants'] = $this->enableAssistants;
        if (isset($this->showFileNameInMessageCenter)) $o['showFileNameInMessageCenter'] = $this->showFileNameInMessageCenter;
        if (isset($this->chakraTheme)) $o['chakraTheme'] = $this->chakraTheme;
        if (isset($this->customCss)) $o['customCss'] = $this->customCss;
        if (isset($this->pageTitle)) $o['pageTitle'] = $this->pageTitle;
        if (isset($this->stringMappings)) $o['stringMappings'] = $this->stringMappings;
        if (isset($this->logoutUrl)) $o['logoutUrl'] = $this->logoutUrl;
        if (isset($this->portMyNumberUrl)) $o['portMyNumberUrl'] = $this->portMyNumberUrl;
        return empty($o) ? new class(){} : $o;
    }
}

class AccountInfo extends EntityInfo implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $dateCreated
     * @param string|null $dateLastModified
     * @param string|null $createdBy
     * @param string|null $lastModifiedBy
     */
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null */
        public ?string $parentAccountId=null,
        /** @var string|null */
        public ?string $twilioAccountSid=null,
        /** @var array<string>|null */
        public ?array $ancestorIds=null,
        /** @var int|null Cap on the count of numbers; 0 means none */
        public ?int $maxPhoneNumbers=null,
        /** @var bool|null The tenant brought its own carrier account */
        public ?bool $isBYOA=null,
        /** @var string|null */
        public ?string $trustHubProfileSid=null,
        /** @var string|null File shown as the dashboard's logo */
        public ?string $logoId=null,
        /** @var string|null */
        public ?string $logoUri=null,
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentAccountId'])) $this->parentAccountId = $o['parentAccountId'];
        if (isset($o['twilioAccountSid'])) $this->twilioAccountSid = $o['twilioAccountSid'];
        if (isset($o['ancestorIds'])) $this->ancestorIds = $o['ancestorIds'];
        if (isset($o['maxPhoneNumbers'])) $this->maxPhoneNumbers = $o['maxPhoneNumbers'];
        if (isset($o['isBYOA'])) $this->isBYOA = $o['isBYOA'];
        if (isset($o['trustHubProfileSid'])) $this->trustHubProfileSid = $o['trustHubProfileSid'];
        if (isset($o['logoId'])) $this->logoId = $o['logoId'];
        if (isset($o['logoUri'])) $this->logoUri = $o['logoUri'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentAccountId)) $o['parentAccountId'] = $this->parentAccountId;
        if (isset($this->twilioAccountSid)) $o['twilioAccountSid'] = $this->twilioAccountSid;
        if (isset($this->ancestorIds)) $o['ancestorIds'] = $this->ancestorIds;
        if (isset($this->maxPhoneNumbers)) $o['maxPhoneNumbers'] = $this->maxPhoneNumbers;
        if (isset($this->isBYOA)) $o['isBYOA'] = $this->isBYOA;
        if (isset($this->trustHubProfileSid)) $o['trustHubProfileSid'] = $this->trustHubProfileSid;
        if (isset($this->logoId)) $o['logoId'] = $this->logoId;
        if (isset($this->logoUri)) $o['logoUri'] = $this->logoUri;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
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

class AuthenticateResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $userId=null,
        /** @var string|null */
        public ?string $sessionId=null,
        /** @var string|null */
        public ?string $userName=null,
        /** @var string|null */
        public ?string $displayName=null,
        /** @var string|null */
        public ?string $referrerUrl=null,
        /** @var string|null */
        public ?string $bearerToken=null,
        /** @var string|null */
        public ?string $refreshToken=null,
        /** @var DateTime|null */
        public ?DateTime $refreshTokenExpiry=null,
        /** @var string|null */
        public ?string $profileUrl=null,
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @var array<string>|null */
        public ?array $permissions=null,
        /** @var string|null */
        public ?string $authProvider=null,
        /** @var ResponseStatus|null */
        public ?ResponseStatus $responseStatus=null,
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['sessionId'])) $this->sessionId = $o['sessionId'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['referrerUrl'])) $this->referrerUrl = $o['referrerUrl'];
        if (isset($o['bearerToken'])) $this->bearerToken = $o['bearerToken'];
        if (isset($o['refreshToken'])) $this->refreshToken = $o['refreshToken'];
        if (isset($o['refreshTokenExpiry'])) $this->refreshTokenExpiry = JsonConverters::from('DateTime', $o['refreshTokenExpiry']);
        if (isset($o['profileUrl'])) $this->profileUrl = $o['profileUrl'];
        if (isset($o['roles'])) $this->roles = $o['roles'];
        if (isset($o['permissions'])) $this->permissions = $o['permissions'];
        if (isset($o['authProvider'])) $this->authProvider = $o['authProvider'];
        if (isset($o['responseStatus'])) $this->responseStatus = JsonConverters::from('ResponseStatus', $o['responseStatus']);
        if (isset($o['meta'])) $this->meta = $o['meta'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->sessionId)) $o['sessionId'] = $this->sessionId;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->referrerUrl)) $o['referrerUrl'] = $this->referrerUrl;
        if (isset($this->bearerToken)) $o['bearerToken'] = $this->bearerToken;
        if (isset($this->refreshToken)) $o['refreshToken'] = $this->refreshToken;
        if (isset($this->refreshTokenExpiry)) $o['refreshTokenExpiry'] = JsonConverters::to('DateTime', $this->refreshTokenExpiry);
        if (isset($this->profileUrl)) $o['profileUrl'] = $this->profileUrl;
        if (isset($this->roles)) $o['roles'] = $this->roles;
        if (isset($this->permissions)) $o['permissions'] = $this->permissions;
        if (isset($this->authProvider)) $o['authProvider'] = $this->authProvider;
        if (isset($this->responseStatus)) $o['responseStatus'] = JsonConverters::to('ResponseStatus', $this->responseStatus);
        if (isset($this->meta)) $o['meta'] = (object)$this->meta;
        return empty($o) ? new class(){} : $o;
    }
}

class UserInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var bool|null */
        public ?bool $isAuthenticated=null,
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null,
        /** @var string|null First and last name */
        public ?string $name=null,
        /** @var string|null */
        public ?string $avatarUrl=null,
        /** @var string|null */
        public ?string $emailAddress=null,
        /** @var array<string>|null */
        public ?array $roles=null,
        /** @var array<string>|null Accounts that the login reaches */
        public ?array $accountIds=null,
        /** @var array<string>|null Names in the order of accountIds */
        public ?array $accountNames=null,
        /** @var UserManagerAccess|null */
        public ?UserManagerAccess $managerAccess=null,
        /** @var array<DashboardPermissions>|null */
        public ?array $dashboardPermissions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['isAuthenticated'])) $this->isAuthenticated = $o['isAuthenticated'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['avatarUrl'])) $this->avatarUrl = $o['avatarUrl'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['roles'])) $this->roles = $o['roles'];
        if (isset($o['accountIds'])) $this->accountIds = $o['accountIds'];
        if (isset($o['accountNames'])) $this->accountNames = $o['accountNames'];
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->isAuthenticated)) $o['isAuthenticated'] = $this->isAuthenticated;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->avatarUrl)) $o['avatarUrl'] = $this->avatarUrl;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->roles)) $o['roles'] = $this->roles;
        if (isset($this->accountIds)) $o['accountIds'] = $this->accountIds;
        if (isset($this->accountNames)) $o['accountNames'] = $this->accountNames;
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        return empty($o) ? new class(){} : $o;
    }
}

class CustomerInfo extends EntityInfo implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $dateCreated
     * @param string|null $dateLastModified
     * @param string|null $createdBy
     * @param string|null $lastModifiedBy
     */
    public function __construct(
        ?string $id=null,
        ?string $dateCreated=null,
        ?string $dateLastModified=null,
        ?string $createdBy=null,
        ?string $lastModifiedBy=null,
        /** @var string|null Account that the customer belongs to */
        // @ApiMember(Description="Account that the customer belongs to")
        public ?string $accountId=null,
        /** @var string|null Customer directly above, if any */
        // @ApiMember(Description="Customer directly above, if any")
        public ?string $parentCustomerId=null,
        /** @var array<CustomerBreadcrumb>|null Way from the topmost customer to this one */
        // @ApiMember(Description="Way from the topmost customer to this one")
        public ?array $breadcrumb=null,
        /** @var string|null Name of the account */
        // @ApiMember(Description="Name of the account")
        public ?string $accountName=null,
        /** @var bool|null Whether calls to its numbers go to the staging server */
        // @ApiMember(Description="Whether calls to its numbers go to the staging server")
        public ?bool $isStaging=null,
        /** @var string|null Company name */
        // @ApiMember(Description="Company name")
        public ?string $name=null,
        /** @var string|null Identifier in an outside system */
        // @ApiMember(Description="Identifier in an outside system")
        public ?string $referenceId=null,
        /** @var Struct|null Values of custom fields, by field name */
        // @ApiMember(Description="Values of custom fields, by field name")
        public ?Struct $data=null,
        /** @var array<Tag>|null Labels put on the customer */
        // @ApiMember(Description="Labels put on the customer")
        public ?array $tags=null,
        /** @var Schedule|null The customer's own opening times */
        // @ApiMember(Description="The customer's own opening times")
        public ?Schedule $schedule=null,
        /** @var EntityIntegrationData|null Links to connected systems */
        // @ApiMember(Description="Links to connected systems")
        public ?EntityIntegrationData $integrationData=null,
        /** @var bool|null Whether its own prices hold; otherwise those from above do */
        // @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
        public ?bool $overrideBillingSettings=null,
        /** @var BillingSettings|null The customer's own prices */
        // @ApiMember(Description="The customer's own prices")
        public ?BillingSettings $billingSettings=null,
        /** @var bool|null Whether its own portal settings hold; otherwise those from above do */
        // @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
        public ?bool $overrideAppSettings=null,
        /** @var AppSettings|null The customer's own portal settings */
        // @ApiMember(Description="The customer's own portal settings")
        public ?AppSettings $appSettings=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['breadcrumb'])) $this->breadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['breadcrumb']);
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['isStaging'])) $this->isStaging = $o['isStaging'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from('Struct', $o['data']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['integrationData'])) $this->integrationData = JsonConverters::from('EntityIntegrationData', $o['integrationData']);
        if (isset($o['overrideBillingSettings'])) $this->overrideBillingSettings = $o['overrideBillingSettings'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
        if (isset($o['overrideAppSettings'])) $this->overrideAppSettings = $o['overrideAppSettings'];
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->breadcrumb)) $o['breadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->breadcrumb);
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->isStaging)) $o['isStaging'] = $this->isStaging;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to('Struct', $this->data);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->integrationData)) $o['integrationData'] = JsonConverters::to('EntityIntegrationData', $this->integrationData);
        if (isset($this->overrideBillingSettings)) $o['overrideBillingSettings'] = $this->overrideBillingSettings;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        if (isset($this->overrideAppSettings)) $o['overrideAppSettings'] = $this->overrideAppSettings;
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Reads one account */
// @Route("/accounts/{accountId}", "GET")
#[Returns('AccountInfo')]
class GetAccount implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $accountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetAccount'; }
    public function getMethod(): string { return 'GET'; }
    /** @return AccountInfo */
    public function createResponse(): mixed { return new AccountInfo(); }
}

/**
 * @description Pages through the accounts that the caller reaches
 * @extends ListRequest<AccountInfo>
 */
// @Route("/accounts", "GET")
#[Returns('ListResponse')]
class ListAccounts extends ListRequest implements IReturn, IGet, JsonSerializable
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
        /** @var string|null Text that the name contains, in any case */
        public ?string $nameFilter=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['AccountInfo'];
        parent::fromMap($o);
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['AccountInfo'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListAccounts'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<AccountInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['AccountInfo']); }
}

/** @description Opens an account */
// @Route("/accounts", "POST")
#[Returns('AccountInfo')]
class NewAccount implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Name of the tenant */
        public ?string $name=null,
        /** @var string|null Carrier account that the tenant brings along; goes with twilioAuthToken */
        public ?string $twilioAccountSid=null,
        /** @var string|null Secret of that carrier account; never returned */
        public ?string $twilioAuthToken=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['twilioAccountSid'])) $this->twilioAccountSid = $o['twilioAccountSid'];
        if (isset($o['twilioAuthToken'])) $this->twilioAuthToken = $o['twilioAuthToken'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->twilioAccountSid)) $o['twilioAccountSid'] = $this->twilioAccountSid;
        if (isset($this->twilioAuthToken)) $o['twilioAuthToken'] = $this->twilioAuthToken;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAccount'; }
    public function getMethod(): string { return 'POST'; }
    /** @return AccountInfo */
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Signs in, or out with provider logout */
// @Route("/auth/{provider}", "GET,POST")
// @Route("/auth", "GET,POST")
#[Returns('AuthenticateResponse')]
class Authenticate implements IReturn, JsonSerializable
{
    public function __construct(
        /** @var string|null credentials, basic or logout */
        // @ApiMember(ParameterType="path")
        public ?string $provider=null,
        /** @var string|null Email address of the login */
        public ?string $userName=null,
        /** @var string|null */
        public ?string $password=null,
        /** @var bool|null Keep the session over the end of the browser */
        public ?bool $rememberMe=null,
        /** @var string|null */
        public ?string $accessToken=null,
        /** @var string|null */
        public ?string $accessTokenSecret=null,
        /** @var string|null */
        public ?string $returnUrl=null,
        /** @var string|null */
        public ?string $errorView=null,
        /** @var array<string,string>|null */
        public ?array $meta=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['provider'])) $this->provider = $o['provider'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['rememberMe'])) $this->rememberMe = $o['rememberMe'];
        if (isset($o['accessToken'])) $this->accessToken = $o['accessToken'];
        if (isset($o['accessTokenSecret'])) $this->accessTokenSecret = $o['accessTokenSecret'];
        if (isset($o['returnUrl'])) $this->returnUrl = $o['returnUrl'];
        if (isset($o['errorView'])) $this->errorView = $o['errorView'];
        if (isset($o['meta'])) $this->meta = $o['meta'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->provider)) $o['provider'] = $this->provider;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->rememberMe)) $o['rememberMe'] = $this->rememberMe;
        if (isset($this->accessToken)) $o['accessToken'] = $this->accessToken;
        if (isset($this->accessTokenSecret)) $o['accessTokenSecret'] = $this->accessTokenSecret;
        if (isset($this->returnUrl)) $o['returnUrl'] = $this->returnUrl;
        if (isset($this->errorView)) $o['errorView'] = $this->errorView;
        if (isset($this->meta)) $o['meta'] = (object)$this->meta;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'Authenticate'; }
    /** @return AuthenticateResponse */
    public function createResponse(): mixed { return new AuthenticateResponse(); }
}

/** @description Tells who is signed in, with roles and accounts */
// @Route("/auth/status", "GET")
#[Returns('UserInfo')]
class GetAuthStatus implements IReturn, IGet, JsonSerializable
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
    public function getTypeName(): string { return 'GetAuthStatus'; }
    public function getMethod(): string { return 'GET'; }
    /** @return UserInfo */
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Reads one customer */
// @Route("/customers/{customerId}", "GET")
#[Returns('CustomerInfo')]
class GetCustomer implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetCustomer'; }
    public function getMethod(): string { return 'GET'; }
    /** @return CustomerInfo */
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/**
 * @description Pages through the customers that the caller reaches
 * @extends ListRequest<CustomerInfo>
 */
// @Route("/customers", "GET")
#[Returns('ListResponse')]
class ListCustomers extends ListRequest implements IReturn, IGet, JsonSerializable
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
        /** @var array<string>|null Only customers of these accounts */
        public ?array $accountIds=null,
        /** @var string|null Text that the name contains, in any case */
        public ?string $nameFilter=null,
        /** @var array<string>|null Only customers below these, at any depth unless shallowParent is set */
        public ?array $parentCustomerIds=null,
        /** @var bool|null Direct children only */
        public ?bool $shallowParent=null,
        /** @var array<string>|null Only customers that carry all of these tags */
        public ?array $tagIds=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['CustomerInfo'];
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = $o['accountIds'];
        if (isset($o['nameFilter'])) $this->nameFilter = $o['nameFilter'];
        if (isset($o['parentCustomerIds'])) $this->parentCustomerIds = $o['parentCustomerIds'];
        if (isset($o['shallowParent'])) $this->shallowParent = $o['shallowParent'];
        if (isset($o['tagIds'])) $this->tagIds = $o['tagIds'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['CustomerInfo'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = $this->accountIds;
        if (isset($this->nameFilter)) $o['nameFilter'] = $this->nameFilter;
        if (isset($this->parentCustomerIds)) $o['parentCustomerIds'] = $this->parentCustomerIds;
        if (isset($this->shallowParent)) $o['shallowParent'] = $this->shallowParent;
        if (isset($this->tagIds)) $o['tagIds'] = $this->tagIds;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListCustomers'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<CustomerInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['CustomerInfo']); }
}

/** @description Adds a customer */
// @Route("/customers", "POST")
#[Returns('CustomerInfo')]
class NewCustomer implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Account that the customer belongs to */
        // @ApiMember(Description="Account that the customer belongs to")
        public ?string $accountId=null,
        /** @var string|null Company name */
        // @ApiMember(Description="Company name")
        public ?string $name=null,
        /** @var string|null Customer directly above */
        // @ApiMember(Description="Customer directly above")
        public ?string $parentCustomerId=null,
        /** @var string|null Identifier in an outside system */
        // @ApiMember(Description="Identifier in an outside system")
        public ?string $referenceId=null,
        /** @var Struct|null Values of custom fields, by field name */
        // @ApiMember(Description="Values of custom fields, by field name")
        public ?Struct $data=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from('Struct', $o['data']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to('Struct', $this->data);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewCustomer'; }
    public function getMethod(): string { return 'POST'; }
    /** @return CustomerInfo */
    public function createResponse(): mixed { return new CustomerInfo(); }
}
