package settings

import (
	"context"
	"database/sql"
	"fmt"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/mail"
	"evovoice/internal/store"
)

// mailAccount is a mail account as stored.
type mailAccount struct {
	// accountID is empty for the system's mail account.
	accountID string
	api.EmailAccount
	sealed string
}

// sealContext binds a sealed password to its mail account.
func (m *mailAccount) sealContext() string {
	if m.accountID == "" {
		return "global/mail/" + m.ID
	}
	return "account/" + m.accountID + "/mail/" + m.ID
}

// open gives the account with its password, for sending.
func (s *Service) open(m *mailAccount) (mail.Account, error) {
	a := mail.Account{Server: m.Server, Port: m.Port, UserName: m.UserName, From: m.EmailAddress, FromName: m.DisplayName}
	if m.sealed == "" {
		return a, nil
	}
	var err error
	a.Password, err = s.box.Open(m.sealed, m.sealContext())
	return a, wrap("password of a mail account", err)
}

// seal gives what is stored of a sent password: an absent one keeps what is
// stored, an empty one clears it.
func (s *Service) seal(m *mailAccount, sent *string, stored string) string {
	switch {
	case sent == nil:
		return stored
	case *sent == "":
		return ""
	}
	return s.box.Seal(*sent, m.sealContext())
}

const mailColumns = `m.account_id, m.id, m.server, m.port, m.user_name, m.email_address, m.display_name, COALESCE(m.password, '')`

// selectMail reads mail accounts, in the order of their lists.
func selectMail(ctx context.Context, q *store.Reader, reach call.Reach, condition string, args ...any) ([]*mailAccount, error) {
	var all []*mailAccount
	err := q.Each(ctx, reach, func(rows *sql.Rows) error {
		var m mailAccount
		err := rows.Scan(&m.accountID, &m.ID, &m.Server, &m.Port, &m.UserName, &m.EmailAddress, &m.DisplayName, &m.sealed)
		all = append(all, &m)
		return err
	}, `SELECT `+mailColumns+` FROM email_account m WHERE {account m.account_id}`+condition+` ORDER BY m.account_id, m.position, m.id`, args...)
	if err != nil {
		return nil, fmt.Errorf("read mail accounts: %w", err)
	}
	return all, nil
}

// readMailAccounts reads an account's list, without passwords.
func readMailAccounts(ctx context.Context, q *store.Reader, accountID string) ([]api.EmailAccount, error) {
	all, err := selectMail(ctx, q, whole(accountID), "")
	list := make([]api.EmailAccount, len(all))
	for i, m := range all {
		list[i] = m.EmailAccount
	}
	return list, err
}

// saveMail replaces an account's list of mail accounts.
func (s *Service) saveMail(ctx context.Context, tx *store.Tx, accountID string, sent []api.EmailAccount) error {
	before, err := selectMail(ctx, &tx.Reader, whole(accountID), "")
	if err != nil {
		return err
	}
	sealed := make(map[string]string, len(before))
	for _, m := range before {
		sealed[m.ID] = m.sealed
	}
	if _, err := tx.Exec(ctx, whole(accountID), `DELETE FROM email_account WHERE {account account_id}`); err != nil {
		return fmt.Errorf("replace mail accounts: %w", err)
	}
	for i, a := range sent {
		if a.ID == "" {
			a.ID = tx.NewID()
		}
		m := &mailAccount{accountID: accountID, EmailAccount: a}
		password := s.seal(m, a.Password, sealed[a.ID])
		err := tx.Insert(ctx, `INSERT INTO email_account (account_id, id, position, server, port, user_name, email_address, display_name, password)
			VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
			accountID, a.ID, i, a.Server, a.Port, a.UserName, a.EmailAddress, a.DisplayName,
			sql.NullString{String: password, Valid: password != ""})
		if err != nil {
			return fmt.Errorf("save mail account: %w", err)
		}
	}
	return nil
}
