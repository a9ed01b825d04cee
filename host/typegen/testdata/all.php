<?php namespace dtos;
use ArrayObject;
use DateTime;
use Exception;
use JsonSerializable;
use ServiceStack\{IReturn,IReturnVoid,IGet,IPost,IDelete,IPatch};
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

class AccountCheck implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null ok, warning or failed */
        public ?string $outcome=null,
        /** @var string|null */
        public ?string $detail=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['outcome'])) $this->outcome = $o['outcome'];
        if (isset($o['detail'])) $this->detail = $o['detail'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->outcome)) $o['outcome'] = $this->outcome;
        if (isset($this->detail)) $o['detail'] = $this->detail;
        return empty($o) ? new class(){} : $o;
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

class ApiKeyInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null The login that calls with the key are made as */
        public ?string $userId=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null The one account that the key reaches */
        public ?string $accountId=null,
        /** @var string|null The one role that the key has */
        public ?string $role=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @var string|null */
        public ?string $expiresAt=null,
        /** @var string|null Right to a minute */
        public ?string $lastUsedAt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['role'])) $this->role = $o['role'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['expiresAt'])) $this->expiresAt = $o['expiresAt'];
        if (isset($o['lastUsedAt'])) $this->lastUsedAt = $o['lastUsedAt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->role)) $o['role'] = $this->role;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->expiresAt)) $o['expiresAt'] = $this->expiresAt;
        if (isset($this->lastUsedAt)) $o['lastUsedAt'] = $this->lastUsedAt;
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

class ScheduleRequirement implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $state=null,
        /** @var array<DayOfWeek>|null Every day if there are none */
        public ?array $days=null,
        /** @var string|null Time of day; midnight if absent */
        public ?string $from=null,
        /** @var string|null Time of day; midnight if absent */
        public ?string $to=null,
        /** @var array<string>|null States that may hold instead, for instance Holiday */
        public ?array $except=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['days'])) $this->days = JsonConverters::fromArray('DayOfWeek', $o['days']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['except'])) $this->except = $o['except'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->days)) $o['days'] = JsonConverters::toArray('DayOfWeek', $this->days);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->except)) $o['except'] = $this->except;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleLevel implements JsonSerializable
{
    public function __construct(
        /** @var int|null 0 is the customer itself, 1 its parent and so on */
        public ?int $distance=null,
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['distance'])) $this->distance = $o['distance'];
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->distance)) $o['distance'] = $this->distance;
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleCandidate implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $ruleId=null,
        /** @var string|null */
        public ?string $ruleName=null,
        /** @var int|null Place in the rules of its level, from 0 */
        public ?int $index=null,
        /** @var ScheduleLevel|null */
        public ?ScheduleLevel $level=null,
        /** @var string|null */
        public ?string $stateName=null,
        /** @var int|null */
        public ?int $priority=null,
        /** @var string|null Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse */
        public ?string $outcome=null,
        /** @var string|null The same in words */
        public ?string $message=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['ruleId'])) $this->ruleId = $o['ruleId'];
        if (isset($o['ruleName'])) $this->ruleName = $o['ruleName'];
        if (isset($o['index'])) $this->index = $o['index'];
        if (isset($o['level'])) $this->level = JsonConverters::from('ScheduleLevel', $o['level']);
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
        if (isset($o['outcome'])) $this->outcome = $o['outcome'];
        if (isset($o['message'])) $this->message = $o['message'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->ruleId)) $o['ruleId'] = $this->ruleId;
        if (isset($this->ruleName)) $o['ruleName'] = $this->ruleName;
        if (isset($this->index)) $o['index'] = $this->index;
        if (isset($this->level)) $o['level'] = JsonConverters::to('ScheduleLevel', $this->level);
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        if (isset($this->outcome)) $o['outcome'] = $this->outcome;
        if (isset($this->message)) $o['message'] = $this->message;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleFinding implements JsonSerializable
{
    public function __construct(
        /** @var string|null For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored */
        public ?string $code=null,
        /** @var string|null Error, Warning or Info */
        public ?string $severity=null,
        /** @var string|null Member of the own schedule, for instance schedule.rules[3].count */
        public ?string $fieldName=null,
        /** @var string|null */
        public ?string $message=null,
        /** @var ScheduleCandidate|null */
        public ?ScheduleCandidate $rule=null,
        /** @var ScheduleCandidate|null The rule that it meets */
        public ?ScheduleCandidate $other=null,
        /** @var string|null The first moment it shows, in UTC */
        public ?string $from=null,
        /** @var string|null The end of that, in UTC */
        public ?string $to=null,
        /** @var string|null What holds there */
        public ?string $stateName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['code'])) $this->code = $o['code'];
        if (isset($o['severity'])) $this->severity = $o['severity'];
        if (isset($o['fieldName'])) $this->fieldName = $o['fieldName'];
        if (isset($o['message'])) $this->message = $o['message'];
        if (isset($o['rule'])) $this->rule = JsonConverters::from('ScheduleCandidate', $o['rule']);
        if (isset($o['other'])) $this->other = JsonConverters::from('ScheduleCandidate', $o['other']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->code)) $o['code'] = $this->code;
        if (isset($this->severity)) $o['severity'] = $this->severity;
        if (isset($this->fieldName)) $o['fieldName'] = $this->fieldName;
        if (isset($this->message)) $o['message'] = $this->message;
        if (isset($this->rule)) $o['rule'] = JsonConverters::to('ScheduleCandidate', $this->rule);
        if (isset($this->other)) $o['other'] = JsonConverters::to('ScheduleCandidate', $this->other);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleComparison implements JsonSerializable
{
    public function __construct(
        /** @var bool|null */
        public ?bool $equivalent=null,
        /** @var string|null The first moment at which they differ, in UTC */
        public ?string $dateTime=null,
        /** @var string|null */
        public ?string $localTime=null,
        /** @var string|null What the schedule says there */
        public ?string $stateName=null,
        /** @var string|null What the second one says */
        public ?string $otherState=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['equivalent'])) $this->equivalent = $o['equivalent'];
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
        if (isset($o['localTime'])) $this->localTime = $o['localTime'];
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['otherState'])) $this->otherState = $o['otherState'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->equivalent)) $o['equivalent'] = $this->equivalent;
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        if (isset($this->localTime)) $o['localTime'] = $this->localTime;
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->otherState)) $o['otherState'] = $this->otherState;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleChange implements JsonSerializable
{
    public function __construct(
        /** @var string|null In UTC */
        public ?string $dateTime=null,
        /** @var string|null In the schedule's zone */
        public ?string $localTime=null,
        /** @var string|null */
        public ?string $stateName=null,
        /** @var string|null Rule, Default or ForceClosed */
        public ?string $reason=null,
        /** @var string|null */
        public ?string $ruleId=null,
        /** @var string|null */
        public ?string $ruleName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
        if (isset($o['localTime'])) $this->localTime = $o['localTime'];
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
        if (isset($o['ruleId'])) $this->ruleId = $o['ruleId'];
        if (isset($o['ruleName'])) $this->ruleName = $o['ruleName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        if (isset($this->localTime)) $o['localTime'] = $this->localTime;
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        if (isset($this->ruleId)) $o['ruleId'] = $this->ruleId;
        if (isset($this->ruleName)) $o['ruleName'] = $this->ruleName;
        return empty($o) ? new class(){} : $o;
    }
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

enum SettingLevels : string
{
    case Server = 'Server';
    case Account = 'Account';
    case Above = 'Above';
    case Customer = 'Customer';
    case Endpoint = 'Endpoint';
}

class SettingLevel implements JsonSerializable
{
    public function __construct(
        /** @var SettingLevels|null */
        public ?SettingLevels $kind=null,
        /** @var string|null Id of the customer or account; absent for levels out of the caller's reach */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['kind'])) $this->kind = JsonConverters::from('SettingLevels', $o['kind']);
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->kind)) $o['kind'] = JsonConverters::to('SettingLevels', $this->kind);
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

class SettingChange implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $customerName=null,
        /** @var string|null Path of the setting, for instance schedule.timeZoneId */
        public ?string $setting=null,
        /** @var Value|null */
        public ?Value $oldValue=null,
        /** @var SettingLevel|null */
        public ?SettingLevel $oldLevel=null,
        /** @var Value|null */
        public ?Value $newValue=null,
        /** @var SettingLevel|null */
        public ?SettingLevel $newLevel=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['setting'])) $this->setting = $o['setting'];
        if (isset($o['oldValue'])) $this->oldValue = JsonConverters::from('Value', $o['oldValue']);
        if (isset($o['oldLevel'])) $this->oldLevel = JsonConverters::from('SettingLevel', $o['oldLevel']);
        if (isset($o['newValue'])) $this->newValue = JsonConverters::from('Value', $o['newValue']);
        if (isset($o['newLevel'])) $this->newLevel = JsonConverters::from('SettingLevel', $o['newLevel']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->setting)) $o['setting'] = $this->setting;
        if (isset($this->oldValue)) $o['oldValue'] = JsonConverters::to('Value', $this->oldValue);
        if (isset($this->oldLevel)) $o['oldLevel'] = JsonConverters::to('SettingLevel', $this->oldLevel);
        if (isset($this->newValue)) $o['newValue'] = JsonConverters::to('Value', $this->newValue);
        if (isset($this->newLevel)) $o['newLevel'] = JsonConverters::to('SettingLevel', $this->newLevel);
        return empty($o) ? new class(){} : $o;
    }
}

class EffectiveSetting implements JsonSerializable
{
    public function __construct(
        /** @var string|null Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color */
        public ?string $setting=null,
        /** @var Value|null Value in force; absent for none */
        public ?Value $value=null,
        /** @var SettingLevel|null Level that set it */
        public ?SettingLevel $level=null,
        /** @var Value|null Value that would hold without the customer's own setting */
        public ?Value $inherited=null,
        /** @var SettingLevel|null Level that would set it then */
        public ?SettingLevel $inheritedLevel=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['setting'])) $this->setting = $o['setting'];
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
        if (isset($o['level'])) $this->level = JsonConverters::from('SettingLevel', $o['level']);
        if (isset($o['inherited'])) $this->inherited = JsonConverters::from('Value', $o['inherited']);
        if (isset($o['inheritedLevel'])) $this->inheritedLevel = JsonConverters::from('SettingLevel', $o['inheritedLevel']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->setting)) $o['setting'] = $this->setting;
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        if (isset($this->level)) $o['level'] = JsonConverters::to('SettingLevel', $this->level);
        if (isset($this->inherited)) $o['inherited'] = JsonConverters::to('Value', $this->inherited);
        if (isset($this->inheritedLevel)) $o['inheritedLevel'] = JsonConverters::to('SettingLevel', $this->inheritedLevel);
        return empty($o) ? new class(){} : $o;
    }
}

class EffectiveRule implements JsonSerializable
{
    public function __construct(
        /** @var SchedulingRule|null */
        public ?SchedulingRule $rule=null,
        /** @var SettingLevel|null */
        public ?SettingLevel $level=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['rule'])) $this->rule = JsonConverters::from('SchedulingRule', $o['rule']);
        if (isset($o['level'])) $this->level = JsonConverters::from('SettingLevel', $o['level']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->rule)) $o['rule'] = JsonConverters::to('SchedulingRule', $this->rule);
        if (isset($this->level)) $o['level'] = JsonConverters::to('SettingLevel', $this->level);
        return empty($o) ? new class(){} : $o;
    }
}

