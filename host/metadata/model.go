package metadata

// Model describes all types and operations, as /types/metadata gives it.
type Model struct {
	Config     Config      `json:"config"`
	Namespaces []string    `json:"namespaces"`
	Types      []Type      `json:"types"`
	Operations []Operation `json:"operations"`
}

// Config says how type listings come out unless a call asks for something else.
type Config struct {
	BaseURL                      string `json:"baseUrl"`
	MakePartial                  bool   `json:"makePartial"`
	MakeVirtual                  bool   `json:"makeVirtual"`
	MakeInternal                 bool   `json:"makeInternal"`
	AddReturnMarker              bool   `json:"addReturnMarker"`
	AddDescriptionAsComments     bool   `json:"addDescriptionAsComments"`
	AddDataContractAttributes    bool   `json:"addDataContractAttributes"`
	AddIndexesToDataMembers      bool   `json:"addIndexesToDataMembers"`
	AddGeneratedCodeAttributes   bool   `json:"addGeneratedCodeAttributes"`
	AddResponseStatus            bool   `json:"addResponseStatus"`
	AddServiceStackTypes         bool   `json:"addServiceStackTypes"`
	MakePropertiesOptional       bool   `json:"makePropertiesOptional"`
	ExportAsTypes                bool   `json:"exportAsTypes"`
	ExcludeImplementedInterfaces bool   `json:"excludeImplementedInterfaces"`
	InitializeCollections        bool   `json:"initializeCollections"`
	GlobalNamespace              string `json:"globalNamespace"`
}

// Type describes a class or an enumeration.
type Type struct {
	// Name has the number of type arguments behind a backtick, for instance
	// ListResponse`1.
	Name      string `json:"name"`
	Namespace string `json:"namespace"`
	// GenericArgs are the names of parameters in a definition, of types in an
	// instance.
	GenericArgs      []string      `json:"genericArgs,omitempty"`
	Inherits         *TypeName     `json:"inherits,omitempty"`
	Implements       []TypeName    `json:"implements,omitempty"`
	Description      string        `json:"description,omitempty"`
	IsEnum           *bool         `json:"isEnum,omitempty"`
	IsGenericTypeDef *bool         `json:"isGenericTypeDef,omitempty"`
	DataContract     *DataContract `json:"dataContract,omitempty"`
	Properties       []Property    `json:"properties,omitempty"`
	Attributes       []Attribute   `json:"attributes,omitempty"`
	EnumNames        []string      `json:"enumNames,omitempty"`
}

// TypeName refers to a type.
type TypeName struct {
	Name        string   `json:"name"`
	Namespace   string   `json:"namespace"`
	GenericArgs []string `json:"genericArgs,omitempty"`
}

// DataContract marks a class whose properties name their members.
type DataContract struct{}

// Property describes one property of a class, or an argument of an attribute.
type Property struct {
	Name string `json:"name"`
	// Type is the .NET name, for instance Nullable`1 with GenericArgs Int32.
	Type        string      `json:"type"`
	Namespace   string      `json:"namespace,omitempty"`
	IsValueType *bool       `json:"isValueType,omitempty"`
	IsEnum      *bool       `json:"isEnum,omitempty"`
	GenericArgs []string    `json:"genericArgs,omitempty"`
	Value       string      `json:"value,omitempty"`
	Description string      `json:"description,omitempty"`
	DataMember  *DataMember `json:"dataMember,omitempty"`
	ParamType   string      `json:"paramType,omitempty"`
	IsRequired  *bool       `json:"isRequired,omitempty"`
	Attributes  []Attribute `json:"attributes,omitempty"`
}

// DataMember gives the wire name of a property.
type DataMember struct {
	Name string `json:"name"`
}

// Attribute is one of a class or property, with its named arguments.
type Attribute struct {
	Name string     `json:"name"`
	Args []Property `json:"args,omitempty"`
}

// Operation describes one operation with its request and reply.
type Operation struct {
	Request  Type  `json:"request"`
	Response *Type `json:"response,omitempty"`
	// Actions are the verbs of all routes, or ANY.
	Actions     []string  `json:"actions"`
	ReturnsVoid *bool     `json:"returnsVoid,omitempty"`
	Method      string    `json:"method"`
	ReturnType  *TypeName `json:"returnType,omitempty"`
	Routes      []Route   `json:"routes,omitempty"`
	// RequiresAuth is nil for open operations.
	RequiresAuth    *bool    `json:"requiresAuth,omitempty"`
	RequiresAnyRole []string `json:"requiresAnyRole,omitempty"`
	Tags            []string `json:"tags,omitempty"`
}

// Route is one path of an operation.
type Route struct {
	Path string `json:"path"`
	// Verbs stand with commas between them; empty means every verb.
	Verbs string `json:"verbs,omitempty"`
}
