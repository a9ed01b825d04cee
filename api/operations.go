package api

import (
	"cmp"
	"slices"
	"strings"
)

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
	// Permission is the area of the dashboard that the operation belongs to;
	// logins that have a list of such areas need it. Empty asks for none.
	Permission DashboardPermissions
	// Addition tells that the operation is not in the contract.
	Addition bool
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

var operations = slices.SortedFunc(slices.Values(slices.Concat(
	accountsOperations,
	appOperations,
	auditOperations,
	authOperations,
	customersOperations,
	scheduleOperations,
	settingsOperations,
	usersOperations,
)), func(a, b Operation) int {
	return cmp.Or(strings.Compare(a.Area, b.Area), strings.Compare(a.Name, b.Name))
})

func get(path string) Route    { return Route{Verbs: []string{"GET"}, Path: path} }
func post(path string) Route   { return Route{Verbs: []string{"POST"}, Path: path} }
func patch(path string) Route  { return Route{Verbs: []string{"PATCH"}, Path: path} }
func remove(path string) Route { return Route{Verbs: []string{"DELETE"}, Path: path} }