class SkippedHoliday implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null */
        public ?string $date=null,
        /** @var string|null */
        public ?string $reason=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        return empty($o) ? new class(){} : $o;
    }
}

class HolidayDay implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $date=null,
        /** @var string|null */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['date'])) $this->date = $o['date'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->date)) $o['date'] = $this->date;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
}

class FieldChange implements JsonSerializable
{
    public function __construct(
        /** @var string|null Wire path of the member, for instance data.Greeting.stringValue */
        public ?string $path=null,
        /** @var string|null JSON text; absent where there was none */
        public ?string $before=null,
        /** @var string|null JSON text; absent where there is none */
        public ?string $after=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['path'])) $this->path = $o['path'];
        if (isset($o['before'])) $this->before = $o['before'];
        if (isset($o['after'])) $this->after = $o['after'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->path)) $o['path'] = $this->path;
        if (isset($this->before)) $o['before'] = $this->before;
        if (isset($this->after)) $o['after'] = $this->after;
        return empty($o) ? new class(){} : $o;
    }
}

class LogEntryInfo extends EntityInfo implements JsonSerializable
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
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $accountName=null,
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $customerName=null,
        /** @var array<CustomerBreadcrumb>|null */
        public ?array $customerBreadcrumb=null,
        /** @var string|null Email address of the login */
        public ?string $userName=null,
        /** @var string|null */
        public ?string $description=null,
        /** @var string|null Change set that the entry belongs to */
        public ?string $changeId=null,
        /** @var string|null */
        public ?string $operation=null,
        /** @var string|null created, changed, deleted, signed in or signed out */
        public ?string $action=null,
        /** @var string|null */
        public ?string $recordKind=null,
        /** @var string|null */
        public ?string $recordId=null,
        /** @var string|null Login that acted as userName */
        public ?string $actorName=null,
        /** @var string|null Network address of the caller */
        public ?string $address=null,
        /** @var string|null */
        public ?string $requestId=null,
        /** @var string|null What the caller gave as X-Reason */
        public ?string $reason=null,
        /** @var string|null Change set that this one put back */
        public ?string $undoes=null,
        /** @var array<FieldChange>|null Members that differ */
        public ?array $changes=null,
        /** @var string|null Covers the entry and the hash of the account's entry before it */
        public ?string $hash=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['accountName'])) $this->accountName = $o['accountName'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['customerBreadcrumb'])) $this->customerBreadcrumb = JsonConverters::fromArray('CustomerBreadcrumb', $o['customerBreadcrumb']);
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['changeId'])) $this->changeId = $o['changeId'];
        if (isset($o['operation'])) $this->operation = $o['operation'];
        if (isset($o['action'])) $this->action = $o['action'];
        if (isset($o['recordKind'])) $this->recordKind = $o['recordKind'];
        if (isset($o['recordId'])) $this->recordId = $o['recordId'];
        if (isset($o['actorName'])) $this->actorName = $o['actorName'];
        if (isset($o['address'])) $this->address = $o['address'];
        if (isset($o['requestId'])) $this->requestId = $o['requestId'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
        if (isset($o['undoes'])) $this->undoes = $o['undoes'];
        if (isset($o['changes'])) $this->changes = JsonConverters::fromArray('FieldChange', $o['changes']);
        if (isset($o['hash'])) $this->hash = $o['hash'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->accountName)) $o['accountName'] = $this->accountName;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->customerBreadcrumb)) $o['customerBreadcrumb'] = JsonConverters::toArray('CustomerBreadcrumb', $this->customerBreadcrumb);
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->changeId)) $o['changeId'] = $this->changeId;
        if (isset($this->operation)) $o['operation'] = $this->operation;
        if (isset($this->action)) $o['action'] = $this->action;
        if (isset($this->recordKind)) $o['recordKind'] = $this->recordKind;
        if (isset($this->recordId)) $o['recordId'] = $this->recordId;
        if (isset($this->actorName)) $o['actorName'] = $this->actorName;
        if (isset($this->address)) $o['address'] = $this->address;
        if (isset($this->requestId)) $o['requestId'] = $this->requestId;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        if (isset($this->undoes)) $o['undoes'] = $this->undoes;
        if (isset($this->changes)) $o['changes'] = JsonConverters::toArray('FieldChange', $this->changes);
        if (isset($this->hash)) $o['hash'] = $this->hash;
        return empty($o) ? new class(){} : $o;
    }
}

class EmailAccount implements JsonSerializable
{
    public function __construct(
        /** @var string|null Made by the server where it is absent */
        public ?string $id=null,
        /** @var string|null Host name or address */
        public ?string $server=null,
        /** @var string|null Empty for a server that asks for none */
        public ?string $userName=null,
        /** @var int|null 465 speaks TLS from the start, others once they offer it */
        public ?int $port=null,
        /** @var string|null Address that mail comes from */
        public ?string $emailAddress=null,
        /** @var string|null */
        public ?string $displayName=null,
        /** @var string|null Never returned; absent keeps the stored one of the same id, empty clears it */
        public ?string $password=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['server'])) $this->server = $o['server'];
        if (isset($o['userName'])) $this->userName = $o['userName'];
        if (isset($o['port'])) $this->port = $o['port'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['displayName'])) $this->displayName = $o['displayName'];
        if (isset($o['password'])) $this->password = $o['password'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->server)) $o['server'] = $this->server;
        if (isset($this->userName)) $o['userName'] = $this->userName;
        if (isset($this->port)) $o['port'] = $this->port;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->displayName)) $o['displayName'] = $this->displayName;
        if (isset($this->password)) $o['password'] = $this->password;
        return empty($o) ? new class(){} : $o;
    }
}

enum UIHints : string
{
    case None = 'None';
    case LargeText = 'LargeText';
    case InlineForm = 'InlineForm';
    case Password = 'Password';
    case InlineStruct = 'InlineStruct';
}

class DataType implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $typeName=null,
        /** @var array<DataField>|null */
        public ?array $fields=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['typeName'])) $this->typeName = $o['typeName'];
        if (isset($o['fields'])) $this->fields = JsonConverters::fromArray('DataField', $o['fields']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->typeName)) $o['typeName'] = $this->typeName;
        if (isset($this->fields)) $o['fields'] = JsonConverters::toArray('DataField', $this->fields);
        return empty($o) ? new class(){} : $o;
    }
}

enum DataFieldUniqueness : string
{
    case NotUnique = 'NotUnique';
    case Unique = 'Unique';
    case UniqueToCustomer = 'UniqueToCustomer';
}

enum UserDataFieldModes : string
{
    case Hidden = 'Hidden';
    case ReadOnly = 'ReadOnly';
    case ReadWrite = 'ReadWrite';
}

class DataField implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var ValueTypes|null */
        public ?ValueTypes $type=null,
        /** @var UIHints|null */
        public ?UIHints $uiHint=null,
        /** @var string|null */
        public ?string $uiTab=null,
        /** @var bool|null */
        public ?bool $isAsync=null,
        /** @var bool|null */
        public ?bool $disableBinding=null,
        /** @var DataType|null */
        public ?DataType $structType=null,
        /** @var DataType|null */
        public ?DataType $listType=null,
        /** @var string|null */
        public ?string $description=null,
        /** @var array<string>|null */
        public ?array $possibleValues=null,
        /** @var bool|null */
        public ?bool $isOutput=null,
        /** @var string|null Address that supplies the possible values */
        public ?string $customFieldValuesUrl=null,
        /** @var Value|null */
        public ?Value $defaultValue=null,
        /** @var string|null Pattern of dynamic transitions */
        public ?string $transitionNameFormat=null,
        /** @var DataFieldUniqueness|null */
        public ?DataFieldUniqueness $uniqueness=null,
        /** @var bool|null */
        public ?bool $voiceOnly=null,
        /** @var string|null Field on whose value it depends whether this one shows */
        public ?string $conditionalVisibilityField=null,
        /** @var string|null */
        public ?string $conditionalVisibilityValue=null,
        /** @var bool|null Whether templates in the text stay as they are */
        public ?bool $noEvalTemplate=null,
        /** @var UserDataFieldModes|null */
        public ?UserDataFieldModes $userMode=null,
        /** @var bool|null */
        public ?bool $anyValueType=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['type'])) $this->type = JsonConverters::from('ValueTypes', $o['type']);
        if (isset($o['uiHint'])) $this->uiHint = JsonConverters::from('UIHints', $o['uiHint']);
        if (isset($o['uiTab'])) $this->uiTab = $o['uiTab'];
        if (isset($o['isAsync'])) $this->isAsync = $o['isAsync'];
        if (isset($o['disableBinding'])) $this->disableBinding = $o['disableBinding'];
        if (isset($o['structType'])) $this->structType = JsonConverters::from('DataType', $o['structType']);
        if (isset($o['listType'])) $this->listType = JsonConverters::from('DataType', $o['listType']);
        if (isset($o['description'])) $this->description = $o['description'];
        if (isset($o['possibleValues'])) $this->possibleValues = $o['possibleValues'];
        if (isset($o['isOutput'])) $this->isOutput = $o['isOutput'];
        if (isset($o['customFieldValuesUrl'])) $this->customFieldValuesUrl = $o['customFieldValuesUrl'];
        if (isset($o['defaultValue'])) $this->defaultValue = JsonConverters::from('Value', $o['defaultValue']);
        if (isset($o['transitionNameFormat'])) $this->transitionNameFormat = $o['transitionNameFormat'];
        if (isset($o['uniqueness'])) $this->uniqueness = JsonConverters::from('DataFieldUniqueness', $o['uniqueness']);
        if (isset($o['voiceOnly'])) $this->voiceOnly = $o['voiceOnly'];
        if (isset($o['conditionalVisibilityField'])) $this->conditionalVisibilityField = $o['conditionalVisibilityField'];
        if (isset($o['conditionalVisibilityValue'])) $this->conditionalVisibilityValue = $o['conditionalVisibilityValue'];
        if (isset($o['noEvalTemplate'])) $this->noEvalTemplate = $o['noEvalTemplate'];
        if (isset($o['userMode'])) $this->userMode = JsonConverters::from('UserDataFieldModes', $o['userMode']);
        if (isset($o['anyValueType'])) $this->anyValueType = $o['anyValueType'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->type)) $o['type'] = JsonConverters::to('ValueTypes', $this->type);
        if (isset($this->uiHint)) $o['uiHint'] = JsonConverters::to('UIHints', $this->uiHint);
        if (isset($this->uiTab)) $o['uiTab'] = $this->uiTab;
        if (isset($this->isAsync)) $o['isAsync'] = $this->isAsync;
        if (isset($this->disableBinding)) $o['disableBinding'] = $this->disableBinding;
        if (isset($this->structType)) $o['structType'] = JsonConverters::to('DataType', $this->structType);
        if (isset($this->listType)) $o['listType'] = JsonConverters::to('DataType', $this->listType);
        if (isset($this->description)) $o['description'] = $this->description;
        if (isset($this->possibleValues)) $o['possibleValues'] = $this->possibleValues;
        if (isset($this->isOutput)) $o['isOutput'] = $this->isOutput;
        if (isset($this->customFieldValuesUrl)) $o['customFieldValuesUrl'] = $this->customFieldValuesUrl;
        if (isset($this->defaultValue)) $o['defaultValue'] = JsonConverters::to('Value', $this->defaultValue);
        if (isset($this->transitionNameFormat)) $o['transitionNameFormat'] = $this->transitionNameFormat;
        if (isset($this->uniqueness)) $o['uniqueness'] = JsonConverters::to('DataFieldUniqueness', $this->uniqueness);
        if (isset($this->voiceOnly)) $o['voiceOnly'] = $this->voiceOnly;
        if (isset($this->conditionalVisibilityField)) $o['conditionalVisibilityField'] = $this->conditionalVisibilityField;
        if (isset($this->conditionalVisibilityValue)) $o['conditionalVisibilityValue'] = $this->conditionalVisibilityValue;
        if (isset($this->noEvalTemplate)) $o['noEvalTemplate'] = $this->noEvalTemplate;
        if (isset($this->userMode)) $o['userMode'] = JsonConverters::to('UserDataFieldModes', $this->userMode);
        if (isset($this->anyValueType)) $o['anyValueType'] = $this->anyValueType;
        return empty($o) ? new class(){} : $o;
    }
}

