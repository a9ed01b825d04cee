package dtos

import "time"

// IReturn is a request that is answered with a T.
type IReturn[T any] interface {
	// GetTypeName is the name of the operation.
	GetTypeName() string
	// GetMethod is empty where no single verb is meant.
	GetMethod() string
	CreateResponse() T
}

type ValueTypes string

const (
	ValueTypesNotSpecified  ValueTypes = "NotSpecified"
	ValueTypesString        ValueTypes = "String"
	ValueTypesBoolean       ValueTypes = "Boolean"
	ValueTypesNumber        ValueTypes = "Number"
	ValueTypesList          ValueTypes = "List"
	ValueTypesStruct        ValueTypes = "Struct"
	ValueTypesTransition    ValueTypes = "Transition"
	ValueTypesCustom        ValueTypes = "Custom"
	ValueTypesDate          ValueTypes = "Date"
	ValueTypesAudioFile     ValueTypes = "AudioFile"
	ValueTypesTimeZoneID    ValueTypes = "TimeZoneId"
	ValueTypesPhoneNumber   ValueTypes = "PhoneNumber"
	ValueTypesUser          ValueTypes = "User"
	ValueTypesEndpoint      ValueTypes = "Endpoint"
	ValueTypesTime          ValueTypes = "Time"
	ValueTypesFile          ValueTypes = "File"
	ValueTypesFaxNumber     ValueTypes = "FaxNumber"
	ValueTypesEmailAccount  ValueTypes = "EmailAccount"
	ValueTypesCustomer      ValueTypes = "Customer"
	ValueTypesFlow          ValueTypes = "Flow"
	ValueTypesTeam          ValueTypes = "Team"
	ValueTypesFlowReference ValueTypes = "FlowReference"
	ValueTypesIntegration   ValueTypes = "Integration"
	ValueTypesAssistant     ValueTypes = "Assistant"
	ValueTypesSIPTrunk      ValueTypes = "SipTrunk"
)

type NodeParameterSources string

const (
	NodeParameterSourcesValue         NodeParameterSources = "Value"
	NodeParameterSourcesExpression    NodeParameterSources = "Expression"
	NodeParameterSourcesCustomer      NodeParameterSources = "Customer"
	NodeParameterSourcesEndpoint      NodeParameterSources = "Endpoint"
	NodeParameterSourcesUser          NodeParameterSources = "User"
	NodeParameterSourcesSystem        NodeParameterSources = "System"
	NodeParameterSourcesSession       NodeParameterSources = "Session"
	NodeParameterSourcesFlow          NodeParameterSources = "Flow"
	NodeParameterSourcesFlowParameter NodeParameterSources = "FlowParameter"
)

type Struct map[string]*Value

type Value struct {
	BoolValue *bool `json:"boolValue,omitempty"`
	// Text; also ids, dates and transition targets
	StringValue *string  `json:"stringValue,omitempty"`
	NumberValue *float64 `json:"numberValue,omitempty"`
	ListValue   []Struct `json:"listValue,omitzero"`
	StructValue Struct   `json:"structValue,omitzero"`
}

type NodeParameter struct {
	// Unique in the flow
	ID         string               `json:"id,omitempty"`
	Type       ValueTypes           `json:"type,omitempty"`
	Source     NodeParameterSources `json:"source,omitempty"`
	Value      *Value               `json:"value,omitempty"`
	Expression string               `json:"expression,omitempty"`
	// Field name for the field sources
	ReferenceID      string             `json:"referenceId,omitempty"`
	IsAsync          bool               `json:"isAsync"`
	IsOutput         bool               `json:"isOutput"`
	ListParameters   []NodeParameterMap `json:"listParameters,omitzero"`
	StructParameters NodeParameterMap   `json:"structParameters,omitzero"`
}

type NodeParameterMap map[string]*NodeParameter

type Nothing struct {
}

type Kept struct {
	ResponseType string     `json:"responseType"`
	AB           *time.Time `json:"a-b,omitempty"`
	Since        time.Time  `json:"since,omitzero"`
	Kept         *Kept      `json:"kept,omitempty"`
}

// GetKept
//
//	GET /kept
type GetKept struct {
	Kept
	More    string   `json:"more"`
	Nothing *Nothing `json:"nothing,omitempty"`
}

func (GetKept) GetTypeName() string          { return "getKept" }
func (GetKept) GetMethod() string            { return "GET" }
func (GetKept) CreateResponse() (reply Kept) { return }

type KeptPage[T any] struct {
	Kept
	Items []T `json:"items,omitzero"`
}

// ListKept
//
//	GET /kept/all
type ListKept struct {
	KeptPage[GetKept]
	GetMethod_ int `json:"getMethod"`
}

func (ListKept) GetTypeName() string                    { return "listKept" }
func (ListKept) GetMethod() string                      { return "GET" }
func (ListKept) CreateResponse() (reply KeptPage[Kept]) { return }
