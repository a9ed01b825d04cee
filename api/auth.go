package api

import "time"

// Authenticate signs in, or out with provider logout.
// Source: contract operation Authenticate.
type Authenticate struct {
	Provider          string            `json:"provider,omitempty" in:"path" note:"credentials, basic or logout"`
	UserName          string            `json:"userName,omitempty" note:"Email address of the login"`
	Password          string            `json:"password,omitempty"`
	RememberMe        *bool             `json:"rememberMe,omitempty" note:"Keep the session over the end of the browser"`
	AccessToken       string            `json:"accessToken,omitempty"`
	AccessTokenSecret string            `json:"accessTokenSecret,omitempty"`
	ReturnURL         string            `json:"returnUrl,omitempty" later:"true"`
	ErrorView         string            `json:"errorView,omitempty"`
	Meta              map[string]string `json:"meta,omitempty"`
}

// AuthenticateResponse is the result of signing in.
// Source: contract type AuthenticateResponse.
type AuthenticateResponse struct {
	UserID             string            `json:"userId,omitempty"`
	SessionID          string            `json:"sessionId,omitempty"`
	UserName           string            `json:"userName,omitempty"`
	DisplayName        string            `json:"displayName,omitempty"`
	ReferrerURL        string            `json:"referrerUrl,omitempty"`
	BearerToken        string            `json:"bearerToken,omitempty"`
	RefreshToken       string            `json:"refreshToken,omitempty"`
	RefreshTokenExpiry *time.Time        `json:"refreshTokenExpiry,omitempty" later:"true"`
	ProfileURL         string            `json:"profileUrl,omitempty"`
	Roles              []string          `json:"roles"`
	Permissions        []string          `json:"permissions"`
	AuthProvider       string            `json:"authProvider,omitempty" later:"true"`
	ResponseStatus     *ResponseStatus   `json:"responseStatus,omitempty"`
	Meta               map[string]string `json:"meta,omitempty"`
}

// GetAuthStatus asks who is signed in. Source: contract operation GetAuthStatus.
type GetAuthStatus struct{}

// UserInfo is a dashboard login. Source: contract type UserInfo.
type UserInfo struct {
	ID                   string                 `json:"id,omitempty"`
	IsAuthenticated      bool                   `json:"isAuthenticated"`
	FirstName            string                 `json:"firstName,omitempty"`
	LastName             string                 `json:"lastName,omitempty"`
	Name                 string                 `json:"name,omitempty" note:"First and last name"`
	AvatarURL            string                 `json:"avatarUrl,omitempty"`
	EmailAddress         string                 `json:"emailAddress,omitempty"`
	Roles                []string               `json:"roles"`
	AccountIDs           []string               `json:"accountIds" note:"Accounts that the login reaches"`
	AccountNames         []string               `json:"accountNames" note:"Names in the order of accountIds"`
	ManagerAccess        UserManagerAccess      `json:"managerAccess" later:"true"`
	DashboardPermissions []DashboardPermissions `json:"dashboardPermissions"`
}

// UserManagerAccess bounds what a login may do in the dashboard.
// Source: contract enum UserManagerAccess.
type UserManagerAccess string

// The members of UserManagerAccess.
const (
	AccessReadOnly        UserManagerAccess = "ReadOnly"
	AccessReadWrite       UserManagerAccess = "ReadWrite"
	AccessReadWriteDelete UserManagerAccess = "ReadWriteDelete"
)

// Members lists the names in order.
func (UserManagerAccess) Members() []string {
	return []string{"ReadOnly", "ReadWrite", "ReadWriteDelete"}
}

// DashboardPermissions names an area of the dashboard.
// Source: contract enum DashboardPermissions.
type DashboardPermissions string

// Members lists the names in order.
func (DashboardPermissions) Members() []string {
	return []string{
		"ViewFiles", "ViewNotifications", "ViewSessions", "ViewEndpoints",
		"ViewReports", "ViewCustomers", "ViewFlows", "ViewCallCenter",
	}
}

// Later lists the members missing from the earliest schema generation.
func (DashboardPermissions) Later() []string { return []string{"ViewCallCenter"} }