class SystemSettingsField extends DataField implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $name
     * @param ValueTypes|null $type
     * @param UIHints|null $uiHint
     * @param string|null $uiTab
     * @param bool|null $isAsync
     * @param bool|null $disableBinding
     * @param DataType|null $structType
     * @param DataType|null $listType
     * @param string|null $description
     * @param array<string>|null $possibleValues
     * @param bool|null $isOutput
     * @param string|null $customFieldValuesUrl
     * @param Value|null $defaultValue
     * @param string|null $transitionNameFormat
     * @param DataFieldUniqueness|null $uniqueness
     * @param bool|null $voiceOnly
     * @param string|null $conditionalVisibilityField
     * @param string|null $conditionalVisibilityValue
     * @param bool|null $noEvalTemplate
     * @param UserDataFieldModes|null $userMode
     * @param bool|null $anyValueType
     */
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        ?bool $isAsync=null,
        ?bool $disableBinding=null,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        ?bool $isOutput=null,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        ?bool $voiceOnly=null,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        ?bool $noEvalTemplate=null,
        ?UserDataFieldModes $userMode=null,
        ?bool $anyValueType=null,
        /** @var Value|null */
        public ?Value $value=null
    ) {
        parent::__construct($id, $name, $type, $uiHint, $uiTab, $isAsync, $disableBinding, $structType, $listType, $description, $possibleValues, $isOutput, $customFieldValuesUrl, $defaultValue, $transitionNameFormat, $uniqueness, $voiceOnly, $conditionalVisibilityField, $conditionalVisibilityValue, $noEvalTemplate, $userMode, $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['value'])) $this->value = JsonConverters::from('Value', $o['value']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->value)) $o['value'] = JsonConverters::to('Value', $this->value);
        return empty($o) ? new class(){} : $o;
    }
}

class CustomerDataField extends DataField implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $name
     * @param ValueTypes|null $type
     * @param UIHints|null $uiHint
     * @param string|null $uiTab
     * @param bool|null $isAsync
     * @param bool|null $disableBinding
     * @param DataType|null $structType
     * @param DataType|null $listType
     * @param string|null $description
     * @param array<string>|null $possibleValues
     * @param bool|null $isOutput
     * @param string|null $customFieldValuesUrl
     * @param Value|null $defaultValue
     * @param string|null $transitionNameFormat
     * @param DataFieldUniqueness|null $uniqueness
     * @param bool|null $voiceOnly
     * @param string|null $conditionalVisibilityField
     * @param string|null $conditionalVisibilityValue
     * @param bool|null $noEvalTemplate
     * @param UserDataFieldModes|null $userMode
     * @param bool|null $anyValueType
     */
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        ?bool $isAsync=null,
        ?bool $disableBinding=null,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        ?bool $isOutput=null,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        ?bool $voiceOnly=null,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        ?bool $noEvalTemplate=null,
        ?UserDataFieldModes $userMode=null,
        ?bool $anyValueType=null,
        /** @var bool|null */
        public ?bool $showInSearch=null,
        /** @var bool|null */
        public ?bool $showInLists=null,
        /** @var bool|null */
        public ?bool $isKnob=null
    ) {
        parent::__construct($id, $name, $type, $uiHint, $uiTab, $isAsync, $disableBinding, $structType, $listType, $description, $possibleValues, $isOutput, $customFieldValuesUrl, $defaultValue, $transitionNameFormat, $uniqueness, $voiceOnly, $conditionalVisibilityField, $conditionalVisibilityValue, $noEvalTemplate, $userMode, $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['showInSearch'])) $this->showInSearch = $o['showInSearch'];
        if (isset($o['showInLists'])) $this->showInLists = $o['showInLists'];
        if (isset($o['isKnob'])) $this->isKnob = $o['isKnob'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->showInSearch)) $o['showInSearch'] = $this->showInSearch;
        if (isset($this->showInLists)) $o['showInLists'] = $this->showInLists;
        if (isset($this->isKnob)) $o['isKnob'] = $this->isKnob;
        return empty($o) ? new class(){} : $o;
    }
}

enum EndpointTypes : string
{
    case PhoneNumber = 'PhoneNumber';
    case User = 'User';
    case FaxNumber = 'FaxNumber';
    case EmailAddress = 'EmailAddress';
    case Unused_1 = 'Unused_1';
    case Unused_2 = 'Unused_2';
    case Unused_3 = 'Unused_3';
    case Unused_4 = 'Unused_4';
    case Unused_5 = 'Unused_5';
    case Team = 'Team';
    case Assistant = 'Assistant';
    case EmergencyAddress = 'EmergencyAddress';
    case SipTrunk = 'SipTrunk';
}

class EndpointDataField extends DataField implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $name
     * @param ValueTypes|null $type
     * @param UIHints|null $uiHint
     * @param string|null $uiTab
     * @param bool|null $isAsync
     * @param bool|null $disableBinding
     * @param DataType|null $structType
     * @param DataType|null $listType
     * @param string|null $description
     * @param array<string>|null $possibleValues
     * @param bool|null $isOutput
     * @param string|null $customFieldValuesUrl
     * @param Value|null $defaultValue
     * @param string|null $transitionNameFormat
     * @param DataFieldUniqueness|null $uniqueness
     * @param bool|null $voiceOnly
     * @param string|null $conditionalVisibilityField
     * @param string|null $conditionalVisibilityValue
     * @param bool|null $noEvalTemplate
     * @param UserDataFieldModes|null $userMode
     * @param bool|null $anyValueType
     */
    public function __construct(
        ?string $id=null,
        ?string $name=null,
        ?ValueTypes $type=null,
        ?UIHints $uiHint=null,
        ?string $uiTab=null,
        ?bool $isAsync=null,
        ?bool $disableBinding=null,
        ?DataType $structType=null,
        ?DataType $listType=null,
        ?string $description=null,
        ?array $possibleValues=null,
        ?bool $isOutput=null,
        ?string $customFieldValuesUrl=null,
        ?Value $defaultValue=null,
        ?string $transitionNameFormat=null,
        ?DataFieldUniqueness $uniqueness=null,
        ?bool $voiceOnly=null,
        ?string $conditionalVisibilityField=null,
        ?string $conditionalVisibilityValue=null,
        ?bool $noEvalTemplate=null,
        ?UserDataFieldModes $userMode=null,
        ?bool $anyValueType=null,
        /** @var bool|null */
        public ?bool $showInSearch=null,
        /** @var bool|null */
        public ?bool $showInLists=null,
        /** @var EndpointTypes|null Kind of endpoint that the field is for; absent for every kind */
        public ?EndpointTypes $endpointType=null,
        /** @var bool|null */
        public ?bool $isCallerId=null,
        /** @var bool|null */
        public ?bool $isKnob=null
    ) {
        parent::__construct($id, $name, $type, $uiHint, $uiTab, $isAsync, $disableBinding, $structType, $listType, $description, $possibleValues, $isOutput, $customFieldValuesUrl, $defaultValue, $transitionNameFormat, $uniqueness, $voiceOnly, $conditionalVisibilityField, $conditionalVisibilityValue, $noEvalTemplate, $userMode, $anyValueType);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['showInSearch'])) $this->showInSearch = $o['showInSearch'];
        if (isset($o['showInLists'])) $this->showInLists = $o['showInLists'];
        if (isset($o['endpointType'])) $this->endpointType = JsonConverters::from('EndpointTypes', $o['endpointType']);
        if (isset($o['isCallerId'])) $this->isCallerId = $o['isCallerId'];
        if (isset($o['isKnob'])) $this->isKnob = $o['isKnob'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->showInSearch)) $o['showInSearch'] = $this->showInSearch;
        if (isset($this->showInLists)) $o['showInLists'] = $this->showInLists;
        if (isset($this->endpointType)) $o['endpointType'] = JsonConverters::to('EndpointTypes', $this->endpointType);
        if (isset($this->isCallerId)) $o['isCallerId'] = $this->isCallerId;
        if (isset($this->isKnob)) $o['isKnob'] = $this->isKnob;
        return empty($o) ? new class(){} : $o;
    }
}

enum TwilioSipRegions : string
{
    case Ashburn = 'Ashburn';
    case Umatilla = 'Umatilla';
    case Dublin = 'Dublin';
    case Frankfurt = 'Frankfurt';
    case SaoPaulo = 'SaoPaulo';
    case Singapore = 'Singapore';
    case Sydney = 'Sydney';
    case Tokyo = 'Tokyo';
}

class DialingPermissionInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null ISO 3166-1, two letters */
        public ?string $isoCode=null,
        /** @var string|null */
        public ?string $countryName=null,
        /** @var bool|null */
        public ?bool $lowRiskNumbersEnabled=null,
        /** @var bool|null */
        public ?bool $highRiskSpecialNumbersEnabled=null,
        /** @var bool|null */
        public ?bool $highRiskTollfraudNumbersEnabled=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['isoCode'])) $this->isoCode = $o['isoCode'];
        if (isset($o['countryName'])) $this->countryName = $o['countryName'];
        if (isset($o['lowRiskNumbersEnabled'])) $this->lowRiskNumbersEnabled = $o['lowRiskNumbersEnabled'];
        if (isset($o['highRiskSpecialNumbersEnabled'])) $this->highRiskSpecialNumbersEnabled = $o['highRiskSpecialNumbersEnabled'];
        if (isset($o['highRiskTollfraudNumbersEnabled'])) $this->highRiskTollfraudNumbersEnabled = $o['highRiskTollfraudNumbersEnabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->isoCode)) $o['isoCode'] = $this->isoCode;
        if (isset($this->countryName)) $o['countryName'] = $this->countryName;
        if (isset($this->lowRiskNumbersEnabled)) $o['lowRiskNumbersEnabled'] = $this->lowRiskNumbersEnabled;
        if (isset($this->highRiskSpecialNumbersEnabled)) $o['highRiskSpecialNumbersEnabled'] = $this->highRiskSpecialNumbersEnabled;
        if (isset($this->highRiskTollfraudNumbersEnabled)) $o['highRiskTollfraudNumbersEnabled'] = $this->highRiskTollfraudNumbersEnabled;
        return empty($o) ? new class(){} : $o;
    }
}

class CheckAccountResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null One line for each check */
        public ?string $message=null,
        /** @var bool|null Whether no check failed */
        public ?bool $passed=null,
        /** @var array<AccountCheck>|null */
        public ?array $checks=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['message'])) $this->message = $o['message'];
        if (isset($o['passed'])) $this->passed = $o['passed'];
        if (isset($o['checks'])) $this->checks = JsonConverters::fromArray('AccountCheck', $o['checks']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->message)) $o['message'] = $this->message;
        if (isset($this->passed)) $o['passed'] = $this->passed;
        if (isset($this->checks)) $o['checks'] = JsonConverters::toArray('AccountCheck', $this->checks);
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

class AppUserInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null,
        /** @var string|null First and last name */
        public ?string $name=null,
        /** @var string|null */
        public ?string $avatarUrl=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['avatarUrl'])) $this->avatarUrl = $o['avatarUrl'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->avatarUrl)) $o['avatarUrl'] = $this->avatarUrl;
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

class ConfirmTotpResult implements JsonSerializable
{
    public function __construct(
        /** @var array<string>|null Each signs in once in place of a code; shown only here */
        public ?array $recoveryCodes=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['recoveryCodes'])) $this->recoveryCodes = $o['recoveryCodes'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->recoveryCodes)) $o['recoveryCodes'] = $this->recoveryCodes;
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
        public ?array $dashboardPermissions=null,
        /** @var string|null Top of what a Customer login reaches */
        public ?string $customerId=null,
        /** @var string|null Who acts as the login, in answers to GetAuthStatus */
        public ?string $actorEmailAddress=null,
        /** @var bool|null Whether signing in takes a code; left out where it does not */
        public ?bool $twoFactor=null
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
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['actorEmailAddress'])) $this->actorEmailAddress = $o['actorEmailAddress'];
        if (isset($o['twoFactor'])) $this->twoFactor = $o['twoFactor'];
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
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->actorEmailAddress)) $o['actorEmailAddress'] = $this->actorEmailAddress;
        if (isset($this->twoFactor)) $o['twoFactor'] = $this->twoFactor;
        return empty($o) ? new class(){} : $o;
    }
}

class NewApiKeyResult extends ApiKeyInfo implements JsonSerializable
{
    /**
     * @param string|null $id
     * @param string|null $userId
     * @param string|null $name
     * @param string|null $accountId
     * @param string|null $role
     * @param string|null $dateCreated
     * @param string|null $expiresAt
     * @param string|null $lastUsedAt
     */
    public function __construct(
        ?string $id=null,
        ?string $userId=null,
        ?string $name=null,
        ?string $accountId=null,
        ?string $role=null,
        ?string $dateCreated=null,
        ?string $expiresAt=null,
        ?string $lastUsedAt=null,
        /** @var string|null Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here */
        public ?string $key=null
    ) {
        parent::__construct($id, $userId, $name, $accountId, $role, $dateCreated, $expiresAt, $lastUsedAt);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['key'])) $this->key = $o['key'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->key)) $o['key'] = $this->key;
        return empty($o) ? new class(){} : $o;
    }
}

class RequestAuthTokenResult implements JsonSerializable
{
    public function __construct(
        /** @var string|null Given to Authenticate as accessToken; counts once and for 5 minutes */
        public ?string $authToken=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['authToken'])) $this->authToken = $o['authToken'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->authToken)) $o['authToken'] = $this->authToken;
        return empty($o) ? new class(){} : $o;
    }
}

class StartTotpResult implements JsonSerializable
{
    public function __construct(
        /** @var string|null In base32, to be typed into an authenticator */
        public ?string $secret=null,
        /** @var string|null The same as otpauth URI, to be shown as a QR code */
        public ?string $uri=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['secret'])) $this->secret = $o['secret'];
        if (isset($o['uri'])) $this->uri = $o['uri'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->secret)) $o['secret'] = $this->secret;
        if (isset($this->uri)) $o['uri'] = $this->uri;
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

class ScheduleCheck implements JsonSerializable
{
    public function __construct(
        /** @var string|null What depends on time was looked at from here */
        public ?string $from=null,
        /** @var string|null until here */
        public ?string $to=null,
        /** @var array<ScheduleFinding>|null */
        public ?array $findings=null,
        /** @var ScheduleComparison|null */
        public ?ScheduleComparison $comparison=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['findings'])) $this->findings = JsonConverters::fromArray('ScheduleFinding', $o['findings']);
        if (isset($o['comparison'])) $this->comparison = JsonConverters::from('ScheduleComparison', $o['comparison']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->findings)) $o['findings'] = JsonConverters::toArray('ScheduleFinding', $this->findings);
        if (isset($this->comparison)) $o['comparison'] = JsonConverters::to('ScheduleComparison', $this->comparison);
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleExplanation implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $stateName=null,
        /** @var string|null Rule, Default or ForceClosed */
        public ?string $reason=null,
        /** @var string|null The moment asked about, in UTC */
        public ?string $dateTime=null,
        /** @var string|null The zone that the moment was read in */
        public ?string $timeZoneId=null,
        /** @var string|null What calendar and clock show there */
        public ?string $localTime=null,
        /** @var ScheduleCandidate|null The rule that gives the state */
        public ?ScheduleCandidate $winner=null,
        /** @var array<ScheduleCandidate>|null All other rules, the strongest first */
        public ?array $candidates=null,
        /** @var ScheduleChange|null None within 40 years if absent */
        public ?ScheduleChange $nextChange=null,
        /** @var array<string>|null Conditions that could not be read, and what else is wrong with stored rules */
        public ?array $warnings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['reason'])) $this->reason = $o['reason'];
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['localTime'])) $this->localTime = $o['localTime'];
        if (isset($o['winner'])) $this->winner = JsonConverters::from('ScheduleCandidate', $o['winner']);
        if (isset($o['candidates'])) $this->candidates = JsonConverters::fromArray('ScheduleCandidate', $o['candidates']);
        if (isset($o['nextChange'])) $this->nextChange = JsonConverters::from('ScheduleChange', $o['nextChange']);
        if (isset($o['warnings'])) $this->warnings = $o['warnings'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->reason)) $o['reason'] = $this->reason;
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->localTime)) $o['localTime'] = $this->localTime;
        if (isset($this->winner)) $o['winner'] = JsonConverters::to('ScheduleCandidate', $this->winner);
        if (isset($this->candidates)) $o['candidates'] = JsonConverters::toArray('ScheduleCandidate', $this->candidates);
        if (isset($this->nextChange)) $o['nextChange'] = JsonConverters::to('ScheduleChange', $this->nextChange);
        if (isset($this->warnings)) $o['warnings'] = $this->warnings;
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
        public ?AppSettings $appSettings=null,
        /** @var array<SettingChange>|null After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes */
        public ?array $impact=null,
        /** @var int|null Count of all such changes */
        public ?int $impactCount=null
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
        if (isset($o['impact'])) $this->impact = JsonConverters::fromArray('SettingChange', $o['impact']);
        if (isset($o['impactCount'])) $this->impactCount = $o['impactCount'];
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
        if (isset($this->impact)) $o['impact'] = JsonConverters::toArray('SettingChange', $this->impact);
        if (isset($this->impactCount)) $o['impactCount'] = $this->impactCount;
        return empty($o) ? new class(){} : $o;
    }
}

class EffectiveCustomer implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $customerName=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var array<EffectiveSetting>|null Parts of the schedule, prices, portal settings and custom fields */
        public ?array $settings=null,
        /** @var array<EffectiveRule>|null Rules of the schedule, the nearest level first */
        public ?array $rules=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['customerName'])) $this->customerName = $o['customerName'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['settings'])) $this->settings = JsonConverters::fromArray('EffectiveSetting', $o['settings']);
        if (isset($o['rules'])) $this->rules = JsonConverters::fromArray('EffectiveRule', $o['rules']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->customerName)) $o['customerName'] = $this->customerName;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->settings)) $o['settings'] = JsonConverters::toArray('EffectiveSetting', $this->settings);
        if (isset($this->rules)) $o['rules'] = JsonConverters::toArray('EffectiveRule', $this->rules);
        return empty($o) ? new class(){} : $o;
    }
}

class CalendarFile implements JsonSerializable
{
    public function __construct(
        /** @var string|null Text of RFC 5545 */
        public ?string $calendar=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['calendar'])) $this->calendar = $o['calendar'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->calendar)) $o['calendar'] = $this->calendar;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleTimeline implements JsonSerializable
{
    public function __construct(
        /** @var array<ScheduleChange>|null */
        public ?array $changes=null,
        /** @var string|null */
        public ?string $timeZoneId=null,
        /** @var string|null */
        public ?string $from=null,
        /** @var string|null */
        public ?string $to=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['changes'])) $this->changes = JsonConverters::fromArray('ScheduleChange', $o['changes']);
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->changes)) $o['changes'] = JsonConverters::toArray('ScheduleChange', $this->changes);
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        return empty($o) ? new class(){} : $o;
    }
}

class HolidayImport implements JsonSerializable
{
    public function __construct(
        /** @var array<SchedulingRule>|null The rules added */
        public ?array $rules=null,
        /** @var array<SkippedHoliday>|null What was left out */
        public ?array $skipped=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['rules'])) $this->rules = JsonConverters::fromArray('SchedulingRule', $o['rules']);
        if (isset($o['skipped'])) $this->skipped = JsonConverters::fromArray('SkippedHoliday', $o['skipped']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->rules)) $o['rules'] = JsonConverters::toArray('SchedulingRule', $this->rules);
        if (isset($this->skipped)) $o['skipped'] = JsonConverters::toArray('SkippedHoliday', $this->skipped);
        return empty($o) ? new class(){} : $o;
    }
}

class HolidayList implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $country=null,
        /** @var array<HolidayDay>|null */
        public ?array $holidays=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['country'])) $this->country = $o['country'];
        if (isset($o['holidays'])) $this->holidays = JsonConverters::fromArray('HolidayDay', $o['holidays']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->country)) $o['country'] = $this->country;
        if (isset($this->holidays)) $o['holidays'] = JsonConverters::toArray('HolidayDay', $this->holidays);
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleFeed implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var string|null Path with its token; absent when feeds are listed */
        public ?string $url=null,
        /** @var string|null */
        public ?string $dateCreated=null,
        /** @var string|null */
        public ?string $createdBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['url'])) $this->url = $o['url'];
        if (isset($o['dateCreated'])) $this->dateCreated = $o['dateCreated'];
        if (isset($o['createdBy'])) $this->createdBy = $o['createdBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->url)) $o['url'] = $this->url;
        if (isset($this->dateCreated)) $o['dateCreated'] = $this->dateCreated;
        if (isset($this->createdBy)) $o['createdBy'] = $this->createdBy;
        return empty($o) ? new class(){} : $o;
    }
}

class ScheduleFeeds implements JsonSerializable
{
    public function __construct(
        /** @var array<ScheduleFeed>|null */
        public ?array $feeds=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['feeds'])) $this->feeds = JsonConverters::fromArray('ScheduleFeed', $o['feeds']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->feeds)) $o['feeds'] = JsonConverters::toArray('ScheduleFeed', $this->feeds);
        return empty($o) ? new class(){} : $o;
    }
}

class TestScheduleResponse implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $stateName=null,
        /** @var string|null The zone that the moment was read in */
        public ?string $timeZoneId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['stateName'])) $this->stateName = $o['stateName'];
        if (isset($o['timeZoneId'])) $this->timeZoneId = $o['timeZoneId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->stateName)) $o['stateName'] = $this->stateName;
        if (isset($this->timeZoneId)) $o['timeZoneId'] = $this->timeZoneId;
        return empty($o) ? new class(){} : $o;
    }
}

