package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"evovoice/internal/app"
)

type serveCommand struct {
	settings
}

// Run serves until ctx ends.
func (c *serveCommand) Run(ctx context.Context, t terminal) error {
	collectRarely()
	takeTurns()
	a, err := c.open(ctx, t, alone)
	if err != nil {
		return err
	}
	if err := a.Start(); err != nil {
		return errors.Join(err, a.Stop())
	}
	chosen, invented := c.AdminPassword, ""
	if chosen == "" {
		invented = app.NewPassword()
		chosen = invented
	}
	// Only a server that listens makes the login: one that then failed would
	// never show the password again.
	first, err := a.FirstStart(ctx, c.AdminEmail, chosen)
	if err != nil {
		return errors.Join(fmt.Errorf("first login: %w", err), a.Stop())
	}
	fmt.Fprintln(t.out, "listening on", a.URL())
	if url := a.MetricsURL(); url != "" {
		fmt.Fprintln(t.out, "metrics at", url)
	}
	if first {
		welcome(t.err, a.URL(), c.AdminEmail, invented)
	}
	return untilEnd(ctx, a)
}

// collectRarely lets garbage grow to three times what lives. That is little in a
// server, and saves a tenth of its time; GOGC says otherwise.
func collectRarely() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(300)
	}
}

// fewestThreads is how many threads run Go code at least.
const fewestThreads = 4

// takeTurns has small machines run more threads than they have cores. The system
// shares cores in slices of few milliseconds, Go its threads in slices of ten: a
// short call does not wait then for long ones, as checks of passwords and whole
// lists. GOMAXPROCS says otherwise.
func takeTurns() {
	if os.Getenv("GOMAXPROCS") == "" && runtime.GOMAXPROCS(0) < fewestThreads {
		runtime.GOMAXPROCS(fewestThreads)
	}
}

// untilEnd waits until ctx ends or the server fails, and stops it.
func untilEnd(ctx context.Context, a *app.App) error {
	err := a.Wait(ctx)
	return errors.Join(err, a.Stop())
}

// passwordVariable is where an operator gives the first password.
const passwordVariable = "EVOVOICE_ADMIN_PASSWORD"

// welcome tells how to make the first calls with the login just made. A password
// that was given rather than invented is not shown, as standard error ends up in
// logs: the calls take it from the variable it was given in, or curl asks.
func welcome(w io.Writer, url, email, invented string) {
	fmt.Fprintf(w, "\nThis is the first start. The login %s was made; it is a SystemAdministrator.\n", email)
	login := quoted(email)
	switch {
	case invented != "":
		login = quoted(email + ":" + invented)
		fmt.Fprintf(w, "Its password is %s and is shown only this once.\n", invented)
	case os.Getenv(passwordVariable) != "":
		login = quoted(email+":") + `"$` + passwordVariable + `"`
	}
	fmt.Fprintf(w, `
Open an account, add a customer to it, and list the customers:

  curl -u %[1]s --json '{"name":"Acme Answering"}' %[2]s/accounts
  curl -u %[1]s --json '{"name":"Bluewater Dental"}' %[2]s/customers
  curl -u %[1]s %[2]s/customers

All operations are listed at %[2]s/metadata

`, login, url)
}

// quoted makes a text one word of a shell.
func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(t terminal) error {
	fmt.Fprintln(t.out, "evovoice", version)
	return nil
}
