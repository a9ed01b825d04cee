package client

import (
	"context"

	"evovoice/api"
)

// SignIn opens a session, which the client's cookie jar then brings along with
// each call until SignOut or its end. For a session that outlives a day call
// Authenticate with rememberMe. The client signs in once: after a lost answer
// it is for the caller to try again.
func (c *Client) SignIn(ctx context.Context, userName, password string, o ...CallOption) (*api.AuthenticateResponse, error) {
	return c.Authenticate(ctx, &api.Authenticate{Provider: "credentials", UserName: userName, Password: password}, o...)
}

// SignOut ends the session, if there is one.
func (c *Client) SignOut(ctx context.Context, o ...CallOption) error {
	_, err := c.Authenticate(ctx, &api.Authenticate{Provider: "logout"}, o...)
	return err
}