class ChangeInfo implements JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $id=null,
        /** @var array<LogEntryInfo>|null */
        public ?array $entries=null,
        /** @var string|null Change set that put this one back */
        public ?string $undoneBy=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['id'])) $this->id = $o['id'];
        if (isset($o['entries'])) $this->entries = JsonConverters::fromArray('LogEntryInfo', $o['entries']);
        if (isset($o['undoneBy'])) $this->undoneBy = $o['undoneBy'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->id)) $o['id'] = $this->id;
        if (isset($this->entries)) $o['entries'] = JsonConverters::toArray('LogEntryInfo', $this->entries);
        if (isset($this->undoneBy)) $o['undoneBy'] = $this->undoneBy;
        return empty($o) ? new class(){} : $o;
    }
}

class GlobalSettingsInfo implements JsonSerializable
{
    public function __construct(
        /** @var EmailAccount|null Mail account for recovery and reports, and for accounts without one */
        public ?EmailAccount $systemEmailAccount=null,
        /** @var string|null Zone where none is set, IANA or Windows */
        public ?string $defaultTimeZoneId=null,
        /** @var int|null Age in days at which ended sessions are archived */
        public ?int $sessionArchiveDays=null,
        /** @var string|null Text shown to everybody */
        public ?string $maintenanceMessage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['systemEmailAccount'])) $this->systemEmailAccount = JsonConverters::from('EmailAccount', $o['systemEmailAccount']);
        if (isset($o['defaultTimeZoneId'])) $this->defaultTimeZoneId = $o['defaultTimeZoneId'];
        if (isset($o['sessionArchiveDays'])) $this->sessionArchiveDays = $o['sessionArchiveDays'];
        if (isset($o['maintenanceMessage'])) $this->maintenanceMessage = $o['maintenanceMessage'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->systemEmailAccount)) $o['systemEmailAccount'] = JsonConverters::to('EmailAccount', $this->systemEmailAccount);
        if (isset($this->defaultTimeZoneId)) $o['defaultTimeZoneId'] = $this->defaultTimeZoneId;
        if (isset($this->sessionArchiveDays)) $o['sessionArchiveDays'] = $this->sessionArchiveDays;
        if (isset($this->maintenanceMessage)) $o['maintenanceMessage'] = $this->maintenanceMessage;
        return empty($o) ? new class(){} : $o;
    }
}

class SystemSettingsInfo extends EntityInfo implements JsonSerializable
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
        /** @var bool|null Whether the account's clock stands at another moment */
        public ?bool $overrideSystemTime=null,
        /** @var string|null Zone of that moment, IANA or Windows */
        public ?string $overrideSystemTimeZoneId=null,
        /** @var string|null That moment, ISO 8601; without an offset it is local to the zone */
        public ?string $overrideSystemDateTime=null,
        /** @var array<SystemSettingsField>|null */
        public ?array $systemFields=null,
        /** @var array<CustomerDataField>|null */
        public ?array $customerFields=null,
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,
        /** @var array<EmailAccount>|null */
        public ?array $emailAccounts=null,
        /** @var array<Tag>|null */
        public ?array $tags=null,
        /** @var string|null */
        public ?string $documentation=null,
        /** @var int|null Days that recordings are kept; 0 keeps them */
        public ?int $recordingRetentionDays=null,
        /** @var bool|null */
        public ?bool $enableSipRefer=null,
        /** @var int|null How long an agent may be not ready; 0 for ever */
        public ?int $autoAgentLogoffSeconds=null,
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null
    ) {
        parent::__construct($id, $dateCreated, $dateLastModified, $createdBy, $lastModifiedBy);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        parent::fromMap($o);
        if (isset($o['overrideSystemTime'])) $this->overrideSystemTime = $o['overrideSystemTime'];
        if (isset($o['overrideSystemTimeZoneId'])) $this->overrideSystemTimeZoneId = $o['overrideSystemTimeZoneId'];
        if (isset($o['overrideSystemDateTime'])) $this->overrideSystemDateTime = $o['overrideSystemDateTime'];
        if (isset($o['systemFields'])) $this->systemFields = JsonConverters::fromArray('SystemSettingsField', $o['systemFields']);
        if (isset($o['customerFields'])) $this->customerFields = JsonConverters::fromArray('CustomerDataField', $o['customerFields']);
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['emailAccounts'])) $this->emailAccounts = JsonConverters::fromArray('EmailAccount', $o['emailAccounts']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = (array)parent::jsonSerialize();
        if (isset($this->overrideSystemTime)) $o['overrideSystemTime'] = $this->overrideSystemTime;
        if (isset($this->overrideSystemTimeZoneId)) $o['overrideSystemTimeZoneId'] = $this->overrideSystemTimeZoneId;
        if (isset($this->overrideSystemDateTime)) $o['overrideSystemDateTime'] = $this->overrideSystemDateTime;
        if (isset($this->systemFields)) $o['systemFields'] = JsonConverters::toArray('SystemSettingsField', $this->systemFields);
        if (isset($this->customerFields)) $o['customerFields'] = JsonConverters::toArray('CustomerDataField', $this->customerFields);
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->emailAccounts)) $o['emailAccounts'] = JsonConverters::toArray('EmailAccount', $this->emailAccounts);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        return empty($o) ? new class(){} : $o;
    }
}

class ListDialingPermissionsResponse implements JsonSerializable
{
    public function __construct(
        /** @var array<DialingPermissionInfo>|null Every country, by name */
        public ?array $permissions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['permissions'])) $this->permissions = JsonConverters::fromArray('DialingPermissionInfo', $o['permissions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->permissions)) $o['permissions'] = JsonConverters::toArray('DialingPermissionInfo', $this->permissions);
        return empty($o) ? new class(){} : $o;
    }
}

/** @description Runs the server's checks on an account */
// @Route("/accounts/{accountId}/check", "POST")
#[Returns('CheckAccountResponse')]
class CheckAccount implements IReturn, IPost, JsonSerializable
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
    public function getTypeName(): string { return 'CheckAccount'; }
    public function getMethod(): string { return 'POST'; }
    /** @return CheckAccountResponse */
    public function createResponse(): mixed { return new CheckAccountResponse(); }
}

/** @description Removes an account in which nothing lives */
// @Route("/accounts/{accountId}", "DELETE")
class DeleteAccount implements IReturnVoid, IDelete, JsonSerializable
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
    public function getTypeName(): string { return 'DeleteAccount'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
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
        public ?string $twilioAuthToken=null,
        /** @var string|null Account directly above */
        public ?string $parentAccountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['twilioAccountSid'])) $this->twilioAccountSid = $o['twilioAccountSid'];
        if (isset($o['twilioAuthToken'])) $this->twilioAuthToken = $o['twilioAuthToken'];
        if (isset($o['parentAccountId'])) $this->parentAccountId = $o['parentAccountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->twilioAccountSid)) $o['twilioAccountSid'] = $this->twilioAccountSid;
        if (isset($this->twilioAuthToken)) $o['twilioAuthToken'] = $this->twilioAuthToken;
        if (isset($this->parentAccountId)) $o['parentAccountId'] = $this->parentAccountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewAccount'; }
    public function getMethod(): string { return 'POST'; }
    /** @return AccountInfo */
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Changes an account's name, number limit, logo or prices */
// @Route("/accounts/{accountId}", "PATCH")
#[Returns('AccountInfo')]
class PatchAccount implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $accountId=null,
        /** @var string|null */
        public ?string $name=null,
        /** @var int|null Cap on the count of numbers; 0 means none */
        public ?int $maxPhoneNumbers=null,
        /** @var string|null File shown as the dashboard's logo */
        public ?string $logoId=null,
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null,
        /** @var string|null Account directly above; empty for none */
        public ?string $parentAccountId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['maxPhoneNumbers'])) $this->maxPhoneNumbers = $o['maxPhoneNumbers'];
        if (isset($o['logoId'])) $this->logoId = $o['logoId'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
        if (isset($o['parentAccountId'])) $this->parentAccountId = $o['parentAccountId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->maxPhoneNumbers)) $o['maxPhoneNumbers'] = $this->maxPhoneNumbers;
        if (isset($this->logoId)) $o['logoId'] = $this->logoId;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        if (isset($this->parentAccountId)) $o['parentAccountId'] = $this->parentAccountId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchAccount'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return AccountInfo */
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Gives an account a new key for signing call tokens */
// @Route("/accounts/{accountId}/tokens", "POST")
#[Returns('AccountInfo')]
class RegenerateAccountTokens implements IReturn, IPost, JsonSerializable
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
    public function getTypeName(): string { return 'RegenerateAccountTokens'; }
    public function getMethod(): string { return 'POST'; }
    /** @return AccountInfo */
    public function createResponse(): mixed { return new AccountInfo(); }
}

/** @description Changes the caller's own name */
// @Route("/app/user-info", "PATCH")
#[Returns('AppUserInfo')]
class UpdateUserInfo implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'UpdateUserInfo'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return AppUserInfo */
    public function createResponse(): mixed { return new AppUserInfo(); }
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

/** @description Turns a second factor on */
// @Route("/auth/totp/confirm", "POST")
#[Returns('ConfirmTotpResult')]
class ConfirmTotp implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Six digits from the authenticator */
        public ?string $code=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['code'])) $this->code = $o['code'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->code)) $o['code'] = $this->code;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ConfirmTotp'; }
    public function getMethod(): string { return 'POST'; }
    /** @return ConfirmTotpResult */
    public function createResponse(): mixed { return new ConfirmTotpResult(); }
}

/** @description Makes a key for programs worthless */
// @Route("/api-keys/{keyId}", "DELETE")
class DeleteApiKey implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $keyId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['keyId'])) $this->keyId = $o['keyId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->keyId)) $o['keyId'] = $this->keyId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteApiKey'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Turns a second factor off */
// @Route("/auth/totp/disable", "POST")
class DisableTotp implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Six digits from the authenticator, or a recovery code */
        public ?string $code=null,
        /** @var string|null Another login, for a SystemAdministrator, who needs no code for it */
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['code'])) $this->code = $o['code'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->code)) $o['code'] = $this->code;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DisableTotp'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Mails a token with which to set a new password */
// @Route("/auth/forgot-password", "POST")
class ForgotPassword implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Of the login; the answer is the same for an unknown one */
        public ?string $emailAddress=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ForgotPassword'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
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

/**
 * @description Pages through keys for programs
 * @extends ListRequest<ApiKeyInfo>
 */
// @Route("/api-keys", "GET")
#[Returns('ListResponse')]
class ListApiKeys extends ListRequest implements IReturn, IGet, JsonSerializable
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
        /** @var string|null A login that the caller may change; its own unless given */
        public ?string $userId=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['ApiKeyInfo'];
        parent::fromMap($o);
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['ApiKeyInfo'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListApiKeys'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<ApiKeyInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['ApiKeyInfo']); }
}

/** @description Makes a key with which programs call as the caller */
// @Route("/api-keys", "POST")
#[Returns('NewApiKeyResult')]
class NewApiKey implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null What the key is for */
        public ?string $name=null,
        /** @var string|null The one account that the key reaches; those of the login unless given */
        public ?string $accountId=null,
        /** @var string|null The one role that the key has; those of the login unless given */
        public ?string $role=null,
        /** @var string|null ISO 8601; never unless given */
        public ?string $expiresAt=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['role'])) $this->role = $o['role'];
        if (isset($o['expiresAt'])) $this->expiresAt = $o['expiresAt'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->role)) $o['role'] = $this->role;
        if (isset($this->expiresAt)) $o['expiresAt'] = $this->expiresAt;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewApiKey'; }
    public function getMethod(): string { return 'POST'; }
    /** @return NewApiKeyResult */
    public function createResponse(): mixed { return new NewApiKeyResult(); }
}

