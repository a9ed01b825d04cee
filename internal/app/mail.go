package app

import (
	"context"
	"fmt"

	"evovoice/host/wire"
	"evovoice/internal/fault"
	"evovoice/internal/mail"
	"evovoice/internal/secret"
	"evovoice/internal/settings"
)

// makeSettings makes the room of settings with what it sends mail by.
func (a *App) makeSettings(box *secret.Box) error {
	if err := checkMail(a.config.Mail); err != nil {
		return err
	}
	a.outbox = mail.NewOutbox(a.config.Log)
	a.Settings = settings.New(settings.Config{
		DB: a.db, Box: box, Decode: wire.DecodeJSON,
		Sender: mail.Sender{Now: a.config.Now}, Outbox: a.outbox,
		Guard: mail.Guard{Networks: a.config.MailNetworks},
		Mail:  a.config.Mail, Log: a.config.Log,
	})
	a.Settings.Fields = a.Customers
	return nil
}

// checkMail refuses a mail account of the server that could never send.
func checkMail(m mail.Account) error {
	if m.Server == "" {
		return nil
	}
	for _, wrong := range []*fault.Field{
		mail.CheckServer("smtp-server", m.Server), mail.CheckPort("smtp-port", m.Port), mail.CheckAddress("smtp-from", m.From),
	} {
		if wrong != nil {
			return fmt.Errorf("configuration: %s", wrong.Message)
		}
	}
	return nil
}

// stopMail sends what waits, as long as the server may take to stop.
func (a *App) stopMail() {
	ctx, cancel := context.WithTimeout(context.Background(), a.config.StopTimeout)
	defer cancel()
	a.outbox.Stop(ctx)
}
