// Package settings holds what is set once an account, and once for the whole
// system: the account's clock, definitions of custom fields, tags, mail
// accounts, and which countries may be called. It sends mail through these mail
// accounts. It refuses to know of the records that carry tags and values of
// fields, and never shows a password.
package settings

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"evovoice/api"
	"evovoice/internal/account"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/secret"
	"evovoice/internal/store"
)

// Service has a method for each operation of the area settings. Its methods
// fail with fault.NotFound for accounts that the caller does not reach, with
// fault.Forbidden for changes by callers who reach an account in part, and with
// the code of the first member at fault for bad input.
type Service struct {
	// Fields is told of changed definitions of customer fields, if set.
	Fields FieldIndex

	db      *store.DB
	box     *secret.Box
	decode  func([]byte, any) error
	sender  mail.Sender
	guard   mail.Guard
	account mail.Account
	outbox  *mail.Outbox
	tests   chan struct{} // holds those that run
	log     *slog.Logger
}

// FieldIndex keeps what is derived from definitions of customer fields, such as
// which values may occur only once.
type FieldIndex interface {
	// FieldsChanged is called in the change set that changes an account's
	// definitions, after they are stored. Its error ends the change set.
	FieldsChanged(ctx context.Context, tx *store.Tx, accountID string, before, after []api.CustomerDataField) error
}

// Config is what the service is made of.
type Config struct {
	DB *store.DB
	// Box seals passwords of mail accounts.
	Box *secret.Box
	// Decode reads JSON into the value that its second argument points to, as
	// requests are read.
	Decode func([]byte, any) error
	// Sender reaches mail servers, Outbox sends in the background.
	Sender mail.Sender
	Outbox *mail.Outbox
	// Guard bounds which servers are reached for mail accounts in settings.
	Guard mail.Guard
	// Mail is the server's own mail account; one without a server is none.
	Mail mail.Account
	// Log takes mails that nobody could be asked to send.
	Log *slog.Logger
}

// New makes the service.
func New(c Config) *Service {
	return &Service{
		db: c.DB, box: c.Box, decode: c.Decode, sender: c.Sender, guard: c.Guard, account: c.Mail,
		outbox: c.Outbox, tests: make(chan struct{}, maxTests), log: c.Log,
	}
}

// Kinds of records in the audit. The id of settings is that of their account,
// that of a dialing permission its country, and that of global settings GlobalID.
const (
	Kind           = "settings"
	DialingKind    = "dialing permission"
	GlobalKind     = "global settings"
	GlobalID       = "global"
	settingsName   = "Settings"
	globalSettings = "Global settings"
)

// place finds the account that a call is about, the caller's only one where
// none is named.
func place(ctx context.Context, q *store.Reader, reach call.Reach, accountID string) (string, error) {
	if accountID == "" {
		only, err := account.Only(ctx, q, reach.AccountRecords())
		if err == nil && only == "" {
			err = fault.OnField(fault.NotEmpty, "accountId", "accountId is needed, as the caller has not exactly one account")
		}
		return only, err
	}
	names, err := account.Names(ctx, q, reach.AccountRecords(), accountID)
	if err != nil {
		return "", err
	}
	if len(names) == 0 {
		return "", account.NotFound("accountId")
	}
	return accountID, nil
}

// placeToChange is place for callers who may change the account.
func placeToChange(ctx context.Context, q *store.Reader, reach call.Reach, accountID string) (string, error) {
	accountID, err := place(ctx, q, reach, accountID)
	if err == nil && !reachesWhole(reach, accountID) {
		err = fault.New(fault.Forbidden, "Settings of an account are changed by those who reach the whole of it")
	}
	return accountID, err
}

func reachesWhole(reach call.Reach, accountID string) bool {
	return reach.IsEverywhere() || slices.Contains(reach.WholeAccounts(), accountID)
}

// whole reaches one account.
func whole(accountID string) call.Reach { return call.Limited([]string{accountID}) }

// wrap says what was done when it failed.
func wrap(operation string, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", operation, err)
	}
	return nil
}
