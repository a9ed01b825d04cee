package api

var auditOperations = []Operation{
	{
		Name: "ListLogEntries", Area: "settings", Summary: "Searches the audit log", Reads: true, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListLogEntries{}, Reply: ListResponse[LogEntryInfo]{},
	},
	{
		Name: "GetChange", Area: "settings", Summary: "Reads what one call changed", Addition: true, Reads: true, Permission: viewCustomers,
		Routes: []Route{get("/changes/{changeId}")}, Roles: []Role{SystemAdministrator, Manager, Customer},
		Request: GetChange{}, Reply: ChangeInfo{},
	},
	{
		Name: "UndoChange", Area: "settings", Summary: "Restores the state before a change", Addition: true, Permission: viewCustomers,
		Routes: []Route{post("/changes/{changeId}/undo")}, Roles: []Role{SystemAdministrator, Manager},
		Request: UndoChange{}, Reply: ChangeInfo{},
	},
}
