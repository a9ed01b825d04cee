package api

// Schedule gives a named state for each moment. Source: contract type Schedule.
type Schedule struct {
	TimeZoneID   string           `json:"timeZoneId" note:"IANA or Windows zone; empty takes the zone from above"`
	Inherit      bool             `json:"inherit" note:"Whether it is laid over the schedule from above"`
	ForceClosed  bool             `json:"forceClosed"`
	Rules        []SchedulingRule `json:"rules"`
	DefaultState string           `json:"defaultState" note:"State where no rule matches"`
}

// SchedulingRule is one rule of a schedule; its recurrence members follow
// RFC 5545 section 3.3.10. Source: contract type SchedulingRule.
type SchedulingRule struct {
	ID             string                    `json:"id,omitempty"`
	Name           string                    `json:"name,omitempty"`
	Priority       int                       `json:"priority" note:"The higher number wins"`
	State          string                    `json:"state,omitempty" note:"Free text; Business Hours, After Hours and Holiday are ready-made"`
	Source         string                    `json:"source,omitempty"`
	Condition      string                    `json:"condition,omitempty"`
	SimpleRuleType SimpleSchedulingRuleTypes `json:"simpleRuleType"`
	CustomerState  string                    `json:"customerState,omitempty"`
	FlowID         string                    `json:"flowId,omitempty"`
	FlowParams     Document[Struct]          `json:"flowParams"`
	IsAllDay       bool                      `json:"isAllDay"`
	StartDate      string                    `json:"startDate,omitempty"`
	StartTime      string                    `json:"startTime,omitempty"`
	EndTime        string                    `json:"endTime,omitempty"`
	BySetPosition  []int                     `json:"bySetPosition,omitempty"`
	ByMonth        []int                     `json:"byMonth,omitempty"`
	ByWeekNo       []int                     `json:"byWeekNo,omitempty"`
	ByYearDay      []int                     `json:"byYearDay,omitempty"`
	ByMonthDay     []int                     `json:"byMonthDay,omitempty"`
	ByDay          []ScheduleDay             `json:"byDay,omitempty"`
	ByHour         []int                     `json:"byHour,omitempty"`
	ByMinute       []int                     `json:"byMinute,omitempty"`
	Interval       int                       `json:"interval"`
	Count          int                       `json:"count"`
	UntilDate      string                    `json:"untilDate,omitempty"`
	Frequency      SchedulingRuleFrequency   `json:"frequency"`
}

// ScheduleDay is a weekday with an ordinal. Source: contract type ScheduleDay.
type ScheduleDay struct {
	Offset    int       `json:"offset" note:"Which one in the period, negative from its end; 0 means each"`
	DayOfWeek DayOfWeek `json:"dayOfWeek"`
}

// DayOfWeek names a weekday. Source: contract enum DayOfWeek.
type DayOfWeek string

// Members lists the names in order.
func (DayOfWeek) Members() []string {
	return []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
}

// SimpleSchedulingRuleTypes is the short form of a rule.
// Source: contract enum SimpleSchedulingRuleTypes.
type SimpleSchedulingRuleTypes string

// Members lists the names in order.
func (SimpleSchedulingRuleTypes) Members() []string {
	return []string{"Always", "CustomerState", "Time"}
}

// SchedulingRuleFrequency is the unit in which a rule recurs; None does not.
// Source: contract enum SchedulingRuleFrequency.
type SchedulingRuleFrequency string

// Members lists the names in order.
func (SchedulingRuleFrequency) Members() []string {
	return []string{"None", "Secondly", "Minutely", "Hourly", "Daily", "Weekly", "Monthly", "Yearly"}
}

// GetInheritedSchedule reads the schedule that the levels above give.
// Source: contract operation GetInheritedSchedule.
type GetInheritedSchedule struct {
	CustomerID string `json:"customerId,omitempty" in:"path"`
	EndpointID string `json:"endpointId,omitempty" in:"path"`
}

