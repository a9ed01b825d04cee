package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"evovoice/internal/app"
)

type serveCommand struct {
	settings
}

// Run serves until ctx ends.
func (c *serveCommand) Run(ctx context.Context, t terminal) error {
	log, err := c.logger(t.err)
	if err != nil {
		return err
	}
	config, err := c.config(log)
	if err != nil {
		return err
	}
	a, err := app.New(ctx, config)
	if err != nil {
		return err
	}
	chosen, invented := c.AdminPassword, false
	if chosen == "" {
		chosen, invented = app.NewPassword(), true
	}
	first, err := a.FirstStart(ctx, c.AdminEmail, chosen)
	if err != nil {
		return errors.Join(fmt.Errorf("first login: %w", err), a.Stop())
	}
	return serve(ctx, a, t, func() {
		if first {
			welcome(t.err, a.URL(), c.AdminEmail, chosen, invented)
		}
	})
}

// serve runs the server until ctx ends or it fails.
func serve(ctx context.Context, a *app.App, t terminal, started func()) error {
	if err := a.Start(); err != nil {
		return errors.Join(err, a.Stop())
	}
	fmt.Fprintln(t.out, "listening on", a.URL())
	started()
	err := a.Wait(ctx)
	return errors.Join(err, a.Stop())
}

// welcome tells how to make the first calls with the login just made.
func welcome(w io.Writer, url, email, password string, invented bool) {
	fmt.Fprintf(w, "\nThis is the first start. The login %s was made; it is a SystemAdministrator.\n", email)
	if invented {
		fmt.Fprintf(w, "Its password is %s and is shown only this once.\n", password)
	}
	fmt.Fprintf(w, `
Open an account, add a customer to it, and list the customers:

  curl -u '%[1]s:%[2]s' --json '{"name":"Acme Answering"}' %[3]s/accounts
  curl -u '%[1]s:%[2]s' --json '{"name":"Bluewater Dental"}' %[3]s/customers
  curl -u '%[1]s:%[2]s' %[3]s/customers

All operations are listed at %[3]s/metadata

`, email, password, url)
}

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(t terminal) error {
	fmt.Fprintln(t.out, "evovoice", version)
	return nil
}
