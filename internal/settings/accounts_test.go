package settings_test

import (
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/mail"
	"evovoice/internal/settings"
)

// The check of an account signs in to its mail servers and sends nothing.
func TestAccountsMailIsChecked(t *testing.T) {
	t.Parallel()
	p := newPost(t, &post{password: word})
	mailAccount := func(password string) *api.EmailAccount {
		return &api.EmailAccount{Server: "127.0.0.1", Port: p.port, UserName: "ann", EmailAddress: "ann@example.com", Password: &password}
	}
	for _, c := range []struct {
		name     string
		own      *api.EmailAccount
		machine  bool
		outcome  account.Outcome
		says     string
		problems string
	}{
		{"none", nil, false, account.Warning, "no mail account", ""},
		{"the server's", nil, true, account.OK, "localhost", ""},
		{"its own", mailAccount(word), false, account.OK, "signed in to 1", ""},
		{"a wrong password", mailAccount("wrong"), true, account.Failed, "ann@example.com", "Go away"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, func(config *settings.Config) {
				if c.machine {
					config.Mail = mail.Account{Server: "localhost", Port: p.port, UserName: "ann", Password: word, From: "server@example.com"}
				}
			})
			if c.own != nil {
				r := &api.PatchSystemSettings{AccountID: h.accounts[0], EmailAccounts: []api.EmailAccount{*c.own}}
				if _, err := h.PatchSystemSettings(root(), r); err != nil {
					t.Fatal(err)
				}
			}
			outcome, says, err := h.AccountCheck().Run(root(), h.accounts[0])
			if outcome != c.outcome || !strings.Contains(says, c.says) || (err != nil) != (c.problems != "") {
				t.Errorf("%s, %s, %v", outcome, says, err)
			}
			if err != nil && !strings.Contains(err.Error(), c.problems) {
				t.Errorf("the problem is %v, want %s in it", err, c.problems)
			}
			if got := p.got(); got != "" {
				t.Errorf("sent: %s", got)
			}
		})
	}
}
