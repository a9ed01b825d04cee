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
