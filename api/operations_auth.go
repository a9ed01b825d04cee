package api

var authOperations = []Operation{
	{
		Name: "Authenticate", Area: "auth", Summary: "Signs in, or out with provider logout",
		Routes: []Route{
			{Verbs: []string{"GET", "POST"}, Path: "/auth/{provider}"},
			{Verbs: []string{"GET", "POST"}, Path: "/auth"},
		},
		Open: true, Request: Authenticate{}, Reply: AuthenticateResponse{},
	},
	{
		Name: "ConfirmTotp", Area: "auth", Summary: "Turns a second factor on", Addition: true,
		Routes:  []Route{post("/auth/totp/confirm")},
		Request: ConfirmTotp{}, Reply: ConfirmTotpResult{},
	},
	{
		Name: "DeleteApiKey", Area: "auth", Summary: "Makes a key for programs worthless", Addition: true,
		Routes:  []Route{remove("/api-keys/{keyId}")},
		Request: DeleteApiKey{},
	},
	{
		Name: "DisableTotp", Area: "auth", Summary: "Turns a second factor off", Addition: true,
		Routes:  []Route{post("/auth/totp/disable")},
		Request: DisableTotp{},
	},
	{
		Name: "ForgotPassword", Area: "auth", Summary: "Mails a token with which to set a new password",
		Routes: []Route{post("/auth/forgot-password")}, Open: true,
		Request: ForgotPassword{},
	},
	{
		Name: "GetAuthStatus", Area: "auth", Summary: "Tells who is signed in, with roles and accounts",
		Routes: []Route{get("/auth/status")}, Open: true, Reads: true,
		Request: GetAuthStatus{}, Reply: UserInfo{},
	},
	{
		Name: "ListApiKeys", Area: "auth", Summary: "Pages through keys for programs", Addition: true,
		Routes: []Route{get("/api-keys")}, Reads: true,
		Request: ListApiKeys{}, Reply: ListResponse[ApiKeyInfo]{},
	},
	{
		Name: "NewApiKey", Area: "auth", Summary: "Makes a key with which programs call as the caller", Addition: true,
		Routes:  []Route{post("/api-keys")},
		Request: NewApiKey{}, Reply: NewApiKeyResult{},
	},
	{
		Name: "RecoverPassword", Area: "auth", Summary: "Sets a new password with a mailed token",
		Routes: []Route{post("/auth/recover")}, Open: true,
		Request: RecoverPassword{},
	},
	{
		Name: "RequestAuthToken", Area: "auth", Summary: "Gives a token with which to act as another login",
		Routes:  []Route{get("/auth/token")},
		Roles:   []Role{SystemAdministrator, Manager},
		Request: RequestAuthToken{}, Reply: RequestAuthTokenResult{},
	},
	{
		Name: "StartTotp", Area: "auth", Summary: "Begins to set up a second factor", Addition: true,
		Routes:  []Route{post("/auth/totp")},
		Request: StartTotp{}, Reply: StartTotpResult{},
	},
}
