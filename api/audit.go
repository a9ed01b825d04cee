package api

// ListLogEntries searches the audit log, the newest entries first.
// Source: contract operation ListLogEntries.
type ListLogEntries struct {
	AccountIDs  []string `json:"accountIds" note:"Only entries of these accounts"`
	CustomerIDs []string `json:"customerIds" note:"Only entries of these customers; _ selects those of the account itself"`
	StartDate   string   `json:"startDate,omitempty" note:"First day, YYYY-MM-DD in UTC"`
	EndDate     string   `json:"endDate,omitempty" note:"Last day, YYYY-MM-DD in UTC"`
	Description string   `json:"description,omitempty" note:"Text that description, reason or login contains, in any case"`
	ListRequest[LogEntryInfo]
}

// LogEntryInfo is one audit entry: what one change set did to one record.
// Source: contract type LogEntryInfo.
type LogEntryInfo struct {
	AccountID          string               `json:"accountId,omitempty"`
	AccountName        string               `json:"accountName,omitempty"`
	CustomerID         string               `json:"customerId,omitempty"`
	CustomerName       string               `json:"customerName,omitempty"`
	CustomerBreadcrumb []CustomerBreadcrumb `json:"customerBreadcrumb"`
	UserName           string               `json:"userName,omitempty" note:"Email address of the login"`
	Description        string               `json:"description,omitempty"`
	ChangeID           string               `json:"changeId,omitempty" added:"true" note:"Change set that the entry belongs to"`
	Operation          string               `json:"operation,omitempty" added:"true"`
	Action             string               `json:"action,omitempty" added:"true" note:"created, changed, deleted, signed in or signed out"`
	RecordKind         string               `json:"recordKind,omitempty" added:"true"`
	RecordID           string               `json:"recordId,omitempty" added:"true"`
	ActorName          string               `json:"actorName,omitempty" added:"true" note:"Login that acted as userName"`
	Address            string               `json:"address,omitempty" added:"true" note:"Network address of the caller"`
	RequestID          string               `json:"requestId,omitempty" added:"true"`
	Reason             string               `json:"reason,omitempty" added:"true" note:"What the caller gave as X-Reason"`
	Undoes             string               `json:"undoes,omitempty" added:"true" note:"Change set that this one put back"`
	Changes            []FieldChange        `json:"changes,omitempty" added:"true" note:"Members that differ"`
	Hash               string               `json:"hash,omitempty" added:"true" note:"Covers the entry and the hash of the account's entry before it"`
	EntityInfo
}

// FieldChange is one member of a record before and after a change.
type FieldChange struct {
	Path   string `json:"path" note:"Wire path of the member, for instance data.Greeting.stringValue"`
	Before string `json:"before,omitempty" note:"JSON text; absent where there was none"`
	After  string `json:"after,omitempty" note:"JSON text; absent where there is none"`
}

// GetChange reads a change set with its entries.
type GetChange struct {
	ChangeID string `json:"changeId,omitempty" in:"path" required:"true"`
}

// UndoChange restores the state before a change set.
type UndoChange struct {
	ChangeID string `json:"changeId,omitempty" in:"path" required:"true"`
}

// ChangeInfo is a change set: what one call changed, all of it or nothing.
type ChangeInfo struct {
	ID       string         `json:"id,omitempty"`
	Entries  []LogEntryInfo `json:"entries"`
	UndoneBy string         `json:"undoneBy,omitempty" note:"Change set that put this one back"`
}