// TestSchedule asks for the state at a moment.
// Source: contract operation TestSchedule.
type TestSchedule struct {
	CustomerID string             `json:"customerId,omitempty" in:"path"`
	EndpointID string             `json:"endpointId,omitempty" in:"path"`
	Schedule   Document[Schedule] `json:"schedule" doc:"Put in place of the stored one"`
	DateTime   string             `json:"dateTime,omitempty" note:"ISO 8601; without an offset it is local to the zone, absent it is now"`
}

// TestScheduleResponse is the state at a moment.
// Source: contract type TestScheduleResponse.
type TestScheduleResponse struct {
	StateName  string `json:"stateName,omitempty"`
	TimeZoneID string `json:"timeZoneId,omitempty" note:"The zone that the moment was read in"`
}

// ExplainSchedule asks why a state holds at a moment.
type ExplainSchedule struct {
	CustomerID string             `json:"customerId,omitempty" in:"path" required:"true"`
	Schedule   Document[Schedule] `json:"schedule" doc:"Put in place of the stored one"`
	DateTime   string             `json:"dateTime,omitempty" note:"ISO 8601; without an offset it is local to the zone, absent it is now"`
}

// ScheduleExplanation is a state with everything that led to it.
type ScheduleExplanation struct {
	StateName  string              `json:"stateName"`
	Reason     string              `json:"reason" note:"Rule, Default or ForceClosed"`
	DateTime   string              `json:"dateTime" note:"The moment asked about, in UTC"`
	TimeZoneID string              `json:"timeZoneId" note:"The zone that the moment was read in"`
	LocalTime  string              `json:"localTime" note:"What calendar and clock show there"`
	Winner     *ScheduleCandidate  `json:"winner,omitempty" note:"The rule that gives the state"`
	Candidates []ScheduleCandidate `json:"candidates" note:"All other rules, the strongest first"`
	NextChange *ScheduleChange     `json:"nextChange,omitempty" note:"None within 40 years if absent"`
	Warnings   []string            `json:"warnings" note:"Conditions that could not be read, and what else is wrong with stored rules"`
}

// ScheduleCandidate is a rule with what became of it.
type ScheduleCandidate struct {
	RuleID    string         `json:"ruleId,omitempty"`
	RuleName  string         `json:"ruleName,omitempty"`
	Index     int            `json:"index" note:"Place in the rules of its level, from 0"`
	Level     *ScheduleLevel `json:"level"`
	StateName string         `json:"stateName,omitempty"`
	Priority  int            `json:"priority"`
	Outcome   string         `json:"outcome" note:"Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse"`
	Message   string         `json:"message" note:"The same in words"`
}

// ScheduleLevel is a level of a merged schedule. Levels that the caller does not
// reach have neither id nor name.
type ScheduleLevel struct {
	Distance int    `json:"distance" note:"0 is the customer itself, 1 its parent and so on"`
	ID       string `json:"id,omitempty"`
	Name     string `json:"name,omitempty"`
}

// GetScheduleTimeline asks for all changes of state in a range.
type GetScheduleTimeline struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
	From       string `json:"from,omitempty" note:"ISO 8601 as in a test; absent it is now"`
	To         string `json:"to,omitempty" note:"At most 400 days after from; absent it is 30 days after"`
}

// ScheduleTimeline is the state at the start of a range and every change in it.
type ScheduleTimeline struct {
	Changes    []ScheduleChange `json:"changes"`
	TimeZoneID string           `json:"timeZoneId"`
	From       string           `json:"from"`
	To         string           `json:"to"`
}

// ScheduleChange is a moment from which on a state holds.
type ScheduleChange struct {
	DateTime  string `json:"dateTime" note:"In UTC"`
	LocalTime string `json:"localTime" note:"In the schedule's zone"`
	StateName string `json:"stateName"`
	Reason    string `json:"reason" note:"Rule, Default or ForceClosed"`
	RuleID    string `json:"ruleId,omitempty"`
	RuleName  string `json:"ruleName,omitempty"`
}
