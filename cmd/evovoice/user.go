package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"evovoice/api"
	"evovoice/internal/app"
	"evovoice/internal/call"
	"evovoice/internal/user"
)

type userCommand struct {
	Add      userAddCommand      `cmd:"" help:"Add a login."`
	List     userListCommand     `cmd:"" help:"List all logins."`
	Password userPasswordCommand `cmd:"" help:"Set a login's password and end its sessions."`
	Sessions userSessionsCommand `cmd:"" help:"List or end a login's sessions."`
	Factor   userFactorCommand   `cmd:"" name:"reset-factor" help:"Turn a login's second factor off."`
}

// with opens the database, beside a running server or not, and runs fn as the
// operator of the machine.
func (s *settings) with(ctx context.Context, t terminal, operation string, fn func(context.Context, *app.App) error) error {
	a, err := s.open(ctx, t, beside)
	if err != nil {
		return err
	}
	ctx = call.Into(ctx, &call.Call{Operation: operation, Caller: call.Caller{Email: "operator"}, Address: "command line"})
	return errors.Join(fn(ctx, a), a.Stop())
}

// passwordInput says where a password comes from; it is never an argument,
// which other users of the machine could read.
type passwordInput struct {
	PasswordStdin bool   `help:"Read the password from the first line of standard input."`
	NewPassword   string `hidden:"" env:"EVOVOICE_PASSWORD"`
}

// choose gives the password, and whether it was made up.
func (p *passwordInput) choose() (string, bool, error) {
	if p.PasswordStdin {
		line, err := bufio.NewReader(os.Stdin).ReadString('\n')
		if err != nil && line == "" {
			return "", false, fmt.Errorf("read password: %w", err)
		}
		return strings.TrimRight(line, "\r\n"), false, nil
	}
	if p.NewPassword != "" {
		return p.NewPassword, false, nil
	}
	return app.NewPassword(), true, nil
}

func (p *passwordInput) tell(t terminal, chosen string, invented bool) {
	if invented {
		fmt.Fprintf(t.out, "password: %s\n", chosen)
	}
}

type userAddCommand struct {
	settings
	passwordInput
	Email     string   `arg:"" help:"Email address of the login."`
	Role      []string `help:"Role: ${roles}." required:"" enum:"${roles}"`
	Account   []string `help:"Id of an account that the login reaches." placeholder:"ID"`
	Customer  string   `help:"Id of the customer at the top of what a Customer login reaches." placeholder:"ID"`
	FirstName string   `help:"First name."`
	LastName  string   `help:"Last name."`
}

// Run adds the login; the password is printed when none was given.
func (c *userAddCommand) Run(ctx context.Context, t terminal) error {
	chosen, invented, err := c.choose()
	if err != nil {
		return err
	}
	return c.with(ctx, t, "user add", func(ctx context.Context, a *app.App) error {
		l := user.Login{Email: c.Email, FirstName: c.FirstName, LastName: c.LastName, AccountIDs: c.Account, CustomerID: c.Customer}
		for _, r := range c.Role {
			l.Roles = append(l.Roles, api.Role(r))
		}
		added, err := a.AddLogin(ctx, l, chosen)
		if err != nil {
			return err
		}
		fmt.Fprintf(t.out, "added %s with id %s\n", added.Email, added.ID)
		c.tell(t, chosen, invented)
		return nil
	})
}

type userListCommand struct {
	settings
}

// Run prints a table of all logins.
func (c *userListCommand) Run(ctx context.Context, t terminal) error {
	return c.with(ctx, t, "user list", func(ctx context.Context, a *app.App) error {
		logins, err := a.Users.All(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(t.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, "ID\tEMAIL\tNAME\tROLES\tACCOUNTS\tCUSTOMER")
		for _, l := range logins {
			roles := make([]string, len(l.Roles))
			for i, r := range l.Roles {
				roles[i] = string(r)
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", l.ID, l.Email, l.FullName(), strings.Join(roles, ","), strings.Join(l.AccountIDs, ","), l.CustomerID)
		}
		return w.Flush()
	})
}

type userPasswordCommand struct {
	settings
	passwordInput
	Email string `arg:"" help:"Email address of the login."`
}

// Run sets the password; it is printed when none was given.
func (c *userPasswordCommand) Run(ctx context.Context, t terminal) error {
	chosen, invented, err := c.choose()
	if err != nil {
		return err
	}
	return c.with(ctx, t, "user password", func(ctx context.Context, a *app.App) error {
		if err := a.SignIn.SetPassword(ctx, c.Email, chosen); err != nil {
			return err
		}
		fmt.Fprintf(t.out, "set the password of %s and ended its sessions\n", c.Email)
		c.tell(t, chosen, invented)
		return nil
	})
}

type userFactorCommand struct {
	settings
	Email string `arg:"" help:"Email address of the login."`
}

// Run turns the second factor off, for those who lost theirs.
func (c *userFactorCommand) Run(ctx context.Context, t terminal) error {
	return c.with(ctx, t, "user reset-factor", func(ctx context.Context, a *app.App) error {
		if err := a.SignIn.ResetSecondFactor(ctx, c.Email); err != nil {
			return err
		}
		fmt.Fprintf(t.out, "turned the second factor of %s off\n", c.Email)
		return nil
	})
}

type userSessionsCommand struct {
	settings
	Email  string `arg:"" help:"Email address of the login."`
	End    string `help:"Id of a session to end." placeholder:"ID" xor:"end"`
	EndAll bool   `help:"End all sessions." xor:"end"`
}

// Run lists the login's sessions, or ends one or all of them.
func (c *userSessionsCommand) Run(ctx context.Context, t terminal) error {
	return c.with(ctx, t, "user sessions", func(ctx context.Context, a *app.App) error {
		l, err := a.Users.ByEmail(ctx, c.Email)
		if err != nil {
			return err
		}
		switch {
		case c.EndAll:
			return a.SignIn.EndSessions(ctx, l.ID)
		case c.End != "":
			return a.SignIn.EndSession(ctx, l.ID, c.End)
		}
		sessions, err := a.SignIn.Sessions(ctx, l.ID)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(t.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, "ID\tSIGNED IN\tEXPIRES\tADDRESS\tPROGRAM")
		for _, s := range sessions {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", s.ID, s.DateCreated, s.DateExpires, s.Address, s.UserAgent)
		}
		return w.Flush()
	})
}
