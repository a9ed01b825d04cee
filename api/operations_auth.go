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
		Name: "GetAuthStatus", Area: "auth", Summary: "Tells who is signed in, with roles and accounts",
		Routes: []Route{get("/auth/status")}, Open: true, Reads: true,
		Request: GetAuthStatus{}, Reply: UserInfo{},
	},
}
