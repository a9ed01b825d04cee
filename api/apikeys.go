package api

// NewApiKey makes a key with which programs call as the calling login.
type NewApiKey struct {
	Name      string `json:"name,omitempty" note:"What the key is for"`
	AccountID string `json:"accountId,omitempty" note:"The one account that the key reaches; those of the login unless given"`
	Role      string `json:"role,omitempty" note:"The one role that the key has; those of the login unless given"`
	ExpiresAt string `json:"expiresAt,omitempty" note:"ISO 8601; never unless given"`
}

// NewApiKeyResult is a new key. The key itself is shown only here.
type NewApiKeyResult struct {
	Key string `json:"key,omitempty" note:"Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here"`
	ApiKeyInfo
}

// ListApiKeys pages through the keys of a login, the newest first unless
// sortField says otherwise.
type ListApiKeys struct {
	UserID string `json:"userId,omitempty" note:"A login that the caller may change; its own unless given"`
	ListRequest[ApiKeyInfo]
}

// DeleteApiKey makes a key worthless.
type DeleteApiKey struct {
	KeyID string `json:"keyId,omitempty" in:"path" required:"true"`
}

// ApiKeyInfo is a key as it is listed.
type ApiKeyInfo struct {
	ID          string `json:"id,omitempty"`
	UserID      string `json:"userId,omitempty" note:"The login that calls with the key are made as"`
	Name        string `json:"name,omitempty"`
	AccountID   string `json:"accountId,omitempty" note:"The one account that the key reaches"`
	Role        string `json:"role,omitempty" note:"The one role that the key has"`
	DateCreated string `json:"dateCreated,omitempty"`
	ExpiresAt   string `json:"expiresAt,omitempty"`
	LastUsedAt  string `json:"lastUsedAt,omitempty" note:"Right to a minute"`
}