/** @description Sets a new password with a mailed token */
// @Route("/auth/recover", "POST")
class RecoverPassword implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Of the login */
        public ?string $emailAddress=null,
        /** @var string|null From the mail; counts once and for an hour */
        public ?string $token=null,
        /** @var string|null At least 10 characters */
        public ?string $newPassword=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['token'])) $this->token = $o['token'];
        if (isset($o['newPassword'])) $this->newPassword = $o['newPassword'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->token)) $o['token'] = $this->token;
        if (isset($this->newPassword)) $o['newPassword'] = $this->newPassword;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RecoverPassword'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Gives a token with which to act as another login */
// @Route("/auth/token", "GET")
#[Returns('RequestAuthTokenResult')]
class RequestAuthToken implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null Of the login to act as */
        public ?string $userEmailAddress=null,
        /** @var string|null Id of the login to act as; wins over userEmailAddress */
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['userEmailAddress'])) $this->userEmailAddress = $o['userEmailAddress'];
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userEmailAddress)) $o['userEmailAddress'] = $this->userEmailAddress;
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'RequestAuthToken'; }
    public function getMethod(): string { return 'GET'; }
    /** @return RequestAuthTokenResult */
    public function createResponse(): mixed { return new RequestAuthTokenResult(); }
}

/** @description Begins to set up a second factor */
// @Route("/auth/totp", "POST")
#[Returns('StartTotpResult')]
class StartTotp implements IReturn, IPost, JsonSerializable
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
    public function getTypeName(): string { return 'StartTotp'; }
    public function getMethod(): string { return 'POST'; }
    /** @return StartTotpResult */
    public function createResponse(): mixed { return new StartTotpResult(); }
}

/** @description Finds what a schedule says and cannot mean, before it is saved */
// @Route("/customers/{customerId}/schedule/check", "POST")
#[Returns('ScheduleCheck')]
class CheckSchedule implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var Schedule|null Put in place of the stored one */
        // @ApiMember(Description="Put in place of the stored one")
        public ?Schedule $schedule=null,
        /** @var string|null ISO 8601 as in a test; absent it is now */
        public ?string $from=null,
        /** @var string|null At most 50 years after from; absent it is 5 years after */
        public ?string $to=null,
        /** @var array<ScheduleRequirement>|null States that must hold at given times */
        public ?array $required=null,
        /** @var Schedule|null A second own schedule; whether both mean the same is answered */
        // @ApiMember(Description="A second own schedule; whether both mean the same is answered")
        public ?Schedule $compareTo=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
        if (isset($o['required'])) $this->required = JsonConverters::fromArray('ScheduleRequirement', $o['required']);
        if (isset($o['compareTo'])) $this->compareTo = JsonConverters::from('Schedule', $o['compareTo']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        if (isset($this->required)) $o['required'] = JsonConverters::toArray('ScheduleRequirement', $this->required);
        if (isset($this->compareTo)) $o['compareTo'] = JsonConverters::to('Schedule', $this->compareTo);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'CheckSchedule'; }
    public function getMethod(): string { return 'POST'; }
    /** @return ScheduleCheck */
    public function createResponse(): mixed { return new ScheduleCheck(); }
}

/** @description Removes a customer that nothing hangs below */
// @Route("/customers/{customerId}", "DELETE")
class DeleteCustomer implements IReturnVoid, IDelete, JsonSerializable
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
    public function getTypeName(): string { return 'DeleteCustomer'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Revokes the address of a schedule's feed */
// @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
class DeleteScheduleFeed implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $feedId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['feedId'])) $this->feedId = $o['feedId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->feedId)) $o['feedId'] = $this->feedId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteScheduleFeed'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/** @description Tells which rule gives the state at a moment, and why the others do not */
// @Route("/customers/{customerId}/schedule/explain", "POST")
#[Returns('ScheduleExplanation')]
class ExplainSchedule implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var Schedule|null Put in place of the stored one */
        // @ApiMember(Description="Put in place of the stored one")
        public ?Schedule $schedule=null,
        /** @var string|null ISO 8601; without an offset it is local to the zone, absent it is now */
        public ?string $dateTime=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ExplainSchedule'; }
    public function getMethod(): string { return 'POST'; }
    /** @return ScheduleExplanation */
    public function createResponse(): mixed { return new ScheduleExplanation(); }
}

/** @description Reads one customer, as it is or as it was */
// @Route("/customers/{customerId}", "GET")
#[Returns('CustomerInfo')]
class GetCustomer implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null Moment to read the customer at, ISO 8601 with an offset or Z */
        public ?string $asOf=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['asOf'])) $this->asOf = $o['asOf'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->asOf)) $o['asOf'] = $this->asOf;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetCustomer'; }
    public function getMethod(): string { return 'GET'; }
    /** @return CustomerInfo */
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Tells for each setting the value in force and the level that set it */
// @Route("/customers/{customerId}/effective", "GET")
#[Returns('EffectiveCustomer')]
class GetEffectiveCustomer implements IReturn, IGet, JsonSerializable
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
    public function getTypeName(): string { return 'GetEffectiveCustomer'; }
    public function getMethod(): string { return 'GET'; }
    /** @return EffectiveCustomer */
    public function createResponse(): mixed { return new EffectiveCustomer(); }
}

/** @description Reads the schedule that the levels above give */
// @Route("/customers/{customerId}/inherited-schedule", "GET")
// @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
#[Returns('Schedule')]
class GetInheritedSchedule implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null */
        // @ApiMember(ParameterType="path")
        public ?string $endpointId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetInheritedSchedule'; }
    public function getMethod(): string { return 'GET'; }
    /** @return Schedule */
    public function createResponse(): mixed { return new Schedule(); }
}

/** @description Reads a range of a schedule as an iCalendar file */
// @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
#[Returns('CalendarFile')]
class GetScheduleCalendar implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null ISO 8601 as in a test; absent it is now */
        public ?string $from=null,
        /** @var string|null At most 400 days after from; absent it is 90 days after */
        public ?string $to=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetScheduleCalendar'; }
    public function getMethod(): string { return 'GET'; }
    /** @return CalendarFile */
    public function createResponse(): mixed { return new CalendarFile(); }
}

/** @description Reads a schedule as an iCalendar feed, with the feed's token */
// @Route("/customers/{customerId}/schedule.ics", "GET")
#[Returns('CalendarFile')]
class GetScheduleFeed implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null */
        public ?string $token=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['token'])) $this->token = $o['token'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->token)) $o['token'] = $this->token;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetScheduleFeed'; }
    public function getMethod(): string { return 'GET'; }
    /** @return CalendarFile */
    public function createResponse(): mixed { return new CalendarFile(); }
}

/** @description Reads every change of state in a range */
// @Route("/customers/{customerId}/schedule/timeline", "GET")
#[Returns('ScheduleTimeline')]
class GetScheduleTimeline implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null ISO 8601 as in a test; absent it is now */
        public ?string $from=null,
        /** @var string|null At most 400 days after from; absent it is 30 days after */
        public ?string $to=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['from'])) $this->from = $o['from'];
        if (isset($o['to'])) $this->to = $o['to'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->from)) $o['from'] = $this->from;
        if (isset($this->to)) $o['to'] = $this->to;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetScheduleTimeline'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ScheduleTimeline */
    public function createResponse(): mixed { return new ScheduleTimeline(); }
}

/** @description Adds rules for holidays to a schedule, from a file or a country's list */
// @Route("/customers/{customerId}/schedule/holidays", "POST")
#[Returns('HolidayImport')]
class ImportHolidays implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null Two letters of ISO 3166, for the list of its public holidays */
        public ?string $country=null,
        /** @var string|null Text of an iCalendar file, instead of a country */
        public ?string $calendar=null,
        /** @var int|null 0 is this year */
        public ?int $fromYear=null,
        /** @var int|null 0 is the year after fromYear; at most 10 years */
        public ?int $toYear=null,
        /** @var string|null Holiday if absent */
        public ?string $state=null,
        /** @var int|null */
        public ?int $priority=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['country'])) $this->country = $o['country'];
        if (isset($o['calendar'])) $this->calendar = $o['calendar'];
        if (isset($o['fromYear'])) $this->fromYear = $o['fromYear'];
        if (isset($o['toYear'])) $this->toYear = $o['toYear'];
        if (isset($o['state'])) $this->state = $o['state'];
        if (isset($o['priority'])) $this->priority = $o['priority'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->country)) $o['country'] = $this->country;
        if (isset($this->calendar)) $o['calendar'] = $this->calendar;
        if (isset($this->fromYear)) $o['fromYear'] = $this->fromYear;
        if (isset($this->toYear)) $o['toYear'] = $this->toYear;
        if (isset($this->state)) $o['state'] = $this->state;
        if (isset($this->priority)) $o['priority'] = $this->priority;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ImportHolidays'; }
    public function getMethod(): string { return 'POST'; }
    /** @return HolidayImport */
    public function createResponse(): mixed { return new HolidayImport(); }
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
        public ?array $tagIds=null,
        /** @var string|null Only customers with exactly this reference */
        public ?string $referenceId=null
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
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
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
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListCustomers'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<CustomerInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['CustomerInfo']); }
}

/** @description Lists the public holidays of a country */
// @Route("/holidays/{country}", "GET")
#[Returns('HolidayList')]
class ListHolidays implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null Two letters of ISO 3166 */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $country=null,
        /** @var int|null 0 is this year */
        public ?int $fromYear=null,
        /** @var int|null 0 is fromYear; at most 10 years */
        public ?int $toYear=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['country'])) $this->country = $o['country'];
        if (isset($o['fromYear'])) $this->fromYear = $o['fromYear'];
        if (isset($o['toYear'])) $this->toYear = $o['toYear'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->country)) $o['country'] = $this->country;
        if (isset($this->fromYear)) $o['fromYear'] = $this->fromYear;
        if (isset($this->toYear)) $o['toYear'] = $this->toYear;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListHolidays'; }
    public function getMethod(): string { return 'GET'; }
    /** @return HolidayList */
    public function createResponse(): mixed { return new HolidayList(); }
}

/** @description Lists the feeds of a schedule */
// @Route("/customers/{customerId}/schedule/feeds", "GET")
#[Returns('ScheduleFeeds')]
class ListScheduleFeeds implements IReturn, IGet, JsonSerializable
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
    public function getTypeName(): string { return 'ListScheduleFeeds'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ScheduleFeeds */
    public function createResponse(): mixed { return new ScheduleFeeds(); }
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

/** @description Makes a secret address to subscribe to a schedule */
// @Route("/customers/{customerId}/schedule/feed", "POST")
// @Route("/customers/{customerId}/schedule/feeds", "POST")
#[Returns('ScheduleFeed')]
class NewScheduleFeed implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null What people call the feed */
        public ?string $name=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewScheduleFeed'; }
    public function getMethod(): string { return 'POST'; }
    /** @return ScheduleFeed */
    public function createResponse(): mixed { return new ScheduleFeed(); }
}

