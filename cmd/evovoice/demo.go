package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"evovoice/internal/app"
)

type demoCommand struct {
	Listen    string `help:"Address to serve on; port 0 picks a free one." default:"127.0.0.1:8080" env:"EVOVOICE_LISTEN"`
	LogFormat string `help:"Form of the log on standard error: text or json." enum:"text,json" default:"text" env:"EVOVOICE_LOG_FORMAT"`
	LogLevel  string `help:"Least level that is logged: debug, info, warn or error." enum:"debug,info,warn,error" default:"warn" env:"EVOVOICE_LOG_LEVEL"`
}

// Run serves the demo tenant until ctx ends, and removes it then.
func (c *demoCommand) Run(ctx context.Context, t terminal) (err error) {
	data, err := os.MkdirTemp("", "evovoice-demo-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(data)) }()
	s := settings{Listen: c.Listen, Data: data, MaxBody: 1 << 20, JSONP: true, LogFormat: c.LogFormat, LogLevel: c.LogLevel}
	a, err := s.open(ctx, t, alone)
	if err != nil {
		return err
	}
	password := app.NewPassword()
	demo, err := a.Demo(ctx, password)
	if err != nil {
		return errors.Join(err, a.Stop())
	}
	if err := a.Start(); err != nil {
		return errors.Join(err, a.Stop())
	}
	fmt.Fprintln(t.out, "listening on", a.URL())
	tell(t.out, a.URL(), demo, password)
	return untilEnd(ctx, a)
}

// tell describes the tenant and how to sign in.
func tell(w io.Writer, url string, demo *app.Demo, password string) {
	fmt.Fprintf(w, "\nThe account %q (%s) has %d customers:\n\n%s\n", demo.Account.Name, demo.Account.ID, demo.Customers, demo.Tree)
	fmt.Fprintf(w, "These logins all have the password %s\n\n", password)
	for _, l := range demo.Logins {
		fmt.Fprintf(w, "  %-20s %s\n", l.Roles[0], l.Email)
	}
	fmt.Fprintf(w, "\nTry\n\n  curl -u '%s:%s' %s/customers\n\nor open %s/metadata\n", demo.Logins[1].Email, password, url, url)
}
