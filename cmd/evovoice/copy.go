package main

import (
	"context"
	"fmt"
	"text/tabwriter"

	"evovoice/internal/app"
)

type copyCommand struct {
	From      string `help:"Database to copy, as sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE." required:"" placeholder:"URL" env:"EVOVOICE_COPY_FROM"`
	To        string `help:"Empty database to copy into." required:"" placeholder:"URL" env:"EVOVOICE_COPY_TO"`
	LogFormat string `help:"Form of the log on standard error: text or json." enum:"text,json" default:"text" env:"EVOVOICE_LOG_FORMAT"`
	LogLevel  string `help:"Least level that is logged: debug, info, warn or error." enum:"debug,info,warn,error" default:"warn" env:"EVOVOICE_LOG_LEVEL"`
}

// Run copies, and prints what both databases hold.
func (c *copyCommand) Run(ctx context.Context, t terminal) error {
	s := settings{LogFormat: c.LogFormat, LogLevel: c.LogLevel}
	log, err := s.logger(t.log)
	if err != nil {
		return err
	}
	tables, err := app.Copy(ctx, c.From, c.To, log)
	w := tabwriter.NewWriter(t.out, 0, 4, 2, ' ', 0)
	for i, table := range tables {
		if i == 0 {
			fmt.Fprintln(w, "TABLE\tROWS\tSHA-256\tCOPIED\tSHA-256\t")
		}
		verdict := "same"
		if !table.Equal() {
			verdict = "DIFFERS"
		}
		fmt.Fprintf(w, "%s\t%d\t%s\t%d\t%s\t%s\n", table.Name, table.Rows, table.Hash, table.TargetRows, table.TargetHash, verdict)
	}
	if flushed := w.Flush(); err == nil {
		err = flushed
	}
	return err
}
