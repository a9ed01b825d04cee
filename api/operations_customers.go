package api

var customersOperations = []Operation{
	{
		Name: "GetCustomer", Area: "customers", Summary: "Reads one customer",
		Routes: []Route{get("/customers/{customerId}")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetCustomer{}, Reply: CustomerInfo{},
	},
	{
		Name: "ListCustomers", Area: "customers", Summary: "Pages through the customers that the caller reaches",
		Routes: []Route{get("/customers")}, Reads: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListCustomers{}, Reply: ListResponse[CustomerInfo]{},
	},
	{
		Name: "NewCustomer", Area: "customers", Summary: "Adds a customer",
		Routes:  []Route{post("/customers")},
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: NewCustomer{}, Reply: CustomerInfo{},
	},
}