/** @description Changes the members sent */
// @Route("/customers/{customerId}", "PATCH")
#[Returns('CustomerInfo')]
class PatchCustomer implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null Company name; cannot be cleared */
        public ?string $name=null,
        /** @var string|null Customer directly above; an empty text makes it a root */
        public ?string $parentCustomerId=null,
        /** @var string|null Identifier in an outside system; an empty text clears it */
        public ?string $referenceId=null,
        /** @var Struct|null Values of custom fields, by field name */
        public ?Struct $data=null,
        /** @var array<string>|null Tags of the account to put on the customer */
        public ?array $tagIds=null,
        /** @var Schedule|null */
        public ?Schedule $schedule=null,
        /** @var bool|null Whether its own prices hold */
        public ?bool $overrideBillingSettings=null,
        /** @var BillingSettings|null */
        public ?BillingSettings $billingSettings=null,
        /** @var bool|null Whether its own portal settings hold */
        public ?bool $overrideAppSettings=null,
        /** @var AppSettings|null */
        public ?AppSettings $appSettings=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['name'])) $this->name = $o['name'];
        if (isset($o['parentCustomerId'])) $this->parentCustomerId = $o['parentCustomerId'];
        if (isset($o['referenceId'])) $this->referenceId = $o['referenceId'];
        if (isset($o['data'])) $this->data = JsonConverters::from('Struct', $o['data']);
        if (isset($o['tagIds'])) $this->tagIds = $o['tagIds'];
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['overrideBillingSettings'])) $this->overrideBillingSettings = $o['overrideBillingSettings'];
        if (isset($o['billingSettings'])) $this->billingSettings = JsonConverters::from('BillingSettings', $o['billingSettings']);
        if (isset($o['overrideAppSettings'])) $this->overrideAppSettings = $o['overrideAppSettings'];
        if (isset($o['appSettings'])) $this->appSettings = JsonConverters::from('AppSettings', $o['appSettings']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->name)) $o['name'] = $this->name;
        if (isset($this->parentCustomerId)) $o['parentCustomerId'] = $this->parentCustomerId;
        if (isset($this->referenceId)) $o['referenceId'] = $this->referenceId;
        if (isset($this->data)) $o['data'] = JsonConverters::to('Struct', $this->data);
        if (isset($this->tagIds)) $o['tagIds'] = $this->tagIds;
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->overrideBillingSettings)) $o['overrideBillingSettings'] = $this->overrideBillingSettings;
        if (isset($this->billingSettings)) $o['billingSettings'] = JsonConverters::to('BillingSettings', $this->billingSettings);
        if (isset($this->overrideAppSettings)) $o['overrideAppSettings'] = $this->overrideAppSettings;
        if (isset($this->appSettings)) $o['appSettings'] = JsonConverters::to('AppSettings', $this->appSettings);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchCustomer'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return CustomerInfo */
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Sends calls to a customer's numbers to the staging or the production server */
// @Route("/customers/{customerId}/staging", "POST")
#[Returns('CustomerInfo')]
class SetCustomerStagingMode implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $customerId=null,
        /** @var bool|null The staging server, or else the production server */
        public ?bool $isStaging=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['isStaging'])) $this->isStaging = $o['isStaging'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->isStaging)) $o['isStaging'] = $this->isStaging;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SetCustomerStagingMode'; }
    public function getMethod(): string { return 'POST'; }
    /** @return CustomerInfo */
    public function createResponse(): mixed { return new CustomerInfo(); }
}

/** @description Tells the state of a schedule at a moment */
// @Route("/customers/{customerId}/test-schedule", "POST")
// @Route("/endpoints/{endpointId}/test-schedule", "POST")
#[Returns('TestScheduleResponse')]
class TestSchedule implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(ParameterType="path")
        public ?string $customerId=null,
        /** @var string|null */
        // @ApiMember(ParameterType="path")
        public ?string $endpointId=null,
        /** @var Schedule|null Put in place of the stored one */
        // @ApiMember(Description="Put in place of the stored one")
        public ?Schedule $schedule=null,
        /** @var string|null ISO 8601; without an offset it is local to the zone, absent it is now */
        public ?string $dateTime=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['endpointId'])) $this->endpointId = $o['endpointId'];
        if (isset($o['schedule'])) $this->schedule = JsonConverters::from('Schedule', $o['schedule']);
        if (isset($o['dateTime'])) $this->dateTime = $o['dateTime'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->endpointId)) $o['endpointId'] = $this->endpointId;
        if (isset($this->schedule)) $o['schedule'] = JsonConverters::to('Schedule', $this->schedule);
        if (isset($this->dateTime)) $o['dateTime'] = $this->dateTime;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'TestSchedule'; }
    public function getMethod(): string { return 'POST'; }
    /** @return TestScheduleResponse */
    public function createResponse(): mixed { return new TestScheduleResponse(); }
}

/** @description Reads what one call changed */
// @Route("/changes/{changeId}", "GET")
#[Returns('ChangeInfo')]
class GetChange implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $changeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['changeId'])) $this->changeId = $o['changeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->changeId)) $o['changeId'] = $this->changeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'GetChange'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ChangeInfo */
    public function createResponse(): mixed { return new ChangeInfo(); }
}

/** @description Reads the settings of the whole system */
// @Route("/global/settings", "GET")
#[Returns('GlobalSettingsInfo')]
class GetGlobalSettings implements IReturn, IGet, JsonSerializable
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
    public function getTypeName(): string { return 'GetGlobalSettings'; }
    public function getMethod(): string { return 'GET'; }
    /** @return GlobalSettingsInfo */
    public function createResponse(): mixed { return new GlobalSettingsInfo(); }
}

/** @description Reads an account's settings, fields, tags and mail accounts */
// @Route("/system/settings", "GET")
#[Returns('SystemSettingsInfo')]
class GetSystemSettings implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null Account; not needed by callers that have one */
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
    public function getTypeName(): string { return 'GetSystemSettings'; }
    public function getMethod(): string { return 'GET'; }
    /** @return SystemSettingsInfo */
    public function createResponse(): mixed { return new SystemSettingsInfo(); }
}

/** @description Lists which countries an account may call */
// @Route("/system/dialing-permissions", "GET")
#[Returns('ListDialingPermissionsResponse')]
class ListDialingPermissions implements IReturn, IGet, JsonSerializable
{
    public function __construct(
        /** @var string|null Account; not needed by callers that have one */
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
    public function getTypeName(): string { return 'ListDialingPermissions'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListDialingPermissionsResponse */
    public function createResponse(): mixed { return new ListDialingPermissionsResponse(); }
}

/**
 * @description Searches the audit log
 * @extends ListRequest<LogEntryInfo>
 */
#[Returns('ListResponse')]
class ListLogEntries extends ListRequest implements IReturn, JsonSerializable
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
        /** @var array<string>|null Only entries of these accounts */
        public ?array $accountIds=null,
        /** @var array<string>|null Only entries of these customers; _ selects those of the account itself */
        public ?array $customerIds=null,
        /** @var string|null First day, YYYY-MM-DD in UTC */
        public ?string $startDate=null,
        /** @var string|null Last day, YYYY-MM-DD in UTC */
        public ?string $endDate=null,
        /** @var string|null Text that description, reason or login contains, in any case */
        public ?string $description=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['LogEntryInfo'];
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = $o['accountIds'];
        if (isset($o['customerIds'])) $this->customerIds = $o['customerIds'];
        if (isset($o['startDate'])) $this->startDate = $o['startDate'];
        if (isset($o['endDate'])) $this->endDate = $o['endDate'];
        if (isset($o['description'])) $this->description = $o['description'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['LogEntryInfo'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = $this->accountIds;
        if (isset($this->customerIds)) $o['customerIds'] = $this->customerIds;
        if (isset($this->startDate)) $o['startDate'] = $this->startDate;
        if (isset($this->endDate)) $o['endDate'] = $this->endDate;
        if (isset($this->description)) $o['description'] = $this->description;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListLogEntries'; }
    /** @return ListResponse<LogEntryInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['LogEntryInfo']); }
}

/** @description Sets which numbers of one country may be called */
// @Route("/system/dialing-permissions/{isoCode}", "PATCH")
class PatchDialingPermissions implements IReturnVoid, IPatch, JsonSerializable
{
    public function __construct(
        /** @var string|null ISO 3166-1, two letters */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $isoCode=null,
        /** @var string|null */
        public ?string $accountId=null,
        /** @var bool|null Absent means no */
        public ?bool $lowRiskNumbersEnabled=null,
        /** @var bool|null Absent means no */
        public ?bool $highRiskSpecialNumbersEnabled=null,
        /** @var bool|null Absent means no */
        public ?bool $highRiskTollfraudNumbersEnabled=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['isoCode'])) $this->isoCode = $o['isoCode'];
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['lowRiskNumbersEnabled'])) $this->lowRiskNumbersEnabled = $o['lowRiskNumbersEnabled'];
        if (isset($o['highRiskSpecialNumbersEnabled'])) $this->highRiskSpecialNumbersEnabled = $o['highRiskSpecialNumbersEnabled'];
        if (isset($o['highRiskTollfraudNumbersEnabled'])) $this->highRiskTollfraudNumbersEnabled = $o['highRiskTollfraudNumbersEnabled'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->isoCode)) $o['isoCode'] = $this->isoCode;
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->lowRiskNumbersEnabled)) $o['lowRiskNumbersEnabled'] = $this->lowRiskNumbersEnabled;
        if (isset($this->highRiskSpecialNumbersEnabled)) $o['highRiskSpecialNumbersEnabled'] = $this->highRiskSpecialNumbersEnabled;
        if (isset($this->highRiskTollfraudNumbersEnabled)) $o['highRiskTollfraudNumbersEnabled'] = $this->highRiskTollfraudNumbersEnabled;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchDialingPermissions'; }
    public function getMethod(): string { return 'PATCH'; }
    public function createResponse(): void {}
}

/** @description Changes the settings of the whole system */
// @Route("/global/settings", "PATCH")
#[Returns('GlobalSettingsInfo')]
class PatchGlobalSettings implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @var EmailAccount|null Replaces the stored one whole; an empty one removes it */
        public ?EmailAccount $systemEmailAccount=null,
        /** @var string|null */
        public ?string $defaultTimeZoneId=null,
        /** @var int|null */
        public ?int $sessionArchiveDays=null,
        /** @var string|null */
        public ?string $maintenanceMessage=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['systemEmailAccount'])) $this->systemEmailAccount = JsonConverters::from('EmailAccount', $o['systemEmailAccount']);
        if (isset($o['defaultTimeZoneId'])) $this->defaultTimeZoneId = $o['defaultTimeZoneId'];
        if (isset($o['sessionArchiveDays'])) $this->sessionArchiveDays = $o['sessionArchiveDays'];
        if (isset($o['maintenanceMessage'])) $this->maintenanceMessage = $o['maintenanceMessage'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->systemEmailAccount)) $o['systemEmailAccount'] = JsonConverters::to('EmailAccount', $this->systemEmailAccount);
        if (isset($this->defaultTimeZoneId)) $o['defaultTimeZoneId'] = $this->defaultTimeZoneId;
        if (isset($this->sessionArchiveDays)) $o['sessionArchiveDays'] = $this->sessionArchiveDays;
        if (isset($this->maintenanceMessage)) $o['maintenanceMessage'] = $this->maintenanceMessage;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchGlobalSettings'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return GlobalSettingsInfo */
    public function createResponse(): mixed { return new GlobalSettingsInfo(); }
}

