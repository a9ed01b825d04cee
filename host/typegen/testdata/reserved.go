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

// IReturnVoid is a request whose answer is empty.
type IReturnVoid interface {
	// GetTypeName is the name of the operation.
	GetTypeName() string
	// GetMethod is empty where no single verb is meant.
	GetMethod() string
	CreateResponse()
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

type Date string

const (
	Date1st    Date = "1st"
	DateAB     Date = "a b"
	DateAB_    Date = "a_b"
	DateAB__   Date = "A_B"
	DateSelf   Date = "Self"
	DateCrate  Date = "crate"
	DateEnd    Date = "end"
	DateClass  Date = "class"
	DateString Date = "String"
	DateGröße  Date = "Größe"
)

type String struct {
	Object *Option `json:"object,omitempty"`
}

type List map[string]*Option

type Tree map[string]Tree

type Record_ struct {
	List  List            `json:"list,omitzero"`
	Trees map[string]Tree `json:"trees,omitzero"`
}

type Option struct {
	Text   *String  `json:"text,omitempty"`
	Next   *Option  `json:"next,omitempty"`
	Date   Date     `json:"date,omitempty"`
	Record *Record_ `json:"record,omitempty"`
}

type Loose[T1, T2 any] struct {
	T string `json:"t"`
}

// Clashes: Ends */ and \u0041 ${y} “so”
//
//	PUT /clashes/{a}\u
type Clashes struct {
	ID              string     `json:"id"`
	ID_             string     `json:"Id"`
	Clashes         *bool      `json:"clashes,omitempty"`
	ResponseType    string     `json:"responseType"`
	GetTypeName_    string     `json:"getTypeName"`
	GetMethod_      string     `json:"getMethod"`
	CreateResponse_ *time.Time `json:"createResponse,omitempty"`
	X1st            *Date      `json:"1st,omitempty"`
	AB              string     `json:"a b"`
	AB_             string     `json:"a_b"`
	Crate           string     `json:"crate"`
	Super           string     `json:"super"`
	End             string     `json:"end"`
	Object          string     `json:"object"`
	Class           string     `json:"class"`
	Finalize        *int64     `json:"finalize,omitempty"`
	// Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & “so”
	Marker string `json:"marker"`
	X      string `json:"_"`
	Any    any    `json:"any,omitzero"`
}

func (Clashes) GetTypeName() string            { return "clashes" }
func (Clashes) GetMethod() string              { return "PUT" }
func (Clashes) CreateResponse() (reply String) { return }

type GetClashes struct {
	Clashes
}

func (GetClashes) GetTypeName() string                          { return "getClashes" }
func (GetClashes) GetMethod() string                            { return "" }
func (GetClashes) CreateResponse() (reply Loose[Record_, Date]) { return }

// Record: Records
//
//	POST /record
type Record struct {
	Clashes
	Loose *Loose[Record_, Date] `json:"loose,omitempty"`
	// A note of "two" lines \u and (* *)
	Base string `json:"base"`
}

func (Record) GetTypeName() string { return "Record" }
func (Record) GetMethod() string   { return "POST" }
func (Record) CreateResponse()     {}

// GetMore
//
//	GET /more
type GetMore struct {
	GetClashes
	More string `json:"more"`
}

func (GetMore) GetTypeName() string              { return "getMore" }
func (GetMore) GetMethod() string                { return "GET" }
func (GetMore) CreateResponse() (reply []Record) { return }
