<?php namespace dtos;
use ArrayObject;
use Exception;
use JsonSerializable;
use ServiceStack\{IReturn,IPost};
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
