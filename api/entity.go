package api

// EntityInfo is the base of stored records; its members end each record.
// Source: contract type EntityInfo.
type EntityInfo struct {
	// ID is 24 hexadecimal digits and sorts by time of creation.
	ID string `json:"id,omitempty" doc:"Identifier given by the server"`
	// DateCreated and DateLastModified are ISO 8601 in UTC ending in Z, with milliseconds.
	DateCreated      string `json:"dateCreated,omitempty" doc:"Moment of creation, ISO 8601 in UTC"`
	DateLastModified string `json:"dateLastModified,omitempty" doc:"Moment of the latest change, ISO 8601 in UTC"`
	// CreatedBy and LastModifiedBy are email addresses of logins.
	CreatedBy      string `json:"createdBy,omitempty" doc:"Email address of the login that made the record"`
	LastModifiedBy string `json:"lastModifiedBy,omitempty" doc:"Email address of the login that changed the record last"`
}

// Struct is a JSON object keyed by field name. Source: contract type Struct.
type Struct map[string]*Value

// Value is one value of any type; one member is meaningful.
// Source: contract type Value.
type Value struct {
	BoolValue   *bool    `json:"boolValue,omitempty"`
	StringValue *string  `json:"stringValue,omitempty" note:"Text; also ids, dates and transition targets"`
	NumberValue *float64 `json:"numberValue,omitempty"`
	ListValue   []Struct `json:"listValue,omitempty"`
	StructValue Struct   `json:"structValue,omitempty"`
}

// ResponseStatus tells why a call failed. Source: contract type ResponseStatus.
type ResponseStatus struct {
	ErrorCode  string            `json:"errorCode,omitempty" note:"Code for machines"`
	Message    string            `json:"message,omitempty" note:"Text for people"`
	StackTrace string            `json:"stackTrace,omitempty" note:"Never sent"`
	Errors     []ResponseError   `json:"errors" note:"One entry for each refused member; empty when there is none"`
	Meta       map[string]string `json:"meta,omitempty"`
}

// ResponseError is one refused member. Source: contract type ResponseError.
type ResponseError struct {
	ErrorCode string            `json:"errorCode,omitempty"`
	FieldName string            `json:"fieldName,omitempty" note:"Path of the member, for instance data.color.numberValue"`
	Message   string            `json:"message,omitempty"`
	Meta      map[string]string `json:"meta,omitempty"`
}
