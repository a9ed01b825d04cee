package api

var scheduleOperations = []Operation{
	{
		Name: "CheckSchedule", Area: "customers", Summary: "Finds what a schedule says and cannot mean, before it is saved",
		Routes: []Route{post("/customers/{customerId}/schedule/check")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: CheckSchedule{}, Reply: ScheduleCheck{},
	},
	{
		Name: "DeleteScheduleFeed", Area: "customers", Summary: "Revokes the address of a schedule's feed",
		Routes: []Route{remove("/customers/{customerId}/schedule/feeds/{feedId}")}, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: DeleteScheduleFeed{},
	},
	{
		Name: "ExplainSchedule", Area: "customers", Summary: "Tells which rule gives the state at a moment, and why the others do not",
		Routes: []Route{post("/customers/{customerId}/schedule/explain")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ExplainSchedule{}, Reply: ScheduleExplanation{},
	},
	{
		Name: "GetInheritedSchedule", Area: "customers", Summary: "Reads the schedule that the levels above give",
		Routes: []Route{get("/customers/{customerId}/inherited-schedule"), get("/endpoints/{endpointId}/inherited-schedule")},
		Reads:  true, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetInheritedSchedule{}, Reply: Schedule{},
	},
	{
		Name: "GetScheduleCalendar", Area: "customers", Summary: "Reads a range of a schedule as an iCalendar file",
		Routes: []Route{get("/customers/{customerId}/schedule/timeline.ics")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetScheduleCalendar{}, Reply: CalendarFile{},
	},
	{
		Name: "GetScheduleFeed", Area: "customers", Summary: "Reads a schedule as an iCalendar feed, with the feed's token",
		Routes: []Route{get("/customers/{customerId}/schedule.ics")}, Reads: true, Open: true, Addition: true,
		Request: GetScheduleFeed{}, Reply: CalendarFile{},
	},
	{
		Name: "GetScheduleTimeline", Area: "customers", Summary: "Reads every change of state in a range",
		Routes: []Route{get("/customers/{customerId}/schedule/timeline")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: GetScheduleTimeline{}, Reply: ScheduleTimeline{},
	},
	{
		Name: "ImportHolidays", Area: "customers", Summary: "Adds rules for holidays to a schedule, from a file or a country's list",
		Routes: []Route{post("/customers/{customerId}/schedule/holidays")}, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ImportHolidays{}, Reply: HolidayImport{},
	},
	{
		Name: "ListHolidays", Area: "customers", Summary: "Lists the public holidays of a country",
		Routes: []Route{get("/holidays/{country}")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListHolidays{}, Reply: HolidayList{},
	},
	{
		Name: "ListScheduleFeeds", Area: "customers", Summary: "Lists the feeds of a schedule",
		Routes: []Route{get("/customers/{customerId}/schedule/feeds")}, Reads: true, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: ListScheduleFeeds{}, Reply: ScheduleFeeds{},
	},
	{
		Name: "NewScheduleFeed", Area: "customers", Summary: "Makes a secret address to subscribe to a schedule",
		Routes: []Route{post("/customers/{customerId}/schedule/feed"), post("/customers/{customerId}/schedule/feeds")}, Permission: viewCustomers, Addition: true,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: NewScheduleFeed{}, Reply: ScheduleFeed{},
	},
	{
		Name: "TestSchedule", Area: "customers", Summary: "Tells the state of a schedule at a moment",
		Routes: []Route{post("/customers/{customerId}/test-schedule"), post("/endpoints/{endpointId}/test-schedule")},
		Reads:  true, Permission: viewCustomers,
		Roles:   []Role{SystemAdministrator, Manager, Customer},
		Request: TestSchedule{}, Reply: TestScheduleResponse{},
	},
}
