package api

import "slices"

// Operation is one row of the contract: everything about an operation but what
// it does. Source: contract, operations.
type Operation struct {
	// Name is the operation's name and that of its request type.
	Name string
	// Area groups operations, for instance customers.
	Area string
	// Summary says in one line what the operation does.
	Summary string
	// Routes are its own paths; each operation also answers at
	// /json/reply/{Name} and /api/{Name} on every verb.
	Routes []Route
	// Open operations need no sign-in.
	Open bool
	// Roles of which one is enough; empty means any signed-in caller.
	Roles []Role
	// Request is the zero value of the request type.
	Request any
	// Reply is the zero value of the reply type, nil for an empty answer.
	Reply any
	// Reads tells that the operation changes nothing.
	Reads bool
}

// Route is one path of an operation with the verbs it takes there.
type Route struct {
	// Verbs in upper case; empty means every verb.
	Verbs []string
	// Path starts with a slash; a segment in braces is a member of the request.
	Path string
}

// Role is what a login may be. Source: behaviour, roles and reach.
type Role string

// The roles of logins.
const (
	SystemAdministrator Role = "SystemAdministrator"
	Manager             Role = "Manager"
	Customer            Role = "Customer"
	User                Role = "User"
	CallCenterDashboard Role = "CallCenterDashboard"
)

// Roles lists every role, the strongest first.
func Roles() []Role {
	return []Role{SystemAdministrator, Manager, Customer, User, CallCenterDashboard}
}

// Operations gives every operation, by area and then by name.
func Operations() []Operation { return slices.Clone(operations) }

var operations = []Operation{
	{
		Name: "GetAccount", Area: "accounts", Summary: "Reads one account",
		Routes: []Route{get("/accounts/{accountId}")}, Reads: true,
		Request: GetAccount{}, Reply: AccountInfo{},
	},
	{
		Name: "ListAccounts", Area: "accounts", Summary: "Pages through the accounts that the caller reaches",
		Routes: []Route{get("/accounts")}, Reads: true,
		Request: ListAccounts{}, Reply: ListResponse[AccountInfo]{},
	},
	{
		Name: "NewAccount", Area: "accounts", Summary: "Opens an account",
		Routes: []Route{post("/accounts")}, Roles: []Role{SystemAdministrator},
		Request: NewAccount{}, Reply: AccountInfo{},
	},
	{
		Name: "Authenticate", Area: "auth", Summary: "Signs in, or out with provider logout",
		Routes: []Route{
			{Verbs: []string{"GET", "POST"}, Path: "/auth/{provider}"},
			{Verbs: []string{"GET", "POST"}, Path: "/auth"},
		},
		Open: true, Request: Authenticate{}, Reply: AuthenticateResponse{},
	},
	{
		Name: "GetAuthStatus", Area: "auth", Summary: "Tells who is signed in, with roles and accounts",
		Routes: []Route{get("/auth/status")}, Open: true, Reads: true,
		Request: GetAuthStatus{}, Reply: UserInfo{},
	},
	{
		Name: "GetCustomer", Area: "customers", Summary: "Reads one customer",
		Routes: []Route{get("/customers/{customerId}")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetCustomer{}, Reply: CustomerInfo{},
	},
	{
		Name: "ListCustomers", Area: "customers", Summary: "Pages through the customers that the caller reaches",
		Routes: []Route{get("/customers")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListCustomers{}, Reply: ListResponse[CustomerInfo]{},
	},
	{
		Name: "NewCustomer", Area: "customers", Summary: "Adds a customer",
		Routes:  []Route{post("/customers")},
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: NewCustomer{}, Reply: CustomerInfo{},
	},
}

func get(path string) Route  { return Route{Verbs: []string{"GET"}, Path: path} }
func post(path string) Route { return Route{Verbs: []string{"POST"}, Path: path} }
