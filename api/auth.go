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
	CustomerID           *string                `json:"customerId,omitempty" added:"true" note:"Top of what a Customer login reaches"`
	ActorEmailAddress    *string                `json:"actorEmailAddress,omitempty" added:"true" note:"Who acts as the login, in answers to GetAuthStatus"`
	TwoFactor            *bool                  `json:"twoFactor,omitempty" added:"true" note:"Whether signing in takes a code; left out where it does not"`
}

// ForgotPassword asks for a mail with a recovery token.
// Source: contract operation ForgotPassword.
type ForgotPassword struct {
	EmailAddress string `json:"emailAddress,omitempty" note:"Of the login; the answer is the same for an unknown one"`
}

// RecoverPassword sets a new password with a mailed token.
// Source: contract operation RecoverPassword.
type RecoverPassword struct {
	EmailAddress string `json:"emailAddress,omitempty" note:"Of the login"`
	Token        string `json:"token,omitempty" note:"From the mail; counts once and for an hour"`
	NewPassword  string `json:"newPassword,omitempty" note:"At least 10 characters"`
}

// RequestAuthToken asks for a token with which to act as another login.
// Source: contract operation RequestAuthToken.
type RequestAuthToken struct {
	UserEmailAddress string `json:"userEmailAddress,omitempty" note:"Of the login to act as"`
	UserID           string `json:"userId,omitempty" note:"Id of the login to act as; wins over userEmailAddress"`
}

// RequestAuthTokenResult is such a token.
// Source: contract type RequestAuthTokenResult.
type RequestAuthTokenResult struct {
	AuthToken string `json:"authToken,omitempty" note:"Given to Authenticate as accessToken; counts once and for 5 minutes"`
}

// StartTotp begins to set up a second factor of the calling login.
type StartTotp struct{}

// StartTotpResult is the secret of a second factor that is not on yet.
type StartTotpResult struct {
	Secret string `json:"secret,omitempty" note:"In base32, to be typed into an authenticator"`
	URI    string `json:"uri,omitempty" note:"The same as otpauth URI, to be shown as a QR code"`
}

// ConfirmTotp turns the second factor on that StartTotp began.
type ConfirmTotp struct {
	Code string `json:"code,omitempty" note:"Six digits from the authenticator"`
}

// ConfirmTotpResult holds what stands in for lost authenticators.
type ConfirmTotpResult struct {
	RecoveryCodes []string `json:"recoveryCodes" note:"Each signs in once in place of a code; shown only here"`
}

// DisableTotp turns a second factor off.
type DisableTotp struct {
	Code   string `json:"code,omitempty" note:"Six digits from the authenticator, or a recovery code"`
	UserID string `json:"userId,omitempty" note:"Another login, for a SystemAdministrator, who needs no code for it"`
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

// The members of DashboardPermissions.
const (
	ViewFiles         DashboardPermissions = "ViewFiles"
	ViewNotifications DashboardPermissions = "ViewNotifications"
	ViewSessions      DashboardPermissions = "ViewSessions"
	ViewEndpoints     DashboardPermissions = "ViewEndpoints"
	ViewReports       DashboardPermissions = "ViewReports"
	ViewCustomers     DashboardPermissions = "ViewCustomers"
	ViewFlows         DashboardPermissions = "ViewFlows"
	ViewCallCenter    DashboardPermissions = "ViewCallCenter"
)

// Members lists the names in order.
func (DashboardPermissions) Members() []string {
	return []string{
		"ViewFiles", "ViewNotifications", "ViewSessions", "ViewEndpoints",
		"ViewReports", "ViewCustomers", "ViewFlows", "ViewCallCenter",
	}
}

// Later lists the members missing from the earliest schema generation.
func (DashboardPermissions) Later() []string { return []string{"ViewCallCenter"} }
