package api

var accountsOperations = []Operation{
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
}