/** @description Changes an account's settings */
// @Route("/system/settings", "PATCHY,PATCH")
#[Returns('SystemSettingsInfo')]
class PatchSystemSettings implements IReturn, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        public ?string $accountId=null,
        /** @var bool|null */
        public ?bool $overrideSystemTime=null,
        /** @var string|null */
        public ?string $overrideSystemTimeZoneId=null,
        /** @var string|null */
        public ?string $overrideSystemDateTime=null,
        /** @var array<SystemSettingsField>|null */
        public ?array $systemFields=null,
        /** @var array<CustomerDataField>|null */
        public ?array $customerFields=null,
        /** @var array<EndpointDataField>|null */
        public ?array $endpointFields=null,
        /** @var array<EmailAccount>|null */
        public ?array $emailAccounts=null,
        /** @var array<Tag>|null */
        public ?array $tags=null,
        /** @var string|null */
        public ?string $documentation=null,
        /** @var int|null */
        public ?int $recordingRetentionDays=null,
        /** @var bool|null */
        public ?bool $enableSipRefer=null,
        /** @var int|null */
        public ?int $autoAgentLogoffSeconds=null,
        /** @var TwilioSipRegions|null */
        public ?TwilioSipRegions $defaultSipRegion=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['overrideSystemTime'])) $this->overrideSystemTime = $o['overrideSystemTime'];
        if (isset($o['overrideSystemTimeZoneId'])) $this->overrideSystemTimeZoneId = $o['overrideSystemTimeZoneId'];
        if (isset($o['overrideSystemDateTime'])) $this->overrideSystemDateTime = $o['overrideSystemDateTime'];
        if (isset($o['systemFields'])) $this->systemFields = JsonConverters::fromArray('SystemSettingsField', $o['systemFields']);
        if (isset($o['customerFields'])) $this->customerFields = JsonConverters::fromArray('CustomerDataField', $o['customerFields']);
        if (isset($o['endpointFields'])) $this->endpointFields = JsonConverters::fromArray('EndpointDataField', $o['endpointFields']);
        if (isset($o['emailAccounts'])) $this->emailAccounts = JsonConverters::fromArray('EmailAccount', $o['emailAccounts']);
        if (isset($o['tags'])) $this->tags = JsonConverters::fromArray('Tag', $o['tags']);
        if (isset($o['documentation'])) $this->documentation = $o['documentation'];
        if (isset($o['recordingRetentionDays'])) $this->recordingRetentionDays = $o['recordingRetentionDays'];
        if (isset($o['enableSipRefer'])) $this->enableSipRefer = $o['enableSipRefer'];
        if (isset($o['autoAgentLogoffSeconds'])) $this->autoAgentLogoffSeconds = $o['autoAgentLogoffSeconds'];
        if (isset($o['defaultSipRegion'])) $this->defaultSipRegion = JsonConverters::from('TwilioSipRegions', $o['defaultSipRegion']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->overrideSystemTime)) $o['overrideSystemTime'] = $this->overrideSystemTime;
        if (isset($this->overrideSystemTimeZoneId)) $o['overrideSystemTimeZoneId'] = $this->overrideSystemTimeZoneId;
        if (isset($this->overrideSystemDateTime)) $o['overrideSystemDateTime'] = $this->overrideSystemDateTime;
        if (isset($this->systemFields)) $o['systemFields'] = JsonConverters::toArray('SystemSettingsField', $this->systemFields);
        if (isset($this->customerFields)) $o['customerFields'] = JsonConverters::toArray('CustomerDataField', $this->customerFields);
        if (isset($this->endpointFields)) $o['endpointFields'] = JsonConverters::toArray('EndpointDataField', $this->endpointFields);
        if (isset($this->emailAccounts)) $o['emailAccounts'] = JsonConverters::toArray('EmailAccount', $this->emailAccounts);
        if (isset($this->tags)) $o['tags'] = JsonConverters::toArray('Tag', $this->tags);
        if (isset($this->documentation)) $o['documentation'] = $this->documentation;
        if (isset($this->recordingRetentionDays)) $o['recordingRetentionDays'] = $this->recordingRetentionDays;
        if (isset($this->enableSipRefer)) $o['enableSipRefer'] = $this->enableSipRefer;
        if (isset($this->autoAgentLogoffSeconds)) $o['autoAgentLogoffSeconds'] = $this->autoAgentLogoffSeconds;
        if (isset($this->defaultSipRegion)) $o['defaultSipRegion'] = JsonConverters::to('TwilioSipRegions', $this->defaultSipRegion);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchSystemSettings'; }
    /** @return SystemSettingsInfo */
    public function createResponse(): mixed { return new SystemSettingsInfo(); }
}

/** @description Tries a mail account before it is saved */
// @Route("/settings/test-email", "POST")
class SendTestEmail implements IReturnVoid, IPost, JsonSerializable
{
    public function __construct(
        /** @var EmailAccount|null Mail account to try; without a password that of the stored one of its id */
        public ?EmailAccount $account=null,
        /** @var string|null Recipient of the test */
        public ?string $emailAddress=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['account'])) $this->account = JsonConverters::from('EmailAccount', $o['account']);
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->account)) $o['account'] = JsonConverters::to('EmailAccount', $this->account);
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'SendTestEmail'; }
    public function getMethod(): string { return 'POST'; }
    public function createResponse(): void {}
}

/** @description Restores the state before a change */
// @Route("/changes/{changeId}/undo", "POST")
#[Returns('ChangeInfo')]
class UndoChange implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $changeId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['changeId'])) $this->changeId = $o['changeId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->changeId)) $o['changeId'] = $this->changeId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'UndoChange'; }
    public function getMethod(): string { return 'POST'; }
    /** @return ChangeInfo */
    public function createResponse(): mixed { return new ChangeInfo(); }
}

/** @description Removes a login */
// @Route("/users/{userId}", "DELETE")
class DeleteUser implements IReturnVoid, IDelete, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $userId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['userId'])) $this->userId = $o['userId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'DeleteUser'; }
    public function getMethod(): string { return 'DELETE'; }
    public function createResponse(): void {}
}

/**
 * @description Pages through the logins that reach the given accounts
 * @extends ListRequest<UserInfo>
 */
// @Route("/users", "GET")
#[Returns('ListResponse')]
class ListUsers extends ListRequest implements IReturn, IGet, JsonSerializable
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
        /** @var array<string>|null Only logins that were given one of these accounts */
        public ?array $accountIds=null,
        /** @var string|null Part of the email address, in any case */
        public ?string $emailFilter=null
    ) {
        parent::__construct($page, $all, $countPerPage, $specificIds, $sortField, $sortOrder, $simplifiedPaging);
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        $this->genericArgs = ['UserInfo'];
        parent::fromMap($o);
        if (isset($o['accountIds'])) $this->accountIds = $o['accountIds'];
        if (isset($o['emailFilter'])) $this->emailFilter = $o['emailFilter'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $this->genericArgs = ['UserInfo'];
        $o = (array)parent::jsonSerialize();
        if (isset($this->accountIds)) $o['accountIds'] = $this->accountIds;
        if (isset($this->emailFilter)) $o['emailFilter'] = $this->emailFilter;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'ListUsers'; }
    public function getMethod(): string { return 'GET'; }
    /** @return ListResponse<UserInfo> */
    public function createResponse(): mixed { return ListResponse::create(genericArgs:['UserInfo']); }
}

/** @description Adds a login */
// @Route("/users", "POST")
#[Returns('UserInfo')]
class NewUser implements IReturn, IPost, JsonSerializable
{
    public function __construct(
        /** @var string|null Account that the login reaches; needed unless the caller has just one */
        public ?string $accountId=null,
        /** @var string|null Unique in the whole system */
        public ?string $emailAddress=null,
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null,
        /** @var string|null At least 10 characters */
        public ?string $password=null,
        /** @var string|null Makes the login a Customer login of this customer instead of a Manager */
        public ?string $customerId=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['accountId'])) $this->accountId = $o['accountId'];
        if (isset($o['emailAddress'])) $this->emailAddress = $o['emailAddress'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['password'])) $this->password = $o['password'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->accountId)) $o['accountId'] = $this->accountId;
        if (isset($this->emailAddress)) $o['emailAddress'] = $this->emailAddress;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->password)) $o['password'] = $this->password;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'NewUser'; }
    public function getMethod(): string { return 'POST'; }
    /** @return UserInfo */
    public function createResponse(): mixed { return new UserInfo(); }
}

/** @description Changes a login */
// @Route("/users/{userId}", "PATCH")
#[Returns('UserInfo')]
class PatchUser implements IReturn, IPatch, JsonSerializable
{
    public function __construct(
        /** @var string|null */
        // @ApiMember(IsRequired=true, ParameterType="path")
        public ?string $userId=null,
        /** @var array<string>|null Accounts that the login reaches; replaces those it had */
        public ?array $accountIds=null,
        /** @var string|null */
        public ?string $firstName=null,
        /** @var string|null */
        public ?string $lastName=null,
        /** @var string|null Left out, the login keeps its password */
        public ?string $newPassword=null,
        /** @var array<string>|null Only a SystemAdministrator may change them */
        public ?array $roles=null,
        /** @var string|null Top of what a Customer login reaches */
        public ?string $customerId=null,
        /** @var UserManagerAccess|null Bounds what the login may do */
        public ?UserManagerAccess $managerAccess=null,
        /** @var array<DashboardPermissions>|null Areas that the login may use; an empty list stands for all */
        public ?array $dashboardPermissions=null
    ) {
    }

    /** @throws Exception */
    public function fromMap($o): void
    {
        if (isset($o['userId'])) $this->userId = $o['userId'];
        if (isset($o['accountIds'])) $this->accountIds = $o['accountIds'];
        if (isset($o['firstName'])) $this->firstName = $o['firstName'];
        if (isset($o['lastName'])) $this->lastName = $o['lastName'];
        if (isset($o['newPassword'])) $this->newPassword = $o['newPassword'];
        if (isset($o['roles'])) $this->roles = $o['roles'];
        if (isset($o['customerId'])) $this->customerId = $o['customerId'];
        if (isset($o['managerAccess'])) $this->managerAccess = JsonConverters::from('UserManagerAccess', $o['managerAccess']);
        if (isset($o['dashboardPermissions'])) $this->dashboardPermissions = JsonConverters::fromArray('DashboardPermissions', $o['dashboardPermissions']);
    }

    /** @throws Exception */
    public function jsonSerialize(): mixed
    {
        $o = [];
        if (isset($this->userId)) $o['userId'] = $this->userId;
        if (isset($this->accountIds)) $o['accountIds'] = $this->accountIds;
        if (isset($this->firstName)) $o['firstName'] = $this->firstName;
        if (isset($this->lastName)) $o['lastName'] = $this->lastName;
        if (isset($this->newPassword)) $o['newPassword'] = $this->newPassword;
        if (isset($this->roles)) $o['roles'] = $this->roles;
        if (isset($this->customerId)) $o['customerId'] = $this->customerId;
        if (isset($this->managerAccess)) $o['managerAccess'] = JsonConverters::to('UserManagerAccess', $this->managerAccess);
        if (isset($this->dashboardPermissions)) $o['dashboardPermissions'] = JsonConverters::toArray('DashboardPermissions', $this->dashboardPermissions);
        return empty($o) ? new class(){} : $o;
    }
    public function getTypeName(): string { return 'PatchUser'; }
    public function getMethod(): string { return 'PATCH'; }
    /** @return UserInfo */
    public function createResponse(): mixed { return new UserInfo(); }
}
