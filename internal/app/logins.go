package app

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"strings"

	"evovoice/api"
	"evovoice/internal/limit"
	"evovoice/internal/password"
	"evovoice/internal/secret"
	"evovoice/internal/signin"
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

// makeSignIn makes the services of logins and signing in.
func (a *App) makeSignIn(box *secret.Box) {
	link := a.config.RecoveryLink
	if link == "" {
		public := a.config.PublicURL
		if public == "" {
			public = "http://" + a.config.Listen
		}
		link = public + "/json/metadata?op=RecoverPassword&emailAddress={email}&token={token}#try"
	}
	a.SignIn = signin.New(a.db, a.hasher, signin.Config{
		Box: box, Issuer: "Evo Voice", Mailer: a.Settings, RecoveryLink: link, Guesses: a.config.Guesses, Elapsed: a.config.Elapsed, Log: a.config.Log,
	})
	a.Users = user.New(a.db, a.hasher, a.SignIn)
	a.byLogin, a.byAddress = limit.New(a.config.LoginRate), limit.New(a.config.AddressRate)
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
	if err := password.Check("password", chosen, l.Email); err != nil {
		return nil, err
	}
	hash, err := a.hasher.Hash(ctx, chosen)
	if err != nil {
		return nil, err
	}
	l.PasswordHash = hash
	return a.Users.Add(ctx, l)
}
