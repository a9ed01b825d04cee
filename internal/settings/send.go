package settings

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/store"
)

// Send has a message sent in the background, through the first mail account of
// the first of the accounts that has one, else through the system's, else
// through the server's own. Where there is none the message is logged as not
// sent, without its text. It reads settings when the message is sent, so it may
// be called where nothing may be read; what was called in a change set that
// fails is sent all the same. It fails with fault.Unavailable when too many
// messages wait.
func (s *Service) Send(ctx context.Context, accountIDs []string, m mail.Message) error {
	if err := m.Check(); err != nil {
		return err
	}
	accountIDs = slices.Clone(accountIDs)
	attrs := []any{"subject", m.Subject, "accounts", strings.Join(accountIDs, ","), "request", call.From(ctx).RequestID}
	return s.outbox.Add(func(ctx context.Context) error {
		way, err := store.View(ctx, s.db, func(q *store.Reader) (route, error) { return s.route(ctx, q, accountIDs) })
		if err != nil {
			return err
		}
		if way.account.Server == "" {
			s.log.Warn("mail was not sent, as there is no mail account", attrs...)
			return nil
		}
		return way.sender.Send(ctx, way.account, m)
	}, attrs...)
}

// route is a mail account and who may reach its server.
type route struct {
	account mail.Account
	sender  mail.Sender
}

func (s *Service) route(ctx context.Context, q *store.Reader, accountIDs []string) (route, error) {
	for _, id := range accountIDs {
		all, err := selectMail(ctx, q, whole(id), "")
		if err != nil {
			return route{}, err
		}
		if len(all) > 0 {
			account, err := s.open(all[0])
			return route{account, s.guarded()}, err
		}
	}
	g, err := readGlobal(ctx, q)
	if err != nil {
		return route{}, err
	}
	if g.mail.Server != "" {
		account, err := s.open(&g.mail)
		return route{account, s.guarded()}, err
	}
	return route{s.account, s.sender}, nil
}

// guarded sends for accounts that people typed in.
func (s *Service) guarded() mail.Sender {
	sender := s.sender
	sender.Guard = &s.guard
	return sender
}

// Bounds of tries: how long one may take and how many run at once.
const (
	testTimeout = 10 * time.Second
	maxTests    = 4
)

// SendTestEmail sends a message through a mail account as it was sent; without
// a password that of the stored one of its id is used. It fails on the member
// that the server refuses, with what the server said.
func (s *Service) SendTestEmail(ctx context.Context, r *api.SendTestEmail) error {
	caller := call.From(ctx).Caller
	if !caller.Reach.IsEverywhere() && len(caller.Reach.WholeAccounts()) == 0 {
		return fault.New(fault.Forbidden, "Mail accounts are tried by those who reach the whole of an account")
	}
	account, to, err := checkTest(r)
	if err != nil {
		return err
	}
	sending, err := s.testAccount(ctx, account)
	if err != nil || call.From(ctx).DryRun {
		return err
	}
	select {
	case s.tests <- struct{}{}:
		defer func() { <-s.tests }()
	default:
		return fault.New(fault.Unavailable, "Too many mail accounts are being tried")
	}
	ctx, cancel := context.WithTimeout(ctx, testTimeout)
	defer cancel()
	return testFault(s.guarded().Send(ctx, sending, mail.Message{
		To: to, Subject: "Test of a mail account",
		Text: "This message was sent by Evo Voice to try a mail account. Nothing needs to be done.\n",
	}))
}

func checkTest(r *api.SendTestEmail) (api.EmailAccount, string, error) {
	var f findings
	var account api.EmailAccount
	if r.Account == nil {
		f.refuse("account", fault.NotEmpty, "account must be given")
	} else {
		account = *r.Account
		checkMail(&f, "account", &account)
	}
	to := strings.TrimSpace(r.EmailAddress)
	f.check(mail.CheckAddress("emailAddress", to))
	return account, to, f.err()
}

// testAccount gives the account with the password to try it with.
func (s *Service) testAccount(ctx context.Context, sent api.EmailAccount) (mail.Account, error) {
	account := mail.Account{Server: sent.Server, Port: sent.Port, UserName: sent.UserName, From: sent.EmailAddress, FromName: sent.DisplayName}
	if sent.Password != nil {
		account.Password = *sent.Password
		return account, nil
	}
	if sent.ID == "" {
		return account, nil
	}
	reach := call.From(ctx).Caller.Reach
	known, err := store.View(ctx, s.db, func(q *store.Reader) ([]*mailAccount, error) {
		known, err := selectMail(ctx, q, reach, ` AND m.id = $1`, sent.ID)
		if err != nil || !reach.IsEverywhere() {
			return known, err
		}
		g, err := readGlobal(ctx, q)
		if g != nil && g.mail.ID == sent.ID {
			known = append(known, &g.mail)
		}
		return known, err
	})
	switch {
	case err != nil:
		return account, err
	case len(known) > 1:
		return account, fault.OnField(fault.NotEmpty, "account.password", "account.password is needed, as several accounts have a mail account of this id")
	case len(known) == 0:
		return account, nil
	}
	stored, err := s.open(known[0])
	account.Password = stored.Password
	return account, err
}

// testFault says on which member a try failed.
func testFault(err error) error {
	var failed *mail.Error
	if !errors.As(err, &failed) {
		return err
	}
	member := map[mail.Step]string{
		mail.Connect: "account.server", mail.Secure: "account.server", mail.SignIn: "account.password",
		mail.From: "account.emailAddress", mail.To: "emailAddress", mail.Content: "account",
	}[failed.Step]
	said := failed.Said
	if failed.Code != 0 {
		said = "the server said " + strconv.Itoa(failed.Code) + " " + failed.Said
	}
	refused := fault.OnField(fault.Predicate, member, "The test was not sent (%s): %s", failed.Step, said)
	refused.Cause = err
	return refused
}
