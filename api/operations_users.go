package api

var usersOperations = []Operation{
	{
		Name: "DeleteUser", Area: "users", Summary: "Removes a login",
		Routes:  []Route{remove("/users/{userId}")},
		Roles:   []Role{SystemAdministrator, Manager},
		Request: DeleteUser{},
	},
	{
		Name: "ListUsers", Area: "users", Summary: "Pages through the logins that reach the given accounts",
		Routes: []Route{get("/users")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager},
		Request: ListUsers{}, Reply: ListResponse[UserInfo]{},
	},
	{
		Name: "NewUser", Area: "users", Summary: "Adds a login",
		Routes:  []Route{post("/users")},
		Roles:   []Role{SystemAdministrator, Manager},
		Request: NewUser{}, Reply: UserInfo{},
	},
	{
		Name: "PatchUser", Area: "users", Summary: "Changes a login",
		Routes:  []Route{patch("/users/{userId}")},
		Roles:   []Role{SystemAdministrator, Manager},
		Request: PatchUser{}, Reply: UserInfo{},
	},
}
