package api

// NodeParameterMap holds the parameters of a flow node by name; a transition is
// a parameter too. Source: contract type NodeParameterMap.
type NodeParameterMap map[string]*NodeParameter

// NodeParameter is one input, output or transition of a flow node.
// Source: contract type NodeParameter.
type NodeParameter struct {
	ID               string               `json:"id,omitempty" note:"Unique in the flow"`
	Type             ValueTypes           `json:"type"`
	Source           NodeParameterSources `json:"source"`
	Value            *Value               `json:"value,omitempty"`
	Expression       string               `json:"expression,omitempty"`
	ReferenceID      string               `json:"referenceId,omitempty" note:"Field name for the field sources"`
	IsAsync          bool                 `json:"isAsync"`
	IsOutput         bool                 `json:"isOutput"`
	ListParameters   []NodeParameterMap   `json:"listParameters,omitempty"`
	StructParameters NodeParameterMap     `json:"structParameters,omitempty"`
}

// ValueTypes is the type of a field or parameter. Source: contract enum ValueTypes.
type ValueTypes string

// Members lists the names in order.
func (ValueTypes) Members() []string {
	return []string{
		"NotSpecified", "String", "Boolean", "Number", "List", "Struct", "Transition", "Custom",
		"Date", "AudioFile", "TimeZoneId", "PhoneNumber", "User", "Endpoint", "Time", "File",
		"FaxNumber", "EmailAccount", "Customer", "Flow", "Team", "FlowReference", "Integration",
		"Assistant", "SipTrunk",
	}
}

// Later lists the members missing from the earliest schema generation.
func (ValueTypes) Later() []string { return []string{"Assistant", "SipTrunk"} }

// NodeParameterSources is where a parameter takes its value from.
// Source: contract enum NodeParameterSources.
type NodeParameterSources string

// Members lists the names in order.
func (NodeParameterSources) Members() []string {
	return []string{"Value", "Expression", "Customer", "Endpoint", "User", "System", "Session", "Flow", "FlowParameter"}
}

// Later lists the members missing from the earliest schema generation.
func (NodeParameterSources) Later() []string { return []string{"Session", "Flow", "FlowParameter"} }
