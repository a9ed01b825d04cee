package api

var appOperations = []Operation{
	{
		Name: "UpdateUserInfo", Area: "app", Summary: "Changes the caller's own name",
		Routes: []Route{patch("/app/user-info")}, Roles: []Role{User},
		Request: UpdateUserInfo{}, Reply: AppUserInfo{},
	},
}
