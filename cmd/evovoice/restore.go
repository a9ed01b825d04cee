package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
	"time"

	"evovoice/internal/app"
)

type restoreCommand struct {
	settings
	Identity       string `help:"File with the age private keys that open the backup." placeholder:"FILE" env:"EVOVOICE_BACKUP_IDENTITY"`
	PassphraseFile string `help:"File with the passphrase that opens the backup." placeholder:"FILE" env:"EVOVOICE_BACKUP_PASSPHRASE_FILE"`
	Verify         bool   `help:"Only read the backup, and print what it holds."`
	File           string `arg:"" help:"Backup to read." type:"existingfile"`
}

// Run restores or verifies.
func (c *restoreCommand) Run(ctx context.Context, t terminal) error {
	opener, err := c.opener()
	if err != nil {
		return err
	}
	bar := &progressBar{out: t.err}
	if c.Verify {
		found, err := app.VerifyBackup(ctx, c.File, opener, bar.show)
		bar.end()
		if err != nil {
			return err
		}
		return describe(t.out, found)
	}
	log, err := c.logger(t.log)
	if err != nil {
		return err
	}
	config, err := c.config(log)
	if err != nil {
		return err
	}
	done, err := app.Restore(ctx, config, app.RestoreTask{File: c.File, Opener: opener, Progress: bar.show})
	bar.end()
	if done == nil {
		return err
	}
	return errors.Join(err, c.tell(t.out, done))
}

func (c *restoreCommand) opener() (o app.Opener, err error) {
	if o.Passphrase, err = readPassphrase(c.PassphraseFile); err != nil || c.Identity == "" {
		return o, err
	}
	if o.Identities, err = os.ReadFile(c.Identity); err != nil {
		return o, fmt.Errorf("identity: %w", err)
	}
	return o, nil
}

func (c *restoreCommand) tell(w io.Writer, done *app.Restored) error {
	if err := describe(w, done.Archived); err != nil {
		return err
	}
	for _, n := range done.Checked {
		fmt.Fprintf(w, "%-14s %8d ok\n", n.Law, n.Count)
	}
	if !done.Key {
		fmt.Fprintf(w, "Put the secret.key of the server that was backed up into %s before the first start: without it stored credentials cannot be read.\n", c.Data)
	}
	return nil
}

// describe prints what a backup holds.
func describe(out io.Writer, a *app.Archived) error {
	seal := "not encrypted"
	if a.Sealed {
		seal = "encrypted"
	}
	if a.Key != "" {
		seal += ", with the secret key"
	}
	fmt.Fprintf(out, "taken %s by evovoice %s from %s; format %d, schema %d, %s\n",
		a.Taken.Format(time.RFC3339), a.Product, a.Dialect, a.Format, a.Schema, seal)
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "TABLE\tROWS\tSHA-256")
	for i, t := range a.Tables {
		fmt.Fprintf(w, "%s\t%d\t%s\n", t.Name, t.Rows, a.Sums[i])
	}
	fmt.Fprintf(w, "all\t%d\t%s\n", a.Rows(), a.Sum)
	return w.Flush()
}
