package api

// CheckSchedule asks what a schedule cannot do, before it is saved.
type CheckSchedule struct {
	CustomerID string                `json:"customerId,omitempty" in:"path" required:"true"`
	Schedule   Document[Schedule]    `json:"schedule" doc:"Put in place of the stored one"`
	From       string                `json:"from,omitempty" note:"ISO 8601 as in a test; absent it is now"`
	To         string                `json:"to,omitempty" note:"At most 50 years after from; absent it is 5 years after"`
	Required   []ScheduleRequirement `json:"required" note:"States that must hold at given times"`
	CompareTo  Document[Schedule]    `json:"compareTo" doc:"A second own schedule; whether both mean the same is answered"`
}

// ScheduleRequirement is a state that must hold on days between two times.
type ScheduleRequirement struct {
	State  string      `json:"state,omitempty"`
	Days   []DayOfWeek `json:"days" note:"Every day if there are none"`
	From   string      `json:"from,omitempty" note:"Time of day; midnight if absent"`
	To     string      `json:"to,omitempty" note:"Time of day; midnight if absent"`
	Except []string    `json:"except" note:"States that may hold instead, for instance Holiday"`
}

// ScheduleCheck is what was found in a schedule.
type ScheduleCheck struct {
	From       string              `json:"from" note:"What depends on time was looked at from here"`
	To         string              `json:"to" note:"until here"`
	Findings   []ScheduleFinding   `json:"findings"`
	Comparison *ScheduleComparison `json:"comparison,omitempty"`
}

// ScheduleFinding is one thing that a schedule says and that cannot be meant, or
// that it should do and does not.
type ScheduleFinding struct {
	Code      string             `json:"code" note:"For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored"`
	Severity  string             `json:"severity" note:"Error, Warning or Info"`
	FieldName string             `json:"fieldName,omitempty" note:"Member of the own schedule, for instance schedule.rules[3].count"`
	Message   string             `json:"message"`
	Rule      *ScheduleCandidate `json:"rule,omitempty"`
	Other     *ScheduleCandidate `json:"other,omitempty" note:"The rule that it meets"`
	From      string             `json:"from,omitempty" note:"The first moment it shows, in UTC"`
	To        string             `json:"to,omitempty" note:"The end of that, in UTC"`
	StateName string             `json:"stateName,omitempty" note:"What holds there"`
}

// ScheduleComparison tells whether two schedules mean the same over a range.
type ScheduleComparison struct {
	Equivalent bool   `json:"equivalent"`
	DateTime   string `json:"dateTime,omitempty" note:"The first moment at which they differ, in UTC"`
	LocalTime  string `json:"localTime,omitempty"`
	StateName  string `json:"stateName,omitempty" note:"What the schedule says there"`
	OtherState string `json:"otherState,omitempty" note:"What the second one says"`
}

// ImportHolidays adds rules for holidays to a customer's own schedule.
type ImportHolidays struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	Country    string `json:"country,omitempty" note:"Two letters of ISO 3166, for the list of its public holidays"`
	Calendar   string `json:"calendar,omitempty" note:"Text of an iCalendar file, instead of a country"`
	FromYear   int    `json:"fromYear" note:"0 is this year"`
	ToYear     int    `json:"toYear" note:"0 is the year after fromYear; at most 10 years"`
	State      string `json:"state,omitempty" note:"Holiday if absent"`
	Priority   int    `json:"priority"`
}

// HolidayImport is what an import added, or would add in a dry run.
type HolidayImport struct {
	Rules   []SchedulingRule `json:"rules" note:"The rules added"`
	Skipped []SkippedHoliday `json:"skipped" note:"What was left out"`
}

// SkippedHoliday is a holiday that was not added.
type SkippedHoliday struct {
	Name   string `json:"name,omitempty"`
	Date   string `json:"date,omitempty"`
	Reason string `json:"reason"`
}

// ListHolidays lists the public holidays of a country.
type ListHolidays struct {
	Country  string `json:"country,omitempty" in:"path" required:"true" note:"Two letters of ISO 3166"`
	FromYear int    `json:"fromYear" note:"0 is this year"`
	ToYear   int    `json:"toYear" note:"0 is fromYear; at most 10 years"`
}

// HolidayList is the public holidays of a country.
type HolidayList struct {
	Country  string       `json:"country"`
	Holidays []HolidayDay `json:"holidays"`
}

// HolidayDay is one public holiday.
type HolidayDay struct {
	Date string `json:"date"`
	Name string `json:"name"`
}

// NewScheduleFeed makes a secret address at which a schedule can be subscribed to.
type NewScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	Name       string `json:"name,omitempty" note:"What people call the feed"`
}

// ScheduleFeed is a subscription address. It is shown once.
type ScheduleFeed struct {
	ID          string `json:"id"`
	Name        string `json:"name,omitempty"`
	URL         string `json:"url,omitempty" note:"Path with its token; absent when feeds are listed"`
	DateCreated string `json:"dateCreated"`
	CreatedBy   string `json:"createdBy"`
}

// ListScheduleFeeds lists the addresses that are in force.
type ListScheduleFeeds struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
}

// ScheduleFeeds are the feeds of a schedule, without their tokens.
type ScheduleFeeds struct {
	Feeds []ScheduleFeed `json:"feeds"`
}

// DeleteScheduleFeed revokes an address.
type DeleteScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	FeedID     string `json:"feedId,omitempty" in:"path" required:"true"`
}

// GetScheduleFeed reads a schedule as a calendar, with the token of a feed.
type GetScheduleFeed struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	Token      string `json:"token,omitempty"`
}

// GetScheduleCalendar reads a range of a schedule as a calendar.
type GetScheduleCalendar struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	From       string `json:"from,omitempty" note:"ISO 8601 as in a test; absent it is now"`
	To         string `json:"to,omitempty" note:"At most 400 days after from; absent it is 90 days after"`
}

// CalendarFile is an iCalendar file. Its operations' own routes answer with the
// bare file.
type CalendarFile struct {
	Calendar string `json:"calendar" note:"Text of RFC 5545"`
}

// File gives the file as it is sent on an operation's own routes.
func (f *CalendarFile) File() (contentType, name string, body []byte) {
	return "text/calendar; charset=utf-8", "schedule.ics", []byte(f.Calendar)
}
