package app

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"strings"

	"evovoice/api"
	"evovoice/internal/password"
	"evovoice/internal/user"
)

// DefaultAdminEmail is the login made on the first start unless another is given.
const DefaultAdminEmail = "admin@example.com"

// NewPassword makes a password of 100 random bits in letters and digits that
// are hard to mistake.
func NewPassword() string {
	var raw [13]byte
	rand.Read(raw[:])
	text := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(raw[:]))[:20]
	return text[:5] + "-" + text[5:10] + "-" + text[10:15] + "-" + text[15:]
}

// FirstStart makes a SystemAdministrator where there is no login yet, and tells
// whether it did.
func (a *App) FirstStart(ctx context.Context, email, chosen string) (bool, error) {
	logins, err := a.Users.All(ctx)
	if err != nil || len(logins) > 0 {
		return false, err
	}
	_, err = a.AddLogin(ctx, user.Login{Email: email, Roles: []api.Role{api.SystemAdministrator}}, chosen)
	return err == nil, err
}

// AddLogin stores a login with a password.
func (a *App) AddLogin(ctx context.Context, l user.Login, chosen string) (*user.Login, error) {
	if err := password.Check("password", chosen); err != nil {
		return nil, err
	}
	hash, err := a.hasher.Hash(ctx, chosen)
	if err != nil {
		return nil, err
	}
	l.PasswordHash = hash
	return a.Users.Add(ctx, l)
}
