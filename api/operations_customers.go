package api

var customersOperations = []Operation{
	{
		Name: "DeleteCustomer", Area: "customers", Summary: "Removes a customer that nothing hangs below",
		Routes: []Route{remove("/customers/{customerId}")}, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: DeleteCustomer{},
	},
	{
		Name: "GetCustomer", Area: "customers", Summary: "Reads one customer, as it is or as it was",
		Routes: []Route{get("/customers/{customerId}")}, Reads: true, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetCustomer{}, Reply: CustomerInfo{},
	},
	{
		Name: "GetEffectiveCustomer", Area: "customers", Summary: "Tells for each setting the value in force and the level that set it",
		Routes: []Route{get("/customers/{customerId}/effective")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetEffectiveCustomer{}, Reply: EffectiveCustomer{},
	},
	{
		Name: "ListCustomers", Area: "customers", Summary: "Pages through the customers that the caller reaches",
		Routes: []Route{get("/customers")}, Reads: true, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListCustomers{}, Reply: ListResponse[CustomerInfo]{},
	},
	{
		Name: "NewCustomer", Area: "customers", Summary: "Adds a customer",
		Routes: []Route{post("/customers")}, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: NewCustomer{}, Reply: CustomerInfo{},
	},
	{
		Name: "PatchCustomer", Area: "customers", Summary: "Changes the members sent",
		Routes: []Route{patch("/customers/{customerId}")}, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: PatchCustomer{}, Reply: CustomerInfo{},
	},
	{
		Name: "SetCustomerStagingMode", Area: "customers", Summary: "Sends calls to a customer's numbers to the staging or the production server",
		Routes: []Route{post("/customers/{customerId}/staging")}, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: SetCustomerStagingMode{}, Reply: CustomerInfo{},
	},
}

// viewCustomers is the area of the dashboard that customers belong to.
const viewCustomers DashboardPermissions = "ViewCustomers"
