package api

// NewUser adds a login. Source: contract operation NewUser.
type NewUser struct {
	AccountID    string  `json:"accountId,omitempty" note:"Account that the login reaches; needed unless the caller has just one"`
	EmailAddress string  `json:"emailAddress,omitempty" note:"Unique in the whole system"`
	FirstName    string  `json:"firstName,omitempty"`
	LastName     string  `json:"lastName,omitempty"`
	Password     string  `json:"password,omitempty" note:"At least 10 characters"`
	CustomerID   *string `json:"customerId,omitempty" added:"true" note:"Makes the login a Customer login of this customer instead of a Manager"`
}

// ListUsers pages through the logins that reach accounts.
// Source: contract operation ListUsers.
type ListUsers struct {
	AccountIDs  []string `json:"accountIds" note:"Only logins that were given one of these accounts"`
	EmailFilter string   `json:"emailFilter,omitempty" note:"Part of the email address, in any case"`
	ListRequest[UserInfo]
}

// PatchUser changes a login; what is absent stays.
// Source: contract operation PatchUser.
type PatchUser struct {
	UserID               string                 `json:"userId,omitempty" in:"path" required:"true"`
	AccountIDs           []string               `json:"accountIds" note:"Accounts that the login reaches; replaces those it had"`
	FirstName            *string                `json:"firstName,omitempty"`
	LastName             *string                `json:"lastName,omitempty"`
	NewPassword          string                 `json:"newPassword,omitempty" note:"Left out, the login keeps its password"`
	Roles                []string               `json:"roles" note:"Only a SystemAdministrator may change them"`
	CustomerID           *string                `json:"customerId,omitempty" added:"true" note:"Top of what a Customer login reaches"`
	ManagerAccess        *UserManagerAccess     `json:"managerAccess,omitempty" added:"true" note:"Bounds what the login may do"`
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions,omitempty" added:"true" note:"Areas that the login may use; an empty list stands for all"`
}

// DeleteUser removes a login. Source: contract operation DeleteUser.
type DeleteUser struct {
	UserID string `json:"userId,omitempty" in:"path" required:"true"`
}

// UpdateUserInfo changes the caller's own name.
// Source: contract operation UpdateUserInfo.
type UpdateUserInfo struct {
	FirstName *string `json:"firstName,omitempty"`
	LastName  *string `json:"lastName,omitempty"`
}

// AppUserInfo is a login as its own app sees it.
// Source: contract type AppUserInfo.
type AppUserInfo struct {
	FirstName string `json:"firstName,omitempty"`
	LastName  string `json:"lastName,omitempty"`
	Name      string `json:"name,omitempty" note:"First and last name"`
	AvatarURL string `json:"avatarUrl,omitempty"`
}
