package api

var settingsOperations = []Operation{
	{
		Name: "GetGlobalSettings", Area: "settings", Summary: "Reads the settings of the whole system",
		Routes: []Route{get("/global/settings")}, Roles: []Role{SystemAdministrator}, Reads: true,
		Request: GetGlobalSettings{}, Reply: GlobalSettingsInfo{},
	},
	{
		Name: "GetSystemSettings", Area: "settings", Summary: "Reads an account's settings, fields, tags and mail accounts",
		Routes: []Route{get("/system/settings")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetSystemSettings{}, Reply: SystemSettingsInfo{},
	},
	{
		Name: "ListDialingPermissions", Area: "settings", Summary: "Lists which countries an account may call",
		Routes: []Route{get("/system/dialing-permissions")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListDialingPermissions{}, Reply: ListDialingPermissionsResponse{},
	},
	{
		Name: "PatchDialingPermissions", Area: "settings", Summary: "Sets which numbers of one country may be called",
		Routes:  []Route{patch("/system/dialing-permissions/{isoCode}")},
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: PatchDialingPermissions{},
	},
	{
		Name: "PatchGlobalSettings", Area: "settings", Summary: "Changes the settings of the whole system",
		Routes: []Route{patch("/global/settings")}, Roles: []Role{SystemAdministrator},
		Request: PatchGlobalSettings{}, Reply: GlobalSettingsInfo{},
	},
	{
		Name: "PatchSystemSettings", Area: "settings", Summary: "Changes an account's settings",
		Routes:  []Route{{Verbs: []string{"PATCHY", "PATCH"}, Path: "/system/settings"}},
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: PatchSystemSettings{}, Reply: SystemSettingsInfo{},
	},
	{
		Name: "SendTestEmail", Area: "settings", Summary: "Tries a mail account before it is saved",
		Routes:  []Route{post("/settings/test-email")},
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: SendTestEmail{},
	},
}
