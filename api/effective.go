package api

// GetEffectiveCustomer asks which settings are in force for a customer.
type GetEffectiveCustomer struct {
	CustomerID string `json:"customerId,omitempty" in:"path" required:"true"`
}

// EffectiveCustomer tells what is in force for a customer and where it comes from.
type EffectiveCustomer struct {
	CustomerID   string             `json:"customerId,omitempty"`
	CustomerName string             `json:"customerName,omitempty"`
	AccountID    string             `json:"accountId,omitempty"`
	Settings     []EffectiveSetting `json:"settings" note:"Parts of the schedule, prices, portal settings and custom fields"`
	Rules        []EffectiveRule    `json:"rules" note:"Rules of the schedule, the nearest level first"`
}

// EffectiveSetting is one setting with the level that it comes from.
type EffectiveSetting struct {
	Setting        string        `json:"setting,omitempty" note:"Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color"`
	Value          *Value        `json:"value,omitempty" note:"Value in force; absent for none"`
	Level          *SettingLevel `json:"level,omitempty" note:"Level that set it"`
	Inherited      *Value        `json:"inherited,omitempty" note:"Value that would hold without the customer's own setting"`
	InheritedLevel *SettingLevel `json:"inheritedLevel,omitempty" note:"Level that would set it then"`
}

// EffectiveRule is a rule of a schedule with the level that it comes from.
type EffectiveRule struct {
	Rule  Document[SchedulingRule] `json:"rule"`
	Level *SettingLevel            `json:"level,omitempty"`
}

// SettingLevel is where a setting comes from.
type SettingLevel struct {
	Kind SettingLevels `json:"kind"`
	ID   string        `json:"id,omitempty" note:"Id of the customer or account; absent for levels out of the caller's reach"`
	Name string        `json:"name,omitempty"`
}

// SettingChange is a setting in force that a change would alter.
type SettingChange struct {
	CustomerID   string        `json:"customerId,omitempty"`
	CustomerName string        `json:"customerName,omitempty"`
	Setting      string        `json:"setting,omitempty" note:"Path of the setting, for instance schedule.timeZoneId"`
	OldValue     *Value        `json:"oldValue,omitempty"`
	OldLevel     *SettingLevel `json:"oldLevel,omitempty"`
	NewValue     *Value        `json:"newValue,omitempty"`
	NewLevel     *SettingLevel `json:"newLevel,omitempty"`
}

// SettingLevels are the kinds of levels that settings come from: the server's
// defaults, the account, a customer above what the caller reaches, a customer,
// an endpoint.
type SettingLevels string

// The members of SettingLevels.
const (
	LevelServer   SettingLevels = "Server"
	LevelAccount  SettingLevels = "Account"
	LevelAbove    SettingLevels = "Above"
	LevelCustomer SettingLevels = "Customer"
	LevelEndpoint SettingLevels = "Endpoint"
)

// Members lists the names in order.
func (SettingLevels) Members() []string {
	return []string{"Server", "Account", "Above", "Customer", "Endpoint"}
}
