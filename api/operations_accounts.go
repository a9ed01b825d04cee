package api

var accountsOperations = []Operation{
	{
		Name: "CheckAccount", Area: "accounts", Summary: "Runs the server's checks on an account", Reads: true,
		Routes: []Route{post("/accounts/{accountId}/check")}, Roles: []Role{SystemAdministrator},
		Request: CheckAccount{}, Reply: CheckAccountResponse{},
	},
	{
		Name: "DeleteAccount", Area: "accounts", Summary: "Removes an account in which nothing lives",
		Routes: []Route{remove("/accounts/{accountId}")}, Roles: []Role{SystemAdministrator},
		Request: DeleteAccount{},
	},
	{
		Name: "PatchAccount", Area: "accounts", Summary: "Changes an account's name, number limit, logo or prices",
		Routes: []Route{patch("/accounts/{accountId}")}, Roles: []Role{SystemAdministrator},
		Request: PatchAccount{}, Reply: AccountInfo{},
	},
	{
		Name: "RegenerateAccountTokens", Area: "accounts", Summary: "Gives an account a new key for signing call tokens",
		Routes: []Route{post("/accounts/{accountId}/tokens")}, Roles: []Role{SystemAdministrator},
		Request: RegenerateAccountTokens{}, Reply: AccountInfo{},
	},
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
